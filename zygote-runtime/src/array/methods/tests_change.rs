//! What changes an array in place, constructors, selections, and variances with their `ddof`.

use super::tests::{H, change, data, inner, layouts, like, moved, near};
use super::*;
use crate::rules::ByMut;
use ndarray::{
    Array, Array1, Array2, ArrayRef, ArrayView1, Axis, Dimension, Ix0, Ix1, Ix2, Ix3, RemoveAxis, ShapeBuilder, array,
};

/// `assign`, `scaled_add` and `fill` with a right side that is broadcast.
fn with_right_side<D: Dimension, E: Dimension>(x: &Array<f64, D>, b: &Array<f64, E>) {
    for (x, b) in layouts(x).into_iter().flat_map(|x| layouts(b).into_iter().map(move |b| (x.clone(), b))) {
        let what = format!("{:?} {:?} {:?} {:?}", x.shape(), b.shape(), x.strides(), b.strides());
        let (t, s, u, v): (Array<f64, D>, Array<f64, E>, Array<f64, D>, Array<f64, E>) =
            (data(x.raw_dim(), 1), data(b.raw_dim(), 2), data(x.raw_dim(), 3), data(b.raw_dim(), 4));
        let (t2, s2): (Array<f64, D>, Array<f64, E>) = (data(x.raw_dim(), 5), data(b.raw_dim(), 6));
        let (c, c2) = (like(&x, 1), like(&x, 2));
        let (alpha, alpha_dot) = (0.7, -1.3);

        // scaled_add
        let along = |h: f64| {
            let (mut y, mut y_dot) = (moved(&x, &u, h), moved(&t, &t2, h));
            let (b, s) = (moved(&b, &v, h), moved(&s, &s2, h));
            y.__scaled_add_jvp(alpha + 0.3 * h, &b, &mut y_dot, alpha_dot + 0.2 * h, &s);
            (y, y_dot)
        };
        let value = |h: f64| {
            let mut y = moved(&x, &t, h);
            y.scaled_add(alpha + alpha_dot * h, &moved(&b, &s, h));
            y
        };
        let (y, y_dot) = along(0.0);
        assert_eq!(y, value(0.0), "{what}");
        near(inner(&y_dot, &c), (inner(&value(H), &c) - inner(&value(-H), &c)) / (2.0 * H), &what);
        let mut now = x.clone();
        let ((), (_, back)) = now.__scaled_add_forward(alpha, &b);
        assert_eq!(now, y);
        for _ in 0..2 {
            let (mut d, mut dalpha, mut db) = (c.clone(), 0.5, like(&b, 3));
            back((), (), &b, (), &mut d, &mut dalpha, &mut db);
            let sum = inner(&d, &t) + (dalpha - 0.5) * alpha_dot + change(&db, &like(&b, 3), &s);
            near(sum, inner(&y_dot, &c), &what);
        }
        now.__scaled_add_forward(alpha, &b).1.1((), (), &b, (), &mut c.clone(), &mut 0.0, &mut ());
        let (mut now, mut now_dot) = (x.clone(), t.clone());
        let (_, (_, back)) = now.__scaled_add_jvp_forward(alpha, &b, &mut now_dot, alpha_dot, &s);
        assert_eq!((now, now_dot), (y, y_dot));
        let (mut d, mut da, mut db, mut d2, mut da2, mut db2) =
            (c.clone(), 0.0, crate::zero_like(&b), c2.clone(), 0.0, crate::zero_like(&b));
        back((), (), &b, (), (), &s, ((), ()), &mut d, &mut da, &mut db, &mut d2, &mut da2, &mut db2);
        let sum = inner(&d, &u) + da * 0.3 + inner(&db, &v) + inner(&d2, &t2) + da2 * 0.2 + inner(&db2, &s2);
        let at = |h: f64| inner(&along(h).0, &c) + inner(&along(h).1, &c2);
        near(sum, (at(H) - at(-H)) / (2.0 * H), &what);

        // assign
        let mut y = x.clone();
        y.assign(&b);
        let (mut now, mut now_dot) = (x.clone(), t.clone());
        let ((), (_, back)) = now.__assign_forward(&b);
        assert_eq!(now, y, "{what}");
        now.__assign_jvp(&b, &mut now_dot, &s);
        let (mut d, mut db) = (c.clone(), like(&b, 3));
        back((), &b, (), &mut d, &mut db);
        near(change(&db, &like(&b, 3), &s), inner(&now_dot, &c), &what);
        assert!(d.iter().all(|d| *d == 0.0));
        let (mut now, mut now_dot) = (x.clone(), crate::zero::<Array<f64, D>>());
        let (_, (_, back)) = now.__assign_jvp_forward(&b, &mut now_dot, &s);
        let (mut d, mut db, mut d2, mut db2) =
            (c.clone(), crate::zero_like(&b), c2.clone(), crate::zero::<Array<f64, E>>());
        back((), &b, (), &s, ((), ()), &mut d, &mut db, &mut d2, &mut db2);
        near(inner(&db, &s), inner(&now_dot, &c), &what);
        near(inner(&db2, &s), inner(&now_dot, &c2), &what);
        now.__assign_jvp(&b, &mut now_dot, &());
        assert!(now_dot.iter().all(|d| *d == 0.0));

        // fill
        let (mut now, mut now_dot) = (x.clone(), t.clone());
        let ((), (_, back)) = now.__fill_forward(1.5);
        now.__fill_jvp(1.5, &mut now_dot, 2.0);
        assert!(now.iter().all(|v| *v == 1.5) && now_dot.iter().all(|v| *v == 2.0));
        let (mut d, mut dx) = (c.clone(), 0.5);
        back((), (), (), &mut d, &mut dx);
        near(2.0 * (dx - 0.5), inner(&now_dot, &c), &what);
        assert!(d.iter().all(|d| *d == 0.0));
        let (_, (_, back)) = now.__fill_jvp_forward(1.5, &mut now_dot, 2.0);
        let (mut d, mut dx, mut d2, mut dx2) = (c.clone(), 0.0, c2.clone(), 0.0);
        back((), (), (), (), ((), ()), &mut d, &mut dx, &mut d2, &mut dx2);
        near(dx, c.iter().sum(), &what);
        near(dx2, c2.iter().sum(), &what);
    }
}

