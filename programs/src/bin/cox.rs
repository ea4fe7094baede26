#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const P: usize = 8;

struct Patient {
    covariates: [f64; P],
    event: bool,
}

/// Negative logarithm of Cox's partial likelihood with a ridge penalty, patients sorted by falling time.
#[differentiable]
fn cox(beta: &[f64; P], penalty: f64, #[constant] patients: &[Patient]) -> f64 {
    let likelihood: f64 = patients
        .iter()
        .map(|p| (beta.iter().zip(&p.covariates).map(|(b, x)| b * x).sum::<f64>(), p.event))
        .scan(0.0, |at_risk, (eta, event)| {
            *at_risk += eta.exp();
            // `at_risk.ln()` is refused ("this function of `scan` is not supported"): `*` must be written.
            Some(if event { eta - (*at_risk).ln() } else { 0.0 })
        })
        .sum();
    penalty * beta.iter().map(|b| b * b).sum::<f64>() - likelihood
}

/// Keeps the hazards and the sums at risk; backwards their cotangents add up.
fn hand(beta: &[f64; P], penalty: f64, patients: &[Patient]) -> (f64, Vec<f64>) {
    let mut kept = Vec::with_capacity(patients.len());
    let (mut at_risk, mut likelihood) = (0.0, 0.0);
    for p in patients {
        let eta: f64 = beta.iter().zip(&p.covariates).map(|(b, x)| b * x).sum();
        let hazard = eta.exp();
        at_risk += hazard;
        if p.event {
            likelihood += eta - at_risk.ln();
        }
        kept.push((hazard, at_risk));
    }
    let mut d = [0.0; P];
    let mut later = 0.0;
    for (p, (hazard, at_risk)) in patients.iter().zip(&kept).rev() {
        let mut deta = 0.0;
        if p.event {
            deta = -1.0;
            later += 1.0 / at_risk;
        }
        deta += later * hazard;
        for k in 0..P {
            d[k] += deta * p.covariates[k];
        }
    }
    let square = beta.iter().map(|b| b * b).sum::<f64>();
    let mut out: Vec<f64> = (0..P).map(|k| d[k] + 2.0 * penalty * beta[k]).collect();
    out.push(square);
    (penalty * square - likelihood, out)
}

fn main() {
    let patients: Vec<Patient> = numbers(1000 * (P + 1), -1.0, 1.0)
        .chunks(P + 1)
        .map(|c| Patient { covariates: c[..P].try_into().unwrap(), event: c[P] > -0.3 })
        .collect();
    let beta: [f64; P] = numbers(P, -0.5, 0.5).try_into().unwrap();
    run(
        "cox",
        || cox(&beta, 0.1, &patients),
        || {
            let (v, (b, p, ())) = cox::value_and_gradient(&beta, 0.1, &patients);
            let mut g = b.to_vec();
            g.push(p);
            (v, g)
        },
        || hand(&beta, 0.1, &patients),
    );
}
