//! What changes in place: elements, methods of `Vec` and slices, swaps, references to places, double buffers.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta) => {
        #[$diff]
        pub fn element_store(x: $R, y: $R) -> $R {
            let mut v = [$($k)?(0.0); 3];
            v[0] = x;
            v[1] = x * y;
            v[2] = v[0] * v[1];
            v[0] + v[1] * v[2]
        }

        #[$diff]
        pub fn compound_forms(x: $R, y: $R) -> $R {
            let mut v = [x, y, x * y];
            v[0] += y;
            v[1] -= x;
            v[2] *= v[0];
            v[0] /= y;
            v[1] %= y * 0.3;
            v[2] -= v[1] * x;
            v[0] * v[1] + v[2]
        }

        #[$diff]
        pub fn two_indices(x: $R, n: usize) -> $R {
            let mut m = [[$($k)?(0.0); 3]; 2];
            for i in 0..2 {
                for j in 0..3 {
                    m[i][j] = x * (i + 2 * j) as f64;
                    m[i][j] *= x;
                }
            }
            m[1][n] += m[0][2];
            m[0][1] * m[1][2] + m[1][0]
        }

        #[$diff]
        pub fn self_indexed(x: &[$R]) -> $R {
            let mut a = x.to_vec();
            for i in 1..a.len() {
                a[i] = a[i] * a[i - 1];
            }
            a[a.len() - 1]
        }

        #[$diff]
        pub fn read_around_a_store(x: $R) -> $R {
            let mut v = [x, x * 2.0];
            let before = v[0] * v[0];
            v[0] = before * v[1];
            let after = v[0] * v[0];
            v[0] = $($k)?(3.0);
            before + after * v[0]
        }

        #[$diff]
        pub fn conditional_store(x: &[$R]) -> $R {
            let mut v = vec![$($k)?(0.0); x.len()];
            for i in 0..x.len() {
                if x[i] > 0.0 {
                    v[i] = x[i] * x[i];
                } else if i > 0 {
                    let before = v[i - 1];
                    v[i] -= before * x[i];
                }
            }
            let mut s = $($k)?(0.0);
            for i in 0..v.len() {
                s += v[i] * v[i];
            }
            s
        }

        #[$diff]
        pub fn growing(x: $R, n: usize) -> $R {
            let mut v = Vec::with_capacity(4);
            v.push(x);
            while v.len() < n {
                let last = v[v.len() - 1];
                v.push(last * x + 1.0);
            }
            let mut s = $($k)?(0.0);
            for i in 0..v.len() {
                s += v[i];
            }
            s
        }

        #[$diff]
        pub fn pushes_nobody_reads(x: $R, y: $R) -> $R {
            let mut v = Vec::new();
            v.push(x);
            v.push(x * y);
            let s = v[0] * v[1];
            v.push(y);
            v.truncate(1);
            s
        }

        #[$diff]
        pub fn inserted_and_removed(x: $R, y: $R) -> $R {
            let mut v = vec![x, y];
            v.insert(1, x * y);
            v.insert(0, y * y);
            let gone = v.remove(2);
            let other = v.swap_remove(0);
            v.push(gone * other);
            v[0] + v[1] * 2.0 + v[2] * 3.0
        }

        #[$diff]
        pub fn popped(x: $R, n: usize) -> $R {
            let mut v = vec![x, x * x];
            for i in 0..n {
                if i % 3 == 1 {
                    v.pop();
                } else {
                    v.push(x * i as f64);
                }
            }
            let last = v.len() - 1;
            v[last] * v[0]
        }

        #[$diff]
        pub fn cut_and_resized(x: $R, y: $R) -> $R {
            let mut v = vec![x; 4];
            v[1] = y;
            v[3] = y * y;
            v.truncate(3);
            v.resize(5, x * y);
            v.resize(4, y);
            v[1] * v[3] + v[2]
        }

        #[$diff]
        pub fn cleared(x: $R) -> $R {
            let mut v = vec![x, x];
            let s = v[0] * v[1];
            v.clear();
            v.push(s * x);
            v[0]
        }

        #[$diff]
        pub fn extended(x: &[$R], y: $R) -> $R {
            let mut v = vec![y];
            v.extend_from_slice(x);
            v.extend_from_slice(&x[1..]);
            let w = v.clone();
            v.extend_from_slice(&w[..2]);
            let mut s = $($k)?(0.0);
            for i in 0..v.len() {
                s += v[i] * (i + 1) as f64;
            }
            s
        }

        #[$diff]
        pub fn pooled(x: &[$R]) -> Vec<$R> {
            x.chunks(2).map(|c| c[0] * c[c.len() - 1]).collect()
        }

        #[$diff]
        pub fn ends_of(x: &[$R]) -> [$R; 2] {
            [x[0] * x[0], x[x.len() - 1]]
        }

        #[$diff]
        pub fn tables_of(x: &[$R], y: $R) -> Vec<Vec<$R>> {
            vec![x.to_vec(), vec![y, y * x[0]]]
        }

        #[$diff]
        pub fn extended_by_calls(x: &[$R], y: $R) -> $R {
            let mut v = Vec::new();
            for _ in 0..2 {
                v.extend(pooled(x));
                v.push(y);
            }
            v.extend(&ends_of(x));
            v.extend(ends_of(x));
            let mut w: Vec<$R> = vec![];
            let p = pooled(x);
            w.extend(p);
            w.extend(pooled(&v));
            let mut rows = vec![];
            rows.extend(tables_of(x, y));
            let mut s = rows[0][1] * rows[1][1];
            for i in 0..v.len() {
                s += v[i] * (i + 1) as f64;
            }
            for i in 0..w.len() {
                s += w[i] * w[i];
            }
            s
        }

        #[$diff]
        pub fn moved_around(x: &[$R]) -> $R {
            let mut v = x.to_vec();
            v.swap(0, 2);
            v.reverse();
            v[..3].rotate_left(1);
            v.rotate_right(2);
            v[1..].reverse();
            v[1..4].swap(0, 1);
            v[0] + v[1] * 2.0 + v[2] * v[3]
        }

        #[$diff]
        pub fn filled(x: $R, y: $R) -> $R {
            let mut v = [x; 4];
            v[1..3].fill(y);
            let s = v[0] * v[1];
            v.fill(s);
            v[0] += y;
            v[0] * v[3]
        }

        #[$diff]
        pub fn copied_slices(x: &[$R], y: $R) -> $R {
            let mut v = vec![y; 4];
            v[..2].copy_from_slice(&x[1..3]);
            v[2..].clone_from_slice(&x[..2]);
            let w = v.clone();
            v[1..3].copy_from_slice(&w[..2]);
            v[0] * v[1] + v[2] * v[3] * y
        }

        #[$diff]
        pub fn swapped_memory(x: $R, y: $R) -> $R {
            let mut a = vec![x, y];
            let mut b = vec![x * y];
            std::mem::swap(&mut a, &mut b);
            let old = std::mem::replace(&mut a, vec![y, y, x]);
            let gone = std::mem::replace(&mut b[0], x * x);
            let taken = std::mem::take(&mut b[1]);
            old[0] * a[2] + gone * b[0] + taken + b[1]
        }

        #[$diff]
        pub fn references(x: $R, y: $R) -> $R {
            let mut v = [x, y, x * y];
            let r = &mut v[1];
            *r += x;
            *r *= 2.0;
            let s = &mut v[2];
            *s = x * x;
            let all = &mut v;
            all[0] = y;
            v[0] * v[1] + v[2]
        }

        #[$diff]
        pub fn reference_to_a_number(x: $R) -> $R {
            let mut y = x;
            {
                let r = &mut y;
                *r *= x;
                *r += 1.0;
            }
            y * x
        }

        #[$diff]
        pub fn split(x: &[$R]) -> $R {
            let mut v = x.to_vec();
            let (a, b) = v.split_at_mut(2);
            a[0] += b[0] * b[1];
            b[1] = a[0] * a[1];
            v[0] * v[3]
        }

        #[$diff]
        pub fn shadowed(x: $R) -> $R {
            let mut v = [x, x];
            v[0] *= x;
            let mut v = [v[1], v[0]];
            v[0] *= v[1];
            let v = v[0] + v[1];
            v * x
        }

        #[$diff]
        pub fn reassigned(x: &[$R], n: usize) -> $R {
            let mut u = x.to_vec();
            for _ in 0..n {
                let mut next = vec![$($k)?(0.0); u.len()];
                for i in 0..u.len() {
                    next[i] = u[i] * 0.5 + u[(i + 1) % u.len()] * u[i];
                }
                u = next;
            }
            u[0] + u[u.len() - 1]
        }

        #[$diff]
        pub fn double_buffer(x: &[$R], n: usize) -> $R {
            let mut a = x.to_vec();
            let mut b = vec![$($k)?(0.0); x.len()];
            for _ in 0..n {
                for i in 1..x.len() - 1 {
                    b[i] = (a[i - 1] + a[i + 1]).sin() - a[i];
                }
                std::mem::swap(&mut a, &mut b);
            }
            let mut s = $($k)?(0.0);
            for i in 0..a.len() {
                s += a[i] * a[i];
            }
            s
        }

        #[$diff]
        pub fn nested_vec(x: $R, n: usize) -> $R {
            let mut rows = vec![vec![x; 2]; 2];
            rows.push(vec![x * x]);
            for i in 0..n {
                rows[i % 2].push(x * i as f64);
                rows[2][0] *= x;
            }
            rows.swap(0, 2);
            rows.reverse();
            let first = rows[0].clone();
            let last = rows[0].len() - 1;
            rows[0][last] * rows[2][0] + first[0]
        }

        #[$diff]
        pub fn rows_filled(x: $R) -> $R {
            let mut m = vec![vec![x; 3], vec![x * x]];
            let s = m[0][2] * m[1][0];
            m.fill(vec![s, x]);
            m[0][0] += x;
            m[1][0] * m[0][0]
        }

        #[$diff]
        pub fn left_early(x: &[$R], limit: i32) -> $R {
            let limit = limit as f64;
            let mut v = vec![$($k)?(1.0); x.len() + 1];
            for i in 0..x.len() {
                v[i + 1] = v[i] * x[i];
                if v[i + 1] > limit {
                    return v[i + 1] + v[i];
                }
                if x[i] < -1.0 {
                    continue;
                }
                if v[i + 1] < -limit {
                    break;
                }
                let new = v[i + 1];
                v[0] += x[i] * new;
            }
            v[0] * v[v.len() - 1]
        }

        #[$diff]
        pub fn array_of_tuples(x: $R, y: $R) -> $R {
            let mut v = [(x, y), (y, x)];
            v[0].1 *= x;
            v[1].0 += v[0].1;
            v[1] = (v[1].0 * y, v[0].0);
            v[0].1 + v[1].0 * v[1].1
        }

        #[$diff]
        pub fn index_table(x: $R) -> $R {
            let mut order = [2, 0, 1];
            let mut v = [x, x * x, x * 3.0];
            for i in 0..3 {
                v[order[i]] *= x;
                order[i] = (order[i] + i) % 3;
            }
            v[order[0]] + v[order[1]] * v[order[2]]
        }

        #[$diff]
        pub fn prefix_products(x: &[$R]) -> $R {
            let n = x.len();
            let mut p = vec![$($k)?(1.0); n + 1];
            for i in 0..n {
                p[i + 1] = p[i] * x[i];
            }
            let mut s = $($k)?(0.0);
            for i in (0..=n).rev() {
                s += p[i] / (1.0 + p[n - i] * p[n - i]);
            }
            s
        }

        #[$diff]
        pub fn insertion_sort(x: &[$R]) -> $R {
            let mut v = x.to_vec();
            for i in 1..v.len() {
                let mut j = i;
                while j > 0 && v[j - 1] > v[j] {
                    v.swap(j - 1, j);
                    j -= 1;
                }
            }
            let mut s = $($k)?(0.0);
            for i in 0..v.len() {
                s += v[i] * (i * i) as f64;
            }
            s * v[0]
        }

        #[$diff]
        pub fn sorted(x: &[$R]) -> $R {
            let mut v = x.to_vec();
            v.sort_by(|a, b| a.total_cmp(b));
            let mut s = $($k)?(0.0);
            for i in 0..v.len() {
                s += v[i] * (i * i) as f64;
            }
            v[1..].sort_by(|a, b| b.partial_cmp(a).unwrap());
            s * v[1] + v[0]
        }

        #[$diff]
        pub fn sorted_again_and_again(x: [$R; 4], y: $R) -> $R {
            let mut v = x;
            for i in 0..4 {
                v.sort_unstable_by($R::total_cmp);
                v[i] *= y;
                v[3 - i] -= v[i];
            }
            v[0] * v[1] + v[2] * v[3]
        }

        #[$diff]
        pub fn sorted_by_distance(x: &[$R], y: $R) -> $R {
            let mut v = vec![(y, y); x.len()];
            for i in 0..x.len() {
                v[i] = (x[i], x[i] * y);
            }
            v.sort_by(|a, b| (a.0 - y).abs().total_cmp(&(b.0 - y).abs()));
            v[0].1 * v[1].0 + v[2].1
        }

        #[$diff]
        pub fn joined_and_cut(x: &[$R], y: $R) -> $R {
            let mut v = x.to_vec();
            let mut w = vec![y, y * y];
            v.append(&mut w);
            w.push(v[0] * y);
            w.extend(vec![y; 2]);
            v.extend_from_slice(&w);
            v.extend(x);
            let mut tail = v.split_off(3);
            tail[0] *= y;
            let n = tail.len() as f64;
            tail[0] * v[2] + tail[2] * n + v[0] * tail[4] + tail[tail.len() - 1]
        }

        #[$diff]
        pub fn traded(a: $R, x: &[$R]) -> $R {
            let mut acc = vec![a, a * a];
            let mut old = std::mem::take(&mut acc);
            acc.push(a.sin());
            (acc, old) = (old, acc);
            let mut v = x.to_vec();
            acc.extend(v.clone());
            (v, acc) = (acc, v);
            v[0] *= a;
            acc[0] * old[0] + v[0] * v[1] * v[3]
        }

        #[$diff]
        pub fn ends(x: &[$R]) -> $R {
            let v = vec![x[0] * x[1], x[2]];
            let first = v.first().unwrap();
            let middle = v.get(1).copied().unwrap_or($($k)?(3.0)) + v.get(7).copied().unwrap_or(x[1]);
            *first * *v.last().unwrap() * middle + x.last().copied().unwrap()
        }

        #[$diff]
        pub fn concatenated(x: &[$R]) -> $R {
            let v = [vec![x[0]], vec![x[1] * x[2], x[3]]].concat();
            let w = vec![vec![x[0] * x[0]], vec![x[1], x[3].sin()]];
            let w = w.concat();
            let u = [&v[..], &w[1..], x].concat();
            v[0] * v[1] * v[2] + w[0] * w[2] + u[0] * u[3] * u[4] * u[7]
        }

        #[$diff]
        pub fn split_shared(x: &[$R]) -> $R {
            let (a, b) = x.split_at(2);
            let v: Vec<$R> = x.iter().map(|z| *z * *z).collect();
            let (c, d) = v.split_at(v.len() / 2);
            let mut s = a[0] * b[1] + a[1] * b[0] + c[0] * d[1];
            for (p, q) in c.iter().zip(d) {
                s += *p * *q * *p;
            }
            s
        }

        #[$diff]
        pub fn ends_changed(x: &[$R]) -> $R {
            let mut v = x.to_vec();
            *v.last_mut().unwrap() *= x[0];
            *v.first_mut().unwrap() = v[3] * v[1];
            if let Some(e) = v.get_mut(1) {
                *e += x[3];
            }
            if let Some(e) = v.get_mut(9) {
                *e += x[3];
            }
            if let Some(e) = v.last_mut() {
                *e = *e * *e;
            }
            if let Some(e) = v.last() {
                v[2] = v[2] * *e;
            }
            if let Some(&e) = v.first() {
                v[2] += e;
            } else {
                v.push(x[0]);
            }
            v[0] * v[1] + v[2] * v[3]
        }

        #[$diff]
        pub fn stack(x: &[$R], limit: i32) -> $R {
            let mut s = Vec::new();
            let mut popped = $($k)?(0.0);
            for &e in x {
                while let Some(top) = s.last() {
                    if *top < limit as f64 {
                        break;
                    }
                    popped += s.pop().unwrap() * e;
                }
                let top = match s.last() {
                    Some(t) => *t,
                    None => $($k)?(1.0),
                };
                s.push(e * top);
            }
            popped + s.last().copied().unwrap_or($($k)?(0.0)) + s.first().map_or($($k)?(0.0), |z| *z * *z)
        }

        #[$diff]
        pub fn cut_to_rows_of_another_length(x: $R, row: Vec<$R>, n: usize) -> $R {
            let s = row[1] * x;
            let mut v = vec![vec![x]; 3];
            v.resize(n, row);
            let filler = vec![s, s, x];
            let t = filler[2] * s;
            v[n..].fill(filler);
            v[0][0] * s + t
        }

        #[$diff]
        pub fn cholesky(a: [[$R; 3]; 3]) -> $R {
            let mut l = [[$($k)?(0.0); 3]; 3];
            for i in 0..3 {
                for j in 0..=i {
                    let mut s = a[i][j];
                    for k in 0..j {
                        s -= l[i][k] * l[j][k];
                    }
                    if i == j {
                        l[i][j] = s.sqrt();
                    } else {
                        l[i][j] = s / l[j][j];
                    }
                }
            }
            l[0][0] * l[1][1] * l[2][2] + l[2][0]
        }

        #[$diff]
        pub fn gauss(a: [[$R; 3]; 3], b: [$R; 3]) -> $R {
            let mut a = a;
            let mut b = b;
            for k in 0..3 {
                let mut pivot = k;
                for i in k + 1..3 {
                    if a[i][k].abs() > a[pivot][k].abs() {
                        pivot = i;
                    }
                }
                a.swap(k, pivot);
                b.swap(k, pivot);
                for i in k + 1..3 {
                    let f = a[i][k] / a[k][k];
                    for j in k..3 {
                        a[i][j] = a[i][j] - f * a[k][j];
                    }
                    b[i] = b[i] - f * b[k];
                }
            }
            let mut x = [$($k)?(0.0); 3];
            for i in (0..3).rev() {
                let mut s = b[i];
                for j in i + 1..3 {
                    s -= a[i][j] * x[j];
                }
                x[i] = s / a[i][i];
            }
            x[0] + 2.0 * x[1] - x[2] * x[2]
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

case!(element_store(x, y); [(1.2, 0.4)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
case!(compound_forms(x, y); [(1.2, 0.7)]; |r| (r.f(0.5, 2.0), r.f(0.5, 2.0)));
case!(two_indices(x, n); [(1.2, 0), (1.2, 2)]);
case!(self_indexed(&x => x); [(vec![1.0, 2.0, 3.0],), (vec![2.0],)]; |r| { let n = r.u(1, 6); (r.v(n, -1.0, 1.0),) });
case!(read_around_a_store(x); [(1.2,)]);
case!(conditional_store(&x => x); [(vec![1.0, -2.0, -3.0],), (vec![],)]; |r| { let n = r.u(1, 6); (r.v(n, -1.0, 1.0),) });
case!(growing(x, n); [(1.2, 0), (1.2, 1), (0.7, 6)]);
case!(pushes_nobody_reads(x, y); [(1.2, 0.7)]);
case!(inserted_and_removed(x, y); [(1.2, 0.7)]);
case!(popped(x, n); [(1.2, 0), (1.2, 1), (1.2, 5), (1.2, 9)]);
case!(cut_and_resized(x, y); [(1.2, 0.7)]);
case!(cleared(x); [(1.2,)]);
case!(extended(&x, y => x, y); [(vec![1.0, 2.0, 3.0], 0.5)]);
case!(extended_by_calls(&x, y => x, y); [(vec![1.0, 2.0, 3.0], 0.5)]);
case!(moved_around(&x => x); [(vec![1.0, 2.0, 3.0, 4.0],)]);
case!(filled(x, y); [(1.2, 0.7)]);
case!(copied_slices(&x, y => x, y); [(vec![1.0, 2.0, 3.0], 0.5)]);
case!(swapped_memory(x, y); [(1.2, 0.7)]);
case!(references(x, y); [(1.2, 0.7)]);
case!(reference_to_a_number(x); [(1.2,)]);
case!(split(&x => x); [(vec![1.0, 2.0, 3.0, 4.0],)]);
case!(shadowed(x); [(1.2,)]);
case!(reassigned(&x, n => x, n); [(vec![1.0, 0.5, 0.3], 0), (vec![1.0, 0.5, 0.3], 3)]);
case!(double_buffer(&x, n => x, n); [(vec![1.0, 0.5, 0.3, 0.8], 0), (vec![1.0, 0.5, 0.3, 0.8], 5)]);
case!(nested_vec(x, n); [(1.2, 0), (1.2, 3)]);
case!(rows_filled(x); [(1.2,)]);
case!(left_early(&x, limit => x, limit); [
    (vec![1.0, 0.5, 0.3, 0.8], 9),
    (vec![3.0, 4.0, 5.0], 9),
    (vec![-3.0, 2.0, 5.0], 9),
    (vec![-0.5, 30.0, 5.0], 9),
]);
case!(array_of_tuples(x, y); [(1.2, 0.7)]);
case!(index_table(x); [(1.2,)]);
case!(prefix_products(&x => x); [(vec![1.0, 0.5, 0.3, 0.8],), (vec![],)]);
case!(insertion_sort(&x => x); [(vec![1.0, 0.5, 0.3, 0.8],), (vec![2.0],)]; |r| { let n = r.u(1, 7); (r.v(n, -2.0, 2.0),) });
case!(sorted(&x => x); [(vec![1.0, 0.5, 0.3, 0.8],)]; |r| { let n = r.u(2, 7); (r.v(n, -2.0, 2.0),) });
case!(sorted_again_and_again(x, y); [([1.0, 0.5, 0.3, 0.8], 0.7)]; |r| (r.a(-1.0, 1.0), r.f(0.3, 2.0)));
case!(sorted_by_distance(&x, y => x, y); [(vec![1.0, 0.5, 0.3, 0.8], 0.6)]);
case!(joined_and_cut(&x, y => x, y); [(vec![1.0, 0.5, 0.3], 0.6)]);
case!(traded(a, &x => a, x); [(0.3, vec![0.7, 1.3])]);
case!(ends(&x => x); [(vec![0.7, 1.3, 0.9, 1.1],)]);
case!(concatenated(&x => x); [(vec![0.7, 1.3, 0.9, 1.1],)]);
case!(split_shared(&x => x); [(vec![0.7, 1.3, 0.9, 1.1],)]);
case!(ends_changed(&x => x); [(vec![0.7, 1.3, 0.9, 1.1],)]);
case!(stack(&x, limit => x, limit); [(vec![0.7, 1.3, 0.9, 1.1], 1), (vec![0.7, 1.3, 0.9, 1.1], 9), (vec![], 1)]);
case!(cut_to_rows_of_another_length(x, row.clone(), n => x, row, n); [(1.2, vec![0.7, 0.3], 1), (1.2, vec![0.7, 0.3], 3), (1.2, vec![0.7, 0.3, 0.1], 5)]);
case!(cholesky(a); [([[2.0, 0.3, 0.1], [0.3, 1.5, 0.2], [0.1, 0.2, 1.0]],)]);
case!(gauss(a, b); [([[0.5, 2.0, 0.1], [2.0, 1.5, 0.2], [0.1, 0.7, 1.0]], [1.0, 2.0, 3.0])]);

#[test]
#[should_panic(expected = "called `Option::unwrap()` on a `None` value")]
fn what_has_no_order_panics_in_the_forward_sweep() {
    plain::sorted::pullback(&[1.0, f64::NAN, 0.0]);
}
