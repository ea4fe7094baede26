//! `cargo bench --bench gradients`: our value and gradient beside the program itself and the best hand-written gradient; then forward
//! mode and second order.
//!
//! The three are timed in turns, and each number is a median of ratios within a round. Before it is timed, each gradient is
//! compared with the hand-written one. Arguments select rows by a part of their name. Without `--bench` (`cargo test
//! --benches`) the comparison is all that is done. `scripts/perf-table` puts the table into the README.
//!
//! The allocator is warm, as in a program that has run for a while: glibc gives large blocks back to the system until it has
//! seen a larger one freed, and then each call pays for page faults. With `--cold` that is measured too.

mod data;
mod hand;
mod measure;
mod programs;

use data::numbers;
use measure::{Row, compare, spoken};
use ndarray::{Array, Dimension};
use std::hint::black_box;

/// `floor` is what an entry counts for at least: where sums have no order, small ones are known up to rounding errors of the large.
fn assert_close(name: &str, ours: &[f64], hand: &[f64], floor: f64) {
    assert_eq!(ours.len(), hand.len(), "{name}: lengths of gradients");
    for (k, (a, b)) in ours.iter().zip(hand).enumerate() {
        assert!((a - b).abs() <= 1e-12 * a.abs().max(b.abs()).max(floor), "{name}: entry {k} is {a:e}, by hand {b:e}");
    }
}

struct Bench {
    only: Vec<String>,
    timed: bool,
    floor: f64,
    rows: Vec<Row>,
}

impl Bench {
    fn wants(&self, name: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|part| name.contains(part.as_str()))
    }

    fn run<P, O, H>(&mut self, name: &str, primal: impl Fn() -> P, ours: impl Fn() -> O, hand: impl Fn() -> H)
    where
        O: Flat,
        H: Flat,
    {
        if !self.wants(name) {
            return;
        }
        assert_close(name, &ours().flat(), &hand().flat(), self.floor);
        if self.timed {
            let row = compare(name, &mut || drop(black_box(primal())), &mut || drop(black_box(ours())), &mut || {
                drop(black_box(hand()))
            });
            self.rows.push(row);
        }
    }

    /// A section of the table, which begins anew.
    fn print(&mut self, head: &str) {
        let rows = std::mem::take(&mut self.rows);
        if rows.is_empty() {
            return;
        }
        println!("{head}");
        for r in &rows {
            let time = spoken(r.primal);
            println!("| {} | {time} | {:.2} | {:.2} | {:.2} |", r.name, r.hand, r.ours, r.ours_to_hand);
        }
        let mean = |f: fn(&Row) -> f64| (rows.iter().map(|r| f(r).ln()).sum::<f64>() / rows.len() as f64).exp();
        let (hand, ours) = (mean(|r| r.hand), mean(|r| r.ours));
        println!("| geometric mean | | {hand:.2} | {ours:.2} | {:.2} |", mean(|r| r.ours_to_hand));
    }
}

/// Value and gradient as one list.
trait Flat {
    fn flat(&self) -> Vec<f64>;
}

impl Flat for f64 {
    fn flat(&self) -> Vec<f64> {
        vec![*self]
    }
}

impl Flat for () {
    fn flat(&self) -> Vec<f64> {
        vec![]
    }
}

impl Flat for Vec<f64> {
    fn flat(&self) -> Vec<f64> {
        self.clone()
    }
}

impl Flat for zygote::Matrix<f64> {
    fn flat(&self) -> Vec<f64> {
        self.as_slice().to_vec()
    }
}

impl<D: Dimension> Flat for Array<f64, D> {
    fn flat(&self) -> Vec<f64> {
        self.iter().copied().collect()
    }
}

impl Flat for programs::MlpTangent {
    fn flat(&self) -> Vec<f64> {
        [self.w1.flat(), self.b1.flat(), self.w2.flat(), self.b2.flat()].concat()
    }
}

impl Flat for programs::DenseTangent {
    fn flat(&self) -> Vec<f64> {
        [self.w.flat(), self.b.flat()].concat()
    }
}

