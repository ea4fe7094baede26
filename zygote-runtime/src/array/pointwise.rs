//! Float methods by element. What has no elements beside something that has is a zero without shape.

use super::sums::zeros;
use crate::rules::{Points, Pointwise};
use crate::{Real, Tangent};
use ndarray::{ArcArray, Array, ArrayRef, ArrayView, ArrayViewMut, CowArray, Dimension, Zip};
use std::array::from_fn;

macro_rules! pointwise {
    ($([$($g:tt)*] $t:ty;)*) => {$(
        impl<$($g)* A: Real, D: Dimension> Pointwise for $t {
            type Points<'a> = ArrayView<'a, A, D> where Self: 'a;
            #[inline]
            fn points(&self) -> ArrayView<'_, A, D> {
                self.view()
            }
        }
    )*};
}
pointwise! {
    [] Array<A, D>;
    [] ArrayRef<A, D>;
    [] ArcArray<A, D>;
    ['v,] ArrayView<'v, A, D>;
    ['v,] ArrayViewMut<'v, A, D>;
    ['v,] CowArray<'v, A, D>;
}

/// The shape of the zero that comes out where one of them is a zero without shape.
fn zero_of<'a, A: Real + 'a, D: Dimension>(all: &[ArrayView<'a, A, D>]) -> Option<Array<A, D>> {
    let shape = all.iter().find(|a| !a.is_empty()).or(all.first())?.raw_dim();
    all.iter().any(|a| a.is_empty()).then(|| zeros(&shape))
}

impl<'v, A: Real, D: Dimension> Points for ArrayView<'v, A, D> {
    type Elem = A;
    type Owned = Array<A, D>;

    fn each<const N: usize>(mut t: Array<A, D>, at: [Self; N], f: impl Fn(A, [A; N]) -> A) -> Array<A, D> {
        if t.is_empty() {
            return at.iter().find(|a| !a.is_empty()).map_or(t, |a| zeros(&a.raw_dim()));
        }
        if at.iter().any(|a| a.is_empty()) {
            t.map_inplace(|t| *t = <A as Tangent>::zero());
            return t;
        }
        match &at[..] {
            [] => t.map_inplace(|t| *t = f(*t, from_fn(|_| *t))),
            [a] => t.zip_mut_with(a, |t, a| *t = f(*t, from_fn(|_| *a))),
            [a, b] => Zip::from(&mut t)
                .and(a)
                .and(b)
                .for_each(|t, a, b| *t = f(*t, from_fn(|k| if k == 0 { *a } else { *b }))),
            _ => {
                let mut at = at.each_ref().map(|a| a.iter());
                for t in &mut t {
                    let values = at.each_mut().map(|a| a.next().copied().unwrap_or(*t));
                    *t = f(*t, values);
                }
            }
        }
        t
    }

    fn each_of<const N: usize>(at: [Self; N], f: impl Fn([A; N]) -> A) -> Array<A, D> {
        if let Some(zero) = zero_of(&at) {
            return zero;
        }
        if let [a] = &at[..] {
            return a.mapv(|a| f(from_fn(|_| a)));
        }
        let result = at[0].to_owned();
        Self::each(result, at, |_, values| f(values))
    }

    fn each_sum<const N: usize>(at: [Self; N], f: impl Fn([A; N]) -> A) -> A {
        if at.iter().any(|a| a.is_empty()) {
            return <A as Tangent>::zero();
        }
        let Some(first) = at.first() else { return <A as Tangent>::zero() };
        let mut rest = at.each_ref().map(|a| a.iter());
        let terms = first.iter().map(|a| f(rest.each_mut().map(|r| r.next().copied().unwrap_or(*a))));
        terms.fold(<A as Tangent>::zero(), |sum, term| sum + term)
    }
}
