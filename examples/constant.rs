//! The derivative of f(x) = 5x + 3 is a constant, and compiles to one; so does the second derivative of 1 + x² + y².
//! `scripts/check-constant.sh` reads the assembly.

use zygote::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    5.0 * x + 3.0
}

#[differentiable]
fn bowl(x: f64, #[constant] y: f64) -> f64 {
    1.0 + x.powi(2) + y.powi(2)
}

#[differentiable]
fn bowl_of_both(x: f64, y: f64) -> f64 {
    1.0 + x * x + y * y
}

/// Not inlined, so that it stands in the assembly.
#[inline(never)]
pub fn slope_of_f(x: f64) -> f64 {
    f::derivative(x)
}

/// As above.
#[inline(never)]
pub fn curvature_of_bowl(x: f64, y: f64) -> f64 {
    bowl::second_derivative(x, y)
}

/// As above: the sum of the Hessian's diagonal.
#[inline(never)]
pub fn laplacian_of_bowl(x: f64, y: f64) -> f64 {
    bowl_of_both::hvp((x, y), (1.0, 0.0)).0 + bowl_of_both::hvp((x, y), (0.0, 1.0)).1
}

fn main() {
    // Called through a pointer, since the compiler knows the result of calling it by name.
    let slope = std::hint::black_box(slope_of_f as fn(f64) -> f64);
    println!("{}", slope(10.0));
    for f in [curvature_of_bowl, laplacian_of_bowl] as [fn(f64, f64) -> f64; 2] {
        println!("{}", std::hint::black_box(f)(1.0, 2.0));
    }
}
