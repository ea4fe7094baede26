//! Central differences, extrapolated, and the random numbers of a check.

use std::cell::Cell;

/// SplitMix64.
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Random(seed)
    }

    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Between 0.5 and 1.5, of either sign: never near zero, so that no element is left out.
    pub(super) fn direction(&mut self) -> f64 {
        let bits = self.bits();
        let size = 0.5 + (bits >> 11) as f64 / (1_u64 << 53) as f64;
        if bits & 1 == 0 { size } else { -size }
    }
}

/// A derivative and how far it can be trusted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Estimate {
    pub(super) value: f64,
    pub(super) error: f64,
}

/// The limit of `central(h)` for small `h`, by Ridders' method: `h` is halved, and the values are extrapolated. The entry of the
/// tableau that agrees best with its neighbours, in proportion to its size, wins, where rounding (in proportion to `size`, the largest value seen) counts
/// as disagreement. Steps that leave the domain (NaN, infinite) are passed over.
pub(super) fn extrapolate(coarseness: f64, size: &Cell<f64>, central: &dyn Fn(f64) -> f64) -> Estimate {
    let smallest = coarseness.max(f64::EPSILON).powf(0.5);
    let goal = 1e3 * coarseness.max(f64::EPSILON).powf(0.8);
    let mut best = Estimate { value: f64::NAN, error: f64::INFINITY };
    let mut previous: Vec<f64> = vec![];
    let mut least = f64::INFINITY;
    let mut finite = 0;
    let mut h = 0.1;
    for _ in 0..40 {
        let first = central(h);
        if first.is_finite() {
            finite += 1;
            let rounding = coarseness * (size.get() + first.abs()) / h;
            let mut row = vec![first];
            for (j, before) in previous.iter().enumerate().take(5) {
                let factor = 4_f64.powi(j as i32 + 1);
                let value = (row[j] * factor - before) / (factor - 1.0);
                let error = (value - row[j]).abs().max((value - before).abs()) + rounding;
                // Below this, differences see nothing.
                let floor = size.get() * coarseness.powf(2.0 / 3.0) + f64::MIN_POSITIVE;
                let disagreement = error / (value.abs() + floor);
                if disagreement < least {
                    least = disagreement;
                    best = Estimate { value, error };
                }
                row.push(value);
            }
            previous = row;
        } else {
            previous.clear();
        }
        let done = finite >= 3 && least <= goal;
        if done || (h < smallest && finite >= 8) {
            break;
        }
        h *= 0.5;
    }
    best
}
