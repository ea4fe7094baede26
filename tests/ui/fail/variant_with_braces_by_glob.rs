use zygote::prelude::*;

#[derive(Differentiable, Clone)]
enum Shape {
    Rect { w: f64, h: f64 },
    Nothing,
}

#[differentiable]
fn area(s: &Shape) -> f64 {
    use Shape::*;
    match s {
        Rect { w, h } => w * h,
        Nothing => 0.0,
    }
}

fn main() {
    let _ = area::gradient(&Shape::Nothing);
}
