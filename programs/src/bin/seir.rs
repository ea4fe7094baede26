#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const DAYS: usize = 140;
const SUBSTEPS: usize = 12;
const POPULATION: f64 = 1e6;

#[derive(Clone, Copy, Differentiable)]
struct State {
    s: f64,
    e: f64,
    i: f64,
}

#[derive(Clone, Differentiable)]
struct Model {
    weekly: Vec<f64>,
    incubation: f64,
    recovery: f64,
    infected: f64,
    reported: f64,
}

#[differentiable]
impl Model {
    fn step(&self, x: State, beta: f64) -> (State, f64) {
        let dt = 1.0 / SUBSTEPS as f64;
        let infections = dt * beta * x.s * x.i / POPULATION;
        let onsets = dt * self.incubation * x.e;
        let recoveries = dt * self.recovery * x.i;
        (State { s: x.s - infections, e: x.e + infections - onsets, i: x.i + onsets - recoveries }, onsets)
    }
}

/// Negative Poisson likelihood of daily cases, but for a constant.
#[differentiable]
fn fit(model: &Model, #[constant] cases: &[f64]) -> f64 {
    let mut state = State { s: POPULATION - model.infected, e: 0.0, i: model.infected };
    cases
        .iter()
        .enumerate()
        .map(|(day, observed)| {
            let mut onsets = 0.0;
            for _ in 0..SUBSTEPS {
                let (next, new) = model.step(state, model.weekly[day / 7]);
                state = next;
                onsets += new;
            }
            let expected = model.reported * onsets + 1e-6;
            expected - observed * expected.ln()
        })
        .sum()
}

/// Keeps the three states before every substep, and the onsets of every day.
fn hand(model: &Model, cases: &[f64]) -> (f64, Vec<f64>) {
    let dt = 1.0 / SUBSTEPS as f64;
    let (a, r) = (dt * model.incubation, dt * model.recovery);
    let mut kept = Vec::with_capacity(cases.len() * SUBSTEPS);
    let mut daily = Vec::with_capacity(cases.len());
    let (mut s, mut e, mut i) = (POPULATION - model.infected, 0.0, model.infected);
    let mut sum = 0.0;
    for (day, observed) in cases.iter().enumerate() {
        let beta = dt * model.weekly[day / 7] / POPULATION;
        let mut onsets = 0.0;
        for _ in 0..SUBSTEPS {
            kept.push([s, e, i]);
            let (infections, new) = (beta * s * i, a * e);
            onsets += new;
            s -= infections;
            e += infections - new;
            i += new - r * i;
        }
        let expected = model.reported * onsets + 1e-6;
        sum += expected - observed * expected.ln();
        daily.push((onsets, expected));
    }
    let (mut ds, mut de, mut di) = (0.0, 0.0, 0.0);
    let mut dweekly = vec![0.0; model.weekly.len()];
    let (mut da, mut dr, mut dreported) = (0.0, 0.0, 0.0);
    for day in (0..cases.len()).rev() {
        let (onsets, expected) = daily[day];
        let g = 1.0 - cases[day] / expected;
        dreported += g * onsets;
        let g = g * model.reported;
        let beta = dt * model.weekly[day / 7] / POPULATION;
        let mut dbeta = 0.0;
        for [s, e, i] in kept[day * SUBSTEPS..(day + 1) * SUBSTEPS].iter().rev() {
            let dnew = g + di - de;
            let dinf = de - ds;
            dr -= di * i;
            da += dnew * e;
            dbeta += dinf * s * i;
            di += dinf * beta * s - di * r;
            ds += dinf * beta * i;
            de += dnew * a;
        }
        dweekly[day / 7] += dbeta * dt / POPULATION;
    }
    dweekly.extend([da * dt, dr * dt, di - ds, dreported]);
    (sum, dweekly)
}

fn main() {
    let cases: Vec<f64> = numbers(DAYS, 0.5, 1.5)
        .iter()
        .enumerate()
        .map(|(d, x)| (x * 300.0 * (-((d as f64 - 70.0) / 30.0).powi(2)).exp()).round())
        .collect();
    let model =
        Model { weekly: numbers(DAYS / 7, 0.2, 0.5), incubation: 0.25, recovery: 0.2, infected: 50.0, reported: 0.4 };
    run(
        "seir",
        || fit(&model, &cases),
        || {
            let (v, (d, ())) = fit::value_and_gradient(&model, &cases);
            (v, d.to_flat())
        },
        || hand(&model, &cases),
    );
}
