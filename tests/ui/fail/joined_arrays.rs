use ndarray::{Array1, Array2, ArrayView1, Axis, ShapeBuilder, Zip, stack};
use zygote::prelude::*;

#[differentiable]
fn of_a_list(x: &Array2<f64>) -> f64 {
    let rows: Vec<ArrayView1<f64>> = x.rows().into_iter().collect();
    let y = ndarray::concatenate(Axis(0), &rows).unwrap();
    y.sum()
}

#[differentiable]
fn stacked(x: &Array1<f64>, rows: &[ArrayView1<f64>]) -> f64 {
    stack(Axis(0), rows).unwrap().dot(x).sum()
}

#[differentiable]
fn broadcast(a: &Array2<f64>, b: &Array1<f64>) -> Array2<f64> {
    Zip::from(a).and_broadcast(b).map_collect(|a, b| a * b)
}

#[differentiable]
fn indexed(a: &Array2<f64>) -> Array2<f64> {
    Zip::indexed(a).map_collect(|(i, j), a| a * (i + j) as f64)
}

#[differentiable]
fn folded(a: &Array2<f64>, b: &Array2<f64>) -> f64 {
    Zip::from(a).and(b).fold(0.0, |s, a, b| s * 0.5 + a * b)
}

#[differentiable]
fn assigned(a: &Array2<f64>, b: &Array2<f64>) -> f64 {
    let mut last = 0.0;
    Zip::from(a).and(b).for_each(|a, b| last = last * 0.5 + a * b);
    last
}

#[differentiable]
fn pushed(a: &Array2<f64>) -> f64 {
    let mut all = vec![];
    Zip::from(a).for_each(|a| all.push(a * a));
    all[0]
}

#[differentiable]
fn into(a: &Array1<f64>, b: &mut Array1<f64>) {
    Zip::from(a).map_assign_into(b, |a| a * a);
}

#[differentiable]
fn too_few(a: &Array1<f64>, b: &Array1<f64>) -> Array1<f64> {
    Zip::from(a).and(b).map_collect(|a| a * a)
}

#[differentiable]
fn by_columns(a: f64) -> Array2<f64> {
    Array2::from_shape_fn((2, 3).f(), |(i, j)| a * (i + j) as f64)
}

fn main() {
    let _ = indexed::pullback;
}
