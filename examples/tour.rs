//! The tour: what the library does, step by step, in the order of Zygote's introduction.
//!
//! `cargo run --release --example tour`. Every printed number is asserted.

use ndarray::{Array1, Array2, Axis, array};
use std::sync::atomic::{AtomicUsize, Ordering};
use zygote::prelude::*;

fn heading(n: u32, text: &str) {
    println!("\n{n}. {text}\n");
}

/// Prints a value beside what it must be, and insists.
macro_rules! show {
    ($what:expr, $value:expr, $expected:expr) => {{
        let (value, expected) = ($value, $expected);
        println!("   {:<44} {:?}", $what, value);
        assert_eq!(value, expected, "{}", $what);
    }};
}

/// The same of arrays, which print on one line.
macro_rules! show_array {
    ($what:expr, $array:expr, $expected:expr) => {{
        println!("   {:<44} {}", $what, $array.to_string().replace('\n', ""));
        assert_eq!($array, $expected, "{}", $what);
    }};
}

#[differentiable]
fn f(x: f64) -> f64 {
    5.0 * x + 3.0
}

#[differentiable]
fn g(x: f64, y: f64) -> f64 {
    2.0 * x + 3.0 * y
}

#[differentiable]
fn s(x: f64) -> f64 {
    x.powi(2).sin() * 5.0
}

// The three steps of `s`, each a function of its own.
#[differentiable]
fn w1(x: f64) -> f64 {
    x.powi(2)
}

#[differentiable]
fn w2(x: f64) -> f64 {
    x.sin()
}

#[differentiable]
fn w3(x: f64) -> f64 {
    5.0 * x
}

// f: R² → R², g: R² → R², and their composition.
#[differentiable]
fn sum_and_product(x: [f64; 2]) -> [f64; 2] {
    [x[0] + x[1], x[0] * x[1]]
}

#[differentiable]
fn exp_and_logs(y: [f64; 2]) -> [f64; 2] {
    [(y[0] + y[1]).exp(), y[0].ln() + y[1].ln()]
}

#[differentiable]
fn h(x: [f64; 2]) -> [f64; 2] {
    exp_and_logs(sum_and_product(x))
}

// A function with a rule of its own.
static ANNOUNCED: AtomicUsize = AtomicUsize::new(0);

fn add(a: f64, b: f64) -> f64 {
    a + b
}

#[adjoint(add)]
fn add_adjoint(a: f64, b: f64) -> (f64, impl Fn(f64) -> (f64, f64)) {
    println!("   (the adjoint of add speaks)");
    ANNOUNCED.fetch_add(1, Ordering::Relaxed);
    (add(a, b), |d| (d, d))
}

#[differentiable]
fn adds(a: f64, b: f64) -> f64 {
    add(a, b)
}

// A rule with a mistake in it: the second cotangent has the wrong sign.
fn scaled_difference(a: f64, b: f64) -> f64 {
    3.0 * (a - b)
}

#[adjoint(scaled_difference)]
fn scaled_difference_adjoint(a: f64, b: f64) -> (f64, impl Fn(f64) -> (f64, f64)) {
    (scaled_difference(a, b), |d| (3.0 * d, 3.0 * d))
}

// Three functions with control flow that depends on data.
#[differentiable]
#[allow(clippy::manual_swap)] // by hand, as in the programs that others get wrong
fn swapped(a: f64, b: f64) -> f64 {
    let (mut p, mut q) = (a, b);
    for _ in 0..3 {
        let t = p;
        p = q;
        q = t;
    }
    p * p + 10.0 * q
}

#[differentiable]
fn log_add(a: f64, b: f64) -> f64 {
    if a == f64::NEG_INFINITY {
        return b;
    }
    if b == f64::NEG_INFINITY {
        return a;
    }
    let m = if a > b { a } else { b };
    m + ((a - m).exp() + (b - m).exp()).ln()
}

