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

#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct Table {
    pub w: Vec<f64>,
    #[constant]
    pub k: Vec<f64>,
    #[constant]
    pub rows: Vec<Vec<f64>>,
    pub a: [f64; 4],
    pub n: usize,
}
/// Fields under names with types, of constant fields too.
#[differentiable]
fn weighed(t: &Table, x: &[f64]) -> f64 {
    let (w, k): (&Vec<f64>, &[f64]) = (&t.w, &t.k);
    let constant: &[f64] = &t.k;
    let a: &[f64; 4] = &t.a;
    let n = t.n;
    let mut s = 0.0;
    for i in 0..n {
        s += w[i] * x[i];
    }
    for i in 0..n {
        s += constant[i] * x[i] * x[i];
    }
    for i in 1..n {
        s += k[i] * x[i - 1] * constant[i - 1] * x[i];
    }
    for r in 0..t.rows.len() {
        let row: &[f64] = &t.rows[r];
        let mut p = x[0];
        for i in 0..n {
            p += row[i] * x[i];
        }
        for i in 0..n {
            p = p * row[i] + w[i];
        }
        s += p * p;
    }
    for i in 0..4 {
        s *= a[i] * a[i] + constant[i % n];
    }
    s
}
#[test]
fn named_constants() {
    let rows = vec![vec![0.5, -0.2, 0.1, 0.7, 0.3], vec![1.0, 0.3, 0.2, -0.4, 0.8]];
    let k = vec![0.3, 0.9, -0.5, 0.2, 1.1];
    let t = Table { w: vec![1.0, 2.0, -1.0, 0.5, 0.7], k, rows, a: [0.5, 0.6, -0.8, 1.0], n: 5 };
    let x = [0.3, -0.6, 0.8, 0.4, 1.2];
    let (dt, dx) = weighed::gradient(&t, &x);
    for i in 0..5 {
        let at = |h: f64| weighed(&t, &std::array::from_fn::<_, 5, _>(|j| if i == j { h } else { x[j] }));
        close(dx[i], fd(at, x[i]));
        let at =
            |h: f64| weighed(&Table { w: (0..5).map(|j| if i == j { h } else { t.w[j] }).collect(), ..t.clone() }, &x);
        close(dt.w[i], fd(at, t.w[i]));
    }
    let at = |h: f64| weighed(&Table { a: [0.5, h, -0.8, 1.0], ..t.clone() }, &x);
    close(dt.a[1], fd(at, 0.6));
    let (_, back) = weighed::pullback(&t, &x);
    let (twice, _) = back(2.0);
    close(twice.w[2], 2.0 * dt.w[2]);
    let along = (TableTangent { w: vec![0.0; 5], k: (), rows: (), a: [0.0; 4], n: () }, vec![0.0, 1.0, 0.0, 0.0, 0.0]);
    let h = weighed::hvp((&t, &x), (along.0, along.1)).1;
    let at = |h: f64| weighed::gradient(&t, &[0.3, h, 0.8, 0.4, 1.2]).1[3];
    close(h[3], fd(at, -0.6));
}
