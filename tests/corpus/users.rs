//! Scalar functions as users write them.

use crate::support::{D, assert_all_close, assert_close, by_duals, d};
use std::f64::consts::PI;
use zygote::prelude::*;

#[differentiable]
fn newton_sqrt(a: f64) -> f64 {
    let mut x = if a > 1.0 { a } else { 1.0 };
    for _ in 0..60 {
        let next = 0.5 * (x + a / x);
        if next == x {
            break;
        }
        x = next;
    }
    x
}

#[test]
fn newton() {
    for a in [0.25, 2.0, 9.0, 1e6] {
        assert_close(newton_sqrt::derivative(a), 0.5 / a.sqrt(), 1e-12);
    }
}

#[differentiable]
fn newton_root(a: f64, b: f64) -> f64 {
    // x³ + a x − b = 0
    let mut x = 1.0;
    let mut step = 1.0_f64;
    while step.abs() > 1e-15 {
        let f = x * x * x + a * x - b;
        let df = 3.0 * x * x + a;
        step = f / df;
        x -= step;
    }
    x
}

#[test]
fn implicit_function() {
    let (a, b) = (2.0, 5.0);
    let x = newton_root(a, b);
    let (da, db) = newton_root::gradient(a, b);
    let slope = 3.0 * x * x + a;
    assert_close(da, -x / slope, 1e-10);
    assert_close(db, 1.0 / slope, 1e-10);
}

#[differentiable]
fn kepler(mean: f64, e: f64) -> f64 {
    let mut anomaly = mean;
    let mut iterations = 0;
    loop {
        let f = anomaly - e * anomaly.sin() - mean;
        anomaly -= f / (1.0 - e * anomaly.cos());
        iterations += 1;
        if f.abs() < 1e-14 || iterations == 50 {
            break anomaly;
        }
    }
}

#[test]
fn kepler_by_implicit_differentiation() {
    for (m, e) in [(0.5, 0.1), (2.0, 0.7), (5.0, 0.3)] {
        let x: f64 = kepler(m, e);
        let (dm, de) = kepler::gradient(m, e);
        assert_close(dm, 1.0 / (1.0 - e * x.cos()), 1e-10);
        assert_close(de, x.sin() / (1.0 - e * x.cos()), 1e-10);
    }
}

#[differentiable]
fn logistic_map(r: f64, x0: f64, steps: u32) -> f64 {
    let mut x = x0;
    for _ in 0..steps {
        x = r * x * (1.0 - x);
    }
    x
}

#[test]
fn logistic_map_by_hand() {
    let (r, x0) = (3.7, 0.2);
    let (mut x, mut dr, mut dx) = (x0, 0.0, 1.0);
    for _ in 0..20 {
        dr = x * (1.0 - x) + r * (1.0 - 2.0 * x) * dr;
        dx *= r * (1.0 - 2.0 * x);
        x = r * x * (1.0 - x);
    }
    let (gr, gx, ()) = logistic_map::gradient(r, x0, 20);
    assert_close(gr, dr, 1e-11);
    assert_close(gx, dx, 1e-11);
}

#[differentiable]
fn golden_fraction(x: f64, depth: usize) -> f64 {
    let mut y = x;
    for _ in 0..depth {
        y = x + 1.0 / y;
    }
    y
}

#[test]
fn continued_fraction() {
    // Its limit solves y = x + 1/y.
    let x = 1.0;
    let y = (x + (x * x + 4.0_f64).sqrt()) / 2.0;
    let limit = y * y / (y * y + 1.0);
    assert_close(golden_fraction::gradient(x, 60).0, limit, 1e-12);
    assert_eq!(golden_fraction::gradient(x, 0).0, 1.0);
}

#[differentiable]
fn simpson(a: f64, b: f64, n: usize) -> f64 {
    // ∫ exp(−a x²) over [0, b]
    let h = b / n as f64;
    let mut sum = 1.0 + (-a * b * b).exp();
    for i in 1..n {
        let x = i as f64 * h;
        let weight = if i % 2 == 1 { 4.0 } else { 2.0 };
        sum += weight * (-a * x * x).exp();
    }
    sum * h / 3.0
}

