//! Memory of code that changes things in place: nothing is allocated beside what the function itself needs, and what is kept is one by one what
//! an adjoint reads, never a copy of an array.
#![allow(missing_docs, unreachable_pub, clippy::needless_range_loop)]

use counting_alloc::{allocations, peak};
use zygote::prelude::*;

#[global_allocator]
static ALLOCATOR: counting_alloc::Counting = counting_alloc::Counting;

#[differentiable]
fn array(x: f64, y: f64) -> f64 {
    let mut v = [x, y, x * y, 0.0];
    v[3] = v[0] * v[1];
    v[0] += v[3];
    v[1] *= v[0];
    v.swap(1, 2);
    v[..2].reverse();
    let r = &mut v[2];
    *r -= x;
    v[0] * v[1] + v[2] * v[3]
}

#[differentiable]
fn matrix(x: f64, k: usize) -> f64 {
    let mut m = [[x; 3]; 3];
    m[k][1] = x * x;
    if x > 0.5 {
        m[1][k] *= m[k][1];
    }
    m.swap(0, 2);
    let old = std::mem::replace(&mut m[1], [x, 1.0, 2.0]);
    m[1][0] * old[k] + m[k][1]
}

#[test]
fn arrays_in_place_allocate_nothing() {
    assert_eq!(allocations(|| array::gradient(1.2, 0.7)), 0);
    assert_eq!(allocations(|| array::hvp((1.2, 0.7), (1.0, 0.5))), 0);
    assert_eq!(allocations(|| array::jvp((1.2, 0.7), (1.0, 0.5))), 0);
    assert_eq!(allocations(|| matrix::gradient(1.2, 2)), 0);
    assert_eq!(allocations(|| matrix::gradient(0.2, 0)), 0);
    let (_, back) = array::pullback(1.2, 0.7);
    assert_eq!(allocations(|| back(2.0)), 0);
}

/// The heat equation, in place, with the old value of the left neighbour in a variable.
#[differentiable]
fn heat(u0: &[f64], steps: usize) -> f64 {
    let mut u = u0.to_vec();
    for _ in 0..steps {
        let mut left = u[0];
        for i in 1..u.len() - 1 {
            let here = u[i];
            u[i] = here + 0.1 * (left - 2.0 * here + u[i + 1]);
            left = here;
        }
    }
    let mut s = 0.0;
    for i in 0..u.len() {
        s += u[i] * u[i];
    }
    s
}

/// The same with two buffers.
#[differentiable]
fn heat_buffers(u0: &[f64], steps: usize) -> f64 {
    let n = u0.len();
    let mut u = u0.to_vec();
    let mut next = u0.to_vec();
    for _ in 0..steps {
        for i in 1..n - 1 {
            next[i] = u[i] + 0.1 * (u[i - 1] - 2.0 * u[i] + u[i + 1]);
        }
        std::mem::swap(&mut u, &mut next);
    }
    let mut s = 0.0;
    for i in 0..n {
        s += u[i] * u[i];
    }
    s
}

#[test]
fn a_linear_stencil_keeps_no_values() {
    let n = 1000;
    let u: Vec<f64> = (0..n).map(|i| (i as f64 * 0.1).sin()).collect();
    for f in [heat::gradient, heat_buffers::gradient] {
        let few = peak(|| f(&u, 2));
        let many = peak(|| f(&u, 200));
        // A dozen vectors of n numbers, whatever the number of steps; the number of steps is the loop's own.
        assert!(many <= few + 64, "{few} bytes for 2 steps, {many} for 200");
        assert!(many <= 12 * 8 * n, "{many} bytes for {n} cells");
    }
}

/// Not linear: what each product reads is kept, and no more.
#[differentiable]
fn logistic(u0: &[f64], steps: usize) -> f64 {
    let mut u = u0.to_vec();
    for _ in 0..steps {
        for i in 0..u.len() {
            u[i] = 1.9 * u[i] * (1.0 - u[i]);
        }
    }
    u[0]
}