impl Flat for Vec<()> {
    fn flat(&self) -> Vec<f64> {
        vec![]
    }
}

impl<const N: usize> Flat for [f64; N] {
    fn flat(&self) -> Vec<f64> {
        self.to_vec()
    }
}

macro_rules! flat {
    ($($T:ident $i:tt),*) => {
        impl<$($T: Flat),*> Flat for ($($T,)*) {
            fn flat(&self) -> Vec<f64> {
                [$(self.$i.flat()),*].concat()
            }
        }
    };
}
flat!(A 0);
flat!(A 0, B 1);
flat!(A 0, B 1, C 2);
flat!(A 0, B 1, C 2, D 3);
flat!(A 0, B 1, C 2, D 3, E 4);
flat!(A 0, B 1, C 2, D 3, E 4, F 5);

/// One row whose program takes slices.
macro_rules! row {
    ($bench:ident, $name:expr, $f:ident($($x:expr),*)) => {
        row!($bench, $name, $f($($x),*), hand::$f)
    };
    ($bench:ident, $name:expr, $f:ident($($x:expr),*), $hand:path) => {
        $bench.run(
            $name,
            || programs::$f($(black_box($x)),*),
            || programs::$f::value_and_gradient($(black_box($x)),*),
            || $hand($(black_box($x)),*),
        )
    };
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let timed = args.iter().any(|a| a == "--bench");
    if timed && !args.iter().any(|a| a == "--cold") {
        drop(black_box(vec![1_u8; 24 << 20]));
    }
    let only = args.into_iter().filter(|a| !a.starts_with('-')).collect();
    let mut bench = Bench { only, timed, floor: 0.0, rows: vec![] };

    row!(bench, "straight line: 5 sin(x²)", line(1.3));
    row!(bench, "chain, 1000 steps", chain(1.3));
    let x = numbers(1000, -1.0, 1.0);
    row!(bench, "while-loop sum of 1000", sum(&x));
    row!(bench, "while-loop sum of 1000 sines", sum_of_sines(&x));
    let x = numbers(100_000, -1.5, 1.5);
    row!(bench, "Rosenbrock, N = 10", rosenbrock(&x[..10]));
    row!(bench, "Rosenbrock, N = 1000", rosenbrock(&x[..1000]));
    row!(bench, "Rosenbrock, N = 100,000", rosenbrock(&x));
    let y = numbers(100_000, 0.999, 1.001);
    row!(bench, "product of 100,000", product(&y));
    let (near_one, more) = (numbers(40_000, 0.9, 1.1), numbers(200, 0.9, 1.1));
    row!(bench, "200 products of 200, nested loops", products(&near_one, &more));
    row!(bench, "reads by index, N = 1000", reads(&x[..1000]));
    row!(bench, "1000 calls of a function", calls(&x[..1000], &x[1000..2000]));
    let a = numbers(40_000, -1.0, 1.0);
    row!(bench, "matrix × vector 200 × 200, loops", matvec(&a, &x[..200]));
    row!(bench, "matrix × vector 200 × 200, a call per row", matvec_calls(&a, &x[..200]), hand::matvec);
    let small = numbers(1000, -0.1, 0.1);
    row!(bench, "branch per element, N = 1000", branches(&small));
    let positive = numbers(1000, 0.5, 4.0);
    row!(bench, "Newton roots of 1000, early exit", roots(&positive));
    row!(bench, "Lotka–Volterra RK4, 10,000 steps", lotka_volterra(1.5, 1.0, 1.0, 3.0));
    let (rows, w) = (numbers(1_000_000, -1.0, 1.0), numbers(100, -0.3, 0.3));
    let label: Vec<f64> = numbers(10_000, 0.0, 1.0).iter().map(|v| v.round()).collect();
    row!(bench, "logistic regression 10,000 × 100, loops", logistic(&rows, &label, &w));
    objectives(&mut bench);
    in_place(&mut bench, &x);
    iterators(&mut bench, &x);

    arrays(&mut bench);

    bench.print("| program | primal | hand / primal | gradient / primal | gradient / hand |\n|---|--:|--:|--:|--:|");
    twins(&mut bench, &x);
    bench.print("| **iterator chains, beside loops over indices** | | **loop's / primal** | **gradient / primal** | **gradient / loop's** |");
    second_order(&mut bench, &x);
    bench.print("| **forward mode and second order** | | | **ours / primal** | **ours / hand** |");
    #[cfg(feature = "rayon")]
    parallel(&mut bench);
    #[cfg(feature = "rayon")]
    bench.print("| **chunks on all cores, beside one thread** | | **one thread / primal** | **all cores / primal** | **all cores / one thread** |");
    if timed && bench.wants("per element") {
        per_element();
    }
}

