//! Second derivatives of functions as users write them: every Hessian against hyper-dual numbers (num-dual), or a closed form.
#![allow(unused, missing_docs, unreachable_pub, dropping_copy_types, clippy::all, clippy::pedantic)]

mod support;

use support::{Arg, Const, Fixed, H, Second, assert_all_close, assert_close, close_to, leaves};
use zygote::prelude::*;
use zygote::{Matrix, Tangent};

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta, $const:meta, $rec:meta) => {
        #[$diff]
        pub fn polynomial(x: $R) -> $R {
            3.0 * x.powi(4) - x * x * x + 0.5 * x * x - 7.0 * x + 2.0
        }

        #[$diff]
        pub fn two_variables(x: $R, y: $R) -> $R {
            let a = x * x * y - y.powi(3) / x;
            a * (x + y).exp() + (x * y).sin().powi(2)
        }

        #[$diff]
        pub fn rosenbrock(v: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            for i in 0..v.len() - 1 {
                let a = v[i + 1] - v[i] * v[i];
                let b = 1.0 - v[i];
                s += 100.0 * a * a + b * b;
            }
            s
        }

        #[$diff]
        pub fn log_sum_exp(v: &[$R]) -> $R {
            let mut top = v[0];
            for i in 1..v.len() {
                top = top.max(v[i]);
            }
            let mut s = $($k)?(0.0);
            for i in 0..v.len() {
                s += (v[i] - top).exp();
            }
            top + s.ln()
        }

        #[$diff]
        pub fn unit(w: &[$R], k: usize, x: &[$R]) -> $R {
            let mut s = w[6 + k];
            for i in 0..x.len() {
                s += w[2 * k + i] * x[i];
            }
            s.tanh()
        }

        /// 2 inputs, 3 hidden units.
        #[$diff]
        pub fn network(w: &[$R], #[$const] x: &[$R], #[$const] y: $R) -> $R {
            let h = [unit(w, 0, x), unit(w, 1, x), unit(w, 2, x)];
            let mut out = w[12];
            for k in 0..3 {
                out += w[9 + k] * h[k];
            }
            let e = out - y;
            e * e + 0.01 * norm_squared(w)
        }

        #[$diff]
        pub fn norm_squared(w: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            for i in 0..w.len() {
                let v = &w[i];
                s += *v * *v;
            }
            s
        }

        #[$diff]
        pub fn pendulum(u: [$R; 2], l: $R) -> [$R; 2] {
            [u[1], -9.81 / l * u[0].sin() - 0.1 * u[1]]
        }

        #[$diff]
        pub fn moved(u: [$R; 2], k: [$R; 2], h: f64) -> [$R; 2] {
            [u[0] + h * k[0], u[1] + h * k[1]]
        }

        #[$diff]
        pub fn simulated(u: [$R; 2], l: $R, steps: usize) -> $R {
            let mut u = u;
            let h = 0.05;
            for _ in 0..steps {
                let k1 = pendulum(u, l);
                let k2 = pendulum(moved(u, k1, 0.5 * h), l);
                let k3 = pendulum(moved(u, k2, 0.5 * h), l);
                let k4 = pendulum(moved(u, k3, h), l);
                u = [
                    u[0] + h / 6.0 * (k1[0] + 2.0 * k2[0] + 2.0 * k3[0] + k4[0]),
                    u[1] + h / 6.0 * (k1[1] + 2.0 * k2[1] + 2.0 * k3[1] + k4[1]),
                ];
            }
            u[0] * u[0] + 0.5 * u[1]
        }

        #[$diff]
        pub fn newton_sqrt(x: $R) -> $R {
            let mut y = x;
            while (y * y - x).abs() > 1e-12 {
                y = 0.5 * (y + x / y);
            }
            y
        }

        #[$diff]
        pub fn early_returns(x: $R, y: $R) -> $R {
            if x > 2.0 {
                return x * y * y;
            }
            let a = (x * y).cos();
            if a < 0.0 {
                return a * x;
            }
            a.exp() + y
        }

        #[$diff]
        pub fn by_kind(x: $R, y: $R, kind: u8) -> $R {
            match kind {
                0 => x.powi(3) * y,
                1 | 2 if x > y => x.exp() / y,
                1 | 2 => x.ln() * y * y,
                _ => {
                    let s = x.hypot(y);
                    s * s * s
                }
            }
        }

        #[$diff]
        pub fn power(x: $R, n: u32) -> $R {
            if n == 0 { $($k)?(1.0) } else { x * power(x, n - 1) }
        }

        #[$diff]
        pub fn power_of_sine(x: $R, y: $R) -> $R {
            power(x.sin(), 4) * power(y, 3)
        }

        #[$rec]
        pub fn even(x: $R, n: u32) -> $R {
            if n == 0 { x } else { x.sin() * odd(x, n - 1) }
        }

        #[$diff]
        pub fn odd(x: $R, n: u32) -> $R {
            if n == 0 { x * x } else { x.cos() + even(x, n - 1) }
        }

        #[$diff]
        pub fn tuples(p: ($R, ($R, i32)), q: (bool, $R)) -> $R {
            let (a, (b, n)) = p;
            let (s, c) = (a * b).sin_cos();
            if q.0 { s * q.1 * n as f64 } else { c * q.1 * q.1 }
        }

        #[$diff]
        pub fn references(x: &$R, v: &[$R; 3], m: &[[$R; 2]; 2]) -> $R {
            let det = m[0][0] * m[1][1] - m[0][1] * m[1][0];
            *x * v[0] * v[1] / det + (v[2] * *x).exp()
        }

        #[$diff]
        pub fn nested_arrays(m: [[$R; 2]; 2], v: [$R; 2]) -> $R {
            let w = [m[0][0] * v[0] + m[0][1] * v[1], m[1][0] * v[0] + m[1][1] * v[1]];
            (w[0] * w[0] + w[1] * w[1]).sqrt()
        }

        #[$diff]
        pub fn with_constants(x: $R, #[$const] k: $R, y: $R, n: usize) -> $R {
            let mut s = x;
            for i in 0..n {
                s = s * k + (y * i as f64).sin() * x;
            }
            s
        }

        #[$diff]
        pub fn quotients(x: $R, y: $R) -> $R {
            let a = x / (1.0 + y * y);
            let b = y / (x + 2.0);
            a / b + 1.0 / (a * b) - x % 0.7
        }

        #[$diff]
        pub fn state_machine(x: $R, v: &[$R]) -> $R {
            let mut s = x;
            let mut best = $($k)?(-1e9);
            'outer: for i in 0..v.len() {
                for j in 0..i {
                    if s > 50.0 {
                        break 'outer;
                    }
                    if v[j] < 0.0 {
                        continue;
                    }
                    s = s * v[j] + x;
                }
                if s > best {
                    best = s;
                }
            }
            best * x
        }

        #[$diff]
        pub fn carried_arrays(x: $R, n: usize) -> $R {
            let mut a = [x, x * x, $($k)?(1.0)];
            for i in 0..n {
                a = [a[1] * 0.5, a[2] + a[0].sin(), a[0] * x];
            }
            a[0] * a[1] + a[2]
        }

        #[$diff]
        pub fn pair(x: $R, y: $R) -> ($R, $R) {
            (x * x * y, (x - y).exp())
        }

        #[$diff]
        pub fn of_pairs(x: $R, y: $R) -> $R {
            let (a, b) = pair(x, y);
            let (c, e) = pair(b, a);
            c * e + a
        }

        #[$diff]
        pub fn by_a_block(x: $R) -> $R {
            let y = {
                let t = x.ln();
                t * t
            };
            let z = loop {
                let w = y * x;
                if w > 0.0 {
                    break w;
                }
                break -w;
            };
            z.sqrt()
        }

        #[$diff]
        pub fn unused(x: $R, y: $R, v: &[$R]) -> $R {
            x * x
        }
    };
}

