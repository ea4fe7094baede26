//! Fits a predator–prey model: the four parameters of the Lotka–Volterra equations from noisy counts of hares and lynxes, by gradients through
//! a Runge–Kutta loop that works in place.
//!
//! `cargo run --release --example lotka_volterra`. Draws data, start and fit into `target/lotka_volterra.svg`; what it finds is asserted.

use indicatif::{ProgressBar, ProgressStyle};
use plotters::prelude::*;
use std::error::Error;
use zygote::prelude::*;

const DT: f64 = 0.02;
/// Every so many steps both populations are counted.
const EVERY: usize = 10;
const SAMPLES: usize = 50;
const START: [f64; 2] = [1.0, 1.0];
const TRUE: [f64; 4] = [1.5, 1.0, 1.0, 3.0];
const GUESS: [f64; 4] = [1.1, 0.8, 0.7, 2.2];

/// Prey grows and is eaten; predators grow by what they eat, and die.
#[differentiable]
fn rhs(u: &[f64], p: &[f64], du: &mut [f64]) {
    du[0] = p[0] * u[0] - p[1] * u[0] * u[1];
    du[1] = p[2] * u[0] * u[1] - p[3] * u[1];
}

/// One step of the classical Runge–Kutta method.
#[differentiable]
fn rk4_step(u: &mut [f64], p: &[f64], dt: f64) {
    let (mut k1, mut k2, mut k3, mut k4) = ([0.0; 2], [0.0; 2], [0.0; 2], [0.0; 2]);
    let mut v = [0.0; 2];
    rhs(u, p, &mut k1);
    for i in 0..2 {
        v[i] = u[i] + 0.5 * dt * k1[i];
    }
    rhs(&v, p, &mut k2);
    for i in 0..2 {
        v[i] = u[i] + 0.5 * dt * k2[i];
    }
    rhs(&v, p, &mut k3);
    for i in 0..2 {
        v[i] = u[i] + dt * k3[i];
    }
    rhs(&v, p, &mut k4);
    for i in 0..2 {
        u[i] += dt / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
    }
}

/// Mean square of the distance, in logarithms, between the model's populations and the counted ones.
#[differentiable]
fn loss(p: &[f64], #[constant] data: &[[f64; 2]]) -> f64 {
    let mut u = START;
    let mut sum = 0.0;
    for k in 0..data.len() {
        for _ in 0..EVERY {
            rk4_step(&mut u, p, DT);
        }
        for i in 0..2 {
            sum += (u[i].ln() - data[k][i].ln()).powi(2);
        }
    }
    sum / data.len() as f64
}

/// Both populations after every step.
fn simulate(p: &[f64]) -> Vec<[f64; 2]> {
    let mut u = START;
    let step = |_| {
        rk4_step(&mut u, p, DT);
        u
    };
    (0..SAMPLES * EVERY).map(step).collect()
}

/// What is counted in a world with the true parameters: every value is off by up to 15 %.
fn noisy_data() -> Vec<[f64; 2]> {
    let mut state = 1_u64;
    let mut noise = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        1.0 + 0.3 * ((state >> 11) as f64 / (1_u64 << 53) as f64 - 0.5)
    };
    simulate(&TRUE).iter().skip(EVERY - 1).step_by(EVERY).map(|u| u.map(|u| u * noise())).collect()
}

/// Adam's method. Begins with the first counts and lets the others in one after another: a start that is off by a period would stay so.
/// Gives the parameters and the last loss.
fn fit(data: &[[f64; 2]]) -> (Vec<f64>, f64) {
    const STEPS: u64 = 600;
    // Draws nothing where stderr is no terminal.
    let bar = ProgressBar::new(STEPS);
    bar.set_style(ProgressStyle::with_template("{bar:40} {pos}/{len} {msg}").unwrap());
    let mut p = GUESS.to_vec();
    let (mut mean, mut square) = ([0.0; 4], [0.0; 4]);
    let mut last = f64::NAN;
    for step in 1..=STEPS {
        let seen = SAMPLES.min(5 + step as usize / 6);
        let (value, (dp, ())) = loss::value_and_gradient(&p, &data[..seen]);
        for i in 0..4 {
            mean[i] = 0.9 * mean[i] + 0.1 * dp[i];
            square[i] = 0.99 * square[i] + 0.01 * dp[i] * dp[i];
            let (m, s) = (mean[i] / (1.0 - 0.9_f64.powf(step as f64)), square[i] / (1.0 - 0.99_f64.powf(step as f64)));
            let rate = 0.03 * (1.0 - step as f64 / STEPS as f64);
            p[i] -= rate * m / (s.sqrt() + 1e-8);
        }
        bar.set_message(format!("loss {value:.5}"));
        bar.inc(1);
        last = value;
    }
    bar.finish();
    (p, last)
}

/// Data as points, the start dashed, the fit as lines.
fn plot(path: &str, data: &[[f64; 2]], fitted: &[f64]) -> Result<(), Box<dyn Error>> {
    let root = SVGBackend::new(path, (800, 450)).into_drawing_area();
    root.fill(&WHITE)?;
    let end = DT * (SAMPLES * EVERY) as f64;
    let mut chart = ChartBuilder::on(&root)
        .caption("Lotka–Volterra: four parameters from noisy counts", ("sans-serif", 20))
        .margin(12)
        .x_label_area_size(40)
        .y_label_area_size(50)
        .build_cartesian_2d(0.0..end, 0.0..11.0)?;
    chart.configure_mesh().x_desc("time").y_desc("population").light_line_style(WHITE).draw()?;
    for (i, (name, color)) in [("prey", BLUE), ("predators", RED)].into_iter().enumerate() {
        let line = |p: &[f64]| simulate(p).into_iter().enumerate().map(move |(k, u)| (DT * (k + 1) as f64, u[i]));
        chart
            .draw_series(DashedLineSeries::new(line(&GUESS), 5, 4, color.mix(0.5).stroke_width(1)))?
            .label(format!("{name}, start"))
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 16, y)], color.mix(0.3)));
        chart
            .draw_series(LineSeries::new(line(fitted), color.stroke_width(2)))?
            .label(format!("{name}, fit"))
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 16, y)], color.stroke_width(2)));
        let points = data.iter().enumerate().map(|(k, u)| (DT * ((k + 1) * EVERY) as f64, u[i]));
        chart
            .draw_series(points.map(|at| Circle::new(at, 3, color.filled())))?
            .label(format!("{name}, data"))
            .legend(move |(x, y)| Circle::new((x + 8, y), 3, color.filled()));
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperRight)
        .background_style(WHITE)
        .border_style(BLACK.mix(0.3))
        .draw()?;
    Ok(root.present()?)
}

fn main() -> Result<(), Box<dyn Error>> {
    let data = noisy_data();
    let before = loss(&GUESS, &data);
    let (fitted, after) = fit(&data);
    println!("true    {TRUE:.3?}\nstart   {GUESS:.3?}, loss {before:.5}\nfit     {fitted:.3?}, loss {after:.5}");

    let path = "target/lotka_volterra.svg";
    std::fs::create_dir_all("target")?;
    plot(path, &data, &fitted)?;
    println!("drawn   {path}");
    for (found, expected) in fitted.iter().zip(TRUE) {
        assert!((found / expected - 1.0).abs() < 0.03, "the fit is off: {fitted:?}");
    }
    assert!(after <= loss(&TRUE, &data), "the true parameters fit better");
    println!("All within 3 % of the truth.");
    Ok(())
}