#[test]
fn what_is_overwritten_is_kept_one_by_one() {
    let u = vec![0.3; 100];
    let steps = 50;
    let bytes = peak(|| logistic::gradient(&u, steps));
    // Three numbers an update at most, and the tapes' own.
    assert!(bytes <= steps * u.len() * 3 * 8 + steps * 100 + 100 * 8 * 12, "{bytes} bytes");
}

#[differentiable]
fn long(x: f64, n: usize) -> f64 {
    let mut s = [x, 0.0];
    for _ in 0..n {
        s[0] = (s[0] * 0.999).sin();
        s[1] += s[0];
    }
    s[1]
}

#[differentiable]
fn long_scalar(x: f64, n: usize) -> f64 {
    let mut s = x;
    let mut k = 0;
    while k < n {
        if s > 2.0 {
            break;
        }
        s = s * 0.999 + 0.001 * x;
        k += 1;
    }
    s
}

/// Building, calling twice and dropping a pullback of 10⁷ iterations, on a small stack.
#[test]
fn ten_million_iterations_on_a_small_stack() {
    let run = || {
        let n = 10_000_000;
        let mut found = (0.0, 0.0);
        let bytes = peak(|| {
            let (_, back) = long::pullback(0.5, n);
            let first = back(1.0).0;
            found = (first, back(1.0).0);
        });
        assert_eq!(found.0.to_bits(), found.1.to_bits());
        // Up to three numbers an iteration (`Vec` may double).
        assert!(bytes <= n * 3 * 8 * 2, "{} bytes an iteration", bytes / n);
        let bytes = peak(|| {
            let (_, back) = long_scalar::pullback(0.5, n);
            found.0 = back(1.0).0;
        });
        assert!(bytes <= n * 3 * 8 * 2, "{} bytes an iteration", bytes / n);
        assert!(found.0.is_finite());
    };
    let small = std::thread::Builder::new().stack_size(2 << 20).spawn(run).expect("a thread");
    small.join().expect("it runs on a stack of 2 MiB");
}

#[differentiable]
fn everything(x: &[f64], n: usize) -> f64 {
    let mut v = x.to_vec();
    let mut rows = vec![x.to_vec()];
    for i in 0..n {
        v.push(v[i] * x[0]);
        if v[i] > 9.0 {
            v.pop();
            continue;
        }
        rows.push(v.clone());
        v.sort_by(f64::total_cmp);
    }
    rows[0][0] * v[v.len() - 1]
}

fn is_send_and_sync<T: Send + Sync>(_: &T) {}

#[test]
fn pullbacks_are_send_and_sync() {
    is_send_and_sync(&array::pullback(1.2, 0.7).1);
    is_send_and_sync(&matrix::pullback(1.2, 2).1);
    is_send_and_sync(&heat::pullback(&[1.0; 5], 3).1);
    is_send_and_sync(&heat_buffers::pullback(&[1.0; 5], 3).1);
    is_send_and_sync(&logistic::pullback(&[0.3; 5], 3).1);
    is_send_and_sync(&long::pullback(0.5, 3).1);
    is_send_and_sync(&long_scalar::pullback(0.5, 3).1);
    let (_, back) = everything::pullback(&[1.0, 0.5], 3);
    is_send_and_sync(&back);
    std::thread::scope(|s| {
        let threads: Vec<_> = (0..2).map(|_| s.spawn(|| back(1.0))).collect();
        for t in threads {
            assert_eq!(t.join().expect("it runs elsewhere"), back(1.0));
        }
    });
}

/// Works in a local vector.
#[differentiable]
fn local(x: f64, n: usize) -> f64 {
    let mut v = vec![1.0; n];
    for i in 0..n {
        v[i] += x;
    }
    let mut s = 0.0;
    for i in 1..n {
        s += v[i] * v[i - 1];
    }
    s
}

/// The cotangent of a short one is in the function's own memory.
#[test]
fn short_local_vectors_have_room() {
    let own = allocations(|| local(1.2, 8));
    assert_eq!(own, 1);
    assert_eq!(allocations(|| local::gradient(1.2, 8)), own);
    assert_eq!(allocations(|| local::gradient(1.2, 100)), own + 1);
    assert_eq!(local::gradient(1.5, 8).0, local_by_hand(1.5, 8));
    assert_eq!(local::gradient(1.5, 100).0, local_by_hand(1.5, 100));
}

