//! Tangents: a zero, a sum, and a flat view as a list of numbers. One tangent type serves as tangent and cotangent.

use crate::{Differentiable, zero_like};
use std::fmt::{Debug, Write as _};

/// A tangent (or cotangent): an element of a vector space.
///
/// Implemented for `f64`, `f32`, `()` (of everything discrete), arrays, `Vec`, `Box`, `Option`, `Result` and tuples of tangents, and what
/// `#[derive(Differentiable)]` makes. A tangent is its own tangent type, so that a derivative can be differentiated again.
///
/// ```
/// use zygote_runtime::Tangent;
/// let mut d = (1.0, vec![2.0, 3.0]);
/// d.accumulate((10.0, vec![20.0, 30.0]));
/// assert_eq!(d, (11.0, vec![22.0, 33.0]));
/// d.accumulate(<(f64, Vec<f64>)>::zero());
/// assert_eq!(d, (11.0, vec![22.0, 33.0]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a tangent",
    note = "tangents are `f64`, `f32`, `()`, and arrays, `Vec`s, `Box`es, `Option`s, `Result`s and tuples of tangents, and what `#[derive(Differentiable)]` makes"
)]
pub trait Tangent: Clone + Debug + PartialEq + Zeroed + Differentiable<Tangent = Self> {
    /// There is nothing in it: `()`, and what is made of `()` only.
    const DISCRETE: bool;

    /// The machine epsilon of the least precise number in it; zero if there is none.
    const COARSENESS: f64;

    /// The neutral element of [`accumulate`](Tangent::accumulate). For a `Vec` it is empty and has no shape: adding to it takes
    /// the other. To get a zero of some value's shape, use [`zero_like`](crate::zero_like).
    #[must_use]
    fn zero() -> Self;

    /// What the inner places of generated code start with: a zero that additions leave out, since `-0.0 + x` is `x` whatever `x` is.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    fn start() -> Self {
        Self::zero()
    }

    /// Adds `other`, element by element.
    ///
    /// # Panics
    ///
    /// If both are `Vec`s of different lengths, and neither is empty; or different variants of an enum, and neither is zero.
    fn accumulate(&mut self, other: Self);

    /// Appends every number in it, in order.
    fn leaves(&self, out: &mut Vec<f64>);

    /// Replaces every number in it, in the order of [`leaves`](Tangent::leaves). Keeps the rest where the source ends early.
    fn fill(&mut self, source: &mut dyn Iterator<Item = f64>);

    /// Calls `f` with every number and its name, in the order of [`leaves`](Tangent::leaves). Names begin with what is in `path`, and
    /// go on with `.field`, `.0`, `[index]`; afterwards `path` is as before.
    fn visit(&self, path: &mut String, f: &mut dyn FnMut(&str, f64)) {
        let mut leaves = Vec::new();
        self.leaves(&mut leaves);
        for (i, leaf) in leaves.iter().enumerate() {
            within(path, format_args!("[{i}]"), |path| f(path, *leaf));
        }
    }

    /// The inner product, over all leaves. What has no shape, or is another variant of an enum, is zero.
    fn dot(&self, other: &Self) -> f64 {
        let (mut a, mut b) = (Vec::new(), Vec::new());
        self.leaves(&mut a);
        other.leaves(&mut b);
        a.iter().zip(&b).map(|(a, b)| a * b).sum()
    }

    /// Every leaf times `factor`.
    #[must_use]
    fn scaled(&self, factor: f64) -> Self {
        let mut result = self.clone();
        result.zip_leaves(None, &mut |v, _| v * factor);
        result
    }

    /// Replaces every leaf by `f` of it and of that of `other`, in the order of [`leaves`](Tangent::leaves). Without `other`, that is zero.
    /// What has no shape gets that of the other.
    ///
    /// # Panics
    ///
    /// Where [`accumulate`](Tangent::accumulate) does.
    fn zip_leaves(&mut self, other: Option<&Self>, f: &mut dyn FnMut(f64, f64) -> f64) {
        zip_flat(self, other, f);
    }
}

