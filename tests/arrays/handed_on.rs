//! Views of constant arrays, handed on to differentiable functions: against closed forms, of both orders.

use crate::laws::some;
use ndarray::{Array1, Array2, ArrayView1, ArrayView2};
use zygote::prelude::*;

#[differentiable]
fn cubic(h: f64, x: ArrayView1<f64>) -> f64 {
    h.powi(3) * x.sum() + x.dot(&x)
}

#[differentiable]
fn cubic_of_constant(h: f64, #[constant] x: ArrayView1<f64>) -> f64 {
    h.powi(3) * x.sum() + x.dot(&x)
}

#[differentiable]
fn view(h: f64, #[constant] x: ArrayView1<f64>) -> f64 {
    cubic(h, x)
}

#[differentiable]
fn view_to_constant(h: f64, #[constant] x: ArrayView1<f64>) -> f64 {
    cubic_of_constant(h, x)
}

#[differentiable]
fn view_of_array(h: f64, #[constant] x: &Array1<f64>) -> f64 {
    let v = x.view();
    cubic(h, v)
}

#[differentiable]
fn rows(h: f64, #[constant] x: &Array2<f64>) -> f64 {
    let mut sum = 0.0;
    for r in x.rows() {
        sum += cubic(h, r);
    }
    sum
}

#[differentiable]
fn outer_iter(h: f64, #[constant] x: &Array2<f64>) -> f64 {
    let mut sum = 0.0;
    for r in x.outer_iter() {
        sum += cubic_of_constant(h, r);
    }
    sum
}

#[differentiable]
fn chain(h: f64, #[constant] x: &Array2<f64>) -> f64 {
    x.rows().into_iter().map(|r| cubic(h, r)).sum()
}

#[differentiable]
fn zipped(h: f64, #[constant] x: &Array2<f64>, #[constant] y: &Array1<f64>) -> f64 {
    let mut sum = 0.0;
    for (r, t) in x.rows().into_iter().zip(y) {
        sum += cubic(h, r) * t;
    }
    sum
}

#[differentiable]
fn by_index(h: f64, #[constant] x: ArrayView2<f64>) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.nrows() {
        sum += cubic(h, x.row(i)) * cubic_of_constant(h, x.row(i));
    }
    sum
}

#[derive(Clone, Debug, Differentiable)]
struct Layer {
    scale: f64,
    w: Array1<f64>,
}

#[differentiable]
impl Layer {
    fn apply(&self, x: ArrayView1<f64>) -> f64 {
        self.scale.powi(2) * self.w.dot(&x)
    }

    fn apply_to_constant(&self, #[constant] x: ArrayView1<f64>) -> f64 {
        self.scale * self.w.dot(&x)
    }
}

#[differentiable]
fn methods(layer: &Layer, #[constant] x: &Array2<f64>) -> f64 {
    let mut sum = 0.0;
    for r in x.rows() {
        sum += layer.apply(r) * layer.apply_to_constant(r);
    }
    sum
}

#[track_caller]
fn assert_near(a: f64, b: f64) {
    assert!((a - b).abs() <= 1e-13 * b.abs().max(1.0), "{a} {b}");
}

#[test]
fn views_of_constants() {
    let (x, y, h): (Array2<f64>, Array1<f64>, f64) = (some((3, 4), 1), some(3, 2), 1.3);
    let row = x.row(1);
    let (slope, bend) = (3.0 * h * h, 6.0 * h);
    assert_near(view::gradient(h, row).0, slope * row.sum());
    assert_near(view::hvp((h, row), (1.0, ())).0, bend * row.sum());
    assert_near(view_to_constant::gradient(h, row).0, slope * row.sum());
    assert_near(view_to_constant::hvp((h, row), (1.0, ())).0, bend * row.sum());
    assert_near(view_of_array::gradient(h, &y).0, slope * y.sum());
    assert_near(view_of_array::hvp((h, &y), (1.0, ())).0, bend * y.sum());
    assert_near(rows::gradient(h, &x).0, slope * x.sum());
    assert_near(rows::hvp((h, &x), (1.0, ())).0, bend * x.sum());
    assert_near(outer_iter::gradient(h, &x).0, slope * x.sum());
    assert_near(outer_iter::hvp((h, &x), (1.0, ())).0, bend * x.sum());
    assert_near(chain::gradient(h, &x).0, slope * x.sum());
    assert_near(chain::hvp((h, &x), (1.0, ())).0, bend * x.sum());
    let weighted: f64 = x.rows().into_iter().zip(&y).map(|(r, t)| r.sum() * t).sum();
    assert_near(zipped::gradient(h, &x, &y).0, slope * weighted);
    assert_near(zipped::hvp((h, &x, &y), (1.0, (), ())).0, bend * weighted);
    // Σ (h³ s + q)²
    let parts = || x.rows().into_iter().map(|r| (r.sum(), r.dot(&r)));
    let first: f64 = parts().map(|(s, q)| 2.0 * (h.powi(3) * s + q) * slope * s).sum();
    let second: f64 = parts().map(|(s, q)| 2.0 * (slope * s).powi(2) + 2.0 * (h.powi(3) * s + q) * bend * s).sum();
    assert_near(by_index::gradient(h, x.view()).0, first);
    assert_near(by_index::hvp((h, x.view()), (1.0, ())).0, second);
}

#[test]
fn views_of_constants_to_methods() {
    let x: Array2<f64> = some((3, 4), 1);
    let layer = Layer { scale: 0.7, w: some(4, 3) };
    // scale³ |x w|²
    let (scale, product) = (layer.scale, x.dot(&layer.w));
    let (dlayer, ()) = methods::gradient(&layer, &x);
    assert_near(dlayer.scale, 3.0 * scale.powi(2) * product.dot(&product));
    for (d, e) in dlayer.w.iter().zip(&(2.0 * scale.powi(3) * x.t().dot(&product))) {
        assert_near(*d, *e);
    }
    // Along `w`.
    let along = LayerTangent { scale: 0.0, w: some(4, 4) };
    let moved = x.dot(&along.w);
    let (dlayer, ()) = methods::hvp((&layer, &x), (&along, ()));
    assert_near(dlayer.scale, 6.0 * scale.powi(2) * product.dot(&moved));
    for (d, e) in dlayer.w.iter().zip(&(2.0 * scale.powi(3) * x.t().dot(&moved))) {
        assert_near(*d, *e);
    }
}
