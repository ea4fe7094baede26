use zygote::prelude::*;

fn f(x: f64) -> f64 {
    x * x
}

fn main() {
    let _ = gradient!(f, 1.0);
}
