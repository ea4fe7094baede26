//! What changes shapes.

use super::tests::{H, change, check, data, inner, layouts, like, moved, near, nothing, same, zeroed};
use super::*;
use ndarray::{ArcArray, Array, Axis, CowArray, Dimension, Ix1, Ix2, Ix3, Order, RemoveAxis, Slice};

fn of_any<D: Dimension>(x: &Array<f64, D>) {
    let xs = || layouts(x);
    check!(xs(), |x| x.clone().into_dyn(), __into_dyn_kind __into_dyn_forward __into_dyn_jvp __into_dyn_jvp_forward ());
    check!(xs(), |x| x.clone().reversed_axes(),
        __reversed_axes_kind __reversed_axes_forward __reversed_axes_jvp __reversed_axes_jvp_forward ());
    check!(xs(), |x| x.clone().into_diag(), __into_diag_kind __into_diag_forward __into_diag_jvp __into_diag_jvp_forward ());
    check!(xs(), |x| x.clone(), __into_owned_kind __into_owned_forward __into_owned_jvp __into_owned_jvp_forward ());
    check!(xs(), |x| x.to_owned(), __to_owned_kind __to_owned_forward __to_owned_jvp __to_owned_jvp_forward ());
    check!(xs(), |x| CowArray::from(x.flatten().into_owned()),
        __flatten_kind __flatten_forward __flatten_jvp __flatten_jvp_forward ());
    for k in 0..=x.ndim() {
        check!(xs(), |x| x.clone().insert_axis(Axis(k)),
            __insert_axis_kind __insert_axis_forward __insert_axis_jvp __insert_axis_jvp_forward (Axis(k) => ()));
    }
}

fn of_axes<D: RemoveAxis>(x: &Array<f64, D>) {
    let xs = || layouts(x);
    for axis in (0..x.ndim()).map(Axis).filter(|a| x.len_of(*a) > 0) {
        check!(xs(), |x| x.clone().remove_axis(axis),
            __remove_axis_kind __remove_axis_forward __remove_axis_jvp __remove_axis_jvp_forward (axis => ()));
        let last = x.len_of(axis) - 1;
        check!(xs(), |x| x.clone().index_axis_move(axis, last),
            __index_axis_move_kind __index_axis_move_forward __index_axis_move_jvp __index_axis_move_jvp_forward
            (axis => (), last => ()));
    }
}

#[test]
fn moved_elements() {
    for shape in [[2, 3], [1, 4], [3, 1], [1, 1], [0, 3], [2, 0], [0, 0]] {
        let x = data(Ix2(shape[0], shape[1]), 7);
        of_any(&x);
        of_axes(&x);
        of_axes(&x.clone().into_dyn());
        let n = x.len();
        check!(layouts(&x), |x| x.clone().permuted_axes((1, 0)),
            __permuted_axes_kind __permuted_axes_forward __permuted_axes_jvp __permuted_axes_jvp_forward ((1, 0) => ((), ())));
        check!(layouts(&x), |x| x.to_shape(n).map(|y| CowArray::from(y.into_owned())),
            __to_shape_kind __to_shape_forward __to_shape_jvp __to_shape_jvp_forward (n => ()));
        check!(layouts(&x), |x| x.to_shape(((1, n), Order::ColumnMajor)).map(|y| CowArray::from(y.into_owned())),
            __to_shape_kind __to_shape_forward __to_shape_jvp __to_shape_jvp_forward (((1, n), Order::ColumnMajor) => ()));
        check!([x.clone()], |x| x.clone().into_shape_with_order((n, 1)),
            __into_shape_with_order_kind __into_shape_with_order_forward __into_shape_with_order_jvp
            __into_shape_with_order_jvp_forward ((n, 1) => ((), ())));
        check!([x.clone()], |x| x.clone().into_shape_with_order((n + 1, 1)),
            __into_shape_with_order_kind __into_shape_with_order_forward __into_shape_with_order_jvp
            __into_shape_with_order_jvp_forward ((n + 1, 1) => ((), ())));
        check!([layouts(&x).swap_remove(1)], |x| x.clone().into_shape_with_order((n, Order::ColumnMajor)),
            __into_shape_with_order_kind __into_shape_with_order_forward __into_shape_with_order_jvp
            __into_shape_with_order_jvp_forward ((n, Order::ColumnMajor) => ()));
        check!(layouts(&x.clone().into_dyn()), |x| x.clone().into_dimensionality::<Ix2>(),
            __into_dimensionality_kind __into_dimensionality_forward __into_dimensionality_jvp
            __into_dimensionality_jvp_forward ());
        check!(layouts(&x.clone().into_dyn()), |x| x.clone().into_dimensionality::<Ix3>(),
            __into_dimensionality_kind __into_dimensionality_forward __into_dimensionality_jvp
            __into_dimensionality_jvp_forward ());
        let wide = (2, shape[0], if shape[1] == 1 { 3 } else { shape[1] });
        for to in [wide, (0, wide.1, wide.2), (2, 5, 7)] {
            check!(layouts(&x), |x| x.broadcast(to).map(|y| y.to_owned()),
                __broadcast_kind __broadcast_forward __broadcast_jvp __broadcast_jvp_forward (to => ((), (), ())));
        }
    }
    (0..4).for_each(|n| of_any(&data(Ix1(n), 7)));
    of_any(&data(ndarray::Ix0(), 7));
    let x = data(Ix3(2, 3, 2), 7);
    of_any(&x);
    of_axes(&x);
    check!(layouts(&x), |x| x.clone().permuted_axes([2, 0, 1]),
        __permuted_axes_kind __permuted_axes_forward __permuted_axes_jvp __permuted_axes_jvp_forward ([2, 0, 1] => [(); 3]));
}

#[test]
fn pullbacks_hold_no_views() {
    let back = {
        let x = data::<f32, _>(Ix2(2, 3), 1);
        let (y, (_, back)) = x.slice_axis(Axis(1), Slice::new(0, None, -1)).__reversed_axes_forward();
        assert_eq!(y, x.slice_axis(Axis(1), Slice::new(0, None, -1)).reversed_axes());
        let (cow, _) = CowArray::from(x.view()).__insert_axis_forward::<(), ()>(Axis(0));
        assert_eq!(cow.shape(), [1, 2, 3]);
        let shared: ArcArray<f32, _> = x.to_shared();
        assert_eq!(shared.__into_dyn_forward::<()>().0, x.into_dyn());
        back
    };
    let mut d = Array::zeros((2, 3));
    let c = data::<f32, _>(Ix2(3, 2), 2);
    back((), c.clone(), &mut d);
    assert_eq!(d, c.t());
}

#[test]
fn flat_ones() {
    for shape in [[2, 3], [1, 1], [0, 3]] {
        check!(layouts(&data(Ix2(shape[0], shape[1]), 7)), |x| x.clone().into_flat(),
            __into_flat_kind __into_flat_forward __into_flat_jvp __into_flat_jvp_forward ());
    }
}
