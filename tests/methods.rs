//! Associated functions: methods, traits, operators.

use zygote::prelude::*;

/// Weights.
#[derive(Clone, Debug, PartialEq, Differentiable)]
pub struct Dense {
    w: Vec<f64>,
    b: f64,
}

/// Not copied.
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub struct Point {
    x: f64,
    y: f64,
}

#[differentiable]
impl Dense {
    /// `w · x + b`
    pub fn forward(&self, x: &[f64]) -> f64 {
        let mut sum = self.b;
        for i in 0..x.len() {
            sum += self.w[i] * x[i];
        }
        sum
    }

    #[differentiable(skip)]
    fn print(&self) -> String {
        format!("{self:?}")
    }
}

#[differentiable]
impl Point {
    fn norm2(self) -> f64 {
        self.x * self.x + self.y * self.y
    }

    fn along(&self, t: f64, #[constant] other: &Point) -> f64 {
        (self.x * other.x + self.y * other.y) * t
    }

    fn square(x: f64) -> f64 {
        x * x
    }
}

#[test]
fn by_reference() {
    let dense = Dense { w: vec![1.0, 2.0], b: 3.0 };
    assert_eq!(dense.print(), "Dense { w: [1.0, 2.0], b: 3.0 }");
    let (value, back) = dense.forward_pullback(&[10.0, 20.0]);
    assert_eq!(value, 53.0);
    assert_eq!(back(2.0), (DenseTangent { w: vec![20.0, 40.0], b: 2.0 }, vec![2.0, 4.0]));
    assert_eq!(dense.forward_gradient(&[10.0, 20.0]), (DenseTangent { w: vec![10.0, 20.0], b: 1.0 }, vec![1.0, 2.0]));
    let direction = DenseTangent { w: vec![1.0, 0.0], b: 1.0 };
    assert_eq!(dense.forward_jvp((&[10.0, 20.0],), (&direction, &[0.0, 1.0])), (53.0, 13.0));
    let h = dense.forward_hvp((&[10.0, 20.0],), (&direction, &[0.0, 1.0]));
    assert_eq!(h, (DenseTangent { w: vec![0.0, 1.0], b: 0.0 }, vec![1.0, 0.0]));
    let mut into = (DenseTangent { w: vec![0.0; 2], b: 7.0 }, [0.0; 2]);
    assert_eq!(dense.forward_value_and_gradient_into(&[10.0, 20.0], &mut into.0, &mut into.1), 53.0);
    assert_eq!(into, (DenseTangent { w: vec![10.0, 20.0], b: 1.0 }, [1.0, 2.0]));
    assert!(Dense::FORWARD_WENGERT.contains("forward"));
}

#[test]
fn by_value_and_without() {
    let p = Point { x: 3.0, y: 4.0 };
    assert_eq!(p.norm2_value_and_gradient(), (25.0, (PointTangent { x: 6.0, y: 8.0 },)));
    assert_eq!(p.norm2_jvp((PointTangent { x: 1.0, y: 0.0 },)), (25.0, 6.0));
    assert_eq!(p.norm2_hvp(PointTangent { x: 1.0, y: 0.0 }), (PointTangent { x: 2.0, y: 0.0 },));
    assert_eq!(p.norm2_hessian().as_slice(), [2.0, 0.0, 0.0, 2.0]);
    assert_eq!(p.norm2_jacobian().0.as_slice(), [6.0, 8.0]);
    let q = Point { x: 1.0, y: 10.0 };
    assert_eq!(p.along_gradient(2.0, &q), (PointTangent { x: 2.0, y: 20.0 }, 43.0, ()));
    assert_eq!(Point::square_derivative(3.0), 6.0);
    assert_eq!(Point::square_second_derivative(3.0), 2.0);
}

/// Methods, called.
mod calls {
    use super::*;

