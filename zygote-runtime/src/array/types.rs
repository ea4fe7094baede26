//! Arrays and views as values, and owned arrays as tangents.

use crate::check::{Argument, Value};
use crate::tangent::{Accumulate, Tangent, Zeroed, within};
use crate::{Differentiable, Direction, Misfit, Parameters, Real};
use ndarray::{ArcArray, Array, ArrayRef, ArrayView, ArrayViewMut, CowArray, Dimension};

macro_rules! arrays {
    ($([$($g:tt)*] $t:ty => $Sink:ty;)*) => {$(
        impl<$($g)* A: Real, D: Dimension> Differentiable for $t {
            type Tangent = Array<A, D>;
            type Sink = $Sink;
            type Shape = D;
            #[inline]
            fn tangent_shape(&self) -> D {
                self.raw_dim()
            }
            #[inline]
            fn zero_of(shape: &D) -> Array<A, D> {
                Array::from_elem(shape.clone(), <A as Tangent>::zero())
            }
            #[inline]
            fn shape_fits(shape: &D, tangent: &Array<A, D>) -> bool {
                *shape == tangent.raw_dim()
            }
            #[inline]
            fn as_sink(tangent: &mut Array<A, D>) -> &mut $Sink {
                tangent
            }
            #[inline]
            fn as_sink_ref(tangent: &Array<A, D>) -> &$Sink {
                tangent
            }
            fn fits(&self, sink: &$Sink) -> Result<(), Misfit> {
                if self.shape() == sink.shape() { Ok(()) } else { Err(Misfit::shape(self.shape(), sink.shape())) }
            }
        }
    )*};
}
arrays! {
    [] Array<A, D> => Array<A, D>;
    [] ArrayRef<A, D> => ArrayRef<A, D>;
    [] ArcArray<A, D> => ArrayRef<A, D>;
    ['a,] ArrayView<'a, A, D> => ArrayRef<A, D>;
    ['a,] ArrayViewMut<'a, A, D> => ArrayRef<A, D>;
    ['a,] CowArray<'a, A, D> => ArrayRef<A, D>;
}

impl<A: Real, D: Dimension> Zeroed for ArrayRef<A, D> {
    fn set_zero(&mut self) {
        self.fill(<A as Tangent>::zero());
    }
}

impl<A: Real, D: Dimension> Zeroed for Array<A, D> {
    fn set_zero(&mut self) {
        (**self).set_zero();
    }
}

/// `to += from`, of one shape.
///
/// # Panics
///
/// If the shapes differ.
pub(super) fn add_to<A: Real, D: Dimension>(to: &mut ArrayRef<A, D>, from: &ArrayRef<A, D>) {
    assert!(
        to.shape() == from.shape(),
        "cotangents of different shapes can't be added: {:?} and {:?}",
        to.shape(),
        from.shape()
    );
    to.zip_mut_with(from, |a, b| *a += *b);
}

impl<A: Real, D: Dimension> Accumulate<Array<A, D>> for ArrayRef<A, D> {
    fn accumulate_owned(&mut self, tangent: Array<A, D>) {
        if !tangent.is_empty() {
            add_to(self, &tangent);
        }
    }
}

impl<A: Real, D: Dimension> Tangent for Array<A, D> {
    const DISCRETE: bool = false;
    const COARSENESS: f64 = <A as Tangent>::COARSENESS;
    fn zero() -> Self {
        Array::from_elem(D::zeros(D::NDIM.unwrap_or(1)), <A as Tangent>::zero())
    }
    fn accumulate(&mut self, other: Self) {
        if self.is_empty() {
            // An empty array has its shape too, which a zero without shape doesn't take. One without axes has one element.
            if !other.is_empty() || other.shape().iter().any(|n| *n > 0) {
                *self = other;
            }
        } else if !other.is_empty() {
            add_to(self, &other);
        }
    }
    fn leaves(&self, out: &mut Vec<f64>) {
        self.iter().for_each(|v| v.leaves(out));
    }
    fn visit(&self, path: &mut String, f: &mut dyn FnMut(&str, f64)) {
        visit_elements(self, path, &mut |path, v| Tangent::visit(v, path, f));
    }
    fn dot(&self, other: &Self) -> f64 {
        self.iter().zip(other).map(|(a, b)| Tangent::dot(a, b)).sum()
    }
    fn fill(&mut self, source: &mut dyn Iterator<Item = f64>) {
        self.iter_mut().for_each(|v| Tangent::fill(v, source));
    }
    fn zip_leaves(&mut self, other: Option<&Self>, f: &mut dyn FnMut(f64, f64) -> f64) {
        let other = other.filter(|o| !o.is_empty());
        if let Some(o) = other {
            if self.is_empty() {
                *self = o.zero_tangent();
            }
            let (a, b) = (self.shape(), o.shape());
            assert!(a == b, "tangents of different shapes can't be combined: {a:?} and {b:?}");
        }
        zip_elements(self, other.map(|o| &**o), |v, w| Tangent::zip_leaves(v, w, f));
    }
}

/// Calls `f` with every element and that of the other array, in logical order: in plain loops where memory has that order too.
fn zip_elements<A, D: Dimension>(
    a: &mut ArrayRef<A, D>,
    other: Option<&ArrayRef<A, D>>,
    mut f: impl FnMut(&mut A, Option<&A>),
) {
    let Some(other) = other else {
        match a.as_slice_mut() {
            Some(a) => a.iter_mut().for_each(|v| f(v, None)),
            None => a.iter_mut().for_each(|v| f(v, None)),
        }
        return;
    };
    match (a.as_slice_mut(), other.as_slice()) {
        (Some(a), Some(other)) => a.iter_mut().zip(other).for_each(|(v, w)| f(v, Some(w))),
        _ => a.iter_mut().zip(other).for_each(|(v, w)| f(v, Some(w))),
    }
}

/// Calls `f` with every element, and with `path` followed by its index: `[1, 2]`.
fn visit_elements<A, D: Dimension>(array: &ArrayRef<A, D>, path: &mut String, f: &mut dyn FnMut(&mut String, &A)) {
    let shape = array.shape().to_vec();
    let mut at = vec![0; shape.len()];
    for v in array {
        within(path, format_args!("{at:?}"), |path| f(path, v));
        for (k, i) in at.iter_mut().enumerate().rev() {
            *i += 1;
            if *i < shape[k] {
                break;
            }
            *i = 0;
        }
    }
}

macro_rules! parameters {
    ($([$($g:tt)*] $t:ty;)*) => {$(
        impl<$($g)* A: Real, D: Dimension> Parameters for $t {
            fn update_leaves(&mut self, gradient: Option<&Array<A, D>>, step: &mut dyn FnMut(f64, f64) -> f64) {
                let gradient = gradient.filter(|g| !g.is_empty());
                if let Some(g) = gradient {
                    let (p, g) = (self.shape(), g.shape());
                    assert!(p == g, "expected a gradient of shape {p:?}, found {g:?}");
                }
                zip_elements(self, gradient.map(|g| &**g), |p, g| p.update_leaves(g, step));
            }
            fn visit_leaves(&self, path: &mut String, f: &mut dyn FnMut(&str, f64)) {
                visit_elements(self, path, &mut |path, v| v.visit_leaves(path, f));
            }
        }
    )*};
}
parameters! {
    [] Array<A, D>;
    [] ArrayRef<A, D>;
    ['a,] ArrayViewMut<'a, A, D>;
}

impl<A: Real + Value, D: Dimension> Value for Array<A, D> {
    fn floats(&self, out: &mut Vec<f64>) {
        self.iter().for_each(|v| v.floats(out));
    }
    fn set_floats(&mut self, source: &mut dyn Iterator<Item = f64>) {
        self.iter_mut().for_each(|v| v.set_floats(source));
    }
    fn bits(&self, out: &mut Vec<u64>) {
        out.extend(self.shape().iter().map(|n| *n as u64));
        self.iter().for_each(|v| v.bits(out));
    }
}

impl<A: Real + Value, D: Dimension> Argument for Array<A, D> {
    type Owned = Array<A, D>;
    type Lent<'a>
        = Array<A, D>
    where
        Self: 'a;
    fn leaves(&self, out: &mut Vec<f64>) {
        self.floats(out);
    }
    fn own(&self, source: &mut dyn Iterator<Item = f64>) -> Array<A, D> {
        let mut owned = self.clone();
        owned.set_floats(source);
        owned
    }
    fn lend<'a>(owned: &'a Array<A, D>) -> Array<A, D>
    where
        Self: 'a,
    {
        owned.clone()
    }
}

impl<A: Real + Value, D: Dimension> Argument for ArrayView<'_, A, D> {
    type Owned = Array<A, D>;
    type Lent<'a>
        = ArrayView<'a, A, D>
    where
        Self: 'a;
    fn leaves(&self, out: &mut Vec<f64>) {
        self.iter().for_each(|v| v.floats(out));
    }
    fn own(&self, source: &mut dyn Iterator<Item = f64>) -> Array<A, D> {
        let mut owned = self.to_owned();
        owned.set_floats(source);
        owned
    }
    fn lend<'a>(owned: &'a Array<A, D>) -> ArrayView<'a, A, D>
    where
        Self: 'a,
    {
        owned.view()
    }
}

macro_rules! directions {
    ($([$($g:tt)*] $t:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($g)* A: Real, D: Dimension> Direction<ArrayRef<A, D>> for $t {
            #[inline]
            fn direction(&self) -> &ArrayRef<A, D> {
                self
            }
        }
    )*};
}
directions! {
    [] Array<A, D>;
    ['a,] &'a Array<A, D>;
    ['a,] &'a ArrayRef<A, D>;
    ['a,] ArrayView<'a, A, D>;
    ['a, 'b,] &'b ArrayView<'a, A, D>;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{accumulate, accumulate_into, set_zero, zero, zero_like};
    use ndarray::{Array1, Array2, ArrayD, Axis, Ix2, Slice, array};

    #[test]
    fn zeros_have_the_shape_of_the_value() {
        let a = array![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
        assert_eq!(zero_like(&a), Array2::<f64>::zeros((2, 3)));
        assert_eq!(zero_like(&a.slice_axis(Axis(1), Slice::new(0, None, -2))), Array2::<f64>::zeros((2, 2)));
        assert_eq!(zero_like(&&a.row(0)), Array1::<f64>::zeros(3));
        assert_eq!(zero_like(&a.view().into_dyn()), ArrayD::<f64>::zeros(vec![2, 3]));
        assert_eq!(zero_like(&(a.row(0), vec![a.column(0)], 3)), (Array1::zeros(3), vec![Array1::zeros(2)], ()));
    }

    #[test]
    fn an_array_without_elements_is_a_zero_without_shape() {
        let mut d: Array2<f64> = zero();
        accumulate(&mut d, array![[1.0, 2.0]]);
        accumulate(&mut d, zero());
        accumulate(&mut d, array![[10.0, 20.0]]);
        assert_eq!(d, array![[11.0, 22.0]]);
        accumulate_into::<ArrayRef<f64, Ix2>, _>(&mut d.view_mut(), array![[1.0, 1.0]]);
        let mut reversed = d.view_mut();
        reversed.invert_axis(Axis(1));
        accumulate_into::<ArrayRef<f64, Ix2>, _>(&mut reversed, array![[1.0, 0.0]]);
        assert_eq!(d, array![[12.0, 24.0]]);
        let mut d: ArrayD<f32> = zero();
        accumulate(&mut d, array![1.0_f32].into_dyn());
        assert_eq!(d, array![1.0_f32].into_dyn());
        let mut none: ArrayD<f64> = zero();
        accumulate(&mut none, ArrayD::from_elem(vec![], 2.0));
        assert_eq!(none, ArrayD::from_elem(vec![], 2.0));
        set_zero(&mut d);
        assert_eq!(d, array![0.0_f32].into_dyn());
    }

    #[test]
    #[should_panic(expected = "different shapes")]
    fn nothing_is_broadcast_into_a_cotangent() {
        accumulate(&mut array![[1.0], [2.0]], array![[1.0, 2.0]]);
    }

    #[test]
    fn leaves_come_in_logical_order() {
        let mut a = array![[1.0, 2.0], [3.0, 4.0]].reversed_axes();
        let mut names = vec![];
        a.visit(&mut "a".to_owned(), &mut |name, v| names.push(format!("{name} {v}")));
        assert_eq!(names, ["a[0, 0] 1", "a[0, 1] 3", "a[1, 0] 2", "a[1, 1] 4"]);
        assert_eq!(a.to_flat(), [1.0, 3.0, 2.0, 4.0]);
        a.update(&array![[10.0, 20.0], [30.0, 40.0]], |p, g| p + g);
        assert_eq!(a, array![[11.0, 23.0], [32.0, 44.0]]);
        assert_eq!(a.fits(&zero_like(&a)), Ok(()));
        let misfit = a.fits(&Array2::zeros((2, 3))).unwrap_err();
        assert_eq!(misfit.to_string(), "expected shape [2, 2], found [2, 3]");
    }
}
