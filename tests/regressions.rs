//! What random programs found, as they were shrunk: against differences.
#![allow(missing_docs, unused)]
use zygote::prelude::*;
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct Body {
    pub pos: Point,
    pub vel: [f64; 3],
    pub mass: f64,
    pub id: usize,
}
#[differentiable]
fn b18(a: f64, mut b: f64) -> f64 {
    let mut w = Body { pos: Point { x: a, y: a }, vel: [0.5; 3], mass: 1.75, id: 2 };
    for i in (0..3).rev() {
        w = Body { pos: Point { x: a, y: b }, vel: [1.0, 2.0 - a, 3.0], mass: w.mass, id: 2 };
        b = a.atan();
    }
    w.pos.x + w.mass
}
#[differentiable]
fn b20(a: f64, v: &[f64]) -> f64 {
    v.iter().sum::<f64>().sin() + a
}
#[differentiable]
fn positive(x: f64) -> Option<f64> {
    if x > 0.0 { Some(x * x) } else { None }
}
#[differentiable]
fn b21(a: f64) -> f64 {
    positive(a * a).unwrap_or(a).sin()
}
#[derive(Clone, Differentiable)]
enum Shape {
    Dot,
    Disc(f64),
    Rect { w: f64, h: f64 },
}
#[differentiable]
impl Shape {
    fn area(&self) -> f64 {
        match self {
            Shape::Dot => 0.25,
            Shape::Disc(r) => *r * *r * 3.0,
            Shape::Rect { w, h } => *w * *h,
        }
    }
}
#[derive(Clone, Differentiable)]
struct Layer {
    w: Vec<f64>,
}
#[differentiable]
impl Layer {
    fn total(&self) -> f64 {
        let mut s = 0.0;
        for w in &self.w {
            s += *w * *w;
        }
        s
    }
    fn total2(&self) -> f64 {
        let mut s = 0.0;
        for w in self.w.iter() {
            s += *w * *w;
        }
        s + self.w.iter().map(|x| x * 2.0).sum::<f64>()
    }
}
#[differentiable]
impl Body {
    fn push(&mut self, f: f64) -> f64 {
        self.vel[0] += f * 0.5;
        self.vel[1]
    }
}
#[differentiable]
fn b25(a: f64) -> f64 {
    let mut y = Body { pos: Point { x: a, y: a }, vel: [0.625; 3], mass: 1.0, id: 2 };
    let dx = y.push(a.sin());
    a + y.mass + dx + y.vel[0]
}
#[differentiable]
fn b26(a: f64, v: &[f64]) -> f64 {
    let mut v = v.to_vec();
    let mut next = v.clone();
    for _ in 0..2 {
        for i in 0..v.len() {
            next[i] = 0.5 * v[i] + a.sin() * v[0];
        }
        v = next.clone();
    }
    v[0] + v[1]
}
#[differentiable]
fn b27(mut a: f64) -> f64 {
    let c: Option<f64> = Some(a * a);
    if let Some(z) = c {
        let mut y: [f64; 3] = if a < 0.0 {
            a = z.sin();
            [z, z, a]
        } else {
            let r = &mut a;
            *r = z.sin();
            *r *= z;
            a = z.sin();
            [1.0; 3]
        };
        (y[0], y[1]) = (y[1] * 0.5, 0.25);
    }
    a + c.unwrap_or(0.75)
}
#[differentiable]
fn b3(b: f64, v: &[f64]) -> Vec<f64> {
    let mut v = v.to_vec();
    for i in (0..v.len()).rev() {
        return v.clone();
    }
    v.clone()
}
#[differentiable]
fn b6(a: f64) -> (f64, f64) {
    if a > 1.0 {
        return (a, a);
    }
    let mut w = vec![vec![a - a, 1.0], vec![a, a.asinh(), a]];
    (w[0][0].abs() + 2.0 * w[1][1], a)
}
#[differentiable]
fn b7(a: f64, p: [f64; 3]) -> f64 {
    let mut w: Vec<Vec<f64>> = vec![vec![a, a], p.to_vec()];
    w[1][0] = a.atan();
    w[0][0] + w[1][1]
}
#[differentiable]
fn callee(a: f64, v: &[f64]) -> f64 {
    a * v[0]
}
#[differentiable]
fn b8(a: f64, n: usize) -> f64 {
    let mut acc: [f64; 3] = [a, a.cos(), a * a];
    for i in 0..3 {
        acc[2] -= 0.25 * callee(a * acc[i], &acc).sin();
        let r = &mut acc[i];
        *r = a.sin();
    }
    acc[1]
}
#[differentiable]
fn b9(a: f64, p: [f64; 3]) -> f64 {
    let mut w = p[..2].to_vec();
    if a > 0.0 {
        let old = std::mem::take(&mut w);
        w.push(a.atan());
        w.push(old[1] * a);
    }
    w[0] + w[1]
}
#[differentiable]
fn b10(a: f64, b: f64) -> f64 {
    let x: Option<f64> = if a > b { Some(b.cos()) } else { None };
    a + 1.25 * x.unwrap_or(0.75)
}
#[differentiable]
fn b11(a: f64) -> f64 {
    let mut v = vec![a, 2.0];
    let mut w = vec![a.sin(), a];
    (v, w) = (w, v);
    v[0] * 2.0 + w[1]
}
#[differentiable]
fn b13(a: f64) -> f64 {
    let mut w = [a.abs(), a, a];
    if a < 0.0 {
        w[2] = w[0].cos();
    } else {
        w[2] = callee(w[0], &w).atan();
    }
    w[0] + w[2]
}
#[differentiable]
fn b14(a: f64) -> f64 {
    let mut u = [a, a * a, a];
    let mut w = u.clone();
    w[1] = 0.5 * u[0];
    u.copy_from_slice(&w);
    u[1] + u[0]
}
#[derive(Clone, Differentiable)]
struct Net {
    w: Vec<f64>,
    b: f64,
}
#[differentiable]
fn b15(a: f64) -> f64 {
    let mut n = Net { w: vec![a, a * a], b: a.sin() };
    let mut i = 0;
    loop {
        i += 1;
        if i > 2 {
            break;
        }
        if i < 2 {
            n = Net { w: vec![1.0, n.w[1]], b: 2.0 };
            n.w[0] /= 1.75;
        } else {
            n.b = n.w[0];
        }
    }
    n.w[0] + n.b
}

