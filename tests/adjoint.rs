//! `#[adjoint]`: rules for plain, differentiable and foreign functions, in modules, through renames; preferred wherever the function is called,
//! run exactly once, with the derived pullback still in reach.
#![allow(unused, missing_docs, unreachable_pub, dropping_copy_types, clippy::all, clippy::pedantic)]

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use zygote::prelude::*;

/// Counts of one function, its rule and the rule's pullback, per thread (tests run in several).
macro_rules! counters {
    ($($name:ident)*) => {
        thread_local! { $(static $name: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };)* }
    };
}
fn count(c: &'static std::thread::LocalKey<std::cell::Cell<usize>>) {
    c.set(c.get() + 1);
}

// ---- on a plain function

counters! { PLAIN PLAIN_RULE PLAIN_BACK }

fn add(a: f64, b: f64) -> f64 {
    count(&PLAIN);
    a + b
}

/// Wrong on purpose: that it is used is seen in the numbers.
#[adjoint(add)]
fn add_adjoint(a: f64, b: f64) -> (f64, impl Fn(f64) -> (f64, f64)) {
    count(&PLAIN_RULE);
    (a + b, |d| {
        count(&PLAIN_BACK);
        (100.0 * d, -7.0 * d)
    })
}

#[differentiable]
fn calls_add(a: f64, b: f64) -> f64 {
    add(a, b) * 2.0
}

#[test]
fn a_wrong_rule_is_preferred_and_runs_once() {
    assert_eq!(add::gradient(1.0, 2.0), (100.0, -7.0));
    assert_eq!((PLAIN.get(), PLAIN_RULE.get(), PLAIN_BACK.get()), (0, 1, 1));
    assert_eq!(calls_add::value_and_gradient(1.0, 2.0), (6.0, (200.0, -14.0)));
    assert_eq!((PLAIN.get(), PLAIN_RULE.get(), PLAIN_BACK.get()), (0, 2, 2));
    let (y, back) = calls_add::pullback(1.0, 2.0);
    assert_eq!((PLAIN_RULE.get(), PLAIN_BACK.get()), (3, 2));
    assert_eq!((y, back(1.0), back(0.5)), (6.0, (200.0, -14.0), (100.0, -7.0)));
    assert_eq!((PLAIN.get(), PLAIN_RULE.get(), PLAIN_BACK.get()), (0, 3, 4));
}

#[test]
fn the_function_is_untouched() {
    assert_eq!(add(1.0, 2.0), 3.0);
    assert_eq!(calls_add(1.0, 2.0), 6.0);
    assert_eq!((PLAIN.get(), PLAIN_RULE.get()), (2, 0));
    let f: fn(f64, f64) -> f64 = add;
    assert_eq!(f(2.0, 2.0), 4.0);
}

// ---- on a differentiable function

#[differentiable]
fn cube(x: f64) -> f64 {
    x * x * x
}

#[adjoint(cube)]
fn cube_adjoint(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
    (cube(x), move |d| (d * 1000.0 * x,))
}

#[differentiable]
fn calls_cube(x: f64) -> f64 {
    cube(x) + cube(2.0 * x)
}

#[test]
fn the_adjoint_wins_over_the_derived() {
    assert_eq!(cube::derivative(2.0), 2000.0);
    assert_eq!(calls_cube::derivative(2.0), 2000.0 + 2.0 * 4000.0);
    assert_eq!(calls_cube(2.0), 8.0 + 64.0);
}

#[test]
fn the_derived_stays_reachable() {
    assert_eq!(__derived_cube::cube::derivative(2.0), 12.0);
    let ((y, derived), (z, custom)) = (__derived_cube::cube::pullback(2.0), cube::pullback(2.0));
    assert_eq!(y.to_bits(), z.to_bits());
    assert_ne!(derived(1.0), custom(1.0));
}

mod right {
    use zygote::prelude::*;
    #[differentiable]
    pub fn sigmoid(x: f64) -> f64 {
        1.0 / (1.0 + (-x).exp())
    }
    #[adjoint(sigmoid)]
    pub fn sigmoid_adjoint(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
        let y = sigmoid(x);
        (y, move |d| (d * y * (1.0 - y),))
    }
}

