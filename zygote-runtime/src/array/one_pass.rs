//! Trees of elementwise operations in one pass over the elements: forwards, and backwards with all cotangents at once.
//!
//! Operands are broadcast as in ndarray. The pass goes over lanes, the longest along which every operand either has its elements side by
//! side or stays the same, and along these in blocks: what stays the same is spread out once per lane, what is computed goes
//! into a few arrays on the stack. So the closures see nothing but slices of one length, which LLVM vectorises.

use super::dense::Dense;
use super::sums::sum_of_slice;
use crate::{Real, ShapeOf, Tangent, real};
use ndarray::{ArcArray, Array, ArrayRef, ArrayViewD, CowArray, Dimension};
use std::array::from_fn;

/// Elements that are computed between two stores.
const BLOCK: usize = 128;

/// The most operations whose result is computed in one pass.
const STEPS: usize = 48;

/// An operand: a number, an array, or the shape of one.
#[derive(Clone, Debug)]
pub struct Elements<'a, A> {
    shape: &'a [usize],
    /// In logical order, if memory has that too; nothing of a shape.
    slice: Option<&'a [A]>,
    /// Where it hasn't.
    scattered: Option<ArrayViewD<'a, A>>,
}

/// The order in which elements are gone over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Of the last index first.
    Logical,
    /// Of the first index first: that of arrays by columns.
    Reversed,
}

impl<'a, A: Real> Elements<'a, A> {
    /// All elements, if memory has them in this order, or if they aren't read.
    fn in_order(&self, order: Order) -> Option<&[A]> {
        match (&self.scattered, order) {
            (None, Order::Logical) => Some(self.slice.unwrap_or_default()),
            (None, Order::Reversed) if self.shape.len() < 2 || self.slice.is_none() => {
                Some(self.slice.unwrap_or_default())
            }
            (Some(x), Order::Reversed) if x.t().is_standard_layout() => x.to_slice_memory_order(),
            _ => None,
        }
    }

    /// A copy of all elements in this order.
    fn gathered(&self, order: Order) -> Vec<A> {
        let in_memory = || ArrayViewD::from_shape(self.shape, self.slice?).ok();
        let Some(view) = self.scattered.clone().or_else(in_memory) else { return vec![] };
        let view = if order == Order::Logical { view } else { view.reversed_axes() };
        view.iter().copied().collect()
    }
}

/// The order that memory has of the largest operands.
fn order_of<A: Real, const N: usize>(operands: &[Elements<'_, A>; N]) -> Order {
    let size = |o: &Elements<'_, A>| o.shape.iter().product::<usize>();
    let most = operands.iter().map(size).max().unwrap_or(0);
    let mut largest = operands.iter().filter(|o| size(o) == most && (o.slice.is_some() || o.scattered.is_some()));
    let by_columns = |o: &Elements<'_, A>| o.scattered.as_ref().is_some_and(|x| x.t().is_standard_layout());
    let (one, all) = (largest.clone().any(by_columns), largest.all(|o| o.slice.is_none()));
    if one && all { Order::Reversed } else { Order::Logical }
}

/// What is an operand: an array, by whatever it is held, or its shape.
pub trait HasElements {
    /// The type of an element.
    type Elem: Real;
    /// The type of its cotangent.
    type Cotangent: Tangent;

    /// The operand.
    fn elements(&self) -> Elements<'_, Self::Elem>;
}

impl<X: Dense + ?Sized> HasElements for X {
    type Elem = X::Elem;
    type Cotangent = X::Tangent;
    #[inline]
    fn elements(&self) -> Elements<'_, X::Elem> {
        let x = self.dense();
        let slice = x.as_slice();
        let scattered = if slice.is_none() { Some(x.view().into_dyn()) } else { None };
        Elements { shape: x.shape(), slice, scattered }
    }
}

impl<A: Real, D: Dimension> HasElements for ShapeOf<Array<A, D>> {
    type Elem = A;
    type Cotangent = Array<A, D>;
    #[inline]
    fn elements(&self) -> Elements<'_, A> {
        Elements { shape: self.inner().slice(), slice: None, scattered: None }
    }
}

/// An array as an operand, or the shape of one whose elements aren't read.
#[inline]
pub fn elements<X: HasElements + ?Sized>(x: &X) -> Elements<'_, X::Elem> {
    x.elements()
}

