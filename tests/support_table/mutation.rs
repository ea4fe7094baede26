//! The rows of "Mutation and collections".

use super::Row;
use crate::rows;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta, $later:meta) => {
        #[$diff]
        pub fn store_array(x: &[$R]) -> $R {
            let mut v = [x[0]; 3];
            v[1] = x[1] * v[0];
            v[2] = v[1] * v[1] + x[2];
            v[0] * v[2]
        }

        #[$diff]
        pub fn store_vec(x: &[$R]) -> $R {
            let mut v = vec![$($k)?(0.0); x.len()];
            for i in 0..x.len() {
                v[i] = x[i] * x[i];
            }
            v[1] * v[3] + v[0]
        }

        #[$diff]
        pub fn store_nested_vec(x: &[$R]) -> $R {
            let mut m: Vec<Vec<$R>> = vec![vec![$($k)?(0.0); 3]; 2];
            m[1][2] = x[0] * x[1];
            m[0][2] = m[1][2] * x[2];
            m[0][2] * m[1][2] + m[0][0]
        }

        #[$diff]
        pub fn store_nested_array(x: &[$R]) -> $R {
            let mut m = [[$($k)?(0.0); 3]; 3];
            for i in 0..3 {
                for j in 0..3 {
                    m[i][j] = x[i] * x[j + 1];
                }
            }
            m[0][1] * m[1][2] - m[2][0]
        }

        #[$diff]
        pub fn store_compound(x: &[$R]) -> $R {
            let mut v = [x[0], x[1], x[2], x[3], x[0]];
            v[0] += x[1] * x[1];
            v[1] -= v[0] * 2.0;
            v[2] *= v[1];
            v[3] /= x[0] + 10.0;
            v[4] %= x[3] + 10.0;
            v[0] * v[2] + v[3] * v[4]
        }

        #[$diff]
        pub fn store_self_indexed(x: &[$R]) -> $R {
            let mut a = x.to_vec();
            for i in 1..a.len() {
                a[i] = a[i] * a[i - 1];
            }
            a[a.len() - 1] + a[1]
        }

        #[$diff]
        pub fn store_between_reads(x: &[$R]) -> $R {
            let mut v = [x[0], x[1]];
            let before = v[0] * v[1];
            v[0] = x[2];
            let after = v[0] * v[1];
            v[0] = $($k)?(3.0);
            before * after * v[0]
        }

        #[$diff]
        pub fn store_conditional(x: &[$R]) -> $R {
            let mut v = [x[0], x[1], x[2]];
            for i in 0..3 {
                if v[i] > 0.5 {
                    v[i] = v[i] * x[3];
                } else if i == 1 {
                    v[0] += v[i];
                }
            }
            v[0] * v[1] + v[2]
        }

        #[$diff]
        pub fn vec_repeat(x: &[$R]) -> $R {
            let v = vec![x[0] * x[1]; 3];
            v[0] * v[1] + v[2]
        }

        #[$diff]
        pub fn vec_list(x: &[$R]) -> $R {
            let v = vec![x[0], x[1] * x[2], x[3]];
            v[0] * v[1] * v[2]
        }

        #[$diff]
        pub fn vec_push(x: &[$R]) -> $R {
            let mut v = Vec::new();
            let mut w = Vec::with_capacity(x.len());
            for i in 0..x.len() {
                v.push(x[i] * x[0]);
                if x[i] > 0.0 {
                    w.push(v[i]);
                }
            }
            v[1] * v[3] + w[0]
        }

        #[$diff]
        pub fn vec_pop(x: &[$R]) -> $R {
            let mut v = vec![x[0], x[1], x[2]];
            let a = v.pop().unwrap();
            v.push(a * x[3]);
            v[2] * a * v[1]
        }

        #[$diff]
        pub fn vec_pop_loop(x: &[$R]) -> $R {
            let mut v = vec![x[0], x[1], x[2]];
            let mut s = x[0];
            while let Some(e) = v.pop() {
                s = s * e + e;
            }
            s
        }

        #[$diff]
        pub fn vec_len(x: &[$R]) -> $R {
            let mut v = vec![x[0]];
            v.push(x[1]);
            let n = v.len() as f64;
            if v.is_empty() { x[0] } else { v[v.len() - 1] * n }
        }

        #[$diff]
        pub fn vec_clone(x: &[$R]) -> $R {
            let mut v = x.to_vec();
            let w = v.clone();
            v[0] = v[0] * w[1];
            v[0] * w[0]
        }

        #[$diff]
        pub fn vec_extend(x: &[$R]) -> $R {
            let mut v = vec![x[0] * x[1]];
            let w = vec![x[2], x[3]];
            v.extend_from_slice(&w);
            v[0] * v[1] * v[2]
        }

        #[$diff]
        pub fn vec_extend_iter(x: &[$R]) -> $R {
            let mut v = vec![x[0] * x[1]];
            let w = vec![x[2], x[3]];
            v.extend(w.iter());
            v.extend(x.iter().map(|e| *e * 2.0));
            v[0] * v[1] * v[3] + v[4]
        }

        #[$diff]
        pub fn vec_truncate(x: &[$R]) -> $R {
            let mut v = x.to_vec();
            v[1] = v[1] * v[3];
            v.truncate(2);
            v.push(x[3]);
            v[0] * v[1] * v[2]
        }

        #[$diff]
        pub fn vec_resize(x: &[$R]) -> $R {
            let mut v = vec![x[0]];
            v.resize(3, x[1] * x[2]);
            v.resize(2, x[3]);
            v[0] * v[1]
        }

        #[$diff]
        pub fn vec_insert(x: &[$R]) -> $R {
            let mut v = x.to_vec();
            v.insert(1, x[0] * x[1]);
            let gone = v.remove(0);
            v[0] * v[3] + gone * v[1]
        }

        #[$diff]
        pub fn vec_swap_remove(x: &[$R]) -> $R {
            let mut v = x.to_vec();
            let gone = v.swap_remove(1);
            let first = v[0];
            v.clear();
            v.push(gone * first);
            v[0] * x[3]
        }

        #[$diff]
        pub fn vec_rotate(x: &[$R]) -> $R {
            let mut v = x.to_vec();
            v.rotate_left(1);
            v[0] = v[0] * v[1];
            v[1..].rotate_right(2);
            v[0] * v[0] + v[1] * 3.0 + v[2]
        }

        #[$diff]
        pub fn vec_swap(x: &[$R]) -> $R {
            let mut v = x.to_vec();
            v.swap(0, 2);
            v[0] = v[0] * v[1];
            v.swap(1, 0);
            v[1] * v[2] + v[0]
        }

        #[$diff]
        pub fn vec_reverse(x: &[$R]) -> $R {
            let mut v = x.to_vec();
            v.reverse();
            v[0] * v[0] + v[1] * 3.0
        }

        #[$diff]
        pub fn vec_fill(x: &[$R]) -> $R {
            let mut v = x.to_vec();
            let first = v[0];
            v.fill(x[1] * x[2]);
            v[0] * v[1] + first
        }

        #[$diff]
        pub fn vec_copy(x: &[$R]) -> $R {
            let mut v = [x[0] * x[0], x[1], x[2], x[3]];
            let old = v[1];
            v[1..3].copy_from_slice(&x[2..4]);
            v[3..].clone_from_slice(&x[..1]);
            v[0] * v[1] * v[2] + old * v[3]
        }

        #[$diff]
        pub fn slice_split(x: &[$R]) -> $R {
            let (a, b) = x.split_at(2);
            a[0] * b[1] + a[1] * b[0]
        }

        #[$diff]
        pub fn slice_split_mut(x: &[$R]) -> $R {
            let mut v = x.to_vec();
            let (a, b) = v.split_at_mut(2);
            a[0] = a[0] * b[1];
            b[0] += a[0];
            v[0] * v[2]
        }

        #[$diff]
        pub fn vec_ends(x: &[$R]) -> $R {
            let v = vec![x[0] * x[1], x[2]];
            let first = v.first().unwrap();
            *first * *v.last().unwrap()
        }

        #[$diff]
        pub fn vec_concat(x: &[$R]) -> $R {
            let v = [vec![x[0]], vec![x[1] * x[2], x[3]]].concat();
            v[0] * v[1] * v[2]
        }

        #[$diff]
        fn energy(v: &[$R]) -> $R {
            let mut s = $($k)?(0.0);
            for i in 0..v.len() {
                s += v[i] * v[i];
            }
            s
        }

        #[$diff]
        fn double(v: &mut [$R], by: $R) {
            for i in 0..v.len() {
                v[i] = v[i] * by;
            }
        }

        #[$diff]
        pub fn slice_shared(x: &[$R]) -> $R {
            let v = vec![x[0] * x[1], x[2], x[3]];
            let w = &x[1..3];
            energy(&v[1..]) * w[0] + energy(&x[..2]) + w.len() as f64
        }

        #[$diff]
        pub fn slice_mutable(x: &[$R]) -> $R {
            let mut v = x.to_vec();
            double(&mut v[1..3], x[0]);
            double(&mut v[..=1], x[3]);
            v[0] * v[1] * v[2] * v[3]
        }

        #[$diff]
        pub fn mem_swap(x: &[$R]) -> $R {
            let (mut a, mut b) = (x[0] * x[1], x[2]);
            std::mem::swap(&mut a, &mut b);
            let (mut v, mut w) = (vec![a, b], vec![x[3]]);
            std::mem::swap(&mut v, &mut w);
            v[0] * w[0] + w[1] * a
        }

        #[$diff]
        pub fn mem_replace(x: &[$R]) -> $R {
            let mut v = vec![x[0], x[1]];
            let old = std::mem::replace(&mut v[0], x[2] * x[1]);
            let all = std::mem::take(&mut v);
            old * all[0] + v.len() as f64
        }

        #[$diff]
        pub fn sorted(x: &[$R]) -> $R {
            let mut v = x.to_vec();
            v.sort_by(|a, b| a.total_cmp(b));
            let mut s = $($k)?(0.0);
            for i in 0..v.len() {
                s += v[i] * v[i] * i as f64;
            }
            s
        }

        #[$diff]
        pub fn reference_to_place(x: &[$R]) -> $R {
            let mut v = [x[0], x[1]];
            let r = &mut v[1];
            *r += x[2];
            *r = *r * x[3];
            v[0] * v[1]
        }

        #[$diff]
        fn scale_number(a: &mut $R, by: $R) {
            *a *= by;
            *a += 1.0;
        }

        #[$diff]
        fn append(v: &mut Vec<$R>, x: $R) {
            let last = v[v.len() - 1];
            v.push(last * x);
        }

        #[$diff]
        pub fn parameter_number(x: &[$R]) -> $R {
            let mut a = x[0];
            let mut v = [x[1], x[2]];
            scale_number(&mut a, x[3]);
            scale_number(&mut v[1], a);
            a * v[0] * v[1]
        }

        #[$diff]
        pub fn parameter_slice(x: &[$R]) -> $R {
            let mut v = x.to_vec();
            let mut w = [x[0], x[1]];
            double(&mut v, x[1]);
            double(&mut w, v[0]);
            v[1] * w[0] + v[2] * w[1]
        }

        #[$diff]
        pub fn parameter_vec(x: &[$R]) -> $R {
            let mut v = vec![x[0]];
            append(&mut v, x[1]);
            append(&mut v, x[2]);
            v[1] * v[2]
        }

        #[$diff]
        fn step(u: &mut [$R], forces: &[$R], dt: f64) {
            for i in 0..u.len() {
                u[i] += forces[i] * u[i] * dt;
            }
        }

        #[$diff]
        pub fn calls_in_loop(x: &[$R]) -> $R {
            let mut u = [x[0], x[1]];
            for k in 0..5 {
                step(&mut u, &x[2..], 0.1);
                if k == 2 {
                    u[0] = u[0] * u[1];
                }
            }
            u[0] * u[1]
        }

        #[$diff]
        pub fn reassigned_in_loop(x: &[$R]) -> $R {
            let mut u = x.to_vec();
            for _ in 0..3 {
                let mut next = vec![$($k)?(0.0); u.len()];
                for i in 0..u.len() {
                    next[i] = u[i] * u[(i + 1) % 4] * 0.5;
                }
                u = next;
            }
            u[0] + u[1] * u[2]
        }

        #[$diff]
        pub fn double_buffer(x: &[$R]) -> $R {
            let mut u = x.to_vec();
            let mut next = vec![$($k)?(0.0); u.len()];
            for _ in 0..3 {
                for i in 0..u.len() {
                    next[i] = u[i] * u[(i + 1) % 4] + 0.5 * next[i];
                }
                std::mem::swap(&mut u, &mut next);
            }
            u[0] + u[1] * u[2]
        }

        #[$diff]
        pub fn rotate_in_place(u: &mut [$R], angle: $R) -> $R {
            let (s, c) = angle.sin_cos();
            let (a, b) = (u[0], u[1]);
            u[0] = c * a - s * b;
            u[1] = s * a + c * b;
            a * b
        }
    };
}

