//! Expansions name everything by absolute paths: nothing is in scope here, and what is has another meaning.
#![no_implicit_prelude]
#![deny(warnings)]
#![allow(dead_code, non_camel_case_types)]

use ::zygote::{Real, adjoint, differentiable, gradient, pullback, value_and_gradient};

/// Everything that generated code could mean by a short name.
mod misleading {
    pub struct Vec;
    pub struct Box;
    pub struct Option;
    pub struct Some;
    pub struct None;
    pub struct Fn;
    pub struct Clone;
    pub struct Default;
    pub struct Copy;
    pub struct Send;
    pub struct Sync;
    pub struct Differentiable;
    pub struct Tangent;
    pub struct Scalar;
    pub mod core {}
    pub mod std {}
    pub mod zygote {}
}
#[allow(unused_imports)]
use misleading::*;

#[differentiable]
fn loops(x: &[f64], n: usize) -> f64 {
    let mut y = 1.0;
    for i in 0..n {
        if y > 100.0 {
            return y;
        }
        y *= if i == 0 { x[0] } else { x[1].exp() };
    }
    y
}

#[differentiable]
fn norm<T: Real>(a: T, b: T) -> T {
    a * a + b * b
}

#[differentiable]
fn power(x: f64, n: u32) -> f64 {
    if n == 0 { 1.0 } else { x * power(x, n - 1) }
}

#[differentiable]
fn unknown(x: (f64, [f64; 2]), _y: &[f64]) -> (f64, f64) {
    let (a, b) = x;
    (a * b[0], b[1])
}

fn add(a: f64, b: f64) -> f64 {
    a + b
}

#[adjoint(add)]
fn add_adjoint(a: f64, b: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
    (add(a, b), |d| (d, d))
}

#[differentiable]
fn calls(x: f64) -> f64 {
    add(norm(x, 4.0), power(x, 2))
}

pub fn main() {
    ::std::assert_eq!(loops::gradient(&[2.0, 0.5], 1), (::std::vec![1.0, 0.0], ()));
    ::std::assert_eq!(norm::gradient(3.0, 4.0), (6.0, 8.0));
    ::std::assert_eq!(calls::gradient(3.0), (12.0,));
    ::std::assert_eq!(unknown::pullback((1.0, [2.0, 3.0]), &[]).1((1.0, 1.0)), ((2.0, [1.0, 1.0]), ::std::vec![]));
    ::std::assert_eq!(gradient!(calls, 3.0), (12.0,));
    ::std::assert_eq!(value_and_gradient!(|x: f64| x * x, 3.0), (9.0, (6.0,)));
    let (_, back) = pullback!(|x: &[f64]| x[0] * x[1], &[1.0, 2.0]);
    ::std::assert_eq!(back(1.0), (::std::vec![2.0, 1.0],));
}
