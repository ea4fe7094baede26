//! Methods with `&mut self`. The place of the receiver is changed in place, from the cotangent of the final state to that of the
//! initial one; nothing of the receiver is given again.

use super::per_argument;
use crate::array::place::{Along, Place, add_unbroadcast};
use crate::rules::{ByMut, Changed, InPlace, Lent, Swapped};
use crate::{Real, Tangent};
use ndarray::{ArrayRef, Axis, Dimension, LinalgScalar, NdIndex};

/// Methods that move the elements around: the tangent goes as the value does, the cotangent back.
macro_rules! moves {
    ($(
        $Method:ident $method:ident $kind:ident $kinds:ident $forward:ident $jvp:ident $jvp_forward:ident
        ($($arg:ident: $Arg:ty, $T:ident $S:ident $R:ident),*);
    )*) => {$(
        #[doc(hidden)]
        pub trait $Method<A: Real, D: Dimension> {
            #[inline]
            fn $kind(&self) -> ByMut {
                ByMut::new()
            }
            #[inline]
            fn $kinds(&self) -> (Changed, $(per_argument!($arg => Changed)),*) {
                (Changed, $(per_argument!($arg => Changed)),*)
            }
            fn $forward<P: Place<A, D> + ?Sized $(, $S: ?Sized)*>(
                &mut self,
                $($arg: $Arg),*
            ) -> (
                (),
                (
                    ByMut,
                    impl Fn((), $(per_argument!($arg => ()),)* (), &mut P $(, &mut $S)*) + use<Self, A, D, P $(, $S)*>,
                ),
            );
            fn $jvp<V: Place<A, D> + ?Sized $(, $T)*>(&mut self, $($arg: $Arg,)* this_dot: &mut V $(, _: $T)*) -> ((), ());
            fn $jvp_forward<V: Place<A, D> + ?Sized, P: Place<A, D> + ?Sized, Q: Place<A, D> + ?Sized $(, $T, $S: ?Sized, $R: ?Sized)*>(
                &mut self,
                $($arg: $Arg,)*
                this_dot: &mut V
                $(, _: $T)*
            ) -> (
                ((), ()),
                (
                    ByMut,
                    impl Fn(
                        (),
                        $(per_argument!($arg => ()),)*
                        (),
                        $(per_argument!($arg => ()),)*
                        ((), ()),
                        &mut P,
                        $(&mut $S,)*
                        &mut Q
                        $(, &mut $R)*
                    ) + use<Self, A, D, V, P, Q $(, $T, $S, $R)*>,
                ),
            );
        }

        impl<A: Real, D: Dimension> $Method<A, D> for ArrayRef<A, D> {
            fn $forward<P: Place<A, D> + ?Sized $(, $S: ?Sized)*>(
                &mut self,
                $($arg: $Arg),*
            ) -> (
                (),
                (
                    ByMut,
                    impl Fn((), $(per_argument!($arg => ()),)* (), &mut P $(, &mut $S)*) + use<A, D, P $(, $S)*>,
                ),
            ) {
                self.$method($($arg),*);
                let back = move |(): (), $(_: per_argument!($arg => ()),)* (): (), d: &mut P $(, _: &mut $S)*| {
                    if let Some(d) = d.whole() {
                        d.$method($($arg),*);
                    }
                };
                ((), (ByMut::new(), back))
            }
            fn $jvp<V: Place<A, D> + ?Sized $(, $T)*>(&mut self, $($arg: $Arg,)* this_dot: &mut V $(, _: $T)*) -> ((), ()) {
                self.$method($($arg),*);
                if let Some(t) = this_dot.whole() {
                    t.$method($($arg),*);
                }
                ((), ())
            }
            fn $jvp_forward<V: Place<A, D> + ?Sized, P: Place<A, D> + ?Sized, Q: Place<A, D> + ?Sized $(, $T, $S: ?Sized, $R: ?Sized)*>(
                &mut self,
                $($arg: $Arg,)*
                this_dot: &mut V
                $(, _: $T)*
            ) -> (
                ((), ()),
                (
                    ByMut,
                    impl Fn(
                        (),
                        $(per_argument!($arg => ()),)*
                        (),
                        $(per_argument!($arg => ()),)*
                        ((), ()),
                        &mut P,
                        $(&mut $S,)*
                        &mut Q
                        $(, &mut $R)*
                    ) + use<A, D, V, P, Q $(, $T, $S, $R)*>,
                ),
            ) {
                self.$method($($arg),*);
                if let Some(t) = this_dot.whole() {
                    t.$method($($arg),*);
                }
                let back = move |(): (),
                                 $(_: per_argument!($arg => ()),)*
                                 (): (),
                                 $(_: per_argument!($arg => ()),)*
                                 ((), ()): ((), ()),
                                 d: &mut P,
                                 $(_: &mut $S,)*
                                 d_dot: &mut Q
                                 $(, _: &mut $R)*| {
                    if let Some(d) = d.whole() {
                        d.$method($($arg),*);
                    }
                    if let Some(d_dot) = d_dot.whole() {
                        d_dot.$method($($arg),*);
                    }
                };
                (((), ()), (ByMut::new(), back))
            }
        }
    )*};
}

