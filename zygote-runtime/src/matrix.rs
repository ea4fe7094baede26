//! [`Matrix`]: what `jacobian` and `hessian` return; and how generated code builds one, row by row or column by column.

use crate::{Real, Tangent};
use std::fmt;
use std::ops::{Index, IndexMut};

/// A dense matrix, row by row. In a Jacobian, rows are outputs and columns are inputs.
///
/// ```
/// use zygote_runtime::Matrix;
/// let m = Matrix::from_vec(2, 3, vec![1.0, 2.0, 3.0, 4.0, 5.0, 60.0]);
/// assert_eq!((m.rows(), m.cols()), (2, 3));
/// assert_eq!(m[(0, 2)], 3.0);
/// assert_eq!(m.row(1), [4.0, 5.0, 60.0]);
/// assert_eq!(format!("{m:.1}"), "[1.0, 2.0,  3.0]\n[4.0, 5.0, 60.0]");
/// ```
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Matrix<T> {
    rows: usize,
    cols: usize,
    /// Of length `rows * cols`.
    elements: Vec<T>,
}

impl<T> Matrix<T> {
    /// The matrix of these elements, row by row.
    ///
    /// # Panics
    ///
    /// If there are not `rows * cols` elements.
    #[must_use]
    #[track_caller]
    pub fn from_vec(rows: usize, cols: usize, elements: Vec<T>) -> Self {
        assert!(
            rows.checked_mul(cols) == Some(elements.len()),
            "{} elements don't make a matrix of {rows} rows and {cols} columns",
            elements.len()
        );
        Matrix { rows, cols, elements }
    }

    /// The number of rows.
    #[inline]
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// The number of columns.
    #[inline]
    #[must_use]
    pub fn cols(&self) -> usize {
        self.cols
    }

    /// Row `i`.
    ///
    /// # Panics
    ///
    /// If there is no such row.
    #[inline]
    #[must_use]
    #[track_caller]
    pub fn row(&self, i: usize) -> &[T] {
        assert!(i < self.rows, "no row {i} in a matrix of {} rows and {} columns", self.rows, self.cols);
        &self.elements[i * self.cols..][..self.cols]
    }

    /// All elements, row by row.
    #[inline]
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        &self.elements
    }

    /// All elements, row by row.
    #[inline]
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.elements
    }

    #[inline]
    #[track_caller]
    fn position(&self, (i, j): (usize, usize)) -> usize {
        let (rows, cols) = (self.rows, self.cols);
        assert!(i < rows && j < cols, "no element ({i}, {j}) in a matrix of {rows} rows and {cols} columns");
        i * cols + j
    }
}

/// As it is written: fields `rows`, `cols`, `elements` (row by row). Another number of elements is an error.
#[cfg(feature = "serde")]
impl<'de, T: serde::Deserialize<'de>> serde::Deserialize<'de> for Matrix<T> {
    fn deserialize<S: serde::Deserializer<'de>>(source: S) -> Result<Self, S::Error> {
        #[derive(serde::Deserialize)]
        #[serde(rename = "Matrix")]
        struct Parts<T> {
            rows: usize,
            cols: usize,
            elements: Vec<T>,
        }
        let Parts { rows, cols, elements } = Parts::deserialize(source)?;
        if rows.checked_mul(cols) != Some(elements.len()) {
            let expected = format!("as many elements as {rows} rows and {cols} columns have");
            return Err(serde::de::Error::invalid_length(elements.len(), &expected.as_str()));
        }
        Ok(Matrix { rows, cols, elements })
    }
}

impl<T: Clone> Matrix<T> {
    /// The matrix with rows and columns swapped.
    #[must_use]
    pub fn transpose(&self) -> Self {
        let elements = (0..self.cols).flat_map(|j| (0..self.rows).map(move |i| self[(i, j)].clone())).collect();
        Matrix { rows: self.cols, cols: self.rows, elements }
    }
}

