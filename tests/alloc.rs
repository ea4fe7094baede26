//! Loop-free scalar code allocates nothing; a loop that keeps nothing allocates the gradient only.
//!
//! Allocations are counted per thread.
#![allow(unused, missing_docs, unreachable_pub, dropping_copy_types, clippy::all, clippy::pedantic)]

use counting_alloc::{allocations, peak};
use zygote::prelude::*;

#[global_allocator]
static ALLOCATOR: counting_alloc::Counting = counting_alloc::Counting;

#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| vec![1.0_f64; 3]), 1);
    assert_eq!(allocations(|| 1.0), 0);
}

#[differentiable]
fn straight(x: f64, y: f64) -> f64 {
    let a = (x * y).sin() + x.exp() / (1.0 + y * y);
    a.powi(3) * a.max(0.1).ln() - x % y
}

#[differentiable]
fn branches(x: f64, y: f64, k: i32) -> f64 {
    if x > 10.0 {
        return x * y;
    }
    let a = if x > y { x.sin() } else { y.cos() * x };
    let b = match k {
        0 => a * a,
        1 | 2 => a.exp(),
        _ => x,
    };
    if b > 0.5 && a < 2.0 { b * y } else { b }
}

#[differentiable]
fn calls(x: f64, y: f64) -> f64 {
    straight(x, branches(y, x, 1)) + branches(straight(y, x), y, 0)
}

#[differentiable]
fn aggregates(v: [f64; 3], p: (f64, (f64, i32)), k: usize) -> [f64; 2] {
    let [a, b, c] = v;
    let w = [a * b, c, p.0 * p.1.0];
    [w[k] * w[0], p.0.sin() * w[2]]
}

fn ruled(x: f64) -> f64 {
    x * x
}

#[adjoint(ruled)]
fn ruled_adjoint(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
    (ruled(x), move |d| (2.0 * d * x,))
}

#[differentiable]
fn calls_ruled(x: f64) -> f64 {
    ruled(x) * ruled(x + 1.0)
}

#[differentiable]
fn panics_never(x: f64) -> f64 {
    assert!(x.is_finite(), "x is {x}");
    if x < -1e9 {
        panic!("too small: {x}");
    }
    x * x
}

macro_rules! none {
    ($f:ident($($arg:expr),*), $dy:expr) => {
        assert_eq!(allocations(|| $f($($arg),*)), 0, "{}", stringify!($f));
        assert_eq!(allocations(|| { let (_, back) = $f::pullback($($arg),*); (back($dy), back($dy)) }), 0, "pullback of {}", stringify!($f));
    };
    ($f:ident($($arg:expr),*)) => {
        none!($f($($arg),*), 0.5);
        assert_eq!(allocations(|| $f::gradient($($arg),*)), 0, "gradient of {}", stringify!($f));
        assert_eq!(allocations(|| $f::value_and_gradient($($arg),*)), 0, "value and gradient of {}", stringify!($f));
    };
}

#[test]
fn scalar_code_without_loops() {
    none!(straight(0.7, 1.3));
    for x in [0.3, 2.0, 20.0] {
        for k in 0..4 {
            none!(branches(x, 1.0, k));
        }
        none!(calls(x, 0.4));
        none!(panics_never(x));
        none!(calls_ruled(x));
    }
    for k in 0..3 {
        none!(aggregates([1.0, 2.0, 3.0], (4.0, (5.0, 6)), k), [1.0, 0.5]);
    }
    assert_eq!(allocations(|| gradient!(|x: f64| x * x.sin(), 2.0)), 0);
    let k = 3.0;
    assert_eq!(allocations(|| pullback!(|x: f64| straight(x, k), 2.0).1(1.0)), 0);
}

#[differentiable]
fn sum(v: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..v.len() {
        s += v[i];
    }
    s
}

#[differentiable]
fn weighted_sum(v: &[f64], #[constant] w: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..v.len() {
        s += w[i] * v[i];
    }
    s
}