#[differentiable]
fn newton_sqrt(a: f64) -> f64 {
    let mut x = a;
    loop {
        let next = 0.5 * (x + a / x);
        if (next - x).abs() < 1e-12 {
            return next;
        }
        x = next;
    }
}

// 9 and 10

#[differentiable]
fn angle(y: f64, x: f64) -> f64 {
    y.atan2(x)
}

#[differentiable]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() - 1 {
        s += (1.0 - x[i]).powi(2) + 100.0 * (x[i + 1] - x[i] * x[i]).powi(2);
    }
    s
}

#[differentiable(order = 3)]
fn sine(x: f64) -> f64 {
    x.sin()
}

#[differentiable]
fn its_slope(x: f64) -> f64 {
    sine::derivative(x)
}

#[differentiable]
fn product(x: f64, y: f64) -> f64 {
    x * y
}

#[differentiable]
fn scaled_slope(x: f64) -> f64 {
    x * product::gradient(x, x).1
}

#[differentiable]
fn turned(a: f64, b: f64) -> f64 {
    hook(a, |d| -d) * b
}

#[differentiable]
fn drift(x: f64, n: usize) -> f64 {
    let mut x = x;
    #[checkpoint(every = 100)]
    for _ in 0..n {
        x += 0.001 * x.sin();
    }
    x
}

// 11 and 12

#[differentiable]
fn net(w: &Array2<f64>, b: &Array1<f64>, x: &Array1<f64>) -> Array1<f64> {
    w.dot(x) + b
}

#[differentiable]
fn agg(y: &Array1<f64>) -> f64 {
    y.sum()
}

/// A column of `x` per sample.
#[differentiable]
fn nets(w: &Array2<f64>, b: &Array1<f64>, x: &Array2<f64>) -> Array2<f64> {
    w.dot(x) + b.view().insert_axis(Axis(1))
}