/// A number that shadows a struct.
#[differentiable]
fn b34(a: f64) -> f64 {
    let mut m: Net = Net { w: vec![a, a], b: a };
    m.w[0] = 0.125;
    let mut m = (a + m.b).sin().exp();
    m = 1.25 * m.sin();
    m
}

/// The length of what is changed, in the index.
#[differentiable]
fn b35(a: f64, w: &[f64]) -> f64 {
    let mut v: Vec<f64> = vec![a, a * a, a.abs()];
    for i in 0..3 {
        for k in (0..v.len()).step_by(2) {
            v[k] *= 2.0;
            if let Some(z) = v.last_mut() {
                *z += 0.5 * w[i % 2].sin();
            }
        }
    }
    v[0] * v[2]
}

#[differentiable]
fn weighed(#[constant] x: &[f64], w: &[f64], i: usize) -> f64 {
    x[i] * w[0] * w[0]
}

/// Constant data lent to a helper in a loop.
#[differentiable]
fn b36(#[constant] x: &[f64], w: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += weighed(x, w, i) * weighed(&x[i..], w, 0);
    }
    s
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
    close(b18::gradient(0.7, 0.3).0, fd(|a| b18(a, 0.3), 0.7));
    close(b25::gradient(0.7).0, fd(b25, 0.7));
    close(b26::gradient(0.7, &[1.0, 2.0]).0, fd(|a| b26(a, &[1.0, 2.0]), 0.7));
    close(b27::gradient(0.7).0, fd(b27, 0.7));
    close(b21::gradient(0.7).0, fd(b21, 0.7));
    let (_, back) = b3::pullback(0.7, &[1.0, 2.0]);
    assert_eq!(back(vec![3.0, 4.0]), (0.0, vec![3.0, 4.0]));
    close(b6::pullback(0.3).1((1.0, 2.0)).0, fd(|a| b6(a).0 + 2.0 * b6(a).1, 0.3));
    close(b7::gradient(0.3, [0.1, 0.2, 0.4]).0, fd(|a| b7(a, [0.1, 0.2, 0.4]), 0.3));
    close(b8::gradient(0.3, 2).0, fd(|a| b8(a, 2), 0.3));
    close(b9::gradient(0.3, [0.1, 0.2, 0.4]).0, fd(|a| b9(a, [0.1, 0.2, 0.4]), 0.3));
    close(b10::gradient(0.3, 0.2).1, fd(|b| b10(0.3, b), 0.2));
    close(b11::gradient(0.3).0, fd(b11, 0.3));
    close(b13::gradient(0.3).0, fd(b13, 0.3));
    close(b14::gradient(0.3).0, fd(b14, 0.3));
    close(b15::gradient(0.3).0, fd(b15, 0.3));
    close(Shape::area_gradient(&Shape::Disc(2.0)).0.clone().__Disc_0().to_owned(), 12.0);
    close(b35::gradient(0.35, &[1.0, 2.0]).0, fd(|a| b35(a, &[1.0, 2.0]), 0.35));
    close(b34::gradient(0.35).0, fd(b34, 0.35));
    close(b36::gradient(&[1.0, 2.0], &[0.3]).1[0], fd(|a| b36(&[1.0, 2.0], &[a]), 0.3));
    close(b36::hvp((&[1.0, 2.0], &[0.3]), ((), &[1.0])).1[0], 5.0 * 12.0 * 0.09);
    let layer = Layer { w: vec![1.0, 2.0] };
    assert_eq!(Layer::total_gradient(&layer).0.w, [2.0, 4.0]);
    assert_eq!(Layer::total2_gradient(&layer).0.w, [4.0, 6.0]);
}

