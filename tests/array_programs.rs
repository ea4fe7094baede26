//! Programs of arrays as users write them: values bit for bit, gradients against central differences, tangents, Hessians along directions.
#![allow(missing_docs, unreachable_pub)]
#![cfg(feature = "ndarray")]

#[path = "array_programs/fits.rs"]
mod fits;
#[allow(dead_code)]
#[path = "arrays/laws.rs"]
mod laws;
#[path = "array_programs/motion.rs"]
mod motion;
#[path = "array_programs/networks.rs"]
mod networks;
#[path = "array_programs/numerics.rs"]
mod numerics;
#[path = "array_programs/short.rs"]
mod short;
