//! Slices that a loop moves along.

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta) => {
        #[$diff]
        pub fn shortened(x: &[$R]) -> $R {
            let mut rest = &x[..];
            let mut s = x[0] * 0.0;
            while !rest.is_empty() {
                s = s * 0.5 + rest[0] * rest[0] * rest[rest.len() - 1];
                rest = &rest[1..];
            }
            s
        }

        #[$diff]
        fn evaluated(mut c: &[$R], x: $R) -> $R {
            let mut s = x * 0.0;
            while let Some((last, rest)) = c.split_last() {
                s = s * x + *last;
                c = rest;
            }
            s
        }

        #[$diff]
        pub fn by_patterns(x: &[$R]) -> $R {
            let mut rest = x;
            let mut s = evaluated(x, x[1]);
            while let [first, tail @ ..] = rest {
                s = s.sin() + *first * *first;
                rest = tail;
            }
            let mut pairs = &x[1..];
            loop {
                match pairs {
                    [] => break,
                    [a] => {
                        s += a.sin();
                        break;
                    }
                    [a, b, tail @ ..] => {
                        s += *a * *b;
                        pairs = tail;
                    }
                }
            }
            s
        }

        /// Two of them, and what is left in the end.
        #[$diff]
        pub fn merged(x: &[$R]) -> $R {
            let (mut a, mut b) = x.split_at(x.len() / 2);
            let mut s = x[0];
            while !a.is_empty() && !b.is_empty() {
                if a[0] < b[0] {
                    s = s * 0.7 + a[0] * a[0];
                    a = &a[1..];
                } else {
                    s = s * 0.9 + b[0];
                    b = &b[1..];
                }
            }
            let left: $R = a.iter().map(|v| *v * *v).sum();
            let right: $R = b.iter().map(|v| v.sin()).sum();
            s * left + right
        }

        #[$diff]
        fn total(x: &[$R]) -> $R {
            x.iter().map(|v| *v * *v).sum()
        }

        /// Lent, split, and set to another part of the whole.
        #[$diff]
        pub fn lent(x: &[$R]) -> $R {
            let mut rest = x;
            let mut s = x[0];
            for n in [1_usize, 0, 1].iter() {
                let (head, tail) = rest.split_at(*n);
                s = s * 2.0 + total(head) * total(rest);
                rest = tail;
            }
            let mut window = &x[..2];
            for i in 0..x.len() - 1 {
                window = &x[i..i + 2];
                s += window[0] * window[1];
            }
            let mut half = x;
            while half.len() > 1 {
                let m = half.len() / 2;
                if half[m] < 0.5 { half = &half[m..] } else { half = &half[..m] }
            }
            s + window[0] * half[0]
        }

        /// No part of what it was first.
        #[$diff]
        pub fn elsewhere(x: &[$R]) -> $R {
            let y: Vec<$R> = x.iter().map(|v| *v * *v).collect();
            let mut part = &x[1..];
            let s = part[0];
            part = &y[..1];
            s * part[0]
        }
    };
}

mod plain {
    use zygote::prelude::*;
    functions!(f64; differentiable);
}
mod dual {
    use crate::support::{D, d};
    functions!(D d; allow(unused));
}

use crate::case;

case!(shortened(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![0.1],)]);
case!(by_patterns(&x => x); [(vec![1.2, 0.4, -0.7, 0.3],), (vec![0.1, 0.7, 0.3],)]);
case!(merged(&x => x); [(vec![1.2, 0.4, -0.7, 0.3, 0.6],), (vec![0.1, 0.7],)]);
case!(lent(&x => x); [(vec![1.2, 0.4, -0.7, 0.3, 0.6],), (vec![0.1, 0.7],)]);
case!(elsewhere(&x => x); [(vec![1.2, 0.4, -0.7],)]);
