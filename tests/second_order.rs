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

/// In the arm, `t` is only compared: it has no cotangent there to tell its type.
#[differentiable]
fn compared(a: f64, c: f64, k: usize) -> f64 {
    let t = id(a).atan2(a * a);
    let q = weighed((c, if k < 1 { halved(c, c <= t) } else { (2.0_f64, k) }));
    q + t
}

#[differentiable]
fn halved(x: f64, half: bool) -> (f64, usize) {
    if half { (0.5 * x * x, 1) } else { (x * x, 2) }
}

#[differentiable]
fn weighed(p: (f64, (f64, usize))) -> f64 {
    p.0 * p.1.0 * p.1.1 as f64
}

#[test]
fn values_that_are_compared_only() {
    // c³ w + atan2(a, a²), of which the second derivative is 2a / (1 + a²)²
    for (a, c, k, w) in [(0.7, 0.3, 0, 0.5), (0.7, 2.0, 0, 2.0)] {
        let (da, dc, ()) = compared::hvp((a, c, k), (1.0, 1.0, ()));
        assert_close(da, 2.0 * a / (1.0 + a * a).powi(2), 1e-13);
        assert_close(dc, 6.0 * c * w, 1e-13);
    }
    assert_eq!(compared::hvp((0.7, 0.3, 3), (0.0, 1.0, ())).1, 0.0);
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

// ---- derivatives within differentiable functions

#[differentiable]
fn sum(y: f64, x: f64) -> f64 {
    x + y
}

#[differentiable(order = 3)]
fn product(y: f64, x: f64) -> f64 {
    x * y
}

#[test]
fn perturbations_are_not_confused() {
    // d/dx x · (d/dy (x + y)) = 1
    #[differentiable]
    fn outer(x: f64) -> f64 {
        x * sum::gradient(1.0, x).0
    }
    assert_eq!(outer::derivative(1.0), 1.0);
    assert_eq!(outer::jvp((1.0,), (1.0,)), (1.0, 1.0));
    // D(x → x · D(y → x · y)(x)) at 4 is 2x
    #[differentiable]
    fn products(x: f64) -> f64 {
        x * product::gradient(x, x).0
    }
    assert_eq!(products::value_and_gradient(4.0), (16.0, (8.0,)));
    assert_eq!(products::jvp((4.0,), (1.0,)), (16.0, 8.0));
    #[differentiable]
    fn by_jvp(x: f64) -> f64 {
        x * product::jvp((x, x), (1.0, 0.0)).1
    }
    assert_eq!((by_jvp::derivative(4.0), by_jvp::jvp((4.0,), (1.0,)).1), (8.0, 8.0));
    #[differentiable]
    fn by_macro(x: f64) -> f64 {
        x * gradient!(product, x, x).0
    }
    assert_eq!((by_macro::derivative(4.0), by_macro::jvp((4.0,), (1.0,)).1), (8.0, 8.0));
    #[differentiable]
    fn by_value_and_gradient(x: f64) -> f64 {
        let (y, (dy, dx)) = product::value_and_gradient(x, x);
        y * dy + dx
    }
    // x³ + x
    assert_eq!((by_value_and_gradient(4.0), by_value_and_gradient::derivative(4.0)), (68.0, 49.0));
    assert_eq!(by_value_and_gradient::jvp((4.0,), (2.0,)).1, 98.0);
}

mod third {
    use zygote::prelude::*;
    #[differentiable(order = 3)]
    pub fn sine(x: f64) -> f64 {
        x.sin()
    }
    #[differentiable]
    pub fn sine1(x: f64) -> f64 {
        sine::derivative(x)
    }
    #[differentiable]
    pub fn sine2(x: f64) -> f64 {
        sine1::derivative(x)
    }

    #[differentiable(order = 3)]
    pub fn fifth(x: f64) -> f64 {
        x.powi(5)
    }
    #[differentiable]
    pub fn fifth1(x: f64) -> f64 {
        fifth::gradient(x).0
    }
    #[differentiable]
    pub fn fifth2(x: f64) -> f64 {
        fifth1::gradient(x).0
    }

    #[differentiable(order = 3)]
    pub fn looped(x: f64, n: usize) -> f64 {
        let mut s = 1.0;
        for _ in 0..n {
            s *= x;
        }
        s
    }
    #[differentiable]
    pub fn looped1(x: f64, n: usize) -> f64 {
        looped::derivative(x, n)
    }
    #[differentiable]
    pub fn looped2(x: f64, n: usize) -> f64 {
        looped1::gradient(x, n).0
    }

    #[differentiable(order = 3)]
    pub fn cubes(v: &[f64], w: f64) -> f64 {
        let mut s = w * w * w;
        for i in 0..v.len() {
            if v[i] > 0.0 {
                s += v[i].powi(3) * w;
            } else {
                s -= v[i].exp() * sine(w);
            }
        }
        s
    }
    #[differentiable]
    pub fn cubes1(v: &[f64], w: f64) -> f64 {
        let (g, h) = cubes::gradient(v, w);
        g[0] * h + g[1]
    }

    #[differentiable(order = 4)]
    pub fn exponential(x: f64) -> f64 {
        (2.0 * x).exp()
    }
    #[differentiable(order = 3)]
    pub fn exponential1(x: f64) -> f64 {
        exponential::derivative(x)
    }
    #[differentiable]
    pub fn exponential2(x: f64) -> f64 {
        exponential1::derivative(x)
    }

    #[differentiable(order = 3)]
    pub fn branching(x: f64, y: f64) -> f64 {
        let a = match x > y {
            true => (x * y).tanh(),
            false => x / y,
        };
        let mut s = a;
        while s.abs() < 2.0 {
            s = s * s + x + 1.0;
        }
        s * y
    }
    #[differentiable]
    pub fn branching1(x: f64, y: f64) -> f64 {
        branching::gradient(x, y).0
    }
}

#[test]
fn third_derivatives() {
    use third::*;
    assert_close(sine1::second_derivative(1.0), -1.0_f64.cos(), 1e-15);
    assert_close(sine2::derivative(1.0), -1.0_f64.cos(), 1e-15);
    assert_close(sine2::jvp((1.0,), (2.0,)).1, -2.0 * 1.0_f64.cos(), 1e-15);
    assert_close(sine2(1.0), -1.0_f64.sin(), 1e-15);
    assert_close(fifth1::second_derivative(2.0), 240.0, 1e-15);
    assert_close(fifth2::derivative(-2.0), 240.0, 1e-15);
    assert_eq!(fifth2::derivative(0.0), 0.0);
    for n in 0..6 {
        let m = n as f64;
        let expected = m * (m - 1.0) * (m - 2.0) * if n < 3 { 0.0 } else { 1.5_f64.powi(n as i32 - 3) };
        assert_close(looped1::second_derivative(1.5, n), expected, 1e-14);
        assert_close(looped2::gradient(1.5, n).0, expected, 1e-14);
    }
    // Fourth.
    let expected = 16.0 * 1.4_f64.exp();
    assert_close(exponential2::second_derivative(0.7), expected, 1e-14);
}

#[test]
fn third_derivatives_of_several_variables() {
    use third::{branching1, cubes1};
    // Of v = (a, b, c), w with a, b > 0 > c: g0 = 3a²w, g1 = 3b²w, h = 3w² + a³ + b³ − eᶜ cos w
    let f = |[a, b, c, w]: [H; 4]| {
        let h = 3.0 * w * w + a.powi(3) + b.powi(3) - c.exp() * w.cos();
        3.0 * a * a * w * h + 3.0 * b * b * w
    };
    let p = [0.7, 1.2, -0.4, 0.9];
    let expected = hessian_of(f, p);
    for i in 0..4 {
        let e: Vec<f64> = (0..4).map(|k| if k == i { 1.0 } else { 0.0 }).collect();
        let (dv, dw) = cubes1::hvp((&p[..3], p[3]), (&e[..3], e[3]));
        let found = [dv[0], dv[1], dv[2], dw];
        for (f, e) in found.iter().zip(&expected[4 * i..]) {
            assert!((f - e).abs() < 1e-12 * 20.0, "{found:?}, expected {expected:?}");
        }
    }
    // The third derivatives of `branching` by differences of second ones, which hyper-dual numbers give.
    let f = |[x, y]: [H; 2]| {
        let mut s = if x > y { (x * y).tanh() } else { x / y };
        while s.abs() < 2.0 {
            s = s * s + x + 1.0;
        }
        s * y
    };
    for p in [[1.2, 0.3], [0.3, 1.2], [0.5, 0.45]] {
        let step = 1e-4;
        // Of ∂/∂x: row (x, x), then (x, y).
        let at = |x: f64, y: f64| hessian_of(f, [x, y]);
        let by_x: Vec<f64> =
            at(p[0] + step, p[1]).iter().zip(at(p[0] - step, p[1])).map(|(a, b)| (a - b) / (2.0 * step)).collect();
        let by_y: Vec<f64> =
            at(p[0], p[1] + step).iter().zip(at(p[0], p[1] - step)).map(|(a, b)| (a - b) / (2.0 * step)).collect();
        let (xx, xy) = branching1::hvp((p[0], p[1]), (1.0, 0.0));
        let (yx, yy) = branching1::hvp((p[0], p[1]), (0.0, 1.0));
        for (found, expected) in [(xx, by_x[0]), (xy, by_x[1]), (yx, by_x[1]), (yy, by_y[1])] {
            assert!((found - expected).abs() < 1e-5 * expected.abs().max(1.0), "{found} {expected} at {p:?}");
        }
    }
}

mod nested {
    use zygote::prelude::*;

    #[differentiable]
    pub fn cube_minus(x: f64, a: f64) -> f64 {
        x * x * x - a
    }
    /// The cube root of `a` by Newton's method.
    #[differentiable]
    pub fn cube_root(a: f64, n: usize) -> f64 {
        let mut x = 1.0;
        for _ in 0..n {
            let (y, (dy, _)) = cube_minus::value_and_gradient(x, a);
            x = x - y / dy;
        }
        x
    }
    #[differentiable]
    pub fn cube_root_while(a: f64) -> f64 {
        let mut x = a;
        while cube_minus(x, a).abs() > 1e-13 {
            x -= cube_minus(x, a) / cube_minus::gradient(x, a).0;
        }
        x
    }

    #[differentiable(order = 3)]
    pub fn cubes(v: &[f64]) -> f64 {
        let mut s = 0.0;
        for i in 0..v.len() {
            s += v[i] * v[i] * v[i];
        }
        s
    }
    #[differentiable]
    pub fn of_slices(v: &[f64]) -> f64 {
        let g = cubes::gradient(v).0;
        g[0] * g[1]
    }
    #[differentiable]
    pub fn of_slices_in_loop(v: &[f64], x: f64) -> f64 {
        let mut s = x;
        for i in 0..v.len() {
            if i % 2 == 0 {
                let g = cubes::gradient(v).0;
                s = s * g[i];
            } else if v[i] > 0.0 {
                s += cubes::jvp((v,), (v,)).1;
            }
        }
        s
    }

    #[differentiable]
    pub fn energy(q: [f64; 2], p: [f64; 2]) -> f64 {
        let r = (q[0] * q[0] + q[1] * q[1]).sqrt();
        0.5 * (p[0] * p[0] + p[1] * p[1]) - 1.0 / r
    }
    /// Symplectic Euler steps of Kepler's problem, from the gradients of the energy.
    #[differentiable]
    pub fn orbit(q: [f64; 2], p: [f64; 2], h: f64, n: usize) -> f64 {
        let (mut q, mut p) = (q, p);
        for _ in 0..n {
            let (dq, _) = energy::gradient(q, p);
            p = [p[0] - h * dq[0], p[1] - h * dq[1]];
            let dp = energy::gradient(q, p).1;
            q = [q[0] + h * dp[0], q[1] + h * dp[1]];
        }
        q[0] * p[1] + q[1]
    }

    #[differentiable(order = 3)]
    pub fn wave(x: f64) -> f64 {
        x.sin() * x
    }
    #[differentiable]
    pub fn along(x: f64, t: f64) -> f64 {
        let (y, dy) = wave::jvp((x,), (t * x,));
        y * dy
    }
    #[differentiable]
    pub fn in_branches(x: f64, k: i32) -> f64 {
        match k {
            0 => wave::derivative(x),
            1 if x > 0.0 => gradient!(wave, x).0 * x,
            1 => {
                let (y, (d,)) = wave::value_and_gradient(x);
                y / d
            }
            _ => {
                if k > 5 {
                    return wave::derivative(wave::derivative(x));
                }
                wave(x) + wave::jvp((x,), (2.0,)).1
            }
        }
    }

    #[differentiable]
    pub fn power(x: f64, n: u32) -> f64 {
        if n == 0 { 1.0 } else { x * power(x, n - 1) }
    }
    #[differentiable]
    pub fn of_recursion(x: f64, n: u32) -> f64 {
        power::gradient(x, n).0 * power::derivative(x, n + 1)
    }

    #[differentiable(order = 3)]
    pub fn weighted(v: &[f64], #[constant] w: &[f64], n: usize) -> f64 {
        let mut s = 0.0;
        for i in 0..n {
            s += (v[i] * w[i]).exp();
        }
        s
    }
    #[differentiable]
    pub fn of_constants(v: &[f64], #[constant] w: &[f64]) -> f64 {
        let (g, _, _) = weighted::gradient(v, w, 2);
        let (y, dy) = weighted::jvp((v, w, 2), (v, (), ()));
        g[0] * g[1] + y * dy
    }

    #[differentiable(order = 3)]
    pub fn generic<T: Real>(x: T, y: T) -> T {
        x.powi(3) * y.sin()
    }
    #[differentiable]
    pub fn of_generic<T: Real>(x: T) -> T {
        let (dx, dy) = generic::gradient(x, x);
        dx * dy + generic::jvp((x, x), (x, T::one())).1
    }
    #[differentiable]
    pub fn of_f32(x: f32) -> f32 {
        generic::gradient(x, 2.0).0
    }

    pub mod deeper {
        use zygote::prelude::*;
        #[differentiable]
        pub fn quartic(x: &f64) -> f64 {
            (*x * *x).powi(2)
        }
    }
    use deeper::quartic as fourth;
    #[differentiable]
    pub fn by_paths(x: f64) -> f64 {
        deeper::quartic::gradient(&x).0 + self::deeper::quartic::derivative(&(x * x)) * fourth::gradient(&x).0
    }
}

#[test]
fn newton_with_a_gradient() {
    let expected = [8.0_f64.cbrt(), 1.0 / 12.0, -2.0 / 9.0 / 32.0];
    for (y, dy, ddy) in [
        (nested::cube_root(8.0, 12), nested::cube_root::gradient(8.0, 12).0, nested::cube_root::derivative(8.0, 12)),
        (
            nested::cube_root_while(8.0),
            nested::cube_root_while::derivative(8.0),
            nested::cube_root_while::jvp((8.0,), (1.0,)).1,
        ),
    ] {
        assert_close(y, expected[0], 1e-14);
        assert_close(dy, expected[1], 1e-13);
        assert_close(ddy, expected[1], 1e-13);
    }
}

#[test]
fn gradients_of_gradients_of_slices() {
    // 9 a² b²
    let (a, b) = (1.2, -0.7);
    let (y, (dv,)) = nested::of_slices::value_and_gradient(&[a, b, 3.0]);
    assert_close(y, 9.0 * a * a * b * b, 1e-14);
    assert_all_close(&dv, &[18.0 * a * b * b, 18.0 * a * a * b, 0.0], 1e-14);
    assert_close(nested::of_slices::jvp((&[a, b, 3.0],), ([1.0, 1.0, 5.0],)).1, dv[0] + dv[1], 1e-14);
    // x·3a² if b ≤ 0: with Σ 3vᵢ³ added before ·3c².
    let f = |[a, b, c, x]: [support::D; 4]| {
        let mut s = x * (3.0 * a * a);
        if b > 0.0 {
            s += 3.0 * (a.powi(3) + b.powi(3) + c.powi(3));
        }
        s * (3.0 * c * c)
    };
    for p in [[1.2, 0.7, 0.3, 0.9], [1.2, -0.7, 0.3, 0.9]] {
        let expected = support::by_duals(|p| f([p[0], p[1], p[2], p[3]]), &p);
        let (dv, dx) = nested::of_slices_in_loop::gradient(&p[..3], p[3]);
        for (f, e) in dv.iter().chain([&dx]).zip(&expected) {
            assert!((f - e).abs() < 1e-13 * 10.0, "{dv:?} {dx:?} {expected:?}");
        }
        let (_, d) = nested::of_slices_in_loop::jvp((&p[..3], p[3]), ([1.0, 2.0, 3.0], 4.0));
        assert_close(d, expected[0] + 2.0 * expected[1] + 3.0 * expected[2] + 4.0 * expected[3], 1e-13);
    }
}

#[test]
fn an_orbit_from_the_gradients_of_its_energy() {
    let f = |p: &[support::D]| {
        let (mut q, mut v, h) = ([p[0], p[1]], [p[2], p[3]], p[4]);
        for _ in 0..5 {
            let r3 = (q[0] * q[0] + q[1] * q[1]).sqrt().powi(3);
            v = [v[0] - h * q[0] / r3, v[1] - h * q[1] / r3];
            q = [q[0] + h * v[0], q[1] + h * v[1]];
        }
        q[0] * v[1] + q[1]
    };
    let p = [1.0, 0.1, -0.2, 0.9, 0.15];
    let expected = support::by_duals(f, &p);
    let (dq, dp, dh, ()) = nested::orbit::gradient([p[0], p[1]], [p[2], p[3]], p[4], 5);
    assert_all_close(&[dq[0], dq[1], dp[0], dp[1], dh], &expected, 1e-12);
    let (y, d) = nested::orbit::jvp(([p[0], p[1]], [p[2], p[3]], p[4], 5), ([1.0, 0.0], [0.0, 2.0], 3.0, ()));
    assert_eq!(y, nested::orbit([p[0], p[1]], [p[2], p[3]], p[4], 5));
    assert_close(d, expected[0] + 2.0 * expected[3] + 3.0 * expected[4], 1e-12);
}

#[test]
fn tangents_within_functions() {
    // wave' = sin x + x cos x, wave'' = 2 cos x − x sin x
    let (x, t): (f64, f64) = (0.8, 0.3);
    let (w, w1, w2) = (x.sin() * x, x.sin() + x * x.cos(), 2.0 * x.cos() - x * x.sin());
    // w · w' · t · x
    let (dx, dt) = nested::along::gradient(x, t);
    assert_close(dx, t * (w1 * w1 * x + w * w2 * x + w * w1), 1e-14);
    assert_close(dt, w * w1 * x, 1e-14);
    assert_close(nested::along::jvp((x, t), (1.0, 10.0)).1, dx + 10.0 * dt, 1e-14);

    let slope = |x: f64| x.sin() + x * x.cos();
    let second = |x: f64| 2.0 * x.cos() - x * x.sin();
    for (x, k, expected) in [
        (0.8, 0, second(0.8)),
        (0.8, 1, second(0.8) * 0.8 + slope(0.8)),
        (-0.8, 1, 1.0 - (0.8_f64.sin() * 0.8) * second(-0.8) / slope(-0.8).powi(2)),
        (0.8, 2, slope(0.8) + 2.0 * second(0.8)),
        (0.8, 6, second(slope(0.8)) * second(0.8)),
    ] {
        assert_close(nested::in_branches::derivative(x, k), expected, 1e-14);
        assert_close(nested::in_branches::jvp((x, k), (2.0, ())).1, 2.0 * expected, 1e-14);
    }
    // n x^(n−1) · (n + 1) x^n
    assert_close(nested::of_recursion::gradient(1.3, 4).0, 4.0 * 5.0 * 7.0 * 1.3_f64.powi(6), 1e-13);
    assert_close(nested::of_recursion::jvp((1.3, 4), (1.0, ())).1, 4.0 * 5.0 * 7.0 * 1.3_f64.powi(6), 1e-13);
}

#[test]
fn nested_with_constants_generics_and_paths() {
    let (v, w) = ([0.3, 0.9, 7.0], [2.0, -1.0, 7.0]);
    let f = |v: &[support::D]| {
        let (e, f) = ((v[0] * w[0]).exp(), (v[1] * w[1]).exp());
        w[0] * e * (w[1] * f) + (e + f) * (e * w[0] * v[0] + f * w[1] * v[1])
    };
    let expected = support::by_duals(f, &v);
    assert_all_close(&nested::of_constants::gradient(&v, &w).0, &expected, 1e-13);
    let d = nested::of_constants::jvp((&v, &w), ([1.0, 2.0, 3.0], ())).1;
    assert_close(d, expected[0] + 2.0 * expected[1], 1e-13);

    // 3x² sin x · x³ cos x + 3x³ sin x + x³ cos x
    let f = |p: &[support::D]| {
        let (s, c) = p[0].sin_cos();
        3.0 * p[0].powi(5) * s * c + 3.0 * p[0].powi(3) * s + p[0].powi(3) * c
    };
    let expected = support::by_duals(f, &[0.6])[0];
    assert_close(nested::of_generic::gradient(0.6).0, expected, 1e-13);
    assert_close(nested::of_generic::gradient(0.6_f32).0.into(), expected, 1e-5);
    assert_close(nested::of_generic::jvp((0.6,), (1.0,)).1, expected, 1e-13);
    assert_close(nested::of_f32::derivative(0.5).into(), 3.0 * 2.0_f64.sin(), 1e-6);

    // 4x³ + 4x⁶ · 4x³
    let x = 0.9_f64;
    assert_close(nested::by_paths(x), 4.0 * x.powi(3) + 16.0 * x.powi(9), 1e-14);
    assert_close(nested::by_paths::derivative(x), 12.0 * x.powi(2) + 144.0 * x.powi(8), 1e-14);
    assert_close(nested::by_paths::jvp((x,), (1.0,)).1, 12.0 * x.powi(2) + 144.0 * x.powi(8), 1e-14);
}

mod parts {
    use zygote::prelude::*;

    #[differentiable]
    pub fn f(v: &[f64], w: f64) -> f64 {
        let mut s = 0.0;
        for i in 0..v.len() {
            s += (v[i] * w).exp();
        }
        s
    }
    #[differentiable]
    pub fn one_unused(v: &[f64], w: f64) -> f64 {
        let (g, h) = f::gradient(v, w);
        h * h
    }
    #[differentiable]
    pub fn from_branches(v: &[f64], w: f64) -> f64 {
        let (g, h) = if w > 0.3 { f::gradient(v, w) } else { f::gradient(v, w * w) };
        h * h
    }
    #[differentiable]
    pub fn slice_from_branches(v: &[f64], w: f64) -> f64 {
        let g = if w > 0.3 { f::gradient(v, w).0 } else { f::gradient(v, w * w).0 };
        g[0] * g[1]
    }
    #[differentiable]
    pub fn in_a_loop_that_breaks(v: &[f64], w: f64) -> f64 {
        let mut s = w;
        let mut i = 0;
        loop {
            let (y, (g, h)) = f::value_and_gradient(v, s);
            s = h * y * 0.1;
            if i > 1 {
                break g[0];
            }
            i += 1;
            if g[0] > 1.0 {
                s *= g[1] * 0.1;
            }
        }
    }
    #[differentiable]
    pub fn as_a_whole(v: &[f64], w: f64) -> f64 {
        let t = f::value_and_gradient(v, w);
        if w > 0.3 { t.1.0[0] } else { t.0 * t.1.1 }
    }
}

#[test]
fn parts_of_gradients() {
    use support::D;
    fn f(v: [D; 2], w: D) -> (D, [D; 2], D) {
        let (a, b) = ((v[0] * w).exp(), (v[1] * w).exp());
        (a + b, [a * w, b * w], a * v[0] + b * v[1])
    }
    fn looped(v: [D; 2], w: D) -> D {
        let mut s = w;
        for i in 0.. {
            let (y, g, h) = f(v, s);
            s = h * y * 0.1;
            if i > 1 {
                return g[0];
            }
            if g[0] > 1.0 {
                s *= g[1] * 0.1;
            }
        }
        unreachable!()
    }
    fn either(w: D) -> D {
        if w > 0.3 { w } else { w * w }
    }
    let whole = |v: [D; 2], w: D| {
        let (y, g, h) = f(v, w);
        if w > 0.3 { g[0] } else { y * h }
    };
    let product = |v: [D; 2], w: D| f(v, either(w)).1[0] * f(v, either(w)).1[1];
    macro_rules! same {
        ($name:ident, $oracle:expr) => {
            for p in [[0.3, 0.5, 0.4], [0.9, -1.5, 1.2], [0.3, 0.5, 0.2]] {
                let expected = support::by_duals(|p| $oracle([p[0], p[1]], p[2]), &p);
                let (dv, dw) = parts::$name::gradient(&p[..2], p[2]);
                assert_all_close(&[dv[0], dv[1], dw], &expected, 1e-12);
                let (y, d) = parts::$name::jvp((&p[..2], p[2]), ([1.0, 2.0], -0.5));
                assert_eq!(y.to_bits(), parts::$name(&p[..2], p[2]).to_bits());
                assert_close(d, expected[0] + 2.0 * expected[1] - 0.5 * expected[2], 1e-11);
            }
        };
    }
    same!(one_unused, |v, w| f(v, w).2 * f(v, w).2);
    same!(from_branches, |v, w| f(v, either(w)).2 * f(v, either(w)).2);
    same!(slice_from_branches, product);
    same!(in_a_loop_that_breaks, looped);
    same!(as_a_whole, whole);
}

// ---- custom adjoints

mod custom {
    use zygote::prelude::*;

    pub fn softplus(x: f64) -> f64 {
        x.exp().ln_1p()
    }
    #[adjoint(softplus, jvp = softplus_jvp)]
    pub fn softplus_adjoint(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
        (softplus(x), move |d| (d / (1.0 + (-x).exp()),))
    }
    #[differentiable]
    pub fn softplus_jvp(x: f64, dx: f64) -> (f64, f64) {
        (x.exp().ln_1p(), dx / (1.0 + (-x).exp()))
    }
    #[differentiable]
    pub fn uses(x: f64, y: f64) -> f64 {
        let mut s = softplus(x * y);
        for _ in 0..2 {
            s = softplus(s) * y;
        }
        s
    }

    /// By slices, with a discrete parameter.
    pub fn dot(v: &[f64], w: &[f64], n: usize) -> f64 {
        (0..n).map(|i| v[i] * w[i]).sum()
    }
    #[adjoint(dot, jvp = of_dot::dot_jvp)]
    pub fn dot_adjoint(v: &[f64], w: &[f64], n: usize) -> (f64, impl Fn(f64) -> (Vec<f64>, Vec<f64>, ())) {
        let (v, w) = (v.to_vec(), w.to_vec());
        (dot(&v, &w, n), move |d| {
            let part = |u: &[f64]| u.iter().enumerate().map(|(i, u)| if i < n { d * u } else { 0.0 }).collect();
            (part(&w), part(&v), ())
        })
    }
    pub mod of_dot {
        use zygote::prelude::*;
        #[differentiable]
        pub fn dot_jvp(v: &[f64], w: &[f64], n: usize, dv: &[f64], dw: &[f64], dn: ()) -> (f64, f64) {
            let (mut s, mut ds) = (0.0, 0.0);
            for i in 0..n {
                s += v[i] * w[i];
                ds += dv[i] * w[i] + v[i] * dw[i];
            }
            (s, ds)
        }
    }
    #[differentiable]
    pub fn uses_dot(v: &[f64], x: f64) -> f64 {
        let u = [x, x * x, 1.0];
        dot(v, &u, 3).sin() * dot(v, v, 2)
    }

    /// The adjoint is that of another function: whoever takes it is told apart.
    #[differentiable]
    pub fn square(x: f64) -> f64 {
        x * x
    }
    #[adjoint(square, jvp = derived)]
    pub fn square_adjoint(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
        (x * x, move |d| (1000.0 * d,))
    }
    #[differentiable]
    pub fn uses_square(x: f64, y: f64) -> f64 {
        square(x * y) + x
    }

    /// No forward mode.
    pub fn opaque(x: f64) -> f64 {
        x * x * x
    }
    #[adjoint(opaque)]
    pub fn opaque_adjoint(x: f64) -> (f64, impl Fn(f64) -> (f64,)) {
        (opaque(x), move |d| (3.0 * x * x * d,))
    }
    #[differentiable]
    pub fn uses_opaque(x: f64, y: f64) -> [f64; 3] {
        let a = opaque(x * y);
        [a, opaque(x) + y, a * y]
    }
    #[differentiable]
    pub fn scalar_of_opaque(v: &[f64]) -> f64 {
        opaque(v[0]) * v[1]
    }
}

#[test]
fn an_adjoint_with_a_jvp() {
    let sp = |x: H| (x.exp() + 1.0).ln();
    let h = hessian_of(|[x]| sp(x), [0.7])[0];
    let sigma = 1.0 / (1.0 + (-0.7_f64).exp());
    assert_close(custom::softplus::second_derivative(0.7), h, 1e-13);
    assert_eq!(custom::softplus::jvp((0.7,), (2.0,)), (custom::softplus(0.7), 2.0 * sigma));
    let f = |[x, y]: [H; 2]| sp(sp(sp(x * y)) * y) * y;
    let expected = hessian_of(f, [0.7, -1.3]);
    let (a, b) = (custom::uses::hvp((0.7, -1.3), (1.0, 0.0)), custom::uses::hvp((0.7, -1.3), (0.0, 1.0)));
    assert_all_close(&[a.0, a.1, b.0, b.1], &expected, 1e-12);
    let (dx, dy) = custom::uses::gradient(0.7, -1.3);
    assert_close(custom::uses::jvp((0.7, -1.3), (1.0, 10.0)).1, dx + 10.0 * dy, 1e-13);
}

#[test]
fn an_adjoint_of_slices_with_a_jvp() {
    let f = |[a, b, c, x]: [H; 4]| (a * x + b * x * x + c).sin() * (a * a + b * b);
    let p = [0.3, -0.8, 0.4, 1.1];
    let expected = hessian_of(f, p);
    let size = expected.iter().fold(0.0_f64, |s, v| s.max(v.abs()));
    for i in 0..4 {
        let e: Vec<f64> = (0..4).map(|k| if k == i { 1.0 } else { 0.0 }).collect();
        let (dv, dx) = custom::uses_dot::hvp((&p[..3], p[3]), (&e[..3], e[3]));
        for (f, e) in [dv[0], dv[1], dv[2], dx].iter().zip(&expected[4 * i..]) {
            assert!((f - e).abs() < 1e-13 * size, "{dv:?} {dx}, expected {:?}", &expected[4 * i..]);
        }
    }
    let (dv, dw, ()) = custom::dot::hvp((&p, &p, 2), ([1.0, 2.0, 3.0, 4.0], [5.0; 4], ()));
    assert_eq!((dv, dw), (vec![5.0, 5.0, 0.0, 0.0], vec![1.0, 2.0, 0.0, 0.0]));
}

#[test]
fn an_adjoint_beside_the_derived_jvp() {
    assert_eq!(custom::square::gradient(3.0), (1000.0,));
    assert_eq!(custom::square::jvp((3.0,), (1.0,)), (9.0, 6.0));
    assert_eq!(custom::square::second_derivative(3.0), 2.0);
    assert_eq!(custom::uses_square::gradient(3.0, 2.0), (2001.0, 3000.0));
    assert_eq!(custom::uses_square::jvp((3.0, 2.0), (1.0, 0.0)).1, 25.0);
    // x² y² + x
    assert_eq!(custom::uses_square::hvp((3.0, 2.0), (1.0, 0.0)), (8.0, 24.0));
}

#[test]
fn an_adjoint_without_a_jvp() {
    assert_eq!(custom::scalar_of_opaque::gradient(&[2.0, 3.0]), (vec![36.0, 8.0],));
    let (jx, jy) = custom::uses_opaque::jacobian(2.0, 3.0);
    // x³y³, x³ + y, x³y⁴
    assert_eq!(jx.as_slice(), [3.0 * 4.0 * 27.0, 12.0, 12.0 * 81.0]);
    assert_eq!(jy.as_slice(), [8.0 * 27.0, 1.0, 8.0 * 4.0 * 27.0]);
    let (j,) = custom::scalar_of_opaque::jacobian(&[2.0, 3.0]);
    assert_eq!(j.row(0), [36.0, 8.0]);
    let (j,) = custom::opaque::jacobian(2.0);
    assert_eq!(j[(0, 0)], 12.0);
    let mut g = [f64::NAN; 2];
    assert_eq!(custom::scalar_of_opaque::value_and_gradient_into(&[2.0, 3.0], &mut g), 24.0);
    assert_eq!(g, [36.0, 8.0]);
}

/// The rest of a struct that another is made of, once and in a loop.
mod the_rest_of_a_struct {
    use zygote::prelude::*;

    #[derive(Clone, Copy, Debug, Differentiable)]
    struct Point {
        x: f64,
        y: f64,
    }

    #[differentiable]
    fn once(a: f64, v: &[f64]) -> f64 {
        let c = Point { x: v[1].sin(), y: v[0] };
        let c = Point { y: a * a, ..c };
        c.x * c.y
    }

    #[differentiable]
    fn in_a_loop(a: f64, v: &[f64]) -> f64 {
        let mut c = Point { x: a, y: v[0] };
        c.x += v[1].sin();
        for _ in 0..3 {
            c = Point { y: c.y * a, ..c };
        }
        c.x + c.y
    }

    #[test]
    fn keeps_its_derivatives() {
        let (a, v): (f64, _) = (0.5, [1.0, 2.0]);
        let (s, c) = v[1].sin_cos();
        // a² sin v₁
        assert_eq!(once::jvp((a, &v), (0.0, &[0.0, 1.0])).1, a * a * c);
        assert_eq!(once::hvp((a, &v), (0.0, &[0.0, 1.0])), (2.0 * a * c, vec![0.0, -a * a * s]));
        // a + sin v₁ + a³ v₀
        let (da, dv) = in_a_loop::hvp((a, &v), (1.0, &[0.0, 1.0]));
        assert!((da - 6.0 * a * v[0]).abs() < 1e-15);
        assert!((dv[0] - 3.0 * a * a).abs() < 1e-15 && dv[1] == -s, "{dv:?}");
    }
}
