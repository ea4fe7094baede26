//! Methods of users' types that are called like std's or ndarray's, parts of halves of a split, arrays that are made of slices.

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta, $derive:meta) => {
        #[$derive]
        #[derive(Clone, Debug, PartialEq)]
        pub struct Ball {
            p: $R,
            v: $R,
        }

        #[$diff]
        impl Ball {
            fn new(p: $R) -> Ball {
                Ball { p, v: p * p }
            }
            fn add(&mut self, v: $R) {
                self.p += v * self.v;
                self.v *= v;
            }
            fn sub(&mut self, v: &$R) -> $R {
                self.p -= *v * self.v;
                self.v * *v
            }
            fn neg(&mut self) {
                self.p = -self.p;
            }
            fn max(&mut self, v: $R) {
                self.p *= v;
            }
            fn map(&self, v: $R) -> $R {
                self.p * v
            }
            fn abs(&self) -> $R {
                self.p * self.v
            }
            fn min(&self) -> $R {
                self.p + self.v
            }
            fn first(&self, x: $R) -> $R {
                self.v * x
            }
            fn swap(&mut self, x: $R) -> $R {
                let y = self.p;
                self.p = x;
                y
            }
        }

        #[$diff]
        fn ball(x: &[$R]) -> Ball {
            Ball { p: x[0], v: x[1] }
        }

        #[$diff]
        pub fn by_written_type(x: &[$R]) -> $R {
            let mut b: Ball = ball(x);
            b.add(x[2]);
            let q = b.sub(&x[1]);
            b.neg();
            b.max(x[3]);
            b.p * b.v + q * b.map(x[0]) + b.abs()
        }

        #[$diff]
        pub fn by_constructor(x: &[$R]) -> $R {
            let mut a = Ball::new(x[0]);
            for v in x {
                a.add(*v * 0.5);
            }
            let old = a.swap(x[1]);
            let mut b = Ball { p: x[2], v: x[3] };
            b.max(x[0]);
            a.min() * a.first(x[2]) + old * b.abs() + b.min()
        }

        /// Nothing says of what type it is, but no number's `add` is called for nothing.
        #[$diff]
        pub fn by_use(x: &[$R]) -> $R {
            let mut b = ball(x);
            for v in x {
                b.add(*v * 0.5);
            }
            b.p * b.v
        }

        #[$derive]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Track {
            total: $R,
            all: Vec<$R>,
        }

        #[$diff]
        impl Track {
            fn push(&mut self, x: $R) {
                self.total += x * x;
                self.all.push(x);
            }
            fn position(&self, k: usize) -> $R {
                self.total * self.all[k]
            }
            fn get(&self, k: usize) -> $R {
                self.all[k].sin()
            }
            fn last(&self) -> $R {
                self.all[1] * 2.0
            }
            fn sum(&self) -> $R {
                self.total * self.all[0]
            }
        }

        #[$diff]
        pub fn by_default(x: &[$R]) -> $R {
            let mut t = Track::default();
            t.push(x[0]);
            t.push(x[1] * x[2]);
            let s = Track { total: x[3], all: vec![x[1], x[2]] };
            t.position(1) * t.get(0) + t.last() * s.last() + s.position(0) * s.get(1) + t.sum()
        }

        #[$derive]
        #[derive(Clone, Debug, PartialEq)]
        pub struct Square {
            a: [$R; 4],
        }

        #[$diff]
        impl Square {
            fn new(a: [$R; 4]) -> Square {
                Square { a }
            }
            fn column(&self, j: usize) -> [$R; 2] {
                [self.a[j], self.a[j + 2]]
            }
            fn row(&self, i: usize) -> Vec<$R> {
                vec![self.a[2 * i], self.a[2 * i + 1]]
            }
            fn t(&self) -> Square {
                Square { a: [self.a[0], self.a[2], self.a[1], self.a[3]] }
            }
            fn diag(&self) -> [$R; 2] {
                [self.a[0], self.a[3]]
            }
        }

        #[$diff]
        pub fn like_views(x: &[$R]) -> $R {
            let m: Square = Square::new([x[0], x[1], x[2], x[3]]);
            let n = Square::new([x[1], x[0] * x[2], x[3], x[2]]);
            let c = n.column(1);
            m.column(1)[1] * m.diag()[1] + m.t().row(1)[1] * n.row(0)[1] + c[0] * n.diag()[0]
        }

        #[$diff]
        pub fn halves(x: &[$R]) -> $R {
            let mut v = x.to_vec();
            let (a, b) = v.split_at_mut(2);
            let r = &a[0..2];
            let q: &[$R] = &a[1..];
            for j in 0..2 {
                b[j] -= r[j] * r[0] * q[0];
            }
            v[2] * v[3] + v[0]
        }

        /// Elimination, by rows of a flat matrix.
        #[$diff]
        pub fn elimination(x: &[$R]) -> $R {
            let (n, mut m) = (3, vec![]);
            for i in 0..n * n {
                m.push(x[i % 4] * (i + 1) as f64 + if i % 4 == 0 { 9.0 } else { 0.5 });
            }
            for k in 0..n - 1 {
                let (head, rest) = m.split_at_mut((k + 1) * n);
                let pivot = &head[k * n..];
                for row in rest.chunks_exact_mut(n) {
                    let f = row[k] / pivot[k];
                    for (a, b) in row.iter_mut().zip(pivot).skip(k) {
                        *a -= f * *b;
                    }
                }
            }
            m[0] * m[4] * m[8]
        }

        #[$diff]
        pub fn rows_of_halves(x: &[$R]) -> $R {
            let mut m = vec![vec![x[0] + 3.0, x[1]], vec![x[2], x[3]], vec![x[1] * x[2], x[0]]];
            for k in 0..2 {
                let (top, bottom) = m.split_at_mut(k + 1);
                let pivot = &top[k];
                for row in bottom.iter_mut() {
                    let f = row[0] / pivot[0];
                    for j in 0..2 {
                        row[j] -= f * pivot[j] * 0.5;
                    }
                }
            }
            m[2][1] * m[1][1] + m[2][0]
        }

        #[$diff]
        pub fn scanned(x: &[$R]) -> $R {
            let a: $R = x.iter().scan($($k)?(1.0), |s, x| { *s += x.exp(); Some(s.ln()) }).sum();
            let b: $R = x.iter().scan($($k)?(1.0), |s, &x| { *s *= x; if *s > 100.0 { None } else { Some(s.sin() * s.tanh() + *s) } }).sum();
            a * b
        }

        #[$diff]
        fn three(x: &[$R]) -> [$R; 3] {
            [x[0], x[1] * x[2], x[3]]
        }

        #[$derive]
        pub struct Layer {
            w: $R,
        }

        #[$diff]
        impl Layer {
            fn forward(&self, x: &[$R]) -> [$R; 3] {
                [self.w * x[0], x[1] * x[2], x[3] + self.w]
            }
            fn apply(&self, x: &[$R]) -> Vec<$R> {
                vec![self.w * x[0], x[1] * x[2], x[3] + self.w]
            }
        }

        #[$derive]
        pub struct Net {
            hidden: Layer,
        }

        #[$diff]
        impl Net {
            fn run(&self, x: &[$R]) -> $R {
                let h = self.hidden.forward(x).map($R::tanh);
                let k: [$R; 3] = self.hidden.forward(x).map(|v| v * v * x[0]);
                h[0] * h[1] + h[2] * k[1]
            }
            fn sums(&self, x: &[$R]) -> $R {
                let z: Vec<$R> = self.hidden.apply(x).into_iter().map($R::sin).collect();
                let mut s = z[0] * z[1] + z[2];
                for v in self.hidden.apply(x) {
                    s += v * v;
                }
                s * self.hidden.apply(x).into_iter().map(|v| v * v).sum::<$R>()
            }
        }

        #[$diff]
        pub fn mapped(x: &[$R]) -> $R {
            let net = Net { hidden: Layer { w: x[1] } };
            let h = three(x).map($R::sin);
            net.run(x) * h[1] + net.sums(x)
        }

        #[$diff]
        pub fn of_slices(x: &[$R]) -> $R {
            let a: [$R; 4] = x.try_into().unwrap();
            let b: &[$R; 2] = x[1..3].try_into().unwrap();
            let c = <[$R; 4]>::try_from(x).expect("four");
            let [d, e] = <[$R; 2]>::try_from(&x[2..]).unwrap();
            let mut s = a[0] * a[1] + b[0] * b[1] * c[3] + d * e;
            for c in x.chunks_exact(2) {
                let [p, q]: [$R; 2] = c.try_into().unwrap();
                s += p * q * s;
            }
            s
        }

        #[$diff]
        pub fn chunks(x: &[$R]) -> $R {
            let a = x.first_chunk::<2>().unwrap();
            let &[b, c, d] = x.last_chunk::<3>().unwrap();
            let Some([u, v]) = x.first_chunk::<2>() else { return x[0] };
            if let Some(w) = x.last_chunk::<9>() {
                return w[0];
            }
            a[0] * a[1] + b * c * d + *u * *v * *u
        }

        #[$diff]
        pub fn pairs(x: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            for c in x.chunks_exact(2) {
                let [a, b] = c else { unreachable!() };
                s += *a * *b;
            }
            for c in x.chunks(3) {
                let [a, b, c] = *c else { continue };
                s = s * a + b * c;
            }
            s
        }

        #[$diff]
        pub fn by_operators_path(x: &[$R]) -> $R {
            use std::ops::{Add, Mul, Neg};
            let a = x.iter().copied().reduce(Add::add).unwrap();
            let b = x.iter().copied().fold($($k)?(1.0), Mul::mul);
            Mul::mul(a + b, b) + Neg::neg(a - b)
        }

        /// Which buffer is read, and which is written.
        #[$diff]
        pub fn chosen_places(x: &[$R]) -> $R {
            let (mut a, mut b) = (x.to_vec(), vec![x[0]; 4]);
            for k in 0..5 {
                let even = k % 2 == 0;
                let (src, dst) = if even { (&a, &mut b) } else { (&b, &mut a) };
                for i in 0..4 {
                    dst[i] = src[i].sin() * src[(i + 1) % 4] + x[i];
                }
                let last = if k == 1 { &mut a } else if k == 2 { &mut b } else { continue };
                last[0] *= x[3];
            }
            a[0] * b[1]
        }

        #[$diff]
        pub fn cloned_over(x: &[$R]) -> $R {
            let b: Vec<$R> = x.iter().map(|v| v * v).collect();
            let (mut a, mut s) = (x.to_vec(), x[0]);
            for k in 0..2 {
                a.clone_from(&b);
                a[k] *= x[1];
                s += a[0] * a[1] + a[2];
            }
            s
        }

        #[$diff]
        pub fn lists(x: &[$R]) -> $R {
            let a = Vec::from([x[0], x[1] * x[1]]);
            let b: Vec<$R> = Vec::from(&x[..3]);
            let mut c: Vec<$R> = [x[0], x[3]].into();
            c[0] *= x[2];
            let d: Vec<$R> = x.into();
            let e = Vec::from(a.clone());
            a[0] * a[1] + b[2] * c[1] + c[0] * d[2] + e[1]
        }

        #[$diff]
        fn change(r: &mut [$R; 3]) {
            let q = r.map(|v| v * v);
            r[0] = q[1] + q[2] * r[0];
        }

        #[$diff]
        pub fn mapped_through_reference(x: &[$R]) -> $R {
            let mut r = [x[0], x[1], x[2]];
            change(&mut r);
            r[0] * r[1]
        }

        #[$diff]
        pub fn remainders(x: &[$R]) -> $R {
            let r = x.chunks_exact(3).remainder();
            let mut s = r[0];
            for v in x[..3].chunks_exact(2).remainder() {
                s *= *v;
            }
            s
        }

        #[$diff]
        pub fn flat_options(x: &[$R]) -> $R {
            let o = [Some(x[0]), None, Some(x[2] * x[1])];
            let s: $R = o.iter().flatten().map(|v| v * v).sum();
            let v: Vec<Option<$R>> = x.iter().map(|&v| if v > 0.0 { Some(v * v) } else { None }).collect();
            let n = v.iter().flatten().count() as f64;
            let t: $R = x.iter().map(|&v| (v > 0.35).then_some(v * v)).flatten().sum();
            s * n * v.into_iter().flatten().sum::<$R>() + t
        }

        #[$diff]
        pub fn succeeding(x: &[$R]) -> $R {
            let (a, b) = (x[0] * x[0] + 1.1, x[1] * x[1]);
            let mut s = x[2];
            for v in std::iter::successors(Some(a), |v| if *v < 100.0 { Some(*v * *v + b) } else { None }) {
                s = s * 0.1 + v.ln();
            }
            let t: Vec<$R> = std::iter::successors(Some(x[2]), |&v| { if v > 3.0 { return None; } Some(v + a) }).collect();
            let u: $R = std::iter::successors(Some(x[3]), |&v| Some(v * b)).take(4).sum();
            s * t[1] + u + t.len() as f64
        }

        #[$diff]
        fn product(x: &[$R], k: usize) -> Option<$R> {
            let o = x.get(k);
            let q = x.iter().find(|v| **v > 0.3);
            let (v, w) = (o?, q?);
            Some(*v * *w)
        }

        /// References in an `Option` that is bound to a name.
        #[$diff]
        pub fn found(x: &[$R]) -> $R {
            let o: Option<&$R> = x.get(1);
            let l = x.last();
            let r = x.iter().find(|v| **v > 0.35);
            let mut s = $($k)?(0.0);
            if let Some(v) = o {
                s += *v * *v;
            }
            let Some(w) = l else { return s };
            match r {
                Some(v) => s += v.sin() * *w,
                None => s += 1.0,
            }
            let z = x.get(40);
            if z.is_none() && r.is_some() {
                s *= *r.unwrap();
            }
            let n = x.iter().filter(|v| **v < 1.0).next();
            let m = x.iter().max_by(|a, b| a.partial_cmp(b).unwrap());
            for v in x {
                if let Some(w) = n {
                    s = s * *w + *v * *m.expect("there are some");
                }
            }
            let c = l.copied().map(|v| v * v).unwrap();
            s + r.map_or(x[0], |v| v.cos()) * c + product(x, 2).unwrap_or(x[1]) + product(x, 9).unwrap_or(x[0])
        }

        /// What a name stands for changes later.
        #[$diff]
        pub fn found_before(x: &[$R]) -> $R {
            let mut k = 1;
            let a = x.get(k);
            k += 1;
            let b = x.get(k);
            let xs = x;
            let c = xs.first();
            let xs = &x[2..];
            let d = xs.first();
            let mut ys = x;
            let e = ys.last();
            ys = &x[1..3];
            let f = ys.last();
            let mut s = $($k)?(1.0);
            if let Some(v) = a { s *= v.sin(); }
            if let Some(v) = b { s += v.cos(); }
            if let Some(v) = c { s *= v.sin() + 2.0; }
            if let Some(v) = d { s += v.exp(); }
            if let Some(v) = e { s *= v.cos(); }
            if let Some(v) = f { s += v.sin(); }
            s
        }
    };
}

mod plain {
    use zygote::prelude::*;
    functions!(f64; differentiable, derive(Differentiable));
}
mod dual {
    use crate::support::{D, d};
    functions!(D d; allow(unused), allow(unused));
}

use crate::case;

case!(by_written_type(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],)]);
case!(by_constructor(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],)]);
case!(by_use(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],)]);
case!(by_default(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],)]);
case!(like_views(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],)]);
case!(halves(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],)]);
case!(elimination(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],)]);
case!(rows_of_halves(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],)]);
case!(scanned(&x => x); [(vec![1.2, 0.4, 0.7, 0.3],)]);
case!(mapped(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],)]);
case!(of_slices(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],)]);
case!(chunks(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],)]);
case!(pairs(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],)]);
case!(by_operators_path(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],)]);
case!(chosen_places(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],)]);
case!(cloned_over(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],)]);
case!(lists(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],)]);
case!(mapped_through_reference(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],)]);
case!(remainders(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],)]);
case!(flat_options(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],)]);
case!(succeeding(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],)]);
case!(found(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![-1.2, 0.1],)]);
case!(found_before(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],)]);
