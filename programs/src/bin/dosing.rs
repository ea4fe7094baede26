#[path = "../harness.rs"]
mod harness;
use harness::*;
use std::ops::{Add, Mul};
use zygote::prelude::*;

/// Amounts of a drug.
#[derive(Clone, Copy, Debug, Differentiable)]
struct Amounts {
    gut: f64,
    central: f64,
    peripheral: f64,
}

#[differentiable]
impl Add for Amounts {
    type Output = Amounts;
    fn add(self, o: Amounts) -> Amounts {
        Amounts { gut: self.gut + o.gut, central: self.central + o.central, peripheral: self.peripheral + o.peripheral }
    }
}

#[differentiable]
impl Mul<f64> for Amounts {
    type Output = Amounts;
    fn mul(self, k: f64) -> Amounts {
        Amounts { gut: self.gut * k, central: self.central * k, peripheral: self.peripheral * k }
    }
}

#[differentiable]
trait Dynamics {
    fn rates(&self, s: Amounts) -> Amounts;
}

#[derive(Clone, Debug, Differentiable)]
struct Body {
    absorption: f64,
    vmax: f64,
    km: f64,
    out: f64,
    back: f64,
    bioavailability: f64,
    volume: f64,
}

#[differentiable]
impl Dynamics for Body {
    fn rates(&self, s: Amounts) -> Amounts {
        let absorbed = self.absorption * s.gut;
        let eliminated = self.vmax * s.central / (self.km + s.central);
        let exchanged = self.out * s.central - self.back * s.peripheral;
        Amounts { gut: -absorbed, central: absorbed - eliminated - exchanged, peripheral: exchanged }
    }
}

#[differentiable]
fn heun<D: Dynamics>(system: &D, s: Amounts, dt: f64) -> Amounts {
    let k1 = system.rates(s);
    let k2 = system.rates(s + k1 * dt);
    s + (k1 + k2) * (0.5 * dt)
}

#[differentiable]
fn misfit(
    body: &Body,
    doses: &[f64],
    #[constant] observed: &[f64],
    #[constant] every: usize,
    #[constant] dt: f64,
) -> f64 {
    let mut s = Amounts { gut: 0.0, central: 0.0, peripheral: 0.0 };
    let mut total = 0.0;
    for (dose, seen) in doses.iter().zip(observed) {
        s.gut += body.bioavailability * dose;
        for _ in 0..every {
            s = heun(body, s, dt);
        }
        let concentration = s.central / body.volume;
        total += ((1.0 + concentration).ln() - (1.0 + seen).ln()).powi(2);
    }
    total
}

/// Adds what the cotangent of the rates gives to that of the body, and gives that of the amounts.
#[inline]
fn rates_back(b: &Body, d: &mut Body, s: Amounts, r: f64, g: Amounts) -> Amounts {
    let a = g.central - g.gut;
    let x = g.peripheral - g.central;
    let h = g.central * r;
    let fraction = s.central * r;
    d.absorption += a * s.gut;
    d.vmax -= g.central * fraction;
    d.km += h * b.vmax * fraction;
    d.out += x * s.central;
    d.back -= x * s.peripheral;
    Amounts { gut: a * b.absorption, central: x * b.out - h * b.vmax * b.km * r, peripheral: -x * b.back }
}

/// Keeps of each step both amounts that the rates are taken at, and the reciprocals.
fn hand(b: &Body, doses: &[f64], observed: &[f64], every: usize, dt: f64) -> (f64, Vec<f64>) {
    let mut s = Amounts { gut: 0.0, central: 0.0, peripheral: 0.0 };
    let mut tape = Vec::with_capacity(doses.len() * every);
    let mut slopes = Vec::with_capacity(doses.len());
    let rates = |s: Amounts| {
        let r = 1.0 / (b.km + s.central);
        let absorbed = b.absorption * s.gut;
        let exchanged = b.out * s.central - b.back * s.peripheral;
        (r, Amounts { gut: -absorbed, central: absorbed - b.vmax * s.central * r - exchanged, peripheral: exchanged })
    };
    let mut total = 0.0;
    for (&dose, &seen) in doses.iter().zip(observed) {
        s.gut += b.bioavailability * dose;
        for _ in 0..every {
            let (r1, k1) = rates(s);
            let middle = s + k1 * dt;
            let (r2, k2) = rates(middle);
            tape.push((s, r1, middle, r2));
            s = s + (k1 + k2) * (0.5 * dt);
        }
        let c = s.central / b.volume;
        let e = (1.0 + c).ln() - (1.0 + seen).ln();
        total += e * e;
        slopes.push((2.0 * e / ((1.0 + c) * b.volume), c));
    }
    let mut d = Body { absorption: 0.0, vmax: 0.0, km: 0.0, out: 0.0, back: 0.0, bioavailability: 0.0, volume: 0.0 };
    let mut ds = Amounts { gut: 0.0, central: 0.0, peripheral: 0.0 };
    let mut ddoses = vec![0.0; doses.len()];
    for i in (0..doses.len()).rev() {
        let (slope, c) = slopes[i];
        ds.central += slope;
        d.volume -= slope * c;
        for &(s, r1, middle, r2) in tape[i * every..(i + 1) * every].iter().rev() {
            let dk = ds * (0.5 * dt);
            let dmiddle = rates_back(b, &mut d, middle, r2, dk);
            ds = ds + dmiddle + rates_back(b, &mut d, s, r1, dk + dmiddle * dt);
        }
        d.bioavailability += ds.gut * doses[i];
        ddoses[i] = ds.gut * b.bioavailability;
    }
    let mut g = vec![d.absorption, d.vmax, d.km, d.out, d.back, d.bioavailability, d.volume];
    g.extend(ddoses);
    (total, g)
}

fn main() {
    let n = 30;
    let doses = numbers(n, 5.0, 15.0);
    let observed = numbers(n + 1, 0.1, 2.0)[1..].to_vec();
    let body = Body { absorption: 1.2, vmax: 3.0, km: 4.0, out: 0.6, back: 0.3, bioavailability: 0.7, volume: 9.0 };
    run(
        "dosing",
        || misfit(&body, &doses, &observed, 40, 0.05),
        || {
            let (v, (d, doses, ..)) = misfit::value_and_gradient(&body, &doses, &observed, 40, 0.05);
            let mut g = d.to_flat();
            g.extend(doses);
            (v, g)
        },
        || hand(&body, &doses, &observed, 40, 0.05),
    );
}
