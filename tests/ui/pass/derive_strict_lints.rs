//! Tangent types are clean where the user forbids nearly everything.
#![deny(warnings, missing_docs, missing_debug_implementations, missing_copy_implementations, unreachable_pub)]
#![deny(rust_2018_idioms, elided_lifetimes_in_paths, single_use_lifetimes, unused_lifetimes, unused_qualifications)]
#![deny(trivial_casts, trivial_numeric_casts, unused_results, non_ascii_idents, unsafe_code, let_underscore_drop)]
#![deny(keyword_idents, explicit_outlives_requirements, meta_variable_misuse, variant_size_differences)]
#![deny(private_bounds, private_interfaces, unnameable_types, redundant_lifetimes, unit_bindings, let_underscore)]
#![allow(dead_code)]

use zygote::prelude::*;

/// Named.
#[derive(Clone, Debug, Differentiable)]
pub struct Net {
    /// Seen.
    pub w: Vec<f64>,
    hidden: Inner,
    #[constant]
    name: &'static str,
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Inner(f64, [f32; 2]);

/// Unit.
#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Marker;

/// Generic.
#[derive(Clone, Copy, Debug, Differentiable)]
pub struct View<'a, T: Real, const N: usize> {
    /// Borrowed.
    pub x: &'a [T],
    /// Owned.
    pub y: [T; N],
}

/// Several.
#[derive(Clone, Debug, Differentiable)]
pub enum Kernel<T> {
    /// Nothing.
    Constant,
    /// One.
    Linear(T),
    /// Several.
    Periodic {
        /// By name.
        period: T,
        /// Another.
        next: Option<Box<Kernel<T>>>,
    },
}

/// Discrete.
#[derive(Clone, Copy, Debug, Differentiable)]
pub enum Mode {
    /// A.
    Train,
    /// B.
    Test,
}

pub(crate) mod inner {
    use zygote::prelude::*;

    #[derive(Debug, Differentiable)]
    pub(super) struct Hidden {
        pub(super) x: f64,
        pub(in crate::inner) y: f64,
        z: private::Deep,
    }

    impl Hidden {
        pub(super) fn new(x: f64) -> Self {
            Hidden { x, y: x, z: private::Deep { x: None, r#in: x } }
        }
    }

    mod private {
        use zygote::prelude::*;

        #[derive(Debug, Differentiable)]
        pub(super) struct Deep {
            pub(super) x: Option<f64>,
            pub(super) r#in: f64,
        }
    }
}

/// Entry.
pub fn main() {
    let mut net = Net { w: vec![1.0], hidden: Inner(2.0, [3.0; 2]), name: "net" };
    let gradient = NetTangent { w: vec![10.0], hidden: InnerTangent(1.0, [2.0; 2]), name: () };
    net.update(&(&gradient * 2.0), |p, g| p - g);
    assert_eq!(net.to_flat(), [-19.0, 0.0, -1.0, -1.0]);
    let x = [1.0_f32];
    let d: ViewTangent<f32, 1> = zygote::zero_like(&View { x: &x, y: x });
    assert_eq!(d, ViewTangent { x: vec![0.0], y: [0.0] });
    assert_eq!(KernelTangent::<f64>::zero(), KernelTangent::Constant);
    let hidden: inner::HiddenTangent = zygote::zero_like(&inner::Hidden::new(1.0));
    assert_eq!(hidden.x, 0.0);
}
