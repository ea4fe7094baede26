//! [rust-autograd](https://github.com/raskr/rust-autograd): the graph, with that of the gradient, is built once, and each call
//! evaluates it. It lives in a context, so what is made of it is handed on.

use crate::gradients::programs::Mlp;
use crate::table::Contender;
use autograd::ndarray::ArrayD;
use autograd::prelude::*;
use autograd::{Tensor, VariableEnvironment, tensor_ops as ops};
use ndarray::{Array, Array1, Array2, Axis, Dimension};

/// An array of the version of ndarray that autograd stands on.
fn array<D: Dimension>(of: &Array<f64, D>) -> ArrayD<f64> {
    ArrayD::from_shape_vec(of.shape(), of.iter().copied().collect()).expect("fits its shape")
}

fn row(of: &Array1<f64>) -> ArrayD<f64> {
    array(&of.clone().insert_axis(Axis(0)))
}

fn column(of: &Array1<f64>) -> ArrayD<f64> {
    array(&of.clone().insert_axis(Axis(1)))
}

/// `loss` makes a graph of variables and data. Gradients are with respect to the variables.
fn contender<const N: usize>(
    variables: [ArrayD<f64>; N],
    data: &[ArrayD<f64>],
    loss: impl for<'g> Fn([Tensor<'g, f64>; N], &[Tensor<'g, f64>]) -> Tensor<'g, f64>,
    then: impl FnOnce(Contender<'_>),
) {
    let mut environment = VariableEnvironment::new();
    let ids = variables.map(|v| environment.set(v));
    environment.run(|context| {
        let context = &*context;
        let variables = ids.map(|id| context.variable(id));
        let placeholder = |of: &ArrayD<f64>| {
            let shape: Vec<isize> = of.shape().iter().map(|n| *n as isize).collect();
            context.placeholder("data", &shape)
        };
        let placeholders: Vec<_> = data.iter().map(placeholder).collect();
        let value = loss(variables, &placeholders);
        let mut wanted = vec![value];
        wanted.extend(ops::grad(&[value], &variables));
        let gradient = || {
            let mut evaluator = context.evaluator();
            evaluator.extend(&wanted);
            for (placeholder, data) in placeholders.iter().zip(data) {
                evaluator.feed(*placeholder, data.view());
            }
            evaluator.run()
        };
        then(Contender::new("autograd", gradient, |results| {
            results.iter().flat_map(|result| result.as_ref().expect("evaluates")).copied().collect()
        }));
    });
}

pub(crate) fn mlp(net: &Mlp, x: &Array2<f64>, classes: &[usize], then: impl FnOnce(Contender<'_>)) {
    let classes: Array1<f64> = classes.iter().map(|c| *c as f64).collect();
    let weights = [array(&net.w1), row(&net.b1), array(&net.w2), row(&net.b2)];
    let data = [array(x), column(&classes)];
    contender(
        weights,
        &data,
        |[w1, b1, w2, b2], data| {
            let h = ops::tanh(ops::matmul(data[0], w1) + b1);
            ops::mean_all(ops::sparse_softmax_cross_entropy(ops::matmul(h, w2) + b2, data[1]))
        },
        then,
    );
}

pub(crate) fn logistic(x: &Array2<f64>, yes: &Array1<f64>, w: &Array1<f64>, then: impl FnOnce(Contender<'_>)) {
    let data = [array(x), column(yes)];
    contender(
        [column(w)],
        &data,
        |[w], data| {
            let z = ops::matmul(data[0], w);
            ops::mean_all(ops::softplus(z) - data[1] * z)
        },
        then,
    );
}

pub(crate) fn rnn(
    w: &Array2<f64>,
    u: &Array2<f64>,
    b: &Array1<f64>,
    x: &[Array1<f64>],
    then: impl FnOnce(Contender<'_>),
) {
    let mut data = vec![column(&Array1::zeros(b.len()))];
    data.extend(x.iter().map(column));
    contender(
        [array(w), array(u), column(b)],
        &data,
        |[w, u, b], data| {
            let mut h = data[0];
            for x in &data[1..] {
                h = ops::tanh(ops::matmul(w, x) + ops::matmul(u, h) + b);
            }
            ops::sum_all(ops::square(h))
        },
        then,
    );
}

pub(crate) fn broadcasting(x: &Array2<f64>, r: &Array1<f64>, c: &Array2<f64>, then: impl FnOnce(Contender<'_>)) {
    contender(
        [array(x), row(r), array(c)],
        &[],
        |[x, row, column], _| {
            let a = x * row + column;
            ops::sum_all(a * (x - column) / (ops::square(row) + 1.0))
        },
        then,
    );
}

pub(crate) fn row_softmax(x: &Array2<f64>, weights: &Array2<f64>, then: impl FnOnce(Contender<'_>)) {
    contender([array(x)], &[array(weights)], |[x], data| ops::sum_all(ops::softmax(x, 1) * data[0]), then);
}
