//! Parameters `ArrayViewMut`, by value and behind `&mut`: what is changed in place is an array of somebody else's.

use crate::laws::{layouts, some};
use crate::{bends, cubed, obeys};
use ndarray::{
    Array1, Array2, ArrayViewMut, ArrayViewMut1, ArrayViewMut2, ArrayViewMutD, Axis, Dimension, Ix1, array, s,
};
use zygote::prelude::*;

#[differentiable]
fn set(mut a: ArrayViewMut1<f64>, b: &Array1<f64>) {
    a.assign(b);
    a += b;
    a[0] *= 2.0;
}

#[differentiable]
fn bent(mut a: ArrayViewMut<'_, f64, Ix1>, x: f64) -> f64 {
    for i in 1..a.len() {
        a[i] += x * a[i - 1] * a[i];
    }
    a *= x;
    a[0] * a.sum()
}

#[differentiable]
fn behind(a: &mut ArrayViewMut1<f64>, x: f64) {
    for i in 1..a.len() {
        a[i] += x * a[i - 1];
    }
}

// What is held exclusively is an operand, too: by its name, and in closures that are written with whole arrays.
#[differentiable]
fn operand(mut a: ArrayViewMut1<f64>, x: f64) {
    let halved = &a / (x + 2.0);
    a.assign(&halved);
    a.mapv_inplace(|v| v * x);
    let negative = -&a;
    a += &negative.mapv(|v| v * v);
}

#[differentiable]
fn operand_behind(a: &mut Array1<f64>, x: f64) {
    let more = &*a + x;
    a.assign(&more);
    a.mapv_inplace(|v| v * x);
}

#[differentiable]
fn normalised(a: &Array2<f64>, b: &Array1<f64>, x: f64) -> Array2<f64> {
    let mut u = a.clone();
    for mut row in u.axis_iter_mut(Axis(0)) {
        let s = row.dot(&row) + 1.0;
        row.mapv_inplace(|v| v / s);
    }
    for mut row in u.rows_mut() {
        let s = row.sum();
        row.mapv_inplace(|v| (v - s).exp());
        let d = b * &row;
        let e = &row + &row;
        row.assign(&(d * e));
        row.map_inplace(|v| *v *= s);
    }
    operand(u.row_mut(0), x);
    let mut c = b * x;
    operand_behind(&mut c, x);
    u * &c
}

// Every way in which a caller comes by a view.
#[differentiable]
fn given(a: &Array2<f64>, b: &Array1<f64>, x: f64) -> Array2<f64> {
    let mut u = a.clone();
    set(u.row_mut(0), b);
    let mut y = bent(u.view_mut().row_mut(1), x);
    for i in 0..u.nrows() {
        y += bent(u.slice_mut(s![i, 1..]), x + y);
        behind(&mut u.row_mut(i), y);
    }
    behind(&mut u.index_axis_mut(Axis(1), 0), x);
    u * y
}

#[differentiable]
fn named(a: &Array2<f64>, x: f64) -> f64 {
    let mut u = a.clone();
    let mut r = u.row_mut(0);
    r *= x;
    let y = bent(r.view_mut(), x);
    r += y;
    behind(&mut r, y);
    y * bent(r, x) * u.sum()
}

#[differentiable]
fn again(mut a: ArrayViewMut1<f64>, x: f64) -> f64 {
    let y = bent(a.view_mut(), x);
    behind(&mut a, y);
    y * bent(a, y)
}

#[differentiable]
fn rows(mut a: ArrayViewMut2<f64>, b: &Array1<f64>, x: f64) -> f64 {
    let mut y = 0.0;
    for mut row in a.rows_mut() {
        y += bent(row.view_mut(), x);
        row *= b;
    }
    for row in a.rows_mut() {
        y += again(row, x);
    }
    y
}

#[differentiable]
fn of_rows(a: &Array2<f64>, b: &Array1<f64>, x: f64) -> f64 {
    let mut u = a.clone();
    rows(u.view_mut(), b, x) + rows(u.slice_mut(s![..1, ..]), b, x) * u.sum()
}

#[differentiable]
fn pair(mut a: ArrayViewMut1<f64>, mut b: ArrayViewMut1<f64>) {
    a += &b;
    b *= &a;
}

#[differentiable]
fn pairs(a: &Array1<f64>, b: &Array1<f64>) -> f64 {
    let (mut u, mut v) = (a.clone(), b.clone());
    pair(u.view_mut(), v.view_mut());
    pair(v.view_mut(), u.view_mut());
    u.dot(&v)
}

#[differentiable]
fn any<A: Real + ndarray::ScalarOperand, D: Dimension>(mut a: ArrayViewMut<A, D>, x: A) {
    for i in 0..3 {
        a.mapv_inplace(|v| v * x + v.sin());
        if i == 1 {
            a.fill(x * x);
        }
    }
}

