#[path = "../harness.rs"]
mod harness;
use harness::{numbers, run};
use zygote::prelude::*;

#[derive(Clone, Copy, Debug)]
struct Rating {
    user: usize,
    item: usize,
    stars: f64,
}

#[derive(Clone, Debug, Differentiable)]
struct Model {
    users: Vec<Vec<f64>>,
    items: Vec<Vec<f64>>,
    user_bias: Vec<f64>,
    item_bias: Vec<f64>,
    mean: f64,
}

#[differentiable]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

#[differentiable]
impl Model {
    fn predict(&self, user: usize, item: usize) -> f64 {
        self.mean + self.user_bias[user] + self.item_bias[item] + dot(&self.users[user], &self.items[item])
    }

    fn penalty(&self) -> f64 {
        let users: f64 = self.users.iter().map(|u| dot(u, u)).sum();
        let items: f64 = self.items.iter().map(|i| dot(i, i)).sum();
        users + items
    }
}

#[differentiable]
fn loss(model: &Model, #[constant] ratings: &[Rating], #[constant] lambda: f64) -> f64 {
    let misfit: f64 = ratings.iter().map(|r| (model.predict(r.user, r.item) - r.stars).powi(2)).sum();
    misfit / ratings.len() as f64 + lambda * model.penalty()
}

fn hand(m: &Model, ratings: &[Rating], lambda: f64) -> (f64, Model) {
    let zeros = |v: &Vec<Vec<f64>>| -> Vec<Vec<f64>> { v.iter().map(|r| vec![0.0; r.len()]).collect() };
    let mut d = Model {
        users: zeros(&m.users),
        items: zeros(&m.items),
        user_bias: vec![0.0; m.user_bias.len()],
        item_bias: vec![0.0; m.item_bias.len()],
        mean: 0.0,
    };
    let mut misfit = 0.0;
    let n = ratings.len() as f64;
    for r in ratings {
        let e = m.predict(r.user, r.item) - r.stars;
        misfit += e * e;
        let g = 2.0 * e / n;
        d.mean += g;
        d.user_bias[r.user] += g;
        d.item_bias[r.item] += g;
        let (u, i) = (&m.users[r.user], &m.items[r.item]);
        for (du, i) in d.users[r.user].iter_mut().zip(i) {
            *du += g * i;
        }
        for (di, u) in d.items[r.item].iter_mut().zip(u) {
            *di += g * u;
        }
    }
    let l = 2.0 * lambda;
    for (d, v) in d.users.iter_mut().zip(&m.users).chain(d.items.iter_mut().zip(&m.items)) {
        for (d, v) in d.iter_mut().zip(v) {
            *d += l * v;
        }
    }
    (misfit / n + lambda * m.penalty(), d)
}

fn flat(users: &[Vec<f64>], items: &[Vec<f64>], ub: &[f64], ib: &[f64], mean: f64) -> Vec<f64> {
    let mut v = Vec::with_capacity(4096);
    for r in users.iter().chain(items) {
        v.extend_from_slice(r);
    }
    v.extend_from_slice(ub);
    v.extend_from_slice(ib);
    v.push(mean);
    v
}

fn main() {
    let (nu, ni, k) = (100, 80, 12);
    let rows = |n: usize| -> Vec<Vec<f64>> { numbers(n * k, -0.5, 0.5).chunks(k).map(|c| c.to_vec()).collect() };
    let m = Model {
        users: rows(nu),
        items: rows(ni),
        user_bias: numbers(nu, -0.5, 0.5),
        item_bias: numbers(ni, -0.5, 0.5),
        mean: 3.2,
    };
    let ratings: Vec<Rating> = numbers(3 * 3000, 0.0, 1.0)
        .chunks(3)
        .map(|c| Rating {
            user: (c[0] * nu as f64) as usize,
            item: (c[1] * ni as f64) as usize,
            stars: (1.0 + 4.0 * c[2]).round(),
        })
        .collect();
    run(
        "factor",
        || loss(&m, &ratings, 0.01),
        || {
            let (v, (d, ..)) = loss::value_and_gradient(&m, &ratings, 0.01);
            (v, flat(&d.users, &d.items, &d.user_bias, &d.item_bias, d.mean))
        },
        || {
            let (v, d) = hand(&m, &ratings, 0.01);
            (v, flat(&d.users, &d.items, &d.user_bias, &d.item_bias, d.mean))
        },
    );
}
