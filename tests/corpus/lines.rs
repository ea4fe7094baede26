//! Rows of fields whose types the macro doesn't see, parameters that are changed in place and read in loops, pullbacks behind `max`, and states that are
//! handed on from step to step.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta; $derive:meta; $constant:meta) => {
        #[$derive]
        pub struct Layer {
            w: Vec<Vec<$R>>,
            b: Vec<$R>,
            gain: [$R; 4],
            #[$constant]
            fixed: Vec<f64>,
        }

        #[$derive]
        pub struct Net {
            layers: Vec<Layer>,
            flat: Vec<$R>,
            scale: $R,
        }

        #[$diff]
        impl Layer {
            fn apply(&self, x: &[$R]) -> Vec<$R> {
                self.w.iter().zip(&self.b).map(|(row, b)| row.iter().zip(x).map(|(w, x)| *w * *x).sum::<$R>() + *b).collect()
            }

            /// The parameters of several fields in one loop, one of them constant.
            fn mixed(&self, x: &[$R]) -> $R {
                let mut s = $($k)?(0.0);
                for i in 0..x.len() {
                    s += self.b[i] * self.gain[i] * x[i] * $($k)?(self.fixed[i]);
                }
                s
            }

            /// A row, and an element of the same one.
            fn twice(&self, i: usize) -> $R {
                let mut s = self.w[i][0];
                for j in 0..self.w[i].len() {
                    s += self.w[i][j] * self.w[i][j] * self.b[i];
                }
                s
            }

            fn summed(&self) -> Vec<$R> {
                let mut out = self.b.clone();
                for i in 0..out.len() {
                    for j in 0..self.w[i].len() {
                        out[i] += self.w[i][j] * self.gain[j % 4];
                    }
                }
                out
            }
        }

        #[$diff]
        impl Net {
            /// Flat rows of a field, from elsewhere than its beginning.
            fn strided(&self, x: &[$R], n: usize) -> $R {
                let mut s = $($k)?(0.0);
                for i in 0..x.len() {
                    let mut t = self.scale;
                    for j in 0..n {
                        t += self.flat[i * n + j] * x[j % x.len()];
                    }
                    for j in 1..n {
                        t += self.flat[i * n + j - 1] * self.flat[i * n + j];
                    }
                    s += t * t;
                }
                s
            }
        }

        #[$diff]
        pub fn layer(x: &[$R], c: $R) -> Layer {
            let n = x.len();
            let mut w = Vec::new();
            for i in 0..n {
                let row: Vec<$R> = (0..n).map(|j| x[(i + j) % n] * c + $($k)?(0.1 * j as f64)).collect();
                w.push(row);
            }
            Layer { w, b: x.to_vec(), gain: [c, c * c, $($k)?(0.5), x[0] * c], fixed: vec![0.5, -1.5, 2.0, 0.3] }
        }

        #[$diff]
        pub fn net(x: &[$R], a: $R) -> Net {
            let n = x.len();
            let flat: Vec<$R> = (0..n * 3).map(|k| x[k % n] * a).collect();
            Net { layers: vec![layer(x, a), layer(x, a * x[0])], flat, scale: a * $($k)?(0.3) }
        }
    };
}

macro_rules! of_nets {
    ($R:ident $($k:ident)?; $diff:meta) => {
        #[$diff]
        pub fn network(net: &Net, x: &[$R]) -> $R {
            let mut h = x.to_vec();
            for k in 0..net.layers.len() {
                let next = net.layers[k].apply(&h);
                h = next.iter().map(|v| v.sin()).collect();
            }
            let mut s = $($k)?(0.0);
            for (i, layer) in net.layers.iter().enumerate() {
                let sums: Vec<$R> = layer.summed();
                s += layer.mixed(x) * h[i % h.len()] + layer.twice(i % x.len()) + sums[0] * sums[sums.len() - 1];
            }
            s + net.strided(x, 3)
        }

        #[$diff]
        pub fn of_net(x: &[$R], a: $R) -> $R {
            let n: Net = net(x, a);
            network(&n, x)
        }
    };
}