#[differentiable]
fn of_any(a: &Array2<f64>, x: f64) -> f64 {
    let mut u = a.clone();
    any(u.column_mut(1), x);
    any(u.view_mut().into_dyn(), x);
    u.product()
}

#[differentiable]
fn single(mut a: ArrayViewMut2<f32>, x: f32) -> f32 {
    a *= x;
    a.row_mut(0).fill(x);
    a.product()
}

#[differentiable]
fn dynamic(mut a: ArrayViewMutD<f64>, x: f64) -> f64 {
    a *= x;
    a[[0, 1]] += x;
    a.product()
}

#[differentiable]
fn constant(mut a: ArrayViewMut1<f64>, #[constant] mut b: ArrayViewMut1<f64>) {
    b *= 2.0;
    a *= &b;
}

#[derive(Clone, Debug, Differentiable)]
struct Model {
    k: f64,
    u: Array2<f64>,
}

#[differentiable]
impl Model {
    fn step(&self, mut row: ArrayViewMut1<f64>) {
        row *= self.k;
    }

    fn all(&self, mut a: ArrayViewMut2<f64>) {
        for i in 0..a.nrows() {
            self.step(a.row_mut(i));
            self.step(a.row_mut(0));
        }
    }

    fn own(&mut self, x: f64) -> f64 {
        self.u *= x;
        bent(self.u.row_mut(1), x)
    }
}

#[differentiable]
fn methods(k: f64, a: &Array2<f64>) -> f64 {
    let mut m = Model { k, u: a * k };
    let y = m.own(k) * bent(m.u.row_mut(0), k);
    let mut u = m.u.clone();
    m.all(u.view_mut());
    m.step(u.column_mut(1));
    y * (&u * &m.u).sum()
}

fn halve_plain(mut a: ArrayViewMut1<f64>, x: f64) {
    a *= 0.5 * x;
}

#[adjoint(halve_plain)]
fn halve_adjoint(mut a: ArrayViewMut1<f64>, x: f64) -> ((), impl Fn(Array1<f64>) -> (Array1<f64>, f64) + use<>) {
    let before = a.to_owned();
    halve_plain(a.view_mut(), x);
    ((), move |da| (&da * (0.5 * x), 0.5 * da.dot(&before)))
}

#[differentiable]
fn by_rule(a: &Array1<f64>, x: f64) -> Array1<f64> {
    let mut u = a.clone();
    halve_plain(u.view_mut(), x);
    u[0] *= x;
    u
}

#[test]
fn in_functions() {
    for a in layouts(&some((2, 3), 1)) {
        obeys!(given(&a, &b, x), a = a.clone(), b = some(3, 2), x = 0.5);
        obeys!(normalised(&a, &b, x), a = a.clone(), b = some(3, 2), x = 0.5);
        bends!(named(&a, x), a = a.clone(), x = 0.5);
        bends!(of_rows(&a, &b, x), a = a.clone(), b = some(3, 2), x = 0.5);
        bends!(of_any(&a, x), a = a.clone(), x = 0.5);
        bends!(methods(k, &a), k = 0.5, a = a.clone());
    }
    bends!(pairs(&a, &b), a = some(3, 1), b = some(3, 2));
    bends!(of_any(&a, x), a = some((1, 2), 1), x = 0.5);
    cubed!(normalised(a: &Array2<f64>, b: &Array1<f64>, x: f64) -> Array2<f64>; (&a, &b, x), a = some((2, 3), 1), b = some(3, 2), x = 0.5);
    cubed!(given(a: &Array2<f64>, b: &Array1<f64>, x: f64) -> Array2<f64>; (&a, &b, x), a = some((2, 3), 1), b = some(3, 2), x = 0.5);
}

/// Final states in, initial states out.
#[test]
fn pullbacks() {
    let b = array![5.0, 7.0, 9.0];
    for mut a in layouts(&some((2, 3), 1)) {
        let (first, last) = (a.row(0).to_owned(), a.row(1).to_owned());
        let ((), back) = set::pullback(a.row_mut(0), &b);
        // The view is ours again.
        assert_eq!(a.row(0), array![20.0, 14.0, 18.0]);
        a.row_mut(0).assign(&first);
        assert_eq!(back(array![1.0, 10.0, 100.0]), (Array1::zeros(3), array![4.0, 20.0, 200.0]));
        assert_eq!(back(array![1.0, 10.0, 100.0]), (Array1::zeros(3), array![4.0, 20.0, 200.0]));
        // A zero without shape.
        assert_eq!(back(Array1::zeros(0)), (Array1::zeros(3), Array1::zeros(3)));

        let ((), back) = behind::pullback(&mut a.row_mut(1), 2.0);
        let l = &last;
        assert_eq!(a.row(1), array![l[0], l[1] + 2.0 * l[0], l[2] + 2.0 * (l[1] + 2.0 * l[0])]);
        let (da, dx) = back(array![1.0, 10.0, 100.0]);
        assert_eq!(da, array![1.0 + 20.0 + 400.0, 10.0 + 200.0, 100.0]);
        assert!((dx - (10.0 * l[0] + 100.0 * (l[1] + 4.0 * l[0]))).abs() < 1e-11);
        a.row_mut(1).assign(&last);
        assert_eq!(a.row(0), first);
    }
}

