//! Variances and standard deviations: functions h(S, m) of the sum S of squares about the mean and of m = n - ddof.
//!
//! dS/dx = 2(x - mean), whose derivative along t is 2(t - mean of t). The pullback is given the array again and saves only `ddof`.

use super::per_argument;
use crate::Real;
use crate::array::place::{Along, Given, Place};
use crate::rules::{ByRef, Changed, Lent};
use ndarray::{Array, ArrayRef, Axis, Dimension, RemoveAxis};
use num_traits::{Float, FromPrimitive};

/// The partial derivatives of h by S and by ddof (c), to second order.
struct Slopes<A> {
    s: A,
    c: A,
    ss: A,
    sc: A,
    cc: A,
}

/// h as a function of S and m, by its partials.
type Partials<A> = fn(A, A) -> Slopes<A>;

/// S/m.
fn variance<A: Real>(s: A, m: A) -> Slopes<A> {
    let (zero, one, two) = (A::from_i32(0), A::from_i32(1), A::from_i32(2));
    let m2 = m * m;
    Slopes { s: one / m, c: s / m2, ss: zero, sc: one / m2, cc: two * s / (m2 * m) }
}

/// √(S/m); a minimum at S = 0, where all is zero.
fn deviation<A: Real>(s: A, m: A) -> Slopes<A> {
    let zero = A::from_i32(0);
    if s == zero {
        return Slopes { s: zero, c: zero, ss: zero, sc: zero, cc: zero };
    }
    let (one, two, three, four) = (A::from_i32(1), A::from_i32(2), A::from_i32(3), A::from_i32(4));
    let (y, m2) = (Real::sqrt(s / m), m * m);
    Slopes {
        s: one / (two * m * y),
        c: y / (two * m),
        ss: -one / (four * m2 * y * y * y),
        sc: one / (four * m2 * y),
        cc: three * y / (four * m2),
    }
}

/// The mean, S, and the partials of h.
fn moments<A: Real, E: Dimension>(h: Partials<A>, x: &ArrayRef<A, E>, ddof: A) -> (A, Slopes<A>) {
    let n = A::from_usize(x.len());
    let mean = x.iter().copied().sum::<A>() / n;
    let s = x.iter().map(|x| (*x - mean) * (*x - mean)).sum::<A>();
    (mean, h(s, n - ddof))
}

/// The derivative of S along `t`, from twice the inner product: the mean of x - mean is zero.
fn along<A: Real, E: Dimension>(x: &ArrayRef<A, E>, mean: A, t: Option<&ArrayRef<A, E>>) -> A {
    let two = A::from_i32(2);
    t.map_or(A::from_i32(0), |t| x.iter().zip(t).map(|(x, t)| two * (*x - mean) * *t).sum::<A>())
}

/// The rules for what is taken as one lane: an array, or a lane of it.
mod all {
    use super::{Partials, along, moments};
    use crate::Real;
    use ndarray::{ArrayRef, Dimension};

    pub(super) fn tangent<A: Real, E: Dimension>(
        h: Partials<A>,
        x: &ArrayRef<A, E>,
        t: Option<&ArrayRef<A, E>>,
        (ddof, ddof_dot): (A, A),
    ) -> A {
        let (mean, slopes) = moments(h, x, ddof);
        slopes.s * along(x, mean, t) + slopes.c * ddof_dot
    }

    /// Adds to `dx`, and gives what is to be added for `ddof`.
    pub(super) fn pull<A: Real, E: Dimension>(
        h: Partials<A>,
        x: &ArrayRef<A, E>,
        ddof: A,
        dy: &A,
        dx: Option<&mut ArrayRef<A, E>>,
    ) -> A {
        let (mean, slopes) = moments(h, x, ddof);
        let factor = A::from_i32(2) * slopes.s * *dy;
        if let Some(dx) = dx {
            dx.zip_mut_with(x, |d, x| *d += factor * (*x - mean));
        }
        slopes.c * *dy
    }

    /// The derivative of c·(tangent): adds to `dx`, and gives what is to be added for `ddof`.
    pub(super) fn second<A: Real, E: Dimension>(
        h: Partials<A>,
        x: &ArrayRef<A, E>,
        t: Option<&ArrayRef<A, E>>,
        (ddof, ddof_dot): (A, A),
        c: &A,
        dx: Option<&mut ArrayRef<A, E>>,
    ) -> A {
        let two = A::from_i32(2);
        let (mean, slopes) = moments(h, x, ddof);
        let s_dot = along(x, mean, t);
        if let Some(dx) = dx {
            let by_x = *c * two * (slopes.ss * s_dot + slopes.sc * ddof_dot);
            dx.zip_mut_with(x, |d, x| *d += by_x * (*x - mean));
            if let Some(t) = t {
                let by_t = *c * two * slopes.s;
                let mean = t.iter().copied().sum::<A>() / A::from_usize(t.len());
                dx.zip_mut_with(t, |d, t| *d += by_t * (*t - mean));
            }
        }
        *c * (slopes.sc * s_dot + slopes.cc * ddof_dot)
    }
}