#[test]
fn assigned_and_added() {
    for shape in [[2, 3], [1, 4], [3, 1], [1, 1], [0, 3], [2, 0]] {
        let x = data(Ix2(shape[0], shape[1]), 7);
        with_right_side(&x, &data(Ix2(shape[0], shape[1]), 8));
        with_right_side(&x, &data(Ix2(1, shape[1]), 8));
        with_right_side(&x, &data(Ix2(shape[0], 1), 8));
        with_right_side(&x, &data(Ix1(shape[1]), 8));
        with_right_side(&x, &data(Ix1(1), 8));
        with_right_side(&x, &data(Ix0(), 8));
        with_right_side(&x.clone().into_dyn(), &data(Ix1(shape[1]), 8).into_dyn());
    }
    with_right_side(&data(Ix3(2, 3, 2), 7), &data(Ix3(2, 1, 2), 8));
    // A zero without shape is one.
    let mut x = array![1.0, 2.0];
    let (_, (_, back)) = x.__scaled_add_forward(2.0, &array![3.0, 4.0]);
    let (mut d, mut da, mut db) = (crate::zero::<Array1<f64>>(), 0.0, array![0.0, 0.0]);
    back((), (), &array![3.0, 4.0], (), &mut d, &mut da, &mut db);
    assert_eq!((da, db), (0.0, array![0.0, 0.0]));
}

#[test]
#[should_panic(expected = "could not broadcast")]
fn wrong_right_sides_panic_in_the_forward_sweep() {
    let mut x = Array2::<f64>::zeros((2, 3));
    let _ = x.__assign_forward::<_, (), ()>(&Array1::zeros(2));
}

#[test]
fn moved_axes() {
    for shape in [[2, 3], [1, 4], [0, 3]] {
        let x: Array2<f64> = data(Ix2(shape[0], shape[1]), 7);
        let (mut now, mut now_dot) = (x.clone(), x.clone());
        let kind: ByMut = now.__swap_axes_kind();
        let (_, (_, back)) = kind.pass_mut(&mut now).__swap_axes_jvp_forward(0, 1, &mut now_dot, (), ());
        assert_eq!((&now, &now_dot), (&x.t().to_owned(), &x.t().to_owned()));
        let (mut d, mut d_dot) = (x.t().to_owned(), x.t().mapv(|x| 2.0 * x));
        back((), (), (), (), (), (), ((), ()), &mut d, &mut (), &mut (), &mut d_dot, &mut (), &mut ());
        assert_eq!((d, d_dot), (x.clone(), x.mapv(|x| 2.0 * x)));

        let mut now = x.clone();
        let (_, (_, back)) = now.__invert_axis_forward(Axis(1));
        let mut d = data(Ix2(shape[0], shape[1]), 8);
        let c = d.clone();
        back((), (), (), &mut d, &mut ());
        near(inner(&d, &x), inner(&c, &now), "invert_axis");
        now.__invert_axis_jvp(Axis(1), &mut d, ());
        assert_eq!((now, d), (x, c));
    }
}

