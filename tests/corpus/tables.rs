//! Tables that are read more often than written: what they held is restored in the reverse sweep.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta) => {
        #[$diff]
        pub fn factorised(x: &[$R]) -> $R {
            let n = x.len();
            let mut l = vec![vec![$($k)?(0.0); n]; n];
            for i in 0..n {
                for j in 0..=i {
                    let mut s = if i == j { x[i] * x[i] + 3.0 } else { x[i] * x[j] };
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
            let mut d = $($k)?(0.0);
            for i in 0..n {
                d += l[i][i].ln();
            }
            d
        }

        #[$diff]
        pub fn substituted(x: &[$R]) -> $R {
            let n = x.len();
            let mut total = $($k)?(0.0);
            for r in 0..3 {
                let mut y = vec![$($k)?(0.0); n];
                for i in 0..n {
                    y[i] = x[i] + r as f64;
                    for j in 0..i {
                        for k in 0..2 {
                            let change = x[j] * y[j] * y[j] * (k + 1) as f64;
                            y[i] -= change;
                        }
                    }
                }
                for i in 0..n {
                    for j in 0..n {
                        total += y[i] * y[j] * x[i];
                    }
                }
            }
            total
        }

        #[$diff]
        pub fn filled_then_read(x: &[$R]) -> $R {
            let n = x.len();
            let mut total = $($k)?(0.0);
            for r in 0..3 {
                let mut y = vec![$($k)?(1.0); n];
                for i in 0..n {
                    y[i] = (x[i] * r as f64).sin();
                }
                let z = y[0];
                for i in 0..n {
                    for j in 0..i {
                        total += y[i] * y[j] * z;
                    }
                }
            }
            total
        }

        #[$diff]
        pub fn shortest(x: &[$R], n: usize) -> $R {
            let mut d = vec![$($k)?(0.0); n * n];
            for i in 0..n {
                for j in 0..n {
                    d[i * n + j] = x[(i + 2 * j) % x.len()] * x[(3 * i + j) % x.len()] + 1.0;
                }
            }
            for k in 0..n {
                for i in 0..n {
                    for j in 0..n {
                        let through = d[i * n + k] * d[k * n + j];
                        if through < d[i * n + j] {
                            d[i * n + j] = through;
                        }
                    }
                }
            }
            d[1] + d[n] * d[n * n - 1]
        }

        #[$diff]
        pub fn two_buffers(x: &[$R], steps: usize) -> $R {
            let n = x.len();
            let mut u = x.to_vec();
            let mut next = vec![$($k)?(0.0); n];
            for _ in 0..steps {
                for i in 1..n - 1 {
                    next[i] = (u[i - 1] * u[i] + u[i] * u[i + 1]) * u[i - 1] * 0.2 + u[i + 1] * u[i + 1] * 0.1;
                }
                std::mem::swap(&mut u, &mut next);
            }
            let mut s = $($k)?(0.0);
            for i in 0..n {
                s += u[i] * u[i] + next[i];
            }
            s
        }

        #[$diff]
        pub fn given_back(x: &[$R]) -> Vec<$R> {
            let n = x.len();
            let mut t = vec![$($k)?(1.0); n + 1];
            for i in 0..n {
                for j in 0..=i {
                    for k in 0..2 {
                        let change = t[j] * t[i - j] * x[i] * (k as f64 + 0.5);
                        t[i + 1] += change;
                    }
                }
                t[i] *= 0.9;
            }
            t
        }

        #[$diff]
        pub fn left_in_the_middle(x: &[$R], limit: usize) -> $R {
            let n = x.len();
            let mut t = vec![$($k)?(1.0); n + 1];
            let mut s = $($k)?(0.0);
            for i in 0..n {
                if i >= limit {
                    break;
                }
                let old = t[i];
                for j in 0..n {
                    if j > i {
                        continue;
                    }
                    s += t[j] * t[i] * x[j];
                    if s > 40.0 {
                        break;
                    }
                }
                t[i + 1] = s * 0.5;
                t[i] = old * x[i];
            }
            s * t[0]
        }

        #[$diff]
        pub fn read_too_early(x: &[$R]) -> $R {
            let n = x.len();
            let mut t = x.to_vec();
            let mut s = $($k)?(0.0);
            for i in 0..n {
                let before = t[i];
                let square = before * before;
                for j in 0..n {
                    t[i] *= 0.5;
                    s += t[j] * t[i] * square * before;
                    s += t[j].sin() * t[(i + j) % n].cos() * t[(2 * i + j) % n] * t[0];
                }
                s = s * 0.1;
            }
            s
        }

        #[$diff]
        pub fn in_arms(x: &[$R], flag: bool) -> $R {
            let n = x.len();
            if flag {
                let mut t = x.to_vec();
                for i in 1..n {
                    for j in 0..i {
                        for k in 0..=j {
                            if (j + k) % 2 == 0 {
                                let change = t[j] * t[k] * 0.1;
                                t[i] += change;
                            }
                        }
                        t[j] = t[j] * 1.01;
                    }
                }
                t[n - 1] * t[0]
            } else {
                let mut t = [x[0]; 3];
                for i in 1..n {
                    for k in 0..6 {
                        let change = t[k % 3] * x[i] * t[(k + 1) % 3] * 0.1;
                        t[i % 3] += change;
                    }
                }
                t[0] * t[1] * t[2]
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

case!(factorised(&x => x); [(vec![1.0, 0.5, 0.3, 0.8],), (vec![0.4],), (vec![],)]; |r| { let n = r.u(1, 6); (r.v(n, -1.0, 1.0),) });
case!(substituted(&x => x); [(vec![0.4, 0.5, -0.3],), (vec![],)]; |r| { let n = r.u(1, 4); (r.v(n, -0.6, 0.6),) });
case!(filled_then_read(&x => x); [(vec![0.4, 0.5, -0.3],)]; |r| { let n = r.u(1, 5); (r.v(n, -1.0, 1.0),) });
case!(shortest(&x, n => x, n); [(vec![0.4, 0.5, -0.3, 0.7], 3), (vec![0.4, 0.5, -0.3, 0.7], 5)]; |r| (r.v(7, 0.1, 1.0), r.u(2, 6)));
case!(two_buffers(&x, n => x, n); [(vec![0.4, 0.5, -0.3, 0.7], 0), (vec![0.4, 0.5, -0.3, 0.7], 4)]; |r| (r.v(7, 0.1, 1.0), r.u(0, 5)));
case!(vector given_back(&x => x); [(vec![0.4, 0.5, -0.3, 0.7],), (vec![],)]);
case!(left_in_the_middle(&x, n => x, n); [(vec![0.4, 0.5, -0.3, 0.7], 9), (vec![7.0, 8.0, 9.0], 9)]; |r| (r.v(6, 0.1, 2.0), r.u(0, 9)));
case!(read_too_early(&x => x); [(vec![0.4, 0.5, -0.3, 0.7],)]; |r| { let n = r.u(1, 6); (r.v(n, -1.0, 1.0),) });
case!(in_arms(&x, flag => x, flag); [(vec![0.4, 0.5, -0.3, 0.7], true), (vec![0.4, 0.5, -0.3, 0.7], false)]; |r| (r.v(6, -1.0, 1.0), r.u(0, 2) == 0));
