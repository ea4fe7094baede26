//! Calls by every sort of path, nested functions, direct and mutual recursion, macros that are passed through.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta, $rec:meta) => {
        #[$diff]
        pub fn square(x: $R) -> $R {
            x * x
        }

        #[$diff]
        pub fn scale_shift(x: $R, a: $R, n: i32) -> $R {
            x * a + n as f64
        }

        #[$diff]
        pub fn two_results(x: $R, y: $R) -> ($R, $R) {
            (x * y, x + y)
        }

        #[$diff]
        pub fn norm2(v: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            for i in 0..v.len() {
                s += v[i] * v[i];
            }
            s
        }

        #[$diff]
        pub fn map_pair(v: [$R; 2]) -> [$R; 2] {
            [v[0] * v[1], v[0].sin()]
        }

        #[$diff]
        pub fn by_reference(x: &$R) -> $R {
            x.sin() * *x
        }

        #[$diff]
        fn private(x: $R) -> $R {
            x + x * x
        }

        pub mod inner {
            #[allow(unused_imports)]
            use super::*;

            #[$diff]
            pub fn cube(x: $R) -> $R {
                x * square(x)
            }

            #[$diff]
            pub(crate) fn up(x: $R) -> $R {
                super::private(x) * self::cube(x)
            }

            pub mod deeper {
                #[allow(unused_imports)]
                use super::*;
                #[$diff]
                pub fn quartic(x: $R) -> $R {
                    super::super::square(super::super::square(x))
                }
            }
        }

        pub use inner::deeper::quartic as fourth;
        use inner::cube as third;
        pub use inner::deeper;

        #[$diff]
        pub fn calls_plain(x: $R) -> $R {
            square(x) + square(x + 1.0) * square(square(x))
        }

        #[$diff]
        pub fn calls_by_paths(x: $R) -> $R {
            self::square(x) + inner::cube(x) * inner::deeper::quartic(x) + deeper::quartic(x) - super::outside(x, square(x))
        }

        #[$diff]
        pub fn variable_named_like_callee(cube: $R) -> $R {
            inner::cube(cube) * cube
        }

        #[$diff]
        pub fn recursion_by_path(x: $R, n: u32) -> $R {
            if n == 0 { x } else { x * self::recursion_by_path(x, n - 1) }
        }

        #[$diff]
        pub fn calls_renamed(x: $R) -> $R {
            third(x) * fourth(x)
        }

        #[$diff]
        pub fn calls_up(x: $R) -> $R {
            inner::up(x)
        }

        #[$diff]
        pub fn calls_imported_in_body(x: $R) -> $R {
            use inner::cube as c;
            c(x) + c(2.0 * x)
        }

        #[$diff]
        pub fn calls_with_discrete(x: $R, n: i32) -> $R {
            scale_shift(x, x * x, n) * scale_shift(x, $($k)?(2.0), 7)
        }

        #[$diff]
        pub fn calls_for_tuple(x: $R, y: $R) -> $R {
            let (p, s) = two_results(x, y);
            let (q, _) = two_results(p, s);
            two_results(q, x).1 * two_results(x, y).0
        }

        #[$diff]
        pub fn calls_with_slice(v: &[$R], w: &[$R]) -> $R {
            norm2(v) * norm2(w) + norm2(v)
        }

        #[$diff]
        pub fn calls_with_array_as_slice(a: [$R; 3]) -> $R {
            norm2(&a) + norm2(&[a[0], a[1]])
        }

        #[$diff]
        pub fn calls_with_arrays(a: [$R; 2]) -> $R {
            let b = map_pair(map_pair(a));
            let [c, e] = map_pair(b);
            c * e
        }

        #[$diff]
        pub fn calls_by_reference(x: $R, y: &$R) -> $R {
            let z = x * *y;
            by_reference(&x) + by_reference(y) * by_reference(&z) + by_reference(&(x + 1.0))
        }

        #[$diff]
        pub fn calls_in_loop(x: $R, n: usize) -> $R {
            let mut s = x;
            for i in 0..n {
                s = scale_shift(s, x, i as i32).sin() + square(s);
            }
            s
        }

        #[$diff]
        pub fn calls_in_branches(x: $R) -> $R {
            if x > 0.0 { square(x) } else { inner::cube(x) * private(x) }
        }

        #[$diff]
        pub fn calls_slice_in_loop(v: &[$R], n: usize) -> $R {
            let mut s = $($k)?(0.0);
            for i in 0..n {
                s = s * 0.5 + norm2(v) * v[i % v.len()];
            }
            s
        }

        #[$diff]
        pub fn calls_in_condition(x: $R) -> $R {
            if square(x) > 2.0 { x } else { x * x }
        }

        #[$diff]
        pub fn nested_functions(x: $R) -> $R {
            #[$diff]
            fn helper(a: $R, b: $R) -> $R {
                a * b + 1.0
            }
            #[$diff]
            fn other(a: $R) -> $R {
                helper(a, a) * 2.0
            }
            helper(x, other(x)) + helper(x, $($k)?(3.0))
        }

        #[$diff]
        pub fn nested_plain_functions(x: $R, n: usize) -> $R {
            fn steps(n: usize) -> usize {
                2 * n + 1
            }
            const fn weight(k: usize) -> f64 {
                k as f64 * 0.5
            }
            let mut s = x;
            for i in 0..steps(n) {
                s = s * x + weight(i);
            }
            s
        }

        #[$diff]
        pub fn power(x: $R, n: u32) -> $R {
            if n == 0 { $($k)?(1.0) } else { x * power(x, n - 1) }
        }

        #[$diff]
        pub fn fast_power(x: $R, n: u32) -> $R {
            if n == 0 {
                return $($k)?(1.0);
            }
            let half = fast_power(x, n / 2);
            if n % 2 == 0 { half * half } else { half * half * x }
        }

        #[$diff]
        pub fn fibonacci(x: $R, y: $R, n: u32) -> $R {
            match n {
                0 => x,
                1 => y,
                _ => fibonacci(x, y, n - 1) + 0.5 * fibonacci(x, y, n - 2),
            }
        }

        #[$diff]
        pub fn recursive_over_slice(v: &[$R], from: usize) -> $R {
            if from >= v.len() { $($k)?(1.0) } else { v[from] * recursive_over_slice(v, from + 1) + v[0] }
        }

        #[$diff]
        pub fn recursion_stops_on_value(x: $R, y: $R) -> $R {
            if (x - y).abs() < 0.1 {
                return x * y;
            }
            let m = 0.5 * (x + y);
            recursion_stops_on_value(m, (x * y).sqrt())
        }

        #[$diff]
        pub fn recursive_in_loop(x: $R, depth: u32) -> $R {
            let mut s = x;
            if depth > 0 {
                for i in 0..3 {
                    s = s * 0.5 + recursive_in_loop(x * s.sin(), depth - 1) * i as f64;
                }
            }
            s
        }

        #[$rec]
        pub fn even(x: $R, n: u32) -> $R {
            if n == 0 { x } else { x.sin() * odd(x, n - 1) }
        }

        #[$diff]
        pub fn odd(x: $R, n: u32) -> $R {
            if n == 0 { x * x } else { x.cos() + even(x, n - 1) }
        }

        #[$diff]
        pub fn macros_pass(x: $R, n: usize) -> $R {
            assert!(n < 100, "too many: {n}");
            assert_eq!(n, n);
            assert_ne!(n, n + 1);
            debug_assert!(n < 100);
            let mut s = x;
            for i in 0..n {
                if i > 50 {
                    panic!("never at {}", i);
                }
                debug_assert!(s > -1e300, "s is {s}");
                assert!(s.is_finite());
                s = s * x;
            }
            let label = format!("{n} and {}", s);
            if label.is_empty() {
                unreachable!("{label}");
            }
            eprint!("");
            s
        }

        #[$diff]
        pub fn panics(x: $R, n: i32) -> $R {
            match n {
                0 => x,
                1 => todo!(),
                2 => unimplemented!("two"),
                3 => panic!("three: {}", n),
                _ => unreachable!(),
            }
        }

        #[$diff]
        pub fn unknown_calls_on_discrete(x: $R, n: usize, label: &str) -> $R {
            let k = n.pow(2).min(17).leading_zeros();
            let m = label.chars().filter(|c| c.is_alphabetic()).count();
            let table = vec![1.0, 2.0, 3.0];
            let w: f64 = table.iter().sum();
            let f = (n as f64).sqrt().max(w);
            x * f + x * x * k as f64 + x * table[m % 3]
        }
    };
}

