//! Norms, products and sums.
#![allow(unreachable_pub, clippy::type_complexity)] // a rule is as public as its function; its type is (value, pullback)

use super::lanes::inner;
use super::zeros;
use crate::{Real, adjoint};
use ndarray::{Array, Array1, Array2, ArrayRef, ArrayRef1, Axis, Dimension, Zip};

/// `x · factor`, with `x`'s shape.
fn scaled<A: Real, D: Dimension>(x: &ArrayRef<A, D>, factor: A) -> Array<A, D> {
    x.mapv(|v| v * factor)
}

fn same_shape<A, D: Dimension>(a: &ArrayRef<A, D>, b: &ArrayRef<A, D>) {
    assert!(a.shape() == b.shape(), "expected two arrays of one shape, found {:?} and {:?}", a.shape(), b.shape());
}

/// `√ Σ x²`, without overflow and underflow of the squares.
///
/// Its derivative is `x / norm(x)`, and 0 at 0, as is its second derivative there.
///
/// ```
/// use ndarray::array;
/// use zygote::functions::norm;
/// assert_eq!(norm(&array![3.0, 4.0]), 5.0);
/// assert_eq!(norm::gradient(&array![3.0, 4.0]), (array![0.6, 0.8],));
/// assert_eq!(norm::gradient(&array![0.0, 0.0]), (array![0.0, 0.0],));
/// ```
pub fn norm<A: Real, D: Dimension>(x: &ArrayRef<A, D>) -> A {
    let zero = A::from_i32(0);
    let squares = x.fold(zero, |sum, v| sum + *v * *v);
    if squares.is_finite() && squares > A::MIN_POSITIVE / A::EPSILON {
        return squares.sqrt();
    }
    let greatest = x.fold(zero, |m, v| m.max(v.abs()));
    // Zero, infinite, or not a number.
    if greatest == zero || !greatest.is_finite() {
        return if squares.is_nan() { squares } else { greatest };
    }
    x.fold(zero, |sum, v| {
        let v = *v / greatest;
        sum + v * v
    })
    .sqrt()
        * greatest
}

/// The norm, and `x / norm(x)`, which is 0 at 0.
fn with_direction<A: Real, D: Dimension>(x: &ArrayRef<A, D>) -> (A, Array<A, D>) {
    let y = norm(x);
    let zero = A::from_i32(0);
    (y, x.mapv(|v| if v == zero { zero } else { v / y }))
}

#[doc(hidden)]
#[adjoint(norm, crate = crate, jvp = norm_jvp)]
pub fn norm_rule<A: Real, D: Dimension>(x: &ArrayRef<A, D>) -> (A, impl Fn(A) -> (Array<A, D>,) + use<A, D>) {
    let (y, direction) = with_direction(x);
    (y, move |dy| (scaled(&direction, dy),))
}

fn norm_jvp<A: Real, D: Dimension>(x: &ArrayRef<A, D>, v: &ArrayRef<A, D>) -> (A, A) {
    let (y, direction) = with_direction(x);
    (y, inner(&direction, v))
}

#[adjoint(norm_jvp, crate = crate)]
fn norm_jvp_rule<A: Real, D: Dimension>(
    x: &ArrayRef<A, D>,
    v: &ArrayRef<A, D>,
) -> ((A, A), impl Fn((A, A)) -> (Array<A, D>, Array<A, D>) + use<A, D>) {
    let (y, direction) = with_direction(x);
    let along = inner(&direction, v);
    let zero = A::from_i32(0);
    let bend = |u: &A, v: &A| if y == zero { zero } else { (*v - *u * along) / y };
    let bent = Zip::from(&direction).and(v).map_collect(bend);
    ((y, along), move |(dy, dy_dot)| {
        let dx = Zip::from(&direction).and(&bent).map_collect(|u, b| *u * dy + *b * dy_dot);
        (dx, scaled(&direction, dy_dot))
    })
}

/// `Σ |x|`. Its derivative is the sign of `x`, and 0 at 0.
pub fn l1<A: Real, D: Dimension>(x: &ArrayRef<A, D>) -> A {
    x.fold(A::from_i32(0), |sum, v| sum + v.abs())
}

fn signs<A: Real, D: Dimension>(x: &ArrayRef<A, D>) -> Array<A, D> {
    let zero = A::from_i32(0);
    x.mapv(|v| if v == zero { zero } else { v.signum() })
}

#[doc(hidden)]
#[adjoint(l1, crate = crate, jvp = l1_jvp)]
pub fn l1_rule<A: Real, D: Dimension>(x: &ArrayRef<A, D>) -> (A, impl Fn(A) -> (Array<A, D>,) + use<A, D>) {
    let signs = signs(x);
    (l1(x), move |dy| (scaled(&signs, dy),))
}

