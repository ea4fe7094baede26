//! `Box<T>`: what is behind it, recursive types.

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta, $derive:meta) => {
        #[$derive]
        #[derive(Clone, Debug, PartialEq)]
        pub enum List {
            Cons($R, Box<List>),
            Nil,
        }

        #[$derive]
        #[derive(Clone, Debug, PartialEq)]
        pub enum Term {
            Number($R),
            Sum(Box<Term>, Box<Term>),
            Product(Box<Term>, Box<Term>),
            Sine(Box<Term>),
        }

        #[$derive]
        #[derive(Clone, Debug, PartialEq)]
        pub struct Node {
            pub value: $R,
            pub next: Option<Box<Node>>,
        }

        #[$derive]
        #[derive(Clone, Debug, PartialEq)]
        pub struct Point {
            pub x: $R,
            pub y: $R,
        }

        #[$derive]
        #[derive(Clone, Debug, PartialEq)]
        pub enum Tree {
            Leaf($R),
            Split { weights: Vec<$R>, bias: $R, left: Box<Tree>, right: Box<Tree> },
        }

        #[$derive]
        #[derive(Clone, Debug, PartialEq)]
        pub enum Layer {
            Dense { w: Vec<Vec<$R>>, b: Vec<$R> },
            Tanh,
            Scale($R),
        }

        #[$diff]
        fn soft(tree: &Tree, x: &[$R]) -> $R {
            match tree {
                Tree::Leaf(value) => *value,
                Tree::Split { weights, bias, left, right } => {
                    let s = weights.iter().zip(x).map(|(w, x)| *w * *x).sum::<$R>() + *bias;
                    let p = 1.0 / (1.0 + (-s).exp());
                    p * soft(left, x) + (1.0 - p) * soft(right, x)
                }
            }
        }

        #[$diff]
        fn through(layers: &[Layer], x: &[$R]) -> $R {
            let mut h = x.to_vec();
            for layer in layers {
                h = match layer {
                    Layer::Dense { w, b } => {
                        let mut out = vec![];
                        for i in 0..b.len() {
                            let mut sum = b[i];
                            for j in 0..h.len() {
                                sum += w[i][j] * h[j];
                            }
                            out.push(sum);
                        }
                        out
                    }
                    Layer::Tanh => h.iter().map(|v| v.tanh()).collect(),
                    Layer::Scale(s) => h.iter().map(|v| *v * *s).collect(),
                };
            }
            h[0] * h[1]
        }

        /// What was matched and changed since can't be matched again.
        #[$diff]
        fn matched_then_changed(list: &mut List, k: $R) -> $R {
            let mut sum = k;
            if let List::Cons(v, rest) = &*list {
                sum *= *v * k + weighted(rest, *v);
            }
            *list = List::Cons(sum * k, Box::new(List::Nil));
            match &*list {
                List::Cons(v, _) => sum * *v,
                List::Nil => k,
            }
        }

        #[$diff]
        fn weighted(l: &List, k: $R) -> $R {
            match l {
                List::Cons(v, rest) => v * v * k + weighted(rest, k * 2.0),
                List::Nil => k,
            }
        }

        #[$diff]
        fn value(t: &Term) -> $R {
            match t {
                Term::Number(x) => *x,
                Term::Sum(a, b) => value(a) + value(b),
                Term::Product(a, b) => value(a) * value(b),
                Term::Sine(a) => value(a).sin(),
            }
        }

        #[$diff]
        fn total(n: &Node) -> $R {
            match &n.next {
                Some(next) => n.value * total(next),
                None => n.value,
            }
        }

        #[$diff]
        pub fn local(x: $R, y: $R, k: usize) -> $R {
            let b = Box::new(x * y);
            let p = Box::new(Point { x: *b, y });
            let c: Box<$R> = Box::new(p.x * p.y);
            *b * p.y + *c + p.x
        }

        #[$diff]
        pub fn changed(x: $R, y: $R, k: usize) -> $R {
            let mut b = Box::new(x);
            *b *= y;
            *b += x;
            let mut p = Box::new(Point { x, y });
            p.x *= *b;
            p.y += p.x;
            *b * p.y
        }

        #[$diff]
        pub fn lists(x: $R, y: $R, k: usize) -> $R {
            let mut l = List::Nil;
            for i in 0..k {
                l = List::Cons(x + y * i as f64, Box::new(l));
            }
            weighted(&l, y)
        }

        #[$diff]
        pub fn terms(x: $R, y: $R, k: usize) -> $R {
            let a = Term::Product(Box::new(Term::Number(x)), Box::new(Term::Sine(Box::new(Term::Number(y)))));
            let b = Term::Sum(Box::new(a), Box::new(Term::Number(y)));
            value(&b)
        }

        #[$diff]
        pub fn nodes(x: $R, y: $R, k: usize) -> $R {
            let c = Node { value: x * y, next: None };
            let b = Node { value: y, next: Some(Box::new(c)) };
            let a = Node { value: x, next: Some(Box::new(b)) };
            total(&a)
        }

        #[$diff]
        pub fn trees(x: $R, y: $R, k: usize) -> $R {
            let inner = Tree::Split {
                weights: vec![y, x * y],
                bias: x - y,
                left: Box::new(Tree::Leaf(x)),
                right: Box::new(Tree::Leaf(y * y)),
            };
            let t =
                Tree::Split { weights: vec![x, y], bias: y, left: Box::new(inner), right: Box::new(Tree::Leaf(x * y)) };
            soft(&t, &[x, y]) + soft(&t, &[y * y, x])
        }

        #[$diff]
        pub fn layers(x: $R, y: $R, k: usize) -> $R {
            let w = vec![vec![x, y], vec![y, x * y]];
            let all = vec![Layer::Dense { w, b: vec![x * x, y] }, Layer::Tanh, Layer::Scale(y), Layer::Tanh];
            through(&all[..k], &[x, y])
        }

        #[$diff]
        pub fn replaced(x: $R, y: $R, k: usize) -> $R {
            let mut l = List::Cons(x, Box::new(List::Cons(y, Box::new(List::Nil))));
            matched_then_changed(&mut l, x * y) + weighted(&l, y)
        }
    };
}

mod plain {
    use zygote::prelude::*;
    functions!(f64; differentiable, derive(Differentiable));
}
mod dual {
    use crate::support::{D, d};
    functions!(D d; allow(unused), allow(unused));
}

use crate::case;

case!(local(x, y, k); [(1.2, 0.4, 0)]);
case!(changed(x, y, k); [(1.2, 0.4, 0)]);
case!(lists(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 1), (1.2, 0.4, 4)]);
case!(terms(x, y, k); [(1.2, 0.4, 0)]);
case!(nodes(x, y, k); [(1.2, 0.4, 0)]);
case!(trees(x, y, k); [(1.2, 0.4, 0), (-0.3, 2.0, 0)]);
case!(layers(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 1), (1.2, 0.4, 2), (1.2, 0.4, 4)]);
case!(replaced(x, y, k); [(1.2, 0.4, 0)]);
