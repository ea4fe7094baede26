//! Closures that are bound to a variable and called: what they capture, by reference and by value, what they change, `return` in them.

use crate::case;

macro_rules! functions {
    ($R:ident $($k:ident)?; $diff:meta, $con:meta) => {
        #[$diff]
        pub fn twice(x: $R, y: $R) -> $R {
            let k = x * y;
            let f = |z: $R| z * k + x;
            f(y) + f(x)
        }

        #[$diff]
        pub fn unannotated(x: $R, y: $R) -> $R {
            let f = |z| z * y + x;
            f(x) * f(y)
        }

        #[$diff]
        pub fn shadowed_capture(x: $R, y: $R) -> $R {
            let k = x.sin();
            let f = |z: $R| z * k;
            let k = y.cos();
            f(k) + k
        }

        #[$diff]
        pub fn shadowed_parameter(x: $R, y: $R) -> $R {
            let f = |x: $R, z: $R| {
                let y = x * z;
                y + x
            };
            f(y, x) * y + f(x, x)
        }

        #[$diff]
        pub fn patterns(x: $R, y: $R) -> $R {
            let f = |(a, b): ($R, $R), [c, d]: [$R; 2]| a * d - b * c;
            let g = |&a: &$R| a * a;
            f((x, y), [y, y * x]) + g(&x) + (|a: $R| a + 1.0)(y)
        }

        #[$diff]
        pub fn calls_others(x: $R, y: $R) -> $R {
            let square = |z: $R| z * z;
            let cube = |z: $R| square(z) * z;
            let both = |a: $R, b: $R| square(a) + cube(b) * cube(a);
            both(x, y) + both(square(y), x)
        }

        #[$diff]
        pub fn nested(x: $R, y: $R) -> $R {
            let outer = |a: $R| {
                let inner = |b: $R| a * b + x;
                inner(y) + inner(a)
            };
            outer(x) * outer(y)
        }

        #[$diff]
        pub fn changes_a_variable(x: $R, y: $R) -> $R {
            let mut acc = x;
            let mut add = |z: $R| acc += z * y;
            add(x);
            add(y * y);
            acc * acc
        }

        #[$diff]
        pub fn changes_in_loops(x: $R, n: usize) -> $R {
            let mut acc = x;
            let mut count = 0;
            let mut step = |z: $R| {
                acc = acc * z + 0.5;
                count += 1;
                acc
            };
            let mut s = x;
            for i in 0..n {
                s += step(x * i as f64);
                if i == 2 {
                    step(s);
                }
            }
            s + acc * count as f64
        }

        #[$diff]
        pub fn changes_by_another(x: $R, y: $R) -> $R {
            let mut acc = x;
            let mut add = |z: $R| {
                acc += z;
            };
            let mut add_twice = |z: $R| {
                add(z);
                add(z * y);
            };
            for i in 0..3 {
                add_twice(x * i as f64);
            }
            acc * y
        }

        #[$diff]
        pub fn moved(x: $R, y: $R) -> $R {
            let mut k = x * 2.0;
            let f = move |z: $R| z * k;
            k = y;
            f(y) + k
        }

        #[$diff]
        pub fn moved_state(x: $R, y: $R) -> $R {
            let mut total = x;
            let mut f = move |z: $R| {
                total += z;
                total * total
            };
            let a = f(y);
            let b = f(x);
            a * b + total
        }

        #[$diff]
        pub fn moved_state_in_loop(x: $R, n: usize) -> $R {
            let s = x;
            let mut state = x;
            let mut after = move |k: usize| {
                state = state * x + k as f64;
                state
            };
            let mut sum = s;
            for i in 0..n {
                sum += after(i) * x;
            }
            sum
        }

        #[$diff]
        pub fn returns(x: $R, y: $R) -> $R {
            let f = |z: $R| {
                if z > 1.0 {
                    return z * z;
                }
                if z < 0.0 {
                    return x;
                }
                z * y
            };
            f(x) + f(y) * f(x * y)
        }

        #[$diff]
        pub fn returns_from_loop(x: $R, n: usize) -> $R {
            let find = |start: $R| -> $R {
                let mut z = start;
                for i in 0..n {
                    z = z * 1.5 + 0.1;
                    if z > 4.0 {
                        return z * x;
                    }
                }
                -z
            };
            find(x) + find(x * 0.1)
        }

        #[$diff]
        pub fn returns_nothing(x: $R, y: $R) -> $R {
            let mut acc = x;
            let mut f = |z: $R| {
                if z < 0.0 {
                    return;
                }
                acc *= z;
            };
            f(y);
            f(x + y);
            acc
        }

        #[$diff]
        pub fn early_return_of_function(x: $R, y: $R) -> $R {
            let f = |z: $R| if z > 1.0 { z * x } else { z };
            for i in 0..5 {
                let z = f(y * i as f64);
                if z > 3.0 {
                    return z * z;
                }
            }
            f(x)
        }

        #[$diff]
        pub fn over_discrete(x: $R, n: usize) -> $R {
            let double = |k: usize| k * 2;
            let weight = |k: usize| 1.0 / (k as f64 + 1.0);
            let mut s = x;
            for i in 0..n {
                s = s * weight(double(i)) + x;
            }
            s
        }

        #[$diff]
        pub fn of_slices(v: &[$R], x: $R) -> $R {
            let at = |i: usize| v[i] * x;
            let n = v.len();
            let mut s = x;
            for i in 0..n {
                s += at(i) * at(n - 1 - i);
            }
            s
        }

        #[$diff]
        pub fn of_points(a: [$R; 3], b: [$R; 3]) -> $R {
            let dot = |u: &[$R; 3], v: &[$R; 3]| u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
            let norm = |u: &[$R; 3]| dot(u, u).sqrt();
            dot(&a, &b) / (norm(&a) * norm(&b))
        }

        #[$diff]
        pub fn alias(x: $R, y: $R) -> $R {
            let f = |z: $R| z * x;
            let g = f;
            let h = &f;
            g(y) + h(x) + (f)(y)
        }

        #[$diff]
        pub fn arguments_in_order(x: $R, y: $R) -> $R {
            let mut k = x;
            let f = |a: $R, b: $R| a - b * b;
            f(
                {
                    k = k * y;
                    k
                },
                {
                    k = k + 1.0;
                    k
                },
            ) + k
        }

        #[$diff]
        pub fn in_branches(x: $R, y: $R) -> $R {
            let f = |z: $R| z * y;
            let mut s = x;
            if x > 0.0 {
                let f = |z: $R| f(z) + 1.0;
                s = f(s);
            } else {
                s = f(s) * s;
            }
            s * f(x)
        }

        #[$diff]
        pub fn rk4(x: $R, k: $R, n: usize) -> $R {
            let h = 0.1;
            let f = |t: f64, y: $R| -k * y + t.sin();
            let mut y = x;
            for i in 0..n {
                let t = i as f64 * h;
                let k1 = f(t, y);
                let k2 = f(t + 0.5 * h, y + 0.5 * h * k1);
                let k3 = f(t + 0.5 * h, y + 0.5 * h * k2);
                let k4 = f(t + h, y + h * k3);
                y = y + h / 6.0 * (k1 + 2.0 * k2 + 2.0 * k3 + k4);
            }
            y
        }

        #[$diff]
        pub fn recursion_of_function(x: $R, n: usize) -> $R {
            let f = |z: $R| z * 0.5 + 1.0;
            if n == 0 { f(x) } else { f(recursion_of_function(f(x) * x, n - 1)) }
        }

        #[$diff]
        pub fn match_inside(x: $R, k: i32) -> $R {
            let f = |z: $R, k: i32| match k {
                0 => z,
                1 => z * z,
                _ => z.exp(),
            };
            f(x, k) + f(x, k + 1)
        }
    };
}