// Names that a `macro_rules!` macro is given are resolved elsewhere than what it writes itself.
macro_rules! of_names {
    ($name:ident, $s:ident, $t:ident) => {
        #[differentiable]
        fn $name($s: &[f64], $t: &[f64]) -> f64 {
            assert!($s.len() == $t.len(), "{} {}", $s.len(), $t[0]);
            let n = $s.len();
            let mut r = 0.0;
            for (i, (x, y)) in $s.iter().zip($t.iter()).enumerate() {
                r += x * y * i as f64 / n as f64;
            }
            r + $s.iter().zip($t).map(|(a, b)| a * b).sum::<f64>()
                + $s[..$s.len() - 1].iter().map(|x| x * x).sum::<f64>()
        }
    };
}
of_names!(names_of_nothing, v, w);
of_names!(names_of_the_macro, x, y);
of_names!(names_of_counters, n, i);
of_names!(names_of_keywords, r#type, r#fn);

#[test]
fn chains_over_names_that_a_macro_was_given() {
    let (a, b) = ([1.0, 2.0], [3.0, 4.0]);
    // a₁ b₁ / 2 + a·b + a₀²
    let expected = (vec![3.0 + 2.0, 2.0 + 4.0], vec![1.0, 1.0 + 2.0]);
    for f in [
        names_of_nothing::gradient,
        names_of_the_macro::gradient,
        names_of_counters::gradient,
        names_of_keywords::gradient,
    ] {
        assert_eq!(f(&a, &b), expected);
    }
}

#[derive(Differentiable, Clone, Debug)]
struct State {
    w: Vec<f64>,
    b: f64,
}

/// What a loop carries is handed on as it is by an arm that goes on with the next iteration.
#[differentiable]
fn carried_through_an_arm(a: f64, b: f64) -> f64 {
    let mut n = vec![3.0, b];
    let mut y = State { w: vec![a; 3], b: (1.5 + a.sin()).sqrt() };
    for i in 0..3 {
        for pair in n.chunks_exact_mut(2) {
            pair[0] = pair[1] * 0.5 * y.w[0].sin();
        }
        if i >= 2 {
            continue;
        }
        y = State { w: vec![a + y.b, 1.0, n[1] - n[i % 2]], b: g(a * y.b) };
    }
    n[0] + 1.5 * y.w[2] + 1.5 * y.b
}

#[differentiable]
fn g(a: f64) -> f64 {
    a.sin()
}

#[test]
fn what_a_loop_carries_is_handed_on_by_an_arm() {
    let (da, db) = carried_through_an_arm::gradient(0.7, 1.3);
    let h = 1e-6;
    let by_a = (carried_through_an_arm(0.7 + h, 1.3) - carried_through_an_arm(0.7 - h, 1.3)) / (2.0 * h);
    let by_b = (carried_through_an_arm(0.7, 1.3 + h) - carried_through_an_arm(0.7, 1.3 - h)) / (2.0 * h);
    assert!((da - by_a).abs() < 1e-8 && (db - by_b).abs() < 1e-8, "{da} {by_a}, {db} {by_b}");
}

/// All of it is the same in all iterations, and infinite at zero, where no iteration runs.
#[differentiable]
fn poles_in_a_loop(a: f64, n: usize) -> f64 {
    let mut s = a;
    for i in 0..n {
        s += (1.0 / (a * a) - a.ln() - a.sqrt() / a) * i as f64;
    }
    s
}

#[test]
fn what_moves_before_a_loop_that_does_not_run_has_no_derivative() {
    assert_eq!(poles_in_a_loop::gradient(0.0, 0), (1.0, ()));
    assert_eq!(poles_in_a_loop::pullback(0.0, 0).1(-2.0), (-2.0, ()));
    assert_eq!(poles_in_a_loop::hvp((0.0, 0), (1.0, ())), (0.0, ()));
    // Σ i = 3: 1 + 3 (-2/a³ - 1/a + 1/2 a^(-3/2)), and its derivative.
    let (a, b): (f64, f64) = (0.8, 0.8_f64.powf(-1.5));
    let slope = 1.0 + 3.0 * (-2.0 / a.powi(3) - 1.0 / a + 0.5 * b);
    let second = 3.0 * (6.0 / a.powi(4) + 1.0 / (a * a) - 0.75 * b / a);
    assert!((poles_in_a_loop::gradient(a, 3).0 - slope).abs() < 1e-13 * slope.abs());
    assert!((poles_in_a_loop::hvp((a, 3), (1.0, ())).0 - second).abs() < 1e-12 * second);
}

/// A length that nobody takes was a panic of the macro.
#[differentiable]
#[allow(unused_must_use)]
fn length_of_nothing(v: &[f64]) -> f64 {
    v.len();
    let mut s = 0.0;
    for i in 0..v.len() {
        v.is_empty();
        s += v[i] * v[i];
    }
    s
}

#[test]
fn lengths_as_statements() {
    assert_eq!(length_of_nothing::gradient(&[1.0, 2.0]).0, [2.0, 4.0]);
}

#[differentiable]
fn share(a: f64, b: f64, c: f64) -> f64 {
    (a / b) * c
}

/// The reciprocal of a subnormal number is infinite: its product with a cotangent of zero was NaN.
#[test]
fn quotients_by_subnormal_numbers() {
    let tiny = 1e-310_f64;
    let g = share::gradient(tiny, tiny, 0.0);
    assert_eq!(g, (0.0, 0.0, 1.0));
    // (c / b, -c / b, 1) where a = b
    let g = share::gradient(tiny, tiny, tiny);
    assert_eq!(g, (1.0, -1.0, 1.0));
    // Quotients by one divisor are products with its inverse, if that is a number.
    assert_eq!(shares::gradient([tiny, 2.0 * tiny], tiny, 0.0), ([0.0, 0.0], 0.0, 3.0));
    assert_eq!(shares::gradient([tiny, 2.0 * tiny], tiny, tiny), ([1.0, 1.0], -3.0, 3.0));
    assert_eq!(shares::gradient([3.0, 5.0], 4.0, 2.0), ([0.5, 0.5], -1.0, 2.0));
    let (_, (da, db, dc)) = shares::value_and_gradient([1.0, 0.0], 0.0, 1.0);
    assert!(da == [f64::INFINITY; 2] && db.is_nan() && dc.is_nan());
    let (_, (da, _, _)) = shares::value_and_gradient([1.0, 0.0], f64::INFINITY, 1.0);
    assert_eq!(da, [0.0; 2]);
}

#[differentiable]
fn shares(a: [f64; 2], b: f64, c: f64) -> f64 {
    (a[0] / b + a[1] / b) * c
}

#[derive(Clone, Debug, Differentiable)]
pub struct Weights {
    pub w: Vec<f64>,
    pub b: f64,
}

#[differentiable]
fn apply_twice(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(f(x))
}

/// Captured by its name: the pullback held its borrow.
#[differentiable]
fn captured_exclusive(m: &mut [f64], net: &Weights) -> f64 {
    for i in 0..m.len() {
        let mut k = 0_usize;
        loop {
            k += 1;
            if k > 2 {
                break;
            }
            m[i] = apply_twice(|z| (m[i] * net.w[i % 2] + z).sin(), m[i]).sin();
            let new = m[0] * m[i];
            let old = std::mem::replace(&mut m[i], new);
        }
    }
    m[0]
}

#[differentiable]
fn captured_list(q: &mut Vec<f64>) -> f64 {
    let mut s = 0.0;
    for i in 0..2 {
        s += apply_twice(|z| (q[0] * z).sin(), q[i]);
        q[i] = s;
        q.push(q[0] * q[i]);
    }
    s + apply_twice(|z| (q[0] * z).sin(), q[q.len() - 1])
}

#[differentiable]
fn captured_struct(net: &mut Weights, x: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..2 {
        s += apply_twice(|z| (net.w[0] * z).sin() * net.b, x);
        net.w[i] = s;
    }
    s
}

#[differentiable]
fn captures(v: &[f64]) -> f64 {
    let mut net = Weights { w: v.to_vec(), b: v[1] };
    let mut q = v.to_vec();
    let a = captured_exclusive(&mut q, &net) * q[1];
    a * captured_list(&mut q) + captured_struct(&mut net, a) * net.w[1]
}

#[track_caller]
fn assert_differences(
    f: impl Fn(&[f64]) -> f64,
    gradient: impl Fn(&[f64]) -> Vec<f64>,
    hvp: impl Fn(&[f64], &[f64]) -> Vec<f64>,
) {
    let (x, h) = ([0.5, 0.9], 1e-5);
    for v in [[1.0, 0.0], [0.3, -0.7]] {
        let at = |t: f64| [x[0] + t * v[0], x[1] + t * v[1]];
        let slope = (f(&at(h)) - f(&at(-h))) / (2.0 * h);
        let found: f64 = gradient(&x).iter().zip(v).map(|(g, v)| g * v).sum();
        assert!((slope - found).abs() < 1e-8, "{slope} {found}");
        let bends = gradient(&at(h)).into_iter().zip(gradient(&at(-h))).map(|(a, b)| (a - b) / (2.0 * h));
        for (bend, found) in bends.zip(hvp(&x, &v)) {
            assert!((bend - found).abs() < 1e-7, "{bend} {found}");
        }
    }
}

#[test]
fn closures_that_capture_what_changes() {
    assert_differences(|x| captures(x), |x| captures::gradient(x).0, |x, v| captures::hvp(x, v).0);
}

#[differentiable]
fn product_of(a: &[f64]) -> f64 {
    a[0] * a[1]
}

/// The list moved into the result of the `if`, and was read by the pullback of the call.
#[differentiable]
fn one_of_two(v: &[f64], first: bool) -> f64 {
    let a = vec![vec![v[0], v[1]]; 2];
    let b = vec![vec![v[0]; 2]; 2];
    let y = product_of(&a[0]);
    let c = if first { a } else { b };
    y * c[1][1]
}

#[differentiable]
fn renewed(v: &[f64], kept: bool) -> f64 {
    let mut a = vec![vec![v[0], v[1]]; 2];
    let y = if kept {
        product_of(&a[0])
    } else {
        let mut s = 0.0;
        for i in 0..2 {
            s += product_of(&a[i]) * v[0];
        }
        a = a.clone();
        s
    };
    y * y * a[0][1]
}

#[test]
fn lists_that_move_out_of_branches() {
    for flag in [true, false] {
        assert_differences(
            |x| one_of_two(x, flag),
            |x| one_of_two::gradient(x, flag).0,
            |x, v| one_of_two::hvp((x, flag), (v, ())).0,
        );
        assert_differences(
            |x| renewed(x, flag),
            |x| renewed::gradient(x, flag).0,
            |x, v| renewed::hvp((x, flag), (v, ())).0,
        );
    }
}

#[differentiable]
fn looked_at(points: &[[f64; 2]], i: usize, c: f64) -> f64 {
    let p = points[i];
    let mut s = c;
    if c > 0.0 {
        s += p[0] * p[1];
    }
    s
}

/// What panics in the function panics in its gradient, though the value isn't needed where it is read.
#[test]
fn an_index_that_is_out_of_bounds_stays_where_it_is() {
    let points = [[2.0, 3.0]];
    assert_eq!(looked_at::gradient(&points, 0, 1.0).0, [[3.0, 2.0]]);
    assert_eq!(looked_at::gradient(&points, 0, -1.0).2, 1.0);
    assert!(std::panic::catch_unwind(|| looked_at(&points, 1, -1.0)).is_err());
    assert!(std::panic::catch_unwind(|| looked_at::gradient(&points, 1, -1.0)).is_err());
}

#[differentiable]
fn up_to_the_last(x: f64, y: f64) -> f64 {
    let mut s = x;
    for i in 200..255_u8 {
        for j in 0..(i + 1) {
            s = (s * x).sin() * y + f64::from(j) * 1e-3;
        }
    }
    s
}

/// What is reserved is computed of what the loop comes to, and no further: one more would overflow.
#[test]
fn what_is_reserved_does_not_overflow() {
    let (y, back) = up_to_the_last::pullback(0.9, 0.8);
    assert_eq!(y, up_to_the_last(0.9, 0.8));
    let h = 1e-6;
    let difference = (up_to_the_last(0.9 + h, 0.8) - up_to_the_last(0.9 - h, 0.8)) / (2.0 * h);
    assert!((back(1.0).0 - difference).abs() < 1e-7 * difference.abs().max(1.0));
}

/// Scratch and state of one struct.
#[derive(Clone, Differentiable)]
pub struct Buffers {
    pub x: Vec<f64>,
    pub scratch: Vec<f64>,
}

#[differentiable]
impl Buffers {
    fn square(&mut self) {
        for i in 0..self.x.len() {
            self.scratch[i] = self.x[i] * self.x[i];
        }
        std::mem::swap(&mut self.x, &mut self.scratch);
    }

    fn dotted(&self, w: &[f64]) -> f64 {
        self.x[0] * w[0]
    }
}

#[differentiable]
fn swapped_fields(b: Buffers, w: &[f64]) -> f64 {
    let mut b = b;
    b.square();
    b.square();
    // By its path, a method is found by its constant.
    Buffers::dotted(&b, w)
}

#[test]
fn two_fields_trade_places() {
    let b = Buffers { x: vec![0.5, 0.7], scratch: vec![0.0; 2] };
    let (db, dw) = swapped_fields::gradient(b, &[3.0]);
    // x⁴ w
    assert!((db.x[0] - 4.0 * 0.125 * 3.0).abs() < 1e-15);
    assert_eq!((db.x[1], dw), (0.0, vec![0.0625]));
}

#[differentiable]
fn largest<T: zygote::Real>(x: &[T], a: T) -> T {
    let mut m = a;
    for v in x {
        m = m.max(*v);
    }
    x.iter().fold(m, |m, v| m.max(*v)) * a
}

#[test]
fn generic_maxima() {
    assert_eq!(largest::gradient(&[0.5_f32, 2.0, 1.0], 0.25), (vec![0.0, 0.25, 0.0], 2.0));
}

#[differentiable]
fn sorted(x: &[f64]) -> f64 {
    let mut order = x.to_vec();
    order.sort_by(|a, b| a.total_cmp(b));
    order[0] * 2.0 + order[1]
}

#[test]
fn names_of_ours_are_no_users() {
    assert_eq!(sorted::gradient(&[3.0, 1.0, 2.0]).0, [0.0, 2.0, 1.0]);
}

#[differentiable]
fn root_of_square(x: f64) -> f64 {
    x.powi(2).sqrt() + (x * x).sqrt()
}

#[differentiable]
fn roots_of_sums(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        let v = x[i];
        s += v * v;
    }
    let n: f64 = x.iter().map(|v| v.powi(2)).sum();
    let (a, b) = (x[0], x[1]);
    s.sqrt() + (n / x.len() as f64).sqrt() + (a * a + 0.25 * (b * b)).sqrt()
}

