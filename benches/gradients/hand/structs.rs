//! Models as structs with methods.

use crate::programs::Dense;

/// Of weights and biases, per layer.
type NetworkGradient = ((Vec<f64>, Vec<f64>), (Vec<f64>, Vec<f64>));

pub(crate) fn network(first: &Dense, second: &Dense, data: &[Vec<f64>], targets: &[f64]) -> (f64, NetworkGradient) {
    fn forward(layer: &Dense, x: &[f64], y: &mut [f64]) {
        for ((y, b), w) in y.iter_mut().zip(&layer.b).zip(layer.w.chunks_exact(x.len())) {
            *y = w.iter().zip(x).fold(*b, |s, (w, x)| s + w * x).tanh();
        }
    }
    let zero = |layer: &Dense| (vec![0.0; layer.w.len()], vec![0.0; layer.b.len()]);
    let (mut d1, mut d2) = (zero(first), zero(second));
    let (mut hidden, mut dh, mut y) = (vec![0.0; first.b.len()], vec![0.0; first.b.len()], [0.0]);
    let mut error = 0.0;
    for (x, target) in data.iter().zip(targets) {
        forward(first, x, &mut hidden);
        forward(second, &hidden, &mut y);
        let e = y[0] - target;
        error += e * e;
        let dz = 2.0 * e * (1.0 - y[0] * y[0]);
        d2.1[0] += dz;
        for (((dw, dh), w), h) in d2.0.iter_mut().zip(&mut dh).zip(&second.w).zip(&hidden) {
            *dw += dz * h;
            *dh = dz * w * (1.0 - h * h);
        }
        for ((dw, db), d) in d1.0.chunks_exact_mut(x.len()).zip(&mut d1.1).zip(&dh) {
            *db += d;
            dw.iter_mut().zip(x).for_each(|(dw, x)| *dw += d * x);
        }
    }
    (error, (d1, d2))
}