/// The same, lane by lane.
mod lanes {
    use super::{Partials, all};
    use crate::Real;
    use ndarray::{Array, ArrayRef, Axis, RemoveAxis};

    pub(super) fn tangent<A: Real, D: RemoveAxis>(
        h: Partials<A>,
        x: &ArrayRef<A, D>,
        t: Option<&ArrayRef<A, D>>,
        ddof: (A, A),
        axis: Axis,
    ) -> Array<A, D::Smaller> {
        let mut y_dot = Array::from_elem(x.raw_dim().remove_axis(axis), A::from_i32(0));
        let mut ts = t.map(|t| t.lanes(axis).into_iter());
        for (y_dot, x) in y_dot.iter_mut().zip(x.lanes(axis)) {
            let t = ts.as_mut().and_then(Iterator::next);
            *y_dot = all::tangent(h, &x, t.as_deref(), ddof);
        }
        y_dot
    }

    pub(super) fn pull<A: Real, D: RemoveAxis>(
        h: Partials<A>,
        x: &ArrayRef<A, D>,
        ddof: A,
        dy: &ArrayRef<A, D::Smaller>,
        dx: Option<&mut ArrayRef<A, D>>,
        axis: Axis,
    ) -> A {
        let mut dxs = dx.map(|dx| dx.lanes_mut(axis).into_iter());
        let mut dddof = A::from_i32(0);
        for (dy, x) in dy.iter().zip(x.lanes(axis)) {
            let mut dx = dxs.as_mut().and_then(Iterator::next);
            dddof += all::pull(h, &x, ddof, dy, dx.as_deref_mut());
        }
        dddof
    }

    pub(super) fn second<A: Real, D: RemoveAxis>(
        h: Partials<A>,
        x: &ArrayRef<A, D>,
        t: Option<&ArrayRef<A, D>>,
        ddof: (A, A),
        c: &ArrayRef<A, D::Smaller>,
        dx: Option<&mut ArrayRef<A, D>>,
        axis: Axis,
    ) -> A {
        let mut dxs = dx.map(|dx| dx.lanes_mut(axis).into_iter());
        let mut ts = t.map(|t| t.lanes(axis).into_iter());
        let mut dddof = A::from_i32(0);
        for (c, x) in c.iter().zip(x.lanes(axis)) {
            let mut dx = dxs.as_mut().and_then(Iterator::next);
            let t = ts.as_mut().and_then(Iterator::next);
            dddof += all::second(h, &x, t.as_deref(), ddof, c, dx.as_deref_mut());
        }
        dddof
    }
}

