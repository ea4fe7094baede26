//! Parts of enums, options and structs that are changed through patterns.

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta, $derive:meta) => {
        #[$derive]
        #[derive(Clone, Debug, PartialEq)]
        pub enum Shape {
            Circle($R),
            Rect { w: $R, h: $R },
            Path(Vec<$R>, usize),
            Nothing,
        }

        #[$derive]
        #[derive(Clone, Debug, PartialEq)]
        pub struct Body {
            pub shape: Shape,
            pub at: ($R, $R),
            pub extra: Option<$R>,
        }

        #[$diff]
        fn scale(s: &mut Shape, k: $R) {
            match s {
                Shape::Circle(r) => *r *= k,
                Shape::Rect { w, h } => {
                    *w = *w * k + *h;
                    *h += *w;
                }
                Shape::Path(v, n) => {
                    v[0] *= k;
                    v[*n] += k;
                }
                Shape::Nothing => {}
            }
        }

        #[$diff]
        fn twice(x: &mut $R, by: $R) {
            *x = *x * 2.0 + by;
        }

        #[$diff]
        fn area(s: &Shape) -> $R {
            match s {
                Shape::Circle(r) => 3.0 * r * r,
                Shape::Rect { w, h } => w * h,
                Shape::Path(v, _) => v[0] * v[1],
                Shape::Nothing => $($k)?(1.5),
            }
        }

        #[$diff]
        fn shape(x: $R, y: $R, k: usize) -> Shape {
            match k {
                0 => Shape::Circle(x),
                1 => Shape::Rect { w: x, h: y },
                2 => Shape::Path(vec![x, y], 1),
                _ => Shape::Nothing,
            }
        }

        #[$diff]
        pub fn option(x: $R, y: $R, k: usize) -> $R {
            let mut o = Some(x * y);
            if let Some(v) = &mut o {
                *v *= 2.0;
                *v += x;
            }
            if let Some(v) = o.as_mut() {
                *v = *v * *v;
            }
            if let Some(v) = &mut o {
                twice(v, y);
            }
            o.unwrap() * y
        }

        #[$diff]
        pub fn parameter(x: $R, y: $R, k: usize) -> $R {
            let mut s = shape(x, y, k);
            scale(&mut s, y);
            scale(&mut s, x);
            area(&s) * x
        }

        #[$diff]
        pub fn fields(x: $R, y: $R, k: usize) -> $R {
            let mut b = Body { shape: shape(x, y, k), at: (x, y), extra: Some(y) };
            for i in 0..3 {
                match &mut b.shape {
                    Shape::Circle(r) => *r += y,
                    Shape::Rect { w, .. } if i == 1 => *w *= x,
                    Shape::Rect { h, .. } => *h *= y,
                    Shape::Path(v, n) => v[*n] = v[0] * v[1] + x,
                    Shape::Nothing => {}
                }
                if let Some(e) = &mut b.extra && i > 0 {
                    *e = *e * x;
                }
                b.at.0 += b.extra.unwrap_or(x);
            }
            area(&b.shape) * b.at.0 + b.at.1
        }

        #[$diff]
        pub fn by_ref_mut(x: $R, y: $R, k: usize) -> $R {
            let mut b = Body { shape: shape(x, y, k), at: (x, y), extra: Some(y) };
            match b.shape {
                Shape::Circle(ref mut r) => *r *= y,
                Shape::Rect { ref mut w, h } => *w *= h,
                _ => {}
            }
            let mut o = Some(x);
            match o {
                Some(ref mut v) => *v *= x,
                None => {}
            }
            area(&b.shape) + o.unwrap()
        }

        #[$diff]
        pub fn elements(x: $R, y: $R, k: usize) -> $R {
            let mut all = vec![shape(x, y, k), shape(y, x, k + 1), Shape::Circle(x * y)];
            for (i, s) in all.iter_mut().enumerate() {
                match s {
                    Shape::Circle(r) => *r *= x + i as f64,
                    Shape::Rect { w, h } => {
                        *w += *h;
                        if i == 1 {
                            continue;
                        }
                        *h *= y;
                    }
                    _ => {}
                }
            }
            let mut sum = x;
            for s in &all {
                sum += area(s);
            }
            sum
        }

        #[$diff]
        pub fn replaced(x: $R, y: $R, k: usize) -> $R {
            let mut s = shape(x, y, k);
            for i in 0..3 {
                match &mut s {
                    Shape::Circle(r) => {
                        *r += x;
                        let w = *r * y;
                        s = Shape::Rect { w, h: x };
                    }
                    Shape::Rect { w, h } => {
                        *w *= *h;
                        s = Shape::Circle(*w + y);
                    }
                    _ => s = Shape::Circle(y * i as f64),
                }
            }
            area(&s)
        }

        #[$diff]
        pub fn whiles(x: $R, y: $R, k: usize) -> $R {
            let mut o = Some(x);
            let mut n = 0;
            while let Some(v) = &mut o {
                *v = *v * y + x;
                n += 1;
                if n > k {
                    break;
                }
            }
            o.unwrap_or(y)
        }

        #[$diff]
        pub fn grown(x: $R, y: $R, k: usize) -> $R {
            let mut o = Some(vec![x]);
            if let Some(v) = &mut o {
                for i in 0..k {
                    v.push(y * i as f64);
                }
                v[0] *= y;
            }
            let mut s = y;
            if let Some(v) = &o {
                for i in 0..v.len() {
                    s += v[i] * v[i];
                }
            }
            s
        }

        #[$diff]
        pub fn irrefutable(x: $R, y: $R, k: usize) -> $R {
            let mut b = Body { shape: shape(x, y, 0), at: (x, y), extra: Some(y) };
            {
                let Body { at, extra, .. } = &mut b;
                at.0 *= y;
                *extra = Some(at.0 * x);
                let (p, q) = at;
                *p += *q * x;
                *q = *p * 2.0;
            }
            let mut pair = (x, [y, x]);
            let (a, [c, d]) = &mut pair;
            *a *= *c;
            *d += *a;
            b.at.0 * b.at.1 + b.extra.unwrap_or(x) * pair.0 * pair.1[1]
        }

        #[$diff]
        fn bump(o: &mut Option<$R>, by: $R) -> $R {
            let Some(v) = o else { return by * by };
            *v *= by;
            let w = *v + by;
            *v += w;
            w
        }

        #[$diff]
        pub fn let_else(x: $R, y: $R, k: usize) -> $R {
            let mut o = if k == 0 { None } else { Some(x) };
            let a = bump(&mut o, y);
            let b = bump(&mut o, x);
            let Some(v) = &mut o else { return a * b };
            *v *= a;
            o.unwrap() * b
        }

        #[$diff]
        pub fn ends_of_vectors(x: $R, y: $R, k: usize) -> $R {
            let mut v = vec![x, y, x * y];
            if let Some(a) = v.last_mut() {
                *a *= x;
            }
            if let Some(a) = v.first_mut() && k > 0 {
                *a *= y;
            } else {
                v.push(y);
            }
            for i in 0..4 {
                if let Some(a) = v.get_mut(i + k) {
                    *a += x * i as f64;
                }
            }
            let mut all = vec![shape(x, y, k), Shape::Circle(y)];
            while let Some(s) = all.last_mut() {
                if let Shape::Circle(r) = s {
                    *r *= x;
                    v[0] += *r;
                }
                all.pop();
            }
            let mut s = x;
            for i in 0..v.len() {
                s += v[i] * v[i];
            }
            s
        }

        #[$diff]
        pub fn reads(x: $R, y: $R, k: usize) -> $R {
            let mut o = Some(x);
            let mut s = y;
            if let Some(v) = &mut o {
                s += *v * y;
                *v = s * *v;
                s *= v.sin() + v.powi(2);
                if *v > 0.3 {
                    *v += s;
                }
                s += *v;
            }
            s * o.unwrap()
        }

        #[$diff]
        fn smear(u: &mut [$R], i: usize) {
            let left = u[i - 1];
            u[i] += left;
        }

        #[$diff]
        pub fn calls_in_order(x: $R, y: $R, k: usize) -> $R {
            let mut u = vec![x, y, x * y, y.sin()];
            for i in 1..u.len() {
                smear(&mut u, i);
            }
            u[k]
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

case!(option(x, y, k); [(1.2, 0.4, 0)]);
case!(parameter(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 1), (1.2, 0.4, 2), (1.2, 0.4, 3)]);
case!(fields(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 1), (1.2, 0.4, 2), (1.2, 0.4, 3)]);
case!(by_ref_mut(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 1), (1.2, 0.4, 2), (1.2, 0.4, 3)]);
case!(elements(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 1), (1.2, 0.4, 2), (1.2, 0.4, 3)]);
case!(replaced(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 1), (1.2, 0.4, 2), (1.2, 0.4, 3)]);
case!(whiles(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 3)]);
case!(grown(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 3)]);
case!(irrefutable(x, y, k); [(1.2, 0.4, 0)]);
case!(let_else(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 1)]);
case!(ends_of_vectors(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 1), (1.2, 0.4, 3)]);
case!(reads(x, y, k); [(1.2, 0.4, 0), (-1.2, 0.4, 0)]);
case!(calls_in_order(x, y, k); [(1.2, 0.4, 1), (1.2, 0.4, 3)]);
