use zygote::prelude::*;

#[differentiable]
async fn f(x: f64) -> f64 {
    std::future::ready(x).await
}

fn main() {
    let _: (f64,) = f::gradient(1.0);
}
