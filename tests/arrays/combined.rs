//! Arrays together with everything else: checkpoints, recursion, closures, traits, enums, `std::mem`, options.

use crate::laws::some;
use crate::{bends, cubed, obeys};
use ndarray::{ArcArray1, Array, Array1, Array2, Dimension, Ix2, array};
use zygote::functions::relu;
use zygote::prelude::*;

#[differentiable]
fn stopped(x: &Array1<f64>) -> f64 {
    let y = stop_gradient(x * 2.0);
    (x * &y).sum()
}

#[differentiable]
fn hooked(x: &Array1<f64>) -> f64 {
    let y = hook(x * 2.0, |d| d * 0.5);
    (x * &y).sum()
}

#[differentiable]
fn square(x: Array1<f64>) -> Array1<f64> {
    &x * &x
}

#[differentiable]
fn runs_again(x: &Array1<f64>) -> f64 {
    checkpointed(square, x * 2.0).sum()
}

#[differentiable(checkpoint)]
fn runs_again_as_a_whole(x: &Array1<f64>) -> f64 {
    let y = x * x;
    y.dot(x)
}

#[differentiable(recursive)]
fn recursive(x: &Array1<f64>, n: usize) -> Array1<f64> {
    if n == 0 { x.clone() } else { recursive(&(x * x), n - 1) * 0.5 }
}

#[differentiable]
fn indexed(all: [Array1<f64>; 2], k: usize) -> Array1<f64> {
    &all[0] * &all[k]
}

#[differentiable]
fn neighbours(all: &[Array1<f64>]) -> f64 {
    all.iter().zip(all.iter().skip(1)).map(|(a, b)| a.dot(b)).sum()
}

#[differentiable]
fn layers(all: &Vec<Array2<f64>>, x: &Array1<f64>) -> Array1<f64> {
    let mut h = x.clone();
    for w in all.iter() {
        h = w.dot(&h);
    }
    h
}

#[differentiable]
fn swapped(a: &Array1<f64>, b: &Array1<f64>) -> f64 {
    let (mut x, mut y) = (a.clone(), b.clone());
    std::mem::swap(&mut x, &mut y);
    x[0] *= 3.0;
    (x - y * 2.0).dot(a)
}

#[differentiable]
fn replaced(a: &Array1<f64>) -> f64 {
    let mut x = a.clone();
    let old = std::mem::replace(&mut x, a * 2.0);
    (x * old).sum()
}

#[differentiable]
fn by_question_mark(a: &Array1<f64>) -> Option<f64> {
    let m = a.mean()?;
    Some(m * m)
}

#[differentiable]
fn by_let_else(a: &Array1<f64>) -> f64 {
    let Some(m) = a.mean() else { return 0.0 };
    m * m
}

#[differentiable]
fn closure(a: &Array1<f64>) -> f64 {
    let f = |v: &Array1<f64>| v.dot(a);
    f(a) * f(&(a * 2.0))
}

#[differentiable]
fn apply(f: impl Fn(f64) -> f64, a: &Array1<f64>) -> f64 {
    let mut s = 0.0;
    for i in 0..a.len() {
        s += f(a[i]);
    }
    s
}

#[differentiable]
fn closure_passed_on(a: &Array1<f64>, s: f64) -> f64 {
    apply(|v| v * s * a[0], a)
}

#[differentiable]
fn shared(a: ArcArray1<f64>) -> f64 {
    a.dot(&a)
}

#[derive(Clone, Debug, Differentiable)]
enum Layer {
    Dense { w: Array2<f64>, b: Array1<f64> },
    Scale(Array1<f64>),
    Relu,
}

#[differentiable]
fn forward(layer: &Layer, x: &Array1<f64>) -> Array1<f64> {
    match layer {
        Layer::Dense { w, b } => w.dot(x) + b,
        Layer::Scale(s) => s * x,
        Layer::Relu => relu(x),
    }
}

#[differentiable]
fn chain(layers: &[Layer], x: &Array1<f64>) -> f64 {
    let mut h = x.clone();
    for layer in layers {
        h = forward(layer, &h);
    }
    h.dot(&h)
}

#[differentiable]
trait Model {
    fn forward(&self, x: &Array1<f64>) -> Array1<f64>;
}

#[derive(Clone, Debug, Differentiable)]
struct Linear {
    w: Array2<f64>,
}

#[differentiable]
impl Model for Linear {
    fn forward(&self, x: &Array1<f64>) -> Array1<f64> {
        self.w.dot(x)
    }
}

#[differentiable]
fn of_trait<M: Model>(m: &M, x: &Array1<f64>) -> f64 {
    m.forward(x).sum()
}

#[differentiable]
fn any_dimension<D: Dimension>(a: &Array<f64, D>, s: f64) -> f64 {
    let mut b = a.clone();
    b *= s;
    b += a;
    (b * a).sum()
}

#[differentiable]
fn best(a: &Array1<f64>) -> f64 {
    let mut best = a.clone();
    for k in 0..3 {
        let c = a * (k as f64);
        if c.sum() > best.sum() {
            best = c;
        }
    }
    best.dot(a)
}

#[differentiable]
fn off_diagonal(a: &Array2<f64>) -> f64 {
    let mut s = 0.0;
    for i in 0..a.nrows() {
        for j in 0..a.ncols() {
            if i != j {
                s += a[[i, j]] * a[[j, i]];
            }
        }
    }
    s
}

#[differentiable]
fn pair(a: &Array1<f64>) -> (f64, Array1<f64>) {
    let (s, b) = (a.sum(), a * 2.0);
    (s * b[0], b * s)
}

