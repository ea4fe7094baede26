#![allow(non_camel_case_types)]

use super::{Cause, Options, Status};

/// A function and its pullback.
macro_rules! pair {
    ($name:ident($($p:ident: $t:ty),*) -> $r:ty { $e:expr } |$d:ident| -> ($($g:ty),*) { $back:expr }) => {
        fn $name($($p: $t),*) -> $r {
            $e
        }
        struct $name {}
        impl $name {
            fn pullback($($p: $t),*) -> ($r, impl Fn($r) -> ($($g,)*)) {
                ($e, move |$d| $back)
            }
        }
    };
}

pair!(poly(x: f64, n: u32) -> f64 { x.sin() * f64::from(n) } |dy| -> (f64, ()) { (dy * x.cos() * f64::from(n), ()) });
pair!(narrow(x: f32) -> f32 { x.exp() * x } |dy| -> (f32) { (dy * x.exp() * (1.0 + x),) });
pair!(dot(x: &[f64], y: &[f64; 3]) -> f64 { x[0] * y[0] + x[1] * y[1] + x[2] * y[2] }
    |dy| -> (Vec<f64>, [f64; 3]) { (y.iter().map(|v| v * dy).collect(), [x[0] * dy, x[1] * dy, x[2] * dy]) });
pair!(many(x: (f64, f64), by: &f64, name: &str, flag: bool) -> (f64, [f64; 2]) {
        if flag && name == "on" { (x.0 * x.1, [by * x.0, x.1.exp()]) } else { (0.0, [0.0; 2]) } }
    |d| -> ((f64, f64), f64, (), ()) {
        ((d.0 * x.1 + d.1[0] * by, d.0 * x.0 + d.1[1] * x.1.exp()), d.1[0] * x.0, (), ()) });
pair!(wrong_second(x: f64, y: [f64; 3]) -> f64 { x * y[0] + y[1].sin() * y[2] }
    |dy| -> (f64, [f64; 3]) { (dy * y[0], [dy * x, dy * y[1].sin() * y[2], dy * y[1].sin()]) });
pair!(swapped(x: f64) -> (f64, f64) { (x * x, 3.0 * x) } |d| -> (f64) { (3.0 * d.0 + 2.0 * x * d.1,) });
pair!(affine(x: f64) -> f64 { 2.0 * x } |dy| -> (f64) { (2.0 * dy.abs(),) });
pair!(short(x: &[f64]) -> f64 { x[0] * x[1] } |dy| -> (Vec<f64>) { (vec![dy * x[1]],) });
pair!(near_edge(x: f64) -> f64 { x.ln() } |dy| -> (f64) { (dy / x,) });
pair!(fast(x: f64) -> f64 { x.sin() } |dy| -> (f64) { (dy * x.cos(),) });
pair!(big(x: f64) -> f64 { 1e8 + x } |dy| -> (f64) { (dy,) });
pair!(flat(x: f64) -> f64 { x.floor() } |_dy| -> (f64) { (0.0,) });
pair!(constant(x: f64, k: f64) -> f64 { x * k } |dy| -> (f64, ()) { (dy * k, ()) });

#[test]
fn right_pullbacks_pass() {
    let report = check!(poly, 0.7, 3).unwrap();
    assert_eq!(report.value, [0.7_f64.sin() * 3.0]);
    assert_eq!(report.arguments[1].status, Status::Skipped);
    check!(narrow, 0.3).unwrap();
    check!(many, (1.0, 2.0), &3.0, "on", true).unwrap();
    check!(many, (1.0, 2.0), &3.0, "off", true).unwrap_err();
    check!(near_edge, 1e-9).unwrap();
    check!(near_edge, 1e9).unwrap();
    check!(fast, 1e6).unwrap();
    check!(big, 1.0).unwrap();
    check!(flat, 1.3).unwrap();
    check!(constant, 2.0, 3.0).unwrap();
    check!(fast, 2.0; Options::default().tolerance(1e-8).directions(1).seed(7)).unwrap();
}

