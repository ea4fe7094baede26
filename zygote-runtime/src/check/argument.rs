//! What a check does to arguments and results: reads their leaves, changes them, compares their bits.

use crate::Tangent;
use crate::value::{discrete, tuples};
use std::borrow::Borrow;
use std::marker::PhantomData;

/// An owned value: argument or result of a checked function.
#[diagnostic::on_unimplemented(
    message = "`check!` can't handle a `{Self}`",
    note = "it knows numbers, `bool`, `char`, strings, and arrays, tuples, `Option`s, `Result`s, `Box`es and `Vec`s of them, and what has `#[derive(Clone, Differentiable)]` and is made of such",
    note = "check a function that makes the value from such"
)]
pub trait Value: Clone {
    /// Appends every float in it, in order.
    fn floats(&self, out: &mut Vec<f64>);

    /// Replaces every float in it, in the same order. Keeps the rest where the source ends early.
    fn set_floats(&mut self, source: &mut dyn Iterator<Item = f64>);

    /// Appends something that is equal where the values are equal bit for bit. All NaNs are alike.
    fn bits(&self, out: &mut Vec<u64>);
}

/// An argument of a checked function: a value, or a reference to one.
#[diagnostic::on_unimplemented(
    message = "`check!` can't pass on a `{Self}`",
    note = "it knows numbers, `bool`, `char`, strings, arrays, tuples, `Option`s, `Result`s, `Box`es, `Vec`s, what has `#[derive(Clone, Differentiable)]`, and references to them",
    note = "check a function that makes the value from such"
)]
pub trait Argument {
    /// What holds a changed copy.
    type Owned;

    /// What the function takes.
    type Lent<'a>
    where
        Self: 'a;

    /// Appends every float in it, in order.
    fn leaves(&self, out: &mut Vec<f64>);

    /// A copy with other floats.
    fn own(&self, source: &mut dyn Iterator<Item = f64>) -> Self::Owned;

    /// The argument again, from the copy.
    fn lend<'a>(owned: &'a Self::Owned) -> Self::Lent<'a>
    where
        Self: 'a;
}

/// [`Argument::lend`], with the type taken from the original.
pub fn lend<'a, A: Argument + 'a>(_like: &A, owned: &'a A::Owned) -> A::Lent<'a> {
    A::lend(owned)
}

impl<T> Argument for &T
where
    T: ToOwned + ?Sized,
    T::Owned: Value,
{
    type Owned = T::Owned;
    type Lent<'a>
        = &'a T
    where
        Self: 'a;
    fn leaves(&self, out: &mut Vec<f64>) {
        (**self).to_owned().floats(out);
    }
    fn own(&self, source: &mut dyn Iterator<Item = f64>) -> T::Owned {
        let mut owned = (**self).to_owned();
        owned.set_floats(source);
        owned
    }
    fn lend<'a>(owned: &'a T::Owned) -> &'a T
    where
        Self: 'a,
    {
        owned.borrow()
    }
}

macro_rules! argument_by_value {
    ($({$($g:tt)*} $t:ty;)*) => {$(
        impl<$($g)*> Argument for $t {
            type Owned = $t;
            type Lent<'a> = $t where Self: 'a;
            fn leaves(&self, out: &mut Vec<f64>) {
                self.floats(out);
            }
            fn own(&self, source: &mut dyn Iterator<Item = f64>) -> $t {
                let mut owned = self.clone();
                owned.set_floats(source);
                owned
            }
            fn lend<'a>(owned: &'a $t) -> $t
            where
                Self: 'a,
            {
                owned.clone()
            }
        }
    )*};
}

macro_rules! floats {
    ($($t:ident)*) => {$(
        argument_by_value!({} $t;);
        impl Value for $t {
            fn floats(&self, out: &mut Vec<f64>) {
                out.push(f64::from(*self));
            }
            fn set_floats(&mut self, source: &mut dyn Iterator<Item = f64>) {
                if let Some(v) = source.next() {
                    *self = v as $t;
                }
            }
            fn bits(&self, out: &mut Vec<u64>) {
                out.push(if self.is_nan() { $t::NAN.to_bits().into() } else { self.to_bits().into() });
            }
        }
    )*};
}
floats!(f32 f64);

macro_rules! plain {
    ($($t:ident)*) => {$(
        argument_by_value!({} $t;);
        impl Value for $t {
            fn floats(&self, _: &mut Vec<f64>) {}
            fn set_floats(&mut self, _: &mut dyn Iterator<Item = f64>) {}
            fn bits(&self, out: &mut Vec<u64>) {
                let v = *self as u128;
                out.extend([v as u64, (v >> 64) as u64]);
            }
        }
    )*};
}
discrete!(plain);

impl Value for String {
    fn floats(&self, _: &mut Vec<f64>) {}
    fn set_floats(&mut self, _: &mut dyn Iterator<Item = f64>) {}
    fn bits(&self, out: &mut Vec<u64>) {
        out.push(self.len() as u64);
        out.extend(self.bytes().map(u64::from));
    }
}

impl Value for () {
    fn floats(&self, _: &mut Vec<f64>) {}
    fn set_floats(&mut self, _: &mut dyn Iterator<Item = f64>) {}
    fn bits(&self, _: &mut Vec<u64>) {}
}

impl<T: ?Sized> Value for PhantomData<T> {
    fn floats(&self, _: &mut Vec<f64>) {}
    fn set_floats(&mut self, _: &mut dyn Iterator<Item = f64>) {}
    fn bits(&self, _: &mut Vec<u64>) {}
}

