// Written by tests/random (`scripts` in random_programs.rs): 200 functions, seed 1.

use super::check::*;

pub mod plain {
    use zygote::prelude::*;

    const HALF: f64 = 0.5;
    const SLOPE: f64 = 1.25;
    const SMALL: f64 = 0.0625;

    #[differentiable]
    pub fn fn0(a: f64, n: usize) -> f64 {
        let mut a: f64 = if (a + a) <= a {
            a
        } else {
            0.375_f64
        };
        let mut tape1 = ((a.copysign(a) as usize % 4) as f64);
        a -= a;
        a /= 1.75 + (0.5 * (a * tape1).sin());
        {
            let old1 = tape1;
            tape1 = a;
            a = old1;
        }
        let mut dx = ([(1.5_f64 + tape1.sin()).powf(tape1.atan()), HALF], (match ((tape1 - a) as usize % 4) {
            2 | 4 => tape1,
            m4 => a,
        }).floor());
        let (_, _) = ((tape1.abs() + 1.25_f64).recip(), a - a);
        a = a;
        ((dx.1.hypot(1.5 + 2.25_f64.sin()) + (n as f64)) + (1.25 * dx.1)) + (1.5 * a)
    }

    #[differentiable]
    pub fn fn1(a: f64, b: &f64) -> f64 {
        if (*b) <= (*b) {
            let mut flag1 = a.cos() >= a;
            if fn0(a + a, 2_usize % 4) > (a * 1.875) {
                for i2 in (2..1).rev().step_by(2) {
                    let b: f64 = 'b3: {
                        if fn0(a, i2 % 4) <= a {
                            break 'b3 match (i2, flag1) {
                                (1..=2, false) => *b,
                                _ => a,
                            };
                        }
                        let mut z = (if flag1 || ((*b) <= (a + a)) {
                            let mut p: f64 = a;
                            a
                        } else {
                            break 'b3 fn0(a, 1_usize % 4);
                            a
                        }, ((*b) * (*b)).sin());
                        let mut back: f64 = (if (a >= fn0(a, (i2 + 1) % 4)) || (z.0 > (-a)) {
                            z.1.cos()
                        } else {
                            z.0 - a
                        }) * (1.625_f64.floor() - (a / (a.abs() + 1.25)));
                        (a + a) * back
                    };
                    let (mut y2, _) = (b * b, i2);
                }
                let mut i7 = 0_usize;
                while i7 < 4 && (i7 != 1) {
                    i7 += 1;
                    let mut w: f64 = 3.0;
                }
            } else {
                if a.signum().sin() <= (a * a) {
                    let s = fn0(a.asinh(), 0_usize % 4) + f64::floor(a - a);
                    let (mut x, _) = (1.75_f64.sin().powi(3), (a as usize % 4));
                    let mut z: ([f64; 2], f64) = ([-a, x.copysign(s)], (s * (*b)).sin().tanh());
                } else if (a > (*b)) || ((*b) >= a.hypot(1.5 + a.sin())) {
                    let mut x: (f64, f64) = (fn0(*b, 3_usize % 4) + a.to_radians(), fn0(a, 2_usize % 4) - ({
                        let mut tape1 = {
                            let mut i8 = 0_usize;
                            loop {
                                i8 += 1;
                                if i8 > 1 || flag1 {
                                    break a;
                                }
                            }
                        };
                        let (mut t, (mut a, _)) = ({
                            tape1 = (2_usize as f64);
                            tape1 -= (tape1 * tape1) + (tape1.abs() + 1.25_f64).sqrt();
                            tape1
                        }, (a, a));
                        t
                    }));
                } else {
                    let mut y2 = if flag1 || ((*b) > (-a)) {
                        a.atan().sin().powi(1)
                    } else {
                        ((*b) / (1.5_f64 + 1.0_f64.sin())) * (a * a)
                    };
                    let x: f64 = (1.875_f64 - y2).min((y2 * a).sin()).max((-fn0(y2, 3_usize % 4)).sin());
                }
            }
        }
        fn0(a, 3_usize % 4) - ((-2.0) + 2.75)
    }

    #[differentiable]
    pub fn fn2(a: f64, mut b: f64, c: f64, mut flag: bool, v: &[f64]) -> (f64, f64) {
        if b <= (b - 0.125) {
            let mut u = ({
                let mut i1 = 0_usize;
                'l2: loop {
                    i1 += 1;
                    if i1 > 1 || (fn0(SMALL, i1 % 4) > a.copysign(c)) {
                        break c;
                    }
                    b += fn1(a.signum(), &(i1 as f64)).atan();
                    assert!(((i1 >= 3) || (a >= c.abs())) || true);
                }
            }, v.len());
        }
        let (mut p, y1) = (v[2], 0_usize);
        let mut y = if flag {
            if !flag {
                (c, y1)
            } else {
                (p, (y1 * 3) % 4)
            }
        } else {
            p = ((1.5_f64 + a.sin()).sqrt() * b).hypot((if (p * b) <= (c.abs() + 1.25_f64).recip() {
                SLOPE * b
            } else {
                (y1 as f64)
            }).powi(2) + 1.0);
            ({
                p -= (c.abs() + 1.25_f64).recip() + (3_usize as f64);
                let old3 = p;
                p = b;
                b = old3;
                c
            }, y1)
        };
        let y2: f64 = ((c * p) / (1.5 + (c - b).sin())) * ((p + b) / ((2.75_f64 * a).abs() + 1.25));
        (((((fn0(y.0, y1 % 4) + (2.0 * y2)) + (0.25 * y.0)) + (1.75 * p)) + (2.0 * c)) + (2.0 * a), ((((f64::atan(b) + (1.0 * y2)) + (0.75 * y.0)) + (0.5 * c)) + (1.5 * b)) + (0.75 * a))
    }

    #[differentiable]
    pub fn fn3(a: f64) -> (f64, usize) {
        {
            let a = {
                let dy1 = ((a * a) + (0.375_f64 / (a.powi(2) + 1.0_f64))).atan();
                let mut z: [f64; 3] = [(dy1 + HALF) * (if dy1 > (a * a) {
                    a
                } else {
                    dy1
                }), fn1(fn0(dy1, 1_usize % 4), &(dy1 + dy1)), a];
                (a * dy1).to_radians()
            };
            let dy1: f64 = fn1(a + a, &fn0(a, 1_usize % 4));
            let mut y = ([dy1 + dy1, dy1 * dy1], fn1((dy1.powi(2) + 1.0_f64).powf(0.875_f64.sin().tanh()), &(3_usize as f64)));
        }
        (a.atan2(a.abs() + 1.25), 1_usize)
    }

    #[differentiable]
    pub fn fn4(a: f64, n: usize, mut p: [f64; 3]) -> f64 {
        let mut tape1 = if (-(-2.625)) < (a * p[n % 3]) {
            (a - a).sin().tanh()
        } else {
            let mut u = (if n >= 0 {
                let (mut dy, (saved, mut b)) = (a.asinh(), (a, a));
                saved
            } else if (a / (1.5 + p[n % 3].sin())) < (n as f64) {
                a
            } else {
                a
            }).min((a * a).sin().tanh()) + a;
            a
        };
        ((n as f64) * (a + a)) + (0.75 * tape1)
    }

    #[differentiable]
    pub fn fn5(mut a: f64, p: [f64; 3], (q0, (mut q1, k)): (f64, (f64, usize))) -> f64 {
        'b1: {
            let old2 = a;
            a = q1;
            q1 = old2;
        }
        [q1, _] = [q0, a];
        match 3_usize {
            m3 if (q0 * q1) >= fn4(a, ((m3 * 3) % 4) % 4, [a, 3.0_f64, a]) => {
                q1 *= ((-1.625_f64).min(a.atan()).abs() + 1.25_f64).recip().atan();
                if m3 != 2 {
                    q1 += (q1 - q1) + (q0 + a);
                    a -= -q1;
                }
            },
            0 | 2 => {
                q1 = if (q0 < (p[k % 3] / (q1.abs() + 1.25))) && ((-1.375) <= q0) {
                    q1 + (if a <= p[k % 3] {
                        a
                    } else {
                        a
                    })
                } else {
                    (q0 % 3.0_f64) * fn1(p[1], &q1)
                };
            },
            m7 if (SMALL < (q0 + q0)) || (p[m7 % 3] <= p[1]) => {
                let late9;
                if ((m7 as f64) / ((-a).abs() + 1.25)) > q0 {
                    (q1, a) = (a, q1);
                    late9 = ('b10: {
                        if ('b11: {
                            if (2.875 + q0) > fn1(q1, &q1) {
                                break 'b11 (1.5_f64 + p[m7 % 3].sin()).ln();
                            }
                            let tape1 = 0.75_f64.signum();
                            tape1
                        }) <= fn4(q1, m7 % 4, [q1, a, 2.125_f64]) {
                            break 'b10 (k as f64);
                        }
                        SLOPE
                    }, a.mul_add(q1, q0));
                } else {
                    late9 = (q1.copysign(-1.375), fn4(q0, m7 % 4, [1.25_f64, a, q0]));
                }
            },
            _ => {
                q1 -= a;
            },
        }
        (q1 + (2.0 * q1)) + (1.0 * p[0])
    }

    #[differentiable]
    pub fn fn6(a: f64, v: &[f64]) -> f64 {
        let dx: f64 = ((v[1] * a) + (v[2] * 1.625)) * a.signum();
        let (mut b, mut back) = if dx.signum() < dx.signum() {
            if dx >= (dx.abs() + 1.25_f64).sqrt() {
                let y2 = ((v.len() as f64).signum(), fn1((a.powi(2) + 1.0_f64).recip(), &a));
                (dx, dx)
            } else if a.atan().powi(3) <= (0_usize as f64) {
                let dy1: f64 = dx;
                (a, dx)
            } else {
                (a, v[2])
            }
        } else {
            (a, dx)
        };
        assert!(((v.len() as f64) < (a.powi(2) + 1.0_f64).log2()) || true);
        let (mut x, dx) = (SMALL / (dx.abs() + 1.25_f64), (dx as usize % 4));
        let mut flag1 = (if (1.5_f64 + back.sin()).recip() < b.to_radians() {
            2.5_f64.max(a.cos())
        } else {
            SMALL
        }) < (2_usize as f64);
        'l2: for i3 in (1..dx % 5).rev().step_by(2) {
            x /= 1.75 + (0.5 * (2.625_f64 * b).sin());
            _ = 0.25;
            let mut b: f64 = f64::atan(back % 3.5) + ((x.powi(2) + 1.0_f64).powf(a.atan()) + b);
            let mut flag4 = (x * x).atan2((dx as f64).abs() + 1.25) > (b % 2.0);
        }
        let mut flag5 = flag1;
        b = b - (SMALL - back);
        ((v[1] + (1.25 * back)) + (0.75 * b)) + (0.5 * a)
    }

    #[differentiable]
    pub fn fn7(mut a: f64, n: usize) -> (f64, usize) {
        let mut b: f64 = if f64::signum(a) < a {
            a += (-a) * (a * a);
            a
        } else {
            let mut y1: f64 = {
                a *= (a - a).signum().cos();
                a = a;
                (1.75_f64 * 1.75_f64) + (-a)
            };
            ((n + 2) as f64) * (HALF * y1)
        };
        let mut y1: f64 = (match n {
            0 => return (((b + b) + (0.75 * b)) + (1.75 * a), 3_usize),
            _ => 1.75_f64,
        }).atan2((b + b).abs() + 1.25) + (a.sin().powi(2) + b);
        let mut a = (0.375_f64.abs(), n);
        ((1.625 * b) + (0.25 * a.0), (y1 as usize % 4))
    }

    #[differentiable]
    pub fn fn8(a: f64, b: f64, (q0, (mut q1, k)): (f64, (f64, usize))) -> f64 {
        let mut back = ([if 2.875 <= a.sin().tanh() {
            q1
        } else {
            a
        }, a], ({
            let mut i1 = 0_usize;
            'l2: loop {
                i1 += 1;
                if i1 > 1 {
                    break -(q1 * a);
                }
                q1 *= fn1(a * a, &(a / (1.5_f64 + HALF.sin()))).cos();
            }
        }).atan2((q0 * q0).powi(2) + 1.0));
        let (mut s, w) = (match k {
            m3 if fn5(back.1, [q0, b, q1], (a, fn7(q1, ((k * 3) % 4) % 4))) >= a.clamp(-1.5, 0.75) => back.1,
            0 | 2 => return back.0[k % 2] + (2.0 * back.1),
            m7 @ (1 | 4) => {
                back.1
            },
            _ => HALF,
        }, k);
        let (mut w, y1) = fn3(fn1(q0, &q0));
        if y1 == 1 {
            let w = (if k != 0 {
                back = ([a, b], (y1 as f64));
                q0.clamp(-1.5, 0.75)
            } else if q1.clamp(-1.5, 0.75) >= (back.0[1] + q1) {
                w * q1
            } else {
                (q1.abs() + 1.25_f64).ln()
            }) / (((back.0[k % 2] * b) + (b - a)).abs() + 1.25_f64);
        } else {
            s = -1.5;
        }
        (((((fn1(b, &q0) + a) + (1.25 * w)) + (1.5 * s)) + (2.0 * q1)) + (2.0 * q0)) + (0.25 * a)
    }

    #[differentiable]
    pub fn fn9(#[constant] a: f64, b: f64, c: f64, mut p: [f64; 3]) -> (f64, usize) {
        let [_, mut y] = [if a < a {
            p = if (c + b) < (p[1] - a) {
                let dy1 = fn1(a - c, &b.atan()).floor();
                let [mut t, _] = [(1.5_f64 + dy1.sin()).powf(b.atan()), c + a];
                [t; 3]
            } else {
                p
            };
            let mut y1 = f64::floor({
                let mut i1 = 0_usize;
                loop {
                    i1 += 1;
                    if i1 > 3 {
                        break c;
                    }
                }
            });
            y1
        } else {
            a
        }, b];
        assert!((((-0.125) % 2.0) > (p[2] * HALF)) || true);
        let dx = c;
        y = a;
        y = dx + (1.5_f64 + (y - dx).sin()).recip();
        return (((fn5(a, [y, y, 2.125_f64], (y, (y, 2_usize))) + (1.0 * y)) + (1.5 * p[0])) + (0.25 * c), 1_usize);
    }

    #[differentiable]
    pub fn fn10(mut a: f64, #[constant] b: f64) -> f64 {
        let acc: f64 = b;
        a += (b + SMALL) * acc.sin();
        let tape1 = {
            a += (b * acc) * acc;
            assert!((a >= (a * 2.875)) || true);
            fn8(b.mul_add(0.125, a), fn8(2.5, acc, if acc >= (acc - a) {
                (b, (b, 3_usize))
            } else {
                let (b, _) = fn3(a);
                a = acc * ((a + a).abs() + 1.25_f64).sqrt();
                (0.5_f64, (a, 0_usize))
            }), (b, fn3(acc)))
        };
        a /= 1.75 + (0.5 * (b.abs() + 1.25_f64).sqrt().sin());
        let mut flag1 = (fn4(tape1, 2_usize % 4, [-0.375_f64, acc, acc]) <= fn8(b, a, (1.5_f64, (tape1, 0_usize)))) && ((b >= (b * b)) || (acc >= tape1));
        let mut saved: f64 = (0_usize as f64);
        ((fn0(saved.mul_add(b, acc), 3_usize % 4) + (1.5 * saved)) + (1.5 * acc)) + (1.75 * b)
    }

    #[differentiable]
    pub fn fn11(mut a: f64, b: f64, c: f64) -> f64 {
        if (c.abs() + 1.25_f64).recip().asinh() <= (3_usize as f64) {
            match (1_usize, b <= (a.abs() + 1.25_f64).log2()) {
                (2..=3, _) => {
                    a *= c.sin().tanh();
                    let (mut a, (back, mut p)) = match 0_usize {
                        m3 if (c + 1.5) < (m3 as f64) => (a, (b, b)),
                        m5 if (c > (1.875 % 2.5)) && (m5 >= 2) => {
                            (a, (c, 1.5_f64))
                        },
                        _ => (c, match 3_usize {
                            m8 @ (0 | 3) if m8 < 1 => {
                                (a, c)
                            },
                            2..=3 if c <= (0_usize as f64) => {
                                (c, b)
                            },
                            _ => (a, c),
                        }),
                    };
                },
                (m13 @ (2 | 5), false) if m13 < 2 => {
                    let dx = (match ((b + c) as usize % 4) {
                        0 => {
                            c * a
                        },
                        m17 => b * c,
                    }, ({
                        let mut i18 = 0_usize;
                        loop {
                            i18 += 1;
                            if i18 > 4 || ((b >= a.sin().tanh()) && (c >= (a * a))) {
                                break (b + a) + b;
                            }
                            a = b.sin();
                        }
                    }) - (c * 2.5_f64));
                    let mut s: f64 = b;
                },
                (m19, false) if b.asinh() > (b - 0.375) => {
                    let u = fn4(0.5, m19 % 4, [b, c, b]).cos();
                },
                _ => {
                    if ((0.375 + c) * fn4(c, 0_usize % 4, if b > (b * b) {
                        let (_, mut u) = (c - c, (2_usize as f64));
                        let mut p: f64 = (3_usize as f64);
                        [u, c, p]
                    } else if (a <= 0.875) && (a <= c) {
                        [c, b, a]
                    } else {
                        let t: (f64, f64) = ({
                            a = ((b + a) + c).mul_add((1_usize as f64), -(c.abs() + 1.25_f64).ln());
                            let mut dy = [f64::atan(b) - fn1(b, &c), (a + b) - (3_usize as f64)];
                            fn5(b, [dy[1], b, b], (dy[0], (a, 1_usize)))
                        }, match (0_usize, (b * b) < (1.125 - b)) {
                            (2 | 4, _) => (c.powi(2) + 1.0_f64).ln(),
                            (1..=2, false) if (3.0 + b) < c.floor() => c,
                            (m26 @ (0 | 3), false) => 1.625_f64 + a,
                            _ => a,
                        });
                        let mut y2: f64 = (fn8(c, a, (b, match (2_usize, t.0 < (1_usize as f64)) {
                            (m29, false) if (c + 1.0) >= c.atan() => (t.1, m29),
                            (m31, on32) if (t.1 * c) >= c.floor() => (c, 3_usize),
                            (m33, false) if c <= (c % 2.0) => (c, m33),
                            _ => (t.1, 1_usize),
                        })) * (b / (b.powi(2) + 1.0))) * b;
                        [b, b, a]
                    })) >= (3_usize as f64) {
                        a = -a;
                        return (a.asinh() / (b.clamp(-1.5, 0.75).powi(2) + 1.0)) + (2.0 * c);
                    }
                    a -= (a - c) * (-b);
                },
            }
        }
        fn0((1_usize as f64), 2_usize % 4) + (1.75 * c)
    }

    #[differentiable]
    pub fn fn12(mut a: f64, b: f64) -> f64 {
        let (mut z, acc) = (a * b, 3_usize);
        z /= 1.75 + (0.5 * fn8(a, a, (z, (b, 0_usize))).sin());
        match 1_usize {
            0..=1 => {
                let [dy, mut u] = [match 2_usize {
                    1..=2 => SMALL,
                    1 => return (((b.abs() + (-1.875)) + (2.0 * z)) + (1.25 * b)) + (0.5 * a),
                    _ => b,
                }, z * z];
            },
            m8 => {
                if ((b.powi(2) + 1.0_f64).powf(a.sin().tanh()) > (b + z)) || ((-z) < a) {
                    let mut dy = (a * ({
                        z = fn5((z.abs() + 1.25_f64).recip(), [0.625_f64, b, z], match 0_usize {
                            2 | 4 => {
                                let mut p: f64 = ((z + a).abs() + 1.25_f64).ln() + (b - 2.125);
                                (z, fn7(a, 2_usize % 4))
                            },
                            1 => (a, fn7(a, m8 % 4)),
                            m13 @ (1 | 4) => return b + (1.75 * b),
                            _ => (b, (a, 0_usize)),
                        }) + (f64::atan(a).powi(2) + 1.0_f64).recip();
                        b
                    })) * ((b * 1.125_f64) + (0_usize as f64));
                }
            },
        }
        b.atan().exp() + (1.5 * a)
    }

    #[differentiable]
    pub fn fn13(a: f64, mut b: f64, flag: bool) -> f64 {
        let b = ((0_usize as f64) * (if a > fn1(SMALL, &a) {
            b
        } else {
            a
        })) + fn12(a.cos().exp(), a.atan());
        let mut p = fn12(a.asinh(), a.sin().tanh()) % 2.5_f64;
        'l1: for _ in 1..=3 {
            p /= 1.75 + (0.5 * (a + b).sin());
            let t: f64 = 'b2: {
                if (p + 1.5) <= (b * a) {
                    break 'b2 a;
                }
                p += (if (p - p) < a {
                    let [mut back, mut b] = [p, a];
                    let back = (b, 2_usize);
                    b * b
                } else {
                    b + b
                }).sin();
                p = b;
                match 3_usize {
                    2..=3 => {
                        break 'b2 b * a;
                    },
                    1 => p - b,
                    1..=2 => b,
                    m9 => p,
                }
            };
            let mut dy1 = b.max((a * (2_usize as f64)).cos());
            dy1 *= (SLOPE * a).floor().sin().tanh();
        }
        let saved: f64 = a;
        assert!(((p + a) < (0_usize as f64)) || true);
        saved * (b / (p.powi(2) + 1.0))
    }

    #[differentiable]
    pub fn fn14(a: f64) -> f64 {
        if (1_usize as f64) <= (a + a) {
            let mut p = a;
        } else if (a + a) > (a * a) {
            for i1 in (2..=2).step_by(2) {
                let mut s = (fn5(a, [a, a, 1.5_f64], (a, fn7(a, i1 % 4))) - (a - a)) + a;
                s += (i1 as f64).sin().tanh();
                s = (i1 as f64).atan();
            }
            let (mut u, mut w) = (a, a + a);
        } else {
            let mut s = ((a + a) + (a * a)).asinh();
        }
        let mut x = a - f64::atan(a).to_radians();
        ((a - x).powi(2) + 1.0_f64).recip()
    }

    #[differentiable]
    pub fn fn15(a: f64) -> f64 {
        let s = ({
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 3 || ((a.abs() + 1.25_f64).powf(a.sin()) < a) {
                    break a;
                }
            }
        }).copysign(a);
        _ = if (if s < a {
            let mut tape1 = ((1_usize as f64), s);
            a
        } else if s >= s {
            let mut flag2 = ((a + 1.25_f64).powi(2) + 1.0_f64).recip() < (a / (s.powi(2) + 1.0));
            let back: f64 = s;
            a
        } else {
            let mut y2 = (-a.abs(), (a - a).min(fn12(-2.0, HALF).sin().tanh()));
            s
        }) <= (-2.0) {
            let [mut p, mut saved] = [a * a, a];
            assert!(((s * s) <= (3_usize as f64)) || true);
            p * saved
        } else if (a > (3_usize as f64)) && (a >= a) {
            let mut b: [f64; 3] = [match 0_usize {
                0 | 2 => {
                    return fn14(a) + (1.25 * a);
                },
                0..=1 => {
                    a
                },
                m7 => s,
            }; 3];
            let a: f64 = a;
            1.625_f64 % 2.0_f64
        } else {
            s * 1.0_f64
        };
        let mut acc: (f64, usize) = ({
            let mut i8 = 0_usize;
            'l9: loop {
                i8 += 1;
                if i8 > 4 || ((1.5_f64 + s.sin()).log2() > ((-1.375) + s)) {
                    break fn4(a, 2_usize % 4, [a, a, s]);
                }
            }
        }, 3_usize);
        'l10: for i11 in 2..4 {
            acc = fn7(s, ((i11 * 3) % 4) % 4);
        }
        let s: f64 = (a % 2.0_f64).atan() + (s.powi(2) + 1.0_f64).powf(a.sin());
        acc = ((0_usize as f64), 2_usize);
        (((a * s) - s) + (1.5 * s)) + (2.0 * a)
    }

    #[differentiable]
    pub fn fn16(mut a: f64, b: f64, c: f64) -> f64 {
        let mut saved = (0_usize as f64);
        {
            assert!((b > (a + saved)) || true);
            let mut z = saved;
            a = (c - z.cos()).signum();
            let mut flag1 = a.copysign(c).to_radians() <= c.floor();
        }
        let late2;
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            a /= 1.75 + (0.5 * (b + a).sin());
            if i3 > 3 || (i3 >= 2) {
                late2 = (c / (1.5_f64 + b.sin())) + (1.5_f64 + b.sin()).log2();
                break;
            }
        }
        let mut back: (f64, f64) = (fn4(b, (i3 + 1) % 4, [late2, late2, a]) + (a - saved), {
            let mut i4 = 0_usize;
            'l5: loop {
                i4 += 1;
                if i4 > 3 || ((late2.powi(2) + 1.0_f64).log2() <= (a * c)) {
                    break c.asinh() + (i4 as f64);
                }
                a -= (fn4(HALF, i4 % 4, [c; 3]) * (if b >= b.min(2.0_f64.atan()) {
                    late2
                } else {
                    saved = f64::abs(a).atan();
                    let mut dy1: [f64; 3] = [(1.5_f64 + b.hypot(b.abs() + 1.25).sin()).log2(), -(a - late2), ((late2 * c).abs() + 1.25_f64).sqrt()];
                    late2
                })).sin().tanh();
            }
        });
        ((((((back.0 + saved).abs() + 1.25_f64).powf((a.abs() + 1.25_f64).sqrt().atan()) + (1.0 * back.0)) + (1.0 * back.1)) + (1.0 * late2)) + (0.25 * saved)) + (0.75 * c)
    }

    #[differentiable]
    pub fn fn17(a: &f64, b: f64, c: f64) -> f64 {
        let y1 = ((c * (*a)) * ('b1: {
            if (0_usize as f64) <= c {
                break 'b1 b.abs();
            }
            let x = [(c.powi(2) + 1.0_f64).ln().signum(), c.sin().powi(0).copysign(b)];
            *a
        }), fn8(fn5(c, if (*a) >= (b * b) {
            if c < fn12(b, b) {
                let mut u = (3_usize as f64);
                let mut y: f64 = b;
                [1.875_f64; 3]
            } else if (c * c) > ((*a) - b) {
                let mut back: f64 = (f64::atan(*a) + b.atan()).atan2(fn1((b.abs() + 1.25_f64).ln(), &(*a).clamp(-1.5, 0.75)).abs() + 1.25);
                [c, 2.25_f64, b]
            } else {
                [c, c, c]
            }
        } else if ((*a) * b) > (b + b) {
            [b, 1.0_f64, c]
        } else {
            return (b + (c * c)) + (1.25 * b);
            if (*a) <= b.floor() {
                [c, b, b]
            } else if SMALL < (c + b) {
                [c, b, b]
            } else {
                let mut b = ((SMALL * b).atan(), (0_usize as f64));
                [*a, c, b.1]
            }
        }, (c, (c, 2_usize))), c * c, (b, (*a, 2_usize))));
        let mut a: f64 = c;
        let w: [f64; 2] = [(c - c) * (if b <= (a + b) {
            a += a.clamp(-1.5, 0.75) + (match 2_usize {
                1 | 3 => {
                    return (y1.0 % 2.5) + (1.5 * y1.0);
                },
                1 => y1.1,
                0..=1 => {
                    let mut s = fn5(y1.0, [c, a, SLOPE], (b, (c, 3_usize))).to_radians();
                    a
                },
                _ => a,
            });
            1.125_f64
        } else {
            c
        }), a];
        (((((b.abs() + 1.25_f64).powf(a.sin()) * (w[1] - y1.0)) + (1.5 * a)) + (0.75 * y1.0)) + (1.25 * y1.1)) + (0.75 * c)
    }

    #[differentiable]
    pub fn fn18(a: f64, b: f64, c: f64) -> f64 {
        let a = a;
        let mut saved: ([f64; 2], f64) = ([a.sin().tanh(); 2], fn12((1.5_f64.abs() + 1.25_f64).powf(a.atan()), c * c));
        if (2_usize as f64) < (1_usize as f64) {
            let mut y2: f64 = fn4(a, 2_usize % 4, [2.875_f64, -0.125_f64, a]).hypot((match 3_usize {
                0 if (c >= c.abs()) && (b < c.asinh()) => return (fn0(saved.0[0], 2_usize % 4).to_radians() + (1.0 * a)) + (0.25 * c),
                _ => saved.1,
            }).abs() + 1.25).copysign((b + c).copysign(if b <= saved.0[1].sin() {
                return (a.sin().tanh().signum() + (1.75 * saved.1)) + (1.25 * b);
            } else {
                -0.25_f64
            }));
            y2 += ((c as usize % 4) as f64);
        }
        let mut y2 = (2_usize as f64) * ({
            let mut i4 = 0_usize;
            'l5: loop {
                i4 += 1;
                if i4 > 1 {
                    break 'l5 (b * a) * (b.powi(2) + 1.0_f64).ln();
                }
                let t = b.copysign(a.sin() - b);
            }
        });
        ((((((-0.5) / (1.5 + b.sin())) + c) + (0.25 * y2)) + (2.0 * a)) + (1.0 * c)) + (1.5 * b)
    }

    #[differentiable]
    pub fn fn19(#[constant] a: f64, q: (f64, f64)) -> f64 {
        match 2_usize {
            2 | 4 => {
                let z = {
                    let mut i3 = 0_usize;
                    loop {
                        i3 += 1;
                        if i3 > 1 || (i3 != 3) {
                            break q.1.copysign(a) * (i3 as f64);
                        }
                    }
                };
                let mut i4 = 0_usize;
                loop {
                    i4 += 1;
                    if i4 > 1 {
                        break;
                    }
                    let mut i5 = 0_usize;
                    loop {
                        i5 += 1;
                        if i5 > 3 {
                            break;
                        }
                        let mut y = ({
                            let mut acc = (q.1 * (if SMALL < (1.5_f64 + a.sin()).sqrt() {
                                z
                            } else {
                                q.0
                            })).abs();
                            acc += (if q.0 > fn16(q.1, 0.5, a) {
                                let w = (fn1(a, &(a.powi(2) + 1.0_f64).ln()).powi(2) + 1.0_f64).ln();
                                let mut acc = [((-1.75_f64) * z).sin().tanh(); 2];
                                w.cos()
                            } else {
                                let back: f64 = (a * q.1) % 1.5;
                                (1.5_f64 + z.sin()).log2()
                            }).sin();
                            a * q.1
                        }).abs();
                        let mut saved = ((q.0 + q.0).powi(2) + 1.0_f64).sqrt();
                        saved = z;
                    }
                }
            },
            1 | 3 => {
                let mut dy1 = [(0.25_f64 + (-1.875_f64)).abs(), fn14(a) + fn16(a, q.1, a)];
            },
            2 | 4 => {
                let (p, dy1) = (q.1.copysign(a), a);
            },
            _ => {
                let saved: f64 = fn16(a, 0.875 - a, a - SMALL).copysign((a + HALF) - a.asinh());
            },
        }
        (((SMALL.powi(2) + 1.0_f64).powf(q.0.sin().tanh()) - (2_usize as f64)) + (0.25 * q.0)) + (1.0 * q.1)
    }

    #[differentiable]
    pub fn fn20(a: f64, #[constant] b: f64, n: usize, q: (f64, f64)) -> f64 {
        let mut x = {
            let mut t = a;
            let mut x = if b < (a * a) {
                ((n + 1) as f64) - (2.5_f64 + q.0)
            } else {
                let mut back = fn18(t / (t.powi(2) + 1.0), a, t.mul_add(q.1, t)).signum();
                let (w, (mut t, _)) = ((a.powi(2) + 1.0_f64).powf(a.atan()), (t, b));
                f64::atan(b + a)
            };
            b + q.1.sin()
        };
        let mut p = (3_usize as f64);
        x = x % 2.0;
        ((((0.125 + (0.75 * p)) + (1.0 * q.0)) + (0.75 * q.1)) + (0.75 * b)) + (1.75 * a)
    }

    #[differentiable]
    pub fn fn21(a: f64, b: f64, c: f64, n: usize, mut p: [f64; 3]) -> f64 {
        let mut p: f64 = 1.625 * (a.sin().tanh() / (1.5 + (a + b).sin()));
        match (n, (c / (2.0_f64.abs() + 1.25)) > b.asinh()) {
            (0, true) => {
                'l3: for i4 in (2..3).step_by(3).rev() {
                    p += c.sin().tanh();
                    'b5: {
                        p = ('b6: {
                            if (if a >= fn1(c, &p) {
                                p
                            } else if 1.5 >= (a - a) {
                                b
                            } else {
                                p
                            }) > (c.powi(2) + 1.0_f64).ln() {
                                break 'b6 c % 1.5_f64;
                            }
                            p -= ({
                                let mut i7 = 0_usize;
                                'l8: loop {
                                    i7 += 1;
                                    if i7 > 4 || (i4 != 2) {
                                        break 'l8 2.875_f64;
                                    }
                                }
                            }).cos();
                            a
                        }).sin().tanh().cos();
                        p = b;
                    }
                }
            },
            (m9 @ (0 | 3), on10) => {
                let mut b = (a * (b + a)) / (((if n != 3 {
                    p
                } else {
                    let (mut y1, _) = if on10 {
                        p /= 1.75 + (0.5 * fn16(a, a, b).sin());
                        (c, 3_usize)
                    } else {
                        let y1 = ([a + b; 2], (a - a) * p.min(a.sin().tanh()));
                        let mut p = (1.5_f64 + fn16(0.25, 0.875, y1.1).sin()).sqrt() - fn1((c.powi(2) + 1.0_f64).sqrt(), &(2_usize as f64));
                        (y1.0[n % 2], m9)
                    };
                    p
                }) - (0_usize as f64)).powi(2) + 1.0_f64);
            },
            (1 | 3, true) => {
                assert!(((a + 2.25) > fn16(c, c, SMALL)) || true);
            },
            _ => {
                let z: f64 = a;
            },
        }
        ((((3_usize as f64).abs() + 1.25_f64).sqrt() + (0.75 * p)) + (1.0 * b)) + (1.0 * a)
    }

    #[differentiable]
    pub fn fn22(a: f64, b: f64, c: f64, n: usize, (q0, (mut q1, k)): (f64, (f64, usize))) -> f64 {
        let mut p = fn21(q0.max(q1.sin()), f64::sin(2.0), q1 + q1, k % 4, [b, q1, q1]);
        if ((b <= b.copysign(q1)) || (c <= q1)) && ((q0 <= b) || (b >= (1_usize as f64))) {
            if (1.5_f64 + p.atan2(a.powi(2) + 1.0).sin()).sqrt() < p {
                let mut dy1 = [q0, (if HALF < p {
                    let mut flag1 = ((q0 % 2.5) + ({
                        q1 = (0_usize as f64);
                        let (mut dx, z) = (q0, n);
                        p
                    })) <= (1.5_f64 + (-1.125_f64).sin()).log2();
                    p += p;
                    q1
                } else {
                    -0.625_f64
                }) * p.asinh()];
            } else {
                let y1: f64 = (HALF.sin() % 2.0_f64).max(a.atan2(b.abs() + 1.25).to_radians().atan());
            }
        } else {
            let (mut back, _) = (if HALF <= fn4(p, 3_usize % 4, [q0, q0, b]) {
                let old2 = p;
                p = q1;
                q1 = old2;
                p
            } else {
                return ((n as f64) + (0.5 * p)) + (0.25 * c);
                b
            }, b);
            'l3: for _ in 2..=2 {
                back = c.cos();
                let (mut y, s) = match k {
                    m4 if (a - q1) >= (1.5_f64 + a.sin()).sqrt() => (c, q0),
                    0..=1 => continue 'l3,
                    0..=1 => (back, c),
                    m10 => (q1, HALF),
                };
                y -= back.atan().powi(0).clamp(-1.5, 0.75).cos();
                let mut w = f64::signum(p.abs());
            }
            let (mut p, (mut a, _)) = (a, (0.375_f64, q0));
        }
        let mut i11 = 0_usize;
        'l12: loop {
            i11 += 1;
            if i11 > 2 {
                break;
            }
            p = fn16(p * q1, 2.0, q0 * a).cos();
            q1 *= b.cos();
            p += (a - a).sin().tanh().powi(4).sin();
        }
        return ((q0 + (1.0 * p)) + (0.5 * q0)) + (0.5 * a);
    }

    #[differentiable]
    pub fn fn23(a: &f64, b: f64, mut flag: bool, q: (f64, f64)) -> f64 {
        match (1_usize, (q.1 / (b.abs() + 1.25)) < (b.abs() + 1.25_f64).recip()) {
            (1..=2, true) => {
                'l3: for i4 in 0..1 {
                    let mut dy = fn7(q.1 * b, i4 % 4);
                    for i5 in 1..=3 {
                        let mut k6 = 0_usize % 5;
                        let dy = match (k6 * 3) % 4 {
                            0 | 2 => ([1.75_f64, b], SMALL),
                            m9 if (1.5_f64 + b.sin()).log2() < (q.1 / (1.5 + (*a).sin())) => ([q.1, 2.875_f64], b),
                            _ => match (i4 + 0, (b < (0.5 + dy.0)) && (q.1 > fn4(q.1, 0_usize % 4, [0.875_f64; 3]))) {
                                (0, false) => {
                                    dy = (b, k6);
                                    let (w, (mut x, mut dy)) = ((*a) % 1.5_f64, (b, b));
                                    ([dy, 0.25_f64], x)
                                },
                                (m14 @ (1 | 4), _) => {
                                    ([dy.0, *a], *a)
                                },
                                _ => ([*a, b], dy.0),
                            },
                        };
                        let s = q;
                    }
                }
                let mut tape1 = if flag {
                    -0.375_f64
                } else {
                    fn8(b.copysign(b), *a, (b, match 3_usize {
                        0..=1 => (b, 3_usize),
                        1 if fn16(b, b, q.0) <= b => {
                            let y = q.1 * (*a);
                            fn7(b, 1_usize % 4)
                        },
                        2 => {
                            (b, 0_usize)
                        },
                        _ => (1.125_f64, 3_usize),
                    }))
                };
            },
            (1, false) if (b * b) > (q.1 * b) => {
                let y = b;
            },
            (m26, _) if m26 != 3 => {
                let (mut w, _) = fn7((b.abs() + 1.25_f64).powf((*a).sin()), m26 % 4);
            },
            _ => {
                let dy1 = (1.5_f64 + ((*a).powi(2) + 1.0_f64).sqrt().sin()).recip();
            },
        }
        ((3_usize as f64) / (((*a) * q.0).abs() + 1.25)) + (0.25 * q.1)
    }

    #[differentiable]
    pub fn fn24(a: f64, b: f64, n: usize, mut flag: bool, q: (f64, f64)) -> f64 {
        let (mut y1, (mut a, _)) = (b, if !flag {
            if a <= (a * a) {
                q
            } else if flag {
                (q.0, a)
            } else {
                let [mut p, mut t] = [b * b; 2];
                (p, p)
            }
        } else if !flag {
            let mut acc = (fn4(b, n % 4, [2.375_f64, b, a]).copysign(fn5(a, [-3.0_f64, q.0, b], (a, (a, n)))), (match ((b as usize % 4), (-2.5) <= q.0) {
                (0..=1, false) => {
                    HALF
                },
                _ => b,
            }).copysign((q.0.abs() + 1.25_f64).log2()));
            let acc = q.0;
            (a, a)
        } else {
            (a, -0.25_f64)
        });
        if n == 1 {
            [y1, a] = [2.375_f64, 1.0_f64];
            a += (q.1.hypot(y1.abs() + 1.25).powi(2) + 1.0_f64).ln();
            a += y1.sin().to_radians();
        }
        ((y1 + q.1) + (b + (-0.5))) + (0.25 * b)
    }

    #[differentiable]
    pub fn fn25(a: f64, mut b: f64, flag: bool) -> (f64, usize) {
        let mut dx: f64 = if fn23(&a, b, 0.125 < (b + b), (a, b)) <= (b - a) {
            return (((3_usize as f64) + (1.75 * b)) + (0.75 * a), 1_usize);
        } else {
            (0_usize as f64).abs()
        };
        assert!((fn14(b) < fn16(a, b, dx)) || true);
        match (1_usize, a.sin() >= dx) {
            (m1 @ (1 | 4), false) => {
                [dx, b] = [b, 2.75_f64];
                match m1 {
                    0 => {
                        b = -(match m1 {
                            0..=1 => b,
                            2 | 4 => {
                                {
                                    let mut i9 = 0_usize;
                                    loop {
                                        i9 += 1;
                                        if i9 > 2 {
                                            break (b.powi(2) + 1.0_f64).recip() * (a - dx);
                                        }
                                        b += ((a * a) + fn0(a, m1 % 4)).sin();
                                        let mut w = a.max(a.clamp(-1.5, 0.75).sin());
                                    }
                                }
                            },
                            _ => (m1 as f64),
                        });
                        let dy1 = match 0_usize {
                            0..=1 if !flag => b.abs(),
                            _ => dx * a,
                        };
                    },
                    _ => {
                        let (mut t, (back, mut a)) = (a.atan(), (a, dx));
                        let mut flag15 = ((a + t) < back) && flag;
                    },
                }
            },
            _ => {
                assert!(flag || true);
            },
        }
        (((1.5_f64 + SMALL.sin()).ln() + (1.0 * b)) + (1.75 * a), 1_usize)
    }

    #[differentiable]
    pub fn fn26(a: f64, b: f64, c: f64, flag: bool) -> f64 {
        let [y1, mut a] = [{
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 3 {
                    break fn5(b, [c; 3], (b, (b, 3_usize))).atan();
                }
            }
        }, b - b];
        let mut tape1: f64 = y1;
        if (({
            tape1 += y1.to_radians().signum();
            tape1 -= (if c <= (y1 * a) {
                c
            } else {
                -0.75_f64
            }).copysign(a);
            b
        }) * tape1) >= tape1.hypot(b.abs() + 1.25) {
            return (((((1.5 + 0.375) * (0.25 - 0.5)) + (0.5 * a)) + (0.5 * y1)) + (1.0 * c)) + (1.25 * b);
        }
        let mut b = {
            let mut i2 = 0_usize;
            'l3: loop {
                i2 += 1;
                if i2 > 3 || ((i2 >= 3) && (i2 < 2)) {
                    break b;
                }
                a = (({
                    let mut i4 = 0_usize;
                    'l5: loop {
                        i4 += 1;
                        if i4 > 2 || (i2 < 2) {
                            break a.sin().tanh();
                        }
                        tape1 = (0.5 * tape1) + (match ((i2 as f64) as usize % 4) {
                            m6 if m6 != 1 => {
                                tape1 += ((c + y1) * y1).cos();
                                let saved = [(i4 as f64), a - (1.5_f64 + SMALL.sin()).recip(), b + c.abs()];
                                c
                            },
                            2..=3 => c,
                            _ => y1,
                        }).sin().tanh();
                        let (mut b, (mut y1, mut s)) = (a, (tape1, y1));
                    }
                }) * (a + c)).cos();
            }
        };
        let mut flag11 = ((y1 * y1) >= a.mul_add(c, 1.0)) || (tape1.sin().tanh() > (1.5_f64 + tape1.sin()).ln());
        ((y1 + (1.25 * b)) + (2.0 * tape1)) + (1.75 * y1)
    }

    #[differentiable]
    pub fn fn27(a: f64, b: f64, c: f64, n: usize, q: (f64, f64)) -> f64 {
        let mut dy1 = c;
        dy1 -= f64::signum(q.0 + c);
        let [mut s, mut u] = [dy1 + c, b.mul_add(HALF, b)];
        let b = [if (n == 1) && (c > (c % 3.5)) {
            let (acc, dy) = (s.copysign(a), n);
            s /= 1.75 + (0.5 * dy1.hypot(s.powi(2) + 1.0).sin());
            a * q.0
        } else {
            if a <= ((n + 0) as f64) {
                dy1
            } else {
                a
            }
        }, (n as f64), dy1];
        dy1 = ((n as f64) + 1.5) + (if n > 0 {
            fn27(b[n % 3], a, dy1, n - 1, (c, u))
        } else {
            c
        }).to_radians();
        dy1 += u - u;
        'b1: {
            if (-(s / (dy1.abs() + 1.25))) < (0.625 - u) {
                s = ({
                    dy1 += {
                        let mut i2 = 0_usize;
                        'l3: loop {
                            i2 += 1;
                            if i2 > 4 {
                                break fn16(c, u, a).copysign(s);
                            }
                            u += (i2 as f64).cos();
                        }
                    };
                    let back = ({
                        s /= 1.75 + (0.5 * u.sin());
                        let mut t = fn16(c / (c.abs() + 1.25), s.atan(), c / (dy1.powi(2) + 1.0));
                        fn22(t, t, q.0, ((n * 3) % 4) % 4, (t, (2.25_f64, n + 1)))
                    }) + fn16(f64::abs(c), c * u, u);
                    u
                }) - (q.0 + q.1);
                return ((((u / (b[n % 3].abs() + 1.25)) * u) + (0.25 * b[1])) + (0.25 * q.1)) + (0.25 * a);
            }
        }
        (((((((s * (dy1.powi(2) + 1.0_f64).recip()) + (1.75 * b[0])) + (1.0 * u)) + (1.25 * s)) + (2.0 * dy1)) + (1.75 * q.0)) + (1.75 * q.1)) + (0.25 * a)
    }

    #[differentiable]
    pub fn fn28(a: f64, n: usize, (q0, (mut q1, k)): (f64, (f64, usize))) -> (f64, f64) {
        let tape1: f64 = {
            q1 /= 1.75 + (0.5 * (a * q0).sin());
            q1 += {
                let mut i1 = 0_usize;
                loop {
                    i1 += 1;
                    if i1 > 2 {
                        break a.mul_add(q0 * a, q1);
                    }
                }
            };
            ((match (n, k != 0) {
                (1 | 3, true) => a,
                (1, _) if a <= (n as f64) => q1,
                _ => q1,
            }).powi(2) + 1.0_f64).sqrt()
        };
        let t = match k {
            1..=2 => {
                let mut i9 = 0_usize;
                loop {
                    i9 += 1;
                    if i9 > 3 {
                        break q1 + fn0(q0, 2_usize % 4);
                    }
                    q1 = fn16((k as f64), a, (k as f64)).cos();
                }
            },
            1 => tape1,
            m12 => fn16(tape1, a, q0),
        };
        let (mut dx, mut t) = (tape1, {
            let mut i13 = 0_usize;
            loop {
                i13 += 1;
                if i13 > 4 || (fn24(q0, 2.0, 0_usize % 4, k < 0, (t, tape1)) <= t) {
                    break (t + SMALL).mul_add(t * q1, tape1);
                }
                q1 = t;
                assert!((fn5(t, [t, q1, t], (t, (a, n))) > t.atan()) || true);
            }
        });
        (dx, t) = (t, dx * 0.75);
        let mut y: f64 = match (k, dx.atan() >= q1.min(q0.cos())) {
            (m14, true) if fn23(&dx, dx, m14 >= 0, (q0, 2.875_f64)) <= q1.sin().tanh() => q0,
            (m16 @ (2 | 5), true) => {
                q1 /= 1.75 + (0.5 * dx.sin());
                t -= q1;
                t
            },
            _ => (a.powi(2) + 1.0_f64).ln(),
        };
        (((((y + dx) + (2.0 * t)) + (0.5 * dx)) + (1.5 * q1)) + (0.75 * a), (q1 + (2.0 * t)) + (2.0 * dx))
    }

    #[differentiable]
    pub fn fn29(a: &f64, p: [f64; 3]) -> f64 {
        let dy1 = ((1.5_f64 + ({
            let mut z = if (1.875 / (1.5 + p[2].sin())) <= (SMALL.abs() + 1.25_f64).sqrt() {
                ((*a) + (*a), p[2] - p[2])
            } else {
                ((*a) + (*a), (2_usize as f64))
            };
            let mut dy: f64 = (match 1_usize {
                1..=2 if (z.0 / (1.5 + (-0.625_f64).sin())) < p[1] => return (((0_usize as f64) + (0.25 * z.0)) + (1.25 * z.1)) + (0.5 * p[1]),
                m3 @ (0 | 3) => *a,
                m5 if (*a) <= (-z.1) => z.0,
                _ => z.1,
            }).sin().cos();
            dy
        }).sin()).ln(), 0_usize);
        let mut acc: ([f64; 2], f64) = ([dy1.0, dy1.0], -dy1.0);
        assert!(((acc.0[1] < dy1.0) && (acc.0[0] <= ((*a) - dy1.0))) || true);
        let mut late8: (f64, f64);
        if f64::atan(if (*a) <= (p[2] + 0.5) {
            let mut y1 = ((1_usize as f64), acc.1);
            acc.0[0]
        } else {
            acc = ([-3.0_f64, SLOPE], acc.1);
            p[1]
        }) < (dy1.0 * dy1.0) {
            late8 = (acc.1 / (p[1].powi(2) + 1.0_f64), dy1.0);
        } else {
            let y2 = (p[1], 0_usize);
            late8 = match (3_usize, (y2.0 + dy1.0) > (*a)) {
                (1..=2, false) => if dy1.0 < (p[0] * y2.0) {
                    let mut y = f64::sin((2_usize as f64));
                    (acc.0[1], *a)
                } else {
                    (p[0], dy1.0)
                },
                (m11, false) if m11 != 0 => return (((p[m11 % 3].atan() + (dy1.0.abs() + 1.25_f64).recip()) + (1.25 * y2.0)) + (0.25 * acc.1)) + (1.25 * p[2]),
                (m13, _) if (acc.1 * (*a)) < (m13 as f64) => (acc.0[m13 % 2], acc.0[m13 % 2]),
                _ => (p[1], *a),
            };
        }
        return ((acc.0[1].hypot(1.5 + dy1.0.sin()).sin().tanh().exp() + (1.0 * late8.1)) + (1.5 * dy1.0)) + (1.0 * p[0]);
    }

    #[differentiable]
    pub fn fn30(#[constant] a: f64, b: f64, mut c: f64) -> [f64; 2] {
        let (y1, saved) = (a, 1_usize);
        _ = fn24(c * b, y1, 1_usize % 4, (c + c) <= c, (SMALL, 1.125_f64));
        match (saved, (b - 1.75) > y1.signum()) {
            (0, false) => {
                let acc = fn3((saved as f64));
                let mut acc: [f64; 3] = if saved < 3 {
                    if (a + y1) >= a.signum() {
                        [a, b, a]
                    } else {
                        [c, b, c]
                    }
                } else if (c <= fn23(&3.0_f64, a, saved < 0, (0.25_f64, a))) || (a >= fn29(&(-2.125_f64), [b, a, b])) {
                    [SLOPE + a; 3]
                } else {
                    let mut y1 = [b, fn8(0.75, y1 * y1, (a, (b, saved)))];
                    [(1.5_f64 + 1.25_f64.sin()).powf(b.sin()), c.floor(), (0_usize as f64)]
                };
            },
            (0..=1, false) => {
                c = -fn0(a.atan2(b.abs() + 1.25), saved % 4);
            },
            _ => {
                c /= 1.75 + (0.5 * fn24(c, b, 2_usize % 4, b > (saved as f64), (2.0_f64, a)).sin());
            },
        }
        [((a + (1.25 * y1)) + (1.25 * c)) + (1.25 * b), ((fn14(b) + (1.75 * y1)) + (0.75 * c)) + (1.25 * b)]
    }

    #[differentiable]
    pub fn fn31(mut a: f64, mut flag: bool, (q0, (mut q1, k)): (f64, (f64, usize))) -> f64 {
        let mut back: f64 = {
            let mut i1 = 0_usize;
            'l2: loop {
                i1 += 1;
                if i1 > 3 || ((q1 - q0) >= (q1 - q1)) {
                    break ((q0 as usize % 4) as f64);
                }
                q1 += a.atan();
            }
        };
        for _ in 0..=5 {
            a = ((k + 1) as f64).asinh().atan();
            let mut x = a;
            let (mut u, (mut b, y2)) = (a + a, (q0, back));
            if q0 < (q0 - a) {
                let (mut p, dy) = (fn1(HALF, &q0), x.mul_add(u, b));
            } else if (-q1) < (a + b) {
                u += ((back.powi(2) + 1.0_f64).ln().powi(2) + 1.0_f64).powf(b.sin()).cos();
            } else {
                a = x.cos();
                let mut i3 = 0_usize;
                while i3 < 4 && (k != 0) {
                    i3 += 1;
                    u += ((HALF + y2) / (1.5_f64 + ('b4: {
                        if !flag {
                            break 'b4 match ((y2 * x) as usize % 4) {
                                m5 @ (0 | 3) => {
                                    u
                                },
                                1 => u,
                                _ => back,
                            };
                        }
                        let mut p: (f64, usize) = match i3 {
                            m10 @ (2 | 5) if m10 >= 0 => (1.25_f64, i3),
                            1 | 3 => fn7(q0, k % 4),
                            1 | 3 => fn7(x, 0_usize % 4),
                            m16 => (back, 2_usize),
                        };
                        let acc = ({
                            let mut i17 = 0_usize;
                            loop {
                                i17 += 1;
                                if i17 > 2 || (!flag) {
                                    break (b * q1) - (-0.25_f64).floor();
                                }
                                q1 -= fn16(0.875, -1.875, b).max(((k + 1) as f64).atan()).sin().tanh();
                            }
                        }) * (match ((b - q1) as usize % 4) {
                            2 | 4 => a * b,
                            m20 @ (0 | 3) => b,
                            m22 if (1.5_f64 + q0.sin()).recip() <= p.0 => y2 * 2.375_f64,
                            _ => back.atan(),
                        });
                        b
                    }).sin())).sin();
                    let old25 = a;
                    a = back;
                    back = old25;
                    a /= 1.75 + (0.5 * y2.signum().sin());
                }
            }
        }
        (back, a) = (a, back);
        let mut i26 = 0_usize;
        while i26 < 2 && (1.25 < a) {
            i26 += 1;
            a += (if (-2.625) > (back * back) {
                q1
            } else {
                q1
            }).to_radians().atan();
            a = (q1 * q0).sin().tanh();
            let old27 = q1;
            q1 = back;
            back = old27;
        }
        (((a + q1) / (1.5 + (2.5_f64 + q0).sin())) + (1.5 * back)) + (1.0 * q1)
    }

    #[differentiable]
    pub fn fn32(a: f64, b: f64, c: &f64) -> (f64, usize) {
        'b1: {
            _ = *c;
        }
        let z = -2.625_f64;
        let mut back = match (2.5 as usize % 4) {
            1 | 3 => {
                (z.cos(), {
                    let mut w = (z + b, 3_usize);
                    let u = w;
                    b
                })
            },
            m4 => (a, a),
        };
        let mut x = (({
            let mut i5 = 0_usize;
            loop {
                i5 += 1;
                if i5 > 4 {
                    break a;
                }
            }
        }) + b.asinh()).sin();
        x += (x * z) + (z - b);
        let mut late6: f64;
        if ((x.abs() + 1.25_f64).powf(z.atan()) * ({
            let mut i7 = 0_usize;
            loop {
                i7 += 1;
                if i7 > 1 || (i7 == 0) {
                    break ((*c) + z).abs();
                }
                x = (0.5 * x) + fn24(b, 1.625, i7 % 4, 0.875 < (x + (-1.625)), if b > (back.0 * a) {
                    (back.1, x)
                } else if (z * 1.75) <= HALF.min(a.sin().tanh()) {
                    (b, a)
                } else {
                    (a, x)
                }).sin();
            }
        })) > (x.powi(2) + 1.0_f64).recip() {
            if fn23(&(2_usize as f64), b * z, (b < b.sin()) || (a >= (1.125 * (-2.0))), (a, *c)) > (a * back.1) {
                let mut flag8 = ((a + b).powi(2) + 1.0_f64).sqrt() <= (x * back.0);
            } else if (b * b) < b {
                let mut y: f64 = ({
                    x = fn8((2.875_f64.powi(2) + 1.0_f64).log2(), HALF, match 1_usize {
                        2 | 4 => (b, (*c, 0_usize)),
                        _ => (x, (a, 3_usize)),
                    });
                    let (mut back, x) = (x, 3.0_f64);
                    1.5_f64
                }) * (2_usize as f64);
            } else {
                back = ((2_usize as f64), f64::cos(z));
            }
            late6 = -(b - b);
        } else {
            return ((((((a.powi(2) + 1.0_f64).powf(a.sin().tanh()) + (0.5 * back.0)) + (0.25 * back.1)) + (1.25 * z)) + (0.5 * b)) + (1.75 * a), 2_usize);
        }
        (((((late6 + (1.0 * late6)) + (0.75 * x)) + (2.0 * z)) + (0.25 * b)) + (1.75 * a), 2_usize)
    }

    #[differentiable]
    pub fn fn33(a: f64) -> f64 {
        let mut a: f64 = a;
        if (-f64::asinh(a)) > (a + a) {
            return ((a * a) / (a.mul_add(a, a).powi(2) + 1.0)) + (0.75 * a);
        }
        a = a;
        a += (-a) * fn26(a, a, a, SMALL > (a - a));
        _ = (a - a) / (a.abs() + 1.25);
        let u = (1_usize as f64);
        let mut flag1 = f64::floor(a / (a.abs() + 1.25)) >= u.signum();
        flag1 = (-a) > (u + u);
        let a = (u.mul_add(u, u) + (3_usize as f64), (u.abs() + 1.25_f64).log2());
        (u + (1.5 * a.1)) + (1.5 * u)
    }

    #[differentiable]
    pub fn fn34(mut a: f64) -> f64 {
        a = 'b1: {
            if ({
                a /= 1.75 + (0.5 * a.max(a.cos()).sin());
                a /= 1.75 + (0.5 * a.floor().sin());
                a
            }) >= (a - a) {
                break 'b1 a;
            }
            a * (-a)
        };
        (2_usize as f64) + (1.25 * a)
    }

    #[differentiable]
    pub fn fn35(a: &f64, mut b: f64, n: usize, flag: bool) -> f64 {
        let mut i1 = 0_usize;
        loop {
            i1 += 1;
            if i1 > 4 {
                break;
            }
            b += (b + b).mul_add(b, (*a) + (*a)).cos();
            let mut i2 = 0_usize;
            while i2 < 3 {
                i2 += 1;
                b = ('b3: {
                    if (b + b) <= (HALF.powi(2) + 1.0_f64).log2() {
                        break 'b3 2.5_f64 + 1.5_f64;
                    }
                    b /= 1.75 + (0.5 * b.sin());
                    let y = (((*a) + b) * ({
                        b = (0.5 * b) + b.sin();
                        b *= ((b * SLOPE) + (-2.75_f64).abs()).atan();
                        b
                    })).hypot((b * (match i2 {
                        0..=1 => 2.875_f64,
                        1..=2 => {
                            break 'b3 f64::floor(b);
                        },
                        1 | 3 => 2.25_f64,
                        _ => b,
                    })).abs() + 1.25);
                    y.copysign(*a)
                }).atan();
                let y1 = b;
                'b11: {
                    let [x, mut b] = [1.625_f64, if flag {
                        1.125_f64
                    } else {
                        let u = (i1 as f64);
                        y1
                    }];
                    b -= (if flag {
                        x
                    } else {
                        x
                    }).atan();
                    let back: f64 = b;
                    let mut dy1: f64 = (-({
                        b /= 1.75 + (0.5 * ((*a).abs() + 1.25_f64).sqrt().sin());
                        let mut y: f64 = (i1 as f64);
                        back
                    })).mul_add((y1.abs() + 1.25_f64).powf(back.sin()) - (x + b), 0.875_f64.floor() * SLOPE.atan());
                }
                let (mut w, mut dx) = (-b, y1 - b);
            }
        }
        (if n > 0 {
            fn35(&(-2.625_f64), (*a) + b, n - 1, (b < (1.5_f64 + (*a).sin()).powf(b.sin().tanh())) && flag)
        } else {
            b
        }) + (0.25 * b)
    }

    #[differentiable]
    pub fn fn36(a: &f64, b: f64, flag: bool) -> f64 {
        if ((b / (b.powi(2) + 1.0)) + fn0(b, 3_usize % 4)) >= b {
            return b;
        }
        let mut flag2 = ({
            let mut z = ({
                let back = *a;
                let mut u: f64 = ((0_usize as f64) * b).hypot(back.abs() + 1.25);
                (3_usize as f64)
            }).copysign(((*a) + 1.125_f64).to_radians());
            let mut flag1 = (1.5_f64 + SMALL.sin()).ln().max((z / ((*a).powi(2) + 1.0_f64)).atan()) > (3_usize as f64);
            fn4(b, 3_usize % 4, [b, b, z])
        }) >= b;
        let y1 = (0_usize as f64).copysign({
            let mut back = ((-b).sin().tanh(), 2_usize);
            back = (b.sin().tanh().powi(3), 2_usize);
            b.sin().tanh()
        });
        let p = ((match 3_usize {
            2 | 4 if !flag => {
                b
            },
            m5 @ (0 | 3) => b,
            m7 => y1,
        }) * (0_usize as f64), {
            let mut i8 = 0_usize;
            'l9: loop {
                i8 += 1;
                if i8 > 4 {
                    break 'l9 (1.5_f64 + fn1(HALF, &b).sin()).sqrt();
                }
            }
        });
        let mut dy1: f64 = ((p.0 / (p.1.powi(2) + 1.0)) + (y1 - y1)) * (*a);
        ((((y1 * (p.0 - b)) + (0.25 * dy1)) + (1.0 * p.0)) + (1.5 * y1)) + (2.0 * b)
    }

    #[differentiable]
    pub fn fn37(a: f64, #[constant] b: f64, n: usize, v: &[f64]) -> f64 {
        for i1 in (2..v.len()).step_by(2) {
            let mut p = 'b2: {
                if i1 == 0 {
                    break 'b2 b + SMALL;
                }
                let (b, _) = (a + a, v.len());
                b
            };
        }
        if (match n {
            2..=3 => a,
            1..=2 if (if n > 0 {
                fn37(v[0], b, n - 1, v)
            } else {
                a
            }) >= (v[n % 3] * b) => 2.875_f64,
            m7 => a * b,
        }) < b {
            let mut saved = a;
            saved *= ((if b > (b * saved) {
                b
            } else if (a * b) <= b {
                a
            } else {
                saved
            }) + a.cos()).sin().tanh();
        } else {
            let mut k8 = n % 5;
        }
        let (mut saved, (a, _)) = (a.mul_add(a, a), (b, a));
        saved += v[2];
        let mut b = saved;
        if (v[n % 3] - (b * b)) >= f64::abs(b) {
            saved = fn33(saved).atan2((1_usize as f64).powi(2) + 1.0);
        }
        if n >= 2 {
            if ((saved * a) <= (saved * a)) && (n == 0) {
                saved = a;
                let mut z: (f64, f64) = ((1.5_f64 + (saved.powi(2) + 1.0_f64).log2().sin()).sqrt(), a);
            }
        }
        return (((n as f64) * (SMALL / (saved.powi(2) + 1.0))) + (2.0 * a)) + (0.5 * saved);
    }

    #[differentiable]
    pub fn fn38(a: f64, b: f64, mut c: f64, n: usize) -> f64 {
        let b = ((b + c).abs() + 1.25_f64).log2();
        c = ((HALF + a) + (c - HALF)).to_radians();
        c /= 1.75 + (0.5 * c.sin());
        c /= 1.75 + (0.5 * (-a).sin());
        a + (1.25 * c)
    }

    #[differentiable]
    pub fn fn39(a: &f64, mut flag: bool) -> f64 {
        let back: f64 = (fn5(*a, [*a, *a, *a], if (*a) > (*a).sin().tanh().powi(4) {
            (*a, match 0_usize {
                0 | 2 => {
                    let z: f64 = fn18((*a) + (*a), 1.125_f64.floor(), (*a).floor());
                    fn3(z)
                },
                2..=3 => (*a, 3_usize),
                m5 if HALF < ((*a) % 1.5) => {
                    (SMALL, 2_usize)
                },
                m7 => fn7(HALF, m7 % 4),
            })
        } else {
            return *a;
            (*a, (*a, 2_usize))
        }) - (3_usize as f64)).atan().powi(2);
        let mut back: f64 = (*a).signum();
        if ((back * back) < (back + back)) || (((*a) + back) <= (HALF + back)) {
            return (*a) - (*a);
        }
        if (2_usize as f64).cos() < back {
            back = match (1_usize, (*a).hypot(back.abs() + 1.25) < 1.75_f64.floor()) {
                (m8, _) if back > (*a) => {
                    if (back % 1.5) >= back {
                        let w = fn33(-(*a));
                        back
                    } else {
                        back.sin()
                    }
                },
                (m10 @ (0 | 3), false) => {
                    back + 2.75_f64
                },
                (2, false) => {
                    2.875_f64
                },
                _ => (*a).atan2(back.abs() + 1.25),
            };
        }
        back + (1.5 * back)
    }

    #[differentiable]
    pub fn fn40(mut a: f64, b: f64, mut c: f64, n: usize) -> f64 {
        let (mut t, mut acc) = (b.hypot(b.powi(2) + 1.0), b - a);
        let mut a = (((if n > 0 {
            fn40(HALF, c, b, n - 1)
        } else {
            -1.125_f64
        }) % 1.5_f64).powi(2) + 1.0_f64).log2();
        for i1 in 1..=3 {
            acc = a;
            a *= ((0_usize as f64).abs() + 1.25_f64).sqrt().atan();
            let mut i2 = 0_usize;
            'l3: loop {
                i2 += 1;
                if i2 > 1 {
                    break;
                }
                acc = acc;
                let (w, a) = (c.to_radians(), SLOPE - t);
                c += acc.sin().tanh().sin().tanh();
                let dy = fn34(acc);
            }
        }
        let old4 = c;
        c = t;
        t = old4;
        assert!(((b + a) >= (1.5_f64 + acc.sin()).powf(acc.sin())) || true);
        a += (((-2.25) as usize % 4) as f64);
        'l5: for i6 in (0..4).step_by(2) {
            c *= 0.75_f64.atan();
            let mut t = fn34(fn29(&b, [acc, acc, c]));
            c /= 1.75 + (0.5 * (c - old4).sin());
        }
        (a, acc) = (acc, a * 0.75);
        t /= 1.75 + (0.5 * (t / (b.powi(2) + 1.0_f64)).sin());
        a = (a.powi(2) + 1.0_f64).sqrt();
        ((((old4.clamp(-1.5, 0.75) + (acc - c)) + (0.5 * a)) + (0.5 * acc)) + (1.75 * c)) + (0.25 * b)
    }

    #[differentiable]
    pub fn fn41(mut a: f64, n: usize, p: [f64; 3]) -> f64 {
        match 3_usize {
            0 => {
                'b3: {
                    _ = p[n % 3];
                    a += {
                        let mut i4 = 0_usize;
                        loop {
                            i4 += 1;
                            if i4 > 2 || ((1.5_f64 + a.sin()).ln() > a.hypot(1.5 + p[i4 % 3].sin())) {
                                break (a.powi(2) + 1.0_f64).log2() - a;
                            }
                            let mut acc = {
                                let acc = (a * a).hypot((a * a).powi(2) + 1.0) % 3.5_f64;
                                assert!((acc < (2.25 + acc)) || true);
                                (a * a) + (a / (a.powi(2) + 1.0_f64))
                            };
                        }
                    };
                    'l5: for i6 in (2..=5).rev() {
                        a = (0.5 * a) + a.cos();
                        a = p[1];
                        let mut p = if SLOPE.clamp(-1.5, 0.75) <= a {
                            a += (p[1].min((-2.125_f64).sin()).abs() + 1.25_f64).log2().sin().tanh();
                            let dy = ((a + a) - (p[1] - a)).sin().tanh();
                            a.signum()
                        } else {
                            break 'b3;
                            a
                        };
                    }
                    let mut x: (f64, f64) = (({
                        a += (2_usize as f64);
                        let (_, (mut u, mut a)) = (a / (a.powi(2) + 1.0_f64), (a, a));
                        p[0]
                    }) + fn16(a, a, a), (1.5_f64 + a.sin()).sqrt() + (0.375_f64 + a));
                }
            },
            m7 @ (1 | 4) => {
                let mut z: (f64, usize) = ({
                    let mut i9 = 0_usize;
                    'l10: loop {
                        i9 += 1;
                        if i9 > 4 || (i9 >= 3) {
                            break 'l10 a;
                        }
                        a = a;
                        a += a.cos();
                    }
                }, m7 + 0);
                let (dx, (dy, mut a)) = match ((SMALL as usize % 4), (a >= a) || (p[n % 3] <= (p[1] + a))) {
                    (m11 @ (1 | 4), false) if a.hypot(a.abs() + 1.25) <= p[0] => (a, (a, p[2])),
                    (1 | 3, false) => (a, match m7 {
                        2 | 4 => (0.375_f64, a),
                        1 if 1.0 <= a => return (-0.625) + (1.25 * a),
                        m19 => (SMALL, a),
                    }),
                    (0..=1, false) if a >= a => (p[0], (a, z.0)),
                    _ => (a, (a, a)),
                };
            },
            _ => {
                let (mut b, _) = (1.625_f64, n + 0);
            },
        }
        let mut tape1: [f64; 3] = p;
        a = a.atan2(((p[1] * p[n % 3]) + 1.375_f64).abs() + 1.25);
        (((a / (a.powi(2) + 1.0)) + (0.5 * tape1[0])) + (0.75 * p[0])) + (0.75 * a)
    }

    #[differentiable]
    pub fn fn42(a: f64, b: f64, c: f64) -> f64 {
        'l1: for i2 in 0..3 {
            if fn29(&(a + 1.875_f64), [c, 0.5_f64, c]) >= fn5(a, [a, b, a], (a, (a, i2 + 0))) {
                break;
            }
            let mut tape1: (f64, f64) = (b, ((b as usize % 4) as f64));
        }
        let mut tape1 = {
            let mut w = (b * (b.abs() + 1.25_f64).sqrt(), {
                let mut i3 = 0_usize;
                'l4: loop {
                    i3 += 1;
                    if i3 > 3 {
                        break -(b * c);
                    }
                    let mut flag5 = b.asinh() >= (a - b);
                }
            });
            let mut b = 2.875_f64;
            w.1
        };
        _ = (1_usize as f64);
        if ({
            tape1 = (3_usize as f64).sin().tanh().sin().tanh();
            tape1 += (if 1.625 < (-a) {
                return (tape1 + c).min(SLOPE.min(tape1.cos()).sin()) + (0.75 * c);
            } else {
                tape1
            }) + fn26(b, a, c, 2.5 <= (c - c));
            c
        }) >= fn24(tape1, tape1, 2_usize % 4, b <= c, (b, tape1)) {
            tape1 = tape1;
            return ((((c * fn34(a)) + (0.5 * tape1)) + (1.75 * c)) + (2.0 * b)) + (1.0 * a);
        }
        let b = ((2_usize as f64), ({
            let mut i6 = 0_usize;
            loop {
                i6 += 1;
                if i6 > 2 {
                    break tape1;
                }
                tape1 += (-(b.abs() + 1.25_f64).ln()).atan();
            }
        }).sin().tanh());
        let mut s = (0_usize as f64);
        let mut late7: (f64, f64);
        if ({
            tape1 += (match 1_usize {
                0 => {
                    let mut back = s.to_radians() % 2.5_f64;
                    let [_, mut w] = [-b.1, b.1];
                    back
                },
                _ => s,
            }) + a.sin().tanh();
            s /= 1.75 + (0.5 * SMALL.cos().sin());
            1.125_f64
        }) > s {
            let b = ([b.0.max(a.cos()), c - b.1], c);
            late7 = ((1_usize as f64), c.signum());
        } else {
            late7 = (c.cos(), 2.375_f64);
        }
        (((((((tape1 * a) - (-tape1)) + (1.75 * late7.0)) + (0.75 * late7.1)) + (1.0 * s)) + (0.5 * b.0)) + (0.75 * tape1)) + (2.0 * c)
    }

    #[differentiable]
    pub fn fn43(a: f64) -> f64 {
        let mut a = {
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 2 || (a >= (a - a)) {
                    break (a - a) - ((-1.875_f64) + a);
                }
                let (mut acc, dy1) = (a - a, i1);
            }
        };
        let (w, _) = if a.atan() >= (a * a) {
            if a > (a + a) {
                let t = a;
                (a, 1_usize)
            } else {
                a += a.copysign(-2.25).atan2((a.abs() + 1.25_f64).sqrt().abs() + 1.25);
                (a, 2_usize)
            }
        } else {
            (a, 3_usize)
        };
        let a = (match (1_usize, (w + a) < 0.875) {
            (m2, _) if (a - a) > (1.5_f64 + w.sin()).log2() => w * w,
            (1, true) => fn21(w, w, a, 2_usize % 4, [a, w, w]),
            (1 | 3, false) => w.sin().tanh(),
            _ => w,
        }) + (if w <= (2.75 - w) {
            a
        } else {
            w
        }).floor();
        assert!((a < (2_usize as f64)) || true);
        let y: [f64; 2] = [w, -0.625_f64];
        (((0.25 + y[0]) + w) + (0.5 * y[1])) + (0.75 * a)
    }

    #[differentiable]
    pub fn fn44(a: f64, b: f64, #[constant] c: f64, n: usize) -> f64 {
        let mut w = (match ((1.5_f64 + a.sin()).recip() as usize % 4) {
            m1 @ (1 | 4) if (b <= (1_usize as f64)) || (a <= (1_usize as f64)) => (2_usize as f64),
            _ => c * c,
        }, a);
        let y2 = if fn8(c, b, (b, if a <= 2.0_f64.sin().powi(2) {
            (b, n)
        } else {
            return ((((-((-2.375) + w.1)) + (1.25 * w.0)) + (1.25 * w.1)) + (1.0 * b)) + (1.75 * a);
            (w.0, 3_usize)
        })) >= b.atan2(1.5 + b.sin()) {
            if n < 1 {
                fn38(a, w.0, w.1, (n + 2) % 4)
            } else if a >= (c + a) {
                fn41(a, n % 4, [a, b, a])
            } else {
                (b.powi(2) + 1.0_f64).powf(2.25_f64.cos())
            }
        } else if (w.1 % 3.5) >= (-w.0) {
            let [mut acc, mut saved] = [w.0, a];
            saved *= b.sin().tanh();
            (({
                w = w;
                let (dy1, p) = (b + c, n);
                w.0
            }).abs() + 1.25_f64).sqrt()
        } else {
            fn38(w.1, 3.0, a, n % 4).atan2(1.5 + fn43(b).sin())
        };
        let mut s = (if ({
            w = (a, y2 / (1.5_f64 + y2.sin()));
            w = ((a.abs() + 1.25_f64).ln(), b + a);
            a
        }) <= (1.5_f64 + c.sin()).ln() {
            w = (y2, c);
            let (w, (mut dx, _)) = (a.asinh(), (a, a));
            w
        } else {
            match n {
                2 | 4 => w.0,
                _ => c,
            }
        }, c.max(y2.sin()) * b);
        let y1 = y2;
        (((((y2 + (1.25 * s.0)) + (1.75 * s.1)) + (0.5 * y2)) + (1.75 * w.0)) + (1.5 * w.1)) + (1.5 * b)
    }

    #[differentiable]
    pub fn fn45(mut a: f64, b: f64, c: f64, mut flag: bool, v: &[f64], p: [f64; 3]) -> f64 {
        'b1: {
            if flag {
                let mut p = fn34({
                    a = match ((0_usize as f64) as usize % 4) {
                        m2 @ (0 | 3) if a.sin() >= (c + v[m2 % 3]) => a,
                        1..=2 => {
                            let b = v[2].sin().tanh();
                            c
                        },
                        m6 => a.clamp(-1.5, 0.75),
                    };
                    0.25_f64
                });
            } else if flag && (1.0 > (1.5_f64 + b.sin()).ln()) {
                let [mut tape1, mut a] = [a + a, a];
            } else {
                a /= 1.75 + (0.5 * (b.powi(2) + 1.0_f64).ln().sin());
            }
        }
        ((b + (1.5 * p[0])) + (1.5 * b)) + (0.25 * a)
    }

    #[differentiable]
    pub fn fn46(mut a: f64, n: usize) -> (f64, f64) {
        match 3_usize {
            0 if f64::signum(2.0) <= a => {
                let mut late3: (f64, f64);
                let mut i4 = 0_usize;
                loop {
                    i4 += 1;
                    a = (0.5 * a) + a.sin();
                    if i4 > 3 || (n < 2) {
                        late3 = (a * a, (-0.25_f64).cos());
                        break;
                    }
                }
            },
            _ => {
                let late6;
                let mut i7 = 0_usize;
                loop {
                    i7 += 1;
                    a += ((-0.875_f64) * a).min(fn24(a, a, i7 % 4, a > 1.375, (a, a)).atan()).sin();
                    if i7 > 3 || (a >= (1.5_f64 + a.sin()).powf(a.sin())) {
                        late6 = (a, a);
                        break;
                    }
                }
                assert!(((late6.0 > late6.0.sin().tanh()) && (late6.1 >= (late6.0 - late6.1))) || true);
            },
        }
        let mut back = a;
        back = f64::sin(a);
        ((a + back) + (1.75 * a), ((n + 2) as f64) + (0.75 * a))
    }

    #[differentiable]
    pub fn fn47(a: f64) -> f64 {
        if (a / (1.5_f64 + a.sin())).to_radians() >= (a.powi(2) + 1.0_f64).sqrt() {
            return (2_usize as f64) + (1.5 * a);
        }
        let mut y2 = match 3_usize {
            0 => (if a <= a {
                let (tape1, mut dy1) = (a % 2.0_f64, a);
                [0.75_f64, tape1]
            } else {
                let (u, s) = (2.875_f64, 0_usize);
                [a, u]
            }, a),
            2..=3 if a < (-2.25) => return a.signum() * a.atan().exp(),
            m5 => ([a, 0.625_f64], a),
        };
        let mut saved = y2.0[0];
        let mut u = if fn41(saved, 2_usize % 4, [y2.1, y2.1, saved]) <= f64::cos(y2.0[1]) {
            match (y2.0[1] as usize % 4) {
                m6 @ (1 | 4) => {
                    y2.0[0] * saved
                },
                1 => saved.mul_add(saved, a),
                m10 if m10 != 3 => {
                    a.sin().tanh()
                },
                _ => (3_usize as f64),
            }
        } else if (if a <= (saved + saved) {
            1.125_f64
        } else {
            saved
        }) <= saved {
            fn23(&saved.mul_add(saved, a), a.sin().tanh(), (a + a) <= (saved - a), (y2.1, 1.125_f64))
        } else {
            (3_usize as f64).atan()
        };
        y2 = ([u, a], a - y2.0[1]);
        (u + y2.0[0]).cos() + (2.0 * y2.1)
    }

    #[differentiable]
    pub fn fn48(a: f64, b: f64, mut c: f64, flag: bool) -> f64 {
        c = (1.5_f64 + ({
            let mut i1 = 0_usize;
            'l2: loop {
                i1 += 1;
                if i1 > 4 {
                    break 'l2 -b;
                }
                c /= 1.75 + (0.5 * fn34(b).sin());
            }
        }).sin()).sqrt();
        let (mut dx, mut x) = fn46(a.signum(), 3_usize % 4);
        let mut a: f64 = x;
        if !flag {
            a += 'b3: {
                if flag && flag {
                    break 'b3 fn29(&a, [c, x, x]);
                }
                let mut z = b;
                c = if (1.5_f64 + z.sin()).ln() > ((-1.75) * b) {
                    b
                } else {
                    break 'b3 -2.75_f64;
                    x
                };
                z.to_radians()
            };
            'l4: for i5 in (2..=2).rev() {
                x = (if i5 != 2 {
                    let old6 = c;
                    c = a;
                    a = old6;
                    let mut p: [f64; 3] = [{
                        a -= (fn38(a, a, a, i5 % 4) / (b.powi(2) + 1.0_f64)).atan();
                        let mut y2 = (x, (((i5 * 3) % 4) as f64) * (x * c));
                        x
                    }, fn4(c, 3_usize % 4, if x >= b.clamp(-1.5, 0.75) {
                        [dx, c, dx]
                    } else if i5 >= 1 {
                        c = b;
                        [x, dx, -0.25_f64]
                    } else {
                        break;
                        [a, a, a]
                    }) * (c + a), dx];
                    x.sin()
                } else {
                    x.min(dx.sin().tanh())
                }).cos();
                if ((1.5_f64 + c.sin()).log2() <= c.floor()) && flag {
                    dx = (b - (i5 as f64)).sin();
                    break;
                }
                let (mut y, _) = (dx - b, (i5 * 3) % 4);
            }
            let (mut y2, (_, w)) = (b + c, (a, b));
        }
        match (0_usize, c < c) {
            (m7 @ (1 | 4), true) => {
                if ((!flag) || (a >= (a + dx))) || (m7 < 1) {
                    let dx = if !flag {
                        x = (1.5_f64 + (1.5_f64 + dx.sin()).recip().sin()).ln();
                        ((m7 as f64), fn38(0.5, a, b, 3_usize % 4))
                    } else if (2.25 + a) < fn33(x) {
                        (dx, fn29(&x, [x, 0.5_f64, dx]))
                    } else {
                        (x * dx, b + b)
                    };
                }
            },
            (m9, _) if m9 >= 1 => {
                let mut p = fn7(0.875 + dx, m9 % 4);
            },
            _ => {
                let mut p = (0_usize as f64);
            },
        }
        ((1.375 - dx) + c.asinh()) + (1.0 * x)
    }

    #[differentiable]
    pub fn fn49(a: f64, n: usize) -> (f64, f64) {
        let mut tape1: f64 = (n as f64) * a.copysign(0.375 + a);
        if (-tape1).cos().exp() <= 0.125_f64.floor() {
            if n >= 3 {
                match 2_usize {
                    m1 @ (1 | 4) => {
                        tape1 = fn35(&a, a, 3_usize % 4, a.abs() < (a + 2.0));
                        let saved: f64 = (1.5_f64 + 0.5_f64.sin()).sqrt();
                    },
                    _ => {
                        let mut x: (f64, usize) = (fn24(tape1 + tape1, tape1, n % 4, (a * a) >= (a + tape1), (a, tape1)), 2_usize);
                    },
                }
                let mut late4;
                let mut i5 = 0_usize;
                loop {
                    i5 += 1;
                    tape1 += ((a * tape1) % 1.5_f64).sin().tanh();
                    if i5 > 3 || ((tape1 * a) > fn29(&tape1, [tape1, a, tape1])) {
                        late4 = a.sin().powi(3);
                        break;
                    }
                }
                let (mut y, mut s) = if tape1 < (a * a) {
                    late4 = match (i5, a < (a + late4)) {
                        (1 | 3, _) => (-0.75_f64) + late4,
                        (2..=3, false) => late4.sin(),
                        _ => late4 - a,
                    };
                    match ((1_usize as f64) as usize % 4) {
                        2..=3 if 1.625 < late4 => {
                            (tape1, late4)
                        },
                        m13 @ (0 | 3) => {
                            (a, a)
                        },
                        m15 => (tape1, late4),
                    }
                } else {
                    let old16 = tape1;
                    tape1 = late4;
                    late4 = old16;
                    fn46(a, i5 % 4)
                };
            }
        }
        let mut flag17 = ((tape1.abs() + 1.25_f64).powf(a.cos()) * a.abs()) < (tape1 / (tape1.abs() + 1.25));
        (((tape1 * tape1) + (0.5 * tape1)) + (0.5 * a), ((tape1 - tape1) + (2.0 * tape1)) + (1.25 * a))
    }

    #[differentiable]
    pub fn fn50(a: f64, b: f64, c: f64) -> (f64, usize) {
        for i1 in (1..=1).step_by(2) {
            let mut w = b + fn16(b, a, a).min(c.sin().tanh());
            match i1 {
                m2 if c.signum() > (c * a) => {
                    let (y, mut dy) = (w.clamp(-1.5, 0.75), b / (w.powi(2) + 1.0_f64));
                },
                1 => {
                    {
                        let mut w: f64 = w;
                    }
                },
                _ => {
                    let w = {
                        w = (-(if w < b.signum() {
                            a
                        } else {
                            let mut z = fn7((1.5_f64 + w.sin()).log2(), (i1 + 2) % 4);
                            w
                        })).sin().tanh();
                        let (mut a, (mut tape1, _)) = (a, (b, a));
                        b
                    };
                },
            }
        }
        (((c.signum() + (1.25 * c)) + (2.0 * b)) + (0.75 * a), 2_usize)
    }

    #[differentiable]
    pub fn fn51(a: f64, b: f64) -> f64 {
        if (((-1.875_f64) / (b.powi(2) + 1.0_f64)).powi(2) + 1.0_f64).powf(a.cos()) >= (b * 2.375) {
            let mut dy1: f64 = fn43(a).cos() * ({
                let a = (3_usize as f64);
                let mut back: f64 = (if a < a.sin().tanh() {
                    a
                } else {
                    a
                }).sin().cos().exp();
                a
            });
            return ((f64::atan(b % 2.0) + (2.0 * dy1)) + (0.25 * b)) + (1.0 * a);
        }
        let back: ([f64; 2], f64) = ([fn41(a, 2_usize % 4, [b, b, a]), a + a], (b.abs() + 1.25_f64).recip());
        let mut saved: f64 = {
            let dx = [back.0[0] + HALF; 3];
            let b = back.0[0];
            {
                let mut i1 = 0_usize;
                'l2: loop {
                    i1 += 1;
                    if i1 > 1 || (b >= (2.125 % 3.0)) {
                        break dx[2];
                    }
                }
            }
        };
        let p = ([saved.min(saved.atan()), -0.5_f64], (a - 2.875_f64) * (back.1 + 2.25_f64));
        return (((saved + (2.0 * p.1)) + (2.0 * saved)) + (1.75 * b)) + (1.0 * a);
    }

    #[differentiable]
    pub fn fn52(a: f64, b: f64, c: &f64, flag: bool, (q0, (mut q1, k)): (f64, (f64, usize))) -> f64 {
        q1 += ({
            let dx = ({
                let mut i1 = 0_usize;
                'l2: loop {
                    i1 += 1;
                    if i1 > 4 || ((k != 2) && (1.375 >= a)) {
                        break a.copysign(b);
                    }
                }
            }, (match (a as usize % 4) {
                m3 if (q1 >= (q0 - q1)) && (m3 < 0) => 0.125_f64,
                1 => {
                    let (back, _) = fn46(fn38(b, q0, 2.75, 1_usize % 4), k % 4);
                    let (mut y, (mut dy1, mut s)) = (q0 + back, (a, a));
                    a
                },
                m7 if !flag => {
                    q0
                },
                m9 => a,
            }) / (q1.sin().tanh().exp().abs() + 1.25_f64));
            let dy: f64 = dx.0;
            -0.25_f64
        }) % 3.0;
        match (k * 3) % 4 {
            2..=3 => {
                q1 -= a.mul_add(*c, q1) * ({
                    let mut i12 = 0_usize;
                    'l13: loop {
                        i12 += 1;
                        if i12 > 2 || (!flag) {
                            break 'l13 (i12 as f64) / (q0.powi(2) + 1.0_f64);
                        }
                    }
                });
            },
            m14 @ (1 | 4) => {
                let late16;
                if m14 >= 2 {
                    late16 = (b + q1, 1.25_f64);
                } else {
                    return (((fn40(q1, *c, q1, 3_usize % 4) + (q0 + q1)) + (1.5 * q1)) + (1.0 * q0)) + (1.0 * a);
                }
                let (mut w, mut dy1) = late16;
            },
            m17 if m17 == 0 => {
                q1 += -(q0 / (q1.abs() + 1.25));
                let mut dy = a * fn16(b.mul_add(q1, b), q1 * q0, q0);
            },
            _ => {
                let (a, (_, mut dy1)) = (q1, (a, q1));
            },
        }
        (((k as f64) + (1.5 * q1)) + (2.0 * q0)) + (1.0 * a)
    }

    #[differentiable]
    pub fn fn53(a: f64) -> f64 {
        let mut y1 = (a, (if a <= a.max(a.cos()) {
            let w = (0_usize as f64);
            let b = a;
            w
        } else {
            a
        }).sin().tanh().powi(2));
        a + (0.25 * y1.1)
    }

    #[differentiable]
    pub fn fn54(#[constant] a: f64, b: f64) -> f64 {
        let mut i1 = 0_usize;
        while i1 < 4 && (b < (b.powi(2) + 1.0_f64).sqrt()) {
            i1 += 1;
            let mut u: ([f64; 2], f64) = ([match (3_usize, a >= fn41(0.625, 2_usize % 4, [b, b, a])) {
                (1..=2, true) => continue,
                (m4 @ (0 | 3), false) => {
                    let mut back: f64 = (-0.625_f64).sin().tanh() / (b.abs() + 1.25);
                    SLOPE
                },
                (m6, false) if m6 >= 3 => -0.875_f64,
                _ => b,
            }, b - b], b);
        }
        fn33((i1 as f64)) + (1.5 * a)
    }

    #[differentiable]
    pub fn fn55(a: f64, b: f64, v: &[f64]) -> (f64, f64) {
        _ = a;
        let t = (fn34(b) + b.signum()).to_radians();
        let dy1: f64 = -1.0;
        let mut u = t;
        u = t + u;
        let y1 = (1.5_f64 + b.sin()).sqrt() - (u - dy1).mul_add(a.atan().powi(4), u.asinh());
        let [mut y2, mut saved] = [y1, y1 * u];
        ((((y2 + (2.0 * saved)) + (1.0 * y2)) + (1.0 * b)) + (1.5 * a), ((((dy1 + y1) + (0.75 * y2)) + (1.75 * u)) + (1.5 * dy1)) + (0.5 * a))
    }

    #[differentiable]
    pub fn fn56(a: f64, b: f64, flag: bool) -> f64 {
        let mut x = (a, 3_usize);
        assert!((!flag) || true);
        let (mut dy1, y2) = fn46(b - a, 1_usize % 4);
        let mut tape1 = a;
        let late1: (f64, f64);
        if flag {
            late1 = (0.375_f64, b);
        } else {
            return ((b.signum() * (y2 * b)) + (0.75 * y2)) + (2.0 * dy1);
        }
        if (!flag) && (!flag) {
            x = if (late1.1 <= b.abs()) || flag {
                (dy1, tape1) = (tape1, dy1 * 0.75);
                (a, 2_usize)
            } else if fn5(y2, [b, y2, a], (y2, (b, 1_usize))) >= tape1.floor() {
                fn3(y2)
            } else {
                x
            };
            return ((((((a + b).powi(2) + 1.0_f64).recip() + (1.25 * late1.0)) + (1.0 * late1.1)) + (1.75 * dy1)) + (0.25 * x.0)) + (0.75 * b);
        }
        if (-tape1.atan2(y2.powi(2) + 1.0)) < (dy1 * y2) {
            return ((((1_usize as f64).signum() + (1.25 * late1.0)) + (0.5 * tape1)) + (0.75 * y2)) + (0.5 * dy1);
        }
        tape1 = match (2_usize, flag) {
            (2..=3, on3) => tape1 + tape1,
            (2 | 4, true) => {
                y2
            },
            _ => 1.375_f64 - SMALL,
        };
        let mut late7: (f64, f64);
        if ((-a) >= fn34(a)) && ((y2 <= fn35(&y2, y2, 0_usize % 4, y2 <= (1_usize as f64))) || (dy1 < y2)) {
            let mut t = (late1.0 / (({
                dy1 -= tape1.to_radians() * (if dy1 <= (3.0 * y2) {
                    x.0
                } else {
                    b
                });
                let mut w = (0_usize as f64);
                y2
            }).powi(2) + 1.0_f64), tape1 + b);
            let [y, t] = [(dy1.abs() + 1.25_f64).log2(), tape1.floor()];
            late7 = late1;
        } else {
            late7 = if (b + dy1) <= (1_usize as f64) {
                dy1 = if tape1.sin() >= (late1.1 + a) {
                    let (mut b, (mut u, _)) = (x.0 * late1.1, late1);
                    fn24(u * b, fn4(tape1, 2_usize % 4, [u, tape1, u]), 3_usize % 4, y2 < fn40(dy1, late1.1, tape1, 1_usize % 4), (u, dy1))
                } else {
                    y2
                };
                late1
            } else {
                late1
            };
        }
        (((((((late1.0 - (-late1.1)) + (0.25 * late7.0)) + (0.75 * late7.1)) + (1.75 * late1.0)) + (1.25 * late1.1)) + (1.25 * y2)) + (1.25 * dy1)) + (0.5 * a)
    }

    #[differentiable]
    pub fn fn57(a: f64) -> f64 {
        let p = [a.cos() - (0_usize as f64), ((1.5_f64 + a.sin()).powf(a.atan()).powi(2) + 1.0_f64).recip()];
        if (if a <= (a * p[1]) {
            1.75_f64
        } else {
            a
        }).copysign(a.to_radians()) < a {
            return (1.5_f64 + a.sin().sin()).powf((a * a).cos()) + (2.0 * p[1]);
        }
        'l1: for i2 in 2..=5 {
            let mut y1 = [a, fn16(fn5(a, [p[i2 % 2], a, a], if a > (p[0] - a) {
                (p[0], (p[i2 % 2], i2 + 1))
            } else {
                (a, if i2 != 1 {
                    fn50(a, a, a)
                } else {
                    (a, 2_usize)
                })
            }), a + p[0], a.signum()), fn41(p[i2 % 2], i2 % 4, [a, a, a]) + a];
            y1 = [a, a, 1.375_f64];
            let mut a: f64 = a;
        }
        let (mut dx, y1) = (fn23(&a, a, a < (p[1] + a), (a, a)), 1_usize);
        let (mut tape1, mut a) = fn46(((y1 + 2) as f64), y1 % 4);
        tape1 = tape1;
        let y2 = (fn0(a.clamp(-1.5, 0.75), (y1 + 2) % 4).abs() + 1.25_f64).sqrt();
        assert!(((tape1 * tape1) < (dx.abs() + 1.25_f64).recip()) || true);
        return ((dx + (2.0 * a)) + (2.0 * tape1)) + (0.25 * p[0]);
    }

    #[differentiable]
    pub fn fn58(mut a: f64, v: &[f64]) -> f64 {
        let (mut y, mut b) = fn55({
            a /= 1.75 + (0.5 * (a % 2.5_f64).sin());
            let mut y1 = {
                a -= a.atan();
                let mut k1 = 2_usize % 5;
                (k1 as f64) * a
            };
            a
        }, (3_usize as f64), v);
        y = (1_usize as f64).sin().tanh();
        let late2: (f64, f64);
        if (if y.asinh() <= SMALL {
            a
        } else {
            fn5(b, if 1.75 < (y * b) {
                [b, v[1], b]
            } else {
                [y, b, y]
            }, (a, (y, 2_usize)))
        }) >= (SLOPE * a) {
            let mut y = (2_usize as f64) + (2_usize as f64);
            let [mut y2, mut a] = [a * y, y.atan()];
            late2 = (y * y, y.signum());
        } else {
            if ('b3: {
                if y <= fn33(b) {
                    break 'b3 a * a;
                }
                assert!((2.875 < (a / (a.abs() + 1.25))) || true);
                2.625_f64
            }) >= (1_usize as f64) {
                let tape1: f64 = a;
            } else if y.cos() >= (SMALL - SLOPE) {
                let (mut y, mut dy) = (y.copysign(b), a);
            } else {
                let t = (0_usize as f64) * ((2_usize as f64) + b.max(y.atan()));
            }
            late2 = (3.0_f64, b - 2.25_f64);
        }
        ((a * late2.1) % 2.5) + (0.25 * late2.1)
    }

    #[differentiable]
    pub fn fn59(a: f64, mut b: f64, n: usize, flag: bool, q: (f64, f64)) -> (f64, usize) {
        'b1: {
            match (n, n >= 3) {
                (0, true) => {
                    _ = (a / (1.5_f64 + a.sin())).abs();
                },
                (0 | 2, _) => {
                    let mut u = (q.0 * q.1).clamp(-1.5, 0.75).hypot((a.min(a.cos()) + b.abs()).abs() + 1.25);
                    u += (n as f64) * u;
                },
                (0..=1, true) => {
                    b = if (((n * 3) % 4) as f64) < 1.625 {
                        q.1
                    } else {
                        break 'b1;
                        b
                    };
                    let mut tape1: f64 = f64::abs((a - b).asinh());
                },
                _ => {
                    if ((b * b) + (2.25 / (1.5 + b.sin()))) >= b {
                        let (mut y, (mut tape1, mut u)) = match n + 0 {
                            1..=2 => {
                                (b, fn46(a, n % 4))
                            },
                            m11 @ (2 | 5) => (a, (q.0, a)),
                            2 | 4 => if a < (b.powi(2) + 1.0_f64).log2() {
                                (a, (b, a))
                            } else {
                                b -= 2.875 * (1_usize as f64);
                                (q.0, (b, a))
                            },
                            m15 => (a, (b, b)),
                        };
                        y -= (b / (2.75_f64.powi(2) + 1.0_f64)).hypot((if a <= a {
                            a
                        } else if (y <= y) || (!flag) {
                            return ((((((n * 3) % 4) as f64) + (0.75 * q.0)) + (0.25 * q.1)) + (1.75 * a), n);
                        } else {
                            return ((((tape1.asinh() + (0.5 * tape1)) + (2.0 * y)) + (0.25 * q.0)) + (0.5 * a), n);
                            u
                        }).abs() + 1.25);
                    }
                    b /= 1.75 + (0.5 * (a + b).sin());
                },
            }
            b += (b + b) + (q.1 * q.0);
        }
        ((((b * q.0) + (2.0 * q.1)) + (2.0 * b)) + (1.25 * a), (0.875 as usize % 4))
    }

    #[differentiable]
    pub fn fn60(mut a: f64, mut b: f64, n: usize) -> f64 {
        let y2 = b;
        b = y2 - ((b.abs() + 1.25_f64).powf(b.sin().tanh()) * (-0.625));
        b /= 1.75 + (0.5 * (a + b).sin());
        let (tape1, t) = fn7(0.875, n % 4);
        let mut back = tape1.max(y2.atan().asinh().atan());
        b = (-b).hypot(({
            b = match (t + 2, a > fn35(&tape1, 1.875, 0_usize % 4, tape1 <= y2)) {
                (0, true) => fn33(a),
                (0..=1, false) => tape1 * back,
                _ => b * a,
            };
            let mut p: (f64, usize) = (fn40(y2 * b, tape1 % 1.5, tape1.signum(), (t + 2) % 4), ((back.powi(2) + 1.0_f64).powf(y2.sin().tanh()) as usize % 4));
            {
                b += (b / (tape1.powi(2) + 1.0)) * (back - y2);
                back += a;
                a
            }
        }).abs() + 1.25);
        'l6: for i7 in (1..5).rev().step_by(2) {
            b += b.cos();
            if ((b * back) - y2.to_radians()) < (b + 0.875) {
                return (back + (1.0 * back)) + (1.0 * y2);
            }
            let mut y1 = if (tape1 < b.floor()) && (i7 < 0) {
                (if SMALL >= (a * tape1) {
                    continue 'l6;
                } else {
                    break 'l6;
                    y2
                }, (b.abs() + 1.25_f64).log2())
            } else {
                (0.625_f64, fn53(SLOPE))
            };
        }
        (back, a) = (a, back * 0.75);
        (((b * back) * (tape1 * y2)) + (1.5 * tape1)) + (1.75 * y2)
    }

    #[differentiable]
    pub fn fn61(a: f64, b: f64, n: usize, v: &[f64]) -> f64 {
        'b1: {
            let (mut a, tape1) = ((a.abs() + 1.25_f64).powf(v[1].atan()), n);
            let p = match ((-v[2]) as usize % 4) {
                2 | 4 => {
                    ([0.875_f64; 2], (1.25_f64.powi(2) + 1.0_f64).log2())
                },
                1 => ([b, a], a),
                m6 => ([b; 2], a),
            };
            'l7: for i8 in 0..tape1 % 5 {
                a *= (0_usize as f64).sin();
                _ = a.hypot(b.powi(2) + 1.0) / ((tape1 as f64).powi(2) + 1.0);
                let back = [{
                    a = b;
                    a = (0.5 * a) + v[2].sin();
                    fn45(p.1, a, b, a > (b + 2.75), v, [b, p.1, a])
                }, b];
            }
        }
        f64::asinh(a * 3.0) + (1.25 * b)
    }

    #[differentiable]
    pub fn fn62(#[constant] a: f64, mut b: f64, c: f64, mut p: [f64; 3], q: (f64, f64)) -> f64 {
        let late1: f64;
        if b >= a {
            b += fn36(&(b / (c.abs() + 1.25_f64)), (c.powi(2) + 1.0_f64).log2(), b >= p[1]);
            late1 = (2_usize as f64).copysign((b.powi(2) + 1.0_f64).sqrt());
        } else {
            late1 = (1.5_f64 + (2_usize as f64).sin()).log2();
        }
        if c <= a.sin().tanh() {
            p = [late1 + q.1, (late1.powi(2) + 1.0_f64).ln(), fn47(b)];
            return (((late1 * a).max(c.sin().tanh()) + (0.5 * q.1)) + (1.25 * c)) + (0.5 * a);
        }
        match ((b * a) as usize % 4) {
            0..=1 => {
                if ((q.0 / (c.abs() + 1.25)) + c) > (b.powi(2) + 1.0_f64).sqrt() {
                    let (_, p) = (q.0 * q.0, b.asinh());
                    let mut y2: (f64, f64) = ((0_usize as f64), (2_usize as f64));
                }
            },
            1 | 3 => {
                let mut a: (f64, f64) = ((b - late1).sin().tanh().exp(), (b + a).atan().powi(2));
            },
            2 if SMALL >= (a.powi(2) + 1.0_f64).sqrt() => {
                let b = [late1 + a, ('b8: {
                    if ({
                        b /= 1.75 + (0.5 * c.sin());
                        b = c;
                        q.0
                    }) <= SLOPE {
                        break 'b8 c.sin().tanh();
                    }
                    assert!((q.0.to_radians() >= a.atan2(b.abs() + 1.25)) || true);
                    q.0
                }).min((a / (late1.abs() + 1.25_f64)).sin().tanh()), p[1] + (-2.5_f64)];
            },
            m9 => {
                if fn8(SLOPE + c, c - 1.0, (p[m9 % 3], (a, 1_usize))) >= c {
                    let mut flag10 = m9 >= 1;
                }
            },
        }
        let p = (match (fn4(late1, 0_usize % 4, [a, b, SLOPE]) as usize % 4) {
            m11 @ (2 | 5) => if c < b.asinh() {
                b
            } else {
                c
            },
            m13 if (b - q.1) >= (b * q.1) => a % 2.0_f64,
            _ => b,
        }) - p[0];
        let y2 = b;
        b *= ((y2 * SMALL) + (late1 + (-1.875_f64))).cos();
        ((((((b * (-2.0_f64).min(a.cos())) + (1.0 * y2)) + (2.0 * late1)) + (0.75 * q.0)) + (1.5 * c)) + (0.25 * b)) + (1.75 * a)
    }

    #[differentiable]
    pub fn fn63(a: f64, b: &f64, n: usize) -> (f64, usize) {
        let mut late1: f64;
        if ((a - a) < (*b).cos()) && (2.25 <= (a + (*b))) {
            late1 = {
                let mut b: f64 = 2.375;
                b = -a;
                a
            };
        } else {
            late1 = a.hypot(a.powi(2) + 1.0).hypot(({
                let mut i2 = 0_usize;
                loop {
                    i2 += 1;
                    if i2 > 3 {
                        break a;
                    }
                }
            }).powi(2) + 1.0);
        }
        let s = (fn47(a.mul_add(0.75, a)), late1);
        let (_, mut t) = (a, (*b) - late1);
        {
            let mut late3;
            if n == 1 {
                late3 = (n as f64) - (1.5_f64 + 2.5_f64.sin()).recip();
            } else {
                late3 = ((*b) - 1.75_f64) + (a * (*b));
            }
            let mut s: f64 = {
                let mut i4 = 0_usize;
                loop {
                    i4 += 1;
                    if i4 > 3 {
                        break -(a - late3);
                    }
                    late3 += (f64::to_radians(a) * fn0(late3, n % 4)).sin();
                    let mut saved: f64 = (if (late1 + late1) > (a / (1.5 + 0.25_f64.sin())) {
                        late1.floor()
                    } else if n >= 1 {
                        let mut k5 = n % 5;
                        (*b) * late3
                    } else {
                        late1.abs()
                    }) * ({
                        let mut i6 = 0_usize;
                        'l7: loop {
                            i6 += 1;
                            if i6 > 4 {
                                break 'l7 s.0.min(late3.atan()) + a;
                            }
                            late3 = (0.5 * late3) + fn34(a).sin().tanh();
                        }
                    });
                }
            };
        }
        if fn38(a.sin(), 1.75 * s.0, *b, n % 4) < (a + s.0) {
            t += {
                let mut i8 = 0_usize;
                'l9: loop {
                    i8 += 1;
                    if i8 > 2 || ((late1 - a) > (a + 1.875)) {
                        break late1;
                    }
                    late1 += (if (t * a) > fn24(late1, s.1, i8 % 4, late1 >= 1.875, s) {
                        t.sin().tanh().exp()
                    } else if ((-2.75) + t) <= (s.0 + a) {
                        let mut z = ((n as f64) + (t - s.0), n);
                        fn24(late1, t, i8 % 4, z.0 < (s.0 - late1), (s.1, 2.875_f64))
                    } else {
                        (1.5_f64.powi(2) + 1.0_f64).powf(s.1.atan())
                    }).sin().tanh();
                }
            };
        }
        ((((a + s.0) + (1.0 * t)) + (2.0 * late1)) + (1.75 * a), 2_usize)
    }

    #[differentiable]
    pub fn fn64(a: &f64, b: f64, p: [f64; 3], (q0, (mut q1, k)): (f64, (f64, usize))) -> f64 {
        let mut b = if k != 1 {
            if k != 1 {
                (q1, 1.0_f64)
            } else {
                (b, 1.5_f64)
            }
        } else {
            let [mut b, mut a] = [(*a) * q1, q1];
            fn46(a / (q0.powi(2) + 1.0), 3_usize % 4)
        };
        b = b;
        let mut t = q0;
        let mut dy = ([SMALL * q1, q0.mul_add(q0, p[k % 3])], match k {
            m1 @ (2 | 5) if (b.0 < q1.abs()) && (q1 <= q0.to_radians()) => (*a).min(p[2].sin().tanh()),
            1 => q1,
            m5 => q1.copysign(q0),
        });
        let mut x = [(1.5_f64 + (if k >= 1 {
            t
        } else {
            dy.1
        }).sin()).log2(), (t - b.1) * b.1];
        t -= p[1];
        (t, q1) = (q1, t);
        let mut b: f64 = (1.5_f64 + (-fn38(t, b.0, t, k % 4)).sin()).recip();
        (((((1.5_f64 + ((*a) + t).sin()).sqrt() + (1.75 * dy.1)) + (1.0 * t)) + (1.0 * q1)) + (0.75 * q0)) + (0.25 * p[2])
    }

    #[differentiable]
    pub fn fn65(mut a: f64, b: f64, c: f64, v: &[f64]) -> f64 {
        for i1 in 0..=2 {
            a += a.sin().tanh();
            if ({
                a *= a.atan();
                a += fn45(fn5(c, [c, a, c], (v[i1 % 3], (c, v.len()))), ((i1 + 1) as f64), a * b, (b > fn29(&0.375_f64, [c, v[2], c])) && (a <= b), v, [HALF, c, b]).sin().tanh();
                b
            }) > (b.powi(2) + 1.0_f64).powf(v[i1 % 3].cos()) {
                let y2 = (if i1 != 2 {
                    {
                        let mut i2 = 0_usize;
                        loop {
                            i2 += 1;
                            if i2 > 3 || (a <= a.signum()) {
                                break (i1 as f64) - (-0.875_f64).atan2(a.powi(2) + 1.0);
                            }
                            a += a.min(b.atan()).max(f64::signum(b).sin()).sin().tanh();
                        }
                    }
                } else {
                    (i1 as f64)
                }) + ((if b >= b {
                    a
                } else {
                    let (mut back, b) = ((1_usize as f64), i1);
                    c
                }) + (a * a));
                'b3: {
                    let a: f64 = c;
                }
            }
            let tape1 = match 3_usize {
                2 | 4 => b + 2.375_f64,
                m6 => {
                    let mut i7 = 0_usize;
                    loop {
                        i7 += 1;
                        if i7 > 2 || ((a.abs() + 1.25_f64).recip() <= (((m6 * 3) % 4) as f64)) {
                            break b.sin() % 2.0_f64;
                        }
                        a = b;
                    }
                },
            };
        }
        assert!(((a > (c * c)) && (a > c)) || true);
        let dy = (1.5_f64 + a.sin()).log2();
        a = fn45(c + c, fn58(a, v), -0.375, c > (c.powi(2) + 1.0_f64).log2(), v, [b, dy, c]);
        (((v[0] * c) + (1.5 * dy)) + (1.75 * c)) + (1.0 * b)
    }

    #[differentiable]
    pub fn fn66(a: f64, b: f64, mut c: f64, n: usize) -> [f64; 2] {
        let s = b;
        let mut x = if n >= 3 {
            (-a) + a
        } else if (s > b.cos()) && (SMALL > fn51(c, b)) {
            let (acc, (_, mut u)) = (a, if b > a {
                fn46(b, n % 4)
            } else if c.floor() > ((-2.75) + b) {
                c /= 1.75 + (0.5 * (c * s).sin());
                (s, SMALL)
            } else {
                (b, b)
            });
            let (mut b, mut dy) = match n {
                0..=1 if c <= (acc / (u.abs() + 1.25)) => {
                    (-2.5_f64, acc)
                },
                _ => (c, 0.5_f64),
            };
            match ((dy as usize % 4), n < 1) {
                (0, on5) => {
                    a - a
                },
                (1, false) => dy,
                (0 | 2, true) => {
                    a - acc
                },
                _ => a,
            }
        } else {
            s.sin().min(b.atan())
        };
        for i11 in 1..3 {
            c = (match 1_usize {
                2 | 4 => a,
                0 | 2 => {
                    b
                },
                m16 => s,
            }).mul_add(a, c.abs()).sin();
            match ((b as usize % 4), x.sin() >= (a * s)) {
                (2..=3, false) => {
                    match 3_usize {
                        m19 @ (2 | 5) => {
                            let dx = 'b21: {
                                if (a % 2.0) < x.abs() {
                                    break 'b21 b;
                                }
                                assert!((fn53(s) < (1.5_f64 + x.sin()).recip()) || true);
                                ({
                                    c = ((s - 1.0_f64) + fn16(x, a, b)).sin().tanh();
                                    let (mut dy1, s) = (fn1(c, &x), n + 0);
                                    a
                                }) * ({
                                    let mut i22 = 0_usize;
                                    'l23: loop {
                                        i22 += 1;
                                        if i22 > 1 || (((-2.5) * c) > (0.125 * x)) {
                                            break -(a - b);
                                        }
                                        c += (x * fn34(s)).cos();
                                    }
                                })
                            };
                        },
                        0 | 2 => {
                            let mut acc: f64 = (1.5_f64 + ((x - b) + x.floor()).sin()).log2();
                        },
                        m26 if (2_usize as f64) < a => {
                            let mut flag28 = s >= (0.375 - c);
                            c = (-a).atan();
                        },
                        _ => {
                            c = b;
                            c /= 1.75 + (0.5 * (n as f64).sin());
                        },
                    }
                },
                (1..=2, true) => {
                    let mut y2 = match ((a as usize % 4), ((-2.125) > a) && (c <= (b.powi(2) + 1.0_f64).powf(a.sin().tanh()))) {
                        (0, _) => s,
                        (2 | 4, _) if (x + s) >= (c + x) => {
                            (n as f64)
                        },
                        _ => (c.powi(2) + 1.0_f64).recip(),
                    };
                    let [mut u, saved] = [fn5(0.875, [c, b, a], (a, (y2, 1_usize))); 2];
                },
                _ => {
                    let mut y: f64 = b * ((i11 as f64) - x);
                },
            }
        }
        [((1.0 + (1.25 * x)) + (0.5 * s)) + (0.25 * b), ((((a * s) + (1.75 * x)) + (1.5 * s)) + (0.75 * c)) + (1.5 * a)]
    }

    #[differentiable]
    pub fn fn67(a: f64, b: f64, c: f64, mut flag: bool) -> f64 {
        let s: f64 = a * (if (a + SLOPE) < b {
            (0.625_f64.powi(2) + 1.0_f64).sqrt()
        } else {
            return (((a.copysign(a) - fn4(a, 3_usize % 4, [c, 2.625_f64, c])) + (0.5 * c)) + (0.25 * b)) + (1.0 * a);
            b
        });
        let mut u = if (s - SLOPE) <= b {
            match 1_usize {
                2 | 4 => {
                    (a, s)
                },
                m3 if a <= c => {
                    (c, s)
                },
                _ => (b, b),
            }
        } else {
            (a + s, (s.powi(2) + 1.0_f64).recip())
        };
        u = fn46(a.min(a.atan()), 2_usize % 4);
        u = (match 1_usize {
            0..=1 => s,
            m8 @ (2 | 5) => {
                u = (if 0.625 <= (c - b) {
                    return ((b + (0.25 * u.1)) + (1.75 * c)) + (1.0 * b);
                } else if 0.75 <= SMALL.sin().tanh().exp() {
                    u = u;
                    let mut y = (b.max((-2.375_f64).sin()) + (s.powi(2) + 1.0_f64).log2()).atan();
                    u.1
                } else {
                    return ((((b.sin().tanh() * s) + (0.75 * u.0)) + (1.5 * u.1)) + (2.0 * c)) + (1.25 * b);
                    c
                }, fn33(s));
                c
            },
            m10 if (u.0 <= (c.powi(2) + 1.0_f64).log2()) || (a > c.clamp(-1.5, 0.75)) => b,
            m12 => a,
        }, if !flag {
            c
        } else {
            let a: f64 = u.1;
            u = (2.75_f64.atan().exp(), s);
            c
        });
        ((((((3_usize as f64).powi(2) + 1.0_f64).recip() + (1.75 * u.0)) + (1.0 * s)) + (0.25 * c)) + (0.25 * b)) + (0.75 * a)
    }

    #[differentiable]
    pub fn fn68(a: f64, b: f64) -> f64 {
        if (({
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 4 || (i1 != 3) {
                    break (a - b) % 3.5_f64;
                }
            }
        }) > a) || ((b + b) < (a + b)) {
            return a;
        }
        if (0_usize as f64) < (1_usize as f64) {
            let mut s = 1.0_f64;
            s += (1_usize as f64);
            let mut saved: (f64, f64) = ((a + SMALL) + (1.5_f64 + s.sin()).ln(), (s - SMALL) * b.sin().tanh());
        } else if fn38(b, b, a, 0_usize % 4) <= a {
            let mut tape1: f64 = match 0_usize {
                0..=1 if (b < (3_usize as f64)) && (b >= (b * a)) => fn40(2.25, b, a, 0_usize % 4),
                m4 if a.mul_add(2.75, SMALL) < a.min(a.sin().tanh()) => {
                    (a + a) + b
                },
                _ => a,
            };
        } else {
            let x = (b + ({
                let dy = (a.max(a.atan()) + (1.5_f64 + a.sin()).recip()) * (match 2_usize {
                    0 => a,
                    m9 if (m9 == 2) && (0.75 >= b.abs()) => a.sin().powi(1),
                    m11 => 2.25_f64 + b,
                });
                let mut z = b;
                b
            })).floor();
            let mut tape1 = a;
        }
        let mut back: f64 = (((-2.75) + 1.125) + (-a)) * ((if b >= SLOPE.atan() {
            a
        } else {
            return (b + (2.0 * b)) + (2.0 * a);
            b
        }) - (a * b));
        let mut p: f64 = fn47(a * back).min((a.atan2(1.5 + b.sin()).abs() + 1.25_f64).recip().sin().tanh());
        let mut x: f64 = a - ((3.0 * back) + (a * back));
        (((0_usize as f64) + (1.0 * x)) + (1.5 * b)) + (0.75 * a)
    }

    #[differentiable]
    pub fn fn69(a: f64, mut b: f64) -> (f64, f64) {
        b += a;
        let (s, saved) = match 3_usize {
            2 | 4 if a <= f64::atan(b) => {
                (b, 1_usize)
            },
            1 if (3_usize as f64) < b.atan() => return (b, fn51(a, b) + (0.75 * a)),
            2 => (b, 1_usize),
            m7 => fn7(0.5, 0_usize % 4),
        };
        for _ in 2..=2 {
            b *= 2.5_f64.sin().tanh();
            'b8: {
                let mut late9: f64;
                if (if fn5(s, if saved != 2 {
                    [a, 0.625_f64, b]
                } else {
                    [b, a, b]
                }, (a, (b, saved))) < (a * a) {
                    if b < fn41(a, 1_usize % 4, [b, s, a]) {
                        b
                    } else {
                        s
                    }
                } else {
                    let (p, (_, mut dx)) = ((-1.75_f64) + a, (s, a));
                    a * dx
                }) > fn29(&2.375_f64, [s; 3]) {
                    late9 = (b + a) / (1.5_f64 + s.sin().tanh().sin());
                } else {
                    late9 = match saved + 0 {
                        m10 @ (1 | 4) => fn38(b, s, -0.75, saved % 4),
                        m12 => 'b13: {
                            if (s - b) >= 2.625_f64.to_radians() {
                                break 'b13 s;
                            }
                            b += ((s * a) + b).sin().tanh();
                            b /= 1.75 + (0.5 * (saved as f64).sin());
                            b
                        },
                    };
                }
                if (saved < 1) || (late9.atan() > fn53(b)) {
                    (late9, b) = (b, late9 * 0.75);
                    [b, late9] = [a, late9];
                    let mut dy = (saved as f64);
                } else if saved == 0 {
                    let (mut y, _) = (1.875_f64 + b, a);
                }
            }
        }
        ((((1.5_f64 + 0.625_f64.sin()).log2() + (2.0 * s)) + (1.0 * b)) + (2.0 * a), (((b - a) + (0.25 * s)) + (1.75 * b)) + (0.75 * a))
    }

    #[differentiable]
    pub fn fn70(mut a: f64, mut b: f64, mut c: f64) -> f64 {
        let mut i1 = 0_usize;
        'l2: loop {
            i1 += 1;
            if i1 > 4 {
                break;
            }
            a = (((i1 * 3) % 4) as f64).sin();
            let late3: f64;
            let mut i4 = 0_usize;
            loop {
                i4 += 1;
                b = ((a - b) + (c.powi(2) + 1.0_f64).recip()).atan();
                if i4 > 3 || (b > 3.0) {
                    late3 = fn53(-2.25);
                    break;
                }
            }
            c *= fn24((1.5_f64 + late3.sin()).sqrt(), b + b, i4 % 4, a <= fn1(late3, &a), (c, b)).cos();
            let p: ([f64; 2], f64) = ([a + 0.625_f64, late3], (1.5_f64 + (if late3 >= (b + b) {
                c /= 1.75 + (0.5 * fn41(b, i1 % 4, if c >= (late3 * late3) {
                    [late3, late3, a]
                } else if (late3 + late3) >= (b * late3) {
                    [b, a, a]
                } else {
                    a += (fn41(a, i4 % 4, [1.25_f64, b, a]) + (1.875_f64 + SLOPE)).cos();
                    [1.25_f64, b, -1.75_f64]
                }).sin());
                a -= ({
                    c /= 1.75 + (0.5 * (a * c).sin());
                    let y = (c + (a + c), (2.125_f64 * c).hypot(b.abs() + 1.25));
                    (1.5_f64 + b.sin()).recip()
                }).sin().tanh();
                b
            } else {
                -2.5_f64
            }).sin()).recip());
        }
        (((c * (b + a)) + (0.75 * c)) + (1.5 * b)) + (1.75 * a)
    }

    #[differentiable]
    pub fn fn71(mut a: f64, mut flag: bool) -> f64 {
        let mut saved = fn7(a, 1_usize % 4);
        {
            let mut i1 = 0_usize;
            while i1 < 2 {
                i1 += 1;
                a = (a.mul_add(a, a).powi(2) + 1.0_f64).ln().sin();
                let p: f64 = (i1 as f64) * (({
                    saved = (a, 2_usize);
                    let mut y2 = (({
                        a = (a * (a * a)).cos();
                        saved = fn50(a, saved.0, a);
                        a
                    }).abs() + 1.25_f64).powf(a.atan());
                    a
                }) + (a + saved.0));
            }
            let mut y = (-fn33(a), i1);
        }
        (a.atan() + saved.0) + (2.0 * saved.0)
    }

    #[differentiable]
    pub fn fn72(a: f64, b: f64, c: f64) -> f64 {
        let mut i1 = 0_usize;
        while i1 < 2 {
            i1 += 1;
            if fn4(c + 0.875, ((i1 * 3) % 4) % 4, [c, 2.375_f64, c]) < (b * b) {
                return ((((i1 * 3) % 4) as f64) + (0.5 * c)) + (1.0 * b);
            }
        }
        let mut flag2 = b > a;
        let mut t = {
            let mut i3 = 0_usize;
            'l4: loop {
                i3 += 1;
                if i3 > 4 {
                    break 'l4 fn34(b);
                }
                let mut dy = ({
                    let mut i5 = 0_usize;
                    'l6: loop {
                        i5 += 1;
                        if i5 > 4 || ((c % 1.5) >= a) {
                            break 'l6 (1.5_f64 + c.sin()).ln().mul_add((1.5_f64 + a.sin()).log2(), c + b);
                        }
                    }
                }, i3);
            }
        };
        if ((b.abs() + 1.25_f64).recip().abs() + 1.25_f64).recip() <= c {
            let mut t: f64 = 'b7: {
                if fn41(c, i1 % 4, [b, a, a]) >= (0.75_f64.abs() + 1.25_f64).ln() {
                    break 'b7 (1.5_f64 + b.sin()).log2();
                }
                let [tape1, _] = [SLOPE + c, a - t];
                (i1 as f64)
            };
            'l8: for i9 in 2..4 {
                t = (if i9 >= 0 {
                    t += (match 0_usize {
                        m10 @ (0 | 3) => break 'l8,
                        2..=3 => {
                            t * t
                        },
                        1 | 3 => {
                            t
                        },
                        m16 => b + b,
                    }).sin().tanh();
                    let mut y: f64 = (({
                        t = c.sin();
                        let mut dy1 = ((1.5_f64 + (-3.0_f64).hypot(1.5 + t.sin()).sin()).ln(), (i9 as f64).copysign(t));
                        b
                    }).floor().abs() + 1.25_f64).ln();
                    t + y
                } else if (1.5_f64 + c.sin()).ln() > (i1 as f64) {
                    return (((t + a) + (1.5 * t)) + (0.25 * c)) + (0.25 * b);
                } else {
                    fn38(c, c, a, ((i1 * 3) % 4) % 4)
                }).atan();
                let mut i17 = 0_usize;
                while i17 < 2 && (t <= a.asinh()) {
                    i17 += 1;
                    t /= 1.75 + (0.5 * ({
                        let mut p: f64 = t * fn29(&(2_usize as f64), [a, b, c]);
                        let mut p = if c > b.atan() {
                            fn0(b.sin().powi(3), i17 % 4)
                        } else {
                            p += (1.5_f64 + c.sin()).sqrt().cos();
                            2.875_f64
                        };
                        c
                    }).sin());
                }
            }
        } else if i1 >= 0 {
            let (x, acc) = (c.cos(), 1_usize);
        }
        ((c + (0.5 * t)) + (0.5 * c)) + (1.0 * b)
    }

    #[differentiable]
    pub fn fn73(a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        let dy = ((match (0_usize, (a / (1.5 + b.sin())) < (0.125 + b)) {
            (m1, _) if (p[0] + b) < (m1 as f64) => {
                b
            },
            (m3 @ (1 | 4), on4) if (a / (1.0_f64.abs() + 1.25)) < b.atan2(1.5 + a.sin()) => return (p[m3 % 3] + (1.0 * p[0])) + (0.25 * b),
            (1 | 3, _) => {
                1.125_f64
            },
            _ => 2.75_f64,
        }).abs() + 1.25_f64).ln() - (match 3_usize {
            m8 @ (1 | 4) if (a >= (b * (-2.625))) || (m8 < 2) => 2.25_f64,
            1 => {
                assert!((b > (b + b)) || true);
                p = [1.5_f64, b * a, match (1_usize, a <= a.hypot(1.5 + b.sin())) {
                    (m12 @ (0 | 3), _) => {
                        a
                    },
                    _ => a,
                }];
                match 2_usize {
                    m15 if (-b) <= a.cos() => {
                        p = [a, b, 2.875_f64 + a];
                        let (back, (mut dy, mut w)) = (b.mul_add(b, a), fn46(p[m15 % 3], m15 % 4));
                        back
                    },
                    m17 if (a - 1.5) < a => {
                        HALF
                    },
                    m19 @ (0 | 3) if a <= a.atan().powi(4) => b,
                    m21 => a,
                }
            },
            m22 => fn34(p[m22 % 3]),
        });
        if p[2] > (b + SLOPE) {
            let dy1: (f64, usize) = (2.125_f64, 2_usize);
            p = [a.sin().exp(), if dy1.0 > (0_usize as f64) {
                let mut u: ([f64; 2], f64) = ([fn38(dy, dy, SMALL, 0_usize % 4), dy.asinh()], if (dy.powi(2) + 1.0_f64).ln() <= (dy1.0 - b) {
                    let dx: (f64, f64) = ((2.5_f64.powi(2) + 1.0_f64).ln().mul_add(dy % 3.0, dy + a), 0.375_f64);
                    let mut t: f64 = (0_usize as f64);
                    b
                } else {
                    b
                });
                dy
            } else {
                assert!((dy1.0 > b.max(b.atan())) || true);
                let (s, (mut a, _)) = (dy, (0.5_f64, b));
                HALF
            }, dy.abs()];
            let b = dy1;
        }
        let z = {
            let mut i23 = 0_usize;
            'l24: loop {
                i23 += 1;
                if i23 > 1 || (i23 == 0) {
                    break 'l24 a;
                }
            }
        };
        let (mut w, tape1) = fn50(fn36(&z, 1.375, 0.625 > (z * dy)), a * b, 3.0);
        ((w + (1.0 * w)) + (0.25 * dy)) + (1.75 * b)
    }

    #[differentiable]
    pub fn fn74(a: f64, n: usize) -> f64 {
        let (mut x, mut b) = match (n, (n as f64) < 1.125) {
            (0..=1, _) => (a, a),
            (2..=3, _) => {
                let mut flag5 = a < (SLOPE + a);
                (0.875_f64, a)
            },
            (0..=1, _) if fn64(&a, a, [a; 3], (a, (a, 1_usize))) <= (a.abs() + 1.25_f64).log2() => (a, a),
            _ => if 2.0 >= (a + a) {
                (a, a)
            } else {
                fn46(a, (n + 1) % 4)
            },
        };
        match n + 2 {
            0 => {
                x -= ({
                    b /= 1.75 + (0.5 * (x + x).sin());
                    let a = (((-2.25_f64).powi(2) + 1.0_f64).recip() + b).to_radians();
                    -1.625_f64
                }) * (if x > a.sin() {
                    b
                } else {
                    let (mut x, mut a) = (if x < (b.abs() + 1.25_f64).sqrt() {
                        let [_, mut back] = [b, a % 3.0_f64];
                        b
                    } else {
                        let mut saved = (n as f64).floor();
                        b = saved;
                        saved
                    }, match n + 0 {
                        m11 @ (0 | 3) => b,
                        2 | 4 => SMALL,
                        2 => b,
                        _ => x,
                    });
                    (x, a) = (a, x * 0.75);
                    b
                });
            },
            _ => {
                x /= 1.75 + (0.5 * a.abs().sin());
            },
        }
        x + (1.0 * a)
    }

    #[differentiable]
    pub fn fn75(#[constant] a: f64, mut b: f64, q: (f64, f64)) -> (f64, f64) {
        b += b;
        if ((q.0 + a) + (1.5_f64 + b.sin()).ln()) > (-1.625_f64).mul_add(q.0, a) {
            return (((((3_usize as f64) + (0.25 * q.0)) + (1.25 * q.1)) + (1.75 * b)) + (1.0 * a), ((q.0 + a) + (1.25 * q.1)) + (0.5 * a));
        }
        let x: f64 = if (q.1 * q.0) > (a - a) {
            let mut flag3 = (({
                let mut i1 = 0_usize;
                'l2: loop {
                    i1 += 1;
                    if i1 > 4 || (fn53(a) > (b * q.1)) {
                        break q.0 * (a - b);
                    }
                    b = (0.5 * b) + (a % 3.0_f64).cos();
                }
            }) / ((b.abs() + 1.25_f64).log2().powi(2) + 1.0)) >= b;
            let mut s = (match (0_usize, flag3) {
                (1 | 3, false) => {
                    q.1
                },
                _ => HALF.to_radians(),
            }) - ((q.1 * 0.75_f64).abs() + 1.25_f64).sqrt();
            (2_usize as f64).abs()
        } else if b <= q.0 {
            b += {
                let mut i7 = 0_usize;
                loop {
                    i7 += 1;
                    if i7 > 1 {
                        break fn34(a).asinh();
                    }
                    let mut y1 = (fn4(b, i7 % 4, [SMALL, a, b]) + ((-2.125_f64) / (b.abs() + 1.25_f64))) * (1.5_f64 + fn41(b, (i7 + 2) % 4, [a, b, b]).sin()).ln();
                }
            };
            let dy: (f64, f64) = fn46(match 2_usize {
                2..=3 => {
                    a
                },
                m10 @ (2 | 5) => return (fn12(q.0, a), (((SMALL + (0.75 * q.0)) + (2.0 * q.1)) + (1.5 * b)) + (0.5 * a)),
                _ => a,
            }, 2_usize % 4);
            b
        } else {
            (1.5_f64 * a) * a
        };
        'l13: for i14 in 1..5 {
            b += ({
                let mut i15 = 0_usize;
                loop {
                    i15 += 1;
                    if i15 > 2 || ((((i15 * 3) % 4) as f64) >= fn0(b, i15 % 4)) {
                        break (2.875_f64.powi(2) + 1.0_f64).sqrt();
                    }
                }
            }).sin().tanh();
            let [u, mut dy] = [a, a];
            let dx = dy - ((-a) + (2.25_f64 - dy));
        }
        (((a + (0.25 * x)) + (1.75 * q.1)) + (0.5 * a), (((q.0 + (0.25 * x)) + (1.75 * q.0)) + (0.5 * q.1)) + (2.0 * b))
    }

    #[differentiable]
    pub fn fn76(a: f64, mut b: f64, n: usize) -> f64 {
        for i1 in (0..3).rev().step_by(2) {
            b -= (match (n, i1 < 2) {
                (1..=2, on3) => {
                    let mut a = if a > 2.375 {
                        (i1 as f64)
                    } else {
                        (b - b) + (a - a)
                    };
                    'b4: {
                        if (a <= (1.5_f64 + b.sin()).sqrt()) || (!on3) {
                            break 'b4 fn5(a, [a, a, a], (b, (a, 1_usize)));
                        }
                        let mut u: f64 = b + a;
                        u
                    }
                },
                (m5, true) if (i1 as f64) < (a * b) => b % 2.5_f64,
                _ => a + a,
            }).atan();
            if a > a {
                let mut i8 = 0_usize;
                loop {
                    i8 += 1;
                    if i8 > 4 {
                        break;
                    }
                    b = (match (b as usize % 4) {
                        m9 if (m9 >= 1) || (1.5 >= fn34(a)) => {
                            a.cos()
                        },
                        m11 => fn34(b),
                    }).sin().tanh();
                    b += a.atan().exp().sin().tanh();
                    let mut dx = HALF;
                    dx = ((dx + dx) - (if a > (b - a) {
                        dx
                    } else if (1_usize as f64) > a.copysign(2.5) {
                        dx
                    } else {
                        b
                    })).sin().tanh();
                }
                let mut i12 = 0_usize;
                loop {
                    i12 += 1;
                    if i12 > 2 {
                        break;
                    }
                    b -= (a.copysign(b) * SLOPE).cos();
                    let mut dy = ((b + a) + (3_usize as f64)) * (1.5_f64 + b.sin()).log2();
                    let mut y2 = if n == 3 {
                        (1_usize as f64)
                    } else if (i8 != 2) && (b <= b.cos().exp()) {
                        let mut k13 = i12 % 5;
                        dy.atan().clamp(-1.5, 0.75)
                    } else {
                        (dy - b).sin()
                    };
                }
                if a > a.abs() {
                    b = b;
                    return ((i12 as f64) + (0.25 * b)) + (2.0 * a);
                }
            } else {
                if (n < 2) && ((b > (a.abs() + 1.25_f64).ln()) || (a <= (n as f64))) {
                    b = b;
                    let (mut w, (x, mut p)) = if (a + a) <= (b * b) {
                        if b > (a * a) {
                            (a, (a, b))
                        } else {
                            (b, (b, b))
                        }
                    } else {
                        match i1 {
                            2 | 4 => return (fn5(a, [a, b, a], (b, (a, 3_usize))) + (0.5 * b)) + (0.25 * a),
                            m16 @ (2 | 5) => (b, (SMALL, b)),
                            2 => {
                                (a, (a, a))
                            },
                            m20 => (a, (b, a)),
                        }
                    };
                }
            }
            if (if (b + a) < (a + a) {
                b
            } else {
                f64::atan(1.75)
            }) >= (a + a) {
                let y1 = ((a.abs() + 1.25_f64).ln() + a) - fn72(a, b, b).sin().tanh();
                let mut p = ((-0.375_f64).sin().tanh(), i1 + 2);
            } else if b.sin() <= b.cos() {
                b = (HALF.mul_add(b, 1.0) + b).sin().tanh();
            } else {
                b = (fn72(a, b, a) - 1.875_f64).sin().tanh();
            }
        }
        (a.abs() + (2.0 * b)) + (1.0 * a)
    }

    #[differentiable]
    pub fn fn77(a: f64, b: f64, n: usize, q: (f64, f64)) -> f64 {
        let mut back = [(a * 0.625_f64) % 3.0_f64; 2];
        let mut late1: (f64, f64);
        let mut i2 = 0_usize;
        loop {
            i2 += 1;
            back = [q.0, b];
            if i2 > 3 || ((back[1] + b) > (back[1] / (b.powi(2) + 1.0))) {
                late1 = (b, back[0].to_radians());
                break;
            }
        }
        if 2.75_f64.asinh() < (b - b) {
            return (((((a + 2.75_f64).powi(2) + 1.0_f64).powf((0.375_f64 / (1.5_f64 + late1.1.sin())).sin()) + (0.25 * late1.1)) + (1.75 * q.0)) + (2.0 * b)) + (1.5 * a);
        }
        let (mut a, (dy, mut tape1)) = (a, q);
        if b < late1.1 {
            return (((((late1.0.abs() + 1.25_f64).ln() + (1.0 * tape1)) + (0.5 * late1.0)) + (2.0 * late1.1)) + (0.25 * q.0)) + (0.75 * b);
        }
        tape1 += dy * fn51(dy, b);
        let mut u = match n + 2 {
            m3 @ (1 | 4) => match ((n * 3) % 4, (q.1 > fn53(dy)) && (b < (n as f64))) {
                (m5 @ (2 | 5), true) => {
                    a
                },
                (0..=1, _) if (a.abs() + 1.25_f64).recip() >= q.1 => {
                    -1.0_f64
                },
                _ => dy,
            },
            m10 if i2 < 3 => {
                2.875_f64
            },
            _ => a - dy,
        };
        let (mut y2, _) = (match ((b / (a.abs() + 1.25)) as usize % 4) {
            0..=1 => return ((((dy + (2.0 * u)) + (0.75 * tape1)) + (1.5 * a)) + (1.5 * q.0)) + (1.0 * b),
            m15 if (b >= a) && (2.75 >= dy) => back[0],
            m17 => back[1],
        }, 1_usize);
        late1 = fn46((-2.625) + tape1, ((i2 * 3) % 4) % 4);
        y2 += y2 - back[n % 2].clamp(-1.5, 0.75);
        let old18 = a;
        a = tape1;
        tape1 = old18;
        (((((b + (0.25 * old18)) + (1.25 * dy)) + (2.0 * a)) + (0.5 * late1.1)) + (0.25 * q.1)) + (0.5 * b)
    }

    #[differentiable]
    pub fn fn78(mut a: f64, b: &f64, flag: bool) -> f64 {
        let mut i1 = 0_usize;
        while i1 < 4 {
            i1 += 1;
            a *= (2_usize as f64).sin().tanh();
            let mut i2 = 0_usize;
            'l3: loop {
                i2 += 1;
                if i2 > 3 {
                    break;
                }
                a /= 1.75 + (0.5 * a.sin());
                'l4: for i5 in 0..1 {
                    a = a;
                    let (mut b, t) = (0.125_f64 % 2.0_f64, i5);
                    b = fn29(&(-2.875_f64).mul_add(a, a), [b, b, a]).cos();
                }
            }
        }
        let mut i6 = 0_usize;
        loop {
            i6 += 1;
            if i6 > 2 {
                break;
            }
            a -= HALF.atan();
            a /= 1.75 + (0.5 * (*b).copysign(a).sin());
            a = (0.5 * a) + (a * 1.125_f64).atan();
        }
        let late7: f64;
        if ((*b).floor() / (a.powi(2) + 1.0)) <= (2.5 * a) {
            late7 = a.sin().hypot((1.5_f64 + a.sin()).powf((-2.5_f64).atan()).abs() + 1.25);
        } else {
            return (a.min(a.cos()).powi(2) + 1.0_f64).log2() + (0.5 * a);
        }
        let late8: f64;
        if (match 3_usize {
            m9 @ (0 | 3) => {
                let mut dx = late7;
                {
                    let mut i11 = 0_usize;
                    'l12: loop {
                        i11 += 1;
                        if i11 > 1 || ((!flag) && flag) {
                            break a;
                        }
                        dx -= dx.sin().tanh();
                        let mut y2: f64 = (0_usize as f64) * (fn34(*b) / (((*b) - late7).abs() + 1.25));
                    }
                }
            },
            m13 if (i1 == 1) || (a < (late7 * a)) => {
                a.signum()
            },
            _ => (i1 as f64),
        }) > (a + 2.375) {
            let (t, (y2, tape1)) = ((i6 as f64), if a < late7.asinh() {
                fn46(a, i6 % 4)
            } else {
                (a, 1.25_f64)
            });
            a += (i1 as f64);
            late8 = (((i1 * 3) % 4) as f64) / (('b16: {
                if !flag {
                    break 'b16 fn38(t, t, a, i6 % 4);
                }
                let (saved, _) = (2.25_f64.floor(), y2.abs());
                a = (t / (1.5_f64 + t.sin())).clamp(-1.5, 0.75) + ((y2 + tape1) - (late7 * SLOPE));
                tape1
            }).abs() + 1.25_f64);
        } else {
            late8 = *b;
        }
        (-(-1.25_f64)).atan().exp()
    }

    #[differentiable]
    pub fn fn79(a: f64, b: f64) -> f64 {
        if fn43({
            let mut z = -(3_usize as f64).cos();
            let y: [f64; 2] = [f64::sin(z), a];
            z
        }) >= a {
            match (1.25 as usize % 4) {
                0 | 2 => {
                    let mut late3: f64;
                    if ((b / (1.5_f64 + 1.125_f64.sin())).powi(2) + 1.0_f64).recip() > (b + a) {
                        let z = ([2.0_f64 - b; 2], HALF);
                        let mut dy: f64 = a;
                        late3 = dy + (match (0_usize, fn43(b) > b.atan().powi(0)) {
                            (m4, on5) if on5 => z.0[1],
                            _ => b,
                        });
                    } else {
                        assert!(((a + b) <= a) || true);
                        late3 = (b.floor().powi(2) + 1.0_f64).recip();
                    }
                    let y: (f64, f64) = ((2_usize as f64).asinh(), (a % 3.5_f64) * late3);
                },
                m7 @ (1 | 4) => {
                    assert!((b.sin().tanh() < (SMALL + b)) || true);
                },
                _ => {
                    {
                        let mut dy = b;
                        let mut b = fn72(dy.sin().tanh().exp(), {
                            dy = (1.5_f64 + (a + dy).sin()).log2();
                            let mut saved: f64 = fn72(dy, match (b as usize % 4) {
                                m10 if (SMALL < (m10 as f64)) || (a <= (dy - a)) => {
                                    dy
                                },
                                _ => b,
                            }, a - a);
                            saved
                        }, f64::abs(a));
                    }
                },
            }
            let mut s = ({
                let mut b: f64 = fn22(a.copysign(b), match 1_usize {
                    1 | 3 => return (b * 2.875_f64).signum() + (0.5 * a),
                    m15 @ (0 | 3) => b,
                    _ => a,
                }, b, 1_usize % 4, (b, match (2_usize, (a < (a * 2.75)) && (3.0 > b)) {
                    (2..=3, _) if (b > (a.powi(2) + 1.0_f64).ln()) || (a <= b) => (a, 2_usize),
                    _ => fn50(HALF, 2.125, b),
                })) + (1.5_f64 + (3.0_f64 * SLOPE).sin()).sqrt();
                b += if (a + a) <= b {
                    1.625_f64.asinh()
                } else {
                    let (mut p, back) = (a + a, -a);
                    b + p
                };
                b
            }).min(a.sin().tanh()) - b;
        }
        let w: f64 = b;
        -(b * (-0.375))
    }

    #[differentiable]
    pub fn fn80(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut saved = a + a.cos().exp();
        let mut t: ([f64; 2], f64) = match (0_usize, (saved.powi(2) + 1.0_f64).sqrt() < b.abs()) {
            (2 | 4, true) if saved.abs() >= (saved.powi(2) + 1.0_f64).ln() => {
                ([saved, a], b.clamp(-1.5, 0.75))
            },
            _ => ([1.125_f64, a], b),
        };
        let mut t = if (saved + v[1]) > (b * t.1) {
            let (mut s, (mut y1, _)) = ((1_usize as f64), (b, a));
            let old4 = s;
            s = saved;
            saved = old4;
            (1_usize as f64)
        } else {
            (2_usize as f64)
        };
        saved -= if t <= (t / (1.5 + b.sin())) {
            t = (((match (2_usize, saved.to_radians() < (a.abs() + 1.25_f64).powf(saved.atan())) {
                (0 | 2, true) => a,
                (1, _) => return ((saved * t).to_radians() + (0.75 * t)) + (1.0 * saved),
                (2..=3, false) if saved > (3_usize as f64) => {
                    let (x, (mut a, _)) = (t - a, fn55(saved, 1.75, v));
                    let (mut tape1, _) = (b, HALF + a);
                    HALF
                },
                _ => a,
            }) + (a * a)).abs() + 1.25_f64).log2();
            -v[0]
        } else {
            saved.sin().tanh()
        };
        saved += (1.5_f64 + (t * t).sin()).recip();
        ((fn5(t, [b, a, t], (t, fn50(a, saved, a))) * fn45(SMALL, a, saved, t > (a + v[2]), v, [saved, a, saved])) + (0.25 * t)) + (2.0 * b)
    }

    #[differentiable]
    pub fn fn81(a: f64) -> [f64; 2] {
        let mut flag1 = ({
            let acc = SMALL;
            let mut dx = ([a.floor(); 2], a);
            (acc.powi(2) + 1.0_f64).recip()
        }) > a.hypot(a.abs() + 1.25);
        [a, (a + a) + (0.5 * a)]
    }

    #[differentiable]
    pub fn fn82(a: f64, n: usize, mut flag: bool, v: &[f64], q: (f64, f64)) -> f64 {
        let mut b = {
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 2 || (a > f64::asinh(v[2])) {
                    break q.1 + (0_usize as f64);
                }
            }
        };
        if ((b > (3_usize as f64)) || (v[1] <= a.abs())) || flag {
            return (((n as f64) + (1.5 * b)) + (0.75 * q.0)) + (0.5 * q.1);
        }
        let mut i2 = 0_usize;
        while i2 < 3 && (fn43(a) >= a.signum()) {
            i2 += 1;
            b = ({
                b = ((match (n, (a * b) < (v[1] + q.0)) {
                    (2 | 4, _) => {
                        q.0
                    },
                    (1 | 3, on6) if (i2 as f64) > (b * b) => return (((((2.625 % 2.5) - q.1) + (1.75 * b)) + (2.0 * q.0)) + (1.75 * q.1)) + (0.25 * a),
                    _ => q.1,
                }) + q.0.abs()).sin().tanh();
                assert!((b <= v[2]) || true);
                if a <= (1.5_f64 + b.sin()).log2() {
                    q.0
                } else if (n >= 3) && (b < (a / (1.5 + b.sin()))) {
                    break;
                } else {
                    a
                }
            }).sin();
            let mut flag8 = !flag;
        }
        let t = {
            let mut i9 = 0_usize;
            loop {
                i9 += 1;
                if i9 > 2 {
                    break b / ((a % 2.0_f64).powi(2) + 1.0_f64);
                }
                b -= (if (q.1 - b) <= a {
                    let mut y2: f64 = ((match (0_usize, b > a) {
                        (m10 @ (0 | 3), _) => v[0],
                        _ => 0.5_f64,
                    }) + v[1]) + (((-0.75) * q.1) + (match i9 {
                        0 => q.0,
                        m15 => b,
                    }));
                    let [mut saved, mut back] = [b.mul_add(y2, b), a / (q.0.abs() + 1.25_f64)];
                    back
                } else {
                    a
                }).sin().tanh();
            }
        };
        let (_, _) = ({
            let mut i16 = 0_usize;
            loop {
                i16 += 1;
                if i16 > 1 || (!flag) {
                    break (-v[i16 % 3]) + (-2.5_f64);
                }
                b -= (t.signum() + a).sin().tanh();
            }
        }, a + SMALL);
        let [u, mut acc] = [b, {
            let mut i17 = 0_usize;
            'l18: loop {
                i17 += 1;
                if i17 > 2 || flag {
                    break a;
                }
                b = t;
                let mut a = (fn45(b, t, b, q.1 > b.min(v[1].sin()), v, [a, b, 0.25_f64]) + (b.abs() + 1.25_f64).sqrt()).copysign(-t.sin().tanh());
            }
        }];
        let (mut b, (mut x, mut acc)) = (a, fn2(q.1, u, q.1, 0.875 < (u * t), v));
        b = ((2.625 as usize % 4) as f64);
        ((((((x * u).sin().exp() + (0.75 * x)) + (1.25 * b)) + (0.75 * u)) + (1.0 * q.0)) + (0.75 * q.1)) + (0.5 * a)
    }

    #[differentiable]
    pub fn fn83(a: f64, b: f64, n: usize) -> f64 {
        let mut dy1 = (1.5_f64 + ((if a >= (-1.125) {
            b
        } else {
            b
        }) * ('b1: {
            if (SMALL * b) >= (a * 0.25) {
                break 'b1 a.sin().tanh();
            }
            let mut tape1 = (if n > 0 {
                fn83(b, a * a, n - 1)
            } else {
                fn47(b)
            }) + a;
            0.875_f64
        })).sin()).powf(({
            let mut tape1 = if b.atan().exp() >= (b.abs() + 1.25_f64).sqrt() {
                ((-2.875_f64) + a, b)
            } else {
                (a * b, b + b)
            };
            tape1 = ((1.5_f64 + tape1.0.sin()).recip(), fn41(a, 3_usize % 4, [b, tape1.1, b]));
            {
                let mut i2 = 0_usize;
                'l3: loop {
                    i2 += 1;
                    if i2 > 2 || (n != 3) {
                        break 'l3 b;
                    }
                    let y1: f64 = (n as f64);
                }
            }
        }).cos());
        let (y1, dx) = ((1_usize as f64), n);
        let mut z = ((a.max(b.sin()) - (dx as f64)).powi(2) + 1.0_f64).powf(({
            dy1 += dy1;
            let dy = [if 0.625_f64.abs() < (y1.abs() + 1.25_f64).log2() {
                let (mut b, x) = (fn36(&a, dy1, b > (-1.375_f64).abs()), (dy1 as usize % 4));
                fn22(HALF, a, dy1, dx % 4, (dy1, (a, n)))
            } else {
                let b = ((y1 + a) - (-a)) - ((-3.0_f64) + b.atan());
                dy1.clamp(-1.5, 0.75)
            }, dy1, (((n * 3) % 4) as f64).copysign(if 2.75 >= y1 {
                dy1 /= 1.75 + (0.5 * b.sin());
                let mut s = ([(1.5_f64 + y1.sin()).log2(), 0.5_f64], b);
                b
            } else if (dy1 / (b.abs() + 1.25)) <= (b * SMALL) {
                a
            } else {
                dy1 = (((n + 1) as f64) + y1) + (b + fn35(&a, a, n % 4, a > 3.0_f64.floor()));
                let a = (1.5_f64 + f64::signum(y1).sin()).powf(b.atan()) - (b % 2.5_f64).min((dx as f64).sin().tanh());
                b
            })];
            y1
        }).sin());
        let mut u: f64 = match n + 1 {
            2..=3 => if z >= (-a) {
                z
            } else if dy1.cos() >= fn40(2.375, dy1, z, 3_usize % 4) {
                dy1
            } else {
                b
            },
            0..=1 => a + 1.875_f64,
            _ => {
                dy1 = (dx as f64);
                let b = y1 - ((b - z) - (n as f64));
                dy1
            },
        };
        if (1.125_f64.abs() + 1.25_f64).log2() <= u {
            let mut i9 = 0_usize;
            'l10: loop {
                i9 += 1;
                if i9 > 2 {
                    break;
                }
                u -= ((3_usize as f64) + u.asinh()).sin().tanh();
                let b: f64 = (fn16(b.sin().tanh(), z.sin().powi(3), u * dy1).abs() + 1.25_f64).ln();
                let mut back: f64 = (1.0_f64.abs() + 1.25_f64).log2();
            }
        }
        ((((SMALL + (1.75 * u)) + (0.5 * z)) + (1.25 * y1)) + (0.75 * dy1)) + (1.25 * a)
    }

    #[differentiable]
    pub fn fn84(a: f64, mut b: f64, c: f64) -> f64 {
        {
            _ = (1.5_f64 + c.sin()).ln() * (2.25 * a);
            let mut p = (('b1: {
                if b <= (2_usize as f64) {
                    break 'b1 SMALL - a;
                }
                let (mut z, b) = (match (1_usize, b < c) {
                    (m2 @ (1 | 4), true) => {
                        c
                    },
                    (1 | 3, on5) => return (((a.powi(2) + 1.0_f64).recip() + (1.25 * c)) + (1.5 * b)) + (2.0 * a),
                    (m6, _) if m6 >= 2 => {
                        a
                    },
                    _ => c,
                }, 0_usize);
                let mut z = -a;
                z
            }) - (0_usize as f64)) + ((b - c) / (({
                b -= 1.25_f64.to_radians() - (if b > c {
                    b
                } else {
                    b
                });
                b = 0.625;
                c
            }).powi(2) + 1.0_f64));
            assert!(((p - c) < (a.powi(2) + 1.0_f64).powf(a.sin())) || true);
        }
        ((((a + a) * (a / (b.powi(2) + 1.0))) + (1.75 * c)) + (2.0 * b)) + (0.25 * a)
    }

    #[differentiable]
    pub fn fn85(a: f64, b: f64, c: f64, mut flag: bool) -> f64 {
        let dy1 = fn47(b + c);
        let late1;
        if ((if b <= (c + 3.0) {
            let dx = dy1;
            let (mut b, p) = (b, 1_usize);
            a
        } else {
            c
        }) * (c - b)) > c.abs() {
            late1 = (b.abs() + 1.25_f64).ln().floor();
        } else {
            late1 = dy1;
        }
        let mut flag2 = (b.signum() / ((late1.abs() + 1.25_f64).log2().abs() + 1.25)) > HALF.asinh();
        ((((2_usize as f64) + (0.5 * late1)) + (0.5 * dy1)) + (0.25 * c)) + (1.0 * a)
    }

    #[differentiable]
    pub fn fn86(a: f64, mut b: f64, mut c: f64, v: &[f64]) -> f64 {
        let mut late1: f64;
        let mut i2 = 0_usize;
        loop {
            i2 += 1;
            b = (0.5 * b) + (-0.75_f64).atan();
            if i2 > 3 || (c > (c * a)) {
                late1 = -(c - b);
                break;
            }
        }
        let mut back = (if (2.875 - c) > late1 {
            v[2] / (1.5_f64 + v[i2 % 3].sin())
        } else {
            return ((fn5(c, [b, a, c], (a, fn3(a))) / ((c.powi(2) + 1.0_f64).powf(c.atan()).abs() + 1.25)) + (0.75 * late1)) + (1.75 * b);
            0.5_f64
        }) / (c.sin().powi(2) + 1.0_f64);
        if (i2 as f64) < (back - back) {
            if late1.floor().hypot(1.5 + (2.75_f64 * v[2]).sin()) <= (b * back) {
                back += if (back + a) <= (c / (b.abs() + 1.25)) {
                    if v[2] > (a + c) {
                        let mut dx = fn50(fn35(&(v[0] * 1.5), back, i2 % 4, late1 >= c), (v.len() as f64), back);
                        late1 /= 1.75 + (0.5 * (0.125_f64 + a).sin());
                        late1
                    } else {
                        b
                    }
                } else if (match i2 {
                    m3 if i2 >= 2 => {
                        late1 += fn58(back, v);
                        2.5_f64
                    },
                    m5 @ (0 | 3) => a,
                    1 | 3 => {
                        b
                    },
                    m9 => back,
                }) > (late1 + b) {
                    {
                        c += c.min(a.sin().tanh()) + (0.25 * c);
                        c = c;
                        a
                    }
                } else {
                    (late1.abs() + 1.25_f64).recip()
                };
                return (f64::asinh(a).atan() + (1.5 * c)) + (0.5 * b);
            }
            let b: (f64, f64) = match i2 {
                m10 @ (0 | 3) => (a, back),
                m12 => (1.125_f64, late1),
            };
            _ = if i2 >= 0 {
                back = if (0.75 * back) < (0.375 + a) {
                    fn84(a.abs(), back + back, c.copysign(0.25))
                } else {
                    (i2 as f64) * a
                };
                (i2 as f64)
            } else {
                let (mut dy, (back, mut y1)) = (fn29(&late1, [a, a, SMALL]), (late1, c));
                (v.len() as f64)
            };
        }
        return ((c + (0.75 * back)) + (1.25 * c)) + (1.75 * b);
    }

    #[differentiable]
    pub fn fn87(a: f64, b: f64, mut c: f64, n: usize, v: &[f64]) -> f64 {
        _ = c.hypot(c.abs() + 1.25) * (b - c);
        let mut t = ([f64::signum(HALF), c], match n {
            1..=2 => {
                c += (v.len() as f64);
                b + SLOPE
            },
            _ => c.floor(),
        });
        _ = fn61(b.clamp(-1.5, 0.75), 'b4: {
            if (a - c) <= f64::cos(t.1) {
                break 'b4 a + a;
            }
            let mut s = (if b >= c {
                break 'b4 a.signum();
            } else {
                a.sin()
            }, n);
            c = if (n as f64) < (b - b) {
                let mut u = ((1.75_f64 * c) * (c - b)).atan().powi(3);
                fn85(u * c, u.cos(), u.clamp(-1.5, 0.75), c.clamp(-1.5, 0.75) < (s.0 * c))
            } else {
                (1.25_f64.powi(2) + 1.0_f64).ln() - (c + v[2])
            };
            t.0[1]
        }, n % 4, v);
        let (b, tape1) = (if n < 3 {
            v[2]
        } else {
            v[n % 3]
        }, n);
        assert!(((c > (b + SMALL)) || (c > (n as f64))) || true);
        for i5 in 0..=v.len() {
            t = (fn81(b), b);
            let [b, t] = [t.0[n % 2], a + t.0[tape1 % 2]];
            let p = 'b6: {
                if n == 3 {
                    break 'b6 t;
                }
                c = fn38(t, {
                    let mut i7 = 0_usize;
                    loop {
                        i7 += 1;
                        if i7 > 2 {
                            break (a * c) / (1.5_f64 + (t.powi(2) + 1.0_f64).recip().sin());
                        }
                        c *= c.atan();
                    }
                }, a + a, tape1 % 4).sin().tanh();
                let mut b = ((0.75_f64 / (1.5_f64 + c.sin())) + ({
                    let mut i8 = 0_usize;
                    'l9: loop {
                        i8 += 1;
                        if i8 > 1 {
                            break 'l9 3.0_f64.to_radians() / (1.5_f64 + fn6(b, v).sin());
                        }
                        c -= (b.hypot(t.powi(2) + 1.0) - 0.875_f64.floor()).cos();
                    }
                })).sin().tanh();
                t
            };
            c /= 1.75 + (0.5 * (1_usize as f64).sin());
        }
        ((-t.1) * t.0[n % 2]) + (1.75 * b)
    }

    #[differentiable]
    pub fn fn88(a: f64, b: f64, mut flag: bool, v: &[f64]) -> f64 {
        if flag {
            let mut t: f64 = ((a / (b.powi(2) + 1.0)) + b) % 2.0;
            let mut x: f64 = 1.875;
            let w = {
                let mut i1 = 0_usize;
                'l2: loop {
                    i1 += 1;
                    if i1 > 4 || flag {
                        break 'l2 (b * t) % 2.0_f64;
                    }
                    t += ((v.len() as f64) + (b.abs() + 1.25_f64).log2()).atan();
                    t = (a.hypot(1.5 + v[1].sin()) / (1.5_f64 + (match i1 {
                        m3 if (1.5_f64 + b.sin()).sqrt() <= x.to_radians() => {
                            x
                        },
                        1 | 3 => x,
                        2 => t,
                        _ => 0.375_f64,
                    }).sin())).sin().tanh();
                }
            };
        } else {
            let mut z = (match 0_usize {
                m10 if b.max(a.atan()) >= b => return ((-(b.powi(2) + 1.0_f64).recip()) + (1.25 * b)) + (2.0 * a),
                m12 => b,
            }) - ((2_usize as f64) - (v[0] - b));
        }
        let mut t: (f64, usize) = (fn29(&f64::sin(b), [a, b, b]), 3_usize);
        if ((t.0 <= fn80(b, t.0, v)) || (a >= (0_usize as f64))) && (a < (b * v[0])) {
            let x: f64 = (if f64::to_radians(b) < (a + b) {
                b.to_radians()
            } else {
                let mut dy: f64 = if (a + b) >= (v[1] - 1.375) {
                    (t.0 * a).asinh()
                } else {
                    let b = a;
                    a
                };
                let (mut s, mut y2) = (b * a, a);
                (1_usize as f64)
            }) * (3_usize as f64);
        } else {
            let mut s = (2_usize as f64) % 2.5_f64;
        }
        ((b % 2.5) + (1.25 * b)) + (1.75 * a)
    }

    #[differentiable]
    pub fn fn89(a: f64) -> f64 {
        let mut u = {
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 1 || ((a.abs() + 1.25_f64).powf(a.sin()) < (a - a)) {
                    break a - fn34(SMALL);
                }
            }
        };
        if (u <= a) && (1.0_f64.sin().tanh() <= a) {
            return a.hypot(u.powi(2) + 1.0) + (1.5 * a);
        }
        'b2: {
            let b = u;
            let late3: f64;
            let mut i4 = 0_usize;
            loop {
                i4 += 1;
                u += b.atan().sin();
                if i4 > 3 || (i4 < 2) {
                    late3 = fn84(u, u, a) + (u * u);
                    break;
                }
            }
        }
        let mut late5: (f64, f64);
        if (match (2_usize, (u < (1.5_f64 + a.sin()).ln()) || (a < a)) {
            (0, false) => (1.0_f64.powi(2) + 1.0_f64).sqrt(),
            _ => a.max((-0.5_f64).sin()),
        }) < u {
            late5 = fn46(fn47(a), 2_usize % 4);
        } else {
            let mut late9: (f64, f64);
            if ((a * u).abs() + 1.25_f64).recip() < (u * u) {
                late9 = (u * u, if a < (u + u) {
                    u
                } else if (a + u) < (u.powi(2) + 1.0_f64).sqrt() {
                    a
                } else {
                    let mut tape1 = if (1_usize as f64) > (a * u) {
                        u
                    } else {
                        u * (2_usize as f64)
                    };
                    let mut x = a.abs() % 2.5_f64;
                    u
                });
            } else {
                late9 = (u.signum(), (1.5_f64 + a.sin()).ln());
            }
            late5 = ((0_usize as f64), (u.powi(2) + 1.0_f64).recip());
        }
        ((1.5_f64 + a.sin()).log2() + (0.5 * late5.1)) + (0.5 * u)
    }

    #[differentiable]
    pub fn fn90(mut a: f64, b: f64, c: f64, flag: bool) -> f64 {
        let acc: f64 = f64::signum((c.powi(2) + 1.0_f64).recip()) + ((b * b).powi(2) + 1.0_f64).powf((if a < c {
            b
        } else {
            0.5_f64
        }).sin().tanh());
        _ = -fn85(acc, a, a, b > c);
        let mut p = ({
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 1 || (c >= 2.5) {
                    break c;
                }
                a += fn84(c.atan2(c.abs() + 1.25), match i1 {
                    m2 if (acc <= (1.5_f64 + b.sin()).sqrt()) && ((-0.25) >= (1.5_f64 + acc.sin()).sqrt()) => break acc * b,
                    1..=2 => {
                        a
                    },
                    2 => continue,
                    _ => c,
                }, 1.0_f64.min(c.sin())).cos();
                a /= 1.75 + (0.5 * a.sin());
            }
        }) / ((1.5_f64 + fn29(&acc, [b, a, c]).sin()).sqrt().abs() + 1.25_f64);
        p = ((c - ({
            p += b;
            a += fn51(c, {
                p += fn64(&a, c, [acc, p, -0.875_f64], (c, (c, 3_usize))) * b.floor();
                let mut flag9 = (b * (0_usize as f64)) <= (acc * acc);
                p
            });
            b
        })).powi(2) + 1.0_f64).sqrt();
        p = (match 2_usize {
            m10 @ (0 | 3) => {
                1.75_f64
            },
            m12 if (1.5_f64 + p.sin()).powf(acc.cos()) > (a - b) => b.asinh(),
            m14 => fn85(c, acc, a, p < (-c)),
        }).sin().tanh();
        if acc <= (0_usize as f64) {
            return ((((a.mul_add(b, b).abs() + 1.25_f64).powf(fn40(acc, a, -1.5, 1_usize % 4).sin()) + (1.5 * p)) + (1.75 * acc)) + (0.75 * c)) + (0.25 * b);
        }
        _ = match 3_usize {
            1..=2 => acc - acc,
            1 => {
                (0_usize as f64)
            },
            _ => 1.75_f64.sin(),
        };
        let mut flag20 = flag && (!flag);
        let mut w: f64 = -(match 0_usize {
            m21 @ (1 | 4) => b % 1.5_f64,
            _ => a.to_radians(),
        });
        assert!((w > acc) || true);
        w /= 1.75 + (0.5 * w.sin().powi(1).sin());
        (((c * (acc / (0.875_f64.abs() + 1.25))) + (2.0 * acc)) + (0.75 * c)) + (1.75 * a)
    }

    #[differentiable]
    pub fn fn91(a: f64, mut b: f64, mut c: f64, mut flag: bool, q: (f64, f64)) -> f64 {
        assert!((fn38(b, c, a, 3_usize % 4) < (2_usize as f64)) || true);
        c /= 1.75 + (0.5 * c.sin().sin());
        c = {
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 4 || flag {
                    break b;
                }
                c += fn34(b).atan().atan();
            }
        };
        if (match 2_usize {
            2 | 4 => {
                a
            },
            0 | 2 => {
                let (mut a, (z, mut p)) = (fn64(&b, a, [b, 2.625_f64, c], (a, (a, 1_usize))), (q.1, HALF));
                (-2.25_f64) + c
            },
            0 | 2 => (0_usize as f64),
            _ => -q.0,
        }) < a.to_radians() {
            match (3_usize, (c < (a - a)) || (q.1 > (b * c))) {
                (0..=1, false) => {
                    if q.1 <= b.clamp(-1.5, 0.75) {
                        let mut b = a;
                    }
                    let mut x = (fn16((-1.125_f64).max(b.sin().tanh()), {
                        let mut i11 = 0_usize;
                        loop {
                            i11 += 1;
                            if i11 > 2 || (i11 == 1) {
                                break q.1;
                            }
                            c += ((-q.1) * (a + b)).sin().tanh();
                            b *= (1.5_f64 + (a + a).sin()).powf(c.sin().tanh().powi(3).atan()).atan();
                        }
                    }, b), (c + a) + (0_usize as f64));
                },
                (0 | 2, true) => {
                    c -= if q.1.floor() < a.asinh() {
                        (a.abs() + 1.25_f64).log2()
                    } else {
                        q.1
                    };
                    for i14 in 1..2 {
                        b += f64::cos(b.atan()).sin();
                        flag = !flag;
                        let (x, mut saved) = ((1.5_f64 + a.sin()).ln(), q.0);
                    }
                },
                (m15, _) if m15 < 1 => {
                    let mut acc: f64 = b;
                },
                _ => {
                    let mut a = fn85(b, a, c, c < c.mul_add(b, q.0)).sin().tanh().exp() * ((c + a) - (c * b));
                },
            }
        }
        ((((2_usize as f64) * ((-3.0) / (1.5 + c.sin()))) + (0.25 * q.0)) + (1.25 * q.1)) + (2.0 * c)
    }

    #[differentiable]
    pub fn fn92(a: f64, b: f64, c: &f64) -> f64 {
        let saved = (a, 2_usize);
        let x = (*c).min(a.sin().tanh()).to_radians() % 1.5_f64;
        let mut flag1 = x.copysign(a).mul_add((2_usize as f64), f64::asinh(HALF)) >= fn0(a, 1_usize % 4);
        ((-(x % 3.5)) + (0.25 * x)) + (1.5 * a)
    }

    #[differentiable]
    pub fn fn93(a: f64, n: usize, v: &[f64], q: (f64, f64)) -> (f64, usize) {
        let mut x: f64 = a;
        let y2 = (1.5_f64 + q.1.sin()).recip() - a;
        'b1: {
            let [acc, mut x] = [a + x, a];
        }
        let [_, mut p] = [{
            let mut i2 = 0_usize;
            'l3: loop {
                i2 += 1;
                if i2 > 3 || (0.375 < (y2 - y2)) {
                    break 'l3 x.hypot((y2 * q.0).powi(2) + 1.0);
                }
                x += (match n + 2 {
                    m4 @ (0 | 3) => break q.1 / (x.abs() + 1.25_f64),
                    1 => q.1.cos(),
                    2 | 4 if a.sin() >= x => break y2 * y2,
                    m10 => y2,
                }).cos();
            }
        }, (n as f64)];
        _ = (y2 + y2) + y2;
        if ((p - a) + fn53(y2)) < fn88(2.375, a, x < (1.5_f64 + q.1.sin()).powf(q.0.atan()), v) {
            return (((((x.sin().exp() + (1.0 * p)) + (0.25 * y2)) + (0.5 * x)) + (2.0 * q.1)) + (1.75 * a), n);
        }
        let (x, (mut s, _)) = (p + a, (1.75_f64, SMALL));
        p = f64::to_radians(y2) - ((a - x) / (1.5 + (if y2 <= s {
            x
        } else {
            a
        }).sin()));
        let s: f64 = s;
        (((((p + (1.75 * s)) + (0.75 * x)) + (1.25 * p)) + (0.75 * q.1)) + (2.0 * a), (p as usize % 4))
    }

    #[differentiable]
    pub fn fn94(a: f64, b: f64, c: f64, v: &[f64], mut p: [f64; 3]) -> (f64, usize) {
        let p = (2_usize as f64) * fn92(a * b, c.max(v[0].sin()), &(c + a));
        let [_, mut t] = [fn61(v[0], c, 3_usize % 4, v); 2];
        _ = (0_usize as f64);
        let mut p = if (c * 0.625) >= b.sin() {
            p / (1.5_f64 + (p * (-1.375_f64)).sin())
        } else {
            let (mut u, dy1) = ({
                t /= 1.75 + (0.5 * (c + p).sin());
                t += (b * c).mul_add((0_usize as f64), ((-2.375_f64).abs() + 1.25_f64).powf(1.875_f64.atan()));
                a
            }, v.len());
            let mut y1 = f64::cos('b1: {
                if (t <= v[0]) && (b >= b) {
                    break 'b1 (1.5_f64 + b.sin()).powf(p.sin());
                }
                u += fn41(fn80(p, u, v), v.len() % 4, [b, c, t]);
                let mut x = ((1.5_f64 + a.sin()).log2().sin(), dy1);
                t.atan()
            });
            (dy1 as f64)
        };
        'b2: {
            p += if (p >= t) && (c < p.cos().powi(4)) {
                (c.powi(2) + 1.0_f64).ln()
            } else {
                if t <= b {
                    v[2]
                } else if (a.powi(2) + 1.0_f64).log2() <= 1.875 {
                    c
                } else {
                    let mut z: ([f64; 2], f64) = ([c + a, 1.125_f64 - b], fn58(-b, v));
                    let mut back: f64 = (2_usize as f64) + v[1];
                    p
                }
            };
            let w: [f64; 3] = [{
                let mut i3 = 0_usize;
                'l4: loop {
                    i3 += 1;
                    if i3 > 4 {
                        break 'l4 1.5_f64;
                    }
                    t -= (({
                        let mut i5 = 0_usize;
                        loop {
                            i5 += 1;
                            if i5 > 4 || (i5 != 2) {
                                break t;
                            }
                            p /= 1.75 + (0.5 * (t - c).sin());
                        }
                    }) / ((v[i3 % 3] + b).powi(2) + 1.0_f64)).atan();
                }
            }, match 1_usize {
                0..=1 => {
                    b.clamp(-1.5, 0.75)
                },
                m8 @ (1 | 4) if v[m8 % 3].to_radians() > b.atan() => (((m8 * 3) % 4) as f64),
                _ => t,
            }, fn0(b.hypot(b.powi(2) + 1.0), 0_usize % 4)];
            t *= (0.125_f64.max(a.sin().tanh()) % 2.5_f64).sin().tanh();
        }
        p = (0_usize as f64);
        (p.sin() + (0.75 * p), 1_usize)
    }

    #[differentiable]
    pub fn fn95(mut a: f64, mut b: f64) -> f64 {
        (b, a) = (a, b * 0.75);
        let (mut b, x) = (b * b, 0_usize);
        let (_, (y, mut back)) = ((1.5_f64 + a.sin()).ln(), if b > b {
            match x {
                m1 @ (0 | 3) => (a, a),
                1 => (b, b),
                m5 => (a, b),
            }
        } else if (x >= 1) && (HALF > b) {
            let mut y1 = 0.25_f64.hypot((-(b * a)).powi(2) + 1.0);
            fn46(b, 2_usize % 4)
        } else {
            if a <= (0_usize as f64) {
                (-0.75_f64, a)
            } else {
                fn46(a, x % 4)
            }
        });
        back += ((0.125_f64 * back).abs() + 1.25_f64).recip();
        assert!((b < a.sin().tanh().exp()) || true);
        let mut i6 = 0_usize;
        loop {
            i6 += 1;
            if i6 > 3 {
                break;
            }
            b = 3.0_f64.atan();
            let mut flag7 = ((2.25 * b) >= fn24(b, b, x % 4, back >= f64::signum(y), (back, b))) || (((-1.75) > back) && (back > (back + a)));
        }
        if i6 >= 3 {
            a *= back.sin();
            match i6 {
                m8 if i6 == 2 => {
                    b *= (match 3_usize {
                        m10 if (a >= a.cos()) || (b <= b.clamp(-1.5, 0.75)) => {
                            a
                        },
                        m12 @ (1 | 4) if (b < f64::atan(back)) || (x == 0) => if a > a {
                            back
                        } else {
                            y
                        },
                        m14 => y.asinh(),
                    }).sin().tanh();
                    match 3_usize {
                        m15 @ (0 | 3) => {
                            let mut b: f64 = a + f64::atan(y + y);
                            a = ((m15 as f64) * back.mul_add(y, back)) * ((match ((a as usize % 4), (b >= back.to_radians()) && (back <= (back + back))) {
                                (1..=2, _) => back,
                                _ => b,
                            }) - ({
                                b += fn72(f64::cos(y), back, y * a);
                                b /= 1.75 + (0.5 * (y * back).sin());
                                y
                            }));
                        },
                        m20 if fn18(b, y, a) < ((x + 1) as f64) => {
                            let (mut dx, back) = (a, m8);
                        },
                        _ => {
                            (a, b) = (b, a);
                        },
                    }
                },
                2 | 4 if (back >= (1.5_f64 + b.sin()).ln()) && (y < y.mul_add(y, b)) => {
                    let mut x = y;
                },
                m25 => {
                    let mut w = fn85(a * b, b * b, a.abs(), y.hypot(0.625_f64.powi(2) + 1.0) < a) - b;
                },
            }
        } else {
            let mut back = (fn72(a, back, a) + b) * (-0.75_f64);
        }
        (((a.atan2(1.5 + a.sin()) + SLOPE) + (1.5 * y)) + (1.25 * b)) + (0.25 * a)
    }

    #[differentiable]
    pub fn fn96(a: f64, b: f64, #[constant] c: f64) -> f64 {
        let mut late1: f64;
        if ((c > HALF.atan2(b.powi(2) + 1.0)) && (a <= c)) && (c >= a.clamp(-1.5, 0.75)) {
            late1 = f64::abs(a) + b.clamp(-1.5, 0.75);
        } else {
            late1 = a;
        }
        let mut saved: f64 = late1;
        late1 *= (a % 1.5_f64).copysign({
            saved /= 1.75 + (0.5 * b.sin());
            saved += {
                let mut i2 = 0_usize;
                'l3: loop {
                    i2 += 1;
                    if i2 > 4 || ((b * saved) < saved.atan2(c.powi(2) + 1.0)) {
                        break 'l3 saved;
                    }
                }
            };
            c
        }).sin().tanh();
        let b = {
            let mut i4 = 0_usize;
            'l5: loop {
                i4 += 1;
                if i4 > 4 {
                    break 'l5 -(b + a);
                }
                saved = (0.5 * saved) + (a + c).sin();
                saved += saved.cos();
            }
        };
        let mut late6;
        if (match 3_usize {
            1 | 3 => {
                let b = if (b * a) < a.atan() {
                    ((b - c).powi(2) + 1.0_f64).powf((0_usize as f64).cos())
                } else if (late1 / (c.powi(2) + 1.0)) < f64::asinh(late1) {
                    b
                } else {
                    late1.clamp(-1.5, 0.75) - (saved - a)
                };
                (b.abs() + 1.25_f64).log2()
            },
            m9 => (m9 as f64),
        }) > fn21(late1, b, saved, 1_usize % 4, [1.75_f64, saved, late1]) {
            saved += 'b10: {
                if (late1 - a) > c {
                    break 'b10 match (1_usize, saved > b) {
                        (1..=2, false) => b,
                        _ => a,
                    };
                }
                let mut flag14 = (1.5_f64 + (a * a).sin()).sqrt() > (saved.abs() + 1.25_f64).powf(late1.atan());
                a * late1
            };
            late6 = (f64::cos(b), late1 - c);
        } else {
            late6 = (a, b / (1.875_f64.powi(2) + 1.0_f64));
        }
        ((b + (0.75 * b)) + (1.25 * saved)) + (1.5 * late1)
    }

    #[differentiable]
    pub fn fn97(mut a: f64, mut b: f64, flag: bool, q: (f64, f64)) -> f64 {
        assert!((((-1.375) - a) > (a + a)) || true);
        if (a - a).sin().tanh() >= (1.5_f64 + b.sin()).ln() {
            let a: f64 = a;
            let (p, y1) = (a, 0_usize);
        } else if (a * 2.375) > (-a) {
            a *= ((b.abs() + 1.25_f64).ln().powi(2) + 1.0_f64).log2().sin().tanh();
        } else {
            let mut u = (fn53(-2.75) - (q.0.abs() + 1.25_f64).log2()).sin().tanh();
        }
        ((b.cos().exp() * a) + (0.5 * q.1)) + (0.75 * a)
    }

    #[differentiable]
    pub fn fn98(a: f64, p: [f64; 3]) -> f64 {
        match (3_usize, fn97(a, a, a > f64::to_radians(a), (a, a)) >= a) {
            (m1 @ (1 | 4), true) => {
                let acc = match m1 {
                    0 if a <= 2.375 => (p[2], a),
                    2 | 4 => if p[m1 % 3] > a {
                        (a, a)
                    } else {
                        let tape1: f64 = a.clamp(-1.5, 0.75);
                        (tape1, a)
                    },
                    0 | 2 => {
                        (a + (-2.375_f64), (1.5_f64 + a.sin()).log2())
                    },
                    _ => fn46(a, m1 % 4),
                };
                let mut y1 = acc.0;
            },
            _ => {
                let b = (0_usize as f64) - ((if a < (1.5_f64 + 2.5_f64.sin()).log2() {
                    let y = (1_usize as f64);
                    let t = 'b11: {
                        if p[0] <= (1.25 * a) {
                            break 'b11 a.clamp(-1.5, 0.75);
                        }
                        let (mut z, mut b) = (2.25_f64, a);
                        p[0] * (1.5_f64 + a.sin()).log2()
                    };
                    t
                } else {
                    1.625_f64
                }) * (-0.625_f64));
            },
        }
        (p[0].atan().exp() % 3.0) + (1.0 * a)
    }

    #[differentiable]
    pub fn fn99(a: f64, b: f64, (q0, (mut q1, k)): (f64, (f64, usize))) -> f64 {
        q1 = b;
        _ = q0;
        let p: f64 = fn64(&((a.abs() + 1.25_f64).powf(q0.sin()) + q0), b, [1.5_f64, 2.125_f64, -1.25_f64], (q1, (b, k)));
        _ = q1.sin().tanh().exp().floor();
        let (mut u, mut dx) = (p * p, p);
        let mut late1;
        if ((q0 * b) - (p.powi(2) + 1.0_f64).recip()) < (b + q0) {
            late1 = {
                let mut i2 = 0_usize;
                'l3: loop {
                    i2 += 1;
                    if i2 > 3 {
                        break 'l3 (k as f64);
                    }
                    u += (u.mul_add(dx, q0) + (if p < 1.0 {
                        -3.0_f64
                    } else {
                        u
                    })).sin();
                }
            };
        } else {
            late1 = ({
                let mut i4 = 0_usize;
                'l5: loop {
                    i4 += 1;
                    if i4 > 4 || ((b * a) >= (b * b)) {
                        break fn92(u + dx, q0 * b, &(2.125_f64 * q1));
                    }
                    u = fn84(q1.floor(), u * b, dx + dx).sin().tanh();
                }
            }).floor();
        }
        q1 += 'b6: {
            if (match k {
                0 => p,
                _ => b,
            }) >= q0 {
                break 'b6 f64::signum(q0);
            }
            dx *= (k as f64).abs().atan();
            (late1, u) = (u, late1);
            match ((k * 3) % 4, q1 > (dx + b)) {
                (0, _) => {
                    let mut flag12 = (p - 0.75_f64).copysign(2.875_f64.max(2.25_f64.sin())) > late1;
                    a
                },
                (m13, on14) if (a + late1) <= (1.5_f64 + q0.sin()).sqrt() => late1,
                _ => q0,
            }
        };
        let mut y1 = {
            let mut i16 = 0_usize;
            'l17: loop {
                i16 += 1;
                if i16 > 1 {
                    break 'l17 q1;
                }
                u *= (if (b + q0) >= a {
                    q1 += q1.cos();
                    a + q0
                } else if late1 <= (late1.powi(2) + 1.0_f64).ln() {
                    let u: f64 = 2.25_f64.atan() - a;
                    late1
                } else {
                    b + 2.0_f64
                }).sin();
            }
        };
        (((((q0 as usize % 4) as f64) + (0.25 * late1)) + (0.25 * u)) + (0.75 * p)) + (1.75 * a)
    }

    #[differentiable]
    pub fn fn100(mut a: f64, b: f64, mut c: f64, n: usize, (q0, (mut q1, k)): (f64, (f64, usize))) -> f64 {
        let mut back = (match k {
            0..=1 => {
                c
            },
            m3 if fn85(2.625, q0, a, a < (b % 2.0)) < (a - q0) => q0.to_radians(),
            m5 @ (2 | 5) => q1.signum(),
            m7 => b,
        }) - ((a / (2.125_f64.abs() + 1.25_f64)) - (if k != 3 {
            let mut flag8 = ((if k >= 1 {
                c
            } else {
                SLOPE
            }) * f64::atan(q0)) <= fn84(c, q0, q0);
            assert!(((a.abs() + 1.25_f64).powf(b.cos()) < (q0 * q0)) || true);
            c
        } else {
            a
        }));
        a += q1;
        let mut b = if (b * a) > (((n * 3) % 4) as f64) {
            assert!((n != 2) || true);
            ((n + 2) as f64)
        } else {
            return (((1.375 - 1.125) + q0) + (1.75 * back)) + (2.0 * a);
            c
        };
        _ = {
            let mut i9 = 0_usize;
            loop {
                i9 += 1;
                if i9 > 2 || (b.sin().powi(1) < ((n + 0) as f64)) {
                    break a;
                }
                a /= 1.75 + (0.5 * b.sin());
                back = ((q1 - b) * q0.signum()).cos();
            }
        };
        let y2: f64 = (q0 * (q1 + b)) - ((k + 2) as f64);
        a = ((if a < (c * y2) {
            2.875_f64
        } else {
            q1 = ((b + back) / ((b + y2).powi(2) + 1.0)) - ((q0 - c).abs() + 1.25_f64).powf(fn85(a, b, b, y2 >= b).cos());
            back += (1.5_f64 + (-a).sin()).powf(SMALL.cos().exp().sin());
            q0
        }) * (y2 + back)) + ({
            let mut i10 = 0_usize;
            loop {
                i10 += 1;
                if i10 > 3 || ((b * c) <= b) {
                    break q0;
                }
                c *= fn92(3.0_f64.mul_add(q1, back), -2.0, &(1_usize as f64)).sin();
                (b, back) = (back, b * 0.75);
            }
        });
        let mut i11 = 0_usize;
        while i11 < 3 && (fn92(a, b, &a) <= (a - y2)) {
            i11 += 1;
            c *= (c - q1).atan().atan();
            if ((y2 - back) >= (i11 as f64)) && (back < q0) {
                let (dy1, z) = fn7(q1 * y2, n % 4);
                let mut y1: f64 = q1;
            }
            back += (q1 * (1.5_f64 + q1.sin()).recip()).sin();
            let mut b = y2;
        }
        (((fn47(y2).abs() + 1.25_f64).sqrt() + (2.0 * b)) + (2.0 * q0)) + (1.5 * c)
    }

    #[differentiable]
    pub fn fn101(mut a: f64, v: &[f64]) -> [f64; 2] {
        if (v.len() as f64) <= v[1] {
            let mut tape1: f64 = (match (2_usize, (2_usize as f64) <= (v[0] + a)) {
                (m1, true) if (a < a) || (a < (a.abs() + 1.25_f64).powf(a.sin())) => return [a, fn85(v[m1 % 3], v[0], a, v[m1 % 3] <= a) + (1.5 * a)],
                _ => {
                    a = fn72(a, a, a).max((a - a).sin()).asinh();
                    let (mut s, y) = (a / (a.powi(2) + 1.0_f64), a.sin().exp());
                    a
                },
            }) / (((if (-2.375) > a {
                let w: f64 = fn5(a - a, [a, a, v[1]], (v[2], (a, 3_usize)));
                a
            } else {
                v[2]
            }) + a.sin().tanh()).abs() + 1.25);
        }
        [(2_usize as f64), v[1] + (1.0 * a)]
    }

    #[differentiable]
    pub fn fn102(a: &f64, n: usize) -> f64 {
        let mut y2 = *a;
        let mut x = y2.sin().tanh();
        'l1: for _ in 0..n % 5 {
            x += ({
                y2 += (x * x).hypot(({
                    let mut i2 = 0_usize;
                    'l3: loop {
                        i2 += 1;
                        if i2 > 1 {
                            break 'l3 (1_usize as f64);
                        }
                    }
                }).abs() + 1.25).sin().tanh();
                y2 += x.sin().tanh();
                x
            }).cos().powi(0).sin().tanh();
            _ = (n as f64) - (n as f64);
            let back: f64 = y2 * (*a);
        }
        x += x;
        _ = {
            let mut i4 = 0_usize;
            'l5: loop {
                i4 += 1;
                if i4 > 3 {
                    break fn84(x, x, x).cos();
                }
                y2 += ('b6: {
                    if ((*a) / (1.5 + x.sin())) > (x - x) {
                        break 'b6 *a;
                    }
                    let mut a: f64 = (n as f64);
                    x = a;
                    a.mul_add(y2, a)
                }).sin();
            }
        };
        let old7 = x;
        x = y2;
        y2 = old7;
        _ = x;
        x /= 1.75 + (0.5 * y2.sin());
        let mut tape1 = [old7, (x * (*a)) + (1.5_f64 + y2.sin()).recip(), {
            x = (n as f64);
            let (mut z, b) = fn46((1.5_f64 + (*a).sin()).sqrt(), 0_usize % 4);
            (z.abs() + 1.25_f64).log2()
        }];
        assert!((((*a) - old7) >= (old7 - y2)) || true);
        let back = ((y2 * old7) * tape1[n % 3]).signum();
        let mut z: (f64, usize) = (x.atan() % 2.5_f64, n + 1);
        (x.sin().tanh() + (0.25 * x)) + (1.25 * y2)
    }

    #[differentiable]
    pub fn fn103(a: f64, b: f64, c: f64) -> f64 {
        if c < b {
            let x: (f64, f64) = (if fn47(b) <= (1_usize as f64) {
                let mut tape1: (f64, f64) = match 1_usize {
                    m1 @ (1 | 4) => return ((((c.powi(2) + 1.0_f64).powf(a.cos()).powi(2) + 1.0_f64).log2() + (0.75 * c)) + (0.25 * b)) + (1.25 * a),
                    2 | 4 => (c, c),
                    m5 @ (0 | 3) => {
                        (c, a * a)
                    },
                    _ => (b, a),
                };
                let x = {
                    let mut i8 = 0_usize;
                    'l9: loop {
                        i8 += 1;
                        if i8 > 2 || ((-0.875) < c.abs()) {
                            break 'l9 (c * b).sin();
                        }
                    }
                };
                if c >= c.asinh() {
                    tape1 = (x.asinh(), (0_usize as f64));
                    b
                } else {
                    b
                }
            } else if c.clamp(-1.5, 0.75) < c.mul_add(b, b) {
                return ((1_usize as f64).hypot(b.powi(2) + 1.0) + (0.5 * c)) + (2.0 * b);
            } else {
                let mut dy1 = (if c.signum() < f64::floor(-1.625) {
                    (1.5_f64 + b.sin()).powf(c.sin().tanh())
                } else if (c < b) && (a > c) {
                    let mut flag10 = c <= (b - b);
                    b
                } else {
                    a.signum()
                }, fn72(a, a, 0.875) / (b.powi(2) + 1.0_f64));
                dy1 = dy1;
                dy1.1
            }, {
                let w: f64 = b;
                let mut dx = (if c < (1.5_f64 + b.sin()).ln() {
                    [w, 2.625_f64]
                } else if (1_usize as f64) >= (a * w) {
                    [2.625_f64, b]
                } else {
                    [b, -1.375_f64]
                }, fn98(fn84(b, a, w), [w, b, b]));
                match 3_usize {
                    m11 if m11 < 1 => w,
                    1 => b,
                    _ => w,
                }
            });
            let mut s = b;
        }
        ((((3.0_f64 * c).powi(2) + 1.0_f64).powf((b + c).cos()) + (1.0 * c)) + (1.5 * b)) + (2.0 * a)
    }

    #[differentiable]
    pub fn fn104(mut a: f64, b: f64) -> f64 {
        let mut i1 = 0_usize;
        while i1 < 3 {
            i1 += 1;
            a += (-a).cos();
            _ = {
                let mut i2 = 0_usize;
                'l3: loop {
                    i2 += 1;
                    if i2 > 1 || ((a < fn16(b, b, a)) && (3.0 >= (b + a))) {
                        break fn97(b, a, (b * b) >= b, (a, 1.5_f64));
                    }
                    a = a.sin().tanh();
                }
            };
            if fn84({
                a = a;
                let mut u = (a.asinh() * (a * b)) + b;
                a
            }, HALF - b, b.min(a.sin().tanh())) > fn97(b, b, b >= (i1 as f64), (b, b)) {
                a -= b.cos();
                let b: f64 = b.min(a.atan());
                let mut z = {
                    let mut i4 = 0_usize;
                    loop {
                        i4 += 1;
                        if i4 > 1 || ((i4 as f64) > b) {
                            break (3_usize as f64) * fn29(&2.625_f64, [a, b, b]);
                        }
                        a += (i1 as f64).sin();
                        let (dy, (t, y1)) = (a.atan().exp(), (b, SLOPE));
                    }
                };
            } else {
                a /= 1.75 + (0.5 * (a + a).sin());
            }
        }
        (1.5_f64 + (a * a).sin()).sqrt() + (0.75 * b)
    }

    #[differentiable]
    pub fn fn105(a: f64, b: f64, n: usize) -> f64 {
        match (n, n != 0) {
            (0..=1, on2) => {
                for i3 in 2..n % 5 {
                    let mut dx: f64 = b;
                    let x: f64 = ((fn29(&0.375_f64, [b, a, b]) - (match (i3, (b <= (dx.powi(2) + 1.0_f64).ln()) && (a > (b + a))) {
                        (0..=1, on5) => dx,
                        (m6 @ (1 | 4), on7) if (3.0 - a) > (dx + dx) => {
                            let mut b = (dx - (a * a), (HALF - a).mul_add(a, b * b));
                            a
                        },
                        _ => dx,
                    })).powi(2) + 1.0_f64).sqrt();
                }
                if on2 {
                    {
                        let mut x = [a, (b * a).mul_add(a + a, b / (1.5 + a.sin()))];
                    }
                    let mut acc: [f64; 3] = [(a.cos().powi(2).abs() + 1.25_f64).recip(), match n + 2 {
                        0 if a.signum() >= (b - b) => {
                            {
                                let mut u: [f64; 3] = [b.atan().powi(0), (3_usize as f64) * b, a.cos()];
                                u = [(1.5_f64 + b.sin()).ln(), b - u[1], (b.abs() + 1.25_f64).ln()];
                                u[0]
                            }
                        },
                        m11 @ (2 | 5) => {
                            let mut a = (n as f64);
                            a = ((b + b) + (1_usize as f64)) * ((b * b).abs() + 1.25_f64).powf((-a).sin());
                            (1_usize as f64)
                        },
                        2 => a,
                        _ => (b.powi(2) + 1.0_f64).ln(),
                    }, 0.25_f64];
                } else if on2 {
                    let mut k16 = n % 5;
                }
            },
            (m17, _) if (n as f64) <= a.signum() => {
                let b = [(a * HALF) * (b - b), b];
            },
            (m19, false) if b > a.min(b.sin()) => {
                let [t, _] = [b + a, (1.5_f64 + b.sin()).log2()];
            },
            _ => {
                let acc = (a, f64::to_radians(0.625 / (1.5 + a.sin())));
            },
        }
        (a * (n as f64)) + (1.5 * a)
    }

    #[differentiable]
    pub fn fn106(a: f64, mut b: f64) -> (f64, f64) {
        let s = (match 3_usize {
            1..=2 => {
                (1_usize as f64)
            },
            1 if 2.0 <= (b + a) => a * a,
            1 | 3 if (-b) >= f64::abs(a) => {
                b / (a.abs() + 1.25_f64)
            },
            _ => b,
        }, match (0_usize, (3_usize as f64) < a) {
            (1 | 3, false) => (b.powi(2) + 1.0_f64).ln(),
            (m10 @ (0 | 3), on11) if b >= (b % 3.5) => {
                let acc = [((b as usize % 4) as f64), (a + b) + ((-2.5_f64) + a), b];
                let (dy, p) = (0.5_f64.asinh(), fn16(b, a, a));
                dy / (dy.powi(2) + 1.0_f64)
            },
            (m12 @ (1 | 4), false) if (1.125 * a) > (b + a) => {
                HALF - b
            },
            _ => SMALL,
        });
        let mut flag15 = (b * fn35(&0.875_f64, b, 2_usize % 4, s.0 >= (1.5_f64 + s.1.sin()).recip())) >= (b + b);
        assert!(((a + b) > (b.powi(2) + 1.0_f64).powf(a.sin().tanh())) || true);
        let a = [(a + a) - f64::abs(a), (2_usize as f64)];
        let mut y: f64 = b;
        if ((a[0] + y) <= b) || flag15 {
            'b16: {
                match 2_usize {
                    0 => {
                        let (mut dy1, saved) = (y.floor(), b);
                        let old19 = b;
                        b = dy1;
                        dy1 = old19;
                    },
                    m20 if flag15 => {
                        let mut tape1 = (m20 as f64);
                    },
                    2 => {
                        let b = [(match 2_usize {
                            m24 if (s.1 * y) >= (-y) => y,
                            2 | 4 => {
                                break 'b16;
                            },
                            m28 => y,
                        }) / (1.5_f64 + y.sin()), y % 3.0_f64];
                    },
                    _ => {
                        let x = fn81(fn98(s.1, [SLOPE, s.1, b]));
                    },
                }
            }
        } else if (y + a[0]) < (0_usize as f64) {
            [y, _] = fn81(1.125);
        } else {
            let p = ([(b.abs() + 1.25_f64).log2(), a[1].copysign(s.1)], (y * b) + (b + y));
        }
        (((f64::sin(y) + (1.25 * s.0)) + (2.0 * s.1)) + (1.75 * b), (((s.0 * b) + (2.0 * y)) + (0.5 * a[1])) + (2.0 * s.1))
    }

    #[differentiable]
    pub fn fn107(mut a: f64, n: usize) -> f64 {
        let b: f64 = (1.5_f64 + (if n > 0 {
            fn107(a, n - 1)
        } else {
            a
        }).sin()).powf(fn97(a, a, a > (a.powi(2) + 1.0_f64).powf(a.cos()), (a, a)).atan()).sin();
        if ((SLOPE * b).abs() + 1.25_f64).powf(a.sin().tanh().powi(4).atan()) > b {
            return fn64(&(1.5_f64 + b.sin()).log2(), (-0.875) * a, [a, b, b], (b, (b, (n * 3) % 4))) + (1.0 * a);
        }
        let mut dx = (b.atan() + (a * b)) * ({
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 1 || ((b + b) >= (SLOPE + a)) {
                    break -(-b);
                }
                a += (-(if b <= 0.625_f64.floor() {
                    a
                } else {
                    1.5_f64
                })).cos();
            }
        });
        let tape1 = {
            a /= 1.75 + (0.5 * a.sin());
            let mut saved = fn84(dx - SMALL, b * a, a.abs());
            (b % 3.5_f64) + (b.abs() + 1.25_f64).log2()
        };
        {
            let mut i2 = 0_usize;
            while i2 < 1 && ((-tape1) < (dx * 2.25)) {
                i2 += 1;
                dx /= 1.75 + (0.5 * (match ((n * 3) % 4, (n as f64) >= (tape1 * dx)) {
                    (0, on4) => a,
                    _ => SLOPE,
                }).sin());
                let (mut x, saved) = fn3(tape1);
            }
            match (i2, (2.125 < (b + tape1)) && (tape1 >= (3_usize as f64))) {
                (0, _) => {
                    let z = 2.125_f64.sin();
                    if (a < dx.min(z.sin())) && (i2 == 0) {
                        dx /= 1.75 + (0.5 * dx.sin());
                        return (((a.atan2(3.0_f64.powi(2) + 1.0) + (1.5_f64 + b.sin()).sqrt()) + (1.5 * z)) + (1.75 * tape1)) + (1.0 * b);
                    }
                },
                (m8 @ (1 | 4), true) => {
                    assert!(((m8 as f64) <= (b.abs() + 1.25_f64).sqrt()) || true);
                },
                (2 | 4, false) => {
                    a /= 1.75 + (0.5 * (a + dx).sin());
                },
                _ => {
                    return ((i2 as f64) + (1.5 * tape1)) + (1.75 * dx);
                },
            }
            'l13: for _ in 0..i2 % 5 {
                dx *= a.sin().tanh();
                let (z, _) = (a + tape1, {
                    dx -= (i2 as f64).sin();
                    a = (0.5 * a) + tape1.atan();
                    b
                });
            }
        }
        return (((a.sin().powi(2) + 1.0_f64).log2() + (0.5 * tape1)) + (2.0 * b)) + (0.25 * a);
    }

    #[differentiable]
    pub fn fn108(a: f64) -> (f64, f64) {
        if a.floor().sin() < (a + a) {
            let mut z: (f64, usize) = (a, 0_usize);
            return (z.0.hypot(1.5 + a.sin()) + (0.5 * z.0), (0.5 + a) + (1.25 * z.0));
        }
        let dx = a;
        let mut flag8 = (match 2_usize {
            0 if (a + a) < a => {
                dx
            },
            1 => return (dx.copysign(dx) + (0.25 * dx), ((0_usize as f64) + (1.0 * dx)) + (1.25 * a)),
            2 if (a > dx.signum()) && (dx > (a + a)) => a * dx,
            m7 => a * dx,
        }) <= (a + a);
        let mut a = dx;
        let mut flag9 = flag8;
        a *= (-1.25_f64).atan();
        let mut a = ([match (1_usize, dx > (a.abs() + 1.25_f64).powf(a.sin())) {
            (2 | 4, true) => a,
            (1..=2, true) if dx >= (a + dx) => dx,
            (0 | 2, true) => dx,
            _ => dx,
        }, a.sin().tanh()], fn12(a, a) - (-2.125_f64));
        let mut i17 = 0_usize;
        while i17 < 3 {
            i17 += 1;
            let mut a = fn16(a.0[i17 % 2] * (-2.875), a.0[i17 % 2], a.0[i17 % 2] + dx);
            a = ('b18: {
                if (!flag8) && flag8 {
                    break 'b18 dx + a;
                }
                let s = (-0.125_f64) * ((SLOPE + dx) * a);
                a / (a.abs() + 1.25_f64)
            }).cos();
            if flag9 {
                break;
            }
        }
        let y2 = ((dx - dx) + ({
            let mut i19 = 0_usize;
            loop {
                i19 += 1;
                if i19 > 4 {
                    break a.0[1] + (dx * a.0[0]);
                }
                a = ([dx; 2], a.0[i17 % 2]);
            }
        }), i17);
        let acc: ([f64; 2], f64) = ([dx.atan(), fn85(dx, dx, y2.0, dx < (dx + y2.0))], fn99((dx.powi(2) + 1.0_f64).log2(), dx.copysign(y2.0), (y2.0, y2)));
        ((((y2.0 * acc.1) + (1.75 * y2.0)) + (0.75 * a.1)) + (2.0 * dx), ((dx + 2.125) + (0.75 * acc.1)) + (1.75 * y2.0))
    }

    #[differentiable]
    pub fn fn109(a: f64, b: f64, c: f64) -> f64 {
        let (mut b, acc) = match 0_usize {
            m1 if c >= c.sin().tanh() => return (a * a).asinh() + (2.0 * a),
            1 | 3 => (c, c),
            m5 if (c > (m5 as f64)) || (b >= (2.75 - b)) => {
                return (((c * b) + b) + (0.75 * b)) + (1.75 * a);
            },
            _ => (a, 0.375_f64),
        };
        match 1_usize {
            m8 if (acc >= fn51(c, a)) || (b <= (2.25 - (-1.75))) => {
                let mut i10 = 0_usize;
                'l11: while i10 < 2 && ((m8 as f64) > (c * 2.5)) {
                    i10 += 1;
                    b += c.sin().tanh();
                    let mut dy = {
                        b -= ((if a < c {
                            c
                        } else {
                            let mut s: f64 = b;
                            let [mut s, mut saved] = [s.min(a.sin().tanh()), (-0.375_f64) / (1.5_f64 + c.sin())];
                            a
                        }) - (1.5_f64 + c.sin()).sqrt()).atan();
                        b += fn38(b * (-2.875), (m8 as f64), a, m8 % 4).sin();
                        if c > (SLOPE.abs() + 1.25_f64).ln() {
                            (m8 as f64)
                        } else {
                            b * b
                        }
                    };
                    let mut y = (1.5_f64 + dy.sin()).powf((dy - dy).cos()).cos();
                }
            },
            1..=2 => {
                let (mut saved, mut back) = (-c, c.atan().powi(4));
            },
            m14 => {
                let (mut y2, mut y1) = (acc, (acc.powi(2) + 1.0_f64).log2());
            },
        }
        (a + (0.5 * c)) + (2.0 * a)
    }

    #[differentiable]
    pub fn fn110(mut a: f64, flag: bool) -> f64 {
        if a >= (a * a) {
            a = {
                a *= (match (0_usize, (a / (a.powi(2) + 1.0)) > (a - a)) {
                    (1..=2, false) => fn72(a, a, HALF),
                    (1 | 3, false) => {
                        a
                    },
                    _ => a,
                }).cos();
                let mut dy: f64 = if fn109(a, 1.5, a) > (a + a) {
                    ((2_usize as f64).powi(2) + 1.0_f64).recip()
                } else {
                    a = fn105(a.atan().exp(), (a.abs() + 1.25_f64).ln(), 3_usize % 4) + a;
                    a *= a.atan();
                    (a.abs() + 1.25_f64).log2()
                };
                (a + 0.25_f64).clamp(-1.5, 0.75)
            };
            return a + (1.75 * a);
        }
        a /= 1.75 + (0.5 * (a - a).sin());
        (a % 1.5) + (0.75 * a)
    }

    #[differentiable]
    pub fn fn111(a: f64) -> f64 {
        let mut u: f64 = 2.625 + a;
        {
            u /= 1.75 + (0.5 * (if u < (-a) {
                let mut y: ([f64; 2], f64) = match 1_usize {
                    0 | 2 => {
                        let (a, y) = (fn33(u), u * a);
                        let (mut s, (mut b, mut y)) = (u + u, (a, u));
                        ([y, u], a + u)
                    },
                    m3 if (a.powi(2) + 1.0_f64).powf(a.sin().tanh()) >= (u.abs() + 1.25_f64).recip() => return (fn99(a - a, a, (u, (u, 2_usize))) + (1.25 * u)) + (1.75 * a),
                    m5 => ([0.75_f64, u], u),
                };
                a
            } else {
                a
            }).sin());
        }
        let (s, saved) = match 2_usize {
            m6 if (a <= u) && (SMALL < a.signum()) => (u, a),
            0 | 2 if (u % 2.0) >= a.copysign(a) => {
                if a >= (a + u) {
                    (a, a)
                } else {
                    u -= u.asinh() / (2.375_f64.abs() + 1.25);
                    fn46(u, 2_usize % 4)
                }
            },
            2 => {
                (u, a)
            },
            _ => (1.625_f64, a),
        };
        (((s.copysign(s) * u.max(u.atan())) + (2.0 * s)) + (1.0 * u)) + (0.75 * a)
    }

    #[differentiable]
    pub fn fn112(a: f64, b: f64) -> [f64; 2] {
        if (fn97(a, b, a < (b * b), (a, b)) - b) < (b - a) {
            match ((b as usize % 4), (b + b) >= b.copysign(b)) {
                (m1, true) if m1 >= 1 => {
                    let u = -(-b).hypot(((-2.0_f64).powi(2) + 1.0_f64).powf(b.sin().tanh()).powi(2) + 1.0);
                    let mut tape1: f64 = (if u > b {
                        let y1: f64 = u * (if b.asinh() > (u - b) {
                            fn24(b, u, ((m1 * 3) % 4) % 4, u > u.sin().tanh(), (b, a))
                        } else {
                            b
                        });
                        let u = ('b3: {
                            if fn26(u, -3.0, u, u <= (y1 * b)) <= b {
                                break 'b3 u.hypot(1.875_f64.abs() + 1.25);
                            }
                            let (mut z, y1) = (u, (u as usize % 4));
                            (1_usize as f64)
                        }, m1);
                        (1_usize as f64)
                    } else {
                        {
                            let mut x = fn84(a - u, b * u, a.hypot(1.5 + u.sin()));
                            let (mut z, mut dy) = ((x.abs() + 1.25_f64).recip(), x);
                            x
                        }
                    }).min((match m1 {
                        2..=3 => u + a,
                        m6 => fn43(a),
                    }).sin());
                },
                _ => {
                    match 2_usize {
                        m8 @ (0 | 3) => {
                            let mut y1: [f64; 3] = [(a + b) * a, (2_usize as f64) / (b.powi(2) + 1.0_f64), (m8 as f64)];
                        },
                        _ => {
                            let b: f64 = a + fn92(a, (1.5_f64 + a.sin()).powf(a.atan()), &b);
                        },
                    }
                    assert!(((a * b) > (-a)) || true);
                },
            }
        } else if b <= a {
            let mut k11 = 1_usize % 5;
        } else {
            let mut saved = (1.5_f64 + ((b.abs() + 1.25_f64).recip() + a).sin()).log2();
        }
        [b + (0.5 * b), fn109(2.375, b, b) + (0.25 * b)]
    }

    #[differentiable]
    pub fn fn113(a: f64) -> f64 {
        match (1_usize, (a.powi(2) + 1.0_f64).log2() <= (a - a)) {
            (0 | 2, _) => {
                let b = (1.5_f64 + ((if a <= a {
                    SMALL
                } else {
                    a
                }) - a).sin()).ln();
                let mut back = a;
            },
            (0..=1, _) if (a + a) <= (a + a) => {
                let mut flag5 = (a + a) <= (1.5_f64 + a.sin()).recip();
                let a: (f64, f64) = (a, 2.25_f64);
            },
            (m6, false) if (1.5_f64 + a.sin()).recip() < (a.abs() + 1.25_f64).recip() => {
                let back: f64 = 'b8: {
                    if (a >= ((m6 + 1) as f64)) && (m6 < 0) {
                        break 'b8 a;
                    }
                    let y1: f64 = fn109((a.abs() + 1.25_f64).ln(), a, a - a);
                    fn98(1.875_f64.sin(), [y1, y1, a])
                };
                let mut flag9 = (fn97(1.25, back, a <= f64::to_radians(back), (back, back)) <= (0_usize as f64)) && (m6 < 2);
            },
            _ => {
                let (_, a) = (a.min(a.sin().tanh()), 2_usize);
            },
        }
        return (a / (1.5 + (1_usize as f64).sin())) + (0.75 * a);
    }

    #[differentiable]
    pub fn fn114(a: f64, b: f64, c: f64) -> f64 {
        let (y2, mut s) = (c * a, b - a);
        s = fn64(&(s.atan() + SLOPE.signum()), b, [c; 3], (y2, (b, 1_usize)));
        {
            let mut saved = fn36(&(y2 * c).floor(), c, f64::sin(3.0) > a.to_radians());
            let saved = -('b1: {
                if c >= (y2 - c) {
                    break 'b1 c - s;
                }
                s = f64::sin((0_usize as f64)).abs();
                let old2 = saved;
                saved = s;
                s = old2;
                fn64(&y2, old2, [HALF, s, b], (old2, fn50(c, a, s)))
            });
        }
        (a.cos().exp().mul_add(y2.to_radians(), -c) + (1.75 * s)) + (1.25 * a)
    }

    #[differentiable]
    pub fn fn115(a: f64, b: f64, v: &[f64]) -> [f64; 2] {
        let dy1 = match (3_usize, (a * a) >= b.sin().tanh()) {
            (0, on2) => (a, v[0]),
            (0..=1, _) => {
                let (mut dx, y2) = (-a, 1_usize);
                dx += v[0];
                match (y2, (dx - dx) < (dx + b)) {
                    (1 | 3, false) => {
                        let (mut tape1, s) = (b * dx, 0_usize);
                        dx = (a * tape1).cos().exp() * (1.5_f64 + dx.sin()).recip();
                        (tape1, b)
                    },
                    (1 | 3, true) => {
                        dx = fn22(a, dx, v[1], (y2 + 0) % 4, (dx, (a, y2))).atan().exp().abs();
                        dx = HALF * a;
                        (b, a)
                    },
                    _ => (a, b),
                }
            },
            (m10, _) if m10 >= 1 => fn46(a, m10 % 4),
            _ => match 2_usize {
                0 if (b > fn104(a, b)) || (b >= (a + v[2])) => return [(fn104(SLOPE, b) + (2.0 * b)) + (0.5 * a), (fn36(&a, b, b > fn110(b, a >= v[0])) + (1.25 * b)) + (1.25 * a)],
                m15 @ (1 | 4) => (b, b),
                m17 => (v[2], v[m17 % 3]),
            },
        };
        let mut flag18 = 0.625 >= 0.875_f64.sin().tanh();
        _ = (b.powi(2) + 1.0_f64).sqrt() % 2.5;
        let b = a.min(dy1.1.atan()).floor() % 2.0_f64;
        let saved = (2_usize as f64);
        [((fn98(a, [b; 3]) + (1.25 * b)) + (1.0 * dy1.0)) + (2.0 * dy1.1), ((b.atan() + (0.75 * b)) + (0.25 * dy1.0)) + (1.75 * dy1.1)]
    }

    #[differentiable]
    pub fn fn116(mut a: f64, b: f64) -> (f64, usize) {
        let [z, _] = [2.5_f64 * b; 2];
        let w = fn72(if b > (a + b) {
            a
        } else if z <= z {
            z
        } else {
            let y2 = match 0_usize {
                1..=2 => (3_usize as f64),
                1 => {
                    (b.powi(2) + 1.0_f64).ln().atan2(b.cos().abs() + 1.25)
                },
                _ => -z,
            };
            a += (a.abs() + 1.25_f64).log2();
            a
        }, z.to_radians(), a + 2.25);
        ((w.atan2(b.powi(2) + 1.0) + (1.5 * w)) + (0.5 * b), 2_usize)
    }

    #[differentiable]
    pub fn fn117(a: f64, mut p: [f64; 3]) -> f64 {
        let mut i1 = 0_usize;
        while i1 < 2 && (a.floor() < a) {
            i1 += 1;
            match (i1, (i1 == 1) && (i1 >= 3)) {
                (1 | 3, _) => {
                    if i1 == 2 {
                        let mut dx = p[2];
                        dx = (0.5 * dx) + dx.min(dx.sin().tanh()).sin();
                    }
                },
                (1, on5) => {
                    p = [p[2], 1.375_f64, p[i1 % 3]];
                    let (mut saved, (mut x, mut dy)) = ((0_usize as f64), (a, p[2]));
                },
                (m6 @ (2 | 5), _) if i1 == 1 => {
                    let p = ((i1 + 1) as f64);
                },
                _ => {
                    let mut dx: (f64, usize) = fn3(HALF.max(p[i1 % 3].sin()));
                },
            }
        }
        (((i1 + 1) as f64) * a) + (0.5 * a)
    }

    #[differentiable]
    pub fn fn118(a: f64, b: f64, mut flag: bool) -> f64 {
        let mut back = (0_usize as f64);
        match 2_usize {
            2 | 4 => {
                'l3: for i4 in (1..1).rev() {
                    back -= ((match i4 {
                        0 => return (((b.copysign(back) * (back % 3.5)) + (1.75 * back)) + (2.0 * b)) + (1.5 * a),
                        m7 => b,
                    }) + (2.625_f64.powi(2) + 1.0_f64).log2()).sin().tanh();
                    let mut i8 = 0_usize;
                    while i8 < 3 && (i8 < 3) {
                        i8 += 1;
                        back = 2.5;
                        back = (0.5 * back) + (b - a).sin();
                        let (tape1, (mut dy, mut y2)) = (a, (a, a));
                        let mut x = y2;
                    }
                    back += ((b as usize % 4) as f64).sin().tanh();
                    let (mut acc, mut y1) = (a.max(b.cos()), fn1(a, &b));
                }
            },
            0 | 2 => {
                let b: f64 = b;
            },
            2 | 4 => {
                let (mut y2, (_, mut z)) = (back + back, (a, b));
            },
            m13 => {
                let (y2, mut saved) = fn46(a.hypot(a.abs() + 1.25), 1_usize % 4);
            },
        }
        (((1.5_f64 + back.sin()).ln() * (1_usize as f64)) + (0.75 * back)) + (0.25 * a)
    }

    #[differentiable]
    pub fn fn119(a: f64, mut b: f64, c: f64, n: usize) -> f64 {
        if (b.to_radians() / ((n as f64).abs() + 1.25)) < (1_usize as f64) {
            return ((c + a).to_radians() + (2.0 * c)) + (1.0 * a);
        }
        let mut w = (1.5_f64 + c.sin()).log2();
        w -= HALF;
        for i1 in 1..n % 5 {
            b += SMALL.cos().exp().cos();
            let mut back = {
                let mut i2 = 0_usize;
                loop {
                    i2 += 1;
                    if i2 > 1 || (fn105(c, SMALL, n % 4) < (a.abs() + 1.25_f64).powf(a.cos())) {
                        break (w - w) * (i1 as f64);
                    }
                    w = 0.125_f64.sin().tanh();
                }
            };
        }
        b += {
            let mut i3 = 0_usize;
            loop {
                i3 += 1;
                if i3 > 1 || ((c >= (w.abs() + 1.25_f64).powf(c.sin().tanh())) || (a < (b + SMALL))) {
                    break (w - 0.625_f64) * (-2.875_f64);
                }
                w = a;
                let mut dy: f64 = b * ((0_usize as f64) * w);
            }
        };
        b + (1.5 * c)
    }

    #[differentiable]
    pub fn fn120(a: f64, b: f64, c: f64) -> f64 {
        let acc = 2.25_f64;
        let mut b = (-(1.5_f64 + acc.sin()).sqrt()) - (b + c);
        let mut dx = match 3_usize {
            0..=1 if (2_usize as f64) > (c * acc) => {
                (b - acc) * ({
                    let mut i3 = 0_usize;
                    'l4: loop {
                        i3 += 1;
                        if i3 > 3 || ((acc >= fn38(b, b, 2.875, i3 % 4)) || (a > a.signum())) {
                            break 'l4 a;
                        }
                        b += (i3 as f64).cos();
                    }
                })
            },
            0 | 2 => {
                (3_usize as f64)
            },
            _ => {
                let mut i8 = 0_usize;
                loop {
                    i8 += 1;
                    if i8 > 3 || (i8 < 3) {
                        break (1_usize as f64);
                    }
                    b += ((a.powi(2) + 1.0_f64).recip().abs() + 1.25_f64).log2().sin();
                }
            },
        };
        let mut late9: f64;
        if dx.sin() > (c * c) {
            late9 = {
                b -= (if a < (dx + a) {
                    dx
                } else {
                    dx
                }).signum();
                let mut flag10 = (0.125_f64.abs() + 1.25_f64).log2().sin().tanh().powi(0) <= dx.to_radians();
                'b11: {
                    if (a + c) < (1.5_f64 + a.sin()).sqrt() {
                        break 'b11 c;
                    }
                    let b = fn97(fn104(a, b), a, flag10, (acc, 1.75_f64)) * b.sin().tanh();
                    c
                }
            };
        } else {
            let mut b = (c, (1.5_f64 + a.sin()).ln() + c.mul_add(acc, c));
            let x = ((1_usize as f64), {
                dx = fn97(fn5(b.1, [b.0, dx, b.0], (dx, fn7(a, 3_usize % 4))), (1_usize as f64), 0.25 >= c, b) + a.mul_add(-2.5, 1.125).abs();
                let mut x = ((1.5_f64 + dx.sin()).log2() - dx.sin()).clamp(-1.5, 0.75);
                acc * 1.25_f64
            });
            late9 = (b.0.powi(2) + 1.0_f64).powf(acc.atan()) * (acc + c);
        }
        dx = (({
            late9 += b.abs() + late9;
            (b, late9) = (late9, b);
            late9
        }) + c) + ((a as usize % 4) as f64);
        ((((b + (2.0 * late9)) + (1.25 * dx)) + (1.0 * b)) + (1.25 * acc)) + (2.0 * a)
    }

    #[differentiable]
    pub fn fn121(a: f64, p: [f64; 3]) -> f64 {
        let mut a: (f64, f64) = if (a * p[1]) <= a {
            (fn110(a, a > (1_usize as f64)), a * (-3.0_f64))
        } else if ({
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 1 || ((i1 != 2) && (a >= a.mul_add(a, p[2]))) {
                    break (i1 as f64);
                }
                let mut tape1 = 0.25_f64;
            }
        }) < p[2] {
            (a, a)
        } else {
            (a + (-0.5_f64), (2_usize as f64))
        };
        2.25 + (0.75 * p[0])
    }

    #[differentiable]
    pub fn fn122(a: f64, b: f64, flag: bool, v: &[f64], mut p: [f64; 3]) -> (f64, usize) {
        match 2_usize {
            m1 @ (0 | 3) => {
                match (1_usize, a >= 1.5) {
                    (0 | 2, true) if (a < a) || flag => {
                        let p: f64 = a;
                        'l5: for i6 in (2..=4).rev() {
                            let (mut y2, (mut p, mut a)) = (match (i6 * 3) % 4 {
                                0 => {
                                    b
                                },
                                m9 if a.sin() < fn4(p, 0_usize % 4, [a; 3]) => p,
                                m11 @ (0 | 3) => {
                                    a
                                },
                                _ => b,
                            }, (b, b));
                        }
                    },
                    (1, false) => {
                        assert!(((2.5 < (a + p[m1 % 3])) && flag) || true);
                        p = [2.5_f64.asinh(), a % 2.5_f64, if flag {
                            let (mut b, a) = fn93(2.875 + b, m1 % 4, v, (b, p[2]));
                            let (mut b, (y1, mut y)) = (((-1.5_f64).powi(2) + 1.0_f64).log2(), (v[0], b));
                            b
                        } else {
                            v[2]
                        }];
                    },
                    _ => {
                        let mut w = b;
                    },
                }
            },
            m17 => {
                let [_, mut y2] = [p[m17 % 3] - b; 2];
            },
        }
        (p[0] + (1.0 * b), 2_usize)
    }

    #[differentiable]
    pub fn fn123(a: f64, mut b: f64, c: f64) -> f64 {
        let mut p: f64 = (c.mul_add(b, b) - (match (0_usize, (b * c) < b) {
            (m1, false) if m1 == 0 => {
                b
            },
            _ => -0.875_f64,
        })).cos();
        b += {
            let mut i4 = 0_usize;
            loop {
                i4 += 1;
                if i4 > 2 || (p.max(b.sin().tanh()) <= (b - a)) {
                    break c;
                }
                p *= b.sin();
                let mut t = p;
            }
        };
        _ = c;
        [p, _] = [b; 2];
        if a >= (c.powi(2) + 1.0_f64).ln() {
            return (fn21(p * b, b.signum(), SMALL, 1_usize % 4, [b, c, c]) + (2.0 * p)) + (0.75 * b);
        }
        b = fn121(b * p, [b, c, 2.0_f64]) * ((match 1_usize {
            0..=1 => {
                b
            },
            0..=1 if (p <= p) || (a >= a.max(b.sin())) => {
                c
            },
            0 | 2 => b,
            m11 => p,
        }) / (fn85(p, p, p, c <= (p - b)).abs() + 1.25));
        let mut flag12 = p <= (a * a);
        b += a * (3_usize as f64);
        ((b.mul_add(a, a) / ((p - a).powi(2) + 1.0)) + (1.25 * p)) + (1.25 * c)
    }

    #[differentiable]
    pub fn fn124(a: f64, n: usize, mut flag: bool) -> f64 {
        let mut dy: f64 = ((a + (a - a)).powi(2) + 1.0_f64).ln();
        match (n, (a + a) < (a * a)) {
            (m1, false) if HALF < ((n + 0) as f64) => {
                {
                    'l3: for i4 in 2..2 {
                        dy = ({
                            dy += ((a - a) / (fn92(dy, dy, &dy).abs() + 1.25_f64)).cos();
                            dy += a.sin();
                            dy * a
                        }).cos();
                        let [dy1, acc] = [match n {
                            0 => a,
                            m7 if flag => a,
                            2 => a,
                            m11 => a,
                        }, {
                            dy *= (('b12: {
                                if m1 >= 0 {
                                    break 'b12 0.25_f64.min(dy.sin());
                                }
                                let acc = fn0((dy.abs() + 1.25_f64).log2(), 0_usize % 4) - a.max(a.sin().tanh()).clamp(-1.5, 0.75);
                                let mut a: f64 = acc;
                                a
                            }) + (a - a)).sin();
                            let mut back: f64 = dy;
                            dy
                        }];
                        dy += (n as f64).atan();
                        dy -= (-dy.cos()).atan();
                    }
                }
                let a: f64 = (match n {
                    m13 @ (2 | 5) => (m1 as f64),
                    _ => dy,
                }).sin().tanh();
            },
            _ => {
                let back = (match (n, (a < (a / (dy.powi(2) + 1.0))) && (n < 1)) {
                    (2..=3, true) => match n {
                        1..=2 => dy,
                        1..=2 => a,
                        0 | 2 => dy,
                        m25 => 1.75_f64,
                    },
                    (m26, on27) if (dy % 1.5) >= (dy * dy) => (-0.75_f64).sin(),
                    _ => a % 3.5_f64,
                }).to_radians();
            },
        }
        let back = (n as f64) * ((1.5_f64 + a) + (1.5_f64 + a.sin()).sqrt());
        (((1.5_f64 + (0.75_f64 * back).sin()).recip() + (1.25 * back)) + (0.5 * dy)) + (0.5 * a)
    }

    #[differentiable]
    pub fn fn125(a: f64, b: f64, c: f64, p: [f64; 3], q: (f64, f64)) -> f64 {
        let late1: f64;
        if (c.signum() < (q.0.abs() + 1.25_f64).log2()) && (b > (SLOPE * b)) {
            let y1: f64 = (0_usize as f64);
            let mut i2 = 0_usize;
            loop {
                i2 += 1;
                if i2 > 4 {
                    break;
                }
                if (if (y1 * a) > c.sin().tanh() {
                    continue;
                } else {
                    c + b
                }) < (1.5_f64 + q.0.sin()).ln() {
                    let mut acc = (a * p[2]).mul_add(a - b, c * p[2]) - (c + (y1 + b));
                    return (((((a.mul_add(y1, y1) - c) + (1.5 * acc)) + (1.25 * q.0)) + (2.0 * p[1])) + (1.0 * c)) + (0.75 * a);
                }
                let mut i3 = 0_usize;
                while i3 < 3 {
                    i3 += 1;
                    let (mut z, (mut dy, dy1)) = (1.125_f64, (a, y1));
                    let mut dx: ([f64; 2], f64) = ([fn41(y1, i3 % 4, [2.0_f64, q.1, y1]); 2], ((dy as usize % 4) as f64));
                }
            }
            late1 = (fn104(b, q.1).abs() + 1.25_f64).sqrt();
        } else {
            late1 = fn124(a, 0_usize % 4, b >= q.1.sin().tanh().exp()) + (if c >= b {
                let mut tape1 = fn46('b4: {
                    if b <= (b + a) {
                        break 'b4 q.0 + b;
                    }
                    let (mut saved, acc) = fn46(2.875 - c, 1_usize % 4);
                    saved
                }, 0_usize % 4);
                tape1.0
            } else {
                b
            });
        }
        if fn120(q.1.clamp(-1.5, 0.75), late1.asinh(), 'b5: {
            if c.sin().tanh() < a.sin().tanh() {
                break 'b5 q.1 + a;
            }
            let mut flag6 = ((0_usize as f64) % 3.0) > (b.powi(2) + 1.0_f64).ln();
            let y1 = (c.powi(2) + 1.0_f64).ln() + ((3_usize as f64) + (3_usize as f64));
            a
        }) < (p[0].powi(2) + 1.0_f64).log2() {
            assert!((b.min(late1.sin().tanh()) > (b % 3.0)) || true);
        }
        let u = {
            let mut i7 = 0_usize;
            'l8: loop {
                i7 += 1;
                if i7 > 4 || (i7 >= 1) {
                    break a * q.1;
                }
            }
        };
        assert!((a.hypot(c.powi(2) + 1.0) < (u - c)) || true);
        let (x, y1) = q;
        return (((((b + (2.0 * y1)) + (1.0 * x)) + (1.5 * u)) + (1.0 * p[2])) + (1.5 * b)) + (0.5 * a);
    }

    #[differentiable]
    pub fn fn126(a: f64, mut b: f64, c: f64, n: usize, p: [f64; 3], q: (f64, f64)) -> f64 {
        'l1: for i2 in 0..1 {
            b /= 1.75 + (0.5 * f64::atan(3.0).sin());
            let u = ((if i2 != 0 {
                let mut u = ((((n * 3) % 4) as f64) - (-c)) % 3.5_f64;
                u += (-(-a)).sin();
                b
            } else {
                b
            }).powi(2) + 1.0_f64).recip() + fn38(SMALL, a.min(a.sin().tanh()), fn29(&b, [q.0; 3]), 2_usize % 4);
            let mut acc: (f64, usize) = (match (i2 + 2, i2 < 1) {
                (2 | 4, _) => {
                    let s = q.0 - (b.atan() / (1.5_f64 + (q.1 - u).sin()));
                    b /= 1.75 + (0.5 * (s.powi(2) + 1.0_f64).log2().sin());
                    (a.abs() + 1.25_f64).recip()
                },
                _ => 'b6: {
                    if (-p[2]) > (1.5_f64 + b.sin()).powf(1.625_f64.sin().tanh()) {
                        break 'b6 p[2] * q.1;
                    }
                    let y: f64 = ((a * a).to_radians().abs() + 1.25_f64).ln();
                    p[1]
                },
            }, 1_usize);
            let mut x: f64 = c;
        }
        b += (((n * 3) % 4) as f64).sin().powi(0);
        b = b;
        (((b.sin().tanh() + (b - c)) + (2.0 * q.1)) + (0.75 * c)) + (1.25 * a)
    }

    #[differentiable]
    pub fn fn127(a: f64, b: f64, n: usize, flag: bool) -> f64 {
        let mut w = b;
        if flag {
            let mut k1 = (n + 0) % 5;
            if n < 0 {
                let y = match k1 {
                    m2 @ (2 | 5) => {
                        ((a.powi(2) + 1.0_f64).powf(w.sin()).powi(2) + 1.0_f64).log2()
                    },
                    _ => a,
                };
                let (_, _) = fn46(w, 2_usize % 4);
            } else {
                let u = ((a + a).cos(), k1);
            }
        }
        (1.5_f64 + w.sin()).ln().mul_add(f64::atan(a), b - b) + (0.25 * w)
    }

    #[differentiable]
    pub fn fn128(a: f64, mut b: f64, c: f64, q: (f64, f64)) -> f64 {
        b = c.asinh();
        match 0_usize {
            m1 if (a + c) < b => {
                let (mut p, y1) = if m1 != 1 {
                    q
                } else if f64::atan(c) >= (c * 1.375) {
                    let mut p = [fn110(a, 1.625 > c).sin().tanh(), b, (1.5_f64 + (q.0 + 2.5_f64).sin()).recip()];
                    let (tape1, _) = q;
                    q
                } else {
                    fn46(a, 2_usize % 4)
                };
                if (({
                    let mut i3 = 0_usize;
                    'l4: loop {
                        i3 += 1;
                        if i3 > 1 || (y1.to_radians() < p) {
                            break 'l4 (b * q.0) - (b + c);
                        }
                        p += ((c * 1.0_f64) + ((m1 + 0) as f64)).sin().tanh();
                    }
                }) + (if p > a.sin().tanh() {
                    SLOPE
                } else {
                    a
                })) > (1.5_f64 + c.sin()).recip() {
                    return (((((a % 3.5) + (2.0 * y1)) + (0.75 * p)) + (1.5 * q.0)) + (0.5 * q.1)) + (2.0 * b);
                }
            },
            1 => {
                let y = (f64::asinh(b) - fn109(a, 1.75, c)) * q.0;
            },
            m7 @ (2 | 5) => {
                _ = if (if c < (b * b) {
                    let p = (b + c).asinh() - (b.min(b.sin().tanh()).abs() + 1.25_f64).log2();
                    p
                } else if c.clamp(-1.5, 0.75) <= c {
                    let dy1: f64 = (c * a).to_radians() + (1.5_f64 + fn117(b, [q.0, c, c]).sin()).log2();
                    b
                } else {
                    2.375_f64
                }) >= a {
                    b = if (q.0 >= a) || (b <= fn99(a, c, (a, (b, m7)))) {
                        (m7 as f64)
                    } else if 3.0 < (c % 2.5) {
                        SMALL + (b - c)
                    } else {
                        let p = a;
                        (m7 as f64) * a.atan()
                    };
                    q.1.cos()
                } else {
                    q.1.mul_add(-0.25, 0.5)
                };
            },
            _ => {
                let (tape1, w) = (b + q.1, (0_usize as f64));
            },
        }
        (((a.atan2(q.0.abs() + 1.25) / (c.abs() + 1.25)) + (1.0 * q.1)) + (1.75 * b)) + (2.0 * a)
    }

    #[differentiable]
    pub fn fn129(a: f64, mut b: f64, flag: bool) -> f64 {
        let mut saved = if (b * b) >= b.max(3.0_f64.sin()) {
            [(3_usize as f64), b, a.mul_add(a, b)]
        } else {
            [a - 2.0_f64, match 1_usize {
                0 | 2 => {
                    let mut b = ((a.abs() + 1.25_f64).log2() + a, 1_usize);
                    let mut p: [f64; 3] = [b.0.min(a.atan()) * a; 3];
                    a
                },
                m3 => HALF,
            }, if b > (a / (a.powi(2) + 1.0)) {
                let [mut b, mut w] = [a * b, (-0.625_f64) + b];
                let x = ((a - a) * a) * fn105(w * a, w.atan(), 0_usize % 4);
                x
            } else if flag {
                b *= (a - (b + b)).sin().tanh();
                b *= b.sin();
                2.125_f64
            } else {
                b = a;
                1.625_f64
            }]
        };
        let (_, mut u) = (saved[2], saved[2] * a);
        (((b - u) - 1.75_f64.sin().powi(1)) + (1.75 * saved[0])) + (1.5 * b)
    }

    #[differentiable]
    pub fn fn130(mut a: f64, b: f64) -> f64 {
        a += (1_usize as f64);
        match (1_usize, b.atan2(b.abs() + 1.25) >= (b + b)) {
            (m1, true) if (b * b) >= ((m1 + 2) as f64) => {
                if m1 >= 0 {
                    let mut t = (a + b) + (m1 as f64);
                    'b3: {
                        t /= 1.75 + (0.5 * (a - b).sin());
                    }
                } else {
                    let p = -3.0_f64;
                    let mut i4 = 0_usize;
                    while i4 < 4 && (a.max(a.cos()) < fn43(b)) {
                        i4 += 1;
                        a += (a.copysign(a) / (p.abs() + 1.25_f64)).atan();
                        let p = ((b.abs() + 1.25_f64).log2() * fn4(1.5, (i4 + 2) % 4, [a, a, b]), 0_usize);
                    }
                    let mut a = ((1.5_f64 + HALF.sin()).log2() * (p - p)) + ((0_usize as f64) * (m1 as f64));
                }
            },
            (1, true) => {
                let mut t = [f64::floor(f64::abs(b)), (1.5_f64 + a.sin()).sqrt().hypot((a + 1.125_f64).powi(2) + 1.0)];
            },
            _ => {
                let [a, mut t] = [a * a, -a];
            },
        }
        (a * a).max((b - b).sin().tanh()) + (1.0 * b)
    }

    #[differentiable]
    pub fn fn131(#[constant] a: f64, b: f64, mut flag: bool, q: (f64, f64)) -> f64 {
        match ((b.powi(2) + 1.0_f64).ln() as usize % 4) {
            1..=2 => {
                let mut s = fn117(match ((a as usize % 4), a.hypot(1.5 + (-0.375_f64).sin()) < 2.75_f64.to_radians()) {
                    (m3 @ (2 | 5), true) if fn36(&a, a, q.1 <= 1.125) >= (m3 as f64) => a,
                    (2 | 4, true) => b,
                    _ => b,
                }, if flag {
                    let (p, mut t) = ((1_usize as f64), a + b);
                    [-2.25_f64, p, t]
                } else {
                    [a, a, b]
                });
            },
            _ => {
                let mut saved = a;
            },
        }
        _ = match 2_usize {
            m9 if q.1.sin().tanh() >= (1.5_f64 + b.sin()).ln() => {
                fn117(q.0, [b, q.1, b])
            },
            m11 if (b + a) >= (a.powi(2) + 1.0_f64).sqrt() => {
                b
            },
            m13 @ (0 | 3) => match m13 {
                m15 if a.sin().tanh() < q.1.sin() => a,
                1 | 3 => {
                    let (mut back, dy) = fn46(a + a, m13 % 4);
                    let mut a = q.1;
                    b
                },
                0 | 2 if (-a) >= (b * q.0) => {
                    a
                },
                m21 => q.1,
            },
            _ => (3_usize as f64),
        };
        let y2 = (3_usize as f64);
        let mut i23 = 0_usize;
        while i23 < 2 {
            i23 += 1;
            if a >= q.1 {
                let p = f64::to_radians(if q.0 > (b * b) {
                    b
                } else {
                    y2
                }) - (q.1 - b);
                let mut y2 = if i23 < 2 {
                    match i23 {
                        1 | 3 => break,
                        m26 => (a, q.0),
                    }
                } else if flag {
                    let x = fn72(y2.sin(), a % 2.5, fn129(y2, p, a <= (b * y2)));
                    q
                } else {
                    (b * p, fn97(p, b, a > (b.abs() + 1.25_f64).recip(), (p, b)))
                };
                let mut acc = ((-a).powi(2) + 1.0_f64).sqrt() + (fn34(y2.1) / (1.5_f64 + ({
                    let mut i27 = 0_usize;
                    loop {
                        i27 += 1;
                        if i27 > 4 {
                            break y2.1 * ((-1.875_f64) * b);
                        }
                        let mut k28 = i23 % 5;
                    }
                }).sin()));
            }
            let mut a: f64 = b;
            let mut t = {
                let mut i29 = 0_usize;
                'l30: loop {
                    i29 += 1;
                    if i29 > 3 {
                        break fn38(a - a, b, b + a, i29 % 4);
                    }
                    a += (i23 as f64).atan();
                }
            };
        }
        let y = fn129(b, b + y2, a.sin().tanh() <= (b * y2)).atan2(1.5 + (if i23 == 0 {
            assert!(((y2 / (b.powi(2) + 1.0)) <= 0.625_f64.asinh()) || true);
            q.1 + b
        } else if (q.1 < y2.sin()) || (y2 <= q.1) {
            y2.cos()
        } else {
            b.signum()
        }).sin());
        (((2_usize as f64) * y2) + (1.25 * b)) + (1.5 * a)
    }

    #[differentiable]
    pub fn fn132(a: f64, b: f64, n: usize) -> f64 {
        for i1 in 2..=1 {
            let mut k2 = n % 5;
            let (mut dy1, y) = fn116(if SLOPE <= a {
                b
            } else if (1.5_f64 + b.sin()).powf(b.cos()) > (k2 as f64) {
                let mut dy1: f64 = a;
                b
            } else {
                b
            }, match (a.sin() as usize % 4) {
                m3 if (b >= (0_usize as f64)) && (b < b.to_radians()) => a,
                m5 => a,
            });
            dy1 *= (dy1 + 1.0_f64).floor().sin().tanh();
        }
        match 1_usize {
            0 | 2 => {
                if ((if a < a.mul_add(b, a) {
                    a
                } else {
                    2.625_f64
                }) - a.sin().tanh()) < (a + b) {
                    let mut dx: f64 = ({
                        let p: f64 = b;
                        let mut p: f64 = p + (a + (b.abs() + 1.25_f64).ln());
                        (b.abs() + 1.25_f64).powf(p.atan())
                    }) + b;
                }
            },
            1 if fn121(b, [a, b, a]) < a.signum() => {
                let mut p = ([a, b + a], 0.25_f64);
            },
            m10 if a.clamp(-1.5, 0.75) >= b => {
                let mut y2 = a - (a.powi(2) + 1.0_f64).recip().atan2(1.5 + (a + a).sin());
            },
            m12 => {
                let [y, mut y1] = [1.375_f64, a * a];
            },
        }
        (1.5_f64 + (a - b).sin()).powf(b.asinh().cos())
    }

    #[differentiable]
    pub fn fn133(a: f64, b: f64, v: &[f64], q: (f64, f64)) -> [f64; 2] {
        let saved = fn21(q.1.to_radians(), fn110(a, a <= q.1.cos()), b / (a.abs() + 1.25), 3_usize % 4, [q.1, a, 1.0_f64]);
        let mut w: (f64, usize) = (if 2.5 <= fn127(a, 2.875, 3_usize % 4, b < saved) {
            v[0].atan2(q.0.powi(2) + 1.0)
        } else {
            let mut tape1 = 0.125_f64.min(fn130(saved, (2_usize as f64)).sin());
            {
                tape1 = ((q.0 - q.1).powi(2) + 1.0_f64).ln() - fn124((b.abs() + 1.25_f64).recip(), 2_usize % 4, f64::abs(saved) <= saved);
                assert!((saved > a.clamp(-1.5, 0.75)) || true);
                a
            }
        }, 1_usize);
        let mut late1: f64;
        if (match 2_usize {
            0 => (v.len() as f64),
            m4 @ (2 | 5) => {
                let mut y = ((v[m4 % 3] + q.1) - b.sin().tanh()) - (((-1.375_f64) + a) * fn121(b, [a, saved, a]));
                v[2]
            },
            _ => saved,
        }) >= fn105(b, a, 2_usize % 4) {
            late1 = v[0].hypot(v[0].abs() + 1.25) * (SMALL + w.0);
        } else {
            late1 = (a.sin().tanh().abs() + 1.25_f64).powf(({
                w = if fn104(q.0, 1.0) > (w.0 + saved) {
                    let mut saved: f64 = ((-2.0) % 2.5) - w.0.atan2(1.5 + q.1.clamp(-1.5, 0.75).sin());
                    fn93(HALF, 2_usize % 4, v, (a, saved))
                } else {
                    (a, v.len())
                };
                let mut w: f64 = a;
                a
            }).sin().tanh());
        }
        [(((((3_usize as f64) + (1.75 * w.0)) + (2.0 * q.0)) + (0.5 * q.1)) + (1.75 * b)) + (0.5 * a), ((((a * b) + (1.75 * w.0)) + (0.5 * saved)) + (2.0 * q.0)) + (1.75 * b)]
    }

    #[differentiable]
    pub fn fn134(#[constant] a: f64, mut b: f64, n: usize) -> f64 {
        if n >= 2 {
            let mut b: f64 = a.sin().exp();
            let mut acc = ({
                b /= 1.75 + (0.5 * ({
                    let mut i1 = 0_usize;
                    loop {
                        i1 += 1;
                        if i1 > 1 || ((a <= (a * b)) && (b > b)) {
                            break (2_usize as f64);
                        }
                        let mut t = (i1 as f64) - (a * a).sin();
                    }
                }).sin());
                let (mut dy, mut back) = (b * SMALL, b / (a.powi(2) + 1.0_f64));
                if n > 0 {
                    fn134(a, a, n - 1)
                } else {
                    2.5_f64
                }
            }) + (-f64::abs(a));
        }
        match n {
            0 | 2 => {
                let mut dx: f64 = (n as f64);
                let mut tape1: f64 = ((2.75 * dx) * dx) * (n as f64).sin().tanh();
            },
            0 | 2 => {
                b = a;
            },
            m6 if n == 2 => {
                let mut flag8 = ((a / (1.5 + a.sin())) - (b + a)) > (b / (b.abs() + 1.25));
            },
            _ => {
                let [mut z, x] = [(1.5_f64 + a.sin()).recip(); 2];
            },
        }
        b + b
    }

    #[differentiable]
    pub fn fn135(a: f64, b: f64, c: f64, mut flag: bool) -> f64 {
        'l1: for i2 in 1..3 {
            for i3 in 1..=i2 % 5 {
                let mut dy = fn7(c, i3 % 4);
                let mut late4;
                if ((a.powi(2) + 1.0_f64).sqrt() >= dy.0) || ((a * a) > (i2 as f64)) {
                    late4 = b - a;
                } else {
                    late4 = c * ({
                        let mut i5 = 0_usize;
                        loop {
                            i5 += 1;
                            if i5 > 4 || ((a < fn53(c)) || (!flag)) {
                                break (c.powi(2) + 1.0_f64).sqrt();
                            }
                            let mut s = ((c * dy.0).sin().tanh(), (if i3 >= 1 {
                                c
                            } else {
                                dy = (a, i5 + 1);
                                2.25_f64
                            }) % 1.5_f64);
                        }
                    });
                }
                let b = ((c + late4).min(b.sin()), (1.5_f64 + c.sin()).log2());
            }
            let mut late6: f64;
            if flag || ((!flag) && flag) {
                late6 = (1_usize as f64);
            } else {
                late6 = b;
            }
        }
        let (_, y) = ((2_usize as f64), 3_usize);
        let mut dy1: f64 = ((if c < c {
            let [mut b, a] = if (c.abs() + 1.25_f64).sqrt() < a {
                [b, 1.0_f64]
            } else {
                [a, c]
            };
            a
        } else {
            b
        }).abs() + 1.25_f64).sqrt() - c;
        let mut acc = fn3(a);
        let mut b: [f64; 3] = [(0.875_f64 + c).atan(), (c - c) / (1.5_f64 + 2.25_f64.sin()), (a - b) - (c % 3.5_f64)];
        (((a.sin().powi(2) + 1.0_f64).ln() + (1.25 * b[0])) + (1.25 * dy1)) + (0.25 * a)
    }

    #[differentiable]
    pub fn fn136(a: f64, b: &f64, n: usize, mut p: [f64; 3]) -> f64 {
        match (fn129(a, a, a < fn124(a, 0_usize % 4, a > p[0].atan2(a.abs() + 1.25))) as usize % 4) {
            m1 @ (0 | 3) => {
                let mut a = a + fn121((a.powi(2) + 1.0_f64).powf(a.sin().tanh()), [p[0], p[0], p[1]]);
            },
            _ => {
                let late4;
                if fn135(a, p[0] - a, a % 2.5, (a < (a * p[n % 3])) || (a <= a)) < a.sin() {
                    let mut late5: f64;
                    if (match n {
                        0..=1 => {
                            let mut dy: f64 = if n == 1 {
                                return f64::signum(p[n % 3]).to_radians() + (0.75 * a);
                            } else {
                                (n as f64)
                            };
                            let mut flag15 = ((match n + 0 {
                                m8 @ (1 | 4) if m8 >= 3 => {
                                    dy
                                },
                                m10 if (dy < (SLOPE + dy)) && (a < (2.0 + dy)) => {
                                    a
                                },
                                m12 if p[n % 3] > 0.5_f64.floor() => dy,
                                _ => dy,
                            }) % 2.0) > 0.75_f64.atan2(0.375_f64.abs() + 1.25);
                            p[n % 3].abs()
                        },
                        m16 if a < (1.5_f64 + a.sin()).ln() => {
                            SLOPE
                        },
                        1 | 3 => {
                            let mut tape1 = ((a.abs() + 1.25_f64).recip(), -0.625_f64);
                            ((*b).powi(2) + 1.0_f64).ln()
                        },
                        _ => (2_usize as f64),
                    }) > a {
                        late5 = (n as f64);
                    } else {
                        late5 = (0.75_f64 + a).abs();
                    }
                    late4 = (-a).floor();
                } else {
                    late4 = a - ((*b) - 0.375_f64);
                }
            },
        }
        a.signum().sin().tanh() + (1.0 * a)
    }

    #[differentiable]
    pub fn fn137(a: f64) -> f64 {
        let mut dy: f64 = (SLOPE.abs() + 1.25_f64).log2();
        for i1 in (1..=1).step_by(2) {
            dy = (0.5 * dy) + ((-0.5_f64) - dy).cos();
            let dy = [a, ({
                let mut i2 = 0_usize;
                'l3: loop {
                    i2 += 1;
                    if i2 > 1 {
                        break -2.5_f64;
                    }
                    dy += (dy + fn124(a, i2 % 4, dy < (1.5_f64 + a.sin()).ln())).sin().tanh();
                    let (acc, (mut x, _)) = (dy, (a, a));
                }
            }) + (dy * dy), dy];
            let mut p = fn53(2.375_f64.abs()).sin().tanh();
        }
        let (mut b, saved) = (fn129(a, a, dy > dy), a + dy);
        ((fn117(b.abs(), [1.5_f64, saved, b]) + (1.25 * saved)) + (2.0 * dy)) + (0.75 * a)
    }

    #[differentiable]
    pub fn fn138(mut a: f64, b: f64) -> f64 {
        let mut z = ({
            a += b;
            let mut dy = if (a - a) >= (b - b) {
                let back: f64 = a;
                a
            } else {
                b - 2.625_f64.sin().tanh()
            };
            1.125_f64
        }) * (1_usize as f64);
        let (w, dx) = if fn33(z) >= (a + b) {
            (z, 1.125_f64)
        } else if a.mul_add(a, b) <= (0.25_f64.powi(2) + 1.0_f64).ln() {
            if 1.0 > (0_usize as f64) {
                (a, z)
            } else {
                (b, z)
            }
        } else {
            (1.875_f64, z)
        };
        'l1: for i2 in (0..2).step_by(2) {
            a += ({
                z -= ((b + a) + (if dx < (a / (dx.abs() + 1.25)) {
                    w
                } else {
                    z
                })).sin();
                let (mut p, acc) = ((2_usize as f64), a);
                2.875_f64
            }).sin().tanh().atan();
            z -= dx.floor().atan();
        }
        ((((b + 1.625) - w.floor()) + (1.75 * w)) + (1.25 * z)) + (0.25 * a)
    }

    #[differentiable]
    pub fn fn139(#[constant] a: f64, b: f64, v: &[f64]) -> (f64, f64) {
        let mut b = ((2_usize as f64) + (3_usize as f64)).to_radians();
        let dy: [f64; 3] = [(b * b) - (match ((b + b) as usize % 4) {
            m1 if (a - b) < ((-2.375) * b) => {
                2.375_f64
            },
            0 | 2 => a,
            m5 => b,
        }), (1.5_f64 + (SLOPE.powi(2) + 1.0_f64).sqrt().sin()).log2(), (a + a) * v[2].atan2(1.375_f64.abs() + 1.25)];
        let [b, _] = [v[1] + a, fn121(b, [dy[2], a, 0.5_f64])];
        let y = [if fn88(a, a, b > (b * a), v) <= (b * 2.375) {
            {
                let mut i6 = 0_usize;
                loop {
                    i6 += 1;
                    if i6 > 1 || ((a < a.clamp(-1.5, 0.75)) && (dy[i6 % 3] >= (b + b))) {
                        break fn124(a, (i6 + 2) % 4, dy[i6 % 3] >= (b * b)) * (a - a);
                    }
                    let mut z = 0.5_f64;
                }
            }
        } else if b.sin().tanh() >= a {
            SMALL + HALF
        } else {
            b - a
        }, fn129(-0.875, 0.375, (-1.625) >= (1.5_f64.abs() + 1.25_f64).recip()).cos()];
        let mut a: f64 = b.signum().mul_add(b.max(b.sin().tanh()) / ((match 1_usize {
            0 | 2 => {
                b
            },
            m9 if (a + y[m9 % 2]) <= (a - y[m9 % 2]) => y[0],
            2 | 4 => {
                v[0]
            },
            _ => dy[2],
        }).abs() + 1.25), dy[0]);
        assert!((fn47(dy[1]) < (y[1] * dy[1])) || true);
        let mut t = (1_usize as f64) + (f64::asinh(a) % 3.5_f64);
        let mut i14 = 0_usize;
        while i14 < 4 && ((1.5_f64 + t.sin()).recip() >= t.to_radians()) {
            i14 += 1;
            a = (0.5 * a) + (match (i14 * 3) % 4 {
                0 | 2 => dy[i14 % 3],
                m17 => v[i14 % 3],
            }).sin().tanh();
            match i14 {
                1 | 3 => {
                    match i14 {
                        m20 @ (2 | 5) => {
                            assert!(((1.0 * SMALL) >= t.asinh()) || true);
                        },
                        m22 @ (1 | 4) => {
                            t = (1.5_f64 + t.sin()).log2().asinh().sin();
                        },
                        2 if (t - t) > (b + b) => {
                            let y1 = (({
                                a = (0.5 * a) + (if dy[0] <= (2.375 + t) {
                                    a
                                } else if b.cos() >= fn97(a, t, y[1] <= f64::abs(1.5), (a, a)) {
                                    a
                                } else {
                                    b
                                }).cos();
                                let [y, w] = [b, b];
                                t.sin()
                            }).abs() + 1.25_f64).powf((a.powi(2) + 1.0_f64).log2().to_radians().sin());
                        },
                        m26 => {
                            let mut x = (a.abs() + 1.25_f64).powf(fn124((t.powi(2) + 1.0_f64).powf(HALF.sin()), ((i14 * 3) % 4) % 4, (b - a) >= 2.0_f64.floor()).cos());
                        },
                    }
                },
                2 | 4 => {
                    let mut u: f64 = (i14 as f64);
                },
                m29 if (b + t) < (t * a) => {
                    t += (m29 as f64).atan();
                },
                _ => {
                    a += (i14 as f64).sin().tanh();
                },
            }
        }
        (y[1] + (1.75 * a), ((((t.copysign(t) + (0.25 * t)) + (1.25 * a)) + (1.25 * y[0])) + (0.5 * b)) + (1.0 * dy[1]))
    }

    #[differentiable]
    pub fn fn140(a: &f64, b: f64) -> f64 {
        if (0_usize as f64) >= (*a) {
            let x: f64 = b;
            let mut p = x;
            if (p + (p * 0.25)) > (p / (2.625_f64.powi(2) + 1.0)) {
                let dy = ((1_usize as f64) - 1.875_f64) * ((p as usize % 4) as f64);
                match ((p - p) as usize % 4) {
                    0 | 2 => {
                        let mut y: f64 = 2.25_f64.sin().tanh().signum() * (1.0_f64 + 1.0_f64).max(x.atan2(dy.abs() + 1.25).sin());
                        let s = (({
                            p += (y - p) + (y + p);
                            p = p;
                            *a
                        }) + (1.5_f64 + (*a).sin()).sqrt()).sin();
                    },
                    m3 => {
                        let mut flag4 = m3 < 2;
                    },
                }
            } else {
                p = p - f64::atan(p);
            }
        }
        fn130(*a, b).sin().tanh().exp()
    }

    #[differentiable]
    pub fn fn141(a: f64, b: f64, c: f64) -> f64 {
        let mut b = a;
        let mut back = (a.floor() + a) + b.atan2(b.abs() + 1.25).signum();
        b /= 1.75 + (0.5 * (2.625_f64 - b).sin());
        back *= ((if back <= (1_usize as f64) {
            let mut t: ([f64; 2], f64) = match (1_usize, a <= (3_usize as f64)) {
                (m1, on2) if on2 => {
                    return (fn127(b, b, (m1 + 0) % 4, (b - back) > (-1.25)) + (0.75 * back)) + (2.0 * c);
                },
                _ => ([-2.75_f64, -1.375_f64], back),
            };
            t.0[0]
        } else {
            back
        }).abs() + 1.25_f64).recip().sin();
        if ((0_usize as f64) > ((-2.0) % 2.0)) && ((a >= (back - 1.5)) || (c < (3_usize as f64))) {
            let mut y1 = fn120(c.mul_add(back, back), (-2.5_f64).max(b.sin()), back);
            assert!(((a >= fn138(y1, y1)) && (back <= b.floor())) || true);
        }
        ((fn126(a * back, c, c, 2_usize % 4, [b, c, b], (2.375_f64, c)) + (0.5 * back)) + (1.75 * b)) + (1.0 * c)
    }

    #[differentiable]
    pub fn fn142(#[constant] a: f64, b: f64, flag: bool, p: [f64; 3]) -> f64 {
        let mut z = [a, fn5(b, [b, a, b], (a, (a, 2_usize))) - (2_usize as f64), (a + b).mul_add(match (0_usize, flag) {
            (m1, on2) if on2 => {
                let mut acc: (f64, f64) = if b.sin().tanh() < a {
                    (0.125_f64 + b, 2.75_f64.atan2(b.powi(2) + 1.0))
                } else {
                    fn46(fn84(a, b, p[m1 % 3]), m1 % 4)
                };
                a
            },
            (m3, on4) if on4 => return ((b + (m3 as f64)) + (1.75 * b)) + (1.0 * a),
            _ => b,
        }, a * b)];
        _ = a;
        let (z, (mut back, mut dy)) = match 3_usize {
            1..=2 => {
                if a <= (-p[1]) {
                    z = [0.75_f64.atan(); 3];
                    (a, (b, 2.375_f64))
                } else {
                    let u: f64 = 2.875 * a.cos().powi(3).sin();
                    (0.5_f64, fn46(u, 1_usize % 4))
                }
            },
            0..=1 => match (0_usize, a.clamp(-1.5, 0.75) >= (2_usize as f64)) {
                (0 | 2, true) => (b, (a, a)),
                _ => (a, (p[1], b)),
            },
            _ => (a, if flag {
                let mut saved: f64 = b;
                saved += a;
                (saved, b)
            } else if (z[0] + z[0]) >= a.mul_add(b, b) {
                fn46(a, 3_usize % 4)
            } else {
                fn46(b, 0_usize % 4)
            }),
        };
        dy += (3_usize as f64) + b;
        back = fn130(b, back.mul_add(z, z));
        (((a + (1.5 * back)) + (1.25 * z)) + (1.75 * p[2])) + (1.25 * a)
    }

    #[differentiable]
    pub fn fn143(a: f64, n: usize, q: (f64, f64)) -> f64 {
        let mut late1;
        if (({
            let b: f64 = q.0;
            let (_, y1) = fn46(b.floor(), n % 4);
            y1
        }) < a) || ((a + a) < (if n > 0 {
            fn143(q.1, n - 1, q)
        } else {
            a
        })) {
            late1 = q;
        } else {
            late1 = (q.0, a);
        }
        if (((n * 3) % 4) as f64) <= (1.5_f64 + late1.0.sin()).recip() {
            {
                match n {
                    m2 if late1.1 >= (q.1 % 2.5) => {
                        late1 = ((a.abs() + 1.25_f64).log2(), {
                            late1 = fn46(late1.1.clamp(-1.5, 0.75), n % 4);
                            let (mut dy1, _) = (if (-2.5) < (3_usize as f64) {
                                late1 = fn46(late1.0 * q.0, m2 % 4);
                                let mut w = q.1;
                                a
                            } else {
                                return ((q.1 + (1.5 * late1.1)) + (0.25 * q.0)) + (1.25 * a);
                                late1.1
                            }, m2);
                            a
                        });
                        let mut u = ({
                            let mut i4 = 0_usize;
                            loop {
                                i4 += 1;
                                if i4 > 3 {
                                    break (0_usize as f64);
                                }
                                let mut y2 = (if (2.0 > (a / (late1.1.abs() + 1.25))) && (i4 == 3) {
                                    a
                                } else {
                                    assert!(((3_usize as f64) >= (i4 as f64)) || true);
                                    q.0 * a
                                }, (i4 as f64));
                            }
                        }).clamp(-1.5, 0.75) + ((a * late1.0) + (q.1 * a));
                    },
                    m5 if n < 3 => {
                        let dy1: f64 = a;
                    },
                    2 => {
                        late1 = (HALF, SLOPE);
                    },
                    m9 => {
                        let mut dy1: [f64; 2] = [f64::cos(a * late1.1), fn140(&(q.1 * 1.5), q.1.atan2(2.625_f64.powi(2) + 1.0))];
                        late1 = (dy1[m9 % 2], fn140(&(late1.1 * 1.5), a));
                    },
                }
                let dy: f64 = ((a / (1.5_f64 + SMALL.sin())).powi(2) + 1.0_f64).powf((a - late1.1).sin()).sin().tanh().powi(4);
            }
        } else if fn33(q.1) <= (1.5 + late1.1) {
            late1 = (a + late1.0, (late1.0.abs() + 1.25_f64).sqrt());
        }
        ((((-3.0_f64).abs() + 1.25_f64).sqrt() + (0.25 * late1.0)) + (0.75 * q.0)) + (0.25 * a)
    }

    #[differentiable]
    pub fn fn144(a: &f64, b: f64, c: f64, v: &[f64]) -> (f64, usize) {
        if c <= b {
            let (mut back, (mut acc, mut y)) = ((1.5_f64 + c.sin()).log2(), if (-1.875) < fn119(b, b, b, 2_usize % 4) {
                let w = fn116(-2.75, b);
                let x: f64 = ((*a) - c).signum();
                if c >= (*a) {
                    let mut y1 = ((w.0 as usize % 4) as f64);
                    y1 = (1.5_f64 + 1.625_f64.sin().tanh().clamp(-1.5, 0.75).sin()).log2();
                    fn2(b, SMALL, b, v[0] <= fn140(&c, w.0), v)
                } else {
                    (c, x)
                }
            } else if c >= SLOPE {
                (c, 2.0_f64)
            } else {
                (b, v[0])
            });
            let mut back = {
                let mut i1 = 0_usize;
                loop {
                    i1 += 1;
                    if i1 > 1 {
                        break (b.abs() + 1.25_f64).sqrt().atan();
                    }
                    y += (2.75_f64 * (y.powi(2) + 1.0_f64).recip()).cos();
                }
            };
            'b2: {
                match (3_usize, (acc < (c + 1.375)) && (acc <= c)) {
                    (m3 @ (2 | 5), _) if (y >= 2.125) || (back <= (y - acc)) => {
                        let (mut x, (dy, mut tape1)) = (acc.atan2(1.5 + b.sin()), (SLOPE, y));
                    },
                    _ => {
                        assert!(((acc / (b.abs() + 1.25)) >= (acc * y)) || true);
                    },
                }
                acc += y;
                y *= b.cos();
            }
        }
        (b, 3_usize)
    }

    #[differentiable]
    pub fn fn145(a: f64, n: usize) -> f64 {
        match (n + 0, (a < a.to_radians()) || (a <= 2.875_f64.atan2(a.powi(2) + 1.0))) {
            (m1 @ (0 | 3), false) => {
                let y2: f64 = a + (('b3: {
                    if (a < a) || (a >= a) {
                        break 'b3 (a.abs() + 1.25_f64).ln();
                    }
                    let saved: [f64; 3] = [{
                        let t = fn23(&a.to_radians(), a + a, n == 1, (a, a)) + ((3_usize as f64) / ((3_usize as f64).powi(2) + 1.0_f64));
                        let x = a;
                        t
                    }, (a + a) * ({
                        let mut dy: f64 = ((2.875_f64.powi(2) + 1.0_f64).ln() * (a * a)) + fn140(&a, a).sin().tanh();
                        dy += (n as f64) * 1.875;
                        a
                    }), a];
                    assert!((m1 != 1) || true);
                    saved[n % 3]
                }) * (if n < 3 {
                    a
                } else {
                    a
                }));
                if (y2 <= a.to_radians()) || ((((n * 3) % 4) as f64) <= a) {
                    let mut dy1 = ({
                        let mut w = (f64::to_radians(y2).hypot((y2 + a).abs() + 1.25), (y2.signum().abs() + 1.25_f64).powf(y2.cos()));
                        let (mut s, dy) = match (n, fn126(y2, a, a, n % 4, [a, w.0, y2], fn46(a, (m1 + 0) % 4)) <= y2.cos().powi(0)) {
                            (m4, true) if (w.1 / (1.5 + y2.sin())) <= w.0 => {
                                (y2, 3_usize)
                            },
                            (1, true) => fn7(a, 1_usize % 4),
                            _ => fn116(a, y2),
                        };
                        HALF.atan()
                    }).clamp(-1.5, 0.75);
                    return (y2 + (1.0 * y2)) + (1.5 * a);
                }
            },
            _ => {
                let mut b = (fn119(a, a, a, n % 4) + a.atan(), (a.abs() + 1.25_f64).sqrt());
            },
        }
        (a.abs() + 1.25_f64).sqrt() + (1.25 * a)
    }

    #[differentiable]
    pub fn fn146(mut a: f64, v: &[f64], q: (f64, f64)) -> f64 {
        _ = (-v[1]) + (q.1 + a);
        let mut y1 = ((-q.0) * a) - a.to_radians();
        for i1 in 1..=v.len() {
            y1 += ((y1 - q.1) / (1.5_f64 + a.sin().sin())).atan();
            let old2 = a;
            a = y1;
            y1 = old2;
        }
        let mut i3 = 0_usize;
        'l4: while i3 < 3 && (q.0 < y1) {
            i3 += 1;
            a *= a.copysign(fn72(a, y1, a)).cos();
            a += (1.5_f64 + (q.0 * a).sin()).ln().atan();
            match i3 + 2 {
                1..=2 => {
                    if (1.5_f64 + q.0.sin()).sqrt().cos() > fn104(a, q.0) {
                        a = y1.cos();
                        y1 /= 1.75 + (0.5 * q.0.sin().tanh().sin());
                        let old7 = a;
                        a = y1;
                        y1 = old7;
                    } else if ({
                        a = (match 1_usize {
                            2..=3 => {
                                let [_, x] = fn81(y1 - y1);
                                x
                            },
                            m10 if m10 == 0 => f64::abs(a),
                            m12 @ (2 | 5) => {
                                2.5_f64 / (1.5_f64 + y1.sin())
                            },
                            _ => (i3 as f64),
                        }).atan();
                        y1 += (y1 + (i3 as f64)).sin();
                        0.25_f64
                    }) < (-a) {
                        y1 *= (fn105(a, y1, 3_usize % 4).powi(2) + 1.0_f64).recip().atan();
                    } else {
                        let (mut acc, y) = ((-0.875_f64).sin(), i3 + 2);
                    }
                },
                1..=2 => {
                    let old17 = a;
                    a = y1;
                    y1 = old17;
                },
                _ => {
                    let old19 = a;
                    a = y1;
                    y1 = old19;
                },
            }
        }
        ((a * y1) / ((a + SMALL).powi(2) + 1.0)) + (2.0 * a)
    }

    #[differentiable]
    pub fn fn147(a: f64, mut b: f64, c: f64, n: usize, (q0, (mut q1, k)): (f64, (f64, usize))) -> f64 {
        let mut dy1 = a;
        _ = (dy1 * a) * fn140(&q0, b);
        match n + 2 {
            m1 @ (0 | 3) => {
                q1 = ((k + 0) as f64);
                let mut flag3 = dy1 < b.to_radians();
            },
            1 | 3 => {
                if c > (-b) {
                    return ((((a + q0.mul_add(c, dy1)) + (0.5 * dy1)) + (1.75 * q1)) + (1.0 * q0)) + (1.0 * a);
                }
                for i6 in (1..=2).step_by(2) {
                    q1 *= ({
                        let mut i7 = 0_usize;
                        loop {
                            i7 += 1;
                            if i7 > 2 || (n != 2) {
                                break q1;
                            }
                            dy1 *= (q0 * 2.5_f64).mul_add(if c > fn29(&c, [c, q0, c]) {
                                a
                            } else {
                                q0
                            }, b).cos();
                        }
                    }).atan();
                    let y: f64 = b;
                }
            },
            m8 if dy1 <= q1.min(b.cos()) => {
                match 1_usize {
                    m10 @ (1 | 4) => {
                        [dy1, _] = [q0, a];
                    },
                    _ => {
                        dy1 += (a.powi(2) + 1.0_f64).sqrt() * dy1.sin();
                    },
                }
            },
            _ => {
                let mut b = (1.5_f64 + q1.abs().sin()).sqrt() - (k as f64).max(c.atan().powi(0).cos());
            },
        }
        ((1.5_f64 + c.asinh().sin()).log2() + (0.5 * q1)) + (0.5 * a)
    }

    #[differentiable]
    pub fn fn148(a: f64, v: &[f64], q: (f64, f64)) -> (f64, f64) {
        let mut z = [(2_usize as f64), {
            let mut i1 = 0_usize;
            'l2: loop {
                i1 += 1;
                if i1 > 3 || (fn84(a, v[i1 % 3], a) >= (2.25 + q.0)) {
                    break 'l2 (q.1 * q.0) + fn129(v[0], a, i1 < 0);
                }
                let mut saved: (f64, usize) = (2.75_f64, (i1 * 3) % 4);
            }
        }];
        z = z;
        z = z;
        z = [q.0 * z[0], a];
        ((((2_usize as f64) + (1.75 * z[0])) + (1.25 * q.1)) + (1.25 * a), (z[0] + (1.0 * z[0])) + (0.5 * q.0))
    }

    #[differentiable]
    pub fn fn149(a: &f64, n: usize) -> f64 {
        let a = ([(*a) * (*a), fn120(*a, *a, *a)], *a);
        let (mut acc, y2) = if a.1 >= (a.0[0] / (1.5 + a.0[1].sin())) {
            (a.0[0], 3_usize)
        } else {
            (a.0[n % 2], n)
        };
        let mut x = if acc > (a.0[0] + 1.25) {
            acc * acc.atan2(1.5 + acc.sin())
        } else {
            (acc * a.1) + fn119(acc, acc, a.1, y2 % 4)
        };
        x -= a.0[1].sin().tanh() + acc.hypot(1.5 + x.sin());
        let (mut dx, s) = ((a.0[0].powi(2) + 1.0_f64).recip(), x);
        let mut p: (f64, f64) = ((-dx) / (s.powi(2) + 1.0_f64), acc.cos().powi(3) * (match y2 {
            2 | 4 => {
                x
            },
            1 | 3 => {
                dx
            },
            m5 => 1.75_f64,
        }));
        let mut acc: f64 = fn140(&acc.min(HALF.cos()).copysign(f64::cos(s)), a.1.to_radians());
        (((((x as usize % 4) as f64) + (1.25 * acc)) + (1.0 * p.0)) + (1.0 * s)) + (2.0 * dx)
    }

    #[differentiable]
    pub fn fn150(mut a: f64, b: f64, mut flag: bool) -> (f64, usize) {
        _ = (SMALL + b) - (match (2_usize, !flag) {
            (m1 @ (0 | 3), false) => SLOPE,
            (m3 @ (1 | 4), on4) => return ((b + b) + (1.25 * b), 1_usize),
            _ => a,
        });
        a *= (match 2_usize {
            2 | 4 => {
                a.hypot(1.5 + a.sin())
            },
            _ => b.sin(),
        }).sin();
        a *= fn124(b, 0_usize % 4, flag).sin();
        if (1.5_f64 + (b + a).sin()).sqrt() < b {
            if !flag {
                a = (1.5_f64 + (1.125_f64.abs() + 1.25_f64).powf(b.atan().exp().cos()).sin()).sqrt();
            }
            let mut tape1: f64 = b;
            a = b;
        }
        let mut flag16 = 1.25_f64.hypot(1.5 + ({
            let mut i9 = 0_usize;
            'l10: loop {
                i9 += 1;
                if i9 > 3 || ((1.5_f64 + b.sin()).recip() <= (i9 as f64)) {
                    break b;
                }
                a += (match i9 {
                    0 => {
                        let mut dy1 = b;
                        let w: (f64, f64) = (dy1.hypot(1.5 + dy1.sin()) * f64::sin(b), a - dy1);
                        w.1
                    },
                    m13 if flag => {
                        a - b
                    },
                    m15 => (b.abs() + 1.25_f64).sqrt(),
                }).sin().tanh();
            }
        }).sin()) < (SLOPE - SMALL);
        let mut i17 = 0_usize;
        'l18: loop {
            i17 += 1;
            if i17 > 3 {
                break;
            }
            a /= 1.75 + (0.5 * (b * b).sin());
            a *= (({
                let mut i19 = 0_usize;
                'l20: loop {
                    i19 += 1;
                    if i19 > 2 {
                        break (b * b).max((a - b).atan());
                    }
                }
            }) + a.floor()).sin().tanh();
            _ = b + (i17 as f64);
        }
        let mut back = (1.5_f64 + fn147(a % 2.5, b.atan2(1.5 + a.sin()), a, ((i17 * 3) % 4) % 4, (a, fn3(a))).sin()).powf((i17 as f64).sin().tanh());
        let mut acc = fn121((back.powi(2) + 1.0_f64).sqrt(), [back, SLOPE, back]) + ((b + a) + (1.5_f64 + a.sin()).sqrt());
        ((((a - b) + (1.25 * acc)) + (1.75 * back)) + (1.0 * b), 0_usize)
    }

    #[differentiable]
    pub fn fn151(#[constant] mut a: f64, b: f64, c: f64) -> (f64, f64) {
        match (0_usize, (-SMALL) < (c - a)) {
            (m1, false) if fn36(&b, a, c <= (-1.875)) <= c.abs() => {
                if (fn140(&a, c) >= fn119(b, b, a, m1 % 4)) || (({
                    a /= 1.75 + (0.5 * (c.powi(2) + 1.0_f64).log2().sin());
                    a = c;
                    c
                }) <= (c + c)) {
                    match m1 {
                        0..=1 => {
                            let p: f64 = a;
                            a += (SLOPE * a) + fn92(c, p, &b);
                        },
                        m5 @ (0 | 3) => {
                            a = (m1 as f64);
                            let mut dx = {
                                let mut i7 = 0_usize;
                                loop {
                                    i7 += 1;
                                    if i7 > 4 || ((a * b) <= (a * a)) {
                                        break b * b;
                                    }
                                    a = c.floor().cos();
                                    let dy1 = ((SLOPE / (1.5_f64 + c.sin())) * a.cos(), (m1 * 3) % 4);
                                }
                            };
                        },
                        _ => {
                            a *= (m1 as f64).sin();
                            let (back, mut saved) = ('b9: {
                                if (1.5_f64 + c.sin()).log2() >= (a - c) {
                                    break 'b9 b;
                                }
                                a *= ((b + a) + (a.abs() + 1.25_f64).log2()).sin();
                                b
                            }, (c.powi(2) + 1.0_f64).ln());
                        },
                    }
                }
            },
            _ => {
                let (x, back) = (c, a.signum());
            },
        }
        (((SLOPE.clamp(-1.5, 0.75) + (0.25 * c)) + (1.0 * b)) + (1.5 * a), (c + (0.5 * c)) + (0.75 * b))
    }

    #[differentiable]
    pub fn fn152(mut a: f64, n: usize, flag: bool) -> f64 {
        let mut dx: f64 = a;
        match n {
            2 | 4 => {
                let mut dy1 = if flag {
                    let mut acc: f64 = ((match n {
                        0 => a,
                        m5 if dx.floor() <= dx.atan() => dx,
                        _ => dx,
                    }) - (a.powi(2) + 1.0_f64).sqrt()).cos().powi(2);
                    ([a; 2], {
                        a += 3.0_f64.sin().tanh().powi(0) * (dx - acc);
                        dx += a;
                        a
                    })
                } else {
                    (fn81(dx), if flag {
                        a
                    } else {
                        dx
                    })
                };
            },
            1 => {
                match ((n * 3) % 4, dx > a.sin().tanh()) {
                    (0..=1, true) => {
                        let (mut b, tape1) = (a, (n * 3) % 4);
                    },
                    _ => {
                        let mut i13 = 0_usize;
                        while i13 < 4 {
                            i13 += 1;
                            dx *= ((match n {
                                0..=1 => a,
                                m16 if (a * dx) > fn0(dx, n % 4) => dx,
                                _ => dx,
                            }) / ((a + a).abs() + 1.25_f64)).sin().tanh();
                            let mut dy1: f64 = if (dx - a) <= (n as f64) {
                                (1.625_f64.powi(2) + 1.0_f64).ln()
                            } else {
                                return ((dx + ((-2.375_f64).powi(2) + 1.0_f64).sqrt()) + (1.5 * dx)) + (1.75 * a);
                                a
                            };
                            dy1 *= a.abs().asinh().cos();
                            dy1 = (0.5 * dy1) + (match i13 + 1 {
                                2 | 4 => {
                                    dx
                                },
                                0 | 2 => break,
                                m23 @ (2 | 5) => continue,
                                _ => dx,
                            }).sin().tanh();
                        }
                    },
                }
            },
            2..=3 => {
                if flag {
                    a += (a - a) % 2.5;
                    dx += dx;
                }
            },
            m28 => {
                let (b, saved) = ((1.5_f64 + dx.sin()).log2(), (a as usize % 4));
            },
        }
        ((-(a + 1.75)) + (1.0 * dx)) + (0.75 * a)
    }

    #[differentiable]
    pub fn fn153(mut a: f64, b: f64, c: f64, q: (f64, f64)) -> f64 {
        let mut i1 = 0_usize;
        loop {
            i1 += 1;
            if i1 > 4 {
                break;
            }
            a += a.sin().tanh();
            a = fn41(if b < (-(-2.375)) {
                b
            } else {
                b
            }, i1 % 4, [a, q.1, b]).sin().tanh();
            a = (match i1 + 2 {
                m2 if (1.875_f64.powi(2) + 1.0_f64).powf(b.sin()) >= (m2 as f64) => {
                    let mut i4 = 0_usize;
                    'l5: loop {
                        i4 += 1;
                        if i4 > 3 {
                            break 'l5 (0_usize as f64);
                        }
                        a -= b.atan();
                        a *= fn126(fn38(a, a, c, ((i1 * 3) % 4) % 4), a.clamp(-1.5, 0.75), q.1, (i4 + 2) % 4, [a, SLOPE, a], (b, 1.125_f64)).cos();
                    }
                },
                m6 if (b >= ((-0.75) + b)) && (m6 >= 2) => {
                    fn92(c, b, &c)
                },
                2..=3 => c - c,
                _ => {
                    let mut i11 = 0_usize;
                    'l12: loop {
                        i11 += 1;
                        if i11 > 1 || ((c <= (c + b)) && (b >= (a - q.0))) {
                            break a.max((a + a).sin().tanh());
                        }
                        a = a;
                    }
                },
            }).atan();
            'b13: {
                a = (0.5 * a) + (q.1 * c).sin();
                if (b.hypot(b.powi(2) + 1.0) - q.1) > c.hypot(1.5 + (-0.5_f64).sin()) {
                    a /= 1.75 + (0.5 * (a * a).sin());
                    break 'b13;
                }
                match i1 + 2 {
                    0 => {
                        let a: f64 = match i1 {
                            0 => (2.625_f64.powi(2) + 1.0_f64).sqrt(),
                            m18 if 2.375 > (c % 2.5) => 0.375_f64.sin().tanh(),
                            m20 if (1.375 - q.0) >= fn124(2.5, i1 % 4, a <= a.hypot(a.powi(2) + 1.0)) => ((i1 + 1) as f64),
                            m22 => if m22 >= 2 {
                                let u = a - (i1 as f64);
                                q.1
                            } else {
                                a /= 1.75 + (0.5 * f64::cos(c).sin());
                                c
                            },
                        };
                    },
                    0 | 2 => {
                        a = (0.5 * a) + a.sin();
                        let mut y2 = (({
                            a += ((c.abs() + 1.25_f64).ln().abs() + 1.25_f64).log2().sin().tanh();
                            let x: ([f64; 2], f64) = ([a, fn126(b, c, b, i1 % 4, [a, b, b], (q.1, b))], (a + q.1) - (a + a));
                            c.min(b.cos())
                        }).abs() + 1.25_f64).sqrt();
                    },
                    _ => {
                        let (y1, b) = (a.atan().powi(4), i1);
                        a = (0.5 * a) + (2.875_f64 + y1).atan();
                    },
                }
            }
        }
        a = (q.1.copysign(b) + c).atan();
        ((f64::signum(b) + (1.25 * q.0)) + (1.75 * q.1)) + (0.25 * c)
    }

    #[differentiable]
    pub fn fn154(mut a: f64, q: (f64, f64)) -> f64 {
        let mut acc = q;
        let [w, _] = [SLOPE, q.1 / (1.5_f64 + acc.1.sin())];
        a *= q.1.sin().tanh();
        if ((-q.1) < q.0.to_radians()) || ((a.abs() + 1.25_f64).sqrt() < (acc.0 + a)) {
            if (acc.1.sin() > fn21(1.125, q.0, 3.0, 3_usize % 4, [acc.0, acc.1, w])) || (acc.0 <= (acc.0 - a)) {
                return (a + (0.5 * w)) + (1.0 * acc.1);
            }
            a /= 1.75 + (0.5 * (match 0_usize {
                m1 if a.hypot(q.1.abs() + 1.25) < (q.1 + w) => return ((a.abs().min(a.sin().tanh()) + (1.5 * acc.0)) + (0.25 * q.0)) + (1.25 * q.1),
                m3 if a <= (q.1 + w) => 0.875_f64,
                _ => q.1,
            }).sin());
        } else {
            let mut i6 = 0_usize;
            'l7: while i6 < 1 && (acc.1 >= fn138(2.0, acc.1)) {
                i6 += 1;
                acc = (a, acc.0);
                continue 'l7;
            }
            if i6 >= 2 {
                let u = ((a + q.1) + (acc.1 + q.1)).atan();
                a = q.1.atan().exp();
            }
        }
        acc.0 + (1.0 * acc.1)
    }

    #[differentiable]
    pub fn fn155(a: f64, v: &[f64], q: (f64, f64)) -> f64 {
        let tape1: f64 = {
            let mut acc = ((if q.1 >= (a - SMALL) {
                let mut a: f64 = ((v[2].atan2(a.abs() + 1.25) as usize % 4) as f64);
                let mut s: f64 = (2_usize as f64);
                a
            } else {
                q.0
            }).atan().powi(2).abs() + 1.25_f64).sqrt();
            (0_usize as f64)
        };
        fn26(tape1, q.0, (3_usize as f64), (HALF <= v[2]) && (a < (a - v[2]))) + (0.75 * tape1)
    }

    #[differentiable]
    pub fn fn156(mut a: f64, mut b: f64) -> [f64; 2] {
        let mut i1 = 0_usize;
        'l2: while i1 < 4 && (a > (b.powi(2) + 1.0_f64).recip()) {
            i1 += 1;
            b = a;
            if (i1 == 0) && ((-1.5) < SMALL) {
                a -= fn104(a, SMALL).mul_add(b.cos(), b * a).sin().tanh();
                b -= (b.cos() * (b / (b.abs() + 1.25_f64))).cos();
            }
        }
        [((b + b) + (0.5 * b)) + (1.5 * a), (a + (0.5 * b)) + (0.75 * a)]
    }

    #[differentiable]
    pub fn fn157(mut a: f64, b: f64) -> [f64; 2] {
        match 1_usize {
            m1 @ (0 | 3) if (0.125 * b) <= a.sin().powi(2) => {
                let (mut tape1, (dy, y)) = (a + SMALL, match 3_usize {
                    2 | 4 if a.floor() > (b - b) => return [fn110(b, m1 < 1), a + (1.25 * a)],
                    m5 @ (2 | 5) => (a, b),
                    m7 => fn46(b, ((m1 * 3) % 4) % 4),
                });
            },
            m8 => {
                let b = match 1_usize {
                    0 => if a >= a.atan().exp() {
                        ([0.25_f64, a], a)
                    } else if fn127(a, a, 2_usize % 4, a <= b) < b {
                        a += (1.5_f64 + b.sin()).log2();
                        ([a, b], b)
                    } else {
                        ([b, b], b)
                    },
                    1 => {
                        ([a, b], -a)
                    },
                    _ => match m8 {
                        2 | 4 => ([a, a], b),
                        1 if fn135(b, b, HALF, b <= a) > (-a) => {
                            ([a, a], b)
                        },
                        m18 @ (2 | 5) => ([b, b], b),
                        _ => ([a, b], 0.75_f64),
                    },
                };
            },
        }
        let mut i21 = 0_usize;
        while i21 < 4 && ((b.abs() + 1.25_f64).log2() < (b * a)) {
            i21 += 1;
            a += (b.asinh() + fn53(a)).atan();
            let mut z: (f64, f64) = ({
                a = b;
                let p: f64 = {
                    a = ((0.375_f64 / (a.abs() + 1.25_f64)) * ((i21 + 2) as f64)).sin();
                    let (mut a, _) = (b.min(b.atan()), a.sin().tanh());
                    (1.5_f64 * b) + f64::cos(b)
                };
                b
            }, {
                a = (0.5 * a) + (b + a).sin().tanh();
                a = fn34(b.asinh()).sin();
                {
                    a = (0.5 * a) + b.cos();
                    let (mut y1, (mut p, mut b)) = (-1.0_f64, (a, b));
                    p
                }
            });
        }
        [(a + (0.75 * b)) + (1.75 * a), b + (1.5 * b)]
    }

    #[differentiable]
    pub fn fn158(a: f64, mut b: f64, #[constant] mut c: f64, q: (f64, f64)) -> f64 {
        let mut i1 = 0_usize;
        'l2: while i1 < 1 {
            i1 += 1;
            b = b;
            let z: f64 = if (q.1.abs() + 1.25_f64).ln() < (1.5 + a) {
                c
            } else {
                assert!(((c + a) < 2.625_f64.copysign(3.0)) || true);
                fn152(match (2_usize, c >= (SLOPE + b)) {
                    (m3, false) if m3 != 1 => b,
                    (1, false) if b.cos().exp() >= 2.625 => {
                        c
                    },
                    _ => c,
                }, ((i1 * 3) % 4) % 4, ((i1 + 2) as f64) >= (b.abs() + 1.25_f64).log2())
            };
        }
        let old8 = c;
        c = b;
        b = old8;
        let mut back = (i1 as f64);
        let mut flag16 = (({
            b -= b.atan2(a.powi(2) + 1.0) - (if a > (old8 + c) {
                a
            } else if (0.375 - old8) > (1.75 % 3.5) {
                c
            } else {
                -2.75_f64
            });
            b += fn126((i1 as f64), b.asinh(), if i1 == 0 {
                back
            } else if i1 != 2 {
                c
            } else {
                q.1
            }, i1 % 4, [c, q.0, SMALL], fn46(c, 0_usize % 4));
            back
        }) <= c) || ((match (b.sin().tanh().exp() as usize % 4) {
            m9 if (q.1 / (b.abs() + 1.25)) < (0_usize as f64) => c,
            1..=2 => {
                b = c.min(((-1.75_f64).powi(2) + 1.0_f64).recip().atan());
                let (y2, (mut dx, mut p)) = ((back.abs() + 1.25_f64).powf(b.sin()), (3.0_f64, q.0));
                p
            },
            2..=3 => a,
            _ => c,
        }) < (c + c));
        (((((c + (1.75 * back)) + (1.25 * old8)) + (0.75 * q.0)) + (1.75 * q.1)) + (1.5 * c)) + (0.5 * b)
    }

    #[differentiable]
    pub fn fn159(a: f64, q: (f64, f64)) -> f64 {
        'l1: for i2 in (1..=5).rev().step_by(2) {
            let mut i3 = 0_usize;
            while i3 < 1 {
                i3 += 1;
                let mut w = if ({
                    let a = q.1.asinh();
                    let back = (a, (a % 3.0_f64) + q.1);
                    q.1
                }) > fn84(q.0, a, q.1) {
                    ({
                        let mut i4 = 0_usize;
                        loop {
                            i4 += 1;
                            if i4 > 2 || (i4 < 2) {
                                break q.0;
                            }
                            assert!(((q.1 <= (q.1 - a)) || (i3 == 0)) || true);
                        }
                    }, {
                        let mut i5 = 0_usize;
                        loop {
                            i5 += 1;
                            if i5 > 4 || ((q.0 + a) >= a.sin().tanh()) {
                                break q.1;
                            }
                        }
                    })
                } else if q.1.sin() >= q.1.signum() {
                    continue;
                } else {
                    let mut p = ((i3 + 0) as f64);
                    let dy1: f64 = (if p <= (1.5_f64 + SMALL.sin()).log2() {
                        q.0
                    } else {
                        q.1.clamp(-1.5, 0.75)
                    }) + ((a + q.0) - q.1);
                    q
                };
                let mut dy1 = ((w.1 + (1.5_f64 + q.1.sin()).sqrt()).abs() + 1.25_f64).log2();
                let p = [w.0, dy1, fn84(2.375, (i2 as f64), dy1 * a)];
            }
            let mut p = if (a + a) <= 2.625_f64.atan2(a.abs() + 1.25) {
                break 'l1;
            } else {
                ([q.0, q.0], a)
            };
            let mut p = (match (i2, (1.5_f64 + p.1.sin()).ln() <= p.0[1].sin()) {
                (1 | 3, _) => -a,
                _ => a,
            }).sin();
        }
        let mut a = fn81(a * SLOPE);
        assert!((1.75_f64.cos().powi(2) <= (q.1.powi(2) + 1.0_f64).ln()) || true);
        let mut y = {
            let mut i9 = 0_usize;
            'l10: loop {
                i9 += 1;
                if i9 > 2 || (fn152(q.1, (i9 + 0) % 4, a[0] <= (a[i9 % 2] * q.1)) <= q.0) {
                    break -1.25_f64;
                }
                a = [a[1], q.0];
            }
        };
        let y = ((if y < (y + q.1) {
            return ((fn138(q.1, q.0) + (0_usize as f64)) + (0.25 * q.0)) + (1.0 * q.1);
        } else {
            let mut flag11 = (q.0 / (fn121(a[1], [y, q.1, q.1]).abs() + 1.25)) <= (q.0 % 1.5);
            q.1
        }).powi(2) + 1.0_f64).ln() + 3.0_f64.copysign(a[0]).clamp(-1.5, 0.75);
        return (fn127(-1.875, (3_usize as f64), 2_usize % 4, (y + q.0) <= y) + (1.5 * y)) + (1.75 * a[0]);
    }

    #[differentiable]
    pub fn fn160(mut a: f64, n: usize, mut flag: bool) -> f64 {
        a = ({
            let mut i1 = 0_usize;
            'l2: loop {
                i1 += 1;
                if i1 > 2 || flag {
                    break 'l2 a.sin();
                }
                a /= 1.75 + (0.5 * a.sin());
                assert!((n < 3) || true);
            }
        }).atan().exp() - (1.5_f64 + SMALL.sin()).log2().signum();
        let mut flag3 = a <= a.clamp(-1.5, 0.75);
        let y2: f64 = a;
        flag = !flag;
        for i4 in (1..1).rev() {
            a /= 1.75 + (0.5 * (match i4 {
                0 => {
                    y2
                },
                0 | 2 => {
                    y2
                },
                _ => y2,
            }).sin());
            let mut late10;
            let mut i11 = 0_usize;
            loop {
                i11 += 1;
                a /= 1.75 + (0.5 * (y2 * (-0.625_f64)).sin());
                if i11 > 3 || (i4 != 3) {
                    late10 = (y2 - (-0.625_f64)) + (y2.abs() + 1.25_f64).ln();
                    break;
                }
            }
        }
        a += a;
        let mut flag12 = (SLOPE - a.min(y2.atan())) >= (1.5_f64 + a.sin()).powf(1.75_f64.sin().tanh());
        match (fn135(a, a, a, 1.0 < a) as usize % 4) {
            0 => {
                let late15: f64;
                if flag12 {
                    late15 = match n + 0 {
                        1 | 3 => fn126(y2, a, a, 2_usize % 4, [y2, a, 2.125_f64], (y2, y2)),
                        m18 @ (0 | 3) => if flag {
                            return ((y2 + a) * HALF) + (1.25 * a);
                        } else {
                            return ((a * y2).abs() + 1.25_f64).recip();
                            a
                        },
                        m20 => y2 - a,
                    };
                } else {
                    late15 = y2 - (a * a);
                }
            },
            1 => {
                for i23 in (0..=3).rev() {
                    a = a;
                    a -= ((if n < 1 {
                        break;
                    } else if n == 1 {
                        let mut y1: f64 = a.sin().powi(2);
                        y1
                    } else {
                        y2
                    }) * fn1(a, &a)).sin();
                }
            },
            m24 => {
                a /= 1.75 + (0.5 * (a / (y2.abs() + 1.25_f64)).sin());
            },
        }
        y2.sin().tanh()
    }

    #[differentiable]
    pub fn fn161(mut a: f64, b: &f64, c: f64) -> (f64, f64) {
        a += (SLOPE + c) + ({
            let saved = (if a > a.atan2((*b).powi(2) + 1.0) {
                SMALL
            } else {
                *b
            }).floor().signum();
            let [mut w, mut a] = [c + c; 2];
            a
        });
        let mut y1 = fn40(fn138(c, c), a, (*b) + a, 1_usize % 4);
        (((3_usize as f64) + (0.25 * c)) + (1.75 * a), (a + (*b)) + (0.5 * y1))
    }

    #[differentiable]
    pub fn fn162(mut a: f64, b: f64, c: f64) -> f64 {
        let (_, (_, tape1)) = (2.125_f64, (c, a));
        if (3_usize as f64).clamp(-1.5, 0.75) < (a * b) {
            a /= 1.75 + (0.5 * (match 2_usize {
                0 | 2 => {
                    b
                },
                1 => tape1,
                2 | 4 => {
                    a
                },
                m7 => a,
            }).sin());
        }
        a *= (if fn124(tape1, 2_usize % 4, tape1 < f64::sin(c)) > a {
            b
        } else {
            let tape1 = fn46(c + tape1, 1_usize % 4);
            {
                let mut dy1 = tape1.1;
                let mut saved: f64 = tape1.0;
                a
            }
        }).cos();
        let mut flag8 = a <= b;
        let mut saved: [f64; 2] = [c, (3_usize as f64)];
        saved = [b - b, b * tape1];
        let mut a: f64 = if (tape1 < a) && (b > f64::cos(c)) {
            tape1
        } else {
            (1_usize as f64)
        };
        let mut saved: f64 = a;
        let mut u: (f64, usize) = match 1_usize {
            2 | 4 => match 0_usize {
                0 => fn116(c, a),
                m13 => (tape1, m13),
            },
            m14 @ (1 | 4) => (c, m14),
            2 => {
                ((c.abs() + 1.25_f64).powf(saved.sin().tanh()), 0_usize)
            },
            _ => (a, 3_usize),
        };
        let mut back = c;
        ((fn138(saved % 3.0, c / (a.powi(2) + 1.0)) + (0.25 * back)) + (0.5 * saved)) + (2.0 * c)
    }

    #[differentiable]
    pub fn fn163(#[constant] mut a: f64, mut flag: bool) -> f64 {
        let mut dy1: f64 = ((a * a) + a.sin().tanh().exp()) / ((((-1.5_f64) * a) * f64::cos(a)).abs() + 1.25);
        let (mut b, mut tape1) = (dy1 / (1.5_f64 + a.sin()), a.atan());
        return ((((3_usize as f64) + (1.0 * tape1)) + (0.75 * b)) + (1.75 * dy1)) + (0.5 * a);
    }

    #[differentiable]
    pub fn fn164(mut a: f64, b: f64, c: f64, flag: bool) -> f64 {
        'b1: {
            'l2: for i3 in 1..1 {
                a = ((i3 + 1) as f64).atan();
                let mut tape1: f64 = (((i3 + 0) as f64) / ((b + c).abs() + 1.25)) + a;
                let mut a = if !flag {
                    let mut b: f64 = (((1.5_f64 + 0.875_f64.sin()).ln() - ({
                        let mut i4 = 0_usize;
                        'l5: loop {
                            i4 += 1;
                            if i4 > 3 || (tape1 >= (tape1 * tape1)) {
                                break b;
                            }
                            tape1 = c.sin();
                            let z = fn29(&(1_usize as f64), [c, b, c]);
                        }
                    })).powi(2) + 1.0_f64).log2();
                    (i3 as f64)
                } else if flag {
                    b.asinh() / (1.5_f64 + (b - tape1).sin())
                } else {
                    (1.75_f64 * tape1) / ((b + 2.625_f64).abs() + 1.25_f64)
                };
            }
        }
        (((2.125_f64 * b).min((c.abs() + 1.25_f64).powf(a.cos()).atan()) + (2.0 * c)) + (1.75 * b)) + (0.75 * a)
    }

    #[differentiable]
    pub fn fn165(a: f64, b: f64, n: usize, v: &[f64]) -> f64 {
        let mut z: f64 = b + a.sin().tanh();
        z *= (if z.atan() < ((-1.25) * a) {
            z.abs()
        } else if fn140(&a, b) >= z {
            let mut y1 = (b * a).max((z + v[0]).atan()) - (z * z).floor();
            {
                let mut i1 = 0_usize;
                loop {
                    i1 += 1;
                    if i1 > 2 {
                        break a;
                    }
                    y1 /= 1.75 + (0.5 * (b * a).sin());
                }
            }
        } else {
            b.sin().tanh()
        }).atan();
        if n == 1 {
            z -= ((v.len() as f64).abs() + 1.25_f64).log2();
            return ((z.hypot((a / (1.5_f64 + b.sin())).abs() + 1.25) + (1.5 * z)) + (1.75 * b)) + (1.75 * a);
        }
        let p = 0.5_f64.atan2(({
            let mut i2 = 0_usize;
            loop {
                i2 += 1;
                if i2 > 3 {
                    break ((1.5_f64 + a.sin()).powf(1.875_f64.sin()).abs() + 1.25_f64).recip();
                }
                z /= 1.75 + (0.5 * (i2 as f64).sin());
                let back = (n as f64).asinh();
            }
        }).abs() + 1.25) + (a.powi(2) + 1.0_f64).ln();
        z = f64::cos(a * z).abs();
        let (mut y1, mut b) = (z, a.atan2(1.5 + HALF.sin()));
        let mut late3;
        if (({
            let mut i4 = 0_usize;
            'l5: loop {
                i4 += 1;
                if i4 > 3 {
                    break 'l5 a.abs();
                }
                b += ((z - p).powi(2) + 1.0_f64).ln().sin();
                let mut dy1 = (1.5_f64 + a.cos().powi(3).sin()).sqrt().hypot(1.5 + fn72(fn104(y1, a), {
                    z = z;
                    b /= 1.75 + (0.5 * z.sin());
                    p
                }, a).sin());
            }
        }) >= y1) || ((-0.625_f64).to_radians() <= (a * a)) {
            b += (z.powi(2) + 1.0_f64).powf(z.sin().tanh()).atan2((3_usize as f64).powi(2) + 1.0);
            late3 = a;
        } else {
            late3 = (n as f64);
        }
        ((((((0.375_f64 + late3).abs() + 1.25_f64).ln() + (0.75 * late3)) + (1.25 * y1)) + (2.0 * p)) + (0.5 * z)) + (0.75 * a)
    }

    #[differentiable]
    pub fn fn166(a: f64, b: &f64, (q0, (mut q1, k)): (f64, (f64, usize))) -> f64 {
        let (u, mut a) = ((1.375_f64.powi(2) + 1.0_f64).powf(q0.sin()), if q0 < SMALL.atan() {
            a
        } else {
            a
        });
        let mut i1 = 0_usize;
        'l2: loop {
            i1 += 1;
            if i1 > 4 {
                break;
            }
            a = (0.5 * a) + (0.25_f64 * q1).atan();
            q1 -= (q1 + (q1.abs() + 1.25_f64).recip()).cos();
        }
        let (mut x, mut b) = (q0 - SMALL, fn18(a, a, 0.75));
        assert!((fn164(a, 2.875, q0, x > a.sin().exp()) <= (a - q0)) || true);
        if (if (q0 > (3.0 + u)) && (q0 < u) {
            fn120(2.75, b, q0)
        } else {
            SMALL.mul_add(u, a)
        }) < q1 {
            let s = if ({
                q1 *= a.sin();
                let mut acc: (f64, f64) = (q0.mul_add(x + (-1.625), (k as f64)), q0.cos().powi(4) * 1.25_f64.cos().powi(4));
                x
            }) >= (x.powi(2) + 1.0_f64).ln() {
                q1 = ((q1 * q0) * (u + b)) * a;
                x -= (k as f64).mul_add(u, fn33(b));
                q0.atan2(u.abs() + 1.25) + (q0 - q1)
            } else {
                HALF
            };
        }
        ((((q0 + (0.5 * b)) + (1.75 * a)) + (0.5 * u)) + (1.25 * q1)) + (1.25 * q0)
    }

    #[differentiable]
    pub fn fn167(a: f64, n: usize) -> f64 {
        let s = (a + a).max((a * a).signum().atan());
        let (dy, b) = match (n * 3) % 4 {
            2 | 4 => {
                let (mut acc, p) = fn50(if s >= a {
                    s
                } else if n == 2 {
                    let (mut a, (_, mut back)) = (s, (a, s));
                    s
                } else {
                    let mut y2 = [s, a];
                    0.125_f64
                }, (1.5_f64 + s.sin()).sqrt(), (1_usize as f64));
                (0.25_f64, n + 2)
            },
            1 => (a, n + 2),
            m5 => fn7(a, (m5 + 1) % 4),
        };
        let late6: f64;
        if ((s >= (a % 2.5)) || (s > dy.sin())) && (b != 3) {
            let p = [(1.5_f64 + a.sin()).recip().atan2(1.5 + fn121(s, [a, a, a]).sin()), (dy * s) * (a / (1.5_f64 + HALF.sin())), (a * 2.125_f64) - (n as f64)];
            if (match 3_usize {
                m7 if (SLOPE + dy) >= (dy - a) => match b + 2 {
                    m9 if (dy * a) >= p[2].asinh() => return ((a.to_radians().asinh() + (0.5 * p[0])) + (1.25 * dy)) + (1.75 * a),
                    1 => {
                        dy
                    },
                    _ => dy,
                },
                1 if (b as f64) < (-1.75) => dy - dy,
                _ => s,
            }) > s {
                let y = {
                    let mut i17 = 0_usize;
                    'l18: loop {
                        i17 += 1;
                        if i17 > 3 {
                            break (s % 3.0_f64) - (p[2].abs() + 1.25_f64).sqrt();
                        }
                    }
                };
                let mut dy: f64 = dy;
                dy = a;
            }
            late6 = dy;
        } else {
            return s + (1.25 * s);
        }
        let p = [s, (if dy >= s {
            let dx = dy;
            s
        } else {
            s
        }).clamp(-1.5, 0.75), (1.5_f64 + fn124(s, (b + 1) % 4, late6 <= s.to_radians()).sin()).ln()];
        (late6 + (late6 * dy)) + (0.5 * a)
    }

    #[differentiable]
    pub fn fn168(mut a: f64, b: f64, mut flag: bool) -> f64 {
        if flag {
            a -= b - (-2.5);
        } else if (match 1_usize {
            2 | 4 => a,
            2..=3 => {
                a
            },
            _ => a,
        }) >= fn147(a, a, 2.875, 2_usize % 4, (b, (a, 3_usize))) {
            let y: [f64; 2] = [a, (a * a) * ({
                let mut i6 = 0_usize;
                'l7: loop {
                    i6 += 1;
                    if i6 > 3 || ((a - b) <= (2.0 + a)) {
                        break 'l7 a + (((i6 * 3) % 4) as f64);
                    }
                    a = a.cos();
                }
            })];
            let mut y2 = if flag {
                if fn124(y[1], 1_usize % 4, a <= a) > (0_usize as f64) {
                    a
                } else if flag {
                    a.copysign(2.625)
                } else {
                    b.atan()
                }
            } else if (1.5_f64 + y[1].sin()).sqrt() > 2.375_f64.floor() {
                let tape1: f64 = b;
                let p: f64 = (tape1 / (1.5_f64 + b.sin())).hypot(1.5 + (if a > (a + b) {
                    return b + (1.0 * y[1]);
                } else {
                    b
                }).sin()) + a;
                f64::signum(b / (1.5 + p.sin()))
            } else {
                fn126(b * a, (b.powi(2) + 1.0_f64).powf(a.sin().tanh()), HALF.atan().exp(), 3_usize % 4, if b <= b {
                    [y[1], b, 1.375_f64]
                } else {
                    a = b.max(y[0].sin().tanh()).to_radians() / (fn130(a.sin().exp(), a.asinh()).powi(2) + 1.0);
                    [b, SLOPE, SLOPE]
                }, fn46(a, 1_usize % 4))
            };
        } else {
            let mut late8: f64;
            let mut i9 = 0_usize;
            loop {
                i9 += 1;
                a *= ((a + b).abs() + 1.25_f64).ln().sin().tanh();
                if i9 > 3 || flag {
                    late8 = a.atan() * (i9 as f64);
                    break;
                }
            }
            late8 -= late8;
        }
        let mut p = {
            let mut i10 = 0_usize;
            loop {
                i10 += 1;
                if i10 > 3 || (!flag) {
                    break (b % 2.0_f64) * (b + b);
                }
                a += (i10 as f64).atan2((a * 1.5_f64).powi(2) + 1.0).sin().tanh();
                let mut u = (i10 as f64);
            }
        };
        assert!(((2_usize as f64) < (2_usize as f64)) || true);
        match 2_usize {
            m11 @ (1 | 4) => {
                let mut w = p * b;
            },
            1..=2 => {
                a += ((b + a).powi(2) + 1.0_f64).log2();
            },
            1..=2 => {
                let mut y = (2_usize as f64);
            },
            _ => {
                let (dy1, p) = (a, a / (a.powi(2) + 1.0_f64));
            },
        }
        (1.5_f64 + (1_usize as f64).sin()).ln()
    }

    #[differentiable]
    pub fn fn169(a: f64, v: &[f64]) -> f64 {
        'b1: {
            let mut flag4 = (if a > a.floor() {
                let mut p = fn2((v[1].abs() + 1.25_f64).powf(v[2].sin()), 'b2: {
                    if (a % 2.5) <= a {
                        break 'b2 (v.len() as f64);
                    }
                    let x: (f64, f64) = (a, (1.125_f64 + a) * (a.powi(2) + 1.0_f64).ln());
                    let mut back: (f64, f64) = fn2(a + x.1, a.hypot(v[2].abs() + 1.25), x.0, 1.875 > v[2].clamp(-1.5, 0.75), v);
                    back.1
                }, a + v[1], (1_usize as f64) > fn138(v[2], a), v);
                let mut flag3 = (1_usize as f64) >= v[1];
                if flag3 {
                    return ((((a * v[2]) * (0.5_f64.abs() + 1.25_f64).powf(v[0].cos())) + (0.5 * p.0)) + (1.25 * p.1)) + (2.0 * a);
                } else {
                    HALF
                }
            } else {
                a * a
            }) > (v[0] + 1.25);
        }
        let a: f64 = v[0];
        let [mut s, mut z] = [if v[1] < (a.powi(2) + 1.0_f64).recip() {
            a
        } else {
            let back: f64 = (1_usize as f64);
            back
        }, a.clamp(-1.5, 0.75)];
        z.abs()
    }

    #[differentiable]
    pub fn fn170(mut a: f64, b: f64, n: usize, flag: bool) -> f64 {
        let mut i1 = 0_usize;
        loop {
            i1 += 1;
            if i1 > 1 {
                break;
            }
            a *= ({
                let y1 = if fn126(1.0, 2.625, a, ((n * 3) % 4) % 4, [a; 3], (b, b)) <= a.asinh() {
                    [1.0_f64 * b, a]
                } else if flag || (b < a) {
                    let mut saved = a;
                    [(b.abs() + 1.25_f64).sqrt(), a * a]
                } else {
                    [(((i1 * 3) % 4) as f64), a + b]
                };
                let mut y2 = match i1 {
                    m2 if flag => {
                        let mut back = (((b / (a.powi(2) + 1.0_f64)).abs() + 1.25_f64).powf(fn152(a, 2_usize % 4, a <= b.sin()).sin().tanh()), (2.5_f64 - b) / (1.5_f64 + 1.25_f64.abs().sin()));
                        ((a.powi(2) + 1.0_f64).ln().powi(2) + 1.0_f64).ln()
                    },
                    _ => b + b,
                };
                y1[n % 2].mul_add(y2, a)
            }).sin().tanh();
            let dy1 = (i1 as f64);
            if (dy1 + a) >= b.signum() {
                a = a;
                let mut flag5 = n >= 0;
            } else if (b * a) < (b + dy1) {
                let (b, (a, mut acc)) = (b.asinh(), (b, b));
            }
        }
        return (0_usize as f64) + (0.25 * a);
    }

    #[differentiable]
    pub fn fn171(#[constant] a: f64, flag: bool) -> f64 {
        _ = a.abs();
        let mut dy1 = a.copysign(a + a).asinh();
        if (a > dy1) && ((dy1 > a) || flag) {
            return a + (0.25 * a);
        }
        let acc = ([f64::cos(a), a], if (dy1 / (dy1.powi(2) + 1.0)) <= dy1.atan() {
            return ((a * a) * fn34(a)) + (1.0 * dy1);
        } else {
            a - 0.625_f64
        });
        let (mut back, mut y) = if (match 0_usize {
            m1 if m1 >= 2 => dy1,
            m3 if (-2.625) >= acc.0[m3 % 2].max(dy1.sin().tanh()) => a,
            2 => return f64::atan(SLOPE).sin().powi(2) + (0.25 * a),
            _ => a,
        }) < (0_usize as f64) {
            if HALF > f64::asinh(acc.1) {
                (a, dy1)
            } else {
                return (a + (0.75 * dy1)) + (1.75 * a);
                (dy1, a)
            }
        } else {
            (acc.0[0], a)
        };
        let mut y1 = (1.5_f64 + (y * back).sin()).recip() - (if !flag {
            2.0_f64 / (a.powi(2) + 1.0_f64)
        } else {
            dy1 *= (dy1 + acc.1).floor().sin();
            let mut p = {
                dy1 = ((back.abs() + 1.25_f64).ln() + (acc.1 - a)) + (fn140(&a, dy1) + (dy1 * dy1));
                let mut a = back;
                y
            };
            back
        });
        let old8 = dy1;
        dy1 = back;
        back = old8;
        let mut a: f64 = match (1_usize, flag) {
            (m9, _) if (old8 - 0.125) >= (2_usize as f64) => {
                dy1.asinh() % 3.0_f64
            },
            (2..=3, on12) => 1.125_f64 + y,
            (0..=1, on14) => {
                let mut u: f64 = back;
                y /= 1.75 + (0.5 * (match 0_usize {
                    2 | 4 => back,
                    m17 if (old8 <= (old8 * u)) && (m17 >= 0) => {
                        back
                    },
                    m19 if m19 >= 0 => dy1,
                    _ => old8,
                }).sin());
                (y + acc.1) * (3_usize as f64)
            },
            _ => back,
        };
        match 1_usize {
            2 | 4 => {
                let (mut dy1, z) = if acc.0[1] < (y1 * dy1) {
                    let mut saved = back / (dy1.powi(2) + 1.0_f64);
                    fn3(back)
                } else {
                    (a, 0_usize)
                };
            },
            1 => {
                dy1 += y1;
            },
            m27 if m27 < 3 => {
                back -= y1;
            },
            m29 => {
                let mut k30 = (m29 + 1) % 5;
            },
        }
        (((fn147(a, (1_usize as f64), y.floor(), 2_usize % 4, (-1.75_f64, fn3(acc.1))) + (0.25 * a)) + (1.75 * y)) + (1.75 * back)) + (0.25 * dy1)
    }

    #[differentiable]
    pub fn fn172(a: f64, p: [f64; 3], (q0, (mut q1, k)): (f64, (f64, usize))) -> (f64, usize) {
        q1 = if k < 1 {
            (q1 * (-1.625_f64)) - a
        } else {
            if k != 3 {
                let y2 = (2_usize as f64);
                let w = ((k + 0) as f64) * q1;
                f64::atan(-0.25)
            } else {
                a * q1
            }
        };
        _ = q0.sin().exp() + (q1 - q1);
        _ = if (k as f64) <= (a * q0) {
            let tape1 = ((p[0] + (q0 * (-1.625_f64))).abs() + 1.25_f64).log2();
            let mut w: ([f64; 2], f64) = ([a, a.copysign(a)], q1.hypot((a + tape1).powi(2) + 1.0));
            (-0.75_f64).signum()
        } else {
            (1.5_f64 + q0.sin()).ln()
        };
        (((-3.0_f64).powi(2) + 1.0_f64).ln() + (1.0 * a), k)
    }

    #[differentiable]
    pub fn fn173(a: f64) -> f64 {
        if (a / (a.powi(2) + 1.0_f64)).cos() > (2.0 / (a.abs() + 1.25)) {
            return a + (1.5 * a);
        }
        let (mut y1, (w, _)) = if (a < (-1.75_f64).atan().powi(0)) || (SLOPE > (a + a)) {
            (a, match 1_usize {
                m1 @ (1 | 4) => (a, a),
                m3 @ (1 | 4) => {
                    let mut y2 = ((a.powi(2) + 1.0_f64).powf(a.sin()) + fn16(a, -1.375, a), a);
                    let mut y2: (f64, f64) = ((1.5_f64 + y2.1.atan2(a.powi(2) + 1.0).sin()).ln(), ((y2.0 * a).powi(2) + 1.0_f64).sqrt());
                    (a, a)
                },
                _ => fn46(a, 1_usize % 4),
            })
        } else {
            let t = {
                let p: (f64, usize) = ((1.5_f64 + a.sin()).log2() - fn130(a, a), 1_usize);
                let a = [(0_usize as f64); 3];
                fn138(2.375 - a[0], a[1])
            };
            (a, fn46(a, 1_usize % 4))
        };
        y1 = w;
        let (mut a, mut acc) = (a, (2_usize as f64));
        (acc, y1) = (y1, acc);
        acc /= 1.75 + (0.5 * (-0.25_f64).sin());
        match 0_usize {
            1..=2 => {
                let a = ((1_usize as f64) + a) + (2_usize as f64).clamp(-1.5, 0.75);
                let late8: f64;
                if w <= SLOPE.sin().tanh() {
                    late8 = {
                        acc = w.atan();
                        let mut flag9 = (-(1_usize as f64)) > w;
                        a.sin().tanh().powi(1)
                    };
                } else {
                    late8 = acc;
                }
            },
            m10 => {
                if m10 >= 2 {
                    let mut k11 = m10 % 5;
                    let z: f64 = ((((k11 * 3) % 4) as f64).powi(2) + 1.0_f64).ln();
                    assert!(((1_usize as f64) <= y1.max(a.cos())) || true);
                }
            },
        }
        ((((acc * y1).to_radians() + (0.75 * acc)) + (2.0 * a)) + (2.0 * w)) + (1.5 * y1)
    }

    #[differentiable]
    pub fn fn174(a: f64, n: usize) -> f64 {
        if (a.sin().tanh().exp() * (-2.5)) > a.atan() {
            return (a.cos() / (1.5 + (a.abs() + 1.25_f64).sqrt().sin())) + (2.0 * a);
        }
        let (mut back, y) = if (a <= a) && (a < a) {
            fn3(a)
        } else {
            let tape1: (f64, usize) = ((1.5_f64 + (a + a).sin()).sqrt(), n);
            (a, n)
        };
        let (_, y) = fn50(back * back, 2.0 * 1.875, (n as f64));
        ((a * a).abs() + 1.25_f64).sqrt() + (0.5 * a)
    }

    #[differentiable]
    pub fn fn175(mut a: f64, b: f64, c: &f64) -> f64 {
        let mut t = [if (b < (b * b)) && (b > fn24(b, a, 2_usize % 4, (*c) <= ((*c) * b), (a, b))) {
            fn147(a, a, b, 0_usize % 4, if b < a.to_radians() {
                let mut k1 = 3_usize % 5;
                let [b, a] = [(*c).signum(), *c];
                (*c, (b, k1))
            } else {
                let mut u = (b + (*c).hypot(a.abs() + 1.25)) * (0_usize as f64);
                (*c, (b, 2_usize))
            })
        } else {
            (*c) + a
        }, {
            a = fn147(a * (*c), {
                a /= 1.75 + (0.5 * b.mul_add(3.0, b).sin());
                let mut z: (f64, f64) = (fn147(a, a, -0.5, 3_usize % 4, (*c, (b, 3_usize))) * b, ((*c).abs() + 1.25_f64).sqrt() * ((*c) * b));
                b
            }, fn12(*c, b), 0_usize % 4, (SLOPE, (a, 0_usize))) + ({
                let mut i2 = 0_usize;
                loop {
                    i2 += 1;
                    if i2 > 4 {
                        break b;
                    }
                    a += (a.abs() + 1.25_f64).recip().sin();
                }
            });
            a -= if a.abs() > b.cos() {
                fn174(b, 3_usize % 4)
            } else {
                let z = a * b;
                a.cos()
            };
            (2_usize as f64)
        }];
        a = ((3_usize as f64) * (if b >= (1.5_f64 + 2.5_f64.sin()).powf(t[0].sin()) {
            a
        } else if ('b3: {
            if (a < (b.powi(2) + 1.0_f64).recip()) && (2.5 >= (t[0] / (1.5 + b.sin()))) {
                break 'b3 fn34(a);
            }
            t = t;
            a
        }) <= (b * t[1]) {
            t[0]
        } else {
            let b = ((a * b) + (b + SMALL)).abs();
            let (mut saved, a) = (a, *c);
            saved
        })) + b;
        if ((3_usize as f64) < (2.625 - b)) || ((*c).to_radians() <= b) {
            let y2 = (1.5_f64 + (b - a).sin().sin()).log2();
            let mut w = fn46(a, 3_usize % 4);
            let [mut acc, a] = t;
        }
        let [mut tape1, y2] = [a / (1.5_f64 + b.sin()), 0.375_f64.cos().exp()];
        return ((a.sin().tanh() + (1.25 * tape1)) + (0.25 * b)) + (0.25 * a);
    }

    #[differentiable]
    pub fn fn176(a: f64, mut b: f64, c: f64) -> (f64, usize) {
        b = (a.abs() + 1.25_f64).log2();
        _ = (2_usize as f64);
        for i1 in 1..=5 {
            b += ((if c >= a {
                a
            } else if ((i1 + 1) as f64) <= (-c) {
                a
            } else {
                b
            }) + c).cos();
            _ = b;
            let mut y1: f64 = if b >= b {
                b /= 1.75 + (0.5 * (c * c).sin());
                b
            } else {
                c % 3.0_f64
            };
        }
        let dx = (1_usize as f64) - ((a * b) + (1.5_f64 + b.sin()).log2());
        ((0.875_f64.max(dx.sin()) + (1.25 * dx)) + (0.5 * c), (0.625 as usize % 4))
    }

    #[differentiable]
    pub fn fn177(#[constant] a: f64, b: f64, n: usize, q: (f64, f64)) -> f64 {
        let mut i1 = 0_usize;
        loop {
            i1 += 1;
            if i1 > 2 {
                break;
            }
            let z = b;
            if z.atan2(q.1.abs() + 1.25).floor() >= fn129(a, z, b >= a.mul_add(b, b)) {
                let (y2, (b, dx)) = (q.1 * SLOPE, if b >= fn105(z, a, 2_usize % 4) {
                    q
                } else if ({
                    let mut i2 = 0_usize;
                    loop {
                        i2 += 1;
                        if i2 > 4 || ((q.0 - a) > fn124(a, i1 % 4, n == 2)) {
                            break z.asinh() + (b.abs() + 1.25_f64).log2();
                        }
                    }
                }) >= (1.5_f64 + a.sin()).recip() {
                    (q.1, q.1)
                } else {
                    (z, a)
                });
                let (mut y, p) = q;
            } else if (if z > (3_usize as f64) {
                q.1
            } else {
                z
            }) <= 2.625_f64.to_radians() {
                if n >= 0 {
                    return (((a * z) + b) + (1.25 * z)) + (1.25 * b);
                }
                let x: f64 = a.copysign(b.sin().tanh().exp() * fn152(b, i1 % 4, b > (2_usize as f64)));
            }
        }
        let mut s = ([if a <= b {
            let mut saved = ({
                let mut i3 = 0_usize;
                loop {
                    i3 += 1;
                    if i3 > 3 || ((i3 as f64) <= q.1) {
                        break b.sin().tanh();
                    }
                }
            }).cos();
            let (b, _) = match (n, ((i1 + 2) as f64) >= (a + b)) {
                (0..=1, _) => fn46(a, n % 4),
                (2 | 4, _) => q,
                _ => fn46(b, i1 % 4),
            };
            b
        } else {
            a
        }, match (n * 3) % 4 {
            0 | 2 if b.copysign(q.0) < (a * 1.75) => b,
            _ => q.1,
        }], ((if b > q.1 {
            return ((a + q.1) + (1.25 * q.0)) + (1.25 * q.1);
        } else {
            q.1
        }).abs() + 1.25_f64).powf((a * a).sin()));
        let mut u = (s.0[i1 % 2], n);
        if b < b.hypot(s.1.abs() + 1.25) {
            let mut saved = fn46(b, ((i1 * 3) % 4) % 4);
            u = (q.1, n);
        } else {
            let mut flag12 = (b.sin().powi(0) > q.1.clamp(-1.5, 0.75)) || ((a <= b) || (2.0 >= (q.0 - a)));
        }
        (((fn130(b, a + 2.375) + (2.0 * s.1)) + (1.5 * q.0)) + (0.75 * q.1)) + (2.0 * b)
    }

    #[differentiable]
    pub fn fn178(a: f64, n: usize, flag: bool, v: &[f64]) -> f64 {
        let [p, mut acc] = fn81(a + v[n % 3]);
        let [y1, mut dy1] = [match (n, (a * a) <= acc) {
            (2 | 4, on2) => {
                a
            },
            (1, true) => a,
            _ => acc,
        }, 0.625_f64];
        assert!((!flag) || true);
        let mut i6 = 0_usize;
        loop {
            i6 += 1;
            if i6 > 3 {
                break;
            }
            acc -= acc.sin().tanh();
            let (mut b, (x, mut acc)) = ({
                let mut i7 = 0_usize;
                loop {
                    i7 += 1;
                    if i7 > 1 || ((a - a) < (a / (2.125_f64.powi(2) + 1.0))) {
                        break fn92(acc * acc, a + p, &(p.powi(2) + 1.0_f64).recip());
                    }
                    acc = p;
                }
            }, (y1, acc));
            'l8: for i9 in (1..3).rev().step_by(2) {
                b += a.atan();
                let mut s = (if ({
                    acc = (x.sin().exp() * a.to_radians()).cos();
                    let mut w: (f64, f64) = fn55(fn61(x, acc, v.len() % 4, v), dy1, v);
                    b
                }) <= (i9 as f64) {
                    x
                } else if (p < ((i6 + 2) as f64)) || (n >= 3) {
                    (i6 as f64)
                } else {
                    y1.abs()
                }).to_radians();
            }
        }
        ((acc + (1.75 * y1)) + (1.5 * acc)) + (1.75 * p)
    }

    #[differentiable]
    pub fn fn179(a: f64, #[constant] b: f64) -> f64 {
        let mut i1 = 0_usize;
        while i1 < 1 {
            i1 += 1;
            _ = (b - b).floor();
            let mut p = (1_usize as f64);
            if ((3_usize as f64) + a) >= b {
                assert!(((b > p) && (i1 == 1)) || true);
            }
        }
        let w: f64 = match i1 {
            0 => b / (b.abs() + 1.25_f64),
            m4 if b < b => {
                return (b.sin() + a) + (1.25 * b);
            },
            2..=3 if (a + b) >= b.sin().tanh() => a + a,
            m8 => b * b,
        };
        if 2.25_f64.min((a.abs() + 1.25_f64).recip().sin().tanh()) > b {
            return (b.abs() + (0.5 * w)) + (2.0 * b);
        }
        let mut y = match (1_usize, w >= (i1 as f64)) {
            (0, on10) => {
                ([b, a], 0.25_f64)
            },
            (m11 @ (1 | 4), true) => {
                ([a, w], 2.25_f64.atan2(b.abs() + 1.25))
            },
            (0..=1, _) => ([SLOPE, w], a),
            _ => ([w, w], b),
        };
        let mut flag16 = ((i1 as f64) - (a * a)) >= 2.625;
        (((fn117(-1.875, [a, b, b]) - (w * y.0[1])) + (1.75 * y.1)) + (1.25 * b)) + (2.0 * a)
    }

    #[differentiable]
    pub fn fn180(a: f64, b: f64) -> (f64, usize) {
        match (1_usize, a.asinh() <= (b + HALF)) {
            (m1 @ (2 | 5), false) if (1.5_f64 + b.sin()).recip() <= (1.5_f64 + a.sin()).powf(a.sin().tanh()) => {
                if m1 < 0 {
                    return (a * b, m1);
                }
                let (mut a, (mut t, mut y2)) = (b, (b, SMALL));
            },
            _ => {
                let mut k4 = 1_usize % 5;
            },
        }
        let w = (if ({
            let a: f64 = b.sin().exp().copysign((b.abs() + 1.25_f64).log2()) - (a + a);
            let acc: ([f64; 2], f64) = ([b + b, b * b], a.sin().tanh() + (b - b));
            b
        }) >= (1.5_f64 + a.sin()).sqrt() {
            let mut a = a.min(b.sin()).cos().sin();
            let mut dy = f64::cos((0_usize as f64));
            dy.abs()
        } else {
            return ((a.powi(2) + 1.0_f64).ln(), 3_usize);
            b
        }) - ((2.0_f64 * b) + (a * b));
        let mut s = fn172(fn174(b, 2_usize % 4), [a, 1.25_f64, b], (a, if w < (w - 2.125) {
            (b, 3_usize)
        } else {
            (b, 0_usize)
        }));
        let mut w = fn64(&((2.75_f64 + b) * w), w + w, [w, w, b], (a, fn50(b, -1.375, a)));
        let late5: (f64, f64);
        let mut i6 = 0_usize;
        loop {
            i6 += 1;
            w += (a + (w * w)).atan();
            if i6 > 3 || (a < fn92(s.0, a, &b)) {
                late5 = (w, a);
                break;
            }
        }
        s = (fn170(a, b, i6 % 4, late5.1 <= (i6 as f64)), i6);
        w *= w.sin();
        ((((((a * HALF) + (1.25 * late5.0)) + (1.5 * late5.1)) + (0.75 * w)) + (1.5 * s.0)) + (1.25 * a), i6)
    }

    #[differentiable]
    pub fn fn181(a: &f64, mut b: f64, mut c: f64) -> f64 {
        [b, c] = [c, b];
        let old1 = c;
        c = b;
        b = old1;
        {
            c = fn29(&(old1.abs() + 1.25_f64).log2(), [0.875_f64, c, c]).sin().tanh().exp();
            let (mut acc, dy1) = (b + old1, 2_usize);
            if ((if acc < b {
                c
            } else {
                [b, acc] = [c, *a];
                acc
            }).abs() + 1.25_f64).ln() <= acc.abs() {
                {
                    (acc, c) = (c, acc);
                    let mut flag2 = b >= old1;
                }
                let [a, _] = [acc, b + c];
                let mut a: ([f64; 2], f64) = ([acc + acc, {
                    let mut i3 = 0_usize;
                    loop {
                        i3 += 1;
                        if i3 > 3 || ((acc * 2.75) >= b.to_radians()) {
                            break (acc + b).clamp(-1.5, 0.75);
                        }
                        c = acc;
                    }
                }], (a * SLOPE) * (b / (1.5_f64 + c.sin())));
            }
            let mut b: (f64, f64) = (acc, {
                let mut i4 = 0_usize;
                loop {
                    i4 += 1;
                    if i4 > 3 || ((c + c) < ((*a) / (0.25_f64.abs() + 1.25))) {
                        break acc;
                    }
                    acc = (0.5 * acc) + acc.clamp(-1.5, 0.75).cos();
                    [c, _] = [acc, *a];
                }
            });
        }
        let mut late5: f64;
        if fn121(c, [b, c, *a]).signum() > (b.abs() + 1.25_f64).sqrt() {
            late5 = (1_usize as f64);
        } else {
            return c + (1.75 * c);
        }
        if fn105(2.5_f64.clamp(-1.5, 0.75), (*a) - late5, 0_usize % 4) <= (c.abs() + 1.25_f64).recip() {
            return (((b + (*a)) - SLOPE.mul_add(late5, old1)) + (0.75 * late5)) + (1.75 * old1);
        }
        if (late5 % 3.5) < (b - b) {
            late5 += fn174({
                let mut i6 = 0_usize;
                loop {
                    i6 += 1;
                    if i6 > 1 || (fn164(old1, old1, late5, late5 <= (old1 - late5)) > c) {
                        break (1.5_f64 + (old1 + (*a)).sin()).recip();
                    }
                    c -= c.mul_add(old1, late5).signum().sin();
                    let old7 = b;
                    b = c;
                    c = old7;
                }
            }, 3_usize % 4);
        }
        2.0 + (0.25 * old1)
    }

    #[differentiable]
    pub fn fn182(a: f64, b: f64, mut c: f64) -> f64 {
        let mut y = c;
        let mut t: ([f64; 2], f64) = ([a * HALF, match 0_usize {
            1 | 3 => c,
            _ => b,
        }], (3_usize as f64));
        (c, y) = (y, c * 0.75);
        let mut i4 = 0_usize;
        while i4 < 3 && (f64::to_radians(t.1) <= (y * a)) {
            i4 += 1;
            c = (1.5_f64 + (c.abs() + 1.25_f64).ln().sin()).recip().atan();
            (c, y) = (y, c);
            for i5 in (1..=3).step_by(2) {
                c *= (if fn129(t.0[i4 % 2], b, t.0[0] >= t.1.sin()) < a.to_radians() {
                    return ((((((i5 * 3) % 4) as f64) * (-b)) + (1.5 * y)) + (0.25 * b)) + (0.5 * a);
                } else if t.0[1] >= a {
                    break;
                } else {
                    let mut p = c;
                    a + t.0[i5 % 2]
                }).cos();
                t = ([t.1, c], -0.125_f64);
            }
        }
        return (((i4 as f64) + (0.75 * t.1)) + (1.25 * y)) + (0.5 * c);
    }

    #[differentiable]
    pub fn fn183(#[constant] a: f64, n: usize, p: [f64; 3]) -> (f64, f64) {
        let t: f64 = a.abs();
        let mut w: f64 = (1.5_f64 + ((t - a) + (match 1_usize {
            m1 if 0.375_f64.min(2.375_f64.sin()) > (1.5_f64 + a.sin()).powf(p[m1 % 3].cos()) => t,
            1..=2 => a,
            0 | 2 => return (t.sin() + (1.75 * t), (fn170(a, t, ((n * 3) % 4) % 4, t <= (t - t)) + (0.25 * p[2])) + (1.0 * a)),
            _ => p[1],
        })).sin()).recip();
        'l8: for i9 in 2..5 {
            w += fn104(w * t, t.floor()).sin().tanh();
            match i9 + 0 {
                2..=3 => {
                    if (w * t) <= t {
                        let mut x = (n as f64) + f64::abs(f64::signum(t));
                        let y = (fn126(p[i9 % 3], p[2], a, 2_usize % 4, [a, a, a], match n {
                            m12 @ (0 | 3) if (p[m12 % 3] + 0.125) < (a + w) => (w, w),
                            m14 if (x >= (m14 as f64)) && (w < (w * a)) => (a, t),
                            m16 => (a, x),
                        }).to_radians(), fn72(w.signum(), p[1] + 2.75, fn152(1.625, 1_usize % 4, i9 == 1)));
                    } else if n != 3 {
                        let mut flag17 = t < t.sin().tanh();
                    } else {
                        let mut t: (f64, usize) = ((t % 3.0_f64) / ((w * t).abs() + 1.25_f64), n);
                        t = fn7(t.0, i9 % 4);
                    }
                    let mut p = ((t - w) * t.cos()) / (((1.0_f64 - t).powi(2) + 1.0_f64).powf(({
                        let mut i18 = 0_usize;
                        'l19: loop {
                            i18 += 1;
                            if i18 > 4 || ((p[0] * a) < (p[1] - a)) {
                                break 'l19 (1.5_f64 + fn152(t, 3_usize % 4, i9 < 1).sin()).log2();
                            }
                            w += (if (0_usize as f64) > (p[1] + SMALL) {
                                w + a
                            } else {
                                w
                            }).sin();
                        }
                    }).sin()).abs() + 1.25_f64);
                },
                m20 if (t < t) || (t <= 0.875) => {
                    w += ((w + t) + (((i9 * 3) % 4) as f64)).sin().tanh();
                    w *= (w.abs() + 1.25_f64).powf((t + a).cos()).sin().tanh();
                },
                2 => {
                    let mut flag24 = t.cos().abs() > ((n + 1) as f64);
                    let (mut y1, w) = fn7(a.sin().powi(0), n % 4);
                },
                m25 => {
                    w = (0.5 * w) + a.cos();
                },
            }
        }
        ((3_usize as f64) + (0.25 * a), (((p[0] / (1.5 + t.sin())) + (0.75 * w)) + (1.0 * t)) + (0.25 * a))
    }

    #[differentiable]
    pub fn fn184(a: f64, flag: bool) -> f64 {
        match 0_usize {
            2..=3 => {
                match 3_usize {
                    m3 @ (0 | 3) => {
                        let y1 = a;
                    },
                    _ => {
                        let mut dx = (if (a * a) <= (a - a) {
                            {
                                let mut y1 = ([a, (a.abs() + 1.25_f64).log2()], (a - a) * (a * a));
                                let x = (y1.0[1], 2_usize);
                                x.0
                            }
                        } else {
                            1.0_f64.floor()
                        }).atan().exp();
                        if fn167(dx * dx, 2_usize % 4) >= (3_usize as f64) {
                            dx *= ({
                                let mut p = -(dx * (-1.0_f64));
                                p += a;
                                (1.5_f64 + p.sin()).ln()
                            }).atan();
                        }
                    },
                }
            },
            m6 => {
                if m6 < 3 {
                    let y1: ([f64; 2], f64) = ([a - a, (3_usize as f64)], if fn170(1.625, a, m6 % 4, a > f64::signum(a)) < (2.375 * a) {
                        let mut b = a;
                        b = fn138(b + b, a) + (a.sin().tanh() + b);
                        a - b
                    } else {
                        a * a
                    });
                } else {
                    let b = a;
                }
            },
        }
        let mut w = ([a - a, (3_usize as f64)], 3.0_f64);
        w = w;
        let mut t = (a, (fn138(a, a) as usize % 4));
        a + (1.5 * a)
    }

    #[differentiable]
    pub fn fn185(mut a: f64, mut b: f64, mut c: f64, n: usize, flag: bool, v: &[f64]) -> f64 {
        a *= 1.75_f64.sin();
        let late1;
        if ((b - a) / (0.75_f64.abs().powi(2) + 1.0)) >= fn152(b, n % 4, SMALL < (b.abs() + 1.25_f64).sqrt()) {
            late1 = (b - a).copysign(fn182(0.25, b, c));
        } else {
            late1 = fn164(v[n % 3].copysign(a), (v[2].powi(2) + 1.0_f64).recip(), match (n, (c / (c.abs() + 1.25)) <= c.to_radians()) {
                (m2, on3) if on3 && (1.25 > (SMALL.powi(2) + 1.0_f64).log2()) => a,
                (m4 @ (2 | 5), true) => b,
                (m6 @ (1 | 4), true) => a,
                _ => b,
            }, flag);
        }
        c += if (a < b) && (late1 > (late1.abs() + 1.25_f64).recip()) {
            let mut a: ([f64; 2], f64) = ([late1 + a, late1], 3.0_f64.sin().tanh().powi(3) / (1.5_f64 + late1.sin()));
            {
                b += (late1 + late1) % 1.5;
                let mut dy: f64 = fn152(b / (late1.powi(2) + 1.0), n % 4, fn164(b, a.0[1], c, late1 <= (-late1)) < c);
                dy
            }
        } else {
            -1.5_f64
        };
        let mut i9 = 0_usize;
        while i9 < 4 {
            i9 += 1;
            b = (0.5 * b) + b.cos().atan();
            let mut i10 = 0_usize;
            loop {
                i10 += 1;
                if i10 > 4 {
                    break;
                }
                a -= f64::cos(late1).sin().tanh().atan();
                let mut tape1 = ((i10 as f64), i10);
                let (mut s, acc) = ((1.5_f64 + a.sin()).sqrt(), i9);
            }
            c = 2.875;
        }
        ((c + (1.25 * late1)) + (1.5 * c)) + (0.25 * b)
    }

    #[differentiable]
    pub fn fn186(a: f64, mut b: f64, n: usize, (q0, (mut q1, k)): (f64, (f64, usize))) -> f64 {
        q1 -= q0.floor() / (f64::sin(q0).powi(2) + 1.0);
        let (mut y1, mut p) = match (n, ((-0.75) - b) > (a - q1)) {
            (1 | 3, _) => (q0, q1),
            (m3, true) if (2.125 - a) > (a + q1) => {
                return ((((SMALL - (-0.875)) % 2.5) + (2.0 * q0)) + (1.75 * b)) + (1.5 * a);
            },
            _ => (a, a),
        };
        p /= 1.75 + (0.5 * (q1 + b).sin());
        if (a.cos() < (p * a)) && ((p <= (1.5 + q1)) || (q0 > b.sin().powi(1))) {
            return ((((b + (1.25 * p)) + (0.25 * y1)) + (0.5 * q1)) + (0.25 * q0)) + (2.0 * b);
        }
        assert!(((k >= 2) && (b > a)) || true);
        q1 = (('b6: {
            if n != 3 {
                break 'b6 q1;
            }
            b = ((b - q1) + a).clamp(-1.5, 0.75);
            p += (q0 - b) - q0;
            a
        }) % 3.5) - q0;
        y1 = (3_usize as f64);
        let back: f64 = (if n > 0 {
            fn186((3_usize as f64), y1, n - 1, (b, (p, k)))
        } else {
            p.sin().tanh()
        }) % 2.5;
        y1 = (if a < (p * b) {
            a
        } else {
            q1
        }).to_radians() - (k as f64).to_radians();
        y1 *= ((match n {
            1 | 3 => p,
            2 | 4 => return ((b.sin() + (1.0 * back)) + (1.0 * q1)) + (1.75 * q0),
            _ => y1,
        }) + (1.375_f64.powi(2) + 1.0_f64).sqrt()).atan();
        let mut z = fn129(p, (y1.powi(2) + 1.0_f64).ln(), (match (1_usize, (3_usize as f64) >= (b + q0)) {
            (m12, true) if (1.5_f64 + y1.sin()).recip() > back.hypot(b.powi(2) + 1.0) => {
                p
            },
            (1, false) => q1,
            (m16 @ (0 | 3), on17) if (q0 * a) < y1 => {
                return ((((a.abs() + 1.25_f64).sqrt().atan() + (0.25 * back)) + (0.25 * y1)) + (1.75 * q1)) + (0.75 * a);
            },
            _ => y1,
        }) <= b.asinh()) / (1.5_f64 + ('b19: {
            if b > HALF.floor() {
                break 'b19 match (fn138(q0, q1) as usize % 4) {
                    m20 @ (2 | 5) => a,
                    0..=1 => {
                        q0
                    },
                    _ => y1,
                };
            }
            y1 -= fn4(p, 3_usize % 4, [p, b, q0]) * (back - q0);
            q1
        }).clamp(-1.5, 0.75).sin());
        ((((-(z + SMALL)) + (2.0 * z)) + (0.25 * q0)) + (0.25 * b)) + (0.25 * a)
    }

    #[differentiable]
    pub fn fn187(a: f64, b: f64, #[constant] mut c: f64, q: (f64, f64)) -> f64 {
        if fn138(2.75_f64.signum(), a - c) < b {
            let y1 = c;
            let mut i1 = 0_usize;
            while i1 < 1 && ((i1 as f64) <= (a + c)) {
                i1 += 1;
                c = ((b + q.0) + y1).cos();
                if (a + c).max((a + y1).cos()) < fn104(a, c) {
                    let mut flag2 = i1 != 0;
                    let mut dy1 = ([(1_usize as f64), (i1 as f64)], y1);
                    let saved: f64 = (y1 + (if (-2.25) > y1 {
                        let (mut s, (mut a, tape1)) = ((0_usize as f64), match (i1, (c + y1) < c) {
                            (2 | 4, true) => (b, b),
                            (1 | 3, false) => {
                                (dy1.0[i1 % 2], c)
                            },
                            _ => (b, c),
                        });
                        tape1
                    } else {
                        dy1 = ([b, b], a);
                        let (_, z) = (b, i1);
                        b
                    })).to_radians();
                }
                let mut y2: f64 = (match i1 {
                    0 => {
                        ((i1 + 2) as f64)
                    },
                    m10 => b - a,
                }) - (fn24(b, y1, 3_usize % 4, i1 == 1, (c, b)) - (a + b));
                let y1 = {
                    let mut i11 = 0_usize;
                    loop {
                        i11 += 1;
                        if i11 > 2 || ((i11 < 2) || (SLOPE <= b)) {
                            break (1.5_f64 + c.sin()).log2().sin().tanh();
                        }
                        y2 = y1.cos();
                    }
                };
            }
        } else {
            c += b.to_radians() / (1.5 + (if q.0 >= a.sin().tanh() {
                q.0
            } else {
                let s: f64 = 'b12: {
                    if fn174(b, 2_usize % 4) < fn170(q.0, a, 1_usize % 4, c > c) {
                        break 'b12 a.hypot(HALF.powi(2) + 1.0);
                    }
                    let (acc, u) = (fn170(a, 2.375, 0_usize % 4, a <= q.1), 2_usize);
                    let (mut z, dy1) = ((1.5_f64 + c.sin()).sqrt(), u);
                    a.atan2(z.abs() + 1.25) * acc
                };
                let (mut acc, y) = (f64::atan(s), 3_usize);
                s
            }).sin());
            let (mut acc, (dx, dy)) = (c.floor(), (a, a));
        }
        (((2_usize as f64) + (1.75 * q.0)) + (2.0 * c)) + (0.75 * b)
    }

    #[differentiable]
    pub fn fn188(a: f64, (q0, (mut q1, k)): (f64, (f64, usize))) -> f64 {
        match ((k * 3) % 4, q0 > (q1 / (1.625_f64.abs() + 1.25))) {
            (0, true) if fn130(a, q1) > (a + a) => {
                {
                    match (2_usize, k < 1) {
                        (m3 @ (2 | 5), true) => {
                            let mut b = fn130((a.powi(2) + 1.0_f64).ln(), q0);
                        },
                        (m5 @ (0 | 3), on6) => {
                            q1 = ((q1 - a) / ((if on6 {
                                q1
                            } else {
                                q1
                            }).abs() + 1.25)) * ({
                                q1 = ((a * q0) * q1.mul_add(2.75, q0)).asinh();
                                let mut flag7 = on6;
                                (1.5_f64 + q1.sin()).recip()
                            });
                            let u = a;
                        },
                        (2 | 4, _) => {
                            let mut y2 = (q1, k);
                        },
                        _ => {
                            let mut z: f64 = (if fn38(q1, q1, q0, 3_usize % 4) >= fn174(q0, k % 4) {
                                assert!(((q1 <= (0.875 * 2.25)) && (k == 3)) || true);
                                let w = match (k, (3_usize as f64) > a.cos().exp()) {
                                    (1..=2, _) if k >= 1 => (q0, q0),
                                    _ => (q0, q1),
                                };
                                a * q0
                            } else {
                                q0.atan().powi(4)
                            }) + (match (0_usize, (q1 <= fn170(q1, q0, k % 4, q0 <= a.floor())) || (q0 < (a - q0))) {
                                (0, _) => return ((q1 + (0.5 * q1)) + (0.5 * q0)) + (0.75 * a),
                                _ => q0.cos(),
                            });
                            let (mut t, dy1) = ({
                                q1 += (q1.powi(2) + 1.0_f64).sqrt() - ('b17: {
                                    if q1 > q1 {
                                        break 'b17 q1.min(q0.atan());
                                    }
                                    let (mut s, a) = (z, ((-2.125_f64).abs() + 1.25_f64).powf(q1.cos()));
                                    let old18 = s;
                                    s = z;
                                    z = old18;
                                    q0
                                });
                                q1 += {
                                    let mut i19 = 0_usize;
                                    loop {
                                        i19 += 1;
                                        if i19 > 3 {
                                            break z.sin().tanh() + (3_usize as f64);
                                        }
                                        z -= z.clamp(-1.5, 0.75).asinh().sin().tanh();
                                    }
                                };
                                z
                            }, k + 1);
                        },
                    }
                    let mut flag20 = (1_usize as f64) < (a - q0);
                }
            },
            (m21 @ (0 | 3), on22) if q0 < q0.atan2(1.375_f64.abs() + 1.25) => {
                q1 += q1;
            },
            (m23, true) if k < 3 => {
                let mut z: f64 = (-a.sin().tanh()) + q1;
            },
            _ => {
                let y1 = q1 - (k as f64);
            },
        }
        fn167(q1, k % 4).sin().tanh() + (1.0 * a)
    }

    #[differentiable]
    pub fn fn189(a: f64, b: f64, mut c: f64, n: usize) -> f64 {
        match n + 2 {
            0 => {
                if n < 0 {
                    let mut flag3 = b >= fn170(b, c, n % 4, a <= (b + a));
                } else if (1.5_f64 + c.sin()).recip() > (-c) {
                    c += ((1.625_f64 + a).abs() + 1.25_f64).ln();
                    let (_, mut p) = (c * a, (b.abs() + 1.25_f64).powf(b.atan()));
                }
            },
            m4 @ (1 | 4) => {
                c = b;
                if ((c.powi(2) + 1.0_f64).sqrt() <= (a / (b.abs() + 1.25))) || (fn152(c, n % 4, c > HALF) <= (c - b)) {
                    return ((b.max(a.cos()) % 3.5) + (0.75 * b)) + (1.25 * a);
                }
            },
            _ => {
                let x = (n as f64);
                if ((n as f64) > HALF.abs()) || ((c <= (c.powi(2) + 1.0_f64).sqrt()) || (n == 1)) {
                    c = (3_usize as f64) + (-(2.625 + x));
                    let p: (f64, f64) = (fn167(c, ((n * 3) % 4) % 4) / ((b / (b.abs() + 1.25_f64)).powi(2) + 1.0_f64), (1.5_f64 + c.sin()).sqrt().atan());
                }
            },
        }
        (a.powi(2) + 1.0_f64).recip() + (0.75 * c)
    }

    #[differentiable]
    pub fn fn190(mut a: f64, mut b: f64, c: f64, v: &[f64]) -> f64 {
        if c <= (b + c) {
            let (mut y, y2) = if b.cos() <= (2.375 + a) {
                (a, 0_usize)
            } else {
                b /= 1.75 + (0.5 * 3.0_f64.sin());
                (b, 0_usize)
            };
        }
        let z = {
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 4 || ((i1 != 1) && (a <= c.cos())) {
                    break (0_usize as f64);
                }
                b /= 1.75 + (0.5 * fn72(b, v[i1 % 3], a).sin());
                let p = a;
            }
        };
        a = ((if (b + a) > 2.125_f64.sin().tanh().exp() {
            return ((fn155(b * b, v, (c, a)) + (0.25 * c)) + (1.25 * b)) + (0.25 * a);
        } else if (c.powi(2) + 1.0_f64).log2() > z.copysign(a) {
            a
        } else {
            b
        }).powi(2) + 1.0_f64).log2();
        if fn138(z, z) >= (a.abs() + 1.25_f64).powf(v[2].sin()) {
            let a = 'b2: {
                if (match ((a as usize % 4), c.signum() > c) {
                    (2..=3, true) => z,
                    _ => z,
                }) <= fn138(c, c) {
                    break 'b2 b - c;
                }
                let mut y2 = a;
                let mut back = z - (z.min(3.0_f64.sin()) % 1.5_f64);
                (1_usize as f64)
            };
            if (1.0 + (HALF - z)) > fn64(&(v[1] * 1.5), c, [v[0], b, c], (c, (c, 2_usize))) {
                b += -1.125;
                let y1: f64 = ((1_usize as f64).atan().powi(1).powi(2) + 1.0_f64).recip();
                let [mut a, mut tape1] = [SMALL, b.signum()];
            }
            let mut z: f64 = (c.sin() * fn182(a, c, z)).atan();
        } else {
            let mut y = (((z + b).powi(2) + 1.0_f64).powf(z.sin().tanh()), 1_usize);
        }
        (((z + (z * a)) + (1.25 * z)) + (1.0 * c)) + (1.75 * b)
    }

    #[differentiable]
    pub fn fn191(a: f64, n: usize) -> f64 {
        'l1: for _ in 1..3 {
            let mut z = a;
        }
        let p = (1_usize as f64);
        if n < 1 {
            let mut dy: [f64; 2] = [p, (a.powi(2) + 1.0_f64).sqrt() * p];
            let (mut t, b) = match (n + 0, (dy[0] / (1.5 + a.sin())) >= (p.powi(2) + 1.0_f64).sqrt()) {
                (m2 @ (2 | 5), true) => (p, n),
                (m4 @ (2 | 5), false) => {
                    (a, m4)
                },
                _ => fn3(a),
            };
            let (u, _) = (a, a + a);
        }
        ((a / (1.5_f64 + a.sin())).abs() + 1.25_f64).sqrt() + (1.25 * p)
    }

    #[differentiable]
    pub fn fn192(a: f64, v: &[f64]) -> f64 {
        'b1: {
            let mut back: [f64; 2] = [((match (2_usize, (v[2] <= v[1]) && (a > (v[1] + v[1]))) {
                (m2, on3) if a <= v[m2 % 3] => {
                    let mut p: [f64; 2] = if !on3 {
                        let dx: f64 = (m2 as f64);
                        [0.625_f64.cos(), fn170(v[0], dx, m2 % 4, a <= fn182(dx, v[m2 % 3], v[0]))]
                    } else {
                        [a, a * v[0]]
                    };
                    v[m2 % 3]
                },
                (m4, true) if (a - a) <= (a * a) => {
                    v[0]
                },
                _ => a,
            }).powi(2) + 1.0_f64).ln(), f64::to_radians(a)];
        }
        (1_usize as f64) + (1.25 * a)
    }

    #[differentiable]
    pub fn fn193(a: f64, v: &[f64], q: (f64, f64)) -> [f64; 2] {
        for i1 in 0..=5 {
            let mut y = ({
                let mut i2 = 0_usize;
                loop {
                    i2 += 1;
                    if i2 > 1 {
                        break fn164((1.5_f64 + q.1.sin()).ln(), (i1 as f64), q.0 * v[0], q.0 > a);
                    }
                    let p = fn55(a, {
                        let y = [(a + q.1) + (q.0 / (a.abs() + 1.25_f64)); 2];
                        let mut tape1 = f64::atan(v[1]);
                        0.75_f64
                    }, v);
                }
            }) + ('b3: {
                if (i1 == 0) || (i1 == 0) {
                    break 'b3 (v[i1 % 3].abs() + 1.25_f64).sqrt();
                }
                let mut tape1 = if 0.125_f64.sin().tanh() > 1.125_f64.abs() {
                    let mut z: f64 = q.0;
                    (1.5_f64 + (z - a).sin()).sqrt()
                } else {
                    v[2]
                };
                tape1 /= 1.75 + (0.5 * 1.875_f64.sin());
                q.1 % 3.0_f64
            });
            let mut a = a;
        }
        'b4: {
            let mut w: f64 = (a.sin().tanh() + (a + q.0)) + (v[0] * fn1(0.625, &a));
            let mut dx: f64 = fn164(((-3.0_f64).powi(2) + 1.0_f64).sqrt(), v[2] - a, 2.625, (a <= (q.1.powi(2) + 1.0_f64).sqrt()) && (2.625 > (a % 3.0)));
        }
        [(q.0 + q.0) + (0.5 * a), ((-0.375_f64).mul_add(a, a) + (2.0 * q.1)) + (1.75 * a)]
    }

    #[differentiable]
    pub fn fn194(a: f64, mut b: f64, n: usize) -> f64 {
        assert!((b < b.sin()) || true);
        let late1: (f64, f64);
        if (n >= 0) && (b >= (b.abs() + 1.25_f64).powf(a.sin())) {
            late1 = ((b.abs() + 1.25_f64).log2(), (a.powi(2) + 1.0_f64).log2());
        } else {
            if (({
                let mut i2 = 0_usize;
                'l3: loop {
                    i2 += 1;
                    if i2 > 4 {
                        break 'l3 (i2 as f64);
                    }
                    b = ((a + a).powi(2) + 1.0_f64).powf((b.powi(2) + 1.0_f64).ln().sin()).cos();
                }
            }) / (({
                b = a;
                b = b;
                a
            }).abs() + 1.25)) >= (-2.75) {
                let u = ({
                    b = ((b * a) + (b + 2.625_f64)).sin();
                    b *= (a / (1.5_f64 + (1.5_f64 + 0.875_f64.sin()).log2().sin())).sin();
                    a * a
                }) * (({
                    let mut i4 = 0_usize;
                    loop {
                        i4 += 1;
                        if i4 > 3 || (n == 3) {
                            break a.max(a.sin()).sin().tanh().powi(3);
                        }
                        b = b;
                    }
                }) + b);
                let acc: f64 = fn105(b.clamp(-1.5, 0.75), (a.powi(2) + 1.0_f64).log2(), 3_usize % 4).cos();
            } else if a.min(b.sin().tanh()) >= b.max(b.sin()) {
                let mut y2 = ((n as f64), (((n * 3) % 4) as f64));
            }
            late1 = (-a, a - b);
        }
        ((((b.min(b.cos()) * (3_usize as f64)) + (1.5 * late1.0)) + (0.5 * late1.1)) + (0.25 * b)) + (0.75 * a)
    }

    #[differentiable]
    pub fn fn195(mut a: f64, b: f64, c: f64) -> f64 {
        let [_, mut saved] = [(0_usize as f64), {
            a = (c.sin().exp() * fn174(a, 2_usize % 4)) + ({
                let mut i1 = 0_usize;
                loop {
                    i1 += 1;
                    if i1 > 1 || ((1.5_f64 + c.sin()).sqrt() > (a + 2.0)) {
                        break b;
                    }
                    a += c.cos();
                    let (mut y, t) = fn7((a.powi(2) + 1.0_f64).recip(), 2_usize % 4);
                }
            });
            a = (if b > a {
                a = fn174(SLOPE * b, 1_usize % 4);
                a /= 1.75 + (0.5 * b.abs().sin());
                b
            } else {
                1.25_f64
            }).clamp(-1.5, 0.75) - (match 0_usize {
                0 => {
                    b
                },
                1 | 3 => return fn164((1_usize as f64), (1.5_f64 + c.sin()).powf(c.atan()), c.atan(), a > a) + (1.5 * c),
                m6 => b,
            });
            c
        }];
        let y2 = {
            let mut i7 = 0_usize;
            'l8: loop {
                i7 += 1;
                if i7 > 3 || ((0.625 * 2.5) < c.cos()) {
                    break (i7 as f64).sin().tanh();
                }
                saved -= (b / ((a.abs() + 1.25_f64).log2().powi(2) + 1.0_f64)).sin();
            }
        };
        let (b, u) = fn46(saved, 2_usize % 4);
        saved = (b.mul_add(b, 0.375) * fn167(a, 1_usize % 4)).atan().powi(3);
        let t = -((-0.5_f64) - saved).atan2((u * 0.125_f64).abs() + 1.25);
        ((((((t + (0.25 * t)) + (1.75 * u)) + (1.25 * b)) + (1.75 * y2)) + (0.5 * saved)) + (2.0 * c)) + (0.25 * a)
    }

    #[differentiable]
    pub fn fn196(a: f64, b: f64) -> f64 {
        let late1;
        if (b.signum() * (b - b)) <= (2_usize as f64) {
            late1 = a;
        } else {
            let (mut dx, a) = ({
                let mut i2 = 0_usize;
                'l3: loop {
                    i2 += 1;
                    if i2 > 3 {
                        break 'l3 -a.min(a.sin());
                    }
                    let mut a = (if (0_usize as f64) < (2.625 / (1.5 + a.sin())) {
                        a + a
                    } else {
                        b
                    }) * ({
                        let mut i4 = 0_usize;
                        'l5: loop {
                            i4 += 1;
                            if i4 > 4 {
                                break (1.5_f64 + (3_usize as f64).sin()).sqrt();
                            }
                        }
                    });
                }
            }, fn194(b, b, 1_usize % 4));
            dx = (match 0_usize {
                2..=3 if a >= b.to_radians() => fn152(a, 3_usize % 4, b <= b.atan2(b.powi(2) + 1.0)),
                2..=3 => {
                    let mut i10 = 0_usize;
                    'l11: loop {
                        i10 += 1;
                        if i10 > 1 {
                            break fn129(a + b, fn105(a, a, i10 % 4), (b > a.clamp(-1.5, 0.75)) || (dx < (b * dx)));
                        }
                        dx = ((dx - dx) - (a * a)).sin().tanh();
                        assert!((b.floor() <= (-dx)) || true);
                    }
                },
                2 | 4 => 1.5_f64.sin().tanh(),
                _ => 1.5_f64 * b,
            }).sin().tanh();
            late1 = match (1_usize, f64::asinh(a) > (b.abs() + 1.25_f64).powf(a.cos())) {
                (m15 @ (1 | 4), false) => a + b,
                (2..=3, on18) => {
                    b.floor()
                },
                (m19 @ (0 | 3), _) => return (((1.5_f64 + a.floor().sin()).powf((b + dx).atan()) + (1.75 * a)) + (1.25 * dx)) + (0.75 * b),
                _ => dx.cos(),
            };
        }
        let (mut s, saved) = (fn174(late1, 1_usize % 4), 0_usize);
        'l22: for i23 in (0..saved % 5).step_by(3).rev() {
            s = f64::asinh(-(-2.625)).sin().tanh();
            s += ({
                let mut i24 = 0_usize;
                loop {
                    i24 += 1;
                    if i24 > 4 {
                        break (-s) + fn41(b, i23 % 4, [a, b, 3.0_f64]);
                    }
                }
            }).sin();
        }
        if ((match saved {
            m25 if (s + a) > (a / (1.5 + late1.sin())) => {
                a
            },
            _ => late1,
        }) + a) < (s + a) {
            'l28: for _ in 1..2 {
                s = s;
                let mut late29;
                if (saved != 0) || ((3_usize as f64) >= a) {
                    late29 = 'b30: {
                        if (saved != 0) && (b < (a * late1)) {
                            break 'b30 late1 - 0.625_f64;
                        }
                        s /= 1.75 + (0.5 * s.sin());
                        a.sin()
                    };
                } else {
                    break;
                }
            }
            let (dy, mut tape1) = (s.max(b.cos()), fn120(b, s, a));
        } else {
            let mut w = ([a * b, b], b * (saved as f64));
        }
        ((s + (1.75 * late1)) + (1.75 * b)) + (1.75 * a)
    }

    #[differentiable]
    pub fn fn197(mut a: f64, b: f64, #[constant] c: f64) -> (f64, f64) {
        if a < (c * b) {
            _ = ('b1: {
                if (c < (c + c)) || (a < (b / (a.abs() + 1.25))) {
                    break 'b1 fn182(a, c, c);
                }
                let mut w = [c, {
                    a -= 2.875;
                    let mut saved = (2_usize as f64).floor();
                    b / (a.abs() + 1.25_f64)
                }, SLOPE.atan()];
                let [mut y1, p] = [c, match 1_usize {
                    0 => c,
                    m4 if 2.375_f64.sin().tanh().powi(1) > fn191(b, ((m4 * 3) % 4) % 4) => w[0],
                    _ => b,
                }];
                b
            }) / ((c + c).abs() + 1.25);
        } else {
            let mut i7 = 0_usize;
            'l8: while i7 < 3 && ((a >= b.min(a.atan())) && (2.875 <= 1.375)) {
                i7 += 1;
                a = (c.hypot(b.abs() + 1.25) / (a.sin().tanh().powi(2) + 1.0_f64)).atan();
                a /= 1.75 + (0.5 * ({
                    let mut i9 = 0_usize;
                    'l10: loop {
                        i9 += 1;
                        if i9 > 3 {
                            break 'l10 b.sin().tanh().powi(4);
                        }
                    }
                }).sin());
                a += (({
                    let mut s = (-c).max(((b.abs() + 1.25_f64).log2() + c.atan2(b.abs() + 1.25)).cos());
                    assert!((i7 == 1) || true);
                    a
                }) - fn164(b, b, c, a <= c)).cos();
            }
            let mut late11;
            if f64::abs(b) <= b.sin().tanh() {
                late11 = (((i7 * 3) % 4) as f64);
            } else {
                late11 = -({
                    let mut i12 = 0_usize;
                    'l13: loop {
                        i12 += 1;
                        if i12 > 4 || (a.clamp(-1.5, 0.75) > (c * b)) {
                            break (a.abs() + 1.25_f64).powf(c.sin().tanh()).min((b * a).sin().tanh());
                        }
                        a *= (match (i12 * 3) % 4 {
                            m14 if (a > (c + 2.375)) || (c > a) => continue,
                            m16 if c.abs() >= a.cos().exp() => b,
                            m18 => a + a,
                        }).sin();
                        a += (({
                            let mut i19 = 0_usize;
                            loop {
                                i19 += 1;
                                if i19 > 3 || (i19 >= 2) {
                                    break (a / (a.abs() + 1.25_f64)) - (((i7 * 3) % 4) as f64);
                                }
                            }
                        }) - 0.875_f64.to_radians()).sin().tanh();
                    }
                });
            }
            (a, late11) = (late11, a);
        }
        let x: f64 = c.sin().tanh().exp();
        ((((a + (1.5 * x)) + (0.5 * c)) + (1.5 * b)) + (0.25 * a), (b + (1.0 * x)) + (1.0 * a))
    }

    #[differentiable]
    pub fn fn198(a: f64, #[constant] b: f64, n: usize, v: &[f64]) -> f64 {
        let back: f64 = if (2.5 <= (a + a)) && (v[2] <= (b * b)) {
            match ((n * 3) % 4, (a / (b.abs() + 1.25)) < a.max(v[n % 3].atan())) {
                (1..=2, false) => {
                    (n as f64)
                },
                (m3 @ (1 | 4), false) => {
                    a
                },
                (0..=1, false) => {
                    b.cos()
                },
                _ => b * 0.25_f64,
            }
        } else if a < (a * a) {
            fn174(a, 1_usize % 4) - b.mul_add(v[0], a)
        } else {
            let mut b: f64 = fn152(b, ((n * 3) % 4) % 4, (b < a.asinh()) && (a > (a * b)));
            let mut p = 2.0_f64;
            b
        };
        let (mut y, s) = match (n * 3) % 4 {
            m8 @ (0 | 3) if (m8 >= 0) || (back <= a) => fn50(back, v[2], back),
            m10 @ (1 | 4) => {
                let mut flag12 = ((b * a).powi(2) + 1.0_f64).log2() >= (-0.5_f64).asinh();
                let mut back = ([back - back; 2], 'b13: {
                    if (a <= (back - b)) && (v[0] < (1.5_f64 + a.sin()).powf(b.cos())) {
                        break 'b13 (back.abs() + 1.25_f64).recip();
                    }
                    let mut tape1 = fn98(a * back, [1.875_f64, back, a]);
                    tape1 *= (b.copysign(SLOPE) - tape1.sin().tanh()).atan();
                    back
                });
                (back.1, n)
            },
            m14 => if 2.875 >= a {
                let b = b;
                fn93(b, n % 4, v, (b, b))
            } else {
                (back, n)
            },
        };
        let mut t = ('b15: {
            if n >= 1 {
                break 'b15 b;
            }
            let saved: f64 = y;
            y -= (1.5_f64 + (a - saved).sin()).log2();
            -b
        }) - y;
        ((b + (1.25 * y)) + (0.75 * back)) + (1.0 * a)
    }

    #[differentiable]
    pub fn fn199(mut a: f64, mut b: f64, c: f64, n: usize, v: &[f64], p: [f64; 3]) -> (f64, usize) {
        for i1 in (1..n % 5).step_by(2) {
            b *= v[n % 3].cos();
            b = b;
        }
        let mut k2 = n % 5;
        b = ({
            let mut i3 = 0_usize;
            loop {
                i3 += 1;
                if i3 > 3 || (n == 2) {
                    break c;
                }
                a += (1.5_f64 + c.sin()).recip().sin().tanh();
            }
        }) + b;
        _ = ((a + c).abs() + 1.25_f64).log2();
        for i4 in (1..=2).step_by(2) {
            a *= ({
                let mut i5 = 0_usize;
                'l6: loop {
                    i5 += 1;
                    if i5 > 1 {
                        break fn152(a.asinh(), 2_usize % 4, (i5 as f64) > v[0]);
                    }
                    b /= 1.75 + (0.5 * (c % 3.5_f64).sin());
                    let w = (('b7: {
                        if (b.abs() + 1.25_f64).log2() <= (v[k2 % 3] * c) {
                            break 'b7 p[2] * a;
                        }
                        let p = ((b * b) - b.signum()).mul_add(p[0] - a, (a.powi(2) + 1.0_f64).sqrt().mul_add(fn152(c, (n + 0) % 4, SLOPE <= (b + a)), b.sin()));
                        p
                    }) + f64::sin(b)) * SMALL;
                }
            }).sin();
            let mut late8: f64;
            if (match k2 {
                m9 if a.max(p[2].cos()) <= (a + p[1]) => a,
                m11 => match ((k2 * 3) % 4, m11 < 3) {
                    (1 | 3, false) => {
                        break;
                    },
                    (1..=2, on15) => a,
                    (m16 @ (2 | 5), on17) => a,
                    _ => c,
                },
            }) <= b {
                a -= ('b19: {
                    if i4 != 2 {
                        break 'b19 1.5_f64.cos();
                    }
                    let mut acc: f64 = {
                        let mut i20 = 0_usize;
                        loop {
                            i20 += 1;
                            if i20 > 2 {
                                break (c + c) * a;
                            }
                            b = (0.5 * b) + (a + c).cos();
                            b /= 1.75 + (0.5 * v[2].abs().sin());
                        }
                    };
                    c.hypot(b.abs() + 1.25)
                }).sin();
                late8 = match (k2 * 3) % 4 {
                    2..=3 => 'b23: {
                        if (2_usize as f64) >= (c * a) {
                            break 'b23 c + c;
                        }
                        b *= (n as f64).atan();
                        c
                    },
                    1 | 3 => {
                        a
                    },
                    m26 if a > a => {
                        b += ((b / (c.abs() + 1.25_f64)) - a).cos();
                        b
                    },
                    _ => a / (c.powi(2) + 1.0_f64),
                };
            } else {
                a /= 1.75 + (0.5 * (c * a).sin());
                late8 = c.floor() * a;
            }
        }
        (((((1.375 - c) + (1.25 * p[1])) + (0.5 * c)) + (0.25 * b)) + (1.75 * a), v.len())
    }
}

pub mod dual {
    use crate::support::{D, d as lit};

    const HALF: f64 = 0.5;
    const SLOPE: f64 = 1.25;
    const SMALL: f64 = 0.0625;

    pub fn fn0(a: D, n: usize) -> D {
        let mut a: D = if (a + a) <= a {
            a
        } else {
            lit(0.375)
        };
        let mut tape1 = lit((a.copysign(a).re() as usize % 4) as f64);
        a -= a;
        a /= lit(1.75) + (lit(0.5) * (a * tape1).sin());
        {
            let old1 = tape1;
            tape1 = a;
            a = old1;
        }
        let mut dx = ([(lit(1.5) + tape1.sin()).powf(tape1.atan()), lit(HALF)], (match ((tape1 - a).re() as usize % 4) {
            2 | 4 => tape1,
            m4 => a,
        }).floor());
        let (_, _) = ((tape1.abs() + lit(1.25)).recip(), a - a);
        a = a;
        ((dx.1.hypot(lit(1.5) + lit(2.25).sin()) + lit(n as f64)) + (lit(1.25) * dx.1)) + (lit(1.5) * a)
    }

    pub fn fn1(a: D, b: &D) -> D {
        if (*b) <= (*b) {
            let mut flag1 = a.cos() >= a;
            if fn0(a + a, 2_usize % 4) > (a * lit(1.875)) {
                for i2 in (2..1).rev().step_by(2) {
                    let b: D = 'b3: {
                        if fn0(a, i2 % 4) <= a {
                            break 'b3 match (i2, flag1) {
                                (1..=2, false) => *b,
                                _ => a,
                            };
                        }
                        let mut z = (if flag1 || ((*b) <= (a + a)) {
                            let mut p: D = a;
                            a
                        } else {
                            break 'b3 fn0(a, 1_usize % 4);
                            a
                        }, ((*b) * (*b)).sin());
                        let mut back: D = (if (a >= fn0(a, (i2 + 1) % 4)) || (z.0 > (-a)) {
                            z.1.cos()
                        } else {
                            z.0 - a
                        }) * (lit(1.625).floor() - (a / (a.abs() + lit(1.25))));
                        (a + a) * back
                    };
                    let (mut y2, _) = (b * b, i2);
                }
                let mut i7 = 0_usize;
                while i7 < 4 && (i7 != 1) {
                    i7 += 1;
                    let mut w: D = lit(3.0);
                }
            } else {
                if a.signum().sin() <= (a * a) {
                    let s = fn0(a.asinh(), 0_usize % 4) + D::floor(a - a);
                    let (mut x, _) = (lit(1.75).sin().powi(3), (a.re() as usize % 4));
                    let mut z: ([D; 2], D) = ([-a, x.copysign(s)], (s * (*b)).sin().tanh());
                } else if (a > (*b)) || ((*b) >= a.hypot(lit(1.5) + a.sin())) {
                    let mut x: (D, D) = (fn0(*b, 3_usize % 4) + a.to_radians(), fn0(a, 2_usize % 4) - ({
                        let mut tape1 = {
                            let mut i8 = 0_usize;
                            loop {
                                i8 += 1;
                                if i8 > 1 || flag1 {
                                    break a;
                                }
                            }
                        };
                        let (mut t, (mut a, _)) = ({
                            tape1 = lit(2_usize as f64);
                            tape1 -= (tape1 * tape1) + (tape1.abs() + lit(1.25)).sqrt();
                            tape1
                        }, (a, a));
                        t
                    }));
                } else {
                    let mut y2 = if flag1 || ((*b) > (-a)) {
                        a.atan().sin().powi(1)
                    } else {
                        ((*b) / (lit(1.5) + lit(1.0).sin())) * (a * a)
                    };
                    let x: D = (lit(1.875) - y2).min((y2 * a).sin()).max((-fn0(y2, 3_usize % 4)).sin());
                }
            }
        }
        fn0(a, 3_usize % 4) - ((-lit(2.0)) + lit(2.75))
    }

    pub fn fn2(a: D, mut b: D, c: D, mut flag: bool, v: &[D]) -> (D, D) {
        if b <= (b - lit(0.125)) {
            let mut u = ({
                let mut i1 = 0_usize;
                'l2: loop {
                    i1 += 1;
                    if i1 > 1 || (fn0(lit(SMALL), i1 % 4) > a.copysign(c)) {
                        break c;
                    }
                    b += fn1(a.signum(), &lit(i1 as f64)).atan();
                    assert!(((i1 >= 3) || (a >= c.abs())) || true);
                }
            }, v.len());
        }
        let (mut p, y1) = (v[2], 0_usize);
        let mut y = if flag {
            if !flag {
                (c, y1)
            } else {
                (p, (y1 * 3) % 4)
            }
        } else {
            p = ((lit(1.5) + a.sin()).sqrt() * b).hypot((if (p * b) <= (c.abs() + lit(1.25)).recip() {
                lit(SLOPE) * b
            } else {
                lit(y1 as f64)
            }).powi(2) + lit(1.0));
            ({
                p -= (c.abs() + lit(1.25)).recip() + lit(3_usize as f64);
                let old3 = p;
                p = b;
                b = old3;
                c
            }, y1)
        };
        let y2: D = ((c * p) / (lit(1.5) + (c - b).sin())) * ((p + b) / ((lit(2.75) * a).abs() + lit(1.25)));
        (((((fn0(y.0, y1 % 4) + (lit(2.0) * y2)) + (lit(0.25) * y.0)) + (lit(1.75) * p)) + (lit(2.0) * c)) + (lit(2.0) * a), ((((D::atan(b) + (lit(1.0) * y2)) + (lit(0.75) * y.0)) + (lit(0.5) * c)) + (lit(1.5) * b)) + (lit(0.75) * a))
    }

    pub fn fn3(a: D) -> (D, usize) {
        {
            let a = {
                let dy1 = ((a * a) + (lit(0.375) / (a.powi(2) + lit(1.0)))).atan();
                let mut z: [D; 3] = [(dy1 + lit(HALF)) * (if dy1 > (a * a) {
                    a
                } else {
                    dy1
                }), fn1(fn0(dy1, 1_usize % 4), &(dy1 + dy1)), a];
                (a * dy1).to_radians()
            };
            let dy1: D = fn1(a + a, &fn0(a, 1_usize % 4));
            let mut y = ([dy1 + dy1, dy1 * dy1], fn1((dy1.powi(2) + lit(1.0)).powf(lit(0.875).sin().tanh()), &lit(3_usize as f64)));
        }
        (a.atan2(a.abs() + lit(1.25)), 1_usize)
    }

    pub fn fn4(a: D, n: usize, mut p: [D; 3]) -> D {
        let mut tape1 = if (-(-lit(2.625))) < (a * p[n % 3]) {
            (a - a).sin().tanh()
        } else {
            let mut u = (if n >= 0 {
                let (mut dy, (saved, mut b)) = (a.asinh(), (a, a));
                saved
            } else if (a / (lit(1.5) + p[n % 3].sin())) < lit(n as f64) {
                a
            } else {
                a
            }).min((a * a).sin().tanh()) + a;
            a
        };
        (lit(n as f64) * (a + a)) + (lit(0.75) * tape1)
    }

    pub fn fn5(mut a: D, p: [D; 3], (q0, (mut q1, k)): (D, (D, usize))) -> D {
        'b1: {
            let old2 = a;
            a = q1;
            q1 = old2;
        }
        [q1, _] = [q0, a];
        match 3_usize {
            m3 if (q0 * q1) >= fn4(a, ((m3 * 3) % 4) % 4, [a, lit(3.0), a]) => {
                q1 *= ((-lit(1.625)).min(a.atan()).abs() + lit(1.25)).recip().atan();
                if m3 != 2 {
                    q1 += (q1 - q1) + (q0 + a);
                    a -= -q1;
                }
            },
            0 | 2 => {
                q1 = if (q0 < (p[k % 3] / (q1.abs() + lit(1.25)))) && ((-lit(1.375)) <= q0) {
                    q1 + (if a <= p[k % 3] {
                        a
                    } else {
                        a
                    })
                } else {
                    (q0 % lit(3.0)) * fn1(p[1], &q1)
                };
            },
            m7 if (lit(SMALL) < (q0 + q0)) || (p[m7 % 3] <= p[1]) => {
                let late9;
                if (lit(m7 as f64) / ((-a).abs() + lit(1.25))) > q0 {
                    (q1, a) = (a, q1);
                    late9 = ('b10: {
                        if ('b11: {
                            if (lit(2.875) + q0) > fn1(q1, &q1) {
                                break 'b11 (lit(1.5) + p[m7 % 3].sin()).ln();
                            }
                            let tape1 = lit(0.75).signum();
                            tape1
                        }) <= fn4(q1, m7 % 4, [q1, a, lit(2.125)]) {
                            break 'b10 lit(k as f64);
                        }
                        lit(SLOPE)
                    }, a.mul_add(q1, q0));
                } else {
                    late9 = (q1.copysign(-lit(1.375)), fn4(q0, m7 % 4, [lit(1.25), a, q0]));
                }
            },
            _ => {
                q1 -= a;
            },
        }
        (q1 + (lit(2.0) * q1)) + (lit(1.0) * p[0])
    }

    pub fn fn6(a: D, v: &[D]) -> D {
        let dx: D = ((v[1] * a) + (v[2] * lit(1.625))) * a.signum();
        let (mut b, mut back) = if dx.signum() < dx.signum() {
            if dx >= (dx.abs() + lit(1.25)).sqrt() {
                let y2 = (lit(v.len() as f64).signum(), fn1((a.powi(2) + lit(1.0)).recip(), &a));
                (dx, dx)
            } else if a.atan().powi(3) <= lit(0_usize as f64) {
                let dy1: D = dx;
                (a, dx)
            } else {
                (a, v[2])
            }
        } else {
            (a, dx)
        };
        assert!((lit(v.len() as f64) < (a.powi(2) + lit(1.0)).log2()) || true);
        let (mut x, dx) = (lit(SMALL) / (dx.abs() + lit(1.25)), (dx.re() as usize % 4));
        let mut flag1 = (if (lit(1.5) + back.sin()).recip() < b.to_radians() {
            lit(2.5).max(a.cos())
        } else {
            lit(SMALL)
        }) < lit(2_usize as f64);
        'l2: for i3 in (1..dx % 5).rev().step_by(2) {
            x /= lit(1.75) + (lit(0.5) * (lit(2.625) * b).sin());
            _ = lit(0.25);
            let mut b: D = D::atan(back % lit(3.5)) + ((x.powi(2) + lit(1.0)).powf(a.atan()) + b);
            let mut flag4 = (x * x).atan2(lit(dx as f64).abs() + lit(1.25)) > (b % lit(2.0));
        }
        let mut flag5 = flag1;
        b = b - (lit(SMALL) - back);
        ((v[1] + (lit(1.25) * back)) + (lit(0.75) * b)) + (lit(0.5) * a)
    }

    pub fn fn7(mut a: D, n: usize) -> (D, usize) {
        let mut b: D = if D::signum(a) < a {
            a += (-a) * (a * a);
            a
        } else {
            let mut y1: D = {
                a *= (a - a).signum().cos();
                a = a;
                (lit(1.75) * lit(1.75)) + (-a)
            };
            lit((n + 2) as f64) * (lit(HALF) * y1)
        };
        let mut y1: D = (match n {
            0 => return (((b + b) + (lit(0.75) * b)) + (lit(1.75) * a), 3_usize),
            _ => lit(1.75),
        }).atan2((b + b).abs() + lit(1.25)) + (a.sin().powi(2) + b);
        let mut a = (lit(0.375).abs(), n);
        ((lit(1.625) * b) + (lit(0.25) * a.0), (y1.re() as usize % 4))
    }

    pub fn fn8(a: D, b: D, (q0, (mut q1, k)): (D, (D, usize))) -> D {
        let mut back = ([if lit(2.875) <= a.sin().tanh() {
            q1
        } else {
            a
        }, a], ({
            let mut i1 = 0_usize;
            'l2: loop {
                i1 += 1;
                if i1 > 1 {
                    break -(q1 * a);
                }
                q1 *= fn1(a * a, &(a / (lit(1.5) + lit(HALF).sin()))).cos();
            }
        }).atan2((q0 * q0).powi(2) + lit(1.0)));
        let (mut s, w) = (match k {
            m3 if fn5(back.1, [q0, b, q1], (a, fn7(q1, ((k * 3) % 4) % 4))) >= a.clamp(-lit(1.5), lit(0.75)) => back.1,
            0 | 2 => return back.0[k % 2] + (lit(2.0) * back.1),
            m7 @ (1 | 4) => {
                back.1
            },
            _ => lit(HALF),
        }, k);
        let (mut w, y1) = fn3(fn1(q0, &q0));
        if y1 == 1 {
            let w = (if k != 0 {
                back = ([a, b], lit(y1 as f64));
                q0.clamp(-lit(1.5), lit(0.75))
            } else if q1.clamp(-lit(1.5), lit(0.75)) >= (back.0[1] + q1) {
                w * q1
            } else {
                (q1.abs() + lit(1.25)).ln()
            }) / (((back.0[k % 2] * b) + (b - a)).abs() + lit(1.25));
        } else {
            s = -lit(1.5);
        }
        (((((fn1(b, &q0) + a) + (lit(1.25) * w)) + (lit(1.5) * s)) + (lit(2.0) * q1)) + (lit(2.0) * q0)) + (lit(0.25) * a)
    }

    pub fn fn9(a: D, b: D, c: D, mut p: [D; 3]) -> (D, usize) {
        let [_, mut y] = [if a < a {
            p = if (c + b) < (p[1] - a) {
                let dy1 = fn1(a - c, &b.atan()).floor();
                let [mut t, _] = [(lit(1.5) + dy1.sin()).powf(b.atan()), c + a];
                [t; 3]
            } else {
                p
            };
            let mut y1 = D::floor({
                let mut i1 = 0_usize;
                loop {
                    i1 += 1;
                    if i1 > 3 {
                        break c;
                    }
                }
            });
            y1
        } else {
            a
        }, b];
        assert!((((-lit(0.125)) % lit(2.0)) > (p[2] * lit(HALF))) || true);
        let dx = c;
        y = a;
        y = dx + (lit(1.5) + (y - dx).sin()).recip();
        return (((fn5(a, [y, y, lit(2.125)], (y, (y, 2_usize))) + (lit(1.0) * y)) + (lit(1.5) * p[0])) + (lit(0.25) * c), 1_usize);
    }

    pub fn fn10(mut a: D, b: D) -> D {
        let acc: D = b;
        a += (b + lit(SMALL)) * acc.sin();
        let tape1 = {
            a += (b * acc) * acc;
            assert!((a >= (a * lit(2.875))) || true);
            fn8(b.mul_add(lit(0.125), a), fn8(lit(2.5), acc, if acc >= (acc - a) {
                (b, (b, 3_usize))
            } else {
                let (b, _) = fn3(a);
                a = acc * ((a + a).abs() + lit(1.25)).sqrt();
                (lit(0.5), (a, 0_usize))
            }), (b, fn3(acc)))
        };
        a /= lit(1.75) + (lit(0.5) * (b.abs() + lit(1.25)).sqrt().sin());
        let mut flag1 = (fn4(tape1, 2_usize % 4, [-lit(0.375), acc, acc]) <= fn8(b, a, (lit(1.5), (tape1, 0_usize)))) && ((b >= (b * b)) || (acc >= tape1));
        let mut saved: D = lit(0_usize as f64);
        ((fn0(saved.mul_add(b, acc), 3_usize % 4) + (lit(1.5) * saved)) + (lit(1.5) * acc)) + (lit(1.75) * b)
    }

    pub fn fn11(mut a: D, b: D, c: D) -> D {
        if (c.abs() + lit(1.25)).recip().asinh() <= lit(3_usize as f64) {
            match (1_usize, b <= (a.abs() + lit(1.25)).log2()) {
                (2..=3, _) => {
                    a *= c.sin().tanh();
                    let (mut a, (back, mut p)) = match 0_usize {
                        m3 if (c + lit(1.5)) < lit(m3 as f64) => (a, (b, b)),
                        m5 if (c > (lit(1.875) % lit(2.5))) && (m5 >= 2) => {
                            (a, (c, lit(1.5)))
                        },
                        _ => (c, match 3_usize {
                            m8 @ (0 | 3) if m8 < 1 => {
                                (a, c)
                            },
                            2..=3 if c <= lit(0_usize as f64) => {
                                (c, b)
                            },
                            _ => (a, c),
                        }),
                    };
                },
                (m13 @ (2 | 5), false) if m13 < 2 => {
                    let dx = (match ((b + c).re() as usize % 4) {
                        0 => {
                            c * a
                        },
                        m17 => b * c,
                    }, ({
                        let mut i18 = 0_usize;
                        loop {
                            i18 += 1;
                            if i18 > 4 || ((b >= a.sin().tanh()) && (c >= (a * a))) {
                                break (b + a) + b;
                            }
                            a = b.sin();
                        }
                    }) - (c * lit(2.5)));
                    let mut s: D = b;
                },
                (m19, false) if b.asinh() > (b - lit(0.375)) => {
                    let u = fn4(lit(0.5), m19 % 4, [b, c, b]).cos();
                },
                _ => {
                    if ((lit(0.375) + c) * fn4(c, 0_usize % 4, if b > (b * b) {
                        let (_, mut u) = (c - c, lit(2_usize as f64));
                        let mut p: D = lit(3_usize as f64);
                        [u, c, p]
                    } else if (a <= lit(0.875)) && (a <= c) {
                        [c, b, a]
                    } else {
                        let t: (D, D) = ({
                            a = ((b + a) + c).mul_add(lit(1_usize as f64), -(c.abs() + lit(1.25)).ln());
                            let mut dy = [D::atan(b) - fn1(b, &c), (a + b) - lit(3_usize as f64)];
                            fn5(b, [dy[1], b, b], (dy[0], (a, 1_usize)))
                        }, match (0_usize, (b * b) < (lit(1.125) - b)) {
                            (2 | 4, _) => (c.powi(2) + lit(1.0)).ln(),
                            (1..=2, false) if (lit(3.0) + b) < c.floor() => c,
                            (m26 @ (0 | 3), false) => lit(1.625) + a,
                            _ => a,
                        });
                        let mut y2: D = (fn8(c, a, (b, match (2_usize, t.0 < lit(1_usize as f64)) {
                            (m29, false) if (c + lit(1.0)) >= c.atan() => (t.1, m29),
                            (m31, on32) if (t.1 * c) >= c.floor() => (c, 3_usize),
                            (m33, false) if c <= (c % lit(2.0)) => (c, m33),
                            _ => (t.1, 1_usize),
                        })) * (b / (b.powi(2) + lit(1.0)))) * b;
                        [b, b, a]
                    })) >= lit(3_usize as f64) {
                        a = -a;
                        return (a.asinh() / (b.clamp(-lit(1.5), lit(0.75)).powi(2) + lit(1.0))) + (lit(2.0) * c);
                    }
                    a -= (a - c) * (-b);
                },
            }
        }
        fn0(lit(1_usize as f64), 2_usize % 4) + (lit(1.75) * c)
    }

    pub fn fn12(mut a: D, b: D) -> D {
        let (mut z, acc) = (a * b, 3_usize);
        z /= lit(1.75) + (lit(0.5) * fn8(a, a, (z, (b, 0_usize))).sin());
        match 1_usize {
            0..=1 => {
                let [dy, mut u] = [match 2_usize {
                    1..=2 => lit(SMALL),
                    1 => return (((b.abs() + (-lit(1.875))) + (lit(2.0) * z)) + (lit(1.25) * b)) + (lit(0.5) * a),
                    _ => b,
                }, z * z];
            },
            m8 => {
                if ((b.powi(2) + lit(1.0)).powf(a.sin().tanh()) > (b + z)) || ((-z) < a) {
                    let mut dy = (a * ({
                        z = fn5((z.abs() + lit(1.25)).recip(), [lit(0.625), b, z], match 0_usize {
                            2 | 4 => {
                                let mut p: D = ((z + a).abs() + lit(1.25)).ln() + (b - lit(2.125));
                                (z, fn7(a, 2_usize % 4))
                            },
                            1 => (a, fn7(a, m8 % 4)),
                            m13 @ (1 | 4) => return b + (lit(1.75) * b),
                            _ => (b, (a, 0_usize)),
                        }) + (D::atan(a).powi(2) + lit(1.0)).recip();
                        b
                    })) * ((b * lit(1.125)) + lit(0_usize as f64));
                }
            },
        }
        b.atan().exp() + (lit(1.5) * a)
    }

    pub fn fn13(a: D, mut b: D, flag: bool) -> D {
        let b = (lit(0_usize as f64) * (if a > fn1(lit(SMALL), &a) {
            b
        } else {
            a
        })) + fn12(a.cos().exp(), a.atan());
        let mut p = fn12(a.asinh(), a.sin().tanh()) % lit(2.5);
        'l1: for _ in 1..=3 {
            p /= lit(1.75) + (lit(0.5) * (a + b).sin());
            let t: D = 'b2: {
                if (p + lit(1.5)) <= (b * a) {
                    break 'b2 a;
                }
                p += (if (p - p) < a {
                    let [mut back, mut b] = [p, a];
                    let back = (b, 2_usize);
                    b * b
                } else {
                    b + b
                }).sin();
                p = b;
                match 3_usize {
                    2..=3 => {
                        break 'b2 b * a;
                    },
                    1 => p - b,
                    1..=2 => b,
                    m9 => p,
                }
            };
            let mut dy1 = b.max((a * lit(2_usize as f64)).cos());
            dy1 *= (lit(SLOPE) * a).floor().sin().tanh();
        }
        let saved: D = a;
        assert!(((p + a) < lit(0_usize as f64)) || true);
        saved * (b / (p.powi(2) + lit(1.0)))
    }

    pub fn fn14(a: D) -> D {
        if lit(1_usize as f64) <= (a + a) {
            let mut p = a;
        } else if (a + a) > (a * a) {
            for i1 in (2..=2).step_by(2) {
                let mut s = (fn5(a, [a, a, lit(1.5)], (a, fn7(a, i1 % 4))) - (a - a)) + a;
                s += lit(i1 as f64).sin().tanh();
                s = lit(i1 as f64).atan();
            }
            let (mut u, mut w) = (a, a + a);
        } else {
            let mut s = ((a + a) + (a * a)).asinh();
        }
        let mut x = a - D::atan(a).to_radians();
        ((a - x).powi(2) + lit(1.0)).recip()
    }

    pub fn fn15(a: D) -> D {
        let s = ({
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 3 || ((a.abs() + lit(1.25)).powf(a.sin()) < a) {
                    break a;
                }
            }
        }).copysign(a);
        _ = if (if s < a {
            let mut tape1 = (lit(1_usize as f64), s);
            a
        } else if s >= s {
            let mut flag2 = ((a + lit(1.25)).powi(2) + lit(1.0)).recip() < (a / (s.powi(2) + lit(1.0)));
            let back: D = s;
            a
        } else {
            let mut y2 = (-a.abs(), (a - a).min(fn12(-lit(2.0), lit(HALF)).sin().tanh()));
            s
        }) <= (-lit(2.0)) {
            let [mut p, mut saved] = [a * a, a];
            assert!(((s * s) <= lit(3_usize as f64)) || true);
            p * saved
        } else if (a > lit(3_usize as f64)) && (a >= a) {
            let mut b: [D; 3] = [match 0_usize {
                0 | 2 => {
                    return fn14(a) + (lit(1.25) * a);
                },
                0..=1 => {
                    a
                },
                m7 => s,
            }; 3];
            let a: D = a;
            lit(1.625) % lit(2.0)
        } else {
            s * lit(1.0)
        };
        let mut acc: (D, usize) = ({
            let mut i8 = 0_usize;
            'l9: loop {
                i8 += 1;
                if i8 > 4 || ((lit(1.5) + s.sin()).log2() > ((-lit(1.375)) + s)) {
                    break fn4(a, 2_usize % 4, [a, a, s]);
                }
            }
        }, 3_usize);
        'l10: for i11 in 2..4 {
            acc = fn7(s, ((i11 * 3) % 4) % 4);
        }
        let s: D = (a % lit(2.0)).atan() + (s.powi(2) + lit(1.0)).powf(a.sin());
        acc = (lit(0_usize as f64), 2_usize);
        (((a * s) - s) + (lit(1.5) * s)) + (lit(2.0) * a)
    }

    pub fn fn16(mut a: D, b: D, c: D) -> D {
        let mut saved = lit(0_usize as f64);
        {
            assert!((b > (a + saved)) || true);
            let mut z = saved;
            a = (c - z.cos()).signum();
            let mut flag1 = a.copysign(c).to_radians() <= c.floor();
        }
        let late2;
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            a /= lit(1.75) + (lit(0.5) * (b + a).sin());
            if i3 > 3 || (i3 >= 2) {
                late2 = (c / (lit(1.5) + b.sin())) + (lit(1.5) + b.sin()).log2();
                break;
            }
        }
        let mut back: (D, D) = (fn4(b, (i3 + 1) % 4, [late2, late2, a]) + (a - saved), {
            let mut i4 = 0_usize;
            'l5: loop {
                i4 += 1;
                if i4 > 3 || ((late2.powi(2) + lit(1.0)).log2() <= (a * c)) {
                    break c.asinh() + lit(i4 as f64);
                }
                a -= (fn4(lit(HALF), i4 % 4, [c; 3]) * (if b >= b.min(lit(2.0).atan()) {
                    late2
                } else {
                    saved = D::abs(a).atan();
                    let mut dy1: [D; 3] = [(lit(1.5) + b.hypot(b.abs() + lit(1.25)).sin()).log2(), -(a - late2), ((late2 * c).abs() + lit(1.25)).sqrt()];
                    late2
                })).sin().tanh();
            }
        });
        ((((((back.0 + saved).abs() + lit(1.25)).powf((a.abs() + lit(1.25)).sqrt().atan()) + (lit(1.0) * back.0)) + (lit(1.0) * back.1)) + (lit(1.0) * late2)) + (lit(0.25) * saved)) + (lit(0.75) * c)
    }

    pub fn fn17(a: &D, b: D, c: D) -> D {
        let y1 = ((c * (*a)) * ('b1: {
            if lit(0_usize as f64) <= c {
                break 'b1 b.abs();
            }
            let x = [(c.powi(2) + lit(1.0)).ln().signum(), c.sin().powi(0).copysign(b)];
            *a
        }), fn8(fn5(c, if (*a) >= (b * b) {
            if c < fn12(b, b) {
                let mut u = lit(3_usize as f64);
                let mut y: D = b;
                [lit(1.875); 3]
            } else if (c * c) > ((*a) - b) {
                let mut back: D = (D::atan(*a) + b.atan()).atan2(fn1((b.abs() + lit(1.25)).ln(), &(*a).clamp(-lit(1.5), lit(0.75))).abs() + lit(1.25));
                [c, lit(2.25), b]
            } else {
                [c, c, c]
            }
        } else if ((*a) * b) > (b + b) {
            [b, lit(1.0), c]
        } else {
            return (b + (c * c)) + (lit(1.25) * b);
            if (*a) <= b.floor() {
                [c, b, b]
            } else if lit(SMALL) < (c + b) {
                [c, b, b]
            } else {
                let mut b = ((lit(SMALL) * b).atan(), lit(0_usize as f64));
                [*a, c, b.1]
            }
        }, (c, (c, 2_usize))), c * c, (b, (*a, 2_usize))));
        let mut a: D = c;
        let w: [D; 2] = [(c - c) * (if b <= (a + b) {
            a += a.clamp(-lit(1.5), lit(0.75)) + (match 2_usize {
                1 | 3 => {
                    return (y1.0 % lit(2.5)) + (lit(1.5) * y1.0);
                },
                1 => y1.1,
                0..=1 => {
                    let mut s = fn5(y1.0, [c, a, lit(SLOPE)], (b, (c, 3_usize))).to_radians();
                    a
                },
                _ => a,
            });
            lit(1.125)
        } else {
            c
        }), a];
        (((((b.abs() + lit(1.25)).powf(a.sin()) * (w[1] - y1.0)) + (lit(1.5) * a)) + (lit(0.75) * y1.0)) + (lit(1.25) * y1.1)) + (lit(0.75) * c)
    }

    pub fn fn18(a: D, b: D, c: D) -> D {
        let a = a;
        let mut saved: ([D; 2], D) = ([a.sin().tanh(); 2], fn12((lit(1.5).abs() + lit(1.25)).powf(a.atan()), c * c));
        if lit(2_usize as f64) < lit(1_usize as f64) {
            let mut y2: D = fn4(a, 2_usize % 4, [lit(2.875), -lit(0.125), a]).hypot((match 3_usize {
                0 if (c >= c.abs()) && (b < c.asinh()) => return (fn0(saved.0[0], 2_usize % 4).to_radians() + (lit(1.0) * a)) + (lit(0.25) * c),
                _ => saved.1,
            }).abs() + lit(1.25)).copysign((b + c).copysign(if b <= saved.0[1].sin() {
                return (a.sin().tanh().signum() + (lit(1.75) * saved.1)) + (lit(1.25) * b);
            } else {
                -lit(0.25)
            }));
            y2 += lit((c.re() as usize % 4) as f64);
        }
        let mut y2 = lit(2_usize as f64) * ({
            let mut i4 = 0_usize;
            'l5: loop {
                i4 += 1;
                if i4 > 1 {
                    break 'l5 (b * a) * (b.powi(2) + lit(1.0)).ln();
                }
                let t = b.copysign(a.sin() - b);
            }
        });
        ((((((-lit(0.5)) / (lit(1.5) + b.sin())) + c) + (lit(0.25) * y2)) + (lit(2.0) * a)) + (lit(1.0) * c)) + (lit(1.5) * b)
    }

    pub fn fn19(a: D, q: (D, D)) -> D {
        match 2_usize {
            2 | 4 => {
                let z = {
                    let mut i3 = 0_usize;
                    loop {
                        i3 += 1;
                        if i3 > 1 || (i3 != 3) {
                            break q.1.copysign(a) * lit(i3 as f64);
                        }
                    }
                };
                let mut i4 = 0_usize;
                loop {
                    i4 += 1;
                    if i4 > 1 {
                        break;
                    }
                    let mut i5 = 0_usize;
                    loop {
                        i5 += 1;
                        if i5 > 3 {
                            break;
                        }
                        let mut y = ({
                            let mut acc = (q.1 * (if lit(SMALL) < (lit(1.5) + a.sin()).sqrt() {
                                z
                            } else {
                                q.0
                            })).abs();
                            acc += (if q.0 > fn16(q.1, lit(0.5), a) {
                                let w = (fn1(a, &(a.powi(2) + lit(1.0)).ln()).powi(2) + lit(1.0)).ln();
                                let mut acc = [((-lit(1.75)) * z).sin().tanh(); 2];
                                w.cos()
                            } else {
                                let back: D = (a * q.1) % lit(1.5);
                                (lit(1.5) + z.sin()).log2()
                            }).sin();
                            a * q.1
                        }).abs();
                        let mut saved = ((q.0 + q.0).powi(2) + lit(1.0)).sqrt();
                        saved = z;
                    }
                }
            },
            1 | 3 => {
                let mut dy1 = [(lit(0.25) + (-lit(1.875))).abs(), fn14(a) + fn16(a, q.1, a)];
            },
            2 | 4 => {
                let (p, dy1) = (q.1.copysign(a), a);
            },
            _ => {
                let saved: D = fn16(a, lit(0.875) - a, a - lit(SMALL)).copysign((a + lit(HALF)) - a.asinh());
            },
        }
        (((lit(SMALL).powi(2) + lit(1.0)).powf(q.0.sin().tanh()) - lit(2_usize as f64)) + (lit(0.25) * q.0)) + (lit(1.0) * q.1)
    }

    pub fn fn20(a: D, b: D, n: usize, q: (D, D)) -> D {
        let mut x = {
            let mut t = a;
            let mut x = if b < (a * a) {
                lit((n + 1) as f64) - (lit(2.5) + q.0)
            } else {
                let mut back = fn18(t / (t.powi(2) + lit(1.0)), a, t.mul_add(q.1, t)).signum();
                let (w, (mut t, _)) = ((a.powi(2) + lit(1.0)).powf(a.atan()), (t, b));
                D::atan(b + a)
            };
            b + q.1.sin()
        };
        let mut p = lit(3_usize as f64);
        x = x % lit(2.0);
        ((((lit(0.125) + (lit(0.75) * p)) + (lit(1.0) * q.0)) + (lit(0.75) * q.1)) + (lit(0.75) * b)) + (lit(1.75) * a)
    }

    pub fn fn21(a: D, b: D, c: D, n: usize, mut p: [D; 3]) -> D {
        let mut p: D = lit(1.625) * (a.sin().tanh() / (lit(1.5) + (a + b).sin()));
        match (n, (c / (lit(2.0).abs() + lit(1.25))) > b.asinh()) {
            (0, true) => {
                'l3: for i4 in (2..3).step_by(3).rev() {
                    p += c.sin().tanh();
                    'b5: {
                        p = ('b6: {
                            if (if a >= fn1(c, &p) {
                                p
                            } else if lit(1.5) >= (a - a) {
                                b
                            } else {
                                p
                            }) > (c.powi(2) + lit(1.0)).ln() {
                                break 'b6 c % lit(1.5);
                            }
                            p -= ({
                                let mut i7 = 0_usize;
                                'l8: loop {
                                    i7 += 1;
                                    if i7 > 4 || (i4 != 2) {
                                        break 'l8 lit(2.875);
                                    }
                                }
                            }).cos();
                            a
                        }).sin().tanh().cos();
                        p = b;
                    }
                }
            },
            (m9 @ (0 | 3), on10) => {
                let mut b = (a * (b + a)) / (((if n != 3 {
                    p
                } else {
                    let (mut y1, _) = if on10 {
                        p /= lit(1.75) + (lit(0.5) * fn16(a, a, b).sin());
                        (c, 3_usize)
                    } else {
                        let y1 = ([a + b; 2], (a - a) * p.min(a.sin().tanh()));
                        let mut p = (lit(1.5) + fn16(lit(0.25), lit(0.875), y1.1).sin()).sqrt() - fn1((c.powi(2) + lit(1.0)).sqrt(), &lit(2_usize as f64));
                        (y1.0[n % 2], m9)
                    };
                    p
                }) - lit(0_usize as f64)).powi(2) + lit(1.0));
            },
            (1 | 3, true) => {
                assert!(((a + lit(2.25)) > fn16(c, c, lit(SMALL))) || true);
            },
            _ => {
                let z: D = a;
            },
        }
        (((lit(3_usize as f64).abs() + lit(1.25)).sqrt() + (lit(0.75) * p)) + (lit(1.0) * b)) + (lit(1.0) * a)
    }

    pub fn fn22(a: D, b: D, c: D, n: usize, (q0, (mut q1, k)): (D, (D, usize))) -> D {
        let mut p = fn21(q0.max(q1.sin()), D::sin(lit(2.0)), q1 + q1, k % 4, [b, q1, q1]);
        if ((b <= b.copysign(q1)) || (c <= q1)) && ((q0 <= b) || (b >= lit(1_usize as f64))) {
            if (lit(1.5) + p.atan2(a.powi(2) + lit(1.0)).sin()).sqrt() < p {
                let mut dy1 = [q0, (if lit(HALF) < p {
                    let mut flag1 = ((q0 % lit(2.5)) + ({
                        q1 = lit(0_usize as f64);
                        let (mut dx, z) = (q0, n);
                        p
                    })) <= (lit(1.5) + (-lit(1.125)).sin()).log2();
                    p += p;
                    q1
                } else {
                    -lit(0.625)
                }) * p.asinh()];
            } else {
                let y1: D = (lit(HALF).sin() % lit(2.0)).max(a.atan2(b.abs() + lit(1.25)).to_radians().atan());
            }
        } else {
            let (mut back, _) = (if lit(HALF) <= fn4(p, 3_usize % 4, [q0, q0, b]) {
                let old2 = p;
                p = q1;
                q1 = old2;
                p
            } else {
                return (lit(n as f64) + (lit(0.5) * p)) + (lit(0.25) * c);
                b
            }, b);
            'l3: for _ in 2..=2 {
                back = c.cos();
                let (mut y, s) = match k {
                    m4 if (a - q1) >= (lit(1.5) + a.sin()).sqrt() => (c, q0),
                    0..=1 => continue 'l3,
                    0..=1 => (back, c),
                    m10 => (q1, lit(HALF)),
                };
                y -= back.atan().powi(0).clamp(-lit(1.5), lit(0.75)).cos();
                let mut w = D::signum(p.abs());
            }
            let (mut p, (mut a, _)) = (a, (lit(0.375), q0));
        }
        let mut i11 = 0_usize;
        'l12: loop {
            i11 += 1;
            if i11 > 2 {
                break;
            }
            p = fn16(p * q1, lit(2.0), q0 * a).cos();
            q1 *= b.cos();
            p += (a - a).sin().tanh().powi(4).sin();
        }
        return ((q0 + (lit(1.0) * p)) + (lit(0.5) * q0)) + (lit(0.5) * a);
    }

    pub fn fn23(a: &D, b: D, mut flag: bool, q: (D, D)) -> D {
        match (1_usize, (q.1 / (b.abs() + lit(1.25))) < (b.abs() + lit(1.25)).recip()) {
            (1..=2, true) => {
                'l3: for i4 in 0..1 {
                    let mut dy = fn7(q.1 * b, i4 % 4);
                    for i5 in 1..=3 {
                        let mut k6 = 0_usize % 5;
                        let dy = match (k6 * 3) % 4 {
                            0 | 2 => ([lit(1.75), b], lit(SMALL)),
                            m9 if (lit(1.5) + b.sin()).log2() < (q.1 / (lit(1.5) + (*a).sin())) => ([q.1, lit(2.875)], b),
                            _ => match (i4 + 0, (b < (lit(0.5) + dy.0)) && (q.1 > fn4(q.1, 0_usize % 4, [lit(0.875); 3]))) {
                                (0, false) => {
                                    dy = (b, k6);
                                    let (w, (mut x, mut dy)) = ((*a) % lit(1.5), (b, b));
                                    ([dy, lit(0.25)], x)
                                },
                                (m14 @ (1 | 4), _) => {
                                    ([dy.0, *a], *a)
                                },
                                _ => ([*a, b], dy.0),
                            },
                        };
                        let s = q;
                    }
                }
                let mut tape1 = if flag {
                    -lit(0.375)
                } else {
                    fn8(b.copysign(b), *a, (b, match 3_usize {
                        0..=1 => (b, 3_usize),
                        1 if fn16(b, b, q.0) <= b => {
                            let y = q.1 * (*a);
                            fn7(b, 1_usize % 4)
                        },
                        2 => {
                            (b, 0_usize)
                        },
                        _ => (lit(1.125), 3_usize),
                    }))
                };
            },
            (1, false) if (b * b) > (q.1 * b) => {
                let y = b;
            },
            (m26, _) if m26 != 3 => {
                let (mut w, _) = fn7((b.abs() + lit(1.25)).powf((*a).sin()), m26 % 4);
            },
            _ => {
                let dy1 = (lit(1.5) + ((*a).powi(2) + lit(1.0)).sqrt().sin()).recip();
            },
        }
        (lit(3_usize as f64) / (((*a) * q.0).abs() + lit(1.25))) + (lit(0.25) * q.1)
    }

    pub fn fn24(a: D, b: D, n: usize, mut flag: bool, q: (D, D)) -> D {
        let (mut y1, (mut a, _)) = (b, if !flag {
            if a <= (a * a) {
                q
            } else if flag {
                (q.0, a)
            } else {
                let [mut p, mut t] = [b * b; 2];
                (p, p)
            }
        } else if !flag {
            let mut acc = (fn4(b, n % 4, [lit(2.375), b, a]).copysign(fn5(a, [-lit(3.0), q.0, b], (a, (a, n)))), (match ((b.re() as usize % 4), (-lit(2.5)) <= q.0) {
                (0..=1, false) => {
                    lit(HALF)
                },
                _ => b,
            }).copysign((q.0.abs() + lit(1.25)).log2()));
            let acc = q.0;
            (a, a)
        } else {
            (a, -lit(0.25))
        });
        if n == 1 {
            [y1, a] = [lit(2.375), lit(1.0)];
            a += (q.1.hypot(y1.abs() + lit(1.25)).powi(2) + lit(1.0)).ln();
            a += y1.sin().to_radians();
        }
        ((y1 + q.1) + (b + (-lit(0.5)))) + (lit(0.25) * b)
    }

    pub fn fn25(a: D, mut b: D, flag: bool) -> (D, usize) {
        let mut dx: D = if fn23(&a, b, lit(0.125) < (b + b), (a, b)) <= (b - a) {
            return ((lit(3_usize as f64) + (lit(1.75) * b)) + (lit(0.75) * a), 1_usize);
        } else {
            lit(0_usize as f64).abs()
        };
        assert!((fn14(b) < fn16(a, b, dx)) || true);
        match (1_usize, a.sin() >= dx) {
            (m1 @ (1 | 4), false) => {
                [dx, b] = [b, lit(2.75)];
                match m1 {
                    0 => {
                        b = -(match m1 {
                            0..=1 => b,
                            2 | 4 => {
                                {
                                    let mut i9 = 0_usize;
                                    loop {
                                        i9 += 1;
                                        if i9 > 2 {
                                            break (b.powi(2) + lit(1.0)).recip() * (a - dx);
                                        }
                                        b += ((a * a) + fn0(a, m1 % 4)).sin();
                                        let mut w = a.max(a.clamp(-lit(1.5), lit(0.75)).sin());
                                    }
                                }
                            },
                            _ => lit(m1 as f64),
                        });
                        let dy1 = match 0_usize {
                            0..=1 if !flag => b.abs(),
                            _ => dx * a,
                        };
                    },
                    _ => {
                        let (mut t, (back, mut a)) = (a.atan(), (a, dx));
                        let mut flag15 = ((a + t) < back) && flag;
                    },
                }
            },
            _ => {
                assert!(flag || true);
            },
        }
        (((lit(1.5) + lit(SMALL).sin()).ln() + (lit(1.0) * b)) + (lit(1.75) * a), 1_usize)
    }

    pub fn fn26(a: D, b: D, c: D, flag: bool) -> D {
        let [y1, mut a] = [{
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 3 {
                    break fn5(b, [c; 3], (b, (b, 3_usize))).atan();
                }
            }
        }, b - b];
        let mut tape1: D = y1;
        if (({
            tape1 += y1.to_radians().signum();
            tape1 -= (if c <= (y1 * a) {
                c
            } else {
                -lit(0.75)
            }).copysign(a);
            b
        }) * tape1) >= tape1.hypot(b.abs() + lit(1.25)) {
            return (((((lit(1.5) + lit(0.375)) * (lit(0.25) - lit(0.5))) + (lit(0.5) * a)) + (lit(0.5) * y1)) + (lit(1.0) * c)) + (lit(1.25) * b);
        }
        let mut b = {
            let mut i2 = 0_usize;
            'l3: loop {
                i2 += 1;
                if i2 > 3 || ((i2 >= 3) && (i2 < 2)) {
                    break b;
                }
                a = (({
                    let mut i4 = 0_usize;
                    'l5: loop {
                        i4 += 1;
                        if i4 > 2 || (i2 < 2) {
                            break a.sin().tanh();
                        }
                        tape1 = (lit(0.5) * tape1) + (match (lit(i2 as f64).re() as usize % 4) {
                            m6 if m6 != 1 => {
                                tape1 += ((c + y1) * y1).cos();
                                let saved = [lit(i4 as f64), a - (lit(1.5) + lit(SMALL).sin()).recip(), b + c.abs()];
                                c
                            },
                            2..=3 => c,
                            _ => y1,
                        }).sin().tanh();
                        let (mut b, (mut y1, mut s)) = (a, (tape1, y1));
                    }
                }) * (a + c)).cos();
            }
        };
        let mut flag11 = ((y1 * y1) >= a.mul_add(c, lit(1.0))) || (tape1.sin().tanh() > (lit(1.5) + tape1.sin()).ln());
        ((y1 + (lit(1.25) * b)) + (lit(2.0) * tape1)) + (lit(1.75) * y1)
    }

    pub fn fn27(a: D, b: D, c: D, n: usize, q: (D, D)) -> D {
        let mut dy1 = c;
        dy1 -= D::signum(q.0 + c);
        let [mut s, mut u] = [dy1 + c, b.mul_add(lit(HALF), b)];
        let b = [if (n == 1) && (c > (c % lit(3.5))) {
            let (acc, dy) = (s.copysign(a), n);
            s /= lit(1.75) + (lit(0.5) * dy1.hypot(s.powi(2) + lit(1.0)).sin());
            a * q.0
        } else {
            if a <= lit((n + 0) as f64) {
                dy1
            } else {
                a
            }
        }, lit(n as f64), dy1];
        dy1 = (lit(n as f64) + lit(1.5)) + (if n > 0 {
            fn27(b[n % 3], a, dy1, n - 1, (c, u))
        } else {
            c
        }).to_radians();
        dy1 += u - u;
        'b1: {
            if (-(s / (dy1.abs() + lit(1.25)))) < (lit(0.625) - u) {
                s = ({
                    dy1 += {
                        let mut i2 = 0_usize;
                        'l3: loop {
                            i2 += 1;
                            if i2 > 4 {
                                break fn16(c, u, a).copysign(s);
                            }
                            u += lit(i2 as f64).cos();
                        }
                    };
                    let back = ({
                        s /= lit(1.75) + (lit(0.5) * u.sin());
                        let mut t = fn16(c / (c.abs() + lit(1.25)), s.atan(), c / (dy1.powi(2) + lit(1.0)));
                        fn22(t, t, q.0, ((n * 3) % 4) % 4, (t, (lit(2.25), n + 1)))
                    }) + fn16(D::abs(c), c * u, u);
                    u
                }) - (q.0 + q.1);
                return ((((u / (b[n % 3].abs() + lit(1.25))) * u) + (lit(0.25) * b[1])) + (lit(0.25) * q.1)) + (lit(0.25) * a);
            }
        }
        (((((((s * (dy1.powi(2) + lit(1.0)).recip()) + (lit(1.75) * b[0])) + (lit(1.0) * u)) + (lit(1.25) * s)) + (lit(2.0) * dy1)) + (lit(1.75) * q.0)) + (lit(1.75) * q.1)) + (lit(0.25) * a)
    }

    pub fn fn28(a: D, n: usize, (q0, (mut q1, k)): (D, (D, usize))) -> (D, D) {
        let tape1: D = {
            q1 /= lit(1.75) + (lit(0.5) * (a * q0).sin());
            q1 += {
                let mut i1 = 0_usize;
                loop {
                    i1 += 1;
                    if i1 > 2 {
                        break a.mul_add(q0 * a, q1);
                    }
                }
            };
            ((match (n, k != 0) {
                (1 | 3, true) => a,
                (1, _) if a <= lit(n as f64) => q1,
                _ => q1,
            }).powi(2) + lit(1.0)).sqrt()
        };
        let t = match k {
            1..=2 => {
                let mut i9 = 0_usize;
                loop {
                    i9 += 1;
                    if i9 > 3 {
                        break q1 + fn0(q0, 2_usize % 4);
                    }
                    q1 = fn16(lit(k as f64), a, lit(k as f64)).cos();
                }
            },
            1 => tape1,
            m12 => fn16(tape1, a, q0),
        };
        let (mut dx, mut t) = (tape1, {
            let mut i13 = 0_usize;
            loop {
                i13 += 1;
                if i13 > 4 || (fn24(q0, lit(2.0), 0_usize % 4, k < 0, (t, tape1)) <= t) {
                    break (t + lit(SMALL)).mul_add(t * q1, tape1);
                }
                q1 = t;
                assert!((fn5(t, [t, q1, t], (t, (a, n))) > t.atan()) || true);
            }
        });
        (dx, t) = (t, dx * lit(0.75));
        let mut y: D = match (k, dx.atan() >= q1.min(q0.cos())) {
            (m14, true) if fn23(&dx, dx, m14 >= 0, (q0, lit(2.875))) <= q1.sin().tanh() => q0,
            (m16 @ (2 | 5), true) => {
                q1 /= lit(1.75) + (lit(0.5) * dx.sin());
                t -= q1;
                t
            },
            _ => (a.powi(2) + lit(1.0)).ln(),
        };
        (((((y + dx) + (lit(2.0) * t)) + (lit(0.5) * dx)) + (lit(1.5) * q1)) + (lit(0.75) * a), (q1 + (lit(2.0) * t)) + (lit(2.0) * dx))
    }

    pub fn fn29(a: &D, p: [D; 3]) -> D {
        let dy1 = ((lit(1.5) + ({
            let mut z = if (lit(1.875) / (lit(1.5) + p[2].sin())) <= (lit(SMALL).abs() + lit(1.25)).sqrt() {
                ((*a) + (*a), p[2] - p[2])
            } else {
                ((*a) + (*a), lit(2_usize as f64))
            };
            let mut dy: D = (match 1_usize {
                1..=2 if (z.0 / (lit(1.5) + (-lit(0.625)).sin())) < p[1] => return ((lit(0_usize as f64) + (lit(0.25) * z.0)) + (lit(1.25) * z.1)) + (lit(0.5) * p[1]),
                m3 @ (0 | 3) => *a,
                m5 if (*a) <= (-z.1) => z.0,
                _ => z.1,
            }).sin().cos();
            dy
        }).sin()).ln(), 0_usize);
        let mut acc: ([D; 2], D) = ([dy1.0, dy1.0], -dy1.0);
        assert!(((acc.0[1] < dy1.0) && (acc.0[0] <= ((*a) - dy1.0))) || true);
        let mut late8: (D, D);
        if D::atan(if (*a) <= (p[2] + lit(0.5)) {
            let mut y1 = (lit(1_usize as f64), acc.1);
            acc.0[0]
        } else {
            acc = ([-lit(3.0), lit(SLOPE)], acc.1);
            p[1]
        }) < (dy1.0 * dy1.0) {
            late8 = (acc.1 / (p[1].powi(2) + lit(1.0)), dy1.0);
        } else {
            let y2 = (p[1], 0_usize);
            late8 = match (3_usize, (y2.0 + dy1.0) > (*a)) {
                (1..=2, false) => if dy1.0 < (p[0] * y2.0) {
                    let mut y = D::sin(lit(2_usize as f64));
                    (acc.0[1], *a)
                } else {
                    (p[0], dy1.0)
                },
                (m11, false) if m11 != 0 => return (((p[m11 % 3].atan() + (dy1.0.abs() + lit(1.25)).recip()) + (lit(1.25) * y2.0)) + (lit(0.25) * acc.1)) + (lit(1.25) * p[2]),
                (m13, _) if (acc.1 * (*a)) < lit(m13 as f64) => (acc.0[m13 % 2], acc.0[m13 % 2]),
                _ => (p[1], *a),
            };
        }
        return ((acc.0[1].hypot(lit(1.5) + dy1.0.sin()).sin().tanh().exp() + (lit(1.0) * late8.1)) + (lit(1.5) * dy1.0)) + (lit(1.0) * p[0]);
    }

    pub fn fn30(a: D, b: D, mut c: D) -> [D; 2] {
        let (y1, saved) = (a, 1_usize);
        _ = fn24(c * b, y1, 1_usize % 4, (c + c) <= c, (lit(SMALL), lit(1.125)));
        match (saved, (b - lit(1.75)) > y1.signum()) {
            (0, false) => {
                let acc = fn3(lit(saved as f64));
                let mut acc: [D; 3] = if saved < 3 {
                    if (a + y1) >= a.signum() {
                        [a, b, a]
                    } else {
                        [c, b, c]
                    }
                } else if (c <= fn23(&lit(3.0), a, saved < 0, (lit(0.25), a))) || (a >= fn29(&(-lit(2.125)), [b, a, b])) {
                    [lit(SLOPE) + a; 3]
                } else {
                    let mut y1 = [b, fn8(lit(0.75), y1 * y1, (a, (b, saved)))];
                    [(lit(1.5) + lit(1.25).sin()).powf(b.sin()), c.floor(), lit(0_usize as f64)]
                };
            },
            (0..=1, false) => {
                c = -fn0(a.atan2(b.abs() + lit(1.25)), saved % 4);
            },
            _ => {
                c /= lit(1.75) + (lit(0.5) * fn24(c, b, 2_usize % 4, b > lit(saved as f64), (lit(2.0), a)).sin());
            },
        }
        [((a + (lit(1.25) * y1)) + (lit(1.25) * c)) + (lit(1.25) * b), ((fn14(b) + (lit(1.75) * y1)) + (lit(0.75) * c)) + (lit(1.25) * b)]
    }

    pub fn fn31(mut a: D, mut flag: bool, (q0, (mut q1, k)): (D, (D, usize))) -> D {
        let mut back: D = {
            let mut i1 = 0_usize;
            'l2: loop {
                i1 += 1;
                if i1 > 3 || ((q1 - q0) >= (q1 - q1)) {
                    break lit((q0.re() as usize % 4) as f64);
                }
                q1 += a.atan();
            }
        };
        for _ in 0..=5 {
            a = lit((k + 1) as f64).asinh().atan();
            let mut x = a;
            let (mut u, (mut b, y2)) = (a + a, (q0, back));
            if q0 < (q0 - a) {
                let (mut p, dy) = (fn1(lit(HALF), &q0), x.mul_add(u, b));
            } else if (-q1) < (a + b) {
                u += ((back.powi(2) + lit(1.0)).ln().powi(2) + lit(1.0)).powf(b.sin()).cos();
            } else {
                a = x.cos();
                let mut i3 = 0_usize;
                while i3 < 4 && (k != 0) {
                    i3 += 1;
                    u += ((lit(HALF) + y2) / (lit(1.5) + ('b4: {
                        if !flag {
                            break 'b4 match ((y2 * x).re() as usize % 4) {
                                m5 @ (0 | 3) => {
                                    u
                                },
                                1 => u,
                                _ => back,
                            };
                        }
                        let mut p: (D, usize) = match i3 {
                            m10 @ (2 | 5) if m10 >= 0 => (lit(1.25), i3),
                            1 | 3 => fn7(q0, k % 4),
                            1 | 3 => fn7(x, 0_usize % 4),
                            m16 => (back, 2_usize),
                        };
                        let acc = ({
                            let mut i17 = 0_usize;
                            loop {
                                i17 += 1;
                                if i17 > 2 || (!flag) {
                                    break (b * q1) - (-lit(0.25)).floor();
                                }
                                q1 -= fn16(lit(0.875), -lit(1.875), b).max(lit((k + 1) as f64).atan()).sin().tanh();
                            }
                        }) * (match ((b - q1).re() as usize % 4) {
                            2 | 4 => a * b,
                            m20 @ (0 | 3) => b,
                            m22 if (lit(1.5) + q0.sin()).recip() <= p.0 => y2 * lit(2.375),
                            _ => back.atan(),
                        });
                        b
                    }).sin())).sin();
                    let old25 = a;
                    a = back;
                    back = old25;
                    a /= lit(1.75) + (lit(0.5) * y2.signum().sin());
                }
            }
        }
        (back, a) = (a, back);
        let mut i26 = 0_usize;
        while i26 < 2 && (lit(1.25) < a) {
            i26 += 1;
            a += (if (-lit(2.625)) > (back * back) {
                q1
            } else {
                q1
            }).to_radians().atan();
            a = (q1 * q0).sin().tanh();
            let old27 = q1;
            q1 = back;
            back = old27;
        }
        (((a + q1) / (lit(1.5) + (lit(2.5) + q0).sin())) + (lit(1.5) * back)) + (lit(1.0) * q1)
    }

    pub fn fn32(a: D, b: D, c: &D) -> (D, usize) {
        'b1: {
            _ = *c;
        }
        let z = -lit(2.625);
        let mut back = match (lit(2.5).re() as usize % 4) {
            1 | 3 => {
                (z.cos(), {
                    let mut w = (z + b, 3_usize);
                    let u = w;
                    b
                })
            },
            m4 => (a, a),
        };
        let mut x = (({
            let mut i5 = 0_usize;
            loop {
                i5 += 1;
                if i5 > 4 {
                    break a;
                }
            }
        }) + b.asinh()).sin();
        x += (x * z) + (z - b);
        let mut late6: D;
        if ((x.abs() + lit(1.25)).powf(z.atan()) * ({
            let mut i7 = 0_usize;
            loop {
                i7 += 1;
                if i7 > 1 || (i7 == 0) {
                    break ((*c) + z).abs();
                }
                x = (lit(0.5) * x) + fn24(b, lit(1.625), i7 % 4, lit(0.875) < (x + (-lit(1.625))), if b > (back.0 * a) {
                    (back.1, x)
                } else if (z * lit(1.75)) <= lit(HALF).min(a.sin().tanh()) {
                    (b, a)
                } else {
                    (a, x)
                }).sin();
            }
        })) > (x.powi(2) + lit(1.0)).recip() {
            if fn23(&lit(2_usize as f64), b * z, (b < b.sin()) || (a >= (lit(1.125) * (-lit(2.0)))), (a, *c)) > (a * back.1) {
                let mut flag8 = ((a + b).powi(2) + lit(1.0)).sqrt() <= (x * back.0);
            } else if (b * b) < b {
                let mut y: D = ({
                    x = fn8((lit(2.875).powi(2) + lit(1.0)).log2(), lit(HALF), match 1_usize {
                        2 | 4 => (b, (*c, 0_usize)),
                        _ => (x, (a, 3_usize)),
                    });
                    let (mut back, x) = (x, lit(3.0));
                    lit(1.5)
                }) * lit(2_usize as f64);
            } else {
                back = (lit(2_usize as f64), D::cos(z));
            }
            late6 = -(b - b);
        } else {
            return ((((((a.powi(2) + lit(1.0)).powf(a.sin().tanh()) + (lit(0.5) * back.0)) + (lit(0.25) * back.1)) + (lit(1.25) * z)) + (lit(0.5) * b)) + (lit(1.75) * a), 2_usize);
        }
        (((((late6 + (lit(1.0) * late6)) + (lit(0.75) * x)) + (lit(2.0) * z)) + (lit(0.25) * b)) + (lit(1.75) * a), 2_usize)
    }

    pub fn fn33(a: D) -> D {
        let mut a: D = a;
        if (-D::asinh(a)) > (a + a) {
            return ((a * a) / (a.mul_add(a, a).powi(2) + lit(1.0))) + (lit(0.75) * a);
        }
        a = a;
        a += (-a) * fn26(a, a, a, lit(SMALL) > (a - a));
        _ = (a - a) / (a.abs() + lit(1.25));
        let u = lit(1_usize as f64);
        let mut flag1 = D::floor(a / (a.abs() + lit(1.25))) >= u.signum();
        flag1 = (-a) > (u + u);
        let a = (u.mul_add(u, u) + lit(3_usize as f64), (u.abs() + lit(1.25)).log2());
        (u + (lit(1.5) * a.1)) + (lit(1.5) * u)
    }

    pub fn fn34(mut a: D) -> D {
        a = 'b1: {
            if ({
                a /= lit(1.75) + (lit(0.5) * a.max(a.cos()).sin());
                a /= lit(1.75) + (lit(0.5) * a.floor().sin());
                a
            }) >= (a - a) {
                break 'b1 a;
            }
            a * (-a)
        };
        lit(2_usize as f64) + (lit(1.25) * a)
    }

    pub fn fn35(a: &D, mut b: D, n: usize, flag: bool) -> D {
        let mut i1 = 0_usize;
        loop {
            i1 += 1;
            if i1 > 4 {
                break;
            }
            b += (b + b).mul_add(b, (*a) + (*a)).cos();
            let mut i2 = 0_usize;
            while i2 < 3 {
                i2 += 1;
                b = ('b3: {
                    if (b + b) <= (lit(HALF).powi(2) + lit(1.0)).log2() {
                        break 'b3 lit(2.5) + lit(1.5);
                    }
                    b /= lit(1.75) + (lit(0.5) * b.sin());
                    let y = (((*a) + b) * ({
                        b = (lit(0.5) * b) + b.sin();
                        b *= ((b * lit(SLOPE)) + (-lit(2.75)).abs()).atan();
                        b
                    })).hypot((b * (match i2 {
                        0..=1 => lit(2.875),
                        1..=2 => {
                            break 'b3 D::floor(b);
                        },
                        1 | 3 => lit(2.25),
                        _ => b,
                    })).abs() + lit(1.25));
                    y.copysign(*a)
                }).atan();
                let y1 = b;
                'b11: {
                    let [x, mut b] = [lit(1.625), if flag {
                        lit(1.125)
                    } else {
                        let u = lit(i1 as f64);
                        y1
                    }];
                    b -= (if flag {
                        x
                    } else {
                        x
                    }).atan();
                    let back: D = b;
                    let mut dy1: D = (-({
                        b /= lit(1.75) + (lit(0.5) * ((*a).abs() + lit(1.25)).sqrt().sin());
                        let mut y: D = lit(i1 as f64);
                        back
                    })).mul_add((y1.abs() + lit(1.25)).powf(back.sin()) - (x + b), lit(0.875).floor() * lit(SLOPE).atan());
                }
                let (mut w, mut dx) = (-b, y1 - b);
            }
        }
        (if n > 0 {
            fn35(&(-lit(2.625)), (*a) + b, n - 1, (b < (lit(1.5) + (*a).sin()).powf(b.sin().tanh())) && flag)
        } else {
            b
        }) + (lit(0.25) * b)
    }

    pub fn fn36(a: &D, b: D, flag: bool) -> D {
        if ((b / (b.powi(2) + lit(1.0))) + fn0(b, 3_usize % 4)) >= b {
            return b;
        }
        let mut flag2 = ({
            let mut z = ({
                let back = *a;
                let mut u: D = (lit(0_usize as f64) * b).hypot(back.abs() + lit(1.25));
                lit(3_usize as f64)
            }).copysign(((*a) + lit(1.125)).to_radians());
            let mut flag1 = (lit(1.5) + lit(SMALL).sin()).ln().max((z / ((*a).powi(2) + lit(1.0))).atan()) > lit(3_usize as f64);
            fn4(b, 3_usize % 4, [b, b, z])
        }) >= b;
        let y1 = lit(0_usize as f64).copysign({
            let mut back = ((-b).sin().tanh(), 2_usize);
            back = (b.sin().tanh().powi(3), 2_usize);
            b.sin().tanh()
        });
        let p = ((match 3_usize {
            2 | 4 if !flag => {
                b
            },
            m5 @ (0 | 3) => b,
            m7 => y1,
        }) * lit(0_usize as f64), {
            let mut i8 = 0_usize;
            'l9: loop {
                i8 += 1;
                if i8 > 4 {
                    break 'l9 (lit(1.5) + fn1(lit(HALF), &b).sin()).sqrt();
                }
            }
        });
        let mut dy1: D = ((p.0 / (p.1.powi(2) + lit(1.0))) + (y1 - y1)) * (*a);
        ((((y1 * (p.0 - b)) + (lit(0.25) * dy1)) + (lit(1.0) * p.0)) + (lit(1.5) * y1)) + (lit(2.0) * b)
    }

    pub fn fn37(a: D, b: D, n: usize, v: &[D]) -> D {
        for i1 in (2..v.len()).step_by(2) {
            let mut p = 'b2: {
                if i1 == 0 {
                    break 'b2 b + lit(SMALL);
                }
                let (b, _) = (a + a, v.len());
                b
            };
        }
        if (match n {
            2..=3 => a,
            1..=2 if (if n > 0 {
                fn37(v[0], b, n - 1, v)
            } else {
                a
            }) >= (v[n % 3] * b) => lit(2.875),
            m7 => a * b,
        }) < b {
            let mut saved = a;
            saved *= ((if b > (b * saved) {
                b
            } else if (a * b) <= b {
                a
            } else {
                saved
            }) + a.cos()).sin().tanh();
        } else {
            let mut k8 = n % 5;
        }
        let (mut saved, (a, _)) = (a.mul_add(a, a), (b, a));
        saved += v[2];
        let mut b = saved;
        if (v[n % 3] - (b * b)) >= D::abs(b) {
            saved = fn33(saved).atan2(lit(1_usize as f64).powi(2) + lit(1.0));
        }
        if n >= 2 {
            if ((saved * a) <= (saved * a)) && (n == 0) {
                saved = a;
                let mut z: (D, D) = ((lit(1.5) + (saved.powi(2) + lit(1.0)).log2().sin()).sqrt(), a);
            }
        }
        return ((lit(n as f64) * (lit(SMALL) / (saved.powi(2) + lit(1.0)))) + (lit(2.0) * a)) + (lit(0.5) * saved);
    }

    pub fn fn38(a: D, b: D, mut c: D, n: usize) -> D {
        let b = ((b + c).abs() + lit(1.25)).log2();
        c = ((lit(HALF) + a) + (c - lit(HALF))).to_radians();
        c /= lit(1.75) + (lit(0.5) * c.sin());
        c /= lit(1.75) + (lit(0.5) * (-a).sin());
        a + (lit(1.25) * c)
    }

    pub fn fn39(a: &D, mut flag: bool) -> D {
        let back: D = (fn5(*a, [*a, *a, *a], if (*a) > (*a).sin().tanh().powi(4) {
            (*a, match 0_usize {
                0 | 2 => {
                    let z: D = fn18((*a) + (*a), lit(1.125).floor(), (*a).floor());
                    fn3(z)
                },
                2..=3 => (*a, 3_usize),
                m5 if lit(HALF) < ((*a) % lit(1.5)) => {
                    (lit(SMALL), 2_usize)
                },
                m7 => fn7(lit(HALF), m7 % 4),
            })
        } else {
            return *a;
            (*a, (*a, 2_usize))
        }) - lit(3_usize as f64)).atan().powi(2);
        let mut back: D = (*a).signum();
        if ((back * back) < (back + back)) || (((*a) + back) <= (lit(HALF) + back)) {
            return (*a) - (*a);
        }
        if lit(2_usize as f64).cos() < back {
            back = match (1_usize, (*a).hypot(back.abs() + lit(1.25)) < lit(1.75).floor()) {
                (m8, _) if back > (*a) => {
                    if (back % lit(1.5)) >= back {
                        let w = fn33(-(*a));
                        back
                    } else {
                        back.sin()
                    }
                },
                (m10 @ (0 | 3), false) => {
                    back + lit(2.75)
                },
                (2, false) => {
                    lit(2.875)
                },
                _ => (*a).atan2(back.abs() + lit(1.25)),
            };
        }
        back + (lit(1.5) * back)
    }

    pub fn fn40(mut a: D, b: D, mut c: D, n: usize) -> D {
        let (mut t, mut acc) = (b.hypot(b.powi(2) + lit(1.0)), b - a);
        let mut a = (((if n > 0 {
            fn40(lit(HALF), c, b, n - 1)
        } else {
            -lit(1.125)
        }) % lit(1.5)).powi(2) + lit(1.0)).log2();
        for i1 in 1..=3 {
            acc = a;
            a *= (lit(0_usize as f64).abs() + lit(1.25)).sqrt().atan();
            let mut i2 = 0_usize;
            'l3: loop {
                i2 += 1;
                if i2 > 1 {
                    break;
                }
                acc = acc;
                let (w, a) = (c.to_radians(), lit(SLOPE) - t);
                c += acc.sin().tanh().sin().tanh();
                let dy = fn34(acc);
            }
        }
        let old4 = c;
        c = t;
        t = old4;
        assert!(((b + a) >= (lit(1.5) + acc.sin()).powf(acc.sin())) || true);
        a += lit(((-lit(2.25)).re() as usize % 4) as f64);
        'l5: for i6 in (0..4).step_by(2) {
            c *= lit(0.75).atan();
            let mut t = fn34(fn29(&b, [acc, acc, c]));
            c /= lit(1.75) + (lit(0.5) * (c - old4).sin());
        }
        (a, acc) = (acc, a * lit(0.75));
        t /= lit(1.75) + (lit(0.5) * (t / (b.powi(2) + lit(1.0))).sin());
        a = (a.powi(2) + lit(1.0)).sqrt();
        ((((old4.clamp(-lit(1.5), lit(0.75)) + (acc - c)) + (lit(0.5) * a)) + (lit(0.5) * acc)) + (lit(1.75) * c)) + (lit(0.25) * b)
    }

    pub fn fn41(mut a: D, n: usize, p: [D; 3]) -> D {
        match 3_usize {
            0 => {
                'b3: {
                    _ = p[n % 3];
                    a += {
                        let mut i4 = 0_usize;
                        loop {
                            i4 += 1;
                            if i4 > 2 || ((lit(1.5) + a.sin()).ln() > a.hypot(lit(1.5) + p[i4 % 3].sin())) {
                                break (a.powi(2) + lit(1.0)).log2() - a;
                            }
                            let mut acc = {
                                let acc = (a * a).hypot((a * a).powi(2) + lit(1.0)) % lit(3.5);
                                assert!((acc < (lit(2.25) + acc)) || true);
                                (a * a) + (a / (a.powi(2) + lit(1.0)))
                            };
                        }
                    };
                    'l5: for i6 in (2..=5).rev() {
                        a = (lit(0.5) * a) + a.cos();
                        a = p[1];
                        let mut p = if lit(SLOPE).clamp(-lit(1.5), lit(0.75)) <= a {
                            a += (p[1].min((-lit(2.125)).sin()).abs() + lit(1.25)).log2().sin().tanh();
                            let dy = ((a + a) - (p[1] - a)).sin().tanh();
                            a.signum()
                        } else {
                            break 'b3;
                            a
                        };
                    }
                    let mut x: (D, D) = (({
                        a += lit(2_usize as f64);
                        let (_, (mut u, mut a)) = (a / (a.powi(2) + lit(1.0)), (a, a));
                        p[0]
                    }) + fn16(a, a, a), (lit(1.5) + a.sin()).sqrt() + (lit(0.375) + a));
                }
            },
            m7 @ (1 | 4) => {
                let mut z: (D, usize) = ({
                    let mut i9 = 0_usize;
                    'l10: loop {
                        i9 += 1;
                        if i9 > 4 || (i9 >= 3) {
                            break 'l10 a;
                        }
                        a = a;
                        a += a.cos();
                    }
                }, m7 + 0);
                let (dx, (dy, mut a)) = match ((lit(SMALL).re() as usize % 4), (a >= a) || (p[n % 3] <= (p[1] + a))) {
                    (m11 @ (1 | 4), false) if a.hypot(a.abs() + lit(1.25)) <= p[0] => (a, (a, p[2])),
                    (1 | 3, false) => (a, match m7 {
                        2 | 4 => (lit(0.375), a),
                        1 if lit(1.0) <= a => return (-lit(0.625)) + (lit(1.25) * a),
                        m19 => (lit(SMALL), a),
                    }),
                    (0..=1, false) if a >= a => (p[0], (a, z.0)),
                    _ => (a, (a, a)),
                };
            },
            _ => {
                let (mut b, _) = (lit(1.625), n + 0);
            },
        }
        let mut tape1: [D; 3] = p;
        a = a.atan2(((p[1] * p[n % 3]) + lit(1.375)).abs() + lit(1.25));
        (((a / (a.powi(2) + lit(1.0))) + (lit(0.5) * tape1[0])) + (lit(0.75) * p[0])) + (lit(0.75) * a)
    }

    pub fn fn42(a: D, b: D, c: D) -> D {
        'l1: for i2 in 0..3 {
            if fn29(&(a + lit(1.875)), [c, lit(0.5), c]) >= fn5(a, [a, b, a], (a, (a, i2 + 0))) {
                break;
            }
            let mut tape1: (D, D) = (b, lit((b.re() as usize % 4) as f64));
        }
        let mut tape1 = {
            let mut w = (b * (b.abs() + lit(1.25)).sqrt(), {
                let mut i3 = 0_usize;
                'l4: loop {
                    i3 += 1;
                    if i3 > 3 {
                        break -(b * c);
                    }
                    let mut flag5 = b.asinh() >= (a - b);
                }
            });
            let mut b = lit(2.875);
            w.1
        };
        _ = lit(1_usize as f64);
        if ({
            tape1 = lit(3_usize as f64).sin().tanh().sin().tanh();
            tape1 += (if lit(1.625) < (-a) {
                return (tape1 + c).min(lit(SLOPE).min(tape1.cos()).sin()) + (lit(0.75) * c);
            } else {
                tape1
            }) + fn26(b, a, c, lit(2.5) <= (c - c));
            c
        }) >= fn24(tape1, tape1, 2_usize % 4, b <= c, (b, tape1)) {
            tape1 = tape1;
            return ((((c * fn34(a)) + (lit(0.5) * tape1)) + (lit(1.75) * c)) + (lit(2.0) * b)) + (lit(1.0) * a);
        }
        let b = (lit(2_usize as f64), ({
            let mut i6 = 0_usize;
            loop {
                i6 += 1;
                if i6 > 2 {
                    break tape1;
                }
                tape1 += (-(b.abs() + lit(1.25)).ln()).atan();
            }
        }).sin().tanh());
        let mut s = lit(0_usize as f64);
        let mut late7: (D, D);
        if ({
            tape1 += (match 1_usize {
                0 => {
                    let mut back = s.to_radians() % lit(2.5);
                    let [_, mut w] = [-b.1, b.1];
                    back
                },
                _ => s,
            }) + a.sin().tanh();
            s /= lit(1.75) + (lit(0.5) * lit(SMALL).cos().sin());
            lit(1.125)
        }) > s {
            let b = ([b.0.max(a.cos()), c - b.1], c);
            late7 = (lit(1_usize as f64), c.signum());
        } else {
            late7 = (c.cos(), lit(2.375));
        }
        (((((((tape1 * a) - (-tape1)) + (lit(1.75) * late7.0)) + (lit(0.75) * late7.1)) + (lit(1.0) * s)) + (lit(0.5) * b.0)) + (lit(0.75) * tape1)) + (lit(2.0) * c)
    }

    pub fn fn43(a: D) -> D {
        let mut a = {
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 2 || (a >= (a - a)) {
                    break (a - a) - ((-lit(1.875)) + a);
                }
                let (mut acc, dy1) = (a - a, i1);
            }
        };
        let (w, _) = if a.atan() >= (a * a) {
            if a > (a + a) {
                let t = a;
                (a, 1_usize)
            } else {
                a += a.copysign(-lit(2.25)).atan2((a.abs() + lit(1.25)).sqrt().abs() + lit(1.25));
                (a, 2_usize)
            }
        } else {
            (a, 3_usize)
        };
        let a = (match (1_usize, (w + a) < lit(0.875)) {
            (m2, _) if (a - a) > (lit(1.5) + w.sin()).log2() => w * w,
            (1, true) => fn21(w, w, a, 2_usize % 4, [a, w, w]),
            (1 | 3, false) => w.sin().tanh(),
            _ => w,
        }) + (if w <= (lit(2.75) - w) {
            a
        } else {
            w
        }).floor();
        assert!((a < lit(2_usize as f64)) || true);
        let y: [D; 2] = [w, -lit(0.625)];
        (((lit(0.25) + y[0]) + w) + (lit(0.5) * y[1])) + (lit(0.75) * a)
    }

    pub fn fn44(a: D, b: D, c: D, n: usize) -> D {
        let mut w = (match ((lit(1.5) + a.sin()).recip().re() as usize % 4) {
            m1 @ (1 | 4) if (b <= lit(1_usize as f64)) || (a <= lit(1_usize as f64)) => lit(2_usize as f64),
            _ => c * c,
        }, a);
        let y2 = if fn8(c, b, (b, if a <= lit(2.0).sin().powi(2) {
            (b, n)
        } else {
            return ((((-((-lit(2.375)) + w.1)) + (lit(1.25) * w.0)) + (lit(1.25) * w.1)) + (lit(1.0) * b)) + (lit(1.75) * a);
            (w.0, 3_usize)
        })) >= b.atan2(lit(1.5) + b.sin()) {
            if n < 1 {
                fn38(a, w.0, w.1, (n + 2) % 4)
            } else if a >= (c + a) {
                fn41(a, n % 4, [a, b, a])
            } else {
                (b.powi(2) + lit(1.0)).powf(lit(2.25).cos())
            }
        } else if (w.1 % lit(3.5)) >= (-w.0) {
            let [mut acc, mut saved] = [w.0, a];
            saved *= b.sin().tanh();
            (({
                w = w;
                let (dy1, p) = (b + c, n);
                w.0
            }).abs() + lit(1.25)).sqrt()
        } else {
            fn38(w.1, lit(3.0), a, n % 4).atan2(lit(1.5) + fn43(b).sin())
        };
        let mut s = (if ({
            w = (a, y2 / (lit(1.5) + y2.sin()));
            w = ((a.abs() + lit(1.25)).ln(), b + a);
            a
        }) <= (lit(1.5) + c.sin()).ln() {
            w = (y2, c);
            let (w, (mut dx, _)) = (a.asinh(), (a, a));
            w
        } else {
            match n {
                2 | 4 => w.0,
                _ => c,
            }
        }, c.max(y2.sin()) * b);
        let y1 = y2;
        (((((y2 + (lit(1.25) * s.0)) + (lit(1.75) * s.1)) + (lit(0.5) * y2)) + (lit(1.75) * w.0)) + (lit(1.5) * w.1)) + (lit(1.5) * b)
    }

    pub fn fn45(mut a: D, b: D, c: D, mut flag: bool, v: &[D], p: [D; 3]) -> D {
        'b1: {
            if flag {
                let mut p = fn34({
                    a = match (lit(0_usize as f64).re() as usize % 4) {
                        m2 @ (0 | 3) if a.sin() >= (c + v[m2 % 3]) => a,
                        1..=2 => {
                            let b = v[2].sin().tanh();
                            c
                        },
                        m6 => a.clamp(-lit(1.5), lit(0.75)),
                    };
                    lit(0.25)
                });
            } else if flag && (lit(1.0) > (lit(1.5) + b.sin()).ln()) {
                let [mut tape1, mut a] = [a + a, a];
            } else {
                a /= lit(1.75) + (lit(0.5) * (b.powi(2) + lit(1.0)).ln().sin());
            }
        }
        ((b + (lit(1.5) * p[0])) + (lit(1.5) * b)) + (lit(0.25) * a)
    }

    pub fn fn46(mut a: D, n: usize) -> (D, D) {
        match 3_usize {
            0 if D::signum(lit(2.0)) <= a => {
                let mut late3: (D, D);
                let mut i4 = 0_usize;
                loop {
                    i4 += 1;
                    a = (lit(0.5) * a) + a.sin();
                    if i4 > 3 || (n < 2) {
                        late3 = (a * a, (-lit(0.25)).cos());
                        break;
                    }
                }
            },
            _ => {
                let late6;
                let mut i7 = 0_usize;
                loop {
                    i7 += 1;
                    a += ((-lit(0.875)) * a).min(fn24(a, a, i7 % 4, a > lit(1.375), (a, a)).atan()).sin();
                    if i7 > 3 || (a >= (lit(1.5) + a.sin()).powf(a.sin())) {
                        late6 = (a, a);
                        break;
                    }
                }
                assert!(((late6.0 > late6.0.sin().tanh()) && (late6.1 >= (late6.0 - late6.1))) || true);
            },
        }
        let mut back = a;
        back = D::sin(a);
        ((a + back) + (lit(1.75) * a), lit((n + 2) as f64) + (lit(0.75) * a))
    }

    pub fn fn47(a: D) -> D {
        if (a / (lit(1.5) + a.sin())).to_radians() >= (a.powi(2) + lit(1.0)).sqrt() {
            return lit(2_usize as f64) + (lit(1.5) * a);
        }
        let mut y2 = match 3_usize {
            0 => (if a <= a {
                let (tape1, mut dy1) = (a % lit(2.0), a);
                [lit(0.75), tape1]
            } else {
                let (u, s) = (lit(2.875), 0_usize);
                [a, u]
            }, a),
            2..=3 if a < (-lit(2.25)) => return a.signum() * a.atan().exp(),
            m5 => ([a, lit(0.625)], a),
        };
        let mut saved = y2.0[0];
        let mut u = if fn41(saved, 2_usize % 4, [y2.1, y2.1, saved]) <= D::cos(y2.0[1]) {
            match (y2.0[1].re() as usize % 4) {
                m6 @ (1 | 4) => {
                    y2.0[0] * saved
                },
                1 => saved.mul_add(saved, a),
                m10 if m10 != 3 => {
                    a.sin().tanh()
                },
                _ => lit(3_usize as f64),
            }
        } else if (if a <= (saved + saved) {
            lit(1.125)
        } else {
            saved
        }) <= saved {
            fn23(&saved.mul_add(saved, a), a.sin().tanh(), (a + a) <= (saved - a), (y2.1, lit(1.125)))
        } else {
            lit(3_usize as f64).atan()
        };
        y2 = ([u, a], a - y2.0[1]);
        (u + y2.0[0]).cos() + (lit(2.0) * y2.1)
    }

    pub fn fn48(a: D, b: D, mut c: D, flag: bool) -> D {
        c = (lit(1.5) + ({
            let mut i1 = 0_usize;
            'l2: loop {
                i1 += 1;
                if i1 > 4 {
                    break 'l2 -b;
                }
                c /= lit(1.75) + (lit(0.5) * fn34(b).sin());
            }
        }).sin()).sqrt();
        let (mut dx, mut x) = fn46(a.signum(), 3_usize % 4);
        let mut a: D = x;
        if !flag {
            a += 'b3: {
                if flag && flag {
                    break 'b3 fn29(&a, [c, x, x]);
                }
                let mut z = b;
                c = if (lit(1.5) + z.sin()).ln() > ((-lit(1.75)) * b) {
                    b
                } else {
                    break 'b3 -lit(2.75);
                    x
                };
                z.to_radians()
            };
            'l4: for i5 in (2..=2).rev() {
                x = (if i5 != 2 {
                    let old6 = c;
                    c = a;
                    a = old6;
                    let mut p: [D; 3] = [{
                        a -= (fn38(a, a, a, i5 % 4) / (b.powi(2) + lit(1.0))).atan();
                        let mut y2 = (x, lit(((i5 * 3) % 4) as f64) * (x * c));
                        x
                    }, fn4(c, 3_usize % 4, if x >= b.clamp(-lit(1.5), lit(0.75)) {
                        [dx, c, dx]
                    } else if i5 >= 1 {
                        c = b;
                        [x, dx, -lit(0.25)]
                    } else {
                        break;
                        [a, a, a]
                    }) * (c + a), dx];
                    x.sin()
                } else {
                    x.min(dx.sin().tanh())
                }).cos();
                if ((lit(1.5) + c.sin()).log2() <= c.floor()) && flag {
                    dx = (b - lit(i5 as f64)).sin();
                    break;
                }
                let (mut y, _) = (dx - b, (i5 * 3) % 4);
            }
            let (mut y2, (_, w)) = (b + c, (a, b));
        }
        match (0_usize, c < c) {
            (m7 @ (1 | 4), true) => {
                if ((!flag) || (a >= (a + dx))) || (m7 < 1) {
                    let dx = if !flag {
                        x = (lit(1.5) + (lit(1.5) + dx.sin()).recip().sin()).ln();
                        (lit(m7 as f64), fn38(lit(0.5), a, b, 3_usize % 4))
                    } else if (lit(2.25) + a) < fn33(x) {
                        (dx, fn29(&x, [x, lit(0.5), dx]))
                    } else {
                        (x * dx, b + b)
                    };
                }
            },
            (m9, _) if m9 >= 1 => {
                let mut p = fn7(lit(0.875) + dx, m9 % 4);
            },
            _ => {
                let mut p = lit(0_usize as f64);
            },
        }
        ((lit(1.375) - dx) + c.asinh()) + (lit(1.0) * x)
    }

    pub fn fn49(a: D, n: usize) -> (D, D) {
        let mut tape1: D = lit(n as f64) * a.copysign(lit(0.375) + a);
        if (-tape1).cos().exp() <= lit(0.125).floor() {
            if n >= 3 {
                match 2_usize {
                    m1 @ (1 | 4) => {
                        tape1 = fn35(&a, a, 3_usize % 4, a.abs() < (a + lit(2.0)));
                        let saved: D = (lit(1.5) + lit(0.5).sin()).sqrt();
                    },
                    _ => {
                        let mut x: (D, usize) = (fn24(tape1 + tape1, tape1, n % 4, (a * a) >= (a + tape1), (a, tape1)), 2_usize);
                    },
                }
                let mut late4;
                let mut i5 = 0_usize;
                loop {
                    i5 += 1;
                    tape1 += ((a * tape1) % lit(1.5)).sin().tanh();
                    if i5 > 3 || ((tape1 * a) > fn29(&tape1, [tape1, a, tape1])) {
                        late4 = a.sin().powi(3);
                        break;
                    }
                }
                let (mut y, mut s) = if tape1 < (a * a) {
                    late4 = match (i5, a < (a + late4)) {
                        (1 | 3, _) => (-lit(0.75)) + late4,
                        (2..=3, false) => late4.sin(),
                        _ => late4 - a,
                    };
                    match (lit(1_usize as f64).re() as usize % 4) {
                        2..=3 if lit(1.625) < late4 => {
                            (tape1, late4)
                        },
                        m13 @ (0 | 3) => {
                            (a, a)
                        },
                        m15 => (tape1, late4),
                    }
                } else {
                    let old16 = tape1;
                    tape1 = late4;
                    late4 = old16;
                    fn46(a, i5 % 4)
                };
            }
        }
        let mut flag17 = ((tape1.abs() + lit(1.25)).powf(a.cos()) * a.abs()) < (tape1 / (tape1.abs() + lit(1.25)));
        (((tape1 * tape1) + (lit(0.5) * tape1)) + (lit(0.5) * a), ((tape1 - tape1) + (lit(2.0) * tape1)) + (lit(1.25) * a))
    }

    pub fn fn50(a: D, b: D, c: D) -> (D, usize) {
        for i1 in (1..=1).step_by(2) {
            let mut w = b + fn16(b, a, a).min(c.sin().tanh());
            match i1 {
                m2 if c.signum() > (c * a) => {
                    let (y, mut dy) = (w.clamp(-lit(1.5), lit(0.75)), b / (w.powi(2) + lit(1.0)));
                },
                1 => {
                    {
                        let mut w: D = w;
                    }
                },
                _ => {
                    let w = {
                        w = (-(if w < b.signum() {
                            a
                        } else {
                            let mut z = fn7((lit(1.5) + w.sin()).log2(), (i1 + 2) % 4);
                            w
                        })).sin().tanh();
                        let (mut a, (mut tape1, _)) = (a, (b, a));
                        b
                    };
                },
            }
        }
        (((c.signum() + (lit(1.25) * c)) + (lit(2.0) * b)) + (lit(0.75) * a), 2_usize)
    }

    pub fn fn51(a: D, b: D) -> D {
        if (((-lit(1.875)) / (b.powi(2) + lit(1.0))).powi(2) + lit(1.0)).powf(a.cos()) >= (b * lit(2.375)) {
            let mut dy1: D = fn43(a).cos() * ({
                let a = lit(3_usize as f64);
                let mut back: D = (if a < a.sin().tanh() {
                    a
                } else {
                    a
                }).sin().cos().exp();
                a
            });
            return ((D::atan(b % lit(2.0)) + (lit(2.0) * dy1)) + (lit(0.25) * b)) + (lit(1.0) * a);
        }
        let back: ([D; 2], D) = ([fn41(a, 2_usize % 4, [b, b, a]), a + a], (b.abs() + lit(1.25)).recip());
        let mut saved: D = {
            let dx = [back.0[0] + lit(HALF); 3];
            let b = back.0[0];
            {
                let mut i1 = 0_usize;
                'l2: loop {
                    i1 += 1;
                    if i1 > 1 || (b >= (lit(2.125) % lit(3.0))) {
                        break dx[2];
                    }
                }
            }
        };
        let p = ([saved.min(saved.atan()), -lit(0.5)], (a - lit(2.875)) * (back.1 + lit(2.25)));
        return (((saved + (lit(2.0) * p.1)) + (lit(2.0) * saved)) + (lit(1.75) * b)) + (lit(1.0) * a);
    }

    pub fn fn52(a: D, b: D, c: &D, flag: bool, (q0, (mut q1, k)): (D, (D, usize))) -> D {
        q1 += ({
            let dx = ({
                let mut i1 = 0_usize;
                'l2: loop {
                    i1 += 1;
                    if i1 > 4 || ((k != 2) && (lit(1.375) >= a)) {
                        break a.copysign(b);
                    }
                }
            }, (match (a.re() as usize % 4) {
                m3 if (q1 >= (q0 - q1)) && (m3 < 0) => lit(0.125),
                1 => {
                    let (back, _) = fn46(fn38(b, q0, lit(2.75), 1_usize % 4), k % 4);
                    let (mut y, (mut dy1, mut s)) = (q0 + back, (a, a));
                    a
                },
                m7 if !flag => {
                    q0
                },
                m9 => a,
            }) / (q1.sin().tanh().exp().abs() + lit(1.25)));
            let dy: D = dx.0;
            -lit(0.25)
        }) % lit(3.0);
        match (k * 3) % 4 {
            2..=3 => {
                q1 -= a.mul_add(*c, q1) * ({
                    let mut i12 = 0_usize;
                    'l13: loop {
                        i12 += 1;
                        if i12 > 2 || (!flag) {
                            break 'l13 lit(i12 as f64) / (q0.powi(2) + lit(1.0));
                        }
                    }
                });
            },
            m14 @ (1 | 4) => {
                let late16;
                if m14 >= 2 {
                    late16 = (b + q1, lit(1.25));
                } else {
                    return (((fn40(q1, *c, q1, 3_usize % 4) + (q0 + q1)) + (lit(1.5) * q1)) + (lit(1.0) * q0)) + (lit(1.0) * a);
                }
                let (mut w, mut dy1) = late16;
            },
            m17 if m17 == 0 => {
                q1 += -(q0 / (q1.abs() + lit(1.25)));
                let mut dy = a * fn16(b.mul_add(q1, b), q1 * q0, q0);
            },
            _ => {
                let (a, (_, mut dy1)) = (q1, (a, q1));
            },
        }
        ((lit(k as f64) + (lit(1.5) * q1)) + (lit(2.0) * q0)) + (lit(1.0) * a)
    }

    pub fn fn53(a: D) -> D {
        let mut y1 = (a, (if a <= a.max(a.cos()) {
            let w = lit(0_usize as f64);
            let b = a;
            w
        } else {
            a
        }).sin().tanh().powi(2));
        a + (lit(0.25) * y1.1)
    }

    pub fn fn54(a: D, b: D) -> D {
        let mut i1 = 0_usize;
        while i1 < 4 && (b < (b.powi(2) + lit(1.0)).sqrt()) {
            i1 += 1;
            let mut u: ([D; 2], D) = ([match (3_usize, a >= fn41(lit(0.625), 2_usize % 4, [b, b, a])) {
                (1..=2, true) => continue,
                (m4 @ (0 | 3), false) => {
                    let mut back: D = (-lit(0.625)).sin().tanh() / (b.abs() + lit(1.25));
                    lit(SLOPE)
                },
                (m6, false) if m6 >= 3 => -lit(0.875),
                _ => b,
            }, b - b], b);
        }
        fn33(lit(i1 as f64)) + (lit(1.5) * a)
    }

    pub fn fn55(a: D, b: D, v: &[D]) -> (D, D) {
        _ = a;
        let t = (fn34(b) + b.signum()).to_radians();
        let dy1: D = -lit(1.0);
        let mut u = t;
        u = t + u;
        let y1 = (lit(1.5) + b.sin()).sqrt() - (u - dy1).mul_add(a.atan().powi(4), u.asinh());
        let [mut y2, mut saved] = [y1, y1 * u];
        ((((y2 + (lit(2.0) * saved)) + (lit(1.0) * y2)) + (lit(1.0) * b)) + (lit(1.5) * a), ((((dy1 + y1) + (lit(0.75) * y2)) + (lit(1.75) * u)) + (lit(1.5) * dy1)) + (lit(0.5) * a))
    }

    pub fn fn56(a: D, b: D, flag: bool) -> D {
        let mut x = (a, 3_usize);
        assert!((!flag) || true);
        let (mut dy1, y2) = fn46(b - a, 1_usize % 4);
        let mut tape1 = a;
        let late1: (D, D);
        if flag {
            late1 = (lit(0.375), b);
        } else {
            return ((b.signum() * (y2 * b)) + (lit(0.75) * y2)) + (lit(2.0) * dy1);
        }
        if (!flag) && (!flag) {
            x = if (late1.1 <= b.abs()) || flag {
                (dy1, tape1) = (tape1, dy1 * lit(0.75));
                (a, 2_usize)
            } else if fn5(y2, [b, y2, a], (y2, (b, 1_usize))) >= tape1.floor() {
                fn3(y2)
            } else {
                x
            };
            return ((((((a + b).powi(2) + lit(1.0)).recip() + (lit(1.25) * late1.0)) + (lit(1.0) * late1.1)) + (lit(1.75) * dy1)) + (lit(0.25) * x.0)) + (lit(0.75) * b);
        }
        if (-tape1.atan2(y2.powi(2) + lit(1.0))) < (dy1 * y2) {
            return (((lit(1_usize as f64).signum() + (lit(1.25) * late1.0)) + (lit(0.5) * tape1)) + (lit(0.75) * y2)) + (lit(0.5) * dy1);
        }
        tape1 = match (2_usize, flag) {
            (2..=3, on3) => tape1 + tape1,
            (2 | 4, true) => {
                y2
            },
            _ => lit(1.375) - lit(SMALL),
        };
        let mut late7: (D, D);
        if ((-a) >= fn34(a)) && ((y2 <= fn35(&y2, y2, 0_usize % 4, y2 <= lit(1_usize as f64))) || (dy1 < y2)) {
            let mut t = (late1.0 / (({
                dy1 -= tape1.to_radians() * (if dy1 <= (lit(3.0) * y2) {
                    x.0
                } else {
                    b
                });
                let mut w = lit(0_usize as f64);
                y2
            }).powi(2) + lit(1.0)), tape1 + b);
            let [y, t] = [(dy1.abs() + lit(1.25)).log2(), tape1.floor()];
            late7 = late1;
        } else {
            late7 = if (b + dy1) <= lit(1_usize as f64) {
                dy1 = if tape1.sin() >= (late1.1 + a) {
                    let (mut b, (mut u, _)) = (x.0 * late1.1, late1);
                    fn24(u * b, fn4(tape1, 2_usize % 4, [u, tape1, u]), 3_usize % 4, y2 < fn40(dy1, late1.1, tape1, 1_usize % 4), (u, dy1))
                } else {
                    y2
                };
                late1
            } else {
                late1
            };
        }
        (((((((late1.0 - (-late1.1)) + (lit(0.25) * late7.0)) + (lit(0.75) * late7.1)) + (lit(1.75) * late1.0)) + (lit(1.25) * late1.1)) + (lit(1.25) * y2)) + (lit(1.25) * dy1)) + (lit(0.5) * a)
    }

    pub fn fn57(a: D) -> D {
        let p = [a.cos() - lit(0_usize as f64), ((lit(1.5) + a.sin()).powf(a.atan()).powi(2) + lit(1.0)).recip()];
        if (if a <= (a * p[1]) {
            lit(1.75)
        } else {
            a
        }).copysign(a.to_radians()) < a {
            return (lit(1.5) + a.sin().sin()).powf((a * a).cos()) + (lit(2.0) * p[1]);
        }
        'l1: for i2 in 2..=5 {
            let mut y1 = [a, fn16(fn5(a, [p[i2 % 2], a, a], if a > (p[0] - a) {
                (p[0], (p[i2 % 2], i2 + 1))
            } else {
                (a, if i2 != 1 {
                    fn50(a, a, a)
                } else {
                    (a, 2_usize)
                })
            }), a + p[0], a.signum()), fn41(p[i2 % 2], i2 % 4, [a, a, a]) + a];
            y1 = [a, a, lit(1.375)];
            let mut a: D = a;
        }
        let (mut dx, y1) = (fn23(&a, a, a < (p[1] + a), (a, a)), 1_usize);
        let (mut tape1, mut a) = fn46(lit((y1 + 2) as f64), y1 % 4);
        tape1 = tape1;
        let y2 = (fn0(a.clamp(-lit(1.5), lit(0.75)), (y1 + 2) % 4).abs() + lit(1.25)).sqrt();
        assert!(((tape1 * tape1) < (dx.abs() + lit(1.25)).recip()) || true);
        return ((dx + (lit(2.0) * a)) + (lit(2.0) * tape1)) + (lit(0.25) * p[0]);
    }

    pub fn fn58(mut a: D, v: &[D]) -> D {
        let (mut y, mut b) = fn55({
            a /= lit(1.75) + (lit(0.5) * (a % lit(2.5)).sin());
            let mut y1 = {
                a -= a.atan();
                let mut k1 = 2_usize % 5;
                lit(k1 as f64) * a
            };
            a
        }, lit(3_usize as f64), v);
        y = lit(1_usize as f64).sin().tanh();
        let late2: (D, D);
        if (if y.asinh() <= lit(SMALL) {
            a
        } else {
            fn5(b, if lit(1.75) < (y * b) {
                [b, v[1], b]
            } else {
                [y, b, y]
            }, (a, (y, 2_usize)))
        }) >= (lit(SLOPE) * a) {
            let mut y = lit(2_usize as f64) + lit(2_usize as f64);
            let [mut y2, mut a] = [a * y, y.atan()];
            late2 = (y * y, y.signum());
        } else {
            if ('b3: {
                if y <= fn33(b) {
                    break 'b3 a * a;
                }
                assert!((lit(2.875) < (a / (a.abs() + lit(1.25)))) || true);
                lit(2.625)
            }) >= lit(1_usize as f64) {
                let tape1: D = a;
            } else if y.cos() >= (lit(SMALL) - lit(SLOPE)) {
                let (mut y, mut dy) = (y.copysign(b), a);
            } else {
                let t = lit(0_usize as f64) * (lit(2_usize as f64) + b.max(y.atan()));
            }
            late2 = (lit(3.0), b - lit(2.25));
        }
        ((a * late2.1) % lit(2.5)) + (lit(0.25) * late2.1)
    }

    pub fn fn59(a: D, mut b: D, n: usize, flag: bool, q: (D, D)) -> (D, usize) {
        'b1: {
            match (n, n >= 3) {
                (0, true) => {
                    _ = (a / (lit(1.5) + a.sin())).abs();
                },
                (0 | 2, _) => {
                    let mut u = (q.0 * q.1).clamp(-lit(1.5), lit(0.75)).hypot((a.min(a.cos()) + b.abs()).abs() + lit(1.25));
                    u += lit(n as f64) * u;
                },
                (0..=1, true) => {
                    b = if lit(((n * 3) % 4) as f64) < lit(1.625) {
                        q.1
                    } else {
                        break 'b1;
                        b
                    };
                    let mut tape1: D = D::abs((a - b).asinh());
                },
                _ => {
                    if ((b * b) + (lit(2.25) / (lit(1.5) + b.sin()))) >= b {
                        let (mut y, (mut tape1, mut u)) = match n + 0 {
                            1..=2 => {
                                (b, fn46(a, n % 4))
                            },
                            m11 @ (2 | 5) => (a, (q.0, a)),
                            2 | 4 => if a < (b.powi(2) + lit(1.0)).log2() {
                                (a, (b, a))
                            } else {
                                b -= lit(2.875) * lit(1_usize as f64);
                                (q.0, (b, a))
                            },
                            m15 => (a, (b, b)),
                        };
                        y -= (b / (lit(2.75).powi(2) + lit(1.0))).hypot((if a <= a {
                            a
                        } else if (y <= y) || (!flag) {
                            return (((lit(((n * 3) % 4) as f64) + (lit(0.75) * q.0)) + (lit(0.25) * q.1)) + (lit(1.75) * a), n);
                        } else {
                            return ((((tape1.asinh() + (lit(0.5) * tape1)) + (lit(2.0) * y)) + (lit(0.25) * q.0)) + (lit(0.5) * a), n);
                            u
                        }).abs() + lit(1.25));
                    }
                    b /= lit(1.75) + (lit(0.5) * (a + b).sin());
                },
            }
            b += (b + b) + (q.1 * q.0);
        }
        ((((b * q.0) + (lit(2.0) * q.1)) + (lit(2.0) * b)) + (lit(1.25) * a), (lit(0.875).re() as usize % 4))
    }

    pub fn fn60(mut a: D, mut b: D, n: usize) -> D {
        let y2 = b;
        b = y2 - ((b.abs() + lit(1.25)).powf(b.sin().tanh()) * (-lit(0.625)));
        b /= lit(1.75) + (lit(0.5) * (a + b).sin());
        let (tape1, t) = fn7(lit(0.875), n % 4);
        let mut back = tape1.max(y2.atan().asinh().atan());
        b = (-b).hypot(({
            b = match (t + 2, a > fn35(&tape1, lit(1.875), 0_usize % 4, tape1 <= y2)) {
                (0, true) => fn33(a),
                (0..=1, false) => tape1 * back,
                _ => b * a,
            };
            let mut p: (D, usize) = (fn40(y2 * b, tape1 % lit(1.5), tape1.signum(), (t + 2) % 4), ((back.powi(2) + lit(1.0)).powf(y2.sin().tanh()).re() as usize % 4));
            {
                b += (b / (tape1.powi(2) + lit(1.0))) * (back - y2);
                back += a;
                a
            }
        }).abs() + lit(1.25));
        'l6: for i7 in (1..5).rev().step_by(2) {
            b += b.cos();
            if ((b * back) - y2.to_radians()) < (b + lit(0.875)) {
                return (back + (lit(1.0) * back)) + (lit(1.0) * y2);
            }
            let mut y1 = if (tape1 < b.floor()) && (i7 < 0) {
                (if lit(SMALL) >= (a * tape1) {
                    continue 'l6;
                } else {
                    break 'l6;
                    y2
                }, (b.abs() + lit(1.25)).log2())
            } else {
                (lit(0.625), fn53(lit(SLOPE)))
            };
        }
        (back, a) = (a, back * lit(0.75));
        (((b * back) * (tape1 * y2)) + (lit(1.5) * tape1)) + (lit(1.75) * y2)
    }

    pub fn fn61(a: D, b: D, n: usize, v: &[D]) -> D {
        'b1: {
            let (mut a, tape1) = ((a.abs() + lit(1.25)).powf(v[1].atan()), n);
            let p = match ((-v[2]).re() as usize % 4) {
                2 | 4 => {
                    ([lit(0.875); 2], (lit(1.25).powi(2) + lit(1.0)).log2())
                },
                1 => ([b, a], a),
                m6 => ([b; 2], a),
            };
            'l7: for i8 in 0..tape1 % 5 {
                a *= lit(0_usize as f64).sin();
                _ = a.hypot(b.powi(2) + lit(1.0)) / (lit(tape1 as f64).powi(2) + lit(1.0));
                let back = [{
                    a = b;
                    a = (lit(0.5) * a) + v[2].sin();
                    fn45(p.1, a, b, a > (b + lit(2.75)), v, [b, p.1, a])
                }, b];
            }
        }
        D::asinh(a * lit(3.0)) + (lit(1.25) * b)
    }

    pub fn fn62(a: D, mut b: D, c: D, mut p: [D; 3], q: (D, D)) -> D {
        let late1: D;
        if b >= a {
            b += fn36(&(b / (c.abs() + lit(1.25))), (c.powi(2) + lit(1.0)).log2(), b >= p[1]);
            late1 = lit(2_usize as f64).copysign((b.powi(2) + lit(1.0)).sqrt());
        } else {
            late1 = (lit(1.5) + lit(2_usize as f64).sin()).log2();
        }
        if c <= a.sin().tanh() {
            p = [late1 + q.1, (late1.powi(2) + lit(1.0)).ln(), fn47(b)];
            return (((late1 * a).max(c.sin().tanh()) + (lit(0.5) * q.1)) + (lit(1.25) * c)) + (lit(0.5) * a);
        }
        match ((b * a).re() as usize % 4) {
            0..=1 => {
                if ((q.0 / (c.abs() + lit(1.25))) + c) > (b.powi(2) + lit(1.0)).sqrt() {
                    let (_, p) = (q.0 * q.0, b.asinh());
                    let mut y2: (D, D) = (lit(0_usize as f64), lit(2_usize as f64));
                }
            },
            1 | 3 => {
                let mut a: (D, D) = ((b - late1).sin().tanh().exp(), (b + a).atan().powi(2));
            },
            2 if lit(SMALL) >= (a.powi(2) + lit(1.0)).sqrt() => {
                let b = [late1 + a, ('b8: {
                    if ({
                        b /= lit(1.75) + (lit(0.5) * c.sin());
                        b = c;
                        q.0
                    }) <= lit(SLOPE) {
                        break 'b8 c.sin().tanh();
                    }
                    assert!((q.0.to_radians() >= a.atan2(b.abs() + lit(1.25))) || true);
                    q.0
                }).min((a / (late1.abs() + lit(1.25))).sin().tanh()), p[1] + (-lit(2.5))];
            },
            m9 => {
                if fn8(lit(SLOPE) + c, c - lit(1.0), (p[m9 % 3], (a, 1_usize))) >= c {
                    let mut flag10 = m9 >= 1;
                }
            },
        }
        let p = (match (fn4(late1, 0_usize % 4, [a, b, lit(SLOPE)]).re() as usize % 4) {
            m11 @ (2 | 5) => if c < b.asinh() {
                b
            } else {
                c
            },
            m13 if (b - q.1) >= (b * q.1) => a % lit(2.0),
            _ => b,
        }) - p[0];
        let y2 = b;
        b *= ((y2 * lit(SMALL)) + (late1 + (-lit(1.875)))).cos();
        ((((((b * (-lit(2.0)).min(a.cos())) + (lit(1.0) * y2)) + (lit(2.0) * late1)) + (lit(0.75) * q.0)) + (lit(1.5) * c)) + (lit(0.25) * b)) + (lit(1.75) * a)
    }

    pub fn fn63(a: D, b: &D, n: usize) -> (D, usize) {
        let mut late1: D;
        if ((a - a) < (*b).cos()) && (lit(2.25) <= (a + (*b))) {
            late1 = {
                let mut b: D = lit(2.375);
                b = -a;
                a
            };
        } else {
            late1 = a.hypot(a.powi(2) + lit(1.0)).hypot(({
                let mut i2 = 0_usize;
                loop {
                    i2 += 1;
                    if i2 > 3 {
                        break a;
                    }
                }
            }).powi(2) + lit(1.0));
        }
        let s = (fn47(a.mul_add(lit(0.75), a)), late1);
        let (_, mut t) = (a, (*b) - late1);
        {
            let mut late3;
            if n == 1 {
                late3 = lit(n as f64) - (lit(1.5) + lit(2.5).sin()).recip();
            } else {
                late3 = ((*b) - lit(1.75)) + (a * (*b));
            }
            let mut s: D = {
                let mut i4 = 0_usize;
                loop {
                    i4 += 1;
                    if i4 > 3 {
                        break -(a - late3);
                    }
                    late3 += (D::to_radians(a) * fn0(late3, n % 4)).sin();
                    let mut saved: D = (if (late1 + late1) > (a / (lit(1.5) + lit(0.25).sin())) {
                        late1.floor()
                    } else if n >= 1 {
                        let mut k5 = n % 5;
                        (*b) * late3
                    } else {
                        late1.abs()
                    }) * ({
                        let mut i6 = 0_usize;
                        'l7: loop {
                            i6 += 1;
                            if i6 > 4 {
                                break 'l7 s.0.min(late3.atan()) + a;
                            }
                            late3 = (lit(0.5) * late3) + fn34(a).sin().tanh();
                        }
                    });
                }
            };
        }
        if fn38(a.sin(), lit(1.75) * s.0, *b, n % 4) < (a + s.0) {
            t += {
                let mut i8 = 0_usize;
                'l9: loop {
                    i8 += 1;
                    if i8 > 2 || ((late1 - a) > (a + lit(1.875))) {
                        break late1;
                    }
                    late1 += (if (t * a) > fn24(late1, s.1, i8 % 4, late1 >= lit(1.875), s) {
                        t.sin().tanh().exp()
                    } else if ((-lit(2.75)) + t) <= (s.0 + a) {
                        let mut z = (lit(n as f64) + (t - s.0), n);
                        fn24(late1, t, i8 % 4, z.0 < (s.0 - late1), (s.1, lit(2.875)))
                    } else {
                        (lit(1.5).powi(2) + lit(1.0)).powf(s.1.atan())
                    }).sin().tanh();
                }
            };
        }
        ((((a + s.0) + (lit(1.0) * t)) + (lit(2.0) * late1)) + (lit(1.75) * a), 2_usize)
    }

    pub fn fn64(a: &D, b: D, p: [D; 3], (q0, (mut q1, k)): (D, (D, usize))) -> D {
        let mut b = if k != 1 {
            if k != 1 {
                (q1, lit(1.0))
            } else {
                (b, lit(1.5))
            }
        } else {
            let [mut b, mut a] = [(*a) * q1, q1];
            fn46(a / (q0.powi(2) + lit(1.0)), 3_usize % 4)
        };
        b = b;
        let mut t = q0;
        let mut dy = ([lit(SMALL) * q1, q0.mul_add(q0, p[k % 3])], match k {
            m1 @ (2 | 5) if (b.0 < q1.abs()) && (q1 <= q0.to_radians()) => (*a).min(p[2].sin().tanh()),
            1 => q1,
            m5 => q1.copysign(q0),
        });
        let mut x = [(lit(1.5) + (if k >= 1 {
            t
        } else {
            dy.1
        }).sin()).log2(), (t - b.1) * b.1];
        t -= p[1];
        (t, q1) = (q1, t);
        let mut b: D = (lit(1.5) + (-fn38(t, b.0, t, k % 4)).sin()).recip();
        (((((lit(1.5) + ((*a) + t).sin()).sqrt() + (lit(1.75) * dy.1)) + (lit(1.0) * t)) + (lit(1.0) * q1)) + (lit(0.75) * q0)) + (lit(0.25) * p[2])
    }

    pub fn fn65(mut a: D, b: D, c: D, v: &[D]) -> D {
        for i1 in 0..=2 {
            a += a.sin().tanh();
            if ({
                a *= a.atan();
                a += fn45(fn5(c, [c, a, c], (v[i1 % 3], (c, v.len()))), lit((i1 + 1) as f64), a * b, (b > fn29(&lit(0.375), [c, v[2], c])) && (a <= b), v, [lit(HALF), c, b]).sin().tanh();
                b
            }) > (b.powi(2) + lit(1.0)).powf(v[i1 % 3].cos()) {
                let y2 = (if i1 != 2 {
                    {
                        let mut i2 = 0_usize;
                        loop {
                            i2 += 1;
                            if i2 > 3 || (a <= a.signum()) {
                                break lit(i1 as f64) - (-lit(0.875)).atan2(a.powi(2) + lit(1.0));
                            }
                            a += a.min(b.atan()).max(D::signum(b).sin()).sin().tanh();
                        }
                    }
                } else {
                    lit(i1 as f64)
                }) + ((if b >= b {
                    a
                } else {
                    let (mut back, b) = (lit(1_usize as f64), i1);
                    c
                }) + (a * a));
                'b3: {
                    let a: D = c;
                }
            }
            let tape1 = match 3_usize {
                2 | 4 => b + lit(2.375),
                m6 => {
                    let mut i7 = 0_usize;
                    loop {
                        i7 += 1;
                        if i7 > 2 || ((a.abs() + lit(1.25)).recip() <= lit(((m6 * 3) % 4) as f64)) {
                            break b.sin() % lit(2.0);
                        }
                        a = b;
                    }
                },
            };
        }
        assert!(((a > (c * c)) && (a > c)) || true);
        let dy = (lit(1.5) + a.sin()).log2();
        a = fn45(c + c, fn58(a, v), -lit(0.375), c > (c.powi(2) + lit(1.0)).log2(), v, [b, dy, c]);
        (((v[0] * c) + (lit(1.5) * dy)) + (lit(1.75) * c)) + (lit(1.0) * b)
    }

    pub fn fn66(a: D, b: D, mut c: D, n: usize) -> [D; 2] {
        let s = b;
        let mut x = if n >= 3 {
            (-a) + a
        } else if (s > b.cos()) && (lit(SMALL) > fn51(c, b)) {
            let (acc, (_, mut u)) = (a, if b > a {
                fn46(b, n % 4)
            } else if c.floor() > ((-lit(2.75)) + b) {
                c /= lit(1.75) + (lit(0.5) * (c * s).sin());
                (s, lit(SMALL))
            } else {
                (b, b)
            });
            let (mut b, mut dy) = match n {
                0..=1 if c <= (acc / (u.abs() + lit(1.25))) => {
                    (-lit(2.5), acc)
                },
                _ => (c, lit(0.5)),
            };
            match ((dy.re() as usize % 4), n < 1) {
                (0, on5) => {
                    a - a
                },
                (1, false) => dy,
                (0 | 2, true) => {
                    a - acc
                },
                _ => a,
            }
        } else {
            s.sin().min(b.atan())
        };
        for i11 in 1..3 {
            c = (match 1_usize {
                2 | 4 => a,
                0 | 2 => {
                    b
                },
                m16 => s,
            }).mul_add(a, c.abs()).sin();
            match ((b.re() as usize % 4), x.sin() >= (a * s)) {
                (2..=3, false) => {
                    match 3_usize {
                        m19 @ (2 | 5) => {
                            let dx = 'b21: {
                                if (a % lit(2.0)) < x.abs() {
                                    break 'b21 b;
                                }
                                assert!((fn53(s) < (lit(1.5) + x.sin()).recip()) || true);
                                ({
                                    c = ((s - lit(1.0)) + fn16(x, a, b)).sin().tanh();
                                    let (mut dy1, s) = (fn1(c, &x), n + 0);
                                    a
                                }) * ({
                                    let mut i22 = 0_usize;
                                    'l23: loop {
                                        i22 += 1;
                                        if i22 > 1 || (((-lit(2.5)) * c) > (lit(0.125) * x)) {
                                            break -(a - b);
                                        }
                                        c += (x * fn34(s)).cos();
                                    }
                                })
                            };
                        },
                        0 | 2 => {
                            let mut acc: D = (lit(1.5) + ((x - b) + x.floor()).sin()).log2();
                        },
                        m26 if lit(2_usize as f64) < a => {
                            let mut flag28 = s >= (lit(0.375) - c);
                            c = (-a).atan();
                        },
                        _ => {
                            c = b;
                            c /= lit(1.75) + (lit(0.5) * lit(n as f64).sin());
                        },
                    }
                },
                (1..=2, true) => {
                    let mut y2 = match ((a.re() as usize % 4), ((-lit(2.125)) > a) && (c <= (b.powi(2) + lit(1.0)).powf(a.sin().tanh()))) {
                        (0, _) => s,
                        (2 | 4, _) if (x + s) >= (c + x) => {
                            lit(n as f64)
                        },
                        _ => (c.powi(2) + lit(1.0)).recip(),
                    };
                    let [mut u, saved] = [fn5(lit(0.875), [c, b, a], (a, (y2, 1_usize))); 2];
                },
                _ => {
                    let mut y: D = b * (lit(i11 as f64) - x);
                },
            }
        }
        [((lit(1.0) + (lit(1.25) * x)) + (lit(0.5) * s)) + (lit(0.25) * b), ((((a * s) + (lit(1.75) * x)) + (lit(1.5) * s)) + (lit(0.75) * c)) + (lit(1.5) * a)]
    }

    pub fn fn67(a: D, b: D, c: D, mut flag: bool) -> D {
        let s: D = a * (if (a + lit(SLOPE)) < b {
            (lit(0.625).powi(2) + lit(1.0)).sqrt()
        } else {
            return (((a.copysign(a) - fn4(a, 3_usize % 4, [c, lit(2.625), c])) + (lit(0.5) * c)) + (lit(0.25) * b)) + (lit(1.0) * a);
            b
        });
        let mut u = if (s - lit(SLOPE)) <= b {
            match 1_usize {
                2 | 4 => {
                    (a, s)
                },
                m3 if a <= c => {
                    (c, s)
                },
                _ => (b, b),
            }
        } else {
            (a + s, (s.powi(2) + lit(1.0)).recip())
        };
        u = fn46(a.min(a.atan()), 2_usize % 4);
        u = (match 1_usize {
            0..=1 => s,
            m8 @ (2 | 5) => {
                u = (if lit(0.625) <= (c - b) {
                    return ((b + (lit(0.25) * u.1)) + (lit(1.75) * c)) + (lit(1.0) * b);
                } else if lit(0.75) <= lit(SMALL).sin().tanh().exp() {
                    u = u;
                    let mut y = (b.max((-lit(2.375)).sin()) + (s.powi(2) + lit(1.0)).log2()).atan();
                    u.1
                } else {
                    return ((((b.sin().tanh() * s) + (lit(0.75) * u.0)) + (lit(1.5) * u.1)) + (lit(2.0) * c)) + (lit(1.25) * b);
                    c
                }, fn33(s));
                c
            },
            m10 if (u.0 <= (c.powi(2) + lit(1.0)).log2()) || (a > c.clamp(-lit(1.5), lit(0.75))) => b,
            m12 => a,
        }, if !flag {
            c
        } else {
            let a: D = u.1;
            u = (lit(2.75).atan().exp(), s);
            c
        });
        (((((lit(3_usize as f64).powi(2) + lit(1.0)).recip() + (lit(1.75) * u.0)) + (lit(1.0) * s)) + (lit(0.25) * c)) + (lit(0.25) * b)) + (lit(0.75) * a)
    }

    pub fn fn68(a: D, b: D) -> D {
        if (({
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 4 || (i1 != 3) {
                    break (a - b) % lit(3.5);
                }
            }
        }) > a) || ((b + b) < (a + b)) {
            return a;
        }
        if lit(0_usize as f64) < lit(1_usize as f64) {
            let mut s = lit(1.0);
            s += lit(1_usize as f64);
            let mut saved: (D, D) = ((a + lit(SMALL)) + (lit(1.5) + s.sin()).ln(), (s - lit(SMALL)) * b.sin().tanh());
        } else if fn38(b, b, a, 0_usize % 4) <= a {
            let mut tape1: D = match 0_usize {
                0..=1 if (b < lit(3_usize as f64)) && (b >= (b * a)) => fn40(lit(2.25), b, a, 0_usize % 4),
                m4 if a.mul_add(lit(2.75), lit(SMALL)) < a.min(a.sin().tanh()) => {
                    (a + a) + b
                },
                _ => a,
            };
        } else {
            let x = (b + ({
                let dy = (a.max(a.atan()) + (lit(1.5) + a.sin()).recip()) * (match 2_usize {
                    0 => a,
                    m9 if (m9 == 2) && (lit(0.75) >= b.abs()) => a.sin().powi(1),
                    m11 => lit(2.25) + b,
                });
                let mut z = b;
                b
            })).floor();
            let mut tape1 = a;
        }
        let mut back: D = (((-lit(2.75)) + lit(1.125)) + (-a)) * ((if b >= lit(SLOPE).atan() {
            a
        } else {
            return (b + (lit(2.0) * b)) + (lit(2.0) * a);
            b
        }) - (a * b));
        let mut p: D = fn47(a * back).min((a.atan2(lit(1.5) + b.sin()).abs() + lit(1.25)).recip().sin().tanh());
        let mut x: D = a - ((lit(3.0) * back) + (a * back));
        ((lit(0_usize as f64) + (lit(1.0) * x)) + (lit(1.5) * b)) + (lit(0.75) * a)
    }

    pub fn fn69(a: D, mut b: D) -> (D, D) {
        b += a;
        let (s, saved) = match 3_usize {
            2 | 4 if a <= D::atan(b) => {
                (b, 1_usize)
            },
            1 if lit(3_usize as f64) < b.atan() => return (b, fn51(a, b) + (lit(0.75) * a)),
            2 => (b, 1_usize),
            m7 => fn7(lit(0.5), 0_usize % 4),
        };
        for _ in 2..=2 {
            b *= lit(2.5).sin().tanh();
            'b8: {
                let mut late9: D;
                if (if fn5(s, if saved != 2 {
                    [a, lit(0.625), b]
                } else {
                    [b, a, b]
                }, (a, (b, saved))) < (a * a) {
                    if b < fn41(a, 1_usize % 4, [b, s, a]) {
                        b
                    } else {
                        s
                    }
                } else {
                    let (p, (_, mut dx)) = ((-lit(1.75)) + a, (s, a));
                    a * dx
                }) > fn29(&lit(2.375), [s; 3]) {
                    late9 = (b + a) / (lit(1.5) + s.sin().tanh().sin());
                } else {
                    late9 = match saved + 0 {
                        m10 @ (1 | 4) => fn38(b, s, -lit(0.75), saved % 4),
                        m12 => 'b13: {
                            if (s - b) >= lit(2.625).to_radians() {
                                break 'b13 s;
                            }
                            b += ((s * a) + b).sin().tanh();
                            b /= lit(1.75) + (lit(0.5) * lit(saved as f64).sin());
                            b
                        },
                    };
                }
                if (saved < 1) || (late9.atan() > fn53(b)) {
                    (late9, b) = (b, late9 * lit(0.75));
                    [b, late9] = [a, late9];
                    let mut dy = lit(saved as f64);
                } else if saved == 0 {
                    let (mut y, _) = (lit(1.875) + b, a);
                }
            }
        }
        ((((lit(1.5) + lit(0.625).sin()).log2() + (lit(2.0) * s)) + (lit(1.0) * b)) + (lit(2.0) * a), (((b - a) + (lit(0.25) * s)) + (lit(1.75) * b)) + (lit(0.75) * a))
    }

    pub fn fn70(mut a: D, mut b: D, mut c: D) -> D {
        let mut i1 = 0_usize;
        'l2: loop {
            i1 += 1;
            if i1 > 4 {
                break;
            }
            a = lit(((i1 * 3) % 4) as f64).sin();
            let late3: D;
            let mut i4 = 0_usize;
            loop {
                i4 += 1;
                b = ((a - b) + (c.powi(2) + lit(1.0)).recip()).atan();
                if i4 > 3 || (b > lit(3.0)) {
                    late3 = fn53(-lit(2.25));
                    break;
                }
            }
            c *= fn24((lit(1.5) + late3.sin()).sqrt(), b + b, i4 % 4, a <= fn1(late3, &a), (c, b)).cos();
            let p: ([D; 2], D) = ([a + lit(0.625), late3], (lit(1.5) + (if late3 >= (b + b) {
                c /= lit(1.75) + (lit(0.5) * fn41(b, i1 % 4, if c >= (late3 * late3) {
                    [late3, late3, a]
                } else if (late3 + late3) >= (b * late3) {
                    [b, a, a]
                } else {
                    a += (fn41(a, i4 % 4, [lit(1.25), b, a]) + (lit(1.875) + lit(SLOPE))).cos();
                    [lit(1.25), b, -lit(1.75)]
                }).sin());
                a -= ({
                    c /= lit(1.75) + (lit(0.5) * (a * c).sin());
                    let y = (c + (a + c), (lit(2.125) * c).hypot(b.abs() + lit(1.25)));
                    (lit(1.5) + b.sin()).recip()
                }).sin().tanh();
                b
            } else {
                -lit(2.5)
            }).sin()).recip());
        }
        (((c * (b + a)) + (lit(0.75) * c)) + (lit(1.5) * b)) + (lit(1.75) * a)
    }

    pub fn fn71(mut a: D, mut flag: bool) -> D {
        let mut saved = fn7(a, 1_usize % 4);
        {
            let mut i1 = 0_usize;
            while i1 < 2 {
                i1 += 1;
                a = (a.mul_add(a, a).powi(2) + lit(1.0)).ln().sin();
                let p: D = lit(i1 as f64) * (({
                    saved = (a, 2_usize);
                    let mut y2 = (({
                        a = (a * (a * a)).cos();
                        saved = fn50(a, saved.0, a);
                        a
                    }).abs() + lit(1.25)).powf(a.atan());
                    a
                }) + (a + saved.0));
            }
            let mut y = (-fn33(a), i1);
        }
        (a.atan() + saved.0) + (lit(2.0) * saved.0)
    }

    pub fn fn72(a: D, b: D, c: D) -> D {
        let mut i1 = 0_usize;
        while i1 < 2 {
            i1 += 1;
            if fn4(c + lit(0.875), ((i1 * 3) % 4) % 4, [c, lit(2.375), c]) < (b * b) {
                return (lit(((i1 * 3) % 4) as f64) + (lit(0.5) * c)) + (lit(1.0) * b);
            }
        }
        let mut flag2 = b > a;
        let mut t = {
            let mut i3 = 0_usize;
            'l4: loop {
                i3 += 1;
                if i3 > 4 {
                    break 'l4 fn34(b);
                }
                let mut dy = ({
                    let mut i5 = 0_usize;
                    'l6: loop {
                        i5 += 1;
                        if i5 > 4 || ((c % lit(1.5)) >= a) {
                            break 'l6 (lit(1.5) + c.sin()).ln().mul_add((lit(1.5) + a.sin()).log2(), c + b);
                        }
                    }
                }, i3);
            }
        };
        if ((b.abs() + lit(1.25)).recip().abs() + lit(1.25)).recip() <= c {
            let mut t: D = 'b7: {
                if fn41(c, i1 % 4, [b, a, a]) >= (lit(0.75).abs() + lit(1.25)).ln() {
                    break 'b7 (lit(1.5) + b.sin()).log2();
                }
                let [tape1, _] = [lit(SLOPE) + c, a - t];
                lit(i1 as f64)
            };
            'l8: for i9 in 2..4 {
                t = (if i9 >= 0 {
                    t += (match 0_usize {
                        m10 @ (0 | 3) => break 'l8,
                        2..=3 => {
                            t * t
                        },
                        1 | 3 => {
                            t
                        },
                        m16 => b + b,
                    }).sin().tanh();
                    let mut y: D = (({
                        t = c.sin();
                        let mut dy1 = ((lit(1.5) + (-lit(3.0)).hypot(lit(1.5) + t.sin()).sin()).ln(), lit(i9 as f64).copysign(t));
                        b
                    }).floor().abs() + lit(1.25)).ln();
                    t + y
                } else if (lit(1.5) + c.sin()).ln() > lit(i1 as f64) {
                    return (((t + a) + (lit(1.5) * t)) + (lit(0.25) * c)) + (lit(0.25) * b);
                } else {
                    fn38(c, c, a, ((i1 * 3) % 4) % 4)
                }).atan();
                let mut i17 = 0_usize;
                while i17 < 2 && (t <= a.asinh()) {
                    i17 += 1;
                    t /= lit(1.75) + (lit(0.5) * ({
                        let mut p: D = t * fn29(&lit(2_usize as f64), [a, b, c]);
                        let mut p = if c > b.atan() {
                            fn0(b.sin().powi(3), i17 % 4)
                        } else {
                            p += (lit(1.5) + c.sin()).sqrt().cos();
                            lit(2.875)
                        };
                        c
                    }).sin());
                }
            }
        } else if i1 >= 0 {
            let (x, acc) = (c.cos(), 1_usize);
        }
        ((c + (lit(0.5) * t)) + (lit(0.5) * c)) + (lit(1.0) * b)
    }

    pub fn fn73(a: D, b: D, mut p: [D; 3]) -> D {
        let dy = ((match (0_usize, (a / (lit(1.5) + b.sin())) < (lit(0.125) + b)) {
            (m1, _) if (p[0] + b) < lit(m1 as f64) => {
                b
            },
            (m3 @ (1 | 4), on4) if (a / (lit(1.0).abs() + lit(1.25))) < b.atan2(lit(1.5) + a.sin()) => return (p[m3 % 3] + (lit(1.0) * p[0])) + (lit(0.25) * b),
            (1 | 3, _) => {
                lit(1.125)
            },
            _ => lit(2.75),
        }).abs() + lit(1.25)).ln() - (match 3_usize {
            m8 @ (1 | 4) if (a >= (b * (-lit(2.625)))) || (m8 < 2) => lit(2.25),
            1 => {
                assert!((b > (b + b)) || true);
                p = [lit(1.5), b * a, match (1_usize, a <= a.hypot(lit(1.5) + b.sin())) {
                    (m12 @ (0 | 3), _) => {
                        a
                    },
                    _ => a,
                }];
                match 2_usize {
                    m15 if (-b) <= a.cos() => {
                        p = [a, b, lit(2.875) + a];
                        let (back, (mut dy, mut w)) = (b.mul_add(b, a), fn46(p[m15 % 3], m15 % 4));
                        back
                    },
                    m17 if (a - lit(1.5)) < a => {
                        lit(HALF)
                    },
                    m19 @ (0 | 3) if a <= a.atan().powi(4) => b,
                    m21 => a,
                }
            },
            m22 => fn34(p[m22 % 3]),
        });
        if p[2] > (b + lit(SLOPE)) {
            let dy1: (D, usize) = (lit(2.125), 2_usize);
            p = [a.sin().exp(), if dy1.0 > lit(0_usize as f64) {
                let mut u: ([D; 2], D) = ([fn38(dy, dy, lit(SMALL), 0_usize % 4), dy.asinh()], if (dy.powi(2) + lit(1.0)).ln() <= (dy1.0 - b) {
                    let dx: (D, D) = ((lit(2.5).powi(2) + lit(1.0)).ln().mul_add(dy % lit(3.0), dy + a), lit(0.375));
                    let mut t: D = lit(0_usize as f64);
                    b
                } else {
                    b
                });
                dy
            } else {
                assert!((dy1.0 > b.max(b.atan())) || true);
                let (s, (mut a, _)) = (dy, (lit(0.5), b));
                lit(HALF)
            }, dy.abs()];
            let b = dy1;
        }
        let z = {
            let mut i23 = 0_usize;
            'l24: loop {
                i23 += 1;
                if i23 > 1 || (i23 == 0) {
                    break 'l24 a;
                }
            }
        };
        let (mut w, tape1) = fn50(fn36(&z, lit(1.375), lit(0.625) > (z * dy)), a * b, lit(3.0));
        ((w + (lit(1.0) * w)) + (lit(0.25) * dy)) + (lit(1.75) * b)
    }

    pub fn fn74(a: D, n: usize) -> D {
        let (mut x, mut b) = match (n, lit(n as f64) < lit(1.125)) {
            (0..=1, _) => (a, a),
            (2..=3, _) => {
                let mut flag5 = a < (lit(SLOPE) + a);
                (lit(0.875), a)
            },
            (0..=1, _) if fn64(&a, a, [a; 3], (a, (a, 1_usize))) <= (a.abs() + lit(1.25)).log2() => (a, a),
            _ => if lit(2.0) >= (a + a) {
                (a, a)
            } else {
                fn46(a, (n + 1) % 4)
            },
        };
        match n + 2 {
            0 => {
                x -= ({
                    b /= lit(1.75) + (lit(0.5) * (x + x).sin());
                    let a = (((-lit(2.25)).powi(2) + lit(1.0)).recip() + b).to_radians();
                    -lit(1.625)
                }) * (if x > a.sin() {
                    b
                } else {
                    let (mut x, mut a) = (if x < (b.abs() + lit(1.25)).sqrt() {
                        let [_, mut back] = [b, a % lit(3.0)];
                        b
                    } else {
                        let mut saved = lit(n as f64).floor();
                        b = saved;
                        saved
                    }, match n + 0 {
                        m11 @ (0 | 3) => b,
                        2 | 4 => lit(SMALL),
                        2 => b,
                        _ => x,
                    });
                    (x, a) = (a, x * lit(0.75));
                    b
                });
            },
            _ => {
                x /= lit(1.75) + (lit(0.5) * a.abs().sin());
            },
        }
        x + (lit(1.0) * a)
    }

    pub fn fn75(a: D, mut b: D, q: (D, D)) -> (D, D) {
        b += b;
        if ((q.0 + a) + (lit(1.5) + b.sin()).ln()) > (-lit(1.625)).mul_add(q.0, a) {
            return ((((lit(3_usize as f64) + (lit(0.25) * q.0)) + (lit(1.25) * q.1)) + (lit(1.75) * b)) + (lit(1.0) * a), ((q.0 + a) + (lit(1.25) * q.1)) + (lit(0.5) * a));
        }
        let x: D = if (q.1 * q.0) > (a - a) {
            let mut flag3 = (({
                let mut i1 = 0_usize;
                'l2: loop {
                    i1 += 1;
                    if i1 > 4 || (fn53(a) > (b * q.1)) {
                        break q.0 * (a - b);
                    }
                    b = (lit(0.5) * b) + (a % lit(3.0)).cos();
                }
            }) / ((b.abs() + lit(1.25)).log2().powi(2) + lit(1.0))) >= b;
            let mut s = (match (0_usize, flag3) {
                (1 | 3, false) => {
                    q.1
                },
                _ => lit(HALF).to_radians(),
            }) - ((q.1 * lit(0.75)).abs() + lit(1.25)).sqrt();
            lit(2_usize as f64).abs()
        } else if b <= q.0 {
            b += {
                let mut i7 = 0_usize;
                loop {
                    i7 += 1;
                    if i7 > 1 {
                        break fn34(a).asinh();
                    }
                    let mut y1 = (fn4(b, i7 % 4, [lit(SMALL), a, b]) + ((-lit(2.125)) / (b.abs() + lit(1.25)))) * (lit(1.5) + fn41(b, (i7 + 2) % 4, [a, b, b]).sin()).ln();
                }
            };
            let dy: (D, D) = fn46(match 2_usize {
                2..=3 => {
                    a
                },
                m10 @ (2 | 5) => return (fn12(q.0, a), (((lit(SMALL) + (lit(0.75) * q.0)) + (lit(2.0) * q.1)) + (lit(1.5) * b)) + (lit(0.5) * a)),
                _ => a,
            }, 2_usize % 4);
            b
        } else {
            (lit(1.5) * a) * a
        };
        'l13: for i14 in 1..5 {
            b += ({
                let mut i15 = 0_usize;
                loop {
                    i15 += 1;
                    if i15 > 2 || (lit(((i15 * 3) % 4) as f64) >= fn0(b, i15 % 4)) {
                        break (lit(2.875).powi(2) + lit(1.0)).sqrt();
                    }
                }
            }).sin().tanh();
            let [u, mut dy] = [a, a];
            let dx = dy - ((-a) + (lit(2.25) - dy));
        }
        (((a + (lit(0.25) * x)) + (lit(1.75) * q.1)) + (lit(0.5) * a), (((q.0 + (lit(0.25) * x)) + (lit(1.75) * q.0)) + (lit(0.5) * q.1)) + (lit(2.0) * b))
    }

    pub fn fn76(a: D, mut b: D, n: usize) -> D {
        for i1 in (0..3).rev().step_by(2) {
            b -= (match (n, i1 < 2) {
                (1..=2, on3) => {
                    let mut a = if a > lit(2.375) {
                        lit(i1 as f64)
                    } else {
                        (b - b) + (a - a)
                    };
                    'b4: {
                        if (a <= (lit(1.5) + b.sin()).sqrt()) || (!on3) {
                            break 'b4 fn5(a, [a, a, a], (b, (a, 1_usize)));
                        }
                        let mut u: D = b + a;
                        u
                    }
                },
                (m5, true) if lit(i1 as f64) < (a * b) => b % lit(2.5),
                _ => a + a,
            }).atan();
            if a > a {
                let mut i8 = 0_usize;
                loop {
                    i8 += 1;
                    if i8 > 4 {
                        break;
                    }
                    b = (match (b.re() as usize % 4) {
                        m9 if (m9 >= 1) || (lit(1.5) >= fn34(a)) => {
                            a.cos()
                        },
                        m11 => fn34(b),
                    }).sin().tanh();
                    b += a.atan().exp().sin().tanh();
                    let mut dx = lit(HALF);
                    dx = ((dx + dx) - (if a > (b - a) {
                        dx
                    } else if lit(1_usize as f64) > a.copysign(lit(2.5)) {
                        dx
                    } else {
                        b
                    })).sin().tanh();
                }
                let mut i12 = 0_usize;
                loop {
                    i12 += 1;
                    if i12 > 2 {
                        break;
                    }
                    b -= (a.copysign(b) * lit(SLOPE)).cos();
                    let mut dy = ((b + a) + lit(3_usize as f64)) * (lit(1.5) + b.sin()).log2();
                    let mut y2 = if n == 3 {
                        lit(1_usize as f64)
                    } else if (i8 != 2) && (b <= b.cos().exp()) {
                        let mut k13 = i12 % 5;
                        dy.atan().clamp(-lit(1.5), lit(0.75))
                    } else {
                        (dy - b).sin()
                    };
                }
                if a > a.abs() {
                    b = b;
                    return (lit(i12 as f64) + (lit(0.25) * b)) + (lit(2.0) * a);
                }
            } else {
                if (n < 2) && ((b > (a.abs() + lit(1.25)).ln()) || (a <= lit(n as f64))) {
                    b = b;
                    let (mut w, (x, mut p)) = if (a + a) <= (b * b) {
                        if b > (a * a) {
                            (a, (a, b))
                        } else {
                            (b, (b, b))
                        }
                    } else {
                        match i1 {
                            2 | 4 => return (fn5(a, [a, b, a], (b, (a, 3_usize))) + (lit(0.5) * b)) + (lit(0.25) * a),
                            m16 @ (2 | 5) => (b, (lit(SMALL), b)),
                            2 => {
                                (a, (a, a))
                            },
                            m20 => (a, (b, a)),
                        }
                    };
                }
            }
            if (if (b + a) < (a + a) {
                b
            } else {
                D::atan(lit(1.75))
            }) >= (a + a) {
                let y1 = ((a.abs() + lit(1.25)).ln() + a) - fn72(a, b, b).sin().tanh();
                let mut p = ((-lit(0.375)).sin().tanh(), i1 + 2);
            } else if b.sin() <= b.cos() {
                b = (lit(HALF).mul_add(b, lit(1.0)) + b).sin().tanh();
            } else {
                b = (fn72(a, b, a) - lit(1.875)).sin().tanh();
            }
        }
        (a.abs() + (lit(2.0) * b)) + (lit(1.0) * a)
    }

    pub fn fn77(a: D, b: D, n: usize, q: (D, D)) -> D {
        let mut back = [(a * lit(0.625)) % lit(3.0); 2];
        let mut late1: (D, D);
        let mut i2 = 0_usize;
        loop {
            i2 += 1;
            back = [q.0, b];
            if i2 > 3 || ((back[1] + b) > (back[1] / (b.powi(2) + lit(1.0)))) {
                late1 = (b, back[0].to_radians());
                break;
            }
        }
        if lit(2.75).asinh() < (b - b) {
            return (((((a + lit(2.75)).powi(2) + lit(1.0)).powf((lit(0.375) / (lit(1.5) + late1.1.sin())).sin()) + (lit(0.25) * late1.1)) + (lit(1.75) * q.0)) + (lit(2.0) * b)) + (lit(1.5) * a);
        }
        let (mut a, (dy, mut tape1)) = (a, q);
        if b < late1.1 {
            return (((((late1.0.abs() + lit(1.25)).ln() + (lit(1.0) * tape1)) + (lit(0.5) * late1.0)) + (lit(2.0) * late1.1)) + (lit(0.25) * q.0)) + (lit(0.75) * b);
        }
        tape1 += dy * fn51(dy, b);
        let mut u = match n + 2 {
            m3 @ (1 | 4) => match ((n * 3) % 4, (q.1 > fn53(dy)) && (b < lit(n as f64))) {
                (m5 @ (2 | 5), true) => {
                    a
                },
                (0..=1, _) if (a.abs() + lit(1.25)).recip() >= q.1 => {
                    -lit(1.0)
                },
                _ => dy,
            },
            m10 if i2 < 3 => {
                lit(2.875)
            },
            _ => a - dy,
        };
        let (mut y2, _) = (match ((b / (a.abs() + lit(1.25))).re() as usize % 4) {
            0..=1 => return ((((dy + (lit(2.0) * u)) + (lit(0.75) * tape1)) + (lit(1.5) * a)) + (lit(1.5) * q.0)) + (lit(1.0) * b),
            m15 if (b >= a) && (lit(2.75) >= dy) => back[0],
            m17 => back[1],
        }, 1_usize);
        late1 = fn46((-lit(2.625)) + tape1, ((i2 * 3) % 4) % 4);
        y2 += y2 - back[n % 2].clamp(-lit(1.5), lit(0.75));
        let old18 = a;
        a = tape1;
        tape1 = old18;
        (((((b + (lit(0.25) * old18)) + (lit(1.25) * dy)) + (lit(2.0) * a)) + (lit(0.5) * late1.1)) + (lit(0.25) * q.1)) + (lit(0.5) * b)
    }

    pub fn fn78(mut a: D, b: &D, flag: bool) -> D {
        let mut i1 = 0_usize;
        while i1 < 4 {
            i1 += 1;
            a *= lit(2_usize as f64).sin().tanh();
            let mut i2 = 0_usize;
            'l3: loop {
                i2 += 1;
                if i2 > 3 {
                    break;
                }
                a /= lit(1.75) + (lit(0.5) * a.sin());
                'l4: for i5 in 0..1 {
                    a = a;
                    let (mut b, t) = (lit(0.125) % lit(2.0), i5);
                    b = fn29(&(-lit(2.875)).mul_add(a, a), [b, b, a]).cos();
                }
            }
        }
        let mut i6 = 0_usize;
        loop {
            i6 += 1;
            if i6 > 2 {
                break;
            }
            a -= lit(HALF).atan();
            a /= lit(1.75) + (lit(0.5) * (*b).copysign(a).sin());
            a = (lit(0.5) * a) + (a * lit(1.125)).atan();
        }
        let late7: D;
        if ((*b).floor() / (a.powi(2) + lit(1.0))) <= (lit(2.5) * a) {
            late7 = a.sin().hypot((lit(1.5) + a.sin()).powf((-lit(2.5)).atan()).abs() + lit(1.25));
        } else {
            return (a.min(a.cos()).powi(2) + lit(1.0)).log2() + (lit(0.5) * a);
        }
        let late8: D;
        if (match 3_usize {
            m9 @ (0 | 3) => {
                let mut dx = late7;
                {
                    let mut i11 = 0_usize;
                    'l12: loop {
                        i11 += 1;
                        if i11 > 1 || ((!flag) && flag) {
                            break a;
                        }
                        dx -= dx.sin().tanh();
                        let mut y2: D = lit(0_usize as f64) * (fn34(*b) / (((*b) - late7).abs() + lit(1.25)));
                    }
                }
            },
            m13 if (i1 == 1) || (a < (late7 * a)) => {
                a.signum()
            },
            _ => lit(i1 as f64),
        }) > (a + lit(2.375)) {
            let (t, (y2, tape1)) = (lit(i6 as f64), if a < late7.asinh() {
                fn46(a, i6 % 4)
            } else {
                (a, lit(1.25))
            });
            a += lit(i1 as f64);
            late8 = lit(((i1 * 3) % 4) as f64) / (('b16: {
                if !flag {
                    break 'b16 fn38(t, t, a, i6 % 4);
                }
                let (saved, _) = (lit(2.25).floor(), y2.abs());
                a = (t / (lit(1.5) + t.sin())).clamp(-lit(1.5), lit(0.75)) + ((y2 + tape1) - (late7 * lit(SLOPE)));
                tape1
            }).abs() + lit(1.25));
        } else {
            late8 = *b;
        }
        (-(-lit(1.25))).atan().exp()
    }

    pub fn fn79(a: D, b: D) -> D {
        if fn43({
            let mut z = -lit(3_usize as f64).cos();
            let y: [D; 2] = [D::sin(z), a];
            z
        }) >= a {
            match (lit(1.25).re() as usize % 4) {
                0 | 2 => {
                    let mut late3: D;
                    if ((b / (lit(1.5) + lit(1.125).sin())).powi(2) + lit(1.0)).recip() > (b + a) {
                        let z = ([lit(2.0) - b; 2], lit(HALF));
                        let mut dy: D = a;
                        late3 = dy + (match (0_usize, fn43(b) > b.atan().powi(0)) {
                            (m4, on5) if on5 => z.0[1],
                            _ => b,
                        });
                    } else {
                        assert!(((a + b) <= a) || true);
                        late3 = (b.floor().powi(2) + lit(1.0)).recip();
                    }
                    let y: (D, D) = (lit(2_usize as f64).asinh(), (a % lit(3.5)) * late3);
                },
                m7 @ (1 | 4) => {
                    assert!((b.sin().tanh() < (lit(SMALL) + b)) || true);
                },
                _ => {
                    {
                        let mut dy = b;
                        let mut b = fn72(dy.sin().tanh().exp(), {
                            dy = (lit(1.5) + (a + dy).sin()).log2();
                            let mut saved: D = fn72(dy, match (b.re() as usize % 4) {
                                m10 if (lit(SMALL) < lit(m10 as f64)) || (a <= (dy - a)) => {
                                    dy
                                },
                                _ => b,
                            }, a - a);
                            saved
                        }, D::abs(a));
                    }
                },
            }
            let mut s = ({
                let mut b: D = fn22(a.copysign(b), match 1_usize {
                    1 | 3 => return (b * lit(2.875)).signum() + (lit(0.5) * a),
                    m15 @ (0 | 3) => b,
                    _ => a,
                }, b, 1_usize % 4, (b, match (2_usize, (a < (a * lit(2.75))) && (lit(3.0) > b)) {
                    (2..=3, _) if (b > (a.powi(2) + lit(1.0)).ln()) || (a <= b) => (a, 2_usize),
                    _ => fn50(lit(HALF), lit(2.125), b),
                })) + (lit(1.5) + (lit(3.0) * lit(SLOPE)).sin()).sqrt();
                b += if (a + a) <= b {
                    lit(1.625).asinh()
                } else {
                    let (mut p, back) = (a + a, -a);
                    b + p
                };
                b
            }).min(a.sin().tanh()) - b;
        }
        let w: D = b;
        -(b * (-lit(0.375)))
    }

    pub fn fn80(a: D, b: D, v: &[D]) -> D {
        let mut saved = a + a.cos().exp();
        let mut t: ([D; 2], D) = match (0_usize, (saved.powi(2) + lit(1.0)).sqrt() < b.abs()) {
            (2 | 4, true) if saved.abs() >= (saved.powi(2) + lit(1.0)).ln() => {
                ([saved, a], b.clamp(-lit(1.5), lit(0.75)))
            },
            _ => ([lit(1.125), a], b),
        };
        let mut t = if (saved + v[1]) > (b * t.1) {
            let (mut s, (mut y1, _)) = (lit(1_usize as f64), (b, a));
            let old4 = s;
            s = saved;
            saved = old4;
            lit(1_usize as f64)
        } else {
            lit(2_usize as f64)
        };
        saved -= if t <= (t / (lit(1.5) + b.sin())) {
            t = (((match (2_usize, saved.to_radians() < (a.abs() + lit(1.25)).powf(saved.atan())) {
                (0 | 2, true) => a,
                (1, _) => return ((saved * t).to_radians() + (lit(0.75) * t)) + (lit(1.0) * saved),
                (2..=3, false) if saved > lit(3_usize as f64) => {
                    let (x, (mut a, _)) = (t - a, fn55(saved, lit(1.75), v));
                    let (mut tape1, _) = (b, lit(HALF) + a);
                    lit(HALF)
                },
                _ => a,
            }) + (a * a)).abs() + lit(1.25)).log2();
            -v[0]
        } else {
            saved.sin().tanh()
        };
        saved += (lit(1.5) + (t * t).sin()).recip();
        ((fn5(t, [b, a, t], (t, fn50(a, saved, a))) * fn45(lit(SMALL), a, saved, t > (a + v[2]), v, [saved, a, saved])) + (lit(0.25) * t)) + (lit(2.0) * b)
    }

    pub fn fn81(a: D) -> [D; 2] {
        let mut flag1 = ({
            let acc = lit(SMALL);
            let mut dx = ([a.floor(); 2], a);
            (acc.powi(2) + lit(1.0)).recip()
        }) > a.hypot(a.abs() + lit(1.25));
        [a, (a + a) + (lit(0.5) * a)]
    }

    pub fn fn82(a: D, n: usize, mut flag: bool, v: &[D], q: (D, D)) -> D {
        let mut b = {
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 2 || (a > D::asinh(v[2])) {
                    break q.1 + lit(0_usize as f64);
                }
            }
        };
        if ((b > lit(3_usize as f64)) || (v[1] <= a.abs())) || flag {
            return ((lit(n as f64) + (lit(1.5) * b)) + (lit(0.75) * q.0)) + (lit(0.5) * q.1);
        }
        let mut i2 = 0_usize;
        while i2 < 3 && (fn43(a) >= a.signum()) {
            i2 += 1;
            b = ({
                b = ((match (n, (a * b) < (v[1] + q.0)) {
                    (2 | 4, _) => {
                        q.0
                    },
                    (1 | 3, on6) if lit(i2 as f64) > (b * b) => return (((((lit(2.625) % lit(2.5)) - q.1) + (lit(1.75) * b)) + (lit(2.0) * q.0)) + (lit(1.75) * q.1)) + (lit(0.25) * a),
                    _ => q.1,
                }) + q.0.abs()).sin().tanh();
                assert!((b <= v[2]) || true);
                if a <= (lit(1.5) + b.sin()).log2() {
                    q.0
                } else if (n >= 3) && (b < (a / (lit(1.5) + b.sin()))) {
                    break;
                } else {
                    a
                }
            }).sin();
            let mut flag8 = !flag;
        }
        let t = {
            let mut i9 = 0_usize;
            loop {
                i9 += 1;
                if i9 > 2 {
                    break b / ((a % lit(2.0)).powi(2) + lit(1.0));
                }
                b -= (if (q.1 - b) <= a {
                    let mut y2: D = ((match (0_usize, b > a) {
                        (m10 @ (0 | 3), _) => v[0],
                        _ => lit(0.5),
                    }) + v[1]) + (((-lit(0.75)) * q.1) + (match i9 {
                        0 => q.0,
                        m15 => b,
                    }));
                    let [mut saved, mut back] = [b.mul_add(y2, b), a / (q.0.abs() + lit(1.25))];
                    back
                } else {
                    a
                }).sin().tanh();
            }
        };
        let (_, _) = ({
            let mut i16 = 0_usize;
            loop {
                i16 += 1;
                if i16 > 1 || (!flag) {
                    break (-v[i16 % 3]) + (-lit(2.5));
                }
                b -= (t.signum() + a).sin().tanh();
            }
        }, a + lit(SMALL));
        let [u, mut acc] = [b, {
            let mut i17 = 0_usize;
            'l18: loop {
                i17 += 1;
                if i17 > 2 || flag {
                    break a;
                }
                b = t;
                let mut a = (fn45(b, t, b, q.1 > b.min(v[1].sin()), v, [a, b, lit(0.25)]) + (b.abs() + lit(1.25)).sqrt()).copysign(-t.sin().tanh());
            }
        }];
        let (mut b, (mut x, mut acc)) = (a, fn2(q.1, u, q.1, lit(0.875) < (u * t), v));
        b = lit((lit(2.625).re() as usize % 4) as f64);
        ((((((x * u).sin().exp() + (lit(0.75) * x)) + (lit(1.25) * b)) + (lit(0.75) * u)) + (lit(1.0) * q.0)) + (lit(0.75) * q.1)) + (lit(0.5) * a)
    }

    pub fn fn83(a: D, b: D, n: usize) -> D {
        let mut dy1 = (lit(1.5) + ((if a >= (-lit(1.125)) {
            b
        } else {
            b
        }) * ('b1: {
            if (lit(SMALL) * b) >= (a * lit(0.25)) {
                break 'b1 a.sin().tanh();
            }
            let mut tape1 = (if n > 0 {
                fn83(b, a * a, n - 1)
            } else {
                fn47(b)
            }) + a;
            lit(0.875)
        })).sin()).powf(({
            let mut tape1 = if b.atan().exp() >= (b.abs() + lit(1.25)).sqrt() {
                ((-lit(2.875)) + a, b)
            } else {
                (a * b, b + b)
            };
            tape1 = ((lit(1.5) + tape1.0.sin()).recip(), fn41(a, 3_usize % 4, [b, tape1.1, b]));
            {
                let mut i2 = 0_usize;
                'l3: loop {
                    i2 += 1;
                    if i2 > 2 || (n != 3) {
                        break 'l3 b;
                    }
                    let y1: D = lit(n as f64);
                }
            }
        }).cos());
        let (y1, dx) = (lit(1_usize as f64), n);
        let mut z = ((a.max(b.sin()) - lit(dx as f64)).powi(2) + lit(1.0)).powf(({
            dy1 += dy1;
            let dy = [if lit(0.625).abs() < (y1.abs() + lit(1.25)).log2() {
                let (mut b, x) = (fn36(&a, dy1, b > (-lit(1.375)).abs()), (dy1.re() as usize % 4));
                fn22(lit(HALF), a, dy1, dx % 4, (dy1, (a, n)))
            } else {
                let b = ((y1 + a) - (-a)) - ((-lit(3.0)) + b.atan());
                dy1.clamp(-lit(1.5), lit(0.75))
            }, dy1, lit(((n * 3) % 4) as f64).copysign(if lit(2.75) >= y1 {
                dy1 /= lit(1.75) + (lit(0.5) * b.sin());
                let mut s = ([(lit(1.5) + y1.sin()).log2(), lit(0.5)], b);
                b
            } else if (dy1 / (b.abs() + lit(1.25))) <= (b * lit(SMALL)) {
                a
            } else {
                dy1 = (lit((n + 1) as f64) + y1) + (b + fn35(&a, a, n % 4, a > lit(3.0).floor()));
                let a = (lit(1.5) + D::signum(y1).sin()).powf(b.atan()) - (b % lit(2.5)).min(lit(dx as f64).sin().tanh());
                b
            })];
            y1
        }).sin());
        let mut u: D = match n + 1 {
            2..=3 => if z >= (-a) {
                z
            } else if dy1.cos() >= fn40(lit(2.375), dy1, z, 3_usize % 4) {
                dy1
            } else {
                b
            },
            0..=1 => a + lit(1.875),
            _ => {
                dy1 = lit(dx as f64);
                let b = y1 - ((b - z) - lit(n as f64));
                dy1
            },
        };
        if (lit(1.125).abs() + lit(1.25)).log2() <= u {
            let mut i9 = 0_usize;
            'l10: loop {
                i9 += 1;
                if i9 > 2 {
                    break;
                }
                u -= (lit(3_usize as f64) + u.asinh()).sin().tanh();
                let b: D = (fn16(b.sin().tanh(), z.sin().powi(3), u * dy1).abs() + lit(1.25)).ln();
                let mut back: D = (lit(1.0).abs() + lit(1.25)).log2();
            }
        }
        ((((lit(SMALL) + (lit(1.75) * u)) + (lit(0.5) * z)) + (lit(1.25) * y1)) + (lit(0.75) * dy1)) + (lit(1.25) * a)
    }

    pub fn fn84(a: D, mut b: D, c: D) -> D {
        {
            _ = (lit(1.5) + c.sin()).ln() * (lit(2.25) * a);
            let mut p = (('b1: {
                if b <= lit(2_usize as f64) {
                    break 'b1 lit(SMALL) - a;
                }
                let (mut z, b) = (match (1_usize, b < c) {
                    (m2 @ (1 | 4), true) => {
                        c
                    },
                    (1 | 3, on5) => return (((a.powi(2) + lit(1.0)).recip() + (lit(1.25) * c)) + (lit(1.5) * b)) + (lit(2.0) * a),
                    (m6, _) if m6 >= 2 => {
                        a
                    },
                    _ => c,
                }, 0_usize);
                let mut z = -a;
                z
            }) - lit(0_usize as f64)) + ((b - c) / (({
                b -= lit(1.25).to_radians() - (if b > c {
                    b
                } else {
                    b
                });
                b = lit(0.625);
                c
            }).powi(2) + lit(1.0)));
            assert!(((p - c) < (a.powi(2) + lit(1.0)).powf(a.sin())) || true);
        }
        ((((a + a) * (a / (b.powi(2) + lit(1.0)))) + (lit(1.75) * c)) + (lit(2.0) * b)) + (lit(0.25) * a)
    }

    pub fn fn85(a: D, b: D, c: D, mut flag: bool) -> D {
        let dy1 = fn47(b + c);
        let late1;
        if ((if b <= (c + lit(3.0)) {
            let dx = dy1;
            let (mut b, p) = (b, 1_usize);
            a
        } else {
            c
        }) * (c - b)) > c.abs() {
            late1 = (b.abs() + lit(1.25)).ln().floor();
        } else {
            late1 = dy1;
        }
        let mut flag2 = (b.signum() / ((late1.abs() + lit(1.25)).log2().abs() + lit(1.25))) > lit(HALF).asinh();
        (((lit(2_usize as f64) + (lit(0.5) * late1)) + (lit(0.5) * dy1)) + (lit(0.25) * c)) + (lit(1.0) * a)
    }

    pub fn fn86(a: D, mut b: D, mut c: D, v: &[D]) -> D {
        let mut late1: D;
        let mut i2 = 0_usize;
        loop {
            i2 += 1;
            b = (lit(0.5) * b) + (-lit(0.75)).atan();
            if i2 > 3 || (c > (c * a)) {
                late1 = -(c - b);
                break;
            }
        }
        let mut back = (if (lit(2.875) - c) > late1 {
            v[2] / (lit(1.5) + v[i2 % 3].sin())
        } else {
            return ((fn5(c, [b, a, c], (a, fn3(a))) / ((c.powi(2) + lit(1.0)).powf(c.atan()).abs() + lit(1.25))) + (lit(0.75) * late1)) + (lit(1.75) * b);
            lit(0.5)
        }) / (c.sin().powi(2) + lit(1.0));
        if lit(i2 as f64) < (back - back) {
            if late1.floor().hypot(lit(1.5) + (lit(2.75) * v[2]).sin()) <= (b * back) {
                back += if (back + a) <= (c / (b.abs() + lit(1.25))) {
                    if v[2] > (a + c) {
                        let mut dx = fn50(fn35(&(v[0] * lit(1.5)), back, i2 % 4, late1 >= c), lit(v.len() as f64), back);
                        late1 /= lit(1.75) + (lit(0.5) * (lit(0.125) + a).sin());
                        late1
                    } else {
                        b
                    }
                } else if (match i2 {
                    m3 if i2 >= 2 => {
                        late1 += fn58(back, v);
                        lit(2.5)
                    },
                    m5 @ (0 | 3) => a,
                    1 | 3 => {
                        b
                    },
                    m9 => back,
                }) > (late1 + b) {
                    {
                        c += c.min(a.sin().tanh()) + (lit(0.25) * c);
                        c = c;
                        a
                    }
                } else {
                    (late1.abs() + lit(1.25)).recip()
                };
                return (D::asinh(a).atan() + (lit(1.5) * c)) + (lit(0.5) * b);
            }
            let b: (D, D) = match i2 {
                m10 @ (0 | 3) => (a, back),
                m12 => (lit(1.125), late1),
            };
            _ = if i2 >= 0 {
                back = if (lit(0.75) * back) < (lit(0.375) + a) {
                    fn84(a.abs(), back + back, c.copysign(lit(0.25)))
                } else {
                    lit(i2 as f64) * a
                };
                lit(i2 as f64)
            } else {
                let (mut dy, (back, mut y1)) = (fn29(&late1, [a, a, lit(SMALL)]), (late1, c));
                lit(v.len() as f64)
            };
        }
        return ((c + (lit(0.75) * back)) + (lit(1.25) * c)) + (lit(1.75) * b);
    }

    pub fn fn87(a: D, b: D, mut c: D, n: usize, v: &[D]) -> D {
        _ = c.hypot(c.abs() + lit(1.25)) * (b - c);
        let mut t = ([D::signum(lit(HALF)), c], match n {
            1..=2 => {
                c += lit(v.len() as f64);
                b + lit(SLOPE)
            },
            _ => c.floor(),
        });
        _ = fn61(b.clamp(-lit(1.5), lit(0.75)), 'b4: {
            if (a - c) <= D::cos(t.1) {
                break 'b4 a + a;
            }
            let mut s = (if b >= c {
                break 'b4 a.signum();
            } else {
                a.sin()
            }, n);
            c = if lit(n as f64) < (b - b) {
                let mut u = ((lit(1.75) * c) * (c - b)).atan().powi(3);
                fn85(u * c, u.cos(), u.clamp(-lit(1.5), lit(0.75)), c.clamp(-lit(1.5), lit(0.75)) < (s.0 * c))
            } else {
                (lit(1.25).powi(2) + lit(1.0)).ln() - (c + v[2])
            };
            t.0[1]
        }, n % 4, v);
        let (b, tape1) = (if n < 3 {
            v[2]
        } else {
            v[n % 3]
        }, n);
        assert!(((c > (b + lit(SMALL))) || (c > lit(n as f64))) || true);
        for i5 in 0..=v.len() {
            t = (fn81(b), b);
            let [b, t] = [t.0[n % 2], a + t.0[tape1 % 2]];
            let p = 'b6: {
                if n == 3 {
                    break 'b6 t;
                }
                c = fn38(t, {
                    let mut i7 = 0_usize;
                    loop {
                        i7 += 1;
                        if i7 > 2 {
                            break (a * c) / (lit(1.5) + (t.powi(2) + lit(1.0)).recip().sin());
                        }
                        c *= c.atan();
                    }
                }, a + a, tape1 % 4).sin().tanh();
                let mut b = ((lit(0.75) / (lit(1.5) + c.sin())) + ({
                    let mut i8 = 0_usize;
                    'l9: loop {
                        i8 += 1;
                        if i8 > 1 {
                            break 'l9 lit(3.0).to_radians() / (lit(1.5) + fn6(b, v).sin());
                        }
                        c -= (b.hypot(t.powi(2) + lit(1.0)) - lit(0.875).floor()).cos();
                    }
                })).sin().tanh();
                t
            };
            c /= lit(1.75) + (lit(0.5) * lit(1_usize as f64).sin());
        }
        ((-t.1) * t.0[n % 2]) + (lit(1.75) * b)
    }

    pub fn fn88(a: D, b: D, mut flag: bool, v: &[D]) -> D {
        if flag {
            let mut t: D = ((a / (b.powi(2) + lit(1.0))) + b) % lit(2.0);
            let mut x: D = lit(1.875);
            let w = {
                let mut i1 = 0_usize;
                'l2: loop {
                    i1 += 1;
                    if i1 > 4 || flag {
                        break 'l2 (b * t) % lit(2.0);
                    }
                    t += (lit(v.len() as f64) + (b.abs() + lit(1.25)).log2()).atan();
                    t = (a.hypot(lit(1.5) + v[1].sin()) / (lit(1.5) + (match i1 {
                        m3 if (lit(1.5) + b.sin()).sqrt() <= x.to_radians() => {
                            x
                        },
                        1 | 3 => x,
                        2 => t,
                        _ => lit(0.375),
                    }).sin())).sin().tanh();
                }
            };
        } else {
            let mut z = (match 0_usize {
                m10 if b.max(a.atan()) >= b => return ((-(b.powi(2) + lit(1.0)).recip()) + (lit(1.25) * b)) + (lit(2.0) * a),
                m12 => b,
            }) - (lit(2_usize as f64) - (v[0] - b));
        }
        let mut t: (D, usize) = (fn29(&D::sin(b), [a, b, b]), 3_usize);
        if ((t.0 <= fn80(b, t.0, v)) || (a >= lit(0_usize as f64))) && (a < (b * v[0])) {
            let x: D = (if D::to_radians(b) < (a + b) {
                b.to_radians()
            } else {
                let mut dy: D = if (a + b) >= (v[1] - lit(1.375)) {
                    (t.0 * a).asinh()
                } else {
                    let b = a;
                    a
                };
                let (mut s, mut y2) = (b * a, a);
                lit(1_usize as f64)
            }) * lit(3_usize as f64);
        } else {
            let mut s = lit(2_usize as f64) % lit(2.5);
        }
        ((b % lit(2.5)) + (lit(1.25) * b)) + (lit(1.75) * a)
    }

    pub fn fn89(a: D) -> D {
        let mut u = {
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 1 || ((a.abs() + lit(1.25)).powf(a.sin()) < (a - a)) {
                    break a - fn34(lit(SMALL));
                }
            }
        };
        if (u <= a) && (lit(1.0).sin().tanh() <= a) {
            return a.hypot(u.powi(2) + lit(1.0)) + (lit(1.5) * a);
        }
        'b2: {
            let b = u;
            let late3: D;
            let mut i4 = 0_usize;
            loop {
                i4 += 1;
                u += b.atan().sin();
                if i4 > 3 || (i4 < 2) {
                    late3 = fn84(u, u, a) + (u * u);
                    break;
                }
            }
        }
        let mut late5: (D, D);
        if (match (2_usize, (u < (lit(1.5) + a.sin()).ln()) || (a < a)) {
            (0, false) => (lit(1.0).powi(2) + lit(1.0)).sqrt(),
            _ => a.max((-lit(0.5)).sin()),
        }) < u {
            late5 = fn46(fn47(a), 2_usize % 4);
        } else {
            let mut late9: (D, D);
            if ((a * u).abs() + lit(1.25)).recip() < (u * u) {
                late9 = (u * u, if a < (u + u) {
                    u
                } else if (a + u) < (u.powi(2) + lit(1.0)).sqrt() {
                    a
                } else {
                    let mut tape1 = if lit(1_usize as f64) > (a * u) {
                        u
                    } else {
                        u * lit(2_usize as f64)
                    };
                    let mut x = a.abs() % lit(2.5);
                    u
                });
            } else {
                late9 = (u.signum(), (lit(1.5) + a.sin()).ln());
            }
            late5 = (lit(0_usize as f64), (u.powi(2) + lit(1.0)).recip());
        }
        ((lit(1.5) + a.sin()).log2() + (lit(0.5) * late5.1)) + (lit(0.5) * u)
    }

    pub fn fn90(mut a: D, b: D, c: D, flag: bool) -> D {
        let acc: D = D::signum((c.powi(2) + lit(1.0)).recip()) + ((b * b).powi(2) + lit(1.0)).powf((if a < c {
            b
        } else {
            lit(0.5)
        }).sin().tanh());
        _ = -fn85(acc, a, a, b > c);
        let mut p = ({
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 1 || (c >= lit(2.5)) {
                    break c;
                }
                a += fn84(c.atan2(c.abs() + lit(1.25)), match i1 {
                    m2 if (acc <= (lit(1.5) + b.sin()).sqrt()) && ((-lit(0.25)) >= (lit(1.5) + acc.sin()).sqrt()) => break acc * b,
                    1..=2 => {
                        a
                    },
                    2 => continue,
                    _ => c,
                }, lit(1.0).min(c.sin())).cos();
                a /= lit(1.75) + (lit(0.5) * a.sin());
            }
        }) / ((lit(1.5) + fn29(&acc, [b, a, c]).sin()).sqrt().abs() + lit(1.25));
        p = ((c - ({
            p += b;
            a += fn51(c, {
                p += fn64(&a, c, [acc, p, -lit(0.875)], (c, (c, 3_usize))) * b.floor();
                let mut flag9 = (b * lit(0_usize as f64)) <= (acc * acc);
                p
            });
            b
        })).powi(2) + lit(1.0)).sqrt();
        p = (match 2_usize {
            m10 @ (0 | 3) => {
                lit(1.75)
            },
            m12 if (lit(1.5) + p.sin()).powf(acc.cos()) > (a - b) => b.asinh(),
            m14 => fn85(c, acc, a, p < (-c)),
        }).sin().tanh();
        if acc <= lit(0_usize as f64) {
            return ((((a.mul_add(b, b).abs() + lit(1.25)).powf(fn40(acc, a, -lit(1.5), 1_usize % 4).sin()) + (lit(1.5) * p)) + (lit(1.75) * acc)) + (lit(0.75) * c)) + (lit(0.25) * b);
        }
        _ = match 3_usize {
            1..=2 => acc - acc,
            1 => {
                lit(0_usize as f64)
            },
            _ => lit(1.75).sin(),
        };
        let mut flag20 = flag && (!flag);
        let mut w: D = -(match 0_usize {
            m21 @ (1 | 4) => b % lit(1.5),
            _ => a.to_radians(),
        });
        assert!((w > acc) || true);
        w /= lit(1.75) + (lit(0.5) * w.sin().powi(1).sin());
        (((c * (acc / (lit(0.875).abs() + lit(1.25)))) + (lit(2.0) * acc)) + (lit(0.75) * c)) + (lit(1.75) * a)
    }

    pub fn fn91(a: D, mut b: D, mut c: D, mut flag: bool, q: (D, D)) -> D {
        assert!((fn38(b, c, a, 3_usize % 4) < lit(2_usize as f64)) || true);
        c /= lit(1.75) + (lit(0.5) * c.sin().sin());
        c = {
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 4 || flag {
                    break b;
                }
                c += fn34(b).atan().atan();
            }
        };
        if (match 2_usize {
            2 | 4 => {
                a
            },
            0 | 2 => {
                let (mut a, (z, mut p)) = (fn64(&b, a, [b, lit(2.625), c], (a, (a, 1_usize))), (q.1, lit(HALF)));
                (-lit(2.25)) + c
            },
            0 | 2 => lit(0_usize as f64),
            _ => -q.0,
        }) < a.to_radians() {
            match (3_usize, (c < (a - a)) || (q.1 > (b * c))) {
                (0..=1, false) => {
                    if q.1 <= b.clamp(-lit(1.5), lit(0.75)) {
                        let mut b = a;
                    }
                    let mut x = (fn16((-lit(1.125)).max(b.sin().tanh()), {
                        let mut i11 = 0_usize;
                        loop {
                            i11 += 1;
                            if i11 > 2 || (i11 == 1) {
                                break q.1;
                            }
                            c += ((-q.1) * (a + b)).sin().tanh();
                            b *= (lit(1.5) + (a + a).sin()).powf(c.sin().tanh().powi(3).atan()).atan();
                        }
                    }, b), (c + a) + lit(0_usize as f64));
                },
                (0 | 2, true) => {
                    c -= if q.1.floor() < a.asinh() {
                        (a.abs() + lit(1.25)).log2()
                    } else {
                        q.1
                    };
                    for i14 in 1..2 {
                        b += D::cos(b.atan()).sin();
                        flag = !flag;
                        let (x, mut saved) = ((lit(1.5) + a.sin()).ln(), q.0);
                    }
                },
                (m15, _) if m15 < 1 => {
                    let mut acc: D = b;
                },
                _ => {
                    let mut a = fn85(b, a, c, c < c.mul_add(b, q.0)).sin().tanh().exp() * ((c + a) - (c * b));
                },
            }
        }
        (((lit(2_usize as f64) * ((-lit(3.0)) / (lit(1.5) + c.sin()))) + (lit(0.25) * q.0)) + (lit(1.25) * q.1)) + (lit(2.0) * c)
    }

    pub fn fn92(a: D, b: D, c: &D) -> D {
        let saved = (a, 2_usize);
        let x = (*c).min(a.sin().tanh()).to_radians() % lit(1.5);
        let mut flag1 = x.copysign(a).mul_add(lit(2_usize as f64), D::asinh(lit(HALF))) >= fn0(a, 1_usize % 4);
        ((-(x % lit(3.5))) + (lit(0.25) * x)) + (lit(1.5) * a)
    }

    pub fn fn93(a: D, n: usize, v: &[D], q: (D, D)) -> (D, usize) {
        let mut x: D = a;
        let y2 = (lit(1.5) + q.1.sin()).recip() - a;
        'b1: {
            let [acc, mut x] = [a + x, a];
        }
        let [_, mut p] = [{
            let mut i2 = 0_usize;
            'l3: loop {
                i2 += 1;
                if i2 > 3 || (lit(0.375) < (y2 - y2)) {
                    break 'l3 x.hypot((y2 * q.0).powi(2) + lit(1.0));
                }
                x += (match n + 2 {
                    m4 @ (0 | 3) => break q.1 / (x.abs() + lit(1.25)),
                    1 => q.1.cos(),
                    2 | 4 if a.sin() >= x => break y2 * y2,
                    m10 => y2,
                }).cos();
            }
        }, lit(n as f64)];
        _ = (y2 + y2) + y2;
        if ((p - a) + fn53(y2)) < fn88(lit(2.375), a, x < (lit(1.5) + q.1.sin()).powf(q.0.atan()), v) {
            return (((((x.sin().exp() + (lit(1.0) * p)) + (lit(0.25) * y2)) + (lit(0.5) * x)) + (lit(2.0) * q.1)) + (lit(1.75) * a), n);
        }
        let (x, (mut s, _)) = (p + a, (lit(1.75), lit(SMALL)));
        p = D::to_radians(y2) - ((a - x) / (lit(1.5) + (if y2 <= s {
            x
        } else {
            a
        }).sin()));
        let s: D = s;
        (((((p + (lit(1.75) * s)) + (lit(0.75) * x)) + (lit(1.25) * p)) + (lit(0.75) * q.1)) + (lit(2.0) * a), (p.re() as usize % 4))
    }

    pub fn fn94(a: D, b: D, c: D, v: &[D], mut p: [D; 3]) -> (D, usize) {
        let p = lit(2_usize as f64) * fn92(a * b, c.max(v[0].sin()), &(c + a));
        let [_, mut t] = [fn61(v[0], c, 3_usize % 4, v); 2];
        _ = lit(0_usize as f64);
        let mut p = if (c * lit(0.625)) >= b.sin() {
            p / (lit(1.5) + (p * (-lit(1.375))).sin())
        } else {
            let (mut u, dy1) = ({
                t /= lit(1.75) + (lit(0.5) * (c + p).sin());
                t += (b * c).mul_add(lit(0_usize as f64), ((-lit(2.375)).abs() + lit(1.25)).powf(lit(1.875).atan()));
                a
            }, v.len());
            let mut y1 = D::cos('b1: {
                if (t <= v[0]) && (b >= b) {
                    break 'b1 (lit(1.5) + b.sin()).powf(p.sin());
                }
                u += fn41(fn80(p, u, v), v.len() % 4, [b, c, t]);
                let mut x = ((lit(1.5) + a.sin()).log2().sin(), dy1);
                t.atan()
            });
            lit(dy1 as f64)
        };
        'b2: {
            p += if (p >= t) && (c < p.cos().powi(4)) {
                (c.powi(2) + lit(1.0)).ln()
            } else {
                if t <= b {
                    v[2]
                } else if (a.powi(2) + lit(1.0)).log2() <= lit(1.875) {
                    c
                } else {
                    let mut z: ([D; 2], D) = ([c + a, lit(1.125) - b], fn58(-b, v));
                    let mut back: D = lit(2_usize as f64) + v[1];
                    p
                }
            };
            let w: [D; 3] = [{
                let mut i3 = 0_usize;
                'l4: loop {
                    i3 += 1;
                    if i3 > 4 {
                        break 'l4 lit(1.5);
                    }
                    t -= (({
                        let mut i5 = 0_usize;
                        loop {
                            i5 += 1;
                            if i5 > 4 || (i5 != 2) {
                                break t;
                            }
                            p /= lit(1.75) + (lit(0.5) * (t - c).sin());
                        }
                    }) / ((v[i3 % 3] + b).powi(2) + lit(1.0))).atan();
                }
            }, match 1_usize {
                0..=1 => {
                    b.clamp(-lit(1.5), lit(0.75))
                },
                m8 @ (1 | 4) if v[m8 % 3].to_radians() > b.atan() => lit(((m8 * 3) % 4) as f64),
                _ => t,
            }, fn0(b.hypot(b.powi(2) + lit(1.0)), 0_usize % 4)];
            t *= (lit(0.125).max(a.sin().tanh()) % lit(2.5)).sin().tanh();
        }
        p = lit(0_usize as f64);
        (p.sin() + (lit(0.75) * p), 1_usize)
    }

    pub fn fn95(mut a: D, mut b: D) -> D {
        (b, a) = (a, b * lit(0.75));
        let (mut b, x) = (b * b, 0_usize);
        let (_, (y, mut back)) = ((lit(1.5) + a.sin()).ln(), if b > b {
            match x {
                m1 @ (0 | 3) => (a, a),
                1 => (b, b),
                m5 => (a, b),
            }
        } else if (x >= 1) && (lit(HALF) > b) {
            let mut y1 = lit(0.25).hypot((-(b * a)).powi(2) + lit(1.0));
            fn46(b, 2_usize % 4)
        } else {
            if a <= lit(0_usize as f64) {
                (-lit(0.75), a)
            } else {
                fn46(a, x % 4)
            }
        });
        back += ((lit(0.125) * back).abs() + lit(1.25)).recip();
        assert!((b < a.sin().tanh().exp()) || true);
        let mut i6 = 0_usize;
        loop {
            i6 += 1;
            if i6 > 3 {
                break;
            }
            b = lit(3.0).atan();
            let mut flag7 = ((lit(2.25) * b) >= fn24(b, b, x % 4, back >= D::signum(y), (back, b))) || (((-lit(1.75)) > back) && (back > (back + a)));
        }
        if i6 >= 3 {
            a *= back.sin();
            match i6 {
                m8 if i6 == 2 => {
                    b *= (match 3_usize {
                        m10 if (a >= a.cos()) || (b <= b.clamp(-lit(1.5), lit(0.75))) => {
                            a
                        },
                        m12 @ (1 | 4) if (b < D::atan(back)) || (x == 0) => if a > a {
                            back
                        } else {
                            y
                        },
                        m14 => y.asinh(),
                    }).sin().tanh();
                    match 3_usize {
                        m15 @ (0 | 3) => {
                            let mut b: D = a + D::atan(y + y);
                            a = (lit(m15 as f64) * back.mul_add(y, back)) * ((match ((a.re() as usize % 4), (b >= back.to_radians()) && (back <= (back + back))) {
                                (1..=2, _) => back,
                                _ => b,
                            }) - ({
                                b += fn72(D::cos(y), back, y * a);
                                b /= lit(1.75) + (lit(0.5) * (y * back).sin());
                                y
                            }));
                        },
                        m20 if fn18(b, y, a) < lit((x + 1) as f64) => {
                            let (mut dx, back) = (a, m8);
                        },
                        _ => {
                            (a, b) = (b, a);
                        },
                    }
                },
                2 | 4 if (back >= (lit(1.5) + b.sin()).ln()) && (y < y.mul_add(y, b)) => {
                    let mut x = y;
                },
                m25 => {
                    let mut w = fn85(a * b, b * b, a.abs(), y.hypot(lit(0.625).powi(2) + lit(1.0)) < a) - b;
                },
            }
        } else {
            let mut back = (fn72(a, back, a) + b) * (-lit(0.75));
        }
        (((a.atan2(lit(1.5) + a.sin()) + lit(SLOPE)) + (lit(1.5) * y)) + (lit(1.25) * b)) + (lit(0.25) * a)
    }

    pub fn fn96(a: D, b: D, c: D) -> D {
        let mut late1: D;
        if ((c > lit(HALF).atan2(b.powi(2) + lit(1.0))) && (a <= c)) && (c >= a.clamp(-lit(1.5), lit(0.75))) {
            late1 = D::abs(a) + b.clamp(-lit(1.5), lit(0.75));
        } else {
            late1 = a;
        }
        let mut saved: D = late1;
        late1 *= (a % lit(1.5)).copysign({
            saved /= lit(1.75) + (lit(0.5) * b.sin());
            saved += {
                let mut i2 = 0_usize;
                'l3: loop {
                    i2 += 1;
                    if i2 > 4 || ((b * saved) < saved.atan2(c.powi(2) + lit(1.0))) {
                        break 'l3 saved;
                    }
                }
            };
            c
        }).sin().tanh();
        let b = {
            let mut i4 = 0_usize;
            'l5: loop {
                i4 += 1;
                if i4 > 4 {
                    break 'l5 -(b + a);
                }
                saved = (lit(0.5) * saved) + (a + c).sin();
                saved += saved.cos();
            }
        };
        let mut late6;
        if (match 3_usize {
            1 | 3 => {
                let b = if (b * a) < a.atan() {
                    ((b - c).powi(2) + lit(1.0)).powf(lit(0_usize as f64).cos())
                } else if (late1 / (c.powi(2) + lit(1.0))) < D::asinh(late1) {
                    b
                } else {
                    late1.clamp(-lit(1.5), lit(0.75)) - (saved - a)
                };
                (b.abs() + lit(1.25)).log2()
            },
            m9 => lit(m9 as f64),
        }) > fn21(late1, b, saved, 1_usize % 4, [lit(1.75), saved, late1]) {
            saved += 'b10: {
                if (late1 - a) > c {
                    break 'b10 match (1_usize, saved > b) {
                        (1..=2, false) => b,
                        _ => a,
                    };
                }
                let mut flag14 = (lit(1.5) + (a * a).sin()).sqrt() > (saved.abs() + lit(1.25)).powf(late1.atan());
                a * late1
            };
            late6 = (D::cos(b), late1 - c);
        } else {
            late6 = (a, b / (lit(1.875).powi(2) + lit(1.0)));
        }
        ((b + (lit(0.75) * b)) + (lit(1.25) * saved)) + (lit(1.5) * late1)
    }

    pub fn fn97(mut a: D, mut b: D, flag: bool, q: (D, D)) -> D {
        assert!((((-lit(1.375)) - a) > (a + a)) || true);
        if (a - a).sin().tanh() >= (lit(1.5) + b.sin()).ln() {
            let a: D = a;
            let (p, y1) = (a, 0_usize);
        } else if (a * lit(2.375)) > (-a) {
            a *= ((b.abs() + lit(1.25)).ln().powi(2) + lit(1.0)).log2().sin().tanh();
        } else {
            let mut u = (fn53(-lit(2.75)) - (q.0.abs() + lit(1.25)).log2()).sin().tanh();
        }
        ((b.cos().exp() * a) + (lit(0.5) * q.1)) + (lit(0.75) * a)
    }

    pub fn fn98(a: D, p: [D; 3]) -> D {
        match (3_usize, fn97(a, a, a > D::to_radians(a), (a, a)) >= a) {
            (m1 @ (1 | 4), true) => {
                let acc = match m1 {
                    0 if a <= lit(2.375) => (p[2], a),
                    2 | 4 => if p[m1 % 3] > a {
                        (a, a)
                    } else {
                        let tape1: D = a.clamp(-lit(1.5), lit(0.75));
                        (tape1, a)
                    },
                    0 | 2 => {
                        (a + (-lit(2.375)), (lit(1.5) + a.sin()).log2())
                    },
                    _ => fn46(a, m1 % 4),
                };
                let mut y1 = acc.0;
            },
            _ => {
                let b = lit(0_usize as f64) - ((if a < (lit(1.5) + lit(2.5).sin()).log2() {
                    let y = lit(1_usize as f64);
                    let t = 'b11: {
                        if p[0] <= (lit(1.25) * a) {
                            break 'b11 a.clamp(-lit(1.5), lit(0.75));
                        }
                        let (mut z, mut b) = (lit(2.25), a);
                        p[0] * (lit(1.5) + a.sin()).log2()
                    };
                    t
                } else {
                    lit(1.625)
                }) * (-lit(0.625)));
            },
        }
        (p[0].atan().exp() % lit(3.0)) + (lit(1.0) * a)
    }

    pub fn fn99(a: D, b: D, (q0, (mut q1, k)): (D, (D, usize))) -> D {
        q1 = b;
        _ = q0;
        let p: D = fn64(&((a.abs() + lit(1.25)).powf(q0.sin()) + q0), b, [lit(1.5), lit(2.125), -lit(1.25)], (q1, (b, k)));
        _ = q1.sin().tanh().exp().floor();
        let (mut u, mut dx) = (p * p, p);
        let mut late1;
        if ((q0 * b) - (p.powi(2) + lit(1.0)).recip()) < (b + q0) {
            late1 = {
                let mut i2 = 0_usize;
                'l3: loop {
                    i2 += 1;
                    if i2 > 3 {
                        break 'l3 lit(k as f64);
                    }
                    u += (u.mul_add(dx, q0) + (if p < lit(1.0) {
                        -lit(3.0)
                    } else {
                        u
                    })).sin();
                }
            };
        } else {
            late1 = ({
                let mut i4 = 0_usize;
                'l5: loop {
                    i4 += 1;
                    if i4 > 4 || ((b * a) >= (b * b)) {
                        break fn92(u + dx, q0 * b, &(lit(2.125) * q1));
                    }
                    u = fn84(q1.floor(), u * b, dx + dx).sin().tanh();
                }
            }).floor();
        }
        q1 += 'b6: {
            if (match k {
                0 => p,
                _ => b,
            }) >= q0 {
                break 'b6 D::signum(q0);
            }
            dx *= lit(k as f64).abs().atan();
            (late1, u) = (u, late1);
            match ((k * 3) % 4, q1 > (dx + b)) {
                (0, _) => {
                    let mut flag12 = (p - lit(0.75)).copysign(lit(2.875).max(lit(2.25).sin())) > late1;
                    a
                },
                (m13, on14) if (a + late1) <= (lit(1.5) + q0.sin()).sqrt() => late1,
                _ => q0,
            }
        };
        let mut y1 = {
            let mut i16 = 0_usize;
            'l17: loop {
                i16 += 1;
                if i16 > 1 {
                    break 'l17 q1;
                }
                u *= (if (b + q0) >= a {
                    q1 += q1.cos();
                    a + q0
                } else if late1 <= (late1.powi(2) + lit(1.0)).ln() {
                    let u: D = lit(2.25).atan() - a;
                    late1
                } else {
                    b + lit(2.0)
                }).sin();
            }
        };
        (((lit((q0.re() as usize % 4) as f64) + (lit(0.25) * late1)) + (lit(0.25) * u)) + (lit(0.75) * p)) + (lit(1.75) * a)
    }

    pub fn fn100(mut a: D, b: D, mut c: D, n: usize, (q0, (mut q1, k)): (D, (D, usize))) -> D {
        let mut back = (match k {
            0..=1 => {
                c
            },
            m3 if fn85(lit(2.625), q0, a, a < (b % lit(2.0))) < (a - q0) => q0.to_radians(),
            m5 @ (2 | 5) => q1.signum(),
            m7 => b,
        }) - ((a / (lit(2.125).abs() + lit(1.25))) - (if k != 3 {
            let mut flag8 = ((if k >= 1 {
                c
            } else {
                lit(SLOPE)
            }) * D::atan(q0)) <= fn84(c, q0, q0);
            assert!(((a.abs() + lit(1.25)).powf(b.cos()) < (q0 * q0)) || true);
            c
        } else {
            a
        }));
        a += q1;
        let mut b = if (b * a) > lit(((n * 3) % 4) as f64) {
            assert!((n != 2) || true);
            lit((n + 2) as f64)
        } else {
            return (((lit(1.375) - lit(1.125)) + q0) + (lit(1.75) * back)) + (lit(2.0) * a);
            c
        };
        _ = {
            let mut i9 = 0_usize;
            loop {
                i9 += 1;
                if i9 > 2 || (b.sin().powi(1) < lit((n + 0) as f64)) {
                    break a;
                }
                a /= lit(1.75) + (lit(0.5) * b.sin());
                back = ((q1 - b) * q0.signum()).cos();
            }
        };
        let y2: D = (q0 * (q1 + b)) - lit((k + 2) as f64);
        a = ((if a < (c * y2) {
            lit(2.875)
        } else {
            q1 = ((b + back) / ((b + y2).powi(2) + lit(1.0))) - ((q0 - c).abs() + lit(1.25)).powf(fn85(a, b, b, y2 >= b).cos());
            back += (lit(1.5) + (-a).sin()).powf(lit(SMALL).cos().exp().sin());
            q0
        }) * (y2 + back)) + ({
            let mut i10 = 0_usize;
            loop {
                i10 += 1;
                if i10 > 3 || ((b * c) <= b) {
                    break q0;
                }
                c *= fn92(lit(3.0).mul_add(q1, back), -lit(2.0), &lit(1_usize as f64)).sin();
                (b, back) = (back, b * lit(0.75));
            }
        });
        let mut i11 = 0_usize;
        while i11 < 3 && (fn92(a, b, &a) <= (a - y2)) {
            i11 += 1;
            c *= (c - q1).atan().atan();
            if ((y2 - back) >= lit(i11 as f64)) && (back < q0) {
                let (dy1, z) = fn7(q1 * y2, n % 4);
                let mut y1: D = q1;
            }
            back += (q1 * (lit(1.5) + q1.sin()).recip()).sin();
            let mut b = y2;
        }
        (((fn47(y2).abs() + lit(1.25)).sqrt() + (lit(2.0) * b)) + (lit(2.0) * q0)) + (lit(1.5) * c)
    }

    pub fn fn101(mut a: D, v: &[D]) -> [D; 2] {
        if lit(v.len() as f64) <= v[1] {
            let mut tape1: D = (match (2_usize, lit(2_usize as f64) <= (v[0] + a)) {
                (m1, true) if (a < a) || (a < (a.abs() + lit(1.25)).powf(a.sin())) => return [a, fn85(v[m1 % 3], v[0], a, v[m1 % 3] <= a) + (lit(1.5) * a)],
                _ => {
                    a = fn72(a, a, a).max((a - a).sin()).asinh();
                    let (mut s, y) = (a / (a.powi(2) + lit(1.0)), a.sin().exp());
                    a
                },
            }) / (((if (-lit(2.375)) > a {
                let w: D = fn5(a - a, [a, a, v[1]], (v[2], (a, 3_usize)));
                a
            } else {
                v[2]
            }) + a.sin().tanh()).abs() + lit(1.25));
        }
        [lit(2_usize as f64), v[1] + (lit(1.0) * a)]
    }

    pub fn fn102(a: &D, n: usize) -> D {
        let mut y2 = *a;
        let mut x = y2.sin().tanh();
        'l1: for _ in 0..n % 5 {
            x += ({
                y2 += (x * x).hypot(({
                    let mut i2 = 0_usize;
                    'l3: loop {
                        i2 += 1;
                        if i2 > 1 {
                            break 'l3 lit(1_usize as f64);
                        }
                    }
                }).abs() + lit(1.25)).sin().tanh();
                y2 += x.sin().tanh();
                x
            }).cos().powi(0).sin().tanh();
            _ = lit(n as f64) - lit(n as f64);
            let back: D = y2 * (*a);
        }
        x += x;
        _ = {
            let mut i4 = 0_usize;
            'l5: loop {
                i4 += 1;
                if i4 > 3 {
                    break fn84(x, x, x).cos();
                }
                y2 += ('b6: {
                    if ((*a) / (lit(1.5) + x.sin())) > (x - x) {
                        break 'b6 *a;
                    }
                    let mut a: D = lit(n as f64);
                    x = a;
                    a.mul_add(y2, a)
                }).sin();
            }
        };
        let old7 = x;
        x = y2;
        y2 = old7;
        _ = x;
        x /= lit(1.75) + (lit(0.5) * y2.sin());
        let mut tape1 = [old7, (x * (*a)) + (lit(1.5) + y2.sin()).recip(), {
            x = lit(n as f64);
            let (mut z, b) = fn46((lit(1.5) + (*a).sin()).sqrt(), 0_usize % 4);
            (z.abs() + lit(1.25)).log2()
        }];
        assert!((((*a) - old7) >= (old7 - y2)) || true);
        let back = ((y2 * old7) * tape1[n % 3]).signum();
        let mut z: (D, usize) = (x.atan() % lit(2.5), n + 1);
        (x.sin().tanh() + (lit(0.25) * x)) + (lit(1.25) * y2)
    }

    pub fn fn103(a: D, b: D, c: D) -> D {
        if c < b {
            let x: (D, D) = (if fn47(b) <= lit(1_usize as f64) {
                let mut tape1: (D, D) = match 1_usize {
                    m1 @ (1 | 4) => return ((((c.powi(2) + lit(1.0)).powf(a.cos()).powi(2) + lit(1.0)).log2() + (lit(0.75) * c)) + (lit(0.25) * b)) + (lit(1.25) * a),
                    2 | 4 => (c, c),
                    m5 @ (0 | 3) => {
                        (c, a * a)
                    },
                    _ => (b, a),
                };
                let x = {
                    let mut i8 = 0_usize;
                    'l9: loop {
                        i8 += 1;
                        if i8 > 2 || ((-lit(0.875)) < c.abs()) {
                            break 'l9 (c * b).sin();
                        }
                    }
                };
                if c >= c.asinh() {
                    tape1 = (x.asinh(), lit(0_usize as f64));
                    b
                } else {
                    b
                }
            } else if c.clamp(-lit(1.5), lit(0.75)) < c.mul_add(b, b) {
                return (lit(1_usize as f64).hypot(b.powi(2) + lit(1.0)) + (lit(0.5) * c)) + (lit(2.0) * b);
            } else {
                let mut dy1 = (if c.signum() < D::floor(-lit(1.625)) {
                    (lit(1.5) + b.sin()).powf(c.sin().tanh())
                } else if (c < b) && (a > c) {
                    let mut flag10 = c <= (b - b);
                    b
                } else {
                    a.signum()
                }, fn72(a, a, lit(0.875)) / (b.powi(2) + lit(1.0)));
                dy1 = dy1;
                dy1.1
            }, {
                let w: D = b;
                let mut dx = (if c < (lit(1.5) + b.sin()).ln() {
                    [w, lit(2.625)]
                } else if lit(1_usize as f64) >= (a * w) {
                    [lit(2.625), b]
                } else {
                    [b, -lit(1.375)]
                }, fn98(fn84(b, a, w), [w, b, b]));
                match 3_usize {
                    m11 if m11 < 1 => w,
                    1 => b,
                    _ => w,
                }
            });
            let mut s = b;
        }
        ((((lit(3.0) * c).powi(2) + lit(1.0)).powf((b + c).cos()) + (lit(1.0) * c)) + (lit(1.5) * b)) + (lit(2.0) * a)
    }

    pub fn fn104(mut a: D, b: D) -> D {
        let mut i1 = 0_usize;
        while i1 < 3 {
            i1 += 1;
            a += (-a).cos();
            _ = {
                let mut i2 = 0_usize;
                'l3: loop {
                    i2 += 1;
                    if i2 > 1 || ((a < fn16(b, b, a)) && (lit(3.0) >= (b + a))) {
                        break fn97(b, a, (b * b) >= b, (a, lit(1.5)));
                    }
                    a = a.sin().tanh();
                }
            };
            if fn84({
                a = a;
                let mut u = (a.asinh() * (a * b)) + b;
                a
            }, lit(HALF) - b, b.min(a.sin().tanh())) > fn97(b, b, b >= lit(i1 as f64), (b, b)) {
                a -= b.cos();
                let b: D = b.min(a.atan());
                let mut z = {
                    let mut i4 = 0_usize;
                    loop {
                        i4 += 1;
                        if i4 > 1 || (lit(i4 as f64) > b) {
                            break lit(3_usize as f64) * fn29(&lit(2.625), [a, b, b]);
                        }
                        a += lit(i1 as f64).sin();
                        let (dy, (t, y1)) = (a.atan().exp(), (b, lit(SLOPE)));
                    }
                };
            } else {
                a /= lit(1.75) + (lit(0.5) * (a + a).sin());
            }
        }
        (lit(1.5) + (a * a).sin()).sqrt() + (lit(0.75) * b)
    }

    pub fn fn105(a: D, b: D, n: usize) -> D {
        match (n, n != 0) {
            (0..=1, on2) => {
                for i3 in 2..n % 5 {
                    let mut dx: D = b;
                    let x: D = ((fn29(&lit(0.375), [b, a, b]) - (match (i3, (b <= (dx.powi(2) + lit(1.0)).ln()) && (a > (b + a))) {
                        (0..=1, on5) => dx,
                        (m6 @ (1 | 4), on7) if (lit(3.0) - a) > (dx + dx) => {
                            let mut b = (dx - (a * a), (lit(HALF) - a).mul_add(a, b * b));
                            a
                        },
                        _ => dx,
                    })).powi(2) + lit(1.0)).sqrt();
                }
                if on2 {
                    {
                        let mut x = [a, (b * a).mul_add(a + a, b / (lit(1.5) + a.sin()))];
                    }
                    let mut acc: [D; 3] = [(a.cos().powi(2).abs() + lit(1.25)).recip(), match n + 2 {
                        0 if a.signum() >= (b - b) => {
                            {
                                let mut u: [D; 3] = [b.atan().powi(0), lit(3_usize as f64) * b, a.cos()];
                                u = [(lit(1.5) + b.sin()).ln(), b - u[1], (b.abs() + lit(1.25)).ln()];
                                u[0]
                            }
                        },
                        m11 @ (2 | 5) => {
                            let mut a = lit(n as f64);
                            a = ((b + b) + lit(1_usize as f64)) * ((b * b).abs() + lit(1.25)).powf((-a).sin());
                            lit(1_usize as f64)
                        },
                        2 => a,
                        _ => (b.powi(2) + lit(1.0)).ln(),
                    }, lit(0.25)];
                } else if on2 {
                    let mut k16 = n % 5;
                }
            },
            (m17, _) if lit(n as f64) <= a.signum() => {
                let b = [(a * lit(HALF)) * (b - b), b];
            },
            (m19, false) if b > a.min(b.sin()) => {
                let [t, _] = [b + a, (lit(1.5) + b.sin()).log2()];
            },
            _ => {
                let acc = (a, D::to_radians(lit(0.625) / (lit(1.5) + a.sin())));
            },
        }
        (a * lit(n as f64)) + (lit(1.5) * a)
    }

    pub fn fn106(a: D, mut b: D) -> (D, D) {
        let s = (match 3_usize {
            1..=2 => {
                lit(1_usize as f64)
            },
            1 if lit(2.0) <= (b + a) => a * a,
            1 | 3 if (-b) >= D::abs(a) => {
                b / (a.abs() + lit(1.25))
            },
            _ => b,
        }, match (0_usize, lit(3_usize as f64) < a) {
            (1 | 3, false) => (b.powi(2) + lit(1.0)).ln(),
            (m10 @ (0 | 3), on11) if b >= (b % lit(3.5)) => {
                let acc = [lit((b.re() as usize % 4) as f64), (a + b) + ((-lit(2.5)) + a), b];
                let (dy, p) = (lit(0.5).asinh(), fn16(b, a, a));
                dy / (dy.powi(2) + lit(1.0))
            },
            (m12 @ (1 | 4), false) if (lit(1.125) * a) > (b + a) => {
                lit(HALF) - b
            },
            _ => lit(SMALL),
        });
        let mut flag15 = (b * fn35(&lit(0.875), b, 2_usize % 4, s.0 >= (lit(1.5) + s.1.sin()).recip())) >= (b + b);
        assert!(((a + b) > (b.powi(2) + lit(1.0)).powf(a.sin().tanh())) || true);
        let a = [(a + a) - D::abs(a), lit(2_usize as f64)];
        let mut y: D = b;
        if ((a[0] + y) <= b) || flag15 {
            'b16: {
                match 2_usize {
                    0 => {
                        let (mut dy1, saved) = (y.floor(), b);
                        let old19 = b;
                        b = dy1;
                        dy1 = old19;
                    },
                    m20 if flag15 => {
                        let mut tape1 = lit(m20 as f64);
                    },
                    2 => {
                        let b = [(match 2_usize {
                            m24 if (s.1 * y) >= (-y) => y,
                            2 | 4 => {
                                break 'b16;
                            },
                            m28 => y,
                        }) / (lit(1.5) + y.sin()), y % lit(3.0)];
                    },
                    _ => {
                        let x = fn81(fn98(s.1, [lit(SLOPE), s.1, b]));
                    },
                }
            }
        } else if (y + a[0]) < lit(0_usize as f64) {
            [y, _] = fn81(lit(1.125));
        } else {
            let p = ([(b.abs() + lit(1.25)).log2(), a[1].copysign(s.1)], (y * b) + (b + y));
        }
        (((D::sin(y) + (lit(1.25) * s.0)) + (lit(2.0) * s.1)) + (lit(1.75) * b), (((s.0 * b) + (lit(2.0) * y)) + (lit(0.5) * a[1])) + (lit(2.0) * s.1))
    }

    pub fn fn107(mut a: D, n: usize) -> D {
        let b: D = (lit(1.5) + (if n > 0 {
            fn107(a, n - 1)
        } else {
            a
        }).sin()).powf(fn97(a, a, a > (a.powi(2) + lit(1.0)).powf(a.cos()), (a, a)).atan()).sin();
        if ((lit(SLOPE) * b).abs() + lit(1.25)).powf(a.sin().tanh().powi(4).atan()) > b {
            return fn64(&(lit(1.5) + b.sin()).log2(), (-lit(0.875)) * a, [a, b, b], (b, (b, (n * 3) % 4))) + (lit(1.0) * a);
        }
        let mut dx = (b.atan() + (a * b)) * ({
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 1 || ((b + b) >= (lit(SLOPE) + a)) {
                    break -(-b);
                }
                a += (-(if b <= lit(0.625).floor() {
                    a
                } else {
                    lit(1.5)
                })).cos();
            }
        });
        let tape1 = {
            a /= lit(1.75) + (lit(0.5) * a.sin());
            let mut saved = fn84(dx - lit(SMALL), b * a, a.abs());
            (b % lit(3.5)) + (b.abs() + lit(1.25)).log2()
        };
        {
            let mut i2 = 0_usize;
            while i2 < 1 && ((-tape1) < (dx * lit(2.25))) {
                i2 += 1;
                dx /= lit(1.75) + (lit(0.5) * (match ((n * 3) % 4, lit(n as f64) >= (tape1 * dx)) {
                    (0, on4) => a,
                    _ => lit(SLOPE),
                }).sin());
                let (mut x, saved) = fn3(tape1);
            }
            match (i2, (lit(2.125) < (b + tape1)) && (tape1 >= lit(3_usize as f64))) {
                (0, _) => {
                    let z = lit(2.125).sin();
                    if (a < dx.min(z.sin())) && (i2 == 0) {
                        dx /= lit(1.75) + (lit(0.5) * dx.sin());
                        return (((a.atan2(lit(3.0).powi(2) + lit(1.0)) + (lit(1.5) + b.sin()).sqrt()) + (lit(1.5) * z)) + (lit(1.75) * tape1)) + (lit(1.0) * b);
                    }
                },
                (m8 @ (1 | 4), true) => {
                    assert!((lit(m8 as f64) <= (b.abs() + lit(1.25)).sqrt()) || true);
                },
                (2 | 4, false) => {
                    a /= lit(1.75) + (lit(0.5) * (a + dx).sin());
                },
                _ => {
                    return (lit(i2 as f64) + (lit(1.5) * tape1)) + (lit(1.75) * dx);
                },
            }
            'l13: for _ in 0..i2 % 5 {
                dx *= a.sin().tanh();
                let (z, _) = (a + tape1, {
                    dx -= lit(i2 as f64).sin();
                    a = (lit(0.5) * a) + tape1.atan();
                    b
                });
            }
        }
        return (((a.sin().powi(2) + lit(1.0)).log2() + (lit(0.5) * tape1)) + (lit(2.0) * b)) + (lit(0.25) * a);
    }

    pub fn fn108(a: D) -> (D, D) {
        if a.floor().sin() < (a + a) {
            let mut z: (D, usize) = (a, 0_usize);
            return (z.0.hypot(lit(1.5) + a.sin()) + (lit(0.5) * z.0), (lit(0.5) + a) + (lit(1.25) * z.0));
        }
        let dx = a;
        let mut flag8 = (match 2_usize {
            0 if (a + a) < a => {
                dx
            },
            1 => return (dx.copysign(dx) + (lit(0.25) * dx), (lit(0_usize as f64) + (lit(1.0) * dx)) + (lit(1.25) * a)),
            2 if (a > dx.signum()) && (dx > (a + a)) => a * dx,
            m7 => a * dx,
        }) <= (a + a);
        let mut a = dx;
        let mut flag9 = flag8;
        a *= (-lit(1.25)).atan();
        let mut a = ([match (1_usize, dx > (a.abs() + lit(1.25)).powf(a.sin())) {
            (2 | 4, true) => a,
            (1..=2, true) if dx >= (a + dx) => dx,
            (0 | 2, true) => dx,
            _ => dx,
        }, a.sin().tanh()], fn12(a, a) - (-lit(2.125)));
        let mut i17 = 0_usize;
        while i17 < 3 {
            i17 += 1;
            let mut a = fn16(a.0[i17 % 2] * (-lit(2.875)), a.0[i17 % 2], a.0[i17 % 2] + dx);
            a = ('b18: {
                if (!flag8) && flag8 {
                    break 'b18 dx + a;
                }
                let s = (-lit(0.125)) * ((lit(SLOPE) + dx) * a);
                a / (a.abs() + lit(1.25))
            }).cos();
            if flag9 {
                break;
            }
        }
        let y2 = ((dx - dx) + ({
            let mut i19 = 0_usize;
            loop {
                i19 += 1;
                if i19 > 4 {
                    break a.0[1] + (dx * a.0[0]);
                }
                a = ([dx; 2], a.0[i17 % 2]);
            }
        }), i17);
        let acc: ([D; 2], D) = ([dx.atan(), fn85(dx, dx, y2.0, dx < (dx + y2.0))], fn99((dx.powi(2) + lit(1.0)).log2(), dx.copysign(y2.0), (y2.0, y2)));
        ((((y2.0 * acc.1) + (lit(1.75) * y2.0)) + (lit(0.75) * a.1)) + (lit(2.0) * dx), ((dx + lit(2.125)) + (lit(0.75) * acc.1)) + (lit(1.75) * y2.0))
    }

    pub fn fn109(a: D, b: D, c: D) -> D {
        let (mut b, acc) = match 0_usize {
            m1 if c >= c.sin().tanh() => return (a * a).asinh() + (lit(2.0) * a),
            1 | 3 => (c, c),
            m5 if (c > lit(m5 as f64)) || (b >= (lit(2.75) - b)) => {
                return (((c * b) + b) + (lit(0.75) * b)) + (lit(1.75) * a);
            },
            _ => (a, lit(0.375)),
        };
        match 1_usize {
            m8 if (acc >= fn51(c, a)) || (b <= (lit(2.25) - (-lit(1.75)))) => {
                let mut i10 = 0_usize;
                'l11: while i10 < 2 && (lit(m8 as f64) > (c * lit(2.5))) {
                    i10 += 1;
                    b += c.sin().tanh();
                    let mut dy = {
                        b -= ((if a < c {
                            c
                        } else {
                            let mut s: D = b;
                            let [mut s, mut saved] = [s.min(a.sin().tanh()), (-lit(0.375)) / (lit(1.5) + c.sin())];
                            a
                        }) - (lit(1.5) + c.sin()).sqrt()).atan();
                        b += fn38(b * (-lit(2.875)), lit(m8 as f64), a, m8 % 4).sin();
                        if c > (lit(SLOPE).abs() + lit(1.25)).ln() {
                            lit(m8 as f64)
                        } else {
                            b * b
                        }
                    };
                    let mut y = (lit(1.5) + dy.sin()).powf((dy - dy).cos()).cos();
                }
            },
            1..=2 => {
                let (mut saved, mut back) = (-c, c.atan().powi(4));
            },
            m14 => {
                let (mut y2, mut y1) = (acc, (acc.powi(2) + lit(1.0)).log2());
            },
        }
        (a + (lit(0.5) * c)) + (lit(2.0) * a)
    }

    pub fn fn110(mut a: D, flag: bool) -> D {
        if a >= (a * a) {
            a = {
                a *= (match (0_usize, (a / (a.powi(2) + lit(1.0))) > (a - a)) {
                    (1..=2, false) => fn72(a, a, lit(HALF)),
                    (1 | 3, false) => {
                        a
                    },
                    _ => a,
                }).cos();
                let mut dy: D = if fn109(a, lit(1.5), a) > (a + a) {
                    (lit(2_usize as f64).powi(2) + lit(1.0)).recip()
                } else {
                    a = fn105(a.atan().exp(), (a.abs() + lit(1.25)).ln(), 3_usize % 4) + a;
                    a *= a.atan();
                    (a.abs() + lit(1.25)).log2()
                };
                (a + lit(0.25)).clamp(-lit(1.5), lit(0.75))
            };
            return a + (lit(1.75) * a);
        }
        a /= lit(1.75) + (lit(0.5) * (a - a).sin());
        (a % lit(1.5)) + (lit(0.75) * a)
    }

    pub fn fn111(a: D) -> D {
        let mut u: D = lit(2.625) + a;
        {
            u /= lit(1.75) + (lit(0.5) * (if u < (-a) {
                let mut y: ([D; 2], D) = match 1_usize {
                    0 | 2 => {
                        let (a, y) = (fn33(u), u * a);
                        let (mut s, (mut b, mut y)) = (u + u, (a, u));
                        ([y, u], a + u)
                    },
                    m3 if (a.powi(2) + lit(1.0)).powf(a.sin().tanh()) >= (u.abs() + lit(1.25)).recip() => return (fn99(a - a, a, (u, (u, 2_usize))) + (lit(1.25) * u)) + (lit(1.75) * a),
                    m5 => ([lit(0.75), u], u),
                };
                a
            } else {
                a
            }).sin());
        }
        let (s, saved) = match 2_usize {
            m6 if (a <= u) && (lit(SMALL) < a.signum()) => (u, a),
            0 | 2 if (u % lit(2.0)) >= a.copysign(a) => {
                if a >= (a + u) {
                    (a, a)
                } else {
                    u -= u.asinh() / (lit(2.375).abs() + lit(1.25));
                    fn46(u, 2_usize % 4)
                }
            },
            2 => {
                (u, a)
            },
            _ => (lit(1.625), a),
        };
        (((s.copysign(s) * u.max(u.atan())) + (lit(2.0) * s)) + (lit(1.0) * u)) + (lit(0.75) * a)
    }

    pub fn fn112(a: D, b: D) -> [D; 2] {
        if (fn97(a, b, a < (b * b), (a, b)) - b) < (b - a) {
            match ((b.re() as usize % 4), (b + b) >= b.copysign(b)) {
                (m1, true) if m1 >= 1 => {
                    let u = -(-b).hypot(((-lit(2.0)).powi(2) + lit(1.0)).powf(b.sin().tanh()).powi(2) + lit(1.0));
                    let mut tape1: D = (if u > b {
                        let y1: D = u * (if b.asinh() > (u - b) {
                            fn24(b, u, ((m1 * 3) % 4) % 4, u > u.sin().tanh(), (b, a))
                        } else {
                            b
                        });
                        let u = ('b3: {
                            if fn26(u, -lit(3.0), u, u <= (y1 * b)) <= b {
                                break 'b3 u.hypot(lit(1.875).abs() + lit(1.25));
                            }
                            let (mut z, y1) = (u, (u.re() as usize % 4));
                            lit(1_usize as f64)
                        }, m1);
                        lit(1_usize as f64)
                    } else {
                        {
                            let mut x = fn84(a - u, b * u, a.hypot(lit(1.5) + u.sin()));
                            let (mut z, mut dy) = ((x.abs() + lit(1.25)).recip(), x);
                            x
                        }
                    }).min((match m1 {
                        2..=3 => u + a,
                        m6 => fn43(a),
                    }).sin());
                },
                _ => {
                    match 2_usize {
                        m8 @ (0 | 3) => {
                            let mut y1: [D; 3] = [(a + b) * a, lit(2_usize as f64) / (b.powi(2) + lit(1.0)), lit(m8 as f64)];
                        },
                        _ => {
                            let b: D = a + fn92(a, (lit(1.5) + a.sin()).powf(a.atan()), &b);
                        },
                    }
                    assert!(((a * b) > (-a)) || true);
                },
            }
        } else if b <= a {
            let mut k11 = 1_usize % 5;
        } else {
            let mut saved = (lit(1.5) + ((b.abs() + lit(1.25)).recip() + a).sin()).log2();
        }
        [b + (lit(0.5) * b), fn109(lit(2.375), b, b) + (lit(0.25) * b)]
    }

    pub fn fn113(a: D) -> D {
        match (1_usize, (a.powi(2) + lit(1.0)).log2() <= (a - a)) {
            (0 | 2, _) => {
                let b = (lit(1.5) + ((if a <= a {
                    lit(SMALL)
                } else {
                    a
                }) - a).sin()).ln();
                let mut back = a;
            },
            (0..=1, _) if (a + a) <= (a + a) => {
                let mut flag5 = (a + a) <= (lit(1.5) + a.sin()).recip();
                let a: (D, D) = (a, lit(2.25));
            },
            (m6, false) if (lit(1.5) + a.sin()).recip() < (a.abs() + lit(1.25)).recip() => {
                let back: D = 'b8: {
                    if (a >= lit((m6 + 1) as f64)) && (m6 < 0) {
                        break 'b8 a;
                    }
                    let y1: D = fn109((a.abs() + lit(1.25)).ln(), a, a - a);
                    fn98(lit(1.875).sin(), [y1, y1, a])
                };
                let mut flag9 = (fn97(lit(1.25), back, a <= D::to_radians(back), (back, back)) <= lit(0_usize as f64)) && (m6 < 2);
            },
            _ => {
                let (_, a) = (a.min(a.sin().tanh()), 2_usize);
            },
        }
        return (a / (lit(1.5) + lit(1_usize as f64).sin())) + (lit(0.75) * a);
    }

    pub fn fn114(a: D, b: D, c: D) -> D {
        let (y2, mut s) = (c * a, b - a);
        s = fn64(&(s.atan() + lit(SLOPE).signum()), b, [c; 3], (y2, (b, 1_usize)));
        {
            let mut saved = fn36(&(y2 * c).floor(), c, D::sin(lit(3.0)) > a.to_radians());
            let saved = -('b1: {
                if c >= (y2 - c) {
                    break 'b1 c - s;
                }
                s = D::sin(lit(0_usize as f64)).abs();
                let old2 = saved;
                saved = s;
                s = old2;
                fn64(&y2, old2, [lit(HALF), s, b], (old2, fn50(c, a, s)))
            });
        }
        (a.cos().exp().mul_add(y2.to_radians(), -c) + (lit(1.75) * s)) + (lit(1.25) * a)
    }

    pub fn fn115(a: D, b: D, v: &[D]) -> [D; 2] {
        let dy1 = match (3_usize, (a * a) >= b.sin().tanh()) {
            (0, on2) => (a, v[0]),
            (0..=1, _) => {
                let (mut dx, y2) = (-a, 1_usize);
                dx += v[0];
                match (y2, (dx - dx) < (dx + b)) {
                    (1 | 3, false) => {
                        let (mut tape1, s) = (b * dx, 0_usize);
                        dx = (a * tape1).cos().exp() * (lit(1.5) + dx.sin()).recip();
                        (tape1, b)
                    },
                    (1 | 3, true) => {
                        dx = fn22(a, dx, v[1], (y2 + 0) % 4, (dx, (a, y2))).atan().exp().abs();
                        dx = lit(HALF) * a;
                        (b, a)
                    },
                    _ => (a, b),
                }
            },
            (m10, _) if m10 >= 1 => fn46(a, m10 % 4),
            _ => match 2_usize {
                0 if (b > fn104(a, b)) || (b >= (a + v[2])) => return [(fn104(lit(SLOPE), b) + (lit(2.0) * b)) + (lit(0.5) * a), (fn36(&a, b, b > fn110(b, a >= v[0])) + (lit(1.25) * b)) + (lit(1.25) * a)],
                m15 @ (1 | 4) => (b, b),
                m17 => (v[2], v[m17 % 3]),
            },
        };
        let mut flag18 = lit(0.625) >= lit(0.875).sin().tanh();
        _ = (b.powi(2) + lit(1.0)).sqrt() % lit(2.5);
        let b = a.min(dy1.1.atan()).floor() % lit(2.0);
        let saved = lit(2_usize as f64);
        [((fn98(a, [b; 3]) + (lit(1.25) * b)) + (lit(1.0) * dy1.0)) + (lit(2.0) * dy1.1), ((b.atan() + (lit(0.75) * b)) + (lit(0.25) * dy1.0)) + (lit(1.75) * dy1.1)]
    }

    pub fn fn116(mut a: D, b: D) -> (D, usize) {
        let [z, _] = [lit(2.5) * b; 2];
        let w = fn72(if b > (a + b) {
            a
        } else if z <= z {
            z
        } else {
            let y2 = match 0_usize {
                1..=2 => lit(3_usize as f64),
                1 => {
                    (b.powi(2) + lit(1.0)).ln().atan2(b.cos().abs() + lit(1.25))
                },
                _ => -z,
            };
            a += (a.abs() + lit(1.25)).log2();
            a
        }, z.to_radians(), a + lit(2.25));
        ((w.atan2(b.powi(2) + lit(1.0)) + (lit(1.5) * w)) + (lit(0.5) * b), 2_usize)
    }

    pub fn fn117(a: D, mut p: [D; 3]) -> D {
        let mut i1 = 0_usize;
        while i1 < 2 && (a.floor() < a) {
            i1 += 1;
            match (i1, (i1 == 1) && (i1 >= 3)) {
                (1 | 3, _) => {
                    if i1 == 2 {
                        let mut dx = p[2];
                        dx = (lit(0.5) * dx) + dx.min(dx.sin().tanh()).sin();
                    }
                },
                (1, on5) => {
                    p = [p[2], lit(1.375), p[i1 % 3]];
                    let (mut saved, (mut x, mut dy)) = (lit(0_usize as f64), (a, p[2]));
                },
                (m6 @ (2 | 5), _) if i1 == 1 => {
                    let p = lit((i1 + 1) as f64);
                },
                _ => {
                    let mut dx: (D, usize) = fn3(lit(HALF).max(p[i1 % 3].sin()));
                },
            }
        }
        (lit((i1 + 1) as f64) * a) + (lit(0.5) * a)
    }

    pub fn fn118(a: D, b: D, mut flag: bool) -> D {
        let mut back = lit(0_usize as f64);
        match 2_usize {
            2 | 4 => {
                'l3: for i4 in (1..1).rev() {
                    back -= ((match i4 {
                        0 => return (((b.copysign(back) * (back % lit(3.5))) + (lit(1.75) * back)) + (lit(2.0) * b)) + (lit(1.5) * a),
                        m7 => b,
                    }) + (lit(2.625).powi(2) + lit(1.0)).log2()).sin().tanh();
                    let mut i8 = 0_usize;
                    while i8 < 3 && (i8 < 3) {
                        i8 += 1;
                        back = lit(2.5);
                        back = (lit(0.5) * back) + (b - a).sin();
                        let (tape1, (mut dy, mut y2)) = (a, (a, a));
                        let mut x = y2;
                    }
                    back += lit((b.re() as usize % 4) as f64).sin().tanh();
                    let (mut acc, mut y1) = (a.max(b.cos()), fn1(a, &b));
                }
            },
            0 | 2 => {
                let b: D = b;
            },
            2 | 4 => {
                let (mut y2, (_, mut z)) = (back + back, (a, b));
            },
            m13 => {
                let (y2, mut saved) = fn46(a.hypot(a.abs() + lit(1.25)), 1_usize % 4);
            },
        }
        (((lit(1.5) + back.sin()).ln() * lit(1_usize as f64)) + (lit(0.75) * back)) + (lit(0.25) * a)
    }

    pub fn fn119(a: D, mut b: D, c: D, n: usize) -> D {
        if (b.to_radians() / (lit(n as f64).abs() + lit(1.25))) < lit(1_usize as f64) {
            return ((c + a).to_radians() + (lit(2.0) * c)) + (lit(1.0) * a);
        }
        let mut w = (lit(1.5) + c.sin()).log2();
        w -= lit(HALF);
        for i1 in 1..n % 5 {
            b += lit(SMALL).cos().exp().cos();
            let mut back = {
                let mut i2 = 0_usize;
                loop {
                    i2 += 1;
                    if i2 > 1 || (fn105(c, lit(SMALL), n % 4) < (a.abs() + lit(1.25)).powf(a.cos())) {
                        break (w - w) * lit(i1 as f64);
                    }
                    w = lit(0.125).sin().tanh();
                }
            };
        }
        b += {
            let mut i3 = 0_usize;
            loop {
                i3 += 1;
                if i3 > 1 || ((c >= (w.abs() + lit(1.25)).powf(c.sin().tanh())) || (a < (b + lit(SMALL)))) {
                    break (w - lit(0.625)) * (-lit(2.875));
                }
                w = a;
                let mut dy: D = b * (lit(0_usize as f64) * w);
            }
        };
        b + (lit(1.5) * c)
    }

    pub fn fn120(a: D, b: D, c: D) -> D {
        let acc = lit(2.25);
        let mut b = (-(lit(1.5) + acc.sin()).sqrt()) - (b + c);
        let mut dx = match 3_usize {
            0..=1 if lit(2_usize as f64) > (c * acc) => {
                (b - acc) * ({
                    let mut i3 = 0_usize;
                    'l4: loop {
                        i3 += 1;
                        if i3 > 3 || ((acc >= fn38(b, b, lit(2.875), i3 % 4)) || (a > a.signum())) {
                            break 'l4 a;
                        }
                        b += lit(i3 as f64).cos();
                    }
                })
            },
            0 | 2 => {
                lit(3_usize as f64)
            },
            _ => {
                let mut i8 = 0_usize;
                loop {
                    i8 += 1;
                    if i8 > 3 || (i8 < 3) {
                        break lit(1_usize as f64);
                    }
                    b += ((a.powi(2) + lit(1.0)).recip().abs() + lit(1.25)).log2().sin();
                }
            },
        };
        let mut late9: D;
        if dx.sin() > (c * c) {
            late9 = {
                b -= (if a < (dx + a) {
                    dx
                } else {
                    dx
                }).signum();
                let mut flag10 = (lit(0.125).abs() + lit(1.25)).log2().sin().tanh().powi(0) <= dx.to_radians();
                'b11: {
                    if (a + c) < (lit(1.5) + a.sin()).sqrt() {
                        break 'b11 c;
                    }
                    let b = fn97(fn104(a, b), a, flag10, (acc, lit(1.75))) * b.sin().tanh();
                    c
                }
            };
        } else {
            let mut b = (c, (lit(1.5) + a.sin()).ln() + c.mul_add(acc, c));
            let x = (lit(1_usize as f64), {
                dx = fn97(fn5(b.1, [b.0, dx, b.0], (dx, fn7(a, 3_usize % 4))), lit(1_usize as f64), lit(0.25) >= c, b) + a.mul_add(-lit(2.5), lit(1.125)).abs();
                let mut x = ((lit(1.5) + dx.sin()).log2() - dx.sin()).clamp(-lit(1.5), lit(0.75));
                acc * lit(1.25)
            });
            late9 = (b.0.powi(2) + lit(1.0)).powf(acc.atan()) * (acc + c);
        }
        dx = (({
            late9 += b.abs() + late9;
            (b, late9) = (late9, b);
            late9
        }) + c) + lit((a.re() as usize % 4) as f64);
        ((((b + (lit(2.0) * late9)) + (lit(1.25) * dx)) + (lit(1.0) * b)) + (lit(1.25) * acc)) + (lit(2.0) * a)
    }

    pub fn fn121(a: D, p: [D; 3]) -> D {
        let mut a: (D, D) = if (a * p[1]) <= a {
            (fn110(a, a > lit(1_usize as f64)), a * (-lit(3.0)))
        } else if ({
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 1 || ((i1 != 2) && (a >= a.mul_add(a, p[2]))) {
                    break lit(i1 as f64);
                }
                let mut tape1 = lit(0.25);
            }
        }) < p[2] {
            (a, a)
        } else {
            (a + (-lit(0.5)), lit(2_usize as f64))
        };
        lit(2.25) + (lit(0.75) * p[0])
    }

    pub fn fn122(a: D, b: D, flag: bool, v: &[D], mut p: [D; 3]) -> (D, usize) {
        match 2_usize {
            m1 @ (0 | 3) => {
                match (1_usize, a >= lit(1.5)) {
                    (0 | 2, true) if (a < a) || flag => {
                        let p: D = a;
                        'l5: for i6 in (2..=4).rev() {
                            let (mut y2, (mut p, mut a)) = (match (i6 * 3) % 4 {
                                0 => {
                                    b
                                },
                                m9 if a.sin() < fn4(p, 0_usize % 4, [a; 3]) => p,
                                m11 @ (0 | 3) => {
                                    a
                                },
                                _ => b,
                            }, (b, b));
                        }
                    },
                    (1, false) => {
                        assert!(((lit(2.5) < (a + p[m1 % 3])) && flag) || true);
                        p = [lit(2.5).asinh(), a % lit(2.5), if flag {
                            let (mut b, a) = fn93(lit(2.875) + b, m1 % 4, v, (b, p[2]));
                            let (mut b, (y1, mut y)) = (((-lit(1.5)).powi(2) + lit(1.0)).log2(), (v[0], b));
                            b
                        } else {
                            v[2]
                        }];
                    },
                    _ => {
                        let mut w = b;
                    },
                }
            },
            m17 => {
                let [_, mut y2] = [p[m17 % 3] - b; 2];
            },
        }
        (p[0] + (lit(1.0) * b), 2_usize)
    }

    pub fn fn123(a: D, mut b: D, c: D) -> D {
        let mut p: D = (c.mul_add(b, b) - (match (0_usize, (b * c) < b) {
            (m1, false) if m1 == 0 => {
                b
            },
            _ => -lit(0.875),
        })).cos();
        b += {
            let mut i4 = 0_usize;
            loop {
                i4 += 1;
                if i4 > 2 || (p.max(b.sin().tanh()) <= (b - a)) {
                    break c;
                }
                p *= b.sin();
                let mut t = p;
            }
        };
        _ = c;
        [p, _] = [b; 2];
        if a >= (c.powi(2) + lit(1.0)).ln() {
            return (fn21(p * b, b.signum(), lit(SMALL), 1_usize % 4, [b, c, c]) + (lit(2.0) * p)) + (lit(0.75) * b);
        }
        b = fn121(b * p, [b, c, lit(2.0)]) * ((match 1_usize {
            0..=1 => {
                b
            },
            0..=1 if (p <= p) || (a >= a.max(b.sin())) => {
                c
            },
            0 | 2 => b,
            m11 => p,
        }) / (fn85(p, p, p, c <= (p - b)).abs() + lit(1.25)));
        let mut flag12 = p <= (a * a);
        b += a * lit(3_usize as f64);
        ((b.mul_add(a, a) / ((p - a).powi(2) + lit(1.0))) + (lit(1.25) * p)) + (lit(1.25) * c)
    }

    pub fn fn124(a: D, n: usize, mut flag: bool) -> D {
        let mut dy: D = ((a + (a - a)).powi(2) + lit(1.0)).ln();
        match (n, (a + a) < (a * a)) {
            (m1, false) if lit(HALF) < lit((n + 0) as f64) => {
                {
                    'l3: for i4 in 2..2 {
                        dy = ({
                            dy += ((a - a) / (fn92(dy, dy, &dy).abs() + lit(1.25))).cos();
                            dy += a.sin();
                            dy * a
                        }).cos();
                        let [dy1, acc] = [match n {
                            0 => a,
                            m7 if flag => a,
                            2 => a,
                            m11 => a,
                        }, {
                            dy *= (('b12: {
                                if m1 >= 0 {
                                    break 'b12 lit(0.25).min(dy.sin());
                                }
                                let acc = fn0((dy.abs() + lit(1.25)).log2(), 0_usize % 4) - a.max(a.sin().tanh()).clamp(-lit(1.5), lit(0.75));
                                let mut a: D = acc;
                                a
                            }) + (a - a)).sin();
                            let mut back: D = dy;
                            dy
                        }];
                        dy += lit(n as f64).atan();
                        dy -= (-dy.cos()).atan();
                    }
                }
                let a: D = (match n {
                    m13 @ (2 | 5) => lit(m1 as f64),
                    _ => dy,
                }).sin().tanh();
            },
            _ => {
                let back = (match (n, (a < (a / (dy.powi(2) + lit(1.0)))) && (n < 1)) {
                    (2..=3, true) => match n {
                        1..=2 => dy,
                        1..=2 => a,
                        0 | 2 => dy,
                        m25 => lit(1.75),
                    },
                    (m26, on27) if (dy % lit(1.5)) >= (dy * dy) => (-lit(0.75)).sin(),
                    _ => a % lit(3.5),
                }).to_radians();
            },
        }
        let back = lit(n as f64) * ((lit(1.5) + a) + (lit(1.5) + a.sin()).sqrt());
        (((lit(1.5) + (lit(0.75) * back).sin()).recip() + (lit(1.25) * back)) + (lit(0.5) * dy)) + (lit(0.5) * a)
    }

    pub fn fn125(a: D, b: D, c: D, p: [D; 3], q: (D, D)) -> D {
        let late1: D;
        if (c.signum() < (q.0.abs() + lit(1.25)).log2()) && (b > (lit(SLOPE) * b)) {
            let y1: D = lit(0_usize as f64);
            let mut i2 = 0_usize;
            loop {
                i2 += 1;
                if i2 > 4 {
                    break;
                }
                if (if (y1 * a) > c.sin().tanh() {
                    continue;
                } else {
                    c + b
                }) < (lit(1.5) + q.0.sin()).ln() {
                    let mut acc = (a * p[2]).mul_add(a - b, c * p[2]) - (c + (y1 + b));
                    return (((((a.mul_add(y1, y1) - c) + (lit(1.5) * acc)) + (lit(1.25) * q.0)) + (lit(2.0) * p[1])) + (lit(1.0) * c)) + (lit(0.75) * a);
                }
                let mut i3 = 0_usize;
                while i3 < 3 {
                    i3 += 1;
                    let (mut z, (mut dy, dy1)) = (lit(1.125), (a, y1));
                    let mut dx: ([D; 2], D) = ([fn41(y1, i3 % 4, [lit(2.0), q.1, y1]); 2], lit((dy.re() as usize % 4) as f64));
                }
            }
            late1 = (fn104(b, q.1).abs() + lit(1.25)).sqrt();
        } else {
            late1 = fn124(a, 0_usize % 4, b >= q.1.sin().tanh().exp()) + (if c >= b {
                let mut tape1 = fn46('b4: {
                    if b <= (b + a) {
                        break 'b4 q.0 + b;
                    }
                    let (mut saved, acc) = fn46(lit(2.875) - c, 1_usize % 4);
                    saved
                }, 0_usize % 4);
                tape1.0
            } else {
                b
            });
        }
        if fn120(q.1.clamp(-lit(1.5), lit(0.75)), late1.asinh(), 'b5: {
            if c.sin().tanh() < a.sin().tanh() {
                break 'b5 q.1 + a;
            }
            let mut flag6 = (lit(0_usize as f64) % lit(3.0)) > (b.powi(2) + lit(1.0)).ln();
            let y1 = (c.powi(2) + lit(1.0)).ln() + (lit(3_usize as f64) + lit(3_usize as f64));
            a
        }) < (p[0].powi(2) + lit(1.0)).log2() {
            assert!((b.min(late1.sin().tanh()) > (b % lit(3.0))) || true);
        }
        let u = {
            let mut i7 = 0_usize;
            'l8: loop {
                i7 += 1;
                if i7 > 4 || (i7 >= 1) {
                    break a * q.1;
                }
            }
        };
        assert!((a.hypot(c.powi(2) + lit(1.0)) < (u - c)) || true);
        let (x, y1) = q;
        return (((((b + (lit(2.0) * y1)) + (lit(1.0) * x)) + (lit(1.5) * u)) + (lit(1.0) * p[2])) + (lit(1.5) * b)) + (lit(0.5) * a);
    }

    pub fn fn126(a: D, mut b: D, c: D, n: usize, p: [D; 3], q: (D, D)) -> D {
        'l1: for i2 in 0..1 {
            b /= lit(1.75) + (lit(0.5) * D::atan(lit(3.0)).sin());
            let u = ((if i2 != 0 {
                let mut u = (lit(((n * 3) % 4) as f64) - (-c)) % lit(3.5);
                u += (-(-a)).sin();
                b
            } else {
                b
            }).powi(2) + lit(1.0)).recip() + fn38(lit(SMALL), a.min(a.sin().tanh()), fn29(&b, [q.0; 3]), 2_usize % 4);
            let mut acc: (D, usize) = (match (i2 + 2, i2 < 1) {
                (2 | 4, _) => {
                    let s = q.0 - (b.atan() / (lit(1.5) + (q.1 - u).sin()));
                    b /= lit(1.75) + (lit(0.5) * (s.powi(2) + lit(1.0)).log2().sin());
                    (a.abs() + lit(1.25)).recip()
                },
                _ => 'b6: {
                    if (-p[2]) > (lit(1.5) + b.sin()).powf(lit(1.625).sin().tanh()) {
                        break 'b6 p[2] * q.1;
                    }
                    let y: D = ((a * a).to_radians().abs() + lit(1.25)).ln();
                    p[1]
                },
            }, 1_usize);
            let mut x: D = c;
        }
        b += lit(((n * 3) % 4) as f64).sin().powi(0);
        b = b;
        (((b.sin().tanh() + (b - c)) + (lit(2.0) * q.1)) + (lit(0.75) * c)) + (lit(1.25) * a)
    }

    pub fn fn127(a: D, b: D, n: usize, flag: bool) -> D {
        let mut w = b;
        if flag {
            let mut k1 = (n + 0) % 5;
            if n < 0 {
                let y = match k1 {
                    m2 @ (2 | 5) => {
                        ((a.powi(2) + lit(1.0)).powf(w.sin()).powi(2) + lit(1.0)).log2()
                    },
                    _ => a,
                };
                let (_, _) = fn46(w, 2_usize % 4);
            } else {
                let u = ((a + a).cos(), k1);
            }
        }
        (lit(1.5) + w.sin()).ln().mul_add(D::atan(a), b - b) + (lit(0.25) * w)
    }

    pub fn fn128(a: D, mut b: D, c: D, q: (D, D)) -> D {
        b = c.asinh();
        match 0_usize {
            m1 if (a + c) < b => {
                let (mut p, y1) = if m1 != 1 {
                    q
                } else if D::atan(c) >= (c * lit(1.375)) {
                    let mut p = [fn110(a, lit(1.625) > c).sin().tanh(), b, (lit(1.5) + (q.0 + lit(2.5)).sin()).recip()];
                    let (tape1, _) = q;
                    q
                } else {
                    fn46(a, 2_usize % 4)
                };
                if (({
                    let mut i3 = 0_usize;
                    'l4: loop {
                        i3 += 1;
                        if i3 > 1 || (y1.to_radians() < p) {
                            break 'l4 (b * q.0) - (b + c);
                        }
                        p += ((c * lit(1.0)) + lit((m1 + 0) as f64)).sin().tanh();
                    }
                }) + (if p > a.sin().tanh() {
                    lit(SLOPE)
                } else {
                    a
                })) > (lit(1.5) + c.sin()).recip() {
                    return (((((a % lit(3.5)) + (lit(2.0) * y1)) + (lit(0.75) * p)) + (lit(1.5) * q.0)) + (lit(0.5) * q.1)) + (lit(2.0) * b);
                }
            },
            1 => {
                let y = (D::asinh(b) - fn109(a, lit(1.75), c)) * q.0;
            },
            m7 @ (2 | 5) => {
                _ = if (if c < (b * b) {
                    let p = (b + c).asinh() - (b.min(b.sin().tanh()).abs() + lit(1.25)).log2();
                    p
                } else if c.clamp(-lit(1.5), lit(0.75)) <= c {
                    let dy1: D = (c * a).to_radians() + (lit(1.5) + fn117(b, [q.0, c, c]).sin()).log2();
                    b
                } else {
                    lit(2.375)
                }) >= a {
                    b = if (q.0 >= a) || (b <= fn99(a, c, (a, (b, m7)))) {
                        lit(m7 as f64)
                    } else if lit(3.0) < (c % lit(2.5)) {
                        lit(SMALL) + (b - c)
                    } else {
                        let p = a;
                        lit(m7 as f64) * a.atan()
                    };
                    q.1.cos()
                } else {
                    q.1.mul_add(-lit(0.25), lit(0.5))
                };
            },
            _ => {
                let (tape1, w) = (b + q.1, lit(0_usize as f64));
            },
        }
        (((a.atan2(q.0.abs() + lit(1.25)) / (c.abs() + lit(1.25))) + (lit(1.0) * q.1)) + (lit(1.75) * b)) + (lit(2.0) * a)
    }

    pub fn fn129(a: D, mut b: D, flag: bool) -> D {
        let mut saved = if (b * b) >= b.max(lit(3.0).sin()) {
            [lit(3_usize as f64), b, a.mul_add(a, b)]
        } else {
            [a - lit(2.0), match 1_usize {
                0 | 2 => {
                    let mut b = ((a.abs() + lit(1.25)).log2() + a, 1_usize);
                    let mut p: [D; 3] = [b.0.min(a.atan()) * a; 3];
                    a
                },
                m3 => lit(HALF),
            }, if b > (a / (a.powi(2) + lit(1.0))) {
                let [mut b, mut w] = [a * b, (-lit(0.625)) + b];
                let x = ((a - a) * a) * fn105(w * a, w.atan(), 0_usize % 4);
                x
            } else if flag {
                b *= (a - (b + b)).sin().tanh();
                b *= b.sin();
                lit(2.125)
            } else {
                b = a;
                lit(1.625)
            }]
        };
        let (_, mut u) = (saved[2], saved[2] * a);
        (((b - u) - lit(1.75).sin().powi(1)) + (lit(1.75) * saved[0])) + (lit(1.5) * b)
    }

    pub fn fn130(mut a: D, b: D) -> D {
        a += lit(1_usize as f64);
        match (1_usize, b.atan2(b.abs() + lit(1.25)) >= (b + b)) {
            (m1, true) if (b * b) >= lit((m1 + 2) as f64) => {
                if m1 >= 0 {
                    let mut t = (a + b) + lit(m1 as f64);
                    'b3: {
                        t /= lit(1.75) + (lit(0.5) * (a - b).sin());
                    }
                } else {
                    let p = -lit(3.0);
                    let mut i4 = 0_usize;
                    while i4 < 4 && (a.max(a.cos()) < fn43(b)) {
                        i4 += 1;
                        a += (a.copysign(a) / (p.abs() + lit(1.25))).atan();
                        let p = ((b.abs() + lit(1.25)).log2() * fn4(lit(1.5), (i4 + 2) % 4, [a, a, b]), 0_usize);
                    }
                    let mut a = ((lit(1.5) + lit(HALF).sin()).log2() * (p - p)) + (lit(0_usize as f64) * lit(m1 as f64));
                }
            },
            (1, true) => {
                let mut t = [D::floor(D::abs(b)), (lit(1.5) + a.sin()).sqrt().hypot((a + lit(1.125)).powi(2) + lit(1.0))];
            },
            _ => {
                let [a, mut t] = [a * a, -a];
            },
        }
        (a * a).max((b - b).sin().tanh()) + (lit(1.0) * b)
    }

    pub fn fn131(a: D, b: D, mut flag: bool, q: (D, D)) -> D {
        match ((b.powi(2) + lit(1.0)).ln().re() as usize % 4) {
            1..=2 => {
                let mut s = fn117(match ((a.re() as usize % 4), a.hypot(lit(1.5) + (-lit(0.375)).sin()) < lit(2.75).to_radians()) {
                    (m3 @ (2 | 5), true) if fn36(&a, a, q.1 <= lit(1.125)) >= lit(m3 as f64) => a,
                    (2 | 4, true) => b,
                    _ => b,
                }, if flag {
                    let (p, mut t) = (lit(1_usize as f64), a + b);
                    [-lit(2.25), p, t]
                } else {
                    [a, a, b]
                });
            },
            _ => {
                let mut saved = a;
            },
        }
        _ = match 2_usize {
            m9 if q.1.sin().tanh() >= (lit(1.5) + b.sin()).ln() => {
                fn117(q.0, [b, q.1, b])
            },
            m11 if (b + a) >= (a.powi(2) + lit(1.0)).sqrt() => {
                b
            },
            m13 @ (0 | 3) => match m13 {
                m15 if a.sin().tanh() < q.1.sin() => a,
                1 | 3 => {
                    let (mut back, dy) = fn46(a + a, m13 % 4);
                    let mut a = q.1;
                    b
                },
                0 | 2 if (-a) >= (b * q.0) => {
                    a
                },
                m21 => q.1,
            },
            _ => lit(3_usize as f64),
        };
        let y2 = lit(3_usize as f64);
        let mut i23 = 0_usize;
        while i23 < 2 {
            i23 += 1;
            if a >= q.1 {
                let p = D::to_radians(if q.0 > (b * b) {
                    b
                } else {
                    y2
                }) - (q.1 - b);
                let mut y2 = if i23 < 2 {
                    match i23 {
                        1 | 3 => break,
                        m26 => (a, q.0),
                    }
                } else if flag {
                    let x = fn72(y2.sin(), a % lit(2.5), fn129(y2, p, a <= (b * y2)));
                    q
                } else {
                    (b * p, fn97(p, b, a > (b.abs() + lit(1.25)).recip(), (p, b)))
                };
                let mut acc = ((-a).powi(2) + lit(1.0)).sqrt() + (fn34(y2.1) / (lit(1.5) + ({
                    let mut i27 = 0_usize;
                    loop {
                        i27 += 1;
                        if i27 > 4 {
                            break y2.1 * ((-lit(1.875)) * b);
                        }
                        let mut k28 = i23 % 5;
                    }
                }).sin()));
            }
            let mut a: D = b;
            let mut t = {
                let mut i29 = 0_usize;
                'l30: loop {
                    i29 += 1;
                    if i29 > 3 {
                        break fn38(a - a, b, b + a, i29 % 4);
                    }
                    a += lit(i23 as f64).atan();
                }
            };
        }
        let y = fn129(b, b + y2, a.sin().tanh() <= (b * y2)).atan2(lit(1.5) + (if i23 == 0 {
            assert!(((y2 / (b.powi(2) + lit(1.0))) <= lit(0.625).asinh()) || true);
            q.1 + b
        } else if (q.1 < y2.sin()) || (y2 <= q.1) {
            y2.cos()
        } else {
            b.signum()
        }).sin());
        ((lit(2_usize as f64) * y2) + (lit(1.25) * b)) + (lit(1.5) * a)
    }

    pub fn fn132(a: D, b: D, n: usize) -> D {
        for i1 in 2..=1 {
            let mut k2 = n % 5;
            let (mut dy1, y) = fn116(if lit(SLOPE) <= a {
                b
            } else if (lit(1.5) + b.sin()).powf(b.cos()) > lit(k2 as f64) {
                let mut dy1: D = a;
                b
            } else {
                b
            }, match (a.sin().re() as usize % 4) {
                m3 if (b >= lit(0_usize as f64)) && (b < b.to_radians()) => a,
                m5 => a,
            });
            dy1 *= (dy1 + lit(1.0)).floor().sin().tanh();
        }
        match 1_usize {
            0 | 2 => {
                if ((if a < a.mul_add(b, a) {
                    a
                } else {
                    lit(2.625)
                }) - a.sin().tanh()) < (a + b) {
                    let mut dx: D = ({
                        let p: D = b;
                        let mut p: D = p + (a + (b.abs() + lit(1.25)).ln());
                        (b.abs() + lit(1.25)).powf(p.atan())
                    }) + b;
                }
            },
            1 if fn121(b, [a, b, a]) < a.signum() => {
                let mut p = ([a, b + a], lit(0.25));
            },
            m10 if a.clamp(-lit(1.5), lit(0.75)) >= b => {
                let mut y2 = a - (a.powi(2) + lit(1.0)).recip().atan2(lit(1.5) + (a + a).sin());
            },
            m12 => {
                let [y, mut y1] = [lit(1.375), a * a];
            },
        }
        (lit(1.5) + (a - b).sin()).powf(b.asinh().cos())
    }

    pub fn fn133(a: D, b: D, v: &[D], q: (D, D)) -> [D; 2] {
        let saved = fn21(q.1.to_radians(), fn110(a, a <= q.1.cos()), b / (a.abs() + lit(1.25)), 3_usize % 4, [q.1, a, lit(1.0)]);
        let mut w: (D, usize) = (if lit(2.5) <= fn127(a, lit(2.875), 3_usize % 4, b < saved) {
            v[0].atan2(q.0.powi(2) + lit(1.0))
        } else {
            let mut tape1 = lit(0.125).min(fn130(saved, lit(2_usize as f64)).sin());
            {
                tape1 = ((q.0 - q.1).powi(2) + lit(1.0)).ln() - fn124((b.abs() + lit(1.25)).recip(), 2_usize % 4, D::abs(saved) <= saved);
                assert!((saved > a.clamp(-lit(1.5), lit(0.75))) || true);
                a
            }
        }, 1_usize);
        let mut late1: D;
        if (match 2_usize {
            0 => lit(v.len() as f64),
            m4 @ (2 | 5) => {
                let mut y = ((v[m4 % 3] + q.1) - b.sin().tanh()) - (((-lit(1.375)) + a) * fn121(b, [a, saved, a]));
                v[2]
            },
            _ => saved,
        }) >= fn105(b, a, 2_usize % 4) {
            late1 = v[0].hypot(v[0].abs() + lit(1.25)) * (lit(SMALL) + w.0);
        } else {
            late1 = (a.sin().tanh().abs() + lit(1.25)).powf(({
                w = if fn104(q.0, lit(1.0)) > (w.0 + saved) {
                    let mut saved: D = ((-lit(2.0)) % lit(2.5)) - w.0.atan2(lit(1.5) + q.1.clamp(-lit(1.5), lit(0.75)).sin());
                    fn93(lit(HALF), 2_usize % 4, v, (a, saved))
                } else {
                    (a, v.len())
                };
                let mut w: D = a;
                a
            }).sin().tanh());
        }
        [((((lit(3_usize as f64) + (lit(1.75) * w.0)) + (lit(2.0) * q.0)) + (lit(0.5) * q.1)) + (lit(1.75) * b)) + (lit(0.5) * a), ((((a * b) + (lit(1.75) * w.0)) + (lit(0.5) * saved)) + (lit(2.0) * q.0)) + (lit(1.75) * b)]
    }

    pub fn fn134(a: D, mut b: D, n: usize) -> D {
        if n >= 2 {
            let mut b: D = a.sin().exp();
            let mut acc = ({
                b /= lit(1.75) + (lit(0.5) * ({
                    let mut i1 = 0_usize;
                    loop {
                        i1 += 1;
                        if i1 > 1 || ((a <= (a * b)) && (b > b)) {
                            break lit(2_usize as f64);
                        }
                        let mut t = lit(i1 as f64) - (a * a).sin();
                    }
                }).sin());
                let (mut dy, mut back) = (b * lit(SMALL), b / (a.powi(2) + lit(1.0)));
                if n > 0 {
                    fn134(a, a, n - 1)
                } else {
                    lit(2.5)
                }
            }) + (-D::abs(a));
        }
        match n {
            0 | 2 => {
                let mut dx: D = lit(n as f64);
                let mut tape1: D = ((lit(2.75) * dx) * dx) * lit(n as f64).sin().tanh();
            },
            0 | 2 => {
                b = a;
            },
            m6 if n == 2 => {
                let mut flag8 = ((a / (lit(1.5) + a.sin())) - (b + a)) > (b / (b.abs() + lit(1.25)));
            },
            _ => {
                let [mut z, x] = [(lit(1.5) + a.sin()).recip(); 2];
            },
        }
        b + b
    }

    pub fn fn135(a: D, b: D, c: D, mut flag: bool) -> D {
        'l1: for i2 in 1..3 {
            for i3 in 1..=i2 % 5 {
                let mut dy = fn7(c, i3 % 4);
                let mut late4;
                if ((a.powi(2) + lit(1.0)).sqrt() >= dy.0) || ((a * a) > lit(i2 as f64)) {
                    late4 = b - a;
                } else {
                    late4 = c * ({
                        let mut i5 = 0_usize;
                        loop {
                            i5 += 1;
                            if i5 > 4 || ((a < fn53(c)) || (!flag)) {
                                break (c.powi(2) + lit(1.0)).sqrt();
                            }
                            let mut s = ((c * dy.0).sin().tanh(), (if i3 >= 1 {
                                c
                            } else {
                                dy = (a, i5 + 1);
                                lit(2.25)
                            }) % lit(1.5));
                        }
                    });
                }
                let b = ((c + late4).min(b.sin()), (lit(1.5) + c.sin()).log2());
            }
            let mut late6: D;
            if flag || ((!flag) && flag) {
                late6 = lit(1_usize as f64);
            } else {
                late6 = b;
            }
        }
        let (_, y) = (lit(2_usize as f64), 3_usize);
        let mut dy1: D = ((if c < c {
            let [mut b, a] = if (c.abs() + lit(1.25)).sqrt() < a {
                [b, lit(1.0)]
            } else {
                [a, c]
            };
            a
        } else {
            b
        }).abs() + lit(1.25)).sqrt() - c;
        let mut acc = fn3(a);
        let mut b: [D; 3] = [(lit(0.875) + c).atan(), (c - c) / (lit(1.5) + lit(2.25).sin()), (a - b) - (c % lit(3.5))];
        (((a.sin().powi(2) + lit(1.0)).ln() + (lit(1.25) * b[0])) + (lit(1.25) * dy1)) + (lit(0.25) * a)
    }

    pub fn fn136(a: D, b: &D, n: usize, mut p: [D; 3]) -> D {
        match (fn129(a, a, a < fn124(a, 0_usize % 4, a > p[0].atan2(a.abs() + lit(1.25)))).re() as usize % 4) {
            m1 @ (0 | 3) => {
                let mut a = a + fn121((a.powi(2) + lit(1.0)).powf(a.sin().tanh()), [p[0], p[0], p[1]]);
            },
            _ => {
                let late4;
                if fn135(a, p[0] - a, a % lit(2.5), (a < (a * p[n % 3])) || (a <= a)) < a.sin() {
                    let mut late5: D;
                    if (match n {
                        0..=1 => {
                            let mut dy: D = if n == 1 {
                                return D::signum(p[n % 3]).to_radians() + (lit(0.75) * a);
                            } else {
                                lit(n as f64)
                            };
                            let mut flag15 = ((match n + 0 {
                                m8 @ (1 | 4) if m8 >= 3 => {
                                    dy
                                },
                                m10 if (dy < (lit(SLOPE) + dy)) && (a < (lit(2.0) + dy)) => {
                                    a
                                },
                                m12 if p[n % 3] > lit(0.5).floor() => dy,
                                _ => dy,
                            }) % lit(2.0)) > lit(0.75).atan2(lit(0.375).abs() + lit(1.25));
                            p[n % 3].abs()
                        },
                        m16 if a < (lit(1.5) + a.sin()).ln() => {
                            lit(SLOPE)
                        },
                        1 | 3 => {
                            let mut tape1 = ((a.abs() + lit(1.25)).recip(), -lit(0.625));
                            ((*b).powi(2) + lit(1.0)).ln()
                        },
                        _ => lit(2_usize as f64),
                    }) > a {
                        late5 = lit(n as f64);
                    } else {
                        late5 = (lit(0.75) + a).abs();
                    }
                    late4 = (-a).floor();
                } else {
                    late4 = a - ((*b) - lit(0.375));
                }
            },
        }
        a.signum().sin().tanh() + (lit(1.0) * a)
    }

    pub fn fn137(a: D) -> D {
        let mut dy: D = (lit(SLOPE).abs() + lit(1.25)).log2();
        for i1 in (1..=1).step_by(2) {
            dy = (lit(0.5) * dy) + ((-lit(0.5)) - dy).cos();
            let dy = [a, ({
                let mut i2 = 0_usize;
                'l3: loop {
                    i2 += 1;
                    if i2 > 1 {
                        break -lit(2.5);
                    }
                    dy += (dy + fn124(a, i2 % 4, dy < (lit(1.5) + a.sin()).ln())).sin().tanh();
                    let (acc, (mut x, _)) = (dy, (a, a));
                }
            }) + (dy * dy), dy];
            let mut p = fn53(lit(2.375).abs()).sin().tanh();
        }
        let (mut b, saved) = (fn129(a, a, dy > dy), a + dy);
        ((fn117(b.abs(), [lit(1.5), saved, b]) + (lit(1.25) * saved)) + (lit(2.0) * dy)) + (lit(0.75) * a)
    }

    pub fn fn138(mut a: D, b: D) -> D {
        let mut z = ({
            a += b;
            let mut dy = if (a - a) >= (b - b) {
                let back: D = a;
                a
            } else {
                b - lit(2.625).sin().tanh()
            };
            lit(1.125)
        }) * lit(1_usize as f64);
        let (w, dx) = if fn33(z) >= (a + b) {
            (z, lit(1.125))
        } else if a.mul_add(a, b) <= (lit(0.25).powi(2) + lit(1.0)).ln() {
            if lit(1.0) > lit(0_usize as f64) {
                (a, z)
            } else {
                (b, z)
            }
        } else {
            (lit(1.875), z)
        };
        'l1: for i2 in (0..2).step_by(2) {
            a += ({
                z -= ((b + a) + (if dx < (a / (dx.abs() + lit(1.25))) {
                    w
                } else {
                    z
                })).sin();
                let (mut p, acc) = (lit(2_usize as f64), a);
                lit(2.875)
            }).sin().tanh().atan();
            z -= dx.floor().atan();
        }
        ((((b + lit(1.625)) - w.floor()) + (lit(1.75) * w)) + (lit(1.25) * z)) + (lit(0.25) * a)
    }

    pub fn fn139(a: D, b: D, v: &[D]) -> (D, D) {
        let mut b = (lit(2_usize as f64) + lit(3_usize as f64)).to_radians();
        let dy: [D; 3] = [(b * b) - (match ((b + b).re() as usize % 4) {
            m1 if (a - b) < ((-lit(2.375)) * b) => {
                lit(2.375)
            },
            0 | 2 => a,
            m5 => b,
        }), (lit(1.5) + (lit(SLOPE).powi(2) + lit(1.0)).sqrt().sin()).log2(), (a + a) * v[2].atan2(lit(1.375).abs() + lit(1.25))];
        let [b, _] = [v[1] + a, fn121(b, [dy[2], a, lit(0.5)])];
        let y = [if fn88(a, a, b > (b * a), v) <= (b * lit(2.375)) {
            {
                let mut i6 = 0_usize;
                loop {
                    i6 += 1;
                    if i6 > 1 || ((a < a.clamp(-lit(1.5), lit(0.75))) && (dy[i6 % 3] >= (b + b))) {
                        break fn124(a, (i6 + 2) % 4, dy[i6 % 3] >= (b * b)) * (a - a);
                    }
                    let mut z = lit(0.5);
                }
            }
        } else if b.sin().tanh() >= a {
            lit(SMALL) + lit(HALF)
        } else {
            b - a
        }, fn129(-lit(0.875), lit(0.375), (-lit(1.625)) >= (lit(1.5).abs() + lit(1.25)).recip()).cos()];
        let mut a: D = b.signum().mul_add(b.max(b.sin().tanh()) / ((match 1_usize {
            0 | 2 => {
                b
            },
            m9 if (a + y[m9 % 2]) <= (a - y[m9 % 2]) => y[0],
            2 | 4 => {
                v[0]
            },
            _ => dy[2],
        }).abs() + lit(1.25)), dy[0]);
        assert!((fn47(dy[1]) < (y[1] * dy[1])) || true);
        let mut t = lit(1_usize as f64) + (D::asinh(a) % lit(3.5));
        let mut i14 = 0_usize;
        while i14 < 4 && ((lit(1.5) + t.sin()).recip() >= t.to_radians()) {
            i14 += 1;
            a = (lit(0.5) * a) + (match (i14 * 3) % 4 {
                0 | 2 => dy[i14 % 3],
                m17 => v[i14 % 3],
            }).sin().tanh();
            match i14 {
                1 | 3 => {
                    match i14 {
                        m20 @ (2 | 5) => {
                            assert!(((lit(1.0) * lit(SMALL)) >= t.asinh()) || true);
                        },
                        m22 @ (1 | 4) => {
                            t = (lit(1.5) + t.sin()).log2().asinh().sin();
                        },
                        2 if (t - t) > (b + b) => {
                            let y1 = (({
                                a = (lit(0.5) * a) + (if dy[0] <= (lit(2.375) + t) {
                                    a
                                } else if b.cos() >= fn97(a, t, y[1] <= D::abs(lit(1.5)), (a, a)) {
                                    a
                                } else {
                                    b
                                }).cos();
                                let [y, w] = [b, b];
                                t.sin()
                            }).abs() + lit(1.25)).powf((a.powi(2) + lit(1.0)).log2().to_radians().sin());
                        },
                        m26 => {
                            let mut x = (a.abs() + lit(1.25)).powf(fn124((t.powi(2) + lit(1.0)).powf(lit(HALF).sin()), ((i14 * 3) % 4) % 4, (b - a) >= lit(2.0).floor()).cos());
                        },
                    }
                },
                2 | 4 => {
                    let mut u: D = lit(i14 as f64);
                },
                m29 if (b + t) < (t * a) => {
                    t += lit(m29 as f64).atan();
                },
                _ => {
                    a += lit(i14 as f64).sin().tanh();
                },
            }
        }
        (y[1] + (lit(1.75) * a), ((((t.copysign(t) + (lit(0.25) * t)) + (lit(1.25) * a)) + (lit(1.25) * y[0])) + (lit(0.5) * b)) + (lit(1.0) * dy[1]))
    }

    pub fn fn140(a: &D, b: D) -> D {
        if lit(0_usize as f64) >= (*a) {
            let x: D = b;
            let mut p = x;
            if (p + (p * lit(0.25))) > (p / (lit(2.625).powi(2) + lit(1.0))) {
                let dy = (lit(1_usize as f64) - lit(1.875)) * lit((p.re() as usize % 4) as f64);
                match ((p - p).re() as usize % 4) {
                    0 | 2 => {
                        let mut y: D = lit(2.25).sin().tanh().signum() * (lit(1.0) + lit(1.0)).max(x.atan2(dy.abs() + lit(1.25)).sin());
                        let s = (({
                            p += (y - p) + (y + p);
                            p = p;
                            *a
                        }) + (lit(1.5) + (*a).sin()).sqrt()).sin();
                    },
                    m3 => {
                        let mut flag4 = m3 < 2;
                    },
                }
            } else {
                p = p - D::atan(p);
            }
        }
        fn130(*a, b).sin().tanh().exp()
    }

    pub fn fn141(a: D, b: D, c: D) -> D {
        let mut b = a;
        let mut back = (a.floor() + a) + b.atan2(b.abs() + lit(1.25)).signum();
        b /= lit(1.75) + (lit(0.5) * (lit(2.625) - b).sin());
        back *= ((if back <= lit(1_usize as f64) {
            let mut t: ([D; 2], D) = match (1_usize, a <= lit(3_usize as f64)) {
                (m1, on2) if on2 => {
                    return (fn127(b, b, (m1 + 0) % 4, (b - back) > (-lit(1.25))) + (lit(0.75) * back)) + (lit(2.0) * c);
                },
                _ => ([-lit(2.75), -lit(1.375)], back),
            };
            t.0[0]
        } else {
            back
        }).abs() + lit(1.25)).recip().sin();
        if (lit(0_usize as f64) > ((-lit(2.0)) % lit(2.0))) && ((a >= (back - lit(1.5))) || (c < lit(3_usize as f64))) {
            let mut y1 = fn120(c.mul_add(back, back), (-lit(2.5)).max(b.sin()), back);
            assert!(((a >= fn138(y1, y1)) && (back <= b.floor())) || true);
        }
        ((fn126(a * back, c, c, 2_usize % 4, [b, c, b], (lit(2.375), c)) + (lit(0.5) * back)) + (lit(1.75) * b)) + (lit(1.0) * c)
    }

    pub fn fn142(a: D, b: D, flag: bool, p: [D; 3]) -> D {
        let mut z = [a, fn5(b, [b, a, b], (a, (a, 2_usize))) - lit(2_usize as f64), (a + b).mul_add(match (0_usize, flag) {
            (m1, on2) if on2 => {
                let mut acc: (D, D) = if b.sin().tanh() < a {
                    (lit(0.125) + b, lit(2.75).atan2(b.powi(2) + lit(1.0)))
                } else {
                    fn46(fn84(a, b, p[m1 % 3]), m1 % 4)
                };
                a
            },
            (m3, on4) if on4 => return ((b + lit(m3 as f64)) + (lit(1.75) * b)) + (lit(1.0) * a),
            _ => b,
        }, a * b)];
        _ = a;
        let (z, (mut back, mut dy)) = match 3_usize {
            1..=2 => {
                if a <= (-p[1]) {
                    z = [lit(0.75).atan(); 3];
                    (a, (b, lit(2.375)))
                } else {
                    let u: D = lit(2.875) * a.cos().powi(3).sin();
                    (lit(0.5), fn46(u, 1_usize % 4))
                }
            },
            0..=1 => match (0_usize, a.clamp(-lit(1.5), lit(0.75)) >= lit(2_usize as f64)) {
                (0 | 2, true) => (b, (a, a)),
                _ => (a, (p[1], b)),
            },
            _ => (a, if flag {
                let mut saved: D = b;
                saved += a;
                (saved, b)
            } else if (z[0] + z[0]) >= a.mul_add(b, b) {
                fn46(a, 3_usize % 4)
            } else {
                fn46(b, 0_usize % 4)
            }),
        };
        dy += lit(3_usize as f64) + b;
        back = fn130(b, back.mul_add(z, z));
        (((a + (lit(1.5) * back)) + (lit(1.25) * z)) + (lit(1.75) * p[2])) + (lit(1.25) * a)
    }

    pub fn fn143(a: D, n: usize, q: (D, D)) -> D {
        let mut late1;
        if (({
            let b: D = q.0;
            let (_, y1) = fn46(b.floor(), n % 4);
            y1
        }) < a) || ((a + a) < (if n > 0 {
            fn143(q.1, n - 1, q)
        } else {
            a
        })) {
            late1 = q;
        } else {
            late1 = (q.0, a);
        }
        if lit(((n * 3) % 4) as f64) <= (lit(1.5) + late1.0.sin()).recip() {
            {
                match n {
                    m2 if late1.1 >= (q.1 % lit(2.5)) => {
                        late1 = ((a.abs() + lit(1.25)).log2(), {
                            late1 = fn46(late1.1.clamp(-lit(1.5), lit(0.75)), n % 4);
                            let (mut dy1, _) = (if (-lit(2.5)) < lit(3_usize as f64) {
                                late1 = fn46(late1.0 * q.0, m2 % 4);
                                let mut w = q.1;
                                a
                            } else {
                                return ((q.1 + (lit(1.5) * late1.1)) + (lit(0.25) * q.0)) + (lit(1.25) * a);
                                late1.1
                            }, m2);
                            a
                        });
                        let mut u = ({
                            let mut i4 = 0_usize;
                            loop {
                                i4 += 1;
                                if i4 > 3 {
                                    break lit(0_usize as f64);
                                }
                                let mut y2 = (if (lit(2.0) > (a / (late1.1.abs() + lit(1.25)))) && (i4 == 3) {
                                    a
                                } else {
                                    assert!((lit(3_usize as f64) >= lit(i4 as f64)) || true);
                                    q.0 * a
                                }, lit(i4 as f64));
                            }
                        }).clamp(-lit(1.5), lit(0.75)) + ((a * late1.0) + (q.1 * a));
                    },
                    m5 if n < 3 => {
                        let dy1: D = a;
                    },
                    2 => {
                        late1 = (lit(HALF), lit(SLOPE));
                    },
                    m9 => {
                        let mut dy1: [D; 2] = [D::cos(a * late1.1), fn140(&(q.1 * lit(1.5)), q.1.atan2(lit(2.625).powi(2) + lit(1.0)))];
                        late1 = (dy1[m9 % 2], fn140(&(late1.1 * lit(1.5)), a));
                    },
                }
                let dy: D = ((a / (lit(1.5) + lit(SMALL).sin())).powi(2) + lit(1.0)).powf((a - late1.1).sin()).sin().tanh().powi(4);
            }
        } else if fn33(q.1) <= (lit(1.5) + late1.1) {
            late1 = (a + late1.0, (late1.0.abs() + lit(1.25)).sqrt());
        }
        ((((-lit(3.0)).abs() + lit(1.25)).sqrt() + (lit(0.25) * late1.0)) + (lit(0.75) * q.0)) + (lit(0.25) * a)
    }

    pub fn fn144(a: &D, b: D, c: D, v: &[D]) -> (D, usize) {
        if c <= b {
            let (mut back, (mut acc, mut y)) = ((lit(1.5) + c.sin()).log2(), if (-lit(1.875)) < fn119(b, b, b, 2_usize % 4) {
                let w = fn116(-lit(2.75), b);
                let x: D = ((*a) - c).signum();
                if c >= (*a) {
                    let mut y1 = lit((w.0.re() as usize % 4) as f64);
                    y1 = (lit(1.5) + lit(1.625).sin().tanh().clamp(-lit(1.5), lit(0.75)).sin()).log2();
                    fn2(b, lit(SMALL), b, v[0] <= fn140(&c, w.0), v)
                } else {
                    (c, x)
                }
            } else if c >= lit(SLOPE) {
                (c, lit(2.0))
            } else {
                (b, v[0])
            });
            let mut back = {
                let mut i1 = 0_usize;
                loop {
                    i1 += 1;
                    if i1 > 1 {
                        break (b.abs() + lit(1.25)).sqrt().atan();
                    }
                    y += (lit(2.75) * (y.powi(2) + lit(1.0)).recip()).cos();
                }
            };
            'b2: {
                match (3_usize, (acc < (c + lit(1.375))) && (acc <= c)) {
                    (m3 @ (2 | 5), _) if (y >= lit(2.125)) || (back <= (y - acc)) => {
                        let (mut x, (dy, mut tape1)) = (acc.atan2(lit(1.5) + b.sin()), (lit(SLOPE), y));
                    },
                    _ => {
                        assert!(((acc / (b.abs() + lit(1.25))) >= (acc * y)) || true);
                    },
                }
                acc += y;
                y *= b.cos();
            }
        }
        (b, 3_usize)
    }

    pub fn fn145(a: D, n: usize) -> D {
        match (n + 0, (a < a.to_radians()) || (a <= lit(2.875).atan2(a.powi(2) + lit(1.0)))) {
            (m1 @ (0 | 3), false) => {
                let y2: D = a + (('b3: {
                    if (a < a) || (a >= a) {
                        break 'b3 (a.abs() + lit(1.25)).ln();
                    }
                    let saved: [D; 3] = [{
                        let t = fn23(&a.to_radians(), a + a, n == 1, (a, a)) + (lit(3_usize as f64) / (lit(3_usize as f64).powi(2) + lit(1.0)));
                        let x = a;
                        t
                    }, (a + a) * ({
                        let mut dy: D = ((lit(2.875).powi(2) + lit(1.0)).ln() * (a * a)) + fn140(&a, a).sin().tanh();
                        dy += lit(n as f64) * lit(1.875);
                        a
                    }), a];
                    assert!((m1 != 1) || true);
                    saved[n % 3]
                }) * (if n < 3 {
                    a
                } else {
                    a
                }));
                if (y2 <= a.to_radians()) || (lit(((n * 3) % 4) as f64) <= a) {
                    let mut dy1 = ({
                        let mut w = (D::to_radians(y2).hypot((y2 + a).abs() + lit(1.25)), (y2.signum().abs() + lit(1.25)).powf(y2.cos()));
                        let (mut s, dy) = match (n, fn126(y2, a, a, n % 4, [a, w.0, y2], fn46(a, (m1 + 0) % 4)) <= y2.cos().powi(0)) {
                            (m4, true) if (w.1 / (lit(1.5) + y2.sin())) <= w.0 => {
                                (y2, 3_usize)
                            },
                            (1, true) => fn7(a, 1_usize % 4),
                            _ => fn116(a, y2),
                        };
                        lit(HALF).atan()
                    }).clamp(-lit(1.5), lit(0.75));
                    return (y2 + (lit(1.0) * y2)) + (lit(1.5) * a);
                }
            },
            _ => {
                let mut b = (fn119(a, a, a, n % 4) + a.atan(), (a.abs() + lit(1.25)).sqrt());
            },
        }
        (a.abs() + lit(1.25)).sqrt() + (lit(1.25) * a)
    }

    pub fn fn146(mut a: D, v: &[D], q: (D, D)) -> D {
        _ = (-v[1]) + (q.1 + a);
        let mut y1 = ((-q.0) * a) - a.to_radians();
        for i1 in 1..=v.len() {
            y1 += ((y1 - q.1) / (lit(1.5) + a.sin().sin())).atan();
            let old2 = a;
            a = y1;
            y1 = old2;
        }
        let mut i3 = 0_usize;
        'l4: while i3 < 3 && (q.0 < y1) {
            i3 += 1;
            a *= a.copysign(fn72(a, y1, a)).cos();
            a += (lit(1.5) + (q.0 * a).sin()).ln().atan();
            match i3 + 2 {
                1..=2 => {
                    if (lit(1.5) + q.0.sin()).sqrt().cos() > fn104(a, q.0) {
                        a = y1.cos();
                        y1 /= lit(1.75) + (lit(0.5) * q.0.sin().tanh().sin());
                        let old7 = a;
                        a = y1;
                        y1 = old7;
                    } else if ({
                        a = (match 1_usize {
                            2..=3 => {
                                let [_, x] = fn81(y1 - y1);
                                x
                            },
                            m10 if m10 == 0 => D::abs(a),
                            m12 @ (2 | 5) => {
                                lit(2.5) / (lit(1.5) + y1.sin())
                            },
                            _ => lit(i3 as f64),
                        }).atan();
                        y1 += (y1 + lit(i3 as f64)).sin();
                        lit(0.25)
                    }) < (-a) {
                        y1 *= (fn105(a, y1, 3_usize % 4).powi(2) + lit(1.0)).recip().atan();
                    } else {
                        let (mut acc, y) = ((-lit(0.875)).sin(), i3 + 2);
                    }
                },
                1..=2 => {
                    let old17 = a;
                    a = y1;
                    y1 = old17;
                },
                _ => {
                    let old19 = a;
                    a = y1;
                    y1 = old19;
                },
            }
        }
        ((a * y1) / ((a + lit(SMALL)).powi(2) + lit(1.0))) + (lit(2.0) * a)
    }

    pub fn fn147(a: D, mut b: D, c: D, n: usize, (q0, (mut q1, k)): (D, (D, usize))) -> D {
        let mut dy1 = a;
        _ = (dy1 * a) * fn140(&q0, b);
        match n + 2 {
            m1 @ (0 | 3) => {
                q1 = lit((k + 0) as f64);
                let mut flag3 = dy1 < b.to_radians();
            },
            1 | 3 => {
                if c > (-b) {
                    return ((((a + q0.mul_add(c, dy1)) + (lit(0.5) * dy1)) + (lit(1.75) * q1)) + (lit(1.0) * q0)) + (lit(1.0) * a);
                }
                for i6 in (1..=2).step_by(2) {
                    q1 *= ({
                        let mut i7 = 0_usize;
                        loop {
                            i7 += 1;
                            if i7 > 2 || (n != 2) {
                                break q1;
                            }
                            dy1 *= (q0 * lit(2.5)).mul_add(if c > fn29(&c, [c, q0, c]) {
                                a
                            } else {
                                q0
                            }, b).cos();
                        }
                    }).atan();
                    let y: D = b;
                }
            },
            m8 if dy1 <= q1.min(b.cos()) => {
                match 1_usize {
                    m10 @ (1 | 4) => {
                        [dy1, _] = [q0, a];
                    },
                    _ => {
                        dy1 += (a.powi(2) + lit(1.0)).sqrt() * dy1.sin();
                    },
                }
            },
            _ => {
                let mut b = (lit(1.5) + q1.abs().sin()).sqrt() - lit(k as f64).max(c.atan().powi(0).cos());
            },
        }
        ((lit(1.5) + c.asinh().sin()).log2() + (lit(0.5) * q1)) + (lit(0.5) * a)
    }

    pub fn fn148(a: D, v: &[D], q: (D, D)) -> (D, D) {
        let mut z = [lit(2_usize as f64), {
            let mut i1 = 0_usize;
            'l2: loop {
                i1 += 1;
                if i1 > 3 || (fn84(a, v[i1 % 3], a) >= (lit(2.25) + q.0)) {
                    break 'l2 (q.1 * q.0) + fn129(v[0], a, i1 < 0);
                }
                let mut saved: (D, usize) = (lit(2.75), (i1 * 3) % 4);
            }
        }];
        z = z;
        z = z;
        z = [q.0 * z[0], a];
        (((lit(2_usize as f64) + (lit(1.75) * z[0])) + (lit(1.25) * q.1)) + (lit(1.25) * a), (z[0] + (lit(1.0) * z[0])) + (lit(0.5) * q.0))
    }

    pub fn fn149(a: &D, n: usize) -> D {
        let a = ([(*a) * (*a), fn120(*a, *a, *a)], *a);
        let (mut acc, y2) = if a.1 >= (a.0[0] / (lit(1.5) + a.0[1].sin())) {
            (a.0[0], 3_usize)
        } else {
            (a.0[n % 2], n)
        };
        let mut x = if acc > (a.0[0] + lit(1.25)) {
            acc * acc.atan2(lit(1.5) + acc.sin())
        } else {
            (acc * a.1) + fn119(acc, acc, a.1, y2 % 4)
        };
        x -= a.0[1].sin().tanh() + acc.hypot(lit(1.5) + x.sin());
        let (mut dx, s) = ((a.0[0].powi(2) + lit(1.0)).recip(), x);
        let mut p: (D, D) = ((-dx) / (s.powi(2) + lit(1.0)), acc.cos().powi(3) * (match y2 {
            2 | 4 => {
                x
            },
            1 | 3 => {
                dx
            },
            m5 => lit(1.75),
        }));
        let mut acc: D = fn140(&acc.min(lit(HALF).cos()).copysign(D::cos(s)), a.1.to_radians());
        (((lit((x.re() as usize % 4) as f64) + (lit(1.25) * acc)) + (lit(1.0) * p.0)) + (lit(1.0) * s)) + (lit(2.0) * dx)
    }

    pub fn fn150(mut a: D, b: D, mut flag: bool) -> (D, usize) {
        _ = (lit(SMALL) + b) - (match (2_usize, !flag) {
            (m1 @ (0 | 3), false) => lit(SLOPE),
            (m3 @ (1 | 4), on4) => return ((b + b) + (lit(1.25) * b), 1_usize),
            _ => a,
        });
        a *= (match 2_usize {
            2 | 4 => {
                a.hypot(lit(1.5) + a.sin())
            },
            _ => b.sin(),
        }).sin();
        a *= fn124(b, 0_usize % 4, flag).sin();
        if (lit(1.5) + (b + a).sin()).sqrt() < b {
            if !flag {
                a = (lit(1.5) + (lit(1.125).abs() + lit(1.25)).powf(b.atan().exp().cos()).sin()).sqrt();
            }
            let mut tape1: D = b;
            a = b;
        }
        let mut flag16 = lit(1.25).hypot(lit(1.5) + ({
            let mut i9 = 0_usize;
            'l10: loop {
                i9 += 1;
                if i9 > 3 || ((lit(1.5) + b.sin()).recip() <= lit(i9 as f64)) {
                    break b;
                }
                a += (match i9 {
                    0 => {
                        let mut dy1 = b;
                        let w: (D, D) = (dy1.hypot(lit(1.5) + dy1.sin()) * D::sin(b), a - dy1);
                        w.1
                    },
                    m13 if flag => {
                        a - b
                    },
                    m15 => (b.abs() + lit(1.25)).sqrt(),
                }).sin().tanh();
            }
        }).sin()) < (lit(SLOPE) - lit(SMALL));
        let mut i17 = 0_usize;
        'l18: loop {
            i17 += 1;
            if i17 > 3 {
                break;
            }
            a /= lit(1.75) + (lit(0.5) * (b * b).sin());
            a *= (({
                let mut i19 = 0_usize;
                'l20: loop {
                    i19 += 1;
                    if i19 > 2 {
                        break (b * b).max((a - b).atan());
                    }
                }
            }) + a.floor()).sin().tanh();
            _ = b + lit(i17 as f64);
        }
        let mut back = (lit(1.5) + fn147(a % lit(2.5), b.atan2(lit(1.5) + a.sin()), a, ((i17 * 3) % 4) % 4, (a, fn3(a))).sin()).powf(lit(i17 as f64).sin().tanh());
        let mut acc = fn121((back.powi(2) + lit(1.0)).sqrt(), [back, lit(SLOPE), back]) + ((b + a) + (lit(1.5) + a.sin()).sqrt());
        ((((a - b) + (lit(1.25) * acc)) + (lit(1.75) * back)) + (lit(1.0) * b), 0_usize)
    }

    pub fn fn151(mut a: D, b: D, c: D) -> (D, D) {
        match (0_usize, (-lit(SMALL)) < (c - a)) {
            (m1, false) if fn36(&b, a, c <= (-lit(1.875))) <= c.abs() => {
                if (fn140(&a, c) >= fn119(b, b, a, m1 % 4)) || (({
                    a /= lit(1.75) + (lit(0.5) * (c.powi(2) + lit(1.0)).log2().sin());
                    a = c;
                    c
                }) <= (c + c)) {
                    match m1 {
                        0..=1 => {
                            let p: D = a;
                            a += (lit(SLOPE) * a) + fn92(c, p, &b);
                        },
                        m5 @ (0 | 3) => {
                            a = lit(m1 as f64);
                            let mut dx = {
                                let mut i7 = 0_usize;
                                loop {
                                    i7 += 1;
                                    if i7 > 4 || ((a * b) <= (a * a)) {
                                        break b * b;
                                    }
                                    a = c.floor().cos();
                                    let dy1 = ((lit(SLOPE) / (lit(1.5) + c.sin())) * a.cos(), (m1 * 3) % 4);
                                }
                            };
                        },
                        _ => {
                            a *= lit(m1 as f64).sin();
                            let (back, mut saved) = ('b9: {
                                if (lit(1.5) + c.sin()).log2() >= (a - c) {
                                    break 'b9 b;
                                }
                                a *= ((b + a) + (a.abs() + lit(1.25)).log2()).sin();
                                b
                            }, (c.powi(2) + lit(1.0)).ln());
                        },
                    }
                }
            },
            _ => {
                let (x, back) = (c, a.signum());
            },
        }
        (((lit(SLOPE).clamp(-lit(1.5), lit(0.75)) + (lit(0.25) * c)) + (lit(1.0) * b)) + (lit(1.5) * a), (c + (lit(0.5) * c)) + (lit(0.75) * b))
    }

    pub fn fn152(mut a: D, n: usize, flag: bool) -> D {
        let mut dx: D = a;
        match n {
            2 | 4 => {
                let mut dy1 = if flag {
                    let mut acc: D = ((match n {
                        0 => a,
                        m5 if dx.floor() <= dx.atan() => dx,
                        _ => dx,
                    }) - (a.powi(2) + lit(1.0)).sqrt()).cos().powi(2);
                    ([a; 2], {
                        a += lit(3.0).sin().tanh().powi(0) * (dx - acc);
                        dx += a;
                        a
                    })
                } else {
                    (fn81(dx), if flag {
                        a
                    } else {
                        dx
                    })
                };
            },
            1 => {
                match ((n * 3) % 4, dx > a.sin().tanh()) {
                    (0..=1, true) => {
                        let (mut b, tape1) = (a, (n * 3) % 4);
                    },
                    _ => {
                        let mut i13 = 0_usize;
                        while i13 < 4 {
                            i13 += 1;
                            dx *= ((match n {
                                0..=1 => a,
                                m16 if (a * dx) > fn0(dx, n % 4) => dx,
                                _ => dx,
                            }) / ((a + a).abs() + lit(1.25))).sin().tanh();
                            let mut dy1: D = if (dx - a) <= lit(n as f64) {
                                (lit(1.625).powi(2) + lit(1.0)).ln()
                            } else {
                                return ((dx + ((-lit(2.375)).powi(2) + lit(1.0)).sqrt()) + (lit(1.5) * dx)) + (lit(1.75) * a);
                                a
                            };
                            dy1 *= a.abs().asinh().cos();
                            dy1 = (lit(0.5) * dy1) + (match i13 + 1 {
                                2 | 4 => {
                                    dx
                                },
                                0 | 2 => break,
                                m23 @ (2 | 5) => continue,
                                _ => dx,
                            }).sin().tanh();
                        }
                    },
                }
            },
            2..=3 => {
                if flag {
                    a += (a - a) % lit(2.5);
                    dx += dx;
                }
            },
            m28 => {
                let (b, saved) = ((lit(1.5) + dx.sin()).log2(), (a.re() as usize % 4));
            },
        }
        ((-(a + lit(1.75))) + (lit(1.0) * dx)) + (lit(0.75) * a)
    }

    pub fn fn153(mut a: D, b: D, c: D, q: (D, D)) -> D {
        let mut i1 = 0_usize;
        loop {
            i1 += 1;
            if i1 > 4 {
                break;
            }
            a += a.sin().tanh();
            a = fn41(if b < (-(-lit(2.375))) {
                b
            } else {
                b
            }, i1 % 4, [a, q.1, b]).sin().tanh();
            a = (match i1 + 2 {
                m2 if (lit(1.875).powi(2) + lit(1.0)).powf(b.sin()) >= lit(m2 as f64) => {
                    let mut i4 = 0_usize;
                    'l5: loop {
                        i4 += 1;
                        if i4 > 3 {
                            break 'l5 lit(0_usize as f64);
                        }
                        a -= b.atan();
                        a *= fn126(fn38(a, a, c, ((i1 * 3) % 4) % 4), a.clamp(-lit(1.5), lit(0.75)), q.1, (i4 + 2) % 4, [a, lit(SLOPE), a], (b, lit(1.125))).cos();
                    }
                },
                m6 if (b >= ((-lit(0.75)) + b)) && (m6 >= 2) => {
                    fn92(c, b, &c)
                },
                2..=3 => c - c,
                _ => {
                    let mut i11 = 0_usize;
                    'l12: loop {
                        i11 += 1;
                        if i11 > 1 || ((c <= (c + b)) && (b >= (a - q.0))) {
                            break a.max((a + a).sin().tanh());
                        }
                        a = a;
                    }
                },
            }).atan();
            'b13: {
                a = (lit(0.5) * a) + (q.1 * c).sin();
                if (b.hypot(b.powi(2) + lit(1.0)) - q.1) > c.hypot(lit(1.5) + (-lit(0.5)).sin()) {
                    a /= lit(1.75) + (lit(0.5) * (a * a).sin());
                    break 'b13;
                }
                match i1 + 2 {
                    0 => {
                        let a: D = match i1 {
                            0 => (lit(2.625).powi(2) + lit(1.0)).sqrt(),
                            m18 if lit(2.375) > (c % lit(2.5)) => lit(0.375).sin().tanh(),
                            m20 if (lit(1.375) - q.0) >= fn124(lit(2.5), i1 % 4, a <= a.hypot(a.powi(2) + lit(1.0))) => lit((i1 + 1) as f64),
                            m22 => if m22 >= 2 {
                                let u = a - lit(i1 as f64);
                                q.1
                            } else {
                                a /= lit(1.75) + (lit(0.5) * D::cos(c).sin());
                                c
                            },
                        };
                    },
                    0 | 2 => {
                        a = (lit(0.5) * a) + a.sin();
                        let mut y2 = (({
                            a += ((c.abs() + lit(1.25)).ln().abs() + lit(1.25)).log2().sin().tanh();
                            let x: ([D; 2], D) = ([a, fn126(b, c, b, i1 % 4, [a, b, b], (q.1, b))], (a + q.1) - (a + a));
                            c.min(b.cos())
                        }).abs() + lit(1.25)).sqrt();
                    },
                    _ => {
                        let (y1, b) = (a.atan().powi(4), i1);
                        a = (lit(0.5) * a) + (lit(2.875) + y1).atan();
                    },
                }
            }
        }
        a = (q.1.copysign(b) + c).atan();
        ((D::signum(b) + (lit(1.25) * q.0)) + (lit(1.75) * q.1)) + (lit(0.25) * c)
    }

    pub fn fn154(mut a: D, q: (D, D)) -> D {
        let mut acc = q;
        let [w, _] = [lit(SLOPE), q.1 / (lit(1.5) + acc.1.sin())];
        a *= q.1.sin().tanh();
        if ((-q.1) < q.0.to_radians()) || ((a.abs() + lit(1.25)).sqrt() < (acc.0 + a)) {
            if (acc.1.sin() > fn21(lit(1.125), q.0, lit(3.0), 3_usize % 4, [acc.0, acc.1, w])) || (acc.0 <= (acc.0 - a)) {
                return (a + (lit(0.5) * w)) + (lit(1.0) * acc.1);
            }
            a /= lit(1.75) + (lit(0.5) * (match 0_usize {
                m1 if a.hypot(q.1.abs() + lit(1.25)) < (q.1 + w) => return ((a.abs().min(a.sin().tanh()) + (lit(1.5) * acc.0)) + (lit(0.25) * q.0)) + (lit(1.25) * q.1),
                m3 if a <= (q.1 + w) => lit(0.875),
                _ => q.1,
            }).sin());
        } else {
            let mut i6 = 0_usize;
            'l7: while i6 < 1 && (acc.1 >= fn138(lit(2.0), acc.1)) {
                i6 += 1;
                acc = (a, acc.0);
                continue 'l7;
            }
            if i6 >= 2 {
                let u = ((a + q.1) + (acc.1 + q.1)).atan();
                a = q.1.atan().exp();
            }
        }
        acc.0 + (lit(1.0) * acc.1)
    }

    pub fn fn155(a: D, v: &[D], q: (D, D)) -> D {
        let tape1: D = {
            let mut acc = ((if q.1 >= (a - lit(SMALL)) {
                let mut a: D = lit((v[2].atan2(a.abs() + lit(1.25)).re() as usize % 4) as f64);
                let mut s: D = lit(2_usize as f64);
                a
            } else {
                q.0
            }).atan().powi(2).abs() + lit(1.25)).sqrt();
            lit(0_usize as f64)
        };
        fn26(tape1, q.0, lit(3_usize as f64), (lit(HALF) <= v[2]) && (a < (a - v[2]))) + (lit(0.75) * tape1)
    }

    pub fn fn156(mut a: D, mut b: D) -> [D; 2] {
        let mut i1 = 0_usize;
        'l2: while i1 < 4 && (a > (b.powi(2) + lit(1.0)).recip()) {
            i1 += 1;
            b = a;
            if (i1 == 0) && ((-lit(1.5)) < lit(SMALL)) {
                a -= fn104(a, lit(SMALL)).mul_add(b.cos(), b * a).sin().tanh();
                b -= (b.cos() * (b / (b.abs() + lit(1.25)))).cos();
            }
        }
        [((b + b) + (lit(0.5) * b)) + (lit(1.5) * a), (a + (lit(0.5) * b)) + (lit(0.75) * a)]
    }

    pub fn fn157(mut a: D, b: D) -> [D; 2] {
        match 1_usize {
            m1 @ (0 | 3) if (lit(0.125) * b) <= a.sin().powi(2) => {
                let (mut tape1, (dy, y)) = (a + lit(SMALL), match 3_usize {
                    2 | 4 if a.floor() > (b - b) => return [fn110(b, m1 < 1), a + (lit(1.25) * a)],
                    m5 @ (2 | 5) => (a, b),
                    m7 => fn46(b, ((m1 * 3) % 4) % 4),
                });
            },
            m8 => {
                let b = match 1_usize {
                    0 => if a >= a.atan().exp() {
                        ([lit(0.25), a], a)
                    } else if fn127(a, a, 2_usize % 4, a <= b) < b {
                        a += (lit(1.5) + b.sin()).log2();
                        ([a, b], b)
                    } else {
                        ([b, b], b)
                    },
                    1 => {
                        ([a, b], -a)
                    },
                    _ => match m8 {
                        2 | 4 => ([a, a], b),
                        1 if fn135(b, b, lit(HALF), b <= a) > (-a) => {
                            ([a, a], b)
                        },
                        m18 @ (2 | 5) => ([b, b], b),
                        _ => ([a, b], lit(0.75)),
                    },
                };
            },
        }
        let mut i21 = 0_usize;
        while i21 < 4 && ((b.abs() + lit(1.25)).log2() < (b * a)) {
            i21 += 1;
            a += (b.asinh() + fn53(a)).atan();
            let mut z: (D, D) = ({
                a = b;
                let p: D = {
                    a = ((lit(0.375) / (a.abs() + lit(1.25))) * lit((i21 + 2) as f64)).sin();
                    let (mut a, _) = (b.min(b.atan()), a.sin().tanh());
                    (lit(1.5) * b) + D::cos(b)
                };
                b
            }, {
                a = (lit(0.5) * a) + (b + a).sin().tanh();
                a = fn34(b.asinh()).sin();
                {
                    a = (lit(0.5) * a) + b.cos();
                    let (mut y1, (mut p, mut b)) = (-lit(1.0), (a, b));
                    p
                }
            });
        }
        [(a + (lit(0.75) * b)) + (lit(1.75) * a), b + (lit(1.5) * b)]
    }

    pub fn fn158(a: D, mut b: D, mut c: D, q: (D, D)) -> D {
        let mut i1 = 0_usize;
        'l2: while i1 < 1 {
            i1 += 1;
            b = b;
            let z: D = if (q.1.abs() + lit(1.25)).ln() < (lit(1.5) + a) {
                c
            } else {
                assert!(((c + a) < lit(2.625).copysign(lit(3.0))) || true);
                fn152(match (2_usize, c >= (lit(SLOPE) + b)) {
                    (m3, false) if m3 != 1 => b,
                    (1, false) if b.cos().exp() >= lit(2.625) => {
                        c
                    },
                    _ => c,
                }, ((i1 * 3) % 4) % 4, lit((i1 + 2) as f64) >= (b.abs() + lit(1.25)).log2())
            };
        }
        let old8 = c;
        c = b;
        b = old8;
        let mut back = lit(i1 as f64);
        let mut flag16 = (({
            b -= b.atan2(a.powi(2) + lit(1.0)) - (if a > (old8 + c) {
                a
            } else if (lit(0.375) - old8) > (lit(1.75) % lit(3.5)) {
                c
            } else {
                -lit(2.75)
            });
            b += fn126(lit(i1 as f64), b.asinh(), if i1 == 0 {
                back
            } else if i1 != 2 {
                c
            } else {
                q.1
            }, i1 % 4, [c, q.0, lit(SMALL)], fn46(c, 0_usize % 4));
            back
        }) <= c) || ((match (b.sin().tanh().exp().re() as usize % 4) {
            m9 if (q.1 / (b.abs() + lit(1.25))) < lit(0_usize as f64) => c,
            1..=2 => {
                b = c.min(((-lit(1.75)).powi(2) + lit(1.0)).recip().atan());
                let (y2, (mut dx, mut p)) = ((back.abs() + lit(1.25)).powf(b.sin()), (lit(3.0), q.0));
                p
            },
            2..=3 => a,
            _ => c,
        }) < (c + c));
        (((((c + (lit(1.75) * back)) + (lit(1.25) * old8)) + (lit(0.75) * q.0)) + (lit(1.75) * q.1)) + (lit(1.5) * c)) + (lit(0.5) * b)
    }

    pub fn fn159(a: D, q: (D, D)) -> D {
        'l1: for i2 in (1..=5).rev().step_by(2) {
            let mut i3 = 0_usize;
            while i3 < 1 {
                i3 += 1;
                let mut w = if ({
                    let a = q.1.asinh();
                    let back = (a, (a % lit(3.0)) + q.1);
                    q.1
                }) > fn84(q.0, a, q.1) {
                    ({
                        let mut i4 = 0_usize;
                        loop {
                            i4 += 1;
                            if i4 > 2 || (i4 < 2) {
                                break q.0;
                            }
                            assert!(((q.1 <= (q.1 - a)) || (i3 == 0)) || true);
                        }
                    }, {
                        let mut i5 = 0_usize;
                        loop {
                            i5 += 1;
                            if i5 > 4 || ((q.0 + a) >= a.sin().tanh()) {
                                break q.1;
                            }
                        }
                    })
                } else if q.1.sin() >= q.1.signum() {
                    continue;
                } else {
                    let mut p = lit((i3 + 0) as f64);
                    let dy1: D = (if p <= (lit(1.5) + lit(SMALL).sin()).log2() {
                        q.0
                    } else {
                        q.1.clamp(-lit(1.5), lit(0.75))
                    }) + ((a + q.0) - q.1);
                    q
                };
                let mut dy1 = ((w.1 + (lit(1.5) + q.1.sin()).sqrt()).abs() + lit(1.25)).log2();
                let p = [w.0, dy1, fn84(lit(2.375), lit(i2 as f64), dy1 * a)];
            }
            let mut p = if (a + a) <= lit(2.625).atan2(a.abs() + lit(1.25)) {
                break 'l1;
            } else {
                ([q.0, q.0], a)
            };
            let mut p = (match (i2, (lit(1.5) + p.1.sin()).ln() <= p.0[1].sin()) {
                (1 | 3, _) => -a,
                _ => a,
            }).sin();
        }
        let mut a = fn81(a * lit(SLOPE));
        assert!((lit(1.75).cos().powi(2) <= (q.1.powi(2) + lit(1.0)).ln()) || true);
        let mut y = {
            let mut i9 = 0_usize;
            'l10: loop {
                i9 += 1;
                if i9 > 2 || (fn152(q.1, (i9 + 0) % 4, a[0] <= (a[i9 % 2] * q.1)) <= q.0) {
                    break -lit(1.25);
                }
                a = [a[1], q.0];
            }
        };
        let y = ((if y < (y + q.1) {
            return ((fn138(q.1, q.0) + lit(0_usize as f64)) + (lit(0.25) * q.0)) + (lit(1.0) * q.1);
        } else {
            let mut flag11 = (q.0 / (fn121(a[1], [y, q.1, q.1]).abs() + lit(1.25))) <= (q.0 % lit(1.5));
            q.1
        }).powi(2) + lit(1.0)).ln() + lit(3.0).copysign(a[0]).clamp(-lit(1.5), lit(0.75));
        return (fn127(-lit(1.875), lit(3_usize as f64), 2_usize % 4, (y + q.0) <= y) + (lit(1.5) * y)) + (lit(1.75) * a[0]);
    }

    pub fn fn160(mut a: D, n: usize, mut flag: bool) -> D {
        a = ({
            let mut i1 = 0_usize;
            'l2: loop {
                i1 += 1;
                if i1 > 2 || flag {
                    break 'l2 a.sin();
                }
                a /= lit(1.75) + (lit(0.5) * a.sin());
                assert!((n < 3) || true);
            }
        }).atan().exp() - (lit(1.5) + lit(SMALL).sin()).log2().signum();
        let mut flag3 = a <= a.clamp(-lit(1.5), lit(0.75));
        let y2: D = a;
        flag = !flag;
        for i4 in (1..1).rev() {
            a /= lit(1.75) + (lit(0.5) * (match i4 {
                0 => {
                    y2
                },
                0 | 2 => {
                    y2
                },
                _ => y2,
            }).sin());
            let mut late10;
            let mut i11 = 0_usize;
            loop {
                i11 += 1;
                a /= lit(1.75) + (lit(0.5) * (y2 * (-lit(0.625))).sin());
                if i11 > 3 || (i4 != 3) {
                    late10 = (y2 - (-lit(0.625))) + (y2.abs() + lit(1.25)).ln();
                    break;
                }
            }
        }
        a += a;
        let mut flag12 = (lit(SLOPE) - a.min(y2.atan())) >= (lit(1.5) + a.sin()).powf(lit(1.75).sin().tanh());
        match (fn135(a, a, a, lit(1.0) < a).re() as usize % 4) {
            0 => {
                let late15: D;
                if flag12 {
                    late15 = match n + 0 {
                        1 | 3 => fn126(y2, a, a, 2_usize % 4, [y2, a, lit(2.125)], (y2, y2)),
                        m18 @ (0 | 3) => if flag {
                            return ((y2 + a) * lit(HALF)) + (lit(1.25) * a);
                        } else {
                            return ((a * y2).abs() + lit(1.25)).recip();
                            a
                        },
                        m20 => y2 - a,
                    };
                } else {
                    late15 = y2 - (a * a);
                }
            },
            1 => {
                for i23 in (0..=3).rev() {
                    a = a;
                    a -= ((if n < 1 {
                        break;
                    } else if n == 1 {
                        let mut y1: D = a.sin().powi(2);
                        y1
                    } else {
                        y2
                    }) * fn1(a, &a)).sin();
                }
            },
            m24 => {
                a /= lit(1.75) + (lit(0.5) * (a / (y2.abs() + lit(1.25))).sin());
            },
        }
        y2.sin().tanh()
    }

    pub fn fn161(mut a: D, b: &D, c: D) -> (D, D) {
        a += (lit(SLOPE) + c) + ({
            let saved = (if a > a.atan2((*b).powi(2) + lit(1.0)) {
                lit(SMALL)
            } else {
                *b
            }).floor().signum();
            let [mut w, mut a] = [c + c; 2];
            a
        });
        let mut y1 = fn40(fn138(c, c), a, (*b) + a, 1_usize % 4);
        ((lit(3_usize as f64) + (lit(0.25) * c)) + (lit(1.75) * a), (a + (*b)) + (lit(0.5) * y1))
    }

    pub fn fn162(mut a: D, b: D, c: D) -> D {
        let (_, (_, tape1)) = (lit(2.125), (c, a));
        if lit(3_usize as f64).clamp(-lit(1.5), lit(0.75)) < (a * b) {
            a /= lit(1.75) + (lit(0.5) * (match 2_usize {
                0 | 2 => {
                    b
                },
                1 => tape1,
                2 | 4 => {
                    a
                },
                m7 => a,
            }).sin());
        }
        a *= (if fn124(tape1, 2_usize % 4, tape1 < D::sin(c)) > a {
            b
        } else {
            let tape1 = fn46(c + tape1, 1_usize % 4);
            {
                let mut dy1 = tape1.1;
                let mut saved: D = tape1.0;
                a
            }
        }).cos();
        let mut flag8 = a <= b;
        let mut saved: [D; 2] = [c, lit(3_usize as f64)];
        saved = [b - b, b * tape1];
        let mut a: D = if (tape1 < a) && (b > D::cos(c)) {
            tape1
        } else {
            lit(1_usize as f64)
        };
        let mut saved: D = a;
        let mut u: (D, usize) = match 1_usize {
            2 | 4 => match 0_usize {
                0 => fn116(c, a),
                m13 => (tape1, m13),
            },
            m14 @ (1 | 4) => (c, m14),
            2 => {
                ((c.abs() + lit(1.25)).powf(saved.sin().tanh()), 0_usize)
            },
            _ => (a, 3_usize),
        };
        let mut back = c;
        ((fn138(saved % lit(3.0), c / (a.powi(2) + lit(1.0))) + (lit(0.25) * back)) + (lit(0.5) * saved)) + (lit(2.0) * c)
    }

    pub fn fn163(mut a: D, mut flag: bool) -> D {
        let mut dy1: D = ((a * a) + a.sin().tanh().exp()) / ((((-lit(1.5)) * a) * D::cos(a)).abs() + lit(1.25));
        let (mut b, mut tape1) = (dy1 / (lit(1.5) + a.sin()), a.atan());
        return (((lit(3_usize as f64) + (lit(1.0) * tape1)) + (lit(0.75) * b)) + (lit(1.75) * dy1)) + (lit(0.5) * a);
    }

    pub fn fn164(mut a: D, b: D, c: D, flag: bool) -> D {
        'b1: {
            'l2: for i3 in 1..1 {
                a = lit((i3 + 1) as f64).atan();
                let mut tape1: D = (lit((i3 + 0) as f64) / ((b + c).abs() + lit(1.25))) + a;
                let mut a = if !flag {
                    let mut b: D = (((lit(1.5) + lit(0.875).sin()).ln() - ({
                        let mut i4 = 0_usize;
                        'l5: loop {
                            i4 += 1;
                            if i4 > 3 || (tape1 >= (tape1 * tape1)) {
                                break b;
                            }
                            tape1 = c.sin();
                            let z = fn29(&lit(1_usize as f64), [c, b, c]);
                        }
                    })).powi(2) + lit(1.0)).log2();
                    lit(i3 as f64)
                } else if flag {
                    b.asinh() / (lit(1.5) + (b - tape1).sin())
                } else {
                    (lit(1.75) * tape1) / ((b + lit(2.625)).abs() + lit(1.25))
                };
            }
        }
        (((lit(2.125) * b).min((c.abs() + lit(1.25)).powf(a.cos()).atan()) + (lit(2.0) * c)) + (lit(1.75) * b)) + (lit(0.75) * a)
    }

    pub fn fn165(a: D, b: D, n: usize, v: &[D]) -> D {
        let mut z: D = b + a.sin().tanh();
        z *= (if z.atan() < ((-lit(1.25)) * a) {
            z.abs()
        } else if fn140(&a, b) >= z {
            let mut y1 = (b * a).max((z + v[0]).atan()) - (z * z).floor();
            {
                let mut i1 = 0_usize;
                loop {
                    i1 += 1;
                    if i1 > 2 {
                        break a;
                    }
                    y1 /= lit(1.75) + (lit(0.5) * (b * a).sin());
                }
            }
        } else {
            b.sin().tanh()
        }).atan();
        if n == 1 {
            z -= (lit(v.len() as f64).abs() + lit(1.25)).log2();
            return ((z.hypot((a / (lit(1.5) + b.sin())).abs() + lit(1.25)) + (lit(1.5) * z)) + (lit(1.75) * b)) + (lit(1.75) * a);
        }
        let p = lit(0.5).atan2(({
            let mut i2 = 0_usize;
            loop {
                i2 += 1;
                if i2 > 3 {
                    break ((lit(1.5) + a.sin()).powf(lit(1.875).sin()).abs() + lit(1.25)).recip();
                }
                z /= lit(1.75) + (lit(0.5) * lit(i2 as f64).sin());
                let back = lit(n as f64).asinh();
            }
        }).abs() + lit(1.25)) + (a.powi(2) + lit(1.0)).ln();
        z = D::cos(a * z).abs();
        let (mut y1, mut b) = (z, a.atan2(lit(1.5) + lit(HALF).sin()));
        let mut late3;
        if (({
            let mut i4 = 0_usize;
            'l5: loop {
                i4 += 1;
                if i4 > 3 {
                    break 'l5 a.abs();
                }
                b += ((z - p).powi(2) + lit(1.0)).ln().sin();
                let mut dy1 = (lit(1.5) + a.cos().powi(3).sin()).sqrt().hypot(lit(1.5) + fn72(fn104(y1, a), {
                    z = z;
                    b /= lit(1.75) + (lit(0.5) * z.sin());
                    p
                }, a).sin());
            }
        }) >= y1) || ((-lit(0.625)).to_radians() <= (a * a)) {
            b += (z.powi(2) + lit(1.0)).powf(z.sin().tanh()).atan2(lit(3_usize as f64).powi(2) + lit(1.0));
            late3 = a;
        } else {
            late3 = lit(n as f64);
        }
        ((((((lit(0.375) + late3).abs() + lit(1.25)).ln() + (lit(0.75) * late3)) + (lit(1.25) * y1)) + (lit(2.0) * p)) + (lit(0.5) * z)) + (lit(0.75) * a)
    }

    pub fn fn166(a: D, b: &D, (q0, (mut q1, k)): (D, (D, usize))) -> D {
        let (u, mut a) = ((lit(1.375).powi(2) + lit(1.0)).powf(q0.sin()), if q0 < lit(SMALL).atan() {
            a
        } else {
            a
        });
        let mut i1 = 0_usize;
        'l2: loop {
            i1 += 1;
            if i1 > 4 {
                break;
            }
            a = (lit(0.5) * a) + (lit(0.25) * q1).atan();
            q1 -= (q1 + (q1.abs() + lit(1.25)).recip()).cos();
        }
        let (mut x, mut b) = (q0 - lit(SMALL), fn18(a, a, lit(0.75)));
        assert!((fn164(a, lit(2.875), q0, x > a.sin().exp()) <= (a - q0)) || true);
        if (if (q0 > (lit(3.0) + u)) && (q0 < u) {
            fn120(lit(2.75), b, q0)
        } else {
            lit(SMALL).mul_add(u, a)
        }) < q1 {
            let s = if ({
                q1 *= a.sin();
                let mut acc: (D, D) = (q0.mul_add(x + (-lit(1.625)), lit(k as f64)), q0.cos().powi(4) * lit(1.25).cos().powi(4));
                x
            }) >= (x.powi(2) + lit(1.0)).ln() {
                q1 = ((q1 * q0) * (u + b)) * a;
                x -= lit(k as f64).mul_add(u, fn33(b));
                q0.atan2(u.abs() + lit(1.25)) + (q0 - q1)
            } else {
                lit(HALF)
            };
        }
        ((((q0 + (lit(0.5) * b)) + (lit(1.75) * a)) + (lit(0.5) * u)) + (lit(1.25) * q1)) + (lit(1.25) * q0)
    }

    pub fn fn167(a: D, n: usize) -> D {
        let s = (a + a).max((a * a).signum().atan());
        let (dy, b) = match (n * 3) % 4 {
            2 | 4 => {
                let (mut acc, p) = fn50(if s >= a {
                    s
                } else if n == 2 {
                    let (mut a, (_, mut back)) = (s, (a, s));
                    s
                } else {
                    let mut y2 = [s, a];
                    lit(0.125)
                }, (lit(1.5) + s.sin()).sqrt(), lit(1_usize as f64));
                (lit(0.25), n + 2)
            },
            1 => (a, n + 2),
            m5 => fn7(a, (m5 + 1) % 4),
        };
        let late6: D;
        if ((s >= (a % lit(2.5))) || (s > dy.sin())) && (b != 3) {
            let p = [(lit(1.5) + a.sin()).recip().atan2(lit(1.5) + fn121(s, [a, a, a]).sin()), (dy * s) * (a / (lit(1.5) + lit(HALF).sin())), (a * lit(2.125)) - lit(n as f64)];
            if (match 3_usize {
                m7 if (lit(SLOPE) + dy) >= (dy - a) => match b + 2 {
                    m9 if (dy * a) >= p[2].asinh() => return ((a.to_radians().asinh() + (lit(0.5) * p[0])) + (lit(1.25) * dy)) + (lit(1.75) * a),
                    1 => {
                        dy
                    },
                    _ => dy,
                },
                1 if lit(b as f64) < (-lit(1.75)) => dy - dy,
                _ => s,
            }) > s {
                let y = {
                    let mut i17 = 0_usize;
                    'l18: loop {
                        i17 += 1;
                        if i17 > 3 {
                            break (s % lit(3.0)) - (p[2].abs() + lit(1.25)).sqrt();
                        }
                    }
                };
                let mut dy: D = dy;
                dy = a;
            }
            late6 = dy;
        } else {
            return s + (lit(1.25) * s);
        }
        let p = [s, (if dy >= s {
            let dx = dy;
            s
        } else {
            s
        }).clamp(-lit(1.5), lit(0.75)), (lit(1.5) + fn124(s, (b + 1) % 4, late6 <= s.to_radians()).sin()).ln()];
        (late6 + (late6 * dy)) + (lit(0.5) * a)
    }

    pub fn fn168(mut a: D, b: D, mut flag: bool) -> D {
        if flag {
            a -= b - (-lit(2.5));
        } else if (match 1_usize {
            2 | 4 => a,
            2..=3 => {
                a
            },
            _ => a,
        }) >= fn147(a, a, lit(2.875), 2_usize % 4, (b, (a, 3_usize))) {
            let y: [D; 2] = [a, (a * a) * ({
                let mut i6 = 0_usize;
                'l7: loop {
                    i6 += 1;
                    if i6 > 3 || ((a - b) <= (lit(2.0) + a)) {
                        break 'l7 a + lit(((i6 * 3) % 4) as f64);
                    }
                    a = a.cos();
                }
            })];
            let mut y2 = if flag {
                if fn124(y[1], 1_usize % 4, a <= a) > lit(0_usize as f64) {
                    a
                } else if flag {
                    a.copysign(lit(2.625))
                } else {
                    b.atan()
                }
            } else if (lit(1.5) + y[1].sin()).sqrt() > lit(2.375).floor() {
                let tape1: D = b;
                let p: D = (tape1 / (lit(1.5) + b.sin())).hypot(lit(1.5) + (if a > (a + b) {
                    return b + (lit(1.0) * y[1]);
                } else {
                    b
                }).sin()) + a;
                D::signum(b / (lit(1.5) + p.sin()))
            } else {
                fn126(b * a, (b.powi(2) + lit(1.0)).powf(a.sin().tanh()), lit(HALF).atan().exp(), 3_usize % 4, if b <= b {
                    [y[1], b, lit(1.375)]
                } else {
                    a = b.max(y[0].sin().tanh()).to_radians() / (fn130(a.sin().exp(), a.asinh()).powi(2) + lit(1.0));
                    [b, lit(SLOPE), lit(SLOPE)]
                }, fn46(a, 1_usize % 4))
            };
        } else {
            let mut late8: D;
            let mut i9 = 0_usize;
            loop {
                i9 += 1;
                a *= ((a + b).abs() + lit(1.25)).ln().sin().tanh();
                if i9 > 3 || flag {
                    late8 = a.atan() * lit(i9 as f64);
                    break;
                }
            }
            late8 -= late8;
        }
        let mut p = {
            let mut i10 = 0_usize;
            loop {
                i10 += 1;
                if i10 > 3 || (!flag) {
                    break (b % lit(2.0)) * (b + b);
                }
                a += lit(i10 as f64).atan2((a * lit(1.5)).powi(2) + lit(1.0)).sin().tanh();
                let mut u = lit(i10 as f64);
            }
        };
        assert!((lit(2_usize as f64) < lit(2_usize as f64)) || true);
        match 2_usize {
            m11 @ (1 | 4) => {
                let mut w = p * b;
            },
            1..=2 => {
                a += ((b + a).powi(2) + lit(1.0)).log2();
            },
            1..=2 => {
                let mut y = lit(2_usize as f64);
            },
            _ => {
                let (dy1, p) = (a, a / (a.powi(2) + lit(1.0)));
            },
        }
        (lit(1.5) + lit(1_usize as f64).sin()).ln()
    }

    pub fn fn169(a: D, v: &[D]) -> D {
        'b1: {
            let mut flag4 = (if a > a.floor() {
                let mut p = fn2((v[1].abs() + lit(1.25)).powf(v[2].sin()), 'b2: {
                    if (a % lit(2.5)) <= a {
                        break 'b2 lit(v.len() as f64);
                    }
                    let x: (D, D) = (a, (lit(1.125) + a) * (a.powi(2) + lit(1.0)).ln());
                    let mut back: (D, D) = fn2(a + x.1, a.hypot(v[2].abs() + lit(1.25)), x.0, lit(1.875) > v[2].clamp(-lit(1.5), lit(0.75)), v);
                    back.1
                }, a + v[1], lit(1_usize as f64) > fn138(v[2], a), v);
                let mut flag3 = lit(1_usize as f64) >= v[1];
                if flag3 {
                    return ((((a * v[2]) * (lit(0.5).abs() + lit(1.25)).powf(v[0].cos())) + (lit(0.5) * p.0)) + (lit(1.25) * p.1)) + (lit(2.0) * a);
                } else {
                    lit(HALF)
                }
            } else {
                a * a
            }) > (v[0] + lit(1.25));
        }
        let a: D = v[0];
        let [mut s, mut z] = [if v[1] < (a.powi(2) + lit(1.0)).recip() {
            a
        } else {
            let back: D = lit(1_usize as f64);
            back
        }, a.clamp(-lit(1.5), lit(0.75))];
        z.abs()
    }

    pub fn fn170(mut a: D, b: D, n: usize, flag: bool) -> D {
        let mut i1 = 0_usize;
        loop {
            i1 += 1;
            if i1 > 1 {
                break;
            }
            a *= ({
                let y1 = if fn126(lit(1.0), lit(2.625), a, ((n * 3) % 4) % 4, [a; 3], (b, b)) <= a.asinh() {
                    [lit(1.0) * b, a]
                } else if flag || (b < a) {
                    let mut saved = a;
                    [(b.abs() + lit(1.25)).sqrt(), a * a]
                } else {
                    [lit(((i1 * 3) % 4) as f64), a + b]
                };
                let mut y2 = match i1 {
                    m2 if flag => {
                        let mut back = (((b / (a.powi(2) + lit(1.0))).abs() + lit(1.25)).powf(fn152(a, 2_usize % 4, a <= b.sin()).sin().tanh()), (lit(2.5) - b) / (lit(1.5) + lit(1.25).abs().sin()));
                        ((a.powi(2) + lit(1.0)).ln().powi(2) + lit(1.0)).ln()
                    },
                    _ => b + b,
                };
                y1[n % 2].mul_add(y2, a)
            }).sin().tanh();
            let dy1 = lit(i1 as f64);
            if (dy1 + a) >= b.signum() {
                a = a;
                let mut flag5 = n >= 0;
            } else if (b * a) < (b + dy1) {
                let (b, (a, mut acc)) = (b.asinh(), (b, b));
            }
        }
        return lit(0_usize as f64) + (lit(0.25) * a);
    }

    pub fn fn171(a: D, flag: bool) -> D {
        _ = a.abs();
        let mut dy1 = a.copysign(a + a).asinh();
        if (a > dy1) && ((dy1 > a) || flag) {
            return a + (lit(0.25) * a);
        }
        let acc = ([D::cos(a), a], if (dy1 / (dy1.powi(2) + lit(1.0))) <= dy1.atan() {
            return ((a * a) * fn34(a)) + (lit(1.0) * dy1);
        } else {
            a - lit(0.625)
        });
        let (mut back, mut y) = if (match 0_usize {
            m1 if m1 >= 2 => dy1,
            m3 if (-lit(2.625)) >= acc.0[m3 % 2].max(dy1.sin().tanh()) => a,
            2 => return D::atan(lit(SLOPE)).sin().powi(2) + (lit(0.25) * a),
            _ => a,
        }) < lit(0_usize as f64) {
            if lit(HALF) > D::asinh(acc.1) {
                (a, dy1)
            } else {
                return (a + (lit(0.75) * dy1)) + (lit(1.75) * a);
                (dy1, a)
            }
        } else {
            (acc.0[0], a)
        };
        let mut y1 = (lit(1.5) + (y * back).sin()).recip() - (if !flag {
            lit(2.0) / (a.powi(2) + lit(1.0))
        } else {
            dy1 *= (dy1 + acc.1).floor().sin();
            let mut p = {
                dy1 = ((back.abs() + lit(1.25)).ln() + (acc.1 - a)) + (fn140(&a, dy1) + (dy1 * dy1));
                let mut a = back;
                y
            };
            back
        });
        let old8 = dy1;
        dy1 = back;
        back = old8;
        let mut a: D = match (1_usize, flag) {
            (m9, _) if (old8 - lit(0.125)) >= lit(2_usize as f64) => {
                dy1.asinh() % lit(3.0)
            },
            (2..=3, on12) => lit(1.125) + y,
            (0..=1, on14) => {
                let mut u: D = back;
                y /= lit(1.75) + (lit(0.5) * (match 0_usize {
                    2 | 4 => back,
                    m17 if (old8 <= (old8 * u)) && (m17 >= 0) => {
                        back
                    },
                    m19 if m19 >= 0 => dy1,
                    _ => old8,
                }).sin());
                (y + acc.1) * lit(3_usize as f64)
            },
            _ => back,
        };
        match 1_usize {
            2 | 4 => {
                let (mut dy1, z) = if acc.0[1] < (y1 * dy1) {
                    let mut saved = back / (dy1.powi(2) + lit(1.0));
                    fn3(back)
                } else {
                    (a, 0_usize)
                };
            },
            1 => {
                dy1 += y1;
            },
            m27 if m27 < 3 => {
                back -= y1;
            },
            m29 => {
                let mut k30 = (m29 + 1) % 5;
            },
        }
        (((fn147(a, lit(1_usize as f64), y.floor(), 2_usize % 4, (-lit(1.75), fn3(acc.1))) + (lit(0.25) * a)) + (lit(1.75) * y)) + (lit(1.75) * back)) + (lit(0.25) * dy1)
    }

    pub fn fn172(a: D, p: [D; 3], (q0, (mut q1, k)): (D, (D, usize))) -> (D, usize) {
        q1 = if k < 1 {
            (q1 * (-lit(1.625))) - a
        } else {
            if k != 3 {
                let y2 = lit(2_usize as f64);
                let w = lit((k + 0) as f64) * q1;
                D::atan(-lit(0.25))
            } else {
                a * q1
            }
        };
        _ = q0.sin().exp() + (q1 - q1);
        _ = if lit(k as f64) <= (a * q0) {
            let tape1 = ((p[0] + (q0 * (-lit(1.625)))).abs() + lit(1.25)).log2();
            let mut w: ([D; 2], D) = ([a, a.copysign(a)], q1.hypot((a + tape1).powi(2) + lit(1.0)));
            (-lit(0.75)).signum()
        } else {
            (lit(1.5) + q0.sin()).ln()
        };
        (((-lit(3.0)).powi(2) + lit(1.0)).ln() + (lit(1.0) * a), k)
    }

    pub fn fn173(a: D) -> D {
        if (a / (a.powi(2) + lit(1.0))).cos() > (lit(2.0) / (a.abs() + lit(1.25))) {
            return a + (lit(1.5) * a);
        }
        let (mut y1, (w, _)) = if (a < (-lit(1.75)).atan().powi(0)) || (lit(SLOPE) > (a + a)) {
            (a, match 1_usize {
                m1 @ (1 | 4) => (a, a),
                m3 @ (1 | 4) => {
                    let mut y2 = ((a.powi(2) + lit(1.0)).powf(a.sin()) + fn16(a, -lit(1.375), a), a);
                    let mut y2: (D, D) = ((lit(1.5) + y2.1.atan2(a.powi(2) + lit(1.0)).sin()).ln(), ((y2.0 * a).powi(2) + lit(1.0)).sqrt());
                    (a, a)
                },
                _ => fn46(a, 1_usize % 4),
            })
        } else {
            let t = {
                let p: (D, usize) = ((lit(1.5) + a.sin()).log2() - fn130(a, a), 1_usize);
                let a = [lit(0_usize as f64); 3];
                fn138(lit(2.375) - a[0], a[1])
            };
            (a, fn46(a, 1_usize % 4))
        };
        y1 = w;
        let (mut a, mut acc) = (a, lit(2_usize as f64));
        (acc, y1) = (y1, acc);
        acc /= lit(1.75) + (lit(0.5) * (-lit(0.25)).sin());
        match 0_usize {
            1..=2 => {
                let a = (lit(1_usize as f64) + a) + lit(2_usize as f64).clamp(-lit(1.5), lit(0.75));
                let late8: D;
                if w <= lit(SLOPE).sin().tanh() {
                    late8 = {
                        acc = w.atan();
                        let mut flag9 = (-lit(1_usize as f64)) > w;
                        a.sin().tanh().powi(1)
                    };
                } else {
                    late8 = acc;
                }
            },
            m10 => {
                if m10 >= 2 {
                    let mut k11 = m10 % 5;
                    let z: D = (lit(((k11 * 3) % 4) as f64).powi(2) + lit(1.0)).ln();
                    assert!((lit(1_usize as f64) <= y1.max(a.cos())) || true);
                }
            },
        }
        ((((acc * y1).to_radians() + (lit(0.75) * acc)) + (lit(2.0) * a)) + (lit(2.0) * w)) + (lit(1.5) * y1)
    }

    pub fn fn174(a: D, n: usize) -> D {
        if (a.sin().tanh().exp() * (-lit(2.5))) > a.atan() {
            return (a.cos() / (lit(1.5) + (a.abs() + lit(1.25)).sqrt().sin())) + (lit(2.0) * a);
        }
        let (mut back, y) = if (a <= a) && (a < a) {
            fn3(a)
        } else {
            let tape1: (D, usize) = ((lit(1.5) + (a + a).sin()).sqrt(), n);
            (a, n)
        };
        let (_, y) = fn50(back * back, lit(2.0) * lit(1.875), lit(n as f64));
        ((a * a).abs() + lit(1.25)).sqrt() + (lit(0.5) * a)
    }

    pub fn fn175(mut a: D, b: D, c: &D) -> D {
        let mut t = [if (b < (b * b)) && (b > fn24(b, a, 2_usize % 4, (*c) <= ((*c) * b), (a, b))) {
            fn147(a, a, b, 0_usize % 4, if b < a.to_radians() {
                let mut k1 = 3_usize % 5;
                let [b, a] = [(*c).signum(), *c];
                (*c, (b, k1))
            } else {
                let mut u = (b + (*c).hypot(a.abs() + lit(1.25))) * lit(0_usize as f64);
                (*c, (b, 2_usize))
            })
        } else {
            (*c) + a
        }, {
            a = fn147(a * (*c), {
                a /= lit(1.75) + (lit(0.5) * b.mul_add(lit(3.0), b).sin());
                let mut z: (D, D) = (fn147(a, a, -lit(0.5), 3_usize % 4, (*c, (b, 3_usize))) * b, ((*c).abs() + lit(1.25)).sqrt() * ((*c) * b));
                b
            }, fn12(*c, b), 0_usize % 4, (lit(SLOPE), (a, 0_usize))) + ({
                let mut i2 = 0_usize;
                loop {
                    i2 += 1;
                    if i2 > 4 {
                        break b;
                    }
                    a += (a.abs() + lit(1.25)).recip().sin();
                }
            });
            a -= if a.abs() > b.cos() {
                fn174(b, 3_usize % 4)
            } else {
                let z = a * b;
                a.cos()
            };
            lit(2_usize as f64)
        }];
        a = (lit(3_usize as f64) * (if b >= (lit(1.5) + lit(2.5).sin()).powf(t[0].sin()) {
            a
        } else if ('b3: {
            if (a < (b.powi(2) + lit(1.0)).recip()) && (lit(2.5) >= (t[0] / (lit(1.5) + b.sin()))) {
                break 'b3 fn34(a);
            }
            t = t;
            a
        }) <= (b * t[1]) {
            t[0]
        } else {
            let b = ((a * b) + (b + lit(SMALL))).abs();
            let (mut saved, a) = (a, *c);
            saved
        })) + b;
        if (lit(3_usize as f64) < (lit(2.625) - b)) || ((*c).to_radians() <= b) {
            let y2 = (lit(1.5) + (b - a).sin().sin()).log2();
            let mut w = fn46(a, 3_usize % 4);
            let [mut acc, a] = t;
        }
        let [mut tape1, y2] = [a / (lit(1.5) + b.sin()), lit(0.375).cos().exp()];
        return ((a.sin().tanh() + (lit(1.25) * tape1)) + (lit(0.25) * b)) + (lit(0.25) * a);
    }

    pub fn fn176(a: D, mut b: D, c: D) -> (D, usize) {
        b = (a.abs() + lit(1.25)).log2();
        _ = lit(2_usize as f64);
        for i1 in 1..=5 {
            b += ((if c >= a {
                a
            } else if lit((i1 + 1) as f64) <= (-c) {
                a
            } else {
                b
            }) + c).cos();
            _ = b;
            let mut y1: D = if b >= b {
                b /= lit(1.75) + (lit(0.5) * (c * c).sin());
                b
            } else {
                c % lit(3.0)
            };
        }
        let dx = lit(1_usize as f64) - ((a * b) + (lit(1.5) + b.sin()).log2());
        ((lit(0.875).max(dx.sin()) + (lit(1.25) * dx)) + (lit(0.5) * c), (lit(0.625).re() as usize % 4))
    }

    pub fn fn177(a: D, b: D, n: usize, q: (D, D)) -> D {
        let mut i1 = 0_usize;
        loop {
            i1 += 1;
            if i1 > 2 {
                break;
            }
            let z = b;
            if z.atan2(q.1.abs() + lit(1.25)).floor() >= fn129(a, z, b >= a.mul_add(b, b)) {
                let (y2, (b, dx)) = (q.1 * lit(SLOPE), if b >= fn105(z, a, 2_usize % 4) {
                    q
                } else if ({
                    let mut i2 = 0_usize;
                    loop {
                        i2 += 1;
                        if i2 > 4 || ((q.0 - a) > fn124(a, i1 % 4, n == 2)) {
                            break z.asinh() + (b.abs() + lit(1.25)).log2();
                        }
                    }
                }) >= (lit(1.5) + a.sin()).recip() {
                    (q.1, q.1)
                } else {
                    (z, a)
                });
                let (mut y, p) = q;
            } else if (if z > lit(3_usize as f64) {
                q.1
            } else {
                z
            }) <= lit(2.625).to_radians() {
                if n >= 0 {
                    return (((a * z) + b) + (lit(1.25) * z)) + (lit(1.25) * b);
                }
                let x: D = a.copysign(b.sin().tanh().exp() * fn152(b, i1 % 4, b > lit(2_usize as f64)));
            }
        }
        let mut s = ([if a <= b {
            let mut saved = ({
                let mut i3 = 0_usize;
                loop {
                    i3 += 1;
                    if i3 > 3 || (lit(i3 as f64) <= q.1) {
                        break b.sin().tanh();
                    }
                }
            }).cos();
            let (b, _) = match (n, lit((i1 + 2) as f64) >= (a + b)) {
                (0..=1, _) => fn46(a, n % 4),
                (2 | 4, _) => q,
                _ => fn46(b, i1 % 4),
            };
            b
        } else {
            a
        }, match (n * 3) % 4 {
            0 | 2 if b.copysign(q.0) < (a * lit(1.75)) => b,
            _ => q.1,
        }], ((if b > q.1 {
            return ((a + q.1) + (lit(1.25) * q.0)) + (lit(1.25) * q.1);
        } else {
            q.1
        }).abs() + lit(1.25)).powf((a * a).sin()));
        let mut u = (s.0[i1 % 2], n);
        if b < b.hypot(s.1.abs() + lit(1.25)) {
            let mut saved = fn46(b, ((i1 * 3) % 4) % 4);
            u = (q.1, n);
        } else {
            let mut flag12 = (b.sin().powi(0) > q.1.clamp(-lit(1.5), lit(0.75))) || ((a <= b) || (lit(2.0) >= (q.0 - a)));
        }
        (((fn130(b, a + lit(2.375)) + (lit(2.0) * s.1)) + (lit(1.5) * q.0)) + (lit(0.75) * q.1)) + (lit(2.0) * b)
    }

    pub fn fn178(a: D, n: usize, flag: bool, v: &[D]) -> D {
        let [p, mut acc] = fn81(a + v[n % 3]);
        let [y1, mut dy1] = [match (n, (a * a) <= acc) {
            (2 | 4, on2) => {
                a
            },
            (1, true) => a,
            _ => acc,
        }, lit(0.625)];
        assert!((!flag) || true);
        let mut i6 = 0_usize;
        loop {
            i6 += 1;
            if i6 > 3 {
                break;
            }
            acc -= acc.sin().tanh();
            let (mut b, (x, mut acc)) = ({
                let mut i7 = 0_usize;
                loop {
                    i7 += 1;
                    if i7 > 1 || ((a - a) < (a / (lit(2.125).powi(2) + lit(1.0)))) {
                        break fn92(acc * acc, a + p, &(p.powi(2) + lit(1.0)).recip());
                    }
                    acc = p;
                }
            }, (y1, acc));
            'l8: for i9 in (1..3).rev().step_by(2) {
                b += a.atan();
                let mut s = (if ({
                    acc = (x.sin().exp() * a.to_radians()).cos();
                    let mut w: (D, D) = fn55(fn61(x, acc, v.len() % 4, v), dy1, v);
                    b
                }) <= lit(i9 as f64) {
                    x
                } else if (p < lit((i6 + 2) as f64)) || (n >= 3) {
                    lit(i6 as f64)
                } else {
                    y1.abs()
                }).to_radians();
            }
        }
        ((acc + (lit(1.75) * y1)) + (lit(1.5) * acc)) + (lit(1.75) * p)
    }

    pub fn fn179(a: D, b: D) -> D {
        let mut i1 = 0_usize;
        while i1 < 1 {
            i1 += 1;
            _ = (b - b).floor();
            let mut p = lit(1_usize as f64);
            if (lit(3_usize as f64) + a) >= b {
                assert!(((b > p) && (i1 == 1)) || true);
            }
        }
        let w: D = match i1 {
            0 => b / (b.abs() + lit(1.25)),
            m4 if b < b => {
                return (b.sin() + a) + (lit(1.25) * b);
            },
            2..=3 if (a + b) >= b.sin().tanh() => a + a,
            m8 => b * b,
        };
        if lit(2.25).min((a.abs() + lit(1.25)).recip().sin().tanh()) > b {
            return (b.abs() + (lit(0.5) * w)) + (lit(2.0) * b);
        }
        let mut y = match (1_usize, w >= lit(i1 as f64)) {
            (0, on10) => {
                ([b, a], lit(0.25))
            },
            (m11 @ (1 | 4), true) => {
                ([a, w], lit(2.25).atan2(b.abs() + lit(1.25)))
            },
            (0..=1, _) => ([lit(SLOPE), w], a),
            _ => ([w, w], b),
        };
        let mut flag16 = (lit(i1 as f64) - (a * a)) >= lit(2.625);
        (((fn117(-lit(1.875), [a, b, b]) - (w * y.0[1])) + (lit(1.75) * y.1)) + (lit(1.25) * b)) + (lit(2.0) * a)
    }

    pub fn fn180(a: D, b: D) -> (D, usize) {
        match (1_usize, a.asinh() <= (b + lit(HALF))) {
            (m1 @ (2 | 5), false) if (lit(1.5) + b.sin()).recip() <= (lit(1.5) + a.sin()).powf(a.sin().tanh()) => {
                if m1 < 0 {
                    return (a * b, m1);
                }
                let (mut a, (mut t, mut y2)) = (b, (b, lit(SMALL)));
            },
            _ => {
                let mut k4 = 1_usize % 5;
            },
        }
        let w = (if ({
            let a: D = b.sin().exp().copysign((b.abs() + lit(1.25)).log2()) - (a + a);
            let acc: ([D; 2], D) = ([b + b, b * b], a.sin().tanh() + (b - b));
            b
        }) >= (lit(1.5) + a.sin()).sqrt() {
            let mut a = a.min(b.sin()).cos().sin();
            let mut dy = D::cos(lit(0_usize as f64));
            dy.abs()
        } else {
            return ((a.powi(2) + lit(1.0)).ln(), 3_usize);
            b
        }) - ((lit(2.0) * b) + (a * b));
        let mut s = fn172(fn174(b, 2_usize % 4), [a, lit(1.25), b], (a, if w < (w - lit(2.125)) {
            (b, 3_usize)
        } else {
            (b, 0_usize)
        }));
        let mut w = fn64(&((lit(2.75) + b) * w), w + w, [w, w, b], (a, fn50(b, -lit(1.375), a)));
        let late5: (D, D);
        let mut i6 = 0_usize;
        loop {
            i6 += 1;
            w += (a + (w * w)).atan();
            if i6 > 3 || (a < fn92(s.0, a, &b)) {
                late5 = (w, a);
                break;
            }
        }
        s = (fn170(a, b, i6 % 4, late5.1 <= lit(i6 as f64)), i6);
        w *= w.sin();
        ((((((a * lit(HALF)) + (lit(1.25) * late5.0)) + (lit(1.5) * late5.1)) + (lit(0.75) * w)) + (lit(1.5) * s.0)) + (lit(1.25) * a), i6)
    }

    pub fn fn181(a: &D, mut b: D, mut c: D) -> D {
        [b, c] = [c, b];
        let old1 = c;
        c = b;
        b = old1;
        {
            c = fn29(&(old1.abs() + lit(1.25)).log2(), [lit(0.875), c, c]).sin().tanh().exp();
            let (mut acc, dy1) = (b + old1, 2_usize);
            if ((if acc < b {
                c
            } else {
                [b, acc] = [c, *a];
                acc
            }).abs() + lit(1.25)).ln() <= acc.abs() {
                {
                    (acc, c) = (c, acc);
                    let mut flag2 = b >= old1;
                }
                let [a, _] = [acc, b + c];
                let mut a: ([D; 2], D) = ([acc + acc, {
                    let mut i3 = 0_usize;
                    loop {
                        i3 += 1;
                        if i3 > 3 || ((acc * lit(2.75)) >= b.to_radians()) {
                            break (acc + b).clamp(-lit(1.5), lit(0.75));
                        }
                        c = acc;
                    }
                }], (a * lit(SLOPE)) * (b / (lit(1.5) + c.sin())));
            }
            let mut b: (D, D) = (acc, {
                let mut i4 = 0_usize;
                loop {
                    i4 += 1;
                    if i4 > 3 || ((c + c) < ((*a) / (lit(0.25).abs() + lit(1.25)))) {
                        break acc;
                    }
                    acc = (lit(0.5) * acc) + acc.clamp(-lit(1.5), lit(0.75)).cos();
                    [c, _] = [acc, *a];
                }
            });
        }
        let mut late5: D;
        if fn121(c, [b, c, *a]).signum() > (b.abs() + lit(1.25)).sqrt() {
            late5 = lit(1_usize as f64);
        } else {
            return c + (lit(1.75) * c);
        }
        if fn105(lit(2.5).clamp(-lit(1.5), lit(0.75)), (*a) - late5, 0_usize % 4) <= (c.abs() + lit(1.25)).recip() {
            return (((b + (*a)) - lit(SLOPE).mul_add(late5, old1)) + (lit(0.75) * late5)) + (lit(1.75) * old1);
        }
        if (late5 % lit(3.5)) < (b - b) {
            late5 += fn174({
                let mut i6 = 0_usize;
                loop {
                    i6 += 1;
                    if i6 > 1 || (fn164(old1, old1, late5, late5 <= (old1 - late5)) > c) {
                        break (lit(1.5) + (old1 + (*a)).sin()).recip();
                    }
                    c -= c.mul_add(old1, late5).signum().sin();
                    let old7 = b;
                    b = c;
                    c = old7;
                }
            }, 3_usize % 4);
        }
        lit(2.0) + (lit(0.25) * old1)
    }

    pub fn fn182(a: D, b: D, mut c: D) -> D {
        let mut y = c;
        let mut t: ([D; 2], D) = ([a * lit(HALF), match 0_usize {
            1 | 3 => c,
            _ => b,
        }], lit(3_usize as f64));
        (c, y) = (y, c * lit(0.75));
        let mut i4 = 0_usize;
        while i4 < 3 && (D::to_radians(t.1) <= (y * a)) {
            i4 += 1;
            c = (lit(1.5) + (c.abs() + lit(1.25)).ln().sin()).recip().atan();
            (c, y) = (y, c);
            for i5 in (1..=3).step_by(2) {
                c *= (if fn129(t.0[i4 % 2], b, t.0[0] >= t.1.sin()) < a.to_radians() {
                    return (((lit(((i5 * 3) % 4) as f64) * (-b)) + (lit(1.5) * y)) + (lit(0.25) * b)) + (lit(0.5) * a);
                } else if t.0[1] >= a {
                    break;
                } else {
                    let mut p = c;
                    a + t.0[i5 % 2]
                }).cos();
                t = ([t.1, c], -lit(0.125));
            }
        }
        return ((lit(i4 as f64) + (lit(0.75) * t.1)) + (lit(1.25) * y)) + (lit(0.5) * c);
    }

    pub fn fn183(a: D, n: usize, p: [D; 3]) -> (D, D) {
        let t: D = a.abs();
        let mut w: D = (lit(1.5) + ((t - a) + (match 1_usize {
            m1 if lit(0.375).min(lit(2.375).sin()) > (lit(1.5) + a.sin()).powf(p[m1 % 3].cos()) => t,
            1..=2 => a,
            0 | 2 => return (t.sin() + (lit(1.75) * t), (fn170(a, t, ((n * 3) % 4) % 4, t <= (t - t)) + (lit(0.25) * p[2])) + (lit(1.0) * a)),
            _ => p[1],
        })).sin()).recip();
        'l8: for i9 in 2..5 {
            w += fn104(w * t, t.floor()).sin().tanh();
            match i9 + 0 {
                2..=3 => {
                    if (w * t) <= t {
                        let mut x = lit(n as f64) + D::abs(D::signum(t));
                        let y = (fn126(p[i9 % 3], p[2], a, 2_usize % 4, [a, a, a], match n {
                            m12 @ (0 | 3) if (p[m12 % 3] + lit(0.125)) < (a + w) => (w, w),
                            m14 if (x >= lit(m14 as f64)) && (w < (w * a)) => (a, t),
                            m16 => (a, x),
                        }).to_radians(), fn72(w.signum(), p[1] + lit(2.75), fn152(lit(1.625), 1_usize % 4, i9 == 1)));
                    } else if n != 3 {
                        let mut flag17 = t < t.sin().tanh();
                    } else {
                        let mut t: (D, usize) = ((t % lit(3.0)) / ((w * t).abs() + lit(1.25)), n);
                        t = fn7(t.0, i9 % 4);
                    }
                    let mut p = ((t - w) * t.cos()) / (((lit(1.0) - t).powi(2) + lit(1.0)).powf(({
                        let mut i18 = 0_usize;
                        'l19: loop {
                            i18 += 1;
                            if i18 > 4 || ((p[0] * a) < (p[1] - a)) {
                                break 'l19 (lit(1.5) + fn152(t, 3_usize % 4, i9 < 1).sin()).log2();
                            }
                            w += (if lit(0_usize as f64) > (p[1] + lit(SMALL)) {
                                w + a
                            } else {
                                w
                            }).sin();
                        }
                    }).sin()).abs() + lit(1.25));
                },
                m20 if (t < t) || (t <= lit(0.875)) => {
                    w += ((w + t) + lit(((i9 * 3) % 4) as f64)).sin().tanh();
                    w *= (w.abs() + lit(1.25)).powf((t + a).cos()).sin().tanh();
                },
                2 => {
                    let mut flag24 = t.cos().abs() > lit((n + 1) as f64);
                    let (mut y1, w) = fn7(a.sin().powi(0), n % 4);
                },
                m25 => {
                    w = (lit(0.5) * w) + a.cos();
                },
            }
        }
        (lit(3_usize as f64) + (lit(0.25) * a), (((p[0] / (lit(1.5) + t.sin())) + (lit(0.75) * w)) + (lit(1.0) * t)) + (lit(0.25) * a))
    }

    pub fn fn184(a: D, flag: bool) -> D {
        match 0_usize {
            2..=3 => {
                match 3_usize {
                    m3 @ (0 | 3) => {
                        let y1 = a;
                    },
                    _ => {
                        let mut dx = (if (a * a) <= (a - a) {
                            {
                                let mut y1 = ([a, (a.abs() + lit(1.25)).log2()], (a - a) * (a * a));
                                let x = (y1.0[1], 2_usize);
                                x.0
                            }
                        } else {
                            lit(1.0).floor()
                        }).atan().exp();
                        if fn167(dx * dx, 2_usize % 4) >= lit(3_usize as f64) {
                            dx *= ({
                                let mut p = -(dx * (-lit(1.0)));
                                p += a;
                                (lit(1.5) + p.sin()).ln()
                            }).atan();
                        }
                    },
                }
            },
            m6 => {
                if m6 < 3 {
                    let y1: ([D; 2], D) = ([a - a, lit(3_usize as f64)], if fn170(lit(1.625), a, m6 % 4, a > D::signum(a)) < (lit(2.375) * a) {
                        let mut b = a;
                        b = fn138(b + b, a) + (a.sin().tanh() + b);
                        a - b
                    } else {
                        a * a
                    });
                } else {
                    let b = a;
                }
            },
        }
        let mut w = ([a - a, lit(3_usize as f64)], lit(3.0));
        w = w;
        let mut t = (a, (fn138(a, a).re() as usize % 4));
        a + (lit(1.5) * a)
    }

    pub fn fn185(mut a: D, mut b: D, mut c: D, n: usize, flag: bool, v: &[D]) -> D {
        a *= lit(1.75).sin();
        let late1;
        if ((b - a) / (lit(0.75).abs().powi(2) + lit(1.0))) >= fn152(b, n % 4, lit(SMALL) < (b.abs() + lit(1.25)).sqrt()) {
            late1 = (b - a).copysign(fn182(lit(0.25), b, c));
        } else {
            late1 = fn164(v[n % 3].copysign(a), (v[2].powi(2) + lit(1.0)).recip(), match (n, (c / (c.abs() + lit(1.25))) <= c.to_radians()) {
                (m2, on3) if on3 && (lit(1.25) > (lit(SMALL).powi(2) + lit(1.0)).log2()) => a,
                (m4 @ (2 | 5), true) => b,
                (m6 @ (1 | 4), true) => a,
                _ => b,
            }, flag);
        }
        c += if (a < b) && (late1 > (late1.abs() + lit(1.25)).recip()) {
            let mut a: ([D; 2], D) = ([late1 + a, late1], lit(3.0).sin().tanh().powi(3) / (lit(1.5) + late1.sin()));
            {
                b += (late1 + late1) % lit(1.5);
                let mut dy: D = fn152(b / (late1.powi(2) + lit(1.0)), n % 4, fn164(b, a.0[1], c, late1 <= (-late1)) < c);
                dy
            }
        } else {
            -lit(1.5)
        };
        let mut i9 = 0_usize;
        while i9 < 4 {
            i9 += 1;
            b = (lit(0.5) * b) + b.cos().atan();
            let mut i10 = 0_usize;
            loop {
                i10 += 1;
                if i10 > 4 {
                    break;
                }
                a -= D::cos(late1).sin().tanh().atan();
                let mut tape1 = (lit(i10 as f64), i10);
                let (mut s, acc) = ((lit(1.5) + a.sin()).sqrt(), i9);
            }
            c = lit(2.875);
        }
        ((c + (lit(1.25) * late1)) + (lit(1.5) * c)) + (lit(0.25) * b)
    }

    pub fn fn186(a: D, mut b: D, n: usize, (q0, (mut q1, k)): (D, (D, usize))) -> D {
        q1 -= q0.floor() / (D::sin(q0).powi(2) + lit(1.0));
        let (mut y1, mut p) = match (n, ((-lit(0.75)) - b) > (a - q1)) {
            (1 | 3, _) => (q0, q1),
            (m3, true) if (lit(2.125) - a) > (a + q1) => {
                return ((((lit(SMALL) - (-lit(0.875))) % lit(2.5)) + (lit(2.0) * q0)) + (lit(1.75) * b)) + (lit(1.5) * a);
            },
            _ => (a, a),
        };
        p /= lit(1.75) + (lit(0.5) * (q1 + b).sin());
        if (a.cos() < (p * a)) && ((p <= (lit(1.5) + q1)) || (q0 > b.sin().powi(1))) {
            return ((((b + (lit(1.25) * p)) + (lit(0.25) * y1)) + (lit(0.5) * q1)) + (lit(0.25) * q0)) + (lit(2.0) * b);
        }
        assert!(((k >= 2) && (b > a)) || true);
        q1 = (('b6: {
            if n != 3 {
                break 'b6 q1;
            }
            b = ((b - q1) + a).clamp(-lit(1.5), lit(0.75));
            p += (q0 - b) - q0;
            a
        }) % lit(3.5)) - q0;
        y1 = lit(3_usize as f64);
        let back: D = (if n > 0 {
            fn186(lit(3_usize as f64), y1, n - 1, (b, (p, k)))
        } else {
            p.sin().tanh()
        }) % lit(2.5);
        y1 = (if a < (p * b) {
            a
        } else {
            q1
        }).to_radians() - lit(k as f64).to_radians();
        y1 *= ((match n {
            1 | 3 => p,
            2 | 4 => return ((b.sin() + (lit(1.0) * back)) + (lit(1.0) * q1)) + (lit(1.75) * q0),
            _ => y1,
        }) + (lit(1.375).powi(2) + lit(1.0)).sqrt()).atan();
        let mut z = fn129(p, (y1.powi(2) + lit(1.0)).ln(), (match (1_usize, lit(3_usize as f64) >= (b + q0)) {
            (m12, true) if (lit(1.5) + y1.sin()).recip() > back.hypot(b.powi(2) + lit(1.0)) => {
                p
            },
            (1, false) => q1,
            (m16 @ (0 | 3), on17) if (q0 * a) < y1 => {
                return ((((a.abs() + lit(1.25)).sqrt().atan() + (lit(0.25) * back)) + (lit(0.25) * y1)) + (lit(1.75) * q1)) + (lit(0.75) * a);
            },
            _ => y1,
        }) <= b.asinh()) / (lit(1.5) + ('b19: {
            if b > lit(HALF).floor() {
                break 'b19 match (fn138(q0, q1).re() as usize % 4) {
                    m20 @ (2 | 5) => a,
                    0..=1 => {
                        q0
                    },
                    _ => y1,
                };
            }
            y1 -= fn4(p, 3_usize % 4, [p, b, q0]) * (back - q0);
            q1
        }).clamp(-lit(1.5), lit(0.75)).sin());
        ((((-(z + lit(SMALL))) + (lit(2.0) * z)) + (lit(0.25) * q0)) + (lit(0.25) * b)) + (lit(0.25) * a)
    }

    pub fn fn187(a: D, b: D, mut c: D, q: (D, D)) -> D {
        if fn138(lit(2.75).signum(), a - c) < b {
            let y1 = c;
            let mut i1 = 0_usize;
            while i1 < 1 && (lit(i1 as f64) <= (a + c)) {
                i1 += 1;
                c = ((b + q.0) + y1).cos();
                if (a + c).max((a + y1).cos()) < fn104(a, c) {
                    let mut flag2 = i1 != 0;
                    let mut dy1 = ([lit(1_usize as f64), lit(i1 as f64)], y1);
                    let saved: D = (y1 + (if (-lit(2.25)) > y1 {
                        let (mut s, (mut a, tape1)) = (lit(0_usize as f64), match (i1, (c + y1) < c) {
                            (2 | 4, true) => (b, b),
                            (1 | 3, false) => {
                                (dy1.0[i1 % 2], c)
                            },
                            _ => (b, c),
                        });
                        tape1
                    } else {
                        dy1 = ([b, b], a);
                        let (_, z) = (b, i1);
                        b
                    })).to_radians();
                }
                let mut y2: D = (match i1 {
                    0 => {
                        lit((i1 + 2) as f64)
                    },
                    m10 => b - a,
                }) - (fn24(b, y1, 3_usize % 4, i1 == 1, (c, b)) - (a + b));
                let y1 = {
                    let mut i11 = 0_usize;
                    loop {
                        i11 += 1;
                        if i11 > 2 || ((i11 < 2) || (lit(SLOPE) <= b)) {
                            break (lit(1.5) + c.sin()).log2().sin().tanh();
                        }
                        y2 = y1.cos();
                    }
                };
            }
        } else {
            c += b.to_radians() / (lit(1.5) + (if q.0 >= a.sin().tanh() {
                q.0
            } else {
                let s: D = 'b12: {
                    if fn174(b, 2_usize % 4) < fn170(q.0, a, 1_usize % 4, c > c) {
                        break 'b12 a.hypot(lit(HALF).powi(2) + lit(1.0));
                    }
                    let (acc, u) = (fn170(a, lit(2.375), 0_usize % 4, a <= q.1), 2_usize);
                    let (mut z, dy1) = ((lit(1.5) + c.sin()).sqrt(), u);
                    a.atan2(z.abs() + lit(1.25)) * acc
                };
                let (mut acc, y) = (D::atan(s), 3_usize);
                s
            }).sin());
            let (mut acc, (dx, dy)) = (c.floor(), (a, a));
        }
        ((lit(2_usize as f64) + (lit(1.75) * q.0)) + (lit(2.0) * c)) + (lit(0.75) * b)
    }

    pub fn fn188(a: D, (q0, (mut q1, k)): (D, (D, usize))) -> D {
        match ((k * 3) % 4, q0 > (q1 / (lit(1.625).abs() + lit(1.25)))) {
            (0, true) if fn130(a, q1) > (a + a) => {
                {
                    match (2_usize, k < 1) {
                        (m3 @ (2 | 5), true) => {
                            let mut b = fn130((a.powi(2) + lit(1.0)).ln(), q0);
                        },
                        (m5 @ (0 | 3), on6) => {
                            q1 = ((q1 - a) / ((if on6 {
                                q1
                            } else {
                                q1
                            }).abs() + lit(1.25))) * ({
                                q1 = ((a * q0) * q1.mul_add(lit(2.75), q0)).asinh();
                                let mut flag7 = on6;
                                (lit(1.5) + q1.sin()).recip()
                            });
                            let u = a;
                        },
                        (2 | 4, _) => {
                            let mut y2 = (q1, k);
                        },
                        _ => {
                            let mut z: D = (if fn38(q1, q1, q0, 3_usize % 4) >= fn174(q0, k % 4) {
                                assert!(((q1 <= (lit(0.875) * lit(2.25))) && (k == 3)) || true);
                                let w = match (k, lit(3_usize as f64) > a.cos().exp()) {
                                    (1..=2, _) if k >= 1 => (q0, q0),
                                    _ => (q0, q1),
                                };
                                a * q0
                            } else {
                                q0.atan().powi(4)
                            }) + (match (0_usize, (q1 <= fn170(q1, q0, k % 4, q0 <= a.floor())) || (q0 < (a - q0))) {
                                (0, _) => return ((q1 + (lit(0.5) * q1)) + (lit(0.5) * q0)) + (lit(0.75) * a),
                                _ => q0.cos(),
                            });
                            let (mut t, dy1) = ({
                                q1 += (q1.powi(2) + lit(1.0)).sqrt() - ('b17: {
                                    if q1 > q1 {
                                        break 'b17 q1.min(q0.atan());
                                    }
                                    let (mut s, a) = (z, ((-lit(2.125)).abs() + lit(1.25)).powf(q1.cos()));
                                    let old18 = s;
                                    s = z;
                                    z = old18;
                                    q0
                                });
                                q1 += {
                                    let mut i19 = 0_usize;
                                    loop {
                                        i19 += 1;
                                        if i19 > 3 {
                                            break z.sin().tanh() + lit(3_usize as f64);
                                        }
                                        z -= z.clamp(-lit(1.5), lit(0.75)).asinh().sin().tanh();
                                    }
                                };
                                z
                            }, k + 1);
                        },
                    }
                    let mut flag20 = lit(1_usize as f64) < (a - q0);
                }
            },
            (m21 @ (0 | 3), on22) if q0 < q0.atan2(lit(1.375).abs() + lit(1.25)) => {
                q1 += q1;
            },
            (m23, true) if k < 3 => {
                let mut z: D = (-a.sin().tanh()) + q1;
            },
            _ => {
                let y1 = q1 - lit(k as f64);
            },
        }
        fn167(q1, k % 4).sin().tanh() + (lit(1.0) * a)
    }

    pub fn fn189(a: D, b: D, mut c: D, n: usize) -> D {
        match n + 2 {
            0 => {
                if n < 0 {
                    let mut flag3 = b >= fn170(b, c, n % 4, a <= (b + a));
                } else if (lit(1.5) + c.sin()).recip() > (-c) {
                    c += ((lit(1.625) + a).abs() + lit(1.25)).ln();
                    let (_, mut p) = (c * a, (b.abs() + lit(1.25)).powf(b.atan()));
                }
            },
            m4 @ (1 | 4) => {
                c = b;
                if ((c.powi(2) + lit(1.0)).sqrt() <= (a / (b.abs() + lit(1.25)))) || (fn152(c, n % 4, c > lit(HALF)) <= (c - b)) {
                    return ((b.max(a.cos()) % lit(3.5)) + (lit(0.75) * b)) + (lit(1.25) * a);
                }
            },
            _ => {
                let x = lit(n as f64);
                if (lit(n as f64) > lit(HALF).abs()) || ((c <= (c.powi(2) + lit(1.0)).sqrt()) || (n == 1)) {
                    c = lit(3_usize as f64) + (-(lit(2.625) + x));
                    let p: (D, D) = (fn167(c, ((n * 3) % 4) % 4) / ((b / (b.abs() + lit(1.25))).powi(2) + lit(1.0)), (lit(1.5) + c.sin()).sqrt().atan());
                }
            },
        }
        (a.powi(2) + lit(1.0)).recip() + (lit(0.75) * c)
    }

    pub fn fn190(mut a: D, mut b: D, c: D, v: &[D]) -> D {
        if c <= (b + c) {
            let (mut y, y2) = if b.cos() <= (lit(2.375) + a) {
                (a, 0_usize)
            } else {
                b /= lit(1.75) + (lit(0.5) * lit(3.0).sin());
                (b, 0_usize)
            };
        }
        let z = {
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 4 || ((i1 != 1) && (a <= c.cos())) {
                    break lit(0_usize as f64);
                }
                b /= lit(1.75) + (lit(0.5) * fn72(b, v[i1 % 3], a).sin());
                let p = a;
            }
        };
        a = ((if (b + a) > lit(2.125).sin().tanh().exp() {
            return ((fn155(b * b, v, (c, a)) + (lit(0.25) * c)) + (lit(1.25) * b)) + (lit(0.25) * a);
        } else if (c.powi(2) + lit(1.0)).log2() > z.copysign(a) {
            a
        } else {
            b
        }).powi(2) + lit(1.0)).log2();
        if fn138(z, z) >= (a.abs() + lit(1.25)).powf(v[2].sin()) {
            let a = 'b2: {
                if (match ((a.re() as usize % 4), c.signum() > c) {
                    (2..=3, true) => z,
                    _ => z,
                }) <= fn138(c, c) {
                    break 'b2 b - c;
                }
                let mut y2 = a;
                let mut back = z - (z.min(lit(3.0).sin()) % lit(1.5));
                lit(1_usize as f64)
            };
            if (lit(1.0) + (lit(HALF) - z)) > fn64(&(v[1] * lit(1.5)), c, [v[0], b, c], (c, (c, 2_usize))) {
                b += -lit(1.125);
                let y1: D = (lit(1_usize as f64).atan().powi(1).powi(2) + lit(1.0)).recip();
                let [mut a, mut tape1] = [lit(SMALL), b.signum()];
            }
            let mut z: D = (c.sin() * fn182(a, c, z)).atan();
        } else {
            let mut y = (((z + b).powi(2) + lit(1.0)).powf(z.sin().tanh()), 1_usize);
        }
        (((z + (z * a)) + (lit(1.25) * z)) + (lit(1.0) * c)) + (lit(1.75) * b)
    }

    pub fn fn191(a: D, n: usize) -> D {
        'l1: for _ in 1..3 {
            let mut z = a;
        }
        let p = lit(1_usize as f64);
        if n < 1 {
            let mut dy: [D; 2] = [p, (a.powi(2) + lit(1.0)).sqrt() * p];
            let (mut t, b) = match (n + 0, (dy[0] / (lit(1.5) + a.sin())) >= (p.powi(2) + lit(1.0)).sqrt()) {
                (m2 @ (2 | 5), true) => (p, n),
                (m4 @ (2 | 5), false) => {
                    (a, m4)
                },
                _ => fn3(a),
            };
            let (u, _) = (a, a + a);
        }
        ((a / (lit(1.5) + a.sin())).abs() + lit(1.25)).sqrt() + (lit(1.25) * p)
    }

    pub fn fn192(a: D, v: &[D]) -> D {
        'b1: {
            let mut back: [D; 2] = [((match (2_usize, (v[2] <= v[1]) && (a > (v[1] + v[1]))) {
                (m2, on3) if a <= v[m2 % 3] => {
                    let mut p: [D; 2] = if !on3 {
                        let dx: D = lit(m2 as f64);
                        [lit(0.625).cos(), fn170(v[0], dx, m2 % 4, a <= fn182(dx, v[m2 % 3], v[0]))]
                    } else {
                        [a, a * v[0]]
                    };
                    v[m2 % 3]
                },
                (m4, true) if (a - a) <= (a * a) => {
                    v[0]
                },
                _ => a,
            }).powi(2) + lit(1.0)).ln(), D::to_radians(a)];
        }
        lit(1_usize as f64) + (lit(1.25) * a)
    }

    pub fn fn193(a: D, v: &[D], q: (D, D)) -> [D; 2] {
        for i1 in 0..=5 {
            let mut y = ({
                let mut i2 = 0_usize;
                loop {
                    i2 += 1;
                    if i2 > 1 {
                        break fn164((lit(1.5) + q.1.sin()).ln(), lit(i1 as f64), q.0 * v[0], q.0 > a);
                    }
                    let p = fn55(a, {
                        let y = [(a + q.1) + (q.0 / (a.abs() + lit(1.25))); 2];
                        let mut tape1 = D::atan(v[1]);
                        lit(0.75)
                    }, v);
                }
            }) + ('b3: {
                if (i1 == 0) || (i1 == 0) {
                    break 'b3 (v[i1 % 3].abs() + lit(1.25)).sqrt();
                }
                let mut tape1 = if lit(0.125).sin().tanh() > lit(1.125).abs() {
                    let mut z: D = q.0;
                    (lit(1.5) + (z - a).sin()).sqrt()
                } else {
                    v[2]
                };
                tape1 /= lit(1.75) + (lit(0.5) * lit(1.875).sin());
                q.1 % lit(3.0)
            });
            let mut a = a;
        }
        'b4: {
            let mut w: D = (a.sin().tanh() + (a + q.0)) + (v[0] * fn1(lit(0.625), &a));
            let mut dx: D = fn164(((-lit(3.0)).powi(2) + lit(1.0)).sqrt(), v[2] - a, lit(2.625), (a <= (q.1.powi(2) + lit(1.0)).sqrt()) && (lit(2.625) > (a % lit(3.0))));
        }
        [(q.0 + q.0) + (lit(0.5) * a), ((-lit(0.375)).mul_add(a, a) + (lit(2.0) * q.1)) + (lit(1.75) * a)]
    }

    pub fn fn194(a: D, mut b: D, n: usize) -> D {
        assert!((b < b.sin()) || true);
        let late1: (D, D);
        if (n >= 0) && (b >= (b.abs() + lit(1.25)).powf(a.sin())) {
            late1 = ((b.abs() + lit(1.25)).log2(), (a.powi(2) + lit(1.0)).log2());
        } else {
            if (({
                let mut i2 = 0_usize;
                'l3: loop {
                    i2 += 1;
                    if i2 > 4 {
                        break 'l3 lit(i2 as f64);
                    }
                    b = ((a + a).powi(2) + lit(1.0)).powf((b.powi(2) + lit(1.0)).ln().sin()).cos();
                }
            }) / (({
                b = a;
                b = b;
                a
            }).abs() + lit(1.25))) >= (-lit(2.75)) {
                let u = ({
                    b = ((b * a) + (b + lit(2.625))).sin();
                    b *= (a / (lit(1.5) + (lit(1.5) + lit(0.875).sin()).log2().sin())).sin();
                    a * a
                }) * (({
                    let mut i4 = 0_usize;
                    loop {
                        i4 += 1;
                        if i4 > 3 || (n == 3) {
                            break a.max(a.sin()).sin().tanh().powi(3);
                        }
                        b = b;
                    }
                }) + b);
                let acc: D = fn105(b.clamp(-lit(1.5), lit(0.75)), (a.powi(2) + lit(1.0)).log2(), 3_usize % 4).cos();
            } else if a.min(b.sin().tanh()) >= b.max(b.sin()) {
                let mut y2 = (lit(n as f64), lit(((n * 3) % 4) as f64));
            }
            late1 = (-a, a - b);
        }
        ((((b.min(b.cos()) * lit(3_usize as f64)) + (lit(1.5) * late1.0)) + (lit(0.5) * late1.1)) + (lit(0.25) * b)) + (lit(0.75) * a)
    }

    pub fn fn195(mut a: D, b: D, c: D) -> D {
        let [_, mut saved] = [lit(0_usize as f64), {
            a = (c.sin().exp() * fn174(a, 2_usize % 4)) + ({
                let mut i1 = 0_usize;
                loop {
                    i1 += 1;
                    if i1 > 1 || ((lit(1.5) + c.sin()).sqrt() > (a + lit(2.0))) {
                        break b;
                    }
                    a += c.cos();
                    let (mut y, t) = fn7((a.powi(2) + lit(1.0)).recip(), 2_usize % 4);
                }
            });
            a = (if b > a {
                a = fn174(lit(SLOPE) * b, 1_usize % 4);
                a /= lit(1.75) + (lit(0.5) * b.abs().sin());
                b
            } else {
                lit(1.25)
            }).clamp(-lit(1.5), lit(0.75)) - (match 0_usize {
                0 => {
                    b
                },
                1 | 3 => return fn164(lit(1_usize as f64), (lit(1.5) + c.sin()).powf(c.atan()), c.atan(), a > a) + (lit(1.5) * c),
                m6 => b,
            });
            c
        }];
        let y2 = {
            let mut i7 = 0_usize;
            'l8: loop {
                i7 += 1;
                if i7 > 3 || ((lit(0.625) * lit(2.5)) < c.cos()) {
                    break lit(i7 as f64).sin().tanh();
                }
                saved -= (b / ((a.abs() + lit(1.25)).log2().powi(2) + lit(1.0))).sin();
            }
        };
        let (b, u) = fn46(saved, 2_usize % 4);
        saved = (b.mul_add(b, lit(0.375)) * fn167(a, 1_usize % 4)).atan().powi(3);
        let t = -((-lit(0.5)) - saved).atan2((u * lit(0.125)).abs() + lit(1.25));
        ((((((t + (lit(0.25) * t)) + (lit(1.75) * u)) + (lit(1.25) * b)) + (lit(1.75) * y2)) + (lit(0.5) * saved)) + (lit(2.0) * c)) + (lit(0.25) * a)
    }

    pub fn fn196(a: D, b: D) -> D {
        let late1;
        if (b.signum() * (b - b)) <= lit(2_usize as f64) {
            late1 = a;
        } else {
            let (mut dx, a) = ({
                let mut i2 = 0_usize;
                'l3: loop {
                    i2 += 1;
                    if i2 > 3 {
                        break 'l3 -a.min(a.sin());
                    }
                    let mut a = (if lit(0_usize as f64) < (lit(2.625) / (lit(1.5) + a.sin())) {
                        a + a
                    } else {
                        b
                    }) * ({
                        let mut i4 = 0_usize;
                        'l5: loop {
                            i4 += 1;
                            if i4 > 4 {
                                break (lit(1.5) + lit(3_usize as f64).sin()).sqrt();
                            }
                        }
                    });
                }
            }, fn194(b, b, 1_usize % 4));
            dx = (match 0_usize {
                2..=3 if a >= b.to_radians() => fn152(a, 3_usize % 4, b <= b.atan2(b.powi(2) + lit(1.0))),
                2..=3 => {
                    let mut i10 = 0_usize;
                    'l11: loop {
                        i10 += 1;
                        if i10 > 1 {
                            break fn129(a + b, fn105(a, a, i10 % 4), (b > a.clamp(-lit(1.5), lit(0.75))) || (dx < (b * dx)));
                        }
                        dx = ((dx - dx) - (a * a)).sin().tanh();
                        assert!((b.floor() <= (-dx)) || true);
                    }
                },
                2 | 4 => lit(1.5).sin().tanh(),
                _ => lit(1.5) * b,
            }).sin().tanh();
            late1 = match (1_usize, D::asinh(a) > (b.abs() + lit(1.25)).powf(a.cos())) {
                (m15 @ (1 | 4), false) => a + b,
                (2..=3, on18) => {
                    b.floor()
                },
                (m19 @ (0 | 3), _) => return (((lit(1.5) + a.floor().sin()).powf((b + dx).atan()) + (lit(1.75) * a)) + (lit(1.25) * dx)) + (lit(0.75) * b),
                _ => dx.cos(),
            };
        }
        let (mut s, saved) = (fn174(late1, 1_usize % 4), 0_usize);
        'l22: for i23 in (0..saved % 5).step_by(3).rev() {
            s = D::asinh(-(-lit(2.625))).sin().tanh();
            s += ({
                let mut i24 = 0_usize;
                loop {
                    i24 += 1;
                    if i24 > 4 {
                        break (-s) + fn41(b, i23 % 4, [a, b, lit(3.0)]);
                    }
                }
            }).sin();
        }
        if ((match saved {
            m25 if (s + a) > (a / (lit(1.5) + late1.sin())) => {
                a
            },
            _ => late1,
        }) + a) < (s + a) {
            'l28: for _ in 1..2 {
                s = s;
                let mut late29;
                if (saved != 0) || (lit(3_usize as f64) >= a) {
                    late29 = 'b30: {
                        if (saved != 0) && (b < (a * late1)) {
                            break 'b30 late1 - lit(0.625);
                        }
                        s /= lit(1.75) + (lit(0.5) * s.sin());
                        a.sin()
                    };
                } else {
                    break;
                }
            }
            let (dy, mut tape1) = (s.max(b.cos()), fn120(b, s, a));
        } else {
            let mut w = ([a * b, b], b * lit(saved as f64));
        }
        ((s + (lit(1.75) * late1)) + (lit(1.75) * b)) + (lit(1.75) * a)
    }

    pub fn fn197(mut a: D, b: D, c: D) -> (D, D) {
        if a < (c * b) {
            _ = ('b1: {
                if (c < (c + c)) || (a < (b / (a.abs() + lit(1.25)))) {
                    break 'b1 fn182(a, c, c);
                }
                let mut w = [c, {
                    a -= lit(2.875);
                    let mut saved = lit(2_usize as f64).floor();
                    b / (a.abs() + lit(1.25))
                }, lit(SLOPE).atan()];
                let [mut y1, p] = [c, match 1_usize {
                    0 => c,
                    m4 if lit(2.375).sin().tanh().powi(1) > fn191(b, ((m4 * 3) % 4) % 4) => w[0],
                    _ => b,
                }];
                b
            }) / ((c + c).abs() + lit(1.25));
        } else {
            let mut i7 = 0_usize;
            'l8: while i7 < 3 && ((a >= b.min(a.atan())) && (lit(2.875) <= lit(1.375))) {
                i7 += 1;
                a = (c.hypot(b.abs() + lit(1.25)) / (a.sin().tanh().powi(2) + lit(1.0))).atan();
                a /= lit(1.75) + (lit(0.5) * ({
                    let mut i9 = 0_usize;
                    'l10: loop {
                        i9 += 1;
                        if i9 > 3 {
                            break 'l10 b.sin().tanh().powi(4);
                        }
                    }
                }).sin());
                a += (({
                    let mut s = (-c).max(((b.abs() + lit(1.25)).log2() + c.atan2(b.abs() + lit(1.25))).cos());
                    assert!((i7 == 1) || true);
                    a
                }) - fn164(b, b, c, a <= c)).cos();
            }
            let mut late11;
            if D::abs(b) <= b.sin().tanh() {
                late11 = lit(((i7 * 3) % 4) as f64);
            } else {
                late11 = -({
                    let mut i12 = 0_usize;
                    'l13: loop {
                        i12 += 1;
                        if i12 > 4 || (a.clamp(-lit(1.5), lit(0.75)) > (c * b)) {
                            break (a.abs() + lit(1.25)).powf(c.sin().tanh()).min((b * a).sin().tanh());
                        }
                        a *= (match (i12 * 3) % 4 {
                            m14 if (a > (c + lit(2.375))) || (c > a) => continue,
                            m16 if c.abs() >= a.cos().exp() => b,
                            m18 => a + a,
                        }).sin();
                        a += (({
                            let mut i19 = 0_usize;
                            loop {
                                i19 += 1;
                                if i19 > 3 || (i19 >= 2) {
                                    break (a / (a.abs() + lit(1.25))) - lit(((i7 * 3) % 4) as f64);
                                }
                            }
                        }) - lit(0.875).to_radians()).sin().tanh();
                    }
                });
            }
            (a, late11) = (late11, a);
        }
        let x: D = c.sin().tanh().exp();
        ((((a + (lit(1.5) * x)) + (lit(0.5) * c)) + (lit(1.5) * b)) + (lit(0.25) * a), (b + (lit(1.0) * x)) + (lit(1.0) * a))
    }

    pub fn fn198(a: D, b: D, n: usize, v: &[D]) -> D {
        let back: D = if (lit(2.5) <= (a + a)) && (v[2] <= (b * b)) {
            match ((n * 3) % 4, (a / (b.abs() + lit(1.25))) < a.max(v[n % 3].atan())) {
                (1..=2, false) => {
                    lit(n as f64)
                },
                (m3 @ (1 | 4), false) => {
                    a
                },
                (0..=1, false) => {
                    b.cos()
                },
                _ => b * lit(0.25),
            }
        } else if a < (a * a) {
            fn174(a, 1_usize % 4) - b.mul_add(v[0], a)
        } else {
            let mut b: D = fn152(b, ((n * 3) % 4) % 4, (b < a.asinh()) && (a > (a * b)));
            let mut p = lit(2.0);
            b
        };
        let (mut y, s) = match (n * 3) % 4 {
            m8 @ (0 | 3) if (m8 >= 0) || (back <= a) => fn50(back, v[2], back),
            m10 @ (1 | 4) => {
                let mut flag12 = ((b * a).powi(2) + lit(1.0)).log2() >= (-lit(0.5)).asinh();
                let mut back = ([back - back; 2], 'b13: {
                    if (a <= (back - b)) && (v[0] < (lit(1.5) + a.sin()).powf(b.cos())) {
                        break 'b13 (back.abs() + lit(1.25)).recip();
                    }
                    let mut tape1 = fn98(a * back, [lit(1.875), back, a]);
                    tape1 *= (b.copysign(lit(SLOPE)) - tape1.sin().tanh()).atan();
                    back
                });
                (back.1, n)
            },
            m14 => if lit(2.875) >= a {
                let b = b;
                fn93(b, n % 4, v, (b, b))
            } else {
                (back, n)
            },
        };
        let mut t = ('b15: {
            if n >= 1 {
                break 'b15 b;
            }
            let saved: D = y;
            y -= (lit(1.5) + (a - saved).sin()).log2();
            -b
        }) - y;
        ((b + (lit(1.25) * y)) + (lit(0.75) * back)) + (lit(1.0) * a)
    }

    pub fn fn199(mut a: D, mut b: D, c: D, n: usize, v: &[D], p: [D; 3]) -> (D, usize) {
        for i1 in (1..n % 5).step_by(2) {
            b *= v[n % 3].cos();
            b = b;
        }
        let mut k2 = n % 5;
        b = ({
            let mut i3 = 0_usize;
            loop {
                i3 += 1;
                if i3 > 3 || (n == 2) {
                    break c;
                }
                a += (lit(1.5) + c.sin()).recip().sin().tanh();
            }
        }) + b;
        _ = ((a + c).abs() + lit(1.25)).log2();
        for i4 in (1..=2).step_by(2) {
            a *= ({
                let mut i5 = 0_usize;
                'l6: loop {
                    i5 += 1;
                    if i5 > 1 {
                        break fn152(a.asinh(), 2_usize % 4, lit(i5 as f64) > v[0]);
                    }
                    b /= lit(1.75) + (lit(0.5) * (c % lit(3.5)).sin());
                    let w = (('b7: {
                        if (b.abs() + lit(1.25)).log2() <= (v[k2 % 3] * c) {
                            break 'b7 p[2] * a;
                        }
                        let p = ((b * b) - b.signum()).mul_add(p[0] - a, (a.powi(2) + lit(1.0)).sqrt().mul_add(fn152(c, (n + 0) % 4, lit(SLOPE) <= (b + a)), b.sin()));
                        p
                    }) + D::sin(b)) * lit(SMALL);
                }
            }).sin();
            let mut late8: D;
            if (match k2 {
                m9 if a.max(p[2].cos()) <= (a + p[1]) => a,
                m11 => match ((k2 * 3) % 4, m11 < 3) {
                    (1 | 3, false) => {
                        break;
                    },
                    (1..=2, on15) => a,
                    (m16 @ (2 | 5), on17) => a,
                    _ => c,
                },
            }) <= b {
                a -= ('b19: {
                    if i4 != 2 {
                        break 'b19 lit(1.5).cos();
                    }
                    let mut acc: D = {
                        let mut i20 = 0_usize;
                        loop {
                            i20 += 1;
                            if i20 > 2 {
                                break (c + c) * a;
                            }
                            b = (lit(0.5) * b) + (a + c).cos();
                            b /= lit(1.75) + (lit(0.5) * v[2].abs().sin());
                        }
                    };
                    c.hypot(b.abs() + lit(1.25))
                }).sin();
                late8 = match (k2 * 3) % 4 {
                    2..=3 => 'b23: {
                        if lit(2_usize as f64) >= (c * a) {
                            break 'b23 c + c;
                        }
                        b *= lit(n as f64).atan();
                        c
                    },
                    1 | 3 => {
                        a
                    },
                    m26 if a > a => {
                        b += ((b / (c.abs() + lit(1.25))) - a).cos();
                        b
                    },
                    _ => a / (c.powi(2) + lit(1.0)),
                };
            } else {
                a /= lit(1.75) + (lit(0.5) * (c * a).sin());
                late8 = c.floor() * a;
            }
        }
        (((((lit(1.375) - c) + (lit(1.25) * p[1])) + (lit(0.5) * c)) + (lit(0.25) * b)) + (lit(1.75) * a), v.len())
    }
}

fn fn0(c: &mut Check) {
    c.function("fn0", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn0::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn0(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn0(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn0::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn0::gradient(p0, p1)));
    });
}

fn fn1(c: &mut Check) {
    c.function("fn1", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn1::pullback(p0, &p1);
        t.compare(&shown, &values(plain::fn1(p0, &p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn1(s.arg(&p0), &s.arg(&p1))));
        let (z, g) = plain::fn1::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn1::gradient(p0, &p1)));
    });
}

fn fn2(c: &mut Check) {
    c.function("fn2", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.float(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn2::pullback(p0, p1, p2, p3, &p4);
        t.compare(&shown, &values(plain::fn2(p0, p1, p2, p3, &p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn2(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), &s.arg(&p4))));
    });
}

fn fn3(c: &mut Check) {
    c.function("fn3", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn3::pullback(p0);
        t.compare(&shown, &values(plain::fn3(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn3(s.arg(&p0))));
    });
}

fn fn4(c: &mut Check) {
    c.function("fn4", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn4::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn4(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn4(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn4::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn4::gradient(p0, p1, p2)));
    });
}

fn fn5(c: &mut Check) {
    c.function("fn5", |t| {
        let (p0, p1, p2,) = (t.float(), t.array::<3>(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn5::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn5(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn5(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn5::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn5::gradient(p0, p1, p2)));
    });
}

fn fn6(c: &mut Check) {
    c.function("fn6", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn6::pullback(p0, &p1);
        t.compare(&shown, &values(plain::fn6(p0, &p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn6(s.arg(&p0), &s.arg(&p1))));
        let (z, g) = plain::fn6::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn6::gradient(p0, &p1)));
    });
}

fn fn7(c: &mut Check) {
    c.function("fn7", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn7::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn7(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn7(s.arg(&p0), s.arg(&p1))));
    });
}

fn fn8(c: &mut Check) {
    c.function("fn8", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn8::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn8(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn8(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn8::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn8::gradient(p0, p1, p2)));
    });
}

fn fn9(c: &mut Check) {
    c.function("fn9", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn9::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn9(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn9(Seeds::none().arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
    });
}

fn fn10(c: &mut Check) {
    c.function("fn10", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn10::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn10(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn10(s.arg(&p0), Seeds::none().arg(&p1))));
        let (z, g) = plain::fn10::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn10::gradient(p0, p1)));
    });
}

fn fn11(c: &mut Check) {
    c.function("fn11", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn11::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn11(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn11(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn11::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn11::gradient(p0, p1, p2)));
    });
}

fn fn12(c: &mut Check) {
    c.function("fn12", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn12::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn12(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn12(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn12::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn12::gradient(p0, p1)));
    });
}

fn fn13(c: &mut Check) {
    c.function("fn13", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn13::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn13(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn13(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn13::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn13::gradient(p0, p1, p2)));
    });
}

fn fn14(c: &mut Check) {
    c.function("fn14", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn14::pullback(p0);
        t.compare(&shown, &values(plain::fn14(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn14(s.arg(&p0))));
        let (z, g) = plain::fn14::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn14::gradient(p0)));
    });
}

fn fn15(c: &mut Check) {
    c.function("fn15", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn15::pullback(p0);
        t.compare(&shown, &values(plain::fn15(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn15(s.arg(&p0))));
        let (z, g) = plain::fn15::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn15::gradient(p0)));
    });
}

fn fn16(c: &mut Check) {
    c.function("fn16", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn16::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn16(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn16(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn16::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn16::gradient(p0, p1, p2)));
    });
}

fn fn17(c: &mut Check) {
    c.function("fn17", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn17::pullback(&p0, p1, p2);
        t.compare(&shown, &values(plain::fn17(&p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn17(&s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn17::value_and_gradient(&p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn17::gradient(&p0, p1, p2)));
    });
}

fn fn18(c: &mut Check) {
    c.function("fn18", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn18::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn18(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn18(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn18::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn18::gradient(p0, p1, p2)));
    });
}

fn fn19(c: &mut Check) {
    c.function("fn19", |t| {
        let (p0, p1,) = (t.float(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn19::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn19(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn19(Seeds::none().arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn19::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn19::gradient(p0, p1)));
    });
}

fn fn20(c: &mut Check) {
    c.function("fn20", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn20::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn20(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn20(s.arg(&p0), Seeds::none().arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn20::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn20::gradient(p0, p1, p2, p3)));
    });
}

fn fn21(c: &mut Check) {
    c.function("fn21", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.float(), t.int(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn21::pullback(p0, p1, p2, p3, p4);
        t.compare(&shown, &values(plain::fn21(p0, p1, p2, p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn21(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), s.arg(&p4))));
        let (z, g) = plain::fn21::value_and_gradient(p0, p1, p2, p3, p4);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn21::gradient(p0, p1, p2, p3, p4)));
    });
}

fn fn22(c: &mut Check) {
    c.function("fn22", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.float(), t.int(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn22::pullback(p0, p1, p2, p3, p4);
        t.compare(&shown, &values(plain::fn22(p0, p1, p2, p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn22(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), s.arg(&p4))));
        let (z, g) = plain::fn22::value_and_gradient(p0, p1, p2, p3, p4);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn22::gradient(p0, p1, p2, p3, p4)));
    });
}

fn fn23(c: &mut Check) {
    c.function("fn23", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.bool(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn23::pullback(&p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn23(&p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn23(&s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn23::value_and_gradient(&p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn23::gradient(&p0, p1, p2, p3)));
    });
}

fn fn24(c: &mut Check) {
    c.function("fn24", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.bool(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn24::pullback(p0, p1, p2, p3, p4);
        t.compare(&shown, &values(plain::fn24(p0, p1, p2, p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn24(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), s.arg(&p4))));
        let (z, g) = plain::fn24::value_and_gradient(p0, p1, p2, p3, p4);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn24::gradient(p0, p1, p2, p3, p4)));
    });
}

fn fn25(c: &mut Check) {
    c.function("fn25", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn25::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn25(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn25(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
    });
}

fn fn26(c: &mut Check) {
    c.function("fn26", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn26::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn26(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn26(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn26::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn26::gradient(p0, p1, p2, p3)));
    });
}

fn fn27(c: &mut Check) {
    c.function("fn27", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.float(), t.int(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn27::pullback(p0, p1, p2, p3, p4);
        t.compare(&shown, &values(plain::fn27(p0, p1, p2, p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn27(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), s.arg(&p4))));
        let (z, g) = plain::fn27::value_and_gradient(p0, p1, p2, p3, p4);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn27::gradient(p0, p1, p2, p3, p4)));
    });
}

fn fn28(c: &mut Check) {
    c.function("fn28", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn28::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn28(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn28(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
    });
}

fn fn29(c: &mut Check) {
    c.function("fn29", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn29::pullback(&p0, p1);
        t.compare(&shown, &values(plain::fn29(&p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn29(&s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn29::value_and_gradient(&p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn29::gradient(&p0, p1)));
    });
}

fn fn30(c: &mut Check) {
    c.function("fn30", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn30::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn30(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn30(Seeds::none().arg(&p0), s.arg(&p1), s.arg(&p2))));
    });
}

fn fn31(c: &mut Check) {
    c.function("fn31", |t| {
        let (p0, p1, p2,) = (t.float(), t.bool(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn31::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn31(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn31(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn31::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn31::gradient(p0, p1, p2)));
    });
}

fn fn32(c: &mut Check) {
    c.function("fn32", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn32::pullback(p0, p1, &p2);
        t.compare(&shown, &values(plain::fn32(p0, p1, &p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn32(s.arg(&p0), s.arg(&p1), &s.arg(&p2))));
    });
}

fn fn33(c: &mut Check) {
    c.function("fn33", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn33::pullback(p0);
        t.compare(&shown, &values(plain::fn33(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn33(s.arg(&p0))));
        let (z, g) = plain::fn33::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn33::gradient(p0)));
    });
}

fn fn34(c: &mut Check) {
    c.function("fn34", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn34::pullback(p0);
        t.compare(&shown, &values(plain::fn34(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn34(s.arg(&p0))));
        let (z, g) = plain::fn34::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn34::gradient(p0)));
    });
}

fn fn35(c: &mut Check) {
    c.function("fn35", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn35::pullback(&p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn35(&p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn35(&s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn35::value_and_gradient(&p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn35::gradient(&p0, p1, p2, p3)));
    });
}

fn fn36(c: &mut Check) {
    c.function("fn36", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn36::pullback(&p0, p1, p2);
        t.compare(&shown, &values(plain::fn36(&p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn36(&s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn36::value_and_gradient(&p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn36::gradient(&p0, p1, p2)));
    });
}

fn fn37(c: &mut Check) {
    c.function("fn37", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn37::pullback(p0, p1, p2, &p3);
        t.compare(&shown, &values(plain::fn37(p0, p1, p2, &p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn37(s.arg(&p0), Seeds::none().arg(&p1), s.arg(&p2), &s.arg(&p3))));
        let (z, g) = plain::fn37::value_and_gradient(p0, p1, p2, &p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn37::gradient(p0, p1, p2, &p3)));
    });
}

fn fn38(c: &mut Check) {
    c.function("fn38", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn38::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn38(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn38(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn38::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn38::gradient(p0, p1, p2, p3)));
    });
}

fn fn39(c: &mut Check) {
    c.function("fn39", |t| {
        let (p0, p1,) = (t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn39::pullback(&p0, p1);
        t.compare(&shown, &values(plain::fn39(&p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn39(&s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn39::value_and_gradient(&p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn39::gradient(&p0, p1)));
    });
}

fn fn40(c: &mut Check) {
    c.function("fn40", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn40::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn40(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn40(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn40::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn40::gradient(p0, p1, p2, p3)));
    });
}

fn fn41(c: &mut Check) {
    c.function("fn41", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn41::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn41(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn41(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn41::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn41::gradient(p0, p1, p2)));
    });
}

fn fn42(c: &mut Check) {
    c.function("fn42", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn42::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn42(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn42(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn42::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn42::gradient(p0, p1, p2)));
    });
}

fn fn43(c: &mut Check) {
    c.function("fn43", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn43::pullback(p0);
        t.compare(&shown, &values(plain::fn43(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn43(s.arg(&p0))));
        let (z, g) = plain::fn43::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn43::gradient(p0)));
    });
}

fn fn44(c: &mut Check) {
    c.function("fn44", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn44::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn44(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn44(s.arg(&p0), s.arg(&p1), Seeds::none().arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn44::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn44::gradient(p0, p1, p2, p3)));
    });
}

fn fn45(c: &mut Check) {
    c.function("fn45", |t| {
        let (p0, p1, p2, p3, p4, p5,) = (t.float(), t.float(), t.float(), t.bool(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4, &p5,));
        let (y, back) = plain::fn45::pullback(p0, p1, p2, p3, &p4, p5);
        t.compare(&shown, &values(plain::fn45(p0, p1, p2, p3, &p4, p5)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn45(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), &s.arg(&p4), s.arg(&p5))));
        let (z, g) = plain::fn45::value_and_gradient(p0, p1, p2, p3, &p4, p5);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn45::gradient(p0, p1, p2, p3, &p4, p5)));
    });
}

fn fn46(c: &mut Check) {
    c.function("fn46", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn46::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn46(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn46(s.arg(&p0), s.arg(&p1))));
    });
}

fn fn47(c: &mut Check) {
    c.function("fn47", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn47::pullback(p0);
        t.compare(&shown, &values(plain::fn47(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn47(s.arg(&p0))));
        let (z, g) = plain::fn47::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn47::gradient(p0)));
    });
}

fn fn48(c: &mut Check) {
    c.function("fn48", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn48::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn48(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn48(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn48::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn48::gradient(p0, p1, p2, p3)));
    });
}

fn fn49(c: &mut Check) {
    c.function("fn49", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn49::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn49(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn49(s.arg(&p0), s.arg(&p1))));
    });
}

fn fn50(c: &mut Check) {
    c.function("fn50", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn50::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn50(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn50(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
    });
}

fn fn51(c: &mut Check) {
    c.function("fn51", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn51::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn51(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn51(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn51::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn51::gradient(p0, p1)));
    });
}

fn fn52(c: &mut Check) {
    c.function("fn52", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.float(), t.bool(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn52::pullback(p0, p1, &p2, p3, p4);
        t.compare(&shown, &values(plain::fn52(p0, p1, &p2, p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn52(s.arg(&p0), s.arg(&p1), &s.arg(&p2), s.arg(&p3), s.arg(&p4))));
        let (z, g) = plain::fn52::value_and_gradient(p0, p1, &p2, p3, p4);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn52::gradient(p0, p1, &p2, p3, p4)));
    });
}

fn fn53(c: &mut Check) {
    c.function("fn53", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn53::pullback(p0);
        t.compare(&shown, &values(plain::fn53(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn53(s.arg(&p0))));
        let (z, g) = plain::fn53::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn53::gradient(p0)));
    });
}

fn fn54(c: &mut Check) {
    c.function("fn54", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn54::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn54(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn54(Seeds::none().arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn54::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn54::gradient(p0, p1)));
    });
}

fn fn55(c: &mut Check) {
    c.function("fn55", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn55::pullback(p0, p1, &p2);
        t.compare(&shown, &values(plain::fn55(p0, p1, &p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn55(s.arg(&p0), s.arg(&p1), &s.arg(&p2))));
    });
}

fn fn56(c: &mut Check) {
    c.function("fn56", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn56::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn56(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn56(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn56::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn56::gradient(p0, p1, p2)));
    });
}

fn fn57(c: &mut Check) {
    c.function("fn57", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn57::pullback(p0);
        t.compare(&shown, &values(plain::fn57(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn57(s.arg(&p0))));
        let (z, g) = plain::fn57::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn57::gradient(p0)));
    });
}

fn fn58(c: &mut Check) {
    c.function("fn58", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn58::pullback(p0, &p1);
        t.compare(&shown, &values(plain::fn58(p0, &p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn58(s.arg(&p0), &s.arg(&p1))));
        let (z, g) = plain::fn58::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn58::gradient(p0, &p1)));
    });
}

fn fn59(c: &mut Check) {
    c.function("fn59", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.bool(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn59::pullback(p0, p1, p2, p3, p4);
        t.compare(&shown, &values(plain::fn59(p0, p1, p2, p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn59(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), s.arg(&p4))));
    });
}

fn fn60(c: &mut Check) {
    c.function("fn60", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn60::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn60(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn60(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn60::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn60::gradient(p0, p1, p2)));
    });
}

fn fn61(c: &mut Check) {
    c.function("fn61", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn61::pullback(p0, p1, p2, &p3);
        t.compare(&shown, &values(plain::fn61(p0, p1, p2, &p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn61(s.arg(&p0), s.arg(&p1), s.arg(&p2), &s.arg(&p3))));
        let (z, g) = plain::fn61::value_and_gradient(p0, p1, p2, &p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn61::gradient(p0, p1, p2, &p3)));
    });
}

fn fn62(c: &mut Check) {
    c.function("fn62", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.float(), t.array::<3>(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn62::pullback(p0, p1, p2, p3, p4);
        t.compare(&shown, &values(plain::fn62(p0, p1, p2, p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn62(Seeds::none().arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), s.arg(&p4))));
        let (z, g) = plain::fn62::value_and_gradient(p0, p1, p2, p3, p4);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn62::gradient(p0, p1, p2, p3, p4)));
    });
}

fn fn63(c: &mut Check) {
    c.function("fn63", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn63::pullback(p0, &p1, p2);
        t.compare(&shown, &values(plain::fn63(p0, &p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn63(s.arg(&p0), &s.arg(&p1), s.arg(&p2))));
    });
}

fn fn64(c: &mut Check) {
    c.function("fn64", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.array::<3>(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn64::pullback(&p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn64(&p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn64(&s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn64::value_and_gradient(&p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn64::gradient(&p0, p1, p2, p3)));
    });
}

fn fn65(c: &mut Check) {
    c.function("fn65", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn65::pullback(p0, p1, p2, &p3);
        t.compare(&shown, &values(plain::fn65(p0, p1, p2, &p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn65(s.arg(&p0), s.arg(&p1), s.arg(&p2), &s.arg(&p3))));
        let (z, g) = plain::fn65::value_and_gradient(p0, p1, p2, &p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn65::gradient(p0, p1, p2, &p3)));
    });
}

fn fn66(c: &mut Check) {
    c.function("fn66", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn66::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn66(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn66(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
    });
}

fn fn67(c: &mut Check) {
    c.function("fn67", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn67::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn67(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn67(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn67::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn67::gradient(p0, p1, p2, p3)));
    });
}

fn fn68(c: &mut Check) {
    c.function("fn68", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn68::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn68(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn68(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn68::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn68::gradient(p0, p1)));
    });
}

fn fn69(c: &mut Check) {
    c.function("fn69", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn69::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn69(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn69(s.arg(&p0), s.arg(&p1))));
    });
}

fn fn70(c: &mut Check) {
    c.function("fn70", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn70::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn70(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn70(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn70::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn70::gradient(p0, p1, p2)));
    });
}

fn fn71(c: &mut Check) {
    c.function("fn71", |t| {
        let (p0, p1,) = (t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn71::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn71(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn71(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn71::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn71::gradient(p0, p1)));
    });
}

fn fn72(c: &mut Check) {
    c.function("fn72", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn72::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn72(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn72(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn72::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn72::gradient(p0, p1, p2)));
    });
}

fn fn73(c: &mut Check) {
    c.function("fn73", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn73::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn73(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn73(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn73::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn73::gradient(p0, p1, p2)));
    });
}

fn fn74(c: &mut Check) {
    c.function("fn74", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn74::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn74(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn74(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn74::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn74::gradient(p0, p1)));
    });
}

fn fn75(c: &mut Check) {
    c.function("fn75", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn75::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn75(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn75(Seeds::none().arg(&p0), s.arg(&p1), s.arg(&p2))));
    });
}

fn fn76(c: &mut Check) {
    c.function("fn76", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn76::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn76(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn76(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn76::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn76::gradient(p0, p1, p2)));
    });
}

fn fn77(c: &mut Check) {
    c.function("fn77", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn77::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn77(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn77(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn77::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn77::gradient(p0, p1, p2, p3)));
    });
}

fn fn78(c: &mut Check) {
    c.function("fn78", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn78::pullback(p0, &p1, p2);
        t.compare(&shown, &values(plain::fn78(p0, &p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn78(s.arg(&p0), &s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn78::value_and_gradient(p0, &p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn78::gradient(p0, &p1, p2)));
    });
}

fn fn79(c: &mut Check) {
    c.function("fn79", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn79::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn79(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn79(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn79::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn79::gradient(p0, p1)));
    });
}

fn fn80(c: &mut Check) {
    c.function("fn80", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn80::pullback(p0, p1, &p2);
        t.compare(&shown, &values(plain::fn80(p0, p1, &p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn80(s.arg(&p0), s.arg(&p1), &s.arg(&p2))));
        let (z, g) = plain::fn80::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn80::gradient(p0, p1, &p2)));
    });
}

fn fn81(c: &mut Check) {
    c.function("fn81", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn81::pullback(p0);
        t.compare(&shown, &values(plain::fn81(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn81(s.arg(&p0))));
    });
}

fn fn82(c: &mut Check) {
    c.function("fn82", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.int(), t.bool(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn82::pullback(p0, p1, p2, &p3, p4);
        t.compare(&shown, &values(plain::fn82(p0, p1, p2, &p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn82(s.arg(&p0), s.arg(&p1), s.arg(&p2), &s.arg(&p3), s.arg(&p4))));
        let (z, g) = plain::fn82::value_and_gradient(p0, p1, p2, &p3, p4);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn82::gradient(p0, p1, p2, &p3, p4)));
    });
}

fn fn83(c: &mut Check) {
    c.function("fn83", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn83::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn83(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn83(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn83::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn83::gradient(p0, p1, p2)));
    });
}

fn fn84(c: &mut Check) {
    c.function("fn84", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn84::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn84(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn84(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn84::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn84::gradient(p0, p1, p2)));
    });
}

fn fn85(c: &mut Check) {
    c.function("fn85", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn85::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn85(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn85(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn85::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn85::gradient(p0, p1, p2, p3)));
    });
}

fn fn86(c: &mut Check) {
    c.function("fn86", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn86::pullback(p0, p1, p2, &p3);
        t.compare(&shown, &values(plain::fn86(p0, p1, p2, &p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn86(s.arg(&p0), s.arg(&p1), s.arg(&p2), &s.arg(&p3))));
        let (z, g) = plain::fn86::value_and_gradient(p0, p1, p2, &p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn86::gradient(p0, p1, p2, &p3)));
    });
}

fn fn87(c: &mut Check) {
    c.function("fn87", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn87::pullback(p0, p1, p2, p3, &p4);
        t.compare(&shown, &values(plain::fn87(p0, p1, p2, p3, &p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn87(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), &s.arg(&p4))));
        let (z, g) = plain::fn87::value_and_gradient(p0, p1, p2, p3, &p4);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn87::gradient(p0, p1, p2, p3, &p4)));
    });
}

fn fn88(c: &mut Check) {
    c.function("fn88", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn88::pullback(p0, p1, p2, &p3);
        t.compare(&shown, &values(plain::fn88(p0, p1, p2, &p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn88(s.arg(&p0), s.arg(&p1), s.arg(&p2), &s.arg(&p3))));
        let (z, g) = plain::fn88::value_and_gradient(p0, p1, p2, &p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn88::gradient(p0, p1, p2, &p3)));
    });
}

fn fn89(c: &mut Check) {
    c.function("fn89", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn89::pullback(p0);
        t.compare(&shown, &values(plain::fn89(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn89(s.arg(&p0))));
        let (z, g) = plain::fn89::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn89::gradient(p0)));
    });
}

fn fn90(c: &mut Check) {
    c.function("fn90", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn90::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn90(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn90(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn90::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn90::gradient(p0, p1, p2, p3)));
    });
}

fn fn91(c: &mut Check) {
    c.function("fn91", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.float(), t.bool(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn91::pullback(p0, p1, p2, p3, p4);
        t.compare(&shown, &values(plain::fn91(p0, p1, p2, p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn91(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), s.arg(&p4))));
        let (z, g) = plain::fn91::value_and_gradient(p0, p1, p2, p3, p4);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn91::gradient(p0, p1, p2, p3, p4)));
    });
}

fn fn92(c: &mut Check) {
    c.function("fn92", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn92::pullback(p0, p1, &p2);
        t.compare(&shown, &values(plain::fn92(p0, p1, &p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn92(s.arg(&p0), s.arg(&p1), &s.arg(&p2))));
        let (z, g) = plain::fn92::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn92::gradient(p0, p1, &p2)));
    });
}

fn fn93(c: &mut Check) {
    c.function("fn93", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn93::pullback(p0, p1, &p2, p3);
        t.compare(&shown, &values(plain::fn93(p0, p1, &p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn93(s.arg(&p0), s.arg(&p1), &s.arg(&p2), s.arg(&p3))));
    });
}

fn fn94(c: &mut Check) {
    c.function("fn94", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn94::pullback(p0, p1, p2, &p3, p4);
        t.compare(&shown, &values(plain::fn94(p0, p1, p2, &p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn94(s.arg(&p0), s.arg(&p1), s.arg(&p2), &s.arg(&p3), s.arg(&p4))));
    });
}

fn fn95(c: &mut Check) {
    c.function("fn95", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn95::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn95(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn95(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn95::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn95::gradient(p0, p1)));
    });
}

fn fn96(c: &mut Check) {
    c.function("fn96", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn96::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn96(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn96(s.arg(&p0), s.arg(&p1), Seeds::none().arg(&p2))));
        let (z, g) = plain::fn96::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn96::gradient(p0, p1, p2)));
    });
}

fn fn97(c: &mut Check) {
    c.function("fn97", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.bool(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn97::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn97(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn97(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn97::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn97::gradient(p0, p1, p2, p3)));
    });
}

fn fn98(c: &mut Check) {
    c.function("fn98", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn98::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn98(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn98(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn98::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn98::gradient(p0, p1)));
    });
}

fn fn99(c: &mut Check) {
    c.function("fn99", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn99::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn99(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn99(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn99::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn99::gradient(p0, p1, p2)));
    });
}

fn fn100(c: &mut Check) {
    c.function("fn100", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.float(), t.int(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn100::pullback(p0, p1, p2, p3, p4);
        t.compare(&shown, &values(plain::fn100(p0, p1, p2, p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn100(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), s.arg(&p4))));
        let (z, g) = plain::fn100::value_and_gradient(p0, p1, p2, p3, p4);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn100::gradient(p0, p1, p2, p3, p4)));
    });
}

fn fn101(c: &mut Check) {
    c.function("fn101", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn101::pullback(p0, &p1);
        t.compare(&shown, &values(plain::fn101(p0, &p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn101(s.arg(&p0), &s.arg(&p1))));
    });
}

fn fn102(c: &mut Check) {
    c.function("fn102", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn102::pullback(&p0, p1);
        t.compare(&shown, &values(plain::fn102(&p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn102(&s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn102::value_and_gradient(&p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn102::gradient(&p0, p1)));
    });
}

fn fn103(c: &mut Check) {
    c.function("fn103", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn103::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn103(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn103(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn103::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn103::gradient(p0, p1, p2)));
    });
}

fn fn104(c: &mut Check) {
    c.function("fn104", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn104::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn104(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn104(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn104::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn104::gradient(p0, p1)));
    });
}

fn fn105(c: &mut Check) {
    c.function("fn105", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn105::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn105(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn105(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn105::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn105::gradient(p0, p1, p2)));
    });
}

fn fn106(c: &mut Check) {
    c.function("fn106", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn106::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn106(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn106(s.arg(&p0), s.arg(&p1))));
    });
}

fn fn107(c: &mut Check) {
    c.function("fn107", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn107::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn107(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn107(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn107::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn107::gradient(p0, p1)));
    });
}

fn fn108(c: &mut Check) {
    c.function("fn108", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn108::pullback(p0);
        t.compare(&shown, &values(plain::fn108(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn108(s.arg(&p0))));
    });
}

fn fn109(c: &mut Check) {
    c.function("fn109", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn109::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn109(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn109(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn109::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn109::gradient(p0, p1, p2)));
    });
}

fn fn110(c: &mut Check) {
    c.function("fn110", |t| {
        let (p0, p1,) = (t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn110::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn110(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn110(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn110::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn110::gradient(p0, p1)));
    });
}

fn fn111(c: &mut Check) {
    c.function("fn111", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn111::pullback(p0);
        t.compare(&shown, &values(plain::fn111(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn111(s.arg(&p0))));
        let (z, g) = plain::fn111::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn111::gradient(p0)));
    });
}

fn fn112(c: &mut Check) {
    c.function("fn112", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn112::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn112(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn112(s.arg(&p0), s.arg(&p1))));
    });
}

fn fn113(c: &mut Check) {
    c.function("fn113", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn113::pullback(p0);
        t.compare(&shown, &values(plain::fn113(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn113(s.arg(&p0))));
        let (z, g) = plain::fn113::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn113::gradient(p0)));
    });
}

fn fn114(c: &mut Check) {
    c.function("fn114", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn114::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn114(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn114(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn114::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn114::gradient(p0, p1, p2)));
    });
}

fn fn115(c: &mut Check) {
    c.function("fn115", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn115::pullback(p0, p1, &p2);
        t.compare(&shown, &values(plain::fn115(p0, p1, &p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn115(s.arg(&p0), s.arg(&p1), &s.arg(&p2))));
    });
}

fn fn116(c: &mut Check) {
    c.function("fn116", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn116::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn116(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn116(s.arg(&p0), s.arg(&p1))));
    });
}

fn fn117(c: &mut Check) {
    c.function("fn117", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn117::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn117(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn117(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn117::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn117::gradient(p0, p1)));
    });
}

fn fn118(c: &mut Check) {
    c.function("fn118", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn118::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn118(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn118(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn118::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn118::gradient(p0, p1, p2)));
    });
}

fn fn119(c: &mut Check) {
    c.function("fn119", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn119::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn119(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn119(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn119::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn119::gradient(p0, p1, p2, p3)));
    });
}

fn fn120(c: &mut Check) {
    c.function("fn120", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn120::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn120(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn120(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn120::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn120::gradient(p0, p1, p2)));
    });
}

fn fn121(c: &mut Check) {
    c.function("fn121", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn121::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn121(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn121(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn121::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn121::gradient(p0, p1)));
    });
}

fn fn122(c: &mut Check) {
    c.function("fn122", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.bool(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn122::pullback(p0, p1, p2, &p3, p4);
        t.compare(&shown, &values(plain::fn122(p0, p1, p2, &p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn122(s.arg(&p0), s.arg(&p1), s.arg(&p2), &s.arg(&p3), s.arg(&p4))));
    });
}

fn fn123(c: &mut Check) {
    c.function("fn123", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn123::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn123(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn123(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn123::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn123::gradient(p0, p1, p2)));
    });
}

fn fn124(c: &mut Check) {
    c.function("fn124", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn124::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn124(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn124(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn124::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn124::gradient(p0, p1, p2)));
    });
}

fn fn125(c: &mut Check) {
    c.function("fn125", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.float(), t.array::<3>(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn125::pullback(p0, p1, p2, p3, p4);
        t.compare(&shown, &values(plain::fn125(p0, p1, p2, p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn125(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), s.arg(&p4))));
        let (z, g) = plain::fn125::value_and_gradient(p0, p1, p2, p3, p4);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn125::gradient(p0, p1, p2, p3, p4)));
    });
}

fn fn126(c: &mut Check) {
    c.function("fn126", |t| {
        let (p0, p1, p2, p3, p4, p5,) = (t.float(), t.float(), t.float(), t.int(), t.array::<3>(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4, &p5,));
        let (y, back) = plain::fn126::pullback(p0, p1, p2, p3, p4, p5);
        t.compare(&shown, &values(plain::fn126(p0, p1, p2, p3, p4, p5)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn126(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), s.arg(&p4), s.arg(&p5))));
        let (z, g) = plain::fn126::value_and_gradient(p0, p1, p2, p3, p4, p5);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn126::gradient(p0, p1, p2, p3, p4, p5)));
    });
}

fn fn127(c: &mut Check) {
    c.function("fn127", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn127::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn127(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn127(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn127::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn127::gradient(p0, p1, p2, p3)));
    });
}

fn fn128(c: &mut Check) {
    c.function("fn128", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn128::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn128(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn128(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn128::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn128::gradient(p0, p1, p2, p3)));
    });
}

fn fn129(c: &mut Check) {
    c.function("fn129", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn129::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn129(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn129(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn129::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn129::gradient(p0, p1, p2)));
    });
}

fn fn130(c: &mut Check) {
    c.function("fn130", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn130::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn130(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn130(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn130::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn130::gradient(p0, p1)));
    });
}

fn fn131(c: &mut Check) {
    c.function("fn131", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.bool(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn131::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn131(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn131(Seeds::none().arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn131::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn131::gradient(p0, p1, p2, p3)));
    });
}

fn fn132(c: &mut Check) {
    c.function("fn132", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn132::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn132(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn132(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn132::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn132::gradient(p0, p1, p2)));
    });
}

fn fn133(c: &mut Check) {
    c.function("fn133", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn133::pullback(p0, p1, &p2, p3);
        t.compare(&shown, &values(plain::fn133(p0, p1, &p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn133(s.arg(&p0), s.arg(&p1), &s.arg(&p2), s.arg(&p3))));
    });
}

fn fn134(c: &mut Check) {
    c.function("fn134", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn134::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn134(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn134(Seeds::none().arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn134::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn134::gradient(p0, p1, p2)));
    });
}

fn fn135(c: &mut Check) {
    c.function("fn135", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn135::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn135(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn135(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn135::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn135::gradient(p0, p1, p2, p3)));
    });
}

fn fn136(c: &mut Check) {
    c.function("fn136", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn136::pullback(p0, &p1, p2, p3);
        t.compare(&shown, &values(plain::fn136(p0, &p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn136(s.arg(&p0), &s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn136::value_and_gradient(p0, &p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn136::gradient(p0, &p1, p2, p3)));
    });
}

fn fn137(c: &mut Check) {
    c.function("fn137", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn137::pullback(p0);
        t.compare(&shown, &values(plain::fn137(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn137(s.arg(&p0))));
        let (z, g) = plain::fn137::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn137::gradient(p0)));
    });
}

fn fn138(c: &mut Check) {
    c.function("fn138", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn138::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn138(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn138(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn138::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn138::gradient(p0, p1)));
    });
}

fn fn139(c: &mut Check) {
    c.function("fn139", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn139::pullback(p0, p1, &p2);
        t.compare(&shown, &values(plain::fn139(p0, p1, &p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn139(Seeds::none().arg(&p0), s.arg(&p1), &s.arg(&p2))));
    });
}

fn fn140(c: &mut Check) {
    c.function("fn140", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn140::pullback(&p0, p1);
        t.compare(&shown, &values(plain::fn140(&p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn140(&s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn140::value_and_gradient(&p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn140::gradient(&p0, p1)));
    });
}

fn fn141(c: &mut Check) {
    c.function("fn141", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn141::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn141(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn141(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn141::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn141::gradient(p0, p1, p2)));
    });
}

fn fn142(c: &mut Check) {
    c.function("fn142", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.bool(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn142::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn142(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn142(Seeds::none().arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn142::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn142::gradient(p0, p1, p2, p3)));
    });
}

fn fn143(c: &mut Check) {
    c.function("fn143", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn143::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn143(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn143(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn143::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn143::gradient(p0, p1, p2)));
    });
}

fn fn144(c: &mut Check) {
    c.function("fn144", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn144::pullback(&p0, p1, p2, &p3);
        t.compare(&shown, &values(plain::fn144(&p0, p1, p2, &p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn144(&s.arg(&p0), s.arg(&p1), s.arg(&p2), &s.arg(&p3))));
    });
}

fn fn145(c: &mut Check) {
    c.function("fn145", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn145::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn145(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn145(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn145::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn145::gradient(p0, p1)));
    });
}

fn fn146(c: &mut Check) {
    c.function("fn146", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn146::pullback(p0, &p1, p2);
        t.compare(&shown, &values(plain::fn146(p0, &p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn146(s.arg(&p0), &s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn146::value_and_gradient(p0, &p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn146::gradient(p0, &p1, p2)));
    });
}

fn fn147(c: &mut Check) {
    c.function("fn147", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.float(), t.int(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn147::pullback(p0, p1, p2, p3, p4);
        t.compare(&shown, &values(plain::fn147(p0, p1, p2, p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn147(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), s.arg(&p4))));
        let (z, g) = plain::fn147::value_and_gradient(p0, p1, p2, p3, p4);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn147::gradient(p0, p1, p2, p3, p4)));
    });
}

fn fn148(c: &mut Check) {
    c.function("fn148", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn148::pullback(p0, &p1, p2);
        t.compare(&shown, &values(plain::fn148(p0, &p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn148(s.arg(&p0), &s.arg(&p1), s.arg(&p2))));
    });
}

fn fn149(c: &mut Check) {
    c.function("fn149", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn149::pullback(&p0, p1);
        t.compare(&shown, &values(plain::fn149(&p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn149(&s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn149::value_and_gradient(&p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn149::gradient(&p0, p1)));
    });
}

fn fn150(c: &mut Check) {
    c.function("fn150", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn150::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn150(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn150(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
    });
}

fn fn151(c: &mut Check) {
    c.function("fn151", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn151::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn151(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn151(Seeds::none().arg(&p0), s.arg(&p1), s.arg(&p2))));
    });
}

fn fn152(c: &mut Check) {
    c.function("fn152", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn152::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn152(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn152(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn152::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn152::gradient(p0, p1, p2)));
    });
}

fn fn153(c: &mut Check) {
    c.function("fn153", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn153::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn153(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn153(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn153::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn153::gradient(p0, p1, p2, p3)));
    });
}

fn fn154(c: &mut Check) {
    c.function("fn154", |t| {
        let (p0, p1,) = (t.float(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn154::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn154(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn154(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn154::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn154::gradient(p0, p1)));
    });
}

fn fn155(c: &mut Check) {
    c.function("fn155", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn155::pullback(p0, &p1, p2);
        t.compare(&shown, &values(plain::fn155(p0, &p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn155(s.arg(&p0), &s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn155::value_and_gradient(p0, &p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn155::gradient(p0, &p1, p2)));
    });
}

fn fn156(c: &mut Check) {
    c.function("fn156", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn156::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn156(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn156(s.arg(&p0), s.arg(&p1))));
    });
}

fn fn157(c: &mut Check) {
    c.function("fn157", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn157::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn157(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn157(s.arg(&p0), s.arg(&p1))));
    });
}

fn fn158(c: &mut Check) {
    c.function("fn158", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn158::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn158(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn158(s.arg(&p0), s.arg(&p1), Seeds::none().arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn158::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn158::gradient(p0, p1, p2, p3)));
    });
}

fn fn159(c: &mut Check) {
    c.function("fn159", |t| {
        let (p0, p1,) = (t.float(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn159::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn159(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn159(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn159::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn159::gradient(p0, p1)));
    });
}

fn fn160(c: &mut Check) {
    c.function("fn160", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn160::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn160(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn160(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn160::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn160::gradient(p0, p1, p2)));
    });
}

fn fn161(c: &mut Check) {
    c.function("fn161", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn161::pullback(p0, &p1, p2);
        t.compare(&shown, &values(plain::fn161(p0, &p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn161(s.arg(&p0), &s.arg(&p1), s.arg(&p2))));
    });
}

fn fn162(c: &mut Check) {
    c.function("fn162", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn162::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn162(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn162(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn162::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn162::gradient(p0, p1, p2)));
    });
}

fn fn163(c: &mut Check) {
    c.function("fn163", |t| {
        let (p0, p1,) = (t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn163::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn163(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn163(Seeds::none().arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn163::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn163::gradient(p0, p1)));
    });
}

fn fn164(c: &mut Check) {
    c.function("fn164", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn164::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn164(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn164(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn164::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn164::gradient(p0, p1, p2, p3)));
    });
}

fn fn165(c: &mut Check) {
    c.function("fn165", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn165::pullback(p0, p1, p2, &p3);
        t.compare(&shown, &values(plain::fn165(p0, p1, p2, &p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn165(s.arg(&p0), s.arg(&p1), s.arg(&p2), &s.arg(&p3))));
        let (z, g) = plain::fn165::value_and_gradient(p0, p1, p2, &p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn165::gradient(p0, p1, p2, &p3)));
    });
}

fn fn166(c: &mut Check) {
    c.function("fn166", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn166::pullback(p0, &p1, p2);
        t.compare(&shown, &values(plain::fn166(p0, &p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn166(s.arg(&p0), &s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn166::value_and_gradient(p0, &p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn166::gradient(p0, &p1, p2)));
    });
}

fn fn167(c: &mut Check) {
    c.function("fn167", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn167::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn167(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn167(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn167::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn167::gradient(p0, p1)));
    });
}

fn fn168(c: &mut Check) {
    c.function("fn168", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn168::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn168(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn168(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn168::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn168::gradient(p0, p1, p2)));
    });
}

fn fn169(c: &mut Check) {
    c.function("fn169", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn169::pullback(p0, &p1);
        t.compare(&shown, &values(plain::fn169(p0, &p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn169(s.arg(&p0), &s.arg(&p1))));
        let (z, g) = plain::fn169::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn169::gradient(p0, &p1)));
    });
}

fn fn170(c: &mut Check) {
    c.function("fn170", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn170::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn170(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn170(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn170::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn170::gradient(p0, p1, p2, p3)));
    });
}

fn fn171(c: &mut Check) {
    c.function("fn171", |t| {
        let (p0, p1,) = (t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn171::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn171(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn171(Seeds::none().arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn171::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn171::gradient(p0, p1)));
    });
}

fn fn172(c: &mut Check) {
    c.function("fn172", |t| {
        let (p0, p1, p2,) = (t.float(), t.array::<3>(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn172::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn172(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn172(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
    });
}

fn fn173(c: &mut Check) {
    c.function("fn173", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn173::pullback(p0);
        t.compare(&shown, &values(plain::fn173(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn173(s.arg(&p0))));
        let (z, g) = plain::fn173::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn173::gradient(p0)));
    });
}

fn fn174(c: &mut Check) {
    c.function("fn174", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn174::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn174(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn174(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn174::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn174::gradient(p0, p1)));
    });
}

fn fn175(c: &mut Check) {
    c.function("fn175", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn175::pullback(p0, p1, &p2);
        t.compare(&shown, &values(plain::fn175(p0, p1, &p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn175(s.arg(&p0), s.arg(&p1), &s.arg(&p2))));
        let (z, g) = plain::fn175::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn175::gradient(p0, p1, &p2)));
    });
}

fn fn176(c: &mut Check) {
    c.function("fn176", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn176::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn176(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn176(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
    });
}

fn fn177(c: &mut Check) {
    c.function("fn177", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn177::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn177(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn177(Seeds::none().arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn177::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn177::gradient(p0, p1, p2, p3)));
    });
}

fn fn178(c: &mut Check) {
    c.function("fn178", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn178::pullback(p0, p1, p2, &p3);
        t.compare(&shown, &values(plain::fn178(p0, p1, p2, &p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn178(s.arg(&p0), s.arg(&p1), s.arg(&p2), &s.arg(&p3))));
        let (z, g) = plain::fn178::value_and_gradient(p0, p1, p2, &p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn178::gradient(p0, p1, p2, &p3)));
    });
}

fn fn179(c: &mut Check) {
    c.function("fn179", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn179::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn179(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn179(s.arg(&p0), Seeds::none().arg(&p1))));
        let (z, g) = plain::fn179::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn179::gradient(p0, p1)));
    });
}

fn fn180(c: &mut Check) {
    c.function("fn180", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn180::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn180(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn180(s.arg(&p0), s.arg(&p1))));
    });
}

fn fn181(c: &mut Check) {
    c.function("fn181", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn181::pullback(&p0, p1, p2);
        t.compare(&shown, &values(plain::fn181(&p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn181(&s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn181::value_and_gradient(&p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn181::gradient(&p0, p1, p2)));
    });
}

fn fn182(c: &mut Check) {
    c.function("fn182", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn182::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn182(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn182(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn182::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn182::gradient(p0, p1, p2)));
    });
}

fn fn183(c: &mut Check) {
    c.function("fn183", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn183::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn183(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn183(Seeds::none().arg(&p0), s.arg(&p1), s.arg(&p2))));
    });
}

fn fn184(c: &mut Check) {
    c.function("fn184", |t| {
        let (p0, p1,) = (t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn184::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn184(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn184(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn184::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn184::gradient(p0, p1)));
    });
}

fn fn185(c: &mut Check) {
    c.function("fn185", |t| {
        let (p0, p1, p2, p3, p4, p5,) = (t.float(), t.float(), t.float(), t.int(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4, &p5,));
        let (y, back) = plain::fn185::pullback(p0, p1, p2, p3, p4, &p5);
        t.compare(&shown, &values(plain::fn185(p0, p1, p2, p3, p4, &p5)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn185(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), s.arg(&p4), &s.arg(&p5))));
        let (z, g) = plain::fn185::value_and_gradient(p0, p1, p2, p3, p4, &p5);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn185::gradient(p0, p1, p2, p3, p4, &p5)));
    });
}

fn fn186(c: &mut Check) {
    c.function("fn186", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn186::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn186(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn186(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn186::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn186::gradient(p0, p1, p2, p3)));
    });
}

fn fn187(c: &mut Check) {
    c.function("fn187", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn187::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn187(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn187(s.arg(&p0), s.arg(&p1), Seeds::none().arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn187::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn187::gradient(p0, p1, p2, p3)));
    });
}

fn fn188(c: &mut Check) {
    c.function("fn188", |t| {
        let (p0, p1,) = (t.float(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn188::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn188(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn188(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn188::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn188::gradient(p0, p1)));
    });
}

fn fn189(c: &mut Check) {
    c.function("fn189", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn189::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn189(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn189(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        let (z, g) = plain::fn189::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn189::gradient(p0, p1, p2, p3)));
    });
}

fn fn190(c: &mut Check) {
    c.function("fn190", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn190::pullback(p0, p1, p2, &p3);
        t.compare(&shown, &values(plain::fn190(p0, p1, p2, &p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn190(s.arg(&p0), s.arg(&p1), s.arg(&p2), &s.arg(&p3))));
        let (z, g) = plain::fn190::value_and_gradient(p0, p1, p2, &p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn190::gradient(p0, p1, p2, &p3)));
    });
}

fn fn191(c: &mut Check) {
    c.function("fn191", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn191::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn191(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn191(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn191::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn191::gradient(p0, p1)));
    });
}

fn fn192(c: &mut Check) {
    c.function("fn192", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn192::pullback(p0, &p1);
        t.compare(&shown, &values(plain::fn192(p0, &p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn192(s.arg(&p0), &s.arg(&p1))));
        let (z, g) = plain::fn192::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn192::gradient(p0, &p1)));
    });
}

fn fn193(c: &mut Check) {
    c.function("fn193", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn193::pullback(p0, &p1, p2);
        t.compare(&shown, &values(plain::fn193(p0, &p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn193(s.arg(&p0), &s.arg(&p1), s.arg(&p2))));
    });
}

fn fn194(c: &mut Check) {
    c.function("fn194", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn194::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn194(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn194(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn194::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn194::gradient(p0, p1, p2)));
    });
}

fn fn195(c: &mut Check) {
    c.function("fn195", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn195::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn195(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn195(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        let (z, g) = plain::fn195::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn195::gradient(p0, p1, p2)));
    });
}

fn fn196(c: &mut Check) {
    c.function("fn196", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn196::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn196(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn196(s.arg(&p0), s.arg(&p1))));
        let (z, g) = plain::fn196::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn196::gradient(p0, p1)));
    });
}

fn fn197(c: &mut Check) {
    c.function("fn197", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn197::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn197(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn197(s.arg(&p0), s.arg(&p1), Seeds::none().arg(&p2))));
    });
}

fn fn198(c: &mut Check) {
    c.function("fn198", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn198::pullback(p0, p1, p2, &p3);
        t.compare(&shown, &values(plain::fn198(p0, p1, p2, &p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn198(s.arg(&p0), Seeds::none().arg(&p1), s.arg(&p2), &s.arg(&p3))));
        let (z, g) = plain::fn198::value_and_gradient(p0, p1, p2, &p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn198::gradient(p0, p1, p2, &p3)));
    });
}

fn fn199(c: &mut Check) {
    c.function("fn199", |t| {
        let (p0, p1, p2, p3, p4, p5,) = (t.float(), t.float(), t.float(), t.int(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4, &p5,));
        let (y, back) = plain::fn199::pullback(p0, p1, p2, p3, &p4, p5);
        t.compare(&shown, &values(plain::fn199(p0, p1, p2, p3, &p4, p5)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn199(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), &s.arg(&p4), s.arg(&p5))));
    });
}

pub fn run(c: &mut Check) {
    fn0(c);
    fn1(c);
    fn2(c);
    fn3(c);
    fn4(c);
    fn5(c);
    fn6(c);
    fn7(c);
    fn8(c);
    fn9(c);
    fn10(c);
    fn11(c);
    fn12(c);
    fn13(c);
    fn14(c);
    fn15(c);
    fn16(c);
    fn17(c);
    fn18(c);
    fn19(c);
    fn20(c);
    fn21(c);
    fn22(c);
    fn23(c);
    fn24(c);
    fn25(c);
    fn26(c);
    fn27(c);
    fn28(c);
    fn29(c);
    fn30(c);
    fn31(c);
    fn32(c);
    fn33(c);
    fn34(c);
    fn35(c);
    fn36(c);
    fn37(c);
    fn38(c);
    fn39(c);
    fn40(c);
    fn41(c);
    fn42(c);
    fn43(c);
    fn44(c);
    fn45(c);
    fn46(c);
    fn47(c);
    fn48(c);
    fn49(c);
    fn50(c);
    fn51(c);
    fn52(c);
    fn53(c);
    fn54(c);
    fn55(c);
    fn56(c);
    fn57(c);
    fn58(c);
    fn59(c);
    fn60(c);
    fn61(c);
    fn62(c);
    fn63(c);
    fn64(c);
    fn65(c);
    fn66(c);
    fn67(c);
    fn68(c);
    fn69(c);
    fn70(c);
    fn71(c);
    fn72(c);
    fn73(c);
    fn74(c);
    fn75(c);
    fn76(c);
    fn77(c);
    fn78(c);
    fn79(c);
    fn80(c);
    fn81(c);
    fn82(c);
    fn83(c);
    fn84(c);
    fn85(c);
    fn86(c);
    fn87(c);
    fn88(c);
    fn89(c);
    fn90(c);
    fn91(c);
    fn92(c);
    fn93(c);
    fn94(c);
    fn95(c);
    fn96(c);
    fn97(c);
    fn98(c);
    fn99(c);
    fn100(c);
    fn101(c);
    fn102(c);
    fn103(c);
    fn104(c);
    fn105(c);
    fn106(c);
    fn107(c);
    fn108(c);
    fn109(c);
    fn110(c);
    fn111(c);
    fn112(c);
    fn113(c);
    fn114(c);
    fn115(c);
    fn116(c);
    fn117(c);
    fn118(c);
    fn119(c);
    fn120(c);
    fn121(c);
    fn122(c);
    fn123(c);
    fn124(c);
    fn125(c);
    fn126(c);
    fn127(c);
    fn128(c);
    fn129(c);
    fn130(c);
    fn131(c);
    fn132(c);
    fn133(c);
    fn134(c);
    fn135(c);
    fn136(c);
    fn137(c);
    fn138(c);
    fn139(c);
    fn140(c);
    fn141(c);
    fn142(c);
    fn143(c);
    fn144(c);
    fn145(c);
    fn146(c);
    fn147(c);
    fn148(c);
    fn149(c);
    fn150(c);
    fn151(c);
    fn152(c);
    fn153(c);
    fn154(c);
    fn155(c);
    fn156(c);
    fn157(c);
    fn158(c);
    fn159(c);
    fn160(c);
    fn161(c);
    fn162(c);
    fn163(c);
    fn164(c);
    fn165(c);
    fn166(c);
    fn167(c);
    fn168(c);
    fn169(c);
    fn170(c);
    fn171(c);
    fn172(c);
    fn173(c);
    fn174(c);
    fn175(c);
    fn176(c);
    fn177(c);
    fn178(c);
    fn179(c);
    fn180(c);
    fn181(c);
    fn182(c);
    fn183(c);
    fn184(c);
    fn185(c);
    fn186(c);
    fn187(c);
    fn188(c);
    fn189(c);
    fn190(c);
    fn191(c);
    fn192(c);
    fn193(c);
    fn194(c);
    fn195(c);
    fn196(c);
    fn197(c);
    fn198(c);
    fn199(c);
}
