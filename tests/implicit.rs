//! Implicit parameters: `gradient!(|| …, params![w, model.b])`.

#![cfg(feature = "ndarray")]

use ndarray::{Array1, Array2, array};
use std::panic::{AssertUnwindSafe, catch_unwind};
use zygote::Grads;
use zygote::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Dense {
    w: Vec<f64>,
    b: f64,
    #[constant]
    name: &'static str,
}

#[differentiable]
impl Dense {
    fn forward(&self, x: &[f64]) -> f64 {
        let mut s = self.b;
        for i in 0..x.len() {
            s += self.w[i] * x[i];
        }
        s.tanh()
    }
}

fn dense() -> Dense {
    Dense { w: vec![1.0, 2.0], b: 0.5, name: "dense" }
}

#[differentiable]
fn net(w: &[f64], b: &f64, x: &[f64]) -> f64 {
    let mut s = *b;
    for i in 0..x.len() {
        s += w[i] * x[i];
    }
    s.tanh()
}

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiable]
fn product(w: &Array2<f64>, x: &Array1<f64>, i: usize) -> f64 {
    let mut s = 0.0;
    for j in 0..x.len() {
        s += w[[i, j]] * x[j];
    }
    s
}

/// The central difference of `f`, which is given the step.
fn difference(f: impl Fn(f64) -> f64) -> f64 {
    let h = 1e-5;
    (f(h) - f(-h)) / (2.0 * h)
}

#[track_caller]
fn close(a: f64, b: f64) {
    assert!((a - b).abs() <= 1e-8 * (1.0 + b.abs()), "{a} is not {b}");
}

#[test]
fn parameters_of_several_types() {
    let (w, b, x) = (vec![1.0, 2.0], 0.5, vec![0.3, -0.2]);
    let loss = |w: &[f64], b: f64| (b + w[0] * 0.3 - w[1] * 0.2).tanh() + b * b * w[0];
    let grads = gradient!(|| net(&w, &b, &x) + square(b) * w[0], params![w, b]);
    close(grads[&b], difference(|h| loss(&w, b + h)));
    close(grads[&w][0], difference(|h| loss(&[w[0] + h, w[1]], b)));
    close(grads[&w][1], difference(|h| loss(&[w[0], w[1] + h], b)));
    assert_eq!((grads.len(), grads.get(&x)), (2, None));
    assert_eq!(grads.names().collect::<Vec<_>>(), ["w", "b"]);
}

#[test]
fn single_precision_tuples_and_integers() {
    let (x, pair, n) = (2.0_f32, (3.0_f32, 4.0_f64), 3);
    let grads = gradient!(|| x.powi(n) * pair.0, params![x, pair, n]);
    assert_eq!((grads[&x], grads[&pair], grads[&n]), (36.0, (8.0, 0.0), ()));
}

#[test]
fn equal_parameters_are_two() {
    let (a, b) = (3.0, 3.0);
    let grads = gradient!(|| a * 2.0 + b * 5.0, params![a, b]);
    assert_eq!((grads[&a], grads[&b]), (2.0, 5.0));
}

#[test]
fn fields_and_whole_structs() {
    let x = [0.3, -0.2];
    let model = dense();
    let whole = gradient!(|| model.forward(&x) * model.b, params![model]);
    let by_hand = gradient!(|m: &Dense| m.forward(&x) * m.b, &model).0;
    assert_eq!((&whole[&model], whole[&model].name), (&by_hand, ()));

    let parts = gradient!(
        || {
            let mut s = 0.0;
            for v in model.w.iter() {
                s += v * v * model.b;
            }
            s
        },
        params![model.w, model.b]
    );
    assert_eq!((&parts[&model.w], parts[&model.b]), (&vec![1.0, 2.0], 5.0));
    assert_eq!(parts.names().collect::<Vec<_>>(), ["model.w", "model.b"]);
    // The other fields are constants.
    let one = gradient!(|| model.w[1] * model.b + model.name.len() as f64, params![model.w]);
    assert_eq!((&one[&model.w], one.get(&model.b)), (&vec![0.0, 0.5], None));
}

struct Pair(f64, (f64, f64));

impl Pair {
    fn gradient(&self, k: f64) -> (f64, f64) {
        let grads = gradient!(|| self.0 * self.1.1 * k + self.1.0, params![self.0, self.1.1]);
        (grads[&self.0], grads[&self.1.1])
    }
}

#[test]
fn fields_of_self_and_of_tuples() {
    // No tangent type is needed of `Pair` itself.
    assert_eq!(Pair(2.0, (7.0, 3.0)).gradient(10.0), (30.0, 20.0));
}

