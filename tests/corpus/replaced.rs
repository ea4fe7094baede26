//! What isn't `Copy`, replaced as a whole in loops in loops and in branches in loops.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta) => {
        #[$diff]
        pub fn scaled(x: &[$R], a: $R) -> Vec<$R> {
            x.iter().map(|v| v.sin() * a).collect()
        }

        #[$diff]
        pub fn scaled_vec(x: &Vec<$R>, a: $R) -> Vec<$R> {
            x.iter().map(|v| v.sin() * a).collect()
        }

        #[$diff]
        pub fn scaled_owned(x: Vec<$R>, a: $R) -> Vec<$R> {
            x.iter().map(|v| v.sin() * a).collect()
        }

        #[$diff]
        pub fn shifted(x: Vec<$R>, a: $R) -> Vec<$R> {
            x.iter().map(|v| *v + a).collect()
        }

        #[$diff]
        pub fn start_of(a: $R, n: usize) -> Vec<$R> {
            (0..n).map(|k| a * (k + 1) as f64).collect()
        }

        #[$diff]
        pub fn squares(x: &[$R]) -> $R {
            x.iter().map(|v| v.powi(2)).sum::<$R>()
        }

        #[$diff]
        pub fn loop_in_loop(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            for _ in 0..n {
                for _ in 0..2 {
                    x = scaled(&x, a);
                }
            }
            squares(&x)
        }

        #[$diff]
        pub fn typed_in_loops(start: &[$R], a: $R, n: usize) -> $R {
            let mut x: Vec<$R> = start.to_vec();
            for _ in 0..n {
                for _ in 0..n {
                    x = scaled_vec(&x, a);
                }
            }
            squares(&x)
        }

        #[$diff]
        pub fn three_loops(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            for _ in 0..n {
                for k in 0..n {
                    for _ in 0..k {
                        x = scaled(&x, a);
                    }
                }
            }
            squares(&x)
        }

        #[$diff]
        pub fn from_a_literal(a: $R, n: usize) -> $R {
            let mut x = vec![$($k)?(1.0); 3];
            for _ in 0..n {
                for _ in 0..n {
                    x = scaled(&x, a);
                }
            }
            squares(&x)
        }

        #[$diff]
        pub fn from_a_call(a: $R, n: usize) -> $R {
            let mut x = start_of(a, 3);
            for _ in 0..n {
                for _ in 0..n {
                    x = scaled(&x, a);
                }
            }
            squares(&x)
        }

        #[$diff]
        pub fn by_value(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            for _ in 0..n {
                for _ in 0..n {
                    x = scaled_owned(x, a);
                }
            }
            squares(&x)
        }

        #[$diff]
        pub fn linear_by_value(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            for _ in 0..n {
                for _ in 0..n {
                    x = shifted(x, a);
                }
            }
            squares(&x)
        }

        #[$diff]
        pub fn by_value_in_a_loop(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            let mut s = a;
            for _ in 0..n {
                s *= a.sin();
                x = shifted(x, s);
            }
            squares(&x)
        }

        #[$diff]
        pub fn while_in_loop(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            for _ in 0..n {
                let mut k = 0;
                while k < n {
                    x = scaled(&x, a);
                    k += 1;
                }
            }
            squares(&x)
        }

        #[$diff]
        pub fn loop_until(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            for _ in 0..n {
                loop {
                    x = scaled(&x, a);
                    if x[0] < 1.5 {
                        break;
                    }
                }
            }
            squares(&x)
        }

        #[$diff]
        pub fn in_a_branch(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            for k in 0..n {
                if k % 2 == 0 {
                    x = scaled(&x, a);
                }
            }
            squares(&x)
        }

        #[$diff]
        pub fn in_both_branches(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            for k in 0..n {
                if k % 2 == 0 {
                    x = scaled(&x, a);
                } else {
                    x = shifted(x, a);
                }
            }
            squares(&x)
        }

        #[$diff]
        pub fn in_an_arm(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            for k in 0..n {
                match k % 3 {
                    0 => x = scaled(&x, a),
                    1 => {
                        for _ in 0..2 {
                            x = scaled(&x, a);
                        }
                    }
                    _ => {}
                }
            }
            squares(&x)
        }

        #[$diff]
        pub fn in_a_branch_in_loops(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            for k in 0..n {
                for j in 0..n {
                    if (k + j) % 2 == 0 {
                        x = scaled(&x, a);
                    }
                }
            }
            squares(&x)
        }

        #[$diff]
        pub fn inline_chain(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            for _ in 0..n {
                for _ in 0..n {
                    x = x.iter().map(|v| v.sin() * a).collect::<Vec<_>>();
                }
            }
            squares(&x)
        }

        #[$diff]
        pub fn by_way_of_a_variable(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            for _ in 0..n {
                for _ in 0..n {
                    let next = scaled(&x, a);
                    x = next;
                }
            }
            squares(&x)
        }

        #[$diff]
        pub fn by_way_of_a_copy(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            for _ in 0..n {
                let mut y = x.clone();
                for _ in 0..n {
                    y = scaled(&y, a);
                }
                x = y;
            }
            squares(&x)
        }

        #[$diff]
        pub fn moved_and_back(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            for _ in 0..n {
                let mut y = x;
                for _ in 0..n {
                    y = scaled(&y, a);
                }
                y[0] += a;
                x = y;
            }
            squares(&x)
        }

        #[$diff]
        pub fn read_in_the_outer_loop(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            let mut s = a;
            for _ in 0..n {
                s += x[0] * x[1];
                for _ in 0..2 {
                    x = scaled(&x, a);
                }
                s *= x[0];
                s += squares(&x);
            }
            s + squares(&x)
        }

        #[$diff]
        pub fn summed_in_the_outer_loop(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            let mut s = $($k)?(0.0);
            for _ in 0..n {
                for _ in 0..n {
                    x = scaled(&x, a);
                }
                for v in &x {
                    s += *v * *v;
                }
                s += x.iter().sum::<$R>();
            }
            s
        }

        #[$diff]
        pub fn with_a_constant(start: &[$R], n: usize) -> $R {
            let mut x = start.to_vec();
            for _ in 0..n {
                for _ in 0..n {
                    x = scaled(&x, $($k)?(1.2));
                }
            }
            squares(&x)
        }

        #[$diff]
        pub fn two_carried(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            let mut y = start.to_vec();
            for _ in 0..n {
                for _ in 0..n {
                    x = scaled(&y, a);
                    y = scaled(&x, a);
                }
            }
            squares(&x) + squares(&y)
        }

        #[$diff]
        pub fn traded_in_a_loop(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            let mut y = scaled(start, a);
            for _ in 0..n {
                (x, y) = (y, x);
            }
            x[0] * x[0] + y[1]
        }

        #[$diff]
        pub fn traded_in_loops(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            let mut y = scaled(start, a);
            for _ in 0..n {
                for _ in 0..n {
                    x = scaled(&x, a);
                    (x, y) = (y, x);
                }
            }
            squares(&x) * y[0]
        }

        #[$diff]
        pub fn traded_by_a_third(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            let mut y = scaled(start, a);
            for k in 0..n {
                if k % 2 == 0 {
                    let z = x;
                    x = y;
                    y = scaled(&z, a);
                }
            }
            squares(&x) * y[0]
        }

        #[$diff]
        pub fn swapped_in_loops(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            let mut y = start.to_vec();
            for _ in 0..n {
                for _ in 0..n {
                    y = scaled(&x, a);
                    std::mem::swap(&mut x, &mut y);
                }
            }
            squares(&x) * y[0]
        }

        #[$diff]
        pub fn pair_of(start: &[$R], a: $R) -> (Vec<$R>, $R) {
            (scaled(start, a), start[0] * a)
        }

        #[$diff]
        pub fn tuple_in_loops(start: &[$R], a: $R, n: usize) -> $R {
            let mut p = (start.to_vec(), a);
            for _ in 0..n {
                for _ in 0..n {
                    p = (scaled(&p.0, a), p.1 * p.0[0]);
                }
            }
            squares(&p.0) + p.1
        }

        #[$diff]
        pub fn tuple_taken_apart(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            let mut s = a;
            for _ in 0..n {
                for _ in 0..n {
                    (x, s) = pair_of(&x, s);
                }
            }
            squares(&x) + s
        }

        #[$diff]
        pub fn tuple_of_a_call(start: &[$R], a: $R, n: usize) -> $R {
            let mut p = pair_of(start, a);
            for _ in 0..n {
                for _ in 0..2 {
                    p = pair_of(&p.0, p.1);
                }
            }
            squares(&p.0) + p.1
        }

        #[$diff]
        pub fn rows_in_loops(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = vec![start.to_vec(), scaled(start, a)];
            for _ in 0..n {
                for _ in 0..n {
                    x = vec![scaled(&x[1], a), x[0].clone()];
                }
            }
            squares(&x[0]) + x[1][0]
        }

        #[$diff]
        pub fn option_in_loops(start: &[$R], a: $R, n: usize) -> $R {
            let mut last: Option<Vec<$R>> = None;
            for _ in 0..n {
                for _ in 0..n {
                    last = match &last {
                        Some(x) => Some(scaled(x, a)),
                        None => Some(start.to_vec()),
                    };
                }
            }
            match &last {
                Some(x) => squares(x),
                None => a,
            }
        }

        #[$diff]
        pub fn boxed_in_loops(x: $R, n: usize) -> $R {
            let mut b = Box::new(x);
            for _ in 0..n {
                for _ in 0..n {
                    b = Box::new((*b).sin() * x);
                }
            }
            *b * x
        }

        #[$diff]
        pub fn kept_in_a_list(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            let mut all = vec![];
            for _ in 0..n {
                for _ in 0..2 {
                    x = scaled(&x, a);
                }
                all.push(x.clone());
            }
            let mut s = squares(&x);
            for row in &all {
                s += row[0] * row[1];
            }
            s
        }

        #[$diff]
        pub fn moved_into_a_list(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            let mut all: Vec<Vec<$R>> = vec![];
            for _ in 0..n {
                let next = scaled(&x, a);
                all.push(x);
                x = next;
            }
            let mut s = squares(&x);
            for row in &all {
                s += row[0] * row[1];
            }
            s
        }

        #[$diff]
        pub fn left_by_a_break(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            for _ in 0..n {
                for k in 0..n {
                    if x[0] < 0.2 {
                        break;
                    }
                    x = scaled(&x, a);
                    if k > 1 {
                        break;
                    }
                }
            }
            squares(&x)
        }

        #[$diff]
        pub fn continued(start: &[$R], a: $R, n: usize) -> $R {
            let mut x = start.to_vec();
            for _ in 0..n {
                for k in 0..n {
                    if k == 1 {
                        continue;
                    }
                    x = scaled(&x, a);
                }
            }
            squares(&x)
        }

        #[$diff]
        pub fn runge_kutta(start: &[$R], a: $R, n: usize) -> $R {
            let h = 0.1;
            let mut x = start.to_vec();
            let mut loss = $($k)?(0.0);
            for step in 0..n {
                for _ in 0..2 {
                    let k1 = scaled(&x, a);
                    let mid: Vec<$R> = x.iter().zip(&k1).map(|(x, k)| *x + *k * (0.5 * h)).collect();
                    let k2 = scaled(&mid, a);
                    x = x.iter().zip(&k2).map(|(x, k)| *x + *k * h).collect();
                }
                let off = x[step % 2] - 0.3;
                loss += off * off;
            }
            loss
        }
    };
}

