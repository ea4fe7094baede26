//! By hand: programs that overwrite what they work on.

fn heat_step(u: &mut [f64]) {
    let end = u.len() - 1;
    let mut left = u[0];
    for i in 0..end {
        let here = u[i];
        u[i] = here + 0.25 * (left - 2.0 * here + u[i + 1]);
        left = here;
    }
    u[end] += 0.25 * (left - u[end]);
}

/// The step is a symmetric matrix: its adjoint is the step.
pub(crate) fn heat(initial: &[f64]) -> (f64, Vec<f64>) {
    let mut u = initial.to_vec();
    for _ in 0..1000 {
        heat_step(&mut u);
    }
    let value = u.iter().map(|u| u * u).sum();
    u.iter_mut().for_each(|u| *u *= 2.0);
    for _ in 0..1000 {
        heat_step(&mut u);
    }
    (value, u)
}

/// Both sweeps with two buffers.
pub(crate) fn heat_swap(initial: &[f64]) -> (f64, Vec<f64>) {
    let n = initial.len();
    let mut next = vec![0.0; n];
    let mut u = initial.to_vec();
    let mut steps = |u: &mut Vec<f64>| {
        for _ in 0..1000 {
            next[0] = u[0] + 0.25 * (u[1] - u[0]);
            for (next, u) in next[1..].iter_mut().zip(u.windows(3)) {
                *next = u[1] + 0.25 * (u[0] - 2.0 * u[1] + u[2]);
            }
            next[n - 1] = u[n - 1] + 0.25 * (u[n - 2] - u[n - 1]);
            std::mem::swap(u, &mut next);
        }
    };
    steps(&mut u);
    let value = u.iter().map(|u| u * u).sum();
    u.iter_mut().for_each(|u| *u *= 2.0);
    steps(&mut u);
    (value, u)
}

