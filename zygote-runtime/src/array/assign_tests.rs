//! Compound assignment against central differences of ndarray's, and as transposes of each other, in both orders.

use super::operators_tests::{all_close, close, data, dot};
use crate::rules::*;
use crate::zero;
use ndarray::{Array, Array1, Array2, ArrayD, ArrayRef, Axis, Dimension, Ix1, Ix2, Ix3, IxDyn, Slice, array};

/// A right side of either kind as numbers: what the tests calculate with.
trait Leaves: Clone {
    /// `self + h * other`.
    fn plus(&self, h: f64, other: &Self) -> Self;
    fn like(&self, seed: u64) -> Self;
    fn product(&self, other: &Self) -> f64;
}

impl<D: Dimension> Leaves for Array<f64, D> {
    fn plus(&self, h: f64, other: &Self) -> Self {
        self + &(other * h)
    }
    fn like(&self, seed: u64) -> Self {
        data(self.raw_dim(), seed)
    }
    fn product(&self, other: &Self) -> f64 {
        dot(self, other)
    }
}

impl Leaves for f64 {
    fn plus(&self, h: f64, other: &Self) -> Self {
        self + h * other
    }
    fn like(&self, seed: u64) -> Self {
        1.0 / seed as f64
    }
    fn product(&self, other: &Self) -> f64 {
        self * other
    }
}

/// The owned right side as an operand: a reference to an array, or the number.
macro_rules! operand {
    (array $b:expr) => {
        &$b
    };
    (number $b:expr) => {
        $b
    };
}

macro_rules! agree {
    ($kind:ident, $v:expr, $b:expr, $op:tt, $forward:path, $jvp:path, $jvp_forward:path) => {{
        let (v, b) = ($v, $b);
        let what = format!("{:?} {} {:?}", v.shape(), stringify!($op), b);
        let (dv, db) = (v.like(21), b.like(22));
        let h = 1e-5;
        // What ndarray does, and its derivative along (dv, db) by differences.
        let value = |v: &Array<f64, _>, b: &_| { let mut v = v.clone(); v $op operand!($kind *b); v };
        let slope = |v: &Array<f64, _>, b: &_, dv: &Array<f64, _>, db: &_| {
            (value(&v.plus(h, dv), &Leaves::plus(b, h, db)) - value(&v.plus(-h, dv), &Leaves::plus(b, -h, db))) / (2.0 * h)
        };
        // Forward mode.
        let (mut y, mut dy) = (v.clone(), dv.clone());
        $jvp(&mut y, operand!($kind b), &mut dy, db.clone());
        assert_eq!(y, value(&v, &b), "{what}");
        all_close(&dy, &slope(&v, &b, &dv, &db), &what);
        // Reverse mode.
        let mut y = v.clone();
        let ((), (_, back)) = $forward(&mut y, operand!($kind b));
        assert_eq!(y, value(&v, &b), "{what}");
        let c = v.like(23);
        let pull = |start: _| {
            let (mut cv, mut cb) = (c.clone(), start);
            back((), (), (), &mut cv, &mut cb);
            (cv, cb)
        };
        let (cv, cb) = pull(Leaves::plus(&b, -1.0, &b));
        close(dot(&cv, &dv) + cb.product(&db), dot(&c, &dy), &what);
        assert_eq!(pull(Leaves::plus(&b, -1.0, &b)), (cv.clone(), cb.clone()), "{what}");
        // The cotangent of `b` is added to.
        close(pull(b.clone()).1.product(&db), cb.plus(1.0, &b).product(&db), &what);
        // The cotangent of `v` as a zero without shape.
        let (mut nothing, mut none) = (zero(), Leaves::plus(&b, -1.0, &b));
        back((), (), (), &mut nothing, &mut none);
        assert_eq!((nothing.len(), none.product(&none)), (0, 0.0));

        // The pullback of the forward mode: against differences of the forward mode along (ev, eb; edv, edb).
        let (mut y, mut t) = (v.clone(), dv.clone());
        let (((), ()), (_, back)) = $jvp_forward(&mut y, operand!($kind b), &mut t, db.clone());
        assert_eq!((&y, &t), (&value(&v, &b), &dy), "{what}");
        let (ev, eb, edv, edb) = (v.like(31), b.like(32), v.like(33), b.like(34));
        let (s0, t0) = (v.like(35), v.like(36));
        let along = |h: f64| {
            let (mut y, mut t) = (v.plus(h, &ev), dv.plus(h, &edv));
            $jvp(&mut y, operand!($kind Leaves::plus(&b, h, &eb)), &mut t, db.plus(h, &edb));
            dot(&s0, &y) + dot(&t0, &t)
        };
        let (mut s, mut t) = (s0.clone(), t0.clone());
        let (mut rb, mut rdb) = (Leaves::plus(&b, -1.0, &b), Leaves::plus(&b, -1.0, &b));
        back((), (), (), (), ((), ()), &mut s, &mut rb, &mut t, &mut rdb);
        let pulled = dot(&s, &ev) + rb.product(&eb) + dot(&t, &edv) + rdb.product(&edb);
        close(pulled, (along(h) - along(-h)) / (2.0 * h), &format!("second order of {what}"));
    }};
}

