//! [`Grads`]: the gradients of implicit parameters, found by the variables themselves.

use crate::parameters::shown;
use crate::tangent::within;
use crate::{Differentiable, Tangent};
use std::any::{Any, TypeId, type_name};
use std::fmt::{self, Debug, Write as _};
use std::ops::{AddAssign, Index, IndexMut, MulAssign};

/// The gradients that `gradient!(|| …, params![w, b])` gives: `grads[&w]` is that of `w`, a value of `w`'s tangent type.
///
/// A parameter is known by where it lies in memory (and by its tangent type): two equal parameters are told apart, and what is *assigned* to one afterwards,
/// as in `w -= 0.1 * &grads[&w]`, changes nothing. A variable that was moved or cloned is another one. Once a parameter is
/// gone its memory may become that of another variable, which then counts as the parameter if its type fits: don't keep
/// a `Grads` for longer than its parameters. What a reference refers to is the parameter, not the reference.
///
/// ```
/// use zygote_runtime::Grads;
/// # let (w, b) = (vec![1.0, 2.0], 3.0);
/// // What the macro makes of `params![w, b]`.
/// let mut grads = Grads::new().with("w", &w, vec![3.0, 0.0]).with("b", &b, 4.0);
/// assert_eq!((&grads[&w], grads[&b]), (&vec![3.0, 0.0], 4.0));
/// assert_eq!((grads.len(), grads.get(&2.0), grads.norm()), (2, None, 5.0));
/// // The sum of two mini-batches, and half of it.
/// grads += &grads.clone();
/// grads *= 0.5;
/// assert_eq!(grads.named_leaves(), [("w[0]".to_owned(), 3.0), ("w[1]".to_owned(), 0.0), ("b".to_owned(), 4.0)]);
/// assert_eq!(grads.take(&w), [3.0, 0.0]);
/// ```
///
/// # Panics
///
/// Indexing with something that is not a parameter: the message has its type, and the parameters' names.
#[derive(Clone, Default)]
pub struct Grads {
    entries: Vec<Entry>,
}

#[derive(Clone)]
struct Entry {
    name: &'static str,
    /// The type of the parameter.
    of: &'static str,
    address: usize,
    extent: usize,
    gradient: Box<dyn Gradient>,
}

/// A tangent whose type only the parameter knows.
trait Gradient: Any + Debug + Send + Sync {
    fn duplicate(&self) -> Box<dyn Gradient>;
    fn add(&mut self, other: &dyn Gradient);
    fn scale(&mut self, factor: f64);
    fn square(&self) -> f64;
    fn visit(&self, path: &mut String, f: &mut dyn FnMut(&str, f64));
}

impl<T: Tangent + Send + Sync + 'static> Gradient for T {
    fn duplicate(&self) -> Box<dyn Gradient> {
        Box::new(self.clone())
    }
    fn add(&mut self, other: &dyn Gradient) {
        if let Some(other) = (other as &dyn Any).downcast_ref::<T>() {
            self.accumulate(other.clone());
        }
    }
    fn scale(&mut self, factor: f64) {
        self.zip_leaves(None, &mut |v, _| factor * v);
    }
    fn square(&self) -> f64 {
        self.dot(self)
    }
    fn visit(&self, path: &mut String, f: &mut dyn FnMut(&str, f64)) {
        Tangent::visit(self, path, f);
    }
}

impl Clone for Box<dyn Gradient> {
    fn clone(&self) -> Self {
        (**self).duplicate()
    }
}

impl Entry {
    fn is(&self, address: usize, tangent: TypeId) -> bool {
        self.address == address && (*self.gradient).type_id() == tangent
    }
}

impl Grads {
    /// Without parameters.
    #[doc(hidden)]
    #[must_use]
    pub fn new() -> Self {
        Grads::default()
    }

