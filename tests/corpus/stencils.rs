//! Copies of what a loop reads (stencils over buffers that are swapped or overwritten), both halves of a slice lent at once, and what is read through
//! references in tuples.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta; $derive:meta) => {
        #[$derive]
        pub struct Event {
            time: $R,
            weight: $R,
            count: usize,
        }

        /// Differences of a state that the next step replaces.
        #[$diff]
        pub fn swapped(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let mut u = x.to_vec();
            let mut next = u.clone();
            for _ in 0..3 {
                for i in 1..n - 1 {
                    let (right, left) = (u[i + 1] - u[i], u[i] - u[i - 1]);
                    next[i] = u[i] + a * (x[i] * right - x[i - 1] * left) + right * left;
                }
                std::mem::swap(&mut u, &mut next);
            }
            let mut s = $($k)?(0.0);
            for i in 0..n {
                s += u[i] * x[i];
            }
            s
        }

        /// In two dimensions, copied back.
        #[$diff]
        pub fn copied_back(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let mut u = vec![$($k)?(0.0); n * n];
            for i in 0..n {
                for j in 0..n {
                    u[i * n + j] = x[i] * x[j] + a;
                }
            }
            let mut next = u.to_vec();
            for _ in 0..2 {
                for i in 1..n - 1 {
                    for j in 1..n - 1 {
                        let c = i * n + j;
                        let (dx, dy) = (u[c + 1] - u[c - 1], u[c + n] - u[c - n]);
                        next[c] = u[c] + a * (dx * dy) * x[i];
                    }
                }
                u.copy_from_slice(&next);
            }
            u[n + 1] * u[n * n - n - 2]
        }

        /// The elements that are read depend on what the outer loop is at: nothing is copied.
        #[$diff]
        pub fn few_of_many(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let mut u = x.to_vec();
            for i in 1..n - 1 {
                let mut s = $($k)?(0.0);
                for j in 0..3 {
                    let d = u[i + j - 1] - a;
                    s += d * d;
                }
                u[i] = s * $($k)?(0.3);
            }
            u[n - 2] * u[1]
        }

        /// The loop is left early, and changes what it read.
        #[$diff]
        pub fn left_early(x: &[$R], a: $R) -> $R {
            let n = x.len();
            let mut u = x.to_vec();
            let mut s = a;
            for k in 0..4 {
                for i in 1..n {
                    let d = u[i] - u[i - 1];
                    let e = u[i] + u[i - 1] * a;
                    s += d * d * e;
                    if s > $($k)?(2.0) && k > 0 {
                        return s * u[i];
                    }
                }
                for i in 0..n {
                    u[i] = u[i] * s;
                }
            }
            s
        }

        #[$diff]
        pub fn mix(hidden: &mut [$R], cell: &mut [$R], a: $R) {
            for i in 0..cell.len() {
                let h = hidden[i];
                cell[i] = cell[i] * a + h * h;
                hidden[i] = cell[i].sin() * h;
            }
        }

        /// Both halves of a slice, of parts of it too, and in the other order.
        #[$diff]
        pub fn halves(x: &[$R], a: $R) -> $R {
            let mut s = vec![a; 2 * x.len()];
            for i in 0..x.len() {
                s[2 * i] = x[i];
                s[2 * i + 1] = x[i] * a;
            }
            let n = x.len();
            let (left, right) = s.split_at_mut(n);
            mix(left, right, a);
            mix(right, left, x[0]);
            for k in 0..2 {
                let (hidden, cell) = s[k * n..(k + 1) * n].split_at_mut(n / 2);
                mix(&mut hidden[..1], &mut cell[..1], a);
                std::mem::swap(&mut hidden[0], &mut cell[0]);
            }
            let mut sum = $($k)?(0.0);
            for i in 0..2 * n {
                sum += s[i] * s[i] * $($k)?(i as f64);
            }
            sum
        }

        /// What a filter compares, field by field.
        #[$diff]
        pub fn risks(events: &[Event], hazard: &[$R]) -> $R {
            let mut total = $($k)?(0.0);
            for (i, event) in events.iter().enumerate().filter(|(_, e)| e.count > 0) {
                let at_risk: $R = events
                    .iter()
                    .zip(hazard)
                    .filter(|(e, _)| e.time >= event.time)
                    .map(|(e, h)| *h * e.weight)
                    .sum();
                total += at_risk * hazard[i];
            }
            total
        }

        #[$diff]
        pub fn filtered(x: &[$R], a: $R) -> $R {
            let mut events = vec![];
            for i in 0..x.len() {
                events.push(Event { time: x[i] * a, weight: x[i] + a, count: i % 3 });
            }
            risks(&events, x)
        }

        /// What calls give is iterated over by value; arrays in arrays know their lengths.
        #[$diff]
        pub fn scaled(x: &[$R], a: $R) -> Vec<$R> {
            x.iter().map(|v| *v * a).collect()
        }

        #[$diff]
        pub fn product(m: &[[$R; 2]; 2], n: &[[$R; 2]; 2]) -> [[$R; 2]; 2] {
            std::array::from_fn(|i| std::array::from_fn(|j| m[i][0] * n[0][j] + m[i][1] * n[1][j]))
        }

        #[$diff]
        pub fn by_value(x: &[$R], a: $R) -> $R {
            let y: Vec<$R> = scaled(x, a).into_iter().map(|v| v.sin()).collect();
            let s: $R = scaled(&y, a).into_iter().map(|v| v * v).sum();
            let m = [[a, s], [x[0], x[1]]];
            let p = product(&m, &product(&m, &m));
            p[0][1] * p[1][0]
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
        case!($f(&x, a => x, a); [(vec![0.5, -0.3, 0.8, 0.2], 0.7), (vec![0.4, 0.1, 0.3], 0.2)]; |r| { let n = r.u(3, 6); (r.v(n, -1.0, 1.0), r.f(0.1, 1.0)) });
    )*};
}
cases!(swapped copied_back few_of_many left_early halves filtered by_value);
