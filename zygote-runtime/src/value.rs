//! Values: which tangent a type has, and which place gathers its cotangent.

use crate::fit::{Misfit, elements_fit};
use crate::tangent::{Accumulate, Tangent, Zeroed};
use std::marker::PhantomData;

/// Calls a macro for the tuples of 1 to 12 elements, with pairs of a type name and an index.
macro_rules! tuples {
    ($m:ident) => {
        $m!(A 0);
        $m!(A 0, B 1);
        $m!(A 0, B 1, C 2);
        $m!(A 0, B 1, C 2, D 3);
        $m!(A 0, B 1, C 2, D 3, E 4);
        $m!(A 0, B 1, C 2, D 3, E 4, F 5);
        $m!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
        $m!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
        $m!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8);
        $m!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9);
        $m!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10);
        $m!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11);
    };
}
pub(crate) use tuples;

/// Calls a macro with all discrete types: their tangent is `()`.
macro_rules! discrete {
    ($m:ident) => {
        $m!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize bool char);
    };
}
pub(crate) use discrete;

/// Calls a macro with the types of std that have no numbers to differentiate by: errors, orderings, durations, ranges of indices.
macro_rules! without_numbers {
    ($m:ident) => {
        $m!(
            std::cmp::Ordering
            std::convert::Infallible
            std::fmt::Error
            std::io::Error
            std::num::NonZeroUsize
            std::num::ParseFloatError
            std::num::ParseIntError
            std::num::TryFromIntError
            std::ops::Range<usize>
            std::ops::RangeInclusive<usize>
            std::time::Duration
            Box<dyn std::error::Error>
            Box<dyn std::error::Error + Send + Sync>
            Box<str>
        );
    };
}
pub(crate) use without_numbers;

/// A type that may stand in the signature of a differentiated function.
///
/// | type | tangent |
/// |---|---|
/// | `f64`, `f32` | itself |
/// | integers, `bool`, `char`, `str`, `String`, `()`, `PhantomData<T>`, std's errors, `Ordering`, `Duration`, `Range<usize>` | `()` |
/// | `&T`, `&mut T` | that of `T` |
/// | `[T]`, `Vec<T>` | `Vec` of tangents |
/// | `[T; N]`, tuples, `Option<T>`, `Result<T, E>`, `Box<T>` | the same of tangents |
/// | a struct or enum `Net` with `#[derive(Differentiable)]` | `NetTangent`, with the same fields |
///
/// ```
/// use zygote_runtime::{Differentiable, zero_like};
/// let x: &[f64] = &[1.0, 2.0];
/// assert_eq!(zero_like(&(x, 3_usize)), (vec![0.0, 0.0], ()));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no tangent: it can't be a differentiable parameter or result",
    label = "not differentiable",
    note = "put `#[derive(Differentiable)]` on your own type, or mark the parameter or field `#[constant]`",
    note = "types with a tangent: `f64`, `f32`, integers, `bool`, `char`, strings, and references, slices, arrays, `Vec`s, `Box`es, `Option`s, `Result`s and tuples of types with a tangent"
)]
pub trait Differentiable {
    /// The type of tangents and cotangents, owned. Its shapes are those of the values.
    type Tangent: Tangent + Differentiable<Shape = Self::Shape>;

    /// The place that gathers a cotangent: the tangent, or a slice of tangents for a slice.
    type Sink: Accumulate<Self::Tangent> + Zeroed + Differentiable<Tangent = Self::Tangent, Sink = Self::Sink> + ?Sized;

    /// What a zero tangent has to know of a value: lengths, and which of its `Option`s are `Some`. `()` for numbers, and a type of size
    /// zero for what is made of numbers; so the shape of a `Vec` of numbers is a `Vec` that allocates nothing.
    type Shape: Clone + Send + Sync;

    /// The shape of this value.
    ///
    /// ```
    /// use zygote_runtime::{shape, zero_of};
    /// let mut x = vec![vec![1.0], vec![2.0, 3.0]];
    /// let before = shape(&x);
    /// x.clear();
    /// assert_eq!(zero_of::<Vec<Vec<f64>>>(&before), [vec![0.0], vec![0.0, 0.0]]);
    /// ```
    fn tangent_shape(&self) -> Self::Shape;

