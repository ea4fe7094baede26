//! `#[constant]` parameters of types that have no tangents, and what is handed on as such.

use crate::support::{D, assert_all_close, by_duals, d};
use zygote::prelude::*;

#[derive(Clone, Copy)]
pub struct Element {
    at: usize,
    weight: f64,
}

#[derive(Clone, Copy, PartialEq)]
pub enum Side {
    Buy,
    Sell,
}

#[differentiable]
fn cubes(x: &[f64], #[constant] mesh: &[Element]) -> f64 {
    let mut sum = 0.0;
    for el in mesh {
        sum += el.weight * x[el.at].powi(3);
    }
    sum
}

#[differentiable]
fn handed_on(x: &[f64], #[constant] mesh: &[Element]) -> f64 {
    cubes(x, mesh) * x[0]
}

#[differentiable]
fn parts_handed_on(x: &[f64], #[constant] mesh: &[Element]) -> f64 {
    let mut sum = 0.0;
    for k in 0..mesh.len() {
        sum += cubes(x, &mesh[k..]) * x[k];
    }
    sum
}

#[differentiable]
fn of_vec(x: &[f64], #[constant] mesh: &Vec<Element>) -> f64 {
    cubes(x, mesh)
}

#[differentiable]
fn pairs(x: &[f64], #[constant] mesh: &[[Element; 2]]) -> f64 {
    let mut sum = 0.0;
    for [a, b] in mesh {
        sum += x[a.at].sin() * x[b.at] * b.weight;
    }
    sum
}

#[differentiable]
fn lists(x: &[f64], #[constant] mesh: &[Vec<Element>]) -> f64 {
    mesh.iter().map(|list| cubes(x, list)).sum()
}

#[differentiable]
fn possibly(x: &[f64], #[constant] mesh: Option<&[Element]>) -> f64 {
    let mut sum = x[0] * x[1];
    if let Some(mesh) = mesh {
        sum += cubes(x, mesh);
    }
    sum
}

#[differentiable]
fn orders(x: &[f64], #[constant] sides: &[Side], #[constant] prices: &[f64]) -> f64 {
    let mut gain = 0.0;
    for (side, p) in sides.iter().zip(prices) {
        match side {
            Side::Buy => gain += x[0] * p,
            Side::Sell => gain -= x[1].powi(2) * p,
        }
    }
    gain
}

#[derive(Clone, Debug, Differentiable)]
struct Model {
    stiffness: f64,
}

#[differentiable]
impl Model {
    fn energy(&self, x: &[f64], #[constant] mesh: &[Element]) -> f64 {
        self.stiffness * cubes(x, mesh)
    }

    fn product(&self, x: &[f64], #[constant] mesh: &[Element]) -> f64 {
        self.energy(x, mesh) * self.energy(x, &mesh[..1])
    }
}

#[differentiable]
fn by_methods(x: &[f64], #[constant] mesh: &[Element]) -> f64 {
    let model = Model { stiffness: x[1] };
    model.product(x, mesh)
}

#[differentiable]
trait Energy {
    fn of_trait(&self, x: &[f64], #[constant] mesh: &[Element]) -> f64;
}

#[differentiable]
impl Energy for Model {
    fn of_trait(&self, x: &[f64], #[constant] mesh: &[Element]) -> f64 {
        self.stiffness * cubes(x, mesh)
    }
}

#[differentiable]
fn by_traits(x: &[f64], #[constant] mesh: &[Element]) -> f64 {
    let model = Model { stiffness: x[1] };
    model.of_trait(x, mesh)
}

#[differentiable]
fn scale(x: &mut [f64], #[constant] mesh: &[Element]) {
    for el in mesh {
        x[el.at] *= el.weight * x[0];
    }
}

#[differentiable]
fn in_place(x: &[f64], #[constant] mesh: &[Element]) -> f64 {
    let mut y = x.to_vec();
    scale(&mut y, mesh);
    scale(&mut y, &mesh[1..]);
    y[0] + y[1] * y[0]
}

#[differentiable(recursive)]
fn powers(x: &[f64], n: usize, #[constant] mesh: &[Element]) -> f64 {
    if n == 0 { cubes(x, mesh) } else { x[0] * powers(x, n - 1, mesh) }
}

#[differentiable]
fn recursive(x: &[f64], #[constant] mesh: &[Element]) -> f64 {
    powers(x, 2, mesh)
}

#[differentiable]
fn of_any<T: Copy + 'static>(x: &[f64], #[constant] all: &[T]) -> f64 {
    x[0] * x[1] * all.len() as f64
}

