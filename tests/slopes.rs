//! Loops of one variable, whose slopes are computed beside them: against closed forms, central differences and the forward mode.
#![allow(missing_docs, unreachable_pub)]

use zygote::prelude::*;

/// Newton's iteration, left as soon as it has converged.
#[differentiable]
fn root(a: f64) -> f64 {
    let mut y = a;
    loop {
        let next = 0.5 * (y + a / y);
        let step = (next - y).abs();
        y = next;
        if step < 1e-14 * y {
            break;
        }
    }
    y
}

/// The sum of roots: an outer loop of sums around it.
#[differentiable]
fn roots(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * root(x[i]) + root(x[i]);
    }
    s
}

/// exp by its series, to as many terms as it needs.
#[differentiable]
fn series(x: f64) -> f64 {
    let (mut term, mut sum, mut n) = (1.0, 1.0, 1.0);
    while sum + term != sum {
        term = term * x / n;
        sum += term;
        n += 1.0;
    }
    sum
}

/// Inner loops, branches, a value of `break`, and what is constant.
#[differentiable]
fn mixed(x: f64, #[constant] w: &[f64], n: usize) -> f64 {
    let mut y = 1.0;
    let last = loop {
        for i in 0..w.len() {
            y = if y > 1.5 { y * 0.5 + x * w[i] } else { y * y + x };
            for _ in 0..n {
                y = (y * x).sin() + w[i] * y;
            }
        }
        if y.abs() < 10.0 {
            break y * x;
        }
        y = y / 3.0;
    };
    last + y * y
}

/// In single precision, by a second variable that doesn't get into the loop.
#[differentiable]
fn single(x: f32, y: f32) -> f32 {
    let mut p = x;
    for _ in 0..5 {
        p = p * x + 1.0;
    }
    p * y
}

/// Two variables: reversed as ever.
#[differentiable]
fn two(x: f64, y: f64) -> f64 {
    let mut p = x;
    for _ in 0..5 {
        p = p * y + x;
    }
    p
}

/// A slope that may be infinite: reversed as ever, so nothing times that is nothing.
#[differentiable]
fn singular(x: f64) -> f64 {
    let mut p = x;
    for _ in 0..2 {
        p = p.sqrt() * 0.0 + 2.0 * p;
    }
    p
}

fn close(a: f64, b: f64, tolerance: f64) {
    assert!((a - b).abs() <= tolerance * b.abs().max(1.0), "{a}, expected {b}");
}

#[test]
fn iterations_that_converge() {
    for a in [0.3, 0.9, 2.0, 77.0] {
        let (y, (d,)) = root::value_and_gradient(a);
        assert_eq!(y.to_bits(), root(a).to_bits());
        close(d, 0.5 / a.sqrt(), 1e-14);
        close(root::pullback(a).1(-3.0).0, -1.5 / a.sqrt(), 1e-14);
        close(root::second_derivative(a), -0.25 / (a * a.sqrt()), 1e-12);
        close(root::jvp((a,), (2.0,)).1, 1.0 / a.sqrt(), 1e-14);
    }
    let x = [0.5, 2.0, 9.0];
    let (dx,) = roots::gradient(&x);
    for (x, d) in x.iter().zip(dx) {
        close(d, 1.5 * x.sqrt() + 0.5 / x.sqrt(), 1e-13);
    }
}

#[test]
fn series_of_one_argument() {
    for x in [-1.0, 0.1, 0.5, 3.0] {
        let (y, (d,)) = series::value_and_gradient(x);
        assert_eq!(y.to_bits(), series(x).to_bits());
        close(d, x.exp(), 1e-13);
        close(series::second_derivative(x), x.exp(), 1e-12);
    }
}

#[test]
fn branches_and_inner_loops() {
    let w = [0.3, -0.8, 0.45];
    for x in [-0.9, 0.2, 0.7, 1.3] {
        for n in 0..4 {
            let (y, (d, ..)) = mixed::value_and_gradient(x, &w, n);
            assert_eq!(y.to_bits(), mixed(x, &w, n).to_bits());
            let h = 1e-6;
            close(d, (mixed(x + h, &w, n) - mixed(x - h, &w, n)) / (2.0 * h), 1e-6);
            let tangent = mixed::jvp((x, &w, n), (1.0, (), ())).1;
            close(d, tangent, 1e-13);
        }
    }
}

#[test]
fn other_precisions_and_variables() {
    let (x, y) = (0.75_f32, 2.0);
    let (dx, dy) = single::gradient(x, y);
    // x⁶ + x⁴ + x³ + x² + x + 1
    let slope = 6.0 * x.powi(5) + 4.0 * x.powi(3) + 3.0 * x * x + 2.0 * x + 1.0;
    assert!((dx - y * slope).abs() < 1e-5, "{dx}");
    assert!((dy - (x.powi(6) + x.powi(4) + x.powi(3) + x * x + x + 1.0)).abs() < 1e-6, "{dy}");
    let (dx, dy) = two::gradient(0.75, 0.5);
    let (jx, jy) = (two::jvp((0.75, 0.5), (1.0, 0.0)).1, two::jvp((0.75, 0.5), (0.0, 1.0)).1);
    close(dx, jx, 1e-14);
    close(dy, jy, 1e-14);
    assert_eq!(singular::gradient(0.0), (4.0,));
}

/// No cotangent that the user gets has the sign of the minus zero that places start with.
#[differentiable]
fn unread(x: [f64; 3], p: (f64, [f64; 2]), m: [[f64; 2]; 2]) -> f64 {
    let mut s = 0.0;
    for i in 1..2 {
        s += x[i] * p.1[i] * m[0][i];
    }
    s
}

#[differentiable]
fn calls_unread(x: [f64; 3], p: [f64; 2]) -> [f64; 2] {
    let m = [p, p];
    [unread(x, (1.0, p), m), x[1]]
}

#[test]
fn zeros_have_no_sign() {
    let flat = |x: &[f64]| x.iter().for_each(|v| assert!(*v != 0.0 || v.is_sign_positive(), "{x:?}"));
    let (x, p, m) = unread::gradient([1.0, 2.0, 3.0], (1.0, [2.0, 3.0]), [[1.0, 2.0], [3.0, 4.0]]);
    assert_eq!((x, p.0, p.1), ([0.0, 6.0, 0.0], 0.0, [0.0, 4.0]));
    [&x[..], &[p.0], &p.1, m.as_flattened()].into_iter().for_each(flat);
    let (x, p) = calls_unread::pullback([1.0, 2.0, 3.0], [2.0, 3.0]).1([1.0, 0.0]);
    assert_eq!((x, p), ([0.0, 9.0, 0.0], [0.0, 12.0]));
    [&x[..], &p].into_iter().for_each(flat);
    let (x, p) = calls_unread::pullback([1.0, 2.0, 3.0], [2.0, 3.0]).1([0.0, -0.0]);
    [&x[..], &p].into_iter().for_each(flat);
}
