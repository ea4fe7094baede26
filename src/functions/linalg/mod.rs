//! Systems of equations, inverses, determinants, and the Cholesky factorisation. Pullbacks use the factorisation of the forward sweep again.
#![allow(unreachable_pub, clippy::type_complexity)] // a rule is as public as its function; its type is (value, pullback)

mod matrices;

pub use matrices::{Decompose, RightSide};

use crate::{Real, adjoint, real};
use matrices::{Factors, array, cofactors, columns, columns_or_zeros, lower_half, matrix, square, symmetric};
use nalgebra::DMatrix;
use ndarray::{Array, Array2, ArrayRef, ArrayRef2, Ix2};

#[track_caller]
fn fit<A: Decompose, D: RightSide>(a: &ArrayRef2<A>, b: &ArrayRef<A, D>) {
    assert!(a.nrows() == b.shape()[0], "expected a right side of {} rows, found shape {:?}", a.nrows(), b.shape());
}

/// `x` with `a x = b`. `b` is a vector, or a matrix of which each column is a right side; `x` has the shape of `b`.
///
/// # Panics
///
/// If `a` is not square or singular, or `b` has another number of rows.
///
/// ```
/// use ndarray::array;
/// use zygote::functions::solve;
/// let a = array![[2.0, 0.0], [0.0, 4.0]];
/// assert_eq!(solve(&a, &array![2.0, 2.0]), array![1.0, 0.5]);
/// assert_eq!(solve(&a, &array![[2.0, 4.0], [4.0, 2.0]]), array![[1.0, 2.0], [1.0, 0.5]]);
/// ```
#[track_caller]
pub fn solve<A: Decompose, D: RightSide>(a: &ArrayRef2<A>, b: &ArrayRef<A, D>) -> Array<A, D> {
    fit(a, b);
    array(&Factors::of_regular(a).solve(columns(b)), &b.raw_dim())
}

#[doc(hidden)]
#[adjoint(solve, crate = crate, jvp = solve_jvp)]
#[track_caller]
pub fn solve_rule<A: Decompose, D: RightSide>(
    a: &ArrayRef2<A>,
    b: &ArrayRef<A, D>,
) -> (Array<A, D>, impl Fn(Array<A, D>) -> (Array2<A>, Array<A, D>) + use<A, D>) {
    fit(a, b);
    let (factors, shape) = (Factors::of_regular(a), b.raw_dim());
    let x = factors.solve(columns(b));
    (array(&x, &shape), move |dx| {
        let db = factors.solve_transposed(columns_or_zeros(&dx, &shape));
        (square(&-(&db * x.transpose())), array(&db, &shape))
    })
}

fn solve_jvp<A: Decompose, D: RightSide>(
    a: &ArrayRef2<A>,
    b: &ArrayRef<A, D>,
    a_dot: &ArrayRef2<A>,
    b_dot: &ArrayRef<A, D>,
) -> (Array<A, D>, Array<A, D>) {
    fit(a, b);
    let (factors, shape) = (Factors::of_regular(a), b.raw_dim());
    let x = factors.solve(columns(b));
    let x_dot = factors.solve(columns(b_dot) - matrix(a_dot) * &x);
    (array(&x, &shape), array(&x_dot, &shape))
}

#[adjoint(solve_jvp, crate = crate)]
fn solve_jvp_rule<A: Decompose, D: RightSide>(
    a: &ArrayRef2<A>,
    b: &ArrayRef<A, D>,
    a_dot: &ArrayRef2<A>,
    b_dot: &ArrayRef<A, D>,
) -> (
    (Array<A, D>, Array<A, D>),
    impl Fn((Array<A, D>, Array<A, D>)) -> (Array2<A>, Array<A, D>, Array2<A>, Array<A, D>) + use<A, D>,
) {
    fit(a, b);
    let (factors, shape, a_dot) = (Factors::of_regular(a), b.raw_dim(), matrix(a_dot));
    let x = factors.solve(columns(b));
    let x_dot = factors.solve(columns(b_dot) - &a_dot * &x);
    ((array(&x, &shape), array(&x_dot, &shape)), move |(dx, dx_dot)| {
        let db_dot = factors.solve_transposed(columns_or_zeros(&dx_dot, &shape));
        let dx = columns_or_zeros(&dx, &shape) - a_dot.transpose() * &db_dot;
        let db = factors.solve_transposed(dx);
        let da = -(&db_dot * x_dot.transpose() + &db * x.transpose());
        let da_dot = -(&db_dot * x.transpose());
        (square(&da), array(&db, &shape), square(&da_dot), array(&db_dot, &shape))
    })
}