/// Variances and deviations, where `ddof` has a tangent as well.
macro_rules! check_deviation {
    ($x:expr, $m:ident $forward:ident $jvp:ident $jvp_forward:ident ($($axis:expr)?)) => {
        for (x, ddof) in layouts(&$x).into_iter().flat_map(|x| [(x.clone(), 0.0), (x, 0.6)]) {
            let what = format!("{} {:?} {:?} {ddof}", stringify!($m), x.shape(), x.strides());
            let (t, u, w) = (data(x.raw_dim(), 1), data(x.raw_dim(), 2), data(x.raw_dim(), 3));
            let along = |h: f64| {
                let (x, t) = (moved(&x, &u, h), moved(&t, &w, h));
                x.$jvp($($axis,)? ddof + 1.5 * h, &t, $(nothing!($axis),)? 0.3 + 0.7 * h)
            };
            // One-sided at the least `ddof` there is.
            let value = |h: f64| moved(&x, &t, h).$m($($axis,)? (ddof + 0.3 * h).max(0.0));
            let (y, y_dot) = x.$jvp($($axis,)? ddof, &t, $(nothing!($axis),)? if ddof == 0.0 { 0.0 } else { 0.3 });
            assert_eq!(y, x.$m($($axis,)? ddof), "{what}");
            let c = like(&y, 1);
            if ddof > 0.0 {
                near(inner(&y_dot, &c), (inner(&value(H), &c) - inner(&value(-H), &c)) / (2.0 * H), &what);
            }
            let (y2, (kind, back)) = x.$forward($($axis,)? ddof);
            assert_eq!(y2, y);
            for _ in 0..2 {
                let (mut d, mut dddof) = (like(&x, 2), 0.5);
                back(kind.again(&x), $(nothing!($axis),)? (), c.clone(), &mut d, $(&mut nothing!($axis),)? &mut dddof);
                let by_ddof = if ddof == 0.0 { 0.0 } else { 0.3 * (dddof - 0.5) };
                near(change(&d, &like(&x, 2), &t) + by_ddof, inner(&y_dot, &c), &what);
            }
            back(kind.again(&x), $(nothing!($axis),)? (), crate::zero(), &mut like(&x, 2), $(&mut nothing!($axis),)? &mut 0.0);
            if ddof > 0.0 {
                let c2 = like(&y, 3);
                let (_, (kind, back)) = x.$jvp_forward($($axis,)? ddof, &t, $(nothing!($axis),)? 0.3);
                let (mut d, mut dc, mut d2, mut dc2) = (crate::zero_like(&x), 0.0, crate::zero_like(&x), 0.0);
                back(
                    kind.again(&x), $(nothing!($axis),)? (), &t, $(nothing!($axis),)? (), (c.clone(), c2.clone()),
                    &mut d, $(&mut nothing!($axis),)? &mut dc, &mut d2, $(&mut nothing!($axis),)? &mut dc2,
                );
                let at = |h: f64| inner(&along(h).0, &c) + inner(&along(h).1, &c2);
                let sum = inner(&d, &u) + 1.5 * dc + inner(&d2, &w) + 0.7 * dc2;
                near(sum, (at(H) - at(-H)) / (2.0 * H), &what);
            }
        }
    };
}
macro_rules! nothing {
    ($axis:expr) => {
        ()
    };
}

fn deviations_along_axes<D: RemoveAxis>(x: &Array<f64, D>) {
    for axis in (0..x.ndim()).map(Axis).filter(|a| x.len_of(*a) > 1) {
        check_deviation!(x, var_axis __var_axis_forward __var_axis_jvp __var_axis_jvp_forward (axis));
        check_deviation!(x, std_axis __std_axis_forward __std_axis_jvp __std_axis_jvp_forward (axis));
    }
}