mod plain {
    use zygote::prelude::*;
    functions!(f64; differentiable, constant, differentiable(recursive));
}
mod hyper {
    use crate::support::{H, h};
    functions!(H h; allow(unused), allow(unused), allow(unused));
}

/// The whole Hessian, over all numbers of all parameters: `hvp` along every unit against hyper-dual numbers, `jvp` of the function, and
/// `hessian` where there is one variable.
macro_rules! hessians {
    ($($test:ident: $f:ident($($arg:expr),* => $($name:ident),*); $inputs:expr;)*) => {$(
        #[test]
        fn $test() {
            for ($($name,)*) in $inputs {
                let shown = format!("{}{:?}", stringify!($f), ($(&$name,)*));
                let n = [$(Arg::count(&$name)),*].iter().sum::<usize>();
                let hyper = |i: usize, j: usize| {
                    let mut next = 0;
                    $(let $name = Arg::dual(&$name, &mut Second { seed: (i, j), next: &mut next });)*
                    hyper::$f($($arg),*).second()
                };
                let expected: Vec<Vec<f64>> = (0..n).map(|i| (0..n).map(|j| hyper(i, j)).collect()).collect();
                let (_, back) = plain::$f::pullback($($arg),*);
                let zero = back(0.0);
                let found: Vec<Vec<f64>> = (0..n).map(|i| {
                    let mut unit = zero.clone();
                    unit.fill(&mut (0..n).map(|k| if k == i { 1.0 } else { 0.0 }));
                    leaves(&hessians!(@hvp $f ($($arg),*) unit))
                }).collect();
                let size = expected.iter().flatten().fold(0.0_f64, |s, v| s.max(v.abs()));
                assert!(size > 0.0 || stringify!($f) == "linear", "{shown}");
                for i in 0..n {
                    for j in 0..n {
                        let (f, e) = (found[i][j], expected[i][j]);
                        assert!((f - e).abs() <= 1e-12 * size, "{shown}: ({i}, {j}) is {f:?}, expected {e:?}");
                    }
                }
            }
        }
    )*};
    (@hvp $f:ident ($arg:expr) $t:ident) => { support::like(&|_: ()| $t.clone(), |t| plain::$f::hvp($arg, t.0))($t) };
    (@hvp $f:ident ($($arg:expr),*) $t:ident) => { plain::$f::hvp(($($arg,)*), $t) };
}