#[test]
fn a_right_rule_compares_with_the_derived() {
    for x in [-3.0, 0.0, 0.7, 5.0] {
        let (a, b) = (right::sigmoid::derivative(x), right::__derived_sigmoid::sigmoid::derivative(x));
        assert!((a - b).abs() < 1e-14, "{a} {b}");
    }
}

// ---- foreign functions

#[adjoint(libm::erf)]
fn erf_adjoint(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
    (libm::erf(x), move |d| (d * std::f64::consts::FRAC_2_SQRT_PI * (-x * x).exp(),))
}

#[differentiable]
fn calls_erf(x: f64) -> f64 {
    libm::erf(x * 2.0)
}

mod uses_erf {
    use super::erf;
    use libm::erf as erf_value;
    use zygote::prelude::*;
    // Only the rule's name is in scope here; the function comes by its path.
    #[differentiable]
    pub fn twice(x: f64) -> f64 {
        libm::erf(x) + libm::erf(x)
    }
    pub fn value(x: f64) -> f64 {
        let _ = erf::derivative(x);
        erf_value(x)
    }
}

mod imports_erf {
    use libm::erf;
    use zygote::prelude::*;
    #[adjoint(libm::erf)]
    fn rule(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
        (erf(x), |d| (d * 5.0,))
    }
    #[differentiable]
    pub fn calls(x: f64) -> f64 {
        erf(x) * 2.0
    }
}

#[test]
fn foreign() {
    let slope = |x: f64| std::f64::consts::FRAC_2_SQRT_PI * (-x * x).exp();
    assert_eq!(calls_erf(0.3), libm::erf(0.6));
    assert!((calls_erf::derivative(0.3) - 2.0 * slope(0.6)).abs() < 1e-15);
    assert!((uses_erf::twice::derivative(0.3) - 2.0 * slope(0.3)).abs() < 1e-15);
    assert_eq!(uses_erf::value(0.3), libm::erf(0.3));
    assert_eq!(imports_erf::calls::derivative(0.3), 10.0);
    assert!((erf::derivative(0.3) - slope(0.3)).abs() < 1e-15);
    assert!(zygote::check!(calls_erf, 0.3).is_ok());
}

// ---- modules, re-exports, renames, globs

pub mod outer {
    pub mod inner {
        use zygote::prelude::*;
        #[differentiable]
        pub fn f(x: f64) -> f64 {
            x * 2.0
        }
        #[adjoint(f)]
        pub fn f_adjoint(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
            (f(x), |d| (d * 42.0,))
        }
        pub fn plain(x: f64) -> f64 {
            x + 1.0
        }
        #[adjoint(plain)]
        pub(crate) fn plain_adjoint(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
            (plain(x), |d| (d * 43.0,))
        }
    }
    pub use inner::f;
    pub use inner::plain as renamed;
    pub mod glob {
        pub use super::inner::*;
    }
}
use outer::inner::f as another;

#[differentiable]
fn calls_through_paths(x: f64) -> [f64; 6] {
    use outer::inner::plain;
    [outer::inner::f(x), outer::f(x), outer::renamed(x), outer::glob::f(x), another(x), plain(x)]
}

#[test]
fn through_reexports_and_renames() {
    let (y, back) = calls_through_paths::pullback(3.0);
    assert_eq!(y, [6.0, 6.0, 4.0, 6.0, 6.0, 4.0]);
    let slopes: Vec<f64> = (0..6)
        .map(|k| {
            let mut dy = [0.0; 6];
            dy[k] = 1.0;
            back(dy).0
        })
        .collect();
    assert_eq!(slopes, [42.0, 42.0, 43.0, 42.0, 42.0, 43.0]);
    assert_eq!(outer::renamed::derivative(1.0), 43.0);
    assert_eq!(outer::glob::f::derivative(1.0), 42.0);
    assert_eq!(gradient!(outer::f, 1.0), (42.0,));
    assert_eq!(outer::inner::__derived_f::f::derivative(1.0), 2.0);
}

#[test]
fn in_function_bodies() {
    #[differentiable]
    fn local(x: f64) -> f64 {
        x * x
    }
    #[adjoint(local)]
    fn rule(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
        (local(x), move |d| (d * -x,))
    }
    #[differentiable]
    fn caller(x: f64) -> f64 {
        local(x) * 10.0
    }
    assert_eq!(local::derivative(3.0), -3.0);
    assert_eq!(caller::derivative(3.0), -30.0);
    assert_eq!(__derived_local::local::derivative(3.0), 6.0);
}

