//! A user's crate of edition 2021: opaque types capture other things there by default than in edition 2024. Without warnings.
#![deny(warnings)]
#![forbid(unsafe_code)]

use zygote::prelude::*;

/// References, a loop, an early return.
#[differentiable]
pub fn weighted(v: &[f64], w: &[f64], x: &f64) -> f64 {
    let mut s = 0.0;
    for i in 0..v.len() {
        if v[i] < 0.0 {
            return s * *x;
        }
        s = s * 0.5 + v[i] * w[i];
    }
    s + x.sin()
}

/// Generic.
#[differentiable]
pub fn norm<T: Real, const N: usize>(v: &[T; N]) -> T {
    let mut s = T::zero();
    for i in 0..N {
        s += v[i] * v[i];
    }
    s.sqrt()
}

/// Calls with references, in a loop; the callee's pullbacks are kept while the variable changes.
#[differentiable]
pub fn calls(v: &[f64], n: usize) -> f64 {
    let mut x = 1.0;
    let mut a = [0.3, 0.4];
    for _ in 0..n {
        x = weighted(v, v, &x) * 0.1 + norm(&a);
        a = [a[1], x];
    }
    x
}

/// Recursive.
#[differentiable]
pub fn power(x: f64, n: u32) -> f64 {
    if n == 0 {
        1.0
    } else {
        x * power(x, n - 1)
    }
}

/// With a rule.
pub fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// Keeps what it borrows: in edition 2021 that has to be said.
#[adjoint(dot)]
pub fn dot_adjoint<'a>(a: &'a [f64], b: &'a [f64]) -> (f64, impl Fn(f64) -> (Vec<f64>, Vec<f64>) + 'a) {
    (dot(a, b), move |d| (b.iter().map(|v| v * d).collect(), a.iter().map(|v| v * d).collect()))
}

/// Calls it.
#[differentiable]
pub fn squared(v: &[f64]) -> f64 {
    dot(v, v)
}

/// Lifetimes of the user's.
#[differentiable]
pub fn named<'a, 'b>(v: &'a [f64], w: &'b [f64], k: usize) -> f64 {
    v[k] * w[k] * w[k]
}

/// Of generic length. rustc crashed on tangents of what holds these, when it was optimised: therefore `.ci/run` builds this crate in release mode.
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Vector<const N: usize>(pub [f64; N]);

/// Nested.
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Rectangle<T: Real, const R: usize, const C: usize> {
    /// Rows.
    pub rows: [[T; C]; R],
    /// In a tuple.
    pub pair: (T, [T; R]),
}

/// In variants.
#[derive(Clone, Debug, PartialEq, Differentiable)]
pub enum Basis<const N: usize> {
    /// An array.
    One([f64; N]),
    /// In all that may hold one.
    Many {
        /// Behind a pointer, if at all.
        boxed: Option<Box<[f64; N]>>,
        /// In a list.
        list: Vec<Vector<N>>,
        /// In an array.
        array: [Vector<N>; N],
    },
    /// Nothing.
    None,
}

/// Not generic: all of its methods are optimised, called or not.
#[derive(Clone, Debug, PartialEq, Differentiable)]
pub struct Fixed {
    /// A list.
    pub v: Vector<3>,
    /// A table.
    pub m: Rectangle<f64, 2, 3>,
    /// One of several.
    pub basis: Basis<2>,
}

/// An enum of these, which holds itself.
#[derive(Clone, Debug, PartialEq, Differentiable)]
pub enum Nested {
    /// The end.
    Leaf(Vector<2>),
    /// More.
    Node(Box<Nested>, Rectangle<f64, 2, 2>),
}

#[differentiable]
impl Nested {
    /// Calls itself on a child.
    pub fn value(&self, x: &[f64]) -> f64 {
        match self {
            Nested::Leaf(v) => v.0[0] * x[0],
            Nested::Node(rest, m) => rest.value(x) * m.rows[0][1] * x[1] + m.value(x),
        }
    }
}

#[differentiable]
impl<const R: usize, const C: usize> Rectangle<f64, R, C> {
    /// Another of that name.
    pub fn value(&self, x: &[f64]) -> f64 {
        self.rows[0][0] * x[0]
    }
}

