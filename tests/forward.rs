//! Forward mode through everything that a signature may hold: `jvp`, `jacobian` and `value_and_gradient_into`, against dual numbers and closed
//! forms. (Every function of the corpus runs in forward mode too, see `support::case!`.)
#![allow(missing_docs, unreachable_pub, dead_code, clippy::all, clippy::pedantic)]

mod support;

use std::panic::{AssertUnwindSafe, catch_unwind};
use support::{D, assert_all_close, assert_close, by_duals, d};
use zygote::Matrix;
use zygote::prelude::*;

/// What a panic says.
fn panic_of<T>(f: impl FnOnce() -> T) -> String {
    let panic = catch_unwind(AssertUnwindSafe(f)).err().expect("no panic");
    panic.downcast_ref::<String>().cloned().or(panic.downcast_ref::<&str>().map(|s| (*s).to_owned())).unwrap()
}

// ---- directions

#[differentiable]
fn dot(v: &[f64], w: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..w.len() {
        s += v[i] * w[i] * w[i];
    }
    s
}

#[test]
fn a_direction_of_a_slice_in_every_shape() {
    let (v, w) = (vec![1.0, 2.0], [3.0, -1.0]);
    // d = Σ dv w² + 2 v w dw
    let expected = (11.0, 5.0 * 9.0 + 7.0 + 2.0 * 3.0 * 10.0 - 2.0 * 2.0 * 20.0);
    let (dv, dw) = (vec![5.0, 7.0], [10.0, 20.0]);
    assert_eq!(dot::jvp((&v, &w), (dv.clone(), dw)), expected);
    assert_eq!(dot::jvp((&v, &w), (&dv, &dw)), expected);
    assert_eq!(dot::jvp((&v, &w), (&dv[..], vec![10.0, 20.0])), expected);
    assert_eq!(dot::jvp((&v, &w), ([5.0, 7.0], &dw[..])), expected);
    assert_eq!(dot::jvp((&v, &w), (&[5.0, 7.0], &vec![10.0, 20.0])), expected);
    let hessian_along = (vec![60.0, -40.0], vec![2.0 * 5.0 * 3.0 + 20.0, 2.0 * 7.0 * -1.0 + 80.0]);
    assert_eq!(dot::hvp((&v, &w), (&dv, dw)), hessian_along);
    assert_eq!(dot::hvp((&v, &w), (dv, &dw[..])), hessian_along);
    let none: [f64; 0] = [];
    assert_eq!(dot::jvp((&[], &[]), ([], [])), (0.0, 0.0));
    assert_eq!(dot::jvp((&none, &none), (Vec::new(), &none)), (0.0, 0.0));
}

#[test]
fn a_direction_that_does_not_fit() {
    let (v, w) = ([1.0, 2.0], [3.0, -1.0]);
    let long = panic_of(|| dot::jvp((&v, &w), ([1.0, 2.0, 3.0], [1.0, 2.0])));
    assert!(long.starts_with("the tangent of `v` doesn't fit"), "{long}");
    let short = panic_of(|| dot::jvp((&v, &w), ([1.0, 2.0], vec![1.0])));
    assert!(short.starts_with("the tangent of `w` doesn't fit"), "{short}");
    let empty = panic_of(|| dot::jvp((&v, &w), (vec![], [0.0, 0.0])));
    assert!(empty.starts_with("the tangent of `v` doesn't fit"), "{empty}");
    let of_hvp = panic_of(|| dot::hvp((&v, &w), ([1.0, 2.0], [1.0])));
    assert!(of_hvp.starts_with("the tangent of `w` doesn't fit"), "{of_hvp}");
    #[differentiable]
    fn inner(m: &[Vec<f64>]) -> f64 {
        m[0][0] * m[1][1]
    }
    let m = vec![vec![1.0, 2.0], vec![3.0, 4.0]];
    assert_eq!(inner::jvp((&m,), (&m,)), (4.0, 8.0));
    let uneven = panic_of(|| inner::jvp((&m,), (vec![vec![1.0, 2.0], vec![3.0]],)));
    assert!(uneven.starts_with("the tangent of `m` doesn't fit"), "{uneven}");
}

