//! Buffers that are declared once, and that iterations fill anew; and such as nearly do.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta) => {
        /// ln Σ exp of scores, sample by sample, in one buffer.
        #[$diff]
        pub fn scores(w: &[$R], samples: &[$R]) -> $R {
            let k = w.len();
            let mut terms = vec![$($k)?(0.0); k];
            let mut loss = $($k)?(0.0);
            for i in 0..samples.len() {
                for c in 0..k {
                    terms[c] = w[c] * samples[i] - w[c] * w[c] * 0.5;
                }
                let mut z = $($k)?(0.0);
                for c in 0..k {
                    z += terms[c].exp();
                }
                loss += z.ln() - terms[i % k] * 0.3;
            }
            loss
        }

        /// By iterators over both, and a product in place behind it.
        #[$diff]
        pub fn hidden(w: &[$R], samples: &[$R]) -> $R {
            let mut h = vec![$($k)?(0.0); w.len()];
            let mut loss = $($k)?(0.0);
            for x in samples {
                for i in 0..h.len() {
                    h[i] = (w[i] * *x).sin();
                }
                for j in 1..h.len() {
                    let before = h[j - 1];
                    h[j] *= before + 1.0;
                }
                let sum = h.iter().fold($($k)?(0.0), |a, b| a + *b * *b);
                loss += sum * w[0];
            }
            loss
        }

        /// `fill`, and then a histogram.
        #[$diff]
        pub fn bins(x: &[$R], rounds: usize) -> $R {
            let mut bins = vec![$($k)?(0.0); 3];
            let mut s = $($k)?(0.0);
            for r in 0..rounds {
                bins.fill($($k)?(1.0));
                for i in 0..x.len() {
                    bins[(i * i + r) % 3] += x[i] * x[i];
                }
                s += bins[0] * bins[1] * bins[2];
            }
            s
        }

        /// A state that every trajectory copies and then changes.
        #[$diff]
        pub fn trajectories(start: &[$R], k: $R, forces: &[$R]) -> $R {
            let mut u = start.to_vec();
            let mut cost = $($k)?(0.0);
            for f in forces {
                u.copy_from_slice(start);
                for _ in 0..3 {
                    for i in 0..start.len() {
                        let force = (k * u[i]).sin() * *f;
                        u[i] += force;
                    }
                }
                for i in 0..start.len() {
                    cost += u[i] * u[i];
                }
            }
            cost
        }

        /// An array of three, in both loops around.
        #[$diff]
        pub fn nested(x: &[$R], n: usize) -> $R {
            let mut r = [$($k)?(0.0); 3];
            let mut s = $($k)?(0.0);
            for i in 0..n {
                for j in 0..i {
                    for k in 0..3 {
                        r[k] = x[(i + k) % x.len()] - x[(j + 2 * k) % x.len()] * x[k % x.len()];
                    }
                    let d = r[0] * r[0] + r[1] * r[1] + r[2] * r[2] + 0.1;
                    s += d.sqrt() * r[1];
                }
            }
            s
        }

        /// Element by element, also in arms.
        #[$diff]
        pub fn by_name(x: &[$R], w: $R) -> $R {
            let mut r = [$($k)?(0.0); 3];
            let mut s = $($k)?(0.0);
            for i in 0..x.len() {
                r[0] = x[i] * w;
                if i % 2 == 0 {
                    r[2] = x[i] - w;
                    r[1] = r[2] * r[0];
                } else {
                    r[1] = x[i] * x[i];
                    r[2] = r[1] + r[0];
                }
                s += (r[0] * r[0] + r[1] * r[1] + r[2] * r[2] + 0.1).sqrt();
            }
            s
        }

        /// One of them in one of the arms only.
        #[$diff]
        pub fn by_name_but_one(x: &[$R], w: $R) -> $R {
            let mut r = [$($k)?(0.0); 3];
            let mut s = $($k)?(0.0);
            for i in 0..x.len() {
                r[0] = x[i] * w;
                r[1] = x[i] * x[i];
                if i % 2 == 0 {
                    r[2] = x[i] - w;
                }
                s += (r[0] * r[0] + r[1] * r[1] + r[2] * r[2] + 0.1).sqrt();
            }
            s
        }

        /// Two loops over the same buffer, the second of which finds what the first has left.
        #[$diff]
        pub fn handed_on(x: &[$R], n: usize) -> $R {
            let mut t = vec![$($k)?(0.5); x.len()];
            let mut s = $($k)?(0.0);
            for r in 0..n {
                for i in 0..x.len() {
                    t[i] = x[i] * x[i] + r as f64;
                }
                s += t[0] * t[x.len() - 1];
            }
            for r in 0..n {
                s += t[r % x.len()] * x[0];
            }
            s
        }

        /// The last element is that of the iteration before.
        #[$diff]
        pub fn but_one(x: &[$R], n: usize) -> $R {
            let mut t = vec![$($k)?(0.5); x.len()];
            let last = x.len() - 1;
            let mut s = $($k)?(0.0);
            for r in 0..n {
                for i in 0..last {
                    t[i] = x[i] * x[i] + r as f64;
                }
                s += t[0] * t[last];
                t[last] = s * 0.1;
            }
            s
        }

        /// Only where a condition holds.
        #[$diff]
        pub fn now_and_then(x: &[$R], n: usize) -> $R {
            let mut t = vec![$($k)?(0.5); x.len()];
            let mut s = $($k)?(0.0);
            for r in 0..n {
                if r % 2 == 1 {
                    for i in 0..x.len() {
                        t[i] = x[i] * x[i] * r as f64;
                    }
                }
                s += t[0] * t[x.len() - 1] * x[0];
            }
            s
        }

        /// Filled in both arms.
        #[$diff]
        pub fn either_way(x: &[$R], n: usize) -> $R {
            let mut t = vec![$($k)?(0.0); x.len()];
            let mut s = $($k)?(0.0);
            for r in 0..n {
                if r % 2 == 1 {
                    for i in (0..x.len()).rev() {
                        t[i] = x[i] * x[i] * r as f64;
                    }
                } else {
                    t.fill(x[0]);
                }
                s += t[0] * t[x.len() - 1] * x[0];
            }
            s
        }

        /// The loop that fills may end early.
        #[$diff]
        pub fn left_early(x: &[$R], n: usize) -> $R {
            let mut t = vec![$($k)?(1.0); x.len()];
            let mut s = $($k)?(0.0);
            for r in 0..n {
                for i in 0..x.len() {
                    t[i] = x[i] * x[i] + r as f64 * 0.1;
                    if t[i] > 1.0 {
                        break;
                    }
                }
                for i in 0..x.len() {
                    s += t[i] * t[0];
                }
            }
            s
        }

        /// An element is read before it is overwritten.
        #[$diff]
        pub fn read_first(x: &[$R], n: usize) -> $R {
            let mut t = vec![$($k)?(0.3); x.len()];
            let mut s = $($k)?(0.0);
            for r in 0..n {
                s += t[r % x.len()] * x[0];
                for i in 0..x.len() {
                    t[i] = x[i] * x[i];
                }
                s += t[0];
            }
            s
        }

        /// What is stored mentions elements that are still those of the iteration before.
        #[$diff]
        pub fn from_the_old(x: &[$R], n: usize) -> $R {
            let mut t = vec![$($k)?(0.3); x.len()];
            let mut s = $($k)?(0.0);
            for _ in 0..n {
                for i in 0..x.len() {
                    let next = t[(i + 1) % x.len()];
                    t[i] = x[i] * next;
                }
                s += t[0];
            }
            s
        }

        /// The buffer itself is the result.
        #[$diff]
        pub fn given(x: &[$R], n: usize) -> Vec<$R> {
            let mut t = vec![$($k)?(0.3); x.len()];
            let mut s = $($k)?(0.0);
            for r in 0..n {
                for i in 0..x.len() {
                    t[i] = x[i] * x[i] * r as f64;
                }
                s += t[0];
            }
            t[0] += s;
            t
        }
    };
}
mod plain {
    use zygote::prelude::*;
    functions!(f64; differentiable);
}
mod dual {
    use crate::support::{D, d};
    functions!(D d; allow(unused));
}