/// Programs that overwrite what they work on.
fn in_place(bench: &mut Bench, x: &[f64]) {
    let warm = numbers(1000, 0.0, 1.0);
    row!(bench, "heat equation in place, 1000 cells × 1000 steps", heat(&warm));
    row!(bench, "the same, two buffers and a swap", heat_swap(&warm));
    row!(bench, "Lotka–Volterra RK4, in-place slices", lotka_volterra_slices(&[1.5, 1.0, 1.0, 3.0]));
    let (a, b) = (numbers(10_000, 0.0, 1.0), numbers(20_000, 0.0, 1.0));
    row!(bench, "matrix product 100 × 100, loops", matmul(&a, &b[10_000..], 100));
    let near_one = numbers(10_000, 0.99, 1.01);
    row!(bench, "prefix products of 10,000 in place", prefix_products(&near_one));
    let below_one = numbers(1000, 0.8, 1.0);
    row!(bench, "relaxation in place, 1000 cells × 100 sweeps", relaxation(&below_one));
    row!(bench, "sines of odd, cosines of even entries, N = 100", parity_trig(&x[..100]));
    row!(bench, "sines of odd, cosines of even entries, N = 10,000", parity_trig(&x[..10_000]));
}

/// Classical objectives of the literature.
fn objectives(bench: &mut Bench) {
    let (k, d) = (25, 10);
    let alphas = numbers(k, -1.0, 1.0);
    let (means, icf) = (numbers(k * d, 0.0, 1.0), numbers(k * d * (d + 1) / 2, -0.5, 0.5));
    let x = numbers(1000 * d, 0.0, 1.0);
    bench.floor = 1.0;
    row!(bench, "Gaussian mixture, n = 1000, d = 10, K = 25", gmm(&alphas, &means, &icf, &x, (1.0, 0.0)));
    row!(bench, "the same mixture, loops and buffers", gmm_buffers(&alphas, &means, &icf, &x, (1.0, 0.0)), hand::gmm);
    let o = observations();
    bench.run(
        "bundle adjustment, 2000 observations, blocks of 2 × 15",
        || programs::reprojections(black_box(&o)),
        || programs::reprojection_jacobian(black_box(&o)),
        || hand::reprojection_jacobian(black_box(&o)),
    );
    bench.floor = 0.0;
    let samples = numbers(20_000, -1.0, 1.0);
    row!(bench, "fit of an oscillation to 10,000 samples", oscillation([1.0, 0.3, 2.0, 0.1], samples.as_chunks().0));
    let cells = numbers(1000, -1.0, 1.0);
    row!(bench, "Allen–Cahn equation in place, 1000 cells × 100 steps", allen_cahn(&cells));
    let (w1, b1) = (numbers(128 * 784, -0.05, 0.05), numbers(128, -0.1, 0.1));
    let (w2, b2) = (numbers(10 * 128, -0.1, 0.1), numbers(10, -0.1, 0.1));
    let pixels = numbers(784, 0.0, 1.0);
    row!(bench, "MLP 784-128-10, one sample, loops", mlp_loops(&w1, &b1, &w2, &b2, &pixels, 3));
    let first = programs::Dense { w: numbers(16 * 200, -0.1, 0.1), b: numbers(16, -0.1, 0.1) };
    let second = programs::Dense { w: numbers(16, -0.5, 0.5), b: numbers(1, -0.1, 0.1) };
    let data: Vec<Vec<f64>> = numbers(500 * 200, -1.0, 1.0).chunks_exact(200).map(<[f64]>::to_vec).collect();
    let targets = numbers(500, -1.0, 1.0);
    row!(bench, "network 200-16-1 of structs and methods, 500 samples", network(&first, &second, &data, &targets));
}

