//! Methods of `Option` and `Result`.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta) => {
        #[$diff]
        fn root(x: $R) -> Option<$R> {
            if x > 0.0 { Some(x.sqrt()) } else { None }
        }

        #[$diff]
        fn small(x: $R) -> Result<$R, i32> {
            if x < 1.0 { Ok(x * x) } else { Err(7) }
        }

        #[$diff]
        fn square(x: $R) -> $R {
            x * x
        }

        #[$diff]
        pub fn map(x: $R, y: $R) -> $R {
            let a = Some(x).map(|v| v * y);
            let b: Option<$R> = root(x);
            let c = b
                .map(|v| {
                    let w = v * y;
                    w * w
                })
                .map(square)
                .map(<$R>::sin);
            a.unwrap() + c.unwrap_or(y)
        }

        #[$diff]
        pub fn map_of_call(x: $R, y: $R) -> $R {
            root(x).map(|v| v * y).unwrap_or(x) + small(x).map(|v| v + y).unwrap_or(y) * root(y).map_or(x, |v| v * 3.0)
        }

        #[$diff]
        pub fn and_then(x: $R, y: $R) -> $R {
            let a = Some(x).and_then(|v| if v > 0.5 { Some(v * v) } else { None });
            let b: Option<$R> = root(x);
            let c = b.and_then(root).and_then(|v| root(v - 0.5));
            let s: Result<$R, i32> = small(x);
            let t = s.and_then(|v| small(v * 2.0));
            a.unwrap_or(y) * c.unwrap_or(x) + t.unwrap_or(y)
        }

        #[$diff]
        pub fn map_or(x: $R, y: $R) -> $R {
            let a: Option<$R> = root(x);
            let s: Result<$R, i32> = small(y);
            a.map_or(y, |v| v * y)
                + s.map_or(x * y, |v| v * x)
                + a.map_or_else(|| x * x, |v| v.sin())
                + s.map_or_else(|e| x * e as f64, |v| v * y)
        }

        #[$diff]
        pub fn otherwise(x: $R, y: $R) -> $R {
            let a: Option<$R> = root(x);
            a.unwrap_or_else(|| y * y) * small(y).unwrap_or_else(|e| x * e as f64)
                + a.or(root(y)).unwrap_or(x)
                + a.or_else(|| root(y * 2.0)).unwrap_or(y)
                + root(x).or_else(|| Some(y)).unwrap()
        }

        #[$diff]
        pub fn filter(x: $R, y: $R) -> $R {
            let a: Option<$R> = root(x);
            let b = a.filter(|v| *v > 0.8);
            b.unwrap_or(y) * b.map_or(x, |v| v + 1.0)
        }

        #[$diff]
        pub fn tests(x: $R, y: $R) -> $R {
            let a: Option<$R> = root(x);
            let s: Result<$R, i32> = small(y);
            let mut t = x * y;
            if a.is_some_and(|v| v > 0.8) {
                t = t * x;
            }
            if s.is_ok_and(|v| v < 0.5) {
                t = t * y;
            }
            if a.is_none() || s.is_err() { t + x } else { t }
        }

        #[$diff]
        pub fn errors(x: $R, y: $R) -> $R {
            let a: Option<$R> = root(x);
            let b = a.ok_or_else(|| 3).map(|v| v * y).map_err(|e| e + 1);
            let c = small(y).map_err(|e| e * 2).and_then(|v| small(v + x));
            match (b, c) {
                (Ok(v), Ok(w)) => v * w,
                (Ok(v), Err(e)) => v * e as f64,
                (Err(e), Ok(w)) => w * e as f64,
                (Err(e), Err(f)) => x * (e + f) as f64,
            }
        }

        #[$diff]
        fn chained(x: $R, y: $R) -> Result<$R, i32> {
            let a = small(x).map(|v| v * y)?;
            let b = root(y).ok_or(4)?;
            Ok(a * b)
        }

        #[$diff]
        fn chained_option(x: $R, y: $R) -> Option<$R> {
            let a = root(x).map(|v| v * y)?;
            let b = small(y).ok()?;
            root(a).filter(|v| *v < 2.0).map(|v| v * b)
        }

        #[$diff]
        pub fn question_marks(x: $R, y: $R) -> $R {
            let a = match chained(x, y) {
                Ok(v) => v,
                Err(e) => y * e as f64,
            };
            let b = match chained_option(x, y) {
                Some(v) => v,
                None => x,
            };
            a * b
        }

        #[$diff]
        pub fn by_reference(x: Option<$R>, y: $R) -> $R {
            let a = x.as_ref().map(|v| v * y);
            let b = x.as_ref().map_or(y, |v| *v * 2.0);
            a.unwrap_or(y) * b + x.as_ref().copied().unwrap_or(y) + x.as_ref().cloned().map(|w| w * w).unwrap_or(y)
        }

        #[$diff]
        pub fn taken(x: $R, y: $R) -> $R {
            let mut o = Some(x * y);
            let a = o.take();
            let b = o.replace(x * 3.0);
            let c = o.take().map(|v| v * y);
            a.unwrap() + b.unwrap_or(y) * c.unwrap() + o.unwrap_or(x)
        }

        #[$diff]
        pub fn pairs(x: $R, y: $R) -> $R {
            let (a, b): (Option<$R>, Option<$R>) = (root(x), root(y));
            a.zip(b).map(|(v, w)| v * w).unwrap_or(x) + a.xor(b).unwrap_or(y) + a.and(b).map_or(x, |v| v * v)
        }

        // Of which kind these are, only rustc knows.
        #[$diff]
        fn small_product(x: $R, y: $R) -> Result<$R, i32> {
            if x > 0.8 {
                return small(x).map(|v| v + y);
            }
            small(x).map(|v| v * y)
        }

        #[$diff]
        fn root_product(x: $R, y: $R) -> Option<$R> {
            let v = root(x).map(|v| v * y)?;
            root(v + 1.0).map(|w| w * v)
        }

        #[$diff]
        fn described(x: $R, y: $R) -> Result<$R, String> {
            let v = small(x).map(|v| v * y).map_err(|e| format!("{e}"))?;
            small_product(v, y).and_then(|w| small(w * v)).map_err(|e| e.to_string())
        }

        #[$diff]
        pub fn of_either_kind(x: $R, y: $R) -> $R {
            let s: Result<$R, i32> = small(x).map(|v| v * y);
            let t = match small(x).map(|v| v + y) {
                Err(e) => x * e as f64,
                Ok(v) if v > 0.2 => v * v,
                Ok(v) => v,
            };
            let u = if let Ok(v) = small(y).and_then(|v| small(v * x)) { v } else { y };
            let Some(w) = root(x).map(|v| v * y) else { return t };
            s.unwrap_or(y) * t
                + u * w
                + small_product(x, y).unwrap_or(w)
                + root_product(x, y).unwrap_or(x * y)
                + described(x, y).unwrap_or(x)
                + small(x).map(|v| v * y).unwrap_or_else(|e| e as f64 * x)
                + small(y).map(|v| v * x).ok().unwrap_or(x)
        }

        #[$diff]
        pub fn in_variables(x: $R, y: $R) -> $R {
            let s = small(x).map(|v| v * y);
            let o = root(x).map(|v| v * y);
            let p = root(y).and_then(|v| root(v + x));
            let mut q = root(x + y).map(|v| (v, v * y));
            let a = if s.is_ok() { s.unwrap() } else { x };
            let b = o.as_ref().map(|v| v * v).unwrap_or(x) + o.map(|v| v * v).map(|v| v + x).unwrap_or(y);
            let c = o.zip(p).map(|(v, w)| v * w).unwrap_or(y) + p.or(root(2.0 * x)).unwrap_or(x * y);
            if x > 1.0 {
                q = None;
            }
            let mut r = root(x).map(|v| v * y);
            for k in 0..2 {
                r = r.and_then(|v| root(v + k as f64));
            }
            a * b + c + r.unwrap_or(x) + q.map_or(x, |(v, w)| v * w)
        }

        #[$diff]
        pub fn of_vectors(x: $R, y: $R) -> $R {
            let o: Option<Vec<$R>> = Some(vec![x, y]);
            let n = o.as_ref().map(|v| v[0] * v[1]).unwrap_or(x);
            o.map(|v| v[0] + v[1] * n).unwrap_or(y)
        }

        #[$diff]
        pub fn in_a_loop(x: $R, n: usize) -> $R {
            let mut s = x;
            for i in 0..n {
                s += root(s - i as f64).map(|v| v * x).unwrap_or_else(|| x * 0.5);
            }
            s
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

case!(map(x, y); [(1.2, 0.4), (-1.2, 0.4)]);
case!(map_of_call(x, y); [(1.2, 0.4), (-1.2, 0.4), (0.3, -0.8)]);
case!(and_then(x, y); [(1.2, 0.4), (-1.2, 0.4), (0.3, -0.8), (0.9, 0.1)]);
case!(map_or(x, y); [(1.2, 0.4), (-1.2, 1.4), (0.3, -0.8)]);
case!(otherwise(x, y); [(1.2, 0.4), (-1.2, 1.4), (0.3, 0.8)]);
case!(filter(x, y); [(1.2, 0.4), (-1.2, 1.4), (0.3, -0.8)]);
case!(tests(x, y); [(1.2, 0.4), (-1.2, 1.4), (0.3, -0.8)]);
case!(errors(x, y); [(1.2, 0.4), (-1.2, 1.4), (-0.3, 0.8), (0.6, 1.7), (0.1, 0.2)]);
case!(question_marks(x, y); [(1.2, 0.4), (-1.2, 1.4), (0.3, 0.8), (0.3, -0.8)]);
case!(taken(x, y); [(1.2, 0.4)]);
case!(pairs(x, y); [(1.2, 0.4), (-1.2, 1.4), (0.3, -0.8), (-1.0, -2.0)]);
case!(of_either_kind(x, y); [(0.9, 0.4), (0.3, 0.8), (-1.2, 1.4), (1.3, 0.8), (0.3, -0.8)]);
case!(in_variables(x, y); [(0.9, 0.4), (0.3, 0.8), (-1.2, 1.4), (1.3, 0.8), (0.3, -0.2)]);
case!(of_vectors(x, y); [(1.2, 0.4)]);
case!(in_a_loop(x, n); [(1.2, 0), (1.2, 4)]);

#[test]
fn of_parameters() {
    let (dx, dy) = plain::by_reference::gradient(Some(2.0), 3.0);
    // x y · 2x + x + x²
    assert_eq!((dx, dy), (Some(4.0 * 2.0 * 3.0 + 1.0 + 2.0 * 2.0), 2.0 * 4.0));
    let (dx, dy) = plain::by_reference::gradient(None, 3.0);
    assert_eq!(dy, 2.0 * 3.0 + 2.0);
    assert!(dx.is_none_or(|d| d == 0.0));
}