#[differentiable]
fn sum_of_squares(v: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..v.len() {
        s += v[i] * v[i];
    }
    s
}

#[differentiable]
fn linear(x: f64, n: usize) -> f64 {
    let mut s = x;
    for i in 0..n {
        s = 0.5 * s - x + i as f64;
    }
    s
}

#[differentiable]
fn product(v: &[f64]) -> f64 {
    let mut p = 1.0;
    for i in 0..v.len() {
        p *= v[i];
    }
    p
}

#[differentiable]
fn chain(x: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y = y.sin() * y.cos() + 0.1 * y;
    }
    y
}

#[differentiable]
fn chain_of_two(x: f64, a: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y = y.sin() * y.cos() + a * y;
    }
    y
}

#[test]
fn a_sum_allocates_its_gradient() {
    let v = vec![0.5; 1000];
    assert_eq!(allocations(|| sum::gradient(&v)), 1);
    assert_eq!(allocations(|| sum::pullback(&v)), 0);
    let (_, back) = sum::pullback(&v);
    assert_eq!(allocations(|| back(1.0)), 1);
    assert_eq!(allocations(|| weighted_sum::gradient(&v, &v)), 1);
    assert_eq!(allocations(|| linear::gradient(0.3, 1000)), 0);
}

#[test]
fn what_can_be_read_again_is_not_kept() {
    let v = vec![0.5; 1000];
    assert_eq!(allocations(|| sum_of_squares::gradient(&v)), 1);
}

#[differentiable]
fn rosenbrock(v: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..v.len() - 1 {
        let a = v[i + 1] - v[i] * v[i];
        let b = 1.0 - v[i];
        s += 100.0 * a * a + b * b;
    }
    s
}

/// Nothing where the buffers are the caller's and there is no tape.
#[test]
fn gradients_in_place_and_forward_mode() {
    let (mut dx, mut dy) = (f64::NAN, f64::NAN);
    assert_eq!(allocations(|| straight::value_and_gradient_into(0.7, 1.3, &mut dx, &mut dy)), 0);
    assert_eq!((dx, dy), straight::gradient(0.7, 1.3));
    assert_eq!(allocations(|| straight::jvp((0.7, 1.3), (1.0, 2.0))), 0);
    assert_eq!(allocations(|| straight::hvp((0.7, 1.3), (1.0, 2.0))), 0);
    for k in 0..4 {
        assert_eq!(allocations(|| branches::value_and_gradient_into(0.3, 1.0, k, &mut dx, &mut dy, &mut ())), 0);
        assert_eq!(allocations(|| branches::jvp((0.3, 1.0, k), (1.0, 2.0, ()))), 0);
        assert_eq!(allocations(|| branches::hvp((0.3, 1.0, k), (1.0, 2.0, ()))), 0);
    }
    assert_eq!(allocations(|| calls::value_and_gradient_into(0.3, 1.0, &mut dx, &mut dy)), 0);
    assert_eq!(allocations(|| calls::jvp((0.3, 1.0), (1.0, 2.0))), 0);
    assert_eq!(allocations(|| calls::hvp((0.3, 1.0), (1.0, 2.0))), 0);
    assert_eq!(allocations(|| panics_never::second_derivative(2.0)), 0);
    for k in 0..3 {
        let t = ([1.0, 0.5, 2.0], (0.1, (0.2, ())), ());
        assert_eq!(allocations(|| aggregates::jvp(([1.0, 2.0, 3.0], (4.0, (5.0, 6)), k), t)), 0);
    }

    let (v, t, mut dv) = (vec![0.5; 1000], vec![1.0; 1000], vec![f64::NAN; 1000]);
    assert_eq!(allocations(|| sum::value_and_gradient_into(&v, &mut dv)), 0);
    assert!(dv.iter().all(|d| *d == 1.0));
    assert_eq!(allocations(|| weighted_sum::value_and_gradient_into(&v, &v, &mut dv, &mut ())), 0);
    assert!(dv.iter().all(|d| *d == 0.5));
    assert_eq!(allocations(|| sum_of_squares::value_and_gradient_into(&v, &mut dv)), 0);
    assert!(dv.iter().all(|d| *d == 1.0));
    assert_eq!(allocations(|| rosenbrock::value_and_gradient_into(&v, &mut dv)), 0);
    assert_eq!(allocations(|| linear::value_and_gradient_into(0.3, 1000, &mut dx, &mut ())), 0);
    // One tape.
    assert_eq!(allocations(|| product::value_and_gradient_into(&v, &mut dv)), 1);
    assert_eq!(allocations(|| chain_of_two::value_and_gradient_into(0.3, 0.1, 1000, &mut dx, &mut 0.0, &mut ())), 1);
    // A slope.
    assert_eq!(allocations(|| chain::value_and_gradient_into(0.3, 1000, &mut dx, &mut ())), 0);

    for jvp in [sum::jvp, sum_of_squares::jvp, rosenbrock::jvp, product::jvp] {
        assert_eq!(allocations(|| jvp((&v,), (&t,))), 0);
    }
    assert_eq!(allocations(|| chain::jvp((0.3, 1000), (1.0, ()))), 0);
    // What it returns.
    assert_eq!(allocations(|| sum_of_squares::hvp(&v, &t)), 1);
    assert_eq!(allocations(|| rosenbrock::hvp(&v, &t)), 1);
}

