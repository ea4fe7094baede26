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

        #[$derive]
        pub struct Link {
            ends: (usize, usize),
            at: usize,
            weight: $R,
        }

        #[$derive]
        pub struct Net {
            rows: Vec<Vec<$R>>,
            order: Vec<usize>,
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

        /// Indices in fields.
        #[$diff]
        pub fn linked(x: &[$R]) -> $R {
            let n = x.len();
            let links = vec![
                Link { ends: (0, n - 1), at: 1, weight: x[1] },
                Link { ends: (1, 0), at: n - 1, weight: x[0] * x[2] },
                Link { ends: (1, 1), at: 0, weight: x[0] },
            ];
            let rows = vec![x.to_vec(), layer_of(x).w];
            let net = Net { rows: vec![x.to_vec(), layer_of(x).w], order: vec![2, 0, 1] };
            over_links(&net, &rows, &links)
        }

        #[$diff]
        pub fn over_links(net: &Net, rows: &[Vec<$R>], links: &[Link]) -> $R {
            let mut total = net.rows[0][net.order[0]];
            for l in links {
                let mut p = l.weight;
                let u = &rows[l.ends.0 % 2];
                let v = &net.rows[l.ends.1 % 2];
                for k in 0..u.len() {
                    p += u[k] * v[k] * l.weight;
                }
                for k in 0..net.order.len() {
                    p = p * u[net.order[k]] - net.rows[0][l.at] + v[l.at];
                }
                if l.at > 0 {
                    p = p.sin() * u[l.at - 1];
                }
                total += p * p;
            }
            total
        }

        /// Names with types for fields.
        #[$diff]
        pub fn typed(layer: &Layer, net: &Net, x: &[$R], n: usize) -> $R {
            let w: &[$R] = &layer.w;
            let gains: &[$R; 2] = &layer.gains;
            let rows: &[Vec<$R>] = &net.rows;
            let order: &Vec<usize> = &net.order;
            let mut total = layer.scale;
            for i in 0..rows.len() {
                let row: &[$R] = &net.rows[i];
                let mut s = gains[i % 2];
                for j in 0..n {
                    s += w[j] * x[j] + row[j];
                }
                for j in 1..n {
                    s += row[j] * row[j - 1] * w[j];
                }
                for j in 0..n {
                    s = s * rows[i][j] + x[order[j % 3]];
                }
                total += s * s;
            }
            for k in 0..2 {
                total += gains[k] * gains[k] * w[k];
            }
            total
        }

        #[$diff]
        pub fn with_types(x: &[$R]) -> $R {
            let net = Net { rows: vec![x.to_vec(), layer_of(x).w], order: vec![2, 0, 1] };
            let layer = layer_at(x);
            typed(&layer, &net, x, x.len()) + typed(&layer, &net, x, 0)
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
case!(linked(&x => x); [(vec![0.4, 0.5, -0.3, 0.7],)]; |r| { let n = r.u(3, 7); (r.v(n, -1.0, 1.0),) });
case!(with_types(&x => x); [(vec![0.4, 0.5, -0.3, 0.7],)]; |r| { let n = r.u(3, 7); (r.v(n, -1.0, 1.0),) });
