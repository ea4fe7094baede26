//! Arrays that are made of parts: `array!`, `concatenate!`, `stack!`, `from_shape_fn`, `Zip`.

use crate::laws::{layouts, some};
use crate::{bends, obeys};
use ndarray::{
    Array, Array1, Array2, Array3, ArrayView1, ArrayView2, Axis, ShapeError, Zip, array, concatenate, stack,
};
use zygote::prelude::*;

#[differentiable]
fn written_out(x: f64, y: f64) -> Array1<f64> {
    array![x * y, 1.0, y.sin()]
}

#[differentiable]
fn rotated(angle: f64, v: &Array1<f64>) -> Array1<f64> {
    let (s, c) = angle.sin_cos();
    let r = array![[c, -s], [s, c]];
    r.dot(v)
}

#[differentiable]
fn cube(x: &Array1<f64>, s: f64) -> Array3<f64> {
    let k = ndarray::array![[[x[0], s], [x[1], 2.0]], [[s * s, x[0] * x[1]], [3.0, x[2]]], [[0.0, 0.0], [0.0, s]]];
    &k * &k
}

#[differentiable]
fn written_single(x: f32) -> Array2<f32> {
    array![[x, 1.0], [x * x, x.exp()]]
}

#[differentiable]
fn written_in_a_loop(x: f64, n: usize) -> f64 {
    let mut h = array![x, 1.0];
    for _ in 0..n {
        let step = array![[0.9, x], [-x, 0.9]];
        h = step.dot(&h);
    }
    h.sum()
}

#[differentiable]
fn of_constants(x: f64) -> f64 {
    let w = array![[1.0, 2.0], [3.0, 4.0]];
    let v = array![x, 2.0 * x];
    w.dot(&v).dot(&v)
}

#[test]
fn arrays_written_out() {
    obeys!(written_out(x, y), x = 0.5, y = -1.5);
    obeys!(rotated(angle, &v), angle = 0.3, v = some(2, 1));
    obeys!(cube(&x, s), x = some(3, 1), s = 0.7);
    obeys!(written_single(x), x = 0.5_f32);
    bends!(written_in_a_loop(x, n), x = 0.4, n = 3_usize);
    bends!(of_constants(x), x = 0.4);
}

#[differentiable]
fn concatenated(a: &Array2<f64>, b: &Array2<f64>) -> Array2<f64> {
    let c = concatenate![Axis(0), *a, a * b, *b];
    &c * &c
}

#[differentiable]
fn concatenated_along(axis: usize, a: &Array2<f64>, b: Array2<f64>) -> Array2<f64> {
    let c = ndarray::concatenate(Axis(axis), &[a.view(), b.view(), a.view()]).unwrap();
    c.mapv(|v| v.sin())
}

#[differentiable]
fn concatenated_views(a: &Array2<f64>, b: ArrayView1<'_, f64>) -> f64 {
    let c = concatenate![Axis(0), a.row(0), b, a.column(1)];
    let d = c.mapv(f64::sin);
    d.dot(&c)
}

#[differentiable]
fn shifted(a: &Array1<f64>) -> Result<Array1<f64>, ShapeError> {
    let n = a.len();
    let joined = concatenate(Axis(0), &[a.slice(ndarray::s![1..]), a.slice(ndarray::s![..1])])?;
    assert_eq!(joined.len(), n);
    Ok(joined * a)
}

#[differentiable]
fn or_nothing(a: &Array1<f64>, b: &Array1<f64>) -> f64 {
    match stack(Axis(0), &[a.view(), b.view()]) {
        Ok(m) => m.dot(a).product(),
        Err(_) => a.sum() * b.sum(),
    }
}

#[differentiable]
fn stacked(a: &Array1<f32>, b: ArrayView1<f32>, axis: Axis) -> Array2<f32> {
    let m = stack![axis, *a, b, a * &b];
    &m * &m
}