moves! {
    SwapAxesMethod swap_axes __swap_axes_kind __swap_axes_kinds __swap_axes_forward __swap_axes_jvp __swap_axes_jvp_forward
    (ax: usize, T S R, bx: usize, T2 S2 R2);
    InvertAxisMethod invert_axis
    __invert_axis_kind __invert_axis_kinds __invert_axis_forward __invert_axis_jvp __invert_axis_jvp_forward
    (axis: Axis, T S R);
}

fn zero<A: Real>() -> A {
    <A as Tangent>::zero()
}

/// `assign`: the right side is broadcast.
#[doc(hidden)]
pub trait AssignMethod<A: Real, D: Dimension> {
    #[inline]
    fn __assign_kind(&self) -> ByMut {
        ByMut::new()
    }
    #[inline]
    fn __assign_kinds(&self) -> (Changed, Lent) {
        (Changed, Lent)
    }
    fn __assign_forward<E: Dimension, P: Place<A, D> + ?Sized, S: Place<A, E> + ?Sized>(
        &mut self,
        rhs: &ArrayRef<A, E>,
    ) -> ((), (ByMut, impl Fn((), &ArrayRef<A, E>, (), &mut P, &mut S) + use<Self, A, D, E, P, S>));
    fn __assign_jvp<E: Dimension, V: Place<A, D> + ?Sized, W: Along<A, E> + ?Sized>(
        &mut self,
        rhs: &ArrayRef<A, E>,
        this_dot: &mut V,
        rhs_dot: &W,
    ) -> ((), ());
    fn __assign_jvp_forward<
        E: Dimension,
        V: Place<A, D> + ?Sized,
        W: Along<A, E> + ?Sized,
        P: Place<A, D> + ?Sized,
        S: Place<A, E> + ?Sized,
        Q: Place<A, D> + ?Sized,
        R: Place<A, E> + ?Sized,
    >(
        &mut self,
        rhs: &ArrayRef<A, E>,
        this_dot: &mut V,
        rhs_dot: &W,
    ) -> (
        ((), ()),
        (
            ByMut,
            impl Fn((), &ArrayRef<A, E>, (), &W, ((), ()), &mut P, &mut S, &mut Q, &mut R)
            + use<Self, A, D, E, V, W, P, S, Q, R>,
        ),
    );
}

impl<A: Real, D: Dimension> AssignMethod<A, D> for ArrayRef<A, D> {
    fn __assign_forward<E: Dimension, P: Place<A, D> + ?Sized, S: Place<A, E> + ?Sized>(
        &mut self,
        rhs: &ArrayRef<A, E>,
    ) -> ((), (ByMut, impl Fn((), &ArrayRef<A, E>, (), &mut P, &mut S) + use<A, D, E, P, S>)) {
        self.assign(rhs);
        let back = |(): (), rhs: &ArrayRef<A, E>, (): (), d: &mut P, drhs: &mut S| unassign(rhs, d, drhs);
        ((), (ByMut::new(), back))
    }

