//! Gradients of sums over data, on all cores (feature `rayon`).
//!
//! Most objectives are sums over samples. [`value_and_gradient`] cuts the data into chunks, runs a function's `value_and_gradient` on each in `rayon`'s
//! thread pool, and sums:
//!
//! ```
//! use zygote::parallel;
//! use zygote::prelude::*;
//!
//! #[differentiable]
//! fn loss(w: &[f64], #[constant] samples: &[[f64; 3]]) -> f64 {
//!     samples.iter().map(|[a, b, y]| (w[0] * a + w[1] * b - y).powi(2)).sum()
//! }
//!
//! let samples: Vec<[f64; 3]> = (0..1000).map(|i| [f64::from(i), 1.0, 2.0 * f64::from(i) + 3.0]).collect();
//! let w = [2.0, 4.0];
//! let (y, (dw, ())) = parallel::value_and_gradient(&samples, 100, |chunk| loss::value_and_gradient(&w, chunk));
//! assert_eq!((y, dw[1]), (1000.0, 2000.0));
//! ```
//!
//! **Order.** Chunks are of the size that is asked for (the last may be smaller), whatever the number of threads, and their results are added in a fixed tree:
//! those of the first half of the chunks, rounded up, plus those of the rest, and so on. So results have the same bits on every machine, and in every run.
//! Other sizes of chunks give other roundings.
//!
//! The work is in the current pool: `pool.install(|| …)` chooses another. A panic in a chunk is a panic of the call.
//!
//! In differentiated functions, chains over rayon's `par_iter()`, `par_chunks(n)`, `into_par_iter()` and their like are differentiated
//! too (without this feature as well). There the derivative is that of the same chain in sequence, on one thread: what pays is to run whole gradients in parallel, as here.

use std::ops::Range;

use zygote_runtime::Tangent;

/// Sums values and gradients over chunks of `data` of `size` elements.
///
/// `f` is given a chunk, and gives a value and a gradient: of any tangent type, such as the tuple that `value_and_gradient` of a function gives. If there is no data,
/// `f` is given an empty chunk. How it is summed: see [the module](self).
///
/// # Panics
///
/// If `size` is zero; if `f` panics; if its gradients are `Vec`s or arrays of different lengths.
pub fn value_and_gradient<D, T, G>(data: &[D], size: usize, f: impl Fn(&[D]) -> (T, G) + Sync) -> (T, G)
where
    D: Sync,
    T: Tangent + Send,
    G: Tangent + Send,
{
    value_and_gradient_of_ranges(data.len(), size, |range| f(&data[range]))
}

/// The same where data is not one slice: `f` is given ranges of the indices `0..n`, of `size` each.
///
/// ```
/// use zygote::parallel;
/// use zygote::prelude::*;
///
/// #[differentiable]
/// fn loss(w: f64, #[constant] x: &[f64], #[constant] y: &[f64]) -> f64 {
///     x.iter().zip(y).map(|(x, y)| (w * x - y).powi(2)).sum()
/// }
///
/// let (x, y) = ([1.0, 2.0, 3.0, 4.0, 5.0], [1.0; 5]);
/// let (value, (dw, (), ())) = parallel::value_and_gradient_of_ranges(x.len(), 2, |r| {
///     loss::value_and_gradient(1.0, &x[r.clone()], &y[r])
/// });
/// assert_eq!((value, dw), (30.0, 80.0));
/// ```
///
/// # Panics
///
/// As [`value_and_gradient`].
pub fn value_and_gradient_of_ranges<T, G>(n: usize, size: usize, f: impl Fn(Range<usize>) -> (T, G) + Sync) -> (T, G)
where
    T: Tangent + Send,
    G: Tangent + Send,
{
    assert!(size > 0, "chunks of no element");
    tree(0..n.div_ceil(size).max(1), &|k| f(k * size..n.min((k + 1) * size)))
}

/// The sum over these chunks, of which there is at least one.
fn tree<T, G>(chunks: Range<usize>, f: &(impl Fn(usize) -> (T, G) + Sync)) -> (T, G)
where
    T: Tangent + Send,
    G: Tangent + Send,
{
    if chunks.len() == 1 {
        return f(chunks.start);
    }
    let middle = chunks.start + chunks.len().div_ceil(2);
    let (mut sum, rest) = rayon::join(|| tree(chunks.start..middle, f), || tree(middle..chunks.end, f));
    sum.0.accumulate(rest.0);
    sum.1.accumulate(rest.1);
    sum
}
