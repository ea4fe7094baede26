//! Integers, `bool`, `char` and strings mixed with floats: they pass through and have no derivative.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta) => {
        #[$diff]
        pub fn integer_arithmetic(x: $R, n: i32, m: u64) -> $R {
            let k = (n * 3 - 1) / 2 + n % 4;
            let shifted = (m << 2) ^ (m >> 1) | 1 & !m;
            x * k as f64 + x * x * (shifted % 1000) as f64
        }

        #[$diff]
        pub fn wrapping(x: $R, seed: u64, n: usize) -> $R {
            let mut state = seed;
            let mut s = x;
            for _ in 0..n {
                state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
                let w = (state >> 40) as f64 / 16777216.0;
                s = s * w + x;
            }
            s
        }

        #[$diff]
        pub fn ranges_up_to_the_last_integer(x: $R) -> $R {
            let mut s = x;
            for i in 250..=u8::MAX {
                s = s * x + i as f64;
            }
            for i in (250..=u8::MAX).rev() {
                s = s * 0.5 + x * i as f64;
            }
            for i in (0..=u8::MAX).step_by(100) {
                s = s.sin() + i as f64 * x;
            }
            for i in i32::MAX - 2..=i32::MAX {
                s = s * 0.5 + x * (i % 3) as f64;
            }
            for i in usize::MAX - 2..=usize::MAX {
                s = s.cos() * x + (i % 3) as f64;
            }
            for i in (i8::MIN..=i8::MAX).rev().step_by(60) {
                s = s * 0.9 + x * i as f64;
            }
            for _ in 3..1 {
                s = s.exp();
            }
            s
        }

        #[$diff]
        pub fn interpolated(times: &[$R], rates: &[$R], t: $R) -> $R {
            let i = times.partition_point(|&x| x <= t).clamp(1, times.len() - 1);
            let w = (t - times[i - 1]) / (times[i] - times[i - 1]);
            rates[i - 1] * (1.0 - w) + rates[i] * w
        }

        #[$diff]
        pub fn found_by_halves(times: &[$R], t: $R) -> $R {
            let i = times.partition_point(|x| *x < t * t);
            let j = match times.binary_search_by(|p| p.partial_cmp(&t).unwrap()) {
                Ok(j) => j,
                Err(j) => j / 2,
            };
            let k = times.binary_search_by(|p| p.partial_cmp(&times[1]).unwrap()).unwrap_or_else(|k| k);
            let mut y = times[i.min(times.len() - 1)] * times[j] + times[k] * t;
            if let Ok(l) = times.binary_search_by(|p| p.partial_cmp(&t).unwrap()) {
                y *= times[l];
            }
            y
        }

        #[$diff]
        pub fn found_from_behind(v: &[$R], t: $R) -> $R {
            let mut y = t;
            if let Some(i) = v.iter().rposition(|x| *x < t) {
                y += v[i] * t;
            }
            let j = v.iter().rposition(|&x| x * x < t).map_or(0, |k| k / 2);
            let k = v.iter().rposition(|&x| x > t).unwrap_or(0);
            let l = v.iter().rposition(|&x| x >= v[0]).unwrap();
            y * v[j] + v[k] * v[l]
        }

        #[$diff]
        pub fn drawn(weights: &[$R], u: $R) -> $R {
            let mut sums = vec![];
            let mut s = $($k)?(0.0);
            for w in weights {
                s += *w * *w;
                sums.push(s);
            }
            let goal = u * s;
            let i = sums.partition_point(|&c| c < goal);
            sums[i] * u
        }

        #[$diff]
        pub fn collatz(x: $R, start: u64) -> $R {
            let mut n = start;
            let mut s = x;
            while n != 1 {
                if n % 2 == 0 {
                    n /= 2;
                    s = s * 0.9 + x;
                } else {
                    n = 3 * n + 1;
                    s = (s + x).sin();
                }
            }
            s
        }

        #[$diff]
        pub fn gcd_driven(x: $R, a: u32, b: u32) -> $R {
            let (mut a, mut b) = (a, b);
            let mut s = x;
            while b != 0 {
                let q = a / b;
                (a, b) = (b, a % b);
                s = s * q as f64 + x;
            }
            s / a as f64
        }

        #[$diff]
        pub fn continued_fraction(x: $R, a: u32, b: u32) -> $R {
            if b == 0 {
                return x;
            }
            let (q, r) = (a / b, a % b);
            q as f64 + 1.0 / (x + continued_fraction(x, b, r))
        }

        #[$diff]
        pub fn bits(x: $R, n: u32) -> $R {
            let mut base = x;
            let mut result = $($k)?(1.0);
            let mut e = n;
            while e > 0 {
                if e & 1 == 1 {
                    result *= base;
                }
                base *= base;
                e >>= 1;
            }
            result
        }

        #[$diff]
        pub fn booleans(x: $R, a: bool, b: bool) -> $R {
            let c = a && !b || x > 0.0;
            let e = a ^ b;
            let mut s = x;
            if c == e {
                s *= 2.0;
            }
            if c != a {
                s *= s;
            }
            s
        }

        #[$diff]
        pub fn flags_from_floats(x: $R, y: $R) -> $R {
            let a = x > y;
            let b = x.abs() >= 1.0;
            let n = a as i32 + 2 * (b as i32);
            match n {
                0 => x,
                1 => x * y,
                2 => y,
                _ => x + y,
            }
        }

        #[$diff]
        pub fn characters(x: $R, c: char, s: &str) -> $R {
            let digit = c as u32 as f64;
            let n = s.len();
            let first = s.chars().next();
            let w = if s == "double" { 2.0 } else if first.is_none() { 3.0 } else { 1.0 };
            x * digit + x * x * n as f64 * w
        }

        #[$diff]
        pub fn floor_and_friends(x: $R) -> $R {
            let n = x.floor();
            let t = x - n;
            t * t * x.ceil() + x.round() * x + x.trunc()
        }

        #[$diff]
        pub fn predicates(x: $R) -> $R {
            if x.is_nan() || x.is_infinite() {
                return $($k)?(0.0);
            }
            if x.is_sign_negative() { x * x } else { x * 3.0 }
        }

        #[$diff]
        pub fn counted_up_in_branches(v: &[$R]) -> $R {
            let mut n = 0;
            let mut s = $($k)?(0.0);
            for i in 0..v.len() {
                if v[i] > 0.0 {
                    n += 1;
                    s += v[i];
                }
            }
            if n > 0 { s / n as f64 } else { s }
        }

        #[$diff]
        pub fn discrete_tuples(x: $R, p: (i32, bool)) -> $R {
            let (n, b) = p;
            let q = (n + 1, !b);
            if q.1 { x * q.0 as f64 } else { x * x * p.0 as f64 }
        }

        #[$diff]
        pub fn discrete_arrays(x: $R, a: [i32; 3], k: usize) -> $R {
            let b = [a[0] + 1, a[1] * 2, a[2]];
            let mut n = 0;
            for i in 0..3 {
                n += b[i] * a[k];
            }
            x * n as f64
        }

        #[$diff]
        pub fn many_integer_types(x: $R, a: i8, b: u8, c: i16, e: u16, f: i128, g: isize) -> $R {
            x * a as f64 + x * x * b as f64 + x.sin() * c as f64 * e as f64 - x * (f + g as i128) as f64
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

case!(integer_arithmetic(x, n, m); [(1.2, 4, 77), (1.2, -4, 0)]);
case!(wrapping(x, seed, n); [(1.2, 4, 0), (1.2, 4, 7)]);
case!(ranges_up_to_the_last_integer(x); [(0.3,), (0.9,)]);
case!(interpolated(&times, &rates, t => times, rates, t); [
    (vec![0.0, 0.5, 2.0], vec![0.3, 0.7, 0.4], 0.2),
    (vec![0.0, 0.5, 2.0], vec![0.3, 0.7, 0.4], 1.2),
    (vec![0.0, 0.5, 2.0], vec![0.3, 0.7, 0.4], 3.2),
]);
case!(found_by_halves(&times, t => times, t); [(vec![0.1, 0.5, 2.0, 3.0], 0.5), (vec![0.1, 0.5, 2.0, 3.0], 1.2)]);
case!(found_from_behind(&v, t => v, t); [(vec![0.1, 0.5, 2.0, 3.0], 0.6), (vec![0.1, 0.5, 2.0, 3.0], 0.05)]);
case!(drawn(&w, u => w, u); [(vec![0.1, 0.5, 2.0, 3.0], 0.6), (vec![0.1, 0.5, 2.0, 3.0], 0.05)]);
case!(collatz(x, n); [(1.2, 1), (1.2, 7)]);
case!(gcd_driven(x, a, b); [(1.2, 12, 0), (1.2, 120, 36), (0.3, 89, 55)]);
case!(continued_fraction(x, a, b); [(1.2, 12, 0), (1.2, 120, 36), (0.3, 89, 55)]);
case!(bits(x, n); [(1.2, 0), (1.2, 1), (1.2, 13)]);
case!(booleans(x, a, b); [(1.2, true, true), (1.2, true, false), (1.2, false, true), (-1.2, false, false), (-1.2, true, true)]);
case!(flags_from_floats(x, y); [(0.2, 0.5), (0.5, 0.2), (2.0, 3.0), (3.0, 2.0)]);
case!(characters(x, c, s); [(0.2, 'a', "double"), (0.2, 'b', ""), (0.2, 'é', "x")]);
case!(floor_and_friends(x); [(1.3,), (-1.3,), (2.7,)]; |r| (r.f(-3.0, 3.0),));
case!(predicates(x); [(1.3,), (-1.3,), (f64::NAN,), (f64::INFINITY,)]);
case!(counted_up_in_branches(&v => v); [(vec![],), (vec![1.0, -2.0, 3.0],)]);
case!(discrete_tuples(x, p); [(1.3, (2, true)), (1.3, (2, false))]);
case!(discrete_arrays(x, a, k); [(1.3, [1, 2, 3], 1)]);
case!(many_integer_types(x, a, b, c, e, f, g); [(1.3, -1, 2, -3, 4, -5, 6)]);