/// A number as an operand.
#[inline]
pub fn number<A: Real>(x: &A) -> Elements<'_, A> {
    Elements { shape: &[], slice: Some(std::slice::from_ref(x)), scattered: None }
}

/// A number that isn't read.
#[inline]
#[must_use]
pub fn unread<'a, A: Real>() -> Elements<'a, A> {
    Elements { shape: &[], slice: None, scattered: None }
}

/// The zero cotangent of an operand, without a shape: to be written to in one pass.
#[inline]
pub fn unshaped<X: HasElements + ?Sized>(_: &X) -> X::Cotangent {
    X::Cotangent::zero()
}

/// The cotangent of every element, from that of the mean of an array of this shape.
#[inline]
#[must_use]
pub fn of_mean<A: Real, D: Dimension>(shape: &ShapeOf<Array<A, D>>, dy: Option<A>) -> A {
    // There is no mean of no elements.
    let n = shape.inner().size().max(1);
    dy.unwrap_or_else(<A as Tangent>::zero) / real(n as f64)
}

/// A cotangent that started without a shape: zeros, if nothing came to it.
#[inline]
pub fn completed<A: Real, D: Dimension>(x: &Array<A, D>, dx: Array<A, D>) -> Array<A, D> {
    if dx.is_empty() { Array::from_elem(x.raw_dim(), <A as Tangent>::zero()) } else { dx }
}

/// An owned array.
pub trait FromElements<A> {
    /// From its elements in logical order; nothing if the number of axes is not that of the type.
    fn from_elements(elements: Vec<A>, shape: &[usize]) -> Option<Self>
    where
        Self: Sized;
}

impl<A: Real, D: Dimension> FromElements<A> for Array<A, D> {
    fn from_elements(elements: Vec<A>, shape: &[usize]) -> Option<Self> {
        if D::NDIM.is_some_and(|n| n != shape.len()) {
            return None;
        }
        let mut dim = D::zeros(shape.len());
        dim.slice_mut().copy_from_slice(shape);
        Array::from_shape_vec(dim, elements).ok()
    }
}

impl<A: Real, D: Dimension> FromElements<A> for ArcArray<A, D> {
    fn from_elements(elements: Vec<A>, shape: &[usize]) -> Option<Self> {
        Array::from_elements(elements, shape).map(Into::into)
    }
}

impl<A: Real, D: Dimension> FromElements<A> for CowArray<'_, A, D> {
    fn from_elements(elements: Vec<A>, shape: &[usize]) -> Option<Self> {
        Array::from_elements(elements, shape).map(Into::into)
    }
}

/// A loop, and how far one step of it goes in each operand.
#[derive(Clone, Copy)]
struct Axis<const N: usize> {
    len: usize,
    steps: [usize; N],
}

/// The loops over the joint shape of operands, in as few axes as possible.
struct Axes<const N: usize> {
    /// Along it steps are 0 or 1.
    inner: Axis<N>,
    /// From the innermost.
    outer: Vec<Axis<N>>,
    total: usize,
}

impl<const N: usize> Axes<N> {
    fn of(shapes: [&[usize]; N], order: Order) -> Self {
        let ndim = shapes.iter().map(|s| s.len()).max().unwrap_or(0);
        let mut sizes = [1; N];
        let mut axes = Axes { inner: Axis { len: 1, steps: [0; N] }, outer: vec![], total: 1 };
        // From the axis along which elements are side by side, counted from the last; an axis that isn't there has length 1.
        for k in 1..=ndim {
            let k = if order == Order::Logical { k } else { ndim + 1 - k };
            let lens: [usize; N] = from_fn(|o| shapes[o].len().checked_sub(k).map_or(1, |at| shapes[o][at]));
            let len = lens.into_iter().find(|l| *l != 1).unwrap_or(1);
            if len == 1 {
                continue;
            }
            let steps = from_fn(|o| if lens[o] == 1 { 0 } else { sizes[o] });
            for (size, len) in sizes.iter_mut().zip(lens) {
                *size *= len;
            }
            axes.add(Axis { len, steps });
        }
        axes
    }

    fn add(&mut self, axis: Axis<N>) {
        if self.total == 1 {
            self.inner = axis;
        } else {
            let last = self.outer.last_mut().unwrap_or(&mut self.inner);
            if (0..N).all(|o| axis.steps[o] == last.len * last.steps[o]) {
                last.len *= axis.len;
            } else {
                self.outer.push(axis);
            }
        }
        self.total *= axis.len;
    }

