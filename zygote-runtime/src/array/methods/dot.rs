//! `dot`: vectors and matrices, and arrays of dynamic dimension that are one of these.
//!
//! It saves nothing: its pullback is given both operands again. Products add straight into the places.

use crate::array::place::{Along, Given, Place};
use crate::rules::{ByRef, Lent};
use crate::{Differentiable, Real};
use ndarray::linalg::{Dot, general_mat_mul, general_mat_vec_mul};
use ndarray::{Array, ArrayRef, Axis, Dimension, Ix1, Ix2, IxDyn, LinalgScalar};

/// The rule of `dot` for operands of dimensions `Self` and `E`.
#[doc(hidden)]
pub trait DotRule<A, E>: Dimension {
    /// What it gives, which is its own tangent.
    type Product: Differentiable<Tangent = Self::Product> + Given<Inner = Self::Inner>;
    /// The number or array in it.
    type Inner: ?Sized;

    /// `a·b`.
    fn dot(a: &ArrayRef<A, Self>, b: &ArrayRef<A, E>) -> Self::Product;
    /// `y += a·b`.
    fn add_dot(y: &mut Self::Product, a: &ArrayRef<A, Self>, b: &ArrayRef<A, E>);
    /// `da += dy·bᵀ`.
    fn add_lhs(da: &mut ArrayRef<A, Self>, b: &ArrayRef<A, E>, dy: &Self::Inner);
    /// `db += aᵀ·dy`.
    fn add_rhs(a: &ArrayRef<A, Self>, db: &mut ArrayRef<A, E>, dy: &Self::Inner);
}

impl<A: Real + LinalgScalar> DotRule<A, Ix1> for Ix1 {
    type Product = A;
    type Inner = A;
    fn dot(a: &ArrayRef<A, Ix1>, b: &ArrayRef<A, Ix1>) -> A {
        a.dot(b)
    }
    fn add_dot(y: &mut A, a: &ArrayRef<A, Ix1>, b: &ArrayRef<A, Ix1>) {
        *y += a.dot(b);
    }
    fn add_lhs(da: &mut ArrayRef<A, Ix1>, b: &ArrayRef<A, Ix1>, dy: &A) {
        da.scaled_add(*dy, b);
    }
    fn add_rhs(a: &ArrayRef<A, Ix1>, db: &mut ArrayRef<A, Ix1>, dy: &A) {
        db.scaled_add(*dy, a);
    }
}

impl<A: Real + LinalgScalar> DotRule<A, Ix1> for Ix2 {
    type Product = Array<A, Ix1>;
    type Inner = ArrayRef<A, Ix1>;
    fn dot(a: &ArrayRef<A, Ix2>, b: &ArrayRef<A, Ix1>) -> Self::Product {
        a.dot(b)
    }
    fn add_dot(y: &mut Self::Product, a: &ArrayRef<A, Ix2>, b: &ArrayRef<A, Ix1>) {
        add_matrix_vector(y, a, b);
    }
    fn add_lhs(da: &mut ArrayRef<A, Ix2>, b: &ArrayRef<A, Ix1>, dy: &Self::Inner) {
        add_outer(da, dy, b);
    }
    fn add_rhs(a: &ArrayRef<A, Ix2>, db: &mut ArrayRef<A, Ix1>, dy: &Self::Inner) {
        add_matrix_vector(db, &a.t(), dy);
    }
}

impl<A: Real + LinalgScalar> DotRule<A, Ix2> for Ix1 {
    type Product = Array<A, Ix1>;
    type Inner = ArrayRef<A, Ix1>;
    fn dot(a: &ArrayRef<A, Ix1>, b: &ArrayRef<A, Ix2>) -> Self::Product {
        a.dot(b)
    }
    fn add_dot(y: &mut Self::Product, a: &ArrayRef<A, Ix1>, b: &ArrayRef<A, Ix2>) {
        add_matrix_vector(y, &b.t(), a);
    }
    fn add_lhs(da: &mut ArrayRef<A, Ix1>, b: &ArrayRef<A, Ix2>, dy: &Self::Inner) {
        add_matrix_vector(da, b, dy);
    }
    fn add_rhs(a: &ArrayRef<A, Ix1>, db: &mut ArrayRef<A, Ix2>, dy: &Self::Inner) {
        add_outer(db, a, dy);
    }
}

