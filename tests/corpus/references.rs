//! Patterns and loops behind references: their parts are borrowed, and not moved.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta; $derive:meta; $constant:meta) => {
        #[$derive]
        pub struct Observed {
            at: Vec<$R>,
            y: $R,
        }

        #[$derive]
        pub struct Sample(Vec<$R>, $R);

        #[$derive]
        pub struct Block {
            down: Vec<Vec<$R>>,
            cube: Vec<Vec<Vec<$R>>>,
            #[$constant]
            ids: Vec<Vec<usize>>,
        }

        #[$diff]
        impl Block {
            fn apply(&self, x: &mut [$R]) {
                for down in &self.down {
                    for (x, w) in x.iter_mut().zip(down) {
                        *x = *x * *x * *w;
                    }
                }
            }

            fn scale(&mut self, by: $R) {
                for down in &mut self.down {
                    for w in down {
                        *w = *w * *w * by;
                    }
                }
            }

            fn total(&self, x: &[$R]) -> $R {
                let mut s = $($k)?(0.0);
                for d in &self.down {
                    for w in d {
                        s += x[0] * *w * *w;
                    }
                    s += x.iter().zip(d).map(|(a, b)| a * b).sum::<$R>();
                }
                for plane in self.cube.iter() {
                    for row in plane {
                        for w in row {
                            s = s * 0.5 + *w * x[1];
                        }
                    }
                }
                for (d, at) in self.down.iter().zip(&self.ids) {
                    for (w, k) in d.iter().zip(at) {
                        s += *w * x[*k];
                    }
                    for k in at {
                        s += x[*k] * x[*k];
                    }
                }
                s
            }

            fn product(&self, x: &[$R]) -> Vec<$R> {
                self.down.iter().map(|row| row.iter().zip(x).fold($($k)?(0.0), |s, (a, b)| s + a * b)).collect()
            }
        }

        #[$diff]
        pub fn block_of(x: &[$R]) -> Block {
            Block {
                down: vec![x.to_vec(), vec![x[1], x[0] * x[2], x[2]]],
                cube: vec![vec![x.to_vec(), vec![x[0]]], vec![vec![x[2] * x[2], x[1]]]],
                ids: vec![vec![2, 0, 1], vec![1, 1]],
            }
        }

        /// Rows of fields, whose types the macro doesn't see.
        #[$diff]
        pub fn rows_of_fields(x: &[$R]) -> $R {
            let block = block_of(x);
            let mut moved = x.to_vec();
            block.apply(&mut moved);
            let mut scaled = block_of(x);
            scaled.scale(x[1]);
            let y = block.product(&moved);
            block.total(&moved) + scaled.total(x) + y[0] * y[1]
        }

        #[$diff]
        pub fn dot(v: &[$R], w: &[$R]) -> $R {
            v.iter().zip(w).map(|(a, b)| a * b).sum()
        }

        #[$diff]
        pub fn of_a_tuple(w: $R, d: &(Vec<$R>, $R)) -> $R {
            let (x, y) = d;
            w * x[0] * y * x[1]
        }

        #[$diff]
        pub fn in_a_loop(w: $R, data: &[(Vec<$R>, $R)]) -> $R {
            let mut s = $($k)?(0.0);
            for (x, y) in data {
                s += w * x[0] * x[1] * *y;
            }
            s
        }

        #[$diff]
        pub fn counted(w: $R, data: &[(Vec<$R>, $R)]) -> $R {
            let mut s = $($k)?(0.0);
            for (i, (x, y)) in data.iter().enumerate() {
                s = s * w + (i as f64) * x[1] * *y;
            }
            s
        }

        #[$diff]
        pub fn passed_on(w: &[$R], data: &[(Vec<$R>, $R)]) -> $R {
            data.iter().map(|(x, y)| (dot(w, x) - y).powi(2)).sum::<$R>() / data.len() as f64
        }

        #[$diff]
        pub fn neighbours(w: $R, data: &[(Vec<$R>, $R)]) -> $R {
            let mut s = $($k)?(0.0);
            for ((a, y), (b, z)) in data.iter().zip(data.iter().skip(1)) {
                s += w * a[0] * b[1] * *y * *z;
            }
            s
        }

        #[$diff]
        pub fn nested(w: $R, data: &[($R, (Vec<$R>, [Vec<$R>; 2]))]) -> $R {
            let mut s = $($k)?(0.0);
            for (z, (a, [b, c])) in data {
                s += w * a[0] * *z * b[0] * c[0];
            }
            for (z, p) in data {
                let (a, rows) = p;
                for row in rows {
                    for r in row {
                        s += *r * a[0] * *z * *r;
                    }
                }
            }
            s
        }

        #[$diff]
        pub fn matched(w: $R, data: &[(Vec<$R>, $R)], labelled: &[(Vec<$R>, bool)]) -> $R {
            let mut s = $($k)?(0.0);
            for e in data {
                match e {
                    (a, b) => s += w * a[0] * *b * a[0],
                }
            }
            for e in labelled {
                match e {
                    (a, true) => s = s * w * a[0],
                    (a, false) => s += w * w * a[1],
                }
                if let (a, false) = e {
                    s += dot(a, a);
                }
            }
            let all = vec![Observed { at: vec![w, s], y: w }, Observed { at: vec![w * w, w], y: s }];
            for o in &all {
                match o {
                    Observed { at, y } => s += at[0] * at[1] * *y,
                }
            }
            s
        }

        #[$diff]
        pub fn of_an_element(w: $R, data: &[(Vec<$R>, $R)], i: usize) -> $R {
            let (x, y) = &data[i];
            w * x[0] * x[0] * *y
        }

        #[$diff]
        pub fn labelled(w: $R, #[$constant] data: &[(Vec<f64>, bool, (String, usize))], v: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            for (x, label, (name, at)) in data {
                s += if *label { w * x[0] } else { w * w * x[1] };
                if name == "b" {
                    s += v[*at] * v[*at];
                }
            }
            s
        }

        /// Constant maps, sets and strings, which have no indices.
        #[$diff]
        pub fn over_maps(
            w: $R,
            v: &[$R],
            #[$constant] weights: &std::collections::BTreeMap<usize, (String, f64)>,
            #[$constant] chosen: &std::collections::HashSet<usize>,
        ) -> $R {
            let mut s = w;
            for (k, (name, c)) in weights {
                s += w * v[*k] * *c;
                for letter in name.chars() {
                    if letter == 'a' {
                        s = s * v[*k];
                        break;
                    }
                }
            }
            for k in chosen.iter() {
                s += v[*k] * v[*k] * w;
            }
            for (_, c) in weights.values() {
                s = s * w + *c;
            }
            s + weights.iter().map(|(k, (_, c))| w * v[*k] * v[0] * *c).sum::<$R>()
        }

        #[$diff]
        pub fn of_structs(w: $R, v: &[$R]) -> $R {
            let all = vec![Observed { at: v.to_vec(), y: w }, Observed { at: vec![v[1] * w, v[0]], y: v[0] }];
            let mut s = $($k)?(0.0);
            for Observed { at, y } in &all {
                s += w * at[0] * at[1] * *y;
            }
            let mut both = vec![];
            for k in 0..2 {
                both.push(Sample(v.to_vec(), w * v[k]));
            }
            for Sample(at, y) in &both {
                s += dot(at, v) * *y;
            }
            s
        }

        #[$diff]
        pub fn made_here(w: $R, v: &[$R]) -> $R {
            let pairs: Vec<(Vec<$R>, $R)> = v.iter().map(|x| (vec![*x, x * w], x * x)).collect();
            let mut s = $($k)?(0.0);
            for (a, y) in &pairs {
                s += w * a[0] * a[1] * *y;
            }
            pairs.iter().fold(s, |s, (a, y)| s * 0.5 + a[1] * y)
        }
    };
}