    /// The zero tangent of this shape.
    fn zero_of(shape: &Self::Shape) -> Self::Tangent;

    /// The same, as an inner place starts: see [`Tangent::start`].
    #[doc(hidden)]
    #[inline]
    fn start_of(shape: &Self::Shape) -> Self::Tangent {
        Self::zero_of(shape)
    }

    /// The zero of this value's shape.
    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        Self::zero_of(&self.tangent_shape())
    }

    /// The tangent as a place.
    fn as_sink(tangent: &mut Self::Tangent) -> &mut Self::Sink;

    /// The tangent as a place, to look at.
    fn as_sink_ref(tangent: &Self::Tangent) -> &Self::Sink;

    /// Whether `sink` has the shape of this value: slices and `Vec`s have its lengths, and `Option`s are `Some` where it has a value.
    /// Numbers always fit.
    ///
    /// ```
    /// use zygote_runtime::Differentiable;
    /// let x: &[f64] = &[1.0, 2.0, 3.0];
    /// assert!(x.fits(&[0.0; 3]).is_ok());
    /// assert_eq!(x.fits(&[0.0; 2]).unwrap_err().to_string(), "expected length 3, found 2");
    /// ```
    ///
    /// # Errors
    ///
    /// The first place where the shapes differ, with both lengths.
    fn fits(&self, sink: &Self::Sink) -> Result<(), Misfit>;

    /// Whether a tangent has this shape.
    #[doc(hidden)]
    #[inline]
    fn shape_fits(shape: &Self::Shape, tangent: &Self::Tangent) -> bool {
        let zero = Self::zero_of(shape);
        zero.fits(<Self::Tangent as Differentiable>::as_sink_ref(tangent)).is_ok()
    }

    /// Which variable this is: where it lies in memory; of a reference, where that lies which it refers to.
    #[doc(hidden)]
    #[inline]
    fn address(&self) -> usize {
        std::ptr::from_ref(self).addr()
    }

    /// How many bytes lie there.
    #[doc(hidden)]
    #[inline]
    fn extent(&self) -> usize {
        size_of_val(self)
    }
}

/// The identity; in differentiated code its derivative is zero.
///
/// ```
/// assert_eq!(zygote_runtime::stop_gradient(3.0), 3.0);
/// ```
#[inline]
pub fn stop_gradient<T>(x: T) -> T {
    x
}

/// The identity; in differentiated code the cotangent of `x` is `f` of that of the result. To look at a cotangent, or to clip it.
/// Where a call has no influence on the result, its pullback isn't run, and no hook in it.
///
/// ```
/// use zygote_runtime::hook;
/// let x = 3.0_f64;
/// assert_eq!(hook(x, |d| d.clamp(-1.0, 1.0)), 3.0);
/// ```
#[inline]
pub fn hook<T, D>(x: T, f: impl Fn(D) -> D) -> T
where
    T: Differentiable<Tangent = D>,
{
    let _ = f;
    x
}

/// `f(x)`; in differentiated code the pullback runs `f` again instead of keeping what it computed: time for memory.
///
/// ```
/// use zygote_runtime::checkpointed;
/// assert_eq!(checkpointed(|x: f64| x.sqrt() + 1.0, 4.0), 3.0);
/// ```
#[inline]
pub fn checkpointed<X, Y>(f: impl FnOnce(X) -> Y, x: X) -> Y {
    f(x)
}

/// The shape of a value: what [`zero_of`] makes a zero tangent from when the value is gone.
#[inline]
pub fn shape<T: Differentiable + ?Sized>(x: &T) -> T::Shape {
    x.tangent_shape()
}

/// The zero tangent of this shape; which type of tangent, the context says.
#[inline]
#[must_use]
pub fn zero_of<D: Tangent>(shape: &D::Shape) -> D {
    D::zero_of(shape)
}