hessians! {
    polynomials: polynomial(x => x); [(0.0,), (1.3,), (-2.0,)];
    functions_of_two: two_variables(x, y => x, y); [(1.2, 0.4), (-0.7, 1.1)];
    rosenbrocks: rosenbrock(&v => v); [(vec![1.0, 1.0],), (vec![-1.2, 1.0, 0.3, 2.0],)];
    log_sums: log_sum_exp(&v => v); [(vec![1.0, 2.0, 0.5],), (vec![700.0, 710.0, 705.5],)];
    networks: network(&w, &x.0, y.0 => w, x, y); [(
        (0..13).map(|k| (k as f64 * 1.7).sin()).collect::<Vec<_>>(), Const(vec![0.3, -0.8]), Const(0.4),
    )];
    pendulums: simulated(u, l, n => u, l, n); [([0.5, 0.1], 1.3, 0), ([0.5, 0.1], 1.3, 20), ([2.5, -0.3], 0.7, 5)];
    newton: newton_sqrt(x => x); [(2.0,), (0.3,), (17.0,)];
    returns: early_returns(x, y => x, y); [(3.0, 0.3), (1.5, 2.0), (0.2, 0.3)];
    matches: by_kind(x, y, k => x, y, k); [(1.5, 0.4, 0), (1.5, 0.4, 1), (0.5, 1.4, 2), (3.0, 4.0, 3)];
    recursion: power(x, n => x, n); [(1.3, 2), (1.3, 7), (0.0, 2)];
    recursion_called: power_of_sine(x, y => x, y); [(1.3, 0.4), (-0.2, 1.0)];
    mutual: even(x, n => x, n); [(0.7, 1), (0.7, 2), (0.7, 5)];
    mutual_from_the_other: odd(x, n => x, n); [(0.7, 0), (0.7, 1), (0.7, 4)];
    of_tuples: tuples(p, q => p, q); [((1.2, (0.4, 3)), (true, 0.7)), ((1.2, (0.4, 3)), (false, 0.7))];
    of_references: references(&x, &v, &m => x, v, m); [(0.4, [1.0, 2.0, 0.3], [[1.2, 0.4], [0.1, -2.0]])];
    of_nested_arrays: nested_arrays(m, v => m, v); [([[1.2, 0.4], [0.1, -2.0]], [0.3, 0.9])];
    constants: with_constants(x, k.0, y, n => x, k, y, n); [(1.2, Const(0.4), 0.7, 1 + 1), (1.2, Const(0.4), 0.7, 5)];
    division: quotients(x, y => x, y); [(1.2, 0.4), (-0.7, 1.1)];
    states: state_machine(x, &v => x, v); [(1.2, vec![0.4, -0.7, 1.1, 2.0, 0.3]), (1.2, vec![5.0, 7.0, 9.0, 8.0])];
    arrays_in_loops: carried_arrays(x, n => x, n); [(0.4, 0), (0.4, 1), (0.4, 6)];
    calls_of_pairs: of_pairs(x, y => x, y); [(0.4, 0.3), (-0.4, 0.9)];
    blocks: by_a_block(x => x); [(2.5,), (0.4,)];
    unused_parameters: unused(x, y, &v => x, y, v); [(2.5, 1.0, vec![1.0, 2.0])];
}

