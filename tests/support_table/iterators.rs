//! The rows of "Iterators and closures".

use super::Row;
use crate::rows;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta, $later:meta) => {
        #[$diff]
        pub fn over_references(x: &[$R]) -> $R {
            let v = [x[0] * x[1], x[2]];
            let mut s = $($k)?(1.0);
            for e in &v {
                s = s * *e + 1.0;
            }
            for e in x.iter() {
                s += e * e;
            }
            s
        }

        #[$diff]
        pub fn over_mutable(x: &[$R]) -> $R {
            let mut v = x.to_vec();
            for e in v.iter_mut() {
                *e *= x[0];
            }
            for e in &mut v {
                *e = *e * *e;
            }
            v[0] * v[1] + v[3]
        }

        #[$diff]
        pub fn over_values(x: &[$R]) -> $R {
            let v = vec![x[0], x[1] * x[2]];
            let mut s = x[3];
            for e in v {
                s *= e;
            }
            for e in [x[0], x[3]].into_iter() {
                s += e * e;
            }
            s
        }

        #[$diff]
        pub fn over_copies(x: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            for e in x.iter().copied() {
                s += e * e;
            }
            for e in x.iter().cloned() {
                s = s * e;
            }
            s
        }

        #[$diff]
        pub fn enumerated(x: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            for (i, e) in x.iter().enumerate() {
                s += e * e * i as f64;
            }
            s
        }

        #[$diff]
        pub fn zipped(x: &[$R]) -> $R {
            let w = [x[1], x[0] * x[2], x[3]];
            x.iter().zip(&w).map(|(a, b)| a * b).sum()
        }

        #[$diff]
        pub fn reversed(x: &[$R]) -> $R {
            let mut s = $($k)?(1.0);
            for e in x.iter().rev() {
                s = s * *e + 0.5;
            }
            s
        }

        #[$diff]
        pub fn skipped(x: &[$R]) -> $R {
            let a: $R = x.iter().skip(1).take(2).map(|e| e * e).sum();
            let b: $R = x.iter().step_by(2).product();
            a * b
        }

        #[$diff]
        pub fn chained(x: &[$R]) -> $R {
            x[..2].iter().chain(&x[1..]).map(|e| e * e * e).sum()
        }

        #[$diff]
        pub fn cycled(x: &[$R]) -> $R {
            x.iter().zip(x.iter().cycle().skip(1)).map(|(a, b)| a * b * b).sum()
        }

        #[$diff]
        pub fn in_windows(x: &[$R]) -> $R {
            x.windows(2).map(|w| (w[1] - w[0]) * w[0]).sum()
        }

        #[$diff]
        pub fn in_chunks(x: &[$R]) -> $R {
            let a: $R = x.chunks(3).map(|c| c[0] * c[c.len() - 1]).sum();
            let b: $R = x.chunks_exact(2).map(|c| c[0] * c[1]).sum();
            a * b
        }

        #[$diff]
        pub fn in_mutable_chunks(x: &[$R]) -> $R {
            let mut v = x.to_vec();
            for c in v.chunks_exact_mut(2) {
                c[0] = c[0] * c[1];
            }
            v[0] * v[2]
        }

        #[$diff]
        pub fn mapped(x: &[$R]) -> $R {
            x.iter().map(|e| e.sin() * x[0]).map(|e| e * e).sum()
        }

        #[$diff]
        pub fn kept(x: &[$R]) -> $R {
            let a: $R = x.iter().filter(|e| **e > 0.0).sum();
            let b: $R = x.iter().filter_map(|e| if *e < 1.0 { Some(e * e) } else { None }).sum();
            a * b
        }

        #[$diff]
        pub fn looked_at(x: &[$R]) -> $R {
            let mut n = 0;
            let s: $R = x.iter().inspect(|_| n += 1).map(|e| e * e).sum();
            s * n as f64
        }

        #[$diff]
        pub fn while_true(x: &[$R]) -> $R {
            let a: $R = x.iter().take_while(|e| **e > 0.0).sum();
            let b: $R = x.iter().skip_while(|e| **e > 0.0).map(|e| e * e).sum();
            a * b
        }

        #[$diff]
        pub fn scanned(x: &[$R]) -> $R {
            x.iter().scan($($k)?(1.0), |p, e| { *p = *p * *e; Some(*p) }).sum()
        }

        #[$diff]
        pub fn flattened(x: &[$R]) -> $R {
            (0..3).flat_map(|i| [x[i] * x[i + 1], x[i]]).map(|e| e * e).sum()
        }

        #[$diff]
        pub fn summed(x: &[$R]) -> $R {
            x.iter().sum::<$R>() * x.iter().map(|e| e + 2.0).product::<$R>()
        }

        #[$diff]
        pub fn folded(x: &[$R]) -> $R {
            x.iter().fold(x[0], |s, e| s * *e + 1.0)
        }

        #[$diff]
        pub fn each_done(x: &[$R]) -> $R {
            let mut s = $($k)?(1.0);
            x.iter().for_each(|e| s = s * *e + 0.5);
            s
        }

        #[$diff]
        pub fn counted(x: &[$R]) -> $R {
            x[0] * x.iter().filter(|e| **e > 0.0).count() as f64
        }

        #[$diff]
        pub fn extremes(x: &[$R]) -> $R {
            let low = x.iter().copied().min_by(|a, b| a.total_cmp(b)).unwrap();
            let high = x.iter().copied().max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap();
            low * high
        }

        #[$diff]
        pub fn single(x: &[$R]) -> $R {
            let last = x.iter().last().unwrap();
            let third = x.iter().nth(2).unwrap();
            *last * *third
        }

        #[$diff]
        pub fn asked(x: &[$R]) -> $R {
            let n = x.iter().position(|e| *e < 0.0).unwrap_or(0);
            let yes = x.iter().any(|e| *e > 1.0) && x.iter().all(|e| *e < 9.0);
            if yes { x[n] * x[0] } else { x[1] }
        }

        #[$diff]
        pub fn collected(x: &[$R]) -> $R {
            let v = x.iter().map(|e| e * x[0]).collect::<Vec<_>>();
            let w: Vec<$R> = v.iter().rev().copied().collect();
            v[1] * w[0]
        }

        #[$diff]
        pub fn tried(x: &[$R]) -> $R {
            x.iter().try_fold($($k)?(1.0), |s, e| if *e < -5.0 { None } else { Some(s * *e + 1.0) }).unwrap_or(x[0])
        }

        #[$diff]
        pub fn reduced(x: &[$R]) -> $R {
            x.iter().copied().reduce(|a, b| a * b + 1.0).unwrap()
        }

        #[$diff]
        pub fn over_ranges(x: &[$R]) -> $R {
            (0..x.len()).map(|i| x[i] * i as f64).sum::<$R>() * (1..=3).rev().map(|i| x[i]).product::<$R>()
        }

        #[$diff]
        pub fn arrays(x: &[$R]) -> $R {
            let v = [x[0], x[1]].map(|e| e * x[2]);
            let w: [$R; 3] = std::array::from_fn(|i| x[i] * x[i + 1]);
            v[0] * w[2] + v[1] * w[0]
        }

        #[$diff]
        pub fn repeated(x: &[$R]) -> $R {
            std::iter::repeat(x[0] * x[1]).take(3).zip(x).map(|(a, b)| a * b).sum()
        }

        #[$diff]
        pub fn capturing(x: &[$R]) -> $R {
            let k = x[0] * x[1];
            let f = |z: $R| z * k + x[2];
            f(x[3]) * f(k)
        }

        #[$diff]
        pub fn nested(x: &[$R]) -> $R {
            let f = |z: $R| z * x[0];
            let g = |z: $R| f(z) * f(x[1]) + z;
            g(x[2]) + g(f(x[3]))
        }

        #[$diff]
        fn twice(f: impl Fn($R) -> $R, x: $R) -> $R {
            f(f(x)) + x
        }

        #[$diff]
        fn apply<F: Fn($R) -> $R>(f: F, x: $R) -> $R {
            f(x) * x
        }

        #[$diff]
        fn sin_like(x: $R) -> $R {
            x - x * x * x / 6.0
        }

        #[$diff]
        pub fn passed(x: &[$R]) -> $R {
            twice(|z| z * x[0] + x[1], x[2])
        }

        #[$diff]
        pub fn passed_generic(x: &[$R]) -> $R {
            apply(|z| z * x[0], x[1]) + twice(|z| apply(|y| y * z, x[3]), x[2])
        }

        #[$diff]
        pub fn items_passed(x: &[$R]) -> $R {
            apply(sin_like, x[0]) * twice(sin_like, x[1])
        }

        #[$diff]
        pub fn std_passed(x: &[$R]) -> $R {
            apply($R::sin, x[0]) + x.iter().copied().map($R::exp).sum::<$R>()
        }
    };
}