fn l1_jvp<A: Real, D: Dimension>(x: &ArrayRef<A, D>, v: &ArrayRef<A, D>) -> (A, A) {
    (l1(x), inner(&signs(x), v))
}

#[adjoint(l1_jvp, crate = crate)]
fn l1_jvp_rule<A: Real, D: Dimension>(
    x: &ArrayRef<A, D>,
    v: &ArrayRef<A, D>,
) -> ((A, A), impl Fn((A, A)) -> (Array<A, D>, Array<A, D>) + use<A, D>) {
    let signs = signs(x);
    ((l1(x), inner(&signs, v)), move |(dy, dy_dot)| (scaled(&signs, dy), scaled(&signs, dy_dot)))
}

/// `a - b`.
///
/// # Panics
///
/// If the shapes differ.
fn difference<A: Real, D: Dimension>(a: &ArrayRef<A, D>, b: &ArrayRef<A, D>) -> Array<A, D> {
    same_shape(a, b);
    Zip::from(a).and(b).map_collect(|a, b| *a - *b)
}

/// The mean of `(a - b)²` over all elements; `NaN` if there are none.
///
/// # Panics
///
/// If the shapes differ: nothing is broadcast.
///
/// ```
/// use ndarray::array;
/// use zygote::functions::mse;
/// assert_eq!(mse(&array![1.0, 2.0], &array![1.0, 4.0]), 2.0);
/// assert_eq!(mse::gradient(&array![1.0, 2.0], &array![1.0, 4.0]), (array![0.0, -2.0], array![0.0, 2.0]));
/// ```
pub fn mse<A: Real, D: Dimension>(a: &ArrayRef<A, D>, b: &ArrayRef<A, D>) -> A {
    same_shape(a, b);
    let sum = Zip::from(a).and(b).fold(A::from_i32(0), |sum, a, b| sum + (*a - *b) * (*a - *b));
    sum / A::from_usize(a.len())
}

#[doc(hidden)]
#[adjoint(mse, crate = crate, jvp = mse_jvp)]
pub fn mse_rule<A: Real, D: Dimension>(
    a: &ArrayRef<A, D>,
    b: &ArrayRef<A, D>,
) -> (A, impl Fn(A) -> (Array<A, D>, Array<A, D>) + use<A, D>) {
    let r = difference(a, b);
    let two_by_n = A::from_i32(2) / A::from_usize(r.len());
    (mse(a, b), move |dy| (scaled(&r, dy * two_by_n), scaled(&r, -dy * two_by_n)))
}

fn mse_jvp<A: Real, D: Dimension>(
    a: &ArrayRef<A, D>,
    b: &ArrayRef<A, D>,
    va: &ArrayRef<A, D>,
    vb: &ArrayRef<A, D>,
) -> (A, A) {
    let two_by_n = A::from_i32(2) / A::from_usize(a.len());
    (mse(a, b), inner(&difference(a, b), &difference(va, vb)) * two_by_n)
}

#[doc(hidden)]
#[adjoint(mse_jvp, crate = crate)]
fn mse_jvp_rule<A: Real, D: Dimension>(
    a: &ArrayRef<A, D>,
    b: &ArrayRef<A, D>,
    va: &ArrayRef<A, D>,
    vb: &ArrayRef<A, D>,
) -> ((A, A), impl Fn((A, A)) -> (Array<A, D>, Array<A, D>, Array<A, D>, Array<A, D>) + use<A, D>) {
    let (r, w) = (difference(a, b), difference(va, vb));
    let two_by_n = A::from_i32(2) / A::from_usize(r.len());
    ((mse(a, b), inner(&r, &w) * two_by_n), move |(dy, dy_dot)| {
        let (dy, dy_dot) = (dy * two_by_n, dy_dot * two_by_n);
        let da = Zip::from(&r).and(&w).map_collect(|r, w| *r * dy + *w * dy_dot);
        let db = da.mapv(|d| -d);
        (da, db, scaled(&r, dy_dot), scaled(&r, -dy_dot))
    })
}

/// `Σ a b` of two vectors; products of matrices are the method `dot` of arrays.
///
/// # Panics
///
/// If the lengths differ.
pub fn dot<A: Real>(a: &ArrayRef1<A>, b: &ArrayRef1<A>) -> A {
    same_shape(a, b);
    inner(a, b)
}

#[doc(hidden)]
#[adjoint(dot, crate = crate, jvp = dot_jvp)]
pub fn dot_rule<A: Real>(a: &ArrayRef1<A>, b: &ArrayRef1<A>) -> (A, impl Fn(A) -> (Array1<A>, Array1<A>) + use<A>) {
    let y = dot(a, b);
    let (a, b) = (a.to_owned(), b.to_owned());
    (y, move |dy| (scaled(&b, dy), scaled(&a, dy)))
}