#[differentiable]
fn root_of_difference(x: f64) -> f64 {
    let mut s = x * x;
    for _ in 0..2 {
        s = s - 0.0 * x;
    }
    s.sqrt()
}

/// Zero times infinity: a norm has the derivative zero at zero; a root that is none has its infinite slope.
#[test]
fn norms_at_zero() {
    assert_eq!(root_of_square::gradient(0.0).0, 0.0);
    assert_eq!(root_of_square::gradient(-3.0).0, -2.0);
    assert_eq!(root_of_square::jvp((0.0,), (1.0,)).1, 0.0);
    assert_eq!(roots_of_sums::gradient(&[0.0, 0.0]).0, [0.0, 0.0]);
    let found = roots_of_sums::gradient(&[3.0, 4.0]).0;
    let (a, b) = (3.0 / 5.0, 4.0 / 5.0);
    let last = (9.0_f64 + 4.0).sqrt();
    let expected = [a + a / 2.0_f64.sqrt() + 3.0 / last, b + b / 2.0_f64.sqrt() + 1.0 / last];
    assert!(found.iter().zip(expected).all(|(d, e)| (d - e).abs() < 1e-15), "{found:?} {expected:?}");
    assert!(root_of_difference::gradient(0.0).0.is_nan());
}

/// A vector of literals, of which nothing depends on a parameter at first.
#[differentiable]
fn constant_at_first(u: &[f64]) -> f64 {
    let mut y2 = vec![0.5; u.len()];
    for i in 1..u.len() {
        y2[i] = -0.5 / y2[i - 1];
    }
    y2[0] = u[0];
    y2[0] * y2[1]
}

