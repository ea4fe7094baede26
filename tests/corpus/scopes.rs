//! `let` in all its forms: patterns, shadowing, blocks, annotations, compound assignment; `%`.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta, $con:meta) => {
        #[$diff]
        pub fn shadowing(x: $R) -> $R {
            let x = x * x;
            let x = x + 1.0;
            let y = x.sin();
            let x = y * x;
            x * y
        }

        #[$diff]
        pub fn shadowing_in_blocks(x: $R, y: $R) -> $R {
            let a = {
                let x = y * 2.0;
                let y = x + 1.0;
                x * y
            };
            let b = {
                let y = x;
                y * y
            };
            a * x + b * y
        }

        #[$diff]
        pub fn shadowing_by_other_types(x: $R) -> $R {
            let n = 3;
            let n = x * n as f64;
            let flag = n > 1.0;
            let n = (n, flag);
            let flag = if n.1 { n.0 } else { x };
            flag * n.0
        }

        #[$diff]
        pub fn block_assigns_outer(x: $R) -> $R {
            let mut s = x;
            {
                s = s * 2.0;
                let s = 5.0;
                let _ = s;
            }
            {
                s += x;
                {
                    s *= s;
                }
            }
            s
        }

        #[$diff]
        pub fn block_value_with_effects(x: $R) -> $R {
            let mut s = x;
            let t = {
                s += 1.0;
                let u = s * s;
                s *= 2.0;
                u
            };
            s * t
        }

        #[$diff]
        pub fn evaluation_order(x: $R) -> $R {
            let mut s = x;
            let t = s + { s = s * 3.0; s } + s * { s += 1.0; s };
            t * s
        }

        #[$diff]
        pub fn tuple_patterns(x: $R, y: $R) -> $R {
            let (a, (b, c)) = (x * y, (x, y));
            let ((p, _), q) = ((a + b, c), c * b);
            p * q + a
        }

        #[$diff]
        pub fn tuple_patterns_mut(x: $R, y: $R) -> $R {
            let (mut a, b) = (x, y);
            let (c, mut d2): ($R, $R) = (a * b, b);
            a += c;
            d2 *= a;
            a * d2
        }

        #[$diff]
        pub fn array_patterns(x: $R, y: $R) -> $R {
            let [a, b, c] = [x, y, x * y];
            let [[p, q], [r, _]] = [[a, b], [c, a]];
            p * q + r * c
        }

        #[$diff]
        pub fn rest_patterns(v: [$R; 5]) -> $R {
            let [first, .., last] = v;
            let [_, second, ..] = v;
            let (a, .., b) = (first, second, last * last);
            a * b + second
        }

        #[$diff]
        pub fn wildcards(x: $R, _: $R, _unused: $R) -> $R {
            let _ = x * x;
            let (_, y) = (x, x + 1.0);
            y * x
        }

        #[$diff]
        pub fn parameter_patterns((a, b): ($R, $R), [c, d2]: [$R; 2]) -> $R {
            a * b + c / d2
        }

        #[$diff]
        pub fn parameter_mut(mut x: $R, mut n: i32) -> $R {
            let mut s = $($k)?(0.0);
            while n > 0 {
                s += x;
                x *= x;
                n -= 1;
            }
            s * x
        }

        #[$diff]
        pub fn binding_at(x: $R, y: $R) -> $R {
            let p @ (a, b) = (x, y);
            p.0 * b + p.1 * a * a
        }

        #[$diff]
        pub fn destructuring_assignment(x: $R, y: $R) -> $R {
            let (mut a, mut b) = (x, y);
            (a, b) = (b * 2.0, a);
            [a, b] = [b, a * a];
            (a, _) = (a + 1.0, b);
            a * b
        }

        #[$diff]
        pub fn compound_assignment(x: $R, y: $R) -> $R {
            let mut s = x;
            s += y;
            s -= 0.5;
            s *= x;
            s /= y + 3.0;
            s += s;
            s *= s;
            s %= 7.0;
            s
        }

        #[$diff]
        pub fn compound_uses_itself(x: $R) -> $R {
            let mut s = x;
            s += s * s;
            s *= s + 1.0;
            s -= s / 3.0;
            s /= s + 2.0;
            s
        }

        #[$diff]
        pub fn compound_by_block(x: $R) -> $R {
            let mut s = x;
            s += {
                let t = x * 3.0;
                t * t
            };
            s *= if s > 10.0 { x } else { s };
            s
        }

        #[$diff]
        pub fn remainder(x: $R, y: $R) -> $R {
            let a = x % y;
            let b = x % 1.5;
            let c = 10.0 % y;
            a * b + c
        }

        #[$diff]
        pub fn annotations(x: $R) -> $R {
            let a: $R = x * 2.0;
            let b: ($R, i32) = (a, 2);
            let c: [$R; 2] = [b.0, x];
            let n: usize = 1;
            c[n] * c[0]
        }

        #[$diff]
        pub fn units(x: $R) -> $R {
            let nothing = ();
            let () = nothing;
            ();
            { };
            x * x
        }

        #[$diff]
        pub fn parentheses(x: $R, y: $R) -> $R {
            (((x) + ((y)))) * (-(-(x))) - (-x * -y)
        }

        #[$diff]
        pub fn negations(x: $R) -> $R {
            let y = -x;
            let z = -(-y * x);
            -z.sin() - -x
        }

        #[$diff]
        pub fn consts_and_statics(x: $R) -> $R {
            const SCALE: f64 = 2.5;
            static SHIFT: f64 = -0.5;
            const N: usize = 3;
            const TABLE: [f64; N] = [1.0, 2.0, 3.0];
            let mut s = x * SCALE + SHIFT;
            for i in 0..N {
                s = s * TABLE[i] + x;
            }
            s * std::f64::consts::PI
        }

        #[$diff]
        pub fn outer_constants(x: $R) -> $R {
            x * super::OUTER + super::TABLE[1] * x * x + x * f64::EPSILON
        }

        #[$diff]
        pub fn references(x: $R, y: $R) -> $R {
            let r = &x;
            let s = &y;
            *r * *s + r * 2.0 + x * s + *&x
        }

        #[$diff]
        pub fn reference_parameters(x: &$R, y: &$R, z: $R) -> $R {
            let t = *x * z;
            t * *y + x * y + y.sin() * x.cos()
        }

        #[$diff]
        pub fn reference_to_tuple(p: &($R, $R), q: &[$R; 3]) -> $R {
            let (a, b) = *p;
            a * p.1 + b * q[0] * q[2]
        }

        #[$diff]
        pub fn constants(x: $R, #[$con] k: $R, #[$con] v: &[$R]) -> $R {
            x * k + x * x * v[0] + k * v[1]
        }

        #[$diff]
        pub fn unused_parameters(x: $R, y: $R, v: &[$R], a: [$R; 2], t: ($R, i32)) -> $R {
            x * 2.0
        }

        #[$diff]
        pub fn constant_function(x: $R) -> $R {
            $($k)?(3.0)
        }

        #[$diff]
        pub fn identity(x: $R) -> $R {
            x
        }

        #[$diff]
        pub fn the_same_twice(x: $R) -> ($R, $R) {
            (x, x)
        }

        #[$diff]
        pub fn long_line(a: $R, b: $R, c: $R, e: $R) -> $R {
            a * b * c * e + a / b - c * (e - a * (b + c * (e + a))) / (1.0 + a * a + b * b)
        }

        #[$diff]
        pub fn reserved_looking_names(dy: $R, dx: $R, y1: $R, back: $R) -> $R {
            let y = dy * dx;
            let y2 = y1 * back + y;
            let dy1 = y2 * dy;
            let tape = dy1 + y;
            let value = tape * dx;
            let tape1 = value * y2;
            tape1 + dy
        }

        #[$diff]
        pub fn keyword_cotangents(o: $R, yn: $R) -> $R {
            let mut s = o * yn;
            for i in 0..3 {
                s = s * o + yn * i as f64;
            }
            s
        }

        #[$diff]
        pub fn r#raw(r#fn: $R, r#match: $R) -> $R {
            let r#type = r#fn * r#match;
            r#type * r#fn
        }
    };
}

