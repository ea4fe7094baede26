//! Rules for unknown types: every pair of types that std's operators take, inference of literals, kinks.

use super::*;
use crate::shape_of;
use num_dual::{DualNum, first_derivative, second_partial_derivative};

const INF: f64 = f64::INFINITY;
const NAN: f64 = f64::NAN;

#[test]
fn operators_on_values_and_references() {
    let (a, b) = (3.0, 4.0);
    let (sa, sb, sra, srb) = (shape_of(&a), shape_of(&b), shape_of(&&a), shape_of(&&b));
    assert_eq!((add_lhs(&sa, &sb, 2.0), add_rhs(&sra, &sb, 2.0)), (2.0, 2.0));
    assert_eq!((add_lhs_t(&sa, &srb, 2.0), add_rhs_t(&sra, &sb, 2.0)), (2.0, 2.0));
    assert_eq!((sub_lhs(&sa, &srb, 2.0), sub_rhs(&sra, &srb, 2.0)), (2.0, -2.0));
    assert_eq!((sub_lhs_t(&sa, &srb, 2.0), sub_rhs_t(&sra, &srb, 2.0)), (2.0, -2.0));
    assert_eq!((mul_lhs(&sa, &b, 2.0), mul_rhs(&&a, &sb, 2.0)), (8.0, 6.0));
    assert_eq!((mul_lhs_t(&sa, &b, 2.0), mul_rhs_t(&&a, &sb, 2.0)), (8.0, 6.0));
    assert_eq!((div_lhs(&sa, &b, 2.0), div_rhs(&&a, &&b, 2.0)), (0.5, -2.0 * 3.0 / 16.0));
    assert_eq!(div_lhs_t(&sra, &&b, 2.0), 0.5);
    assert_eq!((rem_lhs(&11.0, &b, 2.0), rem_rhs(&-11.0, &b, 2.0)), (2.0, 4.0));
    assert_eq!(neg(&&a, 2.0), -2.0);
}

#[test]
fn integers_vanish() {
    let (a, b) = (3_usize, 4_usize);
    let () = add_lhs(&shape_of(&a), &shape_of(&&b), ());
    let () = mul_rhs_t(&a, &shape_of(&&b), ());
    let () = rem_rhs(&&a, &b, ());
    let () = max_0(&a, &b, ());
    // `a.min(&b)` is `Ord::min` of references; its operands come with one more.
    #[allow(clippy::needless_borrow)]
    let () = min_1(&&a, &&b, ());
    let () = clamp_2(&a, &b, &9, ());
    let () = neg(&-1_i8, ());
    let () = cast(&a, 1.0);
    let () = cast(&true, ());
}

/// A tangent in the place of the operand, in what is differentiated again.
#[test]
fn tangents_of_integers_are_operands() {
    let b = 4_usize;
    let () = mul_rhs(&(), &shape_of(&&b), ());
    let () = mul_lhs(&shape_of(&b), &(), ());
    let () = mul_lhs_t(&shape_of(&&b), &(), ());
    let () = mul_lhs(&shape_of(&()), &(), ());
    let () = div_rhs(&(), &b, ());
    let () = mul_lhs(&shape_of(&2), &(), ());
}

#[test]
fn literals_take_the_other_operand_s_type() {
    let x = 2.0_f32;
    let d: f32 = mul_lhs(&shape_of(&x), &2.0, 1.0);
    let e: f32 = mul_rhs(&2.0, &shape_of(&x), 1.0);
    let f: f32 = add_rhs(&shape_of(&2.0), &shape_of(&x), 1.0);
    let g: f32 = sub_lhs_t(&shape_of(&&x), &shape_of(&2.0), 1.0);
    let m: f32 = max_0(&x, &0.0, 1.0);
    let c: f32 = clamp_0(&&x, &0.0, &1.0, 1.0);
    assert_eq!((d, e, f, g, m, c), (2.0, 2.0, 1.0, 1.0, 1.0, 0.0));
}

#[test]
fn casts_between_floats_pass_and_through_integers_cut() {
    assert_eq!(cast(&1.0_f64, 2.0_f32), 2.0_f64);
    assert_eq!(cast(&1.0_f32, 2.0_f64), 2.0_f32);
    assert_eq!(cast(&1.0_f64, ()), 0.0);
}

#[test]
fn generic_operands_have_rules() {
    fn f<T: Real>(a: T, b: T, dy: T) -> (T, T, T) {
        (mul_lhs(&shape_of(&a), &b, dy), max_1(&a, &b, dy), powi_dx(a, 3))
    }
    assert_eq!(f(2.0_f32, 5.0, 1.0), (5.0, 1.0, 12.0));
}

#[test]
fn a_zero_wins_over_an_infinite_slope() {
    assert_eq!(scale(0.0, INF), 0.0);
    assert_eq!(scale(INF, 0.0), 0.0);
    assert_eq!(scale(-0.0, NAN), 0.0);
    assert_eq!(scale(-1.0, INF), -INF);
    assert_eq!(abs_0(&0.0, INF), 0.0);
    assert_eq!(max_0(&-1.0, &0.0, INF), 0.0);
}