#[test]
fn scalars_arrays_and_tuples_by_reference_too() {
    #[differentiable]
    fn f(x: f64, a: [f64; 2], p: (f64, (f64, i32))) -> f64 {
        x * a[0] * a[1] + p.0 * p.1.0 * p.1.1 as f64
    }
    let (x, a, p) = (2.0, [3.0, 5.0], (7.0, (11.0, 3)));
    // 15 dx + 10 da₀ + 6 da₁ + 33 dp₀ + 21 dp₁
    let expected = (30.0 + 231.0, 15.0 + 20.0 + 18.0 + 4.0 * 33.0 + 5.0 * 21.0);
    assert_eq!(f::jvp((x, a, p), (1.0, [2.0, 3.0], (4.0, (5.0, ())))), expected);
    assert_eq!(f::jvp((x, a, p), (&1.0, &[2.0, 3.0], &(4.0, (5.0, ())))), expected);
    let t: (f64, [f64; 2], (f64, (f64, ()))) = f::gradient(x, a, p);
    assert_eq!(f::jvp((x, a, p), t).1, 225.0 + 100.0 + 36.0 + 33.0 * 33.0 + 21.0 * 21.0);
}

// ---- parameters of every sort

/// No tangent.
struct Table {
    weights: Vec<f64>,
}

#[differentiable]
fn all_sorts(
    x: f64,
    n: i32,
    flag: bool,
    name: &str,
    c: char,
    #[constant] table: &Table,
    #[constant] k: f64,
    #[constant] ks: &[f64],
    #[constant] owned: Vec<f64>,
    y: &f64,
    z: &&f64,
    v: &[f64],
    w: &&[f64],
    a: &[f64; 2],
    m: [[f64; 2]; 2],
    t: (f64, bool),
    s: &[(f64, f64)],
    _unused: Vec<f64>,
) -> f64 {
    let factor = table.weights[1] * k * ks[0] * owned[0];
    let i = name.len() + c as usize % 2;
    let mut r = x * factor + *y * **z;
    for j in 0..v.len() {
        r = r * v[j] + w[j] * a[j % 2];
    }
    if flag && t.1 {
        r *= t.0;
    }
    r + m[0][1] * m[1][0] * n as f64 + s[i].0 * s[i].1
}

#[test]
fn every_sort_of_parameter() {
    let table = Table { weights: vec![1.0, 2.0] };
    let (x, k, ks, y, z) = (0.7, 0.5, [3.0], 1.1, 0.9);
    let (v, w, a, m, t) = ([0.2, 0.4, -0.3], [1.0, 2.0, 3.0], [0.3, 0.6], [[1.0, 2.0], [4.0, 5.0]], (1.5, true));
    let s = [(1.0, 1.0), (2.0, 3.0)];
    let (value, tangent) = all_sorts::jvp(
        (x, 3, true, "a", 'b', &table, k, &ks, vec![2.0], &y, &&z, &v, &&w[..], &a, m, t, &s, vec![1.0]),
        (
            1.0,
            (),
            (),
            (),
            (),
            (),
            (),
            (),
            (),
            2.0,
            3.0,
            [1.0, -1.0, 0.5],
            [0.1, 0.2, 0.3],
            [0.7, 0.8],
            [[9.0, 0.3], [0.4, 9.0]],
            (0.2, ()),
            [(9.0, 9.0), (0.6, 0.7)],
            vec![0.0],
        ),
    );
    assert_eq!(
        value,
        all_sorts(x, 3, true, "a", 'b', &table, k, &ks, vec![2.0], &y, &&z, &v, &&w[..], &a, m, t, &s, vec![1.0])
    );
    let dual = |x: f64, dx: f64| D::new(x, dx);
    let (x, y, z) = (dual(x, 1.0), dual(y, 2.0), dual(z, 3.0));
    let v = [dual(0.2, 1.0), dual(0.4, -1.0), dual(-0.3, 0.5)];
    let w = [dual(1.0, 0.1), dual(2.0, 0.2), dual(3.0, 0.3)];
    let a = [dual(0.3, 0.7), dual(0.6, 0.8)];
    let mut r = x * 6.0 + y * z;
    for j in 0..3 {
        r = r * v[j] + w[j] * a[j % 2];
    }
    r = r * dual(1.5, 0.2) + dual(2.0, 0.3) * dual(4.0, 0.4) * 3.0 + dual(2.0, 0.6) * dual(3.0, 0.7);
    assert_close(tangent, r.eps(), 1e-14);
}

