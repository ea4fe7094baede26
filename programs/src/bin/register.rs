#[path = "../harness.rs"]
mod harness;
use harness::*;
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

    fn sample(&self, x: f64, y: f64) -> f64 {
        let x = x.clamp(0.0, (self.width - 1) as f64);
        let y = y.clamp(0.0, (self.height - 1) as f64);
        let i = (x as usize).min(self.width - 2);
        let j = (y as usize).min(self.height - 2);
        let (u, v) = (x - i as f64, y - j as f64);
        let top = self.at(i, j) * (1.0 - u) + self.at(i + 1, j) * u;
        let bottom = self.at(i, j + 1) * (1.0 - u) + self.at(i + 1, j + 1) * u;
        top * (1.0 - v) + bottom * v
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Warp {
    matrix: [[f64; 2]; 2],
    shift: [f64; 2],
    gain: f64,
    offset: f64,
}

#[differentiable]
fn mismatch(warp: &Warp, moving: &Image, #[constant] fixed: &Image) -> f64 {
    let (cx, cy) = (0.5 * fixed.width as f64, 0.5 * fixed.height as f64);
    let m = warp.matrix;
    let mut total = 0.0;
    for y in 0..fixed.height {
        for x in 0..fixed.width {
            let (dx, dy) = (x as f64 - cx, y as f64 - cy);
            let px = cx + m[0][0] * dx + m[0][1] * dy + warp.shift[0];
            let py = cy + m[1][0] * dx + m[1][1] * dy + warp.shift[1];
            let value = warp.gain * moving.sample(px, py) + warp.offset;
            total += (value - fixed.at(x, y)).powi(2);
        }
    }
    total / (fixed.width * fixed.height) as f64
}

/// One pass.
fn hand(warp: &Warp, moving: &Image, fixed: &Image) -> (f64, Vec<f64>) {
    let (cx, cy) = (0.5 * fixed.width as f64, 0.5 * fixed.height as f64);
    let m = warp.matrix;
    let w = moving.width;
    let (right, bottom) = ((w - 1) as f64, (moving.height - 1) as f64);
    let each = 1.0 / (fixed.width * fixed.height) as f64;
    let mut g = vec![0.0; 8 + moving.pixels.len()];
    let (head, dpixels) = g.split_at_mut(8);
    let mut d = [0.0; 8];
    let mut total = 0.0;
    for (y, row) in fixed.pixels.chunks_exact(fixed.width).enumerate() {
        for (x, &goal) in row.iter().enumerate() {
            let (dx, dy) = (x as f64 - cx, y as f64 - cy);
            let px = cx + m[0][0] * dx + m[0][1] * dy + warp.shift[0];
            let py = cy + m[1][0] * dx + m[1][1] * dy + warp.shift[1];
            let (qx, qy) = (px.clamp(0.0, right), py.clamp(0.0, bottom));
            let i = (qx as usize).min(w - 2);
            let j = (qy as usize).min(moving.height - 2);
            let (u, v) = (qx - i as f64, qy - j as f64);
            let at = j * w + i;
            let (a, b) = (moving.pixels[at], moving.pixels[at + 1]);
            let (c, e) = (moving.pixels[at + w], moving.pixels[at + w + 1]);
            let top = a * (1.0 - u) + b * u;
            let low = c * (1.0 - u) + e * u;
            let s = top * (1.0 - v) + low * v;
            let miss = warp.gain * s + warp.offset - goal;
            total += miss * miss;
            let dv = 2.0 * each * miss;
            d[6] += dv * s;
            d[7] += dv;
            let ds = dv * warp.gain;
            let (dtop, dlow) = (ds * (1.0 - v), ds * v);
            dpixels[at] += dtop * (1.0 - u);
            dpixels[at + 1] += dtop * u;
            dpixels[at + w] += dlow * (1.0 - u);
            dpixels[at + w + 1] += dlow * u;
            let du = if qx == px { dtop * (b - a) + dlow * (e - c) } else { 0.0 };
            let dw = if qy == py { ds * (low - top) } else { 0.0 };
            d[0] += du * dx;
            d[1] += du * dy;
            d[2] += dw * dx;
            d[3] += dw * dy;
            d[4] += du;
            d[5] += dw;
        }
    }
    head.copy_from_slice(&d);
    (total * each, g)
}

fn main() {
    let (width, height) = (64, 48);
    let noise = numbers(2 * width * height, 0.0, 0.2);
    let image = |phase: f64, noise: &[f64]| Image {
        width,
        height,
        pixels: noise
            .iter()
            .enumerate()
            .map(|(k, n)| ((k % width) as f64 * 0.2 + phase).sin() * ((k / width) as f64 * 0.15 + phase).cos() + n)
            .collect(),
    };
    let moving = image(0.0, &noise[..width * height]);
    let fixed = image(0.3, &noise[width * height..]);
    let warp = Warp { matrix: [[1.05, 0.1], [-0.08, 0.97]], shift: [1.3, -0.7], gain: 1.1, offset: 0.05 };
    run(
        "register",
        || mismatch(&warp, &moving, &fixed),
        || {
            let (v, (w, m, ())) = mismatch::value_and_gradient(&warp, &moving, &fixed);
            let mut g = w.to_flat();
            g.extend(m.pixels);
            (v, g)
        },
        || hand(&warp, &moving, &fixed),
    );
}