#[test]
fn one_tape_per_loop_of_known_length() {
    let v = vec![0.999; 1000];
    // The gradient and the tape, reserved as a whole.
    assert_eq!(allocations(|| product::gradient(&v)), 2);
    assert_eq!(allocations(|| chain_of_two::gradient(0.3, 0.1, 1000)), 1);
    let (_, back) = product::pullback(&v);
    assert_eq!(allocations(|| back(1.0)), 1);
    assert_eq!(allocations(|| chain_of_two::pullback(0.3, 0.1, 0).1(1.0)), 0);
}

#[test]
fn loops_of_one_variable_allocate_nothing() {
    assert_eq!(allocations(|| chain::gradient(0.3, 1000)), 0);
    assert_eq!(allocations(|| chain::pullback(0.3, 1000).1(1.0)), 0);
}

/// L x, L lower triangular, by columns.
#[differentiable]
fn packed(l: &[f64], x: &[f64]) -> f64 {
    let (mut next, mut i, mut s) = (0, 0, 0.0);
    while i < x.len() {
        for j in i..x.len() {
            s += l[next] * x[i] * x[j];
            next += 1;
        }
        i += 1;
    }
    s
}

#[test]
fn integers_that_are_stepped_are_not_kept() {
    let (l, x) = (vec![0.5; 5050], vec![0.25; 100]);
    // The gradients.
    assert_eq!(allocations(|| packed::gradient(&l, &x)), 2);
    assert_eq!(allocations(|| packed::pullback(&l, &x)), 0);
}

#[differentiable]
fn roots(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        let mut y = x[i];
        if x[i] > 1.0 {
            loop {
                let next = 0.5 * (y + x[i] / y);
                let step = (next - y).abs();
                y = next;
                if step < 1e-9 {
                    break;
                }
            }
        }
        s += y * (s * 1e-3).sin();
    }
    s
}

#[differentiable]
fn powers(x: &[f64], n: usize) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        let mut p = 1.0;
        for _ in 0..n {
            p *= x[i];
        }
        s = (s + p).sin();
    }
    s
}