#[differentiable]
fn stacked_matrices(a: &Array2<f64>, b: ArrayView2<f64>) -> f64 {
    let m = stack(Axis(1), &[a.view(), b, a.view()]).unwrap();
    (&m * &m * &m).sum()
}

#[differentiable]
fn history(x: &Array1<f64>, n: usize) -> f64 {
    let mut h = x.clone();
    for _ in 0..n {
        h = concatenate![Axis(0), h.mapv(|v| v * v * 0.5), *x];
    }
    h.dot(&h)
}

#[test]
fn joined() {
    for shape in [(2, 3), (1, 1), (0, 3), (3, 0)] {
        for a in layouts(&some(shape, 1)) {
            obeys!(concatenated(&a, &b), a = a.clone(), b = some(shape, 2));
            obeys!(concatenated_along(axis, &a, b), axis = 0_usize, a = a.clone(), b = some(shape, 2));
            obeys!(concatenated_along(axis, &a, b), axis = 1_usize, a = a.clone(), b = some(shape, 2));
            bends!(stacked_matrices(&a, b.view()), a = a.clone(), b = some(shape, 2));
        }
    }
    obeys!(concatenated_along(axis, &a, b), axis = 1_usize, a = some((2, 3), 1), b = some((2, 0), 2));
    bends!(concatenated_views(&a, b.view()), a = some((3, 2), 1), b = some(4, 2));
    for n in [0, 1, 3] {
        for axis in [Axis(0), Axis(1)] {
            obeys!(stacked(&a, b.view(), axis), a = some(n, 1), b = some(n, 2), axis = axis);
        }
    }
    bends!(history(&x, n), x = some(2, 1), n = 2_usize);
    bends!(or_nothing(&a, &b), a = some(2, 1), b = some(2, 2));
    bends!(or_nothing(&a, &b), a = some(2, 1), b = some(3, 2));
    let a = some(3, 1);
    let (y, back) = shifted::pullback(&a);
    let (x, c): (Array1<f64>, Array1<f64>) = (some(3, 1), some(3, 2));
    assert_eq!(y.unwrap(), array![x[0] * x[1], x[1] * x[2], x[2] * x[0]]);
    for _ in 0..2 {
        let (dx,) = back(Ok(c.clone()));
        let expected = array![c[0] * x[1] + c[2] * x[2], c[0] * x[0] + c[1] * x[2], c[1] * x[1] + c[2] * x[0]];
        assert!((dx - expected).iter().all(|d| d.abs() < 1e-14));
    }
}

#[test]
#[should_panic(expected = "IncompatibleShape")]
fn joined_of_wrong_shapes() {
    let _ = concatenated_along::pullback(0, &some((2, 3), 1), some((2, 2), 1));
}

#[test]
#[should_panic(expected = "OutOfBounds")]
fn joined_along_no_axis() {
    let _ = concatenated_along::pullback(2, &some((2, 3), 1), some((2, 3), 1));
}

#[differentiable]
fn line(a: f64, b: f64, n: usize) -> Array1<f64> {
    Array1::from_shape_fn(n, |i| (a * i as f64 + b).sin())
}

#[differentiable]
fn kernel(x: &Array1<f64>, width: f64) -> f64 {
    let k = Array2::from_shape_fn((x.len(), x.len()), |(i, j)| {
        let d = (x[i] - x[j]) / width;
        (-d * d).exp()
    });
    k.dot(x).dot(x)
}

#[differentiable]
fn transposed(a: &Array2<f32>, s: f32) -> Array2<f32> {
    let (n, m) = a.dim();
    Array::from_shape_fn((m, n), |(i, j)| a[[j, i]] * s)
}

#[differentiable]
fn products(a: &Array1<f64>, b: &Array2<f64>) -> f64 {
    let c = Array3::from_shape_fn([a.len(), 2, 2], |(i, j, k)| a[i] * b[(j, k)]);
    let d = Array2::from_shape_fn(b.raw_dim(), |(i, j)| b[[i, j]] + c[[0, i, j]]);
    let e = Array::from_shape_fn(a.len(), |i| a[i] * a[0]);
    (&c * &c).sum() + d.product() + e.product()
}

