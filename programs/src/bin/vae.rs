#[path = "../harness.rs"]
mod harness;
use harness::*;
use ndarray::{Array1, Array2, Axis, Zip};
use zygote::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Dense {
    w: Array2<f64>,
    b: Array1<f64>,
}

#[differentiable]
impl Dense {
    fn forward(&self, x: &Array2<f64>) -> Array2<f64> {
        x.dot(&self.w) + &self.b
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Vae {
    encoder: Dense,
    mean: Dense,
    log_var: Dense,
    decoder: Dense,
    output: Dense,
}

#[differentiable]
fn softplus(x: f64) -> f64 {
    x.max(0.0) + (-x.abs()).exp().ln_1p()
}

#[differentiable]
impl Vae {
    /// The negative evidence lower bound of a batch, with noise drawn before.
    fn loss(&self, #[constant] x: &Array2<f64>, #[constant] noise: &Array2<f64>) -> f64 {
        let h = self.encoder.forward(x).mapv(f64::tanh);
        let mean = self.mean.forward(&h);
        let log_var = self.log_var.forward(&h);
        let z = &mean + &(log_var.mapv(|v| (0.5 * v).exp()) * noise);
        let hidden = self.decoder.forward(&z).mapv(f64::tanh);
        let logits = self.output.forward(&hidden);
        let reconstruction = logits.mapv(softplus).sum() - (&logits * x).sum();
        let kl = -0.5 * (&log_var - &mean.mapv(|m| m.powi(2)) - &log_var.mapv(f64::exp) + 1.0).sum();
        (reconstruction + kl) / x.nrows() as f64
    }
}

fn hand(vae: &Vae, x: &Array2<f64>, noise: &Array2<f64>) -> (f64, Vec<f64>) {
    let forward = |d: &Dense, x: &Array2<f64>| {
        let mut y = x.dot(&d.w);
        y += &d.b;
        y
    };
    let mut h = forward(&vae.encoder, x);
    h.mapv_inplace(f64::tanh);
    let mean = forward(&vae.mean, &h);
    let log_var = forward(&vae.log_var, &h);
    let deviation = log_var.mapv(|v| (0.5 * v).exp());
    let mut z = mean.clone();
    Zip::from(&mut z).and(&deviation).and(noise).for_each(|z, s, e| *z += s * e);
    let mut hidden = forward(&vae.decoder, &z);
    hidden.mapv_inplace(f64::tanh);
    let logits = forward(&vae.output, &hidden);
    let each = 1.0 / x.nrows() as f64;
    let mut reconstruction = 0.0;
    // The cotangent of the logits: sigmoid - x.
    let dlogits = Zip::from(&logits).and(x).map_collect(|&l, &x| {
        let e = (-l.abs()).exp();
        reconstruction += l.max(0.0) + e.ln_1p() - l * x;
        let small = e / (1.0 + e);
        each * (if l > 0.0 { 1.0 - small } else { small } - x)
    });
    let mut kl = 0.0;
    let back = |d: &Dense, x: &Array2<f64>, dy: &Array2<f64>| (x.t().dot(dy), dy.sum_axis(Axis(0)), dy.dot(&d.w.t()));
    let (dwo, dbo, mut dhidden) = back(&vae.output, &hidden, &dlogits);
    dhidden.zip_mut_with(&hidden, |d, h| *d *= 1.0 - h * h);
    let (dwd, dbd, mut dmean) = back(&vae.decoder, &z, &dhidden);
    let mut dlog_var = Array2::zeros(mean.raw_dim());
    Zip::from(&mut dlog_var).and(&mut dmean).and(&mean).and(&log_var).and(&(&deviation * noise)).for_each(
        |dv, dm, &m, &v, &move_by| {
            let var = v.exp();
            kl -= 0.5 * (v - m * m - var + 1.0);
            *dv = 0.5 * (*dm * move_by - each * (1.0 - var));
            *dm += each * m;
        },
    );
    let (dwm, dbm, mut dh) = back(&vae.mean, &h, &dmean);
    let (dwv, dbv) = (h.t().dot(&dlog_var), dlog_var.sum_axis(Axis(0)));
    ndarray::linalg::general_mat_mul(1.0, &dlog_var, &vae.log_var.w.t(), 1.0, &mut dh);
    dh.zip_mut_with(&h, |d, h| *d *= 1.0 - h * h);
    let (dwe, dbe) = (x.t().dot(&dh), dh.sum_axis(Axis(0)));
    let mut g = Vec::new();
    for (w, b) in [(dwe, dbe), (dwm, dbm), (dwv, dbv), (dwd, dbd), (dwo, dbo)] {
        g.extend(w);
        g.extend(b);
    }
    ((reconstruction + kl) * each, g)
}

fn main() {
    let (batch, pixels, width, latent) = (24, 49, 24, 6);
    let mut pool = numbers(20_000, -0.3, 0.3).into_iter();
    let mut dense = |i: usize, o: usize| Dense {
        w: Array2::from_shape_fn((i, o), |_| pool.next().unwrap()),
        b: Array1::from_shape_fn(o, |_| pool.next().unwrap()),
    };
    let vae = Vae {
        encoder: dense(pixels, width),
        mean: dense(width, latent),
        log_var: dense(width, latent),
        decoder: dense(latent, width),
        output: dense(width, pixels),
    };
    let x = Array2::from_shape_vec((batch, pixels), numbers(batch * pixels, 0.0, 1.0)).unwrap();
    let noise = Array2::from_shape_vec((batch, latent), numbers(batch * latent, -2.0, 2.0)).unwrap();
    run(
        "vae",
        || vae.loss(&x, &noise),
        || {
            let (v, (d, ..)) = value_and_gradient!(Vae::loss, &vae, &x, &noise);
            (v, d.to_flat())
        },
        || hand(&vae, &x, &noise),
    );
}
