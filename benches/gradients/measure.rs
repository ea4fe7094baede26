//! Times three closures in turns, so that what disturbs one disturbs all.

use std::time::{Duration, Instant};

/// One line of the table. Medians over the rounds.
pub(crate) struct Row {
    pub(crate) name: String,
    /// Of one call of the program, in seconds.
    pub(crate) primal: f64,
    /// Value and gradient, as a multiple of the program's time.
    pub(crate) ours: f64,
    /// The same, written by hand.
    pub(crate) hand: f64,
    /// Ours as a multiple of the hand-written.
    pub(crate) ours_to_hand: f64,
}

const ROUNDS: usize = 501;
/// A round gives each about this time: less than the system's time slice, so that on a busy machine most rounds run through
/// undisturbed, and the median is one of those.
const SLICE: Duration = Duration::from_micros(200);

fn time(f: &mut dyn FnMut(), calls: u32) -> f64 {
    let start = Instant::now();
    for _ in 0..calls {
        f();
    }
    start.elapsed().as_secs_f64() / f64::from(calls)
}

fn calls_in(slice: Duration, f: &mut dyn FnMut()) -> u32 {
    let mut calls = 1;
    loop {
        let one = (0..5).map(|_| time(f, calls)).fold(f64::INFINITY, f64::min);
        if one * f64::from(calls) * 4.0 > slice.as_secs_f64() {
            return ((slice.as_secs_f64() / one) as u32).max(1);
        }
        calls *= 4;
    }
}

pub(crate) fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Medians of interleaved runs: the program, ours, the hand-written one.
pub(crate) fn compare(name: &str, primal: &mut dyn FnMut(), ours: &mut dyn FnMut(), hand: &mut dyn FnMut()) -> Row {
    let three: &mut [&mut dyn FnMut()] = &mut [primal, ours, hand];
    let calls: Vec<u32> = three.iter_mut().map(|f| calls_in(SLICE, *f)).collect();
    let rounds: Vec<[f64; 3]> = (0..ROUNDS)
        .map(|round| {
            let mut times = [0.0; 3];
            for k in 0..3 {
                // Each of the three comes first, second and third in turn.
                let k = (k + round) % 3;
                times[k] = time(three[k], calls[k]);
            }
            times
        })
        .collect();
    let ratio = |a: usize, b: usize| median(rounds.iter().map(|t| t[a] / t[b]));
    Row {
        name: name.to_owned(),
        primal: median(rounds.iter().map(|t| t[0])),
        ours: ratio(1, 0),
        hand: ratio(2, 0),
        ours_to_hand: ratio(1, 2),
    }
}

/// Median time of one call, of several closures in turns.
pub(crate) fn times(closures: &mut [Box<dyn FnMut() + '_>]) -> Vec<f64> {
    let calls: Vec<u32> = closures.iter_mut().map(|f| calls_in(SLICE, f)).collect();
    let rounds: Vec<Vec<f64>> =
        (0..101).map(|_| closures.iter_mut().zip(&calls).map(|(f, n)| time(f, *n)).collect()).collect();
    (0..closures.len()).map(|k| median(rounds.iter().map(|t| t[k]))).collect()
}
