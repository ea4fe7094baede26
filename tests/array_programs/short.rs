//! Models as users write them: logistic regression, attention, a Kalman filter's likelihood, a mixture, normalised columns, slices of a view;
//! all against central differences.

use ndarray::{Array1, Array2, ArrayView1, ArrayView2, Axis, array, s};
use zygote::functions::{logsumexp_axis, softmax_axis};
use zygote::prelude::*;

#[differentiable]
fn logistic(w: &Array1<f64>, #[constant] x: &Array2<f64>, #[constant] y: &Array1<f64>, l2: f64) -> f64 {
    let z = x.dot(w);
    let nll = z.iter().zip(y).map(|(z, y)| (1.0 + z.exp()).ln() - y * z).sum::<f64>();
    nll / x.nrows() as f64 + 0.5 * l2 * w.dot(w)
}

#[derive(Clone, Debug, Differentiable)]
struct Attention {
    q: Array2<f64>,
    k: Array2<f64>,
    v: Array2<f64>,
}
#[differentiable]
impl Attention {
    fn apply(&self, x: &Array2<f64>) -> Array2<f64> {
        let (q, k, v) = (x.dot(&self.q), x.dot(&self.k), x.dot(&self.v));
        let scores = q.dot(&k.t()) / (self.q.ncols() as f64).sqrt();
        softmax_axis(&scores, Axis(1)).dot(&v)
    }
}
#[differentiable]
fn attend(a: &Attention, x: &Array2<f64>) -> f64 {
    let y = a.apply(x);
    (&y * &y).sum()
}

#[differentiable]
fn kalman(f: &Array2<f64>, h: &Array1<f64>, q: f64, r: f64, #[constant] ys: &[f64]) -> f64 {
    let mut m: Array1<f64> = Array1::zeros(2);
    let mut p: Array2<f64> = Array2::eye(2);
    let mut loglik = 0.0;
    for y in ys {
        m = f.dot(&m);
        p = f.dot(&p).dot(&f.t()) + Array2::<f64>::eye(2) * q;
        let ph = p.dot(h);
        let s = h.dot(&ph) + r;
        let e = y - h.dot(&m);
        let k = &ph / s;
        m += &(&k * e);
        p = &p - &(k.view().insert_axis(Axis(1)).dot(&ph.view().insert_axis(Axis(0))));
        loglik -= 0.5 * (s.ln() + e * e / s);
    }
    loglik
}

#[differentiable]
fn gmm(means: &Array2<f64>, logits: &Array1<f64>, #[constant] data: &Array2<f64>) -> f64 {
    let mut total = 0.0;
    for x in data.rows() {
        let mut terms = Array1::zeros(means.nrows());
        for (k, mu) in means.outer_iter().enumerate() {
            let d = &x - &mu;
            terms[k] = logits[k] - 0.5 * d.dot(&d);
        }
        let m = terms.fold(f64::NEG_INFINITY, |a, b| a.max(*b));
        total += m + terms.mapv(|t| (t - m).exp()).sum().ln();
    }
    total
}

#[differentiable]
fn normalise(x: &Array2<f64>) -> Array2<f64> {
    let mean = x.mean_axis(Axis(0)).unwrap();
    let sd = x.std_axis(Axis(0), 0.0);
    (x - &mean) / &sd
}
#[differentiable]
fn normalised(x: &Array2<f64>, w: &Array2<f64>) -> f64 {
    (normalise(x) * w).sum()
}

#[differentiable]
fn mixed(x: ArrayView2<f64>, i: usize) -> f64 {
    let top = x.slice(s![..i, ..]);
    let rest = x.slice(s![i.., ..]);
    top.sum() * rest.mean().unwrap() + logsumexp_axis(&x, Axis(0)).sum() + dist(x.row(0), x.row(1))
}
#[differentiable]
fn dist(a: ArrayView1<f64>, b: ArrayView1<f64>) -> f64 {
    let d = &a - &b;
    d.dot(&d).sqrt()
}

fn diff(f: impl Fn(&Array2<f64>) -> f64, x: &Array2<f64>) -> Array2<f64> {
    let h = 1e-6;
    Array2::from_shape_fn(x.raw_dim(), |i| {
        let mut a = x.clone();
        a[i] += h;
        let mut b = x.clone();
        b[i] -= h;
        (f(&a) - f(&b)) / (2.0 * h)
    })
}
#[track_caller]
fn same(what: &str, a: &Array2<f64>, b: &Array2<f64>) {
    let error = (a - b).mapv(f64::abs).fold(0.0_f64, |a, b| a.max(*b));
    assert!(error < 1e-6, "{what}: {a} is not {b}");
}

#[test]
fn gradients_are_those_of_differences() {
    let x = array![[0.5, -1.0, 2.0], [1.5, 0.3, -0.7], [0.1, 0.2, 0.9], [-1.0, 0.4, 0.2]];
    let y = array![1.0, 0.0, 1.0, 0.0];
    let w = array![0.1, -0.2, 0.3];
    same(
        "logistic",
        &logistic::gradient(&w, &x, &y, 0.1).0.insert_axis(Axis(0)),
        &diff(|w| logistic(&w.row(0).to_owned(), &x, &y, 0.1), &w.clone().insert_axis(Axis(0))),
    );
    let a = Attention {
        q: array![[0.1, 0.2], [0.3, -0.1], [0.5, 0.2]],
        k: array![[0.4, 0.2], [0.3, -0.7], [0.5, 0.1]],
        v: array![[0.1, 0.9], [0.3, -0.1], [0.5, 0.2]],
    };
    let (da, dx) = attend::gradient(&a, &x);
    same("attend x", &dx, &diff(|x| attend(&a, x), &x));
    same("attend k", &da.k, &diff(|k| attend(&Attention { k: k.clone(), ..a.clone() }, &x), &a.k));
    let f = array![[1.0, 0.1], [0.0, 0.9]];
    let h = array![1.0, 0.2];
    let ys = [0.3, 0.5, -0.2];
    same("kalman", &kalman::gradient(&f, &h, 0.1, 0.2, &ys).0, &diff(|f| kalman(f, &h, 0.1, 0.2, &ys), &f));
    let mu = array![[0.5, -1.0, 2.0], [1.5, 0.3, -0.7]];
    same("gmm", &gmm::gradient(&mu, &array![0.1, 0.2], &x).0, &diff(|m| gmm(m, &array![0.1, 0.2], &x), &mu));
    same("normalised", &normalised::gradient(&x, &(&x * &x)).0, &diff(|z| normalised(z, &(&x * &x)), &x));
    same("mixed", &mixed::gradient(x.view(), 2).0, &diff(|x| mixed(x.view(), 2), &x));
    let second = kalman::hvp((&f, &h, 0.1, 0.2, &ys), (&f, &h, 0.0, 0.0, ())).0;
    let step = 1e-5;
    let at = |t: f64| kalman::gradient(&(&f * (1.0 + t)), &(&h * (1.0 + t)), 0.1, 0.2, &ys).0;
    same("kalman, second order", &second, &((at(step) - at(-step)) / (2.0 * step)));
}