/// [`Tangent::zip_leaves`] of any tangents, by way of lists of their leaves.
fn zip_flat<T: Tangent>(a: &mut T, other: Option<&T>, f: &mut dyn FnMut(f64, f64) -> f64) {
    let leaves = |a: &T| {
        let mut leaves = Vec::new();
        a.leaves(&mut leaves);
        leaves
    };
    let Some(other) = other else {
        let own = leaves(a);
        return a.fill(&mut own.into_iter().map(|v| f(v, 0.0)));
    };
    // Both in the shape of both.
    let shape = || {
        let mut zero = zero_like(a);
        zero.accumulate(zero_like(other));
        zero
    };
    let (mut left, mut right) = (shape(), shape());
    left.accumulate(a.clone());
    right.accumulate(other.clone());
    let (own, others) = (leaves(&left), leaves(&right));
    *a = left;
    a.fill(&mut own.into_iter().zip(others).map(|(v, w)| f(v, w)));
}

/// [`Tangent::zip_leaves`] of two variants of an enum: what is zero gives way to the other, first `other`.
///
/// # Panics
///
/// If neither is zero.
#[doc(hidden)]
pub fn zip_variants<T: Tangent>(a: &mut T, other: &T, f: &mut dyn FnMut(f64, f64) -> f64) {
    if is_zero(other) {
        return a.zip_leaves(None, f);
    }
    assert!(is_zero(a), "tangents of different variants of an enum can't be combined");
    *a = zero_like(other);
    a.zip_leaves(Some(other), f);
}

/// Lengthens `path` by `part` as long as `visit` runs.
#[doc(hidden)]
pub fn within(path: &mut String, part: impl std::fmt::Display, visit: impl FnOnce(&mut String)) {
    let length = path.len();
    // Writing to a string can't fail.
    let _ = write!(path, "{part}");
    visit(path);
    path.truncate(length);
}

/// Every number in it is zero.
pub(crate) fn is_zero<T: Tangent>(tangent: &T) -> bool {
    let mut leaves = Vec::new();
    tangent.leaves(&mut leaves);
    leaves.iter().all(|v| *v == 0.0)
}

/// The sum of two variants of an enum: what is zero gives way to the other, first `other`.
///
/// # Panics
///
/// If neither is zero.
#[doc(hidden)]
pub fn give_way<T: Tangent>(place: &mut T, other: T) {
    if !is_zero(&other) {
        assert!(is_zero(place), "tangents of different variants of an enum can't be added");
        *place = other;
    }
}

fn visit_all<'a, T: Tangent + 'a>(
    elements: impl IntoIterator<Item = &'a T>,
    path: &mut String,
    f: &mut dyn FnMut(&str, f64),
) {
    for (i, element) in elements.into_iter().enumerate() {
        within(path, format_args!("[{i}]"), |path| element.visit(path, f));
    }
}

/// A place that can be set to zero as it stands: it keeps its lengths, and which of its `Option`s are `Some`.
///
/// Every [`Tangent`] is one, and every [`Differentiable::Sink`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be set to zero in place",
    note = "tangents can, and slices of tangents"
)]
pub trait Zeroed {
    /// Sets every number in it to zero.
    ///
    /// ```
    /// use zygote_runtime::Zeroed;
    /// let mut d = (1.0, vec![2.0, 3.0]);
    /// d.set_zero();
    /// assert_eq!(d, (0.0, vec![0.0, 0.0]));
    /// ```
    fn set_zero(&mut self);
}

impl<T: Zeroed> Zeroed for [T] {
    #[inline]
    fn set_zero(&mut self) {
        self.iter_mut().for_each(T::set_zero);
    }
}

/// A place that owned tangents of type `T` can be added to: `T` itself, and a slice for a `Vec` or an array.
#[diagnostic::on_unimplemented(
    message = "a cotangent of type `{T}` does not fit here: expected one for `{Self}`",
    note = "the cotangent of `f64` is `f64`, of `[T; N]` an array, of `&[T]` a `Vec`, of a tuple a tuple, of anything discrete `()`"
)]
pub trait Accumulate<T> {
    /// Adds `tangent`, element by element.
    ///
    /// # Panics
    ///
    /// If the lengths differ (except that an empty `Vec` is zero).
    fn accumulate_owned(&mut self, tangent: T);
}

impl<T: Tangent> Accumulate<T> for T {
    fn accumulate_owned(&mut self, tangent: T) {
        self.accumulate(tangent);
    }
}

