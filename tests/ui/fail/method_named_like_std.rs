use zygote::prelude::*;

#[derive(Clone, Differentiable)]
struct Table {
    w: Vec<f64>,
}

#[derive(Clone, Differentiable)]
struct Model {
    table: Table,
}

#[differentiable]
impl Table {
    fn get(&self, k: f64) -> f64 {
        self.w[0] * k
    }
}

#[differentiable]
fn f(m: &Model, k: f64) -> f64 {
    m.table.get(k)
}

fn main() {
    println!("{:?}", f::gradient(&Model { table: Table { w: vec![1.0] } }, 2.0));
}