#[test]
fn everything_of_a_companion() {
    let (x, h) = (0.5, 1e-5);
    let of = |a: &Array1<f64>, x: f64| bent(a.clone().view_mut(), x);
    let a = some::<f64, _>(3, 1);
    let numerical =
        |t: &Array1<f64>, u: f64| (of(&(&a + &(t * h)), x + h * u) - of(&(&a - &(t * h)), x - h * u)) / (2.0 * h);
    let unit = |k: usize| Array1::from_shape_fn(3, |i| f64::from(u8::from(i == k)));
    let (y, (da, dx)) = bent::value_and_gradient(a.clone().view_mut(), x);
    assert_eq!(y, of(&a, x));
    assert_eq!((&da, dx), (&bent::gradient(a.clone().view_mut(), x).0, bent::gradient(a.clone().view_mut(), x).1));
    for k in 0..3 {
        assert!((da[k] - numerical(&unit(k), 0.0)).abs() < 1e-8);
    }
    assert!((dx - numerical(&Array1::zeros(3), 1.0)).abs() < 1e-8);

    let (t, u) = (some::<f64, _>(3, 5), 0.75);
    let (mut changed, mut dot) = (a.clone(), t.clone());
    let (same, y_dot) = bent::jvp((changed.view_mut(), x), (&mut dot, u));
    assert_eq!(same, y);
    assert!((y_dot - (da.dot(&t) + dx * u)).abs() < 1e-12);
    // The tangent is that of the final state.
    let final_of = |h: f64| {
        let mut a = &a + &(&t * h);
        bent(a.view_mut(), x + h * u);
        a
    };
    assert_eq!(changed, final_of(0.0));
    let expected = (final_of(h) - final_of(-h)) / (2.0 * h);
    assert!((dot - expected).iter().all(|d| d.abs() < 1e-8));

    let (mut into, mut dx_into) = (Array1::ones(3), 1.0);
    assert_eq!(bent::value_and_gradient_into(a.clone().view_mut(), x, &mut into, &mut dx_into), y);
    assert_eq!((into, dx_into), (da, dx));
    assert!(bent::WENGERT.starts_with("bent(a: ArrayViewMut<'_, f64, Ix1>, x: f64)"), "{}", bent::WENGERT);
}

#[test]
fn elements_and_dimensions() {
    let mut a = array![[1.0_f32, 2.0], [3.0, 4.0]];
    let (y, back) = single::pullback(a.view_mut(), 0.5);
    // x · x · (a₁₀ x) · (a₁₁ x)
    assert_eq!((y, a[[0, 1]]), (12.0 / 16.0, 0.5));
    let (da, dx) = back(1.0, Array2::zeros((2, 2)));
    assert_eq!(da, array![[0.0, 0.0], [4.0 / 16.0, 3.0 / 16.0]]);
    assert!((dx - 4.0 * 12.0 / 8.0).abs() < 1e-5);

    let mut a = array![[1.0, 2.0, 3.0]].into_dyn();
    let (y, back) = dynamic::pullback(a.view_mut(), 0.5);
    // a₀ x · (a₁ x + x) · a₂ x
    assert_eq!(y, 0.5 * 1.5 * 1.5);
    let (da, dx) = back(1.0, a.mapv(|_| 0.0));
    assert_eq!(da, array![[1.125, 0.375, 0.375]].into_dyn());
    assert!((dx - 3.0 * 9.0 * 0.25).abs() < 1e-12);

    // x² a₀ / 2, x a₁ / 2
    let a = array![1.0, 2.0];
    let (y, back) = by_rule::pullback(&a, 3.0);
    assert_eq!(y, array![4.5, 3.0]);
    assert_eq!(back(array![1.0, 10.0]), (array![4.5, 15.0], 3.0 + 10.0));

    let (mut a, mut b) = (array![1.0, 2.0], array![3.0, 4.0]);
    let ((), back) = constant::pullback(a.view_mut(), b.view_mut());
    assert_eq!((a, b), (array![6.0, 16.0], array![6.0, 8.0]));
    assert_eq!(back(array![1.0, 10.0], ()), (array![6.0, 80.0], ()));
}
