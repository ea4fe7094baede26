//! Methods that call themselves on a child, and those that call another type's method of their name.

macro_rules! functions {
    ($R:ident; $diff:meta, $derive:meta) => {
        #[$derive]
        #[derive(Clone, Debug, PartialEq)]
        pub enum Tree {
            Leaf($R),
            Split { weights: Vec<$R>, bias: $R, left: Box<Tree>, right: Box<Tree> },
            Forest(Vec<Tree>),
            Other(Line),
            Perhaps(Option<Box<Tree>>),
        }

        #[$derive]
        #[derive(Clone, Debug, PartialEq)]
        pub struct Line {
            pub a: $R,
        }

        #[$derive]
        #[derive(Clone, Debug, PartialEq)]
        pub struct Link {
            pub value: $R,
            pub next: Option<Box<Link>>,
            pub all: Vec<Link>,
        }

        #[$diff]
        impl Line {
            pub fn eval(&self, x: &[$R]) -> $R {
                self.a * x[0] * x[1]
            }

            pub fn scale(&mut self, k: $R) -> $R {
                self.a *= k;
                self.a * self.a
            }
        }

        #[$diff]
        impl Tree {
            /// On what a pattern, a loop and a closure bind, on elements; and that of another type.
            pub fn eval(&self, x: &[$R]) -> $R {
                match self {
                    Tree::Leaf(v) => *v * x[1],
                    Tree::Split { weights, bias, left, right } => {
                        let s = weights.iter().zip(x).map(|(w, x)| *w * *x).sum::<$R>() + *bias;
                        let p = 1.0 / (1.0 + (-s).exp());
                        p * left.eval(x) + (1.0 - p) * right.eval(x)
                    }
                    Tree::Forest(all) => {
                        let mut product = x[0];
                        for tree in all {
                            product = product * tree.eval(x) + x[1];
                        }
                        let first = if all.len() > 0 { all[0].eval(x) } else { x[0] };
                        product * first + all.iter().map(|tree| tree.eval(x) * x[0]).sum::<$R>()
                    }
                    Tree::Other(line) => line.eval(x),
                    Tree::Perhaps(Some(tree)) => tree.eval(x).sin(),
                    Tree::Perhaps(None) => x[0],
                }
            }

            /// By the path of the type.
            pub fn by_path(&self, x: $R) -> $R {
                match self {
                    Tree::Leaf(v) => *v * x,
                    Tree::Split { bias, left, right, .. } => {
                        *bias * Tree::by_path(left, x) * Tree::by_path(right, x * x)
                    }
                    Tree::Perhaps(Some(tree)) => Self::by_path(tree, x).cos(),
                    _ => x,
                }
            }

            /// In a closure that is called here.
            pub fn in_closure(&self, x: $R) -> $R {
                let child = |tree: &Tree| tree.in_closure(x) * x;
                match self {
                    Tree::Leaf(v) => *v * x,
                    Tree::Split { left, right, .. } => child(left) * child(right) + child(left),
                    _ => x,
                }
            }

            /// With what is made here.
            pub fn of_new(&self, x: $R, n: usize) -> $R {
                if n == 0 {
                    return self.eval(&[x, x]);
                }
                let other = Tree::Split {
                    weights: vec![x],
                    bias: x,
                    left: Box::new(Tree::Leaf(x)),
                    right: Box::new(self.clone()),
                };
                other.of_new(x * x, n - 1) * x
            }

            /// The receiver is gone.
            pub fn used(self, x: $R) -> $R {
                match self {
                    Tree::Leaf(v) => v * x,
                    Tree::Split { bias, left, right, .. } => bias * left.used(x) + right.used(x * x),
                    _ => x,
                }
            }

            /// It changes.
            pub fn scale(&mut self, k: $R) -> $R {
                match self {
                    Tree::Leaf(v) => {
                        *v *= k;
                        *v * *v
                    }
                    Tree::Split { bias, left, right, .. } => {
                        *bias *= k;
                        *bias * left.scale(k) * right.scale(k * k)
                    }
                    Tree::Other(line) => line.scale(k),
                    _ => k,
                }
            }

            /// Without a receiver.
            pub fn power(x: $R, n: usize) -> $R {
                if n == 0 { x } else { x.sin() * Self::power(x, n - 1) }
            }

            pub fn power_by_path(x: $R, n: usize) -> $R {
                if n == 0 { x } else { x.sin() * Tree::power_by_path(x, n - 1) }
            }
        }

        #[$diff]
        impl Link {
            pub fn total(&self, x: $R) -> $R {
                let mut sum = self.value * x;
                if let Some(next) = &self.next {
                    sum *= next.total(x);
                }
                for link in &self.all {
                    sum += link.total(sum);
                }
                for k in 0..self.all.len() {
                    sum = sum.sin() * self.all[k].total(x);
                }
                sum
            }
        }

        #[$diff]
        pub trait Model {
            fn call(&self, x: &[$R]) -> $R;
        }

        #[$diff]
        impl Model for Line {
            fn call(&self, x: &[$R]) -> $R {
                self.a * self.eval(x)
            }
        }

        #[$diff]
        impl Model for Tree {
            fn call(&self, x: &[$R]) -> $R {
                match self {
                    Tree::Leaf(v) => *v * x[0],
                    Tree::Split { bias, left, right, .. } => *bias * left.call(x) + x[1] * right.call(x),
                    Tree::Other(line) => line.call(x),
                    _ => x[0],
                }
            }
        }

        #[$derive]
        #[derive(Clone, Debug, PartialEq)]
        pub struct Row<A, B> {
            a: A,
            all: Vec<B>,
        }

        /// Those of parameters, of which nothing is known here.
        #[$diff]
        impl<A: Model, B: Model> Model for Row<A, B> {
            fn call(&self, x: &[$R]) -> $R {
                let mut product = self.a.call(x);
                for one in &self.all {
                    product *= one.call(x);
                }
                product
            }
        }

        /// In the trait itself, of which the implementations may have another.
        #[$diff]
        pub trait Repeated: 'static {
            fn one(&self, x: $R) -> $R;
            fn repeated(&self, x: $R, n: usize) -> $R {
                if n == 0 { x } else { self.one(x) * self.repeated(x * x, n - 1) }
            }
            fn in_turn(&self, other: &Self, x: $R, n: usize) -> $R {
                if n == 0 { x } else { self.one(x) * other.in_turn(self, x * x, n - 1) }
            }
        }

        #[$diff]
        impl Repeated for Line {
            fn one(&self, x: $R) -> $R {
                self.a * x
            }
        }

        #[$diff]
        impl Repeated for Tree {
            fn one(&self, x: $R) -> $R {
                self.eval(&[x, x])
            }
            fn repeated(&self, x: $R, n: usize) -> $R {
                x.sin()
            }
        }

        #[$diff]
        fn tree(x: $R, y: $R, k: usize) -> Tree {
            let inner = Tree::Split {
                weights: vec![y, x * y],
                bias: x - y,
                left: Box::new(Tree::Other(Line { a: x })),
                right: Box::new(Tree::Leaf(y * y)),
            };
            if k == 0 {
                return inner;
            }
            let forest = Tree::Forest(vec![Tree::Leaf(x), Tree::Other(Line { a: y }), inner.clone()]);
            let left = if k == 1 { Box::new(forest) } else { Box::new(Tree::Perhaps(Some(Box::new(forest)))) };
            Tree::Split { weights: vec![x, y], bias: y, left, right: Box::new(inner) }
        }

        #[$diff]
        pub fn by_method(x: $R, y: $R, k: usize) -> $R {
            let t = tree(x, y, k);
            t.eval(&[x, y]) + t.eval(&[y * y, x])
        }

        #[$diff]
        pub fn by_path(x: $R, y: $R, k: usize) -> $R {
            tree(x, y, k).by_path(x)
        }

        #[$diff]
        pub fn in_closure(x: $R, y: $R, k: usize) -> $R {
            tree(x, y, k).in_closure(y)
        }

        #[$diff]
        pub fn of_new(x: $R, y: $R, k: usize) -> $R {
            tree(x, y, 0).of_new(y, k)
        }

        #[$diff]
        pub fn used(x: $R, y: $R, k: usize) -> $R {
            tree(x, y, k).used(y)
        }

        #[$diff]
        pub fn changed(x: $R, y: $R, k: usize) -> $R {
            let mut t = tree(x, y, k);
            let first = t.scale(x);
            first * t.scale(y) + t.eval(&[x, y])
        }

        #[$diff]
        pub fn without_receiver(x: $R, y: $R, k: usize) -> $R {
            Tree::power(x, k) * Tree::power_by_path(y, k)
        }

        #[$diff]
        pub fn links(x: $R, y: $R, k: usize) -> $R {
            let mut link = Link { value: x, next: None, all: vec![] };
            for i in 0..k {
                let other = Link { value: y * (i as f64 + 0.5), next: None, all: vec![link.clone()] };
                link = Link { value: y * x, next: Some(Box::new(link)), all: vec![other] };
            }
            link.total(y)
        }

        #[$diff]
        pub fn by_trait(x: $R, y: $R, k: usize) -> $R {
            let row = Row { a: tree(x, y, k), all: vec![Line { a: x }, Line { a: y }] };
            row.call(&[x, y])
        }

        #[$diff]
        pub fn in_trait(x: $R, y: $R, k: usize) -> $R {
            let (a, b, t) = (Line { a: x }, Line { a: y }, tree(x, y, k));
            a.repeated(y, k) * a.in_turn(&b, x, k) + t.repeated(x, k) * t.in_turn(&t, y, k)
        }
    };
}

