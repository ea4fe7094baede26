//! The derivative of f(x) = 5x + 3 is a constant, and compiles to one: `scripts/check-constant.sh` reads the assembly.

use zygote::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    5.0 * x + 3.0
}

/// Not inlined, so that it stands in the assembly.
#[inline(never)]
pub fn slope_of_f(x: f64) -> f64 {
    f::derivative(x)
}

fn main() {
    // Called through a pointer, since the compiler knows the result of calling it by name.
    let slope = std::hint::black_box(slope_of_f as fn(f64) -> f64);
    println!("{}", slope(10.0));
}