#[differentiable]
fn any(x: &[f64], #[constant] mesh: &[Element]) -> f64 {
    of_any(x, mesh) * of_any(x, &mesh[1..])
}

#[differentiable]
fn weighted(x: &[f64], #[constant] weights: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (x, w) in x.iter().zip(weights) {
        sum += x * x * w;
    }
    sum
}

/// The one has a cotangent for `w` and the other not.
#[differentiable]
fn numbers_too(w: &[f64], #[constant] weights: &[f64]) -> f64 {
    weighted(w, weights) * weighted(w, w)
}

#[derive(Clone, Copy, Debug)]
pub enum Law {
    Linear,
    Cubic,
}

#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Spring {
    stiffness: f64,
    #[constant]
    rest: f64,
    #[constant]
    law: Law,
    #[constant]
    unit: Unit,
}

#[derive(Clone, Copy, Debug)]
pub struct Unit {
    factor: f64,
}

#[differentiable]
fn from_rest(x: f64, k: f64, #[constant] rest: f64) -> f64 {
    k * (x - rest).powi(3)
}

#[differentiable]
fn from_any(x: f64, k: f64, rest: f64) -> f64 {
    k * (x - rest).powi(3)
}

#[differentiable]
fn by_law(x: f64, k: f64, #[constant] law: Law) -> f64 {
    match law {
        Law::Linear => k * x * x,
        Law::Cubic => k * x * x * x,
    }
}

#[differentiable]
fn in_units(x: f64, k: f64, #[constant] unit: Unit) -> f64 {
    k * x * x * unit.factor
}

#[differentiable]
fn in_units_of(x: f64, k: f64, #[constant] unit: &Unit) -> f64 {
    k * x * x * unit.factor
}

#[differentiable]
fn fields(s: &Spring, x: f64) -> f64 {
    let law = s.law;
    from_rest(x, s.stiffness, s.rest)
        + from_any(x, s.stiffness, s.rest)
        + by_law(x, s.stiffness, law)
        + in_units(x, s.stiffness, s.unit)
        + in_units_of(x, s.stiffness, &s.unit)
}

#[differentiable]
fn fields_in_loop(all: &[Spring], x: f64) -> f64 {
    let mut sum = 0.0;
    for s in all {
        sum += from_rest(x, s.stiffness, s.rest) + by_law(x, s.stiffness, s.law) * in_units(x, s.stiffness, s.unit);
    }
    sum
}

#[differentiable]
impl Spring {
    fn shifted(&self, x: f64, #[constant] rest: f64, #[constant] law: Law) -> f64 {
        self.stiffness * by_law(x - rest, x, law)
    }

    fn at(&self, x: f64) -> f64 {
        self.shifted(x, self.rest, self.law)
    }
}

#[differentiable]
fn fields_of_self(s: &Spring, x: f64) -> f64 {
    s.at(x)
}

fn cubes_of(x: &[D], mesh: &[Element]) -> D {
    mesh.iter().fold(d(0.0), |sum, el| sum + d(el.weight) * x[el.at] * x[el.at] * x[el.at])
}