macro_rules! plainly {
    ($R:ident $($k:ident)?; $diff:meta) => {
        /// Stops where it isn't positive definite.
        #[$diff]
        pub fn cholesky(a: &mut [$R], n: usize) -> bool {
            for i in 0..n {
                for j in 0..=i {
                    let mut s = a[i * n + j];
                    for k in 0..j {
                        s -= a[i * n + k] * a[j * n + k];
                    }
                    if i == j {
                        if s <= $($k)?(0.05) {
                            return false;
                        }
                        a[i * n + i] = s.sqrt();
                    } else {
                        a[i * n + j] = s / a[j * n + j];
                    }
                }
            }
            true
        }

        #[$diff]
        pub fn rows_in_place(m: &mut Vec<Vec<$R>>, a: $R) {
            for i in 0..m.len() {
                for j in 0..i {
                    let mut s = m[i][j];
                    for k in 0..j {
                        s -= m[i][k] * m[j][k] * a;
                    }
                    m[i][j] = s * $($k)?(0.3);
                }
                for j in 0..m[i].len() {
                    if m[i][j] > $($k)?(1.2) {
                        return;
                    }
                    m[i][j] = m[i][j] * m[0][0];
                }
            }
        }

        #[$diff]
        pub fn factored(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let mut m = vec![$($k)?(0.0); n * n];
            for i in 0..n {
                for j in 0..n {
                    m[i * n + j] = x[i] * x[j] * $($k)?(0.2);
                }
                m[i * n + i] += a * a + $($k)?(0.1 * i as f64);
            }
            let whole = cholesky(&mut m, n);
            let mut rows = vec![x.to_vec(), m[..n].to_vec(), vec![a; n]];
            rows_in_place(&mut rows, a);
            let mut s = if whole { a } else { a * a };
            for i in 0..m.len() {
                s += m[i] * m[i] * $($k)?(1.0 + 0.1 * i as f64);
            }
            for i in 0..rows.len() {
                for j in 0..n {
                    s += rows[i][j] * $($k)?(1.0 + j as f64);
                }
            }
            s
        }

        #[$diff]
        pub fn payoff(x: &[$R], a: $R) -> $R {
            let mut s = $($k)?(0.1);
            for i in 0..x.len() {
                s += (x[i] * a).exp() * s;
            }
            s
        }

        /// What isn't chosen has no pullback, what is chosen has all of it.
        #[$diff]
        pub fn chosen(x: &[$R], a: $R) -> $R {
            let mut total = $($k)?(0.0);
            let mut best = a;
            for i in 0..x.len() {
                let p = payoff(&x[i..], a) - $($k)?(0.6);
                total += p.max($($k)?(0.0)) * x[i];
                best = best.min(x[i].powi(i as i32 + 1) * a);
                total += (x[i] * x[i]).max(payoff(&x[..i], x[i])) + p.min(a);
            }
            total + best
        }

        #[$diff]
        pub fn advanced(x: Vec<$R>, a: $R) -> Vec<$R> {
            x.iter().map(|v| *v * a + *v * *v).collect()
        }

        #[$diff]
        pub fn given(x: &[$R], a: $R) -> Vec<$R> {
            (0..x.len()).map(|i| x[i] * x[(i + 1) % x.len()] * a).collect()
        }

        /// States that are kept, read behind the step, and handed on.
        #[$diff]
        pub fn states(x: &[$R], a: $R) -> $R {
            let mut u = x.to_vec();
            let mut loss = $($k)?(0.0);
            for k in 0..3 {
                let half = given(&u, a);
                u = advanced(half, a * $($k)?(0.5));
                let m: $R = u.iter().map(|v| *v * *v).sum();
                loss += m * a;
            }
            for i in 0..u.len() {
                loss += u[i];
            }
            loss
        }

        #[$diff]
        pub fn weighted(v: Vec<$R>, w: &[$R]) -> $R {
            v.iter().zip(w).map(|(a, b)| *a * *b).sum()
        }

        #[$diff]
        pub fn both(x: &[$R], a: $R) -> (Vec<$R>, $R) {
            (x.iter().map(|v| *v * a).collect(), a)
        }

        #[$diff]
        pub fn few(x: &[$R], a: $R) -> Option<Vec<$R>> {
            if x.len() > 3 {
                return None;
            }
            Some(x.iter().rev().map(|v| *v + a).collect())
        }

        /// What chains are collected into, their surroundings say.
        #[$diff]
        pub fn unsaid(x: &[$R], a: $R) -> $R {
            let (p, q) = both(x, a);
            let mut s = weighted(x.iter().map(|v| v.sin() * a).collect(), &p) * q;
            let mut h = p;
            for k in 0..2 {
                h = h.iter().map(|v| *v * *v * $($k)?(0.5)).collect();
            }
            if let Some(v) = few(x, a) {
                s += v[0] * v[v.len() - 1];
            }
            s + h[0] * h[h.len() - 1]
        }

        #[$diff]
        pub fn shrink(a: &mut $R) -> bool {
            *a = *a * *a * $($k)?(0.9);
            *a > $($k)?(0.05)
        }

        #[$diff]
        pub fn joined(v: &mut Vec<$R>) -> Option<$R> {
            let a = v.pop()?;
            let b = v.pop()?;
            v.push(a * b);
            Some(a + b)
        }

        /// Conditions of loops that change something.
        #[$diff]
        pub fn conditions(x: &[$R], a: $R) -> $R {
            let (mut b, mut n, mut s) = (a, 0, $($k)?(0.0));
            while n < 4 && shrink(&mut b) {
                n += 1;
                if n == 3 {
                    continue;
                }
                s += b * x[0];
            }
            let mut v = x.to_vec();
            while joined(&mut v).is_some() {
                s += v[0];
            }
            let mut c = a;
            while std::mem::replace(&mut c, a * $($k)?(0.2)) > $($k)?(0.3) {
                s += c * c;
            }
            while shrink(&mut c) {}
            s + b + c + $($k)?(v.len() as f64) * a
        }

        /// Buffers that trade places by assignment, and are read behind.
        #[$diff]
        pub fn traded(x: &[$R], a: $R) -> $R {
            let mut u = x.to_vec();
            let mut w = vec![a; x.len()];
            for _ in 0..3 {
                for i in 0..x.len() {
                    w[i] = u[i] * u[i] + a;
                }
                (u, w) = (w, u);
            }
            u[0] + w[x.len() - 1]
        }

        #[$diff]
        pub fn turned(t: &$R, p: &[$R; 2]) -> $R {
            *t * p[0] + p[1] * p[1]
        }

        #[$diff]
        pub fn of_list(v: &Vec<$R>, a: &$R) -> $R {
            v[0] * *a
        }

        /// Rows that are handed on as arrays, and as vectors.
        #[$diff]
        pub fn handed(points: &[[$R; 2]], rows: &[Vec<$R>], t: &$R) -> $R {
            let mut s = $($k)?(0.0);
            for p in points {
                s += turned(t, p);
            }
            for i in 0..rows.len() {
                s += of_list(&rows[i], t) * turned(&rows[i][0], &points[0]);
            }
            s
        }

        #[$diff]
        pub fn of_handed(x: &[$R], a: $R) -> $R {
            let points = [[x[0], a], [a * a, x[1]]];
            let rows = vec![x.to_vec(), vec![a, x[0]]];
            let fixed = [[$($k)?(0.3), $($k)?(-0.2)]];
            handed(&points, &rows, &a) * handed(&fixed, &rows, &x[0]) + handed(&points, &[vec![$($k)?(0.7)]], &x[1])
        }

        /// Windows of a slice are elements of it.
        #[$diff]
        pub fn windowed(x: &[$R], a: $R) -> $R {
            let kernel = [a, a * a];
            let c: Vec<$R> = x.windows(2).map(|w| w.iter().zip(&kernel).map(|(p, q)| *p * *q).sum::<$R>()).collect();
            let mut s = a;
            for c in c.chunks(2) {
                for k in 0..c.len() {
                    s += c[k] * c[0];
                }
            }
            s
        }
    };
}

mod plain {
    use zygote::prelude::*;
    functions!(f64; differentiable; derive(Clone, Differentiable); constant);
    of_nets!(f64; differentiable);
    plainly!(f64; differentiable);
}
mod dual {
    use crate::support::{D, d};
    functions!(D d; allow(unused); derive(Clone); allow(unused));
    of_nets!(D d; allow(unused));
    plainly!(D d; allow(unused));
}

macro_rules! cases {
    ($($f:ident)*) => {$(
        case!($f(&x, a => x, a); [(vec![0.5, -0.3, 0.8], 0.7), (vec![0.9, 0.4], 1.1), (vec![1.4, -1.2, 0.3], 0.2)]; |r| { let n = r.u(2, 5); (r.v(n, -1.2, 1.2), r.f(0.1, 1.2)) });
    )*};
}
cases!(of_net factored chosen states unsaid conditions traded of_handed windowed);