/// The inverse of a square matrix. To solve equations, [`solve`](fn@solve) is faster and more exact.
///
/// # Panics
///
/// If the matrix is not square, or singular.
#[track_caller]
pub fn inv<A: Decompose>(a: &ArrayRef2<A>) -> Array2<A> {
    square(&Factors::of_regular(a).inverse())
}

#[doc(hidden)]
#[adjoint(inv, crate = crate, jvp = inv_jvp)]
#[track_caller]
pub fn inv_rule<A: Decompose>(a: &ArrayRef2<A>) -> (Array2<A>, impl Fn(Array2<A>) -> (Array2<A>,) + use<A>) {
    let y = Factors::of_regular(a).inverse();
    let shape = a.raw_dim();
    (square(&y), move |dy| {
        let yt = y.transpose();
        (square(&-(&yt * columns_or_zeros(&dy, &shape) * &yt)),)
    })
}

fn inv_jvp<A: Decompose>(a: &ArrayRef2<A>, a_dot: &ArrayRef2<A>) -> (Array2<A>, Array2<A>) {
    let y = Factors::of_regular(a).inverse();
    (square(&y), square(&-(&y * matrix(a_dot) * &y)))
}

#[adjoint(inv_jvp, crate = crate)]
fn inv_jvp_rule<A: Decompose>(
    a: &ArrayRef2<A>,
    a_dot: &ArrayRef2<A>,
) -> ((Array2<A>, Array2<A>), impl Fn((Array2<A>, Array2<A>)) -> (Array2<A>, Array2<A>) + use<A>) {
    let (y, v, shape) = (Factors::of_regular(a).inverse(), matrix(a_dot), a.raw_dim());
    let values = (square(&y), square(&-(&y * &v * &y)));
    (values, move |(dy, dy_dot)| {
        let (yt, vt) = (y.transpose(), v.transpose());
        let (dy, dy_dot) = (columns_or_zeros(&dy, &shape), columns_or_zeros(&dy_dot, &shape));
        let of_product = &dy_dot * &yt * &vt + &vt * &yt * &dy_dot;
        (square(&-(&yt * (dy - of_product) * &yt)), square(&-(&yt * dy_dot * &yt)))
    })
}

/// The determinant of a square matrix; 1 if it has no elements.
///
/// The derivative are the cofactors, also where the matrix is singular; second derivatives are `NaN` there.
///
/// # Panics
///
/// If the matrix is not square.
///
/// ```
/// use ndarray::array;
/// use zygote::functions::det;
/// assert_eq!(det(&array![[2.0, 0.0], [0.0, 4.0]]), 8.0);
/// assert_eq!(det::gradient(&array![[2.0, 0.0], [0.0, 0.0]]), (array![[0.0, 0.0], [0.0, 2.0]],));
/// ```
#[track_caller]
pub fn det<A: Decompose>(a: &ArrayRef2<A>) -> A {
    Factors::of(a).det()
}

/// The determinant, its derivative, and the inverse; that is `NaN` where the matrix is singular.
#[track_caller]
fn with_cofactors<A: Decompose>(a: &ArrayRef2<A>) -> (A, DMatrix<A>, DMatrix<A>) {
    let factors = Factors::of(a);
    let y = factors.det();
    if factors.is_singular() {
        return (y, cofactors(&matrix(a)), DMatrix::from_element(a.nrows(), a.ncols(), <A as Real>::NAN));
    }
    let inverse = factors.inverse();
    (y, inverse.transpose() * y, inverse)
}