#[test]
fn slices_are_lent_from_whatever_holds_them() {
    let v = vec![1.0, 2.0, 3.0];
    let a = [4.0, 5.0, 6.0];
    check!(dot, &v, &a).unwrap();
    check!(dot, &a, &a).unwrap();
    check!(dot, &v[..], &[1.0, 2.0, 3.0]).unwrap();
    check!(dot, v.as_slice(), &a).unwrap();
    check!(dot, &vec![1.0, 2.0, 3.0], &a).unwrap();
}

#[test]
fn a_wrong_argument_is_named() {
    let m = check!(wrong_second, 2.0, [1.0, 2.0, 3.0]).unwrap_err();
    assert_eq!(m.cause, Cause::Argument { index: 1 });
    assert_eq!(m.report.arguments[0].status, Status::Right);
    let (k, analytic, numeric) = m.report.arguments[1].element.unwrap();
    assert_eq!(k, 1);
    assert!((analytic / numeric - 2.0_f64.tan()).abs() < 1e-6);
    let text = m.to_string();
    assert!(text.starts_with(
        "`wrong_second::pullback` is wrong: the cotangent of argument 1\n  argument 0 `2.0`: right: analytic "
    ));
    assert!(text.contains("\n  argument 1 `[1.0, 2.0, 3.0]`: WRONG: analytic "));
    assert!(text.contains("most wrong at element 1"));
}

#[test]
fn a_seed_of_all_ones_would_not_do() {
    let m = check!(swapped, 0.5).unwrap_err();
    assert_eq!(m.cause, Cause::Argument { index: 0 });
}

#[test]
fn shape_linearity_value_and_repeat() {
    let m = check!(short, &[1.0, 2.0]).unwrap_err();
    assert_eq!(m.report.arguments[0].status, Status::Shape { expected: 2, found: 1 });
    assert!(check!(affine, 1.0).is_err());

    fn value(x: f64) -> f64 {
        x
    }
    struct value {}
    impl value {
        fn pullback(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
            (x * 1.000_000_1, |dy| (dy,))
        }
    }
    let m = check!(value, 1.0).unwrap_err();
    assert_eq!(m.to_string(), "`value::pullback` is wrong: its value is 1.0000001, the function's is 1");

    fn repeat(x: f64) -> f64 {
        x
    }
    struct repeat {}
    impl repeat {
        fn pullback(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
            let calls = std::cell::Cell::new(0.0);
            (x, move |dy| {
                calls.set(calls.get() + 1e-15);
                (dy * (1.0 + calls.get()),)
            })
        }
    }
    assert_eq!(check!(repeat, 1.0).unwrap_err().cause, Cause::Repeat { index: 0 });

    fn bent(x: f64) -> f64 {
        x
    }
    struct bent {}
    impl bent {
        fn pullback(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
            (x, |dy: f64| (dy * (1.0 + 1e-9 * dy),))
        }
    }
    assert_eq!(check!(bent, 1.0).unwrap_err().cause, Cause::Linearity { index: 0 });
}

/// sin² + cos²: the cotangent is zero for some seeds, and the rounding of what cancels for others.
#[test]
fn what_cancels_is_linear() {
    fn one(x: f64) -> f64 {
        x.sin() * x.sin() + x.cos() * x.cos()
    }
    struct one {}
    impl one {
        fn pullback(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
            let (s, c) = x.sin_cos();
            (s * s + c * c, move |dy: f64| ((dy * s + dy * s) * c - (dy * c + dy * c) * s,))
        }
    }
    for x in [-1.3, 0.3, 0.7, 1.1, 2.9, 40.0] {
        check!(one, x).unwrap();
    }
}

#[test]
fn a_report_has_one_line_per_argument() {
    let text = check!(poly, 0.7, 3).unwrap().to_string();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0], "`poly` checked, value 1.932653061713073");
    assert!(lines[1].starts_with("  argument 0 `0.7`: right: analytic "));
    assert_eq!(lines[2], "  argument 1 `3`: not differentiated");
}

#[test]
fn the_same_report_every_time() {
    assert_eq!(check!(poly, 0.7, 3).unwrap(), check!(poly, 0.7, 3).unwrap());
}
