#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const N: usize = 150;

/// Damped Coulomb sum of a periodic box with a cutoff, shifted so that energy and force vanish there.
#[differentiable]
fn energy(positions: &[[f64; 3]], charges: &[f64], alpha: f64, #[constant] side: f64, #[constant] cutoff: f64) -> f64 {
    let n = positions.len();
    let edge = (-alpha * cutoff).exp() / cutoff;
    let slope = -edge * (alpha + 1.0 / cutoff);
    let mut energy = 0.0;
    for i in 0..n {
        for j in i + 1..n {
            let mut r2 = 0.0;
            for k in 0..3 {
                let mut d = positions[i][k] - positions[j][k];
                d -= side * (d / side).round();
                r2 += d * d;
            }
            if r2 > cutoff * cutoff {
                continue;
            }
            let r = r2.sqrt();
            energy += charges[i] * charges[j] * ((-alpha * r).exp() / r - edge - slope * (r - cutoff));
        }
    }
    energy
}

/// In one pass.
fn hand(positions: &[[f64; 3]], charges: &[f64], alpha: f64, side: f64, cutoff: f64) -> (f64, Vec<f64>) {
    let n = positions.len();
    let edge = (-alpha * cutoff).exp() / cutoff;
    let slope = -edge * (alpha + 1.0 / cutoff);
    let mut energy = 0.0;
    let mut d = vec![[0.0; 3]; n];
    let mut dq = vec![0.0; n];
    let (mut dalpha, mut dedge, mut dslope) = (0.0, 0.0, 0.0);
    let inv_side = 1.0 / side;
    for i in 0..n {
        let (p, q) = (positions[i], charges[i]);
        let (mut di, mut dqi) = ([0.0; 3], 0.0);
        for j in i + 1..n {
            let x = [0, 1, 2].map(|k| {
                let x = p[k] - positions[j][k];
                x - side * (x * inv_side).round()
            });
            let r2 = x[0] * x[0] + x[1] * x[1] + x[2] * x[2];
            if r2 > cutoff * cutoff {
                continue;
            }
            let r = r2.sqrt();
            let w = 1.0 / r;
            let e = (-alpha * r).exp();
            let f = e * w - edge - slope * (r - cutoff);
            let qq = q * charges[j];
            energy += qq * f;
            dqi += charges[j] * f;
            dq[j] += q * f;
            dalpha -= qq * e;
            dedge -= qq;
            dslope -= qq * (r - cutoff);
            let g = -qq * (e * w * (alpha + w) + slope) * w;
            for k in 0..3 {
                di[k] += g * x[k];
                d[j][k] -= g * x[k];
            }
        }
        dq[i] += dqi;
        for k in 0..3 {
            d[i][k] += di[k];
        }
    }
    dedge -= dslope * (alpha + 1.0 / cutoff);
    dalpha -= dslope * edge + dedge * edge * cutoff;
    let mut out = d.concat();
    out.extend(dq);
    out.push(dalpha);
    (energy, out)
}

fn main() {
    let positions: Vec<[f64; 3]> = numbers(3 * N, 0.0, 6.0).chunks(3).map(|c| [c[0], c[1], c[2]]).collect();
    let charges = numbers(N, -1.0, 1.0);
    run(
        "coulomb",
        || energy(&positions, &charges, 0.7, 6.0, 2.5),
        || {
            let (v, (p, q, a, ..)) = energy::value_and_gradient(&positions, &charges, 0.7, 6.0, 2.5);
            let mut g = p.concat();
            g.extend(q);
            g.push(a);
            (v, g)
        },
        || hand(&positions, &charges, 0.7, 6.0, 2.5),
    );
}
