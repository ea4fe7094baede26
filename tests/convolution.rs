//! The network of `examples/digits.rs` with a convolution before it, written as plain loops over arrays: its gradient against dual numbers and
//! central differences, and a few steps that lower the loss.
#![cfg(feature = "ndarray")]
#![allow(missing_docs)]

use ndarray::{Array1, Array2, Array3, Array4};
use num_dual::{Dual64, DualNum};
use zygote::functions::{cross_entropy, relu};
use zygote::prelude::*;

#[derive(Clone, Differentiable)]
struct Convolution {
    /// By output channel, row and column.
    kernels: Array3<f64>,
    bias: Array1<f64>,
}

#[derive(Clone, Differentiable)]
struct Dense {
    w: Array2<f64>,
    b: Array1<f64>,
}

#[derive(Clone, Differentiable)]
struct Net {
    convolution: Convolution,
    output: Dense,
}

#[differentiable]
impl Convolution {
    /// From images to channels of what lies inside; by image, channel, row and column.
    fn forward(&self, images: &Array3<f64>) -> Array4<f64> {
        let (n, height, width) = images.dim();
        let (channels, rows, columns) = self.kernels.dim();
        let mut y = Array4::zeros((n, channels, height + 1 - rows, width + 1 - columns));
        for k in 0..n {
            for c in 0..channels {
                for i in 0..height + 1 - rows {
                    for j in 0..width + 1 - columns {
                        let mut sum = self.bias[c];
                        for a in 0..rows {
                            for b in 0..columns {
                                sum += self.kernels[[c, a, b]] * images[[k, i + a, j + b]];
                            }
                        }
                        y[[k, c, i, j]] = sum;
                    }
                }
            }
        }
        y
    }
}

/// The larger of every two by two; an odd row or column at the end is left out. By image and everything else.
#[differentiable]
fn pooled(x: &Array4<f64>) -> Array2<f64> {
    let (n, channels, height, width) = x.dim();
    let mut y = Array2::zeros((n, channels * (height / 2) * (width / 2)));
    for k in 0..n {
        let mut at = 0;
        for c in 0..channels {
            for i in 0..height / 2 {
                for j in 0..width / 2 {
                    let mut largest = x[[k, c, 2 * i, 2 * j]];
                    for (a, b) in [(0, 1), (1, 0), (1, 1)] {
                        let v = x[[k, c, 2 * i + a, 2 * j + b]];
                        if v > largest {
                            largest = v;
                        }
                    }
                    y[[k, at]] = largest;
                    at += 1;
                }
            }
        }
    }
    y
}

#[differentiable]
impl Net {
    fn logits(&self, images: &Array3<f64>) -> Array2<f64> {
        let h = pooled(&relu(&self.convolution.forward(images)));
        h.dot(&self.output.w) + &self.output.b
    }

    fn loss(&self, images: &Array3<f64>, digits: &[usize]) -> f64 {
        cross_entropy(&self.logits(images), digits)
    }
}

/// The convolution of one image over flat vectors, one channel.
#[differentiable]
fn convolved(kernel: &[f64], image: &[f64], width: usize) -> Vec<f64> {
    let (rows, inside) = (image.len() / width, width - 2);
    let mut y = vec![0.0; (rows - 2) * inside];
    for i in 0..rows - 2 {
        for j in 0..inside {
            for a in 0..3 {
                for b in 0..3 {
                    y[i * inside + j] += kernel[3 * a + b] * image[(i + a) * width + j + b];
                }
            }
        }
    }
    y
}

/// Numbers between -1 and 1, the same in every run.
fn numbers(n: usize, seed: u64) -> Vec<f64> {
    let mut state = seed;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
    };
    (0..n).map(|_| next()).collect()
}

const CHANNELS: usize = 3;

/// Three channels of 3 × 3, then ten classes.
fn net() -> Net {
    let small = |n: usize, seed: u64| numbers(n, seed).into_iter().map(|v| 0.3 * v).collect::<Vec<_>>();
    let features = CHANNELS * 3 * 3;
    Net {
        convolution: Convolution {
            kernels: Array3::from_shape_vec((CHANNELS, 3, 3), small(CHANNELS * 9, 1)).unwrap(),
            bias: Array1::from_vec(small(CHANNELS, 2)),
        },
        output: Dense {
            w: Array2::from_shape_vec((features, 10), small(features * 10, 3)).unwrap(),
            b: Array1::from_vec(small(10, 4)),
        },
    }
}

/// Real digits, 8 × 8.
fn digits(n: usize) -> (Array3<f64>, Vec<usize>) {
    let lines = include_str!("../examples/data/digits.csv").lines().take(n);
    let rows: Vec<Vec<usize>> = lines.map(|line| line.split(',').map(|v| v.parse().unwrap()).collect()).collect();
    let images = Array3::from_shape_fn((n, 8, 8), |(k, i, j)| rows[k][8 * i + j] as f64 / 16.0);
    (images, rows.iter().map(|row| row[64]).collect())
}