/// However often an inner loop runs, it has one tape: reserved as a whole, or growing by doubling.
#[test]
fn inner_loops_share_a_tape() {
    let x: Vec<f64> = (0..1000).map(|k| 0.5 + 0.01 * k as f64).collect();
    let some = |n: usize| allocations(|| roots::gradient(&x[..n]));
    assert!(some(1000) - some(100) <= 8, "{} and {}", some(1000), some(100));
    // The gradient and two tapes.
    assert_eq!(allocations(|| powers::gradient(&x, 20)), 3);
    let (_, back) = roots::pullback(&x);
    let first = back(1.0);
    assert_eq!(first, back(1.0));
    assert_eq!(first, roots::gradient(&x));
    assert!(
        (first.0[900] - (roots(&x) - roots(&[&x[..900], &[x[900] - 1e-6], &x[901..]].concat())) / 1e-6).abs() < 1e-6
    );
}

#[differentiable]
fn small(a: &[f64; 9], x: &[f64; 3], by: f64) -> f64 {
    let mut s = 1.0;
    for i in (0..3).rev() {
        let mut t = by;
        for j in 0..=2_usize {
            t = t * a[3 * i + j] + x[j] / t;
        }
        s *= t;
    }
    s
}

/// The tapes of loops of few iterations are arrays.
#[test]
fn small_loops_allocate_nothing() {
    let (a, x) = ([0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1], [0.3, 0.5, 0.7]);
    none!(small(&a, &x, 1.5));
    let (_, _, d) = small::gradient(&a, &x, 1.5);
    let (above, below) = (small(&a, &x, 1.5 + 1e-6), small(&a, &x, 1.5 - 1e-6));
    assert!((d - (above - below) / 2e-6).abs() < 1e-8);
}

