//! Calls that are lent several fields of one struct, slices that change afterwards, and the sinks of the caller.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta; $derive:meta) => {
        #[$derive]
        pub struct Cell {
            w: Vec<Vec<$R>>,
            u: Vec<Vec<$R>>,
            b: Vec<$R>,
            scale: $R,
            inner: Inner,
        }

        #[$derive]
        pub struct Inner {
            p: Vec<$R>,
            q: Vec<$R>,
        }

        #[$diff]
        pub fn dot(a: &[$R], b: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            for i in 0..a.len() {
                s += a[i] * b[i];
            }
            s
        }

        #[$diff]
        pub fn affine(w: &[$R], x: &[$R], u: &[$R], h: &[$R], b: &$R, out: &mut $R) {
            *out = dot(w, x) + dot(u, h) * *b;
        }

        #[$diff]
        impl Cell {
            fn step(&self, x: &[$R], h: &mut [$R]) {
                let n = h.len();
                let mut z = vec![$($k)?(0.0); n];
                for i in 0..n {
                    affine(&self.w[i], x, &self.u[i], h, &self.b[i], &mut z[i]);
                }
                for i in 0..n {
                    h[i] = (z[i] * self.scale).tanh() + dot(&self.inner.p, &self.inner.q) + self.inner(x, &self.b);
                }
            }

            fn inner(&self, x: &[$R], y: &[$R]) -> $R {
                dot(&self.inner.p, x) * dot(&self.w[0], &self.w[1]) + dot(y, &self.b)
            }
        }

        #[$diff]
        pub fn cell_of(x: &[$R], a: $R) -> Cell {
            Cell {
                w: vec![vec![a, x[0]], vec![x[1], a * a]],
                u: vec![vec![x[0], x[1]], vec![a, a]],
                b: vec![a, x[1] * a],
                scale: x[0] * a,
                inner: Inner { p: vec![a, x[0]], q: vec![x[1], x[0]] },
            }
        }

        #[$diff]
        pub fn recurrent(x: &[$R], a: $R) -> $R {
            let cell = cell_of(x, a);
            let mut h = vec![a, x[1]];
            for i in 0..3 {
                cell.step(&x[..2], &mut h);
            }
            h[0] * h[1]
        }

        /// A local struct, changed in between.
        #[$diff]
        pub fn changed(x: &[$R], a: $R) -> $R {
            let mut inner = Inner { p: x.to_vec(), q: x.to_vec() };
            let mut s = $($k)?(0.0);
            for i in 0..x.len() {
                s += dot(&inner.p, &inner.q) * dot(&inner.q, &inner.q);
                inner.p[i] = inner.q[i] * a;
                inner.q[i] = s * $($k)?(0.1);
            }
            s + dot(&inner.p, &inner.q)
        }

        /// A state that all calls of a step read, and that changes after them.
        #[$diff]
        pub fn states(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let mut state = x.to_vec();
            let mut next = x.to_vec();
            for _ in 0..3 {
                for i in 0..n {
                    next[i] = dot(&state, x) * x[i] * a + dot(x, &state);
                    if i % 2 == 0 {
                        next[i] += dot(&state, &state) * $($k)?(0.1);
                    }
                }
                for i in 0..n {
                    state[i] = next[i] * $($k)?(0.3);
                }
            }
            dot(&state, &next)
        }

        #[$diff]
        pub fn normalise(v: &mut [$R]) {
            let mut s = $($k)?(0.3);
            for i in 0..v.len() {
                s += v[i] * v[i];
            }
            for i in 0..v.len() {
                v[i] = v[i] / s;
            }
        }

        /// Elements that loops in loops only read, of what a call changes.
        #[$diff]
        pub fn read_in_loops(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let mut v = x.to_vec();
            let mut s = $($k)?(0.0);
            for i in 0..n {
                for j in 0..n {
                    v[j] = x[i] * x[j] + a;
                }
                normalise(&mut v);
                for j in 0..n {
                    let mut t = $($k)?(0.0);
                    for k in 0..n {
                        t += v[k] * x[(j + k) % n] * v[j];
                    }
                    s += t * t;
                }
            }
            s
        }

        /// Triangles, downwards too, and a running product.
        #[$diff]
        pub fn tree(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let mut v = x.to_vec();
            for step in (0..n).rev() {
                let mut s = a;
                for i in 0..step {
                    v[i] = (v[i + 1] * a + v[i] * s).max(x[i] - s);
                    s *= a;
                }
                for i in step + 1..n {
                    let by = v[step] + a;
                    v[i] *= by;
                    for j in i..n {
                        let more = x[j] * v[i] * $($k)?(0.1);
                        v[step] += more;
                    }
                }
            }
            v[0]
        }

        /// Records with numbers, taken apart again.
        #[$diff]
        pub fn records(rows: &[(usize, $R)], a: $R) -> $R {
            let mut s = $($k)?(0.0);
            for f in 0..3 {
                let mut t = a;
                for &(j, x) in rows {
                    t += x * t * $($k)?((j + f) as f64 * 0.1);
                }
                s += t * t;
            }
            s
        }

        #[$diff]
        pub fn of_records(x: &[$R], a: $R) -> $R {
            let rows = [(1, x[0]), (2, a), (0, x[0] * a)];
            records(&rows, a) * records(&rows[1..], x[0])
        }
    };
}
mod plain {
    use zygote::prelude::*;
    functions!(f64; differentiable; derive(Clone, Differentiable));
}
mod dual {
    use crate::support::{D, d};
    functions!(D d; allow(unused); derive(Clone));
}

macro_rules! cases {
    ($($f:ident)*) => {$(
        case!($f(&x, a => x, a); [(vec![0.5, -0.3, 0.8], 0.7), (vec![0.4, 0.1], 0.2)]; |r| { let n = r.u(2, 6); (r.v(n, -1.0, 1.0), r.f(0.1, 1.0)) });
    )*};
}
cases!(recurrent changed states read_in_loops tree of_records);