#[test]
fn deviations() {
    for shape in [[2, 3], [1, 4], [3, 1], [0, 3], [3, 0]] {
        let x = data(Ix2(shape[0], shape[1]), 7);
        if !x.is_empty() {
            check_deviation!(x, var __var_forward __var_jvp __var_jvp_forward ());
            check_deviation!(x, std __std_forward __std_jvp __std_jvp_forward ());
        }
        deviations_along_axes(&x);
        deviations_along_axes(&x.into_dyn());
    }
    deviations_along_axes(&data(Ix3(2, 3, 2), 7));
    // The minimum of the deviation; one element has no other.
    let x = array![2.0, 2.0, 2.0];
    let (y, (kind, back)) = x.__std_forward(1.0);
    let mut d = array![0.0, 0.0, 0.0];
    back(kind.again(&x), (), 1.0, &mut d, &mut 0.0);
    assert_eq!((y, d), (0.0, array![0.0, 0.0, 0.0]));
    let (y, (_, back)) = array![[1.0_f32], [5.0]].__std_axis_forward(Axis(1), 0.0);
    let mut d = array![[0.5], [0.5]];
    back(&array![[1.0], [5.0]], (), (), array![1.0, 1.0], &mut d, &mut (), &mut 0.0);
    assert_eq!((y, d), (array![0.0, 0.0], array![[0.5], [0.5]]));
}

#[test]
fn selections() {
    for (shape, axis, indices) in
        [([3, 2], 0, &[2, 0, 2][..]), ([2, 3], 1, &[1]), ([1, 2], 0, &[]), ([1, 2], 0, &[0, 0]), ([2, 0], 0, &[1, 1])]
    {
        for x in layouts(&data::<f64, _>(Ix2(shape[0], shape[1]), 7)) {
            let axis = Axis(axis);
            let t = data(x.raw_dim(), 1);
            let (y, y_dot) = x.__select_jvp(axis, indices, &t, (), &());
            assert_eq!((&y, &y_dot), (&x.select(axis, indices), &t.select(axis, indices)));
            let (c, c2) = (like(&y, 1), like(&y, 2));
            let (_, (kind, back)) = x.__select_forward(axis, indices);
            for _ in 0..2 {
                let mut d = like(&x, 2);
                back(kind.again(&x), (), indices, c.clone(), &mut d, &mut (), &mut vec![()]);
                near(change(&d, &like(&x, 2), &t), inner(&y_dot, &c), "select");
            }
            back(kind.again(&x), (), indices, crate::zero(), &mut like(&x, 2), &mut (), &mut vec![()]);
            let (_, (_, back)) = x.__select_jvp_forward(axis, indices, &t, (), &());
            let (mut d, mut d2) = (crate::zero_like(&x), crate::zero_like(&x));
            let both = (c.clone(), c2.clone());
            back(&x, (), indices, &t, (), &(), both, &mut d, &mut (), &mut (), &mut d2, &mut (), &mut ());
            near(inner(&d, &t), inner(&y_dot, &c), "select");
            near(inner(&d2, &t), inner(&y_dot, &c2), "select");
        }
    }
}