macro_rules! all {
    ($kind:ident, $v:expr, $b:expr) => {{
        agree!($kind, $v, $b, +=, OpAddAssign::__add_assign_forward, OpAddAssign::__add_assign_jvp, OpAddAssign::__add_assign_jvp_forward);
        agree!($kind, $v, $b, -=, OpSubAssign::__sub_assign_forward, OpSubAssign::__sub_assign_jvp, OpSubAssign::__sub_assign_jvp_forward);
        agree!($kind, $v, $b, *=, OpMulAssign::__mul_assign_forward, OpMulAssign::__mul_assign_jvp, OpMulAssign::__mul_assign_jvp_forward);
        agree!($kind, $v, $b, /=, OpDivAssign::__div_assign_forward, OpDivAssign::__div_assign_jvp, OpDivAssign::__div_assign_jvp_forward);
    }};
}

#[test]
fn arrays_on_the_right_are_broadcast() {
    macro_rules! shapes {
        ($($A:ident $a:expr, $B:ident $b:expr;)*) => {$({
            let case = || all!(array, data::<$A>($a, 1), data::<$B>($b, 2));
            case();
        })*};
    }
    shapes! {
        Ix1 3, Ix1 3;
        Ix1 3, Ix1 1;
        Ix1 0, Ix1 0;
        Ix1 0, Ix1 1;
        Ix2 (2, 3), Ix2 (2, 3);
        Ix2 (2, 3), Ix1 3;
        Ix2 (2, 3), Ix2 (2, 1);
        Ix2 (2, 0), Ix1 1;
        Ix3 (4, 2, 3), Ix3 (1, 2, 1);
        Ix3 (4, 2, 3), Ix2 (1, 3);
        IxDyn IxDyn(&[2, 3]), IxDyn IxDyn(&[3]);
        IxDyn IxDyn(&[2, 3]), Ix2 (2, 3);
        Ix2 (2, 3), IxDyn IxDyn(&[]);
    }
}

#[test]
fn numbers_on_the_right() {
    let case = || all!(number, data::<Ix1>(5, 1), 0.7);
    case();
    let case = || all!(number, data::<Ix2>((2, 0), 1), 0.7);
    case();
    let case = || all!(number, data::<Ix2>((17, 3), 1).reversed_axes(), -1.3);
    case();
    let case = || all!(number, data::<IxDyn>(IxDyn(&[1, 1]), 1), -1.3);
    case();
}