/// The loss, written anew for dual numbers, over flat lists: kernels, their biases, weights, biases.
fn dual_loss(p: &[Dual64], images: &[Dual64], digits: &[usize]) -> Dual64 {
    let (kernels, rest) = p.split_at(CHANNELS * 9);
    let (bias, rest) = rest.split_at(CHANNELS);
    let (w, b) = rest.split_at(CHANNELS * 9 * 10);
    let mut loss = Dual64::from(0.0);
    for (image, digit) in images.chunks(64).zip(digits) {
        let mut logits = b.to_vec();
        for c in 0..CHANNELS {
            let at = |i: usize, j: usize| {
                let products = (0..9).map(|k| kernels[9 * c + k] * image[8 * (i + k / 3) + j + k % 3]);
                let y = bias[c] + products.sum::<Dual64>();
                if y.re > 0.0 { y } else { Dual64::from(0.0) }
            };
            for cell in 0..9 {
                let (i, j) = (cell / 3 * 2, cell % 3 * 2);
                let of_four = [at(i, j), at(i, j + 1), at(i + 1, j), at(i + 1, j + 1)];
                let largest = of_four.into_iter().reduce(|a, b| if b.re > a.re { b } else { a }).unwrap();
                for (k, logit) in logits.iter_mut().enumerate() {
                    *logit += largest * w[(9 * c + cell) * 10 + k];
                }
            }
        }
        loss += logits.iter().map(|l| l.exp()).sum::<Dual64>().ln() - logits[*digit];
    }
    loss / digits.len() as f64
}

fn duals(values: &[f64], seeded: Option<usize>) -> Vec<Dual64> {
    let of = |(k, v): (usize, &f64)| Dual64::new(*v, if seeded == Some(k) { 1.0 } else { 0.0 });
    values.iter().enumerate().map(of).collect()
}

fn close(found: f64, expected: f64, tolerance: f64, what: &str) {
    assert!((found - expected).abs() <= tolerance * (1.0 + expected.abs()), "{what}: {found} is not {expected}");
}

#[test]
fn the_gradient_is_that_of_dual_numbers() {
    let (net, (images, digits)) = (net(), digits(5));
    let (value, (dnet, dimages, _)) = net.loss_value_and_gradient(&images, &digits);
    assert_eq!(value.to_bits(), net.loss(&images, &digits).to_bits());
    let (flat, pixels) = (net.to_flat(), images.iter().copied().collect::<Vec<_>>());
    close(value, dual_loss(&duals(&flat, None), &duals(&pixels, None), &digits).re, 1e-14, "value");
    assert_eq!(dnet.to_flat().len(), flat.len());
    for (k, (name, found)) in dnet.named_leaves().into_iter().enumerate() {
        let by_duals = dual_loss(&duals(&flat, Some(k)), &duals(&pixels, None), &digits);
        close(found, by_duals.eps, 1e-13, &name);
    }
    assert_eq!(dimages.dim(), images.dim());
    for (k, found) in dimages.iter().enumerate() {
        let by_duals = dual_loss(&duals(&flat, None), &duals(&pixels, Some(k)), &digits);
        close(*found, by_duals.eps, 1e-13, "a pixel");
    }
}

#[test]
fn the_gradient_is_that_of_differences() {
    let (net, (images, digits)) = (net(), digits(3));
    let (_, back) = net.loss_pullback(&images, &digits);
    let (dnet, ..) = back(1.0);
    assert_eq!(dnet.to_flat(), back(1.0).0.to_flat());
    assert_eq!((&dnet * 2.0).to_flat(), back(2.0).0.to_flat());
    let flat = net.to_flat();
    let at = |k: usize, h: f64| {
        let (mut moved, mut flat) = (net.clone(), flat.clone());
        flat[k] += h;
        moved.fill_from(&flat);
        moved.loss(&images, &digits)
    };
    for (k, (name, found)) in dnet.named_leaves().into_iter().enumerate() {
        close(found, (at(k, 1e-5) - at(k, -1e-5)) / 2e-5, 1e-8, &name);
    }
}

#[test]
fn steps_lower_the_loss() {
    let (mut net, (images, digits)) = (net(), digits(40));
    let start = net.loss(&images, &digits);
    let mut last = start;
    for _ in 0..40 {
        let (gradient, ..) = net.loss_gradient(&images, &digits);
        net.update(&gradient, |p, g| p - 0.2 * g);
        let now = net.loss(&images, &digits);
        assert!(now < last, "{now} after {last}");
        last = now;
    }
    assert!(last < 0.8 * start, "{last}, at first {start}");
}

#[test]
fn vectors_do_as_well() {
    let (kernel, (images, _)) = (numbers(9, 7), digits(1));
    let pixels: Vec<f64> = images.iter().copied().collect();
    let (y, back) = convolved::pullback(&kernel, &pixels, 8);
    let kernels = Array3::from_shape_vec((1, 3, 3), kernel.clone()).unwrap();
    let convolution = Convolution { kernels, bias: Array1::zeros(1) };
    let (of_arrays, back_of_arrays) = convolution.forward_pullback(&images);
    let dy = numbers(y.len(), 8);
    let (dkernel, dpixels, ()) = back(dy.clone());
    let (dconvolution, dimages) = back_of_arrays(Array4::from_shape_vec((1, 1, 6, 6), dy).unwrap());
    let pairs = [
        (y, of_arrays.into_raw_vec_and_offset().0),
        (dkernel, dconvolution.kernels.into_raw_vec_and_offset().0),
        (dpixels, dimages.into_raw_vec_and_offset().0),
    ];
    for (vectors, arrays) in pairs {
        assert_eq!(vectors.len(), arrays.len());
        vectors.iter().zip(arrays).for_each(|(v, a)| close(*v, a, 1e-14, "an entry"));
    }
}