/// Gradients of sums over data: on one thread, and over chunks on all cores.
#[cfg(feature = "rayon")]
fn parallel(bench: &mut Bench) {
    use programs::{logistic, oscillation};
    use zygote::parallel::{value_and_gradient, value_and_gradient_of_ranges};
    let (x, w) = (numbers(1_000_000, -1.0, 1.0), numbers(100, -0.3, 0.3));
    let label: Vec<f64> = numbers(10_000, 0.0, 1.0).iter().map(|v| v.round()).collect();
    bench.floor = 10.0;
    bench.run(
        "logistic regression 10,000 × 100, chunks of 500",
        || logistic(&x, &label, black_box(&w)),
        || {
            value_and_gradient_of_ranges(label.len(), 500, |r| {
                logistic::value_and_gradient(&x[100 * r.start..100 * r.end], &label[r], black_box(&w))
            })
        },
        || logistic::value_and_gradient(&x, &label, black_box(&w)),
    );
    let samples: &[[f64; 2]] = x.as_chunks().0;
    let p = [1.0, 0.3, 2.0, 0.1];
    bench.run(
        "fit of an oscillation to 500,000 samples, chunks of 5000",
        || oscillation(black_box(p), samples),
        || value_and_gradient(samples, 5000, |chunk| oscillation::value_and_gradient(black_box(p), chunk)),
        || oscillation::value_and_gradient(black_box(p), samples),
    );
    bench.floor = 0.0;
}

/// 20 cameras around 300 points.
fn observations() -> programs::Observations {
    let camera = |n: &[f64]| {
        let [r0, r1, r2, c0, c1, c2, f, p0, p1, k1, k2] = *n else { panic!() };
        [r0, r1, r2, c0, c1, c2 - 8.0, 500.0 + 50.0 * f, 10.0 * p0, 10.0 * p1, 0.1 * k1, 0.1 * k2]
    };
    programs::Observations {
        cameras: numbers(20 * 11, -0.5, 0.5).chunks_exact(11).map(camera).collect(),
        points: numbers(300 * 3, -1.0, 1.0).as_chunks().0.to_vec(),
        pairs: (0..2000).map(|i| (i % 20, i * 7 % 300)).collect(),
        weights: numbers(2000, 0.5, 1.5),
        seen: numbers(4000, -50.0, 50.0).as_chunks().0.to_vec(),
    }
}

/// Iterator chains, and the same as loops over indices.
fn iterators(bench: &mut Bench, x: &[f64]) {
    let (x, y) = (&x[..1000], &x[1000..2000]);
    row!(bench, "squares of 1000, iterators", squares(x));
    row!(bench, "squares of 1000, loop", squares_indexed(x), hand::squares);
    row!(bench, "dot product of 1000, zip", dot_product(x, y));
    row!(bench, "dot product of 1000, loop", dot_product_indexed(x, y), hand::dot_product);
    row!(bench, "filtered sum of 1000, map, filter, fold", filtered(x));
    row!(bench, "filtered sum of 1000, loop", filtered_indexed(x), hand::filtered);
    row!(bench, "differences of 1000, windows", differences(x));
    row!(bench, "differences of 1000, loop", differences_indexed(x), hand::differences);
}

/// Programs over arrays of `ndarray`.
fn arrays(bench: &mut Bench) {
    bench.floor = 0.1;
    let (net, x, classes) = data::mlp();
    row!(bench, "MLP 784-128-10, batch of 64, all weights", mlp(&net, &x, &classes));
    let (x, yes, w) = data::logistic();
    row!(bench, "logistic regression 10,000 × 100, arrays", logistic_arrays(&x, &yes, &w));
    let (w, u, b, x) = data::rnn();
    row!(bench, "recurrent network, 50 steps of 64 units", rnn(&w, &u, &b, &x));
    let (x, r, c) = data::broadcasting();
    row!(bench, "broadcasting chain, 200 × 300", broadcasting(&x, &r, &c));
    let (x, weights) = data::row_softmax();
    row!(bench, "softmax of 1000 rows of 100", row_softmax(&x, &weights));
    bench.floor = 0.0;
}

