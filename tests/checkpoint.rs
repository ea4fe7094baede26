//! Checkpoints and hooks: gradients are those without them, to the bit; what runs how often; what is refused is in `ui/fail`.
#![allow(unused, missing_docs, unreachable_pub, dropping_copy_types, clippy::all, clippy::pedantic)]

mod support;

use std::cell::Cell;
use zygote::prelude::*;

// ---- loops

macro_rules! loops {
    ($R:ident $($k:ident)?; $diff:meta $(; $every:expr)?) => {
        #[$diff]
        pub fn for_exclusive(x: $R, n: usize) -> $R {
            let mut s = x;
            $(#[checkpoint(every = $every)])?
            for i in 0..n {
                s = s.sin() * x + i as f64 * 0.1;
            }
            s
        }

        #[$diff]
        pub fn for_inclusive(x: $R, n: usize) -> $R {
            let n = n as i32;
            let mut p = $($k)?(1.0);
            $(#[checkpoint(every = $every)])?
            for i in 2..=n {
                p = p * (x + i as f64 * 0.01).cos();
            }
            p
        }

        #[$diff]
        pub fn for_rev(x: $R, n: usize) -> $R {
            let mut s = x;
            $(#[checkpoint(every = $every)])?
            for i in (1..n).rev() {
                s = s * x - (i as f64 * 0.3).sin();
            }
            s
        }

        #[$diff]
        pub fn for_rev_inclusive(x: $R, n: usize) -> $R {
            let mut s = $($k)?(0.0);
            $(#[checkpoint(every = $every)])?
            for i in (1..=n as i64).rev() {
                s = x / (i as f64 + s);
            }
            s
        }

        #[$diff]
        pub fn for_steps(x: $R, n: usize) -> $R {
            let mut s = x;
            $(#[checkpoint(every = $every)])?
            for i in (1..n).step_by(3) {
                s = (s * x).sin() + i as f64 * 0.1;
            }
            $(#[checkpoint(every = $every)])?
            for i in (0..=n as u8).step_by(2).rev() {
                s = s * 0.9 + x * i as f64 * 0.01;
                s = s * s * 0.1 + x;
            }
            $(#[checkpoint(every = $every)])?
            for i in (0..n as u32).rev().step_by(2) {
                s = s.cos() + x * (i as f64).sqrt();
            }
            $(#[checkpoint(every = $every)])?
            for i in (2..n).step_by(4).rev() {
                s = s.sin() * x + i as f64;
            }
            $(#[checkpoint(every = $every)])?
            for i in (0..n).rev().step_by(3).rev() {
                s = s.cos() * x + i as f64;
            }
            s
        }

        #[$diff]
        pub fn while_loop(x: $R, n: usize) -> $R {
            let mut s = x;
            let mut i = 0;
            $(#[checkpoint(every = $every)])?
            while i < n && s < 50.0 {
                s = s * 1.2 + x.sin();
                i += 1;
            }
            s * x + i as f64
        }

        #[$diff]
        pub fn while_with_effect(x: $R, n: usize) -> $R {
            let mut s = x;
            let mut i = 0;
            $(#[checkpoint(every = $every)])?
            while { i += 1; i <= n } {
                if i % 4 == 2 {
                    continue;
                }
                s = (s + x).cos();
            }
            s + i as f64
        }

        #[$diff]
        pub fn endless(x: $R, n: usize) -> $R {
            let (mut s, mut i) = (x, 0);
            $(#[checkpoint(every = $every)])?
            loop {
                if i == n {
                    break;
                }
                i += 1;
                s = s * x.cos() + 0.5;
                if s > 8.0 {
                    s = s / x;
                    break;
                }
            }
            s * s + i as f64
        }

        #[$diff]
        pub fn breaks(x: $R, n: usize) -> $R {
            let mut s = x;
            let mut last = 0;
            $(#[checkpoint(every = $every)])?
            for i in 0..n {
                if i % 3 == 1 {
                    continue;
                }
                s = s * s * 0.5 + x;
                if s > 3.0 {
                    s = s.ln();
                    last = i;
                    break;
                }
                if i == 11 {
                    break;
                }
                s = s + 0.25 * x;
            }
            s * x + last as f64
        }

        #[$diff]
        pub fn nested(x: $R, n: usize) -> $R {
            let mut total = x;
            $(#[checkpoint(every = $every)])?
            for i in 0..n {
                let mut s = total;
                $(#[checkpoint(every = $every)])?
                for j in 0..i {
                    s = s.sin() * x + j as f64 * 0.01;
                }
                total = s + total * 0.5;
            }
            total
        }

        #[$diff]
        pub fn labels(x: $R, n: usize) -> $R {
            let mut s = x;
            $(#[checkpoint(every = $every)])?
            'outer: for i in 0..n {
                let mut t = s;
                for j in 0..4 {
                    t = t * x.sin() + 0.1;
                    if (i + j) % 5 == 3 {
                        continue 'outer;
                    }
                    if i == 12 && j == 1 {
                        s = t * s;
                        break 'outer;
                    }
                    s = s + t * 0.1;
                }
                s = s.cos() + t;
            }
            s
        }

        #[$diff]
        pub fn carried(x: $R, n: usize) -> $R {
            let (mut a, mut b) = (x, $($k)?(1.0));
            let mut v = [x, a * x, b];
            let mut p = (a, (b, x));
            $(#[checkpoint(every = $every)])?
            for i in 0..n {
                (a, b) = (b, a);
                v = [v[1], v[2] * 0.5, v[0].sin() + a];
                p = (p.1.0 * x, (p.1.1.cos(), p.0));
                a = a + v[i % 3] * 0.1;
            }
            a * b + v[0] * v[1] + v[2] + p.0 + p.1.0 * p.1.1
        }

        #[$diff]
        pub fn outside(x: $R, n: usize) -> $R {
            let scale = (x * 0.3).exp();
            let table = [x, scale, x * scale];
            let mut s = $($k)?(0.0);
            let step = 1 + n % 2;
            $(#[checkpoint(every = $every)])?
            for i in 0..n {
                let r = &table;
                s = (s * scale).sin() + r[i % 3] * table[(i + step) % 3];
            }
            s * scale + table[1]
        }

        #[$diff]
        pub fn branches(x: $R, n: usize) -> $R {
            if n == 3 {
                return x * x;
            }
            let mut s = x;
            if n % 2 == 0 {
                $(#[checkpoint(every = $every)])?
                for i in 0..n {
                    s = match i % 3 {
                        0 => s.sin(),
                        1 if s > 0.5 => s * x,
                        _ => s + x.powi(2),
                    };
                }
                if s > 5.0 {
                    return s.ln();
                }
            } else {
                s = s * 2.0;
            }
            s * x
        }

        #[$diff]
        pub fn linear(x: $R, n: usize) -> $R {
            let mut s = x;
            $(#[checkpoint(every = $every)])?
            for i in 0..n {
                s = s + x * i as f64;
            }
            let mut k = 0;
            $(#[checkpoint(every = $every)])?
            for i in 0..n {
                k += i;
            }
            s * k as f64
        }

        #[$diff]
        pub fn in_a_loop(x: $R, n: usize) -> $R {
            let mut s = x;
            for j in 0..3 {
                let before = s * x;
                $(#[checkpoint(every = $every)])?
                for i in 0..n {
                    s = s.cos() + before * (i + j) as f64;
                    s = s.sin();
                }
                if s > 2.0 {
                    break;
                }
            }
            s
        }
    };
}

mod plain {
    use super::*;
    loops!(f64; differentiable);
}
mod by_1 {
    use super::*;
    loops!(f64; differentiable; 1);
}
mod by_3 {
    use super::*;
    loops!(f64; differentiable; 3);
}
mod by_5 {
    use super::*;
    const EVERY: usize = 4;
    loops!(f64; differentiable; EVERY + 1);
}
mod by_1000 {
    use super::*;
    loops!(f64; differentiable; 1000);
}
mod dual {
    use super::support::{D, d};
    loops!(D d; allow(unused));
}

macro_rules! same {
    ($($f:ident)*) => {$(
        #[test]
        fn $f() {
            for n in [0, 1, 2, 3, 5, 6, 7, 12, 13, 20] {
                for x in [0.4, 0.9, 1.3] {
                    let (y, (dx, ())) = plain::$f::value_and_gradient(x, n);
                    let oracle = dual::$f(support::D::new(x, 1.0), n);
                    support::assert_close(y, oracle.re(), 1e-12);
                    support::assert_close(dx, oracle.eps(), 1e-9);
                    for (every, found) in [
                        ("1", by_1::$f::value_and_gradient(x, n)),
                        ("3", by_3::$f::value_and_gradient(x, n)),
                        ("5", by_5::$f::value_and_gradient(x, n)),
                        ("1000", by_1000::$f::value_and_gradient(x, n)),
                    ] {
                        let (value, (d, ())) = found;
                        assert_eq!(value.to_bits(), y.to_bits(), "value at ({x}, {n}), every {every}");
                        assert_eq!(d.to_bits(), dx.to_bits(), "{d} is not {dx} at ({x}, {n}), every {every}");
                    }
                    let (_, back) = by_3::$f::pullback(x, n);
                    assert_eq!(back(0.5), back(0.5));
                }
            }
        }
    )*};
}
same!(for_exclusive for_inclusive for_rev for_rev_inclusive for_steps while_loop while_with_effect endless breaks nested
    labels carried outside branches linear in_a_loop);