#[test]
fn results_of_every_shape() {
    #[differentiable]
    fn f(x: f64, v: &[f64], n: usize) -> ([f64; 2], (f64, usize), bool) {
        ([x * v[0], x.sin()], (v[n] * v[n], n), x > 0.0)
    }
    let (y, dy) = f::jvp((0.5, &[2.0, 3.0], 1), (1.0, [10.0, 100.0], ()));
    assert_eq!(y, ([1.0, 0.5_f64.sin()], (9.0, 1), true));
    assert_eq!(dy, ([2.0 + 5.0, 0.5_f64.cos()], (600.0, ()), ()));
    #[differentiable]
    fn nothing(x: f64) -> bool {
        x > 1.0
    }
    assert_eq!(nothing::jvp((2.0,), (1.0,)), (true, ()));
    #[differentiable]
    fn constant(_x: f64) -> f64 {
        3.0
    }
    assert_eq!(constant::jvp((2.0,), (1.0,)), (3.0, 0.0));
    #[differentiable]
    fn handed_on(v: Vec<f64>) -> Vec<f64> {
        v
    }
    assert_eq!(handed_on::jvp((vec![1.0, 2.0],), (vec![3.0, 4.0],)), (vec![1.0, 2.0], vec![3.0, 4.0]));
    #[differentiable]
    fn zero_parameters() -> f64 {
        3.0
    }
    assert_eq!(zero_parameters::jvp((), ()), (3.0, 0.0));
}

#[test]
fn single_precision_and_generics() {
    #[differentiable]
    fn single(x: f32, v: &[f32]) -> f32 {
        x.sin() * v[0] * 2.0 + (v[1] as f64 * 0.5) as f32
    }
    let (y, dy): (f32, f32) = single::jvp((0.3, &[1.5, 2.0]), (1.0, [0.5, 0.25]));
    assert_eq!(y, single(0.3, &[1.5, 2.0]));
    let expected = 0.3_f64.cos() * 3.0 + 0.3_f64.sin() + 0.125;
    assert!((f64::from(dy) - expected).abs() < 1e-6);
    #[differentiable]
    fn generic<T: Real, const N: usize>(x: T, v: [T; N], c: &[T]) -> T {
        let mut s = x;
        for i in 0..N {
            s = s * v[i] + c[i].powi(2) + T::from_f64(0.5) * x;
        }
        s
    }
    let f = |p: &[D]| {
        let mut s = p[0];
        for i in 0..2 {
            s = s * p[1 + i] + p[3 + i].powi(2) + 0.5 * p[0];
        }
        s
    };
    let p = [0.3, 0.7, -0.4, 1.1, 0.2];
    let e = by_duals(f, &p);
    let expected = e[0] + 2.0 * e[1] + 3.0 * e[2] - e[3] - 2.0 * e[4];
    let (_, dy) = generic::jvp((p[0], [p[1], p[2]], &p[3..]), (1.0, [2.0, 3.0], [-1.0, -2.0]));
    assert_close(dy, expected, 1e-14);
    let (_, dy): (f32, f32) = generic::jvp((0.3_f32, [0.7, -0.4], &[1.1, 0.2]), (1.0, [2.0, 3.0], [-1.0, -2.0]));
    assert_close(dy.into(), expected, 1e-6);
    #[differentiable]
    fn casts(x: f64, y: f32) -> f64 {
        (x as f32 * y) as f64 + f64::from(y)
    }
    assert_eq!(casts::jvp((0.5, 4.0), (1.0, 0.25)), (6.0, 4.0 + 0.125 + 0.25));
}

