#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const WORDS: usize = 200;
const DIM: usize = 32;

struct Sample {
    word: usize,
    context: usize,
    negatives: Vec<usize>,
}

#[differentiable]
fn log_sigmoid(x: f64) -> f64 {
    -(1.0 + (-x).exp()).ln()
}

#[differentiable]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// Skip-grams with negative sampling.
#[differentiable]
fn loss(words: &[[f64; DIM]], contexts: &[[f64; DIM]], #[constant] samples: &[Sample]) -> f64 {
    let total: f64 = samples
        .iter()
        .map(|s| {
            let word = &words[s.word];
            let negative: f64 = s.negatives.iter().map(|&n| log_sigmoid(-dot(word, &contexts[n]))).sum();
            log_sigmoid(dot(word, &contexts[s.context])) + negative
        })
        .sum();
    -total / samples.len() as f64
}

/// In one pass. The logarithm of the sigmoid and its slope come from one exponential.
fn hand(words: &[[f64; DIM]], contexts: &[[f64; DIM]], samples: &[Sample]) -> (f64, Vec<f64>) {
    let mut dwords = vec![[0.0; DIM]; words.len()];
    let mut dcontexts = vec![[0.0; DIM]; contexts.len()];
    let scale = -1.0 / samples.len() as f64;
    let mut total = 0.0;
    for s in samples {
        let word = &words[s.word];
        let mut g = [0.0; DIM];
        for (c, sign) in s.negatives.iter().map(|&n| (n, -1.0)).chain([(s.context, 1.0)]) {
            let context = &contexts[c];
            let x: f64 = word.iter().zip(context).map(|(a, b)| a * b).sum();
            let e = (-sign * x).exp();
            total -= (1.0 + e).ln();
            let d = scale * sign * e / (1.0 + e);
            let dc = &mut dcontexts[c];
            for k in 0..DIM {
                g[k] += d * context[k];
                dc[k] += d * word[k];
            }
        }
        let dw = &mut dwords[s.word];
        for k in 0..DIM {
            dw[k] += g[k];
        }
    }
    let mut out = dwords.concat();
    out.extend(dcontexts.concat());
    (scale * total, out)
}

fn main() {
    let rows = |seed: usize| -> Vec<[f64; DIM]> {
        numbers(WORDS * DIM + seed, -0.5, 0.5)[seed..].chunks(DIM).map(|c| c.try_into().unwrap()).collect()
    };
    let (words, contexts) = (rows(0), rows(1));
    let samples: Vec<Sample> = numbers(200 * 7, 0.0, WORDS as f64)
        .chunks(7)
        .map(|c| Sample {
            word: c[0] as usize,
            context: c[1] as usize,
            negatives: c[2..].iter().map(|x| *x as usize).collect(),
        })
        .collect();
    run(
        "word2vec",
        || loss(&words, &contexts, &samples),
        || {
            let (v, (w, c, ())) = loss::value_and_gradient(&words, &contexts, &samples);
            let mut g = w.concat();
            g.extend(c.concat());
            (v, g)
        },
        || hand(&words, &contexts, &samples),
    );
}