#[test]
fn kinks() {
    assert_eq!((abs_0(&-2.0, 1.0), abs_0(&0.0, 1.0), abs_0(&-0.0, 1.0)), (-1.0, 0.0, 0.0));
    let max = |x: f64, a: f64| (max_0(&x, &a, 1.0), max_1(&x, &a, 1.0));
    let min = |x: f64, a: f64| (min_0(&x, &a, 1.0), min_1(&x, &a, 1.0));
    assert_eq!(
        (max(1.0, 0.0), max(0.0, 1.0), max(0.0, 0.0), max(0.0, -0.0)),
        ((1.0, 0.0), (0.0, 1.0), (0.0, 1.0), (0.0, 1.0))
    );
    assert_eq!((min(1.0, 0.0), min(0.0, 1.0), min(0.0, 0.0)), ((0.0, 1.0), (1.0, 0.0), (0.0, 1.0)));
    assert_eq!((max(1.0, NAN), max(NAN, 1.0)), ((1.0, 0.0), (0.0, 1.0)));
    assert_eq!((min(1.0, NAN), min(NAN, 1.0)), ((1.0, 0.0), (0.0, 1.0)));
    let clamp = |x: f64| (clamp_0(&x, &0.0, &1.0, 1.0), clamp_1(&x, &0.0, &1.0, 1.0), clamp_2(&x, &0.0, &1.0, 1.0));
    assert_eq!((clamp(-0.5), clamp(0.0), clamp(0.5)), ((0.0, 1.0, 0.0), (1.0, 0.0, 0.0), (1.0, 0.0, 0.0)));
    assert_eq!((clamp(1.0), clamp(1.5)), ((1.0, 0.0, 0.0), (0.0, 0.0, 1.0)));
    assert_eq!((copysign_dx(-2.0, 3.0), copysign_dx(-2.0, -0.0), copysign_dx(0.0, -1.0)), (-1.0, 1.0, 0.0));
    assert_eq!((ratio(0.0, 0.0), ratio(3.0, 5.0)), (0.0, 0.6));
    assert_eq!((signum_0(&0.0, 1.0), div_euclid_0(&3.0, &2.0, 1.0)), (0.0, 0.0));
}

#[test]
fn powers_at_zero() {
    assert_eq!((powi_dx(0.0, 0), powi_dx(0.0, 1), powi_dx(0.0, 2), powi_dx(0.0, -1)), (0.0, 1.0, 0.0, -INF));
    assert_eq!((powf_dx(0.0, 0.0), powf_dx(0.0, 1.0), powf_dx(0.0, 2.0), powf_dx(0.0, 0.5)), (0.0, 1.0, 0.0, INF));
    assert_eq!((powf_dp(0.0, 0.0), powf_dp(0.0, 1.0), powf_dp(INF, 0.0)), (0.0, 0.0, 0.0));
    assert!(powf_dp(-2.0, 4.0).is_nan());
    assert_eq!(powi_dx(NAN, 0), 0.0);
    assert!((powi_dx(1.0000000001, i32::MIN) / (-2147483648.0 * 1.0000000001_f64.powi(i32::MIN)) - 1.0).abs() < 1e-9);
}

#[test]
fn powers_agree_with_dual_numbers() {
    for x in [0.3, 1.0, 1.7, -0.4, -2.5] {
        for n in [-3, -1, 0, 1, 2, 3, 7] {
            let (_, d) = first_derivative(|x| x.powi(n), x);
            assert!((powi_dx(x, n) - d).abs() <= 1e-14 * d.abs(), "{x} {n}");
            let (_, _, d2) = num_dual::second_derivative(|x| x.powi(n), x);
            assert!((powi_nth(x, n, 2) - d2).abs() <= 1e-14 * d2.abs(), "{x} {n}");
        }
    }
    for x in [0.3, 1.0, 1.7, 4.0, 11.0] {
        for p in [-1.5, -1.0, 0.5, 1.0, 2.0, 2.5] {
            let (y, dx, dp, _) = second_partial_derivative(|(x, p)| x.powd(p), (x, p));
            assert!((powf_dx(x, p) - dx).abs() <= 1e-13 * dx.abs(), "{x} {p}");
            assert!((powf_dp(x, y) - dp).abs() <= 1e-13 * dp.abs().max(1e-3), "{x} {p}");
        }
    }
}

/// Remainders where `x / a` rounds up to a whole number.
#[test]
fn quotients_of_remainders() {
    for (x, a) in
        [(7.5, 2.0), (-7.5, 2.0), (7.5, -2.0), (0.3, 0.1), (0.9999999999999999, 0.3333333333333333), (2.0, INF)]
    {
        let q = -rem_da(x, a);
        assert_eq!(q.fract(), 0.0);
        if a.is_finite() {
            assert!((x - q * a - x % a).abs() < 1e-15, "{x} {a}");
            let q = -rem_euclid_1(&x, &a, 1.0);
            assert!((x - q * a - Real::rem_euclid(x, a)).abs() < 1e-15, "{x} {a}");
        }
    }
    assert_eq!(rem_da(2.0, INF), 0.0);
}
