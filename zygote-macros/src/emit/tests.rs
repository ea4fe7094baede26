//! Golden tests: the Rust that is written for one function per construct.
//!
//! `UPDATE_EXPECT=1 cargo test -p zygote-macros emit` writes them anew; read the difference.

mod elementwise;
mod tapes;

use crate::companion::signature::Signature;
use crate::diag::Problems;
use crate::options;
use expect_test::{Expect, expect};
use quote::{ToTokens, quote};
use syn::ItemFn;

/// Both sweeps, as a function that returns its value and its pullback. The pullback of a function with references is given
/// the places for their cotangents.
pub(crate) fn check(source: &str, expected: &Expect) {
    check_with(source, false, expected);
}

/// The same, with slopes where they are of use: most of what is checked here is how loops are reversed.
pub(crate) fn check_with(source: &str, slopes: bool, expected: &Expect) {
    let item: ItemFn = syn::parse_str(source).expect("a function");
    let mut problems = Problems::default();
    let options = options::differentiable(quote!(), &mut problems);
    let sig = Signature::read(&item.attrs, &item.vis, &item.sig, &options, &mut problems);
    let constants: Vec<bool> = sig.params.iter().map(|p| p.constant).collect();
    let f = crate::lower::lower(&item, &constants, &mut problems);
    let (source, heading) = (item.to_token_stream(), sig.heading());
    let context = super::Context {
        krate: &sig.krate,
        source: &source,
        heading: &heading,
        order: 0,
        exit: super::Exit::Added,
        again: true,
        slopes,
        slots: &[],
        own: false,
    };
    let found = super::derivatives(&f, &constants, context, &mut problems);
    assert!(problems.is_empty(), "{problems:?}");
    let super::Sweeps { forward, value, reverse, cotangents, dy, sinks, params, .. } =
        found.expect("derivatives").sweeps;
    let typed = params.iter().zip(&sig.params).map(|(name, p)| {
        let ty = &p.ty;
        quote!(#name: #ty)
    });
    let sinks = sinks.iter().zip(&sig.params).filter(|(_, p)| p.by_ref).map(|(sink, p)| {
        let ty = &p.sink;
        quote!(#sink: &mut #ty)
    });
    let cotangents = cotangents.iter().zip(&sig.params).filter(|(_, p)| !p.by_ref).map(|(c, _)| match c {
        Some(c) => quote!(#c),
        None => quote!(()),
    });
    let (name, generics, dy_ty) = (&item.sig.ident, &item.sig.generics, sig.result_tangent());
    let shown = quote! {
        fn #name #generics (#(#typed),*) {
            #forward
            (#value, move |#dy: #dy_ty, #(#sinks),*| { #reverse (#(#cotangents,)*) })
        }
    };
    expected.assert_eq(&crate::driver::pretty(&shown));
}

#[test]
fn straight_line() {
    check(
        "fn s(x: f64) -> f64 { x.powi(2).sin() * 5.0 }",
        &expect![[r#"
            fn s(x: f64) {
                let y1 = x.powi(2);
                let y2 = y1.cos();
                let y3 = y1.sin();
                let y4 = y3 * 5.0;
                (
                    y4,
                    move |dy4: f64| {
                        let dy3 = dy4 * 5.0;
                        let dy1 = dy3 * y2;
                        let dx = dy1 * (2.0 * x);
                        (dx,)
                    },
                )
            }
        "#]],
    );
}

#[test]
fn unused_and_discrete() {
    check(
        "fn f(x: f64, n: usize, unused: f64) -> f64 { let k = n + 1; let dead = x.exp(); x / k as f64 }",
        &expect![[r#"
            fn f(x: f64, n: usize, unused: f64) {
                let k = n + 1;
                let dead = x.exp();
                let y1 = k as f64;
                let y2 = x / y1;
                (
                    y2,
                    move |dy2: f64| {
                        let dx = dy2 / y1;
                        (dx, (), ())
                    },
                )
            }
        "#]],
    );
}

#[test]
fn branch() {
    check(
        "fn f(x: f64, y: f64) -> f64 { let z = if x > y { x * y } else { y.exp() }; z * x }",
        &expect![[r#"
            fn f(x: f64, y: f64) {
                let y1 = x > y;
                let z = if y1 {
                    let y2 = x * y;
                    y2
                } else {
                    let y3 = y.exp();
                    y3
                };
                let y4 = z * x;
                (
                    y4,
                    move |dy4: f64| {
                        let dz = dy4 * x;
                        let dx = dy4 * z;
                        let mut dx_1 = dx;
                        let mut dy = -0.0_f64;
                        if y1 {
                            let t_1 = dz * y;
                            dx_1 += t_1;
                            let t_2 = dz * x;
                            dy += t_2;
                        } else {
                            let t_3 = ::zygote::rules::steep(dz, z);
                            dy += t_3;
                        }
                        (dx_1, dy)
                    },
                )
            }
        "#]],
    );
}

#[test]
fn branch_on_one_side() {
    check(
        "fn f(x: f64) -> f64 { let mut y = x; if x > 1.0 { y = y.sqrt(); } y * 2.0 }",
        &expect![[r#"
            fn f(x: f64) {
                let y1 = x > 1.0;
                let y = if y1 {
                    let y_1 = x.sqrt();
                    y_1
                } else {
                    x
                };
                let y2 = y * 2.0;
                (
                    y2,
                    move |dy2: f64| {
                        let dy = dy2 * 2.0;
                        let mut dx = -0.0_f64;
                        if y1 {
                            let t_3 = ::zygote::rules::steep(dy, 0.5 / y);
                            dx += t_3;
                        } else {
                            dx += dy;
                        }
                        (dx,)
                    },
                )
            }
        "#]],
    );
}

#[test]
fn for_without_tape() {
    check(
        "fn f(x: &[f64], w: f64) -> f64 { let mut sum = 0.0; for i in 0..x.len() { sum += w * x[i]; } sum }",
        &expect![[r#"
            fn f(x: &'z0 [f64], w: f64) {
                let mut sum = 0.0;
                let y1 = x.len();
                for i in 0..y1 {
                    let y2 = x[i];
                    let y3 = w * y2;
                    let sum_3 = sum + y3;
                    sum = sum_3;
                }
                (
                    sum,
                    move |dsum_2: f64, dx: &mut [f64]| {
                        let y1 = x.len();
                        let mut dw = -0.0_f64;
                        if 0 < y1 {
                            let dy2 = dsum_2 * w;
                            ::zygote::rules::lanes(
                                [&mut dw],
                                (&x[..y1], &mut dx[..y1]),
                                |[lane], (y2, element)| {
                                    let t_1 = dsum_2 * y2;
                                    *lane += t_1;
                                    *element += dy2;
                                },
                            );
                        }
                        (dw,)
                    },
                )
            }
        "#]],
    );
}

#[test]
fn for_with_tape() {
    check(
        "fn f(x: f64, n: usize) -> f64 { let mut y = x; for i in 0..n { y = y.sin() * x + i as f64; } y }",
        &expect![[r#"
            fn f(x: f64, n: usize) {
                use ::core::iter::Iterator as _;
                let mut y = x;
                let tape: ::std::vec::Vec<_> = (0..n)
                    .map(|i| {
                        let y1 = y.sin();
                        let y2 = y1 * x;
                        let y3 = i as f64;
                        let y_2 = y2 + y3;
                        let record = (y, y1);
                        y = y_2;
                        record
                    })
                    .collect();
                ::zygote::rules::keep_memory(::core::mem::size_of_val(&tape[..]));
                (
                    y,
                    move |dy_1_1: f64| {
                        let mut dx = -0.0_f64;
                        let mut dy = dy_1_1;
                        for &(y, y1) in tape.iter().rev() {
                            let dy1 = dy * x;
                            let t_1 = dy * y1;
                            dx += t_1;
                            let dy_1 = dy1 * y.cos();
                            dy = dy_1;
                        }
                        dx += dy;
                        (dx, ())
                    },
                )
            }
        "#]],
    );
}

#[test]
fn while_loop() {
    check(
        "fn f(x: f64) -> f64 { let mut y = 1.0; while (y * y - x).abs() > 1e-12 { y = 0.5 * (y + x / y); } y }",
        &expect![[r#"
            fn f(x: f64) {
                use ::core::iter::Iterator as _;
                let mut y = 1.0;
                let mut tape = ::std::vec::Vec::new();
                while {
                    let y1 = y * y;
                    let y2 = y1 - x;
                    let y3 = y2.abs();
                    y3 > 1e-12
                } {
                    let y4 = x / y;
                    let y5 = y + y4;
                    let y_3 = 0.5 * y5;
                    tape.push((y, y4));
                    y = y_3;
                }
                ::zygote::rules::keep_memory(::core::mem::size_of_val(&tape[..]));
                (
                    y,
                    move |dy_2: f64| {
                        let mut dx = -0.0_f64;
                        let mut dy_1 = dy_2;
                        for &(y, y4) in tape.iter().rev() {
                            let dy5 = dy_1 * 0.5;
                            let t_1 = dy5 / y;
                            let dy_1_1 = dy5 + (t_1 * (-y4));
                            dx += t_1;
                            dy_1 = dy_1_1;
                        }
                        (dx,)
                    },
                )
            }
        "#]],
    );
}

#[test]
fn break_with_condition() {
    check(
        "fn f(x: f64, n: u32) -> f64 { let mut y = x; for _ in 0..n { y *= x; if y > 100.0 { break; } y += 1.0; } y }",
        &expect![[r#"
            fn f(x: f64, n: u32) {
                use ::core::iter::Iterator as _;
                let mut tape = ::std::vec::Vec::new();
                let mut y = x;
                for y1 in 0..n {
                    let y_2 = y * x;
                    if y_2 > 100.0 {
                        tape.push(y);
                        y = y_2;
                        break;
                    } else {
                        let y_3 = y_2 + 1.0;
                        tape.push(y);
                        y = y_3;
                    }
                }
                ::zygote::rules::keep_memory(::core::mem::size_of_val(&tape[..]));
                (
                    y,
                    move |dy_1_1: f64| {
                        let mut dx = -0.0_f64;
                        let mut dy = dy_1_1;
                        for &y in tape.iter().rev() {
                            let dy_1 = dy * x;
                            let t_1 = dy * y;
                            dx += t_1;
                            dy = dy_1;
                        }
                        dx += dy;
                        (dx, ())
                    },
                )
            }
        "#]],
    );
}

#[test]
fn early_return() {
    check(
        "fn f(x: f64) -> f64 { if x <= 0.0 { return 0.0; } let y = x.ln(); y * y }",
        &expect![[r#"
            fn f(x: f64) {
                enum Arm1<T0> {
                    Arm0,
                    Arm1(T0),
                }
                let (y1, arm) = if x <= 0.0 {
                    (0.0, Arm1::Arm0)
                } else {
                    let y = x.ln();
                    let y2 = y * y;
                    (y2, Arm1::Arm1(y))
                };
                (
                    y1,
                    move |dy1: f64| {
                        let mut dx = -0.0_f64;
                        match arm {
                            Arm1::Arm1(y) => {
                                let dy = dy1 * y;
                                let dy_1 = dy + (dy1 * y);
                                let t_4 = ::zygote::rules::steep(dy_1, 1.0 / x);
                                dx += t_4;
                            }
                            _ => {}
                        }
                        (dx,)
                    },
                )
            }
        "#]],
    );
}

#[test]
fn return_from_loop() {
    check(
        "fn f(x: &[f64], a: f64) -> f64 { let mut y = a; for i in 0..x.len() { if x[i] < 0.0 { return y; } y *= x[i]; } y + 1.0 }",
        &expect![[r#"
            fn f(x: &'z0 [f64], a: f64) {
                use ::core::iter::Iterator as _;
                enum Rest1 {
                    Left,
                    Ran,
                }
                let y1 = x.len();
                let mut tape = ::std::vec::Vec::new();
                let (y2, tape_1, rest) = 'sweep: {
                    let mut y = a;
                    for i in 0..y1 {
                        let y3 = x[i];
                        let y4 = y3 < 0.0;
                        if y4 {
                            tape.push((y, i));
                            break 'sweep (y, tape, Rest1::Left);
                        } else {
                            let y_2 = y * y3;
                            tape.push((y, i));
                            y = y_2;
                        }
                    }
                    let y5 = y + 1.0;
                    (y5, tape, Rest1::Ran)
                };
                (
                    y2,
                    move |dy5: f64, dx: &mut [f64]| {
                        let mut dy_1 = -0.0_f64;
                        match rest {
                            Rest1::Ran => {
                                dy_1 += dy5;
                            }
                            _ => {}
                        }
                        let mut dy = dy_1;
                        for &(y, i) in tape_1.iter().rev() {
                            let y3 = x[i];
                            let y4 = y3 < 0.0;
                            let mut dy_2 = -0.0_f64;
                            let mut dy3 = -0.0_f64;
                            if y4 {
                                dy_2 += dy5;
                            } else {
                                let t_3 = dy * y3;
                                dy_2 += t_3;
                                let t_4 = dy * y;
                                dy3 += t_4;
                            }
                            dx[i] += dy3;
                            dy = dy_2;
                        }
                        (dy,)
                    },
                )
            }
        "#]],
    );
}

#[test]
fn match_on_discrete() {
    check(
        "fn f(x: f64, n: u32) -> f64 { match n { 0 => 1.0, 1 | 2 => x, k if k > 9 => x.powi(k as i32), _ => x * x } }",
        &expect![[r#"
            fn f(x: f64, n: u32) {
                enum Arm1<T0> {
                    Arm0,
                    Arm1,
                    Arm2(T0),
                    Arm3,
                }
                let (y1, arm) = match n {
                    0 => (1.0, Arm1::Arm0),
                    1 | 2 => (x, Arm1::Arm1),
                    k if k > 9 => {
                        let y2 = k as i32;
                        let y3 = x.powi(y2);
                        (y3, Arm1::Arm2(y2))
                    }
                    _ => {
                        let y4 = x * x;
                        (y4, Arm1::Arm3)
                    }
                };
                (
                    y1,
                    move |dy1: f64| {
                        let mut dx = -0.0_f64;
                        match arm {
                            Arm1::Arm1 => {
                                dx += dy1;
                            }
                            Arm1::Arm2(y2) => {
                                let t_2 = ::zygote::rules::scale(
                                    dy1,
                                    ::zygote::rules::powi_dx(x, y2),
                                );
                                dx += t_2;
                            }
                            Arm1::Arm3 => {
                                let t_3 = dy1 * x;
                                dx += t_3;
                                let t_4 = dy1 * x;
                                dx += t_4;
                            }
                            _ => {}
                        }
                        (dx, ())
                    },
                )
            }
        "#]],
    );
}

#[test]
fn call() {
    check(
        "fn f(x: f64, v: &[f64]) -> f64 { let y = g(x, v); helper::h(y) * x }",
        &expect![[r#"
            fn f(x: f64, v: &'z0 [f64]) {
                let (y, back) = g::__forward(x, v);
                let (y1, back_1) = {
                    #[allow(unused_imports)]
                    use helper::h;
                    h::__forward(y)
                };
                let y2 = y1 * x;
                (
                    y2,
                    move |dy2: f64, dv: &mut [f64]| {
                        let dy1 = dy2 * x;
                        let dx = dy2 * y1;
                        let mut dy = ::zygote::rules::start();
                        back_1((), dy1, &mut dy);
                        let mut dx_1 = -0.0_f64;
                        back((), v, dy, &mut dx_1, &mut *dv);
                        let dx_2 = dx + dx_1;
                        (dx_2,)
                    },
                )
            }
        "#]],
    );
}

#[test]
fn slice_elements() {
    check(
        "fn rosenbrock(x: &[f64]) -> f64 { let mut sum = 0.0; for i in 0..x.len() - 1 { let a = 1.0 - x[i]; let b = x[i + 1] - x[i] * x[i]; sum += a * a + 100.0 * b * b; } sum }",
        &expect![[r#"
            fn rosenbrock(x: &'z0 [f64]) {
                use ::core::iter::Iterator as _;
                let mut sum = 0.0;
                let y1 = x.len() - 1;
                for i in 0..y1 {
                    let y2 = x[i];
                    let a = 1.0 - y2;
                    let y3 = x[i + 1];
                    let y4 = y2 * y2;
                    let b = y3 - y4;
                    let y5 = a * a;
                    let y6 = 100.0 * b;
                    let y7 = y6 * b;
                    let y8 = y5 + y7;
                    let sum_3 = sum + y8;
                    sum = sum_3;
                }
                (
                    sum,
                    move |dsum_2: f64, dx: &mut [f64]| {
                        let y1 = x.len() - 1;
                        let runs = 0 < y1;
                        let mut window = -0.0_f64;
                        if runs {
                            for ((&y2, &y3), element) in x[..y1]
                                .iter()
                                .zip(&x[1..][..y1])
                                .zip(&mut dx[..y1])
                            {
                                let a = 1.0 - y2;
                                let y4 = y2 * y2;
                                let b = y3 - y4;
                                let y6 = 100.0 * b;
                                let dy6 = dsum_2 * b;
                                let db = dsum_2 * y6;
                                let db_1 = db + (dy6 * 100.0);
                                let da = dsum_2 * a;
                                let da_1 = da + (dsum_2 * a);
                                let dy4 = -db_1;
                                let dy2 = dy4 * y2;
                                let dy2_1 = dy2 + (dy4 * y2);
                                let mut window_1 = db_1;
                                let dy2_2 = dy2_1 + (-da_1);
                                window += dy2_2;
                                *element += window;
                                window = window_1;
                            }
                        }
                        if runs {
                            dx[y1] += window;
                        }
                        ()
                    },
                )
            }
        "#]],
    );
}

#[test]
fn recursion() {
    check(
        "fn power(x: f64, n: u32) -> f64 { if n == 0 { 1.0 } else { x * power(x, n - 1) } }",
        &expect![[r#"
            fn power(x: f64, n: u32) {
                enum Arm1<T0, T1> {
                    Arm0,
                    Arm1(T0, T1),
                }
                let (y1, arm) = if n == 0 {
                    (1.0, Arm1::Arm0)
                } else {
                    let (y2, back) = power::__forward_dyn(x, n - 1);
                    let y3 = x * y2;
                    (y3, Arm1::Arm1(back, y2))
                };
                (
                    y1,
                    move |dy1: f64| {
                        let mut dx = -0.0_f64;
                        match arm {
                            Arm1::Arm1(ref back, y2) => {
                                let t_1 = dy1 * y2;
                                dx += t_1;
                                let dy2 = dy1 * x;
                                let mut dx_1 = -0.0_f64;
                                back((), (), dy2, &mut dx_1, &mut ());
                                dx += dx_1;
                            }
                            _ => {}
                        }
                        (dx, ())
                    },
                )
            }
        "#]],
    );
}

#[test]
fn generic() {
    check(
        "fn norm<T: Real, const N: usize>(v: &[T; N], p: T) -> T { let mut s = T::zero(); for i in 0..N { s += v[i].powf(p); } s.powf(p.recip()) }",
        &expect![[r#"
            fn norm<T: Real, const N: usize>(v: &'z0 [T; N], p: T) {
                use ::core::iter::Iterator as _;
                let mut s = T::zero();
                let mut tape = ::zygote::rules::ShortTape::new((0..N).size_hint().0);
                for (i, place) in (0..N).zip(tape.records()) {
                    *place = {
                        let y1 = v[i];
                        let y2 = y1.powf(p);
                        let s_3 = s + y2;
                        let record = y2;
                        s = s_3;
                        record
                    };
                }
                let y3 = p.recip();
                let y4 = s.powf(y3);
                (
                    y4,
                    move |dy4: T, dv: &mut [T; N]| {
                        let ds_2 = ::zygote::rules::scale(dy4, ::zygote::rules::powf_dx(s, y3));
                        let dy3 = ::zygote::rules::scale(dy4, ::zygote::rules::powf_dp(s, y4));
                        let dp = dy3 * (-(y3 * y3));
                        let mut dp_1 = dp;
                        let records = &tape[..N];
                        let v_part = &v[..N];
                        let dv_part = &mut dv[..N];
                        for i in 0..N {
                            let &y2 = &records[i];
                            let y1 = v_part[i];
                            let dy1 = ::zygote::rules::scale(ds_2, ::zygote::rules::powf_dx(y1, p));
                            let t_6 = ::zygote::rules::scale(ds_2, ::zygote::rules::powf_dp(y1, y2));
                            dp_1 += t_6;
                            dv_part[i] += dy1;
                        }
                        (dp_1,)
                    },
                )
            }
        "#]],
    );
}

#[test]
fn tuples_and_arrays() {
    check(
        "fn f(p: (f64, f64), v: [f64; 2]) -> [f64; 2] { let (a, b) = p; [a * v[1], b + v[0]] }",
        &expect![[r#"
            fn f(p: (f64, f64), v: [f64; 2]) {
                let (a, b) = p;
                let y1 = v[1];
                let y2 = a * y1;
                let y3 = v[0];
                let y4 = b + y3;
                let y5 = [y2, y4];
                (
                    y5,
                    move |dy5: [f64; 2]| {
                        let dy2 = dy5[0];
                        let dy4 = dy5[1];
                        let mut dv = [-0.0_f64; 2];
                        dv[0] += dy4;
                        let da = dy2 * y1;
                        let dy1 = dy2 * a;
                        dv[1] += dy1;
                        let dp = (da, dy4);
                        (dp, dv)
                    },
                )
            }
        "#]],
    );
}

#[test]
fn swapped_variables() {
    check(
        "fn f(x: f64, y: f64) -> f64 { let (mut a, mut b) = (x, y); for _ in 0..30 { (a, b) = (b, a * 2.0); } a }",
        &expect![[r#"
            fn f(x: f64, y: f64) {
                use ::core::iter::Iterator as _;
                let mut a = x;
                let mut b = y;
                for y1 in 0..30 {
                    let b_2 = a * 2.0;
                    (a, b) = (b, b_2);
                }
                (
                    a,
                    move |da_1_1: f64| {
                        let mut da = da_1_1;
                        let mut db = -0.0_f64;
                        for y1 in (0..30).rev() {
                            let da_1 = db * 2.0;
                            (da, db) = (da_1, da);
                        }
                        (da, db)
                    },
                )
            }
        "#]],
    );
}
