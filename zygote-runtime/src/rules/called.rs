//! Methods that call one of their own name, on a part of `self` perhaps: whether it is the method itself only rustc knows.
//!
//! If it is, its pullback has to be boxed, since a type can't contain itself. `finite` of `Called::<Self, _>::new(x.__m_forward(…))` is that of a trait
//! which stands beside this expression, and is there for the method's own pullback; or else of [`CalledOther`], which is found later, since
//! it takes `self` by `&mut`.

use std::marker::PhantomData;

/// What such a call gave, in a method of `S`.
#[derive(Debug)]
pub struct Called<S: ?Sized, T>(Option<T>, PhantomData<fn(&S)>);

impl<S: ?Sized, T> Called<S, T> {
    /// This.
    #[inline]
    pub const fn new(given: T) -> Self {
        Called(Some(given), PhantomData)
    }

    /// It, once.
    #[inline]
    pub fn given(&mut self) -> T {
        self.0.take().expect("it is asked for once")
    }
}

/// Of another method: as it is.
pub trait CalledOther {
    /// What it gave.
    type Finite;
    /// It.
    fn finite(self) -> Self::Finite;
}

impl<S: ?Sized, T> CalledOther for &mut Called<S, T> {
    type Finite = T;

    #[inline]
    fn finite(self) -> T {
        self.given()
    }
}

#[cfg(test)]
mod tests {
    use super::{Called, CalledOther as _};

    /// The trait that stands beside the expression.
    trait Own<F: ?Sized> {
        fn finite(self) -> Box<F>;
    }

    impl<A: ?Sized, B: Fn(&A) -> f64 + 'static> Own<dyn Fn(&A) -> f64> for Called<str, B> {
        fn finite(mut self) -> Box<dyn Fn(&A) -> f64> {
            Box::new(self.given())
        }
    }

    #[test]
    fn only_its_own_is_boxed() {
        fn size<T>(_: &T) -> usize {
            size_of::<T>()
        }
        let k = 2.0;
        let back = move |x: &[f64]| x[0] * k;
        let own = Called::<str, _>::new(back).finite();
        assert_eq!((size(&own), own(&[3.0])), (size_of::<[usize; 2]>(), 6.0));
        let other = Called::<[u8], _>::new(back).finite();
        assert_eq!((size(&other), other(&[3.0])), (8, 6.0));
    }
}
