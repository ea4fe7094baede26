#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const SIZE: usize = 16;
const FILTERS: usize = 6;
const CONV: usize = SIZE - 2;
const POOL: usize = CONV / 2;
const CLASSES: usize = 10;
const FEATURES: usize = FILTERS * POOL * POOL;

/// Cross entropy of a layer of 3 × 3 filters with ReLU and max pooling and a dense layer.
#[differentiable]
fn loss(
    filters: &[f64],
    bias: &[f64],
    dense: &[f64],
    #[constant] images: &[Vec<f64>],
    #[constant] labels: &[usize],
) -> f64 {
    let mut total = 0.0;
    for (image, &label) in images.iter().zip(labels) {
        let at = |f: usize, i: usize, j: usize| (f * CONV + i) * CONV + j;
        let mut conv = vec![0.0; FILTERS * CONV * CONV];
        for f in 0..FILTERS {
            for i in 0..CONV {
                for j in 0..CONV {
                    let mut s = bias[f];
                    for a in 0..3 {
                        for b in 0..3 {
                            s += filters[(f * 3 + a) * 3 + b] * image[(i + a) * SIZE + j + b];
                        }
                    }
                    conv[at(f, i, j)] = s.max(0.0);
                }
            }
        }
        let mut pooled = vec![0.0; FEATURES];
        for f in 0..FILTERS {
            for i in 0..POOL {
                for j in 0..POOL {
                    let mut m = conv[at(f, 2 * i, 2 * j)];
                    for (a, b) in [(0, 1), (1, 0), (1, 1)] {
                        m = m.max(conv[at(f, 2 * i + a, 2 * j + b)]);
                    }
                    pooled[(f * POOL + i) * POOL + j] = m;
                }
            }
        }
        let mut logits = [0.0; CLASSES];
        for c in 0..CLASSES {
            for k in 0..FEATURES {
                logits[c] += dense[c * FEATURES + k] * pooled[k];
            }
        }
        let mut largest = logits[0];
        for c in 1..CLASSES {
            if logits[c] > largest {
                largest = logits[c];
            }
        }
        let mut sum = 0.0;
        for c in 0..CLASSES {
            sum += (logits[c] - largest).exp();
        }
        total += largest + sum.ln() - logits[label];
    }
    total / images.len() as f64
}

/// The place of each maximum is kept; only there the filters have a slope. One pass, image by image.
fn hand(filters: &[f64], bias: &[f64], dense: &[f64], images: &[Vec<f64>], labels: &[usize]) -> (f64, Vec<f64>) {
    let mut dfilters = vec![0.0; 9 * FILTERS];
    let mut dbias = vec![0.0; FILTERS];
    let mut ddense = vec![0.0; dense.len()];
    let mut conv = vec![0.0; CONV * CONV];
    let mut pooled = vec![0.0; FEATURES];
    let mut places = vec![(0usize, 0usize); FEATURES];
    let scale = 1.0 / images.len() as f64;
    let mut total = 0.0;
    for (image, &label) in images.iter().zip(labels) {
        for f in 0..FILTERS {
            let w: &[f64; 9] = filters[9 * f..9 * f + 9].try_into().unwrap();
            for i in 0..CONV {
                let rows: [&[f64]; 3] = [0, 1, 2].map(|a| &image[(i + a) * SIZE..(i + a + 1) * SIZE]);
                let out = &mut conv[i * CONV..(i + 1) * CONV];
                for j in 0..CONV {
                    let mut s = bias[f];
                    for a in 0..3 {
                        for b in 0..3 {
                            s += w[3 * a + b] * rows[a][j + b];
                        }
                    }
                    out[j] = s.max(0.0);
                }
            }
            for i in 0..POOL {
                for j in 0..POOL {
                    let (mut m, mut place) = (conv[2 * i * CONV + 2 * j], (2 * i, 2 * j));
                    for (a, b) in [(0, 1), (1, 0), (1, 1)] {
                        let v = conv[(2 * i + a) * CONV + 2 * j + b];
                        if v > m {
                            (m, place) = (v, (2 * i + a, 2 * j + b));
                        }
                    }
                    let k = (f * POOL + i) * POOL + j;
                    pooled[k] = m;
                    places[k] = place;
                }
            }
        }
        let mut logits = [0.0; CLASSES];
        for (l, row) in logits.iter_mut().zip(dense.chunks_exact(FEATURES)) {
            *l = row.iter().zip(&pooled).map(|(d, p)| d * p).sum();
        }
        let largest = logits.iter().fold(f64::NEG_INFINITY, |m, l| m.max(*l));
        let e = logits.map(|l| (l - largest).exp());
        let sum: f64 = e.iter().sum();
        total += largest + sum.ln() - logits[label];
        let mut dpooled = [0.0; FEATURES];
        for c in 0..CLASSES {
            let g = scale * (e[c] / sum - if c == label { 1.0 } else { 0.0 });
            let row = &dense[c * FEATURES..(c + 1) * FEATURES];
            let drow = &mut ddense[c * FEATURES..(c + 1) * FEATURES];
            for k in 0..FEATURES {
                drow[k] += g * pooled[k];
                dpooled[k] += g * row[k];
            }
        }
        for f in 0..FILTERS {
            let mut dw = [0.0; 9];
            for k in f * POOL * POOL..(f + 1) * POOL * POOL {
                if pooled[k] > 0.0 {
                    let ((i, j), g) = (places[k], dpooled[k]);
                    dbias[f] += g;
                    for a in 0..3 {
                        let row = &image[(i + a) * SIZE + j..(i + a) * SIZE + j + 3];
                        for b in 0..3 {
                            dw[3 * a + b] += g * row[b];
                        }
                    }
                }
            }
            for (d, w) in dfilters[9 * f..9 * f + 9].iter_mut().zip(dw) {
                *d += w;
            }
        }
    }
    dfilters.extend(dbias);
    dfilters.extend(ddense);
    (total * scale, dfilters)
}

fn main() {
    let filters = numbers(9 * FILTERS, -0.5, 0.5);
    let bias = numbers(FILTERS, -0.2, 0.2);
    let dense = numbers(CLASSES * FEATURES, -0.1, 0.1);
    let images: Vec<Vec<f64>> = numbers(4 * SIZE * SIZE, 0.0, 1.0).chunks(SIZE * SIZE).map(|c| c.to_vec()).collect();
    let labels = [3, 1, 8, 0];
    run(
        "cnn",
        || loss(&filters, &bias, &dense, &images, &labels),
        || {
            let (v, (mut f, b, d, ..)) = loss::value_and_gradient(&filters, &bias, &dense, &images, &labels);
            f.extend(b);
            f.extend(d);
            (v, f)
        },
        || hand(&filters, &bias, &dense, &images, &labels),
    );
}