/// Chains in the place of ours, and their loops in that of the hand-written.
fn twins(bench: &mut Bench, x: &[f64]) {
    use programs::{differences_indexed, dot_product_indexed, filtered_indexed, squares_indexed};
    let (x, y) = (&x[..1000], &x[1000..2000]);
    row!(bench, "squares of 1000", squares(x), squares_indexed::value_and_gradient);
    row!(bench, "dot product of 1000", dot_product(x, y), dot_product_indexed::value_and_gradient);
    row!(bench, "filtered sum of 1000, map, filter, fold", filtered(x), filtered_indexed::value_and_gradient);
    row!(bench, "differences of 1000", differences(x), differences_indexed::value_and_gradient);
}

/// Forward mode and second order.
fn second_order(bench: &mut Bench, numbers: &[f64]) {
    use programs::{bowl, chain, rosenbrock};
    bench.run(
        "jvp: chain, 1000 steps",
        || chain(black_box(1.3)),
        || chain::jvp((black_box(1.3),), (black_box(1.0),)),
        || hand::chain(black_box(1.3)),
    );
    let (x, v) = (&numbers[..1000], &numbers[1000..2000]);
    let (ours, hand) =
        (|| rosenbrock::hvp(black_box(x), black_box(v)), || hand::rosenbrock_hvp(black_box(x), black_box(v)));
    bench.run("hvp: Rosenbrock, N = 1000", || rosenbrock(black_box(x)), ours, hand);
    bench.run("the same, the gradient as primal", || rosenbrock::value_and_gradient(black_box(x)), ours, hand);
    let x = &numbers[..10];
    bench.run(
        "hessian: Rosenbrock, N = 10",
        || rosenbrock(black_box(x)),
        || rosenbrock::hessian(black_box(x)),
        || hand::rosenbrock_hessian(black_box(x)),
    );
    let (x, y) = (1.3, 0.7);
    bench.run(
        "∂²/∂x², ∂²/∂y² of 1 + x² + y²",
        || bowl(black_box(x), black_box(y)),
        || {
            let at = (black_box(x), black_box(y));
            (bowl::hvp(at, (1.0, 0.0)).0, bowl::hvp(at, (0.0, 1.0)).1)
        },
        || {
            black_box((x, y));
            (2.0, 2.0)
        },
    );
}

/// What an element costs doesn’t depend on how many there are, as long as caches hold them.
fn per_element() {
    let near_one = numbers(10_000_000, 0.999_999, 1.000_001);
    println!("\nns per element, of primal / gradient / gradient by hand:\n");
    println!("| N | reads by index | Rosenbrock | product | prefix products in place |");
    println!("|--:|--:|--:|--:|--:|");
    // One size after the other: the largest would leave the caches cold for the rest.
    for n in [1000, 10_000, 100_000, 1_000_000, 10_000_000] {
        let x = &near_one[..n];
        let mut runs: Vec<Box<dyn FnMut() + '_>> = vec![];
        macro_rules! runs {
            ($($name:ident)*) => {$(
                runs.push(Box::new(move || _ = black_box(programs::$name(black_box(x)))));
                runs.push(Box::new(move || drop(black_box(programs::$name::value_and_gradient(black_box(x))))));
                runs.push(Box::new(move || drop(black_box(hand::$name(black_box(x))))));
            )*};
        }
        runs!(reads rosenbrock product prefix_products);
        print!("| {n} |");
        for t in measure::times(&mut runs).chunks(3) {
            let each = |t: f64| t * 1e9 / n as f64;
            print!(" {:.2} / {:.2} / {:.2} |", each(t[0]), each(t[1]), each(t[2]));
        }
        println!();
    }
}
