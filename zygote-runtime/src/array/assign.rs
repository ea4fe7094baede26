//! `v += b`, `v -= b`, `v *= b`, `v /= b` for a `v` that is an array or a view, and a `b` that is one or a number.
//!
//! The right side is broadcast, the left one never. Sums keep nothing but a shape; products and quotients keep both operands, of
//! which `b` is moved if it is owned.

// The types are those of the traits.
#![allow(clippy::type_complexity)]

use super::dense::{Dense, DenseMut};
use super::sums::{add_sums, spread, sum_of, sum_zipped};
use crate::rules::{ByValue, OpAddAssign, OpDivAssign, OpMulAssign, OpSubAssign};
use crate::{Differentiable, Real};
use ndarray::{Array, ArrayRef, ArrayView, Dimension, ShapeBuilder, Zip};

type TangentOf<T> = <T as Differentiable>::Tangent;
type SinkOf<T> = <T as Differentiable>::Sink;

/// The right side: an array that is broadcast, or a number. Kept, it has the type of its tangent.
#[doc(hidden)]
pub trait Side: Differentiable<Tangent = Self::Kept> {
    /// The type of the elements.
    type Elem: Real;
    /// The type of its tangent.
    type Kept: Side<Elem = Self::Elem> + Differentiable<Shape = Self::Shape>;

    /// What products and quotients keep of it.
    fn kept(self) -> Self::Tangent
    where
        Self: Sized;

    /// As a tangent it may be a zero without shape.
    fn is_nothing(&self) -> bool;

    /// Broadcast.
    fn spread<D: Dimension>(&self, shape: &D) -> ArrayView<'_, Self::Elem, D>;

    /// `v = f(v, b)` by element.
    ///
    /// # Panics
    ///
    /// If it can't be broadcast to the shape of `v`.
    fn change<D: Dimension>(&self, v: &mut ArrayRef<Self::Elem, D>, f: impl Fn(Self::Elem, Self::Elem) -> Self::Elem);

    /// Adds `f(d)` by element to its cotangent.
    fn add<D: Dimension>(
        sink: &mut Self::Sink,
        shape: &Self::Shape,
        d: &ArrayRef<Self::Elem, D>,
        f: impl Fn(Self::Elem) -> Self::Elem,
    );

    /// Adds `f(d, a, b)` by element to its cotangent, where `b` is what was kept.
    fn gather<D: Dimension>(
        sink: &mut Self::Sink,
        d: &ArrayRef<Self::Elem, D>,
        a: &ArrayRef<Self::Elem, D>,
        b: &Self::Tangent,
        f: impl Fn(Self::Elem, Self::Elem, Self::Elem) -> Self::Elem,
    );
}

impl<B: Dense> Side for B {
    type Elem = B::Elem;
    type Kept = Array<B::Elem, B::Dim>;

    #[inline]
    fn kept(self) -> B::Tangent {
        self.into_dense()
    }

    #[inline]
    fn is_nothing(&self) -> bool {
        self.dense().is_empty()
    }

    fn spread<D: Dimension>(&self, shape: &D) -> ArrayView<'_, B::Elem, D> {
        spread(self.dense(), shape)
    }

    fn change<D: Dimension>(&self, v: &mut ArrayRef<B::Elem, D>, f: impl Fn(B::Elem, B::Elem) -> B::Elem) {
        v.zip_mut_with(self.dense(), |v, b| *v = f(*v, *b));
    }

    fn add<D: Dimension>(sink: &mut B::Sink, shape: &B::Dim, d: &ArrayRef<B::Elem, D>, f: impl Fn(B::Elem) -> B::Elem) {
        add_sums(B::place(sink, shape), d, f);
    }

    fn gather<D: Dimension>(
        sink: &mut B::Sink,
        d: &ArrayRef<B::Elem, D>,
        a: &ArrayRef<B::Elem, D>,
        b: &B::Tangent,
        f: impl Fn(B::Elem, B::Elem, B::Elem) -> B::Elem,
    ) {
        let to = B::place(sink, &b.raw_dim());
        if to.shape() == d.shape() {
            let zip = Zip::from(to).and(b).and_broadcast(d.view()).and_broadcast(a.view());
            return zip.for_each(|to, b, d, a| *to += f(*d, *a, *b));
        }
        let each = Zip::from(d).and(a).and_broadcast(b.view()).map_collect(|d, a, b| f(*d, *a, *b));
        add_sums(to, &each, |x| x);
    }
}