// ---- shapes of parameters and results

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

counters! { DOT_RULE DOT_BACK }

#[adjoint(dot)]
fn dot_adjoint(a: &[f64], b: &[f64]) -> (f64, impl Fn(f64) -> (Vec<f64>, Vec<f64>)) {
    count(&DOT_RULE);
    let value = dot(a, b);
    (value, move |d| {
        count(&DOT_BACK);
        (b.iter().map(|v| v * d).collect(), a.iter().map(|v| v * d).collect())
    })
}

#[differentiable]
fn norm(v: &[f64]) -> f64 {
    dot(v, v).sqrt()
}

#[differentiable]
fn weighted(v: &[f64], w: &[f64], x: f64) -> f64 {
    let mut s = x;
    for i in 0..v.len() {
        s = s * 0.5 + dot(v, w) * v[i];
    }
    s + dot(&[x, x], w)
}

#[test]
fn borrowed_slices() {
    let (a, b) = ([1.0, 2.0], [3.0, 4.0]);
    assert_eq!(dot::gradient(&a, &b), (b.to_vec(), a.to_vec()));
    assert_eq!((DOT_RULE.get(), DOT_BACK.get()), (1, 1));
    let (dv,) = norm::gradient(&[3.0, 4.0]);
    assert!((dv[0] - 0.6).abs() < 1e-15 && (dv[1] - 0.8).abs() < 1e-15);
    assert_eq!((DOT_RULE.get(), DOT_BACK.get()), (2, 2));
    assert!(zygote::check!(weighted, &a, &b, 0.7).is_ok());
    let (y, back) = weighted::pullback(&a, &b, 0.7);
    assert_eq!(y, weighted(&a, &b, 0.7));
    assert_eq!(back(1.0), back(1.0));
}

fn owned(v: &[f64], k: usize) -> f64 {
    v[k] * v[k]
}

counters! { OWNED_RULE OWNED_BACK }

#[adjoint(owned)]
fn owned_adjoint(v: &[f64], k: usize) -> (f64, impl Fn(f64) -> (Vec<f64>, ()) + use<>) {
    count(&OWNED_RULE);
    let (n, at) = (v.len(), v[k]);
    (owned(v, k), move |d| {
        count(&OWNED_BACK);
        let mut dv = vec![0.0; n];
        dv[k] = 2.0 * at * d;
        (dv, ())
    })
}

#[differentiable]
fn sums_owned(v: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..v.len() {
        s += owned(v, i) * (i + 1) as f64;
    }
    s
}

#[test]
fn in_loops_once_per_iteration() {
    let v = [1.0, 2.0, 3.0];
    assert_eq!(sums_owned::gradient(&v), (vec![2.0, 8.0, 18.0],));
    assert_eq!((OWNED_RULE.get(), OWNED_BACK.get()), (3, 3));
}

fn boxed(x: f64, v: [f64; 2]) -> (f64, [f64; 2]) {
    (x * v[0], [v[1], x])
}

#[adjoint(boxed)]
fn boxed_adjoint(x: f64, v: [f64; 2]) -> ((f64, [f64; 2]), Box<dyn Fn((f64, [f64; 2])) -> (f64, [f64; 2])>) {
    (boxed(x, v), Box::new(move |(d, e)| (d * v[0] + e[1], [d * x, e[0]])))
}

#[differentiable]
fn calls_boxed(x: f64, v: [f64; 2]) -> f64 {
    let (a, [b, c]) = boxed(x * x, v);
    a * b + c
}

#[test]
fn boxed_pullbacks_and_tuples() {
    assert!(zygote::check!(boxed, 2.0, [3.0, 4.0]).is_ok());
    assert!(zygote::check!(calls_boxed, 2.0, [3.0, 4.0]).is_ok());
    // x² v₀ v₁ + x²
    assert_eq!(calls_boxed::gradient(2.0, [3.0, 4.0]), (2.0 * 2.0 * 12.0 + 4.0, [16.0, 12.0]));
}

fn mixed(x: f64, n: i32, label: &str, flag: bool) -> f64 {
    if flag { x * f64::from(n) + label.len() as f64 } else { x }
}

