//! What goes on tapes.

use super::check;
use expect_test::expect;

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
                        let y9 = x[j];
                        let y10 = y8 * y9;
                        let s_6 = s_3 + y10;
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
                                let y9 = x[j];
                                let dy8 = ds_2 * y9;
                                let dy9 = ds_2 * y8;
                                dx[j] += dy9;
                                let dy6 = dy8 * y7;
                                let dy7 = dy8 * y6;
                                dx[j] += dy7;
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
