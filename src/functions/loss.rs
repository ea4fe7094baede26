//! Cross entropy of logits with classes and with distributions. The lanes of the last axis are the samples.
#![allow(unreachable_pub, clippy::type_complexity)] // a rule is as public as its function; its type is (value, pullback)

use super::lanes::{inner, log_softmax_lanes, log_sum_exp, normalise, slope, total};
use crate::{Real, adjoint};
use ndarray::{Array, ArrayBase, ArrayRef, Axis, Data, Dimension, Ix1, Ix2, Zip};

/// The class of each sample: a `usize` for one sample (logits of dimension 1); a slice, `Vec`, array or view of `usize` for a batch (logits of
/// dimension 2, a row per sample).
#[diagnostic::on_unimplemented(
    message = "`{Self}` doesn't say which class each sample has",
    note = "a `usize` does for a vector of logits; a slice, `Vec`, array or view of `usize` for a matrix of logits, a row per sample",
    note = "for probabilities there is `cross_entropy_with`"
)]
pub trait Classes<D> {
    /// How many samples there are.
    fn samples(&self) -> usize;
    /// The class of the sample `i`.
    fn class(&self, i: usize) -> usize;
}

impl Classes<Ix1> for usize {
    fn samples(&self) -> usize {
        1
    }
    fn class(&self, _: usize) -> usize {
        *self
    }
}

impl Classes<Ix2> for [usize] {
    fn samples(&self) -> usize {
        self.len()
    }
    fn class(&self, i: usize) -> usize {
        self[i]
    }
}

impl<const N: usize> Classes<Ix2> for [usize; N] {
    fn samples(&self) -> usize {
        N
    }
    fn class(&self, i: usize) -> usize {
        self[i]
    }
}

impl Classes<Ix2> for Vec<usize> {
    fn samples(&self) -> usize {
        self.len()
    }
    fn class(&self, i: usize) -> usize {
        self[i]
    }
}

impl Classes<Ix2> for ArrayRef<usize, Ix1> {
    fn samples(&self) -> usize {
        self.len()
    }
    fn class(&self, i: usize) -> usize {
        self[i]
    }
}

impl<S: Data<Elem = usize>> Classes<Ix2> for ArrayBase<S, Ix1> {
    fn samples(&self) -> usize {
        self.len()
    }
    fn class(&self, i: usize) -> usize {
        self[i]
    }
}

impl<D, T: Classes<D> + ?Sized> Classes<D> for &T {
    fn samples(&self) -> usize {
        (**self).samples()
    }
    fn class(&self, i: usize) -> usize {
        (**self).class(i)
    }
}

fn last<A, D: Dimension>(x: &ArrayRef<A, D>) -> Axis {
    Axis(x.ndim() - 1)
}

fn as_many<A, D: Dimension, T: Classes<D> + ?Sized>(logits: &ArrayRef<A, D>, targets: &T) -> usize {
    let samples = logits.rows().into_iter().len();
    let given = targets.samples();
    assert!(samples == given, "expected a class for each of {samples} samples, found {given}");
    samples
}

/// The mean over the samples of `-ln softmax(logits)[class]`, without overflow.
///
/// `logits` is a matrix with a row per sample and a column per class, `targets` the classes (a slice, `Vec`, array or view of `usize`); or `logits`
/// is the vector of one sample and `targets` its class. The derivative is `(softmax(logits) - one_hot(targets)) / samples`; `targets`
/// have none. `NaN` if there are no samples.
///
/// # Panics
///
/// If there are not as many classes as samples, or a class is not a column.
///
/// ```
/// use ndarray::array;
/// use zygote::functions::cross_entropy;
/// let logits = array![[0.0, 0.0], [1e3, -1e3]];
/// assert_eq!(cross_entropy(&logits, &[1, 0]), 2_f64.ln() / 2.0);
/// assert_eq!(cross_entropy::gradient(&logits, &[1, 0]), (array![[0.25, -0.25], [0.0, 0.0]], ()));
/// assert_eq!(cross_entropy(&array![0.0, 0.0], &1), 2_f64.ln());
/// ```
#[track_caller]
pub fn cross_entropy<A: Real, D: Dimension, T: Classes<D> + ?Sized>(logits: &ArrayRef<A, D>, targets: &T) -> A {
    let n = as_many(logits, targets);
    let losses = logits.rows().into_iter().enumerate().map(|(i, row)| log_sum_exp(&row) - row[targets.class(i)]);
    losses.sum::<A>() / A::from_usize(n)
}

