//! Reads hand-written digits: a network of two layers, written by hand as structs and methods, trained on 1,437 images and tested on 360 others.
//!
//! `cargo run --release --example digits`. Draws the loss into `target/digits-loss.svg` and the misread images into `target/digits-misread.svg`;
//! the accuracy is asserted.

use indicatif::{ProgressBar, ProgressStyle};
use ndarray::{Array1, Array2, Axis};
use plotters::prelude::*;
use std::error::Error;
use std::time::Instant;
use zygote::functions::{cross_entropy, relu};
use zygote::prelude::*;

const PIXELS: usize = 64;
const HIDDEN: usize = 32;
const CLASSES: usize = 10;
const EPOCHS: usize = 40;
const BATCH: usize = 32;

/// A row of `x` per image.
#[derive(Clone, Differentiable)]
struct Dense {
    w: Array2<f64>,
    b: Array1<f64>,
}

#[derive(Clone, Differentiable)]
struct Net {
    hidden: Dense,
    output: Dense,
}

#[differentiable]
impl Dense {
    fn forward(&self, x: &Array2<f64>) -> Array2<f64> {
        x.dot(&self.w) + &self.b
    }
}

#[differentiable]
impl Net {
    /// A row of logits per image.
    fn logits(&self, x: &Array2<f64>) -> Array2<f64> {
        let h = relu(&self.hidden.forward(x));
        self.output.forward(&h)
    }

    fn loss(&self, #[constant] x: &Array2<f64>, digits: &[usize]) -> f64 {
        cross_entropy(&self.logits(x), digits)
    }
}

/// Numbers that look random, the same in every run (a linear congruential generator).
struct Random(u64);

impl Random {
    /// Between 0 and 1.
    fn uniform(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for i in (1..items.len()).rev() {
            items.swap(i, (self.uniform() * (i + 1) as f64) as usize);
        }
    }
}

impl Dense {
    /// Uniform weights of variance 2 / inputs, as suits `relu`.
    fn new(inputs: usize, outputs: usize, random: &mut Random) -> Self {
        let width = (6.0 / inputs as f64).sqrt();
        let w = Array2::from_shape_simple_fn((inputs, outputs), || width * (2.0 * random.uniform() - 1.0));
        Self { w, b: Array1::zeros(outputs) }
    }
}

/// Adam's method: a direction from the means of gradients and of their squares, which are tangents too.
struct Adam {
    mean: NetTangent,
    square: NetTangent,
    steps: i32,
}

impl Adam {
    fn step(&mut self, net: &mut Net, g: &NetTangent, rate: f64) {
        self.steps += 1;
        self.mean = self.mean.zip_map(g, |m, g| 0.9 * m + 0.1 * g);
        self.square = self.square.zip_map(g, |s, g| 0.999 * s + 0.001 * g * g);
        let (mean_of, square_of) = (1.0 - 0.9_f64.powi(self.steps), 1.0 - 0.999_f64.powi(self.steps));
        let direction = self.mean.zip_map(&self.square, |m, s| m / mean_of / ((s / square_of).sqrt() + 1e-8));
        net.update(&direction, |p, d| p - rate * d);
    }
}

struct Images {
    /// A row of 64 pixels per image, between 0 and 1.
    pixels: Array2<f64>,
    digits: Vec<usize>,
}

impl Images {
    fn select(&self, which: &[usize]) -> Self {
        Self { pixels: self.pixels.select(Axis(0), which), digits: which.iter().map(|i| self.digits[*i]).collect() }
    }

    fn len(&self) -> usize {
        self.digits.len()
    }
}

fn read(csv: &str) -> Result<Images, Box<dyn Error>> {
    let (mut pixels, mut digits) = (vec![], vec![]);
    for line in csv.lines() {
        let (image, digit) = line.rsplit_once(',').ok_or("a line without a comma")?;
        for pixel in image.split(',') {
            pixels.push(pixel.parse::<f64>()? / 16.0);
        }
        digits.push(digit.parse()?);
    }
    Ok(Images { pixels: Array2::from_shape_vec((digits.len(), PIXELS), pixels)?, digits })
}

/// What the network reads.
fn readings(net: &Net, images: &Images) -> Vec<usize> {
    let largest = |row: ndarray::ArrayView1<f64>| (0..CLASSES).max_by(|a, b| row[*a].total_cmp(&row[*b])).unwrap_or(0);
    net.logits(&images.pixels).rows().into_iter().map(largest).collect()
}

fn accuracy(net: &Net, images: &Images) -> f64 {
    let right = readings(net, images).iter().zip(&images.digits).filter(|(a, b)| a == b).count();
    right as f64 / images.len() as f64
}