pub mod plain {
    use zygote::prelude::*;
    functions!(f64; differentiable, allow(unused));
}
pub mod dual {
    use crate::support::{D, d};
    functions!(D d; allow(unused), allow(unused));
}

pub fn rows() -> Vec<Row> {
    rows! { "Iterators and closures";
        yes over_references "`for e in &v`, `v.iter()`",
        yes over_mutable "`for e in &mut v`, `v.iter_mut()`",
        yes over_values "`for e in v`, `v.into_iter()`",
        inside "patterns/searched.rs" "of_results" "`for e in f(x)`, `f(x).into_iter()`, `f` differentiable",
        yes over_copies "`.copied()`, `.cloned()`",
        yes enumerated "`.enumerate()`",
        yes zipped "`.zip(w)`",
        yes reversed "`.rev()`",
        yes skipped "`.skip(n)`, `.take(n)`, `.step_by(n)`",
        yes chained "`.chain(w)`",
        yes cycled "`.cycle()`",
        yes in_windows "`.windows(n)`",
        yes in_chunks "`.chunks(n)`, `.chunks_exact(n)`",
        yes in_mutable_chunks "`.chunks_exact_mut(n)`",
        yes mapped "`.map(f)`",
        yes kept "`.filter(f)`, `.filter_map(f)`",
        yes looked_at "`.inspect(f)`",
        yes while_true "`.take_while(f)`, `.skip_while(f)`",
        yes scanned "`.scan(s, f)`",
        yes flattened "`.flat_map(f)`",
        yes summed "`.sum()`, `.product()`",
        yes folded "`.fold(s, f)`",
        yes each_done "`.for_each(f)`",
        yes counted "`.count()`",
        yes extremes "`.min_by(f)`, `.max_by(f)` by `total_cmp` or `partial_cmp`",
        yes single "`.last()`, `.nth(n)`",
        inside "patterns/searched.rs" "nexts" "`.next()`, `.find(f)`, `.find_map(f)`",
        inside "patterns/searched.rs" "searches" "`.next()`, `.find(f)`, `.find_map(f)`",
        inside "patterns/named.rs" "found" "what they give, and `first`, `last`, `get`, bound to a name: `let o = x.iter().find(f);`",
        inside "patterns/named.rs" "remainders" "`x.chunks_exact(n).remainder()`",
        inside "patterns/named.rs" "flat_options" "`.flatten()` of options",
        inside "patterns/named.rs" "succeeding" "`std::iter::successors(first, f)`",
        inside "patterns/named.rs" "by_operators_path" "operators passed by name: `Add::add`",
        inside "patterns/named.rs" "mapped" "`for e in net.forward(x)`, `….into_iter()`, of a method of yours",
        inside "patterns/named.rs" "mapped" "`f(x).map(g)`, where `f` gives an array",
        inside "patterns/kept.rs" "stepped" "`let mut it = v.iter();` that is asked again and again: `it.next()`, `peek`, `nth`, `next_back`, `while let Some(x) = it.next()`, `it.by_ref()`, `for x in it`, `parts.remainder()`",
        no "iterator_chain" "the same behind `filter` and others that drop items",
        inside "patterns/kept.rs" "best_so_far" "`let mut best = &x[0]; … best = v;`, `let mut best: Option<&f64> = None;`",
        inside "patterns/searched.rs" "searches" "`if let Some(x) = v.iter().find(f)`, `let … else`, `match`, `?`, `.map(g)` of what `find`, `last`, `nth`, `min_by`, `max_by` give",
        inside "patterns/searched.rs" "by_keys" "`.min_by_key(f)`, `.max_by_key(f)`",
        yes asked "`.any(f)`, `.all(f)`, `.position(f)`",
        yes collected "`.collect::<Vec<_>>()`",
        inside "patterns/searched.rs" "all" "`.collect::<Option<Vec<_>>>()`, `.collect::<Result<Vec<_>, _>>()`, `.sum::<Option<_>>()` and their like",
        inside "patterns/searched.rs" "in_two" "`.unzip()`, `.partition(f)`, into two `Vec`s",
        no "collected_into" "`.collect()` into another collection",
        yes tried "`.try_fold(s, f)`",
        yes reduced "`.reduce(f)`",
        yes over_ranges "chains over ranges",
        inside "parallel.rs" "chains" "rayon's `par_iter()`, `par_chunks(n)`, `par_windows(n)`, `into_par_iter()` with adaptors, and `.sum()`, `.reduce(|| s, f)`, `.fold(|| s, f).sum()`, `.collect::<Vec<_>>()`, `.for_each(f)`, … behind them in one expression",
        no "parallel_chain" "other parallel chains: `map_with`, `find_any`, `min_by_key`, one that is bound to a variable",
        yes arrays "`[a, b].map(f)`, `std::array::from_fn(f)`",
        yes repeated "`std::iter::repeat(x)`",
        yes capturing "closures that capture active variables, called several times",
        yes nested "closures that call closures",
        yes passed "closures passed to `f: impl Fn(f64) -> f64`",
        yes passed_generic "closures passed to `F: Fn(f64) -> f64`, within others",
        yes items_passed "differentiable functions passed by name",
        yes std_passed "float methods passed by name: `f64::sin`",
        no "function_pointer" "function pointers `fn(f64) -> f64`",
        no "dyn_fn" "`&dyn Fn(f64) -> f64`, `Box<dyn Fn(f64) -> f64>`",
    }
}