mod plain {
    use zygote::prelude::*;
    functions!(f64; differentiable, constant);
}
mod dual {
    use crate::support::{D, d};
    functions!(D d; allow(unused), allow(unused));
}

case!(twice(x, y); [(1.5, -0.5)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
case!(unannotated(x, y); [(1.5, -0.5)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
case!(shadowed_capture(x, y); [(1.5, -0.5)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
case!(shadowed_parameter(x, y); [(1.5, -0.5)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
case!(patterns(x, y); [(1.5, -0.5)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
case!(calls_others(x, y); [(1.5, -0.5)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
case!(nested(x, y); [(1.5, -0.5)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
case!(changes_a_variable(x, y); [(1.5, -0.5)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
case!(changes_in_loops(x, n); [(1.5, 0), (0.5, 2), (0.5, 5)]; |r| (r.f(-1.0, 1.0), r.u(0, 6)));
case!(changes_by_another(x, y); [(1.5, -0.5)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
case!(moved(x, y); [(1.5, -0.5)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
case!(moved_state(x, y); [(1.5, -0.5)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
case!(moved_state_in_loop(x, n); [(1.5, 0), (0.5, 3)]; |r| (r.f(-1.0, 1.0), r.u(0, 6)));
case!(returns(x, y); [(1.5, -0.5), (0.5, 0.5), (-1.0, 2.0)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
case!(returns_from_loop(x, n); [(1.5, 0), (0.5, 2), (0.5, 12)]; |r| (r.f(0.1, 2.0), r.u(0, 12)));
case!(returns_nothing(x, y); [(1.5, -0.5), (1.5, 0.5), (-3.0, 1.0)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
case!(early_return_of_function(x, y); [(1.5, -0.5), (1.5, 1.5)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
case!(over_discrete(x, n); [(1.5, 0), (0.5, 2)]; |r| (r.f(-1.0, 1.0), r.u(0, 6)));
case!(of_slices(&v, x => v, x); [(vec![], 2.0), (vec![1.0, 2.0, 3.0], 0.5)]; |r| { let n = r.u(0, 8); (r.v(n, -1.0, 1.0), r.f(-1.0, 1.0)) });
case!(of_points(a, b); [([1.0, 2.0, 3.0], [0.5, -1.0, 2.0])]; |r| (r.a(0.5, 2.0), r.a(0.5, 2.0)));
case!(alias(x, y); [(1.5, -0.5)]);
case!(arguments_in_order(x, y); [(1.5, -0.5)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
case!(in_branches(x, y); [(1.5, -0.5), (-1.5, 2.0)]; |r| (r.f(-2.0, 2.0), r.f(-2.0, 2.0)));
case!(rk4(x, k, n); [(1.5, 0.5, 0), (1.5, 0.5, 10)]);
case!(recursion_of_function(x, n); [(0.5, 0), (0.5, 4)]);
case!(match_inside(x, k); [(0.5, 0), (0.5, 1), (0.5, 2)]);
