//! Times closures in turns, so that what disturbs one disturbs all.

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

pub(crate) const ROUNDS: usize = 501;
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

/// Seconds per call of each closure, round by round.
pub(crate) fn rounds(count: usize, closures: &mut [&mut dyn FnMut()]) -> Vec<Vec<f64>> {
    let calls: Vec<u32> = closures.iter_mut().map(|f| calls_in(SLICE, *f)).collect();
    let n = closures.len();
    (0..count)
        .map(|round| {
            let mut times = vec![0.0; n];
            for k in 0..n {
                // Each comes first, second, third, … in turn.
                let k = (k + round) % n;
                times[k] = time(closures[k], calls[k]);
            }
            times
        })
        .collect()
}

/// The median, over the rounds, of the time of `a` as a multiple of that of `b`.
pub(crate) fn ratio(rounds: &[Vec<f64>], a: usize, b: usize) -> f64 {
    median(rounds.iter().map(|t| t[a] / t[b]))
}

/// Medians of interleaved runs: the program, ours, the hand-written one.
pub(crate) fn compare(name: &str, primal: &mut dyn FnMut(), ours: &mut dyn FnMut(), hand: &mut dyn FnMut()) -> Row {
    let rounds = rounds(ROUNDS, &mut [primal, ours, hand]);
    Row {
        name: name.to_owned(),
        primal: median(rounds.iter().map(|t| t[0])),
        ours: ratio(&rounds, 1, 0),
        hand: ratio(&rounds, 2, 0),
        ours_to_hand: ratio(&rounds, 1, 2),
    }
}

/// Median time of one call, of several closures in turns.
pub(crate) fn times(closures: &mut [Box<dyn FnMut() + '_>]) -> Vec<f64> {
    let mut closures: Vec<&mut dyn FnMut()> = closures.iter_mut().map(|f| &mut **f as &mut dyn FnMut()).collect();
    let rounds = rounds(101, &mut closures);
    (0..closures.len()).map(|k| median(rounds.iter().map(|t| t[k]))).collect()
}

/// `81.2 µs`
pub(crate) fn spoken(seconds: f64) -> String {
    match seconds {
        s if s < 1e-6 => format!("{:.1} ns", s * 1e9),
        s if s < 1e-3 => format!("{:.2} µs", s * 1e6),
        s => format!("{:.2} ms", s * 1e3),
    }
}