fn local_by_hand(x: f64, n: usize) -> f64 {
    2.0 * (1.0 + x) * (n - 1) as f64
}

/// Scores of samples in one buffer, with a pullback for each.
#[differentiable]
fn scores(w: &[f64], samples: &[f64]) -> f64 {
    let mut terms = vec![0.0; w.len()];
    let mut loss = 0.0;
    for x in samples {
        for c in 0..w.len() {
            terms[c] = (w[c] * x).sin();
        }
        loss += norm(&terms);
    }
    loss
}

#[differentiable]
fn norm(v: &[f64]) -> f64 {
    v.iter().map(|v| v * v).sum::<f64>().sqrt()
}

/// A buffer that every sample fills anew: `gradient` keeps what one sample needs.
#[test]
fn buffers_of_iterations_keep_one_iteration() {
    let w: Vec<f64> = (0..50).map(|c| 0.1 * c as f64 - 2.0).collect();
    let samples = vec![0.7; 4000];
    let few = peak(|| scores::value_and_gradient(&w, &samples[..10]));
    let many = peak(|| scores::value_and_gradient(&w, &samples));
    assert!(many <= few + 4000 * 8 + 1000, "{few}, {many}");
    // The gradient, its place, and the same of `samples`; the buffer's, and what one sample keeps.
    let held = allocations(|| scores::value_and_gradient(&w, &samples));
    assert!(held < 10, "{held} allocations");
}

/// A loop whose tape holds a number per element.
#[differentiable]
fn product(x: &[f64]) -> f64 {
    let mut p = 1.0;
    for i in 0..x.len() {
        p *= x[i];
    }
    p
}

#[differentiable]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() - 1 {
        s += 100.0 * (x[i + 1] - x[i] * x[i]).powi(2) + (1.0 - x[i]).powi(2);
    }
    s
}

#[differentiable]
fn prefix_products(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    for i in 1..v.len() {
        v[i] *= v[i - 1];
    }
    v.iter().sum()
}

#[differentiable]
fn at(u: &[f64], n: usize, i: usize, j: usize) -> f64 {
    u[i * n + j]
}

#[differentiable]
fn bends(u: &[f64], n: usize) -> f64 {
    let mut s = 0.0;
    for i in 1..n - 1 {
        let mut of_row = 1.0;
        for j in 0..n {
            let bend = at(u, n, i - 1, j) - 2.0 * at(u, n, i, j) + at(u, n, i + 1, j);
            of_row *= 1.0 + 0.1 * bend * bend;
        }
        s += of_row;
    }
    s
}

/// Of what is quickly called again nothing is kept: three numbers of the arithmetic around (with results and pullbacks, there would be more than four).
#[test]
fn quick_functions_are_called_again() {
    for n in [16, 64] {
        let u: Vec<f64> = (0..n * n).map(|i| (i as f64).sin()).collect();
        let (_, back) = bends::pullback(&u, n);
        let bytes = peak(|| bends::pullback(&u, n));
        assert!(bytes <= 8 * 3 * n * n + 64, "{bytes} bytes for {n} × {n} elements");
        assert_eq!(back(1.0).0.len(), n * n);
    }
}

/// From 10³ to 10⁶ elements, memory is proportional.
#[test]
fn memory_per_element_is_constant() {
    let all = vec![1.000_001; 1_000_000];
    let most = [
        (product::gradient as fn(&[f64]) -> (Vec<f64>,), 2),
        (rosenbrock::gradient, 1),
        (prefix_products::gradient, 5),
    ];
    // The block that shows the allocator that tapes come and go, once.
    const SHOWN: usize = 1 << 20;
    for (f, numbers) in most {
        for n in [1000, 10_000, 1_000_000] {
            let bytes = peak(|| f(&all[..n]));
            let shown = if n >= 1_000_000 { SHOWN } else { 0 };
            assert!(
                bytes <= 8 * numbers * n + shown + 64,
                "{bytes} bytes for {n} elements, {numbers} numbers each expected"
            );
        }
    }
}
