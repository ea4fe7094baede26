//! What the vector-space operations of derived tangents stand on: one function each, for all tangents.
//!
//! Zeros without shape (an empty `Vec` for a value that has elements) count as zeros throughout.

use crate::{Differentiable, Tangent, count_leaves, zero_like};
use std::borrow::Borrow;

pub use crate::parameters::expect_zero;
pub use crate::tangent::{coarser, give_way, within, zip_variants};

/// `a + b`.
pub fn add<T: Tangent>(a: &T, b: &T) -> T {
    let mut sum = a.clone();
    sum.accumulate(b.clone());
    sum
}

/// `a - b`.
pub fn difference<T: Tangent>(a: &T, b: &T) -> T {
    let mut sum = a.clone();
    sum.accumulate(negative(b));
    sum
}

/// `-a`, of every bit.
pub fn negative<T: Tangent>(a: &T) -> T {
    map(a, |v| -v)
}

/// `a += factor * b`.
pub fn add_scaled<T: Tangent>(a: &mut T, factor: f64, b: &T) {
    a.zip_leaves(Some(b), &mut |v, w| v + factor * w);
}

/// The sum of all.
pub fn sum<T: Tangent, B: Borrow<T>>(all: impl Iterator<Item = B>) -> T {
    let mut sum = T::zero();
    for one in all {
        sum.accumulate(one.borrow().clone());
    }
    sum
}

/// The square root of the inner product with itself.
pub fn norm<T: Tangent>(a: &T) -> f64 {
    a.dot(a).sqrt()
}

/// `f` of every leaf.
pub fn map<T: Tangent>(a: &T, mut f: impl FnMut(f64) -> f64) -> T {
    let mut result = a.clone();
    result.zip_leaves(None, &mut |v, _| f(v));
    result
}

/// `f` of every pair of leaves.
pub fn zip_map<T: Tangent>(a: &T, b: &T, mut f: impl FnMut(f64, f64) -> f64) -> T {
    let mut result = a.clone();
    result.zip_leaves(Some(b), &mut f);
    result
}

/// All leaves, in order.
pub fn to_flat<T: Tangent>(a: &T) -> Vec<f64> {
    let mut leaves = Vec::new();
    a.leaves(&mut leaves);
    leaves
}

/// The tangent with the shape of `like` and these leaves.
///
/// # Panics
///
/// If their number is another one.
#[track_caller]
pub fn from_flat<X: Differentiable + ?Sized>(like: &X, flat: &[f64]) -> X::Tangent {
    let mut result = zero_like(like);
    fill_from(&mut result, flat);
    result
}

/// Replaces all leaves.
///
/// # Panics
///
/// If their number is another one.
#[track_caller]
pub fn fill_from<T: Tangent>(a: &mut T, flat: &[f64]) {
    let expected = count_leaves(a);
    assert!(flat.len() == expected, "expected {expected} numbers, found {}", flat.len());
    a.fill(&mut flat.iter().copied());
}

/// All leaves with their names.
pub fn named_leaves<T: Tangent>(a: &T) -> Vec<(String, f64)> {
    let mut named = Vec::new();
    a.visit(&mut String::new(), &mut |name, v| named.push((crate::parameters::shown(name), v)));
    named
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zeros_without_shape_count_as_zeros() {
        let (a, b) = ((vec![], 1.0), (vec![2.0, 3.0], 10.0));
        assert_eq!(add(&a, &b), (vec![2.0, 3.0], 11.0));
        assert_eq!((difference(&a, &b), difference(&b, &a)), ((vec![-2.0, -3.0], -9.0), (vec![2.0, 3.0], 9.0)));
        assert_eq!(zip_map(&a, &b, |a, b| a - 2.0 * b), (vec![-4.0, -6.0], -19.0));
        assert_eq!(zip_map(&b, &a, f64::max), (vec![2.0, 3.0], 10.0));
        assert_eq!(a.dot(&b), 10.0);
        assert_eq!(sum::<(Vec<f64>, f64), _>([&a, &b, &b].into_iter()), (vec![4.0, 6.0], 21.0));
    }

    #[test]
    fn flat_and_back() {
        let a = ([1.0, 2.0], Some(3.0_f32), ());
        assert_eq!((to_flat(&a), norm(&[3.0, 4.0])), (vec![1.0, 2.0, 3.0], 5.0));
        assert_eq!(from_flat(&a, &[4.0, 5.0, 6.0]), ([4.0, 5.0], Some(6.0), ()));
        assert_eq!(from_flat(&[0.5, 1.5][..], &[4.0, 5.0]), vec![4.0, 5.0]);
        let named = [("0[0]", 1.0), ("0[1]", 2.0), ("1", 3.0)].map(|(name, v)| (name.to_owned(), v));
        assert_eq!(named_leaves(&a), named);
        let mut b = a;
        add_scaled(&mut b, 0.5, &a);
        assert_eq!((b, negative(&[0.0_f64])[0].is_sign_negative()), (([1.5, 3.0], Some(4.5), ()), true));
    }

    #[test]
    #[should_panic(expected = "expected 2 numbers, found 3")]
    fn another_number_of_leaves() {
        fill_from(&mut [0.0; 2], &[1.0; 3]);
    }
}
