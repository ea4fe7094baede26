//! The rows of "Structs, enums, methods".

use super::Row;
use crate::rows;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta, $later:meta, $derive:meta, $constant:meta, $bound:path) => {
        #[$derive]
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct Point {
            pub x: $R,
            pub y: $R,
        }

        #[$derive]
        #[derive(Clone, Debug, PartialEq)]
        pub struct Pair(pub $R, pub [$R; 2]);

        #[$derive]
        #[derive(Clone, Debug, PartialEq)]
        pub struct Unit;

        #[$derive]
        #[derive(Clone, Debug, PartialEq)]
        pub struct Wrapped<T> {
            pub inner: T,
            pub weight: $R,
        }

        #[$derive]
        #[derive(Clone, Debug, PartialEq)]
        pub struct Layer {
            pub w: Vec<$R>,
            pub at: Point,
            #[$constant]
            pub rate: $R,
            pub steps: usize,
        }

        #[$derive]
        #[derive(Clone, Debug, PartialEq)]
        pub enum Shape {
            Disc($R),
            Rect { w: $R, h: $R },
            Nothing,
        }

        #[$diff]
        pub fn named(x: &[$R]) -> $R {
            let p = Point { x: x[0], y: x[1] * x[2] };
            p.x * p.y + p.x
        }

        #[$diff]
        pub fn tuple_like(x: &[$R]) -> $R {
            let p = Pair(x[0], [x[1], x[2]]);
            p.0 * p.1[1] + p.1[0]
        }

        #[$diff]
        pub fn unit_like(x: &[$R]) -> $R {
            let _u = Unit;
            x[0]
        }

        #[$diff]
        pub fn generic(x: &[$R]) -> $R {
            let w = Wrapped { inner: Point { x: x[0], y: x[1] }, weight: x[2] };
            w.inner.x * w.weight + w.inner.y
        }

        #[$diff]
        pub fn constant_fields(x: &[$R]) -> $R {
            let l = Layer { w: x.to_vec(), at: Point { x: x[1], y: x[0] }, rate: $($k)?(0.5), steps: 3 };
            let mut s = l.at.x;
            for i in 0..l.steps {
                s = s * l.w[i] + l.rate;
            }
            s
        }

        #[$diff]
        fn area(s: &Shape) -> $R {
            match s {
                Shape::Disc(r) => *r * *r * 3.0,
                Shape::Rect { w, h } => *w * *h,
                Shape::Nothing => $($k)?(1.0),
            }
        }

        #[$diff]
        pub fn enums(x: &[$R]) -> $R {
            let a = if x[0] > 0.5 { Shape::Disc(x[1]) } else { Shape::Rect { w: x[1], h: x[2] } };
            area(&a) * x[0] + area(&Shape::Nothing)
        }

        #[$diff]
        pub fn update_syntax(x: &[$R]) -> $R {
            let p = Point { x: x[0], y: x[1] };
            let q = Point { y: p.x * x[2], ..p };
            q.x * q.y
        }

        #[$diff]
        pub fn field_stores(x: &[$R]) -> $R {
            let mut p = Point { x: x[0], y: x[1] };
            p.x = p.x * p.y;
            p.y += x[2];
            let mut w = Wrapped { inner: p, weight: x[3] };
            w.inner.x *= w.weight;
            w.inner.x * w.inner.y + p.x
        }

        #[$diff]
        pub fn tuple_stores(x: &[$R]) -> $R {
            let mut p = (x[0], [x[1], x[2]]);
            p.0 = p.0 * x[3];
            p.1[1] *= p.0;
            p.0 * p.1[1] + p.1[0]
        }

        #[$diff]
        pub fn destructured(x: &[$R]) -> $R {
            let Wrapped { inner: Point { x: a, y }, weight } = Wrapped { inner: Point { x: x[0], y: x[1] }, weight: x[2] };
            let Pair(b, [c, _]) = Pair(x[3], [a, y]);
            a * y * weight + b * c
        }

        #[$diff]
        fn moved(p: &mut Point, by: $R) {
            p.x += by;
            p.y *= by;
        }

        #[$diff]
        pub fn parameter_struct(x: &[$R]) -> $R {
            let mut p = Point { x: x[0], y: x[1] };
            moved(&mut p, x[2]);
            let mut w = Wrapped { inner: p, weight: x[3] };
            moved(&mut w.inner, p.x);
            w.inner.x * w.inner.y
        }

        #[$diff]
        pub fn boxed(x: &[$R]) -> $R {
            let b = Box::new(x[0] * x[1]);
            let p = Box::new(Point { x: x[2], y: *b });
            *b * p.y + p.x
        }

        #[$diff]
        fn root(x: $R) -> Option<$R> {
            if x > 0.0 { Some(x.sqrt()) } else { None }
        }

        #[$diff]
        fn checked(x: $R) -> Result<$R, String> {
            if x < 1.0 { Ok(x * x) } else { Err("too large".to_string()) }
        }

        #[$diff]
        fn roots(x: &[$R]) -> Option<$R> {
            let a = root(x[0])?;
            let b = root(x[1])?;
            Some(a * b)
        }

        #[$diff]
        fn both(x: &[$R]) -> Result<$R, String> {
            let a = checked(x[1])?;
            Ok(a * checked(x[2])?)
        }

        #[$diff]
        pub fn question_mark_option(x: &[$R]) -> $R {
            match roots(x) {
                Some(v) => v * x[2],
                None => x[0],
            }
        }

        #[$diff]
        pub fn question_mark_result(x: &[$R]) -> $R {
            match both(x) {
                Ok(v) => v * x[0],
                Err(_) => x[3] * x[3],
            }
        }

        #[$diff]
        pub fn if_let(x: &[$R]) -> $R {
            let o = root(x[0]);
            if let Some(v) = o { v * x[1] } else { x[2] * x[2] }
        }

        #[$diff]
        pub fn let_else(x: &[$R]) -> $R {
            let Some(v) = root(x[1]) else { return x[0] * x[2] };
            v * x[0]
        }

        #[$diff]
        pub fn while_let(x: &[$R]) -> $R {
            let mut a = x[3] + 20.0;
            while let Ok(v) = checked(a - 4.0) {
                a = v * 0.5 + 6.0;
            }
            let mut next = Some(x[0]);
            let mut n = 0;
            while let Some(v) = next {
                a = a * v;
                n += 1;
                next = if n < 3 { Some(v + 1.0) } else { None };
            }
            a
        }

        #[$diff]
        pub fn matched(x: &[$R]) -> $R {
            let s = Shape::Rect { w: x[0], h: x[1] };
            match (s, root(x[1])) {
                (Shape::Rect { w, h }, Some(r)) if w > 0.5 => w * h * r,
                (Shape::Rect { w, .. }, _) => w * w,
                _ => x[3],
            }
        }

        #[$diff]
        pub fn unwrapped(x: &[$R]) -> $R {
            root(x[0]).unwrap_or(x[3]) * Some(x[1]).unwrap() + checked(x[2]).expect("small") * root(x[1]).unwrap_or_default()
        }

        #[$diff]
        pub fn option_maps(x: &[$R]) -> $R {
            let a = root(x[0]).map(|v| v * x[1]).unwrap_or(x[2]);
            let b = root(x[1]).ok_or(3);
            a * b.unwrap_or(x[3])
        }

        #[$diff]
        pub fn combinators(x: &[$R]) -> $R {
            let a = root(x[0]).and_then(|v| root(v - x[1])).map_or(x[2], |v| v * x[1]);
            let b = checked(x[1]).unwrap_or_else(|e| x[0] * e.len() as f64);
            let c: Option<$R> = root(x[2]);
            let mut d = c.filter(|v| *v > 0.5).or_else(|| root(x[3]));
            let e = d.as_ref().map(|v| *v * *v).unwrap_or(x[3]);
            let f = if c.is_some_and(|v| v > 0.6) { x[0] } else { x[1] };
            a * b + e * f + d.take().map($R::sin).unwrap_or(x[0])
        }

        #[$diff]
        impl Point {
            pub fn new(x: $R, y: $R) -> Point {
                Point { x, y }
            }

            fn norm2(&self) -> $R {
                self.x * self.x + self.y * self.y
            }

            fn swapped(self) -> Point {
                Point { x: self.y, y: self.x }
            }

            fn shift(&mut self, by: $R) {
                self.x += by;
                self.y *= self.x;
            }
        }

        #[$diff]
        impl<T: $bound> Wrapped<T> {
            fn heavier(&self, by: $R) -> $R {
                self.weight * by
            }
        }

        #[$diff]
        pub fn methods(x: &[$R]) -> $R {
            let p = Point { x: x[0], y: x[1] };
            p.norm2() * x[2] + p.swapped().norm2()
        }

        #[$diff]
        pub fn methods_in_place(x: &[$R]) -> $R {
            let mut p = Point { x: x[0], y: x[1] };
            for i in 0..3 {
                p.shift(x[i]);
            }
            p.x * p.y
        }

        #[$diff]
        pub fn associated(x: &[$R]) -> $R {
            Point::new(x[0], x[1]).norm2() * Point::new(x[2], x[3]).x
        }

        #[$diff]
        pub fn generic_methods(x: &[$R]) -> $R {
            Wrapped { inner: x[0], weight: x[1] }.heavier(x[2])
        }

        #[$diff]
        pub trait Apply {
            fn apply(&self, x: $R) -> $R;
        }

        #[$diff]
        impl Apply for Point {
            fn apply(&self, x: $R) -> $R {
                self.x * x + self.y
            }
        }

        #[$diff]
        impl Apply for Pair {
            fn apply(&self, x: $R) -> $R {
                self.1[0] * x * self.0
            }
        }

        #[$diff]
        fn chain<A: Apply, B: Apply>(a: &A, b: &B, x: $R) -> $R {
            b.apply(a.apply(x)) * a.apply(x)
        }

        #[$diff]
        pub fn traits(x: &[$R]) -> $R {
            chain(&Point { x: x[0], y: x[1] }, &Pair(x[2], [x[3], x[0]]), x[1])
        }

        #[$diff]
        impl std::ops::Mul for Point {
            type Output = Point;
            fn mul(self, other: Point) -> Point {
                Point { x: self.x * other.x - self.y * other.y, y: self.x * other.y + self.y * other.x }
            }
        }

        #[$diff]
        pub fn operators(x: &[$R]) -> $R {
            let (p, q) = (Point { x: x[0], y: x[1] }, Point { x: x[2], y: x[3] });
            let r = p * q * p;
            r.x * r.y
        }

        #[$diff]
        impl Wrapped<$R> {
            fn exp(&self) -> $R {
                self.inner * self.weight.sin()
            }
        }

        #[$diff]
        pub fn named_like_rules(x: &[$R]) -> $R {
            let w: Wrapped<$R> = Wrapped { inner: x[0], weight: x[1] };
            w.exp() * x[2]
        }
    };
}

