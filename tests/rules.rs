//! Every scalar method: at ordinary points against num-dual, in `f64` and `f32`, as a method and as a path; at edges and kinks against what
//! calculus or the documented conventions say (DESIGN section 4).
#![allow(unused, missing_docs, unreachable_pub, dropping_copy_types, clippy::all, clippy::pedantic)]

mod support;

use support::{D, H, assert_close, close_to};
use zygote::prelude::*;

/// The Hessian of a function of two hyper-dual numbers.
fn hessian2(f: impl Fn(H, H) -> H, x: f64, a: f64) -> [[f64; 2]; 2] {
    let one = |i, j| if i == j { 1.0 } else { 0.0 };
    let at = |i, j| f(H::variable(x, one(i, 0), one(j, 0)), H::variable(a, one(i, 1), one(j, 1))).second();
    [[at(0, 0), at(0, 1)], [at(1, 0), at(1, 1)]]
}

/// Close relative to the largest.
fn close_2(found: [[f64; 2]; 2], expected: [[f64; 2]; 2], tolerance: f64) -> bool {
    let size = expected.iter().flatten().fold(0.0_f64, |s, v| s.max(v.abs()));
    found.iter().flatten().zip(expected.iter().flatten()).all(|(a, b)| (a - b).abs() <= tolerance * size)
}

