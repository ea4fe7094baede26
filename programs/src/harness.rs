//! Compares a gradient with the one by hand, and times both beside the function. `ROUNDS=60` for a quick look.
#![allow(dead_code)]
use std::hint::black_box;
use std::time::Instant;

/// Deterministic numbers in lo..hi.
pub fn numbers(n: usize, lo: f64, hi: f64) -> Vec<f64> {
    let mut s: u64 = 0x9E3779B97F4A7C15 ^ (n as u64);
    (0..n)
        .map(|_| {
            s ^= s << 13;
            s ^= s >> 7;
            s ^= s << 17;
            lo + (hi - lo) * ((s >> 11) as f64 / (1u64 << 53) as f64)
        })
        .collect()
}

fn time(f: &mut dyn FnMut(), calls: u32) -> f64 {
    let t = Instant::now();
    for _ in 0..calls {
        f();
    }
    t.elapsed().as_secs_f64() / calls as f64
}

/// `primal` gives the value; `ours` and `hand` give (value, flat gradient).
pub fn run(
    name: &str,
    mut primal: impl FnMut() -> f64,
    mut ours: impl FnMut() -> (f64, Vec<f64>),
    mut hand: impl FnMut() -> (f64, Vec<f64>),
) {
    drop(black_box(vec![1u8; 24 << 20]));
    let (p, o, h) = (primal(), ours(), hand());
    assert!(p.to_bits() == o.0.to_bits(), "{name}: value {p} {}", o.0);
    assert!((p - h.0).abs() <= 1e-9 * p.abs().max(1.0), "{name}: value by hand {p} {}", h.0);
    assert_eq!(o.1.len(), h.1.len(), "{name}: lengths");
    let scale = h.1.iter().fold(0.0f64, |m, v| m.max(v.abs()));
    for (k, (a, b)) in o.1.iter().zip(&h.1).enumerate() {
        assert!(
            (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1e-3 * scale),
            "{name}: entry {k}: {a:e} by hand {b:e}"
        );
    }
    let rounds: usize = std::env::var("ROUNDS").ok().and_then(|v| v.parse().ok()).unwrap_or(200);
    let mut fs: [Box<dyn FnMut()>; 3] = [
        Box::new(|| _ = black_box(primal())),
        Box::new(|| drop(black_box(ours()))),
        Box::new(|| drop(black_box(hand()))),
    ];
    let calls: Vec<u32> = fs
        .iter_mut()
        .map(|f| {
            let t = (0..5).map(|_| time(f, 1)).fold(f64::INFINITY, f64::min);
            ((300e-6 / t) as u32).max(1)
        })
        .collect();
    let mut best = [f64::INFINITY; 3];
    for r in 0..rounds {
        for k in 0..3 {
            let k = (k + r) % 3;
            best[k] = best[k].min(time(&mut fs[k], calls[k]));
        }
    }
    println!(
        "{name:14} primal {:10.2} us  ours/primal {:6.2}  hand/primal {:6.2}  ours/hand {:5.2}",
        best[0] * 1e6,
        best[1] / best[0],
        best[2] / best[0],
        best[1] / best[2]
    );
}
