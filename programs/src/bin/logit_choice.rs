#[path = "../harness.rs"]
mod harness;
use harness::{numbers, run};
use zygote::prelude::*;

/// One choice situation: the attributes of every alternative, and which one was taken.
#[derive(Clone, Debug)]
struct Observation {
    alternatives: Vec<Vec<f64>>,
    available: Vec<bool>,
    choice: usize,
}

/// A person with several choices, and draws of the random taste.
#[derive(Clone, Debug)]
struct Person {
    observations: Vec<Observation>,
    draws: Vec<f64>,
}

#[derive(Clone, Debug, Differentiable)]
struct Taste {
    beta: Vec<f64>,
    constants: Vec<f64>,
    spread: f64,
}

#[differentiable]
fn log_sum_exp(values: &[f64]) -> f64 {
    let max = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    max + values.iter().map(|v| (v - max).exp()).sum::<f64>().ln()
}

#[differentiable]
impl Taste {
    fn utility(&self, attributes: &[f64], alternative: usize, draw: f64) -> f64 {
        let common: f64 = self.beta.iter().zip(attributes).map(|(b, a)| b * a).sum();
        self.constants[alternative] + common + self.spread * draw * attributes[0]
    }
}

#[differentiable]
fn log_probability(taste: &Taste, #[constant] observation: &Observation, #[constant] draw: f64) -> f64 {
    let utilities: Vec<f64> = observation
        .alternatives
        .iter()
        .enumerate()
        .filter(|(j, _)| observation.available[*j])
        .map(|(j, attributes)| taste.utility(attributes, j, draw))
        .collect();
    taste.utility(&observation.alternatives[observation.choice], observation.choice, draw) - log_sum_exp(&utilities)
}

#[differentiable]
fn log_likelihood(taste: &Taste, #[constant] panel: &[Person]) -> f64 {
    panel
        .iter()
        .map(|person| {
            let by_draw: Vec<f64> = person
                .draws
                .iter()
                .map(|draw| person.observations.iter().map(|o| log_probability(taste, o, *draw)).sum())
                .collect();
            log_sum_exp(&by_draw) - (person.draws.len() as f64).ln()
        })
        .sum()
}

fn hand(t: &Taste, panel: &[Person]) -> (f64, Taste) {
    let mut d = Taste { beta: vec![0.0; t.beta.len()], constants: vec![0.0; t.constants.len()], spread: 0.0 };
    let mut total = 0.0;
    // Probabilities of all available alternatives, for all draws and observations of a person.
    let mut tape: Vec<f64> = Vec::new();
    for p in panel {
        tape.clear();
        let mut by_draw: Vec<f64> = Vec::with_capacity(p.draws.len());
        for &draw in &p.draws {
            let mut s = 0.0;
            for o in &p.observations {
                let at = tape.len();
                let chosen = t.utility(&o.alternatives[o.choice], o.choice, draw);
                for (j, a) in o.alternatives.iter().enumerate() {
                    if o.available[j] {
                        tape.push(t.utility(a, j, draw));
                    }
                }
                let us = &mut tape[at..];
                let max = us.iter().copied().fold(f64::NEG_INFINITY, f64::max);
                let mut sum = 0.0;
                for u in us.iter_mut() {
                    *u = (*u - max).exp();
                    sum += *u;
                }
                for u in us.iter_mut() {
                    *u /= sum;
                }
                s += chosen - (max + sum.ln());
            }
            by_draw.push(s);
        }
        let max = by_draw.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let mut sum = 0.0;
        for v in &mut by_draw {
            *v = (*v - max).exp();
            sum += *v;
        }
        total += max + sum.ln() - (p.draws.len() as f64).ln();
        let mut at = 0;
        for (&draw, w) in p.draws.iter().zip(&by_draw) {
            let g = w / sum;
            for o in &p.observations {
                for (j, a) in o.alternatives.iter().enumerate() {
                    if o.available[j] {
                        let du = if j == o.choice { g - g * tape[at] } else { -g * tape[at] };
                        at += 1;
                        d.constants[j] += du;
                        for (db, a) in d.beta.iter_mut().zip(a) {
                            *db += du * a;
                        }
                        d.spread += du * draw * a[0];
                    }
                }
            }
        }
    }
    (total, d)
}

fn flat(beta: &[f64], constants: &[f64], spread: f64) -> Vec<f64> {
    beta.iter().chain(constants).copied().chain([spread]).collect()
}

fn main() {
    let (people, times, draws, alts, attrs) = (30, 4, 10, 4, 4);
    let mut x = numbers(people * times * (alts * attrs + 2) + people * draws, 0.0, 1.0).into_iter();
    let panel: Vec<Person> = (0..people)
        .map(|_| Person {
            observations: (0..times)
                .map(|_| {
                    let choice = (x.next().unwrap() * alts as f64) as usize;
                    let missing = (x.next().unwrap() * alts as f64) as usize;
                    Observation {
                        alternatives: (0..alts).map(|_| (0..attrs).map(|_| x.next().unwrap()).collect()).collect(),
                        available: (0..alts).map(|j| j == choice || j != missing).collect(),
                        choice,
                    }
                })
                .collect(),
            draws: (0..draws).map(|_| 2.0 * x.next().unwrap() - 1.0).collect(),
        })
        .collect();
    let taste = Taste { beta: vec![-1.0, 0.5, 0.8, -0.3], constants: vec![0.0, 0.2, -0.1, 0.4], spread: 0.7 };
    run(
        "logit_choice",
        || log_likelihood(&taste, &panel),
        || {
            let (v, (d, ..)) = log_likelihood::value_and_gradient(&taste, &panel);
            (v, flat(&d.beta, &d.constants, d.spread))
        },
        || {
            let (v, d) = hand(&taste, &panel);
            (v, flat(&d.beta, &d.constants, d.spread))
        },
    );
}
