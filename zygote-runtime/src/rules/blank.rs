//! Arrays that are about to be filled.

/// What an element may be before it is stored.
#[diagnostic::on_unimplemented(
    message = "cannot tell the length of this array of `{Self}`",
    note = "annotate its type, with a length of 16 at most: `let a: [{Self}; 3] = std::array::from_fn(…);`; or collect a `Vec`"
)]
pub trait Blank {
    /// It.
    #[doc(hidden)]
    fn blank() -> Self;
}

macro_rules! blank {
    ($($t:ty)*) => {$(
        impl Blank for $t {
            #[inline]
            fn blank() -> Self {
                Self::default()
            }
        }
    )*};
}
blank!(f64 f32 usize u64 u32 u16 u8 isize i64 i32 i16 i8 bool);

impl<T: Blank, const N: usize> Blank for [T; N] {
    #[inline]
    fn blank() -> Self {
        std::array::from_fn(|_| T::blank())
    }
}

impl<T> Blank for Vec<T> {
    #[inline]
    fn blank() -> Self {
        Vec::new()
    }
}

/// An array whose elements are stored next.
///
/// ```
/// assert_eq!(zygote_runtime::rules::blank::<f64, 2>(), [0.0, 0.0]);
/// ```
#[inline]
#[must_use]
pub fn blank<T: Blank, const N: usize>() -> [T; N] {
    <[T; N]>::blank()
}

/// The length of an array, which its type tells.
///
/// ```
/// let (a, n) = zygote_runtime::rules::blank_of_any_length::<f64, 2>();
/// assert_eq!(a.len(), n.len());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Length<const N: usize>;

impl<const N: usize> Length<N> {
    /// It.
    #[expect(clippy::len_without_is_empty, reason = "a number, not a list")]
    #[inline]
    #[must_use]
    pub const fn len(self) -> usize {
        N
    }
}

/// As [`blank`], with its length.
#[inline]
#[must_use]
pub fn blank_of_any_length<T: Blank, const N: usize>() -> ([T; N], Length<N>) {
    (blank(), Length)
}