// ---- Hessians as matrices

#[test]
fn the_hessian_of_the_rosenbrock_function() {
    let (x, y) = (-1.2, 1.0);
    let h: Matrix<f64> = plain::rosenbrock::hessian(&[x, y]);
    assert_eq!((h.rows(), h.cols()), (2, 2));
    let expected = [1200.0 * x * x - 400.0 * y + 2.0, -400.0 * x, -400.0 * x, 200.0];
    assert_all_close(h.as_slice(), &expected, 1e-14);
    // The banded one of four variables.
    let v = [0.3, -0.2, 0.9, 0.4];
    let h = plain::rosenbrock::hessian(&v);
    for i in 0..4_usize {
        for j in 0..4_usize {
            let diagonal = |k: usize| {
                let above = if k < 3 { 1200.0 * v[k] * v[k] - 400.0 * v[k + 1] + 2.0 } else { 0.0 };
                above + if k > 0 { 200.0 } else { 0.0 }
            };
            let expected = match i.abs_diff(j) {
                0 => diagonal(i),
                1 => -400.0 * v[i.min(j)],
                _ => 0.0,
            };
            assert_close(h[(i, j)], expected, 1e-13);
        }
    }
}

#[test]
fn the_hessian_of_softmax_weights() {
    // diag(p) − ppᵀ
    let v = [0.1, -0.4, 1.2];
    let sum: f64 = v.iter().map(|v| v.exp()).sum();
    let p: Vec<f64> = v.iter().map(|v| v.exp() / sum).collect();
    let h = plain::log_sum_exp::hessian(&v);
    for i in 0..3 {
        for j in 0..3 {
            let expected = if i == j { p[i] } else { 0.0 } - p[i] * p[j];
            assert!((h[(i, j)] - expected).abs() < 1e-15, "{h:?}");
        }
    }
}

