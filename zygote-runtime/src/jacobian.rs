//! Jacobians and Hessians, line by line, from a function's derivatives in either mode.

use crate::matrix::{Matrix, MatrixBuilder, basis, count_leaves};
use crate::rules::Cheaper;
use crate::value::tuples;
use crate::{Differentiable, Real, Tangent, zero_like};

/// The tangents of all parameters.
#[doc(hidden)]
pub trait Blocks: Tangent {
    /// How many numbers each parameter has.
    fn counts(&self) -> Vec<usize>;
    /// Appends a row to the matrix of each parameter.
    fn append<T: Real>(&self, to: &mut [MatrixBuilder<T>]);
}

impl Blocks for () {
    fn counts(&self) -> Vec<usize> {
        vec![]
    }
    fn append<T: Real>(&self, _: &mut [MatrixBuilder<T>]) {}
}

macro_rules! blocks {
    ($($T:ident $i:tt),*) => {
        impl<$($T: Tangent),*> Blocks for ($($T,)*) {
            fn counts(&self) -> Vec<usize> {
                vec![$(count_leaves(&self.$i)),*]
            }
            fn append<S: Real>(&self, to: &mut [MatrixBuilder<S>]) {
                $(to[$i].row(&self.$i);)*
            }
        }
    };
}
tuples!(blocks);

/// The Jacobian of a function of `N` parameters with this value and pullback, by the cheaper mode: a matrix per parameter.
/// `zeros` are the zero tangents of its parameters.
#[doc(hidden)]
pub fn jacobian<T: Real, M: Cheaper, Y: Differentiable, G: Blocks, const N: usize>(
    zeros: G,
    (y, back): (Y, impl Fn(Y::Tangent) -> G),
    jvp: impl Fn(G) -> Y::Tangent,
) -> [Matrix<T>; N] {
    let outputs = zero_like(&y);
    let rows = count_leaves(&outputs);
    let counts = zeros.counts();
    let inputs: usize = counts.iter().sum();
    let mut parts = M::choose(
        inputs < rows,
        || {
            let mut units = basis(zeros.clone());
            let part = |n: &usize| {
                let mut part = MatrixBuilder::<T>::new();
                units.by_ref().take(*n).for_each(|e| part.column(&jvp(e)));
                part.columns_done(rows)
            };
            counts.iter().map(part).collect::<Vec<_>>()
        },
        || {
            let mut parts: Vec<_> = counts.iter().map(|_| MatrixBuilder::<T>::new()).collect();
            basis(outputs.clone()).for_each(|e| back(e).append(&mut parts));
            parts.into_iter().zip(&counts).map(|(part, n)| part.rows_done(*n)).collect()
        },
    )
    .into_iter();
    std::array::from_fn(|_| parts.next().unwrap_or_else(|| Matrix::zeros(rows, 0)))
}

/// The Hessian: row k is the Hessian times the k-th unit tangent of this shape.
#[doc(hidden)]
pub fn hessian<T: Real, X: Tangent>(zero: X, hvp: impl Fn(&X) -> X) -> Matrix<T> {
    let n = count_leaves(&zero);
    let mut rows = MatrixBuilder::with_capacity(n * n);
    let mut unit = zero;
    for k in 0..n {
        unit.fill(&mut (0..n).map(|leaf| if leaf == k { 1.0 } else { 0.0 }));
        rows.row(&hvp(&unit));
    }
    rows.rows_done(0)
}
