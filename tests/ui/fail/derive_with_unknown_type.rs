use std::collections::HashMap;
use zygote::prelude::*;

struct Config {
    steps: usize,
}

#[derive(Differentiable)]
struct Net {
    w: Vec<f64>,
    config: Config,
}

#[derive(Differentiable)]
struct Table {
    entries: HashMap<String, f64>,
}

fn main() {}