/// The zero tangent of `x`'s shape.
#[inline]
pub fn zero_like<T: Differentiable + ?Sized>(x: &T) -> T::Tangent {
    x.zero_tangent()
}

/// A tangent of `x` as a place.
#[doc(hidden)]
#[inline]
pub fn sink_of<'a, T: Differentiable + ?Sized>(_x: &T, tangent: &'a mut T::Tangent) -> &'a mut T::Sink {
    T::as_sink(tangent)
}

macro_rules! by_value {
    () => {
        type Sink = Self::Tangent;
        #[inline]
        fn as_sink(tangent: &mut Self::Tangent) -> &mut Self::Sink {
            tangent
        }
        #[inline]
        fn as_sink_ref(tangent: &Self::Tangent) -> &Self::Sink {
            tangent
        }
    };
}

macro_rules! impl_float {
    ($($t:ident)*) => {$(
        impl Differentiable for $t {
            type Tangent = $t;
            by_value!();
            type Shape = ();
            #[inline]
            fn tangent_shape(&self) {}
            #[inline]
            fn zero_of((): &()) -> $t {
                0.0
            }
            #[inline]
            fn start_of((): &()) -> $t {
                -0.0
            }
            #[inline]
            fn shape_fits((): &(), _: &$t) -> bool {
                true
            }
            #[inline]
            fn fits(&self, _: &Self::Sink) -> Result<(), Misfit> {
                Ok(())
            }
        }
    )*};
}
impl_float!(f32 f64);

macro_rules! impl_discrete {
    ($($t:ty)*) => {$(
        impl Differentiable for $t {
            type Tangent = ();
            by_value!();
            type Shape = ();
            #[inline]
            fn tangent_shape(&self) {}
            #[inline]
            fn zero_of((): &()) {}
            #[inline]
            fn fits(&self, _: &Self::Sink) -> Result<(), Misfit> {
                Ok(())
            }
        }
    )*};
}
discrete!(impl_discrete);
impl_discrete!(() str String);
without_numbers!(impl_discrete);

macro_rules! impl_reference {
    ($($t:ty)*) => {$(
        impl<T: Differentiable + ?Sized> Differentiable for $t {
            type Tangent = T::Tangent;
            type Sink = T::Sink;
            type Shape = T::Shape;
            #[inline]
            fn tangent_shape(&self) -> Self::Shape {
                (**self).tangent_shape()
            }
            #[inline]
            fn zero_of(shape: &Self::Shape) -> Self::Tangent {
                T::zero_of(shape)
            }
            #[inline]
            fn start_of(shape: &Self::Shape) -> Self::Tangent {
                T::start_of(shape)
            }
            #[inline]
            fn zero_tangent(&self) -> Self::Tangent {
                (**self).zero_tangent()
            }
            #[inline]
            fn as_sink(tangent: &mut Self::Tangent) -> &mut Self::Sink {
                T::as_sink(tangent)
            }
            #[inline]
            fn as_sink_ref(tangent: &Self::Tangent) -> &Self::Sink {
                T::as_sink_ref(tangent)
            }
            #[inline]
            fn fits(&self, sink: &Self::Sink) -> Result<(), Misfit> {
                (**self).fits(sink)
            }
            #[inline]
            fn address(&self) -> usize {
                (**self).address()
            }
            #[inline]
            fn extent(&self) -> usize {
                (**self).extent()
            }
        }
    )*};
}
impl_reference!(&T &mut T);