impl<T: Real> Matrix<T> {
    /// The matrix of zeros.
    ///
    /// ```
    /// use zygote_runtime::Matrix;
    /// let mut m = Matrix::zeros(2, 2);
    /// m[(0, 1)] = 1.0;
    /// assert_eq!(m.as_slice(), [0.0, 1.0, 0.0, 0.0]);
    /// ```
    #[must_use]
    pub fn zeros(rows: usize, cols: usize) -> Self {
        Matrix { rows, cols, elements: vec![T::zero(); rows * cols] }
    }
}

/// Element `(i, j)`: row `i`, column `j`. Panics if there is no such element.
impl<T> Index<(usize, usize)> for Matrix<T> {
    type Output = T;
    #[inline]
    #[track_caller]
    fn index(&self, at: (usize, usize)) -> &T {
        &self.elements[self.position(at)]
    }
}

impl<T> IndexMut<(usize, usize)> for Matrix<T> {
    #[inline]
    #[track_caller]
    fn index_mut(&mut self, at: (usize, usize)) -> &mut T {
        let k = self.position(at);
        &mut self.elements[k]
    }
}

impl<T> Matrix<T> {
    /// Writes one line per row, columns aligned at the right. `cell` writes one element.
    fn table(&self, f: &mut fmt::Formatter<'_>, cell: impl Fn(&T) -> String) -> fmt::Result {
        if self.elements.is_empty() {
            return write!(f, "[] ({} rows, {} columns)", self.rows, self.cols);
        }
        let cells: Vec<String> = self.elements.iter().map(cell).collect();
        let width = |j| cells.iter().skip(j).step_by(self.cols).map(|c| c.chars().count()).max();
        let widths: Vec<usize> = (0..self.cols).filter_map(width).map(|w| w.max(f.width().unwrap_or(0))).collect();
        for (i, row) in cells.chunks(self.cols).enumerate() {
            f.write_str(if i == 0 { "[" } else { "\n[" })?;
            for (j, (cell, &width)) in row.iter().zip(&widths).enumerate() {
                write!(f, "{}{cell:>width$}", if j == 0 { "" } else { ", " })?;
            }
            f.write_str("]")?;
        }
        Ok(())
    }
}

macro_rules! tables {
    ($($Trait:ident $plain:literal $precise:literal;)*) => {$(
        impl<T: fmt::$Trait> fmt::$Trait for Matrix<T> {
            /// A table. Precision (`{:.3}`) is that of every element, width the least of every column.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let precision = f.precision();
                self.table(f, |v| match precision {
                    Some(p) => format!($precise, v, p = p),
                    None => format!($plain, v),
                })
            }
        }
    )*};
}
tables! {
    Debug "{:?}" "{:.p$?}";
    Display "{}" "{:.p$}";
}

/// Builds a Jacobian from tangents, each of which is a row (from pullbacks) or a column (from pushforwards).
#[doc(hidden)]
#[derive(Debug, Clone)]
pub struct MatrixBuilder<T: Real> {
    lines: usize,
    /// The length of a line; not known while no line had leaves.
    length: Option<usize>,
    elements: Vec<T>,
    leaves: Vec<f64>,
}

impl<T: Real> Default for MatrixBuilder<T> {
    fn default() -> Self {
        Self::new()
    }
}

