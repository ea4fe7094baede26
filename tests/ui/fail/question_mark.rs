use zygote::prelude::*;

fn checked(n: u32) -> Result<f64, String> {
    Ok(f64::from(n))
}

#[differentiable]
fn f(x: f64, n: u32) -> Result<f64, String> {
    let scale = checked(n)?;
    Ok(x * scale)
}

fn main() {
    let (_, back) = f::pullback(1.0, 2);
    let _ = back;
}