    fn __assign_jvp<E: Dimension, V: Place<A, D> + ?Sized, W: Along<A, E> + ?Sized>(
        &mut self,
        rhs: &ArrayRef<A, E>,
        this_dot: &mut V,
        rhs_dot: &W,
    ) -> ((), ()) {
        self.assign(rhs);
        match rhs_dot.along() {
            Some(t) => {
                if let Some(this_dot) = this_dot.place(&self.raw_dim()) {
                    this_dot.assign(t);
                }
            }
            None => {
                if let Some(this_dot) = this_dot.whole() {
                    this_dot.fill(zero());
                }
            }
        }
        ((), ())
    }

    fn __assign_jvp_forward<
        E: Dimension,
        V: Place<A, D> + ?Sized,
        W: Along<A, E> + ?Sized,
        P: Place<A, D> + ?Sized,
        S: Place<A, E> + ?Sized,
        Q: Place<A, D> + ?Sized,
        R: Place<A, E> + ?Sized,
    >(
        &mut self,
        rhs: &ArrayRef<A, E>,
        this_dot: &mut V,
        rhs_dot: &W,
    ) -> (
        ((), ()),
        (
            ByMut,
            impl Fn((), &ArrayRef<A, E>, (), &W, ((), ()), &mut P, &mut S, &mut Q, &mut R) + use<A, D, E, V, W, P, S, Q, R>,
        ),
    ) {
        self.__assign_jvp(rhs, this_dot, rhs_dot);
        let back = |(): (),
                    rhs: &ArrayRef<A, E>,
                    (): (),
                    _: &W,
                    ((), ()): ((), ()),
                    d: &mut P,
                    drhs: &mut S,
                    d_dot: &mut Q,
                    drhs_dot: &mut R| {
            unassign(rhs, d, drhs);
            unassign(rhs, d_dot, drhs_dot);
        };
        (((), ()), (ByMut::new(), back))
    }
}

/// What was assigned takes the cotangent; of what was there before it is zero.
fn unassign<A: Real, D: Dimension, E: Dimension>(
    rhs: &ArrayRef<A, E>,
    d: &mut (impl Place<A, D> + ?Sized),
    drhs: &mut (impl Place<A, E> + ?Sized),
) {
    if let Some(d) = d.whole().filter(|d| !d.is_empty()) {
        if let Some(drhs) = drhs.place(&rhs.raw_dim()) {
            add_unbroadcast(drhs, d);
        }
        d.fill(zero());
    }
}

/// `fill`: the cotangent of the number is the sum.
#[doc(hidden)]
pub trait FillMethod<A: Real, D: Dimension> {
    #[inline]
    fn __fill_kind(&self) -> ByMut {
        ByMut::new()
    }
    #[inline]
    fn __fill_kinds(&self) -> (Changed, Changed) {
        (Changed, Changed)
    }
    fn __fill_forward<P: Place<A, D> + ?Sized>(
        &mut self,
        x: A,
    ) -> ((), (ByMut, impl Fn((), (), (), &mut P, &mut A) + use<Self, A, D, P>));
    fn __fill_jvp<V: Place<A, D> + ?Sized>(&mut self, x: A, this_dot: &mut V, x_dot: A) -> ((), ());
    fn __fill_jvp_forward<V: Place<A, D> + ?Sized, P: Place<A, D> + ?Sized, Q: Place<A, D> + ?Sized>(
        &mut self,
        x: A,
        this_dot: &mut V,
        x_dot: A,
    ) -> (((), ()), (ByMut, impl Fn((), (), (), (), ((), ()), &mut P, &mut A, &mut Q, &mut A) + use<Self, A, D, V, P, Q>));
}

impl<A: Real, D: Dimension> FillMethod<A, D> for ArrayRef<A, D> {
    fn __fill_forward<P: Place<A, D> + ?Sized>(
        &mut self,
        x: A,
    ) -> ((), (ByMut, impl Fn((), (), (), &mut P, &mut A) + use<A, D, P>)) {
        self.fill(x);
        let back = |(): (), (): (), (): (), d: &mut P, dx: &mut A| unfill(d, dx);
        ((), (ByMut::new(), back))
    }

    fn __fill_jvp<V: Place<A, D> + ?Sized>(&mut self, x: A, this_dot: &mut V, x_dot: A) -> ((), ()) {
        self.fill(x);
        if let Some(this_dot) = this_dot.place(&self.raw_dim()) {
            this_dot.fill(x_dot);
        }
        ((), ())
    }