pub mod plain {
    use zygote::prelude::*;
    functions!(f64; differentiable, allow(unused), derive(Differentiable), constant, Differentiable);
}
pub mod dual {
    use crate::support::{D, d};
    functions!(D d; allow(unused), allow(unused), allow(unused), allow(unused), Clone);
}

/// Zero, addition, scaling, dot product; leaves as a flat slice and by name.
fn tangents() {
    use plain::{Layer, LayerTangent, Point, PointTangent};
    use zygote::prelude::*;
    let mut l = Layer { w: vec![1.0, 2.0], at: Point { x: 3.0, y: 4.0 }, rate: 0.5, steps: 3 };
    let t = LayerTangent { w: vec![0.5, -1.0], at: PointTangent { x: 2.0, y: 0.0 }, rate: (), steps: () };
    assert_eq!(&t * 2.0, t.clone() + t.clone());
    assert_eq!(t.clone() + LayerTangent::zero(), t);
    assert_eq!(t.dot(&t), 0.25 + 1.0 + 4.0);
    assert_eq!(t.to_flat(), [0.5, -1.0, 2.0, 0.0]);
    assert_eq!(LayerTangent::from_flat(&l, &[0.5, -1.0, 2.0, 0.0]), t);
    let names: Vec<_> = t.named_leaves().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["w[0]", "w[1]", "at.x", "at.y"]);
    l.update(&t, |p, g| p - 2.0 * g);
    assert_eq!(l, Layer { w: vec![0.0, 4.0], at: Point { x: -1.0, y: 4.0 }, rate: 0.5, steps: 3 });
    assert_eq!(l.to_flat(), [0.0, 4.0, -1.0, 4.0]);
}

