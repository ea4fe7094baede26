//! Matrices of `nalgebra`, from and to arrays, and their factorisations.

use crate::{Real, real};
use nalgebra::{DMatrix, Dyn, LU, PermutationSequence, RealField};
use ndarray::{Array, Array2, ArrayRef, ArrayRef2, Dimension, Ix1, Ix2};

/// `f64` and `f32`: the numbers of matrices that are factorised.
pub trait Decompose: Real + RealField {}

impl<A: Real + RealField> Decompose for A {}

/// The right side of a system of equations: a vector, or a matrix whose columns are right sides.
pub trait RightSide: Dimension {
    /// How many right sides there are.
    #[doc(hidden)]
    fn columns(&self) -> usize;
}

impl RightSide for Ix1 {
    fn columns(&self) -> usize {
        1
    }
}

impl RightSide for Ix2 {
    fn columns(&self) -> usize {
        self[1]
    }
}

/// A vector or matrix as a matrix.
pub(super) fn columns<A: Decompose, D: RightSide>(b: &ArrayRef<A, D>) -> DMatrix<A> {
    DMatrix::from_row_iterator(b.shape()[0], b.raw_dim().columns(), b.iter().copied())
}

/// The same of a cotangent, which may be a zero without shape.
pub(super) fn columns_or_zeros<A: Decompose, D: RightSide>(d: &ArrayRef<A, D>, shape: &D) -> DMatrix<A> {
    if d.is_empty() { DMatrix::from_element(shape[0], shape.columns(), real(0.0)) } else { columns(d) }
}

/// The matrix with this shape.
pub(super) fn array<A: Decompose, D: RightSide>(m: &DMatrix<A>, shape: &D) -> Array<A, D> {
    let mut array = Array::from_elem(shape.clone(), real(0.0));
    // Arrays are gone through by rows, matrices by columns.
    array.iter_mut().zip(&m.transpose()).for_each(|(a, v)| *a = *v);
    array
}

/// A square matrix as an array.
pub(super) fn square<A: Decompose>(m: &DMatrix<A>) -> Array2<A> {
    array(m, &Ix2(m.nrows(), m.ncols()))
}

/// # Panics
///
/// If it isn't square.
#[track_caller]
pub(super) fn matrix<A: Decompose>(a: &ArrayRef2<A>) -> DMatrix<A> {
    assert!(a.is_square(), "expected a square matrix, found shape {:?}", a.shape());
    columns(a)
}

/// `p a = l u`, as long as a pullback may need it.
pub(super) struct Factors<A: Decompose> {
    p: PermutationSequence<Dyn>,
    l: DMatrix<A>,
    u: DMatrix<A>,
}

impl<A: Decompose> Factors<A> {
    /// # Panics
    ///
    /// If the matrix isn't square.
    #[track_caller]
    pub(super) fn of(a: &ArrayRef2<A>) -> Self {
        let (p, l, u) = LU::new(matrix(a)).unpack();
        Factors { p, l, u }
    }

    /// # Panics
    ///
    /// If the matrix is not square, or singular.
    #[track_caller]
    pub(super) fn of_regular(a: &ArrayRef2<A>) -> Self {
        let factors = Self::of(a);
        assert!(!factors.is_singular(), "the matrix is singular");
        factors
    }

    pub(super) fn is_singular(&self) -> bool {
        self.u.diagonal().iter().any(|v| *v == real(0.0))
    }

    pub(super) fn det(&self) -> A {
        let sign: A = self.p.determinant();
        self.u.diagonal().iter().fold(sign, |product, v| product * *v)
    }

    /// The logarithm of the absolute value of the determinant.
    pub(super) fn logdet(&self) -> A {
        self.u.diagonal().iter().fold(real(0.0), |sum, v| sum + Real::ln(Real::abs(*v)))
    }

    /// `a⁻¹ b`.
    pub(super) fn solve(&self, mut b: DMatrix<A>) -> DMatrix<A> {
        self.p.permute_rows(&mut b);
        self.l.solve_lower_triangular_mut(&mut b);
        self.u.solve_upper_triangular_mut(&mut b);
        b
    }

    /// `a⁻ᵀ b`.
    pub(super) fn solve_transposed(&self, mut b: DMatrix<A>) -> DMatrix<A> {
        self.u.tr_solve_upper_triangular_mut(&mut b);
        self.l.tr_solve_lower_triangular_mut(&mut b);
        self.p.inv_permute_rows(&mut b);
        b
    }

    pub(super) fn inverse(&self) -> DMatrix<A> {
        let n = self.l.nrows();
        self.solve(DMatrix::identity(n, n))
    }
}

/// The derivative of the determinant: cofactors, also of a singular matrix.
pub(super) fn cofactors<A: Decompose>(a: &DMatrix<A>) -> DMatrix<A> {
    let n = a.nrows();
    DMatrix::from_fn(n, n, |i, j| {
        let minor = LU::new(a.clone().remove_row(i).remove_column(j)).determinant();
        if (i + j) % 2 == 0 { minor } else { -minor }
    })
}

/// The lower triangle, with half of the diagonal.
pub(super) fn lower_half<A: Decompose>(mut m: DMatrix<A>) -> DMatrix<A> {
    m.fill_upper_triangle(real(0.0), 1);
    for i in 0..m.nrows() {
        m[(i, i)] *= real(0.5);
    }
    m
}

/// `(m + mᵀ) / 2`.
pub(super) fn symmetric<A: Decompose>(m: &DMatrix<A>) -> DMatrix<A> {
    (m + m.transpose()) * real::<A>(0.5)
}
