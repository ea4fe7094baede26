//! Every partial of the table at ordinary points against dual numbers (first and second derivatives), at kinks and edges
//! against a list.
//!
//! The partials are evaluated by a small interpreter that also differentiates them through the table itself: what it gives for
//! a first partial is a second derivative.

use super::*;
use num_dual::{DualNum, HyperDual64, second_derivative, second_partial_derivative};
use syn::Expr;

/// The runtime's own helpers, for `f64`.
#[allow(unreachable_pub, dead_code, clippy::wildcard_imports)]
#[path = "../../zygote-runtime/src/rules/helpers.rs"]
mod helpers;

/// As much of the runtime's trait as the helpers need.
trait Real:
    Copy
    + PartialOrd
    + std::ops::Neg<Output = Self>
    + std::ops::Add<Output = Self>
    + std::ops::Sub<Output = Self>
    + std::ops::Mul<Output = Self>
    + std::ops::Div<Output = Self>
    + std::ops::Rem<Output = Self>
    + std::ops::MulAssign
{
    const NAN: Self;
    fn zero() -> Self;
    fn one() -> Self;
    fn from_i32(n: i32) -> Self;
    fn from_f64(v: f64) -> Self;
    fn powi(self, n: i32) -> Self;
    fn powf(self, p: Self) -> Self;
    fn ln(self) -> Self;
    fn round(self) -> Self;
    fn abs(self) -> Self;
    fn recip(self) -> Self;
    fn signum(self) -> Self;
    fn is_nan(self) -> bool;
    fn is_sign_negative(self) -> bool;
}

#[rustfmt::skip]
impl Real for f64 {
    const NAN: f64 = f64::NAN;
    fn zero() -> f64 { 0.0 }
    fn one() -> f64 { 1.0 }
    fn from_i32(n: i32) -> f64 { n.into() }
    fn from_f64(v: f64) -> f64 { v }
    fn powi(self, n: i32) -> f64 { self.powi(n) }
    fn powf(self, p: f64) -> f64 { self.powf(p) }
    fn ln(self) -> f64 { self.ln() }
    fn round(self) -> f64 { self.round() }
    fn abs(self) -> f64 { self.abs() }
    fn recip(self) -> f64 { self.recip() }
    fn signum(self) -> f64 { self.signum() }
    fn is_nan(self) -> bool { self.is_nan() }
    fn is_sign_negative(self) -> bool { self.is_sign_negative() }
}

/// The value of a row.
#[rustfmt::skip]
fn primal(row: &Row, v: &[f64]) -> f64 {
    let x = v[0];
    let a = v.get(1).copied().unwrap_or(f64::NAN);
    let b = v.get(2).copied().unwrap_or(f64::NAN);
    if row.form == Form::Helper {
        return match row.name {
            "detached" => helpers::detached(x), "with_slope" => helpers::with_slope(x, a, b),
            "quotient" => helpers::quotient(x, a), "steep" => helpers::steep(x, a), "scale" => helpers::scale(x, a), "sign" => helpers::sign(x), "ratio" => helpers::ratio(x, a),
            "powi_dx" => helpers::powi_dx(x, a as i32), "powi_nth" => helpers::powi_nth(x, a as i32, b as i32),
            "powf_dx" => helpers::powf_dx(x, a), "powf_dp" => helpers::powf_dp(x, a),
            "ln_or_zero" => helpers::ln_or_zero(x),
            "max_dx" => helpers::max_dx(x, a), "max_da" => helpers::max_da(x, a),
            "min_dx" => helpers::min_dx(x, a), "min_da" => helpers::min_da(x, a),
            "clamp_dx" => helpers::clamp_dx(x, a, b), "clamp_da" => helpers::clamp_da(x, a),
            "clamp_db" => helpers::clamp_db(x, a),
            "copysign_dx" => helpers::copysign_dx(x, a), "rem_da" => helpers::rem_da(x, a), "angle_dx" => helpers::angle_dx(x, a),
            n => panic!("the runtime's helper `{n}` is not in the interpreter"),
        };
    }
    match row.name {
        "sqrt" => x.sqrt(), "cbrt" => x.cbrt(), "recip" => x.recip(), "powi" => x.powi(a as i32), "powf" => x.powf(a),
        "hypot" => x.hypot(a), "mul_add" => x.mul_add(a, b), "exp" => x.exp(), "exp2" => x.exp2(), "exp_m1" => x.exp_m1(),
        "ln" => x.ln(), "ln_1p" => x.ln_1p(), "log2" => x.log2(), "log10" => x.log10(), "log" => x.log(a),
        "sin" => x.sin(), "cos" => x.cos(), "tan" => x.tan(), "asin" => x.asin(), "acos" => x.acos(), "atan" => x.atan(),
        "atan2" => x.atan2(a), "sinh" => x.sinh(), "cosh" => x.cosh(), "tanh" => x.tanh(), "asinh" => x.asinh(),
        "acosh" => x.acosh(), "atanh" => x.atanh(), "to_degrees" => x.to_degrees(), "to_radians" => x.to_radians(),
        "abs" => x.abs(), "max" => x.max(a), "min" => x.min(a), "clamp" => x.clamp(a, b), "abs_sub" => (x - a).max(0.0),
        "copysign" => x.copysign(a), "rem_euclid" => x.rem_euclid(a), "midpoint" => x.midpoint(a), "fract" => x.fract(),
        "round" => x.round(), "next_up" => x.next_up(), "next_down" => x.next_down(), "div_euclid" => x.div_euclid(a),
        "floor" => x.floor(), "ceil" => x.ceil(), "round_ties_even" => x.round_ties_even(), "trunc" => x.trunc(),
        "signum" => x.signum(),
        n => panic!("method `{n}` is not in the interpreter"),
    }
}