fn dot_jvp<A: Real>(a: &ArrayRef1<A>, b: &ArrayRef1<A>, va: &ArrayRef1<A>, vb: &ArrayRef1<A>) -> (A, A) {
    (dot(a, b), dot(va, b) + dot(a, vb))
}

#[adjoint(dot_jvp, crate = crate)]
fn dot_jvp_rule<A: Real>(
    a: &ArrayRef1<A>,
    b: &ArrayRef1<A>,
    va: &ArrayRef1<A>,
    vb: &ArrayRef1<A>,
) -> ((A, A), impl Fn((A, A)) -> (Array1<A>, Array1<A>, Array1<A>, Array1<A>) + use<A>) {
    let values = dot_jvp(a, b, va, vb);
    let (a, b, va, vb) = (a.to_owned(), b.to_owned(), va.to_owned(), vb.to_owned());
    (values, move |(dy, dy_dot)| {
        let of = |x: &Array1<A>, v: &Array1<A>| Zip::from(x).and(v).map_collect(|x, v| *x * dy + *v * dy_dot);
        (of(&b, &vb), of(&a, &va), scaled(&b, dy_dot), scaled(&a, dy_dot))
    })
}

/// The matrix of all products `a[i] b[j]`, of shape `(a.len(), b.len())`.
///
/// ```
/// use ndarray::array;
/// use zygote::functions::outer;
/// assert_eq!(outer(&array![1.0, 2.0], &array![3.0, 4.0]), array![[3.0, 4.0], [6.0, 8.0]]);
/// ```
pub fn outer<A: Real>(a: &ArrayRef1<A>, b: &ArrayRef1<A>) -> Array2<A> {
    Array2::from_shape_fn((a.len(), b.len()), |(i, j)| a[i] * b[j])
}

/// `da += d b`, `db += dᵀ a`.
fn add_outer<A: Real>(d: &Array2<A>, (a, b): (&Array1<A>, &Array1<A>), (da, db): (&mut Array1<A>, &mut Array1<A>)) {
    if !d.is_empty() {
        Zip::from(d.rows()).and(a).and(da).for_each(|row, a, da| {
            *da += inner(&row, b);
            db.zip_mut_with(&row, |db, d| *db += *d * *a);
        });
    }
}

#[doc(hidden)]
#[adjoint(outer, crate = crate, jvp = outer_jvp)]
pub fn outer_rule<A: Real>(
    a: &ArrayRef1<A>,
    b: &ArrayRef1<A>,
) -> (Array2<A>, impl Fn(Array2<A>) -> (Array1<A>, Array1<A>) + use<A>) {
    let y = outer(a, b);
    let (a, b) = (a.to_owned(), b.to_owned());
    (y, move |dy| {
        let (mut da, mut db) = (zeros(&a), zeros(&b));
        add_outer(&dy, (&a, &b), (&mut da, &mut db));
        (da, db)
    })
}

fn outer_jvp<A: Real>(
    a: &ArrayRef1<A>,
    b: &ArrayRef1<A>,
    va: &ArrayRef1<A>,
    vb: &ArrayRef1<A>,
) -> (Array2<A>, Array2<A>) {
    let y_dot = Array2::from_shape_fn((a.len(), b.len()), |(i, j)| va[i] * b[j] + a[i] * vb[j]);
    (outer(a, b), y_dot)
}

#[adjoint(outer_jvp, crate = crate)]
fn outer_jvp_rule<A: Real>(
    a: &ArrayRef1<A>,
    b: &ArrayRef1<A>,
    va: &ArrayRef1<A>,
    vb: &ArrayRef1<A>,
) -> ((Array2<A>, Array2<A>), impl Fn((Array2<A>, Array2<A>)) -> (Array1<A>, Array1<A>, Array1<A>, Array1<A>) + use<A>)
{
    let values = outer_jvp(a, b, va, vb);
    let (a, b, va, vb) = (a.to_owned(), b.to_owned(), va.to_owned(), vb.to_owned());
    (values, move |(dy, dy_dot)| {
        let (mut da, mut db, mut dva, mut dvb) = (zeros(&a), zeros(&b), zeros(&a), zeros(&b));
        add_outer(&dy, (&a, &b), (&mut da, &mut db));
        add_outer(&dy_dot, (&va, &vb), (&mut da, &mut db));
        add_outer(&dy_dot, (&a, &b), (&mut dva, &mut dvb));
        (da, db, dva, dvb)
    })
}