impl<T: Tangent> Accumulate<Vec<T>> for [T] {
    fn accumulate_owned(&mut self, tangent: Vec<T>) {
        if !tangent.is_empty() {
            add_all(self, tangent);
        }
    }
}

impl<T: Tangent, const N: usize> Accumulate<[T; N]> for [T] {
    fn accumulate_owned(&mut self, tangent: [T; N]) {
        add_all(self, tangent);
    }
}

fn add_all<T: Tangent, I>(to: &mut [T], from: I)
where
    I: IntoIterator<Item = T>,
    I::IntoIter: ExactSizeIterator,
{
    let from = from.into_iter();
    assert_eq!(to.len(), from.len(), "cotangents of different lengths can't be added");
    for (to, from) in to.iter_mut().zip(from) {
        to.accumulate(from);
    }
}

/// The sum of the elements: the cotangent of `x` in `[x; N]` and `vec![x; n]`, from that of the array.
#[inline]
#[must_use]
pub fn sum_elements<T: Tangent>(elements: impl IntoIterator<Item = T>) -> T {
    let mut sum = T::zero();
    for element in elements {
        sum.accumulate(element);
    }
    sum
}

/// The zero of a tangent type. Of a `Vec`: the empty one; see [`Tangent::zero`].
#[must_use]
pub fn zero<T: Tangent>() -> T {
    T::zero()
}

/// `*place += tangent`.
///
/// # Panics
///
/// If both are `Vec`s of different lengths, and neither is empty.
pub fn accumulate<T: Tangent>(place: &mut T, tangent: T) {
    place.accumulate(tangent);
}

/// `*place += tangent`, where the place may be a slice and the tangent a `Vec`.
///
/// # Panics
///
/// If the lengths differ (except that an empty `Vec` is zero).
pub fn accumulate_into<S: Accumulate<T> + ?Sized, T>(place: &mut S, tangent: T) {
    place.accumulate_owned(tangent);
}

/// Sets every number in `sink` to zero, and keeps its shape.
#[doc(hidden)]
#[inline]
pub fn set_zero<S: Zeroed + ?Sized>(sink: &mut S) {
    sink.set_zero();
}

macro_rules! float {
    ($($t:ident)*) => {$(
        impl Zeroed for $t {
            #[inline]
            fn set_zero(&mut self) {
                *self = 0.0;
            }
        }

        impl Tangent for $t {
            const DISCRETE: bool = false;
            const COARSENESS: f64 = $t::EPSILON as f64;
            #[inline]
            fn zero() -> Self {
                0.0
            }
            #[inline]
            fn start() -> Self {
                -0.0
            }
            #[inline]
            fn accumulate(&mut self, other: Self) {
                *self += other;
            }
            fn leaves(&self, out: &mut Vec<f64>) {
                out.push(f64::from(*self));
            }
            fn visit(&self, path: &mut String, f: &mut dyn FnMut(&str, f64)) {
                f(path, f64::from(*self));
            }
            #[inline]
            fn dot(&self, other: &Self) -> f64 {
                f64::from(*self) * f64::from(*other)
            }
            fn fill(&mut self, source: &mut dyn Iterator<Item = f64>) {
                if let Some(v) = source.next() {
                    *self = v as $t;
                }
            }
            #[inline]
            fn zip_leaves(&mut self, other: Option<&Self>, f: &mut dyn FnMut(f64, f64) -> f64) {
                *self = f(f64::from(*self), other.map_or(0.0, |v| f64::from(*v))) as $t;
            }
        }
    )*};
}
float!(f32 f64);

impl Zeroed for () {
    #[inline]
    fn set_zero(&mut self) {}
}

impl Tangent for () {
    const DISCRETE: bool = true;
    const COARSENESS: f64 = 0.0;
    #[inline]
    fn zero() -> Self {}
    #[inline]
    fn accumulate(&mut self, (): Self) {}
    fn leaves(&self, _: &mut Vec<f64>) {}
    fn visit(&self, _: &mut String, _: &mut dyn FnMut(&str, f64)) {}
    #[inline]
    fn dot(&self, (): &Self) -> f64 {
        0.0
    }
    fn fill(&mut self, _: &mut dyn Iterator<Item = f64>) {}
    #[inline]
    fn zip_leaves(&mut self, _: Option<&Self>, _: &mut dyn FnMut(f64, f64) -> f64) {}
}

