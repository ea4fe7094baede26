//! What was it like before? Recovers the initial temperature of a rod from the final one, by gradients through 1000 steps of the heat equation
//! that overwrite the temperatures in place.
//!
//! `cargo run --release --example heat`. Draws into `target/heat.svg`; what it finds is asserted.

use plotters::prelude::*;
use std::error::Error;
use zygote::prelude::*;

const CELLS: usize = 200;
const STEPS: usize = 1000;

/// One explicit step in place; `rate` is the diffusivity times dt/dx². The rod is insulated.
#[differentiable]
fn step(u: &mut [f64], #[constant] rate: f64) {
    let end = u.len() - 1;
    let mut left = u[0];
    for i in 0..end {
        let here = u[i];
        u[i] += rate * (left - 2.0 * here + u[i + 1]);
        left = here;
    }
    u[end] += rate * (left - u[end]);
}

/// The temperatures after all steps. The step is linear: nothing is kept for its adjoint.
#[differentiable]
fn diffuse(u: &mut [f64]) {
    for _ in 0..STEPS {
        step(u, 0.25);
    }
}

/// Half the squared distance between where `initial` leads to and what was measured.
#[differentiable]
fn loss(initial: &[f64], #[constant] measured: &[f64]) -> f64 {
    let mut u = initial.to_vec();
    diffuse(&mut u);
    let mut sum = 0.0;
    for i in 0..u.len() {
        sum += 0.5 * (u[i] - measured[i]).powi(2);
    }
    sum
}

/// Two warm places.
fn truth() -> Vec<f64> {
    let bump = |x: f64, at: f64, width: f64| (-((x - at) / width).powi(2)).exp();
    let at = |x: f64| bump(x, 0.3, 0.11) + 0.6 * bump(x, 0.7, 0.14);
    (0..CELLS).map(|i| at(i as f64 / CELLS as f64)).collect()
}

/// Gradient descent with Nesterov's momentum. (The loss is a parabola that is nowhere steeper than 1: steps of length 1 are safe.)
fn recover(measured: &[f64]) -> Vec<f64> {
    let mut u = vec![0.0; CELLS];
    let mut before = u.clone();
    let mut gradient = vec![0.0; CELLS];
    println!("   k          loss");
    for k in 0..=1000 {
        let momentum = k as f64 / (k as f64 + 3.0);
        let ahead: Vec<f64> = u.iter().zip(&before).map(|(u, b)| u + momentum * (u - b)).collect();
        let value = loss::value_and_gradient_into(&ahead, measured, &mut gradient, &mut ());
        if k % 200 == 0 {
            println!("{k:4} {value:13.3e}");
        }
        before = std::mem::replace(&mut u, ahead);
        for (u, d) in u.iter_mut().zip(&gradient) {
            *u -= d;
        }
    }
    u
}

fn plot(path: &str, curves: [(&str, RGBColor, &[f64]); 3]) -> Result<(), Box<dyn Error>> {
    let root = SVGBackend::new(path, (800, 450)).into_drawing_area();
    root.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&root)
        .caption("Heat equation: the initial temperature from the final one", ("sans-serif", 20))
        .margin(12)
        .x_label_area_size(40)
        .y_label_area_size(50)
        .build_cartesian_2d(0..CELLS, 0.0..1.2)?;
    chart.configure_mesh().x_desc("cell").y_desc("temperature").light_line_style(WHITE).draw()?;
    for (name, color, u) in curves {
        chart
            .draw_series(LineSeries::new(u.iter().copied().enumerate(), color.stroke_width(2)))?
            .label(name)
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 16, y)], color.stroke_width(2)));
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
    let truth = truth();
    let mut measured = truth.clone();
    diffuse(&mut measured);
    let found = recover(&measured);

    let path = "target/heat.svg";
    std::fs::create_dir_all("target")?;
    let grey = RGBColor(150, 150, 150);
    plot(path, [("initial", grey, &truth), ("final, measured", BLUE, &measured), ("initial, recovered", RED, &found)])?;
    println!("drawn {path}");
    let norm = |v: &mut dyn Iterator<Item = f64>| v.map(|v| v * v).sum::<f64>().sqrt();
    let off = norm(&mut truth.iter().zip(&found).map(|(t, f)| t - f)) / norm(&mut truth.iter().copied());
    println!("The initial temperature is recovered up to {:.2} %.", 100.0 * off);
    assert!(off < 0.03);
    Ok(())
}