    /// Of two layers.
    #[derive(Clone, Debug, PartialEq, Differentiable)]
    struct Net {
        first: Dense,
        second: Dense,
        at: Point,
    }

    #[differentiable]
    impl Net {
        fn run(&self, x: &[f64]) -> f64 {
            let y = self.first.forward(x).tanh();
            self.second.forward(&[y, y * y]) + self.at.norm2()
        }

        fn twice(&self, x: &[f64]) -> f64 {
            self.run(x) * 2.0 + Self::helper(x[0]) + Point::square(x[1])
        }

        fn helper(x: f64) -> f64 {
            x.sin()
        }

        fn power(&self, n: usize) -> f64 {
            if n == 0 { 1.0 } else { self.at.x * self.power(n - 1) }
        }
    }

    #[differentiable]
    fn outside(net: &Net, x: &[f64], n: usize) -> f64 {
        let mut sum = 0.0;
        for i in 0..n {
            sum += net.run(&[x[i], x[i] * x[i]]) * net.second.b;
        }
        sum
    }

    fn net() -> Net {
        Net {
            first: Dense { w: vec![0.1, -0.2], b: 0.3 },
            second: Dense { w: vec![0.5, 0.25], b: -1.0 },
            at: Point { x: 0.7, y: 0.9 },
        }
    }

    #[test]
    fn of_fields_and_of_self() {
        check(net().twice(&[1.0, 2.0]), &|net, x| net.twice(x), net().twice_gradient(&[1.0, 2.0]));
        check(outside(&net(), &[1.0, 2.0], 2), &|net, x| outside(net, x, 2), {
            let (dnet, dx, ()) = outside::gradient(&net(), &[1.0, 2.0], 2);
            (dnet, dx)
        });
        let power = net().power_gradient(3).0;
        assert!((power.at.x - 3.0 * 0.7 * 0.7).abs() < 1e-12, "{power:?}");
        assert_eq!(power.first.w, [0.0, 0.0]);
    }

    /// Central differences, for every leaf.
    fn check(value: f64, f: &dyn Fn(&Net, &[f64]) -> f64, (dnet, dx): (NetTangent, Vec<f64>)) {
        let x = [1.0, 2.0];
        assert_eq!(value, f(&net(), &x));
        let places: [fn(&mut Net) -> &mut f64; 8] = [
            |n| &mut n.first.w[0],
            |n| &mut n.first.w[1],
            |n| &mut n.first.b,
            |n| &mut n.second.w[0],
            |n| &mut n.second.w[1],
            |n| &mut n.second.b,
            |n| &mut n.at.x,
            |n| &mut n.at.y,
        ];
        let mut leaves = vec![];
        zygote::Tangent::leaves(&dnet, &mut leaves);
        assert_eq!(leaves.len(), 8);
        for (place, d) in places.into_iter().zip(leaves) {
            let at = |h: f64| {
                let mut n = net();
                *place(&mut n) += h;
                f(&n, &x)
            };
            let expected = (at(1e-6) - at(-1e-6)) / 2e-6;
            assert!((expected - d).abs() < 1e-6, "{expected} {d}");
        }
        for i in 0..2 {
            let at = |h: f64| {
                let mut x = x;
                x[i] += h;
                f(&net(), &x)
            };
            let expected = (at(1e-6) - at(-1e-6)) / 2e-6;
            assert!((expected - dx[i]).abs() < 1e-6, "{expected} {}", dx[i]);
        }
    }

    #[test]
    fn second_order() {
        let direction = {
            let mut t = zygote::zero_like(&net());
            t.first.w[0] = 1.0;
            t.at.x = 1.0;
            t
        };
        let h = net().twice_hvp((&[1.0, 2.0],), (&direction, &[0.0, 1.0])).0;
        let at = |s: f64| {
            let mut n = net();
            n.first.w[0] += s;
            n.at.x += s;
            n.twice_gradient(&[1.0, 2.0 + s]).0
        };
        let (a, b) = (at(1e-5), at(-1e-5));
        assert!((h.first.w[1] - (a.first.w[1] - b.first.w[1]) / 2e-5).abs() < 1e-5);
        assert!((h.at.x - 4.0).abs() < 1e-9);
    }
}