/// [`Tangent::zip_leaves`], element by element.
fn zip_elements<'a, T: Tangent + 'a>(
    a: impl IntoIterator<Item = &'a mut T>,
    other: Option<&[T]>,
    f: &mut dyn FnMut(f64, f64) -> f64,
) {
    match other {
        None => a.into_iter().for_each(|v| v.zip_leaves(None, f)),
        Some(other) => a.into_iter().zip(other).for_each(|(v, w)| v.zip_leaves(Some(w), f)),
    }
}

impl<T: Zeroed, const N: usize> Zeroed for [T; N] {
    #[inline]
    fn set_zero(&mut self) {
        self.iter_mut().for_each(T::set_zero);
    }
}

impl<T: Tangent, const N: usize> Tangent for [T; N] {
    const DISCRETE: bool = T::DISCRETE;
    const COARSENESS: f64 = T::COARSENESS;
    #[inline]
    fn zero() -> Self {
        std::array::from_fn(|_| T::zero())
    }
    #[inline]
    fn start() -> Self {
        std::array::from_fn(|_| T::start())
    }
    #[inline]
    fn accumulate(&mut self, other: Self) {
        for (a, b) in self.iter_mut().zip(other) {
            a.accumulate(b);
        }
    }
    fn leaves(&self, out: &mut Vec<f64>) {
        self.iter().for_each(|v| v.leaves(out));
    }
    fn visit(&self, path: &mut String, f: &mut dyn FnMut(&str, f64)) {
        visit_all(self, path, f);
    }
    fn dot(&self, other: &Self) -> f64 {
        self.iter().zip(other).map(|(a, b)| a.dot(b)).sum()
    }
    fn fill(&mut self, source: &mut dyn Iterator<Item = f64>) {
        self.iter_mut().for_each(|v| v.fill(source));
    }
    // By index: where this is inlined with `None` into code that is generic in `N`, rustc evaluates a cast of what isn't there to a slice
    // of `N` elements, and crashes ("expected monomorphic const", 1.95 to 1.97).
    fn zip_leaves(&mut self, other: Option<&Self>, f: &mut dyn FnMut(f64, f64) -> f64) {
        for i in 0..N {
            self[i].zip_leaves(other.map(|o| &o[i]), f);
        }
    }
}

impl<T: Zeroed> Zeroed for Vec<T> {
    #[inline]
    fn set_zero(&mut self) {
        self.iter_mut().for_each(T::set_zero);
    }
}

impl<T: Tangent> Tangent for Vec<T> {
    const DISCRETE: bool = T::DISCRETE;
    const COARSENESS: f64 = T::COARSENESS;
    #[inline]
    fn zero() -> Self {
        Vec::new()
    }
    fn accumulate(&mut self, other: Self) {
        if self.is_empty() {
            *self = other;
        } else if !other.is_empty() {
            add_all(self, other);
        }
    }
    fn leaves(&self, out: &mut Vec<f64>) {
        self.iter().for_each(|v| v.leaves(out));
    }
    fn visit(&self, path: &mut String, f: &mut dyn FnMut(&str, f64)) {
        visit_all(self, path, f);
    }
    fn dot(&self, other: &Self) -> f64 {
        self.iter().zip(other).map(|(a, b)| a.dot(b)).sum()
    }
    fn fill(&mut self, source: &mut dyn Iterator<Item = f64>) {
        self.iter_mut().for_each(|v| v.fill(source));
    }
    fn zip_leaves(&mut self, other: Option<&Self>, f: &mut dyn FnMut(f64, f64) -> f64) {
        let other = other.filter(|o| !o.is_empty());
        if let Some(o) = other {
            if self.is_empty() {
                *self = zero_like(o);
            }
            assert_eq!(self.len(), o.len(), "tangents of different lengths can't be combined");
        }
        zip_elements(self, other.map(Vec::as_slice), f);
    }
}

impl<T: Zeroed> Zeroed for Option<T> {
    #[inline]
    fn set_zero(&mut self) {
        self.iter_mut().for_each(T::set_zero);
    }
}

