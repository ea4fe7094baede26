//! Calls some of whose arguments have no cotangent: the callee computes none for them.

use crate::case;
use zygote::prelude::*;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta) => {
        #[$diff]
        pub fn dot(w: &[$R], x: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            for i in 0..w.len().min(x.len()) {
                s += w[i] * x[i];
            }
            s
        }

        #[$diff]
        pub fn stencil(u: &[$R], k: &[$R]) -> Vec<$R> {
            let mut y = vec![$($k)?(0.0); u.len()];
            for i in 1..u.len().max(1) - 1 {
                y[i] = k[0] * u[i - 1] * u[i] + k[1] * u[i + 1] + u[i].sin();
            }
            y
        }

        #[$diff]
        pub fn halves(w: &[$R], x: &[$R]) -> $R {
            if w.len() < 2 {
                return w.iter().sum::<$R>() * dot(w, x);
            }
            let h = w.len() / 2;
            halves(&w[..h], x) * 0.5 + halves(&w[h..], &x[x.len() / 2..])
        }

        #[$diff]
        pub fn layer(w: &[$R], x: &[$R], n: usize) -> Vec<$R> {
            let mut y = vec![];
            for j in 0..w.len() / n {
                y.push(dot(&w[j * n..(j + 1) * n], x).tanh());
            }
            y
        }

        #[$diff]
        pub fn first_and_last(w: &[$R], x: &[$R]) -> $R {
            if w.is_empty() || x.is_empty() { $($k)?(1.0) } else { w[0] * x[x.len() - 1] }
        }

        /// Rows of vectors: elements, parts, and whole rows that are handed on.
        #[$diff]
        pub fn errors(w: &[$R], rows: &[Vec<$R>], ys: &[$R]) -> Vec<$R> {
            let mut g = vec![$($k)?(0.0); w.len()];
            for (row, y) in rows.iter().zip(ys) {
                let e = row.iter().zip(w).map(|(a, b)| *a * *b).sum::<$R>() - *y;
                for (g, x) in g.iter_mut().zip(row) {
                    *g += e * *x * $($k)?(0.5);
                }
            }
            for i in 0..rows.len() {
                g[0] += dot(&rows[i], w) * rows[i][0] + dot(&rows[i][..1], &w[1..]);
            }
            g
        }

        /// Rows of arrays; and two at a time, of which there are no slots.
        #[$diff]
        pub fn spread(points: &[[$R; 2]], a: &$R) -> $R {
            let mut s = $($k)?(0.0);
            for p in points {
                s += p[0] * *a + p[1] * p[1];
            }
            s
        }

        #[$diff]
        pub fn pairs(points: &[[$R; 2]], rows: &[Vec<$R>]) -> $R {
            let mut s = spread(points, &rows[0][0]);
            for i in 0..rows.len() {
                for j in 0..i {
                    for k in 0..rows[i].len().min(rows[j].len()) {
                        s += rows[i][k] * rows[j][k];
                    }
                }
            }
            s + errors(&rows[0], rows, &rows[0])[0]
        }

        /// Each of them constant once.
        #[$diff]
        pub fn of_rows(x: &[$R]) -> $R {
            let data = vec![vec![$($k)?(0.5), $($k)?(-0.25)], vec![$($k)?(1.5), $($k)?(2.0)]];
            let own = vec![vec![x[0], x[1] * x[0]], vec![x[1], $($k)?(0.3)]];
            let points = [[$($k)?(0.1), $($k)?(0.2)], [$($k)?(-1.0), $($k)?(0.7)]];
            let places = [[x[1], x[0]], [x[0] * x[1], $($k)?(0.4)]];
            let mut w = x.to_vec();
            for _ in 0..2 {
                let g = errors(&w, &data, &x[..2]);
                for i in 0..w.len() {
                    w[i] -= g[i] * $($k)?(0.1);
                }
            }
            let g = errors(&data[0], &own, &data[1]);
            let a = x[0] * x[1];
            w[0] * g[1] + pairs(&points, &own) + pairs(&places, &data) + spread(&points, &a) + spread(&places, &w[1])
        }

        /// By each of two, and by neither.
        #[$diff]
        pub fn chosen(x: &[$R]) -> $R {
            let c = [$($k)?(0.5), $($k)?(-0.25), $($k)?(1.5)];
            let a = dot(x, &c) + dot(&c, x) * dot(&c, &c[1..]);
            a * dot(x, x)
        }

        #[$diff]
        pub fn shifted(x: &[$R]) -> $R {
            let c = [$($k)?(0.5), $($k)?(-0.25), $($k)?(1.5), $($k)?(0.75)];
            let y = stencil(x, &c[1..]);
            let z = stencil(&c, x);
            let t = stencil(&c, &c);
            dot(&y, &z) + dot(&z, &t) + y[y.len() / 2]
        }

        #[$diff]
        pub fn network(x: &[$R], n: usize) -> $R {
            let data = [[$($k)?(0.5), $($k)?(-0.25)], [$($k)?(1.5), $($k)?(0.75)]];
            let mut total = $($k)?(0.0);
            for row in &data {
                let h = layer(x, row, n);
                let y = layer(&h, x, n);
                total += dot(&y, &y) + dot(&h, row);
            }
            total
        }

        #[$diff]
        pub fn handed_on(x: &[$R]) -> $R {
            let c = [$($k)?(0.5), $($k)?(-0.25), $($k)?(1.5)];
            let f = |w: &[$R]| halves(w, &c);
            f(x) + halves(&c, x) + first_and_last(x, &c) * first_and_last(&c, x)
        }

        #[$diff]
        pub fn in_a_loop(x: &[$R], n: usize) -> $R {
            let mut u = x.to_vec();
            let k = [$($k)?(0.3), $($k)?(0.2)];
            for i in 0..n {
                let weights = vec![$($k)?(1.0); u.len()];
                let s = dot(&u, &weights[i.min(weights.len())..]);
                u = stencil(&u, &k);
                u[0] = s * 0.1;
                if s > 2.0 {
                    return s;
                }
            }
            dot(&u, x)
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

case!(chosen(&x => x); [(vec![0.4, 0.5, -0.3],), (vec![],)]; |r| { let n = r.u(1, 6); (r.v(n, -1.0, 1.0),) });
case!(of_rows(&x => x); [(vec![0.4, 0.5],)]; |r| (r.v(2, -1.0, 1.0),));
case!(shifted(&x => x); [(vec![0.4, 0.5, -0.3, 0.2],)]; |r| { let n = r.u(2, 7); (r.v(n, -1.0, 1.0),) });
case!(network(&x, n => x, n); [(vec![0.4, 0.5, -0.3, 0.2], 2), (vec![0.4, 0.5, -0.3, 0.2], 1)]; |r| (r.v(6, -1.0, 1.0), r.u(1, 4)));
case!(in_a_loop(&x, n => x, n); [(vec![0.4, 0.5, -0.3, 0.2], 3), (vec![2.0, 3.0], 2)]; |r| (r.v(5, -1.0, 1.0), r.u(0, 4)));
case!(handed_on(&x => x); [(vec![0.4, 0.5, -0.3],)]; |r| { let n = r.u(1, 6); (r.v(n, -1.0, 1.0),) });

fn squares(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).sum()
}

/// It takes numbers, and no other slots.
#[adjoint(squares)]
fn squares_rule(x: &[f64]) -> (f64, impl Fn(f64) -> (Vec<f64>,)) {
    (squares(x), move |dy: f64| (x.iter().map(|v| 2.0 * v * dy).collect(),))
}

#[differentiable]
fn ruled(w: &[f64], x: &[f64]) -> f64 {
    w[0] * squares(&x[1..]) + squares(w)
}

#[differentiable]
fn of_rules(x: &[f64]) -> f64 {
    let c = [0.5, -0.25, 1.5];
    ruled(x, &c) * ruled(&c, x) + squares(&c)
}

#[test]
fn rules_are_given_numbers() {
    // c·c = 2.5625 + 0.25, (c·c)[1..] = 2.3125
    let x = [0.4, 0.5, -0.3];
    let (xx, tail) = (squares(&x), squares(&x[1..]));
    let (a, b) = (x[0] * 2.3125 + xx, 0.5 * tail + 2.5625);
    let expected = [0, 1, 2].map(|i| {
        let da = 2.0 * x[i] + if i == 0 { 2.3125 } else { 0.0 };
        let db = if i > 0 { x[i] } else { 0.0 };
        da * b + a * db
    });
    crate::support::assert_all_close(&of_rules::gradient(&x).0, &expected, 1e-12);
}
