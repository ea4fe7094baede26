//! What goes on tapes.

use super::check;
use expect_test::expect;

#[test]
fn nested_loops() {
    check(
        "fn f(x: f64, n: usize) -> f64 { let mut s = 0.0; let mut t = x; for i in 0..n { for j in 0..i { t = t.cos() * x + j as f64; } s += t * t; } s }",
        &expect![[r#"
            fn f(x: f64, n: usize) {
                use ::core::iter::Iterator as _;
                let mut s = 0.0;
                let mut tape = ::std::vec::Vec::with_capacity(
                    (0..n).size_hint().0 * (0..(n / 2)).size_hint().0,
                );
                let mut t = x;
                let tape_1: ::std::vec::Vec<_> = (0..n)
                    .map(|i| {
                        let from = tape.len();
                        let mut t_2 = t;
                        tape.extend(
                            (0..i)
                                .map(|j| {
                                    let y1 = t_2.cos();
                                    let y2 = y1 * x;
                                    let y3 = j as f64;
                                    let t_4 = y2 + y3;
                                    let record = (t_2, y1);
                                    t_2 = t_4;
                                    record
                                }),
                        );
                        let to = tape.len();
                        let y4 = t_2 * t_2;
                        let s_3 = s + y4;
                        let record = (from, to, t_2);
                        s = s_3;
                        t = t_2;
                        record
                    })
                    .collect();
                ::zygote::rules::keep_memory(
                    ::core::mem::size_of_val(&tape[..]) + ::core::mem::size_of_val(&tape_1[..]),
                );
                (
                    s,
                    move |ds_2: f64| {
                        let mut dx = -0.0_f64;
                        let mut dt = -0.0_f64;
                        for &(from, to, t_2) in tape_1.iter().rev() {
                            let dt_3 = dt + (ds_2 * t_2);
                            let dt_3_1 = dt_3 + (ds_2 * t_2);
                            let mut dt_2 = dt_3_1;
                            for &(t_2, y1) in tape[from..to].iter().rev() {
                                let dy1 = dt_2 * x;
                                let t_9 = dt_2 * y1;
                                dx += t_9;
                                let dt_2_1 = dy1 * (-t_2.sin());
                                dt_2 = dt_2_1;
                            }
                            dt = dt_2;
                        }
                        dx += dt;
                        (dx, ())
                    },
                )
            }
        "#]],
    );
}

#[test]
fn of_few_iterations() {
    check(
        "fn f(x: &[f64; 12]) -> f64 { let mut p = 1.0; for i in 0..12 { p *= x[i]; } p }",
        &expect![[r#"
            fn f(x: &'z0 [f64; 12]) {
                use ::core::iter::Iterator as _;
                let mut p = 1.0;
                let tape = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
                    .map(|i| {
                        let y1 = x[i];
                        let p_3 = p * y1;
                        let record = p;
                        p = p_3;
                        record
                    });
                (
                    p,
                    move |dp_2: f64, dx: &mut [f64; 12]| {
                        let mut dp_1 = dp_2;
                        for (i, &p) in (0..12).rev().zip(tape.iter().rev()) {
                            let y1 = x[i];
                            let dp_1_1 = dp_1 * y1;
                            let dy1 = dp_1 * p;
                            dx[i] += dy1;
                            dp_1 = dp_1_1;
                        }
                        ()
                    },
                )
            }
        "#]],
    );
}

#[test]
fn of_inner_loops() {
    check(
        "fn f(x: &[f64], n: usize) -> f64 {
            let mut s = 0.0;
            for i in 0..x.len() {
                let mut y = x[i];
                if y > 1.0 {
                    loop {
                        let next = 0.5 * (y + x[i] / y);
                        if (next - y).abs() < 1e-9 { break; }
                        y = next;
                    }
                }
                for _ in 0..n { y *= s; }
                s += y;
            }
            s
        }",
        &expect![[r#"
            fn f(x: &'z0 [f64], n: usize) {
                use ::core::iter::Iterator as _;
                enum Arm1<T0, T1> {
                    Arm0(T0, T1),
                    Arm1,
                }
                let mut s = 0.0;
                let y1 = x.len();
                let mut tape = ::std::vec::Vec::with_capacity(
                    (0..y1).size_hint().0 * (0..n).size_hint().0,
                );
                let mut tape_1 = ::std::vec::Vec::new();
                let tape_2: ::std::vec::Vec<_> = (0..y1)
                    .map(|i| {
                        let y = x[i];
                        let (y_1, arm) = if y > 1.0 {
                            let from = tape_1.len();
                            let mut y_2 = y;
                            loop {
                                let y2 = x[i];
                                let y3 = y2 / y_2;
                                let y4 = y_2 + y3;
                                let next = 0.5 * y4;
                                let y5 = next - y_2;
                                let y6 = y5.abs();
                                let y7 = y6 < 1e-9;
                                if y7 {
                                    tape_1.push((y_2, y3, y7));
                                    break;
                                } else {
                                    tape_1.push((y_2, y3, y7));
                                    y_2 = next;
                                }
                            }
                            let to = tape_1.len();
                            (y_2, Arm1::Arm0(from, to))
                        } else {
                            (y, Arm1::Arm1)
                        };
                        let mut y_4 = y_1;
                        tape.extend(
                            (0..n)
                                .map(|y8| {
                                    let y_6 = y_4 * s;
                                    let record = y_4;
                                    y_4 = y_6;
                                    record
                                }),
                        );
                        let s_3 = s + y_4;
                        let record = (s, arm);
                        s = s_3;
                        record
                    })
                    .collect();
                ::zygote::rules::keep_memory(
                    ::core::mem::size_of_val(&tape[..]) + ::core::mem::size_of_val(&tape_1[..])
                        + ::core::mem::size_of_val(&tape_2[..]),
                );
                (
                    s,
                    move |ds_2: f64, dx: &mut [f64]| {
                        let mut ds_1 = ds_2;
                        for (i, &(s, ref arm)) in (0..y1).rev().zip(tape_2.iter().rev()) {
                            let mut ds_1_1 = ds_1;
                            let mut dy_4 = ds_1;
                            for &y_4 in tape[i * n..][..n].iter().rev() {
                                let dy_4_1 = dy_4 * s;
                                let t = dy_4 * y_4;
                                ds_1_1 += t;
                                dy_4 = dy_4_1;
                            }
                            let mut dy = -0.0_f64;
                            match *arm {
                                Arm1::Arm0(from, to) => {
                                    let mut dy_2 = dy_4;
                                    let mut sum = -0.0_f64;
                                    for &(y_2, y3, y7) in tape_1[from..to].iter().rev() {
                                        let mut dy_2_1 = -0.0_f64;
                                        let mut dnext = -0.0_f64;
                                        if y7 {
                                            dy_2_1 += dy_2;
                                        } else {
                                            dnext += dy_2;
                                        }
                                        let dy4 = dnext * 0.5;
                                        dy_2_1 += dy4;
                                        let dy2 = dy4 / y_2;
                                        let t_5 = dy2 * (-y3);
                                        dy_2_1 += t_5;
                                        sum += dy2;
                                        dy_2 = dy_2_1;
                                    }
                                    if sum != 0.0_f64 {
                                        dx[i] += sum;
                                    }
                                    dy += dy_2;
                                }
                                Arm1::Arm1 => {
                                    dy += dy_4;
                                }
                            }
                            dx[i] += dy;
                            ds_1 = ds_1_1;
                        }
                        ((),)
                    },
                )
            }
        "#]],
    );
}

#[test]
fn stepped_integers() {
    check(
        "fn f(l: &[f64], x: &[f64]) -> f64 {
            let (mut next, mut i, mut s) = (0, 0, 0.0);
            while i < x.len() {
                s += l[next].sin() * x[i];
                next += 1;
                for j in i..x.len() {
                    s += l[next] * x[j] * x[j];
                    next += 2;
                }
                i += 1;
            }
            s
        }",
        &expect![[r#"
            fn f(l: &'z0 [f64], x: &'z1 [f64]) {
                use ::core::iter::Iterator as _;
                let mut next = 0;
                let mut i = 0;
                let mut s = 0.0;
                let mut tape = ::std::vec::Vec::new();
                while i < x.len() {
                    let y1 = l[next];
                    let y2 = y1.sin();
                    let y3 = x[i];
                    let y4 = y2 * y3;
                    let mut s_3 = s + y4;
                    let mut next_3 = next + 1;
                    let y5 = x.len();
                    for j in i..y5 {
                        let y6 = l[next_3];
                        let y7 = x[j];
                        let y8 = y6 * y7;
                        let y9 = y8 * y7;
                        let s_6 = s_3 + y9;
                        let next_6 = next_3 + 2;
                        next_3 = next_6;
                        s_3 = s_6;
                    }
                    let i_3 = i + 1;
                    tape.push(y2);
                    next = next_3;
                    i = i_3;
                    s = s_3;
                }
                ::zygote::rules::keep_memory(::core::mem::size_of_val(&tape[..]));
                (
                    s,
                    move |ds_2: f64, dl: &mut [f64], dx: &mut [f64]| {
                        let mut next_8 = next;
                        let mut i_5 = i;
                        for &y2 in tape.iter().rev() {
                            i_5 -= 1;
                            let y3 = x[i_5];
                            let y5 = x.len();
                            for j in (i_5..y5).rev() {
                                next_8 -= 2;
                                let y6 = l[next_8];
                                let y7 = x[j];
                                let y8 = y6 * y7;
                                let dy8 = ds_2 * y7;
                                let dy7 = ds_2 * y8;
                                let dy6 = dy8 * y7;
                                let dy7_1 = dy7 + (dy8 * y6);
                                dx[j] += dy7_1;
                                dl[next_8] += dy6;
                            }
                            next_8 -= 1;
                            let y1 = l[next_8];
                            let dy2 = ds_2 * y3;
                            let dy3 = ds_2 * y2;
                            dx[i_5] += dy3;
                            let dy1 = dy2 * y1.cos();
                            dl[next_8] += dy1;
                        }
                        ()
                    },
                )
            }
        "#]],
    );
}

/// `5 x⁴`, and nothing by way of the products before.
#[test]
fn powers() {
    check(
        "fn f(x: f64) -> f64 { let y = x * x * x; y * x * x }",
        &expect![[r#"
        fn f(x: f64) {
            let y1 = x * x;
            let y = y1 * x;
            let y2 = y * x;
            let y3 = y2 * x;
            (
                y3,
                move |dy3: f64| {
                    let dx = dy3 * (5.0 * y2);
                    (dx,)
                },
            )
        }
    "#]],
    );
}

/// The cotangent of a local vector of which only elements are seen.
#[test]
fn room_for_a_vector() {
    check(
        "fn f(x: f64, n: usize) -> f64 { let mut v = vec![0.0; n]; for i in 0..n { v[i] += x.sin(); } v[0] * v[1] }",
        &expect![[r#"
            fn f(x: f64, n: usize) {
                let mut v = ::std::vec![0.0; n];
                let v_shape = ::zygote::shape_of(&v);
                let y1 = x.sin();
                for i in 0..n {
                    v[i] += y1;
                }
                let y2 = v[0];
                let y3 = v[1];
                let y4 = y2 * y3;
                (
                    y4,
                    move |dy4: f64| {
                        let dy2 = dy4 * y3;
                        let dy3 = dy4 * y2;
                        let mut dv_room = ::zygote::rules::Room::new();
                        let dv = v_shape.zero_in(&mut dv_room);
                        dv[1] += dy3;
                        dv[0] += dy2;
                        let mut dy1 = -0.0_f64;
                        if 0 < n {
                            ::zygote::rules::lanes(
                                [&mut dy1],
                                &dv[..n],
                                |[lane], t_2| {
                                    *lane += t_2;
                                },
                            );
                        }
                        let dx = ::zygote::rules::scale(dy1, x.cos());
                        (dx, ())
                    },
                )
            }
        "#]],
    );
}