macro_rules! numbers {
    ($($t:ident)*) => {$(
        impl Side for $t {
            type Elem = $t;
            type Kept = $t;
            #[inline]
            fn kept(self) -> $t {
                self
            }
            #[inline]
            fn is_nothing(&self) -> bool {
                false
            }
            #[inline]
            fn spread<D: Dimension>(&self, shape: &D) -> ArrayView<'_, $t, D> {
                let strided = shape.clone().strides(D::zeros(shape.ndim()));
                ArrayView::from_shape(strided, std::slice::from_ref(self)).expect("one element serves for all")
            }
            #[inline]
            fn change<D: Dimension>(&self, v: &mut ArrayRef<$t, D>, f: impl Fn($t, $t) -> $t) {
                let b = *self;
                v.map_inplace(|v| *v = f(*v, b));
            }
            #[inline]
            fn add<D: Dimension>(sink: &mut $t, (): &(), d: &ArrayRef<$t, D>, f: impl Fn($t) -> $t) {
                *sink += sum_of(d, f);
            }
            #[inline]
            fn gather<D: Dimension>(
                sink: &mut $t,
                d: &ArrayRef<$t, D>,
                a: &ArrayRef<$t, D>,
                b: &$t,
                f: impl Fn($t, $t, $t) -> $t,
            ) {
                let b = *b;
                *sink += sum_zipped(d, a, |d, a| f(d, a, b));
            }
        }
    )*};
}
numbers!(f32 f64);

/// `a + b` or `a - b`.
trait Linear {
    /// Its value.
    fn y<A: Real>(a: A, b: A) -> A;
    /// The cotangent of `b`.
    fn by_b<A: Real>(d: A) -> A;
}

struct Plus;
struct Minus;

impl Linear for Plus {
    fn y<A: Real>(a: A, b: A) -> A {
        a + b
    }
    fn by_b<A: Real>(d: A) -> A {
        d
    }
}

impl Linear for Minus {
    fn y<A: Real>(a: A, b: A) -> A {
        a - b
    }
    fn by_b<A: Real>(d: A) -> A {
        -d
    }
}

/// `a * b` or `a / b`, with its partials times a seed.
trait Nonlinear {
    /// Its value.
    fn y<A: Real>(a: A, b: A) -> A;
    /// The partial by `a`.
    fn by_a<A: Real>(d: A, b: A) -> A;
    /// The partial by `b`.
    fn by_b<A: Real>(d: A, a: A, b: A) -> A;
    /// The partial by `a` of the tangent.
    fn dot_by_a<A: Real>(t: A, b: A, db: A) -> A;
    /// The partial by `b` of the tangent.
    fn dot_by_b<A: Real>(t: A, ab: [A; 2], dots: [A; 2]) -> A;
}

struct Times;
struct Over;

impl Nonlinear for Times {
    fn y<A: Real>(a: A, b: A) -> A {
        a * b
    }
    fn by_a<A: Real>(d: A, b: A) -> A {
        d * b
    }
    fn by_b<A: Real>(d: A, a: A, _: A) -> A {
        d * a
    }
    fn dot_by_a<A: Real>(t: A, _: A, db: A) -> A {
        t * db
    }
    fn dot_by_b<A: Real>(t: A, _: [A; 2], [da, _]: [A; 2]) -> A {
        t * da
    }
}

impl Nonlinear for Over {
    fn y<A: Real>(a: A, b: A) -> A {
        a / b
    }
    fn by_a<A: Real>(d: A, b: A) -> A {
        d / b
    }
    fn by_b<A: Real>(d: A, a: A, b: A) -> A {
        -d * (a / b) / b
    }
    fn dot_by_a<A: Real>(t: A, b: A, db: A) -> A {
        -t * db / b / b
    }
    fn dot_by_b<A: Real>(t: A, [a, b]: [A; 2], [da, db]: [A; 2]) -> A {
        let y = a / b;
        t * ((y + y) * db - da) / b / b
    }
}

/// What a compound assignment gives: its pullback.
type Gives<F> = ((), (ByValue, F));
/// And in forward mode.
type GivesDotted<F> = (((), ()), (ByValue, F));

/// `b`, with a shape if it is a zero without one.
fn shaped<B: Side>(db: TangentOf<B>, shape: &B::Shape) -> TangentOf<B> {
    if db.is_nothing() { B::zero_of(shape) } else { db }
}

