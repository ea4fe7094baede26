use zygote::prelude::*;

#[differentiable(companion = h, wtr)]
fn f(x: &[f64], out: &mut f64) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += v;
    }
    let p = Some(sum);
    let squares = |t: f64| t * t;
    unsafe { *x.get_unchecked(0) + squares(p.unwrap()) }
}

// What is said once is not said again where the function is used.
#[differentiable]
fn g(x: f64) -> f64 {
    broken(x) + broken::gradient(x).0
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
