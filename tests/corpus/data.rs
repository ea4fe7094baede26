//! Tuples, arrays, slices: as parameters, results and locals; indexing; const generics.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta) => {
        #[$diff]
        pub fn array_by_value(v: [$R; 3]) -> $R {
            v[0] * v[1] + v[2] * v[2]
        }

        #[$diff]
        pub fn array_by_reference(v: &[$R; 3], k: usize) -> $R {
            v[k] * v[(k + 1) % 3] * v[2]
        }

        #[$diff]
        pub fn array_result(x: $R, y: $R) -> [$R; 3] {
            [x * y, x.sin(), y * y]
        }

        #[$diff]
        pub fn array_to_array(v: [$R; 2]) -> [$R; 2] {
            [v[0] + v[1], v[0] * v[1]]
        }

        #[$diff]
        pub fn array_passed_on(v: [$R; 2]) -> [$R; 2] {
            let w = v;
            w
        }

        #[$diff]
        pub fn nested_array(m: [[$R; 2]; 2]) -> $R {
            m[0][0] * m[1][1] - m[0][1] * m[1][0]
        }

        #[$diff]
        pub fn inverse_2x2(m: [[$R; 2]; 2]) -> [[$R; 2]; 2] {
            let [[a, b], [c, e]] = m;
            let det = a * e - b * c;
            [[e / det, -b / det], [-c / det, a / det]]
        }

        #[$diff]
        pub fn array_repeat(x: $R) -> $R {
            let v = [x * x; 4];
            let mut s = $($k)?(0.0);
            for i in 0..4 {
                s += v[i] * i as f64;
            }
            s
        }

        #[$diff]
        pub fn array_of_literals(x: $R) -> $R {
            let w = [0.5, 0.25, 2.0];
            let mut s = x;
            for i in 0..w.len() {
                s = s * x + w[i];
            }
            s
        }

        #[$diff]
        pub fn array_local(x: $R, y: $R, k: usize) -> $R {
            let v = [x, y, x * y, x - y];
            v[k] * v[k / 2] + v[3 - k]
        }

        #[$diff]
        pub fn array_reassigned(x: $R, n: usize) -> $R {
            let mut v = [x, $($k)?(1.0)];
            for _ in 0..n {
                v = [v[0] * v[1] * 0.5, v[0] + v[1]];
            }
            v[0] * v[1]
        }

        #[$diff]
        pub fn array_in_loop(v: [$R; 4]) -> $R {
            let mut s = $($k)?(0.0);
            for i in 0..4 {
                s += v[i] * v[3 - i] * s + v[i];
            }
            s
        }

        #[$diff]
        pub fn const_generic<const N: usize>(v: [$R; N], x: $R) -> $R {
            let mut s = x;
            for i in 0..N {
                s = s * x + v[i];
            }
            s * N as f64
        }

        #[$diff]
        pub fn const_generic_reference<const N: usize>(v: &[$R; N]) -> $R {
            let mut s = $($k)?(0.0);
            for i in 1..N {
                let a = 1.0 - v[i - 1];
                let b = v[i] - v[i - 1] * v[i - 1];
                s += a * a + 100.0 * (b * b);
            }
            s
        }

        #[$diff]
        pub fn const_generic_matrix<const N: usize, const M: usize>(m: [[$R; M]; N], x: [$R; M]) -> $R {
            let mut s = $($k)?(0.0);
            for i in 0..N {
                let mut row = $($k)?(0.0);
                for j in 0..M {
                    row += m[i][j] * x[j];
                }
                s += row * row;
            }
            s
        }

        #[$diff]
        pub fn const_generic_call(v: [$R; 2]) -> $R {
            const_generic(v, v[0]) + const_generic::<3>([v[1], v[0], v[1]], v[1]) + const_generic_reference(&v)
        }

        #[$diff]
        pub fn tuple_parameter(p: ($R, $R)) -> $R {
            p.0 * p.1.sin()
        }

        #[$diff]
        pub fn tuple_nested(p: ($R, ($R, i32), [$R; 2])) -> ($R, ($R, i32)) {
            let (a, (b, n), c) = p;
            (a * c[0], (b * b * c[1] * n as f64, n + 1))
        }

        #[$diff]
        pub fn tuple_nested_fields(p: (($R, $R), ($R,))) -> $R {
            p.0.0 * p.0.1 + p.1.0 * p.0.0
        }

        #[$diff]
        pub fn tuple_result(x: $R, y: $R) -> ($R, $R) {
            (x * y, x / y)
        }

        #[$diff]
        pub fn tuple_result_mixed(x: $R, n: usize) -> ($R, usize, bool, [$R; 2]) {
            let y = x * n as f64;
            (y, n + 1, y > 3.0, [y * y, x])
        }

        #[$diff]
        pub fn tuple_carried(x: $R, n: usize) -> $R {
            let mut state = (x, $($k)?(1.0), 0);
            for i in 0..n {
                state = (state.1 * x, state.0 + state.1, i);
            }
            state.0 * state.1 + state.2 as f64
        }

        #[$diff]
        pub fn tuple_array(ps: [($R, $R); 2]) -> $R {
            let (a, b) = ps[0];
            a * ps[1].0 + b * ps[1].1
        }

        #[$diff]
        pub fn one_tuple(p: ($R,)) -> ($R,) {
            (p.0 * p.0,)
        }

        #[$diff]
        pub fn slice_sum(v: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            for i in 0..v.len() {
                s += v[i];
            }
            s
        }

        #[$diff]
        pub fn slice_dot(v: &[$R], w: &[$R]) -> $R {
            assert_eq!(v.len(), w.len());
            let mut s = $($k)?(0.0);
            for i in 0..v.len() {
                s += v[i] * w[i];
            }
            s
        }

        #[$diff]
        pub fn slice_ends(v: &[$R]) -> $R {
            if v.is_empty() {
                return $($k)?(0.0);
            }
            v[0] * v[v.len() - 1]
        }

        #[$diff]
        pub fn slice_fixed_index(v: &[$R]) -> $R {
            v[0] * v[1] * v[1] - v[2]
        }

        #[$diff]
        pub fn slice_index_table(v: &[$R], at: &[usize]) -> $R {
            let mut s = $($k)?(1.0);
            for i in 0..at.len() {
                s = s * 0.5 + v[at[i]] * v[i];
            }
            s
        }

        #[$diff]
        pub fn slice_mixed(v: &[$R], x: $R, n: i32) -> ($R, $R) {
            let mut s = x;
            let mut p = $($k)?(1.0);
            for i in 0..v.len() {
                s += v[i].powi(n);
                p *= v[i];
            }
            (s, p)
        }

        #[$diff]
        pub fn slice_of_arrays(v: &[[$R; 2]]) -> $R {
            let mut s = $($k)?(0.0);
            for i in 1..v.len() {
                let dx = v[i][0] - v[i - 1][0];
                let dy = v[i][1] - v[i - 1][1];
                s += (dx * dx + dy * dy).sqrt();
            }
            s
        }

        #[$diff]
        pub fn slice_of_tuples(v: &[($R, $R)]) -> $R {
            let mut s = $($k)?(0.0);
            for i in 0..v.len() {
                let (x, y) = v[i];
                s += x * y + v[i].0;
            }
            s
        }

        #[$diff]
        pub fn nothing_comes_back(x: $R, n: i32) {
            let y = x * n as f64;
            assert!(y.is_finite());
        }

        #[$diff]
        pub fn integer_result(x: $R, n: i32) -> i32 {
            if x > 0.0 { n } else { n + 1 }
        }

        #[$diff]
        pub fn bool_result(x: $R, y: $R) -> bool {
            x * y > 1.0
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
use crate::support::Fixed;

case!(array_by_value(v); [([1.0, 2.0, 3.0],)]; |r| (r.a(-1.0, 1.0),));
case!(array_by_reference(&v, k => v, k); [([1.0, 2.0, 3.0], 0), ([1.0, 2.0, 3.0], 1), ([1.0, 2.0, 3.0], 2)]);
case!(vector array_result(x, y); [(1.2, 0.4)]);
case!(vector array_to_array(v); [([1.2, 0.4],)]);
case!(vector array_passed_on(v); [([1.2, 0.4],)]);
case!(nested_array(m); [([[1.2, 0.4], [0.1, -2.0]],)]);
case!(vector inverse_2x2(m); [([[1.2, 0.4], [0.1, -2.0]],)]);
case!(array_repeat(x); [(1.2,)]);
case!(array_of_literals(x); [(1.2,)]);
case!(array_local(x, y, k); [(1.2, 0.3, 0), (1.2, 0.3, 1), (1.2, 0.3, 2), (1.2, 0.3, 3)]);
case!(array_reassigned(x, n); [(1.2, 0), (1.2, 5)]);
case!(array_in_loop(v); [([1.0, 2.0, 3.0, -1.0],)]; |r| (r.a(-1.0, 1.0),));
case!(const_generic(v, x); [([1.0, 2.0, 3.0, -1.0], 0.4)]);
case!(const_generic_reference(&v => v); [([1.0, 2.0, 3.0, -1.0],)]);
case!(const_generic_matrix(m, x); [([[1.2, 0.4, 3.0], [0.1, -2.0, 1.0]], [1.0, -0.4, 0.5])]);
case!(const_generic_call(v); [([1.0, 2.0],)]);
case!(tuple_parameter(p); [((1.2, 0.4),)]);
case!(vector tuple_nested(p); [((1.2, (0.4, 3), [2.0, 5.0]),)]);
case!(tuple_nested_fields(p); [(((1.2, 0.4), (3.0,)),)]);
case!(vector tuple_result(x, y); [(1.2, 0.4)]);
case!(vector tuple_result_mixed(x, n); [(1.2, 4), (1.2, 0)]);
case!(tuple_carried(x, n); [(1.2, 0), (1.2, 4)]);
case!(tuple_array(v); [([(1.2, 0.3), (1.2, 4.0)],)]);
case!(vector one_tuple(p); [((1.2,),)]);
case!(slice_sum(&v => v); [(vec![],), (vec![1.0],), (vec![1.0, 2.0, 3.0],)]);
case!(slice_dot(&v, &w => v, w); [(vec![], vec![]), (vec![1.0, 2.0, 3.0], vec![0.4, 0.3, -7.0])]);
case!(slice_ends(&v => v); [(vec![],), (vec![2.0],), (vec![2.0, 5.0, 3.0],)]);
case!(slice_fixed_index(&v => v); [(vec![2.0, 5.0, 3.0, 4.0],)]);
case!(slice_index_table(&v, &t.0 => v, t); [(vec![2.0, 5.0, 3.0], Fixed(vec![2, 2, 0])), (vec![2.0], Fixed(vec![]))]);
case!(vector slice_mixed(&v, x, n => v, x, n); [(vec![2.0, 5.0, 3.0], 0.1, 2), (vec![], 0.4, 1)]);
case!(slice_of_arrays(&v => v); [(vec![[2.0, 5.0], [3.0, 1.0], [0.0, 1.0]],)]);
case!(slice_of_tuples(&v => v); [(vec![(2.0, 5.0), (3.0, 1.0)],)]);
case!(vector nothing_comes_back(x, n); [(2.0, 5)]);
case!(vector integer_result(x, n); [(2.0, 5), (-2.0, 5)]);
case!(vector bool_result(x, y); [(2.0, 5.0), (-2.0, 5.0)]);

#[test]
#[should_panic(expected = "index out of bounds")]
fn a_wrong_index_panics_in_the_forward_sweep() {
    plain::slice_fixed_index::pullback(&[1.0, 2.0]);
}
