//! What generated code calls: partials of operators, by what was kept of the operands.

use super::*;

/// The cotangent of `a` in `a + b`.
#[inline]
pub fn plus_lhs<K: Lhs<Plus, ()>>(k: &K, dy: K::Y) -> K::D {
    k.lhs((), dy)
}

/// The cotangent of `b` in `a + b`.
#[inline]
pub fn plus_rhs<K: Rhs<Plus, ()>>(k: &K, dy: K::Y) -> K::D {
    k.rhs((), dy)
}

/// The cotangents of both in `a + b`.
#[inline]
pub fn plus_both<K: Both<Plus, ()>>(k: &K, dy: K::Y) -> (K::L, K::R) {
    k.both((), dy)
}

/// The tangent of `a + b` from that of `a`.
#[inline]
pub fn plus_lhs_t<K: Lhs<Plus, ()>>(k: &K, d: K::D) -> K::Y {
    k.lhs_t((), d)
}

/// The tangent of `a + b` from that of `b`.
#[inline]
pub fn plus_rhs_t<K: Rhs<Plus, ()>>(k: &K, d: K::D) -> K::Y {
    k.rhs_t((), d)
}

/// The pullback of [`plus_lhs_t`].
#[inline]
pub fn plus_lhs_t_back<K: LhsBack<Plus, ()>>(k: &K, dt: K::Y) -> (K::L, K::R, K::L) {
    k.lhs_back((), dt)
}

/// The pullback of [`plus_rhs_t`].
#[inline]
pub fn plus_rhs_t_back<K: RhsBack<Plus, ()>>(k: &K, dt: K::Y) -> (K::L, K::R, K::R) {
    k.rhs_back((), dt)
}

/// The cotangent of `a` in `a - b`.
#[inline]
pub fn minus_lhs<K: Lhs<Minus, ()>>(k: &K, dy: K::Y) -> K::D {
    k.lhs((), dy)
}

/// The cotangent of `b` in `a - b`.
#[inline]
pub fn minus_rhs<K: Rhs<Minus, ()>>(k: &K, dy: K::Y) -> K::D {
    k.rhs((), dy)
}

/// The cotangents of both in `a - b`.
#[inline]
pub fn minus_both<K: Both<Minus, ()>>(k: &K, dy: K::Y) -> (K::L, K::R) {
    k.both((), dy)
}

/// The tangent of `a - b` from that of `a`.
#[inline]
pub fn minus_lhs_t<K: Lhs<Minus, ()>>(k: &K, d: K::D) -> K::Y {
    k.lhs_t((), d)
}

/// The tangent of `a - b` from that of `b`.
#[inline]
pub fn minus_rhs_t<K: Rhs<Minus, ()>>(k: &K, d: K::D) -> K::Y {
    k.rhs_t((), d)
}

/// The pullback of [`minus_lhs_t`].
#[inline]
pub fn minus_lhs_t_back<K: LhsBack<Minus, ()>>(k: &K, dt: K::Y) -> (K::L, K::R, K::L) {
    k.lhs_back((), dt)
}

/// The pullback of [`minus_rhs_t`].
#[inline]
pub fn minus_rhs_t_back<K: RhsBack<Minus, ()>>(k: &K, dt: K::Y) -> (K::L, K::R, K::R) {
    k.rhs_back((), dt)
}

/// The cotangent of `a` in `a * b`.
#[inline]
pub fn times_lhs<'x, K: Lhs<Times, &'x B>, B: ?Sized>(k: &K, b: &'x B, dy: K::Y) -> K::D {
    k.lhs(b, dy)
}

/// The cotangent of `b` in `a * b`.
#[inline]
pub fn times_rhs<'x, K: Rhs<Times, &'x A>, A: ?Sized>(k: &K, a: &'x A, dy: K::Y) -> K::D {
    k.rhs(a, dy)
}

