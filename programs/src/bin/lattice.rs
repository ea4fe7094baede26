#[path = "../harness.rs"]
mod harness;
use harness::*;
use zygote::prelude::*;

const W: usize = 24;
const H: usize = 16;
const EX: [f64; 9] = [0.0, 1.0, 0.0, -1.0, 0.0, 1.0, -1.0, -1.0, 1.0];
const EY: [f64; 9] = [0.0, 0.0, 1.0, 0.0, -1.0, 1.0, 1.0, -1.0, -1.0];
const WEIGHT: [f64; 9] =
    [4.0 / 9.0, 1.0 / 9.0, 1.0 / 9.0, 1.0 / 9.0, 1.0 / 9.0, 1.0 / 36.0, 1.0 / 36.0, 1.0 / 36.0, 1.0 / 36.0];
const OPPOSITE: [usize; 9] = [0, 3, 4, 1, 2, 7, 8, 5, 6];

/// Where the population q of cell i goes, on a torus.
fn neighbour(i: usize, q: usize) -> usize {
    let x = (i % W + W).wrapping_add_signed(EX[q] as isize) % W;
    let y = (i / W + H).wrapping_add_signed(EY[q] as isize) % H;
    y * W + x
}

#[differentiable]
fn moments(f: &[f64; 9]) -> (f64, f64, f64) {
    let (mut rho, mut ux, mut uy) = (0.0, 0.0, 0.0);
    for q in 0..9 {
        rho += f[q];
        ux += f[q] * EX[q];
        uy += f[q] * EY[q];
    }
    (rho, ux / rho, uy / rho)
}

#[differentiable]
fn equilibrium(rho: f64, ux: f64, uy: f64) -> [f64; 9] {
    let square = 1.5 * (ux * ux + uy * uy);
    std::array::from_fn(|q| {
        let along = 3.0 * (EX[q] * ux + EY[q] * uy);
        WEIGHT[q] * rho * (1.0 + along + 0.5 * along * along - square)
    })
}

#[differentiable]
fn collide(cells: &mut [[f64; 9]], omega: &[f64], solid: &[bool]) {
    for i in 0..cells.len() {
        if solid[i] {
            continue;
        }
        let (rho, ux, uy) = moments(&cells[i]);
        let equilibrium = equilibrium(rho, ux, uy);
        for q in 0..9 {
            cells[i][q] += omega[i] * (equilibrium[q] - cells[i][q]);
        }
    }
}

/// Populations that would enter an obstacle go back.
#[differentiable]
fn stream(cells: &[[f64; 9]], next: &mut [[f64; 9]], solid: &[bool]) {
    for (i, cell) in cells.iter().enumerate() {
        if solid[i] {
            continue;
        }
        for q in 0..9 {
            let j = neighbour(i, q);
            if solid[j] {
                next[i][OPPOSITE[q]] = cell[q];
            } else {
                next[j][q] = cell[q];
            }
        }
    }
}

#[differentiable]
fn loss(
    velocity: &[[f64; 2]],
    omega: &[f64],
    #[constant] solid: &[bool],
    #[constant] goal: &[[f64; 2]],
    steps: usize,
) -> f64 {
    let mut cells: Vec<[f64; 9]> = velocity.iter().map(|v| equilibrium(1.0, v[0], v[1])).collect();
    let mut next = vec![[0.0; 9]; cells.len()];
    for _ in 0..steps {
        collide(&mut cells, omega, solid);
        stream(&cells, &mut next, solid);
        std::mem::swap(&mut cells, &mut next);
    }
    let mut total = 0.0;
    for i in 0..cells.len() {
        if !solid[i] {
            let (_, ux, uy) = moments(&cells[i]);
            total += (ux - goal[i][0]).powi(2) + (uy - goal[i][1]).powi(2);
        }
    }
    total
}

/// Cotangents of rho, ux and uy from those of the equilibrium.
#[inline]
fn equilibrium_back(rho: f64, ux: f64, uy: f64, d: &[f64; 9]) -> (f64, f64, f64) {
    let square = 1.5 * (ux * ux + uy * uy);
    let (mut drho, mut dx, mut dy, mut sum) = (0.0, 0.0, 0.0, 0.0);
    for q in 0..9 {
        let along = 3.0 * (EX[q] * ux + EY[q] * uy);
        let w = WEIGHT[q] * d[q];
        drho += w * (1.0 + along + 0.5 * along * along - square);
        let da = w * (1.0 + along);
        dx += EX[q] * da;
        dy += EY[q] * da;
        sum += w;
    }
    (drho, 3.0 * rho * (dx - sum * ux), 3.0 * rho * (dy - sum * uy))
}