/// Traits, and generic code over them.
mod traits {
    use super::*;

    /// From a number to a number.
    #[differentiable]
    trait Layer {
        /// The output.
        fn apply(&self, x: f64) -> f64;

        /// By value.
        fn weight(self) -> f64;

        /// Of the derivative.
        fn scaled(&self, x: f64, k: f64) -> f64 {
            self.apply(x) * k
        }

        /// No method.
        fn start(x: f64) -> f64;

        /// Not differentiable.
        #[differentiable(skip)]
        fn name(&self) -> String {
            "layer".to_owned()
        }
    }

    #[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
    struct Linear {
        w: f64,
        b: f64,
    }

    #[differentiable]
    impl Layer for Linear {
        fn apply(&self, x: f64) -> f64 {
            self.w * x + self.b
        }

        fn weight(self) -> f64 {
            self.w * self.w
        }

        fn start(x: f64) -> f64 {
            x.exp()
        }
    }

    #[differentiable]
    fn run<L: Layer>(layer: &L, x: f64) -> f64 {
        let y = layer.apply(x) + L::start(x);
        layer.scaled(y, 3.0)
    }

    #[differentiable]
    fn heavy<L: Layer + Copy>(layer: L, x: f64) -> f64 {
        layer.weight() * x
    }

    #[differentiable]
    fn fold(layers: &[Linear], x: f64) -> f64 {
        let mut y = x;
        for i in 0..layers.len() {
            y = layers[i].apply(y).sin();
        }
        y
    }

    #[test]
    fn generic_code() {
        let l = Linear { w: 2.0, b: 0.5 };
        assert_eq!(l.name(), "layer");
        assert_eq!(l.apply_gradient(3.0), (LinearTangent { w: 3.0, b: 1.0 }, 2.0));
        assert_eq!(l.scaled_gradient(3.0, 4.0), (LinearTangent { w: 12.0, b: 4.0 }, 8.0, 6.5));
        assert_eq!(l.weight_gradient(), (LinearTangent { w: 4.0, b: 0.0 },));
        assert_eq!(Linear::start_derivative(0.0), 1.0);
        // 3 (w (w x + b + exp x) + b)
        let (d, dx) = run::gradient(&l, 0.0);
        assert_eq!((d, dx), (LinearTangent { w: 3.0 * 1.5, b: 9.0 }, 3.0 * 2.0 * 3.0));
        let (d2, dx2) = run::hvp((&l, 0.0), (&LinearTangent { w: 1.0, b: 0.0 }, 1.0));
        assert_eq!((d2, dx2), (LinearTangent { w: 15.0, b: 3.0 }, 15.0 + 6.0));
        assert_eq!(heavy::gradient(l, 5.0), (LinearTangent { w: 20.0, b: 0.0 }, 4.0));
        let layers = [l, Linear { w: -1.0, b: 0.25 }];
        let (d, dx) = fold::gradient(&layers, 0.3);
        let (a, b) = (2.0_f64 * 0.3 + 0.5, -(2.0_f64 * 0.3 + 0.5).sin() + 0.25);
        assert!((d[1].w - b.cos() * a.sin()).abs() < 1e-15);
        assert!((dx - b.cos() * -1.0 * a.cos() * 2.0).abs() < 1e-15);
    }
}

