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