pub fn rows() -> Vec<Row> {
    rows! { "Structs, enums, methods";
        yes named "`#[derive(Differentiable)]` structs with named fields; their literals and field reads",
        yes tuple_like "tuple structs",
        yes unit_like "unit structs",
        yes generic "generic and nested structs",
        yes constant_fields "`#[constant]` and discrete fields",
        yes enums "enums",
        yes update_syntax "`Point { x, ..base }`",
        yes field_stores "`p.x = e`, `p.q.x += e`",
        yes tuple_stores "`t.0 = e`, `t.1[i] += e`",
        yes destructured "destructuring of structs, nested",
        yes parameter_struct "`&mut Struct` parameters",
        yes boxed "`Box<T>`",
        inside "patterns/boxed.rs" "lists" "recursive types, and functions over them by `&`",
        inside "patterns/boxed.rs" "nodes" "recursive types, and functions over them by `&`",
        yes question_mark_option "`Option<T>`, `Some(x)`, `?`",
        yes question_mark_result "`Result<T, E>`, `Ok(x)`, `?`",
        yes if_let "`if let` with an active payload",
        yes let_else "`let … else` with an active payload",
        yes while_let "`while let` with an active payload",
        yes matched "`match` on active payloads, with guards",
        inside "patterns/slices.rs" "alternatives" "alternatives that bind at different places: `Circle(r) | Ball(r, _) => …`, up to 16 of them in a pattern",
        inside "patterns/slices.rs" "ends" "patterns of slices: `[a, b]`, `[first, rest @ ..]`, `[first, .., last]`, in `match`, `if let`, `let … else`",
        no "rest_of_array_pattern" "the same with `rest @ ..` on an array whose length isn't to be seen",
        inside "patterns/mutable.rs" "option" "parts of enums, options and structs through `&mut`: `if let Some(v) = &mut o { *v *= x; }`, `match self { … }`, `ref mut`",
        inside "patterns/mutable.rs" "parameter" "parts of enums, options and structs through `&mut`: `if let Some(v) = &mut o { *v *= x; }`, `match self { … }`, `ref mut`",
        inside "patterns/mutable.rs" "by_ref_mut" "parts of enums, options and structs through `&mut`: `if let Some(v) = &mut o { *v *= x; }`, `match self { … }`, `ref mut`",
        inside "patterns/mutable.rs" "irrefutable" "`let Point { x, y } = &mut p;`, `let Some(v) = &mut o else { … };`",
        inside "patterns/mutable.rs" "let_else" "`let Point { x, y } = &mut p;`, `let Some(v) = &mut o else { … };`",
        inside "patterns/mutable.rs" "ends_of_vectors" "`if let Some(e) = v.last_mut()`, `first_mut()`, `get_mut(i)`; `o.as_mut()`",
        inside "patterns/matching.rs" "guards" "guards, nested patterns, `@`, `..`, ranges, `matches!`, `Self::Variant`, `use Shape::*`",
        inside "patterns/matching.rs" "used_variants" "guards, nested patterns, `@`, `..`, ranges, `matches!`, `Self::Variant`, `use Shape::*`",
        inside "patterns/matching.rs" "at_patterns" "guards, nested patterns, `@`, `..`, ranges, `matches!`, `Self::Variant`, `use Shape::*`",
        inside "patterns/matching.rs" "nested" "guards, nested patterns, `@`, `..`, ranges, `matches!`, `Self::Variant`, `use Shape::*`",
        inside "patterns/matching.rs" "tests" "guards, nested patterns, `@`, `..`, ranges, `matches!`, `Self::Variant`, `use Shape::*`",
        inside "patterns/matching.rs" "rests" "guards, nested patterns, `@`, `..`, ranges, `matches!`, `Self::Variant`, `use Shape::*`",
        inside "patterns/matching.rs" "methods" "guards, nested patterns, `@`, `..`, ranges, `matches!`, `Self::Variant`, `use Shape::*`",
        no "variant_with_braces_by_glob" "variants with braces that a glob import brings: `use Shape::*; … Rect { w, h } => …`",
        yes unwrapped "`.unwrap()`, `.expect(…)`, `.unwrap_or(x)`",
        yes option_maps "`.map(f)`, `.ok_or(e)`",
        inside "patterns/optional.rs" "fields_and_conditions" "`c.then(|| x)`, `c.then_some(x)` of a `bool`",
        inside "patterns/errors.rs" "are_handed_on" "errors of your own, also through `?` and `From`",
        yes combinators "`.and_then(f)`, `.map_or(x, f)`, `.unwrap_or_else(f)`, `.or_else(f)`, `.filter(f)`, `.is_some_and(f)`, `.as_ref()`, `.take()`, `.replace(x)` and their like",
        yes methods "methods by `self` and `&self`, `#[differentiable] impl`",
        yes methods_in_place "methods by `&mut self`",
        yes associated "associated functions",
        yes generic_methods "methods of generic types",
        inside "patterns/named.rs" "by_constructor" "methods that are called like those of std or ndarray (`add`, `push`, `get`, `row`), on variables whose type is seen: written, or by `A { … }`, `A::new(…)`, `A::from(…)`, `A::default()`",
        yes traits "`#[differentiable] trait` and its impls; generic code over them",
        yes test tangents "tangent types `NameTangent`: zero, sums, multiples, dot products, leaves as a flat slice and by name",
        yes operators "operators of users' types, by `#[differentiable] impl Mul`: `+`, `-`, `*`, `/`, `-a`",
        inside "users_operators.rs" "fields_elements_and_results" "the same on fields, elements, results, of types that aren't written, and `a += b` there: `(p - s.center).normalized() * self.k`",
        no "operator_not_annotated" "the same by an `impl` without `#[differentiable]`",
        inside "method_operators.rs" "changing_the_left_side" "`a += b` and its like, by `#[differentiable] impl AddAssign`",
        inside "method_operators.rs" "on_both_sides" "`&a * &b`, by `impl Mul<&Q> for &Q` or by that for values; `#[differentiable]` stands at one of them",
        inside "methods_handed_on.rs" "both_ways" "a `&mut` handed on to a method by its name",
        inside "method_associated.rs" "of_types_and_of_traits" "associated constants, `Self { .. }`, `T::new(x)`, `<T as Trait>::f(x)`",
        inside "method_associated.rs" "of_generic_types" "methods of types with const generics",
        yes named_like_rules "methods of users' types that are called like those of numbers: `q.exp()`, where the type of `q` is written",
        inside "method_names.rs" "names_that_begin_as_those_of_std" "methods whose names begin as those of std: `r.sensor.get_reading(x)`, `take_step`, `into_state`",
        inside "method_names.rs" "names_of_operators" "methods called `add`, `mul`, `neg`, … where the type of the receiver isn't written: `self.turn.mul(&by)`",
        inside "method_forms.rs" "names_of_std_with_other_arguments" "methods called like those of std, with other arguments, where the type isn't written: `self.filter.next(dt)`; `self.weights.map(|w| w.tanh())`",
        no "method_named_like_std" "the same with arguments as those of std have: `self.table.get(k)`, `self.at.first()`",
        no "method_named_floor" "the same of methods called like those of numbers: `self.at.floor()`, `self.at.max(k)`",
        inside "method_forms.rs" "macros_by_the_paths_of_methods" "`gradient!(Dense::forward, &d, &x)`, `pullback!`, `jacobian!` of methods by their paths",
        no "jvp_macro_on_method" "`jvp!` of these",
        inside "method_forms.rs" "methods_by_their_paths" "methods by their paths: `Vec3::norm(&v)`, `Vec3::scaled(v, k)`",
        inside "method_forms.rs" "conversions" "conversions by `#[differentiable] impl From<[f64; 3]> for Vec3`: `Vec3::from(a)`, `let v: Vec3 = a.into();`",
        no "conversion_misuse" "`From` of references; `x.into()` where what it makes isn't written",
        inside "method_forms.rs" "traits_on_numbers" "traits of yours on numbers: `x.sq()`, by `#[differentiable] impl Sq for f64`",
        inside "method_forms.rs" "setters_that_give_themselves" "`fn set(&mut self, x: f64) -> &mut Self` that ends with `self`: `c.set(x);`",
        no "setters_chained" "such calls chained: `c.set(x).grow(y);`; methods that give other borrows",
        inside "method_forms.rs" "methods_of_what_borrows" "methods of structs that borrow: `impl<'a> Model<'a>`, `impl Model<'_>`",
        no "struct_that_borrows" "such structs, made in another differentiable function or passed to one",
        no "method_of_constant_field" "methods by `&self` of `#[constant]` fields whose types have tangents: `self.act.at(x)`",
        inside "patterns/moving.rs" "by_patterns" "slices that move along: `let mut rest = &x[..]; while !rest.is_empty() { … rest = &rest[1..]; }`, `while let [first, tail @ ..] = rest { … rest = tail; }`, `split_first`, `split_at`",
        no "chosen_reference" "references that a branch or a loop chooses: `let r = if c { &a } else { &b };`",
        no "method_named_len" "methods that give numbers and are called `len`, `dim`, `shape`, …",
        no "index_of_users" "indexing a user's type: `m[(i, j)]`, by its `impl Index`",
        no "trait_object" "trait objects: `&dyn Layer`",
    }
}