impl<T: Differentiable> Differentiable for [T] {
    type Tangent = Vec<T::Tangent>;
    #[inline]
    fn shape_fits(shape: &Self::Shape, tangent: &Self::Tangent) -> bool {
        shape.len() == tangent.len() && shape.iter().zip(tangent.iter()).all(|(s, t)| T::shape_fits(s, t))
    }
    type Sink = [T::Tangent];
    type Shape = Vec<T::Shape>;
    fn tangent_shape(&self) -> Self::Shape {
        self.iter().map(T::tangent_shape).collect()
    }
    fn zero_of(shape: &Self::Shape) -> Self::Tangent {
        shape.iter().map(T::zero_of).collect()
    }
    fn zero_tangent(&self) -> Self::Tangent {
        self.iter().map(T::zero_tangent).collect()
    }
    #[inline]
    fn as_sink(tangent: &mut Self::Tangent) -> &mut Self::Sink {
        tangent
    }
    #[inline]
    fn as_sink_ref(tangent: &Self::Tangent) -> &Self::Sink {
        tangent
    }
    #[inline]
    fn fits(&self, sink: &Self::Sink) -> Result<(), Misfit> {
        elements_fit(self, sink)
    }
}

impl<T: Differentiable, const N: usize> Differentiable for [T; N] {
    type Tangent = [T::Tangent; N];
    #[inline]
    fn shape_fits(shape: &Self::Shape, tangent: &Self::Tangent) -> bool {
        shape.len() == tangent.len() && shape.iter().zip(tangent.iter()).all(|(s, t)| T::shape_fits(s, t))
    }
    by_value!();
    type Shape = [T::Shape; N];
    #[inline]
    fn tangent_shape(&self) -> Self::Shape {
        std::array::from_fn(|i| self[i].tangent_shape())
    }
    #[inline]
    fn zero_of(shape: &Self::Shape) -> Self::Tangent {
        std::array::from_fn(|i| T::zero_of(&shape[i]))
    }
    #[inline]
    fn start_of(shape: &Self::Shape) -> Self::Tangent {
        std::array::from_fn(|i| T::start_of(&shape[i]))
    }
    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        std::array::from_fn(|i| self[i].zero_tangent())
    }
    #[inline]
    fn fits(&self, sink: &Self::Sink) -> Result<(), Misfit> {
        elements_fit(self, sink)
    }
}

impl<T: Differentiable> Differentiable for Vec<T> {
    type Tangent = Vec<T::Tangent>;
    #[inline]
    fn shape_fits(shape: &Self::Shape, tangent: &Self::Tangent) -> bool {
        shape.len() == tangent.len() && shape.iter().zip(tangent.iter()).all(|(s, t)| T::shape_fits(s, t))
    }
    by_value!();
    type Shape = Vec<T::Shape>;
    fn tangent_shape(&self) -> Self::Shape {
        self.iter().map(T::tangent_shape).collect()
    }
    fn zero_of(shape: &Self::Shape) -> Self::Tangent {
        shape.iter().map(T::zero_of).collect()
    }
    fn zero_tangent(&self) -> Self::Tangent {
        self.iter().map(T::zero_tangent).collect()
    }
    #[inline]
    fn fits(&self, sink: &Self::Sink) -> Result<(), Misfit> {
        elements_fit(self, sink)
    }
}

impl<T: Differentiable> Differentiable for Option<T> {
    type Tangent = Option<T::Tangent>;
    by_value!();
    type Shape = Option<T::Shape>;
    #[inline]
    fn tangent_shape(&self) -> Self::Shape {
        self.as_ref().map(T::tangent_shape)
    }
    #[inline]
    fn zero_of(shape: &Self::Shape) -> Self::Tangent {
        shape.as_ref().map(T::zero_of)
    }
    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        self.as_ref().map(T::zero_tangent)
    }
    #[inline]
    fn fits(&self, sink: &Self::Sink) -> Result<(), Misfit> {
        match (self, sink) {
            (Some(value), Some(tangent)) => value.fits(T::as_sink_ref(tangent)),
            (None, None) => Ok(()),
            _ => Err(Misfit::option(self.is_some())),
        }
    }
}