#[test]
fn hessians_of_one_variable_among_others() {
    let w: Vec<f64> = (0..13).map(|k| (k as f64 * 1.7).sin()).collect();
    let x = [0.3, -0.8];
    let h = plain::network::hessian(&w, &x, 0.4);
    assert_eq!((h.rows(), h.cols()), (13, 13));
    for i in 0..13 {
        let mut e = vec![0.0; 13];
        e[i] = 1.0;
        assert_eq!(plain::network::hvp((&w, &x, 0.4), (e, (), ())).0, h.row(i));
    }
    assert_eq!(h[(3, 5)].abs() > 1e-6, true, "hidden units meet in the output");
    let h = plain::power::hessian(2.0, 5);
    assert_eq!((h.rows(), h.cols(), h[(0, 0)]), (1, 1, 20.0 * 8.0));
    assert_eq!(plain::power::second_derivative(2.0, 5), 160.0);
    assert_eq!(plain::newton_sqrt::hessian(4.0)[(0, 0)], plain::newton_sqrt::second_derivative(4.0));
    assert_close(plain::newton_sqrt::second_derivative(4.0), -0.25 / 8.0, 1e-9);
    #[differentiable]
    fn none(v: &[f64]) -> f64 {
        1.0
    }
    let h = none::hessian(&[]);
    assert_eq!((h.rows(), h.cols()), (0, 0));
    assert_eq!(none::hessian(&[1.0, 2.0]), Matrix::zeros(2, 2));
}

// ---- generics and f32

#[differentiable]
fn logistic<T: Real>(x: T) -> T {
    (T::one() + (-x).exp()).recip()
}

#[differentiable]
fn smooth<T: Real>(x: T, y: T) -> T {
    (x * y).sin() + x.powi(3) / (y * y + T::one()) - zygote::real::<T>(0.5) * logistic(x * y)
}

#[differentiable]
fn horner<T: Real>(x: T, c: &[T]) -> T {
    let mut s = T::zero();
    for i in (0..c.len()).rev() {
        s = s * x + c[i];
    }
    s
}

#[differentiable]
fn norm<T: Real, const N: usize>(v: [T; N]) -> T {
    let mut s = T::zero();
    for i in 0..N {
        s += v[i] * v[i];
    }
    s.sqrt()
}

#[differentiable]
fn single(x: f32, y: f32) -> f32 {
    let mut s = 0.0;
    for i in 0..4 {
        s += (x * i as f32).sin() * y.powf(1.5);
    }
    if s > 1.0 { s.ln() } else { s * 2.0 }
}

fn hessian_of<const N: usize>(f: impl Fn([H; N]) -> H, x: [f64; N]) -> Vec<f64> {
    let one = |i: usize, j: usize| if i == j { 1.0 } else { 0.0 };
    let at = |i, j| f(std::array::from_fn(|k| H::variable(x[k], one(i, k), one(j, k)))).second();
    (0..N * N).map(|k| at(k / N, k % N)).collect()
}

#[test]
fn generic_functions() {
    let sigma = |x: H| (1.0 + (-x).exp()).recip();
    let f = |[x, y]: [H; 2]| (x * y).sin() + x.powi(3) / (y * y + 1.0) - 0.5 * sigma(x * y);
    let h = hessian_of(f, [0.7, -1.2]);
    let (a, b) = (smooth::hvp((0.7, -1.2), (1.0, 0.0)), smooth::hvp((0.7, -1.2), (0.0, 1.0)));
    assert_all_close(&[a.0, a.1, b.0, b.1], &h, 1e-13);
    let (a, b) = (smooth::hvp((0.7_f32, -1.2), (1.0, 0.0)), smooth::hvp((0.7_f32, -1.2), (0.0, 1.0)));
    let found: [f32; 4] = [a.0, a.1, b.0, b.1];
    assert_all_close(&found.map(f64::from), &h, 2e-6);
    let h = hessian_of(|[x]| sigma(x), [0.3])[0];
    assert_close(logistic::second_derivative(0.3), h, 1e-13);
    assert_close(logistic::second_derivative(0.3_f32).into(), h, 1e-5);
    assert_close(logistic::hessian(0.3)[(0, 0)], h, 1e-13);

    let c = [1.0, -2.0, 0.5, 3.0];
    let h = hessian_of(|[x, a, b, c, d]| a + x * (b + x * (c + x * d)), [2.0, c[0], c[1], c[2], c[3]]);
    let (dx, dc) = horner::hvp((2.0, &c), (1.0, [0.0; 4]));
    assert_close(dx, h[0], 1e-14);
    assert_eq!(dc, h[1..5]);
    let (dx, dc): (f32, Vec<f32>) = horner::hvp((2.0_f32, &[1.0, -2.0, 0.5, 3.0]), (0.0, [0.0, 0.0, 1.0, 0.0]));
    assert_eq!((dx, dc), (4.0, vec![0.0; 4]));

    let h = hessian_of(|[x, y, z]| (x * x + y * y + z * z).sqrt(), [1.0, 2.0, -0.5]);
    assert_all_close(norm::hessian([1.0, 2.0, -0.5]).as_slice(), &h, 1e-14);
    let found: Matrix<f32> = norm::hessian([1.0_f32, 2.0, -0.5]);
    let found: Vec<f64> = found.as_slice().iter().map(|v| f64::from(*v)).collect();
    assert_all_close(&found, &h, 1e-6);
}

