//! Arrays as arguments of elementwise functions.

use crate::{Elementwise, Real, Tangent};
use ndarray::{ArcArray, Array, ArrayRef, ArrayView, ArrayViewMut, CowArray, Dimension, Zip};

fn pairs<A: Real, D: Dimension>(mut x: Array<A, D>, f: impl Fn(A) -> (A, A)) -> (Array<A, D>, Array<A, D>) {
    let first = x.map_mut(|v| {
        let (first, second) = f(*v);
        *v = second;
        first
    });
    (first, x)
}

fn with_dot<A: Real, D: Dimension>(
    mut x: Array<A, D>,
    dot: &ArrayRef<A, D>,
    f: impl Fn(A, A) -> (A, A),
) -> (Array<A, D>, Array<A, D>) {
    let second = Zip::from(&mut x).and(dot).map_collect(|x, dot| {
        let (first, second) = f(*x, *dot);
        *x = first;
        second
    });
    (x, second)
}

/// All in logical order.
fn many<A: Real, D: Dimension, const N: usize>(
    x: &ArrayRef<A, D>,
    dot: &ArrayRef<A, D>,
    f: impl Fn(A, A) -> [A; N],
) -> [Array<A, D>; N] {
    let mut results: [Array<A, D>; N] = std::array::from_fn(|_| x.to_owned());
    let mut places = results.each_mut().map(|r| r.iter_mut());
    for (x, dot) in x.iter().zip(dot) {
        for (place, v) in places.iter_mut().zip(f(*x, *dot)) {
            place.next().into_iter().for_each(|p| *p = v);
        }
    }
    results
}

fn add_product<A: Real, D: Dimension>(sink: &mut ArrayRef<A, D>, dy: &ArrayRef<A, D>, factor: &ArrayRef<A, D>) {
    if !dy.is_empty() {
        Zip::from(sink).and(dy).and(factor).for_each(|s, d, f| *s += *d * *f);
    }
}

/// A place without a shape takes that of the factor.
fn add_product_owned<A: Real, D: Dimension>(sink: &mut Array<A, D>, dy: &Array<A, D>, factor: &Array<A, D>) {
    if sink.is_empty() {
        *sink = product(dy, factor);
    } else {
        add_product(sink, dy, factor);
    }
}

fn product<A: Real, D: Dimension>(dy: &Array<A, D>, factor: &Array<A, D>) -> Array<A, D> {
    if dy.is_empty() {
        return Array::from_elem(factor.raw_dim(), <A as Tangent>::zero());
    }
    Zip::from(dy).and(factor).map_collect(|d, f| *d * *f)
}

macro_rules! common {
    ($add:ident, $add_dot:ident) => {
        type Element = A;
        type Output = Array<A, D>;
        #[inline]
        fn add_product(sink: &mut Self::Sink, dy: &Array<A, D>, factor: &Array<A, D>) {
            $add(sink, dy, factor);
        }
        #[inline]
        fn add_product_dot(sink: &mut Self::DotSink, dy: &Array<A, D>, factor: &Array<A, D>) {
            $add_dot(sink, dy, factor);
        }
        fn sum_product(dy: &Array<A, D>, factor: &Array<A, D>) -> A {
            if dy.is_empty() {
                return <A as Tangent>::zero();
            }
            Zip::from(dy).and(factor).fold(<A as Tangent>::zero(), |sum, d, f| sum + *d * *f)
        }
        fn product(dy: &Array<A, D>, factor: &Array<A, D>) -> Array<A, D> {
            product(dy, factor)
        }
    };
}

macro_rules! boxed {
    ([$($again:tt)*] [$($dot_again:tt)*] $Sink:ty, $DotSink:ty) => {
        type Back<F> = Box<dyn Fn($($again)*, Array<A, D>, &mut $Sink) + Send + Sync>;
        type BackDot<F> =
            Box<dyn Fn($($again)*, $($dot_again)*, (Array<A, D>, Array<A, D>), &mut $Sink, &mut $DotSink) + Send + Sync>;
        type BackWith<F> = Box<dyn Fn($($again)*, (), Array<A, D>, &mut $Sink, &mut A) + Send + Sync>;
        type BackDotWith<F> = Box<
            dyn Fn(
                    $($again)*,
                    (),
                    $($dot_again)*,
                    (),
                    (Array<A, D>, Array<A, D>),
                    &mut $Sink,
                    &mut A,
                    &mut $DotSink,
                    &mut A,
                ) + Send
                + Sync,
        >;
        fn back_with<F>(f: F) -> Self::BackWith<F>
        where
            F: Fn($($again)*, (), Array<A, D>, &mut $Sink, &mut A) + Send + Sync + 'static,
        {
            Box::new(f)
        }
        fn back_dot_with<F>(f: F) -> Self::BackDotWith<F>
        where
            F: Fn(
                    $($again)*,
                    (),
                    $($dot_again)*,
                    (),
                    (Array<A, D>, Array<A, D>),
                    &mut $Sink,
                    &mut A,
                    &mut $DotSink,
                    &mut A,
                ) + Send
                + Sync
                + 'static,
        {
            Box::new(f)
        }
        fn back<F>(f: F) -> Self::Back<F>
        where
            F: Fn($($again)*, Array<A, D>, &mut $Sink) + Send + Sync + 'static,
        {
            Box::new(f)
        }
        fn back_dot<F>(f: F) -> Self::BackDot<F>
        where
            F: Fn($($again)*, $($dot_again)*, (Array<A, D>, Array<A, D>), &mut $Sink, &mut $DotSink) + Send + Sync + 'static,
        {
            Box::new(f)
        }
    };
}