    fn __fill_jvp_forward<V: Place<A, D> + ?Sized, P: Place<A, D> + ?Sized, Q: Place<A, D> + ?Sized>(
        &mut self,
        x: A,
        this_dot: &mut V,
        x_dot: A,
    ) -> (((), ()), (ByMut, impl Fn((), (), (), (), ((), ()), &mut P, &mut A, &mut Q, &mut A) + use<A, D, V, P, Q>))
    {
        self.__fill_jvp(x, this_dot, x_dot);
        let back = |(): (),
                    (): (),
                    (): (),
                    (): (),
                    ((), ()): ((), ()),
                    d: &mut P,
                    dx: &mut A,
                    d_dot: &mut Q,
                    dx_dot: &mut A| {
            unfill(d, dx);
            unfill(d_dot, dx_dot);
        };
        (((), ()), (ByMut::new(), back))
    }
}

fn unfill<A: Real, D: Dimension>(d: &mut (impl Place<A, D> + ?Sized), dx: &mut A) {
    if let Some(d) = d.whole() {
        *dx += d.iter().copied().sum::<A>();
        d.fill(zero());
    }
}

impl<A: Real, D: Dimension> InPlace for ArrayRef<A, D> {
    type Element = A;
    type Old = D;
    fn unfill_shaped(&mut self, _: &D) -> A {
        let mut dx = zero();
        unfill(self, &mut dx);
        dx
    }
}

impl<A: Real, D: Dimension, I: NdIndex<D>> Swapped<I> for ArrayRef<A, D> {
    fn unswap(&mut self, i: I, j: I) {
        if !self.is_empty() {
            self.swap(i, j);
        }
    }
}

/// `scaled_add`: `self += alpha·rhs`, where `rhs` is broadcast.
#[doc(hidden)]
pub trait ScaledAddMethod<A: Real + LinalgScalar, D: Dimension> {
    #[inline]
    fn __scaled_add_kind(&self) -> ByMut {
        ByMut::new()
    }
    #[inline]
    fn __scaled_add_kinds(&self) -> (Changed, Changed, Lent) {
        (Changed, Changed, Lent)
    }
    fn __scaled_add_forward<E: Dimension, P: Place<A, D> + ?Sized, S: Place<A, E> + ?Sized>(
        &mut self,
        alpha: A,
        rhs: &ArrayRef<A, E>,
    ) -> ((), (ByMut, impl Fn((), (), &ArrayRef<A, E>, (), &mut P, &mut A, &mut S) + use<Self, A, D, E, P, S>));
    fn __scaled_add_jvp<E: Dimension, V: Place<A, D> + ?Sized, W: Along<A, E> + ?Sized>(
        &mut self,
        alpha: A,
        rhs: &ArrayRef<A, E>,
        this_dot: &mut V,
        alpha_dot: A,
        rhs_dot: &W,
    ) -> ((), ());
    fn __scaled_add_jvp_forward<
        E: Dimension,
        V: Place<A, D> + ?Sized,
        W: Along<A, E> + ?Sized,
        P: Place<A, D> + ?Sized,
        S: Place<A, E> + ?Sized,
        Q: Place<A, D> + ?Sized,
        R: Place<A, E> + ?Sized,
    >(
        &mut self,
        alpha: A,
        rhs: &ArrayRef<A, E>,
        this_dot: &mut V,
        alpha_dot: A,
        rhs_dot: &W,
    ) -> (
        ((), ()),
        (
            ByMut,
            impl Fn((), (), &ArrayRef<A, E>, (), (), &W, ((), ()), &mut P, &mut A, &mut S, &mut Q, &mut A, &mut R)
            + use<Self, A, D, E, V, W, P, S, Q, R>,
        ),
    );
}

