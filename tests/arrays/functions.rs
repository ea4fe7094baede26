//! Elementwise methods, `zygote::functions`, closures; implicit parameters, `check!`, Jacobians, derivatives in differentiated code.

use crate::laws::{layouts, some};
use crate::{bends, cubed, obeys};
use ndarray::{Array1, Array2, Axis, array};
use zygote::functions::{
    cross_entropy, cumsum, gelu, log_softmax_axis, logsumexp, mse, norm, outer, relu, sigmoid, silu, softmax,
    softmax_axis, softplus,
};
use zygote::prelude::*;

#[differentiable]
fn methods(a: &Array2<f64>) -> Array2<f64> {
    a.tanh() * a.sin() + (a * 0.5).exp() + 1.0 / (a.cosh() + a.atan() * 0.1)
}

#[differentiable]
fn guarded_methods(a: &Array2<f64>) -> Array2<f64> {
    let b = a * a + 0.5;
    b.sqrt() * b.ln() + a.powi(3) - b.powf(1.5) + a.abs() * a.cbrt() + (a * 0.25).asin() + b.ln_1p()
}

#[differentiable]
fn shared_partials(a: &Array2<f64>) -> Array2<f64> {
    a.sin() - a.cos()
}

#[differentiable]
fn methods_of_views(a: &Array2<f64>) -> Array1<f64> {
    a.row(0).tanh() + a.row(1).exp()
}

#[differentiable]
fn activations(a: &Array2<f64>) -> Array2<f64> {
    let h = sigmoid(a) + softplus(a) * relu(a);
    let g = gelu(&h) - silu(&(a * 2.0));
    softmax(&g) + log_softmax_axis(&h, Axis(1)) * softmax_axis(a, Axis(0))
}

#[differentiable]
fn losses(a: &Array1<f64>, b: &Array1<f64>) -> f64 {
    mse(a, b) * norm(a) + logsumexp(&(a * b)) - outer(a, b).sum() + cumsum(a).dot(b)
}

#[differentiable]
fn classified(w: &Array2<f64>, x: &Array2<f64>) -> f64 {
    let logits = x.dot(w);
    cross_entropy(&logits, &[2, 0])
}

#[differentiable]
fn mapped(a: &Array2<f64>, s: f64) -> Array2<f64> {
    let b = a.mapv(|v| v * s + v.sin());
    b.mapv(f64::tanh) * a.map(|v| v * v)
}

#[differentiable]
fn mapped_in_place(a: Array1<f64>, s: f64) -> Array1<f64> {
    let mut b = a.mapv_into(|v| v * v);
    b.mapv_inplace(|v| v * s + 1.0);
    b
}

#[differentiable]
fn folded(a: &Array2<f64>) -> f64 {
    a.fold(0.0, |s, v| s * 0.5 + v * v)
}

#[differentiable]
fn iterated(a: &Array2<f64>) -> f64 {
    let squares: f64 = a.iter().map(|v| v * v).sum();
    let rows: f64 = a.outer_iter().map(|r| r.dot(&r) * r[0]).sum();
    squares * rows
}

#[differentiable]
fn rows(a: &Array2<f64>) -> f64 {
    let mut t = 0.0;
    for r in a.rows() {
        t = t * 0.5 + r.sum() * r[0];
    }
    for c in a.axis_iter(Axis(1)) {
        t += c.product();
    }
    t
}

#[test]
fn elementwise() {
    for a in layouts(&some((2, 3), 1)) {
        obeys!(guarded_methods(&a), a = a.clone());
        obeys!(shared_partials(&a), a = a.clone());
    }
    for shape in [(2, 3), (1, 1), (0, 3), (3, 0)] {
        for a in layouts(&some(shape, 1)) {
            obeys!(methods(&a), a = a.clone());
            obeys!(mapped(&a, s), a = a.clone(), s = 0.5);
        }
    }
    obeys!(activations(&a), a = some((2, 3), 1));
    obeys!(methods_of_views(&a), a = some((2, 3), 1));
    obeys!(mapped_in_place(a, s), a = some(3, 1), s = 0.5);
}

#[test]
fn functions_of_the_library() {
    bends!(losses(&a, &b), a = some(4, 1), b = some(4, 2));
    bends!(classified(&w, &x), w = some((3, 4), 1), x = some((2, 3), 2));
}

#[test]
fn loops_over_elements_and_rows() {
    for shape in [(2, 3), (1, 1), (0, 3), (3, 1)] {
        for a in layouts(&some(shape, 1)) {
            bends!(folded(&a), a = a.clone());
            bends!(iterated(&a), a = a.clone());
            bends!(rows(&a), a = a.clone());
        }
    }
}

#[differentiable]
fn net(w: &Array2<f64>, b: &Array1<f64>, x: &Array1<f64>) -> Array1<f64> {
    w.dot(x) + b
}

#[differentiable]
fn total(y: &Array1<f64>) -> f64 {
    y.sum()
}

#[test]
fn implicit_parameters() {
    let (mut w, b, x) = (array![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], array![0.5, -0.5], array![1.0, 2.0, 3.0]);
    let grads = gradient!(|| total(&net(&w, &b, &x)), params![w, b]);
    assert_eq!(grads[&w], array![[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]]);
    assert_eq!(grads[&b], array![1.0, 1.0]);
    w -= &(&grads[&w] * 0.1);
    assert!((w[[1, 2]] - 5.7).abs() < 1e-14);
    let (dx,) = gradient!(|x: &Array1<f64>| total(&net(&w, &b, x)), &x);
    assert_eq!(dx, w.sum_axis(Axis(0)));
}