/// Reads of them.
#[differentiable]
pub fn fixed(s: &Fixed) -> f64 {
    let scale = match &s.basis {
        Basis::One(a) => a[0] * a[1],
        Basis::Many { array, .. } => array[1].0[0],
        Basis::None => 1.0,
    };
    scale * s.v.0[0] * s.v.0[2] + s.m.rows[1][2] * s.m.pair.1[0]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checks() {
        let v = [1.0, 0.5, 2.0];
        zygote::check!(weighted, &v, &[0.3, 0.2, 0.1], &0.7).unwrap();
        zygote::check!(weighted, &[1.0, -0.5, 2.0], &[0.3, 0.2, 0.1], &0.7).unwrap();
        zygote::check!(norm, &v).unwrap();
        zygote::check!(calls, &v, 5).unwrap();
        zygote::check!(power, 1.3, 5).unwrap();
        zygote::check!(squared, &v).unwrap();
        zygote::check!(named, &v, &v, 1).unwrap();
        let k = 2.0;
        assert_eq!(gradient!(|x: f64| k * x * x, 3.0), (12.0,));
    }

    #[test]
    fn forward_mode_and_second_order() {
        let v = [1.0, 0.5, 2.0];
        let w = [0.3, 0.2, 0.1];
        let (gv, gw, gx) = weighted::gradient(&v, &w, &0.7);
        let (y, dy) = weighted::jvp((&v, &w, &0.7), (&v, &w, 0.7));
        let sum: f64 = (0..3).map(|i| gv[i] * v[i] + gw[i] * w[i]).sum();
        assert_eq!(y, weighted(&v, &w, &0.7));
        assert!((dy - (sum + gx * 0.7)).abs() < 1e-14);
        let (_, _, hx) = weighted::hvp((&v, &w, &0.7), ([0.0; 3], [0.0; 3], 1.0));
        assert!((hx + 0.7_f64.sin()).abs() < 1e-15);
        assert!((norm::hessian(&[3.0, 4.0])[(0, 0)] - 16.0 / 125.0).abs() < 1e-15);
        assert_eq!(power::second_derivative(2.0, 3), 12.0);
        assert_eq!(named::hvp((&v, &v, 1), ([0.0; 3], [0.0, 1.0, 0.0], ())).1, [0.0, 1.0, 0.0]);
        let (jv,) = squared::jacobian(&v);
        assert_eq!(jv.as_slice(), [2.0, 1.0, 4.0]);
        let mut g = [f64::NAN; 3];
        let (y, (expected, ())) = calls::value_and_gradient(&v, 2);
        assert_eq!(calls::value_and_gradient_into(&v, 2, &mut g, &mut ()), y);
        assert_eq!(g[..], expected);
    }

    #[test]
    fn tangents_of_generic_length() {
        let m = Rectangle { rows: [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], pair: (7.0, [8.0, 9.0]) };
        let list = vec![Vector([1.0, 2.0])];
        let basis =
            Basis::Many { boxed: Some(Box::new([3.0, 4.0])), list, array: [Vector([5.0, 6.0]), Vector([7.0, 8.0])] };
        let mut s = Fixed { v: Vector([1.0, 2.0, 3.0]), m, basis };
        zygote::check!(fixed, &s).unwrap();
        let (g,) = fixed::gradient(&s);
        assert_eq!(g.v, VectorTangent([21.0, 0.0, 7.0]));
        assert_eq!(g.scale(2.0).to_flat(), g.to_flat().iter().map(|v| 2.0 * v).collect::<Vec<_>>());
        assert_eq!(&g + &g, g.map(|v| v + v));
        assert_eq!(FixedTangent::from_flat(&s, &g.to_flat()), g);
        let flat: Vec<f64> = s.to_flat().iter().zip(g.to_flat()).map(|(p, g)| p - 0.5 * g).collect();
        s.update(&g, |p, g| p - 0.5 * g);
        assert_eq!(s.to_flat(), flat);
        let before = s.clone();
        s.fill_from(&flat);
        assert_eq!(s, before);
    }

    #[test]
    fn methods_that_call_themselves() {
        let m = Rectangle { rows: [[2.0, 3.0], [4.0, 5.0]], pair: (0.0, [0.0; 2]) };
        let n = Nested::Node(Box::new(Nested::Node(Box::new(Nested::Leaf(Vector([7.0, 0.0]))), m)), m);
        // (7 x · 3 y + 2 x) 3 y + 2 x
        let (y, (_, dx)) = n.value_value_and_gradient(&[1.0, 0.5]);
        assert_eq!((y, dx), (20.75, vec![20.75, 69.0]));
    }

    #[test]
    fn pullbacks_of_values_outlive_the_function() {
        fn make(x: f64) -> impl Fn(f64) -> (f64, ()) {
            power::pullback(x, 3).1
        }
        assert_eq!(make(2.0)(1.0), (12.0, ()));
    }
}
