//! Kinds of parameters and results: values, references, views, fields, elements of tuples, `Vec` and `Option`; control flow, calls, methods.

use crate::laws::{layouts, some};
use crate::{bends, cubed, obeys};
use ndarray::{Array, Array1, Array2, ArrayRef, ArrayRef2, ArrayView, Axis, Dimension, Ix1, Ix2, LinalgScalar, array};
use zygote::prelude::*;

#[differentiable]
fn by_value(a: Array1<f64>) -> Array1<f64> {
    a
}

#[differentiable]
fn by_reference(a: &Array1<f64>) -> Array1<f64> {
    a.clone()
}

#[differentiable]
fn unused(a: &Array2<f64>, b: &Array1<f64>) -> f64 {
    let _ = a;
    b.sum()
}

#[differentiable]
fn references(a: &ArrayRef2<f64>, b: &ArrayRef<f64, Ix1>) -> Array1<f64> {
    a.dot(b) + a.sum()
}

#[differentiable]
fn long_types(a: ArrayView<'_, f64, Ix2>, b: Array<f64, Ix1>) -> Array<f64, Ix1> {
    a.dot(&b)
}

#[differentiable]
fn constant(a: &Array1<f64>, #[constant] b: &Array1<f64>) -> f64 {
    (a * b).sum() + b.product()
}

#[differentiable]
fn tuple(a: &Array1<f64>, s: f64) -> (Array1<f64>, f64) {
    (a * s, a.sum() * s)
}

#[differentiable]
fn of_tuple(p: (Array1<f64>, f64), q: &(Array2<f64>, usize)) -> Array1<f64> {
    let (a, s) = p;
    q.0.dot(&a) * s
}

#[differentiable]
fn slice(all: &[Array1<f64>]) -> f64 {
    let mut s = 0.0;
    for k in 1..all.len() {
        s += all[k].dot(&all[k - 1]);
    }
    s
}

#[differentiable]
fn option_by_reference(a: &Option<Array1<f64>>, b: &Array1<f64>) -> f64 {
    if let Some(a) = a { a.dot(b) } else { b.sum() }
}

#[differentiable]
fn carried_nonlinear(w: &Array2<f64>, x: &Array1<f64>, n: usize) -> f64 {
    let mut h = x.clone();
    let mut loss = 0.0;
    for k in 0..n {
        let a = w.dot(&h);
        h = zygote::functions::sigmoid(&a) * x;
        loss += h.sum() * (k as f64);
    }
    loss + h.dot(&h)
}

#[differentiable]
fn square(a: &Array1<f64>) -> Array1<f64> {
    a * a
}

#[differentiable]
fn take(a: Array1<f64>) -> f64 {
    a.product()
}

#[differentiable]
fn calls(a: &Array1<f64>, b: &Array1<f64>) -> f64 {
    let y = square(a);
    take(square(&y)) + take(a * b) + take(b.clone())
}

#[differentiable]
fn shadowed(a: &Array1<f64>) -> Array1<f64> {
    let a = a * 2.0;
    let a = &a * &a;
    a
}

