use zygote::prelude::*;

trait Frobnicate {
    fn frobnicate(&self) -> f64;
}

impl Frobnicate for f64 {
    fn frobnicate(&self) -> f64 {
        *self
    }
}

#[differentiable(companion = h, wtr)]
fn f(x: &[f64], out: &mut f64) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += v.frobnicate();
    }
    let mut pair = [x[0]; 2];
    pair[0] = x[1];
    let scaled = |t: f64| t * x[0];
    let first = Some(x[0]);
    unsafe { *x.get_unchecked(0) + scaled(sum - first.unwrap()) + pair[1] }
}

// What is said once is not said again where the function is used.
#[differentiable]
fn g(x: f64) -> f64 {
    broken(x) + x
}

#[differentiable]
fn broken(x: f64) -> f64 {
    Some(x).map_or(1.0, |x| x)
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