    /// With one parameter more.
    ///
    /// # Panics
    ///
    /// If another parameter is the same variable, by way of a reference.
    #[doc(hidden)]
    #[must_use]
    #[track_caller]
    pub fn with<T>(mut self, name: &'static str, parameter: &T, gradient: T::Tangent) -> Self
    where
        T: Differentiable<Tangent: Send + Sync + 'static> + ?Sized,
    {
        let (address, extent) = (parameter.address(), parameter.extent());
        if let Some(other) = self.entries.iter().find(|e| extent > 0 && e.is(address, TypeId::of::<T::Tangent>())) {
            panic!(
                "the parameters `{}` and `{name}` are one variable: list it once, and use it by one name",
                other.name
            );
        }
        self.entries.push(Entry { name, of: type_name::<T>(), address, extent, gradient: Box::new(gradient) });
        self
    }

    fn position<T: Differentiable<Tangent: 'static> + ?Sized>(&self, parameter: &T) -> Option<usize> {
        let address = parameter.address();
        self.entries.iter().position(|e| e.is(address, TypeId::of::<T::Tangent>()))
    }

    /// The gradient of a parameter; `None` of anything else.
    #[must_use]
    pub fn get<T: Differentiable<Tangent: 'static> + ?Sized>(&self, parameter: &T) -> Option<&T::Tangent> {
        let gradient: &dyn Any = &*self.entries[self.position(parameter)?].gradient;
        gradient.downcast_ref()
    }

    /// The gradient of a parameter, to be changed.
    #[must_use]
    pub fn get_mut<T: Differentiable<Tangent: 'static> + ?Sized>(&mut self, parameter: &T) -> Option<&mut T::Tangent> {
        let at = self.position(parameter)?;
        let gradient: &mut dyn Any = &mut *self.entries[at].gradient;
        gradient.downcast_mut()
    }

    /// The gradient of a parameter by value; the parameter is none any more.
    ///
    /// # Panics
    ///
    /// If it is not a parameter.
    #[track_caller]
    pub fn take<T: Differentiable<Tangent: 'static> + ?Sized>(&mut self, parameter: &T) -> T::Tangent {
        let Some(at) = self.position(parameter) else { self.not_found(parameter) };
        let gradient: Box<dyn Any> = self.entries.remove(at).gradient;
        match gradient.downcast() {
            Ok(gradient) => *gradient,
            Err(_) => self.not_found(parameter),
        }
    }

    /// The number of parameters.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// There are no parameters.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The parameters as they are written in `params![…]`.
    pub fn names(&self) -> impl ExactSizeIterator<Item = &'static str> {
        self.entries.iter().map(|e| e.name)
    }

    /// The square root of the sum of the squares of all numbers.
    #[must_use]
    pub fn norm(&self) -> f64 {
        self.entries.iter().map(|e| e.gradient.square()).sum::<f64>().sqrt()
    }

    /// All numbers with their names, as in `("model.w[1, 2]", 0.5)`.
    #[must_use]
    pub fn named_leaves(&self) -> Vec<(String, f64)> {
        let mut named = Vec::new();
        let mut path = String::new();
        for e in &self.entries {
            within(&mut path, e.name, |path| e.gradient.visit(path, &mut |name, v| named.push((shown(name), v))));
        }
        named
    }

    #[cold]
    #[track_caller]
    fn not_found<T: Differentiable<Tangent: 'static> + ?Sized>(&self, parameter: &T) -> ! {
        let (address, of) = (parameter.address(), type_name::<T>());
        let mut text = format!("this `{of}` is not a parameter of the gradient");
        let around = self.entries.iter().find(|e| (e.address..e.address + e.extent).contains(&address));
        let alike = self.entries.iter().find(|e| (*e.gradient).type_id() == TypeId::of::<T::Tangent>());
        // Writing to a string can't fail.
        let _ = match (around, alike) {
            (Some(e), _) => write!(text, ": it is a part of `{0}`, take that part of `grads[&{0}]`", e.name),
            (None, Some(e)) => {
                write!(text, ": `{}` has such a type, but was elsewhere in memory (moved or cloned?)", e.name)
            }
            (None, None) => Ok(()),
        };
        text.push_str("; the parameters are ");
        for (k, e) in self.entries.iter().enumerate() {
            let _ = write!(text, "{}`{}`: `{}`", if k == 0 { "" } else { ", " }, e.name, e.of);
        }
        panic!("{text}");
    }
}

impl<T: Differentiable<Tangent: 'static> + ?Sized> Index<&T> for Grads {
    type Output = T::Tangent;
    #[track_caller]
    fn index(&self, parameter: &T) -> &T::Tangent {
        // Not in a closure: the panic is at the caller's line.
        match self.get(parameter) {
            Some(gradient) => gradient,
            None => self.not_found(parameter),
        }
    }
}

