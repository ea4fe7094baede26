//! `match` on what carries derivatives: guards, nested patterns, `@`, `..`, variants by other names.

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta, $derive:meta) => {
        #[$derive]
        #[derive(Clone, Debug, PartialEq)]
        pub enum Shape {
            Circle($R),
            Rect { w: $R, h: $R },
            Tagged(usize, $R, Option<$R>),
            Nothing,
        }

        #[$derive]
        #[derive(Clone, Debug, PartialEq)]
        pub struct Triple(pub $R, pub usize, pub $R);

        #[$diff]
        fn shape(x: $R, y: $R, k: usize) -> Shape {
            match k {
                0 => Shape::Circle(x),
                1 => Shape::Rect { w: x, h: y },
                2 => Shape::Tagged(3, x, Some(y)),
                3 => Shape::Tagged(30, y, None),
                _ => Shape::Nothing,
            }
        }

        #[$diff]
        pub fn guards(x: $R, y: $R, k: usize) -> $R {
            let s = shape(x, y, k);
            let a = match &s {
                Shape::Circle(r) if *r > 1.0 => r * y,
                Shape::Circle(r) => r * r,
                Shape::Rect { w, h } if *w > *h && y < 3.0 => w * h,
                Shape::Rect { w, .. } => w + x,
                Shape::Tagged(0..=5, v, Some(w)) => v * w,
                Shape::Tagged(n @ 6.., v, None) => v * *n as f64,
                Shape::Tagged(_, v, _) => v * 2.0,
                Shape::Nothing => x * y,
            };
            match s {
                Shape::Circle(r) if r < a => r * a,
                Shape::Rect { w, h } if w * h > a => h,
                _ => a,
            }
        }

        #[$diff]
        pub fn used_variants(x: $R, y: $R, k: usize) -> $R {
            use Shape::*;
            match shape(x, y, k) {
                Circle(r) => r * y,
                Shape::Rect { w, h } => w * h,
                Tagged(.., Some(v)) => v * x,
                Tagged(.., v, None) => v,
                Nothing => x,
            }
        }

        #[$diff]
        pub fn at_patterns(x: $R, y: $R, k: usize) -> $R {
            let o = if k == 0 { None } else { Some(x * y) };
            let a = match o {
                p @ Some(_) => p.unwrap() * x,
                None => y,
            };
            let b = o.unwrap_or(x);
            a + b
        }

        #[$diff]
        pub fn nested(x: $R, y: $R, k: usize) -> $R {
            let pair = (shape(x, y, k), Some((x, [y, x * y])));
            match &pair {
                (Shape::Circle(r), Some((a, [b, c]))) => r * a + b * c,
                (Shape::Tagged(_, v, Some(w)), Some((a, _))) => v * w * a,
                (_, Some((_, [.., c]))) => c * 2.0,
                (_, None) => x,
            }
        }

        #[$diff]
        pub fn tests(x: $R, y: $R, k: usize) -> $R {
            let s = shape(x, y, k);
            let mut t = x * y;
            if matches!(s, Shape::Circle(r) if r > 1.0) {
                t = t * x;
            }
            if matches!(&s, Shape::Rect { .. } | Shape::Nothing) {
                t = t * y;
            }
            t
        }

        #[$diff]
        pub fn rests(x: $R, y: $R, k: usize) -> $R {
            let t = Triple(x, k, y);
            let Triple(a, ..) = t.clone();
            match t {
                Triple(.., b) if k > 0 => a * b,
                Triple(b, _, c) => b * c * a,
            }
        }

        #[$diff]
        impl Shape {
            fn size(&self, by: $R) -> $R {
                match self {
                    Self::Circle(r) => r * by,
                    Self::Rect { w, h } => w * h,
                    Self::Tagged(_, v, _) => *v,
                    Self::Nothing => by * by,
                }
            }

            fn grow(&mut self, by: $R) {
                match self {
                    Self::Circle(r) => *r *= by,
                    Self::Rect { w, .. } => *w += by,
                    Self::Tagged(_, _, Some(v)) => *v = *v * by,
                    _ => *self = Self::Circle(by),
                }
            }
        }

        #[$diff]
        pub fn methods(x: $R, y: $R, k: usize) -> $R {
            let mut s = shape(x, y, k);
            let a = s.size(y);
            s.grow(a);
            s.size(x) * a
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

case!(guards(x, y, k); [(1.2, 0.4, 0), (0.2, 0.4, 0), (1.2, 0.4, 1), (0.2, 0.4, 1), (1.2, 0.4, 2), (1.2, 0.4, 3), (1.2, 0.4, 4)]);
case!(used_variants(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 1), (1.2, 0.4, 2), (1.2, 0.4, 3), (1.2, 0.4, 4)]);
case!(at_patterns(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 1)]);
case!(nested(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 1), (1.2, 0.4, 2), (1.2, 0.4, 3), (1.2, 0.4, 4)]);
case!(tests(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 1), (1.2, 0.4, 2), (1.2, 0.4, 4)]);
case!(rests(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 1)]);
case!(methods(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 1), (1.2, 0.4, 2), (1.2, 0.4, 3), (1.2, 0.4, 4)]);
