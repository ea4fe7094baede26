//! `let` chains.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta) => {
        #[$diff]
        fn root(x: $R) -> Option<$R> {
            if x > 0.0 { Some(x.sqrt()) } else { None }
        }

        #[$diff]
        pub fn value(x: $R, y: $R) -> $R {
            if let Some(v) = root(x)
                && v > 0.5
            {
                v * y
            } else {
                x * x
            }
        }

        #[$diff]
        pub fn statement(x: $R, y: $R) -> $R {
            let mut s = x;
            if x > -5.0
                && let Some(v) = root(x)
                && let Some(w) = root(v - y)
                && w < 2.0
            {
                s = v * w;
            }
            if y > 0.0
                && let Some(v) = root(s)
            {
                s *= v;
            } else {
                s += y;
            }
            s
        }

        #[$diff]
        pub fn else_if(x: $R, y: $R) -> $R {
            if let Some(v) = root(x)
                && v > 0.5
            {
                v
            } else if let Some(v) = root(y)
                && (v < 0.9 || x < -3.0)
                && let Some(w) = root(v)
            {
                v * w * x
            } else if x > y {
                return x * y;
            } else {
                y
            }
        }

        #[$diff]
        pub fn last_in_loop(x: $R, n: usize) -> $R {
            let mut s = x;
            let mut k = 0;
            while k < n
                && let Some(v) = root(s)
                && v < 3.0
            {
                k += 1;
                if k == 2 {
                    continue;
                }
                s = v * x + s;
                if k == 5 {
                    break;
                }
            }
            s
        }

        #[$diff]
        pub fn labels(x: $R, n: usize) -> $R {
            let mut s = x;
            'outer: for i in 0..n {
                let mut t = s;
                while let Some(v) = root(t)
                    && i < 4
                {
                    t = v - 0.4;
                    if t < 0.3
                        && let Some(w) = root(s)
                    {
                        s += w;
                        continue 'outer;
                    }
                    if t > 3.0 {
                        break 'outer;
                    }
                }
                s *= 1.5;
            }
            s
        }

        #[$diff]
        pub fn discrete(x: $R, n: Option<usize>) -> $R {
            let k = if let Some(n) = n
                && n > 2
                && let Some(m) = n.checked_sub(1)
            {
                m
            } else {
                1
            };
            if let Some(n) = n
                && n % 2 == 0
                && x > 0.0
            {
                x.powi(k as i32)
            } else {
                x * k as f64
            }
        }

        #[$diff]
        pub fn returns(x: $R, y: $R) -> $R {
            if let Some(v) = root(x)
                && v > 0.8
            {
                return v * y;
            } else if let Some(w) = root(y)
                && w > 0.3
            {
                return w * x;
            }
            x + y
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

case!(value(x, y); [(1.2, 0.4), (-1.2, 0.4), (0.1, 0.4)]);
case!(statement(x, y); [(1.2, 0.4), (-1.2, 0.4), (1.2, -0.4), (0.1, 0.4), (9.0, -4.0)]);
case!(else_if(x, y); [(1.2, 0.4), (-1.2, 0.4), (0.1, 0.6), (0.1, 4.0), (0.1, -2.0), (-1.0, -0.5)]);
case!(last_in_loop(x, n); [(1.2, 0), (1.2, 1), (1.2, 3), (1.2, 9), (-1.0, 3)]);
case!(labels(x, n); [(1.2, 0), (1.2, 1), (1.2, 3), (0.2, 9), (-1.0, 3)]);
case!(returns(x, y); [(1.2, 0.4), (0.2, 0.4), (0.2, 0.01), (-0.2, -0.01)]);

#[test]
fn on_discrete_values() {
    for (n, slope) in [(None, 1.0), (Some(1), 1.0), (Some(2), 1.0), (Some(3), 2.0), (Some(4), 3.0 * 4.0)] {
        assert_eq!(plain::discrete::gradient(2.0, n).0, slope, "{n:?}");
    }
}
