use zygote::prelude::*;

#[derive(Differentiable)]
struct View<'a> {
    x: &'a [f64],
}

fn main() {
    let x = [1.0];
    let mut view = View { x: &x };
    view.update(&ViewTangent { x: vec![1.0] }, |p, g| p - g);
}