/// Receivers that change.
mod changing {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Differentiable)]
    struct Oscillator {
        x: f64,
        v: f64,
        history: Vec<f64>,
    }

    #[differentiable]
    impl Oscillator {
        fn step(&mut self, dt: f64) {
            self.v -= self.x * dt;
            self.x += self.v * dt;
            self.history.push(self.x);
        }

        fn advance(&mut self, dt: f64, n: usize) -> f64 {
            for _ in 0..n {
                self.step(dt);
            }
            self.energy()
        }

        fn energy(&self) -> f64 {
            self.x * self.x + self.v * self.v
        }
    }

    #[differentiable]
    fn simulate(x0: f64, v0: f64, dt: f64, #[constant] start: &Oscillator) -> f64 {
        let mut o = start.clone();
        o.x = x0;
        o.v = v0;
        let mut sum = 0.0;
        for _ in 0..4 {
            o.step(dt);
            sum += o.energy() * o.history[o.history.len() - 1];
        }
        sum + o.x
    }

    fn plain(x0: f64, v0: f64, dt: f64) -> f64 {
        simulate(x0, v0, dt, &Oscillator { x: 0.0, v: 0.0, history: vec![] })
    }

    #[test]
    fn in_place() {
        let mut o = Oscillator { x: 1.0, v: 0.5, history: vec![] };
        let ((), back) = o.step_pullback(0.1);
        assert_eq!(o.v, 0.4);
        let d = back(OscillatorTangent { x: 1.0, v: 0.0, history: vec![0.0] });
        assert!((d.0.v - 0.1).abs() < 1e-15 && (d.0.x - 0.99).abs() < 1e-15, "{d:?}");
        assert_eq!(d.0.history, []);
        let mut o = Oscillator { x: 1.0, v: 0.5, history: vec![] };
        let (d, _, ()) = o.advance_gradient(0.1, 3);
        let at = |h: f64| Oscillator { x: 1.0 + h, v: 0.5, history: vec![] }.advance(0.1, 3);
        assert!((d.x - (at(1e-6) - at(-1e-6)) / 2e-6).abs() < 1e-7);
    }

    #[test]
    fn locals() {
        let start = Oscillator { x: 0.0, v: 0.0, history: vec![] };
        let (dx, dv, dt, ()) = simulate::gradient(1.0, 0.5, 0.1, &start);
        let h = 1e-6;
        let near = |a: f64, b: f64| assert!((a - b).abs() < 1e-7, "{a} {b}");
        near(dx, (plain(1.0 + h, 0.5, 0.1) - plain(1.0 - h, 0.5, 0.1)) / (2.0 * h));
        near(dv, (plain(1.0, 0.5 + h, 0.1) - plain(1.0, 0.5 - h, 0.1)) / (2.0 * h));
        near(dt, (plain(1.0, 0.5, 0.1 + h) - plain(1.0, 0.5, 0.1 - h)) / (2.0 * h));
        let (_, dot) = simulate::jvp((1.0, 0.5, 0.1, &start), (1.0, 0.0, 0.0, ()));
        near(dot, dx);
    }
}

/// Operators.
mod operators {
    use super::*;
    use std::ops::{Add, Mul, Neg, Sub};

    #[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
    struct Complex {
        re: f64,
        im: f64,
    }

    #[differentiable]
    impl Complex {
        fn new(re: f64, im: f64) -> Self {
            Complex { re, im }
        }

        fn norm2(self) -> f64 {
            self.re * self.re + self.im * self.im
        }
    }

    #[differentiable]
    impl Add for Complex {
        type Output = Complex;
        fn add(self, other: Complex) -> Complex {
            Complex { re: self.re + other.re, im: self.im + other.im }
        }
    }

    #[differentiable]
    impl Sub for Complex {
        type Output = Self;
        fn sub(self, other: Self) -> Self {
            Self { re: self.re - other.re, im: self.im - other.im }
        }
    }

    #[differentiable]
    impl Mul for Complex {
        type Output = Complex;
        fn mul(self, other: Self) -> Self::Output {
            Complex { re: self.re * other.re - self.im * other.im, im: self.re * other.im + self.im * other.re }
        }
    }