// ---- calls

#[differentiable]
fn power(x: f64, n: u32) -> f64 {
    if n == 0 { 1.0 } else { x * power(x, n - 1) }
}

#[differentiable(recursive)]
fn even(v: &[f64], x: f64, n: usize) -> f64 {
    if n == 0 { x } else { v[n - 1] * odd(v, x.sin(), n - 1) }
}

#[differentiable]
fn odd(v: &[f64], x: f64, n: usize) -> f64 {
    if n == 0 { x * x } else { v[n - 1] + even(v, x * 2.0, n - 1) }
}

mod elsewhere {
    use zygote::prelude::*;
    pub mod deeper {
        use zygote::prelude::*;
        #[differentiable]
        pub fn scaled<T: Real>(x: T, by: &T) -> T {
            x * *by
        }
    }
    #[differentiable]
    pub(crate) fn pair(x: f64, n: i32) -> (f64, [f64; 2]) {
        (x * n as f64, [x, x * x])
    }
    pub use deeper::scaled as resized;
}

#[differentiable]
fn by_paths(x: f64, y: f64) -> f64 {
    use elsewhere::{deeper, resized as again};
    let (a, [b, c]) = elsewhere::pair(x, 3);
    let s = self::elsewhere::deeper::scaled::<f64>(a, &y) + again(b, &c) + deeper::scaled(y, &x);
    crate::power(s, 2) * elsewhere::resized(y, &2.0)
}

#[test]
fn calls_and_recursion() {
    assert_eq!(power::jvp((2.0, 5), (1.0, ())), (32.0, 80.0));
    assert_eq!(power::jvp((2.0, 0), (1.0, ())), (1.0, 0.0));
    fn even_(v: &[D], x: D, n: usize) -> D {
        if n == 0 { x } else { v[n - 1] * odd_(v, x.sin(), n - 1) }
    }
    fn odd_(v: &[D], x: D, n: usize) -> D {
        if n == 0 { x * x } else { v[n - 1] + even_(v, x * 2.0, n - 1) }
    }
    let p = [0.3, 1.7, -0.6, 0.9];
    for n in 0..=3 {
        let expected = by_duals(|p| even_(&p[..3], p[3], n), &p);
        let sum = expected[0] + 2.0 * expected[1] + 3.0 * expected[2] + 4.0 * expected[3];
        let (y, dy) = even::jvp((&p[..3], p[3], n), ([1.0, 2.0, 3.0], 4.0, ()));
        assert_eq!(y, even(&p[..3], p[3], n));
        assert_close(dy, sum, 1e-14);
        let (jv, jx, ()) = even::jacobian(&p[..3], p[3], n);
        assert_all_close(jv.as_slice(), &expected[..3], 1e-14);
        assert_close(jx[(0, 0)], expected[3], 1e-14);
        let expected = by_duals(|p| odd_(&p[..3], p[3], n), &p);
        let (_, dy) = odd::jvp((&p[..3], p[3], n), ([0.0, 1.0, 0.0], 1.0, ()));
        assert_close(dy, expected[1] + expected[3], 1e-14);
    }
    let f = |p: &[D]| {
        let (x, y) = (p[0], p[1]);
        (3.0 * x * y + x * (x * x) + y * x).powi(2) * (y * 2.0)
    };
    let expected = by_duals(f, &[0.8, -1.2]);
    let (y, dy) = by_paths::jvp((0.8, -1.2), (1.0, 2.0));
    assert_eq!(y, by_paths(0.8, -1.2));
    assert_close(dy, expected[0] + 2.0 * expected[1], 1e-14);
    assert_close(by_paths::hvp((0.8, -1.2), (1.0, 0.0)).1, by_paths::hvp((0.8, -1.2), (0.0, 1.0)).0, 1e-13);
}