case!(scores(&w, &s => w, s); [(vec![0.5, -0.3, 0.8], vec![1.0, 2.0, -1.0]), (vec![0.5], vec![])]; |r| { let n = r.u(1, 5); (r.v(n, -1.0, 1.0), vec![0.3, -1.2, 0.7, 2.0]) });
case!(hidden(&w, &s => w, s); [(vec![0.5, -0.3, 0.8], vec![1.0, 2.0, -1.0]), (vec![0.5], vec![])]; |r| { let n = r.u(1, 5); (r.v(n, -1.0, 1.0), vec![0.3, -1.2, 0.7, 2.0]) });
case!(bins(&x, n => x, n); [(vec![0.5, -0.3, 0.8], 3), (vec![0.5], 0)]; |r| { let n = r.u(1, 7); (r.v(n, -1.0, 1.0), r.u(0, 5)) });
case!(trajectories(&x, k, &f => x, k, f); [(vec![0.5, -0.3, 0.8], 0.7, vec![1.0, 0.5]), (vec![], 0.7, vec![1.0])]; |r| { let n = r.u(1, 4); (r.v(n, -1.0, 1.0), r.f(0.1, 1.0), vec![0.3, -0.4, 0.7]) });
case!(nested(&x, n => x, n); [(vec![0.5, -0.3, 0.8, 0.1], 3), (vec![0.5], 1)]; |r| { let n = r.u(1, 7); (r.v(n, -1.0, 1.0), r.u(0, 5)) });
case!(by_name(&x, w => x, w); [(vec![0.5, -0.3, 0.8], 0.7), (vec![], 0.2)]; |r| { let n = r.u(1, 7); (r.v(n, -1.0, 1.0), r.f(0.1, 1.0)) });
case!(by_name_but_one(&x, w => x, w); [(vec![0.5, -0.3, 0.8], 0.7), (vec![], 0.2)]; |r| { let n = r.u(1, 7); (r.v(n, -1.0, 1.0), r.f(0.1, 1.0)) });
case!(handed_on(&x, n => x, n); [(vec![0.5, -0.3, 0.8], 3), (vec![0.5], 0)]; |r| { let n = r.u(1, 5); (r.v(n, -1.0, 1.0), r.u(0, 5)) });
case!(but_one(&x, n => x, n); [(vec![0.5, -0.3, 0.8], 3), (vec![0.5], 2)]; |r| { let n = r.u(1, 5); (r.v(n, -1.0, 1.0), r.u(0, 5)) });
case!(now_and_then(&x, n => x, n); [(vec![0.5, -0.3, 0.8], 4), (vec![0.5], 1)]; |r| { let n = r.u(1, 5); (r.v(n, -1.0, 1.0), r.u(0, 6)) });
case!(either_way(&x, n => x, n); [(vec![0.5, -0.3, 0.8], 4), (vec![0.5], 1)]; |r| { let n = r.u(1, 5); (r.v(n, -1.0, 1.0), r.u(0, 6)) });
case!(left_early(&x, n => x, n); [(vec![0.5, 1.3, 0.8], 4), (vec![0.5, 0.2], 2)]; |r| { let n = r.u(1, 5); (r.v(n, -1.2, 1.2), r.u(0, 6)) });
case!(read_first(&x, n => x, n); [(vec![0.5, 1.3, 0.8], 4), (vec![0.5, 0.2], 2)]; |r| { let n = r.u(1, 5); (r.v(n, -1.2, 1.2), r.u(0, 6)) });
case!(from_the_old(&x, n => x, n); [(vec![0.5, 1.3, 0.8], 4), (vec![0.5, 0.2], 2)]; |r| { let n = r.u(1, 5); (r.v(n, -1.2, 1.2), r.u(0, 6)) });
case!(vector given(&x, n => x, n); [(vec![0.5, 1.3, 0.8], 4), (vec![0.5, 0.2], 0)]);
