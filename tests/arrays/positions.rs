//! Where arrays may stand, and as what: each kind in each position, each dimension, both elements.

use ndarray::{
    ArcArray2, Array, Array2, ArrayRef, ArrayView, ArrayView2, ArrayViewD, ArrayViewMut, CowArray, Dimension, array,
};
use zygote::Tangent;
use zygote::prelude::*;

/// `s² a₀₁`, with the sum s of all.
fn value(a: &ArrayRef<f64, ndarray::Ix2>) -> f64 {
    a.sum() * a.sum() * a[[0, 1]]
}

fn of() -> Array2<f64> {
    array![[1.0, 2.0], [3.0, 5.0]]
}

/// `2 s a₀₁` everywhere, and `s²` at [0, 1].
fn expected() -> Array2<f64> {
    array![[44.0, 44.0 + 121.0], [44.0, 44.0]]
}

/// A function of one parameter, its body, an argument, and where in the gradient that of the array is. A step along the gradient goes up
/// by the square of its length.
macro_rules! positions {
    ($($name:ident($p:ident: $P:ty) $body:block, $arg:expr, |$g:ident| $part:expr;)*) => {$(
        mod $name {
            use super::*;

            #[differentiable]
            fn f($p: $P) -> f64 $body

            #[test]
            fn derivatives() {
                let a = of();
                let arg = || -> $P { let a: &'static Array2<f64> = Box::leak(Box::new(a.clone())); $arg(a) };
                let (y, ($g,)) = f::value_and_gradient(arg());
                assert_eq!(y, value(&a));
                let (same, y_dot) = f::jvp((arg(),), ($g.clone(),));
                assert_eq!((same, y_dot), (y, Tangent::dot(&$g, &$g)));
                assert_eq!($part, expected());
            }
        }
    )*};
}

positions! {
    in_tuple(p: (Array2<f64>, usize)) { let (a, _) = p; let y = a.sum(); y * y * a[[0, 1]] }, |a: &Array2<f64>| (a.clone(), 1), |g| g.0;
    reference_in_tuple(p: (&'static Array2<f64>, usize)) { let (a, _) = p; let y = a.sum(); y * y * a[[0, 1]] }, |a| (a, 1), |g| g.0;
    view_in_tuple(p: (ArrayView2<'static, f64>, usize)) { let (a, _) = p; let y = a.sum(); y * y * a[[0, 1]] }, |a: &'static Array2<f64>| (a.view(), 1), |g| g.0;
    field_of_tuple(p: (usize, ArrayView2<'static, f64>)) { let y = p.1.sum(); y * y * p.1[[0, 1]] }, |a: &'static Array2<f64>| (1, a.view()), |g| g.1;
    in_vec(p: Vec<Array2<f64>>) { let mut t = 0.0; for a in p { let y = a.sum(); t += y * y * a[[0, 1]]; } t }, |a: &Array2<f64>| vec![a.clone()], |g| g[0];
    reference_in_vec(p: Vec<&'static Array2<f64>>) { let mut t = 0.0; for a in p { let y = a.sum(); t += y * y * a[[0, 1]]; } t }, |a| vec![a], |g| g[0];
    view_in_vec(p: Vec<ArrayView2<'static, f64>>) { let mut t = 0.0; for a in &p { let y = a.sum(); t += y * y * a[[0, 1]]; } t }, |a: &'static Array2<f64>| vec![a.view()], |g| g[0];
    cow_in_vec(p: Vec<CowArray<'static, f64, ndarray::Ix2>>) { p.iter().map(|a| { let y = a.sum(); y * y * a[[0, 1]] }).sum() }, |a: &'static Array2<f64>| vec![CowArray::from(a)], |g| g[0];
    in_array(p: [ArrayView2<'static, f64>; 1]) { let y = p[0].sum(); y * y * p[0][[0, 1]] }, |a: &'static Array2<f64>| [a.view()], |g| g[0];
    in_option(p: Option<Array2<f64>>) { match p { Some(a) => { let y = a.sum(); y * y * a[[0, 1]] } None => 0.0 } }, |a: &Array2<f64>| Some(a.clone()), |g| g.clone().unwrap();
    reference_in_option(p: Option<&'static Array2<f64>>) { if let Some(a) = &p { let y = a.sum(); y * y * a[[0, 1]] } else { 0.0 } }, |a| Some(a), |g| g.clone().unwrap();
    view_in_option(p: Option<ArrayView2<'static, f64>>) { let a = p.unwrap(); let y = a.sum(); y * y * a[[0, 1]] }, |a: &'static Array2<f64>| Some(a.view()), |g| g.clone().unwrap();
    reference_twice(p: &'static &'static Array2<f64>) { let y = p.sum(); y * y * p[[0, 1]] }, |a: &'static Array2<f64>| &*Box::leak(Box::new(a)), |g| g;
    cow(p: CowArray<'static, f64, ndarray::Ix2>) { let y = p.sum(); y * y * p[[0, 1]] }, |a: &'static Array2<f64>| CowArray::from(a), |g| g;
    shared(p: ArcArray2<f64>) { let y = p.sum(); y * y * p[[0, 1]] }, |a: &Array2<f64>| a.to_shared(), |g| g;
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Lent<'a> {
    w: &'a Array2<f64>,
    x: ArrayView2<'a, f64>,
}

// With the lifetimes elided, as users write.
#[differentiable]
fn lent(p: &Lent<'_>) -> f64 {
    p.w.sum() * p.x.sum() * p.w[[0, 1]]
}

#[differentiable]
fn elided(
    p: &[&Array2<f64>],
    q: &Option<&Array2<f64>>,
    r: &Vec<ArrayView2<f64>>,
    s: (&Array2<f64>, ArrayView2<f64>),
) -> f64 {
    let mut y = 1.0;
    for a in p {
        y *= one(a);
    }
    if let Some(a) = q {
        y *= one(a);
    }
    for a in r {
        y *= viewed(a) * of_view(a.view()) * of_view(*a);
    }
    y * one(s.0) * of_view(s.1)
}

#[differentiable]
fn one(a: &Array2<f64>) -> f64 {
    a.sum() * a[[0, 1]]
}

#[differentiable]
fn viewed(a: &ArrayView2<f64>) -> f64 {
    a[[0, 1]]
}

#[differentiable]
fn of_view(a: ArrayView2<f64>) -> f64 {
    (&a * &a).sum()
}

#[differentiable]
fn of_any<D: Dimension>(a: ArrayView<f64, D>, s: f64) -> f64 {
    a.sum() * s
}

#[differentiable]
fn of_dynamic(a: ArrayViewD<f64>, s: f64) -> f64 {
    of_any(a.view(), s) * of_any(a, s)
}

#[test]
fn lent_arrays() {
    let a = of();
    let (g,) = lent::gradient(&Lent { w: &a, x: a.view() });
    // The sum of both is that of s² a₀₁.
    assert_eq!(g.w + g.x, expected());

    // The arguments are one array, so the derivatives add up to that of
    // (s a₀₁)³ a₀₁ q³, q the sum of the squares.
    let some = Some(&a);
    let views = vec![a.view()];
    let (y, (dp, dq, dr, ds)) = elided::value_and_gradient(&[&a], &some, &views, (&a, a.view()));
    let (s, q) = (a.sum(), (&a * &a).sum());
    assert_eq!(y, s.powi(3) * 16.0 * q.powi(3));
    let sum = &dp[0] + &dq.unwrap() + &dr[0] + &ds.0 + &ds.1;
    let by_hand = Array2::from_shape_fn((2, 2), |(i, j)| {
        let of_a01 = if (i, j) == (0, 1) { 4.0 / 2.0 } else { 0.0 };
        y * (3.0 / s + of_a01 + 3.0 * 2.0 * a[[i, j]] / q)
    });
    assert!((sum - by_hand).iter().all(|d| d.abs() < 1e-7 * y));
}

#[test]
fn views_of_any_dimension() {
    let a = of();
    let (da, ds) = of_dynamic::gradient(a.view().into_dyn(), 0.5);
    // (s Σ)²
    assert_eq!((da, ds), (Array2::from_elem((2, 2), 0.25 * 22.0).into_dyn(), 121.0));
    assert_eq!(of_any::gradient(a.view(), 2.0), (Array2::from_elem((2, 2), 2.0), 11.0));
}

/// Each dimension and element, owned, lent, viewed and changed: Σ s a² of s = 2, twice.
macro_rules! dimensions {
    ($($name:ident: $A:ty, $D:ident, $shape:expr;)*) => {$(
        mod $name {
            use super::*;
            use ndarray::$D;

            #[differentiable]
            fn taken(a: Array<$A, $D>, s: $A) -> $A {
                (&a * &a * s).sum()
            }

            #[differentiable]
            fn borrowed(a: &Array<$A, $D>, s: $A) -> $A {
                taken(a.clone(), s) + seen(a.view(), s)
            }

            #[differentiable]
            fn seen(a: ArrayView<$A, $D>, s: $A) -> $A {
                (&a * &a).sum() * s
            }

            #[differentiable]
            fn changed(mut a: ArrayViewMut<$A, $D>, s: $A) -> $A {
                a *= s;
                a.sum()
            }

            #[test]
            fn derivatives() {
                let a = Array::<$A, $D>::from_elem($shape, 1.5);
                let n = a.len() as $A;
                let (y, (da, ds)) = borrowed::value_and_gradient(&a, 2.0);
                assert_eq!((y, ds), (2.0 * 2.0 * 2.25 * n, 2.0 * 2.25 * n));
                assert_eq!(da, Array::from_elem($shape, 2.0 * 2.0 * 2.0 * 1.5));
                let mut b = a.clone();
                let (y, back) = changed::pullback(b.view_mut(), 2.0);
                assert_eq!((y, &b), (3.0 * n, &Array::from_elem($shape, 3.0)));
                let (da, ds) = back(1.0, a.clone());
                assert_eq!((da, ds), (Array::from_elem($shape, 5.0), 1.5 * 2.5 * n));
            }
        }
    )*};
}

dimensions! {
    d0: f64, Ix0, ();
    d1: f64, Ix1, 2;
    d2: f64, Ix2, (2, 1);
    d3: f64, Ix3, (2, 1, 3);
    d4: f64, Ix4, (2, 1, 1, 2);
    d5: f64, Ix5, (2, 1, 1, 1, 2);
    d6: f64, Ix6, (2, 1, 1, 1, 1, 2);
    dynamic: f64, IxDyn, IxDyn(&[2, 3]);
    single0: f32, Ix0, ();
    single1: f32, Ix1, 2;
    single2: f32, Ix2, (2, 3);
    single6: f32, Ix6, (2, 1, 1, 1, 1, 2);
    single_dynamic: f32, IxDyn, IxDyn(&[2, 3]);
}
