//! Patterns of slices, `split_first` and its like, alternatives that bind.

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta, $derive:meta) => {
        #[$derive]
        #[derive(Clone, Debug, PartialEq)]
        pub enum Shape {
            Circle($R),
            Ball($R, usize),
            Rect { w: $R, h: $R },
            Poly(Vec<$R>),
            Nothing,
        }

        #[$diff]
        fn squares(x: &[$R]) -> $R {
            x.iter().map(|v| v * v).sum()
        }

        #[$diff]
        fn doubled(x: &[$R]) -> Vec<$R> {
            x.iter().map(|v| v + v).collect()
        }

        #[$diff]
        pub fn first_and_rest(xs: &[$R]) -> $R {
            let Some((first, rest)) = xs.split_first() else { return $($k)?(2.0) };
            let Some((last, init)) = xs.split_last() else { return $($k)?(2.0) };
            let mut s = first * last;
            for r in rest {
                s += r * first;
            }
            for r in init {
                s = s * r + last;
            }
            s
        }

        #[$diff]
        pub fn recursive(xs: &[$R]) -> $R {
            match xs.split_first() {
                Some((x, rest)) => x.sin() * recursive(rest) + x * x,
                None => $($k)?(0.5),
            }
        }

        #[$diff]
        pub fn recursive_patterns(xs: &[$R]) -> $R {
            match xs {
                [] => $($k)?(1.0),
                [x] => x.exp(),
                [x, rest @ ..] => x.cos() * recursive_patterns(rest) + x * x,
            }
        }

        /// The names are those of what is taken apart.
        #[$diff]
        pub fn shadowed(xs: &[$R]) -> $R {
            let [x, xs @ ..] = xs else { return $($k)?(3.0) };
            let Some((y, xs)) = xs.split_first() else { return x * x };
            x * y + squares(xs) * x
        }

        #[$diff]
        pub fn ends(xs: &[$R]) -> $R {
            match xs {
                [a, mid @ .., b] => a * squares(mid) * b + a,
                [a] => a * a,
                _ => $($k)?(1.0),
            }
        }

        #[$diff]
        pub fn guarded(xs: &[$R]) -> $R {
            let mut s = $($k)?(1.0);
            for w in xs.chunks(3) {
                match w {
                    [a, rest @ ..] if *a > 1.0 => {
                        s += a * squares(rest);
                        continue;
                    }
                    [a, .., b] if a < b => s = s * a + b,
                    [.., z] => s += z * z * z,
                    [] => break,
                }
                s = s * s;
            }
            s
        }

        #[$diff]
        pub fn of_arrays(xs: &[$R]) -> $R {
            let a = [xs[0], xs[1] * xs[0], xs[1]];
            let [f, rest @ ..] = a;
            let [.., l] = a;
            let [g, others @ ..] = &a;
            f * rest[0] * l + rest.map(|v| v * v)[1] + g * squares(others)
        }

        #[$diff]
        pub fn of_results(xs: &[$R]) -> $R {
            let v = doubled(xs);
            let s = match v.as_slice() {
                [a, b, ..] if a > b => a * b,
                [a, rest @ ..] => a * squares(rest),
                [] => $($k)?(1.0),
            };
            let [a, .., b] = doubled(xs)[..] else { return s };
            s * a + b
        }

        #[$diff]
        pub fn changed(xs: &[$R]) -> $R {
            let mut v = xs.to_vec();
            if let Some((f, r)) = v.split_first_mut() {
                *f *= xs[0];
                for x in r.iter_mut() {
                    *x *= *f;
                }
            }
            step(&mut v);
            v.iter().sum::<$R>() * v[0]
        }

        #[$diff]
        fn step(v: &mut [$R]) {
            let [a, .., b] = v else { return };
            *a *= *b;
            *b += a.sin();
        }

        #[$diff]
        fn product_of_ends(v: &[$R]) -> Option<$R> {
            let a = v.first()?;
            let b = v.last().copied()?;
            Some(a * b * *v.get(1)?)
        }

        #[$diff]
        pub fn tried(xs: &[$R]) -> $R {
            let a = product_of_ends(xs).unwrap_or($($k)?(2.0));
            let b = if let (Some(a), Some(b)) = (xs.first(), xs.last()) { a + b } else { $($k)?(1.0) };
            let Some(c) = xs.get(1) else { return a * b };
            a * b + c * c
        }

        #[$diff]
        pub fn alternatives(xs: &[$R], k: usize) -> $R {
            let s = match k {
                0 => Shape::Circle(xs[0] * xs[1]),
                1 => Shape::Ball(xs[0] * xs[0], 2),
                2 => Shape::Rect { w: xs[1], h: xs[0] * xs[1] },
                3 => Shape::Poly(xs.to_vec()),
                _ => Shape::Nothing,
            };
            let a = match &s {
                Shape::Circle(r) | Shape::Ball(r, _) if *r > 0.3 => r * r,
                Shape::Circle(r) | Shape::Ball(r, _) | Shape::Rect { h: r, .. } => r.sin(),
                Shape::Poly(v) => squares(v),
                Shape::Nothing => xs[0],
            };
            let b = if let Shape::Circle(r) | Shape::Rect { w: r, .. } = &s { r * a } else { a };
            let (Shape::Circle(c) | Shape::Ball(c, _)) = s else { return a * b * xs[1] };
            a * b * c
        }

        #[$diff]
        pub fn either(xs: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            for x in xs {
                let r = if *x > 0.5 {
                    Ok(x * x)
                } else if *x > 0.0 {
                    Err(Some(*x))
                } else {
                    Err(None)
                };
                s += match r {
                    Ok(v) | Err(Some(v)) => v.sin(),
                    Err(None) => s * x,
                };
            }
            let r: Result<$R, $R> = if s > 0.5 { Ok(s * s) } else { Err(s) };
            let (Ok(v) | Err(v)) = r;
            v * xs[0]
        }

        #[$diff]
        pub fn of_numbers(xs: &[$R], k: usize) -> $R {
            let (a, b) = (xs[0] * xs[0], xs[1]);
            let r = match k {
                0 => &a,
                _ => &b,
            };
            let s = if k > 1 { r } else { &xs[1] };
            r * s * a
        }
    };
}