/// The gradient by dual numbers, and the product with the Hessian by differences of gradients.
fn assert_both(gradient: impl Fn(&[f64]) -> Vec<f64>, hvp: impl Fn(&[f64], &[f64]) -> Vec<f64>, f: impl Fn(&[D]) -> D) {
    let (x, v, h) = ([1.3, 0.7], [1.0, -0.5], 1e-5);
    assert_all_close(&gradient(&x), &by_duals(&f, &x), 1e-13);
    let at = |t: f64| gradient(&[x[0] + t * v[0], x[1] + t * v[1]]);
    let along: Vec<f64> = at(h).iter().zip(at(-h)).map(|(a, b)| (a - b) / (2.0 * h)).collect();
    assert_all_close(&hvp(&x, &v), &along, 1e-7);
}

macro_rules! assert_of {
    ($f:ident, $constants:expr, $oracle:expr) => {{
        let constants = $constants;
        assert_both(|x| $f::gradient(x, constants).0, |x, v| $f::hvp((x, constants), (v, ())).0, $oracle);
    }};
}

#[test]
fn slices_of_types_without_tangents() {
    let mesh = &[Element { at: 0, weight: 2.0 }, Element { at: 1, weight: 3.0 }][..];
    assert_of!(cubes, mesh, |x| cubes_of(x, mesh));
    assert_of!(handed_on, mesh, |x| cubes_of(x, mesh) * x[0]);
    assert_of!(parts_handed_on, mesh, |x| cubes_of(x, mesh) * x[0] + cubes_of(x, &mesh[1..]) * x[1]);
    assert_of!(of_vec, &mesh.to_vec(), |x| cubes_of(x, mesh));
    assert_of!(pairs, &[[mesh[0], mesh[1]]], |x| x[0].sin() * x[1] * d(3.0));
    assert_of!(lists, &[mesh.to_vec(), mesh[..1].to_vec()], |x| cubes_of(x, mesh) + cubes_of(x, &mesh[..1]));
    assert_of!(possibly, Some(mesh), |x| cubes_of(x, mesh) + x[0] * x[1]);
    assert_of!(possibly, None, |x| x[0] * x[1]);
    assert_of!(by_methods, mesh, |x| x[1] * x[1] * cubes_of(x, mesh) * cubes_of(x, &mesh[..1]));
    assert_of!(by_traits, mesh, |x| x[1] * cubes_of(x, mesh));
    assert_of!(recursive, mesh, |x| x[0] * x[0] * cubes_of(x, mesh));
    assert_of!(any, mesh, |x| d(2.0) * x[0] * x[1] * x[0] * x[1]);
    assert_of!(in_place, mesh, |x| {
        let first = d(2.0) * x[0] * x[0];
        let second = x[1] * d(3.0) * first * d(3.0) * first;
        first + second * first
    });
    let (sides, prices) = (&[Side::Buy, Side::Sell][..], &[1.0, 3.0][..]);
    assert_all_close(&orders::gradient(&[1.3, 0.7], sides, prices).0, &[1.0, -6.0 * 0.7], 1e-15);
    let hvp = orders::hvp((&[1.3, 0.7], sides, prices), (&[1.0, -0.5], (), ())).0;
    assert_all_close(&hvp, &[0.0, 3.0], 1e-15);
}

#[test]
fn slices_of_numbers() {
    let weights = &[2.0, 3.0][..];
    let x = [1.3, 0.7];
    // The weights have no derivative, though they are `w` itself.
    let oracle = |w: &[D]| {
        let sum = |by: [f64; 2]| w[0] * w[0] * d(by[0]) + w[1] * w[1] * d(by[1]);
        sum([2.0, 3.0]) * sum(x)
    };
    assert_all_close(&numbers_too::gradient(&x, weights).0, &by_duals(oracle, &x), 1e-14);
    assert_of!(weighted, weights, |x| d(2.0) * x[0] * x[0] + d(3.0) * x[1] * x[1]);
}

