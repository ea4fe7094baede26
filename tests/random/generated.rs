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
                    let acc = (fn0(*b, 3_usize % 4) + a.to_radians(), fn0(a, 2_usize % 4) - ({
                        let y1: f64 = {
                            let mut i8 = 0_usize;
                            loop {
                                i8 += 1;
                                if i8 > 1 || flag1 {
                                    break a;
                                }
                            }
                        };
                        let y: f64 = {
                            let mut dx = ([(3_usize as f64), a.asinh()], ((a + a).abs() + 1.25_f64).ln());
                            dx = ([y1, y1], 2.375_f64.abs());
                            (a - a).sin().tanh()
                        };
                        y1
                    }));
                }
            }
        }
        let u = (fn0(a * a, 2_usize % 4), a.sin().tanh().powi(3).min(a.atan().exp().sin()));
        let (y2, dy1) = (((*b).powi(2) + 1.0_f64).recip(), fn0(*b, 2_usize % 4));
        ((((a - dy1).copysign(fn0(y2, 3_usize % 4)) + (1.0 * dy1)) + (1.0 * y2)) + (0.75 * u.0)) + (0.75 * a)
    }

    #[differentiable]
    pub fn fn2(a: f64, mut b: f64, c: f64, mut flag: bool, v: &[f64]) -> (f64, f64) {
        if b <= (b - 0.125) {
            let u = ({
                let mut i1 = 0_usize;
                'l2: loop {
                    i1 += 1;
                    if i1 > 1 || (fn0(SMALL, i1 % 4) > a.copysign(c)) {
                        break c;
                    }
                    b += fn1(a.signum(), &(i1 as f64)).atan();
                    assert!(((i1 >= 3) || (a >= c.abs())) || true);
                    let old3 = b;
                    b = old3;
                    if i1 < 1 {
                        break old3;
                    }
                }
            }, v.len());
        }
        let mut found4 = 1.5_f64;
        for i5 in 0..4 {
            b += (c * (a * b)).sin();
            if flag || (b <= (3.0_f64.powi(2) + 1.0_f64).ln()) {
                found4 = (v.len() as f64) * v[i5 % 3].atan();
                break;
            }
        }
        for _ in (0..1).rev() {
            found4 = (fn0(c, 0_usize % 4) - (2_usize as f64)).sin();
            let mut y = ({
                found4 -= ((found4 / (1.5_f64 + c.sin())) / (1.5_f64 + a.sin())).sin();
                let mut b: ([f64; 2], f64) = (if (b * b) < (c + SMALL) {
                    found4 = fn0(v[2], 0_usize % 4).sin();
                    [found4; 2]
                } else {
                    [found4, c]
                }, (c * a).sin());
                SLOPE
            }) / ((1_usize as f64).sin().tanh().powi(2) + 1.0_f64);
        }
        return (((a.copysign(a) + (0.75 * found4)) + (0.5 * b)) + (1.5 * a), (c + (0.75 * found4)) + (1.5 * c));
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
                let mut i10 = 0_usize;
                loop {
                    i10 += 1;
                    q1 = a.max((q0 * p[1]).sin().tanh()).sin();
                    if i10 > 3 || (a.sin() > q1) {
                        late9 = a;
                        break;
                    }
                }
            },
            _ => {
                let dy = [q1.hypot(1.5 + a.sin()).hypot(q1.abs() + 1.25), 0.75_f64];
                a += fn4(a, k % 4, [p[0], p[1], HALF]).clamp(-1.5, 0.75);
            },
        }
        a.mul_add(q0 - q1, q1.copysign(-1.375)) + (0.25 * a)
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
        let mut tape1: ([f64; 2], f64) = ([if 2.875 <= a.sin().tanh() {
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
        }).atan2(1.5 + q0.mul_add(b, a).sin()));
        if k < 3 {
            return (((((b / (b.powi(2) + 1.0)) / (1.5 + (1.5_f64 + q0.sin()).recip().sin())) + (1.75 * tape1.1)) + (0.25 * q0)) + (1.75 * b)) + (0.5 * a);
        }
        if (2.5 < tape1.1.hypot(1.5 + a.sin())) && (k < 0) {
            tape1 = ([b, tape1.1], tape1.1 / (1.5_f64 + b.sin()));
            return (((((tape1.1 - q1).min((tape1.0[0] * a).atan()) + (0.5 * tape1.1)) + (2.0 * q1)) + (1.75 * q0)) + (0.75 * b)) + (1.0 * a);
        }
        let mut back = if (b <= (tape1.0[1].abs() + 1.25_f64).sqrt()) || (a > fn1(tape1.0[k % 2], &q0)) {
            1.375_f64.signum()
        } else {
            (tape1.0[0] - tape1.1).min((1.5_f64 + a.sin()).log2().sin())
        };
        let (b, (_, _)) = (back.atan2(1.5 + b.sin()), (2.875_f64, a));
        let p = back;
        (((back.atan2(q1.powi(2) + 1.0).cos().exp() + (2.0 * b)) + (2.0 * back)) + (0.25 * q1)) + (1.75 * q0)
    }

    #[differentiable]
    pub fn fn9(#[constant] a: f64, b: f64, c: f64, mut p: [f64; 3]) -> (f64, usize) {
        let [x, z] = [if a < a {
            p = if (c + b) < (p[1] - a) {
                let dy1 = fn1(a - c, &b.atan()).floor();
                let [mut t, _] = [(1.5_f64 + dy1.sin()).powf(b.atan()), c + a];
                [t; 3]
            } else {
                p
            };
            let mut s: f64 = ({
                let mut i1 = 0_usize;
                loop {
                    i1 += 1;
                    if i1 > 3 {
                        break c;
                    }
                    if (a.powi(2) + 1.0_f64).sqrt() >= fn4(b, 3_usize % 4, [a, a, b]) {
                        break b;
                    }
                }
            }).floor();
            b
        } else {
            0.75_f64
        }, c - p[0]];
        {
            let mut b: f64 = x;
        }
        p = [z + x, (0_usize as f64), -1.375_f64];
        p = [x * z; 3];
        ((b.cos().exp() + (0.25 * x)) + (1.75 * a), 1_usize)
    }

    #[differentiable]
    pub fn fn10(mut a: f64, #[constant] b: f64) -> f64 {
        let acc: f64 = b;
        a += (b + SMALL) * acc.sin();
        let mut dy = {
            a += (b * acc) * acc;
            assert!((a >= (a * 2.875)) || true);
            fn8(b.mul_add(0.125, a), fn8(2.5, acc, if acc >= (acc - a) {
                (b, (b, 3_usize))
            } else {
                let (b, _) = fn3(a);
                a = acc * ((a + a).abs() + 1.25_f64).sqrt();
                (0.5_f64, (a, 0_usize))
            }), (b, fn7(acc, 3_usize % 4)))
        };
        let s = fn1(a - a, &(dy.copysign(dy) * acc.to_radians()));
        a += (b + b).to_radians();
        let (mut y, y2) = (s, dy - dy);
        (((fn0(dy, 3_usize % 4) + (1.75 * y2)) + (2.0 * y)) + (1.75 * acc)) + (1.0 * a)
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
                    let mut p = (match ((b + c) as usize % 4) {
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
                    }) * a);
                    p = (p.1.asinh(), p.1 / (a.abs() + 1.25_f64));
                },
                (0..=1, false) => {
                    let mut late21: f64;
                    let mut i22 = 0_usize;
                    loop {
                        i22 += 1;
                        a = (c + (b + a)).atan();
                        if i22 > 3 || ((b >= (c.abs() + 1.25_f64).sqrt()) && (a <= c)) {
                            late21 = (b.abs() + 1.25_f64).recip() / (1.5_f64 + (c * a).sin());
                            break;
                        }
                    }
                    let late23;
                    if ((a * b) + late21) <= c {
                        late23 = fn8(b, b, (late21, (a, i22))) - c.signum();
                    } else {
                        late23 = b.abs() * late21;
                    }
                },
                _ => {
                    let mut i25 = 0_usize;
                    loop {
                        i25 += 1;
                        if i25 > 3 {
                            break;
                        }
                        a = b;
                        let mut b = ({
                            let mut i26 = 0_usize;
                            'l27: loop {
                                i26 += 1;
                                if i26 > 3 || (a <= (c % 2.0)) {
                                    break 'l27 a.atan2(1.5 + a.sin()) - b.floor();
                                }
                                a /= 1.75 + (0.5 * (b - c).sin());
                                a -= (1.5_f64 + (c + b).sin()).sqrt().sin();
                                let old28 = a;
                                a = c;
                                if (old28 * c) > fn0(old28, 2_usize % 4) {
                                    break old28;
                                }
                            }
                        }, match (i25, i25 == 0) {
                            (0, true) => a,
                            _ => a.signum(),
                        });
                        a = (0.5 * a) + 3.0_f64.sin().tanh();
                    }
                    a = (match (i25, c >= (b - 1.625)) {
                        (0..=1, _) => a.to_radians(),
                        (1, false) if fn5(a, [c, a, a], (a, (a, 1_usize))) < c => {
                            (a.powi(2) + 1.0_f64).powf(c.atan())
                        },
                        _ => b - c,
                    }).floor();
                },
            }
            let mut dy = c;
        } else if c.atan() >= (a - c) {
            let mut p = (fn4(c, 1_usize % 4, [c, b, b]).floor(), (0_usize as f64));
        } else {
            let mut w = ([(b.powi(2) + 1.0_f64).ln(); 2], 1.25_f64);
        }
        (((2_usize as f64) - 0.875) + (0.25 * c)) + (0.75 * b)
    }

    #[differentiable]
    pub fn fn12(mut a: f64, b: f64) -> f64 {
        let (mut z, acc) = (a * b, 3_usize);
        z /= 1.75 + (0.5 * fn4(a, (acc + 1) % 4, [b; 3]).sin());
        let p = [(z.powi(2) + 1.0_f64).ln().hypot((a % 2.0_f64).powi(2) + 1.0), (a + z).clamp(-1.5, 0.75)];
        if (if fn4(b, 2_usize % 4, if z > z {
            [b, a, b]
        } else {
            let mut back: f64 = b;
            let mut a: f64 = p[acc % 2];
            [1.625_f64, 1.375_f64, a]
        }) < fn4(0.625, (acc + 1) % 4, [z, z, a]) {
            fn0(b, ((acc * 3) % 4) % 4)
        } else {
            p[0]
        }) <= p[1] {
            let mut back: f64 = fn11(a, -b, f64::to_radians(a));
        }
        ((a.floor() * (z.powi(2) + 1.0_f64).powf(a.cos())) + (0.25 * z)) + (1.5 * a)
    }

    #[differentiable]
    pub fn fn13(a: f64, mut b: f64, flag: bool) -> f64 {
        let b = ((0_usize as f64) * (if a > fn10(SMALL, a) {
            b
        } else {
            a
        })) + fn12(a.cos().exp(), a.atan());
        let mut p = fn10(a.asinh(), a.sin().tanh()) % 2.5_f64;
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
                let mut x = (fn5(a, [a, a, 1.5_f64], (a, fn9(a, a, SMALL, [HALF; 3]))) + a) * 3.0_f64.hypot(a.powi(2) + 1.0).sin();
                let (mut u, mut w) = (x, a + x);
                let y: (f64, f64) = ((i1 as f64), 'b2: {
                    if ({
                        let mut i3 = 0_usize;
                        loop {
                            i3 += 1;
                            if i3 > 4 {
                                break u * a.hypot(w.powi(2) + 1.0);
                            }
                            w *= (x - x.to_radians()).sin().tanh();
                            let old4 = w;
                            w = 0.75;
                            if w <= old4.cos() {
                                break old4;
                            }
                        }
                    }) <= x.sin().exp() {
                        break 'b2 {
                            let mut i5 = 0_usize;
                            loop {
                                i5 += 1;
                                if i5 > 3 {
                                    break fn0(x * 2.625, i1 % 4);
                                }
                                u = w;
                                let (mut a, _) = (a, x);
                                let old6 = a;
                                a = x.sin().tanh().clamp(-1.5, 0.75).sin();
                                if SMALL <= (u * w) {
                                    break x.atan2(1.5 + w.sin());
                                }
                            }
                        };
                    }
                    w += (if (x * a) < (x * a) {
                        w + x
                    } else {
                        u
                    }).sin().tanh();
                    u += w.sin();
                    u.copysign(w)
                });
            }
        }
        (2.625_f64 - 2.125_f64).mul_add(a.atan().powi(0), (1.5_f64 + a.sin()).ln())
    }

    #[differentiable]
    pub fn fn15(a: f64) -> f64 {
        let mut p: f64 = ({
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 3 || ((a.abs() + 1.25_f64).powf(a.sin()) < a) {
                    break a;
                }
            }
        }).copysign({
            let mut tape1 = (if a <= (a * a) {
                a
            } else {
                a
            }).cos().powi(3) * (a.sin().abs() + 1.25_f64).ln();
            tape1 -= match 3_usize {
                0 | 2 => 2.0_f64 + a,
                m4 => tape1,
            };
            tape1 - tape1
        });
        match (0_usize, (p - a) > fn4(p, 3_usize % 4, [a, p, p])) {
            (m5, on6) if on6 => {
                let y: f64 = {
                    let mut i7 = 0_usize;
                    'l8: loop {
                        i7 += 1;
                        if i7 > 2 {
                            break (p + (-2.0_f64)) + p;
                        }
                        p = (0.5 * p) + (a / (p.abs() + 1.25_f64)).sin().tanh();
                    }
                };
            },
            _ => {
                p *= (match (3_usize, (a - p) < p) {
                    (1..=2, _) => return p + (1.0 * p),
                    (1 | 3, false) => {
                        return a.cos() + (1.0 * a);
                    },
                    (1 | 3, _) => return (fn5(1.5, [p, p, a], (p, (a, 2_usize))) + (0_usize as f64)) + (1.75 * a),
                    _ => a * a,
                }).atan();
                if (match 3_usize {
                    0 => {
                        if a < fn4(a, 0_usize % 4, [a, p, a]) {
                            -1.375_f64
                        } else {
                            p
                        }
                    },
                    _ => if a <= a {
                        a
                    } else {
                        p
                    },
                }) >= (0_usize as f64) {
                    'l20: for i21 in 2..4 {
                        p *= (('b22: {
                            if a.abs() > p {
                                break 'b22 p % 2.0_f64;
                            }
                            let mut dy: f64 = a + (match (i21, 1.25 <= a.min(2.875_f64.sin())) {
                                (0, false) => p * a,
                                (0 | 2, true) => {
                                    fn0(p, i21 % 4)
                                },
                                (1..=2, on28) => -p,
                                _ => fn5(p, [p, SMALL, p], (p, (p, i21))),
                            });
                            dy += dy.sin().sin().tanh();
                            p
                        }) / (1.5_f64 + a.mul_add(p, a).sin())).atan();
                        let (_, (mut dy, x)) = (p, (2.875_f64, p));
                    }
                }
            },
        }
        if a > (a * a) {
            p = match 3_usize {
                m30 if (a < p) || ((-1.75) > p) => {
                    let [mut y1, mut p] = [if a < p.signum() {
                        p
                    } else {
                        p
                    }, f64::atan(p)];
                    p = (y1 * p).hypot((1.5_f64 + a.sin()).powf(y1.cos()).powi(2) + 1.0) + (fn4(y1, (m30 + 0) % 4, [p, p, y1]) - (p.powi(2) + 1.0_f64).sqrt());
                    -(p.abs() + 1.25_f64).sqrt()
                },
                1 => {
                    (a - p) + (2_usize as f64)
                },
                m34 if (2.5 < (a.powi(2) + 1.0_f64).sqrt()) && (p > (a * p)) => if a > a {
                    p
                } else {
                    return a + (1.75 * a);
                    p
                },
                _ => a,
            };
            return a / (1.5 + p.to_radians().sin());
        }
        p += (a - 2.625) + (1.5_f64 + a.sin()).recip();
        let mut s = ((a as usize % 4) as f64).cos();
        ((p - p) / (1.5 + s.signum().sin())) + (1.25 * s)
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
        let late2: f64;
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            a -= a.sin();
            if i3 > 3 || ((b.powi(2) + 1.0_f64).log2() > c.to_radians()) {
                late2 = (fn0(c, ((i3 * 3) % 4) % 4).abs() + 1.25_f64).log2();
                break;
            }
        }
        if (saved + (late2 - c)) <= (saved - b) {
            let mut w = fn4(b - b, i3 % 4, if a <= (saved / (1.5 + c.sin())) {
                [saved, late2, a]
            } else if late2 >= (late2 - 2.0) {
                [late2, 0.5_f64, a]
            } else {
                [late2, 1.375_f64, 0.5_f64]
            });
            let mut k4 = 0_usize % 5;
        } else if b >= (a + b) {
            let (mut w, (_, mut dy1)) = (saved * saved, (saved, a));
        }
        (((((-0.625_f64) * late2).sin().tanh() + (0.5 * late2)) + (0.5 * saved)) + (1.25 * c)) + (0.25 * a)
    }

    #[differentiable]
    pub fn fn17(a: &f64, b: f64, c: f64) -> f64 {
        let p = ((c * (*a)) * ('b1: {
            if (0_usize as f64) <= c {
                break 'b1 b.abs();
            }
            let x = [(c.powi(2) + 1.0_f64).ln().signum(), c.sin().powi(0).copysign(b)];
            *a
        }), fn0(fn12(c, c), 0_usize % 4));
        let mut y: (f64, f64) = if fn10(-0.375, 1.875) < (c * c) {
            (p.0.mul_add(*a, c), if c <= b {
                p.1
            } else {
                b
            })
        } else if (c + p.1) <= c.mul_add(b, c) {
            match (0_usize, p.0.atan() < (c / (1.5 + c.sin()))) {
                (0, true) => {
                    let p = [fn11(b, c, c) * (-c), ((c - 2.375_f64).abs() + 1.25_f64).ln()];
                    (b, p[1])
                },
                (m4, true) if c > ((m4 + 2) as f64) => (b, c),
                (0..=1, _) => {
                    (b, b)
                },
                _ => (b, b),
            }
        } else {
            (c * p.1, if b >= (b + c) {
                assert!(((HALF >= (*a)) && (b > (b + p.1))) || true);
                c
            } else {
                b
            })
        };
        if ((match 0_usize {
            0 => p.0,
            m11 @ (1 | 4) => p.0,
            _ => c,
        }) > (1_usize as f64)) && (c < p.0) {
            _ = ((b as usize % 4) as f64);
            y = (if p.1 <= c.floor() {
                *a
            } else if (b >= c.copysign(p.0)) || (b > (p.1 - c)) {
                b
            } else {
                y = (b - y.1, c);
                assert!(((p.1 + c) > (0.375 % 2.5)) || true);
                c
            }, b);
        } else {
            y = (y.1, -c);
        }
        return ((((y.0 + (*a)) + (y.1 - b)) + (0.75 * y.0)) + (1.5 * y.1)) + (0.25 * c);
    }

    #[differentiable]
    pub fn fn18(a: f64, b: f64, c: f64) -> f64 {
        let a = a;
        let p = ([a.sin().tanh(); 2], fn1(b, &a));
        let saved = p.0[1];
        let mut t = (2_usize as f64) * (if b.mul_add(b, p.0[1]) <= (b + c) {
            return ((((-0.125) + (2.0 * saved)) + (0.5 * p.1)) + (1.5 * a)) + (0.75 * b);
        } else {
            c.to_radians()
        });
        let mut x = (1.5_f64 + (2_usize as f64).sin()).powf((b * c).sin().exp().sin());
        let old1 = t;
        t = x;
        x = old1;
        x = (saved.mul_add(1.375, t) - (old1 * saved)) * c;
        ((((((((c - a) + (t + b)) + (1.25 * old1)) + (1.0 * x)) + (0.25 * saved)) + (1.0 * p.1)) + (2.0 * a)) + (1.75 * c)) + (1.25 * b)
    }

    #[differentiable]
    pub fn fn19(#[constant] a: f64, q: (f64, f64)) -> f64 {
        match 2_usize {
            2 | 4 => {
                let mut saved = {
                    let mut i3 = 0_usize;
                    loop {
                        i3 += 1;
                        if i3 > 1 || (i3 != 3) {
                            break q.1.copysign(a) * (i3 as f64);
                        }
                    }
                };
                saved = a.sin().tanh();
            },
            m4 @ (2 | 5) if (q.1.powi(2) + 1.0_f64).recip() <= (-a) => {
                let tape1: f64 = q.1.hypot(1.5 + (0_usize as f64).abs().sin());
            },
            1 | 3 => {
                let mut z: (f64, f64) = q;
                z = (a.signum(), z.1 / (1.5_f64 + a.sin()));
            },
            _ => {
                let mut tape1: (f64, usize) = ((1_usize as f64), 2_usize);
            },
        }
        let mut y1 = {
            let mut p = (0_usize as f64);
            p -= p;
            {
                p /= 1.75 + (0.5 * fn15(a).sin());
                let y2 = q.0;
                q.1 * q.1
            }
        };
        let mut t = (0_usize as f64);
        (fn16(q.0, a, y1).copysign(q.1 + a) + (0.25 * q.0)) + (0.75 * q.1)
    }

    #[differentiable]
    pub fn fn20(a: f64, #[constant] b: f64, n: usize, q: (f64, f64)) -> f64 {
        let mut t: f64 = {
            let mut t = a;
            let mut z = if b < (a * a) {
                ((n + 1) as f64) - (2.5_f64 + q.0)
            } else {
                let mut u = fn19(t / (t.powi(2) + 1.0), (a, b)).signum();
                u = u;
                (u.powi(2) + 1.0_f64).recip() - (t * u)
            };
            t
        };
        t = {
            let mut i1 = 0_usize;
            'l2: loop {
                i1 += 1;
                if i1 > 1 {
                    break 'l2 (-t) * (q.0 - q.1);
                }
                t /= 1.75 + (0.5 * fn11(q.1, a, b).sin());
                let mut y2 = ([(0_usize as f64); 2], fn0(b, 2_usize % 4) + b);
                let old3 = t;
                t = (0.5 * t) + f64::to_radians(b).cos();
                if i1 < 0 {
                    break old3;
                }
            }
        };
        (((b * (t * (-2.625))) + (1.25 * t)) + (1.25 * q.1)) + (1.5 * a)
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
                            if (if a >= fn18(c, p, a) {
                                p
                            } else {
                                -2.125_f64
                            }) >= (b / (SLOPE.abs() + 1.25)) {
                                break 'b6 {
                                    let mut i7 = 0_usize;
                                    'l8: loop {
                                        i7 += 1;
                                        if i7 > 2 || ((c + a) > a) {
                                            break 'l8 fn4(b, n % 4, [a; 3]) + 2.875_f64;
                                        }
                                        p -= a.abs().atan();
                                    }
                                };
                            }
                            let (u, z) = (p.atan(), n + 1);
                            c
                        }).sin().tanh().atan();
                        p = (p.signum().powi(2) + 1.0_f64).sqrt().sin();
                    }
                }
            },
            (1, on10) if (a + 1.125) > p.cos() => {
                let x = if (if a < (a / (1.5 + b.sin())) {
                    b
                } else {
                    p
                }) <= (a - c) {
                    ([c; 2], a)
                } else {
                    ([2.0_f64; 2], b + p)
                };
                let (w, (_, p)) = ((c.powi(2) + 1.0_f64).sqrt(), match n {
                    2..=3 => {
                        (c, p)
                    },
                    1 => {
                        (a, p)
                    },
                    1 | 3 => {
                        (c, p)
                    },
                    _ => match ((-SMALL) as usize % 4) {
                        m18 if 0.625 > ((m18 + 0) as f64) => (x.0[m18 % 2], -0.125_f64),
                        _ => (c, -2.0_f64),
                    },
                });
            },
            (0..=1, on22) => {
                let [mut y, mut w] = [if a <= (a + b) {
                    a
                } else {
                    p = (1.5_f64 + p.atan2(1.5 + a.sin()).sin()).sqrt().sin();
                    a
                }, (p.powi(2) + 1.0_f64).ln()];
                y /= 1.75 + (0.5 * (w % 2.0_f64).sin());
            },
            _ => {
                let dx = a;
            },
        }
        (((f64::to_radians(a).mul_add(b, b) + (1.25 * p)) + (0.5 * c)) + (2.0 * b)) + (0.25 * a)
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
            let (dy, mut s) = (if HALF <= fn10(p, q1) {
                q0
            } else if (c - b) >= b.sin() {
                let a = ((if b.mul_add(p, b) > (q0 - q0) {
                    let mut z = b;
                    let mut tape1: f64 = (1.5_f64 + q0.clamp(-1.5, 0.75).sin()).log2() + (c + (2.125 * z));
                    a
                } else if SMALL < (p.powi(2) + 1.0_f64).ln() {
                    SLOPE
                } else {
                    b
                }).abs() + 1.25_f64).log2();
                q1
            } else {
                b
            }, p.sin());
            if q1 > (c.powi(2) + 1.0_f64).log2() {
                return (((((k as f64) + (0.75 * p)) + (0.5 * q1)) + (2.0 * c)) + (0.75 * b)) + (0.75 * a);
            }
            let b = (1.875_f64.powi(2) + 1.0_f64).log2().sin().tanh();
        }
        let mut y = {
            let mut i2 = 0_usize;
            'l3: loop {
                i2 += 1;
                if i2 > 2 || (b.sin().tanh() >= 2.0) {
                    break (a * c) - (n as f64);
                }
                q1 *= 1.625_f64.cos();
                let old4 = p;
                p = (n as f64).sin().tanh();
                if (c / (1.5 + q0.sin())) <= fn8(a, old4, (c, (q1, i2))) {
                    break old4;
                }
            }
        };
        let mut p: [f64; 2] = [fn1(c, &(q1 * y)), {
            y = (if n < 1 {
                q1 /= 1.75 + (0.5 * c.sin());
                (q0.abs() + 1.25_f64).ln()
            } else {
                return ((((fn1(q0, &q1).powi(2) + 1.0_f64).recip() + (0.25 * p)) + (0.5 * q1)) + (1.0 * q0)) + (1.5 * c);
                c
            }) + (1.5_f64 + fn19(b, (a, q1)).sin()).recip();
            let mut k5 = ((n * 3) % 4) % 5;
            a
        }];
        (((((-y) + f64::cos(q0)) + (1.75 * p[0])) + (0.25 * q0)) + (1.0 * c)) + (1.0 * b)
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
                let mut a: f64 = if flag {
                    -0.375_f64
                } else {
                    fn11(b.copysign(b), *a, b * (*a))
                };
            },
            (m17, true) if flag => {
                let mut x = SMALL;
                let mut b = (-(1.5_f64 + x.sin()).recip()) - (*a);
            },
            (m19, false) if m19 < 3 => {
                let mut b = q.1 + ((q.1 - b) * (q.0 + q.0));
            },
            _ => {
                let dy1 = fn16(-1.375, b * b, (3_usize as f64)) * (b * b).min((q.1 + q.1).sin().tanh());
            },
        }
        ((b.powi(2) + 1.0_f64).powf(((*a) + (*a)).sin()) + (1.5 * q.0)) + (1.0 * b)
    }

    #[differentiable]
    pub fn fn24(a: f64, b: f64, n: usize, mut flag: bool, q: (f64, f64)) -> f64 {
        let (mut a, (_, _)) = (b, if !flag {
            if a <= (a * a) {
                q
            } else if flag {
                (q.0, a)
            } else {
                let [mut p, mut t] = [b * b; 2];
                (p, p)
            }
        } else if !flag {
            let dx = (fn8(b, q.1, (2.375_f64, (b, 3_usize))).copysign(SLOPE.sin().powi(1)), fn18(if 1.0 <= (n as f64) {
                b
            } else {
                a
            }, if a < (2.375 * q.1) {
                b
            } else if flag {
                a
            } else {
                q.1
            }, a.sin().tanh()));
            assert!(((b + b) < (q.1 * dx.1)) || true);
            q
        } else {
            (a, -0.25_f64)
        });
        a = (((n * 3) % 4) as f64);
        for i1 in (0..=3).step_by(2) {
            a += q.0.cos();
            a -= (('b2: {
                if (if !flag {
                    let [mut t, mut tape1] = [a, b];
                    a
                } else {
                    b
                }) < (1.5_f64 + 1.875_f64.sin()).recip() {
                    break 'b2 q.1.hypot(1.5 + q.1.sin());
                }
                a
            }) + (a.abs() + 1.25_f64).ln()).sin().tanh();
        }
        (((((n + 1) as f64) + (2.0 * a)) + (1.75 * q.0)) + (2.0 * q.1)) + (1.5 * b)
    }

    #[differentiable]
    pub fn fn25(a: f64, mut b: f64, flag: bool) -> (f64, usize) {
        let mut y1: f64 = if fn0(a, 1_usize % 4) <= fn21(a, b, a, 2_usize % 4, [a, b, b]) {
            match (0_usize, b.sin().tanh() <= b.atan2(b.abs() + 1.25)) {
                (m1 @ (0 | 3), false) => a.cos(),
                (1 | 3, _) => {
                    b -= fn23(&b, b, flag, (1.375_f64, 2.875_f64)).min((b * a).sin().tanh());
                    b.hypot(1.5 + a.sin())
                },
                (0 | 2, on6) if b >= a.to_radians() => {
                    b
                },
                _ => (0_usize as f64),
            }
        } else if (b * a) > fn5(b, [b; 3], (b, (b, 0_usize))) {
            (b + a).max(a.cos().atan())
        } else {
            match (0_usize, flag) {
                (m8 @ (1 | 4), false) if b >= a.atan().powi(2) => {
                    b * b
                },
                _ => (1_usize as f64),
            }
        };
        'l11: for _ in 2..2 {
            y1 *= b.cos();
            let mut t = (if (b <= (b / (a.abs() + 1.25))) && (b <= (2_usize as f64)) {
                a - y1
            } else {
                b.abs()
            }) + a;
            let mut i12 = 0_usize;
            loop {
                i12 += 1;
                if i12 > 3 {
                    break;
                }
                y1 = y1.cos();
                let mut late13: (f64, f64);
                if ((b / (a.powi(2) + 1.0)) < (b * b)) || ((i12 < 1) && (i12 == 1)) {
                    b -= ('b14: {
                        if (t * SLOPE) < (a * t) {
                            break 'b14 t - t;
                        }
                        t += t.sin();
                        let (u, (p, mut b)) = match ((i12 * 3) % 4, (t <= y1) && (t <= y1)) {
                            (2 | 4, false) => {
                                (y1, (a, a))
                            },
                            (m17 @ (0 | 3), true) => {
                                (y1, (t, t))
                            },
                            _ => (y1, (y1, y1)),
                        };
                        t.sin()
                    }).sin();
                    let mut flag25 = (i12 >= 0) || ((match ((a as usize % 4), t.atan2(1.5 + b.sin()) > (b + a)) {
                        (0, true) => b,
                        (m22 @ (0 | 3), on23) => a,
                        _ => t,
                    }) >= t.abs());
                    late13 = (t.abs(), {
                        b *= ((b - a) + (1.5_f64 + y1.sin()).sqrt()).sin();
                        t *= f64::cos(t - a).sin();
                        y1
                    });
                } else {
                    late13 = (y1 + y1, fn16(2.5, t, 0.375));
                }
            }
        }
        ((fn11(b, a, HALF) + (0.5 * y1)) + (1.5 * a), (b as usize % 4))
    }

    #[differentiable]
    pub fn fn26(a: f64, b: f64, c: f64, flag: bool) -> f64 {
        let [saved, _] = [{
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 3 {
                    break fn5(b, [c; 3], (b, (b, 3_usize))).atan();
                }
                if i1 < 1 {
                    break fn5(b, [b, b, c], (a, fn7(b, i1 % 4)));
                }
            }
        }, c - a];
        if (c.copysign(saved) + saved.hypot(1.5 + saved.sin())) > ((-0.75) + a) {
            let dx = saved * ({
                let mut i2 = 0_usize;
                loop {
                    i2 += 1;
                    if i2 > 4 || (b < (3.0 / (1.5 + c.sin()))) {
                        break a;
                    }
                    if b.sin() > b.abs() {
                        break (((i2 * 3) % 4) as f64);
                    }
                }
            });
            return (fn11(c, saved - c, (0_usize as f64)) + (1.25 * saved)) + (0.75 * a);
        }
        let mut back = a;
        if ((back <= (saved + a)) && flag) || ((c >= saved.sin()) && (back > c)) {
            return (b.to_radians() + (2.0 * saved)) + (1.5 * c);
        }
        let p = (2_usize as f64) * ((match 0_usize {
            m3 if (saved + saved) >= (b * saved) => b,
            _ => b,
        }) + (1_usize as f64));
        let mut y1: (f64, f64) = (c + b, b);
        if ({
            let mut i6 = 0_usize;
            'l7: loop {
                i6 += 1;
                if i6 > 1 || (i6 < 3) {
                    break 'l7 ((c - back).powi(2) + 1.0_f64).ln();
                }
                back = p.mul_add(back, 1.0).asinh().sin();
                let mut saved = (b * (1.5_f64 + c.sin()).ln()).abs();
                let old8 = saved;
                saved = saved.sin();
                if (p + c) < 0.25 {
                    break old8;
                }
            }
        }) >= f64::atan(2.5) {
            y1 = (p, y1.0);
        }
        (((((y1.0 + (1.5 * y1.0)) + (1.75 * back)) + (0.75 * saved)) + (1.75 * c)) + (0.5 * b)) + (2.0 * a)
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
                            let old4 = u;
                            u = c;
                            if dy1 > (s / (dy1.abs() + 1.25)) {
                                break old4;
                            }
                        }
                    };
                    let (z, mut tape1) = (s * s, u.floor());
                    z + c
                }) - (0_usize as f64).asinh();
                break 'b1;
            }
            let (mut dx, (mut z, mut s)) = (s, (s, s));
        }
        (((((dy1 - c).sin().tanh() + (0.25 * u)) + (0.5 * s)) + (0.75 * dy1)) + (1.5 * q.0)) + (1.75 * a)
    }

    #[differentiable]
    pub fn fn28(a: f64, n: usize, (q0, (mut q1, k)): (f64, (f64, usize))) -> (f64, f64) {
        let mut acc = {
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
            (k as f64)
        };
        let (acc, mut a) = if ({
            let mut i2 = 0_usize;
            loop {
                i2 += 1;
                if i2 > 1 || ((q0 - acc) <= a) {
                    break (k as f64);
                }
                q1 += acc.sin().tanh();
            }
        }) < ((k + 0) as f64) {
            (a, q1)
        } else {
            (acc, a)
        };
        let (_, tape1) = (q0 * q1, q0 - q1);
        _ = {
            a += q0;
            let t = acc.cos();
            (q0.abs() + 1.25_f64).powf(2.5_f64.atan())
        };
        let old3 = a;
        a = q1;
        q1 = old3;
        q1 -= -(acc * q0);
        (((((0.875_f64.mul_add(SMALL, q0) + (0.25 * old3)) + (0.75 * tape1)) + (1.75 * a)) + (0.25 * acc)) + (1.75 * q0), ((0.625 + (1.5 * tape1)) + (2.0 * acc)) + (1.75 * q1))
    }

    #[differentiable]
    pub fn fn29(a: &f64, p: [f64; 3]) -> f64 {
        let dy1: (f64, usize) = ((1.5_f64 + ({
            let tape1 = if (1.875 / (1.5 + p[2].sin())) <= (SMALL.abs() + 1.25_f64).sqrt() {
                fn28((*a) - p[2], 0_usize % 4, (p[2], (p[2], 3_usize)))
            } else {
                (p[1] * p[0], p[1] / (1.5_f64 + (*a).sin()))
            };
            let mut dy = ((tape1.1.abs() + 1.25_f64).log2() * p[2]) * fn15(if (*a) <= p[0] {
                tape1.1
            } else {
                return fn21((tape1.1.abs() + 1.25_f64).powf(p[2].atan()), -(*a), fn19(tape1.0, (tape1.1, *a)), 2_usize % 4, [*a, tape1.1, tape1.0]) + (0.25 * tape1.0);
                *a
            });
            dy
        }).sin()).log2(), 1_usize);
        let mut found1 = -2.0_f64;
        for i2 in 0..4 {
            let mut u: f64 = fn4(p[i2 % 3] + p[0], 0_usize % 4, [p[2], *a, dy1.0]);
            if i2 >= 2 {
                found1 = ((u + u).powi(2) + 1.0_f64).sqrt();
                break;
            }
        }
        found1 *= (*a).sin();
        let mut found3 = -0.125_f64;
        for i4 in 0..4 {
            found1 = (0.5 * found1) + (-2.25_f64).sin();
            if i4 != 1 {
                found3 = ((dy1.0 * (*a)).abs() + 1.25_f64).log2();
                break;
            }
        }
        for _ in (1..=5).rev() {
            found1 = (0.5 * found1) + 1.875_f64.signum().cos();
            found3 -= p[2].copysign(p[1]).atan().sin();
            (found3, found1) = (found1, found3);
            assert!(((found1.powi(2) + 1.0_f64).recip() <= (2_usize as f64)) || true);
        }
        ((HALF + (1.25 * found3)) + (1.25 * dy1.0)) + (0.75 * p[2])
    }

    #[differentiable]
    pub fn fn30(#[constant] a: f64, b: f64, mut c: f64) -> [f64; 2] {
        let (y1, saved) = (a, 1_usize);
        _ = fn23(&(c * b), fn23(&0.375_f64, c, c <= c, (SMALL, 1.125_f64)), (HALF <= c) && (y1 > (b + y1)), (a, a));
        match 0_usize {
            m1 @ (0 | 3) => {
                let (_, y1) = if c.min(c.atan()) >= (-b) {
                    (a, 0_usize)
                } else if fn18(1.375, a, y1) < (c / (1.5 + a.sin())) {
                    fn9(y1, y1, y1, [a, a, a])
                } else {
                    let mut y1 = (saved as f64) + (saved as f64);
                    (c, m1)
                };
                let w = b / ((-(c * c)).powi(2) + 1.0_f64);
            },
            1 => {
                c += (a - a).min((b.abs() + 1.25_f64).ln().cos());
            },
            2 => {
                let mut y: f64 = SLOPE;
            },
            m7 => {
                let (mut a, (b, mut x)) = ((c.abs() + 1.25_f64).recip(), (b, c));
            },
        }
        [((0.5 - y1) + (1.25 * y1)) + (0.75 * a), (((2.0_f64.powi(2) + 1.0_f64).powf(b.sin()) + (2.0 * c)) + (2.0 * b)) + (0.75 * a)]
    }

    #[differentiable]
    pub fn fn31(mut a: f64, mut flag: bool, (q0, (mut q1, k)): (f64, (f64, usize))) -> f64 {
        let mut dy1: f64 = {
            let mut i1 = 0_usize;
            'l2: loop {
                i1 += 1;
                if i1 > 3 || ((q1 - q0) >= (q1 - q1)) {
                    break ((q0 as usize % 4) as f64);
                }
                q1 += a.atan();
            }
        };
        flag = !flag;
        let (p, (mut x, _)) = (dy1.clamp(-1.5, 0.75), (q1, a));
        match k + 2 {
            m3 if q0 < p.floor() => {
                let tape1: f64 = (((p * a) as usize % 4) as f64);
            },
            m5 => {
                if m5 == 2 {
                    dy1 += if (p * q1) > fn15(2.5) {
                        p + x
                    } else {
                        return ((((((q1 + p).hypot(1.5 + q0.sin().tanh().sin()) + (1.75 * x)) + (1.5 * p)) + (2.0 * dy1)) + (0.5 * q1)) + (1.25 * q0)) + (1.5 * a);
                        x
                    };
                    {
                        let a = if (0.875 - x) > (q1.abs() + 1.25_f64).powf(q0.cos()) {
                            'b6: {
                                if !flag {
                                    break 'b6 q1 + dy1;
                                }
                                [dy1, a] = [q1, q0];
                                flag = !flag;
                                q1 - dy1
                            }
                        } else {
                            match k {
                                2..=3 => q0,
                                m9 @ (0 | 3) if k != 1 => {
                                    q1 * x
                                },
                                2 if !flag => {
                                    q0
                                },
                                m13 => q1,
                            }
                        };
                    }
                    let mut tape1 = ((match (0_usize, f64::sin(2.25) <= fn16(dy1, dy1, dy1)) {
                        (m14, false) if 2.875 < q1 => dy1,
                        (0..=1, on17) if a.sin().tanh() < x => {
                            p
                        },
                        _ => 0.125_f64,
                    }) - (q0 / (1.5_f64 + a.sin()))) * (k as f64);
                }
                {
                    if flag {
                        q1 -= match 2_usize {
                            m19 if (q1.powi(2) + 1.0_f64).ln() > (1.5_f64 + q0.sin()).sqrt() => p / (1.5_f64 + q0.sin()),
                            2 | 4 => x + q1,
                            2 | 4 if p >= (1_usize as f64) => f64::to_radians(q1),
                            m25 => fn21(a, q0, 2.5, ((m5 * 3) % 4) % 4, [q0, 2.25_f64, q1]),
                        };
                        x = 'b26: {
                            if (1.5_f64 + x.sin()).ln() < x {
                                break 'b26 q0 + dy1;
                            }
                            q1 += ((m5 + 2) as f64);
                            (a + a) / (1.5_f64 + (2.5_f64 + x).sin())
                        };
                    }
                }
            },
        }
        (((((k as f64).sin().tanh() + (1.0 * x)) + (0.25 * dy1)) + (2.0 * q1)) + (1.0 * q0)) + (0.75 * a)
    }

    #[differentiable]
    pub fn fn32(a: f64, b: f64, c: &f64) -> (f64, usize) {
        'b1: {
            _ = *c;
        }
        let z = -2.625_f64;
        let b = match (2.5 as usize % 4) {
            1 | 3 => {
                fn28(z * z, 2_usize % 4, (*c, (a, 0_usize)))
            },
            _ => fn28(z, 1_usize % 4, (z, (z, 2_usize))),
        };
        let mut tape1 = fn8(z + a, a.mul_add(z, a), if a > (*c).clamp(-1.5, 0.75) {
            let mut w = ((z * a) + (a - b.1), (((*c) + 3.0) as usize % 4));
            (a, (a, 0_usize))
        } else {
            (*c, if a <= (z + a) {
                (z, 1_usize)
            } else {
                (b.0, 0_usize)
            })
        });
        let mut saved: f64 = z;
        match (0_usize, tape1.abs() > z) {
            (1..=2, on6) => {
                if (SMALL + fn11(z, a, z)) > a {
                    [saved, tape1] = [a; 2];
                    let mut back = {
                        let mut i7 = 0_usize;
                        'l8: loop {
                            i7 += 1;
                            if i7 > 3 || ((saved < z) && ((-0.75) <= tape1.mul_add(tape1, z))) {
                                break fn0((1_usize as f64), 1_usize % 4);
                            }
                            tape1 /= 1.75 + (0.5 * 1.125_f64.sin());
                            tape1 -= (i7 as f64).cos();
                            let old9 = saved;
                            saved = fn1(0.25 - old9, &(1.5_f64 + 1.25_f64.sin()).powf(a.atan())).sin();
                            if i7 >= 3 {
                                break old9;
                            }
                        }
                    };
                } else if saved > (1.5_f64 + b.1.sin()).powf(a.atan()) {
                    let saved = b.0 * (((*c) * saved) + (*c).hypot(1.5 + z.sin()));
                }
            },
            (0..=1, true) => {
                (saved, tape1) = (tape1, saved);
            },
            (2..=3, false) => {
                let dx: f64 = saved;
            },
            _ => {
                let mut s = (1.5_f64.abs() + 1.25_f64).log2();
            },
        }
        ((f64::cos(tape1) + (1.75 * saved)) + (1.5 * a), 1_usize)
    }

    #[differentiable]
    pub fn fn33(a: f64) -> f64 {
        let mut a: f64 = a;
        if (-f64::asinh(a)) > (a + a) {
            return ((a * a) / (a.mul_add(a, a).powi(2) + 1.0)) + (0.75 * a);
        }
        a = a;
        a += (-a) * fn24(a, a, 0_usize % 4, SMALL > (a - a), (a, a));
        let b = if a >= a {
            let mut s = [(3_usize as f64), -a.sin(), (if a >= (1.5_f64 + a.sin()).ln() {
                a
            } else {
                assert!((a.to_radians() <= (a + a)) || true);
                let dy1 = a.to_radians() - a;
                dy1
            }).signum()];
            a.copysign(a).atan()
        } else {
            let t: (f64, f64) = (a, a.hypot(a.abs() + 1.25).atan2(a.floor().powi(2) + 1.0));
            t.0.atan()
        };
        (((3_usize as f64) - b) + (1.25 * b)) + (2.0 * a)
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
        if ((b / (b.powi(2) + 1.0)) + fn1(b, &(*a))) >= b {
            return b;
        }
        let mut flag2 = ({
            let mut z = ({
                let back = *a;
                let mut u: f64 = ((0_usize as f64) * b).hypot(back.abs() + 1.25);
                (3_usize as f64)
            }).copysign(((*a) + 1.125_f64).to_radians());
            let mut flag1 = (1.5_f64 + SMALL.sin()).ln().max((z / ((*a).powi(2) + 1.0_f64)).atan()) > (3_usize as f64);
            fn11(b, *a, b)
        }) <= (*a).mul_add(b, 1.125);
        let dy: f64 = (0_usize as f64);
        let mut p = b;
        let mut dy = (match 0_usize {
            0 => {
                return (b + (0.25 * p)) + (1.25 * dy);
            },
            0 | 2 => {
                p = ((1.5_f64 + b.sin()).sqrt().abs() + 1.25_f64).powf(((p as usize % 4) as f64).sin().tanh());
                let u: f64 = (f64::to_radians(dy - 2.25).powi(2) + 1.0_f64).powf((2_usize as f64).sin().tanh().exp().atan());
                b
            },
            m7 => f64::abs(p),
        }, p);
        ((((p * (*a)).atan2(1.5 + b.signum().sin()) + (1.0 * dy.0)) + (0.75 * dy.1)) + (1.0 * p)) + (1.25 * b)
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
        let y1 = (fn18(*a, *a, *a) * (-(*a))).cos().powi(0);
        let p: f64 = if flag {
            y1.signum()
        } else {
            y1
        };
        let dy: f64 = if ((*a) <= (y1 * p)) || (p <= p.floor()) {
            (0.375_f64 % 3.5_f64) * p
        } else if p.floor() <= y1 {
            return ((p - y1) * f64::sin(y1)) + (1.75 * p);
        } else {
            y1.cos().to_radians()
        };
        let mut dy1 = y1;
        let mut i1 = 0_usize;
        loop {
            i1 += 1;
            if i1 > 4 {
                break;
            }
            dy1 += p.atan();
            let (t, b) = (-dy, 2.125_f64);
            assert!(flag || true);
        }
        ((1.5_f64 + p.sin()).log2() * fn24(HALF, y1, ((i1 * 3) % 4) % 4, dy1 > dy1, (y1, dy1))) + (1.75 * dy)
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
                let mut dx: f64 = fn16(acc, c * b, if t >= (w.powi(2) + 1.0_f64).powf(1.375_f64.cos()) {
                    acc
                } else {
                    acc
                });
            }
        }
        if (2.375 * ({
            let mut i4 = 0_usize;
            loop {
                i4 += 1;
                if i4 > 4 || (a.sin() < acc.sin().tanh()) {
                    break (t - b).copysign(b.sin());
                }
                a += ((c + c).abs() + 1.25_f64).sqrt().sin();
            }
        })) <= fn36(&acc, a, acc <= (1.5_f64 + b.sin()).recip()) {
            acc += (n as f64);
            return ((n as f64) + (1.75 * t)) + (1.25 * c);
        }
        let mut found5 = 1.125_f64;
        for i6 in 0..4 {
            if (c + t) <= ((n + 0) as f64) {
                found5 = (t.abs() + 1.25_f64).ln();
                break;
            }
        }
        _ = b + b;
        let mut b = [SMALL, (b + c).floor()];
        let mut dy1: f64 = {
            found5 *= ((n + 0) as f64).cos();
            let p = fn38((-0.75_f64).to_radians(), b[n % 2].atan2(found5.abs() + 1.25), (found5.powi(2) + 1.0_f64).powf(b[n % 2].sin().tanh()), n % 4) * ((SMALL - acc) % 2.5_f64);
            a
        };
        let (mut dy1, mut dx) = match n {
            0 | 2 => return (((fn27(a, fn23(&t, acc, found5 > (found5 - (-1.375)), (dy1, t)), t.copysign(2.375), n % 4, (dy1, dy1)) + (1.25 * b[1])) + (1.0 * a)) + (1.25 * acc)) + (0.25 * c),
            m9 if HALF < (found5.powi(2) + 1.0_f64).log2() => {
                fn28(a, 0_usize % 4, (b[0], (t, 0_usize)))
            },
            m11 @ (0 | 3) => {
                (found5, dy1)
            },
            _ => match (n + 1, (0.625 - a) > t) {
                (0, on15) => fn28(c, 2_usize % 4, (dy1, (acc, n))),
                (m16, false) if acc > (found5 * c) => fn28(c, m16 % 4, (2.125_f64, (a, n))),
                (m18, on19) if n < 2 => fn28(c, m18 % 4, (found5, (2.875_f64, 3_usize))),
                _ => (t, 2.25_f64),
            },
        };
        t += fn18(found5 - t, {
            b = [dy1 / (t.powi(2) + 1.0_f64); 2];
            b = [t, a];
            dx
        }, a.sin());
        (((((((-dx) + (1.0 * dx)) + (2.0 * dy1)) + (2.0 * b[1])) + (2.0 * a)) + (2.0 * acc)) + (1.5 * t)) + (1.5 * c)
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
                            let old5 = acc;
                            acc = fn34(old5 * a).atan();
                            if n < 3 {
                                break old5;
                            }
                        }
                    };
                    let mut i6 = 0_usize;
                    'l7: while i6 < 4 {
                        i6 += 1;
                        a += (SLOPE.clamp(-1.5, 0.75) + a).sin().tanh();
                        let mut z = (1.5_f64 + a.sin()).powf((n as f64).sin()).sin();
                        let dy = ((z + a) - (z - a)).sin().tanh();
                    }
                    if (a + a) >= 1.0 {
                        a -= {
                            let dy: f64 = 'b8: {
                                if (a / (a.powi(2) + 1.0)) > (a.abs() + 1.25_f64).powf(0.25_f64.cos()) {
                                    break 'b8 a * a;
                                }
                                let (mut x, a) = (a - a, i6);
                                (f64::atan(x).powi(2) + 1.0_f64).sqrt()
                            };
                            let mut p: ([f64; 2], f64) = if (1.5_f64 + dy.sin()).sqrt() < dy {
                                ([a, dy], HALF.hypot(p[1].abs() + 1.25))
                            } else {
                                ([a, p[1]], dy)
                            };
                            p.0[n % 2] + p.1
                        };
                        let mut acc: f64 = (1.5_f64 + a.cos().sin()).ln().cos();
                        let mut dx = fn7(p[0] + acc, i6 % 4);
                    }
                }
            },
            2 | 4 => {
                'l11: for _ in (2..=4).step_by(2) {
                    a = a.sin().tanh();
                    let (mut dx, mut dy1) = fn28(if a > (3.0 + p[2]) {
                        a
                    } else {
                        a
                    }, 2_usize % 4, match (n, n == 0) {
                        (m12, true) if 2.25_f64.min(a.cos()) <= a.max(p[2].cos()) => (p[0], (p[m12 % 3], m12)),
                        _ => (a, match n {
                            1 | 3 => {
                                (a, 2_usize)
                            },
                            m17 @ (2 | 5) => (p[m17 % 3], n),
                            _ => (a, 2_usize),
                        }),
                    });
                    let mut flag20 = ((n + 1) as f64) < (a + a);
                    let mut y1 = ((dx / (dx.powi(2) + 1.0_f64)) - fn4(a, 0_usize % 4, [2.0_f64, dx, dy1])) / (1.5_f64 + a.sin());
                }
            },
            m21 => {
                a += p[2].to_radians() + (n as f64);
            },
        }
        a + (1.75 * a)
    }

    #[differentiable]
    pub fn fn42(a: f64, b: f64, c: f64) -> f64 {
        'l1: for i2 in 0..3 {
            if fn1(a + 1.875, &c) >= (c + c) {
                let t = match 1_usize {
                    2 | 4 => ([2.75_f64, a], c),
                    1 | 3 => match (i2 + 2, (b + a) <= (-c)) {
                        (m7, _) if fn41(b, ((i2 * 3) % 4) % 4, [b, -2.375_f64, b]) > (b - a) => {
                            ([b, 1.25_f64], a)
                        },
                        (0..=1, on10) => ([b, c], 1.75_f64),
                        _ => ([c, b], a),
                    },
                    _ => ([c; 2], b),
                };
                continue;
            }
            let (x, mut p) = (b + c, (2_usize as f64));
        }
        for i13 in (1..=4).rev().step_by(2) {
            let (mut dx, mut a) = (b, if SLOPE < b {
                c
            } else {
                a
            });
            let mut late14: f64;
            let mut i15 = 0_usize;
            loop {
                i15 += 1;
                a = dx;
                if i15 > 3 || (f64::asinh(dx) <= c) {
                    late14 = c.atan().atan();
                    break;
                }
            }
            if ({
                let mut i16 = 0_usize;
                'l17: loop {
                    i16 += 1;
                    if i16 > 3 {
                        break 1.375_f64.clamp(-1.5, 0.75).atan();
                    }
                    a = (0.5 * a) + (b - late14).atan();
                    (late14, dx) = (dx, late14);
                    let old18 = late14;
                    late14 = (0.5 * late14) + (1.5_f64 + old18.sin()).sqrt().sin().tanh();
                    if (late14 >= (-c)) || (late14 < fn4(late14, i13 % 4, [old18, late14, 1.5_f64])) {
                        break old18;
                    }
                }
            }) >= c.copysign(b) {
                return ((0.25_f64.atan2(c.abs() + 1.25).to_radians() + (1.25 * late14)) + (2.0 * a)) + (0.25 * c);
            }
        }
        let mut t: f64 = {
            let back = (((-0.875) as usize % 4) as f64);
            let mut dx: f64 = ({
                let saved: f64 = (1.5_f64 + back.sin()).powf((1_usize as f64).sin().tanh().atan());
                let p: f64 = (saved.powi(2) + 1.0_f64).recip().atan2((1.375_f64 * saved).powi(2) + 1.0) - (3_usize as f64).sin();
                p
            }) + ((-HALF).abs() + 1.25_f64).sqrt();
            (3_usize as f64) + fn19(c, (2.375_f64, c))
        };
        match ((-t) as usize % 4) {
            1..=2 if ((-0.625) < (t + 1.375)) && (a > SLOPE.sin()) => {
                let mut z = b;
                let mut flag21 = z < (a * t);
            },
            2..=3 => {
                let b = ((1.5_f64 + (b * a).sin()).sqrt(), fn19(c, (t, t)) * (t.powi(2) + 1.0_f64).sqrt());
            },
            _ => {
                let mut t = (1_usize as f64) % 2.0_f64;
            },
        }
        ((f64::abs(b.sin()) + (1.5 * t)) + (1.0 * c)) + (2.0 * b)
    }

    #[differentiable]
    pub fn fn43(a: f64) -> f64 {
        let mut x = {
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 2 || (a >= (a - a)) {
                    break (a - a) - ((-1.875_f64) + a);
                }
                let (mut acc, dy1) = (a - a, i1);
                let old2 = acc;
                acc = acc.sin().tanh();
                if (1.375 >= acc) && (acc < old2.clamp(-1.5, 0.75)) {
                    break acc * acc;
                }
            }
        };
        let dy: f64 = match 3_usize {
            m3 @ (1 | 4) if (-a) > a => {
                a - (a * SLOPE)
            },
            _ => a * a,
        };
        let (p, t) = (fn41(a, 2_usize % 4, [a, a, x]), 1_usize);
        let (_, (mut x, mut y2)) = (x.abs(), (x, 2.125_f64));
        let dx = match t {
            0 => (if y2 <= p {
                y2 -= a;
                x = (1_usize as f64);
                [y2, x]
            } else {
                [p, y2]
            }, a),
            m8 if (x <= y2) || (t >= 0) => ([dy, dy], p),
            m10 => ([y2, dy], y2),
        };
        ((((dy + (2.0 * y2)) + (0.75 * x)) + (2.0 * p)) + (0.25 * dy)) + (2.0 * a)
    }

    #[differentiable]
    pub fn fn44(a: f64, b: f64, #[constant] c: f64, n: usize) -> f64 {
        let mut w = (match ((1.5_f64 + a.sin()).recip() as usize % 4) {
            m1 @ (1 | 4) if (b <= (1_usize as f64)) || (a <= (1_usize as f64)) => (2_usize as f64),
            _ => c * c,
        }, a);
        let mut p = if fn19(c, w) > (b.powi(2) + 1.0_f64).ln() {
            fn27(a, a, c, 0_usize % 4, w).sin().tanh().powi(0)
        } else {
            (b - b).to_radians()
        };
        assert!((n < 3) || true);
        let mut acc = {
            p /= 1.75 + (0.5 * (n as f64).sin());
            let mut a = (if n < 1 {
                fn38(a, b, a, (n + 2) % 4)
            } else if c >= (c + c) {
                fn41(c, n % 4, [p, p, c])
            } else {
                (b.powi(2) + 1.0_f64).powf(2.25_f64.cos())
            }) * fn38(a, 3.0, w.0, n % 4).atan2(1.5 + fn43(b).sin());
            (if c >= (n as f64) {
                a
            } else {
                a
            }) - a
        };
        match n + 1 {
            0 => {
                let (_, (s, b)) = if (w.1 + (-1.75)) < fn23(&a, acc, a >= a, fn28(p, ((n * 3) % 4) % 4, (a, (p, 1_usize)))) {
                    match n {
                        m6 @ (0 | 3) if f64::cos(a) <= f64::signum(HALF) => {
                            (acc, (w.0, w.0))
                        },
                        0 | 2 => (p, (c, SLOPE)),
                        m10 @ (0 | 3) => {
                            (SMALL, (p, acc))
                        },
                        _ => (w.1, (w.0, acc)),
                    }
                } else {
                    let (mut z, a) = if acc.min(p.atan()) < a.atan2(c.powi(2) + 1.0) {
                        (a, n)
                    } else {
                        return (((((a + p) - (acc.abs() + 1.25_f64).log2()) + (1.5 * p)) + (1.5 * w.1)) + (1.25 * b)) + (1.75 * a);
                        (acc, n)
                    };
                    (c, (p, z))
                };
            },
            m13 => {
                p += acc.sin().tanh().exp() + fn36(&acc, c, n != 3);
                acc = fn10(b * acc, fn11(w.0, b, c));
            },
        }
        ((((2_usize as f64) + (2.0 * acc)) + (1.0 * p)) + (1.25 * w.1)) + (0.25 * c)
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
                let mut late3: f64;
                if a >= fn43(2.875) {
                    late3 = a;
                } else {
                    late3 = ((-0.25_f64) + a) * (-a);
                }
            },
            _ => {
                let mut x: f64 = a;
            },
        }
        for i5 in 0..n % 5 {
            a -= a.cos();
            let a = (if ('b6: {
                if (a * a) < a {
                    break 'b6 (1.5_f64 + a.sin()).powf(a.sin());
                }
                let mut w = (a, n);
                w.0
            }) >= a {
                a
            } else {
                fn34(a)
            }, a.asinh() + (a.abs() + 1.25_f64).sqrt());
        }
        ((a - (-1.75)) + (0.75 * a), a.copysign(a) + (1.5 * a))
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
        let mut p = if fn41(saved, 2_usize % 4, [y2.1, y2.1, saved]) <= f64::cos(y2.0[1]) {
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
            fn8(fn24(saved, saved, 0_usize % 4, saved < y2.1, (a, a)), saved, (SLOPE, (a, 1_usize)))
        } else {
            (3_usize as f64).atan()
        };
        y2 = y2;
        p
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
                c /= 1.75 + (0.5 * fn38(b, b, c, ((i1 * 3) % 4) % 4).sin());
                let mut t = fn16(1.375 - a, b, c);
                let old3 = t;
                t = fn34(a).sin();
                if flag {
                    break a.sin();
                }
            }
        }).sin()).powf((b.min(a.cos()) - (3_usize as f64)).sin());
        let mut w = fn28(c, 0_usize % 4, match 0_usize {
            m4 @ (2 | 5) if fn33(a) < a => {
                let (mut y1, mut b) = (if m4 != 0 {
                    c += b.asinh();
                    a
                } else if (m4 != 2) && (a < a) {
                    c
                } else {
                    a
                }, a + a);
                (c, (b, m4))
            },
            _ => (c, fn3(a)),
        });
        for i7 in (2..2).rev().step_by(2) {
            w = w;
            return (((b.powi(2) + 1.0_f64).log2() + (0.75 * w.1)) + (0.75 * c)) + (0.75 * b);
        }
        'b8: {
            let mut acc = {
                let mut i9 = 0_usize;
                loop {
                    i9 += 1;
                    if i9 > 3 {
                        break (0_usize as f64);
                    }
                    c /= 1.75 + (0.5 * (b + SMALL).sin());
                }
            };
            for i10 in 0..=4 {
                acc /= 1.75 + (0.5 * (match i10 {
                    m11 if (acc - w.1) < (1.5_f64 + c.sin()).log2() => acc,
                    1 | 3 => {
                        a
                    },
                    _ => b,
                }).sin());
                acc -= ((c * w.0).abs() + 1.25_f64).ln().atan();
                c = b.cos();
                match (i10, (w.0 < ((-1.125) + b)) && (i10 == 0)) {
                    (1 | 3, on17) => {
                        acc = (0.5 * acc) + (w.0 * acc).sin().tanh();
                        assert!((acc < c) || true);
                    },
                    _ => {
                        (acc, c) = (c, acc * 0.75);
                    },
                }
            }
        }
        w = (if c > (c - b) {
            w = (fn47(b), (1.5_f64 + b.sin()).log2());
            let mut t = c.min(b.mul_add(a, w.1).sin()) * ((0_usize as f64) * (b + a));
            b
        } else {
            b
        }, (2_usize as f64));
        ((((-0.125_f64).abs() + 1.25_f64).ln() + (1.25 * w.0)) + (2.0 * c)) + (0.5 * a)
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
                        let mut x: (f64, usize) = (fn23(&a.asinh(), tape1 * tape1, (-tape1) > (a.powi(2) + 1.0_f64).sqrt(), fn46(tape1, n % 4)), n);
                    },
                }
                let mut dy1 = (tape1, ('b4: {
                    if n == 2 {
                        break 'b4 (tape1.abs() + 1.25_f64).powf(tape1.cos());
                    }
                    let z = a;
                    tape1
                }).copysign(tape1.hypot(tape1.abs() + 1.25)));
                let acc = a;
            } else {
                tape1 /= 1.75 + (0.5 * tape1.to_radians().sin());
                let (mut s, mut back) = fn46((1.5_f64 + a.sin()).log2(), (n + 1) % 4);
            }
        }
        ((-3.0) + (0.75 * tape1), a.atan())
    }

    #[differentiable]
    pub fn fn50(a: f64, b: f64, c: f64) -> (f64, usize) {
        for i1 in (1..=1).step_by(2) {
            let mut w = b + fn16(b, a, a).min(c.sin().tanh());
            match i1 {
                m2 if c.signum() > (c * a) => {
                    let (mut dy, mut acc) = fn28((((m2 * 3) % 4) as f64), 2_usize % 4, (c, (c, i1)));
                },
                m4 @ (0 | 3) => {
                    let mut w: f64 = w;
                },
                _ => {
                    let mut dx = {
                        w = ((if w < b.signum() {
                            a
                        } else {
                            let y1: (f64, usize) = fn9((1.5_f64 + w.sin()).log2(), w + 0.625, c - c, [3.0_f64, c, b]);
                            b
                        }) * (c + 0.375_f64)).cos();
                        let (x, dx) = fn9(w.max(a.sin().tanh()), c, match (i1, i1 >= 2) {
                            (m7 @ (2 | 5), _) if (w <= w.to_radians()) && (w < w) => {
                                break;
                            },
                            (1, false) => {
                                a
                            },
                            (1..=2, false) if (HALF + c) >= b.mul_add(c, a) => c,
                            _ => 2.75_f64,
                        }, [b, c, b]);
                        w
                    };
                },
            }
            let (mut y1, mut a) = ((1.5_f64 + a.sin()).log2(), c + c);
        }
        ((b.cos().exp() + (0.25 * c)) + (0.5 * b), 1_usize)
    }

    #[differentiable]
    pub fn fn51(a: f64, b: f64) -> f64 {
        if (((-1.875_f64) / (b.powi(2) + 1.0_f64)).powi(2) + 1.0_f64).powf(a.cos()) >= (b * 2.375) {
            let mut dy1: f64 = fn33(a).cos() * ({
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
        let mut saved = {
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
        let [mut dy1, _] = [saved.min(saved.atan()), -0.5_f64];
        (((2_usize as f64) + (back.1 + saved)) + (0.75 * dy1)) + (1.25 * b)
    }

    #[differentiable]
    pub fn fn52(a: f64, b: f64, c: &f64, flag: bool, (q0, (mut q1, k)): (f64, (f64, usize))) -> f64 {
        q1 += ({
            let dy1 = ({
                let mut i1 = 0_usize;
                'l2: loop {
                    i1 += 1;
                    if i1 > 4 || ((k != 2) && (1.375 >= a)) {
                        break a.copysign(b);
                    }
                }
            }, match (a as usize % 4) {
                m3 if (q1 >= (q0 - q1)) && (m3 < 0) => b.min(a.sin().tanh()),
                1 => return ((a.to_radians() + (0.75 * q1)) + (1.5 * b)) + (1.5 * a),
                2 | 4 => {
                    q1 - 0.75_f64
                },
                m9 => q0 + q1,
            });
            let mut p = {
                let mut s = q0;
                let dx: f64 = f64::signum(-((*c) * q0));
                (k as f64)
            };
            a
        }) + (1.5_f64 + a.sin()).sqrt();
        if (k < 1) || ((k != 0) && (k >= 2)) {
            q1 *= a.sin().tanh();
            return ((k as f64) + (q1 * q1)) + (0.25 * q0);
        }
        let mut dy1 = {
            let mut i10 = 0_usize;
            loop {
                i10 += 1;
                if i10 > 3 {
                    break (k as f64);
                }
                q1 -= ((q1 + 1.125_f64) - q1).sin().tanh();
                q1 = ((q1 - 1.25_f64) * fn1(q1, &q0)).atan();
                let old11 = q1;
                q1 = (a.to_radians() + a.clamp(-1.5, 0.75)).sin();
                if old11 < a.asinh() {
                    break old11;
                }
            }
        };
        dy1 *= ((-b) / (fn36(&(*c), q1, k >= 1).powi(2) + 1.0_f64)).sin().tanh();
        q1 = 1.75 - q0;
        let w = q1;
        q1 /= 1.75 + (0.5 * (-q1).sin());
        ((((2_usize as f64) + (2.0 * w)) + (0.25 * q1)) + (1.25 * b)) + (0.25 * a)
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
            let mut y1: ([f64; 2], f64) = ([match (3_usize, a >= fn43(0.625)) {
                (2..=3, false) => {
                    a
                },
                (m4 @ (2 | 5), _) => a,
                _ => a,
            }, a + a], ((b.abs() + 1.25_f64).recip().abs() + 1.25_f64).recip());
            let [mut p, mut dx] = [a / (y1.0[0].abs() + 1.25_f64); 2];
        }
        (((i1 as f64) / ((i1 as f64).powi(2) + 1.0)) + (1.5 * b)) + (0.75 * a)
    }

    #[differentiable]
    pub fn fn55(a: f64, b: f64, v: &[f64]) -> (f64, f64) {
        _ = a;
        let mut dx: f64 = (fn36(&b, SMALL, 1.75 >= (1_usize as f64)) / ((-1.0_f64).abs() + 1.25_f64)).to_radians();
        if (fn51(b, b) * (match 2_usize {
            m1 @ (2 | 5) => a,
            1 => dx,
            2 => return ((a.sin().exp() + (0.5 * dx)) + (1.75 * b), (dx + dx) + (2.0 * a)),
            _ => 0.375_f64,
        })) <= (v[0] * dx) {
            let mut flag8 = (fn36(&dx, b, a >= dx.max(a.cos())) + (dx - (-0.25))) <= fn35(&2.75_f64, b, v.len() % 4, b <= (a.powi(2) + 1.0_f64).powf(b.cos()));
            'b9: {
                let (mut a, mut y1) = (0.75_f64 % 2.5_f64, b + SLOPE);
                let mut back = (((a + v[1]).abs() + 1.25_f64).ln(), (dx - a).signum());
            }
        } else {
            dx *= (-b).mul_add(a.atan2(a.powi(2) + 1.0), b).sin();
        }
        (b + (0.5 * dx), ((a / (1.5 + dx.sin())) + (1.75 * dx)) + (0.25 * b))
    }

    #[differentiable]
    pub fn fn56(a: f64, b: f64, flag: bool) -> f64 {
        let mut x = (a, 3_usize);
        assert!((!flag) || true);
        let (mut t, mut dy) = fn28(b - a, 1_usize % 4, (a, fn7(b, 3_usize % 4)));
        let dy1 = (3_usize as f64) - ({
            dy -= b;
            x = ((x.0.abs() + 1.25_f64).ln(), 3_usize);
            a
        });
        let y2: f64 = t;
        [dy, t] = [dy1, dy];
        let (_, (mut dy1, _)) = (dy1 - dy, (t, dy));
        if (if (dy * x.0) <= (2_usize as f64) {
            y2
        } else {
            dy /= 1.75 + (0.5 * (dy1 * dy1).sin());
            (3_usize as f64)
        }) > (0_usize as f64) {
            if ((2_usize as f64) < dy1) || ((y2 * 0.25) <= b.cos().exp()) {
                x = x;
            } else if (if b <= (t + dy) {
                dy1 -= (1.5_f64 + y2.sin()).ln();
                dy
            } else {
                2.5_f64
            }) <= b.clamp(-1.5, 0.75) {
                let b: f64 = (1.5_f64 + fn33(b).sin()).powf((if t > (1_usize as f64) {
                    a
                } else if (if dy < (3_usize as f64) {
                    y2
                } else {
                    dy1
                }) >= (b / (1.5 + x.0.sin())) {
                    y2
                } else {
                    SMALL
                }).atan()) + (fn39(&t, dy1 > t.cos()) + (match 0_usize {
                    1..=2 => return (((((1_usize as f64) + (1.0 * dy1)) + (1.0 * dy)) + (2.0 * x.0)) + (1.25 * b)) + (1.0 * a),
                    1..=2 if (a * t) >= (1_usize as f64) => b,
                    _ => a,
                }));
                dy1 *= (y2.clamp(-1.5, 0.75) * dy.mul_add(y2, dy1)).atan();
            }
        } else {
            let (mut acc, (mut s, mut p)) = (dy1 + dy, (x.0, dy));
        }
        (((x.0.atan() + (1.25 * y2)) + (1.0 * dy)) + (0.5 * x.0)) + (0.25 * b)
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
            let mut back = [a, fn16(fn5(a, [p[i2 % 2], a, a], if a > (p[0] - a) {
                (p[0], (p[i2 % 2], i2 + 1))
            } else {
                (a, if i2 != 1 {
                    fn9(a, a, a, [a, p[1], a])
                } else if (a + a) > fn43(a) {
                    fn7(a, 3_usize % 4)
                } else {
                    (a, (i2 * 3) % 4)
                })
            }), a, a * a), 2.125_f64 + a.sin().exp()];
            _ = (1.5_f64 + fn41(p[0], ((i2 * 3) % 4) % 4, back).sin()).ln();
            let mut b = if (1.625 < a) || (i2 == 1) {
                fn0(a.sin(), (i2 + 2) % 4)
            } else {
                let mut k3 = ((i2 * 3) % 4) % 5;
                let p = a;
                (1.5_f64 + fn38(p, p, a, ((k3 * 3) % 4) % 4).sin()).log2()
            };
        }
        let u = a;
        assert!(((a > (-p[0])) || (u <= (u.powi(2) + 1.0_f64).sqrt())) || true);
        let mut b: f64 = a.atan().powi(0).sin().exp() + (1_usize as f64);
        (((b * p[1]).abs() + 1.25_f64).recip() + (0.5 * u)) + (1.75 * a)
    }

    #[differentiable]
    pub fn fn58(mut a: f64, v: &[f64]) -> f64 {
        let (_, t) = fn46({
            a /= 1.75 + (0.5 * (a % 2.5_f64).sin());
            let mut y1 = {
                a -= a.atan();
                let mut k1 = 2_usize % 5;
                (k1 as f64) * a
            };
            a
        }, 1_usize % 4);
        let dy1: ([f64; 2], f64) = match 2_usize {
            0 => {
                ([t, t], v[1].asinh())
            },
            m4 if a.cos() >= (t + 1.75) => {
                ([1.125_f64, a], a)
            },
            1..=2 if (a + a) > a.hypot(t.abs() + 1.25) => {
                let mut y = ([-0.375_f64; 2], (2_usize as f64) + (2_usize as f64));
                ([y.0[1], v[1]], a.sin())
            },
            _ => ([1.875_f64, a], t),
        };
        if (t.atan() * (dy1.1.abs() + 1.25_f64).recip()) < t {
            match (1_usize, 1.125 <= fn47(t)) {
                (m9 @ (1 | 4), _) => {
                    'l11: for _ in 2..v.len() {
                        a /= 1.75 + (0.5 * (a * dy1.1).sin());
                        a /= 1.75 + (0.5 * fn5(t, [v[2], a, t], if m9 < 2 {
                            if t < t {
                                (t, fn7(a, m9 % 4))
                            } else {
                                (a, (dy1.1, m9))
                            }
                        } else {
                            let u: [f64; 2] = [(m9 as f64) * (dy1.0[m9 % 2].powi(2) + 1.0_f64).sqrt(), a + (dy1.1 + t)];
                            (dy1.1, fn9(v[m9 % 3], -0.125, t, [v[m9 % 3], -2.5_f64, v[m9 % 3]]))
                        }).sin());
                    }
                },
                (m12, false) if (t * v[1]) < fn38(a, t, t, ((m12 * 3) % 4) % 4) => {
                    let [mut u, mut dy] = [1.25_f64.copysign(v[1]), v[0] * 0.125_f64];
                },
                _ => {
                    a /= 1.75 + (0.5 * (t.abs() + 1.25_f64).sqrt().sin());
                },
            }
        } else {
            a = ((1_usize as f64) + dy1.0[0]) + dy1.0[0].cos();
        }
        ((fn47(dy1.0[1]) + (1.0 * dy1.1)) + (0.75 * t)) + (0.5 * a)
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
                        let (mut p, (mut y2, _)) = match n + 0 {
                            1..=2 => {
                                (b, fn28(a, n % 4, (a, (a, 3_usize))))
                            },
                            m11 @ (2 | 5) => (b, fn28(1.0, m11 % 4, (b, fn3(a)))),
                            m13 if 2.625 >= 2.875_f64.asinh() => return ((((q.0 * a) + (1.75 * q.0)) + (0.75 * b)) + (0.5 * a), 1_usize),
                            _ => (a, q),
                        };
                        y2 = (if b > (2.25 - y2) {
                            (1.5_f64 + a.sin()).ln()
                        } else {
                            p.sin()
                        }) - ((q.0 / (q.1.powi(2) + 1.0_f64)).powi(2) + 1.0_f64).powf((b - b).atan());
                    } else if flag {
                        b = (if n == 0 {
                            let mut z = if n == 2 {
                                (((n * 3) % 4) as f64)
                            } else if n == 3 {
                                a
                            } else {
                                q.1
                            };
                            b + a
                        } else if (if !flag {
                            q.0
                        } else if (b + a) <= fn35(&b, a, 0_usize % 4, a > fn52(q.0, a, &b, b <= a.abs(), (q.0, (b, n)))) {
                            a
                        } else {
                            a
                        }) < 0.625 {
                            b.atan2(1.5 + 1.5_f64.sin())
                        } else {
                            q.0
                        }) * ((q.0 * a) + (n as f64));
                    } else {
                        let mut tape1 = (HALF * q.0, n);
                    }
                },
            }
        }
        (((b + (1.5 * q.0)) + (2.0 * b)) + (1.5 * a), n)
    }

    #[differentiable]
    pub fn fn60(mut a: f64, mut b: f64, n: usize) -> f64 {
        let y2 = b;
        b = y2 - ((b.abs() + 1.25_f64).powf(b.sin().tanh()) * (-0.625));
        b /= 1.75 + (0.5 * (a + b).sin());
        let (tape1, t) = fn7(0.875, n % 4);
        let mut back = tape1.max(y2.atan().asinh().atan());
        b = (-b).hypot(1.5 + ({
            b = match (t + 2, a > fn27(tape1, 1.875, tape1, (t + 0) % 4, (back, back))) {
                (0, _) if fn11(tape1, y2, a) >= back.sin() => {
                    let y: ([f64; 2], f64) = ([a; 2], (a + b).sin().powi(4));
                    b.cos() + (tape1.abs() + 1.25_f64).sqrt()
                },
                (1, _) => {
                    SMALL
                },
                (2..=3, _) if (tape1 - tape1) > y2 => return (((b + (0.5 * tape1)) + (1.5 * y2)) + (1.75 * b)) + (0.25 * a),
                _ => f64::floor(b),
            };
            b = (3_usize as f64);
            y2 + 1.0_f64
        }).sin());
        assert!((back.floor() >= (t as f64)) || true);
        'b8: {
            let mut b = match n {
                1 | 3 => return ((((b.cos().exp() + (0.75 * back)) + (1.5 * tape1)) + (1.5 * y2)) + (0.5 * b)) + (1.0 * a),
                1..=2 if a.asinh() >= fn54(y2, back) => ([-2.875_f64, tape1], b),
                0..=1 => return ((((back - (SMALL % 3.5)) + (0.25 * back)) + (1.25 * tape1)) + (0.5 * y2)) + (1.0 * a),
                _ => ([b, 1.5_f64], a),
            };
            let mut dx = tape1 + (b.1.max(b.1.atan()).abs() + 1.25_f64).powf(tape1.sin().tanh());
        }
        (y2.copysign(tape1) + (2.0 * tape1)) + (1.5 * b)
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
        let mut late1;
        if ((a * 1.875_f64).abs() + 1.25_f64).sqrt() < c.mul_add(c, b) {
            b /= 1.75 + (0.5 * fn54(a, c).sin());
            late1 = b.copysign(c) - (a - a);
        } else {
            return (((-(q.0 - p[1])) + (0.5 * q.0)) + (2.0 * b)) + (0.75 * a);
        }
        match 3_usize {
            0 => {
                late1 += (late1 + b).max(c.atan());
            },
            2 | 4 => {
                if (if (late1 <= (1_usize as f64)) || (a > fn51(late1, a)) {
                    let mut saved = (c + a).to_radians().abs();
                    let tape1: f64 = (b + c.atan()) - (if q.1 > (SMALL * b) {
                        (c.abs() + 1.25_f64).ln()
                    } else {
                        b
                    });
                    tape1
                } else {
                    b - late1
                }) > (2_usize as f64) {
                    b *= a.atan();
                    return (((((fn53(b) + (0.5 * late1)) + (0.25 * q.0)) + (1.25 * q.1)) + (0.75 * c)) + (0.5 * b)) + (0.25 * a);
                }
                late1 *= ((c + late1) + a).sin().tanh();
            },
            _ => {
                let old7 = late1;
                late1 = b;
                b = old7;
                match (0_usize, old7.cos() <= (1.25 / (SLOPE.powi(2) + 1.0))) {
                    (m8 @ (2 | 5), false) => {
                        let mut t = {
                            let mut i10 = 0_usize;
                            'l11: loop {
                                i10 += 1;
                                if i10 > 2 || ((a * q.0) > fn18(late1, b, late1)) {
                                    break (m8 as f64).atan2(b.abs() + 1.25);
                                }
                                b *= ((a + late1).abs() + 1.25_f64).powf(old7.sin()).sin();
                            }
                        };
                    },
                    (m12, on13) if (p[0] * late1) < q.1.mul_add(q.0, 0.875) => {
                        let mut u: f64 = (match (fn15(old7) as usize % 4) {
                            0 => {
                                let mut z = q.1.copysign(b.clamp(-1.5, 0.75));
                                p = [0.75_f64 * p[1]; 3];
                                match m12 {
                                    0 => {
                                        p[m12 % 3]
                                    },
                                    m18 if (z < 2.75) && (m12 == 3) => old7,
                                    _ => old7,
                                }
                            },
                            m21 if fn33(old7) >= (a * a) => (0_usize as f64),
                            _ => b,
                        }) + (a - q.1).min((if (-2.875) > ((-2.125) + c) {
                            a
                        } else {
                            let tape1 = (if (a * c) >= q.1.atan() {
                                c + a
                            } else {
                                1.375_f64
                            }) + (b / (b.sin().tanh().abs() + 1.25_f64));
                            let mut s = (1.5_f64 + (m12 as f64).sin()).log2();
                            1.375_f64
                        }).atan());
                    },
                    (0 | 2, true) => {
                        let mut p = b;
                    },
                    _ => {
                        let mut acc: (f64, f64) = q;
                    },
                }
            },
        }
        ((((q.1.powi(2) + 1.0_f64).powf(late1.sin()).sin().exp() + (0.25 * late1)) + (1.0 * q.0)) + (0.5 * q.1)) + (0.25 * c)
    }

    #[differentiable]
    pub fn fn63(a: f64, b: &f64, n: usize) -> (f64, usize) {
        let mut late1;
        if (a.sin() % 3.0) <= (2.5 / (a.abs() + 1.25)) {
            late1 = (a + a) - (n as f64);
        } else {
            return (a / ((*b).abs() + 1.25), (n * 3) % 4);
        }
        late1 /= 1.75 + (0.5 * (-late1).sin());
        match 1_usize {
            1..=2 => {
                let mut i4 = 0_usize;
                loop {
                    i4 += 1;
                    if i4 > 4 {
                        break;
                    }
                    late1 /= 1.75 + (0.5 * (late1 + a).sin());
                    let z: ([f64; 2], f64) = (if late1 > (late1 * late1) {
                        [late1, late1]
                    } else if i4 >= 3 {
                        [late1, late1]
                    } else {
                        let mut t = (a, i4);
                        [a, a]
                    }, (i4 as f64));
                }
            },
            m5 if m5 < 2 => {
                let mut dy1 = (a * (late1 - 1.125_f64)) + ({
                    let mut i7 = 0_usize;
                    loop {
                        i7 += 1;
                        if i7 > 3 {
                            break -((*b) - a);
                        }
                        late1 += (f64::to_radians(a) * fn41(a, i7 % 4, [a, a, a])).sin().tanh();
                        let [mut a, mut b] = [{
                            late1 -= (m5 as f64).atan().cos();
                            late1 /= 1.75 + (0.5 * late1.atan().exp().sin());
                            late1
                        }, late1.atan()];
                        let old8 = b;
                        b = (late1.min(b.sin()) * a.sin().tanh()).sin().tanh();
                        if (old8 + HALF) < late1.mul_add(b, old8) {
                            break (((n * 3) % 4) as f64);
                        }
                    }
                });
                (dy1, late1) = (late1, dy1);
            },
            m9 => {
                let mut dy1: f64 = (if late1 >= (late1.abs() + 1.25_f64).ln() {
                    late1 -= a * (a.powi(2) + 1.0_f64).powf(late1.sin().tanh());
                    late1
                } else if (1.0 + late1) < a {
                    a
                } else {
                    late1
                }).clamp(-1.5, 0.75) * (a * (late1 * late1));
            },
        }
        ((late1 + (1.25 * late1)) + (0.75 * a), 0_usize)
    }

    #[differentiable]
    pub fn fn64(a: &f64, b: f64, p: [f64; 3], (q0, (mut q1, k)): (f64, (f64, usize))) -> f64 {
        let mut tape1: (f64, f64) = if k != 1 {
            if k != 1 {
                (q1, 1.0_f64)
            } else {
                (b, 1.5_f64)
            }
        } else if (q0 >= (*a)) || (p[1] > (q0.abs() + 1.25_f64).log2()) {
            (q0 * q0, {
                let mut i1 = 0_usize;
                loop {
                    i1 += 1;
                    if i1 > 4 || (q1 >= (q1 + 1.375)) {
                        break (q1 - p[0]) - q0;
                    }
                    q1 = 2.25;
                }
            })
        } else {
            let [mut b, mut a] = [(*a) * q1, q1];
            fn28(a / (q0.powi(2) + 1.0), 3_usize % 4, if k >= 2 {
                let mut y2 = ([b; 2], (k as f64) * (a + b));
                (0.25_f64, (q0, k))
            } else if (a * a) > (q1 * q1) {
                (p[k % 3], (1.25_f64, 2_usize))
            } else {
                (1.25_f64, (p[k % 3], k))
            })
        };
        q1 -= (HALF + q1) - (1.5_f64 + b.sin()).sqrt();
        match k {
            m2 @ (2 | 5) => {
                tape1 = match 2_usize {
                    0 => (tape1.1, tape1.1),
                    _ => (1.375_f64, b),
                };
            },
            2..=3 if (k == 0) && (b < 2.5) => {
                let mut late9: f64;
                let mut i10 = 0_usize;
                loop {
                    i10 += 1;
                    tape1 = fn28(q0, k % 4, (p[0], (b, k)));
                    if i10 > 3 || (i10 != 2) {
                        late9 = q0 - (-HALF);
                        break;
                    }
                }
                (late9, q1) = (q1, late9 * 0.75);
            },
            _ => {
                tape1 = tape1;
            },
        }
        ((((tape1.0 as usize % 4) as f64) + (1.25 * q1)) + (0.5 * p[2])) + (0.75 * b)
    }

    #[differentiable]
    pub fn fn65(mut a: f64, b: f64, c: f64, v: &[f64]) -> f64 {
        for i1 in 0..=2 {
            a += a.sin().tanh();
            if ({
                a *= a.atan();
                a += fn53(fn6(c, v)).cos();
                (v.len() as f64)
            }) <= a {
                a += ({
                    let mut tape1: f64 = a;
                    tape1 *= c.sin();
                    c + c
                }).atan();
            }
            let mut s = -((SMALL * c) + (match (i1 * 3) % 4 {
                m2 @ (2 | 5) if i1 == 0 => {
                    c
                },
                1 => {
                    b
                },
                _ => b,
            }));
        }
        a *= (match v.len() {
            m7 @ (2 | 5) if m7 >= 2 => return ((-(3_usize as f64)) + (0.75 * c)) + (1.75 * b),
            _ => fn64(&c, a, [c, c, a], (b, (a, v.len()))),
        }).atan();
        a -= if c >= (0.125 % 1.5) {
            let (mut tape1, t) = fn46(a + b, 2_usize % 4);
            fn47(t)
        } else {
            {
                let mut i10 = 0_usize;
                loop {
                    i10 += 1;
                    if i10 > 2 || ((a > c) && (b < c)) {
                        break fn43(b - a);
                    }
                    let mut u: f64 = (v[2].atan2(b.powi(2) + 1.0) - (a + b)) % 3.5;
                    let old11 = u;
                    u = old11;
                    if a.sin().tanh() < v[1].floor() {
                        break a;
                    }
                }
            }
        };
        let mut p = ((a * b) * b) + (b.abs() + 1.25_f64).log2();
        return a + (0.5 * a);
    }

    #[differentiable]
    pub fn fn66(a: f64, b: f64, mut c: f64, n: usize) -> [f64; 2] {
        let s = b;
        let mut x = if n >= 3 {
            (-a) + a
        } else if (s > b.cos()) && (SMALL > fn54(c, b)) {
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
                            let mut acc = 'b21: {
                                if (a % 2.0) < x.abs() {
                                    break 'b21 b;
                                }
                                assert!((fn34(s) < (1.5_f64 + x.sin()).recip()) || true);
                                ({
                                    c = ((s - 1.0_f64) + fn64(&x, a, [c, s, c], (1.125_f64, (s, 3_usize)))).atan();
                                    c += (-2.25_f64).atan2(1.5 + (a % 3.0_f64).sin()).atan();
                                    x
                                }) - (b + a)
                            };
                        },
                        1 => {
                            x = (b * fn34(s)).sin();
                        },
                        m24 @ (1 | 4) => {
                            c = (m24 as f64).sin().tanh();
                        },
                        m26 => {
                            let [y1, tape1] = [(n as f64), b * x];
                        },
                    }
                },
                (m27 @ (1 | 4), true) if (2_usize as f64) < a => {
                    _ = (s.powi(2) + 1.0_f64).log2();
                    if (match n {
                        0 => {
                            let (_, (dy, mut tape1)) = ((n as f64), match i11 + 2 {
                                1..=2 => (b, a),
                                _ => (a, s),
                            });
                            let (u, mut y) = ((tape1.abs() + 1.25_f64).recip(), fn1(tape1, &s));
                            fn53(c)
                        },
                        m34 => x.asinh(),
                    }) >= (a + a) {
                        return [((((x * c) + (0.25 * s)) + (0.25 * c)) + (2.0 * b)) + (0.25 * a), fn18(b, s, c) + (1.75 * a)];
                    }
                },
                _ => {
                    c *= ((i11 as f64) - x).sin().tanh();
                },
            }
        }
        [((((s - c) + (0.75 * s)) + (1.0 * c)) + (1.25 * b)) + (0.5 * a), (((a * s) + (1.5 * x)) + (0.5 * c)) + (2.0 * b)]
    }

    #[differentiable]
    pub fn fn67(a: f64, b: f64, c: f64, mut flag: bool) -> f64 {
        let mut s = a * (if (a + SLOPE) < b {
            (0.625_f64.powi(2) + 1.0_f64).sqrt()
        } else {
            return (a.copysign(a) - fn24(a, c, 3_usize % 4, 2.625 >= (a.powi(2) + 1.0_f64).sqrt(), (b, c))) + (1.25 * a);
            b
        });
        let mut t: f64 = (1_usize as f64);
        let dy1 = s;
        match ((dy1 - c) as usize % 4) {
            m1 if t >= b.atan() => {
                let mut t: f64 = c;
            },
            m3 @ (1 | 4) => {
                let mut late5;
                if c >= (m3 as f64) {
                    late5 = a.atan() + (1_usize as f64);
                } else {
                    s += dy1.clamp(-1.5, 0.75) - fn47(dy1);
                    let mut z = fn56({
                        let mut i6 = 0_usize;
                        'l7: loop {
                            i6 += 1;
                            if i6 > 4 || ((i6 as f64) >= c) {
                                break b.cos();
                            }
                            t = (((-2.5_f64) + s) - (b + s)).atan();
                            let old8 = t;
                            t = c;
                            if m3 < 1 {
                                break old8;
                            }
                        }
                    }, {
                        t += match (SMALL.sin().tanh().exp() as usize % 4) {
                            0 | 2 => return ((a + (2.0 * t)) + (0.75 * c)) + (1.0 * b),
                            2 | 4 if (!flag) || (s <= (c - dy1)) => {
                                let mut u = (((m3 + 0) as f64).atan(), (m3 * 3) % 4);
                                dy1
                            },
                            2 => a.to_radians(),
                            m15 => (s.abs() + 1.25_f64).sqrt(),
                        };
                        -0.5_f64
                    }, (a * (-2.625)) <= (a + HALF));
                    late5 = t.copysign(dy1) * (z.powi(2) + 1.0_f64).powf(t.atan());
                }
            },
            2 => {
                flag = !flag;
            },
            m18 => {
                s /= 1.75 + (0.5 * fn53(c).sin());
            },
        }
        (((c + (0.5 * t)) + (0.75 * c)) + (1.25 * b)) + (1.0 * a)
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
        }) >= fn54(b, -0.25)) || ((1.5_f64 + a.sin()).ln() <= a) {
            return b + (1.0 * b);
        }
        _ = (1_usize as f64).clamp(-1.5, 0.75);
        let back = ((a + a).abs() + 1.25_f64).recip() + (a.sin().tanh().exp() * (if a >= (1.5_f64 + a.sin()).ln() {
            b
        } else if a.to_radians() < fn52(a, a, &b, b < (a - 2.0), (b, (a, 3_usize))) {
            return (fn56(fn64(&a, a, [a, b, 0.125_f64], (b, (b, 2_usize))), 1.75, (a + b) >= (a - 2.375)) + (0.25 * b)) + (0.25 * a);
        } else {
            let mut p = match (3_usize, (b >= (1.5 * b)) && (b >= a.signum())) {
                (2..=3, true) if (a * 0.375) <= (a * b) => {
                    0.375_f64
                },
                (m4, false) if 2.25_f64.signum() < (3_usize as f64) => {
                    return a + (2.0 * a);
                },
                (2 | 4, true) => {
                    return (-0.125) + (1.25 * b);
                },
                _ => b + a,
            };
            let [_, mut b] = [(b.powi(2) + 1.0_f64).sqrt(), fn47(b)];
            p
        }));
        if (a.powi(2) + 1.0_f64).log2() < (b + back) {
            let z: f64 = a;
            let mut late9;
            let mut i10 = 0_usize;
            loop {
                i10 += 1;
                let mut y1: f64 = (z * z).cos();
                if i10 > 3 || (z.cos() > (2_usize as f64)) {
                    late9 = (y1, a);
                    break;
                }
            }
        } else {
            let mut flag11 = ((0.75 + back) + (1.5_f64 + b.sin()).sqrt()) > (3_usize as f64);
        }
        let (mut y2, u) = (a + back, 3_usize);
        let (t, (mut w, _)) = (b.sin().powi(1), (a, y2));
        let (mut dx, (_, b)) = (b * b, (b, back));
        (((dx + (0.5 * b)) + (1.5 * w)) + (1.0 * t)) + (1.25 * y2)
    }

    #[differentiable]
    pub fn fn69(a: f64, mut b: f64) -> (f64, f64) {
        b += a;
        let (mut u, s) = match 3_usize {
            2 | 4 if a <= f64::atan(b) => {
                (b, 1_usize)
            },
            1 if (3_usize as f64) < b.atan() => return (b, fn54(a, b) + (0.75 * a)),
            2 => (b, 1_usize),
            m7 => fn63(0.5, &a, (m7 + 2) % 4),
        };
        if s >= 1 {
            let mut found8 = -0.75_f64;
            for i9 in 0..4 {
                b = (0.5 * b) + (u.abs() + 1.25_f64).recip().cos();
                if (a * b) >= fn64(&b, u, [a, u, b], (u, (u, 2_usize))) {
                    found8 = a;
                    break;
                }
            }
            if (if s >= 0 {
                if HALF < (1.5_f64 + u.sin()).recip() {
                    a
                } else {
                    b
                }
            } else {
                (1_usize as f64)
            }) > (b * a) {
                if (b + found8).sin().tanh().powi(2) < f64::atan(u) {
                    let mut p = ((2.625_f64 * u).powi(2) + 1.0_f64).ln().asinh();
                    let [mut a, mut y2] = [-2.375_f64, match 1_usize {
                        1..=2 => found8,
                        2..=3 => p,
                        _ => b,
                    }];
                }
                let mut i15 = 0_usize;
                loop {
                    i15 += 1;
                    if i15 > 1 {
                        break;
                    }
                    u += (a * SMALL).atan();
                    [b, found8] = [-0.75_f64, a];
                    found8 = found8.atan();
                    let mut dx = ([found8 * found8, b], (u - u) + u);
                }
            } else {
                let mut s = b;
            }
        }
        (-b, ((s as f64) + (0.5 * u)) + (0.25 * b))
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
            let mut late3: (f64, f64);
            let mut i4 = 0_usize;
            loop {
                i4 += 1;
                b += ((a - b) + (c.powi(2) + 1.0_f64).recip()).atan();
                if i4 > 3 || (b > 3.0) {
                    late3 = ((i1 as f64), a % 3.5_f64);
                    break;
                }
            }
            for i5 in (0..1).rev().step_by(2) {
                b /= 1.75 + (0.5 * (a + 0.875_f64).sin());
                let [mut b, mut back] = [(b.powi(2) + 1.0_f64).recip(), c / (a.powi(2) + 1.0_f64)];
                let mut b = {
                    let mut i6 = 0_usize;
                    'l7: loop {
                        i6 += 1;
                        if i6 > 1 || ((back + c) > fn53(1.75)) {
                            break 'l7 b.sin().tanh().powi(0) * (1_usize as f64);
                        }
                        c = (0.5 * c) + back.sin();
                        let mut acc = (c - back.sin().tanh(), 0_usize);
                        let old8 = back;
                        back = (0.5 * back) + late3.0.sin().exp().atan();
                        if (back * (-2.875)) < c {
                            break old8;
                        }
                    }
                };
                let b = b.floor();
            }
            let mut a: f64 = -1.0;
        }
        (b + (b - a)) + (0.5 * b)
    }

    #[differentiable]
    pub fn fn71(mut a: f64, mut flag: bool) -> f64 {
        let y1: (f64, usize) = fn63(a, &((a + a).abs() + 1.25_f64).ln(), 1_usize % 4);
        let (mut y2, (mut y, mut x)) = (a.mul_add(a, a), (y1.0, y1.0));
        let mut dy = {
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 3 {
                    break fn41(y * y1.0, 2_usize % 4, [a, x, y]);
                }
                y -= y2.cos();
                let w: f64 = (1.5_f64 + (i1 as f64).sin()).sqrt() + x;
                let old2 = x;
                x = (0.5 * x) + old2.cos();
                if i1 < 1 {
                    break old2;
                }
            }
        };
        let mut flag3 = (fn70(dy, dy, dy) <= (-y)) || (flag && (y2 >= (y.powi(2) + 1.0_f64).recip()));
        y = fn53(x - y1.0);
        let (saved, u) = (y, 2_usize);
        ((y.sin().mul_add(a + saved, x * y) + (1.25 * saved)) + (2.0 * y)) + (1.75 * y2)
    }

    #[differentiable]
    pub fn fn72(a: f64, b: f64, c: f64) -> f64 {
        let mut i1 = 0_usize;
        while i1 < 2 {
            i1 += 1;
            if fn16(c + 0.875, fn54(c, 2.375), a) < 3.0 {
                return ((((i1 * 3) % 4) as f64) + (0.5 * c)) + (1.0 * b);
            }
        }
        let mut flag2 = b > a;
        let mut p = {
            let mut i3 = 0_usize;
            'l4: loop {
                i3 += 1;
                if i3 > 4 {
                    break 'l4 fn70(b, (i1 as f64), (i3 as f64));
                }
                let [mut z, mut y2] = [c.atan().exp(), c + a];
                let old5 = y2;
                y2 = ((old5.powi(2) + 1.0_f64).sqrt().abs() + 1.25_f64).recip().atan();
                if i1 == 3 {
                    break a.hypot(1.5 + 1.25_f64.sin());
                }
            }
        };
        p = c;
        {
            let (b, x) = if !flag2 {
                (b, i1)
            } else {
                let mut t: f64 = (b.powi(2) + 1.0_f64).ln().to_radians().sin().tanh();
                let mut z = (c, fn52(c - b, (1.5_f64 + a.sin()).log2(), &b.sin(), (c * c) < (t * 1.125), (a, fn9(p, c, c, [t, c, t]))));
                match (i1 * 3) % 4 {
                    m6 if flag2 => fn9(z.0, z.0, a, [p, t, b]),
                    2 | 4 if i1 == 1 => {
                        return (((t - p).min((b - b).sin()) + (0.75 * t)) + (1.0 * p)) + (0.25 * a);
                    },
                    2 if (b + b) < b => {
                        (1.25_f64, i1)
                    },
                    _ => (b, i1),
                }
            };
            let b: f64 = (b - (i1 as f64)).asinh();
        }
        let y2 = (fn38(p, a, b, i1 % 4) * (SLOPE - p)) + a;
        let mut found13 = 2.0_f64;
        for i14 in 0..4 {
            p = (0.5 * p) + (0_usize as f64).cos();
            if (2_usize as f64) > c {
                found13 = (0.125_f64.powi(2) + 1.0_f64).sqrt() + (1_usize as f64);
                break;
            }
        }
        let old15 = found13;
        found13 = p;
        p = old15;
        found13 *= a.sin().tanh();
        (((b + (1.25 * y2)) + (1.0 * c)) + (1.25 * b)) + (2.0 * a)
    }

    #[differentiable]
    pub fn fn73(a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        let p = ((match (0_usize, (a / (1.5 + b.sin())) < (0.125 + b)) {
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
            m22 => fn39(&(p[m22 % 3] * 1.5), a <= (a + HALF)),
        });
        let mut y = (a, 0_usize);
        y = (a - b, 0_usize);
        let mut flag23 = ({
            y = y;
            let [_, _] = [fn53(0.5), b];
            a
        }).to_radians() <= (0.875 + b);
        match 2_usize {
            m24 @ (1 | 4) => {
                {
                    let (mut tape1, mut s) = (p - a, (SLOPE.powi(2) + 1.0_f64).ln());
                    match ((a as usize % 4), (a - 0.375) <= b.hypot(1.5 + 1.625_f64.sin())) {
                        (m26, _) if m24 == 1 => {
                            let mut y1 = f64::to_radians(s);
                            let mut z = if !flag23 {
                                return ((((b.atan() + (1.25 * y1)) + (1.0 * s)) + (0.25 * y.0)) + (2.0 * b)) + (1.5 * a);
                            } else {
                                ({
                                    let mut i28 = 0_usize;
                                    loop {
                                        i28 += 1;
                                        if i28 > 4 {
                                            break -a.sin().tanh();
                                        }
                                        tape1 /= 1.75 + (0.5 * f64::abs(y1).sin());
                                        let (tape1, dy) = (tape1.sin().tanh(), 1_usize);
                                        let old29 = y1;
                                        y1 = (b - a).copysign((1.5_f64 + tape1.sin()).recip()).sin().tanh();
                                        if flag23 {
                                            break (1.5_f64 + s.sin()).powf(a.sin().tanh());
                                        }
                                    }
                                }, fn43(y.0))
                            };
                        },
                        (m30, false) if (p * tape1) < (p - p) => {
                            let acc = b.atan();
                        },
                        (m32, _) if b <= fn47(y.0) => {
                            let a = (s.asinh() - (tape1 + b)).atan2((fn71(a, b <= fn4(p, m24 % 4, [0.25_f64, p, tape1])) + (p + b)).abs() + 1.25);
                        },
                        _ => {
                            let mut saved = s;
                        },
                    }
                }
            },
            _ => {
                let (dy, dy1) = (-b, a.sin().tanh());
            },
        }
        return (((y.0.sin().exp().floor() + (1.75 * y.0)) + (0.75 * p)) + (1.75 * b)) + (1.5 * a);
    }

    #[differentiable]
    pub fn fn74(a: f64, n: usize) -> f64 {
        let (mut p, mut w) = match (n, (n as f64) < 1.125) {
            (0..=1, _) => (a, a),
            (2..=3, _) => {
                let mut flag5 = a < (SLOPE + a);
                (0.875_f64, a)
            },
            (0..=1, _) if fn70(a, a, a) > a.atan() => (-1.75_f64, a),
            _ => (1.875_f64, a),
        };
        if w.cos() > a {
            p = f64::sin(p * p) + (if (a <= fn52(w, w, &a, w >= (p + p), (p, (a, 3_usize)))) || (n >= 1) {
                let y1: f64 = (1.5_f64 + ((3_usize as f64) * (p + a)).sin()).log2();
                if n != 1 {
                    p += (((n * 3) % 4) as f64);
                    w
                } else {
                    let (p, mut x) = (w, fn51(w, w));
                    let acc: f64 = x.cos() * (1.5_f64 + y1.floor().sin()).recip();
                    acc
                }
            } else {
                let old9 = w;
                w = p;
                p = old9;
                a
            });
            p += (((n * 3) % 4) as f64);
            p += p + 1.375;
        } else {
            let (dy, (mut y1, _)) = (w.sin().powi(4), (a, p));
        }
        return a.min(p.cos()) - a;
    }

    #[differentiable]
    pub fn fn75(#[constant] a: f64, mut b: f64, q: (f64, f64)) -> (f64, f64) {
        b += b;
        if ((q.0 + a) + (1.5_f64 + b.sin()).ln()) > (-1.625_f64).mul_add(q.0, a) {
            return (((((3_usize as f64) + (0.25 * q.0)) + (1.25 * q.1)) + (1.75 * b)) + (1.0 * a), ((q.0 + a) + (1.25 * q.1)) + (0.5 * a));
        }
        let mut z = if (q.1 * q.0) > (a - a) {
            let mut flag4 = (({
                let mut i1 = 0_usize;
                'l2: loop {
                    i1 += 1;
                    if i1 > 4 || (fn64(&a, q.0, [a, q.1, q.0], (q.1, (a, i1 + 2))) >= a) {
                        break 'l2 fn53(q.1) + (a - q.0);
                    }
                    b /= 1.75 + (0.5 * b.sin());
                    let old3 = b;
                    b = b.sin().sin().tanh();
                    if old3 <= (HALF % 3.0) {
                        break old3;
                    }
                }
            }) * f64::asinh(q.1)) < b.signum();
            let mut y: (f64, f64) = (q.1.abs() * (1.5_f64 * a), {
                let mut i5 = 0_usize;
                'l6: loop {
                    i5 += 1;
                    if i5 > 2 || ((b * a) > b.signum()) {
                        break 'l6 b - q.1.asinh();
                    }
                    b = (fn53(1.125).abs() + 1.25_f64).sqrt().atan();
                    let old7 = b;
                    b = (b * (b * 2.125_f64)).cos();
                    if i5 == 1 {
                        break old7;
                    }
                }
            });
            a
        } else {
            let x: [f64; 3] = [b, (1.625_f64 * q.1) - (if q.0 < (b - b) {
                return (((b + (1.75 * q.1)) + (1.5 * b)) + (0.5 * a), ((((1_usize as f64) + (0.5 * q.0)) + (1.25 * q.1)) + (2.0 * b)) + (1.75 * a));
            } else {
                b
            }), b];
            a
        };
        let mut i8 = 0_usize;
        loop {
            i8 += 1;
            if i8 > 2 {
                break;
            }
            z = a;
            let old9 = b;
            b = z;
            z = old9;
            let [mut dx, w] = [SMALL.cos(), (old9.powi(2) + 1.0_f64).recip()];
            let mut tape1 = fn1((i8 as f64), &b);
        }
        let t = SLOPE / (q.1.abs() + 1.25_f64);
        (((t + (2.0 * z)) + (0.75 * q.0)) + (1.0 * b), (((t + (0.5 * z)) + (1.75 * q.0)) + (0.25 * b)) + (1.75 * a))
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
                            break 'b4 fn16(a, 2.625, a);
                        }
                        let mut z = (a - (2.0_f64 + HALF)).cos();
                        0.125_f64
                    }
                },
                (m5 @ (1 | 4), _) => {
                    b
                },
                _ => 1.875_f64 % 2.5_f64,
            }).cos();
            if n < 3 {
                b /= 1.75 + (0.5 * a.sin());
                if (b.sin() + b) >= (-b) {
                    b = fn64(&b, (1.5_f64 + a.sin()).sqrt(), [a, -2.625_f64, a], (a, (b, n))).atan();
                } else {
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
            } else {
                let acc = ((b - a) + (if b < (a + HALF) {
                    b
                } else {
                    a
                })) + ((a + a) + (n as f64));
            }
            let mut a = fn28((a.abs() + 1.25_f64).recip(), i1 % 4, (b, (b, 0_usize)));
            a = fn28(b, n % 4, (a.0, (a.1, 2_usize)));
        }
        let mut i8 = 0_usize;
        'l9: while i8 < 3 {
            i8 += 1;
            b -= b.cos();
            for i10 in 1..1 {
                b *= fn34((((i10 * 3) % 4) as f64)).cos();
                assert!((a.mul_add(a, a) <= fn34(-2.25)) || true);
            }
            if (b + (b * a)) <= (n as f64) {
                b *= (-b).sin().cos();
                return ((-2.5_f64).to_radians() - a) + (1.75 * b);
            }
        }
        b /= 1.75 + (0.5 * fn54(2.125, b).sin());
        let mut p: f64 = (i8 as f64);
        p + (0.25 * p)
    }

    #[differentiable]
    pub fn fn77(a: f64, b: f64, n: usize, q: (f64, f64)) -> f64 {
        let mut back = [(a * 0.625_f64) % 3.0_f64; 2];
        let mut late1: f64;
        let mut i2 = 0_usize;
        loop {
            i2 += 1;
            back = [2.75_f64, b];
            if i2 > 3 || (q.1 > a) {
                late1 = (n as f64).copysign(q.1 + a);
                break;
            }
        }
        match ((b as usize % 4), late1 > (b + b)) {
            (0, on4) => {
                back = [(a.powi(2) + 1.0_f64).ln(); 2];
                let mut a: f64 = ((-2.5) * (q.1 * late1)) - ((i2 as f64) * ((n + 0) as f64));
            },
            _ => {
                match n {
                    m6 if fn41(late1, n % 4, [q.0, b, b]) <= (b.powi(2) + 1.0_f64).recip() => {
                        for _ in (0..3).step_by(3).rev() {
                            late1 = back[m6 % 2];
                            let dy1 = match i2 + 0 {
                                m8 if n != 0 => 1.125_f64.signum(),
                                m10 => back[0].atan(),
                            };
                            late1 = ((m6 as f64) / (fn53(0.75).abs() + 1.25_f64)).sin().tanh();
                        }
                        let b: f64 = fn36(&(late1.abs() + 1.25_f64).ln().atan(), 0.75_f64.asinh(), i2 != 2);
                    },
                    m11 => {
                        let (_, b) = fn7(back[i2 % 2], n % 4);
                    },
                }
            },
        }
        (((q.1 + (0.75 * late1)) + (1.25 * q.1)) + (2.0 * b)) + (1.0 * a)
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
                    b = fn4((-2.875_f64).mul_add(a, a), ((i1 * 3) % 4) % 4, [b, a, 1.0_f64]).sin().tanh();
                }
            }
        }
        let (mut u, (_, mut p)) = (a * a, (a, *b));
        let x = 3.0_f64 * ((a.powi(2) + 1.0_f64).sqrt() * p.abs());
        p += (i1 as f64);
        if p.sin().hypot((1.5_f64 + x.sin()).powf((-2.5_f64).atan()).abs() + 1.25) >= (1.5_f64 + u.sin()).ln() {
            return ((u + (1.5 * x)) + (0.5 * p)) + (0.5 * a);
        }
        let p: [f64; 3] = [({
            let mut i6 = 0_usize;
            loop {
                i6 += 1;
                if i6 > 4 || ((x.powi(2) + 1.0_f64).recip() > (1.5_f64 + p.sin()).recip()) {
                    break (1.5_f64 + (p - p).sin()).powf(u.cos());
                }
                u = ({
                    p = (0.5 * p) + ((i1 + 2) as f64).cos();
                    let mut t = [(i6 as f64) / ((u - x).abs() + 1.25_f64), -(HALF - p), x];
                    2.625_f64 - 2.75_f64
                }).atan();
                let old7 = p;
                p = (0.5 * p) + old7.to_radians().cos();
                if !flag {
                    break old7;
                }
            }
        }).max((a + SMALL).atan()), fn5(2.125 + a, [a, u, p], (x, (p, i1 + 0))), ((i1 + 0) as f64)];
        if flag {
            if flag {
                let (mut dx, p) = (x.atan2(x.abs() + 1.25), i1 + 1);
                let tape1 = *b;
                let mut y1 = tape1 + x.clamp(-1.5, 0.75).hypot(1.5 + dx.mul_add(a, tape1).sin());
            }
        } else {
            let (b, y1) = (a.copysign(x), ((-1.25) as usize % 4));
        }
        u
    }

    #[differentiable]
    pub fn fn79(a: f64, b: f64) -> f64 {
        if fn64(&(a * a), (b.powi(2) + 1.0_f64).recip(), [a, a, b], (a, (b, 2_usize))) > fn53(a) {
            if fn70(a, b, fn27(a, a, b, 3_usize % 4, (2.5_f64, a))) <= (0_usize as f64) {
                let mut a: (f64, f64) = match ((a as usize % 4), (SMALL / (1.5 + a.sin())) >= a) {
                    (0 | 2, on2) if (a * b) >= (1_usize as f64) => {
                        (if b <= b.abs() {
                            b
                        } else {
                            let y1 = ((b as usize % 4) as f64).abs();
                            let (mut x, tape1) = (0.25_f64, 1_usize);
                            b
                        }, a - a)
                    },
                    (m3 @ (2 | 5), false) if m3 != 1 => if b <= (b.abs() + 1.25_f64).ln() {
                        fn46(b, m3 % 4)
                    } else if b > a.abs() {
                        let back: f64 = b;
                        fn69(b, back)
                    } else {
                        (a, a)
                    },
                    (m5 @ (0 | 3), false) => return ((a as usize % 4) as f64) + (0.75 * b),
                    _ => (a, 1.75_f64),
                };
            } else if ({
                let mut i8 = 0_usize;
                loop {
                    i8 += 1;
                    if i8 > 3 || ((a.powi(2) + 1.0_f64).ln() > fn0(b, i8 % 4)) {
                        break fn16(a, a, a).cos();
                    }
                }
            }) <= b {
                let dy = a;
                for _ in 0..4 {
                    let mut flag9 = (a * 1.875_f64).cos().powi(3) >= (2.125 + b);
                    let mut b = {
                        let mut t: f64 = b;
                        let y1: [f64; 3] = [(match 1_usize {
                            1 | 3 => break,
                            1..=2 => a,
                            _ => t,
                        }) + (match (0_usize, flag9) {
                            (2 | 4, false) => b,
                            (m17 @ (2 | 5), true) if flag9 => {
                                break;
                            },
                            _ => b,
                        }); 3];
                        dy * fn4(dy, 0_usize % 4, y1)
                    };
                    b = (0.5 * b) + (dy / (b.powi(2) + 1.0_f64)).sin().tanh();
                }
            }
            let mut dx: (f64, f64) = ({
                let mut i20 = 0_usize;
                'l21: loop {
                    i20 += 1;
                    if i20 > 1 {
                        break 'l21 (i20 as f64) * 2.125_f64.atan();
                    }
                    let mut y2 = fn21(fn70(b, b, a), a, a * a, i20 % 4, [a, a, b]);
                    let old22 = y2;
                    y2 = (a + a).to_radians().cos();
                    if (a >= (b.powi(2) + 1.0_f64).log2()) || (b <= (3_usize as f64)) {
                        break old22;
                    }
                }
            }, b);
            if ((match ((0.25 % 1.5) as usize % 4) {
                1..=2 => dx.1,
                0 | 2 if dx.0 < (b + a) => {
                    -1.625_f64
                },
                _ => dx.1,
            }) * (b / (a.abs() + 1.25))) <= a {
                let y2 = if a > (a * a) {
                    b - a
                } else {
                    dx = fn28(b, 2_usize % 4, (0.5_f64, (b, 3_usize)));
                    dx.1
                };
            } else {
                dx = (fn54(a, dx.0), a.sin());
            }
        } else {
            let mut y = (1_usize as f64);
        }
        (b.asinh() * fn33(a)) + (1.25 * b)
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
                    let (x, (mut a, _)) = (t - a, fn69(saved, 1.75));
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
        (((fn12(t, v[1]) + (a * t)) + (1.75 * t)) + (1.0 * saved)) + (0.5 * b)
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
        let mut x = {
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 2 || (a > f64::asinh(v[2])) {
                    break q.1 + (0_usize as f64);
                }
                if q.0 >= (v[1] - a) {
                    break fn53(a);
                }
            }
        };
        let late2;
        if flag {
            late2 = x - q.0.sin();
        } else {
            late2 = x.copysign(a + a);
        }
        let (mut dy1, a) = fn9(x, x, x, [late2, q.0, a]);
        dy1 += (1.5_f64 + (v.len() as f64).sin()).powf(fn80(late2, dy1, v).sin().tanh());
        let late3;
        if (((-1.5) + late2) < (n as f64)) && ((x + q.1) < (late2.abs() + 1.25_f64).powf(v[a % 3].cos())) {
            late3 = q;
        } else {
            late3 = match n {
                m4 if (late2 - 0.75) <= late2 => {
                    fn2(x, q.0, x, dy1 <= v[1].cos().exp(), v)
                },
                _ => (dy1, late2),
            };
        }
        let (z, p) = q;
        match 3_usize {
            m7 @ (2 | 5) => {
                if f64::abs(dy1 + dy1) <= x.signum() {
                    let (mut y2, (mut back, mut b)) = (x, (x, p));
                }
            },
            0..=1 => {
                let mut i11 = 0_usize;
                'l12: while i11 < 2 {
                    i11 += 1;
                    dy1 -= ({
                        let mut i13 = 0_usize;
                        'l14: loop {
                            i13 += 1;
                            if i13 > 1 || (fn64(&late2, v[0], [late2; 3], (q.0, (x, a + 0))) < (p / (late3.0.abs() + 1.25))) {
                                break 'l14 (q.0.powi(2) + 1.0_f64).log2() + dy1.cos();
                            }
                            x *= (1.5_f64 + z.atan2(p.powi(2) + 1.0).sin()).powf(dy1.mul_add(x, late2).sin()).sin().tanh();
                            flag = ((i11 != 1) || (HALF <= SMALL)) && flag;
                            let old15 = x;
                            x = dy1;
                            if n < 3 {
                                break old15;
                            }
                        }
                    }).sin().tanh();
                    let mut a = (match a {
                        2 | 4 => z,
                        2 | 4 => {
                            q.1
                        },
                        m20 @ (1 | 4) => 1.125_f64.sin().tanh(),
                        _ => -v[n % 3],
                    }) + (p.abs() + 1.25_f64).ln().floor();
                    let mut back = (1.125_f64.to_radians() / ((n as f64).powi(2) + 1.0_f64)) + (dy1.abs() + 1.25_f64).log2();
                }
            },
            _ => {
                let (mut b, x) = fn63((1.5_f64 + 1.75_f64.sin()).powf(v[1].sin().tanh()), &(q.0 * 1.5), v.len() % 4);
            },
        }
        ((p - z) + (1.25 * p)) + (0.25 * q.0)
    }

    #[differentiable]
    pub fn fn83(a: f64, b: f64, n: usize) -> f64 {
        let mut dy = (1.5_f64 + ((if a >= (-1.125) {
            b
        } else {
            b
        }) * ('b1: {
            if (SMALL * b) >= (a * 0.25) {
                break 'b1 a.sin().tanh();
            }
            let x = (if n > 0 {
                fn83(b, a * a, n - 1)
            } else {
                fn70(b, b, a)
            }) * ('b2: {
                if (n >= 3) || (b < (n as f64)) {
                    break 'b2 b.atan().exp();
                }
                let mut dy1 = fn15(b.hypot(a.abs() + 1.25));
                let mut y2 = fn53(b * a);
                (2_usize as f64)
            });
            x
        })).sin()).sqrt();
        let mut a = fn9(a - b, dy * dy, fn56(dy, a, dy > (a * b)), [b; 3]);
        let mut i3 = 0_usize;
        'l4: loop {
            i3 += 1;
            if i3 > 3 {
                break;
            }
            dy += ((a.0 * dy) / ((b / (1.5_f64 + dy.sin())).abs() + 1.25_f64)).sin();
            match n {
                m5 if b >= (dy * dy) => {
                    match m5 {
                        m7 if 0.625 <= (m5 as f64) => {
                            a = fn63(dy, &(a.0 * 1.5), n % 4);
                            dy = b;
                        },
                        _ => {
                            let mut flag11 = (({
                                let mut i10 = 0_usize;
                                loop {
                                    i10 += 1;
                                    if i10 > 4 || (b < 2.5) {
                                        break (1.5_f64 + HALF.sin()).sqrt().min(b.asinh().sin());
                                    }
                                    a = a;
                                }
                            }) <= b) && (i3 != 3);
                            a = (dy, n);
                        },
                    }
                    let mut b: f64 = ((m5 + 2) as f64) - (1_usize as f64).asinh();
                },
                2 | 4 => {
                    if a.0 >= b {
                        dy *= 2.75_f64.atan();
                        continue 'l4;
                    }
                    dy = dy;
                },
                m14 => {
                    let (dy1, s) = match 3_usize {
                        0 if b < HALF.hypot(b.powi(2) + 1.0) => {
                            dy = (1.5_f64 + (dy + dy).sin()).recip().cos();
                            let y2 = dy + (m14 as f64);
                            a
                        },
                        m17 if b > fn34(dy) => (b, (m14 * 3) % 4),
                        m19 => a,
                    };
                    a = (b, s);
                },
            }
        }
        return (2.375 + (1.5 * dy)) + (2.0 * b);
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
        let w = fn70(b + c, a, (2_usize as f64));
        if ((if b <= (c + 3.0) {
            let dx = w;
            let (mut b, p) = (b, 1_usize);
            a
        } else {
            c
        }) * (c - b)) > c.abs() {
            return (fn56((b.abs() + 1.25_f64).ln(), fn64(&c, a, [a, c, c], (b, (w, 2_usize))), (1_usize as f64) < (HALF - a)) + (1.75 * c)) + (0.5 * a);
        }
        let (back, b) = (w.floor(), (1_usize as f64));
        return ((2_usize as f64) + (1.25 * b)) + (0.5 * c);
    }

    #[differentiable]
    pub fn fn86(a: f64, mut b: f64, mut c: f64, v: &[f64]) -> f64 {
        let mut late1: f64;
        let mut i2 = 0_usize;
        loop {
            i2 += 1;
            c = 0.75;
            if i2 > 3 || ((a >= c.sin().tanh()) || (i2 >= 3)) {
                late1 = -(c - b);
                break;
            }
        }
        let mut back = (if (2.875 - c) > late1 {
            v[2] / (1.5_f64 + v[i2 % 3].sin())
        } else {
            return ((((fn51(c, b) * fn56(b, late1, c < late1)) + (1.0 * late1)) + (0.5 * c)) + (0.25 * b)) + (1.75 * a);
            a
        }) % 3.0_f64;
        let dy1 = (({
            back += late1.sin();
            back *= (-2.0_f64).atan();
            back
        }) - a.cos().exp(), late1.floor().hypot(1.5 + (2.75_f64 * v[2]).sin()));
        'b3: {
            if ((c <= c.clamp(-1.5, 0.75)) || (a > b.atan())) || ((if b > (late1 + a) {
                let mut dx = fn3(back.atan().exp());
                dx = fn63(f64::atan(late1), &(late1 - c), v.len() % 4);
                a
            } else {
                0.125_f64
            }) > late1) {
                break 'b3;
            }
            back = (1.5_f64 + (if (c - back) <= (late1 + c) {
                fn51(back, back)
            } else {
                late1
            }).sin()).recip();
            for i4 in (0..v.len()).step_by(2) {
                c += (SLOPE.min(c.sin().tanh()) + fn64(&a, 1.375, [back, 1.75_f64, 0.625_f64], (back, (b, v.len())))).sin();
                let (p, (mut y2, mut t)) = ((back.abs() + 1.25_f64).ln(), dy1);
            }
        }
        let mut a = (i2 as f64);
        (b + (0.5 * a)) + (0.5 * b)
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
        _ = fn71(b.clamp(-1.5, 0.75), c > b.cos());
        t = ([a, a], a * t.1);
        if ((((n * 3) % 4) as f64) * c) < v[n % 3] {
            let mut dy1 = 1.75_f64;
        } else {
            c /= 1.75 + (0.5 * b.sin());
            t = if n >= 0 {
                ([c, a], b)
            } else {
                ([c, c], 1.0_f64)
            };
        }
        let mut flag4 = 1.875_f64.atan().exp() > b.min(a.atan());
        c /= 1.75 + (0.5 * ({
            t = if flag4 {
                t = ([a, c], (n as f64));
                let mut acc = (c, t.1.max(c.cos()).sin().powi(1));
                ([c, a], b)
            } else {
                ([t.0[n % 2], v[n % 3]], b)
            };
            t = (if v[1] <= (0.375 + (-0.625)) {
                let mut back = (1.5_f64 + (v.len() as f64).sin()).sqrt();
                [c, b]
            } else {
                [c; 2]
            }, v[n % 3] * t.0[0]);
            t.0[1]
        }).sin());
        (((c + (0.75 * t.1)) + (2.0 * c)) + (0.75 * b)) + (0.5 * a)
    }

    #[differentiable]
    pub fn fn88(a: f64, b: f64, mut flag: bool, v: &[f64]) -> f64 {
        if flag {
            let mut t: f64 = ((a / (b.powi(2) + 1.0)) + b) % 2.0;
            let mut x: f64 = 1.875;
            let mut a = {
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
                    let old10 = x;
                    x = (0.5 * x) + x.sin().tanh();
                    if (old10 >= a.max(x.atan())) || ((-1.375) <= (old10.powi(2) + 1.0_f64).recip()) {
                        break (v.len() as f64);
                    }
                }
            };
        }
        'l11: for i12 in (0..4).rev() {
            if flag || ((i12 as f64) >= fn45(b, b, b, v[2] >= (b * 1.5), v, [v[0], a, a])) {
                return (b * v[i12 % 3]).sin().tanh().exp() + (0.25 * a);
            }
            let a: ([f64; 2], f64) = match i12 {
                m13 if m13 >= 3 => {
                    ([2.0_f64, v[2]], b.hypot(a.abs() + 1.25))
                },
                _ => if a >= (2_usize as f64) {
                    ([a; 2], b)
                } else {
                    ([a, v[i12 % 3]], b)
                },
            };
        }
        if b < v[2] {
            return (fn77(b, a * a, 3_usize % 4, (b, v[1])) + (0.5 * b)) + (1.5 * a);
        }
        match 3_usize {
            m16 if (v[2] <= (b * b)) || (a >= b) => {
                let mut tape1 = b;
            },
            2 | 4 => {
                let mut s = ([2.75_f64, b], (b + a) * a);
            },
            _ => {
                let a = (3_usize as f64).sin();
            },
        }
        (((1_usize as f64) + fn39(&(v[1] * 1.5), flag)) + (0.25 * b)) + (0.25 * a)
    }

    #[differentiable]
    pub fn fn89(a: f64) -> f64 {
        let mut saved = {
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 1 || ((a.abs() + 1.25_f64).powf(a.sin()) < (a - a)) {
                    break a - fn33(SMALL);
                }
                if i1 >= 0 {
                    break a.signum();
                }
            }
        };
        let mut flag2 = saved <= a.signum();
        let [a, mut p] = [a + saved, saved];
        let mut flag3 = ((saved.abs() + 1.25_f64).ln() - (saved + 0.25)) > (2_usize as f64);
        let (back, (_, saved)) = (if saved <= a {
            let old4 = p;
            p = saved;
            saved = old4;
            let mut dy = (2_usize as f64);
            old4
        } else {
            let dy: f64 = ((a as usize % 4) as f64);
            saved
        }, (saved, a));
        p += (a * back) + (p * saved);
        ((back + (back / (1.5 + saved.sin()))) + (0.25 * saved)) + (2.0 * a)
    }

    #[differentiable]
    pub fn fn90(mut a: f64, b: f64, c: f64, flag: bool) -> f64 {
        let acc: f64 = f64::signum((c.powi(2) + 1.0_f64).recip()) + ((b * b).powi(2) + 1.0_f64).powf((if a < c {
            b
        } else {
            0.5_f64
        }).sin().tanh());
        _ = fn89(acc) + (if 1.75 > c {
            c
        } else {
            acc
        });
        'b1: {
            let (dy, (mut acc, s)) = match (3_usize, (0_usize as f64) >= (c + c)) {
                (1 | 3, on3) => (acc, (a, c)),
                (m4 @ (1 | 4), on5) => {
                    (acc, fn28(b, (m4 + 1) % 4, (c, (c, m4))))
                },
                (m6 @ (0 | 3), on7) => break 'b1,
                _ => (c, fn69(c, c)),
            };
            for i9 in (2..=4).rev() {
                acc = (acc.sin().exp() / (fn0(dy, i9 % 4).powi(2) + 1.0_f64)).sin().tanh();
                if flag || (!flag) {
                    a += (-(s + a)).cos();
                    let (mut s, (mut acc, mut dy)) = (acc - s, match (2_usize, i9 != 0) {
                        (0, on11) => {
                            (dy, b)
                        },
                        _ => match (i9 * 3) % 4 {
                            m13 @ (1 | 4) => (dy, dy),
                            1 if flag || flag => (acc, c),
                            m17 => (dy, b),
                        },
                    });
                    let (_, _) = (s, dy * 0.125_f64);
                } else if (if c > fn53(a) {
                    a
                } else {
                    a
                }) > (1_usize as f64) {
                    let mut flag18 = dy >= b.to_radians();
                }
            }
            let mut k19 = 1_usize % 5;
        }
        match 2_usize {
            m20 if c < (acc.powi(2) + 1.0_f64).sqrt() => {
                assert!(((c <= b) && (!flag)) || true);
                let (mut dx, _) = (a, m20 + 1);
            },
            m22 @ (1 | 4) => {
                let mut saved = (b, m22);
            },
            m24 @ (1 | 4) => {
                let mut flag26 = ((b + a) < (1.5_f64 + a.sin()).ln()) && ((c <= (1_usize as f64)) && ((-1.25) > a.copysign(b)));
            },
            m27 => {
                assert!(flag || true);
            },
        }
        (((b + b) - (0_usize as f64)) + (1.0 * c)) + (0.5 * b)
    }

    #[differentiable]
    pub fn fn91(a: f64, mut b: f64, mut c: f64, mut flag: bool, q: (f64, f64)) -> f64 {
        assert!((fn54(b, c) < a.sin().tanh()) || true);
        'l1: for i2 in (1..=2).rev() {
            b = ({
                let mut i3 = 0_usize;
                loop {
                    i3 += 1;
                    if i3 > 4 || flag {
                        break b;
                    }
                    c += fn34(b).atan().atan();
                }
            }).sin().tanh();
            let mut flag4 = ((b.abs() + 1.25_f64).recip().abs() + 1.25_f64).ln() > 3.0;
        }
        if (1.5_f64 + (q.0 + b).sin()).log2() >= (b + a) {
            let s = (fn71(c, HALF < (c / (a.abs() + 1.25))) * ({
                b = a.sin().tanh().copysign((0_usize as f64)).asinh();
                b = ((a + b) * f64::floor(2.875)).max((a - a).atan2((b * c).abs() + 1.25).cos());
                1.625_f64
            })).abs();
        } else {
            match (2_usize, (c < q.0) && (a >= (q.0 + c))) {
                (0, _) => {
                    if !flag {
                        return (((a - q.1).sin() + (2.0 * q.0)) + (0.25 * q.1)) + (1.75 * c);
                    }
                },
                (2..=3, true) => {
                    let mut flag9 = flag;
                    let old10 = c;
                    c = b;
                    b = old10;
                },
                _ => {
                    if flag && ((b + c) > (b * a)) {
                        b = fn51(fn47(c), b + b) + (1.5 * ({
                            let mut i12 = 0_usize;
                            loop {
                                i12 += 1;
                                if i12 > 3 || ((b * a) <= q.1) {
                                    break (1.5_f64 + q.1.cos().exp().sin()).sqrt();
                                }
                                b /= 1.75 + (0.5 * ({
                                    c = c;
                                    let mut u = 0.5_f64;
                                    u
                                }).sin());
                            }
                        }));
                        b += q.0;
                    }
                    c /= 1.75 + (0.5 * (q.0 + q.0).sin());
                },
            }
        }
        (((b / (1.5 + c.sin())) + (2_usize as f64)) + (1.25 * q.1)) + (1.75 * c)
    }

    #[differentiable]
    pub fn fn92(a: f64, b: f64, c: &f64) -> f64 {
        let saved = (a, 2_usize);
        let x = (*c).min(a.sin().tanh()).to_radians() % 1.5_f64;
        let mut flag1 = x.copysign(a).mul_add((2_usize as f64), f64::asinh(HALF)) >= fn53(a);
        ((saved.0 * b) * (0_usize as f64)) + (1.5 * b)
    }

    #[differentiable]
    pub fn fn93(a: f64, n: usize, v: &[f64], q: (f64, f64)) -> (f64, usize) {
        let mut x: f64 = a;
        let y2 = (1.5_f64 + q.1.sin()).recip() - a;
        'b1: {
            let [acc, mut x] = [a + x, a];
        }
        let [mut dy1, s] = [{
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
                let old11 = x;
                x = q.0.sin().tanh().max(x.atan()).atan();
                if (a + old11) <= (q.1 - 2.375) {
                    break (-0.375_f64) / (1.5_f64 + 1.125_f64.sin());
                }
            }
        }, y2.asinh()];
        if (a.sin() * f64::atan(q.1)) >= ((-2.875) * x) {
            (dy1, x) = (x, dy1);
        }
        x -= -(1.5_f64 + y2.sin()).sqrt();
        let dy = fn35(&(q.1 * 1.5), x.min(y2.atan()), 1_usize % 4, (1.5_f64 + (-3.0_f64).sin()).recip() <= dy1);
        x /= 1.75 + (0.5 * y2.clamp(-1.5, 0.75).sin());
        return ((((q.0 + (1.25 * dy1)) + (0.75 * y2)) + (0.5 * x)) + (0.5 * a), (n * 3) % 4);
    }

    #[differentiable]
    pub fn fn94(a: f64, b: f64, c: f64, v: &[f64], mut p: [f64; 3]) -> (f64, usize) {
        let p = (2_usize as f64) * fn92(a * b, c.max(v[0].sin()), &(c + a));
        let [_, mut t] = [fn76(v[0], c, 3_usize % 4); 2];
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
                u += fn36(&fn80(p, u, v), t, dy1 < 2);
                let mut x = (SLOPE - a).atan() * (dy1 as f64);
                x.atan()
            });
            (dy1 as f64)
        };
        'b2: {
            p += if (p >= t) && (c < p.cos().powi(4)) {
                (c.powi(2) + 1.0_f64).ln()
            } else {
                if t <= b {
                    v[2]
                } else {
                    let mut back: ([f64; 2], f64) = ([c + a, 1.125_f64 - b], fn71(-b, a >= (0.75 - b)));
                    let mut b: f64 = t - t;
                    p
                }
            };
            match 1_usize {
                0 | 2 => {
                    let old5 = t;
                    t = p;
                    p = old5;
                },
                _ => {
                    t -= (p * p) % 2.5;
                },
            }
        }
        ((((v.len() as f64) + (0.25 * p)) + (1.75 * c)) + (2.0 * a), 2_usize)
    }

    #[differentiable]
    pub fn fn95(mut a: f64, mut b: f64) -> f64 {
        (b, a) = (a, b * 0.75);
        let (mut b, x) = (b * b, 0_usize);
        let (_, (y2, mut y1)) = ((1.5_f64 + a.sin()).ln(), if b > b {
            match x {
                m1 @ (0 | 3) => (a, a),
                1 => (b, b),
                m5 => (a, b),
            }
        } else {
            if a <= (0_usize as f64) {
                (-0.75_f64, a)
            } else if (a + b) > (SLOPE - b) {
                let p: (f64, usize) = ((b + b).atan2((1.5_f64 + 2.875_f64.sin()).ln().powi(2) + 1.0), x);
                let mut s = f64::atan(((b as usize % 4) as f64));
                (s, s)
            } else {
                fn28(a, x % 4, (a, (b, 2_usize)))
            }
        });
        let (u, a) = ((1.5_f64 + y2.sin()).powf(3.0_f64.atan()), x);
        assert!(((b * y1) <= (b * u)) || true);
        b += {
            let mut i6 = 0_usize;
            loop {
                i6 += 1;
                if i6 > 3 || ((u - y1) < y1.cos()) {
                    break -b;
                }
                y1 = (a as f64).sin().tanh();
            }
        };
        let mut p: f64 = fn89(u - b) - fn8(u * u, y2, (2.75_f64, match (x, y2 >= (a as f64)) {
            (m7, true) if (b - y2) <= y2 => {
                y1 += 0.875;
                (y2, x)
            },
            (m9, on10) if on10 => (3.0_f64, (a * 3) % 4),
            _ => (u, (a * 3) % 4),
        }));
        if y2 >= y1.clamp(-1.5, 0.75) {
            return (((p.powi(2) + 1.0_f64).recip() * (b + HALF)) + (0.5 * p)) + (1.25 * b);
        }
        let mut back = (if (1.875 * b) > (b + b) {
            y2 / (1.5_f64 + u.sin())
        } else if a != 0 {
            fn0(y1, 1_usize % 4)
        } else {
            b
        }).atan();
        if a == 3 {
            let mut dy1: f64 = 'b12: {
                if x == 0 {
                    break 'b12 fn84(p, u, HALF);
                }
                y1 -= ((y1 as usize % 4) as f64);
                y1 = fn54(back.atan(), back.sin().tanh());
                y2.abs() + ((x + 1) as f64)
            };
        }
        (((fn0(y1, ((x * 3) % 4) % 4).to_radians() + (2.0 * p)) + (0.5 * u)) + (1.0 * y1)) + (1.75 * y2)
    }

    #[differentiable]
    pub fn fn96(a: f64, b: f64, #[constant] c: f64) -> f64 {
        let mut late1;
        if (fn76(c, b, 2_usize % 4) > fn16(a, b, c)) && (c >= a.clamp(-1.5, 0.75)) {
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
            0.75_f64
        }).atan();
        let x = if (late1 + SMALL) <= (b + late1) {
            (match (1_usize, (2.625 <= (1_usize as f64)) || (a < (2_usize as f64))) {
                (0, on5) => saved,
                (m6 @ (2 | 5), false) => saved,
                (2..=3, on9) => b,
                _ => -0.375_f64,
            }, a * c)
        } else {
            ((b.powi(2) + 1.0_f64).powf(late1.sin()), b - c)
        };
        let mut y: f64 = saved;
        let [b, mut a] = [x.1 - late1, x.1.sin().tanh()];
        let [mut y, dy] = [b * x.1, c - saved];
        saved = (0_usize as f64) / (1.5 + (if ('b11: {
            if dy >= (x.1.abs() + 1.25_f64).log2() {
                break 'b11 0.25_f64 * saved;
            }
            saved += (1_usize as f64) + (b * dy);
            2.75_f64
        }) < fn77(saved, b, 2_usize % 4, x) {
            dy + saved
        } else {
            y
        }).sin());
        ((((((0_usize as f64).powi(2) + 1.0_f64).recip() + (1.5 * dy)) + (1.25 * b)) + (0.5 * x.1)) + (1.0 * late1)) + (2.0 * c)
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
            let u = (fn77(-2.75, b, 3_usize % 4, (b, a)) * (b + a)).sin().tanh();
        }
        (1.5_f64 + q.1.sin()).ln() + (1.75 * b)
    }

    #[differentiable]
    pub fn fn98(a: f64, p: [f64; 3]) -> f64 {
        match (3_usize, fn97(a, a, a > f64::to_radians(a), (a, a)) >= a) {
            (m1 @ (1 | 4), true) => {
                let dx: (f64, f64) = match m1 {
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
                    _ => fn28(a, m1 % 4, (a, fn63(p[m1 % 3], &(p[m1 % 3] * 1.5), 3_usize % 4))),
                };
                if m1 == 0 {
                    return ((((1.5_f64 + a.sin()).log2() + (0.5 * dx.0)) + (0.25 * dx.1)) + (1.25 * p[0])) + (1.5 * a);
                }
            },
            _ => {
                let late11: (f64, f64);
                if (a > a.hypot(1.5 + a.sin())) || ((p[0] <= fn78(2.25, &a, a <= p[1])) || (2.25 > (a + a))) {
                    late11 = fn28(fn51(a, a), 1_usize % 4, (a, (p[1], 2_usize)));
                } else {
                    late11 = fn69(a, (3_usize as f64));
                }
            },
        }
        let mut i12 = 0_usize;
        loop {
            i12 += 1;
            if i12 > 3 {
                break;
            }
            let (mut y1, mut back) = fn46(a.abs(), (i12 + 0) % 4);
        }
        let mut k13 = ((i12 * 3) % 4) % 5;
        (a + (0.25 * p[0])) + (0.5 * a)
    }

    #[differentiable]
    pub fn fn99(a: f64, b: f64, (q0, (mut q1, k)): (f64, (f64, usize))) -> f64 {
        q1 = b;
        _ = q0;
        let acc = fn77(fn77(a, b, k % 4, if a > b {
            (a, q0)
        } else if k >= 0 {
            fn69(b, a)
        } else {
            (a, a)
        }), q0 % 2.5, k % 4, (q1, q0));
        q1 *= fn11(0.125, q0, acc).max(q0.atan()).cos();
        q1 /= 1.75 + (0.5 * (if b > (b.abs() + 1.25_f64).powf(acc.atan()) {
            q1
        } else {
            let [b, _] = [match k {
                m1 @ (1 | 4) => q1,
                m3 => q0,
            }, 1.875_f64 * acc];
            2.125_f64
        }).sin());
        q1 -= fn84(q0, q1, a).min(a.atan());
        let x: f64 = ((b * acc) - b) - (q1 - acc);
        let mut late4: (f64, f64);
        let mut i5 = 0_usize;
        loop {
            i5 += 1;
            q1 += ((q0 / (1.5_f64 + acc.sin())) * (1.5_f64 + acc.sin()).log2()).sin().tanh();
            if i5 > 3 || (fn84(a, acc, 1.75) >= (a * b)) {
                late4 = (a - b, fn18(2.125, a, 0.875));
                break;
            }
        }
        let y1 = ((i5 as f64) - x) - (b * q1).sin().tanh();
        let mut back = fn3(q1 + y1);
        let y = fn7(if 0.75 >= (q1 + acc) {
            let x = (i5 as f64);
            b
        } else {
            acc
        }, 2_usize % 4);
        (((((((x + (0.75 * back.0)) + (1.5 * late4.0)) + (0.25 * late4.1)) + (0.5 * x)) + (1.5 * acc)) + (1.75 * q0)) + (1.0 * b)) + (1.75 * a)
    }

    #[differentiable]
    pub fn fn100(mut a: f64, b: f64, mut c: f64, n: usize, (q0, (mut q1, k)): (f64, (f64, usize))) -> f64 {
        let p = (match k {
            0..=1 => {
                c
            },
            m3 if fn84(2.625, q0, a) > (c + b) => b,
            1 | 3 => HALF,
            _ => a,
        }) + (({
            c += q0.atan2(1.5 + b.sin()) + (a / (2.125_f64.abs() + 1.25));
            let (mut p, (mut back, a)) = (a.max(c.sin()), fn69(HALF, a));
            -0.875_f64
        }) % 2.5_f64);
        c -= -(1.5_f64 + b.sin()).ln();
        if (b.hypot(b.abs() + 1.25) > q0) || ((p + c) < (a + b)) {
            _ = (a.powi(2) + 1.0_f64).sqrt();
            (q1, c) = (c, q1 * 0.75);
        } else if (if n != 2 {
            return (((1.375 - 1.125) + q0) + (1.75 * p)) + (2.0 * a);
        } else if fn39(&q0, k != 3) >= p {
            b
        } else {
            p
        }) >= (p - a) {
            if (b.asinh() * ((-1.625) - b)) > (q1 - p) {
                let mut acc: f64 = c * ((match (1_usize, (c.abs() + 1.25_f64).recip() <= (-2.375)) {
                    (m8 @ (2 | 5), on9) if k >= 2 => {
                        a
                    },
                    (m10 @ (0 | 3), false) => {
                        q1 = ((c + p) / ((q0 + a).powi(2) + 1.0)) - ((q0 - q1).abs() + 1.25_f64).powf(fn43(q0).sin().tanh());
                        let mut acc = (((if HALF > (n as f64) {
                            let mut dy1 = ((k as f64) % 3.5_f64, n);
                            let (mut p, z) = (a, k);
                            q1
                        } else {
                            q0
                        }) + ((k + 1) as f64)).abs() + 1.25_f64).recip();
                        c
                    },
                    _ => c,
                }) * f64::asinh(q0));
            } else {
                let mut found13 = 0.625_f64;
                for i14 in 0..4 {
                    a *= ((if 2.625 >= c.abs() {
                        p
                    } else {
                        q1
                    }) + SLOPE).cos();
                    if (q1 >= (a.abs() + 1.25_f64).log2()) && (c > (a + p)) {
                        found13 = p + f64::sin(b);
                        break;
                    }
                }
                let (saved, acc) = fn3(q0 * found13);
                if (n >= 2) && ((found13 * p) <= b) {
                    let mut s: ([f64; 2], f64) = (if 2.5_f64.abs() > (q1.abs() + 1.25_f64).sqrt() {
                        [saved, found13]
                    } else {
                        a = (match acc {
                            m15 if acc >= 2 => return (((((q0 / (p.powi(2) + 1.0)) - (a.powi(2) + 1.0_f64).sqrt()) + (2.0 * saved)) + (1.75 * q1)) + (1.75 * b)) + (1.75 * a),
                            m17 => saved * c,
                        }).sin().tanh();
                        let mut flag25 = (match (2_usize, (acc as f64) > c) {
                            (2..=3, true) => q1.floor(),
                            (0 | 2, on21) if a < (q0 + p) => found13.floor(),
                            (m22, true) if (1.0 * saved) > q0 => return ((((saved + (1.0 * found13)) + (0.25 * p)) + (2.0 * q1)) + (1.75 * c)) + (1.75 * b),
                            _ => (found13.abs() + 1.25_f64).log2(),
                        }) > (q1 * a);
                        [p, p]
                    }, (k as f64) - (a * saved));
                }
            }
            c = ((b + a).sin().powi(2) + 1.0_f64).recip();
        }
        ((((c - 2.625) + (a + q0)) + (1.5 * p)) + (1.0 * c)) + (0.25 * a)
    }

    #[differentiable]
    pub fn fn101(mut a: f64, v: &[f64]) -> [f64; 2] {
        if (v.len() as f64) <= v[1] {
            let mut tape1 = (match (2_usize, (2_usize as f64) <= (v[0] + a)) {
                (m1, true) if (a < a) || (a < (a.abs() + 1.25_f64).powf(a.sin())) => return [a, fn84(v[m1 % 3], v[0], a)],
                _ => (a.powi(2) + 1.0_f64).powf(a.cos()),
            }) * ({
                a = (a.to_radians() * (0_usize as f64)) + ((a + a).abs() + 1.25_f64).sqrt();
                let mut saved = ((SLOPE / (a.powi(2) + 1.0_f64)) + (a.abs() + 1.25_f64).powf(a.atan())).mul_add(a, (a - a) + fn51(a, v[2]));
                a.atan().exp()
            });
            a *= a.atan();
        } else {
            a = (1.5_f64 + ((a.powi(2) + 1.0_f64).ln() - a).sin()).log2();
        }
        [a.hypot(v[0].abs() + 1.25) + (0.25 * a), v[2] + (1.75 * a)]
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
                }).powi(2) + 1.0).cos();
                let b: f64 = x;
                x
            }).cos().powi(4).sin().tanh();
            if y2.cos().floor() > ((*a) + x) {
                x += x.sin().tanh();
                x = fn53(y2).sin().tanh();
                let (mut p, mut dy1) = fn46(*a, n % 4);
            } else {
                let [mut a, dy] = [x - (*a), x * y2];
                let z = y2.mul_add(fn64(&dy, a, [x, y2, -2.0_f64], (dy, (a, n))) * (y2 + x), f64::sin(x));
            }
            let mut y2 = if (y2 >= (x * y2)) && (x < x) {
                return ((2_usize as f64) + (1.5 * x)) + (0.25 * y2);
            } else {
                let (back, (mut dy, mut acc)) = (y2.hypot(y2.powi(2) + 1.0), match 3_usize {
                    2..=3 => continue,
                    0..=1 if x >= fn5(SLOPE, [y2; 3], (x, (x, n))) => (y2, y2),
                    m8 => (0.875_f64, y2),
                });
                let u: f64 = fn92(x, back, &(*a).sin());
                dy
            };
            let (mut s, (_, dy1)) = (HALF - x, (x, y2));
        }
        if (y2 - (0.375 - y2)) < x.floor() {
            y2 += (x + x) - (y2 * x);
            return (x + (2.0 * x)) + (0.25 * y2);
        }
        let [b, _] = [x; 2];
        let mut b = (2_usize as f64);
        y2 *= ((x - y2) * y2).sin().tanh();
        (((3_usize as f64) + (2.0 * b)) + (0.5 * x)) + (1.75 * y2)
    }

    #[differentiable]
    pub fn fn103(a: f64, b: f64, c: f64) -> f64 {
        if c < b {
            let mut p: (f64, f64) = (if fn35(&b, b, 1_usize % 4, c > ((-3.0) * a)) < b {
                {
                    let a = 0.625_f64 * (a.powi(2) + 1.0_f64).recip();
                    let (_, u) = (b.to_radians(), 0_usize);
                    b
                }
            } else {
                a + a
            }, fn89(-b));
            if ((match 3_usize {
                m1 if fn84(a, b, b) > (p.1.powi(2) + 1.0_f64).powf(b.atan()) => a,
                m3 => b,
            }) * (a - c)) > p.0 {
                return ((b * (a - a)) + (0.25 * b)) + (1.75 * a);
            }
            let mut dy1 = [fn77(SMALL.floor(), p.1 / (1.5 + (-2.75_f64).sin()), 0_usize % 4, (c, c)), p.1.cos().exp().hypot((b % 2.0_f64).powi(2) + 1.0), (a * b).signum()];
        }
        let mut acc: ([f64; 2], f64) = if (c >= f64::floor(a)) || (b > (b * c)) {
            let mut y2: (f64, usize) = (c, 0_usize);
            let (mut back, mut dx) = (fn85(1.625, b, 1.25, c < (a + a)), (3_usize as f64));
            ([back; 2], {
                let mut i4 = 0_usize;
                'l5: loop {
                    i4 += 1;
                    if i4 > 2 {
                        break 'l5 (1.5_f64 + a.sin()).ln() * (-back);
                    }
                    y2 = fn9(a, y2.0, -1.375, [c, c, dx]);
                    let mut acc = (1.25_f64 * (b * (-2.5_f64))).atan2(((c.abs() + 1.25_f64).ln() / (1.5_f64 + (a - back).sin())).powi(2) + 1.0);
                    let old6 = acc;
                    acc = fn84((-2.875) * b, b, a).sin();
                    if i4 != 3 {
                        break old6;
                    }
                }
            })
        } else {
            ([a, c], (2_usize as f64))
        };
        let mut t = (a.max(acc.0[1].cos()).powi(2) + 1.0_f64).recip().atan2(1.5 + (acc.0[1] - (b + 1.375_f64)).sin());
        ((c + (0.75 * t)) + (1.25 * acc.1)) + (1.25 * a)
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
                    if i2 > 1 || ((a < fn5(b, [a, b, 3.0_f64], (-0.125_f64, (a, 3_usize)))) && (b >= (a.abs() + 1.25_f64).powf(b.sin()))) {
                        break 'l3 a.asinh().mul_add(b, a);
                    }
                    a += ((-2.625_f64) + ({
                        let y1: f64 = b;
                        let (mut u, _) = (b * b, (i2 as f64));
                        y1
                    })).sin();
                    let old4 = a;
                    a = old4.sin().tanh();
                    if i2 != 3 {
                        break old4;
                    }
                }
            };
            let mut dy: (f64, f64) = (-(b / (1.5_f64 + b.sin())), fn53((i1 as f64)));
        }
        a += a.min(b.atan()) * (i1 as f64);
        a /= 1.75 + (0.5 * a.sin());
        let (_, y) = (1.125_f64.cos(), (i1 * 3) % 4);
        a *= b.sin();
        (b + (0.5 * b)) + (2.0 * a)
    }

    #[differentiable]
    pub fn fn105(a: f64, b: f64, n: usize) -> f64 {
        match (n, n != 0) {
            (0..=1, on2) => {
                for i3 in 2..n % 5 {
                    let mut dx: f64 = b;
                    let w: f64 = ((fn18(0.375, 0.5, b) * (1.5_f64 + 0.625_f64.sin()).powf(b.cos())).powi(2) + 1.0_f64).recip();
                }
                let [b, mut y1] = [b.min(a.sin()), match (n, n == 1) {
                    (m4 @ (0 | 3), on5) if (1.5_f64 + a.sin()).ln() <= (b - a) => b,
                    (m6, _) if (a <= (a.abs() + 1.25_f64).recip()) && on2 => {
                        HALF
                    },
                    (m8, false) if on2 => b,
                    _ => -2.25_f64,
                }];
            },
            (1..=2, on12) => {
                let mut i13 = 0_usize;
                while i13 < 2 && (on12 || (b < a)) {
                    i13 += 1;
                    let mut acc: f64 = (i13 as f64) / (((a + a) + ({
                        let mut i14 = 0_usize;
                        loop {
                            i14 += 1;
                            if i14 > 4 || ((b + a) > a.atan2(a.powi(2) + 1.0)) {
                                break b.floor().sin().tanh();
                            }
                            if n != 1 {
                                break SMALL;
                            }
                        }
                    })).powi(2) + 1.0);
                    if n >= 2 {
                        let mut t = [acc - (3_usize as f64), a];
                        let mut p: f64 = b.cos();
                    }
                }
            },
            (m15 @ (0 | 3), false) => {
                let mut saved = ((a - b).hypot(1.5 + fn70(b, b, b).sin()), (b + a) * ({
                    let mut i17 = 0_usize;
                    'l18: loop {
                        i17 += 1;
                        if i17 > 2 || (fn8(HALF, b, (2.0_f64, (a, i17 + 2))) < (1_usize as f64)) {
                            break (a * a).clamp(-1.5, 0.75);
                        }
                        let tape1 = (a, a);
                        if b < fn34(b) {
                            break b.abs();
                        }
                    }
                }));
            },
            _ => {
                let (y1, p) = (a * a, n);
            },
        }
        f64::floor(b.hypot(a.powi(2) + 1.0)) + (1.5 * b)
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
                let (dy, p) = (0.5_f64.asinh(), fn70(b, a, a));
                dy / (dy.powi(2) + 1.0_f64)
            },
            (m12 @ (1 | 4), false) if (1.125 * a) > (b + a) => {
                HALF - b
            },
            _ => SMALL,
        });
        let mut flag15 = (b * fn43(0.875)) > SMALL;
        let (y2, mut y1) = (s.1 - s.1, (3_usize as f64));
        let (u, (p, _)) = (y2, (s.1, 1.5_f64));
        let b = f64::asinh((u % 2.0_f64).sin());
        y1 = ((s.0 % 1.5) - (0.125 - y1)) * s.1;
        _ = p;
        match 2_usize {
            0 => {
                let x = {
                    let mut i18 = 0_usize;
                    'l19: loop {
                        i18 += 1;
                        if i18 > 1 || (i18 < 1) {
                            break 'l19 p;
                        }
                        y1 = p.sin().tanh();
                    }
                };
                y1 += 1.875_f64.signum() * fn71(a, flag15);
            },
            0 | 2 => {
                let mut late22: f64;
                if ({
                    y1 = fn104({
                        let mut i23 = 0_usize;
                        loop {
                            i23 += 1;
                            if i23 > 4 || flag15 {
                                break fn38(u, s.1, 1.0, i23 % 4) + (y1.abs() + 1.25_f64).ln();
                            }
                            y1 = y2.atan().atan();
                            let old24 = y1;
                            y1 = p;
                            if (old24 <= (0.625 * b)) || (a >= (b.powi(2) + 1.0_f64).ln()) {
                                break a;
                            }
                        }
                    }, b);
                    let y2: ([f64; 2], f64) = ([match 0_usize {
                        0 if !flag15 => y1,
                        m27 if m27 < 2 => p,
                        0..=1 => y2,
                        _ => a,
                    }; 2], (3_usize as f64));
                    a
                }) >= (s.1 * y2) {
                    let mut u = (p % 1.5_f64) * (1_usize as f64);
                    late22 = y2.atan();
                } else {
                    y1 -= f64::signum(y2.sin());
                    late22 = p;
                }
            },
            0 | 2 => {
                let mut z: f64 = ((1_usize as f64).powi(2) + 1.0_f64).powf(y2.atan()) - (p - s.1).asinh();
            },
            _ => {
                let mut flag35 = flag15;
            },
        }
        return (((fn104(p, u) + (1.5 * p)) + (0.25 * s.0)) + (1.75 * s.1), (((((u * SLOPE) + (2.0 * b)) + (0.5 * p)) + (0.5 * u)) + (0.25 * y1)) + (0.75 * s.1));
    }

    #[differentiable]
    pub fn fn107(mut a: f64, n: usize) -> f64 {
        let mut acc = (1.5_f64 + (if n > 0 {
            fn107(a, n - 1)
        } else {
            a
        }).sin()).powf(fn85(a, a, a, a >= (1.5_f64 + a.sin()).log2()).cos()).sin();
        let mut b = (n as f64);
        a += (((n * 3) % 4) as f64);
        let mut dx = (acc.cos().powi(4).powi(2) + 1.0_f64).sqrt();
        if (match (n * 3) % 4 {
            2..=3 => return (b + (0.75 * dx)) + (0.25 * a),
            _ => dx * acc,
        }) < (1.5_f64 + a.sin()).log2() {
            return ((((a as usize % 4) as f64) + (1.0 * b)) + (1.25 * acc)) + (1.0 * a);
        }
        let mut i4 = 0_usize;
        'l5: while i4 < 1 {
            i4 += 1;
            dx -= dx.sin();
            let old6 = a;
            a = dx;
            dx = old6;
            let (y2, s) = (a + b, 0_usize);
            acc += SMALL.sin();
        }
        if n < 3 {
            let [y1, _] = [b * dx, (-2.375_f64) * acc];
            let mut late7: f64;
            let mut i8 = 0_usize;
            loop {
                i8 += 1;
                b *= (dx * (i4 as f64)).atan();
                if i8 > 3 || ((dx.abs() + 1.25_f64).recip() >= (acc * a)) {
                    late7 = (dx.powi(2) + 1.0_f64).recip();
                    break;
                }
            }
        } else {
            {
                let mut i9 = 0_usize;
                while i9 < 1 && ((-dx) < (b * 2.25)) {
                    i9 += 1;
                    dx /= 1.75 + (0.5 * (match ((n * 3) % 4, (i4 as f64) >= (dx * b)) {
                        (0, on11) => a,
                        _ => SLOPE,
                    }).sin());
                    a = (0.5 * a) + (acc / (1.5_f64 + b.sin())).sin().tanh();
                }
                a /= 1.75 + (0.5 * fn71(acc, acc < (b % 2.0)).sin());
                let mut acc = -b;
            }
        }
        ((((i4 + 1) as f64) + (1.75 * b)) + (1.25 * acc)) + (1.5 * a)
    }

    #[differentiable]
    pub fn fn108(a: f64) -> (f64, f64) {
        if a.floor().sin() < (a + a) {
            let mut z: (f64, usize) = (a, 0_usize);
            return (((a + a) + (1.5 * z.0)) + (1.5 * a), z.0);
        }
        match 3_usize {
            m1 @ (0 | 3) => {
                let tape1 = (a.asinh() * (-2.625_f64)) + fn89(a + a);
                'b3: {
                    let b = (-1.625_f64) * (fn104(tape1, a) + (-tape1));
                }
            },
            1 if (a + a) >= (a / (a.powi(2) + 1.0)) => {
                _ = a.hypot(1.5 + a.sin()).sin();
                'b6: {
                    let mut x = (a.abs() + 1.25_f64).log2() + ({
                        let w: f64 = (3_usize as f64);
                        let u = 'b7: {
                            if a > (w.abs() + 1.25_f64).powf(w.sin()) {
                                break 'b7 w.signum();
                            }
                            let saved = fn78(w, &(a.powi(2) + 1.0_f64).recip().atan2(w.powi(2) + 1.0), (w <= (0_usize as f64)) || ((-0.625) >= a.sin().tanh()));
                            2.25_f64.copysign(saved) / ((w + w).powi(2) + 1.0_f64)
                        };
                        u
                    });
                    let mut found8 = 2.125_f64;
                    for i9 in 0..4 {
                        if fn84(x, x, x) < (-0.5_f64).to_radians() {
                            found8 = HALF;
                            break;
                        }
                    }
                    _ = (1.5_f64 + x.sin()).sqrt();
                    let mut flag16 = (-('b10: {
                        if f64::sin(0.375) >= (a + found8) {
                            break 'b10 2.875_f64 + a;
                        }
                        let (s, dy1) = match 2_usize {
                            m11 if (a / (a.abs() + 1.25)) >= (found8 - x) => break 'b10 x / (a.powi(2) + 1.0_f64),
                            m13 if (-x) < a => break 'b10 found8 * found8,
                            m15 => (x, (m15 * 3) % 4),
                        };
                        let mut tape1 = (x - x).abs().atan();
                        s
                    })) < (found8 - found8);
                }
            },
            _ => {
                let mut acc = ((a * a) * a, 0_usize);
            },
        }
        (a + a, (a / (a.abs() + 1.25)) + (1.5 * a))
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
            m8 if (acc >= fn64(&c, a, [b, b, 2.25_f64], (-1.75_f64, (-2.25_f64, m8)))) || (acc > (b.powi(2) + 1.0_f64).ln()) => {
                let mut i10 = 0_usize;
                'l11: while i10 < 4 {
                    i10 += 1;
                    b = c.sin();
                    b += (({
                        let mut w: ([f64; 2], f64) = ([f64::floor(-2.0), b * 0.75_f64], (2.75_f64 / (c.powi(2) + 1.0_f64)) + (acc - c));
                        w = ([2.0_f64, a], w.0[1]);
                        b
                    }).abs() + 1.25_f64).log2().sin().tanh();
                }
            },
            2 | 4 => {
                assert!((f64::floor(a) > c) || true);
            },
            m14 => {
                let mut p: f64 = {
                    let mut i15 = 0_usize;
                    'l16: loop {
                        i15 += 1;
                        if i15 > 3 || ((2.625 >= (a - a)) || (m14 == 1)) {
                            break 'l16 fn38(a * 2.125, c + acc, b, 2_usize % 4);
                        }
                        b = ((c * acc) - (if a >= (acc * c) {
                            acc
                        } else if (i15 as f64) <= (acc + a) {
                            a
                        } else {
                            let mut w = (fn43(c) + a).hypot((1.5_f64 + fn53(b).sin()).recip().powi(2) + 1.0);
                            c
                        })).sin();
                        let old17 = b;
                        b = (fn34(b) * b.abs()).sin();
                        if old17 > (c + old17) {
                            break old17;
                        }
                    }
                };
            },
        }
        (((a + (2.0 * acc)) + (0.25 * b)) + (1.75 * c)) + (1.5 * a)
    }

    #[differentiable]
    pub fn fn110(mut a: f64, flag: bool) -> f64 {
        if a >= (a * a) {
            a = {
                a *= (match (0_usize, (a / (a.powi(2) + 1.0)) > (a - a)) {
                    (1..=2, false) => fn76(a, a, 3_usize % 4),
                    (m3 @ (0 | 3), false) => return (a + a) + (a - a),
                    _ => a * 1.5_f64,
                }).sin().tanh();
                a = a.abs() + fn104(a, a.copysign(a));
                ({
                    let mut i6 = 0_usize;
                    loop {
                        i6 += 1;
                        if i6 > 3 || (i6 != 1) {
                            break a;
                        }
                        a += (fn38(a, a, a, i6 % 4) * a.floor()).sin().tanh();
                        let (x, y1) = (a - a, a.signum());
                        let old7 = a;
                        a = x.sin().tanh();
                        if (old7 >= (i6 as f64)) && (old7 <= x.signum()) {
                            break old7;
                        }
                    }
                }).cos().exp()
            };
            return ((-a).abs() + 1.25_f64).powf((a * a).sin().tanh()) + (0.25 * a);
        }
        a *= a.atan();
        let mut dx: f64 = 2.875 * (1_usize as f64);
        return SMALL + (1.5 * a);
    }

    #[differentiable]
    pub fn fn111(a: f64) -> f64 {
        let mut u: f64 = 2.625 + a;
        {
            u /= 1.75 + (0.5 * (if u < (-a) {
                let dy1: ([f64; 2], f64) = match 1_usize {
                    0 | 2 => {
                        let (mut a, y1) = (fn78(u, &u, a >= fn76(u, a, 3_usize % 4)), u * u);
                        a = ((1.5_f64 + SLOPE.sin()).sqrt().abs() + 1.25_f64).sqrt() * fn84(u, u, a).floor();
                        ([u, y1], y1 - y1)
                    },
                    m3 @ (2 | 5) if u >= (a + a) => ([a, a], u),
                    _ => ([a, a], a),
                };
                dy1.1
            } else {
                let mut t = (if (u / (a.abs() + 1.25)) >= a {
                    let mut dy1: f64 = u;
                    u.atan().powi(0)
                } else {
                    u
                }) * a;
                u
            }).sin());
        }
        a + (0.25 * u)
    }

    #[differentiable]
    pub fn fn112(a: f64, b: f64) -> [f64; 2] {
        if (fn85(a, b, b, a < (1.125 / (a.abs() + 1.25))) - b) < (b - a) {
            match ((b as usize % 4), (b + b) >= b.copysign(b)) {
                (m1, true) if m1 >= 1 => {
                    let u = -(-b).hypot(((-2.0_f64).powi(2) + 1.0_f64).powf(b.sin().tanh()).powi(2) + 1.0);
                    let mut y: f64 = (if u > b {
                        let y2: f64 = u * (if b.asinh() > (u - b) {
                            fn21(b, u, b, m1 % 4, [u, u, u])
                        } else {
                            let y1: f64 = u % 3.5;
                            b.copysign(y1)
                        });
                        assert!((2.25_f64.signum() < (b.powi(2) + 1.0_f64).recip()) || true);
                        a.sin()
                    } else {
                        match ((m1 * 3) % 4, fn111(u) >= (1_usize as f64)) {
                            (0..=1, false) => b,
                            _ => b,
                        }
                    }).min(u.sin());
                },
                _ => {
                    let mut k7 = 2_usize % 5;
                    let mut late8;
                    let mut i9 = 0_usize;
                    loop {
                        i9 += 1;
                        let w = (a * a).sin().tanh().powi(2) / (1.5_f64 + (fn38(a, b, a, i9 % 4).abs() + 1.25_f64).recip().sin());
                        if i9 > 3 || (fn34(1.875) < (1.5_f64 + 1.625_f64.sin()).recip()) {
                            late8 = fn109(w * a, 2.375, w * b);
                            break;
                        }
                    }
                },
            }
            let mut t = -((b / (1.125_f64.abs() + 1.25_f64)) - ({
                let mut w = (0_usize as f64);
                let mut dy: (f64, usize) = fn9({
                    w += a.asinh() + w.cos();
                    assert!(((b - b) < (b * w)) || true);
                    -1.625_f64
                }, -1.0, a.atan2(b.powi(2) + 1.0), [a, w, w]);
                w
            }));
        }
        return [(a + (1.75 * b)) + (2.0 * a), a * a];
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
                let mut dy1: f64 = 'b8: {
                    if (a >= ((m6 + 1) as f64)) && (m6 < 0) {
                        break 'b8 a;
                    }
                    let y1: f64 = fn109((a.abs() + 1.25_f64).ln(), a, a - a);
                    fn89(1.875_f64.sin())
                };
                dy1 -= dy1;
            },
            _ => {
                let mut flag10 = ((a - a) < a.clamp(-1.5, 0.75)) && (f64::to_radians(a) < a);
            },
        }
        a
    }

    #[differentiable]
    pub fn fn114(a: f64, b: f64, c: f64) -> f64 {
        let (y2, mut s) = (c * a, b - a);
        s = fn76(HALF, s + c, 3_usize % 4);
        s = b;
        let mut i1 = 0_usize;
        'l2: loop {
            i1 += 1;
            if i1 > 3 {
                break;
            }
            s += b.atan();
            {
                assert!(((i1 as f64) > s) || true);
                s /= 1.75 + (0.5 * (0_usize as f64).sin());
            }
        }
        (((s + (0.5 * y2)) + (1.25 * c)) + (1.5 * b)) + (1.5 * a)
    }

    #[differentiable]
    pub fn fn115(a: f64, b: f64, v: &[f64]) -> [f64; 2] {
        let mut tape1: (f64, f64) = match (3_usize, (a * a) >= b.sin().tanh()) {
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
                        dx = fn33(a).atan().exp().abs();
                        let mut p: f64 = b.floor();
                        (dx, b)
                    },
                    _ => (a, b),
                }
            },
            (2..=3, _) => (b, b),
            _ => (b, a),
        };
        if (a >= (b + b)) || ((a * b) >= tape1.0) {
            tape1 = tape1;
        }
        assert!(((b + v[1]) >= (b + b)) || true);
        tape1 = fn2(fn87(b, a, b, 2_usize % 4, v), b, a + tape1.1, (a.powi(2) + 1.0_f64).log2() > (0_usize as f64), v);
        [((0_usize as f64) + (0.5 * tape1.0)) + (1.0 * tape1.1), ((b + (1.75 * tape1.0)) + (1.25 * b)) + (1.25 * a)]
    }

    #[differentiable]
    pub fn fn116(mut a: f64, b: f64) -> (f64, usize) {
        let [z, _] = [2.5_f64 * b; 2];
        let mut saved = fn78((1_usize as f64), &b, b >= a.to_radians());
        saved -= (1_usize as f64) - (match 0_usize {
            0 | 2 => b,
            m3 => saved,
        });
        let [mut a, mut tape1] = [z.copysign(a); 2];
        (((((a + (1.75 * tape1)) + (1.25 * a)) + (1.75 * saved)) + (0.5 * z)) + (1.75 * b), 1_usize)
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
                    let dy1: (f64, usize) = fn63(HALF.max(p[i1 % 3].sin()), &(a - ((i1 + 1) as f64)), 2_usize % 4);
                },
            }
        }
        ((a.powi(2) + 1.0_f64).recip().abs() + 1.25_f64).recip() + (0.5 * a)
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
                    let (mut acc, mut y1) = (a.max(b.cos()), fn0(a, i4 % 4));
                }
            },
            0 | 2 => {
                let b: f64 = b;
            },
            2 | 4 => {
                let (mut y2, (_, mut z)) = (back + back, (a, b));
            },
            m13 => {
                let (t, _) = fn28(a.hypot(a.abs() + 1.25), 1_usize % 4, (back, (a, m13)));
            },
        }
        ((1_usize as f64) + (0.75 * back)) + (0.25 * a)
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
            let mut y1 = {
                let mut i2 = 0_usize;
                loop {
                    i2 += 1;
                    if i2 > 1 || (fn118(c, SMALL, b >= a) < (a.abs() + 1.25_f64).powf(w.atan())) {
                        break (i1 as f64).atan2((w * 0.125_f64).powi(2) + 1.0);
                    }
                    w /= 1.75 + (0.5 * a.sin());
                    w /= 1.75 + (0.5 * (w * c).sin());
                    let old3 = w;
                    w = w;
                    if (b - w) > (a - 0.625) {
                        break (w.abs() + 1.25_f64).powf(c.sin().tanh());
                    }
                }
            };
        }
        w *= ((a.abs() + 1.25_f64).sqrt().abs() + 1.25_f64).log2().cos();
        (((0_usize as f64).asinh() + (1.0 * w)) + (1.5 * b)) + (1.0 * a)
    }

    #[differentiable]
    pub fn fn120(a: f64, b: f64, c: f64) -> f64 {
        let acc = 2.25_f64;
        let mut b = (-(1.5_f64 + acc.sin()).sqrt()) - (b + c);
        let mut b = match 3_usize {
            0..=1 if (2_usize as f64) > (c * acc) => {
                (b - acc) * ({
                    let mut i3 = 0_usize;
                    'l4: loop {
                        i3 += 1;
                        if i3 > 3 || ((acc >= fn43(b)) || (i3 >= 1)) {
                            break 'l4 (((i3 * 3) % 4) as f64);
                        }
                        b = (0.5 * b) + c.atan();
                        b = (i3 as f64).min((c - b).atan()).sin().tanh();
                        let old5 = b;
                        b = (fn64(&acc, a, [acc, a, b], (a, (a, 0_usize))) * c.hypot(1.5 + a.sin())).sin().tanh();
                        if (old5 % 3.5) < 2.75 {
                            break SLOPE;
                        }
                    }
                })
            },
            2..=3 if (b * acc) > fn92(a, b, &c) => c,
            _ => if 0.625 <= c {
                b
            } else {
                0.125_f64
            },
        };
        let z = {
            let mut i9 = 0_usize;
            loop {
                i9 += 1;
                if i9 > 1 || ((c + c) <= b) {
                    break b - acc;
                }
                b *= (i9 as f64).atan();
            }
        };
        let mut a: f64 = (if acc >= ((-1.75) + c) {
            a
        } else {
            let [a, mut y2] = fn81(acc + b);
            let (y2, dx) = match 0_usize {
                1..=2 if b.abs() > a => (a, c),
                0..=1 => {
                    fn46(acc, 0_usize % 4)
                },
                m14 => fn46(z, ((m14 * 3) % 4) % 4),
            };
            c
        }).atan() * (0_usize as f64);
        let mut flag15 = ((c <= (0_usize as f64)) || (b > acc.min(z.sin()))) || ((z.powi(2) + 1.0_f64).recip() >= c.floor());
        let mut dy1: (f64, f64) = ((-2.625_f64).sin().signum(), fn113(-b));
        let dx: (f64, f64) = fn28(acc, 1_usize % 4, (b, (0.5_f64, 1_usize)));
        return ((((((dy1.0 - dy1.0.min(z.sin().tanh())) + (2.0 * dx.0)) + (1.5 * dy1.0)) + (2.0 * a)) + (1.25 * z)) + (1.0 * b)) + (1.25 * acc);
    }

    #[differentiable]
    pub fn fn121(a: f64, p: [f64; 3]) -> f64 {
        let mut w = if (a * p[1]) <= a {
            (fn114(a, 1.5, HALF), fn89(p[2]))
        } else if (a <= a) && (a >= a.mul_add(p[1], a)) {
            fn69(p[1].sin().powi(3), a)
        } else {
            (a * p[1], f64::to_radians(-2.875))
        };
        let mut u: (f64, f64) = w;
        return ((((-a) + (1.0 * u.1)) + (2.0 * w.1)) + (1.25 * p[2])) + (0.5 * a);
    }

    #[differentiable]
    pub fn fn122(a: f64, b: f64, flag: bool, v: &[f64], mut p: [f64; 3]) -> (f64, usize) {
        match 2_usize {
            m1 @ (0 | 3) => {
                match (1_usize, a >= 1.5) {
                    (0 | 2, true) if (a < a) || flag => {
                        let p: f64 = a;
                        'l5: for i6 in (2..=4).rev() {
                            let (mut b, (mut u, a)) = (match (i6 * 3) % 4 {
                                0 => {
                                    b
                                },
                                m9 if a.sin() < fn92(p, p, &a) => 1.5_f64,
                                2 | 4 => {
                                    let (_, mut dx) = fn28(b.cos(), m1 % 4, (1.75_f64, if p > (1.875 - p) {
                                        (p, m1)
                                    } else {
                                        fn63(b, &p, v.len() % 4)
                                    }));
                                    a
                                },
                                _ => p,
                            }, (a, b));
                        }
                    },
                    (1 | 3, on15) => {
                        match m1 {
                            m16 @ (0 | 3) => {
                                assert!(on15 || true);
                            },
                            1 => {
                                p = ['b20: {
                                    if on15 {
                                        break 'b20 (a.powi(2) + 1.0_f64).powf(b.sin());
                                    }
                                    let (_, (mut back, b)) = (fn85(b, b, a, v[1] >= (p[2] + a)), match v.len() {
                                        2 | 4 if p[2] < b => (v[1], a),
                                        m23 @ (2 | 5) => (a, b),
                                        _ => (a, v[m1 % 3]),
                                    });
                                    b
                                }, b - a, a * p[m1 % 3]];
                            },
                            2..=3 if (b > a) || (a < (b * b)) => {
                                p = [a, a / (a.powi(2) + 1.0_f64), a - a];
                            },
                            _ => {
                                let (_, mut w) = (v[m1 % 3], p[2]);
                            },
                        }
                    },
                    _ => {
                        let mut t = ([b * b, fn113(b)], (-b) - a);
                    },
                }
            },
            m30 => {
                let mut flag31 = flag;
            },
        }
        (v[0] + (0.75 * b), 1_usize)
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
                let old5 = t;
                t = old5;
                if (a.powi(2) + 1.0_f64).recip() >= t.clamp(-1.5, 0.75) {
                    break b;
                }
            }
        };
        b = b;
        [b, p] = [b, HALF];
        for _ in (0..=3).rev().step_by(2) {
            b += ('b6: {
                if (match (0_usize, (b - a) < a) {
                    (0, false) => break 'b6 p,
                    (2 | 4, true) => c,
                    _ => c,
                }) >= (2_usize as f64) {
                    break 'b6 {
                        let mut i12 = 0_usize;
                        loop {
                            i12 += 1;
                            if i12 > 4 || (i12 == 1) {
                                break ((i12 + 1) as f64);
                            }
                            p = p.to_radians().clamp(-1.5, 0.75).atan();
                        }
                    };
                }
                let p = match 0_usize {
                    m13 @ (2 | 5) => ([2.125_f64, p], 0.375_f64),
                    _ => ([c, p], a),
                };
                (1.5_f64 + p.0[1].sin()).ln()
            }).atan();
            let y2 = ((c + b) + (p + (-2.25_f64))) * (if ({
                let mut i16 = 0_usize;
                'l17: loop {
                    i16 += 1;
                    if i16 > 4 || (((-2.875) * a) < (p - c)) {
                        break f64::to_radians(a) * a;
                    }
                    b = (i16 as f64).atan();
                }
            }) >= (p + p) {
                match (2_usize, (0.875_f64.abs() + 1.25_f64).sqrt() >= fn16(b, b, b)) {
                    (m18, false) if (a + a) > fn16(b, p, a) => {
                        let mut y1 = ((p * c) - (c / (1.5_f64 + 0.5_f64.sin())), fn18(p + b, fn92(2.75, a, &0.125_f64), 0.125 / (p.powi(2) + 1.0)));
                        a
                    },
                    _ => c,
                }
            } else {
                c + a
            });
        }
        (b.abs() + (1.0 * c)) + (0.25 * a)
    }

    #[differentiable]
    pub fn fn124(a: f64, n: usize, mut flag: bool) -> f64 {
        let mut dy: f64 = ((a + (a - a)).powi(2) + 1.0_f64).ln();
        match (n, (a + a) < (a * a)) {
            (m1, false) if HALF < ((n + 0) as f64) => {
                {
                    'l3: for i4 in 2..2 {
                        dy = ({
                            dy += ((a - a) / (fn70(dy, dy, dy).abs() + 1.25_f64)).cos();
                            dy += a.sin();
                            dy * a
                        }).cos();
                        let [saved, a] = [match n {
                            0 => a,
                            m7 if flag => a,
                            2 => a,
                            m11 => a,
                        }, {
                            dy *= (('b12: {
                                if m1 >= 0 {
                                    break 'b12 0.25_f64.min(dy.sin());
                                }
                                let s = fn1((dy.abs() + 1.25_f64).log2(), &a.copysign(dy)) + a;
                                let mut y2 = ([(m1 as f64); 2], (i4 as f64));
                                a
                            }) - a).cos();
                            let (mut b, mut u) = (dy + dy, dy * a);
                            a
                        }];
                        let mut b = (n as f64);
                        let mut acc: f64 = (1.5_f64 + (m1 as f64).sin()).ln();
                    }
                }
                let mut x = ([a.hypot(1.5 + dy.sin()), -dy], match (m1, (a < (a / (dy.powi(2) + 1.0))) && (n < 1)) {
                    (2..=3, true) => match m1 {
                        1..=2 => dy,
                        1..=2 => a,
                        0 | 2 => dy,
                        m21 => 1.75_f64,
                    },
                    (m22, on23) if (dy % 1.5) >= (dy * dy) => (-0.75_f64).sin(),
                    _ => a % 3.5_f64,
                });
            },
            _ => {
                let mut y1 = if fn77(a, 1.5, n % 4, (dy, dy)) >= (dy - dy) {
                    return a;
                } else {
                    (dy * dy).sin().tanh()
                };
                (y1, dy) = (dy, y1 * 0.75);
            },
        }
        ((dy + dy).cos().exp() + (0.75 * dy)) + (0.5 * a)
    }

    #[differentiable]
    pub fn fn125(a: f64, b: f64, c: f64, p: [f64; 3], q: (f64, f64)) -> f64 {
        let mut late1;
        let mut i2 = 0_usize;
        loop {
            i2 += 1;
            let mut back = [(b * q.0) * (b - q.1), (i2 as f64).sin(), q.0 % 1.5_f64];
            if i2 > 3 || (((-1.75) < fn18(a, a, c)) && (0.875 <= fn34(q.0))) {
                late1 = 3.0_f64;
                break;
            }
        }
        match i2 {
            1 | 3 if (a <= (-late1)) || (p[1] >= (a.abs() + 1.25_f64).ln()) => {
                'b5: {
                    let t = -((i2 + 2) as f64);
                }
                let mut late6: f64;
                if (i2 < 2) && ((b >= (p[1] + p[0])) || (late1 <= (1.5_f64 + b.sin()).recip())) {
                    late6 = 1.125_f64;
                } else {
                    let mut dy: (f64, usize) = (c, i2);
                    late6 = fn92(dy.0 - p[i2 % 3], q.0, &b.max(3.0_f64.atan()));
                }
            },
            m7 => {
                let mut a = (c * fn104(b, q.1)) * ({
                    late1 /= 1.75 + (0.5 * fn123(c, b, 2.375).sin());
                    late1 /= 1.75 + (0.5 * (if late1 > a.signum() {
                        b
                    } else {
                        late1
                    }).sin());
                    1.375_f64.sin()
                });
            },
        }
        let mut u = match (i2 * 3) % 4 {
            m8 if q.0 <= q.1.atan() => {
                (if b >= (a - b) {
                    q.0
                } else if q.1.mul_add(b, a) < (a * q.1) {
                    b
                } else {
                    c
                }).to_radians()
            },
            m10 @ (2 | 5) if c.abs() >= (a / (1.5 + a.sin())) => {
                (b * b) + (c * p[0])
            },
            _ => {
                let mut i13 = 0_usize;
                loop {
                    i13 += 1;
                    if i13 > 3 || ((b + q.1) < (a * c)) {
                        break a;
                    }
                    late1 += a.sin();
                    let old14 = late1;
                    late1 = (late1 + c).asinh().sin();
                    if late1 < old14.to_radians() {
                        break old14;
                    }
                }
            },
        };
        let mut i15 = 0_usize;
        while i15 < 3 {
            i15 += 1;
            late1 /= 1.75 + (0.5 * (1_usize as f64).sin());
            late1 *= b.cos();
        }
        u = u.hypot((if f64::asinh(c) <= (a.powi(2) + 1.0_f64).ln() {
            fn109(u, u, a)
        } else if u.max(a.sin().tanh()) > (-HALF) {
            return ((((c + (1.25 * u)) + (1.25 * late1)) + (1.0 * q.0)) + (1.0 * c)) + (1.5 * a);
        } else {
            (1.5_f64.abs() + 1.25_f64).ln()
        }).abs() + 1.25);
        let mut late16: f64;
        if (a - late1).min(fn119(a, q.1, late1, (i2 + 2) % 4).sin().tanh()) <= u.atan2(late1.abs() + 1.25) {
            late16 = {
                late1 = (1.5_f64 + (b - c).sin()).recip() + (p[1].min(late1.sin()) * (b - b));
                let acc = ((i2 as f64) + SLOPE.to_radians()) / ((if a.clamp(-1.5, 0.75) >= (late1.abs() + 1.25_f64).powf(c.atan()) {
                    c * c
                } else {
                    q.0
                }).powi(2) + 1.0_f64);
                late1 * acc
            };
        } else {
            late16 = a;
        }
        let mut p = late1;
        let (mut y, p) = (p.sin().tanh(), i2);
        (((fn118(q.0, c, f64::to_radians(late16) <= (1.125_f64.powi(2) + 1.0_f64).sqrt()) + (1.5 * y)) + (1.5 * q.0)) + (0.75 * b)) + (0.5 * a)
    }

    #[differentiable]
    pub fn fn126(a: f64, mut b: f64, c: f64, n: usize, p: [f64; 3], q: (f64, f64)) -> f64 {
        'l1: for i2 in 0..1 {
            b /= 1.75 + (0.5 * f64::atan(3.0).sin());
            let dy = ((if i2 != 0 {
                let mut u = ((((n * 3) % 4) as f64) - (-c)) % 3.5_f64;
                u += (-(-a)).sin();
                b
            } else {
                b
            }).powi(2) + 1.0_f64).recip() + fn53(SMALL);
            let mut late3: f64;
            if fn16(a, -a, if q.0 < (-a) {
                let (mut p, (_, mut a)) = (if dy >= (dy * a) {
                    b
                } else if (-p[2]) > (1.5_f64 + b.sin()).powf(1.625_f64.sin().tanh()) {
                    p[2]
                } else {
                    let [a, mut p] = [((i2 + 1) as f64), f64::atan(c)];
                    [p, b] = [c, dy];
                    a
                }, fn28(2.375, i2 % 4, (dy, (dy, n))));
                a
            } else if i2 >= 0 {
                -2.75_f64
            } else {
                a
            }) > p[2].cos() {
                let u: f64 = ('b4: {
                    if (1.5_f64 + b.sin()).powf(1.75_f64.sin()) <= q.0 {
                        break 'b4 f64::floor(dy);
                    }
                    let y = dy.atan();
                    match (n + 2, c > p[i2 % 3].atan2(q.1.abs() + 1.25)) {
                        (0, _) => {
                            let mut acc = (y.asinh() - y) + (q.1.sin().tanh() * a);
                            dy
                        },
                        (1..=2, on8) => b,
                        (2, on10) => {
                            b
                        },
                        _ => y,
                    }
                }) + b;
                late3 = c;
            } else {
                late3 = b;
            }
        }
        (((c + (0.5 * q.1)) + (0.25 * p[0])) + (1.25 * c)) + (2.0 * b)
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
                let (_, p) = fn69(w, a + a);
            }
        }
        fn109((1_usize as f64), a, a.mul_add(a, w)) + (1.0 * b)
    }

    #[differentiable]
    pub fn fn128(a: f64, mut b: f64, c: f64, q: (f64, f64)) -> f64 {
        b = c.asinh();
        match 0_usize {
            m1 if (a + c) < b => {
                let (mut u, mut y) = if m1 != 1 {
                    q
                } else if f64::atan(c) >= (c * 1.375) {
                    let y1 = [fn38(a, b, q.0, 1_usize % 4).sin().tanh(), a, b];
                    let mut z = (2.125_f64.sin().tanh().powi(2) + 1.0_f64).log2() * ((c + y1[2]) / ((a.powi(2) + 1.0_f64).log2().powi(2) + 1.0_f64));
                    (q.0, 0.5_f64)
                } else {
                    fn46(a, 2_usize % 4)
                };
                if (c + a).to_radians() > (3_usize as f64) {
                    for _ in 2..=m1 % 5 {
                        b = ((u * (-0.875_f64)).powi(2) + 1.0_f64).powf((u - 1.125_f64).cos()).cos();
                        let mut u = 1.875_f64;
                    }
                    if (1.5_f64 + u.sin()).powf((a * b).atan()) <= y {
                        u = {
                            y = ({
                                u += q.0;
                                let (tape1, (mut back, mut y2)) = (b.copysign(b), fn46(y, 0_usize % 4));
                                0.75_f64 * back
                            }) % 3.0;
                            let (mut acc, mut a) = (a.min(a.sin().tanh()), fn113(a));
                            (q.0 * acc) + q.0
                        };
                    } else {
                        let (mut y1, a) = (c - c, (1.5_f64 + u.sin()).recip());
                    }
                } else if (m1 == 0) || (q.0 < (y + c)) {
                    let mut t: f64 = fn113((1.5_f64 + u.sin()).sqrt());
                } else {
                    assert!((1.625 <= y.sin().powi(2)) || true);
                }
            },
            m3 @ (2 | 5) => {
                b = c.abs();
            },
            m5 if (0.125 <= (c - c)) || (a > (m5 as f64)) => {
                let (mut tape1, (p, _)) = (b * a, fn75(c, c, fn46(q.1, 3_usize % 4)));
            },
            _ => {
                b = (((q.1.abs() + 1.25_f64).sqrt() * c).abs() + 1.25_f64).ln();
            },
        }
        (((((c % 3.0) + (2.0 * q.0)) + (0.75 * q.1)) + (0.5 * c)) + (0.25 * b)) + (1.5 * a)
    }

    #[differentiable]
    pub fn fn129(a: f64, mut b: f64, flag: bool) -> f64 {
        let mut dy1 = if (b * b) >= b.max(3.0_f64.sin()) {
            [(3_usize as f64), b, a.mul_add(a, b)]
        } else if flag {
            [(a.abs() + 1.25_f64).log2(), b + b, a.abs()]
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
                let mut s = ((a - a) * a) * fn109(w * a, w.atan(), w - b);
                w
            } else {
                return (a + (0.25 * b)) + (0.75 * a);
                b
            }]
        };
        dy1 = dy1;
        let mut y2: f64 = b;
        let mut u: (f64, usize) = match (2_usize, (a < y2) || (y2 <= y2.to_radians())) {
            (0, true) if flag => return ((fn104(a, b).atan2(1.5 + (b + b).sin()) + (1.0 * y2)) + (1.5 * dy1[0])) + (1.5 * b),
            (1, _) => (b, 1_usize),
            (1..=2, _) => {
                b = y2 + ((b * y2) * f64::asinh(a));
                (y2 * a, 1_usize)
            },
            _ => (y2, 2_usize),
        };
        (((b + (2.0 * y2)) + (1.0 * dy1[1])) + (2.0 * b)) + (1.0 * a)
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
                    'l5: while i4 < 4 && (a.max(a.cos()) < fn8(b, b, (p, (a, i4 + 0)))) {
                        i4 += 1;
                        a += (if m1 == 2 {
                            {
                                let mut b = fn118(fn34(a), 1.5 + a, p <= p);
                                let mut a = ((1.5_f64 + HALF.sin()).log2() * (b - b)) + ((0_usize as f64) * (m1 as f64));
                                b
                            }
                        } else {
                            p
                        }).sin().tanh();
                        let (z, _) = (f64::abs(p), a.cos().powi(2));
                    }
                }
            },
            (1 | 3, on7) => {
                a += a;
            },
            _ => {
                a /= 1.75 + (0.5 * (a - a).sin());
            },
        }
        (b + (0.25 * b)) + (1.75 * a)
    }

    #[differentiable]
    pub fn fn131(#[constant] a: f64, b: f64, mut flag: bool, q: (f64, f64)) -> f64 {
        match ((b.powi(2) + 1.0_f64).ln() as usize % 4) {
            1..=2 => {
                let mut a: f64 = fn113(match ((a as usize % 4), a.hypot(1.5 + (-0.375_f64).sin()) < 2.75_f64.to_radians()) {
                    (m3 @ (2 | 5), true) if fn4(a, m3 % 4, [q.1, b, 1.125_f64]) >= (m3 as f64) => a,
                    (2 | 4, true) => b,
                    _ => b,
                });
            },
            _ => {
                let (p, mut t) = ((1_usize as f64), a + b);
            },
        }
        let mut w = if a <= (a + 2.0) {
            (q.1 - b).signum()
        } else if (a >= fn126(b, q.1, q.0, 1_usize % 4, [a, b, b], (a, a))) || (q.0 <= (q.1.powi(2) + 1.0_f64).sqrt()) {
            let mut saved = q.0;
            a.min(b.sin().tanh())
        } else {
            a
        };
        let b = ([b + 1.75_f64, w + b], (1.5_f64 + a.sin()).recip());
        let mut flag14 = (({
            let mut i9 = 0_usize;
            'l10: loop {
                i9 += 1;
                if i9 > 1 {
                    break w;
                }
                w /= 1.75 + (0.5 * (match i9 {
                    0..=1 => {
                        q.0
                    },
                    m13 => w,
                }).sin());
            }
        }) > fn117(3.0, [w, w, a])) && ((a > 3.0_f64.cos()) || (q.1 > b.0[1].copysign(q.0)));
        if flag {
            let mut back = (if q.0 <= (1.5_f64 + b.1.sin()).ln() {
                w = 2.375;
                assert!((flag || (b.1 >= b.1.atan2(b.0[1].abs() + 1.25))) || true);
                w
            } else {
                a
            }).to_radians() * ((1_usize as f64) * a);
            back = (b.1.cos().powi(4) + fn117(back, [q.1, b.0[1], b.0[0]])) * fn111(b.0[1].sin());
            assert!((!flag14) || true);
        } else {
            let (mut dy, y2) = fn9('b15: {
                if (q.1 <= (b.1 * b.1)) || (a <= w) {
                    break 'b15 fn118(-2.0, 2.75, a > (b.0[1] + a));
                }
                let acc: f64 = fn114(fn127(a, w, 0_usize % 4, q.0 < (w + w)), (0_usize as f64), b.1) - q.0;
                w
            }, q.0 % 2.5, 1.375, [w, b.1, w]);
            w = ((y2 + 2) as f64);
        }
        let dy: f64 = w + fn130(w.signum(), 'b16: {
            if (q.1 * b.1) <= a {
                break 'b16 a.atan().exp();
            }
            let mut s: [f64; 2] = if (q.1 > b.1) || (w <= 1.125) {
                let y = q.0;
                [b.1, a * a]
            } else {
                [w, b.0[0] * w]
            };
            w
        });
        ((((w.atan2(w.powi(2) + 1.0) % 3.5) + (1.0 * dy)) + (1.75 * b.1)) + (1.25 * w)) + (1.5 * q.0)
    }

    #[differentiable]
    pub fn fn132(a: f64, b: f64, n: usize) -> f64 {
        for i1 in 2..=1 {
            let mut k2 = n % 5;
            let (y2, _) = fn63(SMALL, &(i1 as f64), (i1 + 0) % 4);
            let y = {
                let mut dy1 = (2_usize as f64).sin().tanh();
                let t: f64 = dy1;
                match (dy1.sin() as usize % 4) {
                    m3 if (t >= (0_usize as f64)) && (y2 < t.to_radians()) => t,
                    _ => b.min(a.sin().tanh()),
                }
            };
        }
        let dx: f64 = (a * (a - b)) + (b + (b * a));
        let p: f64 = a + ((dx + b) + f64::abs(a));
        let mut b = a;
        let mut dx = (dx - dx).mul_add(dx, p) - ((1.5_f64 + a.sin()).sqrt() - (n as f64));
        return (dx + (1.25 * b)) + (0.5 * p);
    }

    #[differentiable]
    pub fn fn133(a: f64, b: f64, v: &[f64], q: (f64, f64)) -> [f64; 2] {
        let z: f64 = fn19(q.1.to_radians(), fn69(a, a));
        let x: f64 = ((z as usize % 4) as f64) + fn114(q.0, z, b).mul_add(a, b);
        let mut y2 = (match v.len() {
            0..=1 => {
                2.875_f64
            },
            _ => x % 2.5_f64,
        }) - a;
        if x.abs() >= b {
            let z = (((match 1_usize {
                m4 if (x >= 2.125) || (m4 == 1) => {
                    assert!(((y2 <= y2) || (y2 < a.sin().tanh())) || true);
                    assert!((a > (x * v[m4 % 3])) || true);
                    b
                },
                m6 if m6 != 2 => {
                    2.875_f64
                },
                m8 if m8 < 2 => y2,
                m10 => q.0,
            }) / (1.5_f64 + ({
                let mut i11 = 0_usize;
                loop {
                    i11 += 1;
                    if i11 > 2 || (i11 < 1) {
                        break x + (z - (-1.375_f64));
                    }
                    y2 = x;
                    let y2 = 2.375_f64;
                    if q.1.sin().tanh() >= fn45(z, q.1, z, z <= SMALL.sin(), v, [b, 1.125_f64, x]) {
                        break x + z;
                    }
                }
            }).sin())).powi(2) + 1.0_f64).recip();
        }
        [(((a + (1.5 * z)) + (0.25 * q.0)) + (0.75 * q.1)) + (0.25 * a), (((z + b) + (0.5 * x)) + (1.25 * q.1)) + (1.75 * a)]
    }

    #[differentiable]
    pub fn fn134(#[constant] a: f64, mut b: f64, n: usize) -> f64 {
        if n >= 2 {
            let mut b: f64 = a.sin().exp();
            let mut acc = -({
                b /= 1.75 + (0.5 * ({
                    let mut i1 = 0_usize;
                    loop {
                        i1 += 1;
                        if i1 > 1 || ((a <= (a * b)) && (b > b)) {
                            break (2_usize as f64);
                        }
                        let mut t = (i1 as f64) - (a * a).sin();
                        let old2 = t;
                        t = SMALL;
                        if (old2 + a) >= (old2 * t) {
                            break old2;
                        }
                    }
                }).sin());
                b = a;
                (1.5_f64 + b.sin()).powf(3.0_f64.atan())
            });
        }
        match n {
            0 | 2 => {
                let mut dx: f64 = (n as f64);
                let mut tape1: f64 = ((2.75 * dx) * dx) * (n as f64).sin().tanh();
            },
            0 | 2 => {
                b = a;
            },
            m7 if n == 2 => {
                let mut flag9 = ((a / (1.5 + a.sin())) - (b + a)) > (b / (b.abs() + 1.25));
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
                let mut i5 = 0_usize;
                loop {
                    i5 += 1;
                    dy = (c, 0_usize);
                    if i5 > 3 || ((dy.0 % 1.5) < (c - a)) {
                        late4 = (a, -c);
                        break;
                    }
                }
                let mut b: f64 = 'b6: {
                    if (1_usize as f64) >= (a * a) {
                        break 'b6 2.75_f64;
                    }
                    let mut acc = f64::signum((c.abs() + 1.25_f64).recip()) * b;
                    let (mut y, (a, mut u)) = if i2 == 2 {
                        (late4.1, late4)
                    } else {
                        (acc, (c, acc))
                    };
                    c
                };
            }
            let mut y = c * a.signum();
        }
        for i7 in (1..1).step_by(3).rev() {
            let (p, mut b) = ((2_usize as f64), if flag {
                a
            } else {
                let (mut u, back) = if i7 >= 2 {
                    (b, 1_usize)
                } else {
                    break;
                    (b, i7)
                };
                let mut p: (f64, f64) = fn28(c * b, back % 4, (b, (c, back)));
                a
            });
            b = c.cos();
        }
        (((-c) + (1.25 * c)) + (0.25 * b)) + (0.5 * a)
    }

    #[differentiable]
    pub fn fn136(a: f64, b: &f64, n: usize, mut p: [f64; 3]) -> f64 {
        match (fn114(a, a, p[1]) as usize % 4) {
            0 => {
                let u: f64 = (a.powi(2) + 1.0_f64).log2();
                let mut y1 = (1.5_f64 + u.sin()).recip();
            },
            m3 @ (2 | 5) if fn118(*b, a, n == 3) <= (2_usize as f64) => {
                let [mut dy1, _] = if n < 3 {
                    p = [a + a, (3_usize as f64), fn135(a, a, a, m3 < 3)];
                    let t = (match m3 {
                        0 => a * p[n % 3],
                        _ => a,
                    }) * p[m3 % 3];
                    [a, t]
                } else {
                    let y: f64 = fn114(fn127(p[n % 3], a, n % 4, HALF >= (SMALL + 2.875)), p[n % 3], p[n % 3] * 0.625);
                    [y, 2.25_f64]
                };
            },
            m8 if (m8 < 0) || (a > (a * (*b))) => {
                p = p;
            },
            _ => {
                let dx = (a + ((*b) * (*b)), a);
            },
        }
        ((a % 2.0_f64).abs() + 1.25_f64).powf(HALF.cos()) + (2.0 * a)
    }

    #[differentiable]
    pub fn fn137(a: f64) -> f64 {
        let mut dy: f64 = (SLOPE.abs() + 1.25_f64).log2();
        for i1 in (1..=1).step_by(2) {
            dy = (0.5 * dy) + ((-0.5_f64) - dy).cos();
            let mut a: [f64; 3] = [a, ({
                let mut i2 = 0_usize;
                'l3: loop {
                    i2 += 1;
                    if i2 > 1 {
                        break -2.5_f64;
                    }
                    dy += (dy + fn92(a, dy, &dy)).atan();
                }
            }) * (if dy <= (dy - dy) {
                dy
            } else {
                a
            }), ({
                let mut i4 = 0_usize;
                'l5: loop {
                    i4 += 1;
                    if i4 > 1 {
                        break 'l5 (i1 as f64) + dy;
                    }
                    dy += ({
                        let dx: (f64, usize) = ((a + a) * 2.5_f64, i1);
                        assert!((i4 >= 2) || true);
                        a * dy
                    }).cos();
                    let mut flag6 = (if a < a {
                        a
                    } else {
                        -2.875_f64
                    }).hypot(1.5 + (1_usize as f64).sin()) >= dy;
                    let old7 = dy;
                    dy = a;
                    if !flag6 {
                        break fn43(-1.0);
                    }
                }
            }) * dy];
            let (back, (b, mut x)) = (dy.max(dy.cos()), (dy, dy));
        }
        (f64::cos(-0.5).atan() + (1.5 * dy)) + (1.0 * a)
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
        let (p, mut a) = if fn0(z, 0_usize % 4) >= (2_usize as f64) {
            a = fn114(z.clamp(-1.5, 0.75), fn8(b, a, (a, (a, 0_usize))), match (2_usize, (b - b) >= (a * b)) {
                (m1, _) if (z.powi(2) + 1.0_f64).log2() >= b.clamp(-1.5, 0.75) => z,
                (2 | 4, true) => z,
                _ => z,
            }).sin().powi(2);
            a /= 1.75 + (0.5 * (b.powi(2) + 1.0_f64).recip().sin());
            (z, z)
        } else {
            (a, z)
        };
        let mut t: f64 = (fn134(0.75, z, 1_usize % 4) - (2.625 / (p.abs() + 1.25))) * (b.sin().tanh().powi(2) + 1.0_f64).powf(p.sin());
        ((((1.5_f64 + (b.powi(2) + 1.0_f64).recip().sin()).powf(f64::cos(z).sin().tanh()) + (0.25 * t)) + (0.25 * a)) + (0.5 * p)) + (1.0 * z)
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
        let [mut u, mut y] = [v[1] + a, fn126(b, b, dy[0], 1_usize % 4, [b, a, a], fn46(dy[2], 0_usize % 4))];
        u += a;
        if ((v[2].powi(2) + 1.0_f64).powf(u.sin()) + (2_usize as f64)) < (u + y) {
            let (a, (back, mut dx)) = if (v.len() as f64) > u.clamp(-1.5, 0.75) {
                (0.875_f64, (y, u))
            } else {
                (y, match (0_usize, fn127(a, b, 3_usize % 4, a <= (0.5_f64.powi(2) + 1.0_f64).ln()) < (v.len() as f64)) {
                    (1 | 3, false) => return (((b.max(b.sin()) + (1.5 * dy[0])) + (1.75 * b)) + (0.75 * a), (((a - y) + (0.25 * y)) + (1.0 * u)) + (1.75 * b)),
                    (1..=2, _) if fn35(&(v[2] * 1.5), -0.875, 0_usize % 4, b <= (u * u)) > b.signum() => return ((1.375 / (u.abs() + 1.25)) + (0.25 * y), ((((b + y) + (1.75 * y)) + (1.0 * u)) + (0.75 * b)) + (1.5 * a)),
                    (m10 @ (0 | 3), _) => {
                        let mut dx = f64::atan(b);
                        (dx, 0.5_f64)
                    },
                    _ => (u, b),
                })
            };
            let b = y.abs();
        }
        let s: f64 = (3_usize as f64);
        let mut acc = (1_usize as f64) + (a.asinh() * (u + s));
        if (a.atan() < acc) && ((if acc > y {
            -2.5_f64
        } else {
            s
        }) <= acc) {
            let mut i13 = 0_usize;
            while i13 < 3 {
                i13 += 1;
                u += b.clamp(-1.5, 0.75).atan().powi(0).sin().tanh();
                y = (0.5 * y) + ((i13 + 1) as f64).cos();
            }
            let mut t: ([f64; 2], f64) = ([b, s - 1.75_f64], u + dy[i13 % 3]);
            let [t, mut x] = [SLOPE.atan(), acc];
        } else {
            (u, b) = (b, u);
        }
        ((((((y + (1.25 * acc)) + (1.75 * s)) + (1.5 * y)) + (2.0 * u)) + (0.25 * b)) + (1.75 * a), (((acc + (1.25 * acc)) + (1.0 * s)) + (0.5 * dy[1])) + (0.75 * a))
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
        fn135(*a, b, b, b < (b - b)).sin().tanh().exp() + (1.5 * b)
    }

    #[differentiable]
    pub fn fn141(a: f64, b: f64, c: f64) -> f64 {
        let mut b = a;
        let mut back = (a.floor() + a) + b.atan2(b.abs() + 1.25).signum();
        b /= 1.75 + (0.5 * (2.625_f64 - b).sin());
        back *= ((if back <= (1_usize as f64) {
            let mut a = match (1_usize, a <= (3_usize as f64)) {
                (m1, on2) if on2 => {
                    return (fn10(b, b) + (1.75 * b)) + (0.25 * a);
                },
                _ => ([back, c], a),
            };
            back
        } else {
            b -= (a + back) % 2.5;
            let (mut w, a) = (if c > (b + b) {
                c
            } else {
                return (((-b) % 2.0) + (0.75 * c)) + (1.25 * a);
                back
            }, (3_usize as f64));
            b
        }).abs() + 1.25_f64).sqrt().sin().tanh();
        let mut a = [back, (a + (-2.5_f64)) + (b * c), (0.75_f64.abs() + 1.25_f64).log2()];
        return (((c + b).atan2(1.5 + (c + back).sin()) + (1.5 * back)) + (1.25 * b)) + (1.0 * c);
    }

    #[differentiable]
    pub fn fn142(#[constant] a: f64, b: f64, flag: bool, p: [f64; 3]) -> f64 {
        let acc = [a, fn76(b, a, 1_usize % 4) / (p[1].atan().powi(2).powi(2) + 1.0_f64), -(match ((b - a) as usize % 4) {
            0 => return (a.sin().tanh() + (b - b)) + (0.25 * p[1]),
            m3 @ (1 | 4) => {
                let mut y2 = match (m3 * 3) % 4 {
                    m5 @ (0 | 3) if a < f64::atan(b) => {
                        b
                    },
                    1 | 3 => fn15(a),
                    0..=1 => {
                        return (b * b) + (0.25 * b);
                    },
                    m11 => b * b,
                };
                b
            },
            1..=2 => a,
            m14 => a,
        })];
        let (mut back, (b, _)) = match 3_usize {
            1..=2 => {
                if a <= (-p[1]) {
                    let mut z = fn140(&(1_usize as f64), a - a);
                    (2.375_f64, (a, z))
                } else {
                    let mut w: f64 = fn18(b, b, SLOPE).atan().powi(3).sin();
                    (w, fn69(w, acc[1]))
                }
            },
            1 => (a, (a, a)),
            _ => if !flag {
                (b, (a, a))
            } else if (a >= f64::floor(a)) && (p[0] <= (-a)) {
                (a, (b, 3.0_f64))
            } else {
                (a, (p[2], p[1]))
            },
        };
        assert!((back.mul_add(p[0], b) <= back) || true);
        let mut late20;
        if a <= back {
            late20 = match (1_usize, fn137(b) < fn126(a, b, b, 1_usize % 4, [a; 3], fn69(back, a))) {
                (0, _) => {
                    fn28(b, 1_usize % 4, (p[2], (a, 3_usize)))
                },
                _ => fn75(p[1], 3.0, (b, back)),
            };
        } else {
            back /= 1.75 + (0.5 * a.sin());
            let dy1 = (fn81(back + back), back);
            late20 = if dy1.0[1] < (1.5_f64 + dy1.0[0].sin()).log2() {
                (b, p[1])
            } else if back > a.abs() {
                (2.75_f64, back)
            } else {
                back *= (1.5_f64 + b.abs().sin()).recip().cos();
                (back, back)
            };
        }
        ((((1.5_f64 + acc[2].sin()).log2().sin().tanh() + (1.25 * late20.0)) + (1.75 * back)) + (2.0 * acc[2])) + (0.75 * a)
    }

    #[differentiable]
    pub fn fn143(a: f64, n: usize, q: (f64, f64)) -> f64 {
        let mut late1: f64;
        let mut i2 = 0_usize;
        loop {
            i2 += 1;
            let t = (q.0.floor(), (1.125_f64 / (a.abs() + 1.25_f64)) + q.0);
            if i2 > 3 || ((1_usize as f64) < t.1.mul_add(t.1, q.0)) {
                late1 = fn53(f64::to_radians(a));
                break;
            }
        }
        let mut s = (late1 + q.1).abs();
        let mut t: f64 = {
            let mut i3 = 0_usize;
            loop {
                i3 += 1;
                if i3 > 3 || ((-s) > (((i3 * 3) % 4) as f64)) {
                    break s;
                }
                s /= 1.75 + (0.5 * late1.sin());
                let y = ([s.sin().powi(4); 2], ((late1 * a).powi(2) + 1.0_f64).log2());
                let old4 = s;
                s = old4;
                if i2 >= 0 {
                    break old4;
                }
            }
        };
        t += match (n, (a.powi(2) + 1.0_f64).log2() <= (q.0 - s)) {
            (2..=3, _) => {
                let [_, u] = fn81(late1.max(s.sin().tanh()));
                let t: f64 = (3_usize as f64);
                {
                    let mut i7 = 0_usize;
                    loop {
                        i7 += 1;
                        if i7 > 3 {
                            break (0_usize as f64);
                        }
                        late1 = (late1 + (q.1 + u)).sin();
                        let old8 = s;
                        s = 1.625_f64.cos();
                        if n != 3 {
                            break old8;
                        }
                    }
                }
            },
            (m9, _) if m9 >= 0 => t + 0.875_f64,
            _ => match (i2 * 3) % 4 {
                0 => q.1,
                m14 => 2.625_f64,
            },
        };
        let s: f64 = if n > 0 {
            fn143(a + t, n - 1, fn69(s, s))
        } else {
            -(i2 as f64)
        };
        let mut y2 = (2_usize as f64);
        let (back, (mut tape1, mut a)) = (a / (2.125_f64.abs() + 1.25_f64), (s, 1.25_f64));
        if ((q.0 % 3.5) > (late1 + late1)) && (s <= y2) {
            let (mut s, (p, mut dx)) = (match (2_usize, ((-2.875) - late1) > (s - s)) {
                (m15, false) if tape1 < fn78(t, &(q.1 * 1.5), late1 < fn137(back)) => late1,
                (m17 @ (2 | 5), on18) => t,
                _ => s,
            }, (s, y2));
        }
        let s: f64 = y2;
        y2 += -fn135(back, tape1, tape1, 2.625 < (a - back));
        _ = (if i2 == 1 {
            s
        } else {
            a
        }) * back;
        let w = match 0_usize {
            0..=1 => back.signum(),
            m22 if m22 == 2 => late1.cos(),
            m24 => {
                let mut i25 = 0_usize;
                loop {
                    i25 += 1;
                    if i25 > 3 || (t.clamp(-1.5, 0.75) < (a + a)) {
                        break f64::signum((i2 as f64));
                    }
                    a += s.copysign(fn118(s, a, m24 == 3)).sin();
                    tape1 = (y2.atan() + (1.125_f64 * y2)).sin();
                    let old26 = a;
                    a = (1.5_f64 + tape1.sin()).recip().cos();
                    if 0.125 >= (t + q.1) {
                        break back / (late1.powi(2) + 1.0_f64);
                    }
                }
            },
        };
        (((((((1.5_f64 + (-2.0_f64).sin().tanh().exp().sin()).recip() + (1.75 * w)) + (0.25 * s)) + (0.75 * a)) + (0.75 * back)) + (1.25 * y2)) + (1.25 * t)) + (0.75 * q.0)
    }

    #[differentiable]
    pub fn fn144(a: &f64, b: f64, c: f64, v: &[f64]) -> (f64, usize) {
        if c <= b {
            let (mut s, (u, a)) = ((1.5_f64 + c.sin()).log2(), if (-1.875) < fn113(b) {
                (b, b)
            } else {
                let mut a: (f64, usize) = fn93(-2.75, 0_usize % 4, v, (b, *a));
                let z = b;
                (0.75_f64, z)
            });
            if (-b) <= (v[0] * 1.125) {
                for i1 in 0..v.len() {
                    s = (-f64::atan(s)).sin();
                    let mut k2 = ((i1 * 3) % 4) % 5;
                    s += (k2 as f64).sin();
                    s *= (a - s).cos().sin().tanh();
                }
            }
            let u = ((0.625_f64 + 2.875_f64) + fn130(c, a)).asinh();
        }
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 2 {
                break;
            }
            let mut back: f64 = if i3 >= 0 {
                let w = *a;
                w
            } else {
                ((i3 + 1) as f64)
            };
        }
        (c + (0.75 * c), v.len())
    }

    #[differentiable]
    pub fn fn145(a: f64, n: usize) -> f64 {
        match (n + 0, (a < a.to_radians()) || (a <= 2.875_f64.atan2(a.powi(2) + 1.0))) {
            (m1 @ (0 | 3), false) => {
                let mut x = a + (('b3: {
                    if (a < a) || (a >= a) {
                        break 'b3 (a.abs() + 1.25_f64).ln();
                    }
                    let mut t = [{
                        let mut t = fn39(&a.to_radians(), a.asinh() >= (a - a)) * a;
                        t += -fn135(a, a, 0.125, m1 != 0);
                        a + a
                    }, a, (a - 0.25_f64).to_radians()];
                    let p = a;
                    t[m1 % 3]
                }) + (a * a));
                let dy: f64 = x;
            },
            _ => {
                let mut y1 = ((-2.875_f64) - a) + fn11((n as f64), a, a * a);
            },
        }
        let mut z: f64 = a;
        let mut x: (f64, f64) = fn28(((n + 1) as f64), 1_usize % 4, (SMALL, fn63(a, &z, n % 4)));
        return (((x.0.powi(2) + 1.0_f64).ln() + (0.5 * x.0)) + (0.5 * z)) + (0.25 * a);
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
            a *= a.copysign(fn70(a, y1, a)).cos();
            a += (1.5_f64 + (q.0 * a).sin()).ln().atan();
            match i3 + 2 {
                1..=2 => {
                    if (1.5_f64 + q.0.sin()).sqrt().cos() > fn109(a, q.0, y1) {
                        let [mut y, b] = [a, fn4(q.0, i3 % 4, [y1, q.0, v[1]])];
                        let (_, dy1) = (b.signum(), (v[i3 % 3] as usize % 4));
                    } else if (((i3 * 3) % 4) as f64) > v[2] {
                        y1 = v[1];
                    }
                    let back: f64 = fn140(&(i3 as f64), 2.5 / (1.5 + y1.sin()));
                },
                m7 if m7 == 2 => {
                    (a, y1) = (y1, a);
                },
                _ => {
                    y1 -= (2.0_f64 * a).sin().sin();
                },
            }
        }
        (((fn137(q.1 / (y1.powi(2) + 1.0)) + (1.0 * y1)) + (1.75 * q.0)) + (2.0 * q.1)) + (1.75 * a)
    }

    #[differentiable]
    pub fn fn147(a: f64, mut b: f64, c: f64, n: usize, (q0, (mut q1, k)): (f64, (f64, usize))) -> f64 {
        let mut dy1 = a;
        _ = (dy1 * a) * fn141(q0, b, 1.25);
        let mut p: f64 = ({
            let mut i1 = 0_usize;
            'l2: loop {
                i1 += 1;
                if i1 > 3 || (a >= 3.0) {
                    break 'l2 (-0.375_f64) / (fn64(&dy1, a, [q1, 2.5_f64, c], (q1, (a, n))).abs() + 1.25_f64);
                }
                b = q0;
                let old3 = dy1;
                dy1 = q0;
                if (c - (-1.0)) < (n as f64) {
                    break -q1;
                }
            }
        }) - ((1.5_f64 + q1.sin()).recip().powi(2) + 1.0_f64).powf(q1.clamp(-1.5, 0.75).atan());
        (dy1, q1) = (q1, dy1 * 0.75);
        let [acc, mut z] = [match 1_usize {
            0 => return (((fn135(p.sin().powi(2), q0, (1.5_f64 + a.sin()).log2(), c > 1.375_f64.copysign(b)) + (0.25 * dy1)) + (1.75 * c)) + (0.75 * b)) + (2.0 * a),
            m6 => c,
        }, p];
        let (mut s, mut a) = fn46(0.875 + dy1, k % 4);
        a *= (p.abs() + (p.powi(2) + 1.0_f64).ln()).sin();
        let mut late7;
        if (2.625_f64.cos() <= (((n * 3) % 4) as f64)) && (z <= (a * s)) {
            late7 = c;
        } else {
            late7 = if (b <= (a - c)) || (acc < (-q1)) {
                q0 - q1
            } else {
                fn52(0.125, z, &a, c > (a * q0), (dy1, (b, n)))
            };
        }
        dy1 = acc.atan().hypot(1.5 + p.sin()) + acc;
        z *= fn127(p + SLOPE, b - late7, n % 4, q0 >= fn119(q0, late7, dy1, 1_usize % 4)).atan();
        let dx = fn7(b.atan2(1.5 + 2.375_f64.sin()), k % 4);
        ((((((((a.hypot(1.5 + a.clamp(-1.5, 0.75).sin()) + (1.0 * dx.0)) + (0.5 * late7)) + (1.0 * a)) + (0.25 * z)) + (1.75 * acc)) + (0.75 * p)) + (1.5 * q1)) + (2.0 * c)) + (0.75 * b)
    }

    #[differentiable]
    pub fn fn148(a: f64, v: &[f64], q: (f64, f64)) -> (f64, f64) {
        let mut p = [(2_usize as f64), {
            let mut i1 = 0_usize;
            'l2: loop {
                i1 += 1;
                if i1 > 3 || (fn84(a, v[i1 % 3], a) >= (2.25 + q.0)) {
                    break 'l2 (q.1 * q.0) + fn140(&(v[0] * 1.5), a);
                }
            }
        }];
        let mut saved: (f64, usize) = (2.75_f64, 0_usize);
        saved = fn116(match 2_usize {
            0..=1 => a,
            1 => {
                let mut b: f64 = (if (p[0] * saved.0) > p[0].asinh() {
                    (-0.125_f64) + a
                } else {
                    p = fn81(-2.25);
                    fn21(saved.0, a, q.0, 1_usize % 4, [a; 3])
                }).hypot(a.powi(2) + 1.0);
                b
            },
            2 | 4 if (a - q.1) > (v.len() as f64) => {
                a
            },
            _ => v[1],
        }, a + 3.0);
        ((((v[1] + v[0]) + (0.75 * saved.0)) + (1.25 * q.1)) + (0.5 * a), ((a.mul_add(a, a) + (1.5 * saved.0)) + (1.5 * q.1)) + (1.5 * a))
    }

    #[differentiable]
    pub fn fn149(a: &f64, n: usize) -> f64 {
        let a = ([(*a) * (*a), fn123(*a, *a, *a)], *a);
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
        a *= fn127(b, 0.375, 3_usize % 4, flag).atan();
        let mut late9: f64;
        if a.atan().powi(1).sin().tanh() >= a {
            let late10: (f64, f64);
            if flag {
                if flag {
                    return ((b - b) + (0.75 * a), 1_usize);
                }
                let mut dy1 = ([a, b], (match 1_usize {
                    0 | 2 => a,
                    _ => a,
                }) - (0.375_f64 - a));
                late10 = (b / (b.powi(2) + 1.0_f64), (0_usize as f64));
            } else {
                a = b;
                late10 = fn46(-1.75, 0_usize % 4);
            }
            late9 = a;
        } else {
            late9 = b * (a.powi(2) + 1.0_f64).log2();
        }
        _ = (if late9 >= fn126(b, a, b, 0_usize % 4, [a, HALF, b], (b, late9)) {
            b
        } else {
            return ((((late9 * late9) + (1.25 * late9)) + (1.0 * b)) + (0.75 * a), 0_usize);
            late9
        }) - b;
        let mut found14 = 1.0_f64;
        for i15 in 0..4 {
            late9 = (late9 + (i15 as f64)).sin().tanh();
            if (i15 == 3) || (b >= (late9.powi(2) + 1.0_f64).log2()) {
                found14 = (2.125_f64 + late9).atan2(late9.abs() + 1.25);
                break;
            }
        }
        if ((late9 > fn137(late9)) && (late9 <= b.asinh())) && (flag || (a < found14)) {
            let (mut dy, w) = fn75(a.sin().tanh(), late9, (found14, found14));
        }
        let (mut tape1, (p, t)) = (b, if b >= (b + a) {
            let mut s: f64 = late9;
            assert!(((s * found14) >= s) || true);
            (late9, a)
        } else {
            (SMALL, 1.625_f64)
        });
        let (y1, _) = fn63(p.hypot(1.5 + p.sin()), &(2_usize as f64), 3_usize % 4);
        (((((p + (0.5 * y1)) + (0.75 * t)) + (0.25 * p)) + (1.25 * found14)) + (2.0 * a), 3_usize)
    }

    #[differentiable]
    pub fn fn151(#[constant] mut a: f64, b: f64, c: f64) -> (f64, f64) {
        match (0_usize, (-SMALL) < (c - a)) {
            (m1, false) if fn84(b, a, b) > (a * c) => {
                if (b + c).sin() <= (c - c) {
                    let mut i3 = 0_usize;
                    'l4: while i3 < 4 {
                        i3 += 1;
                        a = (0.5 * a) + a.hypot(c.powi(2) + 1.0).atan();
                        let mut w: (f64, f64) = (fn134(c, c, m1 % 4) + ((-1.875_f64) * b), fn118(b.sin().powi(3), ((m1 + 2) as f64), i3 == 0));
                        let b: f64 = c;
                    }
                }
            },
            _ => {
                let acc = ({
                    let mut i6 = 0_usize;
                    'l7: loop {
                        i6 += 1;
                        if i6 > 4 {
                            break 'l7 (fn70(c, c, a).powi(2) + 1.0_f64).ln();
                        }
                        a *= (a + a).signum().cos();
                    }
                }) * ((0_usize as f64) + (a - a));
            },
        }
        match 2_usize {
            2..=3 if (b < c) || (c <= a.floor()) => {
                a = fn127(a.cos(), a, 3_usize % 4, c.atan2(0.5_f64.abs() + 1.25) >= fn127(0.625, c, 3_usize % 4, b >= b.copysign(a))) * ({
                    let mut i10 = 0_usize;
                    loop {
                        i10 += 1;
                        if i10 > 1 {
                            break ((b * a).powi(2) + 1.0_f64).powf(fn4(a, i10 % 4, [b, c, b]).atan());
                        }
                        a *= ((c - a) * (c + HALF)).sin();
                    }
                });
                let mut i11 = 0_usize;
                while i11 < 1 && ((a / (c.abs() + 1.25)) >= (2.5 * b)) {
                    i11 += 1;
                    a = (1.5_f64 + SMALL.sin()).sqrt().atan().powi(0).atan();
                    match 1_usize {
                        0 | 2 => {
                            let a = fn119(-b, fn16(2.375, a, c), b, i11 % 4);
                            let mut back = fn71(1.0_f64.sin().tanh(), i11 != 2);
                        },
                        m14 => {
                            let (y1, a) = (a.abs(), (a as usize % 4));
                        },
                    }
                }
            },
            m15 => {
                a += fn51(c, fn126(b, c, a, ((m15 * 3) % 4) % 4, [a, c, a], (-1.375_f64, a)));
            },
        }
        ((b.powi(2) + 1.0_f64).sqrt(), ((a + (2.0 * c)) + (0.5 * b)) + (1.25 * a))
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
            a = fn43(if b < (-(-2.375)) {
                b
            } else {
                b
            }).sin();
            {
                a -= ((a + q.1) - (match 1_usize {
                    m2 if (1.875_f64.powi(2) + 1.0_f64).powf(b.sin()) >= (m2 as f64) => q.0,
                    1 => {
                        assert!((1.0_f64.sin().tanh().exp() >= c) || true);
                        let mut b: f64 = (1.5_f64 + ((c.powi(2) + 1.0_f64).sqrt() + (b - a)).sin()).sqrt();
                        c
                    },
                    2 => 1.125_f64,
                    _ => b,
                })).atan();
                let (mut back, _) = fn63(fn92(SMALL, c, &a), &a, ((i1 * 3) % 4) % 4);
                match (i1 * 3) % 4 {
                    0 => {
                        [a, back] = [back, 0.125_f64];
                        let b = fn126(back + q.0, fn135(a, q.1, q.0, c >= b.hypot(back.abs() + 1.25)), q.1.asinh(), i1 % 4, [c, back, b], if b > b {
                            fn46(a, i1 % 4)
                        } else if (1.125 - back) < q.1 {
                            let mut y = back.abs();
                            let a = {
                                back = ((back * q.0) + fn152(c, i1 % 4, c < (q.0 - a))).cos();
                                let mut dy: f64 = ((i1 + 0) as f64);
                                (1.375_f64 - y) + fn134(2.5, a, i1 % 4)
                            };
                            if b < (1_usize as f64) {
                                y = (a * q.1).mul_add(y, a.sin().tanh()).sin();
                                (y, -1.125_f64)
                            } else if (back + q.1) >= (i1 as f64) {
                                (back, y)
                            } else {
                                (SLOPE, back)
                            }
                        } else {
                            (a, a)
                        }).min((1.5_f64 + (c - q.1).sin()).log2().atan());
                    },
                    m11 if c > (0_usize as f64) => {
                        let mut dy = ([(b.powi(2) + 1.0_f64).sqrt(), (1.5_f64 + back.sin()).sqrt()], {
                            let mut i13 = 0_usize;
                            loop {
                                i13 += 1;
                                if i13 > 3 || (back.copysign(q.0) >= (1.5_f64 + a.sin()).sqrt()) {
                                    break b * (i13 as f64);
                                }
                                a *= (match m11 {
                                    0 | 2 => {
                                        back += ((1.0 as usize % 4) as f64).sin().tanh();
                                        a - a
                                    },
                                    0 | 2 if f64::floor(q.0) < 2.875_f64.asinh() => (0_usize as f64),
                                    _ => a.atan(),
                                }).atan();
                                let old19 = back;
                                back = ((i1 + 2) as f64).cos();
                                if b <= back {
                                    break old19;
                                }
                            }
                        });
                    },
                    2..=3 => {
                        back *= fn43(f64::abs(a)).atan();
                    },
                    m22 => {
                        (a, back) = (back, a * 0.75);
                    },
                }
            }
        }
        (fn140(&b.copysign(q.1), (1.5_f64 + q.0.sin()).powf(c.atan())) + (0.5 * q.0)) + (0.5 * b)
    }

    #[differentiable]
    pub fn fn154(mut a: f64, q: (f64, f64)) -> f64 {
        let mut acc = q;
        let [w, _] = [SLOPE, q.1 / (1.5_f64 + acc.1.sin())];
        a *= q.1.sin().tanh();
        if ((-q.1) < q.0.to_radians()) || ((a.abs() + 1.25_f64).sqrt() < (acc.0 + a)) {
            if (acc.1.sin() > fn119(1.125, q.0, 3.0, 3_usize % 4)) || (({
                acc = fn75(match 3_usize {
                    m1 @ (1 | 4) => {
                        let (mut y2, (_, mut tape1)) = ((0.375_f64.abs() + 1.25_f64).ln(), (w, w));
                        w
                    },
                    m3 @ (1 | 4) => {
                        return (((m3 as f64) + (1.0 * w)) + (1.75 * acc.0)) + (0.75 * q.1);
                    },
                    m5 => w,
                }, a - w, (a, acc.1));
                let (y2, (mut p, x)) = (q.1, (w, w));
                a
            }) < (-(-2.375))) {
                acc = match 2_usize {
                    m6 @ (1 | 4) => match m6 {
                        0 => fn69(q.0, acc.1),
                        2..=3 => {
                            (q.0, a)
                        },
                        m12 => fn28(1.0, 3_usize % 4, (a, fn63(w, &(q.0 * 1.5), 1_usize % 4))),
                    },
                    0 | 2 => (w, a),
                    _ => q,
                };
                return fn84(acc.1.cos().exp(), acc.0, w) + (1.75 * q.0);
            }
            let x: f64 = ((0_usize as f64).abs() + 1.25_f64).powf(a.sin().tanh());
        } else {
            a *= ({
                let mut i16 = 0_usize;
                'l17: loop {
                    i16 += 1;
                    if i16 > 2 {
                        break 'l17 (w + w) * fn109(acc.0, a, w);
                    }
                    if acc.1.clamp(-1.5, 0.75) <= (w - w) {
                        break (1.5_f64 + a.sin()).log2();
                    }
                }
            }).sin().tanh();
        }
        let dy1: ([f64; 2], f64) = ([w * q.0, a + a], w);
        let mut x: f64 = fn33(acc.0 - a) - q.0;
        (((((1_usize as f64) * acc.1.sin().powi(2)) + (0.25 * dy1.1)) + (1.0 * acc.1)) + (1.0 * q.0)) + (1.75 * q.1)
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
        (fn78(tape1, &(q.0 * 1.5), (tape1 - 0.375) <= a.min(a.sin().tanh())) + (0.75 * q.0)) + (2.0 * a)
    }

    #[differentiable]
    pub fn fn156(mut a: f64, mut b: f64) -> [f64; 2] {
        let mut i1 = 0_usize;
        'l2: while i1 < 4 && (a > (b.powi(2) + 1.0_f64).recip()) {
            i1 += 1;
            b = a;
            if (i1 == 0) && ((-1.5) < SMALL) {
                a -= fn118(a, SMALL, b >= (b - a)).mul_add((2_usize as f64), a).cos();
                let mut a = b * ((1.5_f64 + a) / (a.abs() + 1.25_f64));
            } else {
                let mut y1 = a.cos().powi(4).min(a.cos()) + fn84(a + 2.125, a, b);
            }
        }
        [(1.375_f64.mul_add(0.375, a) + (2.0 * b)) + (0.75 * a), -HALF]
    }

    #[differentiable]
    pub fn fn157(mut a: f64, b: f64) -> [f64; 2] {
        match 1_usize {
            m1 @ (0 | 3) if (0.125 * b) <= a.sin().powi(2) => {
                let (mut tape1, (dy, y)) = (a + SMALL, match 3_usize {
                    2 | 4 if a.floor() > (b - b) => return [fn39(&b, m1 < 1), a + (1.25 * a)],
                    m5 @ (2 | 5) => (a, b),
                    m7 => fn46(b, ((m1 * 3) % 4) % 4),
                });
            },
            m8 => {
                let mut acc = match 1_usize {
                    0 => if a >= a.atan().exp() {
                        ([0.25_f64, a], a)
                    } else if fn132(a, a, 2_usize % 4) > HALF {
                        ([b, a], a)
                    } else {
                        ([b, b], b)
                    },
                    0 | 2 => ([b, a], b),
                    _ => (fn81(b), a),
                };
            },
        }
        let (_, back) = match 3_usize {
            1..=2 => return [a, b.sin().tanh().exp() + (0.25 * a)],
            1 => {
                a = (b.hypot(a.powi(2) + 1.0) / (a.powi(2) + 1.0)) * a;
                fn63(b, &a, 2_usize % 4)
            },
            2 => if (-2.625) < b.abs() {
                a += ((a * a).powi(2) + 1.0_f64).sqrt();
                let y: [f64; 2] = [(1_usize as f64), b];
                (b, 1_usize)
            } else {
                let mut flag20 = (a * (b * a)) < (a + b);
                let (mut p, _) = fn3(a);
                (b, 1_usize)
            },
            _ => fn116(b, b),
        };
        let p = ((1.5_f64 * a) + f64::cos(a), a);
        [p.0 + (0.5 * p.1), ((-1.0) / (1.5 + b.sin())) + (0.75 * p.1)]
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
        let mut flag9 = (({
            b -= b.atan2(a.powi(2) + 1.0) - (if a > (old8 + c) {
                a
            } else if (0.375 - old8) > (1.75 % 3.5) {
                c
            } else {
                -2.75_f64
            });
            b += fn130((i1 as f64), b.asinh());
            back
        }) > back.atan2(c.powi(2) + 1.0)) || ((old8.abs() + 1.25_f64).ln() < back);
        let (b, t) = (SMALL, i1);
        let w = ((b * c) - SMALL.copysign(old8)).min((i1 as f64).cos());
        (((old8 + (0.75 * w)) + (0.5 * b)) + (1.0 * back)) + (1.25 * c)
    }

    #[differentiable]
    pub fn fn159(a: f64, q: (f64, f64)) -> f64 {
        'l1: for i2 in (1..=5).rev().step_by(2) {
            let mut i3 = 0_usize;
            while i3 < 1 {
                i3 += 1;
                let mut dx = if ({
                    let a = q.1.asinh();
                    let back = (a, (a % 3.0_f64) + q.1);
                    q.1
                }) > fn43(q.0) {
                    fn28(0.75 * a, 2_usize % 4, match i2 + 2 {
                        0 => {
                            (-0.75_f64, (q.1, i3))
                        },
                        m6 if (q.0 + a) >= a.sin().tanh() => return ((fn53(q.1).copysign(a.hypot(1.5 + q.0.sin())) + (0.75 * q.0)) + (0.5 * q.1)) + (0.5 * a),
                        m8 if i3 < 3 => (a, fn7(a, 2_usize % 4)),
                        m10 => (q.0, (q.0, 3_usize)),
                    })
                } else {
                    let w = (((a % 3.5) as usize % 4) as f64);
                    (a, q.1)
                };
                return ((((a.atan().abs() + 1.25_f64).log2() + (0.5 * dx.0)) + (1.5 * dx.1)) + (1.0 * q.0)) + (2.0 * a);
                let (_, mut back) = fn46(if q.1 < a {
                    a
                } else if (a + SLOPE) > dx.0 {
                    dx.0
                } else {
                    let mut k11 = i2 % 5;
                    q.0
                }, i2 % 4);
            }
            let mut i12 = 0_usize;
            while i12 < 3 && (a.signum() <= q.0) {
                i12 += 1;
                let mut y2 = a.sin();
                let (_, (a, z)) = (q.0, match i12 {
                    0 | 2 => q,
                    m15 => (y2, y2),
                });
            }
            let (mut s, z) = match 3_usize {
                2..=3 if a.max(a.cos()) >= a.sin().tanh() => {
                    fn63(a, &(q.1 * 1.5), 2_usize % 4)
                },
                m18 @ (0 | 3) => {
                    (a, i2 + 2)
                },
                2 | 4 => (q.0, i2 + 0),
                m22 => (a, i3),
            };
        }
        let a: f64 = 1.0;
        let p: f64 = ((if a >= a {
            let mut dy = f64::sin(-q.0).to_radians();
            a + (-0.75_f64)
        } else {
            (a.powi(2) + 1.0_f64).powf(q.0.sin())
        }).powi(2) + 1.0_f64).recip();
        let mut x = p;
        let (p, _) = (p.mul_add(q.0, p), 1_usize);
        fn138(fn134(a, p, 0_usize % 4), (2_usize as f64)) + (1.25 * x)
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
                let old3 = a;
                a = (1_usize as f64).sin().sin();
                if (i1 >= 2) || (a >= fn135(old3, old3, a, flag)) {
                    break old3;
                }
            }
        }).atan().exp() - (-(if a >= (a * a) {
            a *= a.sin();
            let [mut dy1, _] = [a + a, a - a];
            dy1
        } else {
            a = (SLOPE / ((a - (-0.625_f64)).powi(2) + 1.0)) * (if (a / (1.5 + a.sin())) >= (a + a) {
                return a;
            } else {
                a += (1.5_f64 + a.sin().tanh().sin()).recip();
                2.25_f64
            });
            a = a;
            a
        }));
        let mut t = {
            a += (HALF - a) + (a.abs() + 1.25_f64).ln();
            let (y, a) = (a, 1_usize);
            y.sin().tanh().powi(2).asinh()
        };
        let late4;
        let mut i5 = 0_usize;
        loop {
            i5 += 1;
            t = (0.5 * t) + fn152(a, (n + 1) % 4, a >= (1.5_f64 + HALF.sin()).ln()).sin();
            if i5 > 3 || ((3.0 >= fn54(a, t)) && (t <= (a - a))) {
                late4 = fn126(t, (1.5_f64.powi(2) + 1.0_f64).sqrt(), a, 0_usize % 4, [t, a, a], (t, a));
                break;
            }
        }
        a = -(n as f64);
        t /= 1.75 + (0.5 * 2.625_f64.min(t.sin()).sin());
        t = (0_usize as f64).floor() + fn132(a, 0.875_f64.min(t.cos()), 0_usize % 4);
        t = late4;
        (((late4.abs() + 1.25_f64).log2().cos() + (0.25 * late4)) + (0.75 * t)) + (1.75 * a)
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
        let acc = fn126(fn140(&c, c), a, (*b) + a, 1_usize % 4, [c, *b, *b], (a, *b));
        ((fn138(a, a) + (2.0 * acc)) + (1.0 * a), (0.125_f64.hypot(1.5 + acc.sin()) + (0.25 * acc)) + (0.75 * a))
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
        a *= (if fn130(tape1, a) < (b * a) {
            let mut dy1 = [(0_usize as f64).mul_add(a / (tape1.powi(2) + 1.0), -1.875), (3_usize as f64), (a - tape1) % 1.5_f64];
            let dy1: f64 = c.cos();
            (dy1.powi(2) + 1.0_f64).recip()
        } else if b <= c {
            c
        } else {
            b
        }).sin().tanh();
        a = ({
            a = fn137(tape1) * (1.5_f64 + tape1.sin()).ln();
            let a = (b.abs() + 1.25_f64).sqrt().cos().exp();
            if 1.5 >= (b.powi(2) + 1.0_f64).recip() {
                let mut p = (1_usize as f64);
                a
            } else {
                tape1
            }
        }) - tape1.signum();
        let mut w: [f64; 2] = [fn76(a, a, 0_usize % 4), {
            let mut i8 = 0_usize;
            'l9: loop {
                i8 += 1;
                if i8 > 3 || (b.asinh() <= (c.abs() + 1.25_f64).sqrt()) {
                    break 'l9 b;
                }
                a -= a.cos();
                let mut k10 = i8 % 5;
                let old11 = a;
                a = (0.5 * a) + a.atan();
                if (c * b) <= (old11 + a) {
                    break ((k10 + 2) as f64);
                }
            }
        }];
        let (mut y2, (mut back, mut b)) = if (2.0 < (b + c)) || (c >= a) {
            if w[1] >= b {
                (a, (tape1, b))
            } else {
                (a, (b, b))
            }
        } else {
            a = HALF;
            (c, (b, tape1))
        };
        (tape1 + (2.0 * w[1])) + (1.0 * tape1)
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
                let mut a: f64 = if !flag {
                    let y2: f64 = (((1.5_f64 + 0.875_f64.sin()).ln() - ({
                        let mut i4 = 0_usize;
                        'l5: loop {
                            i4 += 1;
                            if i4 > 3 || (tape1 >= (tape1 * tape1)) {
                                break b;
                            }
                            tape1 = c.sin();
                            let mut y = fn34((1_usize as f64));
                            let old6 = y;
                            y = tape1;
                            if (!flag) || (tape1 >= (1.75 * tape1)) {
                                break a.sin();
                            }
                        }
                    })).abs() + 1.25_f64).sqrt();
                    tape1
                } else {
                    tape1
                };
            }
        }
        (b - a).mul_add(b + c, c.min(b.cos()))
    }

    #[differentiable]
    pub fn fn165(a: f64, b: f64, n: usize, v: &[f64]) -> f64 {
        let mut z: f64 = b + a.sin().tanh();
        z *= (if z.atan() < ((-1.25) * a) {
            z.abs()
        } else if fn152(a, n % 4, n != 0) >= v[n % 3] {
            assert!(((a - z) <= (a / (b.powi(2) + 1.0))) || true);
            a.floor()
        } else {
            b.sin().tanh()
        }).sin().tanh();
        let (mut tape1, b) = match 2_usize {
            m1 if m1 < 1 => fn3(v[2]),
            1 | 3 => {
                (a, 1_usize)
            },
            m5 => if z <= (v[2] - b) {
                (z, 3_usize)
            } else if (v[0] < (a * b)) || (SLOPE > (b - a)) {
                z += (1_usize as f64).min(z.sin());
                let mut z = (m5 as f64);
                (a, (n * 3) % 4)
            } else {
                z += f64::abs(z * b);
                let y2 = z;
                (y2, 0_usize)
            },
        };
        let (mut b, _) = if (z - a) > SLOPE.floor() {
            (tape1, b)
        } else if (v[b % 3] - z) < (tape1 * a) {
            return 2.75 + (0.5 * z);
        } else {
            let mut y1 = (z.abs() + 1.25_f64).ln() + (if (v[b % 3] * tape1) <= (1.375 - a) {
                a.atan()
            } else {
                z.floor()
            });
            (a, (b * 3) % 4)
        };
        b = a;
        ((z.atan2(tape1.abs() + 1.25) * z.clamp(-1.5, 0.75)) + (1.25 * tape1)) + (0.5 * a)
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
        let (mut a, t) = (q0 - SMALL, fn38(a, a, 0.75, 0_usize % 4));
        a /= 1.75 + (0.5 * fn137(u).sin());
        _ = q0.sin().tanh().cos();
        let mut i3 = 0_usize;
        'l4: loop {
            i3 += 1;
            if i3 > 3 {
                break;
            }
            q1 *= (-fn152(2.0, ((k * 3) % 4) % 4, i1 != 1)).sin().tanh();
            for i5 in (1..1).rev().step_by(2) {
                q1 /= 1.75 + (0.5 * 1.375_f64.floor().sin());
                let mut tape1 = (('b6: {
                    if i1 == 2 {
                        break 'b6 t.atan();
                    }
                    let u = (u, 0_usize);
                    u.0
                }).asinh(), a);
            }
        }
        ((((q0 / (t.powi(2) + 1.0)) + t.cos().powi(4)) + (1.75 * t)) + (0.25 * u)) + (0.25 * q0)
    }

    #[differentiable]
    pub fn fn167(a: f64, n: usize) -> f64 {
        let s = (a + a).max((a * a).signum().atan());
        let (p, acc) = match (n * 3) % 4 {
            2 | 4 => {
                let (mut s, u) = fn7(if s >= a {
                    s
                } else if n == 2 {
                    let (mut a, (_, mut back)) = (s, (a, s));
                    s
                } else {
                    let mut y2 = [s, a];
                    0.125_f64
                }, 0_usize % 4);
                (s, 1_usize)
            },
            2..=3 if n < 3 => fn3(s),
            _ => (a, n),
        };
        if fn127(fn138(p, a), s - a, n % 4, a.sin().tanh() >= (s + s)) < (s - SMALL) {
            match (n * 3) % 4 {
                0..=1 => {
                    let mut y2 = (if (p > (a * a)) || (2.75 >= (s * a)) {
                        fn156(a, s)
                    } else {
                        fn81(s)
                    }, match n {
                        m8 if (s - 0.125) >= (HALF - 1.25) => {
                            let mut i10 = 0_usize;
                            loop {
                                i10 += 1;
                                if i10 > 1 {
                                    break s;
                                }
                                let x = 0.375_f64;
                                if (x - x) < (p.abs() + 1.25_f64).recip() {
                                    break s.floor();
                                }
                            }
                        },
                        1 => s.asinh(),
                        2..=3 => {
                            a + p
                        },
                        m15 => s + a,
                    });
                },
                _ => {
                    assert!((n < 3) || true);
                    if (if acc >= 0 {
                        fn71(p, acc != 0)
                    } else if s.cos() >= (2_usize as f64) {
                        (0_usize as f64)
                    } else {
                        let mut z = fn166(-1.125, &p.max(p.sin().tanh()), (p, (a, (n * 3) % 4)));
                        z = 2.625 + ((z - z).abs() + 1.25_f64).sqrt();
                        (1.5_f64 + a.sin()).ln()
                    }) > s {
                        let mut tape1 = a % 1.5_f64;
                    } else {
                        let a: f64 = (SLOPE.sin() + (p - a)).max(fn152(s + p, acc % 4, fn152(s, ((n * 3) % 4) % 4, p < 2.875_f64.to_radians()) < (-s)).sin());
                    }
                },
            }
        }
        ((a.signum().abs() + 1.25_f64).sqrt() + (0.5 * p)) + (2.0 * s)
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
        }) >= fn104(a, a) {
            if b < a.max(a.atan()) {
                a = a;
            } else {
                a = fn135({
                    let mut i6 = 0_usize;
                    'l7: loop {
                        i6 += 1;
                        if i6 > 3 || ((a - b) <= (2.0 + a)) {
                            break 'l7 a + (((i6 * 3) % 4) as f64);
                        }
                        a = a.cos();
                    }
                }, b.hypot(b.abs() + 1.25), a + b, (a > (1.625 - b)) && (SLOPE < a.floor()));
            }
        } else {
            let mut i8 = 0_usize;
            loop {
                i8 += 1;
                if i8 > 3 {
                    break;
                }
                a = (1.5_f64 + fn92(b, b, &2.625_f64).sin()).powf(a.atan()).sin();
                for i9 in 2..3 {
                    a = b.atan().exp().cos().atan();
                    assert!(((a >= a) && flag) || true);
                    let [mut x, _] = [b - b, a % 3.5_f64];
                }
            }
        }
        let mut found10 = 2.375_f64;
        for i11 in 0..4 {
            if (2.125 * a) <= f64::cos(b) {
                found10 = (b + b) + (b * b);
                break;
            }
        }
        for i12 in (0..=5).step_by(2) {
            found10 /= 1.75 + (0.5 * (found10 / (1.5_f64 + a.sin())).sin());
            for _ in 2..3 {
                found10 -= ((if i12 != 2 {
                    a
                } else {
                    a = found10;
                    let y2 = (b + 0.75_f64).hypot(1.5 + (0_usize as f64).sin()) * (match (i12, (b > ((i12 + 1) as f64)) && (b < (found10 % 3.5))) {
                        (m13, _) if (b >= found10.clamp(-1.5, 0.75)) && (m13 == 0) => b / (1.5_f64 + found10.sin()),
                        (m15 @ (0 | 3), _) => {
                            (-1.625_f64) + b
                        },
                        _ => b + found10,
                    });
                    y2
                }) * (if b >= found10 {
                    found10
                } else {
                    let w = [b, ((a * 0.25_f64).powi(2) + 1.0_f64).powf((a + found10).cos())];
                    found10
                })).sin();
                let mut dy1 = (1.5_f64 + (b / (a.powi(2) + 1.0_f64)).copysign(2.875).sin()).powf(((i12 as f64).powi(2) + 1.0_f64).powf((found10 * found10).sin()).cos());
            }
        }
        ((((found10 + a) + (b * b)) + (0.25 * found10)) + (0.25 * b)) + (1.5 * a)
    }

    #[differentiable]
    pub fn fn169(a: f64, v: &[f64]) -> f64 {
        'b1: {
            let mut flag8 = (if a > a.floor() {
                let mut y2 = fn75((v[1].abs() + 1.25_f64).powf(v[2].sin()), 'b2: {
                    if (a % 2.5) <= a {
                        break 'b2 (v.len() as f64);
                    }
                    let x: (f64, f64) = (a, (1.125_f64 + a) * (a.powi(2) + 1.0_f64).ln());
                    let mut back: (f64, f64) = fn2(a + x.1, a.hypot(v[2].abs() + 1.25), x.0, 1.875 > v[2].clamp(-1.5, 0.75), v);
                    back.1
                }, fn46(a, 0_usize % 4));
                let t = ([y2.1, 2.875_f64], (a.powi(2) + 1.0_f64).ln() - a.to_radians());
                a * a
            } else {
                let back = (match (a.floor() as usize % 4) {
                    m3 if m3 < 1 => (1.5_f64 + a.sin()).powf(v[m3 % 3].cos()),
                    0..=1 => a + a,
                    _ => a + a,
                }) + (-2.875_f64);
                let w: f64 = HALF;
                (0_usize as f64)
            }) <= v[1];
        }
        let b = (a / (v[1].abs() + 1.25_f64)) * v[1];
        (fn165(b, b, 2_usize % 4, v).asinh() + (0.75 * b)) + (2.0 * a)
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
                let mut dy: [f64; 2] = if fn140(&1.0_f64, 2.625) <= (a * a) {
                    fn81(a + (-1.25))
                } else {
                    [1.0_f64 * b, a]
                };
                dy = [a, a];
                b
            }).cos();
            let mut late2;
            if i1 < 1 {
                late2 = (1.5_f64 + a.sin()).powf(a.cos()) * ({
                    let mut i3 = 0_usize;
                    loop {
                        i3 += 1;
                        if i3 > 3 || flag {
                            break a.cos().powi(4).sin().exp();
                        }
                        a /= 1.75 + (0.5 * (b + a).sin());
                    }
                });
            } else {
                late2 = if i1 >= 2 {
                    let mut a: f64 = b;
                    let mut tape1: f64 = (n as f64) + ({
                        let mut i4 = 0_usize;
                        loop {
                            i4 += 1;
                            if i4 > 2 || flag {
                                break ((b.powi(2) + 1.0_f64).sqrt().abs() + 1.25_f64).log2();
                            }
                            a += b.sin().tanh();
                        }
                    });
                    tape1
                } else if n < 0 {
                    a / (a.abs() + 1.25_f64)
                } else {
                    if b < 0.75 {
                        continue;
                    } else {
                        return ((n as f64) - b) + (1.5 * a);
                        b
                    }
                };
            }
        }
        if ({
            a = (-(b - b)).asinh();
            let mut acc: f64 = b;
            b - acc
        }) < fn140(&b, a) {
            let a = a;
        }
        (a + fn168(b, b, b > (a * a))) + (1.75 * b)
    }

    #[differentiable]
    pub fn fn171(#[constant] a: f64, flag: bool) -> f64 {
        _ = a.abs();
        let mut dy1 = a.copysign(a + a).asinh();
        if (a > dy1) && ((dy1 > a) || flag) {
            return a + (0.25 * a);
        }
        let acc = ([f64::cos(a), a], if (dy1 / (dy1.powi(2) + 1.0)) <= dy1.atan() {
            return ((a * a) * fn89(a)) + (1.0 * dy1);
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
        let mut b = (1.5_f64 + (y * back).sin()).recip() - (if !flag {
            2.0_f64 / (a.powi(2) + 1.0_f64)
        } else {
            dy1 *= (dy1 + acc.1).floor().sin();
            let mut y2 = {
                dy1 = ((back.abs() + 1.25_f64).ln() + (acc.1 - a)) + (fn152(a, 1_usize % 4, a < fn134(-1.375, a, 2_usize % 4)) + (2.75_f64.abs() + 1.25_f64).sqrt());
                let mut w: (f64, usize) = ((1.5_f64 + (acc.1 * 0.375_f64).sin()).ln(), 1_usize);
                acc.1 % 1.5_f64
            };
            y2 / (1.5_f64 + y.sin())
        });
        dy1 -= if !flag {
            dy1
        } else {
            1.125_f64 + a
        };
        (dy1, b) = (b, dy1);
        [y, b] = [back, y];
        if flag {
            for i8 in (1..4).step_by(2) {
                b = (i8 as f64).atan();
                let (back, p) = (b, i8);
                y += back.mul_add(acc.1, SMALL).copysign(a - acc.1).atan();
            }
        }
        (((1.875 + (0.75 * b)) + (1.5 * y)) + (1.5 * dy1)) + (0.75 * a)
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
        let (_, (mut t, mut dx)) = if (a < (-1.75_f64).atan().powi(0)) || (SLOPE > (a + a)) {
            (a, match 1_usize {
                m1 @ (1 | 4) => (a, a),
                m3 @ (1 | 4) => {
                    let mut y2 = ((a.powi(2) + 1.0_f64).powf(a.sin()) + fn109(a, -1.375, a), a);
                    let mut y2: (f64, f64) = ((1.5_f64 + y2.1.atan2(a.powi(2) + 1.0).sin()).ln(), ((y2.0 * a).powi(2) + 1.0_f64).sqrt());
                    (a, a)
                },
                _ => fn75(a, a, (a, a)),
            })
        } else {
            (a, (a, a))
        };
        let acc = ((dx - dx) + a, match 1_usize {
            1..=2 => (1_usize as f64),
            m8 @ (1 | 4) => {
                let mut flag10 = m8 < 0;
                dx *= ((dx.powi(2) + 1.0_f64).log2().powi(2) + 1.0_f64).ln().cos();
                dx
            },
            m11 => {
                let mut i12 = 0_usize;
                'l13: loop {
                    i12 += 1;
                    if i12 > 1 || ((dx > a.copysign(2.5)) || (t > (t + dx))) {
                        break (1_usize as f64).abs();
                    }
                    dx += (t + (a * dx)).sin().tanh();
                }
            },
        });
        let mut back = match 3_usize {
            0 => t,
            0 | 2 => t,
            m18 if (1.5_f64 + t.sin()).sqrt() <= a => {
                ((dx % 2.0_f64).powi(2) + 1.0_f64).log2()
            },
            _ => a + dx,
        };
        t /= 1.75 + (0.5 * dx.sin());
        let mut p: f64 = 2.5;
        {
            if ({
                let mut i21 = 0_usize;
                'l22: loop {
                    i21 += 1;
                    if i21 > 1 {
                        break p;
                    }
                    t = t.sin().tanh();
                    t += ({
                        let mut i23 = 0_usize;
                        loop {
                            i23 += 1;
                            if i23 > 3 || (fn118(p, back, SLOPE <= a) >= (3_usize as f64)) {
                                break dx.max(back.atan()) + a;
                            }
                            p = (i23 as f64).sin();
                            p = (2_usize as f64).atan();
                            let old24 = p;
                            p = ((p * p) + acc.0.signum()).sin().tanh();
                            if (1.5_f64 + t.sin()).recip() > 2.0_f64.clamp(-1.5, 0.75) {
                                break p + a;
                            }
                        }
                    }).atan().atan();
                    let old25 = p;
                    p = p.cos();
                    if (t - p) >= 0.25_f64.hypot(1.5 + old25.sin()) {
                        break dx.copysign(p);
                    }
                }
            }).min(dx.atan()) > p {
                let (mut b, dy1) = acc;
                _ = (dy1 * dy1) * fn166(dx, &b, (dy1, (p, 2_usize)));
                let (mut a, _) = (a, 3_usize);
            }
            [back, dx] = [acc.1; 2];
        }
        ((((t * fn158(dx, back, a, (t, acc.1))) + (0.5 * acc.0)) + (2.0 * acc.1)) + (1.75 * t)) + (1.0 * a)
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
        let (mut y, x) = fn172(back * back, [2.0_f64, back, back], (a, fn3(back)));
        ((back + (1.75 * y)) + (2.0 * back)) + (0.5 * a)
    }

    #[differentiable]
    pub fn fn175(mut a: f64, b: f64, c: &f64) -> f64 {
        let u = [if (b < (b * b)) && (b > fn152(b, 3_usize % 4, (*c) >= b)) {
            b
        } else {
            a
        }, (b % 3.0_f64).max((if b < (a + (*c)) {
            let mut y2 = (SMALL - (-b), a);
            let mut dx = (-a).to_radians() * ((a.powi(2) + 1.0_f64).powf(y2.0.sin()) + y2.1.mul_add(y2.1, a));
            b
        } else {
            b
        }).atan())];
        a += (u[0] + (*c)).sin().tanh();
        for i1 in 1..3 {
            a -= (('b2: {
                if i1 != 0 {
                    break 'b2 SLOPE / (3.0_f64.powi(2) + 1.0_f64);
                }
                let mut dy: f64 = ((b.powi(2) + 1.0_f64).powf(a.sin().tanh()) - (if a > (-b) {
                    u[0]
                } else if (i1 as f64) < a {
                    SLOPE
                } else {
                    b
                })) / (({
                    let mut b = ((u[i1 % 2] - b).cos(), ((a / (a.powi(2) + 1.0)) as usize % 4));
                    let mut y2 = a;
                    y2 - y2
                }).abs() + 1.25);
                b
            }) * (b + b)).sin().tanh();
            match i1 {
                0 => {
                    match ((b as usize % 4), (1.5_f64 + b.sin()).recip() >= u[0]) {
                        (0, on6) => {
                            let mut p = f64::abs((3.0 * b) * (1_usize as f64));
                            let mut saved = (a, a);
                        },
                        (1, false) => {
                            let mut p: f64 = match (i1 * 3) % 4 {
                                m9 if (b.powi(2) + 1.0_f64).recip() > f64::asinh(a) => b * (*c),
                                _ => b.min(a.sin()),
                            };
                            a *= ((((i1 * 3) % 4) as f64) * (a * (-2.875_f64))).atan();
                        },
                        (m12 @ (2 | 5), on13) => {
                            assert!((i1 != 3) || true);
                        },
                        _ => {
                            a = (0.5 * a) + (if 0.75 > (a + b) {
                                b
                            } else {
                                a
                            }).sin();
                        },
                    }
                    a = ((a * a) - a).sin();
                },
                m15 if i1 >= 1 => {
                    a += (*c).sin();
                },
                2 | 4 => {
                    let (mut y2, (mut z, mut u)) = (b.min((-2.5_f64).sin()), (b, a));
                },
                _ => {
                    let mut back = fn70(f64::sin(a), a + b, u[0].sin().tanh()) * (*c);
                },
            }
        }
        (b + (0.75 * u[1])) + (1.5 * a)
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
            if z.atan2(q.1.abs() + 1.25).floor() >= fn140(&a, z) {
                let mut y = (0_usize as f64);
            }
        }
        match 3_usize {
            0 | 2 => {
                let mut found4 = 2.125_f64;
                for i5 in 0..4 {
                    let mut b: f64 = {
                        let mut x: f64 = (i5 as f64);
                        let mut dy1 = (i1 as f64);
                        (a - 2.25_f64) + (if n < 3 {
                            a
                        } else if dy1 >= a.asinh() {
                            x
                        } else {
                            let mut flag6 = ((SMALL / (1.5 + x.sin())) * x.hypot(x.powi(2) + 1.0)) < (a - b);
                            b
                        })
                    };
                    if n != 3 {
                        found4 = (a - a).max(b.atan());
                        break;
                    }
                }
                found4 = b / (a.abs() + 1.25);
            },
            1 if b > (b + a) => {
                let mut dx: f64 = q.1;
            },
            m9 @ (2 | 5) => {
                _ = (q.0.copysign(a).powi(2) + 1.0_f64).log2();
            },
            m11 => {
                let mut y = q;
                y = (f64::floor(a), if y.0 < (y.0 + (-0.375)) {
                    y = (a.mul_add(a, q.1), q.0 / (1.5_f64 + y.0.sin()));
                    b
                } else {
                    let mut w: f64 = b;
                    y.0
                });
            },
        }
        (a + (0.5 * q.0)) + (0.75 * q.1)
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
            let (y, (mut z, mut dy)) = ({
                let mut i7 = 0_usize;
                loop {
                    i7 += 1;
                    if i7 > 1 || ((a - a) < (a / (2.125_f64.powi(2) + 1.0))) {
                        break fn38(acc * acc, a + p, (p.powi(2) + 1.0_f64).recip(), 1_usize % 4);
                    }
                    acc = y1;
                }
            }, fn46(dy1, ((i6 * 3) % 4) % 4));
            dy = y;
            let mut a: f64 = z;
        }
        let mut a: f64 = ((i6 + 0) as f64) * (a.sin().exp().abs() + 1.25_f64).sqrt();
        ((((1_usize as f64) + (0.25 * a)) + (2.0 * y1)) + (0.75 * acc)) + (1.25 * p)
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
        (((fn18(-1.875, w, b) * fn175(a, b, &(y.0[1] * 1.5))) + (1.75 * y.1)) + (1.25 * b)) + (2.0 * a)
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
        let mut y = fn63(b, &w, 2_usize % 4);
        let tape1 = [a.mul_add(w, a) + ({
            let mut i5 = 0_usize;
            loop {
                i5 += 1;
                if i5 > 2 || ((b * w) <= (b - y.0)) {
                    break (b / (b.abs() + 1.25_f64)) / ((b - w).abs() + 1.25_f64);
                }
            }
        }), if (1.875 + w) < (y.0 - b) {
            b
        } else if a.to_radians() >= a {
            {
                y = (b, 3_usize);
                y = y;
                w
            }
        } else {
            b
        }];
        let back = a / (1.5_f64 + (1_usize as f64).sin());
        let (mut dx, dy) = (a, 2_usize);
        (((((((2.625 + a) + (2.0 * dx)) + (1.25 * back)) + (1.5 * tape1[0])) + (0.75 * y.0)) + (1.5 * w)) + (1.25 * a), dy)
    }

    #[differentiable]
    pub fn fn181(a: &f64, mut b: f64, mut c: f64) -> f64 {
        [b, c] = [c, b];
        let old1 = c;
        c = b;
        b = old1;
        {
            c = fn126((*a) * (*a), 0.875 - c, *a, 0_usize % 4, [b, old1, c], if old1 <= (old1 - 1.5) {
                (b, c)
            } else {
                match (old1.cos() as usize % 4) {
                    1..=2 if ((*a) * old1) < (c.powi(2) + 1.0_f64).powf(b.sin().tanh()) => (b, b),
                    m4 if (c * c) < (*a) => (0.875_f64, *a),
                    _ => fn46(b, 1_usize % 4),
                }
            }).cos().exp();
            for _ in 0..4 {
                c = (if (old1 > (old1 - c)) && ((*a) > old1.clamp(-1.5, 0.75)) {
                    {
                        let mut i7 = 0_usize;
                        'l8: loop {
                            i7 += 1;
                            if i7 > 3 {
                                break -(-c);
                            }
                            b = (i7 as f64).sin();
                            let s = (*a) + SMALL;
                            let old9 = c;
                            c = s;
                            if (2_usize as f64) < (i7 as f64) {
                                break (i7 as f64);
                            }
                        }
                    }
                } else if ((*a) % 3.0) < (old1.abs() + 1.25_f64).log2() {
                    old1 % 2.5_f64
                } else {
                    match ((c as usize % 4), old1 < (old1 / (b.abs() + 1.25))) {
                        (1..=2, on11) => old1,
                        _ => b,
                    }
                }).cos();
                if (((*a).powi(2) + 1.0_f64).powf(old1.sin().tanh()) * ({
                    c = old1.asinh().sin().tanh();
                    let old13 = b;
                    b = c;
                    c = old13;
                    *a
                })) > (2.5 * old1) {
                    let dy1 = (1.5_f64 + fn70(match 1_usize {
                        0 if (old1 + b) > fn70(b, -0.375, old1) => {
                            b
                        },
                        _ => old1,
                    }, (1_usize as f64), b.atan().powi(0)).sin()).powf(fn164({
                        let mut i17 = 0_usize;
                        loop {
                            i17 += 1;
                            if i17 > 1 || (fn53(old1) >= (1.5_f64 + (*a).sin()).ln()) {
                                break 2.5_f64;
                            }
                            c += b.sin();
                            (b, c) = (c, b);
                            let old18 = c;
                            c = (i17 as f64).signum().cos();
                            if old18 >= f64::sin(old1) {
                                break old18;
                            }
                        }
                    }, match 1_usize {
                        0 | 2 => {
                            old1
                        },
                        1..=2 if 3.0 > (2_usize as f64) => c,
                        m23 => old1,
                    }, old1, old1 <= fn134(0.375, -0.5, 2_usize % 4)).atan());
                    let (tape1, (dy, mut back)) = (dy1.atan().powi(2), (c, c));
                }
                for i24 in 0..2 {
                    c *= (b.atan().abs() + 1.25_f64).sqrt().sin().tanh();
                    c = ({
                        c /= 1.75 + (0.5 * c.sin());
                        let mut p: f64 = (i24 as f64);
                        c
                    }).clamp(-1.5, 0.75).cos();
                }
            }
            b /= 1.75 + (0.5 * (old1.powi(2) + 1.0_f64).powf(c.cos()).sin());
            b += if fn175(old1, 1.375, &old1) > (1_usize as f64) {
                fn15(c)
            } else if ({
                let mut i25 = 0_usize;
                loop {
                    i25 += 1;
                    if i25 > 1 || ((old1 + old1) > (b * c)) {
                        break 2.5_f64;
                    }
                    c = ((c - old1) + ((*a) * old1)).sin().tanh();
                    let mut dy1 = (c + (-0.625_f64)) * ((old1 + old1).powi(2) + 1.0_f64).recip();
                    let old26 = dy1;
                    dy1 = (0.5 * dy1) + c.atan().sin();
                    if (0_usize as f64) >= (old26 + b) {
                        break SLOPE;
                    }
                }
            }) < (c + c) {
                b + b
            } else {
                (SMALL.powi(2) + 1.0_f64).ln()
            };
        }
        let (mut back, (mut a, _)) = (old1, fn75(c, b, (old1, old1)));
        let mut w: f64 = fn174(b % 3.0, 2_usize % 4) - ((a + c) * (a * old1));
        ((((3_usize as f64) + (0.25 * w)) + (0.25 * old1)) + (1.5 * c)) + (1.5 * b)
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
                c *= (if fn16(t.0[i4 % 2], b, y) < 1.25_f64.clamp(-1.5, 0.75) {
                    a * SMALL
                } else if i4 >= 3 {
                    a + t.0[i5 % 2]
                } else {
                    SMALL
                }).sin();
                t = ([SLOPE, b], y);
            }
            let mut tape1: f64 = SLOPE;
        }
        (((((c + 2.25_f64).signum() + (1.25 * t.1)) + (0.5 * y)) + (1.0 * c)) + (0.75 * b)) + (0.25 * a)
    }

    #[differentiable]
    pub fn fn183(#[constant] a: f64, n: usize, p: [f64; 3]) -> (f64, f64) {
        let t: f64 = a.abs();
        let mut a: f64 = (((t - a) + (match 1_usize {
            m1 if 0.375_f64.min(2.375_f64.sin()) > (1.5_f64 + a.sin()).powf(p[m1 % 3].cos()) => t,
            1..=2 => a,
            0 | 2 => return (t.sin() + (1.75 * t), (fn177(a, t, ((n * 3) % 4) % 4, (t, t)) + (1.0 * t)) + (0.25 * p[2])),
            _ => a,
        })).abs() + 1.25_f64).powf(((match n + 0 {
            m8 if a.sin().tanh() >= t => a,
            m10 => t,
        }) * (match (n, (p[0] * t) < (a + t)) {
            (2..=3, _) => p[0],
            (1, _) => return ((((n as f64) + (1.5 * t)) + (0.25 * p[1])) + (0.75 * a), ((1.5_f64 + t.sin()).log2() + (2.0 * p[1])) + (1.25 * a)),
            _ => a,
        })).sin().tanh());
        a -= (if t >= (n as f64) {
            HALF
        } else {
            let [a, mut acc] = [{
                let mut y = t.asinh();
                let mut p = [y, p[0]];
                y
            }, (n as f64)];
            t
        }) * (3.0 + t);
        let dy = a;
        if fn118(p[n % 3], dy, n == 1) <= dy {
            let [mut z, p] = [if n != 0 {
                t
            } else {
                t
            }, (1.5_f64 + dy.sin()).log2()];
            'l16: for i17 in (1..3).rev().step_by(2) {
                a -= ((t * a) + (t + p)).atan();
                let old18 = a;
                a = z;
                z = old18;
                a = HALF;
            }
            return ((((a - dy) + (1.0 * z)) + (0.25 * a)) + (0.5 * t), ((0.875 + (0.5 * p)) + (0.5 * dy)) + (2.0 * a));
        } else if (a.abs() + 1.25_f64).powf(dy.sin()) >= (t - dy) {
            let mut i19 = 0_usize;
            'l20: loop {
                i19 += 1;
                if i19 > 4 {
                    break;
                }
                a /= 1.75 + (0.5 * (dy - a).sin());
                let mut i21 = 0_usize;
                'l22: while i21 < 3 && ((0_usize as f64) >= (t + t)) {
                    i21 += 1;
                    a += f64::cos(fn164(a, 0.25, a, t < (t / (t.powi(2) + 1.0)))).atan();
                    a -= (1_usize as f64).cos();
                    a += (t * fn4(a, ((i21 * 3) % 4) % 4, p)).sin();
                }
            }
        } else {
            let s = (n as f64).signum();
        }
        (((dy.max(a.cos()) + (0.5 * dy)) + (1.75 * a)) + (2.0 * p[2]), ((p[2].cos().powi(1) + (0.5 * dy)) + (2.0 * a)) + (0.75 * p[2]))
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
                        if fn175(dx, dx - a, &(3_usize as f64)) <= a.copysign(a) {
                            let a: f64 = dx;
                            let (b, y1) = (dx * dx, 2_usize);
                            let b: f64 = if y1 == 1 {
                                (if flag {
                                    dx
                                } else {
                                    a
                                }).mul_add(a * b, dx.sin().tanh().exp())
                            } else if dx > (a + a) {
                                dx -= b;
                                b
                            } else {
                                fn54(a, (a.powi(2) + 1.0_f64).sqrt())
                            };
                        }
                    },
                }
            },
            _ => {
                if a < (3_usize as f64) {
                    _ = (a.hypot(a.powi(2) + 1.0).powi(2) + 1.0_f64).powf(a.cos().sin());
                    let b = (0.25_f64 - a).cos() * ((HALF % 2.5_f64) - (a.abs() + 1.25_f64).recip());
                    let a: f64 = {
                        let back = fn166(a.hypot(1.5 + a.sin()), &fn164((2_usize as f64), fn179(a, a), a / (a.powi(2) + 1.0), (b >= a.asinh()) && (b > (a + b))), (a, (b, 3_usize)));
                        let a: (f64, f64) = (a, ((1.5_f64 + b.sin()).log2().powi(2) + 1.0_f64).sqrt());
                        if (-1.5) >= (1_usize as f64) {
                            let mut flag7 = (fn174(b, 1_usize % 4).powi(2) + 1.0_f64).sqrt() <= (-2.375_f64).atan2(back.abs() + 1.25);
                            a.1
                        } else {
                            0.125_f64.sin().powi(4)
                        }
                    };
                } else if !flag {
                    let mut b = a.cos();
                }
            },
        }
        a.signum().min(a.cos().sin()) + (1.0 * a)
    }

    #[differentiable]
    pub fn fn185(mut a: f64, mut b: f64, mut c: f64, n: usize, flag: bool, v: &[f64]) -> f64 {
        a *= 1.75_f64.sin();
        let mut found1 = 1.75_f64;
        for i2 in 0..4 {
            if (2_usize as f64) > b.abs() {
                found1 = c;
                break;
            }
        }
        c *= v[n % 3].atan();
        let [_, back] = fn81(c);
        let (mut t, (mut acc, mut y1)) = (fn165(back, b, ((n * 3) % 4) % 4, v), (a, 1.75_f64));
        let mut late3;
        if n == 3 {
            late3 = fn182(b + acc, HALF / (b.abs() + 1.25), c);
        } else {
            late3 = found1.hypot(1.5 + a.sin()) * (b + 1.75_f64);
        }
        if ('b4: {
            if (a * back) >= (1.5_f64 + found1.sin()).ln() {
                break 'b4 acc.signum();
            }
            let mut y2 = match n {
                m5 if n >= 0 => found1 + v[m5 % 3],
                m7 @ (2 | 5) => y1.atan2(1.5 + c.sin()),
                0 | 2 => c,
                _ => acc - late3,
            };
            let mut y1 = fn75(if late3 > (b * t) {
                found1
            } else {
                let mut y2 = fn64(&acc, c / (b.abs() + 1.25), [y2, y2, acc], (y2, (y1, n)));
                y2
            }, c - found1, (c, late3));
            found1 + late3
        }) <= (y1.powi(2) + 1.0_f64).sqrt() {
            late3 += fn179(found1 * SLOPE, 2.5);
            return ((((((((y1 - (y1.abs() + 1.25_f64).recip()) + (1.0 * late3)) + (1.25 * acc)) + (0.75 * t)) + (1.25 * back)) + (0.25 * found1)) + (0.5 * c)) + (1.75 * b)) + (0.75 * a);
        }
        (((((((found1 + (0.25 * late3)) + (1.75 * y1)) + (0.5 * acc)) + (0.5 * back)) + (2.0 * found1)) + (1.25 * c)) + (1.5 * b)) + (0.25 * a)
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
        let y = -fn152(p, n % 4, (y1 - a) >= (1.5_f64 + a.sin()).recip());
        let mut tape1 = (1.5_f64 + back.sin()).recip().sin().tanh() * a;
        (((((n as f64) + (0.5 * y)) + (1.75 * back)) + (2.0 * q0)) + (0.75 * b)) + (0.25 * a)
    }

    #[differentiable]
    pub fn fn187(a: f64, b: f64, #[constant] mut c: f64, q: (f64, f64)) -> f64 {
        if fn166(2.75_f64.signum(), &a.asinh(), (q.0, (c, 1_usize))) < f64::sin(c) {
            if ((3_usize as f64) + (a + c)) < a.sin().tanh() {
                let mut b = (c.mul_add(c, SMALL) + b).floor();
                let z = {
                    let mut i1 = 0_usize;
                    loop {
                        i1 += 1;
                        if i1 > 1 || (b.abs() < fn163(a, c > (a + a))) {
                            break (0.125_f64 - 0.125_f64).clamp(-1.5, 0.75);
                        }
                        c *= fn53(if c <= b {
                            q.0
                        } else if q.1 >= (c * HALF) {
                            b
                        } else {
                            b
                        }).atan();
                        b *= ((if q.1 >= a {
                            q.1
                        } else if (c > q.0) && (0.875 <= c) {
                            q.0
                        } else {
                            a
                        }) - c.min(c.sin().tanh())).atan();
                        let old2 = b;
                        b = (fn152(c, (i1 + 2) % 4, i1 == 2).powi(2) + 1.0_f64).powf((b + b).sin()).sin().tanh();
                        if (b < (old2 + old2)) || (a < (i1 as f64)) {
                            break a / (1.5_f64 + a.sin());
                        }
                    }
                };
                let mut i3 = 0_usize;
                'l4: while i3 < 3 {
                    i3 += 1;
                    c = (0.5 * c) + b.clamp(-1.5, 0.75).sin();
                    let mut y1 = [((i3 + 1) as f64), ({
                        c /= 1.75 + (0.5 * (1.25_f64 * z).sin());
                        assert!((z > (z.powi(2) + 1.0_f64).sqrt()) || true);
                        z
                    }) - fn135(1.75, q.0, 1.5, z >= z.sin().powi(4))];
                    let dx = match i3 {
                        m5 @ (0 | 3) if fn70(c, b, c) > b => {
                            (({
                                b = ((c * q.0) - (m5 as f64)).atan();
                                c += (fn41(a, i3 % 4, [c, a, y1[m5 % 2]]) + b).atan();
                                z
                            }).powi(2) + 1.0_f64).powf((a * c).cos())
                        },
                        m7 @ (1 | 4) => q.1,
                        _ => {
                            let mut i10 = 0_usize;
                            'l11: loop {
                                i10 += 1;
                                if i10 > 2 || ((a <= c) || (b > q.0.copysign(y1[0]))) {
                                    break 'l11 b.signum();
                                }
                                b /= 1.75 + (0.5 * (q.0 * 1.0_f64).sin());
                            }
                        },
                    };
                }
            } else {
                let mut y = (1_usize as f64) + (if q.0.max(a.atan()) > q.1.atan2(c.abs() + 1.25) {
                    q.0 - a
                } else {
                    (2_usize as f64)
                });
                y /= 1.75 + (0.5 * (c * a).sin());
            }
            if a > a.asinh() {
                c += (b - c) + b.cos();
                return (((a + (q.0 * a)) + (0.75 * q.0)) + (1.75 * c)) + (1.25 * a);
            }
        } else {
            let (mut y1, b) = q;
            _ = c;
        }
        if q.0 > b {
            c += {
                let mut i12 = 0_usize;
                loop {
                    i12 += 1;
                    if i12 > 1 || (i12 < 2) {
                        break b;
                    }
                    if (b <= a) && (a > b) {
                        break 2.375_f64 * b;
                    }
                }
            };
            return ((((fn38(b, a, q.0 + b, 0_usize % 4) + (0.75 * q.0)) + (1.25 * q.1)) + (0.5 * c)) + (1.25 * b)) + (1.0 * a);
        }
        let (z, mut x) = (a / (1.5_f64 + SMALL.sin()), match 0_usize {
            2..=3 if fn89(a) > (q.0 / (1.5 + b.sin())) => b,
            2..=3 => return c + (0.5 * b),
            m17 => q.0,
        });
        let saved = b;
        ((((((x - a) * q.0) + (2.0 * saved)) + (1.0 * q.0)) + (1.5 * q.1)) + (1.25 * c)) + (0.5 * a)
    }

    #[differentiable]
    pub fn fn188(a: f64, (q0, (mut q1, k)): (f64, (f64, usize))) -> f64 {
        match ((k * 3) % 4, q0 > (q1 / (1.625_f64.abs() + 1.25))) {
            (0, true) if fn163(a, q1 < q0) > 0.125 => {
                q1 *= 1.75_f64.sin().tanh();
            },
            (m3 @ (2 | 5), on4) if (a > (a.powi(2) + 1.0_f64).ln()) && (q0 < q1) => {
                let mut i5 = 0_usize;
                'l6: loop {
                    i5 += 1;
                    if i5 > 4 {
                        break;
                    }
                    q1 -= (if k == 1 {
                        (q1.powi(2) + 1.0_f64).sqrt()
                    } else if m3 == 1 {
                        let mut s = [('b14: {
                            if (q0 <= q0) || on4 {
                                break 'b14 q1 / (q1.powi(2) + 1.0_f64);
                            }
                            let b = ((a as usize % 4) as f64) + (q0 - q1).copysign(q0 + a);
                            let dx = (q1.atan().exp() * q1).hypot(b.powi(2) + 1.0);
                            q0
                        }) * (1.5_f64 + q1.sin()).sqrt(), (3_usize as f64)];
                        let mut a = a;
                        match (q0 as usize % 4) {
                            0 => q0,
                            1..=2 => break,
                            m19 => a,
                        }
                    } else {
                        let mut b: (f64, f64) = (match (((-1.25) + q0) as usize % 4) {
                            m7 @ (2 | 5) if fn70(q0, q1, 2.75) >= (a * q1) => break 'l6,
                            m9 @ (0 | 3) if on4 => {
                                q0.max(q1.sin().tanh())
                            },
                            m11 @ (0 | 3) => {
                                a
                            },
                            _ => q0 / (1.5_f64 + a.sin()),
                        }, fn1(q1 * q0, &fn118(q1, q1, on4)));
                        assert!(((q1 <= (0.875 * 2.25)) && (m3 == 3)) || true);
                        b.0
                    }).sin();
                    let mut p = {
                        let mut i20 = 0_usize;
                        'l21: loop {
                            i20 += 1;
                            if i20 > 1 || (on4 && on4) {
                                break 'l21 a;
                            }
                            q1 *= (if (q0 < q0.floor()) || on4 {
                                a
                            } else {
                                fn152(q1, 3_usize % 4, !on4)
                            }).sin().tanh();
                        }
                    };
                    let (_, (mut back, dy)) = ({
                        let mut i22 = 0_usize;
                        loop {
                            i22 += 1;
                            if i22 > 2 {
                                break q1.hypot(a.powi(2) + 1.0).min(q0.hypot(q1.abs() + 1.25).atan());
                            }
                            q1 += ((-q0).abs() + 1.25_f64).ln().cos();
                        }
                    }, fn46(p, ((m3 * 3) % 4) % 4));
                    (q1, back) = (back, q1);
                }
            },
            (2, _) if (a >= (q1.powi(2) + 1.0_f64).recip()) || (q0 >= a.sin().tanh()) => {
                let y1 = q0.asinh().copysign(q1) - q0;
                if (q0 - (a / (1.5 + q0.sin()))) >= (1.5_f64 + y1.sin()).ln() {
                    return (fn175(y1, y1, &q0).max((q1 / (q1.abs() + 1.25_f64)).sin()) + (0.75 * q0)) + (1.5 * a);
                }
            },
            _ => {
                let dy: f64 = q1;
            },
        }
        let mut flag26 = k == 1;
        (fn168(((k + 0) as f64), q1 % 3.5, q1.copysign(a) < (q1 - a)) + (1.25 * q1)) + (2.0 * q0)
    }

    #[differentiable]
    pub fn fn189(a: f64, b: f64, mut c: f64, n: usize) -> f64 {
        match n + 2 {
            0 => {
                if n < 0 {
                    let mut flag3 = b >= fn179(b, c);
                } else if (a + c) <= (a - c) {
                    'b4: {
                        let mut tape1 = ((1.5_f64 + (match 1_usize {
                            0 | 2 if n >= 3 => c,
                            _ => b,
                        }).sin()).ln(), a);
                    }
                    let (saved, mut dx) = (f64::atan(-2.75), a + c);
                } else {
                    c += ((if HALF >= (a % 2.5) {
                        b
                    } else if (b > a.clamp(-1.5, 0.75)) && (n < 0) {
                        a
                    } else {
                        let (_, (y, mut acc)) = (c, match (1_usize, n < 2) {
                            (m8, _) if (b + b) >= a => {
                                fn46(b, (n + 2) % 4)
                            },
                            _ => fn69(c, a),
                        });
                        acc
                    }).abs() + 1.25_f64).log2();
                    let mut u: [f64; 3] = [('b11: {
                        if ('b12: {
                            if a.atan() <= (a - a) {
                                break 'b12 -b;
                            }
                            let mut y2 = fn164((((n * 3) % 4) as f64), c + b, b, c.abs() > (a + b));
                            let p = a + ((n + 2) as f64);
                            p
                        }) >= fn158(b, c, b, (b, c)) {
                            break 'b11 fn179(c, -0.625);
                        }
                        a
                    }) * (1.5_f64 + a.sin()).ln(), (0.75_f64 + c) + (c - c), f64::abs(a)];
                }
            },
            m13 if b.atan() >= (m13 as f64) => {
                let (saved, (p, _)) = ((b.abs() + 1.25_f64).recip(), (b, a));
            },
            _ => {
                let saved: f64 = fn168(b.sin().tanh(), (n as f64), (b - a) < a.floor()).clamp(-1.5, 0.75);
            },
        }
        ((((1.5_f64 + c.sin()).ln() + (c.powi(2) + 1.0_f64).sqrt()) + (1.5 * c)) + (2.0 * b)) + (0.75 * a)
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
        let mut p = {
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 4 || ((i1 != 1) && (a <= c.cos())) {
                    break (0_usize as f64);
                }
                b /= 1.75 + (0.5 * fn70(b, v[i1 % 3], a).sin());
                let p = a;
                let old2 = b;
                b = (0.5 * b) + (b.powi(2) + 1.0_f64).recip().atan();
                if b > fn70(p, a, v[2]) {
                    break fn163(p, a < (1_usize as f64));
                }
            }
        };
        let a = (b + (3_usize as f64)) + ((a * b).powi(2) + 1.0_f64).ln();
        b -= fn166(a, &3.0_f64, (v[2], (p, 0_usize))) + (c + b);
        if (match ((b as usize % 4), p.signum() > p) {
            (2..=3, true) => {
                let mut i5 = 0_usize;
                loop {
                    i5 += 1;
                    if i5 > 3 {
                        break fn109(p * p, p + c, fn38(c, p, c, i5 % 4));
                    }
                    b *= fn134(3.0, p * c, i5 % 4).sin().tanh();
                }
            },
            _ => b - c,
        }) <= 1.375_f64.to_radians() {
            _ = c.atan2(b.abs() + 1.25) + (b - p);
            let mut i7 = 0_usize;
            while i7 < 1 {
                i7 += 1;
                b = a;
                b = a.atan();
                let (a, z) = match (i7, (p < (SMALL.abs() + 1.25_f64).recip()) || (v[0] <= (p - p))) {
                    (m8 @ (1 | 4), _) => (a, m8),
                    _ => (c, i7),
                };
            }
            let mut late11;
            let mut i12 = 0_usize;
            loop {
                i12 += 1;
                b = c;
                if i12 > 3 || ((a <= (b + p)) || (b <= b)) {
                    late11 = (b.atan(), -b);
                    break;
                }
            }
        }
        p -= fn179(a, a) + a;
        let (mut u, a) = (v[2] + p, 1_usize);
        return (((-u).mul_add((b.abs() + 1.25_f64).ln(), b.atan2(v[0].abs() + 1.25)) + (1.25 * u)) + (0.5 * p)) + (1.0 * b);
    }

    #[differentiable]
    pub fn fn191(a: f64, n: usize) -> f64 {
        'l1: for _ in 1..3 {
            let mut z = a;
        }
        let p = (1_usize as f64);
        if n < 1 {
            let mut dy: [f64; 2] = [p, (a.powi(2) + 1.0_f64).sqrt() * p];
            let (t, x) = match (n + 0, (dy[0] / (1.5 + a.sin())) >= (p.powi(2) + 1.0_f64).sqrt()) {
                (m2 @ (2 | 5), true) => (p, n),
                (m4 @ (2 | 5), false) => {
                    (a, m4)
                },
                _ => fn9(a, dy[n % 2], p, [2.75_f64, a, p]),
            };
            dy = dy;
        } else if (a + a) < (p * p) {
            let (saved, b) = (a.cos(), (1.625 as usize % 4));
        }
        ((-p).sin().exp() + (1.0 * p)) + (1.75 * a)
    }

    #[differentiable]
    pub fn fn192(a: f64, v: &[f64]) -> f64 {
        'b1: {
            let mut back: [f64; 2] = [((match (2_usize, (v[2] <= v[1]) && (a > (v[1] + v[1]))) {
                (m2, on3) if a <= v[m2 % 3] => {
                    let p = if !on3 {
                        let dx: f64 = (m2 as f64);
                        [0.625_f64.cos(), fn177(v[0], dx, m2 % 4, (a, a))]
                    } else if !on3 {
                        [v[0], a]
                    } else {
                        [fn165(a, v[0], ((m2 * 3) % 4) % 4, v), a]
                    };
                    p[1]
                },
                (m4, false) if (-a) <= (a * a) => {
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
            let mut x = ({
                let mut i2 = 0_usize;
                loop {
                    i2 += 1;
                    if i2 > 1 {
                        break fn164((1.5_f64 + q.1.sin()).ln(), (i1 as f64), q.0 * v[0], q.0 > a);
                    }
                    let mut y1: (f64, f64) = fn46(a, v.len() % 4);
                    if q.0 <= a {
                        break a + q.0;
                    }
                }
            }) % 3.5_f64;
            let [mut z, _] = if (q.1 / (0.5_f64.abs() + 1.25)) >= 0.75 {
                let mut x: f64 = 'b3: {
                    if (i1 == 0) || (i1 == 0) {
                        break 'b3 1.875_f64;
                    }
                    x += x.cos();
                    let [mut tape1, mut z] = [v[1] - a, x * q.0];
                    (1.5_f64 + (a - tape1).sin()).sqrt()
                };
                fn81(a)
            } else if a.hypot(1.5 + x.sin()) >= a.atan() {
                [a, v[i1 % 3]]
            } else {
                x *= fn126(q.1, q.0, 0.375, 1_usize % 4, [a, x, v[1]], match (i1, (((i1 * 3) % 4) as f64) > 1.75_f64.signum()) {
                    (1 | 3, on5) => {
                        let b: (f64, f64) = (((i1 + 0) as f64), ((1.5_f64 + v[0].sin()).ln().abs() + 1.25_f64).ln());
                        (a, x)
                    },
                    (2..=3, true) => {
                        assert!(((1.5_f64 + q.1.sin()).ln() >= v[2]) || true);
                        fn28(a, ((i1 * 3) % 4) % 4, (x, (x, v.len())))
                    },
                    (0..=1, _) => {
                        let mut flag10 = a.floor().mul_add(q.1 + (-1.125), SMALL + q.1) < (v[0] * v[0]);
                        (a, a)
                    },
                    _ => (a, -0.625_f64),
                }).mul_add(a * a, SLOPE.cos()).atan();
                [x, 1.75_f64]
            };
        }
        [(a.atan2(1.5 + a.sin()) + (1.5 * q.0)) + (1.0 * a), q.0]
    }

    #[differentiable]
    pub fn fn194(a: f64, mut b: f64, n: usize) -> f64 {
        assert!((b < b.sin()) || true);
        let mut late1;
        if n >= 0 {
            late1 = b;
        } else {
            return (b.abs() + 1.25_f64).ln() + (2.0 * a);
        }
        [late1, b] = if a <= (late1 + late1) {
            [late1, late1]
        } else {
            let y1 = if n == 2 {
                fn174((n as f64), n % 4)
            } else {
                late1.cos().abs()
            };
            [late1, y1]
        };
        'l2: for i3 in (2..4).rev().step_by(2) {
            late1 /= 1.75 + (0.5 * late1.sin());
            match i3 {
                m4 @ (0 | 3) => {
                    let (mut p, x) = fn28({
                        late1 -= ((if b < a {
                            b = (1.5_f64 + a.sin()).log2().atan();
                            late1
                        } else {
                            a
                        }) * fn1(b, &b)).sin();
                        a
                    }, m4 % 4, (late1, (b, (m4 * 3) % 4)));
                },
                1 | 3 => {
                    let mut flag8 = f64::sin(a - late1) > fn186(a, a, 3_usize % 4, (a, (late1, 3_usize)));
                },
                m9 @ (1 | 4) => {
                    late1 += (a.abs() + 1.25_f64).sqrt().max((late1 + b).sin()).sin();
                },
                m11 => {
                    late1 += b.atan();
                },
            }
        }
        ((b * b).hypot(1.5 + a.min(late1.cos()).sin()) + (1.0 * late1)) + (1.5 * a)
    }

    #[differentiable]
    pub fn fn195(mut a: f64, b: f64, c: f64) -> f64 {
        let [mut y2, mut dx] = [(0_usize as f64), {
            a = (c.sin().exp() * fn179(a, c)) + ({
                let mut i1 = 0_usize;
                loop {
                    i1 += 1;
                    if i1 > 1 || ((1.5_f64 + c.sin()).sqrt() > (a + 2.0)) {
                        break b;
                    }
                    a += c.cos();
                    let (y2, b) = fn180((a.powi(2) + 1.0_f64).recip(), b);
                    let old2 = a;
                    a = (0.5 * a) + a.cos();
                    if (b != 0) || (c <= fn41(old2, b % 4, [y2, 0.625_f64, y2])) {
                        break y2.asinh();
                    }
                }
            });
            let x = (2.0_f64 * (if b < (b + a) {
                a
            } else {
                b
            })) + ({
                let mut i3 = 0_usize;
                'l4: loop {
                    i3 += 1;
                    if i3 > 1 {
                        break 'l4 c;
                    }
                    a = f64::atan((b.powi(2) + 1.0_f64).recip()).atan();
                }
            });
            c
        }];
        let mut x = [-1.25_f64, fn109(c, f64::signum(a), c), 2.5_f64];
        let mut i5 = 0_usize;
        'l6: while i5 < 1 && (fn191(a, 0_usize % 4) >= (y2 + y2)) {
            i5 += 1;
            a *= (3_usize as f64).sin();
            let b = dx;
            x = [2.875_f64, y2, a];
            let mut flag8 = (if dx >= ((-1.875) / (1.5 + c.sin())) {
                if i5 != 0 {
                    0.125_f64
                } else {
                    let mut flag7 = (i5 as f64).hypot((i5 as f64).powi(2) + 1.0) > (-a);
                    y2
                }
            } else if (i5 != 3) && (y2 > (c.powi(2) + 1.0_f64).powf(dx.cos())) {
                (-2.0_f64) - dx
            } else {
                fn140(&a, c)
            }) < (2.25 - a);
        }
        ((((fn164(a, c, b, dx > (c + b)) * a) + (1.75 * dx)) + (1.0 * y2)) + (0.5 * b)) + (2.0 * a)
    }

    #[differentiable]
    pub fn fn196(a: f64, b: f64) -> f64 {
        let late1;
        if a.signum() >= b.signum() {
            late1 = if a <= (1.625 % 2.5) {
                (b, a)
            } else {
                (b, b)
            };
        } else {
            return (0.375 + (1.75 * b)) + (1.5 * a);
        }
        let mut w = 2.625_f64;
        if ((match 3_usize {
            m2 if (m2 != 0) || (late1.0 >= (-1.5_f64).atan()) => b,
            _ => b,
        }) * (if w <= (b + w) {
            w *= (match 0_usize {
                2..=3 if w >= b.to_radians() => 1.125_f64,
                1 | 3 => w,
                1..=2 => {
                    b.atan()
                },
                m11 => b * a,
            }).atan();
            let (mut dy1, (tape1, mut x)) = match 0_usize {
                2..=3 => {
                    (w, (b, w))
                },
                _ => (w, (w, 0.875_f64)),
            };
            w
        } else {
            return (((w + (0.5 * w)) + (2.0 * late1.0)) + (1.0 * late1.1)) + (1.75 * b);
            b
        })) <= (3_usize as f64) {
            return ((b.signum() * (w.abs() + 1.25_f64).ln()) + (1.0 * w)) + (2.0 * a);
        }
        if b > w.cos().powi(1) {
            w /= 1.75 + (0.5 * b.cos().exp().sin());
            if (if (a + late1.1) >= b.clamp(-1.5, 0.75) {
                b
            } else if (w - a) < (b * w) {
                let [mut b, _] = [(0.625_f64.abs() + 1.25_f64).powf(late1.0.sin().tanh()), late1.0];
                let old15 = b;
                b = w;
                w = old15;
                old15
            } else {
                b.max(w.atan())
            }) <= b {
                let (mut a, mut u) = (b - late1.1, -(-2.625_f64));
                a /= 1.75 + (0.5 * a.sin());
                let p = ([a + b, a * 3.0_f64], f64::cos(fn152(a, 2_usize % 4, b > (a + b))));
            }
        }
        (((w.powi(2) + 1.0_f64).log2().signum() + (1.0 * w)) + (0.75 * late1.1)) + (0.75 * b)
    }

    #[differentiable]
    pub fn fn197(mut a: f64, b: f64, #[constant] c: f64) -> (f64, f64) {
        if a < (c * b) {
            _ = ('b1: {
                if (c < (c + c)) || (a < (b / (a.abs() + 1.25))) {
                    break 'b1 fn186(a, c, 1_usize % 4, match 1_usize {
                        0 => break 'b1 2.875_f64,
                        m4 => (b, (c, 2_usize)),
                    });
                }
                let (mut b, (mut p, mut y2)) = (c / (c.abs() + 1.25_f64), (b, c));
                let mut y2 = match 1_usize {
                    0 => (y2.abs() + 1.25_f64).ln(),
                    1 | 3 if (1_usize as f64) <= (3_usize as f64) => fn191(c, 2_usize % 4),
                    m9 => b / (a.abs() + 1.25_f64),
                };
                a
            }) % 3.0;
        } else {
            let (s, _) = if (b / (SLOPE.abs() + 1.25)) <= b {
                let mut p = [(if b <= b {
                    let [mut dy, mut dx] = [b.floor(); 2];
                    dy
                } else if (1.5_f64 + c.sin()).sqrt() >= b {
                    a
                } else {
                    1.0_f64
                }) + b, fn179(a, a) + c.sin()];
                let mut k10 = (p[1].asinh() as usize % 4) % 5;
                fn116(c, a)
            } else {
                let mut dy: f64 = b.abs().cos().exp();
                dy /= 1.75 + (0.5 * a.hypot(c.powi(2) + 1.0).sin());
                fn180(dy, b)
            };
            let mut late11;
            let mut i12 = 0_usize;
            loop {
                i12 += 1;
                a += s.sin();
                if i12 > 3 || (s > (a * s)) {
                    late11 = (c.abs() + 1.25_f64).powf(a.sin().tanh()).min((b * s).sin().tanh());
                    break;
                }
            }
            a *= (match (i12 * 3) % 4 {
                m13 if (c > (b + 2.375)) || (c > b) => return ((((fn175(b, s, &b) + (0.25 * late11)) + (1.25 * c)) + (1.0 * b)) + (2.0 * a), ((s + (0.5 * late11)) + (1.75 * s)) + (2.0 * c)),
                m15 if (a.powi(2) + 1.0_f64).recip() > (a - c) => a + s,
                _ => -c,
            }).sin();
        }
        let mut y2 = (a.sin().exp().asinh(), 0_usize);
        ((((-0.125_f64).min(a.sin().tanh()) + (1.5 * y2.0)) + (1.0 * b)) + (1.5 * a), (((b.abs() + (0.5 * y2.0)) + (0.75 * c)) + (1.75 * b)) + (1.25 * a))
    }

    #[differentiable]
    pub fn fn198(a: f64, #[constant] b: f64, n: usize, v: &[f64]) -> f64 {
        let mut s = if (2.5 <= (a + a)) && (v[2] <= (b * b)) {
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
        } else if ({
            let mut saved = ((n + 0) as f64);
            saved += a * (b - a);
            saved
        }) <= f64::asinh(a) {
            -b
        } else {
            let mut dy = fn168(b, 2.0 + (-0.625), (if a <= f64::floor(b) {
                b
            } else {
                return ((1.5_f64 + (2.0_f64 * v[n % 3]).sin()).ln() + (1.5 * b)) + (1.75 * a);
                1.875_f64
            }) > a);
            dy += b.cos();
            2.125_f64.sin()
        };
        s += (n as f64).cos().powi(2);
        let y = ((if (-0.5) > (s / (a.abs() + 1.25)) {
            2.0_f64
        } else if (b > ((n + 2) as f64)) && (a < fn182(a, v[2], b)) {
            s
        } else {
            s
        }).asinh().powi(2) + 1.0_f64).log2();
        let tape1: f64 = s;
        s *= ((-2.875_f64) + ({
            let mut a = 3.0_f64;
            let y1: f64 = (-1.125) + (1.125_f64.copysign(a) / (1.5 + a.sin()));
            y
        })).cos();
        if fn175(tape1, (((n * 3) % 4) as f64), &a) < y.clamp(-1.5, 0.75) {
            s = {
                s += if (tape1 <= (n as f64)) || (2.625 > y.sin().tanh()) {
                    return (((2.625 + (0.5 * y)) + (1.25 * s)) + (1.25 * b)) + (1.75 * a);
                } else {
                    (v.len() as f64)
                };
                s -= (fn182(b, a, b).abs() + 1.25_f64).ln();
                (((n + 2) as f64).abs() + 1.25_f64).recip()
            };
            return (((b + (0.5 * tape1)) + (1.5 * s)) + (1.25 * b)) + (0.75 * a);
        }
        let mut flag8 = ((s + tape1) - f64::abs(a)) >= tape1;
        ((((1.5_f64 + s.sin()).ln().cos() + (2.0 * tape1)) + (1.25 * y)) + (1.5 * b)) + (0.25 * a)
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
        let mut i4 = 0_usize;
        while i4 < 2 && ((p[1] - b) <= (b + a)) {
            i4 += 1;
            a = c.hypot(1.5 + (b * 2.5_f64).sin()).cos();
            a += fn134(c - a, 'b5: {
                if n >= 2 {
                    break 'b5 v[n % 3];
                }
                let dy = if (k2 != 2) || (v[k2 % 3] < (c % 1.5)) {
                    (b * b) - b.signum()
                } else if k2 == 3 {
                    (v[n % 3] % 2.5_f64) * b
                } else {
                    p[0]
                };
                v[n % 3]
            }, i4 % 4).sin().tanh();
            b = (0.5 * b) + (b * v[2]).sin();
        }
        if (c * a).cos() > (a.powi(2) + 1.0_f64).log2() {
            let mut late6;
            let mut i7 = 0_usize;
            loop {
                i7 += 1;
                b /= 1.75 + (0.5 * (a - a).sin());
                if i7 > 3 || (c > (2.375 - c)) {
                    late6 = (c * p[2]) * c;
                    break;
                }
            }
        }
        let (p, (y2, y1)) = ((c.powi(2) + 1.0_f64).recip(), fn28(v[0], k2 % 4, (c, fn9(a, c, v[i4 % 3], [a, c, p[1]]))));
        let [mut s, b] = [fn174(2.625, i4 % 4), if 1.0 <= (y1 + y2) {
            b = y1;
            let (mut saved, u) = (y2, (k2 * 3) % 4);
            saved
        } else {
            a
        }];
        (((s.copysign(s) + (0.25 * b)) + (1.25 * s)) + (2.0 * p), 3_usize)
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
                    let acc = (fn0(*b, 3_usize % 4) + a.to_radians(), fn0(a, 2_usize % 4) - ({
                        let y1: D = {
                            let mut i8 = 0_usize;
                            loop {
                                i8 += 1;
                                if i8 > 1 || flag1 {
                                    break a;
                                }
                            }
                        };
                        let y: D = {
                            let mut dx = ([lit(3_usize as f64), a.asinh()], ((a + a).abs() + lit(1.25)).ln());
                            dx = ([y1, y1], lit(2.375).abs());
                            (a - a).sin().tanh()
                        };
                        y1
                    }));
                }
            }
        }
        let u = (fn0(a * a, 2_usize % 4), a.sin().tanh().powi(3).min(a.atan().exp().sin()));
        let (y2, dy1) = (((*b).powi(2) + lit(1.0)).recip(), fn0(*b, 2_usize % 4));
        ((((a - dy1).copysign(fn0(y2, 3_usize % 4)) + (lit(1.0) * dy1)) + (lit(1.0) * y2)) + (lit(0.75) * u.0)) + (lit(0.75) * a)
    }

    pub fn fn2(a: D, mut b: D, c: D, mut flag: bool, v: &[D]) -> (D, D) {
        if b <= (b - lit(0.125)) {
            let u = ({
                let mut i1 = 0_usize;
                'l2: loop {
                    i1 += 1;
                    if i1 > 1 || (fn0(lit(SMALL), i1 % 4) > a.copysign(c)) {
                        break c;
                    }
                    b += fn1(a.signum(), &lit(i1 as f64)).atan();
                    assert!(((i1 >= 3) || (a >= c.abs())) || true);
                    let old3 = b;
                    b = old3;
                    if i1 < 1 {
                        break old3;
                    }
                }
            }, v.len());
        }
        let mut found4 = lit(1.5);
        for i5 in 0..4 {
            b += (c * (a * b)).sin();
            if flag || (b <= (lit(3.0).powi(2) + lit(1.0)).ln()) {
                found4 = lit(v.len() as f64) * v[i5 % 3].atan();
                break;
            }
        }
        for _ in (0..1).rev() {
            found4 = (fn0(c, 0_usize % 4) - lit(2_usize as f64)).sin();
            let mut y = ({
                found4 -= ((found4 / (lit(1.5) + c.sin())) / (lit(1.5) + a.sin())).sin();
                let mut b: ([D; 2], D) = (if (b * b) < (c + lit(SMALL)) {
                    found4 = fn0(v[2], 0_usize % 4).sin();
                    [found4; 2]
                } else {
                    [found4, c]
                }, (c * a).sin());
                lit(SLOPE)
            }) / (lit(1_usize as f64).sin().tanh().powi(2) + lit(1.0));
        }
        return (((a.copysign(a) + (lit(0.75) * found4)) + (lit(0.5) * b)) + (lit(1.5) * a), (c + (lit(0.75) * found4)) + (lit(1.5) * c));
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
                let mut i10 = 0_usize;
                loop {
                    i10 += 1;
                    q1 = a.max((q0 * p[1]).sin().tanh()).sin();
                    if i10 > 3 || (a.sin() > q1) {
                        late9 = a;
                        break;
                    }
                }
            },
            _ => {
                let dy = [q1.hypot(lit(1.5) + a.sin()).hypot(q1.abs() + lit(1.25)), lit(0.75)];
                a += fn4(a, k % 4, [p[0], p[1], lit(HALF)]).clamp(-lit(1.5), lit(0.75));
            },
        }
        a.mul_add(q0 - q1, q1.copysign(-lit(1.375))) + (lit(0.25) * a)
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
        let mut tape1: ([D; 2], D) = ([if lit(2.875) <= a.sin().tanh() {
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
        }).atan2(lit(1.5) + q0.mul_add(b, a).sin()));
        if k < 3 {
            return (((((b / (b.powi(2) + lit(1.0))) / (lit(1.5) + (lit(1.5) + q0.sin()).recip().sin())) + (lit(1.75) * tape1.1)) + (lit(0.25) * q0)) + (lit(1.75) * b)) + (lit(0.5) * a);
        }
        if (lit(2.5) < tape1.1.hypot(lit(1.5) + a.sin())) && (k < 0) {
            tape1 = ([b, tape1.1], tape1.1 / (lit(1.5) + b.sin()));
            return (((((tape1.1 - q1).min((tape1.0[0] * a).atan()) + (lit(0.5) * tape1.1)) + (lit(2.0) * q1)) + (lit(1.75) * q0)) + (lit(0.75) * b)) + (lit(1.0) * a);
        }
        let mut back = if (b <= (tape1.0[1].abs() + lit(1.25)).sqrt()) || (a > fn1(tape1.0[k % 2], &q0)) {
            lit(1.375).signum()
        } else {
            (tape1.0[0] - tape1.1).min((lit(1.5) + a.sin()).log2().sin())
        };
        let (b, (_, _)) = (back.atan2(lit(1.5) + b.sin()), (lit(2.875), a));
        let p = back;
        (((back.atan2(q1.powi(2) + lit(1.0)).cos().exp() + (lit(2.0) * b)) + (lit(2.0) * back)) + (lit(0.25) * q1)) + (lit(1.75) * q0)
    }

    pub fn fn9(a: D, b: D, c: D, mut p: [D; 3]) -> (D, usize) {
        let a = lit(a.re());
        let [x, z] = [if a < a {
            p = if (c + b) < (p[1] - a) {
                let dy1 = fn1(a - c, &b.atan()).floor();
                let [mut t, _] = [(lit(1.5) + dy1.sin()).powf(b.atan()), c + a];
                [t; 3]
            } else {
                p
            };
            let mut s: D = ({
                let mut i1 = 0_usize;
                loop {
                    i1 += 1;
                    if i1 > 3 {
                        break c;
                    }
                    if (a.powi(2) + lit(1.0)).sqrt() >= fn4(b, 3_usize % 4, [a, a, b]) {
                        break b;
                    }
                }
            }).floor();
            b
        } else {
            lit(0.75)
        }, c - p[0]];
        {
            let mut b: D = x;
        }
        p = [z + x, lit(0_usize as f64), -lit(1.375)];
        p = [x * z; 3];
        ((b.cos().exp() + (lit(0.25) * x)) + (lit(1.75) * a), 1_usize)
    }

    pub fn fn10(mut a: D, b: D) -> D {
        let b = lit(b.re());
        let acc: D = b;
        a += (b + lit(SMALL)) * acc.sin();
        let mut dy = {
            a += (b * acc) * acc;
            assert!((a >= (a * lit(2.875))) || true);
            fn8(b.mul_add(lit(0.125), a), fn8(lit(2.5), acc, if acc >= (acc - a) {
                (b, (b, 3_usize))
            } else {
                let (b, _) = fn3(a);
                a = acc * ((a + a).abs() + lit(1.25)).sqrt();
                (lit(0.5), (a, 0_usize))
            }), (b, fn7(acc, 3_usize % 4)))
        };
        let s = fn1(a - a, &(dy.copysign(dy) * acc.to_radians()));
        a += (b + b).to_radians();
        let (mut y, y2) = (s, dy - dy);
        (((fn0(dy, 3_usize % 4) + (lit(1.75) * y2)) + (lit(2.0) * y)) + (lit(1.75) * acc)) + (lit(1.0) * a)
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
                    let mut p = (match ((b + c).re() as usize % 4) {
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
                    }) * a);
                    p = (p.1.asinh(), p.1 / (a.abs() + lit(1.25)));
                },
                (0..=1, false) => {
                    let mut late21: D;
                    let mut i22 = 0_usize;
                    loop {
                        i22 += 1;
                        a = (c + (b + a)).atan();
                        if i22 > 3 || ((b >= (c.abs() + lit(1.25)).sqrt()) && (a <= c)) {
                            late21 = (b.abs() + lit(1.25)).recip() / (lit(1.5) + (c * a).sin());
                            break;
                        }
                    }
                    let late23;
                    if ((a * b) + late21) <= c {
                        late23 = fn8(b, b, (late21, (a, i22))) - c.signum();
                    } else {
                        late23 = b.abs() * late21;
                    }
                },
                _ => {
                    let mut i25 = 0_usize;
                    loop {
                        i25 += 1;
                        if i25 > 3 {
                            break;
                        }
                        a = b;
                        let mut b = ({
                            let mut i26 = 0_usize;
                            'l27: loop {
                                i26 += 1;
                                if i26 > 3 || (a <= (c % lit(2.0))) {
                                    break 'l27 a.atan2(lit(1.5) + a.sin()) - b.floor();
                                }
                                a /= lit(1.75) + (lit(0.5) * (b - c).sin());
                                a -= (lit(1.5) + (c + b).sin()).sqrt().sin();
                                let old28 = a;
                                a = c;
                                if (old28 * c) > fn0(old28, 2_usize % 4) {
                                    break old28;
                                }
                            }
                        }, match (i25, i25 == 0) {
                            (0, true) => a,
                            _ => a.signum(),
                        });
                        a = (lit(0.5) * a) + lit(3.0).sin().tanh();
                    }
                    a = (match (i25, c >= (b - lit(1.625))) {
                        (0..=1, _) => a.to_radians(),
                        (1, false) if fn5(a, [c, a, a], (a, (a, 1_usize))) < c => {
                            (a.powi(2) + lit(1.0)).powf(c.atan())
                        },
                        _ => b - c,
                    }).floor();
                },
            }
            let mut dy = c;
        } else if c.atan() >= (a - c) {
            let mut p = (fn4(c, 1_usize % 4, [c, b, b]).floor(), lit(0_usize as f64));
        } else {
            let mut w = ([(b.powi(2) + lit(1.0)).ln(); 2], lit(1.25));
        }
        ((lit(2_usize as f64) - lit(0.875)) + (lit(0.25) * c)) + (lit(0.75) * b)
    }

    pub fn fn12(mut a: D, b: D) -> D {
        let (mut z, acc) = (a * b, 3_usize);
        z /= lit(1.75) + (lit(0.5) * fn4(a, (acc + 1) % 4, [b; 3]).sin());
        let p = [(z.powi(2) + lit(1.0)).ln().hypot((a % lit(2.0)).powi(2) + lit(1.0)), (a + z).clamp(-lit(1.5), lit(0.75))];
        if (if fn4(b, 2_usize % 4, if z > z {
            [b, a, b]
        } else {
            let mut back: D = b;
            let mut a: D = p[acc % 2];
            [lit(1.625), lit(1.375), a]
        }) < fn4(lit(0.625), (acc + 1) % 4, [z, z, a]) {
            fn0(b, ((acc * 3) % 4) % 4)
        } else {
            p[0]
        }) <= p[1] {
            let mut back: D = fn11(a, -b, D::to_radians(a));
        }
        ((a.floor() * (z.powi(2) + lit(1.0)).powf(a.cos())) + (lit(0.25) * z)) + (lit(1.5) * a)
    }

    pub fn fn13(a: D, mut b: D, flag: bool) -> D {
        let b = (lit(0_usize as f64) * (if a > fn10(lit(SMALL), a) {
            b
        } else {
            a
        })) + fn12(a.cos().exp(), a.atan());
        let mut p = fn10(a.asinh(), a.sin().tanh()) % lit(2.5);
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
                let mut x = (fn5(a, [a, a, lit(1.5)], (a, fn9(a, a, lit(SMALL), [lit(HALF); 3]))) + a) * lit(3.0).hypot(a.powi(2) + lit(1.0)).sin();
                let (mut u, mut w) = (x, a + x);
                let y: (D, D) = (lit(i1 as f64), 'b2: {
                    if ({
                        let mut i3 = 0_usize;
                        loop {
                            i3 += 1;
                            if i3 > 4 {
                                break u * a.hypot(w.powi(2) + lit(1.0));
                            }
                            w *= (x - x.to_radians()).sin().tanh();
                            let old4 = w;
                            w = lit(0.75);
                            if w <= old4.cos() {
                                break old4;
                            }
                        }
                    }) <= x.sin().exp() {
                        break 'b2 {
                            let mut i5 = 0_usize;
                            loop {
                                i5 += 1;
                                if i5 > 3 {
                                    break fn0(x * lit(2.625), i1 % 4);
                                }
                                u = w;
                                let (mut a, _) = (a, x);
                                let old6 = a;
                                a = x.sin().tanh().clamp(-lit(1.5), lit(0.75)).sin();
                                if lit(SMALL) <= (u * w) {
                                    break x.atan2(lit(1.5) + w.sin());
                                }
                            }
                        };
                    }
                    w += (if (x * a) < (x * a) {
                        w + x
                    } else {
                        u
                    }).sin().tanh();
                    u += w.sin();
                    u.copysign(w)
                });
            }
        }
        (lit(2.625) - lit(2.125)).mul_add(a.atan().powi(0), (lit(1.5) + a.sin()).ln())
    }

    pub fn fn15(a: D) -> D {
        let mut p: D = ({
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 3 || ((a.abs() + lit(1.25)).powf(a.sin()) < a) {
                    break a;
                }
            }
        }).copysign({
            let mut tape1 = (if a <= (a * a) {
                a
            } else {
                a
            }).cos().powi(3) * (a.sin().abs() + lit(1.25)).ln();
            tape1 -= match 3_usize {
                0 | 2 => lit(2.0) + a,
                m4 => tape1,
            };
            tape1 - tape1
        });
        match (0_usize, (p - a) > fn4(p, 3_usize % 4, [a, p, p])) {
            (m5, on6) if on6 => {
                let y: D = {
                    let mut i7 = 0_usize;
                    'l8: loop {
                        i7 += 1;
                        if i7 > 2 {
                            break (p + (-lit(2.0))) + p;
                        }
                        p = (lit(0.5) * p) + (a / (p.abs() + lit(1.25))).sin().tanh();
                    }
                };
            },
            _ => {
                p *= (match (3_usize, (a - p) < p) {
                    (1..=2, _) => return p + (lit(1.0) * p),
                    (1 | 3, false) => {
                        return a.cos() + (lit(1.0) * a);
                    },
                    (1 | 3, _) => return (fn5(lit(1.5), [p, p, a], (p, (a, 2_usize))) + lit(0_usize as f64)) + (lit(1.75) * a),
                    _ => a * a,
                }).atan();
                if (match 3_usize {
                    0 => {
                        if a < fn4(a, 0_usize % 4, [a, p, a]) {
                            -lit(1.375)
                        } else {
                            p
                        }
                    },
                    _ => if a <= a {
                        a
                    } else {
                        p
                    },
                }) >= lit(0_usize as f64) {
                    'l20: for i21 in 2..4 {
                        p *= (('b22: {
                            if a.abs() > p {
                                break 'b22 p % lit(2.0);
                            }
                            let mut dy: D = a + (match (i21, lit(1.25) <= a.min(lit(2.875).sin())) {
                                (0, false) => p * a,
                                (0 | 2, true) => {
                                    fn0(p, i21 % 4)
                                },
                                (1..=2, on28) => -p,
                                _ => fn5(p, [p, lit(SMALL), p], (p, (p, i21))),
                            });
                            dy += dy.sin().sin().tanh();
                            p
                        }) / (lit(1.5) + a.mul_add(p, a).sin())).atan();
                        let (_, (mut dy, x)) = (p, (lit(2.875), p));
                    }
                }
            },
        }
        if a > (a * a) {
            p = match 3_usize {
                m30 if (a < p) || ((-lit(1.75)) > p) => {
                    let [mut y1, mut p] = [if a < p.signum() {
                        p
                    } else {
                        p
                    }, D::atan(p)];
                    p = (y1 * p).hypot((lit(1.5) + a.sin()).powf(y1.cos()).powi(2) + lit(1.0)) + (fn4(y1, (m30 + 0) % 4, [p, p, y1]) - (p.powi(2) + lit(1.0)).sqrt());
                    -(p.abs() + lit(1.25)).sqrt()
                },
                1 => {
                    (a - p) + lit(2_usize as f64)
                },
                m34 if (lit(2.5) < (a.powi(2) + lit(1.0)).sqrt()) && (p > (a * p)) => if a > a {
                    p
                } else {
                    return a + (lit(1.75) * a);
                    p
                },
                _ => a,
            };
            return a / (lit(1.5) + p.to_radians().sin());
        }
        p += (a - lit(2.625)) + (lit(1.5) + a.sin()).recip();
        let mut s = lit((a.re() as usize % 4) as f64).cos();
        ((p - p) / (lit(1.5) + s.signum().sin())) + (lit(1.25) * s)
    }

    pub fn fn16(mut a: D, b: D, c: D) -> D {
        let mut saved = lit(0_usize as f64);
        {
            assert!((b > (a + saved)) || true);
            let mut z = saved;
            a = (c - z.cos()).signum();
            let mut flag1 = a.copysign(c).to_radians() <= c.floor();
        }
        let late2: D;
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            a -= a.sin();
            if i3 > 3 || ((b.powi(2) + lit(1.0)).log2() > c.to_radians()) {
                late2 = (fn0(c, ((i3 * 3) % 4) % 4).abs() + lit(1.25)).log2();
                break;
            }
        }
        if (saved + (late2 - c)) <= (saved - b) {
            let mut w = fn4(b - b, i3 % 4, if a <= (saved / (lit(1.5) + c.sin())) {
                [saved, late2, a]
            } else if late2 >= (late2 - lit(2.0)) {
                [late2, lit(0.5), a]
            } else {
                [late2, lit(1.375), lit(0.5)]
            });
            let mut k4 = 0_usize % 5;
        } else if b >= (a + b) {
            let (mut w, (_, mut dy1)) = (saved * saved, (saved, a));
        }
        (((((-lit(0.625)) * late2).sin().tanh() + (lit(0.5) * late2)) + (lit(0.5) * saved)) + (lit(1.25) * c)) + (lit(0.25) * a)
    }

    pub fn fn17(a: &D, b: D, c: D) -> D {
        let p = ((c * (*a)) * ('b1: {
            if lit(0_usize as f64) <= c {
                break 'b1 b.abs();
            }
            let x = [(c.powi(2) + lit(1.0)).ln().signum(), c.sin().powi(0).copysign(b)];
            *a
        }), fn0(fn12(c, c), 0_usize % 4));
        let mut y: (D, D) = if fn10(-lit(0.375), lit(1.875)) < (c * c) {
            (p.0.mul_add(*a, c), if c <= b {
                p.1
            } else {
                b
            })
        } else if (c + p.1) <= c.mul_add(b, c) {
            match (0_usize, p.0.atan() < (c / (lit(1.5) + c.sin()))) {
                (0, true) => {
                    let p = [fn11(b, c, c) * (-c), ((c - lit(2.375)).abs() + lit(1.25)).ln()];
                    (b, p[1])
                },
                (m4, true) if c > lit((m4 + 2) as f64) => (b, c),
                (0..=1, _) => {
                    (b, b)
                },
                _ => (b, b),
            }
        } else {
            (c * p.1, if b >= (b + c) {
                assert!(((lit(HALF) >= (*a)) && (b > (b + p.1))) || true);
                c
            } else {
                b
            })
        };
        if ((match 0_usize {
            0 => p.0,
            m11 @ (1 | 4) => p.0,
            _ => c,
        }) > lit(1_usize as f64)) && (c < p.0) {
            _ = lit((b.re() as usize % 4) as f64);
            y = (if p.1 <= c.floor() {
                *a
            } else if (b >= c.copysign(p.0)) || (b > (p.1 - c)) {
                b
            } else {
                y = (b - y.1, c);
                assert!(((p.1 + c) > (lit(0.375) % lit(2.5))) || true);
                c
            }, b);
        } else {
            y = (y.1, -c);
        }
        return ((((y.0 + (*a)) + (y.1 - b)) + (lit(0.75) * y.0)) + (lit(1.5) * y.1)) + (lit(0.25) * c);
    }

    pub fn fn18(a: D, b: D, c: D) -> D {
        let a = a;
        let p = ([a.sin().tanh(); 2], fn1(b, &a));
        let saved = p.0[1];
        let mut t = lit(2_usize as f64) * (if b.mul_add(b, p.0[1]) <= (b + c) {
            return ((((-lit(0.125)) + (lit(2.0) * saved)) + (lit(0.5) * p.1)) + (lit(1.5) * a)) + (lit(0.75) * b);
        } else {
            c.to_radians()
        });
        let mut x = (lit(1.5) + lit(2_usize as f64).sin()).powf((b * c).sin().exp().sin());
        let old1 = t;
        t = x;
        x = old1;
        x = (saved.mul_add(lit(1.375), t) - (old1 * saved)) * c;
        ((((((((c - a) + (t + b)) + (lit(1.25) * old1)) + (lit(1.0) * x)) + (lit(0.25) * saved)) + (lit(1.0) * p.1)) + (lit(2.0) * a)) + (lit(1.75) * c)) + (lit(1.25) * b)
    }

    pub fn fn19(a: D, q: (D, D)) -> D {
        let a = lit(a.re());
        match 2_usize {
            2 | 4 => {
                let mut saved = {
                    let mut i3 = 0_usize;
                    loop {
                        i3 += 1;
                        if i3 > 1 || (i3 != 3) {
                            break q.1.copysign(a) * lit(i3 as f64);
                        }
                    }
                };
                saved = a.sin().tanh();
            },
            m4 @ (2 | 5) if (q.1.powi(2) + lit(1.0)).recip() <= (-a) => {
                let tape1: D = q.1.hypot(lit(1.5) + lit(0_usize as f64).abs().sin());
            },
            1 | 3 => {
                let mut z: (D, D) = q;
                z = (a.signum(), z.1 / (lit(1.5) + a.sin()));
            },
            _ => {
                let mut tape1: (D, usize) = (lit(1_usize as f64), 2_usize);
            },
        }
        let mut y1 = {
            let mut p = lit(0_usize as f64);
            p -= p;
            {
                p /= lit(1.75) + (lit(0.5) * fn15(a).sin());
                let y2 = q.0;
                q.1 * q.1
            }
        };
        let mut t = lit(0_usize as f64);
        (fn16(q.0, a, y1).copysign(q.1 + a) + (lit(0.25) * q.0)) + (lit(0.75) * q.1)
    }

    pub fn fn20(a: D, b: D, n: usize, q: (D, D)) -> D {
        let b = lit(b.re());
        let mut t: D = {
            let mut t = a;
            let mut z = if b < (a * a) {
                lit((n + 1) as f64) - (lit(2.5) + q.0)
            } else {
                let mut u = fn19(t / (t.powi(2) + lit(1.0)), (a, b)).signum();
                u = u;
                (u.powi(2) + lit(1.0)).recip() - (t * u)
            };
            t
        };
        t = {
            let mut i1 = 0_usize;
            'l2: loop {
                i1 += 1;
                if i1 > 1 {
                    break 'l2 (-t) * (q.0 - q.1);
                }
                t /= lit(1.75) + (lit(0.5) * fn11(q.1, a, b).sin());
                let mut y2 = ([lit(0_usize as f64); 2], fn0(b, 2_usize % 4) + b);
                let old3 = t;
                t = (lit(0.5) * t) + D::to_radians(b).cos();
                if i1 < 0 {
                    break old3;
                }
            }
        };
        (((b * (t * (-lit(2.625)))) + (lit(1.25) * t)) + (lit(1.25) * q.1)) + (lit(1.5) * a)
    }

    pub fn fn21(a: D, b: D, c: D, n: usize, mut p: [D; 3]) -> D {
        let mut p: D = lit(1.625) * (a.sin().tanh() / (lit(1.5) + (a + b).sin()));
        match (n, (c / (lit(2.0).abs() + lit(1.25))) > b.asinh()) {
            (0, true) => {
                'l3: for i4 in (2..3).step_by(3).rev() {
                    p += c.sin().tanh();
                    'b5: {
                        p = ('b6: {
                            if (if a >= fn18(c, p, a) {
                                p
                            } else {
                                -lit(2.125)
                            }) >= (b / (lit(SLOPE).abs() + lit(1.25))) {
                                break 'b6 {
                                    let mut i7 = 0_usize;
                                    'l8: loop {
                                        i7 += 1;
                                        if i7 > 2 || ((c + a) > a) {
                                            break 'l8 fn4(b, n % 4, [a; 3]) + lit(2.875);
                                        }
                                        p -= a.abs().atan();
                                    }
                                };
                            }
                            let (u, z) = (p.atan(), n + 1);
                            c
                        }).sin().tanh().atan();
                        p = (p.signum().powi(2) + lit(1.0)).sqrt().sin();
                    }
                }
            },
            (1, on10) if (a + lit(1.125)) > p.cos() => {
                let x = if (if a < (a / (lit(1.5) + b.sin())) {
                    b
                } else {
                    p
                }) <= (a - c) {
                    ([c; 2], a)
                } else {
                    ([lit(2.0); 2], b + p)
                };
                let (w, (_, p)) = ((c.powi(2) + lit(1.0)).sqrt(), match n {
                    2..=3 => {
                        (c, p)
                    },
                    1 => {
                        (a, p)
                    },
                    1 | 3 => {
                        (c, p)
                    },
                    _ => match ((-lit(SMALL)).re() as usize % 4) {
                        m18 if lit(0.625) > lit((m18 + 0) as f64) => (x.0[m18 % 2], -lit(0.125)),
                        _ => (c, -lit(2.0)),
                    },
                });
            },
            (0..=1, on22) => {
                let [mut y, mut w] = [if a <= (a + b) {
                    a
                } else {
                    p = (lit(1.5) + p.atan2(lit(1.5) + a.sin()).sin()).sqrt().sin();
                    a
                }, (p.powi(2) + lit(1.0)).ln()];
                y /= lit(1.75) + (lit(0.5) * (w % lit(2.0)).sin());
            },
            _ => {
                let dx = a;
            },
        }
        (((D::to_radians(a).mul_add(b, b) + (lit(1.25) * p)) + (lit(0.5) * c)) + (lit(2.0) * b)) + (lit(0.25) * a)
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
            let (dy, mut s) = (if lit(HALF) <= fn10(p, q1) {
                q0
            } else if (c - b) >= b.sin() {
                let a = ((if b.mul_add(p, b) > (q0 - q0) {
                    let mut z = b;
                    let mut tape1: D = (lit(1.5) + q0.clamp(-lit(1.5), lit(0.75)).sin()).log2() + (c + (lit(2.125) * z));
                    a
                } else if lit(SMALL) < (p.powi(2) + lit(1.0)).ln() {
                    lit(SLOPE)
                } else {
                    b
                }).abs() + lit(1.25)).log2();
                q1
            } else {
                b
            }, p.sin());
            if q1 > (c.powi(2) + lit(1.0)).log2() {
                return ((((lit(k as f64) + (lit(0.75) * p)) + (lit(0.5) * q1)) + (lit(2.0) * c)) + (lit(0.75) * b)) + (lit(0.75) * a);
            }
            let b = (lit(1.875).powi(2) + lit(1.0)).log2().sin().tanh();
        }
        let mut y = {
            let mut i2 = 0_usize;
            'l3: loop {
                i2 += 1;
                if i2 > 2 || (b.sin().tanh() >= lit(2.0)) {
                    break (a * c) - lit(n as f64);
                }
                q1 *= lit(1.625).cos();
                let old4 = p;
                p = lit(n as f64).sin().tanh();
                if (c / (lit(1.5) + q0.sin())) <= fn8(a, old4, (c, (q1, i2))) {
                    break old4;
                }
            }
        };
        let mut p: [D; 2] = [fn1(c, &(q1 * y)), {
            y = (if n < 1 {
                q1 /= lit(1.75) + (lit(0.5) * c.sin());
                (q0.abs() + lit(1.25)).ln()
            } else {
                return ((((fn1(q0, &q1).powi(2) + lit(1.0)).recip() + (lit(0.25) * p)) + (lit(0.5) * q1)) + (lit(1.0) * q0)) + (lit(1.5) * c);
                c
            }) + (lit(1.5) + fn19(b, (a, q1)).sin()).recip();
            let mut k5 = ((n * 3) % 4) % 5;
            a
        }];
        (((((-y) + D::cos(q0)) + (lit(1.75) * p[0])) + (lit(0.25) * q0)) + (lit(1.0) * c)) + (lit(1.0) * b)
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
                let mut a: D = if flag {
                    -lit(0.375)
                } else {
                    fn11(b.copysign(b), *a, b * (*a))
                };
            },
            (m17, true) if flag => {
                let mut x = lit(SMALL);
                let mut b = (-(lit(1.5) + x.sin()).recip()) - (*a);
            },
            (m19, false) if m19 < 3 => {
                let mut b = q.1 + ((q.1 - b) * (q.0 + q.0));
            },
            _ => {
                let dy1 = fn16(-lit(1.375), b * b, lit(3_usize as f64)) * (b * b).min((q.1 + q.1).sin().tanh());
            },
        }
        ((b.powi(2) + lit(1.0)).powf(((*a) + (*a)).sin()) + (lit(1.5) * q.0)) + (lit(1.0) * b)
    }

    pub fn fn24(a: D, b: D, n: usize, mut flag: bool, q: (D, D)) -> D {
        let (mut a, (_, _)) = (b, if !flag {
            if a <= (a * a) {
                q
            } else if flag {
                (q.0, a)
            } else {
                let [mut p, mut t] = [b * b; 2];
                (p, p)
            }
        } else if !flag {
            let dx = (fn8(b, q.1, (lit(2.375), (b, 3_usize))).copysign(lit(SLOPE).sin().powi(1)), fn18(if lit(1.0) <= lit(n as f64) {
                b
            } else {
                a
            }, if a < (lit(2.375) * q.1) {
                b
            } else if flag {
                a
            } else {
                q.1
            }, a.sin().tanh()));
            assert!(((b + b) < (q.1 * dx.1)) || true);
            q
        } else {
            (a, -lit(0.25))
        });
        a = lit(((n * 3) % 4) as f64);
        for i1 in (0..=3).step_by(2) {
            a += q.0.cos();
            a -= (('b2: {
                if (if !flag {
                    let [mut t, mut tape1] = [a, b];
                    a
                } else {
                    b
                }) < (lit(1.5) + lit(1.875).sin()).recip() {
                    break 'b2 q.1.hypot(lit(1.5) + q.1.sin());
                }
                a
            }) + (a.abs() + lit(1.25)).ln()).sin().tanh();
        }
        (((lit((n + 1) as f64) + (lit(2.0) * a)) + (lit(1.75) * q.0)) + (lit(2.0) * q.1)) + (lit(1.5) * b)
    }

    pub fn fn25(a: D, mut b: D, flag: bool) -> (D, usize) {
        let mut y1: D = if fn0(a, 1_usize % 4) <= fn21(a, b, a, 2_usize % 4, [a, b, b]) {
            match (0_usize, b.sin().tanh() <= b.atan2(b.abs() + lit(1.25))) {
                (m1 @ (0 | 3), false) => a.cos(),
                (1 | 3, _) => {
                    b -= fn23(&b, b, flag, (lit(1.375), lit(2.875))).min((b * a).sin().tanh());
                    b.hypot(lit(1.5) + a.sin())
                },
                (0 | 2, on6) if b >= a.to_radians() => {
                    b
                },
                _ => lit(0_usize as f64),
            }
        } else if (b * a) > fn5(b, [b; 3], (b, (b, 0_usize))) {
            (b + a).max(a.cos().atan())
        } else {
            match (0_usize, flag) {
                (m8 @ (1 | 4), false) if b >= a.atan().powi(2) => {
                    b * b
                },
                _ => lit(1_usize as f64),
            }
        };
        'l11: for _ in 2..2 {
            y1 *= b.cos();
            let mut t = (if (b <= (b / (a.abs() + lit(1.25)))) && (b <= lit(2_usize as f64)) {
                a - y1
            } else {
                b.abs()
            }) + a;
            let mut i12 = 0_usize;
            loop {
                i12 += 1;
                if i12 > 3 {
                    break;
                }
                y1 = y1.cos();
                let mut late13: (D, D);
                if ((b / (a.powi(2) + lit(1.0))) < (b * b)) || ((i12 < 1) && (i12 == 1)) {
                    b -= ('b14: {
                        if (t * lit(SLOPE)) < (a * t) {
                            break 'b14 t - t;
                        }
                        t += t.sin();
                        let (u, (p, mut b)) = match ((i12 * 3) % 4, (t <= y1) && (t <= y1)) {
                            (2 | 4, false) => {
                                (y1, (a, a))
                            },
                            (m17 @ (0 | 3), true) => {
                                (y1, (t, t))
                            },
                            _ => (y1, (y1, y1)),
                        };
                        t.sin()
                    }).sin();
                    let mut flag25 = (i12 >= 0) || ((match ((a.re() as usize % 4), t.atan2(lit(1.5) + b.sin()) > (b + a)) {
                        (0, true) => b,
                        (m22 @ (0 | 3), on23) => a,
                        _ => t,
                    }) >= t.abs());
                    late13 = (t.abs(), {
                        b *= ((b - a) + (lit(1.5) + y1.sin()).sqrt()).sin();
                        t *= D::cos(t - a).sin();
                        y1
                    });
                } else {
                    late13 = (y1 + y1, fn16(lit(2.5), t, lit(0.375)));
                }
            }
        }
        ((fn11(b, a, lit(HALF)) + (lit(0.5) * y1)) + (lit(1.5) * a), (b.re() as usize % 4))
    }

    pub fn fn26(a: D, b: D, c: D, flag: bool) -> D {
        let [saved, _] = [{
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 3 {
                    break fn5(b, [c; 3], (b, (b, 3_usize))).atan();
                }
                if i1 < 1 {
                    break fn5(b, [b, b, c], (a, fn7(b, i1 % 4)));
                }
            }
        }, c - a];
        if (c.copysign(saved) + saved.hypot(lit(1.5) + saved.sin())) > ((-lit(0.75)) + a) {
            let dx = saved * ({
                let mut i2 = 0_usize;
                loop {
                    i2 += 1;
                    if i2 > 4 || (b < (lit(3.0) / (lit(1.5) + c.sin()))) {
                        break a;
                    }
                    if b.sin() > b.abs() {
                        break lit(((i2 * 3) % 4) as f64);
                    }
                }
            });
            return (fn11(c, saved - c, lit(0_usize as f64)) + (lit(1.25) * saved)) + (lit(0.75) * a);
        }
        let mut back = a;
        if ((back <= (saved + a)) && flag) || ((c >= saved.sin()) && (back > c)) {
            return (b.to_radians() + (lit(2.0) * saved)) + (lit(1.5) * c);
        }
        let p = lit(2_usize as f64) * ((match 0_usize {
            m3 if (saved + saved) >= (b * saved) => b,
            _ => b,
        }) + lit(1_usize as f64));
        let mut y1: (D, D) = (c + b, b);
        if ({
            let mut i6 = 0_usize;
            'l7: loop {
                i6 += 1;
                if i6 > 1 || (i6 < 3) {
                    break 'l7 ((c - back).powi(2) + lit(1.0)).ln();
                }
                back = p.mul_add(back, lit(1.0)).asinh().sin();
                let mut saved = (b * (lit(1.5) + c.sin()).ln()).abs();
                let old8 = saved;
                saved = saved.sin();
                if (p + c) < lit(0.25) {
                    break old8;
                }
            }
        }) >= D::atan(lit(2.5)) {
            y1 = (p, y1.0);
        }
        (((((y1.0 + (lit(1.5) * y1.0)) + (lit(1.75) * back)) + (lit(0.75) * saved)) + (lit(1.75) * c)) + (lit(0.5) * b)) + (lit(2.0) * a)
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
                            let old4 = u;
                            u = c;
                            if dy1 > (s / (dy1.abs() + lit(1.25))) {
                                break old4;
                            }
                        }
                    };
                    let (z, mut tape1) = (s * s, u.floor());
                    z + c
                }) - lit(0_usize as f64).asinh();
                break 'b1;
            }
            let (mut dx, (mut z, mut s)) = (s, (s, s));
        }
        (((((dy1 - c).sin().tanh() + (lit(0.25) * u)) + (lit(0.5) * s)) + (lit(0.75) * dy1)) + (lit(1.5) * q.0)) + (lit(1.75) * a)
    }

    pub fn fn28(a: D, n: usize, (q0, (mut q1, k)): (D, (D, usize))) -> (D, D) {
        let mut acc = {
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
            lit(k as f64)
        };
        let (acc, mut a) = if ({
            let mut i2 = 0_usize;
            loop {
                i2 += 1;
                if i2 > 1 || ((q0 - acc) <= a) {
                    break lit(k as f64);
                }
                q1 += acc.sin().tanh();
            }
        }) < lit((k + 0) as f64) {
            (a, q1)
        } else {
            (acc, a)
        };
        let (_, tape1) = (q0 * q1, q0 - q1);
        _ = {
            a += q0;
            let t = acc.cos();
            (q0.abs() + lit(1.25)).powf(lit(2.5).atan())
        };
        let old3 = a;
        a = q1;
        q1 = old3;
        q1 -= -(acc * q0);
        (((((lit(0.875).mul_add(lit(SMALL), q0) + (lit(0.25) * old3)) + (lit(0.75) * tape1)) + (lit(1.75) * a)) + (lit(0.25) * acc)) + (lit(1.75) * q0), ((lit(0.625) + (lit(1.5) * tape1)) + (lit(2.0) * acc)) + (lit(1.75) * q1))
    }

    pub fn fn29(a: &D, p: [D; 3]) -> D {
        let dy1: (D, usize) = ((lit(1.5) + ({
            let tape1 = if (lit(1.875) / (lit(1.5) + p[2].sin())) <= (lit(SMALL).abs() + lit(1.25)).sqrt() {
                fn28((*a) - p[2], 0_usize % 4, (p[2], (p[2], 3_usize)))
            } else {
                (p[1] * p[0], p[1] / (lit(1.5) + (*a).sin()))
            };
            let mut dy = ((tape1.1.abs() + lit(1.25)).log2() * p[2]) * fn15(if (*a) <= p[0] {
                tape1.1
            } else {
                return fn21((tape1.1.abs() + lit(1.25)).powf(p[2].atan()), -(*a), fn19(tape1.0, (tape1.1, *a)), 2_usize % 4, [*a, tape1.1, tape1.0]) + (lit(0.25) * tape1.0);
                *a
            });
            dy
        }).sin()).log2(), 1_usize);
        let mut found1 = -lit(2.0);
        for i2 in 0..4 {
            let mut u: D = fn4(p[i2 % 3] + p[0], 0_usize % 4, [p[2], *a, dy1.0]);
            if i2 >= 2 {
                found1 = ((u + u).powi(2) + lit(1.0)).sqrt();
                break;
            }
        }
        found1 *= (*a).sin();
        let mut found3 = -lit(0.125);
        for i4 in 0..4 {
            found1 = (lit(0.5) * found1) + (-lit(2.25)).sin();
            if i4 != 1 {
                found3 = ((dy1.0 * (*a)).abs() + lit(1.25)).log2();
                break;
            }
        }
        for _ in (1..=5).rev() {
            found1 = (lit(0.5) * found1) + lit(1.875).signum().cos();
            found3 -= p[2].copysign(p[1]).atan().sin();
            (found3, found1) = (found1, found3);
            assert!(((found1.powi(2) + lit(1.0)).recip() <= lit(2_usize as f64)) || true);
        }
        ((lit(HALF) + (lit(1.25) * found3)) + (lit(1.25) * dy1.0)) + (lit(0.75) * p[2])
    }

    pub fn fn30(a: D, b: D, mut c: D) -> [D; 2] {
        let a = lit(a.re());
        let (y1, saved) = (a, 1_usize);
        _ = fn23(&(c * b), fn23(&lit(0.375), c, c <= c, (lit(SMALL), lit(1.125))), (lit(HALF) <= c) && (y1 > (b + y1)), (a, a));
        match 0_usize {
            m1 @ (0 | 3) => {
                let (_, y1) = if c.min(c.atan()) >= (-b) {
                    (a, 0_usize)
                } else if fn18(lit(1.375), a, y1) < (c / (lit(1.5) + a.sin())) {
                    fn9(y1, y1, y1, [a, a, a])
                } else {
                    let mut y1 = lit(saved as f64) + lit(saved as f64);
                    (c, m1)
                };
                let w = b / ((-(c * c)).powi(2) + lit(1.0));
            },
            1 => {
                c += (a - a).min((b.abs() + lit(1.25)).ln().cos());
            },
            2 => {
                let mut y: D = lit(SLOPE);
            },
            m7 => {
                let (mut a, (b, mut x)) = ((c.abs() + lit(1.25)).recip(), (b, c));
            },
        }
        [((lit(0.5) - y1) + (lit(1.25) * y1)) + (lit(0.75) * a), (((lit(2.0).powi(2) + lit(1.0)).powf(b.sin()) + (lit(2.0) * c)) + (lit(2.0) * b)) + (lit(0.75) * a)]
    }

    pub fn fn31(mut a: D, mut flag: bool, (q0, (mut q1, k)): (D, (D, usize))) -> D {
        let mut dy1: D = {
            let mut i1 = 0_usize;
            'l2: loop {
                i1 += 1;
                if i1 > 3 || ((q1 - q0) >= (q1 - q1)) {
                    break lit((q0.re() as usize % 4) as f64);
                }
                q1 += a.atan();
            }
        };
        flag = !flag;
        let (p, (mut x, _)) = (dy1.clamp(-lit(1.5), lit(0.75)), (q1, a));
        match k + 2 {
            m3 if q0 < p.floor() => {
                let tape1: D = lit(((p * a).re() as usize % 4) as f64);
            },
            m5 => {
                if m5 == 2 {
                    dy1 += if (p * q1) > fn15(lit(2.5)) {
                        p + x
                    } else {
                        return ((((((q1 + p).hypot(lit(1.5) + q0.sin().tanh().sin()) + (lit(1.75) * x)) + (lit(1.5) * p)) + (lit(2.0) * dy1)) + (lit(0.5) * q1)) + (lit(1.25) * q0)) + (lit(1.5) * a);
                        x
                    };
                    {
                        let a = if (lit(0.875) - x) > (q1.abs() + lit(1.25)).powf(q0.cos()) {
                            'b6: {
                                if !flag {
                                    break 'b6 q1 + dy1;
                                }
                                [dy1, a] = [q1, q0];
                                flag = !flag;
                                q1 - dy1
                            }
                        } else {
                            match k {
                                2..=3 => q0,
                                m9 @ (0 | 3) if k != 1 => {
                                    q1 * x
                                },
                                2 if !flag => {
                                    q0
                                },
                                m13 => q1,
                            }
                        };
                    }
                    let mut tape1 = ((match (0_usize, D::sin(lit(2.25)) <= fn16(dy1, dy1, dy1)) {
                        (m14, false) if lit(2.875) < q1 => dy1,
                        (0..=1, on17) if a.sin().tanh() < x => {
                            p
                        },
                        _ => lit(0.125),
                    }) - (q0 / (lit(1.5) + a.sin()))) * lit(k as f64);
                }
                {
                    if flag {
                        q1 -= match 2_usize {
                            m19 if (q1.powi(2) + lit(1.0)).ln() > (lit(1.5) + q0.sin()).sqrt() => p / (lit(1.5) + q0.sin()),
                            2 | 4 => x + q1,
                            2 | 4 if p >= lit(1_usize as f64) => D::to_radians(q1),
                            m25 => fn21(a, q0, lit(2.5), ((m5 * 3) % 4) % 4, [q0, lit(2.25), q1]),
                        };
                        x = 'b26: {
                            if (lit(1.5) + x.sin()).ln() < x {
                                break 'b26 q0 + dy1;
                            }
                            q1 += lit((m5 + 2) as f64);
                            (a + a) / (lit(1.5) + (lit(2.5) + x).sin())
                        };
                    }
                }
            },
        }
        ((((lit(k as f64).sin().tanh() + (lit(1.0) * x)) + (lit(0.25) * dy1)) + (lit(2.0) * q1)) + (lit(1.0) * q0)) + (lit(0.75) * a)
    }

    pub fn fn32(a: D, b: D, c: &D) -> (D, usize) {
        'b1: {
            _ = *c;
        }
        let z = -lit(2.625);
        let b = match (lit(2.5).re() as usize % 4) {
            1 | 3 => {
                fn28(z * z, 2_usize % 4, (*c, (a, 0_usize)))
            },
            _ => fn28(z, 1_usize % 4, (z, (z, 2_usize))),
        };
        let mut tape1 = fn8(z + a, a.mul_add(z, a), if a > (*c).clamp(-lit(1.5), lit(0.75)) {
            let mut w = ((z * a) + (a - b.1), (((*c) + lit(3.0)).re() as usize % 4));
            (a, (a, 0_usize))
        } else {
            (*c, if a <= (z + a) {
                (z, 1_usize)
            } else {
                (b.0, 0_usize)
            })
        });
        let mut saved: D = z;
        match (0_usize, tape1.abs() > z) {
            (1..=2, on6) => {
                if (lit(SMALL) + fn11(z, a, z)) > a {
                    [saved, tape1] = [a; 2];
                    let mut back = {
                        let mut i7 = 0_usize;
                        'l8: loop {
                            i7 += 1;
                            if i7 > 3 || ((saved < z) && ((-lit(0.75)) <= tape1.mul_add(tape1, z))) {
                                break fn0(lit(1_usize as f64), 1_usize % 4);
                            }
                            tape1 /= lit(1.75) + (lit(0.5) * lit(1.125).sin());
                            tape1 -= lit(i7 as f64).cos();
                            let old9 = saved;
                            saved = fn1(lit(0.25) - old9, &(lit(1.5) + lit(1.25).sin()).powf(a.atan())).sin();
                            if i7 >= 3 {
                                break old9;
                            }
                        }
                    };
                } else if saved > (lit(1.5) + b.1.sin()).powf(a.atan()) {
                    let saved = b.0 * (((*c) * saved) + (*c).hypot(lit(1.5) + z.sin()));
                }
            },
            (0..=1, true) => {
                (saved, tape1) = (tape1, saved);
            },
            (2..=3, false) => {
                let dx: D = saved;
            },
            _ => {
                let mut s = (lit(1.5).abs() + lit(1.25)).log2();
            },
        }
        ((D::cos(tape1) + (lit(1.75) * saved)) + (lit(1.5) * a), 1_usize)
    }

    pub fn fn33(a: D) -> D {
        let mut a: D = a;
        if (-D::asinh(a)) > (a + a) {
            return ((a * a) / (a.mul_add(a, a).powi(2) + lit(1.0))) + (lit(0.75) * a);
        }
        a = a;
        a += (-a) * fn24(a, a, 0_usize % 4, lit(SMALL) > (a - a), (a, a));
        let b = if a >= a {
            let mut s = [lit(3_usize as f64), -a.sin(), (if a >= (lit(1.5) + a.sin()).ln() {
                a
            } else {
                assert!((a.to_radians() <= (a + a)) || true);
                let dy1 = a.to_radians() - a;
                dy1
            }).signum()];
            a.copysign(a).atan()
        } else {
            let t: (D, D) = (a, a.hypot(a.abs() + lit(1.25)).atan2(a.floor().powi(2) + lit(1.0)));
            t.0.atan()
        };
        ((lit(3_usize as f64) - b) + (lit(1.25) * b)) + (lit(2.0) * a)
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
        if ((b / (b.powi(2) + lit(1.0))) + fn1(b, &(*a))) >= b {
            return b;
        }
        let mut flag2 = ({
            let mut z = ({
                let back = *a;
                let mut u: D = (lit(0_usize as f64) * b).hypot(back.abs() + lit(1.25));
                lit(3_usize as f64)
            }).copysign(((*a) + lit(1.125)).to_radians());
            let mut flag1 = (lit(1.5) + lit(SMALL).sin()).ln().max((z / ((*a).powi(2) + lit(1.0))).atan()) > lit(3_usize as f64);
            fn11(b, *a, b)
        }) <= (*a).mul_add(b, lit(1.125));
        let dy: D = lit(0_usize as f64);
        let mut p = b;
        let mut dy = (match 0_usize {
            0 => {
                return (b + (lit(0.25) * p)) + (lit(1.25) * dy);
            },
            0 | 2 => {
                p = ((lit(1.5) + b.sin()).sqrt().abs() + lit(1.25)).powf(lit((p.re() as usize % 4) as f64).sin().tanh());
                let u: D = (D::to_radians(dy - lit(2.25)).powi(2) + lit(1.0)).powf(lit(2_usize as f64).sin().tanh().exp().atan());
                b
            },
            m7 => D::abs(p),
        }, p);
        ((((p * (*a)).atan2(lit(1.5) + b.signum().sin()) + (lit(1.0) * dy.0)) + (lit(0.75) * dy.1)) + (lit(1.0) * p)) + (lit(1.25) * b)
    }

    pub fn fn37(a: D, b: D, n: usize, v: &[D]) -> D {
        let b = lit(b.re());
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
        let y1 = (fn18(*a, *a, *a) * (-(*a))).cos().powi(0);
        let p: D = if flag {
            y1.signum()
        } else {
            y1
        };
        let dy: D = if ((*a) <= (y1 * p)) || (p <= p.floor()) {
            (lit(0.375) % lit(3.5)) * p
        } else if p.floor() <= y1 {
            return ((p - y1) * D::sin(y1)) + (lit(1.75) * p);
        } else {
            y1.cos().to_radians()
        };
        let mut dy1 = y1;
        let mut i1 = 0_usize;
        loop {
            i1 += 1;
            if i1 > 4 {
                break;
            }
            dy1 += p.atan();
            let (t, b) = (-dy, lit(2.125));
            assert!(flag || true);
        }
        ((lit(1.5) + p.sin()).log2() * fn24(lit(HALF), y1, ((i1 * 3) % 4) % 4, dy1 > dy1, (y1, dy1))) + (lit(1.75) * dy)
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
                let mut dx: D = fn16(acc, c * b, if t >= (w.powi(2) + lit(1.0)).powf(lit(1.375).cos()) {
                    acc
                } else {
                    acc
                });
            }
        }
        if (lit(2.375) * ({
            let mut i4 = 0_usize;
            loop {
                i4 += 1;
                if i4 > 4 || (a.sin() < acc.sin().tanh()) {
                    break (t - b).copysign(b.sin());
                }
                a += ((c + c).abs() + lit(1.25)).sqrt().sin();
            }
        })) <= fn36(&acc, a, acc <= (lit(1.5) + b.sin()).recip()) {
            acc += lit(n as f64);
            return (lit(n as f64) + (lit(1.75) * t)) + (lit(1.25) * c);
        }
        let mut found5 = lit(1.125);
        for i6 in 0..4 {
            if (c + t) <= lit((n + 0) as f64) {
                found5 = (t.abs() + lit(1.25)).ln();
                break;
            }
        }
        _ = b + b;
        let mut b = [lit(SMALL), (b + c).floor()];
        let mut dy1: D = {
            found5 *= lit((n + 0) as f64).cos();
            let p = fn38((-lit(0.75)).to_radians(), b[n % 2].atan2(found5.abs() + lit(1.25)), (found5.powi(2) + lit(1.0)).powf(b[n % 2].sin().tanh()), n % 4) * ((lit(SMALL) - acc) % lit(2.5));
            a
        };
        let (mut dy1, mut dx) = match n {
            0 | 2 => return (((fn27(a, fn23(&t, acc, found5 > (found5 - (-lit(1.375))), (dy1, t)), t.copysign(lit(2.375)), n % 4, (dy1, dy1)) + (lit(1.25) * b[1])) + (lit(1.0) * a)) + (lit(1.25) * acc)) + (lit(0.25) * c),
            m9 if lit(HALF) < (found5.powi(2) + lit(1.0)).log2() => {
                fn28(a, 0_usize % 4, (b[0], (t, 0_usize)))
            },
            m11 @ (0 | 3) => {
                (found5, dy1)
            },
            _ => match (n + 1, (lit(0.625) - a) > t) {
                (0, on15) => fn28(c, 2_usize % 4, (dy1, (acc, n))),
                (m16, false) if acc > (found5 * c) => fn28(c, m16 % 4, (lit(2.125), (a, n))),
                (m18, on19) if n < 2 => fn28(c, m18 % 4, (found5, (lit(2.875), 3_usize))),
                _ => (t, lit(2.25)),
            },
        };
        t += fn18(found5 - t, {
            b = [dy1 / (t.powi(2) + lit(1.0)); 2];
            b = [t, a];
            dx
        }, a.sin());
        (((((((-dx) + (lit(1.0) * dx)) + (lit(2.0) * dy1)) + (lit(2.0) * b[1])) + (lit(2.0) * a)) + (lit(2.0) * acc)) + (lit(1.5) * t)) + (lit(1.5) * c)
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
                            let old5 = acc;
                            acc = fn34(old5 * a).atan();
                            if n < 3 {
                                break old5;
                            }
                        }
                    };
                    let mut i6 = 0_usize;
                    'l7: while i6 < 4 {
                        i6 += 1;
                        a += (lit(SLOPE).clamp(-lit(1.5), lit(0.75)) + a).sin().tanh();
                        let mut z = (lit(1.5) + a.sin()).powf(lit(n as f64).sin()).sin();
                        let dy = ((z + a) - (z - a)).sin().tanh();
                    }
                    if (a + a) >= lit(1.0) {
                        a -= {
                            let dy: D = 'b8: {
                                if (a / (a.powi(2) + lit(1.0))) > (a.abs() + lit(1.25)).powf(lit(0.25).cos()) {
                                    break 'b8 a * a;
                                }
                                let (mut x, a) = (a - a, i6);
                                (D::atan(x).powi(2) + lit(1.0)).sqrt()
                            };
                            let mut p: ([D; 2], D) = if (lit(1.5) + dy.sin()).sqrt() < dy {
                                ([a, dy], lit(HALF).hypot(p[1].abs() + lit(1.25)))
                            } else {
                                ([a, p[1]], dy)
                            };
                            p.0[n % 2] + p.1
                        };
                        let mut acc: D = (lit(1.5) + a.cos().sin()).ln().cos();
                        let mut dx = fn7(p[0] + acc, i6 % 4);
                    }
                }
            },
            2 | 4 => {
                'l11: for _ in (2..=4).step_by(2) {
                    a = a.sin().tanh();
                    let (mut dx, mut dy1) = fn28(if a > (lit(3.0) + p[2]) {
                        a
                    } else {
                        a
                    }, 2_usize % 4, match (n, n == 0) {
                        (m12, true) if lit(2.25).min(a.cos()) <= a.max(p[2].cos()) => (p[0], (p[m12 % 3], m12)),
                        _ => (a, match n {
                            1 | 3 => {
                                (a, 2_usize)
                            },
                            m17 @ (2 | 5) => (p[m17 % 3], n),
                            _ => (a, 2_usize),
                        }),
                    });
                    let mut flag20 = lit((n + 1) as f64) < (a + a);
                    let mut y1 = ((dx / (dx.powi(2) + lit(1.0))) - fn4(a, 0_usize % 4, [lit(2.0), dx, dy1])) / (lit(1.5) + a.sin());
                }
            },
            m21 => {
                a += p[2].to_radians() + lit(n as f64);
            },
        }
        a + (lit(1.75) * a)
    }

    pub fn fn42(a: D, b: D, c: D) -> D {
        'l1: for i2 in 0..3 {
            if fn1(a + lit(1.875), &c) >= (c + c) {
                let t = match 1_usize {
                    2 | 4 => ([lit(2.75), a], c),
                    1 | 3 => match (i2 + 2, (b + a) <= (-c)) {
                        (m7, _) if fn41(b, ((i2 * 3) % 4) % 4, [b, -lit(2.375), b]) > (b - a) => {
                            ([b, lit(1.25)], a)
                        },
                        (0..=1, on10) => ([b, c], lit(1.75)),
                        _ => ([c, b], a),
                    },
                    _ => ([c; 2], b),
                };
                continue;
            }
            let (x, mut p) = (b + c, lit(2_usize as f64));
        }
        for i13 in (1..=4).rev().step_by(2) {
            let (mut dx, mut a) = (b, if lit(SLOPE) < b {
                c
            } else {
                a
            });
            let mut late14: D;
            let mut i15 = 0_usize;
            loop {
                i15 += 1;
                a = dx;
                if i15 > 3 || (D::asinh(dx) <= c) {
                    late14 = c.atan().atan();
                    break;
                }
            }
            if ({
                let mut i16 = 0_usize;
                'l17: loop {
                    i16 += 1;
                    if i16 > 3 {
                        break lit(1.375).clamp(-lit(1.5), lit(0.75)).atan();
                    }
                    a = (lit(0.5) * a) + (b - late14).atan();
                    (late14, dx) = (dx, late14);
                    let old18 = late14;
                    late14 = (lit(0.5) * late14) + (lit(1.5) + old18.sin()).sqrt().sin().tanh();
                    if (late14 >= (-c)) || (late14 < fn4(late14, i13 % 4, [old18, late14, lit(1.5)])) {
                        break old18;
                    }
                }
            }) >= c.copysign(b) {
                return ((lit(0.25).atan2(c.abs() + lit(1.25)).to_radians() + (lit(1.25) * late14)) + (lit(2.0) * a)) + (lit(0.25) * c);
            }
        }
        let mut t: D = {
            let back = lit(((-lit(0.875)).re() as usize % 4) as f64);
            let mut dx: D = ({
                let saved: D = (lit(1.5) + back.sin()).powf(lit(1_usize as f64).sin().tanh().atan());
                let p: D = (saved.powi(2) + lit(1.0)).recip().atan2((lit(1.375) * saved).powi(2) + lit(1.0)) - lit(3_usize as f64).sin();
                p
            }) + ((-lit(HALF)).abs() + lit(1.25)).sqrt();
            lit(3_usize as f64) + fn19(c, (lit(2.375), c))
        };
        match ((-t).re() as usize % 4) {
            1..=2 if ((-lit(0.625)) < (t + lit(1.375))) && (a > lit(SLOPE).sin()) => {
                let mut z = b;
                let mut flag21 = z < (a * t);
            },
            2..=3 => {
                let b = ((lit(1.5) + (b * a).sin()).sqrt(), fn19(c, (t, t)) * (t.powi(2) + lit(1.0)).sqrt());
            },
            _ => {
                let mut t = lit(1_usize as f64) % lit(2.0);
            },
        }
        ((D::abs(b.sin()) + (lit(1.5) * t)) + (lit(1.0) * c)) + (lit(2.0) * b)
    }

    pub fn fn43(a: D) -> D {
        let mut x = {
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 2 || (a >= (a - a)) {
                    break (a - a) - ((-lit(1.875)) + a);
                }
                let (mut acc, dy1) = (a - a, i1);
                let old2 = acc;
                acc = acc.sin().tanh();
                if (lit(1.375) >= acc) && (acc < old2.clamp(-lit(1.5), lit(0.75))) {
                    break acc * acc;
                }
            }
        };
        let dy: D = match 3_usize {
            m3 @ (1 | 4) if (-a) > a => {
                a - (a * lit(SLOPE))
            },
            _ => a * a,
        };
        let (p, t) = (fn41(a, 2_usize % 4, [a, a, x]), 1_usize);
        let (_, (mut x, mut y2)) = (x.abs(), (x, lit(2.125)));
        let dx = match t {
            0 => (if y2 <= p {
                y2 -= a;
                x = lit(1_usize as f64);
                [y2, x]
            } else {
                [p, y2]
            }, a),
            m8 if (x <= y2) || (t >= 0) => ([dy, dy], p),
            m10 => ([y2, dy], y2),
        };
        ((((dy + (lit(2.0) * y2)) + (lit(0.75) * x)) + (lit(2.0) * p)) + (lit(0.25) * dy)) + (lit(2.0) * a)
    }

    pub fn fn44(a: D, b: D, c: D, n: usize) -> D {
        let c = lit(c.re());
        let mut w = (match ((lit(1.5) + a.sin()).recip().re() as usize % 4) {
            m1 @ (1 | 4) if (b <= lit(1_usize as f64)) || (a <= lit(1_usize as f64)) => lit(2_usize as f64),
            _ => c * c,
        }, a);
        let mut p = if fn19(c, w) > (b.powi(2) + lit(1.0)).ln() {
            fn27(a, a, c, 0_usize % 4, w).sin().tanh().powi(0)
        } else {
            (b - b).to_radians()
        };
        assert!((n < 3) || true);
        let mut acc = {
            p /= lit(1.75) + (lit(0.5) * lit(n as f64).sin());
            let mut a = (if n < 1 {
                fn38(a, b, a, (n + 2) % 4)
            } else if c >= (c + c) {
                fn41(c, n % 4, [p, p, c])
            } else {
                (b.powi(2) + lit(1.0)).powf(lit(2.25).cos())
            }) * fn38(a, lit(3.0), w.0, n % 4).atan2(lit(1.5) + fn43(b).sin());
            (if c >= lit(n as f64) {
                a
            } else {
                a
            }) - a
        };
        match n + 1 {
            0 => {
                let (_, (s, b)) = if (w.1 + (-lit(1.75))) < fn23(&a, acc, a >= a, fn28(p, ((n * 3) % 4) % 4, (a, (p, 1_usize)))) {
                    match n {
                        m6 @ (0 | 3) if D::cos(a) <= D::signum(lit(HALF)) => {
                            (acc, (w.0, w.0))
                        },
                        0 | 2 => (p, (c, lit(SLOPE))),
                        m10 @ (0 | 3) => {
                            (lit(SMALL), (p, acc))
                        },
                        _ => (w.1, (w.0, acc)),
                    }
                } else {
                    let (mut z, a) = if acc.min(p.atan()) < a.atan2(c.powi(2) + lit(1.0)) {
                        (a, n)
                    } else {
                        return (((((a + p) - (acc.abs() + lit(1.25)).log2()) + (lit(1.5) * p)) + (lit(1.5) * w.1)) + (lit(1.25) * b)) + (lit(1.75) * a);
                        (acc, n)
                    };
                    (c, (p, z))
                };
            },
            m13 => {
                p += acc.sin().tanh().exp() + fn36(&acc, c, n != 3);
                acc = fn10(b * acc, fn11(w.0, b, c));
            },
        }
        (((lit(2_usize as f64) + (lit(2.0) * acc)) + (lit(1.0) * p)) + (lit(1.25) * w.1)) + (lit(0.25) * c)
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
                let mut late3: D;
                if a >= fn43(lit(2.875)) {
                    late3 = a;
                } else {
                    late3 = ((-lit(0.25)) + a) * (-a);
                }
            },
            _ => {
                let mut x: D = a;
            },
        }
        for i5 in 0..n % 5 {
            a -= a.cos();
            let a = (if ('b6: {
                if (a * a) < a {
                    break 'b6 (lit(1.5) + a.sin()).powf(a.sin());
                }
                let mut w = (a, n);
                w.0
            }) >= a {
                a
            } else {
                fn34(a)
            }, a.asinh() + (a.abs() + lit(1.25)).sqrt());
        }
        ((a - (-lit(1.75))) + (lit(0.75) * a), a.copysign(a) + (lit(1.5) * a))
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
        let mut p = if fn41(saved, 2_usize % 4, [y2.1, y2.1, saved]) <= D::cos(y2.0[1]) {
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
            fn8(fn24(saved, saved, 0_usize % 4, saved < y2.1, (a, a)), saved, (lit(SLOPE), (a, 1_usize)))
        } else {
            lit(3_usize as f64).atan()
        };
        y2 = y2;
        p
    }

    pub fn fn48(a: D, b: D, mut c: D, flag: bool) -> D {
        c = (lit(1.5) + ({
            let mut i1 = 0_usize;
            'l2: loop {
                i1 += 1;
                if i1 > 4 {
                    break 'l2 -b;
                }
                c /= lit(1.75) + (lit(0.5) * fn38(b, b, c, ((i1 * 3) % 4) % 4).sin());
                let mut t = fn16(lit(1.375) - a, b, c);
                let old3 = t;
                t = fn34(a).sin();
                if flag {
                    break a.sin();
                }
            }
        }).sin()).powf((b.min(a.cos()) - lit(3_usize as f64)).sin());
        let mut w = fn28(c, 0_usize % 4, match 0_usize {
            m4 @ (2 | 5) if fn33(a) < a => {
                let (mut y1, mut b) = (if m4 != 0 {
                    c += b.asinh();
                    a
                } else if (m4 != 2) && (a < a) {
                    c
                } else {
                    a
                }, a + a);
                (c, (b, m4))
            },
            _ => (c, fn3(a)),
        });
        for i7 in (2..2).rev().step_by(2) {
            w = w;
            return (((b.powi(2) + lit(1.0)).log2() + (lit(0.75) * w.1)) + (lit(0.75) * c)) + (lit(0.75) * b);
        }
        'b8: {
            let mut acc = {
                let mut i9 = 0_usize;
                loop {
                    i9 += 1;
                    if i9 > 3 {
                        break lit(0_usize as f64);
                    }
                    c /= lit(1.75) + (lit(0.5) * (b + lit(SMALL)).sin());
                }
            };
            for i10 in 0..=4 {
                acc /= lit(1.75) + (lit(0.5) * (match i10 {
                    m11 if (acc - w.1) < (lit(1.5) + c.sin()).log2() => acc,
                    1 | 3 => {
                        a
                    },
                    _ => b,
                }).sin());
                acc -= ((c * w.0).abs() + lit(1.25)).ln().atan();
                c = b.cos();
                match (i10, (w.0 < ((-lit(1.125)) + b)) && (i10 == 0)) {
                    (1 | 3, on17) => {
                        acc = (lit(0.5) * acc) + (w.0 * acc).sin().tanh();
                        assert!((acc < c) || true);
                    },
                    _ => {
                        (acc, c) = (c, acc * lit(0.75));
                    },
                }
            }
        }
        w = (if c > (c - b) {
            w = (fn47(b), (lit(1.5) + b.sin()).log2());
            let mut t = c.min(b.mul_add(a, w.1).sin()) * (lit(0_usize as f64) * (b + a));
            b
        } else {
            b
        }, lit(2_usize as f64));
        ((((-lit(0.125)).abs() + lit(1.25)).ln() + (lit(1.25) * w.0)) + (lit(2.0) * c)) + (lit(0.5) * a)
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
                        let mut x: (D, usize) = (fn23(&a.asinh(), tape1 * tape1, (-tape1) > (a.powi(2) + lit(1.0)).sqrt(), fn46(tape1, n % 4)), n);
                    },
                }
                let mut dy1 = (tape1, ('b4: {
                    if n == 2 {
                        break 'b4 (tape1.abs() + lit(1.25)).powf(tape1.cos());
                    }
                    let z = a;
                    tape1
                }).copysign(tape1.hypot(tape1.abs() + lit(1.25))));
                let acc = a;
            } else {
                tape1 /= lit(1.75) + (lit(0.5) * tape1.to_radians().sin());
                let (mut s, mut back) = fn46((lit(1.5) + a.sin()).log2(), (n + 1) % 4);
            }
        }
        ((-lit(3.0)) + (lit(0.75) * tape1), a.atan())
    }

    pub fn fn50(a: D, b: D, c: D) -> (D, usize) {
        for i1 in (1..=1).step_by(2) {
            let mut w = b + fn16(b, a, a).min(c.sin().tanh());
            match i1 {
                m2 if c.signum() > (c * a) => {
                    let (mut dy, mut acc) = fn28(lit(((m2 * 3) % 4) as f64), 2_usize % 4, (c, (c, i1)));
                },
                m4 @ (0 | 3) => {
                    let mut w: D = w;
                },
                _ => {
                    let mut dx = {
                        w = ((if w < b.signum() {
                            a
                        } else {
                            let y1: (D, usize) = fn9((lit(1.5) + w.sin()).log2(), w + lit(0.625), c - c, [lit(3.0), c, b]);
                            b
                        }) * (c + lit(0.375))).cos();
                        let (x, dx) = fn9(w.max(a.sin().tanh()), c, match (i1, i1 >= 2) {
                            (m7 @ (2 | 5), _) if (w <= w.to_radians()) && (w < w) => {
                                break;
                            },
                            (1, false) => {
                                a
                            },
                            (1..=2, false) if (lit(HALF) + c) >= b.mul_add(c, a) => c,
                            _ => lit(2.75),
                        }, [b, c, b]);
                        w
                    };
                },
            }
            let (mut y1, mut a) = ((lit(1.5) + a.sin()).log2(), c + c);
        }
        ((b.cos().exp() + (lit(0.25) * c)) + (lit(0.5) * b), 1_usize)
    }

    pub fn fn51(a: D, b: D) -> D {
        if (((-lit(1.875)) / (b.powi(2) + lit(1.0))).powi(2) + lit(1.0)).powf(a.cos()) >= (b * lit(2.375)) {
            let mut dy1: D = fn33(a).cos() * ({
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
        let mut saved = {
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
        let [mut dy1, _] = [saved.min(saved.atan()), -lit(0.5)];
        ((lit(2_usize as f64) + (back.1 + saved)) + (lit(0.75) * dy1)) + (lit(1.25) * b)
    }

    pub fn fn52(a: D, b: D, c: &D, flag: bool, (q0, (mut q1, k)): (D, (D, usize))) -> D {
        q1 += ({
            let dy1 = ({
                let mut i1 = 0_usize;
                'l2: loop {
                    i1 += 1;
                    if i1 > 4 || ((k != 2) && (lit(1.375) >= a)) {
                        break a.copysign(b);
                    }
                }
            }, match (a.re() as usize % 4) {
                m3 if (q1 >= (q0 - q1)) && (m3 < 0) => b.min(a.sin().tanh()),
                1 => return ((a.to_radians() + (lit(0.75) * q1)) + (lit(1.5) * b)) + (lit(1.5) * a),
                2 | 4 => {
                    q1 - lit(0.75)
                },
                m9 => q0 + q1,
            });
            let mut p = {
                let mut s = q0;
                let dx: D = D::signum(-((*c) * q0));
                lit(k as f64)
            };
            a
        }) + (lit(1.5) + a.sin()).sqrt();
        if (k < 1) || ((k != 0) && (k >= 2)) {
            q1 *= a.sin().tanh();
            return (lit(k as f64) + (q1 * q1)) + (lit(0.25) * q0);
        }
        let mut dy1 = {
            let mut i10 = 0_usize;
            loop {
                i10 += 1;
                if i10 > 3 {
                    break lit(k as f64);
                }
                q1 -= ((q1 + lit(1.125)) - q1).sin().tanh();
                q1 = ((q1 - lit(1.25)) * fn1(q1, &q0)).atan();
                let old11 = q1;
                q1 = (a.to_radians() + a.clamp(-lit(1.5), lit(0.75))).sin();
                if old11 < a.asinh() {
                    break old11;
                }
            }
        };
        dy1 *= ((-b) / (fn36(&(*c), q1, k >= 1).powi(2) + lit(1.0))).sin().tanh();
        q1 = lit(1.75) - q0;
        let w = q1;
        q1 /= lit(1.75) + (lit(0.5) * (-q1).sin());
        (((lit(2_usize as f64) + (lit(2.0) * w)) + (lit(0.25) * q1)) + (lit(1.25) * b)) + (lit(0.25) * a)
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
        let a = lit(a.re());
        let mut i1 = 0_usize;
        while i1 < 4 && (b < (b.powi(2) + lit(1.0)).sqrt()) {
            i1 += 1;
            let mut y1: ([D; 2], D) = ([match (3_usize, a >= fn43(lit(0.625))) {
                (2..=3, false) => {
                    a
                },
                (m4 @ (2 | 5), _) => a,
                _ => a,
            }, a + a], ((b.abs() + lit(1.25)).recip().abs() + lit(1.25)).recip());
            let [mut p, mut dx] = [a / (y1.0[0].abs() + lit(1.25)); 2];
        }
        ((lit(i1 as f64) / (lit(i1 as f64).powi(2) + lit(1.0))) + (lit(1.5) * b)) + (lit(0.75) * a)
    }

    pub fn fn55(a: D, b: D, v: &[D]) -> (D, D) {
        _ = a;
        let mut dx: D = (fn36(&b, lit(SMALL), lit(1.75) >= lit(1_usize as f64)) / ((-lit(1.0)).abs() + lit(1.25))).to_radians();
        if (fn51(b, b) * (match 2_usize {
            m1 @ (2 | 5) => a,
            1 => dx,
            2 => return ((a.sin().exp() + (lit(0.5) * dx)) + (lit(1.75) * b), (dx + dx) + (lit(2.0) * a)),
            _ => lit(0.375),
        })) <= (v[0] * dx) {
            let mut flag8 = (fn36(&dx, b, a >= dx.max(a.cos())) + (dx - (-lit(0.25)))) <= fn35(&lit(2.75), b, v.len() % 4, b <= (a.powi(2) + lit(1.0)).powf(b.cos()));
            'b9: {
                let (mut a, mut y1) = (lit(0.75) % lit(2.5), b + lit(SLOPE));
                let mut back = (((a + v[1]).abs() + lit(1.25)).ln(), (dx - a).signum());
            }
        } else {
            dx *= (-b).mul_add(a.atan2(a.powi(2) + lit(1.0)), b).sin();
        }
        (b + (lit(0.5) * dx), ((a / (lit(1.5) + dx.sin())) + (lit(1.75) * dx)) + (lit(0.25) * b))
    }

    pub fn fn56(a: D, b: D, flag: bool) -> D {
        let mut x = (a, 3_usize);
        assert!((!flag) || true);
        let (mut t, mut dy) = fn28(b - a, 1_usize % 4, (a, fn7(b, 3_usize % 4)));
        let dy1 = lit(3_usize as f64) - ({
            dy -= b;
            x = ((x.0.abs() + lit(1.25)).ln(), 3_usize);
            a
        });
        let y2: D = t;
        [dy, t] = [dy1, dy];
        let (_, (mut dy1, _)) = (dy1 - dy, (t, dy));
        if (if (dy * x.0) <= lit(2_usize as f64) {
            y2
        } else {
            dy /= lit(1.75) + (lit(0.5) * (dy1 * dy1).sin());
            lit(3_usize as f64)
        }) > lit(0_usize as f64) {
            if (lit(2_usize as f64) < dy1) || ((y2 * lit(0.25)) <= b.cos().exp()) {
                x = x;
            } else if (if b <= (t + dy) {
                dy1 -= (lit(1.5) + y2.sin()).ln();
                dy
            } else {
                lit(2.5)
            }) <= b.clamp(-lit(1.5), lit(0.75)) {
                let b: D = (lit(1.5) + fn33(b).sin()).powf((if t > lit(1_usize as f64) {
                    a
                } else if (if dy < lit(3_usize as f64) {
                    y2
                } else {
                    dy1
                }) >= (b / (lit(1.5) + x.0.sin())) {
                    y2
                } else {
                    lit(SMALL)
                }).atan()) + (fn39(&t, dy1 > t.cos()) + (match 0_usize {
                    1..=2 => return ((((lit(1_usize as f64) + (lit(1.0) * dy1)) + (lit(1.0) * dy)) + (lit(2.0) * x.0)) + (lit(1.25) * b)) + (lit(1.0) * a),
                    1..=2 if (a * t) >= lit(1_usize as f64) => b,
                    _ => a,
                }));
                dy1 *= (y2.clamp(-lit(1.5), lit(0.75)) * dy.mul_add(y2, dy1)).atan();
            }
        } else {
            let (mut acc, (mut s, mut p)) = (dy1 + dy, (x.0, dy));
        }
        (((x.0.atan() + (lit(1.25) * y2)) + (lit(1.0) * dy)) + (lit(0.5) * x.0)) + (lit(0.25) * b)
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
            let mut back = [a, fn16(fn5(a, [p[i2 % 2], a, a], if a > (p[0] - a) {
                (p[0], (p[i2 % 2], i2 + 1))
            } else {
                (a, if i2 != 1 {
                    fn9(a, a, a, [a, p[1], a])
                } else if (a + a) > fn43(a) {
                    fn7(a, 3_usize % 4)
                } else {
                    (a, (i2 * 3) % 4)
                })
            }), a, a * a), lit(2.125) + a.sin().exp()];
            _ = (lit(1.5) + fn41(p[0], ((i2 * 3) % 4) % 4, back).sin()).ln();
            let mut b = if (lit(1.625) < a) || (i2 == 1) {
                fn0(a.sin(), (i2 + 2) % 4)
            } else {
                let mut k3 = ((i2 * 3) % 4) % 5;
                let p = a;
                (lit(1.5) + fn38(p, p, a, ((k3 * 3) % 4) % 4).sin()).log2()
            };
        }
        let u = a;
        assert!(((a > (-p[0])) || (u <= (u.powi(2) + lit(1.0)).sqrt())) || true);
        let mut b: D = a.atan().powi(0).sin().exp() + lit(1_usize as f64);
        (((b * p[1]).abs() + lit(1.25)).recip() + (lit(0.5) * u)) + (lit(1.75) * a)
    }

    pub fn fn58(mut a: D, v: &[D]) -> D {
        let (_, t) = fn46({
            a /= lit(1.75) + (lit(0.5) * (a % lit(2.5)).sin());
            let mut y1 = {
                a -= a.atan();
                let mut k1 = 2_usize % 5;
                lit(k1 as f64) * a
            };
            a
        }, 1_usize % 4);
        let dy1: ([D; 2], D) = match 2_usize {
            0 => {
                ([t, t], v[1].asinh())
            },
            m4 if a.cos() >= (t + lit(1.75)) => {
                ([lit(1.125), a], a)
            },
            1..=2 if (a + a) > a.hypot(t.abs() + lit(1.25)) => {
                let mut y = ([-lit(0.375); 2], lit(2_usize as f64) + lit(2_usize as f64));
                ([y.0[1], v[1]], a.sin())
            },
            _ => ([lit(1.875), a], t),
        };
        if (t.atan() * (dy1.1.abs() + lit(1.25)).recip()) < t {
            match (1_usize, lit(1.125) <= fn47(t)) {
                (m9 @ (1 | 4), _) => {
                    'l11: for _ in 2..v.len() {
                        a /= lit(1.75) + (lit(0.5) * (a * dy1.1).sin());
                        a /= lit(1.75) + (lit(0.5) * fn5(t, [v[2], a, t], if m9 < 2 {
                            if t < t {
                                (t, fn7(a, m9 % 4))
                            } else {
                                (a, (dy1.1, m9))
                            }
                        } else {
                            let u: [D; 2] = [lit(m9 as f64) * (dy1.0[m9 % 2].powi(2) + lit(1.0)).sqrt(), a + (dy1.1 + t)];
                            (dy1.1, fn9(v[m9 % 3], -lit(0.125), t, [v[m9 % 3], -lit(2.5), v[m9 % 3]]))
                        }).sin());
                    }
                },
                (m12, false) if (t * v[1]) < fn38(a, t, t, ((m12 * 3) % 4) % 4) => {
                    let [mut u, mut dy] = [lit(1.25).copysign(v[1]), v[0] * lit(0.125)];
                },
                _ => {
                    a /= lit(1.75) + (lit(0.5) * (t.abs() + lit(1.25)).sqrt().sin());
                },
            }
        } else {
            a = (lit(1_usize as f64) + dy1.0[0]) + dy1.0[0].cos();
        }
        ((fn47(dy1.0[1]) + (lit(1.0) * dy1.1)) + (lit(0.75) * t)) + (lit(0.5) * a)
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
                        let (mut p, (mut y2, _)) = match n + 0 {
                            1..=2 => {
                                (b, fn28(a, n % 4, (a, (a, 3_usize))))
                            },
                            m11 @ (2 | 5) => (b, fn28(lit(1.0), m11 % 4, (b, fn3(a)))),
                            m13 if lit(2.625) >= lit(2.875).asinh() => return ((((q.0 * a) + (lit(1.75) * q.0)) + (lit(0.75) * b)) + (lit(0.5) * a), 1_usize),
                            _ => (a, q),
                        };
                        y2 = (if b > (lit(2.25) - y2) {
                            (lit(1.5) + a.sin()).ln()
                        } else {
                            p.sin()
                        }) - ((q.0 / (q.1.powi(2) + lit(1.0))).powi(2) + lit(1.0)).powf((b - b).atan());
                    } else if flag {
                        b = (if n == 0 {
                            let mut z = if n == 2 {
                                lit(((n * 3) % 4) as f64)
                            } else if n == 3 {
                                a
                            } else {
                                q.1
                            };
                            b + a
                        } else if (if !flag {
                            q.0
                        } else if (b + a) <= fn35(&b, a, 0_usize % 4, a > fn52(q.0, a, &b, b <= a.abs(), (q.0, (b, n)))) {
                            a
                        } else {
                            a
                        }) < lit(0.625) {
                            b.atan2(lit(1.5) + lit(1.5).sin())
                        } else {
                            q.0
                        }) * ((q.0 * a) + lit(n as f64));
                    } else {
                        let mut tape1 = (lit(HALF) * q.0, n);
                    }
                },
            }
        }
        (((b + (lit(1.5) * q.0)) + (lit(2.0) * b)) + (lit(1.5) * a), n)
    }

    pub fn fn60(mut a: D, mut b: D, n: usize) -> D {
        let y2 = b;
        b = y2 - ((b.abs() + lit(1.25)).powf(b.sin().tanh()) * (-lit(0.625)));
        b /= lit(1.75) + (lit(0.5) * (a + b).sin());
        let (tape1, t) = fn7(lit(0.875), n % 4);
        let mut back = tape1.max(y2.atan().asinh().atan());
        b = (-b).hypot(lit(1.5) + ({
            b = match (t + 2, a > fn27(tape1, lit(1.875), tape1, (t + 0) % 4, (back, back))) {
                (0, _) if fn11(tape1, y2, a) >= back.sin() => {
                    let y: ([D; 2], D) = ([a; 2], (a + b).sin().powi(4));
                    b.cos() + (tape1.abs() + lit(1.25)).sqrt()
                },
                (1, _) => {
                    lit(SMALL)
                },
                (2..=3, _) if (tape1 - tape1) > y2 => return (((b + (lit(0.5) * tape1)) + (lit(1.5) * y2)) + (lit(1.75) * b)) + (lit(0.25) * a),
                _ => D::floor(b),
            };
            b = lit(3_usize as f64);
            y2 + lit(1.0)
        }).sin());
        assert!((back.floor() >= lit(t as f64)) || true);
        'b8: {
            let mut b = match n {
                1 | 3 => return ((((b.cos().exp() + (lit(0.75) * back)) + (lit(1.5) * tape1)) + (lit(1.5) * y2)) + (lit(0.5) * b)) + (lit(1.0) * a),
                1..=2 if a.asinh() >= fn54(y2, back) => ([-lit(2.875), tape1], b),
                0..=1 => return ((((back - (lit(SMALL) % lit(3.5))) + (lit(0.25) * back)) + (lit(1.25) * tape1)) + (lit(0.5) * y2)) + (lit(1.0) * a),
                _ => ([b, lit(1.5)], a),
            };
            let mut dx = tape1 + (b.1.max(b.1.atan()).abs() + lit(1.25)).powf(tape1.sin().tanh());
        }
        (y2.copysign(tape1) + (lit(2.0) * tape1)) + (lit(1.5) * b)
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
        let a = lit(a.re());
        let mut late1;
        if ((a * lit(1.875)).abs() + lit(1.25)).sqrt() < c.mul_add(c, b) {
            b /= lit(1.75) + (lit(0.5) * fn54(a, c).sin());
            late1 = b.copysign(c) - (a - a);
        } else {
            return (((-(q.0 - p[1])) + (lit(0.5) * q.0)) + (lit(2.0) * b)) + (lit(0.75) * a);
        }
        match 3_usize {
            0 => {
                late1 += (late1 + b).max(c.atan());
            },
            2 | 4 => {
                if (if (late1 <= lit(1_usize as f64)) || (a > fn51(late1, a)) {
                    let mut saved = (c + a).to_radians().abs();
                    let tape1: D = (b + c.atan()) - (if q.1 > (lit(SMALL) * b) {
                        (c.abs() + lit(1.25)).ln()
                    } else {
                        b
                    });
                    tape1
                } else {
                    b - late1
                }) > lit(2_usize as f64) {
                    b *= a.atan();
                    return (((((fn53(b) + (lit(0.5) * late1)) + (lit(0.25) * q.0)) + (lit(1.25) * q.1)) + (lit(0.75) * c)) + (lit(0.5) * b)) + (lit(0.25) * a);
                }
                late1 *= ((c + late1) + a).sin().tanh();
            },
            _ => {
                let old7 = late1;
                late1 = b;
                b = old7;
                match (0_usize, old7.cos() <= (lit(1.25) / (lit(SLOPE).powi(2) + lit(1.0)))) {
                    (m8 @ (2 | 5), false) => {
                        let mut t = {
                            let mut i10 = 0_usize;
                            'l11: loop {
                                i10 += 1;
                                if i10 > 2 || ((a * q.0) > fn18(late1, b, late1)) {
                                    break lit(m8 as f64).atan2(b.abs() + lit(1.25));
                                }
                                b *= ((a + late1).abs() + lit(1.25)).powf(old7.sin()).sin();
                            }
                        };
                    },
                    (m12, on13) if (p[0] * late1) < q.1.mul_add(q.0, lit(0.875)) => {
                        let mut u: D = (match (fn15(old7).re() as usize % 4) {
                            0 => {
                                let mut z = q.1.copysign(b.clamp(-lit(1.5), lit(0.75)));
                                p = [lit(0.75) * p[1]; 3];
                                match m12 {
                                    0 => {
                                        p[m12 % 3]
                                    },
                                    m18 if (z < lit(2.75)) && (m12 == 3) => old7,
                                    _ => old7,
                                }
                            },
                            m21 if fn33(old7) >= (a * a) => lit(0_usize as f64),
                            _ => b,
                        }) + (a - q.1).min((if (-lit(2.875)) > ((-lit(2.125)) + c) {
                            a
                        } else {
                            let tape1 = (if (a * c) >= q.1.atan() {
                                c + a
                            } else {
                                lit(1.375)
                            }) + (b / (b.sin().tanh().abs() + lit(1.25)));
                            let mut s = (lit(1.5) + lit(m12 as f64).sin()).log2();
                            lit(1.375)
                        }).atan());
                    },
                    (0 | 2, true) => {
                        let mut p = b;
                    },
                    _ => {
                        let mut acc: (D, D) = q;
                    },
                }
            },
        }
        ((((q.1.powi(2) + lit(1.0)).powf(late1.sin()).sin().exp() + (lit(0.25) * late1)) + (lit(1.0) * q.0)) + (lit(0.5) * q.1)) + (lit(0.25) * c)
    }

    pub fn fn63(a: D, b: &D, n: usize) -> (D, usize) {
        let mut late1;
        if (a.sin() % lit(3.0)) <= (lit(2.5) / (a.abs() + lit(1.25))) {
            late1 = (a + a) - lit(n as f64);
        } else {
            return (a / ((*b).abs() + lit(1.25)), (n * 3) % 4);
        }
        late1 /= lit(1.75) + (lit(0.5) * (-late1).sin());
        match 1_usize {
            1..=2 => {
                let mut i4 = 0_usize;
                loop {
                    i4 += 1;
                    if i4 > 4 {
                        break;
                    }
                    late1 /= lit(1.75) + (lit(0.5) * (late1 + a).sin());
                    let z: ([D; 2], D) = (if late1 > (late1 * late1) {
                        [late1, late1]
                    } else if i4 >= 3 {
                        [late1, late1]
                    } else {
                        let mut t = (a, i4);
                        [a, a]
                    }, lit(i4 as f64));
                }
            },
            m5 if m5 < 2 => {
                let mut dy1 = (a * (late1 - lit(1.125))) + ({
                    let mut i7 = 0_usize;
                    loop {
                        i7 += 1;
                        if i7 > 3 {
                            break -((*b) - a);
                        }
                        late1 += (D::to_radians(a) * fn41(a, i7 % 4, [a, a, a])).sin().tanh();
                        let [mut a, mut b] = [{
                            late1 -= lit(m5 as f64).atan().cos();
                            late1 /= lit(1.75) + (lit(0.5) * late1.atan().exp().sin());
                            late1
                        }, late1.atan()];
                        let old8 = b;
                        b = (late1.min(b.sin()) * a.sin().tanh()).sin().tanh();
                        if (old8 + lit(HALF)) < late1.mul_add(b, old8) {
                            break lit(((n * 3) % 4) as f64);
                        }
                    }
                });
                (dy1, late1) = (late1, dy1);
            },
            m9 => {
                let mut dy1: D = (if late1 >= (late1.abs() + lit(1.25)).ln() {
                    late1 -= a * (a.powi(2) + lit(1.0)).powf(late1.sin().tanh());
                    late1
                } else if (lit(1.0) + late1) < a {
                    a
                } else {
                    late1
                }).clamp(-lit(1.5), lit(0.75)) * (a * (late1 * late1));
            },
        }
        ((late1 + (lit(1.25) * late1)) + (lit(0.75) * a), 0_usize)
    }

    pub fn fn64(a: &D, b: D, p: [D; 3], (q0, (mut q1, k)): (D, (D, usize))) -> D {
        let mut tape1: (D, D) = if k != 1 {
            if k != 1 {
                (q1, lit(1.0))
            } else {
                (b, lit(1.5))
            }
        } else if (q0 >= (*a)) || (p[1] > (q0.abs() + lit(1.25)).log2()) {
            (q0 * q0, {
                let mut i1 = 0_usize;
                loop {
                    i1 += 1;
                    if i1 > 4 || (q1 >= (q1 + lit(1.375))) {
                        break (q1 - p[0]) - q0;
                    }
                    q1 = lit(2.25);
                }
            })
        } else {
            let [mut b, mut a] = [(*a) * q1, q1];
            fn28(a / (q0.powi(2) + lit(1.0)), 3_usize % 4, if k >= 2 {
                let mut y2 = ([b; 2], lit(k as f64) * (a + b));
                (lit(0.25), (q0, k))
            } else if (a * a) > (q1 * q1) {
                (p[k % 3], (lit(1.25), 2_usize))
            } else {
                (lit(1.25), (p[k % 3], k))
            })
        };
        q1 -= (lit(HALF) + q1) - (lit(1.5) + b.sin()).sqrt();
        match k {
            m2 @ (2 | 5) => {
                tape1 = match 2_usize {
                    0 => (tape1.1, tape1.1),
                    _ => (lit(1.375), b),
                };
            },
            2..=3 if (k == 0) && (b < lit(2.5)) => {
                let mut late9: D;
                let mut i10 = 0_usize;
                loop {
                    i10 += 1;
                    tape1 = fn28(q0, k % 4, (p[0], (b, k)));
                    if i10 > 3 || (i10 != 2) {
                        late9 = q0 - (-lit(HALF));
                        break;
                    }
                }
                (late9, q1) = (q1, late9 * lit(0.75));
            },
            _ => {
                tape1 = tape1;
            },
        }
        ((lit((tape1.0.re() as usize % 4) as f64) + (lit(1.25) * q1)) + (lit(0.5) * p[2])) + (lit(0.75) * b)
    }

    pub fn fn65(mut a: D, b: D, c: D, v: &[D]) -> D {
        for i1 in 0..=2 {
            a += a.sin().tanh();
            if ({
                a *= a.atan();
                a += fn53(fn6(c, v)).cos();
                lit(v.len() as f64)
            }) <= a {
                a += ({
                    let mut tape1: D = a;
                    tape1 *= c.sin();
                    c + c
                }).atan();
            }
            let mut s = -((lit(SMALL) * c) + (match (i1 * 3) % 4 {
                m2 @ (2 | 5) if i1 == 0 => {
                    c
                },
                1 => {
                    b
                },
                _ => b,
            }));
        }
        a *= (match v.len() {
            m7 @ (2 | 5) if m7 >= 2 => return ((-lit(3_usize as f64)) + (lit(0.75) * c)) + (lit(1.75) * b),
            _ => fn64(&c, a, [c, c, a], (b, (a, v.len()))),
        }).atan();
        a -= if c >= (lit(0.125) % lit(1.5)) {
            let (mut tape1, t) = fn46(a + b, 2_usize % 4);
            fn47(t)
        } else {
            {
                let mut i10 = 0_usize;
                loop {
                    i10 += 1;
                    if i10 > 2 || ((a > c) && (b < c)) {
                        break fn43(b - a);
                    }
                    let mut u: D = (v[2].atan2(b.powi(2) + lit(1.0)) - (a + b)) % lit(3.5);
                    let old11 = u;
                    u = old11;
                    if a.sin().tanh() < v[1].floor() {
                        break a;
                    }
                }
            }
        };
        let mut p = ((a * b) * b) + (b.abs() + lit(1.25)).log2();
        return a + (lit(0.5) * a);
    }

    pub fn fn66(a: D, b: D, mut c: D, n: usize) -> [D; 2] {
        let s = b;
        let mut x = if n >= 3 {
            (-a) + a
        } else if (s > b.cos()) && (lit(SMALL) > fn54(c, b)) {
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
                            let mut acc = 'b21: {
                                if (a % lit(2.0)) < x.abs() {
                                    break 'b21 b;
                                }
                                assert!((fn34(s) < (lit(1.5) + x.sin()).recip()) || true);
                                ({
                                    c = ((s - lit(1.0)) + fn64(&x, a, [c, s, c], (lit(1.125), (s, 3_usize)))).atan();
                                    c += (-lit(2.25)).atan2(lit(1.5) + (a % lit(3.0)).sin()).atan();
                                    x
                                }) - (b + a)
                            };
                        },
                        1 => {
                            x = (b * fn34(s)).sin();
                        },
                        m24 @ (1 | 4) => {
                            c = lit(m24 as f64).sin().tanh();
                        },
                        m26 => {
                            let [y1, tape1] = [lit(n as f64), b * x];
                        },
                    }
                },
                (m27 @ (1 | 4), true) if lit(2_usize as f64) < a => {
                    _ = (s.powi(2) + lit(1.0)).log2();
                    if (match n {
                        0 => {
                            let (_, (dy, mut tape1)) = (lit(n as f64), match i11 + 2 {
                                1..=2 => (b, a),
                                _ => (a, s),
                            });
                            let (u, mut y) = ((tape1.abs() + lit(1.25)).recip(), fn1(tape1, &s));
                            fn53(c)
                        },
                        m34 => x.asinh(),
                    }) >= (a + a) {
                        return [((((x * c) + (lit(0.25) * s)) + (lit(0.25) * c)) + (lit(2.0) * b)) + (lit(0.25) * a), fn18(b, s, c) + (lit(1.75) * a)];
                    }
                },
                _ => {
                    c *= (lit(i11 as f64) - x).sin().tanh();
                },
            }
        }
        [((((s - c) + (lit(0.75) * s)) + (lit(1.0) * c)) + (lit(1.25) * b)) + (lit(0.5) * a), (((a * s) + (lit(1.5) * x)) + (lit(0.5) * c)) + (lit(2.0) * b)]
    }

    pub fn fn67(a: D, b: D, c: D, mut flag: bool) -> D {
        let mut s = a * (if (a + lit(SLOPE)) < b {
            (lit(0.625).powi(2) + lit(1.0)).sqrt()
        } else {
            return (a.copysign(a) - fn24(a, c, 3_usize % 4, lit(2.625) >= (a.powi(2) + lit(1.0)).sqrt(), (b, c))) + (lit(1.25) * a);
            b
        });
        let mut t: D = lit(1_usize as f64);
        let dy1 = s;
        match ((dy1 - c).re() as usize % 4) {
            m1 if t >= b.atan() => {
                let mut t: D = c;
            },
            m3 @ (1 | 4) => {
                let mut late5;
                if c >= lit(m3 as f64) {
                    late5 = a.atan() + lit(1_usize as f64);
                } else {
                    s += dy1.clamp(-lit(1.5), lit(0.75)) - fn47(dy1);
                    let mut z = fn56({
                        let mut i6 = 0_usize;
                        'l7: loop {
                            i6 += 1;
                            if i6 > 4 || (lit(i6 as f64) >= c) {
                                break b.cos();
                            }
                            t = (((-lit(2.5)) + s) - (b + s)).atan();
                            let old8 = t;
                            t = c;
                            if m3 < 1 {
                                break old8;
                            }
                        }
                    }, {
                        t += match (lit(SMALL).sin().tanh().exp().re() as usize % 4) {
                            0 | 2 => return ((a + (lit(2.0) * t)) + (lit(0.75) * c)) + (lit(1.0) * b),
                            2 | 4 if (!flag) || (s <= (c - dy1)) => {
                                let mut u = (lit((m3 + 0) as f64).atan(), (m3 * 3) % 4);
                                dy1
                            },
                            2 => a.to_radians(),
                            m15 => (s.abs() + lit(1.25)).sqrt(),
                        };
                        -lit(0.5)
                    }, (a * (-lit(2.625))) <= (a + lit(HALF)));
                    late5 = t.copysign(dy1) * (z.powi(2) + lit(1.0)).powf(t.atan());
                }
            },
            2 => {
                flag = !flag;
            },
            m18 => {
                s /= lit(1.75) + (lit(0.5) * fn53(c).sin());
            },
        }
        (((c + (lit(0.5) * t)) + (lit(0.75) * c)) + (lit(1.25) * b)) + (lit(1.0) * a)
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
        }) >= fn54(b, -lit(0.25))) || ((lit(1.5) + a.sin()).ln() <= a) {
            return b + (lit(1.0) * b);
        }
        _ = lit(1_usize as f64).clamp(-lit(1.5), lit(0.75));
        let back = ((a + a).abs() + lit(1.25)).recip() + (a.sin().tanh().exp() * (if a >= (lit(1.5) + a.sin()).ln() {
            b
        } else if a.to_radians() < fn52(a, a, &b, b < (a - lit(2.0)), (b, (a, 3_usize))) {
            return (fn56(fn64(&a, a, [a, b, lit(0.125)], (b, (b, 2_usize))), lit(1.75), (a + b) >= (a - lit(2.375))) + (lit(0.25) * b)) + (lit(0.25) * a);
        } else {
            let mut p = match (3_usize, (b >= (lit(1.5) * b)) && (b >= a.signum())) {
                (2..=3, true) if (a * lit(0.375)) <= (a * b) => {
                    lit(0.375)
                },
                (m4, false) if lit(2.25).signum() < lit(3_usize as f64) => {
                    return a + (lit(2.0) * a);
                },
                (2 | 4, true) => {
                    return (-lit(0.125)) + (lit(1.25) * b);
                },
                _ => b + a,
            };
            let [_, mut b] = [(b.powi(2) + lit(1.0)).sqrt(), fn47(b)];
            p
        }));
        if (a.powi(2) + lit(1.0)).log2() < (b + back) {
            let z: D = a;
            let mut late9;
            let mut i10 = 0_usize;
            loop {
                i10 += 1;
                let mut y1: D = (z * z).cos();
                if i10 > 3 || (z.cos() > lit(2_usize as f64)) {
                    late9 = (y1, a);
                    break;
                }
            }
        } else {
            let mut flag11 = ((lit(0.75) + back) + (lit(1.5) + b.sin()).sqrt()) > lit(3_usize as f64);
        }
        let (mut y2, u) = (a + back, 3_usize);
        let (t, (mut w, _)) = (b.sin().powi(1), (a, y2));
        let (mut dx, (_, b)) = (b * b, (b, back));
        (((dx + (lit(0.5) * b)) + (lit(1.5) * w)) + (lit(1.0) * t)) + (lit(1.25) * y2)
    }

    pub fn fn69(a: D, mut b: D) -> (D, D) {
        b += a;
        let (mut u, s) = match 3_usize {
            2 | 4 if a <= D::atan(b) => {
                (b, 1_usize)
            },
            1 if lit(3_usize as f64) < b.atan() => return (b, fn54(a, b) + (lit(0.75) * a)),
            2 => (b, 1_usize),
            m7 => fn63(lit(0.5), &a, (m7 + 2) % 4),
        };
        if s >= 1 {
            let mut found8 = -lit(0.75);
            for i9 in 0..4 {
                b = (lit(0.5) * b) + (u.abs() + lit(1.25)).recip().cos();
                if (a * b) >= fn64(&b, u, [a, u, b], (u, (u, 2_usize))) {
                    found8 = a;
                    break;
                }
            }
            if (if s >= 0 {
                if lit(HALF) < (lit(1.5) + u.sin()).recip() {
                    a
                } else {
                    b
                }
            } else {
                lit(1_usize as f64)
            }) > (b * a) {
                if (b + found8).sin().tanh().powi(2) < D::atan(u) {
                    let mut p = ((lit(2.625) * u).powi(2) + lit(1.0)).ln().asinh();
                    let [mut a, mut y2] = [-lit(2.375), match 1_usize {
                        1..=2 => found8,
                        2..=3 => p,
                        _ => b,
                    }];
                }
                let mut i15 = 0_usize;
                loop {
                    i15 += 1;
                    if i15 > 1 {
                        break;
                    }
                    u += (a * lit(SMALL)).atan();
                    [b, found8] = [-lit(0.75), a];
                    found8 = found8.atan();
                    let mut dx = ([found8 * found8, b], (u - u) + u);
                }
            } else {
                let mut s = b;
            }
        }
        (-b, (lit(s as f64) + (lit(0.5) * u)) + (lit(0.25) * b))
    }

    pub fn fn70(mut a: D, mut b: D, mut c: D) -> D {
        let mut i1 = 0_usize;
        'l2: loop {
            i1 += 1;
            if i1 > 4 {
                break;
            }
            a = lit(((i1 * 3) % 4) as f64).sin();
            let mut late3: (D, D);
            let mut i4 = 0_usize;
            loop {
                i4 += 1;
                b += ((a - b) + (c.powi(2) + lit(1.0)).recip()).atan();
                if i4 > 3 || (b > lit(3.0)) {
                    late3 = (lit(i1 as f64), a % lit(3.5));
                    break;
                }
            }
            for i5 in (0..1).rev().step_by(2) {
                b /= lit(1.75) + (lit(0.5) * (a + lit(0.875)).sin());
                let [mut b, mut back] = [(b.powi(2) + lit(1.0)).recip(), c / (a.powi(2) + lit(1.0))];
                let mut b = {
                    let mut i6 = 0_usize;
                    'l7: loop {
                        i6 += 1;
                        if i6 > 1 || ((back + c) > fn53(lit(1.75))) {
                            break 'l7 b.sin().tanh().powi(0) * lit(1_usize as f64);
                        }
                        c = (lit(0.5) * c) + back.sin();
                        let mut acc = (c - back.sin().tanh(), 0_usize);
                        let old8 = back;
                        back = (lit(0.5) * back) + late3.0.sin().exp().atan();
                        if (back * (-lit(2.875))) < c {
                            break old8;
                        }
                    }
                };
                let b = b.floor();
            }
            let mut a: D = -lit(1.0);
        }
        (b + (b - a)) + (lit(0.5) * b)
    }

    pub fn fn71(mut a: D, mut flag: bool) -> D {
        let y1: (D, usize) = fn63(a, &((a + a).abs() + lit(1.25)).ln(), 1_usize % 4);
        let (mut y2, (mut y, mut x)) = (a.mul_add(a, a), (y1.0, y1.0));
        let mut dy = {
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 3 {
                    break fn41(y * y1.0, 2_usize % 4, [a, x, y]);
                }
                y -= y2.cos();
                let w: D = (lit(1.5) + lit(i1 as f64).sin()).sqrt() + x;
                let old2 = x;
                x = (lit(0.5) * x) + old2.cos();
                if i1 < 1 {
                    break old2;
                }
            }
        };
        let mut flag3 = (fn70(dy, dy, dy) <= (-y)) || (flag && (y2 >= (y.powi(2) + lit(1.0)).recip()));
        y = fn53(x - y1.0);
        let (saved, u) = (y, 2_usize);
        ((y.sin().mul_add(a + saved, x * y) + (lit(1.25) * saved)) + (lit(2.0) * y)) + (lit(1.75) * y2)
    }

    pub fn fn72(a: D, b: D, c: D) -> D {
        let mut i1 = 0_usize;
        while i1 < 2 {
            i1 += 1;
            if fn16(c + lit(0.875), fn54(c, lit(2.375)), a) < lit(3.0) {
                return (lit(((i1 * 3) % 4) as f64) + (lit(0.5) * c)) + (lit(1.0) * b);
            }
        }
        let mut flag2 = b > a;
        let mut p = {
            let mut i3 = 0_usize;
            'l4: loop {
                i3 += 1;
                if i3 > 4 {
                    break 'l4 fn70(b, lit(i1 as f64), lit(i3 as f64));
                }
                let [mut z, mut y2] = [c.atan().exp(), c + a];
                let old5 = y2;
                y2 = ((old5.powi(2) + lit(1.0)).sqrt().abs() + lit(1.25)).recip().atan();
                if i1 == 3 {
                    break a.hypot(lit(1.5) + lit(1.25).sin());
                }
            }
        };
        p = c;
        {
            let (b, x) = if !flag2 {
                (b, i1)
            } else {
                let mut t: D = (b.powi(2) + lit(1.0)).ln().to_radians().sin().tanh();
                let mut z = (c, fn52(c - b, (lit(1.5) + a.sin()).log2(), &b.sin(), (c * c) < (t * lit(1.125)), (a, fn9(p, c, c, [t, c, t]))));
                match (i1 * 3) % 4 {
                    m6 if flag2 => fn9(z.0, z.0, a, [p, t, b]),
                    2 | 4 if i1 == 1 => {
                        return (((t - p).min((b - b).sin()) + (lit(0.75) * t)) + (lit(1.0) * p)) + (lit(0.25) * a);
                    },
                    2 if (b + b) < b => {
                        (lit(1.25), i1)
                    },
                    _ => (b, i1),
                }
            };
            let b: D = (b - lit(i1 as f64)).asinh();
        }
        let y2 = (fn38(p, a, b, i1 % 4) * (lit(SLOPE) - p)) + a;
        let mut found13 = lit(2.0);
        for i14 in 0..4 {
            p = (lit(0.5) * p) + lit(0_usize as f64).cos();
            if lit(2_usize as f64) > c {
                found13 = (lit(0.125).powi(2) + lit(1.0)).sqrt() + lit(1_usize as f64);
                break;
            }
        }
        let old15 = found13;
        found13 = p;
        p = old15;
        found13 *= a.sin().tanh();
        (((b + (lit(1.25) * y2)) + (lit(1.0) * c)) + (lit(1.25) * b)) + (lit(2.0) * a)
    }

    pub fn fn73(a: D, b: D, mut p: [D; 3]) -> D {
        let p = ((match (0_usize, (a / (lit(1.5) + b.sin())) < (lit(0.125) + b)) {
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
            m22 => fn39(&(p[m22 % 3] * lit(1.5)), a <= (a + lit(HALF))),
        });
        let mut y = (a, 0_usize);
        y = (a - b, 0_usize);
        let mut flag23 = ({
            y = y;
            let [_, _] = [fn53(lit(0.5)), b];
            a
        }).to_radians() <= (lit(0.875) + b);
        match 2_usize {
            m24 @ (1 | 4) => {
                {
                    let (mut tape1, mut s) = (p - a, (lit(SLOPE).powi(2) + lit(1.0)).ln());
                    match ((a.re() as usize % 4), (a - lit(0.375)) <= b.hypot(lit(1.5) + lit(1.625).sin())) {
                        (m26, _) if m24 == 1 => {
                            let mut y1 = D::to_radians(s);
                            let mut z = if !flag23 {
                                return ((((b.atan() + (lit(1.25) * y1)) + (lit(1.0) * s)) + (lit(0.25) * y.0)) + (lit(2.0) * b)) + (lit(1.5) * a);
                            } else {
                                ({
                                    let mut i28 = 0_usize;
                                    loop {
                                        i28 += 1;
                                        if i28 > 4 {
                                            break -a.sin().tanh();
                                        }
                                        tape1 /= lit(1.75) + (lit(0.5) * D::abs(y1).sin());
                                        let (tape1, dy) = (tape1.sin().tanh(), 1_usize);
                                        let old29 = y1;
                                        y1 = (b - a).copysign((lit(1.5) + tape1.sin()).recip()).sin().tanh();
                                        if flag23 {
                                            break (lit(1.5) + s.sin()).powf(a.sin().tanh());
                                        }
                                    }
                                }, fn43(y.0))
                            };
                        },
                        (m30, false) if (p * tape1) < (p - p) => {
                            let acc = b.atan();
                        },
                        (m32, _) if b <= fn47(y.0) => {
                            let a = (s.asinh() - (tape1 + b)).atan2((fn71(a, b <= fn4(p, m24 % 4, [lit(0.25), p, tape1])) + (p + b)).abs() + lit(1.25));
                        },
                        _ => {
                            let mut saved = s;
                        },
                    }
                }
            },
            _ => {
                let (dy, dy1) = (-b, a.sin().tanh());
            },
        }
        return (((y.0.sin().exp().floor() + (lit(1.75) * y.0)) + (lit(0.75) * p)) + (lit(1.75) * b)) + (lit(1.5) * a);
    }

    pub fn fn74(a: D, n: usize) -> D {
        let (mut p, mut w) = match (n, lit(n as f64) < lit(1.125)) {
            (0..=1, _) => (a, a),
            (2..=3, _) => {
                let mut flag5 = a < (lit(SLOPE) + a);
                (lit(0.875), a)
            },
            (0..=1, _) if fn70(a, a, a) > a.atan() => (-lit(1.75), a),
            _ => (lit(1.875), a),
        };
        if w.cos() > a {
            p = D::sin(p * p) + (if (a <= fn52(w, w, &a, w >= (p + p), (p, (a, 3_usize)))) || (n >= 1) {
                let y1: D = (lit(1.5) + (lit(3_usize as f64) * (p + a)).sin()).log2();
                if n != 1 {
                    p += lit(((n * 3) % 4) as f64);
                    w
                } else {
                    let (p, mut x) = (w, fn51(w, w));
                    let acc: D = x.cos() * (lit(1.5) + y1.floor().sin()).recip();
                    acc
                }
            } else {
                let old9 = w;
                w = p;
                p = old9;
                a
            });
            p += lit(((n * 3) % 4) as f64);
            p += p + lit(1.375);
        } else {
            let (dy, (mut y1, _)) = (w.sin().powi(4), (a, p));
        }
        return a.min(p.cos()) - a;
    }

    pub fn fn75(a: D, mut b: D, q: (D, D)) -> (D, D) {
        let a = lit(a.re());
        b += b;
        if ((q.0 + a) + (lit(1.5) + b.sin()).ln()) > (-lit(1.625)).mul_add(q.0, a) {
            return ((((lit(3_usize as f64) + (lit(0.25) * q.0)) + (lit(1.25) * q.1)) + (lit(1.75) * b)) + (lit(1.0) * a), ((q.0 + a) + (lit(1.25) * q.1)) + (lit(0.5) * a));
        }
        let mut z = if (q.1 * q.0) > (a - a) {
            let mut flag4 = (({
                let mut i1 = 0_usize;
                'l2: loop {
                    i1 += 1;
                    if i1 > 4 || (fn64(&a, q.0, [a, q.1, q.0], (q.1, (a, i1 + 2))) >= a) {
                        break 'l2 fn53(q.1) + (a - q.0);
                    }
                    b /= lit(1.75) + (lit(0.5) * b.sin());
                    let old3 = b;
                    b = b.sin().sin().tanh();
                    if old3 <= (lit(HALF) % lit(3.0)) {
                        break old3;
                    }
                }
            }) * D::asinh(q.1)) < b.signum();
            let mut y: (D, D) = (q.1.abs() * (lit(1.5) * a), {
                let mut i5 = 0_usize;
                'l6: loop {
                    i5 += 1;
                    if i5 > 2 || ((b * a) > b.signum()) {
                        break 'l6 b - q.1.asinh();
                    }
                    b = (fn53(lit(1.125)).abs() + lit(1.25)).sqrt().atan();
                    let old7 = b;
                    b = (b * (b * lit(2.125))).cos();
                    if i5 == 1 {
                        break old7;
                    }
                }
            });
            a
        } else {
            let x: [D; 3] = [b, (lit(1.625) * q.1) - (if q.0 < (b - b) {
                return (((b + (lit(1.75) * q.1)) + (lit(1.5) * b)) + (lit(0.5) * a), (((lit(1_usize as f64) + (lit(0.5) * q.0)) + (lit(1.25) * q.1)) + (lit(2.0) * b)) + (lit(1.75) * a));
            } else {
                b
            }), b];
            a
        };
        let mut i8 = 0_usize;
        loop {
            i8 += 1;
            if i8 > 2 {
                break;
            }
            z = a;
            let old9 = b;
            b = z;
            z = old9;
            let [mut dx, w] = [lit(SMALL).cos(), (old9.powi(2) + lit(1.0)).recip()];
            let mut tape1 = fn1(lit(i8 as f64), &b);
        }
        let t = lit(SLOPE) / (q.1.abs() + lit(1.25));
        (((t + (lit(2.0) * z)) + (lit(0.75) * q.0)) + (lit(1.0) * b), (((t + (lit(0.5) * z)) + (lit(1.75) * q.0)) + (lit(0.25) * b)) + (lit(1.75) * a))
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
                            break 'b4 fn16(a, lit(2.625), a);
                        }
                        let mut z = (a - (lit(2.0) + lit(HALF))).cos();
                        lit(0.125)
                    }
                },
                (m5 @ (1 | 4), _) => {
                    b
                },
                _ => lit(1.875) % lit(2.5),
            }).cos();
            if n < 3 {
                b /= lit(1.75) + (lit(0.5) * a.sin());
                if (b.sin() + b) >= (-b) {
                    b = fn64(&b, (lit(1.5) + a.sin()).sqrt(), [a, -lit(2.625), a], (a, (b, n))).atan();
                } else {
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
            } else {
                let acc = ((b - a) + (if b < (a + lit(HALF)) {
                    b
                } else {
                    a
                })) + ((a + a) + lit(n as f64));
            }
            let mut a = fn28((a.abs() + lit(1.25)).recip(), i1 % 4, (b, (b, 0_usize)));
            a = fn28(b, n % 4, (a.0, (a.1, 2_usize)));
        }
        let mut i8 = 0_usize;
        'l9: while i8 < 3 {
            i8 += 1;
            b -= b.cos();
            for i10 in 1..1 {
                b *= fn34(lit(((i10 * 3) % 4) as f64)).cos();
                assert!((a.mul_add(a, a) <= fn34(-lit(2.25))) || true);
            }
            if (b + (b * a)) <= lit(n as f64) {
                b *= (-b).sin().cos();
                return ((-lit(2.5)).to_radians() - a) + (lit(1.75) * b);
            }
        }
        b /= lit(1.75) + (lit(0.5) * fn54(lit(2.125), b).sin());
        let mut p: D = lit(i8 as f64);
        p + (lit(0.25) * p)
    }

    pub fn fn77(a: D, b: D, n: usize, q: (D, D)) -> D {
        let mut back = [(a * lit(0.625)) % lit(3.0); 2];
        let mut late1: D;
        let mut i2 = 0_usize;
        loop {
            i2 += 1;
            back = [lit(2.75), b];
            if i2 > 3 || (q.1 > a) {
                late1 = lit(n as f64).copysign(q.1 + a);
                break;
            }
        }
        match ((b.re() as usize % 4), late1 > (b + b)) {
            (0, on4) => {
                back = [(a.powi(2) + lit(1.0)).ln(); 2];
                let mut a: D = ((-lit(2.5)) * (q.1 * late1)) - (lit(i2 as f64) * lit((n + 0) as f64));
            },
            _ => {
                match n {
                    m6 if fn41(late1, n % 4, [q.0, b, b]) <= (b.powi(2) + lit(1.0)).recip() => {
                        for _ in (0..3).step_by(3).rev() {
                            late1 = back[m6 % 2];
                            let dy1 = match i2 + 0 {
                                m8 if n != 0 => lit(1.125).signum(),
                                m10 => back[0].atan(),
                            };
                            late1 = (lit(m6 as f64) / (fn53(lit(0.75)).abs() + lit(1.25))).sin().tanh();
                        }
                        let b: D = fn36(&(late1.abs() + lit(1.25)).ln().atan(), lit(0.75).asinh(), i2 != 2);
                    },
                    m11 => {
                        let (_, b) = fn7(back[i2 % 2], n % 4);
                    },
                }
            },
        }
        (((q.1 + (lit(0.75) * late1)) + (lit(1.25) * q.1)) + (lit(2.0) * b)) + (lit(1.0) * a)
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
                    b = fn4((-lit(2.875)).mul_add(a, a), ((i1 * 3) % 4) % 4, [b, a, lit(1.0)]).sin().tanh();
                }
            }
        }
        let (mut u, (_, mut p)) = (a * a, (a, *b));
        let x = lit(3.0) * ((a.powi(2) + lit(1.0)).sqrt() * p.abs());
        p += lit(i1 as f64);
        if p.sin().hypot((lit(1.5) + x.sin()).powf((-lit(2.5)).atan()).abs() + lit(1.25)) >= (lit(1.5) + u.sin()).ln() {
            return ((u + (lit(1.5) * x)) + (lit(0.5) * p)) + (lit(0.5) * a);
        }
        let p: [D; 3] = [({
            let mut i6 = 0_usize;
            loop {
                i6 += 1;
                if i6 > 4 || ((x.powi(2) + lit(1.0)).recip() > (lit(1.5) + p.sin()).recip()) {
                    break (lit(1.5) + (p - p).sin()).powf(u.cos());
                }
                u = ({
                    p = (lit(0.5) * p) + lit((i1 + 2) as f64).cos();
                    let mut t = [lit(i6 as f64) / ((u - x).abs() + lit(1.25)), -(lit(HALF) - p), x];
                    lit(2.625) - lit(2.75)
                }).atan();
                let old7 = p;
                p = (lit(0.5) * p) + old7.to_radians().cos();
                if !flag {
                    break old7;
                }
            }
        }).max((a + lit(SMALL)).atan()), fn5(lit(2.125) + a, [a, u, p], (x, (p, i1 + 0))), lit((i1 + 0) as f64)];
        if flag {
            if flag {
                let (mut dx, p) = (x.atan2(x.abs() + lit(1.25)), i1 + 1);
                let tape1 = *b;
                let mut y1 = tape1 + x.clamp(-lit(1.5), lit(0.75)).hypot(lit(1.5) + dx.mul_add(a, tape1).sin());
            }
        } else {
            let (b, y1) = (a.copysign(x), ((-lit(1.25)).re() as usize % 4));
        }
        u
    }

    pub fn fn79(a: D, b: D) -> D {
        if fn64(&(a * a), (b.powi(2) + lit(1.0)).recip(), [a, a, b], (a, (b, 2_usize))) > fn53(a) {
            if fn70(a, b, fn27(a, a, b, 3_usize % 4, (lit(2.5), a))) <= lit(0_usize as f64) {
                let mut a: (D, D) = match ((a.re() as usize % 4), (lit(SMALL) / (lit(1.5) + a.sin())) >= a) {
                    (0 | 2, on2) if (a * b) >= lit(1_usize as f64) => {
                        (if b <= b.abs() {
                            b
                        } else {
                            let y1 = lit((b.re() as usize % 4) as f64).abs();
                            let (mut x, tape1) = (lit(0.25), 1_usize);
                            b
                        }, a - a)
                    },
                    (m3 @ (2 | 5), false) if m3 != 1 => if b <= (b.abs() + lit(1.25)).ln() {
                        fn46(b, m3 % 4)
                    } else if b > a.abs() {
                        let back: D = b;
                        fn69(b, back)
                    } else {
                        (a, a)
                    },
                    (m5 @ (0 | 3), false) => return lit((a.re() as usize % 4) as f64) + (lit(0.75) * b),
                    _ => (a, lit(1.75)),
                };
            } else if ({
                let mut i8 = 0_usize;
                loop {
                    i8 += 1;
                    if i8 > 3 || ((a.powi(2) + lit(1.0)).ln() > fn0(b, i8 % 4)) {
                        break fn16(a, a, a).cos();
                    }
                }
            }) <= b {
                let dy = a;
                for _ in 0..4 {
                    let mut flag9 = (a * lit(1.875)).cos().powi(3) >= (lit(2.125) + b);
                    let mut b = {
                        let mut t: D = b;
                        let y1: [D; 3] = [(match 1_usize {
                            1 | 3 => break,
                            1..=2 => a,
                            _ => t,
                        }) + (match (0_usize, flag9) {
                            (2 | 4, false) => b,
                            (m17 @ (2 | 5), true) if flag9 => {
                                break;
                            },
                            _ => b,
                        }); 3];
                        dy * fn4(dy, 0_usize % 4, y1)
                    };
                    b = (lit(0.5) * b) + (dy / (b.powi(2) + lit(1.0))).sin().tanh();
                }
            }
            let mut dx: (D, D) = ({
                let mut i20 = 0_usize;
                'l21: loop {
                    i20 += 1;
                    if i20 > 1 {
                        break 'l21 lit(i20 as f64) * lit(2.125).atan();
                    }
                    let mut y2 = fn21(fn70(b, b, a), a, a * a, i20 % 4, [a, a, b]);
                    let old22 = y2;
                    y2 = (a + a).to_radians().cos();
                    if (a >= (b.powi(2) + lit(1.0)).log2()) || (b <= lit(3_usize as f64)) {
                        break old22;
                    }
                }
            }, b);
            if ((match ((lit(0.25) % lit(1.5)).re() as usize % 4) {
                1..=2 => dx.1,
                0 | 2 if dx.0 < (b + a) => {
                    -lit(1.625)
                },
                _ => dx.1,
            }) * (b / (a.abs() + lit(1.25)))) <= a {
                let y2 = if a > (a * a) {
                    b - a
                } else {
                    dx = fn28(b, 2_usize % 4, (lit(0.5), (b, 3_usize)));
                    dx.1
                };
            } else {
                dx = (fn54(a, dx.0), a.sin());
            }
        } else {
            let mut y = lit(1_usize as f64);
        }
        (b.asinh() * fn33(a)) + (lit(1.25) * b)
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
                    let (x, (mut a, _)) = (t - a, fn69(saved, lit(1.75)));
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
        (((fn12(t, v[1]) + (a * t)) + (lit(1.75) * t)) + (lit(1.0) * saved)) + (lit(0.5) * b)
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
        let mut x = {
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 2 || (a > D::asinh(v[2])) {
                    break q.1 + lit(0_usize as f64);
                }
                if q.0 >= (v[1] - a) {
                    break fn53(a);
                }
            }
        };
        let late2;
        if flag {
            late2 = x - q.0.sin();
        } else {
            late2 = x.copysign(a + a);
        }
        let (mut dy1, a) = fn9(x, x, x, [late2, q.0, a]);
        dy1 += (lit(1.5) + lit(v.len() as f64).sin()).powf(fn80(late2, dy1, v).sin().tanh());
        let late3;
        if (((-lit(1.5)) + late2) < lit(n as f64)) && ((x + q.1) < (late2.abs() + lit(1.25)).powf(v[a % 3].cos())) {
            late3 = q;
        } else {
            late3 = match n {
                m4 if (late2 - lit(0.75)) <= late2 => {
                    fn2(x, q.0, x, dy1 <= v[1].cos().exp(), v)
                },
                _ => (dy1, late2),
            };
        }
        let (z, p) = q;
        match 3_usize {
            m7 @ (2 | 5) => {
                if D::abs(dy1 + dy1) <= x.signum() {
                    let (mut y2, (mut back, mut b)) = (x, (x, p));
                }
            },
            0..=1 => {
                let mut i11 = 0_usize;
                'l12: while i11 < 2 {
                    i11 += 1;
                    dy1 -= ({
                        let mut i13 = 0_usize;
                        'l14: loop {
                            i13 += 1;
                            if i13 > 1 || (fn64(&late2, v[0], [late2; 3], (q.0, (x, a + 0))) < (p / (late3.0.abs() + lit(1.25)))) {
                                break 'l14 (q.0.powi(2) + lit(1.0)).log2() + dy1.cos();
                            }
                            x *= (lit(1.5) + z.atan2(p.powi(2) + lit(1.0)).sin()).powf(dy1.mul_add(x, late2).sin()).sin().tanh();
                            flag = ((i11 != 1) || (lit(HALF) <= lit(SMALL))) && flag;
                            let old15 = x;
                            x = dy1;
                            if n < 3 {
                                break old15;
                            }
                        }
                    }).sin().tanh();
                    let mut a = (match a {
                        2 | 4 => z,
                        2 | 4 => {
                            q.1
                        },
                        m20 @ (1 | 4) => lit(1.125).sin().tanh(),
                        _ => -v[n % 3],
                    }) + (p.abs() + lit(1.25)).ln().floor();
                    let mut back = (lit(1.125).to_radians() / (lit(n as f64).powi(2) + lit(1.0))) + (dy1.abs() + lit(1.25)).log2();
                }
            },
            _ => {
                let (mut b, x) = fn63((lit(1.5) + lit(1.75).sin()).powf(v[1].sin().tanh()), &(q.0 * lit(1.5)), v.len() % 4);
            },
        }
        ((p - z) + (lit(1.25) * p)) + (lit(0.25) * q.0)
    }

    pub fn fn83(a: D, b: D, n: usize) -> D {
        let mut dy = (lit(1.5) + ((if a >= (-lit(1.125)) {
            b
        } else {
            b
        }) * ('b1: {
            if (lit(SMALL) * b) >= (a * lit(0.25)) {
                break 'b1 a.sin().tanh();
            }
            let x = (if n > 0 {
                fn83(b, a * a, n - 1)
            } else {
                fn70(b, b, a)
            }) * ('b2: {
                if (n >= 3) || (b < lit(n as f64)) {
                    break 'b2 b.atan().exp();
                }
                let mut dy1 = fn15(b.hypot(a.abs() + lit(1.25)));
                let mut y2 = fn53(b * a);
                lit(2_usize as f64)
            });
            x
        })).sin()).sqrt();
        let mut a = fn9(a - b, dy * dy, fn56(dy, a, dy > (a * b)), [b; 3]);
        let mut i3 = 0_usize;
        'l4: loop {
            i3 += 1;
            if i3 > 3 {
                break;
            }
            dy += ((a.0 * dy) / ((b / (lit(1.5) + dy.sin())).abs() + lit(1.25))).sin();
            match n {
                m5 if b >= (dy * dy) => {
                    match m5 {
                        m7 if lit(0.625) <= lit(m5 as f64) => {
                            a = fn63(dy, &(a.0 * lit(1.5)), n % 4);
                            dy = b;
                        },
                        _ => {
                            let mut flag11 = (({
                                let mut i10 = 0_usize;
                                loop {
                                    i10 += 1;
                                    if i10 > 4 || (b < lit(2.5)) {
                                        break (lit(1.5) + lit(HALF).sin()).sqrt().min(b.asinh().sin());
                                    }
                                    a = a;
                                }
                            }) <= b) && (i3 != 3);
                            a = (dy, n);
                        },
                    }
                    let mut b: D = lit((m5 + 2) as f64) - lit(1_usize as f64).asinh();
                },
                2 | 4 => {
                    if a.0 >= b {
                        dy *= lit(2.75).atan();
                        continue 'l4;
                    }
                    dy = dy;
                },
                m14 => {
                    let (dy1, s) = match 3_usize {
                        0 if b < lit(HALF).hypot(b.powi(2) + lit(1.0)) => {
                            dy = (lit(1.5) + (dy + dy).sin()).recip().cos();
                            let y2 = dy + lit(m14 as f64);
                            a
                        },
                        m17 if b > fn34(dy) => (b, (m14 * 3) % 4),
                        m19 => a,
                    };
                    a = (b, s);
                },
            }
        }
        return (lit(2.375) + (lit(1.5) * dy)) + (lit(2.0) * b);
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
        let w = fn70(b + c, a, lit(2_usize as f64));
        if ((if b <= (c + lit(3.0)) {
            let dx = w;
            let (mut b, p) = (b, 1_usize);
            a
        } else {
            c
        }) * (c - b)) > c.abs() {
            return (fn56((b.abs() + lit(1.25)).ln(), fn64(&c, a, [a, c, c], (b, (w, 2_usize))), lit(1_usize as f64) < (lit(HALF) - a)) + (lit(1.75) * c)) + (lit(0.5) * a);
        }
        let (back, b) = (w.floor(), lit(1_usize as f64));
        return (lit(2_usize as f64) + (lit(1.25) * b)) + (lit(0.5) * c);
    }

    pub fn fn86(a: D, mut b: D, mut c: D, v: &[D]) -> D {
        let mut late1: D;
        let mut i2 = 0_usize;
        loop {
            i2 += 1;
            c = lit(0.75);
            if i2 > 3 || ((a >= c.sin().tanh()) || (i2 >= 3)) {
                late1 = -(c - b);
                break;
            }
        }
        let mut back = (if (lit(2.875) - c) > late1 {
            v[2] / (lit(1.5) + v[i2 % 3].sin())
        } else {
            return ((((fn51(c, b) * fn56(b, late1, c < late1)) + (lit(1.0) * late1)) + (lit(0.5) * c)) + (lit(0.25) * b)) + (lit(1.75) * a);
            a
        }) % lit(3.0);
        let dy1 = (({
            back += late1.sin();
            back *= (-lit(2.0)).atan();
            back
        }) - a.cos().exp(), late1.floor().hypot(lit(1.5) + (lit(2.75) * v[2]).sin()));
        'b3: {
            if ((c <= c.clamp(-lit(1.5), lit(0.75))) || (a > b.atan())) || ((if b > (late1 + a) {
                let mut dx = fn3(back.atan().exp());
                dx = fn63(D::atan(late1), &(late1 - c), v.len() % 4);
                a
            } else {
                lit(0.125)
            }) > late1) {
                break 'b3;
            }
            back = (lit(1.5) + (if (c - back) <= (late1 + c) {
                fn51(back, back)
            } else {
                late1
            }).sin()).recip();
            for i4 in (0..v.len()).step_by(2) {
                c += (lit(SLOPE).min(c.sin().tanh()) + fn64(&a, lit(1.375), [back, lit(1.75), lit(0.625)], (back, (b, v.len())))).sin();
                let (p, (mut y2, mut t)) = ((back.abs() + lit(1.25)).ln(), dy1);
            }
        }
        let mut a = lit(i2 as f64);
        (b + (lit(0.5) * a)) + (lit(0.5) * b)
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
        _ = fn71(b.clamp(-lit(1.5), lit(0.75)), c > b.cos());
        t = ([a, a], a * t.1);
        if (lit(((n * 3) % 4) as f64) * c) < v[n % 3] {
            let mut dy1 = lit(1.75);
        } else {
            c /= lit(1.75) + (lit(0.5) * b.sin());
            t = if n >= 0 {
                ([c, a], b)
            } else {
                ([c, c], lit(1.0))
            };
        }
        let mut flag4 = lit(1.875).atan().exp() > b.min(a.atan());
        c /= lit(1.75) + (lit(0.5) * ({
            t = if flag4 {
                t = ([a, c], lit(n as f64));
                let mut acc = (c, t.1.max(c.cos()).sin().powi(1));
                ([c, a], b)
            } else {
                ([t.0[n % 2], v[n % 3]], b)
            };
            t = (if v[1] <= (lit(0.375) + (-lit(0.625))) {
                let mut back = (lit(1.5) + lit(v.len() as f64).sin()).sqrt();
                [c, b]
            } else {
                [c; 2]
            }, v[n % 3] * t.0[0]);
            t.0[1]
        }).sin());
        (((c + (lit(0.75) * t.1)) + (lit(2.0) * c)) + (lit(0.75) * b)) + (lit(0.5) * a)
    }

    pub fn fn88(a: D, b: D, mut flag: bool, v: &[D]) -> D {
        if flag {
            let mut t: D = ((a / (b.powi(2) + lit(1.0))) + b) % lit(2.0);
            let mut x: D = lit(1.875);
            let mut a = {
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
                    let old10 = x;
                    x = (lit(0.5) * x) + x.sin().tanh();
                    if (old10 >= a.max(x.atan())) || ((-lit(1.375)) <= (old10.powi(2) + lit(1.0)).recip()) {
                        break lit(v.len() as f64);
                    }
                }
            };
        }
        'l11: for i12 in (0..4).rev() {
            if flag || (lit(i12 as f64) >= fn45(b, b, b, v[2] >= (b * lit(1.5)), v, [v[0], a, a])) {
                return (b * v[i12 % 3]).sin().tanh().exp() + (lit(0.25) * a);
            }
            let a: ([D; 2], D) = match i12 {
                m13 if m13 >= 3 => {
                    ([lit(2.0), v[2]], b.hypot(a.abs() + lit(1.25)))
                },
                _ => if a >= lit(2_usize as f64) {
                    ([a; 2], b)
                } else {
                    ([a, v[i12 % 3]], b)
                },
            };
        }
        if b < v[2] {
            return (fn77(b, a * a, 3_usize % 4, (b, v[1])) + (lit(0.5) * b)) + (lit(1.5) * a);
        }
        match 3_usize {
            m16 if (v[2] <= (b * b)) || (a >= b) => {
                let mut tape1 = b;
            },
            2 | 4 => {
                let mut s = ([lit(2.75), b], (b + a) * a);
            },
            _ => {
                let a = lit(3_usize as f64).sin();
            },
        }
        ((lit(1_usize as f64) + fn39(&(v[1] * lit(1.5)), flag)) + (lit(0.25) * b)) + (lit(0.25) * a)
    }

    pub fn fn89(a: D) -> D {
        let mut saved = {
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 1 || ((a.abs() + lit(1.25)).powf(a.sin()) < (a - a)) {
                    break a - fn33(lit(SMALL));
                }
                if i1 >= 0 {
                    break a.signum();
                }
            }
        };
        let mut flag2 = saved <= a.signum();
        let [a, mut p] = [a + saved, saved];
        let mut flag3 = ((saved.abs() + lit(1.25)).ln() - (saved + lit(0.25))) > lit(2_usize as f64);
        let (back, (_, saved)) = (if saved <= a {
            let old4 = p;
            p = saved;
            saved = old4;
            let mut dy = lit(2_usize as f64);
            old4
        } else {
            let dy: D = lit((a.re() as usize % 4) as f64);
            saved
        }, (saved, a));
        p += (a * back) + (p * saved);
        ((back + (back / (lit(1.5) + saved.sin()))) + (lit(0.25) * saved)) + (lit(2.0) * a)
    }

    pub fn fn90(mut a: D, b: D, c: D, flag: bool) -> D {
        let acc: D = D::signum((c.powi(2) + lit(1.0)).recip()) + ((b * b).powi(2) + lit(1.0)).powf((if a < c {
            b
        } else {
            lit(0.5)
        }).sin().tanh());
        _ = fn89(acc) + (if lit(1.75) > c {
            c
        } else {
            acc
        });
        'b1: {
            let (dy, (mut acc, s)) = match (3_usize, lit(0_usize as f64) >= (c + c)) {
                (1 | 3, on3) => (acc, (a, c)),
                (m4 @ (1 | 4), on5) => {
                    (acc, fn28(b, (m4 + 1) % 4, (c, (c, m4))))
                },
                (m6 @ (0 | 3), on7) => break 'b1,
                _ => (c, fn69(c, c)),
            };
            for i9 in (2..=4).rev() {
                acc = (acc.sin().exp() / (fn0(dy, i9 % 4).powi(2) + lit(1.0))).sin().tanh();
                if flag || (!flag) {
                    a += (-(s + a)).cos();
                    let (mut s, (mut acc, mut dy)) = (acc - s, match (2_usize, i9 != 0) {
                        (0, on11) => {
                            (dy, b)
                        },
                        _ => match (i9 * 3) % 4 {
                            m13 @ (1 | 4) => (dy, dy),
                            1 if flag || flag => (acc, c),
                            m17 => (dy, b),
                        },
                    });
                    let (_, _) = (s, dy * lit(0.125));
                } else if (if c > fn53(a) {
                    a
                } else {
                    a
                }) > lit(1_usize as f64) {
                    let mut flag18 = dy >= b.to_radians();
                }
            }
            let mut k19 = 1_usize % 5;
        }
        match 2_usize {
            m20 if c < (acc.powi(2) + lit(1.0)).sqrt() => {
                assert!(((c <= b) && (!flag)) || true);
                let (mut dx, _) = (a, m20 + 1);
            },
            m22 @ (1 | 4) => {
                let mut saved = (b, m22);
            },
            m24 @ (1 | 4) => {
                let mut flag26 = ((b + a) < (lit(1.5) + a.sin()).ln()) && ((c <= lit(1_usize as f64)) && ((-lit(1.25)) > a.copysign(b)));
            },
            m27 => {
                assert!(flag || true);
            },
        }
        (((b + b) - lit(0_usize as f64)) + (lit(1.0) * c)) + (lit(0.5) * b)
    }

    pub fn fn91(a: D, mut b: D, mut c: D, mut flag: bool, q: (D, D)) -> D {
        assert!((fn54(b, c) < a.sin().tanh()) || true);
        'l1: for i2 in (1..=2).rev() {
            b = ({
                let mut i3 = 0_usize;
                loop {
                    i3 += 1;
                    if i3 > 4 || flag {
                        break b;
                    }
                    c += fn34(b).atan().atan();
                }
            }).sin().tanh();
            let mut flag4 = ((b.abs() + lit(1.25)).recip().abs() + lit(1.25)).ln() > lit(3.0);
        }
        if (lit(1.5) + (q.0 + b).sin()).log2() >= (b + a) {
            let s = (fn71(c, lit(HALF) < (c / (a.abs() + lit(1.25)))) * ({
                b = a.sin().tanh().copysign(lit(0_usize as f64)).asinh();
                b = ((a + b) * D::floor(lit(2.875))).max((a - a).atan2((b * c).abs() + lit(1.25)).cos());
                lit(1.625)
            })).abs();
        } else {
            match (2_usize, (c < q.0) && (a >= (q.0 + c))) {
                (0, _) => {
                    if !flag {
                        return (((a - q.1).sin() + (lit(2.0) * q.0)) + (lit(0.25) * q.1)) + (lit(1.75) * c);
                    }
                },
                (2..=3, true) => {
                    let mut flag9 = flag;
                    let old10 = c;
                    c = b;
                    b = old10;
                },
                _ => {
                    if flag && ((b + c) > (b * a)) {
                        b = fn51(fn47(c), b + b) + (lit(1.5) * ({
                            let mut i12 = 0_usize;
                            loop {
                                i12 += 1;
                                if i12 > 3 || ((b * a) <= q.1) {
                                    break (lit(1.5) + q.1.cos().exp().sin()).sqrt();
                                }
                                b /= lit(1.75) + (lit(0.5) * ({
                                    c = c;
                                    let mut u = lit(0.5);
                                    u
                                }).sin());
                            }
                        }));
                        b += q.0;
                    }
                    c /= lit(1.75) + (lit(0.5) * (q.0 + q.0).sin());
                },
            }
        }
        (((b / (lit(1.5) + c.sin())) + lit(2_usize as f64)) + (lit(1.25) * q.1)) + (lit(1.75) * c)
    }

    pub fn fn92(a: D, b: D, c: &D) -> D {
        let saved = (a, 2_usize);
        let x = (*c).min(a.sin().tanh()).to_radians() % lit(1.5);
        let mut flag1 = x.copysign(a).mul_add(lit(2_usize as f64), D::asinh(lit(HALF))) >= fn53(a);
        ((saved.0 * b) * lit(0_usize as f64)) + (lit(1.5) * b)
    }

    pub fn fn93(a: D, n: usize, v: &[D], q: (D, D)) -> (D, usize) {
        let mut x: D = a;
        let y2 = (lit(1.5) + q.1.sin()).recip() - a;
        'b1: {
            let [acc, mut x] = [a + x, a];
        }
        let [mut dy1, s] = [{
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
                let old11 = x;
                x = q.0.sin().tanh().max(x.atan()).atan();
                if (a + old11) <= (q.1 - lit(2.375)) {
                    break (-lit(0.375)) / (lit(1.5) + lit(1.125).sin());
                }
            }
        }, y2.asinh()];
        if (a.sin() * D::atan(q.1)) >= ((-lit(2.875)) * x) {
            (dy1, x) = (x, dy1);
        }
        x -= -(lit(1.5) + y2.sin()).sqrt();
        let dy = fn35(&(q.1 * lit(1.5)), x.min(y2.atan()), 1_usize % 4, (lit(1.5) + (-lit(3.0)).sin()).recip() <= dy1);
        x /= lit(1.75) + (lit(0.5) * y2.clamp(-lit(1.5), lit(0.75)).sin());
        return ((((q.0 + (lit(1.25) * dy1)) + (lit(0.75) * y2)) + (lit(0.5) * x)) + (lit(0.5) * a), (n * 3) % 4);
    }

    pub fn fn94(a: D, b: D, c: D, v: &[D], mut p: [D; 3]) -> (D, usize) {
        let p = lit(2_usize as f64) * fn92(a * b, c.max(v[0].sin()), &(c + a));
        let [_, mut t] = [fn76(v[0], c, 3_usize % 4); 2];
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
                u += fn36(&fn80(p, u, v), t, dy1 < 2);
                let mut x = (lit(SLOPE) - a).atan() * lit(dy1 as f64);
                x.atan()
            });
            lit(dy1 as f64)
        };
        'b2: {
            p += if (p >= t) && (c < p.cos().powi(4)) {
                (c.powi(2) + lit(1.0)).ln()
            } else {
                if t <= b {
                    v[2]
                } else {
                    let mut back: ([D; 2], D) = ([c + a, lit(1.125) - b], fn71(-b, a >= (lit(0.75) - b)));
                    let mut b: D = t - t;
                    p
                }
            };
            match 1_usize {
                0 | 2 => {
                    let old5 = t;
                    t = p;
                    p = old5;
                },
                _ => {
                    t -= (p * p) % lit(2.5);
                },
            }
        }
        (((lit(v.len() as f64) + (lit(0.25) * p)) + (lit(1.75) * c)) + (lit(2.0) * a), 2_usize)
    }

    pub fn fn95(mut a: D, mut b: D) -> D {
        (b, a) = (a, b * lit(0.75));
        let (mut b, x) = (b * b, 0_usize);
        let (_, (y2, mut y1)) = ((lit(1.5) + a.sin()).ln(), if b > b {
            match x {
                m1 @ (0 | 3) => (a, a),
                1 => (b, b),
                m5 => (a, b),
            }
        } else {
            if a <= lit(0_usize as f64) {
                (-lit(0.75), a)
            } else if (a + b) > (lit(SLOPE) - b) {
                let p: (D, usize) = ((b + b).atan2((lit(1.5) + lit(2.875).sin()).ln().powi(2) + lit(1.0)), x);
                let mut s = D::atan(lit((b.re() as usize % 4) as f64));
                (s, s)
            } else {
                fn28(a, x % 4, (a, (b, 2_usize)))
            }
        });
        let (u, a) = ((lit(1.5) + y2.sin()).powf(lit(3.0).atan()), x);
        assert!(((b * y1) <= (b * u)) || true);
        b += {
            let mut i6 = 0_usize;
            loop {
                i6 += 1;
                if i6 > 3 || ((u - y1) < y1.cos()) {
                    break -b;
                }
                y1 = lit(a as f64).sin().tanh();
            }
        };
        let mut p: D = fn89(u - b) - fn8(u * u, y2, (lit(2.75), match (x, y2 >= lit(a as f64)) {
            (m7, true) if (b - y2) <= y2 => {
                y1 += lit(0.875);
                (y2, x)
            },
            (m9, on10) if on10 => (lit(3.0), (a * 3) % 4),
            _ => (u, (a * 3) % 4),
        }));
        if y2 >= y1.clamp(-lit(1.5), lit(0.75)) {
            return (((p.powi(2) + lit(1.0)).recip() * (b + lit(HALF))) + (lit(0.5) * p)) + (lit(1.25) * b);
        }
        let mut back = (if (lit(1.875) * b) > (b + b) {
            y2 / (lit(1.5) + u.sin())
        } else if a != 0 {
            fn0(y1, 1_usize % 4)
        } else {
            b
        }).atan();
        if a == 3 {
            let mut dy1: D = 'b12: {
                if x == 0 {
                    break 'b12 fn84(p, u, lit(HALF));
                }
                y1 -= lit((y1.re() as usize % 4) as f64);
                y1 = fn54(back.atan(), back.sin().tanh());
                y2.abs() + lit((x + 1) as f64)
            };
        }
        (((fn0(y1, ((x * 3) % 4) % 4).to_radians() + (lit(2.0) * p)) + (lit(0.5) * u)) + (lit(1.0) * y1)) + (lit(1.75) * y2)
    }

    pub fn fn96(a: D, b: D, c: D) -> D {
        let c = lit(c.re());
        let mut late1;
        if (fn76(c, b, 2_usize % 4) > fn16(a, b, c)) && (c >= a.clamp(-lit(1.5), lit(0.75))) {
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
            lit(0.75)
        }).atan();
        let x = if (late1 + lit(SMALL)) <= (b + late1) {
            (match (1_usize, (lit(2.625) <= lit(1_usize as f64)) || (a < lit(2_usize as f64))) {
                (0, on5) => saved,
                (m6 @ (2 | 5), false) => saved,
                (2..=3, on9) => b,
                _ => -lit(0.375),
            }, a * c)
        } else {
            ((b.powi(2) + lit(1.0)).powf(late1.sin()), b - c)
        };
        let mut y: D = saved;
        let [b, mut a] = [x.1 - late1, x.1.sin().tanh()];
        let [mut y, dy] = [b * x.1, c - saved];
        saved = lit(0_usize as f64) / (lit(1.5) + (if ('b11: {
            if dy >= (x.1.abs() + lit(1.25)).log2() {
                break 'b11 lit(0.25) * saved;
            }
            saved += lit(1_usize as f64) + (b * dy);
            lit(2.75)
        }) < fn77(saved, b, 2_usize % 4, x) {
            dy + saved
        } else {
            y
        }).sin());
        (((((lit(0_usize as f64).powi(2) + lit(1.0)).recip() + (lit(1.5) * dy)) + (lit(1.25) * b)) + (lit(0.5) * x.1)) + (lit(1.0) * late1)) + (lit(2.0) * c)
    }

    pub fn fn97(mut a: D, mut b: D, flag: bool, q: (D, D)) -> D {
        assert!((((-lit(1.375)) - a) > (a + a)) || true);
        if (a - a).sin().tanh() >= (lit(1.5) + b.sin()).ln() {
            let a: D = a;
            let (p, y1) = (a, 0_usize);
        } else if (a * lit(2.375)) > (-a) {
            a *= ((b.abs() + lit(1.25)).ln().powi(2) + lit(1.0)).log2().sin().tanh();
        } else {
            let u = (fn77(-lit(2.75), b, 3_usize % 4, (b, a)) * (b + a)).sin().tanh();
        }
        (lit(1.5) + q.1.sin()).ln() + (lit(1.75) * b)
    }

    pub fn fn98(a: D, p: [D; 3]) -> D {
        match (3_usize, fn97(a, a, a > D::to_radians(a), (a, a)) >= a) {
            (m1 @ (1 | 4), true) => {
                let dx: (D, D) = match m1 {
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
                    _ => fn28(a, m1 % 4, (a, fn63(p[m1 % 3], &(p[m1 % 3] * lit(1.5)), 3_usize % 4))),
                };
                if m1 == 0 {
                    return ((((lit(1.5) + a.sin()).log2() + (lit(0.5) * dx.0)) + (lit(0.25) * dx.1)) + (lit(1.25) * p[0])) + (lit(1.5) * a);
                }
            },
            _ => {
                let late11: (D, D);
                if (a > a.hypot(lit(1.5) + a.sin())) || ((p[0] <= fn78(lit(2.25), &a, a <= p[1])) || (lit(2.25) > (a + a))) {
                    late11 = fn28(fn51(a, a), 1_usize % 4, (a, (p[1], 2_usize)));
                } else {
                    late11 = fn69(a, lit(3_usize as f64));
                }
            },
        }
        let mut i12 = 0_usize;
        loop {
            i12 += 1;
            if i12 > 3 {
                break;
            }
            let (mut y1, mut back) = fn46(a.abs(), (i12 + 0) % 4);
        }
        let mut k13 = ((i12 * 3) % 4) % 5;
        (a + (lit(0.25) * p[0])) + (lit(0.5) * a)
    }

    pub fn fn99(a: D, b: D, (q0, (mut q1, k)): (D, (D, usize))) -> D {
        q1 = b;
        _ = q0;
        let acc = fn77(fn77(a, b, k % 4, if a > b {
            (a, q0)
        } else if k >= 0 {
            fn69(b, a)
        } else {
            (a, a)
        }), q0 % lit(2.5), k % 4, (q1, q0));
        q1 *= fn11(lit(0.125), q0, acc).max(q0.atan()).cos();
        q1 /= lit(1.75) + (lit(0.5) * (if b > (b.abs() + lit(1.25)).powf(acc.atan()) {
            q1
        } else {
            let [b, _] = [match k {
                m1 @ (1 | 4) => q1,
                m3 => q0,
            }, lit(1.875) * acc];
            lit(2.125)
        }).sin());
        q1 -= fn84(q0, q1, a).min(a.atan());
        let x: D = ((b * acc) - b) - (q1 - acc);
        let mut late4: (D, D);
        let mut i5 = 0_usize;
        loop {
            i5 += 1;
            q1 += ((q0 / (lit(1.5) + acc.sin())) * (lit(1.5) + acc.sin()).log2()).sin().tanh();
            if i5 > 3 || (fn84(a, acc, lit(1.75)) >= (a * b)) {
                late4 = (a - b, fn18(lit(2.125), a, lit(0.875)));
                break;
            }
        }
        let y1 = (lit(i5 as f64) - x) - (b * q1).sin().tanh();
        let mut back = fn3(q1 + y1);
        let y = fn7(if lit(0.75) >= (q1 + acc) {
            let x = lit(i5 as f64);
            b
        } else {
            acc
        }, 2_usize % 4);
        (((((((x + (lit(0.75) * back.0)) + (lit(1.5) * late4.0)) + (lit(0.25) * late4.1)) + (lit(0.5) * x)) + (lit(1.5) * acc)) + (lit(1.75) * q0)) + (lit(1.0) * b)) + (lit(1.75) * a)
    }

    pub fn fn100(mut a: D, b: D, mut c: D, n: usize, (q0, (mut q1, k)): (D, (D, usize))) -> D {
        let p = (match k {
            0..=1 => {
                c
            },
            m3 if fn84(lit(2.625), q0, a) > (c + b) => b,
            1 | 3 => lit(HALF),
            _ => a,
        }) + (({
            c += q0.atan2(lit(1.5) + b.sin()) + (a / (lit(2.125).abs() + lit(1.25)));
            let (mut p, (mut back, a)) = (a.max(c.sin()), fn69(lit(HALF), a));
            -lit(0.875)
        }) % lit(2.5));
        c -= -(lit(1.5) + b.sin()).ln();
        if (b.hypot(b.abs() + lit(1.25)) > q0) || ((p + c) < (a + b)) {
            _ = (a.powi(2) + lit(1.0)).sqrt();
            (q1, c) = (c, q1 * lit(0.75));
        } else if (if n != 2 {
            return (((lit(1.375) - lit(1.125)) + q0) + (lit(1.75) * p)) + (lit(2.0) * a);
        } else if fn39(&q0, k != 3) >= p {
            b
        } else {
            p
        }) >= (p - a) {
            if (b.asinh() * ((-lit(1.625)) - b)) > (q1 - p) {
                let mut acc: D = c * ((match (1_usize, (c.abs() + lit(1.25)).recip() <= (-lit(2.375))) {
                    (m8 @ (2 | 5), on9) if k >= 2 => {
                        a
                    },
                    (m10 @ (0 | 3), false) => {
                        q1 = ((c + p) / ((q0 + a).powi(2) + lit(1.0))) - ((q0 - q1).abs() + lit(1.25)).powf(fn43(q0).sin().tanh());
                        let mut acc = (((if lit(HALF) > lit(n as f64) {
                            let mut dy1 = (lit(k as f64) % lit(3.5), n);
                            let (mut p, z) = (a, k);
                            q1
                        } else {
                            q0
                        }) + lit((k + 1) as f64)).abs() + lit(1.25)).recip();
                        c
                    },
                    _ => c,
                }) * D::asinh(q0));
            } else {
                let mut found13 = lit(0.625);
                for i14 in 0..4 {
                    a *= ((if lit(2.625) >= c.abs() {
                        p
                    } else {
                        q1
                    }) + lit(SLOPE)).cos();
                    if (q1 >= (a.abs() + lit(1.25)).log2()) && (c > (a + p)) {
                        found13 = p + D::sin(b);
                        break;
                    }
                }
                let (saved, acc) = fn3(q0 * found13);
                if (n >= 2) && ((found13 * p) <= b) {
                    let mut s: ([D; 2], D) = (if lit(2.5).abs() > (q1.abs() + lit(1.25)).sqrt() {
                        [saved, found13]
                    } else {
                        a = (match acc {
                            m15 if acc >= 2 => return (((((q0 / (p.powi(2) + lit(1.0))) - (a.powi(2) + lit(1.0)).sqrt()) + (lit(2.0) * saved)) + (lit(1.75) * q1)) + (lit(1.75) * b)) + (lit(1.75) * a),
                            m17 => saved * c,
                        }).sin().tanh();
                        let mut flag25 = (match (2_usize, lit(acc as f64) > c) {
                            (2..=3, true) => q1.floor(),
                            (0 | 2, on21) if a < (q0 + p) => found13.floor(),
                            (m22, true) if (lit(1.0) * saved) > q0 => return ((((saved + (lit(1.0) * found13)) + (lit(0.25) * p)) + (lit(2.0) * q1)) + (lit(1.75) * c)) + (lit(1.75) * b),
                            _ => (found13.abs() + lit(1.25)).log2(),
                        }) > (q1 * a);
                        [p, p]
                    }, lit(k as f64) - (a * saved));
                }
            }
            c = ((b + a).sin().powi(2) + lit(1.0)).recip();
        }
        ((((c - lit(2.625)) + (a + q0)) + (lit(1.5) * p)) + (lit(1.0) * c)) + (lit(0.25) * a)
    }

    pub fn fn101(mut a: D, v: &[D]) -> [D; 2] {
        if lit(v.len() as f64) <= v[1] {
            let mut tape1 = (match (2_usize, lit(2_usize as f64) <= (v[0] + a)) {
                (m1, true) if (a < a) || (a < (a.abs() + lit(1.25)).powf(a.sin())) => return [a, fn84(v[m1 % 3], v[0], a)],
                _ => (a.powi(2) + lit(1.0)).powf(a.cos()),
            }) * ({
                a = (a.to_radians() * lit(0_usize as f64)) + ((a + a).abs() + lit(1.25)).sqrt();
                let mut saved = ((lit(SLOPE) / (a.powi(2) + lit(1.0))) + (a.abs() + lit(1.25)).powf(a.atan())).mul_add(a, (a - a) + fn51(a, v[2]));
                a.atan().exp()
            });
            a *= a.atan();
        } else {
            a = (lit(1.5) + ((a.powi(2) + lit(1.0)).ln() - a).sin()).log2();
        }
        [a.hypot(v[0].abs() + lit(1.25)) + (lit(0.25) * a), v[2] + (lit(1.75) * a)]
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
                }).powi(2) + lit(1.0)).cos();
                let b: D = x;
                x
            }).cos().powi(4).sin().tanh();
            if y2.cos().floor() > ((*a) + x) {
                x += x.sin().tanh();
                x = fn53(y2).sin().tanh();
                let (mut p, mut dy1) = fn46(*a, n % 4);
            } else {
                let [mut a, dy] = [x - (*a), x * y2];
                let z = y2.mul_add(fn64(&dy, a, [x, y2, -lit(2.0)], (dy, (a, n))) * (y2 + x), D::sin(x));
            }
            let mut y2 = if (y2 >= (x * y2)) && (x < x) {
                return (lit(2_usize as f64) + (lit(1.5) * x)) + (lit(0.25) * y2);
            } else {
                let (back, (mut dy, mut acc)) = (y2.hypot(y2.powi(2) + lit(1.0)), match 3_usize {
                    2..=3 => continue,
                    0..=1 if x >= fn5(lit(SLOPE), [y2; 3], (x, (x, n))) => (y2, y2),
                    m8 => (lit(0.875), y2),
                });
                let u: D = fn92(x, back, &(*a).sin());
                dy
            };
            let (mut s, (_, dy1)) = (lit(HALF) - x, (x, y2));
        }
        if (y2 - (lit(0.375) - y2)) < x.floor() {
            y2 += (x + x) - (y2 * x);
            return (x + (lit(2.0) * x)) + (lit(0.25) * y2);
        }
        let [b, _] = [x; 2];
        let mut b = lit(2_usize as f64);
        y2 *= ((x - y2) * y2).sin().tanh();
        ((lit(3_usize as f64) + (lit(2.0) * b)) + (lit(0.5) * x)) + (lit(1.75) * y2)
    }

    pub fn fn103(a: D, b: D, c: D) -> D {
        if c < b {
            let mut p: (D, D) = (if fn35(&b, b, 1_usize % 4, c > ((-lit(3.0)) * a)) < b {
                {
                    let a = lit(0.625) * (a.powi(2) + lit(1.0)).recip();
                    let (_, u) = (b.to_radians(), 0_usize);
                    b
                }
            } else {
                a + a
            }, fn89(-b));
            if ((match 3_usize {
                m1 if fn84(a, b, b) > (p.1.powi(2) + lit(1.0)).powf(b.atan()) => a,
                m3 => b,
            }) * (a - c)) > p.0 {
                return ((b * (a - a)) + (lit(0.25) * b)) + (lit(1.75) * a);
            }
            let mut dy1 = [fn77(lit(SMALL).floor(), p.1 / (lit(1.5) + (-lit(2.75)).sin()), 0_usize % 4, (c, c)), p.1.cos().exp().hypot((b % lit(2.0)).powi(2) + lit(1.0)), (a * b).signum()];
        }
        let mut acc: ([D; 2], D) = if (c >= D::floor(a)) || (b > (b * c)) {
            let mut y2: (D, usize) = (c, 0_usize);
            let (mut back, mut dx) = (fn85(lit(1.625), b, lit(1.25), c < (a + a)), lit(3_usize as f64));
            ([back; 2], {
                let mut i4 = 0_usize;
                'l5: loop {
                    i4 += 1;
                    if i4 > 2 {
                        break 'l5 (lit(1.5) + a.sin()).ln() * (-back);
                    }
                    y2 = fn9(a, y2.0, -lit(1.375), [c, c, dx]);
                    let mut acc = (lit(1.25) * (b * (-lit(2.5)))).atan2(((c.abs() + lit(1.25)).ln() / (lit(1.5) + (a - back).sin())).powi(2) + lit(1.0));
                    let old6 = acc;
                    acc = fn84((-lit(2.875)) * b, b, a).sin();
                    if i4 != 3 {
                        break old6;
                    }
                }
            })
        } else {
            ([a, c], lit(2_usize as f64))
        };
        let mut t = (a.max(acc.0[1].cos()).powi(2) + lit(1.0)).recip().atan2(lit(1.5) + (acc.0[1] - (b + lit(1.375))).sin());
        ((c + (lit(0.75) * t)) + (lit(1.25) * acc.1)) + (lit(1.25) * a)
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
                    if i2 > 1 || ((a < fn5(b, [a, b, lit(3.0)], (-lit(0.125), (a, 3_usize)))) && (b >= (a.abs() + lit(1.25)).powf(b.sin()))) {
                        break 'l3 a.asinh().mul_add(b, a);
                    }
                    a += ((-lit(2.625)) + ({
                        let y1: D = b;
                        let (mut u, _) = (b * b, lit(i2 as f64));
                        y1
                    })).sin();
                    let old4 = a;
                    a = old4.sin().tanh();
                    if i2 != 3 {
                        break old4;
                    }
                }
            };
            let mut dy: (D, D) = (-(b / (lit(1.5) + b.sin())), fn53(lit(i1 as f64)));
        }
        a += a.min(b.atan()) * lit(i1 as f64);
        a /= lit(1.75) + (lit(0.5) * a.sin());
        let (_, y) = (lit(1.125).cos(), (i1 * 3) % 4);
        a *= b.sin();
        (b + (lit(0.5) * b)) + (lit(2.0) * a)
    }

    pub fn fn105(a: D, b: D, n: usize) -> D {
        match (n, n != 0) {
            (0..=1, on2) => {
                for i3 in 2..n % 5 {
                    let mut dx: D = b;
                    let w: D = ((fn18(lit(0.375), lit(0.5), b) * (lit(1.5) + lit(0.625).sin()).powf(b.cos())).powi(2) + lit(1.0)).recip();
                }
                let [b, mut y1] = [b.min(a.sin()), match (n, n == 1) {
                    (m4 @ (0 | 3), on5) if (lit(1.5) + a.sin()).ln() <= (b - a) => b,
                    (m6, _) if (a <= (a.abs() + lit(1.25)).recip()) && on2 => {
                        lit(HALF)
                    },
                    (m8, false) if on2 => b,
                    _ => -lit(2.25),
                }];
            },
            (1..=2, on12) => {
                let mut i13 = 0_usize;
                while i13 < 2 && (on12 || (b < a)) {
                    i13 += 1;
                    let mut acc: D = lit(i13 as f64) / (((a + a) + ({
                        let mut i14 = 0_usize;
                        loop {
                            i14 += 1;
                            if i14 > 4 || ((b + a) > a.atan2(a.powi(2) + lit(1.0))) {
                                break b.floor().sin().tanh();
                            }
                            if n != 1 {
                                break lit(SMALL);
                            }
                        }
                    })).powi(2) + lit(1.0));
                    if n >= 2 {
                        let mut t = [acc - lit(3_usize as f64), a];
                        let mut p: D = b.cos();
                    }
                }
            },
            (m15 @ (0 | 3), false) => {
                let mut saved = ((a - b).hypot(lit(1.5) + fn70(b, b, b).sin()), (b + a) * ({
                    let mut i17 = 0_usize;
                    'l18: loop {
                        i17 += 1;
                        if i17 > 2 || (fn8(lit(HALF), b, (lit(2.0), (a, i17 + 2))) < lit(1_usize as f64)) {
                            break (a * a).clamp(-lit(1.5), lit(0.75));
                        }
                        let tape1 = (a, a);
                        if b < fn34(b) {
                            break b.abs();
                        }
                    }
                }));
            },
            _ => {
                let (y1, p) = (a * a, n);
            },
        }
        D::floor(b.hypot(a.powi(2) + lit(1.0))) + (lit(1.5) * b)
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
                let (dy, p) = (lit(0.5).asinh(), fn70(b, a, a));
                dy / (dy.powi(2) + lit(1.0))
            },
            (m12 @ (1 | 4), false) if (lit(1.125) * a) > (b + a) => {
                lit(HALF) - b
            },
            _ => lit(SMALL),
        });
        let mut flag15 = (b * fn43(lit(0.875))) > lit(SMALL);
        let (y2, mut y1) = (s.1 - s.1, lit(3_usize as f64));
        let (u, (p, _)) = (y2, (s.1, lit(1.5)));
        let b = D::asinh((u % lit(2.0)).sin());
        y1 = ((s.0 % lit(1.5)) - (lit(0.125) - y1)) * s.1;
        _ = p;
        match 2_usize {
            0 => {
                let x = {
                    let mut i18 = 0_usize;
                    'l19: loop {
                        i18 += 1;
                        if i18 > 1 || (i18 < 1) {
                            break 'l19 p;
                        }
                        y1 = p.sin().tanh();
                    }
                };
                y1 += lit(1.875).signum() * fn71(a, flag15);
            },
            0 | 2 => {
                let mut late22: D;
                if ({
                    y1 = fn104({
                        let mut i23 = 0_usize;
                        loop {
                            i23 += 1;
                            if i23 > 4 || flag15 {
                                break fn38(u, s.1, lit(1.0), i23 % 4) + (y1.abs() + lit(1.25)).ln();
                            }
                            y1 = y2.atan().atan();
                            let old24 = y1;
                            y1 = p;
                            if (old24 <= (lit(0.625) * b)) || (a >= (b.powi(2) + lit(1.0)).ln()) {
                                break a;
                            }
                        }
                    }, b);
                    let y2: ([D; 2], D) = ([match 0_usize {
                        0 if !flag15 => y1,
                        m27 if m27 < 2 => p,
                        0..=1 => y2,
                        _ => a,
                    }; 2], lit(3_usize as f64));
                    a
                }) >= (s.1 * y2) {
                    let mut u = (p % lit(1.5)) * lit(1_usize as f64);
                    late22 = y2.atan();
                } else {
                    y1 -= D::signum(y2.sin());
                    late22 = p;
                }
            },
            0 | 2 => {
                let mut z: D = (lit(1_usize as f64).powi(2) + lit(1.0)).powf(y2.atan()) - (p - s.1).asinh();
            },
            _ => {
                let mut flag35 = flag15;
            },
        }
        return (((fn104(p, u) + (lit(1.5) * p)) + (lit(0.25) * s.0)) + (lit(1.75) * s.1), (((((u * lit(SLOPE)) + (lit(2.0) * b)) + (lit(0.5) * p)) + (lit(0.5) * u)) + (lit(0.25) * y1)) + (lit(0.75) * s.1));
    }

    pub fn fn107(mut a: D, n: usize) -> D {
        let mut acc = (lit(1.5) + (if n > 0 {
            fn107(a, n - 1)
        } else {
            a
        }).sin()).powf(fn85(a, a, a, a >= (lit(1.5) + a.sin()).log2()).cos()).sin();
        let mut b = lit(n as f64);
        a += lit(((n * 3) % 4) as f64);
        let mut dx = (acc.cos().powi(4).powi(2) + lit(1.0)).sqrt();
        if (match (n * 3) % 4 {
            2..=3 => return (b + (lit(0.75) * dx)) + (lit(0.25) * a),
            _ => dx * acc,
        }) < (lit(1.5) + a.sin()).log2() {
            return ((lit((a.re() as usize % 4) as f64) + (lit(1.0) * b)) + (lit(1.25) * acc)) + (lit(1.0) * a);
        }
        let mut i4 = 0_usize;
        'l5: while i4 < 1 {
            i4 += 1;
            dx -= dx.sin();
            let old6 = a;
            a = dx;
            dx = old6;
            let (y2, s) = (a + b, 0_usize);
            acc += lit(SMALL).sin();
        }
        if n < 3 {
            let [y1, _] = [b * dx, (-lit(2.375)) * acc];
            let mut late7: D;
            let mut i8 = 0_usize;
            loop {
                i8 += 1;
                b *= (dx * lit(i4 as f64)).atan();
                if i8 > 3 || ((dx.abs() + lit(1.25)).recip() >= (acc * a)) {
                    late7 = (dx.powi(2) + lit(1.0)).recip();
                    break;
                }
            }
        } else {
            {
                let mut i9 = 0_usize;
                while i9 < 1 && ((-dx) < (b * lit(2.25))) {
                    i9 += 1;
                    dx /= lit(1.75) + (lit(0.5) * (match ((n * 3) % 4, lit(i4 as f64) >= (dx * b)) {
                        (0, on11) => a,
                        _ => lit(SLOPE),
                    }).sin());
                    a = (lit(0.5) * a) + (acc / (lit(1.5) + b.sin())).sin().tanh();
                }
                a /= lit(1.75) + (lit(0.5) * fn71(acc, acc < (b % lit(2.0))).sin());
                let mut acc = -b;
            }
        }
        ((lit((i4 + 1) as f64) + (lit(1.75) * b)) + (lit(1.25) * acc)) + (lit(1.5) * a)
    }

    pub fn fn108(a: D) -> (D, D) {
        if a.floor().sin() < (a + a) {
            let mut z: (D, usize) = (a, 0_usize);
            return (((a + a) + (lit(1.5) * z.0)) + (lit(1.5) * a), z.0);
        }
        match 3_usize {
            m1 @ (0 | 3) => {
                let tape1 = (a.asinh() * (-lit(2.625))) + fn89(a + a);
                'b3: {
                    let b = (-lit(1.625)) * (fn104(tape1, a) + (-tape1));
                }
            },
            1 if (a + a) >= (a / (a.powi(2) + lit(1.0))) => {
                _ = a.hypot(lit(1.5) + a.sin()).sin();
                'b6: {
                    let mut x = (a.abs() + lit(1.25)).log2() + ({
                        let w: D = lit(3_usize as f64);
                        let u = 'b7: {
                            if a > (w.abs() + lit(1.25)).powf(w.sin()) {
                                break 'b7 w.signum();
                            }
                            let saved = fn78(w, &(a.powi(2) + lit(1.0)).recip().atan2(w.powi(2) + lit(1.0)), (w <= lit(0_usize as f64)) || ((-lit(0.625)) >= a.sin().tanh()));
                            lit(2.25).copysign(saved) / ((w + w).powi(2) + lit(1.0))
                        };
                        u
                    });
                    let mut found8 = lit(2.125);
                    for i9 in 0..4 {
                        if fn84(x, x, x) < (-lit(0.5)).to_radians() {
                            found8 = lit(HALF);
                            break;
                        }
                    }
                    _ = (lit(1.5) + x.sin()).sqrt();
                    let mut flag16 = (-('b10: {
                        if D::sin(lit(0.375)) >= (a + found8) {
                            break 'b10 lit(2.875) + a;
                        }
                        let (s, dy1) = match 2_usize {
                            m11 if (a / (a.abs() + lit(1.25))) >= (found8 - x) => break 'b10 x / (a.powi(2) + lit(1.0)),
                            m13 if (-x) < a => break 'b10 found8 * found8,
                            m15 => (x, (m15 * 3) % 4),
                        };
                        let mut tape1 = (x - x).abs().atan();
                        s
                    })) < (found8 - found8);
                }
            },
            _ => {
                let mut acc = ((a * a) * a, 0_usize);
            },
        }
        (a + a, (a / (a.abs() + lit(1.25))) + (lit(1.5) * a))
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
            m8 if (acc >= fn64(&c, a, [b, b, lit(2.25)], (-lit(1.75), (-lit(2.25), m8)))) || (acc > (b.powi(2) + lit(1.0)).ln()) => {
                let mut i10 = 0_usize;
                'l11: while i10 < 4 {
                    i10 += 1;
                    b = c.sin();
                    b += (({
                        let mut w: ([D; 2], D) = ([D::floor(-lit(2.0)), b * lit(0.75)], (lit(2.75) / (c.powi(2) + lit(1.0))) + (acc - c));
                        w = ([lit(2.0), a], w.0[1]);
                        b
                    }).abs() + lit(1.25)).log2().sin().tanh();
                }
            },
            2 | 4 => {
                assert!((D::floor(a) > c) || true);
            },
            m14 => {
                let mut p: D = {
                    let mut i15 = 0_usize;
                    'l16: loop {
                        i15 += 1;
                        if i15 > 3 || ((lit(2.625) >= (a - a)) || (m14 == 1)) {
                            break 'l16 fn38(a * lit(2.125), c + acc, b, 2_usize % 4);
                        }
                        b = ((c * acc) - (if a >= (acc * c) {
                            acc
                        } else if lit(i15 as f64) <= (acc + a) {
                            a
                        } else {
                            let mut w = (fn43(c) + a).hypot((lit(1.5) + fn53(b).sin()).recip().powi(2) + lit(1.0));
                            c
                        })).sin();
                        let old17 = b;
                        b = (fn34(b) * b.abs()).sin();
                        if old17 > (c + old17) {
                            break old17;
                        }
                    }
                };
            },
        }
        (((a + (lit(2.0) * acc)) + (lit(0.25) * b)) + (lit(1.75) * c)) + (lit(1.5) * a)
    }

    pub fn fn110(mut a: D, flag: bool) -> D {
        if a >= (a * a) {
            a = {
                a *= (match (0_usize, (a / (a.powi(2) + lit(1.0))) > (a - a)) {
                    (1..=2, false) => fn76(a, a, 3_usize % 4),
                    (m3 @ (0 | 3), false) => return (a + a) + (a - a),
                    _ => a * lit(1.5),
                }).sin().tanh();
                a = a.abs() + fn104(a, a.copysign(a));
                ({
                    let mut i6 = 0_usize;
                    loop {
                        i6 += 1;
                        if i6 > 3 || (i6 != 1) {
                            break a;
                        }
                        a += (fn38(a, a, a, i6 % 4) * a.floor()).sin().tanh();
                        let (x, y1) = (a - a, a.signum());
                        let old7 = a;
                        a = x.sin().tanh();
                        if (old7 >= lit(i6 as f64)) && (old7 <= x.signum()) {
                            break old7;
                        }
                    }
                }).cos().exp()
            };
            return ((-a).abs() + lit(1.25)).powf((a * a).sin().tanh()) + (lit(0.25) * a);
        }
        a *= a.atan();
        let mut dx: D = lit(2.875) * lit(1_usize as f64);
        return lit(SMALL) + (lit(1.5) * a);
    }

    pub fn fn111(a: D) -> D {
        let mut u: D = lit(2.625) + a;
        {
            u /= lit(1.75) + (lit(0.5) * (if u < (-a) {
                let dy1: ([D; 2], D) = match 1_usize {
                    0 | 2 => {
                        let (mut a, y1) = (fn78(u, &u, a >= fn76(u, a, 3_usize % 4)), u * u);
                        a = ((lit(1.5) + lit(SLOPE).sin()).sqrt().abs() + lit(1.25)).sqrt() * fn84(u, u, a).floor();
                        ([u, y1], y1 - y1)
                    },
                    m3 @ (2 | 5) if u >= (a + a) => ([a, a], u),
                    _ => ([a, a], a),
                };
                dy1.1
            } else {
                let mut t = (if (u / (a.abs() + lit(1.25))) >= a {
                    let mut dy1: D = u;
                    u.atan().powi(0)
                } else {
                    u
                }) * a;
                u
            }).sin());
        }
        a + (lit(0.25) * u)
    }

    pub fn fn112(a: D, b: D) -> [D; 2] {
        if (fn85(a, b, b, a < (lit(1.125) / (a.abs() + lit(1.25)))) - b) < (b - a) {
            match ((b.re() as usize % 4), (b + b) >= b.copysign(b)) {
                (m1, true) if m1 >= 1 => {
                    let u = -(-b).hypot(((-lit(2.0)).powi(2) + lit(1.0)).powf(b.sin().tanh()).powi(2) + lit(1.0));
                    let mut y: D = (if u > b {
                        let y2: D = u * (if b.asinh() > (u - b) {
                            fn21(b, u, b, m1 % 4, [u, u, u])
                        } else {
                            let y1: D = u % lit(3.5);
                            b.copysign(y1)
                        });
                        assert!((lit(2.25).signum() < (b.powi(2) + lit(1.0)).recip()) || true);
                        a.sin()
                    } else {
                        match ((m1 * 3) % 4, fn111(u) >= lit(1_usize as f64)) {
                            (0..=1, false) => b,
                            _ => b,
                        }
                    }).min(u.sin());
                },
                _ => {
                    let mut k7 = 2_usize % 5;
                    let mut late8;
                    let mut i9 = 0_usize;
                    loop {
                        i9 += 1;
                        let w = (a * a).sin().tanh().powi(2) / (lit(1.5) + (fn38(a, b, a, i9 % 4).abs() + lit(1.25)).recip().sin());
                        if i9 > 3 || (fn34(lit(1.875)) < (lit(1.5) + lit(1.625).sin()).recip()) {
                            late8 = fn109(w * a, lit(2.375), w * b);
                            break;
                        }
                    }
                },
            }
            let mut t = -((b / (lit(1.125).abs() + lit(1.25))) - ({
                let mut w = lit(0_usize as f64);
                let mut dy: (D, usize) = fn9({
                    w += a.asinh() + w.cos();
                    assert!(((b - b) < (b * w)) || true);
                    -lit(1.625)
                }, -lit(1.0), a.atan2(b.powi(2) + lit(1.0)), [a, w, w]);
                w
            }));
        }
        return [(a + (lit(1.75) * b)) + (lit(2.0) * a), a * a];
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
                let mut dy1: D = 'b8: {
                    if (a >= lit((m6 + 1) as f64)) && (m6 < 0) {
                        break 'b8 a;
                    }
                    let y1: D = fn109((a.abs() + lit(1.25)).ln(), a, a - a);
                    fn89(lit(1.875).sin())
                };
                dy1 -= dy1;
            },
            _ => {
                let mut flag10 = ((a - a) < a.clamp(-lit(1.5), lit(0.75))) && (D::to_radians(a) < a);
            },
        }
        a
    }

    pub fn fn114(a: D, b: D, c: D) -> D {
        let (y2, mut s) = (c * a, b - a);
        s = fn76(lit(HALF), s + c, 3_usize % 4);
        s = b;
        let mut i1 = 0_usize;
        'l2: loop {
            i1 += 1;
            if i1 > 3 {
                break;
            }
            s += b.atan();
            {
                assert!((lit(i1 as f64) > s) || true);
                s /= lit(1.75) + (lit(0.5) * lit(0_usize as f64).sin());
            }
        }
        (((s + (lit(0.5) * y2)) + (lit(1.25) * c)) + (lit(1.5) * b)) + (lit(1.5) * a)
    }

    pub fn fn115(a: D, b: D, v: &[D]) -> [D; 2] {
        let mut tape1: (D, D) = match (3_usize, (a * a) >= b.sin().tanh()) {
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
                        dx = fn33(a).atan().exp().abs();
                        let mut p: D = b.floor();
                        (dx, b)
                    },
                    _ => (a, b),
                }
            },
            (2..=3, _) => (b, b),
            _ => (b, a),
        };
        if (a >= (b + b)) || ((a * b) >= tape1.0) {
            tape1 = tape1;
        }
        assert!(((b + v[1]) >= (b + b)) || true);
        tape1 = fn2(fn87(b, a, b, 2_usize % 4, v), b, a + tape1.1, (a.powi(2) + lit(1.0)).log2() > lit(0_usize as f64), v);
        [(lit(0_usize as f64) + (lit(0.5) * tape1.0)) + (lit(1.0) * tape1.1), ((b + (lit(1.75) * tape1.0)) + (lit(1.25) * b)) + (lit(1.25) * a)]
    }

    pub fn fn116(mut a: D, b: D) -> (D, usize) {
        let [z, _] = [lit(2.5) * b; 2];
        let mut saved = fn78(lit(1_usize as f64), &b, b >= a.to_radians());
        saved -= lit(1_usize as f64) - (match 0_usize {
            0 | 2 => b,
            m3 => saved,
        });
        let [mut a, mut tape1] = [z.copysign(a); 2];
        (((((a + (lit(1.75) * tape1)) + (lit(1.25) * a)) + (lit(1.75) * saved)) + (lit(0.5) * z)) + (lit(1.75) * b), 1_usize)
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
                    let dy1: (D, usize) = fn63(lit(HALF).max(p[i1 % 3].sin()), &(a - lit((i1 + 1) as f64)), 2_usize % 4);
                },
            }
        }
        ((a.powi(2) + lit(1.0)).recip().abs() + lit(1.25)).recip() + (lit(0.5) * a)
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
                    let (mut acc, mut y1) = (a.max(b.cos()), fn0(a, i4 % 4));
                }
            },
            0 | 2 => {
                let b: D = b;
            },
            2 | 4 => {
                let (mut y2, (_, mut z)) = (back + back, (a, b));
            },
            m13 => {
                let (t, _) = fn28(a.hypot(a.abs() + lit(1.25)), 1_usize % 4, (back, (a, m13)));
            },
        }
        (lit(1_usize as f64) + (lit(0.75) * back)) + (lit(0.25) * a)
    }

    pub fn fn119(a: D, mut b: D, c: D, n: usize) -> D {
        if (b.to_radians() / (lit(n as f64).abs() + lit(1.25))) < lit(1_usize as f64) {
            return ((c + a).to_radians() + (lit(2.0) * c)) + (lit(1.0) * a);
        }
        let mut w = (lit(1.5) + c.sin()).log2();
        w -= lit(HALF);
        for i1 in 1..n % 5 {
            b += lit(SMALL).cos().exp().cos();
            let mut y1 = {
                let mut i2 = 0_usize;
                loop {
                    i2 += 1;
                    if i2 > 1 || (fn118(c, lit(SMALL), b >= a) < (a.abs() + lit(1.25)).powf(w.atan())) {
                        break lit(i1 as f64).atan2((w * lit(0.125)).powi(2) + lit(1.0));
                    }
                    w /= lit(1.75) + (lit(0.5) * a.sin());
                    w /= lit(1.75) + (lit(0.5) * (w * c).sin());
                    let old3 = w;
                    w = w;
                    if (b - w) > (a - lit(0.625)) {
                        break (w.abs() + lit(1.25)).powf(c.sin().tanh());
                    }
                }
            };
        }
        w *= ((a.abs() + lit(1.25)).sqrt().abs() + lit(1.25)).log2().cos();
        ((lit(0_usize as f64).asinh() + (lit(1.0) * w)) + (lit(1.5) * b)) + (lit(1.0) * a)
    }

    pub fn fn120(a: D, b: D, c: D) -> D {
        let acc = lit(2.25);
        let mut b = (-(lit(1.5) + acc.sin()).sqrt()) - (b + c);
        let mut b = match 3_usize {
            0..=1 if lit(2_usize as f64) > (c * acc) => {
                (b - acc) * ({
                    let mut i3 = 0_usize;
                    'l4: loop {
                        i3 += 1;
                        if i3 > 3 || ((acc >= fn43(b)) || (i3 >= 1)) {
                            break 'l4 lit(((i3 * 3) % 4) as f64);
                        }
                        b = (lit(0.5) * b) + c.atan();
                        b = lit(i3 as f64).min((c - b).atan()).sin().tanh();
                        let old5 = b;
                        b = (fn64(&acc, a, [acc, a, b], (a, (a, 0_usize))) * c.hypot(lit(1.5) + a.sin())).sin().tanh();
                        if (old5 % lit(3.5)) < lit(2.75) {
                            break lit(SLOPE);
                        }
                    }
                })
            },
            2..=3 if (b * acc) > fn92(a, b, &c) => c,
            _ => if lit(0.625) <= c {
                b
            } else {
                lit(0.125)
            },
        };
        let z = {
            let mut i9 = 0_usize;
            loop {
                i9 += 1;
                if i9 > 1 || ((c + c) <= b) {
                    break b - acc;
                }
                b *= lit(i9 as f64).atan();
            }
        };
        let mut a: D = (if acc >= ((-lit(1.75)) + c) {
            a
        } else {
            let [a, mut y2] = fn81(acc + b);
            let (y2, dx) = match 0_usize {
                1..=2 if b.abs() > a => (a, c),
                0..=1 => {
                    fn46(acc, 0_usize % 4)
                },
                m14 => fn46(z, ((m14 * 3) % 4) % 4),
            };
            c
        }).atan() * lit(0_usize as f64);
        let mut flag15 = ((c <= lit(0_usize as f64)) || (b > acc.min(z.sin()))) || ((z.powi(2) + lit(1.0)).recip() >= c.floor());
        let mut dy1: (D, D) = ((-lit(2.625)).sin().signum(), fn113(-b));
        let dx: (D, D) = fn28(acc, 1_usize % 4, (b, (lit(0.5), 1_usize)));
        return ((((((dy1.0 - dy1.0.min(z.sin().tanh())) + (lit(2.0) * dx.0)) + (lit(1.5) * dy1.0)) + (lit(2.0) * a)) + (lit(1.25) * z)) + (lit(1.0) * b)) + (lit(1.25) * acc);
    }

    pub fn fn121(a: D, p: [D; 3]) -> D {
        let mut w = if (a * p[1]) <= a {
            (fn114(a, lit(1.5), lit(HALF)), fn89(p[2]))
        } else if (a <= a) && (a >= a.mul_add(p[1], a)) {
            fn69(p[1].sin().powi(3), a)
        } else {
            (a * p[1], D::to_radians(-lit(2.875)))
        };
        let mut u: (D, D) = w;
        return ((((-a) + (lit(1.0) * u.1)) + (lit(2.0) * w.1)) + (lit(1.25) * p[2])) + (lit(0.5) * a);
    }

    pub fn fn122(a: D, b: D, flag: bool, v: &[D], mut p: [D; 3]) -> (D, usize) {
        match 2_usize {
            m1 @ (0 | 3) => {
                match (1_usize, a >= lit(1.5)) {
                    (0 | 2, true) if (a < a) || flag => {
                        let p: D = a;
                        'l5: for i6 in (2..=4).rev() {
                            let (mut b, (mut u, a)) = (match (i6 * 3) % 4 {
                                0 => {
                                    b
                                },
                                m9 if a.sin() < fn92(p, p, &a) => lit(1.5),
                                2 | 4 => {
                                    let (_, mut dx) = fn28(b.cos(), m1 % 4, (lit(1.75), if p > (lit(1.875) - p) {
                                        (p, m1)
                                    } else {
                                        fn63(b, &p, v.len() % 4)
                                    }));
                                    a
                                },
                                _ => p,
                            }, (a, b));
                        }
                    },
                    (1 | 3, on15) => {
                        match m1 {
                            m16 @ (0 | 3) => {
                                assert!(on15 || true);
                            },
                            1 => {
                                p = ['b20: {
                                    if on15 {
                                        break 'b20 (a.powi(2) + lit(1.0)).powf(b.sin());
                                    }
                                    let (_, (mut back, b)) = (fn85(b, b, a, v[1] >= (p[2] + a)), match v.len() {
                                        2 | 4 if p[2] < b => (v[1], a),
                                        m23 @ (2 | 5) => (a, b),
                                        _ => (a, v[m1 % 3]),
                                    });
                                    b
                                }, b - a, a * p[m1 % 3]];
                            },
                            2..=3 if (b > a) || (a < (b * b)) => {
                                p = [a, a / (a.powi(2) + lit(1.0)), a - a];
                            },
                            _ => {
                                let (_, mut w) = (v[m1 % 3], p[2]);
                            },
                        }
                    },
                    _ => {
                        let mut t = ([b * b, fn113(b)], (-b) - a);
                    },
                }
            },
            m30 => {
                let mut flag31 = flag;
            },
        }
        (v[0] + (lit(0.75) * b), 1_usize)
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
                let old5 = t;
                t = old5;
                if (a.powi(2) + lit(1.0)).recip() >= t.clamp(-lit(1.5), lit(0.75)) {
                    break b;
                }
            }
        };
        b = b;
        [b, p] = [b, lit(HALF)];
        for _ in (0..=3).rev().step_by(2) {
            b += ('b6: {
                if (match (0_usize, (b - a) < a) {
                    (0, false) => break 'b6 p,
                    (2 | 4, true) => c,
                    _ => c,
                }) >= lit(2_usize as f64) {
                    break 'b6 {
                        let mut i12 = 0_usize;
                        loop {
                            i12 += 1;
                            if i12 > 4 || (i12 == 1) {
                                break lit((i12 + 1) as f64);
                            }
                            p = p.to_radians().clamp(-lit(1.5), lit(0.75)).atan();
                        }
                    };
                }
                let p = match 0_usize {
                    m13 @ (2 | 5) => ([lit(2.125), p], lit(0.375)),
                    _ => ([c, p], a),
                };
                (lit(1.5) + p.0[1].sin()).ln()
            }).atan();
            let y2 = ((c + b) + (p + (-lit(2.25)))) * (if ({
                let mut i16 = 0_usize;
                'l17: loop {
                    i16 += 1;
                    if i16 > 4 || (((-lit(2.875)) * a) < (p - c)) {
                        break D::to_radians(a) * a;
                    }
                    b = lit(i16 as f64).atan();
                }
            }) >= (p + p) {
                match (2_usize, (lit(0.875).abs() + lit(1.25)).sqrt() >= fn16(b, b, b)) {
                    (m18, false) if (a + a) > fn16(b, p, a) => {
                        let mut y1 = ((p * c) - (c / (lit(1.5) + lit(0.5).sin())), fn18(p + b, fn92(lit(2.75), a, &lit(0.125)), lit(0.125) / (p.powi(2) + lit(1.0))));
                        a
                    },
                    _ => c,
                }
            } else {
                c + a
            });
        }
        (b.abs() + (lit(1.0) * c)) + (lit(0.25) * a)
    }

    pub fn fn124(a: D, n: usize, mut flag: bool) -> D {
        let mut dy: D = ((a + (a - a)).powi(2) + lit(1.0)).ln();
        match (n, (a + a) < (a * a)) {
            (m1, false) if lit(HALF) < lit((n + 0) as f64) => {
                {
                    'l3: for i4 in 2..2 {
                        dy = ({
                            dy += ((a - a) / (fn70(dy, dy, dy).abs() + lit(1.25))).cos();
                            dy += a.sin();
                            dy * a
                        }).cos();
                        let [saved, a] = [match n {
                            0 => a,
                            m7 if flag => a,
                            2 => a,
                            m11 => a,
                        }, {
                            dy *= (('b12: {
                                if m1 >= 0 {
                                    break 'b12 lit(0.25).min(dy.sin());
                                }
                                let s = fn1((dy.abs() + lit(1.25)).log2(), &a.copysign(dy)) + a;
                                let mut y2 = ([lit(m1 as f64); 2], lit(i4 as f64));
                                a
                            }) - a).cos();
                            let (mut b, mut u) = (dy + dy, dy * a);
                            a
                        }];
                        let mut b = lit(n as f64);
                        let mut acc: D = (lit(1.5) + lit(m1 as f64).sin()).ln();
                    }
                }
                let mut x = ([a.hypot(lit(1.5) + dy.sin()), -dy], match (m1, (a < (a / (dy.powi(2) + lit(1.0)))) && (n < 1)) {
                    (2..=3, true) => match m1 {
                        1..=2 => dy,
                        1..=2 => a,
                        0 | 2 => dy,
                        m21 => lit(1.75),
                    },
                    (m22, on23) if (dy % lit(1.5)) >= (dy * dy) => (-lit(0.75)).sin(),
                    _ => a % lit(3.5),
                });
            },
            _ => {
                let mut y1 = if fn77(a, lit(1.5), n % 4, (dy, dy)) >= (dy - dy) {
                    return a;
                } else {
                    (dy * dy).sin().tanh()
                };
                (y1, dy) = (dy, y1 * lit(0.75));
            },
        }
        ((dy + dy).cos().exp() + (lit(0.75) * dy)) + (lit(0.5) * a)
    }

    pub fn fn125(a: D, b: D, c: D, p: [D; 3], q: (D, D)) -> D {
        let mut late1;
        let mut i2 = 0_usize;
        loop {
            i2 += 1;
            let mut back = [(b * q.0) * (b - q.1), lit(i2 as f64).sin(), q.0 % lit(1.5)];
            if i2 > 3 || (((-lit(1.75)) < fn18(a, a, c)) && (lit(0.875) <= fn34(q.0))) {
                late1 = lit(3.0);
                break;
            }
        }
        match i2 {
            1 | 3 if (a <= (-late1)) || (p[1] >= (a.abs() + lit(1.25)).ln()) => {
                'b5: {
                    let t = -lit((i2 + 2) as f64);
                }
                let mut late6: D;
                if (i2 < 2) && ((b >= (p[1] + p[0])) || (late1 <= (lit(1.5) + b.sin()).recip())) {
                    late6 = lit(1.125);
                } else {
                    let mut dy: (D, usize) = (c, i2);
                    late6 = fn92(dy.0 - p[i2 % 3], q.0, &b.max(lit(3.0).atan()));
                }
            },
            m7 => {
                let mut a = (c * fn104(b, q.1)) * ({
                    late1 /= lit(1.75) + (lit(0.5) * fn123(c, b, lit(2.375)).sin());
                    late1 /= lit(1.75) + (lit(0.5) * (if late1 > a.signum() {
                        b
                    } else {
                        late1
                    }).sin());
                    lit(1.375).sin()
                });
            },
        }
        let mut u = match (i2 * 3) % 4 {
            m8 if q.0 <= q.1.atan() => {
                (if b >= (a - b) {
                    q.0
                } else if q.1.mul_add(b, a) < (a * q.1) {
                    b
                } else {
                    c
                }).to_radians()
            },
            m10 @ (2 | 5) if c.abs() >= (a / (lit(1.5) + a.sin())) => {
                (b * b) + (c * p[0])
            },
            _ => {
                let mut i13 = 0_usize;
                loop {
                    i13 += 1;
                    if i13 > 3 || ((b + q.1) < (a * c)) {
                        break a;
                    }
                    late1 += a.sin();
                    let old14 = late1;
                    late1 = (late1 + c).asinh().sin();
                    if late1 < old14.to_radians() {
                        break old14;
                    }
                }
            },
        };
        let mut i15 = 0_usize;
        while i15 < 3 {
            i15 += 1;
            late1 /= lit(1.75) + (lit(0.5) * lit(1_usize as f64).sin());
            late1 *= b.cos();
        }
        u = u.hypot((if D::asinh(c) <= (a.powi(2) + lit(1.0)).ln() {
            fn109(u, u, a)
        } else if u.max(a.sin().tanh()) > (-lit(HALF)) {
            return ((((c + (lit(1.25) * u)) + (lit(1.25) * late1)) + (lit(1.0) * q.0)) + (lit(1.0) * c)) + (lit(1.5) * a);
        } else {
            (lit(1.5).abs() + lit(1.25)).ln()
        }).abs() + lit(1.25));
        let mut late16: D;
        if (a - late1).min(fn119(a, q.1, late1, (i2 + 2) % 4).sin().tanh()) <= u.atan2(late1.abs() + lit(1.25)) {
            late16 = {
                late1 = (lit(1.5) + (b - c).sin()).recip() + (p[1].min(late1.sin()) * (b - b));
                let acc = (lit(i2 as f64) + lit(SLOPE).to_radians()) / ((if a.clamp(-lit(1.5), lit(0.75)) >= (late1.abs() + lit(1.25)).powf(c.atan()) {
                    c * c
                } else {
                    q.0
                }).powi(2) + lit(1.0));
                late1 * acc
            };
        } else {
            late16 = a;
        }
        let mut p = late1;
        let (mut y, p) = (p.sin().tanh(), i2);
        (((fn118(q.0, c, D::to_radians(late16) <= (lit(1.125).powi(2) + lit(1.0)).sqrt()) + (lit(1.5) * y)) + (lit(1.5) * q.0)) + (lit(0.75) * b)) + (lit(0.5) * a)
    }

    pub fn fn126(a: D, mut b: D, c: D, n: usize, p: [D; 3], q: (D, D)) -> D {
        'l1: for i2 in 0..1 {
            b /= lit(1.75) + (lit(0.5) * D::atan(lit(3.0)).sin());
            let dy = ((if i2 != 0 {
                let mut u = (lit(((n * 3) % 4) as f64) - (-c)) % lit(3.5);
                u += (-(-a)).sin();
                b
            } else {
                b
            }).powi(2) + lit(1.0)).recip() + fn53(lit(SMALL));
            let mut late3: D;
            if fn16(a, -a, if q.0 < (-a) {
                let (mut p, (_, mut a)) = (if dy >= (dy * a) {
                    b
                } else if (-p[2]) > (lit(1.5) + b.sin()).powf(lit(1.625).sin().tanh()) {
                    p[2]
                } else {
                    let [a, mut p] = [lit((i2 + 1) as f64), D::atan(c)];
                    [p, b] = [c, dy];
                    a
                }, fn28(lit(2.375), i2 % 4, (dy, (dy, n))));
                a
            } else if i2 >= 0 {
                -lit(2.75)
            } else {
                a
            }) > p[2].cos() {
                let u: D = ('b4: {
                    if (lit(1.5) + b.sin()).powf(lit(1.75).sin()) <= q.0 {
                        break 'b4 D::floor(dy);
                    }
                    let y = dy.atan();
                    match (n + 2, c > p[i2 % 3].atan2(q.1.abs() + lit(1.25))) {
                        (0, _) => {
                            let mut acc = (y.asinh() - y) + (q.1.sin().tanh() * a);
                            dy
                        },
                        (1..=2, on8) => b,
                        (2, on10) => {
                            b
                        },
                        _ => y,
                    }
                }) + b;
                late3 = c;
            } else {
                late3 = b;
            }
        }
        (((c + (lit(0.5) * q.1)) + (lit(0.25) * p[0])) + (lit(1.25) * c)) + (lit(2.0) * b)
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
                let (_, p) = fn69(w, a + a);
            }
        }
        fn109(lit(1_usize as f64), a, a.mul_add(a, w)) + (lit(1.0) * b)
    }

    pub fn fn128(a: D, mut b: D, c: D, q: (D, D)) -> D {
        b = c.asinh();
        match 0_usize {
            m1 if (a + c) < b => {
                let (mut u, mut y) = if m1 != 1 {
                    q
                } else if D::atan(c) >= (c * lit(1.375)) {
                    let y1 = [fn38(a, b, q.0, 1_usize % 4).sin().tanh(), a, b];
                    let mut z = (lit(2.125).sin().tanh().powi(2) + lit(1.0)).log2() * ((c + y1[2]) / ((a.powi(2) + lit(1.0)).log2().powi(2) + lit(1.0)));
                    (q.0, lit(0.5))
                } else {
                    fn46(a, 2_usize % 4)
                };
                if (c + a).to_radians() > lit(3_usize as f64) {
                    for _ in 2..=m1 % 5 {
                        b = ((u * (-lit(0.875))).powi(2) + lit(1.0)).powf((u - lit(1.125)).cos()).cos();
                        let mut u = lit(1.875);
                    }
                    if (lit(1.5) + u.sin()).powf((a * b).atan()) <= y {
                        u = {
                            y = ({
                                u += q.0;
                                let (tape1, (mut back, mut y2)) = (b.copysign(b), fn46(y, 0_usize % 4));
                                lit(0.75) * back
                            }) % lit(3.0);
                            let (mut acc, mut a) = (a.min(a.sin().tanh()), fn113(a));
                            (q.0 * acc) + q.0
                        };
                    } else {
                        let (mut y1, a) = (c - c, (lit(1.5) + u.sin()).recip());
                    }
                } else if (m1 == 0) || (q.0 < (y + c)) {
                    let mut t: D = fn113((lit(1.5) + u.sin()).sqrt());
                } else {
                    assert!((lit(1.625) <= y.sin().powi(2)) || true);
                }
            },
            m3 @ (2 | 5) => {
                b = c.abs();
            },
            m5 if (lit(0.125) <= (c - c)) || (a > lit(m5 as f64)) => {
                let (mut tape1, (p, _)) = (b * a, fn75(c, c, fn46(q.1, 3_usize % 4)));
            },
            _ => {
                b = (((q.1.abs() + lit(1.25)).sqrt() * c).abs() + lit(1.25)).ln();
            },
        }
        (((((c % lit(3.0)) + (lit(2.0) * q.0)) + (lit(0.75) * q.1)) + (lit(0.5) * c)) + (lit(0.25) * b)) + (lit(1.5) * a)
    }

    pub fn fn129(a: D, mut b: D, flag: bool) -> D {
        let mut dy1 = if (b * b) >= b.max(lit(3.0).sin()) {
            [lit(3_usize as f64), b, a.mul_add(a, b)]
        } else if flag {
            [(a.abs() + lit(1.25)).log2(), b + b, a.abs()]
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
                let mut s = ((a - a) * a) * fn109(w * a, w.atan(), w - b);
                w
            } else {
                return (a + (lit(0.25) * b)) + (lit(0.75) * a);
                b
            }]
        };
        dy1 = dy1;
        let mut y2: D = b;
        let mut u: (D, usize) = match (2_usize, (a < y2) || (y2 <= y2.to_radians())) {
            (0, true) if flag => return ((fn104(a, b).atan2(lit(1.5) + (b + b).sin()) + (lit(1.0) * y2)) + (lit(1.5) * dy1[0])) + (lit(1.5) * b),
            (1, _) => (b, 1_usize),
            (1..=2, _) => {
                b = y2 + ((b * y2) * D::asinh(a));
                (y2 * a, 1_usize)
            },
            _ => (y2, 2_usize),
        };
        (((b + (lit(2.0) * y2)) + (lit(1.0) * dy1[1])) + (lit(2.0) * b)) + (lit(1.0) * a)
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
                    'l5: while i4 < 4 && (a.max(a.cos()) < fn8(b, b, (p, (a, i4 + 0)))) {
                        i4 += 1;
                        a += (if m1 == 2 {
                            {
                                let mut b = fn118(fn34(a), lit(1.5) + a, p <= p);
                                let mut a = ((lit(1.5) + lit(HALF).sin()).log2() * (b - b)) + (lit(0_usize as f64) * lit(m1 as f64));
                                b
                            }
                        } else {
                            p
                        }).sin().tanh();
                        let (z, _) = (D::abs(p), a.cos().powi(2));
                    }
                }
            },
            (1 | 3, on7) => {
                a += a;
            },
            _ => {
                a /= lit(1.75) + (lit(0.5) * (a - a).sin());
            },
        }
        (b + (lit(0.25) * b)) + (lit(1.75) * a)
    }

    pub fn fn131(a: D, b: D, mut flag: bool, q: (D, D)) -> D {
        let a = lit(a.re());
        match ((b.powi(2) + lit(1.0)).ln().re() as usize % 4) {
            1..=2 => {
                let mut a: D = fn113(match ((a.re() as usize % 4), a.hypot(lit(1.5) + (-lit(0.375)).sin()) < lit(2.75).to_radians()) {
                    (m3 @ (2 | 5), true) if fn4(a, m3 % 4, [q.1, b, lit(1.125)]) >= lit(m3 as f64) => a,
                    (2 | 4, true) => b,
                    _ => b,
                });
            },
            _ => {
                let (p, mut t) = (lit(1_usize as f64), a + b);
            },
        }
        let mut w = if a <= (a + lit(2.0)) {
            (q.1 - b).signum()
        } else if (a >= fn126(b, q.1, q.0, 1_usize % 4, [a, b, b], (a, a))) || (q.0 <= (q.1.powi(2) + lit(1.0)).sqrt()) {
            let mut saved = q.0;
            a.min(b.sin().tanh())
        } else {
            a
        };
        let b = ([b + lit(1.75), w + b], (lit(1.5) + a.sin()).recip());
        let mut flag14 = (({
            let mut i9 = 0_usize;
            'l10: loop {
                i9 += 1;
                if i9 > 1 {
                    break w;
                }
                w /= lit(1.75) + (lit(0.5) * (match i9 {
                    0..=1 => {
                        q.0
                    },
                    m13 => w,
                }).sin());
            }
        }) > fn117(lit(3.0), [w, w, a])) && ((a > lit(3.0).cos()) || (q.1 > b.0[1].copysign(q.0)));
        if flag {
            let mut back = (if q.0 <= (lit(1.5) + b.1.sin()).ln() {
                w = lit(2.375);
                assert!((flag || (b.1 >= b.1.atan2(b.0[1].abs() + lit(1.25)))) || true);
                w
            } else {
                a
            }).to_radians() * (lit(1_usize as f64) * a);
            back = (b.1.cos().powi(4) + fn117(back, [q.1, b.0[1], b.0[0]])) * fn111(b.0[1].sin());
            assert!((!flag14) || true);
        } else {
            let (mut dy, y2) = fn9('b15: {
                if (q.1 <= (b.1 * b.1)) || (a <= w) {
                    break 'b15 fn118(-lit(2.0), lit(2.75), a > (b.0[1] + a));
                }
                let acc: D = fn114(fn127(a, w, 0_usize % 4, q.0 < (w + w)), lit(0_usize as f64), b.1) - q.0;
                w
            }, q.0 % lit(2.5), lit(1.375), [w, b.1, w]);
            w = lit((y2 + 2) as f64);
        }
        let dy: D = w + fn130(w.signum(), 'b16: {
            if (q.1 * b.1) <= a {
                break 'b16 a.atan().exp();
            }
            let mut s: [D; 2] = if (q.1 > b.1) || (w <= lit(1.125)) {
                let y = q.0;
                [b.1, a * a]
            } else {
                [w, b.0[0] * w]
            };
            w
        });
        ((((w.atan2(w.powi(2) + lit(1.0)) % lit(3.5)) + (lit(1.0) * dy)) + (lit(1.75) * b.1)) + (lit(1.25) * w)) + (lit(1.5) * q.0)
    }

    pub fn fn132(a: D, b: D, n: usize) -> D {
        for i1 in 2..=1 {
            let mut k2 = n % 5;
            let (y2, _) = fn63(lit(SMALL), &lit(i1 as f64), (i1 + 0) % 4);
            let y = {
                let mut dy1 = lit(2_usize as f64).sin().tanh();
                let t: D = dy1;
                match (dy1.sin().re() as usize % 4) {
                    m3 if (t >= lit(0_usize as f64)) && (y2 < t.to_radians()) => t,
                    _ => b.min(a.sin().tanh()),
                }
            };
        }
        let dx: D = (a * (a - b)) + (b + (b * a));
        let p: D = a + ((dx + b) + D::abs(a));
        let mut b = a;
        let mut dx = (dx - dx).mul_add(dx, p) - ((lit(1.5) + a.sin()).sqrt() - lit(n as f64));
        return (dx + (lit(1.25) * b)) + (lit(0.5) * p);
    }

    pub fn fn133(a: D, b: D, v: &[D], q: (D, D)) -> [D; 2] {
        let z: D = fn19(q.1.to_radians(), fn69(a, a));
        let x: D = lit((z.re() as usize % 4) as f64) + fn114(q.0, z, b).mul_add(a, b);
        let mut y2 = (match v.len() {
            0..=1 => {
                lit(2.875)
            },
            _ => x % lit(2.5),
        }) - a;
        if x.abs() >= b {
            let z = (((match 1_usize {
                m4 if (x >= lit(2.125)) || (m4 == 1) => {
                    assert!(((y2 <= y2) || (y2 < a.sin().tanh())) || true);
                    assert!((a > (x * v[m4 % 3])) || true);
                    b
                },
                m6 if m6 != 2 => {
                    lit(2.875)
                },
                m8 if m8 < 2 => y2,
                m10 => q.0,
            }) / (lit(1.5) + ({
                let mut i11 = 0_usize;
                loop {
                    i11 += 1;
                    if i11 > 2 || (i11 < 1) {
                        break x + (z - (-lit(1.375)));
                    }
                    y2 = x;
                    let y2 = lit(2.375);
                    if q.1.sin().tanh() >= fn45(z, q.1, z, z <= lit(SMALL).sin(), v, [b, lit(1.125), x]) {
                        break x + z;
                    }
                }
            }).sin())).powi(2) + lit(1.0)).recip();
        }
        [(((a + (lit(1.5) * z)) + (lit(0.25) * q.0)) + (lit(0.75) * q.1)) + (lit(0.25) * a), (((z + b) + (lit(0.5) * x)) + (lit(1.25) * q.1)) + (lit(1.75) * a)]
    }

    pub fn fn134(a: D, mut b: D, n: usize) -> D {
        let a = lit(a.re());
        if n >= 2 {
            let mut b: D = a.sin().exp();
            let mut acc = -({
                b /= lit(1.75) + (lit(0.5) * ({
                    let mut i1 = 0_usize;
                    loop {
                        i1 += 1;
                        if i1 > 1 || ((a <= (a * b)) && (b > b)) {
                            break lit(2_usize as f64);
                        }
                        let mut t = lit(i1 as f64) - (a * a).sin();
                        let old2 = t;
                        t = lit(SMALL);
                        if (old2 + a) >= (old2 * t) {
                            break old2;
                        }
                    }
                }).sin());
                b = a;
                (lit(1.5) + b.sin()).powf(lit(3.0).atan())
            });
        }
        match n {
            0 | 2 => {
                let mut dx: D = lit(n as f64);
                let mut tape1: D = ((lit(2.75) * dx) * dx) * lit(n as f64).sin().tanh();
            },
            0 | 2 => {
                b = a;
            },
            m7 if n == 2 => {
                let mut flag9 = ((a / (lit(1.5) + a.sin())) - (b + a)) > (b / (b.abs() + lit(1.25)));
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
                let mut i5 = 0_usize;
                loop {
                    i5 += 1;
                    dy = (c, 0_usize);
                    if i5 > 3 || ((dy.0 % lit(1.5)) < (c - a)) {
                        late4 = (a, -c);
                        break;
                    }
                }
                let mut b: D = 'b6: {
                    if lit(1_usize as f64) >= (a * a) {
                        break 'b6 lit(2.75);
                    }
                    let mut acc = D::signum((c.abs() + lit(1.25)).recip()) * b;
                    let (mut y, (a, mut u)) = if i2 == 2 {
                        (late4.1, late4)
                    } else {
                        (acc, (c, acc))
                    };
                    c
                };
            }
            let mut y = c * a.signum();
        }
        for i7 in (1..1).step_by(3).rev() {
            let (p, mut b) = (lit(2_usize as f64), if flag {
                a
            } else {
                let (mut u, back) = if i7 >= 2 {
                    (b, 1_usize)
                } else {
                    break;
                    (b, i7)
                };
                let mut p: (D, D) = fn28(c * b, back % 4, (b, (c, back)));
                a
            });
            b = c.cos();
        }
        (((-c) + (lit(1.25) * c)) + (lit(0.25) * b)) + (lit(0.5) * a)
    }

    pub fn fn136(a: D, b: &D, n: usize, mut p: [D; 3]) -> D {
        match (fn114(a, a, p[1]).re() as usize % 4) {
            0 => {
                let u: D = (a.powi(2) + lit(1.0)).log2();
                let mut y1 = (lit(1.5) + u.sin()).recip();
            },
            m3 @ (2 | 5) if fn118(*b, a, n == 3) <= lit(2_usize as f64) => {
                let [mut dy1, _] = if n < 3 {
                    p = [a + a, lit(3_usize as f64), fn135(a, a, a, m3 < 3)];
                    let t = (match m3 {
                        0 => a * p[n % 3],
                        _ => a,
                    }) * p[m3 % 3];
                    [a, t]
                } else {
                    let y: D = fn114(fn127(p[n % 3], a, n % 4, lit(HALF) >= (lit(SMALL) + lit(2.875))), p[n % 3], p[n % 3] * lit(0.625));
                    [y, lit(2.25)]
                };
            },
            m8 if (m8 < 0) || (a > (a * (*b))) => {
                p = p;
            },
            _ => {
                let dx = (a + ((*b) * (*b)), a);
            },
        }
        ((a % lit(2.0)).abs() + lit(1.25)).powf(lit(HALF).cos()) + (lit(2.0) * a)
    }

    pub fn fn137(a: D) -> D {
        let mut dy: D = (lit(SLOPE).abs() + lit(1.25)).log2();
        for i1 in (1..=1).step_by(2) {
            dy = (lit(0.5) * dy) + ((-lit(0.5)) - dy).cos();
            let mut a: [D; 3] = [a, ({
                let mut i2 = 0_usize;
                'l3: loop {
                    i2 += 1;
                    if i2 > 1 {
                        break -lit(2.5);
                    }
                    dy += (dy + fn92(a, dy, &dy)).atan();
                }
            }) * (if dy <= (dy - dy) {
                dy
            } else {
                a
            }), ({
                let mut i4 = 0_usize;
                'l5: loop {
                    i4 += 1;
                    if i4 > 1 {
                        break 'l5 lit(i1 as f64) + dy;
                    }
                    dy += ({
                        let dx: (D, usize) = ((a + a) * lit(2.5), i1);
                        assert!((i4 >= 2) || true);
                        a * dy
                    }).cos();
                    let mut flag6 = (if a < a {
                        a
                    } else {
                        -lit(2.875)
                    }).hypot(lit(1.5) + lit(1_usize as f64).sin()) >= dy;
                    let old7 = dy;
                    dy = a;
                    if !flag6 {
                        break fn43(-lit(1.0));
                    }
                }
            }) * dy];
            let (back, (b, mut x)) = (dy.max(dy.cos()), (dy, dy));
        }
        (D::cos(-lit(0.5)).atan() + (lit(1.5) * dy)) + (lit(1.0) * a)
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
        let (p, mut a) = if fn0(z, 0_usize % 4) >= lit(2_usize as f64) {
            a = fn114(z.clamp(-lit(1.5), lit(0.75)), fn8(b, a, (a, (a, 0_usize))), match (2_usize, (b - b) >= (a * b)) {
                (m1, _) if (z.powi(2) + lit(1.0)).log2() >= b.clamp(-lit(1.5), lit(0.75)) => z,
                (2 | 4, true) => z,
                _ => z,
            }).sin().powi(2);
            a /= lit(1.75) + (lit(0.5) * (b.powi(2) + lit(1.0)).recip().sin());
            (z, z)
        } else {
            (a, z)
        };
        let mut t: D = (fn134(lit(0.75), z, 1_usize % 4) - (lit(2.625) / (p.abs() + lit(1.25)))) * (b.sin().tanh().powi(2) + lit(1.0)).powf(p.sin());
        ((((lit(1.5) + (b.powi(2) + lit(1.0)).recip().sin()).powf(D::cos(z).sin().tanh()) + (lit(0.25) * t)) + (lit(0.25) * a)) + (lit(0.5) * p)) + (lit(1.0) * z)
    }

    pub fn fn139(a: D, b: D, v: &[D]) -> (D, D) {
        let a = lit(a.re());
        let mut b = (lit(2_usize as f64) + lit(3_usize as f64)).to_radians();
        let dy: [D; 3] = [(b * b) - (match ((b + b).re() as usize % 4) {
            m1 if (a - b) < ((-lit(2.375)) * b) => {
                lit(2.375)
            },
            0 | 2 => a,
            m5 => b,
        }), (lit(1.5) + (lit(SLOPE).powi(2) + lit(1.0)).sqrt().sin()).log2(), (a + a) * v[2].atan2(lit(1.375).abs() + lit(1.25))];
        let [mut u, mut y] = [v[1] + a, fn126(b, b, dy[0], 1_usize % 4, [b, a, a], fn46(dy[2], 0_usize % 4))];
        u += a;
        if ((v[2].powi(2) + lit(1.0)).powf(u.sin()) + lit(2_usize as f64)) < (u + y) {
            let (a, (back, mut dx)) = if lit(v.len() as f64) > u.clamp(-lit(1.5), lit(0.75)) {
                (lit(0.875), (y, u))
            } else {
                (y, match (0_usize, fn127(a, b, 3_usize % 4, a <= (lit(0.5).powi(2) + lit(1.0)).ln()) < lit(v.len() as f64)) {
                    (1 | 3, false) => return (((b.max(b.sin()) + (lit(1.5) * dy[0])) + (lit(1.75) * b)) + (lit(0.75) * a), (((a - y) + (lit(0.25) * y)) + (lit(1.0) * u)) + (lit(1.75) * b)),
                    (1..=2, _) if fn35(&(v[2] * lit(1.5)), -lit(0.875), 0_usize % 4, b <= (u * u)) > b.signum() => return ((lit(1.375) / (u.abs() + lit(1.25))) + (lit(0.25) * y), ((((b + y) + (lit(1.75) * y)) + (lit(1.0) * u)) + (lit(0.75) * b)) + (lit(1.5) * a)),
                    (m10 @ (0 | 3), _) => {
                        let mut dx = D::atan(b);
                        (dx, lit(0.5))
                    },
                    _ => (u, b),
                })
            };
            let b = y.abs();
        }
        let s: D = lit(3_usize as f64);
        let mut acc = lit(1_usize as f64) + (a.asinh() * (u + s));
        if (a.atan() < acc) && ((if acc > y {
            -lit(2.5)
        } else {
            s
        }) <= acc) {
            let mut i13 = 0_usize;
            while i13 < 3 {
                i13 += 1;
                u += b.clamp(-lit(1.5), lit(0.75)).atan().powi(0).sin().tanh();
                y = (lit(0.5) * y) + lit((i13 + 1) as f64).cos();
            }
            let mut t: ([D; 2], D) = ([b, s - lit(1.75)], u + dy[i13 % 3]);
            let [t, mut x] = [lit(SLOPE).atan(), acc];
        } else {
            (u, b) = (b, u);
        }
        ((((((y + (lit(1.25) * acc)) + (lit(1.75) * s)) + (lit(1.5) * y)) + (lit(2.0) * u)) + (lit(0.25) * b)) + (lit(1.75) * a), (((acc + (lit(1.25) * acc)) + (lit(1.0) * s)) + (lit(0.5) * dy[1])) + (lit(0.75) * a))
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
        fn135(*a, b, b, b < (b - b)).sin().tanh().exp() + (lit(1.5) * b)
    }

    pub fn fn141(a: D, b: D, c: D) -> D {
        let mut b = a;
        let mut back = (a.floor() + a) + b.atan2(b.abs() + lit(1.25)).signum();
        b /= lit(1.75) + (lit(0.5) * (lit(2.625) - b).sin());
        back *= ((if back <= lit(1_usize as f64) {
            let mut a = match (1_usize, a <= lit(3_usize as f64)) {
                (m1, on2) if on2 => {
                    return (fn10(b, b) + (lit(1.75) * b)) + (lit(0.25) * a);
                },
                _ => ([back, c], a),
            };
            back
        } else {
            b -= (a + back) % lit(2.5);
            let (mut w, a) = (if c > (b + b) {
                c
            } else {
                return (((-b) % lit(2.0)) + (lit(0.75) * c)) + (lit(1.25) * a);
                back
            }, lit(3_usize as f64));
            b
        }).abs() + lit(1.25)).sqrt().sin().tanh();
        let mut a = [back, (a + (-lit(2.5))) + (b * c), (lit(0.75).abs() + lit(1.25)).log2()];
        return (((c + b).atan2(lit(1.5) + (c + back).sin()) + (lit(1.5) * back)) + (lit(1.25) * b)) + (lit(1.0) * c);
    }

    pub fn fn142(a: D, b: D, flag: bool, p: [D; 3]) -> D {
        let a = lit(a.re());
        let acc = [a, fn76(b, a, 1_usize % 4) / (p[1].atan().powi(2).powi(2) + lit(1.0)), -(match ((b - a).re() as usize % 4) {
            0 => return (a.sin().tanh() + (b - b)) + (lit(0.25) * p[1]),
            m3 @ (1 | 4) => {
                let mut y2 = match (m3 * 3) % 4 {
                    m5 @ (0 | 3) if a < D::atan(b) => {
                        b
                    },
                    1 | 3 => fn15(a),
                    0..=1 => {
                        return (b * b) + (lit(0.25) * b);
                    },
                    m11 => b * b,
                };
                b
            },
            1..=2 => a,
            m14 => a,
        })];
        let (mut back, (b, _)) = match 3_usize {
            1..=2 => {
                if a <= (-p[1]) {
                    let mut z = fn140(&lit(1_usize as f64), a - a);
                    (lit(2.375), (a, z))
                } else {
                    let mut w: D = fn18(b, b, lit(SLOPE)).atan().powi(3).sin();
                    (w, fn69(w, acc[1]))
                }
            },
            1 => (a, (a, a)),
            _ => if !flag {
                (b, (a, a))
            } else if (a >= D::floor(a)) && (p[0] <= (-a)) {
                (a, (b, lit(3.0)))
            } else {
                (a, (p[2], p[1]))
            },
        };
        assert!((back.mul_add(p[0], b) <= back) || true);
        let mut late20;
        if a <= back {
            late20 = match (1_usize, fn137(b) < fn126(a, b, b, 1_usize % 4, [a; 3], fn69(back, a))) {
                (0, _) => {
                    fn28(b, 1_usize % 4, (p[2], (a, 3_usize)))
                },
                _ => fn75(p[1], lit(3.0), (b, back)),
            };
        } else {
            back /= lit(1.75) + (lit(0.5) * a.sin());
            let dy1 = (fn81(back + back), back);
            late20 = if dy1.0[1] < (lit(1.5) + dy1.0[0].sin()).log2() {
                (b, p[1])
            } else if back > a.abs() {
                (lit(2.75), back)
            } else {
                back *= (lit(1.5) + b.abs().sin()).recip().cos();
                (back, back)
            };
        }
        ((((lit(1.5) + acc[2].sin()).log2().sin().tanh() + (lit(1.25) * late20.0)) + (lit(1.75) * back)) + (lit(2.0) * acc[2])) + (lit(0.75) * a)
    }

    pub fn fn143(a: D, n: usize, q: (D, D)) -> D {
        let mut late1: D;
        let mut i2 = 0_usize;
        loop {
            i2 += 1;
            let t = (q.0.floor(), (lit(1.125) / (a.abs() + lit(1.25))) + q.0);
            if i2 > 3 || (lit(1_usize as f64) < t.1.mul_add(t.1, q.0)) {
                late1 = fn53(D::to_radians(a));
                break;
            }
        }
        let mut s = (late1 + q.1).abs();
        let mut t: D = {
            let mut i3 = 0_usize;
            loop {
                i3 += 1;
                if i3 > 3 || ((-s) > lit(((i3 * 3) % 4) as f64)) {
                    break s;
                }
                s /= lit(1.75) + (lit(0.5) * late1.sin());
                let y = ([s.sin().powi(4); 2], ((late1 * a).powi(2) + lit(1.0)).log2());
                let old4 = s;
                s = old4;
                if i2 >= 0 {
                    break old4;
                }
            }
        };
        t += match (n, (a.powi(2) + lit(1.0)).log2() <= (q.0 - s)) {
            (2..=3, _) => {
                let [_, u] = fn81(late1.max(s.sin().tanh()));
                let t: D = lit(3_usize as f64);
                {
                    let mut i7 = 0_usize;
                    loop {
                        i7 += 1;
                        if i7 > 3 {
                            break lit(0_usize as f64);
                        }
                        late1 = (late1 + (q.1 + u)).sin();
                        let old8 = s;
                        s = lit(1.625).cos();
                        if n != 3 {
                            break old8;
                        }
                    }
                }
            },
            (m9, _) if m9 >= 0 => t + lit(0.875),
            _ => match (i2 * 3) % 4 {
                0 => q.1,
                m14 => lit(2.625),
            },
        };
        let s: D = if n > 0 {
            fn143(a + t, n - 1, fn69(s, s))
        } else {
            -lit(i2 as f64)
        };
        let mut y2 = lit(2_usize as f64);
        let (back, (mut tape1, mut a)) = (a / (lit(2.125).abs() + lit(1.25)), (s, lit(1.25)));
        if ((q.0 % lit(3.5)) > (late1 + late1)) && (s <= y2) {
            let (mut s, (p, mut dx)) = (match (2_usize, ((-lit(2.875)) - late1) > (s - s)) {
                (m15, false) if tape1 < fn78(t, &(q.1 * lit(1.5)), late1 < fn137(back)) => late1,
                (m17 @ (2 | 5), on18) => t,
                _ => s,
            }, (s, y2));
        }
        let s: D = y2;
        y2 += -fn135(back, tape1, tape1, lit(2.625) < (a - back));
        _ = (if i2 == 1 {
            s
        } else {
            a
        }) * back;
        let w = match 0_usize {
            0..=1 => back.signum(),
            m22 if m22 == 2 => late1.cos(),
            m24 => {
                let mut i25 = 0_usize;
                loop {
                    i25 += 1;
                    if i25 > 3 || (t.clamp(-lit(1.5), lit(0.75)) < (a + a)) {
                        break D::signum(lit(i2 as f64));
                    }
                    a += s.copysign(fn118(s, a, m24 == 3)).sin();
                    tape1 = (y2.atan() + (lit(1.125) * y2)).sin();
                    let old26 = a;
                    a = (lit(1.5) + tape1.sin()).recip().cos();
                    if lit(0.125) >= (t + q.1) {
                        break back / (late1.powi(2) + lit(1.0));
                    }
                }
            },
        };
        (((((((lit(1.5) + (-lit(2.0)).sin().tanh().exp().sin()).recip() + (lit(1.75) * w)) + (lit(0.25) * s)) + (lit(0.75) * a)) + (lit(0.75) * back)) + (lit(1.25) * y2)) + (lit(1.25) * t)) + (lit(0.75) * q.0)
    }

    pub fn fn144(a: &D, b: D, c: D, v: &[D]) -> (D, usize) {
        if c <= b {
            let (mut s, (u, a)) = ((lit(1.5) + c.sin()).log2(), if (-lit(1.875)) < fn113(b) {
                (b, b)
            } else {
                let mut a: (D, usize) = fn93(-lit(2.75), 0_usize % 4, v, (b, *a));
                let z = b;
                (lit(0.75), z)
            });
            if (-b) <= (v[0] * lit(1.125)) {
                for i1 in 0..v.len() {
                    s = (-D::atan(s)).sin();
                    let mut k2 = ((i1 * 3) % 4) % 5;
                    s += lit(k2 as f64).sin();
                    s *= (a - s).cos().sin().tanh();
                }
            }
            let u = ((lit(0.625) + lit(2.875)) + fn130(c, a)).asinh();
        }
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 2 {
                break;
            }
            let mut back: D = if i3 >= 0 {
                let w = *a;
                w
            } else {
                lit((i3 + 1) as f64)
            };
        }
        (c + (lit(0.75) * c), v.len())
    }

    pub fn fn145(a: D, n: usize) -> D {
        match (n + 0, (a < a.to_radians()) || (a <= lit(2.875).atan2(a.powi(2) + lit(1.0)))) {
            (m1 @ (0 | 3), false) => {
                let mut x = a + (('b3: {
                    if (a < a) || (a >= a) {
                        break 'b3 (a.abs() + lit(1.25)).ln();
                    }
                    let mut t = [{
                        let mut t = fn39(&a.to_radians(), a.asinh() >= (a - a)) * a;
                        t += -fn135(a, a, lit(0.125), m1 != 0);
                        a + a
                    }, a, (a - lit(0.25)).to_radians()];
                    let p = a;
                    t[m1 % 3]
                }) + (a * a));
                let dy: D = x;
            },
            _ => {
                let mut y1 = ((-lit(2.875)) - a) + fn11(lit(n as f64), a, a * a);
            },
        }
        let mut z: D = a;
        let mut x: (D, D) = fn28(lit((n + 1) as f64), 1_usize % 4, (lit(SMALL), fn63(a, &z, n % 4)));
        return (((x.0.powi(2) + lit(1.0)).ln() + (lit(0.5) * x.0)) + (lit(0.5) * z)) + (lit(0.25) * a);
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
            a *= a.copysign(fn70(a, y1, a)).cos();
            a += (lit(1.5) + (q.0 * a).sin()).ln().atan();
            match i3 + 2 {
                1..=2 => {
                    if (lit(1.5) + q.0.sin()).sqrt().cos() > fn109(a, q.0, y1) {
                        let [mut y, b] = [a, fn4(q.0, i3 % 4, [y1, q.0, v[1]])];
                        let (_, dy1) = (b.signum(), (v[i3 % 3].re() as usize % 4));
                    } else if lit(((i3 * 3) % 4) as f64) > v[2] {
                        y1 = v[1];
                    }
                    let back: D = fn140(&lit(i3 as f64), lit(2.5) / (lit(1.5) + y1.sin()));
                },
                m7 if m7 == 2 => {
                    (a, y1) = (y1, a);
                },
                _ => {
                    y1 -= (lit(2.0) * a).sin().sin();
                },
            }
        }
        (((fn137(q.1 / (y1.powi(2) + lit(1.0))) + (lit(1.0) * y1)) + (lit(1.75) * q.0)) + (lit(2.0) * q.1)) + (lit(1.75) * a)
    }

    pub fn fn147(a: D, mut b: D, c: D, n: usize, (q0, (mut q1, k)): (D, (D, usize))) -> D {
        let mut dy1 = a;
        _ = (dy1 * a) * fn141(q0, b, lit(1.25));
        let mut p: D = ({
            let mut i1 = 0_usize;
            'l2: loop {
                i1 += 1;
                if i1 > 3 || (a >= lit(3.0)) {
                    break 'l2 (-lit(0.375)) / (fn64(&dy1, a, [q1, lit(2.5), c], (q1, (a, n))).abs() + lit(1.25));
                }
                b = q0;
                let old3 = dy1;
                dy1 = q0;
                if (c - (-lit(1.0))) < lit(n as f64) {
                    break -q1;
                }
            }
        }) - ((lit(1.5) + q1.sin()).recip().powi(2) + lit(1.0)).powf(q1.clamp(-lit(1.5), lit(0.75)).atan());
        (dy1, q1) = (q1, dy1 * lit(0.75));
        let [acc, mut z] = [match 1_usize {
            0 => return (((fn135(p.sin().powi(2), q0, (lit(1.5) + a.sin()).log2(), c > lit(1.375).copysign(b)) + (lit(0.25) * dy1)) + (lit(1.75) * c)) + (lit(0.75) * b)) + (lit(2.0) * a),
            m6 => c,
        }, p];
        let (mut s, mut a) = fn46(lit(0.875) + dy1, k % 4);
        a *= (p.abs() + (p.powi(2) + lit(1.0)).ln()).sin();
        let mut late7;
        if (lit(2.625).cos() <= lit(((n * 3) % 4) as f64)) && (z <= (a * s)) {
            late7 = c;
        } else {
            late7 = if (b <= (a - c)) || (acc < (-q1)) {
                q0 - q1
            } else {
                fn52(lit(0.125), z, &a, c > (a * q0), (dy1, (b, n)))
            };
        }
        dy1 = acc.atan().hypot(lit(1.5) + p.sin()) + acc;
        z *= fn127(p + lit(SLOPE), b - late7, n % 4, q0 >= fn119(q0, late7, dy1, 1_usize % 4)).atan();
        let dx = fn7(b.atan2(lit(1.5) + lit(2.375).sin()), k % 4);
        ((((((((a.hypot(lit(1.5) + a.clamp(-lit(1.5), lit(0.75)).sin()) + (lit(1.0) * dx.0)) + (lit(0.5) * late7)) + (lit(1.0) * a)) + (lit(0.25) * z)) + (lit(1.75) * acc)) + (lit(0.75) * p)) + (lit(1.5) * q1)) + (lit(2.0) * c)) + (lit(0.75) * b)
    }

    pub fn fn148(a: D, v: &[D], q: (D, D)) -> (D, D) {
        let mut p = [lit(2_usize as f64), {
            let mut i1 = 0_usize;
            'l2: loop {
                i1 += 1;
                if i1 > 3 || (fn84(a, v[i1 % 3], a) >= (lit(2.25) + q.0)) {
                    break 'l2 (q.1 * q.0) + fn140(&(v[0] * lit(1.5)), a);
                }
            }
        }];
        let mut saved: (D, usize) = (lit(2.75), 0_usize);
        saved = fn116(match 2_usize {
            0..=1 => a,
            1 => {
                let mut b: D = (if (p[0] * saved.0) > p[0].asinh() {
                    (-lit(0.125)) + a
                } else {
                    p = fn81(-lit(2.25));
                    fn21(saved.0, a, q.0, 1_usize % 4, [a; 3])
                }).hypot(a.powi(2) + lit(1.0));
                b
            },
            2 | 4 if (a - q.1) > lit(v.len() as f64) => {
                a
            },
            _ => v[1],
        }, a + lit(3.0));
        ((((v[1] + v[0]) + (lit(0.75) * saved.0)) + (lit(1.25) * q.1)) + (lit(0.5) * a), ((a.mul_add(a, a) + (lit(1.5) * saved.0)) + (lit(1.5) * q.1)) + (lit(1.5) * a))
    }

    pub fn fn149(a: &D, n: usize) -> D {
        let a = ([(*a) * (*a), fn123(*a, *a, *a)], *a);
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
        a *= fn127(b, lit(0.375), 3_usize % 4, flag).atan();
        let mut late9: D;
        if a.atan().powi(1).sin().tanh() >= a {
            let late10: (D, D);
            if flag {
                if flag {
                    return ((b - b) + (lit(0.75) * a), 1_usize);
                }
                let mut dy1 = ([a, b], (match 1_usize {
                    0 | 2 => a,
                    _ => a,
                }) - (lit(0.375) - a));
                late10 = (b / (b.powi(2) + lit(1.0)), lit(0_usize as f64));
            } else {
                a = b;
                late10 = fn46(-lit(1.75), 0_usize % 4);
            }
            late9 = a;
        } else {
            late9 = b * (a.powi(2) + lit(1.0)).log2();
        }
        _ = (if late9 >= fn126(b, a, b, 0_usize % 4, [a, lit(HALF), b], (b, late9)) {
            b
        } else {
            return ((((late9 * late9) + (lit(1.25) * late9)) + (lit(1.0) * b)) + (lit(0.75) * a), 0_usize);
            late9
        }) - b;
        let mut found14 = lit(1.0);
        for i15 in 0..4 {
            late9 = (late9 + lit(i15 as f64)).sin().tanh();
            if (i15 == 3) || (b >= (late9.powi(2) + lit(1.0)).log2()) {
                found14 = (lit(2.125) + late9).atan2(late9.abs() + lit(1.25));
                break;
            }
        }
        if ((late9 > fn137(late9)) && (late9 <= b.asinh())) && (flag || (a < found14)) {
            let (mut dy, w) = fn75(a.sin().tanh(), late9, (found14, found14));
        }
        let (mut tape1, (p, t)) = (b, if b >= (b + a) {
            let mut s: D = late9;
            assert!(((s * found14) >= s) || true);
            (late9, a)
        } else {
            (lit(SMALL), lit(1.625))
        });
        let (y1, _) = fn63(p.hypot(lit(1.5) + p.sin()), &lit(2_usize as f64), 3_usize % 4);
        (((((p + (lit(0.5) * y1)) + (lit(0.75) * t)) + (lit(0.25) * p)) + (lit(1.25) * found14)) + (lit(2.0) * a), 3_usize)
    }

    pub fn fn151(mut a: D, b: D, c: D) -> (D, D) {
        let mut a = lit(a.re());
        match (0_usize, (-lit(SMALL)) < (c - a)) {
            (m1, false) if fn84(b, a, b) > (a * c) => {
                if (b + c).sin() <= (c - c) {
                    let mut i3 = 0_usize;
                    'l4: while i3 < 4 {
                        i3 += 1;
                        a = (lit(0.5) * a) + a.hypot(c.powi(2) + lit(1.0)).atan();
                        let mut w: (D, D) = (fn134(c, c, m1 % 4) + ((-lit(1.875)) * b), fn118(b.sin().powi(3), lit((m1 + 2) as f64), i3 == 0));
                        let b: D = c;
                    }
                }
            },
            _ => {
                let acc = ({
                    let mut i6 = 0_usize;
                    'l7: loop {
                        i6 += 1;
                        if i6 > 4 {
                            break 'l7 (fn70(c, c, a).powi(2) + lit(1.0)).ln();
                        }
                        a *= (a + a).signum().cos();
                    }
                }) * (lit(0_usize as f64) + (a - a));
            },
        }
        match 2_usize {
            2..=3 if (b < c) || (c <= a.floor()) => {
                a = fn127(a.cos(), a, 3_usize % 4, c.atan2(lit(0.5).abs() + lit(1.25)) >= fn127(lit(0.625), c, 3_usize % 4, b >= b.copysign(a))) * ({
                    let mut i10 = 0_usize;
                    loop {
                        i10 += 1;
                        if i10 > 1 {
                            break ((b * a).powi(2) + lit(1.0)).powf(fn4(a, i10 % 4, [b, c, b]).atan());
                        }
                        a *= ((c - a) * (c + lit(HALF))).sin();
                    }
                });
                let mut i11 = 0_usize;
                while i11 < 1 && ((a / (c.abs() + lit(1.25))) >= (lit(2.5) * b)) {
                    i11 += 1;
                    a = (lit(1.5) + lit(SMALL).sin()).sqrt().atan().powi(0).atan();
                    match 1_usize {
                        0 | 2 => {
                            let a = fn119(-b, fn16(lit(2.375), a, c), b, i11 % 4);
                            let mut back = fn71(lit(1.0).sin().tanh(), i11 != 2);
                        },
                        m14 => {
                            let (y1, a) = (a.abs(), (a.re() as usize % 4));
                        },
                    }
                }
            },
            m15 => {
                a += fn51(c, fn126(b, c, a, ((m15 * 3) % 4) % 4, [a, c, a], (-lit(1.375), a)));
            },
        }
        ((b.powi(2) + lit(1.0)).sqrt(), ((a + (lit(2.0) * c)) + (lit(0.5) * b)) + (lit(1.25) * a))
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
            a = fn43(if b < (-(-lit(2.375))) {
                b
            } else {
                b
            }).sin();
            {
                a -= ((a + q.1) - (match 1_usize {
                    m2 if (lit(1.875).powi(2) + lit(1.0)).powf(b.sin()) >= lit(m2 as f64) => q.0,
                    1 => {
                        assert!((lit(1.0).sin().tanh().exp() >= c) || true);
                        let mut b: D = (lit(1.5) + ((c.powi(2) + lit(1.0)).sqrt() + (b - a)).sin()).sqrt();
                        c
                    },
                    2 => lit(1.125),
                    _ => b,
                })).atan();
                let (mut back, _) = fn63(fn92(lit(SMALL), c, &a), &a, ((i1 * 3) % 4) % 4);
                match (i1 * 3) % 4 {
                    0 => {
                        [a, back] = [back, lit(0.125)];
                        let b = fn126(back + q.0, fn135(a, q.1, q.0, c >= b.hypot(back.abs() + lit(1.25))), q.1.asinh(), i1 % 4, [c, back, b], if b > b {
                            fn46(a, i1 % 4)
                        } else if (lit(1.125) - back) < q.1 {
                            let mut y = back.abs();
                            let a = {
                                back = ((back * q.0) + fn152(c, i1 % 4, c < (q.0 - a))).cos();
                                let mut dy: D = lit((i1 + 0) as f64);
                                (lit(1.375) - y) + fn134(lit(2.5), a, i1 % 4)
                            };
                            if b < lit(1_usize as f64) {
                                y = (a * q.1).mul_add(y, a.sin().tanh()).sin();
                                (y, -lit(1.125))
                            } else if (back + q.1) >= lit(i1 as f64) {
                                (back, y)
                            } else {
                                (lit(SLOPE), back)
                            }
                        } else {
                            (a, a)
                        }).min((lit(1.5) + (c - q.1).sin()).log2().atan());
                    },
                    m11 if c > lit(0_usize as f64) => {
                        let mut dy = ([(b.powi(2) + lit(1.0)).sqrt(), (lit(1.5) + back.sin()).sqrt()], {
                            let mut i13 = 0_usize;
                            loop {
                                i13 += 1;
                                if i13 > 3 || (back.copysign(q.0) >= (lit(1.5) + a.sin()).sqrt()) {
                                    break b * lit(i13 as f64);
                                }
                                a *= (match m11 {
                                    0 | 2 => {
                                        back += lit((lit(1.0).re() as usize % 4) as f64).sin().tanh();
                                        a - a
                                    },
                                    0 | 2 if D::floor(q.0) < lit(2.875).asinh() => lit(0_usize as f64),
                                    _ => a.atan(),
                                }).atan();
                                let old19 = back;
                                back = lit((i1 + 2) as f64).cos();
                                if b <= back {
                                    break old19;
                                }
                            }
                        });
                    },
                    2..=3 => {
                        back *= fn43(D::abs(a)).atan();
                    },
                    m22 => {
                        (a, back) = (back, a * lit(0.75));
                    },
                }
            }
        }
        (fn140(&b.copysign(q.1), (lit(1.5) + q.0.sin()).powf(c.atan())) + (lit(0.5) * q.0)) + (lit(0.5) * b)
    }

    pub fn fn154(mut a: D, q: (D, D)) -> D {
        let mut acc = q;
        let [w, _] = [lit(SLOPE), q.1 / (lit(1.5) + acc.1.sin())];
        a *= q.1.sin().tanh();
        if ((-q.1) < q.0.to_radians()) || ((a.abs() + lit(1.25)).sqrt() < (acc.0 + a)) {
            if (acc.1.sin() > fn119(lit(1.125), q.0, lit(3.0), 3_usize % 4)) || (({
                acc = fn75(match 3_usize {
                    m1 @ (1 | 4) => {
                        let (mut y2, (_, mut tape1)) = ((lit(0.375).abs() + lit(1.25)).ln(), (w, w));
                        w
                    },
                    m3 @ (1 | 4) => {
                        return ((lit(m3 as f64) + (lit(1.0) * w)) + (lit(1.75) * acc.0)) + (lit(0.75) * q.1);
                    },
                    m5 => w,
                }, a - w, (a, acc.1));
                let (y2, (mut p, x)) = (q.1, (w, w));
                a
            }) < (-(-lit(2.375)))) {
                acc = match 2_usize {
                    m6 @ (1 | 4) => match m6 {
                        0 => fn69(q.0, acc.1),
                        2..=3 => {
                            (q.0, a)
                        },
                        m12 => fn28(lit(1.0), 3_usize % 4, (a, fn63(w, &(q.0 * lit(1.5)), 1_usize % 4))),
                    },
                    0 | 2 => (w, a),
                    _ => q,
                };
                return fn84(acc.1.cos().exp(), acc.0, w) + (lit(1.75) * q.0);
            }
            let x: D = (lit(0_usize as f64).abs() + lit(1.25)).powf(a.sin().tanh());
        } else {
            a *= ({
                let mut i16 = 0_usize;
                'l17: loop {
                    i16 += 1;
                    if i16 > 2 {
                        break 'l17 (w + w) * fn109(acc.0, a, w);
                    }
                    if acc.1.clamp(-lit(1.5), lit(0.75)) <= (w - w) {
                        break (lit(1.5) + a.sin()).log2();
                    }
                }
            }).sin().tanh();
        }
        let dy1: ([D; 2], D) = ([w * q.0, a + a], w);
        let mut x: D = fn33(acc.0 - a) - q.0;
        ((((lit(1_usize as f64) * acc.1.sin().powi(2)) + (lit(0.25) * dy1.1)) + (lit(1.0) * acc.1)) + (lit(1.0) * q.0)) + (lit(1.75) * q.1)
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
        (fn78(tape1, &(q.0 * lit(1.5)), (tape1 - lit(0.375)) <= a.min(a.sin().tanh())) + (lit(0.75) * q.0)) + (lit(2.0) * a)
    }

    pub fn fn156(mut a: D, mut b: D) -> [D; 2] {
        let mut i1 = 0_usize;
        'l2: while i1 < 4 && (a > (b.powi(2) + lit(1.0)).recip()) {
            i1 += 1;
            b = a;
            if (i1 == 0) && ((-lit(1.5)) < lit(SMALL)) {
                a -= fn118(a, lit(SMALL), b >= (b - a)).mul_add(lit(2_usize as f64), a).cos();
                let mut a = b * ((lit(1.5) + a) / (a.abs() + lit(1.25)));
            } else {
                let mut y1 = a.cos().powi(4).min(a.cos()) + fn84(a + lit(2.125), a, b);
            }
        }
        [(lit(1.375).mul_add(lit(0.375), a) + (lit(2.0) * b)) + (lit(0.75) * a), -lit(HALF)]
    }

    pub fn fn157(mut a: D, b: D) -> [D; 2] {
        match 1_usize {
            m1 @ (0 | 3) if (lit(0.125) * b) <= a.sin().powi(2) => {
                let (mut tape1, (dy, y)) = (a + lit(SMALL), match 3_usize {
                    2 | 4 if a.floor() > (b - b) => return [fn39(&b, m1 < 1), a + (lit(1.25) * a)],
                    m5 @ (2 | 5) => (a, b),
                    m7 => fn46(b, ((m1 * 3) % 4) % 4),
                });
            },
            m8 => {
                let mut acc = match 1_usize {
                    0 => if a >= a.atan().exp() {
                        ([lit(0.25), a], a)
                    } else if fn132(a, a, 2_usize % 4) > lit(HALF) {
                        ([b, a], a)
                    } else {
                        ([b, b], b)
                    },
                    0 | 2 => ([b, a], b),
                    _ => (fn81(b), a),
                };
            },
        }
        let (_, back) = match 3_usize {
            1..=2 => return [a, b.sin().tanh().exp() + (lit(0.25) * a)],
            1 => {
                a = (b.hypot(a.powi(2) + lit(1.0)) / (a.powi(2) + lit(1.0))) * a;
                fn63(b, &a, 2_usize % 4)
            },
            2 => if (-lit(2.625)) < b.abs() {
                a += ((a * a).powi(2) + lit(1.0)).sqrt();
                let y: [D; 2] = [lit(1_usize as f64), b];
                (b, 1_usize)
            } else {
                let mut flag20 = (a * (b * a)) < (a + b);
                let (mut p, _) = fn3(a);
                (b, 1_usize)
            },
            _ => fn116(b, b),
        };
        let p = ((lit(1.5) * a) + D::cos(a), a);
        [p.0 + (lit(0.5) * p.1), ((-lit(1.0)) / (lit(1.5) + b.sin())) + (lit(0.75) * p.1)]
    }

    pub fn fn158(a: D, mut b: D, mut c: D, q: (D, D)) -> D {
        let mut c = lit(c.re());
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
        let mut flag9 = (({
            b -= b.atan2(a.powi(2) + lit(1.0)) - (if a > (old8 + c) {
                a
            } else if (lit(0.375) - old8) > (lit(1.75) % lit(3.5)) {
                c
            } else {
                -lit(2.75)
            });
            b += fn130(lit(i1 as f64), b.asinh());
            back
        }) > back.atan2(c.powi(2) + lit(1.0))) || ((old8.abs() + lit(1.25)).ln() < back);
        let (b, t) = (lit(SMALL), i1);
        let w = ((b * c) - lit(SMALL).copysign(old8)).min(lit(i1 as f64).cos());
        (((old8 + (lit(0.75) * w)) + (lit(0.5) * b)) + (lit(1.0) * back)) + (lit(1.25) * c)
    }

    pub fn fn159(a: D, q: (D, D)) -> D {
        'l1: for i2 in (1..=5).rev().step_by(2) {
            let mut i3 = 0_usize;
            while i3 < 1 {
                i3 += 1;
                let mut dx = if ({
                    let a = q.1.asinh();
                    let back = (a, (a % lit(3.0)) + q.1);
                    q.1
                }) > fn43(q.0) {
                    fn28(lit(0.75) * a, 2_usize % 4, match i2 + 2 {
                        0 => {
                            (-lit(0.75), (q.1, i3))
                        },
                        m6 if (q.0 + a) >= a.sin().tanh() => return ((fn53(q.1).copysign(a.hypot(lit(1.5) + q.0.sin())) + (lit(0.75) * q.0)) + (lit(0.5) * q.1)) + (lit(0.5) * a),
                        m8 if i3 < 3 => (a, fn7(a, 2_usize % 4)),
                        m10 => (q.0, (q.0, 3_usize)),
                    })
                } else {
                    let w = lit(((a % lit(3.5)).re() as usize % 4) as f64);
                    (a, q.1)
                };
                return ((((a.atan().abs() + lit(1.25)).log2() + (lit(0.5) * dx.0)) + (lit(1.5) * dx.1)) + (lit(1.0) * q.0)) + (lit(2.0) * a);
                let (_, mut back) = fn46(if q.1 < a {
                    a
                } else if (a + lit(SLOPE)) > dx.0 {
                    dx.0
                } else {
                    let mut k11 = i2 % 5;
                    q.0
                }, i2 % 4);
            }
            let mut i12 = 0_usize;
            while i12 < 3 && (a.signum() <= q.0) {
                i12 += 1;
                let mut y2 = a.sin();
                let (_, (a, z)) = (q.0, match i12 {
                    0 | 2 => q,
                    m15 => (y2, y2),
                });
            }
            let (mut s, z) = match 3_usize {
                2..=3 if a.max(a.cos()) >= a.sin().tanh() => {
                    fn63(a, &(q.1 * lit(1.5)), 2_usize % 4)
                },
                m18 @ (0 | 3) => {
                    (a, i2 + 2)
                },
                2 | 4 => (q.0, i2 + 0),
                m22 => (a, i3),
            };
        }
        let a: D = lit(1.0);
        let p: D = ((if a >= a {
            let mut dy = D::sin(-q.0).to_radians();
            a + (-lit(0.75))
        } else {
            (a.powi(2) + lit(1.0)).powf(q.0.sin())
        }).powi(2) + lit(1.0)).recip();
        let mut x = p;
        let (p, _) = (p.mul_add(q.0, p), 1_usize);
        fn138(fn134(a, p, 0_usize % 4), lit(2_usize as f64)) + (lit(1.25) * x)
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
                let old3 = a;
                a = lit(1_usize as f64).sin().sin();
                if (i1 >= 2) || (a >= fn135(old3, old3, a, flag)) {
                    break old3;
                }
            }
        }).atan().exp() - (-(if a >= (a * a) {
            a *= a.sin();
            let [mut dy1, _] = [a + a, a - a];
            dy1
        } else {
            a = (lit(SLOPE) / ((a - (-lit(0.625))).powi(2) + lit(1.0))) * (if (a / (lit(1.5) + a.sin())) >= (a + a) {
                return a;
            } else {
                a += (lit(1.5) + a.sin().tanh().sin()).recip();
                lit(2.25)
            });
            a = a;
            a
        }));
        let mut t = {
            a += (lit(HALF) - a) + (a.abs() + lit(1.25)).ln();
            let (y, a) = (a, 1_usize);
            y.sin().tanh().powi(2).asinh()
        };
        let late4;
        let mut i5 = 0_usize;
        loop {
            i5 += 1;
            t = (lit(0.5) * t) + fn152(a, (n + 1) % 4, a >= (lit(1.5) + lit(HALF).sin()).ln()).sin();
            if i5 > 3 || ((lit(3.0) >= fn54(a, t)) && (t <= (a - a))) {
                late4 = fn126(t, (lit(1.5).powi(2) + lit(1.0)).sqrt(), a, 0_usize % 4, [t, a, a], (t, a));
                break;
            }
        }
        a = -lit(n as f64);
        t /= lit(1.75) + (lit(0.5) * lit(2.625).min(t.sin()).sin());
        t = lit(0_usize as f64).floor() + fn132(a, lit(0.875).min(t.cos()), 0_usize % 4);
        t = late4;
        (((late4.abs() + lit(1.25)).log2().cos() + (lit(0.25) * late4)) + (lit(0.75) * t)) + (lit(1.75) * a)
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
        let acc = fn126(fn140(&c, c), a, (*b) + a, 1_usize % 4, [c, *b, *b], (a, *b));
        ((fn138(a, a) + (lit(2.0) * acc)) + (lit(1.0) * a), (lit(0.125).hypot(lit(1.5) + acc.sin()) + (lit(0.25) * acc)) + (lit(0.75) * a))
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
        a *= (if fn130(tape1, a) < (b * a) {
            let mut dy1 = [lit(0_usize as f64).mul_add(a / (tape1.powi(2) + lit(1.0)), -lit(1.875)), lit(3_usize as f64), (a - tape1) % lit(1.5)];
            let dy1: D = c.cos();
            (dy1.powi(2) + lit(1.0)).recip()
        } else if b <= c {
            c
        } else {
            b
        }).sin().tanh();
        a = ({
            a = fn137(tape1) * (lit(1.5) + tape1.sin()).ln();
            let a = (b.abs() + lit(1.25)).sqrt().cos().exp();
            if lit(1.5) >= (b.powi(2) + lit(1.0)).recip() {
                let mut p = lit(1_usize as f64);
                a
            } else {
                tape1
            }
        }) - tape1.signum();
        let mut w: [D; 2] = [fn76(a, a, 0_usize % 4), {
            let mut i8 = 0_usize;
            'l9: loop {
                i8 += 1;
                if i8 > 3 || (b.asinh() <= (c.abs() + lit(1.25)).sqrt()) {
                    break 'l9 b;
                }
                a -= a.cos();
                let mut k10 = i8 % 5;
                let old11 = a;
                a = (lit(0.5) * a) + a.atan();
                if (c * b) <= (old11 + a) {
                    break lit((k10 + 2) as f64);
                }
            }
        }];
        let (mut y2, (mut back, mut b)) = if (lit(2.0) < (b + c)) || (c >= a) {
            if w[1] >= b {
                (a, (tape1, b))
            } else {
                (a, (b, b))
            }
        } else {
            a = lit(HALF);
            (c, (b, tape1))
        };
        (tape1 + (lit(2.0) * w[1])) + (lit(1.0) * tape1)
    }

    pub fn fn163(mut a: D, mut flag: bool) -> D {
        let mut a = lit(a.re());
        let mut dy1: D = ((a * a) + a.sin().tanh().exp()) / ((((-lit(1.5)) * a) * D::cos(a)).abs() + lit(1.25));
        let (mut b, mut tape1) = (dy1 / (lit(1.5) + a.sin()), a.atan());
        return (((lit(3_usize as f64) + (lit(1.0) * tape1)) + (lit(0.75) * b)) + (lit(1.75) * dy1)) + (lit(0.5) * a);
    }

    pub fn fn164(mut a: D, b: D, c: D, flag: bool) -> D {
        'b1: {
            'l2: for i3 in 1..1 {
                a = lit((i3 + 1) as f64).atan();
                let mut tape1: D = (lit((i3 + 0) as f64) / ((b + c).abs() + lit(1.25))) + a;
                let mut a: D = if !flag {
                    let y2: D = (((lit(1.5) + lit(0.875).sin()).ln() - ({
                        let mut i4 = 0_usize;
                        'l5: loop {
                            i4 += 1;
                            if i4 > 3 || (tape1 >= (tape1 * tape1)) {
                                break b;
                            }
                            tape1 = c.sin();
                            let mut y = fn34(lit(1_usize as f64));
                            let old6 = y;
                            y = tape1;
                            if (!flag) || (tape1 >= (lit(1.75) * tape1)) {
                                break a.sin();
                            }
                        }
                    })).abs() + lit(1.25)).sqrt();
                    tape1
                } else {
                    tape1
                };
            }
        }
        (b - a).mul_add(b + c, c.min(b.cos()))
    }

    pub fn fn165(a: D, b: D, n: usize, v: &[D]) -> D {
        let mut z: D = b + a.sin().tanh();
        z *= (if z.atan() < ((-lit(1.25)) * a) {
            z.abs()
        } else if fn152(a, n % 4, n != 0) >= v[n % 3] {
            assert!(((a - z) <= (a / (b.powi(2) + lit(1.0)))) || true);
            a.floor()
        } else {
            b.sin().tanh()
        }).sin().tanh();
        let (mut tape1, b) = match 2_usize {
            m1 if m1 < 1 => fn3(v[2]),
            1 | 3 => {
                (a, 1_usize)
            },
            m5 => if z <= (v[2] - b) {
                (z, 3_usize)
            } else if (v[0] < (a * b)) || (lit(SLOPE) > (b - a)) {
                z += lit(1_usize as f64).min(z.sin());
                let mut z = lit(m5 as f64);
                (a, (n * 3) % 4)
            } else {
                z += D::abs(z * b);
                let y2 = z;
                (y2, 0_usize)
            },
        };
        let (mut b, _) = if (z - a) > lit(SLOPE).floor() {
            (tape1, b)
        } else if (v[b % 3] - z) < (tape1 * a) {
            return lit(2.75) + (lit(0.5) * z);
        } else {
            let mut y1 = (z.abs() + lit(1.25)).ln() + (if (v[b % 3] * tape1) <= (lit(1.375) - a) {
                a.atan()
            } else {
                z.floor()
            });
            (a, (b * 3) % 4)
        };
        b = a;
        ((z.atan2(tape1.abs() + lit(1.25)) * z.clamp(-lit(1.5), lit(0.75))) + (lit(1.25) * tape1)) + (lit(0.5) * a)
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
        let (mut a, t) = (q0 - lit(SMALL), fn38(a, a, lit(0.75), 0_usize % 4));
        a /= lit(1.75) + (lit(0.5) * fn137(u).sin());
        _ = q0.sin().tanh().cos();
        let mut i3 = 0_usize;
        'l4: loop {
            i3 += 1;
            if i3 > 3 {
                break;
            }
            q1 *= (-fn152(lit(2.0), ((k * 3) % 4) % 4, i1 != 1)).sin().tanh();
            for i5 in (1..1).rev().step_by(2) {
                q1 /= lit(1.75) + (lit(0.5) * lit(1.375).floor().sin());
                let mut tape1 = (('b6: {
                    if i1 == 2 {
                        break 'b6 t.atan();
                    }
                    let u = (u, 0_usize);
                    u.0
                }).asinh(), a);
            }
        }
        ((((q0 / (t.powi(2) + lit(1.0))) + t.cos().powi(4)) + (lit(1.75) * t)) + (lit(0.25) * u)) + (lit(0.25) * q0)
    }

    pub fn fn167(a: D, n: usize) -> D {
        let s = (a + a).max((a * a).signum().atan());
        let (p, acc) = match (n * 3) % 4 {
            2 | 4 => {
                let (mut s, u) = fn7(if s >= a {
                    s
                } else if n == 2 {
                    let (mut a, (_, mut back)) = (s, (a, s));
                    s
                } else {
                    let mut y2 = [s, a];
                    lit(0.125)
                }, 0_usize % 4);
                (s, 1_usize)
            },
            2..=3 if n < 3 => fn3(s),
            _ => (a, n),
        };
        if fn127(fn138(p, a), s - a, n % 4, a.sin().tanh() >= (s + s)) < (s - lit(SMALL)) {
            match (n * 3) % 4 {
                0..=1 => {
                    let mut y2 = (if (p > (a * a)) || (lit(2.75) >= (s * a)) {
                        fn156(a, s)
                    } else {
                        fn81(s)
                    }, match n {
                        m8 if (s - lit(0.125)) >= (lit(HALF) - lit(1.25)) => {
                            let mut i10 = 0_usize;
                            loop {
                                i10 += 1;
                                if i10 > 1 {
                                    break s;
                                }
                                let x = lit(0.375);
                                if (x - x) < (p.abs() + lit(1.25)).recip() {
                                    break s.floor();
                                }
                            }
                        },
                        1 => s.asinh(),
                        2..=3 => {
                            a + p
                        },
                        m15 => s + a,
                    });
                },
                _ => {
                    assert!((n < 3) || true);
                    if (if acc >= 0 {
                        fn71(p, acc != 0)
                    } else if s.cos() >= lit(2_usize as f64) {
                        lit(0_usize as f64)
                    } else {
                        let mut z = fn166(-lit(1.125), &p.max(p.sin().tanh()), (p, (a, (n * 3) % 4)));
                        z = lit(2.625) + ((z - z).abs() + lit(1.25)).sqrt();
                        (lit(1.5) + a.sin()).ln()
                    }) > s {
                        let mut tape1 = a % lit(1.5);
                    } else {
                        let a: D = (lit(SLOPE).sin() + (p - a)).max(fn152(s + p, acc % 4, fn152(s, ((n * 3) % 4) % 4, p < lit(2.875).to_radians()) < (-s)).sin());
                    }
                },
            }
        }
        ((a.signum().abs() + lit(1.25)).sqrt() + (lit(0.5) * p)) + (lit(2.0) * s)
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
        }) >= fn104(a, a) {
            if b < a.max(a.atan()) {
                a = a;
            } else {
                a = fn135({
                    let mut i6 = 0_usize;
                    'l7: loop {
                        i6 += 1;
                        if i6 > 3 || ((a - b) <= (lit(2.0) + a)) {
                            break 'l7 a + lit(((i6 * 3) % 4) as f64);
                        }
                        a = a.cos();
                    }
                }, b.hypot(b.abs() + lit(1.25)), a + b, (a > (lit(1.625) - b)) && (lit(SLOPE) < a.floor()));
            }
        } else {
            let mut i8 = 0_usize;
            loop {
                i8 += 1;
                if i8 > 3 {
                    break;
                }
                a = (lit(1.5) + fn92(b, b, &lit(2.625)).sin()).powf(a.atan()).sin();
                for i9 in 2..3 {
                    a = b.atan().exp().cos().atan();
                    assert!(((a >= a) && flag) || true);
                    let [mut x, _] = [b - b, a % lit(3.5)];
                }
            }
        }
        let mut found10 = lit(2.375);
        for i11 in 0..4 {
            if (lit(2.125) * a) <= D::cos(b) {
                found10 = (b + b) + (b * b);
                break;
            }
        }
        for i12 in (0..=5).step_by(2) {
            found10 /= lit(1.75) + (lit(0.5) * (found10 / (lit(1.5) + a.sin())).sin());
            for _ in 2..3 {
                found10 -= ((if i12 != 2 {
                    a
                } else {
                    a = found10;
                    let y2 = (b + lit(0.75)).hypot(lit(1.5) + lit(0_usize as f64).sin()) * (match (i12, (b > lit((i12 + 1) as f64)) && (b < (found10 % lit(3.5)))) {
                        (m13, _) if (b >= found10.clamp(-lit(1.5), lit(0.75))) && (m13 == 0) => b / (lit(1.5) + found10.sin()),
                        (m15 @ (0 | 3), _) => {
                            (-lit(1.625)) + b
                        },
                        _ => b + found10,
                    });
                    y2
                }) * (if b >= found10 {
                    found10
                } else {
                    let w = [b, ((a * lit(0.25)).powi(2) + lit(1.0)).powf((a + found10).cos())];
                    found10
                })).sin();
                let mut dy1 = (lit(1.5) + (b / (a.powi(2) + lit(1.0))).copysign(lit(2.875)).sin()).powf((lit(i12 as f64).powi(2) + lit(1.0)).powf((found10 * found10).sin()).cos());
            }
        }
        ((((found10 + a) + (b * b)) + (lit(0.25) * found10)) + (lit(0.25) * b)) + (lit(1.5) * a)
    }

    pub fn fn169(a: D, v: &[D]) -> D {
        'b1: {
            let mut flag8 = (if a > a.floor() {
                let mut y2 = fn75((v[1].abs() + lit(1.25)).powf(v[2].sin()), 'b2: {
                    if (a % lit(2.5)) <= a {
                        break 'b2 lit(v.len() as f64);
                    }
                    let x: (D, D) = (a, (lit(1.125) + a) * (a.powi(2) + lit(1.0)).ln());
                    let mut back: (D, D) = fn2(a + x.1, a.hypot(v[2].abs() + lit(1.25)), x.0, lit(1.875) > v[2].clamp(-lit(1.5), lit(0.75)), v);
                    back.1
                }, fn46(a, 0_usize % 4));
                let t = ([y2.1, lit(2.875)], (a.powi(2) + lit(1.0)).ln() - a.to_radians());
                a * a
            } else {
                let back = (match (a.floor().re() as usize % 4) {
                    m3 if m3 < 1 => (lit(1.5) + a.sin()).powf(v[m3 % 3].cos()),
                    0..=1 => a + a,
                    _ => a + a,
                }) + (-lit(2.875));
                let w: D = lit(HALF);
                lit(0_usize as f64)
            }) <= v[1];
        }
        let b = (a / (v[1].abs() + lit(1.25))) * v[1];
        (fn165(b, b, 2_usize % 4, v).asinh() + (lit(0.75) * b)) + (lit(2.0) * a)
    }

    pub fn fn170(mut a: D, b: D, n: usize, flag: bool) -> D {
        let mut i1 = 0_usize;
        loop {
            i1 += 1;
            if i1 > 1 {
                break;
            }
            a *= ({
                let mut dy: [D; 2] = if fn140(&lit(1.0), lit(2.625)) <= (a * a) {
                    fn81(a + (-lit(1.25)))
                } else {
                    [lit(1.0) * b, a]
                };
                dy = [a, a];
                b
            }).cos();
            let mut late2;
            if i1 < 1 {
                late2 = (lit(1.5) + a.sin()).powf(a.cos()) * ({
                    let mut i3 = 0_usize;
                    loop {
                        i3 += 1;
                        if i3 > 3 || flag {
                            break a.cos().powi(4).sin().exp();
                        }
                        a /= lit(1.75) + (lit(0.5) * (b + a).sin());
                    }
                });
            } else {
                late2 = if i1 >= 2 {
                    let mut a: D = b;
                    let mut tape1: D = lit(n as f64) + ({
                        let mut i4 = 0_usize;
                        loop {
                            i4 += 1;
                            if i4 > 2 || flag {
                                break ((b.powi(2) + lit(1.0)).sqrt().abs() + lit(1.25)).log2();
                            }
                            a += b.sin().tanh();
                        }
                    });
                    tape1
                } else if n < 0 {
                    a / (a.abs() + lit(1.25))
                } else {
                    if b < lit(0.75) {
                        continue;
                    } else {
                        return (lit(n as f64) - b) + (lit(1.5) * a);
                        b
                    }
                };
            }
        }
        if ({
            a = (-(b - b)).asinh();
            let mut acc: D = b;
            b - acc
        }) < fn140(&b, a) {
            let a = a;
        }
        (a + fn168(b, b, b > (a * a))) + (lit(1.75) * b)
    }

    pub fn fn171(a: D, flag: bool) -> D {
        let a = lit(a.re());
        _ = a.abs();
        let mut dy1 = a.copysign(a + a).asinh();
        if (a > dy1) && ((dy1 > a) || flag) {
            return a + (lit(0.25) * a);
        }
        let acc = ([D::cos(a), a], if (dy1 / (dy1.powi(2) + lit(1.0))) <= dy1.atan() {
            return ((a * a) * fn89(a)) + (lit(1.0) * dy1);
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
        let mut b = (lit(1.5) + (y * back).sin()).recip() - (if !flag {
            lit(2.0) / (a.powi(2) + lit(1.0))
        } else {
            dy1 *= (dy1 + acc.1).floor().sin();
            let mut y2 = {
                dy1 = ((back.abs() + lit(1.25)).ln() + (acc.1 - a)) + (fn152(a, 1_usize % 4, a < fn134(-lit(1.375), a, 2_usize % 4)) + (lit(2.75).abs() + lit(1.25)).sqrt());
                let mut w: (D, usize) = ((lit(1.5) + (acc.1 * lit(0.375)).sin()).ln(), 1_usize);
                acc.1 % lit(1.5)
            };
            y2 / (lit(1.5) + y.sin())
        });
        dy1 -= if !flag {
            dy1
        } else {
            lit(1.125) + a
        };
        (dy1, b) = (b, dy1);
        [y, b] = [back, y];
        if flag {
            for i8 in (1..4).step_by(2) {
                b = lit(i8 as f64).atan();
                let (back, p) = (b, i8);
                y += back.mul_add(acc.1, lit(SMALL)).copysign(a - acc.1).atan();
            }
        }
        (((lit(1.875) + (lit(0.75) * b)) + (lit(1.5) * y)) + (lit(1.5) * dy1)) + (lit(0.75) * a)
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
        let (_, (mut t, mut dx)) = if (a < (-lit(1.75)).atan().powi(0)) || (lit(SLOPE) > (a + a)) {
            (a, match 1_usize {
                m1 @ (1 | 4) => (a, a),
                m3 @ (1 | 4) => {
                    let mut y2 = ((a.powi(2) + lit(1.0)).powf(a.sin()) + fn109(a, -lit(1.375), a), a);
                    let mut y2: (D, D) = ((lit(1.5) + y2.1.atan2(a.powi(2) + lit(1.0)).sin()).ln(), ((y2.0 * a).powi(2) + lit(1.0)).sqrt());
                    (a, a)
                },
                _ => fn75(a, a, (a, a)),
            })
        } else {
            (a, (a, a))
        };
        let acc = ((dx - dx) + a, match 1_usize {
            1..=2 => lit(1_usize as f64),
            m8 @ (1 | 4) => {
                let mut flag10 = m8 < 0;
                dx *= ((dx.powi(2) + lit(1.0)).log2().powi(2) + lit(1.0)).ln().cos();
                dx
            },
            m11 => {
                let mut i12 = 0_usize;
                'l13: loop {
                    i12 += 1;
                    if i12 > 1 || ((dx > a.copysign(lit(2.5))) || (t > (t + dx))) {
                        break lit(1_usize as f64).abs();
                    }
                    dx += (t + (a * dx)).sin().tanh();
                }
            },
        });
        let mut back = match 3_usize {
            0 => t,
            0 | 2 => t,
            m18 if (lit(1.5) + t.sin()).sqrt() <= a => {
                ((dx % lit(2.0)).powi(2) + lit(1.0)).log2()
            },
            _ => a + dx,
        };
        t /= lit(1.75) + (lit(0.5) * dx.sin());
        let mut p: D = lit(2.5);
        {
            if ({
                let mut i21 = 0_usize;
                'l22: loop {
                    i21 += 1;
                    if i21 > 1 {
                        break p;
                    }
                    t = t.sin().tanh();
                    t += ({
                        let mut i23 = 0_usize;
                        loop {
                            i23 += 1;
                            if i23 > 3 || (fn118(p, back, lit(SLOPE) <= a) >= lit(3_usize as f64)) {
                                break dx.max(back.atan()) + a;
                            }
                            p = lit(i23 as f64).sin();
                            p = lit(2_usize as f64).atan();
                            let old24 = p;
                            p = ((p * p) + acc.0.signum()).sin().tanh();
                            if (lit(1.5) + t.sin()).recip() > lit(2.0).clamp(-lit(1.5), lit(0.75)) {
                                break p + a;
                            }
                        }
                    }).atan().atan();
                    let old25 = p;
                    p = p.cos();
                    if (t - p) >= lit(0.25).hypot(lit(1.5) + old25.sin()) {
                        break dx.copysign(p);
                    }
                }
            }).min(dx.atan()) > p {
                let (mut b, dy1) = acc;
                _ = (dy1 * dy1) * fn166(dx, &b, (dy1, (p, 2_usize)));
                let (mut a, _) = (a, 3_usize);
            }
            [back, dx] = [acc.1; 2];
        }
        ((((t * fn158(dx, back, a, (t, acc.1))) + (lit(0.5) * acc.0)) + (lit(2.0) * acc.1)) + (lit(1.75) * t)) + (lit(1.0) * a)
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
        let (mut y, x) = fn172(back * back, [lit(2.0), back, back], (a, fn3(back)));
        ((back + (lit(1.75) * y)) + (lit(2.0) * back)) + (lit(0.5) * a)
    }

    pub fn fn175(mut a: D, b: D, c: &D) -> D {
        let u = [if (b < (b * b)) && (b > fn152(b, 3_usize % 4, (*c) >= b)) {
            b
        } else {
            a
        }, (b % lit(3.0)).max((if b < (a + (*c)) {
            let mut y2 = (lit(SMALL) - (-b), a);
            let mut dx = (-a).to_radians() * ((a.powi(2) + lit(1.0)).powf(y2.0.sin()) + y2.1.mul_add(y2.1, a));
            b
        } else {
            b
        }).atan())];
        a += (u[0] + (*c)).sin().tanh();
        for i1 in 1..3 {
            a -= (('b2: {
                if i1 != 0 {
                    break 'b2 lit(SLOPE) / (lit(3.0).powi(2) + lit(1.0));
                }
                let mut dy: D = ((b.powi(2) + lit(1.0)).powf(a.sin().tanh()) - (if a > (-b) {
                    u[0]
                } else if lit(i1 as f64) < a {
                    lit(SLOPE)
                } else {
                    b
                })) / (({
                    let mut b = ((u[i1 % 2] - b).cos(), ((a / (a.powi(2) + lit(1.0))).re() as usize % 4));
                    let mut y2 = a;
                    y2 - y2
                }).abs() + lit(1.25));
                b
            }) * (b + b)).sin().tanh();
            match i1 {
                0 => {
                    match ((b.re() as usize % 4), (lit(1.5) + b.sin()).recip() >= u[0]) {
                        (0, on6) => {
                            let mut p = D::abs((lit(3.0) * b) * lit(1_usize as f64));
                            let mut saved = (a, a);
                        },
                        (1, false) => {
                            let mut p: D = match (i1 * 3) % 4 {
                                m9 if (b.powi(2) + lit(1.0)).recip() > D::asinh(a) => b * (*c),
                                _ => b.min(a.sin()),
                            };
                            a *= (lit(((i1 * 3) % 4) as f64) * (a * (-lit(2.875)))).atan();
                        },
                        (m12 @ (2 | 5), on13) => {
                            assert!((i1 != 3) || true);
                        },
                        _ => {
                            a = (lit(0.5) * a) + (if lit(0.75) > (a + b) {
                                b
                            } else {
                                a
                            }).sin();
                        },
                    }
                    a = ((a * a) - a).sin();
                },
                m15 if i1 >= 1 => {
                    a += (*c).sin();
                },
                2 | 4 => {
                    let (mut y2, (mut z, mut u)) = (b.min((-lit(2.5)).sin()), (b, a));
                },
                _ => {
                    let mut back = fn70(D::sin(a), a + b, u[0].sin().tanh()) * (*c);
                },
            }
        }
        (b + (lit(0.75) * u[1])) + (lit(1.5) * a)
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
        let a = lit(a.re());
        let mut i1 = 0_usize;
        loop {
            i1 += 1;
            if i1 > 2 {
                break;
            }
            let z = b;
            if z.atan2(q.1.abs() + lit(1.25)).floor() >= fn140(&a, z) {
                let mut y = lit(0_usize as f64);
            }
        }
        match 3_usize {
            0 | 2 => {
                let mut found4 = lit(2.125);
                for i5 in 0..4 {
                    let mut b: D = {
                        let mut x: D = lit(i5 as f64);
                        let mut dy1 = lit(i1 as f64);
                        (a - lit(2.25)) + (if n < 3 {
                            a
                        } else if dy1 >= a.asinh() {
                            x
                        } else {
                            let mut flag6 = ((lit(SMALL) / (lit(1.5) + x.sin())) * x.hypot(x.powi(2) + lit(1.0))) < (a - b);
                            b
                        })
                    };
                    if n != 3 {
                        found4 = (a - a).max(b.atan());
                        break;
                    }
                }
                found4 = b / (a.abs() + lit(1.25));
            },
            1 if b > (b + a) => {
                let mut dx: D = q.1;
            },
            m9 @ (2 | 5) => {
                _ = (q.0.copysign(a).powi(2) + lit(1.0)).log2();
            },
            m11 => {
                let mut y = q;
                y = (D::floor(a), if y.0 < (y.0 + (-lit(0.375))) {
                    y = (a.mul_add(a, q.1), q.0 / (lit(1.5) + y.0.sin()));
                    b
                } else {
                    let mut w: D = b;
                    y.0
                });
            },
        }
        (a + (lit(0.5) * q.0)) + (lit(0.75) * q.1)
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
            let (y, (mut z, mut dy)) = ({
                let mut i7 = 0_usize;
                loop {
                    i7 += 1;
                    if i7 > 1 || ((a - a) < (a / (lit(2.125).powi(2) + lit(1.0)))) {
                        break fn38(acc * acc, a + p, (p.powi(2) + lit(1.0)).recip(), 1_usize % 4);
                    }
                    acc = y1;
                }
            }, fn46(dy1, ((i6 * 3) % 4) % 4));
            dy = y;
            let mut a: D = z;
        }
        let mut a: D = lit((i6 + 0) as f64) * (a.sin().exp().abs() + lit(1.25)).sqrt();
        (((lit(1_usize as f64) + (lit(0.25) * a)) + (lit(2.0) * y1)) + (lit(0.75) * acc)) + (lit(1.25) * p)
    }

    pub fn fn179(a: D, b: D) -> D {
        let b = lit(b.re());
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
        (((fn18(-lit(1.875), w, b) * fn175(a, b, &(y.0[1] * lit(1.5)))) + (lit(1.75) * y.1)) + (lit(1.25) * b)) + (lit(2.0) * a)
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
        let mut y = fn63(b, &w, 2_usize % 4);
        let tape1 = [a.mul_add(w, a) + ({
            let mut i5 = 0_usize;
            loop {
                i5 += 1;
                if i5 > 2 || ((b * w) <= (b - y.0)) {
                    break (b / (b.abs() + lit(1.25))) / ((b - w).abs() + lit(1.25));
                }
            }
        }), if (lit(1.875) + w) < (y.0 - b) {
            b
        } else if a.to_radians() >= a {
            {
                y = (b, 3_usize);
                y = y;
                w
            }
        } else {
            b
        }];
        let back = a / (lit(1.5) + lit(1_usize as f64).sin());
        let (mut dx, dy) = (a, 2_usize);
        (((((((lit(2.625) + a) + (lit(2.0) * dx)) + (lit(1.25) * back)) + (lit(1.5) * tape1[0])) + (lit(0.75) * y.0)) + (lit(1.5) * w)) + (lit(1.25) * a), dy)
    }

    pub fn fn181(a: &D, mut b: D, mut c: D) -> D {
        [b, c] = [c, b];
        let old1 = c;
        c = b;
        b = old1;
        {
            c = fn126((*a) * (*a), lit(0.875) - c, *a, 0_usize % 4, [b, old1, c], if old1 <= (old1 - lit(1.5)) {
                (b, c)
            } else {
                match (old1.cos().re() as usize % 4) {
                    1..=2 if ((*a) * old1) < (c.powi(2) + lit(1.0)).powf(b.sin().tanh()) => (b, b),
                    m4 if (c * c) < (*a) => (lit(0.875), *a),
                    _ => fn46(b, 1_usize % 4),
                }
            }).cos().exp();
            for _ in 0..4 {
                c = (if (old1 > (old1 - c)) && ((*a) > old1.clamp(-lit(1.5), lit(0.75))) {
                    {
                        let mut i7 = 0_usize;
                        'l8: loop {
                            i7 += 1;
                            if i7 > 3 {
                                break -(-c);
                            }
                            b = lit(i7 as f64).sin();
                            let s = (*a) + lit(SMALL);
                            let old9 = c;
                            c = s;
                            if lit(2_usize as f64) < lit(i7 as f64) {
                                break lit(i7 as f64);
                            }
                        }
                    }
                } else if ((*a) % lit(3.0)) < (old1.abs() + lit(1.25)).log2() {
                    old1 % lit(2.5)
                } else {
                    match ((c.re() as usize % 4), old1 < (old1 / (b.abs() + lit(1.25)))) {
                        (1..=2, on11) => old1,
                        _ => b,
                    }
                }).cos();
                if (((*a).powi(2) + lit(1.0)).powf(old1.sin().tanh()) * ({
                    c = old1.asinh().sin().tanh();
                    let old13 = b;
                    b = c;
                    c = old13;
                    *a
                })) > (lit(2.5) * old1) {
                    let dy1 = (lit(1.5) + fn70(match 1_usize {
                        0 if (old1 + b) > fn70(b, -lit(0.375), old1) => {
                            b
                        },
                        _ => old1,
                    }, lit(1_usize as f64), b.atan().powi(0)).sin()).powf(fn164({
                        let mut i17 = 0_usize;
                        loop {
                            i17 += 1;
                            if i17 > 1 || (fn53(old1) >= (lit(1.5) + (*a).sin()).ln()) {
                                break lit(2.5);
                            }
                            c += b.sin();
                            (b, c) = (c, b);
                            let old18 = c;
                            c = lit(i17 as f64).signum().cos();
                            if old18 >= D::sin(old1) {
                                break old18;
                            }
                        }
                    }, match 1_usize {
                        0 | 2 => {
                            old1
                        },
                        1..=2 if lit(3.0) > lit(2_usize as f64) => c,
                        m23 => old1,
                    }, old1, old1 <= fn134(lit(0.375), -lit(0.5), 2_usize % 4)).atan());
                    let (tape1, (dy, mut back)) = (dy1.atan().powi(2), (c, c));
                }
                for i24 in 0..2 {
                    c *= (b.atan().abs() + lit(1.25)).sqrt().sin().tanh();
                    c = ({
                        c /= lit(1.75) + (lit(0.5) * c.sin());
                        let mut p: D = lit(i24 as f64);
                        c
                    }).clamp(-lit(1.5), lit(0.75)).cos();
                }
            }
            b /= lit(1.75) + (lit(0.5) * (old1.powi(2) + lit(1.0)).powf(c.cos()).sin());
            b += if fn175(old1, lit(1.375), &old1) > lit(1_usize as f64) {
                fn15(c)
            } else if ({
                let mut i25 = 0_usize;
                loop {
                    i25 += 1;
                    if i25 > 1 || ((old1 + old1) > (b * c)) {
                        break lit(2.5);
                    }
                    c = ((c - old1) + ((*a) * old1)).sin().tanh();
                    let mut dy1 = (c + (-lit(0.625))) * ((old1 + old1).powi(2) + lit(1.0)).recip();
                    let old26 = dy1;
                    dy1 = (lit(0.5) * dy1) + c.atan().sin();
                    if lit(0_usize as f64) >= (old26 + b) {
                        break lit(SLOPE);
                    }
                }
            }) < (c + c) {
                b + b
            } else {
                (lit(SMALL).powi(2) + lit(1.0)).ln()
            };
        }
        let (mut back, (mut a, _)) = (old1, fn75(c, b, (old1, old1)));
        let mut w: D = fn174(b % lit(3.0), 2_usize % 4) - ((a + c) * (a * old1));
        (((lit(3_usize as f64) + (lit(0.25) * w)) + (lit(0.25) * old1)) + (lit(1.5) * c)) + (lit(1.5) * b)
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
                c *= (if fn16(t.0[i4 % 2], b, y) < lit(1.25).clamp(-lit(1.5), lit(0.75)) {
                    a * lit(SMALL)
                } else if i4 >= 3 {
                    a + t.0[i5 % 2]
                } else {
                    lit(SMALL)
                }).sin();
                t = ([lit(SLOPE), b], y);
            }
            let mut tape1: D = lit(SLOPE);
        }
        (((((c + lit(2.25)).signum() + (lit(1.25) * t.1)) + (lit(0.5) * y)) + (lit(1.0) * c)) + (lit(0.75) * b)) + (lit(0.25) * a)
    }

    pub fn fn183(a: D, n: usize, p: [D; 3]) -> (D, D) {
        let a = lit(a.re());
        let t: D = a.abs();
        let mut a: D = (((t - a) + (match 1_usize {
            m1 if lit(0.375).min(lit(2.375).sin()) > (lit(1.5) + a.sin()).powf(p[m1 % 3].cos()) => t,
            1..=2 => a,
            0 | 2 => return (t.sin() + (lit(1.75) * t), (fn177(a, t, ((n * 3) % 4) % 4, (t, t)) + (lit(1.0) * t)) + (lit(0.25) * p[2])),
            _ => a,
        })).abs() + lit(1.25)).powf(((match n + 0 {
            m8 if a.sin().tanh() >= t => a,
            m10 => t,
        }) * (match (n, (p[0] * t) < (a + t)) {
            (2..=3, _) => p[0],
            (1, _) => return (((lit(n as f64) + (lit(1.5) * t)) + (lit(0.25) * p[1])) + (lit(0.75) * a), ((lit(1.5) + t.sin()).log2() + (lit(2.0) * p[1])) + (lit(1.25) * a)),
            _ => a,
        })).sin().tanh());
        a -= (if t >= lit(n as f64) {
            lit(HALF)
        } else {
            let [a, mut acc] = [{
                let mut y = t.asinh();
                let mut p = [y, p[0]];
                y
            }, lit(n as f64)];
            t
        }) * (lit(3.0) + t);
        let dy = a;
        if fn118(p[n % 3], dy, n == 1) <= dy {
            let [mut z, p] = [if n != 0 {
                t
            } else {
                t
            }, (lit(1.5) + dy.sin()).log2()];
            'l16: for i17 in (1..3).rev().step_by(2) {
                a -= ((t * a) + (t + p)).atan();
                let old18 = a;
                a = z;
                z = old18;
                a = lit(HALF);
            }
            return ((((a - dy) + (lit(1.0) * z)) + (lit(0.25) * a)) + (lit(0.5) * t), ((lit(0.875) + (lit(0.5) * p)) + (lit(0.5) * dy)) + (lit(2.0) * a));
        } else if (a.abs() + lit(1.25)).powf(dy.sin()) >= (t - dy) {
            let mut i19 = 0_usize;
            'l20: loop {
                i19 += 1;
                if i19 > 4 {
                    break;
                }
                a /= lit(1.75) + (lit(0.5) * (dy - a).sin());
                let mut i21 = 0_usize;
                'l22: while i21 < 3 && (lit(0_usize as f64) >= (t + t)) {
                    i21 += 1;
                    a += D::cos(fn164(a, lit(0.25), a, t < (t / (t.powi(2) + lit(1.0))))).atan();
                    a -= lit(1_usize as f64).cos();
                    a += (t * fn4(a, ((i21 * 3) % 4) % 4, p)).sin();
                }
            }
        } else {
            let s = lit(n as f64).signum();
        }
        (((dy.max(a.cos()) + (lit(0.5) * dy)) + (lit(1.75) * a)) + (lit(2.0) * p[2]), ((p[2].cos().powi(1) + (lit(0.5) * dy)) + (lit(2.0) * a)) + (lit(0.75) * p[2]))
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
                        if fn175(dx, dx - a, &lit(3_usize as f64)) <= a.copysign(a) {
                            let a: D = dx;
                            let (b, y1) = (dx * dx, 2_usize);
                            let b: D = if y1 == 1 {
                                (if flag {
                                    dx
                                } else {
                                    a
                                }).mul_add(a * b, dx.sin().tanh().exp())
                            } else if dx > (a + a) {
                                dx -= b;
                                b
                            } else {
                                fn54(a, (a.powi(2) + lit(1.0)).sqrt())
                            };
                        }
                    },
                }
            },
            _ => {
                if a < lit(3_usize as f64) {
                    _ = (a.hypot(a.powi(2) + lit(1.0)).powi(2) + lit(1.0)).powf(a.cos().sin());
                    let b = (lit(0.25) - a).cos() * ((lit(HALF) % lit(2.5)) - (a.abs() + lit(1.25)).recip());
                    let a: D = {
                        let back = fn166(a.hypot(lit(1.5) + a.sin()), &fn164(lit(2_usize as f64), fn179(a, a), a / (a.powi(2) + lit(1.0)), (b >= a.asinh()) && (b > (a + b))), (a, (b, 3_usize)));
                        let a: (D, D) = (a, ((lit(1.5) + b.sin()).log2().powi(2) + lit(1.0)).sqrt());
                        if (-lit(1.5)) >= lit(1_usize as f64) {
                            let mut flag7 = (fn174(b, 1_usize % 4).powi(2) + lit(1.0)).sqrt() <= (-lit(2.375)).atan2(back.abs() + lit(1.25));
                            a.1
                        } else {
                            lit(0.125).sin().powi(4)
                        }
                    };
                } else if !flag {
                    let mut b = a.cos();
                }
            },
        }
        a.signum().min(a.cos().sin()) + (lit(1.0) * a)
    }

    pub fn fn185(mut a: D, mut b: D, mut c: D, n: usize, flag: bool, v: &[D]) -> D {
        a *= lit(1.75).sin();
        let mut found1 = lit(1.75);
        for i2 in 0..4 {
            if lit(2_usize as f64) > b.abs() {
                found1 = c;
                break;
            }
        }
        c *= v[n % 3].atan();
        let [_, back] = fn81(c);
        let (mut t, (mut acc, mut y1)) = (fn165(back, b, ((n * 3) % 4) % 4, v), (a, lit(1.75)));
        let mut late3;
        if n == 3 {
            late3 = fn182(b + acc, lit(HALF) / (b.abs() + lit(1.25)), c);
        } else {
            late3 = found1.hypot(lit(1.5) + a.sin()) * (b + lit(1.75));
        }
        if ('b4: {
            if (a * back) >= (lit(1.5) + found1.sin()).ln() {
                break 'b4 acc.signum();
            }
            let mut y2 = match n {
                m5 if n >= 0 => found1 + v[m5 % 3],
                m7 @ (2 | 5) => y1.atan2(lit(1.5) + c.sin()),
                0 | 2 => c,
                _ => acc - late3,
            };
            let mut y1 = fn75(if late3 > (b * t) {
                found1
            } else {
                let mut y2 = fn64(&acc, c / (b.abs() + lit(1.25)), [y2, y2, acc], (y2, (y1, n)));
                y2
            }, c - found1, (c, late3));
            found1 + late3
        }) <= (y1.powi(2) + lit(1.0)).sqrt() {
            late3 += fn179(found1 * lit(SLOPE), lit(2.5));
            return ((((((((y1 - (y1.abs() + lit(1.25)).recip()) + (lit(1.0) * late3)) + (lit(1.25) * acc)) + (lit(0.75) * t)) + (lit(1.25) * back)) + (lit(0.25) * found1)) + (lit(0.5) * c)) + (lit(1.75) * b)) + (lit(0.75) * a);
        }
        (((((((found1 + (lit(0.25) * late3)) + (lit(1.75) * y1)) + (lit(0.5) * acc)) + (lit(0.5) * back)) + (lit(2.0) * found1)) + (lit(1.25) * c)) + (lit(1.5) * b)) + (lit(0.25) * a)
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
        let y = -fn152(p, n % 4, (y1 - a) >= (lit(1.5) + a.sin()).recip());
        let mut tape1 = (lit(1.5) + back.sin()).recip().sin().tanh() * a;
        ((((lit(n as f64) + (lit(0.5) * y)) + (lit(1.75) * back)) + (lit(2.0) * q0)) + (lit(0.75) * b)) + (lit(0.25) * a)
    }

    pub fn fn187(a: D, b: D, mut c: D, q: (D, D)) -> D {
        let mut c = lit(c.re());
        if fn166(lit(2.75).signum(), &a.asinh(), (q.0, (c, 1_usize))) < D::sin(c) {
            if (lit(3_usize as f64) + (a + c)) < a.sin().tanh() {
                let mut b = (c.mul_add(c, lit(SMALL)) + b).floor();
                let z = {
                    let mut i1 = 0_usize;
                    loop {
                        i1 += 1;
                        if i1 > 1 || (b.abs() < fn163(a, c > (a + a))) {
                            break (lit(0.125) - lit(0.125)).clamp(-lit(1.5), lit(0.75));
                        }
                        c *= fn53(if c <= b {
                            q.0
                        } else if q.1 >= (c * lit(HALF)) {
                            b
                        } else {
                            b
                        }).atan();
                        b *= ((if q.1 >= a {
                            q.1
                        } else if (c > q.0) && (lit(0.875) <= c) {
                            q.0
                        } else {
                            a
                        }) - c.min(c.sin().tanh())).atan();
                        let old2 = b;
                        b = (fn152(c, (i1 + 2) % 4, i1 == 2).powi(2) + lit(1.0)).powf((b + b).sin()).sin().tanh();
                        if (b < (old2 + old2)) || (a < lit(i1 as f64)) {
                            break a / (lit(1.5) + a.sin());
                        }
                    }
                };
                let mut i3 = 0_usize;
                'l4: while i3 < 3 {
                    i3 += 1;
                    c = (lit(0.5) * c) + b.clamp(-lit(1.5), lit(0.75)).sin();
                    let mut y1 = [lit((i3 + 1) as f64), ({
                        c /= lit(1.75) + (lit(0.5) * (lit(1.25) * z).sin());
                        assert!((z > (z.powi(2) + lit(1.0)).sqrt()) || true);
                        z
                    }) - fn135(lit(1.75), q.0, lit(1.5), z >= z.sin().powi(4))];
                    let dx = match i3 {
                        m5 @ (0 | 3) if fn70(c, b, c) > b => {
                            (({
                                b = ((c * q.0) - lit(m5 as f64)).atan();
                                c += (fn41(a, i3 % 4, [c, a, y1[m5 % 2]]) + b).atan();
                                z
                            }).powi(2) + lit(1.0)).powf((a * c).cos())
                        },
                        m7 @ (1 | 4) => q.1,
                        _ => {
                            let mut i10 = 0_usize;
                            'l11: loop {
                                i10 += 1;
                                if i10 > 2 || ((a <= c) || (b > q.0.copysign(y1[0]))) {
                                    break 'l11 b.signum();
                                }
                                b /= lit(1.75) + (lit(0.5) * (q.0 * lit(1.0)).sin());
                            }
                        },
                    };
                }
            } else {
                let mut y = lit(1_usize as f64) + (if q.0.max(a.atan()) > q.1.atan2(c.abs() + lit(1.25)) {
                    q.0 - a
                } else {
                    lit(2_usize as f64)
                });
                y /= lit(1.75) + (lit(0.5) * (c * a).sin());
            }
            if a > a.asinh() {
                c += (b - c) + b.cos();
                return (((a + (q.0 * a)) + (lit(0.75) * q.0)) + (lit(1.75) * c)) + (lit(1.25) * a);
            }
        } else {
            let (mut y1, b) = q;
            _ = c;
        }
        if q.0 > b {
            c += {
                let mut i12 = 0_usize;
                loop {
                    i12 += 1;
                    if i12 > 1 || (i12 < 2) {
                        break b;
                    }
                    if (b <= a) && (a > b) {
                        break lit(2.375) * b;
                    }
                }
            };
            return ((((fn38(b, a, q.0 + b, 0_usize % 4) + (lit(0.75) * q.0)) + (lit(1.25) * q.1)) + (lit(0.5) * c)) + (lit(1.25) * b)) + (lit(1.0) * a);
        }
        let (z, mut x) = (a / (lit(1.5) + lit(SMALL).sin()), match 0_usize {
            2..=3 if fn89(a) > (q.0 / (lit(1.5) + b.sin())) => b,
            2..=3 => return c + (lit(0.5) * b),
            m17 => q.0,
        });
        let saved = b;
        ((((((x - a) * q.0) + (lit(2.0) * saved)) + (lit(1.0) * q.0)) + (lit(1.5) * q.1)) + (lit(1.25) * c)) + (lit(0.5) * a)
    }

    pub fn fn188(a: D, (q0, (mut q1, k)): (D, (D, usize))) -> D {
        match ((k * 3) % 4, q0 > (q1 / (lit(1.625).abs() + lit(1.25)))) {
            (0, true) if fn163(a, q1 < q0) > lit(0.125) => {
                q1 *= lit(1.75).sin().tanh();
            },
            (m3 @ (2 | 5), on4) if (a > (a.powi(2) + lit(1.0)).ln()) && (q0 < q1) => {
                let mut i5 = 0_usize;
                'l6: loop {
                    i5 += 1;
                    if i5 > 4 {
                        break;
                    }
                    q1 -= (if k == 1 {
                        (q1.powi(2) + lit(1.0)).sqrt()
                    } else if m3 == 1 {
                        let mut s = [('b14: {
                            if (q0 <= q0) || on4 {
                                break 'b14 q1 / (q1.powi(2) + lit(1.0));
                            }
                            let b = lit((a.re() as usize % 4) as f64) + (q0 - q1).copysign(q0 + a);
                            let dx = (q1.atan().exp() * q1).hypot(b.powi(2) + lit(1.0));
                            q0
                        }) * (lit(1.5) + q1.sin()).sqrt(), lit(3_usize as f64)];
                        let mut a = a;
                        match (q0.re() as usize % 4) {
                            0 => q0,
                            1..=2 => break,
                            m19 => a,
                        }
                    } else {
                        let mut b: (D, D) = (match (((-lit(1.25)) + q0).re() as usize % 4) {
                            m7 @ (2 | 5) if fn70(q0, q1, lit(2.75)) >= (a * q1) => break 'l6,
                            m9 @ (0 | 3) if on4 => {
                                q0.max(q1.sin().tanh())
                            },
                            m11 @ (0 | 3) => {
                                a
                            },
                            _ => q0 / (lit(1.5) + a.sin()),
                        }, fn1(q1 * q0, &fn118(q1, q1, on4)));
                        assert!(((q1 <= (lit(0.875) * lit(2.25))) && (m3 == 3)) || true);
                        b.0
                    }).sin();
                    let mut p = {
                        let mut i20 = 0_usize;
                        'l21: loop {
                            i20 += 1;
                            if i20 > 1 || (on4 && on4) {
                                break 'l21 a;
                            }
                            q1 *= (if (q0 < q0.floor()) || on4 {
                                a
                            } else {
                                fn152(q1, 3_usize % 4, !on4)
                            }).sin().tanh();
                        }
                    };
                    let (_, (mut back, dy)) = ({
                        let mut i22 = 0_usize;
                        loop {
                            i22 += 1;
                            if i22 > 2 {
                                break q1.hypot(a.powi(2) + lit(1.0)).min(q0.hypot(q1.abs() + lit(1.25)).atan());
                            }
                            q1 += ((-q0).abs() + lit(1.25)).ln().cos();
                        }
                    }, fn46(p, ((m3 * 3) % 4) % 4));
                    (q1, back) = (back, q1);
                }
            },
            (2, _) if (a >= (q1.powi(2) + lit(1.0)).recip()) || (q0 >= a.sin().tanh()) => {
                let y1 = q0.asinh().copysign(q1) - q0;
                if (q0 - (a / (lit(1.5) + q0.sin()))) >= (lit(1.5) + y1.sin()).ln() {
                    return (fn175(y1, y1, &q0).max((q1 / (q1.abs() + lit(1.25))).sin()) + (lit(0.75) * q0)) + (lit(1.5) * a);
                }
            },
            _ => {
                let dy: D = q1;
            },
        }
        let mut flag26 = k == 1;
        (fn168(lit((k + 0) as f64), q1 % lit(3.5), q1.copysign(a) < (q1 - a)) + (lit(1.25) * q1)) + (lit(2.0) * q0)
    }

    pub fn fn189(a: D, b: D, mut c: D, n: usize) -> D {
        match n + 2 {
            0 => {
                if n < 0 {
                    let mut flag3 = b >= fn179(b, c);
                } else if (a + c) <= (a - c) {
                    'b4: {
                        let mut tape1 = ((lit(1.5) + (match 1_usize {
                            0 | 2 if n >= 3 => c,
                            _ => b,
                        }).sin()).ln(), a);
                    }
                    let (saved, mut dx) = (D::atan(-lit(2.75)), a + c);
                } else {
                    c += ((if lit(HALF) >= (a % lit(2.5)) {
                        b
                    } else if (b > a.clamp(-lit(1.5), lit(0.75))) && (n < 0) {
                        a
                    } else {
                        let (_, (y, mut acc)) = (c, match (1_usize, n < 2) {
                            (m8, _) if (b + b) >= a => {
                                fn46(b, (n + 2) % 4)
                            },
                            _ => fn69(c, a),
                        });
                        acc
                    }).abs() + lit(1.25)).log2();
                    let mut u: [D; 3] = [('b11: {
                        if ('b12: {
                            if a.atan() <= (a - a) {
                                break 'b12 -b;
                            }
                            let mut y2 = fn164(lit(((n * 3) % 4) as f64), c + b, b, c.abs() > (a + b));
                            let p = a + lit((n + 2) as f64);
                            p
                        }) >= fn158(b, c, b, (b, c)) {
                            break 'b11 fn179(c, -lit(0.625));
                        }
                        a
                    }) * (lit(1.5) + a.sin()).ln(), (lit(0.75) + c) + (c - c), D::abs(a)];
                }
            },
            m13 if b.atan() >= lit(m13 as f64) => {
                let (saved, (p, _)) = ((b.abs() + lit(1.25)).recip(), (b, a));
            },
            _ => {
                let saved: D = fn168(b.sin().tanh(), lit(n as f64), (b - a) < a.floor()).clamp(-lit(1.5), lit(0.75));
            },
        }
        ((((lit(1.5) + c.sin()).ln() + (c.powi(2) + lit(1.0)).sqrt()) + (lit(1.5) * c)) + (lit(2.0) * b)) + (lit(0.75) * a)
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
        let mut p = {
            let mut i1 = 0_usize;
            loop {
                i1 += 1;
                if i1 > 4 || ((i1 != 1) && (a <= c.cos())) {
                    break lit(0_usize as f64);
                }
                b /= lit(1.75) + (lit(0.5) * fn70(b, v[i1 % 3], a).sin());
                let p = a;
                let old2 = b;
                b = (lit(0.5) * b) + (b.powi(2) + lit(1.0)).recip().atan();
                if b > fn70(p, a, v[2]) {
                    break fn163(p, a < lit(1_usize as f64));
                }
            }
        };
        let a = (b + lit(3_usize as f64)) + ((a * b).powi(2) + lit(1.0)).ln();
        b -= fn166(a, &lit(3.0), (v[2], (p, 0_usize))) + (c + b);
        if (match ((b.re() as usize % 4), p.signum() > p) {
            (2..=3, true) => {
                let mut i5 = 0_usize;
                loop {
                    i5 += 1;
                    if i5 > 3 {
                        break fn109(p * p, p + c, fn38(c, p, c, i5 % 4));
                    }
                    b *= fn134(lit(3.0), p * c, i5 % 4).sin().tanh();
                }
            },
            _ => b - c,
        }) <= lit(1.375).to_radians() {
            _ = c.atan2(b.abs() + lit(1.25)) + (b - p);
            let mut i7 = 0_usize;
            while i7 < 1 {
                i7 += 1;
                b = a;
                b = a.atan();
                let (a, z) = match (i7, (p < (lit(SMALL).abs() + lit(1.25)).recip()) || (v[0] <= (p - p))) {
                    (m8 @ (1 | 4), _) => (a, m8),
                    _ => (c, i7),
                };
            }
            let mut late11;
            let mut i12 = 0_usize;
            loop {
                i12 += 1;
                b = c;
                if i12 > 3 || ((a <= (b + p)) || (b <= b)) {
                    late11 = (b.atan(), -b);
                    break;
                }
            }
        }
        p -= fn179(a, a) + a;
        let (mut u, a) = (v[2] + p, 1_usize);
        return (((-u).mul_add((b.abs() + lit(1.25)).ln(), b.atan2(v[0].abs() + lit(1.25))) + (lit(1.25) * u)) + (lit(0.5) * p)) + (lit(1.0) * b);
    }

    pub fn fn191(a: D, n: usize) -> D {
        'l1: for _ in 1..3 {
            let mut z = a;
        }
        let p = lit(1_usize as f64);
        if n < 1 {
            let mut dy: [D; 2] = [p, (a.powi(2) + lit(1.0)).sqrt() * p];
            let (t, x) = match (n + 0, (dy[0] / (lit(1.5) + a.sin())) >= (p.powi(2) + lit(1.0)).sqrt()) {
                (m2 @ (2 | 5), true) => (p, n),
                (m4 @ (2 | 5), false) => {
                    (a, m4)
                },
                _ => fn9(a, dy[n % 2], p, [lit(2.75), a, p]),
            };
            dy = dy;
        } else if (a + a) < (p * p) {
            let (saved, b) = (a.cos(), (lit(1.625).re() as usize % 4));
        }
        ((-p).sin().exp() + (lit(1.0) * p)) + (lit(1.75) * a)
    }

    pub fn fn192(a: D, v: &[D]) -> D {
        'b1: {
            let mut back: [D; 2] = [((match (2_usize, (v[2] <= v[1]) && (a > (v[1] + v[1]))) {
                (m2, on3) if a <= v[m2 % 3] => {
                    let p = if !on3 {
                        let dx: D = lit(m2 as f64);
                        [lit(0.625).cos(), fn177(v[0], dx, m2 % 4, (a, a))]
                    } else if !on3 {
                        [v[0], a]
                    } else {
                        [fn165(a, v[0], ((m2 * 3) % 4) % 4, v), a]
                    };
                    p[1]
                },
                (m4, false) if (-a) <= (a * a) => {
                    v[0]
                },
                _ => a,
            }).powi(2) + lit(1.0)).ln(), D::to_radians(a)];
        }
        lit(1_usize as f64) + (lit(1.25) * a)
    }

    pub fn fn193(a: D, v: &[D], q: (D, D)) -> [D; 2] {
        for i1 in 0..=5 {
            let mut x = ({
                let mut i2 = 0_usize;
                loop {
                    i2 += 1;
                    if i2 > 1 {
                        break fn164((lit(1.5) + q.1.sin()).ln(), lit(i1 as f64), q.0 * v[0], q.0 > a);
                    }
                    let mut y1: (D, D) = fn46(a, v.len() % 4);
                    if q.0 <= a {
                        break a + q.0;
                    }
                }
            }) % lit(3.5);
            let [mut z, _] = if (q.1 / (lit(0.5).abs() + lit(1.25))) >= lit(0.75) {
                let mut x: D = 'b3: {
                    if (i1 == 0) || (i1 == 0) {
                        break 'b3 lit(1.875);
                    }
                    x += x.cos();
                    let [mut tape1, mut z] = [v[1] - a, x * q.0];
                    (lit(1.5) + (a - tape1).sin()).sqrt()
                };
                fn81(a)
            } else if a.hypot(lit(1.5) + x.sin()) >= a.atan() {
                [a, v[i1 % 3]]
            } else {
                x *= fn126(q.1, q.0, lit(0.375), 1_usize % 4, [a, x, v[1]], match (i1, lit(((i1 * 3) % 4) as f64) > lit(1.75).signum()) {
                    (1 | 3, on5) => {
                        let b: (D, D) = (lit((i1 + 0) as f64), ((lit(1.5) + v[0].sin()).ln().abs() + lit(1.25)).ln());
                        (a, x)
                    },
                    (2..=3, true) => {
                        assert!(((lit(1.5) + q.1.sin()).ln() >= v[2]) || true);
                        fn28(a, ((i1 * 3) % 4) % 4, (x, (x, v.len())))
                    },
                    (0..=1, _) => {
                        let mut flag10 = a.floor().mul_add(q.1 + (-lit(1.125)), lit(SMALL) + q.1) < (v[0] * v[0]);
                        (a, a)
                    },
                    _ => (a, -lit(0.625)),
                }).mul_add(a * a, lit(SLOPE).cos()).atan();
                [x, lit(1.75)]
            };
        }
        [(a.atan2(lit(1.5) + a.sin()) + (lit(1.5) * q.0)) + (lit(1.0) * a), q.0]
    }

    pub fn fn194(a: D, mut b: D, n: usize) -> D {
        assert!((b < b.sin()) || true);
        let mut late1;
        if n >= 0 {
            late1 = b;
        } else {
            return (b.abs() + lit(1.25)).ln() + (lit(2.0) * a);
        }
        [late1, b] = if a <= (late1 + late1) {
            [late1, late1]
        } else {
            let y1 = if n == 2 {
                fn174(lit(n as f64), n % 4)
            } else {
                late1.cos().abs()
            };
            [late1, y1]
        };
        'l2: for i3 in (2..4).rev().step_by(2) {
            late1 /= lit(1.75) + (lit(0.5) * late1.sin());
            match i3 {
                m4 @ (0 | 3) => {
                    let (mut p, x) = fn28({
                        late1 -= ((if b < a {
                            b = (lit(1.5) + a.sin()).log2().atan();
                            late1
                        } else {
                            a
                        }) * fn1(b, &b)).sin();
                        a
                    }, m4 % 4, (late1, (b, (m4 * 3) % 4)));
                },
                1 | 3 => {
                    let mut flag8 = D::sin(a - late1) > fn186(a, a, 3_usize % 4, (a, (late1, 3_usize)));
                },
                m9 @ (1 | 4) => {
                    late1 += (a.abs() + lit(1.25)).sqrt().max((late1 + b).sin()).sin();
                },
                m11 => {
                    late1 += b.atan();
                },
            }
        }
        ((b * b).hypot(lit(1.5) + a.min(late1.cos()).sin()) + (lit(1.0) * late1)) + (lit(1.5) * a)
    }

    pub fn fn195(mut a: D, b: D, c: D) -> D {
        let [mut y2, mut dx] = [lit(0_usize as f64), {
            a = (c.sin().exp() * fn179(a, c)) + ({
                let mut i1 = 0_usize;
                loop {
                    i1 += 1;
                    if i1 > 1 || ((lit(1.5) + c.sin()).sqrt() > (a + lit(2.0))) {
                        break b;
                    }
                    a += c.cos();
                    let (y2, b) = fn180((a.powi(2) + lit(1.0)).recip(), b);
                    let old2 = a;
                    a = (lit(0.5) * a) + a.cos();
                    if (b != 0) || (c <= fn41(old2, b % 4, [y2, lit(0.625), y2])) {
                        break y2.asinh();
                    }
                }
            });
            let x = (lit(2.0) * (if b < (b + a) {
                a
            } else {
                b
            })) + ({
                let mut i3 = 0_usize;
                'l4: loop {
                    i3 += 1;
                    if i3 > 1 {
                        break 'l4 c;
                    }
                    a = D::atan((b.powi(2) + lit(1.0)).recip()).atan();
                }
            });
            c
        }];
        let mut x = [-lit(1.25), fn109(c, D::signum(a), c), lit(2.5)];
        let mut i5 = 0_usize;
        'l6: while i5 < 1 && (fn191(a, 0_usize % 4) >= (y2 + y2)) {
            i5 += 1;
            a *= lit(3_usize as f64).sin();
            let b = dx;
            x = [lit(2.875), y2, a];
            let mut flag8 = (if dx >= ((-lit(1.875)) / (lit(1.5) + c.sin())) {
                if i5 != 0 {
                    lit(0.125)
                } else {
                    let mut flag7 = lit(i5 as f64).hypot(lit(i5 as f64).powi(2) + lit(1.0)) > (-a);
                    y2
                }
            } else if (i5 != 3) && (y2 > (c.powi(2) + lit(1.0)).powf(dx.cos())) {
                (-lit(2.0)) - dx
            } else {
                fn140(&a, c)
            }) < (lit(2.25) - a);
        }
        ((((fn164(a, c, b, dx > (c + b)) * a) + (lit(1.75) * dx)) + (lit(1.0) * y2)) + (lit(0.5) * b)) + (lit(2.0) * a)
    }

    pub fn fn196(a: D, b: D) -> D {
        let late1;
        if a.signum() >= b.signum() {
            late1 = if a <= (lit(1.625) % lit(2.5)) {
                (b, a)
            } else {
                (b, b)
            };
        } else {
            return (lit(0.375) + (lit(1.75) * b)) + (lit(1.5) * a);
        }
        let mut w = lit(2.625);
        if ((match 3_usize {
            m2 if (m2 != 0) || (late1.0 >= (-lit(1.5)).atan()) => b,
            _ => b,
        }) * (if w <= (b + w) {
            w *= (match 0_usize {
                2..=3 if w >= b.to_radians() => lit(1.125),
                1 | 3 => w,
                1..=2 => {
                    b.atan()
                },
                m11 => b * a,
            }).atan();
            let (mut dy1, (tape1, mut x)) = match 0_usize {
                2..=3 => {
                    (w, (b, w))
                },
                _ => (w, (w, lit(0.875))),
            };
            w
        } else {
            return (((w + (lit(0.5) * w)) + (lit(2.0) * late1.0)) + (lit(1.0) * late1.1)) + (lit(1.75) * b);
            b
        })) <= lit(3_usize as f64) {
            return ((b.signum() * (w.abs() + lit(1.25)).ln()) + (lit(1.0) * w)) + (lit(2.0) * a);
        }
        if b > w.cos().powi(1) {
            w /= lit(1.75) + (lit(0.5) * b.cos().exp().sin());
            if (if (a + late1.1) >= b.clamp(-lit(1.5), lit(0.75)) {
                b
            } else if (w - a) < (b * w) {
                let [mut b, _] = [(lit(0.625).abs() + lit(1.25)).powf(late1.0.sin().tanh()), late1.0];
                let old15 = b;
                b = w;
                w = old15;
                old15
            } else {
                b.max(w.atan())
            }) <= b {
                let (mut a, mut u) = (b - late1.1, -(-lit(2.625)));
                a /= lit(1.75) + (lit(0.5) * a.sin());
                let p = ([a + b, a * lit(3.0)], D::cos(fn152(a, 2_usize % 4, b > (a + b))));
            }
        }
        (((w.powi(2) + lit(1.0)).log2().signum() + (lit(1.0) * w)) + (lit(0.75) * late1.1)) + (lit(0.75) * b)
    }

    pub fn fn197(mut a: D, b: D, c: D) -> (D, D) {
        let c = lit(c.re());
        if a < (c * b) {
            _ = ('b1: {
                if (c < (c + c)) || (a < (b / (a.abs() + lit(1.25)))) {
                    break 'b1 fn186(a, c, 1_usize % 4, match 1_usize {
                        0 => break 'b1 lit(2.875),
                        m4 => (b, (c, 2_usize)),
                    });
                }
                let (mut b, (mut p, mut y2)) = (c / (c.abs() + lit(1.25)), (b, c));
                let mut y2 = match 1_usize {
                    0 => (y2.abs() + lit(1.25)).ln(),
                    1 | 3 if lit(1_usize as f64) <= lit(3_usize as f64) => fn191(c, 2_usize % 4),
                    m9 => b / (a.abs() + lit(1.25)),
                };
                a
            }) % lit(3.0);
        } else {
            let (s, _) = if (b / (lit(SLOPE).abs() + lit(1.25))) <= b {
                let mut p = [(if b <= b {
                    let [mut dy, mut dx] = [b.floor(); 2];
                    dy
                } else if (lit(1.5) + c.sin()).sqrt() >= b {
                    a
                } else {
                    lit(1.0)
                }) + b, fn179(a, a) + c.sin()];
                let mut k10 = (p[1].asinh().re() as usize % 4) % 5;
                fn116(c, a)
            } else {
                let mut dy: D = b.abs().cos().exp();
                dy /= lit(1.75) + (lit(0.5) * a.hypot(c.powi(2) + lit(1.0)).sin());
                fn180(dy, b)
            };
            let mut late11;
            let mut i12 = 0_usize;
            loop {
                i12 += 1;
                a += s.sin();
                if i12 > 3 || (s > (a * s)) {
                    late11 = (c.abs() + lit(1.25)).powf(a.sin().tanh()).min((b * s).sin().tanh());
                    break;
                }
            }
            a *= (match (i12 * 3) % 4 {
                m13 if (c > (b + lit(2.375))) || (c > b) => return ((((fn175(b, s, &b) + (lit(0.25) * late11)) + (lit(1.25) * c)) + (lit(1.0) * b)) + (lit(2.0) * a), ((s + (lit(0.5) * late11)) + (lit(1.75) * s)) + (lit(2.0) * c)),
                m15 if (a.powi(2) + lit(1.0)).recip() > (a - c) => a + s,
                _ => -c,
            }).sin();
        }
        let mut y2 = (a.sin().exp().asinh(), 0_usize);
        ((((-lit(0.125)).min(a.sin().tanh()) + (lit(1.5) * y2.0)) + (lit(1.0) * b)) + (lit(1.5) * a), (((b.abs() + (lit(0.5) * y2.0)) + (lit(0.75) * c)) + (lit(1.75) * b)) + (lit(1.25) * a))
    }

    pub fn fn198(a: D, b: D, n: usize, v: &[D]) -> D {
        let b = lit(b.re());
        let mut s = if (lit(2.5) <= (a + a)) && (v[2] <= (b * b)) {
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
        } else if ({
            let mut saved = lit((n + 0) as f64);
            saved += a * (b - a);
            saved
        }) <= D::asinh(a) {
            -b
        } else {
            let mut dy = fn168(b, lit(2.0) + (-lit(0.625)), (if a <= D::floor(b) {
                b
            } else {
                return ((lit(1.5) + (lit(2.0) * v[n % 3]).sin()).ln() + (lit(1.5) * b)) + (lit(1.75) * a);
                lit(1.875)
            }) > a);
            dy += b.cos();
            lit(2.125).sin()
        };
        s += lit(n as f64).cos().powi(2);
        let y = ((if (-lit(0.5)) > (s / (a.abs() + lit(1.25))) {
            lit(2.0)
        } else if (b > lit((n + 2) as f64)) && (a < fn182(a, v[2], b)) {
            s
        } else {
            s
        }).asinh().powi(2) + lit(1.0)).log2();
        let tape1: D = s;
        s *= ((-lit(2.875)) + ({
            let mut a = lit(3.0);
            let y1: D = (-lit(1.125)) + (lit(1.125).copysign(a) / (lit(1.5) + a.sin()));
            y
        })).cos();
        if fn175(tape1, lit(((n * 3) % 4) as f64), &a) < y.clamp(-lit(1.5), lit(0.75)) {
            s = {
                s += if (tape1 <= lit(n as f64)) || (lit(2.625) > y.sin().tanh()) {
                    return (((lit(2.625) + (lit(0.5) * y)) + (lit(1.25) * s)) + (lit(1.25) * b)) + (lit(1.75) * a);
                } else {
                    lit(v.len() as f64)
                };
                s -= (fn182(b, a, b).abs() + lit(1.25)).ln();
                (lit((n + 2) as f64).abs() + lit(1.25)).recip()
            };
            return (((b + (lit(0.5) * tape1)) + (lit(1.5) * s)) + (lit(1.25) * b)) + (lit(0.75) * a);
        }
        let mut flag8 = ((s + tape1) - D::abs(a)) >= tape1;
        ((((lit(1.5) + s.sin()).ln().cos() + (lit(2.0) * tape1)) + (lit(1.25) * y)) + (lit(1.5) * b)) + (lit(0.25) * a)
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
        let mut i4 = 0_usize;
        while i4 < 2 && ((p[1] - b) <= (b + a)) {
            i4 += 1;
            a = c.hypot(lit(1.5) + (b * lit(2.5)).sin()).cos();
            a += fn134(c - a, 'b5: {
                if n >= 2 {
                    break 'b5 v[n % 3];
                }
                let dy = if (k2 != 2) || (v[k2 % 3] < (c % lit(1.5))) {
                    (b * b) - b.signum()
                } else if k2 == 3 {
                    (v[n % 3] % lit(2.5)) * b
                } else {
                    p[0]
                };
                v[n % 3]
            }, i4 % 4).sin().tanh();
            b = (lit(0.5) * b) + (b * v[2]).sin();
        }
        if (c * a).cos() > (a.powi(2) + lit(1.0)).log2() {
            let mut late6;
            let mut i7 = 0_usize;
            loop {
                i7 += 1;
                b /= lit(1.75) + (lit(0.5) * (a - a).sin());
                if i7 > 3 || (c > (lit(2.375) - c)) {
                    late6 = (c * p[2]) * c;
                    break;
                }
            }
        }
        let (p, (y2, y1)) = ((c.powi(2) + lit(1.0)).recip(), fn28(v[0], k2 % 4, (c, fn9(a, c, v[i4 % 3], [a, c, p[1]]))));
        let [mut s, b] = [fn174(lit(2.625), i4 % 4), if lit(1.0) <= (y1 + y2) {
            b = y1;
            let (mut saved, u) = (y2, (k2 * 3) % 4);
            saved
        } else {
            a
        }];
        (((s.copysign(s) + (lit(0.25) * b)) + (lit(1.25) * s)) + (lit(2.0) * p), 3_usize)
    }
}

fn fn0(c: &mut Check) {
    c.function("fn0", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn0::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn0(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn0(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn0::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn0::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn0::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn0::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn0::gradient(p0, p1)));
    });
}

fn fn1(c: &mut Check) {
    c.function("fn1", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn1::pullback(p0, &p1);
        t.compare(&shown, &values(plain::fn1(p0, &p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn1(s.arg(&p0), &s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn1::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn1::value_and_gradient(p0, &p1);
        t.second(&shown, &|d| leaves(&plain::fn1::hvp((p0, &p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn1::value_and_gradient(moved(&p0, &mut d), &moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn1::gradient(p0, &p1)));
    });
}

fn fn2(c: &mut Check) {
    c.function("fn2", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.float(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn2::pullback(p0, p1, p2, p3, &p4);
        t.compare(&shown, &values(plain::fn2(p0, p1, p2, p3, &p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn2(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), &s.arg(&p4))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn2::jvp((p0, p1, p2, p3, &p4,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn3(c: &mut Check) {
    c.function("fn3", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn3::pullback(p0);
        t.compare(&shown, &values(plain::fn3(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn3(s.arg(&p0))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn3::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn4(c: &mut Check) {
    c.function("fn4", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn4::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn4(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn4(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn4::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn4::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn4::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn4::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn4::gradient(p0, p1, p2)));
    });
}

fn fn5(c: &mut Check) {
    c.function("fn5", |t| {
        let (p0, p1, p2,) = (t.float(), t.array::<3>(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn5::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn5(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn5(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn5::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn5::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn5::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn5::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn5::gradient(p0, p1, p2)));
    });
}

fn fn6(c: &mut Check) {
    c.function("fn6", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn6::pullback(p0, &p1);
        t.compare(&shown, &values(plain::fn6(p0, &p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn6(s.arg(&p0), &s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn6::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn6::value_and_gradient(p0, &p1);
        t.second(&shown, &|d| leaves(&plain::fn6::hvp((p0, &p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn6::value_and_gradient(moved(&p0, &mut d), &moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn6::gradient(p0, &p1)));
    });
}

fn fn7(c: &mut Check) {
    c.function("fn7", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn7::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn7(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn7(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn7::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn8(c: &mut Check) {
    c.function("fn8", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn8::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn8(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn8(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn8::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn8::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn8::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn8::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn8::gradient(p0, p1, p2)));
    });
}

fn fn9(c: &mut Check) {
    c.function("fn9", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn9::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn9(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn9(Seeds::none().arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn9::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn10(c: &mut Check) {
    c.function("fn10", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn10::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn10(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn10(s.arg(&p0), Seeds::none().arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn10::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn10::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn10::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn10::value_and_gradient(moved(&p0, &mut d), p1);
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn10::gradient(p0, p1)));
    });
}

fn fn11(c: &mut Check) {
    c.function("fn11", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn11::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn11(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn11(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn11::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn11::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn11::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn11::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn11::gradient(p0, p1, p2)));
    });
}

fn fn12(c: &mut Check) {
    c.function("fn12", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn12::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn12(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn12(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn12::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn12::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn12::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn12::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn12::gradient(p0, p1)));
    });
}

fn fn13(c: &mut Check) {
    c.function("fn13", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn13::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn13(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn13(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn13::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn13::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn13::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn13::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn13::gradient(p0, p1, p2)));
    });
}

fn fn14(c: &mut Check) {
    c.function("fn14", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn14::pullback(p0);
        t.compare(&shown, &values(plain::fn14(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn14(s.arg(&p0))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn14::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn14::value_and_gradient(p0);
        t.second(&shown, &|d| leaves(&plain::fn14::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn14::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn14::gradient(p0)));
    });
}

fn fn15(c: &mut Check) {
    c.function("fn15", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn15::pullback(p0);
        t.compare(&shown, &values(plain::fn15(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn15(s.arg(&p0))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn15::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn15::value_and_gradient(p0);
        t.second(&shown, &|d| leaves(&plain::fn15::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn15::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn15::gradient(p0)));
    });
}

fn fn16(c: &mut Check) {
    c.function("fn16", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn16::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn16(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn16(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn16::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn16::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn16::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn16::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn16::gradient(p0, p1, p2)));
    });
}

fn fn17(c: &mut Check) {
    c.function("fn17", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn17::pullback(&p0, p1, p2);
        t.compare(&shown, &values(plain::fn17(&p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn17(&s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn17::jvp((&p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn17::value_and_gradient(&p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn17::hvp((&p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn17::value_and_gradient(&moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn17::gradient(&p0, p1, p2)));
    });
}

fn fn18(c: &mut Check) {
    c.function("fn18", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn18::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn18(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn18(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn18::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn18::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn18::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn18::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn18::gradient(p0, p1, p2)));
    });
}

fn fn19(c: &mut Check) {
    c.function("fn19", |t| {
        let (p0, p1,) = (t.float(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn19::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn19(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn19(Seeds::none().arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn19::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn19::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn19::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn19::value_and_gradient(p0, moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn19::gradient(p0, p1)));
    });
}

fn fn20(c: &mut Check) {
    c.function("fn20", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn20::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn20(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn20(s.arg(&p0), Seeds::none().arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn20::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn20::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn20::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn20::value_and_gradient(moved(&p0, &mut d), p1, moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn20::gradient(p0, p1, p2, p3)));
    });
}

fn fn21(c: &mut Check) {
    c.function("fn21", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.float(), t.int(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn21::pullback(p0, p1, p2, p3, p4);
        t.compare(&shown, &values(plain::fn21(p0, p1, p2, p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn21(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), s.arg(&p4))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn21::jvp((p0, p1, p2, p3, p4,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn21::value_and_gradient(p0, p1, p2, p3, p4);
        t.second(&shown, &|d| leaves(&plain::fn21::hvp((p0, p1, p2, p3, p4), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn21::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d), moved(&p4, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn21::gradient(p0, p1, p2, p3, p4)));
    });
}

fn fn22(c: &mut Check) {
    c.function("fn22", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.float(), t.int(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn22::pullback(p0, p1, p2, p3, p4);
        t.compare(&shown, &values(plain::fn22(p0, p1, p2, p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn22(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), s.arg(&p4))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn22::jvp((p0, p1, p2, p3, p4,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn22::value_and_gradient(p0, p1, p2, p3, p4);
        t.second(&shown, &|d| leaves(&plain::fn22::hvp((p0, p1, p2, p3, p4), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn22::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d), moved(&p4, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn22::gradient(p0, p1, p2, p3, p4)));
    });
}

fn fn23(c: &mut Check) {
    c.function("fn23", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.bool(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn23::pullback(&p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn23(&p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn23(&s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn23::jvp((&p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn23::value_and_gradient(&p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn23::hvp((&p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn23::value_and_gradient(&moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn23::gradient(&p0, p1, p2, p3)));
    });
}

fn fn24(c: &mut Check) {
    c.function("fn24", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.bool(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn24::pullback(p0, p1, p2, p3, p4);
        t.compare(&shown, &values(plain::fn24(p0, p1, p2, p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn24(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), s.arg(&p4))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn24::jvp((p0, p1, p2, p3, p4,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn24::value_and_gradient(p0, p1, p2, p3, p4);
        t.second(&shown, &|d| leaves(&plain::fn24::hvp((p0, p1, p2, p3, p4), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn24::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d), moved(&p4, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn24::gradient(p0, p1, p2, p3, p4)));
    });
}

fn fn25(c: &mut Check) {
    c.function("fn25", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn25::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn25(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn25(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn25::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn26(c: &mut Check) {
    c.function("fn26", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn26::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn26(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn26(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn26::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn26::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn26::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn26::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn26::gradient(p0, p1, p2, p3)));
    });
}

fn fn27(c: &mut Check) {
    c.function("fn27", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.float(), t.int(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn27::pullback(p0, p1, p2, p3, p4);
        t.compare(&shown, &values(plain::fn27(p0, p1, p2, p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn27(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), s.arg(&p4))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn27::jvp((p0, p1, p2, p3, p4,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn27::value_and_gradient(p0, p1, p2, p3, p4);
        t.second(&shown, &|d| leaves(&plain::fn27::hvp((p0, p1, p2, p3, p4), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn27::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d), moved(&p4, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn27::gradient(p0, p1, p2, p3, p4)));
    });
}

fn fn28(c: &mut Check) {
    c.function("fn28", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn28::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn28(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn28(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn28::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn29(c: &mut Check) {
    c.function("fn29", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn29::pullback(&p0, p1);
        t.compare(&shown, &values(plain::fn29(&p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn29(&s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn29::jvp((&p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn29::value_and_gradient(&p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn29::hvp((&p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn29::value_and_gradient(&moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn29::gradient(&p0, p1)));
    });
}

fn fn30(c: &mut Check) {
    c.function("fn30", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn30::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn30(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn30(Seeds::none().arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn30::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn31(c: &mut Check) {
    c.function("fn31", |t| {
        let (p0, p1, p2,) = (t.float(), t.bool(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn31::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn31(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn31(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn31::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn31::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn31::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn31::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn31::gradient(p0, p1, p2)));
    });
}

fn fn32(c: &mut Check) {
    c.function("fn32", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn32::pullback(p0, p1, &p2);
        t.compare(&shown, &values(plain::fn32(p0, p1, &p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn32(s.arg(&p0), s.arg(&p1), &s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn32::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn33(c: &mut Check) {
    c.function("fn33", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn33::pullback(p0);
        t.compare(&shown, &values(plain::fn33(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn33(s.arg(&p0))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn33::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn33::value_and_gradient(p0);
        t.second(&shown, &|d| leaves(&plain::fn33::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn33::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn33::gradient(p0)));
    });
}

fn fn34(c: &mut Check) {
    c.function("fn34", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn34::pullback(p0);
        t.compare(&shown, &values(plain::fn34(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn34(s.arg(&p0))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn34::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn34::value_and_gradient(p0);
        t.second(&shown, &|d| leaves(&plain::fn34::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn34::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn34::gradient(p0)));
    });
}

fn fn35(c: &mut Check) {
    c.function("fn35", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn35::pullback(&p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn35(&p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn35(&s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn35::jvp((&p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn35::value_and_gradient(&p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn35::hvp((&p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn35::value_and_gradient(&moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn35::gradient(&p0, p1, p2, p3)));
    });
}

fn fn36(c: &mut Check) {
    c.function("fn36", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn36::pullback(&p0, p1, p2);
        t.compare(&shown, &values(plain::fn36(&p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn36(&s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn36::jvp((&p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn36::value_and_gradient(&p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn36::hvp((&p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn36::value_and_gradient(&moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn36::gradient(&p0, p1, p2)));
    });
}

fn fn37(c: &mut Check) {
    c.function("fn37", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn37::pullback(p0, p1, p2, &p3);
        t.compare(&shown, &values(plain::fn37(p0, p1, p2, &p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn37(s.arg(&p0), Seeds::none().arg(&p1), s.arg(&p2), &s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn37::jvp((p0, p1, p2, &p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn37::value_and_gradient(p0, p1, p2, &p3);
        t.second(&shown, &|d| leaves(&plain::fn37::hvp((p0, p1, p2, &p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn37::value_and_gradient(moved(&p0, &mut d), p1, moved(&p2, &mut d), &moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn37::gradient(p0, p1, p2, &p3)));
    });
}

fn fn38(c: &mut Check) {
    c.function("fn38", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn38::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn38(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn38(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn38::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn38::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn38::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn38::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn38::gradient(p0, p1, p2, p3)));
    });
}

fn fn39(c: &mut Check) {
    c.function("fn39", |t| {
        let (p0, p1,) = (t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn39::pullback(&p0, p1);
        t.compare(&shown, &values(plain::fn39(&p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn39(&s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn39::jvp((&p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn39::value_and_gradient(&p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn39::hvp((&p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn39::value_and_gradient(&moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn39::gradient(&p0, p1)));
    });
}

fn fn40(c: &mut Check) {
    c.function("fn40", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn40::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn40(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn40(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn40::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn40::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn40::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn40::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn40::gradient(p0, p1, p2, p3)));
    });
}

fn fn41(c: &mut Check) {
    c.function("fn41", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn41::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn41(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn41(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn41::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn41::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn41::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn41::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn41::gradient(p0, p1, p2)));
    });
}

fn fn42(c: &mut Check) {
    c.function("fn42", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn42::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn42(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn42(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn42::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn42::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn42::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn42::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn42::gradient(p0, p1, p2)));
    });
}

fn fn43(c: &mut Check) {
    c.function("fn43", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn43::pullback(p0);
        t.compare(&shown, &values(plain::fn43(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn43(s.arg(&p0))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn43::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn43::value_and_gradient(p0);
        t.second(&shown, &|d| leaves(&plain::fn43::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn43::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn43::gradient(p0)));
    });
}

fn fn44(c: &mut Check) {
    c.function("fn44", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn44::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn44(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn44(s.arg(&p0), s.arg(&p1), Seeds::none().arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn44::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn44::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn44::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn44::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), p2, moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn44::gradient(p0, p1, p2, p3)));
    });
}

fn fn45(c: &mut Check) {
    c.function("fn45", |t| {
        let (p0, p1, p2, p3, p4, p5,) = (t.float(), t.float(), t.float(), t.bool(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4, &p5,));
        let (y, back) = plain::fn45::pullback(p0, p1, p2, p3, &p4, p5);
        t.compare(&shown, &values(plain::fn45(p0, p1, p2, p3, &p4, p5)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn45(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), &s.arg(&p4), s.arg(&p5))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn45::jvp((p0, p1, p2, p3, &p4, p5,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn45::value_and_gradient(p0, p1, p2, p3, &p4, p5);
        t.second(&shown, &|d| leaves(&plain::fn45::hvp((p0, p1, p2, p3, &p4, p5), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn45::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d), &moved(&p4, &mut d), moved(&p5, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn45::gradient(p0, p1, p2, p3, &p4, p5)));
    });
}

fn fn46(c: &mut Check) {
    c.function("fn46", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn46::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn46(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn46(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn46::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn47(c: &mut Check) {
    c.function("fn47", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn47::pullback(p0);
        t.compare(&shown, &values(plain::fn47(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn47(s.arg(&p0))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn47::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn47::value_and_gradient(p0);
        t.second(&shown, &|d| leaves(&plain::fn47::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn47::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn47::gradient(p0)));
    });
}

fn fn48(c: &mut Check) {
    c.function("fn48", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn48::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn48(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn48(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn48::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn48::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn48::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn48::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn48::gradient(p0, p1, p2, p3)));
    });
}

fn fn49(c: &mut Check) {
    c.function("fn49", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn49::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn49(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn49(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn49::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn50(c: &mut Check) {
    c.function("fn50", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn50::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn50(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn50(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn50::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn51(c: &mut Check) {
    c.function("fn51", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn51::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn51(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn51(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn51::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn51::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn51::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn51::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn51::gradient(p0, p1)));
    });
}

fn fn52(c: &mut Check) {
    c.function("fn52", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.float(), t.bool(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn52::pullback(p0, p1, &p2, p3, p4);
        t.compare(&shown, &values(plain::fn52(p0, p1, &p2, p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn52(s.arg(&p0), s.arg(&p1), &s.arg(&p2), s.arg(&p3), s.arg(&p4))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn52::jvp((p0, p1, &p2, p3, p4,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn52::value_and_gradient(p0, p1, &p2, p3, p4);
        t.second(&shown, &|d| leaves(&plain::fn52::hvp((p0, p1, &p2, p3, p4), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn52::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d), moved(&p3, &mut d), moved(&p4, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn52::gradient(p0, p1, &p2, p3, p4)));
    });
}

fn fn53(c: &mut Check) {
    c.function("fn53", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn53::pullback(p0);
        t.compare(&shown, &values(plain::fn53(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn53(s.arg(&p0))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn53::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn53::value_and_gradient(p0);
        t.second(&shown, &|d| leaves(&plain::fn53::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn53::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn53::gradient(p0)));
    });
}

fn fn54(c: &mut Check) {
    c.function("fn54", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn54::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn54(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn54(Seeds::none().arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn54::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn54::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn54::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn54::value_and_gradient(p0, moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn54::gradient(p0, p1)));
    });
}

fn fn55(c: &mut Check) {
    c.function("fn55", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn55::pullback(p0, p1, &p2);
        t.compare(&shown, &values(plain::fn55(p0, p1, &p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn55(s.arg(&p0), s.arg(&p1), &s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn55::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn56(c: &mut Check) {
    c.function("fn56", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn56::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn56(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn56(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn56::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn56::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn56::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn56::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn56::gradient(p0, p1, p2)));
    });
}

fn fn57(c: &mut Check) {
    c.function("fn57", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn57::pullback(p0);
        t.compare(&shown, &values(plain::fn57(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn57(s.arg(&p0))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn57::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn57::value_and_gradient(p0);
        t.second(&shown, &|d| leaves(&plain::fn57::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn57::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn57::gradient(p0)));
    });
}

fn fn58(c: &mut Check) {
    c.function("fn58", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn58::pullback(p0, &p1);
        t.compare(&shown, &values(plain::fn58(p0, &p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn58(s.arg(&p0), &s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn58::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn58::value_and_gradient(p0, &p1);
        t.second(&shown, &|d| leaves(&plain::fn58::hvp((p0, &p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn58::value_and_gradient(moved(&p0, &mut d), &moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn58::gradient(p0, &p1)));
    });
}

fn fn59(c: &mut Check) {
    c.function("fn59", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.bool(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn59::pullback(p0, p1, p2, p3, p4);
        t.compare(&shown, &values(plain::fn59(p0, p1, p2, p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn59(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), s.arg(&p4))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn59::jvp((p0, p1, p2, p3, p4,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn60(c: &mut Check) {
    c.function("fn60", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn60::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn60(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn60(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn60::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn60::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn60::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn60::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn60::gradient(p0, p1, p2)));
    });
}

fn fn61(c: &mut Check) {
    c.function("fn61", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn61::pullback(p0, p1, p2, &p3);
        t.compare(&shown, &values(plain::fn61(p0, p1, p2, &p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn61(s.arg(&p0), s.arg(&p1), s.arg(&p2), &s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn61::jvp((p0, p1, p2, &p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn61::value_and_gradient(p0, p1, p2, &p3);
        t.second(&shown, &|d| leaves(&plain::fn61::hvp((p0, p1, p2, &p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn61::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn61::gradient(p0, p1, p2, &p3)));
    });
}

fn fn62(c: &mut Check) {
    c.function("fn62", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.float(), t.array::<3>(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn62::pullback(p0, p1, p2, p3, p4);
        t.compare(&shown, &values(plain::fn62(p0, p1, p2, p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn62(Seeds::none().arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), s.arg(&p4))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn62::jvp((p0, p1, p2, p3, p4,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn62::value_and_gradient(p0, p1, p2, p3, p4);
        t.second(&shown, &|d| leaves(&plain::fn62::hvp((p0, p1, p2, p3, p4), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn62::value_and_gradient(p0, moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d), moved(&p4, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn62::gradient(p0, p1, p2, p3, p4)));
    });
}

fn fn63(c: &mut Check) {
    c.function("fn63", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn63::pullback(p0, &p1, p2);
        t.compare(&shown, &values(plain::fn63(p0, &p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn63(s.arg(&p0), &s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn63::jvp((p0, &p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn64(c: &mut Check) {
    c.function("fn64", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.array::<3>(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn64::pullback(&p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn64(&p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn64(&s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn64::jvp((&p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn64::value_and_gradient(&p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn64::hvp((&p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn64::value_and_gradient(&moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn64::gradient(&p0, p1, p2, p3)));
    });
}

fn fn65(c: &mut Check) {
    c.function("fn65", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn65::pullback(p0, p1, p2, &p3);
        t.compare(&shown, &values(plain::fn65(p0, p1, p2, &p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn65(s.arg(&p0), s.arg(&p1), s.arg(&p2), &s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn65::jvp((p0, p1, p2, &p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn65::value_and_gradient(p0, p1, p2, &p3);
        t.second(&shown, &|d| leaves(&plain::fn65::hvp((p0, p1, p2, &p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn65::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn65::gradient(p0, p1, p2, &p3)));
    });
}

fn fn66(c: &mut Check) {
    c.function("fn66", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn66::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn66(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn66(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn66::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn67(c: &mut Check) {
    c.function("fn67", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn67::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn67(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn67(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn67::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn67::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn67::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn67::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn67::gradient(p0, p1, p2, p3)));
    });
}

fn fn68(c: &mut Check) {
    c.function("fn68", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn68::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn68(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn68(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn68::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn68::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn68::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn68::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn68::gradient(p0, p1)));
    });
}

fn fn69(c: &mut Check) {
    c.function("fn69", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn69::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn69(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn69(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn69::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn70(c: &mut Check) {
    c.function("fn70", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn70::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn70(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn70(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn70::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn70::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn70::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn70::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn70::gradient(p0, p1, p2)));
    });
}

fn fn71(c: &mut Check) {
    c.function("fn71", |t| {
        let (p0, p1,) = (t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn71::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn71(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn71(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn71::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn71::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn71::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn71::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn71::gradient(p0, p1)));
    });
}

fn fn72(c: &mut Check) {
    c.function("fn72", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn72::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn72(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn72(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn72::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn72::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn72::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn72::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn72::gradient(p0, p1, p2)));
    });
}

fn fn73(c: &mut Check) {
    c.function("fn73", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn73::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn73(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn73(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn73::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn73::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn73::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn73::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn73::gradient(p0, p1, p2)));
    });
}

fn fn74(c: &mut Check) {
    c.function("fn74", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn74::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn74(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn74(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn74::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn74::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn74::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn74::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn74::gradient(p0, p1)));
    });
}

fn fn75(c: &mut Check) {
    c.function("fn75", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn75::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn75(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn75(Seeds::none().arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn75::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn76(c: &mut Check) {
    c.function("fn76", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn76::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn76(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn76(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn76::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn76::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn76::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn76::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn76::gradient(p0, p1, p2)));
    });
}

fn fn77(c: &mut Check) {
    c.function("fn77", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn77::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn77(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn77(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn77::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn77::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn77::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn77::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn77::gradient(p0, p1, p2, p3)));
    });
}

fn fn78(c: &mut Check) {
    c.function("fn78", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn78::pullback(p0, &p1, p2);
        t.compare(&shown, &values(plain::fn78(p0, &p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn78(s.arg(&p0), &s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn78::jvp((p0, &p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn78::value_and_gradient(p0, &p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn78::hvp((p0, &p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn78::value_and_gradient(moved(&p0, &mut d), &moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn78::gradient(p0, &p1, p2)));
    });
}

fn fn79(c: &mut Check) {
    c.function("fn79", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn79::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn79(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn79(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn79::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn79::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn79::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn79::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn79::gradient(p0, p1)));
    });
}

fn fn80(c: &mut Check) {
    c.function("fn80", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn80::pullback(p0, p1, &p2);
        t.compare(&shown, &values(plain::fn80(p0, p1, &p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn80(s.arg(&p0), s.arg(&p1), &s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn80::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn80::value_and_gradient(p0, p1, &p2);
        t.second(&shown, &|d| leaves(&plain::fn80::hvp((p0, p1, &p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn80::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn80::gradient(p0, p1, &p2)));
    });
}

fn fn81(c: &mut Check) {
    c.function("fn81", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn81::pullback(p0);
        t.compare(&shown, &values(plain::fn81(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn81(s.arg(&p0))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn81::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn82(c: &mut Check) {
    c.function("fn82", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.int(), t.bool(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn82::pullback(p0, p1, p2, &p3, p4);
        t.compare(&shown, &values(plain::fn82(p0, p1, p2, &p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn82(s.arg(&p0), s.arg(&p1), s.arg(&p2), &s.arg(&p3), s.arg(&p4))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn82::jvp((p0, p1, p2, &p3, p4,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn82::value_and_gradient(p0, p1, p2, &p3, p4);
        t.second(&shown, &|d| leaves(&plain::fn82::hvp((p0, p1, p2, &p3, p4), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn82::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d), moved(&p4, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn82::gradient(p0, p1, p2, &p3, p4)));
    });
}

fn fn83(c: &mut Check) {
    c.function("fn83", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn83::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn83(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn83(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn83::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn83::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn83::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn83::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn83::gradient(p0, p1, p2)));
    });
}

fn fn84(c: &mut Check) {
    c.function("fn84", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn84::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn84(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn84(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn84::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn84::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn84::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn84::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn84::gradient(p0, p1, p2)));
    });
}

fn fn85(c: &mut Check) {
    c.function("fn85", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn85::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn85(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn85(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn85::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn85::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn85::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn85::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn85::gradient(p0, p1, p2, p3)));
    });
}

fn fn86(c: &mut Check) {
    c.function("fn86", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn86::pullback(p0, p1, p2, &p3);
        t.compare(&shown, &values(plain::fn86(p0, p1, p2, &p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn86(s.arg(&p0), s.arg(&p1), s.arg(&p2), &s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn86::jvp((p0, p1, p2, &p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn86::value_and_gradient(p0, p1, p2, &p3);
        t.second(&shown, &|d| leaves(&plain::fn86::hvp((p0, p1, p2, &p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn86::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn86::gradient(p0, p1, p2, &p3)));
    });
}

fn fn87(c: &mut Check) {
    c.function("fn87", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn87::pullback(p0, p1, p2, p3, &p4);
        t.compare(&shown, &values(plain::fn87(p0, p1, p2, p3, &p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn87(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), &s.arg(&p4))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn87::jvp((p0, p1, p2, p3, &p4,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn87::value_and_gradient(p0, p1, p2, p3, &p4);
        t.second(&shown, &|d| leaves(&plain::fn87::hvp((p0, p1, p2, p3, &p4), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn87::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d), &moved(&p4, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn87::gradient(p0, p1, p2, p3, &p4)));
    });
}

fn fn88(c: &mut Check) {
    c.function("fn88", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn88::pullback(p0, p1, p2, &p3);
        t.compare(&shown, &values(plain::fn88(p0, p1, p2, &p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn88(s.arg(&p0), s.arg(&p1), s.arg(&p2), &s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn88::jvp((p0, p1, p2, &p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn88::value_and_gradient(p0, p1, p2, &p3);
        t.second(&shown, &|d| leaves(&plain::fn88::hvp((p0, p1, p2, &p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn88::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn88::gradient(p0, p1, p2, &p3)));
    });
}

fn fn89(c: &mut Check) {
    c.function("fn89", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn89::pullback(p0);
        t.compare(&shown, &values(plain::fn89(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn89(s.arg(&p0))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn89::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn89::value_and_gradient(p0);
        t.second(&shown, &|d| leaves(&plain::fn89::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn89::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn89::gradient(p0)));
    });
}

fn fn90(c: &mut Check) {
    c.function("fn90", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn90::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn90(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn90(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn90::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn90::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn90::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn90::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn90::gradient(p0, p1, p2, p3)));
    });
}

fn fn91(c: &mut Check) {
    c.function("fn91", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.float(), t.bool(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn91::pullback(p0, p1, p2, p3, p4);
        t.compare(&shown, &values(plain::fn91(p0, p1, p2, p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn91(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), s.arg(&p4))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn91::jvp((p0, p1, p2, p3, p4,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn91::value_and_gradient(p0, p1, p2, p3, p4);
        t.second(&shown, &|d| leaves(&plain::fn91::hvp((p0, p1, p2, p3, p4), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn91::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d), moved(&p4, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn91::gradient(p0, p1, p2, p3, p4)));
    });
}

fn fn92(c: &mut Check) {
    c.function("fn92", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn92::pullback(p0, p1, &p2);
        t.compare(&shown, &values(plain::fn92(p0, p1, &p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn92(s.arg(&p0), s.arg(&p1), &s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn92::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn92::value_and_gradient(p0, p1, &p2);
        t.second(&shown, &|d| leaves(&plain::fn92::hvp((p0, p1, &p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn92::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn92::gradient(p0, p1, &p2)));
    });
}

fn fn93(c: &mut Check) {
    c.function("fn93", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn93::pullback(p0, p1, &p2, p3);
        t.compare(&shown, &values(plain::fn93(p0, p1, &p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn93(s.arg(&p0), s.arg(&p1), &s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn93::jvp((p0, p1, &p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn94(c: &mut Check) {
    c.function("fn94", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn94::pullback(p0, p1, p2, &p3, p4);
        t.compare(&shown, &values(plain::fn94(p0, p1, p2, &p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn94(s.arg(&p0), s.arg(&p1), s.arg(&p2), &s.arg(&p3), s.arg(&p4))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn94::jvp((p0, p1, p2, &p3, p4,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn95(c: &mut Check) {
    c.function("fn95", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn95::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn95(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn95(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn95::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn95::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn95::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn95::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn95::gradient(p0, p1)));
    });
}

fn fn96(c: &mut Check) {
    c.function("fn96", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn96::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn96(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn96(s.arg(&p0), s.arg(&p1), Seeds::none().arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn96::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn96::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn96::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn96::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), p2);
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn96::gradient(p0, p1, p2)));
    });
}

fn fn97(c: &mut Check) {
    c.function("fn97", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.bool(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn97::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn97(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn97(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn97::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn97::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn97::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn97::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn97::gradient(p0, p1, p2, p3)));
    });
}

fn fn98(c: &mut Check) {
    c.function("fn98", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn98::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn98(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn98(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn98::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn98::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn98::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn98::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn98::gradient(p0, p1)));
    });
}

fn fn99(c: &mut Check) {
    c.function("fn99", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn99::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn99(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn99(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn99::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn99::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn99::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn99::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn99::gradient(p0, p1, p2)));
    });
}

fn fn100(c: &mut Check) {
    c.function("fn100", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.float(), t.int(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn100::pullback(p0, p1, p2, p3, p4);
        t.compare(&shown, &values(plain::fn100(p0, p1, p2, p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn100(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), s.arg(&p4))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn100::jvp((p0, p1, p2, p3, p4,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn100::value_and_gradient(p0, p1, p2, p3, p4);
        t.second(&shown, &|d| leaves(&plain::fn100::hvp((p0, p1, p2, p3, p4), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn100::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d), moved(&p4, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn100::gradient(p0, p1, p2, p3, p4)));
    });
}

fn fn101(c: &mut Check) {
    c.function("fn101", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn101::pullback(p0, &p1);
        t.compare(&shown, &values(plain::fn101(p0, &p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn101(s.arg(&p0), &s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn101::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn102(c: &mut Check) {
    c.function("fn102", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn102::pullback(&p0, p1);
        t.compare(&shown, &values(plain::fn102(&p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn102(&s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn102::jvp((&p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn102::value_and_gradient(&p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn102::hvp((&p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn102::value_and_gradient(&moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn102::gradient(&p0, p1)));
    });
}

fn fn103(c: &mut Check) {
    c.function("fn103", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn103::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn103(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn103(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn103::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn103::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn103::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn103::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn103::gradient(p0, p1, p2)));
    });
}

fn fn104(c: &mut Check) {
    c.function("fn104", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn104::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn104(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn104(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn104::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn104::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn104::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn104::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn104::gradient(p0, p1)));
    });
}

fn fn105(c: &mut Check) {
    c.function("fn105", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn105::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn105(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn105(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn105::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn105::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn105::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn105::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn105::gradient(p0, p1, p2)));
    });
}

fn fn106(c: &mut Check) {
    c.function("fn106", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn106::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn106(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn106(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn106::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn107(c: &mut Check) {
    c.function("fn107", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn107::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn107(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn107(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn107::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn107::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn107::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn107::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn107::gradient(p0, p1)));
    });
}

fn fn108(c: &mut Check) {
    c.function("fn108", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn108::pullback(p0);
        t.compare(&shown, &values(plain::fn108(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn108(s.arg(&p0))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn108::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn109(c: &mut Check) {
    c.function("fn109", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn109::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn109(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn109(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn109::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn109::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn109::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn109::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn109::gradient(p0, p1, p2)));
    });
}

fn fn110(c: &mut Check) {
    c.function("fn110", |t| {
        let (p0, p1,) = (t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn110::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn110(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn110(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn110::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn110::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn110::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn110::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn110::gradient(p0, p1)));
    });
}

fn fn111(c: &mut Check) {
    c.function("fn111", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn111::pullback(p0);
        t.compare(&shown, &values(plain::fn111(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn111(s.arg(&p0))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn111::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn111::value_and_gradient(p0);
        t.second(&shown, &|d| leaves(&plain::fn111::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn111::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn111::gradient(p0)));
    });
}

fn fn112(c: &mut Check) {
    c.function("fn112", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn112::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn112(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn112(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn112::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn113(c: &mut Check) {
    c.function("fn113", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn113::pullback(p0);
        t.compare(&shown, &values(plain::fn113(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn113(s.arg(&p0))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn113::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn113::value_and_gradient(p0);
        t.second(&shown, &|d| leaves(&plain::fn113::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn113::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn113::gradient(p0)));
    });
}

fn fn114(c: &mut Check) {
    c.function("fn114", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn114::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn114(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn114(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn114::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn114::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn114::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn114::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn114::gradient(p0, p1, p2)));
    });
}

fn fn115(c: &mut Check) {
    c.function("fn115", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn115::pullback(p0, p1, &p2);
        t.compare(&shown, &values(plain::fn115(p0, p1, &p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn115(s.arg(&p0), s.arg(&p1), &s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn115::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn116(c: &mut Check) {
    c.function("fn116", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn116::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn116(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn116(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn116::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn117(c: &mut Check) {
    c.function("fn117", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn117::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn117(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn117(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn117::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn117::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn117::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn117::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn117::gradient(p0, p1)));
    });
}

fn fn118(c: &mut Check) {
    c.function("fn118", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn118::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn118(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn118(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn118::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn118::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn118::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn118::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn118::gradient(p0, p1, p2)));
    });
}

fn fn119(c: &mut Check) {
    c.function("fn119", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn119::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn119(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn119(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn119::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn119::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn119::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn119::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn119::gradient(p0, p1, p2, p3)));
    });
}

fn fn120(c: &mut Check) {
    c.function("fn120", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn120::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn120(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn120(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn120::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn120::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn120::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn120::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn120::gradient(p0, p1, p2)));
    });
}

fn fn121(c: &mut Check) {
    c.function("fn121", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn121::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn121(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn121(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn121::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn121::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn121::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn121::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn121::gradient(p0, p1)));
    });
}

fn fn122(c: &mut Check) {
    c.function("fn122", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.bool(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn122::pullback(p0, p1, p2, &p3, p4);
        t.compare(&shown, &values(plain::fn122(p0, p1, p2, &p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn122(s.arg(&p0), s.arg(&p1), s.arg(&p2), &s.arg(&p3), s.arg(&p4))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn122::jvp((p0, p1, p2, &p3, p4,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn123(c: &mut Check) {
    c.function("fn123", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn123::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn123(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn123(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn123::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn123::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn123::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn123::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn123::gradient(p0, p1, p2)));
    });
}

fn fn124(c: &mut Check) {
    c.function("fn124", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn124::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn124(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn124(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn124::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn124::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn124::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn124::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn124::gradient(p0, p1, p2)));
    });
}

fn fn125(c: &mut Check) {
    c.function("fn125", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.float(), t.array::<3>(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn125::pullback(p0, p1, p2, p3, p4);
        t.compare(&shown, &values(plain::fn125(p0, p1, p2, p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn125(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), s.arg(&p4))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn125::jvp((p0, p1, p2, p3, p4,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn125::value_and_gradient(p0, p1, p2, p3, p4);
        t.second(&shown, &|d| leaves(&plain::fn125::hvp((p0, p1, p2, p3, p4), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn125::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d), moved(&p4, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn125::gradient(p0, p1, p2, p3, p4)));
    });
}

fn fn126(c: &mut Check) {
    c.function("fn126", |t| {
        let (p0, p1, p2, p3, p4, p5,) = (t.float(), t.float(), t.float(), t.int(), t.array::<3>(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4, &p5,));
        let (y, back) = plain::fn126::pullback(p0, p1, p2, p3, p4, p5);
        t.compare(&shown, &values(plain::fn126(p0, p1, p2, p3, p4, p5)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn126(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), s.arg(&p4), s.arg(&p5))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn126::jvp((p0, p1, p2, p3, p4, p5,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn126::value_and_gradient(p0, p1, p2, p3, p4, p5);
        t.second(&shown, &|d| leaves(&plain::fn126::hvp((p0, p1, p2, p3, p4, p5), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn126::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d), moved(&p4, &mut d), moved(&p5, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn126::gradient(p0, p1, p2, p3, p4, p5)));
    });
}

fn fn127(c: &mut Check) {
    c.function("fn127", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn127::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn127(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn127(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn127::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn127::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn127::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn127::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn127::gradient(p0, p1, p2, p3)));
    });
}

fn fn128(c: &mut Check) {
    c.function("fn128", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn128::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn128(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn128(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn128::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn128::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn128::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn128::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn128::gradient(p0, p1, p2, p3)));
    });
}

fn fn129(c: &mut Check) {
    c.function("fn129", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn129::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn129(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn129(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn129::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn129::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn129::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn129::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn129::gradient(p0, p1, p2)));
    });
}

fn fn130(c: &mut Check) {
    c.function("fn130", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn130::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn130(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn130(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn130::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn130::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn130::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn130::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn130::gradient(p0, p1)));
    });
}

fn fn131(c: &mut Check) {
    c.function("fn131", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.bool(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn131::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn131(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn131(Seeds::none().arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn131::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn131::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn131::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn131::value_and_gradient(p0, moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn131::gradient(p0, p1, p2, p3)));
    });
}

fn fn132(c: &mut Check) {
    c.function("fn132", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn132::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn132(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn132(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn132::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn132::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn132::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn132::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn132::gradient(p0, p1, p2)));
    });
}

fn fn133(c: &mut Check) {
    c.function("fn133", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn133::pullback(p0, p1, &p2, p3);
        t.compare(&shown, &values(plain::fn133(p0, p1, &p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn133(s.arg(&p0), s.arg(&p1), &s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn133::jvp((p0, p1, &p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn134(c: &mut Check) {
    c.function("fn134", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn134::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn134(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn134(Seeds::none().arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn134::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn134::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn134::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn134::value_and_gradient(p0, moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn134::gradient(p0, p1, p2)));
    });
}

fn fn135(c: &mut Check) {
    c.function("fn135", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn135::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn135(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn135(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn135::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn135::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn135::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn135::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn135::gradient(p0, p1, p2, p3)));
    });
}

fn fn136(c: &mut Check) {
    c.function("fn136", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn136::pullback(p0, &p1, p2, p3);
        t.compare(&shown, &values(plain::fn136(p0, &p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn136(s.arg(&p0), &s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn136::jvp((p0, &p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn136::value_and_gradient(p0, &p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn136::hvp((p0, &p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn136::value_and_gradient(moved(&p0, &mut d), &moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn136::gradient(p0, &p1, p2, p3)));
    });
}

fn fn137(c: &mut Check) {
    c.function("fn137", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn137::pullback(p0);
        t.compare(&shown, &values(plain::fn137(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn137(s.arg(&p0))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn137::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn137::value_and_gradient(p0);
        t.second(&shown, &|d| leaves(&plain::fn137::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn137::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn137::gradient(p0)));
    });
}

fn fn138(c: &mut Check) {
    c.function("fn138", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn138::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn138(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn138(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn138::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn138::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn138::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn138::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn138::gradient(p0, p1)));
    });
}

fn fn139(c: &mut Check) {
    c.function("fn139", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn139::pullback(p0, p1, &p2);
        t.compare(&shown, &values(plain::fn139(p0, p1, &p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn139(Seeds::none().arg(&p0), s.arg(&p1), &s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn139::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn140(c: &mut Check) {
    c.function("fn140", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn140::pullback(&p0, p1);
        t.compare(&shown, &values(plain::fn140(&p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn140(&s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn140::jvp((&p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn140::value_and_gradient(&p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn140::hvp((&p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn140::value_and_gradient(&moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn140::gradient(&p0, p1)));
    });
}

fn fn141(c: &mut Check) {
    c.function("fn141", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn141::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn141(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn141(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn141::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn141::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn141::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn141::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn141::gradient(p0, p1, p2)));
    });
}

fn fn142(c: &mut Check) {
    c.function("fn142", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.bool(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn142::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn142(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn142(Seeds::none().arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn142::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn142::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn142::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn142::value_and_gradient(p0, moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn142::gradient(p0, p1, p2, p3)));
    });
}

fn fn143(c: &mut Check) {
    c.function("fn143", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn143::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn143(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn143(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn143::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn143::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn143::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn143::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn143::gradient(p0, p1, p2)));
    });
}

fn fn144(c: &mut Check) {
    c.function("fn144", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn144::pullback(&p0, p1, p2, &p3);
        t.compare(&shown, &values(plain::fn144(&p0, p1, p2, &p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn144(&s.arg(&p0), s.arg(&p1), s.arg(&p2), &s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn144::jvp((&p0, p1, p2, &p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn145(c: &mut Check) {
    c.function("fn145", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn145::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn145(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn145(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn145::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn145::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn145::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn145::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn145::gradient(p0, p1)));
    });
}

fn fn146(c: &mut Check) {
    c.function("fn146", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn146::pullback(p0, &p1, p2);
        t.compare(&shown, &values(plain::fn146(p0, &p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn146(s.arg(&p0), &s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn146::jvp((p0, &p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn146::value_and_gradient(p0, &p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn146::hvp((p0, &p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn146::value_and_gradient(moved(&p0, &mut d), &moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn146::gradient(p0, &p1, p2)));
    });
}

fn fn147(c: &mut Check) {
    c.function("fn147", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.float(), t.int(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let (y, back) = plain::fn147::pullback(p0, p1, p2, p3, p4);
        t.compare(&shown, &values(plain::fn147(p0, p1, p2, p3, p4)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn147(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), s.arg(&p4))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn147::jvp((p0, p1, p2, p3, p4,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn147::value_and_gradient(p0, p1, p2, p3, p4);
        t.second(&shown, &|d| leaves(&plain::fn147::hvp((p0, p1, p2, p3, p4), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn147::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d), moved(&p4, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn147::gradient(p0, p1, p2, p3, p4)));
    });
}

fn fn148(c: &mut Check) {
    c.function("fn148", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn148::pullback(p0, &p1, p2);
        t.compare(&shown, &values(plain::fn148(p0, &p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn148(s.arg(&p0), &s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn148::jvp((p0, &p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn149(c: &mut Check) {
    c.function("fn149", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn149::pullback(&p0, p1);
        t.compare(&shown, &values(plain::fn149(&p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn149(&s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn149::jvp((&p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn149::value_and_gradient(&p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn149::hvp((&p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn149::value_and_gradient(&moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn149::gradient(&p0, p1)));
    });
}

fn fn150(c: &mut Check) {
    c.function("fn150", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn150::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn150(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn150(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn150::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn151(c: &mut Check) {
    c.function("fn151", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn151::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn151(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn151(Seeds::none().arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn151::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn152(c: &mut Check) {
    c.function("fn152", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn152::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn152(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn152(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn152::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn152::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn152::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn152::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn152::gradient(p0, p1, p2)));
    });
}

fn fn153(c: &mut Check) {
    c.function("fn153", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn153::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn153(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn153(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn153::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn153::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn153::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn153::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn153::gradient(p0, p1, p2, p3)));
    });
}

fn fn154(c: &mut Check) {
    c.function("fn154", |t| {
        let (p0, p1,) = (t.float(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn154::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn154(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn154(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn154::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn154::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn154::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn154::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn154::gradient(p0, p1)));
    });
}

fn fn155(c: &mut Check) {
    c.function("fn155", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn155::pullback(p0, &p1, p2);
        t.compare(&shown, &values(plain::fn155(p0, &p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn155(s.arg(&p0), &s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn155::jvp((p0, &p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn155::value_and_gradient(p0, &p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn155::hvp((p0, &p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn155::value_and_gradient(moved(&p0, &mut d), &moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn155::gradient(p0, &p1, p2)));
    });
}

fn fn156(c: &mut Check) {
    c.function("fn156", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn156::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn156(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn156(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn156::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn157(c: &mut Check) {
    c.function("fn157", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn157::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn157(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn157(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn157::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn158(c: &mut Check) {
    c.function("fn158", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn158::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn158(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn158(s.arg(&p0), s.arg(&p1), Seeds::none().arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn158::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn158::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn158::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn158::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), p2, moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn158::gradient(p0, p1, p2, p3)));
    });
}

fn fn159(c: &mut Check) {
    c.function("fn159", |t| {
        let (p0, p1,) = (t.float(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn159::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn159(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn159(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn159::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn159::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn159::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn159::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn159::gradient(p0, p1)));
    });
}

fn fn160(c: &mut Check) {
    c.function("fn160", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn160::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn160(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn160(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn160::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn160::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn160::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn160::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn160::gradient(p0, p1, p2)));
    });
}

fn fn161(c: &mut Check) {
    c.function("fn161", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn161::pullback(p0, &p1, p2);
        t.compare(&shown, &values(plain::fn161(p0, &p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn161(s.arg(&p0), &s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn161::jvp((p0, &p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn162(c: &mut Check) {
    c.function("fn162", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn162::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn162(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn162(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn162::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn162::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn162::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn162::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn162::gradient(p0, p1, p2)));
    });
}

fn fn163(c: &mut Check) {
    c.function("fn163", |t| {
        let (p0, p1,) = (t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn163::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn163(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn163(Seeds::none().arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn163::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn163::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn163::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn163::value_and_gradient(p0, moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn163::gradient(p0, p1)));
    });
}

fn fn164(c: &mut Check) {
    c.function("fn164", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn164::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn164(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn164(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn164::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn164::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn164::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn164::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn164::gradient(p0, p1, p2, p3)));
    });
}

fn fn165(c: &mut Check) {
    c.function("fn165", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn165::pullback(p0, p1, p2, &p3);
        t.compare(&shown, &values(plain::fn165(p0, p1, p2, &p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn165(s.arg(&p0), s.arg(&p1), s.arg(&p2), &s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn165::jvp((p0, p1, p2, &p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn165::value_and_gradient(p0, p1, p2, &p3);
        t.second(&shown, &|d| leaves(&plain::fn165::hvp((p0, p1, p2, &p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn165::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn165::gradient(p0, p1, p2, &p3)));
    });
}

fn fn166(c: &mut Check) {
    c.function("fn166", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn166::pullback(p0, &p1, p2);
        t.compare(&shown, &values(plain::fn166(p0, &p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn166(s.arg(&p0), &s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn166::jvp((p0, &p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn166::value_and_gradient(p0, &p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn166::hvp((p0, &p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn166::value_and_gradient(moved(&p0, &mut d), &moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn166::gradient(p0, &p1, p2)));
    });
}

fn fn167(c: &mut Check) {
    c.function("fn167", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn167::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn167(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn167(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn167::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn167::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn167::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn167::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn167::gradient(p0, p1)));
    });
}

fn fn168(c: &mut Check) {
    c.function("fn168", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn168::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn168(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn168(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn168::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn168::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn168::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn168::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn168::gradient(p0, p1, p2)));
    });
}

fn fn169(c: &mut Check) {
    c.function("fn169", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn169::pullback(p0, &p1);
        t.compare(&shown, &values(plain::fn169(p0, &p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn169(s.arg(&p0), &s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn169::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn169::value_and_gradient(p0, &p1);
        t.second(&shown, &|d| leaves(&plain::fn169::hvp((p0, &p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn169::value_and_gradient(moved(&p0, &mut d), &moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn169::gradient(p0, &p1)));
    });
}

fn fn170(c: &mut Check) {
    c.function("fn170", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn170::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn170(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn170(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn170::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn170::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn170::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn170::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn170::gradient(p0, p1, p2, p3)));
    });
}

fn fn171(c: &mut Check) {
    c.function("fn171", |t| {
        let (p0, p1,) = (t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn171::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn171(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn171(Seeds::none().arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn171::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn171::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn171::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn171::value_and_gradient(p0, moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn171::gradient(p0, p1)));
    });
}

fn fn172(c: &mut Check) {
    c.function("fn172", |t| {
        let (p0, p1, p2,) = (t.float(), t.array::<3>(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn172::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn172(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn172(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn172::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn173(c: &mut Check) {
    c.function("fn173", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let (y, back) = plain::fn173::pullback(p0);
        t.compare(&shown, &values(plain::fn173(p0)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn173(s.arg(&p0))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn173::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn173::value_and_gradient(p0);
        t.second(&shown, &|d| leaves(&plain::fn173::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn173::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn173::gradient(p0)));
    });
}

fn fn174(c: &mut Check) {
    c.function("fn174", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn174::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn174(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn174(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn174::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn174::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn174::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn174::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn174::gradient(p0, p1)));
    });
}

fn fn175(c: &mut Check) {
    c.function("fn175", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn175::pullback(p0, p1, &p2);
        t.compare(&shown, &values(plain::fn175(p0, p1, &p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn175(s.arg(&p0), s.arg(&p1), &s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn175::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn175::value_and_gradient(p0, p1, &p2);
        t.second(&shown, &|d| leaves(&plain::fn175::hvp((p0, p1, &p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn175::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn175::gradient(p0, p1, &p2)));
    });
}

fn fn176(c: &mut Check) {
    c.function("fn176", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn176::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn176(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn176(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn176::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn177(c: &mut Check) {
    c.function("fn177", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn177::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn177(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn177(Seeds::none().arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn177::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn177::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn177::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn177::value_and_gradient(p0, moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn177::gradient(p0, p1, p2, p3)));
    });
}

fn fn178(c: &mut Check) {
    c.function("fn178", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn178::pullback(p0, p1, p2, &p3);
        t.compare(&shown, &values(plain::fn178(p0, p1, p2, &p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn178(s.arg(&p0), s.arg(&p1), s.arg(&p2), &s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn178::jvp((p0, p1, p2, &p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn178::value_and_gradient(p0, p1, p2, &p3);
        t.second(&shown, &|d| leaves(&plain::fn178::hvp((p0, p1, p2, &p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn178::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn178::gradient(p0, p1, p2, &p3)));
    });
}

fn fn179(c: &mut Check) {
    c.function("fn179", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn179::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn179(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn179(s.arg(&p0), Seeds::none().arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn179::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn179::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn179::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn179::value_and_gradient(moved(&p0, &mut d), p1);
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn179::gradient(p0, p1)));
    });
}

fn fn180(c: &mut Check) {
    c.function("fn180", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn180::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn180(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn180(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn180::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn181(c: &mut Check) {
    c.function("fn181", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn181::pullback(&p0, p1, p2);
        t.compare(&shown, &values(plain::fn181(&p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn181(&s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn181::jvp((&p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn181::value_and_gradient(&p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn181::hvp((&p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn181::value_and_gradient(&moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn181::gradient(&p0, p1, p2)));
    });
}

fn fn182(c: &mut Check) {
    c.function("fn182", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn182::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn182(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn182(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn182::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn182::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn182::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn182::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn182::gradient(p0, p1, p2)));
    });
}

fn fn183(c: &mut Check) {
    c.function("fn183", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn183::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn183(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn183(Seeds::none().arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn183::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn184(c: &mut Check) {
    c.function("fn184", |t| {
        let (p0, p1,) = (t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn184::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn184(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn184(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn184::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn184::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn184::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn184::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn184::gradient(p0, p1)));
    });
}

fn fn185(c: &mut Check) {
    c.function("fn185", |t| {
        let (p0, p1, p2, p3, p4, p5,) = (t.float(), t.float(), t.float(), t.int(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4, &p5,));
        let (y, back) = plain::fn185::pullback(p0, p1, p2, p3, p4, &p5);
        t.compare(&shown, &values(plain::fn185(p0, p1, p2, p3, p4, &p5)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn185(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), s.arg(&p4), &s.arg(&p5))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn185::jvp((p0, p1, p2, p3, p4, &p5,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn185::value_and_gradient(p0, p1, p2, p3, p4, &p5);
        t.second(&shown, &|d| leaves(&plain::fn185::hvp((p0, p1, p2, p3, p4, &p5), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn185::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d), moved(&p4, &mut d), &moved(&p5, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn185::gradient(p0, p1, p2, p3, p4, &p5)));
    });
}

fn fn186(c: &mut Check) {
    c.function("fn186", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn186::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn186(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn186(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn186::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn186::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn186::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn186::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn186::gradient(p0, p1, p2, p3)));
    });
}

fn fn187(c: &mut Check) {
    c.function("fn187", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn187::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn187(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn187(s.arg(&p0), s.arg(&p1), Seeds::none().arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn187::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn187::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn187::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn187::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), p2, moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn187::gradient(p0, p1, p2, p3)));
    });
}

fn fn188(c: &mut Check) {
    c.function("fn188", |t| {
        let (p0, p1,) = (t.float(), (t.float(), (t.float(), t.int())),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn188::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn188(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn188(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn188::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn188::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn188::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn188::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn188::gradient(p0, p1)));
    });
}

fn fn189(c: &mut Check) {
    c.function("fn189", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn189::pullback(p0, p1, p2, p3);
        t.compare(&shown, &values(plain::fn189(p0, p1, p2, p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn189(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn189::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn189::value_and_gradient(p0, p1, p2, p3);
        t.second(&shown, &|d| leaves(&plain::fn189::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn189::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn189::gradient(p0, p1, p2, p3)));
    });
}

fn fn190(c: &mut Check) {
    c.function("fn190", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn190::pullback(p0, p1, p2, &p3);
        t.compare(&shown, &values(plain::fn190(p0, p1, p2, &p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn190(s.arg(&p0), s.arg(&p1), s.arg(&p2), &s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn190::jvp((p0, p1, p2, &p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn190::value_and_gradient(p0, p1, p2, &p3);
        t.second(&shown, &|d| leaves(&plain::fn190::hvp((p0, p1, p2, &p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn190::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn190::gradient(p0, p1, p2, &p3)));
    });
}

fn fn191(c: &mut Check) {
    c.function("fn191", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn191::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn191(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn191(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn191::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn191::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn191::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn191::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn191::gradient(p0, p1)));
    });
}

fn fn192(c: &mut Check) {
    c.function("fn192", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn192::pullback(p0, &p1);
        t.compare(&shown, &values(plain::fn192(p0, &p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn192(s.arg(&p0), &s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn192::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn192::value_and_gradient(p0, &p1);
        t.second(&shown, &|d| leaves(&plain::fn192::hvp((p0, &p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn192::value_and_gradient(moved(&p0, &mut d), &moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn192::gradient(p0, &p1)));
    });
}

fn fn193(c: &mut Check) {
    c.function("fn193", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn193::pullback(p0, &p1, p2);
        t.compare(&shown, &values(plain::fn193(p0, &p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn193(s.arg(&p0), &s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn193::jvp((p0, &p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn194(c: &mut Check) {
    c.function("fn194", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn194::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn194(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn194(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn194::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn194::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn194::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn194::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn194::gradient(p0, p1, p2)));
    });
}

fn fn195(c: &mut Check) {
    c.function("fn195", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn195::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn195(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn195(s.arg(&p0), s.arg(&p1), s.arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn195::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn195::value_and_gradient(p0, p1, p2);
        t.second(&shown, &|d| leaves(&plain::fn195::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn195::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn195::gradient(p0, p1, p2)));
    });
}

fn fn196(c: &mut Check) {
    c.function("fn196", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let (y, back) = plain::fn196::pullback(p0, p1);
        t.compare(&shown, &values(plain::fn196(p0, p1)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn196(s.arg(&p0), s.arg(&p1))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn196::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn196::value_and_gradient(p0, p1);
        t.second(&shown, &|d| leaves(&plain::fn196::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn196::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn196::gradient(p0, p1)));
    });
}

fn fn197(c: &mut Check) {
    c.function("fn197", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let (y, back) = plain::fn197::pullback(p0, p1, p2);
        t.compare(&shown, &values(plain::fn197(p0, p1, p2)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn197(s.arg(&p0), s.arg(&p1), Seeds::none().arg(&p2))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn197::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn198(c: &mut Check) {
    c.function("fn198", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let (y, back) = plain::fn198::pullback(p0, p1, p2, &p3);
        t.compare(&shown, &values(plain::fn198(p0, p1, p2, &p3)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn198(s.arg(&p0), Seeds::none().arg(&p1), s.arg(&p2), &s.arg(&p3))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn198::jvp((p0, p1, p2, &p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn198::value_and_gradient(p0, p1, p2, &p3);
        t.second(&shown, &|d| leaves(&plain::fn198::hvp((p0, p1, p2, &p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn198::value_and_gradient(moved(&p0, &mut d), p1, moved(&p2, &mut d), &moved(&p3, &mut d));
            (z, leaves(&g))
        });
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn198::gradient(p0, p1, p2, &p3)));
    });
}

fn fn199(c: &mut Check) {
    c.function("fn199", |t| {
        let (p0, p1, p2, p3, p4, p5,) = (t.float(), t.float(), t.float(), t.int(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4, &p5,));
        let (y, back) = plain::fn199::pullback(p0, p1, p2, p3, &p4, p5);
        t.compare(&shown, &values(plain::fn199(p0, p1, p2, p3, &p4, p5)), &values(y), &|w| leaves(&back(cotangent(&y, w))), &|s| numbers(dual::fn199(s.arg(&p0), s.arg(&p1), s.arg(&p2), s.arg(&p3), &s.arg(&p4), s.arg(&p5))));
        t.forward(&shown, &|d| { let (y, dy) = plain::fn199::jvp((p0, p1, p2, p3, &p4, p5,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
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