const OUTER: f64 = 1.5;
static TABLE: [f64; 2] = [3.0, 0.25];

mod plain {
    use zygote::prelude::*;
    functions!(f64; differentiable, constant);
}
mod dual {
    use crate::support::{D, d};
    functions!(D d; allow(unused), allow(unused));
}
use crate::support::Const;

case!(shadowing(x); [(1.3,), (-0.4,)]);
case!(shadowing_in_blocks(x, y); [(1.3, 0.3)]);
case!(shadowing_by_other_types(x); [(1.3,), (-0.4,)]);
case!(block_assigns_outer(x); [(1.3,), (-0.4,)]);
case!(block_value_with_effects(x); [(1.3,), (-0.4,)]);
case!(evaluation_order(x); [(1.3,), (-0.4,)]);
case!(tuple_patterns(x, y); [(1.3, 0.3)]);
case!(tuple_patterns_mut(x, y); [(1.3, 0.3)]);
case!(array_patterns(x, y); [(1.3, 0.3)]);
case!(rest_patterns(v); [([1.0, 2.0, 3.0, 4.0, 5.0],)]);
case!(wildcards(x, y, z); [(1.3, 0.3, 0.4)]);
case!(parameter_patterns(p, q); [((1.3, 0.3), [0.4, 0.5])]);
case!(parameter_mut(x, n); [(1.3, 0), (0.9, 3)]);
case!(binding_at(x, y); [(1.3, 0.3)]);
case!(destructuring_assignment(x, y); [(1.3, 0.3)]);
case!(compound_assignment(x, y); [(1.3, 0.3), (5.0, 4.0), (-3.0, 2.0)]; |r| (r.f(-3.0, 9.0), r.f(-1.0, 3.0)));
case!(compound_uses_itself(x); [(1.3,), (-0.4,)]);
case!(compound_by_block(x); [(1.3,), (-0.4,), (0.3,)]);
case!(remainder(x, y); [(5.3, 0.7), (-5.3, 0.7), (5.3, -0.7)]; |r| (r.f(-9.0, 9.0), r.f(0.5, 3.0)));
case!(annotations(x); [(1.3,)]);
case!(units(x); [(1.3,)]);
case!(parentheses(x, y); [(1.3, 0.3)]);
case!(negations(x); [(1.3,)]);
case!(consts_and_statics(x); [(1.3,)]);
case!(outer_constants(x); [(1.3,)]);
case!(references(x, y); [(1.3, 0.3)]);
case!(reference_parameters(&x, &y, z => x, y, z); [(1.3, 0.3, 0.7)]);
case!(reference_to_tuple(&p, &q => p, q); [((1.3, 0.3), [0.7, 0.1, -2.0])]);
case!(constants(x, k.0, &v.0 => x, k, v); [(1.3, Const(0.5), Const(vec![2.0, 4.0]))]);
case!(unused_parameters(x, y, &v, a, t => x, y, v, a, t); [(1.3, 0.4, vec![1.0, 2.0, 3.0], [1.0, 2.0], (0.1, 2))]);
case!(constant_function(x); [(1.3,)]);
case!(identity(x); [(1.3,)]);
case!(vector the_same_twice(x); [(1.3,)]);
case!(long_line(a, b, c, e); [(1.3, 0.4, -0.7, 2.0)]; |r| (r.f(0.1, 1.0), r.f(0.1, 1.0), r.f(-1.0, 1.0), r.f(-1.0, 1.0)));
case!(reserved_looking_names(a, b, c, e); [(1.3, 0.4, -0.7, 2.0)]);
case!(keyword_cotangents(a, b); [(1.3, 0.4)]);
case!(raw(a, b); [(1.3, 0.4)]);