mod plain {
    use zygote::prelude::*;
    functions!(f64; differentiable, derive(Differentiable));
}
mod dual {
    use crate::support::D;
    functions!(D; allow(unused), allow(unused));
}

use crate::case;

case!(by_method(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 1), (-0.3, 2.0, 2)]);
case!(by_path(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 1), (1.2, 0.4, 2)]);
case!(in_closure(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 1)]);
case!(of_new(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 1), (0.7, 0.9, 3)]);
case!(used(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 1)]);
case!(changed(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 1)]);
case!(without_receiver(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 3)]);
case!(links(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 1), (0.9, 0.4, 2)]);
case!(by_trait(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 1)]);
case!(in_trait(x, y, k); [(1.2, 0.4, 0), (1.2, 0.4, 1), (0.7, 0.9, 2)]);

/// Generic; and what is kept isn't `Send`, where the method is another type's.
mod others {
    use std::rc::Rc;
    use zygote::prelude::*;

    #[derive(Clone, Debug, PartialEq, Differentiable)]
    enum Product<T: Real> {
        One(T),
        Two(Box<Product<T>>, Box<Product<T>>),
    }

    #[differentiable]
    impl<T: Real> Product<T> {
        fn value(&self, x: T) -> T {
            match self {
                Product::One(v) => *v * x,
                Product::Two(a, b) => a.value(x) * b.value(x) + x,
            }
        }
    }