/// The value, and its gradient by the logits.
fn with_gradient<A: Real, D: Dimension, T: Classes<D> + ?Sized>(
    logits: &ArrayRef<A, D>,
    targets: &T,
) -> (A, Array<A, D>) {
    let n = A::from_usize(as_many(logits, targets));
    let (mut sum, mut gradient) = (A::from_i32(0), logits.to_owned());
    for (i, mut row) in gradient.rows_mut().into_iter().enumerate() {
        let class = targets.class(i);
        let logit = row[class];
        sum += normalise(&mut row) - logit;
        row[class] -= A::from_i32(1);
        row.map_inplace(|v| *v /= n);
    }
    (sum / n, gradient)
}

#[doc(hidden)]
#[adjoint(cross_entropy, crate = crate, jvp = cross_entropy_jvp)]
#[track_caller]
pub fn cross_entropy_rule<A: Real, D: Dimension, T: Classes<D> + ?Sized>(
    logits: &ArrayRef<A, D>,
    #[constant] targets: &T,
) -> (A, impl Fn(A) -> (Array<A, D>, ()) + use<A, D, T>) {
    let (y, gradient) = with_gradient(logits, targets);
    (y, move |dy| (gradient.mapv(|g| g * dy), ()))
}

fn cross_entropy_jvp<A: Real, D: Dimension, T: Classes<D> + ?Sized, U: ?Sized>(
    logits: &ArrayRef<A, D>,
    targets: &T,
    v: &ArrayRef<A, D>,
    _: &U,
) -> (A, A) {
    let (y, gradient) = with_gradient(logits, targets);
    (y, inner(&gradient, v))
}

#[adjoint(cross_entropy_jvp, crate = crate)]
fn cross_entropy_jvp_rule<A: Real, D: Dimension, T: Classes<D> + ?Sized, U: ?Sized>(
    logits: &ArrayRef<A, D>,
    #[constant] targets: &T,
    v: &ArrayRef<A, D>,
    #[constant] _targets_dot: &U,
) -> ((A, A), impl Fn((A, A)) -> (Array<A, D>, (), Array<A, D>, ()) + use<A, D, T, U>) {
    let (y, gradient) = with_gradient(logits, targets);
    let y_dot = inner(&gradient, v);
    let n = A::from_usize(targets.samples());
    let mut bent = v.to_owned();
    Zip::from(bent.rows_mut()).and(logits.rows()).for_each(|mut v, logits| {
        let mut p = logits.to_owned();
        normalise(&mut p);
        slope(&p, &mut v);
        v.map_inplace(|v| *v /= n);
    });
    ((y, y_dot), move |(dy, dy_dot)| {
        let dx = Zip::from(&gradient).and(&bent).map_collect(|g, b| *g * dy + *b * dy_dot);
        (dx, (), gradient.mapv(|g| g * dy_dot), ())
    })
}

/// The mean over the samples of `-Σ probabilities · ln softmax(logits)`, without overflow.
///
/// Both have one shape; their last axis is that of the classes, what is before it counts samples. Probabilities need not add up to 1, and where one is 0 the
/// logit may be `-inf`. Both have derivatives: `(s softmax(logits) - probabilities) / samples` where `s` is the sum of the sample's
/// probabilities, and `-ln softmax(logits) / samples`. `NaN` if there are no samples.
///
/// # Panics
///
/// If the shapes differ, or there is no axis.
///
/// ```
/// use ndarray::array;
/// use zygote::functions::{cross_entropy, cross_entropy_with};
/// let logits = array![[0.1, 0.2], [0.3, 0.5]];
/// assert_eq!(cross_entropy_with(&logits, &array![[0.0, 1.0], [1.0, 0.0]]), cross_entropy(&logits, &[1, 0]));
/// ```
#[track_caller]
pub fn cross_entropy_with<A: Real, D: Dimension>(logits: &ArrayRef<A, D>, probabilities: &ArrayRef<A, D>) -> A {
    same_shape(logits, probabilities);
    mean_of_products(&log_softmax_lanes(logits.to_owned(), last(logits)), probabilities)
}

#[track_caller]
fn same_shape<A, D: Dimension>(logits: &ArrayRef<A, D>, probabilities: &ArrayRef<A, D>) {
    assert!(
        logits.shape() == probabilities.shape(),
        "expected logits and probabilities of one shape, found {:?} and {:?}",
        logits.shape(),
        probabilities.shape()
    );
    assert!(logits.ndim() > 0, "expected an axis of classes");
}