#[test]
fn what_the_closure_does_not_use_has_a_typed_zero() {
    let (w, b, x) = (vec![1.0, 2.0], 3.0, array![[1.0, 2.0]]);
    let grads = gradient!(|| b * b, params![w, b, x]);
    assert_eq!((&grads[&w], grads[&b], &grads[&x]), (&vec![0.0, 0.0], 6.0, &Array2::zeros((1, 2))));
}

#[test]
fn the_value_and_the_pullback() {
    let (w, b, x) = (vec![1.0, 2.0], 0.5, vec![0.3, -0.2]);
    let (y, grads) = value_and_gradient!(|| net(&w, &b, &x), params![w, b]);
    assert_eq!(y, net(&w, &b, &x));
    let x = &x;
    let (value, back) = pullback!(|| net(&w, &b, x), params![w, b]);
    let (one, two) = (back(1.0), back(2.0));
    assert_eq!((value, &one[&w], one[&b]), (y, &grads[&w], grads[&b]));
    close(two[&b], 2.0 * one[&b]);
    close(two[&w][1], 2.0 * one[&w][1]);
    // The pullback of a value that is no number.
    let (pair, back) = pullback!(|| (b * w[0], b), params![b]);
    assert_eq!((pair, back((10.0, 1.0))[&b]), ((0.5, 0.5), 11.0));
}