fn main() {
    heading(1, "A function, and its derivative: f(x) = 5x + 3");
    show!("f(10)", f(10.0), 53.0);
    show!("f::derivative(10)", f::derivative(10.0), 5.0);
    show!("gradient!(f, 10.0)", gradient!(f, 10.0), (5.0,));

    heading(2, "Several parameters: g(x, y) = 2x + 3y");
    show!("g::gradient(1, 1)", g::gradient(1.0, 1.0), (2.0, 3.0));

    heading(3, "A composition: s(x) = 5 sin(x²), taken apart into a Wengert list");
    show!("s(4)", s(4.0), -1.4395165833253265);
    show!("s::gradient(4)", s::gradient(4.0), (-38.30637921293538,));
    for line in s::WENGERT.lines() {
        println!("   | {line}");
    }

    heading(4, "The same by hand: three pullbacks, composed in reverse");
    let (y1, back1) = w1::pullback(4.0);
    let (y2, back2) = w2::pullback(y1);
    let (y3, back3) = w3::pullback(y2);
    show!("w3(w2(w1(4)))", y3, s(4.0));
    let (dy2,) = back3(1.0);
    show!("y3's pullback of 1", dy2, 5.0);
    let (dy1,) = back2(dy2);
    show!("y2's pullback of that", dy1, -4.788297401616923);
    let (dx,) = back1(dy1);
    show!("y1's pullback of that", dx, -38.30637921293538);

    heading(5, "Functions of vectors: h = g∘f with f(x) = [x₁ + x₂, x₁x₂]");
    let x = [1.0, 2.0];
    let (fx, back_f) = sum_and_product::pullback(x);
    show!("pullback of f, of [1, 0]", back_f([1.0, 0.0]), ([1.0, 1.0],));
    show!("pullback of f, of [0, 1]", back_f([0.0, 1.0]), ([2.0, 1.0],));
    let (hx, back_h) = h::pullback(x);
    show!("h([1, 2])", hx, [148.4131591025766, 1.791759469228055]);
    let row = back_h([0.0, 1.0]);
    show!("pullback of h, of [0, 1]", row, ([1.3333333333333333, 0.8333333333333333],));
    let (_, back_g) = exp_and_logs::pullback(fx);
    show!("the two pullbacks composed", back_f(back_g([0.0, 1.0]).0), row);
    // Second row of the Jacobian, by calculus: ∂/∂xᵢ of ln(x₁ + x₂) + ln(x₁x₂).
    let by_hand = [1.0 / (x[0] + x[1]) + 1.0 / x[0], 1.0 / (x[0] + x[1]) + 1.0 / x[1]];
    show!("the Jacobian's second row, by calculus", by_hand, row.0);

    heading(6, "A custom adjoint: preferred wherever add is differentiated");
    show!("add(2, 3), itself silent", add(2.0, 3.0), 5.0);
    assert_eq!(ANNOUNCED.load(Ordering::Relaxed), 0);
    show!("adds::value_and_gradient(2, 3)", adds::value_and_gradient(2.0, 3.0), (5.0, (1.0, 1.0)));
    assert_eq!(ANNOUNCED.load(Ordering::Relaxed), 1);

    heading(7, "Checking a rule against the function it is for");
    let report = zygote::check!(add, 2.0, 3.0).expect("the adjoint of add is right");
    println!("{}", indent(&report.to_string()));
    let mismatch = zygote::check!(scaled_difference, 2.0, 3.0).expect_err("this one is wrong");
    println!("{}", indent(&mismatch.to_string()));

    heading(8, "Loops, branches and early returns");
    show!("swap three times: gradient at (2, 3)", swapped::gradient(2.0, 3.0), (10.0, 6.0));
    show!("log_add(-∞, 1): gradient", log_add::gradient(f64::NEG_INFINITY, 1.0), (0.0, 1.0));
    let (da, db) = log_add::gradient(0.0, 0.0);
    println!("   {:<44} {:?}", "log_add(0, 0): gradient", (da, db));
    assert!((da - 0.5).abs() < 1e-15 && (db - 0.5).abs() < 1e-15);
    let (root, (slope,)) = newton_sqrt::value_and_gradient(2.0);
    println!("   {:<44} {root:?}, slope {slope:?}", "Newton's square root of 2");
    assert!((root - 2f64.sqrt()).abs() < 1e-15);
    assert!((slope - 0.5 / 2f64.sqrt()).abs() < 1e-12);

    heading(9, "Forward mode and second order");
    show!("sine::jvp((0,), (2,))", sine::jvp((0.0,), (2.0,)), (0.0, 2.0));
    let hessian = [angle::hvp((1.0, 2.0), (1.0, 0.0)), angle::hvp((1.0, 2.0), (0.0, 1.0))];
    println!("   {:<44} {hessian:.2?}", "the Hessian of atan2 at (1, 2), by columns");
    let by_hand = [(-0.16, -0.12), (-0.12, 0.16)];
    assert!(hessian.iter().zip(by_hand).all(|(h, b)| (h.0 - b.0).abs() + (h.1 - b.1).abs() < 1e-15));
    let hessian = rosenbrock::hessian(&[1.0, 1.0]);
    show!("the Hessian of Rosenbrock at (1, 1)", hessian.as_slice(), [802.0, -400.0, -400.0, 200.0]);
    let mut dx = [0.0; 2];
    show!(
        "Rosenbrock at (1, 2), its gradient in place",
        rosenbrock::value_and_gradient_into(&[1.0, 2.0], &mut dx),
        100.0
    );
    show!("the buffer", dx, [-400.0, 200.0]);

    heading(10, "Derivatives of derivatives, hooks and checkpoints");
    show!("sin‴(1) = -cos 1", its_slope::second_derivative(1.0), -(1.0_f64.cos()));
    show!("D(x → x · D(y → x y)(x)) at 4", scaled_slope::derivative(4.0), 8.0);
    show!("hook(a, |d| -d) * b at (2, 3)", turned::gradient(2.0, 3.0), (-3.0, 2.0));
    let slope = drift::derivative(0.001, 10_000);
    println!("   {:<44} {slope:?}", "10,000 steps, every 100th of them kept");
    // The slope of the flow from x to X is sin X / sin x, up to the step.
    assert!((slope / (drift(0.001, 10_000).sin() / 0.001_f64.sin()) - 1.0).abs() < 0.01);

    of_a_vector();
    of_a_batch();

    println!("\nAll as it should be.");
}