#[adjoint(mixed)]
fn mixed_adjoint(x: f64, n: i32, label: &str, flag: bool) -> (f64, impl Fn(f64) -> (f64, (), (), ())) {
    (mixed(x, n, label, flag), move |d| (if flag { d * f64::from(n) } else { d }, (), (), ()))
}

#[differentiable]
fn calls_mixed(x: f64, n: i32) -> f64 {
    mixed(x, n, "abc", n > 1) * mixed(x, 7, "", true)
}

#[test]
fn discrete_arguments() {
    assert_eq!(mixed::gradient(2.0, 3, "ab", true), (3.0, (), (), ()));
    assert!(zygote::check!(calls_mixed, 2.0, 3).is_ok());
    assert!(zygote::check!(calls_mixed, 2.0, 0).is_ok());
}

fn generic<T: Real>(x: T) -> T {
    x * x
}

#[adjoint(generic)]
fn generic_adjoint<T: Real>(x: T) -> (T, impl Fn(T) -> (T,)) {
    (generic(x), move |d| (d * x * T::from_f64(-5.0),))
}

#[differentiable]
fn calls_generic(x: f64, y: f32) -> f64 {
    generic(x) + generic(y) as f64
}

#[test]
fn generic_rules() {
    assert_eq!(generic::gradient(2.0_f32), (-10.0,));
    assert_eq!(calls_generic::gradient(2.0, 3.0), (-10.0, -15.0_f32));
}

#[adjoint(constant_in_rule)]
fn constant_rule(x: f64, #[constant] k: f64) -> (f64, impl Fn(f64) -> (f64, ())) {
    (constant_in_rule(x, k), move |d| (d * k, ()))
}

fn constant_in_rule(x: f64, k: f64) -> f64 {
    x * k
}

#[differentiable]
fn calls_constant(x: f64) -> f64 {
    constant_in_rule(x, 3.0) * x
}

#[test]
fn constants_of_rules() {
    assert_eq!(constant_in_rule::gradient(2.0, 3.0), (3.0, ()));
    assert_eq!(calls_constant::derivative(2.0), 12.0);
}

// ---- where it is called

counters! { PLACE_RULE PLACE_BACK }

fn place(x: f64) -> f64 {
    x
}

#[adjoint(place)]
fn place_adjoint(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
    count(&PLACE_RULE);
    (place(x), |d| {
        count(&PLACE_BACK);
        (d * 10.0,)
    })
}

#[differentiable]
fn in_branches(x: f64) -> f64 {
    if x > 0.0 { place(x) } else { x * 3.0 }
}

#[differentiable]
fn for_nothing(x: f64) -> f64 {
    let unused = place(x);
    let _ = unused > 1.0;
    x
}

#[differentiable]
fn on_constants(x: f64) -> f64 {
    let k = place(2.0);
    k * x
}

#[test]
fn only_where_it_is_needed() {
    assert_eq!(in_branches::derivative(1.0), 10.0);
    assert_eq!((PLACE_RULE.get(), PLACE_BACK.get()), (1, 1));
    assert_eq!(in_branches::derivative(-1.0), 3.0);
    assert_eq!((PLACE_RULE.get(), PLACE_BACK.get()), (1, 1));
    assert_eq!(for_nothing::derivative(1.0), 1.0);
    assert_eq!(PLACE_BACK.get(), 1);
    assert_eq!(on_constants::value_and_gradient(3.0), (6.0, (2.0,)));
    assert_eq!(PLACE_BACK.get(), 1);
}

static ANNOUNCED: AtomicUsize = AtomicUsize::new(0);

#[differentiable]
fn recursive(x: f64, n: u32) -> f64 {
    if n == 0 { x } else { recursive(place(x), n - 1) }
}

#[test]
fn within_recursion_and_closures() {
    ANNOUNCED.fetch_add(1, Relaxed);
    assert_eq!(recursive::gradient(1.0, 3), (1000.0, ()));
    assert_eq!((PLACE_RULE.get(), PLACE_BACK.get()), (3, 3));
    let k = 2.0;
    assert_eq!(gradient!(|x: f64| k * place(x), 5.0), (20.0,));
    assert_eq!((PLACE_RULE.get(), PLACE_BACK.get()), (4, 4));
}