fn summed<A: Real, D: Dimension>(mut x: Array<A, D>, axis: Axis) -> Array<A, D> {
    x.accumulate_axis_inplace(axis, |before, v| *v += *before);
    x
}

/// From the end: the transpose.
fn summed_back<A: Real, D: Dimension>(mut x: Array<A, D>, axis: Axis) -> Array<A, D> {
    x.invert_axis(axis);
    x.accumulate_axis_inplace(axis, |before, v| *v += *before);
    x.invert_axis(axis);
    x
}

/// The sums of the first elements: `y[i] = x[0] + … + x[i]`.
///
/// ```
/// use ndarray::array;
/// use zygote::functions::cumsum;
/// assert_eq!(cumsum(&array![1.0, 2.0, 3.0]), array![1.0, 3.0, 6.0]);
/// ```
pub fn cumsum<A: Real>(x: &ArrayRef1<A>) -> Array1<A> {
    summed(x.to_owned(), Axis(0))
}

#[doc(hidden)]
#[adjoint(cumsum, crate = crate, jvp = cumsum_jvp)]
pub fn cumsum_rule<A: Real>(x: &ArrayRef1<A>) -> (Array1<A>, impl Fn(Array1<A>) -> (Array1<A>,) + use<A>) {
    let y = cumsum(x);
    let shape = x.raw_dim();
    (y, move |dy| (shaped(dy, &shape, |d| summed_back(d, Axis(0))),))
}

fn cumsum_jvp<A: Real>(x: &ArrayRef1<A>, v: &ArrayRef1<A>) -> (Array1<A>, Array1<A>) {
    (cumsum(x), cumsum(v))
}

#[adjoint(cumsum_jvp, crate = crate)]
fn cumsum_jvp_rule<A: Real>(
    x: &ArrayRef1<A>,
    v: &ArrayRef1<A>,
) -> ((Array1<A>, Array1<A>), impl Fn((Array1<A>, Array1<A>)) -> (Array1<A>, Array1<A>) + use<A>) {
    let shape = x.raw_dim();
    (cumsum_jvp(x, v), move |(dy, dy_dot)| {
        let of = |d| shaped(d, &shape, |d| summed_back(d, Axis(0)));
        (of(dy), of(dy_dot))
    })
}

/// The sums of the first elements along an axis. The result has the shape of `x`.
///
/// # Panics
///
/// If `x` has no such axis.
pub fn cumsum_axis<A: Real, D: Dimension>(x: &ArrayRef<A, D>, axis: Axis) -> Array<A, D> {
    summed(x.to_owned(), axis)
}

#[doc(hidden)]
#[adjoint(cumsum_axis, crate = crate, jvp = cumsum_axis_jvp)]
pub fn cumsum_axis_rule<A: Real, D: Dimension>(
    x: &ArrayRef<A, D>,
    #[constant] axis: Axis,
) -> (Array<A, D>, impl Fn(Array<A, D>) -> (Array<A, D>, ()) + use<A, D>) {
    let y = cumsum_axis(x, axis);
    let shape = x.raw_dim();
    (y, move |dy| (shaped(dy, &shape, |d| summed_back(d, axis)), ()))
}

/// `f` of a cotangent; of a zero without shape it is zeros.
fn shaped<A: Real, D: Dimension>(d: Array<A, D>, shape: &D, f: impl Fn(Array<A, D>) -> Array<A, D>) -> Array<A, D> {
    if d.is_empty() { Array::from_elem(shape.clone(), A::from_i32(0)) } else { f(d) }
}

fn cumsum_axis_jvp<A: Real, D: Dimension, T>(
    x: &ArrayRef<A, D>,
    axis: Axis,
    v: &ArrayRef<A, D>,
    _: T,
) -> (Array<A, D>, Array<A, D>) {
    (cumsum_axis(x, axis), cumsum_axis(v, axis))
}

#[adjoint(cumsum_axis_jvp, crate = crate)]
fn cumsum_axis_jvp_rule<A: Real, D: Dimension, T>(
    x: &ArrayRef<A, D>,
    #[constant] axis: Axis,
    v: &ArrayRef<A, D>,
    #[constant] _axis_dot: T,
) -> (
    (Array<A, D>, Array<A, D>),
    impl Fn((Array<A, D>, Array<A, D>)) -> (Array<A, D>, (), Array<A, D>, ()) + use<A, D, T>,
) {
    let shape = x.raw_dim();
    ((cumsum_axis(x, axis), cumsum_axis(v, axis)), move |(dy, dy_dot)| {
        let of = |d| shaped(d, &shape, |d| summed_back(d, axis));
        (of(dy), (), of(dy_dot), ())
    })
}