    #[differentiable]
    impl Mul<f64> for Complex {
        type Output = Complex;
        fn mul(self, k: f64) -> Complex {
            Complex { re: self.re * k, im: self.im * k }
        }
    }

    #[differentiable]
    impl Mul<Complex> for f64 {
        type Output = Complex;
        fn mul(self, z: Complex) -> Complex {
            z * self
        }
    }

    #[differentiable]
    impl Neg for Complex {
        type Output = Complex;
        fn neg(self) -> Complex {
            Complex { re: -self.re, im: -self.im }
        }
    }

    /// `|z³ - 2 k z + c|²`
    #[differentiable]
    fn cubic(z: Complex, c: &Complex, k: f64) -> f64 {
        let mut power = z;
        for _ in 0..2 {
            power = power * z;
        }
        let rest = 2.0 * (z * k) - *c;
        let w = power + -rest;
        w.norm2()
    }

    #[differentiable]
    fn made(x: f64) -> f64 {
        let z = Complex::new(x, 1.0) * Complex::new(2.0, x);
        let unused = Complex { re: 1.0, im: 2.0 } + Complex { re: 3.0, im: 4.0 };
        z.norm2() + unused.re
    }

    /// May be a number.
    type Number = f64;

    #[differentiable]
    fn alias(a: Number, b: Number) -> Number {
        (a * b - a / b) * -b
    }

    #[test]
    fn of_users_types() {
        let (z, c) = (Complex { re: 0.7, im: -0.4 }, Complex { re: 0.2, im: 0.5 });
        let (value, (dz, dc, dk)) = cubic::value_and_gradient(z, &c, 1.5);
        assert_eq!(value, cubic(z, &c, 1.5));
        let h = 1e-6;
        let near = |a: f64, b: f64| assert!((a - b).abs() < 1e-6, "{a} {b}");
        let f = |re: f64, im: f64| cubic(Complex { re: 0.7 + re, im: im - 0.4 }, &c, 1.5);
        near(dz.re, (f(h, 0.0) - f(-h, 0.0)) / (2.0 * h));
        near(dz.im, (f(0.0, h) - f(0.0, -h)) / (2.0 * h));
        let f = |re: f64, im: f64| cubic(z, &Complex { re: 0.2 + re, im: im + 0.5 }, 1.5);
        near(dc.re, (f(h, 0.0) - f(-h, 0.0)) / (2.0 * h));
        near(dc.im, (f(0.0, h) - f(0.0, -h)) / (2.0 * h));
        near(dk, (cubic(z, &c, 1.5 + h) - cubic(z, &c, 1.5 - h)) / (2.0 * h));
        let direction = ComplexTangent { re: 0.0, im: 1.0 };
        let (_, dot) = cubic::jvp((z, &c, 1.5), (direction, &ComplexTangent { re: 0.0, im: 0.0 }, 0.0));
        near(dot, dz.im);
        let second = cubic::hvp((z, &c, 1.5), (direction, &ComplexTangent { re: 0.0, im: 0.0 }, 0.0));
        let g = |s: f64| cubic::gradient(Complex { re: 0.7, im: s - 0.4 }, &c, 1.5);
        near(second.0.re, (g(h).0.re - g(-h).0.re) / (2.0 * h));
        near(second.0.im, (g(h).0.im - g(-h).0.im) / (2.0 * h));
        near(second.2, (g(h).2 - g(-h).2) / (2.0 * h));
        // |x + i|² |2 + i x|²
        near(made::derivative(0.5), 2.0 * 0.5 * 4.25 + 1.25 * 2.0 * 0.5);
        near(made::second_derivative(0.5), 12.0 * 0.25 + 10.0);
    }

    #[test]
    fn of_an_alias() {
        // -a b² + a
        assert_eq!(alias::gradient(2.0, 3.0), (-8.0, -12.0));
        assert_eq!(alias::hvp((2.0, 3.0), (1.0, 0.0)), (0.0, -6.0));
    }
}
