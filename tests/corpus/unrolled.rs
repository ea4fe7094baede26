//! Short loops that are written out, small arrays that are no memory then, and values that are used again; and such as nearly are.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta) => {
        type Matrix = [[$R; 3]; 3];

        #[$diff]
        pub fn product(a: [[$R; 3]; 3], b: [[$R; 3]; 3]) -> [[$R; 3]; 3] {
            let mut c = [[$($k)?(0.0); 3]; 3];
            for i in 0..3 {
                for j in 0..3 {
                    for k in 0..3 {
                        c[i][j] += a[i][k] * b[k][j];
                    }
                }
            }
            c
        }

        #[$diff]
        pub fn rotation(x: $R) -> [[$R; 3]; 3] {
            let mut r = [[$($k)?(0.0); 3]; 3];
            for i in 0..3 {
                r[i][i] = $($k)?(1.0);
            }
            r[0][0] = x.cos();
            r[0][1] = -x.sin();
            r[1][0] = x.sin();
            r[1][1] = x.cos();
            r
        }

        /// A chain of joints.
        #[$diff]
        pub fn chain(x: &[$R], a: $R) -> $R {
            let mut t = rotation(a);
            for i in 0..x.len() {
                t = product(t, rotation(x[i]));
                t[2][0] = t[0][1] * a;
            }
            let mut s = $($k)?(0.0);
            for i in 0..3 {
                for j in 0..=i {
                    s += t[i][j] * t[j][i];
                }
            }
            s
        }

        /// Differences in a small array, which is read before and behind.
        #[$diff]
        pub fn pairs(x: &[$R], a: $R) -> $R {
            let mut s = $($k)?(0.0);
            for i in 0..x.len() {
                for j in 0..i {
                    let mut d = [a, a * a, $($k)?(1.0)];
                    let mut r2 = $($k)?(0.1);
                    for k in 0..3 {
                        d[k] = x[i] * d[k] - x[j];
                        r2 += d[k] * d[k];
                    }
                    for k in (0..3).rev() {
                        s += d[k] / r2.sqrt();
                        d[(k + 1) % 3] = s * $($k)?(0.1);
                    }
                    s += d[0] * d[1] - d[2];
                }
            }
            s
        }

        /// A factorisation of 3 × 3.
        #[$diff]
        pub fn factored(x: &[$R], a: $R) -> $R {
            let mut m = [[$($k)?(0.0); 3]; 3];
            for i in 0..3 {
                for j in 0..3 {
                    m[i][j] = x[0] * $($k)?((i + j) as f64 * 0.1);
                }
                m[i][i] = a + $($k)?(2.0 + i as f64);
            }
            let mut l = [[$($k)?(0.0); 3]; 3];
            for i in 0..3 {
                for j in 0..=i {
                    let mut s = m[i][j];
                    for k in 0..j {
                        s -= l[i][k] * l[j][k];
                    }
                    if i == j {
                        l[i][i] = s.sqrt();
                    } else {
                        l[i][j] = s / l[j][j];
                    }
                }
            }
            l[2][2] * l[2][0] + l[1][1].ln() + l[2][1]
        }

        /// An index that no iteration reaches stands in one that is written out.
        #[$diff]
        pub fn guarded(x: &[$R], a: $R) -> $R {
            let v = [a, x[0], a * x[0], x[0] * x[0]];
            let n = x.len().min(3);
            let mut s = $($k)?(0.0);
            for k in 0..4 {
                if k < n {
                    s += v[k] * v[k + 1];
                } else if k > 0 {
                    s -= v[k - 1].sin();
                }
            }
            s
        }

        /// What is written at a place that isn't known may be anywhere.
        #[$diff]
        pub fn anywhere(x: &[$R], a: $R) -> $R {
            let mut v = [a, a * a, x[0], a];
            let mut s = $($k)?(0.0);
            for i in 0..x.len() {
                v[1] = x[i] * a;
                v[i % 4] = v[1] * v[(i + 1) % 4];
                s += v[1] * v[2];
                v[2] = s * $($k)?(0.3);
                if x[i] > 0.0 {
                    v[2] = v[3] * a;
                }
                s += v[2] * v[i % 4];
                v.swap(0, 3);
                s += v[0] * v[3] * v[0];
            }
            s
        }

        /// Exits and empty loops are left as they are.
        #[$diff]
        pub fn left(x: &[$R], a: $R) -> $R {
            let mut s = a;
            for k in 0..0 {
                s *= $($k)?(k as f64);
            }
            for k in 0..4 {
                if s > 2.0 {
                    break;
                }
                s += x[0] * $($k)?(k as f64);
                if x[0] < -1.0 {
                    continue;
                }
                s *= s;
            }
            for k in 1..=2 {
                if s > 50.0 {
                    return s * a;
                }
                s += a.powi(k);
            }
            for k in 0..3_usize {
                s += $($k)?((k.pow(2) as f64).sqrt()) * a;
            }
            s
        }

        /// Lengths of arrays, and of what a match gives.
        #[$diff]
        pub fn lengths(x: &[$R], a: $R) -> $R {
            let v = [a, x[0], a * x[0]];
            let mut w = v;
            for i in 0..v.len() {
                w[i] += v[v.len() - 1 - i] * v[i];
            }
            for (i, e) in w.iter().enumerate() {
                if i == 1 {
                    w = [*e, w[2], w[0] * a];
                    break;
                }
            }
            let mut s = $($k)?(1.0);
            for e in &w {
                s *= *e;
            }
            for e in w {
                s += e * e;
            }
            s
        }

        /// The same product, sine and element, twice and in branches.
        #[$diff]
        pub fn again(x: &[$R], a: $R) -> $R {
            let mut s = $($k)?(0.0);
            let mut v = x.to_vec();
            for i in 0..x.len() {
                let p = x[i] * a;
                let q = (x[i] * a).sin() + (x[i] * a).sin() * p;
                s += if q > 0.0 { (x[i] * a).sin() * q } else { x[i] * a };
                v[i] = q;
                let more = v[i] * p;
                v[i] += more;
                s += v[i] * v[i];
                if s > 3.0 {
                    v[i] = s;
                }
                s += v[i] - (x[i] * a).cos() * (a * x[i]);
            }
            s
        }

        /// What code that is copied as it is does to variables without a derivative.
        #[$diff]
        pub fn copied(x: &[$R], a: $R) -> $R {
            let mut w = vec![1.0, 2.0, 3.0];
            let mut u = vec![4.0, 2.5];
            let mut s = $($k)?(0.0);
            for i in 0..x.len() {
                let p = w[0];
                w.retain(|v| *v > 1.5);
                let q = w[0];
                std::mem::swap(&mut w, &mut u);
                w.push(i as f64);
                w.dedup();
                w.sort_by(|a, b| b.partial_cmp(a).unwrap());
                let r = w[0];
                w.iter_mut().for_each(|v| *v += 0.5);
                u.clone_from(&w);
                s += x[i] * $($k)?(p) + a * $($k)?(q * r) * x[i] * $($k)?(w[0] + u[1]);
            }
            s
        }

        /// The same between calls that are lent it.
        #[$diff]
        pub fn weighted(w: &[f64], x: &[$R], a: $R) -> $R {
            let mut s = a;
            for i in 0..x.len().min(w.len()) {
                s += x[i] * a * $($k)?(w[i]);
            }
            s
        }

        #[$diff]
        pub fn lent_and_copied(x: &[$R], a: $R) -> $R {
            let mut w = vec![1.0, 2.0, 3.0, 0.5];
            let mut s = $($k)?(0.0);
            for i in 0..x.len() {
                for j in 0..2 {
                    s += weighted(&w, x, a) * x[i];
                    w.retain(|v| *v > 0.3 + j as f64);
                    w.push(i as f64);
                }
                s *= s;
            }
            s
        }

        /// Arrays that go on as a whole, in a branch and behind it.
        #[$diff]
        pub fn whole(x: &[$R], a: $R) -> $R {
            let mut v = [a, x[0]];
            let u = v;
            v[0] = v[1] * a;
            let w = if a > 0.5 { v } else { [x[0], a] };
            for k in 0..2 {
                v[k] = v[k] * w[k] + u[k];
            }
            let t = (v, a);
            let (z, b) = t;
            z[0] * z[1] * b + t.0[1] + u[0]
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

macro_rules! cases {
    ($($f:ident)*) => {$(
        case!($f(&x, a => x, a); [(vec![0.5, -0.3, 0.8], 0.7), (vec![0.4], 0.2), (vec![-1.2, 2.0], 1.3)]; |r| { let n = r.u(1, 6); (r.v(n, -1.5, 1.5), r.f(0.1, 1.2)) });
    )*};
}
cases!(chain pairs factored guarded anywhere left lengths again copied lent_and_copied whole);
