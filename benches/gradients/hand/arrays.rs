//! Programs over arrays, by hand: what is kept is overwritten by its cotangent, and what is elementwise is one loop.

use super::super::programs::Mlp;
use ndarray::linalg::general_mat_vec_mul;
use ndarray::{Array1, Array2, ArrayRef1, Axis, Zip};

/// `to += by v`: of short rows, cheaper than `scaled_add`.
fn add_scaled(to: &mut ArrayRef1<f64>, by: f64, v: &ArrayRef1<f64>) {
    let (to, v) = (to.as_slice_mut().expect("a row"), v.as_slice().expect("a row"));
    to.iter_mut().zip(v).for_each(|(to, v)| *to += by * v);
}

/// Overwrites logits by probabilities; gives `ln Σ exp`.
fn softmax(row: &mut ArrayRef1<f64>) -> f64 {
    let max = row.fold(f64::NEG_INFINITY, |a, b| a.max(*b));
    let mut sum = 0.0;
    row.map_inplace(|v| {
        *v = (*v - max).exp();
        sum += *v;
    });
    *row *= 1.0 / sum;
    max + f64::ln(sum)
}

pub(crate) type MlpGradient = (Array2<f64>, Array1<f64>, Array2<f64>, Array1<f64>);

pub(crate) fn mlp(net: &Mlp, x: &Array2<f64>, classes: &[usize]) -> (f64, MlpGradient) {
    let n = classes.len() as f64;
    let mut h = x.dot(&net.w1);
    h += &net.b1;
    h.map_inplace(|v| *v = v.tanh());
    let mut d = h.dot(&net.w2);
    d += &net.b2;
    let mut value = 0.0;
    for (mut row, class) in d.rows_mut().into_iter().zip(classes) {
        let logit = row[*class];
        value += softmax(&mut row) - logit;
        row[*class] -= 1.0;
    }
    d *= 1.0 / n;
    let (dw2, db2) = (h.t().dot(&d), d.sum_axis(Axis(0)));
    let mut dh = d.dot(&net.w2.t());
    dh.zip_mut_with(&h, |d, h| *d *= 1.0 - h * h);
    (value / n, (x.t().dot(&dh), dh.sum_axis(Axis(0)), dw2, db2))
}

/// One pass over the rows for the product, and one for its transpose.
pub(crate) fn logistic_arrays(x: &Array2<f64>, yes: &Array1<f64>, w: &Array1<f64>) -> (f64, Array1<f64>) {
    let n = yes.len() as f64;
    let z = x.dot(w);
    let (mut value, mut dw) = (0.0, Array1::zeros(w.len()));
    Zip::from(x.rows()).and(&z).and(yes).for_each(|x, z, yes| {
        let e = (-z.abs()).exp();
        value += z.max(0.0) + e.ln_1p() - yes * z;
        let p = if *z >= 0.0 { 1.0 / (1.0 + e) } else { e / (1.0 + e) };
        add_scaled(&mut dw, (p - yes) / n, &x);
    });
    (value / n, dw)
}

pub(crate) type RnnGradient = (Array2<f64>, Array2<f64>, Array1<f64>);

/// All states in one matrix; all of `u`'s gradient from one product.
pub(crate) fn rnn(w: &Array2<f64>, u: &Array2<f64>, b: &Array1<f64>, x: &[Array1<f64>]) -> (f64, RnnGradient) {
    let steps = x.len();
    let mut h = Array2::zeros((steps + 1, b.len()));
    for (t, x) in x.iter().enumerate() {
        let (before, mut after) = h.view_mut().split_at(Axis(0), t + 1);
        let (before, mut h) = (before.row(t), after.row_mut(0));
        h.assign(b);
        general_mat_vec_mul(1.0, w, x, 1.0, &mut h);
        general_mat_vec_mul(1.0, u, &before, 1.0, &mut h);
        h.map_inplace(|v| *v = v.tanh());
    }
    let last = h.row(steps);
    let value = last.dot(&last);
    let (mut d, mut dw) = (Array2::zeros((steps, b.len())), Array2::zeros(w.dim()));
    let mut dh = &last * 2.0;
    for (t, x) in x.iter().enumerate().rev() {
        Zip::from(&mut dh).and(h.row(t + 1)).for_each(|d, h| *d *= 1.0 - h * h);
        Zip::from(dw.rows_mut()).and(&dh).for_each(|mut row, d| add_scaled(&mut row, *d, x));
        d.row_mut(t).assign(&dh);
        dh.fill(0.0);
        Zip::from(u.rows()).and(d.row(t)).for_each(|u, d| add_scaled(&mut dh, *d, &u));
    }
    let before = h.slice_axis(Axis(0), (..steps).into());
    (value, (dw, d.t().dot(&before), d.sum_axis(Axis(0))))
}

pub(crate) type BroadcastingGradient = (Array2<f64>, Array1<f64>, Array2<f64>);

/// One loop over everything.
pub(crate) fn broadcasting(x: &Array2<f64>, row: &Array1<f64>, column: &Array2<f64>) -> (f64, BroadcastingGradient) {
    let by = row.map(|r| 1.0 / (r * r + 1.0));
    let (mut dx, mut drow, mut dcolumn) =
        (Array2::zeros(x.dim()), Array1::zeros(row.len()), Array2::zeros(column.dim()));
    let mut value = 0.0;
    Zip::from(dx.rows_mut()).and(x.rows()).and(column.column(0)).and(dcolumn.column_mut(0)).for_each(
        |mut dx, x, c, dc| {
            Zip::from(&mut dx).and(x).and(row).and(&by).and(&mut drow).for_each(|dx, x, r, by, dr| {
                let (a, b) = (x * r + c, x - c);
                value += a * b * by;
                *dx = (r * b + a) * by;
                *dc += (b - a) * by;
                *dr += x * b * by - a * b * 2.0 * r * by * by;
            });
        },
    );
    (value, (dx, drow, dcolumn))
}

pub(crate) fn row_softmax(x: &Array2<f64>, weights: &Array2<f64>) -> (f64, Array2<f64>) {
    let mut d = x.clone();
    let mut value = 0.0;
    Zip::from(d.rows_mut()).and(weights.rows()).for_each(|mut p, w| {
        softmax(&mut p);
        let mean = p.dot(&w);
        value += mean;
        p.zip_mut_with(&w, |p, w| *p *= w - mean);
    });
    (value, d)
}