#[differentiable]
fn of_any<D: Dimension>(a: &Array<f64, D>) -> f64 {
    (a * a).sum()
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Dense {
    w: Array2<f64>,
    b: Array1<f64>,
}

#[differentiable]
impl Dense {
    fn new(w: Array2<f64>, b: Array1<f64>) -> Dense {
        Dense { w, b }
    }

    fn forward(&self, x: &Array1<f64>) -> Array1<f64> {
        self.w.dot(x) + &self.b
    }

    fn batch(&self, x: &Array2<f64>) -> Array2<f64> {
        x.dot(&self.w.t()) + &self.b
    }

    fn shift(&mut self, by: &Array1<f64>) {
        self.b += by;
    }

    fn scaled(mut self, s: f64) -> Dense {
        self.w *= s;
        self.b *= s;
        self
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Net {
    layers: Vec<Dense>,
    scale: Option<Array1<f64>>,
}

#[differentiable]
impl Net {
    fn forward(&self, x: &Array1<f64>) -> Array1<f64> {
        let mut h = x.clone();
        for layer in &self.layers {
            h = zygote::functions::sigmoid(&layer.forward(&h));
        }
        match &self.scale {
            Some(s) => h * s,
            None => h * 1.0,
        }
    }
}

#[differentiable]
fn through_methods(w: Array2<f64>, b: Array1<f64>, x: &Array1<f64>, s: f64) -> Array1<f64> {
    let layer = Dense::new(w, b).scaled(s);
    layer.forward(&layer.forward(x))
}

#[differentiable]
fn net_loss(net: &Net, x: &Array1<f64>) -> f64 {
    let y = net.forward(x);
    y.dot(&y)
}

#[differentiable]
fn batch_loss(layer: &Dense, #[constant] x: &Array2<f64>) -> f64 {
    let y = layer.batch(x);
    (&y * &y).mean().unwrap()
}

#[differentiable]
fn option(a: Option<Array1<f64>>, b: &Array1<f64>) -> Array1<f64> {
    match a {
        Some(a) => a * b,
        None => b * 2.0,
    }
}

#[differentiable]
fn option_result(a: &Array1<f64>, s: f64) -> Option<Array1<f64>> {
    if a.is_empty() { None } else { Some(a * s) }
}

#[differentiable]
fn branches(a: &Array1<f64>, s: f64) -> Array1<f64> {
    let b = if s > 0.0 {
        a * s
    } else if a.len() > 2 {
        a + s
    } else {
        a.clone()
    };
    b * s
}

#[differentiable]
fn carried(w: &Array2<f64>, x: &Array1<f64>, n: usize) -> Array1<f64> {
    let mut h = x.clone();
    for _ in 0..n {
        h = w.dot(&h) + x;
    }
    h
}

#[differentiable]
fn early(a: &Array1<f64>, s: f64) -> Array1<f64> {
    if s < 0.0 {
        return a * s;
    }
    let b = a * a;
    b * s
}

#[differentiable]
fn vector_result(a: &Array1<f64>, n: usize) -> Vec<Array1<f64>> {
    let mut all = vec![];
    let mut x = a.clone();
    for _ in 0..n {
        x = &x * a;
        all.push(x.clone());
    }
    all
}

#[differentiable]
fn vector(all: Vec<Array1<f64>>) -> Array1<f64> {
    let mut sum = Array1::<f64>::zeros(3);
    for a in &all {
        sum += a;
    }
    sum * &all[0]
}

#[differentiable]
fn until(a: &Array1<f64>) -> Array1<f64> {
    let mut b = a.clone();
    while b.dot(&b) < 50.0 {
        b *= 1.5;
        if b.sum() > 20.0 {
            break;
        }
    }
    b
}

#[differentiable]
fn moved_in_arms(a: &Array1<f64>, s: &Array1<f64>, k: usize) -> Array1<f64> {
    let h = a * 2.0;
    if k > 1 { h * s } else { h }
}

#[differentiable]
fn changed_fields(w: &Array2<f64>, x: &Array1<f64>) -> f64 {
    let mut layer = Dense { w: w.clone(), b: x * 2.0 };
    layer.w.swap([0, 1], [1, 2]);
    layer.b.fill(x[0] * x[1]);
    let mut y = layer.forward(x);
    y.swap(0, 2);
    layer.w.fill(x[1]);
    y.dot(x) * layer.forward(&y).sum()
}

#[differentiable]
fn in_a_box(a: &Array2<f64>, mut b: Box<Array1<f64>>) -> f64 {
    b[0] *= 2.0;
    let h = a.dot(&*b).tanh();
    h.dot(&*b) + b.iter().map(|v| v * v).sum::<f64>() + b.mapv(|v| v * 2.0)[1] + b.exp().sum() + b.clone().sum()
}

#[differentiable]
fn boxed(a: &Array2<f64>, b: &Array1<f64>) -> f64 {
    in_a_box(a, Box::new(b.clone()))
}

#[differentiable]
fn through_changes(w: &Array2<f64>, x: &Array1<f64>) -> f64 {
    let mut layer = Dense { w: w.clone(), b: x * 2.0 };
    layer.shift(x);
    layer.b[0] *= x[1];
    layer.w.assign(&(w * x[2]));
    layer.w.scaled_add(2.0, w);
    layer.forward(x).sum()
}

#[differentiable]
fn generic<A: Real + LinalgScalar>(a: &Array2<A>, b: &Array1<A>) -> A {
    let y = a.dot(b);
    let z = zygote::functions::sigmoid(a) * b + a.mapv(|v| v.tanh() * v);
    y.dot(&y) + a.sum() * b.product() + a.sum_axis(Axis(0)).dot(b) + z.sum()
}

#[test]
fn whole_arrays() {
    for n in [0, 1, 3] {
        obeys!(by_value(a), a = some(n, 1));
        obeys!(by_reference(&a), a = some(n, 1));
        obeys!(unused(&a, &b), a = some((2, n), 1), b = some(n, 2));
        obeys!(references(&a, &b), a = some((2, n), 1), b = some(n, 2));
        obeys!(long_types(a.view(), b), a = some((2, n), 1), b = some(n, 2));
        obeys!(tuple(&a, s), a = some(n, 1), s = 0.5);
        obeys!(of_tuple(p, &q), p = (some(n, 1), 0.5), q = (some((2, n), 1), 3_usize));
        obeys!(of_any(&a), a = some((2, n), 1));
    }
    for a in layouts(&some((2, 3), 1)) {
        obeys!(references(&a, &b), a = a.clone(), b = some(3, 2));
        // Any array or view derefs to what is taken.
        obeys!(references(&a.view(), &b.view()), a = a.clone(), b = some(3, 2));
    }
}

#[test]
fn elements_of_any_type() {
    bends!(generic(&a, &b), a = some::<f64, _>((2, 3), 1), b = some(3, 2));
    obeys!(generic(&a, &b), a = some::<f32, _>((2, 3), 1), b = some(3, 2));
    obeys!(generic(&a, &b), a = some::<f32, _>((0, 3), 1), b = some(3, 2));
}

#[differentiable]
fn chosen(a: &Array1<f64>, which: &Array1<usize>, mask: &Array1<bool>) -> f64 {
    let mut s = 0.0;
    for k in 0..which.len() {
        if mask[k] {
            s += a[which[k]] * a[which[k]];
        }
    }
    s
}

#[test]
fn discrete_arrays() {
    let (a, which, mask) = (array![1.0, 2.0, 3.0], array![2, 0, 2], array![true, false, true]);
    let (y, (da, (), ())) = chosen::value_and_gradient(&a, &which, &mask);
    assert_eq!((y, da), (18.0, array![0.0, 0.0, 12.0]));
}

#[test]
fn constants_have_no_cotangent() {
    let (y, (da, ())) = constant::value_and_gradient(&array![1.0, 2.0], &array![3.0, 4.0]);
    assert_eq!((y, da), (23.0, array![3.0, 4.0]));
}

#[test]
fn collections() {
    obeys!(vector(all), all = vec![some(3, 1), some(3, 2)]);
    obeys!(option(a, &b), a = Some(some(3, 1)), b = some(3, 2));
    obeys!(option(a, &b), a = None::<Array1<f64>>, b = some(3, 2));
    obeys!(option_result(&a, s), a = some(3, 1), s = 0.5);
    obeys!(option_result(&a, s), a = some(0, 1), s = 0.5);
    obeys!(vector_result(&a, n), a = some(3, 1), n = 3_usize);
    obeys!(vector_result(&a, n), a = some(3, 1), n = 0_usize);
    bends!(slice(&all), all = vec![some(3, 1), some(3, 2), some(3, 3)]);
    bends!(slice(&all), all = vec![some::<f64, _>(0, 1), some(0, 2)]);
    bends!(option_by_reference(&a, &b), a = Some(some(3, 1)), b = some(3, 2));
    bends!(option_by_reference(&a, &b), a = None::<Array1<f64>>, b = some(3, 2));
}

#[test]
fn control_flow() {
    obeys!(until(&a), a = some(3, 1));
    obeys!(until(&a), a = array![1.0, 4.0]);
    obeys!(moved_in_arms(&a, &s, k), a = some(3, 1), s = some(3, 2), k = 1_usize);
    obeys!(moved_in_arms(&a, &s, k), a = some(3, 1), s = some(3, 2), k = 2_usize);
    for n in [0, 1, 3] {
        for s in [0.5, -0.5] {
            obeys!(branches(&a, s), a = some(n, 1), s = s);
            obeys!(early(&a, s), a = some(n, 1), s = s);
        }
        for k in [0_usize, 1, 4] {
            obeys!(carried(&w, &x, k), w = some((n, n), 1), x = some(n, 2), k = k);
        }
    }
    for n in [0, 1, 3] {
        for k in [0_usize, 1, 4] {
            bends!(carried_nonlinear(&w, &x, k), w = some((n, n), 1), x = some(n, 2), k = k);
        }
        obeys!(shadowed(&a), a = some(n, 1));
        bends!(calls(&a, &b), a = some(n, 1), b = some(n, 2));
    }
}

#[test]
fn methods() {
    bends!(through_changes(&w, &x), w = some((3, 3), 1), x = some(3, 3));
    bends!(changed_fields(&w, &x), w = some((3, 3), 1), x = some(3, 3));
    bends!(boxed(&a, &b), a = some((3, 3), 1), b = some(3, 3));
    obeys!(through_methods(w, b, &x, s), w = some((3, 3), 1), b = some(3, 2), x = some(3, 3), s = 0.5);
}

fn net() -> Net {
    let layer = |n, m, seed| Dense { w: some((m, n), seed), b: some(m, seed + 1) };
    Net { layers: vec![layer(3, 4, 1), layer(4, 2, 3)], scale: Some(some(2, 5)) }
}

#[test]
fn models() {
    let x = some(3, 7);
    for scale in [net().scale, None] {
        let net = Net { scale, ..net() };
        let (g, dx) = net_loss::gradient(&net, &x);
        let flat = net.to_flat();
        let at = |k: usize, h: f64| {
            let (mut moved, mut flat) = (net.clone(), flat.clone());
            flat[k] += h;
            moved.fill_from(&flat);
            moved
        };
        let h = 1e-4;
        for (k, (name, g)) in g.named_leaves().into_iter().enumerate() {
            let fd = (net_loss(&at(k, h), &x) - net_loss(&at(k, -h), &x)) / (2.0 * h);
            assert!((g - fd).abs() < 1e-7 * (1.0 + fd.abs()), "{name}: {g} is not {fd}");
        }
        assert_eq!((dx.len(), g.layers[1].w.dim(), g.scale.is_some()), (3, (2, 4), net.scale.is_some()));
        // Second order along a direction, against differences of the gradient.
        let v = NetTangent::from_flat(&net, &some::<f64, _>(flat.len(), 9).to_vec());
        let (hv, _) = net_loss::hvp((&net, &x), (&v, &Array1::zeros(3)));
        let along = |h: f64| {
            let mut moved = net.clone();
            moved.update(&v, |p, v| p + h * v);
            net_loss::gradient(&moved, &x).0
        };
        let fd = (along(h) - along(-h)) * (0.5 / h);
        for (a, b) in hv.to_flat().iter().zip(fd.to_flat()) {
            assert!((a - b).abs() < 1e-6 * (1.0 + b.abs()), "{a} is not {b}");
        }
    }
}

#[test]
fn batches() {
    let (layer, x) = (Dense { w: some((2, 3), 1), b: some(2, 2) }, some((5, 3), 3));
    let (g, ()) = batch_loss::gradient(&layer, &x);
    let y: Array2<f64> = x.dot(&layer.w.t()) + &layer.b;
    let expected = y.t().dot(&x) * 0.2;
    assert!((&g.w - &expected).iter().all(|d| d.abs() < 1e-13));
    assert!((&g.b - &(y.sum_axis(Axis(0)) * 0.2)).iter().all(|d| d.abs() < 1e-13));
}

#[test]
fn second_order_of_arrays() {
    cubed!(by_value(a: Array1<f64>) -> Array1<f64>; (a), a = some(3, 1));
    cubed!(by_reference(a: &Array1<f64>) -> Array1<f64>; (&a), a = some(3, 1));
    cubed!(references(a: &ArrayRef2<f64>, b: &ArrayRef<f64, Ix1>) -> Array1<f64>; (&a, &b), a = some((2, 3), 1), b = some(3, 2));
    cubed!(vector(all: Vec<Array1<f64>>) -> Array1<f64>; (all), all = vec![some(3, 1), some(3, 2)]);
    cubed!(option(a: Option<Array1<f64>>, b: &Array1<f64>) -> Array1<f64>; (a, &b), a = Some(some(3, 1)), b = some(3, 2));
    cubed!(branches(a: &Array1<f64>, s: f64) -> Array1<f64>; (&a, s), a = some(3, 1), s = 0.5);
    cubed!(moved_in_arms(a: &Array1<f64>, s: &Array1<f64>, k: usize) -> Array1<f64>; (&a, &s, k), a = some(3, 1), s = some(3, 2), k = 1_usize);
    cubed!(carried(w: &Array2<f64>, x: &Array1<f64>, n: usize) -> Array1<f64>; (&w, &x, k), w = some((3, 3), 1), x = some(3, 2), k = 3_usize);
    cubed!(until(a: &Array1<f64>) -> Array1<f64>; (&a), a = some(3, 1));
    cubed!(early(a: &Array1<f64>, s: f64) -> Array1<f64>; (&a, s), a = some(3, 1), s = 0.5);
    cubed!(shadowed(a: &Array1<f64>) -> Array1<f64>; (&a), a = some(3, 1));
    cubed!(through_methods(w: Array2<f64>, b: Array1<f64>, x: &Array1<f64>, s: f64) -> Array1<f64>; (w, b, &x, s), w = some((3, 3), 1), b = some(3, 2), x = some(3, 3), s = 0.5);
}
