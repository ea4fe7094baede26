#[path = "../harness.rs"]
mod harness;
use harness::run;
use zygote::prelude::*;

#[derive(Clone, Debug, Differentiable)]
enum Payoff {
    Call { strike: f64 },
    Put { strike: f64 },
    Spread { low: f64, high: f64 },
}

#[differentiable]
impl Payoff {
    fn value(&self, spot: f64) -> f64 {
        match self {
            Payoff::Call { strike } => (spot - strike).max(0.0),
            Payoff::Put { strike } => (strike - spot).max(0.0),
            Payoff::Spread { low, high } => (spot - low).max(0.0) - (spot - high).max(0.0),
        }
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Market {
    spot: f64,
    volatility: f64,
    rate: f64,
}

#[derive(Clone, Debug, Differentiable)]
struct Contract {
    payoff: Payoff,
    #[constant]
    maturity: f64,
    american: bool,
}

#[differentiable]
impl Contract {
    fn price(&self, market: &Market, steps: usize) -> f64 {
        let dt = self.maturity / steps as f64;
        let up = (market.volatility * dt.sqrt()).exp();
        let discount = (-market.rate * dt).exp();
        let p = (1.0 / discount - 1.0 / up) / (up - 1.0 / up);
        let mut values: Vec<f64> =
            (0..=steps).map(|i| self.payoff.value(market.spot * up.powi(2 * i as i32 - steps as i32))).collect();
        for step in (0..steps).rev() {
            for i in 0..=step {
                let hold = discount * (p * values[i + 1] + (1.0 - p) * values[i]);
                values[i] = if self.american {
                    let exercise = self.payoff.value(market.spot * up.powi(2 * i as i32 - step as i32));
                    hold.max(exercise)
                } else {
                    hold
                };
            }
        }
        values[0]
    }
}

#[differentiable]
fn calibration(market: &Market, portfolio: &[Contract], #[constant] quotes: &[f64], steps: usize) -> f64 {
    portfolio.iter().zip(quotes).map(|(contract, quote)| (contract.price(market, steps) - quote).powi(2)).sum()
}

/// By the spot; `d` gets what is by the strikes.
fn payoff_back(p: &Payoff, spot: f64, g: f64, d: &mut [f64; 2]) -> f64 {
    match p {
        Payoff::Call { strike } if spot > *strike => {
            d[0] -= g;
            g
        }
        Payoff::Put { strike } if spot < *strike => {
            d[0] += g;
            -g
        }
        Payoff::Spread { low, high } => {
            let mut ds = 0.0;
            if spot > *low {
                d[0] -= g;
                ds += g;
            }
            if spot > *high {
                d[1] += g;
                ds -= g;
            }
            ds
        }
        _ => 0.0,
    }
}

fn hand(market: &Market, portfolio: &[Contract], quotes: &[f64], steps: usize) -> (f64, Vec<f64>) {
    let (mut dspot, mut dvol, mut drate) = (0.0, 0.0, 0.0);
    let mut total = 0.0;
    let mut out = vec![0.0; 3];
    let mut values = vec![0.0; steps + 1];
    // The values that each level reads, one level after the other; NaN isn't used: an exercise is a flag of its own.
    let mut tape: Vec<f64> = Vec::with_capacity((steps + 1) * (steps + 2) / 2);
    let mut exercised: Vec<bool> = Vec::new();
    let mut dv = vec![0.0; steps + 1];
    for (c, quote) in portfolio.iter().zip(quotes) {
        let dt = c.maturity / steps as f64;
        let up = (market.volatility * dt.sqrt()).exp();
        let discount = (-market.rate * dt).exp();
        let p = (1.0 / discount - 1.0 / up) / (up - 1.0 / up);
        for (i, v) in values.iter_mut().enumerate() {
            *v = c.payoff.value(market.spot * up.powi(2 * i as i32 - steps as i32));
        }
        tape.clear();
        exercised.clear();
        for step in (0..steps).rev() {
            tape.extend_from_slice(&values[..step + 2]);
            for i in 0..=step {
                let hold = discount * (p * values[i + 1] + (1.0 - p) * values[i]);
                values[i] = if c.american {
                    let exercise = c.payoff.value(market.spot * up.powi(2 * i as i32 - step as i32));
                    exercised.push(!(hold > exercise));
                    hold.max(exercise)
                } else {
                    hold
                };
            }
        }
        let e = values[0] - quote;
        total += e * e;
        dv[0] = 2.0 * e;
        let (mut dp, mut ddis, mut dup) = (0.0, 0.0, 0.0);
        let mut dstrike = [0.0; 2];
        let mut node = |n: i32, g: f64, dup: &mut f64| {
            let pow = up.powi(n);
            let s = market.spot * pow;
            let ds = payoff_back(&c.payoff, s, g, &mut dstrike);
            dspot += ds * pow;
            *dup += ds * s * n as f64 / up;
        };
        let mut end = tape.len();
        let mut flags = exercised.len();
        for step in 0..steps {
            let level = &tape[end - (step + 2)..end];
            end -= step + 2;
            // dv holds step + 1 entries; the new one step + 2.
            let mut carried = 0.0;
            if c.american {
                flags -= step + 1;
            }
            dv[step + 1] = 0.0;
            for i in 0..=step {
                let mut g = dv[i];
                if c.american && exercised[flags + i] {
                    node(2 * i as i32 - step as i32, g, &mut dup);
                    g = 0.0;
                }
                let gd = g * discount;
                dp += gd * (level[i + 1] - level[i]);
                ddis += g * (p * level[i + 1] + (1.0 - p) * level[i]);
                dv[i] = carried + gd * (1.0 - p);
                carried = gd * p;
            }
            dv[step + 1] = carried;
        }
        for i in 0..=steps {
            node(2 * i as i32 - steps as i32, dv[i], &mut dup);
        }
        // p = (1/disc - 1/up) / (up - 1/up)
        let w = up - 1.0 / up;
        ddis -= dp / (w * discount * discount);
        dup += dp * (1.0 / (up * up) - p * (1.0 + 1.0 / (up * up))) / w;
        drate -= ddis * discount * dt;
        dvol += dup * up * dt.sqrt();
        match c.payoff {
            Payoff::Spread { .. } => out.extend(dstrike),
            _ => out.push(dstrike[0]),
        }
    }
    out[..3].copy_from_slice(&[dspot, dvol, drate]);
    (total, out)
}

fn main() {
    let market = Market { spot: 100.0, volatility: 0.25, rate: 0.03 };
    let contract = |payoff, maturity, american| Contract { payoff, maturity, american };
    let portfolio = vec![
        contract(Payoff::Call { strike: 95.0 }, 0.5, false),
        contract(Payoff::Put { strike: 105.0 }, 1.0, true),
        contract(Payoff::Spread { low: 98.0, high: 110.0 }, 0.75, false),
        contract(Payoff::Put { strike: 90.0 }, 1.5, false),
        contract(Payoff::Call { strike: 120.0 }, 2.0, true),
    ];
    let quotes = [11.0, 11.5, 5.0, 5.5, 8.0];
    run(
        "binomial",
        || calibration(&market, &portfolio, &quotes, 100),
        || {
            let (v, (dm, dp, ..)) = calibration::value_and_gradient(&market, &portfolio, &quotes, 100);
            let mut g = dm.to_flat();
            g.extend(dp.iter().flat_map(|c| c.to_flat()));
            (v, g)
        },
        || hand(&market, &portfolio, &quotes, 100),
    );
}