fn linear<F: Linear, V: DenseMut + ?Sized, B: Side<Elem = V::Elem>>(
    v: &mut V,
    b: B,
) -> Gives<impl Fn((), (), (), &mut SinkOf<V>, &mut SinkOf<B>) + use<F, V, B>> {
    b.change(v.dense_mut(), F::y);
    let shape = b.tangent_shape();
    let back = move |(), (), (), dv: &mut SinkOf<V>, db: &mut SinkOf<B>| B::add(db, &shape, V::seen(dv), F::by_b);
    ((), (ByValue, back))
}

fn linear_jvp<F: Linear, V: DenseMut + ?Sized, B: Side<Elem = V::Elem>>(
    v: &mut V,
    b: &B,
    dv: &mut SinkOf<V>,
    db: &TangentOf<B>,
) {
    let v = v.dense_mut();
    b.change(v, F::y);
    if !db.is_nothing() {
        db.change(V::place(dv, &v.raw_dim()), F::y);
    }
}

fn linear_jvp_forward<F: Linear, V: DenseMut + ?Sized, B: Side<Elem = V::Elem>>(
    v: &mut V,
    b: B,
    dv: &mut SinkOf<V>,
    db: TangentOf<B>,
) -> GivesDotted<
    impl Fn((), (), (), (), ((), ()), &mut SinkOf<V>, &mut SinkOf<B>, &mut SinkOf<SinkOf<V>>, &mut SinkOf<TangentOf<B>>)
    + use<F, V, B>,
> {
    linear_jvp::<F, V, B>(v, &b, dv, &db);
    let shape = b.tangent_shape();
    let back = move |(),
                     (),
                     (),
                     (),
                     ((), ()),
                     rv: &mut SinkOf<V>,
                     rb: &mut SinkOf<B>,
                     rdv: &mut SinkOf<SinkOf<V>>,
                     rdb: &mut SinkOf<TangentOf<B>>| {
        B::add(rb, &shape, V::seen(rv), F::by_b);
        <TangentOf<B> as Side>::add(rdb, &shape, V::seen(rdv), F::by_b);
    };
    (((), ()), (ByValue, back))
}

fn nonlinear<F: Nonlinear, V: DenseMut + ?Sized, B: Side<Elem = V::Elem>>(
    v: &mut V,
    b: B,
) -> Gives<impl Fn((), (), (), &mut SinkOf<V>, &mut SinkOf<B>) + use<F, V, B>> {
    let v = v.dense_mut();
    let a = v.to_owned();
    b.change(v, F::y);
    let b = b.kept();
    let back = move |(), (), (), dv: &mut SinkOf<V>, db: &mut SinkOf<B>| {
        if V::seen(dv).is_empty() {
            return;
        }
        let d = V::place(dv, &a.raw_dim());
        B::gather(db, d, &a, &b, F::by_b);
        b.change(d, F::by_a);
    };
    ((), (ByValue, back))
}

/// The tangent of `a`, in place.
fn change_tangent<F: Nonlinear, A: Real, D: Dimension>(
    t: &mut ArrayRef<A, D>,
    a: &ArrayRef<A, D>,
    b: &impl Side<Elem = A>,
    db: &impl Side<Elem = A>,
) {
    if db.is_nothing() {
        return b.change(t, F::by_a);
    }
    let shape = a.raw_dim();
    let zip = Zip::from(t).and(a).and(b.spread(&shape)).and(db.spread(&shape));
    zip.for_each(|t, a, b, db| *t = F::by_a(*t, *b) + F::by_b(*db, *a, *b));
}

fn nonlinear_jvp<F: Nonlinear, V: DenseMut + ?Sized, B: Side<Elem = V::Elem>>(
    v: &mut V,
    b: &B,
    dv: &mut SinkOf<V>,
    db: &TangentOf<B>,
) {
    let v = v.dense_mut();
    // What can't be broadcast panics here as it does for `b` itself, before anything is changed.
    change_tangent::<F, _, _>(V::place(dv, &v.raw_dim()), v, b, db);
    b.change(v, F::y);
}

fn nonlinear_jvp_forward<F: Nonlinear, V: DenseMut + ?Sized, B: Side<Elem = V::Elem>>(
    v: &mut V,
    b: B,
    dv: &mut SinkOf<V>,
    db: TangentOf<B>,
) -> GivesDotted<
    impl Fn((), (), (), (), ((), ()), &mut SinkOf<V>, &mut SinkOf<B>, &mut SinkOf<SinkOf<V>>, &mut SinkOf<TangentOf<B>>)
    + use<F, V, B>,
