//! Sums over rows of numbers, in lanes: additions of one lane don't wait for those of another.

use super::Real;

/// Slices that are walked together: one, or pairs of what is.
pub trait Rows {
    /// What is seen of an iteration: a number, `&mut` one, or pairs.
    type Item;

    /// Four iterations at a time, and what is left.
    fn split(self) -> (impl Iterator<Item = [Self::Item; 4]>, impl Iterator<Item = Self::Item>);
}

impl<T: Copy> Rows for &[T] {
    type Item = T;

    #[inline]
    fn split(self) -> (impl Iterator<Item = [T; 4]>, impl Iterator<Item = T>) {
        let (fours, rest) = self.as_chunks();
        (fours.iter().copied(), rest.iter().copied())
    }
}

impl<'a, T> Rows for &'a mut [T] {
    type Item = &'a mut T;

    #[inline]
    fn split(self) -> (impl Iterator<Item = [&'a mut T; 4]>, impl Iterator<Item = &'a mut T>) {
        let (fours, rest) = self.as_chunks_mut();
        (fours.iter_mut().map(<[T; 4]>::each_mut), rest.iter_mut())
    }
}

impl<A: Rows, B: Rows> Rows for (A, B) {
    type Item = (A::Item, B::Item);

    #[inline]
    fn split(self) -> (impl Iterator<Item = [Self::Item; 4]>, impl Iterator<Item = Self::Item>) {
        let ((a, left), (b, right)) = (self.0.split(), self.1.split());
        (a.zip(b).map(|([a, b, c, d], [e, f, g, h])| [(a, e), (b, f), (c, g), (d, h)]), left.zip(right))
    }
}

/// Adds what `body` adds to sums, over the iterations that the rows have: to four sums each in turn, which are added up at the end.
///
/// ```
/// let (x, y) = ([1.0, 2.0, 3.0, 4.0, 5.0], [1.0; 5]);
/// let (mut dot, mut dx) = (0.5, [0.0; 5]);
/// zygote_runtime::rules::lanes([&mut dot], ((&x[..], &y[..]), &mut dx[..]), |[dot], ((x, y), dx)| {
///     *dot += x * y;
///     *dx += 2.0 * x;
/// });
/// assert_eq!((dot, dx), (15.5, [2.0, 4.0, 6.0, 8.0, 10.0]));
/// ```
#[inline]
pub fn lanes<T: Real, const N: usize, R: Rows>(sums: [&mut T; N], rows: R, mut body: impl FnMut([&mut T; N], R::Item)) {
    let mut lanes = [[T::zero(); N]; 4];
    let (fours, rest) = rows.split();
    for [a, b, c, d] in fours {
        let [p, q, r, s] = &mut lanes;
        body(p.each_mut(), a);
        body(q.each_mut(), b);
        body(r.each_mut(), c);
        body(s.each_mut(), d);
    }
    let [mut p, q, r, s] = lanes;
    for item in rest {
        body(p.each_mut(), item);
    }
    for (k, sum) in sums.into_iter().enumerate() {
        *sum += (p[k] + q[k]) + (r[k] + s[k]);
    }
}