impl<T: Differentiable<Tangent: 'static> + ?Sized> IndexMut<&T> for Grads {
    #[track_caller]
    fn index_mut(&mut self, parameter: &T) -> &mut T::Tangent {
        let Some(at) = self.position(parameter) else { self.not_found(parameter) };
        let gradient: &mut dyn Any = &mut *self.entries[at].gradient;
        match gradient.downcast_mut() {
            Some(gradient) => gradient,
            None => unreachable!("the position is that of a gradient of this type"),
        }
    }
}

/// The sum, parameter by parameter; one that `self` has not comes to it.
impl AddAssign<&Grads> for Grads {
    fn add_assign(&mut self, other: &Grads) {
        for e in &other.entries {
            match self.entries.iter_mut().find(|own| own.is(e.address, (*e.gradient).type_id())) {
                Some(own) => own.gradient.add(&*e.gradient),
                None => self.entries.push(e.clone()),
            }
        }
    }
}

impl MulAssign<f64> for Grads {
    fn mul_assign(&mut self, factor: f64) {
        self.entries.iter_mut().for_each(|e| e.gradient.scale(factor));
    }
}

impl Debug for Grads {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut all = f.debug_map();
        for e in &self.entries {
            all.entry(&format_args!("{}", e.name), &e.gradient);
        }
        all.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_variables_are_told_apart() {
        let (a, b) = ([1.0, 2.0], [1.0, 2.0]);
        let grads = Grads::new().with("a", &a, [10.0, 20.0]).with("b", &&b, [30.0, 40.0]);
        assert_eq!((grads[&a], grads[&b], grads[&&&a]), ([10.0, 20.0], [30.0, 40.0], [10.0, 20.0]));
        // The first element lies where the array does.
        assert_eq!((grads.get(&a[0]), grads.get(&a)), (None, Some(&[10.0, 20.0])));
        assert_eq!(format!("{grads:?}"), "{a: [10.0, 20.0], b: [30.0, 40.0]}");
        assert_eq!(grads.names().collect::<Vec<_>>(), ["a", "b"]);
    }

    #[test]
    fn slices_strings_and_numbers() {
        let (x, n, s) = (vec![1.0_f32], 3_usize, "text");
        let mut grads = Grads::new().with("x", &x[..], vec![2.0]).with("n", &n, ()).with("s", &s, ());
        assert_eq!((&grads[&x[..]], grads[&n], grads[&s]), (&vec![2.0], (), ()));
        grads[&x[..]][0] = 5.0;
        assert_eq!(grads.get_mut(&x[..]).cloned(), Some(vec![5.0]));
    }

    #[test]
    fn sums_take_in_what_is_missing() {
        let (a, b) = (1.0, vec![2.0]);
        let mut sum = Grads::default();
        sum += &Grads::new().with("a", &a, 10.0);
        sum += &Grads::new().with("b", &b, vec![]).with("a", &a, 1.0);
        sum += &Grads::new().with("b", &b, vec![5.0]);
        sum *= 2.0;
        assert_eq!((sum[&a], &sum[&b]), (22.0, &vec![10.0]));
        assert!(!sum.is_empty());
    }

    #[test]
    #[should_panic(expected = "this `f64` is not a parameter of the gradient: it is a part of `a`, take that part of \
                               `grads[&a]`; the parameters are `a`: `[f64; 2]`")]
    fn a_part_is_no_parameter() {
        let a = [1.0, 2.0];
        let _ = Grads::new().with("a", &a, [10.0, 20.0])[&a[1]];
    }

    #[test]
    #[should_panic(
        expected = "this `f64` is not a parameter of the gradient: `a` has such a type, but was elsewhere in \
                               memory (moved or cloned?); the parameters are `a`: `f64`, `b`: `(f64,)`"
    )]
    fn a_copy_is_another_variable() {
        let (a, b) = (1.0, (2.0,));
        let copy = a;
        let _ = Grads::new().with("a", &a, 2.0).with("b", &b, (0.0,)).take(&copy);
    }

    #[test]
    #[should_panic(expected = "the parameters `a` and `r` are one variable")]
    fn a_reference_to_a_parameter_is_that_parameter() {
        let a = 1.0;
        let r = &a;
        let _ = Grads::new().with("a", &a, 2.0).with("r", &r, 2.0);
    }
}