#[test]
fn constants_that_become_active() {
    assert_eq!(constant_at_first::gradient(&[2.0, 3.0]).0, [-1.0, 0.0]);
    assert_eq!(constant_at_first::jvp((&[2.0, 3.0],), (vec![1.0, 1.0],)).1, -1.0);
}

/// An index that is read through a reference, of a list that changes later by what has no inverse.
#[differentiable]
fn read_before(x: &[f64], w: &[f64]) -> f64 {
    let mut order: Vec<usize> = vec![0, 0, 1, 2];
    let s = {
        let i = &order[1];
        x[*i] * x[*i]
    };
    order.dedup();
    s * w[order[1]]
}

#[differentiable]
fn read_in_loops(x: &[f64]) -> f64 {
    let mut order: Vec<usize> = vec![0, 0, 1];
    let mut s = 1.0;
    for _ in 0..2 {
        for i in &order {
            s += x[*i] * s;
        }
        order.dedup();
    }
    s
}

#[test]
fn indices_behind_references() {
    let (dx, dw) = read_before::gradient(&[3.0, 5.0, 7.0], &[2.0, 4.0, 8.0]);
    assert_eq!((dx, dw), (vec![24.0, 0.0, 0.0], vec![0.0, 9.0, 0.0]));
    // (1 + x₀)³ (1 + x₁)²
    let (dx,) = read_in_loops::gradient(&[1.0, 2.0]);
    assert_eq!(dx, [3.0 * 4.0 * 9.0, 8.0 * 2.0 * 3.0]);
}