#[test]
fn panics_are_those_of_the_function() {
    #[differentiable]
    fn f(v: &[f64], i: usize) -> f64 {
        assert!(i < 10, "too far: {i}");
        v[i]
    }
    assert_eq!(f::jvp((&[1.0, 2.0], 1), ([3.0, 4.0], ())), (2.0, 4.0));
    assert!(panic_of(|| f::jvp((&[1.0, 2.0], 2), ([3.0, 4.0], ()))).contains("index out of bounds"));
    assert_eq!(panic_of(|| f::jvp((&[1.0, 2.0], 12), ([3.0, 4.0], ()))), "too far: 12");
}

// ---- names that generated code has too; nothing to warn of

mod names {
    #![deny(warnings)]
    #![allow(missing_docs, unreachable_pub)]
    use zygote::prelude::*;

    #[differentiable]
    pub fn x_dot(x: f64, x_dot: f64) -> f64 {
        x * x_dot
    }

    #[differentiable]
    pub fn dx(y: f64, dy: f64, dx: f64) -> f64 {
        let x = y * dy;
        let y = x * dx;
        y + dy
    }

    #[differentiable]
    pub fn back(back: f64, gradient: &[f64], e: f64, f: f64) -> f64 {
        let y = back * gradient[0] * e;
        let t = y + f;
        t * dx(y, back, f)
    }

    #[differentiable]
    pub fn y(x_dot_dot: f64, x_dot_: f64, x: f64, x_dot: f64) -> f64 {
        super::names::x_dot(x_dot_dot, x_dot_) * x * x_dot
    }

    #[differentiable]
    pub fn r#type(r#fn: f64, r#match: &[f64]) -> f64 {
        let r#loop = r#fn * r#match[0];
        r#loop * r#fn
    }

    #[differentiable]
    #[allow(non_snake_case)]
    pub fn Result_(Self_: f64, T: f64, Tangent1_T: f64) -> f64 {
        Self_ * T * Tangent1_T
    }
}

