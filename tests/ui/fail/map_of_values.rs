use std::collections::BTreeMap;
use zygote::prelude::*;

#[differentiable]
fn values_of(w: f64) -> f64 {
    let mut all: BTreeMap<usize, f64> = BTreeMap::new();
    all.insert(0, w * w);
    let mut s = 0.0;
    for (_, v) in &all {
        s += v * w;
    }
    s
}

fn main() {
    println!("{:?}", values_of::gradient(1.0));
}