impl<T: Tangent> Tangent for Option<T> {
    const DISCRETE: bool = T::DISCRETE;
    const COARSENESS: f64 = T::COARSENESS;
    #[inline]
    fn zero() -> Self {
        None
    }
    fn accumulate(&mut self, other: Self) {
        match (self, other) {
            (Some(a), Some(b)) => a.accumulate(b),
            (_, None) => {}
            (a, b) => *a = b,
        }
    }
    fn leaves(&self, out: &mut Vec<f64>) {
        self.iter().for_each(|v| v.leaves(out));
    }
    fn visit(&self, path: &mut String, f: &mut dyn FnMut(&str, f64)) {
        self.iter().for_each(|v| v.visit(path, f));
    }
    fn dot(&self, other: &Self) -> f64 {
        self.iter().zip(other).map(|(a, b)| a.dot(b)).sum()
    }
    fn fill(&mut self, source: &mut dyn Iterator<Item = f64>) {
        self.iter_mut().for_each(|v| v.fill(source));
    }
    fn zip_leaves(&mut self, other: Option<&Self>, f: &mut dyn FnMut(f64, f64) -> f64) {
        let other = other.and_then(Option::as_ref);
        if let (None, Some(other)) = (&self, other) {
            *self = Some(zero_like(other));
        }
        self.iter_mut().for_each(|v| v.zip_leaves(other, f));
    }
}

impl<T: Zeroed, E: Zeroed> Zeroed for Result<T, E> {
    #[inline]
    fn set_zero(&mut self) {
        match self {
            Ok(v) => v.set_zero(),
            Err(e) => e.set_zero(),
        }
    }
}

impl<T: Tangent, E: Tangent> Tangent for Result<T, E> {
    const DISCRETE: bool = T::DISCRETE && E::DISCRETE;
    const COARSENESS: f64 = coarser(T::COARSENESS, E::COARSENESS);
    #[inline]
    fn zero() -> Self {
        Ok(T::zero())
    }
    fn accumulate(&mut self, other: Self) {
        match (self, other) {
            (Ok(a), Ok(b)) => a.accumulate(b),
            (Err(a), Err(b)) => a.accumulate(b),
            (a, b) => give_way(a, b),
        }
    }
    fn leaves(&self, out: &mut Vec<f64>) {
        match self {
            Ok(v) => v.leaves(out),
            Err(e) => e.leaves(out),
        }
    }
    fn fill(&mut self, source: &mut dyn Iterator<Item = f64>) {
        match self {
            Ok(v) => v.fill(source),
            Err(e) => e.fill(source),
        }
    }
    fn zip_leaves(&mut self, other: Option<&Self>, f: &mut dyn FnMut(f64, f64) -> f64) {
        match (self, other) {
            (Ok(a), None) => a.zip_leaves(None, f),
            (Err(a), None) => a.zip_leaves(None, f),
            (Ok(a), Some(Ok(b))) => a.zip_leaves(Some(b), f),
            (Err(a), Some(Err(b))) => a.zip_leaves(Some(b), f),
            (a, Some(b)) => zip_variants(a, b, f),
        }
    }
    fn visit(&self, path: &mut String, f: &mut dyn FnMut(&str, f64)) {
        match self {
            Ok(v) => v.visit(path, f),
            Err(e) => e.visit(path, f),
        }
    }
    fn dot(&self, other: &Self) -> f64 {
        match (self, other) {
            (Ok(a), Ok(b)) => a.dot(b),
            (Err(a), Err(b)) => a.dot(b),
            _ => 0.0,
        }
    }
}

impl<T: Zeroed> Zeroed for Box<T> {
    #[inline]
    fn set_zero(&mut self) {
        (**self).set_zero();
    }
}

impl<T: Tangent> Tangent for Box<T> {
    const DISCRETE: bool = T::DISCRETE;
    const COARSENESS: f64 = T::COARSENESS;
    #[inline]
    fn zero() -> Self {
        Box::new(T::zero())
    }
    #[inline]
    fn accumulate(&mut self, other: Self) {
        (**self).accumulate(*other);
    }
    fn leaves(&self, out: &mut Vec<f64>) {
        (**self).leaves(out);
    }
    fn fill(&mut self, source: &mut dyn Iterator<Item = f64>) {
        (**self).fill(source);
    }
    fn zip_leaves(&mut self, other: Option<&Self>, f: &mut dyn FnMut(f64, f64) -> f64) {
        (**self).zip_leaves(other.map(|o| &**o), f);
    }
    fn visit(&self, path: &mut String, f: &mut dyn FnMut(&str, f64)) {
        (**self).visit(path, f);
    }
    fn dot(&self, other: &Self) -> f64 {
        (**self).dot(other)
    }
}

