//! What gives the same elements, or some of them, in another shape.

use super::{by_ref, by_value, per_argument, storage};
use crate::array::place::{Along, Given, Place, add_unbroadcast};
use crate::rules::{ByRef, ByValue, Changed, Lent};
use crate::{Differentiable, Real};
use ndarray::{
    ArcArray, Array, ArrayRef, ArrayView, Axis, CowArray, Dimension, IntoDimension, Ix1, IxDyn, Order, RemoveAxis,
    ShapeArg, ShapeError,
};

/// `dx += dy`, of one shape.
fn add<A: Real, D: Dimension>(mut dx: ndarray::ArrayViewMut<'_, A, D>, dy: &ArrayRef<A, D>) {
    dx.zip_mut_with(dy, |d, g| *d += *g);
}

/// `dx += dy`, whose elements are the same ones in this order.
fn add_reshaped<A: Real, D: Dimension, E: Dimension>(dx: &mut ArrayRef<A, D>, dy: &ArrayRef<A, E>, order: Order) {
    if let Ok(dy) = dy.to_shape((dx.raw_dim(), order)) {
        add(dx.view_mut(), &dy);
    }
}

/// The shape and the order: by rows where nothing is said.
fn in_order<E: ShapeArg>(shape: E) -> (E::Dim, Order) {
    let (shape, order) = shape.into_shape_and_order();
    (shape, order.unwrap_or(Order::RowMajor))
}

/// `t` reshaped, which the value could be.
fn reshaped<A: Real, D: Dimension, E: Dimension>(
    t: &ArrayRef<A, D>,
    shape: &(E, Order),
) -> Result<Array<A, E>, ShapeError> {
    Ok(t.to_shape(shape.clone())?.into_owned())
}

by_value! {
    {
        IntoDynMethod [] __into_dyn_kind __into_dyn_kinds __into_dyn_forward __into_dyn_jvp __into_dyn_jvp_forward
        () -> same IxDyn | Array<A, IxDyn>;
        value |x| x.into_dyn();
        tangent |_y, t| t.to_owned().into_dyn();
        pull |dy, dx| add(dx.view_mut().into_dyn(), dy);
    }
    {
        ReversedAxesMethod []
        __reversed_axes_kind __reversed_axes_kinds __reversed_axes_forward __reversed_axes_jvp __reversed_axes_jvp_forward
        () -> same D | Array<A, D>;
        value |x| x.reversed_axes();
        tangent |_y, t| t.to_owned().reversed_axes();
        pull |dy, dx| add(dx.view_mut().reversed_axes(), dy);
    }
    {
        PermutedAxesMethod []
        __permuted_axes_kind __permuted_axes_kinds __permuted_axes_forward __permuted_axes_jvp __permuted_axes_jvp_forward
        <I: IntoDimension<Dim = D>> (axes: I = axes.into_dimension(), T S R) -> same D | Array<A, D>;
        value |x| x.permuted_axes(axes.clone());
        tangent |_y, t| t.to_owned().permuted_axes(axes.clone());
        pull |dy, dx| add(dx.view_mut().permuted_axes(axes.clone()), dy);
    }
    {
        InsertAxisMethod []
        __insert_axis_kind __insert_axis_kinds __insert_axis_forward __insert_axis_jvp __insert_axis_jvp_forward
        (axis: Axis, T S R) -> same D::Larger | Array<A, D::Larger>;
        value |x| x.insert_axis(axis);
        tangent |_y, t| t.to_owned().insert_axis(axis);
        pull |dy, dx| add(dx.view_mut().insert_axis(axis), dy);
    }
    {
        RemoveAxisMethod [D: RemoveAxis,]
        __remove_axis_kind __remove_axis_kinds __remove_axis_forward __remove_axis_jvp __remove_axis_jvp_forward
        (axis: Axis, T S R) -> same D::Smaller | Array<A, D::Smaller>;
        value |x| x.remove_axis(axis);
        tangent |_y, t| t.index_axis(axis, 0).to_owned();
        pull |dy, dx| add(dx.index_axis_mut(axis, 0), dy);
    }
    {
        IndexAxisMoveMethod [D: RemoveAxis,]
        __index_axis_move_kind __index_axis_move_kinds __index_axis_move_forward __index_axis_move_jvp __index_axis_move_jvp_forward
        (axis: Axis, T S R, index: usize, T2 S2 R2) -> same D::Smaller | Array<A, D::Smaller>;
        value |x| x.index_axis_move(axis, index);
        tangent |_y, t| t.index_axis(axis, index).to_owned();
        pull |dy, dx| add(dx.index_axis_mut(axis, index), dy);
    }
    {
        IntoDiagMethod [] __into_diag_kind __into_diag_kinds __into_diag_forward __into_diag_jvp __into_diag_jvp_forward
        () -> same Ix1 | Array<A, Ix1>;
        value |x| x.into_diag();
        tangent |_y, t| t.diag().to_owned();
        pull |dy, dx| add(dx.diag_mut(), dy);
    }
    {
        IntoOwnedMethod [] __into_owned_kind __into_owned_kinds __into_owned_forward __into_owned_jvp __into_owned_jvp_forward
        () -> owned D | Array<A, D>;
        value |x| x.into_owned();
        tangent |_y, t| t.to_owned();
        pull |dy, dx| add(dx.view_mut(), dy);
    }
    {
        IntoShapeWithOrderMethod []
        __into_shape_with_order_kind __into_shape_with_order_kinds __into_shape_with_order_forward
        __into_shape_with_order_jvp __into_shape_with_order_jvp_forward
        <E: ShapeArg> (shape: E = in_order(shape), T S R) -> result E::Dim | Result<Array<A, E::Dim>, ()>;
        value |x| x.into_shape_with_order(shape.clone());
        tangent |y, t| if y.is_ok() { reshaped(t, &shape).map_err(|_| ()) } else { Err(()) };
        pull |dy, dx| add_reshaped(dx, dy, shape.1);
    }
    {
        IntoDimensionalityMethod []
        __into_dimensionality_kind __into_dimensionality_kinds __into_dimensionality_forward
        __into_dimensionality_jvp __into_dimensionality_jvp_forward
        <E: Dimension> () -> result E | Result<Array<A, E>, ()>;
        value |x| x.into_dimensionality();
        tangent |_y, t| t.to_owned().into_dimensionality().map_err(|_| ());
        pull |dy, dx| if let Ok(dx) = dx.view_mut().into_dimensionality() {
            add(dx, dy);
        };
    }
    not views {
        IntoFlatMethod [] __into_flat_kind __into_flat_kinds __into_flat_forward __into_flat_jvp __into_flat_jvp_forward
        () -> same Ix1 | Array<A, Ix1>;
        value |x| x.into_flat();
        tangent |_y, t| t.to_owned().into_flat();
        pull |dy, dx| add_reshaped(dx, dy, Order::RowMajor);
    }
}

