//! `zygote::check!` on companions and adjoints, right and wrong, and what its reports say.
#![allow(unused, missing_docs, unreachable_pub, dropping_copy_types, clippy::all, clippy::pedantic)]

use zygote::check;
use zygote::check::{Cause, Mismatch, Options, Report, Status};
use zygote::prelude::*;

#[differentiable]
fn right(x: f64, v: &[f64], n: i32) -> f64 {
    let mut s = x;
    for i in 0..v.len() {
        s = s * v[i] + x.powi(n);
    }
    s.sin()
}

#[test]
fn a_derived_pullback_is_right() {
    let report: Report = check!(right, 0.7, &[1.0, -0.5, 2.0], 3).unwrap();
    assert_eq!(report.function, "right");
    assert_eq!(report.value, [right(0.7, &[1.0, -0.5, 2.0], 3)]);
    assert_eq!(report.arguments.len(), 3);
    let gradient = right::gradient(0.7, &[1.0, -0.5, 2.0], 3);
    assert!(gradient.0.is_finite());
    assert!(report.arguments[..2].iter().all(|a| a.status == Status::Right && a.relative_error < 1e-7));
    assert_eq!(report.arguments[2].status, Status::Skipped);
    let text = report.to_string();
    for part in [
        "`right` checked",
        "argument 0 `0.7`: right",
        "analytic",
        "numeric",
        "relative error",
        "argument 1 `&[1.0, -0.5, 2.0]`",
        "argument 2 `3`: not differentiated",
    ] {
        assert!(text.contains(part), "{part} in:\n{text}");
    }
}

fn difference(a: f64, b: f64) -> f64 {
    3.0 * (a - b)
}

#[adjoint(difference)]
fn difference_adjoint(a: f64, b: f64) -> (f64, impl Fn(f64) -> (f64, f64)) {
    (difference(a, b), |d| (3.0 * d, 3.0 * d))
}

#[test]
fn a_wrong_sign_is_found() {
    let mismatch: Mismatch = check!(difference, 2.0, 3.0).unwrap_err();
    assert_eq!(mismatch.cause, Cause::Argument { index: 1 });
    let [first, second] = &mismatch.report.arguments[..] else { panic!("{mismatch}") };
    assert_eq!((&first.status, &second.status), (&Status::Right, &Status::Wrong));
    assert!((second.analytic + second.numeric).abs() < 1e-6, "{mismatch}");
    assert!((second.relative_error - 2.0).abs() < 1e-6, "{mismatch}");
    let text = mismatch.to_string();
    for part in [
        "`difference::pullback` is wrong",
        "argument 1",
        "argument 1 `3.0`: WRONG",
        "argument 0 `2.0`: right",
        "analytic",
        "numeric",
        "relative error",
    ] {
        assert!(text.contains(part), "{part} in:\n{text}");
    }
    assert!(text.contains(&format!("{}", second.analytic)) && text.contains(&format!("{}", second.numeric)), "{text}");
    let error: Box<dyn std::error::Error> = Box::new(mismatch);
    assert!(error.to_string().contains("is wrong"));
}

/// What calls a wrong rule is wrong, and its derived twin is right.
#[differentiable]
fn calls_difference(a: f64, b: f64) -> f64 {
    difference(a, b) * a
}

#[differentiable]
fn squared(x: f64) -> f64 {
    x * x
}

#[adjoint(squared)]
fn squared_adjoint(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
    (squared(x), move |d| (d * x * 2.0001,))
}

#[test]
fn errors_spread_to_callers_not_to_the_derived() {
    assert_eq!(check!(calls_difference, 2.0, 3.0).unwrap_err().cause, Cause::Argument { index: 1 });
    assert_eq!(check!(squared, 2.0).unwrap_err().cause, Cause::Argument { index: 0 });
    // Small enough to pass where one asks for less.
    assert!(check!(squared, 2.0; Options::default().tolerance(1e-3)).is_ok());
    use __derived_squared::squared as derived;
    let derived_value = derived::value_and_gradient(2.0);
    assert_eq!(derived_value, (4.0, (4.0,)));
}