/// `-Σ q ln p / n`, where zero times an infinite logarithm is zero.
fn mean_of_products<A: Real, D: Dimension>(logs: &ArrayRef<A, D>, q: &ArrayRef<A, D>) -> A {
    let zero = A::from_i32(0);
    let product = |q: A, log: A| if q == zero { zero } else { q * log };
    let n = A::from_usize(logs.rows().into_iter().len());
    -Zip::from(q).and(logs).fold(zero, |sum, q, log| sum + product(*q, *log)) / n
}

/// `(s p - q) / n`, and `-ln p / n`.
fn gradients<A: Real, D: Dimension>(logs: Array<A, D>, q: &ArrayRef<A, D>, n: A) -> (Array<A, D>, Array<A, D>) {
    let mut dx = q.to_owned();
    Zip::from(dx.rows_mut()).and(logs.rows()).for_each(|mut q, logs| {
        let sum = total(&q);
        q.zip_mut_with(&logs, |q, log| *q = (sum * log.exp() - *q) / n);
    });
    let mut dq = logs;
    dq.map_inplace(|log| *log = -*log / n);
    (dx, dq)
}

#[doc(hidden)]
#[adjoint(cross_entropy_with, crate = crate, jvp = cross_entropy_with_jvp)]
#[track_caller]
pub fn cross_entropy_with_rule<A: Real, D: Dimension>(
    logits: &ArrayRef<A, D>,
    probabilities: &ArrayRef<A, D>,
) -> (A, impl Fn(A) -> (Array<A, D>, Array<A, D>) + use<A, D>) {
    same_shape(logits, probabilities);
    let logs = log_softmax_lanes(logits.to_owned(), last(logits));
    let y = mean_of_products(&logs, probabilities);
    let n = A::from_usize(logs.rows().into_iter().len());
    let (dx, dq) = gradients(logs, probabilities, n);
    (y, move |dy| (dx.mapv(|d| d * dy), dq.mapv(|d| d * dy)))
}

fn cross_entropy_with_jvp<A: Real, D: Dimension>(
    logits: &ArrayRef<A, D>,
    probabilities: &ArrayRef<A, D>,
    v: &ArrayRef<A, D>,
    w: &ArrayRef<A, D>,
) -> (A, A) {
    let logs = log_softmax_lanes(logits.to_owned(), last(logits));
    let y = mean_of_products(&logs, probabilities);
    let along = mean_of_products(&logs, w);
    let n = A::from_usize(logs.rows().into_iter().len());
    let (dx, _) = gradients(logs, probabilities, n);
    (y, along + inner(&dx, v))
}

#[adjoint(cross_entropy_with_jvp, crate = crate)]
fn cross_entropy_with_jvp_rule<A: Real, D: Dimension>(
    logits: &ArrayRef<A, D>,
    probabilities: &ArrayRef<A, D>,
    v: &ArrayRef<A, D>,
    w: &ArrayRef<A, D>,
) -> ((A, A), impl Fn((A, A)) -> (Array<A, D>, Array<A, D>, Array<A, D>, Array<A, D>) + use<A, D>) {
    let logs = log_softmax_lanes(logits.to_owned(), last(logits));
    let y = mean_of_products(&logs, probabilities);
    let along = mean_of_products(&logs, w);
    let n = A::from_usize(logs.rows().into_iter().len());
    let (mut bent_x, mut bent_q) = (w.to_owned(), v.to_owned());
    let rows = Zip::from(bent_x.rows_mut()).and(bent_q.rows_mut()).and(logs.rows()).and(probabilities.rows());
    rows.for_each(|mut w, mut v, logs, q| {
        let p = logs.mapv(A::exp);
        let (s, s_dot, mean) = (total(&q), total(&w), inner(&p, &v));
        Zip::from(&mut w).and(&p).and(&v).for_each(|w, p, v| *w = (*p * (s_dot + s * (*v - mean)) - *w) / n);
        v.map_inplace(|v| *v = (mean - *v) / n);
    });
    let (dx, dq) = gradients(logs, probabilities, n);
    ((y, along + inner(&dx, v)), move |(dy, dy_dot)| {
        let sum =
            |d: &Array<A, D>, bent: &Array<A, D>| Zip::from(d).and(bent).map_collect(|d, b| *d * dy + *b * dy_dot);
        (sum(&dx, &bent_x), sum(&dq, &bent_q), dx.mapv(|d| d * dy_dot), dq.mapv(|d| d * dy_dot))
    })
}