/// A number and its derivatives by `x`, `a`, `b`.
#[derive(Clone, Copy, Debug)]
struct Dual {
    v: f64,
    d: [f64; 3],
}

impl Dual {
    /// The value `v` of a function whose slopes by the operands are given. A derivative that isn't there counts for nothing.
    fn chain(v: f64, slopes: &[(f64, Dual)]) -> Dual {
        let mut d = [0.0; 3];
        for (slope, of) in slopes {
            for (k, d) in d.iter_mut().enumerate() {
                if of.d[k] != 0.0 {
                    *d += helpers::scale(of.d[k], *slope);
                }
            }
        }
        Dual { v, d }
    }
}

struct Env {
    operands: Vec<Dual>,
    y: Option<Dual>,
}

fn eval(e: &Expr, env: &Env) -> Dual {
    match e {
        Expr::Paren(p) => eval(&p.expr, env),
        Expr::Lit(l) => match &l.lit {
            syn::Lit::Int(n) => Dual { v: n.base10_parse::<i32>().unwrap().into(), d: [0.0; 3] },
            syn::Lit::Float(f) => Dual { v: f.base10_parse().unwrap(), d: [0.0; 3] },
            _ => panic!("only numbers"),
        },
        Expr::Path(p) => match p.path.require_ident().unwrap().to_string().as_str() {
            "x" => env.operands[0],
            "a" => env.operands[1],
            "b" => env.operands[2],
            "y" => env.y.expect("y is there"),
            n => panic!("unknown operand `{n}`"),
        },
        Expr::Unary(u) => {
            assert!(matches!(u.op, syn::UnOp::Neg(_)));
            let x = eval(&u.expr, env);
            Dual::chain(-x.v, &[(-1.0, x)])
        }
        Expr::Binary(b) => {
            let (l, r) = (eval(&b.left, env), eval(&b.right, env));
            match b.op {
                syn::BinOp::Add(_) => Dual::chain(l.v + r.v, &[(1.0, l), (1.0, r)]),
                syn::BinOp::Sub(_) => Dual::chain(l.v - r.v, &[(1.0, l), (-1.0, r)]),
                syn::BinOp::Mul(_) => Dual::chain(l.v * r.v, &[(r.v, l), (l.v, r)]),
                syn::BinOp::Div(_) => Dual::chain(l.v / r.v, &[(1.0 / r.v, l), (-l.v / r.v / r.v, r)]),
                _ => panic!("only + - * /"),
            }
        }
        Expr::MethodCall(m) => {
            let args: Vec<Dual> = std::iter::once(&*m.receiver).chain(&m.args).map(|a| eval(a, env)).collect();
            let name = m.method.to_string();
            apply(method(&name, args.len()).unwrap_or_else(|| panic!("no row for `{name}`")), &args)
        }
        Expr::Call(c) => {
            let args: Vec<Dual> = c.args.iter().map(|a| eval(a, env)).collect();
            let Expr::Path(p) = &*c.func else { panic!("helpers are called by path") };
            let path: Vec<String> = p.path.segments.iter().map(|s| s.ident.to_string()).collect();
            assert_eq!(path[0], "rules");
            let row = helper(&path[1]).unwrap_or_else(|| panic!("no row for `{}`", path[1]));
            assert_eq!(row.partials.len(), args.len(), "{}", row.name);
            apply(row, &args)
        }
        _ => panic!("not in the language of partials: {}", quote::quote!(#e)),
    }
}

fn apply(row: &Row, args: &[Dual]) -> Dual {
    let v: Vec<f64> = args.iter().map(|a| a.v).collect();
    // The families of powers mention themselves: no slopes where nothing depends on them.
    let varies = args.iter().any(|a| a.d.iter().any(|d| *d != 0.0));
    let slopes = if varies { slopes(row, &v) } else { vec![] };
    let pairs: Vec<(f64, Dual)> = slopes.into_iter().zip(args.iter().copied()).collect();
    Dual::chain(primal(row, &v), &pairs)
}

fn partial(p: &Partial, env: &Env) -> Dual {
    match p {
        Partial::Zero => Dual { v: 0.0, d: [0.0; 3] },
        Partial::One => Dual { v: 1.0, d: [0.0; 3] },
        Partial::Expr(text) => eval(&syn::parse_str(text).unwrap_or_else(|e| panic!("`{text}`: {e}")), env),
    }
}

/// The partials of a row.
fn slopes(row: &Row, v: &[f64]) -> Vec<f64> {
    let constant = |v: f64| Dual { v, d: [0.0; 3] };
    let env = Env { operands: v.iter().copied().map(constant).collect(), y: Some(constant(primal(row, v))) };
    row.partials.iter().map(|p| partial(p, &env).v).collect()
}

/// The partials of the partials: `[k][j]`.
fn curvatures(row: &Row, v: &[f64]) -> Vec<[f64; 3]> {
    let unit = |k: usize| std::array::from_fn(|j| f64::from(u8::from(j == k && row.partials[k] != Zero)));
    let operands: Vec<Dual> = v.iter().enumerate().map(|(k, v)| Dual { v: *v, d: unit(k) }).collect();
    let y = apply(row, &operands);
    let env = Env { operands, y: Some(y) };
    row.partials.iter().map(|p| partial(p, &env).d).collect()
}

#[track_caller]
fn close(what: &str, found: f64, expected: f64) {
    let ok = found == expected || (found - expected).abs() <= 2e-13 * expected.abs().max(1e-3);
    assert!(ok, "{what}: found {found}, expected {expected}");
}

fn unary(name: &str, points: [f64; 5], f: impl Fn(num_dual::Dual2_64) -> num_dual::Dual2_64) {
    let row = method(name, 1).unwrap();
    for x in points {
        let (_, d, dd) = second_derivative(&f, x);
        close(&format!("{name}'({x})"), slopes(row, &[x])[0], d);
        close(&format!("{name}''({x})"), curvatures(row, &[x])[0][0], dd);
    }
}

#[test]
fn methods_of_one_argument_agree_with_dual_numbers() {
    let all = [-2.5, -0.7, 0.3, 1.0, 2.9];
    let positive = [1e-3, 0.3, 1.0, 2.9, 40.0];
    let inside = [-0.95, -0.4, 0.1, 0.6, 0.99];
    unary("sqrt", positive, |x| x.sqrt());
    unary("cbrt", all, |x| if x.re < 0.0 { -(-x).cbrt() } else { x.cbrt() });
    unary("recip", all, |x| x.recip());
    unary("exp", all, |x| x.exp());
    unary("exp2", all, |x| x.exp2());
    unary("exp_m1", all, |x| x.exp_m1());
    unary("ln", positive, |x| x.ln());
    unary("ln_1p", [-0.9, -0.1, 1e-9, 0.5, 7.0], |x| x.ln_1p());
    unary("log2", positive, |x| x.log2());
    unary("log10", positive, |x| x.log10());
    unary("sin", all, |x| x.sin());
    unary("cos", all, |x| x.cos());
    unary("tan", all, |x| x.tan());
    unary("asin", inside, |x| x.asin());
    unary("acos", inside, |x| x.acos());
    unary("atan", all, |x| x.atan());
    unary("sinh", all, |x| x.sinh());
    unary("cosh", all, |x| x.cosh());
    unary("tanh", all, |x| x.sinh() / x.cosh());
    unary("asinh", all, |x| x.asinh());
    unary("acosh", [1.01, 1.5, 2.0, 3.0, 90.0], |x| x.acosh());
    unary("atanh", inside, |x| x.atanh());
    unary("abs", all, |x| if x.re < 0.0 { -x } else { x });
    unary("to_degrees", all, |x| x * (180.0 / std::f64::consts::PI));
    unary("to_radians", all, |x| x * (std::f64::consts::PI / 180.0));
    unary("fract", all, |x| x - x.re.trunc());
}

type Hyper = HyperDual64;

fn binary(name: &str, points: [(f64, f64); 5], f: impl Fn(Hyper, Hyper) -> Hyper) {
    let row = method(name, 2).unwrap();
    for (x, a) in points {
        let what = |d: &str| format!("{d} of {name} at ({x}, {a})");
        let (_, dx, da, dxa) = second_partial_derivative(|(x, a)| f(x, a), (x, a));
        let (.., dxx) = second_partial_derivative(|(x, z)| f(x + z, a.into()), (x, 0.0));
        let (.., daa) = second_partial_derivative(|(a, z)| f(x.into(), a + z), (a, 0.0));
        let (found, second) = (slopes(row, &[x, a]), curvatures(row, &[x, a]));
        close(&what("dx"), found[0], dx);
        close(&what("da"), found[1], da);
        close(&what("dxx"), second[0][0], dxx);
        close(&what("dxa"), second[0][1], dxa);
        close(&what("dax"), second[1][0], dxa);
        close(&what("daa"), second[1][1], daa);
    }
}

#[test]
fn methods_of_two_arguments_agree_with_dual_numbers() {
    let positive = [(0.3, 2.0), (2.0, 0.5), (1.5, 3.5), (4.0, 1.7), (0.9, 10.0)];
    let any = [(0.3, 2.0), (-2.0, 0.5), (1.5, -3.5), (-4.0, -1.7), (0.9, 10.0)];
    binary("powf", positive, |x, a| x.powd(a));
    binary("powf", [(0.3, -2.5), (2.0, -0.5), (1.5, 3.0), (4.0, 2.0), (0.9, 1.0)], |x, a| x.powd(a));
    binary("log", positive, |x, a| x.ln() / a.ln());
    binary("hypot", any, |x, a| (x * x + a * a).sqrt());
    binary("atan2", [(0.3, 2.0), (2.0, 0.5), (1.5, 3.5), (-4.0, 1.7), (-0.9, 10.0)], |x, a| (x / a).atan());
    binary("max", any, |x, a| if x.re > a.re { x } else { a });
    binary("min", any, |x, a| if x.re < a.re { x } else { a });
    binary("abs_sub", any, |x, a| if x.re > a.re { x - a } else { 0.0.into() });
    binary("midpoint", any, |x, a| (x + a) * 0.5);
    binary("rem_euclid", any, |x, a| x - a * x.re.div_euclid(a.re));
}

#[test]
fn integer_powers_agree_with_dual_numbers_up_to_third_order() {
    let row = method("powi", 2).unwrap();
    for x in [-2.5, -0.7, 0.3, 1.0, 2.9] {
        for n in [-2, -1, 0, 1, 2, 3, 6] {
            let (_, d, dd, ddd) = num_dual::third_derivative(|x| x.powi(n), x);
            close(&format!("powi'({x}, {n})"), slopes(row, &[x, n.into()])[0], d);
            close(&format!("powi''({x}, {n})"), curvatures(row, &[x, n.into()])[0][0], dd);
            close(&format!("powi'''({x}, {n})"), curvatures(helper("powi_dx").unwrap(), &[x, n.into()])[0][0], ddd);
        }
    }
}

#[test]
fn methods_of_three_arguments() {
    assert_eq!(slopes(method("mul_add", 3).unwrap(), &[2.0, 3.0, 4.0]), [3.0, 2.0, 1.0]);
    assert_eq!(curvatures(method("mul_add", 3).unwrap(), &[2.0, 3.0, 4.0])[0], [0.0, 1.0, 0.0]);
    assert_eq!(slopes(method("clamp", 3).unwrap(), &[2.0, 3.0, 4.0]), [0.0, 1.0, 0.0]);
    assert_eq!(slopes(method("clamp", 3).unwrap(), &[5.0, 3.0, 4.0]), [0.0, 0.0, 1.0]);
}

#[test]
fn kinks_and_edges() {
    const INF: f64 = f64::INFINITY;
    const NAN: f64 = f64::NAN;
    for (name, at, expected) in [
        ("abs", &[0.0][..], &[0.0][..]),
        ("abs", &[-0.0], &[0.0]),
        ("sqrt", &[0.0], &[INF]),
        ("cbrt", &[0.0], &[INF]),
        ("ln", &[0.0], &[INF]),
        ("ln_1p", &[-1.0], &[INF]),
        ("asin", &[1.0], &[INF]),
        ("asin", &[-1.0], &[INF]),
        ("acos", &[1.0], &[-INF]),
        ("acosh", &[1.0], &[INF]),
        ("acosh", &[0.5], &[NAN]),
        ("atanh", &[-1.0], &[INF]),
        ("asinh", &[1e200], &[1e-200]),
        ("exp_m1", &[-40.0], &[4.248_354_255_291_589e-18]),
        ("hypot", &[0.0, 0.0], &[0.0, 0.0]),
        ("hypot", &[3.0, 0.0], &[1.0, 0.0]),
        ("max", &[1.0, 1.0], &[0.0, 1.0]),
        ("min", &[1.0, 1.0], &[0.0, 1.0]),
        ("max", &[0.0, -0.0], &[0.0, 1.0]),
        ("max", &[NAN, 1.0], &[0.0, 1.0]),
        ("max", &[1.0, NAN], &[1.0, 0.0]),
        ("min", &[NAN, 1.0], &[0.0, 1.0]),
        ("min", &[1.0, NAN], &[1.0, 0.0]),
        ("clamp", &[1.0, 1.0, 2.0], &[1.0, 0.0, 0.0]),
        ("clamp", &[2.0, 1.0, 2.0], &[1.0, 0.0, 0.0]),
        ("clamp", &[1.0, 1.0, 1.0], &[1.0, 0.0, 0.0]),
        ("copysign", &[-2.0, 3.0], &[-1.0, 0.0]),
        ("copysign", &[-2.0, -0.0], &[1.0, 0.0]),
        ("copysign", &[0.0, 1.0], &[0.0, 0.0]),
        ("powi", &[0.0, 0.0], &[0.0, 0.0]),
        ("powi", &[0.0, 1.0], &[1.0, 0.0]),
        ("powi", &[0.0, -1.0], &[-INF, 0.0]),
        ("powf", &[0.0, 0.0], &[0.0, 0.0]),
        ("powf", &[0.0, 1.0], &[1.0, 0.0]),
        ("powf", &[0.0, 0.5], &[INF, 0.0]),
        ("powf", &[0.0, 2.0], &[0.0, 0.0]),
        ("powf", &[-2.0, 2.0], &[-4.0, NAN]),
        ("rem_euclid", &[-7.5, 2.0], &[1.0, 4.0]),
        ("signum", &[0.0], &[0.0]),
        ("floor", &[2.0], &[0.0]),
    ] {
        let found = slopes(method(name, at.len()).unwrap(), at);
        let same = |(f, e): (&f64, &f64)| f == e || (f.is_nan() && e.is_nan()) || (f - e).abs() <= 1e-15 * e.abs();
        assert!(found.iter().zip(expected).all(same), "{name} at {at:?}: found {found:?}, expected {expected:?}");
    }
}

#[test]
fn second_derivatives_at_kinks() {
    assert_eq!(curvatures(method("abs", 1).unwrap(), &[0.0])[0][0], 0.0);
    assert_eq!(curvatures(method("powi", 2).unwrap(), &[0.0, 2.0])[0][0], 2.0);
    assert_eq!(curvatures(method("powi", 2).unwrap(), &[0.0, 1.0])[0][0], 0.0);
    assert_eq!(curvatures(method("powi", 2).unwrap(), &[0.0, 0.0])[0][0], 0.0);
    assert_eq!(curvatures(method("powf", 2).unwrap(), &[0.0, 2.0])[0][0], 2.0);
    assert_eq!(curvatures(method("powf", 2).unwrap(), &[0.0, 1.0])[0][0], 0.0);
    assert_eq!(curvatures(method("powf", 2).unwrap(), &[0.0, 3.0])[1], [0.0; 3]);
}

/// Slopes that are infinite somewhere, or zero where a cotangent may be infinite, are guarded.
#[test]
fn infinite_slopes_are_guarded() {
    let names = [
        "sqrt", "cbrt", "ln", "ln_1p", "log2", "log10", "log", "powi", "powf", "hypot", "asin", "acos", "acosh",
        "atanh", "exp", "exp2", "exp_m1", "sinh", "cosh",
    ];
    for row in METHODS {
        let kink = matches!(row.name, "abs" | "max" | "min" | "clamp" | "abs_sub" | "copysign" | "rem_euclid");
        assert_eq!(row.guarded, names.contains(&row.name) || kink, "{}", row.name);
    }
}

/// Tangents of partials as expressions are what the interpreter finds.
#[test]
fn tangents_of_partials_as_expressions() {
    let one: Expr = syn::parse_quote!(1.0);
    for row in METHODS.iter().chain(HELPERS) {
        for p in row.partials {
            let Partial::Expr(text) = p else { continue };
            for point in [[0.4, 0.7, 2.0], [1.6, 2.5, 3.0]] {
                let operand = |k: usize| Dual { v: point[k], d: std::array::from_fn(|j| f64::from(u8::from(j == k))) };
                let y = Dual { v: 0.3, d: [0.0; 3] };
                let env = Env { operands: (0..3).map(operand).collect(), y: Some(y) };
                let mut e: Expr = syn::parse_str(text).unwrap();
                for _ in 0..2 {
                    let d = crate::pointwise::tangent(&e, "x", &one);
                    let found = d.as_ref().map_or(0.0, |d| eval(d, &env).v);
                    let wanted = eval(&e, &env).d[0];
                    let near = (found - wanted).abs() <= 1e-13 * wanted.abs() || found.to_bits() == wanted.to_bits();
                    assert!(near || found.is_nan() && wanted.is_nan(), "{}: {text}: {found}, {wanted}", row.name);
                    let Some(next) = d else { break };
                    e = next;
                }
            }
        }
    }
}

#[test]
fn rows_are_well_formed() {
    for row in METHODS.iter().chain(HELPERS) {
        for p in row.partials {
            if let Partial::Expr(text) = p {
                syn::parse_str::<Expr>(text).unwrap_or_else(|e| panic!("`{text}`: {e}"));
                let point = [0.4, 0.7, 2.0];
                let _ = curvatures(row, &point[..row.partials.len()]);
            }
        }
        assert!(!row.discrete || row.partials.iter().all(|p| *p == Zero), "{}", row.name);
    }
    for (k, row) in METHODS.iter().enumerate() {
        assert!(METHODS[..k].iter().all(|r| r.name != row.name), "{} is there twice", row.name);
    }
}

/// The helpers of the runtime and the rows are the same set.
#[test]
fn every_helper_has_a_row() {
    let source: syn::File = syn::parse_str(include_str!("../../zygote-runtime/src/rules/helpers.rs")).unwrap();
    let mut defined: Vec<(String, usize)> = vec![];
    for item in &source.items {
        if let syn::Item::Fn(f) = item
            && matches!(f.vis, syn::Visibility::Public(_))
        {
            defined.push((f.sig.ident.to_string(), f.sig.inputs.len()));
        }
    }
    let mut rows: Vec<(String, usize)> = HELPERS.iter().map(|r| (r.name.to_owned(), r.partials.len())).collect();
    defined.sort();
    rows.sort();
    assert_eq!(defined, rows);
}