/// What is behind a box has its cotangent behind a box.
impl<T: Tangent> Accumulate<T> for Box<T> {
    #[inline]
    fn accumulate_owned(&mut self, tangent: T) {
        (**self).accumulate(tangent);
    }
}

/// The greater of two [`Tangent::COARSENESS`].
#[doc(hidden)]
#[must_use]
pub const fn coarser(a: f64, b: f64) -> f64 {
    if a > b { a } else { b }
}

macro_rules! tuple {
    ($($T:ident $i:tt),*) => {
        impl<$($T: Zeroed),*> Zeroed for ($($T,)*) {
            #[inline]
            fn set_zero(&mut self) {
                $(self.$i.set_zero();)*
            }
        }

        impl<$($T: Tangent),*> Tangent for ($($T,)*) {
            const DISCRETE: bool = $($T::DISCRETE &&)* true;
            const COARSENESS: f64 = {
                let c = 0.0;
                $(let c = coarser(c, $T::COARSENESS);)*
                c
            };
            #[inline]
            fn zero() -> Self {
                ($($T::zero(),)*)
            }
            #[inline]
            fn start() -> Self {
                ($($T::start(),)*)
            }
            #[inline]
            fn accumulate(&mut self, other: Self) {
                $(self.$i.accumulate(other.$i);)*
            }
            fn leaves(&self, out: &mut Vec<f64>) {
                $(self.$i.leaves(out);)*
            }
            fn visit(&self, path: &mut String, f: &mut dyn FnMut(&str, f64)) {
                $(within(path, format_args!(".{}", $i), |path| self.$i.visit(path, f));)*
            }
            fn dot(&self, other: &Self) -> f64 {
                [$(self.$i.dot(&other.$i)),*].iter().sum()
            }
            fn fill(&mut self, source: &mut dyn Iterator<Item = f64>) {
                $(self.$i.fill(source);)*
            }
            fn zip_leaves(&mut self, other: Option<&Self>, f: &mut dyn FnMut(f64, f64) -> f64) {
                $(self.$i.zip_leaves(other.map(|o| &o.$i), f);)*
            }
        }
    };
}
crate::value::tuples!(tuple);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaves_are_combined_in_the_shape_of_both() {
        type T = (Vec<f64>, Option<f32>, Result<f64, [f64; 1]>, Box<f64>, ());
        let full: T = (vec![1.0, 2.0], Some(3.0), Err([4.0]), Box::new(5.0), ());
        let zero = T::zero();
        let combined = |a: &T, b: Option<&T>| {
            let mut a = a.clone();
            let mut order = vec![];
            a.zip_leaves(b, &mut |v, w| {
                order.push((v, w));
                10.0 * v + w
            });
            let all: Vec<f64> = order.iter().map(|(v, w)| 10.0 * v + w).collect();
            let mut leaves = vec![];
            a.leaves(&mut leaves);
            assert_eq!(leaves, all);
            leaves
        };
        assert_eq!(combined(&full, Some(&full)), [11.0, 22.0, 33.0, 44.0, 55.0]);
        assert_eq!(combined(&full, Some(&zero)), [10.0, 20.0, 30.0, 40.0, 50.0]);
        assert_eq!(combined(&full, None), [10.0, 20.0, 30.0, 40.0, 50.0]);
        assert_eq!(combined(&zero, Some(&full)), [1.0, 2.0, 3.0, 4.0, 5.0]);
        assert_eq!(combined(&zero, None), [0.0, 0.0]);
        // By way of lists of leaves it is the same, but for variants.
        let mut a = full.0.clone();
        zip_flat(&mut a, Some(&vec![]), &mut |v, w| v - w);
        zip_flat(&mut a, Some(&full.0), &mut |v, w| v + w);
        zip_flat(&mut a, None, &mut |v, w| 2.0 * v + w);
        assert_eq!(a, [4.0, 8.0]);
    }

    #[test]
    #[should_panic(expected = "tangents of different variants of an enum can't be combined")]
    fn different_variants() {
        Ok::<f64, f64>(1.0).zip_leaves(Some(&Err(2.0)), &mut |v, w| v + w);
    }
}