impl<A: Real + LinalgScalar> DotRule<A, Ix2> for Ix2 {
    type Product = Array<A, Ix2>;
    type Inner = ArrayRef<A, Ix2>;
    fn dot(a: &ArrayRef<A, Ix2>, b: &ArrayRef<A, Ix2>) -> Self::Product {
        a.dot(b)
    }
    fn add_dot(y: &mut Self::Product, a: &ArrayRef<A, Ix2>, b: &ArrayRef<A, Ix2>) {
        add_product(y, a, b);
    }
    fn add_lhs(da: &mut ArrayRef<A, Ix2>, b: &ArrayRef<A, Ix2>, dy: &Self::Inner) {
        add_product(da, dy, &b.t());
    }
    fn add_rhs(a: &ArrayRef<A, Ix2>, db: &mut ArrayRef<A, Ix2>, dy: &Self::Inner) {
        add_product(db, &a.t(), dy);
    }
}

/// What a rule of fixed dimensions takes for `dy`, seen in an array of dynamic dimension.
trait InDyn<A> {
    fn see(y: &ArrayRef<A, IxDyn>, f: impl FnOnce(&Self));
}

impl<A: Real> InDyn<A> for A {
    fn see(y: &ArrayRef<A, IxDyn>, f: impl FnOnce(&A)) {
        if let Some(y) = y.first() {
            f(y);
        }
    }
}

impl<A, D: Dimension> InDyn<A> for ArrayRef<A, D> {
    fn see(y: &ArrayRef<A, IxDyn>, f: impl FnOnce(&Self)) {
        if let Ok(y) = y.view().into_dimensionality::<D>() {
            f(&y);
        }
    }
}

/// Runs a rule for the dimensions that the operands have; that there is one, the value has seen to.
macro_rules! by_dimensions {
    ($a:expr, $b:expr, $dy:expr, $rule:ident) => {{
        let (a, b, dy) = ($a, $b, $dy);
        by_dimensions!(@pair a b dy $rule Ix1 Ix1);
        by_dimensions!(@pair a b dy $rule Ix1 Ix2);
        by_dimensions!(@pair a b dy $rule Ix2 Ix1);
        by_dimensions!(@pair a b dy $rule Ix2 Ix2);
    }};
    (@pair $a:ident $b:ident $dy:ident $rule:ident $D:ident $E:ident) => {
        if Some($a.ndim()) == $D::NDIM && Some($b.ndim()) == $E::NDIM {
            if let (Ok(a), Ok(b)) = ($a.into_dimensionality::<$D>(), $b.into_dimensionality::<$E>()) {
                <$D as DotRule<A, $E>>::Inner::see($dy, |dy| by_dimensions!(@call $rule a b dy $D $E));
            }
            return;
        }
    };
    (@call add_lhs $a:ident $b:ident $dy:ident $D:ident $E:ident) => {{
        let mut a = $a;
        <$D as DotRule<A, $E>>::add_lhs(&mut a, &$b, $dy);
    }};
    (@call add_rhs $a:ident $b:ident $dy:ident $D:ident $E:ident) => {{
        let mut b = $b;
        <$D as DotRule<A, $E>>::add_rhs(&$a, &mut b, $dy);
    }};
}

impl<A: Real + LinalgScalar> DotRule<A, IxDyn> for IxDyn {
    type Product = Array<A, IxDyn>;
    type Inner = ArrayRef<A, IxDyn>;
    fn dot(a: &ArrayRef<A, IxDyn>, b: &ArrayRef<A, IxDyn>) -> Self::Product {
        a.dot(b)
    }
    fn add_dot(y: &mut Self::Product, a: &ArrayRef<A, IxDyn>, b: &ArrayRef<A, IxDyn>) {
        y.zip_mut_with(&a.dot(b), |y, more| *y += *more);
    }
    fn add_lhs(da: &mut ArrayRef<A, IxDyn>, b: &ArrayRef<A, IxDyn>, dy: &Self::Inner) {
        by_dimensions!(da.view_mut(), b.view(), dy, add_lhs);
    }
    fn add_rhs(a: &ArrayRef<A, IxDyn>, db: &mut ArrayRef<A, IxDyn>, dy: &Self::Inner) {
        by_dimensions!(a.view(), db.view_mut(), dy, add_rhs);
    }
}