impl<T: Value> Value for Box<T> {
    fn floats(&self, out: &mut Vec<f64>) {
        (**self).floats(out);
    }
    fn set_floats(&mut self, source: &mut dyn Iterator<Item = f64>) {
        (**self).set_floats(source);
    }
    fn bits(&self, out: &mut Vec<u64>) {
        (**self).bits(out);
    }
}

impl<T: Value, E: Value> Value for Result<T, E> {
    fn floats(&self, out: &mut Vec<f64>) {
        match self {
            Ok(v) => v.floats(out),
            Err(e) => e.floats(out),
        }
    }
    fn set_floats(&mut self, source: &mut dyn Iterator<Item = f64>) {
        match self {
            Ok(v) => v.set_floats(source),
            Err(e) => e.set_floats(source),
        }
    }
    fn bits(&self, out: &mut Vec<u64>) {
        out.push(self.is_ok().into());
        match self {
            Ok(v) => v.bits(out),
            Err(e) => e.bits(out),
        }
    }
}

argument_by_value! {
    {} String;
    {} ();
    {T: Value} Vec<T>;
    {T: Value} Box<T>;
    {T: Value, E: Value} Result<T, E>;
    {T: ?Sized} PhantomData<T>;
}

macro_rules! value_by_element {
    ($({$($g:tt)*} $t:ty;)*) => {$(
        impl<T: Value, $($g)*> Value for $t {
            fn floats(&self, out: &mut Vec<f64>) {
                self.iter().for_each(|v| v.floats(out));
            }
            fn set_floats(&mut self, source: &mut dyn Iterator<Item = f64>) {
                self.iter_mut().for_each(|v| v.set_floats(source));
            }
            fn bits(&self, out: &mut Vec<u64>) {
                out.push(self.iter().count() as u64);
                self.iter().for_each(|v| v.bits(out));
            }
        }
    )*};
}
value_by_element! {
    {} Vec<T>;
    {} Option<T>;
    {const N: usize} [T; N];
}

macro_rules! argument_by_element {
    ($({$($g:tt)*} $t:ty, $owned:ty, $lent:ty: |$s:ident, $f:ident| $own:expr, |$o:ident| $lend:expr;)*) => {$(
        impl<T: Argument, $($g)*> Argument for $t {
            type Owned = $owned;
            type Lent<'a> = $lent where Self: 'a;
            fn leaves(&self, out: &mut Vec<f64>) {
                self.iter().for_each(|v| v.leaves(out));
            }
            fn own(&self, $f: &mut dyn Iterator<Item = f64>) -> $owned {
                let $s = self;
                $own
            }
            fn lend<'a>($o: &'a $owned) -> $lent
            where
                Self: 'a,
            {
                $lend
            }
        }
    )*};
}
argument_by_element! {
    {} Option<T>, Option<T::Owned>, Option<T::Lent<'a>>: |s, f| s.as_ref().map(|v| v.own(f)), |o| o.as_ref().map(T::lend);
    {const N: usize} [T; N], [T::Owned; N], [T::Lent<'a>; N]:
        |s, f| std::array::from_fn(|i| s[i].own(f)), |o| std::array::from_fn(|i| T::lend(&o[i]));
}

macro_rules! tuple {
    ($($T:ident $i:tt),*) => {
        impl<$($T: Value),*> Value for ($($T,)*) {
            fn floats(&self, out: &mut Vec<f64>) {
                $(self.$i.floats(out);)*
            }
            fn set_floats(&mut self, source: &mut dyn Iterator<Item = f64>) {
                $(self.$i.set_floats(source);)*
            }
            fn bits(&self, out: &mut Vec<u64>) {
                $(self.$i.bits(out);)*
            }
        }

        impl<$($T: Argument),*> Argument for ($($T,)*) {
            type Owned = ($($T::Owned,)*);
            type Lent<'a> = ($($T::Lent<'a>,)*) where Self: 'a;
            fn leaves(&self, out: &mut Vec<f64>) {
                $(self.$i.leaves(out);)*
            }
            fn own(&self, source: &mut dyn Iterator<Item = f64>) -> Self::Owned {
                ($(self.$i.own(source),)*)
            }
            fn lend<'a>(owned: &'a Self::Owned) -> Self::Lent<'a>
            where
                Self: 'a,
            {
                ($($T::lend(&owned.$i),)*)
            }
        }

        impl<$($T: Tangent),*> Cotangents for ($($T,)*) {
            const COARSENESS: f64 = <($($T,)*) as Tangent>::COARSENESS;
            fn parts(&self) -> Vec<Part> {
                vec![$({
                    let mut leaves = Vec::new();
                    self.$i.leaves(&mut leaves);
                    Part { leaves, discrete: $T::DISCRETE }
                }),*]
            }
        }
    };
}

/// What a pullback gives: a tuple with one cotangent per parameter.
#[diagnostic::on_unimplemented(
    message = "a pullback gives a tuple with one cotangent per parameter, this one gives `{Self}`",
    note = "for one parameter: `(dx,)`"
)]
pub trait Cotangents {
    /// The machine epsilon of the least precise number in it.
    const COARSENESS: f64;

    /// One per parameter.
    fn parts(&self) -> Vec<Part>;
}

/// The cotangent of one argument.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its numbers.
    pub leaves: Vec<f64>,
    /// It can't have any: the parameter is discrete or `#[constant]`.
    pub discrete: bool,
}

tuples!(tuple);
