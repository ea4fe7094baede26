//! `if`: as a value, as a statement, nested; variables assigned in one branch only; `&&`, `||`, `!`.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta) => {
        #[$diff]
        pub fn if_value(x: $R, y: $R) -> $R {
            let m = if x > y { x.sin() } else { y.exp() };
            m * x
        }

        #[$diff]
        pub fn if_tail(x: $R) -> $R {
            if x > 1.0 { x * x } else { 2.0 * x - 1.0 }
        }

        #[$diff]
        pub fn else_if_chain(x: $R, y: $R) -> $R {
            let v = if x < -1.0 {
                x * y
            } else if x < 0.0 {
                x - y
            } else if x < 1.0 {
                x / (y * y + 1.0)
            } else {
                y.cos()
            };
            v + x
        }

        #[$diff]
        pub fn statement_assigns_both(x: $R) -> $R {
            let mut y = x;
            if x > 0.0 {
                y = y * x;
            } else {
                y = -y;
            }
            y + 1.0
        }

        #[$diff]
        pub fn statement_assigns_one(x: $R, c: $R) -> $R {
            let mut y = x.sin();
            if c > 0.0 {
                y *= c;
            }
            y * y
        }

        #[$diff]
        pub fn statement_assigns_different(x: $R, y: $R) -> $R {
            let mut a = x;
            let mut b = y;
            if x > y {
                a = x * y;
            } else if x > 0.0 {
                b = x + y;
            }
            a * b
        }

        #[$diff]
        pub fn deferred(x: $R) -> $R {
            let y;
            if x > 0.5 {
                y = x.ln();
            } else {
                y = x * 3.0;
            }
            y * y
        }

        #[$diff]
        pub fn deferred_typed(x: $R, up: bool) -> $R {
            let y: $R;
            let z: $R;
            if up {
                y = x + 1.0;
                z = y * x;
            } else {
                z = x - 1.0;
                y = z * z;
            }
            y / (z * z + 1.0)
        }

        #[$diff]
        pub fn nested_ifs(x: $R, y: $R, z: $R) -> $R {
            if x > 0.0 {
                if y > 0.0 {
                    if z > 0.0 { x * y * z } else { x * y - z }
                } else {
                    let t = x - y;
                    if z > t { t * t } else { t * z }
                }
            } else {
                let mut s = z;
                if y > 0.0 {
                    s += y;
                    if z > 0.0 {
                        s *= x;
                    }
                }
                s
            }
        }

        #[$diff]
        pub fn reassigned_in_nested(x: $R, y: $R) -> $R {
            let mut a = x;
            if y > 0.0 {
                a = a * y;
                if x > 0.0 {
                    a = a.sin();
                } else {
                    a += 2.0;
                }
                a = a * a;
            }
            a + y
        }

        #[$diff]
        pub fn and_or_not(x: $R, y: $R) -> $R {
            if x > 0.0 && y > 0.0 {
                x * y
            } else if x > 0.0 || !(y < -1.0) {
                x - y
            } else {
                x * x * y
            }
        }

        #[$diff]
        pub fn short_circuit_guards(v: &[$R], n: usize) -> $R {
            // Without short circuit the index would panic.
            if n < v.len() && v[n] > 0.0 { v[n] * v[0] } else { v[0] }
        }

        #[$diff]
        pub fn condition_in_variable(x: $R, y: $R) -> $R {
            let big = x * x > y;
            let both = big & (y > 0.0);
            let r = if both { x } else { y };
            if big ^ both { r * r } else { r * 3.0 }
        }

        #[$diff]
        pub fn condition_with_block(x: $R) -> $R {
            if { let t = x * 2.0; t > 1.0 } { x.sqrt() } else { x + x }
        }

        #[$diff]
        pub fn if_of_tuples(x: $R, y: $R) -> $R {
            let (a, b) = if x < y { (x, y * y) } else { (y, x + 1.0) };
            a * b
        }

        #[$diff]
        pub fn if_as_argument(x: $R, y: $R) -> $R {
            x.max(if y > 0.0 { y * y } else { -y }) * (if x > 0.0 { x } else { y })
        }

        #[$diff]
        pub fn if_of_constants(x: $R) -> $R {
            let sign = if x > 0.0 { 1.0 } else { -1.0 };
            let n = if x > 1.0 { 3 } else { 2 };
            x.powi(n) * sign
        }

        #[$diff]
        pub fn if_with_dead_value(x: $R) -> $R {
            let mut unused = x;
            if x > 0.0 {
                unused = x * x;
            }
            let _ = unused;
            x + 1.0
        }

        #[$diff]
        pub fn branch_does_not_depend(x: $R, y: $R, k: i32) -> $R {
            let s = if k > 2 { $($k)?(4.0) } else { x };
            s * y
        }

        #[$diff]
        pub fn untaken_would_divide_by_zero(x: $R) -> $R {
            if x == 0.0 { $($k)?(1.0) } else { x.sin() / x }
        }

        #[$diff]
        pub fn guarded_sqrt(x: $R) -> $R {
            let r = if x > 0.0 { x.sqrt() } else { $($k)?(0.0) };
            r * 2.0 + x
        }

        #[$diff]
        pub fn same_value_in_both(x: $R, y: $R) -> $R {
            let t = x * y;
            let u = if x > y { t } else { t };
            u * t
        }

        #[$diff]
        pub fn if_let_bool_shadow(x: $R) -> $R {
            let x = if x > 0.0 { let x = x + 1.0; x * x } else { x };
            x * 2.0
        }

        #[$diff]
        pub fn empty_branches(x: $R) -> $R {
            if x > 0.0 {
            } else {
            }
            if x < 0.0 {}
            x * x
        }

        #[$diff]
        pub fn branch_on_product_of_saved(x: $R, y: $R) -> $R {
            let p = x * y;
            let q = p.exp();
            if q > 1.0 { q * p } else { p / q }
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

case!(if_value(x, y); [(1.0, 2.0), (2.0, 1.0), (1.0, 1.0)]; |r| (r.f(-1.0, 1.0), r.f(-1.0, 1.0)));
case!(if_tail(x); [(1.0,), (0.5,), (2.0,)]; |r| (r.f(-2.0, 3.0),));
case!(else_if_chain(x, y); [(-2.0, 1.0), (-0.5, 1.0), (0.5, 2.0), (1.5, 0.3)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
case!(statement_assigns_both(x); [(1.0,), (-1.0,), (0.0,)]; |r| (r.f(-2.0, 2.0),));
case!(statement_assigns_one(x, c); [(1.0, 2.0), (1.0, -2.0)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
case!(statement_assigns_different(x, y); [(2.0, 1.0), (1.0, 2.0), (-1.0, 2.0)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
case!(deferred(x); [(0.7,), (0.2,)]; |r| (r.f(0.0, 1.0),));
case!(deferred_typed(x, up); [(0.7, true), (0.2, false)]; |r| (r.f(-3.0, 3.0), r.b()));
case!(nested_ifs(x, y, z); [(1.0, 1.0, 1.0), (1.0, 1.0, -1.0), (1.0, -1.0, 3.0), (1.0, -1.0, 0.0), (-1.0, 1.0, 1.0), (-1.0, 1.0, -1.0), (-1.0, -1.0, 2.0)];
    |r| (r.f(-1.0, 1.0), r.f(-1.0, 1.0), r.f(-1.0, 1.0)));
case!(reassigned_in_nested(x, y); [(1.0, 1.0), (-1.0, 1.0), (1.0, -1.0)]; |r| (r.f(-1.0, 1.0), r.f(-1.0, 1.0)));
case!(and_or_not(x, y); [(1.0, 1.0), (1.0, -2.0), (-1.0, -0.5), (-1.0, -2.0)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
case!(short_circuit_guards(&v, n => v, n); [(vec![1.0, 2.0], 1), (vec![1.0, 2.0], 2), (vec![3.0, -2.0], 1), (vec![3.0], 0)]);
case!(condition_in_variable(x, y); [(2.0, 1.0), (2.0, -1.0), (0.5, 1.0)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
case!(condition_with_block(x); [(0.4,), (0.6,)]; |r| (r.f(0.0, 1.0),));
case!(if_of_tuples(x, y); [(1.0, 2.0), (2.0, 1.0)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
case!(if_as_argument(x, y); [(1.0, 2.0), (5.0, 1.0), (-1.0, -3.0)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
case!(if_of_constants(x); [(2.0,), (0.5,), (-2.0,)]; |r| (r.f(-2.0, 2.0),));
case!(if_with_dead_value(x); [(2.0,), (-0.5,)]);
case!(branch_does_not_depend(x, y, k); [(2.0, 3.0, 3), (2.0, 3.0, 2)]);
case!(untaken_would_divide_by_zero(x); [(0.0,), (0.5,), (-2.0,)]; |r| (r.f(-2.0, 2.0),));
case!(guarded_sqrt(x); [(0.0,), (-0.5,), (2.0,)]; |r| (r.f(-2.0, 2.0),));
case!(same_value_in_both(x, y); [(2.0, 3.0), (2.0, 1.0)]);
case!(if_let_bool_shadow(x); [(2.0,), (-2.0,)]);
case!(empty_branches(x); [(2.0,), (-2.0,)]);
case!(branch_on_product_of_saved(x, y); [(2.0, 1.0), (-2.0, 1.0)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
