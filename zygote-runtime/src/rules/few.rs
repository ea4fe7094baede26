//! Copies of slices of numbers, most of which are short: a state of two numbers at each of ten thousand steps costs no allocation.

use super::UnusedSink;
use super::receivers::{Changed, Lent};

/// So many numbers are kept in place: no more memory than a `Vec` and the smallest block that it allocates.
const PLACES: usize = 6;

/// A copy of an argument that is a slice of numbers, to be given again when that has changed.
#[derive(Clone, Debug)]
pub struct KeptFew<T>(Few<T>);

#[derive(Clone, Debug)]
enum Few<T> {
    InPlace([T; PLACES], u8),
    Allocated(Vec<T>),
}

impl<T: Copy> KeptFew<T> {
    #[inline]
    fn new(numbers: &[T]) -> Self {
        KeptFew(match numbers {
            [first, ..] if numbers.len() <= PLACES => {
                let mut places = [*first; PLACES];
                places.iter_mut().zip(numbers).for_each(|(place, number)| *place = *number);
                Few::InPlace(places, numbers.len() as u8)
            }
            _ => Few::Allocated(numbers.to_vec()),
        })
    }

    /// It.
    #[inline]
    pub fn again(&self) -> &[T] {
        match &self.0 {
            Few::InPlace(places, len) => places.get(..usize::from(*len)).unwrap_or_default(),
            Few::Allocated(numbers) => numbers,
        }
    }

    /// What its unused sink is told by: its shape.
    #[inline]
    pub fn unused<W>(&self, _: W) -> UnusedSink<'_, [T]> {
        UnusedSink(self.again())
    }
}

impl Lent {
    /// The copy of a slice of numbers.
    #[inline]
    pub fn keep_few<T: Copy>(&self, argument: &[T]) -> KeptFew<T> {
        KeptFew::new(argument)
    }
}

impl Changed {
    /// Nothing.
    #[inline]
    pub fn keep_few<T: ?Sized>(&self, _: &T) -> Changed {
        Changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::SinkOfDifferentiable as _;

    #[test]
    fn copies_are_what_was_there() {
        let numbers: Vec<f64> = (0..20).map(f64::from).collect();
        for n in 0..numbers.len() {
            let mut now = numbers[..n].to_vec();
            let kept = Lent.keep_few(&now);
            now.fill(-1.0);
            assert_eq!(kept.again(), &numbers[..n]);
            assert_eq!(kept.unused(()).unused_sink(), vec![0.0; n]);
            assert_eq!(matches!(kept.0, Few::InPlace(..)), (1..=PLACES).contains(&n));
        }
    }

    #[test]
    fn they_are_no_larger_than_allocated_ones() {
        assert!(size_of::<KeptFew<f64>>() <= size_of::<Vec<f64>>() + 32);
    }
}