/// After every epoch the loss of the images that were trained on, and that of the others.
fn train(net: &mut Net, known: &Images, unknown: &Images, random: &mut Random) -> Vec<[f64; 2]> {
    // Draws nothing where stderr is no terminal.
    let bar = ProgressBar::new(EPOCHS as u64);
    bar.set_style(ProgressStyle::with_template("{bar:40} {pos}/{len} {msg}").unwrap());
    let mut adam = Adam { mean: NetTangent::zero(), square: NetTangent::zero(), steps: 0 };
    let mut order: Vec<usize> = (0..known.len()).collect();
    let mut losses = vec![];
    for epoch in 0..EPOCHS {
        random.shuffle(&mut order);
        let rate = 0.004 * (1.0 - epoch as f64 / EPOCHS as f64);
        for batch in order.chunks(BATCH) {
            let batch = known.select(batch);
            let (gradient, ..) = net.loss_gradient(&batch.pixels, &batch.digits);
            adam.step(net, &gradient, rate);
        }
        let loss = net.loss(&known.pixels, &known.digits);
        losses.push([loss, net.loss(&unknown.pixels, &unknown.digits)]);
        bar.set_message(format!("loss {loss:.4}, accuracy {:.1} %", 100.0 * accuracy(net, unknown)));
        bar.inc(1);
    }
    bar.finish();
    losses
}

fn plot_losses(path: &str, losses: &[[f64; 2]]) -> Result<(), Box<dyn Error>> {
    let root = SVGBackend::new(path, (800, 450)).into_drawing_area();
    root.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&root)
        .caption("Digits: the loss while it falls", ("sans-serif", 20))
        .margin(12)
        .x_label_area_size(40)
        .y_label_area_size(60)
        .build_cartesian_2d(1..EPOCHS, (0.01..1.0).log_scale())?;
    chart.configure_mesh().x_desc("epoch").y_desc("cross entropy").light_line_style(WHITE).draw()?;
    for (i, (name, color)) in [("trained on", BLUE), ("not seen", RED)].into_iter().enumerate() {
        let line = losses.iter().enumerate().map(|(epoch, loss)| (epoch + 1, loss[i]));
        chart
            .draw_series(LineSeries::new(line, color.stroke_width(2)))?
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

/// Every image that was misread, what it is and what was read.
fn plot_misread(path: &str, images: &Images, read: &[usize]) -> Result<(), Box<dyn Error>> {
    let misread: Vec<usize> = (0..images.len()).filter(|i| images.digits[*i] != read[*i]).collect();
    let columns = 6;
    let rows = misread.len().div_ceil(columns).max(1);
    let root = SVGBackend::new(path, (columns as u32 * 110, rows as u32 * 130)).into_drawing_area();
    root.fill(&WHITE)?;
    for (cell, i) in root.split_evenly((rows, columns)).iter().zip(misread) {
        let says = format!("{}, read as {}", images.digits[i], read[i]);
        let cell = cell.margin(8, 8, 8, 8).titled(&says, ("sans-serif", 14))?;
        for (k, pixel) in images.pixels.row(i).iter().enumerate() {
            let (x, y) = ((k % 8) as i32 * 11, (k / 8) as i32 * 11);
            let grey = (255.0 * (1.0 - pixel)) as u8;
            cell.draw(&Rectangle::new([(x, y), (x + 11, y + 11)], RGBColor(grey, grey, grey).filled()))?;
        }
    }
    Ok(root.present()?)
}

fn main() -> Result<(), Box<dyn Error>> {
    let images = read(include_str!("data/digits.csv"))?;
    let mut random = Random(1);
    let mut order: Vec<usize> = (0..images.len()).collect();
    random.shuffle(&mut order);
    let (known, unknown) = order.split_at(images.len() * 4 / 5);
    let (known, unknown) = (images.select(known), images.select(unknown));

    let hidden = Dense::new(PIXELS, HIDDEN, &mut random);
    let mut net = Net { hidden, output: Dense::new(HIDDEN, CLASSES, &mut random) };
    let start = Instant::now();
    let losses = train(&mut net, &known, &unknown, &mut random);
    let seconds = start.elapsed().as_secs_f64();

    std::fs::create_dir_all("target")?;
    plot_losses("target/digits-loss.svg", &losses)?;
    plot_misread("target/digits-misread.svg", &unknown, &readings(&net, &unknown))?;
    println!("drawn target/digits-loss.svg and target/digits-misread.svg");
    for (epoch, [known, unknown]) in losses.iter().enumerate().filter(|(epoch, _)| epoch % 10 == 9) {
        println!("epoch {:2}: loss {known:.4}, of images not seen {unknown:.4}", epoch + 1);
    }
    let accuracy = accuracy(&net, &unknown);
    let (read, of) = ((accuracy * unknown.len() as f64).round(), unknown.len());
    println!("{read} of {of} images not seen are read right: {:.1} %, after {seconds:.1} s.", 100.0 * accuracy);
    assert!(accuracy >= 0.96, "only {accuracy}");
    assert!(seconds < 10.0, "it took {seconds} s");
    Ok(())
}
