//! [burn](https://burn.dev) on two of its CPU backends: the graph is recorded by each call.

use crate::gradients::programs::Mlp;
use crate::table::Contender;
use burn::nn::loss::CrossEntropyLossConfig;
use burn::tensor::activation::{softmax, softplus};
use burn::tensor::{Device, FloatDType, Int, Tensor, TensorData};
use ndarray::{Array1, Array2, Axis};

pub(crate) struct Backend {
    column: &'static str,
    /// In double precision, without gradients.
    device: Device,
}

/// The one on ndarray, as ours, and the one that replaces it.
pub(crate) fn backends() -> [Backend; 2] {
    #[expect(deprecated, reason = "it is compared with what replaces it")]
    let ndarray = Device::ndarray();
    [("burn, ndarray", ndarray), ("burn, flex", Device::flex())].map(|(column, mut device)| {
        device.configure(FloatDType::F64).expect("double precision");
        Backend { column, device }
    })
}

/// All are matrices: vectors have one row.
impl Backend {
    fn tensor(&self, of: &Array2<f64>) -> Tensor<2> {
        let data = of.as_slice().expect("row-major").to_vec();
        Tensor::from_data(TensorData::new(data, [of.nrows(), of.ncols()]), &self.device)
    }

    fn variable(&self, of: &Array2<f64>) -> Tensor<2> {
        self.tensor(of).autodiff().require_grad()
    }

    /// With respect to these, of what `loss` makes of them.
    fn contender<'a, const N: usize>(
        &self,
        variables: [Tensor<2>; N],
        loss: impl Fn([Tensor<2>; N]) -> Tensor<1> + 'a,
    ) -> Contender<'a> {
        let gradient = move || {
            let value = loss(variables.clone());
            let mut gradients = value.backward();
            (value, variables.each_ref().map(|v| v.grad_remove(&mut gradients).expect("a gradient")))
        };
        Contender::new(self.column, gradient, |(value, gradient)| {
            let list = |data: TensorData| data.try_to_vec::<f64>().expect("f64");
            let gradient = gradient.into_iter().map(|g| list(g.into_data()));
            [list(value.into_data())].into_iter().chain(gradient).flatten().collect()
        })
    }

    pub(crate) fn mlp(&self, net: &Mlp, x: &Array2<f64>, classes: &[usize]) -> Contender<'static> {
        let x = self.tensor(x);
        let classes: Vec<i64> = classes.iter().map(|c| *c as i64).collect();
        let classes = Tensor::<1, Int>::from_data(classes.as_slice(), &self.device);
        let cross_entropy = CrossEntropyLossConfig::new().init(&self.device);
        let (b1, b2) = (row(&net.b1), row(&net.b2));
        let weights = [&net.w1, &b1, &net.w2, &b2].map(|w| self.variable(w));
        self.contender(weights, move |[w1, b1, w2, b2]| {
            let h = (x.clone().matmul(w1) + b1).tanh();
            cross_entropy.forward(h.matmul(w2) + b2, classes.clone())
        })
    }

    pub(crate) fn logistic(&self, x: &Array2<f64>, yes: &Array1<f64>, w: &Array1<f64>) -> Contender<'static> {
        let (x, yes) = (self.tensor(x), self.tensor(&column(yes)));
        self.contender([self.variable(&column(w))], move |[w]| {
            let z = x.clone().matmul(w);
            (softplus(z.clone(), 1.0) - yes.clone() * z).mean()
        })
    }

    pub(crate) fn rnn(
        &self,
        w: &Array2<f64>,
        u: &Array2<f64>,
        b: &Array1<f64>,
        x: &[Array1<f64>],
    ) -> Contender<'static> {
        let x: Vec<Tensor<2>> = x.iter().map(|x| self.tensor(&column(x))).collect();
        let start = self.tensor(&Array2::zeros((b.len(), 1)));
        self.contender([self.variable(w), self.variable(u), self.variable(&column(b))], move |[w, u, b]| {
            let mut h = start.clone();
            for x in &x {
                h = (w.clone().matmul(x.clone()) + u.clone().matmul(h) + b.clone()).tanh();
            }
            h.square().sum()
        })
    }

    pub(crate) fn broadcasting(&self, x: &Array2<f64>, r: &Array1<f64>, c: &Array2<f64>) -> Contender<'static> {
        self.contender([self.variable(x), self.variable(&row(r)), self.variable(c)], |[x, row, column]| {
            let a = x.clone() * row.clone() + column.clone();
            (a * (x - column) / (row.square() + 1.0)).sum()
        })
    }

    pub(crate) fn row_softmax(&self, x: &Array2<f64>, weights: &Array2<f64>) -> Contender<'static> {
        let weights = self.tensor(weights);
        self.contender([self.variable(x)], move |[x]| (softmax(x, 1) * weights.clone()).sum())
    }
}

fn row(v: &Array1<f64>) -> Array2<f64> {
    v.clone().insert_axis(Axis(0))
}

fn column(v: &Array1<f64>) -> Array2<f64> {
    v.clone().insert_axis(Axis(1))
}
