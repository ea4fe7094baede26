use zygote::prelude::*;

#[derive(Differentiable)]
union Bits {
    x: f64,
    n: u64,
}

#[derive(Differentiable)]
enum Never {}

#[derive(Differentiable)]
#[constant]
struct Net {
    w: Vec<f64>,
    activation: fn(f64) -> f64,
    layers: Vec<Box<dyn Fn(f64) -> f64>>,
    #[constant(always)]
    scale: f64,
}

#[derive(Differentiable)]
#[differentiable(crat = zygote)]
enum Kernel {
    #[constant]
    Linear(f64),
    #[constant]
    Nothing,
}

// What is wrong is told once: the rest works.
fn uses(net: &mut Net, kernel: &Kernel, never: &Never, bits: &Bits) {
    net.update(&NetTangent { w: vec![1.0], activation: (), layers: (), scale: () }, |p, g| p - g);
    let _: KernelTangent = zygote::zero_like(kernel);
    let ((), ()): (NeverTangent, BitsTangent) = (zygote::zero_like(never), zygote::zero_like(bits));
}

fn main() {}