/// On views and on what is behind a reference it is what it is on owned arrays.
#[test]
fn views_are_changed_as_arrays_are() {
    let (base, b, c) = (data::<Ix2>((4, 6), 1), data::<Ix1>(3, 2), data::<Ix2>((4, 3), 3));
    let part = Slice::new(0, None, -2);
    let mut owned = base.slice_axis(Axis(1), part).to_owned();
    let ((), (_, back)) = OpDivAssign::__div_assign_forward(&mut owned, &b);
    let (mut cv, mut cb) = (c.clone(), Array1::zeros(3));
    back((), (), (), &mut cv, &mut cb);

    let mut viewed = base.clone();
    let mut view = viewed.slice_axis_mut(Axis(1), part);
    let ((), (_, back)) = OpDivAssign::__div_assign_forward(&mut view, b.view());
    assert_eq!(view, owned);
    // The place of the cotangent is such a part as well, and so is that of `b`.
    let (mut place, mut places) = (Array2::zeros((4, 6)), Array2::zeros((3, 2)));
    let mut sink = place.slice_axis_mut(Axis(1), part);
    sink.assign(&c);
    back((), (), (), &mut sink, &mut places.column_mut(1));
    assert_eq!((sink, places.column(1)), (cv.view_mut(), cb.view()));
    assert_eq!((place.column(0).sum(), places.column(0).sum()), (0.0, 0.0));

    let mut behind = base.slice_axis(Axis(1), part).to_owned();
    let changed: &mut ArrayRef<f64, Ix2> = &mut behind;
    let ((), (_, back)) = OpDivAssign::__div_assign_forward(changed, b.clone());
    let (mut d, mut db) = (c, zero());
    back((), (), (), &mut d, &mut db);
    assert_eq!((behind, d, db), (owned, cv, cb));
}

#[test]
fn single_precision_and_zeros_without_shape() {
    let (mut v, b) = (array![1.0_f32, 2.0], array![[3.0_f32]]);
    let mut dv = zero();
    let b = b.row(0);
    // Literals take the type of the elements.
    OpMulAssign::__mul_assign_jvp(&mut v, 2.0, &mut dv, 1.0);
    assert_eq!((&v, &dv), (&array![2.0, 4.0], &array![1.0, 2.0]));
    OpAddAssign::__add_assign_jvp(&mut v, &b, &mut dv, zero());
    OpMulAssign::__mul_assign_jvp(&mut v, b, &mut dv, zero());
    assert_eq!((v, dv), (array![15.0, 21.0], array![3.0, 6.0]));
    let mut v = array![2.0, 3.0].into_dyn();
    let mut t = zero();
    let b = array![5.0];
    let (((), ()), (_, back)) = OpMulAssign::__mul_assign_jvp_forward(&mut v, &b, &mut t, zero());
    assert_eq!(t, ArrayD::zeros(vec![2]));
    let (mut s, mut t, mut rb, mut rdb) = (zero(), array![1.0, 10.0].into_dyn(), zero(), zero());
    back((), (), (), (), ((), ()), &mut s, &mut rb, &mut t, &mut rdb);
    assert_eq!((s, t), (ArrayD::zeros(vec![2]), array![5.0, 50.0].into_dyn()));
    assert_eq!((rb, rdb), (array![0.0], array![32.0]));
}

#[test]
#[should_panic(expected = "could not broadcast array from shape: [3]")]
fn what_can_t_be_broadcast_panics_in_the_forward_sweep() {
    let _ = OpAddAssign::__add_assign_forward(&mut array![1.0, 2.0], &array![1.0, 2.0, 3.0]);
}

#[test]
#[should_panic(expected = "could not broadcast array from shape: [3]")]
fn the_left_side_is_not_broadcast() {
    let _ = OpMulAssign::__mul_assign_forward(&mut array![1.0], &array![1.0, 2.0, 3.0]);
}

#[test]
#[should_panic(expected = "could not broadcast array from shape: [3]")]
fn nor_in_forward_mode() {
    let (mut v, b) = (array![1.0], array![1.0, 2.0, 3.0]);
    OpMulAssign::__mul_assign_jvp(&mut v, &b, &mut array![1.0], b.clone());
}