> {
    let v = v.dense_mut();
    let shape = v.raw_dim();
    let t = V::place(dv, &shape);
    let (a, da) = (v.to_owned(), t.to_owned());
    b.change(v, F::y);
    change_tangent::<F, _, _>(t, &a, &b, &db);
    let b_shape = b.tangent_shape();
    let (b, db) = (b.kept(), shaped::<B>(db, &b_shape));
    let back = move |(),
                     (),
                     (),
                     (),
                     ((), ()),
                     rv: &mut SinkOf<V>,
                     rb: &mut SinkOf<B>,
                     rdv: &mut SinkOf<SinkOf<V>>,
                     rdb: &mut SinkOf<TangentOf<B>>| {
        let (s, t) = (V::place(rv, &shape), V::place(rdv, &shape));
        let (b, db) = (b.spread(&shape), db.spread(&shape));
        let mut of_b = s.to_owned();
        Zip::from(&mut of_b).and(&*t).and(&a).and(&b).and(&da).and(&db).for_each(|s, t, a, b, da, db| {
            *s = F::by_b(*s, *a, *b) + F::dot_by_b(*t, [*a, *b], [*da, *db]);
        });
        B::add(rb, &b_shape, &of_b, |x| x);
        let mut of_db = t.to_owned();
        Zip::from(&mut of_db).and(&a).and(&b).for_each(|t, a, b| *t = F::by_b(*t, *a, *b));
        <TangentOf<B> as Side>::add(rdb, &b_shape, &of_db, |x| x);
        Zip::from(s).and(t).and(&b).and(&db).for_each(|s, t, b, db| {
            *s = F::by_a(*s, *b) + F::dot_by_a(*t, *b, *db);
            *t = F::by_a(*t, *b);
        });
    };
    (((), ()), (ByValue, back))
}

macro_rules! assign {
    (@ [$($g:tt)*] $B:ty, [$($captured:tt)*] $Trait:ident $F:ident:
        $forward:ident $jvp:ident $jvp_forward:ident by $by:ident $by_jvp:ident $by_jvp_forward:ident) => {
        #[diagnostic::do_not_recommend]
        impl<$($g)*> $Trait<$B> for V {
            #[inline]
            fn $forward(
                a: &mut V,
                b: $B,
            ) -> ((), (ByValue, impl Fn((), (), (), &mut SinkOf<V>, &mut SinkOf<$B>) + use<$($captured)*>)) {
                $by::<$F, V, $B>(a, b)
            }

            #[inline]
            fn $jvp(a: &mut V, b: $B, da: &mut SinkOf<V>, db: TangentOf<$B>) -> ((), ()) {
                $by_jvp::<$F, V, $B>(a, &b, da, &db);
                ((), ())
            }

            #[inline]
            fn $jvp_forward(
                a: &mut V,
                b: $B,
                da: &mut SinkOf<V>,
                db: TangentOf<$B>,
            ) -> (
                ((), ()),
                (
                    ByValue,
                    impl Fn(
                        (),
                        (),
                        (),
                        (),
                        ((), ()),
                        &mut SinkOf<V>,
                        &mut SinkOf<$B>,
                        &mut SinkOf<SinkOf<V>>,
                        &mut SinkOf<TangentOf<$B>>,
                    ) + use<$($captured)*>,
                ),
            ) {
                $by_jvp_forward::<$F, V, $B>(a, b, da, db)
            }
        }
    };
    ($([$($g:tt)*] $B:ty, $captured:tt;)*) => {$(
        assign!(@ [$($g)*] $B, $captured OpAddAssign Plus:
            __add_assign_forward __add_assign_jvp __add_assign_jvp_forward by linear linear_jvp linear_jvp_forward);
        assign!(@ [$($g)*] $B, $captured OpSubAssign Minus:
            __sub_assign_forward __sub_assign_jvp __sub_assign_jvp_forward by linear linear_jvp linear_jvp_forward);
        assign!(@ [$($g)*] $B, $captured OpMulAssign Times:
            __mul_assign_forward __mul_assign_jvp __mul_assign_jvp_forward
            by nonlinear nonlinear_jvp nonlinear_jvp_forward);
        assign!(@ [$($g)*] $B, $captured OpDivAssign Over:
            __div_assign_forward __div_assign_jvp __div_assign_jvp_forward
            by nonlinear nonlinear_jvp nonlinear_jvp_forward);
    )*};
}
assign! {
    [V: DenseMut + ?Sized, B: Dense<Elem = V::Elem>] B, [V, B];
    [V: DenseMut<Elem = f64> + ?Sized] f64, [V];
    [V: DenseMut<Elem = f32> + ?Sized] f32, [V];
}
