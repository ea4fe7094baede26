//! Whether a caller's buffer has the shape of the value whose cotangent it is to take.

use crate::{Differentiable, Direction};
use std::fmt;

/// Where and how a buffer differs in shape from a value; see [`Differentiable::fits`].
///
/// ```
/// use zygote_runtime::Differentiable;
/// let x = [vec![1.0], vec![2.0, 3.0, 4.0]];
/// let misfit = x.fits(&[vec![0.0], vec![0.0, 0.0]]).unwrap_err();
/// assert_eq!(misfit.to_string(), "element 1: expected length 3, found 2");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// From the outside to the inside; empty where the outermost shape is wrong.
    path: Vec<String>,
    difference: Difference,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Difference {
    Length { expected: usize, found: usize },
    Variant { expected: &'static str, found: &'static str },
    Shape { expected: Vec<usize>, found: Vec<usize> },
}

impl Misfit {
    /// A slice or `Vec` of another length.
    #[must_use]
    pub fn length(expected: usize, found: usize) -> Self {
        Misfit { path: vec![], difference: Difference::Length { expected, found } }
    }

    /// An array of another shape.
    #[must_use]
    pub fn shape(expected: &[usize], found: &[usize]) -> Self {
        Misfit { path: vec![], difference: Difference::Shape { expected: expected.to_vec(), found: found.to_vec() } }
    }

    /// `None` where `Some` is expected, or the other way around.
    #[must_use]
    pub fn option(expected_some: bool) -> Self {
        if expected_some { Misfit::variant("Some", "None") } else { Misfit::variant("None", "Some") }
    }

    /// One variant of an enum where another one is expected.
    #[must_use]
    pub fn variant(expected: &'static str, found: &'static str) -> Self {
        Misfit { path: vec![], difference: Difference::Variant { expected, found } }
    }

    /// The same, seen from around this part: `misfit.within("element 1")`.
    #[must_use]
    pub fn within(mut self, part: impl fmt::Display) -> Self {
        self.path.insert(0, part.to_string());
        self
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path.join(", "))?;
        }
        match &self.difference {
            Difference::Length { expected, found } => write!(f, "expected length {expected}, found {found}"),
            Difference::Variant { expected, found } => write!(f, "expected `{expected}`, found `{found}`"),
            Difference::Shape { expected, found } => write!(f, "expected shape {expected:?}, found {found:?}"),
        }
    }
}

impl std::error::Error for Misfit {}

#[inline]
pub(crate) fn elements_fit<T: Differentiable>(values: &[T], tangents: &[T::Tangent]) -> Result<(), Misfit> {
    if values.len() != tangents.len() {
        return Err(Misfit::length(values.len(), tangents.len()));
    }
    for (i, (value, tangent)) in values.iter().zip(tangents).enumerate() {
        value.fits(T::as_sink_ref(tangent)).map_err(|m| m.within(format_args!("element {i}")))?;
    }
    Ok(())
}

/// Generated code reads a caller's tangent of the parameter `name` by this.
///
/// # Panics
///
/// If the tangent has another shape than the parameter's value.
#[doc(hidden)]
#[inline]
#[track_caller]
pub fn tangent_for<'d, P: Differentiable + ?Sized>(
    value: &P,
    direction: &'d impl Direction<P::Sink>,
    name: &str,
) -> &'d P::Sink {
    let tangent = direction.direction();
    if let Err(misfit) = value.fits(tangent) {
        panic!("the tangent of `{name}` doesn't fit: {misfit}");
    }
    tangent
}

/// The same, by value.
///
/// # Panics
///
/// If the tangent has another shape than the parameter's value.
#[doc(hidden)]
#[inline]
#[track_caller]
pub fn tangent_of<P: Differentiable>(value: &P, direction: &impl Direction<P::Tangent>, name: &str) -> P::Tangent {
    let tangent = direction.direction();
    if let Err(misfit) = value.fits(P::as_sink_ref(tangent)) {
        panic!("the tangent of `{name}` doesn't fit: {misfit}");
    }
    tangent.clone()
}

/// Generated code calls this before it writes into the caller's buffer for the gradient of the parameter `name`.
///
/// # Panics
///
/// If the buffer has another shape than the parameter's value.
#[doc(hidden)]
#[inline]
#[track_caller]
pub fn fit_or_panic<P: Differentiable + ?Sized>(value: &P, sink: &P::Sink, name: &str) {
    if let Err(misfit) = value.fits(sink) {
        panic!("the buffer for the gradient of `{name}` doesn't fit: {misfit}");
    }
}

#[cfg(test)]
mod tests {
    use super::fit_or_panic;
    use crate::{Differentiable, Misfit, set_zero, zero_like};

    fn misfit<P: Differentiable + ?Sized>(value: &P, sink: &P::Sink) -> String {
        value.fits(sink).unwrap_err().to_string()
    }

    #[test]
    fn a_value_s_own_zero_fits() {
        fn own<P: Differentiable + ?Sized>(x: &P) -> Result<(), Misfit> {
            x.fits(P::as_sink_ref(&x.zero_tangent()))
        }
        assert_eq!(own(&1.0_f32), Ok(()));
        assert_eq!(own("text"), Ok(()));
        assert_eq!(own(&[1.0, 2.0][..]), Ok(()));
        assert_eq!(own(&(&[vec![1.0], vec![]][..], Some([2_u8]), None::<f64>)), Ok(()));
    }

    #[test]
    fn the_first_difference_is_told() {
        assert_eq!(misfit(&[1.0, 2.0, 3.0][..], &[0.0, 0.0]), "expected length 3, found 2");
        assert_eq!(misfit(&vec![1.0], &vec![]), "expected length 1, found 0");
        assert_eq!(misfit(&&[1_u8][..], &[(), ()][..]), "expected length 1, found 2");
        assert_eq!(
            misfit(&[vec![1.0], vec![1.0; 3]], &[vec![0.0], vec![0.0; 2]]),
            "element 1: expected length 3, found 2"
        );
        // Inside of an array the sink of a slice is a `Vec`.
        assert_eq!(misfit(&[&[1.0][..]], &[vec![]]), "element 0: expected length 1, found 0");
        assert_eq!(
            misfit(&(1.0, vec![[vec![0.5]]]), &(0.0, vec![[vec![]]])),
            "element 1, element 0, element 0: expected length 1, found 0"
        );
        assert_eq!(misfit(&Some(1.0), &None), "expected `Some`, found `None`");
        assert_eq!(misfit(&(None::<f64>,), &(Some(1.0),)), "element 0: expected `None`, found `Some`");
    }

    #[test]
    #[should_panic(expected = "the buffer for the gradient of `x` doesn't fit: expected length 3, found 2")]
    fn the_panic_names_the_parameter() {
        fit_or_panic(&[1.0, 2.0, 3.0][..], &[0.0, 0.0], "x");
    }

    #[test]
    fn zeroed_in_place() {
        fn zeroed<P: Differentiable>(x: &P, mut d: P::Tangent) -> P::Tangent {
            set_zero(P::as_sink(&mut d));
            fit_or_panic(x, P::as_sink_ref(&d), "x");
            d
        }
        let x = (1.0, [2.0_f32], vec![Some(3.0), None], &[4.0][..], 'c');
        let d = (1.0, [f32::NAN], vec![Some(f64::INFINITY), None], vec![1.0], ());
        assert_eq!(zeroed(&x, d), zero_like(&x));
        assert_eq!(zeroed(&&[1.0, 2.0][..], vec![5.0, 6.0]), [0.0, 0.0]);
    }
}