#[differentiable]
fn one_hot(x: f64, n: usize) -> f64 {
    let w = Array2::from_shape_fn((n, n), |(i, j)| if i == j { 1.0 } else { 0.5 });
    let v = Array1::from_shape_fn(n, |i| if i == 1 { x * x } else { x });
    w.dot(&v).dot(&v)
}

#[test]
fn by_index() {
    for n in [0, 1, 3] {
        obeys!(line(a, b, n), a = 0.5, b = 0.1, n = n);
        bends!(kernel(&x, width), x = some(n, 1), width = 0.8);
        bends!(one_hot(x, n), x = 0.8, n = n);
        for a in layouts(&some((n, 2), 1)) {
            obeys!(transposed(&a, s), a = a.clone(), s = 0.5);
        }
    }
    bends!(products(&a, &b), a = some(2, 1), b = some((2, 2), 2));
}

#[differentiable]
fn zip_collected(a: &Array2<f64>, b: &Array2<f64>, s: f64) -> Array2<f64> {
    let c = a + b;
    Zip::from(a).and(b).and(&c).map_collect(|x, &y, z| x * y * s + z.sin())
}

#[differentiable]
fn zip_summed(a: &Array2<f64>, b: &Array2<f64>) -> f64 {
    Zip::from(a).and(b).map_collect(|&x, &y| (x - y).powi(2)).sum()
}

#[differentiable]
fn zip_changed(a: &Array1<f64>, b: ArrayView1<f64>) -> Array1<f64> {
    let mut c = Array1::zeros(a.len());
    Zip::from(&mut c).and(a).and(b).for_each(|c, &a, &b| *c += a * b);
    Zip::from(&mut c).and(a).for_each(|c, a| {
        let square = a * a;
        *c = *c * square + 1.0;
    });
    c
}

#[differentiable]
fn zip_step(position: &mut Array2<f64>, velocity: &mut Array2<f64>, force: &Array2<f64>, dt: f64) {
    ndarray::Zip::from(&mut *velocity).and(force).for_each(|v, f| *v += f * dt);
    ndarray::Zip::from(position).and(velocity).for_each(|p, v| *p += *v * dt * v.sin());
}

#[differentiable]
fn zip_of_rows(a: &Array2<f32>, s: f32) -> Array2<f32> {
    let mut b = a.clone();
    Zip::from(b.row_mut(0)).and(a.row(1)).and(a.column(0)).for_each(|b, x, y| *b = x * y + s * *b);
    b
}

#[differentiable]
fn zip_folded(a: &Array1<f64>, b: &Array1<f64>, c: &Array1<f64>) -> f64 {
    let d = Zip::from(a.view()).and(b.view()).fold(0.5, |s, x, y| s * 0.5 + x * y);
    let mut last = 1.0;
    Zip::from(a).and(b).and(c).and(&(a * b)).for_each(|x, y, z, w| last = last * 0.3 + x * y * z - w);
    d * last
}

#[differentiable]
fn zip_asked(a: &Array2<f64>, b: &Array2<f64>) -> f64 {
    if Zip::from(a).and(b).all(|x, y| x == y) { a.sum() } else { (a * b).sum() * a.sum() }
}

#[differentiable]
fn zip_map_and_change(a: &Array1<f64>, s: f64) -> f64 {
    let mut b = a.clone();
    let c = Zip::from(&mut b).and(a).map_collect(|b, a| {
        *b *= s;
        *b * a * a
    });
    b.dot(&c)
}

#[differentiable]
fn larger(x: &f64, y: &f64) -> f64 {
    if x > y { x * x } else { y * x }
}

#[differentiable]
fn zip_of_function(a: &Array1<f64>, b: &Array1<f64>) -> Array1<f64> {
    Zip::from(a).and(b).map_collect(larger)
}

