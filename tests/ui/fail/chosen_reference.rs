use zygote::prelude::*;

#[derive(Clone, Differentiable)]
enum List {
    Nil,
    Cons(f64, Box<List>),
}

#[derive(Clone, Differentiable)]
struct Pair {
    a: Vec<f64>,
    b: Vec<f64>,
}

#[differentiable]
fn first_of(p: &Pair, k: f64) -> f64 {
    let chosen = if k > 0.5 { &p.a } else { &p.b };
    chosen[0] * k
}

#[differentiable]
fn walk(list: &List, k: f64) -> f64 {
    let mut s = 0.0;
    let mut rest = list;
    while let List::Cons(x, next) = rest {
        s = s * k + x;
        rest = next;
    }
    s
}

fn main() {
    let list = List::Cons(1.0, Box::new(List::Nil));
    println!("{:?}", walk::gradient(&list, 2.0));
    println!("{:?}", first_of::gradient(&Pair { a: vec![1.0], b: vec![2.0] }, 2.0));
}
