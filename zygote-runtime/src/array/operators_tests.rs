//! Rules of operators against central differences of ndarray's operators, and as transposes of each other.

use crate::rules::*;
use crate::{Tangent, shape_of, zero};
use ndarray::{
    ArcArray, Array, Array1, Array2, ArrayD, ArrayRef, Axis, CowArray, Dimension, Ix1, Ix2, Ix3, IxDyn, Slice,
};

/// Numbers from 0.5 to 1.5, half of them negative.
pub(super) fn data<D: Dimension>(shape: impl Into<ndarray::StrideShape<D>>, seed: u64) -> Array<f64, D> {
    let mut state = seed;
    let mut next = || {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        let v = (state >> 33) as f64 / f64::from(1_u32 << 31);
        if state >> 32 & 1 == 0 { v + 0.5 } else { -v - 0.5 }
    };
    let shape = shape.into();
    let n = shape.size();
    Array::from_shape_vec(shape, (0..n).map(|_| next()).collect()).unwrap()
}

pub(super) fn dot<D: Dimension, E: Dimension>(a: &ArrayRef<f64, D>, b: &ArrayRef<f64, E>) -> f64 {
    assert_eq!(a.shape(), b.shape());
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

pub(super) fn close(a: f64, b: f64, what: &str) {
    assert!((a - b).abs() <= 1e-8 * (1.0 + a.abs()), "{what}: {a} and {b}");
}

pub(super) fn all_close<D: Dimension, E: Dimension>(a: &ArrayRef<f64, D>, b: &ArrayRef<f64, E>, what: &str) {
    assert_eq!(a.shape(), b.shape(), "{what}");
    a.iter().zip(b).for_each(|(a, b)| close(*a, *b, what));
}

/// `jvp(da, db)` against differences, and `vjp(c)` against `jvp`.
macro_rules! agree {
    ($what:expr, $op:tt, $a:expr, $b:expr, |$sa:ident, $sb:ident, $da:ident, $db:ident, $c:ident|
        $jvp:expr, $lhs:expr, $rhs:expr) => {{
        let ($sa, $sb) = (shape_of(&$a), shape_of(&$b));
        let (a, b) = ($a.view().to_owned(), $b.view().to_owned());
        let y = &a $op &b;
        let (da, db, c) = (data(a.raw_dim(), 11), data(b.raw_dim(), 12), data(y.raw_dim(), 13));
        let h = 1e-5;
        let (up, down) = (&(&a + &(&da * h)) $op &(&b + &(&db * h)), &(&a - &(&da * h)) $op &(&b - &(&db * h)));
        let difference = (up - down) / (2.0 * h);
        let jvp = { let ($da, $db) = (da.clone(), db.clone()); $jvp };
        all_close(&jvp, &difference, &format!("{} jvp", $what));
        let pull = |c: &Array<f64, _>| ({ let $c = c.clone(); $lhs }, { let $c = c.clone(); $rhs });
        let (ca, cb) = pull(&c);
        assert_eq!((ca.shape(), cb.shape()), (a.shape(), b.shape()), "{}", $what);
        assert_eq!(pull(&c), (ca.clone(), cb.clone()));
        close(dot(&ca, &da) + dot(&cb, &db), dot(&c, &jvp), &$what);
        // A zero without shape.
        let (za, zb) = pull(&zero());
        assert!(za.iter().chain(&zb).all(|v| *v == 0.0));
        let jvp = { let ($da, $db) = (zero(), db.clone()); $jvp };
        let known = { let ($da, $db) = (Array::zeros(a.raw_dim()), db); $jvp };
        assert_eq!(jvp, known, "{}", $what);
        (ca, cb)
    }};
}

macro_rules! pair {
    // Temporaries live as long as their shapes.
    ($what:expr, $a:expr, $b:expr) => { match (&$a, &$b) { (a, b) => pair!(@ $what, (*a), (*b)) } };
    (@ $what:expr, $a:expr, $b:expr) => {{
        // In a closure, so that not all of the table is in one stack frame.
        let case = || {
        let what = format!("{} {:?} {:?}", $what, $a.shape(), $b.shape());
        agree!(format!("+ {what}"), +, $a, $b, |sa, sb, da, db, c|
            tadd(add_lhs_t(&sa, &sb, da), add_rhs_t(&sa, &sb, db)), add_lhs(&sa, &sb, c), add_rhs(&sa, &sb, c));
        agree!(format!("- {what}"), -, $a, $b, |sa, sb, da, db, c|
            tadd(sub_lhs_t(&sa, &sb, da), sub_rhs_t(&sa, &sb, db)), sub_lhs(&sa, &sb, c), sub_rhs(&sa, &sb, c));
        agree!(format!("* {what}"), *, $a, $b, |sa, sb, da, db, c|
            tadd(mul_lhs_t(&sa, &$b, da), mul_rhs_t(&$a, &sb, db)), mul_lhs(&sa, &$b, c), mul_rhs(&$a, &sb, c));
        // As generated code composes it: -(db * (a / b)) / b.
        agree!(format!("/ {what}"), /, $a, $b, |sa, sb, da, db, c| {
            let y = $a.view().to_owned() / $b.view();
            let from_b = tneg(div_lhs_t(&shape_of(&y), &$b, mul_rhs_t(&y, &sb, db)));
            tadd(div_lhs_t(&sa, &$b, da), from_b)
        }, div_lhs(&sa, &$b, c), div_rhs(&$a, &$b, c))
        };
        case()
    }};
}

#[test]
fn of_one_shape_and_broadcast_both_ways() {
    macro_rules! shapes {
        ($($A:ident $a:expr, $B:ident $b:expr;)*) => {$({
            let (a, b) = (data::<$A>($a, 1), data::<$B>($b, 2));
            pair!("", a, b);
            pair!("", &a, &b.view());
            pair!("swapped", b.view(), a);
        })*};
    }
    shapes! {
        Ix1 3, Ix1 3;
        Ix1 1, Ix1 3;
        Ix1 0, Ix1 0;
        Ix1 0, Ix1 1;
        Ix1 3, Ix2 (2, 3);
        Ix1 1, Ix2 (2, 3);
        Ix1 1, Ix2 (1, 1);
        Ix2 (2, 3), Ix2 (2, 3);
        Ix2 (2, 1), Ix2 (1, 3);
        Ix2 (2, 1), Ix2 (2, 3);
        Ix2 (1, 3), Ix2 (2, 3);
        Ix2 (1, 1), Ix2 (2, 3);
        Ix2 (2, 0), Ix2 (2, 1);
        Ix2 (2, 0), Ix1 0;
        Ix2 (0, 3), Ix1 3;
        Ix2 (2, 1), Ix3 (4, 2, 3);
        Ix3 (4, 1, 3), Ix2 (2, 3);
        Ix3 (1, 2, 1), Ix3 (4, 2, 3);
        Ix3 (4, 1, 3), Ix3 (1, 2, 1);
        Ix3 (4, 2, 1), Ix1 3;
        IxDyn IxDyn(&[2, 3]), IxDyn IxDyn(&[3]);
        IxDyn IxDyn(&[4, 1, 3]), IxDyn IxDyn(&[2, 1]);
        IxDyn IxDyn(&[]), IxDyn IxDyn(&[2, 3]);
        IxDyn IxDyn(&[2, 3]), Ix1 3;
        Ix2 (2, 3), IxDyn IxDyn(&[1]);
        Ix2 (9, 17), Ix1 17;
        Ix2 (17, 9), Ix2 (17, 1);
    }
}

#[test]
fn views_of_any_strides() {
    let (a, b, c) = (data::<Ix2>((6, 4), 1), data::<Ix2>((4, 6), 2), data::<Ix1>(12, 3));
    let reversed = a.slice_axis(Axis(0), Slice::new(0, None, -1));
    let thin = b.slice_axis(Axis(1), Slice::new(0, None, 2));
    let strided = c.slice_axis(Axis(0), Slice::new(1, None, 3));
    pair!("transposed", a.t(), b);
    pair!("reversed", reversed, b.t());
    pair!("thin", thin, a.slice_axis(Axis(0), Slice::new(0, Some(3), 1)).reversed_axes());
    pair!("row", reversed, strided);
    pair!("row of the transposed", strided, a.t().to_owned().reversed_axes());
    pair!("column of the transposed", strided.insert_axis(Axis(1)), a.t());
    pair!("column of the reversed", reversed.slice_axis(Axis(1), Slice::new(0, Some(1), 1)), reversed);
    pair!("two axes", data::<Ix3>((1, 2, 1), 4).view(), data::<Ix3>((3, 2, 4), 5).permuted_axes([2, 1, 0]));
    pair!("outer axes", data::<Ix3>((2, 1, 3), 4).permuted_axes([1, 0, 2]), data::<Ix3>((3, 2, 4), 5).reversed_axes());
}

/// What the cotangents are depends on the values alone.
#[test]
fn owners_views_and_references_are_alike() {
    let (a, b) = (data::<Ix2>((2, 3), 1), data::<Ix1>(3, 2));
    let expected = pair!("", a, b);
    let (mut a1, mut a2) = (a.clone(), a.clone());
    assert_eq!(pair!("", ArcArray::from(a.clone()), CowArray::from(b.view())), expected);
    assert_eq!(pair!("", &ArcArray::from(a.clone()), &CowArray::from(b.clone())), expected);
    let (ra, rb): (&ArrayRef<f64, Ix2>, &ArrayRef<f64, Ix1>) = (&a, &b);
    assert_eq!(pair!("", ra, rb), expected);
    assert_eq!(pair!("", a1.view_mut(), b), expected);
    assert_eq!(pair!("", &a2.view_mut(), &&b), expected);
}

#[test]
fn single_precision() {
    let (a, b, c) = (data::<Ix2>((2, 3), 1), data::<Ix1>(3, 2), data::<Ix2>((2, 3), 3));
    let (af, bf, cf) = (a.mapv(|v| v as f32), b.mapv(|v| v as f32), c.mapv(|v| v as f32));
    fn near<D: Dimension>(single: &ArrayRef<f32, D>, double: &ArrayRef<f64, D>) {
        assert!(single.iter().zip(double).all(|(s, d)| (f64::from(*s) - d).abs() < 1e-5));
    }
    near(&add_rhs(&shape_of(&af), &shape_of(&bf), cf.clone()), &add_rhs(&shape_of(&a), &shape_of(&b), c.clone()));
    near(&mul_rhs(&af, &shape_of(&bf), cf.clone()), &mul_rhs(&a, &shape_of(&b), c.clone()));
    near(&div_rhs(&af, &bf, cf.clone()), &div_rhs(&a, &b, c.clone()));
    near(&mul_lhs(&shape_of(&&af), &bf.view(), cf.clone()), &mul_lhs(&shape_of(&a), &b, c));
    // Literals take the type of the elements, on both sides.
    let d: f32 = mul_rhs(&af, &shape_of(&2.0), cf.clone());
    let e: f32 = add_lhs(&shape_of(&2.0), &shape_of(&af), cf.clone());
    let f: Array2<f32> = div_lhs(&shape_of(&&af), &2.0, cf.clone());
    let g: Array2<f32> = sub_rhs_t(&shape_of(&1.0), &shape_of(&af), cf.clone());
    assert_eq!((d, e), ((&cf * &af).sum(), cf.sum()));
    assert_eq!((f, g), (&cf / 2.0, -cf));
}

/// A number behaves as the array of one element.
#[test]
fn numbers_on_either_side() {
    let s = 0.7;
    let array = Array::from_elem((), s);
    let strided = data::<Ix1>(9, 3);
    let views = [
        data::<Ix1>(5, 1).into_dyn(),
        data::<Ix1>(0, 1).into_dyn(),
        data::<Ix1>(1, 1).into_dyn(),
        data::<Ix2>((4, 3), 2).reversed_axes().into_dyn(),
        data::<Ix2>((2, 0), 2).into_dyn(),
        strided.slice_axis(Axis(0), Slice::new(0, None, -2)).into_dyn().to_owned(),
    ];
    for x in &views {
        let (sx, ss, sa) = (shape_of(&x), shape_of(&s), shape_of(&array));
        let (c, dx) = (data::<IxDyn>(x.raw_dim(), 4), data::<IxDyn>(x.raw_dim(), 5));
        let ds = Array::from_elem((), 1.3);
        let only = |a: ndarray::Array0<f64>| a.into_scalar();
        macro_rules! alike {
            ($($number:expr, $as_array:expr;)*) => {$(
                all_close(&$number, &$as_array, stringify!($number));
            )*};
        }
        alike! {
            add_lhs(&sx, &ss, c.clone()), add_lhs(&sx, &sa, c.clone());
            sub_lhs(&sx, &ss, c.clone()), sub_lhs(&sx, &sa, c.clone());
            mul_lhs(&sx, &s, c.clone()), mul_lhs(&sx, &array, c.clone());
            div_lhs(&sx, &s, c.clone()), div_lhs(&sx, &array, c.clone());
            add_rhs(&ss, &sx, c.clone()), add_rhs(&sa, &sx, c.clone());
            sub_rhs(&ss, &sx, c.clone()), sub_rhs(&sa, &sx, c.clone());
            mul_rhs(&s, &sx, c.clone()), mul_rhs(&array, &sx, c.clone());
            div_rhs(&s, &x, c.clone()), div_rhs(&array, &x, c.clone());
            add_lhs_t(&sx, &ss, dx.clone()), add_lhs_t(&sx, &sa, dx.clone());
            add_rhs_t(&sx, &ss, 1.3), add_rhs_t(&sx, &sa, ds.clone());
            add_lhs_t(&ss, &sx, 1.3), add_lhs_t(&sa, &sx, ds.clone());
            add_rhs_t(&ss, &sx, dx.clone()), add_rhs_t(&sa, &sx, dx.clone());
            sub_lhs_t(&sx, &ss, dx.clone()), sub_lhs_t(&sx, &sa, dx.clone());
            sub_rhs_t(&sx, &ss, 1.3), sub_rhs_t(&sx, &sa, ds.clone());
            sub_lhs_t(&ss, &sx, 1.3), sub_lhs_t(&sa, &sx, ds.clone());
            sub_rhs_t(&ss, &sx, dx.clone()), sub_rhs_t(&sa, &sx, dx.clone());
            mul_lhs_t(&sx, &s, dx.clone()), mul_lhs_t(&sx, &array, dx.clone());
            mul_rhs_t(&x, &ss, 1.3), mul_rhs_t(&x, &sa, ds.clone());
            mul_lhs_t(&ss, &x, 1.3), mul_lhs_t(&sa, &x, ds.clone());
            mul_rhs_t(&s, &sx, dx.clone()), mul_rhs_t(&array, &sx, dx.clone());
            div_lhs_t(&sx, &s, dx.clone()), div_lhs_t(&sx, &array, dx.clone());
            div_lhs_t(&ss, &x, 1.3), div_lhs_t(&sa, &x, ds.clone());
        }
        let numbers = [
            (add_rhs(&sx, &ss, c.clone()), only(add_rhs(&sx, &sa, c.clone()))),
            (sub_rhs(&sx, &ss, c.clone()), only(sub_rhs(&sx, &sa, c.clone()))),
            (mul_rhs(&x, &ss, c.clone()), only(mul_rhs(&x, &sa, c.clone()))),
            (div_rhs(&x, &s, c.clone()), only(div_rhs(&x, &array, c.clone()))),
            (add_lhs(&ss, &sx, c.clone()), only(add_lhs(&sa, &sx, c.clone()))),
            (sub_lhs(&ss, &sx, c.clone()), only(sub_lhs(&sa, &sx, c.clone()))),
            (mul_lhs(&ss, &x, c.clone()), only(mul_lhs(&sa, &x, c.clone()))),
            (div_lhs(&ss, &x, c.clone()), only(div_lhs(&sa, &x, c.clone()))),
        ];
        for (i, (number, array)) in numbers.into_iter().enumerate() {
            close(number, array, &format!("{i}"));
        }
        let zeros = [add_rhs(&sx, &ss, zero()), mul_rhs(&x, &ss, zero()), div_rhs(&x, &s, zero())];
        assert!(zeros.iter().all(|v| *v == 0.0));
        assert_eq!(mul_lhs(&sx, &s, zero()), ArrayD::zeros(x.raw_dim()));
        assert_eq!(div_rhs(&s, &x, zero()), ArrayD::zeros(x.raw_dim()));
    }
}

/// Tangents in the place of an operand, as second order has them; they may be zeros without shape.
#[test]
fn tangents_are_operands() {
    let (a, b, c) = (data::<Ix2>((2, 3), 1), data::<Ix1>(3, 2), data::<Ix2>((2, 3), 3));
    let none: Array2<f64> = zero();
    assert_eq!(mul_rhs(&none, &shape_of(&b), c.clone()), Array1::zeros(3));
    assert_eq!(div_rhs(&none, &b, c.clone()), Array1::zeros(3));
    assert_eq!(mul_lhs(&shape_of(&a), &zero::<Array1<f64>>(), c), Array2::zeros((2, 3)));
    assert_eq!(mul_lhs_t(&shape_of(&2.0), &none, 1.0), none);
}

#[test]
fn arithmetic_of_tangents() {
    let (a, b) = (data::<Ix2>((2, 3), 1), data::<Ix2>((2, 3), 2));
    assert_eq!(neg(&a.view(), a.clone()), -&a);
    assert_eq!(neg(&&a, zero()), zero::<Array2<f64>>());
    assert_eq!(tadd(tneg(a.clone()), tmul(a.clone(), b.clone())), &a * &b - &a);
    assert_eq!((tmul(zero(), b.clone()), tmul(b.clone(), zero())), (zero::<Array2<f64>>(), zero()));
    // In place.
    let at = a.as_ptr();
    assert_eq!(tneg(a).as_ptr(), at);
}

/// Where shapes agree, what comes in goes out.
#[test]
fn buffers_are_reused() {
    let (a, b, c) = (data::<Ix2>((2, 3), 1), data::<Ix2>((2, 3), 2), data::<Ix2>((2, 3), 3));
    let (sa, sb) = (shape_of(&a), shape_of(&b));
    let at = c.as_ptr();
    let c = add_lhs(&sa, &sb, c);
    let c = sub_rhs(&sa, &sb, c);
    let c = mul_lhs(&sa, &b, c);
    let c = div_rhs(&a, &b, c);
    let c = mul_rhs_t(&a, &sb, c);
    let c = mul_lhs(&sa, &2.0, c);
    let c = div_rhs(&2.0, &b, c);
    assert_eq!(c.as_ptr(), at);
    assert_eq!(Tangent::dot(&c, &zero()), 0.0);
}
