#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const STEPS: usize = 50;

#[differentiable]
fn step(u: &[Vec<f64>], next: &mut [Vec<f64>], r: f64) {
    let (n, m) = (u.len(), u[0].len());
    for i in 1..n - 1 {
        for j in 1..m - 1 {
            next[i][j] = u[i][j] + r * (u[i - 1][j] + u[i + 1][j] + u[i][j - 1] + u[i][j + 1] - 4.0 * u[i][j]);
        }
    }
}

#[differentiable]
fn misfit(u0: &[Vec<f64>], kappa: f64, #[constant] target: &[Vec<f64>]) -> f64 {
    let mut u = u0.to_vec();
    let mut next = u0.to_vec();
    for _ in 0..STEPS {
        step(&u, &mut next, kappa * 0.1);
        std::mem::swap(&mut u, &mut next);
    }
    let mut sum = 0.0;
    for (row, goal) in u.iter().zip(target) {
        for (a, b) in row.iter().zip(goal) {
            sum += (a - b).powi(2);
        }
    }
    sum
}

fn hand(u0: &[Vec<f64>], kappa: f64, target: &[Vec<f64>]) -> (f64, (Vec<Vec<f64>>, f64)) {
    let (n, m) = (u0.len(), u0[0].len());
    let c = kappa * 0.1;
    let mut hist = Vec::with_capacity(STEPS + 1);
    hist.push(u0.to_vec());
    for t in 0..STEPS {
        let u: &Vec<Vec<f64>> = &hist[t];
        let mut next = Vec::with_capacity(n);
        next.push(u[0].clone());
        for i in 1..n - 1 {
            let (up, mid, down) = (&u[i - 1][..m], &u[i][..m], &u[i + 1][..m]);
            let mut row = Vec::with_capacity(m);
            row.push(mid[0]);
            row.extend((1..m - 1).map(|j| mid[j] + c * (up[j] + down[j] + mid[j - 1] + mid[j + 1] - 4.0 * mid[j])));
            row.push(mid[m - 1]);
            next.push(row);
        }
        next.push(u[n - 1].clone());
        hist.push(next);
    }
    let (mut p, mut q, mut edge, mut grad) =
        (vec![vec![0.0; m]; n], vec![vec![0.0; m]; n], vec![vec![0.0; m]; n], vec![vec![0.0; m]; n]);
    let mut sum = 0.0;
    for i in 0..n {
        for j in 0..m {
            let d = hist[STEPS][i][j] - target[i][j];
            sum += d * d;
            if i == 0 || j == 0 || i == n - 1 || j == m - 1 {
                grad[i][j] = 2.0 * d;
            } else {
                p[i][j] = 2.0 * d;
            }
        }
    }
    let mut dk = vec![0.0; m];
    for t in (0..STEPS).rev() {
        for j in 1..m - 1 {
            edge[0][j] += p[1][j];
            edge[n - 1][j] += p[n - 2][j];
        }
        for i in 1..n - 1 {
            edge[i][0] += p[i][1];
            edge[i][m - 1] += p[i][m - 2];
            let (up, mid, down) = (&p[i - 1][..m], &p[i][..m], &p[i + 1][..m]);
            let (row, u, dk) = (&mut q[i][..m], &hist[t][i][..m], &mut dk[..m]);
            for j in 1..m - 1 {
                let lap = up[j] + down[j] + mid[j - 1] + mid[j + 1] - 4.0 * mid[j];
                row[j] = mid[j] + c * lap;
                dk[j] += lap * u[j];
            }
        }
        std::mem::swap(&mut p, &mut q);
    }
    let mut dkappa: f64 = dk.iter().sum();
    for i in 0..n {
        for j in 0..m {
            grad[i][j] += p[i][j] + c * edge[i][j];
            dkappa += edge[i][j] * u0[i][j];
        }
    }
    (sum, (grad, dkappa * 0.1))
}

fn flat((v, (g, k)): (f64, (Vec<Vec<f64>>, f64))) -> (f64, Vec<f64>) {
    let mut g = g.concat();
    g.push(k);
    (v, g)
}

fn main() {
    let u0: Vec<Vec<f64>> = numbers(64 * 64, 0.0, 1.0).chunks(64).map(|r| r.to_vec()).collect();
    let target: Vec<Vec<f64>> = numbers(64 * 64 + 64, 0.3, 0.7)[64..].chunks(64).map(|r| r.to_vec()).collect();
    let kappa = 1.3;
    run(
        "heat2rows",
        || misfit(&u0, kappa, &target),
        || {
            let (v, (g, k, ())) = misfit::value_and_gradient(&u0, kappa, &target);
            flat((v, (g, k)))
        },
        || flat(hand(&u0, kappa, &target)),
    );
}