impl<T: Differentiable, E: Differentiable> Differentiable for Result<T, E> {
    type Tangent = Result<T::Tangent, E::Tangent>;
    by_value!();
    type Shape = Result<T::Shape, E::Shape>;
    #[inline]
    fn tangent_shape(&self) -> Self::Shape {
        self.as_ref().map(T::tangent_shape).map_err(E::tangent_shape)
    }
    #[inline]
    fn zero_of(shape: &Self::Shape) -> Self::Tangent {
        shape.as_ref().map(T::zero_of).map_err(E::zero_of)
    }
    #[inline]
    fn fits(&self, sink: &Self::Sink) -> Result<(), Misfit> {
        match (self, sink) {
            (Ok(value), Ok(tangent)) => value.fits(T::as_sink_ref(tangent)),
            (Err(value), Err(tangent)) => value.fits(E::as_sink_ref(tangent)),
            (Ok(_), Err(_)) => Err(Misfit::variant("Ok", "Err")),
            (Err(_), Ok(_)) => Err(Misfit::variant("Err", "Ok")),
        }
    }
}

impl<T: Differentiable> Differentiable for Box<T> {
    type Tangent = Box<T::Tangent>;
    by_value!();
    // In a box, for the sake of types that hold boxes of themselves.
    type Shape = Box<T::Shape>;
    #[inline]
    fn tangent_shape(&self) -> Self::Shape {
        Box::new((**self).tangent_shape())
    }
    #[inline]
    fn zero_of(shape: &Self::Shape) -> Self::Tangent {
        Box::new(T::zero_of(shape))
    }
    #[inline]
    fn fits(&self, sink: &Self::Sink) -> Result<(), Misfit> {
        (**self).fits(T::as_sink_ref(sink))
    }
}

impl<T: ?Sized> Differentiable for PhantomData<T> {
    type Tangent = ();
    by_value!();
    type Shape = ();
    #[inline]
    fn tangent_shape(&self) {}
    #[inline]
    fn zero_of((): &()) {}
    #[inline]
    fn fits(&self, (): &()) -> Result<(), Misfit> {
        Ok(())
    }
}

macro_rules! impl_tuple {
    ($($T:ident $i:tt),*) => {
        impl<$($T: Differentiable),*> Differentiable for ($($T,)*) {
            type Tangent = ($($T::Tangent,)*);
            by_value!();
            type Shape = ($($T::Shape,)*);
            #[inline]
            fn tangent_shape(&self) -> Self::Shape {
                ($(self.$i.tangent_shape(),)*)
            }
            #[inline]
            fn zero_of(shape: &Self::Shape) -> Self::Tangent {
                ($($T::zero_of(&shape.$i),)*)
            }
            #[inline]
            fn start_of(shape: &Self::Shape) -> Self::Tangent {
                ($($T::start_of(&shape.$i),)*)
            }
            #[inline]
            fn zero_tangent(&self) -> Self::Tangent {
                ($(self.$i.zero_tangent(),)*)
            }
            #[inline]
            fn fits(&self, sink: &Self::Sink) -> Result<(), Misfit> {
                $(self.$i.fits($T::as_sink_ref(&sink.$i)).map_err(|m| m.within(format_args!("element {}", $i)))?;)*
                Ok(())
            }
        }
    };
}
tuples!(impl_tuple);

#[cfg(test)]
mod tests {
    use crate::{
        Differentiable, Real, Tangent, accumulate, accumulate_into, checkpointed, hook, shape, zero, zero_like, zero_of,
    };
    use std::marker::PhantomData;

    #[test]
    fn zeros_have_the_shape_of_the_value() {
        assert_eq!(zero_like(&2.0_f32), 0.0_f32);
        assert_eq!(zero_like("text"), ());
        assert_eq!(zero_like(&[1.0, 2.0][..]), vec![0.0, 0.0]);
        assert_eq!(zero_like(&&[1.0, 2.0]), [0.0, 0.0]);
        assert_eq!(zero_like(&(1.0, 2_u8, [(1.0_f32, 'c')], Some(3.0))), (0.0, (), [(0.0_f32, ())], Some(0.0)));
        assert_eq!(zero_like(&vec![vec![1.0], vec![]]), vec![vec![0.0], vec![]]);
        assert_eq!(zero_like(&None::<f64>), None);
    }

