//! Newton's method with exact Hessians, and without a Hessian: Rosenbrock's function in 2, 10 and 1000 variables.
//!
//! `cargo run --release --example newton`. What it finds is asserted.

use zygote::prelude::*;

#[differentiable]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() - 1 {
        let t = x[i + 1] - x[i] * x[i];
        let u = 1.0 - x[i];
        s += 100.0 * t * t + u * u;
    }
    s
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn norm(a: &[f64]) -> f64 {
    dot(a, a).sqrt()
}

/// `a + t b`
fn plus(a: &[f64], t: f64, b: &[f64]) -> Vec<f64> {
    a.iter().zip(b).map(|(a, b)| a + t * b).collect()
}

/// The distance to the minimum, which is at (1, …, 1).
fn error(x: &[f64]) -> f64 {
    x.iter().map(|x| (x - 1.0).powi(2)).sum::<f64>().sqrt()
}

/// Solves `(h + shift) p = -g` by Cholesky's decomposition; `None` if that matrix is not positive definite.
fn descent(h: &Matrix<f64>, shift: f64, g: &[f64]) -> Option<Vec<f64>> {
    let n = g.len();
    let mut l = Matrix::zeros(n, n);
    for i in 0..n {
        for j in 0..=i {
            let rest = h[(i, j)] - dot(&l.row(i)[..j], &l.row(j)[..j]);
            if i == j {
                let pivot = rest + shift;
                if pivot <= 0.0 {
                    return None;
                }
                l[(i, i)] = pivot.sqrt();
            } else {
                l[(i, j)] = rest / l[(j, j)];
            }
        }
    }
    let mut p: Vec<f64> = g.iter().map(|g| -g).collect();
    for i in 0..n {
        p[i] = (p[i] - dot(&l.row(i)[..i], &p[..i])) / l[(i, i)];
    }
    for i in (0..n).rev() {
        let below: f64 = (i + 1..n).map(|k| l[(k, i)] * p[k]).sum();
        p[i] = (p[i] - below) / l[(i, i)];
    }
    Some(p)
}

/// Halves the step until the function falls enough (Armijo's condition).
fn line_search(x: &[f64], value: f64, g: &[f64], p: &[f64]) -> Vec<f64> {
    let mut t = 1.0;
    loop {
        let next = plus(x, t, p);
        // At the bottom differences of values are rounding errors: there the full step is right.
        if rosenbrock(&next) <= value + 1e-4 * t * dot(g, p) + 1e-15 || t < 1e-10 {
            return next;
        }
        t *= 0.5;
    }
}

/// Newton's method. Where the Hessian is not positive definite, a multiple of the identity is added.
fn newton(mut x: Vec<f64>) -> (Vec<f64>, usize) {
    println!("   k            f          |g|     |x - x*|  ratio");
    let mut g = vec![0.0; x.len()];
    let mut before = f64::NAN;
    for k in 0.. {
        let value = rosenbrock::value_and_gradient_into(&x, &mut g);
        let e = error(&x);
        print!("{k:4} {value:12.3e} {:12.3e} {e:12.3e}", norm(&g));
        // Each step squares the error, up to a bounded factor; below 1e-14 it is rounding.
        if k > 0 && e > 1e-14 {
            print!(" {:6.2}", e / (before * before));
        }
        println!();
        if norm(&g) < 1e-12 || k == 100 {
            return (x, k);
        }
        before = e;
        let h = rosenbrock::hessian(&x);
        let mut shift = 0.0;
        let p = loop {
            match descent(&h, shift, &g) {
                Some(p) => break p,
                None => shift = f64::max(1.0, 2.0 * shift),
            }
        };
        x = line_search(&x, value, &g, &p);
    }
    unreachable!()
}

/// Conjugate gradients for `H p = -g`, from products with H alone; ends early far from the minimum, and where H curves down.
fn conjugate_gradients(x: &[f64], g: &[f64]) -> (Vec<f64>, usize) {
    let mut p = vec![0.0; x.len()];
    let mut r: Vec<f64> = g.iter().map(|g| -g).collect();
    let mut d = r.clone();
    let (start, tolerance) = (norm(g), norm(g).sqrt().min(0.5));
    for k in 0..10 * x.len() {
        if norm(&r) <= tolerance * start {
            return (p, k);
        }
        let (hd,) = rosenbrock::hvp(x, &d);
        let (curvature, rr) = (dot(&d, &hd), dot(&r, &r));
        if curvature <= 0.0 {
            return (if k == 0 { d } else { p }, k + 1);
        }
        let step = rr / curvature;
        p = plus(&p, step, &d);
        r = plus(&r, -step, &hd);
        d = plus(&r, dot(&r, &r) / rr, &d);
    }
    (p, 10 * x.len())
}

/// Newton's method without a matrix. Gives what it found, the steps, and the products with a Hessian.
fn newton_cg(mut x: Vec<f64>) -> (Vec<f64>, usize, usize) {
    let mut g = vec![0.0; x.len()];
    let mut products = 0;
    for k in 0..10_000 {
        let value = rosenbrock::value_and_gradient_into(&x, &mut g);
        if norm(&g) < 1e-12 {
            return (x, k, products);
        }
        let (p, used) = conjugate_gradients(&x, &g);
        products += used;
        x = line_search(&x, value, &g, &p);
    }
    (x, 10_000, products)
}

fn main() {
    println!("ratio: |x - x*| over the square of the one before\n");
    println!("N = 2, from (-1.2, 1)");
    let (x, steps) = newton(vec![-1.2, 1.0]);
    assert!(error(&x) < 1e-12 && steps < 30);
    println!("N = 10, from (0.5, …, 0.5)");
    let (x, _) = newton(vec![0.5; 10]);
    assert!(error(&x) < 1e-12);

    let (x, steps, products) = newton_cg(vec![0.5; 1000]);
    println!(
        "N = 1000, products with the Hessian only: {steps} steps, {products} products, |x - x*| = {:.1e}",
        error(&x)
    );
    assert!(error(&x) < 1e-12);
    println!("All at the minimum.");
}