#[test]
fn names_of_generated_code() {
    assert_eq!(names::x_dot::jvp((2.0, 3.0), (10.0, 100.0)), (6.0, 230.0));
    assert_eq!(names::x_dot::hvp((2.0, 3.0), (10.0, 100.0)), (100.0, 10.0));
    // y dy dx + dy
    assert_eq!(names::dx::jvp((2.0, 3.0, 5.0), (1.0, 10.0, 100.0)), (33.0, 15.0 + 110.0 + 600.0));
    assert_eq!(names::dx::hvp((2.0, 3.0, 5.0), (0.0, 0.0, 1.0)), (3.0, 2.0, 0.0));
    let f = |p: &[D]| {
        let y = p[0] * p[1] * p[2];
        (y + p[3]) * (y * p[0] * p[3] + p[0])
    };
    let e = by_duals(f, &[0.3, 0.5, 0.7, 1.1]);
    let (_, dy) = names::back::jvp((0.3, &[0.5], 0.7, 1.1), (1.0, [2.0], 3.0, 4.0));
    assert_close(dy, e[0] + 2.0 * e[1] + 3.0 * e[2] + 4.0 * e[3], 1e-14);
    let (_, dg, ..) = names::back::jacobian(0.3, &[0.5], 0.7, 1.1);
    assert_close(dg[(0, 0)], e[1], 1e-14);
    assert_eq!(names::y::jvp((2.0, 3.0, 5.0, 7.0), (1.0, 0.0, 0.0, 10.0)), (210.0, 105.0 + 300.0));
    assert_eq!(names::y::hvp((2.0, 3.0, 5.0, 7.0), (1.0, 0.0, 0.0, 0.0)), (0.0, 35.0, 21.0, 15.0));
    assert_eq!(names::r#type::jvp((3.0, &[2.0]), (1.0, [10.0])), (18.0, 12.0 + 90.0));
    assert_eq!(names::r#type::hvp((3.0, &[2.0]), (1.0, [0.0])), (4.0, vec![6.0]));
    assert_eq!(names::Result_::hvp((3.0, 5.0, 7.0), (1.0, 0.0, 0.0)), (0.0, 7.0, 5.0));
}

// ---- Jacobians

macro_rules! jacobians {
    ($R:ident $($k:ident)?; $diff:meta) => {
        /// 2 numbers to 5.
        #[$diff]
        pub fn tall(x: $R, y: $R) -> [$R; 5] {
            let a = x * y;
            [a, a.sin(), x - y, $($k)?(1.0), y.exp() / x]
        }

        /// 6 numbers to 2.
        #[$diff]
        pub fn wide(v: &[$R], a: [$R; 2], n: usize) -> ($R, $R) {
            let mut s = a[0];
            for i in 0..v.len() {
                s = s * v[i] + a[1];
            }
            (s, v[n] * s)
        }

        /// 3 to 3, of nested shapes.
        #[$diff]
        pub fn square(p: ($R, [$R; 2])) -> ([$R; 1], ($R, (u8, $R))) {
            let (x, [y, z]) = p;
            ([x * y], (y * z, (7, z * x * x)))
        }
    };
}
mod plain {
    use zygote::prelude::*;
    jacobians!(f64; differentiable);
}
mod dual {
    use crate::support::{D, d};
    jacobians!(D d; allow(unused));
}

/// Rows of the oracle.
fn rows(numbers: &[f64], f: impl Fn(&[D]) -> Vec<D>) -> Vec<Vec<f64>> {
    let count = f(&numbers.iter().map(|v| d(*v)).collect::<Vec<_>>()).len();
    (0..count).map(|i| by_duals(|p| f(p)[i], numbers)).collect()
}

fn assert_rows(found: &Matrix<f64>, expected: &[Vec<f64>], columns: std::ops::Range<usize>) {
    assert_eq!((found.rows(), found.cols()), (expected.len(), columns.len()));
    for (i, row) in expected.iter().enumerate() {
        assert_all_close(found.row(i), &row[columns.clone()], 1e-14);
    }
}

#[test]
fn jacobians_in_both_modes() {
    let expected = rows(&[0.7, -1.3], |p| dual::tall(p[0], p[1]).to_vec());
    let (jx, jy) = plain::tall::jacobian(0.7, -1.3);
    assert_rows(&jx, &expected, 0..1);
    assert_rows(&jy, &expected, 1..2);
    // The other mode.
    let (_, back) = plain::tall::pullback(0.7, -1.3);
    for i in 0..5 {
        let mut e = [0.0; 5];
        e[i] = 1.0;
        let (x, y) = back(e);
        assert_all_close(&[x, y], &expected[i], 1e-14);
        assert_all_close(&[x, y], &[jx[(i, 0)], jy[(i, 0)]], 1e-14);
    }

    let p = [0.3, 0.9, -0.4, 1.2, 0.6, 0.8];
    let expected = rows(&p, |p| {
        let (a, b) = dual::wide(&p[..4], [p[4], p[5]], 2);
        vec![a, b]
    });
    let (jv, ja, ()) = plain::wide::jacobian(&p[..4], [p[4], p[5]], 2);
    assert_rows(&jv, &expected, 0..4);
    assert_rows(&ja, &expected, 4..6);
    for j in 0..6 {
        let mut e = [0.0; 6];
        e[j] = 1.0;
        let (_, dy) = plain::wide::jvp((&p[..4], [p[4], p[5]], 2), (&e[..4], [e[4], e[5]], ()));
        assert_all_close(&[dy.0, dy.1], &[expected[0][j], expected[1][j]], 1e-14);
    }

    let expected = rows(&[0.3, 0.9, -0.4], |p| {
        let ([a], (b, (_, c))) = dual::square((p[0], [p[1], p[2]]));
        vec![a, b, c]
    });
    let (j,) = plain::square::jacobian((0.3, [0.9, -0.4]));
    assert_rows(&j, &expected, 0..3);
}

#[test]
fn jacobians_of_odd_shapes() {
    #[differentiable]
    fn of_slices(v: &[f64], n: i32, w: &[f64], #[constant] k: f64) -> [f64; 3] {
        let mut s = k * n as f64;
        for i in 0..v.len() {
            s += v[i] * v[i];
        }
        [s, 2.0 * s, s + if w.len() > 0 { w[0] } else { 0.0 }]
    }
    let (jv, (), jw, ()) = of_slices::jacobian(&[], 2, &[], 0.5);
    assert_eq!((jv.rows(), jv.cols(), jw.rows(), jw.cols()), (3, 0, 3, 0));
    let (jv, (), jw, ()) = of_slices::jacobian(&[1.0, 2.0], 2, &[], 0.5);
    assert_eq!(jv.as_slice(), [2.0, 4.0, 4.0, 8.0, 2.0, 4.0]);
    assert_eq!((jw.rows(), jw.cols()), (3, 0));
    let (jv, (), jw, ()) = of_slices::jacobian(&[], 2, &[5.0, 6.0, 7.0, 8.0], 0.5);
    assert_eq!((jv.rows(), jv.cols()), (3, 0));
    assert_eq!(jw.as_slice(), [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0]);

    #[differentiable]
    fn discrete(x: f64, v: &[f64]) -> (i32, bool) {
        (v.len() as i32, x > 0.0)
    }
    let (jx, jv) = discrete::jacobian(1.0, &[1.0, 2.0]);
    assert_eq!((jx.rows(), jx.cols(), jv.rows(), jv.cols()), (0, 1, 0, 2));
    #[differentiable]
    fn scalar(x: f64, _unused: f64) -> f64 {
        x * x
    }
    let (jx, ju) = scalar::jacobian(3.0, 4.0);
    assert_eq!((jx[(0, 0)], ju[(0, 0)]), (6.0, 0.0));
    #[differentiable]
    fn single(v: &[f32]) -> [f32; 2] {
        [v[0] * v[1], v[1]]
    }
    let (j,): (Matrix<f32>,) = single::jacobian(&[2.0, 3.0]);
    assert_eq!(j.as_slice(), [3.0, 2.0, 0.0, 1.0]);
    #[differentiable]
    fn generic<T: Real>(x: T, y: T) -> [T; 3] {
        [x * y, x, y * y]
    }
    let (jx, jy): (Matrix<f32>, Matrix<f32>) = generic::jacobian(2.0_f32, 3.0);
    assert_eq!((jx.as_slice(), jy.as_slice()), (&[3.0, 1.0, 0.0][..], &[2.0, 0.0, 6.0][..]));
    #[differentiable]
    fn vector(v: Vec<f64>) -> Vec<f64> {
        v
    }
    let (j,) = vector::jacobian(vec![1.0, 2.0]);
    assert_eq!(j.as_slice(), [1.0, 0.0, 0.0, 1.0]);
}

// ---- gradients in place

#[differentiable]
fn in_place(x: f64, v: &[f64], n: usize, a: &[f64; 2], p: (f64, f64), #[constant] k: f64, r: &f64, u: Vec<f64>) -> f64 {
    let mut s = x * k + *r * u[0];
    for i in 0..n {
        s = s * v[i] + a[i % 2] * p.0;
    }
    s * p.1
}

#[test]
fn the_gradient_in_place_is_the_gradient() {
    for n in [0, 1, 3] {
        let (x, v, a, p, k, r, u) = (0.7, [0.3, -0.9, 1.4], [0.2, 0.6], (1.1, 0.4), 0.5, 2.0, vec![0.8, 0.1]);
        let (y, (gx, gv, (), ga, gp, (), gr, gu)) = in_place::value_and_gradient(x, &v, n, &a, p, k, &r, u.clone());
        let nan = f64::NAN;
        let (mut dx, mut dv, mut da, mut dp, mut dr, mut du) = (nan, [nan; 3], [nan; 2], (nan, nan), nan, vec![nan; 2]);
        for _ in 0..2 {
            // Twice: nothing is added up.
            let value = in_place::value_and_gradient_into(
                x,
                &v,
                n,
                &a,
                p,
                k,
                &r,
                u.clone(),
                &mut dx,
                &mut dv,
                &mut (),
                &mut da,
                &mut dp,
                &mut (),
                &mut dr,
                &mut du,
            );
            assert_eq!(value.to_bits(), y.to_bits());
            assert_eq!((dx, &dv[..], da, dp, dr), (gx, &gv[..], ga, gp, gr));
            assert_eq!(du, gu);
        }
        let f = |q: &[D]| {
            let mut s = q[0] * k + q[8] * q[9];
            for i in 0..n {
                s = s * q[1 + i] + q[4 + i % 2] * q[6];
            }
            s * q[7]
        };
        let expected = by_duals(f, &[x, v[0], v[1], v[2], a[0], a[1], p.0, p.1, r, u[0], u[1]]);
        let found = [dx, dv[0], dv[1], dv[2], da[0], da[1], dp.0, dp.1, dr, du[0], du[1]];
        assert_all_close(&found, &expected, 1e-13);
    }
    let mut d = 0.0_f32;
    #[differentiable]
    fn generic<T: Real>(x: T) -> T {
        x * x
    }
    assert_eq!((generic::value_and_gradient_into(3.0_f32, &mut d), d), (9.0, 6.0));
}

#[test]
fn buffers_that_do_not_fit_are_not_written() {
    let (x, v, a, p, k, r, u) = (0.7, [0.3, -0.9, 1.4], [0.2, 0.6], (1.1, 0.4), 0.5, 2.0, vec![0.8, 0.1]);
    for (lv, lu) in [(2, 2), (4, 2), (0, 2), (3, 1), (3, 3), (3, 0)] {
        let (mut dx, mut dv, mut da, mut dp, mut dr, mut du) =
            (9.0, vec![9.0; lv], [9.0; 2], (9.0, 9.0), 9.0, vec![9.0; lu]);
        let says = panic_of(|| {
            in_place::value_and_gradient_into(
                x,
                &v,
                3,
                &a,
                p,
                k,
                &r,
                u.clone(),
                &mut dx,
                &mut dv,
                &mut (),
                &mut da,
                &mut dp,
                &mut (),
                &mut dr,
                &mut du,
            )
        });
        assert!(says.contains(if lv == 3 { "`u`" } else { "`v`" }), "{says}");
        assert_eq!((dx, da, dp, dr), (9.0, [9.0; 2], (9.0, 9.0), 9.0));
        assert!(dv.iter().chain(&du).all(|v| *v == 9.0), "{dv:?} {du:?}");
    }
    // A panic of the function leaves them as well.
    let (mut dx, mut dv, mut da, mut dp, mut dr, mut du) = (9.0, [9.0; 3], [9.0; 2], (9.0, 9.0), 9.0, vec![9.0; 2]);
    let says = panic_of(|| {
        in_place::value_and_gradient_into(
            x,
            &v,
            4,
            &a,
            p,
            k,
            &r,
            u,
            &mut dx,
            &mut dv,
            &mut (),
            &mut da,
            &mut dp,
            &mut (),
            &mut dr,
            &mut du,
        )
    });
    assert!(says.contains("index out of bounds"), "{says}");
    assert_eq!((dx, dv, da, dp, dr, du), (9.0, [9.0; 3], [9.0; 2], (9.0, 9.0), 9.0, vec![9.0; 2]));
}