/// Whether the rows of a matrix are nearer in memory than its columns.
fn is_by_rows<A>(m: &ArrayRef<A, Ix2>) -> bool {
    m.stride_of(Axis(1)).unsigned_abs() <= m.stride_of(Axis(0)).unsigned_abs()
}

/// `y += m·v`, in the order of memory: inner products of rows, or a sum of scaled columns.
fn add_matrix_vector<A: Real + LinalgScalar>(y: &mut ArrayRef<A, Ix1>, m: &ArrayRef<A, Ix2>, v: &ArrayRef<A, Ix1>) {
    if is_by_rows(m) {
        general_mat_vec_mul(A::from_i32(1), m, v, A::from_i32(1), y);
    } else {
        for (column, factor) in m.columns().into_iter().zip(v) {
            add_scaled(y, *factor, &column);
        }
    }
}

/// `m += u·vᵀ`, in the order of memory.
fn add_outer<A: Real + LinalgScalar>(m: &mut ArrayRef<A, Ix2>, u: &ArrayRef<A, Ix1>, v: &ArrayRef<A, Ix1>) {
    let (lines, factors, line) = if is_by_rows(m) { (m.rows_mut(), u, v) } else { (m.columns_mut(), v, u) };
    for (mut to, factor) in lines.into_iter().zip(factors) {
        add_scaled(&mut to, *factor, line);
    }
}

/// `to += factor·v`. Rows are often short: slices of one length spare what `scaled_add` finds out first.
#[inline]
fn add_scaled<A: Real + LinalgScalar>(to: &mut ArrayRef<A, Ix1>, factor: A, v: &ArrayRef<A, Ix1>) {
    match (to.as_slice_mut(), v.as_slice()) {
        (Some(to), Some(v)) if to.len() == v.len() => to.iter_mut().zip(v).for_each(|(to, v)| *to += factor * *v),
        _ => to.scaled_add(factor, v),
    }
}

/// `m += a·b`.
fn add_product<A: Real + LinalgScalar>(m: &mut ArrayRef<A, Ix2>, a: &ArrayRef<A, Ix2>, b: &ArrayRef<A, Ix2>) {
    general_mat_mul(A::from_i32(1), a, b, A::from_i32(1), m);
}

/// `dot` as a differentiable method.
#[doc(hidden)]
pub trait DotMethod<A: Real, D: Dimension> {
    #[inline]
    fn __dot_kind(&self) -> ByRef<Self> {
        ByRef::new()
    }
    #[inline]
    fn __dot_kinds(&self) -> (Lent, Lent) {
        (Lent, Lent)
    }
    fn __dot_forward<E: Dimension, P: Place<A, D> + ?Sized, S: Place<A, E> + ?Sized>(
        &self,
        rhs: &ArrayRef<A, E>,
    ) -> (
        D::Product,
        (ByRef<Self>, impl Fn(&Self, &ArrayRef<A, E>, D::Product, &mut P, &mut S) + use<Self, A, D, E, P, S>),
    )
    where
        D: DotRule<A, E>;
    fn __dot_jvp<E: Dimension, V: Along<A, D> + ?Sized, W: Along<A, E> + ?Sized>(
        &self,
        rhs: &ArrayRef<A, E>,
        this_dot: &V,
        rhs_dot: &W,
    ) -> (D::Product, D::Product)
    where
        D: DotRule<A, E>;
    fn __dot_jvp_forward<
        E: Dimension,
        V: Along<A, D> + ?Sized,
        W: Along<A, E> + ?Sized,
        P: Place<A, D> + ?Sized,
        S: Place<A, E> + ?Sized,
        Q: Place<A, D> + ?Sized,
        R: Place<A, E> + ?Sized,
    >(
        &self,
        rhs: &ArrayRef<A, E>,
        this_dot: &V,
        rhs_dot: &W,
    ) -> (
        (D::Product, D::Product),
        (
            ByRef<Self>,
            impl Fn(&Self, &ArrayRef<A, E>, &V, &W, (D::Product, D::Product), &mut P, &mut S, &mut Q, &mut R)
            + use<Self, A, D, E, V, W, P, S, Q, R>,
        ),
    )
    where
        D: DotRule<A, E>;
}