#[test]
fn integration() {
    let (da, db, ()) = simpson::gradient(0.8, 1.5, 200);
    // By the limit: the integrand at b, and the integral of −x² exp(−a x²).
    assert_close(db, (-0.8 * 1.5_f64 * 1.5).exp(), 1e-6);
    let root: f64 = 0.8_f64.sqrt();
    let moment = -(PI.sqrt() * libm::erf(root * 1.5) / (4.0 * 0.8 * root) - 1.5 * (-0.8 * 2.25_f64).exp() / 1.6);
    assert_close(da, moment, 1e-6);
    let oracle = by_duals(
        |p| {
            let h = p[1] / 200.0;
            let mut sum = 1.0 + (-p[0] * p[1] * p[1]).exp();
            for i in 1..200 {
                let x = i as f64 * h;
                sum += (if i % 2 == 1 { 4.0 } else { 2.0 }) * (-p[0] * x * x).exp();
            }
            sum * h / 3.0
        },
        &[0.8, 1.5],
    );
    assert_all_close(&[da, db], &oracle, 1e-12);
}

#[differentiable]
fn trapezoid(p: f64, n: usize) -> f64 {
    // ∫ x^p over [0, 1]
    let mut s = 0.5;
    for i in 1..n {
        s += (i as f64 / n as f64).powf(p);
    }
    s / n as f64
}

#[test]
fn trapezoid_rule() {
    // The integral is 1 / (p + 1).
    assert_close(trapezoid::gradient(2.5, 4000).0, -1.0 / (3.5 * 3.5), 1e-5);
}

#[differentiable]
fn pendulum_field(state: [f64; 2], g_over_l: f64) -> [f64; 2] {
    [state[1], -g_over_l * state[0].sin()]
}

#[differentiable]
fn axpy(x: [f64; 2], h: f64, y: [f64; 2]) -> [f64; 2] {
    [x[0] + h * y[0], x[1] + h * y[1]]
}

#[differentiable]
fn pendulum(angle: f64, speed: f64, g_over_l: f64, t: f64, steps: usize) -> f64 {
    let h = t / steps as f64;
    let mut state = [angle, speed];
    for _ in 0..steps {
        let k1 = pendulum_field(state, g_over_l);
        let k2 = pendulum_field(axpy(state, 0.5 * h, k1), g_over_l);
        let k3 = pendulum_field(axpy(state, 0.5 * h, k2), g_over_l);
        let k4 = pendulum_field(axpy(state, h, k3), g_over_l);
        state = axpy(axpy(axpy(axpy(state, h / 6.0, k1), h / 3.0, k2), h / 3.0, k3), h / 6.0, k4);
    }
    state[0]
}

#[test]
fn runge_kutta() {
    fn field(s: [D; 2], g: D) -> [D; 2] {
        [s[1], -g * s[0].sin()]
    }
    fn axpy(x: [D; 2], h: D, y: [D; 2]) -> [D; 2] {
        [x[0] + h * y[0], x[1] + h * y[1]]
    }
    let oracle = by_duals(
        |p| {
            let h = p[3] / 25.0;
            let mut s = [p[0], p[1]];
            for _ in 0..25 {
                let k1 = field(s, p[2]);
                let k2 = field(axpy(s, 0.5 * h, k1), p[2]);
                let k3 = field(axpy(s, 0.5 * h, k2), p[2]);
                let k4 = field(axpy(s, h, k3), p[2]);
                s = axpy(axpy(axpy(axpy(s, h / 6.0, k1), h / 3.0, k2), h / 3.0, k3), h / 6.0, k4);
            }
            s[0]
        },
        &[0.8, -0.3, 9.81, 1.7],
    );
    let (a, b, c, e, ()) = pendulum::gradient(0.8, -0.3, 9.81, 1.7, 25);
    assert_all_close(&[a, b, c, e], &oracle, 1e-12);
}