    #[test]
    fn shapes_outlive_values() {
        fn of<T: Differentiable + ?Sized>(x: &T) -> (T::Tangent, T::Tangent) {
            let shape = x.tangent_shape();
            (zero_of(&shape.clone()), T::zero_of(&shape))
        }
        assert_eq!(of("text"), ((), ()));
        let zeros = (0.0, (), [(0.0_f32, ())], Some(vec![0.0]), None);
        assert_eq!(of(&(1.0, 2_u8, [(1.0_f32, 'c')], Some(vec![3.0]), None::<f64>)), (zeros.clone(), zeros));
        assert_eq!(of(&vec![vec![1.0], vec![]]), (vec![vec![0.0], vec![]], vec![vec![0.0], vec![]]));
        assert_eq!(of(&[1.0, 2.0][..]), (vec![0.0; 2], vec![0.0; 2]));
        assert_eq!(of(&&mut [1.0, 2.0][..]), (vec![0.0; 2], vec![0.0; 2]));
        assert_eq!(of(&Box::new(vec![2.0])), (Box::new(vec![0.0]), Box::new(vec![0.0])));
        assert_eq!(of(&PhantomData::<str>), ((), ()));
        assert_eq!(of(&(1..3_usize, std::cmp::Ordering::Less)), (((), ()), ((), ())));
        let error: Result<[f64; 1], Box<dyn std::error::Error>> = Err("no".into());
        assert_eq!(of(&error), (Err(()), Err(())));
        let error: Result<f64, (String, Vec<f64>)> = Err(("no".to_owned(), vec![1.0]));
        assert_eq!(of(&error), (Err(((), vec![0.0])), Err(((), vec![0.0]))));
        // Of numbers, and of what is made of numbers, nothing is kept.
        assert_eq!(size_of_val(&shape(&[[(1.0, 2_u8); 3]; 2])), 0);
        assert_eq!(shape(&[(1.0, 2_u8), (3.0, 4)][..]).len(), 2);
    }

    #[test]
    fn results_and_boxes_are_tangents() {
        let mut d: Result<f64, Vec<f64>> = zero();
        assert_eq!(d, Ok(0.0));
        // What is zero gives way, whatever its variant.
        accumulate(&mut d, Err(vec![1.0]));
        accumulate(&mut d, Ok(0.0));
        accumulate(&mut d, Err(vec![2.0]));
        assert_eq!((d.clone(), d.dot(&Err(vec![2.0])), d.dot(&Ok(2.0))), (Err(vec![3.0]), 6.0, 0.0));
        let value: Result<f64, Vec<f64>> = Err(vec![0.5]);
        assert!(value.fits(&d).is_ok());
        assert_eq!(value.fits(&Ok(1.0)).unwrap_err().to_string(), "expected `Err`, found `Ok`");
        crate::set_zero(&mut d);
        assert_eq!(d, Err(vec![0.0]));
        let mut d = Box::new((1.0, vec![2.0]));
        accumulate(&mut d, Box::new((10.0, vec![])));
        assert_eq!((*d.clone(), *d.scaled(2.0)), ((11.0, vec![2.0]), (22.0, vec![4.0])));
        assert_eq!(Box::new(vec![1.0]).fits(&Box::new(vec![])).unwrap_err().to_string(), "expected length 1, found 0");
    }

    #[test]
    #[should_panic(expected = "different variants")]
    fn different_variants_are_told() {
        accumulate(&mut Ok::<_, f64>(1.0), Err(2.0));
    }

    #[test]
    fn leaves_have_names() {
        let d = (1.0, vec![[2.0, 3.0]], (), (Some(4.0_f32), Box::new(5.0)), Ok::<_, ()>(6.0));
        let mut names = vec![];
        d.visit(&mut "x".to_owned(), &mut |name, v| names.push(format!("{name} {v}")));
        assert_eq!(names, ["x.0 1", "x.1[0][0] 2", "x.1[0][1] 3", "x.3.0 4", "x.3.1 5", "x.4 6"]);
    }

    #[test]
    fn zeros_without_shape_count_as_zeros_in_products() {
        assert_eq!((vec![], 2.0).dot(&(vec![1.0, 5.0], 3.0)), 6.0);
        assert_eq!((None, [2.0]).dot(&(Some(5.0), [3.0])), 6.0);
    }