#[doc(hidden)]
#[adjoint(det, crate = crate, jvp = det_jvp)]
#[track_caller]
pub fn det_rule<A: Decompose>(a: &ArrayRef2<A>) -> (A, impl Fn(A) -> (Array2<A>,) + use<A>) {
    let (y, slope, _) = with_cofactors(a);
    (y, move |dy| (square(&(&slope * dy)),))
}

fn det_jvp<A: Decompose>(a: &ArrayRef2<A>, a_dot: &ArrayRef2<A>) -> (A, A) {
    let (y, slope, _) = with_cofactors(a);
    (y, slope.dot(&matrix(a_dot)))
}

#[adjoint(det_jvp, crate = crate)]
fn det_jvp_rule<A: Decompose>(
    a: &ArrayRef2<A>,
    a_dot: &ArrayRef2<A>,
) -> ((A, A), impl Fn((A, A)) -> (Array2<A>, Array2<A>) + use<A>) {
    let (y, slope, inverse) = with_cofactors(a);
    let v = matrix(a_dot);
    let y_dot = slope.dot(&v);
    let product = inverse * v;
    let bent = &slope * product.trace() - &slope * product.transpose();
    ((y, y_dot), move |(dy, dy_dot)| {
        let second = if dy_dot == real(0.0) { &slope * dy } else { &slope * dy + &bent * dy_dot };
        (square(&second), square(&(&slope * dy_dot)))
    })
}

/// The logarithm of the absolute value of the determinant of a square matrix, without overflow; 0 if it has no elements, `-inf` where the matrix
/// is singular, where the derivatives are `NaN`.
///
/// # Panics
///
/// If the matrix is not square.
#[track_caller]
pub fn logdet<A: Decompose>(a: &ArrayRef2<A>) -> A {
    Factors::of(a).logdet()
}

/// The value, and the inverse; that is `NaN` where the matrix is singular.
#[track_caller]
fn with_inverse<A: Decompose>(a: &ArrayRef2<A>) -> (A, DMatrix<A>) {
    let factors = Factors::of(a);
    let inverse = match factors.is_singular() {
        true => DMatrix::from_element(a.nrows(), a.ncols(), <A as Real>::NAN),
        false => factors.inverse(),
    };
    (factors.logdet(), inverse)
}

#[doc(hidden)]
#[adjoint(logdet, crate = crate, jvp = logdet_jvp)]
#[track_caller]
pub fn logdet_rule<A: Decompose>(a: &ArrayRef2<A>) -> (A, impl Fn(A) -> (Array2<A>,) + use<A>) {
    let (y, inverse) = with_inverse(a);
    (y, move |dy| (square(&(inverse.transpose() * dy)),))
}

fn logdet_jvp<A: Decompose>(a: &ArrayRef2<A>, a_dot: &ArrayRef2<A>) -> (A, A) {
    let (y, inverse) = with_inverse(a);
    (y, inverse.transpose().dot(&matrix(a_dot)))
}

#[adjoint(logdet_jvp, crate = crate)]
fn logdet_jvp_rule<A: Decompose>(
    a: &ArrayRef2<A>,
    a_dot: &ArrayRef2<A>,
) -> ((A, A), impl Fn((A, A)) -> (Array2<A>, Array2<A>) + use<A>) {
    let (y, inverse) = with_inverse(a);
    let product = &inverse * matrix(a_dot);
    let y_dot = product.trace();
    let (slope, bent) = (inverse.transpose(), (product * &inverse).transpose());
    ((y, y_dot), move |(dy, dy_dot)| (square(&(&slope * dy - &bent * dy_dot)), square(&(&slope * dy_dot))))
}