fn erf(x: f64) -> f64 {
    libm::erf(x)
}

#[adjoint(erf)]
fn erf_adjoint(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
    (erf(x), move |dy| (dy * std::f64::consts::FRAC_2_SQRT_PI * (-x * x).exp(),))
}

#[differentiable]
fn normal_cdf(x: f64) -> f64 {
    0.5 * (1.0 + erf(x / std::f64::consts::SQRT_2))
}

#[differentiable]
fn black_scholes(spot: f64, strike: f64, rate: f64, vol: f64, years: f64, call: bool) -> f64 {
    let root = vol * years.sqrt();
    let d1 = ((spot / strike).ln() + (rate + 0.5 * vol * vol) * years) / root;
    let d2 = d1 - root;
    let discounted = strike * (-rate * years).exp();
    if call {
        spot * normal_cdf(d1) - discounted * normal_cdf(d2)
    } else {
        discounted * normal_cdf(-d2) - spot * normal_cdf(-d1)
    }
}

#[test]
fn black_scholes_greeks() {
    let (s, k, r, v, t) = (100.0, 95.0, 0.03, 0.2, 0.75);
    let cdf = |x: f64| 0.5 * (1.0 + libm::erf(x / 2.0_f64.sqrt()));
    let pdf = |x: f64| (-0.5 * x * x).exp() / (2.0 * PI).sqrt();
    let d1 = ((s / k as f64).ln() + (r + 0.5 * v * v) * t) / (v * f64::sqrt(t));
    let d2 = d1 - v * f64::sqrt(t);
    let disc = f64::exp(-r * t);
    let (delta, by_strike, rho, vega, theta, ()) = black_scholes::gradient(s, k, r, v, t, true);
    assert_close(delta, cdf(d1), 1e-12);
    assert_close(by_strike, -disc * cdf(d2), 1e-12);
    assert_close(rho, k * t * disc * cdf(d2), 1e-12);
    assert_close(vega, s * pdf(d1) * f64::sqrt(t), 1e-12);
    assert_close(theta, s * pdf(d1) * v / (2.0 * f64::sqrt(t)) + r * k * disc * cdf(d2), 1e-12);
    let (delta_put, ..) = black_scholes::gradient(s, k, r, v, t, false);
    assert_close(delta_put, delta - 1.0, 1e-11);
}

/// Marginal rates by bracket.
#[differentiable]
fn tax(income: f64) -> f64 {
    const ALLOWANCE: f64 = 12_570.0;
    if income <= ALLOWANCE {
        return 0.0;
    }
    let mut due = 0.0;
    let mut rest = income - ALLOWANCE;
    let brackets = [(37_700.0, 0.2), (87_440.0, 0.4)];
    for i in 0..brackets.len() {
        let (width, rate) = brackets[i];
        if rest <= width {
            return due + rest * rate;
        }
        due += width * rate;
        rest -= width;
    }
    due + rest * 0.45
}

#[test]
fn piecewise_tax() {
    for (income, rate) in [(5_000.0, 0.0), (20_000.0, 0.2), (60_000.0, 0.4), (300_000.0, 0.45)] {
        assert_eq!(tax::derivative(income), rate);
        assert_eq!(tax::value_and_gradient(income).0, tax(income));
    }
}

#[differentiable]
fn soft_clip(x: f64, sharpness: f64) -> f64 {
    let t = sharpness * x;
    let s = if t > 30.0 { t } else { t.exp().ln_1p() };
    1.0 - s / sharpness
}

#[test]
fn soft_clipping() {
    for (x, k) in [(-1.0, 2.0), (0.3, 5.0), (20.0, 3.0)] {
        let t: f64 = k * x;
        let sigma = if t > 30.0 { 1.0 } else { 1.0 / (1.0 + (-t).exp()) };
        let softplus = if t > 30.0 { t } else { t.exp().ln_1p() };
        let (dx, dk) = soft_clip::gradient(x, k);
        assert_close(dx, -sigma, 1e-12);
        let expected = softplus / (k * k) - x * sigma / k;
        assert!((dk - expected).abs() < 1e-14, "{dk} {expected}");
    }
}

