use zygote::prelude::*;

fn checked(n: u32) -> Option<f64> {
    (n > 1).then(|| f64::from(n))
}

#[differentiable]
fn f(x: f64, n: u32) -> Option<f64> {
    let scale = checked(n)?;
    Some(x * scale)
}

fn main() {
    let (_, back) = f::pullback(1.0, 2);
    let _: (f64, ()) = back(None);
}