    /// Calls `f` at the start of every lane.
    fn lanes(&self, f: &mut dyn FnMut([usize; N])) {
        fn walk<const N: usize>(outer: &[Axis<N>], at: [usize; N], f: &mut dyn FnMut([usize; N])) {
            let Some((axis, inner)) = outer.split_last() else { return f(at) };
            for i in 0..axis.len {
                walk(inner, from_fn(|o| at[o] + i * axis.steps[o]), f);
            }
        }
        if self.total > 0 {
            walk(&self.outer, [0; N], f);
        }
    }
}

/// Operands in blocks.
struct Blocks<'a, A, const N: usize> {
    slices: [&'a [A]; N],
    steps: [usize; N],
    /// What stays the same along a lane.
    spread: [[A; BLOCK]; N],
    at: [usize; N],
}

impl<'a, A: Real, const N: usize> Blocks<'a, A, N> {
    fn new(slices: [&'a [A]; N], inner: &Axis<N>) -> Self {
        let mut steps = inner.steps;
        // What isn't read has no elements.
        for (step, slice) in steps.iter_mut().zip(&slices) {
            *step = if slice.is_empty() { 0 } else { *step };
        }
        Blocks { slices, steps, spread: [[<A as Tangent>::zero(); BLOCK]; N], at: [usize::MAX; N] }
    }

    /// Goes to the lane that begins here.
    fn start(&mut self, at: [usize; N], len: usize) {
        for o in 0..N {
            if self.steps[o] == 0
                && self.at[o] != at[o]
                && let Some(value) = self.slices[o].get(at[o])
            {
                self.spread[o][..len.min(BLOCK)].fill(*value);
            }
        }
        self.at = at;
    }

    /// So many elements of the lane from this one on.
    fn block(&self, from: usize, len: usize) -> [&[A]; N] {
        from_fn(|o| match self.steps[o] {
            0 => &self.spread[o][..len],
            _ => &self.slices[o][self.at[o] + from..][..len],
        })
    }
}

/// True if ndarray lays out the results of all these operations in logical order, for operands that are: `tree` has two operands per
/// operation, numbered behind those of the whole. The shape of the last one goes to `joint`.
fn in_order<const N: usize>(shapes: [&[usize]; N], tree: &[[usize; 2]], joint: &mut Vec<usize>) -> bool {
    if N + tree.len() > STEPS {
        return false;
    }
    let all = N + tree.len();
    let mut ndim = [0; STEPS];
    for (n, shape) in ndim.iter_mut().zip(&shapes) {
        *n = shape.len();
    }
    // Whether an operation's result has the shape of its first, and of its second operand.
    let mut like = [[true; 2]; STEPS];
    for (k, [a, b]) in (N..).zip(tree) {
        ndim[k] = ndim[*a].max(ndim[*b]);
        like[k] = [ndim[*a] == ndim[k], ndim[*b] == ndim[k]];
    }
    for axis in 1..=ndim[all - 1] {
        let mut lens = [1; STEPS];
        for (len, shape) in lens.iter_mut().zip(&shapes) {
            *len = shape.len().checked_sub(axis).map_or(1, |at| shape[at]);
        }
        for (k, [a, b]) in (N..).zip(tree) {
            let (a, b) = (lens[*a], lens[*b]);
            if a != b && a != 1 && b != 1 {
                return false;
            }
            lens[k] = if a == 1 { b } else { a };
            like[k] = [like[k][0] && a == lens[k], like[k][1] && b == lens[k]];
        }
        joint.push(lens[all - 1]);
    }
    joint.reverse();
    like[N..all].iter().all(|l| l[0] || l[1])
}

/// So many elements aren't worth blocks.
const FEW: usize = 64;

/// Operands that are small arrays of one shape in logical order, or numbers.
struct Few<'a, const N: usize> {
    shape: &'a [usize],
    len: usize,
    is_array: [bool; N],
}