/// Methods of one argument, at the given points.
macro_rules! unary {
    ($($name:ident: $points:expr;)*) => {
        mod method {
            use zygote::prelude::*;
            $(#[differentiable] pub fn $name(x: f64) -> f64 { x.$name() })*
        }
        mod path {
            use zygote::prelude::*;
            $(#[differentiable] pub fn $name(x: f64) -> f64 { f64::$name(x) })*
        }
        mod single {
            use zygote::prelude::*;
            $(#[differentiable] pub fn $name(x: f32) -> f32 { x.$name() })*
        }
        mod generic {
            use zygote::prelude::*;
            $(#[differentiable] pub fn $name<T: Real>(x: T) -> T { x.$name() })*
        }
        mod inner {
            use zygote::prelude::*;
            // Between other operations: the cotangent that arrives isn't 1.
            $(#[differentiable] pub fn $name(x: f64) -> f64 { (x * 1.0).$name() * 3.0 + x })*
        }
        mod unary {
            use super::*;
            $(#[test] fn $name() {
                let points: &[f64] = &$points;
                assert!(points.len() >= 5);
                for &x in points {
                    let expected = D::new(x, 1.0).$name().eps();
                    let (y, back) = method::$name::pullback(x);
                    assert_eq!(y.to_bits(), x.$name().to_bits());
                    let (slope,) = back(1.0);
                    assert!(close_to(slope, expected, 2e-14), "at {x}: {slope:?}, expected {expected:?}");
                    assert!(close_to(back(-2.5).0, -2.5 * expected, 2e-14));
                    assert_eq!(method::$name::derivative(x).to_bits(), slope.to_bits());
                    assert_eq!(path::$name::derivative(x).to_bits(), slope.to_bits());
                    assert_eq!(generic::$name::gradient(x).0.to_bits(), slope.to_bits());
                    assert!(close_to(inner::$name::derivative(x), 3.0 * expected + 1.0, 1e-12));
                    let single_slope: f32 = single::$name::derivative(x as f32);
                    let expected = D::new(f64::from(x as f32), 1.0).$name().eps();
                    assert!(close_to(f64::from(single_slope), expected, 2e-5), "f32 at {x}: {single_slope:?}, expected {expected:?}");
                    assert_eq!(single::$name::pullback(x as f32).0.to_bits(), (x as f32).$name().to_bits());
                    assert_eq!(generic::$name::gradient(x as f32).0.to_bits(), single_slope.to_bits());
                    // Forward mode, and second order.
                    assert_eq!(method::$name::jvp((x,), (-2.0,)).0.to_bits(), x.$name().to_bits());
                    assert!(close_to(method::$name::jvp((x,), (-2.0,)).1, -2.0 * slope, 1e-15));
                    let second = H::variable(x, 1.0, 1.0).$name().second();
                    for found in [
                        method::$name::second_derivative(x),
                        path::$name::second_derivative(x),
                        generic::$name::second_derivative(x),
                        inner::$name::second_derivative(x) / 3.0,
                        method::$name::hvp(x, 2.0).0 / 2.0,
                    ] {
                        assert!(close_to(found, second, 1e-12), "at {x}: {found:?}, expected {second:?}");
                    }
                    let second = H::variable(f64::from(x as f32), 1.0, 1.0).$name().second();
                    for found in [single::$name::second_derivative(x as f32), generic::$name::second_derivative(x as f32)] {
                        assert!(close_to(f64::from(found), second, 2e-5), "f32 at {x}: {found:?}, expected {second:?}");
                    }
                }
            })*
        }
    };
}

unary! {
    sqrt: [0.01, 0.5, 1.0, 2.0, 1e10];
    cbrt: [-8.0, -0.1, 0.5, 1.0, 27.0];
    recip: [-3.0, -0.1, 0.5, 1.0, 20.0];
    exp: [-20.0, -1.0, 0.0, 1.0, 10.0];
    exp2: [-20.0, -1.0, 0.0, 1.0, 10.5];
    exp_m1: [-20.0, -1.0, 0.0, 1e-9, 3.0];
    ln: [1e-10, 0.5, 1.0, 2.0, 1e10];
    ln_1p: [-0.9, -1e-9, 0.0, 2.0, 1e10];
    log2: [1e-10, 0.5, 1.0, 2.0, 1e10];
    log10: [1e-10, 0.5, 1.0, 2.0, 1e10];
    sin: [-3.0, -0.1, 0.0, 1.0, 30.0];
    cos: [-3.0, -0.1, 0.0, 1.0, 30.0];
    tan: [-3.0, -0.1, 0.0, 1.0, 1.4];
    asin: [-0.99, -0.1, 0.0, 0.5, 0.99];
    acos: [-0.99, -0.1, 0.0, 0.5, 0.99];
    atan: [-30.0, -0.1, 0.0, 0.5, 2.0];
    sinh: [-3.0, -0.1, 0.0, 1.0, 5.0];
    cosh: [-3.0, -0.1, 0.0, 1.0, 5.0];
    tanh: [-2.0, -0.1, 0.0, 1.0, 2.0];
    asinh: [-30.0, -0.1, 0.0, 0.5, 2.0];
    acosh: [1.01, 1.5, 2.0, 10.0, 1e5];
    atanh: [-0.99, -0.1, 0.0, 0.5, 0.9];
    abs: [-30.0, -0.1, 1e-20, 0.5, 2.0];
    signum: [-30.0, -0.1, 0.0, 0.5, 2.0];
    to_degrees: [-30.0, -0.1, 0.0, 0.5, 2.0];
    to_radians: [-30.0, -0.1, 0.0, 0.5, 2.0];
    fract: [-30.25, -0.1, 0.1, 0.5, 2.75];
    floor: [-30.25, -0.1, 0.0, 0.5, 3.0];
    ceil: [-30.25, -0.1, 0.0, 0.5, 3.0];
    round: [-30.25, -0.1, 0.0, 0.5, 3.0];
    round_ties_even: [-30.25, -0.1, 0.0, 0.5, 3.0];
    trunc: [-30.25, -0.1, 0.0, 0.5, 3.0];
}

/// Methods of two arguments.
macro_rules! binary {
    ($($name:ident: $points:expr;)*) => {
        mod method2 {
            use zygote::prelude::*;
            $(#[differentiable] pub fn $name(x: f64, a: f64) -> f64 { x.$name(a) })*
        }
        mod path2 {
            use zygote::prelude::*;
            $(#[differentiable] pub fn $name(x: f64, a: f64) -> f64 { f64::$name(x, a) })*
        }
        mod single2 {
            use zygote::prelude::*;
            $(#[differentiable] pub fn $name(x: f32, a: f32) -> f32 { x.$name(a) })*
        }
        mod constant2 {
            use zygote::prelude::*;
            $(#[differentiable] pub fn $name(x: f64, #[constant] a: f64) -> f64 { x.$name(a) })*
        }
        mod flipped2 {
            use zygote::prelude::*;
            $(#[differentiable] pub fn $name(#[constant] x: f64, a: f64) -> f64 { x.$name(a) })*
        }
        mod same2 {
            use zygote::prelude::*;
            $(#[differentiable] pub fn $name(x: f64, a: f64) -> f64 { (x + a).$name(x * a) })*
        }
        mod binary {
            use super::*;
            $(#[test] fn $name() {
                let points: &[(f64, f64)] = &$points;
                assert!(points.len() >= 5);
                for &(x, a) in points {
                    let by = |dx, da| D::new(x, dx).$name(D::new(a, da)).eps();
                    let (ex, ea) = (by(1.0, 0.0), by(0.0, 1.0));
                    let (y, back) = method2::$name::pullback(x, a);
                    assert_eq!(y.to_bits(), x.$name(a).to_bits());
                    let (dx, da) = back(1.0);
                    assert!(close_to(dx, ex, 1e-13) && close_to(da, ea, 1e-13), "at {x}, {a}: {dx:?}, {da:?}, expected {ex:?}, {ea:?}");
                    assert_eq!(path2::$name::gradient(x, a), (dx, da));
                    assert_eq!(constant2::$name::gradient(x, a), (dx, ()));
                    assert_eq!(flipped2::$name::gradient(x, a), ((), da));
                    let (sx, sa): (f32, f32) = single2::$name::gradient(x as f32, a as f32);
                    let by = |dx, da| D::new(f64::from(x as f32), dx).$name(D::new(f64::from(a as f32), da)).eps();
                    let (fx, fa) = (by(1.0, 0.0), by(0.0, 1.0));
                    assert!(close_to(f64::from(sx), fx, 1e-4) && close_to(f64::from(sa), fa, 1e-4), "f32 at {x}, {a}: {sx}, {sa}; {fx}, {fa}");
                    let by = |dx, da| { let (x, a) = (D::new(x, dx), D::new(a, da)); (x + a).$name(x * a).eps() };
                    if by(1.0, 0.0).is_finite() && (x + a).$name(x * a).is_finite() {
                        let (dx, da) = same2::$name::gradient(x, a);
                        let (ex, ea) = (by(1.0, 0.0), by(0.0, 1.0));
                        assert!(close_to(dx, ex, 1e-11) && close_to(da, ea, 1e-11), "composed at {x}, {a}: {dx}, {da}; {ex}, {ea}");
                        let forward = same2::$name::jvp((x, a), (2.0, -0.5)).1;
                        assert!((forward - (2.0 * ex - 0.5 * ea)).abs() <= 1e-11 * (ex.abs() + ea.abs()));
                        let h = hessian2(|x, a| (x + a).$name(x * a), x, a);
                        let (rx, ra) = (same2::$name::hvp((x, a), (1.0, 0.0)), same2::$name::hvp((x, a), (0.0, 1.0)));
                        let found = [[rx.0, rx.1], [ra.0, ra.1]];
                        assert!(close_2(found, h, 1e-11), "composed at {x}, {a}: {found:?}, expected {h:?}");
                    }
                    let (dx, da) = back(1.0);
                    let forward = method2::$name::jvp((x, a), (2.0, -0.5));
                    assert_eq!(forward.0.to_bits(), x.$name(a).to_bits());
                    assert!((forward.1 - (2.0 * dx - 0.5 * da)).abs() <= 1e-14 * (dx.abs() + da.abs()));
                    assert_eq!(constant2::$name::jvp((x, a), (2.0, ())).1, 2.0 * dx);
                    assert_eq!(flipped2::$name::jvp((x, a), ((), -0.5)).1, -0.5 * da);
                    let h = hessian2(|x, a| x.$name(a), x, a);
                    for hvp in [method2::$name::hvp, path2::$name::hvp] {
                        let (rx, ra) = (hvp((x, a), (1.0, 0.0)), hvp((x, a), (0.0, 1.0)));
                        let found = [[rx.0, rx.1], [ra.0, ra.1]];
                        assert!(close_2(found, h, 1e-12), "at {x}, {a}: {found:?}, expected {h:?}");
                    }
                    let (cx, ca) = (constant2::$name::second_derivative(x, a), flipped2::$name::second_derivative(x, a));
                    assert!(close_2([[cx, 0.0], [0.0, ca]], [[h[0][0], 0.0], [0.0, h[1][1]]], 1e-12), "at {x}, {a}");
                    let h = hessian2(|x, a| x.$name(a), f64::from(x as f32), f64::from(a as f32));
                    let rx = single2::$name::hvp((x as f32, a as f32), (1.0, 0.0));
                    let ra = single2::$name::hvp((x as f32, a as f32), (0.0, 1.0));
                    let found = [[rx.0.into(), rx.1.into()], [ra.0.into(), ra.1.into()]];
                    assert!(close_2(found, h, 1e-4), "f32 at {x}, {a}: {found:?}, expected {h:?}");
                }
            })*
        }
    };
}

binary! {
    powf: [(0.3, 2.5), (2.0, -1.5), (1.0, 4.0), (5.0, 0.5), (0.1, 0.3)];
    log: [(0.3, 2.5), (2.0, 10.0), (7.0, 4.0), (5.0, 0.5), (0.1, 0.3)];
    atan2: [(0.3, 2.5), (2.0, -1.5), (-1.0, 4.0), (-5.0, -0.5), (1.0, 0.25)];
    hypot: [(0.3, 2.5), (2.0, -1.5), (-1.0, 4.0), (-5.0, -0.5), (3.0, 4.0)];
    max: [(0.3, 2.5), (2.0, -1.5), (-1.0, 4.0), (-5.0, -0.5), (3.0, 2.0)];
    min: [(0.3, 2.5), (2.0, -1.5), (-1.0, 4.0), (-5.0, -0.5), (3.0, 2.0)];
    copysign: [(0.3, 2.5), (2.0, -1.5), (-1.0, 4.0), (-5.0, -0.5), (3.0, -0.0)];
    rem_euclid: [(5.3, 2.5), (-2.0, 1.5), (-1.3, 4.0), (-5.3, 0.5), (3.1, -2.0)];
    div_euclid: [(5.3, 2.5), (-2.0, 1.5), (-1.3, 4.0), (-5.3, 0.5), (3.1, -2.0)];
}

mod operators {
    use zygote::prelude::*;
    #[differentiable]
    pub fn add(x: f64, a: f64) -> f64 {
        x + a
    }
    #[differentiable]
    pub fn sub(x: f64, a: f64) -> f64 {
        x - a
    }
    #[differentiable]
    pub fn mul(x: f64, a: f64) -> f64 {
        x * a
    }
    #[differentiable]
    pub fn div(x: f64, a: f64) -> f64 {
        x / a
    }
    #[differentiable]
    pub fn rem(x: f64, a: f64) -> f64 {
        x % a
    }
    #[differentiable]
    pub fn neg(x: f64) -> f64 {
        -x
    }
    #[differentiable]
    pub fn rem_f32(x: f32, a: f32) -> f32 {
        x % a
    }
}

#[test]
fn arithmetic() {
    for (x, a) in [(5.3, 2.5), (-2.0, 1.5), (-1.3, 4.0), (-5.3, 0.5), (3.1, -2.0), (0.0, 1.0)] {
        assert_eq!(operators::add::gradient(x, a), (1.0, 1.0));
        assert_eq!(operators::sub::gradient(x, a), (1.0, -1.0));
        assert_eq!(operators::mul::gradient(x, a), (a, x));
        let (dx, da) = operators::div::gradient(x, a);
        assert_close(dx, 1.0 / a, 1e-15);
        assert_close(da, -x / (a * a), 1e-15);
        assert_eq!(operators::rem::gradient(x, a), (1.0, -(x / a).trunc()));
        assert_eq!(operators::rem_f32::gradient(x as f32, a as f32), (1.0, -(x / a).trunc() as f32));
        assert_eq!(operators::neg::derivative(x), -1.0);
    }
    // The quotient is found from the remainder: x / a itself would round to 3.
    let (x, a) = (0.3_f64.next_down(), 0.1_f64);
    let q = ((x - x % a) / a).round();
    assert_eq!(operators::rem::gradient(x, a), (1.0, -q));
}

#[differentiable]
fn mul_add(x: f64, a: f64, b: f64) -> f64 {
    x.mul_add(a, b)
}

#[differentiable]
fn clamp(x: f64, low: f64, high: f64) -> f64 {
    x.clamp(low, high)
}

#[differentiable]
fn powi(x: f64, n: i32) -> f64 {
    x.powi(n)
}

#[differentiable]
fn powi_single(x: f32, n: i32) -> f32 {
    x.powi(n)
}

#[differentiable]
fn sin_cos(x: f64) -> (f64, f64) {
    x.sin_cos()
}

#[differentiable]
fn sin_cos_path(x: f32) -> f32 {
    let (s, c) = f32::sin_cos(x);
    s * s * c
}

#[test]
fn several_arguments_or_results() {
    for (x, a, b) in [(0.3, 2.5, 1.0), (-2.0, 1.5, 0.0), (0.0, 3.0, 4.0), (1e5, -1.0, 2.0), (7.0, 0.0, -3.0)] {
        assert_eq!(mul_add::gradient(x, a, b), (a, x, 1.0));
    }
    for (x, expected) in [
        (0.5, (1.0, 0.0, 0.0)),
        (-2.0, (0.0, 1.0, 0.0)),
        (3.0, (0.0, 0.0, 1.0)),
        (0.99, (1.0, 0.0, 0.0)),
        (-1e9, (0.0, 1.0, 0.0)),
    ] {
        assert_eq!(clamp::gradient(x, 0.0, 1.0), expected);
    }
    for x in [-1.7, 0.3, 2.0, 1.0, -1.0] {
        for n in [-3, -1, 0, 1, 2, 3, 10] {
            let expected = if n == 0 { 0.0 } else { f64::from(n) * x.powi(n - 1) };
            assert_close(powi::gradient(x, n).0, expected, 1e-14);
            assert!(close_to(f64::from(powi_single::gradient(x as f32, n).0), expected, 1e-5));
        }
        let (y, back) = sin_cos::pullback(x);
        assert_eq!(y, x.sin_cos());
        assert_eq!(back((1.0, 0.0)), (x.cos(),));
        assert_eq!(back((0.0, 1.0)), (-x.sin(),));
        let (s, c) = x.sin_cos();
        assert!(close_to(f64::from(sin_cos_path::derivative(x as f32)), 2.0 * s * c * c - s * s * s, 1e-5));
    }
}

mod discrete {
    use zygote::prelude::*;
    macro_rules! predicates {
        ($($name:ident)*) => {
            $(#[differentiable] pub fn $name(x: f64) -> bool { x.$name() })*
            pub fn all(x: f64) {
                $({
                    let (y, back) = $name::pullback(x);
                    assert_eq!(y, x.$name());
                    assert_eq!(back(()), (0.0,));
                })*
            }
        };
    }
    predicates!(is_nan is_finite is_infinite is_normal is_subnormal is_sign_positive is_sign_negative);

    #[differentiable]
    pub fn total_cmp(x: f64, y: f64) -> f64 {
        match x.total_cmp(&y) {
            std::cmp::Ordering::Less => x * 2.0,
            std::cmp::Ordering::Equal => x,
            std::cmp::Ordering::Greater => y,
        }
    }
    #[differentiable]
    pub fn partial_cmp(x: f64, y: f64) -> f64 {
        if x.partial_cmp(&y) == Some(std::cmp::Ordering::Less) { x * y } else { x }
    }
    #[differentiable]
    pub fn bits(x: f64) -> f64 {
        let n = x.to_bits() >> 52;
        x * n as f64
    }
    #[differentiable]
    pub fn classify(x: f64) -> f64 {
        if x.classify() == std::num::FpCategory::Zero { 1.0 } else { x * x }
    }
}

#[test]
fn predicates_and_comparisons() {
    for x in [0.0, -1.5, f64::NAN, f64::INFINITY, 1e-310] {
        discrete::all(x);
    }
    assert_eq!(discrete::total_cmp::gradient(1.0, 2.0), (2.0, 0.0));
    assert_eq!(discrete::total_cmp::gradient(2.0, 2.0), (1.0, 0.0));
    assert_eq!(discrete::total_cmp::gradient(3.0, 2.0), (0.0, 1.0));
    assert_eq!(discrete::partial_cmp::gradient(1.0, 2.0), (2.0, 1.0));
    assert_eq!(discrete::partial_cmp::gradient(3.0, 2.0), (1.0, 0.0));
    assert_eq!(discrete::bits::derivative(1.5), 1023.0);
    assert_eq!(discrete::classify::derivative(1.5), 3.0);
    assert_eq!(discrete::classify::derivative(0.0), 0.0);
}

// ---- kinks and edges

#[test]
fn extrema_and_steps_have_slope_zero() {
    assert_eq!(method::abs::derivative(0.0), 0.0);
    assert_eq!(method::abs::derivative(-0.0), 0.0);
    assert_eq!(single::abs::derivative(0.0), 0.0);
    assert_eq!(method2::hypot::gradient(0.0, 0.0), (0.0, 0.0));
    assert_eq!(method2::hypot::gradient(0.0, 2.0), (0.0, 1.0));
    for x in [-2.0, -0.0, 0.0, 0.5, 3.0] {
        assert_eq!(method::signum::derivative(x), 0.0);
        assert_eq!(method::floor::derivative(x), 0.0);
        assert_eq!(method::ceil::derivative(x), 0.0);
        assert_eq!(method::round::derivative(x), 0.0);
        assert_eq!(method::trunc::derivative(x), 0.0);
        assert_eq!(method::fract::derivative(x), 1.0);
        assert_eq!(method2::div_euclid::gradient(x, 2.0), (0.0, 0.0));
    }
}

#[test]
fn ties_go_to_the_second_argument() {
    assert_eq!(method2::max::gradient(1.0, 1.0), (0.0, 1.0));
    assert_eq!(method2::min::gradient(1.0, 1.0), (0.0, 1.0));
    assert_eq!(path2::max::gradient(1.0, 1.0), (0.0, 1.0));
    assert_eq!(single2::max::gradient(1.0, 1.0), (0.0, 1.0));
    assert_eq!(method2::max::gradient(0.0, -0.0), (0.0, 1.0));
    assert_eq!(method2::max::gradient(f64::INFINITY, f64::INFINITY), (0.0, 1.0));
    // So relu has slope 0 at 0.
    #[differentiable]
    fn relu(x: f64) -> f64 {
        x.max(0.0)
    }
    assert_eq!(relu::derivative(0.0), 0.0);
    assert_eq!(relu::derivative(1e-300), 1.0);
    // Both arguments the same value.
    #[differentiable]
    fn twice(x: f64) -> f64 {
        x.max(x) + x.min(x) * 10.0
    }
    assert_eq!(twice::derivative(3.0), 11.0);
}

#[test]
fn max_and_min_of_nan() {
    let nan = f64::NAN;
    // std gives the other argument: so does the cotangent.
    assert_eq!(method2::max::value_and_gradient(2.0, nan), (2.0, (1.0, 0.0)));
    assert_eq!(method2::max::value_and_gradient(nan, 2.0), (2.0, (0.0, 1.0)));
    assert_eq!(method2::min::value_and_gradient(2.0, nan), (2.0, (1.0, 0.0)));
    assert_eq!(method2::min::value_and_gradient(nan, 2.0), (2.0, (0.0, 1.0)));
    let (dx, da) = method2::max::gradient(nan, nan);
    assert_eq!(dx + da, 1.0);
}

#[test]
fn clamp_at_its_bounds_passes_to_x() {
    assert_eq!(clamp::gradient(0.0, 0.0, 1.0), (1.0, 0.0, 0.0));
    assert_eq!(clamp::gradient(1.0, 0.0, 1.0), (1.0, 0.0, 0.0));
    assert_eq!(clamp::gradient(1.0, 1.0, 1.0), (1.0, 0.0, 0.0));
}

#[test]
fn infinite_slopes_stay_infinite() {
    assert_eq!(method::sqrt::derivative(0.0), f64::INFINITY);
    assert_eq!(method::cbrt::derivative(0.0), f64::INFINITY);
    assert_eq!(method::ln::derivative(0.0), f64::INFINITY);
    assert_eq!(method::log2::derivative(0.0), f64::INFINITY);
    assert_eq!(method::log10::derivative(0.0), f64::INFINITY);
    assert_eq!(method::ln_1p::derivative(-1.0), f64::INFINITY);
    assert_eq!(method::asin::derivative(1.0), f64::INFINITY);
    assert_eq!(method::asin::derivative(-1.0), f64::INFINITY);
    assert_eq!(method::acos::derivative(1.0), f64::NEG_INFINITY);
    assert_eq!(method::acosh::derivative(1.0), f64::INFINITY);
    assert_eq!(method::atanh::derivative(1.0), f64::INFINITY);
    assert_eq!(method2::powf::gradient(0.0, 0.5).0, f64::INFINITY);
    assert_eq!(method2::powf::gradient(0.0, -1.0).0, f64::NEG_INFINITY);
    assert_eq!(powi::gradient(0.0, -2).0, f64::NEG_INFINITY);
    assert_eq!(single::sqrt::derivative(0.0), f32::INFINITY);
}

/// A path with weight zero counts for nothing, where the slope is infinite too.
macro_rules! zero_wins {
    ($($name:ident: $x:ident => $e:expr, at $at:expr;)*) => {$(
        #[test]
        fn $name() {
            #[differentiable]
            fn f($x: f64, w: f64) -> f64 {
                w * $e + $x
            }
            let (dx, _) = f::gradient($at, 0.0);
            assert_eq!(dx, 1.0, "zero weight");
            #[differentiable]
            fn squared($x: f64) -> f64 {
                let y = $e;
                y * 0.0 + $x * 2.0
            }
            assert_eq!(squared::derivative($at), 2.0, "zero constant");
        }
    )*};
}

mod zero_times_infinity {
    use zygote::prelude::*;
    zero_wins! {
        sqrt: x => x.sqrt(), at 0.0;
        cbrt: x => x.cbrt(), at 0.0;
        ln: x => x.ln(), at 0.0;
        ln_1p: x => x.ln_1p(), at -1.0;
        log10: x => x.log10(), at 0.0;
        powf: x => x.powf(0.5), at 0.0;
        powf_negative: x => x.powf(-0.5), at 0.0;
        powi: x => x.powi(-1), at 0.0;
        hypot: x => x.hypot(0.0), at 0.0;
        asin: x => x.asin(), at 1.0;
        acosh: x => x.acosh(), at 1.0;
        atanh: x => x.atanh(), at 1.0;
    }
}

#[differentiable]
fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}
#[differentiable]
fn gate(x: f64, y: f64) -> f64 {
    x * sigmoid(y)
}
#[differentiable]
fn capped_softplus(x: f64) -> f64 {
    (1.0 + x.exp()).ln().min(10.0)
}
#[differentiable]
fn inverse_cosh(x: f64) -> f64 {
    1.0 / x.cosh() + 1.0 / (2.0 + x.sinh()) + 1.0 / (2.0 + x.exp_m1()) + 1.0 / x.exp2()
}
#[differentiable]
fn single_sigmoid(x: f32) -> f32 {
    1.0 / (1.0 + (-x).exp())
}

/// What overflows to infinity has an infinite slope, to which nothing flows back where the function is flat.
#[test]
fn saturated_functions_are_flat() {
    assert_eq!(sigmoid::gradient(-800.0), (0.0,));
    assert_eq!(sigmoid::gradient(800.0), (0.0,));
    assert_eq!(gate::gradient(2.0, -800.0), (0.0, 0.0));
    assert_eq!(capped_softplus::gradient(800.0), (0.0,));
    assert_eq!(inverse_cosh::gradient(1200.0), (0.0,));
    assert_eq!(single_sigmoid::gradient(-90.0), (0.0,));
    assert_eq!(sigmoid::jvp((-800.0,), (0.0,)), (0.0, 0.0));
    // An infinite slope stays infinite.
    assert_eq!(gradient!(|x: f64| x.exp(), 800.0), (f64::INFINITY,));
}

#[test]
fn sqrt_of_a_sum_of_squares_at_zero() {
    #[differentiable]
    fn norm(x: f64, y: f64) -> f64 {
        (x * x + y * y).sqrt()
    }
    // Two operations: the slope of the root is infinite, and the product rule multiplies it by zero. `hypot` knows better.
    let (dx, _) = norm::gradient(0.0, 0.0);
    assert!(dx.is_nan() || dx == 0.0);
    assert_eq!(norm::gradient(3.0, 4.0).1, 0.8);
    #[differentiable]
    fn hypot(x: f64, y: f64) -> f64 {
        x.hypot(y)
    }
    assert_eq!(hypot::gradient(0.0, 0.0), (0.0, 0.0));
}

#[test]
fn powers_at_zero() {
    assert_eq!(powi::gradient(0.0, 0).0, 0.0);
    assert_eq!(powi::gradient(0.0, 1).0, 1.0);
    assert_eq!(powi::gradient(0.0, 2).0, 0.0);
    // 0^0 = 1: no slope in x, and none in p.
    assert_eq!(method2::powf::value_and_gradient(0.0, 0.0), (1.0, (0.0, 0.0)));
    assert_eq!(method2::powf::gradient(0.0, 1.0), (1.0, 0.0));
    assert_eq!(method2::powf::gradient(0.0, 2.0), (0.0, 0.0));
    assert_eq!(method2::powf::gradient(2.0, 0.0), (0.0, std::f64::consts::LN_2));
    // Below zero: whole exponents have a slope in x; in p there is none.
    let (dx, dp) = method2::powf::gradient(-2.0, 3.0);
    assert_eq!(dx, 12.0);
    assert!(dp.is_nan());
    assert_eq!(constant2::powf::gradient(-2.0, 3.0), (12.0, ()));
    assert_eq!(powi::gradient(2.0, i32::MIN).0, 0.0);
    assert!(powi::gradient(1.0, i32::MIN).0 == f64::from(i32::MIN));
    assert!(powi::gradient(1.0, i32::MAX).0 == f64::from(i32::MAX));
}

#[test]
fn copysign_multiplies_the_signs() {
    assert_eq!(method2::copysign::gradient(2.0, 3.0), (1.0, 0.0));
    assert_eq!(method2::copysign::gradient(2.0, -3.0), (-1.0, 0.0));
    assert_eq!(method2::copysign::gradient(-2.0, 3.0), (-1.0, 0.0));
    assert_eq!(method2::copysign::gradient(-2.0, -0.0), (1.0, 0.0));
    assert_eq!(method2::copysign::gradient(0.0, -1.0).0, 0.0);
}

#[test]
fn remainders_at_their_steps() {
    assert_eq!(method2::rem_euclid::gradient(6.0, 2.0), (1.0, -3.0));
    assert_eq!(method2::rem_euclid::gradient(-6.0, 4.0), (1.0, 2.0));
    assert_eq!(method2::rem_euclid::gradient(0.0, 4.0), (1.0, 0.0));
    assert_eq!(operators::rem::gradient(6.0, 2.0), (1.0, -3.0));
    assert_eq!(operators::rem::gradient(-6.0, 4.0), (1.0, 1.0));
    #[differentiable]
    fn sawtooth(x: f64) -> f64 {
        x % 1.0 + x.rem_euclid(1.0)
    }
    assert_eq!(sawtooth::derivative(-2.5), 2.0);
}

#[test]
fn far_away_and_next_to_singularities() {
    assert_eq!(method::tanh::derivative(400.0), 0.0);
    assert_eq!(method::exp::derivative(-1000.0), 0.0);
    assert_eq!(method::exp::derivative(1000.0), f64::INFINITY);
    assert_eq!(method::atan::derivative(1e200), 0.0);
    assert_close(method::asinh::derivative(1e200), 1e-200, 1e-14);
    assert_close(method::acosh::derivative(1e200), 1e-200, 1e-14);
    // 1 − x² would cancel.
    let x = 1.0 - f64::EPSILON;
    assert_close(method::asin::derivative(x), 1.0 / ((2.0 - f64::EPSILON) * f64::EPSILON).sqrt(), 1e-14);
    assert_close(method::atanh::derivative(x), 1.0 / ((2.0 - f64::EPSILON) * f64::EPSILON), 1e-14);
    assert_close(
        method::acosh::derivative(1.0 + f64::EPSILON),
        1.0 / ((2.0 + f64::EPSILON) * f64::EPSILON).sqrt(),
        1e-14,
    );
    assert_close(method::exp_m1::derivative(-40.0), (-40.0_f64).exp(), 1e-14);
    assert_close(method2::hypot::gradient(3e200, 4e200).0, 0.6, 1e-14);
    assert_close(method2::hypot::gradient(3e-200, 4e-200).0, 0.6, 1e-14);
    assert_close(method2::atan2::gradient(3e100, 4e100).0, 0.16e-100, 1e-13);
    assert_close(method2::atan2::gradient(3e200, 4e200).0, 0.16e-200, 1e-13);
    assert_close(method2::atan2::gradient(3e-200, 4e-200).0, 0.16e200, 1e-13);
    assert_eq!(method2::atan2::gradient(1.0, 0.0), (0.0, -1.0));
    assert_eq!(method2::atan2::gradient(0.0, -1.0), (-1.0, -0.0));
    assert_close(operators::div::gradient(1e-200, 1e-200).1, -1e200, 1e-14);
}

#[test]
fn nan_comes_through() {
    assert!(method::sin::derivative(f64::NAN).is_nan());
    assert!(method::sqrt::derivative(-1.0).is_nan());
    assert!(method::ln::pullback(-1.0).0.is_nan());
    assert!(operators::mul::gradient(f64::NAN, 2.0).1.is_nan());
    assert!(method::sqrt::pullback(4.0).1(f64::NAN).0.is_nan());
}

#[test]
fn other_methods_of_std() {
    #[differentiable]
    fn midpoint(x: f64, y: f64) -> f64 {
        x.midpoint(y)
    }
    assert_eq!(midpoint::gradient(1.0, 5.0), (0.5, 0.5));
    #[differentiable]
    fn neighbours(x: f64) -> f64 {
        x.next_up() * 2.0 + x.next_down()
    }
    assert_eq!(neighbours::derivative(1.0), 3.0);
    #[differentiable]
    fn by_operator_traits(x: f64, y: f64) -> f64 {
        x.powi(2) * y.recip() + f64::max(x, y) + f64::powi(y, 3) + f64::mul_add(x, y, 1.0) + <f64>::sin(x)
    }
    let (dx, dy) = by_operator_traits::gradient(2.0, 0.5);
    assert_close(dx, 2.0 * 2.0 / 0.5 + 1.0 + 0.5 + 2.0_f64.cos(), 1e-14);
    assert_close(dy, -4.0 / 0.25 + 3.0 * 0.25 + 2.0, 1e-14);
}

// ---- second derivatives

#[test]
fn second_derivatives_of_several_arguments() {
    for (x, a, b) in [(0.3, 2.5, 1.0), (-2.0, 1.5, 0.0), (0.0, 3.0, 4.0)] {
        assert_eq!(mul_add::hvp((x, a, b), (1.0, 10.0, 100.0)), (10.0, 1.0, 0.0));
    }
    for x in [0.5, -2.0, 3.0, 0.0, 1.0] {
        assert_eq!(clamp::hvp((x, 0.0, 1.0), (1.0, 2.0, 3.0)), (0.0, 0.0, 0.0));
    }
    assert_eq!(clamp::jvp((0.5, 0.0, 1.0), (1.0, 2.0, 3.0)).1, 1.0);
    assert_eq!(clamp::jvp((-2.0, 0.0, 1.0), (1.0, 2.0, 3.0)).1, 2.0);
    assert_eq!(clamp::jvp((3.0, 0.0, 1.0), (1.0, 2.0, 3.0)).1, 3.0);
    for x in [-1.7, 0.3, 2.0, 1.0, -1.0] {
        for n in [-3, -1, 0, 1, 2, 3, 10] {
            let m = f64::from(n);
            let expected = if n == 0 || n == 1 { 0.0 } else { m * (m - 1.0) * x.powi(n - 2) };
            assert_close(powi::second_derivative(x, n), expected, 1e-14);
            assert_eq!(powi::hvp((x, n), (1.0, ())), (powi::second_derivative(x, n), ()));
            assert!(close_to(f64::from(powi_single::second_derivative(x as f32, n)), expected, 1e-5));
        }
        assert_eq!(sin_cos::jvp((x,), (2.0,)), (x.sin_cos(), (2.0 * x.cos(), -2.0 * x.sin())));
        let (s, c) = x.sin_cos();
        // (s²c)'' = 2c³ − 7s²c
        let expected = 2.0 * c * c * c - 7.0 * s * s * c;
        assert!(close_to(f64::from(sin_cos_path::second_derivative(x as f32)), expected, 1e-4));
    }
    assert_eq!(operators::mul::hvp((2.0, 3.0), (10.0, 100.0)), (100.0, 10.0));
    let (dx, da) = operators::div::hvp((2.0, 4.0), (1.0, 0.0));
    assert_eq!((dx, da), (0.0, -1.0 / 16.0));
    let (dx, da) = operators::div::hvp((2.0, 4.0), (0.0, 1.0));
    assert_eq!((dx, da), (-1.0 / 16.0, 4.0 / 64.0));
    for (x, a) in [(5.3, 2.5), (-2.0, 1.5), (-5.3, 0.5)] {
        assert_eq!(operators::rem::hvp((x, a), (1.0, 2.0)), (0.0, 0.0));
        assert_eq!(operators::rem::jvp((x, a), (1.0, 2.0)).1, 1.0 - 2.0 * (x / a).trunc());
        assert_eq!(operators::rem_f32::hvp((x as f32, a as f32), (1.0, 2.0)), (0.0, 0.0));
        assert_eq!(operators::add::hvp((x, a), (1.0, 2.0)), (0.0, 0.0));
        assert_eq!(operators::sub::hvp((x, a), (1.0, 2.0)), (0.0, 0.0));
        assert_eq!(operators::neg::second_derivative(x), 0.0);
        assert_eq!(operators::neg::jvp((x,), (2.0,)), (-x, -2.0));
    }
}

#[test]
fn the_angle_has_the_hessian_of_its_closed_form() {
    // Of atan2(y, x), in the order (y, x): [[−2xy, y² − x²], [y² − x², 2xy]] / r⁴
    let rows = (method2::atan2::hvp((1.0, 2.0), (1.0, 0.0)), method2::atan2::hvp((1.0, 2.0), (0.0, 1.0)));
    for (found, expected) in [(rows.0.0, -0.16), (rows.0.1, -0.12), (rows.1.0, -0.12), (rows.1.1, 0.16)] {
        assert_close(found, expected, 1e-14);
    }
    #[differentiable]
    fn angle(p: [f64; 2]) -> f64 {
        p[0].atan2(p[1])
    }
    let h = angle::hessian([1.0, 2.0]);
    support::assert_all_close(h.as_slice(), &[-0.16, -0.12, -0.12, 0.16], 1e-14);
}

#[test]
fn kinks_and_steps_have_no_second_derivative() {
    assert_eq!(method::abs::second_derivative(0.0), 0.0);
    assert_eq!(method::abs::second_derivative(-0.0), 0.0);
    assert_eq!(single::abs::second_derivative(0.0), 0.0);
    assert_eq!(generic::abs::second_derivative(0.0_f32), 0.0);
    assert_eq!(method::abs::jvp((0.0,), (3.0,)), (0.0, 0.0));
    for x in [-2.0, -0.0, 0.0, 0.5, 3.0] {
        assert_eq!(method::signum::second_derivative(x), 0.0);
        assert_eq!(method::floor::second_derivative(x), 0.0);
        assert_eq!(method::ceil::second_derivative(x), 0.0);
        assert_eq!(method::round::second_derivative(x), 0.0);
        assert_eq!(method::trunc::second_derivative(x), 0.0);
        assert_eq!(method::fract::second_derivative(x), 0.0);
        assert_eq!(method2::div_euclid::hvp((x, 2.0), (1.0, 1.0)), (0.0, 0.0));
        assert_eq!(method2::rem_euclid::hvp((x, 2.0), (1.0, 1.0)), (0.0, 0.0));
        for hvp in [method2::max::hvp, method2::min::hvp, method2::copysign::hvp] {
            assert_eq!(hvp((x, x), (1.0, -2.0)), (0.0, 0.0));
        }
        assert_eq!(method2::max::jvp((x, x), (1.0, -2.0)).1, -2.0);
        assert_eq!(method2::min::jvp((x, x), (1.0, -2.0)).1, -2.0);
    }
    assert_eq!(method2::hypot::hvp((0.0, 0.0), (1.0, 1.0)), (0.0, 0.0));
    #[differentiable]
    fn relu_squared(x: f64) -> f64 {
        x.max(0.0).powi(2)
    }
    assert_eq!((relu_squared::second_derivative(0.0), relu_squared::second_derivative(1.0)), (0.0, 2.0));
}

#[test]
fn second_derivatives_of_other_methods() {
    #[differentiable]
    fn midpoint(x: f64, y: f64) -> f64 {
        x.midpoint(y).powi(2)
    }
    assert_eq!(midpoint::hvp((1.0, 5.0), (1.0, 0.0)), (0.5, 0.5));
    assert_eq!(midpoint::jvp((1.0, 5.0), (1.0, 0.0)), (9.0, 3.0));
    #[differentiable]
    fn neighbours(x: f64) -> f64 {
        x.next_up() * x.next_down()
    }
    assert_eq!(neighbours::second_derivative(1.0), 2.0);
    #[differentiable]
    #[allow(deprecated)]
    fn abs_sub(x: f64, y: f64) -> f64 {
        x.abs_sub(y) * x
    }
    assert_eq!(abs_sub::hvp((3.0, 1.0), (1.0, 0.0)), (2.0, -1.0));
    assert_eq!(abs_sub::hvp((1.0, 3.0), (1.0, 1.0)), (0.0, 0.0));
}

/// Second derivatives at the edges of a domain.
#[test]
fn powers_at_zero_once_more() {
    for (n, expected) in [(0, 0.0), (1, 0.0), (2, 2.0), (3, 0.0), (4, 0.0)] {
        assert_eq!(powi::second_derivative(0.0, n), expected, "powi {n}");
        assert_eq!(constant2::powf::second_derivative(0.0, f64::from(n)), expected, "powf {n}");
    }
    assert_eq!(powi::second_derivative(0.0, -1), f64::INFINITY);
    assert_eq!(constant2::powf::second_derivative(-2.0, 3.0), -12.0);
    assert_eq!(constant2::powf::second_derivative(-2.0, 2.0), 2.0);
    assert_eq!(constant2::powf::second_derivative(-2.0, 1.0), 0.0);
    assert_eq!(method::sqrt::second_derivative(0.0), f64::NEG_INFINITY);
    // d²/dx dp of x^p at (2, 0): x^(p−1)(1 + p ln x)
    let (dx, dp) = method2::powf::hvp((2.0, 0.0), (0.0, 1.0));
    assert_close(dx, 0.5, 1e-15);
    assert_close(dp, 2.0_f64.ln().powi(2), 1e-14);
}
