#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

/// A slice of an implied volatility surface: total variance by log-moneyness.
#[derive(Clone, Copy, Debug, Differentiable)]
struct Svi {
    a: f64,
    b: f64,
    rho: f64,
    m: f64,
    sigma: f64,
}

#[differentiable]
impl Svi {
    fn variance(&self, k: f64) -> f64 {
        let d = k - self.m;
        self.a + self.b * (self.rho * d + (d * d + self.sigma * self.sigma).sqrt())
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Surface {
    slices: Vec<Svi>,
    forwards: Vec<f64>,
    rate: f64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Call,
    Put,
}

#[derive(Clone, Copy, Debug)]
struct Quote {
    kind: Kind,
    slice: usize,
    expiry: f64,
    strike: f64,
    price: f64,
    weight: f64,
}

/// Abramowitz and Stegun 26.2.17.
#[differentiable]
fn normal_cdf(x: f64) -> f64 {
    let t = 1.0 / (1.0 + 0.2316419 * x.abs());
    let poly = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    let tail = 0.3989422804014327 * (-0.5 * x * x).exp() * poly;
    if x >= 0.0 { 1.0 - tail } else { tail }
}

#[differentiable]
fn black(#[constant] kind: Kind, forward: f64, strike: f64, variance: f64) -> f64 {
    let s = variance.max(1e-8).sqrt();
    let d1 = (forward / strike).ln() / s + 0.5 * s;
    let d2 = d1 - s;
    match kind {
        Kind::Call => forward * normal_cdf(d1) - strike * normal_cdf(d2),
        Kind::Put => strike * normal_cdf(-d2) - forward * normal_cdf(-d1),
    }
}

#[differentiable]
fn calibration(surface: &Surface, #[constant] quotes: &[Quote]) -> f64 {
    let misfit: f64 = quotes
        .iter()
        .map(|q| {
            let forward = surface.forwards[q.slice];
            let variance = surface.slices[q.slice].variance((q.strike / forward).ln());
            let model = (-surface.rate * q.expiry).exp() * black(q.kind, forward, q.strike, variance);
            q.weight * (model - q.price).powi(2)
        })
        .sum();
    // Variance at the money grows with the expiry.
    let calendar: f64 =
        surface.slices.windows(2).map(|w| (w[0].variance(0.0) - w[1].variance(0.0)).max(0.0).powi(2)).sum();
    misfit + 100.0 * calendar
}

/// The function and its slope.
#[inline]
fn cdf(x: f64) -> (f64, f64) {
    let ax = x.abs();
    let t = 1.0 / (1.0 + 0.2316419 * ax);
    let poly = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    let slope = 0.31938153
        + t * (-2.0 * 0.356563782 + t * (3.0 * 1.781477937 + t * (-4.0 * 1.821255978 + t * (5.0 * 1.330274429))));
    let e = 0.3989422804014327 * (-0.5 * x * x).exp();
    let tail = e * poly;
    // Of the tail by |x|; 1 - tail to the right of 0, tail to the left: the same slope at both sides.
    let d = ax * tail + e * slope * 0.2316419 * t * t;
    (if x >= 0.0 { 1.0 - tail } else { tail }, d)
}

/// One pass: each quote's partials are computed beside its value, and nothing is kept.
fn hand(surface: &Surface, quotes: &[Quote]) -> (f64, Vec<f64>) {
    let n = surface.slices.len();
    let mut g = vec![0.0; 6 * n + 1];
    let mut value = 0.0;
    let mut drate = 0.0;
    for q in quotes {
        let f = surface.forwards[q.slice];
        let p = &surface.slices[q.slice];
        let k = (q.strike / f).ln();
        let d = k - p.m;
        let root = (d * d + p.sigma * p.sigma).sqrt();
        let variance = p.a + p.b * (p.rho * d + root);
        let s = variance.max(1e-8).sqrt();
        let inv = 1.0 / s;
        let lm = (f / q.strike).ln();
        let d1 = lm * inv + 0.5 * s;
        let d2 = d1 - s;
        let discount = (-surface.rate * q.expiry).exp();
        // Undiscounted, by the forward, d1 and d2.
        let (price, by_f, by_d1, by_d2) = match q.kind {
            Kind::Call => {
                let ((c1, s1), (c2, s2)) = (cdf(d1), cdf(d2));
                (f * c1 - q.strike * c2, c1, f * s1, -q.strike * s2)
            }
            Kind::Put => {
                let ((c1, s1), (c2, s2)) = (cdf(-d1), cdf(-d2));
                (q.strike * c2 - f * c1, -c1, f * s1, -q.strike * s2)
            }
        };
        let e = discount * price - q.price;
        value += q.weight * e * e;
        let de = 2.0 * q.weight * e * discount;
        drate -= de * price * q.expiry;
        let both = by_d1 + by_d2;
        let ds = both * (0.5 - lm * inv * inv) - by_d2;
        let dv = if variance > 1e-8 { de * ds * 0.5 * inv } else { 0.0 };
        let h = dv * p.b / root;
        let dd = dv * p.b * p.rho + h * d;
        g[5 * n + q.slice] += de * (by_f + both * inv / f) - dd / f;
        let at = &mut g[5 * q.slice..5 * q.slice + 5];
        at[0] += dv;
        at[1] += dv * (p.rho * d + root);
        at[2] += dv * p.b * d;
        at[3] -= dd;
        at[4] += h * p.sigma;
    }
    g[6 * n] = drate;
    let mut calendar = 0.0;
    let money: Vec<(f64, f64)> = surface
        .slices
        .iter()
        .map(|p| {
            let root = (p.m * p.m + p.sigma * p.sigma).sqrt();
            (p.a + p.b * (root - p.rho * p.m), root)
        })
        .collect();
    for i in 0..n - 1 {
        let e = money[i].0 - money[i + 1].0;
        if e > 0.0 {
            calendar += e * e;
            for (j, dv) in [(i, 200.0 * e), (i + 1, -200.0 * e)] {
                let (p, root) = (&surface.slices[j], money[j].1);
                let at = &mut g[5 * j..5 * j + 5];
                at[0] += dv;
                at[1] += dv * (root - p.rho * p.m);
                at[2] -= dv * p.b * p.m;
                at[3] += dv * p.b * (p.m / root - p.rho);
                at[4] += dv * p.b * p.sigma / root;
            }
        }
    }
    (value + 100.0 * calendar, g)
}

fn main() {
    let n = 8;
    let r = numbers(6 * n, 0.0, 1.0);
    let slices: Vec<Svi> = (0..n)
        .map(|i| Svi {
            a: 0.01 + 0.01 * i as f64 + 0.02 * r[6 * i],
            b: 0.1 + 0.1 * r[6 * i + 1],
            rho: -0.5 + 0.3 * r[6 * i + 2],
            m: -0.05 + 0.1 * r[6 * i + 3],
            sigma: 0.1 + 0.1 * r[6 * i + 4],
        })
        .collect();
    let forwards = (0..n).map(|i| 100.0 + i as f64 + r[6 * i + 5]).collect();
    let surface = Surface { slices, forwards, rate: 0.03 };
    let s = numbers(3 * 400, 0.0, 1.0);
    let quotes: Vec<Quote> = s
        .chunks(3)
        .enumerate()
        .map(|(i, c)| Quote {
            kind: if c[0] < 0.5 { Kind::Call } else { Kind::Put },
            slice: i % n,
            expiry: 0.25 * (1 + i % n) as f64,
            strike: 70.0 + 60.0 * c[1],
            price: 2.0 + 10.0 * c[2],
            weight: 0.5 + c[0],
        })
        .collect();
    run(
        "smile",
        || calibration(&surface, &quotes),
        || {
            let (v, (d, ())) = calibration::value_and_gradient(&surface, &quotes);
            (v, d.to_flat())
        },
        || hand(&surface, &quotes),
    );
}