impl<'a, const N: usize> Few<'a, N> {
    fn of<A: Real>(operands: &[Elements<'a, A>; N]) -> Option<Self> {
        let shape = operands.iter().map(|o| o.shape).find(|s| !s.is_empty())?;
        let len = shape.iter().product();
        let alike = |o: &Elements<'_, A>| o.scattered.is_none() && (o.shape.is_empty() || o.shape == shape);
        let is_array = from_fn(|o| !operands[o].shape.is_empty());
        ((1..=FEW).contains(&len) && operands.iter().all(alike)).then_some(Few { shape, len, is_array })
    }

    /// Element `i` of all operands; what isn't read is zero.
    #[inline]
    fn element<A: Real>(&self, slices: [&[A]; N], i: usize) -> [A; N] {
        from_fn(|o| slices[o].get(if self.is_array[o] { i } else { 0 }).copied().unwrap_or(<A as Tangent>::zero()))
    }

    /// See [`elementwise_back`].
    fn back<A: Real, const W: usize>(
        &self,
        dy: Seeded<A>,
        slices: [&[A]; N],
        places: [(usize, &mut dyn Place<A>); W],
        f: impl Fn([A; N], A) -> [A; W],
    ) {
        let zero = <A as Tangent>::zero();
        let mut ds = [[zero; W]; FEW];
        let ds = &mut ds[..self.len];
        for (i, d) in ds.iter_mut().enumerate() {
            let dy = match &dy {
                Seeded::Same(dy) => *dy,
                Seeded::Each(dy) => dy[i],
            };
            *d = f(self.element(slices, i), dy);
        }
        let mut memory = if let Seeded::Each(dy) = dy { Some(dy) } else { None };
        for (w, (o, place)) in places.into_iter().enumerate() {
            if !place.is_asked() {
                continue;
            }
            let of_w = ds.iter().map(|d| d[w]);
            if !self.is_array[o] {
                let sum = of_w.fold(zero, |sum, d| sum + d);
                match place.slots(1, Order::Logical) {
                    Some(to) => to[0] += sum,
                    None => place.put(vec![sum], &[], Order::Logical),
                }
            } else if let Some(to) = place.slots(self.len, Order::Logical) {
                to.iter_mut().zip(of_w).for_each(|(to, d)| *to += d);
            } else {
                let mut all = memory.take().unwrap_or_default();
                all.clear();
                all.extend(of_w);
                place.put(all, self.shape, Order::Logical);
            }
        }
    }
}

/// `f` of the elements of all operands, if that is what the operations would give one by one, to the order in memory. `tree`: the two
/// operands of each operation between arrays, numbered behind the operands.
#[inline]
pub fn elementwise<A: Real, R: FromElements<A>, const N: usize>(
    operands: [Elements<'_, A>; N],
    tree: &[[usize; 2]],
    f: impl Fn([A; N]) -> A,
) -> Option<R> {
    let mut slices: [&[A]; N] = [&[]; N];
    for (slice, operand) in slices.iter_mut().zip(&operands) {
        *slice = operand.slice?;
    }
    let shapes = operands.each_ref().map(|o| o.shape);
    if let Some(few) = Few::of(&operands) {
        let result = (0..few.len).map(|i| f(few.element(slices, i))).collect();
        return R::from_elements(result, few.shape);
    }
    let mut joint = Vec::with_capacity(shapes.iter().map(|s| s.len()).max().unwrap_or(0));
    if !in_order(shapes, tree, &mut joint) {
        return None;
    }
    let axes = Axes::of(shapes, Order::Logical);
    let mut result: Vec<A> = Vec::with_capacity(axes.total);
    let (len, mut blocks) = (axes.inner.len, Blocks::new(slices, &axes.inner));
    axes.lanes(&mut |at| {
        blocks.start(at, len);
        for from in (0..len).step_by(BLOCK) {
            let n = BLOCK.min(len - from);
            let x = blocks.block(from, n).map(|x| &x[..n]);
            result.extend((0..n).map(|i| f(from_fn(|o| x[o][i]))));
        }
    });
    R::from_elements(result, &joint)
}

/// The cotangent of a result: an array, or the same number for all elements.
pub trait Seed<A> {
    /// Its elements in this order: one, or all of them.
    fn into_seed(self, order: Order) -> Seeded<A>;
}

/// See [`Seed`].
#[derive(Debug)]
pub enum Seeded<A> {
    /// The same for all elements.
    Same(A),
    /// One per element.
    Each(Vec<A>),
}

impl<A: Real> Seed<A> for A {
    fn into_seed(self, _: Order) -> Seeded<A> {
        Seeded::Same(self)
    }
}

impl<A: Real, D: Dimension> Seed<A> for Array<A, D> {
    fn into_seed(self, order: Order) -> Seeded<A> {
        let this = if order == Order::Logical { self } else { self.reversed_axes() };
        if !this.is_standard_layout() {
            return Seeded::Each(this.iter().copied().collect());
        }
        let n = this.len();
        let (elements, offset) = this.into_raw_vec_and_offset();
        match offset {
            None | Some(0) if elements.len() == n => Seeded::Each(elements),
            offset => Seeded::Each(elements[offset.unwrap_or(0)..][..n].to_vec()),
        }
    }
}

/// A place of a cotangent.
pub trait Place<A> {
    /// It is there.
    fn is_asked(&self) -> bool {
        true
    }

    /// Its elements, if there are so many, if memory has them in this order.
    fn slots(&mut self, n: usize, order: Order) -> Option<&mut [A]>;

    /// Adds these, which are in this order. A zero without shape takes this one.
    fn put(&mut self, elements: Vec<A>, shape: &[usize], order: Order);
}

impl<A: Real> Place<A> for A {
    fn slots(&mut self, _: usize, _: Order) -> Option<&mut [A]> {
        Some(std::slice::from_mut(self))
    }
    fn put(&mut self, elements: Vec<A>, _: &[usize], _: Order) {
        elements.into_iter().for_each(|d| *self += d);
    }
}

impl<A: Real, D: Dimension> Place<A> for ArrayRef<A, D> {
    fn slots(&mut self, n: usize, order: Order) -> Option<&mut [A]> {
        let there = order == Order::Logical || self.t().is_standard_layout();
        let all = if order == Order::Logical { self.as_slice_mut() } else { self.as_slice_memory_order_mut() };
        all.filter(|s| there && s.len() == n)
    }
    fn put(&mut self, elements: Vec<A>, _: &[usize], order: Order) {
        let this = self.view_mut();
        let mut this = if order == Order::Logical { this } else { this.reversed_axes() };
        this.iter_mut().zip(elements).for_each(|(to, d)| *to += d);
    }
}

/// Places that the caller gave.
macro_rules! lent {
    ($($t:ident)*) => {$(
        impl<A: Real, D: Dimension> Place<A> for &mut $t<A, D> {
            fn slots(&mut self, n: usize, order: Order) -> Option<&mut [A]> {
                (**self).slots(n, order)
            }
            fn put(&mut self, elements: Vec<A>, shape: &[usize], order: Order) {
                Place::put(&mut **self, elements, shape, order);
            }
        }
    )*};
}
lent!(Array ArrayRef);

impl<A: Real, D: Dimension> Place<A> for Array<A, D> {
    fn slots(&mut self, n: usize, order: Order) -> Option<&mut [A]> {
        ArrayRef::slots(self, n, order)
    }
    fn put(&mut self, elements: Vec<A>, shape: &[usize], order: Order) {
        if !self.is_empty() {
            return Place::put(&mut **self, elements, shape, order);
        }
        let backwards = || shape.iter().rev().copied().collect::<Vec<usize>>();
        let all: Option<Self> = match order {
            Order::Logical => Array::from_elements(elements, shape),
            Order::Reversed => Array::from_elements(elements, &backwards()).map(Array::reversed_axes),
        };
        if let Some(all) = all {
            *self = all;
        }
    }
}

/// Where the cotangent of an operand goes to.
enum Output<'s, A> {
    /// Nobody asked.
    Nowhere,
    Slots(&'s mut [A]),
    /// Elements are summed, and then added.
    Sums(Vec<A>, &'s mut dyn Place<A>),
    /// There is one per element of the result: they come in order.
    Pushed(Vec<A>, &'s mut dyn Place<A>),
    /// The same, in the memory of the result's cotangent.
    Over(&'s mut dyn Place<A>),
}

impl<A: Real> Output<'_, A> {
    /// A block that belongs here, behind this element.
    fn take(&mut self, block: &[A], at: usize, step: usize) {
        match self {
            Output::Slots(to) => add_block(to, block, at, step),
            Output::Sums(to, _) => add_block(to, block, at, step),
            Output::Pushed(to, _) => to.extend_from_slice(block),
            Output::Over(_) | Output::Nowhere => {}
        }
    }
}

fn add_block<A: Real>(to: &mut [A], block: &[A], at: usize, step: usize) {
    if step == 0 {
        to[at] += sum_of_slice(block);
    } else {
        to[at..][..block.len()].iter_mut().zip(block).for_each(|(to, d)| *to += *d);
    }
}

/// Adds to the places of some operands (by number) what `f` gives for them: of the elements of all operands and of the cotangent of the
/// result, cotangents. A zero without shape adds nothing.
#[inline]
pub fn elementwise_back<A: Real, const N: usize, const W: usize>(
    seed: impl Seed<A>,
    operands: [Elements<'_, A>; N],
    places: [(usize, &mut dyn Place<A>); W],
    f: impl Fn([A; N], A) -> [A; W],
) {
    let zero = <A as Tangent>::zero();
    let order = order_of(&operands);
    let seed = seed.into_seed(order);
    let has_shape = |len: usize| if let Seeded::Each(dy) = &seed { dy.len() == len } else { true };
    if let Some(few) = Few::of(&operands).filter(|few| has_shape(few.len)) {
        return few.back(seed, operands.each_ref().map(|o| o.slice.unwrap_or_default()), places, f);
    }
    let axes = Axes::of(operands.each_ref().map(|o| o.shape), order);
    let (mut dy, same) = match seed {
        Seeded::Same(dy) => (vec![], [dy; BLOCK]),
        Seeded::Each(dy) if dy.len() == axes.total => (dy, [zero; BLOCK]),
        // A zero without shape, or there are no elements.
        Seeded::Each(_) => {
            for (o, place) in places {
                let shape = operands[o].shape;
                let n = shape.iter().product();
                if place.is_asked() && place.slots(n, order).is_none() {
                    place.put(vec![zero; n], shape, order);
                }
            }
            return;
        }
    };
    if axes.total == 0 {
        return;
    }
    let copies = operands.each_ref().map(|o| if o.in_order(order).is_none() { o.gathered(order) } else { vec![] });
    let slices = from_fn(|o| operands[o].in_order(order).unwrap_or(&copies[o]));
    let of = places.each_ref().map(|(o, _)| *o);
    let (mut over, mut full) = (dy.is_empty(), of.map(|o| operands[o].shape.iter().product::<usize>()));
    let mut sizes = full.iter_mut();
    let mut outputs = places.map(|(_, place)| {
        let n = sizes.next().map_or(0, |n| *n);
        output(place, n, (axes.total, order), &mut over)
    });
    let (inner, mut blocks) = (axes.inner, Blocks::new(slices, &axes.inner));
    let mut ds = [[zero; BLOCK]; W];
    let mut done = 0;
    axes.lanes(&mut |at| {
        blocks.start(at, inner.len);
        for from in (0..inner.len).step_by(BLOCK) {
            let n = BLOCK.min(inner.len - from);
            let x = blocks.block(from, n).map(|x| &x[..n]);
            let t = if dy.is_empty() { &same[..n] } else { &dy[done..][..n] };
            for (i, t) in t.iter().enumerate() {
                let d = f(from_fn(|o| x[o][i]), *t);
                for w in 0..W {
                    ds[w][i] = d[w];
                }
            }
            for w in 0..W {
                let (block, step) = (&ds[w][..n], inner.steps[of[w]]);
                if let Output::Over(_) = outputs[w] {
                    dy[done..][..n].copy_from_slice(block);
                }
                outputs[w].take(block, at[of[w]] + from * step, step);
            }
            done += n;
        }
    });
    for (w, output) in outputs.into_iter().enumerate() {
        let shape = operands[of[w]].shape;
        match output {
            Output::Slots(_) | Output::Nowhere => {}
            Output::Sums(all, place) | Output::Pushed(all, place) => place.put(all, shape, order),
            Output::Over(place) => place.put(std::mem::take(&mut dy), shape, order),
        }
    }
}

/// Where `n` of `total` cotangents go to; `over`: the memory of the result's cotangent is taken.
fn output<'s, A: Real>(
    place: &'s mut dyn Place<A>,
    n: usize,
    (total, order): (usize, Order),
    over: &mut bool,
) -> Output<'s, A> {
    if !place.is_asked() {
        return Output::Nowhere;
    }
    if place.slots(n, order).is_some() {
        return Output::Slots(place.slots(n, order).unwrap_or_default());
    }
    if n < total {
        return Output::Sums(vec![<A as Tangent>::zero(); n], place);
    }
    if std::mem::replace(over, true) { Output::Pushed(Vec::with_capacity(n), place) } else { Output::Over(place) }
}