impl<A: Real, D: Dimension> DotMethod<A, D> for ArrayRef<A, D> {
    fn __dot_forward<E: Dimension, P: Place<A, D> + ?Sized, S: Place<A, E> + ?Sized>(
        &self,
        rhs: &ArrayRef<A, E>,
    ) -> (D::Product, (ByRef<Self>, impl Fn(&Self, &ArrayRef<A, E>, D::Product, &mut P, &mut S) + use<A, D, E, P, S>))
    where
        D: DotRule<A, E>,
    {
        let back = |this: &Self, rhs: &ArrayRef<A, E>, dy: D::Product, d: &mut P, drhs: &mut S| {
            if let Some(dy) = dy.given() {
                pull(this, rhs, dy, d, drhs);
            }
        };
        (D::dot(self, rhs), (ByRef::new(), back))
    }

    fn __dot_jvp<E: Dimension, V: Along<A, D> + ?Sized, W: Along<A, E> + ?Sized>(
        &self,
        rhs: &ArrayRef<A, E>,
        this_dot: &V,
        rhs_dot: &W,
    ) -> (D::Product, D::Product)
    where
        D: DotRule<A, E>,
    {
        let y = D::dot(self, rhs);
        let y_dot = match (this_dot.along(), rhs_dot.along()) {
            (Some(a_dot), Some(b_dot)) => {
                let mut y_dot = D::dot(a_dot, rhs);
                D::add_dot(&mut y_dot, self, b_dot);
                y_dot
            }
            (Some(a_dot), None) => D::dot(a_dot, rhs),
            (None, Some(b_dot)) => D::dot(self, b_dot),
            (None, None) => y.zero_tangent(),
        };
        (y, y_dot)
    }

    fn __dot_jvp_forward<
        E: Dimension,
        V: Along<A, D> + ?Sized,
        W: Along<A, E> + ?Sized,
        P: Place<A, D> + ?Sized,
        S: Place<A, E> + ?Sized,
        Q: Place<A, D> + ?Sized,
        R: Place<A, E> + ?Sized,
    >(
        &self,
        rhs: &ArrayRef<A, E>,
        this_dot: &V,
        rhs_dot: &W,
    ) -> (
        (D::Product, D::Product),
        (
            ByRef<Self>,
            impl Fn(&Self, &ArrayRef<A, E>, &V, &W, (D::Product, D::Product), &mut P, &mut S, &mut Q, &mut R)
            + use<A, D, E, V, W, P, S, Q, R>,
        ),
    )
    where
        D: DotRule<A, E>,
    {
        let back = |this: &Self,
                    rhs: &ArrayRef<A, E>,
                    this_dot: &V,
                    rhs_dot: &W,
                    (dy, dy_dot): (D::Product, D::Product),
                    d: &mut P,
                    drhs: &mut S,
                    d_dot: &mut Q,
                    drhs_dot: &mut R| {
            if let Some(dy) = dy.given() {
                pull(this, rhs, dy, d, drhs);
            }
            if let Some(dy) = dy_dot.given() {
                pull(this, rhs, dy, d_dot, drhs_dot);
                // y_dot = a_dot·b + a·b_dot, in b and a.
                if let Some(b_dot) = rhs_dot.along()
                    && let Some(d) = d.place(&this.raw_dim())
                {
                    D::add_lhs(d, b_dot, dy);
                }
                if let Some(a_dot) = this_dot.along()
                    && let Some(drhs) = drhs.place(&rhs.raw_dim())
                {
                    D::add_rhs(a_dot, drhs, dy);
                }
            }
        };
        (self.__dot_jvp(rhs, this_dot, rhs_dot), (ByRef::new(), back))
    }
}

/// The cotangents of both operands, of those that have a place.
fn pull<A: Real, D: DotRule<A, E>, E: Dimension>(
    a: &ArrayRef<A, D>,
    b: &ArrayRef<A, E>,
    dy: &D::Inner,
    da: &mut (impl Place<A, D> + ?Sized),
    db: &mut (impl Place<A, E> + ?Sized),
) {
    if let Some(da) = da.place(&a.raw_dim()) {
        D::add_lhs(da, b, dy);
    }
    if let Some(db) = db.place(&b.raw_dim()) {
        D::add_rhs(a, db, dy);
    }
}
