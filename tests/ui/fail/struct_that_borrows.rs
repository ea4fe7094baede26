use zygote::prelude::*;

#[derive(Clone, Differentiable)]
struct Model<'a> {
    data: &'a [f64],
    w: f64,
}

#[differentiable]
impl<'a> Model<'a> {
    fn loss(&self) -> f64 {
        self.data[0] * self.w
    }
}

#[differentiable]
fn made_here(data: &[f64], w: f64) -> f64 {
    let m = Model { data, w };
    m.loss()
}

fn main() {
    println!("{:?}", made_here::gradient(&[1.0], 2.0));
}
