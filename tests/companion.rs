//! Companions: where they are found, what they give, of which types; `gradient!`, `pullback!`, `value_and_gradient!`.
#![allow(unused, missing_docs, unreachable_pub, dropping_copy_types, clippy::all, clippy::pedantic)]

use std::cell::Cell;
use zygote::prelude::*;

#[differentiable]
fn s(x: f64) -> f64 {
    x.powi(2).sin() * 5.0
}

#[test]
fn the_readme() {
    assert_eq!(s(4.0), -1.4395165833253265);
    assert_eq!(s::gradient(4.0), (-38.30637921293538,));
    assert_eq!(s::value_and_gradient(4.0), (-1.4395165833253265, (-38.30637921293538,)));
    assert_eq!(s::derivative(4.0), -38.30637921293538);
    let (y, back) = s::pullback(4.0);
    assert_eq!((y, back(1.0), back(1.0), back(0.0)), (s(4.0), (-38.30637921293538,), (-38.30637921293538,), (0.0,)));
}

#[test]
fn wengert() {
    let text: &'static str = s::WENGERT;
    for part in ["s(x: f64) -> f64", "powi", "sin", "* 5.0", "y1", "y2", "y3"] {
        assert!(text.contains(part), "{part} in:\n{text}");
    }
    // One line per assignment, in order.
    let at = |part: &str| text.lines().position(|l| l.contains(part)).unwrap();
    assert!(at("powi") < at("sin") && at("sin") < at("* 5.0"), "{text}");
    assert!((4..=8).contains(&text.lines().count()), "{text}");
}

// ---- types, by annotated lets

#[differentiable]
fn all_sorts(
    a: f64,
    b: &f64,
    c: [f64; 2],
    d: &[f64],
    e: (f64, (i32, f64)),
    n: usize,
    flag: bool,
    name: &str,
    f: f32,
    ch: char,
    g: &[f64; 3],
) -> f64 {
    let mut y = a * *b + c[0] * c[1] + e.0 * e.1.1 + f as f64 + g[2];
    for i in 0..d.len() {
        y += d[i] * n as f64;
    }
    if flag && name.len() > 1 && ch != 'x' { y * 2.0 } else { y }
}

#[test]
fn exact_types() {
    let d = [1.0, 2.0];
    type Gradient = (f64, f64, [f64; 2], Vec<f64>, (f64, ((), f64)), (), (), (), f32, (), [f64; 3]);
    let g: Gradient =
        all_sorts::gradient(1.0, &2.0, [3.0, 4.0], &d, (5.0, (6, 7.0)), 8, true, "ab", 9.0, 'c', &[1.0; 3]);
    let expected: Gradient =
        (4.0, 2.0, [8.0, 6.0], vec![16.0, 16.0], (14.0, ((), 10.0)), (), (), (), 2.0_f32, (), [0.0, 0.0, 2.0]);
    assert_eq!(g, expected);
    let (y, g): (f64, Gradient) =
        all_sorts::value_and_gradient(1.0, &2.0, [3.0, 4.0], &d, (5.0, (6, 7.0)), 8, true, "ab", 9.0, 'x', &[1.0; 3]);
    assert_eq!(y, 2.0 + 12.0 + 35.0 + 9.0 + 1.0 + 24.0);
    assert_eq!(g.0, 2.0);
    let (y, back) = all_sorts::pullback(1.0, &2.0, [3.0, 4.0], &d, (5.0, (6, 7.0)), 8, true, "ab", 9.0, 'c', &[1.0; 3]);
    let _: f64 = y;
    let g: Gradient = back(0.5);
    assert_eq!(g.2, [4.0, 3.0]);
}

#[differentiable]
fn vector_valued(x: &[f64], k: i32) -> ([f64; 2], f64, bool) {
    ([x[0] * x[1], x[1]], x[2] * k as f64, k > 0)
}

#[test]
fn results_of_every_shape() {
    let x = [1.0, 2.0, 3.0];
    let (y, back) = vector_valued::pullback(&x, 4);
    let y: ([f64; 2], f64, bool) = y;
    assert_eq!(y, ([2.0, 2.0], 12.0, true));
    let g: (Vec<f64>, ()) = back(([1.0, 10.0], 100.0, ()));
    assert_eq!(g, (vec![2.0, 11.0, 400.0], ()));
}

#[differentiable]
fn unused(x: f64, y: f64, v: &[f64], a: [f64; 2], t: (f64, i32), n: u8, z: f32, r: &f32, w: &[[f64; 2]]) -> f64 {
    x
}

