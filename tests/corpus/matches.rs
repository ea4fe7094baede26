//! `match` on discrete values: ranges, alternatives, bindings, guards; as a value and as a statement.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta) => {
        #[$diff]
        pub fn literals(x: $R, k: i32) -> $R {
            match k {
                0 => x,
                1 => x * x,
                -1 => x.recip(),
                _ => x.powi(k),
            }
        }

        #[$diff]
        pub fn alternatives(x: $R, k: u8) -> $R {
            let y = match k {
                0 | 1 => x.sin(),
                2 | 3 | 4 => x.cos(),
                _ => x.exp(),
            };
            y * x
        }

        #[$diff]
        pub fn ranges(x: $R, k: i32) -> $R {
            match k {
                i32::MIN..=-1 => -x,
                0..3 => x * 2.0,
                3..=5 => x * x,
                6.. => x * x * x,
            }
        }

        #[$diff]
        pub fn bindings(x: $R, k: i32) -> $R {
            match k {
                0 => x,
                n @ 1..=3 => x * n as f64,
                n @ (4 | 5) => x.powi(n),
                n => x / n as f64,
            }
        }

        #[$diff]
        pub fn guards(x: $R, y: $R, k: usize) -> $R {
            match k {
                0 if x > y => x * y,
                0 => x + y,
                n if n % 2 == 0 => x * n as f64,
                n if y < 0.0 && n > 3 => y * x * n as f64,
                _ => y,
            }
        }

        #[$diff]
        pub fn on_tuple(x: $R, a: bool, k: i32) -> $R {
            match (a, k) {
                (true, 0) => x,
                (true, n) => x * n as f64,
                (false, 0 | 1) => x * x,
                (false, _) => x.sin(),
            }
        }

        #[$diff]
        pub fn on_bool(x: $R, y: $R) -> $R {
            match x > y {
                true => x * y,
                false => x - y,
            }
        }

        #[$diff]
        pub fn on_char(x: $R, c: char) -> $R {
            match c {
                's' => x.sin(),
                'c' => x.cos(),
                'a'..='z' => x * x,
                _ => x,
            }
        }

        #[$diff]
        pub fn on_str(x: $R, op: &str) -> $R {
            match op {
                "sin" => x.sin(),
                "cos" => x.cos(),
                "square" => x * x,
                _ => x,
            }
        }

        #[$diff]
        pub fn on_len(v: &[$R]) -> $R {
            match v.len() {
                0 => $($k)?(0.0),
                1 => v[0],
                2 => v[0] * v[1],
                _ => v[0] * v[1] * v[2],
            }
        }

        #[$diff]
        pub fn statement(x: $R, k: i32) -> $R {
            let mut s = x;
            let mut t = x * 2.0;
            match k {
                0 => s = s * x,
                1 => {
                    t = t * s;
                    s += 1.0;
                }
                2 => t = $($k)?(3.0),
                _ => {}
            }
            s * t
        }

        #[$diff]
        pub fn returns(x: $R, k: i32) -> $R {
            let y = match k {
                0 => return x * x,
                1 => x.sin(),
                _ => {
                    if x > 0.0 {
                        return x;
                    }
                    x.exp()
                }
            };
            y * y
        }

        #[$diff]
        pub fn nested(x: $R, a: i32, b: i32) -> $R {
            match a {
                0 => match b {
                    0 => x,
                    _ => x * x,
                },
                _ => {
                    let y = match b {
                        0 => x.sin(),
                        1 => x.cos(),
                        _ => x,
                    };
                    y * y
                }
            }
        }

        #[$diff]
        pub fn in_loop(x: $R, n: usize) -> $R {
            let mut s = x;
            for i in 0..n {
                s = match i % 4 {
                    0 => s + x,
                    1 => s * x,
                    2 => s.sin(),
                    _ => s,
                };
            }
            s
        }

        #[$diff]
        pub fn legendre(x: $R, n: u32) -> $R {
            match n {
                0 => $($k)?(1.0),
                1 => x,
                2 => 0.5 * (3.0 * x.powi(2) - 1.0),
                3 => 0.5 * (5.0 * x.powi(3) - 3.0 * x),
                _ => panic!("not in the table"),
            }
        }

        #[$diff]
        pub fn deferred_by_match(x: $R, k: i32) -> $R {
            let y;
            match k {
                0 => y = x * x,
                1 => y = x.sin(),
                _ => y = x,
            }
            y * x
        }

        #[$diff]
        pub fn tuples_from_match(x: $R, k: i32) -> $R {
            let (a, b, n) = match k {
                0 => (x, x * x, 1),
                1 => (x * 2.0, x, 2),
                _ => (x, x, 3),
            };
            (a * b).powi(n)
        }

        #[$diff]
        pub fn on_ordering(x: $R, y: $R, i: i32, j: i32) -> $R {
            match i.cmp(&j) {
                std::cmp::Ordering::Less => x,
                std::cmp::Ordering::Equal => x * y,
                std::cmp::Ordering::Greater => y,
            }
        }

        #[$diff]
        pub fn unreachable_arm(x: $R, k: usize) -> $R {
            match k % 3 {
                0 => x,
                1 => x * x,
                2 => x * x * x,
                _ => unreachable!(),
            }
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

case!(literals(x, k); [(2.0, 0), (2.0, 1), (2.0, -1), (2.0, 3)]; |r| (r.f(1.0, 2.0), r.i(-2, 4)));
case!(alternatives(x, k); [(2.0, 0), (2.0, 1), (2.0, 3), (2.0, 5)]);
case!(ranges(x, k); [(2.0, -5), (2.0, 0), (2.0, 2), (2.0, 3), (2.0, 5), (2.0, 6)]);
case!(bindings(x, k); [(2.0, 0), (2.0, 1), (2.0, 3), (2.0, 4), (2.0, 5), (2.0, 6)]);
case!(guards(x, y, k); [(2.0, 1.0, 0), (1.0, 2.0, 0), (2.0, 1.0, 2), (2.0, -1.0, 5), (2.0, -1.0, 3), (2.0, 1.0, 5)]);
case!(on_tuple(x, a, k); [(2.0, true, 0), (2.0, true, 7), (2.0, false, 1), (2.0, false, 2)]);
case!(on_bool(x, y); [(2.0, 1.0), (1.0, 2.0)]);
case!(on_char(x, c); [(2.0, 's'), (2.0, 'c'), (2.0, 'q'), (2.0, 'Q')]);
case!(on_str(x, op); [(2.0, "sin"), (2.0, "cos"), (2.0, "square"), (2.0, "")]);
case!(on_len(&v => v); [(vec![],), (vec![2.0],), (vec![2.0, 3.0],), (vec![2.0, 3.0, 4.0, 5.0],)]);
case!(statement(x, k); [(2.0, 0), (2.0, 1), (2.0, 2), (2.0, 3)]);
case!(returns(x, k); [(2.0, 0), (2.0, 1), (2.0, 2), (-2.0, 2)]);
case!(nested(x, a, b); [(2.0, 0, 0), (2.0, 0, 1), (2.0, 1, 0), (2.0, 1, 1), (2.0, 1, 2)]);
case!(in_loop(x, n); [(2.0, 0), (2.0, 1), (0.4, 11)]);
case!(legendre(x, n); [(0.3, 0), (0.3, 1), (0.3, 2), (0.3, 3)]);
case!(deferred_by_match(x, k); [(0.3, 0), (0.3, 1), (0.3, 2)]);
case!(tuples_from_match(x, k); [(0.3, 0), (0.3, 1), (0.3, 2)]);
case!(on_ordering(x, y, i, j); [(0.3, 0.4, 0, 1), (0.3, 0.4, 1, 1), (0.3, 0.4, 2, 1)]);
case!(unreachable_arm(x, k); [(0.3, 0), (0.3, 1), (0.3, 5)]);

#[test]
#[should_panic(expected = "not in the table")]
fn the_function_panics() {
    plain::legendre(0.3, 4);
}

#[test]
#[should_panic(expected = "not in the table")]
fn its_pullback_panics_alike() {
    plain::legendre::gradient(0.3, 4);
}