mod plain {
    use zygote::prelude::*;
    functions!(f64; differentiable; derive(Clone, Differentiable); constant);
}
mod dual {
    use crate::support::{D, d};
    functions!(D d; allow(unused); derive(Clone); allow(unused));
}
use crate::support::Fixed;

fn data(v: [f64; 6]) -> Vec<(Vec<f64>, f64)> {
    vec![(vec![v[0], v[1]], v[2]), (vec![v[3], v[4]], v[5]), (vec![v[1], v[5]], v[0])]
}

case!(of_a_tuple(w, &d => w, d); [(1.2, (vec![0.4, 0.3], -2.0))]);
case!(in_a_loop(w, &d => w, d); [(1.2, vec![])]; |r| (r.f(-1.0, 1.0), data(r.a(-1.0, 1.0))));
case!(counted(w, &d => w, d); [(1.2, vec![])]; |r| (r.f(-1.0, 1.0), data(r.a(-1.0, 1.0))));
case!(passed_on(&w, &d => w, d); [(vec![0.1, 0.2], data([1.0, 2.0, 3.0, 4.0, 5.0, 6.0]))]; |r| (r.v(2, -1.0, 1.0), data(r.a(-1.0, 1.0))));
case!(neighbours(w, &d => w, d); [(1.2, vec![])]; |r| (r.f(-1.0, 1.0), data(r.a(-1.0, 1.0))));
case!(nested(w, &d => w, d); [(0.3, vec![(1.5, (vec![0.2], [vec![0.7], vec![-1.2, 0.4]])), (0.5, (vec![2.0], [vec![0.1, 3.0], vec![1.0]]))])]);
case!(of_an_element(w, &d, i => w, d, i); [(1.2, data([1.0, 2.0, 3.0, 4.0, 5.0, 6.0]), 1)]);
case!(labelled(w, &d.0, &v => w, d, v); [(
    0.3,
    Fixed(vec![(vec![1.0, 2.0], true, ("a".to_owned(), 0)), (vec![3.0, 4.0], false, ("b".to_owned(), 1))]),
    vec![0.5, 0.7]
)]);
case!(of_structs(w, &v => w, v); [(1.2, vec![0.4, 0.3])]; |r| (r.f(-1.0, 1.0), r.v(2, -1.0, 1.0)));
case!(made_here(w, &v => w, v); [(1.2, vec![]), (0.7, vec![0.4, 0.3, -1.1])]);
case!(rows_of_fields(&v => v); [(vec![0.4, 0.3, 1.1],)]; |r| (r.v(3, -1.0, 1.0),));
case!(over_maps(w, &v, &m.0, &c.0 => w, v, m, c); [(
    0.3,
    vec![0.5, 0.7, -1.2],
    Fixed([(2, ("bab".to_owned(), 0.4)), (0, ("b".to_owned(), 1.5)), (1, ("ac".to_owned(), 2.5))].into_iter().collect()),
    Fixed([1].into_iter().collect())
)]);
case!(matched(w, &d, &l => w, d, l); [(1.2, vec![], vec![]), (0.7, data([1.0, 2.0, 3.0, 4.0, 5.0, 6.0]), vec![(vec![0.4, 0.3], true), (vec![0.4, 0.3], false)])]);
