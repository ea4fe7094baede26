//! What the programs are given, the same in every run. `peers` gives it to other crates too.

use super::programs::Mlp;
use ndarray::{Array1, Array2};

/// Numbers between `lo` and `hi`.
pub(crate) fn numbers(n: usize, lo: f64, hi: f64) -> Vec<f64> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 53) as f64
    };
    (0..n).map(|_| lo + (hi - lo) * next()).collect()
}

/// Arrays of numbers between -1 and 1, times this.
fn array2(rows: usize, columns: usize, by: f64) -> Array2<f64> {
    Array2::from_shape_vec((rows, columns), numbers(rows * columns, -by, by)).unwrap()
}

fn array1(n: usize, by: f64) -> Array1<f64> {
    Array1::from_vec(numbers(n, -by, by))
}

/// 784-128-10, a batch of 64, and its classes.
pub(crate) fn mlp() -> (Mlp, Array2<f64>, Vec<usize>) {
    let net = Mlp { w1: array2(784, 128, 0.05), b1: array1(128, 0.1), w2: array2(128, 10, 0.1), b2: array1(10, 0.1) };
    (net, array2(64, 784, 1.0), (0..64).map(|i| i * 7 % 10).collect())
}

/// 10,000 × 100, labels, and weights.
pub(crate) fn logistic() -> (Array2<f64>, Array1<f64>, Array1<f64>) {
    let yes = array1(10_000, 1.0).mapv(|v| if v > 0.0 { 1.0 } else { 0.0 });
    (array2(10_000, 100, 1.0), yes, array1(100, 0.3))
}

/// Weights of 64 units with 32 inputs, and 50 inputs.
pub(crate) fn rnn() -> (Array2<f64>, Array2<f64>, Array1<f64>, Vec<Array1<f64>>) {
    let x = array2(50, 32, 1.0).rows().into_iter().map(|row| row.to_owned()).collect();
    (array2(64, 32, 0.3), array2(64, 64, 0.2), array1(64, 0.1), x)
}

/// 200 × 300, a row, and a column.
pub(crate) fn broadcasting() -> (Array2<f64>, Array1<f64>, Array2<f64>) {
    (array2(200, 300, 1.0), array1(300, 1.0), array2(200, 1, 1.0))
}

/// 1000 rows of 100, and weights of the results.
pub(crate) fn row_softmax() -> (Array2<f64>, Array2<f64>) {
    (array2(1000, 100, 3.0), array2(1000, 100, 1.0))
}