#[doc(hidden)]
impl<T: Real> MatrixBuilder<T> {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::with_capacity(0)
    }

    /// Nothing yet, and room for so many elements.
    #[must_use]
    pub fn with_capacity(elements: usize) -> Self {
        MatrixBuilder { lines: 0, length: None, elements: Vec::with_capacity(elements), leaves: vec![] }
    }

    /// Appends a row: the tangent's leaves. A tangent without any is a zero without a shape, a row of zeros.
    ///
    /// # Panics
    ///
    /// If rows differ in length.
    #[track_caller]
    pub fn row(&mut self, d: &impl Tangent) {
        self.line(d, "rows");
    }

    /// Appends a column; as [`row`](Self::row).
    ///
    /// # Panics
    ///
    /// If columns differ in length.
    #[track_caller]
    pub fn column(&mut self, d: &impl Tangent) {
        self.line(d, "columns");
    }

    #[track_caller]
    fn line(&mut self, d: &impl Tangent, lines: &str) {
        self.leaves.clear();
        d.leaves(&mut self.leaves);
        if !self.leaves.is_empty() {
            let found = self.leaves.len();
            let length = self.settle(found);
            assert!(length == found, "{lines} of different lengths don't make a matrix: {length} and {found}");
        }
        self.lines += 1;
        self.elements.extend(self.leaves.iter().map(|&v| T::from_f64(v)));
        self.pad();
    }

    /// The length of lines, which is `length` if it wasn't known.
    fn settle(&mut self, length: usize) -> usize {
        let length = *self.length.get_or_insert(length);
        self.pad();
        length
    }

    /// Zeros for the lines that had no leaves.
    fn pad(&mut self) {
        self.elements.resize(self.lines * self.length.unwrap_or(0), T::zero());
    }

    /// The matrix of the rows appended. The number of columns is `cols_if_no_rows` if it has not been seen.
    #[must_use]
    pub fn rows_done(mut self, cols_if_no_rows: usize) -> Matrix<T> {
        let cols = self.settle(cols_if_no_rows);
        Matrix::from_vec(self.lines, cols, self.elements)
    }

    /// The matrix of the columns appended. The number of rows is `rows_if_no_columns` if it has not been seen.
    #[must_use]
    pub fn columns_done(self, rows_if_no_columns: usize) -> Matrix<T> {
        self.rows_done(rows_if_no_columns).transpose()
    }
}

/// The number of numbers in a tangent.
#[doc(hidden)]
#[must_use]
pub fn count_leaves<T: Tangent>(t: &T) -> usize {
    if T::DISCRETE {
        return 0;
    }
    let mut leaves = Vec::new();
    t.leaves(&mut leaves);
    leaves.len()
}

/// The unit tangents of the shape of `zero`: the k-th has one in leaf k and zeros elsewhere.
#[doc(hidden)]
pub fn basis<T: Tangent>(zero: T) -> impl Iterator<Item = T> {
    let n = count_leaves(&zero);
    (0..n).map(move |k| {
        let mut unit = zero.clone();
        unit.fill(&mut (0..n).map(|leaf| if leaf == k { 1.0 } else { 0.0 }));
        unit
    })
}

#[cfg(test)]
mod tests {
    use super::{Matrix, MatrixBuilder, basis, count_leaves};
    use crate::{zero, zero_like};

