//! By hand: what is written as an iterator chain and as a loop over indices.

pub(crate) fn squares(x: &[f64]) -> (f64, Vec<f64>) {
    (x.iter().map(|x| x * x).sum(), x.iter().map(|x| 2.0 * x).collect())
}

pub(crate) fn dot_product(x: &[f64], y: &[f64]) -> (f64, Vec<f64>, Vec<f64>) {
    (x.iter().zip(y).map(|(x, y)| x * y).sum(), y.to_vec(), x.to_vec())
}

/// Every later entry that passes lessens the weight of an earlier one.
/// The value is the function's bit for bit, as a gradient with its value gives it: the sum runs forwards.
pub(crate) fn filtered(x: &[f64]) -> (f64, Vec<f64>) {
    let mut value = 0.0;
    for x in x {
        let v = x * x;
        if v > 0.25 {
            value = 0.99 * value + v;
        }
    }
    let mut weight = 2.0;
    let mut dx = vec![0.0; x.len()];
    for (d, x) in dx.iter_mut().zip(x).rev() {
        if x * x > 0.25 {
            *d = weight * x;
            weight *= 0.99;
        }
    }
    (value, dx)
}

pub(crate) fn differences(x: &[f64]) -> (f64, Vec<f64>) {
    let (mut value, mut carry) = (0.0, 0.0);
    let mut dx = Vec::with_capacity(x.len());
    dx.extend(x.windows(2).map(|w| {
        let t = w[1] - w[0];
        value += t * t;
        let d = 2.0 * (carry - t);
        carry = t;
        d
    }));
    dx.push(2.0 * carry);
    (value, dx)
}

pub(crate) fn parity_trig(x: &[f64]) -> (f64, Vec<f64>) {
    let mut value = 0.0;
    let mut dx = Vec::with_capacity(x.len());
    let (pairs, rest) = x.as_chunks::<2>();
    for [even, odd] in pairs {
        let ((s, c), (sin, cos)) = (even.sin_cos(), odd.sin_cos());
        value += c;
        value += sin;
        dx.extend([-s, cos]);
    }
    for x in rest {
        let (s, c) = x.sin_cos();
        value += c;
        dx.push(-s);
    }
    (value, dx)
}