/// The lower triangular `l` with positive diagonal and `l lᵀ = (a + aᵀ) / 2`: of a symmetric matrix its Cholesky factor.
///
/// Since the symmetric part is taken first, the cotangent of `a` is symmetric, and exact in every direction. What a cotangent of `l` has above the diagonal
/// counts for nothing.
///
/// # Panics
///
/// If the matrix is not square, or its symmetric part is not positive definite.
///
/// ```
/// use ndarray::array;
/// use zygote::functions::cholesky;
/// assert_eq!(cholesky(&array![[4.0, 2.0], [2.0, 5.0]]), array![[2.0, 0.0], [1.0, 2.0]]);
/// ```
#[track_caller]
pub fn cholesky<A: Decompose>(a: &ArrayRef2<A>) -> Array2<A> {
    square(&factor(a))
}

#[track_caller]
fn factor<A: Decompose>(a: &ArrayRef2<A>) -> DMatrix<A> {
    match nalgebra::Cholesky::new(symmetric(&matrix(a))) {
        Some(cholesky) => cholesky.unpack(),
        None => panic!("the matrix is not positive definite"),
    }
}

/// `l⁻ᵀ m l⁻¹`.
fn between<A: Decompose>(l: &DMatrix<A>, mut m: DMatrix<A>) -> DMatrix<A> {
    l.tr_solve_lower_triangular_mut(&mut m);
    let mut m = m.transpose();
    l.tr_solve_lower_triangular_mut(&mut m);
    m.transpose()
}

/// The pullback of the factorisation.
fn factor_back<A: Decompose>(l: &DMatrix<A>, mut dl: DMatrix<A>) -> DMatrix<A> {
    dl.fill_upper_triangle(real(0.0), 1);
    symmetric(&between(l, lower_half(l.tr_mul(&dl))))
}

/// `l⁻¹ s l⁻ᵀ` of the symmetric part of a tangent, of which `l` times the lower half is the tangent of `l`.
fn whitened<A: Decompose>(l: &DMatrix<A>, a_dot: &ArrayRef2<A>) -> DMatrix<A> {
    let mut s = symmetric(&matrix(a_dot));
    l.solve_lower_triangular_mut(&mut s);
    let mut s = s.transpose();
    l.solve_lower_triangular_mut(&mut s);
    s
}

#[doc(hidden)]
#[adjoint(cholesky, crate = crate, jvp = cholesky_jvp)]
#[track_caller]
pub fn cholesky_rule<A: Decompose>(a: &ArrayRef2<A>) -> (Array2<A>, impl Fn(Array2<A>) -> (Array2<A>,) + use<A>) {
    let (l, shape) = (factor(a), a.raw_dim());
    (square(&l), move |dl| (square(&factor_back(&l, columns_or_zeros::<A, Ix2>(&dl, &shape))),))
}

fn cholesky_jvp<A: Decompose>(a: &ArrayRef2<A>, a_dot: &ArrayRef2<A>) -> (Array2<A>, Array2<A>) {
    let l = factor(a);
    let l_dot = &l * lower_half(whitened(&l, a_dot));
    (square(&l), square(&l_dot))
}

#[adjoint(cholesky_jvp, crate = crate)]
fn cholesky_jvp_rule<A: Decompose>(
    a: &ArrayRef2<A>,
    a_dot: &ArrayRef2<A>,
) -> ((Array2<A>, Array2<A>), impl Fn((Array2<A>, Array2<A>)) -> (Array2<A>, Array2<A>) + use<A>) {
    let (l, shape) = (factor(a), a.raw_dim());
    let white = whitened(&l, a_dot);
    let half = lower_half(white.clone());
    let values = (square(&l), square(&(&l * &half)));
    (values, move |(dl, dl_dot)| {
        let (dl, mut dl_dot) = (columns_or_zeros::<A, Ix2>(&dl, &shape), columns_or_zeros::<A, Ix2>(&dl_dot, &shape));
        dl_dot.fill_upper_triangle(real(0.0), 1);
        let dwhite = lower_half(l.tr_mul(&dl_dot));
        let mut of_inverses = (&dwhite + dwhite.transpose()) * &white;
        l.tr_solve_lower_triangular_mut(&mut of_inverses);
        let da = factor_back(&l, dl + dl_dot * half.transpose() - of_inverses);
        (square(&da), square(&symmetric(&between(&l, dwhite))))
    })
}
