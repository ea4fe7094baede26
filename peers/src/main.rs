//! `cargo bench`, in `peers/`: our gradients and those of other crates, of the same programs on the same data.
//!
//! Each gradient is compared with ours before it is timed. All are timed in turns, and each number is a median of ratios
//! within a round. Arguments select rows by a part of their name. Without `--bench` (`cargo test --benches`) the comparison
//! is all that is done.

mod peers;
mod table;

/// The root's benches: programs, their gradients by hand, data, and the clock.
#[allow(dead_code, unused_imports, reason = "not all of the root's programs are compared")]
#[path = "../../benches/gradients"]
mod gradients {
    pub(crate) mod data;
    pub(crate) mod hand;
    pub(crate) mod measure;
    pub(crate) mod programs;
}

use gradients::{data, hand, programs};
use peers::burn::Backend;
use peers::{autograd, burn, candle, scalar};
use std::hint::black_box;
use table::{Contender, Table, flat};

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let timed = args.iter().any(|a| a == "--bench");
    candle::one_thread();
    let backends = burn::backends();
    // As in the root's benches: the allocator is that of a program that has run for a while.
    drop(black_box(vec![1_u8; 24 << 20]));
    let only = args.into_iter().filter(|a| !a.starts_with('-')).collect();
    let mut table = Table::new(only, timed);
    mlp(&mut table, &backends);
    logistic(&mut table, &backends);
    rnn(&mut table, &backends);
    broadcasting(&mut table, &backends);
    row_softmax(&mut table, &backends);
    line(&mut table);
    rosenbrock_10(&mut table);
    rosenbrock_1000(&mut table);
    lotka_volterra(&mut table);
    table.print();
}

fn mlp(table: &mut Table, backends: &[Backend]) {
    let name = "MLP 784-128-10, batch of 64, all weights";
    if !table.wants(name) {
        return;
    }
    let (net, x, classes) = &data::mlp();
    let ours = || programs::mlp::value_and_gradient(black_box(net), black_box(x), black_box(classes));
    let by_hand = || hand::mlp(black_box(net), black_box(x), black_box(classes));
    let mut all = vec![
        Contender::new("ours", ours, |(y, (d, ..))| flat!(y, d.w1, d.b1, d.w2, d.b2)),
        Contender::new("hand", by_hand, |(y, (dw1, db1, dw2, db2))| flat!(y, dw1, db1, dw2, db2)),
        candle::mlp(net, x, classes),
    ];
    all.extend(backends.iter().map(|b| b.mlp(net, x, classes)));
    autograd::mlp(net, x, classes, |autograd| {
        table.row(
            name,
            || programs::mlp(black_box(net), black_box(x), black_box(classes)),
            all.into_iter().chain([autograd]),
        );
    });
}

fn logistic(table: &mut Table, backends: &[Backend]) {
    let name = "logistic regression 10,000 × 100";
    if !table.wants(name) {
        return;
    }
    let (x, yes, w) = &data::logistic();
    let ours = || programs::logistic_arrays::value_and_gradient(black_box(x), black_box(yes), black_box(w));
    let by_hand = || hand::logistic_arrays(black_box(x), black_box(yes), black_box(w));
    let mut all = vec![
        Contender::new("ours", ours, |(y, (.., dw))| flat!(y, dw)),
        Contender::new("hand", by_hand, |(y, dw)| flat!(y, dw)),
        candle::logistic(x, yes, w),
    ];
    all.extend(backends.iter().map(|b| b.logistic(x, yes, w)));
    autograd::logistic(x, yes, w, |autograd| {
        table.row(
            name,
            || programs::logistic_arrays(black_box(x), black_box(yes), black_box(w)),
            all.into_iter().chain([autograd]),
        );
    });
}

fn rnn(table: &mut Table, backends: &[Backend]) {
    let name = "recurrent network, 50 steps of 64 units";
    if !table.wants(name) {
        return;
    }
    let (w, u, b, x) = &data::rnn();
    let ours = || programs::rnn::value_and_gradient(black_box(w), black_box(u), black_box(b), black_box(x));
    let by_hand = || hand::rnn(black_box(w), black_box(u), black_box(b), black_box(x));
    let mut all = vec![
        Contender::new("ours", ours, |(y, (dw, du, db, _))| flat!(y, dw, du, db)),
        Contender::new("hand", by_hand, |(y, (dw, du, db))| flat!(y, dw, du, db)),
        candle::rnn(w, u, b, x),
    ];
    all.extend(backends.iter().map(|backend| backend.rnn(w, u, b, x)));
    autograd::rnn(w, u, b, x, |autograd| {
        table.row(
            name,
            || programs::rnn(black_box(w), black_box(u), black_box(b), black_box(x)),
            all.into_iter().chain([autograd]),
        );
    });
}

