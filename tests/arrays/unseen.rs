//! Float methods where the macro can't see that the receiver is an array: results of functions, fields.

use crate::laws::{layouts, some};
use crate::{bends, obeys};
use ndarray::{Array, Array1, Array2, Ix2, array};
use zygote::functions::sigmoid;
use zygote::prelude::*;

#[differentiable]
fn same(a: &Array2<f64>) -> Array2<f64> {
    a.clone()
}

#[differentiable]
fn smooth(a: &Array2<f64>) -> Array2<f64> {
    let x = same(a);
    let trigonometry = x.sin() * x.cos() - x.tan().atan() + x.to_degrees() * 0.1 - (&x * 100.0).to_radians();
    let hyperbolic = x.sinh() / x.cosh() + x.tanh() + x.asinh();
    trigonometry + hyperbolic + x.exp() * x.exp2() - x.exp_m1() + x.recip() + x.cbrt() + x.powi(3) - x.powi(-2)
}

#[differentiable]
fn of_positive(a: &Array2<f64>) -> Array2<f64> {
    let x = same(&(a * a + 0.25));
    let inside = (-&x).exp();
    let roots = x.sqrt() * x.powf(1.5) + x.powf(-0.5).ln();
    roots + x.log2() * x.log10() - x.ln_1p() + inside.asin() * inside.acos() + inside.atanh() + (x + 1.0).acosh()
}

#[differentiable]
fn with_numbers(a: &Array2<f64>, s: f64, n: usize) -> Array2<f64> {
    let x = same(&(a * a + 0.25));
    let p = s * s + 1.5;
    x.powf(s) + x.hypot(s) * x.log(p) + x.powi(n as i32) + x.abs_sub(s)
}

#[differentiable]
fn kinks(a: &Array2<f64>, lo: f64, hi: f64) -> Array2<f64> {
    let x = same(a);
    x.abs() * x.clamp(lo, hi) + x.signum() + x.fract() * x.floor() + x.ceil() - x.round() * x.trunc()
}

#[differentiable]
fn kinks_of_seen(a: &Array2<f64>, lo: f64, hi: f64) -> Array2<f64> {
    a.abs() * a.clamp(lo, hi) + a.signum()
}

#[test]
fn methods_of_results() {
    for a in layouts(&some((2, 3), 1)) {
        obeys!(smooth(&a), a = a.clone());
        obeys!(of_positive(&a), a = a.clone());
        obeys!(with_numbers(&a, s, n), a = a.clone(), s = 0.7, n = 3);
        obeys!(kinks(&a, lo, hi), a = a.clone(), lo = -0.6, hi = 0.8);
        obeys!(kinks_of_seen(&a, lo, hi), a = a.clone(), lo = -0.6, hi = 0.8);
    }
    obeys!(smooth(&a), a = some((0, 3), 1));
    obeys!(with_numbers(&a, s, n), a = some((0, 3), 1), s = 0.7, n = 2);
}

#[derive(Clone, Debug, Differentiable)]
struct Cell {
    wx: Array2<f64>,
    wh: Array2<f64>,
    b: Array1<f64>,
    scale: f64,
}

#[differentiable]
impl Cell {
    fn step(&self, x: &Array1<f64>, h: &Array1<f64>) -> Array1<f64> {
        (self.wx.dot(x) + self.wh.dot(h) + &self.b).tanh() * self.scale.exp()
    }
}

#[differentiable]
fn recurrent(wx: &Array2<f64>, wh: &Array2<f64>, b: &Array1<f64>, xs: &[Array1<f64>]) -> f64 {
    let cell = Cell { wx: wx.clone(), wh: wh.clone(), b: b.clone(), scale: b.sum() * 0.1 };
    let mut h = b * 0.0;
    let mut loss = 0.0;
    for x in xs {
        h = cell.step(x, &h);
        let p = sigmoid(&h);
        loss -= ((1.0 - &p).ln() * b + p.ln() * x.sum()).sum();
    }
    loss + h.powi(2).sum()
}

#[differentiable]
fn sum_of_smooth(a: &Array2<f64>) -> f64 {
    smooth(a).sum()
}

#[differentiable]
fn sum_of_positive(a: &Array2<f64>) -> f64 {
    of_positive(a).sum()
}

#[differentiable]
fn sum_with_numbers(a: &Array2<f64>, s: f64, n: usize) -> f64 {
    with_numbers(a, s, n).sum()
}

#[differentiable]
fn sum_of_kinks(a: &Array2<f64>, lo: f64, hi: f64) -> f64 {
    (kinks(a, lo, hi) * a).sum()
}

#[test]
fn second_order() {
    for a in layouts(&some((2, 3), 1)) {
        bends!(sum_of_smooth(&a), a = a.clone());
        bends!(sum_of_positive(&a), a = a.clone());
        bends!(sum_with_numbers(&a, s, n), a = a.clone(), s = 0.7, n = 3);
        bends!(sum_of_kinks(&a, lo, hi), a = a.clone(), lo = -0.6, hi = 0.8);
    }
    bends!(
        recurrent(&wx, &wh, &b, &xs),
        wx = some((3, 2), 1),
        wh = some((3, 3), 2),
        b = some(3, 3),
        xs = vec![some(2, 4), some(2, 5)]
    );
}

/// In generic code, and numbers of unknown type beside it.
#[derive(Clone, Copy, Debug, Differentiable)]
struct Wave<T: Real> {
    k: T,
    phase: T,
}

#[differentiable]
impl<T: Real> Wave<T> {
    fn at(&self, x: T) -> T {
        (self.k * x + self.phase).sin() / (self.k.powi(2) + self.phase.exp()).sqrt()
    }
}

#[test]
fn numbers_of_unseen_type() {
    let wave = Wave { k: 1.3, phase: 0.4 };
    let (_, (d, dx)) = wave.at_value_and_gradient(0.7);
    let norm = |w: &Wave<f64>| (w.k.powi(2) + w.phase.exp()).sqrt();
    let angle: f64 = 1.3 * 0.7 + 0.4;
    assert!((dx - 1.3 * angle.cos() / norm(&wave)).abs() < 1e-15);
    let dk = 0.7 * angle.cos() / norm(&wave) - angle.sin() * 1.3 / norm(&wave).powi(3);
    assert!((d.k - dk).abs() < 1e-15);
    let dphase = angle.cos() / norm(&wave) - angle.sin() * 0.5 * 0.4_f64.exp() / norm(&wave).powi(3);
    assert!((d.phase - dphase).abs() < 1e-15);
    let single = Wave { k: 1.3_f32, phase: 0.4 };
    assert!((single.at_gradient(0.7).1 - dx as f32).abs() < 1e-6);
}

/// A cotangent that is a zero without shape, and one that is infinite where the slope is zero.
#[test]
fn zeros() {
    let a: Array<f64, Ix2> = array![[0.0, 1.0]];
    #[differentiable]
    fn root(a: &Array2<f64>) -> Array2<f64> {
        same(a).sqrt()
    }
    let (_, back) = root::pullback(&a);
    assert_eq!(back(array![[0.0, 2.0]]).0, array![[0.0, 1.0]]);
    assert_eq!(back(Array2::zeros((0, 0))).0, array![[0.0, 0.0]]);
    assert_eq!(root::jvp((&a,), (&array![[0.0, 2.0]],)).1, array![[0.0, 1.0]]);
}