#[test]
fn functions_of_f32() {
    for (x, y) in [(0.3, 1.2), (1.3, 2.0), (-0.3, 0.7)] {
        let f = |[x, y]: [H; 2]| {
            let mut s = support::h(0.0);
            for i in 0..4 {
                s += (x * i as f64).sin() * y.powf(1.5);
            }
            if s > 1.0 { s.ln() } else { s * 2.0 }
        };
        let h = hessian_of(f, [f64::from(x), f64::from(y)]);
        let (a, b): ((f32, f32), (f32, f32)) = (single::hvp((x, y), (1.0, 0.0)), single::hvp((x, y), (0.0, 1.0)));
        let size = h.iter().fold(0.0_f64, |s, v| s.max(v.abs()));
        for (f, e) in [a.0, a.1, b.0, b.1].into_iter().zip(&h) {
            assert!((f64::from(f) - e).abs() < 1e-5 * size, "{f} {e}");
        }
    }
}

// ---- operands whose type the macro doesn't know

#[differentiable]
fn unknown_types(p: (f64, f64), v: &[(f64, f64)]) -> f64 {
    let a = id(p.0);
    let b = id(p.1);
    let mut s = id(1.0);
    for i in 0..v.len() {
        let (x, y) = v[i];
        s = s * x + a / y - b % x;
    }
    (a * b / s).max(b) + a.min(b * b).abs() * s + a.rem_euclid(b) * s - (-a).clamp(-b, b) / a
}

#[differentiable]
fn id(x: f64) -> f64 {
    x
}

#[test]
fn types_that_rustc_knows() {
    let f = |[a, b, x, y, z, w]: [H; 6]| {
        let mut s = support::h(1.0);
        for (x, y) in [(x, y), (z, w)] {
            s = s * x + a / y - b % x;
        }
        (a * b / s).max(b) + a.min(b * b).abs() * s + a.rem_euclid(b) * s - (-a).clamp(-b, b) / a
    };
    for p in [[1.2, 0.7, 0.4, 1.1, 0.6, 2.0], [0.3, 0.9, 1.4, -1.1, 0.6, 2.0], [3.3, 0.9, 1.4, -1.1, 0.6, -2.0]] {
        let expected = hessian_of(f, p);
        let size = expected.iter().fold(0.0_f64, |s, v| s.max(v.abs()));
        let v = [(p[2], p[3]), (p[4], p[5])];
        for i in 0..6 {
            let e: Vec<f64> = (0..6).map(|k| if k == i { 1.0 } else { 0.0 }).collect();
            let (dp, dv) = unknown_types::hvp(((p[0], p[1]), &v), ((e[0], e[1]), [(e[2], e[3]), (e[4], e[5])]));
            let found = [dp.0, dp.1, dv[0].0, dv[0].1, dv[1].0, dv[1].1];
            for (f, e) in found.iter().zip(&expected[6 * i..]) {
                assert!((f - e).abs() <= 1e-12 * size, "{found:?}, expected {:?}", &expected[6 * i..6 * i + 6]);
            }
        }
    }
}
