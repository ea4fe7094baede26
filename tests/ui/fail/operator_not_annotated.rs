use std::ops::{Mul, MulAssign, Neg};
use zygote::prelude::*;

#[derive(Clone, Copy, Differentiable)]
struct Complex {
    re: f64,
    im: f64,
}

impl Mul for Complex {
    type Output = Complex;
    fn mul(self, other: Complex) -> Complex {
        Complex { re: self.re * other.re - self.im * other.im, im: self.re * other.im + self.im * other.re }
    }
}

impl MulAssign for Complex {
    fn mul_assign(&mut self, other: Complex) {
        *self = *self * other;
    }
}

impl Neg for Complex {
    type Output = Complex;
    fn neg(self) -> Complex {
        Complex { re: -self.re, im: -self.im }
    }
}

#[differentiable]
fn made(x: f64) -> f64 {
    let mut z = make(x);
    z *= make(2.0);
    real(-make(x)) + z.re
}

#[differentiable]
fn make(x: f64) -> Complex {
    Complex { re: x, im: 1.0 }
}

#[differentiable]
fn product(x: f64) -> f64 {
    real(make(x) * make(x * x))
}

#[differentiable]
fn real(z: Complex) -> f64 {
    z.re
}

fn main() {
    println!("{}", product(1.0));
}
