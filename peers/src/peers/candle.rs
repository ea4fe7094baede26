//! [candle](https://github.com/huggingface/candle) on the CPU: the graph is recorded by each call.

use crate::gradients::programs::Mlp;
use crate::table::Contender;
use candle_core::{D, Device, Result, Tensor, Var};
use candle_nn::{loss, ops};
use ndarray::{Array, Array1, Array2, Dimension};

/// Panics if candle would multiply matrices on several cores: nobody else does.
pub(crate) fn one_thread() {
    assert_eq!(candle_core::utils::get_num_threads(), 1, "run this in peers/, or with RAYON_NUM_THREADS=1");
}

fn tensor<S: Dimension>(of: &Array<f64, S>) -> Tensor {
    let data = of.as_slice().expect("row-major");
    Tensor::from_slice(data, of.shape(), &Device::Cpu).expect("fits its shape")
}

fn variable<S: Dimension>(of: &Array<f64, S>) -> Var {
    Var::from_tensor(&tensor(of)).expect("a variable")
}

/// With respect to these, of what `loss` makes of them.
fn contender<'a, const N: usize>(
    variables: [Var; N],
    loss: impl Fn(&[Var; N]) -> Result<Tensor> + 'a,
) -> Contender<'a> {
    let gradient = move || {
        let value = loss(&variables).expect("shapes fit");
        let mut gradients = value.backward().expect("differentiable");
        (value, variables.each_ref().map(|v| gradients.remove(v).expect("a gradient")))
    };
    let list = |t: &Tensor| t.flatten_all().and_then(|t| t.to_vec1::<f64>()).expect("f64");
    Contender::new("candle", gradient, |(value, gradient)| {
        [&value].into_iter().chain(&gradient).flat_map(list).collect()
    })
}

pub(crate) fn mlp(net: &Mlp, x: &Array2<f64>, classes: &[usize]) -> Contender<'static> {
    let x = tensor(x);
    let classes: Vec<u32> = classes.iter().map(|c| *c as u32).collect();
    let classes = Tensor::new(classes, &Device::Cpu).expect("classes");
    let weights = [variable(&net.w1), variable(&net.b1), variable(&net.w2), variable(&net.b2)];
    contender(weights, move |[w1, b1, w2, b2]| {
        let h = x.matmul(w1)?.broadcast_add(b1)?.tanh()?;
        loss::cross_entropy(&h.matmul(w2)?.broadcast_add(b2)?, &classes)
    })
}

pub(crate) fn logistic(x: &Array2<f64>, yes: &Array1<f64>, w: &Array1<f64>) -> Contender<'static> {
    let (x, yes) = (tensor(x), tensor(yes));
    contender([variable(w)], move |[w]| {
        let z = x.mv(w)?;
        let softplus = (z.exp()? + 1.0)?.log()?;
        (softplus - (&yes * &z)?)?.mean_all()
    })
}

pub(crate) fn rnn(w: &Array2<f64>, u: &Array2<f64>, b: &Array1<f64>, x: &[Array1<f64>]) -> Contender<'static> {
    let column = |v: &Array1<f64>| tensor(v).unsqueeze(1).expect("a column");
    let x: Vec<Tensor> = x.iter().map(column).collect();
    let start = column(&Array1::zeros(b.len()));
    contender([variable(w), variable(u), variable(b)], move |[w, u, b]| {
        let b = b.unsqueeze(1)?;
        let mut h = start.clone();
        for x in &x {
            h = ((w.matmul(x)? + u.matmul(&h)?)? + &b)?.tanh()?;
        }
        h.sqr()?.sum_all()
    })
}

pub(crate) fn broadcasting(x: &Array2<f64>, row: &Array1<f64>, column: &Array2<f64>) -> Contender<'static> {
    contender([variable(x), variable(row), variable(column)], |[x, row, column]| {
        let a = x.broadcast_mul(row)?.broadcast_add(column)?;
        let b = x.broadcast_sub(column)?;
        (a * b)?.broadcast_div(&(row.sqr()? + 1.0)?)?.sum_all()
    })
}

pub(crate) fn row_softmax(x: &Array2<f64>, weights: &Array2<f64>) -> Contender<'static> {
    let weights = tensor(weights);
    contender([variable(x)], move |[x]| (ops::softmax(x, D::Minus1)? * &weights)?.sum_all())
}