/// Keeps the state once per step, and does the stages of a step again: these don't wait for the cotangents.
pub(crate) fn lotka_volterra_slices(p: &[f64]) -> (f64, [f64; 4]) {
    let h = 0.001;
    let &[a, b, c, d] = p else { panic!() };
    let rhs = |u: [f64; 2]| [u[0] * (a - b * u[1]), u[1] * (c * u[0] - d)];
    let plus = |u: [f64; 2], t: f64, k: [f64; 2]| [u[0] + t * k[0], u[1] + t * k[1]];
    let mut u = [1.0, 0.5];
    let mut tape = vec![[0.0; 2]; 10_000];
    for state in &mut tape {
        *state = u;
        let k1 = rhs(u);
        let k2 = rhs(plus(u, 0.5 * h, k1));
        let k3 = rhs(plus(u, 0.5 * h, k2));
        let k4 = rhs(plus(u, h, k3));
        for i in 0..2 {
            u[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
    }
    let (mut g, mut du) = ([0.0; 4], [1.0, 0.0]);
    // h times the transposed Jacobian of `rhs`: off the chain from one cotangent to the next.
    let jacobian = |u: [f64; 2]| [[h * (a - b * u[1]), h * c * u[1]], [-h * b * u[0], h * (c * u[0] - d)]];
    let times = |j: [[f64; 2]; 2], s: [f64; 2]| [j[0][0] * s[0] + j[0][1] * s[1], j[1][0] * s[0] + j[1][1] * s[1]];
    for &u in tape.iter().rev() {
        let u2 = plus(u, 0.5 * h, rhs(u));
        let u3 = plus(u, 0.5 * h, rhs(u2));
        let u4 = plus(u, h, rhs(u3));
        let (sixth, third) = (du.map(|d| d * (1.0 / 6.0)), du.map(|d| d * (1.0 / 3.0)));
        // Cotangents of the slopes over h, and of the stages' states.
        let s4 = sixth;
        let d4 = times(jacobian(u4), s4);
        let s3 = plus(third, 1.0, d4);
        let d3 = times(jacobian(u3), s3);
        let s2 = plus(third, 0.5, d3);
        let d2 = times(jacobian(u2), s2);
        let s1 = plus(sixth, 0.5, d2);
        let d1 = times(jacobian(u), s1);
        for (u, s) in [(u4, s4), (u3, s3), (u2, s2), (u, s1)] {
            let (x, y) = (s[0] * u[0], s[1] * u[1]);
            g[0] += x;
            g[1] -= x * u[1];
            g[2] += y * u[0];
            g[3] -= y;
        }
        for i in 0..2 {
            du[i] += (d4[i] + d3[i]) + (d2[i] + d1[i]);
        }
    }
    (u[0], g.map(|g| h * g))
}

/// Adds to a row a sum of scaled rows of a matrix, four at a time: the compiler vectorises that, and loads the row less often.
fn add_rows(row: &mut [f64], scales: &[f64], matrix: &[f64]) {
    let n = row.len();
    let (fours, rest) = scales.as_chunks::<4>();
    let (matrix, last) = matrix.split_at(4 * fours.len() * n);
    for (t, rows) in fours.iter().zip(matrix.chunks_exact(4 * n)) {
        let (ab, cd) = rows.split_at(2 * n);
        let ((a, b), (c, d)) = (ab.split_at(n), cd.split_at(n));
        for ((((r, a), b), c), d) in row.iter_mut().zip(a).zip(b).zip(c).zip(d) {
            *r += (t[0] * a + t[1] * b) + (t[2] * c + t[3] * d);
        }
    }
    for (t, v) in rest.iter().zip(last.chunks_exact(n)) {
        row.iter_mut().zip(v).for_each(|(r, v)| *r += t * v);
    }
}

fn transpose(m: &[f64], n: usize) -> Vec<f64> {
    let mut t = vec![0.0; n * n];
    for (i, row) in m.chunks_exact(n).enumerate() {
        for (j, v) in row.iter().enumerate() {
            t[j * n + i] = *v;
        }
    }
    t
}

/// All three products by rows.
pub(crate) fn matmul(a: &[f64], b: &[f64], n: usize) -> (f64, Vec<f64>, Vec<f64>) {
    let (mut da, mut db, mut dc) = (vec![0.0; n * n], vec![0.0; n * n], vec![0.0; n * n]);
    let transposed = transpose(b, n);
    let mut value = 0.0;
    for ((a, da), dc) in a.chunks_exact(n).zip(da.chunks_exact_mut(n)).zip(dc.chunks_exact_mut(n)) {
        add_rows(dc, a, b);
        value += dc.iter().map(|c| c * c).sum::<f64>();
        dc.iter_mut().for_each(|c| *c *= 2.0);
        add_rows(da, dc, &transposed);
    }
    for (a, db) in transpose(a, n).chunks_exact(n).zip(db.chunks_exact_mut(n)) {
        add_rows(db, a, &dc);
    }
    (value, da, db)
}

/// With the products, nothing that was overwritten is needed.
pub(crate) fn prefix_products(x: &[f64]) -> (f64, Vec<f64>) {
    let (mut p, mut value) = (1.0, 0.0);
    let before = x.iter().map(|x| {
        let before = p;
        p *= x;
        value += p;
        before
    });
    let mut dx: Vec<f64> = before.collect();
    let mut d = 0.0;
    for (dx, x) in dx.iter_mut().zip(x).rev() {
        d += 1.0;
        *dx *= d;
        d *= x;
    }
    (value, dx)
}

/// Keeps the cells after each sweep: an update reads its left neighbour's from after this sweep, its right one's from before. What goes from cell
/// to cell is one product and one sum, in both sweeps.
pub(crate) fn relaxation(x: &[f64]) -> (f64, Vec<f64>) {
    const SWEEPS: usize = 100;
    let n = x.len();
    let mut tape = vec![0.0; (SWEEPS + 1) * n];
    tape[..n].copy_from_slice(x);
    for k in 0..SWEEPS {
        let (before, after) = tape[k * n..(k + 2) * n].split_at_mut(n);
        (after[0], after[n - 1]) = (before[0], before[n - 1]);
        let mut left = before[0];
        for (b, after) in before.windows(2).skip(1).zip(&mut after[1..n - 1]) {
            left = left * (0.1 * b[1]) + 0.9 * b[0];
            *after = left;
        }
    }
    let last = &tape[SWEEPS * n..];
    let value = last.iter().map(|v| v * v).sum();
    let mut d: Vec<f64> = last.iter().map(|v| 2.0 * v).collect();
    for k in (0..SWEEPS).rev() {
        let (before, after) = tape[k * n..(k + 2) * n].split_at(n);
        // Of a cell's left neighbour, which gets nothing more from further right.
        let mut here = d[n - 2];
        for i in (1..n - 1).rev() {
            let left = d[i - 1] + here * (0.1 * before[i + 1]);
            d[i + 1] += here * (0.1 * after[i - 1]);
            d[i] = 0.9 * here;
            here = left;
        }
        d[0] = here;
    }
    (value, d)
}
