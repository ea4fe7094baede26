//! Fields of structs, whose types the macro doesn't see: what they are follows from what becomes of them.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta; $derive:meta) => {
        #[$derive]
        pub struct Layer {
            w: Vec<$R>,
            b: Vec<$R>,
            scale: $R,
            gains: [$R; 2],
            pair: ($R, $R),
        }

        #[$diff]
        pub fn layer_of(x: &[$R]) -> Layer {
            Layer { w: x.to_vec(), b: vec![x[0] * x[1], x[1]], scale: x[2], gains: [x[0], x[2] * x[2]], pair: (x[1], x[0]) }
        }

        #[$diff]
        impl Layer {
            fn apply(&self, x: &[$R]) -> Vec<$R> {
                let n = x.len();
                let mut y = vec![$($k)?(0.0); self.b.len()];
                for j in 0..self.b.len() {
                    let mut s = self.b[j];
                    for i in 0..n {
                        s += self.w[j + i] * x[i];
                    }
                    y[j] = s.tanh() * self.scale;
                }
                y
            }

            fn energy(&self, x: $R) -> $R {
                let mut e = self.scale;
                for (i, w) in self.w.iter().enumerate() {
                    let t = w * x + self.gains[i % 2];
                    e += if t > self.scale { t * t } else { t.exp() };
                }
                let (p, q) = self.pair;
                e * p - q
            }

            fn steps(&self, x: $R) -> ($R, $R) {
                let (mut u, mut v) = (x, self.scale);
                for i in 0..self.w.len() {
                    let next = u + self.w[i] * v;
                    v = v - self.gains[0] * u * self.pair.1;
                    u = next;
                }
                (u, v)
            }
        }

        #[$diff]
        pub fn applied(x: &[$R]) -> $R {
            let layer = Layer {
                w: x.to_vec(),
                b: vec![x[0] * x[1], x[1]],
                scale: x[2],
                gains: [x[0], x[2] * x[2]],
                pair: (x[1], x[0]),
            };
            let y = layer.apply(&x[..2]);
            let constant = [$($k)?(0.5), $($k)?(-0.25)];
            let z = layer.apply(&constant);
            y[0] * z[1] + y[1] * z[0]
        }

        #[$diff]
        pub fn of_a_reference(layer: &Layer, x: $R) -> $R {
            let mut total = layer.scale;
            let mut k = 0;
            while k < layer.w.len() {
                let w = layer.w[k];
                if w.abs() > layer.gains[1].abs() {
                    k += 2;
                    continue;
                }
                total = total * w + x;
                k += 1;
            }
            let [a, b] = layer.gains;
            total * layer.pair.0 + a.sin().max(b)
        }

        #[$diff]
        pub fn referred(x: &[$R]) -> $R {
            let layer = layer_at(x);
            of_a_reference(&layer, x[0]) + layer.energy(x[1])
        }

        #[$diff]
        pub fn layer_at(x: &[$R]) -> Layer {
            Layer { w: x.to_vec(), b: vec![x[0]], scale: x[2], gains: [x[0] * x[1], x[2]], pair: (x[1], x[0]) }
        }

        #[$diff]
        pub fn stepped(x: &[$R]) -> $R {
            let layer = layer_at(x);
            let (u, v) = layer.steps(x[1]);
            let best = [u, v].iter().fold(x[0], |m, t| m.max(*t));
            u * v.powi(2) - best.mul_add(layer.scale, layer.pair.1)
        }

        /// Numbers in fields that inner loops read, in branches too, and in loops that may not run.
        #[$diff]
        pub fn of_fields(layer: &Layer, x: $R, n: usize) -> $R {
            let mut total = x;
            for i in 0..n {
                let mut s = layer.scale;
                for j in 0..i {
                    s = s * layer.scale + layer.pair.0 * layer.pair.0 - layer.gains[1] * x;
                    if j % 2 == 0 {
                        let (p, q) = layer.pair;
                        s = s.sin() + q * p * layer.w[j];
                    }
                }
                total += s * layer.scale * layer.pair.1;
            }
            total
        }

        #[$diff]
        pub fn in_loops(x: &[$R]) -> $R {
            let layer = layer_at(x);
            let local = Layer { scale: x[1], ..layer_of(x) };
            let mut t = of_fields(&layer, x[0], x.len()) - of_fields(&local, x[1], 1);
            for i in 0..x.len() {
                t = t.tanh() * local.scale + local.pair.0 * x[i] - layer.scale.sin();
            }
            t
        }

        /// What changes in the loop is read again.
        #[$diff]
        pub fn that_change(x: &[$R]) -> $R {
            let mut layer = layer_at(x);
            let other = layer_of(x);
            let mut t = x[0];
            for i in 0..x.len() {
                t = t * layer.scale + other.scale * layer.pair.1;
                layer.scale = t.sin();
                layer.pair.1 = layer.pair.1 * other.pair.1 + t;
            }
            t + layer.scale
        }
    };
}
mod plain {
    use zygote::prelude::*;
    functions!(f64; differentiable; derive(Differentiable, Clone));
}
mod dual {
    use crate::support::{D, d};
    functions!(D d; allow(unused); derive(Clone));
}

case!(applied(&x => x); [(vec![0.4, 0.5, -0.3, 0.7],)]; |r| (r.v(5, -1.0, 1.0),));
case!(referred(&x => x); [(vec![0.4, 0.5, -0.3, 0.7],)]; |r| { let n = r.u(3, 7); (r.v(n, -1.0, 1.0),) });
case!(stepped(&x => x); [(vec![0.4, 0.5, -0.3, 0.7],)]; |r| { let n = r.u(3, 7); (r.v(n, -1.0, 1.0),) });
case!(in_loops(&x => x); [(vec![0.4, 0.5, -0.3, 0.7],)]; |r| { let n = r.u(3, 7); (r.v(n, -1.0, 1.0),) });
case!(that_change(&x => x); [(vec![0.4, 0.5, -0.3, 0.7],)]; |r| { let n = r.u(3, 7); (r.v(n, -1.0, 1.0),) });
