//! Golden tests: the Rust that is written for checkpoints and hooks.

use crate::emit::tests::check;
use expect_test::expect;

#[test]
fn segments_of_a_range() {
    check(
        "fn f(x: f64, n: usize) -> f64 {
            let mut s = x;
            #[checkpoint(every = 100)]
            for i in 0..n { s = (s * x).sin(); }
            s
        }",
        &expect![[r#"
            fn f(x: f64, n: usize) {
                use ::core::iter::Iterator as _;
                let y1 = usize::div_ceil(n, 100);
                let mut s = x;
                let mut tape = ::zygote::rules::ShortTape::new((0..y1).size_hint().0);
                for (step, place) in (0..y1).zip(tape.records()) {
                    *place = {
                        let from = step * 100;
                        let s_2 = {
                            let mut s_3 = s;
                            for i in (from..n).take(100) {
                                let y2 = s_3 * x;
                                let s_5 = y2.sin();
                                s_3 = s_5;
                            }
                            s_3
                        };
                        let record = s;
                        s = s_2;
                        record
                    };
                }
                (
                    s,
                    move |ds_1: f64| {
                        let mut dx = -0.0_f64;
                        let mut ds = ds_1;
                        for (step, &s) in (0..y1).rev().zip(tape.iter().rev()) {
                            let from = step * 100;
                            let ds_3 = {
                                let mut s_3 = s;
                                let tape_1: ::std::vec::Vec<_> = (from..n)
                                    .take(100)
                                    .map(|i| {
                                        let y2 = s_3 * x;
                                        let s_5 = y2.sin();
                                        let record = s_3;
                                        s_3 = s_5;
                                        record
                                    })
                                    .collect();
                                let mut ds_3_1 = ds;
                                for &s_3 in tape_1.iter().rev() {
                                    let y2 = s_3 * x;
                                    let dy2 = ds_3_1 * y2.cos();
                                    let ds_3_2 = dy2 * x;
                                    let t_2 = dy2 * s_3;
                                    dx += t_2;
                                    ds_3_1 = ds_3_2;
                                }
                                ds_3_1
                            };
                            ds = ds_3;
                        }
                        dx += ds;
                        (dx, ())
                    },
                )
            }
        "#]],
    );
}

#[test]
fn segments_of_a_while_loop() {
    check(
        "fn f(x: f64, k: usize) -> f64 {
            let mut s = x;
            #[checkpoint(every = k)]
            while s < 10.0 { s = s * s; }
            s
        }",
        &expect![[r#"
            fn f(x: f64, k: usize) {
                use ::core::iter::Iterator as _;
                let segment = ::core::cmp::Ord::max(k, 1);
                let mut tape = ::std::vec::Vec::new();
                let mut s = x;
                let mut more = true;
                while more {
                    let (s_2, more_2) = {
                        let mut s_3 = s;
                        let mut more_3 = true;
                        for y1 in 0..segment {
                            let y2 = s_3 < 10.0;
                            if y2 {
                                let s_5 = s_3 * s_3;
                                s_3 = s_5;
                                more_3 = true;
                            } else {
                                more_3 = false;
                                break;
                            }
                        }
                        (s_3, more_3)
                    };
                    tape.push(s);
                    s = s_2;
                    more = more_2;
                }
                ::zygote::rules::keep_memory(::core::mem::size_of_val(&tape[..]));
                (
                    s,
                    move |ds_1: f64| {
                        let mut ds = ds_1;
                        for &s in tape.iter().rev() {
                            let ds_3 = {
                                let mut tape_1 = ::std::vec::Vec::new();
                                let mut s_3 = s;
                                let mut more_3 = true;
                                for y1 in 0..segment {
                                    let y2 = s_3 < 10.0;
                                    if y2 {
                                        let s_5 = s_3 * s_3;
                                        tape_1.push(s_3);
                                        s_3 = s_5;
                                        more_3 = true;
                                    } else {
                                        tape_1.push(s_3);
                                        more_3 = false;
                                        break;
                                    }
                                }
                                let mut ds_3_1 = ds;
                                for &s_3 in tape_1.iter().rev() {
                                    let y2 = s_3 < 10.0;
                                    let mut ds_3_2 = -0.0_f64;
                                    if y2 {
                                        let t_1 = ds_3_1 * s_3;
                                        ds_3_2 += t_1;
                                        let t_2 = ds_3_1 * s_3;
                                        ds_3_2 += t_2;
                                    } else {
                                        ds_3_2 += ds_3_1;
                                    }
                                    ds_3_1 = ds_3_2;
                                }
                                ds_3_1
                            };
                            ds = ds_3;
                        }
                        (ds, ())
                    },
                )
            }
        "#]],
    );
}

#[test]
fn calls_and_hooks() {
    check(
        "fn f(x: f64) -> f64 { let y: f64 = checkpointed(layer, x); hook(y, |d| -d) * x }",
        &expect![[r#"
            fn f(x: f64) {
                let y: f64 = {
                    let _ = layer::__KINDS;
                    layer(x)
                };
                let y1 = y;
                let y2 = y1 * x;
                (
                    y2,
                    move |dy2: f64| {
                        let dy1 = dy2 * x;
                        let dx = dy2 * y1;
                        let dy = ::zygote::rules::hooked(dy1, |d| -d);
                        let dx_1 = {
                            let (y3, back) = layer::__forward(x);
                            let mut dx_2 = -0.0_f64;
                            back((), dy, &mut dx_2);
                            let dx_3 = dx + dx_2;
                            dx_3
                        };
                        (dx_1,)
                    },
                )
            }
        "#]],
    );
}