#[differentiable]
fn of_pair(a: &Array1<f64>) -> f64 {
    let (s, b) = pair(a);
    s * b.sum()
}

#[differentiable]
fn log_sum_exp(a: &Array1<f64>) -> f64 {
    let m = a.iter().cloned().fold(f64::NEG_INFINITY, f64::max);
    (a - m).mapv(f64::exp).sum().ln() + m
}

#[test]
fn runs_again_in_the_reverse_sweep() {
    for n in [0, 1, 3] {
        bends!(runs_again(&x), x = some(n, 1));
        bends!(runs_again_as_a_whole(&x), x = some(n, 1));
        for k in 0..3 {
            obeys!(recursive(&x, k), x = some(n, 1), k = k);
        }
    }
}

#[test]
fn stops_and_hooks() {
    let x = array![1.0, -2.0];
    assert_eq!(stopped::gradient(&x).0, &x * 2.0);
    assert_eq!(hooked::gradient(&x).0, &x * 2.0 + &x);
}

#[test]
fn collections() {
    for k in 0..2 {
        let all: [Array1<f64>; 2] = [some(3, 1), some(3, 2)];
        let (y, back) = indexed::pullback(all.clone(), k);
        let (da, ()) = back(Array1::ones(3));
        assert_eq!(y, &all[0] * &all[k]);
        match k {
            0 => assert_eq!(da, [&all[0] * 2.0, Array1::zeros(3)]),
            _ => assert_eq!(da, [all[1].clone(), all[0].clone()]),
        }
    }
    bends!(neighbours(&all), all = vec![some(3, 1), some(3, 2), some(3, 3)]);
    obeys!(layers(&all, &x), all = vec![some((2, 3), 1), some((4, 2), 2)], x = some(3, 3));
    obeys!(layers(&all, &x), all = Vec::<Array2<f64>>::new(), x = some(3, 3));
}

#[test]
fn memory() {
    bends!(swapped(&a, &b), a = some(3, 1), b = some(3, 2));
    bends!(replaced(&a), a = some(3, 1));
    obeys!(best(&a), a = array![1.0, 2.0, 3.0]);
    obeys!(best(&a), a = array![-1.0, -2.0, 0.5]);
    bends!(off_diagonal(&a), a = some((3, 3), 1));
    let a: Array1<f64> = some(3, 1);
    assert_eq!(shared::gradient(a.to_shared()).0, &a * 2.0);
}

#[test]
fn control_flow() {
    for n in [0, 2] {
        obeys!(by_question_mark(&a), a = some(n, 1));
        bends!(by_let_else(&a), a = some(n, 1));
    }
    bends!(closure(&a), a = some(3, 1));
    bends!(closure_passed_on(&a, s), a = some(3, 1), s = 0.5);
    obeys!(pair(&a), a = some(3, 1));
    bends!(of_pair(&a), a = some(3, 1));
    bends!(log_sum_exp(&a), a = some(3, 1));
    bends!(any_dimension(&a, s), a = some((2, 3), 1), s = 0.5);
    bends!(any_dimension(&a, s), a = some(0, 1), s = 0.5);
}

#[test]
fn enums() {
    let all = vec![
        Layer::Dense { w: some((3, 2), 1), b: some(3, 2) },
        Layer::Relu,
        Layer::Scale(some(3, 3)),
        Layer::Dense { w: some((2, 3), 4), b: some(2, 5) },
    ];
    let x: Array1<f64> = some(2, 6);
    let (g, dx) = chain::gradient(&all, &x);
    let h = 1e-4;
    for (k, layer) in all.iter().enumerate() {
        let flat = layer.to_flat();
        let found = g[k].to_flat();
        assert_eq!(found.len(), flat.len());
        for i in 0..flat.len() {
            let at = |h: f64| {
                let (mut all, mut flat) = (all.clone(), flat.clone());
                flat[i] += h;
                all[k].fill_from(&flat);
                chain(&all, &x)
            };
            let fd = (at(h) - at(-h)) / (2.0 * h);
            assert!((found[i] - fd).abs() < 1e-6 * (1.0 + fd.abs()), "{k}, {i}: {} is not {fd}", found[i]);
        }
    }
    assert_eq!(dx.len(), 2);
}

#[test]
fn traits() {
    let (m, x) = (Linear { w: some((2, 3), 1) }, some(3, 2));
    let (g, dx) = of_trait::gradient(&m, &x);
    let expected: Array<f64, Ix2> = ndarray::stack![ndarray::Axis(0), x, x];
    assert_eq!(g.w, expected);
    assert!((dx - m.w.sum_axis(ndarray::Axis(0))).iter().all(|d: &f64| d.abs() < 1e-14));
}

#[test]
fn second_order_of_arrays() {
    cubed!(recursive(x: &Array1<f64>, n: usize) -> Array1<f64>; (&x, k), x = some(3, 1), k = 2_usize);
    cubed!(layers(all: &Vec<Array2<f64>>, x: &Array1<f64>) -> Array1<f64>; (&all, &x), all = vec![some((2, 3), 1), some((4, 2), 2)], x = some(3, 3));
}

#[differentiable]
fn shared_beside_a_reference(p: ArcArray1<f64>, q: &Array1<f64>) -> f64 {
    (&p * q).sum() + p[0] * q[1]
}

#[test]
fn shared_arrays_have_places_of_their_shape() {
    let g = shared_beside_a_reference::gradient(array![1.0, 2.0].into_shared(), &array![3.0, 4.0]);
    assert_eq!(g, (array![7.0, 4.0], array![1.0, 3.0]));
}