    fn example() -> Matrix<f64> {
        Matrix::from_vec(2, 3, vec![1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
    }

    #[test]
    fn shapes_and_elements() {
        let mut m = example();
        assert_eq!((m.rows(), m.cols(), m.row(0), m[(1, 0)]), (2, 3, &[1.0, 2.0, 3.0][..], 4.0));
        m[(1, 0)] = -4.0;
        assert_eq!(m.row(1), [-4.0, 5.0, 6.0]);
        assert_eq!(m.clone().into_vec(), m.as_slice());
        let t = m.transpose();
        assert_eq!((t.rows(), t.cols(), t.as_slice()), (3, 2, &[1.0, -4.0, 2.0, 5.0, 3.0, 6.0][..]));
        assert_eq!(t.transpose(), m);
        assert_eq!(Matrix::<f32>::zeros(2, 1).as_slice(), [0.0_f32; 2]);
        assert_ne!(Matrix::<f64>::zeros(0, 1), Matrix::zeros(1, 0));
        assert_eq!(Matrix::<f64>::zeros(2, 0).row(1), []);
        assert_eq!(Matrix::<f64>::zeros(2, 0).transpose(), Matrix::zeros(0, 2));
        // Nothing is asked of the element type.
        struct Opaque;
        let m = Matrix::from_vec(1, 1, vec![Opaque]);
        let Opaque = m[(0, 0)];
        assert_eq!(m.row(0).len(), m.as_slice().len());
    }

    #[test]
    #[should_panic(expected = "no element (0, 3) in a matrix of 2 rows and 3 columns")]
    fn no_such_column() {
        let _ = example()[(0, 3)];
    }

    #[test]
    #[should_panic(expected = "no row 2 in a matrix of 2 rows and 3 columns")]
    fn no_such_row() {
        let _ = example().row(2);
    }

    #[test]
    #[should_panic(expected = "5 elements don't make a matrix of 2 rows and 3 columns")]
    fn wrong_number_of_elements() {
        let _ = Matrix::from_vec(2, 3, vec![0.0; 5]);
    }

    #[test]
    fn printed_as_a_table() {
        let m = Matrix::from_vec(2, 2, vec![1.0, -20.5, 0.125, 3.0]);
        assert_eq!(m.to_string(), "[    1, -20.5]\n[0.125,     3]");
        assert_eq!(format!("{m:?}"), "[  1.0, -20.5]\n[0.125,   3.0]");
        assert_eq!(format!("{m:.2}"), "[1.00, -20.50]\n[0.12,   3.00]");
        assert_eq!(format!("{m:6.1?}"), "[   1.0,  -20.5]\n[   0.1,    3.0]");
        assert_eq!(format!("{:?}", Matrix::<f64>::zeros(0, 3)), "[] (0 rows, 3 columns)");
        assert_eq!(Matrix::<f64>::zeros(1, 0).to_string(), "[] (1 rows, 0 columns)");
    }

    #[test]
    fn built_from_rows_and_columns() {
        let mut by_row = MatrixBuilder::new();
        let mut by_column = MatrixBuilder::new();
        for d in [(1.0, vec![2.0_f32]), (3.0, vec![4.0]), (5.0, vec![6.0])] {
            by_row.row(&d);
            by_column.column(&d);
        }
        let m: Matrix<f64> = by_row.rows_done(9);
        assert_eq!(m, Matrix::from_vec(3, 2, vec![1.0, 2.0, 3.0, 4.0, 5.0, 6.0]));
        assert_eq!(by_column.columns_done(9), m.transpose());
        let mut single = MatrixBuilder::<f32>::new();
        single.row(&[0.1_f32, f32::MIN_POSITIVE]);
        assert_eq!(single.rows_done(2).into_vec(), [0.1, f32::MIN_POSITIVE]);
    }

    #[test]
    fn shapes_without_elements() {
        assert_eq!(MatrixBuilder::<f64>::new().rows_done(3), Matrix::zeros(0, 3));
        assert_eq!(MatrixBuilder::<f64>::new().columns_done(3), Matrix::zeros(3, 0));
        let mut discrete = MatrixBuilder::<f64>::new();
        discrete.row(&());
        discrete.row(&((), ()));
        assert_eq!(discrete.rows_done(0), Matrix::zeros(2, 0));
    }

    #[test]
    fn zeros_without_shape_are_lines_of_zeros() {
        let mut m = MatrixBuilder::<f64>::new();
        m.row(&zero::<Vec<f64>>());
        m.row(&vec![1.0, 2.0]);
        m.row(&zero::<Vec<f64>>());
        assert_eq!(m.rows_done(9).into_vec(), [0.0, 0.0, 1.0, 2.0, 0.0, 0.0]);
        let mut m = MatrixBuilder::<f64>::new();
        m.column(&zero::<Vec<f64>>());
        assert_eq!(m.columns_done(2), Matrix::zeros(2, 1));
    }

    #[test]
    #[should_panic(expected = "columns of different lengths don't make a matrix: 2 and 1")]
    fn lines_of_different_lengths() {
        let mut m = MatrixBuilder::<f64>::new();
        m.column(&[1.0, 2.0]);
        m.column(&1.0);
    }

    #[test]
    fn bases_have_one_unit_per_leaf() {
        let x = (1.0_f32, 3_u8, [vec![5.0], vec![6.0]]);
        let units: Vec<_> = basis(zero_like(&x)).collect();
        assert_eq!(
            units,
            [(1.0, (), [vec![0.0], vec![0.0]]), (0.0, (), [vec![1.0], vec![0.0]]), (0.0, (), [vec![0.0], vec![1.0]])]
        );
        assert_eq!(count_leaves(&units[0]), 3);
        assert_eq!(basis(7.0).collect::<Vec<_>>(), [1.0]);
        assert_eq!((basis(()).count(), basis(None::<f64>).count(), count_leaves(&[(); 4])), (0, 0, 0));
    }
}