/// The cotangents of both in `a * b`.
#[inline]
pub fn times_both<'x, K: Both<Times, (&'x A, &'x B)>, A: ?Sized, B: ?Sized>(
    k: &K,
    a: &'x A,
    b: &'x B,
    dy: K::Y,
) -> (K::L, K::R) {
    k.both((a, b), dy)
}

/// The tangent of `a * b` from that of `a`.
#[inline]
pub fn times_lhs_t<'x, K: Lhs<Times, &'x B>, B: ?Sized>(k: &K, b: &'x B, d: K::D) -> K::Y {
    k.lhs_t(b, d)
}

/// The tangent of `a * b` from that of `b`.
#[inline]
pub fn times_rhs_t<'x, K: Rhs<Times, &'x A>, A: ?Sized>(k: &K, a: &'x A, d: K::D) -> K::Y {
    k.rhs_t(a, d)
}

/// The pullback of [`times_lhs_t`].
#[inline]
pub fn times_lhs_t_back<'x, K: LhsBack<Times, (&'x B, &'x D)>, B: ?Sized, D>(
    k: &K,
    b: &'x B,
    d: &'x D,
    dt: K::Y,
) -> (K::L, K::R, K::L) {
    k.lhs_back((b, d), dt)
}

/// The pullback of [`times_rhs_t`].
#[inline]
pub fn times_rhs_t_back<'x, K: RhsBack<Times, (&'x A, &'x D)>, A: ?Sized, D>(
    k: &K,
    a: &'x A,
    d: &'x D,
    dt: K::Y,
) -> (K::L, K::R, K::R) {
    k.rhs_back((a, d), dt)
}

/// The cotangent of `a` in `a / b`.
#[inline]
pub fn over_lhs<'x, K: Lhs<Over, &'x B>, B: ?Sized>(k: &K, b: &'x B, dy: K::Y) -> K::D {
    k.lhs(b, dy)
}

/// The cotangent of `b` in `a / b`.
#[inline]
pub fn over_rhs<'x, K: Rhs<Over, (&'x A, &'x B)>, A: ?Sized, B: ?Sized>(k: &K, a: &'x A, b: &'x B, dy: K::Y) -> K::D {
    k.rhs((a, b), dy)
}

/// The cotangents of both in `a / b`.
#[inline]
pub fn over_both<'x, K: Both<Over, (&'x A, &'x B)>, A: ?Sized, B: ?Sized>(
    k: &K,
    a: &'x A,
    b: &'x B,
    dy: K::Y,
) -> (K::L, K::R) {
    k.both((a, b), dy)
}

/// The tangent of `a / b` from that of `a`.
#[inline]
pub fn over_lhs_t<'x, K: Lhs<Over, &'x B>, B: ?Sized>(k: &K, b: &'x B, d: K::D) -> K::Y {
    k.lhs_t(b, d)
}

/// The tangent of `a / b` from that of `b`.
#[inline]
pub fn over_rhs_t<'x, K: Rhs<Over, (&'x A, &'x B)>, A: ?Sized, B: ?Sized>(k: &K, a: &'x A, b: &'x B, d: K::D) -> K::Y {
    k.rhs_t((a, b), d)
}

/// The pullback of [`over_lhs_t`].
#[inline]
pub fn over_lhs_t_back<'x, K: LhsBack<Over, (&'x B, &'x D)>, B: ?Sized, D>(
    k: &K,
    b: &'x B,
    d: &'x D,
    dt: K::Y,
) -> (K::L, K::R, K::L) {
    k.lhs_back((b, d), dt)
}

/// The pullback of [`over_rhs_t`].
#[inline]
pub fn over_rhs_t_back<'x, K: RhsBack<Over, (&'x A, &'x B, &'x D)>, A: ?Sized, B: ?Sized, D>(
    k: &K,
    a: &'x A,
    b: &'x B,
    d: &'x D,
    dt: K::Y,
) -> (K::L, K::R, K::R) {
    k.rhs_back((a, b, d), dt)
}
