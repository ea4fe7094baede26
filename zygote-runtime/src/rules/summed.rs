//! Types whose sums are taken apart.

use std::iter::{Product, Sum};

/// A promise: `Sum` of this type is the sum of nothing, to which the items are added by `+=`, one after the other.
///
/// `.sum()` is differentiated as this loop. Numbers keep the promise; of another type only who wrote its `Sum` knows.
///
/// ```
/// use std::ops::AddAssign;
/// use zygote_runtime::AddsUp;
///
/// struct Force(f64, f64);
/// impl AddAssign for Force {
///     fn add_assign(&mut self, other: Force) {
///         self.0 += other.0;
///         self.1 += other.1;
///     }
/// }
/// impl std::iter::Sum for Force {
///     fn sum<I: Iterator<Item = Force>>(items: I) -> Force {
///         items.fold(Force(0.0, 0.0), |mut sum, item| {
///             sum += item;
///             sum
///         })
///     }
/// }
/// impl AddsUp for Force {}
/// ```
#[diagnostic::on_unimplemented(
    message = "what `Sum` of `{Self}` does is not known to its derivative",
    label = "this sum is not differentiable",
    note = "write `.fold(start, |sum, item| sum + item)`; or, if its `Sum` only adds by `+=`, say so: `impl zygote::AddsUp for {Self} {{}}`"
)]
pub trait AddsUp: Sum {}

/// The same of `Product` and `*=`.
#[diagnostic::on_unimplemented(
    message = "what `Product` of `{Self}` does is not known to its derivative",
    label = "this product is not differentiable",
    note = "write `.fold(start, |product, item| product * item)`; or, if its `Product` only multiplies by `*=`, say so: `impl zygote::MultipliesUp for {Self} {{}}`"
)]
pub trait MultipliesUp: Product {}

macro_rules! numbers {
    ($($t:ty)*) => {$(
        impl AddsUp for $t {}
        impl MultipliesUp for $t {}
    )*};
}
numbers!(f64 f32 usize u128 u64 u32 u16 u8 isize i128 i64 i32 i16 i8);

/// The sum of nothing.
#[doc(hidden)]
#[inline]
#[must_use]
pub fn nothing_added<T: AddsUp>() -> T {
    std::iter::empty::<T>().sum()
}

/// The product of nothing.
#[doc(hidden)]
#[inline]
#[must_use]
pub fn nothing_multiplied<T: MultipliesUp>() -> T {
    std::iter::empty::<T>().product()
}