fn elementwise(v: &[f64], w: [f64; 3]) -> [f64; 3] {
    [v[0] * w[0], v[1] * w[1], v[2] * w[2]]
}

#[adjoint(elementwise)]
fn elementwise_adjoint(v: &[f64], w: [f64; 3]) -> ([f64; 3], impl Fn([f64; 3]) -> (Vec<f64>, [f64; 3])) {
    (elementwise(v, w), move |d| (vec![d[0] * w[0], d[1] * w[1], d[2] * w[1]], [d[0] * v[0], d[1] * v[1], d[2] * v[2]]))
}

#[test]
fn the_wrong_element_is_named() {
    let mismatch = check!(elementwise, &[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]).unwrap_err();
    assert_eq!(mismatch.cause, Cause::Argument { index: 0 });
    let element = mismatch.report.arguments[0].element.unwrap();
    assert_eq!(element.0, 2);
    assert!(mismatch.to_string().contains("most wrong at element 2"), "{mismatch}");
    assert_eq!(mismatch.report.arguments[1].status, Status::Right);
}

fn value(x: f64) -> f64 {
    x * x
}

#[adjoint(value)]
fn value_adjoint(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
    (x * x + 1e-9, move |d| (2.0 * d * x,))
}

fn affine(x: f64) -> f64 {
    x * x
}

#[adjoint(affine)]
fn affine_adjoint(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
    (affine(x), move |d| (2.0 * d * x + 1e-9,))
}

fn short(v: &[f64]) -> f64 {
    v[0]
}

#[adjoint(short)]
fn short_adjoint(v: &[f64]) -> (f64, impl Fn(f64) -> (Vec<f64>,)) {
    (v[0], |d| (vec![d],))
}

fn forgetful(x: f64) -> f64 {
    3.0 * x
}

#[adjoint(forgetful)]
fn forgetful_adjoint(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
    let first = std::cell::Cell::new(true);
    (3.0 * x, move |d| (if first.replace(false) { 3.0 * d } else { 3.0 * d * (1.0 + 1e-14) },))
}

#[test]
fn other_mistakes() {
    assert!(matches!(check!(value, 2.0).unwrap_err().cause, Cause::Value { .. }));
    assert_eq!(check!(affine, 2.0).unwrap_err().cause, Cause::Linearity { index: 0 });
    let mismatch = check!(short, &[1.0, 2.0]).unwrap_err();
    assert_eq!(mismatch.report.arguments[0].status, Status::Shape { expected: 2, found: 1 });
    assert_eq!(check!(forgetful, 2.0).unwrap_err().cause, Cause::Repeat { index: 0 });
}

#[differentiable]
fn everything(a: f32, b: (f64, [f64; 2]), c: &[f64; 2], flag: bool, name: &str, #[constant] k: f64) -> (f64, f32) {
    let s = b.0 * b.1[0] * c[1] + k * name.len() as f64;
    if flag { (s * a as f64, a * a) } else { (s, a) }
}

#[test]
fn arguments_of_every_shape() {
    let report = check!(everything, 1.5, (2.0, [3.0, 4.0]), &[5.0, 6.0], true, "abc", 7.0).unwrap();
    let statuses: Vec<&Status> = report.arguments.iter().map(|a| &a.status).collect();
    use Status::{Right, Skipped};
    assert_eq!(statuses, [&Right, &Right, &Right, &Skipped, &Skipped, &Skipped]);
    check!(everything, 1.5, (2.0, [3.0, 4.0]), &[5.0, 6.0], false, "abc", 7.0).unwrap();
}

mod elsewhere {
    use zygote::prelude::*;
    #[differentiable]
    pub fn f<T: Real>(x: T) -> T {
        x.exp() * x
    }
}

#[test]
fn by_path_and_at_both_precisions() {
    let x = 0.3_f64;
    let report = check!(elsewhere::f, x).unwrap();
    assert_eq!(report.function, "elsewhere::f");
    assert_eq!(report.arguments[0].text, "x");
    check!(elsewhere::f, 0.3_f32).unwrap();
    check!(elsewhere::f, x; Options::default().directions(10).seed(7).tolerance(1e-8)).unwrap();
}
