#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const N: usize = 1024;

/// Radix-2 Fourier transform in place.
#[differentiable]
fn fft(re: &mut [f64], im: &mut [f64], #[constant] cos: &[f64], #[constant] sin: &[f64]) {
    let n = re.len();
    let mut j = 0;
    for i in 1..n {
        let mut bit = n / 2;
        while j & bit != 0 {
            j ^= bit;
            bit /= 2;
        }
        j |= bit;
        if i < j {
            re.swap(i, j);
            im.swap(i, j);
        }
    }
    let mut len = 2;
    while len <= n {
        let half = len / 2;
        for start in (0..n).step_by(len) {
            for k in 0..half {
                let (c, s) = (cos[k * (n / len)], sin[k * (n / len)]);
                let (a, b) = (start + k, start + k + half);
                let x = re[b] * c + im[b] * s;
                let y = im[b] * c - re[b] * s;
                re[b] = re[a] - x;
                im[b] = im[a] - y;
                re[a] += x;
                im[a] += y;
            }
        }
        len *= 2;
    }
}

/// Misfit of the logarithms of the power spectrum of a windowed signal.
#[differentiable]
fn misfit(
    signal: &[f64],
    #[constant] window: &[f64],
    #[constant] wanted: &[f64],
    #[constant] cos: &[f64],
    #[constant] sin: &[f64],
) -> f64 {
    let n = signal.len();
    let mut re = vec![0.0; n];
    let mut im = vec![0.0; n];
    for i in 0..n {
        re[i] = signal[i] * window[i];
    }
    fft(&mut re, &mut im, cos, sin);
    let mut sum = 0.0;
    for k in 0..n / 2 {
        let power = re[k] * re[k] + im[k] * im[k] + 1e-3;
        sum += (power.ln() - wanted[k]).powi(2);
    }
    sum / n as f64
}

fn butterflies(re: &mut [f64], im: &mut [f64], cos: &[f64], sin: &[f64]) {
    let n = re.len();
    let shift = usize::BITS - n.trailing_zeros();
    for i in 0..n {
        let j = i.reverse_bits() >> shift;
        if i < j {
            re.swap(i, j);
            im.swap(i, j);
        }
    }
    let mut len = 2;
    while len <= n {
        let half = len / 2;
        let stride = n / len;
        for (re, im) in re.chunks_exact_mut(len).zip(im.chunks_exact_mut(len)) {
            let (ra, rb) = re.split_at_mut(half);
            let (ia, ib) = im.split_at_mut(half);
            let ia = &mut ia[..half];
            let (rb, ib) = (&mut rb[..half], &mut ib[..half]);
            for k in 0..half {
                let (c, s) = (cos[k * stride], sin[k * stride]);
                let x = rb[k] * c + ib[k] * s;
                let y = ib[k] * c - rb[k] * s;
                rb[k] = ra[k] - x;
                ib[k] = ia[k] - y;
                ra[k] += x;
                ia[k] += y;
            }
        }
        len *= 2;
    }
}

/// The transform is linear and symmetric; its adjoint is its conjugate, which is the transform with real and imaginary parts exchanged. Keeps the spectrum.
fn hand(signal: &[f64], window: &[f64], wanted: &[f64], cos: &[f64], sin: &[f64]) -> (f64, Vec<f64>) {
    let n = signal.len();
    let mut re: Vec<f64> = signal.iter().zip(window).map(|(s, w)| s * w).collect();
    let mut im = vec![0.0; n];
    butterflies(&mut re, &mut im, cos, sin);
    let mut sum = 0.0;
    for k in 0..n / 2 {
        let power = re[k] * re[k] + im[k] * im[k] + 1e-3;
        let d = power.ln() - wanted[k];
        sum += d * d;
        let g = 4.0 * d / (power * n as f64);
        re[k] *= g;
        im[k] *= g;
    }
    re[n / 2..].fill(0.0);
    im[n / 2..].fill(0.0);
    butterflies(&mut im, &mut re, cos, sin);
    for (g, w) in re.iter_mut().zip(window) {
        *g *= w;
    }
    (sum / n as f64, re)
}

fn main() {
    let signal = numbers(N, -1.0, 1.0);
    let wanted = numbers(N / 2, -1.0, 3.0);
    let angle = |k: usize| 2.0 * std::f64::consts::PI * k as f64 / N as f64;
    let window: Vec<f64> = (0..N).map(|k| 0.5 - 0.5 * angle(k).cos()).collect();
    let cos: Vec<f64> = (0..N / 2).map(|k| angle(k).cos()).collect();
    let sin: Vec<f64> = (0..N / 2).map(|k| angle(k).sin()).collect();
    run(
        "fft",
        || misfit(&signal, &window, &wanted, &cos, &sin),
        || {
            let (v, (g, ..)) = misfit::value_and_gradient(&signal, &window, &wanted, &cos, &sin);
            (v, g)
        },
        || hand(&signal, &window, &wanted, &cos, &sin),
    );
}
