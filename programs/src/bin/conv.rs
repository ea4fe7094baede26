#[path = "../harness.rs"]
mod harness;
use harness::{numbers, run};
use zygote::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Image {
    width: usize,
    height: usize,
    pixels: Vec<f64>,
}

#[differentiable]
impl Image {
    fn at(&self, x: usize, y: usize) -> f64 {
        self.pixels[y * self.width + x]
    }

    fn max_pool(&self) -> Image {
        let (width, height) = (self.width / 2, self.height / 2);
        let mut pixels = Vec::with_capacity(width * height);
        for y in 0..height {
            for x in 0..width {
                let top = self.at(2 * x, 2 * y).max(self.at(2 * x + 1, 2 * y));
                let bottom = self.at(2 * x, 2 * y + 1).max(self.at(2 * x + 1, 2 * y + 1));
                pixels.push(top.max(bottom));
            }
        }
        Image { width, height, pixels }
    }

    fn relu(&self) -> Image {
        Image { width: self.width, height: self.height, pixels: self.pixels.iter().map(|p| p.max(0.0)).collect() }
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Filter {
    kernel: [[f64; 3]; 3],
    bias: f64,
}

#[differentiable]
impl Filter {
    fn apply(&self, image: &Image) -> Image {
        let (width, height) = (image.width - 2, image.height - 2);
        let mut pixels = Vec::with_capacity(width * height);
        for y in 0..height {
            for x in 0..width {
                let mut sum = self.bias;
                for ky in 0..3 {
                    for kx in 0..3 {
                        sum += self.kernel[ky][kx] * image.at(x + kx, y + ky);
                    }
                }
                pixels.push(sum);
            }
        }
        Image { width, height, pixels }
    }
}

#[derive(Clone, Debug, Differentiable)]
struct ConvNet {
    filters: Vec<Filter>,
    dense: Vec<Vec<f64>>,
    bias: Vec<f64>,
}

#[differentiable]
impl ConvNet {
    fn features(&self, image: &Image) -> Vec<f64> {
        let mut features = Vec::new();
        for filter in &self.filters {
            let map = filter.apply(image).relu().max_pool();
            features.extend_from_slice(&map.pixels);
        }
        features
    }

    fn logits(&self, image: &Image) -> Vec<f64> {
        let features = self.features(image);
        self.dense
            .iter()
            .zip(&self.bias)
            .map(|(row, b)| row.iter().zip(&features).map(|(w, x)| w * x).sum::<f64>() + b)
            .collect()
    }
}

#[differentiable]
fn cross_entropy(logits: &[f64], class: usize) -> f64 {
    let max = logits.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let sum: f64 = logits.iter().map(|l| (l - max).exp()).sum();
    max + sum.ln() - logits[class]
}

#[differentiable]
fn loss(net: &ConvNet, #[constant] images: &[Image], #[constant] classes: &[usize]) -> f64 {
    let mut total = 0.0;
    for (image, class) in images.iter().zip(classes) {
        total += cross_entropy(&net.logits(image), *class);
    }
    total / images.len() as f64
}

fn hand<const SPARSE: bool>(net: &ConvNet, images: &[Image], classes: &[usize]) -> (f64, ConvNet) {
    let mut d = ConvNet {
        filters: net.filters.iter().map(|_| Filter { kernel: [[0.0; 3]; 3], bias: 0.0 }).collect(),
        dense: net.dense.iter().map(|r| vec![0.0; r.len()]).collect(),
        bias: vec![0.0; net.bias.len()],
    };
    let mut total = 0.0;
    let n = images.len() as f64;
    for (image, &class) in images.iter().zip(classes) {
        let mut features: Vec<f64> = Vec::new();
        let mut maps = Vec::with_capacity(net.filters.len());
        for f in &net.filters {
            let c = f.apply(image).relu();
            let p = c.max_pool();
            features.extend_from_slice(&p.pixels);
            maps.push(c);
        }
        let logits: Vec<f64> = net
            .dense
            .iter()
            .zip(&net.bias)
            .map(|(row, b)| row.iter().zip(&features).map(|(w, x)| w * x).sum::<f64>() + b)
            .collect();
        let max = logits.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let mut e: Vec<f64> = logits.iter().map(|l| (l - max).exp()).collect();
        let sum: f64 = e.iter().sum();
        total += max + sum.ln() - logits[class];
        for v in &mut e {
            *v /= sum * n;
        }
        e[class] -= 1.0 / n;
        let mut dfeat = vec![0.0; features.len()];
        for (r, &g) in e.iter().enumerate() {
            d.bias[r] += g;
            for (dw, x) in d.dense[r].iter_mut().zip(&features) {
                *dw += g * x;
            }
            for (dx, w) in dfeat.iter_mut().zip(&net.dense[r]) {
                *dx += g * w;
            }
        }
        let mut at = 0;
        for (c, df) in maps.iter().zip(&mut d.filters) {
            let (w, h) = (c.width, c.height);
            let (pw, ph) = (w / 2, h / 2);
            // Of what the filter gave: zero but for one of four pixels.
            let mut dc = vec![0.0; if SPARSE { 0 } else { w * h }];
            for y in 0..ph {
                for x in 0..pw {
                    let g = dfeat[at + y * pw + x];
                    let i = 2 * y * w + 2 * x;
                    let (a, b, cc, dd) = (c.pixels[i], c.pixels[i + 1], c.pixels[i + w], c.pixels[i + w + 1]);
                    let (top, it) = if a > b { (a, i) } else { (b, i + 1) };
                    let (bot, ib) = if cc > dd { (cc, i + w) } else { (dd, i + w + 1) };
                    let (m, im) = if top > bot { (top, it) } else { (bot, ib) };
                    if m > 0.0 {
                        if SPARSE {
                            df.bias += g;
                            let (yy, xx) = (im / w, im % w);
                            for ky in 0..3 {
                                for kx in 0..3 {
                                    df.kernel[ky][kx] += g * image.pixels[(yy + ky) * image.width + xx + kx];
                                }
                            }
                        } else {
                            dc[im] = g;
                        }
                    }
                }
            }
            at += pw * ph;
            if !SPARSE {
                let mut dk = [[0.0; 3]; 3];
                let mut db = 0.0;
                for y in 0..h {
                    for x in 0..w {
                        let g = dc[y * w + x];
                        db += g;
                        for ky in 0..3 {
                            let row = &image.pixels[(y + ky) * image.width + x..][..3];
                            for kx in 0..3 {
                                dk[ky][kx] += g * row[kx];
                            }
                        }
                    }
                }
                df.bias += db;
                for ky in 0..3 {
                    for kx in 0..3 {
                        df.kernel[ky][kx] += dk[ky][kx];
                    }
                }
            }
        }
    }
    (total / n, d)
}

fn flat<'a>(filters: impl Iterator<Item = (&'a [[f64; 3]; 3], &'a f64)>, dense: &[Vec<f64>], bias: &[f64]) -> Vec<f64> {
    let mut v = Vec::with_capacity(8000);
    for (k, b) in filters {
        v.extend(k.iter().flatten());
        v.push(*b);
    }
    for r in dense {
        v.extend_from_slice(r);
    }
    v.extend_from_slice(bias);
    v
}

fn main() {
    let w = numbers(4 * 9, -0.5, 0.5);
    let filters: Vec<Filter> = (0..4)
        .map(|i| Filter {
            kernel: std::array::from_fn(|y| std::array::from_fn(|x| w[i * 9 + 3 * y + x])),
            bias: 0.05 * i as f64,
        })
        .collect();
    let features = 4 * 13 * 13;
    let net = ConvNet {
        filters,
        dense: numbers(10 * features, -0.1, 0.1).chunks(features).map(|c| c.to_vec()).collect(),
        bias: numbers(10, -0.1, 0.1),
    };
    let images: Vec<Image> =
        numbers(4 * 784, 0.0, 1.0).chunks(784).map(|c| Image { width: 28, height: 28, pixels: c.to_vec() }).collect();
    let classes = [3, 1, 4, 9];
    let ours = || {
        let (v, (d, ..)) = loss::value_and_gradient(&net, &images, &classes);
        (v, flat(d.filters.iter().map(|f| (&f.kernel, &f.bias)), &d.dense, &d.bias))
    };
    run(
        "conv",
        || loss(&net, &images, &classes),
        ours,
        || {
            let (v, d) = hand::<false>(&net, &images, &classes);
            (v, flat(d.filters.iter().map(|f| (&f.kernel, &f.bias)), &d.dense, &d.bias))
        },
    );
    run(
        "conv (sparse)",
        || loss(&net, &images, &classes),
        ours,
        || {
            let (v, d) = hand::<true>(&net, &images, &classes);
            (v, flat(d.filters.iter().map(|f| (&f.kernel, &f.bias)), &d.dense, &d.bias))
        },
    );
}
