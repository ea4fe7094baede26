//! Expansions are clean where the user forbids nearly everything.
#![deny(warnings, missing_docs, missing_debug_implementations, missing_copy_implementations, unreachable_pub)]
#![deny(rust_2018_idioms, elided_lifetimes_in_paths, single_use_lifetimes, unused_lifetimes, unused_qualifications)]
#![deny(trivial_casts, trivial_numeric_casts, unused_results, non_ascii_idents, unsafe_code, let_underscore_drop)]
#![deny(keyword_idents, explicit_outlives_requirements, meta_variable_misuse, variant_size_differences)]
#![allow(dead_code)]

use zygote::prelude::*;

/// Straight line.
#[differentiable(order = 3)]
pub fn s(x: f64) -> f64 {
    x.powi(2).sin() * 5.0
}

/// A loop with a tape, an early return, a match.
#[differentiable(order = 3)]
pub fn loops(x: &[f64], n: usize) -> f64 {
    let mut y = 1.0;
    for i in 0..n {
        if y > 100.0 {
            return y;
        }
        y *= match i {
            0 => x[0],
            1 | 2 => x[1].exp(),
            _ => x[i % x.len()],
        };
    }
    while y > 1.0 {
        y = y.sqrt() - 0.1;
    }
    y
}

/// Tuples, arrays, a constant and what is never used.
#[differentiable]
pub fn data(p: (f64, [f32; 2]), #[constant] scale: f64, _unused: &[f64], flag: bool) -> f64 {
    let (a, [b, _]) = p;
    if flag { a * scale } else { f64::from(b) }
}

/// Generic in the scalar and in the length.
#[differentiable]
pub fn norm<T: Real, const N: usize>(v: &[T; N]) -> T {
    let mut sum = v[0] * v[0];
    for i in 1..N {
        sum += v[i] * v[i];
    }
    sum.sqrt()
}

/// Several lifetimes.
#[differentiable]
pub fn dot<'a, 'b>(x: &'a [f64], y: &'b [f64]) -> f64
where
    'a: 'b,
{
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i] * y[i];
    }
    sum
}

/// Calls itself.
#[differentiable]
pub fn power(x: f64, n: u32) -> f64 {
    if n == 0 { 1.0 } else { x * power(x, n - 1) }
}

/// Plain.
pub fn add(a: f64, b: f64) -> f64 {
    a + b
}

#[adjoint(add)]
fn add_adjoint(a: f64, b: f64) -> (f64, impl Fn(f64) -> (f64, f64)) {
    (add(a, b), |d| (d, d))
}

/// Calls others.
#[differentiable]
pub(crate) fn calls(x: f64) -> f64 {
    add(s(x), power(x, 3)) + inner::hidden(x)
}

fn cubed(x: f64) -> f64 {
    x * x * x
}

#[adjoint(cubed, jvp = cubed_jvp)]
fn cubed_adjoint(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
    (cubed(x), move |d| (3.0 * x * x * d,))
}

#[differentiable(order = 3)]
fn cubed_jvp(x: f64, dx: f64) -> (f64, f64) {
    (x * x * x, 3.0 * x * x * dx)
}

/// Derivatives within.
#[differentiable]
pub fn slopes(x: &[f64], n: usize) -> f64 {
    let (g, _) = loops::gradient(x, n);
    let (y, dy) = s::jvp((x[0],), (x[1],));
    g[0] * dy + y * s::derivative(x[1]) + cubed(x[0])
}

mod inner {
    use zygote::prelude::*;

    #[differentiable]
    pub(super) fn hidden(x: f64) -> f64 {
        x.tanh()
    }
}

/// Nothing goes in, nothing comes out.
#[differentiable]
pub fn nothing() {}

/// Entry.
pub fn main() {
    assert_eq!(s::gradient(4.0), (-38.30637921293538,));
    assert_eq!(loops::gradient(&[2.0, 0.5], 2).1, ());
    assert_eq!(data::gradient((1.0, [2.0, 3.0]), 4.0, &[], true), ((4.0, [0.0, 0.0]), (), vec![], ()));
    assert_eq!(norm::gradient(&[3.0_f32, 4.0]), ([0.6, 0.8],));
    assert_eq!(dot::gradient(&[3.0], &[4.0]), (vec![4.0], vec![3.0]));
    assert_eq!(power::gradient(3.0, 2), (6.0, ()));
    assert!(calls::derivative(1.0).is_finite());
    nothing::pullback().1(());
    assert_eq!(nothing::jvp((), ()), ((), ()));
    assert_eq!(power::jvp((3.0, 2), (1.0, ())), (9.0, 6.0));
    assert_eq!((power::second_derivative(3.0, 2), power::hessian(3.0, 2)[(0, 0)]), (2.0, 2.0));
    assert_eq!(dot::hvp((&[3.0], &[4.0]), ([1.0], [0.0])), (vec![0.0], vec![1.0]));
    assert_eq!(data::jacobian((1.0, [2.0, 3.0]), 4.0, &[], true).0.as_slice(), [4.0, 0.0, 0.0]);
    let mut buffer = [0.0_f32; 2];
    assert_eq!((norm::value_and_gradient_into(&[3.0, 4.0], &mut buffer), buffer), (5.0, [0.6, 0.8]));
    assert!(slopes::jvp((&[2.0, 0.5], 2), ([1.0, 1.0], ())).1.is_finite());
    assert!(slopes::gradient(&[2.0, 0.5], 2).0[0].is_finite());
    assert_eq!(cubed::second_derivative(2.0), 12.0);
    let a = 3.0;
    assert_eq!(gradient!(|x: f64| a * x, 2.0), (3.0,));
    let (y, back) = pullback!(|x: f64| x.exp() + s(x), 0.0);
    assert_eq!((y, back(1.0)), (1.0, (1.0,)));
}
