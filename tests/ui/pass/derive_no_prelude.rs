//! Derived implementations name everything by absolute paths: nothing is in scope here, and what is has another meaning.
#![no_implicit_prelude]
#![deny(warnings)]
#![allow(dead_code, non_camel_case_types)]

use ::zygote::{Differentiable, Parameters, Real};

/// Everything that generated code could mean by a short name.
mod misleading {
    pub struct Vec;
    pub struct Box;
    pub struct String;
    pub struct Option;
    pub struct Some;
    pub struct None;
    pub struct Ok;
    pub struct Fn;
    pub struct FnMut;
    pub struct Clone;
    pub struct Debug;
    pub struct Default;
    pub struct PartialEq;
    pub struct Copy;
    pub struct Add;
    pub struct Tangent;
    pub struct Zeroed;
    pub struct Misfit;
    pub struct u64;
    pub mod core {}
    pub mod std {}
    pub mod zygote {}
}
#[allow(unused_imports)]
use misleading::*;

#[derive(Differentiable)]
struct Net<T: Real> {
    w: ::std::vec::Vec<T>,
    next: ::std::option::Option<::std::boxed::Box<Net<T>>>,
    #[constant]
    name: misleading::String,
}

#[derive(::core::clone::Clone, Differentiable)]
enum Kernel {
    Constant,
    Linear(f64),
    Periodic { period: f64 },
}

#[derive(Differentiable)]
enum Mode {
    Train,
}

pub fn main() {
    let mut net = Net { w: ::std::vec![1.0], next: ::std::option::Option::None, name: misleading::String };
    let gradient = NetTangent { w: ::std::vec![0.5], next: ::std::option::Option::None, name: () };
    net.update(&(gradient.add(&gradient) + gradient * 2.0), |p, g| p - g);
    ::std::assert_eq!(net.to_flat(), [-1.0]);
    ::std::assert_eq!(KernelTangent::Linear(2.0) + KernelTangent::Constant, KernelTangent::Linear(2.0));
    let _ = (Kernel::Constant, Kernel::Linear(1.0), Kernel::Periodic { period: 1.0 }, Mode::Train);
}