impl<A: Real + LinalgScalar, D: Dimension> ScaledAddMethod<A, D> for ArrayRef<A, D> {
    fn __scaled_add_forward<E: Dimension, P: Place<A, D> + ?Sized, S: Place<A, E> + ?Sized>(
        &mut self,
        alpha: A,
        rhs: &ArrayRef<A, E>,
    ) -> ((), (ByMut, impl Fn((), (), &ArrayRef<A, E>, (), &mut P, &mut A, &mut S) + use<A, D, E, P, S>)) {
        self.scaled_add(alpha, rhs);
        let back = move |(): (), (): (), rhs: &ArrayRef<A, E>, (): (), d: &mut P, dalpha: &mut A, drhs: &mut S| {
            if let Some(d) = d.whole() {
                *dalpha += inner(d, rhs);
                add_scaled(drhs, rhs, alpha, d);
            }
        };
        ((), (ByMut::new(), back))
    }

    fn __scaled_add_jvp<E: Dimension, V: Place<A, D> + ?Sized, W: Along<A, E> + ?Sized>(
        &mut self,
        alpha: A,
        rhs: &ArrayRef<A, E>,
        this_dot: &mut V,
        alpha_dot: A,
        rhs_dot: &W,
    ) -> ((), ()) {
        self.scaled_add(alpha, rhs);
        if let Some(this_dot) = this_dot.place(&self.raw_dim()) {
            this_dot.scaled_add(alpha_dot, rhs);
            if let Some(t) = rhs_dot.along() {
                this_dot.scaled_add(alpha, t);
            }
        }
        ((), ())
    }

    fn __scaled_add_jvp_forward<
        E: Dimension,
        V: Place<A, D> + ?Sized,
        W: Along<A, E> + ?Sized,
        P: Place<A, D> + ?Sized,
        S: Place<A, E> + ?Sized,
        Q: Place<A, D> + ?Sized,
        R: Place<A, E> + ?Sized,
    >(
        &mut self,
        alpha: A,
        rhs: &ArrayRef<A, E>,
        this_dot: &mut V,
        alpha_dot: A,
        rhs_dot: &W,
    ) -> (
        ((), ()),
        (
            ByMut,
            impl Fn((), (), &ArrayRef<A, E>, (), (), &W, ((), ()), &mut P, &mut A, &mut S, &mut Q, &mut A, &mut R)
            + use<A, D, E, V, W, P, S, Q, R>,
        ),
    ) {
        self.__scaled_add_jvp(alpha, rhs, this_dot, alpha_dot, rhs_dot);
        let back = move |(): (),
                         (): (),
                         rhs: &ArrayRef<A, E>,
                         (): (),
                         (): (),
                         rhs_dot: &W,
                         ((), ()): ((), ()),
                         d: &mut P,
                         dalpha: &mut A,
                         drhs: &mut S,
                         d_dot: &mut Q,
                         dalpha_dot: &mut A,
                         drhs_dot: &mut R| {
            if let Some(d) = d.whole() {
                *dalpha += inner(d, rhs);
                add_scaled(drhs, rhs, alpha, d);
            }
            // this_dot += alpha_dot·rhs + alpha·rhs_dot.
            if let Some(d) = d_dot.whole() {
                *dalpha_dot += inner(d, rhs);
                add_scaled(drhs_dot, rhs, alpha, d);
                add_scaled(drhs, rhs, alpha_dot, d);
                if let Some(t) = rhs_dot.along() {
                    *dalpha += inner(d, t);
                }
            }
        };
        (((), ()), (ByMut::new(), back))
    }
}

/// The inner product with `rhs`, broadcast.
fn inner<A: Real, D: Dimension, E: Dimension>(d: &ArrayRef<A, D>, rhs: &ArrayRef<A, E>) -> A {
    match rhs.broadcast(d.raw_dim()) {
        Some(rhs) => d.iter().zip(rhs).map(|(d, r)| *d * *r).sum(),
        // A cotangent without shape.
        None => zero(),
    }
}

/// `drhs += factor·d`, summed to the shape of `rhs`.
fn add_scaled<A: Real + LinalgScalar, D: Dimension, E: Dimension>(
    drhs: &mut (impl Place<A, E> + ?Sized),
    rhs: &ArrayRef<A, E>,
    factor: A,
    d: &ArrayRef<A, D>,
) {
    if d.is_empty() || factor == zero() {
        return;
    }
    if let Some(drhs) = drhs.place(&rhs.raw_dim()) {
        if drhs.shape() == d.shape() {
            drhs.scaled_add(factor, d);
        } else {
            add_unbroadcast(drhs, &d.mapv(|d| factor * d));
        }
    }
}