#[test]
fn zipped() {
    bends!(zip_summed(&a, &b), a = some((2, 3), 1), b = some((2, 3), 2));
    for shape in [(2, 3), (1, 1), (0, 3)] {
        for a in layouts(&some(shape, 1)) {
            obeys!(zip_collected(&a, &b, s), a = a.clone(), b = some(shape, 2), s = 0.5);
            bends!(zip_asked(&a, &b), a = a.clone(), b = some(shape, 2));
        }
    }
    for n in [0, 1, 3] {
        obeys!(zip_changed(&a, b.view()), a = some(n, 1), b = some(n, 2));
        bends!(zip_folded(&a, &b, &c), a = some(n, 1), b = some(n, 2), c = some(n, 3));
        obeys!(zip_of_function(&a, &b), a = some(n, 1), b = some(n, 2));
        bends!(zip_map_and_change(&a, s), a = some(n, 1), s = 0.6);
    }
    obeys!(zip_of_rows(&a, s), a = some((2, 2), 1), s = 0.5);
}

#[differentiable]
fn orbit(p: &Array2<f64>, v: &Array2<f64>, dt: f64) -> f64 {
    let (mut p, mut v) = (p.clone(), v.clone());
    for _ in 0..3 {
        let force = p.mapv(|x| -x.sin());
        zip_step(&mut p, &mut v, &force, dt);
    }
    (&p * &v).sum()
}

#[test]
fn zipped_in_place() {
    for p in layouts(&some((2, 2), 1)) {
        bends!(orbit(&p, &v, dt), p = p.clone(), v = some((2, 2), 2), dt = 0.1);
    }
}

#[test]
#[should_panic(expected = "Zip: Producer dimension mismatch")]
fn zipped_of_wrong_shapes() {
    let _ = zip_of_function::pullback(&some(3, 1), &some(2, 1));
}

#[derive(Clone, Differentiable)]
struct Model {
    w: Array2<f64>,
    b: Array1<f64>,
    scale: f64,
}

#[differentiable]
impl Model {
    fn input(&self, x: &Array1<f64>, axis: Axis) -> Array1<f64> {
        let h = concatenate![axis, self.b, self.w.row(0), *x];
        let g = concatenate(axis, &[h.view(), self.b.view()]).expect("one dimension");
        g * self.scale
    }

    fn gated(&self, x: &Array1<f64>) -> Array1<f64> {
        let h = self.w.dot(x);
        let gate = array![self.scale, self.b[0] * self.scale];
        Zip::from(&h).and(&self.b).and(&gate).map_collect(|h, b, g| (h + b).tanh() * g)
    }

    fn updated(&self, rate: f64) -> Array2<f64> {
        let mut next = self.clone();
        Zip::from(&mut next.w).and(&self.w).for_each(|w, g| *w -= rate * g * g);
        next.w
    }
}

#[differentiable]
fn of_model(w: &Array2<f64>, b: &Array1<f64>, scale: f64) -> f64 {
    let m = Model { w: w.clone(), b: b.clone(), scale };
    let x = m.input(b, Axis(0));
    let y = m.gated(b);
    let w = m.updated(scale);
    x.dot(&x) + y.sum() + w.sum()
}

#[differentiable]
fn recurrent(w: &Array2<f64>, x: &Array1<f64>, n: usize) -> f64 {
    let mut h = Array1::zeros(x.len());
    let mut ones = Array1::<f64>::zeros(x.len());
    Zip::from(&mut ones).for_each(|v| *v = 1.0);
    for _ in 0..n {
        let z = w.dot(&h);
        h = Zip::from(&z).and(x).map_collect(|z, x| (z + x).tanh());
    }
    h.dot(&ones)
}

#[test]
fn joined_in_models() {
    bends!(of_model(&w, &b, scale), w = some((2, 2), 1), b = some(2, 2), scale = 0.4);
    bends!(recurrent(&w, &x, n), w = some((2, 2), 1), x = some(2, 2), n = 3_usize);
}
