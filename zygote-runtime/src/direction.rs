//! What a caller may pass as the tangent of a parameter.

use crate::Tangent;

/// A tangent for a place of type `S` ([`Differentiable::Sink`](crate::Differentiable::Sink)): a `T` or a `&T` for a tangent `T`; for a
/// slice `[T]` also a `Vec<T>` or an array, or a reference to one.
///
/// ```
/// use zygote_runtime::Direction;
/// fn norm(d: impl Direction<[f64]>) -> f64 {
///     d.direction().iter().map(|v| v * v).sum::<f64>().sqrt()
/// }
/// assert_eq!(norm([3.0, 4.0]), 5.0);
/// assert_eq!(norm(&[3.0, 4.0]), 5.0);
/// assert_eq!(norm(vec![3.0, 4.0]), 5.0);
/// ```
#[diagnostic::on_unimplemented(
    message = "a tangent of type `{Self}` does not fit here: expected one for `{S}`",
    note = "the tangent of `f64` is `f64`, of `[T; N]` an array, of `&[T]` a slice, `Vec` or array, of a tuple a tuple, of anything discrete `()`; or a reference to that"
)]
pub trait Direction<S: ?Sized> {
    /// The tangent.
    fn direction(&self) -> &S;
}

#[diagnostic::do_not_recommend]
impl<T: Tangent> Direction<T> for T {
    #[inline]
    fn direction(&self) -> &T {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T: Tangent> Direction<T> for &T {
    #[inline]
    fn direction(&self) -> &T {
        self
    }
}

macro_rules! slices {
    ($([$($generics:tt)*] $t:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: Tangent $($generics)*> Direction<[T]> for $t {
            #[inline]
            fn direction(&self) -> &[T] {
                &self[..]
            }
        }
    )*};
}
slices! {
    [] &[T];
    [] Vec<T>;
    [] &Vec<T>;
    [, const N: usize] [T; N];
    [, const N: usize] &[T; N];
}

#[cfg(test)]
#[allow(clippy::needless_borrows_for_generic_args)] // the references are what is tested
mod tests {
    use super::Direction;
    use crate::{Differentiable, Real};

    fn scalar(d: impl Direction<f64>) -> f64 {
        *d.direction()
    }

    fn slice(d: impl Direction<[f64]>) -> f64 {
        d.direction().iter().sum()
    }

    #[test]
    fn literals_are_inferred() {
        assert_eq!((scalar(1.0), scalar(&2.0), scalar(-1.0)), (1.0, 2.0, -1.0));
        assert_eq!((slice([1.0, 2.0]), slice(&[1.0, 2.0])), (3.0, 3.0));
        assert_eq!((slice(vec![1.0, 2.0]), slice(&vec![1.0]), slice(&[1.0, 2.0][..]), slice([])), (3.0, 1.0, 3.0, 0.0));
        fn single(d: impl Direction<f32>) -> f32 {
            *d.direction()
        }
        assert_eq!(single(0.1), 0.1_f32);
        fn array(d: impl Direction<[f32; 2]>) -> f32 {
            d.direction()[0]
        }
        assert_eq!((array([0.1, 0.2]), array(&[0.1, 0.2])), (0.1, 0.1));
        fn mixed(d: impl Direction<(f64, (), Vec<[f32; 1]>, Option<f64>)>) -> f32 {
            d.direction().2[0][0]
        }
        assert_eq!(mixed((1.0, (), vec![[2.0]], None)), 2.0);
        fn discrete(d: impl Direction<()>) {
            *d.direction()
        }
        discrete(());
    }

    #[test]
    fn directions_of_sinks_and_in_generic_code() {
        fn same<P: Differentiable + ?Sized>(_: &P, d: impl Direction<P::Sink>, of: &P::Sink) -> bool {
            std::ptr::eq(d.direction(), of)
        }
        let x = [1.0, 2.0];
        assert!(same(&&x[..], &x, &x[..]));
        assert!(same(&x, &x, &x));
        fn twice<T: Real>(x: T, d: impl Direction<T>, ds: impl Direction<[T]>) -> T {
            x * *d.direction() + ds.direction()[0]
        }
        assert_eq!(twice(2.0_f32, 0.5, [1.0, 2.0]), 2.0);
        assert_eq!(twice(2.0, &0.5, vec![1.0]), 2.0);
    }
}