mod plain {
    use zygote::differentiable;
    functions!(f64; differentiable);
}
mod dual {
    use crate::support::{D, d};
    functions!(D d; allow(unused));
}

macro_rules! cases {
    ($($f:ident)*) => {
        $(case!($f(&x, a, n => x, a, n); [
            (vec![1.0, 0.5, 0.3], 1.3, 0),
            (vec![1.0, 0.5, 0.3], 1.3, 1),
            (vec![1.0, 0.5], 0.8, 3),
        ]);)*
    };
}

cases!(
    loop_in_loop typed_in_loops three_loops by_value linear_by_value by_value_in_a_loop while_in_loop loop_until
    in_a_branch in_both_branches in_an_arm in_a_branch_in_loops inline_chain by_way_of_a_variable by_way_of_a_copy
    moved_and_back read_in_the_outer_loop summed_in_the_outer_loop two_carried traded_in_a_loop traded_in_loops
    traded_by_a_third swapped_in_loops tuple_in_loops tuple_taken_apart tuple_of_a_call rows_in_loops option_in_loops
    kept_in_a_list moved_into_a_list left_by_a_break continued runge_kutta
);
case!(from_a_literal(a, n); [(1.3, 0), (1.3, 3)]);
case!(from_a_call(a, n); [(1.3, 0), (1.3, 3)]);
case!(boxed_in_loops(x, n); [(1.3, 0), (1.3, 3)]);
case!(with_a_constant(&x, n => x, n); [(vec![1.0, 0.5, 0.3], 0), (vec![1.0, 0.5, 0.3], 2)]);