#[test]
fn constructed() {
    let (v, t) = (vec![1.0, 2.0, 3.0, 4.0, 5.0, 6.0], vec![0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
    let (y, (_, back)) = Array1::__from_vec_forward(v.clone());
    assert_eq!(y, Array1::from(v.clone()));
    let mut dv = vec![1.0; 6];
    back((), Array1::from(t.clone()), &mut dv);
    back((), crate::zero(), &mut dv);
    assert_eq!(dv, [1.1, 1.2, 1.3, 1.4, 1.5, 1.6]);
    let mut dv = vec![];
    back((), Array1::from(t.clone()), &mut dv);
    assert_eq!(dv, t);
    assert_eq!(Array1::__from_vec_jvp(v.clone(), &[]).1, Array1::zeros(6));

    // Rows of strides (1, 2): the second element in memory is the first of the second row.
    for shape in [(2, 3).into_shape_with_order().into(), (2, 3).f().into(), (2, 3).strides((1, 2))] {
        let ((y, y_dot), (_, back)) = Array2::__from_shape_vec_jvp_forward(shape, v.clone(), (), t.clone());
        let (y, y_dot) = (y.unwrap(), y_dot.unwrap());
        assert_eq!(y, Array2::from_shape_vec(shape, v.clone()).unwrap());
        let (c, c2): (Array2<f64>, Array2<f64>) = (data(Ix2(2, 3), 1), data(Ix2(2, 3), 2));
        let (mut dv, mut dv_dot) = (vec![], vec![0.0; 6]);
        back((), (), (), (), (Ok(c.clone()), Ok(c2.clone())), &mut (), &mut dv, &mut (), &mut dv_dot);
        near(inner(&Array1::from(dv), &Array1::from(t.clone())), inner(&y_dot, &c), "from_shape_vec");
        near(inner(&Array1::from(dv_dot), &Array1::from(t.clone())), inner(&y_dot, &c2), "from_shape_vec");
    }
    let (y, (_, back)) = Array2::__from_shape_vec_forward((2, 2), v);
    let mut dv = vec![0.0; 6];
    back((), (), Err(()), &mut ((), ()), &mut dv);
    back((), (), crate::zero_like(&y), &mut ((), ()), &mut dv);
    assert!(y.is_err() && dv == [0.0; 6]);

    let (y, (_, back)) = Array::__from_elem_forward((2, 3), 1.5_f32);
    assert_eq!(y, Array2::from_elem((2, 3), 1.5));
    let mut dx = 1.0;
    back((), (), array![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], &mut ((), ()), &mut dx);
    assert_eq!(dx, 22.0);
    assert_eq!(Array1::__from_elem_jvp(2, 1.0, (), 3.0).1, array![3.0, 3.0]);

    let (y, (_, back)) = Array2::__from_diag_forward(&array![1.0, 2.0].view());
    assert_eq!(y, array![[1.0, 0.0], [0.0, 2.0]]);
    let mut d = array![1.0, 1.0];
    back(&array![1.0, 2.0], array![[3.0, 4.0], [5.0, 6.0]], &mut d);
    assert_eq!(d, array![4.0, 7.0]);
    assert_eq!(Array2::__from_diag_jvp(&array![1.0], &array![3.0]).1, array![[3.0]]);
}

/// As generated code calls them: sum(w·x + the first row of w), where w is scaled before by adding it to itself.
// Clippy doesn't see that the place's type is the pullback's.
#[allow(clippy::unit_arg, clippy::explicit_auto_deref, clippy::needless_borrow)]
fn forward(
    w: &Array2<f64>,
    x: ArrayView1<'_, f64>,
) -> (f64, impl Fn(&Array2<f64>, &ArrayView1<'_, f64>, f64, &mut Array2<f64>, &mut ArrayRef<f64, Ix1>) + use<>) {
    let mut v = w.clone();
    let before = v.clone();
    let (_, back) = v.__scaled_add_kind().pass_mut(&mut v).__scaled_add_forward(0.5, &before);
    let v_shape = crate::shape_of(&v);
    let kept = back.0.keep(&v, (v.__dot_kind(), (v.__fill_kind(), ())));
    let (y, back_1) = v.__dot_kind().pass_mut(&mut v).__dot_forward(&x);
    let later = back_1.0.keep(&v, (v.__fill_kind(), ()));
    let y_shape = crate::shape_of(&y);
    let row = v.index_axis(Axis(0), 0);
    let (first, back_2) = row.__sum_kind().pass(&row).__sum_forward();
    let (_, back_3) = v.__fill_kind().pass_mut(&mut v).__fill_forward(0.0);
    let (s, back_4) = y.__sum_kind().pass(&y).__sum_forward();
    (s + first, move |w, x, ds, dw, dx| {
        let mut dv = v_shape.zero();
        let mut dy = y_shape.zero();
        (back_4.1)(back_4.0.again(&y), ds, &mut dy);
        (back_3.1)(back_3.0.again(&v), (), (), &mut dv, &mut 0.0);
        (back_2.1)(back_2.0.again(&v.index_axis(Axis(0), 0)), ds, &mut *dv.index_axis_mut(Axis(0), 0));
        (back_1.1)(back_1.0.again(&later.of(&(&v))), x, dy, &mut dv, &mut *dx);
        let mut dbefore = crate::zero_like(&w);
        (back.1)(back.0.again(&kept.of(&(&v))), (), w, (), &mut dv, &mut 0.0, &mut dbefore);
        crate::accumulate(&mut dv, dbefore);
        crate::accumulate_into(dw, dv);
    })
}

#[test]
fn receivers_are_kept_where_they_change() {
    let (w, x) = (array![[1.0, 2.0], [3.0, 4.0]], array![5.0, 6.0]);
    let (y, back) = forward(&w, x.view());
    assert_eq!(y, 1.5 * (17.0 + 39.0) + 1.5 * 3.0);
    for _ in 0..2 {
        let (mut dw, mut dx) = (Array2::zeros((2, 2)), Array1::zeros(2));
        back(&w, &x.view(), 2.0, &mut dw, &mut dx);
        assert_eq!((dw, dx), (array![[18.0, 21.0], [15.0, 18.0]], array![12.0, 18.0]));
    }
}
