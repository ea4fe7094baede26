use zygote::prelude::*;

struct Out {
    y: f64,
}

impl Out {
    fn new(y: f64) -> Out {
        Out { y }
    }
}

#[differentiable]
fn f(x: f64, #[constant] y: f64) -> Out {
    let out = Out::new(y);
    assert!(x > 0.0);
    out
}

fn main() {
    println!("{}", f(1.0, 2.0).y);
}