mod plain {
    use zygote::prelude::*;
    functions!(f64; differentiable, derive(Differentiable));
}
mod dual {
    use crate::support::{D, d};
    functions!(D d; allow(unused), allow(unused));
}

use crate::case;

case!(first_and_rest(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![0.7],), (vec![],)]);
case!(recursive(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![],)]);
case!(recursive_patterns(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![0.3],), (vec![],)]);
case!(shadowed(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![0.3],), (vec![],)]);
case!(ends(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![0.3, 0.2],), (vec![0.3],), (vec![],)]);
case!(guarded(&x => x); [(vec![1.2, 0.4, -0.7, 0.3, 0.1, 0.9, 0.2, 0.1],), (vec![0.2, 0.4, 0.7, 0.3],), (vec![],)]);
case!(of_arrays(&x => x); [(vec![1.2, 0.4],)]);
case!(of_results(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![0.2, 0.4, -0.7],)]);
case!(changed(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![0.2, 0.4, -0.7],)]);
case!(tried(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![0.2],), (vec![],)]);
case!(alternatives(&x, k => x, k); [
    (vec![1.2, 0.4], 0), (vec![0.2, 0.4], 0), (vec![1.2, 0.4], 1), (vec![0.2, 0.4], 1), (vec![1.2, 0.4], 2), (vec![1.2, 0.4], 3),
    (vec![1.2, 0.4], 4),
]);
case!(either(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![0.2, -0.4],)]);
case!(of_numbers(&x, k => x, k); [(vec![1.2, 0.4], 0), (vec![1.2, 0.4], 1), (vec![1.2, 0.4], 2)]);