/// Nothing but the value tells the type of such a field's cotangent.
#[test]
fn constant_fields_handed_on() {
    let spring = Spring { stiffness: 0.8, rest: 0.3, law: Law::Cubic, unit: Unit { factor: 0.5 } };
    macro_rules! assert_fields {
        ($f:ident, $s:expr, $dot:expr, $stiffness:expr, $oracle:expr) => {
            assert_both(
                |p| {
                    let (ds, dx) = $f::gradient(&$s(p), p[1]);
                    vec![$stiffness(ds), dx]
                },
                |p, v| {
                    let (ds, dx) = $f::hvp((&$s(p), p[1]), (&$dot(v), v[1]));
                    vec![$stiffness(ds), dx]
                },
                $oracle,
            )
        };
    }
    let at = |p: &[f64]| Spring { stiffness: p[0], ..spring };
    let along = |v: &[f64]| SpringTangent { stiffness: v[0], ..Default::default() };
    let one = |ds: SpringTangent| ds.stiffness;
    let first = |ds: Vec<SpringTangent>| ds[0].stiffness;
    let cube = |x: D| x * x * x;
    assert_fields!(fields, at, along, one, |p| {
        let (k, x) = (p[0], p[1]);
        d(2.0) * k * cube(x - d(0.3)) + k * cube(x) + k * x * x
    });
    assert_fields!(fields_in_loop, |p| [at(p)], |v| [along(v)], first, |p| {
        let (k, x) = (p[0], p[1]);
        k * cube(x - d(0.3)) + k * cube(x) * k * x * x * d(0.5)
    });
    assert_fields!(fields_of_self, at, along, one, |p| { p[0] * p[1] * cube(p[1] - d(0.3)) });
}

#[derive(Clone, Debug, Differentiable)]
pub enum Bond {
    Spring {
        stiffness: f64,
        #[constant]
        rest: f64,
        #[constant]
        law: Law,
    },
    Other(Vec<f64>),
}

#[differentiable]
fn in_variants(bond: &Bond, x: f64) -> f64 {
    match bond {
        Bond::Spring { stiffness, rest, .. } => from_rest(x, *stiffness, *rest) + stiffness * (x - rest),
        Bond::Other(v) => v[0] * x * x,
    }
}

#[differentiable]
fn in_owned_variants(bond: Bond, x: f64) -> f64 {
    match bond {
        Bond::Spring { stiffness, rest, law } => from_rest(x, stiffness, rest) + by_law(x, stiffness, law),
        Bond::Other(v) => v[0] * x * x,
    }
}

#[test]
fn constant_fields_of_variants() {
    let bond = |k: f64| Bond::Spring { stiffness: k, rest: 0.3, law: Law::Cubic };
    let stiffness = |d: BondTangent| match d {
        BondTangent::Spring { stiffness, .. } => stiffness,
        BondTangent::Other(_) => f64::NAN,
    };
    let along = |k: f64| BondTangent::Spring { stiffness: k, rest: (), law: () };
    let shifted = |p: &[D]| p[1] - d(0.3);
    assert_both(
        |p| {
            let (db, dx) = in_variants::gradient(&bond(p[0]), p[1]);
            vec![stiffness(db), dx]
        },
        |p, v| {
            let (db, dx) = in_variants::hvp((&bond(p[0]), p[1]), (&along(v[0]), v[1]));
            vec![stiffness(db), dx]
        },
        |p| p[0] * shifted(p) * shifted(p) * shifted(p) + p[0] * shifted(p),
    );
    assert_both(
        |p| {
            let (db, dx) = in_owned_variants::gradient(bond(p[0]), p[1]);
            vec![stiffness(db), dx]
        },
        |p, v| {
            let (db, dx) = in_owned_variants::hvp((bond(p[0]), p[1]), (along(v[0]), v[1]));
            vec![stiffness(db), dx]
        },
        |p| p[0] * shifted(p) * shifted(p) * shifted(p) + p[0] * p[1] * p[1] * p[1],
    );
}