fn broadcasting(table: &mut Table, backends: &[Backend]) {
    let name = "broadcasting chain, 200 × 300";
    if !table.wants(name) {
        return;
    }
    let (x, r, c) = &data::broadcasting();
    let ours = || programs::broadcasting::value_and_gradient(black_box(x), black_box(r), black_box(c));
    let by_hand = || hand::broadcasting(black_box(x), black_box(r), black_box(c));
    let mut all = vec![
        Contender::new("ours", ours, |(y, (dx, dr, dc))| flat!(y, dx, dr, dc)),
        Contender::new("hand", by_hand, |(y, (dx, dr, dc))| flat!(y, dx, dr, dc)),
        candle::broadcasting(x, r, c),
    ];
    all.extend(backends.iter().map(|b| b.broadcasting(x, r, c)));
    autograd::broadcasting(x, r, c, |autograd| {
        table.row(
            name,
            || programs::broadcasting(black_box(x), black_box(r), black_box(c)),
            all.into_iter().chain([autograd]),
        );
    });
}

fn row_softmax(table: &mut Table, backends: &[Backend]) {
    let name = "softmax of 1000 rows of 100";
    if !table.wants(name) {
        return;
    }
    let (x, weights) = &data::row_softmax();
    let ours = || programs::row_softmax::value_and_gradient(black_box(x), black_box(weights));
    let by_hand = || hand::row_softmax(black_box(x), black_box(weights));
    let mut all = vec![
        Contender::new("ours", ours, |(y, (dx, _))| flat!(y, dx)),
        Contender::new("hand", by_hand, |(y, dx)| flat!(y, dx)),
        candle::row_softmax(x, weights),
    ];
    all.extend(backends.iter().map(|b| b.row_softmax(x, weights)));
    autograd::row_softmax(x, weights, |autograd| {
        table.row(name, || programs::row_softmax(black_box(x), black_box(weights)), all.into_iter().chain([autograd]));
    });
}

fn line(table: &mut Table) {
    let name = "straight line: 5 sin(x²)";
    if !table.wants(name) {
        return;
    }
    let x = 1.3;
    let mut all = vec![
        Contender::new("ours", || programs::line::value_and_gradient(black_box(x)), |(y, (dx,))| vec![y, dx]),
        Contender::new("hand", || hand::line(black_box(x)), |(y, dx)| vec![y, dx]),
    ];
    all.extend(scalar::line(x));
    table.row(name, || programs::line(black_box(x)), all);
}

fn rosenbrock_10(table: &mut Table) {
    let name = "Rosenbrock, N = 10";
    if !table.wants(name) {
        return;
    }
    let x = &data::numbers(10, -1.5, 1.5);
    let mut all = rosenbrock(x);
    all.push(scalar::rosenbrock_duals(x));
    table.row(name, || programs::rosenbrock(black_box(x)), all);
}

/// Too many variables for forward mode.
fn rosenbrock_1000(table: &mut Table) {
    let name = "Rosenbrock, N = 1000";
    if !table.wants(name) {
        return;
    }
    let x = &data::numbers(1000, -1.5, 1.5);
    table.row(name, || programs::rosenbrock(black_box(x)), rosenbrock(x));
}

fn rosenbrock(x: &[f64]) -> Vec<Contender<'_>> {
    let mut all = vec![
        Contender::new("ours", || programs::rosenbrock::value_and_gradient(black_box(x)), |(y, (dx,))| flat!(y, dx)),
        Contender::new("hand", || hand::rosenbrock(black_box(x)), |(y, dx)| flat!(y, dx)),
    ];
    all.extend(scalar::rosenbrock_tapes(x));
    all
}

fn lotka_volterra(table: &mut Table) {
    let name = "Lotka–Volterra RK4, 10,000 steps, 4 parameters";
    if !table.wants(name) {
        return;
    }
    let p @ [a, b, c, d] = [1.5, 1.0, 1.0, 3.0];
    let ours = || programs::lotka_volterra::value_and_gradient(black_box(a), black_box(b), black_box(c), black_box(d));
    let by_hand = || hand::lotka_volterra(black_box(a), black_box(b), black_box(c), black_box(d));
    let mut all = vec![
        Contender::new("ours", ours, |(y, (da, db, dc, dd))| vec![y, da, db, dc, dd]),
        Contender::new("hand", by_hand, |(y, dp)| flat!(y, dp)),
    ];
    all.extend(scalar::lotka_volterra(p));
    table.row(name, || programs::lotka_volterra(black_box(a), black_box(b), black_box(c), black_box(d)), all);
}