#[test]
fn arrays_and_a_step() {
    let mut w = array![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    let mut b = array![0.5, -0.5];
    let x = array![1.0, 2.0, 3.0];
    let alpha = 0.1;
    let grads = gradient!(|| product(&w, &x, 0) + b[0] + product(&w, &x, 1) + b[1], params![w, b]);
    assert_eq!(grads[&w], array![[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]]);
    assert_eq!(grads[&b], array![1.0, 1.0]);
    // What is assigned to a parameter leaves it the parameter.
    w -= &(alpha * &grads[&w]);
    b.update(&grads[&b], |p, g| p - alpha * g);
    assert_eq!(b, array![0.4, -0.6]);
    close(w[[1, 2]], 5.7);
    b = array![1.0, 1.0];
    assert_eq!((grads[&b].sum(), b.sum()), (2.0, 2.0));
}

#[test]
fn parameters_behind_references() {
    fn shared(w: &Array2<f64>, x: &Array1<f64>, k: f64) {
        // Handed on by their names, as references.
        let (y, grads) = value_and_gradient!(|| product(w, x, 0) * square(k), params![w, k]);
        assert_eq!((y, grads[&k]), (9.0 * 14.0, 6.0 * 14.0));
        let expected = array![[9.0, 18.0, 27.0], [0.0, 0.0, 0.0]];
        assert_eq!((&grads[w], &grads[&w]), (&expected, &expected));
    }
    fn exclusive(w: &mut Array2<f64>, x: &Array1<f64>) {
        let mut grads = gradient!(|| product(w, x, 1) * w[[1, 0]], params![w]);
        assert_eq!(grads[&w], array![[0.0, 0.0, 0.0], [4.0 + 32.0, 8.0, 12.0]]);
        let dw = grads.take(w);
        w.scaled_add(-1.0, &dw);
        assert_eq!(w[[1, 2]], -6.0);
    }
    fn slices(w: &[f64], b: f64, x: &Vec<f64>) {
        let grads = gradient!(
            || {
                let mut s = 0.0;
                for _ in 0..3 {
                    s += net(w, &b, x).atanh() * b;
                }
                s
            },
            params![w, b]
        );
        close(grads[&b], 3.0 * (0.3 - 0.4 + 0.2));
        close(grads[w][0], 3.0 * 0.1 * 0.3);
        close(grads[&w][1], 3.0 * 0.1 * -0.2);
    }
    let mut w = array![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    shared(&w, &array![1.0, 2.0, 3.0], 3.0);
    // 4·1 + 5·2 + 6·3 = 32
    exclusive(&mut w, &array![1.0, 2.0, 3.0]);
    slices(&[1.0, 2.0], 0.1, &vec![0.3, -0.2]);
}

#[test]
fn names_mean_what_they_mean_in_the_closure() {
    let (w, k) = (3.0, vec![1.0, 2.0]);
    let grads = gradient!(
        || {
            let twice = w * 2.0;
            let inner: f64 = k.iter().map(|w| w * w).sum();
            assert!(w > 0.0, "{w}");
            let w = twice * w;
            w * inner
        },
        params![w]
    );
    assert_eq!(grads[&w], 2.0 * 2.0 * 3.0 * 5.0);
    let model = dense();
    let model_w = 10.0;
    let grads = gradient!(|| model.w[0] * model_w, params![model.w]);
    assert_eq!(grads[&model.w], [10.0, 0.0]);
}

#[test]
fn control_flow_and_early_exits() {
    let (w, limit) = (1.5_f64, 20.0);
    let grads = gradient!(
        || {
            let mut y = w;
            for i in 0..10 {
                y *= w;
                if y > limit {
                    return y * i as f64;
                }
            }
            y
        },
        params![w]
    );
    // w^8 = 25.6… is the first above, at i = 6.
    close(grads[&w], 6.0 * 8.0 * w.powi(7));
}

#[test]
fn gradients_are_vectors() {
    let (w, b) = (vec![3.0], 2.0);
    let mut sum = Grads::default();
    for x in [1.0, 2.0] {
        sum += &gradient!(|| w[0] * x + b, params![w, b]);
    }
    assert_eq!((&sum[&w], sum[&b]), (&vec![3.0], 2.0));
    sum *= 0.5;
    assert_eq!(sum.named_leaves(), [("w[0]".to_owned(), 1.5), ("b".to_owned(), 1.0)]);
    assert_eq!(sum.norm(), 3.25_f64.sqrt());
    assert_eq!(format!("{sum:?}"), "{w: [1.5], b: 1.0}");
    sum[&b] = 7.0;
    assert_eq!((sum.take(&b), sum.len()), (7.0, 1));
}

#[test]
fn threads_share_parameters() {
    let w = vec![1.0, 2.0];
    let mut sum = Grads::default();
    std::thread::scope(|s| {
        let parts: Vec<_> = [1.0, 10.0]
            .map(|x| {
                let w = &w;
                s.spawn(move || gradient!(|| w[0] * w[1] * x, params![w]))
            })
            .into();
        for part in parts {
            sum += &part.join().unwrap();
        }
    });
    assert_eq!(sum[&w], [22.0, 11.0]);
}

#[track_caller]
fn message(f: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(f)).unwrap_err();
    panic.downcast_ref::<String>().cloned().unwrap_or_default()
}

#[test]
fn what_is_no_parameter_is_a_panic_that_says_so() {
    let (w, b, model) = (vec![1.0, 2.0], 3.0, dense());
    let grads = gradient!(|| w[0] * b * model.b, params![w, model]);
    let listed = "the parameters are `w`: `alloc::vec::Vec<f64>`, `model`: `implicit::Dense`";
    assert_eq!(
        message(|| println!("{:?}", grads[&b])),
        format!("this `f64` is not a parameter of the gradient; {listed}")
    );
    let copy = w.clone();
    let moved = "`w` has such a type, but was elsewhere in memory (moved or cloned?)";
    assert_eq!(
        message(|| println!("{:?}", grads[&copy])),
        format!("this `alloc::vec::Vec<f64>` is not a parameter of the gradient: {moved}; {listed}")
    );
    let part = "it is a part of `model`, take that part of `grads[&model]`";
    assert_eq!(
        message(|| println!("{:?}", grads[&model.b])),
        format!("this `f64` is not a parameter of the gradient: {part}; {listed}")
    );
}

#[test]
fn one_variable_by_two_names() {
    let w = 2.0;
    let r = &w;
    let both = message(|| drop(gradient!(|| w * *r, params![w, r])));
    assert_eq!(both, "the parameters `w` and `r` are one variable: list it once, and use it by one name");
}

#[test]
fn generic_functions() {
    fn slope<T: Real>(w: T, x: T) -> T {
        let grads = gradient!(|| w * w * x, params![w]);
        grads[&w]
    }
    assert_eq!((slope(3.0_f32, 2.0), slope(3.0_f64, 2.0)), (12.0, 12.0));
}

#[differentiable]
fn affine(w: &Array2<f64>, b: &Array2<f64>, k: f64) -> f64 {
    let y = w * k + b;
    let mut s = 0.0;
    for i in 0..y.nrows() {
        s += y[[i, 0]] * y[[i, 1]];
    }
    s
}

#[test]
fn operators_on_parameters() {
    let (w, b, k) = (array![[1.0, 2.0], [3.0, 4.0]], array![[0.5, 0.5]], 2.0);
    let grads = gradient!(|| affine(&w, &(&b + &b), k) + (&w - &b)[[0, 0]] * k, params![w, b, k]);
    // y = [[3, 5], [7, 9]]
    assert_eq!(grads[&w], array![[10.0 + 2.0, 6.0], [18.0, 14.0]]);
    assert_eq!(grads[&b], array![[2.0 * (5.0 + 9.0) - 2.0, 2.0 * (3.0 + 7.0)]]);
    assert_eq!(grads[&k], 1.0 * 5.0 + 2.0 * 3.0 + 3.0 * 9.0 + 4.0 * 7.0 + 0.5);
}