#[test]
fn unused_parameters_are_typed_zeros() {
    let g: (f64, f64, Vec<f64>, [f64; 2], (f64, ()), (), f32, f32, Vec<[f64; 2]>) =
        unused::gradient(1.0, 2.0, &[1.0, 2.0], [3.0, 4.0], (5.0, 6), 7, 8.0, &9.0, &[[1.0, 2.0]]);
    assert_eq!(g, (1.0, 0.0, vec![0.0, 0.0], [0.0; 2], (0.0, ()), (), 0.0, 0.0, vec![[0.0, 0.0]]));
}

#[differentiable]
fn constants(x: f64, #[constant] k: f64, #[constant] v: &[f64], #[constant] t: (f64, f64)) -> f64 {
    x * k * v[0] + t.0
}

#[test]
fn constants_are_units() {
    let g: (f64, (), (), ()) = constants::gradient(2.0, 3.0, &[4.0], (5.0, 6.0));
    assert_eq!(g, (12.0, (), (), ()));
    assert_eq!(constants(2.0, 3.0, &[4.0], (5.0, 6.0)), 29.0);
}

#[differentiable]
fn one_variable(n: i32, x: f64, flag: bool) -> f64 {
    if flag { x * n as f64 } else { x }
}

#[differentiable]
fn of_a_reference(x: &f64) -> f64 {
    x * x
}

#[test]
fn derivative_is_the_bare_number() {
    let d: f64 = s::derivative(1.0);
    assert_eq!(d, s::gradient(1.0).0);
    let d: f64 = one_variable::derivative(3, 2.0, true);
    assert_eq!(d, 3.0);
    let d: f64 = of_a_reference::derivative(&3.0);
    assert_eq!(d, 6.0);
}

#[differentiable]
fn of_f32(x: f32) -> f32 {
    x * x
}

#[test]
fn single_precision() {
    let (y, (dx,)): (f32, (f32,)) = of_f32::value_and_gradient(1.5);
    assert_eq!((y, dx), (2.25, 3.0));
}

// ---- the pullback as a value

fn is_send_sync<T: Send + Sync + 'static>(t: T) -> T {
    t
}
fn is_fn<A, R>(f: impl Fn(A) -> R) -> impl Fn(A) -> R {
    f
}

#[differentiable]
fn looped(x: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y = y.sin() * x;
    }
    y
}

#[differentiable]
fn calls(x: f64) -> f64 {
    looped(x, 3) * s(x)
}

#[test]
fn pullbacks_are_send_sync_and_fn() {
    let (_, back) = calls::pullback(1.5);
    let back = is_fn(is_send_sync(back));
    let expected = back(1.0);
    let from_thread = std::thread::scope(|scope| scope.spawn(|| back(1.0)).join().unwrap());
    assert_eq!(from_thread, expected);
    let (_, back) = looped::pullback(1.5, 4);
    let boxed: Box<dyn Fn(f64) -> (f64, ()) + Send + Sync> = Box::new(back);
    assert_eq!(boxed(1.0), looped::gradient(1.5, 4));
    // References that a pullback was made with may go out of scope for values, not for places.
    let (_, back) = one_variable::pullback(
        3,
        {
            let local = 2.0;
            local
        },
        true,
    );
    assert_eq!(back(1.0), ((), 3.0, ()));
    let many: Vec<_> = (0..3).map(|k| s::pullback(f64::from(k)).1).collect();
    assert_eq!(many[2](1.0), s::gradient(2.0));
}

// ---- the value runs once

thread_local! { static RUNS: Cell<usize> = const { Cell::new(0) }; }

fn note() -> f64 {
    RUNS.set(RUNS.get() + 1);
    1.0
}

#[differentiable]
fn noted(x: f64) -> f64 {
    let one = note();
    let y = x * x;
    note();
    y + one
}

#[differentiable]
fn calls_noted(x: f64) -> f64 {
    let mut y = x;
    for _ in 0..3 {
        y = noted(y);
    }
    y
}

#[test]
fn effects_happen_once() {
    let runs = |f: &dyn Fn()| {
        let before = RUNS.get();
        f();
        RUNS.get() - before
    };
    assert_eq!(runs(&|| drop(noted(1.0))), 2);
    assert_eq!(runs(&|| drop(noted::gradient(1.0))), 2);
    assert_eq!(runs(&|| drop(noted::value_and_gradient(1.0))), 2);
    assert_eq!(runs(&|| drop(noted::pullback(1.0))), 2);
    assert_eq!(runs(&|| drop(noted::pullback(1.0).1(1.0))), 2);
    assert_eq!(runs(&|| drop(calls_noted::gradient(0.5))), 6);
    assert_eq!(runs(&|| drop(gradient!(|x: f64| noted(x) * note(), 1.0))), 3);
}

// ---- visibility and paths

mod visible {
    use zygote::prelude::*;