pub mod plain {
    use zygote::prelude::*;
    functions!(f64; differentiable, allow(unused));
}
pub mod dual {
    use crate::support::{D, d};
    functions!(D d; allow(unused), allow(unused));
}

/// `back(dy, du)` against dual numbers.
fn public_pullback() {
    use crate::support::D;
    let (at, angle, dy, du) = ([1.0, 2.0], 0.3, 0.5, [1.5, -2.0]);
    let mut u = at;
    let (y, back) = plain::rotate_in_place::pullback(&mut u, angle);
    let mut changed = at;
    assert_eq!((y, u), (plain::rotate_in_place(&mut changed, angle), changed));
    let expected = [0, 1, 2].map(|k| {
        let seeded = |v, i| D::new(v, if i == k { 1.0 } else { 0.0 });
        let mut u = [seeded(at[0], 0), seeded(at[1], 1)];
        let y = dual::rotate_in_place(&mut u, seeded(angle, 2));
        dy * y.eps() + du[0] * u[0].eps() + du[1] * u[1].eps()
    });
    for _ in 0..2 {
        let (du, dangle) = back(dy, du.to_vec());
        crate::support::assert_all_close(&[du[0], du[1], dangle], &expected, 1e-13);
    }
}

pub fn rows() -> Vec<Row> {
    rows! { "Mutation and collections";
        yes store_array "`v[i] = e` in a local `[T; N]`",
        yes store_vec "`v[i] = e` in a local `Vec<T>`",
        yes store_nested_vec "`m[i][j] = e` in a `Vec<Vec<f64>>`",
        yes store_nested_array "`m[i][j] = e` in a `[[f64; M]; N]`",
        yes store_compound "`v[i] += e`, `-=`, `*=`, `/=`, `%=`",
        yes store_self_indexed "an element from itself and its neighbours: `a[i] = a[i] * a[i - 1]`",
        yes store_between_reads "reads before and after an element is overwritten",
        yes store_conditional "stores in branches and loops",
        yes vec_repeat "`vec![x; n]`",
        yes vec_list "`vec![a, b]`",
        yes vec_push "`Vec::new`, `Vec::with_capacity`, `push`",
        yes vec_pop "`pop`",
        yes vec_pop_loop "`while let Some(x) = v.pop()`",
        yes vec_len "`len`, `is_empty`",
        yes vec_clone "`clone`, `to_vec`",
        yes vec_extend "`extend_from_slice`",
        yes vec_extend_iter "`extend`",
        yes vec_truncate "`truncate`",
        yes vec_resize "`resize`",
        yes vec_insert "`insert`, `remove`",
        yes vec_swap_remove "`swap_remove`, `clear`",
        yes vec_rotate "`rotate_left`, `rotate_right`",
        yes vec_swap "`swap`",
        yes vec_reverse "`reverse`",
        yes vec_fill "`fill`",
        yes vec_copy "`copy_from_slice`, `clone_from_slice`",
        yes slice_split "`split_at`",
        yes slice_split_mut "`split_at_mut`",
        inside "patterns/named.rs" "halves" "`let r = &a[i..j];` of one half of a split, while the other changes",
        yes vec_ends "`first`, `last`",
        inside "patterns/slices.rs" "first_and_rest" "`split_first`, `split_last`, `get` of an index or a range, with `if let`, `let … else`, `match`, `?`",
        inside "patterns/slices.rs" "tried" "`split_first`, `split_last`, `get` of an index or a range, with `if let`, `let … else`, `match`, `?`",
        yes vec_concat "`concat`",
        inside "patterns/searched.rs" "of_states" "`repeat`",
        yes slice_shared "slices `&v[a..b]`, all forms of ranges",
        yes slice_mutable "slices `&mut v[a..b]`",
        yes mem_swap "`std::mem::swap`",
        yes mem_replace "`std::mem::replace`, `std::mem::take`",
        yes sorted "`sort_by(|a, b| a.total_cmp(b))`",
        inside "patterns/searched.rs" "sorted_indices" "`sort_by`, `sort_by_key`, `sort_unstable_by` of indices: `order.sort_by(|&i, &j| x[i].partial_cmp(&x[j]).unwrap())`",
        no "unstable_order" "`sort_unstable_by` of what is neither a number nor discrete",
        inside "patterns/searched.rs" "taken_out" "`retain(f)`, `drain(a..b)`",
        inside "patterns/searched.rs" "retained" "`retain(f)`, `drain(a..b)`",
        yes reference_to_place "references to places: `let r = &mut v[i]; *r += x;`",
        yes parameter_number "`&mut f64` parameters",
        yes parameter_slice "`&mut [f64]` parameters",
        yes parameter_vec "`&mut Vec<f64>` parameters",
        yes calls_in_loop "calls on places, in loops: `step(&mut u, &forces, dt)`",
        yes reassigned_in_loop "an array assigned as a whole in a loop: `u = next;`",
        yes double_buffer "double buffers with `swap`",
        yes test public_pullback "the pullback of a function with `&mut` parameters",
        no "method_without_rule_in_place" "other methods with active values, such as `dedup`",
        inside "patterns/named.rs" "cloned_over" "`clone_from`",
        inside "patterns/named.rs" "chosen_places" "`let (src, dst) = if even { (&a, &mut b) } else { (&b, &mut a) };`",
        inside "patterns/named.rs" "lists" "`Vec::from(x)`, `let v: Vec<f64> = x.into();`, of arrays and slices",
        inside "patterns/named.rs" "of_slices" "`let a: [f64; 2] = x.try_into().unwrap();`, `&[f64; 2]` too, `<[f64; 2]>::try_from(x).unwrap()`",
        no "array_of_slice" "the same where the length isn't to be seen: `f(x.try_into().unwrap())`",
        inside "patterns/named.rs" "chunks" "`x.first_chunk::<2>()`, `last_chunk`",
        no "queue" "`VecDeque`, `LinkedList` of active values",
    }
}
