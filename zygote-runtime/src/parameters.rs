//! [`Parameters`]: the numbers in a value, as an optimiser sees them.

use crate::tangent::within;
use crate::value::tuples;
use crate::{Differentiable, Tangent};
use std::marker::PhantomData;

/// A value whose numbers are the parameters of a model: `#[derive(Differentiable)]` gives it to structs and enums. Its leaves are
/// those of its tangent, in the same order and with the same names; what is discrete or `#[constant]` is none.
///
/// ```
/// use zygote_runtime::Parameters;
/// let mut model = (1.0, vec![2.0, 3.0]);
/// model.update(&(10.0, vec![20.0, 30.0]), |p, g| p - 0.1 * g);
/// assert_eq!(model, (0.0, vec![0.0, 0.0]));
/// model.fill_from(&[4.0, 5.0, 6.0]);
/// assert_eq!((model.to_flat(), model.named_leaves()[2].clone()), (vec![4.0, 5.0, 6.0], ("1[1]".to_owned(), 6.0)));
/// ```
#[diagnostic::on_unimplemented(
    message = "the numbers in `{Self}` are not parameters that can be updated",
    note = "put `#[derive(Differentiable)]` on your own type; what is behind a `&` can't be changed"
)]
pub trait Parameters: Differentiable {
    /// Replaces every leaf by `step` of it and of its entry in the gradient; without a gradient that is zero.
    fn update_leaves(&mut self, gradient: Option<&Self::Tangent>, step: &mut dyn FnMut(f64, f64) -> f64);

    /// Calls `f` with every leaf and its name: `path`, followed by `.field`, `.0`, `[index]`.
    fn visit_leaves(&self, path: &mut String, f: &mut dyn FnMut(&str, f64));

    /// Replaces every parameter `p` by `step(p, g)`, where `g` is its entry in the gradient: `model.update(&gradient, |p, g| p - 0.1 * g)`.
    ///
    /// # Panics
    ///
    /// If the gradient has another shape (except that an empty `Vec` is zero).
    fn update(&mut self, gradient: &Self::Tangent, mut step: impl FnMut(f64, f64) -> f64)
    where
        Self: Sized,
    {
        self.update_leaves(Some(gradient), &mut step);
    }

    /// All parameters, in order.
    fn to_flat(&self) -> Vec<f64> {
        let mut flat = Vec::new();
        self.visit_leaves(&mut String::new(), &mut |_, v| flat.push(v));
        flat
    }

    /// Replaces all parameters, in the order of [`to_flat`](Parameters::to_flat).
    ///
    /// # Panics
    ///
    /// If there are more or less of them.
    fn fill_from(&mut self, flat: &[f64]) {
        let mut expected = 0;
        self.visit_leaves(&mut String::new(), &mut |_, _| expected += 1);
        assert!(flat.len() == expected, "expected {expected} numbers, found {}", flat.len());
        let mut source = flat.iter();
        self.update_leaves(None, &mut |p, _| source.next().copied().unwrap_or(p));
    }

    /// All parameters with their names, as in `("layer1.w[3]", 0.5)`.
    fn named_leaves(&self) -> Vec<(String, f64)> {
        let mut named = Vec::new();
        self.visit_leaves(&mut String::new(), &mut |name, v| named.push((shown(name), v)));
        named
    }
}

/// The name without the dot that it begins with.
pub(crate) fn shown(name: &str) -> String {
    name.strip_prefix('.').unwrap_or(name).to_owned()
}

/// The gradient of a value of another variant: it has to be zero.
#[doc(hidden)]
#[track_caller]
pub fn expect_zero<T: Tangent>(gradient: &T) {
    assert!(crate::tangent::is_zero(gradient), "the gradient is that of another variant");
}

macro_rules! floats {
    ($($t:ident)*) => {$(
        impl Parameters for $t {
            #[inline]
            fn update_leaves(&mut self, gradient: Option<&$t>, step: &mut dyn FnMut(f64, f64) -> f64) {
                *self = step(f64::from(*self), gradient.map_or(0.0, |g| f64::from(*g))) as $t;
            }
            #[inline]
            fn visit_leaves(&self, path: &mut String, f: &mut dyn FnMut(&str, f64)) {
                f(path, f64::from(*self));
            }
        }
    )*};
}
floats!(f32 f64);

macro_rules! discrete {
    ($([$($g:tt)*] $t:ty;)*) => {$(
        impl<$($g)*> Parameters for $t {
            #[inline]
            fn update_leaves(&mut self, _: Option<&()>, _: &mut dyn FnMut(f64, f64) -> f64) {}
            #[inline]
            fn visit_leaves(&self, _: &mut String, _: &mut dyn FnMut(&str, f64)) {}
        }
    )*};
}
macro_rules! plain {
    ($($t:ty)*) => { discrete!($([] $t;)*); };
}
crate::value::discrete!(plain);
plain!(() str String);
crate::value::without_numbers!(plain);
discrete!([T: ?Sized] PhantomData<T>; [] &str;);

macro_rules! elements {
    ($($t:ty)*) => {$(
        impl<T: Parameters> Parameters for $t {
            fn update_leaves(&mut self, gradient: Option<&Self::Tangent>, step: &mut dyn FnMut(f64, f64) -> f64) {
                let gradient = gradient.filter(|g| !g.is_empty());
                if let Some(g) = gradient {
                    assert!(self.len() == g.len(), "expected a gradient of length {}, found {}", self.len(), g.len());
                }
                for (i, p) in self.iter_mut().enumerate() {
                    p.update_leaves(gradient.map(|g| &g[i]), step);
                }
            }
            fn visit_leaves(&self, path: &mut String, f: &mut dyn FnMut(&str, f64)) {
                for (i, p) in self.iter().enumerate() {
                    within(path, format_args!("[{i}]"), |path| p.visit_leaves(path, f));
                }
            }
        }
    )*};
}
elements!([T] Vec<T>);