macro_rules! by_reference {
    ($([$($g:tt)*] $t:ty => $Sink:ty, $add:ident;)*) => {$(
        impl<$($g)* 'r, A: Real, D: Dimension + 'static> Elementwise for &'r $t {
            type Again<'z> = &'z $Sink;
            type Dot<'d> = &'d $Sink;
            type DotAgain<'z> = &'z $Sink;
            type DotSink = $Sink;
            common!($add, $add);
            boxed!([&$Sink] [&$Sink] $Sink, $Sink);
            fn map_elements(self, f: impl Fn(A) -> A) -> Array<A, D> {
                self.mapv(f)
            }
            fn map_pairs(self, f: impl Fn(A) -> (A, A)) -> (Array<A, D>, Array<A, D>) {
                pairs(ArrayRef::to_owned(self), f)
            }
            fn map_several<const N: usize>(self, f: impl Fn(A) -> [A; N]) -> [Array<A, D>; N] {
                many(self, self, |x, _| f(x))
            }
            fn map_with_dot(self, dot: &$Sink, f: impl Fn(A, A) -> (A, A)) -> (Array<A, D>, Array<A, D>) {
                with_dot(ArrayRef::to_owned(self), dot, f)
            }
            fn map_many<const N: usize>(self, dot: &$Sink, f: impl Fn(A, A) -> [A; N]) -> [Array<A, D>; N] {
                many(self, dot, f)
            }
            #[inline]
            fn dot_of(direction: &$Sink) -> &$Sink {
                direction
            }
        }
    )*};
}
by_reference! {
    [] Array<A, D> => Array<A, D>, add_product_owned;
    [] ArrayRef<A, D> => ArrayRef<A, D>, add_product;
    [] ArcArray<A, D> => ArrayRef<A, D>, add_product;
    ['a,] ArrayView<'a, A, D> => ArrayRef<A, D>, add_product;
    ['a,] ArrayViewMut<'a, A, D> => ArrayRef<A, D>, add_product;
    ['a,] CowArray<'a, A, D> => ArrayRef<A, D>, add_product;
}

macro_rules! unboxed {
    ([()] [()] $Sink:ty, $DotSink:ty) => {
        type Back<F> = F;
        type BackDot<F> = F;
        type BackWith<F> = F;
        type BackDotWith<F> = F;
        fn back_with<F: Fn((), (), Array<A, D>, &mut $Sink, &mut A) + Send + Sync + 'static>(f: F) -> F {
            f
        }
        fn back_dot_with<F>(f: F) -> F
        where
            F: Fn((), (), (), (), (Array<A, D>, Array<A, D>), &mut $Sink, &mut A, &mut $DotSink, &mut A)
                + Send
                + Sync
                + 'static,
        {
            f
        }
        fn back<F: Fn((), Array<A, D>, &mut $Sink) + Send + Sync + 'static>(f: F) -> F {
            f
        }
        fn back_dot<F>(f: F) -> F
        where
            F: Fn((), (), (Array<A, D>, Array<A, D>), &mut $Sink, &mut $DotSink) + Send + Sync + 'static,
        {
            f
        }
    };
}

macro_rules! by_value {
    ($([$($g:tt)*] $t:ty, $add:ident, $back:ident;)*) => {$(
        impl<$($g)* A: Real, D: Dimension + 'static> Elementwise for $t {
            type Again<'z> = ();
            type Dot<'d> = Array<A, D>;
            type DotAgain<'z> = ();
            type DotSink = Array<A, D>;
            common!($add, add_product_owned);
            $back!([()] [()] Self::Sink, Array<A, D>);
            fn map_elements(self, f: impl Fn(A) -> A) -> Array<A, D> {
                self.into_owned().mapv_into(f)
            }
            fn map_pairs(self, f: impl Fn(A) -> (A, A)) -> (Array<A, D>, Array<A, D>) {
                pairs(self.into_owned(), f)
            }
            fn map_several<const N: usize>(self, f: impl Fn(A) -> [A; N]) -> [Array<A, D>; N] {
                many(&self, &self, |x, _| f(x))
            }
            fn map_with_dot(self, dot: Array<A, D>, f: impl Fn(A, A) -> (A, A)) -> (Array<A, D>, Array<A, D>) {
                with_dot(self.into_owned(), &dot, f)
            }
            fn map_many<const N: usize>(self, dot: Array<A, D>, f: impl Fn(A, A) -> [A; N]) -> [Array<A, D>; N] {
                many(&self, &dot, f)
            }
            fn dot_of(direction: &Self::Sink) -> Array<A, D> {
                ArrayRef::to_owned(direction)
            }
        }
    )*};
}
by_value! {
    [] Array<A, D>, add_product_owned, unboxed;
    [] ArcArray<A, D>, add_product, unboxed;
    ['a,] ArrayView<'a, A, D>, add_product, boxed;
    ['a,] CowArray<'a, A, D>, add_product, boxed;
}