/// W (2×3) and b: a layer of a network.
fn layer() -> (Array2<f64>, Array1<f64>) {
    (array![[0.5, -1.0, 2.0], [1.5, 0.25, -0.75]], array![0.5, -0.25])
}

fn of_a_vector() {
    heading(11, "A network and its parameters: net(x) = W x + b, agg = sum");
    let (mut w, b) = layer();
    let x = array![1.0, 2.0, 3.0];
    show!("agg(net(x))", agg(&net(&w, &b, &x)), 4.5);
    let (dx,) = gradient!(|x: &Array1<f64>| agg(&net(&w, &b, x)), &x);
    show_array!("by x: the sums of W's columns", dx, w.sum_axis(Axis(0)));
    let grads = gradient!(|| agg(&net(&w, &b, &x)), params![w, b]);
    show_array!("grads[&w]", grads[&w], array![[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]]);
    show_array!("grads[&b]", grads[&b], array![1.0, 1.0]);
    let rate = 0.25;
    w -= &(rate * &grads[&w]);
    show_array!("W after W -= 0.25 grads[&w]", w, array![[0.25, -1.5, 1.25], [1.25, -0.25, -1.5]]);
    // A linear function falls by the rate times the square of the gradient's length.
    show!("agg(net(x)) after this step", agg(&net(&w, &b, &x)), 4.5 - 0.25 * 28.0);
}

fn of_a_batch() {
    heading(12, "The same of ten vectors: n(X) = W X .+ b, from R³ˣ¹⁰ to R²ˣ¹⁰");
    let (w, b) = layer();
    let x = Array2::from_shape_fn((3, 10), |(i, j)| (i as f64 - 1.0) * (j as f64 - 4.5));
    let delta = Array2::from_shape_fn((2, 10), |(i, j)| (i + 1) as f64 - 0.25 * j as f64);
    let (y, back) = nets::pullback(&w, &b, &x);
    assert!((0..10).all(|j| y.column(j) == net(&w, &b, &x.column(j).to_owned())));
    let (dw, db, dx) = back(delta.clone());
    show!("the shapes of dW, db, dX", (dw.dim(), db.dim(), dx.dim()), ((2, 3), 2, (3, 10)));
    for ((i, j), d) in dx.indexed_iter() {
        assert!((d - (w[[0, i]] * delta[[0, j]] + w[[1, i]] * delta[[1, j]])).abs() < 1e-14);
    }
    show_array!("the pullback of Δ, its first column", dx.column(0), w.t().dot(&delta.column(0)));
    show!("it equals Wᵀ Δ", dx == w.t().dot(&delta), true);
    // With rows one after another, the Jacobian of n is W ⊗ I₁₀.
    let (_, _, jacobian) = nets::jacobian(&w, &b, &x);
    show!("the Jacobian's shape", (jacobian.rows(), jacobian.cols()), (20, 30));
    let kronecker = |r: usize, c: usize| if r % 10 == c % 10 { w[[r / 10, c / 10]] } else { 0.0 };
    assert!((0..20).all(|r| (0..30).all(|c| jacobian[(r, c)] == kronecker(r, c))));
    for (c, d) in dx.iter().enumerate() {
        let along: f64 = delta.iter().enumerate().map(|(r, delta)| kronecker(r, c) * delta).sum();
        assert!((d - along).abs() < 1e-14);
    }
    println!("   (W ⊗ I₁₀ it is, and (W ⊗ I₁₀)ᵀ vec Δ is the pullback.)");
}

fn indent(text: &str) -> String {
    text.lines().map(|l| format!("   {l}")).collect::<Vec<_>>().join("\n")
}