    #[differentiable]
    pub fn public(x: f64) -> f64 {
        private(x) * 2.0
    }
    #[differentiable]
    pub(crate) fn of_crate(x: f64) -> f64 {
        x * 3.0
    }
    #[differentiable]
    pub(super) fn of_parent(x: f64) -> f64 {
        x * 4.0
    }
    #[differentiable]
    fn private(x: f64) -> f64 {
        x * 5.0
    }
    pub mod nested {
        #[zygote::differentiable]
        pub(in crate::visible) fn restricted(x: f64) -> f64 {
            super::private(x) * 6.0
        }
        #[zygote::differentiable]
        pub fn deep(x: f64) -> f64 {
            restricted(x) + self::restricted(x) + super::nested::restricted(x)
        }
    }
    pub fn uses_restricted() -> f64 {
        nested::restricted::derivative(1.0)
    }
    pub use nested::deep;
    pub use nested::deep as renamed;
}

mod glob {
    pub use super::visible::*;
}

mod reexported {
    pub mod first {
        pub use super::super::visible::public as from_first;
    }
    pub use first::from_first as from_second;
}

#[test]
fn found_through_every_path() {
    use visible::nested::deep as local_name;
    use visible::public;
    assert_eq!(public::derivative(1.0), 10.0);
    assert_eq!(visible::of_crate::derivative(1.0), 3.0);
    assert_eq!(visible::of_parent::derivative(1.0), 4.0);
    assert_eq!(visible::uses_restricted(), 30.0);
    assert_eq!(visible::nested::deep::derivative(1.0), 90.0);
    assert_eq!(local_name::derivative(1.0), 90.0);
    assert_eq!(local_name(1.0), 90.0);
    assert_eq!(visible::deep::derivative(1.0), visible::renamed::derivative(1.0));
    assert_eq!(glob::public::derivative(1.0), 10.0);
    assert_eq!(glob::renamed::derivative(1.0), 90.0);
    assert_eq!(reexported::from_second::derivative(1.0), 10.0);
    assert_eq!(crate::reexported::first::from_first::gradient(1.0), (10.0,));
    {
        use glob::*;
        assert_eq!(of_crate::derivative(1.0), 3.0);
        assert_eq!(of_crate(1.0), 3.0);
    }
}

#[differentiable]
fn calls_through_every_path(x: f64) -> f64 {
    use reexported::from_second;
    visible::public(x) + glob::renamed(x) + crate::visible::of_crate(x) + self::visible::deep(x) + from_second(x)
}

#[test]
fn called_through_every_path() {
    assert_eq!(calls_through_every_path::derivative(1.0), 10.0 + 90.0 + 3.0 + 90.0 + 10.0);
}

#[test]
fn in_function_bodies() {
    #[differentiable]
    fn local(x: f64) -> f64 {
        x * x
    }
    let shadow = {
        #[differentiable]
        fn local(x: f64) -> f64 {
            x * 7.0
        }
        local::derivative(2.0)
    };
    assert_eq!((local::derivative(2.0), shadow), (4.0, 7.0));
    fn deeper() -> f64 {
        #[differentiable]
        fn local(x: f64, y: f64) -> f64 {
            #[differentiable]
            fn local(x: f64) -> f64 {
                x * x * x
            }
            local(x) * y
        }
        local::gradient(2.0, 3.0).0
    }
    assert_eq!(deeper(), 36.0);
    let closure = || {
        #[differentiable]
        fn in_closure(x: f64) -> f64 {
            x + local(x)
        }
        in_closure::derivative(1.0)
    };
    assert_eq!(closure(), 3.0);
}

struct Model {
    scale: f64,
}

impl Model {
    fn slope(&self, x: f64) -> f64 {
        #[differentiable]
        fn inside(x: f64, scale: f64) -> f64 {
            x * x * scale
        }
        inside::gradient(x, self.scale).0
    }
}

#[test]
fn within_methods() {
    assert_eq!(Model { scale: 0.5 }.slope(3.0), 3.0);
}

// ---- options

/// A module and a function of one name.
mod clash {}
#[differentiable(companion = clash_derivative)]
fn clash(x: f64) -> f64 {
    x * x
}

#[differentiable(companion = area_ad, crate = ::zygote)]
pub fn area(r: f64) -> f64 {
    3.0 * r * r
}

mod facade {
    pub mod deep {
        pub use zygote as ad;
    }
}

#[differentiable(crate = crate::facade::deep::ad)]
fn other_path(x: f64, v: &[f64]) -> f64 {
    let mut y = x.abs() % 3.0;
    for i in 0..v.len() {
        if v[i] > 0.0 {
            y *= v[i].max(0.5);
        }
    }
    y
}

#[facade::deep::ad::differentiable(crate = facade::deep::ad, companion = relative)]
fn relative_path(x: f64) -> f64 {
    other_path(x, &[2.0]) * x.powf(0.5)
}