    #[test]
    fn an_empty_vec_is_a_zero_without_shape() {
        let mut d = zero::<Vec<f64>>();
        accumulate(&mut d, vec![1.0, 2.0]);
        accumulate(&mut d, vec![]);
        accumulate(&mut d, vec![10.0, 20.0]);
        assert_eq!(d, [11.0, 22.0]);
        accumulate_into(&mut d[..], vec![1.0, 1.0]);
        accumulate_into(&mut d[..], zero::<Vec<f64>>());
        accumulate_into(&mut d[..], [1.0, 1.0]);
        assert_eq!(d, [13.0, 24.0]);
    }

    #[test]
    #[should_panic(expected = "cotangents of different lengths")]
    fn different_lengths_are_told() {
        accumulate_into(&mut [0.0, 0.0][..], vec![1.0]);
    }

    #[test]
    fn none_takes_what_is_added() {
        let mut d = None;
        accumulate(&mut d, Some(1.0));
        accumulate(&mut d, None);
        accumulate(&mut d, Some(2.0));
        assert_eq!(d, Some(3.0));
    }

    #[test]
    fn leaves_are_read_and_filled_in_one_order() {
        let mut d = ([1.0, 2.0], (), (3.0_f32, vec![4.0]));
        let mut leaves = vec![];
        d.leaves(&mut leaves);
        assert_eq!(leaves, [1.0, 2.0, 3.0, 4.0]);
        d.fill(&mut [5.0, 6.0, 7.0, 8.0].into_iter());
        assert_eq!(d, ([5.0, 6.0], (), (7.0, vec![8.0])));
        assert_eq!(d.dot(&d.scaled(2.0)), 2.0 * (25.0 + 36.0 + 49.0 + 64.0));
    }

    #[test]
    fn sinks_of_references_are_those_behind() {
        fn sink<P: Differentiable>(_: &P, d: &mut P::Tangent, t: P::Tangent) {
            accumulate_into(P::as_sink(d), t);
        }
        let x: &[f64] = &[1.0, 2.0];
        let mut d = zero_like(&x);
        sink(&x, &mut d, vec![1.0, 2.0]);
        assert_eq!(d, [1.0, 2.0]);
        let mut d = 1.0;
        sink(&&&2.0, &mut d, 2.0);
        assert_eq!(d, 3.0);
    }

    #[test]
    fn what_is_made_of_nothing_is_discrete() {
        const {
            assert!(<Vec<((), [(); 2])>>::DISCRETE);
            assert!(!<Vec<((), f32)>>::DISCRETE);
            assert!(<(f64, f32)>::COARSENESS == f32::EPSILON as f64);
        }
    }

    #[test]
    fn a_tangent_is_its_own_tangent_type() {
        fn twice<T: Differentiable>(x: &T) -> <T::Tangent as Differentiable>::Tangent {
            let mut d: T::Tangent = zero_like(&x.zero_tangent());
            d.accumulate(x.zero_tangent());
            d
        }
        assert_eq!(twice(&(1.0_f32, vec![Some([2.0])], 'c')), (0.0_f32, vec![Some([0.0])], ()));
    }

    #[test]
    fn hooks_and_checkpoints_compute_what_they_wrap() {
        fn generic<T: Real>(x: T) -> T {
            hook(x, |d| -d) + checkpointed(|x| x * x, x)
        }
        assert_eq!((generic(2.0), generic(2.0_f32)), (6.0, 6.0));
        let x: &[f64] = &[1.0, 2.0];
        assert_eq!(hook(x, |d| d.iter().map(|v| v.abs()).collect()), x);
        assert_eq!(hook((1.0_f64, 2_u8), |(d, ())| (d.abs(), ())), (1.0, 2));
        let once = vec![3.0];
        assert_eq!(checkpointed(move |(i, s)| (once, i, s), (0, "s")), (vec![3.0], 0, "s"));
    }
}
