//! Tapes of loops that most often have few iterations: a helper that is called in a loop allocates nothing.

use crate::Real;
use std::ops::Deref;

/// So many records are kept in place.
const FEW: usize = 12;

/// A number per iteration of a loop that runs through a range.
///
/// ```
/// use zygote_runtime::rules::ShortTape;
/// let mut tape = ShortTape::new(3);
/// for (i, record) in (0..3).zip(tape.records()) {
///     *record = f64::from(i);
/// }
/// assert_eq!(tape[..], [0.0, 1.0, 2.0]);
/// ```
#[derive(Clone, Debug)]
pub struct ShortTape<T> {
    few: [T; FEW],
    many: Vec<T>,
    len: usize,
}

impl<T: Real> ShortTape<T> {
    /// Of so many iterations; every record is zero.
    #[inline]
    #[must_use]
    pub fn new(len: usize) -> Self {
        let many = if len <= FEW { vec![] } else { vec![T::zero(); len] };
        ShortTape { few: [T::zero(); FEW], many, len }
    }

    /// The records, to be written.
    #[inline]
    pub fn records(&mut self) -> &mut [T] {
        match self.few.get_mut(..self.len) {
            Some(few) => few,
            None => &mut self.many,
        }
    }
}

impl<T> Deref for ShortTape<T> {
    type Target = [T];

    #[inline]
    fn deref(&self) -> &[T] {
        self.few.get(..self.len).unwrap_or(&self.many)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_any_number_of_records() {
        for n in [0, 1, FEW, FEW + 1, 1000] {
            let mut tape = ShortTape::new(n);
            let numbers: Vec<f64> = (0..n).map(|k| k as f64).collect();
            tape.records().iter_mut().zip(&numbers).for_each(|(record, number)| *record = *number);
            assert_eq!(tape[..], numbers);
            assert_eq!(tape.many.capacity() > 0, n > FEW);
        }
    }
}
