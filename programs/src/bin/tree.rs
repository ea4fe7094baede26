#[path = "../harness.rs"]
mod harness;
use harness::{numbers, run};
use zygote::prelude::*;

#[derive(Clone, Debug, Differentiable)]
enum Expr {
    Constant(f64),
    Variable,
    Add(Box<Expr>, Box<Expr>),
    Mul(Box<Expr>, Box<Expr>),
    Sin(Box<Expr>),
    Exp(Box<Expr>),
    IfPositive { test: Box<Expr>, then: Box<Expr>, otherwise: Box<Expr> },
}

#[differentiable]
impl Expr {
    fn eval(&self, x: f64) -> f64 {
        match self {
            Expr::Constant(c) => *c,
            Expr::Variable => x,
            Expr::Add(a, b) => a.eval(x) + b.eval(x),
            Expr::Mul(a, b) => a.eval(x) * b.eval(x),
            Expr::Sin(a) => a.eval(x).sin(),
            Expr::Exp(a) => a.eval(x).exp(),
            Expr::IfPositive { test, then, otherwise } => {
                if test.eval(x) > 0.0 {
                    then.eval(x)
                } else {
                    otherwise.eval(x)
                }
            }
        }
    }
}

#[differentiable]
fn misfit(model: &Expr, #[constant] points: &[(f64, f64)]) -> f64 {
    points.iter().map(|(x, y)| (model.eval(*x) - y).powi(2)).sum::<f64>() / points.len() as f64
}

/// Forward: notes what the reverse sweep reads.
fn forward(e: &Expr, x: f64, tape: &mut Vec<f64>) -> f64 {
    match e {
        Expr::Constant(c) => *c,
        Expr::Variable => x,
        Expr::Add(a, b) => forward(a, x, tape) + forward(b, x, tape),
        Expr::Mul(a, b) => {
            let (a, b) = (forward(a, x, tape), forward(b, x, tape));
            tape.push(a);
            tape.push(b);
            a * b
        }
        Expr::Sin(a) => {
            let (s, c) = forward(a, x, tape).sin_cos();
            tape.push(c);
            s
        }
        Expr::Exp(a) => {
            let y = forward(a, x, tape).exp();
            tape.push(y);
            y
        }
        Expr::IfPositive { test, then, otherwise } => {
            let mark = tape.len();
            let yes = forward(test, x, tape) > 0.0;
            tape.truncate(mark);
            let y = forward(if yes { then } else { otherwise }, x, tape);
            tape.push(f64::from(u8::from(yes)));
            y
        }
    }
}

fn backward(e: &Expr, g: f64, tape: &mut Vec<f64>, d: &mut Expr) {
    match (e, d) {
        (Expr::Constant(_), Expr::Constant(d)) => *d += g,
        (Expr::Add(a, b), Expr::Add(da, db)) => {
            backward(b, g, tape, db);
            backward(a, g, tape, da);
        }
        (Expr::Mul(a, b), Expr::Mul(da, db)) => {
            let y = tape.pop().unwrap();
            let x = tape.pop().unwrap();
            backward(b, g * x, tape, db);
            backward(a, g * y, tape, da);
        }
        (Expr::Sin(a), Expr::Sin(da)) | (Expr::Exp(a), Expr::Exp(da)) => {
            let s = tape.pop().unwrap();
            backward(a, g * s, tape, da);
        }
        (Expr::IfPositive { then, otherwise, .. }, Expr::IfPositive { then: dthen, otherwise: dotherwise, .. }) => {
            if tape.pop().unwrap() != 0.0 {
                backward(then, g, tape, dthen);
            } else {
                backward(otherwise, g, tape, dotherwise);
            }
        }
        _ => {}
    }
}

fn clear(e: &mut Expr) {
    match e {
        Expr::Constant(c) => *c = 0.0,
        Expr::Variable => {}
        Expr::Add(a, b) | Expr::Mul(a, b) => {
            clear(a);
            clear(b);
        }
        Expr::Sin(a) | Expr::Exp(a) => clear(a),
        Expr::IfPositive { test, then, otherwise } => {
            clear(test);
            clear(then);
            clear(otherwise);
        }
    }
}

fn hand(model: &Expr, points: &[(f64, f64)]) -> (f64, Expr) {
    let mut d = model.clone();
    clear(&mut d);
    let mut tape = Vec::new();
    let n = points.len() as f64;
    let mut total = 0.0;
    for (x, y) in points {
        let e = forward(model, *x, &mut tape) - y;
        total += e * e;
        backward(model, 2.0 * e / n, &mut tape, &mut d);
    }
    (total / n, d)
}

fn flat(e: &Expr, v: &mut Vec<f64>) {
    match e {
        Expr::Constant(c) => v.push(*c),
        Expr::Variable => {}
        Expr::Add(a, b) | Expr::Mul(a, b) => {
            flat(a, v);
            flat(b, v);
        }
        Expr::Sin(a) | Expr::Exp(a) => flat(a, v),
        Expr::IfPositive { test, then, otherwise } => {
            flat(test, v);
            flat(then, v);
            flat(otherwise, v);
        }
    }
}

fn main() {
    fn c(v: f64) -> Expr {
        Expr::Constant(v)
    }
    fn add(a: Expr, b: Expr) -> Expr {
        Expr::Add(Box::new(a), Box::new(b))
    }
    fn mul(a: Expr, b: Expr) -> Expr {
        Expr::Mul(Box::new(a), Box::new(b))
    }
    fn x() -> Expr {
        Expr::Variable
    }
    // 0.8 sin(3 x + 0.1) exp(-0.5 x x) + (x > 0.2 ? 1.5 x + 0.3 : -0.7 x x + 0.05) + 0.1 sin(5 x)
    let wave = mul(
        mul(c(0.8), Expr::Sin(Box::new(add(mul(c(3.0), x()), c(0.1))))),
        Expr::Exp(Box::new(mul(c(-0.5), mul(x(), x())))),
    );
    let pieces = Expr::IfPositive {
        test: Box::new(add(x(), c(-0.2))),
        then: Box::new(add(mul(c(1.5), x()), c(0.3))),
        otherwise: Box::new(add(mul(c(-0.7), mul(x(), x())), c(0.05))),
    };
    let model = add(add(wave, pieces), mul(c(0.1), Expr::Sin(Box::new(mul(c(5.0), x())))));
    let points: Vec<(f64, f64)> = numbers(400, -1.0, 1.0).chunks(2).map(|p| (2.0 * p[0], p[1])).collect();
    run(
        "tree",
        || misfit(&model, &points),
        || {
            let (v, (d, ..)) = misfit::value_and_gradient(&model, &points);
            (v, d.to_flat())
        },
        || {
            let (v, d) = hand(&model, &points);
            let mut f = Vec::new();
            flat(&d, &mut f);
            (v, f)
        },
    );
}