impl<T: Parameters, const N: usize> Parameters for [T; N] {
    // By index, as `Tangent::zip_leaves` of arrays.
    fn update_leaves(&mut self, gradient: Option<&Self::Tangent>, step: &mut dyn FnMut(f64, f64) -> f64) {
        for i in 0..N {
            self[i].update_leaves(gradient.map(|g| &g[i]), step);
        }
    }
    fn visit_leaves(&self, path: &mut String, f: &mut dyn FnMut(&str, f64)) {
        self.as_slice().visit_leaves(path, f);
    }
}

macro_rules! behind {
    ($($t:ty)*) => {$(
        impl<T: Parameters> Parameters for $t {
            fn update_leaves(&mut self, gradient: Option<&Self::Tangent>, step: &mut dyn FnMut(f64, f64) -> f64) {
                (**self).update_leaves(gradient.map(|g| &**g), step);
            }
            fn visit_leaves(&self, path: &mut String, f: &mut dyn FnMut(&str, f64)) {
                (**self).visit_leaves(path, f);
            }
        }
    )*};
}
behind!(Box<T>);

impl<T: Parameters + ?Sized> Parameters for &mut T {
    fn update_leaves(&mut self, gradient: Option<&T::Tangent>, step: &mut dyn FnMut(f64, f64) -> f64) {
        (**self).update_leaves(gradient, step);
    }
    fn visit_leaves(&self, path: &mut String, f: &mut dyn FnMut(&str, f64)) {
        (**self).visit_leaves(path, f);
    }
}

impl<T: Parameters> Parameters for Option<T> {
    fn update_leaves(&mut self, gradient: Option<&Self::Tangent>, step: &mut dyn FnMut(f64, f64) -> f64) {
        if let Some(p) = self {
            p.update_leaves(gradient.and_then(Option::as_ref), step);
        }
    }
    fn visit_leaves(&self, path: &mut String, f: &mut dyn FnMut(&str, f64)) {
        self.iter().for_each(|p| p.visit_leaves(path, f));
    }
}

impl<T: Parameters, E: Parameters> Parameters for Result<T, E> {
    fn update_leaves(&mut self, gradient: Option<&Self::Tangent>, step: &mut dyn FnMut(f64, f64) -> f64) {
        if let Some(g) = gradient.filter(|g| g.is_ok() != self.is_ok()) {
            expect_zero(g);
        }
        match self {
            Ok(p) => p.update_leaves(gradient.and_then(|g| g.as_ref().ok()), step),
            Err(p) => p.update_leaves(gradient.and_then(|g| g.as_ref().err()), step),
        }
    }
    fn visit_leaves(&self, path: &mut String, f: &mut dyn FnMut(&str, f64)) {
        match self {
            Ok(p) => p.visit_leaves(path, f),
            Err(p) => p.visit_leaves(path, f),
        }
    }
}

macro_rules! tuple {
    ($($T:ident $i:tt),*) => {
        impl<$($T: Parameters),*> Parameters for ($($T,)*) {
            fn update_leaves(&mut self, gradient: Option<&Self::Tangent>, step: &mut dyn FnMut(f64, f64) -> f64) {
                $(self.$i.update_leaves(gradient.map(|g| &g.$i), step);)*
            }
            fn visit_leaves(&self, path: &mut String, f: &mut dyn FnMut(&str, f64)) {
                $(within(path, format_args!(".{}", $i), |path| self.$i.visit_leaves(path, f));)*
            }
        }
    };
}
tuples!(tuple);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_leaf_is_updated_by_its_entry() {
        let result: Result<f64, String> = Ok(7.0);
        let mut x = (1.0_f32, vec![vec![2.0], vec![]], [(3.0, 'c')], Some(Box::new(4.0)), None::<f64>, "text", result);
        let g = crate::rules::space::from_flat(&x, &[10.0, 20.0, 30.0, 40.0, 70.0]);
        x.update(&g, |p, g| p + g);
        let names: Vec<_> = x.named_leaves().into_iter().map(|(name, v)| format!("{name}={v}")).collect();
        assert_eq!(names, ["0=11", "1[0][0]=22", "2[0].0=33", "3=44", "6=77"]);
        let flat: Vec<f64> = x.to_flat().iter().map(|v| v / 11.0).collect();
        x.fill_from(&flat);
        assert_eq!(x.to_flat(), [1.0, 2.0, 3.0, 4.0, 7.0]);
    }

    #[test]
    fn zeros_without_shape_are_zeros() {
        let mut x = (vec![1.0, 2.0], Some(3.0), Err::<f64, f64>(4.0));
        x.update(&Tangent::zero(), |p, g| 10.0 * p + g);
        assert_eq!(x, (vec![10.0, 20.0], Some(30.0), Err(40.0)));
        let mut lent = [1.0, 2.0];
        let mut one = (&mut lent, 3.0);
        one.update(&([1.0, 1.0], 1.0), |p, g| p - g);
        assert_eq!(lent, [0.0, 1.0]);
    }

    #[test]
    #[should_panic(expected = "expected a gradient of length 2, found 3")]
    fn another_length() {
        vec![1.0, 2.0].update(&vec![1.0, 2.0, 3.0], |p, _| p);
    }

    #[test]
    #[should_panic(expected = "another variant")]
    fn another_variant() {
        Ok::<f64, f64>(1.0).update(&Err(1.0), |p, _| p);
    }
}
