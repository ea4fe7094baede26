use zygote::prelude::*;

struct Model {
    w: f64,
    b: f64,
}

impl Model {
    fn value(&self) -> f64 {
        self.w * self.b
    }
}

struct Opaque(f64);

#[differentiable]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {
    let (w, b, v) = (1.0, 2.0, [3.0, 4.0]);
    let model = Model { w, b };
    let opaque = Opaque(w);
    let _ = gradient!(|| w * b, params![w b]);
    let _ = gradient!(|| w * b, params!());
    let _ = gradient!(|| w * b, params![w, unknown]);
    let _ = gradient!(|| w * b, params![w, b, w]);
    let _ = gradient!(|| w * v[0], params![&w, v[0]]);
    let _ = gradient!(|| model.value() * model.w, params![model.w]);
    let _ = gradient!(|| model.w * model.w, params![model.w, model]);
    let _ = gradient!(|| opaque.0 * w, params![w, opaque]);
    let _ = gradient!(|x: f64| x * w, params![w]);
    let _ = gradient!(f, params![w]);
    let _ = jacobian!(|| w * w, params![w]);
    let _ = gradient!(|| (w, b), params![w]);
    let grads = gradient!(|| w * b, params![w, b]);
    grads[w];
    grads[&opaque];
    let _ = params![w, b];
}