#[test]
fn operators_in_closures() {
    let (w, b, x) = (array![[1.0, 2.0], [4.0, 5.0]], array![0.5, -0.5], array![1.0, 2.0]);
    let grads = gradient!(
        || {
            let y = w.dot(&x) + &b;
            (&y * &y).sum()
        },
        params![w, b]
    );
    let y = w.dot(&x) + &b;
    assert_eq!(grads[&b], &y * 2.0);
    assert_eq!(grads[&w], outer(&(&y * 2.0), &x));
}

#[test]
fn numerical_check() {
    let (a, b): (Array1<f64>, Array1<f64>) = (some(4, 1), some(4, 2));
    zygote::check!(losses, &a, &b).unwrap();
    let m: Array2<f64> = some((2, 3), 1);
    zygote::check!(methods, &m).unwrap();
    zygote::check!(mapped, &m, 0.5).unwrap();
    zygote::check!(net, &m, &array![1.0, 2.0], &array![1.0, 2.0, 3.0]).unwrap();
}

#[test]
fn matrices_of_derivatives() {
    let (w, b, x) = (array![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], array![0.5, -0.5], array![7.0, 8.0, 9.0]);
    let (dw, db, dx) = net::jacobian(&w, &b, &x);
    assert_eq!(dw.row(1), [0.0, 0.0, 0.0, 7.0, 8.0, 9.0]);
    assert_eq!(db.as_slice(), [1.0, 0.0, 0.0, 1.0]);
    assert_eq!(dx.as_slice(), w.as_slice().unwrap());
    assert_eq!(Array2::from(dx), w);
    let h = folded::hessian(&array![[1.0, 2.0], [3.0, 4.0]]);
    let diagonal: Vec<f64> = (0..4).map(|k| h[(k, k)]).collect();
    assert_eq!(diagonal, [0.25, 0.5, 1.0, 2.0]);
    assert_eq!(h[(0, 1)], 0.0);
}

/// The number itself; counts how often its pullback is called.
fn counted(s: f64) -> f64 {
    s
}

thread_local! {
    static PULLBACKS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

#[adjoint(counted, jvp = counted_jvp)]
fn counted_adjoint(s: f64) -> (f64, impl Fn(f64) -> (f64,)) {
    (s, |ds| {
        PULLBACKS.set(PULLBACKS.get() + 1);
        (ds,)
    })
}

#[differentiable]
fn counted_jvp(s: f64, s_dot: f64) -> (f64, f64) {
    (s, s_dot)
}

#[differentiable]
fn few_inputs(s: f64, #[constant] w: &Array2<f64>, x: &Array1<f64>) -> Array1<f64> {
    let mut y = w.dot(&(x * counted(s)));
    y += s;
    y * x.sum() + w.sum_axis(Axis(1))
}

/// Forward mode where that is fewer passes, through methods and operators of arrays too.
#[test]
fn jacobians_by_the_cheaper_mode() {
    let (w, x) = (some((5, 1), 1), array![0.5]);
    let (ds, (), dx) = few_inputs::jacobian(2.0, &w, &x);
    assert_eq!(PULLBACKS.get(), 0);
    // x (2 x w + 2) + w
    for (k, w) in w.iter().enumerate() {
        assert!((ds[(k, 0)] - 0.5 * (0.5 * w + 1.0)).abs() < 1e-14);
        assert!((dx[(k, 0)] - (2.0 * w + 2.0)).abs() < 1e-14);
    }
    // Three numbers in, one out.
    let (w, x) = (some((1, 2), 1), array![0.5, 1.5]);
    let _ = few_inputs::jacobian(2.0, &w, &x);
    assert_eq!(PULLBACKS.get(), 1);
}

#[differentiable]
fn energy(x: &Array1<f64>) -> f64 {
    (x * x * x).sum() + x[0] * x[1]
}

#[differentiable]
fn step(x: &Array1<f64>, rate: f64) -> f64 {
    let (g,) = energy::gradient(x);
    let y = x - &(g * rate);
    energy(&y)
}

#[differentiable(order = 1)]
fn slope(x: &Array1<f64>, v: &Array1<f64>) -> f64 {
    let (_, along) = energy::jvp((x,), (v,));
    along * along
}

#[test]
fn derivatives_inside() {
    // A gradient and the tangent's add up in another order: here without rounding.
    obeys!(step(&x, rate), x = array![1.0, 2.0, -1.0], rate = 0.125);
    let (x, v) = (array![1.0, 2.0, -1.0], array![0.5, 1.0, 3.0]);
    let (y, (dx, dv)) = slope::value_and_gradient(&x, &v);
    let gradient = &x * &x * 3.0 + array![2.0, 1.0, 0.0];
    let along = gradient.dot(&v);
    assert_eq!((y, dv), (along * along, &gradient * (2.0 * along)));
    assert_eq!(dx, (&x * &v * 6.0 + array![1.0, 0.5, 0.0]) * (2.0 * along));
}

#[test]
fn second_order_of_arrays() {
    cubed!(methods(a: &Array2<f64>) -> Array2<f64>; (&a), a = some((2, 3), 1));
    cubed!(guarded_methods(a: &Array2<f64>) -> Array2<f64>; (&a), a = some((2, 3), 1));
    cubed!(activations(a: &Array2<f64>) -> Array2<f64>; (&a), a = some((2, 3), 1));
    cubed!(mapped(a: &Array2<f64>, s: f64) -> Array2<f64>; (&a, s), a = some((2, 3), 1), s = 0.5);
    cubed!(mapped_in_place(a: Array1<f64>, s: f64) -> Array1<f64>; (a, s), a = some(3, 1), s = 0.5);
}