/// `rotate_left` is a method of integers, too.
#[differentiable]
fn rotated(x: &[f64], w: &[f64]) -> f64 {
    let mut order: Vec<usize> = (0..x.len()).collect();
    let s = x[order[0]] * x[order[0]];
    order.rotate_left(1);
    let mut v = x.to_vec();
    v.rotate_right(1);
    s * w[order[0]] + v[0] * f64::from(1_u32.rotate_left(2))
}

#[test]
fn rotations() {
    let (dx, dw) = rotated::gradient(&[3.0, 5.0, 7.0], &[2.0, 4.0, 8.0]);
    assert_eq!((dx, dw), (vec![24.0, 0.0, 4.0], vec![0.0, 9.0, 0.0]));
}

const WIDTH: usize = 3;
type Row = [f64; WIDTH];

/// The loop's length is known by its name only, and the array's type by another name.
#[differentiable]
fn dot_of_rows(a: &Row, b: &Row) -> f64 {
    let mut s = 0.0;
    for i in 0..WIDTH {
        s += a[i] * b[i];
    }
    s
}

/// A vector as a slice among slices.
#[differentiable]
fn joined(x: &[f64], y: &[f64]) -> Vec<f64> {
    let m: Vec<f64> = x.iter().map(|x| x * x).collect();
    [y, m.as_slice(), x].concat()
}

#[test]
fn rows_and_slices() {
    let (da, db) = dot_of_rows::gradient(&[1.0, 2.0, 3.0], &[4.0, 5.0, 6.0]);
    assert_eq!((da, db), ([4.0, 5.0, 6.0], [1.0, 2.0, 3.0]));
    let (v, back) = joined::pullback(&[2.0, 3.0], &[5.0]);
    assert_eq!(v, [5.0, 4.0, 9.0, 2.0, 3.0]);
    assert_eq!(back(vec![1.0, 10.0, 100.0, 1000.0, 10000.0]), (vec![1040.0, 10600.0], vec![1.0]));
}
