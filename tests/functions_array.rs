//! Functions of arrays: gradients against central differences, tangents against gradients, second order against differences of gradients;
//! closed forms, extreme numbers, kinks, zeros without shape, and calls in differentiable code.
#![cfg(feature = "ndarray")]
#![allow(missing_docs)]

use ndarray::{Array, Array1, Array2, ArrayRef, Axis, Dimension, ShapeBuilder, Slice, array};
use zygote::functions::{
    cross_entropy, cross_entropy_with, cumsum, cumsum_axis, dot, l1, log_softmax, log_softmax_axis, logsumexp,
    logsumexp_axis, mse, norm, outer, relu, sigmoid, softmax, softmax_axis,
};
use zygote::prelude::*;

/// Numbers that look like nothing in particular.
fn some<D: Dimension>(shape: impl ndarray::ShapeBuilder<Dim = D>, seed: u64) -> Array<f64, D> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    Array::from_shape_simple_fn(shape, || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 52) as f64 * 2.0 - 2.0
    })
}

/// A zero without shape.
fn none_like<D: Dimension>(x: &ArrayRef<f64, D>) -> Array<f64, D> {
    Array::zeros(D::zeros(x.ndim()))
}

fn inner<D: Dimension>(a: &ArrayRef<f64, D>, b: &ArrayRef<f64, D>) -> f64 {
    assert_eq!(a.shape(), b.shape());
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn close(a: f64, b: f64, tolerance: f64) {
    assert!((a - b).abs() <= tolerance * (1.0 + b.abs()), "{a} {b}");
}

fn all_close<D: Dimension>(a: &ArrayRef<f64, D>, b: &ArrayRef<f64, D>, tolerance: f64) {
    assert_eq!(a.shape(), b.shape());
    a.iter().zip(b).for_each(|(a, b)| close(*a, *b, tolerance));
}

/// The derivative of `f` at `x` along `v`.
fn along<D: Dimension>(x: &ArrayRef<f64, D>, v: &ArrayRef<f64, D>, f: impl Fn(&Array<f64, D>) -> f64) -> f64 {
    let at = |t: f64| f(&ndarray::Zip::from(x).and(v).map_collect(|x, v| x + t * v));
    let h = 1e-3;
    (8.0 * (at(h) - at(-h)) - (at(2.0 * h) - at(-2.0 * h))) / (12.0 * h)
}

/// An array, its transpose's, a reversed and a strided view of the same shape.
fn views(x: &Array2<f64>) -> Vec<Array2<f64>> {
    let mut reversed = x.clone();
    reversed.invert_axis(Axis(0));
    reversed.invert_axis(Axis(1));
    vec![x.clone(), x.t().as_standard_layout().into_owned().reversed_axes(), reversed]
}

/// Everything that can be said of a function of one array and an array result, `$y` and `$x` being dimensions.
macro_rules! maps {
    ($f:ident($x:expr $(, $axis:expr)?) by $weights:expr) => {{
        let (x, w) = ($x, $weights);
        let (v, dw) = (some(x.raw_dim(), 91), some(w.raw_dim(), 92));
        let (y, back) = $f::pullback(&x $(, $axis)?);
        assert_eq!(y, $f(&x $(, $axis)?));
        let dx = back(w.clone()).0;
        assert_eq!(dx, back(w.clone()).0);
        assert_eq!(dx.shape(), x.shape());
        close(inner(&dx, &v), along(&x, &v, |x| inner(&$f(x $(, $axis)?), &w)), 1e-9);
        let (value, tangent) = $f::jvp((&x $(, $axis)?,), (&v $(, { let _ = $axis; })?,));
        all_close(&value, &y, 1e-14);
        close(inner(&tangent, &w), inner(&dx, &v), 1e-13);
        // The pullback of (y, y_dot), by the same along a direction.
        let (values, second) = $f::__jvp_forward(&x $(, $axis)?, &v $(, { let _ = $axis; })?);
        all_close(&values.1, &tangent, 1e-13);
        let (mut dx, mut dv) = (Array::zeros(x.raw_dim()), Array::zeros(x.raw_dim()));
        maps!(@back second, (&x, &v), (dw.clone(), w.clone()), dx, dv $(, $axis)?);
        let u = some(x.raw_dim(), 93);
        let of = |x: &Array<f64, _>, v: &Array<f64, _>| {
            let (y, t) = $f::jvp((x $(, $axis)?,), (v $(, { let _ = $axis; })?,));
            inner(&y, &dw) + inner(&t, &w)
        };
        close(inner(&dx, &u), along(&x, &u, |x| of(x, &v)), 1e-9);
        close(inner(&dv, &u), along(&v, &u, |v| of(&x, v)), 1e-9);
        // Zeros without shape.
        assert_eq!(back(none_like(&w)).0, Array::<f64, _>::zeros(x.raw_dim()));
        let (mut dx, mut dx_too) = (Array::zeros(x.raw_dim()), Array::zeros(x.raw_dim()));
        let mut dv = dx.clone();
        maps!(@back second, (&x, &v), (none_like(&w), w.clone()), dx, dv $(, $axis)?);
        maps!(@back second, (&x, &v), (w.clone() * 0.0, w.clone()), dx_too, dv $(, $axis)?);
        assert_eq!(dx, dx_too);
    }};
    (@back $back:ident, ($x:expr, $v:expr), $dy:expr, $dx:ident, $dv:ident) => { $back($x, $v, $dy, &mut $dx, &mut $dv) };
    (@back $back:ident, ($x:expr, $v:expr), $dy:expr, $dx:ident, $dv:ident, $axis:expr) => {
        $back($x, (), $v, (), $dy, &mut $dx, &mut (), &mut $dv, &mut ())
    };
}

#[test]
fn maps_of_everything() {
    for x in views(&some((3, 4), 1)) {
        maps!(softmax(x.clone()) by some((3, 4), 2));
        maps!(log_softmax(x.clone()) by some((3, 4), 2));
    }
    maps!(softmax(some(5, 1)) by some(5, 2));
    maps!(log_softmax(some(1, 1)) by some(1, 2));
    maps!(softmax(some((2, 3, 2).f(), 1)) by some((2, 3, 2), 2));
    maps!(cumsum(some(5, 1)) by some(5, 2));
    maps!(cumsum(some(1, 1)) by some(1, 2));
    maps!(sigmoid(some((2, 3), 1)) by some((2, 3), 2));
}

#[test]
fn maps_along_axes() {
    for axis in [Axis(0), Axis(1)] {
        for x in views(&some((3, 4), 1)) {
            maps!(softmax_axis(x.clone(), axis) by some((3, 4).f(), 2));
            maps!(log_softmax_axis(x.clone(), axis) by some((3, 4), 2));
            maps!(cumsum_axis(x.clone(), axis) by some((3, 4), 2));
            maps!(logsumexp_axis(x.clone(), axis) by some(if axis.0 == 0 { 4 } else { 3 }, 2));
        }
        maps!(softmax_axis(some((1, 2, 3), 1), axis) by some((1, 2, 3), 2));
    }
    maps!(logsumexp_axis(some((2, 1, 3), 1), Axis(1)) by some((2, 3), 2));
    maps!(logsumexp_axis(some((2, 3, 1), 1).into_dyn(), Axis(0)) by some((3, 1), 2).into_dyn());
}

#[test]
fn axes_without_elements() {
    let x = Array2::<f64>::zeros((0, 3));
    assert_eq!(softmax_axis(&x, Axis(0)), x);
    assert_eq!(softmax_axis::pullback(&x, Axis(1)).1(x.clone()).0, x);
    let (y, back) = logsumexp_axis::pullback(&x, Axis(0));
    assert_eq!(y, Array1::from_elem(3, f64::NEG_INFINITY));
    assert_eq!(back(array![1.0, 2.0, 3.0]).0, x);
    assert_eq!(logsumexp_axis::pullback(&x, Axis(1)).1(Array1::zeros(0)).0, x);
    assert_eq!(logsumexp(&x), f64::NEG_INFINITY);
    assert_eq!(logsumexp::gradient(&x).0, x);
    assert_eq!(norm::gradient(&x).0, x);
    assert_eq!(l1::value_and_gradient(&x), (0.0, (x.clone(),)));
    assert!(mse(&x, &x).is_nan());
    assert_eq!(mse::gradient(&x, &x).0, x);
    assert_eq!(cumsum(&Array1::<f64>::zeros(0)), Array1::<f64>::zeros(0));
    assert_eq!(outer(&Array1::<f64>::zeros(0), &array![1.0, 2.0]).shape(), [0, 2]);
    let (da, db) = outer::pullback(&Array1::<f64>::zeros(0), &array![1.0, 2.0]).1(Array2::zeros((0, 2)));
    assert_eq!((da.len(), db), (0, array![0.0, 0.0]));
    assert_eq!(dot::gradient(&Array1::<f64>::zeros(0), &Array1::<f64>::zeros(0)).0.len(), 0);
    assert_eq!(cross_entropy_with::gradient(&x, &x).1, x);
    assert_eq!(cross_entropy::gradient(&x, &[0; 0]).0, x);
}

/// The same of a function of arrays and a scalar result.
macro_rules! scalars {
    ($f:ident($($x:ident = $of:expr),+ $(; $constant:expr)?)) => {{
        $(let $x = $of;)+
        let (y, back) = $f::pullback($(&$x),+ $(, $constant)?);
        close(y, $f($(&$x),+ $(, $constant)?), 1e-14);
        let two = back(2.0);
        assert_eq!(two, back(2.0));
        let one = $f::gradient($(&$x),+ $(, $constant)?);
        let vs = ($(some($x.raw_dim(), 90 + line!() as u64 + { let _ = &$x; 1 }),)+);
        scalars!(@all $f ($($x),+) ($($constant)?) one two vs y);
    }};
    (@all $f:ident ($a:ident) ($($c:expr)?) $one:ident $two:ident $vs:ident $y:ident) => {{
        let v = $vs.0;
        all_close(&$two.0, &(&$one.0 * 2.0), 1e-14);
        close(inner(&$one.0, &v), along(&$a, &v, |a| $f(a $(, $c)?)), 1e-9);
        let (value, tangent) = $f::jvp((&$a $(, $c)?,), (&v $(, { let _ = $c; })?,));
        close(value, $y, 1e-14);
        close(tangent, inner(&$one.0, &v), 1e-13);
        let hv = scalars!(@hvp $f ($a) (v) ($($c)?));
        let u = some($a.raw_dim(), 77);
        close(inner(&hv.0, &u), along(&$a, &v, |a| inner(&$f::gradient(a $(, $c)?).0, &u)), 1e-9);
    }};
    (@all $f:ident ($a:ident, $b:ident) () $one:ident $two:ident $vs:ident $y:ident) => {{
        let (v, w) = $vs;
        all_close(&$two.1, &(&$one.1 * 2.0), 1e-14);
        close(inner(&$one.0, &v), along(&$a, &v, |a| $f(a, &$b)), 1e-9);
        close(inner(&$one.1, &w), along(&$b, &w, |b| $f(&$a, b)), 1e-9);
        let (value, tangent) = $f::jvp((&$a, &$b), (&v, &w));
        close(value, $y, 1e-14);
        close(tangent, inner(&$one.0, &v) + inner(&$one.1, &w), 1e-13);
        let hv = $f::hvp((&$a, &$b), (&v, &w));
        let (u, t) = (some($a.raw_dim(), 77), some($b.raw_dim(), 78));
        let of = |a: &Array<f64, _>, b: &Array<f64, _>| {
            let (da, db) = $f::gradient(a, b);
            inner(&da, &u) + inner(&db, &t)
        };
        let expected = along(&$a, &v, |a| of(a, &$b)) + along(&$b, &w, |b| of(&$a, b));
        close(inner(&hv.0, &u) + inner(&hv.1, &t), expected, 1e-9);
    }};
    (@hvp $f:ident ($a:ident) ($v:ident) ()) => { $f::hvp(&$a, &$v) };
    (@hvp $f:ident ($a:ident) ($v:ident) ($c:expr)) => { $f::hvp((&$a, $c), (&$v, ())) };
}

#[test]
fn scalars_of_arrays() {
    for x in views(&some((3, 4), 1)) {
        scalars!(logsumexp(x = x.clone()));
        scalars!(norm(x = x.clone()));
        scalars!(l1(x = x.clone()));
        scalars!(mse(x = x.clone(), b = some((3, 4).f(), 5)));
        scalars!(cross_entropy_with(x = x.clone(), q = some((3, 4).f(), 5)));
        scalars!(cross_entropy(x = x.clone(); &[3, 0, 1]));
    }
    scalars!(logsumexp(x = some(1, 1)));
    scalars!(norm(x = some(1, 1)));
    scalars!(dot(a = some(4, 1), b = some(4, 2)));
    scalars!(cross_entropy_with(x = some((2, 1, 3), 1), q = some((2, 1, 3), 5)));
    scalars!(cross_entropy(x = some(4, 1); &2));
    let class = array![1_usize];
    scalars!(cross_entropy(x = some((1, 2), 1); &class));
}

#[test]
fn outer_products() {
    let (a, b, va, vb, d) = (some(3, 1), some(2, 2), some(3, 3), some(2, 4), some((3, 2), 5));
    let (y, back) = outer::pullback(&a, &b);
    assert_eq!(y, outer(&a, &b));
    let (da, db) = back(d.clone());
    all_close(&da, &d.dot(&b), 1e-14);
    all_close(&db, &d.t().dot(&a), 1e-14);
    let (_, t) = outer::jvp((&a, &b), (&va, &vb));
    close(inner(&t, &d), inner(&da, &va) + inner(&db, &vb), 1e-13);
    assert_eq!(back(Array2::zeros((0, 0))), (Array1::zeros(3), Array1::zeros(2)));
}

#[test]
fn views_as_arguments() {
    let x = some((4, 6), 1);
    let mut part = x.view();
    part.slice_axis_inplace(Axis(0), Slice::new(0, None, -2));
    part.slice_axis_inplace(Axis(1), Slice::new(1, None, 2));
    let owned = part.to_owned();
    assert_eq!(softmax(&part), softmax(&owned));
    all_close(
        &softmax_axis::pullback(&part, Axis(1)).1(owned.clone()).0,
        &softmax_axis::pullback(&owned, Axis(1)).1(owned.clone()).0,
        1e-14,
    );
    all_close(&norm::gradient(&part).0, &norm::gradient(&owned).0, 1e-14);
    assert_eq!(dot(&x.row(0), &x.row(1)), inner(&x.row(0), &x.row(1)));
    let targets = vec![0_usize, 2];
    let y = cross_entropy(&part, &targets);
    assert_eq!(
        [cross_entropy(&part, &targets[..]), cross_entropy(&part, &[0, 2]), cross_entropy(&part, &array![0, 2])],
        [y; 3]
    );
    assert_eq!(cross_entropy(&part, &array![0, 2].view()), y);
}

#[test]
fn extreme_numbers() {
    let x = array![1e3, -1e3, 999.0];
    let e = (-1_f64).exp();
    close(logsumexp(&x), 1e3 + e.ln_1p(), 1e-15);
    all_close(&softmax(&x), &array![1.0 / (1.0 + e), 0.0, e / (1.0 + e)], 1e-15);
    close(log_softmax(&x)[1], -2e3 - e.ln_1p(), 1e-15);
    all_close(&logsumexp::gradient(&x).0, &softmax(&x), 1e-15);
    close(cross_entropy(&x, &1), 2e3 + e.ln_1p(), 1e-15);
    assert_eq!(softmax(&array![1e3_f32, 1e3]), array![0.5_f32, 0.5]);
    assert_eq!(logsumexp::gradient(&array![-1e3_f32, -1e3]).0, array![0.5_f32, 0.5]);
    let masked = array![0.0, f64::NEG_INFINITY];
    assert_eq!(softmax::pullback(&masked).1(array![1.0, 2.0]).0, array![0.0, 0.0]);
    assert_eq!(logsumexp::value_and_gradient(&masked), (0.0, (array![1.0, 0.0],)));
    let nothing = array![f64::NEG_INFINITY, f64::NEG_INFINITY];
    assert_eq!(logsumexp::value_and_gradient(&nothing), (f64::NEG_INFINITY, (array![0.0, 0.0],)));
    assert_eq!(cross_entropy_with(&masked, &array![1.0, 0.0]), 0.0);
    assert!(logsumexp(&array![f64::NAN, 1.0]).is_nan());
    // Squares out of range.
    close(norm(&array![3e200, 4e200]), 5e200, 1e-15);
    close(norm(&array![3e-200, 4e-200]) * 1e200, 5.0, 1e-14);
    all_close(&norm::gradient(&array![3e-200, 4e-200]).0, &array![0.6, 0.8], 1e-14);
    all_close(&norm::gradient(&array![3e200, -4e200]).0, &array![0.6, -0.8], 1e-14);
    close(f64::from(norm(&array![3e30_f32, 4e30])) / 1e30, 5.0, 1e-6);
    assert_eq!(norm(&array![f64::INFINITY, 1.0]), f64::INFINITY);
    assert!(norm(&array![f64::NAN, 1.0]).is_nan());
}

#[test]
fn kinks() {
    let zero = array![0.0, 0.0];
    assert_eq!(norm::value_and_gradient(&zero), (0.0, (zero.clone(),)));
    assert_eq!(norm::hvp(&zero, &array![1.0, 2.0]).0, zero);
    assert_eq!(l1::gradient(&array![0.0, -0.0, 2.0, -3.0]).0, array![0.0, 0.0, 1.0, -1.0]);
    assert_eq!(relu::pullback(&array![-1.0, 0.0, 1.0]).1(array![5.0, 5.0, 5.0]).0, array![0.0, 0.0, 5.0]);
}

#[test]
#[should_panic(expected = "of one shape")]
fn shapes_differ() {
    let _ = mse::pullback(&array![1.0, 2.0], &array![1.0]);
}

#[test]
#[should_panic(expected = "expected a class for each of 2 samples, found 3")]
fn too_many_classes() {
    let _ = cross_entropy::pullback(&array![[1.0], [2.0]], &[0, 0, 0]);
}

#[test]
#[should_panic]
fn no_such_class() {
    let _ = cross_entropy::pullback(&array![[1.0], [2.0]], &[0, 1]);
}

#[differentiable]
fn model(x: &Array2<f64>, #[constant] labels: &[usize], b: &Array1<f64>) -> f64 {
    let h = sigmoid(x);
    let p = log_softmax_axis(&h, Axis(1));
    let o = outer(&cumsum(b), b);
    let z = softmax(&o);
    cross_entropy(&p, labels) * norm(&z) + mse(x, &relu(&h)) + logsumexp(&logsumexp_axis(x, Axis(0)))
}

#[test]
fn in_differentiable_code() {
    let (x, b, v, w) = (some((3, 4), 1), some(2, 2), some((3, 4), 3), some(2, 4));
    let labels = [1, 3, 0];
    let (dx, (), db) = model::gradient(&x, &labels, &b);
    close(inner(&dx, &v), along(&x, &v, |x| model(x, &labels, &b)), 1e-9);
    close(inner(&db, &w), along(&b, &w, |b| model(&x, &labels, b)), 1e-9);
    let (hx, (), hb) = model::hvp((&x, &labels, &b), (&v, (), &w));
    let of = |x: &Array2<f64>, b: &Array1<f64>| {
        let (dx, (), db) = model::gradient(x, &labels, b);
        inner(&dx, &v) + inner(&db, &w)
    };
    let expected = along(&x, &v, |x| of(x, &b)) + along(&b, &w, |b| of(&x, b));
    close(inner(&hx, &v) + inner(&hb, &w), expected, 1e-8);
    let mut buffers = (Array2::zeros((3, 4)), Array1::zeros(2));
    model::value_and_gradient_into(&x, &labels, &b, &mut buffers.0, &mut (), &mut buffers.1);
    assert_eq!(buffers, (dx, db));
}