mod plain_mode {
    use zygote::prelude::*;
    #[differentiable]
    pub fn outside(x: f64, y: f64) -> f64 {
        x * y + y
    }
    pub mod plain {
        use zygote::prelude::*;
        functions!(f64; differentiable, differentiable(recursive));
    }
}
mod dual_mode {
    use crate::support::{D, d};
    pub fn outside(x: D, y: D) -> D {
        x * y + y
    }
    pub mod dual {
        use crate::support::{D, d};
        functions!(D d; allow(unused), allow(unused));
    }
}
use dual_mode::dual;
use plain_mode::plain;

case!(calls_plain(x); [(1.3,), (-0.4,)]);
case!(calls_by_paths(x); [(1.3,), (-0.4,)]);
case!(variable_named_like_callee(x); [(1.3,)]);
case!(recursion_by_path(x, n); [(1.3, 0), (1.3, 3)]);
case!(calls_renamed(x); [(1.3,), (-0.4,)]);
case!(calls_up(x); [(1.3,), (-0.4,)]);
case!(calls_imported_in_body(x); [(1.3,), (-0.4,)]);
case!(calls_with_discrete(x, n); [(1.3, 2)]);
case!(calls_for_tuple(x, y); [(1.3, 0.2)]);
case!(calls_with_slice(&v, &w => v, w); [(vec![1.0, 2.0], vec![3.0]), (vec![], vec![3.0])]);
case!(calls_with_array_as_slice(a); [([1.0, 2.0, 3.0],)]);
case!(calls_with_arrays(a); [([1.0, 2.0],)]);
case!(calls_by_reference(x, &y => x, y); [(1.3, 0.2)]);
case!(calls_in_loop(x, n); [(1.3, 0), (0.2, 5)]);
case!(calls_in_branches(x); [(1.3,), (-0.4,)]);
case!(calls_slice_in_loop(&v, n => v, n); [(vec![1.0, 2.0], 0), (vec![1.0, 2.0], 5)]);
case!(calls_in_condition(x); [(1.3,), (1.6,)]);
case!(nested_functions(x); [(1.3,), (-0.4,)]);
case!(nested_plain_functions(x, n); [(1.3, 0), (-0.4, 3)]);
case!(power(x, n); [(1.3, 0), (1.3, 1), (1.3, 6)]);
case!(fast_power(x, n); [(1.3, 0), (1.3, 1), (1.3, 13)]);
case!(fibonacci(x, y, n); [(1.3, 0.4, 0), (1.3, 0.4, 1), (1.3, 0.4, 8)]);
case!(recursive_over_slice(&v, n => v, n); [(vec![], 0), (vec![1.0, 2.0, -3.0], 0), (vec![1.0, 2.0, -3.0], 1)]);
case!(recursion_stops_on_value(x, y); [(1.0, 9.0), (1.0, 1.05)]);
case!(recursive_in_loop(x, depth); [(0.7, 0), (0.7, 1), (0.7, 3)]);
case!(even(x, n); [(0.7, 0), (0.7, 1), (0.7, 2), (0.7, 5)]);
case!(odd(x, n); [(0.7, 0), (0.7, 1), (0.7, 2), (0.7, 5)]);
case!(macros_pass(x, n); [(0.7, 0), (0.7, 5)]);
case!(panics(x, n); [(0.7, 0)]);
case!(unknown_calls_on_discrete(x, n, s); [(0.7, 5, "ab1"), (0.7, 0, "")]);

#[test]
#[should_panic(expected = "three: 3")]
fn a_panic_in_the_forward_sweep() {
    plain::panics::pullback(1.0, 3);
}

#[test]
#[should_panic(expected = "too many: 100")]
fn an_assertion_in_the_forward_sweep() {
    plain::macros_pass::gradient(1.0, 100);
}
