//! Enums in tuples, references that are handed on by name, models with constant fields: against differences.
#![allow(missing_docs, unused)]
use zygote::prelude::*;
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub enum Shape {
    Circle(f64),
    Rect { w: f64, h: f64 },
    Empty,
}
#[differentiable]
fn both(a: &Shape, b: &Shape, w: f64) -> f64 {
    match (a, b) {
        (Shape::Rect { w, h }, Shape::Rect { w: v, .. }) => w * h * v,
        (Shape::Circle(r), _) => r * w,
        _ => w,
    }
}
#[differentiable]
fn rhs(u: &[f64], p: &[f64], du: &mut [f64]) {
    du[0] = p[0] * u[0] - u[1] * u[0];
    du[1] = u[0] * u[1] - p[1] * u[1];
}
#[differentiable]
fn step(u: &mut [f64], p: &[f64], dt: f64) {
    let mut k = [0.0; 2];
    rhs(u, p, &mut k);
    for i in 0..2 {
        u[i] += dt * k[i];
    }
}
#[differentiable]
fn twice(u: &mut [f64], p: &[f64]) {
    step(u, p, 0.1);
    step(u, p, 0.2);
}
#[differentiable]
fn run(x: f64, p: &[f64]) -> f64 {
    let mut u = vec![x, 1.0];
    for _ in 0..5 {
        twice(&mut u, p);
    }
    u[0] * u[1]
}
fn fd(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    let h = 1e-6;
    (f(x + h) - f(x - h)) / (2.0 * h)
}
fn close(a: f64, b: f64) {
    assert!((a - b).abs() < 1e-6 * (1.0 + b.abs()), "{a} {b}");
}
#[test]
fn works() {
    let g = run::gradient(1.2, &[0.7, 0.9]);
    close(g.0, fd(|x| run(x, &[0.7, 0.9]), 1.2));
    close(g.1[1], fd(|x| run(1.2, &[0.7, x]), 0.9));
    let h = run::hvp((1.2, &[0.7, 0.9]), (1.0, vec![0.0, 0.0])).0;
    close(h, fd(|x| run::gradient(x, &[0.7, 0.9]).0, 1.2));
    let (a, b) = (Shape::Rect { w: 2.0, h: 3.0 }, Shape::Rect { w: 5.0, h: 1.0 });
    let g = both::gradient(&a, &b, 1.0);
    assert_eq!(g.0, ShapeTangent::Rect { w: 15.0, h: 10.0 });
    assert_eq!(both::gradient(&Shape::Circle(2.0), &b, 7.0).0, ShapeTangent::Circle(7.0));
}
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct Model {
    pub w: Vec<f64>,
    pub b: f64,
    #[constant]
    pub scale: f64,
    pub n: usize,
}
#[differentiable]
impl Model {
    fn eval(&self, x: f64) -> f64 {
        let mut s = self.b;
        for i in 0..self.n {
            s += self.w[i] * x.powi(i as i32) * self.scale;
        }
        s * self.scale
    }
    fn train(&mut self, x: f64, lr: f64) -> f64 {
        let y = self.eval(x);
        self.b -= lr * y;
        for w in self.w.iter_mut() {
            *w -= lr * y * x;
        }
        y
    }
}
#[differentiable]
fn trained(m: &Model, x: f64) -> f64 {
    let mut m = m.clone();
    let mut total = 0.0;
    for _ in 0..3 {
        total += m.train(x, 0.1);
    }
    total + m.b * m.scale
}
#[test]
fn constants() {
    let m = Model { w: vec![1.0, 2.0], b: 0.5, scale: 3.0, n: 2 };
    let (dm, dx) = Model::eval_gradient(&m, 0.7);
    assert_eq!(dm.b, 3.0);
    close(dx, fd(|x| m.eval(x), 0.7));
    let (dm, dx) = trained::gradient(&m, 0.7);
    close(dx, fd(|x| trained(&m, x), 0.7));
    close(dm.b, fd(|b| trained(&Model { b, ..m.clone() }, 0.7), 0.5));
    close(dm.w[1], fd(|w| trained(&Model { w: vec![1.0, w], ..m.clone() }, 0.7), 2.0));
    let h = trained::hvp((&m, 0.7), (ModelTangent { w: vec![0.0; 2], b: 0.0, scale: (), n: () }, 1.0)).1;
    close(h, fd(|x| trained::gradient(&m, x).1, 0.7));
}

#[differentiable]
fn walked(m: &Model, x: f64, steps: usize) -> f64 {
    let mut s = m.b;
    for i in 0..steps {
        let mut t = x;
        for j in 0..i {
            t = t * m.scale - m.b * m.b * m.scale;
            if j > 1 {
                t += m.scale * m.b * t.sin();
            }
        }
        s += t * m.scale;
    }
    s
}
#[test]
fn constants_in_loops() {
    let m = Model { w: vec![1.0, 2.0], b: 0.5, scale: 0.9, n: 2 };
    for steps in [0, 1, 5] {
        let (dm, dx, ()) = walked::gradient(&m, 0.7, steps);
        close(dx, fd(|x| walked(&m, x, steps), 0.7));
        close(dm.b, fd(|b| walked(&Model { b, ..m.clone() }, 0.7, steps), 0.5));
        let (_, back) = walked::pullback(&m, 0.7, steps);
        close(back(2.0).0.b, 2.0 * dm.b);
        let along = (ModelTangent { w: vec![0.0; 2], b: 1.0, scale: (), n: () }, 0.0, ());
        let h = walked::hvp((&m, 0.7, steps), along).0;
        close(h.b, fd(|b| walked::gradient(&Model { b, ..m.clone() }, 0.7, steps).0.b, 0.5));
    }
}
