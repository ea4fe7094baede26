//! What the `Sum` of a user's type does is not known here.

use std::ops::{Add, AddAssign};
use zygote::prelude::*;

#[derive(Clone, Copy, Default, Differentiable)]
struct Pair {
    a: f64,
    b: f64,
}

#[differentiable]
impl Add for Pair {
    type Output = Pair;
    fn add(self, other: Pair) -> Pair {
        Pair { a: self.a + other.a, b: self.b + other.b }
    }
}

#[differentiable]
impl AddAssign for Pair {
    fn add_assign(&mut self, other: Pair) {
        self.a += other.a;
        self.b += other.b;
    }
}

impl std::iter::Sum for Pair {
    fn sum<I: Iterator<Item = Pair>>(items: I) -> Pair {
        items.fold(Pair::default(), |sum, item| sum + item + item)
    }
}

#[differentiable]
fn total(pairs: &[Pair]) -> f64 {
    let sum: Pair = pairs.iter().copied().sum();
    let other = pairs.iter().copied().sum::<Pair>();
    sum.a * sum.b * other.a
}

fn main() {}