#[differentiable]
fn hermite(n: u32, x: f64) -> f64 {
    match n {
        0 => 1.0,
        1 => 2.0 * x,
        _ => {
            let (mut before, mut here) = (1.0, 2.0 * x);
            for k in 1..n {
                let next = 2.0 * x * here - 2.0 * k as f64 * before;
                before = here;
                here = next;
            }
            here
        }
    }
}

#[test]
fn hermite_polynomials() {
    // H_n' = 2n H_{n−1}
    for n in 1..9 {
        let ((), dx) = hermite::gradient(n, 0.7);
        assert_close(dx, 2.0 * f64::from(n) * hermite(n - 1, 0.7), 1e-11);
    }
    assert_eq!(hermite::gradient(0, 0.7), ((), 0.0));
}

#[differentiable]
fn agm(a: f64, b: f64) -> f64 {
    let (mut a, mut b) = (a, b);
    while (a - b).abs() > 1e-14 * a {
        (a, b) = (0.5 * (a + b), (a * b).sqrt());
    }
    a
}

#[test]
fn arithmetic_geometric_mean() {
    let (x, y) = (1.0, 2.5);
    let (da, db) = agm::gradient(x, y);
    // It is homogeneous of degree 1, and symmetric.
    assert_close(x * da + y * db, agm(x, y), 1e-12);
    let (eb, ea) = agm::gradient(y, x);
    assert_all_close(&[ea, eb], &[da, db], 1e-12);
}

#[differentiable]
fn lennard_jones(r: f64, epsilon: f64, sigma: f64) -> f64 {
    let s = sigma / r;
    let s6 = s.powi(6);
    4.0 * epsilon * (s6 * s6 - s6)
}

#[test]
fn lennard_jones_force() {
    let (r, e, s): (f64, f64, f64) = (1.1, 0.8, 1.0);
    let (dr, de, ds) = lennard_jones::gradient(r, e, s);
    let s6 = (s / r).powi(6);
    assert_close(dr, 4.0 * e * (-12.0 * s6 * s6 + 6.0 * s6) / r, 1e-12);
    assert_close(de, 4.0 * (s6 * s6 - s6), 1e-12);
    assert_close(ds, 4.0 * e * (12.0 * s6 * s6 - 6.0 * s6) / s, 1e-12);
}

#[differentiable]
fn exp_series(x: f64) -> f64 {
    let mut term = 1.0;
    let mut sum = 1.0;
    let mut k = 1;
    while term.abs() > 1e-18 {
        term *= x / k as f64;
        sum += term;
        k += 1;
    }
    sum
}

#[test]
fn exponential_series() {
    for x in [-1.0, 0.5, 3.0_f64] {
        assert_close(exp_series::derivative(x), x.exp(), 1e-12);
    }
}

#[differentiable]
fn mandelbrot_escape(re: f64, im: f64) -> f64 {
    let (mut x, mut y) = (0.0, 0.0);
    for n in 0..50 {
        let r = x * x + y * y;
        if r > 1e4 {
            return n as f64 - r.ln().log2();
        }
        (x, y) = (x * x - y * y + re, 2.0 * x * y + im);
    }
    0.0
}

#[test]
fn smooth_escape_time() {
    let oracle = |re: f64, im: f64| {
        by_duals(
            |p| {
                let (mut x, mut y) = (d(0.0), d(0.0));
                for n in 0..50 {
                    let r = x * x + y * y;
                    if r > 1e4 {
                        return n as f64 - r.ln().log2();
                    }
                    (x, y) = (x * x - y * y + p[0], 2.0 * x * y + p[1]);
                }
                d(0.0)
            },
            &[re, im],
        )
    };
    for (re, im) in [(0.5, 0.6), (-0.8, 0.3), (0.0, 0.0), (1.0, 1.0)] {
        let (a, b) = mandelbrot_escape::gradient(re, im);
        assert_all_close(&[a, b], &oracle(re, im), 1e-11);
    }
}