#[test]
fn options() {
    assert_eq!((clash(3.0), clash_derivative::derivative(3.0)), (9.0, 6.0));
    assert_eq!(area_ad::gradient(2.0), (12.0,));
    assert_eq!(other_path::gradient(1.5, &[2.0, -1.0]), (2.0, vec![1.5, 0.0]));
    assert_eq!(gradient!(area_ad, 2.0), (12.0,));
    assert!(relative::derivative(4.0).is_finite());
}

// ---- macros

#[test]
fn macros_of_functions() {
    assert_eq!(gradient!(s, 4.0), s::gradient(4.0));
    assert_eq!(value_and_gradient!(s, 4.0), s::value_and_gradient(4.0));
    let (y, back) = pullback!(s, 4.0);
    assert_eq!((y, back(2.0)), (s(4.0), s::pullback(4.0).1(2.0)));
    assert_eq!(gradient!(visible::nested::deep, 1.0), (90.0,));
    assert_eq!(gradient!(crate::visible::public, 1.0,), (10.0,));
    assert_eq!(gradient!(of_a_reference, &3.0), (6.0,));
    assert_eq!(gradient!(one_variable, 3, 2.0, true), ((), 3.0, ()));
}

#[differentiable]
fn generic<T: Real, const N: usize>(x: [T; N]) -> T {
    let mut y = T::one();
    for i in 0..N {
        y *= x[i];
    }
    y
}

#[test]
fn macros_with_generic_arguments() {
    assert_eq!(gradient!(generic::<f64, 2>, [2.0, 3.0]), ([3.0, 2.0],));
    assert_eq!(generic::gradient::<f32, 2>([2.0, 3.0]), ([3.0_f32, 2.0],));
}

#[test]
fn closures() {
    let a = 3.0;
    assert_eq!(gradient!(|x: f64| a * x * x, 2.0), (12.0,));
    let (y, (dx,)) = value_and_gradient!(|x: f64| a * x.sin(), 2.0);
    assert_eq!((y, dx), (a * 2.0_f64.sin(), a * 2.0_f64.cos()));
    let (y, back) = pullback!(|x: f64, y: f64| x * y + a, 2.0, 5.0);
    assert_eq!((y, back(1.0), back(2.0)), (13.0, (5.0, 2.0), (10.0, 4.0)));
    let (y, (dv, dx)) = value_and_gradient!(
        |v: &[f64], x: f64| -> f64 {
            let mut s = 0.0;
            for i in 0..v.len() {
                s += v[i] * x;
            }
            if s > 0.0 { s * s } else { s }
        },
        &[1.0, 2.0],
        0.5
    );
    assert_eq!((y, dv, dx), (2.25, vec![1.5, 1.5], 9.0));
}

#[test]
fn closures_capture_constants() {
    let weights = vec![1.0, 2.0, 3.0];
    let (n, name) = (3, String::from("abc"));
    let offset = |k: usize| k as f64;
    let (dx,) = gradient!(
        |x: f64| {
            let mut y = x;
            for i in 0..n {
                y += weights[i] * x + offset(i);
            }
            y * name.len() as f64
        },
        1.0
    );
    assert_eq!(dx, 21.0);
    // Nothing was moved.
    assert_eq!((weights.len(), name.len()), (3, 3));
}

#[test]
fn closures_call_functions_and_take_variables() {
    let x0 = 1.5;
    let v = [1.0, -2.0];
    assert_eq!(gradient!(|x: f64| s(x) + visible::public(x), x0), (s::derivative(x0) + 10.0,));
    assert_eq!(gradient!(|v: &[f64]| v[0] * v[1], &v), (vec![-2.0, 1.0],));
    assert_eq!(gradient!(|v: [f64; 2]| v[0] * v[1], v), ([-2.0, 1.0],));
    assert_eq!(gradient!(|(a, b): (f64, f64)| a * b, (2.0, 3.0)), ((3.0, 2.0),));
    assert_eq!(gradient!(|x: f64, n: i32| x.powi(n), x0, 2), (3.0, ()));
    let x = 2.0;
    // Arguments are evaluated outside of the closure.
    assert_eq!(gradient!(|y: f64| y * x, x * x), (2.0,));
    assert_eq!(gradient!(|x: f64| x * x, x + 1.0), (6.0,));
}

#[test]
fn closures_in_loops() {
    let mut x = 1.0;
    for k in 0..100 {
        let rate = 0.1 / f64::from(k + 1).sqrt();
        let (dx,) = gradient!(|x: f64| (x - 3.0).powi(2), x);
        x -= rate * dx;
    }
    assert!((x - 3.0).abs() < 0.1);
}

#[test]
fn a_pullback_of_a_closure_outlives_the_statement() {
    let make = |a: f64| pullback!(|x: f64| x * x * a, 3.0);
    let (y, back) = make(2.0);
    assert_eq!((y, back(1.0), back(-1.0)), (18.0, (12.0,), (-12.0,)));
}
