//! Places of short vectors without an allocation.

use crate::Real;
use crate::shape::ShapeOf;

/// Longer ones are allocated.
const FEW: usize = 32;

/// Memory for the cotangent of a local vector of numbers.
///
/// ```
/// use zygote_runtime::{rules::Room, shape_of};
/// let mut room = Room::new();
/// let place = shape_of(&vec![1.0_f64; 3]).zero_in(&mut room);
/// place[1] += 2.0;
/// assert_eq!(*place, [0.0, 2.0, 0.0]);
/// ```
#[derive(Debug)]
pub struct Room<T> {
    few: [T; FEW],
    many: Vec<T>,
}

impl<T: Real> Room<T> {
    /// Nothing is in it.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Room { few: [T::zero(); FEW], many: vec![] }
    }
}

impl<T: Real> Default for Room<T> {
    fn default() -> Self {
        Room::new()
    }
}

impl<T: Real> ShapeOf<Vec<T>> {
    /// The zero tangent of this shape, in a room that nothing is in yet.
    #[inline]
    pub fn zero_in<'a>(&self, room: &'a mut Room<T>) -> &'a mut [T] {
        match room.few.get_mut(..self.len()) {
            Some(few) => few,
            None => {
                room.many = self.zero();
                &mut room.many
            }
        }
    }

    /// The zero tangent of this shape, in a buffer that is used again and again.
    #[inline]
    pub fn zero_again<'a>(&self, buffer: &'a mut Vec<T>) -> &'a mut Vec<T> {
        buffer.clear();
        buffer.resize(self.len(), T::zero());
        buffer
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shape_of;

    #[test]
    fn holds_vectors_of_any_length() {
        for n in [0, 1, FEW, FEW + 1, 1000] {
            let mut room = Room::new();
            let place = shape_of(&vec![1.0_f32; n]).zero_in(&mut room);
            assert_eq!(*place, vec![0.0; n]);
            assert_eq!(room.many.len(), if n > FEW { n } else { 0 });
        }
    }

    #[test]
    fn buffers_are_zero_again() {
        let mut buffer = vec![];
        for n in [3, 0, 5, 2] {
            let place = shape_of(&vec![1.0_f32; n]).zero_again(&mut buffer);
            assert_eq!(*place, vec![0.0; n]);
            place.fill(7.0);
        }
    }
}