by_ref! {
    method ToOwnedMethod [] __to_owned_kind __to_owned_kinds __to_owned_forward __to_owned_jvp __to_owned_jvp_forward
    () -> Array<A, D> | Array<A, D>;
    value |x| x.to_owned();
    tangent |_x, t| t.to_owned();
    pull |_x, dy, dx| add(dx.view_mut(), dy);

    method FlattenMethod [] __flatten_kind __flatten_kinds __flatten_forward __flatten_jvp __flatten_jvp_forward
    () -> CowArray<'static, A, Ix1> | Array<A, Ix1>;
    value |x| CowArray::from(x.flatten().into_owned());
    tangent |_x, t| t.flatten().into_owned();
    pull |_x, dy, dx| add_reshaped(dx, dy, Order::RowMajor);

    method ToShapeMethod [] __to_shape_kind __to_shape_kinds __to_shape_forward __to_shape_jvp __to_shape_jvp_forward
    <E: ShapeArg> (shape: E = in_order(shape), T S R)
    -> Result<CowArray<'static, A, E::Dim>, ShapeError> | Result<Array<A, E::Dim>, ()>;
    value |x| reshaped(x, &shape).map(CowArray::from);
    tangent |_x, t| reshaped(t, &shape).map_err(|_| ());
    pull |_x, dy, dx| add_reshaped(dx, dy, shape.1);

    method BroadcastMethod [] __broadcast_kind __broadcast_kinds __broadcast_forward __broadcast_jvp __broadcast_jvp_forward
    <E: IntoDimension> (shape: E = shape.into_dimension(), T S R) -> Option<Array<A, E::Dim>> | Option<Array<A, E::Dim>>;
    value |x| x.broadcast(shape.clone()).map(|y| y.to_owned());
    tangent |_x, t| t.broadcast(shape.clone()).map(|y| y.to_owned());
    pull |_x, dy, dx| add_unbroadcast(dx, dy);
}