macro_rules! deviations {
    ($(
        $Method:ident $method:ident [$D:path] $kind:ident $kinds:ident $forward:ident $jvp:ident $jvp_forward:ident
        ($($axis:ident: $Axis:ty, $T:ident $S:ident $R:ident)?) -> $Y:ty; $h:ident $rules:ident;
    )*) => {$(
        #[doc(hidden)]
        pub trait $Method<A: Real + Float + FromPrimitive, D: $D> {
            #[inline]
            fn $kind(&self) -> ByRef<Self> {
                ByRef::new()
            }
            #[inline]
            fn $kinds(&self) -> (Lent, $(per_argument!($axis => Changed),)? Changed) {
                (Lent, $(per_argument!($axis => Changed),)? Changed)
            }
            fn $forward<P: Place<A, D> + ?Sized $(, $S: ?Sized)?>(
                &self,
                $($axis: $Axis,)?
                ddof: A,
            ) -> (
                $Y,
                (
                    ByRef<Self>,
                    impl Fn(&Self, $(per_argument!($axis => ()),)? (), $Y, &mut P, $(&mut $S,)? &mut A)
                        + use<Self, A, D, P $(, $S)?>,
                ),
            );
            fn $jvp<V: Along<A, D> + ?Sized $(, $T)?>(
                &self,
                $($axis: $Axis,)?
                ddof: A,
                this_dot: &V,
                $(_: $T,)?
                ddof_dot: A,
            ) -> ($Y, $Y);
            fn $jvp_forward<V: Along<A, D> + ?Sized, P: Place<A, D> + ?Sized, Q: Place<A, D> + ?Sized $(, $T, $S: ?Sized, $R: ?Sized)?>(
                &self,
                $($axis: $Axis,)?
                ddof: A,
                this_dot: &V,
                $(_: $T,)?
                ddof_dot: A,
            ) -> (
                ($Y, $Y),
                (
                    ByRef<Self>,
                    impl Fn(
                        &Self,
                        $(per_argument!($axis => ()),)?
                        (),
                        &V,
                        $(per_argument!($axis => ()),)?
                        (),
                        ($Y, $Y),
                        &mut P,
                        $(&mut $S,)?
                        &mut A,
                        &mut Q,
                        $(&mut $R,)?
                        &mut A,
                    ) + use<Self, A, D, V, P, Q $(, $T, $S, $R)?>,
                ),
            );
        }

        impl<A: Real + Float + FromPrimitive, D: $D> $Method<A, D> for ArrayRef<A, D> {
            fn $forward<P: Place<A, D> + ?Sized $(, $S: ?Sized)?>(
                &self,
                $($axis: $Axis,)?
                ddof: A,
            ) -> (
                $Y,
                (
                    ByRef<Self>,
                    impl Fn(&Self, $(per_argument!($axis => ()),)? (), $Y, &mut P, $(&mut $S,)? &mut A)
                        + use<A, D, P $(, $S)?>,
                ),
            ) {
                let back = move |this: &Self,
                                 $(_: per_argument!($axis => ()),)?
                                 (): (),
                                 dy: $Y,
                                 d: &mut P,
                                 $(_: &mut $S,)?
                                 dddof: &mut A| {
                    if let Some(dy) = dy.given() {
                        *dddof += $rules::pull($h, this, ddof, dy, d.place(&this.raw_dim()) $(, $axis)?);
                    }
                };
                (self.$method($($axis,)? ddof), (ByRef::new(), back))
            }
            fn $jvp<V: Along<A, D> + ?Sized $(, $T)?>(
                &self,
                $($axis: $Axis,)?
                ddof: A,
                this_dot: &V,
                $(_: $T,)?
                ddof_dot: A,
            ) -> ($Y, $Y) {
                let y = self.$method($($axis,)? ddof);
                (y, $rules::tangent($h, self, this_dot.along(), (ddof, ddof_dot) $(, $axis)?))
            }
            fn $jvp_forward<V: Along<A, D> + ?Sized, P: Place<A, D> + ?Sized, Q: Place<A, D> + ?Sized $(, $T, $S: ?Sized, $R: ?Sized)?>(
                &self,
                $($axis: $Axis,)?
                ddof: A,
                this_dot: &V,
                $(_: $T,)?
                ddof_dot: A,
            ) -> (
                ($Y, $Y),
                (
                    ByRef<Self>,
                    impl Fn(
                        &Self,
                        $(per_argument!($axis => ()),)?
                        (),
                        &V,
                        $(per_argument!($axis => ()),)?
                        (),
                        ($Y, $Y),
                        &mut P,
                        $(&mut $S,)?
                        &mut A,
                        &mut Q,
                        $(&mut $R,)?
                        &mut A,
                    ) + use<A, D, V, P, Q $(, $T, $S, $R)?>,
                ),
            ) {
                let y = self.$method($($axis,)? ddof);
                let y_dot = $rules::tangent($h, self, this_dot.along(), (ddof, ddof_dot) $(, $axis)?);
                let back = move |this: &Self,
                                 $(_: per_argument!($axis => ()),)?
                                 (): (),
                                 this_dot: &V,
                                 $(_: per_argument!($axis => ()),)?
                                 (): (),
                                 (dy, dy_dot): ($Y, $Y),
                                 d: &mut P,
                                 $(_: &mut $S,)?
                                 dddof: &mut A,
                                 d_dot: &mut Q,
                                 $(_: &mut $R,)?
                                 dddof_dot: &mut A| {
                    let shape = this.raw_dim();
                    if let Some(dy) = dy.given() {
                        *dddof += $rules::pull($h, this, ddof, dy, d.place(&shape) $(, $axis)?);
                    }
                    if let Some(c) = dy_dot.given() {
                        *dddof += $rules::second($h, this, this_dot.along(), (ddof, ddof_dot), c, d.place(&shape) $(, $axis)?);
                        *dddof_dot += $rules::pull($h, this, ddof, c, d_dot.place(&shape) $(, $axis)?);
                    }
                };
                ((y, y_dot), (ByRef::new(), back))
            }
        }
    )*};
}
deviations! {
    VarMethod var [Dimension] __var_kind __var_kinds __var_forward __var_jvp __var_jvp_forward
    () -> A; variance all;
    StdMethod std [Dimension] __std_kind __std_kinds __std_forward __std_jvp __std_jvp_forward
    () -> A; deviation all;
    VarAxisMethod var_axis [RemoveAxis] __var_axis_kind __var_axis_kinds __var_axis_forward __var_axis_jvp __var_axis_jvp_forward
    (axis: Axis, T S R) -> Array<A, D::Smaller>; variance lanes;
    StdAxisMethod std_axis [RemoveAxis] __std_axis_kind __std_axis_kinds __std_axis_forward __std_axis_jvp __std_axis_jvp_forward
    (axis: Axis, T S R) -> Array<A, D::Smaller>; deviation lanes;
}
