use zygote::prelude::*;

#[differentiable(companion = h, wtr)]
fn f(x: &[f64], out: &mut f64) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += f64::frobnicate(*v);
    }
    let mut pair = [x[0]; 2];
    pair[0] = x[1];
    *out = custom!(pair[1]);
    unsafe { *x.get_unchecked(0) + sum }
}

// What is said once is not said again where the function is used.
#[differentiable]
fn g(x: f64) -> f64 {
    broken(x) + x
}

#[differentiable]
fn broken(x: f64) -> f64 {
    unsafe { x.sqrt() }
}

macro_rules! custom {
    ($e:expr) => {
        $e
    };
}
use custom;

trait Frobnicate {
    fn frobnicate(self) -> f64;
}

impl Frobnicate for f64 {
    fn frobnicate(self) -> f64 {
        self
    }
}

fn main() {
    let mut out = 0.0;
    let (y, (dx, dout)): (f64, (Vec<f64>, f64)) = h::value_and_gradient(&[1.0], &mut out);
    println!("{y} {dx:?} {dout} {}", h::WENGERT);
    let (y, back) = g::pullback(1.0);
    let (dx,): (f64,) = back(y);
    println!("{} {}", dx, broken::derivative(1.0));
    assert!(zygote::check!(broken, 1.0).is_ok());
    println!("{:?}", gradient!(broken, 1.0));
}