macro_rules! long {
    ($name:ident $(, $every:literal)?) => {
        #[differentiable]
        fn $name(x: f64, w: f64, n: usize) -> f64 {
            let mut s = x;
            $(#[checkpoint(every = $every)])?
            for i in 0..n {
                s = (s * x).sin() + w * i as f64;
            }
            s
        }
    };
}
long!(long);
long!(long_in_segments, 1000);

#[differentiable]
fn long_while(x: f64, w: f64, n: usize) -> f64 {
    let (mut s, mut i) = (x, 0);
    #[checkpoint(every = 1000)]
    while i < n {
        s = (s * x).sin() + w * i as f64;
        i += 1;
    }
    s
}

#[differentiable]
fn thousand(s: [f64; 2]) -> [f64; 2] {
    let (mut y, w) = (s[0], s[1]);
    for _ in 0..1000 {
        y = y.sin() + w;
    }
    [y, w]
}

#[differentiable]
fn calls_kept(x: f64) -> f64 {
    let mut s = [x, 0.1];
    for _ in 0..100 {
        s = thousand(s);
    }
    s[0]
}

#[differentiable]
fn calls_checkpointed(x: f64) -> f64 {
    let mut s = [x, 0.1];
    for _ in 0..100 {
        s = checkpointed(thousand, s);
    }
    thousand(checkpointed(thousand, checkpointed(thousand, s)))[0]
}

#[test]
fn checkpoints_hold_little() {
    let (n, w) = (1_000_000, 1e-6);
    let expected = long::gradient(0.9, w, n);
    for found in [long_in_segments::gradient(0.9, w, n), long_while::gradient(0.9, w, n)] {
        assert_eq!(found.0, expected.0);
        assert!((found.1 - expected.1).abs() <= 1e-12 * expected.1.abs());
    }
    let all = peak(|| long::gradient(0.9, w, n));
    let some = peak(|| long_in_segments::gradient(0.9, w, n));
    let of_while = peak(|| long_while::gradient(0.9, w, n));
    // One number a record, of 10^6 iterations; or of 1000 and 1000, in vectors that may double while they grow.
    assert!(all >= 8 * n && all < 16 * n, "{all}");
    assert!(some <= 8 * (3000 + 1000) + 1000, "{some}");
    assert!(of_while <= 2 * 24 * (3000 + 3000), "{of_while}");

    let kept = peak(|| calls_kept::gradient(0.9));
    let again = peak(|| calls_checkpointed::gradient(0.9));
    assert!(kept >= 100 * 8000, "{kept}");
    assert!(again <= 2 * 8000 + 8000, "{again}");
}

#[differentiable]
fn cubes(v: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..v.len() {
        s += v[i].powi(3);
    }
    s
}

#[differentiable]
fn walk(v: &[f64], n: usize) -> f64 {
    let mut w = 1.0;
    for i in 0..n {
        let g = cubes::gradient(v).0;
        w = w * g[0] + g[1];
    }
    w
}

/// What the tape holds is borrowed: per iteration come the cotangents of `g` and of the tuple it is part of, and the buffer for the
/// directions that nobody asks for.
#[test]
fn gradients_on_a_tape_are_not_copied() {
    let v = [1.0, 2.0, 3.0];
    let per_call = |n: usize| {
        let (_, back) = walk::pullback(&v, n);
        allocations(|| back(1.0))
    };
    assert_eq!(per_call(3) - per_call(2), 3);
}

#[differentiable]
fn heat_step(u: &mut [f64], #[constant] rate: f64) {
    let end = u.len() - 1;
    let mut left = u[0];
    for i in 0..end {
        let here = u[i];
        u[i] += rate * (left - 2.0 * here + u[i + 1]);
        left = here;
    }
    u[end] += rate * (left - u[end]);
}

#[differentiable]
fn heat(initial: &[f64], steps: usize) -> f64 {
    let mut u = initial.to_vec();
    for _ in 0..steps {
        heat_step(&mut u, 0.25);
    }
    u[u.len() / 2]
}

#[test]
fn a_linear_stencil_in_place_keeps_no_cells() {
    let initial = vec![1.0; 1000];
    let peak = |steps| peak(|| heat::gradient(&initial, steps));
    // Of a step some counters are kept, whatever the number of cells.
    assert!(peak(1000) - peak(0) <= 1000 * 32, "{} bytes beyond {}", peak(1000), peak(0));
}

#[differentiable]
fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

/// A bundle adjustment's residual: of a camera (rotation, centre, focal length, principal point, distortion) and a point.
#[differentiable]
fn reprojection(camera: &[f64; 11], point: &[f64; 3], weight: f64, #[constant] seen: &[f64; 2]) -> [f64; 2] {
    let mut x = [0.0; 3];
    for i in 0..3 {
        x[i] = point[i] - camera[3 + i];
    }
    let r = [camera[0], camera[1], camera[2]];
    let square = r[0] * r[0] + r[1] * r[1] + r[2] * r[2];
    let y = if square == 0.0 {
        let t = cross(r, x);
        [x[0] + t[0], x[1] + t[1], x[2] + t[2]]
    } else {
        let theta = square.sqrt();
        let (sin, cos) = theta.sin_cos();
        let axis = r.map(|v| v / theta);
        let t = cross(axis, x);
        let along = (axis[0] * x[0] + axis[1] * x[1] + axis[2] * x[2]) * (1.0 - cos);
        let turned = |i: usize| x[i] * cos + t[i] * sin + axis[i] * along;
        [turned(0), turned(1), turned(2)]
    };
    let (u, v) = (y[0] / y[2], y[1] / y[2]);
    let r2 = u * u + v * v;
    let stretch = camera[6] * (1.0 + camera[9] * r2 + camera[10] * r2 * r2);
    [weight * (u * stretch + camera[7] - seen[0]), weight * (v * stretch + camera[8] - seen[1])]
}

#[derive(Differentiable)]
struct Camera {
    rotation: [f64; 3],
    focal: f64,
}

#[differentiable]
fn of_a_struct(camera: &Camera, point: &[f64; 3]) -> f64 {
    let t = cross(camera.rotation, *point);
    camera.focal * (t[0] / t[2])
}

/// Thousands of small pullbacks.
#[test]
fn a_residual_of_arrays_allocates_nothing() {
    let camera = [0.1, -0.2, 0.3, 0.0, 0.1, -8.0, 500.0, 3.0, 4.0, 0.1, -0.05];
    let (point, seen) = ([0.2, 0.3, -0.4], [10.0, 20.0]);
    for camera in [camera, [[0.0; 3].as_slice(), &camera[3..]].concat().try_into().unwrap()] {
        none!(reprojection(&camera, &point, 0.7, &seen), [0.0, 1.0]);
    }
    none!(of_a_struct(&Camera { rotation: [0.1, 0.2, 0.3], focal: 2.0 }, &point));
}

#[differentiable]
fn dot(w: &[f64], x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..w.len() {
        s += w[i] * x[i];
    }
    s
}

#[differentiable]
fn error(w: &[f64], #[constant] x: &[f64]) -> f64 {
    let y = dot(w, x) + dot(&w[1..], &x[1..]);
    y * y
}

#[derive(Differentiable)]
struct Weights {
    w: Vec<f64>,
}

#[differentiable]
impl Weights {
    fn of(&self, x: &[f64]) -> f64 {
        let mut s = 0.0;
        for i in 0..x.len() {
            s += self.w[i] * x[i];
        }
        s
    }

    fn error(&self, #[constant] x: &[f64]) -> f64 {
        let y = self.of(x);
        y * y
    }
}

/// What a caller holds constant has no cotangent in the callee either.
#[test]
fn calls_with_constants_allocate_the_gradient_only() {
    let (w, x) = (vec![1.0; 100], vec![2.0; 100]);
    assert_eq!(allocations(|| error::gradient(&w, &x)), 1);
    let model = Weights { w };
    assert_eq!(allocations(|| model.error_gradient(&x)), 1);
}

#[derive(Clone, Differentiable)]
enum Tree {
    Leaf(f64),
    Split { weights: Vec<f64>, left: Box<Tree>, right: Box<Tree> },
}

#[differentiable]
fn soft(tree: &Tree, x: &[f64]) -> f64 {
    match tree {
        Tree::Leaf(value) => *value,
        Tree::Split { weights, left, right } => {
            let p = 1.0 / (1.0 + weights.iter().zip(x).map(|(w, x)| w * x).sum::<f64>().exp());
            p * soft(left, x) + (1.0 - p) * soft(right, x)
        }
    }
}

fn grown(depth: usize) -> Tree {
    match depth {
        0 => Tree::Leaf(0.5),
        _ => {
            Tree::Split { weights: vec![0.1; 50], left: Box::new(grown(depth - 1)), right: Box::new(grown(depth - 1)) }
        }
    }
}

#[test]
fn what_was_matched_is_matched_again_and_not_copied() {
    let x = [0.3; 50];
    let kept = |depth| {
        let tree = grown(depth);
        allocations(|| soft::pullback(&tree, &x))
    };
    // A pullback per call, but for the outermost.
    assert!(kept(3) <= 14 + 4, "{}", kept(3));
    assert!(kept(6) <= 126 + 4, "{}", kept(6));
}

#[derive(Clone, Copy, Differentiable)]
struct Line {
    k: f64,
}

#[derive(Clone, Copy, Differentiable)]
enum Shape {
    Line(Line),
    Sine(Line),
}

#[differentiable]
impl Line {
    fn at(&self, x: f64) -> f64 {
        self.k * x
    }
}

#[differentiable]
impl Shape {
    fn at(&self, x: f64) -> f64 {
        match self {
            Shape::Line(line) => line.at(x),
            Shape::Sine(line) => line.at(x).sin(),
        }
    }
}

/// Only what calls itself is boxed, though a method of another type has the same name.
#[test]
fn methods_of_one_name() {
    for shape in [Shape::Line(Line { k: 2.0 }), Shape::Sine(Line { k: 3.0 })] {
        assert_eq!(allocations(|| shape.at_gradient(0.5)), 0);
        assert_eq!(allocations(|| shape.at_pullback(0.5).1(1.0)), 0);
    }
}