/// Keeps the populations before each collision.
fn hand(velocity: &[[f64; 2]], omega: &[f64], solid: &[bool], goal: &[[f64; 2]], steps: usize) -> (f64, Vec<f64>) {
    let n = velocity.len();
    let mut states: Vec<Vec<[f64; 9]>> = Vec::with_capacity(steps + 1);
    states.push(velocity.iter().map(|v| equilibrium(1.0, v[0], v[1])).collect());
    for k in 0..steps {
        let mut next = vec![[0.0; 9]; n];
        // What stands in obstacles never moves and is never read.
        for i in 0..n {
            if solid[i] {
                continue;
            }
            let f = &states[k][i];
            let (rho, ux, uy) = moments(f);
            let e = equilibrium(rho, ux, uy);
            for q in 0..9 {
                let v = f[q] + omega[i] * (e[q] - f[q]);
                let j = neighbour(i, q);
                if solid[j] {
                    next[i][OPPOSITE[q]] = v;
                } else {
                    next[j][q] = v;
                }
            }
        }
        states.push(next);
    }
    let mut total = 0.0;
    let mut d = vec![[0.0; 9]; n];
    for i in 0..n {
        if !solid[i] {
            let (rho, ux, uy) = moments(&states[steps][i]);
            let (ex, ey) = (ux - goal[i][0], uy - goal[i][1]);
            total += ex * ex + ey * ey;
            let (dx, dy) = (2.0 * ex / rho, 2.0 * ey / rho);
            let drho = -(dx * ux + dy * uy);
            for q in 0..9 {
                d[i][q] = drho + EX[q] * dx + EY[q] * dy;
            }
        }
    }
    let mut g = vec![0.0; 3 * n];
    let mut before = vec![[0.0; 9]; n];
    for k in (0..steps).rev() {
        for i in 0..n {
            if solid[i] {
                continue;
            }
            let f = &states[k][i];
            let mut dv = [0.0; 9];
            for q in 0..9 {
                let j = neighbour(i, q);
                dv[q] = if solid[j] { d[i][OPPOSITE[q]] } else { d[j][q] };
            }
            let (rho, ux, uy) = moments(f);
            let e = equilibrium(rho, ux, uy);
            let mut domega = 0.0;
            for q in 0..9 {
                domega += dv[q] * (e[q] - f[q]);
            }
            g[2 * n + i] += domega;
            let (drho, dx, dy) = equilibrium_back(rho, ux, uy, &dv);
            let w = omega[i];
            let (dx, dy) = (w * dx / rho, w * dy / rho);
            let drho = w * drho - (dx * ux + dy * uy);
            for q in 0..9 {
                before[i][q] = (1.0 - w) * dv[q] + drho + EX[q] * dx + EY[q] * dy;
            }
        }
        std::mem::swap(&mut d, &mut before);
    }
    for i in 0..n {
        if !solid[i] {
            let (_, dx, dy) = equilibrium_back(1.0, velocity[i][0], velocity[i][1], &d[i]);
            g[2 * i] = dx;
            g[2 * i + 1] = dy;
        }
    }
    (total, g)
}

fn main() {
    let n = W * H;
    let r = numbers(5 * n, -1.0, 1.0);
    let velocity: Vec<[f64; 2]> = (0..n).map(|i| [0.1 + 0.02 * r[i], 0.02 * r[n + i]]).collect();
    let omega: Vec<f64> = (0..n).map(|i| 1.2 + 0.3 * r[2 * n + i]).collect();
    let solid: Vec<bool> = (0..n).map(|i| (i % W).abs_diff(8).pow(2) + (i / W).abs_diff(8).pow(2) <= 5).collect();
    let goal: Vec<[f64; 2]> = (0..n).map(|i| [0.05 * r[3 * n + i], 0.05 * r[4 * n + i]]).collect();
    run(
        "lattice",
        || loss(&velocity, &omega, &solid, &goal, 6),
        || {
            let (v, (a, b, ..)) = loss::value_and_gradient(&velocity, &omega, &solid, &goal, 6);
            (v, a.into_iter().flatten().chain(b).collect())
        },
        || hand(&velocity, &omega, &solid, &goal, 6),
    );
}