    #[test]
    fn of_a_generic_type() {
        let one = |v: f32| Box::new(Product::One(v));
        let p = Product::Two(one(2.0), Box::new(Product::Two(one(3.0), one(5.0))));
        // 2 x (15 x² + x) + x
        let (y, (g, dx)) = p.value_value_and_gradient(0.5);
        assert_eq!((y, dx), (4.75, 90.0 * 0.25 + 4.0 * 0.5 + 1.0));
        let ones = [15.0 * 0.125 + 0.25, 10.0 * 0.125, 6.0 * 0.125];
        assert_eq!(g.to_flat(), ones);
        assert_eq!(p.value_hvp((0.5,), (zygote::zero_like(&p), 1.0)).1, 180.0 * 0.5 + 4.0);
    }

    #[derive(Clone, Debug, PartialEq, Differentiable)]
    struct Tensor {
        values: Vec<f64>,
        #[constant]
        name: Rc<str>,
    }

    #[derive(Clone, Debug, Differentiable)]
    struct Layer {
        w: f64,
    }

    #[derive(Clone, Debug, Differentiable)]
    struct Net {
        layers: Vec<Layer>,
    }

    #[differentiable]
    impl Layer {
        fn forward(&self, mut x: Tensor) -> Tensor {
            for v in &mut x.values {
                *v *= self.w * *v;
            }
            x
        }
    }

    #[differentiable]
    impl Net {
        fn forward(&self, x: &Tensor) -> Tensor {
            let mut h = x.clone();
            for layer in &self.layers {
                h = layer.forward(h.clone());
            }
            h
        }

        fn loss(&self, x: &Tensor) -> f64 {
            let y = self.forward(x);
            y.values[0]
        }
    }

    #[test]
    fn another_type_as_before() {
        let net = Net { layers: vec![Layer { w: 2.0 }, Layer { w: 3.0 }] };
        let (g, x) = net.loss_gradient(&Tensor { values: vec![0.5], name: "x".into() });
        // 3 (2 x²)²
        assert_eq!(g.to_flat(), [12.0 * 0.0625, 4.0 * 0.0625]);
        assert_eq!(x.values, [48.0 * 0.125]);
    }

    /// The pullback of a method that calls another type's is `Send` as before; by the option, so is that of one that calls itself.
    #[test]
    fn sent() {
        fn sent<T: Send + Sync>(back: T) -> T {
            back
        }
        assert_eq!(sent(Wrapped { part: Part { k: 3.0 } }.of_pullback(2.0).1)(1.0).1, 3.0);
        assert_eq!(sent(Chain::On(Box::new(Chain::End)).of_pullback(2.0).1)(1.0).1, 4.0);
    }

    #[derive(Clone, Debug, Differentiable)]
    struct Part {
        k: f64,
    }

    #[derive(Clone, Debug, Differentiable)]
    struct Wrapped {
        part: Part,
    }

    #[derive(Clone, Debug, Differentiable)]
    enum Chain {
        On(Box<Chain>),
        End,
        #[allow(unused)]
        Number(f64),
    }

    #[differentiable]
    impl Part {
        fn of(&self, x: f64) -> f64 {
            self.k * x
        }
    }

    #[differentiable]
    impl Wrapped {
        fn of(&self, x: f64) -> f64 {
            self.part.of(x)
        }
    }

    #[differentiable]
    impl Chain {
        #[differentiable(recursive)]
        fn of(&self, x: f64) -> f64 {
            match self {
                Chain::On(rest) => rest.of(x * x),
                _ => x,
            }
        }
    }
}
