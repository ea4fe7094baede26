//! Jacobians and Hessians as arrays.

use crate::Matrix;
use ndarray::Array2;

/// The same shape and elements, which move.
impl<T> From<Matrix<T>> for Array2<T> {
    fn from(m: Matrix<T>) -> Self {
        let shape = (m.rows(), m.cols());
        Array2::from_shape_vec(shape, m.into_vec()).expect("a matrix has as many elements as its shape says")
    }
}
