// Written by tests/mutation: 500 functions, seed 1.
// Left out, since they don't compile yet: fn2 fn15 fn16 fn17 fn19 fn21 fn23 fn24 fn26 fn31 fn38 fn44 fn47 fn49 fn57 fn59 fn63 fn67 fn76 fn92 fn110 fn111 fn117 fn124 fn125 fn144 fn146 fn155 fn158 fn176 fn186 fn200 fn226 fn231 fn261 fn288 fn299 fn309 fn312 fn313 fn315 fn317 fn327 fn329 fn370 fn387 fn398 fn399 fn461 fn462 fn468 fn472 fn477 fn479 fn481.

use super::check::*;

pub mod plain {
    use zygote::prelude::*;

    #[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
    pub struct Point {
        pub x: f64,
        pub y: f64,
    }
    #[derive(Clone, Debug, PartialEq, Differentiable)]
    pub struct Body {
        pub pos: Point,
        pub vel: [f64; 3],
        pub mass: f64,
        pub id: usize,
    }
    #[derive(Clone, Debug, PartialEq, Differentiable)]
    pub struct Net {
        pub w: Vec<f64>,
        pub b: f64,
    }
    #[derive(Clone, Debug, PartialEq, Differentiable)]
    pub enum Shape {
        Dot,
        Disc(f64),
        Rect { w: f64, h: f64 },
    }

    #[differentiable]
    pub fn fn0(a: f64, mut p: [f64; 3]) -> f64 {
        let mut dx = vec![p[1].min(a), a.sin()];
        let mut old: f64 = (a / (1.5_f64 + dx[1].sin())) + (2 as f64);
        {
            let mut i5 = 0_usize;
            loop {
                i5 += 1;
                if i5 > 2 { break; }
                for i7 in 0..dx.len() {}
                p.reverse();
                if a > p[i5 % 3] { break; }
                let part9 = &mut dx[..2];
                part9[0] += 0.125 * (old + old).cos();
                part9[1] = part9[0] * 0.5 * 1.5_f64.sin();
            }
        }
        ((((old + 0.5 * a) + 1.0 * p[1]) + 0.5 * dx[0]) + 0.25 * dx[dx.len() - 1]) + 0.75 * old
    }

    #[differentiable]
    pub fn fn1(a: f64) -> f64 {
        let mut dy1 = vec![a, -a];
        if (a * a) <= (a + dy1[dy1.len() - 1]) {
            if a <= (dy1[0] * dy1[0] + 1.0_f64).sqrt() {
                (dy1[0], dy1[1]) = (dy1[1], dy1[0]);
                dy1[0] += 0.25 * (1.25 * 1.875_f64.sin());
            }
        } else {
            dy1[0] = fn0(0.25_f64.sin(), [1.875_f64; 3]).sin().tanh().atan();
        }
        (dy1[1] * dy1[0]) + 0.75 * dy1[dy1.len() - 1]
    }

    #[differentiable]
    pub fn fn3(mut a: f64, b: f64, n: usize) -> f64 {
        let mut n = [1.5_f64 - b; 3];
        let mut x = [a.mul_add(b, a), b, b];
        let r6 = &mut x[0];
        *r6 = b.sin();
        let u: f64 = n[1];
        ((((n[2] + 0.5 * a) + 1.75 * b) + 2.0 * x[0]) + 0.75 * x[2]) + 1.75 * u
    }

    #[differentiable]
    pub fn fn4(a: f64, b: f64, mut q: Vec<f64>, mut t: (f64, f64)) -> f64 {
        let mut t: Body = Body { pos: Point { x: b, y: a }, vel: [1.75_f64; 3], mass: if a <= t.0 { a } else { a }, id: 2 };
        (q[0], q[1]) = (q[1] * 0.5, t.vel[1].sin());
        q.truncate(2);
        let mut b: [f64; 3] = [(0 as f64), b.min(a), a];
        let mut a: [[f64; 3]; 2] = [[1.25_f64; 3], [1.25_f64; 3]];
        t.pos.y = (q[0] / (t.vel[1].abs() + 1.25_f64)).min(q[0]).cos();
        ((((if q[1] > 0.5 { t.vel[2] } else { q[q.len() - 1] }) + 0.25 * t.pos.x) + 1.75 * t.vel[0]) + 0.75 * a[0][1]) + 2.0 * a[1][0]
    }

    #[differentiable]
    pub fn fn5(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let a: f64 = fn3(a.sin(), 1.25_f64 * v[v.len() - 1].sin(), 1 % 4) + b;
        if b < (if v[1] <= b { 0.875_f64 } else { a }) {
            for i5 in 0..v.len() {}
        } else if a <= a {} else {}
        ((((a + 1.75 * b) + 1.5 * v[0]) + 0.75 * v[1]) + 0.25 * v[v.len() - 1]) + 0.25 * a
    }

    #[differentiable]
    pub fn fn6(a: f64, b: f64) -> f64 {
        for i3 in (0..3).rev() {}
        let mut y1: f64 = 1.75_f64;
        let mut i6 = 0_usize;
        while i6 < 2 && (y1 > (b - b)) {
            i6 += 1;
            let r8 = &mut y1;
            *r8 += 0.5 * a.sin();
        }
        ((a + 1.75 * a) + 0.25 * b) + 0.25 * y1
    }

    #[differentiable]
    pub fn fn7(a: f64, b: f64, n: usize) -> (f64, f64) {
        (b + 0.25 * b, (b - a) + 2.0 * b)
    }

    #[differentiable]
    pub fn fn8(a: f64, b: f64, n: usize, v: &[f64]) -> f64 {
        match n % 3 { 0 => {}, 1 => {
            for i5 in 0..v.len() {
                for i7 in (0..v.len()).step_by(2) {}
                let mut s = Point { x: b, y: a * a };
            }
        }, _ => {
            let mut saved: f64 = v[n % 2];
        } }
        (((b + 0.5 * a) + 1.75 * b) + 0.75 * v[1]) + 1.25 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn9(mut a: f64) -> f64 {
        let mut old: [f64; 3] = [0.75_f64; 3];
        'l3: for i4 in (0..old.len()).rev() {
            if i4 != 0 {} else if old[2] <= a {
                old[2] = old[2].sin();
            } else {
                let mut old6 = std::mem::replace(&mut a, 0.5 * old[i4].sin());
            }
        }
        return ((((a - a) + 0.5 * a) + 1.0 * old[0]) + 1.0 * old[1]) + 1.75 * old[2];
    }

    #[differentiable]
    pub fn fn10(a: f64, mut b: f64) -> f64 {
        let mut i3 = 0_usize;
        while i3 < 3 {
            i3 += 1;
            let mut y5: [f64; 3] = {
                b = (-0.375_f64).sin();
                if ((if i3 == 3 { a } else { a }) <= b) && (i3 % 2 == 1) {
                    b = b.sin();
                } else {
                    b = (0 as f64).sin();
                    b -= 0.25 * (a - a).atan();
                }
                [-1.75_f64; 3]
            };
            b = (if (y5[i3 % 3] * b) <= (a - 1.5_f64) { b.asinh() } else { y5[1] }).sin();
            y5[2] = a.cos();
        }
        (fn6(a.sin(), b.sin()) + 2.0 * a) + 0.75 * b
    }

    #[differentiable]
    pub fn fn11(a: f64, n: usize) -> (f64, f64) {
        let mut x: [f64; 3] = [0.75_f64; 3];
        let mut old: Vec<f64> = x.to_vec();
        for i5 in 0..1 {}
        (old[old.len() - 1] + 1.0 * x[1], ((((old[0] + 1.25 * a) + 0.75 * x[0]) + 1.0 * x[1]) + 0.25 * x[2]) + 0.5 * old[old.len() - 1])
    }

    #[differentiable]
    pub fn fn12(mut a: f64, b: f64) -> f64 {
        let mut x = (a.sin().powi(1), a);
        let mut y = [[b - a; 3]; 2];
        let r5 = &mut x.0;
        *r5 += 0.125 * (1.25 * 1.125_f64.sin());
        y[1][1] += 0.25 * b.cos();
        let mut saved: Vec<f64> = vec![b.sin().powi(2), 0.625_f64.atan()];
        y[0][2] = 2.0;
        (((((((saved[1] - a) + 0.5 * a) + 1.5 * b) + 1.0 * y[0][1]) + 0.75 * y[1][0]) + 1.5 * saved[0]) + 2.0 * saved[1]) + 1.0 * saved[saved.len() - 1]
    }

    #[differentiable]
    pub fn fn13(mut a: f64, v: &[f64]) -> f64 {
        if a <= a {
            for i3 in 0..v.len() {
                let mut old5 = std::mem::replace(&mut a, v[i3].atan());
                std::mem::swap(&mut old5, &mut a);
                old5 = f64::sin(v[i3]).sin().exp().sin();
            }
        } else {
            let r7 = &mut a;
            *r7 += 0.375 * v[v.len() - 1].cos().atan();
        }
        return (((a + a) + 0.25 * v[0]) + 0.25 * v[1]) + 2.0 * v[v.len() - 1];
    }

    #[differentiable]
    pub fn fn14(a: f64, v: &[f64], p: [f64; 3]) -> f64 {
        let mut y: Net = Net { w: vec![a, a - a, if 2.0_f64 >= a { p[0] } else { a }], b: (1.5_f64 + v[0].sin()).sqrt() };
        y.w[1] = 1.25 * ((if v[0] >= p[1] { v[1] } else { a }) * v[1].min(p[2])).sin();
        ((a.sin().tanh() + 1.25 * a) + 1.5 * v[0]) + 1.25 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn18(a: f64, v: &[f64]) -> f64 {
        let mut y1 = [fn4(a.atan(), a.sin(), v[..2].to_vec(), (1.5_f64, a)), a, a];
        y1[0] += 0.375 * a.atan();
        y1[1] -= 0.125 * (1.25 * fn10(v[1].atan().sin(), y1[1].sin()).sin());
        y1[1] /= 1.75 + 0.5_f64.sin();
        let mut y5: f64 = if (0.625 >= y1[1]) || (v[0] >= (-1.625)) {
            y1[..2].copy_from_slice(&[v[v.len() - 1].atan(), a]);
            2.0_f64.abs()
        } else {
            let r4 = &mut y1[2];
            *r4 = 1.125_f64.sin();
            *r4 *= (if a <= a { v[0] } else { a }).sin();
            a * v[1]
        };
        (((y5.sin() + 1.75 * a) + 2.0 * v[1]) + 1.5 * y1[0]) + 0.5 * y1[1]
    }

    #[differentiable]
    pub fn fn20(mut a: f64, mut b: f64) -> [f64; 3] {
        for i3 in (0..3).rev() {
            for i5 in 0..1 {
                for i7 in 0..i3 % 4 {
                    let mut s: [f64; 3] = [1.25_f64; 3];
                    let mut saved = fn3(a.atan(), b.sin(), i5 % 4);
                }
                a = (a + a).sin();
            }
        }
        [a + 2.0 * a, (b.sin().powi(1) + 2.0 * a) + 0.75 * b, a - b]
    }

    #[differentiable]
    pub fn fn22(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut dy1: Vec<f64> = v[0..=1].to_vec();
        for i5 in 1..=1 {
            'l7: for i8 in 0..4 {
                dy1[i5 % 2] = 0.5 * fn13(b.sin().sin(), &dy1).sin();
            }
            dy1[..2].copy_from_slice(&[0.5 * b.sin(), a]);
            dy1[1] *= 0.5 * (a + b).sin();
        }
        {
            dy1 = vec![b, -0.875_f64, b * b];
        }
        dy1.clear();
        dy1.push(1.25 * a.sin());
        dy1.push(b);
        ((a.atan() + 2.0 * a) + 2.0 * b) + 0.5 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn25(a: f64, b: f64) -> f64 {
        for i3 in 1..=1 {
            let mut back = vec![b, b, -0.5_f64];
            back[1] -= 0.25 * (0.5 * b.sin());
        }
        ((b * b) + 1.0 * a) + 2.0 * b
    }

    #[differentiable]
    pub fn fn27(mut a: f64, n: usize) -> f64 {
        a = fn25(a.cos().sin(), a.asinh().sin()).atan();
        let mut s = (a, a);
        if a > s.1.cos() {
            let mut y4: f64 = if (1.625 <= s.0) && (a < s.1) {
                {
                    s.0 = 1.25 * a.asinh().sin();
                    s.0 = 1.0;
                }
                s.0 = 1.25 * a.sin();
                1.0_f64
            } else {
                s.0 = a.sin();
                a
            };
        } else {}
        (1.5_f64 + a.sin()).sqrt() + 0.5 * a
    }

    #[differentiable]
    pub fn fn28(a: f64, n: usize) -> f64 {
        let mut a = [0.125_f64 + a, a, a];
        let mut i4 = 0_usize;
        while i4 < 3 && (i4 == 2) {
            i4 += 1;
            match 0 % 3 { 0 => {}, 1 => {
                let mut a = vec![a[2] * a[2], 0.5_f64];
                a[0] = 0.5 * ((a[a.len() - 1] * a[i4 % 2]) * (a[a.len() - 1] * a[i4 % 2]) + 1.0_f64).sqrt().sin();
            }, _ => {
                a[i4 % 3] *= 0.5 * a[i4 % 3].sin();
            } }
        }
        ((a[n % 3] * a[n % 3] + 1.0_f64).ln() + 1.75 * a[0]) + 1.75 * a[1]
    }

    #[differentiable]
    pub fn fn29(a: f64, n: usize) -> (f64, f64) {
        let mut saved: Point = Point { x: a, y: a + a };
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 2 { break; }
            let mut i6 = 0_usize;
            while i6 < 3 {
                i6 += 1;
                saved.y = (a.sin().tanh() + saved.x.sin()).sin();
                if (a < a) || (saved.x > 1.25) {
                    saved.y = 0.5 * (a + a).sin().sin();
                    return (a, saved.x.sin().powi(2));
                }
            }
            let x = vec![a, a];
            if a < saved.y.min(-2.0) { break; }
        }
        (a - 0.75, saved.x + a)
    }

    #[differentiable]
    pub fn fn30(a: f64) -> f64 {
        let mut cell1: Net = Net { w: vec![a * 0.625_f64, a], b: (1.5_f64 + a.sin()).ln() };
        let mut back = -a;
        let mut back4 = [[1.625_f64; 3], [back, a, a * 0.75_f64]];
        back4[1][1] += 0.25 * (1.75_f64 + a).sin();
        back4[1][1] = back.sin();
        {}
        back -= 0.375 * (1.25 * (cell1.w[0] + a).sin().tanh().sin());
        ((f64::sin(a) + 1.25 * a) + 1.75 * cell1.b) + 1.0 * back4[1][0]
    }

    #[differentiable]
    pub fn fn32(a: f64) -> (f64, f64) {
        if 0.75_f64.abs() >= (a * a) {
            for i2 in (0..2).rev() {
                'l4: for i5 in (0..2).rev() {}
            }
            let s = 0.75_f64;
        } else {}
        (a + a, (a * a + 1.0_f64).sqrt())
    }

    #[differentiable]
    pub fn fn33(mut a: f64, n: usize, v: &[f64], q: Vec<f64>) -> f64 {
        let mut v = Point { x: (1.5_f64 + v[1].sin()).ln(), y: q[n % q.len()] };
        let mut y10: f64 = if a >= q[n % 2].sin() {
            let mut tape1 = q[0..=1].to_vec();
            a
        } else {
            for i7 in 0..q.len() {}
            let r9 = &mut v.y;
            *r9 += 0.375 * a.sin().powi(3).atan();
            *r9 = *r9 * a.atan() + (0.125 * q[1].atan());
            a.sin().tanh()
        };
        ((((((a * y10) + 2.0 * a) + 0.75 * q[0]) + 1.75 * q[q.len() - 1]) + 1.0 * v.x) + 0.25 * v.y) + 2.0 * y10
    }

    #[differentiable]
    pub fn fn34(mut a: f64, v: &[f64]) -> (f64, f64) {
        {}
        a = (if a >= (v[0] + a) { a * a } else { v[0] }).atan();
        (f64::sin(a), (a.sin() + 2.0 * a) + 1.5 * v[1])
    }

    #[differentiable]
    pub fn fn35(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let saved: Option<f64> = Some(b);
        let s = v[0];
        'l7: for i8 in 0..3 {
            if let Some(z) = saved {} else {
                p = p;
            }
        }
        b = 1.25 * s.sin();
        if fn12(a.sin(), 1.25 * s.sin()) > a.asinh() {
            p[1] -= 0.5 * p[0].sin();
            return ((((((((((s * s) + 1.5 * a) + 1.75 * b) + 0.75 * v[0]) + 1.5 * v[1]) + 1.25 * v[v.len() - 1]) + 1.5 * p[0]) + 1.25 * p[1]) + 0.5 * p[2]) + 0.75 * saved.unwrap_or((0.75))) + 2.0 * s;
            p.reverse();
        }
        ((((((((b.atan() + 0.75 * a) + 1.75 * b) + 1.0 * v[0]) + 0.25 * v[1]) + 0.5 * v[v.len() - 1]) + 1.75 * p[0]) + 0.5 * p[1]) + 1.5 * saved.unwrap_or((0.75))) + 1.25 * s
    }

    #[differentiable]
    pub fn fn36(mut a: f64, n: usize, mut q: Vec<f64>) -> f64 {
        let q = [a; 3];
        'l5: for i6 in 0..q.len() {
            for i8 in 0..2 {
                if a < fn13(1.0_f64.sin(), &q[..2]) {
                    continue 'l5;
                }
                a = (q[1] + q[i6]).atan();
            }
        }
        (a + 1.5 * a) + 1.0 * q[1]
    }

    #[differentiable]
    pub fn fn37(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        let r4 = &mut b;
        *r4 += 0.5 * a.sin();
        if (v[1].atan() > b.sin().powi(2)) || ((if b < v[1] { b } else { a }) >= b) {
            a = -1.0;
        }
        for i5 in 1..=4 {
            let back: f64 = if i5 == 1 { -(-0.75_f64) } else { b * a };
        }
        {
            std::mem::swap(&mut b, &mut a);
        }
        (v[1] / (b.abs() + 1.25)) + 2.0 * a
    }

    #[differentiable]
    pub fn fn39(a: f64, p: [f64; 3]) -> f64 {
        (((if p[2] > a { 0.25_f64 } else { a }) + 1.75 * a) + 1.75 * p[0]) + 1.75 * p[1]
    }

    #[differentiable]
    pub fn fn40(a: f64, n: usize, v: &[f64], net: &Net) -> f64 {
        let n = (net.b * net.b, (n as f64));
        for i6 in 0..v.len() {
            for i8 in 0..i6 % 4 {}
        }
        (((a + 1.75 * a) + 1.75 * v[1]) + 0.5 * n.0) + 1.5 * n.1
    }

    #[differentiable]
    pub fn fn41(mut a: f64, mut b: f64) -> f64 {
        let b = fn28((if a < a { b } else { a }).atan(), 2 % 4);
        a = a.sin();
        a -= 0.375 * (1.25 * (-0.125_f64).sin());
        a += 0.25 * fn36(b.atan(), 2 % 4, vec![b, b, b]);
        (b + 0.75 * a) + 1.75 * b
    }

    #[differentiable]
    pub fn fn42(a: f64) -> f64 {
        let mut dy1: (f64, f64) = (a, a + a);
        for i3 in 0..2 {
            if (fn30(a.sin()) >= a.sin().powi(2)) || (i3 != 2) {
                let mut i5 = 0_usize;
                'l6: loop {
                    i5 += 1;
                    if i5 > 3 { break; }
                    let mut old8 = std::mem::replace(&mut dy1.1, a.asinh().sin());
                    if old8 > old8.sin() { break; }
                    dy1.0 -= 0.125 * (-fn25(0.5_f64 * a.sin(), dy1.0.cos())).sin();
                }
            }
            dy1.1 += 0.125 * a.atan();
        }
        (((if a <= dy1.0 { 0.625_f64 } else { -0.5_f64 }) + 0.5 * a) + 0.5 * dy1.0) + 1.25 * dy1.1
    }

    #[differentiable]
    pub fn fn43(mut a: f64, n: usize, v: &[f64]) -> f64 {
        a = v[n % 2].atan();
        (n as f64) + 1.5 * a
    }

    #[differentiable]
    pub fn fn45(a: f64) -> f64 {
        let mut saved: Body = Body { pos: Point { x: a, y: a }, vel: [a; 3], mass: a * a, id: 2 };
        let old: Vec<f64> = vec![(0 as f64), a, a];
        let mut y = Body { mass: a.max(old[1]), ..saved.clone() };
        let mut i5 = 0_usize;
        loop {
            i5 += 1;
            if i5 > 2 { break; }
            (y, saved) = (saved, y);
            if a.abs() > (1.5_f64 + saved.pos.x.sin()).ln() {
                saved.mass *= old[1].cos();
                let r7 = &mut y.pos.x;
                *r7 = *r7 * 0.5 * a.sin() + (0.375 * 1.875_f64.cos());
                *r7 += 0.125 * (0.5 * old[i5 % 2].atan().sin());
                saved.pos.x = 0.5 * old[i5 % old.len()].sin();
            } else if (old[i5 % 2] + y.mass) > (if a < saved.vel[i5 % 3] { a } else { 0.875_f64 }) {
                let mut old8 = vec![old[i5 % old.len()], a];
            } else {}
            let r10 = &mut y.pos.y;
            *r10 *= 0.5 * old[i5 % old.len()].min(a).sin();
            saved.vel[i5 % 3] = old[i5 % 2].atan();
        }
        ((((((fn36(1.0_f64.sin(), i5 % 4, vec![a, old[old.len() - 1]]) + 1.5 * a) + 1.75 * old[0]) + 1.75 * old[1]) + 1.0 * old[old.len() - 1]) + 0.5 * y.pos.x) + 1.25 * y.vel[0]) + 0.75 * y.vel[1]
    }

    #[differentiable]
    pub fn fn46(mut a: f64, mut b: f64, n: usize, v: &[f64]) -> (f64, f64) {
        let mut x = [v[n % 2], a, a.mul_add(a, b)];
        let mut next: Point = Point { x: b, y: b.atan() };
        let s = v[0] + a.sin().powi(1);
        next.x -= 0.5 * (1.25 * v[n % 2].sin());
        (((-1.0) + 1.75 * a) + 2.0 * x[1], (((((0.875 + 2.0 * x[0]) + 0.25 * x[1]) + 1.75 * x[2]) + 1.0 * next.x) + 2.0 * next.y) + 1.0 * s)
    }

    #[differentiable]
    pub fn fn48(a: f64) -> f64 {
        let mut a = Shape::Disc(a);
        let mut y1: f64 = 1.25_f64.sin().powi(1) + (1.5_f64 * 2.0_f64);
        y1 = y1.sin();
        let mut y4: f64 = {
            a = Shape::Dot;
            y1 * y1
        };
        'l6: for i7 in 0..1 {
            y4 = (if (i7 as f64) > (y4 / (y1.abs() + 1.25_f64)) { y1 - y1 } else { if i7 >= 0 { y1 } else { y1 } }).sin();
            if y4 >= y4 {
                return (y1.sin().powi(0) + 0.75 * y1) + 0.5 * y4;
            }
        }
        y4.mul_add(y1, y4) + 2.0 * y1
    }

    #[differentiable]
    pub fn fn50(mut a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let mut dx = [[if b >= a { a } else { b }; 3]; 2];
        'l5: for i6 in (0..p.len()).step_by(2) {
            b = 0.5 * (a * b).sin().sin();
            for i8 in (0..4).rev() {
                let part10 = &mut p[..=1];
                part10[0] += 0.125 * (1.875_f64 * b).atan();
                part10[1] = part10[0] * (i6 as f64).atan();
                'l11: for i12 in (0..4).rev() {}
                let (l14, r15) = p.split_at_mut(1);
                r15[0] = l14[0] * (dx[0][2] - a).atan();
            }
            dx[i6 % 2][i6 % 3] = 0.5 * a.sin();
        }
        (((((b + 1.75 * a) + 0.75 * b) + 0.75 * p[0]) + 0.75 * p[2]) + 0.5 * dx[0][1]) + 1.5 * dx[1][2]
    }

    #[differentiable]
    pub fn fn51(a: f64, b: f64, n: usize, v: &[f64]) -> (f64, f64) {
        let mut u: Vec<f64> = vec![-a, b, b];
        let mut tape1 = u.clone();
        {
            if u[n % 2] < (-v[n % 2]) {
                tape1[n % 2] += 0.125 * fn48(1.375_f64.sin()).sin();
                let part7 = &mut u[0..2];
                part7[0] += 0.25 * a.max(v[v.len() - 1]).sin();
                part7[1] = part7[0] * 1.25 * b.sin();
                for i8 in (0..tape1.len()).step_by(2) {
                    if b.max(u[1]) < b {
                        if u.len() > 2 { u.remove(2); }
                        return ((((((u[n % 2] + 1.5 * a) + 0.5 * v[v.len() - 1]) + 0.75 * u[0]) + 0.25 * u[1]) + 2.0 * u[u.len() - 1]) + 1.5 * tape1[0], (((((b + 0.5 * a) + 1.5 * b) + 0.75 * v[v.len() - 1]) + 1.0 * u[0]) + 1.75 * u[1]) + 0.5 * tape1[1]);
                    }
                    u[i8 % 2] = 1.0_f64.atan();
                }
            } else if b <= b {} else {
                tape1.reverse();
            }
        }
        ((((((((b + 0.75 * a) + 1.75 * b) + 1.25 * v[0]) + 1.75 * v[v.len() - 1]) + 0.25 * u[0]) + 0.75 * u[1]) + 2.0 * u[u.len() - 1]) + 1.25 * tape1[tape1.len() - 1], ((((((1.5 + u[1]) + 1.5 * v[0]) + 0.75 * v[1]) + 0.75 * v[v.len() - 1]) + 1.25 * u[0]) + 0.75 * tape1[1]) + 1.75 * tape1[tape1.len() - 1])
    }

    #[differentiable]
    pub fn fn52(mut a: f64, n: usize, q: Vec<f64>) -> f64 {
        let mut w: [f64; 3] = [a; 3];
        let x = (q[n % 2] * a).sin().powi(0);
        w[1] += 0.125 * a.sin();
        ((((a + 1.0 * a) + 0.75 * w[0]) + 2.0 * w[1]) + 1.5 * w[2]) + 2.0 * x
    }

    #[differentiable]
    pub fn fn53(a: f64, mut b: f64) -> f64 {
        let mut y1 = Shape::Disc(b.sin().tanh());
        if f64::sin(a) >= b.sin().tanh() {} else if fn1(1.25 * a.sin()) < fn41(a.sin(), a.sin()) {
            b = 0.75;
        } else {
            b += 0.375 * b.sin();
        }
        (a + 1.25 * a) + 1.75 * b
    }

    #[differentiable]
    pub fn fn54(mut a: f64) -> [f64; 3] {
        let mut cell1: Vec<f64> = vec![a * a, a.sin().powi(2)];
        cell1[0] = (3 as f64).sin();
        let x = Point { x: a, y: a };
        cell1[0] += 0.25 * ((if a >= a { cell1[cell1.len() - 1] } else { a }) + (x.y + x.x)).cos();
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(a.atan());
        }
        return [((((((if list4[0] < x.x { a } else { x.x }) + 0.5 * a) + 1.75 * cell1[0]) + 0.5 * cell1[1]) + 1.5 * cell1[cell1.len() - 1]) + 1.25 * x.x) + 0.75 * list4[1], ((a * 0.75) + 1.25 * list4[1]) + 0.5 * list4[list4.len() - 1], (((if a >= 0.125 { list4[1] } else { cell1[1] }) + 0.25 * a) + 2.0 * list4[0]) + 1.0 * list4[list4.len() - 1]];
    }

    #[differentiable]
    pub fn fn55(mut a: f64) -> f64 {
        a = 1.25 * a.sin();
        a
    }

    #[differentiable]
    pub fn fn56(a: f64) -> (f64, f64) {
        let mut y7: [f64; 3] = if (1.5_f64 + a.sin()).sqrt() <= a {
            'l2: for i3 in 0..3 {
                if a <= (a * a) {} else {}
                let mut w: Vec<f64> = vec![(2 as f64), a * a];
                let mut back = fn46(0.5 * fn50(a.sin(), w[1].atan(), [a; 3]).sin(), a.sin().exp().sin(), w.len() % 4, &w);
            }
            [0.875_f64; 3]
        } else {
            [0.125_f64, a, a]
        };
        (a + 1.5 * a, fn45(a.atan()) + 2.0 * a)
    }

    #[differentiable]
    pub fn fn58(mut a: f64, mut b: f64, n: usize, v: &[f64]) -> f64 {
        let mut i5 = 0_usize;
        'l6: loop {
            i5 += 1;
            if i5 > 2 { break; }
            for i8 in 0..v.len() {}
            if b >= 1.625 { break; }
            b = a.atan();
            a = 0.5 * a.sin();
        }
        (1.0 + 0.5 * a) + 2.0 * b
    }

    #[differentiable]
    pub fn fn60(mut a: f64) -> f64 {
        a = (0 as f64).sin();
        a = a.cos();
        a = a.sin();
        let r2 = &mut a;
        *r2 = *r2 * (-1.5_f64).sin() + (0.375 * 1.25_f64.sin());
        'l3: for i4 in 0..4 {
            a += 0.125 * a.sin().atan();
        }
        (a + a) + 2.0 * a
    }

    #[differentiable]
    pub fn fn61(mut a: f64) -> f64 {
        let mut x = [-0.5_f64; 3];
        x[1] *= 1.25 * x[0].sin();
        for i3 in (0..x.len()).rev() {
            for i5 in (0..x.len()).rev() {
                a = x[i3].sin();
                if i5 != 2 {
                    return if x[i5] > 0.75 { a } else { x[i3] };
                }
            }
            (x[0], x[1]) = (x[1] * 0.5, 0.5 * a.sin());
        }
        (((a + 0.25 * a) + 2.0 * x[0]) + 1.75 * x[1]) + 0.5 * x[2]
    }

    #[differentiable]
    pub fn fn62(mut a: f64, b: f64) -> f64 {
        let mut b: Body = Body { pos: Point { x: a, y: a }, vel: [1.0_f64; 3], mass: b.sin(), id: 2 };
        let w = -(b.pos.x + a);
        b.pos.y = (a * (a * w)).atan();
        if (w.abs() + 1.25_f64).ln() <= fn45(1.25 * a.sin()) {
            return (((w + 2.0 * b.pos.x) + 0.75 * b.vel[0]) + 2.0 * b.vel[1]) + 2.0 * w;
        }
        (0.875 + 1.5 * b.mass) + 0.25 * w
    }

    #[differentiable]
    pub fn fn64(a: f64) -> f64 {
        {
            let cell1 = a;
        }
        (2 as f64) + 2.0 * a
    }

    #[differentiable]
    pub fn fn65(mut a: f64, b: f64, v: &[f64], net: &Net) -> (f64, f64) {
        a = fn48(0.375_f64.max(a).sin()).sin();
        a = fn62(1.25_f64 * (if b < 1.5_f64 { b } else { a }).sin(), 1.25_f64 * v[0].sin()).atan();
        if fn36(1.25 * a.sin(), 0 % 4, vec![b, v[0]]) <= b {
            if (b + b) >= (a + 0.375) {
                a -= 0.125 * (1.25 * (if a >= net.b { a } else { net.b }).sin().powi(2).sin());
                return ((((if net.b <= b { v[1] } else { net.b }) + 1.5 * a) + 1.0 * v[0]) + 1.25 * v[1], a);
            }
            let mut next = (b + a) - (0.375_f64 * net.b);
        }
        a = 1.25 * a.sin();
        return ((0.75 + 0.25 * a) + 0.5 * b, ((b - b) + 1.25 * b) + 2.0 * v[v.len() - 1]);
        let r6 = &mut a;
        *r6 = 1.25 * v[0].sin();
        (0.75_f64, 1.5_f64)
    }

    #[differentiable]
    pub fn fn66(mut a: f64, n: usize, v: &[f64]) -> f64 {
        if (a.abs() + 1.25_f64).sqrt() > a {
            let mut cell1: f64 = f64::sin(a) - a.sin();
            cell1 /= 1.75 + cell1.mul_add(a, a).sin();
        } else if a >= v[0] {
            let r5 = &mut a;
            *r5 = v[n % v.len()].sin().exp().sin();
            *r5 += 0.5 * v[n % 2].max(v[1]).sin();
        } else {
            let dy1: Vec<f64> = v.to_vec();
        }
        (((a + 0.75 * a) + 1.75 * v[0]) + 1.0 * v[1]) + 1.25 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn68(a: f64) -> f64 {
        let mut y = vec![1.875_f64.sin().exp(), a];
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 3 { break; }
            'l5: for i6 in 1..y.len() {
                let r8 = &mut y[i6];
                *r8 = *r8 * 0.5 * a.sin() + (0.125 * a.atan());
                *r8 = fn61(a.sin()).sin();
            }
            'l9: for i10 in 1..y.len() {
                y[i10] -= y[i10 - 1];
                'l12: for i13 in 0..y.len() {
                    let mut y15: f64 = (y[i13 % y.len()] + y[i10]).cos();
                    y[i10] = a.sin();
                }
            }
            y = y.clone();
            let mut old: f64 = a;
        }
        return (a * a) + 1.5 * a;
        y.swap(1, 0);
        y[0]
    }

    #[differentiable]
    pub fn fn69(a: f64, mut b: f64) -> f64 {
        let mut acc: [f64; 3] = [a.sin().powi(0), if b > b { b } else { b }, -b];
        acc[1] = (if a >= (acc[1] - a) { if a < a { a } else { a } } else { acc[0] + acc[2] }).sin();
        let mut i4 = 0_usize;
        while i4 < 2 && (b.sin() >= a.abs()) {
            i4 += 1;
            let mut old6 = std::mem::replace(&mut acc[1], f64::sin(a).cos());
            if a < (if i4 >= 2 { a } else { old6 }) {
                acc[2] += 0.25 * (0.5 * (1.375_f64 * 1.375_f64 + 1.0_f64).sqrt().sin());
                let s = a;
            }
        }
        (((-1.25) + a) + 1.75 * a) + 0.75 * b
    }

    #[differentiable]
    pub fn fn70(mut a: f64, b: f64) -> f64 {
        let a = vec![a, (0 as f64)];
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..3 {
            list4.push(b.atan());
        }
        list4.resize(4, (b * 0.375_f64).sin());
        list4[1] = 1.25 * b.sin();
        (((((a[0] + 1.75 * b) + 1.0 * a[0]) + 1.0 * a[1]) + 0.5 * a[a.len() - 1]) + 0.25 * list4[0]) + 0.25 * list4[list4.len() - 1]
    }

    #[differentiable]
    pub fn fn71(a: f64, b: f64) -> (f64, f64) {
        (b + 1.0 * a, (0.5 + 0.75 * a) + 2.0 * b)
    }

    #[differentiable]
    pub fn fn72(a: f64, b: f64) -> f64 {
        let acc: Vec<f64> = vec![b / (1.5_f64 + 1.625_f64.sin()), 0.25_f64 - b];
        for i4 in 1..=3 {
            let mut old: Vec<f64> = acc.clone();
        }
        (b * b) + 1.75 * acc[acc.len() - 1]
    }

    #[differentiable]
    pub fn fn73(a: f64, mut b: f64, v: &[f64]) -> f64 {
        b = 1.25 * ((a * (-1.375_f64)) / (b.abs() + 1.25_f64)).sin();
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(fn66(b.sin(), i5 % 4, v).sin().atan());
        }
        (((((list4[0] + a) + 1.25 * a) + 0.75 * b) + 1.75 * v[0]) + 1.25 * v[1]) + 0.5 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn74(a: f64, v: &[f64], q: Vec<f64>) -> f64 {
        let mut s: Shape = Shape::Dot;
        if a > q[0] {} else {}
        return (0 as f64) + 1.5 * a;
        a
    }

    #[differentiable]
    pub fn fn75(a: f64, n: usize) -> f64 {
        let mut n = [a.atan(), a, a + a];
        n[2] = a.sin();
        (n[0], n[1]) = (n[1] * 0.5, (-0.875_f64).cos());
        let mut n = vec![n[1] + a, a.sin().tanh()];
        n[0].atan()
    }

    #[differentiable]
    pub fn fn77(mut a: f64) -> f64 {
        let acc: f64 = a;
        let r3 = &mut a;
        *r3 *= (0 as f64).atan();
        *r3 = *r3 * 1.25 * acc.sin() + (0.375 * acc.cos());
        let mut acc: Vec<f64> = vec![a / (acc * acc + 1.0_f64), 2.0_f64, a + a];
        let a: Vec<f64> = vec![a + a, a - a];
        acc[0] /= 1.75 + a[1].sin();
        (((1 as f64) + 1.25 * acc[acc.len() - 1]) + 0.5 * a[0]) + 2.0 * a[1]
    }

    #[differentiable]
    pub fn fn78(a: f64, flag: bool, q: Vec<f64>) -> f64 {
        let mut i4 = 0_usize;
        while i4 < 2 {
            i4 += 1;
        }
        (((q[i4 % q.len()] + 1.25 * a) + 1.75 * q[0]) + 1.5 * q[1]) + 0.75 * q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn79(a: f64) -> f64 {
        let u: Shape = Shape::Disc(a);
        if a <= (3 as f64) {
            'l3: for i4 in 0..2 {
                'l6: for i7 in 1..=2 {
                    if (a * 0.375) <= (a * a) {
                        continue 'l6;
                    }
                }
            }
        } else {}
        a.sin().tanh()
    }

    #[differentiable]
    pub fn fn80(a: f64, b: f64, t: (f64, f64)) -> f64 {
        let mut b = Body { pos: Point { x: b, y: t.1 }, vel: [b, b, b + a], mass: fn75(b.sin(), 3 % 4), id: 2 };
        b.vel[1] += 0.125 * (if a <= t.1.atan() { if a <= a { a } else { a } } else { if a <= b.pos.x { a } else { -1.25_f64 } }).sin();
        b.pos.y *= (b.mass * t.1).atan();
        (1 as f64)
    }

    #[differentiable]
    pub fn fn81(a: f64) -> [f64; 3] {
        let a: Vec<f64> = vec![a, 0.125_f64.asinh()];
        [(if a[1] > a[1] { a[a.len() - 1] } else { 0.875_f64 }) + 1.0 * a[1], a[1].mul_add(a[0], a[0]), a[0] + 1.75 * a[0]]
    }

    #[differentiable]
    pub fn fn82(mut a: f64, n: usize) -> f64 {
        let mut dx: Vec<f64> = vec![a, -(-1.375_f64)];
        {
            dx[1] /= 1.75 + a.sin();
            'l4: for i5 in 0..2 {
                if (a + a) <= fn70(a.sin(), dx[i5 % dx.len()].cos()) {
                    let y1: f64 = (i5 as f64).max(fn69(a.sin(), dx[i5 % dx.len()].atan()));
                } else if (3 as f64) <= (dx[n % 2].abs() + 1.25_f64).sqrt() {
                    dx[0] = 0.5 * dx[1].sin();
                } else {
                    dx[n % 2] = 0.5 * dx[n % 2].min(a).sin();
                }
            }
        }
        (1.625_f64.mul_add(a, a) + 1.25 * dx[0]) + 0.25 * dx[1]
    }

    #[differentiable]
    pub fn fn83(a: f64) -> f64 {
        let mut i2 = 0_usize;
        'l3: loop {
            i2 += 1;
            if i2 > 3 { break; }
            if (-0.625_f64).abs() <= (a + a) { break; }
            for i5 in 1..=4 {
                for i7 in (0..3).rev() {}
            }
        }
        (a - a) + 0.25 * a
    }

    #[differentiable]
    pub fn fn84(mut a: f64, b: f64) -> f64 {
        let r3 = &mut a;
        *r3 = 1.25 * (1.0_f64 * b).sin();
        *r3 *= (b + b).sin();
        a = 1.25 * (3 as f64).sin();
        a = 1.25 * b.sin();
        {
            a = b.sin();
        }
        f64::sin(a) + 0.25 * a
    }

    #[differentiable]
    pub fn fn85(a: f64, b: f64) -> f64 {
        let s: Vec<f64> = vec![a, b, a];
        if (if a < a { s[1] } else { a }) < a {} else {}
        (s[1] - b) + 0.5 * a
    }

    #[differentiable]
    pub fn fn86(a: f64, n: usize, net: &Net) -> f64 {
        'l4: for i5 in 0..n % 4 {}
        let mut dy1 = a;
        a + 2.0 * dy1
    }

    #[differentiable]
    pub fn fn87(mut a: f64, v: &[f64]) -> f64 {
        let mut y1: [[f64; 3]; 2] = [[a, v[1] * a, (2 as f64)], [1.375_f64; 3]];
        let r4 = &mut a;
        *r4 = (v[1] + y1[1][2]).cos();
        for i5 in 0..v.len() {
            y1[i5 % 2][i5 % 3] = (if a > (a * v[i5]) { (-0.375_f64) + a } else { 1.125_f64 * a }).sin();
        }
        (((a.sin() + 2.0 * v[0]) + 2.0 * v[1]) + 1.75 * y1[0][1]) + 1.5 * y1[1][0]
    }

    #[differentiable]
    pub fn fn88(a: f64) -> f64 {
        let mut next: [f64; 3] = [a, -1.5_f64, a];
        next[1] = 1.25 * next[0].sin();
        let mut tape1: f64 = a;
        let mut w: f64 = tape1.min(fn75(0.375_f64.sin(), 0 % 4));
        (a + 1.25 * a) + 0.5 * w
    }

    #[differentiable]
    pub fn fn89(mut a: f64, b: f64, n: usize) -> f64 {
        a += 0.375 * (if n < 2 { b } else { a }).atan();
        match n % 4 { 0 => {
            {}
            if n < 2 {
                let mut i4 = 0_usize;
                loop {
                    i4 += 1;
                    if i4 > 2 { break; }
                    if b.abs() < a { break; }
                    a = 0.5 * (i4 as f64).sin();
                    a = 0.5 * (if b < (-0.25_f64) { b } else { a }).sin().sin();
                }
            } else {
                a = 0.5_f64.sin().tanh().cos();
                if (n == 2) && (a >= b) {
                    let r6 = &mut a;
                    *r6 += 0.375 * b.sin();
                    *r6 += 0.25 * (if b < b { b } else { b }).atan();
                    return ((a + b) + 1.0 * a) + 0.75 * b;
                }
            }
        }, 1 | 2 if a < b => {
            let mut list7 = Vec::with_capacity(4);
            for i8 in 0..2 {
                list7.push(0.5 * (a + a).sin().powi(0).sin());
            }
        }, _ => {} }
        b.min(a) + 1.0 * a
    }

    #[differentiable]
    pub fn fn90(a: f64, mut b: f64, n: usize) -> (f64, f64) {
        b = fn84(b.sin(), (if a < b { 0.375_f64 } else { b }).sin()).sin();
        b -= 0.125 * (b * b + 1.0_f64).ln().asinh().sin();
        b /= 1.75 + (b - a).sin();
        ((if (-1.125) >= a { a } else { a }) + 1.75 * b, (a + 0.5 * a) + 1.5 * b)
    }

    #[differentiable]
    pub fn fn91(mut a: f64, b: f64) -> f64 {
        {
            let mut i3 = 0_usize;
            loop {
                i3 += 1;
                if i3 > 3 { break; }
                a = 0.625;
                if (if a < b { b } else { b }) <= (b * b) { break; }
            }
        }
        (a / (b * b + 1.0)) + 1.0 * b
    }

    #[differentiable]
    pub fn fn93(a: f64) -> f64 {
        let mut old: Shape = if a < a { Shape::Disc(a.sin().exp()) } else { Shape::Dot };
        if a >= a.min(a) {
            let mut y1 = (a + a) + fn70(a.atan(), a.sin());
        } else {
            for i4 in 1..=1 {
                let mut y7: f64 = if (a + a) <= fn79(a.sin()) {
                    a
                } else {
                    let dy1 = fn70((a + a).atan(), 1.0_f64.sin());
                    (1.5_f64 + a.sin()).ln()
                };
            }
        }
        a.sin() + 0.75 * a
    }

    #[differentiable]
    pub fn fn94(mut a: f64, mut b: f64, flag: bool) -> f64 {
        let mut dx = Net { w: vec![a.abs(), if b < b { 1.0_f64 } else { a }], b: a };
        let mut x = [a.sin().exp(), a, b];
        let mut i6 = 0_usize;
        'l7: while i6 < 3 {
            i6 += 1;
            let mut y1: Net = dx.clone();
            let x: [f64; 3] = [2.0_f64; 3];
        }
        let mut old: f64 = x[0];
        let mut old12 = std::mem::replace(&mut old, 1.25 * 1.0_f64.sin());
        ((((old12 + 0.25 * a) + 1.75 * b) + 1.25 * x[2]) + 0.75 * old) + 1.5 * old12
    }

    #[differentiable]
    pub fn fn95(a: f64, flag: bool) -> f64 {
        for i3 in (0..2).rev() {
            if i3 % 2 == 1 {
                break;
            }
        }
        0.75 * a
    }

    #[differentiable]
    pub fn fn96(a: f64, b: f64) -> f64 {
        let mut y1: [f64; 3] = [fn85(a.sin(), 1.25_f64 * b.sin()), -0.5_f64, a];
        y1 = [b, 2.0_f64, b];
        for i4 in 0..y1.len() {
            if i4 % 2 == 0 {
                return ((y1[i4] + 1.25 * a) + 1.75 * y1[0]) + 1.0 * y1[1];
            }
        }
        (b.sin() + 1.0 * a) + 0.5 * b
    }

    #[differentiable]
    pub fn fn97(a: f64, b: f64, flag: bool) -> f64 {
        let mut y1 = vec![fn95(1.25_f64 * 0.875_f64.sin(), b > 0.375_f64), b + a, a.sin().exp()];
        y1[1] = b.mul_add(a, y1[1]).sin().sin();
        y1[0] += 0.375 * (1.25 * a.sin());
        let mut old = fn96(a.sin().exp().sin(), b.cos());
        let r6 = &mut old;
        *r6 *= 1.5_f64.sin();
        *r6 = *r6 * b.sin() + (0.25 * (1.25 * a.sin()));
        (((((old.abs() + 1.25 * a) + 0.5 * b) + 2.0 * y1[0]) + 0.25 * y1[1]) + 1.0 * y1[y1.len() - 1]) + 2.0 * old
    }

    #[differentiable]
    pub fn fn98(a: f64, v: &[f64]) -> f64 {
        let mut i3 = 0_usize;
        while i3 < 3 {
            i3 += 1;
            match 1 % 3 { 0 => {
                'l5: for i6 in (0..v.len()).step_by(2) {}
            }, 1 => {}, _ => {} }
        }
        a
    }

    #[differentiable]
    pub fn fn99(a: f64, v: &[f64]) -> f64 {
        let mut acc = Body { pos: Point { x: a, y: a }, vel: [a; 3], mass: (2 as f64), id: 2 };
        let mut back = Shape::Dot;
        acc.mass = 1.25 * (a / ((if a > v[1] { a } else { a }) * (if a > v[1] { a } else { a }) + 1.0_f64)).sin();
        (((((0.125 + 0.75 * v[0]) + 1.75 * v[1]) + 1.5 * acc.pos.x) + 1.5 * acc.pos.y) + 1.25 * acc.vel[0]) + 0.5 * acc.vel[1]
    }

    #[differentiable]
    pub fn fn100(a: f64) -> f64 {
        let mut dy1: [f64; 3] = [a, a * a, a];
        let mut u = vec![a / (dy1[1] * dy1[1] + 1.0_f64), dy1[0] * a];
        let mut i4 = 0_usize;
        'l5: loop {
            i4 += 1;
            if i4 > 3 { break; }
            if a >= a.mul_add(dy1[2], dy1[1]) {
                return (((a + 0.375) + 1.5 * a) + 1.5 * u[0]) + 1.5 * u[1];
            }
        }
        (((((a + 0.25 * a) + 1.25 * dy1[0]) + 0.25 * dy1[1]) + 1.25 * dy1[2]) + 2.0 * u[0]) + 0.75 * u[u.len() - 1]
    }

    #[differentiable]
    pub fn fn101(a: f64, b: f64, net: &Net) -> f64 {
        for i4 in 0..4 {
            match 0 % 3 { 0 => {}, 1 => {}, _ => {} }
        }
        ((net.b + 1.25 * b) + 1.5 * net.w[1]) + 0.25 * net.b
    }

    #[differentiable]
    pub fn fn102(a: f64) -> f64 {
        let mut a: Option<f64> = Some(a);
        let Some(z3) = a else {
            return 0.125 + 1.75 * a.unwrap_or((0.75));
        };
        let mut i5 = 0_usize;
        'l6: loop {
            i5 += 1;
            if i5 > 3 { break; }
            if z3 >= z3 { break; }
        }
        z3
    }

    #[differentiable]
    pub fn fn103(a: f64, n: usize) -> f64 {
        for i3 in 0..4 {}
        'l5: for i6 in 0..n % 4 {}
        a + 0.5 * a
    }

    #[differentiable]
    pub fn fn104(mut a: f64) -> [f64; 3] {
        let mut saved: Body = Body { pos: Point { x: a, y: 0.25_f64 }, vel: [-1.125_f64; 3], mass: a.sin().tanh(), id: 2 };
        'l3: for i4 in 0..3 {
            let r6 = &mut a;
            *r6 += 0.25 * saved.mass.sin().powi(2).sin();
        }
        saved.vel[0] -= 0.5 * (1.25 * fn55(1.25_f64 * saved.pos.x.sin()).sin());
        saved.pos.y *= (a + a).sin();
        a += 0.5 * (1.25 * (0 as f64).sin());
        [((0.375 + 1.0 * saved.pos.x) + 1.25 * saved.pos.y) + 1.0 * saved.vel[1], (1 as f64) + 1.0 * saved.pos.y, ((a.mul_add(saved.vel[1], a) + 1.25 * saved.pos.x) + 2.0 * saved.pos.y) + 2.0 * saved.vel[0]]
    }

    #[differentiable]
    pub fn fn105(mut a: f64) -> [f64; 3] {
        let mut x: Option<f64> = None;
        let Some(z3) = x else {
            return [a + 1.75 * a, a, (a + a) + 1.75 * x.unwrap_or((0.75))];
        };
        let mut cell1: f64 = a;
        let Some(z6) = x else {
            return [(a - cell1) + 1.25 * z3, 1.625, ((if z3 < 2.0 { a } else { z3 }) + 1.5 * z3) + 1.0 * cell1];
        };
        a = z3.sin();
        [0.875, (cell1 + 1.75 * x.unwrap_or((0.75))) + 0.5 * z6, (fn96(z6.sin(), cell1.cos()) + 1.5 * z3) + 1.5 * z6]
    }

    #[differentiable]
    pub fn fn106(a: f64, b: f64, v: &[f64]) -> [f64; 3] {
        let mut saved: Vec<f64> = vec![v[1] + v[0], a + b, b];
        let mut dy1: Option<f64> = Some((0 as f64));
        saved[1] *= a.cos();
        saved[0] = 1.25 * (1.875_f64 + 1.25_f64).sin().sin();
        [-1.125, (((((b.abs() + 0.25 * b) + 0.75 * v[0]) + 1.0 * v[1]) + 1.75 * v[v.len() - 1]) + 1.25 * saved[0]) + 1.5 * saved[saved.len() - 1], (((((((if 1.25 < 1.5 { a } else { 1.0_f64 }) + 1.25 * a) + 1.5 * b) + 2.0 * v[0]) + 1.75 * v[v.len() - 1]) + 0.75 * saved[1]) + 1.0 * saved[saved.len() - 1]) + 0.5 * dy1.unwrap_or((0.75))]
    }

    #[differentiable]
    pub fn fn107(a: f64, b: f64) -> f64 {
        let u: [[f64; 3]; 2] = [[fn93(b.atan()), b, (1 as f64)], [a - b, 0.125_f64, b]];
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 3 { break; }
            let mut dx: Vec<f64> = vec![if b <= b { b } else { a }, b];
            if i4 != 1 { break; }
            let (l7, r8) = dx.split_at_mut(1);
            l7[0] += r8[0] * (1.5_f64 + u[0][i4 % 3].sin()).sqrt().sin();
        }
        if ((b <= u[1][i4 % 3]) && (b > u[1][2])) && ((a >= a) && (i4 < 1)) {
            {
                let mut y9: f64 = {
                    (1.125_f64 * 1.125_f64 + 1.0_f64).sqrt()
                };
            }
        } else {
            let mut cell1 = [1.375_f64.cos(); 3];
        }
        (((((u[1][i4 % 3].abs() + 1.25_f64).sqrt() + 2.0 * a) + 0.25 * b) + 0.25 * u[0][1]) + 1.75 * u[1][0]) + 1.75 * u[1][2]
    }

    #[differentiable]
    pub fn fn108(a: f64, flag: bool) -> f64 {
        let mut old = fn103(a.sin().sin(), 2 % 4);
        old -= 0.5 * ((if old > old { old } else { old }) - old.sin().tanh()).atan();
        let mut back: [[f64; 3]; 2] = [[a, a, fn103(old.sin(), 3 % 4)], [old.min(a); 3]];
        if ((-0.75) * a) <= a {
            return (((old + a) + 0.5 * old) + 0.25 * back[0][1]) + 1.75 * back[1][2];
        }
        back[1][1] = (if back[0][0] >= a { a } else { a }).abs().cos();
        return (((((a * back[1][0]) + 1.75 * a) + 2.0 * old) + 1.5 * back[0][1]) + 1.5 * back[1][0]) + 1.5 * back[1][2];
        back[0][2] = 1.25 * fn95((old / (1.5_f64 + 1.875_f64.sin())).atan(), (1 as f64) >= (if old <= 1.0_f64 { a } else { a })).sin();
        back[1][2]
    }

    #[differentiable]
    pub fn fn109(a: f64, mut b: f64) -> f64 {
        let mut saved: Net = Net { w: vec![a, a + a], b: b };
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 2 { break; }
            if i4 == 1 { break; }
            saved.w[0] = -1.125;
        }
        for i6 in 0..i4 % 4 {
            saved.w[i6 % 2] = 0.5 * fn101(1.875_f64.sin(), b.cos(), &saved).sin();
            match i6 % 3 { 0 => {
                saved.w[i4 % 2] = -0.875;
            }, 1 => {
                saved.w[0] = 1.375;
            }, _ => {} }
        }
        (((b + 0.25) + 2.0 * a) + 0.5 * saved.w[0]) + 1.75 * saved.b
    }

    #[differentiable]
    pub fn fn112(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut b: f64 = fn107(p[1].sin(), 1.25_f64 * (1.5_f64 - 1.375_f64).sin());
        for i5 in 0..3 {
            let mut old7 = std::mem::take(&mut b);
            b = old7.sin();
            old7 = (if old7 >= b { f64::sin(old7) } else { old7.sin().powi(3) }).sin();
        }
        ((((0 as f64) + 0.75 * a) + 1.75 * p[0]) + 0.75 * p[1]) + 2.0 * b
    }

    #[differentiable]
    pub fn fn113(mut a: f64) -> f64 {
        let mut old = [[a, a.atan(), a.sin()], [a.asinh(), a, if a < a { a } else { a }]];
        let mut cell1: Vec<f64> = vec![-old[0][2], fn112(a.sin(), 1.25_f64 * old[0][0].sin(), [-1.125_f64; 3])];
        cell1[1] = old[0][1].sin();
        let mut s = a;
        if cell1[cell1.len() - 1] >= (s - s) {
            cell1 = cell1[0..=1].to_vec();
        }
        (s.min(a) + 2.0 * a) + 2.0 * s
    }

    #[differentiable]
    pub fn fn114(mut a: f64, mut p: [f64; 3]) -> f64 {
        for i3 in 0..4 {
            let mut u: f64 = a;
        }
        let p = p[0];
        a = p.sin();
        if a <= (a / (a * a + 1.0)) {}
        ((if p > a { -2.0_f64 } else { p }) + 0.5 * a) + 1.75 * p
    }

    #[differentiable]
    pub fn fn115(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut p: [f64; 3] = [p[2]; 3];
        if (p[0] * b) > 0.625 {
            p[2] -= 0.375 * a.atan();
        } else {
            'l5: for i6 in (0..4).rev() {
                let mut i8 = 0_usize;
                'l9: while i8 < 3 && ((p[i6 % 3] * a) <= p[0].sin().tanh()) {
                    i8 += 1;
                    p[i6 % 3] = fn78(b.sin(), i6 == 1, vec![b, 1.0_f64, b]).cos();
                }
            }
            p[2] += 0.5 * (1.25 * (b * b + 1.0_f64).sqrt().sin().powi(0).sin());
        }
        ((((p[2] + 1.75 * a) + 0.5 * b) + 0.25 * p[0]) + 1.0 * p[1]) + 0.25 * p[2]
    }

    #[differentiable]
    pub fn fn116(a: f64, mut b: f64, n: usize) -> f64 {
        let mut w: [f64; 3] = [b, b, (a * a + 1.0_f64).ln()];
        let mut i5 = 0_usize;
        while i5 < 2 {
            i5 += 1;
            {
                let mut i7 = 0_usize;
                loop {
                    i7 += 1;
                    if i7 > 1 { break; }
                    w = [1.0_f64; 3];
                    w[1] *= w[n % 3].sin().powi(1).atan();
                }
                w[2] = (b.sin() * (if i5 >= 3 { b } else { b })).atan();
            }
        }
        return (fn109(a.atan(), a.cos()) + 0.5 * a) + 0.25 * b;
    }

    #[differentiable]
    pub fn fn118(a: f64, v: &[f64]) -> f64 {
        let mut s: f64 = fn42(a.sin()) / (a.abs() + 1.25_f64);
        let y: f64 = if (1 as f64) < (2 as f64) { a } else { v[v.len() - 1] + a };
        s *= (y + a).cos();
        -1.625
    }

    #[differentiable]
    pub fn fn119(a: f64, flag: bool, mut p: [f64; 3]) -> f64 {
        let mut y: [[f64; 3]; 2] = [[(a.abs() + 1.25_f64).ln(), p[1], 1.875_f64], [p[0], a.min(a), (a * a + 1.0_f64).sqrt()]];
        p.reverse();
        for i5 in 0..1 {
            let mut product7 = [[0.0; 3]; 2];
            for i in 0..2 {
                for j in 0..2 {
                    let mut s = 0.0;
                    for k in 0..3 {
                        s += y[i][k] * y[j][k] * 0.5;
                    }
                    product7[i][j] = s;
                }
            }
        }
        (((a - p[1]) + 0.75 * a) + 1.25 * p[2]) + 0.25 * y[1][0]
    }

    #[differentiable]
    pub fn fn120(a: f64, flag: bool, p: [f64; 3]) -> f64 {
        let u: f64 = a;
        (((((1.5_f64 + a.sin()).sqrt() + 1.25 * a) + 1.75 * p[0]) + 1.5 * p[1]) + 0.25 * p[2]) + 1.75 * u
    }

    #[differentiable]
    pub fn fn121(mut a: f64, v: &[f64]) -> f64 {
        let mut acc = vec![1.75_f64.min(a), a];
        if v[0].sin() > v[0] {
            {
                for i4 in 0..v.len() {
                    acc[i4 % 2] = acc[i4 % 2].cos();
                    acc = acc.clone();
                    acc[i4 % 2] = 0.5;
                }
            }
        }
        ((acc[1] + 2.0 * acc[0]) + 0.25 * acc[1]) + 1.25 * acc[acc.len() - 1]
    }

    #[differentiable]
    pub fn fn122(a: f64) -> f64 {
        let mut saved: Option<f64> = if a >= (if a <= a { 0.625_f64 } else { a }) { Some(a * a) } else { None };
        return a + 0.25 * a;
        a.min(a)
    }

    #[differentiable]
    pub fn fn123(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        a = 1.25 * a.sin();
        a += 0.5 * (1.25 * (if (b <= a) || (a <= a) { a } else { (3 as f64) }).sin());
        b = v[0].atan();
        if (b <= a) && (b <= a) {
            return ((v[0] + b) + 1.25 * a) + 0.75 * b;
        }
        a += 0.25 * fn116(1.25 * (if b <= (-0.625_f64) { v[1] } else { b }).sin(), b.asinh().sin(), 1 % 4);
        b = ((2 as f64) - fn116(a.sin(), a.atan(), 3 % 4)).sin();
        return (a * a) + 2.0 * b;
        let v = a;
        1.0_f64 * 1.875_f64
    }

    #[differentiable]
    pub fn fn126(a: f64, mut b: f64, n: usize, p: [f64; 3]) -> f64 {
        let mut s: f64 = (0.375_f64.abs() + 1.25_f64).ln() + b;
        let mut list6 = Vec::with_capacity(4);
        list6.push(a);
        list6.push((s * s + 1.0_f64).ln());
        list6[n % 2] += 0.5 * (-(1.5_f64 + 0.75_f64.sin()).ln()).sin();
        list6.resize(3, 1.25 * (s * s).sin());
        list6[n % 2] /= 1.75 + fn116(b.sin(), a.cos(), list6.len() % 4).sin();
        (((((((n as f64) + 1.75 * b) + 1.5 * p[0]) + 0.25 * p[1]) + 0.25 * p[2]) + 1.0 * list6[0]) + 1.75 * list6[1]) + 0.75 * list6[list6.len() - 1]
    }

    #[differentiable]
    pub fn fn127(mut a: f64, b: f64) -> [f64; 3] {
        let mut dx = vec![b.sin().powi(2), b];
        (dx[0], dx[1]) = (dx[1], dx[0]);
        if (if b <= b { -0.75_f64 } else { b }) > b {
            dx[1] += 0.375 * b.atan();
            return [(a + b) + 0.75 * b, ((fn126(1.25 * a.sin(), 1.25 * a.sin(), dx.len() % 4, [a, a, a]) + 1.25 * a) + 0.5 * b) + 1.0 * dx[dx.len() - 1], ((a - dx[dx.len() - 1]) + 0.5 * a) + 1.5 * dx[0]];
        }
        if (a + a) >= (b * dx[dx.len() - 1]) {
            dx.truncate(2);
            let mut dx4 = [[1.5_f64; 3], [a.abs(), b * dx[0], a.sin()]];
            dx.insert(0, b.atan());
        } else if b >= (-1.25) {
            if (dx[dx.len() - 1] / (a.abs() + 1.25)) > (if b >= dx[1] { b } else { dx[dx.len() - 1] }) {
                return [((3 as f64) + 1.25 * dx[1]) + 0.5 * dx[dx.len() - 1], (((if a < a { a } else { 0.25_f64 }) + 1.75 * a) + 0.5 * dx[1]) + 1.0 * dx[dx.len() - 1], (a + 0.75 * b) + 2.0 * dx[0]];
            }
        } else {
            dx[1] = (dx[dx.len() - 1].atan() + (a * a)).cos();
        }
        [(((fn89(1.25 * dx[1].sin(), b.atan(), 3 % 4) + 0.5 * a) + 0.75 * dx[0]) + 1.0 * dx[1]) + 1.5 * dx[dx.len() - 1], ((((if dx[dx.len() - 1] > a { b } else { dx[0] }) + 1.75 * a) + 0.75 * b) + 1.25 * dx[0]) + 0.75 * dx[1], (((a - b) + 1.0 * b) + 2.0 * dx[0]) + 0.25 * dx[dx.len() - 1]]
    }

    #[differentiable]
    pub fn fn128(a: f64, b: f64) -> (f64, f64) {
        let mut y: [f64; 3] = [b * a, a, b.sin().tanh()];
        let mut i4 = 0_usize;
        while i4 < 3 && (y[i4 % 3].cos() <= a) {
            i4 += 1;
            match i4 % 3 { 0 => {
                y[i4 % 3] = 0.5 * ((i4 + 1) as f64).sin();
            }, 1 => {
                let (l6, r7) = y.split_at_mut(1);
                l6[0] += r7[0] * a.min(b).atan();
            }, _ => {
                y[i4 % 3] = b.sin();
            } }
        }
        (y[i4 % 3] * a, (b + 1.5 * a) + 2.0 * b)
    }

    #[differentiable]
    pub fn fn129(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let saved: Vec<f64> = vec![b, 2.0_f64];
        if b.asinh() < a {
            return ((((p[0] + 1.0 * a) + 0.75 * b) + 0.5 * p[0]) + 1.25 * p[1]) + 0.75 * p[2];
        }
        let mut dx = saved.clone();
        let tape1: f64 = f64::sin(a.cos());
        for i7 in (0..p.len()).step_by(2) {
            dx[i7 % 2] = dx[i7 % 2].sin();
            dx.swap(0, 1);
        }
        return ((((1.625 + 2.0 * a) + 0.75 * b) + 1.0 * p[1]) + 1.75 * p[2]) + 1.0 * tape1;
    }

    #[differentiable]
    pub fn fn130(mut a: f64, v: &[f64], q: Vec<f64>) -> f64 {
        {
            a *= fn94(a.cos(), a.sin(), q[1] > q[0]).cos();
        }
        (if v[1] > a { a } else { a }) + 0.75 * a
    }

    #[differentiable]
    pub fn fn131(a: f64, n: usize) -> f64 {
        let mut next = vec![a, a];
        let mut i4 = 0_usize;
        while i4 < 2 {
            i4 += 1;
            let dy1 = [a.asinh(); 3];
            {
                if i4 == 2 {
                    next.insert(0, a.sin());
                } else {
                    next.resize(4, 0.5 * dy1[2].sin());
                    next[i4 % 2] += 0.5 * (a + dy1[2]).cos().atan();
                }
            }
            let mut old7 = std::mem::replace(&mut next, vec![a, dy1[n % 3]]);
        }
        (a * a + 1.0_f64).ln()
    }

    #[differentiable]
    pub fn fn132(a: f64, mut b: f64) -> f64 {
        if b <= (0 as f64) {
            return fn126(b.sin(), 0.5_f64.atan(), 2 % 4, [a, b, 1.25_f64]) + 1.0 * a;
        }
        if b > 0.625_f64.sin().powi(2) {
            for i3 in 1..=4 {
                let mut i5 = 0_usize;
                while i5 < 1 {
                    i5 += 1;
                    if (a - b) <= b.asinh() {
                        return ((a - b) + 1.25 * a) + 1.0 * b;
                    }
                    if i5 % 2 == 1 {
                        b = 0.5 * b.sin();
                        return (1.25 + a) + 0.75 * b;
                    }
                    b = ((i3 + 1) as f64).atan();
                }
                b = (a.max(b) * a.sin().exp()).atan();
                b += 0.25 * (3 as f64).atan();
            }
        }
        ((2 as f64) + 0.5 * a) + 0.5 * b
    }

    #[differentiable]
    pub fn fn133(mut a: f64, b: f64, v: &[f64]) -> (f64, f64) {
        if (b + a) <= (if 0.125 <= v[1] { a } else { a }) {
            for i4 in 0..v.len() {
                a = 0.875_f64.sin().powi(0).atan();
                for i6 in 1..=4 {
                    a = 0.5 * (3 as f64).sin();
                    a = 1.75;
                }
            }
            a = 1.25 * b.sin();
        }
        (fn70(a.sin(), 1.25 * 1.0_f64.sin()) + 1.0 * b, ((a + 1.25 * a) + 1.25 * v[0]) + 0.75 * v[v.len() - 1])
    }

    #[differentiable]
    pub fn fn134(mut a: f64, mut b: f64, n: usize, v: &[f64]) -> f64 {
        let tape1 = [[v[0].sin().exp(); 3], [1.75_f64; 3]];
        {
            b *= 1.25 * a.sin();
            let mut product6 = [[0.0; 3]; 2];
            for i in 0..2 {
                for j in 0..2 {
                    let mut s = 0.0;
                    for k in 0..3 {
                        s += tape1[i][k] * tape1[j][k] * 0.5;
                    }
                    product6[i][j] = s;
                }
            }
        }
        a = 1.25 * tape1[n % 2][2].sin();
        for i8 in 1..=2 {
            b *= 0.5 * a.sin().sin();
            b *= 0.5 * b.sin();
        }
        (((1.5 + 2.0 * a) + 0.25 * v[0]) + 0.25 * v[1]) + 2.0 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn135(mut a: f64, v: &[f64]) -> f64 {
        let mut acc: Vec<f64> = v.to_vec();
        acc.swap(0, 1);
        acc[1] = a.sin();
        a /= 1.75 + a.sin();
        let r4 = &mut acc[1];
        *r4 = *r4 * 1.25 * 1.375_f64.sin() + (0.125 * a.sin());
        *r4 = *r4 * a.sin() + (0.375 * (-1.625_f64).cos());
        ((fn131(a.cos(), 3 % 4) + 0.75 * a) + 2.0 * acc[0]) + 0.25 * acc[1]
    }

    #[differentiable]
    pub fn fn136(mut a: f64, b: f64) -> f64 {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..4 {
            list3.push(0.5 * b.sin());
        }
        let mut y1 = [1.125_f64; 3];
        let mut old: [[f64; 3]; 2] = [[b; 3], [1.75_f64; 3]];
        let mut list9 = Vec::new();
        list9.push(a);
        list9.push(y1[1].min(a));
        old[0][1] += 0.5 * old[1][0].atan();
        y1[1] *= 1.25 * y1[2].sin();
        (((((((list9[1].sin().exp() + 1.75 * list3[0]) + 1.5 * list3[1]) + 1.75 * list3[list3.len() - 1]) + 1.75 * y1[1]) + 0.75 * y1[2]) + 1.25 * list9[0]) + 0.75 * list9[1]) + 2.0 * list9[list9.len() - 1]
    }

    #[differentiable]
    pub fn fn137(a: f64, b: f64, mut t: (f64, f64)) -> (f64, f64) {
        let mut s = Body { pos: Point { x: b, y: b }, vel: [if t.0 >= a { t.0 } else { a }; 3], mass: a + a, id: 2 };
        t.1 = 1.25 * a.sin();
        for i5 in 0..3 {
            t.1 = b.sin();
        }
        let mut y11: f64 = {
            for i7 in 0..4 {
                s.pos.y = a.sin();
                let mut old9 = std::mem::replace(&mut t.1, 1.25_f64.sin());
            }
            if s.mass <= a {
                return (((((b + 0.75 * a) + 1.0 * t.1) + 0.5 * s.pos.y) + 0.5 * s.vel[0]) + 1.5 * s.mass, s.vel[1]);
            }
            0.5_f64
        };
        return (b + 1.0 * y11, (b + 1.75 * a) + 0.75 * y11);
    }

    #[differentiable]
    pub fn fn138(a: f64, b: f64, n: usize, v: &[f64], t: (f64, f64)) -> f64 {
        let mut w: Vec<f64> = vec![a - b, v[n % 2], b.min(v[n % 2])];
        {
            for i7 in (0..v.len()).step_by(2) {
                for i9 in (0..v.len()).rev() {
                    let mut x = vec![0.5_f64 + t.0, w[i9 % 2], fn131(0.5_f64 * a.sin(), i9 % 4)];
                }
                w[i7 % 2] = b.cos();
                let mut i12 = 0_usize;
                loop {
                    i12 += 1;
                    if i12 > 3 { break; }
                }
            }
        }
        w[n % 2] = 1.25 * w[n % 2].sin();
        ((((((f64::sin(a) + 1.0 * a) + 0.25 * v[0]) + 0.25 * v[1]) + 2.0 * v[v.len() - 1]) + 0.25 * t.1) + 0.25 * w[1]) + 0.75 * w[w.len() - 1]
    }

    #[differentiable]
    pub fn fn139(a: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        p[1] /= 1.75 + (a / (a * a + 1.0_f64)).sin();
        p[0] -= 0.5 * (1.25 * p[2].sin());
        p[0] = fn69(v[1].sin(), 0.375_f64.sin()).sin();
        ((((v[1] + a) + 1.0 * a) + 2.0 * p[0]) + 1.75 * p[1]) + 1.0 * p[2]
    }

    #[differentiable]
    pub fn fn140(mut a: f64, mut b: f64) -> f64 {
        let mut a = 0.125_f64;
        for i4 in 0..2 {
            a = 1.75;
        }
        b + 0.75 * b
    }

    #[differentiable]
    pub fn fn141(a: f64, p: [f64; 3]) -> f64 {
        'l3: for i4 in 0..3 {}
        return ((((1.5_f64 + 1.75_f64.sin()).ln() + 0.5 * a) + 2.0 * p[0]) + 1.0 * p[1]) + 1.25 * p[2];
    }

    #[differentiable]
    pub fn fn142(a: f64) -> f64 {
        'l2: for i3 in 1..=2 {
            if (a * a) > (a - a) {
                return fn91(1.75_f64.sin(), 0.5 * a.sin()) + 0.5 * a;
            }
        }
        a
    }

    #[differentiable]
    pub fn fn143(a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let mut next: f64 = b;
        if (3 as f64) > (if next >= next { a } else { next }) {
            let mut list5 = Vec::new();
            for i6 in 0..4 {
                list5.push(1.875_f64.sin());
            }
            b += 0.125 * (b.abs() - fn131(1.25_f64 * next.sin(), 3 % 4)).cos();
            list5[..2].copy_from_slice(&[1.25 * (b * b).sin(), next]);
        }
        ((b * 1.0) + 1.25 * b) + 2.0 * next
    }

    #[differentiable]
    pub fn fn145(mut a: f64, b: f64, flag: bool) -> f64 {
        let dx = Body { pos: Point { x: b, y: a }, vel: [fn132(a.atan(), 1.25_f64 * b.sin()); 3], mass: a, id: 2 };
        let r5 = &mut a;
        *r5 = *r5 * 1.25 * b.sin() + (0.5 * dx.pos.y.sin());
        if dx.pos.y > b {
            let mut tape1 = (if 1.0_f64 <= a { a } else { a }).sin();
            if b <= (1 as f64) {
                tape1 = 1.25 * a.sin().sin().exp().sin();
                a = (1.5_f64 + fn140(1.125_f64.sin(), 0.125_f64.cos()).sin()).ln().atan();
            } else if (tape1 + a) >= (b * a) {
                a = 1.25 * (tape1 * b).sin().tanh().sin();
            } else {
                let mut i7 = 0_usize;
                'l8: while i7 < 1 && (i7 >= 0) {
                    i7 += 1;
                }
            }
            a = a.sin();
        }
        (((((2 as f64) + 1.25 * a) + 1.5 * dx.pos.x) + 0.5 * dx.vel[0]) + 1.5 * dx.vel[1]) + 1.25 * dx.mass
    }

    #[differentiable]
    pub fn fn147(mut a: f64, b: f64) -> f64 {
        let mut old: Point = Point { x: b - b, y: b };
        for i4 in 0..2 {
            let mut i6 = 0_usize;
            while i6 < 2 {
                i6 += 1;
                old.x = b.sin();
                if b.sin() >= (i4 as f64) {
                    old.y = 0.5 * 1.375_f64.sin();
                    return b.atan() + 0.75 * old.y;
                }
            }
        }
        ((old.y + a) + 1.75 * a) + 1.25 * old.y
    }

    #[differentiable]
    pub fn fn148(mut a: f64, b: f64, v: &[f64]) -> f64 {
        if (0 as f64) > b {
            a += 0.375 * (v[v.len() - 1] + (-0.25_f64)).abs().sin();
        }
        ((b + v[0]) + 1.0 * v[0]) + 1.5 * v[1]
    }

    #[differentiable]
    pub fn fn149(a: f64, b: f64) -> [f64; 3] {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..2 {
            list3.push(b.sin());
        }
        (list3[0], list3[1]) = (list3[1] * 0.5, 1.25 * b.sin());
        let last7 = list3.len() - 1;
        list3.swap(1, last7);
        let mut b = Body { pos: Point { x: a, y: list3[list3.len() - 1] }, vel: [if a > a { a } else { b }, b.sin(), b], mass: a.sin(), id: 2 };
        let list3 = if fn142(a.sin()) < a { a } else { 1.375_f64.abs() };
        let r10 = &mut b.pos.y;
        *r10 += 0.375 * a.sin();
        *r10 = *r10 * list3.sin() + (0.375 * a.sin());
        let a = if list3.asinh() > list3 { fn141(0.75_f64.cos(), [list3, list3, a]) } else { list3 * a };
        {}
        return [((fn136(0.125_f64.sin(), b.pos.x.cos()) + 1.75 * b.pos.x) + 1.75 * b.pos.y) + 1.5 * list3, (((1.25_f64.cos() + 0.75 * b.pos.y) + 1.25 * b.vel[0]) + 1.25 * b.vel[1]) + 0.75 * list3, ((list3 + 2.0 * b.vel[1]) + 1.25 * b.mass) + 2.0 * a];
    }

    #[differentiable]
    pub fn fn150(a: f64, b: f64, n: usize, q: Vec<f64>) -> f64 {
        if b < q[n % 2] {
            let mut y6: f64 = if a < b {
                a
            } else {
                let a: f64 = 1.0_f64 * fn135(a.sin(), &q[..=1]);
                q[n % 2] + b
            };
            y6 = ((a + a) * (a * a + 1.0_f64).sqrt()).sin();
        } else if n >= 3 {} else {
            let mut old = [[1.375_f64.asinh(), a, a], [1.25_f64 + q[1], fn142(1.25_f64 * 0.5_f64.sin()), b]];
        }
        ((((q[0] + 1.0 * a) + 2.0 * b) + 1.25 * q[0]) + 1.75 * q[1]) + 0.75 * q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn151(mut a: f64, mut p: [f64; 3], mut q: Vec<f64>) -> f64 {
        q.resize(5, 1.25 * (2 as f64).sin());
        let mut old4 = std::mem::replace(&mut q, vec![a, a]);
        for i6 in 0..q.len() {
            (old4[0], old4[1]) = (old4[1], old4[0]);
        }
        ((((q[0] / (a * a + 1.0)) + 0.5 * a) + 1.0 * p[1]) + 1.0 * p[2]) + 0.25 * q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn152(a: f64) -> f64 {
        let mut acc: [f64; 3] = [0.125_f64; 3];
        'l3: for i4 in 1..acc.len() {
            acc.fill((a + a).sin());
            acc[1] += 0.5 * (0.5 * (0 as f64).sin());
            let (l6, r7) = acc.split_at_mut(1);
            r7[0] = l6[0] * 0.5 * a.max(1.5_f64).sin();
        }
        ((acc[1].sin().tanh() + 0.5 * a) + 0.5 * acc[1]) + 1.75 * acc[2]
    }

    #[differentiable]
    pub fn fn153(a: f64, v: &[f64]) -> f64 {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..3 {
            list3.push((a + fn145(a.sin(), v[i4 % 2].atan(), v[1] >= v[0])).cos());
        }
        let mut cell1: Vec<f64> = list3.clone();
        let mut cell18 = [a.sin().exp(), a + v[0], v[1]];
        let mut i10 = 0_usize;
        while i10 < 3 && (i10 >= 1) {
            i10 += 1;
            list3[i10 % 2] = fn141(0.5_f64 * v[1].min(cell1[1]).sin(), [1.125_f64; 3]).atan();
            let mut old12 = std::mem::replace(&mut list3[1], (a + v[i10 % v.len()]).sin());
        }
        (((((((1 as f64) + 1.75 * v[0]) + 2.0 * v[v.len() - 1]) + 0.5 * list3[0]) + 2.0 * list3[1]) + 0.75 * cell18[0]) + 0.5 * cell18[1]) + 1.25 * cell18[2]
    }

    #[differentiable]
    pub fn fn154(mut a: f64, q: Vec<f64>) -> (f64, f64) {
        a = 1.25 * a.sin();
        if a > (3 as f64) {
            a = (a.abs() + 1.25_f64).sqrt().sin().tanh().cos();
        }
        a = 1.25 * (a + a).sin();
        (q[1], (((q[1].abs() + 1.5 * a) + 0.5 * q[0]) + 0.5 * q[1]) + 1.0 * q[q.len() - 1])
    }

    #[differentiable]
    pub fn fn156(a: f64, b: f64, n: usize, net: &Net) -> f64 {
        let y: Option<f64> = None;
        if let Some(z) = y {
            let mut i7 = 0_usize;
            loop {
                i7 += 1;
                if i7 > 2 { break; }
            }
        } else {}
        ((((a.abs() + 1.25_f64).sqrt() + 2.0 * b) + 0.5 * net.w[0]) + 2.0 * net.w[1]) + 1.0 * net.b
    }

    #[differentiable]
    pub fn fn157(a: f64) -> f64 {
        let mut u = vec![1.75_f64, a - a];
        'l3: for i4 in 0..u.len() {}
        let mut a: f64 = a;
        for i7 in (0..u.len()).rev() {
            let a: [f64; 3] = [a + a, f64::sin(a), a];
        }
        u[0] - a
    }

    #[differentiable]
    pub fn fn159(mut a: f64, mut q: Vec<f64>) -> f64 {
        let dx = a;
        let mut tape1 = fn43(q[1].sin().sin(), 1 % 4, &q);
        ((a + tape1) + 1.75 * a) + 2.0 * tape1
    }

    #[differentiable]
    pub fn fn160(a: f64) -> f64 {
        let mut saved: Vec<f64> = vec![a * a, -1.75_f64, a.sin()];
        if ((a + a) > (saved.len() as f64)) || (a > saved[1].sin()) {
            saved.push(a.sin());
        } else if (a * a) >= (2 as f64) {
            let mut i3 = 0_usize;
            'l4: while i3 < 1 && ((saved.len() as f64) >= saved[i3 % 2]) {
                i3 += 1;
                for i6 in 1..saved.len() {
                    saved[i6] -= saved[i6 - 1];
                }
            }
        } else {}
        return ((a + 1.75 * a) + 1.75 * saved[1]) + 1.25 * saved[saved.len() - 1];
        (saved[0], saved[1]) = (saved[1], saved[0]);
        (1.5_f64 + a.sin()).ln()
    }

    #[differentiable]
    pub fn fn161(a: f64) -> f64 {
        let back = a;
        let mut y4: f64 = if a <= (0 as f64) {
            if (back <= a) || (a <= back) {
                return back.sin().powi(2) + 1.0 * a;
            }
            let mut back = vec![a, a, back];
            0.375_f64 * back[1]
        } else {
            back
        };
        (((1 as f64) + 0.75 * a) + 1.75 * back) + 1.0 * y4
    }

    #[differentiable]
    pub fn fn162(a: f64) -> f64 {
        for i2 in 1..=4 {}
        (0.75 + a) + 1.0 * a
    }

    #[differentiable]
    pub fn fn163(mut a: f64, n: usize) -> f64 {
        a = 1.25 * a.mul_add(a, a).sin().sin();
        a /= 1.75 + fn160(0.75_f64.cos()).sin();
        return (a * a) + 1.25 * a;
        let mut s: f64 = fn160(a.sin());
        s
    }

    #[differentiable]
    pub fn fn164(a: f64, b: f64, flag: bool, v: &[f64]) -> f64 {
        let mut dx = v[0..=1].to_vec();
        let mut i6 = 0_usize;
        'l7: loop {
            i6 += 1;
            if i6 > 3 { break; }
            {
                if dx[0] >= a.sin().powi(3) {
                    if (i6 != 0) && (i6 < 1) {
                        break 'l7;
                    }
                    dx[i6 % 2] = 0.5 * (b.abs() - b).sin();
                }
                let (l9, r10) = dx.split_at_mut(1);
                l9[0] += r10[0] * v[1].sin();
            }
            if 1.75 <= dx[i6 % 2] { break; }
        }
        return (((a + 1.75 * v[0]) + 0.75 * v[1]) + 1.5 * v[v.len() - 1]) + 1.0 * dx[0];
        dx[i6 % 2] = 1.25 * a.sin();
        (i6 as f64)
    }

    #[differentiable]
    pub fn fn165(mut a: f64, p: [f64; 3]) -> f64 {
        let u: Vec<f64> = vec![a.sin().powi(2), p[0] * p[0]];
        'l4: for i5 in (0..p.len()).rev() {
            let mut i7 = 0_usize;
            'l8: while i7 < 3 && (a.atan() >= (p[i5] - a)) {
                i7 += 1;
                a = p[i5].atan();
                if i5 % 2 == 0 {
                    a = u[i7 % 2].cos();
                    break 'l4;
                }
                a = 0.5 * u[0].sin();
            }
            a = fn161(0.5_f64 * u[i7 % 2].cos().sin()).atan();
            a += 0.375 * (0.5 * u[i7 % 2].sin());
        }
        return (((u[u.len() - 1] + 1.5 * a) + 0.75 * p[1]) + 0.25 * p[2]) + 0.25 * u[1];
        u[1].sin().powi(2)
    }

    #[differentiable]
    pub fn fn166(mut a: f64, mut b: f64) -> [f64; 3] {
        let mut x: Shape = Shape::Dot;
        a = 1.25 * (-1.875_f64).sin();
        [b, a + 2.0 * b, fn165(1.25 * b.sin(), [a; 3])]
    }

    #[differentiable]
    pub fn fn167(mut a: f64, b: f64) -> f64 {
        let mut b: [f64; 3] = [a; 3];
        a = 1.125;
        b[1] = (if (a > a) || (a <= b[0]) { b[1] } else { (3 as f64) }).sin();
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..3 {
            list4.push(0.5 * a.sin().sin());
        }
        for i8 in 0..b.len() {
            let r10 = &mut b[i8];
            *r10 = 0.5 * a.sin();
            *r10 = *r10 * 0.5 * a.sin() + (0.125 * (0.5 * list4[1].sin()));
            list4 = list4.clone();
        }
        let mut old11 = std::mem::replace(&mut list4, vec![-1.875_f64, a]);
        let y1 = vec![old11[1].sin().tanh(), b[2]];
        let r14 = &mut b[0];
        *r14 += 0.375 * a.sin().cos();
        ((((a + 1.75 * b[0]) + 1.25 * b[1]) + 1.75 * y1[0]) + 1.5 * y1[1]) + 1.5 * y1[y1.len() - 1]
    }

    #[differentiable]
    pub fn fn168(a: f64, b: f64, flag: bool) -> f64 {
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 1 { break; }
            match (i4 + 1) % 3 { 0 => {
                if a.atan() > (a / (b.abs() + 1.25)) {} else if flag || (i4 % 2 == 0) {
                    if a < b {
                        return b + 1.25 * b;
                    }
                } else {}
            }, 1 => {
                if (if i4 % 2 == 1 { b } else { b }) > fn163(b.sin(), 0 % 4) {
                    return ((b + 0.5) + 0.5 * a) + 1.5 * b;
                }
            }, _ => {} }
        }
        return a + 2.0 * b;
    }

    #[differentiable]
    pub fn fn169(mut a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        let mut y: [f64; 3] = p;
        let mut y9: f64 = if (a * b) >= f64::sin(a) {
            for i5 in 0..p.len() {
                let mut p = [[p[0]; 3]; 2];
                if (i5 == 2) || (b < y[i5 % 3]) {
                    break;
                }
            }
            let r8 = &mut y[0];
            *r8 = a.min(2.0_f64).cos();
            *r8 = b.sin().cos();
            b + a
        } else {
            y.fill(b.sin().exp().cos());
            fn168(b.sin(), 1.25_f64 * a.sin(), a >= a)
        };
        return ((((((((p[0] + b) + 1.75 * a) + 2.0 * b) + 1.75 * p[0]) + 1.75 * p[2]) + 0.25 * y[0]) + 1.75 * y[1]) + 1.25 * y[2]) + 0.75 * y9;
        y[1] = y9.cos();
        (1 as f64)
    }

    #[differentiable]
    pub fn fn170(a: f64) -> f64 {
        let mut a: Vec<f64> = vec![a, if a >= a { a } else { 0.375_f64 }];
        ((a[1] + 1.25 * a[0]) + 0.25 * a[1]) + 1.75 * a[a.len() - 1]
    }

    #[differentiable]
    pub fn fn171(a: f64, mut b: f64, n: usize) -> f64 {
        {
            b -= 0.375 * b.cos();
        }
        if n == 0 {
            'l4: for i5 in (0..1).rev() {
                if (b < b) || (b <= a) {
                    b = -0.125;
                    return (1.5_f64 + a.sin()).ln();
                }
            }
        }
        ((n as f64) + 1.0 * a) + 0.5 * b
    }

    #[differentiable]
    pub fn fn172(mut a: f64, n: usize) -> (f64, f64) {
        let mut x: [f64; 3] = [a; 3];
        let r4 = &mut x[2];
        *r4 *= 1.25 * a.sin();
        let mut i5 = 0_usize;
        while i5 < 3 {
            i5 += 1;
            let r7 = &mut a;
            *r7 = 0.5 * x[0].sin();
            if a < (1.5_f64 + a.sin()).sqrt() {
                if i5 % 2 == 0 {
                    x[1] = 0.5 * ((i5 + 1) as f64).abs().sin();
                }
            } else if (i5 >= 3) || (n == 1) {
                x[0] = ((-0.375_f64).asinh().abs() + 1.25_f64).sqrt().sin();
            } else {
                a = 0.5 * x[i5 % 3].sin();
            }
            let mut x8: f64 = x[i5 % 3];
        }
        ((((a + 1.25 * a) + 1.25 * x[0]) + 0.75 * x[1]) + 1.5 * x[2], (((a + 1.5 * a) + 1.75 * x[0]) + 0.75 * x[1]) + 1.5 * x[2])
    }

    #[differentiable]
    pub fn fn173(mut a: f64, mut b: f64, n: usize) -> (f64, f64) {
        b += 0.375 * b.sin();
        let r4 = &mut b;
        *r4 *= 1.25 * 1.75_f64.sin().tanh().sin();
        if (b * b) <= b {
            let r5 = &mut b;
            *r5 *= 1.25 * (a + a).sin();
            *r5 = *r5 * (-0.25_f64).atan() + (0.5 * (-1.0_f64).cos());
        } else if (if b >= a { 1.125_f64 } else { b }) >= a {
            let mut old6 = std::mem::replace(&mut b, (n as f64).cos());
        } else {
            a = 1.25 * (-0.75_f64).sin();
        }
        let mut back = a + a.sin();
        (back.max(b) + 1.5 * a, 1.0 + 2.0 * b)
    }

    #[differentiable]
    pub fn fn174(a: f64) -> f64 {
        for i2 in 0..1 {}
        (a + a) + 1.25 * a
    }

    #[differentiable]
    pub fn fn175(a: f64, mut b: f64) -> f64 {
        let mut a = Point { x: b, y: a };
        if b.sin() >= fn170(b.cos()) {
            if 1.25 > 0.25 {
                return (b + 1.25 * a.x) + 2.0 * a.y;
            }
        } else {
            for i4 in (0..3).rev() {
                a.y = 0.5 * (2 as f64).sin();
            }
        }
        for i6 in (0..3).rev() {
            a.y = 0.5 * (if b.sin().powi(0) < fn171(b.atan(), b.sin(), i6 % 4) { b } else { b - b }).sin();
        }
        let mut b: Option<f64> = if b.asinh() > (b * a.x) { Some(1.5_f64) } else { None };
        ((a.y / (1.5 + 0.125_f64.sin())) + 1.75 * a.x) + 0.25 * a.y
    }

    #[differentiable]
    pub fn fn177(a: f64, b: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        let s = vec![if v[1] < b { v[v.len() - 1] } else { v[v.len() - 1] }, 1.375_f64 * (-0.625_f64)];
        q[1] *= q[0].atan();
        for i6 in 0..1 {
            let mut i8 = 0_usize;
            loop {
                i8 += 1;
                if i8 > 2 { break; }
                q[0] = (if b <= b { a - a } else { fn162(0.5_f64 * s[1].sin()) }).cos();
                let mut s10 = (i6 as f64);
            }
            q[0] = (a - 0.25_f64).sin();
        }
        ((((((((((2 as f64) + 1.0 * a) + 1.25 * b) + 1.75 * v[0]) + 1.5 * v[1]) + 1.0 * v[v.len() - 1]) + 1.25 * q[0]) + 1.0 * q[1]) + 0.75 * q[q.len() - 1]) + 1.5 * s[1]) + 0.25 * s[s.len() - 1]
    }

    #[differentiable]
    pub fn fn178(mut a: f64) -> f64 {
        let mut dy1 = vec![a.sin().exp(), 0.5_f64];
        let x: Vec<f64> = vec![(0 as f64), a / (1.5_f64 + dy1[1].sin())];
        let w: f64 = ((2 as f64) * (2 as f64) + 1.0_f64).ln();
        let mut next5 = dy1.clone();
        for _ in 0..3 {
            for i6 in 0..dy1.len() {
                next5[i6] = 0.5 * dy1[i6] + 0.25 * (if i6 == 0 { dy1[dy1.len() - 1] } else { dy1[i6 - 1] }) * 1.25 * (w.abs() + 1.25_f64).ln().sin();
            }
            std::mem::swap(&mut dy1, &mut next5);
        }
        a += 0.25 * fn169(x[x.len() - 1].sin().tanh().sin(), dy1[1].sin(), [2.0_f64; 3]);
        let a = [1.625_f64; 3];
        (((w + 1.5 * dy1[1]) + 1.75 * x[0]) + 2.0 * x[x.len() - 1]) + 0.75 * w
    }

    #[differentiable]
    pub fn fn179(a: f64, mut b: f64, n: usize) -> f64 {
        let mut i4 = 0_usize;
        while i4 < 1 {
            i4 += 1;
            if b.atan() >= b {
                let mut i6 = 0_usize;
                while i6 < 2 {
                    i6 += 1;
                    b = b.sin();
                }
                let mut w: Point = Point { x: if b < b { -0.125_f64 } else { a }, y: b };
            }
        }
        (f64::sin(a) + 1.25 * a) + 1.25 * b
    }

    #[differentiable]
    pub fn fn180(mut a: f64) -> (f64, f64) {
        let saved = vec![a.sin().exp(), a.sin().exp()];
        let r3 = &mut a;
        *r3 = *r3 * 1.25 * saved[saved.len() - 1].sin() + (0.125 * saved[0].cos());
        a += 0.375 * (1.25 * ((a * saved[1]) * fn171(1.25_f64 * a.sin(), 1.25_f64 * 1.5_f64.sin(), 2 % 4)).sin());
        let mut y5: f64 = if (a < saved[0]) && (a > a) {
            a += 0.125 * a.sin();
            a *= a.sin();
            a
        } else {
            let r4 = &mut a;
            *r4 = saved[0].mul_add(saved[saved.len() - 1], saved[0]).atan();
            *r4 += 0.375 * (saved[saved.len() - 1] * saved[0]).sin();
            a = 1.25 * fn13(saved[1].cos(), &saved).sin();
            saved[0] + saved[1]
        };
        ((y5 * a) + 1.75 * y5, (((a + 1.75 * saved[0]) + 1.5 * saved[1]) + 1.5 * saved[saved.len() - 1]) + 1.5 * y5)
    }

    #[differentiable]
    pub fn fn181(a: f64, mut b: f64) -> f64 {
        let mut y: [f64; 3] = [a.sin(); 3];
        for i4 in 0..y.len() {
            y[i4] = a.sin();
        }
        y[1] = (-b).sin().tanh().atan();
        (b + 1.75 * a) + 0.25 * b
    }

    #[differentiable]
    pub fn fn182(mut a: f64, b: f64) -> f64 {
        a = b.atan();
        a = 1.25 * (if (-0.25_f64) <= b { (b * b + 1.0_f64).sqrt() } else { 0.5_f64 }).sin();
        a -= 0.375 * ((a + b) * (a + b) + 1.0_f64).sqrt().sin();
        let y1: f64 = if (1.25_f64 < a) || (a <= a) { fn145(1.625_f64.atan(), b.sin(), a < b) } else { (1 as f64) };
        let dy1 = b;
        a += 0.25 * fn170((-2.0_f64).sin());
        a = 1.25 * (3 as f64).sin();
        (((b + 1.0 * a) + 1.25 * b) + 0.25 * y1) + 1.75 * dy1
    }

    #[differentiable]
    pub fn fn183(a: f64, n: usize) -> f64 {
        if ((a / (0.25_f64 * 0.25_f64 + 1.0)) >= (a * a)) || ((n as f64) < (a * a)) {}
        a + 1.0 * a
    }

    #[differentiable]
    pub fn fn184(a: f64, mut b: f64) -> f64 {
        let mut old = [a.sin().powi(3), a * a, (3 as f64)];
        old[..2].copy_from_slice(&[a.sin(), b]);
        for i4 in 0..4 {
            old[0] = 0.75;
            old.reverse();
            let part6 = &mut old[..2];
            part6[0] += 0.5 * (0.5 * a.sin());
            part6[1] = part6[0] * b.sin();
        }
        ((a.cos() + 2.0 * b) + 1.5 * old[1]) + 1.75 * old[2]
    }

    #[differentiable]
    pub fn fn185(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut saved = a;
        if fn177(1.25 * 0.5_f64.sin(), a.sin(), v, vec![saved, saved]) <= b {
            saved += 0.375 * ((a - saved) + (a * a + 1.0_f64).ln()).sin();
            return (((saved + 1.25 * a) + 0.25 * b) + 1.0 * v[0]) + 0.75 * saved;
        }
        (((if 1.375 <= saved { b } else { saved }) + 1.25 * a) + 0.25 * b) + 1.25 * saved
    }

    #[differentiable]
    pub fn fn187(mut a: f64, mut b: f64) -> f64 {
        a = 1.25 * a.sin();
        let mut back = (0.375_f64 / (b.abs() + 1.25_f64)) / (1.5_f64 + (2 as f64).sin());
        ((b.sin() + 0.25 * a) + 1.75 * b) + 0.25 * back
    }

    #[differentiable]
    pub fn fn188(a: f64) -> f64 {
        let mut u = vec![a * a, (a.abs() + 1.25_f64).sqrt()];
        let w = f64::sin(a).sin().exp();
        for i4 in (0..3).rev() {
            (u[0], u[1]) = (u[1] * 0.5, 1.625_f64.sin());
            let mut y6: f64 = if a.min(a) >= a {
                u[1] /= 1.75 + (u[1] + a).sin();
                w
            } else {
                u.fill((w * (-0.375_f64)).sin());
                u[0] *= a.sin();
                a
            };
            if i4 % 2 == 0 {
                break;
            }
        }
        ((-2.0) + 1.0 * a) + 1.75 * w
    }

    #[differentiable]
    pub fn fn189(a: f64, n: usize, flag: bool) -> f64 {
        let mut next = [a * a; 3];
        'l5: for i6 in 0..4 {}
        next[2] -= 0.5 * (if flag { next[n % 3] * a } else { a }).cos();
        next[n % 3] = 1.25 * next[1].sin();
        'l8: for i9 in 0..next.len() {
            next[i9] = next[1].sin();
            next[i9] = a.atan();
        }
        (((a * a) + 0.75 * next[0]) + 1.5 * next[1]) + 1.25 * next[2]
    }

    #[differentiable]
    pub fn fn190(mut a: f64, q: Vec<f64>) -> f64 {
        let x = Point { x: q[1].max(a), y: q[q.len() - 1].sin().powi(2) };
        let mut old4 = std::mem::replace(&mut a, 1.25 * (x.y * q[0]).sin());
        let mut list6 = Vec::new();
        for i7 in 0..3 {
            list6.push((i7 as f64).cos());
        }
        old4 = list6[0].atan();
        ((((((x.y + 1.75 * a) + 1.5 * q[0]) + 1.0 * q[1]) + 0.75 * x.x) + 1.25 * old4) + 2.0 * list6[0]) + 0.25 * list6[1]
    }

    #[differentiable]
    pub fn fn191(mut a: f64, n: usize, v: &[f64], mut p: [f64; 3]) -> f64 {
        for i5 in 1..=4 {
            a = a.atan();
            p[i5 % 3] = a.sin().asinh().sin();
        }
        ((((((p[2] + a) + 0.75 * v[0]) + 1.0 * v[1]) + 1.5 * v[v.len() - 1]) + 0.5 * p[0]) + 2.0 * p[1]) + 1.75 * p[2]
    }

    #[differentiable]
    pub fn fn192(a: f64) -> f64 {
        let mut y2: f64 = if (a > a) && (a >= a) {
            a + a
        } else {
            (1 as f64)
        };
        y2 = ((y2 * y2 + 1.0_f64).sqrt() * (if y2 >= a { a } else { -0.125_f64 })).cos();
        y2.sin().powi(3)
    }

    #[differentiable]
    pub fn fn193(mut a: f64, b: f64, n: usize) -> f64 {
        let mut dy1 = Body { pos: Point { x: a, y: b }, vel: [fn28(a.sin(), n % 4); 3], mass: fn179(1.5_f64.cos(), a.sin(), 2 % 4), id: 2 };
        dy1.vel[n % 3] = b.atan();
        if ((-1.125) - a) >= (1.5_f64 + b.sin()).sqrt() {
            if a.abs() >= fn179(dy1.pos.y.sin(), 1.25 * b.sin(), n % 4) {
                let r5 = &mut a;
                *r5 *= (n as f64).sin();
                return (((f64::sin(-0.75_f64) + 1.75 * a) + 0.25 * b) + 1.5 * dy1.vel[1]) + 1.5 * dy1.mass;
            }
            let back = a;
            if a < (if back > dy1.mass { 2.0_f64 } else { b }) {
                dy1.vel[n % 3] /= 1.75 + back.sin();
                return (back.cos() + 2.0 * a) + 1.75 * back;
            }
        } else if dy1.mass < (0.25 * b) {
            let r7 = &mut dy1.vel[n % 3];
            *r7 += 0.5 * fn192(a.atan()).atan();
            *r7 = *r7 * a.sin() + (0.25 * a.cos());
        } else {
            dy1.pos.y = a.sin();
        }
        return ((((dy1.pos.y + 0.5 * a) + 1.25 * b) + 1.5 * dy1.pos.x) + 0.5 * dy1.vel[0]) + 1.25 * dy1.mass;
        -a
    }

    #[differentiable]
    pub fn fn194(a: f64, b: f64) -> f64 {
        let b: Body = Body { pos: Point { x: b, y: a }, vel: [a, (0 as f64), b], mass: b / (1.5 + a.sin()), id: 2 };
        if b.mass >= (if b.vel[1] > a { 2.0_f64 } else { a }) {
            let mut i4 = 0_usize;
            'l5: while i4 < 1 {
                i4 += 1;
                let mut cell1: [f64; 3] = [-1.375_f64; 3];
            }
        }
        ((a + 1.75 * b.vel[0]) + 0.5 * b.vel[1]) + 1.25 * b.mass
    }

    #[differentiable]
    pub fn fn195(a: f64, v: &[f64]) -> f64 {
        let mut x = Shape::Rect { w: (1.5_f64 + 0.625_f64.sin()).sqrt(), h: v[0] };
        for i4 in 1..v.len() {
            let mut i6 = 0_usize;
            loop {
                i6 += 1;
                if i6 > 3 { break; }
                let mut w: f64 = a;
                let r9 = &mut w;
                *r9 *= 0.5 * (if a > a { a } else { -2.0_f64 }).sin();
                *r9 *= (v[i4] * a).atan();
                if ((-2.0) <= (-0.5)) || (i4 != 2) {
                    return v[i4] + 0.75 * w;
                }
            }
        }
        ((v[0] + 2.0 * a) + 1.5 * v[0]) + 0.25 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn196(mut a: f64, mut b: f64) -> f64 {
        let mut dy1 = (b, a);
        let mut y5: [f64; 3] = {
            let r4 = &mut dy1.1;
            *r4 = 1.25 * a.sin();
            *r4 = *r4 * a.cos() + (0.25 * b.sin());
            [2.0_f64, b, a]
        };
        let mut i7 = 0_usize;
        while i7 < 2 && (b.sin().powi(3) >= (0.125 / (y5[i7 % 3] * y5[i7 % 3] + 1.0))) {
            i7 += 1;
            y5[i7 % 3] *= b.mul_add(a, y5[1]).sin();
        }
        ((((dy1.1 - a) + 1.5 * a) + 1.25 * dy1.0) + 0.75 * dy1.1) + 1.5 * y5[1]
    }

    #[differentiable]
    pub fn fn197(a: f64, n: usize) -> f64 {
        let mut saved = [((n + 1) as f64), -a, fn196(a.sin(), 1.25_f64 * a.sin())];
        let acc = saved[n % 3];
        let mut i5 = 0_usize;
        while i5 < 3 {
            i5 += 1;
            if (-saved[2]) >= (i5 as f64) {
                let mut back: Vec<f64> = vec![a, acc];
            } else {
                saved[0] = acc.min(fn189(acc.cos(), i5 % 4, a > acc)).sin();
            }
        }
        ((n as f64) + 0.5 * saved[0]) + 0.5 * saved[1]
    }

    #[differentiable]
    pub fn fn198(mut a: f64, n: usize, mut p: [f64; 3]) -> (f64, f64) {
        let old: Vec<f64> = vec![a.sin().powi(0), p[0] + a, 1.5_f64 * 1.0_f64];
        if n != 0 {
            let mut old5 = std::mem::replace(&mut p[2], (if old[n % 2] < a { 1.75_f64 } else { a }).atan());
            for i7 in (0..p.len()).rev() {
                let mut i9 = 0_usize;
                while i9 < 1 && (p[i7].sin().tanh() < a.sin().exp()) {
                    i9 += 1;
                    let mut old11: Vec<f64> = vec![1.375_f64 + a, if old5 >= old5 { a } else { old5 }];
                    std::mem::swap(&mut a, &mut old5);
                }
                let mut x = old5;
            }
            let mut w: f64 = a;
        }
        (((((((n as f64) + 0.5 * a) + 1.5 * p[0]) + 1.0 * p[1]) + 2.0 * p[2]) + 1.75 * old[1]) + 2.0 * old[old.len() - 1], (0.625 + 2.0 * old[1]) + 0.75 * old[old.len() - 1])
    }

    #[differentiable]
    pub fn fn199(mut a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        {
            a = a.sin();
            let mut y7: f64 = if (b * b + 1.0_f64).sqrt() >= fn187(p[2].atan(), 1.25 * 2.0_f64.sin()) {
                for i4 in 0..p.len() {
                    p[1] /= 1.75 + 1.25_f64.sin();
                    p[i4] = (i4 as f64).cos();
                }
                b.atan()
            } else {
                p[0] = b.sin();
                let mut cell1: Option<f64> = Some(b);
                fn94(1.25_f64 * p[1].sin(), 1.25_f64 * b.sin(), b < a)
            };
        }
        (((3 as f64) + 2.0 * b) + 0.25 * p[1]) + 1.0 * p[2]
    }

    #[differentiable]
    pub fn fn201(a: f64, n: usize, flag: bool) -> f64 {
        let mut acc: [[f64; 3]; 2] = [[(a.abs() + 1.25_f64).ln(), -a, a], [1.625_f64; 3]];
        {
            let mut product5 = [[0.0; 3]; 2];
            for i in 0..2 {
                for j in 0..2 {
                    let mut s = 0.0;
                    for k in 0..3 {
                        s += acc[i][k] * acc[j][k] * 0.5;
                    }
                    product5[i][j] = s;
                }
            }
            product5[1][1] += 0.375 * 0.375_f64.sin();
        }
        (a + 1.75 * a) + 1.5 * acc[0][1]
    }

    #[differentiable]
    pub fn fn202(mut a: f64, b: f64, flag: bool) -> f64 {
        let next: [[f64; 3]; 2] = [[b * b; 3], [0.625_f64; 3]];
        let mut next: [f64; 3] = [1.375_f64; 3];
        next.fill(1.25 * b.sin());
        if b.sin() > next[0].sin().exp() {
            a = (a * a + 1.0_f64).sqrt().sin();
            return ((a + 1.0 * b) + 1.0 * next[0]) + 1.25 * next[2];
        }
        next[0] = (next[2].sin().tanh() * (-0.625_f64)).cos();
        if flag {
            return (next[2] + 0.75 * b) + 2.0 * next[1];
        }
        next[1] -= 0.5 * ((-b) * b).sin();
        ((b.atan() + 1.75 * a) + 1.25 * next[0]) + 2.0 * next[2]
    }

    #[differentiable]
    pub fn fn203(mut a: f64, mut p: [f64; 3], mut q: Vec<f64>) -> f64 {
        let mut y1 = [1.875_f64; 3];
        let r5 = &mut p[0];
        *r5 += 0.25 * fn113(a.cos()).sin();
        *r5 *= (a * q[1]).sin();
        (y1, p) = (p, y1);
        for i6 in 0..3 {
            let mut i8 = 0_usize;
            while i8 < 3 && ((a <= q[0]) || (p[1] > a)) {
                i8 += 1;
                p[1] += 0.25 * (0.5 * p[2].sin());
                p = p;
            }
            let r10 = &mut y1[i6 % 3];
            *r10 += 0.125 * (p[i6 % 3] * 1.25_f64).sin();
        }
        ((((((if a > p[0] { p[2] } else { 0.375_f64 }) + 1.0 * a) + 1.5 * q[0]) + 0.25 * q[1]) + 1.5 * q[q.len() - 1]) + 1.75 * y1[0]) + 0.25 * y1[2]
    }

    #[differentiable]
    pub fn fn204(a: f64, mut b: f64) -> [f64; 3] {
        let mut dx: [[f64; 3]; 2] = [[a; 3]; 2];
        'l4: for i5 in 1..=2 {
            dx[1][i5 % 3] = 0.25_f64.cos();
        }
        let mut a = a;
        let mut y1: f64 = if (-2.0_f64) > b { dx[0][1].min(b) } else { b.cos() };
        dx[1][1] = b.cos();
        let r9 = &mut dx[1][2];
        *r9 += 0.125 * (1.25 * (a * b).sin());
        *r9 *= 1.25 * y1.sin();
        [(y1.abs() + 1.25_f64).sqrt() + 1.25 * b, ((b + y1) + 1.0 * dx[1][2]) + 0.25 * a, (y1 + y1) + 0.25 * b]
    }

    #[differentiable]
    pub fn fn205(mut a: f64, mut q: Vec<f64>) -> f64 {
        let (l3, r4) = q.split_at_mut(1);
        r4[0] = l3[0] * a.cos();
        q[1] += 0.375 * a.sin();
        if q[0] < ((-0.375) + a) {
            q = q.clone();
            let mut dx = fn204(1.25 * 1.875_f64.sin().tanh().sin(), (a * 0.875_f64).sin());
        }
        (((fn194(q[1].cos(), 1.25 * q[0].sin()) + 1.5 * a) + 2.0 * q[0]) + 1.5 * q[1]) + 1.0 * q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn206(mut a: f64, b: f64, n: usize, flag: bool, q: Vec<f64>) -> f64 {
        let mut dx = q.to_vec();
        dx.insert(0, a.cos());
        let mut y10: f64 = if flag {
            b * 0.875_f64
        } else {
            for i7 in 1..=3 {
                let mut dy1: Vec<f64> = vec![a, a + a];
                {}
            }
            q[0] * b
        };
        (((a.sin().powi(1) + 1.25 * b) + 0.25 * q[1]) + 1.5 * q[q.len() - 1]) + 1.5 * dx[dx.len() - 1]
    }

    #[differentiable]
    pub fn fn207(mut a: f64) -> f64 {
        let cell1 = fn205((a + a).atan(), vec![a, a]);
        a *= (a + cell1).sin();
        a = 1.25 * (-1.375_f64).sin();
        (fn201(1.25 * a.sin(), 2 % 4, a > cell1) + 0.5 * a) + 1.5 * cell1
    }

    #[differentiable]
    pub fn fn208(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut dy1: Vec<f64> = v[..2].to_vec();
        if (a * b) <= (2 as f64) {
            dy1.insert(1, (if v[v.len() - 1] > 0.75_f64 { b } else { v[1] }).atan());
        }
        return ((b + 1.25 * b) + 0.5 * v[1]) + 2.0 * v[v.len() - 1];
        dy1[..2].copy_from_slice(&[1.25 * 1.375_f64.sin(), a]);
        b
    }

    #[differentiable]
    pub fn fn209(a: f64, q: Vec<f64>) -> f64 {
        for i3 in 0..1 {
            let mut i5 = 0_usize;
            'l6: while i5 < 1 {
                i5 += 1;
            }
        }
        (((fn148(1.25 * a.sin(), 1.25 * q[0].sin(), &q) + 1.75 * a) + 0.75 * q[0]) + 1.75 * q[1]) + 1.5 * q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn210(a: f64, n: usize) -> f64 {
        'l3: for i4 in 0..3 {}
        match n % 3 { 0 => {}, 1 => {}, _ => {} }
        fn77(a.cos()) + 0.5 * a
    }

    #[differentiable]
    pub fn fn211(a: f64) -> f64 {
        let mut u = a;
        if (fn163(1.25 * u.sin(), 2 % 4) >= u) && (u > (u * u)) {
            u = a.sin();
            u -= 0.125 * (1.25 * (1.5_f64 + u.sin()).sqrt().sin());
        } else {
            u = 1.25 * (u + 0.25_f64.sin()).sin();
            if (a + u) <= (1.5_f64 + u.sin()).ln() {
                u = (1.5_f64 + a.sin()).ln().cos().sin();
                return 0.5 + 1.75 * u;
            }
        }
        a.cos() + 0.25 * a
    }

    #[differentiable]
    pub fn fn212(mut a: f64, mut b: f64, flag: bool) -> f64 {
        let r4 = &mut a;
        *r4 *= 1.25 * (if b > b { b } else { b }).sin();
        *r4 = 0.75_f64.cos();
        b += 0.5 * (1.25 * a.sin());
        (a + 0.5 * a) + 1.75 * b
    }

    #[differentiable]
    pub fn fn213(a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut w = v[1];
        let mut i5 = 0_usize;
        while i5 < 1 && (i5 % 2 == 1) {
            i5 += 1;
            if i5 == 0 {
                b += 0.5 * (w - b.abs()).atan();
                b = (v.len() as f64).sin();
                w *= v[i5 % v.len()].sin();
            }
        }
        return (((((a * b) + 1.5 * a) + 1.5 * b) + 2.0 * v[0]) + 1.0 * v[1]) + 1.25 * v[v.len() - 1];
    }

    #[differentiable]
    pub fn fn214(mut a: f64, mut b: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        {
            let mut i5 = 0_usize;
            loop {
                i5 += 1;
                if i5 > 2 { break; }
                let mut y1 = fn28(b.mul_add(b, q[i5 % 2]).cos(), (i5 + 1) % 4);
                if 1.125_f64.max(y1) > (b / (y1 * y1 + 1.0)) {
                    let r8 = &mut q[0];
                    *r8 *= 0.5 * y1.sin();
                    *r8 = *r8 * v[0].sin() + (0.125 * 1.375_f64.cos());
                    return (y1.mul_add(b, y1) + 1.25 * b) + 0.25 * q[1];
                }
            }
        }
        (((((((v[v.len() - 1] + a) + 1.0 * a) + 0.25 * b) + 1.0 * v[0]) + 0.75 * v[1]) + 1.5 * v[v.len() - 1]) + 1.5 * q[1]) + 1.75 * q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn215(mut a: f64, v: &[f64]) -> f64 {
        let y1 = a;
        {
            let mut w = vec![-a, v[0] + a];
            w = w.clone();
        }
        ((((fn214(a.atan(), 0.375_f64.cos(), v, vec![y1, v[1]]) + 0.5 * a) + 1.0 * v[0]) + 1.75 * v[1]) + 1.0 * v[v.len() - 1]) + 1.0 * y1
    }

    #[differentiable]
    pub fn fn216(a: f64, b: f64) -> (f64, f64) {
        let s = vec![b, a.sin().exp()];
        for i4 in 1..s.len() {
            if i4 != 3 {} else if a < fn210(b.sin(), 0 % 4) {} else {
                if i4 < 0 {
                    return (1.0 + 1.5 * a, ((b - b) + 1.0 * b) + 1.25 * s[0]);
                }
            }
        }
        ((s[s.len() - 1] + 1.75 * a) + 1.75 * b, ((((a + 0.75 * a) + 1.25 * b) + 0.75 * s[0]) + 0.25 * s[1]) + 1.0 * s[s.len() - 1])
    }

    #[differentiable]
    pub fn fn217(a: f64, b: f64, flag: bool, v: &[f64]) -> f64 {
        let mut acc = fn207(1.25_f64 * a.max(0.875_f64).sin());
        let mut acc = acc;
        acc = 1.25 * (a * a).sin();
        acc = b.cos();
        if a.min(a) >= a {
            if a > b.sin() {
                return (((((if b > a { b } else { acc }) + 0.5 * a) + 1.5 * v[0]) + 1.25 * v[1]) + 0.25 * v[v.len() - 1]) + 1.25 * acc;
            }
            acc /= 1.75 + (b / (1.5_f64 + (-0.125_f64).sin())).sin();
        } else {
            acc -= 0.5 * (1.25 * f64::sin(a * a).sin());
            acc = fn210(a.sin(), v.len() % 4).sin();
        }
        ((acc * acc) + 0.5 * a) + 1.5 * b
    }

    #[differentiable]
    pub fn fn218(mut a: f64, b: f64, flag: bool, v: &[f64], p: [f64; 3]) -> f64 {
        if p[0] <= (-p[1]) {} else if fn214(b.sin(), v[1].sin(), &p[..2], vec![b, v[1], 0.5_f64]) < a {} else {
            a += 0.5 * b.atan();
        }
        return (((a - b) + 1.0 * a) + 2.0 * b) + 1.5 * p[0];
    }

    #[differentiable]
    pub fn fn219(a: f64, mut b: f64, flag: bool) -> f64 {
        return (if a <= a { a } else { a }) + 1.25 * b;
        b += 0.5 * (1.25 * (a * b).sin());
        b * a
    }

    #[differentiable]
    pub fn fn220(a: f64, b: f64) -> f64 {
        let mut y5: f64 = {
            for i3 in 1..=1 {}
            a
        };
        y5 += 0.5 * a.abs().atan().sin();
        b
    }

    #[differentiable]
    pub fn fn221(a: f64, b: f64, n: usize, v: &[f64], mut t: (f64, f64)) -> f64 {
        let mut back = Net { w: v[0..=1].to_vec(), b: a / (1.5 + 0.75_f64.sin()) };
        back.w[n % 2] /= 1.75 + (b * 0.875_f64).sin();
        let mut i7 = 0_usize;
        loop {
            i7 += 1;
            if i7 > 3 { break; }
            match i7 % 3 { 0 => {
                back.w[i7 % 2] = (a.abs() * a).atan();
            }, 1 => {
                if t.0 < (b * b) {
                    t.1 = fn213(0.5_f64 * b.sin(), v[0].sin().tanh().sin(), v).sin();
                    break;
                }
            }, _ => {} }
            if a > (t.1 * a) { break; }
            t.0 -= 0.375 * (0.5 * (if fn209(0.5_f64 * b.sin(), vec![t.1, b]) > t.1.mul_add(b, t.1) { (1.5_f64 + t.0.sin()).ln() } else { back.w[i7 % 2] }).sin());
        }
        (((((n as f64) + 0.75 * b) + 1.5 * v[0]) + 1.25 * v[v.len() - 1]) + 1.5 * back.w[0]) + 0.75 * back.b
    }

    #[differentiable]
    pub fn fn222(mut a: f64, flag: bool, p: [f64; 3]) -> f64 {
        let mut tape1: Option<f64> = Some((1 as f64));
        'l5: for i6 in 1..p.len() {
            match i6 % 3 { 0 => {
                if flag {
                    let r8 = &mut a;
                    *r8 += 0.125 * (0.5 * p[1].sin());
                    *r8 = *r8 * p[i6].sin() + (0.5 * (0.5 * p[0].sin()));
                    return (0.625 + 0.75 * a) + 0.5 * tape1.unwrap_or((0.75));
                }
            }, 1 => {
                tape1 = Some(1.625_f64);
            }, _ => {
                let mut i9 = 0_usize;
                loop {
                    i9 += 1;
                    if i9 > 2 { break; }
                    a = ((p[i6] - a) + fn215(0.5_f64 * a.sin(), &p)).sin();
                    a = 0.375;
                    if p[2].mul_add(a, 0.625) <= a { break; }
                    let cell1: f64 = if flag { p[i6].sin() } else { if a <= p[i6] { p[0] } else { 1.875_f64 } };
                }
            } }
            a = (i6 as f64).atan();
        }
        (a + 2.0 * a) + 1.0 * tape1.unwrap_or((0.75))
    }

    #[differentiable]
    pub fn fn223(a: f64, mut t: (f64, f64)) -> f64 {
        let tape1: [[f64; 3]; 2] = [[a, a, t.1], [a + t.1; 3]];
        let w: f64 = 0.5_f64;
        if (a + a) <= t.1 {
            t.1 = ((0 as f64) * (0 as f64)).cos();
            t.1 = 1.5;
            let mut cell1 = [1.0_f64; 3];
        } else {
            t.0 -= 0.375 * 1.0_f64.sin();
            t.0 = 1.25 * (fn220(w.sin(), a.sin()) + a).sin();
        }
        (a.atan() + 0.5 * a) + 2.0 * w
    }

    #[differentiable]
    pub fn fn224(mut a: f64) -> f64 {
        a = ((if a < a { a } else { a }) - 1.875_f64).sin();
        let mut list2 = Vec::with_capacity(4);
        list2.push(if a >= a { a } else { a });
        list2.push(a * a);
        list2[0] += 0.375 * (1.25 * a.sin());
        list2[0] = 1.25 * list2[0].sin();
        let mut next4 = list2.clone();
        for _ in 0..3 {
            for i5 in 0..list2.len() {
                next4[i5] = 0.5 * list2[i5] + 0.25 * (if i5 == 0 { list2[list2.len() - 1] } else { list2[i5 - 1] }) * (a / (1.5_f64 + a.sin())).sin();
            }
            list2.copy_from_slice(&next4);
        }
        if ((a >= 0.75) && (a >= (-0.125))) && ((a > a) && (a <= a)) {
            list2[1] += 0.375 * a.cos();
            let list2 = 1.375_f64;
        } else if a >= (a * a) {
            let mut old7 = std::mem::replace(&mut list2, vec![a, 0.375_f64]);
        } else {
            let r9 = &mut list2[0];
            *r9 *= (a + a).cos();
        }
        ((((1 as f64) + 1.0 * a) + 0.5 * list2[0]) + 0.5 * list2[1]) + 0.5 * list2[list2.len() - 1]
    }

    #[differentiable]
    pub fn fn225(a: f64, mut p: [f64; 3]) -> f64 {
        let mut w: [f64; 3] = [-1.0_f64; 3];
        if (p[0] * w[1]) >= ((-1.375) - p[1]) {
            p[0] -= 0.125 * (a - w[0]).min(f64::sin(p[1])).atan();
            return a + 0.25 * a;
            std::mem::swap(&mut w, &mut p);
        }
        p[1] = ((a * p[0]) - f64::sin(a)).sin();
        if p[2] < w[2] {
            for i4 in 0..w.len() {
                p = w;
            }
            p[1] = f64::sin(w[1]).atan();
            w[2] += 0.375 * (a + (0.25_f64 + a)).sin();
        } else if p[2].sin() <= w[0] {
            w[0] = (1 as f64).sin();
        } else {}
        (((a - a) + 1.5 * a) + 1.0 * p[0]) + 1.75 * p[1]
    }

    #[differentiable]
    pub fn fn227(a: f64, mut b: f64, n: usize) -> f64 {
        let mut a: Vec<f64> = vec![b, a.sin(), 2.0_f64];
        for i5 in (0..a.len()).step_by(2) {
            if i5 >= 1 {
                a[i5] -= 0.125 * (0.5 * (if 1.625_f64 <= a[i5] { b } else { a[i5] }).max(fn217(b.cos(), b.sin(), b < a[i5], &a)).sin());
                a[i5] = 0.625;
            } else if i5 != 2 {
                a[1] = 1.125_f64.atan();
            } else {
                a[..2].copy_from_slice(&[(b + b).cos(), b]);
            }
            let mut b = Net { w: vec![b.mul_add(a[i5], b), a[i5], b.sin()], b: b };
            let mut saved: Shape = Shape::Disc(a[i5]);
        }
        (b + 0.25 * b) + 0.75 * a[0]
    }

    #[differentiable]
    pub fn fn228(mut a: f64, mut b: f64, n: usize, mut q: Vec<f64>) -> f64 {
        let mut u: [f64; 3] = [q[1] * a; 3];
        let tape1 = (0.625_f64 * a).cos();
        u[..2].copy_from_slice(&[tape1.cos().sin(), tape1]);
        ((((u[0].mul_add(1.375, a) + 1.5 * a) + 0.25 * b) + 0.5 * u[0]) + 0.75 * u[1]) + 0.5 * u[2]
    }

    #[differentiable]
    pub fn fn229(a: f64, b: f64) -> f64 {
        if (b <= (1 as f64)) && ((a * a) > fn227(b.sin(), b.sin(), 2 % 4)) {
            if (0.5 * b) > (b - a) {
                for i3 in 0..2 {}
            } else if (a > b) || (a < a) {} else {}
            let old = b;
        } else if (a * 1.625) < a {} else {}
        return a + 0.5 * a;
        0.125_f64
    }

    #[differentiable]
    pub fn fn230(a: f64, b: f64, n: usize) -> f64 {
        let mut n: f64 = a;
        n = (if (if 1.625_f64 <= n { a } else { a }) <= a { (0 as f64) } else { a.sin().exp() }).sin();
        'l5: for i6 in 1..=3 {
            'l8: for i9 in 0..2 {
                n = n.cos();
                n = (n / (a * a + 1.0_f64)).sin();
                n = a.cos();
            }
            n = (1.5_f64 + (if i6 >= 2 { n } else { n }).sin()).ln().atan();
        }
        0.875_f64.min(b) + 0.5 * a
    }

    #[differentiable]
    pub fn fn232(mut a: f64, n: usize) -> f64 {
        let y1: [[f64; 3]; 2] = [[fn126(a.sin(), a.sin(), 0 % 4, [1.0_f64; 3]), -1.375_f64, a.asinh()], [a, fn219(1.25_f64 * a.sin(), a.cos(), a >= a), a]];
        let mut dy1 = a;
        match n % 3 { 0 => {
            std::mem::swap(&mut a, &mut dy1);
        }, 1 => {}, _ => {} }
        (f64::sin(dy1) + 0.25 * a) + 0.25 * dy1
    }

    #[differentiable]
    pub fn fn233(a: f64, v: &[f64]) -> f64 {
        let a = a * v[0].sin().powi(3);
        if (1.375 - a) <= a.sin() {
            return (((3 as f64) + 2.0 * v[0]) + 2.0 * v[1]) + 0.25 * v[v.len() - 1];
        }
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 3 { break; }
        }
        (v[v.len() - 1] + 0.25 * v[0]) + 0.75 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn234(a: f64, mut b: f64, n: usize, v: &[f64]) -> (f64, f64) {
        let mut b: f64 = f64::sin(a) + v[1].sin().tanh();
        b -= 0.5 * (1.25 * b.sin());
        {}
        let mut v = (a - a).max(fn224(1.25_f64 * a.sin()));
        b = v.cos();
        ((a + 0.25 * a) + 2.0 * v, ((b.sin().powi(0) + 0.25 * a) + 1.5 * b) + 1.75 * v)
    }

    #[differentiable]
    pub fn fn235(a: f64) -> f64 {
        let mut list2 = Vec::with_capacity(4);
        list2.push(1.875_f64.cos());
        list2.push(a + a);
        let mut s: Vec<f64> = list2.to_vec();
        let mut list5 = Vec::with_capacity(4);
        for i6 in 0..3 {
            list5.push(0.5 * a.sin());
        }
        'l9: for i10 in (0..1).rev() {
            for i12 in 0..1 {}
        }
        list2[1] = (2 as f64).atan();
        let saved: Point = Point { x: list5[1], y: (-0.5_f64) + a };
        (((((list2[0] + 1.25 * a) + 0.25 * s[1]) + 1.75 * s[s.len() - 1]) + 1.75 * list5[0]) + 2.0 * list5[1]) + 0.25 * list5[list5.len() - 1]
    }

    #[differentiable]
    pub fn fn236(a: f64) -> f64 {
        let mut dy1 = vec![f64::sin(a), if 1.125_f64 > a { a } else { a }];
        let a = fn228(1.25 * (a * a).sin(), dy1[0].sin(), 2 % 4, vec![a, a]);
        for i4 in 0..dy1.len() {
            if 1.875_f64.asinh() <= (1.25 * a) {
                if i4 % 2 == 0 {
                    dy1[i4] = fn142((0.875_f64 * dy1[i4]).sin()).sin();
                    let r6 = &mut dy1[0];
                    *r6 += 0.25 * a.sin();
                } else if dy1[i4] >= (dy1[i4] * a) {
                    dy1[i4] = 0.5 * a.sin();
                } else {
                    let mut tape1 = [a, dy1[i4].asinh(), a];
                }
            } else if i4 != 0 {} else {}
        }
        a + 1.5 * dy1[dy1.len() - 1]
    }

    #[differentiable]
    pub fn fn237(a: f64) -> f64 {
        let mut i2 = 0_usize;
        loop {
            i2 += 1;
            if i2 > 3 { break; }
            'l4: for i5 in 0..i2 % 4 {}
            let mut list7 = Vec::with_capacity(4);
            for i8 in 0..4 {
                list7.push(0.5 * a.sin());
            }
            let acc: f64 = (3 as f64) * (a / (list7[1].abs() + 1.25_f64));
        }
        a + 1.25 * a
    }

    #[differentiable]
    pub fn fn238(mut a: f64) -> f64 {
        let mut y = [a; 3];
        let mut old: (f64, f64) = ((2 as f64), a.max(y[0]));
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 3 { break; }
            y[0] *= (-old.0).cos();
            let mut old6 = std::mem::take(&mut old.0);
            if (if i4 < 3 { a } else { old.1 }) <= (if i4 == 2 { old6 } else { old6 }) { break; }
            y[i4 % 3] = 1.625_f64.sin();
        }
        ((((if old.1 < y[i4 % 3] { 1.375_f64 } else { a }) + 0.25 * a) + 1.25 * y[0]) + 2.0 * y[2]) + 0.25 * old.1
    }

    #[differentiable]
    pub fn fn239(a: f64, v: &[f64]) -> f64 {
        let mut x = [if a < v[1] { a } else { v[0] }, a, a - v[1]];
        let mut y4: [f64; 3] = {
            [-1.75_f64; 3]
        };
        'l6: for i7 in 0..x.len() {
            y4[i7 % 3] = x[i7].atan().sin();
        }
        if fn228(a.sin(), 0.75_f64.atan(), 1 % 4, y4[..2].to_vec()) < (-0.375) {
            x[..2].copy_from_slice(&[v[0].sin(), y4[2]]);
        } else if (y4[1] <= a) || (a > a) {
            let last9 = y4.len() - 1;
            y4.swap(0, last9);
        } else {
            x[2] += 0.125 * x[1].sin();
        }
        ((((((1.875 * a) + 1.25 * a) + 2.0 * v[0]) + 1.25 * x[0]) + 1.5 * x[2]) + 1.75 * y4[1]) + 0.75 * y4[2]
    }

    #[differentiable]
    pub fn fn240(a: f64) -> f64 {
        let mut y = Shape::Dot;
        let mut dy1 = fn228(a.sin(), (a - a).sin(), 0 % 4, vec![-1.75_f64, a]);
        'l4: for i5 in 1..=4 {
            match &y { Shape::Disc(r0) => {
                if a.min(a) >= fn237((*r0).sin()) {
                    dy1 = ((*r0) + (*r0)).sin();
                }
            }, _ => {} }
        }
        (a + 1.25 * a) + 0.5 * dy1
    }

    #[differentiable]
    pub fn fn241(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let mut saved = v[..2].to_vec();
        let mut i5 = 0_usize;
        'l6: while i5 < 1 {
            i5 += 1;
            for i8 in (0..3).rev() {
                saved.insert(1, 0.5 * v[i5 % 2].max(v[i8 % 2]).sin());
            }
            a += 0.125 * (saved[i5 % 2] + (-saved[i5 % 2])).sin();
            a *= a.sin();
        }
        saved[0] -= 0.125 * a.max(b).atan();
        for i10 in (0..4).rev() {
            if saved.len() > 2 { a = saved.remove(0) * 0.75; }
            saved[1] = (if a > a { -0.375_f64 } else { v[0].cos() }).cos();
            saved[0] = v[i5 % 2].cos();
        }
        ((((saved[i5 % 2] + 1.75 * a) + 1.5 * v[1]) + 2.0 * v[v.len() - 1]) + 1.5 * saved[1]) + 1.0 * saved[saved.len() - 1]
    }

    #[differentiable]
    pub fn fn242(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let mut b = [-1.125_f64; 3];
        'l5: for i6 in 0..1 {
            for i8 in 0..v.len() {
                for i10 in (0..v.len()).step_by(2) {
                    b[1] -= 0.125 * a.sin();
                    let mut y = Shape::Rect { w: a, h: v[i10] + a };
                }
                let mut x: (f64, f64) = (a, fn225(a.sin(), [v[i8]; 3]));
            }
        }
        (((0.375_f64.cos() + 1.25 * v[0]) + 0.5 * v[v.len() - 1]) + 2.0 * b[1]) + 1.5 * b[2]
    }

    #[differentiable]
    pub fn fn243(a: f64, mut b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        let mut tape1 = p;
        let mut y6: [f64; 3] = if b.max(b) < (1.875_f64.abs() + 1.25_f64).ln() {
            tape1.fill(1.25 * a.asinh().sin());
            if ((if a < tape1[0] { a } else { a }) >= tape1[2]) || ((a + p[1]) >= b.max(p[1])) {}
            tape1
        } else {
            tape1[0] = (b + b).sin();
            [-1.375_f64; 3]
        };
        tape1[0] = 0.25_f64.sin();
        ((((((((a + 0.75 * a) + 0.5 * b) + 1.75 * v[1]) + 0.75 * p[0]) + 1.75 * p[1]) + 1.0 * p[2]) + 0.75 * tape1[0]) + 1.0 * tape1[1]) + 2.0 * tape1[2]
    }

    #[differentiable]
    pub fn fn244(a: f64, b: f64) -> f64 {
        for i3 in (0..4).rev() {}
        for i5 in 1..=4 {}
        a.sin()
    }

    #[differentiable]
    pub fn fn245(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut list4 = Vec::new();
        list4.push(b);
        list4.push(if a > (-1.75_f64) { b } else { 1.375_f64 });
        list4[0] += 0.125 * (1.25 * a.sin().exp().sin());
        let mut y1 = fn104((a * v[1]).cos());
        ((((((a + 0.5 * b) + 2.0 * v[0]) + 1.25 * v[v.len() - 1]) + 1.0 * list4[0]) + 1.75 * y1[0]) + 0.5 * y1[1]) + 0.75 * y1[2]
    }

    #[differentiable]
    pub fn fn246(a: f64, b: f64) -> (f64, f64) {
        let mut y = Shape::Dot;
        let mut y4 = 0.25_f64.abs();
        if (b - b) < (b - 1.625) {
            y4 = f64::sin(b).atan();
            y4 = 1.25 * (-y4).mul_add(a, y4).sin();
        }
        for i6 in 1..=1 {
            let mut y9: f64 = if i6 == 1 {
                let r8 = &mut y4;
                *r8 = *r8 * (-1.75_f64).sin() + (0.375 * b.sin());
                (i6 as f64)
            } else {
                y4 = b.sin();
                if (if a > y4 { a } else { y4 }) <= y4 {
                    y4 = 1.125;
                    continue;
                }
                if i6 < 1 { b } else { b }
            };
            y4 = a.atan();
        }
        (y4.min(y4) + 1.75 * b, 1.25 + 1.75 * a)
    }

    #[differentiable]
    pub fn fn247(a: f64, b: f64, n: usize, v: &[f64]) -> (f64, f64) {
        let mut old: f64 = a;
        if a.sin().tanh() >= fn239(b.sin(), v) {
            if b < (b + b) {
                if fn233(old.sin(), v) < (if 1.25 >= old { old } else { old }) {
                    return (((v[n % 2] + 2.0 * a) + 2.0 * b) + 0.75 * v[1], (((-a) + 0.5 * b) + 1.0 * v[1]) + 2.0 * old);
                }
                let mut v = v.to_vec();
            } else if (a - v[n % 2]) <= (b - v[n % 2]) {
                old = 1.25 * v[n % 2].sin();
            } else {
                let w = fn244(v[0].abs().sin(), old.atan());
            }
            old += 0.125 * (0.125_f64 + (a * old)).sin();
        } else {
            old += 0.5 * (old * a).cos();
        }
        ((b + 1.5 * a) + 2.0 * v[0], (((b * old) + 0.5 * a) + 2.0 * v[0]) + 1.0 * v[v.len() - 1])
    }

    #[differentiable]
    pub fn fn248(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let mut dx: Net = Net { w: v.to_vec(), b: v[1] * b };
        let r5 = &mut a;
        *r5 += 0.25 * fn243(1.25_f64 * dx.b.sin(), 0.375_f64.sin(), v, [-1.875_f64; 3]).atan();
        dx = Net { w: v[..2].to_vec(), b: if b <= 1.375 { b } else { 0.875_f64 } };
        let mut s = [[1.125_f64; 3], [-0.5_f64; 3]];
        let dy1 = dx.b;
        s[1][2] = 1.25 * (3 as f64).sin();
        dx.w[1] = b.atan();
        ((((((fn238(dy1.atan()) + 1.75 * a) + 1.5 * b) + 0.5 * v[1]) + 1.75 * v[v.len() - 1]) + 1.75 * dx.w[0]) + 0.75 * dx.w[1]) + 0.75 * dx.b
    }

    #[differentiable]
    pub fn fn249(a: f64, b: f64, n: usize) -> f64 {
        let mut tape1: Option<f64> = None;
        let acc: f64 = fn244(1.25_f64 * b.sin().exp().sin(), a.sin());
        'l6: for i7 in 0..4 {
            for i9 in 1..=4 {}
        }
        (b + 2.0 * b) + 2.0 * acc
    }

    #[differentiable]
    pub fn fn250(a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut x = a * (v[0] * b);
        let mut i5 = 0_usize;
        while i5 < 1 {
            i5 += 1;
            for i7 in 0..1 {}
        }
        let cell1 = f64::sin(a.min(a));
        ((((((0.25 + 1.5 * a) + 1.25 * b) + 1.25 * v[0]) + 1.5 * v[1]) + 0.75 * v[v.len() - 1]) + 0.75 * x) + 1.25 * cell1
    }

    #[differentiable]
    pub fn fn251(mut a: f64, b: f64, flag: bool) -> f64 {
        let mut s: (f64, f64) = (fn249(b.sin(), 1.25_f64 * a.sin(), 0 % 4), -0.875_f64);
        let mut i5 = 0_usize;
        while i5 < 2 {
            i5 += 1;
            for i7 in (0..4).rev() {
                'l9: for i10 in 0..i5 % 4 {
                    let r12 = &mut s.1;
                    *r12 = (if a < a { a } else { 1.25_f64 }).sin();
                    *r12 = b.cos();
                }
            }
        }
        s.0 = (1.125_f64 + b).mul_add(a, -1.125_f64).atan();
        'l13: for i14 in (0..4).rev() {}
        a.atan() + 0.75 * a
    }

    #[differentiable]
    pub fn fn252(mut a: f64) -> f64 {
        let mut dx: Vec<f64> = vec![(3 as f64), -2.0_f64];
        {
            let mut old3 = std::mem::replace(&mut dx, vec![a, 2.0_f64]);
            if (dx[1] < a) && (a > a) {
                return (((fn248(old3[0].cos(), 1.25 * 0.375_f64.sin(), &old3) + 0.75 * a) + 1.75 * old3[0]) + 1.5 * old3[1]) + 2.0 * old3[old3.len() - 1];
            }
        }
        dx[1] = 1.25 * ((a * dx[1]).abs() + 1.25_f64).sqrt().sin();
        let a: f64 = 0.875_f64 * (a + a);
        a
    }

    #[differentiable]
    pub fn fn253(mut a: f64, b: f64, v: &[f64]) -> [f64; 3] {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(fn228(0.5_f64 * (a + a).sin(), b.sin(), i5 % 4, vec![b, b, 1.75_f64]).sin());
        }
        if a >= fn245(1.25 * a.sin(), 1.25 * b.sin(), &v[..2]) {
            list4[1] /= 1.75 + (-1.375_f64).sin();
            list4.fill(fn241(b.sin(), b.sin(), v).atan());
        }
        let mut i8 = 0_usize;
        loop {
            i8 += 1;
            if i8 > 1 { break; }
            list4.swap(1, 0);
            list4.push(a.sin());
            let r10 = &mut list4[i8 % 2];
            *r10 += 0.5 * a.sin();
            *r10 = *r10 * a.atan() + (0.25 * (1.25 * b.sin()));
        }
        [((v[i8 % 2].abs() + 2.0 * a) + 0.75 * list4[0]) + 1.5 * list4[1], (a.sin() + 0.25 * a) + 0.25 * v[0], (a.sin().tanh() + 0.75 * a) + 1.25 * list4[1]]
    }

    #[differentiable]
    pub fn fn254(mut a: f64, b: f64, flag: bool, net: &Net) -> (f64, f64) {
        a = a.atan();
        a = b.sin();
        a = a.atan().cos();
        a = a.cos();
        a = 2.0;
        ((3 as f64) + 0.25 * b, (net.w[1].atan() + 0.25 * a) + 2.0 * b)
    }

    #[differentiable]
    pub fn fn255(a: f64, q: Vec<f64>, t: (f64, f64)) -> f64 {
        if ((1 as f64) > t.0) || ((a > q[1]) && (q[0] < a)) {
            let s = a.sin().powi(2);
        }
        q[0] + 1.25 * a
    }

    #[differentiable]
    pub fn fn256(a: f64, p: [f64; 3], mut q: Vec<f64>) -> f64 {
        let mut tape1 = [p[0], p[1].abs(), a + a];
        let mut saved: Body = Body { pos: Point { x: p[2], y: q[q.len() - 1] }, vel: [p[1], p[0] * q[0], q[0]], mass: a, id: 2 };
        let mut tape16 = p;
        {
            let mut w: f64 = (q[1] - 0.5_f64) / (p[1].abs() + 1.25_f64);
            tape16[0] -= 0.125 * (-1.25_f64.sin()).sin();
        }
        for i9 in (0..tape1.len()).rev() {
            tape1[i9] = (fn131(0.5_f64 * tape16[2].sin(), i9 % 4) / (1.5_f64 + a.cos().sin())).sin();
            let (l11, r12) = tape1.split_at_mut(1);
            l11[0] += r12[0] * 0.5 * 1.125_f64.sin().tanh().sin();
        }
        (((((((((((q[1] / (a * a + 1.0)) + 1.5 * a) + 1.5 * p[0]) + 1.25 * p[1]) + 1.5 * p[2]) + 0.25 * tape1[1]) + 0.5 * tape1[2]) + 1.0 * saved.pos.x) + 2.0 * saved.pos.y) + 0.75 * saved.vel[0]) + 1.5 * saved.vel[1]) + 1.5 * saved.mass
    }

    #[differentiable]
    pub fn fn257(a: f64, net: &Net) -> f64 {
        let mut net = [1.125_f64; 3];
        let mut y = vec![a, a + a];
        let mut list5 = Vec::new();
        list5.push(0.25_f64);
        list5.push(net[1] * a);
        'l7: for i8 in (0..y.len()).step_by(2) {
            if a <= fn241(1.375_f64.cos(), 0.5 * y[i8].sin(), &net) {
                net[2] = (a / (y[i8] * y[i8] + 1.0_f64)).sin().tanh().cos();
                break 'l7;
            }
            (list5[0], list5[1]) = (list5[1] * 0.5, net[0].atan());
            if (if net[2] <= a { list5[i8 % 2] } else { a }) > (1.0 * list5[i8 % 2]) {
                let mut i10 = 0_usize;
                'l11: loop {
                    i10 += 1;
                    if i10 > 2 { break; }
                    list5 = y[..2].to_vec();
                    if (a * a) <= net[0].cos() { break; }
                    net[1] = 0.375;
                }
            }
        }
        ((a + 2.0 * a) + 0.25 * list5[0]) + 0.25 * list5[1]
    }

    #[differentiable]
    pub fn fn258(mut a: f64) -> [f64; 3] {
        a = 1.25 * a.max((0 as f64)).sin();
        let r2 = &mut a;
        *r2 = *r2 * 1.25 * 2.0_f64.sin() + (0.375 * 1.875_f64.cos());
        [a.sin() + 0.25 * a, a, a]
    }

    #[differentiable]
    pub fn fn259(a: f64, n: usize) -> f64 {
        let mut tape1: Body = Body { pos: Point { x: a, y: a }, vel: [a * a, a, a.asinh()], mass: a, id: 2 };
        if a.cos() >= tape1.pos.y.sin() {
            return (((((fn251(a.cos(), 1.25 * tape1.pos.x.sin(), tape1.pos.y < a) + 1.75 * a) + 0.75 * tape1.pos.x) + 1.5 * tape1.pos.y) + 0.25 * tape1.vel[0]) + 1.75 * tape1.vel[1]) + 0.75 * tape1.mass;
        }
        ((((1.5_f64 + a.sin()).ln() + 1.0 * tape1.pos.y) + 0.25 * tape1.vel[0]) + 2.0 * tape1.vel[1]) + 1.75 * tape1.mass
    }

    #[differentiable]
    pub fn fn260(a: f64, q: Vec<f64>, t: (f64, f64)) -> [f64; 3] {
        'l4: for i5 in (0..q.len()).step_by(2) {
            let mut i7 = 0_usize;
            while i7 < 2 && (((i5 + 1) as f64) >= q[i5]) {
                i7 += 1;
                match 2 % 4 { 0 => {
                    if (q[i5] > 1.5) && (q[i5] < t.1) {
                        return [q[1], (a.cos() + 1.25 * q[0]) + 0.25 * q[q.len() - 1], a + 1.75 * q[0]];
                    }
                }, 1 | 2 if i5 % 2 == 1 => {
                    let mut y = (t.0 + t.1) / (2.0_f64.abs() + 1.25_f64);
                }, _ => {
                    let mut tape1 = q.clone();
                } }
            }
        }
        [((t.1 + 2.0 * a) + 1.5 * q[q.len() - 1]) + 1.5 * t.1, ((if t.1 > a { q[q.len() - 1] } else { a }) + 0.5 * a) + 0.25 * t.1, (1.625 + 0.75 * q[1]) + 1.25 * t.1]
    }

    #[differentiable]
    pub fn fn262(a: f64, q: Vec<f64>) -> (f64, f64) {
        let mut old: (f64, f64) = (a, a);
        let dx: f64 = a;
        let mut y1 = Shape::Dot;
        old.1 = (if (q[q.len() - 1] < a) || (q[0] >= a) { 0.5_f64 } else { q[0] }).sin();
        ((((a + 1.0 * q[1]) + 1.0 * q[q.len() - 1]) + 0.5 * old.0) + 1.75 * dx, (((q[q.len() - 1].max(dx) + 1.5 * a) + 0.5 * q[0]) + 1.5 * q[1]) + 0.75 * q[q.len() - 1])
    }

    #[differentiable]
    pub fn fn263(a: f64, v: &[f64]) -> (f64, f64) {
        let mut i3 = 0_usize;
        'l4: while i3 < 3 {
            i3 += 1;
        }
        let mut cell1: f64 = (1.0_f64.abs() + 1.25_f64).ln();
        ((((a.sin() + 0.5 * v[0]) + 1.25 * v[1]) + 0.5 * v[v.len() - 1]) + 1.5 * cell1, (cell1 * cell1) + 2.0 * a)
    }

    #[differentiable]
    pub fn fn264(mut a: f64, mut p: [f64; 3]) -> (f64, f64) {
        let mut x = (p[2] + a, p[1].min(p[1]));
        x.0 -= 0.375 * 0.75_f64.sin();
        x.1 = 1.25 * (x.0.abs() + (a + p[2])).sin();
        ((((2 as f64) + 1.75 * a) + 0.75 * p[0]) + 0.5 * x.0, ((x.0.asinh() + 1.5 * a) + 2.0 * p[0]) + 1.0 * p[1])
    }

    #[differentiable]
    pub fn fn265(mut a: f64) -> f64 {
        let mut list2 = Vec::with_capacity(4);
        list2.push(a - a);
        list2.push((0.375_f64 * 0.375_f64 + 1.0_f64).ln());
        if fn244(a.sin(), 1.25 * list2[0].sin()) >= a {
            {
                list2[1] += 0.25 * list2[list2.len() - 1].sin();
            }
        } else if (a.abs() + 1.25_f64).sqrt() <= list2[1].sin() {
            if list2[0].abs() >= a {
                list2.resize(4, (-a).sin());
                list2 = list2.clone();
                list2[1] = 0.375_f64.sin();
            } else if a > (if a >= 1.125 { list2[0] } else { a }) {
                let saved: f64 = a;
            } else {
                list2[0] = 1.25 * (1.5_f64 + a.sin()).sqrt().sin();
            }
        } else {
            list2[0] = (3 as f64).sin();
        }
        ((2 as f64) + 0.5 * list2[0]) + 0.5 * list2[1]
    }

    #[differentiable]
    pub fn fn266(a: f64) -> f64 {
        if (-(-0.5)) < fn255(a.atan(), vec![a, a], (a, a)) {
            let mut i2 = 0_usize;
            loop {
                i2 += 1;
                if i2 > 1 { break; }
                let mut i4 = 0_usize;
                while i4 < 1 {
                    i4 += 1;
                    if (a - a) > a {
                        return -0.25;
                    }
                }
                let mut x = fn193(a.sin(), a.sin(), i2 % 4);
                x = 1.25 * a.sin();
            }
        } else {}
        (1.625 - a) + 0.75 * a
    }

    #[differentiable]
    pub fn fn267(a: f64, q: Vec<f64>) -> f64 {
        let mut s: [f64; 3] = [a; 3];
        s[2] += 0.5 * 1.625_f64.sin();
        s[1] += 0.25 * a.sin();
        s[0] = 1.25 * ((q.len() as f64) * s[2].mul_add(q[1], s[2])).sin();
        a
    }

    #[differentiable]
    pub fn fn268(a: f64) -> (f64, f64) {
        let mut y1: f64 = a;
        for i3 in (0..2).rev() {
            y1 = (i3 as f64).sin();
        }
        let back = (-2.0_f64) + (0.375_f64 - a);
        ((y1.abs() + 1.25_f64).ln(), (y1 + back) + 0.5 * back)
    }

    #[differentiable]
    pub fn fn269(a: f64) -> f64 {
        let mut x: f64 = a.asinh().sin();
        x /= 1.75 + (x + a).sin();
        let s: f64 = x.asinh();
        let r4 = &mut x;
        *r4 = (s + a).sin();
        (((if s >= x { a } else { s }) + 1.5 * a) + 0.25 * x) + 2.0 * s
    }

    #[differentiable]
    pub fn fn270(a: f64) -> f64 {
        let mut y1 = [0.375_f64; 3];
        let mut old: Vec<f64> = vec![a, a];
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 1 { break; }
            let mut i6 = 0_usize;
            loop {
                i6 += 1;
                if i6 > 3 { break; }
                if a.sin() > fn228(a.sin(), y1[2].sin(), 1 % 4, vec![a, y1[1], old[i6 % old.len()]]) {
                    return ((a - y1[1]) + 0.75 * a) + 1.0 * old[1];
                }
                y1[i4 % 3] *= y1[i4 % 3].atan();
                if y1[i4 % 3] < a { break; }
                (y1[0], y1[1]) = (y1[1] * 0.5, y1[i6 % 3].sin());
            }
            y1 = y1;
            if i6 != 2 { break; }
            let (l8, r9) = old.split_at_mut(1);
            r9[0] = l8[0] * a.sin();
            let mut next10 = old.clone();
            for _ in 0..2 {
                for i11 in 0..old.len() {
                    next10[i11] = 0.5 * old[i11] + 0.25 * (if i11 == 0 { old[old.len() - 1] } else { old[i11 - 1] }) * y1[i6 % 3].atan();
                }
                old = next10.clone();
            }
        }
        (a + 1.75 * a) + 1.0 * y1[0]
    }

    #[differentiable]
    pub fn fn271(mut a: f64, mut p: [f64; 3]) -> f64 {
        if a > (1 as f64) {
            p[0] = 1.25 * a.sin();
            let mut i3 = 0_usize;
            'l4: loop {
                i3 += 1;
                if i3 > 3 { break; }
                (p[0], p[1]) = (p[1] * 0.5, p[i3 % 3].sin());
                if i3 % 2 == 1 { break; }
            }
        } else {
            let mut w = p;
        }
        ((a * (-1.75)) + 1.0 * a) + 0.25 * p[1]
    }

    #[differentiable]
    pub fn fn272(a: f64) -> f64 {
        if (a + a) >= a.min(a) {
            return (a + a) + 0.25 * a;
        }
        if (a * a + 1.0_f64).sqrt() < (a * a) {} else if (if 0.375 < a { a } else { 1.75_f64 }) <= (a + a) {} else {
            let mut dy1: [[f64; 3]; 2] = [[a.atan(); 3]; 2];
        }
        return a + 1.25 * a;
        a
    }

    #[differentiable]
    pub fn fn273(a: f64, b: f64, n: usize) -> f64 {
        let mut u = Point { x: a.max(a), y: b / (1.5_f64 + 2.0_f64.sin()) };
        if n == 3 {
            let mut y5: [f64; 3] = if n < 2 {
                u.y = (if a.mul_add(a, a) >= (if (-1.0_f64) >= 1.75_f64 { a } else { b }) { b * u.y } else { (-1.875_f64) + u.y }).sin();
                [b; 3]
            } else {
                u.x -= 0.125 * (1.25 * fn270(a.cos()).sin());
                u.y -= 0.125 * b.cos();
                [1.125_f64; 3]
            };
            u.x = 1.25 * b.sin();
            let r7 = &mut u.x;
            *r7 += 0.5 * (1.25 * b.sin());
        } else if (u.y - a) < (u.y + u.y) {} else {
            u.x = 0.875_f64.atan();
        }
        (((fn256(a.atan(), [u.y; 3], vec![u.y, a]) + 1.5 * a) + 1.5 * b) + 0.5 * u.x) + 0.5 * u.y
    }

    #[differentiable]
    pub fn fn274(a: f64, mut b: f64) -> f64 {
        let mut next = [-0.375_f64; 3];
        let mut saved = Body { pos: Point { x: next[0], y: a }, vel: [2.0_f64; 3], mass: a.abs(), id: 2 };
        next[0] -= 0.5 * (1.25 * b.sin());
        let mut i5 = 0_usize;
        loop {
            i5 += 1;
            if i5 > 2 { break; }
            next.fill((i5 as f64).sin());
            next[i5 % 3] /= 1.75 + saved.mass.sin();
            if i5 == 2 { break; }
            saved.pos.y *= b.sin();
            let mut s = fn270(0.5 * 2.0_f64.abs().sin());
        }
        return (((((saved.pos.x + 0.25 * a) + 1.25 * saved.pos.x) + 1.25 * saved.pos.y) + 2.0 * saved.vel[0]) + 1.0 * saved.vel[1]) + 1.25 * saved.mass;
    }

    #[differentiable]
    pub fn fn275(a: f64, p: [f64; 3]) -> f64 {
        let mut s = p;
        ((1.625_f64.mul_add(s[2], a) + 1.5 * a) + 0.75 * s[0]) + 1.75 * s[2]
    }

    #[differentiable]
    pub fn fn276(mut a: f64, n: usize) -> f64 {
        let mut y: Shape = Shape::Disc(a * a);
        let n: f64 = a;
        for i5 in (0..2).rev() {
            if (a >= a) || (i5 < 3) {
                for i7 in 0..3 {
                    a = -1.375;
                    if (a <= n) || (n >= 1.625) {
                        return n + 0.75 * n;
                    }
                }
                a = (i5 as f64).cos();
                a = fn273(((-0.125_f64) + n).cos(), 0.5_f64 * n.sin(), i5 % 4).sin();
            } else {
                let mut x: [f64; 3] = [1.875_f64; 3];
            }
            let mut u = [[a, (n * n + 1.0_f64).ln(), n.min(n)], [(n * n + 1.0_f64).sqrt(); 3]];
            u[1][i5 % 3] += 0.25 * fn275(0.5_f64 * fn274(a.sin(), 0.5_f64 * n.sin()).sin(), [a, n, n]).sin();
        }
        a * (-1.375)
    }

    #[differentiable]
    pub fn fn277(a: f64, b: f64, flag: bool, v: &[f64]) -> [f64; 3] {
        {}
        [((v[0] + 1.75 * v[0]) + 0.5 * v[1]) + 0.25 * v[v.len() - 1], (b + 1.25 * a) + 1.25 * v[1], ((a - b) + 2.0 * b) + 2.0 * v[0]]
    }

    #[differentiable]
    pub fn fn278(mut a: f64) -> f64 {
        a = 1.25 * (a.sin().exp() - (if a < a { -1.0_f64 } else { a })).sin();
        let mut y3: [f64; 3] = if (a * 1.875) > (a * a) {
            a = (a * fn266(1.25_f64 * a.sin())).sin();
            let y1 = fn269(a.sin().tanh().atan());
            [0.25_f64; 3]
        } else {
            a = a.sin();
            a = 1.375;
            [0.125_f64; 3]
        };
        (a + 0.5 * a) + 1.75 * y3[1]
    }

    #[differentiable]
    pub fn fn279(a: f64) -> f64 {
        let mut s: Vec<f64> = vec![(0 as f64), a];
        let mut back: [f64; 3] = [0.875_f64; 3];
        let mut x: f64 = fn276(1.25_f64 * s[0].sin(), 3 % 4).sin();
        for i5 in 0..s.len() {
            back[i5 % 3] = x.atan();
            back[0] = back[0].sin();
        }
        s[1] = (a + 0.5_f64).atan().atan();
        ((((((1.375_f64.abs() + 1.25 * a) + 2.0 * s[0]) + 1.0 * s[s.len() - 1]) + 0.75 * back[0]) + 2.0 * back[1]) + 1.0 * back[2]) + 1.75 * x
    }

    #[differentiable]
    pub fn fn280(a: f64, n: usize) -> f64 {
        if fn219(1.25 * a.sin(), a.cos(), a < a) < a.sin().powi(2) {
            if a.max(a) <= (a * a) {
                return (a + a) + 1.25 * a;
            }
        } else if (a >= a) || (a < a) {
            let mut dx: f64 = a - a;
        } else {
            let mut acc = a;
        }
        ((-1.125) * a) + 0.5 * a
    }

    #[differentiable]
    pub fn fn281(a: f64, mut p: [f64; 3]) -> f64 {
        let r3 = &mut p[0];
        *r3 = 1.25 * a.sin();
        *r3 *= a.sin().sin();
        if (a - a) > a {
            return (((p[1] + 1.5 * a) + 1.25 * p[0]) + 2.0 * p[1]) + 1.75 * p[2];
        }
        p[1] += 0.125 * (-0.5_f64).max(p[0]).mul_add(a, a).sin();
        let mut p = Point { x: p[1], y: 1.25_f64.min(1.875_f64) };
        p.y = a.sin();
        p.y /= 1.75 + a.max(p.x).sin();
        a + 1.75 * a
    }

    #[differentiable]
    pub fn fn282(a: f64) -> f64 {
        let mut tape1: Body = Body { pos: Point { x: a, y: a }, vel: [a * a, a, a - a], mass: fn280(a.sin(), 1 % 4), id: 2 };
        let mut a: f64 = 1.625_f64;
        for i4 in 0..2 {
            tape1.pos.y += 0.25 * a.sin();
            if a < tape1.vel[0] {
                tape1.vel[2] -= 0.375 * (0.5 * (i4 as f64).abs().sin());
                let s = (i4 as f64) + a.asinh();
            } else {
                tape1.pos.x = 1.625_f64.atan();
            }
        }
        ((((((a - tape1.pos.x) + 0.5 * tape1.pos.x) + 0.75 * tape1.pos.y) + 0.75 * tape1.vel[0]) + 0.75 * tape1.vel[1]) + 1.25 * tape1.mass) + 0.25 * a
    }

    #[differentiable]
    pub fn fn283(a: f64, n: usize, v: &[f64]) -> f64 {
        if v[n % 2] < v[1] {
            return ((((a.abs() + 1.25_f64).ln() + 0.75 * a) + 0.5 * v[0]) + 0.75 * v[1]) + 0.5 * v[v.len() - 1];
        }
        for i4 in 0..v.len() {
            let mut v: [[f64; 3]; 2] = [[a.sin().exp(); 3]; 2];
        }
        (((v[n % 2] + 1.0 * a) + 0.25 * v[0]) + 1.5 * v[1]) + 0.75 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn284(a: f64, b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        let mut i5 = 0_usize;
        while i5 < 1 && ((a > a) || (i5 >= 3)) {
            i5 += 1;
            if i5 == 3 {
                break;
            }
            for i7 in 1..v.len() {
                let mut i9 = 0_usize;
                loop {
                    i9 += 1;
                    if i9 > 2 { break; }
                    let mut i5 = 1.0_f64;
                    i5 = 0.5 * p[i7 % 3].sin();
                    if i7 != 2 { break; }
                    i5 = (if i7 == 1 { p[2] * a } else { b + i5 }).sin();
                }
                let mut acc = v[i7];
            }
        }
        ((((((a + 0.25 * a) + 1.25 * v[0]) + 0.5 * v[1]) + 0.75 * v[v.len() - 1]) + 0.5 * p[0]) + 1.75 * p[1]) + 1.75 * p[2]
    }

    #[differentiable]
    pub fn fn285(mut a: f64, mut b: f64, n: usize, v: &[f64]) -> f64 {
        let mut w: Shape = Shape::Dot;
        let mut i6 = 0_usize;
        'l7: loop {
            i6 += 1;
            if i6 > 3 { break; }
            b /= 1.75 + a.sin();
            if (-1.0) >= (if a >= 1.125 { a } else { v[0] }) { break; }
            b /= 1.75 + a.sin();
            b = a.atan();
        }
        let r9 = &mut b;
        *r9 *= a.sin();
        *r9 = *r9 * a.sin() + (0.375 * a.sin());
        b = (a.min(a) / (1.5_f64 + a.sin())).sin();
        ((n as f64) + 1.25 * v[1]) + 1.0 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn286(a: f64, n: usize, v: &[f64], t: (f64, f64)) -> f64 {
        let mut old: [f64; 3] = [0.25_f64; 3];
        if a <= old[n % 3].min(old[n % 3]) {
            return (((a.sin().exp() + 0.25 * a) + 0.25 * v[0]) + 0.25 * v[1]) + 1.5 * v[v.len() - 1];
        }
        'l6: for i7 in (0..old.len()).rev() {
            old[i7] = (if old[i7].sin() > (1.5_f64 + a.sin()).sqrt() { a } else { -0.75_f64 }).atan();
        }
        (((t.1 + 0.25 * a) + 2.0 * t.0) + 0.75 * old[1]) + 1.25 * old[2]
    }

    #[differentiable]
    pub fn fn287(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(0.5 * b.sin());
        }
        let mut old8 = std::mem::replace(&mut list4[0], a.sin().sin());
        list4[0] = f64::sin(list4[0]).cos();
        let mut tape1 = [[b; 3]; 2];
        (((((((((v[0].abs() + 1.25_f64).sqrt() + 2.0 * a) + 1.0 * b) + 1.0 * list4[0]) + 2.0 * list4[1]) + 0.5 * list4[list4.len() - 1]) + 0.5 * old8) + 1.0 * tape1[0][1]) + 0.75 * tape1[1][0]) + 1.25 * tape1[1][2]
    }

    #[differentiable]
    pub fn fn289(mut a: f64, v: &[f64]) -> f64 {
        a = a.sin();
        a = 1.25 * f64::sin(a * v[1]).sin();
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 3 { break; }
            a = a.cos();
        }
        {
            a = 1.25 * a.sin();
        }
        a + 1.5 * a
    }

    #[differentiable]
    pub fn fn290(a: f64, q: Vec<f64>) -> f64 {
        let q: Vec<f64> = q.clone();
        let mut y4: f64 = {
            a - a
        };
        y4 -= 0.125 * y4.atan();
        let mut back: f64 = q[q.len() - 1] * (-0.5_f64);
        ((((0.125 + 0.25 * q[0]) + 1.0 * q[1]) + 0.5 * q[q.len() - 1]) + 1.75 * y4) + 0.5 * back
    }

    #[differentiable]
    pub fn fn291(mut a: f64, p: [f64; 3]) -> f64 {
        a += 0.25 * a.sin();
        ((p[0].sin().powi(2) + 1.0 * a) + 0.5 * p[0]) + 1.5 * p[1]
    }

    #[differentiable]
    pub fn fn292(mut a: f64, flag: bool, v: &[f64]) -> f64 {
        for i4 in 0..2 {
            let mut i6 = 0_usize;
            loop {
                i6 += 1;
                if i6 > 3 { break; }
                if a.min(a) <= (if flag { a } else { a }) {
                    let mut dy1 = fn283(a.atan(), i6 % 4, &v[..=1]);
                    a += 0.25 * (0.5 * a.sin());
                } else if (i6 != 2) && flag {
                    a = 1.125;
                } else {
                    let r9 = &mut a;
                    *r9 = v[i6 % 2].atan();
                    *r9 += 0.125 * v[i6 % v.len()].cos();
                }
                a = (a + (a - a)).sin();
            }
        }
        ((a + 1.75 * a) + 0.75 * v[1]) + 0.5 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn293(a: f64, v: &[f64]) -> (f64, f64) {
        let mut u: [f64; 3] = [1.0_f64; 3];
        let mut y1 = u[2];
        let mut acc = [(1 as f64), u[0] + (-1.0_f64), a.sin().exp()];
        for i6 in 0..v.len() {
            u.fill(0.5 * y1.sin());
            let mut next8 = u.clone();
            for _ in 0..2 {
                for i9 in 0..u.len() {
                    next8[i9] = 0.5 * u[i9] + 0.25 * (if i9 == 0 { u[u.len() - 1] } else { u[i9 - 1] }) * 0.5 * 1.5_f64.sin();
                }
                u.copy_from_slice(&next8);
            }
            let mut w = fn289(a.sin(), &acc);
        }
        ((((((y1 * a) + 0.75 * v[0]) + 0.25 * v[1]) + 1.5 * v[v.len() - 1]) + 1.25 * u[1]) + 2.0 * u[2], ((fn292(y1.cos(), v[0] < a, &u) + 1.75 * a) + 1.5 * u[0]) + 1.75 * u[1])
    }

    #[differentiable]
    pub fn fn294(a: f64) -> f64 {
        let mut y = a - a;
        for i3 in (0..4).rev() {
            y += 0.125 * y.atan();
            y = 0.5 * (y * a).sin();
            if i3 >= 2 {
                break;
            }
        }
        1.125 + 1.25 * a
    }

    #[differentiable]
    pub fn fn295(a: f64, v: &[f64]) -> f64 {
        let mut a = Point { x: fn286(a.atan(), 2 % 4, v, (a, a)), y: a.sin() };
        let r4 = &mut a.y;
        *r4 += 0.375 * 0.875_f64.max(v[1]).sin();
        *r4 += 0.375 * (v[v.len() - 1] - v[0]).cos();
        let mut back: f64 = a.y;
        ((((if back < v[1] { v[0] } else { back }) + 0.5 * v[1]) + 2.0 * v[v.len() - 1]) + 1.75 * a.x) + 1.0 * back
    }

    #[differentiable]
    pub fn fn296(mut a: f64) -> f64 {
        a = a.cos();
        if a >= a {
            for i2 in 1..=2 {
                let mut y: Body = Body { pos: Point { x: 1.0_f64, y: a }, vel: [1.0_f64.sin(), a, a], mass: fn109(a.cos(), a.sin()), id: 2 };
                let r5 = &mut y.pos.y;
                *r5 *= 0.5 * (a - a).sin();
            }
        } else {
            a = a.sin();
        }
        a.sin().tanh() + 1.75 * a
    }

    #[differentiable]
    pub fn fn297(a: f64, b: f64) -> f64 {
        let a: Vec<f64> = vec![fn290(b.sin(), vec![b, a]), 0.25_f64];
        let mut dy1 = a[0];
        dy1 = (b + b).sin();
        for i5 in (0..1).rev() {
            dy1 = fn287((i5 as f64).sin(), a[a.len() - 1].cos(), &a).cos();
            let mut dy1: [f64; 3] = [b, 1.5_f64.min(a[1]), a[i5 % a.len()]];
            dy1[0] = 0.5_f64.sin();
        }
        (a[0] + 1.25 * b) + 0.25 * dy1
    }

    #[differentiable]
    pub fn fn298(mut a: f64, mut b: f64, n: usize) -> (f64, f64) {
        let mut y1: [f64; 3] = [-1.125_f64, if n >= 1 { a } else { a }, (b * b + 1.0_f64).ln()];
        {
            for i5 in (0..y1.len()).rev() {
                if y1[0] >= y1[i5] {
                    y1.reverse();
                }
                let mut i7 = 0_usize;
                'l8: while i7 < 1 {
                    i7 += 1;
                    let (l10, r11) = y1.split_at_mut(1);
                    l10[0] = r11[0].sin();
                    r11[0] -= l10[0] * 0.5 * b.sin();
                    if (if (-2.0) < a { b } else { b }) >= y1[i5] {
                        return ((-1.875) + 0.25 * b, (a * b) + 1.5 * y1[1]);
                    }
                }
                y1[..2].copy_from_slice(&[0.5 * (a / (b * b + 1.0_f64)).sin(), b]);
            }
            y1[n % 3] = 1.25 * (a + a).sin();
        }
        (((a * b) + 1.25 * y1[0]) + 1.25 * y1[1], b * b)
    }

    #[differentiable]
    pub fn fn300(a: f64, mut b: f64, flag: bool) -> (f64, f64) {
        let mut w: [[f64; 3]; 2] = [[b * a; 3]; 2];
        w[1][1] = ((a * a) * (-a)).atan();
        w[1][2] = 1.25 * (if fn286(1.25_f64 * 0.375_f64.sin(), 1 % 4, &w[1], (a, w[1][1])) < (b - b) { a * b } else { 1.875_f64 }).sin();
        w[0][2] += 0.125 * (1.25 * fn48(w[1][1].cos()).mul_add(a, a).sin());
        (b.abs() + 0.5 * a, (a + 1.5 * b) + 1.0 * w[1][0])
    }

    #[differentiable]
    pub fn fn301(a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        let mut tape1 = p;
        let mut w: Option<f64> = None;
        if let Some(z) = w {
            p[2] = 1.5;
        } else {}
        ((((((a + 0.75 * a) + 1.25 * b) + 1.25 * p[0]) + 1.75 * p[1]) + 2.0 * p[2]) + 0.75 * tape1[1]) + 0.5 * tape1[2]
    }

    #[differentiable]
    pub fn fn302(a: f64, b: f64, v: &[f64], mut t: (f64, f64)) -> f64 {
        let mut t: Option<f64> = None;
        'l6: for i7 in 0..v.len() {}
        if a < b {} else {
            if let Some(z) = t {
                t = Some(z.asinh());
            } else {
                let Some(z10) = t else {
                    return ((((a + b) + 2.0 * a) + 1.75 * b) + 2.0 * v[0]) + 1.5 * v[1];
                };
            }
        }
        ((((a + b) + 1.25 * a) + 1.25 * v[0]) + 1.5 * v[v.len() - 1]) + 0.75 * t.unwrap_or((0.75))
    }

    #[differentiable]
    pub fn fn303(mut a: f64, b: f64, n: usize, mut p: [f64; 3], net: &Net) -> f64 {
        let mut s: [f64; 3] = p;
        let s: f64 = s[n % 3];
        let mut w = a / ((b * net.w[1]) * (b * net.w[1]) + 1.0_f64);
        for i9 in (0..p.len()).rev() {
            if p[2] >= (net.w[1] + w) {
                p[1] = w.sin();
                let mut tape1: (f64, f64) = (p[i9], fn290(0.5_f64 * p[i9].sin(), vec![a, 1.875_f64]));
            } else if n % 2 == 0 {} else {}
        }
        return ((((((b.sin() + 0.5 * a) + 1.5 * b) + 0.75 * p[0]) + 0.25 * p[1]) + 0.25 * p[2]) + 0.5 * s) + 0.5 * w;
    }

    #[differentiable]
    pub fn fn304(mut a: f64, n: usize) -> f64 {
        let mut y: [f64; 3] = [a; 3];
        let mut tape1: f64 = a;
        let mut back: [f64; 3] = [if tape1 < a { 0.375_f64 } else { tape1 }, if a < tape1 { 0.875_f64 } else { a }, y[0] * a];
        (((((((tape1 - tape1) + 0.75 * a) + 0.25 * y[0]) + 1.0 * y[1]) + 1.75 * y[2]) + 0.75 * tape1) + 1.75 * back[0]) + 0.25 * back[1]
    }

    #[differentiable]
    pub fn fn305(mut a: f64) -> f64 {
        for i2 in (0..4).rev() {
            a += 0.25 * a.atan();
        }
        (a + 1.625) + 1.0 * a
    }

    #[differentiable]
    pub fn fn306(mut a: f64, mut b: f64) -> f64 {
        let mut y3: f64 = if (a.abs() + 1.25_f64).sqrt() >= (-b) {
            {
                a *= (a * b).sin();
            }
            (3 as f64)
        } else {
            b = 0.75;
            b
        };
        return (y3 + 1.25 * b) + 1.25 * y3;
    }

    #[differentiable]
    pub fn fn307(a: f64, b: f64, n: usize, mut p: [f64; 3]) -> f64 {
        let mut back: [f64; 3] = [1.375_f64; 3];
        p[n % 3] = back[0].sin();
        back[2] += 0.125 * (b + p[n % 3]).sin();
        let mut p: [f64; 3] = [1.625_f64; 3];
        for i7 in (0..1).rev() {
            back[1] = (n as f64).atan();
            back[0] = ((-back[1]) + (if back[n % 3] <= back[i7 % 3] { b } else { p[i7 % 3] })).sin();
        }
        ((((((a - 0.625) + 0.25 * a) + 1.75 * b) + 0.25 * back[0]) + 0.5 * back[1]) + 1.75 * p[0]) + 0.75 * p[2]
    }

    #[differentiable]
    pub fn fn308(a: f64, b: f64) -> [f64; 3] {
        let mut acc = Point { x: b, y: a.asinh() };
        let dx = [a.asinh(); 3];
        let mut old5 = std::mem::replace(&mut acc.y, 1.25 * (dx[2] - a).sin());
        if a.sin().powi(2) < b.sin().tanh() {
            return [(((2 as f64) + 2.0 * a) + 0.75 * b) + 1.0 * old5, (((dx[1] - b) + 1.5 * a) + 1.0 * b) + 1.0 * acc.y, (fn151(1.25 * old5.sin(), dx, vec![1.375_f64, b, old5]) + 1.5 * b) + 0.75 * dx[2]];
        }
        [acc.y.abs() + 1.5 * dx[0], b + 0.75 * acc.y, ((((0 as f64) + 1.25 * b) + 2.0 * acc.x) + 1.75 * acc.y) + 1.25 * dx[1]]
    }

    #[differentiable]
    pub fn fn310(mut a: f64) -> f64 {
        let w: [f64; 3] = [a - a, a * a, if (-1.75_f64) <= a { a } else { a }];
        let r3 = &mut a;
        *r3 = *r3 * w[0].sin() + (0.25 * w[1].atan());
        *r3 = *r3 * 1.375_f64.sin() + (0.25 * w[0].sin());
        let r4 = &mut a;
        *r4 *= 1.25 * (w[1] * w[1]).sin();
        *r4 = fn295(1.25_f64 * w[2].sin(), &w).sin();
        'l5: for i6 in (0..w.len()).step_by(2) {}
        return (-0.5) + 2.0 * a;
    }

    #[differentiable]
    pub fn fn311(a: f64, flag: bool) -> f64 {
        let mut tape1: [f64; 3] = [(0 as f64); 3];
        if (a * tape1[1]) > a {
            tape1[0] += 0.125 * a.sin();
        } else if (1.25 > tape1[1]) && (a >= a) {
            tape1[0] = a.mul_add(tape1[2], a).cos();
        } else {
            let r4 = &mut tape1[0];
            *r4 *= a.sin();
        }
        a + 1.25 * a
    }

    #[differentiable]
    pub fn fn314(a: f64, n: usize) -> f64 {
        let mut cell1: Shape = Shape::Rect { w: a - 0.875, h: a + (-1.5) };
        let mut a: [f64; 3] = [a + a, (2 as f64), if a >= a { a } else { a }];
        a[1] = (a[n % 3].abs() + 1.25_f64).ln().atan();
        (a[0] + 0.5 * a[0]) + 1.5 * a[1]
    }

    #[differentiable]
    pub fn fn316(a: f64, mut b: f64, flag: bool) -> (f64, f64) {
        let cell1 = [[a; 3]; 2];
        for i5 in 0..3 {
            let mut product7 = [[0.0; 3]; 2];
            for i in 0..2 {
                for j in 0..2 {
                    let mut s = 0.0;
                    for k in 0..3 {
                        s += cell1[i][k] * cell1[j][k] * 0.5;
                    }
                    product7[i][j] = s;
                }
            }
            product7[i5 % 2][2] -= 0.125 * (0.5 * ((i5 + 1) as f64).sin());
            product7[i5 % 2][0] = ((if flag { cell1[i5 % 2][i5 % 3] } else { a }) + a.sin()).sin();
        }
        ((((if flag { b } else { b }) + 0.75 * a) + 1.0 * b) + 1.75 * cell1[1][2], (cell1[1][2] + b) + 0.5 * a)
    }

    #[differentiable]
    pub fn fn318(mut a: f64, p: [f64; 3]) -> [f64; 3] {
        let dx: f64 = 1.75_f64 * a;
        for i4 in (0..p.len()).step_by(2) {
            a /= 1.75 + p[1].sin();
        }
        [if a > a { a } else { dx }, p[2] + 1.25 * a, ((fn304(1.875_f64.atan(), 1 % 4) + 0.5 * a) + 0.25 * p[2]) + 1.25 * dx]
    }

    #[differentiable]
    pub fn fn319(a: f64, mut b: f64, n: usize) -> f64 {
        'l4: for i5 in 0..4 {
            let r7 = &mut b;
            *r7 = (a + a).cos();
            *r7 += 0.125 * a.sin();
            let r8 = &mut b;
            *r8 *= fn224(a.sin()).atan();
            b = 0.75;
        }
        b = ((-b) * a).sin();
        b + 1.75 * a
    }

    #[differentiable]
    pub fn fn320(mut a: f64) -> f64 {
        if (a + a) <= (a + a) {}
        let cell1 = a;
        for i3 in 0..3 {
            a = 0.5 * cell1.sin().tanh().sin();
            a = fn306((if cell1 < a { cell1 } else { a }).sin(), cell1.sin()).atan();
        }
        (1.5 + 1.25 * a) + 1.5 * cell1
    }

    #[differentiable]
    pub fn fn321(a: f64, mut b: f64, mut p: [f64; 3], t: (f64, f64), net: &Net) -> f64 {
        let mut i6 = 0_usize;
        'l7: loop {
            i6 += 1;
            if i6 > 3 { break; }
            if b >= p[0].abs() {
                let mut dx: Point = Point { x: (1.5_f64 + 0.5_f64.sin()).ln(), y: t.1 };
                for i10 in (0..p.len()).step_by(2) {
                    let mut s = Net { w: p.to_vec(), b: a };
                }
                dx.x = 0.5 * ((1.5_f64 + a.sin()).ln() + p[i6 % 3]).sin();
            }
            let part13 = &mut p[..2];
            part13[0] += 0.375 * a.sin();
            part13[1] = part13[0] * net.w[0].sin().tanh().atan();
            if fn303(t.0.sin(), a.sin(), 3 % 4, p, net) > (p[i6 % 3] * t.1) { break; }
            let r14 = &mut p[i6 % 3];
            *r14 *= (b + t.0).sin();
            *r14 = fn304(net.w[0].cos(), (i6 + 1) % 4).sin();
        }
        (((((((((p[i6 % 3] - a) + 1.0 * b) + 0.5 * p[0]) + 2.0 * p[1]) + 1.25 * p[2]) + 0.5 * t.0) + 0.75 * t.1) + 1.75 * net.w[0]) + 0.75 * net.w[1]) + 1.5 * net.b
    }

    #[differentiable]
    pub fn fn322(mut a: f64, n: usize) -> f64 {
        let mut acc = [if a >= a { a } else { a }, a, fn314(a.sin(), 2 % 4)];
        for i4 in 0..acc.len() {
            acc[i4] = acc[i4].sin();
        }
        {
            acc[n % 3] += 0.5 * a.sin().tanh().sin().exp().atan();
            if (acc[2] + acc[1]) > a {} else if (a < 0.625) && (n != 3) {
                acc[2] = fn319(1.25_f64 * fn311(1.25_f64 * acc[n % 3].sin(), a >= a).sin(), 1.25_f64 * a.sin(), 3 % 4).sin();
            } else {
                let mut n: Body = Body { pos: Point { x: 0.625_f64, y: 0.75_f64 }, vel: [0.25_f64; 3], mass: acc[2] - acc[n % 3], id: 2 };
            }
        }
        (((a + 1.5 * a) + 1.25 * acc[0]) + 2.0 * acc[1]) + 0.5 * acc[2]
    }

    #[differentiable]
    pub fn fn323(a: f64, q: Vec<f64>, net: &Net) -> [f64; 3] {
        let mut cell1 = q.clone();
        cell1[0] -= 0.375 * (1.25 * net.b.sin());
        let mut next5 = cell1.clone();
        for _ in 0..1 {
            for i6 in 0..cell1.len() {
                next5[i6] = 0.5 * cell1[i6] + 0.25 * (if i6 == 0 { cell1[cell1.len() - 1] } else { cell1[i6 - 1] }) * 1.25 * (1.5_f64 + 0.375_f64.sin()).sqrt().sin();
            }
            cell1 = next5.clone();
        }
        let mut old: Vec<f64> = q[0..=1].to_vec();
        cell1.fill(net.w[0].atan());
        for i8 in 1..cell1.len() {
            cell1[i8] *= cell1[i8 - 1] * 0.75;
            for i10 in 0..cell1.len() {
                cell1[i8] = a.sin();
            }
        }
        [(((old[0] + 0.25 * net.w[1]) + 0.5 * net.b) + 0.25 * old[1]) + 1.5 * old[old.len() - 1], (((net.w[0] + 2.0 * a) + 1.5 * net.w[0]) + 1.75 * net.b) + 1.75 * old[old.len() - 1], (((((((1 as f64) + 1.0 * a) + 1.75 * net.w[0]) + 0.75 * net.b) + 0.25 * cell1[0]) + 0.75 * old[0]) + 1.75 * old[1]) + 1.25 * old[old.len() - 1]]
    }

    #[differentiable]
    pub fn fn324(a: f64) -> f64 {
        if ((a * a + 1.0_f64).ln() >= a) || ((a <= a) || (a < a)) {} else {}
        a + 0.25 * a
    }

    #[differentiable]
    pub fn fn325(a: f64, mut b: f64, net: &Net) -> f64 {
        let r4 = &mut b;
        *r4 = 1.25 * fn322(a.atan(), 1 % 4).sin();
        b -= 0.125 * (-0.5_f64).sin();
        for i5 in (0..1).rev() {
            b = (a * b).abs().cos();
            if i5 >= 3 {
                b -= 0.375 * (0.5 * b.sin());
                break;
            }
        }
        (a + 0.25 * b) + 1.25 * net.b
    }

    #[differentiable]
    pub fn fn326(a: f64, v: &[f64]) -> f64 {
        let mut v = v[0..=1].to_vec();
        let mut y6: f64 = if v[1] >= v[0] {
            v[1] += 0.25 * (a.abs() + 1.25_f64).ln().sin().cos();
            let mut cell1: Body = Body { pos: Point { x: -0.625_f64, y: a }, vel: [(a.abs() + 1.25_f64).ln(), a, a.sin().tanh()], mass: v[1].sin().exp(), id: 2 };
            (1.5_f64 + cell1.pos.y.sin()).ln()
        } else {
            let r5 = &mut v[0];
            *r5 = *r5 * a.atan() + (0.375 * (1.25 * a.sin()));
            *r5 += 0.375 * a.min(a).atan();
            v[1] -= 0.125 * v[0].cos();
            if a < v[0] { v[1] } else { a }
        };
        (v[1] + 1.75 * a) + 0.75 * y6
    }

    #[differentiable]
    pub fn fn328(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut list5 = Vec::with_capacity(4);
        for i6 in 0..2 {
            list5.push(1.75_f64.sin());
        }
        if b <= b.min(a) {
            let mut next9 = p.clone();
            for _ in 0..2 {
                for i10 in 0..p.len() {
                    next9[i10] = 0.5 * p[i10] + 0.25 * (if i10 == 0 { p[p.len() - 1] } else { p[i10 - 1] }) * a.cos();
                }
                std::mem::swap(&mut p, &mut next9);
            }
            'l11: for i12 in 0..3 {
                if (a * a) >= (a * b) {
                    list5.truncate(4);
                    let (l14, r15) = p.split_at_mut(1);
                    r15[0] = l14[0] * a.atan();
                }
                list5[1] = list5[0].min(fn324(0.5_f64 * p[1].sin())).atan();
            }
            b *= (a - v[v.len() - 1]).cos();
        } else {
            list5[1] /= 1.75 + (p[1] + v[0]).sin();
        }
        ((((((fn324(2.0_f64.sin()) + 2.0 * a) + 2.0 * v[0]) + 0.5 * v[1]) + 0.75 * v[v.len() - 1]) + 0.5 * p[1]) + 1.25 * list5[0]) + 2.0 * list5[1]
    }

    #[differentiable]
    pub fn fn330(mut a: f64) -> f64 {
        let mut a = Body { pos: Point { x: a, y: a }, vel: [a - a, a, 0.375_f64], mass: if a <= a { a } else { a }, id: 2 };
        a.pos.y = ((if a.vel[0] >= a.mass { a.mass } else { a.mass }) / (1.5_f64 + (1.75_f64 + 0.125_f64).sin())).cos();
        a.mass -= 0.375 * f64::sin(a.mass).sin().atan();
        'l3: for i4 in 0..1 {
            a.pos.x += 0.125 * (0.5 * (if a.pos.x >= (-2.0_f64) { a.mass } else { a.pos.x }).abs().sin());
        }
        a.pos.y
    }

    #[differentiable]
    pub fn fn331(a: f64, b: f64) -> f64 {
        let y = b.cos();
        let mut x = Point { x: b.cos(), y: b.asinh() };
        x.x *= 1.25 * (2 as f64).sin();
        x.y -= 0.375 * (1.25 * ((if x.y <= b { a } else { 1.625_f64 }) - b).sin());
        let mut i5 = 0_usize;
        'l6: loop {
            i5 += 1;
            if i5 > 3 { break; }
            x.y = 0.5 * (a - (1.5_f64 + a.sin()).sqrt()).sin();
            x = Point { x: y, y: x.y };
        }
        return (b + 0.75 * b) + 1.75 * y;
    }

    #[differentiable]
    pub fn fn332(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        for i4 in 0..1 {
            b = b.atan();
        }
        if b.cos() <= a {
            b = a.sin();
        } else {
            if (0 as f64) >= a {
                a = 1.25 * f64::sin(a).sin();
                a = ((-1.125_f64) * (a + a)).sin();
                b = a.sin();
            }
        }
        (-1.0) + 1.5 * a
    }

    #[differentiable]
    pub fn fn333(a: f64, mut b: f64, n: usize, t: (f64, f64)) -> [f64; 3] {
        for i5 in 0..1 {
            let mut y: Vec<f64> = vec![a, (1.25_f64.abs() + 1.25_f64).sqrt()];
        }
        let n = b;
        [((((a + b) + 2.0 * a) + 0.75 * b) + 0.75 * t.1) + 1.5 * n, n.atan(), b + 0.5 * t.1]
    }

    #[differentiable]
    pub fn fn334(mut a: f64, b: f64) -> f64 {
        let mut b = [b + b, a.max(a), b + b];
        let mut list4 = Vec::new();
        for i5 in 0..3 {
            list4.push((a * b[2]).max(if a <= a { 1.5_f64 } else { 1.75_f64 }).sin());
        }
        list4[..2].copy_from_slice(&[a.atan(), b[0]]);
        b[0] = a.sin();
        list4.clear();
        list4.push(fn331(a.sin(), a.sin()).sin());
        list4.push(a);
        list4[0] = 1.25 * a.sin();
        b[0] = (a / (list4[list4.len() - 1].cos().abs() + 1.25_f64)).sin();
        ((((b[2] + 0.25 * a) + 1.0 * b[0]) + 1.5 * b[1]) + 2.0 * b[2]) + 0.75 * list4[0]
    }

    #[differentiable]
    pub fn fn335(a: f64, n: usize, flag: bool) -> f64 {
        match 1 % 3 { 0 => {}, 1 => {
            for i4 in 0..1 {
                let acc = a;
            }
        }, _ => {} }
        a + 1.5 * a
    }

    #[differentiable]
    pub fn fn336(a: f64, mut b: f64) -> f64 {
        let u = vec![(a * a + 1.0_f64).ln(), 0.375_f64 + a];
        b = ((3 as f64) * (a + u[1])).sin();
        b = (-a).sin();
        for i4 in (0..u.len()).rev() {
            b += 0.125 * (if a >= u[i4] { b } else { b }).asinh().sin();
            let r6 = &mut b;
            *r6 = *r6 * 0.5 * a.sin() + (0.25 * (0.5 * a.sin()));
        }
        let mut tape1 = (1 as f64) * a;
        b = 0.25;
        (((((b + 1.25 * a) + 0.25 * b) + 1.75 * u[0]) + 1.75 * u[1]) + 1.5 * u[u.len() - 1]) + 1.5 * tape1
    }

    #[differentiable]
    pub fn fn337(a: f64, b: f64, flag: bool) -> f64 {
        let mut dx: Vec<f64> = vec![1.125_f64 + a, a];
        let back: f64 = -(a / (2.0_f64.abs() + 1.25_f64));
        let mut u: Shape = Shape::Dot;
        let mut x = if back > (3 as f64) { back } else { back };
        {
            let part8 = &mut dx[..=1];
            part8[0] += 0.25 * (b * (-0.125_f64)).sin();
            part8[1] = part8[0] * 1.0_f64.sin();
        }
        return (((((if back > back { x } else { x }) + 0.5 * a) + 1.5 * b) + 0.75 * dx[1]) + 2.0 * dx[dx.len() - 1]) + 1.75 * back;
        dx[1] = x.mul_add(b, back).cos();
        -b
    }

    #[differentiable]
    pub fn fn338(a: f64, mut b: f64) -> f64 {
        let mut s = Body { pos: Point { x: a, y: b }, vel: [0.375_f64; 3], mass: b + b, id: 2 };
        b += 0.25 * (2 as f64).cos();
        let mut old: f64 = b.sin().powi(1);
        if a >= old.sin() {
            s = Body { pos: Point { x: old, y: old }, vel: [0.125_f64; 3], mass: old, id: 2 };
        }
        s.pos.x = (if (b <= s.vel[2]) && (s.vel[2] >= a) { old.sin().powi(3) } else { a }).sin();
        ((((((a / (1.5 + a.sin())) + 0.25 * a) + 0.25 * s.pos.y) + 0.75 * s.vel[0]) + 1.5 * s.vel[1]) + 1.75 * s.mass) + 0.5 * old
    }

    #[differentiable]
    pub fn fn339(a: f64, mut b: f64, v: &[f64], t: (f64, f64)) -> f64 {
        let mut old: [[f64; 3]; 2] = [[b, (1.5_f64 + v[0].sin()).ln(), b.abs()], [a; 3]];
        let mut dx: f64 = fn337(fn330(b.sin()).sin(), 1.25_f64 * a.sin().sin(), old[0][1] < (old[1][0] + old[1][1]));
        let r7 = &mut old[1][1];
        *r7 += 0.25 * v[0].max(v[0]).sin();
        std::mem::swap(&mut b, &mut dx);
        'l8: for i9 in 0..4 {
            old[1][1] = (if (a + b) > (v[i9 % v.len()] + a) { dx } else { a + dx }).atan();
            let tape1 = b;
        }
        ((((1.25 + 0.5 * b) + 1.25 * v[0]) + 0.75 * v[v.len() - 1]) + 1.0 * t.0) + 2.0 * t.1
    }

    #[differentiable]
    pub fn fn340(mut a: f64, n: usize, flag: bool, v: &[f64]) -> f64 {
        let mut tape1: Vec<f64> = vec![a.atan(), fn334(1.25_f64 * a.sin(), a.sin())];
        let mut next6 = tape1.clone();
        for _ in 0..3 {
            for i7 in 0..tape1.len() {
                next6[i7] = 0.5 * tape1[i7] + 0.25 * (if i7 == 0 { tape1[tape1.len() - 1] } else { tape1[i7 - 1] }) * (-a).sin();
            }
            tape1 = next6.clone();
        }
        let s = v[n % 2] + (tape1[1] * tape1[n % tape1.len()]);
        if n >= 2 {
            tape1[0] -= 0.125 * v[v.len() - 1].atan();
        } else {
            let mut old9 = std::mem::replace(&mut tape1[n % 2], (s / (v[0].abs() + 1.25_f64)).cos());
            old9 -= 0.5 * (if flag { a } else { s * 1.25_f64 }).sin();
        }
        (a + 0.5 * v[1]) + 1.5 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn341(mut a: f64, b: f64) -> f64 {
        let mut tape1: Point = Point { x: a, y: f64::sin(0.875_f64) };
        let mut acc: f64 = if a >= b { a } else { if (-1.0_f64) > b { b } else { b } };
        a = a.sin();
        tape1.y = a.sin().exp().sin();
        tape1.x = b.sin();
        ((fn162(1.25 * b.sin()) + 0.75 * a) + 1.0 * b) + 0.25 * acc
    }

    #[differentiable]
    pub fn fn342(mut a: f64, flag: bool, v: &[f64]) -> f64 {
        let mut y = [v[v.len() - 1], 1.75_f64 / (v[v.len() - 1] * v[v.len() - 1] + 1.0_f64), a.sin()];
        let mut old5 = std::mem::take(&mut y[0]);
        let part7 = &mut y[..=1];
        part7[0] += 0.375 * ((-1.0_f64) + old5).sin();
        part7[1] = part7[0] * old5.sin();
        let r8 = &mut old5;
        *r8 = *r8 * v[0].atan() + (0.25 * y[0].atan());
        y[0] -= 0.375 * old5.sin();
        y[2] = (-v[0]).mul_add(old5, v[1]).sin();
        (((((1.25 / (a.abs() + 1.25)) + 1.25 * a) + 1.75 * v[0]) + 1.75 * v[1]) + 1.25 * v[v.len() - 1]) + 1.25 * y[2]
    }

    #[differentiable]
    pub fn fn343(a: f64, b: f64) -> f64 {
        let mut i3 = 0_usize;
        while i3 < 2 {
            i3 += 1;
            match i3 % 3 { 0 => {
                let mut y5: f64 = if a >= b.max(b) {
                    b
                } else {
                    (b * b + 1.0_f64).ln()
                };
                y5 = 0.5 * (2 as f64).sin();
            }, 1 => {}, _ => {} }
        }
        (a + 1.75 * a) + 0.75 * b
    }

    #[differentiable]
    pub fn fn344(a: f64, v: &[f64]) -> f64 {
        let mut next = [[a + a; 3], [(v.len() as f64), a + a, v[0] / (v[0] * v[0] + 1.0_f64)]];
        let mut i4 = 0_usize;
        'l5: while i4 < 3 && (0.5 <= 1.25) {
            i4 += 1;
            next[0][i4 % 3] = next[i4 % 2][i4 % 3].atan();
            let mut old7 = std::mem::replace(&mut next[0][i4 % 3], (if a < (-1.125_f64) { a } else { a }).sin());
            let mut dx: f64 = ((-1.125_f64) * 1.375_f64) + v[i4 % v.len()];
        }
        next[1][2] = 0.875;
        let r10 = &mut next[i4 % 2][i4 % 3];
        *r10 = (v[1] + a).sin();
        ((next[i4 % 2][1] * v[0]) + 1.25 * a) + 0.25 * next[1][2]
    }

    #[differentiable]
    pub fn fn345(a: f64, b: f64, q: Vec<f64>) -> f64 {
        let mut a: f64 = f64::sin(a).sin().exp();
        a = b.asinh().cos();
        if fn342(a.atan(), a >= a, &q) >= (a / (b.abs() + 1.25)) {
            a /= 1.75 + b.sin();
            a = 1.25 * b.sin();
        } else {
            a = 1.25 * q[1].sin();
        }
        return (((q[q.len() - 1] * q[q.len() - 1]) + 0.5 * q[0]) + 1.0 * q[1]) + 1.75 * q[q.len() - 1];
    }

    #[differentiable]
    pub fn fn346(mut a: f64, flag: bool) -> f64 {
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 3 { break; }
            {
                for i5 in 0..4 {
                    if (a / (a * a + 1.0)) <= a.sin() {
                        a += 0.375 * (-0.75_f64).min((1 as f64)).sin();
                        return a + 1.5 * a;
                    }
                }
            }
            'l7: for i8 in 0..1 {
                a -= 0.375 * (i8 as f64).sin();
            }
        }
        (a + 1.5) + 0.75 * a
    }

    #[differentiable]
    pub fn fn347(a: f64, b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut saved: Vec<f64> = vec![v[v.len() - 1] + a, a];
        if (0 as f64) >= p[1] {
            let r6 = &mut saved[1];
            *r6 = *r6 * 0.5_f64.sin() + (0.25 * 1.0_f64.cos());
            *r6 = *r6 * a.sin() + (0.25 * v[0].sin());
            saved[1] = v[1].sin();
            saved.truncate(4);
        }
        {}
        (((((b + 1.25 * a) + 0.25 * p[0]) + 1.75 * p[1]) + 1.5 * p[2]) + 1.75 * saved[1]) + 1.5 * saved[saved.len() - 1]
    }

    #[differentiable]
    pub fn fn348(mut a: f64, v: &[f64]) -> f64 {
        a *= a.sin();
        a /= 1.75 + a.sin();
        'l3: for i4 in (0..v.len()).step_by(2) {
            a = ((a - 1.625_f64) * a).sin();
            a = a.atan();
        }
        (((a + 1.75 * a) + 2.0 * v[0]) + 1.5 * v[1]) + 0.5 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn349(mut a: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        p[0] = v[0].cos();
        for i4 in 1..p.len() {
            p[i4] = p[i4] * p[i4 - 1];
            p[0] = (v[i4 % 2].mul_add(a, p[i4]) * (p[i4] * a)).sin();
            if ((-0.625_f64).abs() + 1.25_f64).ln() < (-(-0.125)) {
                a = p[i4].atan();
                p[1] = (a / (1.5_f64 + f64::sin(p[i4]).sin())).sin();
            } else {
                if i4 != 2 {
                    p[i4] += 0.25 * (0.5 * fn337((if a >= p[i4] { p[i4] } else { p[i4] }).sin(), 0.5_f64 * v[0].sin(), (1.5_f64 - 0.875_f64) >= (a * a)).sin());
                    break;
                }
                p[i4] = 0.5 * (i4 as f64).max(v[0] - a).sin();
            }
        }
        (v[1] + a) + 1.5 * a
    }

    #[differentiable]
    pub fn fn350(a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut y1 = [[a; 3], [0.5_f64, v[v.len() - 1], v[v.len() - 1]]];
        y1[1][1] += 0.5 * v[0].asinh().sin();
        let row5 = &mut y1[1];
        row5[0] = 1.25 * 1.875_f64.sin();
        row5[1] += row5[0] * 0.125 * a.cos();
        y1[0][0] = v[1].atan();
        let mut product6 = [[0.0; 3]; 2];
        for i in 0..2 {
            for j in 0..2 {
                let mut s = 0.0;
                for k in 0..3 {
                    s += y1[i][k] * y1[j][k] * 0.5;
                }
                product6[i][j] = s;
            }
        }
        (((((((b + 0.75 * a) + 0.5 * b) + 1.25 * v[1]) + 1.75 * y1[0][1]) + 0.25 * y1[1][0]) + 2.0 * y1[1][2]) + 1.25 * product6[1][0]) + 1.0 * product6[1][2]
    }

    #[differentiable]
    pub fn fn351(mut a: f64, b: f64, mut p: [f64; 3]) -> (f64, f64) {
        let mut p = (p[2] + b, a.asinh());
        'l5: for i6 in (0..4).rev() {
            p.1 = b.sin().tanh().sin();
            let mut i8 = 0_usize;
            while i8 < 3 && (1.25 <= b) {
                i8 += 1;
                match i8 % 3 { 0 => {}, 1 => {
                    if (a > b) || (b <= p.0) {
                        return (p.0 * a, a + 1.5 * p.0);
                    }
                    let r10 = &mut p.1;
                    *r10 = *r10 * a.sin() + (0.5 * b.cos());
                }, _ => {
                    p.1 += 0.5 * (0.5 * a.sin());
                } }
                p.1 = 0.5 * b.sin();
            }
        }
        return (((a * b) + 0.25 * b) + 2.0 * p.1, (b - p.0) + 2.0 * p.0);
    }

    #[differentiable]
    pub fn fn352(a: f64, b: f64, flag: bool, v: &[f64], mut t: (f64, f64)) -> [f64; 3] {
        let mut dy1 = Body { pos: Point { x: t.1, y: b }, vel: [-1.125_f64; 3], mass: 1.875 + b, id: 2 };
        dy1.pos.y = 0.875_f64.sin();
        t.1 += 0.125 * (1.25 * v[0].sin());
        'l7: for i8 in 0..2 {
            dy1.mass = 0.5 * b.sin();
            let cell1: Vec<f64> = vec![a, a.abs()];
        }
        for i11 in (0..v.len()).rev() {
            t.0 -= 0.25 * ((v[i11] + b) - t.0.sin().tanh()).sin();
            t.0 = 0.5 * b.asinh().sin();
        }
        [(f64::sin(b) + 1.75 * b) + 2.0 * t.0, ((((((if flag { dy1.vel[2] } else { b }) + 0.75 * b) + 0.25 * t.0) + 1.25 * dy1.pos.y) + 2.0 * dy1.vel[0]) + 1.0 * dy1.vel[1]) + 1.5 * dy1.mass, (((((a + 0.25 * a) + 1.25 * v[0]) + 0.5 * v[1]) + 1.5 * t.0) + 1.0 * dy1.pos.y) + 1.5 * dy1.vel[1]]
    }

    #[differentiable]
    pub fn fn353(a: f64, b: f64) -> [f64; 3] {
        let mut a = Net { w: vec![b, if 0.875_f64 > b { a } else { b }], b: a.sin() };
        let mut old4 = std::mem::replace(&mut a.w[0], 1.25 * b.sin());
        let mut old = (b + b) + f64::sin(old4);
        [(b + 1.5 * old4) + 0.75 * old, (((((old + old4) + 1.0 * b) + 1.0 * a.w[0]) + 0.75 * a.w[1]) + 2.0 * old4) + 0.75 * old, ((old * b) + 0.75 * b) + 0.25 * old4]
    }

    #[differentiable]
    pub fn fn354(a: f64, b: f64, n: usize, t: (f64, f64)) -> f64 {
        let mut a = 0.5_f64;
        let mut a = fn206((if a <= t.0 { a } else { b }).sin(), (2.0_f64 - a).sin(), n % 4, (a < a) && (b <= b), vec![b, b]);
        a = 1.25 * ((if b < a { a } else { b }) * a.sin()).sin();
        {
            a = t.1.sin();
        }
        a *= a.sin();
        a = (a * b).cos().sin();
        b
    }

    #[differentiable]
    pub fn fn355(a: f64, v: &[f64]) -> f64 {
        let mut next: Vec<f64> = vec![v[0], v[1]];
        let mut dx = fn351(a.sin(), v[1].atan(), [next[1], a, -1.75_f64]);
        let dy1 = v[0];
        (((((v[1] + 0.25 * a) + 0.75 * v[0]) + 0.75 * v[1]) + 0.5 * v[v.len() - 1]) + 0.75 * dx.0) + 1.5 * dx.1
    }

    #[differentiable]
    pub fn fn356(mut a: f64) -> f64 {
        let mut w = Body { pos: Point { x: a, y: a }, vel: [a; 3], mass: if 1.0 >= 1.125 { 0.375_f64 } else { a }, id: 2 };
        w.vel[2] -= 0.5 * (1.25 * (1 as f64).sin());
        for i3 in (0..3).rev() {
            w.pos.y += 0.5 * (w.pos.y + a).mul_add(w.pos.y, a).atan();
            w.pos.x = a.atan();
        }
        w.pos.y = 1.25 * a.sin();
        (if w.pos.y < w.vel[0] { a } else { a }) + 2.0 * a
    }

    #[differentiable]
    pub fn fn357(a: f64, mut b: f64, n: usize, v: &[f64]) -> f64 {
        let mut y1: [[f64; 3]; 2] = [[1.625_f64; 3], [-1.0_f64; 3]];
        let r6 = &mut y1[n % 2][n % 3];
        *r6 *= 1.25 * 1.5_f64.sin();
        let mut i7 = 0_usize;
        'l8: loop {
            i7 += 1;
            if i7 > 1 { break; }
            let mut y10: [f64; 3] = {
                y1[i7 % 2][1] = 0.75;
                [y1[1][n % 3]; 3]
            };
            if n % 2 == 0 { break; }
            y10[0] = 0.375;
            let mut cell1 = Net { w: y10[0..=1].to_vec(), b: b + a };
        }
        ((((((-1.375) + v[v.len() - 1]) + 1.0 * a) + 1.75 * b) + 1.25 * v[0]) + 0.5 * v[1]) + 0.75 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn358(a: f64, b: f64, n: usize, t: (f64, f64)) -> (f64, f64) {
        let mut i5 = 0_usize;
        loop {
            i5 += 1;
            if i5 > 2 { break; }
            'l7: for i8 in 1..=4 {}
            if i5 != 1 { break; }
        }
        ((((if b <= 0.375 { b } else { a }) + 1.75 * a) + 1.0 * t.0) + 0.75 * t.1, b.abs() + 1.5 * a)
    }

    #[differentiable]
    pub fn fn359(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut x: [f64; 3] = [a, if b < v[1] { a } else { v[v.len() - 1] }, (2 as f64)];
        x[..2].copy_from_slice(&[fn346(v[0].sin(), v[1] > b).sin(), a]);
        x[1] = 1.25 * a.sin();
        (((fn244(x[1].sin(), v[1].sin()) + 1.25 * a) + 1.5 * x[0]) + 1.75 * x[1]) + 1.5 * x[2]
    }

    #[differentiable]
    pub fn fn360(mut a: f64, b: f64, net: &Net) -> f64 {
        let mut saved = Point { x: (2 as f64), y: a };
        if (0 as f64) > net.w[0] {
            {
                saved.y = (fn356(net.w[1].cos()) + (net.w[0] + 0.375_f64)).cos();
            }
            let r5 = &mut saved.x;
            *r5 *= 1.25 * (1.5_f64 + 1.5_f64.sin()).sqrt().sin();
        } else {
            saved.x *= fn356(a.cos()).atan();
            saved.x = net.b.atan();
        }
        (((((0 as f64) + 1.75 * a) + 1.5 * b) + 0.5 * net.w[0]) + 0.25 * net.w[1]) + 2.0 * saved.y
    }

    #[differentiable]
    pub fn fn361(a: f64, flag: bool) -> f64 {
        let mut dx: Net = Net { w: vec![a, a.sin()], b: a.sin().powi(0) };
        let mut old = [[a.sin(); 3], [1.375_f64; 3]];
        let mut old5 = std::mem::replace(&mut dx.b, (if a >= a { old[1][2] } else { a }).sin());
        let mut dx7 = Shape::Rect { w: old5 - a, h: old5 };
        (if flag { dx.w[0] } else { 0.125_f64 }) + 0.75 * old5
    }

    #[differentiable]
    pub fn fn362(a: f64, b: f64) -> f64 {
        let mut a = vec![b, a.cos()];
        a = a.to_vec();
        ((fn103(2.0_f64.cos(), 0 % 4) + 1.75 * b) + 2.0 * a[0]) + 0.25 * a[a.len() - 1]
    }

    #[differentiable]
    pub fn fn363(a: f64, b: f64) -> f64 {
        let mut a = vec![(1.5_f64 + a.sin()).ln(), b.max(b)];
        let acc = Body { pos: Point { x: a[a.len() - 1], y: b }, vel: [b + b, a[0], (3 as f64)], mass: a[0] + b, id: 2 };
        for i5 in (0..a.len()).step_by(2) {
            if acc.vel[i5 % 3] <= (b - b) {
                a[i5] *= acc.mass.sin();
                if acc.pos.x.sin() <= (-1.125) {
                    a[i5] = 0.5 * a[i5].asinh().min(if i5 != 2 { b } else { b }).sin();
                    break;
                }
            } else {
                a[i5] = a[i5].cos();
            }
            a.reverse();
        }
        (((3 as f64) + 1.25 * b) + 1.75 * a[1]) + 0.5 * a[a.len() - 1]
    }

    #[differentiable]
    pub fn fn364(mut a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let w: Body = Body { pos: Point { x: b, y: b }, vel: [a, a, fn359(b.atan(), a.atan(), &p[..2])], mass: -0.875, id: 2 };
        let r5 = &mut p[2];
        *r5 = *r5 * a.sin() + (0.5 * (-0.25_f64).sin());
        let part6 = &mut p[0..2];
        part6[0] += 0.125 * b.sin().tanh().sin();
        part6[1] = part6[0] * (-b).sin();
        p = [a.min(p[2]); 3];
        let last7 = p.len() - 1;
        p.swap(1, last7);
        {
            p[1] = 1.25 * (b.min(b) * a).sin();
            p[0] *= 1.25 * a.sin();
        }
        ((((((((p[1] + 0.25 * a) + 0.5 * b) + 1.75 * p[0]) + 1.75 * p[1]) + 1.25 * p[2]) + 1.25 * w.pos.x) + 1.5 * w.pos.y) + 2.0 * w.vel[0]) + 2.0 * w.mass
    }

    #[differentiable]
    pub fn fn365(mut a: f64, mut b: f64) -> f64 {
        let mut y: [f64; 3] = [a / (1.5_f64 + b.sin()); 3];
        'l4: for i5 in 0..3 {
            {
                if (y[1] - a) >= y[0] {
                    if (a <= b) && (a <= b) {
                        y[i5 % 3] += 0.125 * a.sin().tanh().atan();
                        return y[i5 % 3].min(a) + 1.5 * y[2];
                    }
                } else {
                    a = 0.375;
                }
                y[0] = (b.abs() + 1.25_f64).sqrt().atan().atan();
            }
        }
        (2 as f64) + 1.0 * b
    }

    #[differentiable]
    pub fn fn366(mut a: f64, n: usize) -> f64 {
        let mut a: Option<f64> = if (-1.375_f64).cos() <= (n as f64) { Some(a) } else { None };
        for i4 in 0..n % 4 {}
        -1.625
    }

    #[differentiable]
    pub fn fn367(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut next = vec![v[1], b.atan()];
        if b >= next[1].cos() {
            next[0] += 0.125 * (a.mul_add(v[1], 1.5_f64) * a).cos();
            return (((b + 1.5 * b) + 0.75 * v[0]) + 0.75 * v[1]) + 1.25 * v[v.len() - 1];
        }
        let mut saved = fn349((next[1] - (-0.625_f64)).sin(), &next[..2], [b, 1.375_f64, a]);
        for i6 in 0..v.len() {
            next[0] += 0.5 * ((next[i6 % 2] / (1.625_f64 * 1.625_f64 + 1.0_f64)) * a.atan()).cos();
            next[i6 % 2] = fn28(0.875_f64.cos(), i6 % 4).max((1.5_f64 + saved.sin()).sqrt()).cos();
        }
        let acc = b;
        (((((saved + 1.0 * b) + 1.25 * v[0]) + 1.75 * v[1]) + 1.5 * v[v.len() - 1]) + 0.75 * saved) + 0.5 * acc
    }

    #[differentiable]
    pub fn fn368(a: f64, b: f64) -> (f64, f64) {
        let mut old = [b * b, b + a, b];
        old.reverse();
        old[0] = a.cos();
        (b, (b + 0.75 * old[0]) + 0.5 * old[1])
    }

    #[differentiable]
    pub fn fn369(a: f64, v: &[f64]) -> f64 {
        if (a - a) >= a {
            let mut i3 = 0_usize;
            loop {
                i3 += 1;
                if i3 > 2 { break; }
                if 1.875_f64.sin().exp() > (if a <= a { a } else { a }) {
                    break;
                }
            }
        } else if a.min(a) >= fn361(a.sin(), a < a) {} else {}
        ((v[0] + 1.0 * a) + 0.75 * v[0]) + 0.25 * v[1]
    }

    #[differentiable]
    pub fn fn371(mut a: f64) -> (f64, f64) {
        let mut a = vec![f64::sin(a), (1 as f64)];
        a = a.clone();
        (a[1].sin().powi(3) + 1.0 * a[0], (a[1] + 1.25 * a[0]) + 1.0 * a[a.len() - 1])
    }

    #[differentiable]
    pub fn fn372(a: f64, b: f64, v: &[f64]) -> f64 {
        if fn366(b.cos(), 2 % 4) > a.asinh() {
            for i4 in (0..1).rev() {
                let acc = fn361(0.5 * 1.25_f64.sin(), i4 != 0);
            }
        } else {}
        (1.25 + 0.75 * a) + 0.5 * b
    }

    #[differentiable]
    pub fn fn373(a: f64, mut b: f64, v: &[f64]) -> f64 {
        'l4: for i5 in 0..v.len() {
            b = 0.5 * a.sin();
            for i7 in (0..1).rev() {
                if ((v[i5] <= v[i5]) && (i5 != 3)) && (v[i5] >= b.asinh()) {
                    b = 0.5 * a.sin();
                    let mut cell1: f64 = (b * b).asinh();
                } else if (v[1] + b) > fn364(0.5 * b.sin(), v[i5].cos(), [b; 3]) {
                    b = ((v[i5] - 0.375_f64) * (v[i5] * b)).sin();
                } else {
                    b /= 1.75 + a.sin();
                }
            }
            let r10 = &mut b;
            *r10 = *r10 * 0.5 * a.sin() + (0.375 * a.sin());
            *r10 = *r10 * a.sin() + (0.125 * v[i5].sin());
        }
        ((((f64::sin(a) + 1.75 * a) + 1.75 * b) + 1.75 * v[0]) + 0.25 * v[1]) + 0.5 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn374(mut a: f64, n: usize, v: &[f64]) -> f64 {
        a = ((a - a) * (0.875_f64 * a)).sin();
        let mut old4 = std::mem::take(&mut a);
        old4 = v[n % 2].atan().sin();
        ((a + 1.5 * v[1]) + 0.5 * v[v.len() - 1]) + 0.5 * old4
    }

    #[differentiable]
    pub fn fn375(a: f64, b: f64) -> f64 {
        if ((a >= a) && (0.5 <= a)) || (a.min(2.0) >= 1.0) {
            'l3: for i4 in 0..2 {}
            let u = fn361(1.25 * (1 as f64).sin(), (if b >= b { b } else { b }) <= 1.375);
        }
        ((if a >= b { a } else { b }) + 1.5 * a) + 2.0 * b
    }

    #[differentiable]
    pub fn fn376(mut a: f64, b: f64) -> f64 {
        'l3: for i4 in 0..4 {
            let mut y6: f64 = if (a <= b) && (i4 != 0) {
                a = 0.5 * b.sin();
                (-0.5_f64).max(a)
            } else {
                b
            };
            a = 0.5 * a.sin().powi(1).sin();
        }
        (1.375_f64.min(a) + 1.75 * a) + 1.0 * b
    }

    #[differentiable]
    pub fn fn377(a: f64, n: usize) -> f64 {
        let mut y: Net = Net { w: vec![a.min(a), f64::sin(a), a + a], b: a };
        let mut old4 = std::mem::replace(&mut y.w[1], 1.25 * a.sin());
        let mut y7: f64 = {
            let r6 = &mut y.w[n % 2];
            *r6 = old4.sin();
            1.625_f64
        };
        (((((a / (old4 * old4 + 1.0)) + 1.5 * y.w[0]) + 2.0 * y.w[1]) + 0.25 * y.b) + 2.0 * old4) + 2.0 * y7
    }

    #[differentiable]
    pub fn fn378(a: f64, mut b: f64, n: usize, p: [f64; 3]) -> f64 {
        let a = Net { w: p[..2].to_vec(), b: p[n % 3] };
        if a.b > 1.0_f64.asinh() {
            return ((2 as f64) + 2.0 * b) + 1.0 * p[2];
        }
        let b = fn372(1.25_f64 * (b + b).sin(), fn367(p[n % 3].cos(), b.cos(), &p[..2]).sin(), &p);
        let mut acc: Option<f64> = None;
        let p = fn368(b.atan().sin(), (p[n % 3] * b).sin());
        ((((((p.1.atan() + 0.25 * a.w[0]) + 1.0 * a.w[1]) + 0.5 * a.b) + 1.25 * b) + 0.25 * acc.unwrap_or((0.75))) + 1.75 * p.0) + 1.75 * p.1
    }

    #[differentiable]
    pub fn fn379(mut a: f64, b: f64, n: usize) -> f64 {
        match n % 3 { 0 => {
            if n % 2 == 1 {
                let mut i4 = 0_usize;
                while i4 < 2 && (i4 == 0) {
                    i4 += 1;
                    a = 0.5 * (-(b * 0.5_f64)).sin();
                }
            }
        }, 1 => {}, _ => {} }
        (1.5 + 0.75 * a) + 1.5 * b
    }

    #[differentiable]
    pub fn fn380(mut a: f64, b: f64) -> f64 {
        let mut x: [f64; 3] = [b * b; 3];
        let cell1 = f64::sin(x[1] - a);
        for i5 in 0..2 {
            x[i5 % 3] = ((b - b) / (1.5_f64 + b.sin())).cos();
        }
        let mut i7 = 0_usize;
        while i7 < 2 && (i7 >= 1) {
            i7 += 1;
            if (b * cell1) >= b.sin().exp() {
                x[i7 % 3] = b.sin();
                x[i7 % 3] *= (if cell1 <= b { cell1 } else { x[1] }).sin();
                x[1] /= 1.75 + b.sin();
            } else {
                let r9 = &mut x[i7 % 3];
                *r9 = fn206(0.5_f64 * cell1.sin(), cell1.sin(), i7 % 4, a >= 0.25_f64, vec![a, a]).cos();
            }
            let mut x10: Vec<f64> = vec![b.asinh(), a * a];
            let cell1 = a;
        }
        ((x[i7 % 3] + 0.25 * a) + 0.75 * b) + 1.75 * cell1
    }

    #[differentiable]
    pub fn fn381(a: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        if v[1].asinh() > (a - v[1]) {
            q[0] += 0.5 * (1.25 * ((1.5_f64 + a.sin()).ln() + (a * a + 1.0_f64).ln()).sin());
        } else if q[q.len() - 1] >= (3 as f64) {
            let mut next4 = q.clone();
            for _ in 0..3 {
                for i5 in 0..q.len() {
                    next4[i5] = 0.5 * q[i5] + 0.25 * (if i5 == 0 { q[q.len() - 1] } else { q[i5 - 1] }) * (if a < a { a } else { a }).sin();
                }
                q = next4.clone();
            }
        } else {
            q = q.clone();
        }
        for i6 in 0..1 {
            q[0] = 0.5_f64.sin();
            let mut next = q[0] + a;
            if q.len() > 2 { next = q.remove(2) * 0.75; }
        }
        ((v[1] + 0.25 * a) + 1.75 * q[0]) + 1.0 * q[1]
    }

    #[differentiable]
    pub fn fn382(mut a: f64, n: usize, flag: bool) -> f64 {
        let mut dy1: [[f64; 3]; 2] = [[a, 1.375_f64, a / (1.5_f64 + a.sin())], [a, a, 1.125_f64]];
        dy1[n % 2][n % 3] += 0.125 * a.sin();
        let mut x: f64 = a.max(dy1[0][n % 3]);
        let mut dx = [[dy1[0][2]; 3]; 2];
        if flag {
            dy1[n % 2][n % 3] = (dy1[0][n % 3] - a).abs().sin();
        } else if n >= 2 {
            dy1[0][n % 3] = (n as f64).atan();
        } else {
            std::mem::swap(&mut a, &mut x);
        }
        ((((a + x) + 1.25 * a) + 1.25 * dy1[0][1]) + 0.75 * dy1[1][2]) + 1.25 * x
    }

    #[differentiable]
    pub fn fn383(a: f64, mut p: [f64; 3]) -> (f64, f64) {
        let mut saved: Vec<f64> = p[..2].to_vec();
        let x: f64 = saved[saved.len() - 1] + saved[0];
        let mut saved: f64 = x;
        let mut back = saved + (-a);
        let old = saved;
        (((((fn205(old.sin(), vec![0.375_f64, a]) + 2.0 * a) + 0.5 * p[1]) + 1.25 * p[2]) + 2.0 * x) + 0.25 * back, (((((1 as f64) + 2.0 * p[0]) + 0.75 * p[1]) + 0.75 * saved) + 0.5 * back) + 2.0 * old)
    }

    #[differentiable]
    pub fn fn384(a: f64) -> (f64, f64) {
        if (1.625 >= (1.5_f64 + a.sin()).sqrt()) || ((-a) > a.sin().exp()) {
            let a: f64 = a;
        } else if (a.abs() + 1.25_f64).ln() < (a - a) {
            let mut old: f64 = 0.5_f64;
        } else {}
        return (a + 1.75 * a, (a * a) + 1.75 * a);
    }

    #[differentiable]
    pub fn fn385(a: f64, b: f64) -> (f64, f64) {
        let mut next = fn375(1.25 * a.sin(), a.mul_add(a, a).cos());
        next = fn382((0 as f64).sin(), 1 % 4, next <= a).sin();
        for i4 in (0..3).rev() {
            if (a * (-0.25)) <= f64::sin(a) {
                next = b.atan();
                return (((-0.5) + 1.0 * b) + 0.5 * next, next.max(next) + 1.5 * b);
            }
        }
        (fn375(a.sin(), 1.25 * next.sin()) + 0.75 * a, b + 1.75 * b)
    }

    #[differentiable]
    pub fn fn386(mut a: f64, b: f64) -> f64 {
        (b.min(b) + 1.5 * a) + 1.25 * b
    }

    #[differentiable]
    pub fn fn388(a: f64, mut b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        let mut u = [[(1.5_f64 + v[v.len() - 1].sin()).ln(); 3]; 2];
        for i6 in 0..p.len() {
            u[i6 % 2][i6 % 3] = (v[i6 % 2] / (1.5_f64 + b.sin())).sin();
        }
        u[0][2] -= 0.375 * 1.75_f64.sin();
        (((((((fn377(v[1].cos(), 0 % 4) + 0.5 * b) + 0.25 * v[1]) + 1.75 * v[v.len() - 1]) + 1.75 * p[0]) + 1.75 * p[2]) + 0.75 * u[0][1]) + 1.75 * u[1][0]) + 0.5 * u[1][2]
    }

    #[differentiable]
    pub fn fn389(a: f64, b: f64) -> f64 {
        let mut x = [if a > b { b } else { a }; 3];
        let tape1 = [[if x[0] <= 0.625_f64 { x[1] } else { x[2] }, a.asinh(), b - a], [0.5_f64; 3]];
        let mut dy1: f64 = a * (if b <= a { x[0] } else { b });
        'l6: for i7 in 0..4 {
            x[i7 % 3] = 0.5 * tape1[i7 % 2][i7 % 3].sin();
            let mut old9 = std::mem::replace(&mut x[2], f64::sin(tape1[i7 % 2][i7 % 3]).atan());
            (x[0], x[1]) = (x[1], x[0]);
        }
        ((((((-0.375) - a) + 1.5 * a) + 0.75 * b) + 1.0 * x[2]) + 1.75 * tape1[0][1]) + 0.75 * tape1[1][2]
    }

    #[differentiable]
    pub fn fn390(a: f64) -> f64 {
        let mut w: Vec<f64> = vec![a, (1.5_f64 + a.sin()).ln()];
        let (l3, r4) = w.split_at_mut(1);
        l3[0] = r4[0].sin();
        r4[0] -= l3[0] * a.sin();
        let r5 = &mut w[0];
        *r5 = *r5 * a.atan() + (0.125 * a.cos());
        for i6 in 0..2 {
            w.swap(1, 0);
            w[i6 % 2] -= 0.25 * (a - a).atan().atan();
        }
        ((a * w[0]) + 0.25 * a) + 1.25 * w[w.len() - 1]
    }

    #[differentiable]
    pub fn fn391(a: f64, v: &[f64]) -> f64 {
        for i3 in 0..v.len() {
            for i5 in 1..=4 {}
        }
        (((fn386(v[v.len() - 1].sin(), a.sin()) + 1.0 * a) + 0.5 * v[0]) + 1.5 * v[1]) + 1.5 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn392(a: f64, mut b: f64) -> f64 {
        let mut next: [f64; 3] = [f64::sin(b); 3];
        next[2] = (b * (if b <= 0.375_f64 { next[1] } else { next[2] })).sin();
        for i4 in (0..next.len()).step_by(2) {
            if 0.5 < (a * 1.625) {
                (next[0], next[1]) = (next[1] * 0.5, b.sin());
            } else if (next[i4] * a) > a.sin().exp() {} else {
                let dx = fn390((b.abs() + 1.25_f64).sqrt().atan());
            }
            next[i4] = 0.5 * (if fn388(a.sin(), b.sin(), &next, [b, a, next[i4]]) <= b { next[2] } else { a }).sin();
            next[2] -= 0.5 * (if next[i4] < fn389(0.5_f64 * 1.75_f64.sin(), a.sin()) { b * b } else { a }).cos();
        }
        (b + 1.75 * next[1]) + 2.0 * next[2]
    }

    #[differentiable]
    pub fn fn393(a: f64, n: usize) -> f64 {
        let mut cell1: [[f64; 3]; 2] = [[0.875_f64; 3], [1.625_f64; 3]];
        cell1[n % 2][n % 3] = 1.25 * ((if a >= a { a } else { 0.25_f64 }) * (-a)).sin();
        for i4 in (0..4).rev() {
            let mut n = (if 1.25_f64 >= (-1.75_f64) { 0.125_f64 } else { a }).sin().powi(0);
            cell1 = [[a - (-1.0_f64), 0.75_f64 * cell1[1][0], n], [0.25_f64; 3]];
        }
        (cell1[n % 2][n % 3] + 2.0 * cell1[1][0]) + 2.0 * cell1[1][2]
    }

    #[differentiable]
    pub fn fn394(mut a: f64, b: f64) -> (f64, f64) {
        a += 0.25 * (1.25 * a.sin());
        'l3: for i4 in 1..=2 {
            for i6 in (0..2).rev() {
                a = 0.5 * b.sin();
            }
        }
        ((a + 0.25 * a) + 1.25 * b, a * a)
    }

    #[differentiable]
    pub fn fn395(mut a: f64, v: &[f64]) -> f64 {
        let mut i3 = 0_usize;
        while i3 < 1 {
            i3 += 1;
            match i3 % 3 { 0 => {
                let mut y5: f64 = {
                    a = v[0].atan();
                    v[i3 % v.len()] + 0.75_f64
                };
                y5 = y5.sin().cos();
            }, 1 => {
                a = a.sin();
            }, _ => {} }
        }
        (((v[v.len() - 1] + 1.75 * a) + 1.75 * v[0]) + 0.25 * v[1]) + 0.75 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn396(a: f64, mut b: f64, v: &[f64], q: Vec<f64>) -> f64 {
        let mut saved = [a.sin().tanh(), a.abs(), 1.625_f64];
        for i6 in 0..1 {
            saved.reverse();
            saved[i6 % 3] *= (v[1] / (a.abs() + 1.25_f64)).sin();
        }
        let mut dy1: [f64; 3] = [a + q[0]; 3];
        ((((((((((if b >= v[0] { 0.375_f64 } else { saved[1] }) + 1.5 * a) + 1.25 * b) + 2.0 * v[0]) + 1.5 * v[1]) + 1.25 * v[v.len() - 1]) + 1.75 * q[0]) + 1.25 * q[1]) + 0.75 * q[q.len() - 1]) + 1.25 * saved[0]) + 0.75 * saved[1]
    }

    #[differentiable]
    pub fn fn397(mut a: f64, mut b: f64, n: usize, v: &[f64], t: (f64, f64)) -> f64 {
        a = (n as f64).sin();
        let dx: Vec<f64> = v[..2].to_vec();
        (((((((fn215(v[0].sin(), v) + 1.5 * a) + 1.75 * b) + 0.25 * v[0]) + 1.0 * v[v.len() - 1]) + 1.5 * t.0) + 0.75 * t.1) + 1.25 * dx[0]) + 1.5 * dx[dx.len() - 1]
    }

    #[differentiable]
    pub fn fn400(mut a: f64, b: f64) -> f64 {
        let y1: Net = Net { w: vec![b, (0 as f64)], b: a };
        if (if b > a { b } else { -0.5_f64 }) <= b {
            a = 1.25 * ((1.125_f64 * b) + 0.625_f64).sin();
            if a.sin().tanh() < fn165(1.25 * b.sin(), [b, a, a]) {
                a += 0.25 * (1.25 * b.sin());
                let mut u: f64 = b * a.asinh();
                a = b.sin();
            }
        } else if a.abs() > a {
            a -= 0.25 * a.sin();
        } else {
            a = 1.25 * (a + (3 as f64)).sin();
        }
        if y1.w[0] < a { y1.b } else { a }
    }

    #[differentiable]
    pub fn fn401(mut a: f64) -> f64 {
        let a: f64 = f64::sin(a) - a;
        a + 1.75 * a
    }

    #[differentiable]
    pub fn fn402(a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut list4 = Vec::new();
        for i5 in 0..4 {
            list4.push(0.5 * b.sin());
        }
        for i8 in 0..2 {
            let mut y14: f64 = if (a + v[i8 % 2]) <= (a + list4[1]) {
                'l10: for i11 in (0..list4.len()).rev() {
                    list4[i11] = v[1].sin().powi(2).atan().cos();
                }
                if list4.len() > 2 { b = list4.remove(0) * 0.75; }
                a
            } else {
                let mut i8 = [1.375_f64, list4[0] * b, a];
                i8[1] /= 1.75 + (0 as f64).sin();
                a.cos()
            };
            let mut next16 = list4.clone();
            for _ in 0..1 {
                for i17 in 0..list4.len() {
                    next16[i17] = 0.5 * list4[i17] + 0.25 * (if i17 == 0 { list4[list4.len() - 1] } else { list4[i17 - 1] }) * 0.5 * (if i8 < 2 { v[0] } else { a }).sin();
                }
                list4.copy_from_slice(&next16);
            }
        }
        ((v[v.len() - 1] - list4[0]) + 1.5 * b) + 1.75 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn403(mut a: f64) -> f64 {
        let mut old = Point { x: a, y: a };
        let mut y1 = [a * old.x; 3];
        let r4 = &mut old.x;
        *r4 *= (y1[2] - a).sin();
        let cell1: f64 = (old.y + y1[2]) * (a - a);
        let y1: f64 = cell1;
        ((((a + 1.75 * a) + 1.0 * old.x) + 0.75 * old.y) + 1.5 * cell1) + 0.75 * y1
    }

    #[differentiable]
    pub fn fn404(mut a: f64) -> f64 {
        let mut w: Vec<f64> = vec![a, a];
        w[0] = (a.sin() / ((0.125_f64 * a).abs() + 1.25_f64)).sin();
        {
            let mut dx = Net { w: vec![if a > w[1] { a } else { a }, a], b: a.min(a) };
            dx.w[1] -= 0.125 * a.sin();
        }
        (if w[1] >= a { a } else { a }) + 0.25 * w[1]
    }

    #[differentiable]
    pub fn fn405(a: f64, b: f64) -> f64 {
        'l3: for i4 in (0..3).rev() {}
        let mut y = vec![b / (a.abs() + 1.25_f64), a];
        y.fill(1.25 * fn401(b.sin()).sin());
        (((((if y[1] <= b { a } else { y[0] }) + 1.5 * a) + 1.5 * b) + 1.0 * y[0]) + 1.5 * y[1]) + 1.25 * y[y.len() - 1]
    }

    #[differentiable]
    pub fn fn406(mut a: f64, b: f64) -> f64 {
        let mut b = vec![b.sin().exp(), b];
        let mut old4 = std::mem::replace(&mut b[1], 1.25 * 1.75_f64.min(a).sin());
        if old4 <= b[1] {
            let r6 = &mut b[0];
            *r6 = 1.25 * (old4 + a).sin();
            let mut y1 = old4.atan();
            let mut acc: Net = Net { w: b[0..=1].to_vec(), b: (3 as f64) };
        } else {
            b.resize(2, 1.25 * old4.atan().sin());
        }
        ((old4 + 0.25 * a) + 1.5 * b[1]) + 1.5 * old4
    }

    #[differentiable]
    pub fn fn407(a: f64, b: f64) -> f64 {
        let mut s: [[f64; 3]; 2] = [[a.asinh(), a, b.asinh()], [fn401(b.sin()), fn280(a.sin(), 2 % 4), a]];
        let mut y8: f64 = {
            for i4 in 0..3 {
                match i4 % 4 { 0 => {
                    s[i4 % 2][i4 % 3] = (b + b).abs().sin();
                    let mut cell1: Point = Point { x: a - b, y: (a * a + 1.0_f64).sqrt() };
                }, 1 | 2 if b <= s[0][i4 % 3] => {
                    s = [[b * a; 3]; 2];
                }, _ => {
                    let mut dy1: [f64; 3] = [fn400(a.sin(), 0.5_f64 * a.sin()), b, s[1][0] * b];
                } }
            }
            if b <= s[1][2] { s[1][1] } else { -0.5_f64 }
        };
        ((y8 + 0.5 * a) + 1.75 * b) + 0.25 * y8
    }

    #[differentiable]
    pub fn fn408(a: f64) -> f64 {
        if (a + a) < a {
            if ((-1.625) * a) > a {
                let mut old = [a, a, a - (-1.875_f64)];
                for i3 in 0..old.len() {
                    old[1] = old[i3].cos().sin();
                    old[i3] = old[i3].sin();
                }
            } else if fn116(1.25 * (-0.375_f64).sin(), 1.25 * a.sin(), 1 % 4) < a.sin().powi(2) {} else {}
            let mut a = fn403(0.625_f64.cos().cos());
        } else if 1.125_f64.sin().exp() < (2 as f64) {} else {}
        (-1.625) + 0.5 * a
    }

    #[differentiable]
    pub fn fn409(mut a: f64) -> f64 {
        let mut dx: Vec<f64> = vec![1.75_f64, a, a];
        dx.insert(1, (-2.0_f64).sin().tanh().sin());
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 3 { break; }
            let mut i5 = 0_usize;
            while i5 < 2 {
                i5 += 1;
                for i7 in 0..dx.len() {
                    let r9 = &mut dx[0];
                    *r9 += 0.375 * a.sin();
                }
            }
            a += 0.125 * (0.5 * a.sin());
            'l10: for i11 in (0..3).rev() {
                (dx[0], dx[1]) = (dx[1], dx[0]);
                dx = vec![a + a, a - dx[i3 % 2]];
            }
            dx[i5 % 2] -= 0.5 * dx[1].sin();
        }
        (if a > a { 1.875_f64 } else { a }) + 1.25 * a
    }

    #[differentiable]
    pub fn fn410(a: f64) -> f64 {
        let mut a: Net = Net { w: vec![0.125_f64, a.cos()], b: fn406(1.25 * a.sin(), a.sin()) };
        a.w[0] = (if a.w[1] < (a.w[1] + a.w[1]) { fn409(1.25_f64 * a.b.sin()) } else { a.b * (-1.625_f64) }).cos();
        if a.b.sin().tanh() > a.w[0] {
            let saved = a.w[1];
        }
        a.b = (-1.625_f64).cos();
        let acc = (a.w[0] * a.w[1], a.w[1]);
        (((acc.1 + 2.0 * a.w[0]) + 2.0 * a.b) + 1.25 * acc.0) + 0.5 * acc.1
    }

    #[differentiable]
    pub fn fn411(a: f64, flag: bool, t: (f64, f64)) -> f64 {
        let y1: [f64; 3] = [t.1.cos(), a, a + a];
        let mut next = a;
        for i6 in 0..y1.len() {
            let y18: f64 = a;
        }
        if next.sin() < (if flag { 0.125_f64 } else { next }) {
            next = (-(a - next)).cos();
        } else if a < (t.0 + t.0) {
            let mut list10 = Vec::with_capacity(4);
            list10.push(a * t.1);
            list10.push(0.375_f64.min(t.1));
        } else {}
        ((((y1[2] + 1.5 * a) + 1.0 * t.0) + 1.5 * t.1) + 0.75 * y1[0]) + 1.25 * y1[2]
    }

    #[differentiable]
    pub fn fn412(mut a: f64, b: f64) -> f64 {
        let mut list3 = Vec::new();
        for i4 in 0..2 {
            list3.push((b.atan() * a).sin());
        }
        let mut old7 = std::mem::replace(&mut list3, vec![-0.625_f64, b]);
        let mut dy1: f64 = old7[0].abs();
        let mut u = list3[1];
        (((dy1 + 0.5 * old7[0]) + 0.25 * old7[1]) + 1.25 * old7[old7.len() - 1]) + 1.75 * u
    }

    #[differentiable]
    pub fn fn413(a: f64, b: f64, v: &[f64]) -> f64 {
        'l4: for i5 in 1..v.len() {
            let mut i7 = 0_usize;
            'l8: loop {
                i7 += 1;
                if i7 > 1 { break; }
                let mut u = [1.25_f64; 3];
            }
        }
        (v[0].max(v[v.len() - 1]) + 1.25 * a) + 1.25 * b
    }

    #[differentiable]
    pub fn fn414(a: f64, mut b: f64, flag: bool) -> f64 {
        let saved = a;
        let mut u = fn403(a.mul_add(saved, saved).sin());
        'l6: for i7 in 0..4 {
            b *= saved.sin().powi(2).sin();
        }
        'l9: for i10 in 1..=2 {
            u = 0.5 * a.sin();
        }
        let x = (saved, if flag { saved } else { b });
        ((b + 0.5 * a) + 0.25 * saved) + 1.0 * u
    }

    #[differentiable]
    pub fn fn415(a: f64, b: f64, n: usize) -> f64 {
        {}
        if (b >= a) && (b < 1.25) {
            return (a + 0.25 * a) + 1.5 * b;
        }
        ((b * a) + 1.75 * a) + 1.75 * b
    }

    #[differentiable]
    pub fn fn416(mut a: f64, v: &[f64]) -> f64 {
        let mut x: [f64; 3] = [1.25_f64; 3];
        x[0] += 0.25 * (1.25 * ((v[1] + v[0]) * a).sin());
        let r4 = &mut x[1];
        *r4 = *r4 * 0.375_f64.sin() + (0.5 * a.sin());
        *r4 += 0.5 * (1.25 * fn372(v[0].sin(), a.sin(), &v[..=1]).sin());
        {
            for i5 in 0..4 {
                let u: f64 = a;
                x[2] = v[i5 % v.len()].sin();
            }
        }
        v[1] * x[2]
    }

    #[differentiable]
    pub fn fn417(mut a: f64, b: f64) -> f64 {
        let r3 = &mut a;
        *r3 = *r3 * 1.25 * b.sin() + (0.375 * 0.375_f64.cos());
        a = fn415((b - b).sin(), a.sin().powi(0).atan(), 2 % 4).sin();
        a = 1.25 * fn345(a.cos(), (a * a).sin(), vec![b, a, b]).sin();
        (b + b) + 1.25 * a
    }

    #[differentiable]
    pub fn fn418(mut a: f64, b: f64, n: usize) -> f64 {
        if n != 1 {
            match n % 4 { 0 => {
                'l4: for i5 in 0..3 {
                    a = 0.5 * b.sin();
                    a = 0.5 * (if i5 >= 0 { b * b } else { b }).sin();
                }
            }, 1 | 2 if b >= 0.5 => {
                a = fn410(b.cos()).atan();
            }, _ => {
                let y = b * (n as f64);
            } }
        } else {}
        a + 0.75 * a
    }

    #[differentiable]
    pub fn fn419(a: f64, n: usize, v: &[f64], mut p: [f64; 3]) -> [f64; 3] {
        if fn415(a.sin(), 1.25 * a.sin(), n % 4) > (a * a) {
            p[1] = 0.75;
            p = p;
        } else {
            p[n % 3] = (n as f64).atan();
            p[0] = a.cos();
        }
        [a, v[n % 2] + 1.75 * p[1], (((a - a) + 1.0 * a) + 2.0 * v[0]) + 0.5 * p[1]]
    }

    #[differentiable]
    pub fn fn420(a: f64) -> f64 {
        let mut y1 = Net { w: vec![(0 as f64), a.max(a), a.min(a)], b: a - 0.375 };
        for i3 in 0..2 {
            y1.w[i3 % 2] = 0.5 * y1.b.sin();
            y1.b -= 0.5 * y1.b.sin();
            y1.b += 0.125 * (a + a).sin();
        }
        y1.b = y1.b.sin();
        let mut back = 1.75_f64;
        y1.w[1] *= back.max(-1.75_f64).cos();
        a + 0.25 * a
    }

    #[differentiable]
    pub fn fn421(a: f64, b: f64) -> f64 {
        if (b + a) < b {
            if (a / (a * a + 1.0)) > a.sin().powi(2) {
                'l3: for i4 in (0..4).rev() {}
            } else if (a - b) > (b + a) {} else {}
        }
        (1.5_f64 + a.sin()).ln() + 0.25 * a
    }

    #[differentiable]
    pub fn fn422(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let next = fn417(a.cos(), a.sin());
        for i6 in 0..v.len() {
            {
                let mut i8 = 0_usize;
                'l9: while i8 < 2 {
                    i8 += 1;
                    p[i8 % 3] = 0.25;
                }
                let r11 = &mut b;
                *r11 = *r11 * 0.5 * a.sin() + (0.375 * next.atan());
            }
            let r12 = &mut p[i6 % 3];
            *r12 += 0.375 * (0.5 * b.sin());
            *r12 *= (b - a).sin();
            let (l13, r14) = p.split_at_mut(1);
            l13[0] += r14[0] * (if v[i6] <= next { next } else { b }).atan();
        }
        ((((((((next + a) + 0.25 * a) + 1.75 * b) + 0.75 * v[1]) + 1.5 * v[v.len() - 1]) + 0.75 * p[0]) + 0.5 * p[1]) + 1.25 * p[2]) + 1.5 * next
    }

    #[differentiable]
    pub fn fn423(mut a: f64) -> f64 {
        let a: [[f64; 3]; 2] = [[a * a, a, a], [0.75_f64; 3]];
        ((a[0][2] + 1.25 * a[0][1]) + 1.0 * a[1][0]) + 2.0 * a[1][2]
    }

    #[differentiable]
    pub fn fn424(mut a: f64, b: f64, flag: bool) -> f64 {
        let r4 = &mut a;
        *r4 = (-b).sin();
        a += 0.375 * (a - (b * 0.5_f64)).sin();
        let mut cell1: [[f64; 3]; 2] = [[a; 3]; 2];
        cell1[1][1] -= 0.25 * fn411(1.25_f64 * (a / (1.5_f64 + a.sin())).sin(), (a + 1.25_f64) >= (if a <= a { 1.75_f64 } else { a }), (cell1[0][0], 0.125_f64)).sin();
        ((cell1[0][2].cos() + 1.75 * cell1[0][1]) + 1.25 * cell1[1][0]) + 0.25 * cell1[1][2]
    }

    #[differentiable]
    pub fn fn425(a: f64, b: f64) -> (f64, f64) {
        let mut a: (f64, f64) = (b, (2 as f64));
        let mut list4 = Vec::with_capacity(4);
        list4.push(a.1);
        list4.push((1.5_f64 * 1.5_f64 + 1.0_f64).sqrt());
        let r6 = &mut list4[0];
        *r6 += 0.5 * (1.25 * a.0.sin());
        'l7: for i8 in (0..3).rev() {
            a.0 = 0.875;
        }
        list4[1] = (f64::sin(a.0) * b).sin();
        a.0 = a.1.atan();
        (list4[0].atan() + 0.75 * list4[0], (((-1.0) + 1.75 * b) + 0.25 * a.0) + 1.25 * list4[0])
    }

    #[differentiable]
    pub fn fn426(mut a: f64, n: usize) -> f64 {
        'l3: for i4 in 0..4 {
            a = (a - (a / (1.5_f64 + a.sin()))).sin();
        }
        a.min(a) + 1.25 * a
    }

    #[differentiable]
    pub fn fn427(a: f64, mut b: f64, mut q: Vec<f64>) -> f64 {
        let mut dx = [q[0], (1 as f64), fn418(b.sin(), q[q.len() - 1].sin(), 1 % 4)];
        dx[0] = (b.abs() * a).sin();
        dx[1] /= 1.75 + a.sin();
        ((((fn418(q[0].sin(), (-0.25_f64).sin(), 2 % 4) + 2.0 * b) + 1.25 * q[0]) + 0.75 * q[1]) + 0.5 * q[q.len() - 1]) + 1.25 * dx[2]
    }

    #[differentiable]
    pub fn fn428(a: f64) -> f64 {
        'l2: for i3 in 0..3 {
            'l5: for i6 in 0..1 {}
        }
        a.cos() + 1.25 * a
    }

    #[differentiable]
    pub fn fn429(mut a: f64) -> f64 {
        let acc: f64 = a.abs() + a.abs();
        let r3 = &mut a;
        *r3 = acc.sin();
        let mut old4 = std::mem::replace(&mut a, fn418(acc.cos(), acc.cos(), 1 % 4).cos());
        let mut x: f64 = 1.625_f64;
        (((old4 + acc) + 0.25 * a) + 1.5 * old4) + 1.0 * x
    }

    #[differentiable]
    pub fn fn430(mut a: f64, v: &[f64]) -> f64 {
        let mut dx = [[-1.375_f64; 3], [v[0], (v[0] * v[0] + 1.0_f64).ln(), 0.875_f64]];
        if dx[0][2] > (-dx[0][1]) {
            {
                dx[1][0] = a.sin().atan();
            }
        } else {}
        (((a + 1.25 * a) + 0.75 * v[0]) + 1.0 * dx[0][1]) + 1.0 * dx[1][2]
    }

    #[differentiable]
    pub fn fn431(mut a: f64, mut b: f64) -> f64 {
        let u: Option<f64> = Some(a.mul_add(a, a));
        a = 0.625_f64.cos();
        let mut y1 = Shape::Dot;
        a = 1.25 * (1.5_f64 + b.atan().sin()).ln().sin();
        let r5 = &mut b;
        *r5 = a.atan();
        a.abs() + 0.75 * a
    }

    #[differentiable]
    pub fn fn432(a: f64, v: &[f64]) -> f64 {
        let mut next = vec![a, v[0], v[1]];
        let mut back: f64 = (if next[0] <= v[0] { v[v.len() - 1] } else { a }).sin();
        back -= 0.25 * (1.25 * (a * (if a < back { a } else { back })).sin());
        next[0] += 0.375 * (-a.sin()).sin();
        (((v[0] * back) + 2.0 * v[0]) + 1.5 * v[1]) + 1.25 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn433(mut a: f64, n: usize, v: &[f64]) -> f64 {
        let mut y4: f64 = {
            a -= 0.375 * (1.25 * v[v.len() - 1].sin());
            a.max(1.125_f64)
        };
        a = fn428(1.25_f64 * fn421(1.25_f64 * y4.sin(), a.sin()).sin()).sin();
        let mut s = vec![y4, (n as f64), y4 - y4];
        let mut x: Point = Point { x: a.sin().exp(), y: s[1] / (v[0] * v[0] + 1.0_f64) };
        let mut old8 = std::mem::replace(&mut s, vec![a, a, y4]);
        ((((((v[0] + 0.75 * y4) + 2.0 * s[0]) + 0.75 * s[1]) + 0.25 * s[s.len() - 1]) + 1.0 * old8[0]) + 1.0 * old8[1]) + 1.0 * old8[old8.len() - 1]
    }

    #[differentiable]
    pub fn fn434(a: f64, b: f64) -> f64 {
        let mut y = vec![fn427(1.25_f64 * b.sin(), a.cos(), vec![b, a]), a];
        let mut y4 = a;
        let mut w: Shape = if a <= b { Shape::Disc(b + y4) } else { Shape::Dot };
        let mut old = Shape::Disc(a * a);
        if a < b {
            y4 = 1.25 * a.sin();
        } else {
            let mut y1: Vec<f64> = vec![y[0], -1.625_f64, y[0]];
            y1[1] = (2 as f64).sin();
        }
        ((a + 0.5 * a) + 0.75 * y[0]) + 0.5 * y[y.len() - 1]
    }

    #[differentiable]
    pub fn fn435(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3]) -> (f64, f64) {
        {
            let r5 = &mut b;
            *r5 += 0.125 * (p[2] * a).sin();
            *r5 = *r5 * v[1].sin() + (0.375 * p[0].sin());
        }
        p[2] += 0.375 * (1.25 * (v[v.len() - 1] + b).sin());
        for i6 in 0..3 {
            for i8 in 0..p.len() {
                if 0.375 <= a {
                    p[..2].copy_from_slice(&[b.atan(), -0.125_f64]);
                } else {
                    p[i8] = a.atan();
                }
                p[2] = (p[i8].sin().powi(0) * a).cos();
            }
        }
        ((((b + 0.5 * b) + 1.25 * v[0]) + 2.0 * v[1]) + 1.25 * v[v.len() - 1], (((-a) + 1.0 * a) + 0.75 * v[0]) + 1.0 * v[1])
    }

    #[differentiable]
    pub fn fn436(mut a: f64, b: f64) -> f64 {
        'l3: for i4 in 0..4 {
            a = (b / ((if a > b { 1.0_f64 } else { -0.625_f64 }) * (if a > b { 1.0_f64 } else { -0.625_f64 }) + 1.0_f64)).sin();
        }
        let y1: f64 = (3 as f64) + b;
        for i7 in 0..3 {
            let mut y = y1;
        }
        ((y1.abs() + 0.25 * a) + 0.25 * b) + 0.75 * y1
    }

    #[differentiable]
    pub fn fn437(a: f64, n: usize, flag: bool) -> f64 {
        let mut dy1 = (a.sin().tanh(), a);
        for i5 in 0..n % 4 {
            let r7 = &mut dy1.1;
            *r7 += 0.5 * (0.5 * (3 as f64).sin());
            *r7 = *r7 * a.sin() + (0.375 * (0.5 * a.sin()));
            let mut y8: f64 = if a.sin().powi(0) < fn436(dy1.0.cos(), 0.5 * a.sin()) {
                dy1.0 *= 1.375_f64.sin();
                dy1.0 = (a.atan() * a.mul_add(a, dy1.0)).cos();
                a
            } else {
                dy1.1 /= 1.75 + fn428(0.125_f64.cos()).sin();
                dy1.1 = fn431(a.sin(), 0.5_f64 * 0.625_f64.sin()).cos();
                (a.abs() + 1.25_f64).sqrt()
            };
        }
        return (((n as f64) + 2.0 * a) + 1.5 * dy1.0) + 1.25 * dy1.1;
        let mut u = [0.5_f64; 3];
        a
    }

    #[differentiable]
    pub fn fn438(mut a: f64, b: f64) -> f64 {
        if (2 as f64) <= (a * b) {
            for i3 in (0..3).rev() {
                for i5 in (0..3).rev() {
                    a = (2 as f64).cos();
                    a *= 0.5 * b.sin();
                }
            }
            a = (0 as f64).sin();
        }
        return (a - a) + 1.75 * a;
    }

    #[differentiable]
    pub fn fn439(a: f64) -> f64 {
        let mut u = vec![a, a];
        u[0] = a.cos();
        u[0] *= (if a >= a { a } else { a }).sin();
        u[0] *= a.sin();
        (((a + 0.25 * a) + 0.5 * u[0]) + 0.75 * u[1]) + 1.0 * u[u.len() - 1]
    }

    #[differentiable]
    pub fn fn440(a: f64, n: usize, flag: bool) -> f64 {
        let a = a;
        let mut y = fn72(1.5_f64.max(a).sin(), (a * 1.25_f64).sin());
        y = (y - 1.25_f64).sin();
        ((a + y) + 0.5 * a) + 0.75 * y
    }

    #[differentiable]
    pub fn fn441(a: f64, b: f64) -> f64 {
        let mut dy1: f64 = b;
        dy1 = (dy1 * b).cos();
        dy1 = 1.25 * (2 as f64).sin();
        ((3 as f64) + 1.0 * a) + 2.0 * b
    }

    #[differentiable]
    pub fn fn442(a: f64, mut b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        let r5 = &mut b;
        *r5 = (1 as f64).sin();
        b = p[2].atan();
        b = 1.75;
        b += 0.125 * (1.25 * fn437(1.25_f64 * (1.125_f64 - a).sin(), 1 % 4, fn440(a.sin(), 3 % 4, a < p[2]) <= p[2]).sin());
        ((b.sin().exp() + 1.75 * a) + 0.25 * b) + 1.0 * v[0]
    }

    #[differentiable]
    pub fn fn443(a: f64, mut b: f64, n: usize, mut t: (f64, f64)) -> f64 {
        let mut back = (b.abs(), -0.875_f64);
        back.1 = b.sin();
        back.1 = (-a).max(if a >= a { a } else { a }).cos();
        match n % 4 { 0 => {
            b = fn440(1.25_f64 * (b * a).sin(), n % 4, (b > b) && ((-0.75_f64) < b)).atan();
        }, 1 | 2 if n % 2 == 1 => {
            if (a + b) >= a {
                let mut old6 = std::mem::replace(&mut t.1, (a / (1.5_f64 + a.sin())).sin());
            } else if n % 2 == 0 {
                back.0 = back.0.sin();
            } else {}
            let mut s: Vec<f64> = vec![a, a];
        }, _ => {
            let mut b: Option<f64> = Some(b);
        } }
        (((((if b >= back.0 { 1.375_f64 } else { a }) + 2.0 * a) + 1.5 * b) + 2.0 * t.0) + 0.25 * t.1) + 1.25 * back.1
    }

    #[differentiable]
    pub fn fn444(mut a: f64) -> f64 {
        let mut a: Vec<f64> = vec![1.0_f64, fn441(a.sin(), a.atan()), a.mul_add(0.125_f64, a)];
        if (if a[0] < a[a.len() - 1] { a[a.len() - 1] } else { a[1] }) >= (1.5_f64 + a[a.len() - 1].sin()).ln() {
            let mut y: [f64; 3] = [fn439(a[1].sin()), a[0], if 1.375_f64 < a[a.len() - 1] { a[0] } else { a[1] }];
            y[1] -= 0.5 * a[0].sin();
        }
        for i4 in 1..a.len() {
            a[i4 - 1] = a[i4] - 0.5 * a[i4 - 1];
            a[i4] = 0.5 * a[i4].sin();
            let r6 = &mut a[0];
            *r6 += 0.5 * (-1.125_f64).sin().exp().sin();
            *r6 *= 0.5 * (0.875_f64 + 0.375_f64).sin();
        }
        a[0] - a[1]
    }

    #[differentiable]
    pub fn fn445(mut a: f64, n: usize, flag: bool, mut t: (f64, f64)) -> f64 {
        if a < a.sin().tanh() {
            t.1 = (if n % 2 == 1 { t.1 } else { a }).min(a.sin().powi(0)).sin();
            let r5 = &mut t.1;
            *r5 = *r5 * a.cos() + (0.25 * a.cos());
            *r5 *= (a * a).atan();
        } else {
            t.0 = (n as f64).sin();
        }
        let mut x: f64 = fn179(1.25_f64 * t.1.sin(), 1.25_f64 * (t.0 + t.0).sin(), n % 4);
        let mut y7: f64 = if (a < x) && (n % 2 == 0) {
            if a <= x { x } else { x }
        } else {
            fn434(a.atan(), 1.25_f64 * x.sin())
        };
        (((a + 2.0 * a) + 0.5 * t.0) + 0.5 * x) + 0.25 * y7
    }

    #[differentiable]
    pub fn fn446(mut a: f64, b: f64, flag: bool) -> (f64, f64) {
        let mut old: Option<f64> = Some(b);
        let mut cell1 = vec![b + a, b * b];
        let r6 = &mut cell1[0];
        *r6 = 1.25 * (-1.125_f64).sin().sin();
        if (if cell1[1] >= a { a } else { b }) > a {
            return (((1.5 + b) + 0.25 * b) + 1.25 * old.unwrap_or((0.75)), cell1[1] + 2.0 * a);
        }
        (cell1[0], cell1[1]) = (cell1[1], cell1[0]);
        a = 1.25 * cell1[cell1.len() - 1].abs().sin();
        return ((0 as f64) + 0.75 * a, (1.25 + 2.0 * a) + 1.75 * b);
        cell1 = vec![a, f64::sin(b), if flag { a } else { a }];
        (cell1[1], a)
    }

    #[differentiable]
    pub fn fn447(a: f64, mut b: f64) -> f64 {
        'l3: for i4 in 0..1 {
            if (b > a) || (i4 >= 0) {
                b = b.cos();
                b = 0.75;
            }
            'l6: for i7 in 0..2 {
                b = 0.5 * 0.875_f64.sin();
                b = b.sin();
            }
        }
        (b + 0.75 * a) + 1.25 * b
    }

    #[differentiable]
    pub fn fn448(a: f64, n: usize, p: [f64; 3], mut q: Vec<f64>, mut t: (f64, f64)) -> f64 {
        t.0 = 1.25 * q[0].sin();
        let mut cell1: [f64; 3] = [-1.875_f64; 3];
        match n % 3 { 0 => {
            t.0 += 0.375 * p[2].sin();
            if (cell1[n % 3] * cell1[n % 3]) > (cell1[n % 3] * p[n % 3]) {
                return ((((((((((((if n != 2 { p[0] } else { a }) + 0.75 * a) + 1.75 * p[0]) + 1.25 * p[1]) + 1.75 * p[2]) + 0.75 * q[0]) + 1.75 * q[1]) + 1.75 * q[q.len() - 1]) + 1.0 * t.0) + 1.75 * t.1) + 2.0 * cell1[0]) + 2.0 * cell1[1]) + 0.75 * cell1[2];
            }
        }, 1 => {
            let mut saved = Body { pos: Point { x: p[1], y: p[2] }, vel: [1.0_f64; 3], mass: a * 1.5, id: 2 };
            cell1[n % 3] = 0.375;
        }, _ => {
            cell1[1] = t.0.sin();
        } }
        ((a + 1.75 * q[0]) + 2.0 * q[1]) + 2.0 * cell1[1]
    }

    #[differentiable]
    pub fn fn449(a: f64) -> (f64, f64) {
        let mut a = [-1.75_f64; 3];
        if (a[0] <= (a[0] + a[2])) && (a[2] >= (if a[1] >= a[2] { a[0] } else { a[0] })) {
            'l3: for i4 in (0..1).rev() {
                a[i4 % 3] = 0.5 * a[i4 % 3].sin();
                a[1] = -1.25;
            }
            let mut back: [f64; 3] = [a[2]; 3];
        } else if a[1] > (if a[2] > (-1.125) { a[2] } else { a[0] }) {
            a.fill(0.875_f64.sin());
        } else {
            a.reverse();
        }
        (f64::sin(a[0]) + 1.25 * a[2], ((a[0] + 2.0 * a[0]) + 0.25 * a[1]) + 0.75 * a[2])
    }

    #[differentiable]
    pub fn fn450(a: f64, v: &[f64], q: Vec<f64>) -> f64 {
        let y1: (f64, f64) = (q[q.len() - 1], a);
        let mut dx = vec![y1.1, q[1], a];
        dx[1] += 0.125 * dx[dx.len() - 1].sin();
        ((((((((v[v.len() - 1] + 1.5 * v[1]) + 0.75 * v[v.len() - 1]) + 0.25 * q[1]) + 0.25 * q[q.len() - 1]) + 2.0 * y1.0) + 0.75 * y1.1) + 1.0 * dx[0]) + 1.5 * dx[1]) + 0.5 * dx[dx.len() - 1]
    }

    #[differentiable]
    pub fn fn451(a: f64, b: f64, v: &[f64]) -> f64 {
        for i4 in 0..v.len() {
            for i6 in 0..2 {}
            'l8: for i9 in (0..v.len()).step_by(2) {}
        }
        (b + 0.75 * b) + 1.5 * v[0]
    }

    #[differentiable]
    pub fn fn452(a: f64, b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut list5 = Vec::with_capacity(4);
        for i6 in 0..2 {
            list5.push(a.sin());
        }
        'l9: for i10 in 0..p.len() {}
        ((((((a + 0.5 * a) + 0.75 * p[0]) + 0.25 * p[1]) + 1.5 * p[2]) + 1.25 * list5[0]) + 0.25 * list5[1]) + 0.75 * list5[list5.len() - 1]
    }

    #[differentiable]
    pub fn fn453(mut a: f64, b: f64, n: usize) -> (f64, f64) {
        let mut list4 = Vec::new();
        list4.push(fn306(a.sin(), 1.25_f64 * b.sin()));
        list4.push(if b > a { 1.875_f64 } else { b });
        'l6: for i7 in 0..list4.len() {
            let mut u: Vec<f64> = vec![a.cos(), fn443(0.5_f64 * list4[n % list4.len()].sin(), 1.75_f64.atan(), n % 4, (a, b))];
            list4[1] += 0.5 * (0.5 * fn439(0.5_f64 * b.cos().sin()).sin());
            let n: f64 = (b * b + 1.0_f64).ln().sin();
        }
        for i11 in 0..list4.len() {
            list4[i11] = b.sin();
            let r13 = &mut list4[i11];
            *r13 += 0.125 * a.sin();
        }
        ((((list4[1] + 1.25 * a) + 0.75 * b) + 1.5 * list4[0]) + 2.0 * list4[1], ((a + 2.0 * a) + 1.5 * b) + 0.75 * list4[list4.len() - 1])
    }

    #[differentiable]
    pub fn fn454(mut a: f64) -> f64 {
        let mut i2 = 0_usize;
        loop {
            i2 += 1;
            if i2 > 1 { break; }
            if a >= (a + a) {
                a = 1.25 * a.sin();
                continue;
            }
            for i4 in 1..=3 {
                a = ((a * a) * a).sin();
                a = 0.5 * a.sin();
            }
        }
        a = (a - (a + a)).cos();
        if (a - a) > a.mul_add(a, a) {
            a -= 0.375 * a.sin();
            a = ((1.5_f64 + a.sin()).sqrt() * a.asinh()).sin();
        } else if i2 >= 1 {} else {
            a = ((i2 + 1) as f64).sin();
        }
        a + 1.0 * a
    }

    #[differentiable]
    pub fn fn455(a: f64, n: usize) -> f64 {
        let mut cell1 = (a - a).sin();
        let mut i4 = 0_usize;
        'l5: loop {
            i4 += 1;
            if i4 > 2 { break; }
            if a >= (a * a) {
                cell1 /= 1.75 + cell1.sin();
                return (cell1 + cell1) + 0.25 * a;
            }
            if 1.875_f64.mul_add(cell1, a) > a { break; }
            cell1 *= 0.5 * a.sin();
            cell1 = f64::sin(a).sin();
        }
        (a + 2.0 * a) + 1.5 * cell1
    }

    #[differentiable]
    pub fn fn456(a: f64) -> f64 {
        let mut u = (a, a);
        u.0 = a.atan();
        let x = (if u.0 > a { 0.625_f64 } else { a }) - a;
        let w = (3 as f64) * (u.1 - x);
        let s: f64 = (0.75_f64.abs() + 1.25_f64).ln().sin().tanh();
        ((((((s + w) + 0.5 * a) + 2.0 * u.0) + 1.25 * u.1) + 0.5 * x) + 0.5 * w) + 0.25 * s
    }

    #[differentiable]
    pub fn fn457(a: f64, net: &Net) -> f64 {
        let mut dy1 = Net { w: vec![a + net.w[1], a], b: net.b };
        if net.w[1] >= a {
            {
                dy1.w[0] = a.sin();
            }
            let mut y5: [f64; 3] = {
                let mut cell1 = fn447(a.sin(), 1.25 * (dy1.b * dy1.w[1]).sin());
                [0.25_f64; 3]
            };
        }
        dy1.w[1] += 0.375 * dy1.w[1].sin();
        let mut old7 = std::mem::replace(&mut dy1.w[1], 1.25 * a.sin());
        ((((old7 + 0.25 * a) + 0.75 * net.w[0]) + 0.5 * net.w[1]) + 1.0 * net.b) + 1.75 * old7
    }

    #[differentiable]
    pub fn fn458(mut a: f64, v: &[f64]) -> f64 {
        let mut tape1: Net = Net { w: vec![a + a, a], b: if v[0] > a { a } else { 0.875_f64 } };
        tape1.w[1] = (if a.min(a) > (tape1.b + tape1.w[1]) { if tape1.w[1] < v[0] { 0.25_f64 } else { a } } else { v[0] }).sin();
        let mut v = fn447(v[v.len() - 1].max(a).cos(), 1.25 * (v[0] + v[v.len() - 1]).sin());
        tape1 = tape1.clone();
        (if tape1.w[1] >= v { a } else { a }) + 1.5 * v
    }

    #[differentiable]
    pub fn fn459(a: f64, mut b: f64) -> f64 {
        let mut back: Vec<f64> = vec![-1.125_f64, a];
        let r4 = &mut b;
        *r4 += 0.125 * (1.25 * a.sin());
        let tape1 = back[1];
        (((0 as f64) + 0.25 * a) + 1.5 * b) + 1.0 * tape1
    }

    #[differentiable]
    pub fn fn460(a: f64, b: f64, v: &[f64]) -> f64 {
        let cell1: f64 = (1 as f64);
        for i5 in 0..v.len() {}
        {
            let mut v = fn459(b.sin().sin(), v[1].cos());
        }
        ((((a + 1.75 * a) + 2.0 * b) + 1.75 * v[0]) + 1.0 * v[v.len() - 1]) + 1.75 * cell1
    }

    #[differentiable]
    pub fn fn463(a: f64, b: f64, n: usize, p: [f64; 3]) -> f64 {
        let mut back = [b, a, a.cos()];
        let mut next6 = back.clone();
        for _ in 0..1 {
            for i7 in 0..back.len() {
                next6[i7] = 0.5 * back[i7] + 0.25 * (if i7 == 0 { back[back.len() - 1] } else { back[i7 - 1] }) * (p[n % 3] + p[2]).sin();
            }
            back = next6.clone();
        }
        let mut tape1: (f64, f64) = (1.875_f64, b);
        ((((((((b.sin().tanh() + 0.75 * b) + 1.0 * p[0]) + 1.75 * p[1]) + 0.5 * p[2]) + 0.75 * back[0]) + 1.0 * back[1]) + 1.5 * back[2]) + 1.0 * tape1.0) + 1.25 * tape1.1
    }

    #[differentiable]
    pub fn fn464(mut a: f64) -> f64 {
        for i2 in 1..=3 {}
        let y1 = a;
        (y1 + 0.5 * a) + 1.75 * y1
    }

    #[differentiable]
    pub fn fn465(a: f64) -> [f64; 3] {
        let mut old: [[f64; 3]; 2] = [[a; 3], [a + a, a, a]];
        let y = a + a;
        'l4: for i5 in 1..=4 {}
        old[0][0] += 0.25 * (1.25 * y.min(a).sin());
        let mut tape1: f64 = (-1.5_f64).max(y.cos());
        [(a + 0.5 * old[0][1]) + 1.0 * old[1][0], ((tape1 + 2.0 * a) + 0.75 * old[0][1]) + 1.75 * tape1, ((y + 0.5 * a) + 1.25 * old[1][0]) + 2.0 * tape1]
    }

    #[differentiable]
    pub fn fn466(a: f64, b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        for i5 in 1..=2 {
            if (v[0] - 1.5) > (v[1] * v[1] + 1.0_f64).sqrt() {} else {
                let mut s: f64 = a;
            }
        }
        ((((b.asinh() + 0.5 * b) + 1.0 * v[1]) + 0.75 * v[v.len() - 1]) + 1.25 * p[0]) + 1.25 * p[2]
    }

    #[differentiable]
    pub fn fn467(a: f64) -> f64 {
        let mut y2: [f64; 3] = if (a >= a) || (a <= a) {
            [a; 3]
        } else {
            [a, a, a]
        };
        ((((a - a) + 2.0 * a) + 1.25 * y2[0]) + 1.0 * y2[1]) + 0.25 * y2[2]
    }

    #[differentiable]
    pub fn fn469(a: f64, n: usize) -> f64 {
        let mut y4: f64 = if (1.5_f64 + a.sin()).ln() < (a * a) {
            0.125_f64 * a
        } else {
            if n != 3 {} else if (a * a + 1.0_f64).sqrt() > a {} else {
                let mut saved: f64 = a + f64::sin(a);
            }
            a
        };
        fn467(1.25 * y4.sin()) + 1.75 * y4
    }

    #[differentiable]
    pub fn fn470(a: f64, mut b: f64, n: usize, v: &[f64], q: Vec<f64>) -> (f64, f64) {
        if (0.75 - b) <= (n as f64) {
            match n % 3 { 0 => {}, 1 => {
                b /= 1.75 + 1.875_f64.abs().sin();
            }, _ => {
                b = 1.25_f64.sin();
            } }
        } else if (b <= v[n % 2]) || (b <= q[n % 2]) {
            let saved = fn197((v[n % 2] * b).atan(), 1 % 4);
        } else {
            b += 0.5 * a.atan();
        }
        ((((v[n % 2] + 1.5 * a) + 2.0 * b) + 0.75 * v[1]) + 1.75 * v[v.len() - 1], ((q[n % 2] + 1.5 * a) + 0.75 * v[0]) + 0.25 * v[v.len() - 1])
    }

    #[differentiable]
    pub fn fn471(mut a: f64, b: f64, net: &Net) -> [f64; 3] {
        let y1 = [if a <= 0.75_f64 { a } else { b }; 3];
        let s = (if b < b { net.w[1] } else { b }).sin().powi(3);
        a = fn463(fn456(1.25_f64 * y1[2].sin()).sin(), s.sin().sin(), 3 % 4, y1).cos();
        a = b.atan();
        let w: Vec<f64> = vec![if b >= s { s } else { b }, s.asinh()];
        let u = Point { x: b * a, y: a };
        [(a + 0.25 * net.w[0]) + 0.75 * y1[0], (((b + 1.0 * b) + 1.25 * net.w[1]) + 2.0 * s) + 1.5 * w[0], ((((b.max(a) + 1.0 * b) + 2.0 * net.w[1]) + 0.75 * w[0]) + 1.0 * w[w.len() - 1]) + 0.25 * u.x]
    }

    #[differentiable]
    pub fn fn473(a: f64, mut b: f64, n: usize) -> f64 {
        let mut next = vec![a, fn463(b.cos(), b.atan(), (n + 1) % 4, [-0.75_f64, b, 0.875_f64])];
        for i5 in 1..=2 {
            let mut i7 = 0_usize;
            'l8: while i7 < 2 {
                i7 += 1;
                next[i5 % 2] = (fn256(b.sin(), [b, b, b], next.to_vec()) - b.min(a)).sin();
                next.resize(2, (next[0] * next[i5 % 2]).atan());
                next[n % 2] += 0.5 * fn455(0.5_f64 * a.sin(), 2 % 4).atan();
            }
            next[1] = (b * a).sin();
            let mut next10 = next.clone();
        }
        ((b + 1.0 * b) + 1.25 * next[1]) + 1.0 * next[next.len() - 1]
    }

    #[differentiable]
    pub fn fn474(mut a: f64, v: &[f64]) -> f64 {
        let r3 = &mut a;
        *r3 = v[0].sin();
        *r3 = (v[0] * 0.75_f64).atan();
        for i4 in 0..v.len() {}
        a *= a.max(a).cos();
        a = (fn458(a.sin(), v) - (v[1] * v[v.len() - 1])).cos();
        a = 1.25 * a.sin();
        (a + 0.75 * a) + 0.5 * v[0]
    }

    #[differentiable]
    pub fn fn475(mut a: f64, n: usize) -> f64 {
        let mut dx = Net { w: vec![if a > a { a } else { a }, (1.5_f64 + a.sin()).ln()], b: a / (a * a + 1.0) };
        let mut y1 = if n < 2 { a.sin().tanh() } else { a };
        let mut tape1: Body = Body { pos: Point { x: y1, y: dx.w[1] }, vel: [1.125_f64; 3], mass: a, id: 2 };
        dx.b = 1.625;
        ((((a.abs() + 1.25 * a) + 1.0 * dx.w[0]) + 1.25 * dx.w[1]) + 1.75 * dx.b) + 1.0 * y1
    }

    #[differentiable]
    pub fn fn476(a: f64) -> f64 {
        'l2: for i3 in 0..4 {}
        a + 1.75 * a
    }

    #[differentiable]
    pub fn fn478(mut a: f64) -> f64 {
        if (a < fn463(a.cos(), 1.25 * a.sin(), 0 % 4, [-1.625_f64; 3])) || (a <= a.asinh()) {
            a = 1.25 * a.sin();
            a = a.cos();
            let r2 = &mut a;
            *r2 += 0.375 * (1.25 * 1.125_f64.sin());
            *r2 += 0.125 * (-0.125_f64).sin();
        } else if (a + a) >= a.sin().powi(2) {
            a = a.atan().sin();
        } else {
            a = a.sin();
        }
        (a / (1.5 + a.sin())) + 1.75 * a
    }

    #[differentiable]
    pub fn fn480(mut a: f64, mut b: f64, v: &[f64]) -> (f64, f64) {
        let mut v: Vec<f64> = v.to_vec();
        for i5 in 0..4 {
            let mut y7: [f64; 3] = if b <= fn255(a.atan(), v[..2].to_vec(), (b, v[i5 % 2])) {
                v[i5 % 2] *= a.cos();
                v[0] = 1.625;
                [0.125_f64; 3]
            } else {
                v[1] *= a.cos();
                [a, v[i5 % v.len()], -0.75_f64]
            };
            let mut cell1 = [[fn478(a.sin()), a + b, f64::sin(a)], [v[i5 % 2]; 3]];
            let row10 = &mut cell1[1];
            row10[0] = (y7[2] * (-1.0_f64)).sin();
            row10[1] += row10[0] * 0.375 * (y7[2] + y7[0]).sin();
        }
        ((((v[0].sin().powi(0) + 1.5 * a) + 1.75 * b) + 1.25 * v[0]) + 1.0 * v[v.len() - 1], ((1.25 * b) + 0.75 * a) + 2.0 * v[0])
    }

    #[differentiable]
    pub fn fn482(a: f64, n: usize, flag: bool) -> f64 {
        let mut tape1 = [f64::sin(a), f64::sin(a), a];
        for i5 in 0..4 {
            tape1[i5 % 3] = 0.75;
            tape1[1] = a.sin();
        }
        (tape1[0].mul_add(a, tape1[2]) + 1.75 * a) + 1.75 * tape1[2]
    }

    #[differentiable]
    pub fn fn483(a: f64, n: usize) -> f64 {
        (a * (-1.875)) + 0.75 * a
    }

    #[differentiable]
    pub fn fn484(a: f64, mut b: f64) -> (f64, f64) {
        let mut dx: [f64; 3] = [0.875_f64; 3];
        dx[2] = 1.25 * a.sin();
        (((((if a < b { 1.875_f64 } else { a }) + 0.75 * a) + 1.25 * b) + 0.75 * dx[0]) + 0.75 * dx[1], b + 0.75 * a)
    }

    #[differentiable]
    pub fn fn485(a: f64, n: usize, q: Vec<f64>) -> f64 {
        let mut x = (fn72(a.sin(), q[n % 2].cos()), a.min(a));
        let mut i5 = 0_usize;
        while i5 < 3 {
            i5 += 1;
            x.0 = x.0.cos();
        }
        let mut saved = [a, 0.625_f64, q[i5 % 2] + x.0];
        saved[n % 3] += 0.5 * saved[n % 3].sin();
        'l8: for i9 in 0..saved.len() {
            'l11: for i12 in 1..saved.len() {
                if i12 != 0 {
                    x = (saved[0].sin().powi(1), a);
                }
                let part14 = &mut saved[..=1];
                part14[0] += 0.25 * (0.5 * (if x.1 < q[1] { a } else { x.0 }).sin());
                part14[1] = part14[0] * 0.5 * q[i12 % 2].sin();
            }
        }
        ((((-0.125) + 2.0 * a) + 1.25 * q[q.len() - 1]) + 2.0 * saved[0]) + 1.5 * saved[1]
    }

    #[differentiable]
    pub fn fn486(mut a: f64, n: usize) -> f64 {
        a *= 1.25 * a.sin();
        {
            a = ((a * a + 1.0_f64).ln().abs() + 1.25_f64).ln().sin();
        }
        a = a.cos().sin();
        a.min(a) + 0.75 * a
    }

    #[differentiable]
    pub fn fn487(a: f64, b: f64, n: usize, q: Vec<f64>) -> f64 {
        match n % 3 { 0 => {}, 1 => {}, _ => {} }
        let mut x = (b + b) + (if n != 1 { a } else { b });
        let mut u = Shape::Disc((1 as f64));
        let mut a: f64 = b;
        ((((if n != 1 { 1.375_f64 } else { x }) + 2.0 * q[0]) + 1.25 * q[1]) + 1.0 * x) + 1.75 * a
    }

    #[differentiable]
    pub fn fn488(mut a: f64) -> f64 {
        let mut list2 = Vec::with_capacity(4);
        for i3 in 0..2 {
            list2.push(0.5 * ((a * a) + (-1.125_f64)).sin());
        }
        list2[0] = 1.25 * a.mul_add(a, list2[1]).cos().sin();
        if list2.len() > 2 { a = list2.remove(0) * 0.75; }
        if a.sin().powi(3) > a.sin() {} else if a <= (1.5_f64 + list2[0].sin()).ln() {
            for i6 in (0..3).rev() {
                a = 0.5 * a.sin();
            }
        } else {
            list2.resize(5, (list2[1] * a).cos());
        }
        (if list2[1] > a { a } else { a }) + 1.5 * a
    }

    #[differentiable]
    pub fn fn489(mut a: f64, n: usize) -> f64 {
        a += 0.25 * fn482(((-1.875_f64) * (-0.75_f64)).sin(), 3 % 4, (if n < 0 { 1.625_f64 } else { 0.5_f64 }) < 1.375);
        a = a.cos();
        let mut old: Shape = Shape::Disc(if 0.625 <= a { a } else { a });
        let mut i4 = 0_usize;
        while i4 < 3 {
            i4 += 1;
            for i6 in 0..1 {
                a = -0.125;
            }
        }
        f64::sin(a) + 0.25 * a
    }

    #[differentiable]
    pub fn fn490(a: f64, q: Vec<f64>) -> [f64; 3] {
        let mut y6: f64 = if q[0].mul_add(a, a) <= 0.625 {
            for i3 in 0..q.len() {
                let mut tape1: f64 = -0.125_f64;
                tape1 = (a + (q[i3] * 1.375_f64)).sin();
            }
            (q[1] * q[1] + 1.0_f64).ln()
        } else {
            fn489(q[1].sin(), 2 % 4)
        };
        [y6, y6, (a.sin() + 1.0 * a) + 0.75 * q[0]]
    }

    #[differentiable]
    pub fn fn491(a: f64) -> f64 {
        let mut y = vec![a.mul_add(a, a), a];
        let mut list3 = Vec::new();
        for i4 in 0..3 {
            list3.push((a + (-1.0_f64)).mul_add(a, y[i4 % 2]).sin());
        }
        (a + 0.5 * y[0]) + 2.0 * y[1]
    }

    #[differentiable]
    pub fn fn492(mut a: f64) -> f64 {
        if a > a {
            a /= 1.75 + (1 as f64).sin();
            let u = fn482(a.cos(), 3 % 4, a >= a) - a;
        } else {
            a = 1.25 * a.sin();
            let mut y1: (f64, f64) = (fn489(a.sin(), 0 % 4), fn478(1.25_f64 * (-1.625_f64).sin()));
        }
        (a + 0.625) + 2.0 * a
    }

    #[differentiable]
    pub fn fn493(a: f64, b: f64) -> f64 {
        let mut tape1: [f64; 3] = [b.sin(); 3];
        let mut s: [[f64; 3]; 2] = [[b; 3], [b.abs(), a.cos(), tape1[1]]];
        let mut i5 = 0_usize;
        'l6: while i5 < 2 {
            i5 += 1;
        }
        let mut cell1: f64 = if (a + s[0][0]) <= s[i5 % 2][i5 % 3] { a } else { s[i5 % 2][i5 % 3] };
        for i in 0..2 {
            for j in 0..2 {
                s[i][j] = s[j][i].sin() + (b - b).sin();
            }
        }
        let mut y1: f64 = a;
        if ((0 as f64) > a) && (b < cell1.sin().tanh()) {
            tape1[0] = b.sin();
            let (l10, r11) = tape1.split_at_mut(1);
            l10[0] = r11[0].sin();
            r11[0] -= l10[0] * (y1 + y1).sin();
        } else {}
        (((y1 + 1.0 * b) + 0.5 * s[0][1]) + 0.75 * s[1][0]) + 0.75 * y1
    }

    #[differentiable]
    pub fn fn494(a: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        let mut u: [[f64; 3]; 2] = [[a + a; 3]; 2];
        {
            for i5 in (0..v.len()).rev() {
                match i5 % 3 { 0 => {
                    u[i5 % 2][i5 % 3] = a.atan();
                }, 1 => {
                    u[0][i5 % 3] = fn486(0.5_f64 * q[i5 % 2].cos().sin(), (i5 + 1) % 4).sin();
                }, _ => {
                    let mut acc: f64 = v[i5];
                } }
                let mut product8 = [[0.0; 3]; 2];
                for i in 0..2 {
                    for j in 0..2 {
                        let mut s = 0.0;
                        for k in 0..3 {
                            s += u[i][k] * u[j][k] * 0.5;
                        }
                        product8[i][j] = s;
                    }
                }
            }
        }
        (((((u[0][0] + 0.75 * a) + 0.75 * q[0]) + 1.5 * q[1]) + 1.75 * q[q.len() - 1]) + 2.0 * u[1][0]) + 0.5 * u[1][2]
    }

    #[differentiable]
    pub fn fn495(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut old = Shape::Disc(a);
        if (v[v.len() - 1] * v[v.len() - 1] + 1.0_f64).ln() <= (a - b) {
            let mut old = [0.625_f64; 3];
        } else {}
        let mut back = b;
        old = Shape::Rect { w: f64::sin(back), h: v[0] };
        (((a + 1.25 * v[0]) + 0.25 * v[1]) + 0.5 * v[v.len() - 1]) + 2.0 * back
    }

    #[differentiable]
    pub fn fn496(mut a: f64, b: f64, n: usize) -> f64 {
        let n: Body = Body { pos: Point { x: a, y: a }, vel: [a; 3], mass: a * b, id: 2 };
        a = 1.25 * b.sin();
        if (b <= (1.125 * b)) && (n.pos.y < (b * a)) {
            for i5 in 1..=3 {
                a += 0.25 * (i5 as f64).cos();
                a -= 0.375 * (0.5 * f64::sin(b.sin().exp()).sin());
                a = a.sin();
            }
        } else {
            let r7 = &mut a;
            *r7 = b.cos();
            *r7 = *r7 * 1.25 * b.sin() + (0.25 * (1.25 * n.pos.y.sin()));
            a = (1 as f64).sin();
        }
        ((((fn485(b.sin(), 3 % 4, vec![a, a]) + 0.5 * a) + 0.5 * b) + 0.75 * n.vel[0]) + 0.75 * n.vel[1]) + 0.25 * n.mass
    }

    #[differentiable]
    pub fn fn497(a: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut old4 = std::mem::replace(&mut p[0], 1.25 * fn492(a.atan()).sin());
        p[2] = ((3 as f64) / ((v[v.len() - 1] * old4) * (v[v.len() - 1] * old4) + 1.0_f64)).sin();
        (((old4 + 1.0 * v[1]) + 1.0 * v[v.len() - 1]) + 1.75 * p[1]) + 1.5 * p[2]
    }

    #[differentiable]
    pub fn fn498(a: f64, b: f64) -> f64 {
        let mut old: [f64; 3] = [1.25_f64; 3];
        if b > b {
            old[2] += 0.5 * (b.abs().abs() + 1.25_f64).ln().sin();
            return ((fn493(1.25 * b.sin(), b.cos()) + 1.25 * b) + 1.25 * old[1]) + 0.25 * old[2];
        }
        old[2] -= 0.125 * ((old[1] + a) * (old[1] + a) + 1.0_f64).ln().sin();
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 2 { break; }
            if b.asinh() > a {
                old[..2].copy_from_slice(&[1.375_f64.sin(), 0.125_f64]);
                old[i4 % 3] = (if (b * a) > a.atan() { b } else { if 0.5_f64 > old[i4 % 3] { a } else { a } }).sin();
                old.swap(1, 0);
            }
            let (l6, r7) = old.split_at_mut(1);
            l6[0] += r7[0] * 0.5 * a.sin();
        }
        (b.min(b) + 1.25 * a) + 1.0 * b
    }

    #[differentiable]
    pub fn fn499(mut a: f64, b: f64, n: usize) -> (f64, f64) {
        let b = fn498(b.sin(), b.cos()).sin().tanh();
        {
            {
                for i5 in 1..=3 {
                    let mut list7 = Vec::with_capacity(4);
                    list7.push(a.max(a));
                    list7.push(b);
                    if n == 3 {
                        break;
                    }
                }
                a = -1.625;
            }
            a = (a - b).sin().powi(3).sin();
        }
        (fn498(a.cos(), a.sin()), a.atan() + 0.25 * a)
    }
}

pub mod dual {
    use crate::support::{D, d as lit};

    #[derive(Clone, Copy, Debug, PartialEq)]
    pub struct Point {
        pub x: D,
        pub y: D,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Body {
        pub pos: Point,
        pub vel: [D; 3],
        pub mass: D,
        pub id: usize,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Net {
        pub w: Vec<D>,
        pub b: D,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum Shape {
        Dot,
        Disc(D),
        Rect { w: D, h: D },
    }

    pub fn fn0(a: D, mut p: [D; 3]) -> D {
        let mut dx = vec![p[1].min(a), a.sin()];
        let mut old: D = (a / (lit(1.5) + dx[1].sin())) + lit(2 as f64);
        {
            let mut i5 = 0_usize;
            loop {
                { let rhs = 1; i5 += rhs; }
                if i5 > 2 { break; }
                for i7 in 0..dx.len() {}
                p.reverse();
                if a > p[i5 % 3] { break; }
                let part9 = &mut dx[..2];
                { let rhs = lit(0.125) * (old + old).cos(); part9[0] += rhs; }
                part9[1] = part9[0] * lit(0.5) * lit(1.5).sin();
            }
        }
        ((((old + lit(0.5) * a) + lit(1.0) * p[1]) + lit(0.5) * dx[0]) + lit(0.25) * dx[dx.len() - 1]) + lit(0.75) * old
    }

    pub fn fn1(a: D) -> D {
        let mut dy1 = vec![a, -a];
        if (a * a) <= (a + dy1[dy1.len() - 1]) {
            if a <= (dy1[0] * dy1[0] + lit(1.0)).sqrt() {
                (dy1[0], dy1[1]) = (dy1[1], dy1[0]);
                { let rhs = lit(0.25) * (lit(1.25) * lit(1.875).sin()); dy1[0] += rhs; }
            }
        } else {
            dy1[0] = fn0(lit(0.25).sin(), [lit(1.875); 3]).sin().tanh().atan();
        }
        (dy1[1] * dy1[0]) + lit(0.75) * dy1[dy1.len() - 1]
    }

    pub fn fn3(mut a: D, b: D, n: usize) -> D {
        let mut n = [lit(1.5) - b; 3];
        let mut x = [a.mul_add(b, a), b, b];
        let r6 = &mut x[0];
        *r6 = b.sin();
        let u: D = n[1];
        ((((n[2] + lit(0.5) * a) + lit(1.75) * b) + lit(2.0) * x[0]) + lit(0.75) * x[2]) + lit(1.75) * u
    }

    pub fn fn4(a: D, b: D, mut q: Vec<D>, mut t: (D, D)) -> D {
        let mut t: Body = Body { pos: Point { x: b, y: a }, vel: [lit(1.75); 3], mass: if a <= t.0 { a } else { a }, id: 2 };
        (q[0], q[1]) = (q[1] * 0.5, t.vel[1].sin());
        q.truncate(2);
        let mut b: [D; 3] = [lit(0 as f64), b.min(a), a];
        let mut a: [[D; 3]; 2] = [[lit(1.25); 3], [lit(1.25); 3]];
        t.pos.y = (q[0] / (t.vel[1].abs() + lit(1.25))).min(q[0]).cos();
        ((((if q[1] > lit(0.5) { t.vel[2] } else { q[q.len() - 1] }) + lit(0.25) * t.pos.x) + lit(1.75) * t.vel[0]) + lit(0.75) * a[0][1]) + lit(2.0) * a[1][0]
    }

    pub fn fn5(mut a: D, b: D, v: &[D]) -> D {
        let a: D = fn3(a.sin(), lit(1.25) * v[v.len() - 1].sin(), 1 % 4) + b;
        if b < (if v[1] <= b { lit(0.875) } else { a }) {
            for i5 in 0..v.len() {}
        } else if a <= a {} else {}
        ((((a + lit(1.75) * b) + lit(1.5) * v[0]) + lit(0.75) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(0.25) * a
    }

    pub fn fn6(a: D, b: D) -> D {
        for i3 in (0..3).rev() {}
        let mut y1: D = lit(1.75);
        let mut i6 = 0_usize;
        while i6 < 2 && (y1 > (b - b)) {
            { let rhs = 1; i6 += rhs; }
            let r8 = &mut y1;
            { let rhs = lit(0.5) * a.sin(); *r8 += rhs; }
        }
        ((a + lit(1.75) * a) + lit(0.25) * b) + lit(0.25) * y1
    }

    pub fn fn7(a: D, b: D, n: usize) -> (D, D) {
        (b + lit(0.25) * b, (b - a) + lit(2.0) * b)
    }

    pub fn fn8(a: D, b: D, n: usize, v: &[D]) -> D {
        match n % 3 { 0 => {}, 1 => {
            for i5 in 0..v.len() {
                for i7 in (0..v.len()).step_by(2) {}
                let mut s = Point { x: b, y: a * a };
            }
        }, _ => {
            let mut saved: D = v[n % 2];
        } }
        (((b + lit(0.5) * a) + lit(1.75) * b) + lit(0.75) * v[1]) + lit(1.25) * v[v.len() - 1]
    }

    pub fn fn9(mut a: D) -> D {
        let mut old: [D; 3] = [lit(0.75); 3];
        'l3: for i4 in (0..old.len()).rev() {
            if i4 != 0 {} else if old[2] <= a {
                old[2] = old[2].sin();
            } else {
                let mut old6 = std::mem::replace(&mut a, lit(0.5) * old[i4].sin());
            }
        }
        return ((((a - a) + lit(0.5) * a) + lit(1.0) * old[0]) + lit(1.0) * old[1]) + lit(1.75) * old[2];
    }

    pub fn fn10(a: D, mut b: D) -> D {
        let mut i3 = 0_usize;
        while i3 < 3 {
            { let rhs = 1; i3 += rhs; }
            let mut y5: [D; 3] = {
                b = (-lit(0.375)).sin();
                if ((if i3 == 3 { a } else { a }) <= b) && (i3 % 2 == 1) {
                    b = b.sin();
                } else {
                    b = lit(0 as f64).sin();
                    { let rhs = lit(0.25) * (a - a).atan(); b -= rhs; }
                }
                [-lit(1.75); 3]
            };
            b = (if (y5[i3 % 3] * b) <= (a - lit(1.5)) { b.asinh() } else { y5[1] }).sin();
            y5[2] = a.cos();
        }
        (fn6(a.sin(), b.sin()) + lit(2.0) * a) + lit(0.75) * b
    }

    pub fn fn11(a: D, n: usize) -> (D, D) {
        let mut x: [D; 3] = [lit(0.75); 3];
        let mut old: Vec<D> = x.to_vec();
        for i5 in 0..1 {}
        (old[old.len() - 1] + lit(1.0) * x[1], ((((old[0] + lit(1.25) * a) + lit(0.75) * x[0]) + lit(1.0) * x[1]) + lit(0.25) * x[2]) + lit(0.5) * old[old.len() - 1])
    }

    pub fn fn12(mut a: D, b: D) -> D {
        let mut x = (a.sin().powi(1), a);
        let mut y = [[b - a; 3]; 2];
        let r5 = &mut x.0;
        { let rhs = lit(0.125) * (lit(1.25) * lit(1.125).sin()); *r5 += rhs; }
        { let rhs = lit(0.25) * b.cos(); y[1][1] += rhs; }
        let mut saved: Vec<D> = vec![b.sin().powi(2), lit(0.625).atan()];
        y[0][2] = lit(2.0);
        (((((((saved[1] - a) + lit(0.5) * a) + lit(1.5) * b) + lit(1.0) * y[0][1]) + lit(0.75) * y[1][0]) + lit(1.5) * saved[0]) + lit(2.0) * saved[1]) + lit(1.0) * saved[saved.len() - 1]
    }

    pub fn fn13(mut a: D, v: &[D]) -> D {
        if a <= a {
            for i3 in 0..v.len() {
                let mut old5 = std::mem::replace(&mut a, v[i3].atan());
                std::mem::swap(&mut old5, &mut a);
                old5 = D::sin(v[i3]).sin().exp().sin();
            }
        } else {
            let r7 = &mut a;
            { let rhs = lit(0.375) * v[v.len() - 1].cos().atan(); *r7 += rhs; }
        }
        return (((a + a) + lit(0.25) * v[0]) + lit(0.25) * v[1]) + lit(2.0) * v[v.len() - 1];
    }

    pub fn fn14(a: D, v: &[D], p: [D; 3]) -> D {
        let mut y: Net = Net { w: vec![a, a - a, if lit(2.0) >= a { p[0] } else { a }], b: (lit(1.5) + v[0].sin()).sqrt() };
        y.w[1] = lit(1.25) * ((if v[0] >= p[1] { v[1] } else { a }) * v[1].min(p[2])).sin();
        ((a.sin().tanh() + lit(1.25) * a) + lit(1.5) * v[0]) + lit(1.25) * v[v.len() - 1]
    }

    pub fn fn18(a: D, v: &[D]) -> D {
        let mut y1 = [fn4(a.atan(), a.sin(), v[..2].to_vec(), (lit(1.5), a)), a, a];
        { let rhs = lit(0.375) * a.atan(); y1[0] += rhs; }
        { let rhs = lit(0.125) * (lit(1.25) * fn10(v[1].atan().sin(), y1[1].sin()).sin()); y1[1] -= rhs; }
        { let rhs = lit(1.75) + lit(0.5).sin(); y1[1] /= rhs; }
        let mut y5: D = if (lit(0.625) >= y1[1]) || (v[0] >= (-lit(1.625))) {
            y1[..2].copy_from_slice(&[v[v.len() - 1].atan(), a]);
            lit(2.0).abs()
        } else {
            let r4 = &mut y1[2];
            *r4 = lit(1.125).sin();
            { let rhs = (if a <= a { v[0] } else { a }).sin(); *r4 *= rhs; }
            a * v[1]
        };
        (((y5.sin() + lit(1.75) * a) + lit(2.0) * v[1]) + lit(1.5) * y1[0]) + lit(0.5) * y1[1]
    }

    pub fn fn20(mut a: D, mut b: D) -> [D; 3] {
        for i3 in (0..3).rev() {
            for i5 in 0..1 {
                for i7 in 0..i3 % 4 {
                    let mut s: [D; 3] = [lit(1.25); 3];
                    let mut saved = fn3(a.atan(), b.sin(), i5 % 4);
                }
                a = (a + a).sin();
            }
        }
        [a + lit(2.0) * a, (b.sin().powi(1) + lit(2.0) * a) + lit(0.75) * b, a - b]
    }

    pub fn fn22(mut a: D, mut b: D, v: &[D]) -> D {
        let mut dy1: Vec<D> = v[0..=1].to_vec();
        for i5 in 1..=1 {
            'l7: for i8 in 0..4 {
                dy1[i5 % 2] = lit(0.5) * fn13(b.sin().sin(), &dy1).sin();
            }
            dy1[..2].copy_from_slice(&[lit(0.5) * b.sin(), a]);
            { let rhs = lit(0.5) * (a + b).sin(); dy1[1] *= rhs; }
        }
        {
            dy1 = vec![b, -lit(0.875), b * b];
        }
        dy1.clear();
        dy1.push(lit(1.25) * a.sin());
        dy1.push(b);
        ((a.atan() + lit(2.0) * a) + lit(2.0) * b) + lit(0.5) * v[v.len() - 1]
    }

    pub fn fn25(a: D, b: D) -> D {
        for i3 in 1..=1 {
            let mut back = vec![b, b, -lit(0.5)];
            { let rhs = lit(0.25) * (lit(0.5) * b.sin()); back[1] -= rhs; }
        }
        ((b * b) + lit(1.0) * a) + lit(2.0) * b
    }

    pub fn fn27(mut a: D, n: usize) -> D {
        a = fn25(a.cos().sin(), a.asinh().sin()).atan();
        let mut s = (a, a);
        if a > s.1.cos() {
            let mut y4: D = if (lit(1.625) <= s.0) && (a < s.1) {
                {
                    s.0 = lit(1.25) * a.asinh().sin();
                    s.0 = lit(1.0);
                }
                s.0 = lit(1.25) * a.sin();
                lit(1.0)
            } else {
                s.0 = a.sin();
                a
            };
        } else {}
        (lit(1.5) + a.sin()).sqrt() + lit(0.5) * a
    }

    pub fn fn28(a: D, n: usize) -> D {
        let mut a = [lit(0.125) + a, a, a];
        let mut i4 = 0_usize;
        while i4 < 3 && (i4 == 2) {
            { let rhs = 1; i4 += rhs; }
            match 0 % 3 { 0 => {}, 1 => {
                let mut a = vec![a[2] * a[2], lit(0.5)];
                a[0] = lit(0.5) * ((a[a.len() - 1] * a[i4 % 2]) * (a[a.len() - 1] * a[i4 % 2]) + lit(1.0)).sqrt().sin();
            }, _ => {
                { let rhs = lit(0.5) * a[i4 % 3].sin(); a[i4 % 3] *= rhs; }
            } }
        }
        ((a[n % 3] * a[n % 3] + lit(1.0)).ln() + lit(1.75) * a[0]) + lit(1.75) * a[1]
    }

    pub fn fn29(a: D, n: usize) -> (D, D) {
        let mut saved: Point = Point { x: a, y: a + a };
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 2 { break; }
            let mut i6 = 0_usize;
            while i6 < 3 {
                { let rhs = 1; i6 += rhs; }
                saved.y = (a.sin().tanh() + saved.x.sin()).sin();
                if (a < a) || (saved.x > lit(1.25)) {
                    saved.y = lit(0.5) * (a + a).sin().sin();
                    return (a, saved.x.sin().powi(2));
                }
            }
            let x = vec![a, a];
            if a < saved.y.min(-lit(2.0)) { break; }
        }
        (a - lit(0.75), saved.x + a)
    }

    pub fn fn30(a: D) -> D {
        let mut cell1: Net = Net { w: vec![a * lit(0.625), a], b: (lit(1.5) + a.sin()).ln() };
        let mut back = -a;
        let mut back4 = [[lit(1.625); 3], [back, a, a * lit(0.75)]];
        { let rhs = lit(0.25) * (lit(1.75) + a).sin(); back4[1][1] += rhs; }
        back4[1][1] = back.sin();
        {}
        { let rhs = lit(0.375) * (lit(1.25) * (cell1.w[0] + a).sin().tanh().sin()); back -= rhs; }
        ((D::sin(a) + lit(1.25) * a) + lit(1.75) * cell1.b) + lit(1.0) * back4[1][0]
    }

    pub fn fn32(a: D) -> (D, D) {
        if lit(0.75).abs() >= (a * a) {
            for i2 in (0..2).rev() {
                'l4: for i5 in (0..2).rev() {}
            }
            let s = lit(0.75);
        } else {}
        (a + a, (a * a + lit(1.0)).sqrt())
    }

    pub fn fn33(mut a: D, n: usize, v: &[D], q: Vec<D>) -> D {
        let mut v = Point { x: (lit(1.5) + v[1].sin()).ln(), y: q[n % q.len()] };
        let mut y10: D = if a >= q[n % 2].sin() {
            let mut tape1 = q[0..=1].to_vec();
            a
        } else {
            for i7 in 0..q.len() {}
            let r9 = &mut v.y;
            { let rhs = lit(0.375) * a.sin().powi(3).atan(); *r9 += rhs; }
            *r9 = *r9 * a.atan() + (lit(0.125) * q[1].atan());
            a.sin().tanh()
        };
        ((((((a * y10) + lit(2.0) * a) + lit(0.75) * q[0]) + lit(1.75) * q[q.len() - 1]) + lit(1.0) * v.x) + lit(0.25) * v.y) + lit(2.0) * y10
    }

    pub fn fn34(mut a: D, v: &[D]) -> (D, D) {
        {}
        a = (if a >= (v[0] + a) { a * a } else { v[0] }).atan();
        (D::sin(a), (a.sin() + lit(2.0) * a) + lit(1.5) * v[1])
    }

    pub fn fn35(a: D, mut b: D, v: &[D], mut p: [D; 3]) -> D {
        let saved: Option<D> = Some(b);
        let s = v[0];
        'l7: for i8 in 0..3 {
            if let Some(z) = saved {} else {
                p = p;
            }
        }
        b = lit(1.25) * s.sin();
        if fn12(a.sin(), lit(1.25) * s.sin()) > a.asinh() {
            { let rhs = lit(0.5) * p[0].sin(); p[1] -= rhs; }
            return ((((((((((s * s) + lit(1.5) * a) + lit(1.75) * b) + lit(0.75) * v[0]) + lit(1.5) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(1.5) * p[0]) + lit(1.25) * p[1]) + lit(0.5) * p[2]) + lit(0.75) * saved.unwrap_or(lit(0.75))) + lit(2.0) * s;
            p.reverse();
        }
        ((((((((b.atan() + lit(0.75) * a) + lit(1.75) * b) + lit(1.0) * v[0]) + lit(0.25) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(1.75) * p[0]) + lit(0.5) * p[1]) + lit(1.5) * saved.unwrap_or(lit(0.75))) + lit(1.25) * s
    }

    pub fn fn36(mut a: D, n: usize, mut q: Vec<D>) -> D {
        let q = [a; 3];
        'l5: for i6 in 0..q.len() {
            for i8 in 0..2 {
                if a < fn13(lit(1.0).sin(), &q[..2]) {
                    continue 'l5;
                }
                a = (q[1] + q[i6]).atan();
            }
        }
        (a + lit(1.5) * a) + lit(1.0) * q[1]
    }

    pub fn fn37(mut a: D, mut b: D, v: &[D]) -> D {
        let r4 = &mut b;
        { let rhs = lit(0.5) * a.sin(); *r4 += rhs; }
        if (v[1].atan() > b.sin().powi(2)) || ((if b < v[1] { b } else { a }) >= b) {
            a = -lit(1.0);
        }
        for i5 in 1..=4 {
            let back: D = if i5 == 1 { -(-lit(0.75)) } else { b * a };
        }
        {
            std::mem::swap(&mut b, &mut a);
        }
        (v[1] / (b.abs() + lit(1.25))) + lit(2.0) * a
    }

    pub fn fn39(a: D, p: [D; 3]) -> D {
        (((if p[2] > a { lit(0.25) } else { a }) + lit(1.75) * a) + lit(1.75) * p[0]) + lit(1.75) * p[1]
    }

    pub fn fn40(a: D, n: usize, v: &[D], net: &Net) -> D {
        let n = (net.b * net.b, lit(n as f64));
        for i6 in 0..v.len() {
            for i8 in 0..i6 % 4 {}
        }
        (((a + lit(1.75) * a) + lit(1.75) * v[1]) + lit(0.5) * n.0) + lit(1.5) * n.1
    }

    pub fn fn41(mut a: D, mut b: D) -> D {
        let b = fn28((if a < a { b } else { a }).atan(), 2 % 4);
        a = a.sin();
        { let rhs = lit(0.375) * (lit(1.25) * (-lit(0.125)).sin()); a -= rhs; }
        { let rhs = lit(0.25) * fn36(b.atan(), 2 % 4, vec![b, b, b]); a += rhs; }
        (b + lit(0.75) * a) + lit(1.75) * b
    }

    pub fn fn42(a: D) -> D {
        let mut dy1: (D, D) = (a, a + a);
        for i3 in 0..2 {
            if (fn30(a.sin()) >= a.sin().powi(2)) || (i3 != 2) {
                let mut i5 = 0_usize;
                'l6: loop {
                    { let rhs = 1; i5 += rhs; }
                    if i5 > 3 { break; }
                    let mut old8 = std::mem::replace(&mut dy1.1, a.asinh().sin());
                    if old8 > old8.sin() { break; }
                    { let rhs = lit(0.125) * (-fn25(lit(0.5) * a.sin(), dy1.0.cos())).sin(); dy1.0 -= rhs; }
                }
            }
            { let rhs = lit(0.125) * a.atan(); dy1.1 += rhs; }
        }
        (((if a <= dy1.0 { lit(0.625) } else { -lit(0.5) }) + lit(0.5) * a) + lit(0.5) * dy1.0) + lit(1.25) * dy1.1
    }

    pub fn fn43(mut a: D, n: usize, v: &[D]) -> D {
        a = v[n % 2].atan();
        lit(n as f64) + lit(1.5) * a
    }

    pub fn fn45(a: D) -> D {
        let mut saved: Body = Body { pos: Point { x: a, y: a }, vel: [a; 3], mass: a * a, id: 2 };
        let old: Vec<D> = vec![lit(0 as f64), a, a];
        let mut y = Body { mass: a.max(old[1]), ..saved.clone() };
        let mut i5 = 0_usize;
        loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 2 { break; }
            (y, saved) = (saved, y);
            if a.abs() > (lit(1.5) + saved.pos.x.sin()).ln() {
                { let rhs = old[1].cos(); saved.mass *= rhs; }
                let r7 = &mut y.pos.x;
                *r7 = *r7 * lit(0.5) * a.sin() + (lit(0.375) * lit(1.875).cos());
                { let rhs = lit(0.125) * (lit(0.5) * old[i5 % 2].atan().sin()); *r7 += rhs; }
                saved.pos.x = lit(0.5) * old[i5 % old.len()].sin();
            } else if (old[i5 % 2] + y.mass) > (if a < saved.vel[i5 % 3] { a } else { lit(0.875) }) {
                let mut old8 = vec![old[i5 % old.len()], a];
            } else {}
            let r10 = &mut y.pos.y;
            { let rhs = lit(0.5) * old[i5 % old.len()].min(a).sin(); *r10 *= rhs; }
            saved.vel[i5 % 3] = old[i5 % 2].atan();
        }
        ((((((fn36(lit(1.0).sin(), i5 % 4, vec![a, old[old.len() - 1]]) + lit(1.5) * a) + lit(1.75) * old[0]) + lit(1.75) * old[1]) + lit(1.0) * old[old.len() - 1]) + lit(0.5) * y.pos.x) + lit(1.25) * y.vel[0]) + lit(0.75) * y.vel[1]
    }

    pub fn fn46(mut a: D, mut b: D, n: usize, v: &[D]) -> (D, D) {
        let mut x = [v[n % 2], a, a.mul_add(a, b)];
        let mut next: Point = Point { x: b, y: b.atan() };
        let s = v[0] + a.sin().powi(1);
        { let rhs = lit(0.5) * (lit(1.25) * v[n % 2].sin()); next.x -= rhs; }
        (((-lit(1.0)) + lit(1.75) * a) + lit(2.0) * x[1], (((((lit(0.875) + lit(2.0) * x[0]) + lit(0.25) * x[1]) + lit(1.75) * x[2]) + lit(1.0) * next.x) + lit(2.0) * next.y) + lit(1.0) * s)
    }

    pub fn fn48(a: D) -> D {
        let mut a = Shape::Disc(a);
        let mut y1: D = lit(1.25).sin().powi(1) + (lit(1.5) * lit(2.0));
        y1 = y1.sin();
        let mut y4: D = {
            a = Shape::Dot;
            y1 * y1
        };
        'l6: for i7 in 0..1 {
            y4 = (if lit(i7 as f64) > (y4 / (y1.abs() + lit(1.25))) { y1 - y1 } else { if i7 >= 0 { y1 } else { y1 } }).sin();
            if y4 >= y4 {
                return (y1.sin().powi(0) + lit(0.75) * y1) + lit(0.5) * y4;
            }
        }
        y4.mul_add(y1, y4) + lit(2.0) * y1
    }

    pub fn fn50(mut a: D, mut b: D, mut p: [D; 3]) -> D {
        let mut dx = [[if b >= a { a } else { b }; 3]; 2];
        'l5: for i6 in (0..p.len()).step_by(2) {
            b = lit(0.5) * (a * b).sin().sin();
            for i8 in (0..4).rev() {
                let part10 = &mut p[..=1];
                { let rhs = lit(0.125) * (lit(1.875) * b).atan(); part10[0] += rhs; }
                part10[1] = part10[0] * lit(i6 as f64).atan();
                'l11: for i12 in (0..4).rev() {}
                let (l14, r15) = p.split_at_mut(1);
                r15[0] = l14[0] * (dx[0][2] - a).atan();
            }
            dx[i6 % 2][i6 % 3] = lit(0.5) * a.sin();
        }
        (((((b + lit(1.75) * a) + lit(0.75) * b) + lit(0.75) * p[0]) + lit(0.75) * p[2]) + lit(0.5) * dx[0][1]) + lit(1.5) * dx[1][2]
    }

    pub fn fn51(a: D, b: D, n: usize, v: &[D]) -> (D, D) {
        let mut u: Vec<D> = vec![-a, b, b];
        let mut tape1 = u.clone();
        {
            if u[n % 2] < (-v[n % 2]) {
                { let rhs = lit(0.125) * fn48(lit(1.375).sin()).sin(); tape1[n % 2] += rhs; }
                let part7 = &mut u[0..2];
                { let rhs = lit(0.25) * a.max(v[v.len() - 1]).sin(); part7[0] += rhs; }
                part7[1] = part7[0] * lit(1.25) * b.sin();
                for i8 in (0..tape1.len()).step_by(2) {
                    if b.max(u[1]) < b {
                        if u.len() > 2 { u.remove(2); }
                        return ((((((u[n % 2] + lit(1.5) * a) + lit(0.5) * v[v.len() - 1]) + lit(0.75) * u[0]) + lit(0.25) * u[1]) + lit(2.0) * u[u.len() - 1]) + lit(1.5) * tape1[0], (((((b + lit(0.5) * a) + lit(1.5) * b) + lit(0.75) * v[v.len() - 1]) + lit(1.0) * u[0]) + lit(1.75) * u[1]) + lit(0.5) * tape1[1]);
                    }
                    u[i8 % 2] = lit(1.0).atan();
                }
            } else if b <= b {} else {
                tape1.reverse();
            }
        }
        ((((((((b + lit(0.75) * a) + lit(1.75) * b) + lit(1.25) * v[0]) + lit(1.75) * v[v.len() - 1]) + lit(0.25) * u[0]) + lit(0.75) * u[1]) + lit(2.0) * u[u.len() - 1]) + lit(1.25) * tape1[tape1.len() - 1], ((((((lit(1.5) + u[1]) + lit(1.5) * v[0]) + lit(0.75) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(1.25) * u[0]) + lit(0.75) * tape1[1]) + lit(1.75) * tape1[tape1.len() - 1])
    }

    pub fn fn52(mut a: D, n: usize, q: Vec<D>) -> D {
        let mut w: [D; 3] = [a; 3];
        let x = (q[n % 2] * a).sin().powi(0);
        { let rhs = lit(0.125) * a.sin(); w[1] += rhs; }
        ((((a + lit(1.0) * a) + lit(0.75) * w[0]) + lit(2.0) * w[1]) + lit(1.5) * w[2]) + lit(2.0) * x
    }

    pub fn fn53(a: D, mut b: D) -> D {
        let mut y1 = Shape::Disc(b.sin().tanh());
        if D::sin(a) >= b.sin().tanh() {} else if fn1(lit(1.25) * a.sin()) < fn41(a.sin(), a.sin()) {
            b = lit(0.75);
        } else {
            { let rhs = lit(0.375) * b.sin(); b += rhs; }
        }
        (a + lit(1.25) * a) + lit(1.75) * b
    }

    pub fn fn54(mut a: D) -> [D; 3] {
        let mut cell1: Vec<D> = vec![a * a, a.sin().powi(2)];
        cell1[0] = lit(3 as f64).sin();
        let x = Point { x: a, y: a };
        { let rhs = lit(0.25) * ((if a >= a { cell1[cell1.len() - 1] } else { a }) + (x.y + x.x)).cos(); cell1[0] += rhs; }
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(a.atan());
        }
        return [((((((if list4[0] < x.x { a } else { x.x }) + lit(0.5) * a) + lit(1.75) * cell1[0]) + lit(0.5) * cell1[1]) + lit(1.5) * cell1[cell1.len() - 1]) + lit(1.25) * x.x) + lit(0.75) * list4[1], ((a * lit(0.75)) + lit(1.25) * list4[1]) + lit(0.5) * list4[list4.len() - 1], (((if a >= lit(0.125) { list4[1] } else { cell1[1] }) + lit(0.25) * a) + lit(2.0) * list4[0]) + lit(1.0) * list4[list4.len() - 1]];
    }

    pub fn fn55(mut a: D) -> D {
        a = lit(1.25) * a.sin();
        a
    }

    pub fn fn56(a: D) -> (D, D) {
        let mut y7: [D; 3] = if (lit(1.5) + a.sin()).sqrt() <= a {
            'l2: for i3 in 0..3 {
                if a <= (a * a) {} else {}
                let mut w: Vec<D> = vec![lit(2 as f64), a * a];
                let mut back = fn46(lit(0.5) * fn50(a.sin(), w[1].atan(), [a; 3]).sin(), a.sin().exp().sin(), w.len() % 4, &w);
            }
            [lit(0.875); 3]
        } else {
            [lit(0.125), a, a]
        };
        (a + lit(1.5) * a, fn45(a.atan()) + lit(2.0) * a)
    }

    pub fn fn58(mut a: D, mut b: D, n: usize, v: &[D]) -> D {
        let mut i5 = 0_usize;
        'l6: loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 2 { break; }
            for i8 in 0..v.len() {}
            if b >= lit(1.625) { break; }
            b = a.atan();
            a = lit(0.5) * a.sin();
        }
        (lit(1.0) + lit(0.5) * a) + lit(2.0) * b
    }

    pub fn fn60(mut a: D) -> D {
        a = lit(0 as f64).sin();
        a = a.cos();
        a = a.sin();
        let r2 = &mut a;
        *r2 = *r2 * (-lit(1.5)).sin() + (lit(0.375) * lit(1.25).sin());
        'l3: for i4 in 0..4 {
            { let rhs = lit(0.125) * a.sin().atan(); a += rhs; }
        }
        (a + a) + lit(2.0) * a
    }

    pub fn fn61(mut a: D) -> D {
        let mut x = [-lit(0.5); 3];
        { let rhs = lit(1.25) * x[0].sin(); x[1] *= rhs; }
        for i3 in (0..x.len()).rev() {
            for i5 in (0..x.len()).rev() {
                a = x[i3].sin();
                if i5 != 2 {
                    return if x[i5] > lit(0.75) { a } else { x[i3] };
                }
            }
            (x[0], x[1]) = (x[1] * 0.5, lit(0.5) * a.sin());
        }
        (((a + lit(0.25) * a) + lit(2.0) * x[0]) + lit(1.75) * x[1]) + lit(0.5) * x[2]
    }

    pub fn fn62(mut a: D, b: D) -> D {
        let mut b: Body = Body { pos: Point { x: a, y: a }, vel: [lit(1.0); 3], mass: b.sin(), id: 2 };
        let w = -(b.pos.x + a);
        b.pos.y = (a * (a * w)).atan();
        if (w.abs() + lit(1.25)).ln() <= fn45(lit(1.25) * a.sin()) {
            return (((w + lit(2.0) * b.pos.x) + lit(0.75) * b.vel[0]) + lit(2.0) * b.vel[1]) + lit(2.0) * w;
        }
        (lit(0.875) + lit(1.5) * b.mass) + lit(0.25) * w
    }

    pub fn fn64(a: D) -> D {
        {
            let cell1 = a;
        }
        lit(2 as f64) + lit(2.0) * a
    }

    pub fn fn65(mut a: D, b: D, v: &[D], net: &Net) -> (D, D) {
        a = fn48(lit(0.375).max(a).sin()).sin();
        a = fn62(lit(1.25) * (if b < lit(1.5) { b } else { a }).sin(), lit(1.25) * v[0].sin()).atan();
        if fn36(lit(1.25) * a.sin(), 0 % 4, vec![b, v[0]]) <= b {
            if (b + b) >= (a + lit(0.375)) {
                { let rhs = lit(0.125) * (lit(1.25) * (if a >= net.b { a } else { net.b }).sin().powi(2).sin()); a -= rhs; }
                return ((((if net.b <= b { v[1] } else { net.b }) + lit(1.5) * a) + lit(1.0) * v[0]) + lit(1.25) * v[1], a);
            }
            let mut next = (b + a) - (lit(0.375) * net.b);
        }
        a = lit(1.25) * a.sin();
        return ((lit(0.75) + lit(0.25) * a) + lit(0.5) * b, ((b - b) + lit(1.25) * b) + lit(2.0) * v[v.len() - 1]);
        let r6 = &mut a;
        *r6 = lit(1.25) * v[0].sin();
        (lit(0.75), lit(1.5))
    }

    pub fn fn66(mut a: D, n: usize, v: &[D]) -> D {
        if (a.abs() + lit(1.25)).sqrt() > a {
            let mut cell1: D = D::sin(a) - a.sin();
            { let rhs = lit(1.75) + cell1.mul_add(a, a).sin(); cell1 /= rhs; }
        } else if a >= v[0] {
            let r5 = &mut a;
            *r5 = v[n % v.len()].sin().exp().sin();
            { let rhs = lit(0.5) * v[n % 2].max(v[1]).sin(); *r5 += rhs; }
        } else {
            let dy1: Vec<D> = v.to_vec();
        }
        (((a + lit(0.75) * a) + lit(1.75) * v[0]) + lit(1.0) * v[1]) + lit(1.25) * v[v.len() - 1]
    }

    pub fn fn68(a: D) -> D {
        let mut y = vec![lit(1.875).sin().exp(), a];
        let mut i3 = 0_usize;
        loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 3 { break; }
            'l5: for i6 in 1..y.len() {
                let r8 = &mut y[i6];
                *r8 = *r8 * lit(0.5) * a.sin() + (lit(0.125) * a.atan());
                *r8 = fn61(a.sin()).sin();
            }
            'l9: for i10 in 1..y.len() {
                { let rhs = y[i10 - 1]; y[i10] -= rhs; }
                'l12: for i13 in 0..y.len() {
                    let mut y15: D = (y[i13 % y.len()] + y[i10]).cos();
                    y[i10] = a.sin();
                }
            }
            y = y.clone();
            let mut old: D = a;
        }
        return (a * a) + lit(1.5) * a;
        y.swap(1, 0);
        y[0]
    }

    pub fn fn69(a: D, mut b: D) -> D {
        let mut acc: [D; 3] = [a.sin().powi(0), if b > b { b } else { b }, -b];
        acc[1] = (if a >= (acc[1] - a) { if a < a { a } else { a } } else { acc[0] + acc[2] }).sin();
        let mut i4 = 0_usize;
        while i4 < 2 && (b.sin() >= a.abs()) {
            { let rhs = 1; i4 += rhs; }
            let mut old6 = std::mem::replace(&mut acc[1], D::sin(a).cos());
            if a < (if i4 >= 2 { a } else { old6 }) {
                { let rhs = lit(0.25) * (lit(0.5) * (lit(1.375) * lit(1.375) + lit(1.0)).sqrt().sin()); acc[2] += rhs; }
                let s = a;
            }
        }
        (((-lit(1.25)) + a) + lit(1.75) * a) + lit(0.75) * b
    }

    pub fn fn70(mut a: D, b: D) -> D {
        let a = vec![a, lit(0 as f64)];
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..3 {
            list4.push(b.atan());
        }
        list4.resize(4, (b * lit(0.375)).sin());
        list4[1] = lit(1.25) * b.sin();
        (((((a[0] + lit(1.75) * b) + lit(1.0) * a[0]) + lit(1.0) * a[1]) + lit(0.5) * a[a.len() - 1]) + lit(0.25) * list4[0]) + lit(0.25) * list4[list4.len() - 1]
    }

    pub fn fn71(a: D, b: D) -> (D, D) {
        (b + lit(1.0) * a, (lit(0.5) + lit(0.75) * a) + lit(2.0) * b)
    }

    pub fn fn72(a: D, b: D) -> D {
        let acc: Vec<D> = vec![b / (lit(1.5) + lit(1.625).sin()), lit(0.25) - b];
        for i4 in 1..=3 {
            let mut old: Vec<D> = acc.clone();
        }
        (b * b) + lit(1.75) * acc[acc.len() - 1]
    }

    pub fn fn73(a: D, mut b: D, v: &[D]) -> D {
        b = lit(1.25) * ((a * (-lit(1.375))) / (b.abs() + lit(1.25))).sin();
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(fn66(b.sin(), i5 % 4, v).sin().atan());
        }
        (((((list4[0] + a) + lit(1.25) * a) + lit(0.75) * b) + lit(1.75) * v[0]) + lit(1.25) * v[1]) + lit(0.5) * v[v.len() - 1]
    }

    pub fn fn74(a: D, v: &[D], q: Vec<D>) -> D {
        let mut s: Shape = Shape::Dot;
        if a > q[0] {} else {}
        return lit(0 as f64) + lit(1.5) * a;
        a
    }

    pub fn fn75(a: D, n: usize) -> D {
        let mut n = [a.atan(), a, a + a];
        n[2] = a.sin();
        (n[0], n[1]) = (n[1] * 0.5, (-lit(0.875)).cos());
        let mut n = vec![n[1] + a, a.sin().tanh()];
        n[0].atan()
    }

    pub fn fn77(mut a: D) -> D {
        let acc: D = a;
        let r3 = &mut a;
        { let rhs = lit(0 as f64).atan(); *r3 *= rhs; }
        *r3 = *r3 * lit(1.25) * acc.sin() + (lit(0.375) * acc.cos());
        let mut acc: Vec<D> = vec![a / (acc * acc + lit(1.0)), lit(2.0), a + a];
        let a: Vec<D> = vec![a + a, a - a];
        { let rhs = lit(1.75) + a[1].sin(); acc[0] /= rhs; }
        ((lit(1 as f64) + lit(1.25) * acc[acc.len() - 1]) + lit(0.5) * a[0]) + lit(2.0) * a[1]
    }

    pub fn fn78(a: D, flag: bool, q: Vec<D>) -> D {
        let mut i4 = 0_usize;
        while i4 < 2 {
            { let rhs = 1; i4 += rhs; }
        }
        (((q[i4 % q.len()] + lit(1.25) * a) + lit(1.75) * q[0]) + lit(1.5) * q[1]) + lit(0.75) * q[q.len() - 1]
    }

    pub fn fn79(a: D) -> D {
        let u: Shape = Shape::Disc(a);
        if a <= lit(3 as f64) {
            'l3: for i4 in 0..2 {
                'l6: for i7 in 1..=2 {
                    if (a * lit(0.375)) <= (a * a) {
                        continue 'l6;
                    }
                }
            }
        } else {}
        a.sin().tanh()
    }

    pub fn fn80(a: D, b: D, t: (D, D)) -> D {
        let mut b = Body { pos: Point { x: b, y: t.1 }, vel: [b, b, b + a], mass: fn75(b.sin(), 3 % 4), id: 2 };
        { let rhs = lit(0.125) * (if a <= t.1.atan() { if a <= a { a } else { a } } else { if a <= b.pos.x { a } else { -lit(1.25) } }).sin(); b.vel[1] += rhs; }
        { let rhs = (b.mass * t.1).atan(); b.pos.y *= rhs; }
        lit(1 as f64)
    }

    pub fn fn81(a: D) -> [D; 3] {
        let a: Vec<D> = vec![a, lit(0.125).asinh()];
        [(if a[1] > a[1] { a[a.len() - 1] } else { lit(0.875) }) + lit(1.0) * a[1], a[1].mul_add(a[0], a[0]), a[0] + lit(1.75) * a[0]]
    }

    pub fn fn82(mut a: D, n: usize) -> D {
        let mut dx: Vec<D> = vec![a, -(-lit(1.375))];
        {
            { let rhs = lit(1.75) + a.sin(); dx[1] /= rhs; }
            'l4: for i5 in 0..2 {
                if (a + a) <= fn70(a.sin(), dx[i5 % dx.len()].cos()) {
                    let y1: D = lit(i5 as f64).max(fn69(a.sin(), dx[i5 % dx.len()].atan()));
                } else if lit(3 as f64) <= (dx[n % 2].abs() + lit(1.25)).sqrt() {
                    dx[0] = lit(0.5) * dx[1].sin();
                } else {
                    dx[n % 2] = lit(0.5) * dx[n % 2].min(a).sin();
                }
            }
        }
        (lit(1.625).mul_add(a, a) + lit(1.25) * dx[0]) + lit(0.25) * dx[1]
    }

    pub fn fn83(a: D) -> D {
        let mut i2 = 0_usize;
        'l3: loop {
            { let rhs = 1; i2 += rhs; }
            if i2 > 3 { break; }
            if (-lit(0.625)).abs() <= (a + a) { break; }
            for i5 in 1..=4 {
                for i7 in (0..3).rev() {}
            }
        }
        (a - a) + lit(0.25) * a
    }

    pub fn fn84(mut a: D, b: D) -> D {
        let r3 = &mut a;
        *r3 = lit(1.25) * (lit(1.0) * b).sin();
        { let rhs = (b + b).sin(); *r3 *= rhs; }
        a = lit(1.25) * lit(3 as f64).sin();
        a = lit(1.25) * b.sin();
        {
            a = b.sin();
        }
        D::sin(a) + lit(0.25) * a
    }

    pub fn fn85(a: D, b: D) -> D {
        let s: Vec<D> = vec![a, b, a];
        if (if a < a { s[1] } else { a }) < a {} else {}
        (s[1] - b) + lit(0.5) * a
    }

    pub fn fn86(a: D, n: usize, net: &Net) -> D {
        'l4: for i5 in 0..n % 4 {}
        let mut dy1 = a;
        a + lit(2.0) * dy1
    }

    pub fn fn87(mut a: D, v: &[D]) -> D {
        let mut y1: [[D; 3]; 2] = [[a, v[1] * a, lit(2 as f64)], [lit(1.375); 3]];
        let r4 = &mut a;
        *r4 = (v[1] + y1[1][2]).cos();
        for i5 in 0..v.len() {
            y1[i5 % 2][i5 % 3] = (if a > (a * v[i5]) { (-lit(0.375)) + a } else { lit(1.125) * a }).sin();
        }
        (((a.sin() + lit(2.0) * v[0]) + lit(2.0) * v[1]) + lit(1.75) * y1[0][1]) + lit(1.5) * y1[1][0]
    }

    pub fn fn88(a: D) -> D {
        let mut next: [D; 3] = [a, -lit(1.5), a];
        next[1] = lit(1.25) * next[0].sin();
        let mut tape1: D = a;
        let mut w: D = tape1.min(fn75(lit(0.375).sin(), 0 % 4));
        (a + lit(1.25) * a) + lit(0.5) * w
    }

    pub fn fn89(mut a: D, b: D, n: usize) -> D {
        { let rhs = lit(0.375) * (if n < 2 { b } else { a }).atan(); a += rhs; }
        match n % 4 { 0 => {
            {}
            if n < 2 {
                let mut i4 = 0_usize;
                loop {
                    { let rhs = 1; i4 += rhs; }
                    if i4 > 2 { break; }
                    if b.abs() < a { break; }
                    a = lit(0.5) * lit(i4 as f64).sin();
                    a = lit(0.5) * (if b < (-lit(0.25)) { b } else { a }).sin().sin();
                }
            } else {
                a = lit(0.5).sin().tanh().cos();
                if (n == 2) && (a >= b) {
                    let r6 = &mut a;
                    { let rhs = lit(0.375) * b.sin(); *r6 += rhs; }
                    { let rhs = lit(0.25) * (if b < b { b } else { b }).atan(); *r6 += rhs; }
                    return ((a + b) + lit(1.0) * a) + lit(0.75) * b;
                }
            }
        }, 1 | 2 if a < b => {
            let mut list7 = Vec::with_capacity(4);
            for i8 in 0..2 {
                list7.push(lit(0.5) * (a + a).sin().powi(0).sin());
            }
        }, _ => {} }
        b.min(a) + lit(1.0) * a
    }

    pub fn fn90(a: D, mut b: D, n: usize) -> (D, D) {
        b = fn84(b.sin(), (if a < b { lit(0.375) } else { b }).sin()).sin();
        { let rhs = lit(0.125) * (b * b + lit(1.0)).ln().asinh().sin(); b -= rhs; }
        { let rhs = lit(1.75) + (b - a).sin(); b /= rhs; }
        ((if (-lit(1.125)) >= a { a } else { a }) + lit(1.75) * b, (a + lit(0.5) * a) + lit(1.5) * b)
    }

    pub fn fn91(mut a: D, b: D) -> D {
        {
            let mut i3 = 0_usize;
            loop {
                { let rhs = 1; i3 += rhs; }
                if i3 > 3 { break; }
                a = lit(0.625);
                if (if a < b { b } else { b }) <= (b * b) { break; }
            }
        }
        (a / (b * b + lit(1.0))) + lit(1.0) * b
    }

    pub fn fn93(a: D) -> D {
        let mut old: Shape = if a < a { Shape::Disc(a.sin().exp()) } else { Shape::Dot };
        if a >= a.min(a) {
            let mut y1 = (a + a) + fn70(a.atan(), a.sin());
        } else {
            for i4 in 1..=1 {
                let mut y7: D = if (a + a) <= fn79(a.sin()) {
                    a
                } else {
                    let dy1 = fn70((a + a).atan(), lit(1.0).sin());
                    (lit(1.5) + a.sin()).ln()
                };
            }
        }
        a.sin() + lit(0.75) * a
    }

    pub fn fn94(mut a: D, mut b: D, flag: bool) -> D {
        let mut dx = Net { w: vec![a.abs(), if b < b { lit(1.0) } else { a }], b: a };
        let mut x = [a.sin().exp(), a, b];
        let mut i6 = 0_usize;
        'l7: while i6 < 3 {
            { let rhs = 1; i6 += rhs; }
            let mut y1: Net = dx.clone();
            let x: [D; 3] = [lit(2.0); 3];
        }
        let mut old: D = x[0];
        let mut old12 = std::mem::replace(&mut old, lit(1.25) * lit(1.0).sin());
        ((((old12 + lit(0.25) * a) + lit(1.75) * b) + lit(1.25) * x[2]) + lit(0.75) * old) + lit(1.5) * old12
    }

    pub fn fn95(a: D, flag: bool) -> D {
        for i3 in (0..2).rev() {
            if i3 % 2 == 1 {
                break;
            }
        }
        lit(0.75) * a
    }

    pub fn fn96(a: D, b: D) -> D {
        let mut y1: [D; 3] = [fn85(a.sin(), lit(1.25) * b.sin()), -lit(0.5), a];
        y1 = [b, lit(2.0), b];
        for i4 in 0..y1.len() {
            if i4 % 2 == 0 {
                return ((y1[i4] + lit(1.25) * a) + lit(1.75) * y1[0]) + lit(1.0) * y1[1];
            }
        }
        (b.sin() + lit(1.0) * a) + lit(0.5) * b
    }

    pub fn fn97(a: D, b: D, flag: bool) -> D {
        let mut y1 = vec![fn95(lit(1.25) * lit(0.875).sin(), b > lit(0.375)), b + a, a.sin().exp()];
        y1[1] = b.mul_add(a, y1[1]).sin().sin();
        { let rhs = lit(0.375) * (lit(1.25) * a.sin()); y1[0] += rhs; }
        let mut old = fn96(a.sin().exp().sin(), b.cos());
        let r6 = &mut old;
        { let rhs = lit(1.5).sin(); *r6 *= rhs; }
        *r6 = *r6 * b.sin() + (lit(0.25) * (lit(1.25) * a.sin()));
        (((((old.abs() + lit(1.25) * a) + lit(0.5) * b) + lit(2.0) * y1[0]) + lit(0.25) * y1[1]) + lit(1.0) * y1[y1.len() - 1]) + lit(2.0) * old
    }

    pub fn fn98(a: D, v: &[D]) -> D {
        let mut i3 = 0_usize;
        while i3 < 3 {
            { let rhs = 1; i3 += rhs; }
            match 1 % 3 { 0 => {
                'l5: for i6 in (0..v.len()).step_by(2) {}
            }, 1 => {}, _ => {} }
        }
        a
    }

    pub fn fn99(a: D, v: &[D]) -> D {
        let mut acc = Body { pos: Point { x: a, y: a }, vel: [a; 3], mass: lit(2 as f64), id: 2 };
        let mut back = Shape::Dot;
        acc.mass = lit(1.25) * (a / ((if a > v[1] { a } else { a }) * (if a > v[1] { a } else { a }) + lit(1.0))).sin();
        (((((lit(0.125) + lit(0.75) * v[0]) + lit(1.75) * v[1]) + lit(1.5) * acc.pos.x) + lit(1.5) * acc.pos.y) + lit(1.25) * acc.vel[0]) + lit(0.5) * acc.vel[1]
    }

    pub fn fn100(a: D) -> D {
        let mut dy1: [D; 3] = [a, a * a, a];
        let mut u = vec![a / (dy1[1] * dy1[1] + lit(1.0)), dy1[0] * a];
        let mut i4 = 0_usize;
        'l5: loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 3 { break; }
            if a >= a.mul_add(dy1[2], dy1[1]) {
                return (((a + lit(0.375)) + lit(1.5) * a) + lit(1.5) * u[0]) + lit(1.5) * u[1];
            }
        }
        (((((a + lit(0.25) * a) + lit(1.25) * dy1[0]) + lit(0.25) * dy1[1]) + lit(1.25) * dy1[2]) + lit(2.0) * u[0]) + lit(0.75) * u[u.len() - 1]
    }

    pub fn fn101(a: D, b: D, net: &Net) -> D {
        for i4 in 0..4 {
            match 0 % 3 { 0 => {}, 1 => {}, _ => {} }
        }
        ((net.b + lit(1.25) * b) + lit(1.5) * net.w[1]) + lit(0.25) * net.b
    }

    pub fn fn102(a: D) -> D {
        let mut a: Option<D> = Some(a);
        let Some(z3) = a else {
            return lit(0.125) + lit(1.75) * a.unwrap_or(lit(0.75));
        };
        let mut i5 = 0_usize;
        'l6: loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 3 { break; }
            if z3 >= z3 { break; }
        }
        z3
    }

    pub fn fn103(a: D, n: usize) -> D {
        for i3 in 0..4 {}
        'l5: for i6 in 0..n % 4 {}
        a + lit(0.5) * a
    }

    pub fn fn104(mut a: D) -> [D; 3] {
        let mut saved: Body = Body { pos: Point { x: a, y: lit(0.25) }, vel: [-lit(1.125); 3], mass: a.sin().tanh(), id: 2 };
        'l3: for i4 in 0..3 {
            let r6 = &mut a;
            { let rhs = lit(0.25) * saved.mass.sin().powi(2).sin(); *r6 += rhs; }
        }
        { let rhs = lit(0.5) * (lit(1.25) * fn55(lit(1.25) * saved.pos.x.sin()).sin()); saved.vel[0] -= rhs; }
        { let rhs = (a + a).sin(); saved.pos.y *= rhs; }
        { let rhs = lit(0.5) * (lit(1.25) * lit(0 as f64).sin()); a += rhs; }
        [((lit(0.375) + lit(1.0) * saved.pos.x) + lit(1.25) * saved.pos.y) + lit(1.0) * saved.vel[1], lit(1 as f64) + lit(1.0) * saved.pos.y, ((a.mul_add(saved.vel[1], a) + lit(1.25) * saved.pos.x) + lit(2.0) * saved.pos.y) + lit(2.0) * saved.vel[0]]
    }

    pub fn fn105(mut a: D) -> [D; 3] {
        let mut x: Option<D> = None;
        let Some(z3) = x else {
            return [a + lit(1.75) * a, a, (a + a) + lit(1.75) * x.unwrap_or(lit(0.75))];
        };
        let mut cell1: D = a;
        let Some(z6) = x else {
            return [(a - cell1) + lit(1.25) * z3, lit(1.625), ((if z3 < lit(2.0) { a } else { z3 }) + lit(1.5) * z3) + lit(1.0) * cell1];
        };
        a = z3.sin();
        [lit(0.875), (cell1 + lit(1.75) * x.unwrap_or(lit(0.75))) + lit(0.5) * z6, (fn96(z6.sin(), cell1.cos()) + lit(1.5) * z3) + lit(1.5) * z6]
    }

    pub fn fn106(a: D, b: D, v: &[D]) -> [D; 3] {
        let mut saved: Vec<D> = vec![v[1] + v[0], a + b, b];
        let mut dy1: Option<D> = Some(lit(0 as f64));
        { let rhs = a.cos(); saved[1] *= rhs; }
        saved[0] = lit(1.25) * (lit(1.875) + lit(1.25)).sin().sin();
        [-lit(1.125), (((((b.abs() + lit(0.25) * b) + lit(0.75) * v[0]) + lit(1.0) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(1.25) * saved[0]) + lit(1.5) * saved[saved.len() - 1], (((((((if lit(1.25) < lit(1.5) { a } else { lit(1.0) }) + lit(1.25) * a) + lit(1.5) * b) + lit(2.0) * v[0]) + lit(1.75) * v[v.len() - 1]) + lit(0.75) * saved[1]) + lit(1.0) * saved[saved.len() - 1]) + lit(0.5) * dy1.unwrap_or(lit(0.75))]
    }

    pub fn fn107(a: D, b: D) -> D {
        let u: [[D; 3]; 2] = [[fn93(b.atan()), b, lit(1 as f64)], [a - b, lit(0.125), b]];
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 3 { break; }
            let mut dx: Vec<D> = vec![if b <= b { b } else { a }, b];
            if i4 != 1 { break; }
            let (l7, r8) = dx.split_at_mut(1);
            { let rhs = r8[0] * (lit(1.5) + u[0][i4 % 3].sin()).sqrt().sin(); l7[0] += rhs; }
        }
        if ((b <= u[1][i4 % 3]) && (b > u[1][2])) && ((a >= a) && (i4 < 1)) {
            {
                let mut y9: D = {
                    (lit(1.125) * lit(1.125) + lit(1.0)).sqrt()
                };
            }
        } else {
            let mut cell1 = [lit(1.375).cos(); 3];
        }
        (((((u[1][i4 % 3].abs() + lit(1.25)).sqrt() + lit(2.0) * a) + lit(0.25) * b) + lit(0.25) * u[0][1]) + lit(1.75) * u[1][0]) + lit(1.75) * u[1][2]
    }

    pub fn fn108(a: D, flag: bool) -> D {
        let mut old = fn103(a.sin().sin(), 2 % 4);
        { let rhs = lit(0.5) * ((if old > old { old } else { old }) - old.sin().tanh()).atan(); old -= rhs; }
        let mut back: [[D; 3]; 2] = [[a, a, fn103(old.sin(), 3 % 4)], [old.min(a); 3]];
        if ((-lit(0.75)) * a) <= a {
            return (((old + a) + lit(0.5) * old) + lit(0.25) * back[0][1]) + lit(1.75) * back[1][2];
        }
        back[1][1] = (if back[0][0] >= a { a } else { a }).abs().cos();
        return (((((a * back[1][0]) + lit(1.75) * a) + lit(2.0) * old) + lit(1.5) * back[0][1]) + lit(1.5) * back[1][0]) + lit(1.5) * back[1][2];
        back[0][2] = lit(1.25) * fn95((old / (lit(1.5) + lit(1.875).sin())).atan(), lit(1 as f64) >= (if old <= lit(1.0) { a } else { a })).sin();
        back[1][2]
    }

    pub fn fn109(a: D, mut b: D) -> D {
        let mut saved: Net = Net { w: vec![a, a + a], b: b };
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 2 { break; }
            if i4 == 1 { break; }
            saved.w[0] = -lit(1.125);
        }
        for i6 in 0..i4 % 4 {
            saved.w[i6 % 2] = lit(0.5) * fn101(lit(1.875).sin(), b.cos(), &saved).sin();
            match i6 % 3 { 0 => {
                saved.w[i4 % 2] = -lit(0.875);
            }, 1 => {
                saved.w[0] = lit(1.375);
            }, _ => {} }
        }
        (((b + lit(0.25)) + lit(2.0) * a) + lit(0.5) * saved.w[0]) + lit(1.75) * saved.b
    }

    pub fn fn112(a: D, b: D, p: [D; 3]) -> D {
        let mut b: D = fn107(p[1].sin(), lit(1.25) * (lit(1.5) - lit(1.375)).sin());
        for i5 in 0..3 {
            let mut old7 = std::mem::take(&mut b);
            b = old7.sin();
            old7 = (if old7 >= b { D::sin(old7) } else { old7.sin().powi(3) }).sin();
        }
        (((lit(0 as f64) + lit(0.75) * a) + lit(1.75) * p[0]) + lit(0.75) * p[1]) + lit(2.0) * b
    }

    pub fn fn113(mut a: D) -> D {
        let mut old = [[a, a.atan(), a.sin()], [a.asinh(), a, if a < a { a } else { a }]];
        let mut cell1: Vec<D> = vec![-old[0][2], fn112(a.sin(), lit(1.25) * old[0][0].sin(), [-lit(1.125); 3])];
        cell1[1] = old[0][1].sin();
        let mut s = a;
        if cell1[cell1.len() - 1] >= (s - s) {
            cell1 = cell1[0..=1].to_vec();
        }
        (s.min(a) + lit(2.0) * a) + lit(2.0) * s
    }

    pub fn fn114(mut a: D, mut p: [D; 3]) -> D {
        for i3 in 0..4 {
            let mut u: D = a;
        }
        let p = p[0];
        a = p.sin();
        if a <= (a / (a * a + lit(1.0))) {}
        ((if p > a { -lit(2.0) } else { p }) + lit(0.5) * a) + lit(1.75) * p
    }

    pub fn fn115(a: D, b: D, p: [D; 3]) -> D {
        let mut p: [D; 3] = [p[2]; 3];
        if (p[0] * b) > lit(0.625) {
            { let rhs = lit(0.375) * a.atan(); p[2] -= rhs; }
        } else {
            'l5: for i6 in (0..4).rev() {
                let mut i8 = 0_usize;
                'l9: while i8 < 3 && ((p[i6 % 3] * a) <= p[0].sin().tanh()) {
                    { let rhs = 1; i8 += rhs; }
                    p[i6 % 3] = fn78(b.sin(), i6 == 1, vec![b, lit(1.0), b]).cos();
                }
            }
            { let rhs = lit(0.5) * (lit(1.25) * (b * b + lit(1.0)).sqrt().sin().powi(0).sin()); p[2] += rhs; }
        }
        ((((p[2] + lit(1.75) * a) + lit(0.5) * b) + lit(0.25) * p[0]) + lit(1.0) * p[1]) + lit(0.25) * p[2]
    }

    pub fn fn116(a: D, mut b: D, n: usize) -> D {
        let mut w: [D; 3] = [b, b, (a * a + lit(1.0)).ln()];
        let mut i5 = 0_usize;
        while i5 < 2 {
            { let rhs = 1; i5 += rhs; }
            {
                let mut i7 = 0_usize;
                loop {
                    { let rhs = 1; i7 += rhs; }
                    if i7 > 1 { break; }
                    w = [lit(1.0); 3];
                    { let rhs = w[n % 3].sin().powi(1).atan(); w[1] *= rhs; }
                }
                w[2] = (b.sin() * (if i5 >= 3 { b } else { b })).atan();
            }
        }
        return (fn109(a.atan(), a.cos()) + lit(0.5) * a) + lit(0.25) * b;
    }

    pub fn fn118(a: D, v: &[D]) -> D {
        let mut s: D = fn42(a.sin()) / (a.abs() + lit(1.25));
        let y: D = if lit(1 as f64) < lit(2 as f64) { a } else { v[v.len() - 1] + a };
        { let rhs = (y + a).cos(); s *= rhs; }
        -lit(1.625)
    }

    pub fn fn119(a: D, flag: bool, mut p: [D; 3]) -> D {
        let mut y: [[D; 3]; 2] = [[(a.abs() + lit(1.25)).ln(), p[1], lit(1.875)], [p[0], a.min(a), (a * a + lit(1.0)).sqrt()]];
        p.reverse();
        for i5 in 0..1 {
            let mut product7 = [[lit(0.0); 3]; 2];
            for i in 0..2 {
                for j in 0..2 {
                    let mut s = lit(0.0);
                    for k in 0..3 {
                        { let rhs = y[i][k] * y[j][k] * 0.5; s += rhs; }
                    }
                    product7[i][j] = s;
                }
            }
        }
        (((a - p[1]) + lit(0.75) * a) + lit(1.25) * p[2]) + lit(0.25) * y[1][0]
    }

    pub fn fn120(a: D, flag: bool, p: [D; 3]) -> D {
        let u: D = a;
        (((((lit(1.5) + a.sin()).sqrt() + lit(1.25) * a) + lit(1.75) * p[0]) + lit(1.5) * p[1]) + lit(0.25) * p[2]) + lit(1.75) * u
    }

    pub fn fn121(mut a: D, v: &[D]) -> D {
        let mut acc = vec![lit(1.75).min(a), a];
        if v[0].sin() > v[0] {
            {
                for i4 in 0..v.len() {
                    acc[i4 % 2] = acc[i4 % 2].cos();
                    acc = acc.clone();
                    acc[i4 % 2] = lit(0.5);
                }
            }
        }
        ((acc[1] + lit(2.0) * acc[0]) + lit(0.25) * acc[1]) + lit(1.25) * acc[acc.len() - 1]
    }

    pub fn fn122(a: D) -> D {
        let mut saved: Option<D> = if a >= (if a <= a { lit(0.625) } else { a }) { Some(a * a) } else { None };
        return a + lit(0.25) * a;
        a.min(a)
    }

    pub fn fn123(mut a: D, mut b: D, v: &[D]) -> D {
        a = lit(1.25) * a.sin();
        { let rhs = lit(0.5) * (lit(1.25) * (if (b <= a) || (a <= a) { a } else { lit(3 as f64) }).sin()); a += rhs; }
        b = v[0].atan();
        if (b <= a) && (b <= a) {
            return ((v[0] + b) + lit(1.25) * a) + lit(0.75) * b;
        }
        { let rhs = lit(0.25) * fn116(lit(1.25) * (if b <= (-lit(0.625)) { v[1] } else { b }).sin(), b.asinh().sin(), 1 % 4); a += rhs; }
        b = (lit(2 as f64) - fn116(a.sin(), a.atan(), 3 % 4)).sin();
        return (a * a) + lit(2.0) * b;
        let v = a;
        lit(1.0) * lit(1.875)
    }

    pub fn fn126(a: D, mut b: D, n: usize, p: [D; 3]) -> D {
        let mut s: D = (lit(0.375).abs() + lit(1.25)).ln() + b;
        let mut list6 = Vec::with_capacity(4);
        list6.push(a);
        list6.push((s * s + lit(1.0)).ln());
        { let rhs = lit(0.5) * (-(lit(1.5) + lit(0.75).sin()).ln()).sin(); list6[n % 2] += rhs; }
        list6.resize(3, lit(1.25) * (s * s).sin());
        { let rhs = lit(1.75) + fn116(b.sin(), a.cos(), list6.len() % 4).sin(); list6[n % 2] /= rhs; }
        ((((((lit(n as f64) + lit(1.75) * b) + lit(1.5) * p[0]) + lit(0.25) * p[1]) + lit(0.25) * p[2]) + lit(1.0) * list6[0]) + lit(1.75) * list6[1]) + lit(0.75) * list6[list6.len() - 1]
    }

    pub fn fn127(mut a: D, b: D) -> [D; 3] {
        let mut dx = vec![b.sin().powi(2), b];
        (dx[0], dx[1]) = (dx[1], dx[0]);
        if (if b <= b { -lit(0.75) } else { b }) > b {
            { let rhs = lit(0.375) * b.atan(); dx[1] += rhs; }
            return [(a + b) + lit(0.75) * b, ((fn126(lit(1.25) * a.sin(), lit(1.25) * a.sin(), dx.len() % 4, [a, a, a]) + lit(1.25) * a) + lit(0.5) * b) + lit(1.0) * dx[dx.len() - 1], ((a - dx[dx.len() - 1]) + lit(0.5) * a) + lit(1.5) * dx[0]];
        }
        if (a + a) >= (b * dx[dx.len() - 1]) {
            dx.truncate(2);
            let mut dx4 = [[lit(1.5); 3], [a.abs(), b * dx[0], a.sin()]];
            dx.insert(0, b.atan());
        } else if b >= (-lit(1.25)) {
            if (dx[dx.len() - 1] / (a.abs() + lit(1.25))) > (if b >= dx[1] { b } else { dx[dx.len() - 1] }) {
                return [(lit(3 as f64) + lit(1.25) * dx[1]) + lit(0.5) * dx[dx.len() - 1], (((if a < a { a } else { lit(0.25) }) + lit(1.75) * a) + lit(0.5) * dx[1]) + lit(1.0) * dx[dx.len() - 1], (a + lit(0.75) * b) + lit(2.0) * dx[0]];
            }
        } else {
            dx[1] = (dx[dx.len() - 1].atan() + (a * a)).cos();
        }
        [(((fn89(lit(1.25) * dx[1].sin(), b.atan(), 3 % 4) + lit(0.5) * a) + lit(0.75) * dx[0]) + lit(1.0) * dx[1]) + lit(1.5) * dx[dx.len() - 1], ((((if dx[dx.len() - 1] > a { b } else { dx[0] }) + lit(1.75) * a) + lit(0.75) * b) + lit(1.25) * dx[0]) + lit(0.75) * dx[1], (((a - b) + lit(1.0) * b) + lit(2.0) * dx[0]) + lit(0.25) * dx[dx.len() - 1]]
    }

    pub fn fn128(a: D, b: D) -> (D, D) {
        let mut y: [D; 3] = [b * a, a, b.sin().tanh()];
        let mut i4 = 0_usize;
        while i4 < 3 && (y[i4 % 3].cos() <= a) {
            { let rhs = 1; i4 += rhs; }
            match i4 % 3 { 0 => {
                y[i4 % 3] = lit(0.5) * lit((i4 + 1) as f64).sin();
            }, 1 => {
                let (l6, r7) = y.split_at_mut(1);
                { let rhs = r7[0] * a.min(b).atan(); l6[0] += rhs; }
            }, _ => {
                y[i4 % 3] = b.sin();
            } }
        }
        (y[i4 % 3] * a, (b + lit(1.5) * a) + lit(2.0) * b)
    }

    pub fn fn129(a: D, b: D, p: [D; 3]) -> D {
        let saved: Vec<D> = vec![b, lit(2.0)];
        if b.asinh() < a {
            return ((((p[0] + lit(1.0) * a) + lit(0.75) * b) + lit(0.5) * p[0]) + lit(1.25) * p[1]) + lit(0.75) * p[2];
        }
        let mut dx = saved.clone();
        let tape1: D = D::sin(a.cos());
        for i7 in (0..p.len()).step_by(2) {
            dx[i7 % 2] = dx[i7 % 2].sin();
            dx.swap(0, 1);
        }
        return ((((lit(1.625) + lit(2.0) * a) + lit(0.75) * b) + lit(1.0) * p[1]) + lit(1.75) * p[2]) + lit(1.0) * tape1;
    }

    pub fn fn130(mut a: D, v: &[D], q: Vec<D>) -> D {
        {
            { let rhs = fn94(a.cos(), a.sin(), q[1] > q[0]).cos(); a *= rhs; }
        }
        (if v[1] > a { a } else { a }) + lit(0.75) * a
    }

    pub fn fn131(a: D, n: usize) -> D {
        let mut next = vec![a, a];
        let mut i4 = 0_usize;
        while i4 < 2 {
            { let rhs = 1; i4 += rhs; }
            let dy1 = [a.asinh(); 3];
            {
                if i4 == 2 {
                    next.insert(0, a.sin());
                } else {
                    next.resize(4, lit(0.5) * dy1[2].sin());
                    { let rhs = lit(0.5) * (a + dy1[2]).cos().atan(); next[i4 % 2] += rhs; }
                }
            }
            let mut old7 = std::mem::replace(&mut next, vec![a, dy1[n % 3]]);
        }
        (a * a + lit(1.0)).ln()
    }

    pub fn fn132(a: D, mut b: D) -> D {
        if b <= lit(0 as f64) {
            return fn126(b.sin(), lit(0.5).atan(), 2 % 4, [a, b, lit(1.25)]) + lit(1.0) * a;
        }
        if b > lit(0.625).sin().powi(2) {
            for i3 in 1..=4 {
                let mut i5 = 0_usize;
                while i5 < 1 {
                    { let rhs = 1; i5 += rhs; }
                    if (a - b) <= b.asinh() {
                        return ((a - b) + lit(1.25) * a) + lit(1.0) * b;
                    }
                    if i5 % 2 == 1 {
                        b = lit(0.5) * b.sin();
                        return (lit(1.25) + a) + lit(0.75) * b;
                    }
                    b = lit((i3 + 1) as f64).atan();
                }
                b = (a.max(b) * a.sin().exp()).atan();
                { let rhs = lit(0.25) * lit(3 as f64).atan(); b += rhs; }
            }
        }
        (lit(2 as f64) + lit(0.5) * a) + lit(0.5) * b
    }

    pub fn fn133(mut a: D, b: D, v: &[D]) -> (D, D) {
        if (b + a) <= (if lit(0.125) <= v[1] { a } else { a }) {
            for i4 in 0..v.len() {
                a = lit(0.875).sin().powi(0).atan();
                for i6 in 1..=4 {
                    a = lit(0.5) * lit(3 as f64).sin();
                    a = lit(1.75);
                }
            }
            a = lit(1.25) * b.sin();
        }
        (fn70(a.sin(), lit(1.25) * lit(1.0).sin()) + lit(1.0) * b, ((a + lit(1.25) * a) + lit(1.25) * v[0]) + lit(0.75) * v[v.len() - 1])
    }

    pub fn fn134(mut a: D, mut b: D, n: usize, v: &[D]) -> D {
        let tape1 = [[v[0].sin().exp(); 3], [lit(1.75); 3]];
        {
            { let rhs = lit(1.25) * a.sin(); b *= rhs; }
            let mut product6 = [[lit(0.0); 3]; 2];
            for i in 0..2 {
                for j in 0..2 {
                    let mut s = lit(0.0);
                    for k in 0..3 {
                        { let rhs = tape1[i][k] * tape1[j][k] * 0.5; s += rhs; }
                    }
                    product6[i][j] = s;
                }
            }
        }
        a = lit(1.25) * tape1[n % 2][2].sin();
        for i8 in 1..=2 {
            { let rhs = lit(0.5) * a.sin().sin(); b *= rhs; }
            { let rhs = lit(0.5) * b.sin(); b *= rhs; }
        }
        (((lit(1.5) + lit(2.0) * a) + lit(0.25) * v[0]) + lit(0.25) * v[1]) + lit(2.0) * v[v.len() - 1]
    }

    pub fn fn135(mut a: D, v: &[D]) -> D {
        let mut acc: Vec<D> = v.to_vec();
        acc.swap(0, 1);
        acc[1] = a.sin();
        { let rhs = lit(1.75) + a.sin(); a /= rhs; }
        let r4 = &mut acc[1];
        *r4 = *r4 * lit(1.25) * lit(1.375).sin() + (lit(0.125) * a.sin());
        *r4 = *r4 * a.sin() + (lit(0.375) * (-lit(1.625)).cos());
        ((fn131(a.cos(), 3 % 4) + lit(0.75) * a) + lit(2.0) * acc[0]) + lit(0.25) * acc[1]
    }

    pub fn fn136(mut a: D, b: D) -> D {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..4 {
            list3.push(lit(0.5) * b.sin());
        }
        let mut y1 = [lit(1.125); 3];
        let mut old: [[D; 3]; 2] = [[b; 3], [lit(1.75); 3]];
        let mut list9 = Vec::new();
        list9.push(a);
        list9.push(y1[1].min(a));
        { let rhs = lit(0.5) * old[1][0].atan(); old[0][1] += rhs; }
        { let rhs = lit(1.25) * y1[2].sin(); y1[1] *= rhs; }
        (((((((list9[1].sin().exp() + lit(1.75) * list3[0]) + lit(1.5) * list3[1]) + lit(1.75) * list3[list3.len() - 1]) + lit(1.75) * y1[1]) + lit(0.75) * y1[2]) + lit(1.25) * list9[0]) + lit(0.75) * list9[1]) + lit(2.0) * list9[list9.len() - 1]
    }

    pub fn fn137(a: D, b: D, mut t: (D, D)) -> (D, D) {
        let mut s = Body { pos: Point { x: b, y: b }, vel: [if t.0 >= a { t.0 } else { a }; 3], mass: a + a, id: 2 };
        t.1 = lit(1.25) * a.sin();
        for i5 in 0..3 {
            t.1 = b.sin();
        }
        let mut y11: D = {
            for i7 in 0..4 {
                s.pos.y = a.sin();
                let mut old9 = std::mem::replace(&mut t.1, lit(1.25).sin());
            }
            if s.mass <= a {
                return (((((b + lit(0.75) * a) + lit(1.0) * t.1) + lit(0.5) * s.pos.y) + lit(0.5) * s.vel[0]) + lit(1.5) * s.mass, s.vel[1]);
            }
            lit(0.5)
        };
        return (b + lit(1.0) * y11, (b + lit(1.75) * a) + lit(0.75) * y11);
    }

    pub fn fn138(a: D, b: D, n: usize, v: &[D], t: (D, D)) -> D {
        let mut w: Vec<D> = vec![a - b, v[n % 2], b.min(v[n % 2])];
        {
            for i7 in (0..v.len()).step_by(2) {
                for i9 in (0..v.len()).rev() {
                    let mut x = vec![lit(0.5) + t.0, w[i9 % 2], fn131(lit(0.5) * a.sin(), i9 % 4)];
                }
                w[i7 % 2] = b.cos();
                let mut i12 = 0_usize;
                loop {
                    { let rhs = 1; i12 += rhs; }
                    if i12 > 3 { break; }
                }
            }
        }
        w[n % 2] = lit(1.25) * w[n % 2].sin();
        ((((((D::sin(a) + lit(1.0) * a) + lit(0.25) * v[0]) + lit(0.25) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(0.25) * t.1) + lit(0.25) * w[1]) + lit(0.75) * w[w.len() - 1]
    }

    pub fn fn139(a: D, v: &[D], mut p: [D; 3]) -> D {
        { let rhs = lit(1.75) + (a / (a * a + lit(1.0))).sin(); p[1] /= rhs; }
        { let rhs = lit(0.5) * (lit(1.25) * p[2].sin()); p[0] -= rhs; }
        p[0] = fn69(v[1].sin(), lit(0.375).sin()).sin();
        ((((v[1] + a) + lit(1.0) * a) + lit(2.0) * p[0]) + lit(1.75) * p[1]) + lit(1.0) * p[2]
    }

    pub fn fn140(mut a: D, mut b: D) -> D {
        let mut a = lit(0.125);
        for i4 in 0..2 {
            a = lit(1.75);
        }
        b + lit(0.75) * b
    }

    pub fn fn141(a: D, p: [D; 3]) -> D {
        'l3: for i4 in 0..3 {}
        return ((((lit(1.5) + lit(1.75).sin()).ln() + lit(0.5) * a) + lit(2.0) * p[0]) + lit(1.0) * p[1]) + lit(1.25) * p[2];
    }

    pub fn fn142(a: D) -> D {
        'l2: for i3 in 1..=2 {
            if (a * a) > (a - a) {
                return fn91(lit(1.75).sin(), lit(0.5) * a.sin()) + lit(0.5) * a;
            }
        }
        a
    }

    pub fn fn143(a: D, mut b: D, mut p: [D; 3]) -> D {
        let mut next: D = b;
        if lit(3 as f64) > (if next >= next { a } else { next }) {
            let mut list5 = Vec::new();
            for i6 in 0..4 {
                list5.push(lit(1.875).sin());
            }
            { let rhs = lit(0.125) * (b.abs() - fn131(lit(1.25) * next.sin(), 3 % 4)).cos(); b += rhs; }
            list5[..2].copy_from_slice(&[lit(1.25) * (b * b).sin(), next]);
        }
        ((b * lit(1.0)) + lit(1.25) * b) + lit(2.0) * next
    }

    pub fn fn145(mut a: D, b: D, flag: bool) -> D {
        let dx = Body { pos: Point { x: b, y: a }, vel: [fn132(a.atan(), lit(1.25) * b.sin()); 3], mass: a, id: 2 };
        let r5 = &mut a;
        *r5 = *r5 * lit(1.25) * b.sin() + (lit(0.5) * dx.pos.y.sin());
        if dx.pos.y > b {
            let mut tape1 = (if lit(1.0) <= a { a } else { a }).sin();
            if b <= lit(1 as f64) {
                tape1 = lit(1.25) * a.sin().sin().exp().sin();
                a = (lit(1.5) + fn140(lit(1.125).sin(), lit(0.125).cos()).sin()).ln().atan();
            } else if (tape1 + a) >= (b * a) {
                a = lit(1.25) * (tape1 * b).sin().tanh().sin();
            } else {
                let mut i7 = 0_usize;
                'l8: while i7 < 1 && (i7 >= 0) {
                    { let rhs = 1; i7 += rhs; }
                }
            }
            a = a.sin();
        }
        ((((lit(2 as f64) + lit(1.25) * a) + lit(1.5) * dx.pos.x) + lit(0.5) * dx.vel[0]) + lit(1.5) * dx.vel[1]) + lit(1.25) * dx.mass
    }

    pub fn fn147(mut a: D, b: D) -> D {
        let mut old: Point = Point { x: b - b, y: b };
        for i4 in 0..2 {
            let mut i6 = 0_usize;
            while i6 < 2 {
                { let rhs = 1; i6 += rhs; }
                old.x = b.sin();
                if b.sin() >= lit(i4 as f64) {
                    old.y = lit(0.5) * lit(1.375).sin();
                    return b.atan() + lit(0.75) * old.y;
                }
            }
        }
        ((old.y + a) + lit(1.75) * a) + lit(1.25) * old.y
    }

    pub fn fn148(mut a: D, b: D, v: &[D]) -> D {
        if lit(0 as f64) > b {
            { let rhs = lit(0.375) * (v[v.len() - 1] + (-lit(0.25))).abs().sin(); a += rhs; }
        }
        ((b + v[0]) + lit(1.0) * v[0]) + lit(1.5) * v[1]
    }

    pub fn fn149(a: D, b: D) -> [D; 3] {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..2 {
            list3.push(b.sin());
        }
        (list3[0], list3[1]) = (list3[1] * 0.5, lit(1.25) * b.sin());
        let last7 = list3.len() - 1;
        list3.swap(1, last7);
        let mut b = Body { pos: Point { x: a, y: list3[list3.len() - 1] }, vel: [if a > a { a } else { b }, b.sin(), b], mass: a.sin(), id: 2 };
        let list3 = if fn142(a.sin()) < a { a } else { lit(1.375).abs() };
        let r10 = &mut b.pos.y;
        { let rhs = lit(0.375) * a.sin(); *r10 += rhs; }
        *r10 = *r10 * list3.sin() + (lit(0.375) * a.sin());
        let a = if list3.asinh() > list3 { fn141(lit(0.75).cos(), [list3, list3, a]) } else { list3 * a };
        {}
        return [((fn136(lit(0.125).sin(), b.pos.x.cos()) + lit(1.75) * b.pos.x) + lit(1.75) * b.pos.y) + lit(1.5) * list3, (((lit(1.25).cos() + lit(0.75) * b.pos.y) + lit(1.25) * b.vel[0]) + lit(1.25) * b.vel[1]) + lit(0.75) * list3, ((list3 + lit(2.0) * b.vel[1]) + lit(1.25) * b.mass) + lit(2.0) * a];
    }

    pub fn fn150(a: D, b: D, n: usize, q: Vec<D>) -> D {
        if b < q[n % 2] {
            let mut y6: D = if a < b {
                a
            } else {
                let a: D = lit(1.0) * fn135(a.sin(), &q[..=1]);
                q[n % 2] + b
            };
            y6 = ((a + a) * (a * a + lit(1.0)).sqrt()).sin();
        } else if n >= 3 {} else {
            let mut old = [[lit(1.375).asinh(), a, a], [lit(1.25) + q[1], fn142(lit(1.25) * lit(0.5).sin()), b]];
        }
        ((((q[0] + lit(1.0) * a) + lit(2.0) * b) + lit(1.25) * q[0]) + lit(1.75) * q[1]) + lit(0.75) * q[q.len() - 1]
    }

    pub fn fn151(mut a: D, mut p: [D; 3], mut q: Vec<D>) -> D {
        q.resize(5, lit(1.25) * lit(2 as f64).sin());
        let mut old4 = std::mem::replace(&mut q, vec![a, a]);
        for i6 in 0..q.len() {
            (old4[0], old4[1]) = (old4[1], old4[0]);
        }
        ((((q[0] / (a * a + lit(1.0))) + lit(0.5) * a) + lit(1.0) * p[1]) + lit(1.0) * p[2]) + lit(0.25) * q[q.len() - 1]
    }

    pub fn fn152(a: D) -> D {
        let mut acc: [D; 3] = [lit(0.125); 3];
        'l3: for i4 in 1..acc.len() {
            acc.fill((a + a).sin());
            { let rhs = lit(0.5) * (lit(0.5) * lit(0 as f64).sin()); acc[1] += rhs; }
            let (l6, r7) = acc.split_at_mut(1);
            r7[0] = l6[0] * lit(0.5) * a.max(lit(1.5)).sin();
        }
        ((acc[1].sin().tanh() + lit(0.5) * a) + lit(0.5) * acc[1]) + lit(1.75) * acc[2]
    }

    pub fn fn153(a: D, v: &[D]) -> D {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..3 {
            list3.push((a + fn145(a.sin(), v[i4 % 2].atan(), v[1] >= v[0])).cos());
        }
        let mut cell1: Vec<D> = list3.clone();
        let mut cell18 = [a.sin().exp(), a + v[0], v[1]];
        let mut i10 = 0_usize;
        while i10 < 3 && (i10 >= 1) {
            { let rhs = 1; i10 += rhs; }
            list3[i10 % 2] = fn141(lit(0.5) * v[1].min(cell1[1]).sin(), [lit(1.125); 3]).atan();
            let mut old12 = std::mem::replace(&mut list3[1], (a + v[i10 % v.len()]).sin());
        }
        ((((((lit(1 as f64) + lit(1.75) * v[0]) + lit(2.0) * v[v.len() - 1]) + lit(0.5) * list3[0]) + lit(2.0) * list3[1]) + lit(0.75) * cell18[0]) + lit(0.5) * cell18[1]) + lit(1.25) * cell18[2]
    }

    pub fn fn154(mut a: D, q: Vec<D>) -> (D, D) {
        a = lit(1.25) * a.sin();
        if a > lit(3 as f64) {
            a = (a.abs() + lit(1.25)).sqrt().sin().tanh().cos();
        }
        a = lit(1.25) * (a + a).sin();
        (q[1], (((q[1].abs() + lit(1.5) * a) + lit(0.5) * q[0]) + lit(0.5) * q[1]) + lit(1.0) * q[q.len() - 1])
    }

    pub fn fn156(a: D, b: D, n: usize, net: &Net) -> D {
        let y: Option<D> = None;
        if let Some(z) = y {
            let mut i7 = 0_usize;
            loop {
                { let rhs = 1; i7 += rhs; }
                if i7 > 2 { break; }
            }
        } else {}
        ((((a.abs() + lit(1.25)).sqrt() + lit(2.0) * b) + lit(0.5) * net.w[0]) + lit(2.0) * net.w[1]) + lit(1.0) * net.b
    }

    pub fn fn157(a: D) -> D {
        let mut u = vec![lit(1.75), a - a];
        'l3: for i4 in 0..u.len() {}
        let mut a: D = a;
        for i7 in (0..u.len()).rev() {
            let a: [D; 3] = [a + a, D::sin(a), a];
        }
        u[0] - a
    }

    pub fn fn159(mut a: D, mut q: Vec<D>) -> D {
        let dx = a;
        let mut tape1 = fn43(q[1].sin().sin(), 1 % 4, &q);
        ((a + tape1) + lit(1.75) * a) + lit(2.0) * tape1
    }

    pub fn fn160(a: D) -> D {
        let mut saved: Vec<D> = vec![a * a, -lit(1.75), a.sin()];
        if ((a + a) > lit(saved.len() as f64)) || (a > saved[1].sin()) {
            saved.push(a.sin());
        } else if (a * a) >= lit(2 as f64) {
            let mut i3 = 0_usize;
            'l4: while i3 < 1 && (lit(saved.len() as f64) >= saved[i3 % 2]) {
                { let rhs = 1; i3 += rhs; }
                for i6 in 1..saved.len() {
                    { let rhs = saved[i6 - 1]; saved[i6] -= rhs; }
                }
            }
        } else {}
        return ((a + lit(1.75) * a) + lit(1.75) * saved[1]) + lit(1.25) * saved[saved.len() - 1];
        (saved[0], saved[1]) = (saved[1], saved[0]);
        (lit(1.5) + a.sin()).ln()
    }

    pub fn fn161(a: D) -> D {
        let back = a;
        let mut y4: D = if a <= lit(0 as f64) {
            if (back <= a) || (a <= back) {
                return back.sin().powi(2) + lit(1.0) * a;
            }
            let mut back = vec![a, a, back];
            lit(0.375) * back[1]
        } else {
            back
        };
        ((lit(1 as f64) + lit(0.75) * a) + lit(1.75) * back) + lit(1.0) * y4
    }

    pub fn fn162(a: D) -> D {
        for i2 in 1..=4 {}
        (lit(0.75) + a) + lit(1.0) * a
    }

    pub fn fn163(mut a: D, n: usize) -> D {
        a = lit(1.25) * a.mul_add(a, a).sin().sin();
        { let rhs = lit(1.75) + fn160(lit(0.75).cos()).sin(); a /= rhs; }
        return (a * a) + lit(1.25) * a;
        let mut s: D = fn160(a.sin());
        s
    }

    pub fn fn164(a: D, b: D, flag: bool, v: &[D]) -> D {
        let mut dx = v[0..=1].to_vec();
        let mut i6 = 0_usize;
        'l7: loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 3 { break; }
            {
                if dx[0] >= a.sin().powi(3) {
                    if (i6 != 0) && (i6 < 1) {
                        break 'l7;
                    }
                    dx[i6 % 2] = lit(0.5) * (b.abs() - b).sin();
                }
                let (l9, r10) = dx.split_at_mut(1);
                { let rhs = r10[0] * v[1].sin(); l9[0] += rhs; }
            }
            if lit(1.75) <= dx[i6 % 2] { break; }
        }
        return (((a + lit(1.75) * v[0]) + lit(0.75) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(1.0) * dx[0];
        dx[i6 % 2] = lit(1.25) * a.sin();
        lit(i6 as f64)
    }

    pub fn fn165(mut a: D, p: [D; 3]) -> D {
        let u: Vec<D> = vec![a.sin().powi(2), p[0] * p[0]];
        'l4: for i5 in (0..p.len()).rev() {
            let mut i7 = 0_usize;
            'l8: while i7 < 3 && (a.atan() >= (p[i5] - a)) {
                { let rhs = 1; i7 += rhs; }
                a = p[i5].atan();
                if i5 % 2 == 0 {
                    a = u[i7 % 2].cos();
                    break 'l4;
                }
                a = lit(0.5) * u[0].sin();
            }
            a = fn161(lit(0.5) * u[i7 % 2].cos().sin()).atan();
            { let rhs = lit(0.375) * (lit(0.5) * u[i7 % 2].sin()); a += rhs; }
        }
        return (((u[u.len() - 1] + lit(1.5) * a) + lit(0.75) * p[1]) + lit(0.25) * p[2]) + lit(0.25) * u[1];
        u[1].sin().powi(2)
    }

    pub fn fn166(mut a: D, mut b: D) -> [D; 3] {
        let mut x: Shape = Shape::Dot;
        a = lit(1.25) * (-lit(1.875)).sin();
        [b, a + lit(2.0) * b, fn165(lit(1.25) * b.sin(), [a; 3])]
    }

    pub fn fn167(mut a: D, b: D) -> D {
        let mut b: [D; 3] = [a; 3];
        a = lit(1.125);
        b[1] = (if (a > a) || (a <= b[0]) { b[1] } else { lit(3 as f64) }).sin();
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..3 {
            list4.push(lit(0.5) * a.sin().sin());
        }
        for i8 in 0..b.len() {
            let r10 = &mut b[i8];
            *r10 = lit(0.5) * a.sin();
            *r10 = *r10 * lit(0.5) * a.sin() + (lit(0.125) * (lit(0.5) * list4[1].sin()));
            list4 = list4.clone();
        }
        let mut old11 = std::mem::replace(&mut list4, vec![-lit(1.875), a]);
        let y1 = vec![old11[1].sin().tanh(), b[2]];
        let r14 = &mut b[0];
        { let rhs = lit(0.375) * a.sin().cos(); *r14 += rhs; }
        ((((a + lit(1.75) * b[0]) + lit(1.25) * b[1]) + lit(1.75) * y1[0]) + lit(1.5) * y1[1]) + lit(1.5) * y1[y1.len() - 1]
    }

    pub fn fn168(a: D, b: D, flag: bool) -> D {
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            match (i4 + 1) % 3 { 0 => {
                if a.atan() > (a / (b.abs() + lit(1.25))) {} else if flag || (i4 % 2 == 0) {
                    if a < b {
                        return b + lit(1.25) * b;
                    }
                } else {}
            }, 1 => {
                if (if i4 % 2 == 1 { b } else { b }) > fn163(b.sin(), 0 % 4) {
                    return ((b + lit(0.5)) + lit(0.5) * a) + lit(1.5) * b;
                }
            }, _ => {} }
        }
        return a + lit(2.0) * b;
    }

    pub fn fn169(mut a: D, b: D, mut p: [D; 3]) -> D {
        let mut y: [D; 3] = p;
        let mut y9: D = if (a * b) >= D::sin(a) {
            for i5 in 0..p.len() {
                let mut p = [[p[0]; 3]; 2];
                if (i5 == 2) || (b < y[i5 % 3]) {
                    break;
                }
            }
            let r8 = &mut y[0];
            *r8 = a.min(lit(2.0)).cos();
            *r8 = b.sin().cos();
            b + a
        } else {
            y.fill(b.sin().exp().cos());
            fn168(b.sin(), lit(1.25) * a.sin(), a >= a)
        };
        return ((((((((p[0] + b) + lit(1.75) * a) + lit(2.0) * b) + lit(1.75) * p[0]) + lit(1.75) * p[2]) + lit(0.25) * y[0]) + lit(1.75) * y[1]) + lit(1.25) * y[2]) + lit(0.75) * y9;
        y[1] = y9.cos();
        lit(1 as f64)
    }

    pub fn fn170(a: D) -> D {
        let mut a: Vec<D> = vec![a, if a >= a { a } else { lit(0.375) }];
        ((a[1] + lit(1.25) * a[0]) + lit(0.25) * a[1]) + lit(1.75) * a[a.len() - 1]
    }

    pub fn fn171(a: D, mut b: D, n: usize) -> D {
        {
            { let rhs = lit(0.375) * b.cos(); b -= rhs; }
        }
        if n == 0 {
            'l4: for i5 in (0..1).rev() {
                if (b < b) || (b <= a) {
                    b = -lit(0.125);
                    return (lit(1.5) + a.sin()).ln();
                }
            }
        }
        (lit(n as f64) + lit(1.0) * a) + lit(0.5) * b
    }

    pub fn fn172(mut a: D, n: usize) -> (D, D) {
        let mut x: [D; 3] = [a; 3];
        let r4 = &mut x[2];
        { let rhs = lit(1.25) * a.sin(); *r4 *= rhs; }
        let mut i5 = 0_usize;
        while i5 < 3 {
            { let rhs = 1; i5 += rhs; }
            let r7 = &mut a;
            *r7 = lit(0.5) * x[0].sin();
            if a < (lit(1.5) + a.sin()).sqrt() {
                if i5 % 2 == 0 {
                    x[1] = lit(0.5) * lit((i5 + 1) as f64).abs().sin();
                }
            } else if (i5 >= 3) || (n == 1) {
                x[0] = ((-lit(0.375)).asinh().abs() + lit(1.25)).sqrt().sin();
            } else {
                a = lit(0.5) * x[i5 % 3].sin();
            }
            let mut x8: D = x[i5 % 3];
        }
        ((((a + lit(1.25) * a) + lit(1.25) * x[0]) + lit(0.75) * x[1]) + lit(1.5) * x[2], (((a + lit(1.5) * a) + lit(1.75) * x[0]) + lit(0.75) * x[1]) + lit(1.5) * x[2])
    }

    pub fn fn173(mut a: D, mut b: D, n: usize) -> (D, D) {
        { let rhs = lit(0.375) * b.sin(); b += rhs; }
        let r4 = &mut b;
        { let rhs = lit(1.25) * lit(1.75).sin().tanh().sin(); *r4 *= rhs; }
        if (b * b) <= b {
            let r5 = &mut b;
            { let rhs = lit(1.25) * (a + a).sin(); *r5 *= rhs; }
            *r5 = *r5 * (-lit(0.25)).atan() + (lit(0.5) * (-lit(1.0)).cos());
        } else if (if b >= a { lit(1.125) } else { b }) >= a {
            let mut old6 = std::mem::replace(&mut b, lit(n as f64).cos());
        } else {
            a = lit(1.25) * (-lit(0.75)).sin();
        }
        let mut back = a + a.sin();
        (back.max(b) + lit(1.5) * a, lit(1.0) + lit(2.0) * b)
    }

    pub fn fn174(a: D) -> D {
        for i2 in 0..1 {}
        (a + a) + lit(1.25) * a
    }

    pub fn fn175(a: D, mut b: D) -> D {
        let mut a = Point { x: b, y: a };
        if b.sin() >= fn170(b.cos()) {
            if lit(1.25) > lit(0.25) {
                return (b + lit(1.25) * a.x) + lit(2.0) * a.y;
            }
        } else {
            for i4 in (0..3).rev() {
                a.y = lit(0.5) * lit(2 as f64).sin();
            }
        }
        for i6 in (0..3).rev() {
            a.y = lit(0.5) * (if b.sin().powi(0) < fn171(b.atan(), b.sin(), i6 % 4) { b } else { b - b }).sin();
        }
        let mut b: Option<D> = if b.asinh() > (b * a.x) { Some(lit(1.5)) } else { None };
        ((a.y / (lit(1.5) + lit(0.125).sin())) + lit(1.75) * a.x) + lit(0.25) * a.y
    }

    pub fn fn177(a: D, b: D, v: &[D], mut q: Vec<D>) -> D {
        let s = vec![if v[1] < b { v[v.len() - 1] } else { v[v.len() - 1] }, lit(1.375) * (-lit(0.625))];
        { let rhs = q[0].atan(); q[1] *= rhs; }
        for i6 in 0..1 {
            let mut i8 = 0_usize;
            loop {
                { let rhs = 1; i8 += rhs; }
                if i8 > 2 { break; }
                q[0] = (if b <= b { a - a } else { fn162(lit(0.5) * s[1].sin()) }).cos();
                let mut s10 = lit(i6 as f64);
            }
            q[0] = (a - lit(0.25)).sin();
        }
        (((((((((lit(2 as f64) + lit(1.0) * a) + lit(1.25) * b) + lit(1.75) * v[0]) + lit(1.5) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(1.25) * q[0]) + lit(1.0) * q[1]) + lit(0.75) * q[q.len() - 1]) + lit(1.5) * s[1]) + lit(0.25) * s[s.len() - 1]
    }

    pub fn fn178(mut a: D) -> D {
        let mut dy1 = vec![a.sin().exp(), lit(0.5)];
        let x: Vec<D> = vec![lit(0 as f64), a / (lit(1.5) + dy1[1].sin())];
        let w: D = (lit(2 as f64) * lit(2 as f64) + lit(1.0)).ln();
        let mut next5 = dy1.clone();
        for _ in 0..3 {
            for i6 in 0..dy1.len() {
                next5[i6] = 0.5 * dy1[i6] + 0.25 * (if i6 == 0 { dy1[dy1.len() - 1] } else { dy1[i6 - 1] }) * lit(1.25) * (w.abs() + lit(1.25)).ln().sin();
            }
            std::mem::swap(&mut dy1, &mut next5);
        }
        { let rhs = lit(0.25) * fn169(x[x.len() - 1].sin().tanh().sin(), dy1[1].sin(), [lit(2.0); 3]); a += rhs; }
        let a = [lit(1.625); 3];
        (((w + lit(1.5) * dy1[1]) + lit(1.75) * x[0]) + lit(2.0) * x[x.len() - 1]) + lit(0.75) * w
    }

    pub fn fn179(a: D, mut b: D, n: usize) -> D {
        let mut i4 = 0_usize;
        while i4 < 1 {
            { let rhs = 1; i4 += rhs; }
            if b.atan() >= b {
                let mut i6 = 0_usize;
                while i6 < 2 {
                    { let rhs = 1; i6 += rhs; }
                    b = b.sin();
                }
                let mut w: Point = Point { x: if b < b { -lit(0.125) } else { a }, y: b };
            }
        }
        (D::sin(a) + lit(1.25) * a) + lit(1.25) * b
    }

    pub fn fn180(mut a: D) -> (D, D) {
        let saved = vec![a.sin().exp(), a.sin().exp()];
        let r3 = &mut a;
        *r3 = *r3 * lit(1.25) * saved[saved.len() - 1].sin() + (lit(0.125) * saved[0].cos());
        { let rhs = lit(0.375) * (lit(1.25) * ((a * saved[1]) * fn171(lit(1.25) * a.sin(), lit(1.25) * lit(1.5).sin(), 2 % 4)).sin()); a += rhs; }
        let mut y5: D = if (a < saved[0]) && (a > a) {
            { let rhs = lit(0.125) * a.sin(); a += rhs; }
            { let rhs = a.sin(); a *= rhs; }
            a
        } else {
            let r4 = &mut a;
            *r4 = saved[0].mul_add(saved[saved.len() - 1], saved[0]).atan();
            { let rhs = lit(0.375) * (saved[saved.len() - 1] * saved[0]).sin(); *r4 += rhs; }
            a = lit(1.25) * fn13(saved[1].cos(), &saved).sin();
            saved[0] + saved[1]
        };
        ((y5 * a) + lit(1.75) * y5, (((a + lit(1.75) * saved[0]) + lit(1.5) * saved[1]) + lit(1.5) * saved[saved.len() - 1]) + lit(1.5) * y5)
    }

    pub fn fn181(a: D, mut b: D) -> D {
        let mut y: [D; 3] = [a.sin(); 3];
        for i4 in 0..y.len() {
            y[i4] = a.sin();
        }
        y[1] = (-b).sin().tanh().atan();
        (b + lit(1.75) * a) + lit(0.25) * b
    }

    pub fn fn182(mut a: D, b: D) -> D {
        a = b.atan();
        a = lit(1.25) * (if (-lit(0.25)) <= b { (b * b + lit(1.0)).sqrt() } else { lit(0.5) }).sin();
        { let rhs = lit(0.375) * ((a + b) * (a + b) + lit(1.0)).sqrt().sin(); a -= rhs; }
        let y1: D = if (lit(1.25) < a) || (a <= a) { fn145(lit(1.625).atan(), b.sin(), a < b) } else { lit(1 as f64) };
        let dy1 = b;
        { let rhs = lit(0.25) * fn170((-lit(2.0)).sin()); a += rhs; }
        a = lit(1.25) * lit(3 as f64).sin();
        (((b + lit(1.0) * a) + lit(1.25) * b) + lit(0.25) * y1) + lit(1.75) * dy1
    }

    pub fn fn183(a: D, n: usize) -> D {
        if ((a / (lit(0.25) * lit(0.25) + lit(1.0))) >= (a * a)) || (lit(n as f64) < (a * a)) {}
        a + lit(1.0) * a
    }

    pub fn fn184(a: D, mut b: D) -> D {
        let mut old = [a.sin().powi(3), a * a, lit(3 as f64)];
        old[..2].copy_from_slice(&[a.sin(), b]);
        for i4 in 0..4 {
            old[0] = lit(0.75);
            old.reverse();
            let part6 = &mut old[..2];
            { let rhs = lit(0.5) * (lit(0.5) * a.sin()); part6[0] += rhs; }
            part6[1] = part6[0] * b.sin();
        }
        ((a.cos() + lit(2.0) * b) + lit(1.5) * old[1]) + lit(1.75) * old[2]
    }

    pub fn fn185(a: D, b: D, v: &[D]) -> D {
        let mut saved = a;
        if fn177(lit(1.25) * lit(0.5).sin(), a.sin(), v, vec![saved, saved]) <= b {
            { let rhs = lit(0.375) * ((a - saved) + (a * a + lit(1.0)).ln()).sin(); saved += rhs; }
            return (((saved + lit(1.25) * a) + lit(0.25) * b) + lit(1.0) * v[0]) + lit(0.75) * saved;
        }
        (((if lit(1.375) <= saved { b } else { saved }) + lit(1.25) * a) + lit(0.25) * b) + lit(1.25) * saved
    }

    pub fn fn187(mut a: D, mut b: D) -> D {
        a = lit(1.25) * a.sin();
        let mut back = (lit(0.375) / (b.abs() + lit(1.25))) / (lit(1.5) + lit(2 as f64).sin());
        ((b.sin() + lit(0.25) * a) + lit(1.75) * b) + lit(0.25) * back
    }

    pub fn fn188(a: D) -> D {
        let mut u = vec![a * a, (a.abs() + lit(1.25)).sqrt()];
        let w = D::sin(a).sin().exp();
        for i4 in (0..3).rev() {
            (u[0], u[1]) = (u[1] * 0.5, lit(1.625).sin());
            let mut y6: D = if a.min(a) >= a {
                { let rhs = lit(1.75) + (u[1] + a).sin(); u[1] /= rhs; }
                w
            } else {
                u.fill((w * (-lit(0.375))).sin());
                { let rhs = a.sin(); u[0] *= rhs; }
                a
            };
            if i4 % 2 == 0 {
                break;
            }
        }
        ((-lit(2.0)) + lit(1.0) * a) + lit(1.75) * w
    }

    pub fn fn189(a: D, n: usize, flag: bool) -> D {
        let mut next = [a * a; 3];
        'l5: for i6 in 0..4 {}
        { let rhs = lit(0.5) * (if flag { next[n % 3] * a } else { a }).cos(); next[2] -= rhs; }
        next[n % 3] = lit(1.25) * next[1].sin();
        'l8: for i9 in 0..next.len() {
            next[i9] = next[1].sin();
            next[i9] = a.atan();
        }
        (((a * a) + lit(0.75) * next[0]) + lit(1.5) * next[1]) + lit(1.25) * next[2]
    }

    pub fn fn190(mut a: D, q: Vec<D>) -> D {
        let x = Point { x: q[1].max(a), y: q[q.len() - 1].sin().powi(2) };
        let mut old4 = std::mem::replace(&mut a, lit(1.25) * (x.y * q[0]).sin());
        let mut list6 = Vec::new();
        for i7 in 0..3 {
            list6.push(lit(i7 as f64).cos());
        }
        old4 = list6[0].atan();
        ((((((x.y + lit(1.75) * a) + lit(1.5) * q[0]) + lit(1.0) * q[1]) + lit(0.75) * x.x) + lit(1.25) * old4) + lit(2.0) * list6[0]) + lit(0.25) * list6[1]
    }

    pub fn fn191(mut a: D, n: usize, v: &[D], mut p: [D; 3]) -> D {
        for i5 in 1..=4 {
            a = a.atan();
            p[i5 % 3] = a.sin().asinh().sin();
        }
        ((((((p[2] + a) + lit(0.75) * v[0]) + lit(1.0) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(0.5) * p[0]) + lit(2.0) * p[1]) + lit(1.75) * p[2]
    }

    pub fn fn192(a: D) -> D {
        let mut y2: D = if (a > a) && (a >= a) {
            a + a
        } else {
            lit(1 as f64)
        };
        y2 = ((y2 * y2 + lit(1.0)).sqrt() * (if y2 >= a { a } else { -lit(0.125) })).cos();
        y2.sin().powi(3)
    }

    pub fn fn193(mut a: D, b: D, n: usize) -> D {
        let mut dy1 = Body { pos: Point { x: a, y: b }, vel: [fn28(a.sin(), n % 4); 3], mass: fn179(lit(1.5).cos(), a.sin(), 2 % 4), id: 2 };
        dy1.vel[n % 3] = b.atan();
        if ((-lit(1.125)) - a) >= (lit(1.5) + b.sin()).sqrt() {
            if a.abs() >= fn179(dy1.pos.y.sin(), lit(1.25) * b.sin(), n % 4) {
                let r5 = &mut a;
                { let rhs = lit(n as f64).sin(); *r5 *= rhs; }
                return (((D::sin(-lit(0.75)) + lit(1.75) * a) + lit(0.25) * b) + lit(1.5) * dy1.vel[1]) + lit(1.5) * dy1.mass;
            }
            let back = a;
            if a < (if back > dy1.mass { lit(2.0) } else { b }) {
                { let rhs = lit(1.75) + back.sin(); dy1.vel[n % 3] /= rhs; }
                return (back.cos() + lit(2.0) * a) + lit(1.75) * back;
            }
        } else if dy1.mass < (lit(0.25) * b) {
            let r7 = &mut dy1.vel[n % 3];
            { let rhs = lit(0.5) * fn192(a.atan()).atan(); *r7 += rhs; }
            *r7 = *r7 * a.sin() + (lit(0.25) * a.cos());
        } else {
            dy1.pos.y = a.sin();
        }
        return ((((dy1.pos.y + lit(0.5) * a) + lit(1.25) * b) + lit(1.5) * dy1.pos.x) + lit(0.5) * dy1.vel[0]) + lit(1.25) * dy1.mass;
        -a
    }

    pub fn fn194(a: D, b: D) -> D {
        let b: Body = Body { pos: Point { x: b, y: a }, vel: [a, lit(0 as f64), b], mass: b / (lit(1.5) + a.sin()), id: 2 };
        if b.mass >= (if b.vel[1] > a { lit(2.0) } else { a }) {
            let mut i4 = 0_usize;
            'l5: while i4 < 1 {
                { let rhs = 1; i4 += rhs; }
                let mut cell1: [D; 3] = [-lit(1.375); 3];
            }
        }
        ((a + lit(1.75) * b.vel[0]) + lit(0.5) * b.vel[1]) + lit(1.25) * b.mass
    }

    pub fn fn195(a: D, v: &[D]) -> D {
        let mut x = Shape::Rect { w: (lit(1.5) + lit(0.625).sin()).sqrt(), h: v[0] };
        for i4 in 1..v.len() {
            let mut i6 = 0_usize;
            loop {
                { let rhs = 1; i6 += rhs; }
                if i6 > 3 { break; }
                let mut w: D = a;
                let r9 = &mut w;
                { let rhs = lit(0.5) * (if a > a { a } else { -lit(2.0) }).sin(); *r9 *= rhs; }
                { let rhs = (v[i4] * a).atan(); *r9 *= rhs; }
                if ((-lit(2.0)) <= (-lit(0.5))) || (i4 != 2) {
                    return v[i4] + lit(0.75) * w;
                }
            }
        }
        ((v[0] + lit(2.0) * a) + lit(1.5) * v[0]) + lit(0.25) * v[v.len() - 1]
    }

    pub fn fn196(mut a: D, mut b: D) -> D {
        let mut dy1 = (b, a);
        let mut y5: [D; 3] = {
            let r4 = &mut dy1.1;
            *r4 = lit(1.25) * a.sin();
            *r4 = *r4 * a.cos() + (lit(0.25) * b.sin());
            [lit(2.0), b, a]
        };
        let mut i7 = 0_usize;
        while i7 < 2 && (b.sin().powi(3) >= (lit(0.125) / (y5[i7 % 3] * y5[i7 % 3] + lit(1.0)))) {
            { let rhs = 1; i7 += rhs; }
            { let rhs = b.mul_add(a, y5[1]).sin(); y5[i7 % 3] *= rhs; }
        }
        ((((dy1.1 - a) + lit(1.5) * a) + lit(1.25) * dy1.0) + lit(0.75) * dy1.1) + lit(1.5) * y5[1]
    }

    pub fn fn197(a: D, n: usize) -> D {
        let mut saved = [lit((n + 1) as f64), -a, fn196(a.sin(), lit(1.25) * a.sin())];
        let acc = saved[n % 3];
        let mut i5 = 0_usize;
        while i5 < 3 {
            { let rhs = 1; i5 += rhs; }
            if (-saved[2]) >= lit(i5 as f64) {
                let mut back: Vec<D> = vec![a, acc];
            } else {
                saved[0] = acc.min(fn189(acc.cos(), i5 % 4, a > acc)).sin();
            }
        }
        (lit(n as f64) + lit(0.5) * saved[0]) + lit(0.5) * saved[1]
    }

    pub fn fn198(mut a: D, n: usize, mut p: [D; 3]) -> (D, D) {
        let old: Vec<D> = vec![a.sin().powi(0), p[0] + a, lit(1.5) * lit(1.0)];
        if n != 0 {
            let mut old5 = std::mem::replace(&mut p[2], (if old[n % 2] < a { lit(1.75) } else { a }).atan());
            for i7 in (0..p.len()).rev() {
                let mut i9 = 0_usize;
                while i9 < 1 && (p[i7].sin().tanh() < a.sin().exp()) {
                    { let rhs = 1; i9 += rhs; }
                    let mut old11: Vec<D> = vec![lit(1.375) + a, if old5 >= old5 { a } else { old5 }];
                    std::mem::swap(&mut a, &mut old5);
                }
                let mut x = old5;
            }
            let mut w: D = a;
        }
        ((((((lit(n as f64) + lit(0.5) * a) + lit(1.5) * p[0]) + lit(1.0) * p[1]) + lit(2.0) * p[2]) + lit(1.75) * old[1]) + lit(2.0) * old[old.len() - 1], (lit(0.625) + lit(2.0) * old[1]) + lit(0.75) * old[old.len() - 1])
    }

    pub fn fn199(mut a: D, b: D, mut p: [D; 3]) -> D {
        {
            a = a.sin();
            let mut y7: D = if (b * b + lit(1.0)).sqrt() >= fn187(p[2].atan(), lit(1.25) * lit(2.0).sin()) {
                for i4 in 0..p.len() {
                    { let rhs = lit(1.75) + lit(1.25).sin(); p[1] /= rhs; }
                    p[i4] = lit(i4 as f64).cos();
                }
                b.atan()
            } else {
                p[0] = b.sin();
                let mut cell1: Option<D> = Some(b);
                fn94(lit(1.25) * p[1].sin(), lit(1.25) * b.sin(), b < a)
            };
        }
        ((lit(3 as f64) + lit(2.0) * b) + lit(0.25) * p[1]) + lit(1.0) * p[2]
    }

    pub fn fn201(a: D, n: usize, flag: bool) -> D {
        let mut acc: [[D; 3]; 2] = [[(a.abs() + lit(1.25)).ln(), -a, a], [lit(1.625); 3]];
        {
            let mut product5 = [[lit(0.0); 3]; 2];
            for i in 0..2 {
                for j in 0..2 {
                    let mut s = lit(0.0);
                    for k in 0..3 {
                        { let rhs = acc[i][k] * acc[j][k] * 0.5; s += rhs; }
                    }
                    product5[i][j] = s;
                }
            }
            { let rhs = lit(0.375) * lit(0.375).sin(); product5[1][1] += rhs; }
        }
        (a + lit(1.75) * a) + lit(1.5) * acc[0][1]
    }

    pub fn fn202(mut a: D, b: D, flag: bool) -> D {
        let next: [[D; 3]; 2] = [[b * b; 3], [lit(0.625); 3]];
        let mut next: [D; 3] = [lit(1.375); 3];
        next.fill(lit(1.25) * b.sin());
        if b.sin() > next[0].sin().exp() {
            a = (a * a + lit(1.0)).sqrt().sin();
            return ((a + lit(1.0) * b) + lit(1.0) * next[0]) + lit(1.25) * next[2];
        }
        next[0] = (next[2].sin().tanh() * (-lit(0.625))).cos();
        if flag {
            return (next[2] + lit(0.75) * b) + lit(2.0) * next[1];
        }
        { let rhs = lit(0.5) * ((-b) * b).sin(); next[1] -= rhs; }
        ((b.atan() + lit(1.75) * a) + lit(1.25) * next[0]) + lit(2.0) * next[2]
    }

    pub fn fn203(mut a: D, mut p: [D; 3], mut q: Vec<D>) -> D {
        let mut y1 = [lit(1.875); 3];
        let r5 = &mut p[0];
        { let rhs = lit(0.25) * fn113(a.cos()).sin(); *r5 += rhs; }
        { let rhs = (a * q[1]).sin(); *r5 *= rhs; }
        (y1, p) = (p, y1);
        for i6 in 0..3 {
            let mut i8 = 0_usize;
            while i8 < 3 && ((a <= q[0]) || (p[1] > a)) {
                { let rhs = 1; i8 += rhs; }
                { let rhs = lit(0.25) * (lit(0.5) * p[2].sin()); p[1] += rhs; }
                p = p;
            }
            let r10 = &mut y1[i6 % 3];
            { let rhs = lit(0.125) * (p[i6 % 3] * lit(1.25)).sin(); *r10 += rhs; }
        }
        ((((((if a > p[0] { p[2] } else { lit(0.375) }) + lit(1.0) * a) + lit(1.5) * q[0]) + lit(0.25) * q[1]) + lit(1.5) * q[q.len() - 1]) + lit(1.75) * y1[0]) + lit(0.25) * y1[2]
    }

    pub fn fn204(a: D, mut b: D) -> [D; 3] {
        let mut dx: [[D; 3]; 2] = [[a; 3]; 2];
        'l4: for i5 in 1..=2 {
            dx[1][i5 % 3] = lit(0.25).cos();
        }
        let mut a = a;
        let mut y1: D = if (-lit(2.0)) > b { dx[0][1].min(b) } else { b.cos() };
        dx[1][1] = b.cos();
        let r9 = &mut dx[1][2];
        { let rhs = lit(0.125) * (lit(1.25) * (a * b).sin()); *r9 += rhs; }
        { let rhs = lit(1.25) * y1.sin(); *r9 *= rhs; }
        [(y1.abs() + lit(1.25)).sqrt() + lit(1.25) * b, ((b + y1) + lit(1.0) * dx[1][2]) + lit(0.25) * a, (y1 + y1) + lit(0.25) * b]
    }

    pub fn fn205(mut a: D, mut q: Vec<D>) -> D {
        let (l3, r4) = q.split_at_mut(1);
        r4[0] = l3[0] * a.cos();
        { let rhs = lit(0.375) * a.sin(); q[1] += rhs; }
        if q[0] < ((-lit(0.375)) + a) {
            q = q.clone();
            let mut dx = fn204(lit(1.25) * lit(1.875).sin().tanh().sin(), (a * lit(0.875)).sin());
        }
        (((fn194(q[1].cos(), lit(1.25) * q[0].sin()) + lit(1.5) * a) + lit(2.0) * q[0]) + lit(1.5) * q[1]) + lit(1.0) * q[q.len() - 1]
    }

    pub fn fn206(mut a: D, b: D, n: usize, flag: bool, q: Vec<D>) -> D {
        let mut dx = q.to_vec();
        dx.insert(0, a.cos());
        let mut y10: D = if flag {
            b * lit(0.875)
        } else {
            for i7 in 1..=3 {
                let mut dy1: Vec<D> = vec![a, a + a];
                {}
            }
            q[0] * b
        };
        (((a.sin().powi(1) + lit(1.25) * b) + lit(0.25) * q[1]) + lit(1.5) * q[q.len() - 1]) + lit(1.5) * dx[dx.len() - 1]
    }

    pub fn fn207(mut a: D) -> D {
        let cell1 = fn205((a + a).atan(), vec![a, a]);
        { let rhs = (a + cell1).sin(); a *= rhs; }
        a = lit(1.25) * (-lit(1.375)).sin();
        (fn201(lit(1.25) * a.sin(), 2 % 4, a > cell1) + lit(0.5) * a) + lit(1.5) * cell1
    }

    pub fn fn208(a: D, b: D, v: &[D]) -> D {
        let mut dy1: Vec<D> = v[..2].to_vec();
        if (a * b) <= lit(2 as f64) {
            dy1.insert(1, (if v[v.len() - 1] > lit(0.75) { b } else { v[1] }).atan());
        }
        return ((b + lit(1.25) * b) + lit(0.5) * v[1]) + lit(2.0) * v[v.len() - 1];
        dy1[..2].copy_from_slice(&[lit(1.25) * lit(1.375).sin(), a]);
        b
    }

    pub fn fn209(a: D, q: Vec<D>) -> D {
        for i3 in 0..1 {
            let mut i5 = 0_usize;
            'l6: while i5 < 1 {
                { let rhs = 1; i5 += rhs; }
            }
        }
        (((fn148(lit(1.25) * a.sin(), lit(1.25) * q[0].sin(), &q) + lit(1.75) * a) + lit(0.75) * q[0]) + lit(1.75) * q[1]) + lit(1.5) * q[q.len() - 1]
    }

    pub fn fn210(a: D, n: usize) -> D {
        'l3: for i4 in 0..3 {}
        match n % 3 { 0 => {}, 1 => {}, _ => {} }
        fn77(a.cos()) + lit(0.5) * a
    }

    pub fn fn211(a: D) -> D {
        let mut u = a;
        if (fn163(lit(1.25) * u.sin(), 2 % 4) >= u) && (u > (u * u)) {
            u = a.sin();
            { let rhs = lit(0.125) * (lit(1.25) * (lit(1.5) + u.sin()).sqrt().sin()); u -= rhs; }
        } else {
            u = lit(1.25) * (u + lit(0.25).sin()).sin();
            if (a + u) <= (lit(1.5) + u.sin()).ln() {
                u = (lit(1.5) + a.sin()).ln().cos().sin();
                return lit(0.5) + lit(1.75) * u;
            }
        }
        a.cos() + lit(0.25) * a
    }

    pub fn fn212(mut a: D, mut b: D, flag: bool) -> D {
        let r4 = &mut a;
        { let rhs = lit(1.25) * (if b > b { b } else { b }).sin(); *r4 *= rhs; }
        *r4 = lit(0.75).cos();
        { let rhs = lit(0.5) * (lit(1.25) * a.sin()); b += rhs; }
        (a + lit(0.5) * a) + lit(1.75) * b
    }

    pub fn fn213(a: D, mut b: D, v: &[D]) -> D {
        let mut w = v[1];
        let mut i5 = 0_usize;
        while i5 < 1 && (i5 % 2 == 1) {
            { let rhs = 1; i5 += rhs; }
            if i5 == 0 {
                { let rhs = lit(0.5) * (w - b.abs()).atan(); b += rhs; }
                b = lit(v.len() as f64).sin();
                { let rhs = v[i5 % v.len()].sin(); w *= rhs; }
            }
        }
        return (((((a * b) + lit(1.5) * a) + lit(1.5) * b) + lit(2.0) * v[0]) + lit(1.0) * v[1]) + lit(1.25) * v[v.len() - 1];
    }

    pub fn fn214(mut a: D, mut b: D, v: &[D], mut q: Vec<D>) -> D {
        {
            let mut i5 = 0_usize;
            loop {
                { let rhs = 1; i5 += rhs; }
                if i5 > 2 { break; }
                let mut y1 = fn28(b.mul_add(b, q[i5 % 2]).cos(), (i5 + 1) % 4);
                if lit(1.125).max(y1) > (b / (y1 * y1 + lit(1.0))) {
                    let r8 = &mut q[0];
                    { let rhs = lit(0.5) * y1.sin(); *r8 *= rhs; }
                    *r8 = *r8 * v[0].sin() + (lit(0.125) * lit(1.375).cos());
                    return (y1.mul_add(b, y1) + lit(1.25) * b) + lit(0.25) * q[1];
                }
            }
        }
        (((((((v[v.len() - 1] + a) + lit(1.0) * a) + lit(0.25) * b) + lit(1.0) * v[0]) + lit(0.75) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(1.5) * q[1]) + lit(1.75) * q[q.len() - 1]
    }

    pub fn fn215(mut a: D, v: &[D]) -> D {
        let y1 = a;
        {
            let mut w = vec![-a, v[0] + a];
            w = w.clone();
        }
        ((((fn214(a.atan(), lit(0.375).cos(), v, vec![y1, v[1]]) + lit(0.5) * a) + lit(1.0) * v[0]) + lit(1.75) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(1.0) * y1
    }

    pub fn fn216(a: D, b: D) -> (D, D) {
        let s = vec![b, a.sin().exp()];
        for i4 in 1..s.len() {
            if i4 != 3 {} else if a < fn210(b.sin(), 0 % 4) {} else {
                if i4 < 0 {
                    return (lit(1.0) + lit(1.5) * a, ((b - b) + lit(1.0) * b) + lit(1.25) * s[0]);
                }
            }
        }
        ((s[s.len() - 1] + lit(1.75) * a) + lit(1.75) * b, ((((a + lit(0.75) * a) + lit(1.25) * b) + lit(0.75) * s[0]) + lit(0.25) * s[1]) + lit(1.0) * s[s.len() - 1])
    }

    pub fn fn217(a: D, b: D, flag: bool, v: &[D]) -> D {
        let mut acc = fn207(lit(1.25) * a.max(lit(0.875)).sin());
        let mut acc = acc;
        acc = lit(1.25) * (a * a).sin();
        acc = b.cos();
        if a.min(a) >= a {
            if a > b.sin() {
                return (((((if b > a { b } else { acc }) + lit(0.5) * a) + lit(1.5) * v[0]) + lit(1.25) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(1.25) * acc;
            }
            { let rhs = lit(1.75) + (b / (lit(1.5) + (-lit(0.125)).sin())).sin(); acc /= rhs; }
        } else {
            { let rhs = lit(0.5) * (lit(1.25) * D::sin(a * a).sin()); acc -= rhs; }
            acc = fn210(a.sin(), v.len() % 4).sin();
        }
        ((acc * acc) + lit(0.5) * a) + lit(1.5) * b
    }

    pub fn fn218(mut a: D, b: D, flag: bool, v: &[D], p: [D; 3]) -> D {
        if p[0] <= (-p[1]) {} else if fn214(b.sin(), v[1].sin(), &p[..2], vec![b, v[1], lit(0.5)]) < a {} else {
            { let rhs = lit(0.5) * b.atan(); a += rhs; }
        }
        return (((a - b) + lit(1.0) * a) + lit(2.0) * b) + lit(1.5) * p[0];
    }

    pub fn fn219(a: D, mut b: D, flag: bool) -> D {
        return (if a <= a { a } else { a }) + lit(1.25) * b;
        { let rhs = lit(0.5) * (lit(1.25) * (a * b).sin()); b += rhs; }
        b * a
    }

    pub fn fn220(a: D, b: D) -> D {
        let mut y5: D = {
            for i3 in 1..=1 {}
            a
        };
        { let rhs = lit(0.5) * a.abs().atan().sin(); y5 += rhs; }
        b
    }

    pub fn fn221(a: D, b: D, n: usize, v: &[D], mut t: (D, D)) -> D {
        let mut back = Net { w: v[0..=1].to_vec(), b: a / (lit(1.5) + lit(0.75).sin()) };
        { let rhs = lit(1.75) + (b * lit(0.875)).sin(); back.w[n % 2] /= rhs; }
        let mut i7 = 0_usize;
        loop {
            { let rhs = 1; i7 += rhs; }
            if i7 > 3 { break; }
            match i7 % 3 { 0 => {
                back.w[i7 % 2] = (a.abs() * a).atan();
            }, 1 => {
                if t.0 < (b * b) {
                    t.1 = fn213(lit(0.5) * b.sin(), v[0].sin().tanh().sin(), v).sin();
                    break;
                }
            }, _ => {} }
            if a > (t.1 * a) { break; }
            { let rhs = lit(0.375) * (lit(0.5) * (if fn209(lit(0.5) * b.sin(), vec![t.1, b]) > t.1.mul_add(b, t.1) { (lit(1.5) + t.0.sin()).ln() } else { back.w[i7 % 2] }).sin()); t.0 -= rhs; }
        }
        ((((lit(n as f64) + lit(0.75) * b) + lit(1.5) * v[0]) + lit(1.25) * v[v.len() - 1]) + lit(1.5) * back.w[0]) + lit(0.75) * back.b
    }

    pub fn fn222(mut a: D, flag: bool, p: [D; 3]) -> D {
        let mut tape1: Option<D> = Some(lit(1 as f64));
        'l5: for i6 in 1..p.len() {
            match i6 % 3 { 0 => {
                if flag {
                    let r8 = &mut a;
                    { let rhs = lit(0.125) * (lit(0.5) * p[1].sin()); *r8 += rhs; }
                    *r8 = *r8 * p[i6].sin() + (lit(0.5) * (lit(0.5) * p[0].sin()));
                    return (lit(0.625) + lit(0.75) * a) + lit(0.5) * tape1.unwrap_or(lit(0.75));
                }
            }, 1 => {
                tape1 = Some(lit(1.625));
            }, _ => {
                let mut i9 = 0_usize;
                loop {
                    { let rhs = 1; i9 += rhs; }
                    if i9 > 2 { break; }
                    a = ((p[i6] - a) + fn215(lit(0.5) * a.sin(), &p)).sin();
                    a = lit(0.375);
                    if p[2].mul_add(a, lit(0.625)) <= a { break; }
                    let cell1: D = if flag { p[i6].sin() } else { if a <= p[i6] { p[0] } else { lit(1.875) } };
                }
            } }
            a = lit(i6 as f64).atan();
        }
        (a + lit(2.0) * a) + lit(1.0) * tape1.unwrap_or(lit(0.75))
    }

    pub fn fn223(a: D, mut t: (D, D)) -> D {
        let tape1: [[D; 3]; 2] = [[a, a, t.1], [a + t.1; 3]];
        let w: D = lit(0.5);
        if (a + a) <= t.1 {
            t.1 = (lit(0 as f64) * lit(0 as f64)).cos();
            t.1 = lit(1.5);
            let mut cell1 = [lit(1.0); 3];
        } else {
            { let rhs = lit(0.375) * lit(1.0).sin(); t.0 -= rhs; }
            t.0 = lit(1.25) * (fn220(w.sin(), a.sin()) + a).sin();
        }
        (a.atan() + lit(0.5) * a) + lit(2.0) * w
    }

    pub fn fn224(mut a: D) -> D {
        a = ((if a < a { a } else { a }) - lit(1.875)).sin();
        let mut list2 = Vec::with_capacity(4);
        list2.push(if a >= a { a } else { a });
        list2.push(a * a);
        { let rhs = lit(0.375) * (lit(1.25) * a.sin()); list2[0] += rhs; }
        list2[0] = lit(1.25) * list2[0].sin();
        let mut next4 = list2.clone();
        for _ in 0..3 {
            for i5 in 0..list2.len() {
                next4[i5] = 0.5 * list2[i5] + 0.25 * (if i5 == 0 { list2[list2.len() - 1] } else { list2[i5 - 1] }) * (a / (lit(1.5) + a.sin())).sin();
            }
            list2.copy_from_slice(&next4);
        }
        if ((a >= lit(0.75)) && (a >= (-lit(0.125)))) && ((a > a) && (a <= a)) {
            { let rhs = lit(0.375) * a.cos(); list2[1] += rhs; }
            let list2 = lit(1.375);
        } else if a >= (a * a) {
            let mut old7 = std::mem::replace(&mut list2, vec![a, lit(0.375)]);
        } else {
            let r9 = &mut list2[0];
            { let rhs = (a + a).cos(); *r9 *= rhs; }
        }
        (((lit(1 as f64) + lit(1.0) * a) + lit(0.5) * list2[0]) + lit(0.5) * list2[1]) + lit(0.5) * list2[list2.len() - 1]
    }

    pub fn fn225(a: D, mut p: [D; 3]) -> D {
        let mut w: [D; 3] = [-lit(1.0); 3];
        if (p[0] * w[1]) >= ((-lit(1.375)) - p[1]) {
            { let rhs = lit(0.125) * (a - w[0]).min(D::sin(p[1])).atan(); p[0] -= rhs; }
            return a + lit(0.25) * a;
            std::mem::swap(&mut w, &mut p);
        }
        p[1] = ((a * p[0]) - D::sin(a)).sin();
        if p[2] < w[2] {
            for i4 in 0..w.len() {
                p = w;
            }
            p[1] = D::sin(w[1]).atan();
            { let rhs = lit(0.375) * (a + (lit(0.25) + a)).sin(); w[2] += rhs; }
        } else if p[2].sin() <= w[0] {
            w[0] = lit(1 as f64).sin();
        } else {}
        (((a - a) + lit(1.5) * a) + lit(1.0) * p[0]) + lit(1.75) * p[1]
    }

    pub fn fn227(a: D, mut b: D, n: usize) -> D {
        let mut a: Vec<D> = vec![b, a.sin(), lit(2.0)];
        for i5 in (0..a.len()).step_by(2) {
            if i5 >= 1 {
                { let rhs = lit(0.125) * (lit(0.5) * (if lit(1.625) <= a[i5] { b } else { a[i5] }).max(fn217(b.cos(), b.sin(), b < a[i5], &a)).sin()); a[i5] -= rhs; }
                a[i5] = lit(0.625);
            } else if i5 != 2 {
                a[1] = lit(1.125).atan();
            } else {
                a[..2].copy_from_slice(&[(b + b).cos(), b]);
            }
            let mut b = Net { w: vec![b.mul_add(a[i5], b), a[i5], b.sin()], b: b };
            let mut saved: Shape = Shape::Disc(a[i5]);
        }
        (b + lit(0.25) * b) + lit(0.75) * a[0]
    }

    pub fn fn228(mut a: D, mut b: D, n: usize, mut q: Vec<D>) -> D {
        let mut u: [D; 3] = [q[1] * a; 3];
        let tape1 = (lit(0.625) * a).cos();
        u[..2].copy_from_slice(&[tape1.cos().sin(), tape1]);
        ((((u[0].mul_add(lit(1.375), a) + lit(1.5) * a) + lit(0.25) * b) + lit(0.5) * u[0]) + lit(0.75) * u[1]) + lit(0.5) * u[2]
    }

    pub fn fn229(a: D, b: D) -> D {
        if (b <= lit(1 as f64)) && ((a * a) > fn227(b.sin(), b.sin(), 2 % 4)) {
            if (lit(0.5) * b) > (b - a) {
                for i3 in 0..2 {}
            } else if (a > b) || (a < a) {} else {}
            let old = b;
        } else if (a * lit(1.625)) < a {} else {}
        return a + lit(0.5) * a;
        lit(0.125)
    }

    pub fn fn230(a: D, b: D, n: usize) -> D {
        let mut n: D = a;
        n = (if (if lit(1.625) <= n { a } else { a }) <= a { lit(0 as f64) } else { a.sin().exp() }).sin();
        'l5: for i6 in 1..=3 {
            'l8: for i9 in 0..2 {
                n = n.cos();
                n = (n / (a * a + lit(1.0))).sin();
                n = a.cos();
            }
            n = (lit(1.5) + (if i6 >= 2 { n } else { n }).sin()).ln().atan();
        }
        lit(0.875).min(b) + lit(0.5) * a
    }

    pub fn fn232(mut a: D, n: usize) -> D {
        let y1: [[D; 3]; 2] = [[fn126(a.sin(), a.sin(), 0 % 4, [lit(1.0); 3]), -lit(1.375), a.asinh()], [a, fn219(lit(1.25) * a.sin(), a.cos(), a >= a), a]];
        let mut dy1 = a;
        match n % 3 { 0 => {
            std::mem::swap(&mut a, &mut dy1);
        }, 1 => {}, _ => {} }
        (D::sin(dy1) + lit(0.25) * a) + lit(0.25) * dy1
    }

    pub fn fn233(a: D, v: &[D]) -> D {
        let a = a * v[0].sin().powi(3);
        if (lit(1.375) - a) <= a.sin() {
            return ((lit(3 as f64) + lit(2.0) * v[0]) + lit(2.0) * v[1]) + lit(0.25) * v[v.len() - 1];
        }
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 3 { break; }
        }
        (v[v.len() - 1] + lit(0.25) * v[0]) + lit(0.75) * v[v.len() - 1]
    }

    pub fn fn234(a: D, mut b: D, n: usize, v: &[D]) -> (D, D) {
        let mut b: D = D::sin(a) + v[1].sin().tanh();
        { let rhs = lit(0.5) * (lit(1.25) * b.sin()); b -= rhs; }
        {}
        let mut v = (a - a).max(fn224(lit(1.25) * a.sin()));
        b = v.cos();
        ((a + lit(0.25) * a) + lit(2.0) * v, ((b.sin().powi(0) + lit(0.25) * a) + lit(1.5) * b) + lit(1.75) * v)
    }

    pub fn fn235(a: D) -> D {
        let mut list2 = Vec::with_capacity(4);
        list2.push(lit(1.875).cos());
        list2.push(a + a);
        let mut s: Vec<D> = list2.to_vec();
        let mut list5 = Vec::with_capacity(4);
        for i6 in 0..3 {
            list5.push(lit(0.5) * a.sin());
        }
        'l9: for i10 in (0..1).rev() {
            for i12 in 0..1 {}
        }
        list2[1] = lit(2 as f64).atan();
        let saved: Point = Point { x: list5[1], y: (-lit(0.5)) + a };
        (((((list2[0] + lit(1.25) * a) + lit(0.25) * s[1]) + lit(1.75) * s[s.len() - 1]) + lit(1.75) * list5[0]) + lit(2.0) * list5[1]) + lit(0.25) * list5[list5.len() - 1]
    }

    pub fn fn236(a: D) -> D {
        let mut dy1 = vec![D::sin(a), if lit(1.125) > a { a } else { a }];
        let a = fn228(lit(1.25) * (a * a).sin(), dy1[0].sin(), 2 % 4, vec![a, a]);
        for i4 in 0..dy1.len() {
            if lit(1.875).asinh() <= (lit(1.25) * a) {
                if i4 % 2 == 0 {
                    dy1[i4] = fn142((lit(0.875) * dy1[i4]).sin()).sin();
                    let r6 = &mut dy1[0];
                    { let rhs = lit(0.25) * a.sin(); *r6 += rhs; }
                } else if dy1[i4] >= (dy1[i4] * a) {
                    dy1[i4] = lit(0.5) * a.sin();
                } else {
                    let mut tape1 = [a, dy1[i4].asinh(), a];
                }
            } else if i4 != 0 {} else {}
        }
        a + lit(1.5) * dy1[dy1.len() - 1]
    }

    pub fn fn237(a: D) -> D {
        let mut i2 = 0_usize;
        loop {
            { let rhs = 1; i2 += rhs; }
            if i2 > 3 { break; }
            'l4: for i5 in 0..i2 % 4 {}
            let mut list7 = Vec::with_capacity(4);
            for i8 in 0..4 {
                list7.push(lit(0.5) * a.sin());
            }
            let acc: D = lit(3 as f64) * (a / (list7[1].abs() + lit(1.25)));
        }
        a + lit(1.25) * a
    }

    pub fn fn238(mut a: D) -> D {
        let mut y = [a; 3];
        let mut old: (D, D) = (lit(2 as f64), a.max(y[0]));
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 3 { break; }
            { let rhs = (-old.0).cos(); y[0] *= rhs; }
            let mut old6 = std::mem::take(&mut old.0);
            if (if i4 < 3 { a } else { old.1 }) <= (if i4 == 2 { old6 } else { old6 }) { break; }
            y[i4 % 3] = lit(1.625).sin();
        }
        ((((if old.1 < y[i4 % 3] { lit(1.375) } else { a }) + lit(0.25) * a) + lit(1.25) * y[0]) + lit(2.0) * y[2]) + lit(0.25) * old.1
    }

    pub fn fn239(a: D, v: &[D]) -> D {
        let mut x = [if a < v[1] { a } else { v[0] }, a, a - v[1]];
        let mut y4: [D; 3] = {
            [-lit(1.75); 3]
        };
        'l6: for i7 in 0..x.len() {
            y4[i7 % 3] = x[i7].atan().sin();
        }
        if fn228(a.sin(), lit(0.75).atan(), 1 % 4, y4[..2].to_vec()) < (-lit(0.375)) {
            x[..2].copy_from_slice(&[v[0].sin(), y4[2]]);
        } else if (y4[1] <= a) || (a > a) {
            let last9 = y4.len() - 1;
            y4.swap(0, last9);
        } else {
            { let rhs = lit(0.125) * x[1].sin(); x[2] += rhs; }
        }
        ((((((lit(1.875) * a) + lit(1.25) * a) + lit(2.0) * v[0]) + lit(1.25) * x[0]) + lit(1.5) * x[2]) + lit(1.75) * y4[1]) + lit(0.75) * y4[2]
    }

    pub fn fn240(a: D) -> D {
        let mut y = Shape::Dot;
        let mut dy1 = fn228(a.sin(), (a - a).sin(), 0 % 4, vec![-lit(1.75), a]);
        'l4: for i5 in 1..=4 {
            match &y { Shape::Disc(r0) => {
                if a.min(a) >= fn237((*r0).sin()) {
                    dy1 = ((*r0) + (*r0)).sin();
                }
            }, _ => {} }
        }
        (a + lit(1.25) * a) + lit(0.5) * dy1
    }

    pub fn fn241(mut a: D, b: D, v: &[D]) -> D {
        let mut saved = v[..2].to_vec();
        let mut i5 = 0_usize;
        'l6: while i5 < 1 {
            { let rhs = 1; i5 += rhs; }
            for i8 in (0..3).rev() {
                saved.insert(1, lit(0.5) * v[i5 % 2].max(v[i8 % 2]).sin());
            }
            { let rhs = lit(0.125) * (saved[i5 % 2] + (-saved[i5 % 2])).sin(); a += rhs; }
            { let rhs = a.sin(); a *= rhs; }
        }
        { let rhs = lit(0.125) * a.max(b).atan(); saved[0] -= rhs; }
        for i10 in (0..4).rev() {
            if saved.len() > 2 { a = saved.remove(0) * 0.75; }
            saved[1] = (if a > a { -lit(0.375) } else { v[0].cos() }).cos();
            saved[0] = v[i5 % 2].cos();
        }
        ((((saved[i5 % 2] + lit(1.75) * a) + lit(1.5) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(1.5) * saved[1]) + lit(1.0) * saved[saved.len() - 1]
    }

    pub fn fn242(mut a: D, b: D, v: &[D]) -> D {
        let mut b = [-lit(1.125); 3];
        'l5: for i6 in 0..1 {
            for i8 in 0..v.len() {
                for i10 in (0..v.len()).step_by(2) {
                    { let rhs = lit(0.125) * a.sin(); b[1] -= rhs; }
                    let mut y = Shape::Rect { w: a, h: v[i10] + a };
                }
                let mut x: (D, D) = (a, fn225(a.sin(), [v[i8]; 3]));
            }
        }
        (((lit(0.375).cos() + lit(1.25) * v[0]) + lit(0.5) * v[v.len() - 1]) + lit(2.0) * b[1]) + lit(1.5) * b[2]
    }

    pub fn fn243(a: D, mut b: D, v: &[D], p: [D; 3]) -> D {
        let mut tape1 = p;
        let mut y6: [D; 3] = if b.max(b) < (lit(1.875).abs() + lit(1.25)).ln() {
            tape1.fill(lit(1.25) * a.asinh().sin());
            if ((if a < tape1[0] { a } else { a }) >= tape1[2]) || ((a + p[1]) >= b.max(p[1])) {}
            tape1
        } else {
            tape1[0] = (b + b).sin();
            [-lit(1.375); 3]
        };
        tape1[0] = lit(0.25).sin();
        ((((((((a + lit(0.75) * a) + lit(0.5) * b) + lit(1.75) * v[1]) + lit(0.75) * p[0]) + lit(1.75) * p[1]) + lit(1.0) * p[2]) + lit(0.75) * tape1[0]) + lit(1.0) * tape1[1]) + lit(2.0) * tape1[2]
    }

    pub fn fn244(a: D, b: D) -> D {
        for i3 in (0..4).rev() {}
        for i5 in 1..=4 {}
        a.sin()
    }

    pub fn fn245(a: D, b: D, v: &[D]) -> D {
        let mut list4 = Vec::new();
        list4.push(b);
        list4.push(if a > (-lit(1.75)) { b } else { lit(1.375) });
        { let rhs = lit(0.125) * (lit(1.25) * a.sin().exp().sin()); list4[0] += rhs; }
        let mut y1 = fn104((a * v[1]).cos());
        ((((((a + lit(0.5) * b) + lit(2.0) * v[0]) + lit(1.25) * v[v.len() - 1]) + lit(1.0) * list4[0]) + lit(1.75) * y1[0]) + lit(0.5) * y1[1]) + lit(0.75) * y1[2]
    }

    pub fn fn246(a: D, b: D) -> (D, D) {
        let mut y = Shape::Dot;
        let mut y4 = lit(0.25).abs();
        if (b - b) < (b - lit(1.625)) {
            y4 = D::sin(b).atan();
            y4 = lit(1.25) * (-y4).mul_add(a, y4).sin();
        }
        for i6 in 1..=1 {
            let mut y9: D = if i6 == 1 {
                let r8 = &mut y4;
                *r8 = *r8 * (-lit(1.75)).sin() + (lit(0.375) * b.sin());
                lit(i6 as f64)
            } else {
                y4 = b.sin();
                if (if a > y4 { a } else { y4 }) <= y4 {
                    y4 = lit(1.125);
                    continue;
                }
                if i6 < 1 { b } else { b }
            };
            y4 = a.atan();
        }
        (y4.min(y4) + lit(1.75) * b, lit(1.25) + lit(1.75) * a)
    }

    pub fn fn247(a: D, b: D, n: usize, v: &[D]) -> (D, D) {
        let mut old: D = a;
        if a.sin().tanh() >= fn239(b.sin(), v) {
            if b < (b + b) {
                if fn233(old.sin(), v) < (if lit(1.25) >= old { old } else { old }) {
                    return (((v[n % 2] + lit(2.0) * a) + lit(2.0) * b) + lit(0.75) * v[1], (((-a) + lit(0.5) * b) + lit(1.0) * v[1]) + lit(2.0) * old);
                }
                let mut v = v.to_vec();
            } else if (a - v[n % 2]) <= (b - v[n % 2]) {
                old = lit(1.25) * v[n % 2].sin();
            } else {
                let w = fn244(v[0].abs().sin(), old.atan());
            }
            { let rhs = lit(0.125) * (lit(0.125) + (a * old)).sin(); old += rhs; }
        } else {
            { let rhs = lit(0.5) * (old * a).cos(); old += rhs; }
        }
        ((b + lit(1.5) * a) + lit(2.0) * v[0], (((b * old) + lit(0.5) * a) + lit(2.0) * v[0]) + lit(1.0) * v[v.len() - 1])
    }

    pub fn fn248(mut a: D, b: D, v: &[D]) -> D {
        let mut dx: Net = Net { w: v.to_vec(), b: v[1] * b };
        let r5 = &mut a;
        { let rhs = lit(0.25) * fn243(lit(1.25) * dx.b.sin(), lit(0.375).sin(), v, [-lit(1.875); 3]).atan(); *r5 += rhs; }
        dx = Net { w: v[..2].to_vec(), b: if b <= lit(1.375) { b } else { lit(0.875) } };
        let mut s = [[lit(1.125); 3], [-lit(0.5); 3]];
        let dy1 = dx.b;
        s[1][2] = lit(1.25) * lit(3 as f64).sin();
        dx.w[1] = b.atan();
        ((((((fn238(dy1.atan()) + lit(1.75) * a) + lit(1.5) * b) + lit(0.5) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(1.75) * dx.w[0]) + lit(0.75) * dx.w[1]) + lit(0.75) * dx.b
    }

    pub fn fn249(a: D, b: D, n: usize) -> D {
        let mut tape1: Option<D> = None;
        let acc: D = fn244(lit(1.25) * b.sin().exp().sin(), a.sin());
        'l6: for i7 in 0..4 {
            for i9 in 1..=4 {}
        }
        (b + lit(2.0) * b) + lit(2.0) * acc
    }

    pub fn fn250(a: D, mut b: D, v: &[D]) -> D {
        let mut x = a * (v[0] * b);
        let mut i5 = 0_usize;
        while i5 < 1 {
            { let rhs = 1; i5 += rhs; }
            for i7 in 0..1 {}
        }
        let cell1 = D::sin(a.min(a));
        ((((((lit(0.25) + lit(1.5) * a) + lit(1.25) * b) + lit(1.25) * v[0]) + lit(1.5) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.75) * x) + lit(1.25) * cell1
    }

    pub fn fn251(mut a: D, b: D, flag: bool) -> D {
        let mut s: (D, D) = (fn249(b.sin(), lit(1.25) * a.sin(), 0 % 4), -lit(0.875));
        let mut i5 = 0_usize;
        while i5 < 2 {
            { let rhs = 1; i5 += rhs; }
            for i7 in (0..4).rev() {
                'l9: for i10 in 0..i5 % 4 {
                    let r12 = &mut s.1;
                    *r12 = (if a < a { a } else { lit(1.25) }).sin();
                    *r12 = b.cos();
                }
            }
        }
        s.0 = (lit(1.125) + b).mul_add(a, -lit(1.125)).atan();
        'l13: for i14 in (0..4).rev() {}
        a.atan() + lit(0.75) * a
    }

    pub fn fn252(mut a: D) -> D {
        let mut dx: Vec<D> = vec![lit(3 as f64), -lit(2.0)];
        {
            let mut old3 = std::mem::replace(&mut dx, vec![a, lit(2.0)]);
            if (dx[1] < a) && (a > a) {
                return (((fn248(old3[0].cos(), lit(1.25) * lit(0.375).sin(), &old3) + lit(0.75) * a) + lit(1.75) * old3[0]) + lit(1.5) * old3[1]) + lit(2.0) * old3[old3.len() - 1];
            }
        }
        dx[1] = lit(1.25) * ((a * dx[1]).abs() + lit(1.25)).sqrt().sin();
        let a: D = lit(0.875) * (a + a);
        a
    }

    pub fn fn253(mut a: D, b: D, v: &[D]) -> [D; 3] {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(fn228(lit(0.5) * (a + a).sin(), b.sin(), i5 % 4, vec![b, b, lit(1.75)]).sin());
        }
        if a >= fn245(lit(1.25) * a.sin(), lit(1.25) * b.sin(), &v[..2]) {
            { let rhs = lit(1.75) + (-lit(1.375)).sin(); list4[1] /= rhs; }
            list4.fill(fn241(b.sin(), b.sin(), v).atan());
        }
        let mut i8 = 0_usize;
        loop {
            { let rhs = 1; i8 += rhs; }
            if i8 > 1 { break; }
            list4.swap(1, 0);
            list4.push(a.sin());
            let r10 = &mut list4[i8 % 2];
            { let rhs = lit(0.5) * a.sin(); *r10 += rhs; }
            *r10 = *r10 * a.atan() + (lit(0.25) * (lit(1.25) * b.sin()));
        }
        [((v[i8 % 2].abs() + lit(2.0) * a) + lit(0.75) * list4[0]) + lit(1.5) * list4[1], (a.sin() + lit(0.25) * a) + lit(0.25) * v[0], (a.sin().tanh() + lit(0.75) * a) + lit(1.25) * list4[1]]
    }

    pub fn fn254(mut a: D, b: D, flag: bool, net: &Net) -> (D, D) {
        a = a.atan();
        a = b.sin();
        a = a.atan().cos();
        a = a.cos();
        a = lit(2.0);
        (lit(3 as f64) + lit(0.25) * b, (net.w[1].atan() + lit(0.25) * a) + lit(2.0) * b)
    }

    pub fn fn255(a: D, q: Vec<D>, t: (D, D)) -> D {
        if (lit(1 as f64) > t.0) || ((a > q[1]) && (q[0] < a)) {
            let s = a.sin().powi(2);
        }
        q[0] + lit(1.25) * a
    }

    pub fn fn256(a: D, p: [D; 3], mut q: Vec<D>) -> D {
        let mut tape1 = [p[0], p[1].abs(), a + a];
        let mut saved: Body = Body { pos: Point { x: p[2], y: q[q.len() - 1] }, vel: [p[1], p[0] * q[0], q[0]], mass: a, id: 2 };
        let mut tape16 = p;
        {
            let mut w: D = (q[1] - lit(0.5)) / (p[1].abs() + lit(1.25));
            { let rhs = lit(0.125) * (-lit(1.25).sin()).sin(); tape16[0] -= rhs; }
        }
        for i9 in (0..tape1.len()).rev() {
            tape1[i9] = (fn131(lit(0.5) * tape16[2].sin(), i9 % 4) / (lit(1.5) + a.cos().sin())).sin();
            let (l11, r12) = tape1.split_at_mut(1);
            { let rhs = r12[0] * lit(0.5) * lit(1.125).sin().tanh().sin(); l11[0] += rhs; }
        }
        (((((((((((q[1] / (a * a + lit(1.0))) + lit(1.5) * a) + lit(1.5) * p[0]) + lit(1.25) * p[1]) + lit(1.5) * p[2]) + lit(0.25) * tape1[1]) + lit(0.5) * tape1[2]) + lit(1.0) * saved.pos.x) + lit(2.0) * saved.pos.y) + lit(0.75) * saved.vel[0]) + lit(1.5) * saved.vel[1]) + lit(1.5) * saved.mass
    }

    pub fn fn257(a: D, net: &Net) -> D {
        let mut net = [lit(1.125); 3];
        let mut y = vec![a, a + a];
        let mut list5 = Vec::new();
        list5.push(lit(0.25));
        list5.push(net[1] * a);
        'l7: for i8 in (0..y.len()).step_by(2) {
            if a <= fn241(lit(1.375).cos(), lit(0.5) * y[i8].sin(), &net) {
                net[2] = (a / (y[i8] * y[i8] + lit(1.0))).sin().tanh().cos();
                break 'l7;
            }
            (list5[0], list5[1]) = (list5[1] * 0.5, net[0].atan());
            if (if net[2] <= a { list5[i8 % 2] } else { a }) > (lit(1.0) * list5[i8 % 2]) {
                let mut i10 = 0_usize;
                'l11: loop {
                    { let rhs = 1; i10 += rhs; }
                    if i10 > 2 { break; }
                    list5 = y[..2].to_vec();
                    if (a * a) <= net[0].cos() { break; }
                    net[1] = lit(0.375);
                }
            }
        }
        ((a + lit(2.0) * a) + lit(0.25) * list5[0]) + lit(0.25) * list5[1]
    }

    pub fn fn258(mut a: D) -> [D; 3] {
        a = lit(1.25) * a.max(lit(0 as f64)).sin();
        let r2 = &mut a;
        *r2 = *r2 * lit(1.25) * lit(2.0).sin() + (lit(0.375) * lit(1.875).cos());
        [a.sin() + lit(0.25) * a, a, a]
    }

    pub fn fn259(a: D, n: usize) -> D {
        let mut tape1: Body = Body { pos: Point { x: a, y: a }, vel: [a * a, a, a.asinh()], mass: a, id: 2 };
        if a.cos() >= tape1.pos.y.sin() {
            return (((((fn251(a.cos(), lit(1.25) * tape1.pos.x.sin(), tape1.pos.y < a) + lit(1.75) * a) + lit(0.75) * tape1.pos.x) + lit(1.5) * tape1.pos.y) + lit(0.25) * tape1.vel[0]) + lit(1.75) * tape1.vel[1]) + lit(0.75) * tape1.mass;
        }
        ((((lit(1.5) + a.sin()).ln() + lit(1.0) * tape1.pos.y) + lit(0.25) * tape1.vel[0]) + lit(2.0) * tape1.vel[1]) + lit(1.75) * tape1.mass
    }

    pub fn fn260(a: D, q: Vec<D>, t: (D, D)) -> [D; 3] {
        'l4: for i5 in (0..q.len()).step_by(2) {
            let mut i7 = 0_usize;
            while i7 < 2 && (lit((i5 + 1) as f64) >= q[i5]) {
                { let rhs = 1; i7 += rhs; }
                match 2 % 4 { 0 => {
                    if (q[i5] > lit(1.5)) && (q[i5] < t.1) {
                        return [q[1], (a.cos() + lit(1.25) * q[0]) + lit(0.25) * q[q.len() - 1], a + lit(1.75) * q[0]];
                    }
                }, 1 | 2 if i5 % 2 == 1 => {
                    let mut y = (t.0 + t.1) / (lit(2.0).abs() + lit(1.25));
                }, _ => {
                    let mut tape1 = q.clone();
                } }
            }
        }
        [((t.1 + lit(2.0) * a) + lit(1.5) * q[q.len() - 1]) + lit(1.5) * t.1, ((if t.1 > a { q[q.len() - 1] } else { a }) + lit(0.5) * a) + lit(0.25) * t.1, (lit(1.625) + lit(0.75) * q[1]) + lit(1.25) * t.1]
    }

    pub fn fn262(a: D, q: Vec<D>) -> (D, D) {
        let mut old: (D, D) = (a, a);
        let dx: D = a;
        let mut y1 = Shape::Dot;
        old.1 = (if (q[q.len() - 1] < a) || (q[0] >= a) { lit(0.5) } else { q[0] }).sin();
        ((((a + lit(1.0) * q[1]) + lit(1.0) * q[q.len() - 1]) + lit(0.5) * old.0) + lit(1.75) * dx, (((q[q.len() - 1].max(dx) + lit(1.5) * a) + lit(0.5) * q[0]) + lit(1.5) * q[1]) + lit(0.75) * q[q.len() - 1])
    }

    pub fn fn263(a: D, v: &[D]) -> (D, D) {
        let mut i3 = 0_usize;
        'l4: while i3 < 3 {
            { let rhs = 1; i3 += rhs; }
        }
        let mut cell1: D = (lit(1.0).abs() + lit(1.25)).ln();
        ((((a.sin() + lit(0.5) * v[0]) + lit(1.25) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(1.5) * cell1, (cell1 * cell1) + lit(2.0) * a)
    }

    pub fn fn264(mut a: D, mut p: [D; 3]) -> (D, D) {
        let mut x = (p[2] + a, p[1].min(p[1]));
        { let rhs = lit(0.375) * lit(0.75).sin(); x.0 -= rhs; }
        x.1 = lit(1.25) * (x.0.abs() + (a + p[2])).sin();
        (((lit(2 as f64) + lit(1.75) * a) + lit(0.75) * p[0]) + lit(0.5) * x.0, ((x.0.asinh() + lit(1.5) * a) + lit(2.0) * p[0]) + lit(1.0) * p[1])
    }

    pub fn fn265(mut a: D) -> D {
        let mut list2 = Vec::with_capacity(4);
        list2.push(a - a);
        list2.push((lit(0.375) * lit(0.375) + lit(1.0)).ln());
        if fn244(a.sin(), lit(1.25) * list2[0].sin()) >= a {
            {
                { let rhs = lit(0.25) * list2[list2.len() - 1].sin(); list2[1] += rhs; }
            }
        } else if (a.abs() + lit(1.25)).sqrt() <= list2[1].sin() {
            if list2[0].abs() >= a {
                list2.resize(4, (-a).sin());
                list2 = list2.clone();
                list2[1] = lit(0.375).sin();
            } else if a > (if a >= lit(1.125) { list2[0] } else { a }) {
                let saved: D = a;
            } else {
                list2[0] = lit(1.25) * (lit(1.5) + a.sin()).sqrt().sin();
            }
        } else {
            list2[0] = lit(3 as f64).sin();
        }
        (lit(2 as f64) + lit(0.5) * list2[0]) + lit(0.5) * list2[1]
    }

    pub fn fn266(a: D) -> D {
        if (-(-lit(0.5))) < fn255(a.atan(), vec![a, a], (a, a)) {
            let mut i2 = 0_usize;
            loop {
                { let rhs = 1; i2 += rhs; }
                if i2 > 1 { break; }
                let mut i4 = 0_usize;
                while i4 < 1 {
                    { let rhs = 1; i4 += rhs; }
                    if (a - a) > a {
                        return -lit(0.25);
                    }
                }
                let mut x = fn193(a.sin(), a.sin(), i2 % 4);
                x = lit(1.25) * a.sin();
            }
        } else {}
        (lit(1.625) - a) + lit(0.75) * a
    }

    pub fn fn267(a: D, q: Vec<D>) -> D {
        let mut s: [D; 3] = [a; 3];
        { let rhs = lit(0.5) * lit(1.625).sin(); s[2] += rhs; }
        { let rhs = lit(0.25) * a.sin(); s[1] += rhs; }
        s[0] = lit(1.25) * (lit(q.len() as f64) * s[2].mul_add(q[1], s[2])).sin();
        a
    }

    pub fn fn268(a: D) -> (D, D) {
        let mut y1: D = a;
        for i3 in (0..2).rev() {
            y1 = lit(i3 as f64).sin();
        }
        let back = (-lit(2.0)) + (lit(0.375) - a);
        ((y1.abs() + lit(1.25)).ln(), (y1 + back) + lit(0.5) * back)
    }

    pub fn fn269(a: D) -> D {
        let mut x: D = a.asinh().sin();
        { let rhs = lit(1.75) + (x + a).sin(); x /= rhs; }
        let s: D = x.asinh();
        let r4 = &mut x;
        *r4 = (s + a).sin();
        (((if s >= x { a } else { s }) + lit(1.5) * a) + lit(0.25) * x) + lit(2.0) * s
    }

    pub fn fn270(a: D) -> D {
        let mut y1 = [lit(0.375); 3];
        let mut old: Vec<D> = vec![a, a];
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            let mut i6 = 0_usize;
            loop {
                { let rhs = 1; i6 += rhs; }
                if i6 > 3 { break; }
                if a.sin() > fn228(a.sin(), y1[2].sin(), 1 % 4, vec![a, y1[1], old[i6 % old.len()]]) {
                    return ((a - y1[1]) + lit(0.75) * a) + lit(1.0) * old[1];
                }
                { let rhs = y1[i4 % 3].atan(); y1[i4 % 3] *= rhs; }
                if y1[i4 % 3] < a { break; }
                (y1[0], y1[1]) = (y1[1] * 0.5, y1[i6 % 3].sin());
            }
            y1 = y1;
            if i6 != 2 { break; }
            let (l8, r9) = old.split_at_mut(1);
            r9[0] = l8[0] * a.sin();
            let mut next10 = old.clone();
            for _ in 0..2 {
                for i11 in 0..old.len() {
                    next10[i11] = 0.5 * old[i11] + 0.25 * (if i11 == 0 { old[old.len() - 1] } else { old[i11 - 1] }) * y1[i6 % 3].atan();
                }
                old = next10.clone();
            }
        }
        (a + lit(1.75) * a) + lit(1.0) * y1[0]
    }

    pub fn fn271(mut a: D, mut p: [D; 3]) -> D {
        if a > lit(1 as f64) {
            p[0] = lit(1.25) * a.sin();
            let mut i3 = 0_usize;
            'l4: loop {
                { let rhs = 1; i3 += rhs; }
                if i3 > 3 { break; }
                (p[0], p[1]) = (p[1] * 0.5, p[i3 % 3].sin());
                if i3 % 2 == 1 { break; }
            }
        } else {
            let mut w = p;
        }
        ((a * (-lit(1.75))) + lit(1.0) * a) + lit(0.25) * p[1]
    }

    pub fn fn272(a: D) -> D {
        if (a + a) >= a.min(a) {
            return (a + a) + lit(0.25) * a;
        }
        if (a * a + lit(1.0)).sqrt() < (a * a) {} else if (if lit(0.375) < a { a } else { lit(1.75) }) <= (a + a) {} else {
            let mut dy1: [[D; 3]; 2] = [[a.atan(); 3]; 2];
        }
        return a + lit(1.25) * a;
        a
    }

    pub fn fn273(a: D, b: D, n: usize) -> D {
        let mut u = Point { x: a.max(a), y: b / (lit(1.5) + lit(2.0).sin()) };
        if n == 3 {
            let mut y5: [D; 3] = if n < 2 {
                u.y = (if a.mul_add(a, a) >= (if (-lit(1.0)) >= lit(1.75) { a } else { b }) { b * u.y } else { (-lit(1.875)) + u.y }).sin();
                [b; 3]
            } else {
                { let rhs = lit(0.125) * (lit(1.25) * fn270(a.cos()).sin()); u.x -= rhs; }
                { let rhs = lit(0.125) * b.cos(); u.y -= rhs; }
                [lit(1.125); 3]
            };
            u.x = lit(1.25) * b.sin();
            let r7 = &mut u.x;
            { let rhs = lit(0.5) * (lit(1.25) * b.sin()); *r7 += rhs; }
        } else if (u.y - a) < (u.y + u.y) {} else {
            u.x = lit(0.875).atan();
        }
        (((fn256(a.atan(), [u.y; 3], vec![u.y, a]) + lit(1.5) * a) + lit(1.5) * b) + lit(0.5) * u.x) + lit(0.5) * u.y
    }

    pub fn fn274(a: D, mut b: D) -> D {
        let mut next = [-lit(0.375); 3];
        let mut saved = Body { pos: Point { x: next[0], y: a }, vel: [lit(2.0); 3], mass: a.abs(), id: 2 };
        { let rhs = lit(0.5) * (lit(1.25) * b.sin()); next[0] -= rhs; }
        let mut i5 = 0_usize;
        loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 2 { break; }
            next.fill(lit(i5 as f64).sin());
            { let rhs = lit(1.75) + saved.mass.sin(); next[i5 % 3] /= rhs; }
            if i5 == 2 { break; }
            { let rhs = b.sin(); saved.pos.y *= rhs; }
            let mut s = fn270(lit(0.5) * lit(2.0).abs().sin());
        }
        return (((((saved.pos.x + lit(0.25) * a) + lit(1.25) * saved.pos.x) + lit(1.25) * saved.pos.y) + lit(2.0) * saved.vel[0]) + lit(1.0) * saved.vel[1]) + lit(1.25) * saved.mass;
    }

    pub fn fn275(a: D, p: [D; 3]) -> D {
        let mut s = p;
        ((lit(1.625).mul_add(s[2], a) + lit(1.5) * a) + lit(0.75) * s[0]) + lit(1.75) * s[2]
    }

    pub fn fn276(mut a: D, n: usize) -> D {
        let mut y: Shape = Shape::Disc(a * a);
        let n: D = a;
        for i5 in (0..2).rev() {
            if (a >= a) || (i5 < 3) {
                for i7 in 0..3 {
                    a = -lit(1.375);
                    if (a <= n) || (n >= lit(1.625)) {
                        return n + lit(0.75) * n;
                    }
                }
                a = lit(i5 as f64).cos();
                a = fn273(((-lit(0.125)) + n).cos(), lit(0.5) * n.sin(), i5 % 4).sin();
            } else {
                let mut x: [D; 3] = [lit(1.875); 3];
            }
            let mut u = [[a, (n * n + lit(1.0)).ln(), n.min(n)], [(n * n + lit(1.0)).sqrt(); 3]];
            { let rhs = lit(0.25) * fn275(lit(0.5) * fn274(a.sin(), lit(0.5) * n.sin()).sin(), [a, n, n]).sin(); u[1][i5 % 3] += rhs; }
        }
        a * (-lit(1.375))
    }

    pub fn fn277(a: D, b: D, flag: bool, v: &[D]) -> [D; 3] {
        {}
        [((v[0] + lit(1.75) * v[0]) + lit(0.5) * v[1]) + lit(0.25) * v[v.len() - 1], (b + lit(1.25) * a) + lit(1.25) * v[1], ((a - b) + lit(2.0) * b) + lit(2.0) * v[0]]
    }

    pub fn fn278(mut a: D) -> D {
        a = lit(1.25) * (a.sin().exp() - (if a < a { -lit(1.0) } else { a })).sin();
        let mut y3: [D; 3] = if (a * lit(1.875)) > (a * a) {
            a = (a * fn266(lit(1.25) * a.sin())).sin();
            let y1 = fn269(a.sin().tanh().atan());
            [lit(0.25); 3]
        } else {
            a = a.sin();
            a = lit(1.375);
            [lit(0.125); 3]
        };
        (a + lit(0.5) * a) + lit(1.75) * y3[1]
    }

    pub fn fn279(a: D) -> D {
        let mut s: Vec<D> = vec![lit(0 as f64), a];
        let mut back: [D; 3] = [lit(0.875); 3];
        let mut x: D = fn276(lit(1.25) * s[0].sin(), 3 % 4).sin();
        for i5 in 0..s.len() {
            back[i5 % 3] = x.atan();
            back[0] = back[0].sin();
        }
        s[1] = (a + lit(0.5)).atan().atan();
        ((((((lit(1.375).abs() + lit(1.25) * a) + lit(2.0) * s[0]) + lit(1.0) * s[s.len() - 1]) + lit(0.75) * back[0]) + lit(2.0) * back[1]) + lit(1.0) * back[2]) + lit(1.75) * x
    }

    pub fn fn280(a: D, n: usize) -> D {
        if fn219(lit(1.25) * a.sin(), a.cos(), a < a) < a.sin().powi(2) {
            if a.max(a) <= (a * a) {
                return (a + a) + lit(1.25) * a;
            }
        } else if (a >= a) || (a < a) {
            let mut dx: D = a - a;
        } else {
            let mut acc = a;
        }
        ((-lit(1.125)) * a) + lit(0.5) * a
    }

    pub fn fn281(a: D, mut p: [D; 3]) -> D {
        let r3 = &mut p[0];
        *r3 = lit(1.25) * a.sin();
        { let rhs = a.sin().sin(); *r3 *= rhs; }
        if (a - a) > a {
            return (((p[1] + lit(1.5) * a) + lit(1.25) * p[0]) + lit(2.0) * p[1]) + lit(1.75) * p[2];
        }
        { let rhs = lit(0.125) * (-lit(0.5)).max(p[0]).mul_add(a, a).sin(); p[1] += rhs; }
        let mut p = Point { x: p[1], y: lit(1.25).min(lit(1.875)) };
        p.y = a.sin();
        { let rhs = lit(1.75) + a.max(p.x).sin(); p.y /= rhs; }
        a + lit(1.75) * a
    }

    pub fn fn282(a: D) -> D {
        let mut tape1: Body = Body { pos: Point { x: a, y: a }, vel: [a * a, a, a - a], mass: fn280(a.sin(), 1 % 4), id: 2 };
        let mut a: D = lit(1.625);
        for i4 in 0..2 {
            { let rhs = lit(0.25) * a.sin(); tape1.pos.y += rhs; }
            if a < tape1.vel[0] {
                { let rhs = lit(0.375) * (lit(0.5) * lit(i4 as f64).abs().sin()); tape1.vel[2] -= rhs; }
                let s = lit(i4 as f64) + a.asinh();
            } else {
                tape1.pos.x = lit(1.625).atan();
            }
        }
        ((((((a - tape1.pos.x) + lit(0.5) * tape1.pos.x) + lit(0.75) * tape1.pos.y) + lit(0.75) * tape1.vel[0]) + lit(0.75) * tape1.vel[1]) + lit(1.25) * tape1.mass) + lit(0.25) * a
    }

    pub fn fn283(a: D, n: usize, v: &[D]) -> D {
        if v[n % 2] < v[1] {
            return ((((a.abs() + lit(1.25)).ln() + lit(0.75) * a) + lit(0.5) * v[0]) + lit(0.75) * v[1]) + lit(0.5) * v[v.len() - 1];
        }
        for i4 in 0..v.len() {
            let mut v: [[D; 3]; 2] = [[a.sin().exp(); 3]; 2];
        }
        (((v[n % 2] + lit(1.0) * a) + lit(0.25) * v[0]) + lit(1.5) * v[1]) + lit(0.75) * v[v.len() - 1]
    }

    pub fn fn284(a: D, b: D, v: &[D], p: [D; 3]) -> D {
        let mut i5 = 0_usize;
        while i5 < 1 && ((a > a) || (i5 >= 3)) {
            { let rhs = 1; i5 += rhs; }
            if i5 == 3 {
                break;
            }
            for i7 in 1..v.len() {
                let mut i9 = 0_usize;
                loop {
                    { let rhs = 1; i9 += rhs; }
                    if i9 > 2 { break; }
                    let mut i5 = lit(1.0);
                    i5 = lit(0.5) * p[i7 % 3].sin();
                    if i7 != 2 { break; }
                    i5 = (if i7 == 1 { p[2] * a } else { b + i5 }).sin();
                }
                let mut acc = v[i7];
            }
        }
        ((((((a + lit(0.25) * a) + lit(1.25) * v[0]) + lit(0.5) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.5) * p[0]) + lit(1.75) * p[1]) + lit(1.75) * p[2]
    }

    pub fn fn285(mut a: D, mut b: D, n: usize, v: &[D]) -> D {
        let mut w: Shape = Shape::Dot;
        let mut i6 = 0_usize;
        'l7: loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 3 { break; }
            { let rhs = lit(1.75) + a.sin(); b /= rhs; }
            if (-lit(1.0)) >= (if a >= lit(1.125) { a } else { v[0] }) { break; }
            { let rhs = lit(1.75) + a.sin(); b /= rhs; }
            b = a.atan();
        }
        let r9 = &mut b;
        { let rhs = a.sin(); *r9 *= rhs; }
        *r9 = *r9 * a.sin() + (lit(0.375) * a.sin());
        b = (a.min(a) / (lit(1.5) + a.sin())).sin();
        (lit(n as f64) + lit(1.25) * v[1]) + lit(1.0) * v[v.len() - 1]
    }

    pub fn fn286(a: D, n: usize, v: &[D], t: (D, D)) -> D {
        let mut old: [D; 3] = [lit(0.25); 3];
        if a <= old[n % 3].min(old[n % 3]) {
            return (((a.sin().exp() + lit(0.25) * a) + lit(0.25) * v[0]) + lit(0.25) * v[1]) + lit(1.5) * v[v.len() - 1];
        }
        'l6: for i7 in (0..old.len()).rev() {
            old[i7] = (if old[i7].sin() > (lit(1.5) + a.sin()).sqrt() { a } else { -lit(0.75) }).atan();
        }
        (((t.1 + lit(0.25) * a) + lit(2.0) * t.0) + lit(0.75) * old[1]) + lit(1.25) * old[2]
    }

    pub fn fn287(mut a: D, mut b: D, v: &[D]) -> D {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(lit(0.5) * b.sin());
        }
        let mut old8 = std::mem::replace(&mut list4[0], a.sin().sin());
        list4[0] = D::sin(list4[0]).cos();
        let mut tape1 = [[b; 3]; 2];
        (((((((((v[0].abs() + lit(1.25)).sqrt() + lit(2.0) * a) + lit(1.0) * b) + lit(1.0) * list4[0]) + lit(2.0) * list4[1]) + lit(0.5) * list4[list4.len() - 1]) + lit(0.5) * old8) + lit(1.0) * tape1[0][1]) + lit(0.75) * tape1[1][0]) + lit(1.25) * tape1[1][2]
    }

    pub fn fn289(mut a: D, v: &[D]) -> D {
        a = a.sin();
        a = lit(1.25) * D::sin(a * v[1]).sin();
        let mut i3 = 0_usize;
        loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 3 { break; }
            a = a.cos();
        }
        {
            a = lit(1.25) * a.sin();
        }
        a + lit(1.5) * a
    }

    pub fn fn290(a: D, q: Vec<D>) -> D {
        let q: Vec<D> = q.clone();
        let mut y4: D = {
            a - a
        };
        { let rhs = lit(0.125) * y4.atan(); y4 -= rhs; }
        let mut back: D = q[q.len() - 1] * (-lit(0.5));
        ((((lit(0.125) + lit(0.25) * q[0]) + lit(1.0) * q[1]) + lit(0.5) * q[q.len() - 1]) + lit(1.75) * y4) + lit(0.5) * back
    }

    pub fn fn291(mut a: D, p: [D; 3]) -> D {
        { let rhs = lit(0.25) * a.sin(); a += rhs; }
        ((p[0].sin().powi(2) + lit(1.0) * a) + lit(0.5) * p[0]) + lit(1.5) * p[1]
    }

    pub fn fn292(mut a: D, flag: bool, v: &[D]) -> D {
        for i4 in 0..2 {
            let mut i6 = 0_usize;
            loop {
                { let rhs = 1; i6 += rhs; }
                if i6 > 3 { break; }
                if a.min(a) <= (if flag { a } else { a }) {
                    let mut dy1 = fn283(a.atan(), i6 % 4, &v[..=1]);
                    { let rhs = lit(0.25) * (lit(0.5) * a.sin()); a += rhs; }
                } else if (i6 != 2) && flag {
                    a = lit(1.125);
                } else {
                    let r9 = &mut a;
                    *r9 = v[i6 % 2].atan();
                    { let rhs = lit(0.125) * v[i6 % v.len()].cos(); *r9 += rhs; }
                }
                a = (a + (a - a)).sin();
            }
        }
        ((a + lit(1.75) * a) + lit(0.75) * v[1]) + lit(0.5) * v[v.len() - 1]
    }

    pub fn fn293(a: D, v: &[D]) -> (D, D) {
        let mut u: [D; 3] = [lit(1.0); 3];
        let mut y1 = u[2];
        let mut acc = [lit(1 as f64), u[0] + (-lit(1.0)), a.sin().exp()];
        for i6 in 0..v.len() {
            u.fill(lit(0.5) * y1.sin());
            let mut next8 = u.clone();
            for _ in 0..2 {
                for i9 in 0..u.len() {
                    next8[i9] = 0.5 * u[i9] + 0.25 * (if i9 == 0 { u[u.len() - 1] } else { u[i9 - 1] }) * lit(0.5) * lit(1.5).sin();
                }
                u.copy_from_slice(&next8);
            }
            let mut w = fn289(a.sin(), &acc);
        }
        ((((((y1 * a) + lit(0.75) * v[0]) + lit(0.25) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(1.25) * u[1]) + lit(2.0) * u[2], ((fn292(y1.cos(), v[0] < a, &u) + lit(1.75) * a) + lit(1.5) * u[0]) + lit(1.75) * u[1])
    }

    pub fn fn294(a: D) -> D {
        let mut y = a - a;
        for i3 in (0..4).rev() {
            { let rhs = lit(0.125) * y.atan(); y += rhs; }
            y = lit(0.5) * (y * a).sin();
            if i3 >= 2 {
                break;
            }
        }
        lit(1.125) + lit(1.25) * a
    }

    pub fn fn295(a: D, v: &[D]) -> D {
        let mut a = Point { x: fn286(a.atan(), 2 % 4, v, (a, a)), y: a.sin() };
        let r4 = &mut a.y;
        { let rhs = lit(0.375) * lit(0.875).max(v[1]).sin(); *r4 += rhs; }
        { let rhs = lit(0.375) * (v[v.len() - 1] - v[0]).cos(); *r4 += rhs; }
        let mut back: D = a.y;
        ((((if back < v[1] { v[0] } else { back }) + lit(0.5) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(1.75) * a.x) + lit(1.0) * back
    }

    pub fn fn296(mut a: D) -> D {
        a = a.cos();
        if a >= a {
            for i2 in 1..=2 {
                let mut y: Body = Body { pos: Point { x: lit(1.0), y: a }, vel: [lit(1.0).sin(), a, a], mass: fn109(a.cos(), a.sin()), id: 2 };
                let r5 = &mut y.pos.y;
                { let rhs = lit(0.5) * (a - a).sin(); *r5 *= rhs; }
            }
        } else {
            a = a.sin();
        }
        a.sin().tanh() + lit(1.75) * a
    }

    pub fn fn297(a: D, b: D) -> D {
        let a: Vec<D> = vec![fn290(b.sin(), vec![b, a]), lit(0.25)];
        let mut dy1 = a[0];
        dy1 = (b + b).sin();
        for i5 in (0..1).rev() {
            dy1 = fn287(lit(i5 as f64).sin(), a[a.len() - 1].cos(), &a).cos();
            let mut dy1: [D; 3] = [b, lit(1.5).min(a[1]), a[i5 % a.len()]];
            dy1[0] = lit(0.5).sin();
        }
        (a[0] + lit(1.25) * b) + lit(0.25) * dy1
    }

    pub fn fn298(mut a: D, mut b: D, n: usize) -> (D, D) {
        let mut y1: [D; 3] = [-lit(1.125), if n >= 1 { a } else { a }, (b * b + lit(1.0)).ln()];
        {
            for i5 in (0..y1.len()).rev() {
                if y1[0] >= y1[i5] {
                    y1.reverse();
                }
                let mut i7 = 0_usize;
                'l8: while i7 < 1 {
                    { let rhs = 1; i7 += rhs; }
                    let (l10, r11) = y1.split_at_mut(1);
                    l10[0] = r11[0].sin();
                    { let rhs = l10[0] * lit(0.5) * b.sin(); r11[0] -= rhs; }
                    if (if (-lit(2.0)) < a { b } else { b }) >= y1[i5] {
                        return ((-lit(1.875)) + lit(0.25) * b, (a * b) + lit(1.5) * y1[1]);
                    }
                }
                y1[..2].copy_from_slice(&[lit(0.5) * (a / (b * b + lit(1.0))).sin(), b]);
            }
            y1[n % 3] = lit(1.25) * (a + a).sin();
        }
        (((a * b) + lit(1.25) * y1[0]) + lit(1.25) * y1[1], b * b)
    }

    pub fn fn300(a: D, mut b: D, flag: bool) -> (D, D) {
        let mut w: [[D; 3]; 2] = [[b * a; 3]; 2];
        w[1][1] = ((a * a) * (-a)).atan();
        w[1][2] = lit(1.25) * (if fn286(lit(1.25) * lit(0.375).sin(), 1 % 4, &w[1], (a, w[1][1])) < (b - b) { a * b } else { lit(1.875) }).sin();
        { let rhs = lit(0.125) * (lit(1.25) * fn48(w[1][1].cos()).mul_add(a, a).sin()); w[0][2] += rhs; }
        (b.abs() + lit(0.5) * a, (a + lit(1.5) * b) + lit(1.0) * w[1][0])
    }

    pub fn fn301(a: D, b: D, mut p: [D; 3]) -> D {
        let mut tape1 = p;
        let mut w: Option<D> = None;
        if let Some(z) = w {
            p[2] = lit(1.5);
        } else {}
        ((((((a + lit(0.75) * a) + lit(1.25) * b) + lit(1.25) * p[0]) + lit(1.75) * p[1]) + lit(2.0) * p[2]) + lit(0.75) * tape1[1]) + lit(0.5) * tape1[2]
    }

    pub fn fn302(a: D, b: D, v: &[D], mut t: (D, D)) -> D {
        let mut t: Option<D> = None;
        'l6: for i7 in 0..v.len() {}
        if a < b {} else {
            if let Some(z) = t {
                t = Some(z.asinh());
            } else {
                let Some(z10) = t else {
                    return ((((a + b) + lit(2.0) * a) + lit(1.75) * b) + lit(2.0) * v[0]) + lit(1.5) * v[1];
                };
            }
        }
        ((((a + b) + lit(1.25) * a) + lit(1.25) * v[0]) + lit(1.5) * v[v.len() - 1]) + lit(0.75) * t.unwrap_or(lit(0.75))
    }

    pub fn fn303(mut a: D, b: D, n: usize, mut p: [D; 3], net: &Net) -> D {
        let mut s: [D; 3] = p;
        let s: D = s[n % 3];
        let mut w = a / ((b * net.w[1]) * (b * net.w[1]) + lit(1.0));
        for i9 in (0..p.len()).rev() {
            if p[2] >= (net.w[1] + w) {
                p[1] = w.sin();
                let mut tape1: (D, D) = (p[i9], fn290(lit(0.5) * p[i9].sin(), vec![a, lit(1.875)]));
            } else if n % 2 == 0 {} else {}
        }
        return ((((((b.sin() + lit(0.5) * a) + lit(1.5) * b) + lit(0.75) * p[0]) + lit(0.25) * p[1]) + lit(0.25) * p[2]) + lit(0.5) * s) + lit(0.5) * w;
    }

    pub fn fn304(mut a: D, n: usize) -> D {
        let mut y: [D; 3] = [a; 3];
        let mut tape1: D = a;
        let mut back: [D; 3] = [if tape1 < a { lit(0.375) } else { tape1 }, if a < tape1 { lit(0.875) } else { a }, y[0] * a];
        (((((((tape1 - tape1) + lit(0.75) * a) + lit(0.25) * y[0]) + lit(1.0) * y[1]) + lit(1.75) * y[2]) + lit(0.75) * tape1) + lit(1.75) * back[0]) + lit(0.25) * back[1]
    }

    pub fn fn305(mut a: D) -> D {
        for i2 in (0..4).rev() {
            { let rhs = lit(0.25) * a.atan(); a += rhs; }
        }
        (a + lit(1.625)) + lit(1.0) * a
    }

    pub fn fn306(mut a: D, mut b: D) -> D {
        let mut y3: D = if (a.abs() + lit(1.25)).sqrt() >= (-b) {
            {
                { let rhs = (a * b).sin(); a *= rhs; }
            }
            lit(3 as f64)
        } else {
            b = lit(0.75);
            b
        };
        return (y3 + lit(1.25) * b) + lit(1.25) * y3;
    }

    pub fn fn307(a: D, b: D, n: usize, mut p: [D; 3]) -> D {
        let mut back: [D; 3] = [lit(1.375); 3];
        p[n % 3] = back[0].sin();
        { let rhs = lit(0.125) * (b + p[n % 3]).sin(); back[2] += rhs; }
        let mut p: [D; 3] = [lit(1.625); 3];
        for i7 in (0..1).rev() {
            back[1] = lit(n as f64).atan();
            back[0] = ((-back[1]) + (if back[n % 3] <= back[i7 % 3] { b } else { p[i7 % 3] })).sin();
        }
        ((((((a - lit(0.625)) + lit(0.25) * a) + lit(1.75) * b) + lit(0.25) * back[0]) + lit(0.5) * back[1]) + lit(1.75) * p[0]) + lit(0.75) * p[2]
    }

    pub fn fn308(a: D, b: D) -> [D; 3] {
        let mut acc = Point { x: b, y: a.asinh() };
        let dx = [a.asinh(); 3];
        let mut old5 = std::mem::replace(&mut acc.y, lit(1.25) * (dx[2] - a).sin());
        if a.sin().powi(2) < b.sin().tanh() {
            return [((lit(2 as f64) + lit(2.0) * a) + lit(0.75) * b) + lit(1.0) * old5, (((dx[1] - b) + lit(1.5) * a) + lit(1.0) * b) + lit(1.0) * acc.y, (fn151(lit(1.25) * old5.sin(), dx, vec![lit(1.375), b, old5]) + lit(1.5) * b) + lit(0.75) * dx[2]];
        }
        [acc.y.abs() + lit(1.5) * dx[0], b + lit(0.75) * acc.y, (((lit(0 as f64) + lit(1.25) * b) + lit(2.0) * acc.x) + lit(1.75) * acc.y) + lit(1.25) * dx[1]]
    }

    pub fn fn310(mut a: D) -> D {
        let w: [D; 3] = [a - a, a * a, if (-lit(1.75)) <= a { a } else { a }];
        let r3 = &mut a;
        *r3 = *r3 * w[0].sin() + (lit(0.25) * w[1].atan());
        *r3 = *r3 * lit(1.375).sin() + (lit(0.25) * w[0].sin());
        let r4 = &mut a;
        { let rhs = lit(1.25) * (w[1] * w[1]).sin(); *r4 *= rhs; }
        *r4 = fn295(lit(1.25) * w[2].sin(), &w).sin();
        'l5: for i6 in (0..w.len()).step_by(2) {}
        return (-lit(0.5)) + lit(2.0) * a;
    }

    pub fn fn311(a: D, flag: bool) -> D {
        let mut tape1: [D; 3] = [lit(0 as f64); 3];
        if (a * tape1[1]) > a {
            { let rhs = lit(0.125) * a.sin(); tape1[0] += rhs; }
        } else if (lit(1.25) > tape1[1]) && (a >= a) {
            tape1[0] = a.mul_add(tape1[2], a).cos();
        } else {
            let r4 = &mut tape1[0];
            { let rhs = a.sin(); *r4 *= rhs; }
        }
        a + lit(1.25) * a
    }

    pub fn fn314(a: D, n: usize) -> D {
        let mut cell1: Shape = Shape::Rect { w: a - lit(0.875), h: a + (-lit(1.5)) };
        let mut a: [D; 3] = [a + a, lit(2 as f64), if a >= a { a } else { a }];
        a[1] = (a[n % 3].abs() + lit(1.25)).ln().atan();
        (a[0] + lit(0.5) * a[0]) + lit(1.5) * a[1]
    }

    pub fn fn316(a: D, mut b: D, flag: bool) -> (D, D) {
        let cell1 = [[a; 3]; 2];
        for i5 in 0..3 {
            let mut product7 = [[lit(0.0); 3]; 2];
            for i in 0..2 {
                for j in 0..2 {
                    let mut s = lit(0.0);
                    for k in 0..3 {
                        { let rhs = cell1[i][k] * cell1[j][k] * 0.5; s += rhs; }
                    }
                    product7[i][j] = s;
                }
            }
            { let rhs = lit(0.125) * (lit(0.5) * lit((i5 + 1) as f64).sin()); product7[i5 % 2][2] -= rhs; }
            product7[i5 % 2][0] = ((if flag { cell1[i5 % 2][i5 % 3] } else { a }) + a.sin()).sin();
        }
        ((((if flag { b } else { b }) + lit(0.75) * a) + lit(1.0) * b) + lit(1.75) * cell1[1][2], (cell1[1][2] + b) + lit(0.5) * a)
    }

    pub fn fn318(mut a: D, p: [D; 3]) -> [D; 3] {
        let dx: D = lit(1.75) * a;
        for i4 in (0..p.len()).step_by(2) {
            { let rhs = lit(1.75) + p[1].sin(); a /= rhs; }
        }
        [if a > a { a } else { dx }, p[2] + lit(1.25) * a, ((fn304(lit(1.875).atan(), 1 % 4) + lit(0.5) * a) + lit(0.25) * p[2]) + lit(1.25) * dx]
    }

    pub fn fn319(a: D, mut b: D, n: usize) -> D {
        'l4: for i5 in 0..4 {
            let r7 = &mut b;
            *r7 = (a + a).cos();
            { let rhs = lit(0.125) * a.sin(); *r7 += rhs; }
            let r8 = &mut b;
            { let rhs = fn224(a.sin()).atan(); *r8 *= rhs; }
            b = lit(0.75);
        }
        b = ((-b) * a).sin();
        b + lit(1.75) * a
    }

    pub fn fn320(mut a: D) -> D {
        if (a + a) <= (a + a) {}
        let cell1 = a;
        for i3 in 0..3 {
            a = lit(0.5) * cell1.sin().tanh().sin();
            a = fn306((if cell1 < a { cell1 } else { a }).sin(), cell1.sin()).atan();
        }
        (lit(1.5) + lit(1.25) * a) + lit(1.5) * cell1
    }

    pub fn fn321(a: D, mut b: D, mut p: [D; 3], t: (D, D), net: &Net) -> D {
        let mut i6 = 0_usize;
        'l7: loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 3 { break; }
            if b >= p[0].abs() {
                let mut dx: Point = Point { x: (lit(1.5) + lit(0.5).sin()).ln(), y: t.1 };
                for i10 in (0..p.len()).step_by(2) {
                    let mut s = Net { w: p.to_vec(), b: a };
                }
                dx.x = lit(0.5) * ((lit(1.5) + a.sin()).ln() + p[i6 % 3]).sin();
            }
            let part13 = &mut p[..2];
            { let rhs = lit(0.375) * a.sin(); part13[0] += rhs; }
            part13[1] = part13[0] * net.w[0].sin().tanh().atan();
            if fn303(t.0.sin(), a.sin(), 3 % 4, p, net) > (p[i6 % 3] * t.1) { break; }
            let r14 = &mut p[i6 % 3];
            { let rhs = (b + t.0).sin(); *r14 *= rhs; }
            *r14 = fn304(net.w[0].cos(), (i6 + 1) % 4).sin();
        }
        (((((((((p[i6 % 3] - a) + lit(1.0) * b) + lit(0.5) * p[0]) + lit(2.0) * p[1]) + lit(1.25) * p[2]) + lit(0.5) * t.0) + lit(0.75) * t.1) + lit(1.75) * net.w[0]) + lit(0.75) * net.w[1]) + lit(1.5) * net.b
    }

    pub fn fn322(mut a: D, n: usize) -> D {
        let mut acc = [if a >= a { a } else { a }, a, fn314(a.sin(), 2 % 4)];
        for i4 in 0..acc.len() {
            acc[i4] = acc[i4].sin();
        }
        {
            { let rhs = lit(0.5) * a.sin().tanh().sin().exp().atan(); acc[n % 3] += rhs; }
            if (acc[2] + acc[1]) > a {} else if (a < lit(0.625)) && (n != 3) {
                acc[2] = fn319(lit(1.25) * fn311(lit(1.25) * acc[n % 3].sin(), a >= a).sin(), lit(1.25) * a.sin(), 3 % 4).sin();
            } else {
                let mut n: Body = Body { pos: Point { x: lit(0.625), y: lit(0.75) }, vel: [lit(0.25); 3], mass: acc[2] - acc[n % 3], id: 2 };
            }
        }
        (((a + lit(1.5) * a) + lit(1.25) * acc[0]) + lit(2.0) * acc[1]) + lit(0.5) * acc[2]
    }

    pub fn fn323(a: D, q: Vec<D>, net: &Net) -> [D; 3] {
        let mut cell1 = q.clone();
        { let rhs = lit(0.375) * (lit(1.25) * net.b.sin()); cell1[0] -= rhs; }
        let mut next5 = cell1.clone();
        for _ in 0..1 {
            for i6 in 0..cell1.len() {
                next5[i6] = 0.5 * cell1[i6] + 0.25 * (if i6 == 0 { cell1[cell1.len() - 1] } else { cell1[i6 - 1] }) * lit(1.25) * (lit(1.5) + lit(0.375).sin()).sqrt().sin();
            }
            cell1 = next5.clone();
        }
        let mut old: Vec<D> = q[0..=1].to_vec();
        cell1.fill(net.w[0].atan());
        for i8 in 1..cell1.len() {
            { let rhs = cell1[i8 - 1] * lit(0.75); cell1[i8] *= rhs; }
            for i10 in 0..cell1.len() {
                cell1[i8] = a.sin();
            }
        }
        [(((old[0] + lit(0.25) * net.w[1]) + lit(0.5) * net.b) + lit(0.25) * old[1]) + lit(1.5) * old[old.len() - 1], (((net.w[0] + lit(2.0) * a) + lit(1.5) * net.w[0]) + lit(1.75) * net.b) + lit(1.75) * old[old.len() - 1], ((((((lit(1 as f64) + lit(1.0) * a) + lit(1.75) * net.w[0]) + lit(0.75) * net.b) + lit(0.25) * cell1[0]) + lit(0.75) * old[0]) + lit(1.75) * old[1]) + lit(1.25) * old[old.len() - 1]]
    }

    pub fn fn324(a: D) -> D {
        if ((a * a + lit(1.0)).ln() >= a) || ((a <= a) || (a < a)) {} else {}
        a + lit(0.25) * a
    }

    pub fn fn325(a: D, mut b: D, net: &Net) -> D {
        let r4 = &mut b;
        *r4 = lit(1.25) * fn322(a.atan(), 1 % 4).sin();
        { let rhs = lit(0.125) * (-lit(0.5)).sin(); b -= rhs; }
        for i5 in (0..1).rev() {
            b = (a * b).abs().cos();
            if i5 >= 3 {
                { let rhs = lit(0.375) * (lit(0.5) * b.sin()); b -= rhs; }
                break;
            }
        }
        (a + lit(0.25) * b) + lit(1.25) * net.b
    }

    pub fn fn326(a: D, v: &[D]) -> D {
        let mut v = v[0..=1].to_vec();
        let mut y6: D = if v[1] >= v[0] {
            { let rhs = lit(0.25) * (a.abs() + lit(1.25)).ln().sin().cos(); v[1] += rhs; }
            let mut cell1: Body = Body { pos: Point { x: -lit(0.625), y: a }, vel: [(a.abs() + lit(1.25)).ln(), a, a.sin().tanh()], mass: v[1].sin().exp(), id: 2 };
            (lit(1.5) + cell1.pos.y.sin()).ln()
        } else {
            let r5 = &mut v[0];
            *r5 = *r5 * a.atan() + (lit(0.375) * (lit(1.25) * a.sin()));
            { let rhs = lit(0.375) * a.min(a).atan(); *r5 += rhs; }
            { let rhs = lit(0.125) * v[0].cos(); v[1] -= rhs; }
            if a < v[0] { v[1] } else { a }
        };
        (v[1] + lit(1.75) * a) + lit(0.75) * y6
    }

    pub fn fn328(a: D, mut b: D, v: &[D], mut p: [D; 3]) -> D {
        let mut list5 = Vec::with_capacity(4);
        for i6 in 0..2 {
            list5.push(lit(1.75).sin());
        }
        if b <= b.min(a) {
            let mut next9 = p.clone();
            for _ in 0..2 {
                for i10 in 0..p.len() {
                    next9[i10] = 0.5 * p[i10] + 0.25 * (if i10 == 0 { p[p.len() - 1] } else { p[i10 - 1] }) * a.cos();
                }
                std::mem::swap(&mut p, &mut next9);
            }
            'l11: for i12 in 0..3 {
                if (a * a) >= (a * b) {
                    list5.truncate(4);
                    let (l14, r15) = p.split_at_mut(1);
                    r15[0] = l14[0] * a.atan();
                }
                list5[1] = list5[0].min(fn324(lit(0.5) * p[1].sin())).atan();
            }
            { let rhs = (a - v[v.len() - 1]).cos(); b *= rhs; }
        } else {
            { let rhs = lit(1.75) + (p[1] + v[0]).sin(); list5[1] /= rhs; }
        }
        ((((((fn324(lit(2.0).sin()) + lit(2.0) * a) + lit(2.0) * v[0]) + lit(0.5) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.5) * p[1]) + lit(1.25) * list5[0]) + lit(2.0) * list5[1]
    }

    pub fn fn330(mut a: D) -> D {
        let mut a = Body { pos: Point { x: a, y: a }, vel: [a - a, a, lit(0.375)], mass: if a <= a { a } else { a }, id: 2 };
        a.pos.y = ((if a.vel[0] >= a.mass { a.mass } else { a.mass }) / (lit(1.5) + (lit(1.75) + lit(0.125)).sin())).cos();
        { let rhs = lit(0.375) * D::sin(a.mass).sin().atan(); a.mass -= rhs; }
        'l3: for i4 in 0..1 {
            { let rhs = lit(0.125) * (lit(0.5) * (if a.pos.x >= (-lit(2.0)) { a.mass } else { a.pos.x }).abs().sin()); a.pos.x += rhs; }
        }
        a.pos.y
    }

    pub fn fn331(a: D, b: D) -> D {
        let y = b.cos();
        let mut x = Point { x: b.cos(), y: b.asinh() };
        { let rhs = lit(1.25) * lit(2 as f64).sin(); x.x *= rhs; }
        { let rhs = lit(0.375) * (lit(1.25) * ((if x.y <= b { a } else { lit(1.625) }) - b).sin()); x.y -= rhs; }
        let mut i5 = 0_usize;
        'l6: loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 3 { break; }
            x.y = lit(0.5) * (a - (lit(1.5) + a.sin()).sqrt()).sin();
            x = Point { x: y, y: x.y };
        }
        return (b + lit(0.75) * b) + lit(1.75) * y;
    }

    pub fn fn332(mut a: D, mut b: D, v: &[D]) -> D {
        for i4 in 0..1 {
            b = b.atan();
        }
        if b.cos() <= a {
            b = a.sin();
        } else {
            if lit(0 as f64) >= a {
                a = lit(1.25) * D::sin(a).sin();
                a = ((-lit(1.125)) * (a + a)).sin();
                b = a.sin();
            }
        }
        (-lit(1.0)) + lit(1.5) * a
    }

    pub fn fn333(a: D, mut b: D, n: usize, t: (D, D)) -> [D; 3] {
        for i5 in 0..1 {
            let mut y: Vec<D> = vec![a, (lit(1.25).abs() + lit(1.25)).sqrt()];
        }
        let n = b;
        [((((a + b) + lit(2.0) * a) + lit(0.75) * b) + lit(0.75) * t.1) + lit(1.5) * n, n.atan(), b + lit(0.5) * t.1]
    }

    pub fn fn334(mut a: D, b: D) -> D {
        let mut b = [b + b, a.max(a), b + b];
        let mut list4 = Vec::new();
        for i5 in 0..3 {
            list4.push((a * b[2]).max(if a <= a { lit(1.5) } else { lit(1.75) }).sin());
        }
        list4[..2].copy_from_slice(&[a.atan(), b[0]]);
        b[0] = a.sin();
        list4.clear();
        list4.push(fn331(a.sin(), a.sin()).sin());
        list4.push(a);
        list4[0] = lit(1.25) * a.sin();
        b[0] = (a / (list4[list4.len() - 1].cos().abs() + lit(1.25))).sin();
        ((((b[2] + lit(0.25) * a) + lit(1.0) * b[0]) + lit(1.5) * b[1]) + lit(2.0) * b[2]) + lit(0.75) * list4[0]
    }

    pub fn fn335(a: D, n: usize, flag: bool) -> D {
        match 1 % 3 { 0 => {}, 1 => {
            for i4 in 0..1 {
                let acc = a;
            }
        }, _ => {} }
        a + lit(1.5) * a
    }

    pub fn fn336(a: D, mut b: D) -> D {
        let u = vec![(a * a + lit(1.0)).ln(), lit(0.375) + a];
        b = (lit(3 as f64) * (a + u[1])).sin();
        b = (-a).sin();
        for i4 in (0..u.len()).rev() {
            { let rhs = lit(0.125) * (if a >= u[i4] { b } else { b }).asinh().sin(); b += rhs; }
            let r6 = &mut b;
            *r6 = *r6 * lit(0.5) * a.sin() + (lit(0.25) * (lit(0.5) * a.sin()));
        }
        let mut tape1 = lit(1 as f64) * a;
        b = lit(0.25);
        (((((b + lit(1.25) * a) + lit(0.25) * b) + lit(1.75) * u[0]) + lit(1.75) * u[1]) + lit(1.5) * u[u.len() - 1]) + lit(1.5) * tape1
    }

    pub fn fn337(a: D, b: D, flag: bool) -> D {
        let mut dx: Vec<D> = vec![lit(1.125) + a, a];
        let back: D = -(a / (lit(2.0).abs() + lit(1.25)));
        let mut u: Shape = Shape::Dot;
        let mut x = if back > lit(3 as f64) { back } else { back };
        {
            let part8 = &mut dx[..=1];
            { let rhs = lit(0.25) * (b * (-lit(0.125))).sin(); part8[0] += rhs; }
            part8[1] = part8[0] * lit(1.0).sin();
        }
        return (((((if back > back { x } else { x }) + lit(0.5) * a) + lit(1.5) * b) + lit(0.75) * dx[1]) + lit(2.0) * dx[dx.len() - 1]) + lit(1.75) * back;
        dx[1] = x.mul_add(b, back).cos();
        -b
    }

    pub fn fn338(a: D, mut b: D) -> D {
        let mut s = Body { pos: Point { x: a, y: b }, vel: [lit(0.375); 3], mass: b + b, id: 2 };
        { let rhs = lit(0.25) * lit(2 as f64).cos(); b += rhs; }
        let mut old: D = b.sin().powi(1);
        if a >= old.sin() {
            s = Body { pos: Point { x: old, y: old }, vel: [lit(0.125); 3], mass: old, id: 2 };
        }
        s.pos.x = (if (b <= s.vel[2]) && (s.vel[2] >= a) { old.sin().powi(3) } else { a }).sin();
        ((((((a / (lit(1.5) + a.sin())) + lit(0.25) * a) + lit(0.25) * s.pos.y) + lit(0.75) * s.vel[0]) + lit(1.5) * s.vel[1]) + lit(1.75) * s.mass) + lit(0.5) * old
    }

    pub fn fn339(a: D, mut b: D, v: &[D], t: (D, D)) -> D {
        let mut old: [[D; 3]; 2] = [[b, (lit(1.5) + v[0].sin()).ln(), b.abs()], [a; 3]];
        let mut dx: D = fn337(fn330(b.sin()).sin(), lit(1.25) * a.sin().sin(), old[0][1] < (old[1][0] + old[1][1]));
        let r7 = &mut old[1][1];
        { let rhs = lit(0.25) * v[0].max(v[0]).sin(); *r7 += rhs; }
        std::mem::swap(&mut b, &mut dx);
        'l8: for i9 in 0..4 {
            old[1][1] = (if (a + b) > (v[i9 % v.len()] + a) { dx } else { a + dx }).atan();
            let tape1 = b;
        }
        ((((lit(1.25) + lit(0.5) * b) + lit(1.25) * v[0]) + lit(0.75) * v[v.len() - 1]) + lit(1.0) * t.0) + lit(2.0) * t.1
    }

    pub fn fn340(mut a: D, n: usize, flag: bool, v: &[D]) -> D {
        let mut tape1: Vec<D> = vec![a.atan(), fn334(lit(1.25) * a.sin(), a.sin())];
        let mut next6 = tape1.clone();
        for _ in 0..3 {
            for i7 in 0..tape1.len() {
                next6[i7] = 0.5 * tape1[i7] + 0.25 * (if i7 == 0 { tape1[tape1.len() - 1] } else { tape1[i7 - 1] }) * (-a).sin();
            }
            tape1 = next6.clone();
        }
        let s = v[n % 2] + (tape1[1] * tape1[n % tape1.len()]);
        if n >= 2 {
            { let rhs = lit(0.125) * v[v.len() - 1].atan(); tape1[0] -= rhs; }
        } else {
            let mut old9 = std::mem::replace(&mut tape1[n % 2], (s / (v[0].abs() + lit(1.25))).cos());
            { let rhs = lit(0.5) * (if flag { a } else { s * lit(1.25) }).sin(); old9 -= rhs; }
        }
        (a + lit(0.5) * v[1]) + lit(1.5) * v[v.len() - 1]
    }

    pub fn fn341(mut a: D, b: D) -> D {
        let mut tape1: Point = Point { x: a, y: D::sin(lit(0.875)) };
        let mut acc: D = if a >= b { a } else { if (-lit(1.0)) > b { b } else { b } };
        a = a.sin();
        tape1.y = a.sin().exp().sin();
        tape1.x = b.sin();
        ((fn162(lit(1.25) * b.sin()) + lit(0.75) * a) + lit(1.0) * b) + lit(0.25) * acc
    }

    pub fn fn342(mut a: D, flag: bool, v: &[D]) -> D {
        let mut y = [v[v.len() - 1], lit(1.75) / (v[v.len() - 1] * v[v.len() - 1] + lit(1.0)), a.sin()];
        let mut old5 = std::mem::take(&mut y[0]);
        let part7 = &mut y[..=1];
        { let rhs = lit(0.375) * ((-lit(1.0)) + old5).sin(); part7[0] += rhs; }
        part7[1] = part7[0] * old5.sin();
        let r8 = &mut old5;
        *r8 = *r8 * v[0].atan() + (lit(0.25) * y[0].atan());
        { let rhs = lit(0.375) * old5.sin(); y[0] -= rhs; }
        y[2] = (-v[0]).mul_add(old5, v[1]).sin();
        (((((lit(1.25) / (a.abs() + lit(1.25))) + lit(1.25) * a) + lit(1.75) * v[0]) + lit(1.75) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(1.25) * y[2]
    }

    pub fn fn343(a: D, b: D) -> D {
        let mut i3 = 0_usize;
        while i3 < 2 {
            { let rhs = 1; i3 += rhs; }
            match i3 % 3 { 0 => {
                let mut y5: D = if a >= b.max(b) {
                    b
                } else {
                    (b * b + lit(1.0)).ln()
                };
                y5 = lit(0.5) * lit(2 as f64).sin();
            }, 1 => {}, _ => {} }
        }
        (a + lit(1.75) * a) + lit(0.75) * b
    }

    pub fn fn344(a: D, v: &[D]) -> D {
        let mut next = [[a + a; 3], [lit(v.len() as f64), a + a, v[0] / (v[0] * v[0] + lit(1.0))]];
        let mut i4 = 0_usize;
        'l5: while i4 < 3 && (lit(0.5) <= lit(1.25)) {
            { let rhs = 1; i4 += rhs; }
            next[0][i4 % 3] = next[i4 % 2][i4 % 3].atan();
            let mut old7 = std::mem::replace(&mut next[0][i4 % 3], (if a < (-lit(1.125)) { a } else { a }).sin());
            let mut dx: D = ((-lit(1.125)) * lit(1.375)) + v[i4 % v.len()];
        }
        next[1][2] = lit(0.875);
        let r10 = &mut next[i4 % 2][i4 % 3];
        *r10 = (v[1] + a).sin();
        ((next[i4 % 2][1] * v[0]) + lit(1.25) * a) + lit(0.25) * next[1][2]
    }

    pub fn fn345(a: D, b: D, q: Vec<D>) -> D {
        let mut a: D = D::sin(a).sin().exp();
        a = b.asinh().cos();
        if fn342(a.atan(), a >= a, &q) >= (a / (b.abs() + lit(1.25))) {
            { let rhs = lit(1.75) + b.sin(); a /= rhs; }
            a = lit(1.25) * b.sin();
        } else {
            a = lit(1.25) * q[1].sin();
        }
        return (((q[q.len() - 1] * q[q.len() - 1]) + lit(0.5) * q[0]) + lit(1.0) * q[1]) + lit(1.75) * q[q.len() - 1];
    }

    pub fn fn346(mut a: D, flag: bool) -> D {
        let mut i3 = 0_usize;
        loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 3 { break; }
            {
                for i5 in 0..4 {
                    if (a / (a * a + lit(1.0))) <= a.sin() {
                        { let rhs = lit(0.375) * (-lit(0.75)).min(lit(1 as f64)).sin(); a += rhs; }
                        return a + lit(1.5) * a;
                    }
                }
            }
            'l7: for i8 in 0..1 {
                { let rhs = lit(0.375) * lit(i8 as f64).sin(); a -= rhs; }
            }
        }
        (a + lit(1.5)) + lit(0.75) * a
    }

    pub fn fn347(a: D, b: D, v: &[D], mut p: [D; 3]) -> D {
        let mut saved: Vec<D> = vec![v[v.len() - 1] + a, a];
        if lit(0 as f64) >= p[1] {
            let r6 = &mut saved[1];
            *r6 = *r6 * lit(0.5).sin() + (lit(0.25) * lit(1.0).cos());
            *r6 = *r6 * a.sin() + (lit(0.25) * v[0].sin());
            saved[1] = v[1].sin();
            saved.truncate(4);
        }
        {}
        (((((b + lit(1.25) * a) + lit(0.25) * p[0]) + lit(1.75) * p[1]) + lit(1.5) * p[2]) + lit(1.75) * saved[1]) + lit(1.5) * saved[saved.len() - 1]
    }

    pub fn fn348(mut a: D, v: &[D]) -> D {
        { let rhs = a.sin(); a *= rhs; }
        { let rhs = lit(1.75) + a.sin(); a /= rhs; }
        'l3: for i4 in (0..v.len()).step_by(2) {
            a = ((a - lit(1.625)) * a).sin();
            a = a.atan();
        }
        (((a + lit(1.75) * a) + lit(2.0) * v[0]) + lit(1.5) * v[1]) + lit(0.5) * v[v.len() - 1]
    }

    pub fn fn349(mut a: D, v: &[D], mut p: [D; 3]) -> D {
        p[0] = v[0].cos();
        for i4 in 1..p.len() {
            p[i4] = p[i4] * p[i4 - 1];
            p[0] = (v[i4 % 2].mul_add(a, p[i4]) * (p[i4] * a)).sin();
            if ((-lit(0.625)).abs() + lit(1.25)).ln() < (-(-lit(0.125))) {
                a = p[i4].atan();
                p[1] = (a / (lit(1.5) + D::sin(p[i4]).sin())).sin();
            } else {
                if i4 != 2 {
                    { let rhs = lit(0.25) * (lit(0.5) * fn337((if a >= p[i4] { p[i4] } else { p[i4] }).sin(), lit(0.5) * v[0].sin(), (lit(1.5) - lit(0.875)) >= (a * a)).sin()); p[i4] += rhs; }
                    break;
                }
                p[i4] = lit(0.5) * lit(i4 as f64).max(v[0] - a).sin();
            }
        }
        (v[1] + a) + lit(1.5) * a
    }

    pub fn fn350(a: D, mut b: D, v: &[D]) -> D {
        let mut y1 = [[a; 3], [lit(0.5), v[v.len() - 1], v[v.len() - 1]]];
        { let rhs = lit(0.5) * v[0].asinh().sin(); y1[1][1] += rhs; }
        let row5 = &mut y1[1];
        row5[0] = lit(1.25) * lit(1.875).sin();
        { let rhs = row5[0] * lit(0.125) * a.cos(); row5[1] += rhs; }
        y1[0][0] = v[1].atan();
        let mut product6 = [[lit(0.0); 3]; 2];
        for i in 0..2 {
            for j in 0..2 {
                let mut s = lit(0.0);
                for k in 0..3 {
                    { let rhs = y1[i][k] * y1[j][k] * 0.5; s += rhs; }
                }
                product6[i][j] = s;
            }
        }
        (((((((b + lit(0.75) * a) + lit(0.5) * b) + lit(1.25) * v[1]) + lit(1.75) * y1[0][1]) + lit(0.25) * y1[1][0]) + lit(2.0) * y1[1][2]) + lit(1.25) * product6[1][0]) + lit(1.0) * product6[1][2]
    }

    pub fn fn351(mut a: D, b: D, mut p: [D; 3]) -> (D, D) {
        let mut p = (p[2] + b, a.asinh());
        'l5: for i6 in (0..4).rev() {
            p.1 = b.sin().tanh().sin();
            let mut i8 = 0_usize;
            while i8 < 3 && (lit(1.25) <= b) {
                { let rhs = 1; i8 += rhs; }
                match i8 % 3 { 0 => {}, 1 => {
                    if (a > b) || (b <= p.0) {
                        return (p.0 * a, a + lit(1.5) * p.0);
                    }
                    let r10 = &mut p.1;
                    *r10 = *r10 * a.sin() + (lit(0.5) * b.cos());
                }, _ => {
                    { let rhs = lit(0.5) * (lit(0.5) * a.sin()); p.1 += rhs; }
                } }
                p.1 = lit(0.5) * b.sin();
            }
        }
        return (((a * b) + lit(0.25) * b) + lit(2.0) * p.1, (b - p.0) + lit(2.0) * p.0);
    }

    pub fn fn352(a: D, b: D, flag: bool, v: &[D], mut t: (D, D)) -> [D; 3] {
        let mut dy1 = Body { pos: Point { x: t.1, y: b }, vel: [-lit(1.125); 3], mass: lit(1.875) + b, id: 2 };
        dy1.pos.y = lit(0.875).sin();
        { let rhs = lit(0.125) * (lit(1.25) * v[0].sin()); t.1 += rhs; }
        'l7: for i8 in 0..2 {
            dy1.mass = lit(0.5) * b.sin();
            let cell1: Vec<D> = vec![a, a.abs()];
        }
        for i11 in (0..v.len()).rev() {
            { let rhs = lit(0.25) * ((v[i11] + b) - t.0.sin().tanh()).sin(); t.0 -= rhs; }
            t.0 = lit(0.5) * b.asinh().sin();
        }
        [(D::sin(b) + lit(1.75) * b) + lit(2.0) * t.0, ((((((if flag { dy1.vel[2] } else { b }) + lit(0.75) * b) + lit(0.25) * t.0) + lit(1.25) * dy1.pos.y) + lit(2.0) * dy1.vel[0]) + lit(1.0) * dy1.vel[1]) + lit(1.5) * dy1.mass, (((((a + lit(0.25) * a) + lit(1.25) * v[0]) + lit(0.5) * v[1]) + lit(1.5) * t.0) + lit(1.0) * dy1.pos.y) + lit(1.5) * dy1.vel[1]]
    }

    pub fn fn353(a: D, b: D) -> [D; 3] {
        let mut a = Net { w: vec![b, if lit(0.875) > b { a } else { b }], b: a.sin() };
        let mut old4 = std::mem::replace(&mut a.w[0], lit(1.25) * b.sin());
        let mut old = (b + b) + D::sin(old4);
        [(b + lit(1.5) * old4) + lit(0.75) * old, (((((old + old4) + lit(1.0) * b) + lit(1.0) * a.w[0]) + lit(0.75) * a.w[1]) + lit(2.0) * old4) + lit(0.75) * old, ((old * b) + lit(0.75) * b) + lit(0.25) * old4]
    }

    pub fn fn354(a: D, b: D, n: usize, t: (D, D)) -> D {
        let mut a = lit(0.5);
        let mut a = fn206((if a <= t.0 { a } else { b }).sin(), (lit(2.0) - a).sin(), n % 4, (a < a) && (b <= b), vec![b, b]);
        a = lit(1.25) * ((if b < a { a } else { b }) * a.sin()).sin();
        {
            a = t.1.sin();
        }
        { let rhs = a.sin(); a *= rhs; }
        a = (a * b).cos().sin();
        b
    }

    pub fn fn355(a: D, v: &[D]) -> D {
        let mut next: Vec<D> = vec![v[0], v[1]];
        let mut dx = fn351(a.sin(), v[1].atan(), [next[1], a, -lit(1.75)]);
        let dy1 = v[0];
        (((((v[1] + lit(0.25) * a) + lit(0.75) * v[0]) + lit(0.75) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(0.75) * dx.0) + lit(1.5) * dx.1
    }

    pub fn fn356(mut a: D) -> D {
        let mut w = Body { pos: Point { x: a, y: a }, vel: [a; 3], mass: if lit(1.0) >= lit(1.125) { lit(0.375) } else { a }, id: 2 };
        { let rhs = lit(0.5) * (lit(1.25) * lit(1 as f64).sin()); w.vel[2] -= rhs; }
        for i3 in (0..3).rev() {
            { let rhs = lit(0.5) * (w.pos.y + a).mul_add(w.pos.y, a).atan(); w.pos.y += rhs; }
            w.pos.x = a.atan();
        }
        w.pos.y = lit(1.25) * a.sin();
        (if w.pos.y < w.vel[0] { a } else { a }) + lit(2.0) * a
    }

    pub fn fn357(a: D, mut b: D, n: usize, v: &[D]) -> D {
        let mut y1: [[D; 3]; 2] = [[lit(1.625); 3], [-lit(1.0); 3]];
        let r6 = &mut y1[n % 2][n % 3];
        { let rhs = lit(1.25) * lit(1.5).sin(); *r6 *= rhs; }
        let mut i7 = 0_usize;
        'l8: loop {
            { let rhs = 1; i7 += rhs; }
            if i7 > 1 { break; }
            let mut y10: [D; 3] = {
                y1[i7 % 2][1] = lit(0.75);
                [y1[1][n % 3]; 3]
            };
            if n % 2 == 0 { break; }
            y10[0] = lit(0.375);
            let mut cell1 = Net { w: y10[0..=1].to_vec(), b: b + a };
        }
        ((((((-lit(1.375)) + v[v.len() - 1]) + lit(1.0) * a) + lit(1.75) * b) + lit(1.25) * v[0]) + lit(0.5) * v[1]) + lit(0.75) * v[v.len() - 1]
    }

    pub fn fn358(a: D, b: D, n: usize, t: (D, D)) -> (D, D) {
        let mut i5 = 0_usize;
        loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 2 { break; }
            'l7: for i8 in 1..=4 {}
            if i5 != 1 { break; }
        }
        ((((if b <= lit(0.375) { b } else { a }) + lit(1.75) * a) + lit(1.0) * t.0) + lit(0.75) * t.1, b.abs() + lit(1.5) * a)
    }

    pub fn fn359(mut a: D, mut b: D, v: &[D]) -> D {
        let mut x: [D; 3] = [a, if b < v[1] { a } else { v[v.len() - 1] }, lit(2 as f64)];
        x[..2].copy_from_slice(&[fn346(v[0].sin(), v[1] > b).sin(), a]);
        x[1] = lit(1.25) * a.sin();
        (((fn244(x[1].sin(), v[1].sin()) + lit(1.25) * a) + lit(1.5) * x[0]) + lit(1.75) * x[1]) + lit(1.5) * x[2]
    }

    pub fn fn360(mut a: D, b: D, net: &Net) -> D {
        let mut saved = Point { x: lit(2 as f64), y: a };
        if lit(0 as f64) > net.w[0] {
            {
                saved.y = (fn356(net.w[1].cos()) + (net.w[0] + lit(0.375))).cos();
            }
            let r5 = &mut saved.x;
            { let rhs = lit(1.25) * (lit(1.5) + lit(1.5).sin()).sqrt().sin(); *r5 *= rhs; }
        } else {
            { let rhs = fn356(a.cos()).atan(); saved.x *= rhs; }
            saved.x = net.b.atan();
        }
        ((((lit(0 as f64) + lit(1.75) * a) + lit(1.5) * b) + lit(0.5) * net.w[0]) + lit(0.25) * net.w[1]) + lit(2.0) * saved.y
    }

    pub fn fn361(a: D, flag: bool) -> D {
        let mut dx: Net = Net { w: vec![a, a.sin()], b: a.sin().powi(0) };
        let mut old = [[a.sin(); 3], [lit(1.375); 3]];
        let mut old5 = std::mem::replace(&mut dx.b, (if a >= a { old[1][2] } else { a }).sin());
        let mut dx7 = Shape::Rect { w: old5 - a, h: old5 };
        (if flag { dx.w[0] } else { lit(0.125) }) + lit(0.75) * old5
    }

    pub fn fn362(a: D, b: D) -> D {
        let mut a = vec![b, a.cos()];
        a = a.to_vec();
        ((fn103(lit(2.0).cos(), 0 % 4) + lit(1.75) * b) + lit(2.0) * a[0]) + lit(0.25) * a[a.len() - 1]
    }

    pub fn fn363(a: D, b: D) -> D {
        let mut a = vec![(lit(1.5) + a.sin()).ln(), b.max(b)];
        let acc = Body { pos: Point { x: a[a.len() - 1], y: b }, vel: [b + b, a[0], lit(3 as f64)], mass: a[0] + b, id: 2 };
        for i5 in (0..a.len()).step_by(2) {
            if acc.vel[i5 % 3] <= (b - b) {
                { let rhs = acc.mass.sin(); a[i5] *= rhs; }
                if acc.pos.x.sin() <= (-lit(1.125)) {
                    a[i5] = lit(0.5) * a[i5].asinh().min(if i5 != 2 { b } else { b }).sin();
                    break;
                }
            } else {
                a[i5] = a[i5].cos();
            }
            a.reverse();
        }
        ((lit(3 as f64) + lit(1.25) * b) + lit(1.75) * a[1]) + lit(0.5) * a[a.len() - 1]
    }

    pub fn fn364(mut a: D, mut b: D, mut p: [D; 3]) -> D {
        let w: Body = Body { pos: Point { x: b, y: b }, vel: [a, a, fn359(b.atan(), a.atan(), &p[..2])], mass: -lit(0.875), id: 2 };
        let r5 = &mut p[2];
        *r5 = *r5 * a.sin() + (lit(0.5) * (-lit(0.25)).sin());
        let part6 = &mut p[0..2];
        { let rhs = lit(0.125) * b.sin().tanh().sin(); part6[0] += rhs; }
        part6[1] = part6[0] * (-b).sin();
        p = [a.min(p[2]); 3];
        let last7 = p.len() - 1;
        p.swap(1, last7);
        {
            p[1] = lit(1.25) * (b.min(b) * a).sin();
            { let rhs = lit(1.25) * a.sin(); p[0] *= rhs; }
        }
        ((((((((p[1] + lit(0.25) * a) + lit(0.5) * b) + lit(1.75) * p[0]) + lit(1.75) * p[1]) + lit(1.25) * p[2]) + lit(1.25) * w.pos.x) + lit(1.5) * w.pos.y) + lit(2.0) * w.vel[0]) + lit(2.0) * w.mass
    }

    pub fn fn365(mut a: D, mut b: D) -> D {
        let mut y: [D; 3] = [a / (lit(1.5) + b.sin()); 3];
        'l4: for i5 in 0..3 {
            {
                if (y[1] - a) >= y[0] {
                    if (a <= b) && (a <= b) {
                        { let rhs = lit(0.125) * a.sin().tanh().atan(); y[i5 % 3] += rhs; }
                        return y[i5 % 3].min(a) + lit(1.5) * y[2];
                    }
                } else {
                    a = lit(0.375);
                }
                y[0] = (b.abs() + lit(1.25)).sqrt().atan().atan();
            }
        }
        lit(2 as f64) + lit(1.0) * b
    }

    pub fn fn366(mut a: D, n: usize) -> D {
        let mut a: Option<D> = if (-lit(1.375)).cos() <= lit(n as f64) { Some(a) } else { None };
        for i4 in 0..n % 4 {}
        -lit(1.625)
    }

    pub fn fn367(a: D, b: D, v: &[D]) -> D {
        let mut next = vec![v[1], b.atan()];
        if b >= next[1].cos() {
            { let rhs = lit(0.125) * (a.mul_add(v[1], lit(1.5)) * a).cos(); next[0] += rhs; }
            return (((b + lit(1.5) * b) + lit(0.75) * v[0]) + lit(0.75) * v[1]) + lit(1.25) * v[v.len() - 1];
        }
        let mut saved = fn349((next[1] - (-lit(0.625))).sin(), &next[..2], [b, lit(1.375), a]);
        for i6 in 0..v.len() {
            { let rhs = lit(0.5) * ((next[i6 % 2] / (lit(1.625) * lit(1.625) + lit(1.0))) * a.atan()).cos(); next[0] += rhs; }
            next[i6 % 2] = fn28(lit(0.875).cos(), i6 % 4).max((lit(1.5) + saved.sin()).sqrt()).cos();
        }
        let acc = b;
        (((((saved + lit(1.0) * b) + lit(1.25) * v[0]) + lit(1.75) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(0.75) * saved) + lit(0.5) * acc
    }

    pub fn fn368(a: D, b: D) -> (D, D) {
        let mut old = [b * b, b + a, b];
        old.reverse();
        old[0] = a.cos();
        (b, (b + lit(0.75) * old[0]) + lit(0.5) * old[1])
    }

    pub fn fn369(a: D, v: &[D]) -> D {
        if (a - a) >= a {
            let mut i3 = 0_usize;
            loop {
                { let rhs = 1; i3 += rhs; }
                if i3 > 2 { break; }
                if lit(1.875).sin().exp() > (if a <= a { a } else { a }) {
                    break;
                }
            }
        } else if a.min(a) >= fn361(a.sin(), a < a) {} else {}
        ((v[0] + lit(1.0) * a) + lit(0.75) * v[0]) + lit(0.25) * v[1]
    }

    pub fn fn371(mut a: D) -> (D, D) {
        let mut a = vec![D::sin(a), lit(1 as f64)];
        a = a.clone();
        (a[1].sin().powi(3) + lit(1.0) * a[0], (a[1] + lit(1.25) * a[0]) + lit(1.0) * a[a.len() - 1])
    }

    pub fn fn372(a: D, b: D, v: &[D]) -> D {
        if fn366(b.cos(), 2 % 4) > a.asinh() {
            for i4 in (0..1).rev() {
                let acc = fn361(lit(0.5) * lit(1.25).sin(), i4 != 0);
            }
        } else {}
        (lit(1.25) + lit(0.75) * a) + lit(0.5) * b
    }

    pub fn fn373(a: D, mut b: D, v: &[D]) -> D {
        'l4: for i5 in 0..v.len() {
            b = lit(0.5) * a.sin();
            for i7 in (0..1).rev() {
                if ((v[i5] <= v[i5]) && (i5 != 3)) && (v[i5] >= b.asinh()) {
                    b = lit(0.5) * a.sin();
                    let mut cell1: D = (b * b).asinh();
                } else if (v[1] + b) > fn364(lit(0.5) * b.sin(), v[i5].cos(), [b; 3]) {
                    b = ((v[i5] - lit(0.375)) * (v[i5] * b)).sin();
                } else {
                    { let rhs = lit(1.75) + a.sin(); b /= rhs; }
                }
            }
            let r10 = &mut b;
            *r10 = *r10 * lit(0.5) * a.sin() + (lit(0.375) * a.sin());
            *r10 = *r10 * a.sin() + (lit(0.125) * v[i5].sin());
        }
        ((((D::sin(a) + lit(1.75) * a) + lit(1.75) * b) + lit(1.75) * v[0]) + lit(0.25) * v[1]) + lit(0.5) * v[v.len() - 1]
    }

    pub fn fn374(mut a: D, n: usize, v: &[D]) -> D {
        a = ((a - a) * (lit(0.875) * a)).sin();
        let mut old4 = std::mem::take(&mut a);
        old4 = v[n % 2].atan().sin();
        ((a + lit(1.5) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(0.5) * old4
    }

    pub fn fn375(a: D, b: D) -> D {
        if ((a >= a) && (lit(0.5) <= a)) || (a.min(lit(2.0)) >= lit(1.0)) {
            'l3: for i4 in 0..2 {}
            let u = fn361(lit(1.25) * lit(1 as f64).sin(), (if b >= b { b } else { b }) <= lit(1.375));
        }
        ((if a >= b { a } else { b }) + lit(1.5) * a) + lit(2.0) * b
    }

    pub fn fn376(mut a: D, b: D) -> D {
        'l3: for i4 in 0..4 {
            let mut y6: D = if (a <= b) && (i4 != 0) {
                a = lit(0.5) * b.sin();
                (-lit(0.5)).max(a)
            } else {
                b
            };
            a = lit(0.5) * a.sin().powi(1).sin();
        }
        (lit(1.375).min(a) + lit(1.75) * a) + lit(1.0) * b
    }

    pub fn fn377(a: D, n: usize) -> D {
        let mut y: Net = Net { w: vec![a.min(a), D::sin(a), a + a], b: a };
        let mut old4 = std::mem::replace(&mut y.w[1], lit(1.25) * a.sin());
        let mut y7: D = {
            let r6 = &mut y.w[n % 2];
            *r6 = old4.sin();
            lit(1.625)
        };
        (((((a / (old4 * old4 + lit(1.0))) + lit(1.5) * y.w[0]) + lit(2.0) * y.w[1]) + lit(0.25) * y.b) + lit(2.0) * old4) + lit(2.0) * y7
    }

    pub fn fn378(a: D, mut b: D, n: usize, p: [D; 3]) -> D {
        let a = Net { w: p[..2].to_vec(), b: p[n % 3] };
        if a.b > lit(1.0).asinh() {
            return (lit(2 as f64) + lit(2.0) * b) + lit(1.0) * p[2];
        }
        let b = fn372(lit(1.25) * (b + b).sin(), fn367(p[n % 3].cos(), b.cos(), &p[..2]).sin(), &p);
        let mut acc: Option<D> = None;
        let p = fn368(b.atan().sin(), (p[n % 3] * b).sin());
        ((((((p.1.atan() + lit(0.25) * a.w[0]) + lit(1.0) * a.w[1]) + lit(0.5) * a.b) + lit(1.25) * b) + lit(0.25) * acc.unwrap_or(lit(0.75))) + lit(1.75) * p.0) + lit(1.75) * p.1
    }

    pub fn fn379(mut a: D, b: D, n: usize) -> D {
        match n % 3 { 0 => {
            if n % 2 == 1 {
                let mut i4 = 0_usize;
                while i4 < 2 && (i4 == 0) {
                    { let rhs = 1; i4 += rhs; }
                    a = lit(0.5) * (-(b * lit(0.5))).sin();
                }
            }
        }, 1 => {}, _ => {} }
        (lit(1.5) + lit(0.75) * a) + lit(1.5) * b
    }

    pub fn fn380(mut a: D, b: D) -> D {
        let mut x: [D; 3] = [b * b; 3];
        let cell1 = D::sin(x[1] - a);
        for i5 in 0..2 {
            x[i5 % 3] = ((b - b) / (lit(1.5) + b.sin())).cos();
        }
        let mut i7 = 0_usize;
        while i7 < 2 && (i7 >= 1) {
            { let rhs = 1; i7 += rhs; }
            if (b * cell1) >= b.sin().exp() {
                x[i7 % 3] = b.sin();
                { let rhs = (if cell1 <= b { cell1 } else { x[1] }).sin(); x[i7 % 3] *= rhs; }
                { let rhs = lit(1.75) + b.sin(); x[1] /= rhs; }
            } else {
                let r9 = &mut x[i7 % 3];
                *r9 = fn206(lit(0.5) * cell1.sin(), cell1.sin(), i7 % 4, a >= lit(0.25), vec![a, a]).cos();
            }
            let mut x10: Vec<D> = vec![b.asinh(), a * a];
            let cell1 = a;
        }
        ((x[i7 % 3] + lit(0.25) * a) + lit(0.75) * b) + lit(1.75) * cell1
    }

    pub fn fn381(a: D, v: &[D], mut q: Vec<D>) -> D {
        if v[1].asinh() > (a - v[1]) {
            { let rhs = lit(0.5) * (lit(1.25) * ((lit(1.5) + a.sin()).ln() + (a * a + lit(1.0)).ln()).sin()); q[0] += rhs; }
        } else if q[q.len() - 1] >= lit(3 as f64) {
            let mut next4 = q.clone();
            for _ in 0..3 {
                for i5 in 0..q.len() {
                    next4[i5] = 0.5 * q[i5] + 0.25 * (if i5 == 0 { q[q.len() - 1] } else { q[i5 - 1] }) * (if a < a { a } else { a }).sin();
                }
                q = next4.clone();
            }
        } else {
            q = q.clone();
        }
        for i6 in 0..1 {
            q[0] = lit(0.5).sin();
            let mut next = q[0] + a;
            if q.len() > 2 { next = q.remove(2) * 0.75; }
        }
        ((v[1] + lit(0.25) * a) + lit(1.75) * q[0]) + lit(1.0) * q[1]
    }

    pub fn fn382(mut a: D, n: usize, flag: bool) -> D {
        let mut dy1: [[D; 3]; 2] = [[a, lit(1.375), a / (lit(1.5) + a.sin())], [a, a, lit(1.125)]];
        { let rhs = lit(0.125) * a.sin(); dy1[n % 2][n % 3] += rhs; }
        let mut x: D = a.max(dy1[0][n % 3]);
        let mut dx = [[dy1[0][2]; 3]; 2];
        if flag {
            dy1[n % 2][n % 3] = (dy1[0][n % 3] - a).abs().sin();
        } else if n >= 2 {
            dy1[0][n % 3] = lit(n as f64).atan();
        } else {
            std::mem::swap(&mut a, &mut x);
        }
        ((((a + x) + lit(1.25) * a) + lit(1.25) * dy1[0][1]) + lit(0.75) * dy1[1][2]) + lit(1.25) * x
    }

    pub fn fn383(a: D, mut p: [D; 3]) -> (D, D) {
        let mut saved: Vec<D> = p[..2].to_vec();
        let x: D = saved[saved.len() - 1] + saved[0];
        let mut saved: D = x;
        let mut back = saved + (-a);
        let old = saved;
        (((((fn205(old.sin(), vec![lit(0.375), a]) + lit(2.0) * a) + lit(0.5) * p[1]) + lit(1.25) * p[2]) + lit(2.0) * x) + lit(0.25) * back, ((((lit(1 as f64) + lit(2.0) * p[0]) + lit(0.75) * p[1]) + lit(0.75) * saved) + lit(0.5) * back) + lit(2.0) * old)
    }

    pub fn fn384(a: D) -> (D, D) {
        if (lit(1.625) >= (lit(1.5) + a.sin()).sqrt()) || ((-a) > a.sin().exp()) {
            let a: D = a;
        } else if (a.abs() + lit(1.25)).ln() < (a - a) {
            let mut old: D = lit(0.5);
        } else {}
        return (a + lit(1.75) * a, (a * a) + lit(1.75) * a);
    }

    pub fn fn385(a: D, b: D) -> (D, D) {
        let mut next = fn375(lit(1.25) * a.sin(), a.mul_add(a, a).cos());
        next = fn382(lit(0 as f64).sin(), 1 % 4, next <= a).sin();
        for i4 in (0..3).rev() {
            if (a * (-lit(0.25))) <= D::sin(a) {
                next = b.atan();
                return (((-lit(0.5)) + lit(1.0) * b) + lit(0.5) * next, next.max(next) + lit(1.5) * b);
            }
        }
        (fn375(a.sin(), lit(1.25) * next.sin()) + lit(0.75) * a, b + lit(1.75) * b)
    }

    pub fn fn386(mut a: D, b: D) -> D {
        (b.min(b) + lit(1.5) * a) + lit(1.25) * b
    }

    pub fn fn388(a: D, mut b: D, v: &[D], p: [D; 3]) -> D {
        let mut u = [[(lit(1.5) + v[v.len() - 1].sin()).ln(); 3]; 2];
        for i6 in 0..p.len() {
            u[i6 % 2][i6 % 3] = (v[i6 % 2] / (lit(1.5) + b.sin())).sin();
        }
        { let rhs = lit(0.375) * lit(1.75).sin(); u[0][2] -= rhs; }
        (((((((fn377(v[1].cos(), 0 % 4) + lit(0.5) * b) + lit(0.25) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(1.75) * p[0]) + lit(1.75) * p[2]) + lit(0.75) * u[0][1]) + lit(1.75) * u[1][0]) + lit(0.5) * u[1][2]
    }

    pub fn fn389(a: D, b: D) -> D {
        let mut x = [if a > b { b } else { a }; 3];
        let tape1 = [[if x[0] <= lit(0.625) { x[1] } else { x[2] }, a.asinh(), b - a], [lit(0.5); 3]];
        let mut dy1: D = a * (if b <= a { x[0] } else { b });
        'l6: for i7 in 0..4 {
            x[i7 % 3] = lit(0.5) * tape1[i7 % 2][i7 % 3].sin();
            let mut old9 = std::mem::replace(&mut x[2], D::sin(tape1[i7 % 2][i7 % 3]).atan());
            (x[0], x[1]) = (x[1], x[0]);
        }
        ((((((-lit(0.375)) - a) + lit(1.5) * a) + lit(0.75) * b) + lit(1.0) * x[2]) + lit(1.75) * tape1[0][1]) + lit(0.75) * tape1[1][2]
    }

    pub fn fn390(a: D) -> D {
        let mut w: Vec<D> = vec![a, (lit(1.5) + a.sin()).ln()];
        let (l3, r4) = w.split_at_mut(1);
        l3[0] = r4[0].sin();
        { let rhs = l3[0] * a.sin(); r4[0] -= rhs; }
        let r5 = &mut w[0];
        *r5 = *r5 * a.atan() + (lit(0.125) * a.cos());
        for i6 in 0..2 {
            w.swap(1, 0);
            { let rhs = lit(0.25) * (a - a).atan().atan(); w[i6 % 2] -= rhs; }
        }
        ((a * w[0]) + lit(0.25) * a) + lit(1.25) * w[w.len() - 1]
    }

    pub fn fn391(a: D, v: &[D]) -> D {
        for i3 in 0..v.len() {
            for i5 in 1..=4 {}
        }
        (((fn386(v[v.len() - 1].sin(), a.sin()) + lit(1.0) * a) + lit(0.5) * v[0]) + lit(1.5) * v[1]) + lit(1.5) * v[v.len() - 1]
    }

    pub fn fn392(a: D, mut b: D) -> D {
        let mut next: [D; 3] = [D::sin(b); 3];
        next[2] = (b * (if b <= lit(0.375) { next[1] } else { next[2] })).sin();
        for i4 in (0..next.len()).step_by(2) {
            if lit(0.5) < (a * lit(1.625)) {
                (next[0], next[1]) = (next[1] * 0.5, b.sin());
            } else if (next[i4] * a) > a.sin().exp() {} else {
                let dx = fn390((b.abs() + lit(1.25)).sqrt().atan());
            }
            next[i4] = lit(0.5) * (if fn388(a.sin(), b.sin(), &next, [b, a, next[i4]]) <= b { next[2] } else { a }).sin();
            { let rhs = lit(0.5) * (if next[i4] < fn389(lit(0.5) * lit(1.75).sin(), a.sin()) { b * b } else { a }).cos(); next[2] -= rhs; }
        }
        (b + lit(1.75) * next[1]) + lit(2.0) * next[2]
    }

    pub fn fn393(a: D, n: usize) -> D {
        let mut cell1: [[D; 3]; 2] = [[lit(0.875); 3], [lit(1.625); 3]];
        cell1[n % 2][n % 3] = lit(1.25) * ((if a >= a { a } else { lit(0.25) }) * (-a)).sin();
        for i4 in (0..4).rev() {
            let mut n = (if lit(1.25) >= (-lit(1.75)) { lit(0.125) } else { a }).sin().powi(0);
            cell1 = [[a - (-lit(1.0)), lit(0.75) * cell1[1][0], n], [lit(0.25); 3]];
        }
        (cell1[n % 2][n % 3] + lit(2.0) * cell1[1][0]) + lit(2.0) * cell1[1][2]
    }

    pub fn fn394(mut a: D, b: D) -> (D, D) {
        { let rhs = lit(0.25) * (lit(1.25) * a.sin()); a += rhs; }
        'l3: for i4 in 1..=2 {
            for i6 in (0..2).rev() {
                a = lit(0.5) * b.sin();
            }
        }
        ((a + lit(0.25) * a) + lit(1.25) * b, a * a)
    }

    pub fn fn395(mut a: D, v: &[D]) -> D {
        let mut i3 = 0_usize;
        while i3 < 1 {
            { let rhs = 1; i3 += rhs; }
            match i3 % 3 { 0 => {
                let mut y5: D = {
                    a = v[0].atan();
                    v[i3 % v.len()] + lit(0.75)
                };
                y5 = y5.sin().cos();
            }, 1 => {
                a = a.sin();
            }, _ => {} }
        }
        (((v[v.len() - 1] + lit(1.75) * a) + lit(1.75) * v[0]) + lit(0.25) * v[1]) + lit(0.75) * v[v.len() - 1]
    }

    pub fn fn396(a: D, mut b: D, v: &[D], q: Vec<D>) -> D {
        let mut saved = [a.sin().tanh(), a.abs(), lit(1.625)];
        for i6 in 0..1 {
            saved.reverse();
            { let rhs = (v[1] / (a.abs() + lit(1.25))).sin(); saved[i6 % 3] *= rhs; }
        }
        let mut dy1: [D; 3] = [a + q[0]; 3];
        ((((((((((if b >= v[0] { lit(0.375) } else { saved[1] }) + lit(1.5) * a) + lit(1.25) * b) + lit(2.0) * v[0]) + lit(1.5) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(1.75) * q[0]) + lit(1.25) * q[1]) + lit(0.75) * q[q.len() - 1]) + lit(1.25) * saved[0]) + lit(0.75) * saved[1]
    }

    pub fn fn397(mut a: D, mut b: D, n: usize, v: &[D], t: (D, D)) -> D {
        a = lit(n as f64).sin();
        let dx: Vec<D> = v[..2].to_vec();
        (((((((fn215(v[0].sin(), v) + lit(1.5) * a) + lit(1.75) * b) + lit(0.25) * v[0]) + lit(1.0) * v[v.len() - 1]) + lit(1.5) * t.0) + lit(0.75) * t.1) + lit(1.25) * dx[0]) + lit(1.5) * dx[dx.len() - 1]
    }

    pub fn fn400(mut a: D, b: D) -> D {
        let y1: Net = Net { w: vec![b, lit(0 as f64)], b: a };
        if (if b > a { b } else { -lit(0.5) }) <= b {
            a = lit(1.25) * ((lit(1.125) * b) + lit(0.625)).sin();
            if a.sin().tanh() < fn165(lit(1.25) * b.sin(), [b, a, a]) {
                { let rhs = lit(0.25) * (lit(1.25) * b.sin()); a += rhs; }
                let mut u: D = b * a.asinh();
                a = b.sin();
            }
        } else if a.abs() > a {
            { let rhs = lit(0.25) * a.sin(); a -= rhs; }
        } else {
            a = lit(1.25) * (a + lit(3 as f64)).sin();
        }
        if y1.w[0] < a { y1.b } else { a }
    }

    pub fn fn401(mut a: D) -> D {
        let a: D = D::sin(a) - a;
        a + lit(1.75) * a
    }

    pub fn fn402(a: D, mut b: D, v: &[D]) -> D {
        let mut list4 = Vec::new();
        for i5 in 0..4 {
            list4.push(lit(0.5) * b.sin());
        }
        for i8 in 0..2 {
            let mut y14: D = if (a + v[i8 % 2]) <= (a + list4[1]) {
                'l10: for i11 in (0..list4.len()).rev() {
                    list4[i11] = v[1].sin().powi(2).atan().cos();
                }
                if list4.len() > 2 { b = list4.remove(0) * 0.75; }
                a
            } else {
                let mut i8 = [lit(1.375), list4[0] * b, a];
                { let rhs = lit(1.75) + lit(0 as f64).sin(); i8[1] /= rhs; }
                a.cos()
            };
            let mut next16 = list4.clone();
            for _ in 0..1 {
                for i17 in 0..list4.len() {
                    next16[i17] = 0.5 * list4[i17] + 0.25 * (if i17 == 0 { list4[list4.len() - 1] } else { list4[i17 - 1] }) * lit(0.5) * (if i8 < 2 { v[0] } else { a }).sin();
                }
                list4.copy_from_slice(&next16);
            }
        }
        ((v[v.len() - 1] - list4[0]) + lit(1.5) * b) + lit(1.75) * v[v.len() - 1]
    }

    pub fn fn403(mut a: D) -> D {
        let mut old = Point { x: a, y: a };
        let mut y1 = [a * old.x; 3];
        let r4 = &mut old.x;
        { let rhs = (y1[2] - a).sin(); *r4 *= rhs; }
        let cell1: D = (old.y + y1[2]) * (a - a);
        let y1: D = cell1;
        ((((a + lit(1.75) * a) + lit(1.0) * old.x) + lit(0.75) * old.y) + lit(1.5) * cell1) + lit(0.75) * y1
    }

    pub fn fn404(mut a: D) -> D {
        let mut w: Vec<D> = vec![a, a];
        w[0] = (a.sin() / ((lit(0.125) * a).abs() + lit(1.25))).sin();
        {
            let mut dx = Net { w: vec![if a > w[1] { a } else { a }, a], b: a.min(a) };
            { let rhs = lit(0.125) * a.sin(); dx.w[1] -= rhs; }
        }
        (if w[1] >= a { a } else { a }) + lit(0.25) * w[1]
    }

    pub fn fn405(a: D, b: D) -> D {
        'l3: for i4 in (0..3).rev() {}
        let mut y = vec![b / (a.abs() + lit(1.25)), a];
        y.fill(lit(1.25) * fn401(b.sin()).sin());
        (((((if y[1] <= b { a } else { y[0] }) + lit(1.5) * a) + lit(1.5) * b) + lit(1.0) * y[0]) + lit(1.5) * y[1]) + lit(1.25) * y[y.len() - 1]
    }

    pub fn fn406(mut a: D, b: D) -> D {
        let mut b = vec![b.sin().exp(), b];
        let mut old4 = std::mem::replace(&mut b[1], lit(1.25) * lit(1.75).min(a).sin());
        if old4 <= b[1] {
            let r6 = &mut b[0];
            *r6 = lit(1.25) * (old4 + a).sin();
            let mut y1 = old4.atan();
            let mut acc: Net = Net { w: b[0..=1].to_vec(), b: lit(3 as f64) };
        } else {
            b.resize(2, lit(1.25) * old4.atan().sin());
        }
        ((old4 + lit(0.25) * a) + lit(1.5) * b[1]) + lit(1.5) * old4
    }

    pub fn fn407(a: D, b: D) -> D {
        let mut s: [[D; 3]; 2] = [[a.asinh(), a, b.asinh()], [fn401(b.sin()), fn280(a.sin(), 2 % 4), a]];
        let mut y8: D = {
            for i4 in 0..3 {
                match i4 % 4 { 0 => {
                    s[i4 % 2][i4 % 3] = (b + b).abs().sin();
                    let mut cell1: Point = Point { x: a - b, y: (a * a + lit(1.0)).sqrt() };
                }, 1 | 2 if b <= s[0][i4 % 3] => {
                    s = [[b * a; 3]; 2];
                }, _ => {
                    let mut dy1: [D; 3] = [fn400(a.sin(), lit(0.5) * a.sin()), b, s[1][0] * b];
                } }
            }
            if b <= s[1][2] { s[1][1] } else { -lit(0.5) }
        };
        ((y8 + lit(0.5) * a) + lit(1.75) * b) + lit(0.25) * y8
    }

    pub fn fn408(a: D) -> D {
        if (a + a) < a {
            if ((-lit(1.625)) * a) > a {
                let mut old = [a, a, a - (-lit(1.875))];
                for i3 in 0..old.len() {
                    old[1] = old[i3].cos().sin();
                    old[i3] = old[i3].sin();
                }
            } else if fn116(lit(1.25) * (-lit(0.375)).sin(), lit(1.25) * a.sin(), 1 % 4) < a.sin().powi(2) {} else {}
            let mut a = fn403(lit(0.625).cos().cos());
        } else if lit(1.125).sin().exp() < lit(2 as f64) {} else {}
        (-lit(1.625)) + lit(0.5) * a
    }

    pub fn fn409(mut a: D) -> D {
        let mut dx: Vec<D> = vec![lit(1.75), a, a];
        dx.insert(1, (-lit(2.0)).sin().tanh().sin());
        let mut i3 = 0_usize;
        loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 3 { break; }
            let mut i5 = 0_usize;
            while i5 < 2 {
                { let rhs = 1; i5 += rhs; }
                for i7 in 0..dx.len() {
                    let r9 = &mut dx[0];
                    { let rhs = lit(0.375) * a.sin(); *r9 += rhs; }
                }
            }
            { let rhs = lit(0.125) * (lit(0.5) * a.sin()); a += rhs; }
            'l10: for i11 in (0..3).rev() {
                (dx[0], dx[1]) = (dx[1], dx[0]);
                dx = vec![a + a, a - dx[i3 % 2]];
            }
            { let rhs = lit(0.5) * dx[1].sin(); dx[i5 % 2] -= rhs; }
        }
        (if a > a { lit(1.875) } else { a }) + lit(1.25) * a
    }

    pub fn fn410(a: D) -> D {
        let mut a: Net = Net { w: vec![lit(0.125), a.cos()], b: fn406(lit(1.25) * a.sin(), a.sin()) };
        a.w[0] = (if a.w[1] < (a.w[1] + a.w[1]) { fn409(lit(1.25) * a.b.sin()) } else { a.b * (-lit(1.625)) }).cos();
        if a.b.sin().tanh() > a.w[0] {
            let saved = a.w[1];
        }
        a.b = (-lit(1.625)).cos();
        let acc = (a.w[0] * a.w[1], a.w[1]);
        (((acc.1 + lit(2.0) * a.w[0]) + lit(2.0) * a.b) + lit(1.25) * acc.0) + lit(0.5) * acc.1
    }

    pub fn fn411(a: D, flag: bool, t: (D, D)) -> D {
        let y1: [D; 3] = [t.1.cos(), a, a + a];
        let mut next = a;
        for i6 in 0..y1.len() {
            let y18: D = a;
        }
        if next.sin() < (if flag { lit(0.125) } else { next }) {
            next = (-(a - next)).cos();
        } else if a < (t.0 + t.0) {
            let mut list10 = Vec::with_capacity(4);
            list10.push(a * t.1);
            list10.push(lit(0.375).min(t.1));
        } else {}
        ((((y1[2] + lit(1.5) * a) + lit(1.0) * t.0) + lit(1.5) * t.1) + lit(0.75) * y1[0]) + lit(1.25) * y1[2]
    }

    pub fn fn412(mut a: D, b: D) -> D {
        let mut list3 = Vec::new();
        for i4 in 0..2 {
            list3.push((b.atan() * a).sin());
        }
        let mut old7 = std::mem::replace(&mut list3, vec![-lit(0.625), b]);
        let mut dy1: D = old7[0].abs();
        let mut u = list3[1];
        (((dy1 + lit(0.5) * old7[0]) + lit(0.25) * old7[1]) + lit(1.25) * old7[old7.len() - 1]) + lit(1.75) * u
    }

    pub fn fn413(a: D, b: D, v: &[D]) -> D {
        'l4: for i5 in 1..v.len() {
            let mut i7 = 0_usize;
            'l8: loop {
                { let rhs = 1; i7 += rhs; }
                if i7 > 1 { break; }
                let mut u = [lit(1.25); 3];
            }
        }
        (v[0].max(v[v.len() - 1]) + lit(1.25) * a) + lit(1.25) * b
    }

    pub fn fn414(a: D, mut b: D, flag: bool) -> D {
        let saved = a;
        let mut u = fn403(a.mul_add(saved, saved).sin());
        'l6: for i7 in 0..4 {
            { let rhs = saved.sin().powi(2).sin(); b *= rhs; }
        }
        'l9: for i10 in 1..=2 {
            u = lit(0.5) * a.sin();
        }
        let x = (saved, if flag { saved } else { b });
        ((b + lit(0.5) * a) + lit(0.25) * saved) + lit(1.0) * u
    }

    pub fn fn415(a: D, b: D, n: usize) -> D {
        {}
        if (b >= a) && (b < lit(1.25)) {
            return (a + lit(0.25) * a) + lit(1.5) * b;
        }
        ((b * a) + lit(1.75) * a) + lit(1.75) * b
    }

    pub fn fn416(mut a: D, v: &[D]) -> D {
        let mut x: [D; 3] = [lit(1.25); 3];
        { let rhs = lit(0.25) * (lit(1.25) * ((v[1] + v[0]) * a).sin()); x[0] += rhs; }
        let r4 = &mut x[1];
        *r4 = *r4 * lit(0.375).sin() + (lit(0.5) * a.sin());
        { let rhs = lit(0.5) * (lit(1.25) * fn372(v[0].sin(), a.sin(), &v[..=1]).sin()); *r4 += rhs; }
        {
            for i5 in 0..4 {
                let u: D = a;
                x[2] = v[i5 % v.len()].sin();
            }
        }
        v[1] * x[2]
    }

    pub fn fn417(mut a: D, b: D) -> D {
        let r3 = &mut a;
        *r3 = *r3 * lit(1.25) * b.sin() + (lit(0.375) * lit(0.375).cos());
        a = fn415((b - b).sin(), a.sin().powi(0).atan(), 2 % 4).sin();
        a = lit(1.25) * fn345(a.cos(), (a * a).sin(), vec![b, a, b]).sin();
        (b + b) + lit(1.25) * a
    }

    pub fn fn418(mut a: D, b: D, n: usize) -> D {
        if n != 1 {
            match n % 4 { 0 => {
                'l4: for i5 in 0..3 {
                    a = lit(0.5) * b.sin();
                    a = lit(0.5) * (if i5 >= 0 { b * b } else { b }).sin();
                }
            }, 1 | 2 if b >= lit(0.5) => {
                a = fn410(b.cos()).atan();
            }, _ => {
                let y = b * lit(n as f64);
            } }
        } else {}
        a + lit(0.75) * a
    }

    pub fn fn419(a: D, n: usize, v: &[D], mut p: [D; 3]) -> [D; 3] {
        if fn415(a.sin(), lit(1.25) * a.sin(), n % 4) > (a * a) {
            p[1] = lit(0.75);
            p = p;
        } else {
            p[n % 3] = lit(n as f64).atan();
            p[0] = a.cos();
        }
        [a, v[n % 2] + lit(1.75) * p[1], (((a - a) + lit(1.0) * a) + lit(2.0) * v[0]) + lit(0.5) * p[1]]
    }

    pub fn fn420(a: D) -> D {
        let mut y1 = Net { w: vec![lit(0 as f64), a.max(a), a.min(a)], b: a - lit(0.375) };
        for i3 in 0..2 {
            y1.w[i3 % 2] = lit(0.5) * y1.b.sin();
            { let rhs = lit(0.5) * y1.b.sin(); y1.b -= rhs; }
            { let rhs = lit(0.125) * (a + a).sin(); y1.b += rhs; }
        }
        y1.b = y1.b.sin();
        let mut back = lit(1.75);
        { let rhs = back.max(-lit(1.75)).cos(); y1.w[1] *= rhs; }
        a + lit(0.25) * a
    }

    pub fn fn421(a: D, b: D) -> D {
        if (b + a) < b {
            if (a / (a * a + lit(1.0))) > a.sin().powi(2) {
                'l3: for i4 in (0..4).rev() {}
            } else if (a - b) > (b + a) {} else {}
        }
        (lit(1.5) + a.sin()).ln() + lit(0.25) * a
    }

    pub fn fn422(a: D, mut b: D, v: &[D], mut p: [D; 3]) -> D {
        let next = fn417(a.cos(), a.sin());
        for i6 in 0..v.len() {
            {
                let mut i8 = 0_usize;
                'l9: while i8 < 2 {
                    { let rhs = 1; i8 += rhs; }
                    p[i8 % 3] = lit(0.25);
                }
                let r11 = &mut b;
                *r11 = *r11 * lit(0.5) * a.sin() + (lit(0.375) * next.atan());
            }
            let r12 = &mut p[i6 % 3];
            { let rhs = lit(0.375) * (lit(0.5) * b.sin()); *r12 += rhs; }
            { let rhs = (b - a).sin(); *r12 *= rhs; }
            let (l13, r14) = p.split_at_mut(1);
            { let rhs = r14[0] * (if v[i6] <= next { next } else { b }).atan(); l13[0] += rhs; }
        }
        ((((((((next + a) + lit(0.25) * a) + lit(1.75) * b) + lit(0.75) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(0.75) * p[0]) + lit(0.5) * p[1]) + lit(1.25) * p[2]) + lit(1.5) * next
    }

    pub fn fn423(mut a: D) -> D {
        let a: [[D; 3]; 2] = [[a * a, a, a], [lit(0.75); 3]];
        ((a[0][2] + lit(1.25) * a[0][1]) + lit(1.0) * a[1][0]) + lit(2.0) * a[1][2]
    }

    pub fn fn424(mut a: D, b: D, flag: bool) -> D {
        let r4 = &mut a;
        *r4 = (-b).sin();
        { let rhs = lit(0.375) * (a - (b * lit(0.5))).sin(); a += rhs; }
        let mut cell1: [[D; 3]; 2] = [[a; 3]; 2];
        { let rhs = lit(0.25) * fn411(lit(1.25) * (a / (lit(1.5) + a.sin())).sin(), (a + lit(1.25)) >= (if a <= a { lit(1.75) } else { a }), (cell1[0][0], lit(0.125))).sin(); cell1[1][1] -= rhs; }
        ((cell1[0][2].cos() + lit(1.75) * cell1[0][1]) + lit(1.25) * cell1[1][0]) + lit(0.25) * cell1[1][2]
    }

    pub fn fn425(a: D, b: D) -> (D, D) {
        let mut a: (D, D) = (b, lit(2 as f64));
        let mut list4 = Vec::with_capacity(4);
        list4.push(a.1);
        list4.push((lit(1.5) * lit(1.5) + lit(1.0)).sqrt());
        let r6 = &mut list4[0];
        { let rhs = lit(0.5) * (lit(1.25) * a.0.sin()); *r6 += rhs; }
        'l7: for i8 in (0..3).rev() {
            a.0 = lit(0.875);
        }
        list4[1] = (D::sin(a.0) * b).sin();
        a.0 = a.1.atan();
        (list4[0].atan() + lit(0.75) * list4[0], (((-lit(1.0)) + lit(1.75) * b) + lit(0.25) * a.0) + lit(1.25) * list4[0])
    }

    pub fn fn426(mut a: D, n: usize) -> D {
        'l3: for i4 in 0..4 {
            a = (a - (a / (lit(1.5) + a.sin()))).sin();
        }
        a.min(a) + lit(1.25) * a
    }

    pub fn fn427(a: D, mut b: D, mut q: Vec<D>) -> D {
        let mut dx = [q[0], lit(1 as f64), fn418(b.sin(), q[q.len() - 1].sin(), 1 % 4)];
        dx[0] = (b.abs() * a).sin();
        { let rhs = lit(1.75) + a.sin(); dx[1] /= rhs; }
        ((((fn418(q[0].sin(), (-lit(0.25)).sin(), 2 % 4) + lit(2.0) * b) + lit(1.25) * q[0]) + lit(0.75) * q[1]) + lit(0.5) * q[q.len() - 1]) + lit(1.25) * dx[2]
    }

    pub fn fn428(a: D) -> D {
        'l2: for i3 in 0..3 {
            'l5: for i6 in 0..1 {}
        }
        a.cos() + lit(1.25) * a
    }

    pub fn fn429(mut a: D) -> D {
        let acc: D = a.abs() + a.abs();
        let r3 = &mut a;
        *r3 = acc.sin();
        let mut old4 = std::mem::replace(&mut a, fn418(acc.cos(), acc.cos(), 1 % 4).cos());
        let mut x: D = lit(1.625);
        (((old4 + acc) + lit(0.25) * a) + lit(1.5) * old4) + lit(1.0) * x
    }

    pub fn fn430(mut a: D, v: &[D]) -> D {
        let mut dx = [[-lit(1.375); 3], [v[0], (v[0] * v[0] + lit(1.0)).ln(), lit(0.875)]];
        if dx[0][2] > (-dx[0][1]) {
            {
                dx[1][0] = a.sin().atan();
            }
        } else {}
        (((a + lit(1.25) * a) + lit(0.75) * v[0]) + lit(1.0) * dx[0][1]) + lit(1.0) * dx[1][2]
    }

    pub fn fn431(mut a: D, mut b: D) -> D {
        let u: Option<D> = Some(a.mul_add(a, a));
        a = lit(0.625).cos();
        let mut y1 = Shape::Dot;
        a = lit(1.25) * (lit(1.5) + b.atan().sin()).ln().sin();
        let r5 = &mut b;
        *r5 = a.atan();
        a.abs() + lit(0.75) * a
    }

    pub fn fn432(a: D, v: &[D]) -> D {
        let mut next = vec![a, v[0], v[1]];
        let mut back: D = (if next[0] <= v[0] { v[v.len() - 1] } else { a }).sin();
        { let rhs = lit(0.25) * (lit(1.25) * (a * (if a < back { a } else { back })).sin()); back -= rhs; }
        { let rhs = lit(0.375) * (-a.sin()).sin(); next[0] += rhs; }
        (((v[0] * back) + lit(2.0) * v[0]) + lit(1.5) * v[1]) + lit(1.25) * v[v.len() - 1]
    }

    pub fn fn433(mut a: D, n: usize, v: &[D]) -> D {
        let mut y4: D = {
            { let rhs = lit(0.375) * (lit(1.25) * v[v.len() - 1].sin()); a -= rhs; }
            a.max(lit(1.125))
        };
        a = fn428(lit(1.25) * fn421(lit(1.25) * y4.sin(), a.sin()).sin()).sin();
        let mut s = vec![y4, lit(n as f64), y4 - y4];
        let mut x: Point = Point { x: a.sin().exp(), y: s[1] / (v[0] * v[0] + lit(1.0)) };
        let mut old8 = std::mem::replace(&mut s, vec![a, a, y4]);
        ((((((v[0] + lit(0.75) * y4) + lit(2.0) * s[0]) + lit(0.75) * s[1]) + lit(0.25) * s[s.len() - 1]) + lit(1.0) * old8[0]) + lit(1.0) * old8[1]) + lit(1.0) * old8[old8.len() - 1]
    }

    pub fn fn434(a: D, b: D) -> D {
        let mut y = vec![fn427(lit(1.25) * b.sin(), a.cos(), vec![b, a]), a];
        let mut y4 = a;
        let mut w: Shape = if a <= b { Shape::Disc(b + y4) } else { Shape::Dot };
        let mut old = Shape::Disc(a * a);
        if a < b {
            y4 = lit(1.25) * a.sin();
        } else {
            let mut y1: Vec<D> = vec![y[0], -lit(1.625), y[0]];
            y1[1] = lit(2 as f64).sin();
        }
        ((a + lit(0.5) * a) + lit(0.75) * y[0]) + lit(0.5) * y[y.len() - 1]
    }

    pub fn fn435(a: D, mut b: D, v: &[D], mut p: [D; 3]) -> (D, D) {
        {
            let r5 = &mut b;
            { let rhs = lit(0.125) * (p[2] * a).sin(); *r5 += rhs; }
            *r5 = *r5 * v[1].sin() + (lit(0.375) * p[0].sin());
        }
        { let rhs = lit(0.375) * (lit(1.25) * (v[v.len() - 1] + b).sin()); p[2] += rhs; }
        for i6 in 0..3 {
            for i8 in 0..p.len() {
                if lit(0.375) <= a {
                    p[..2].copy_from_slice(&[b.atan(), -lit(0.125)]);
                } else {
                    p[i8] = a.atan();
                }
                p[2] = (p[i8].sin().powi(0) * a).cos();
            }
        }
        ((((b + lit(0.5) * b) + lit(1.25) * v[0]) + lit(2.0) * v[1]) + lit(1.25) * v[v.len() - 1], (((-a) + lit(1.0) * a) + lit(0.75) * v[0]) + lit(1.0) * v[1])
    }

    pub fn fn436(mut a: D, b: D) -> D {
        'l3: for i4 in 0..4 {
            a = (b / ((if a > b { lit(1.0) } else { -lit(0.625) }) * (if a > b { lit(1.0) } else { -lit(0.625) }) + lit(1.0))).sin();
        }
        let y1: D = lit(3 as f64) + b;
        for i7 in 0..3 {
            let mut y = y1;
        }
        ((y1.abs() + lit(0.25) * a) + lit(0.25) * b) + lit(0.75) * y1
    }

    pub fn fn437(a: D, n: usize, flag: bool) -> D {
        let mut dy1 = (a.sin().tanh(), a);
        for i5 in 0..n % 4 {
            let r7 = &mut dy1.1;
            { let rhs = lit(0.5) * (lit(0.5) * lit(3 as f64).sin()); *r7 += rhs; }
            *r7 = *r7 * a.sin() + (lit(0.375) * (lit(0.5) * a.sin()));
            let mut y8: D = if a.sin().powi(0) < fn436(dy1.0.cos(), lit(0.5) * a.sin()) {
                { let rhs = lit(1.375).sin(); dy1.0 *= rhs; }
                dy1.0 = (a.atan() * a.mul_add(a, dy1.0)).cos();
                a
            } else {
                { let rhs = lit(1.75) + fn428(lit(0.125).cos()).sin(); dy1.1 /= rhs; }
                dy1.1 = fn431(a.sin(), lit(0.5) * lit(0.625).sin()).cos();
                (a.abs() + lit(1.25)).sqrt()
            };
        }
        return ((lit(n as f64) + lit(2.0) * a) + lit(1.5) * dy1.0) + lit(1.25) * dy1.1;
        let mut u = [lit(0.5); 3];
        a
    }

    pub fn fn438(mut a: D, b: D) -> D {
        if lit(2 as f64) <= (a * b) {
            for i3 in (0..3).rev() {
                for i5 in (0..3).rev() {
                    a = lit(2 as f64).cos();
                    { let rhs = lit(0.5) * b.sin(); a *= rhs; }
                }
            }
            a = lit(0 as f64).sin();
        }
        return (a - a) + lit(1.75) * a;
    }

    pub fn fn439(a: D) -> D {
        let mut u = vec![a, a];
        u[0] = a.cos();
        { let rhs = (if a >= a { a } else { a }).sin(); u[0] *= rhs; }
        { let rhs = a.sin(); u[0] *= rhs; }
        (((a + lit(0.25) * a) + lit(0.5) * u[0]) + lit(0.75) * u[1]) + lit(1.0) * u[u.len() - 1]
    }

    pub fn fn440(a: D, n: usize, flag: bool) -> D {
        let a = a;
        let mut y = fn72(lit(1.5).max(a).sin(), (a * lit(1.25)).sin());
        y = (y - lit(1.25)).sin();
        ((a + y) + lit(0.5) * a) + lit(0.75) * y
    }

    pub fn fn441(a: D, b: D) -> D {
        let mut dy1: D = b;
        dy1 = (dy1 * b).cos();
        dy1 = lit(1.25) * lit(2 as f64).sin();
        (lit(3 as f64) + lit(1.0) * a) + lit(2.0) * b
    }

    pub fn fn442(a: D, mut b: D, v: &[D], p: [D; 3]) -> D {
        let r5 = &mut b;
        *r5 = lit(1 as f64).sin();
        b = p[2].atan();
        b = lit(1.75);
        { let rhs = lit(0.125) * (lit(1.25) * fn437(lit(1.25) * (lit(1.125) - a).sin(), 1 % 4, fn440(a.sin(), 3 % 4, a < p[2]) <= p[2]).sin()); b += rhs; }
        ((b.sin().exp() + lit(1.75) * a) + lit(0.25) * b) + lit(1.0) * v[0]
    }

    pub fn fn443(a: D, mut b: D, n: usize, mut t: (D, D)) -> D {
        let mut back = (b.abs(), -lit(0.875));
        back.1 = b.sin();
        back.1 = (-a).max(if a >= a { a } else { a }).cos();
        match n % 4 { 0 => {
            b = fn440(lit(1.25) * (b * a).sin(), n % 4, (b > b) && ((-lit(0.75)) < b)).atan();
        }, 1 | 2 if n % 2 == 1 => {
            if (a + b) >= a {
                let mut old6 = std::mem::replace(&mut t.1, (a / (lit(1.5) + a.sin())).sin());
            } else if n % 2 == 0 {
                back.0 = back.0.sin();
            } else {}
            let mut s: Vec<D> = vec![a, a];
        }, _ => {
            let mut b: Option<D> = Some(b);
        } }
        (((((if b >= back.0 { lit(1.375) } else { a }) + lit(2.0) * a) + lit(1.5) * b) + lit(2.0) * t.0) + lit(0.25) * t.1) + lit(1.25) * back.1
    }

    pub fn fn444(mut a: D) -> D {
        let mut a: Vec<D> = vec![lit(1.0), fn441(a.sin(), a.atan()), a.mul_add(lit(0.125), a)];
        if (if a[0] < a[a.len() - 1] { a[a.len() - 1] } else { a[1] }) >= (lit(1.5) + a[a.len() - 1].sin()).ln() {
            let mut y: [D; 3] = [fn439(a[1].sin()), a[0], if lit(1.375) < a[a.len() - 1] { a[0] } else { a[1] }];
            { let rhs = lit(0.5) * a[0].sin(); y[1] -= rhs; }
        }
        for i4 in 1..a.len() {
            a[i4 - 1] = a[i4] - lit(0.5) * a[i4 - 1];
            a[i4] = lit(0.5) * a[i4].sin();
            let r6 = &mut a[0];
            { let rhs = lit(0.5) * (-lit(1.125)).sin().exp().sin(); *r6 += rhs; }
            { let rhs = lit(0.5) * (lit(0.875) + lit(0.375)).sin(); *r6 *= rhs; }
        }
        a[0] - a[1]
    }

    pub fn fn445(mut a: D, n: usize, flag: bool, mut t: (D, D)) -> D {
        if a < a.sin().tanh() {
            t.1 = (if n % 2 == 1 { t.1 } else { a }).min(a.sin().powi(0)).sin();
            let r5 = &mut t.1;
            *r5 = *r5 * a.cos() + (lit(0.25) * a.cos());
            { let rhs = (a * a).atan(); *r5 *= rhs; }
        } else {
            t.0 = lit(n as f64).sin();
        }
        let mut x: D = fn179(lit(1.25) * t.1.sin(), lit(1.25) * (t.0 + t.0).sin(), n % 4);
        let mut y7: D = if (a < x) && (n % 2 == 0) {
            if a <= x { x } else { x }
        } else {
            fn434(a.atan(), lit(1.25) * x.sin())
        };
        (((a + lit(2.0) * a) + lit(0.5) * t.0) + lit(0.5) * x) + lit(0.25) * y7
    }

    pub fn fn446(mut a: D, b: D, flag: bool) -> (D, D) {
        let mut old: Option<D> = Some(b);
        let mut cell1 = vec![b + a, b * b];
        let r6 = &mut cell1[0];
        *r6 = lit(1.25) * (-lit(1.125)).sin().sin();
        if (if cell1[1] >= a { a } else { b }) > a {
            return (((lit(1.5) + b) + lit(0.25) * b) + lit(1.25) * old.unwrap_or(lit(0.75)), cell1[1] + lit(2.0) * a);
        }
        (cell1[0], cell1[1]) = (cell1[1], cell1[0]);
        a = lit(1.25) * cell1[cell1.len() - 1].abs().sin();
        return (lit(0 as f64) + lit(0.75) * a, (lit(1.25) + lit(2.0) * a) + lit(1.75) * b);
        cell1 = vec![a, D::sin(b), if flag { a } else { a }];
        (cell1[1], a)
    }

    pub fn fn447(a: D, mut b: D) -> D {
        'l3: for i4 in 0..1 {
            if (b > a) || (i4 >= 0) {
                b = b.cos();
                b = lit(0.75);
            }
            'l6: for i7 in 0..2 {
                b = lit(0.5) * lit(0.875).sin();
                b = b.sin();
            }
        }
        (b + lit(0.75) * a) + lit(1.25) * b
    }

    pub fn fn448(a: D, n: usize, p: [D; 3], mut q: Vec<D>, mut t: (D, D)) -> D {
        t.0 = lit(1.25) * q[0].sin();
        let mut cell1: [D; 3] = [-lit(1.875); 3];
        match n % 3 { 0 => {
            { let rhs = lit(0.375) * p[2].sin(); t.0 += rhs; }
            if (cell1[n % 3] * cell1[n % 3]) > (cell1[n % 3] * p[n % 3]) {
                return ((((((((((((if n != 2 { p[0] } else { a }) + lit(0.75) * a) + lit(1.75) * p[0]) + lit(1.25) * p[1]) + lit(1.75) * p[2]) + lit(0.75) * q[0]) + lit(1.75) * q[1]) + lit(1.75) * q[q.len() - 1]) + lit(1.0) * t.0) + lit(1.75) * t.1) + lit(2.0) * cell1[0]) + lit(2.0) * cell1[1]) + lit(0.75) * cell1[2];
            }
        }, 1 => {
            let mut saved = Body { pos: Point { x: p[1], y: p[2] }, vel: [lit(1.0); 3], mass: a * lit(1.5), id: 2 };
            cell1[n % 3] = lit(0.375);
        }, _ => {
            cell1[1] = t.0.sin();
        } }
        ((a + lit(1.75) * q[0]) + lit(2.0) * q[1]) + lit(2.0) * cell1[1]
    }

    pub fn fn449(a: D) -> (D, D) {
        let mut a = [-lit(1.75); 3];
        if (a[0] <= (a[0] + a[2])) && (a[2] >= (if a[1] >= a[2] { a[0] } else { a[0] })) {
            'l3: for i4 in (0..1).rev() {
                a[i4 % 3] = lit(0.5) * a[i4 % 3].sin();
                a[1] = -lit(1.25);
            }
            let mut back: [D; 3] = [a[2]; 3];
        } else if a[1] > (if a[2] > (-lit(1.125)) { a[2] } else { a[0] }) {
            a.fill(lit(0.875).sin());
        } else {
            a.reverse();
        }
        (D::sin(a[0]) + lit(1.25) * a[2], ((a[0] + lit(2.0) * a[0]) + lit(0.25) * a[1]) + lit(0.75) * a[2])
    }

    pub fn fn450(a: D, v: &[D], q: Vec<D>) -> D {
        let y1: (D, D) = (q[q.len() - 1], a);
        let mut dx = vec![y1.1, q[1], a];
        { let rhs = lit(0.125) * dx[dx.len() - 1].sin(); dx[1] += rhs; }
        ((((((((v[v.len() - 1] + lit(1.5) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.25) * q[1]) + lit(0.25) * q[q.len() - 1]) + lit(2.0) * y1.0) + lit(0.75) * y1.1) + lit(1.0) * dx[0]) + lit(1.5) * dx[1]) + lit(0.5) * dx[dx.len() - 1]
    }

    pub fn fn451(a: D, b: D, v: &[D]) -> D {
        for i4 in 0..v.len() {
            for i6 in 0..2 {}
            'l8: for i9 in (0..v.len()).step_by(2) {}
        }
        (b + lit(0.75) * b) + lit(1.5) * v[0]
    }

    pub fn fn452(a: D, b: D, v: &[D], mut p: [D; 3]) -> D {
        let mut list5 = Vec::with_capacity(4);
        for i6 in 0..2 {
            list5.push(a.sin());
        }
        'l9: for i10 in 0..p.len() {}
        ((((((a + lit(0.5) * a) + lit(0.75) * p[0]) + lit(0.25) * p[1]) + lit(1.5) * p[2]) + lit(1.25) * list5[0]) + lit(0.25) * list5[1]) + lit(0.75) * list5[list5.len() - 1]
    }

    pub fn fn453(mut a: D, b: D, n: usize) -> (D, D) {
        let mut list4 = Vec::new();
        list4.push(fn306(a.sin(), lit(1.25) * b.sin()));
        list4.push(if b > a { lit(1.875) } else { b });
        'l6: for i7 in 0..list4.len() {
            let mut u: Vec<D> = vec![a.cos(), fn443(lit(0.5) * list4[n % list4.len()].sin(), lit(1.75).atan(), n % 4, (a, b))];
            { let rhs = lit(0.5) * (lit(0.5) * fn439(lit(0.5) * b.cos().sin()).sin()); list4[1] += rhs; }
            let n: D = (b * b + lit(1.0)).ln().sin();
        }
        for i11 in 0..list4.len() {
            list4[i11] = b.sin();
            let r13 = &mut list4[i11];
            { let rhs = lit(0.125) * a.sin(); *r13 += rhs; }
        }
        ((((list4[1] + lit(1.25) * a) + lit(0.75) * b) + lit(1.5) * list4[0]) + lit(2.0) * list4[1], ((a + lit(2.0) * a) + lit(1.5) * b) + lit(0.75) * list4[list4.len() - 1])
    }

    pub fn fn454(mut a: D) -> D {
        let mut i2 = 0_usize;
        loop {
            { let rhs = 1; i2 += rhs; }
            if i2 > 1 { break; }
            if a >= (a + a) {
                a = lit(1.25) * a.sin();
                continue;
            }
            for i4 in 1..=3 {
                a = ((a * a) * a).sin();
                a = lit(0.5) * a.sin();
            }
        }
        a = (a - (a + a)).cos();
        if (a - a) > a.mul_add(a, a) {
            { let rhs = lit(0.375) * a.sin(); a -= rhs; }
            a = ((lit(1.5) + a.sin()).sqrt() * a.asinh()).sin();
        } else if i2 >= 1 {} else {
            a = lit((i2 + 1) as f64).sin();
        }
        a + lit(1.0) * a
    }

    pub fn fn455(a: D, n: usize) -> D {
        let mut cell1 = (a - a).sin();
        let mut i4 = 0_usize;
        'l5: loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 2 { break; }
            if a >= (a * a) {
                { let rhs = lit(1.75) + cell1.sin(); cell1 /= rhs; }
                return (cell1 + cell1) + lit(0.25) * a;
            }
            if lit(1.875).mul_add(cell1, a) > a { break; }
            { let rhs = lit(0.5) * a.sin(); cell1 *= rhs; }
            cell1 = D::sin(a).sin();
        }
        (a + lit(2.0) * a) + lit(1.5) * cell1
    }

    pub fn fn456(a: D) -> D {
        let mut u = (a, a);
        u.0 = a.atan();
        let x = (if u.0 > a { lit(0.625) } else { a }) - a;
        let w = lit(3 as f64) * (u.1 - x);
        let s: D = (lit(0.75).abs() + lit(1.25)).ln().sin().tanh();
        ((((((s + w) + lit(0.5) * a) + lit(2.0) * u.0) + lit(1.25) * u.1) + lit(0.5) * x) + lit(0.5) * w) + lit(0.25) * s
    }

    pub fn fn457(a: D, net: &Net) -> D {
        let mut dy1 = Net { w: vec![a + net.w[1], a], b: net.b };
        if net.w[1] >= a {
            {
                dy1.w[0] = a.sin();
            }
            let mut y5: [D; 3] = {
                let mut cell1 = fn447(a.sin(), lit(1.25) * (dy1.b * dy1.w[1]).sin());
                [lit(0.25); 3]
            };
        }
        { let rhs = lit(0.375) * dy1.w[1].sin(); dy1.w[1] += rhs; }
        let mut old7 = std::mem::replace(&mut dy1.w[1], lit(1.25) * a.sin());
        ((((old7 + lit(0.25) * a) + lit(0.75) * net.w[0]) + lit(0.5) * net.w[1]) + lit(1.0) * net.b) + lit(1.75) * old7
    }

    pub fn fn458(mut a: D, v: &[D]) -> D {
        let mut tape1: Net = Net { w: vec![a + a, a], b: if v[0] > a { a } else { lit(0.875) } };
        tape1.w[1] = (if a.min(a) > (tape1.b + tape1.w[1]) { if tape1.w[1] < v[0] { lit(0.25) } else { a } } else { v[0] }).sin();
        let mut v = fn447(v[v.len() - 1].max(a).cos(), lit(1.25) * (v[0] + v[v.len() - 1]).sin());
        tape1 = tape1.clone();
        (if tape1.w[1] >= v { a } else { a }) + lit(1.5) * v
    }

    pub fn fn459(a: D, mut b: D) -> D {
        let mut back: Vec<D> = vec![-lit(1.125), a];
        let r4 = &mut b;
        { let rhs = lit(0.125) * (lit(1.25) * a.sin()); *r4 += rhs; }
        let tape1 = back[1];
        ((lit(0 as f64) + lit(0.25) * a) + lit(1.5) * b) + lit(1.0) * tape1
    }

    pub fn fn460(a: D, b: D, v: &[D]) -> D {
        let cell1: D = lit(1 as f64);
        for i5 in 0..v.len() {}
        {
            let mut v = fn459(b.sin().sin(), v[1].cos());
        }
        ((((a + lit(1.75) * a) + lit(2.0) * b) + lit(1.75) * v[0]) + lit(1.0) * v[v.len() - 1]) + lit(1.75) * cell1
    }

    pub fn fn463(a: D, b: D, n: usize, p: [D; 3]) -> D {
        let mut back = [b, a, a.cos()];
        let mut next6 = back.clone();
        for _ in 0..1 {
            for i7 in 0..back.len() {
                next6[i7] = 0.5 * back[i7] + 0.25 * (if i7 == 0 { back[back.len() - 1] } else { back[i7 - 1] }) * (p[n % 3] + p[2]).sin();
            }
            back = next6.clone();
        }
        let mut tape1: (D, D) = (lit(1.875), b);
        ((((((((b.sin().tanh() + lit(0.75) * b) + lit(1.0) * p[0]) + lit(1.75) * p[1]) + lit(0.5) * p[2]) + lit(0.75) * back[0]) + lit(1.0) * back[1]) + lit(1.5) * back[2]) + lit(1.0) * tape1.0) + lit(1.25) * tape1.1
    }

    pub fn fn464(mut a: D) -> D {
        for i2 in 1..=3 {}
        let y1 = a;
        (y1 + lit(0.5) * a) + lit(1.75) * y1
    }

    pub fn fn465(a: D) -> [D; 3] {
        let mut old: [[D; 3]; 2] = [[a; 3], [a + a, a, a]];
        let y = a + a;
        'l4: for i5 in 1..=4 {}
        { let rhs = lit(0.25) * (lit(1.25) * y.min(a).sin()); old[0][0] += rhs; }
        let mut tape1: D = (-lit(1.5)).max(y.cos());
        [(a + lit(0.5) * old[0][1]) + lit(1.0) * old[1][0], ((tape1 + lit(2.0) * a) + lit(0.75) * old[0][1]) + lit(1.75) * tape1, ((y + lit(0.5) * a) + lit(1.25) * old[1][0]) + lit(2.0) * tape1]
    }

    pub fn fn466(a: D, b: D, v: &[D], p: [D; 3]) -> D {
        for i5 in 1..=2 {
            if (v[0] - lit(1.5)) > (v[1] * v[1] + lit(1.0)).sqrt() {} else {
                let mut s: D = a;
            }
        }
        ((((b.asinh() + lit(0.5) * b) + lit(1.0) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(1.25) * p[0]) + lit(1.25) * p[2]
    }

    pub fn fn467(a: D) -> D {
        let mut y2: [D; 3] = if (a >= a) || (a <= a) {
            [a; 3]
        } else {
            [a, a, a]
        };
        ((((a - a) + lit(2.0) * a) + lit(1.25) * y2[0]) + lit(1.0) * y2[1]) + lit(0.25) * y2[2]
    }

    pub fn fn469(a: D, n: usize) -> D {
        let mut y4: D = if (lit(1.5) + a.sin()).ln() < (a * a) {
            lit(0.125) * a
        } else {
            if n != 3 {} else if (a * a + lit(1.0)).sqrt() > a {} else {
                let mut saved: D = a + D::sin(a);
            }
            a
        };
        fn467(lit(1.25) * y4.sin()) + lit(1.75) * y4
    }

    pub fn fn470(a: D, mut b: D, n: usize, v: &[D], q: Vec<D>) -> (D, D) {
        if (lit(0.75) - b) <= lit(n as f64) {
            match n % 3 { 0 => {}, 1 => {
                { let rhs = lit(1.75) + lit(1.875).abs().sin(); b /= rhs; }
            }, _ => {
                b = lit(1.25).sin();
            } }
        } else if (b <= v[n % 2]) || (b <= q[n % 2]) {
            let saved = fn197((v[n % 2] * b).atan(), 1 % 4);
        } else {
            { let rhs = lit(0.5) * a.atan(); b += rhs; }
        }
        ((((v[n % 2] + lit(1.5) * a) + lit(2.0) * b) + lit(0.75) * v[1]) + lit(1.75) * v[v.len() - 1], ((q[n % 2] + lit(1.5) * a) + lit(0.75) * v[0]) + lit(0.25) * v[v.len() - 1])
    }

    pub fn fn471(mut a: D, b: D, net: &Net) -> [D; 3] {
        let y1 = [if a <= lit(0.75) { a } else { b }; 3];
        let s = (if b < b { net.w[1] } else { b }).sin().powi(3);
        a = fn463(fn456(lit(1.25) * y1[2].sin()).sin(), s.sin().sin(), 3 % 4, y1).cos();
        a = b.atan();
        let w: Vec<D> = vec![if b >= s { s } else { b }, s.asinh()];
        let u = Point { x: b * a, y: a };
        [(a + lit(0.25) * net.w[0]) + lit(0.75) * y1[0], (((b + lit(1.0) * b) + lit(1.25) * net.w[1]) + lit(2.0) * s) + lit(1.5) * w[0], ((((b.max(a) + lit(1.0) * b) + lit(2.0) * net.w[1]) + lit(0.75) * w[0]) + lit(1.0) * w[w.len() - 1]) + lit(0.25) * u.x]
    }

    pub fn fn473(a: D, mut b: D, n: usize) -> D {
        let mut next = vec![a, fn463(b.cos(), b.atan(), (n + 1) % 4, [-lit(0.75), b, lit(0.875)])];
        for i5 in 1..=2 {
            let mut i7 = 0_usize;
            'l8: while i7 < 2 {
                { let rhs = 1; i7 += rhs; }
                next[i5 % 2] = (fn256(b.sin(), [b, b, b], next.to_vec()) - b.min(a)).sin();
                next.resize(2, (next[0] * next[i5 % 2]).atan());
                { let rhs = lit(0.5) * fn455(lit(0.5) * a.sin(), 2 % 4).atan(); next[n % 2] += rhs; }
            }
            next[1] = (b * a).sin();
            let mut next10 = next.clone();
        }
        ((b + lit(1.0) * b) + lit(1.25) * next[1]) + lit(1.0) * next[next.len() - 1]
    }

    pub fn fn474(mut a: D, v: &[D]) -> D {
        let r3 = &mut a;
        *r3 = v[0].sin();
        *r3 = (v[0] * lit(0.75)).atan();
        for i4 in 0..v.len() {}
        { let rhs = a.max(a).cos(); a *= rhs; }
        a = (fn458(a.sin(), v) - (v[1] * v[v.len() - 1])).cos();
        a = lit(1.25) * a.sin();
        (a + lit(0.75) * a) + lit(0.5) * v[0]
    }

    pub fn fn475(mut a: D, n: usize) -> D {
        let mut dx = Net { w: vec![if a > a { a } else { a }, (lit(1.5) + a.sin()).ln()], b: a / (a * a + lit(1.0)) };
        let mut y1 = if n < 2 { a.sin().tanh() } else { a };
        let mut tape1: Body = Body { pos: Point { x: y1, y: dx.w[1] }, vel: [lit(1.125); 3], mass: a, id: 2 };
        dx.b = lit(1.625);
        ((((a.abs() + lit(1.25) * a) + lit(1.0) * dx.w[0]) + lit(1.25) * dx.w[1]) + lit(1.75) * dx.b) + lit(1.0) * y1
    }

    pub fn fn476(a: D) -> D {
        'l2: for i3 in 0..4 {}
        a + lit(1.75) * a
    }

    pub fn fn478(mut a: D) -> D {
        if (a < fn463(a.cos(), lit(1.25) * a.sin(), 0 % 4, [-lit(1.625); 3])) || (a <= a.asinh()) {
            a = lit(1.25) * a.sin();
            a = a.cos();
            let r2 = &mut a;
            { let rhs = lit(0.375) * (lit(1.25) * lit(1.125).sin()); *r2 += rhs; }
            { let rhs = lit(0.125) * (-lit(0.125)).sin(); *r2 += rhs; }
        } else if (a + a) >= a.sin().powi(2) {
            a = a.atan().sin();
        } else {
            a = a.sin();
        }
        (a / (lit(1.5) + a.sin())) + lit(1.75) * a
    }

    pub fn fn480(mut a: D, mut b: D, v: &[D]) -> (D, D) {
        let mut v: Vec<D> = v.to_vec();
        for i5 in 0..4 {
            let mut y7: [D; 3] = if b <= fn255(a.atan(), v[..2].to_vec(), (b, v[i5 % 2])) {
                { let rhs = a.cos(); v[i5 % 2] *= rhs; }
                v[0] = lit(1.625);
                [lit(0.125); 3]
            } else {
                { let rhs = a.cos(); v[1] *= rhs; }
                [a, v[i5 % v.len()], -lit(0.75)]
            };
            let mut cell1 = [[fn478(a.sin()), a + b, D::sin(a)], [v[i5 % 2]; 3]];
            let row10 = &mut cell1[1];
            row10[0] = (y7[2] * (-lit(1.0))).sin();
            { let rhs = row10[0] * lit(0.375) * (y7[2] + y7[0]).sin(); row10[1] += rhs; }
        }
        ((((v[0].sin().powi(0) + lit(1.5) * a) + lit(1.75) * b) + lit(1.25) * v[0]) + lit(1.0) * v[v.len() - 1], ((lit(1.25) * b) + lit(0.75) * a) + lit(2.0) * v[0])
    }

    pub fn fn482(a: D, n: usize, flag: bool) -> D {
        let mut tape1 = [D::sin(a), D::sin(a), a];
        for i5 in 0..4 {
            tape1[i5 % 3] = lit(0.75);
            tape1[1] = a.sin();
        }
        (tape1[0].mul_add(a, tape1[2]) + lit(1.75) * a) + lit(1.75) * tape1[2]
    }

    pub fn fn483(a: D, n: usize) -> D {
        (a * (-lit(1.875))) + lit(0.75) * a
    }

    pub fn fn484(a: D, mut b: D) -> (D, D) {
        let mut dx: [D; 3] = [lit(0.875); 3];
        dx[2] = lit(1.25) * a.sin();
        (((((if a < b { lit(1.875) } else { a }) + lit(0.75) * a) + lit(1.25) * b) + lit(0.75) * dx[0]) + lit(0.75) * dx[1], b + lit(0.75) * a)
    }

    pub fn fn485(a: D, n: usize, q: Vec<D>) -> D {
        let mut x = (fn72(a.sin(), q[n % 2].cos()), a.min(a));
        let mut i5 = 0_usize;
        while i5 < 3 {
            { let rhs = 1; i5 += rhs; }
            x.0 = x.0.cos();
        }
        let mut saved = [a, lit(0.625), q[i5 % 2] + x.0];
        { let rhs = lit(0.5) * saved[n % 3].sin(); saved[n % 3] += rhs; }
        'l8: for i9 in 0..saved.len() {
            'l11: for i12 in 1..saved.len() {
                if i12 != 0 {
                    x = (saved[0].sin().powi(1), a);
                }
                let part14 = &mut saved[..=1];
                { let rhs = lit(0.25) * (lit(0.5) * (if x.1 < q[1] { a } else { x.0 }).sin()); part14[0] += rhs; }
                part14[1] = part14[0] * lit(0.5) * q[i12 % 2].sin();
            }
        }
        ((((-lit(0.125)) + lit(2.0) * a) + lit(1.25) * q[q.len() - 1]) + lit(2.0) * saved[0]) + lit(1.5) * saved[1]
    }

    pub fn fn486(mut a: D, n: usize) -> D {
        { let rhs = lit(1.25) * a.sin(); a *= rhs; }
        {
            a = ((a * a + lit(1.0)).ln().abs() + lit(1.25)).ln().sin();
        }
        a = a.cos().sin();
        a.min(a) + lit(0.75) * a
    }

    pub fn fn487(a: D, b: D, n: usize, q: Vec<D>) -> D {
        match n % 3 { 0 => {}, 1 => {}, _ => {} }
        let mut x = (b + b) + (if n != 1 { a } else { b });
        let mut u = Shape::Disc(lit(1 as f64));
        let mut a: D = b;
        ((((if n != 1 { lit(1.375) } else { x }) + lit(2.0) * q[0]) + lit(1.25) * q[1]) + lit(1.0) * x) + lit(1.75) * a
    }

    pub fn fn488(mut a: D) -> D {
        let mut list2 = Vec::with_capacity(4);
        for i3 in 0..2 {
            list2.push(lit(0.5) * ((a * a) + (-lit(1.125))).sin());
        }
        list2[0] = lit(1.25) * a.mul_add(a, list2[1]).cos().sin();
        if list2.len() > 2 { a = list2.remove(0) * 0.75; }
        if a.sin().powi(3) > a.sin() {} else if a <= (lit(1.5) + list2[0].sin()).ln() {
            for i6 in (0..3).rev() {
                a = lit(0.5) * a.sin();
            }
        } else {
            list2.resize(5, (list2[1] * a).cos());
        }
        (if list2[1] > a { a } else { a }) + lit(1.5) * a
    }

    pub fn fn489(mut a: D, n: usize) -> D {
        { let rhs = lit(0.25) * fn482(((-lit(1.875)) * (-lit(0.75))).sin(), 3 % 4, (if n < 0 { lit(1.625) } else { lit(0.5) }) < lit(1.375)); a += rhs; }
        a = a.cos();
        let mut old: Shape = Shape::Disc(if lit(0.625) <= a { a } else { a });
        let mut i4 = 0_usize;
        while i4 < 3 {
            { let rhs = 1; i4 += rhs; }
            for i6 in 0..1 {
                a = -lit(0.125);
            }
        }
        D::sin(a) + lit(0.25) * a
    }

    pub fn fn490(a: D, q: Vec<D>) -> [D; 3] {
        let mut y6: D = if q[0].mul_add(a, a) <= lit(0.625) {
            for i3 in 0..q.len() {
                let mut tape1: D = -lit(0.125);
                tape1 = (a + (q[i3] * lit(1.375))).sin();
            }
            (q[1] * q[1] + lit(1.0)).ln()
        } else {
            fn489(q[1].sin(), 2 % 4)
        };
        [y6, y6, (a.sin() + lit(1.0) * a) + lit(0.75) * q[0]]
    }

    pub fn fn491(a: D) -> D {
        let mut y = vec![a.mul_add(a, a), a];
        let mut list3 = Vec::new();
        for i4 in 0..3 {
            list3.push((a + (-lit(1.0))).mul_add(a, y[i4 % 2]).sin());
        }
        (a + lit(0.5) * y[0]) + lit(2.0) * y[1]
    }

    pub fn fn492(mut a: D) -> D {
        if a > a {
            { let rhs = lit(1.75) + lit(1 as f64).sin(); a /= rhs; }
            let u = fn482(a.cos(), 3 % 4, a >= a) - a;
        } else {
            a = lit(1.25) * a.sin();
            let mut y1: (D, D) = (fn489(a.sin(), 0 % 4), fn478(lit(1.25) * (-lit(1.625)).sin()));
        }
        (a + lit(0.625)) + lit(2.0) * a
    }

    pub fn fn493(a: D, b: D) -> D {
        let mut tape1: [D; 3] = [b.sin(); 3];
        let mut s: [[D; 3]; 2] = [[b; 3], [b.abs(), a.cos(), tape1[1]]];
        let mut i5 = 0_usize;
        'l6: while i5 < 2 {
            { let rhs = 1; i5 += rhs; }
        }
        let mut cell1: D = if (a + s[0][0]) <= s[i5 % 2][i5 % 3] { a } else { s[i5 % 2][i5 % 3] };
        for i in 0..2 {
            for j in 0..2 {
                s[i][j] = s[j][i].sin() + (b - b).sin();
            }
        }
        let mut y1: D = a;
        if (lit(0 as f64) > a) && (b < cell1.sin().tanh()) {
            tape1[0] = b.sin();
            let (l10, r11) = tape1.split_at_mut(1);
            l10[0] = r11[0].sin();
            { let rhs = l10[0] * (y1 + y1).sin(); r11[0] -= rhs; }
        } else {}
        (((y1 + lit(1.0) * b) + lit(0.5) * s[0][1]) + lit(0.75) * s[1][0]) + lit(0.75) * y1
    }

    pub fn fn494(a: D, v: &[D], mut q: Vec<D>) -> D {
        let mut u: [[D; 3]; 2] = [[a + a; 3]; 2];
        {
            for i5 in (0..v.len()).rev() {
                match i5 % 3 { 0 => {
                    u[i5 % 2][i5 % 3] = a.atan();
                }, 1 => {
                    u[0][i5 % 3] = fn486(lit(0.5) * q[i5 % 2].cos().sin(), (i5 + 1) % 4).sin();
                }, _ => {
                    let mut acc: D = v[i5];
                } }
                let mut product8 = [[lit(0.0); 3]; 2];
                for i in 0..2 {
                    for j in 0..2 {
                        let mut s = lit(0.0);
                        for k in 0..3 {
                            { let rhs = u[i][k] * u[j][k] * 0.5; s += rhs; }
                        }
                        product8[i][j] = s;
                    }
                }
            }
        }
        (((((u[0][0] + lit(0.75) * a) + lit(0.75) * q[0]) + lit(1.5) * q[1]) + lit(1.75) * q[q.len() - 1]) + lit(2.0) * u[1][0]) + lit(0.5) * u[1][2]
    }

    pub fn fn495(a: D, b: D, v: &[D]) -> D {
        let mut old = Shape::Disc(a);
        if (v[v.len() - 1] * v[v.len() - 1] + lit(1.0)).ln() <= (a - b) {
            let mut old = [lit(0.625); 3];
        } else {}
        let mut back = b;
        old = Shape::Rect { w: D::sin(back), h: v[0] };
        (((a + lit(1.25) * v[0]) + lit(0.25) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(2.0) * back
    }

    pub fn fn496(mut a: D, b: D, n: usize) -> D {
        let n: Body = Body { pos: Point { x: a, y: a }, vel: [a; 3], mass: a * b, id: 2 };
        a = lit(1.25) * b.sin();
        if (b <= (lit(1.125) * b)) && (n.pos.y < (b * a)) {
            for i5 in 1..=3 {
                { let rhs = lit(0.25) * lit(i5 as f64).cos(); a += rhs; }
                { let rhs = lit(0.375) * (lit(0.5) * D::sin(b.sin().exp()).sin()); a -= rhs; }
                a = a.sin();
            }
        } else {
            let r7 = &mut a;
            *r7 = b.cos();
            *r7 = *r7 * lit(1.25) * b.sin() + (lit(0.25) * (lit(1.25) * n.pos.y.sin()));
            a = lit(1 as f64).sin();
        }
        ((((fn485(b.sin(), 3 % 4, vec![a, a]) + lit(0.5) * a) + lit(0.5) * b) + lit(0.75) * n.vel[0]) + lit(0.75) * n.vel[1]) + lit(0.25) * n.mass
    }

    pub fn fn497(a: D, v: &[D], mut p: [D; 3]) -> D {
        let mut old4 = std::mem::replace(&mut p[0], lit(1.25) * fn492(a.atan()).sin());
        p[2] = (lit(3 as f64) / ((v[v.len() - 1] * old4) * (v[v.len() - 1] * old4) + lit(1.0))).sin();
        (((old4 + lit(1.0) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(1.75) * p[1]) + lit(1.5) * p[2]
    }

    pub fn fn498(a: D, b: D) -> D {
        let mut old: [D; 3] = [lit(1.25); 3];
        if b > b {
            { let rhs = lit(0.5) * (b.abs().abs() + lit(1.25)).ln().sin(); old[2] += rhs; }
            return ((fn493(lit(1.25) * b.sin(), b.cos()) + lit(1.25) * b) + lit(1.25) * old[1]) + lit(0.25) * old[2];
        }
        { let rhs = lit(0.125) * ((old[1] + a) * (old[1] + a) + lit(1.0)).ln().sin(); old[2] -= rhs; }
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 2 { break; }
            if b.asinh() > a {
                old[..2].copy_from_slice(&[lit(1.375).sin(), lit(0.125)]);
                old[i4 % 3] = (if (b * a) > a.atan() { b } else { if lit(0.5) > old[i4 % 3] { a } else { a } }).sin();
                old.swap(1, 0);
            }
            let (l6, r7) = old.split_at_mut(1);
            { let rhs = r7[0] * lit(0.5) * a.sin(); l6[0] += rhs; }
        }
        (b.min(b) + lit(1.25) * a) + lit(1.0) * b
    }

    pub fn fn499(mut a: D, b: D, n: usize) -> (D, D) {
        let b = fn498(b.sin(), b.cos()).sin().tanh();
        {
            {
                for i5 in 1..=3 {
                    let mut list7 = Vec::with_capacity(4);
                    list7.push(a.max(a));
                    list7.push(b);
                    if n == 3 {
                        break;
                    }
                }
                a = -lit(1.625);
            }
            a = (a - b).sin().powi(3).sin();
        }
        (fn498(a.cos(), a.sin()), a.atan() + lit(0.25) * a)
    }
}

fn fn0(c: &mut Check) {
    c.function("fn0", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn0(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn0::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn0(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn0::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn0::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn0::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn0::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn0::gradient(p0, p1)));
    });
}

fn fn1(c: &mut Check) {
    c.function("fn1", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn1(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn1::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn1(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn1::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn1::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn1::gradient(p0)));
    });
}

fn fn3(c: &mut Check) {
    c.function("fn3", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn3(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn3::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn3(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn3::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn3::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn3::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn3::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn3::gradient(p0, p1, p2)));
    });
}

fn fn4(c: &mut Check) {
    c.function("fn4", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn4(p0, p1, p2.clone(), p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn4::pullback(p0, p1, p2.clone(), p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn4(d0, d1, d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn4::jvp((p0, p1, p2.clone(), p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn4::value_and_gradient(p0, p1, p2.clone(), p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn4::gradient(p0, p1, p2.clone(), p3)));
    });
}

fn fn5(c: &mut Check) {
    c.function("fn5", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn5(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn5::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn5(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn5::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn5::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn5::gradient(p0, p1, &p2)));
    });
}

fn fn6(c: &mut Check) {
    c.function("fn6", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn6(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn6::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn6(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn6::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn6::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn6::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn6::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn6::gradient(p0, p1)));
    });
}

fn fn7(c: &mut Check) {
    c.function("fn7", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn7(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn7::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn7(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn7::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn8(c: &mut Check) {
    c.function("fn8", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn8(p0, p1, p2, &p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn8::pullback(p0, p1, p2, &p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn8(d0, d1, d2, &d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn8::jvp((p0, p1, p2, &p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn8::value_and_gradient(p0, p1, p2, &p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn8::gradient(p0, p1, p2, &p3)));
    });
}

fn fn9(c: &mut Check) {
    c.function("fn9", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn9(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn9::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn9(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn9::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn9::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn9::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn9::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn9::gradient(p0)));
    });
}

fn fn10(c: &mut Check) {
    c.function("fn10", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn10(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn10::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn10(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn10::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn10::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn10::gradient(p0, p1)));
    });
}

fn fn11(c: &mut Check) {
    c.function("fn11", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn11(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn11::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn11(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn11::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn12(c: &mut Check) {
    c.function("fn12", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn12(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn12::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn12(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn12::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn12::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn12::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn12::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn12::gradient(p0, p1)));
    });
}

fn fn13(c: &mut Check) {
    c.function("fn13", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn13(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn13::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn13(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn13::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn13::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn13::gradient(p0, &p1)));
    });
}

fn fn14(c: &mut Check) {
    c.function("fn14", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn14(p0, &p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn14::pullback(p0, &p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn14(d0, &d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn14::jvp((p0, &p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn14::value_and_gradient(p0, &p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn14::gradient(p0, &p1, p2)));
    });
}

fn fn18(c: &mut Check) {
    c.function("fn18", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn18(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn18::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn18(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn18::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn18::hvp((p0, &p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn18::value_and_gradient(moved(&p0, &mut d), &moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn18::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn18::gradient(p0, &p1)));
    });
}

fn fn20(c: &mut Check) {
    c.function("fn20", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn20(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn20::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn20(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn20::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn22(c: &mut Check) {
    c.function("fn22", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn22(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn22::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn22(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn22::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn22::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn22::gradient(p0, p1, &p2)));
    });
}

fn fn25(c: &mut Check) {
    c.function("fn25", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn25(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn25::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn25(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn25::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn25::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn25::gradient(p0, p1)));
    });
}

fn fn27(c: &mut Check) {
    c.function("fn27", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn27(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn27::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn27(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn27::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn27::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn27::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn27::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn27::gradient(p0, p1)));
    });
}

fn fn28(c: &mut Check) {
    c.function("fn28", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn28(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn28::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn28(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn28::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn28::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn28::gradient(p0, p1)));
    });
}

fn fn29(c: &mut Check) {
    c.function("fn29", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn29(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn29::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn29(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn29::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn30(c: &mut Check) {
    c.function("fn30", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn30(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn30::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn30(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn30::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn30::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn30::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn30::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn30::gradient(p0)));
    });
}

fn fn32(c: &mut Check) {
    c.function("fn32", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn32(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn32::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn32(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn32::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn33(c: &mut Check) {
    c.function("fn33", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn33(p0, p1, &p2, p3.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn33::pullback(p0, p1, &p2, p3.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn33(d0, d1, &d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn33::jvp((p0, p1, &p2, p3.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn33::hvp((p0, p1, &p2, p3.clone()), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn33::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn33::value_and_gradient(p0, p1, &p2, p3.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn33::gradient(p0, p1, &p2, p3.clone())));
    });
}

fn fn34(c: &mut Check) {
    c.function("fn34", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn34(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn34::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn34(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn34::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn35(c: &mut Check) {
    c.function("fn35", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn35(p0, p1, &p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn35::pullback(p0, p1, &p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn35(d0, d1, &d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn35::jvp((p0, p1, &p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn35::value_and_gradient(p0, p1, &p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn35::gradient(p0, p1, &p2, p3)));
    });
}

fn fn36(c: &mut Check) {
    c.function("fn36", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn36(p0, p1, p2.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn36::pullback(p0, p1, p2.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn36(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn36::jvp((p0, p1, p2.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn36::hvp((p0, p1, p2.clone()), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn36::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn36::value_and_gradient(p0, p1, p2.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn36::gradient(p0, p1, p2.clone())));
    });
}

fn fn37(c: &mut Check) {
    c.function("fn37", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn37(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn37::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn37(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn37::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn37::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn37::gradient(p0, p1, &p2)));
    });
}

fn fn39(c: &mut Check) {
    c.function("fn39", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn39(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn39::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn39(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn39::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn39::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn39::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn39::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn39::gradient(p0, p1)));
    });
}

fn fn41(c: &mut Check) {
    c.function("fn41", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn41(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn41::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn41(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn41::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn41::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn41::gradient(p0, p1)));
    });
}

fn fn42(c: &mut Check) {
    c.function("fn42", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn42(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn42::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn42(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn42::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn42::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn42::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn42::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn42::gradient(p0)));
    });
}

fn fn43(c: &mut Check) {
    c.function("fn43", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn43(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn43::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn43(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn43::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn43::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn43::gradient(p0, p1, &p2)));
    });
}

fn fn45(c: &mut Check) {
    c.function("fn45", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn45(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn45::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn45(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn45::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn45::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn45::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn45::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn45::gradient(p0)));
    });
}

fn fn46(c: &mut Check) {
    c.function("fn46", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn46(p0, p1, p2, &p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn46::pullback(p0, p1, p2, &p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn46(d0, d1, d2, &d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn46::jvp((p0, p1, p2, &p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn48(c: &mut Check) {
    c.function("fn48", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn48(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn48::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn48(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn48::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn48::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn48::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn48::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn48::gradient(p0)));
    });
}

fn fn50(c: &mut Check) {
    c.function("fn50", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn50(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn50::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn50(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn50::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn50::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn50::gradient(p0, p1, p2)));
    });
}

fn fn51(c: &mut Check) {
    c.function("fn51", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn51(p0, p1, p2, &p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn51::pullback(p0, p1, p2, &p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn51(d0, d1, d2, &d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn51::jvp((p0, p1, p2, &p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn52(c: &mut Check) {
    c.function("fn52", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn52(p0, p1, p2.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn52::pullback(p0, p1, p2.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn52(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn52::jvp((p0, p1, p2.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn52::value_and_gradient(p0, p1, p2.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn52::gradient(p0, p1, p2.clone())));
    });
}

fn fn53(c: &mut Check) {
    c.function("fn53", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn53(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn53::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn53(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn53::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn53::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn53::gradient(p0, p1)));
    });
}

fn fn54(c: &mut Check) {
    c.function("fn54", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn54(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn54::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn54(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn54::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn55(c: &mut Check) {
    c.function("fn55", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn55(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn55::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn55(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn55::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn55::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn55::gradient(p0)));
    });
}

fn fn56(c: &mut Check) {
    c.function("fn56", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn56(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn56::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn56(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn56::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn58(c: &mut Check) {
    c.function("fn58", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn58(p0, p1, p2, &p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn58::pullback(p0, p1, p2, &p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn58(d0, d1, d2, &d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn58::jvp((p0, p1, p2, &p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn58::value_and_gradient(p0, p1, p2, &p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn58::gradient(p0, p1, p2, &p3)));
    });
}

fn fn60(c: &mut Check) {
    c.function("fn60", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn60(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn60::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn60(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn60::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn60::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn60::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn60::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn60::gradient(p0)));
    });
}

fn fn61(c: &mut Check) {
    c.function("fn61", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn61(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn61::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn61(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn61::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn61::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn61::gradient(p0)));
    });
}

fn fn62(c: &mut Check) {
    c.function("fn62", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn62(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn62::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn62(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn62::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn62::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn62::gradient(p0, p1)));
    });
}

fn fn64(c: &mut Check) {
    c.function("fn64", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn64(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn64::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn64(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn64::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn64::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn64::gradient(p0)));
    });
}

fn fn66(c: &mut Check) {
    c.function("fn66", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn66(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn66::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn66(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn66::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn66::hvp((p0, p1, &p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn66::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn66::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn66::gradient(p0, p1, &p2)));
    });
}

fn fn68(c: &mut Check) {
    c.function("fn68", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn68(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn68::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn68(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn68::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn68::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn68::gradient(p0)));
    });
}

fn fn69(c: &mut Check) {
    c.function("fn69", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn69(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn69::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn69(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn69::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn69::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn69::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn69::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn69::gradient(p0, p1)));
    });
}

fn fn70(c: &mut Check) {
    c.function("fn70", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn70(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn70::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn70(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn70::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn70::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn70::gradient(p0, p1)));
    });
}

fn fn71(c: &mut Check) {
    c.function("fn71", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn71(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn71::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn71(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn71::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn72(c: &mut Check) {
    c.function("fn72", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn72(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn72::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn72(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn72::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn72::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn72::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn72::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn72::gradient(p0, p1)));
    });
}

fn fn73(c: &mut Check) {
    c.function("fn73", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn73(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn73::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn73(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn73::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn73::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn73::gradient(p0, p1, &p2)));
    });
}

fn fn74(c: &mut Check) {
    c.function("fn74", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn74(p0, &p1, p2.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn74::pullback(p0, &p1, p2.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn74(d0, &d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn74::jvp((p0, &p1, p2.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn74::value_and_gradient(p0, &p1, p2.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn74::gradient(p0, &p1, p2.clone())));
    });
}

fn fn75(c: &mut Check) {
    c.function("fn75", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn75(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn75::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn75(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn75::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn75::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn75::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn75::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn75::gradient(p0, p1)));
    });
}

fn fn77(c: &mut Check) {
    c.function("fn77", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn77(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn77::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn77(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn77::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn77::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn77::gradient(p0)));
    });
}

fn fn78(c: &mut Check) {
    c.function("fn78", |t| {
        let (p0, p1, p2,) = (t.float(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn78(p0, p1, p2.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn78::pullback(p0, p1, p2.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn78(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn78::jvp((p0, p1, p2.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn78::hvp((p0, p1, p2.clone()), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn78::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn78::value_and_gradient(p0, p1, p2.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn78::gradient(p0, p1, p2.clone())));
    });
}

fn fn79(c: &mut Check) {
    c.function("fn79", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn79(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn79::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn79(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn79::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn79::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn79::gradient(p0)));
    });
}

fn fn80(c: &mut Check) {
    c.function("fn80", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn80(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn80::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn80(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn80::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn80::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn80::gradient(p0, p1, p2)));
    });
}

fn fn81(c: &mut Check) {
    c.function("fn81", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn81(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn81::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn81(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn81::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn82(c: &mut Check) {
    c.function("fn82", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn82(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn82::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn82(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn82::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn82::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn82::gradient(p0, p1)));
    });
}

fn fn83(c: &mut Check) {
    c.function("fn83", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn83(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn83::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn83(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn83::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn83::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn83::gradient(p0)));
    });
}

fn fn84(c: &mut Check) {
    c.function("fn84", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn84(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn84::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn84(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn84::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn84::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn84::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn84::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn84::gradient(p0, p1)));
    });
}

fn fn85(c: &mut Check) {
    c.function("fn85", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn85(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn85::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn85(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn85::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn85::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn85::gradient(p0, p1)));
    });
}

fn fn87(c: &mut Check) {
    c.function("fn87", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn87(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn87::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn87(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn87::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn87::hvp((p0, &p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn87::value_and_gradient(moved(&p0, &mut d), &moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn87::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn87::gradient(p0, &p1)));
    });
}

fn fn88(c: &mut Check) {
    c.function("fn88", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn88(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn88::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn88(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn88::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn88::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn88::gradient(p0)));
    });
}

fn fn89(c: &mut Check) {
    c.function("fn89", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn89(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn89::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn89(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn89::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn89::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn89::gradient(p0, p1, p2)));
    });
}

fn fn90(c: &mut Check) {
    c.function("fn90", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn90(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn90::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn90(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn90::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn91(c: &mut Check) {
    c.function("fn91", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn91(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn91::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn91(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn91::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn91::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn91::gradient(p0, p1)));
    });
}

fn fn93(c: &mut Check) {
    c.function("fn93", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn93(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn93::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn93(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn93::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn93::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn93::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn93::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn93::gradient(p0)));
    });
}

fn fn94(c: &mut Check) {
    c.function("fn94", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn94(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn94::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn94(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn94::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn94::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn94::gradient(p0, p1, p2)));
    });
}

fn fn95(c: &mut Check) {
    c.function("fn95", |t| {
        let (p0, p1,) = (t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn95(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn95::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn95(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn95::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn95::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn95::gradient(p0, p1)));
    });
}

fn fn96(c: &mut Check) {
    c.function("fn96", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn96(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn96::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn96(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn96::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn96::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn96::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn96::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn96::gradient(p0, p1)));
    });
}

fn fn97(c: &mut Check) {
    c.function("fn97", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn97(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn97::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn97(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn97::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn97::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn97::gradient(p0, p1, p2)));
    });
}

fn fn98(c: &mut Check) {
    c.function("fn98", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn98(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn98::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn98(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn98::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn98::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn98::gradient(p0, &p1)));
    });
}

fn fn99(c: &mut Check) {
    c.function("fn99", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn99(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn99::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn99(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn99::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn99::hvp((p0, &p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn99::value_and_gradient(moved(&p0, &mut d), &moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn99::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn99::gradient(p0, &p1)));
    });
}

fn fn100(c: &mut Check) {
    c.function("fn100", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn100(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn100::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn100(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn100::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn100::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn100::gradient(p0)));
    });
}

fn fn102(c: &mut Check) {
    c.function("fn102", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn102(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn102::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn102(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn102::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn102::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn102::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn102::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn102::gradient(p0)));
    });
}

fn fn103(c: &mut Check) {
    c.function("fn103", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn103(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn103::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn103(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn103::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn103::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn103::gradient(p0, p1)));
    });
}

fn fn104(c: &mut Check) {
    c.function("fn104", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn104(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn104::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn104(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn104::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn105(c: &mut Check) {
    c.function("fn105", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn105(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn105::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn105(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn105::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn106(c: &mut Check) {
    c.function("fn106", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn106(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn106::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn106(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn106::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn107(c: &mut Check) {
    c.function("fn107", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn107(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn107::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn107(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn107::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn107::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn107::gradient(p0, p1)));
    });
}

fn fn108(c: &mut Check) {
    c.function("fn108", |t| {
        let (p0, p1,) = (t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn108(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn108::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn108(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn108::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn108::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn108::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn108::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn108::gradient(p0, p1)));
    });
}

fn fn109(c: &mut Check) {
    c.function("fn109", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn109(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn109::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn109(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn109::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn109::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn109::gradient(p0, p1)));
    });
}

fn fn112(c: &mut Check) {
    c.function("fn112", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn112(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn112::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn112(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn112::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn112::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn112::gradient(p0, p1, p2)));
    });
}

fn fn113(c: &mut Check) {
    c.function("fn113", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn113(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn113::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn113(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn113::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn113::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn113::gradient(p0)));
    });
}

fn fn114(c: &mut Check) {
    c.function("fn114", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn114(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn114::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn114(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn114::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn114::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn114::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn114::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn114::gradient(p0, p1)));
    });
}

fn fn115(c: &mut Check) {
    c.function("fn115", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn115(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn115::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn115(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn115::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn115::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn115::gradient(p0, p1, p2)));
    });
}

fn fn116(c: &mut Check) {
    c.function("fn116", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn116(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn116::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn116(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn116::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn116::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn116::gradient(p0, p1, p2)));
    });
}

fn fn118(c: &mut Check) {
    c.function("fn118", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn118(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn118::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn118(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn118::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn118::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn118::gradient(p0, &p1)));
    });
}

fn fn119(c: &mut Check) {
    c.function("fn119", |t| {
        let (p0, p1, p2,) = (t.float(), t.bool(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn119(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn119::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn119(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn119::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn119::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn119::gradient(p0, p1, p2)));
    });
}

fn fn120(c: &mut Check) {
    c.function("fn120", |t| {
        let (p0, p1, p2,) = (t.float(), t.bool(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn120(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn120::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn120(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn120::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn120::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn120::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn120::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn120::gradient(p0, p1, p2)));
    });
}

fn fn121(c: &mut Check) {
    c.function("fn121", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn121(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn121::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn121(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn121::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn121::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn121::gradient(p0, &p1)));
    });
}

fn fn122(c: &mut Check) {
    c.function("fn122", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn122(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn122::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn122(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn122::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn122::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn122::gradient(p0)));
    });
}

fn fn123(c: &mut Check) {
    c.function("fn123", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn123(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn123::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn123(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn123::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn123::hvp((p0, p1, &p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn123::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn123::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn123::gradient(p0, p1, &p2)));
    });
}

fn fn126(c: &mut Check) {
    c.function("fn126", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn126(p0, p1, p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn126::pullback(p0, p1, p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn126(d0, d1, d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn126::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn126::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn126::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn126::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn126::gradient(p0, p1, p2, p3)));
    });
}

fn fn127(c: &mut Check) {
    c.function("fn127", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn127(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn127::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn127(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn127::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn128(c: &mut Check) {
    c.function("fn128", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn128(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn128::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn128(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn128::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn129(c: &mut Check) {
    c.function("fn129", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn129(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn129::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn129(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn129::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn129::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn129::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn129::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn129::gradient(p0, p1, p2)));
    });
}

fn fn130(c: &mut Check) {
    c.function("fn130", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn130(p0, &p1, p2.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn130::pullback(p0, &p1, p2.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn130(d0, &d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn130::jvp((p0, &p1, p2.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn130::value_and_gradient(p0, &p1, p2.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn130::gradient(p0, &p1, p2.clone())));
    });
}

fn fn131(c: &mut Check) {
    c.function("fn131", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn131(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn131::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn131(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn131::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn131::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn131::gradient(p0, p1)));
    });
}

fn fn132(c: &mut Check) {
    c.function("fn132", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn132(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn132::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn132(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn132::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn132::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn132::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn132::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn132::gradient(p0, p1)));
    });
}

fn fn133(c: &mut Check) {
    c.function("fn133", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn133(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn133::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn133(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn133::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn134(c: &mut Check) {
    c.function("fn134", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn134(p0, p1, p2, &p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn134::pullback(p0, p1, p2, &p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn134(d0, d1, d2, &d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn134::jvp((p0, p1, p2, &p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn134::value_and_gradient(p0, p1, p2, &p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn134::gradient(p0, p1, p2, &p3)));
    });
}

fn fn135(c: &mut Check) {
    c.function("fn135", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn135(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn135::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn135(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn135::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn135::hvp((p0, &p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn135::value_and_gradient(moved(&p0, &mut d), &moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn135::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn135::gradient(p0, &p1)));
    });
}

fn fn136(c: &mut Check) {
    c.function("fn136", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn136(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn136::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn136(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn136::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn136::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn136::gradient(p0, p1)));
    });
}

fn fn137(c: &mut Check) {
    c.function("fn137", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn137(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn137::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn137(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn137::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn138(c: &mut Check) {
    c.function("fn138", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let y = plain::fn138(p0, p1, p2, &p3, p4); values(y) };
        let (y, back) = { let (y, back) = plain::fn138::pullback(p0, p1, p2, &p3, p4); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let d4 = s.arg(&p4); let y = dual::fn138(d0, d1, d2, &d3, d4); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn138::jvp((p0, p1, p2, &p3, p4,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn138::hvp((p0, p1, p2, &p3, p4), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn138::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d), moved(&p4, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn138::value_and_gradient(p0, p1, p2, &p3, p4);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn138::gradient(p0, p1, p2, &p3, p4)));
    });
}

fn fn139(c: &mut Check) {
    c.function("fn139", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn139(p0, &p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn139::pullback(p0, &p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn139(d0, &d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn139::jvp((p0, &p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn139::value_and_gradient(p0, &p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn139::gradient(p0, &p1, p2)));
    });
}

fn fn140(c: &mut Check) {
    c.function("fn140", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn140(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn140::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn140(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn140::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn140::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn140::gradient(p0, p1)));
    });
}

fn fn141(c: &mut Check) {
    c.function("fn141", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn141(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn141::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn141(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn141::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn141::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn141::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn141::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn141::gradient(p0, p1)));
    });
}

fn fn142(c: &mut Check) {
    c.function("fn142", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn142(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn142::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn142(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn142::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn142::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn142::gradient(p0)));
    });
}

fn fn143(c: &mut Check) {
    c.function("fn143", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn143(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn143::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn143(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn143::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn143::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn143::gradient(p0, p1, p2)));
    });
}

fn fn145(c: &mut Check) {
    c.function("fn145", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn145(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn145::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn145(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn145::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn145::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn145::gradient(p0, p1, p2)));
    });
}

fn fn147(c: &mut Check) {
    c.function("fn147", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn147(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn147::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn147(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn147::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn147::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn147::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn147::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn147::gradient(p0, p1)));
    });
}

fn fn148(c: &mut Check) {
    c.function("fn148", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn148(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn148::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn148(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn148::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn148::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn148::gradient(p0, p1, &p2)));
    });
}

fn fn149(c: &mut Check) {
    c.function("fn149", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn149(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn149::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn149(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn149::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn150(c: &mut Check) {
    c.function("fn150", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn150(p0, p1, p2, p3.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn150::pullback(p0, p1, p2, p3.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn150(d0, d1, d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn150::jvp((p0, p1, p2, p3.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn150::hvp((p0, p1, p2, p3.clone()), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn150::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn150::value_and_gradient(p0, p1, p2, p3.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn150::gradient(p0, p1, p2, p3.clone())));
    });
}

fn fn151(c: &mut Check) {
    c.function("fn151", |t| {
        let (p0, p1, p2,) = (t.float(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn151(p0, p1, p2.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn151::pullback(p0, p1, p2.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn151(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn151::jvp((p0, p1, p2.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn151::value_and_gradient(p0, p1, p2.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn151::gradient(p0, p1, p2.clone())));
    });
}

fn fn152(c: &mut Check) {
    c.function("fn152", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn152(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn152::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn152(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn152::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn152::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn152::gradient(p0)));
    });
}

fn fn153(c: &mut Check) {
    c.function("fn153", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn153(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn153::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn153(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn153::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn153::hvp((p0, &p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn153::value_and_gradient(moved(&p0, &mut d), &moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn153::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn153::gradient(p0, &p1)));
    });
}

fn fn154(c: &mut Check) {
    c.function("fn154", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn154(p0, p1.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn154::pullback(p0, p1.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn154(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn154::jvp((p0, p1.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn157(c: &mut Check) {
    c.function("fn157", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn157(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn157::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn157(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn157::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn157::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn157::gradient(p0)));
    });
}

fn fn159(c: &mut Check) {
    c.function("fn159", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn159(p0, p1.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn159::pullback(p0, p1.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn159(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn159::jvp((p0, p1.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn159::hvp((p0, p1.clone()), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn159::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn159::value_and_gradient(p0, p1.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn159::gradient(p0, p1.clone())));
    });
}

fn fn160(c: &mut Check) {
    c.function("fn160", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn160(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn160::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn160(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn160::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn160::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn160::gradient(p0)));
    });
}

fn fn161(c: &mut Check) {
    c.function("fn161", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn161(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn161::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn161(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn161::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn161::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn161::gradient(p0)));
    });
}

fn fn162(c: &mut Check) {
    c.function("fn162", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn162(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn162::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn162(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn162::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn162::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn162::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn162::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn162::gradient(p0)));
    });
}

fn fn163(c: &mut Check) {
    c.function("fn163", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn163(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn163::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn163(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn163::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn163::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn163::gradient(p0, p1)));
    });
}

fn fn164(c: &mut Check) {
    c.function("fn164", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn164(p0, p1, p2, &p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn164::pullback(p0, p1, p2, &p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn164(d0, d1, d2, &d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn164::jvp((p0, p1, p2, &p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn164::value_and_gradient(p0, p1, p2, &p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn164::gradient(p0, p1, p2, &p3)));
    });
}

fn fn165(c: &mut Check) {
    c.function("fn165", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn165(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn165::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn165(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn165::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn165::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn165::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn165::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn165::gradient(p0, p1)));
    });
}

fn fn166(c: &mut Check) {
    c.function("fn166", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn166(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn166::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn166(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn166::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn167(c: &mut Check) {
    c.function("fn167", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn167(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn167::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn167(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn167::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn167::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn167::gradient(p0, p1)));
    });
}

fn fn168(c: &mut Check) {
    c.function("fn168", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn168(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn168::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn168(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn168::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn168::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn168::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn168::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn168::gradient(p0, p1, p2)));
    });
}

fn fn169(c: &mut Check) {
    c.function("fn169", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn169(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn169::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn169(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn169::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn169::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn169::gradient(p0, p1, p2)));
    });
}

fn fn170(c: &mut Check) {
    c.function("fn170", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn170(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn170::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn170(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn170::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn170::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn170::gradient(p0)));
    });
}

fn fn171(c: &mut Check) {
    c.function("fn171", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn171(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn171::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn171(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn171::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn171::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn171::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn171::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn171::gradient(p0, p1, p2)));
    });
}

fn fn172(c: &mut Check) {
    c.function("fn172", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn172(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn172::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn172(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn172::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn173(c: &mut Check) {
    c.function("fn173", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn173(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn173::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn173(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn173::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn174(c: &mut Check) {
    c.function("fn174", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn174(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn174::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn174(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn174::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn174::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn174::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn174::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn174::gradient(p0)));
    });
}

fn fn175(c: &mut Check) {
    c.function("fn175", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn175(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn175::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn175(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn175::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn175::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn175::gradient(p0, p1)));
    });
}

fn fn177(c: &mut Check) {
    c.function("fn177", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn177(p0, p1, &p2, p3.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn177::pullback(p0, p1, &p2, p3.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn177(d0, d1, &d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn177::jvp((p0, p1, &p2, p3.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn177::hvp((p0, p1, &p2, p3.clone()), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn177::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn177::value_and_gradient(p0, p1, &p2, p3.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn177::gradient(p0, p1, &p2, p3.clone())));
    });
}

fn fn178(c: &mut Check) {
    c.function("fn178", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn178(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn178::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn178(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn178::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn178::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn178::gradient(p0)));
    });
}

fn fn179(c: &mut Check) {
    c.function("fn179", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn179(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn179::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn179(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn179::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn179::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn179::gradient(p0, p1, p2)));
    });
}

fn fn180(c: &mut Check) {
    c.function("fn180", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn180(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn180::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn180(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn180::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn181(c: &mut Check) {
    c.function("fn181", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn181(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn181::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn181(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn181::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn181::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn181::gradient(p0, p1)));
    });
}

fn fn182(c: &mut Check) {
    c.function("fn182", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn182(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn182::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn182(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn182::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn182::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn182::gradient(p0, p1)));
    });
}

fn fn183(c: &mut Check) {
    c.function("fn183", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn183(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn183::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn183(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn183::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn183::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn183::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn183::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn183::gradient(p0, p1)));
    });
}

fn fn184(c: &mut Check) {
    c.function("fn184", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn184(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn184::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn184(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn184::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn184::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn184::gradient(p0, p1)));
    });
}

fn fn185(c: &mut Check) {
    c.function("fn185", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn185(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn185::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn185(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn185::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn185::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn185::gradient(p0, p1, &p2)));
    });
}

fn fn187(c: &mut Check) {
    c.function("fn187", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn187(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn187::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn187(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn187::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn187::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn187::gradient(p0, p1)));
    });
}

fn fn188(c: &mut Check) {
    c.function("fn188", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn188(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn188::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn188(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn188::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn188::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn188::gradient(p0)));
    });
}

fn fn189(c: &mut Check) {
    c.function("fn189", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn189(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn189::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn189(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn189::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn189::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn189::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn189::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn189::gradient(p0, p1, p2)));
    });
}

fn fn190(c: &mut Check) {
    c.function("fn190", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn190(p0, p1.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn190::pullback(p0, p1.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn190(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn190::jvp((p0, p1.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn190::value_and_gradient(p0, p1.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn190::gradient(p0, p1.clone())));
    });
}

fn fn191(c: &mut Check) {
    c.function("fn191", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn191(p0, p1, &p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn191::pullback(p0, p1, &p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn191(d0, d1, &d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn191::jvp((p0, p1, &p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn191::value_and_gradient(p0, p1, &p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn191::gradient(p0, p1, &p2, p3)));
    });
}

fn fn192(c: &mut Check) {
    c.function("fn192", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn192(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn192::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn192(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn192::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn192::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn192::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn192::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn192::gradient(p0)));
    });
}

fn fn193(c: &mut Check) {
    c.function("fn193", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn193(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn193::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn193(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn193::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn193::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn193::gradient(p0, p1, p2)));
    });
}

fn fn194(c: &mut Check) {
    c.function("fn194", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn194(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn194::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn194(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn194::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn194::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn194::gradient(p0, p1)));
    });
}

fn fn195(c: &mut Check) {
    c.function("fn195", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn195(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn195::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn195(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn195::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn195::hvp((p0, &p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn195::value_and_gradient(moved(&p0, &mut d), &moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn195::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn195::gradient(p0, &p1)));
    });
}

fn fn196(c: &mut Check) {
    c.function("fn196", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn196(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn196::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn196(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn196::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn196::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn196::gradient(p0, p1)));
    });
}

fn fn197(c: &mut Check) {
    c.function("fn197", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn197(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn197::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn197(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn197::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn197::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn197::gradient(p0, p1)));
    });
}

fn fn198(c: &mut Check) {
    c.function("fn198", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn198(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn198::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn198(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn198::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn199(c: &mut Check) {
    c.function("fn199", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn199(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn199::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn199(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn199::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn199::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn199::gradient(p0, p1, p2)));
    });
}

fn fn201(c: &mut Check) {
    c.function("fn201", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn201(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn201::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn201(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn201::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn201::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn201::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn201::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn201::gradient(p0, p1, p2)));
    });
}

fn fn202(c: &mut Check) {
    c.function("fn202", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn202(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn202::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn202(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn202::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn202::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn202::gradient(p0, p1, p2)));
    });
}

fn fn203(c: &mut Check) {
    c.function("fn203", |t| {
        let (p0, p1, p2,) = (t.float(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn203(p0, p1, p2.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn203::pullback(p0, p1, p2.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn203(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn203::jvp((p0, p1, p2.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn203::value_and_gradient(p0, p1, p2.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn203::gradient(p0, p1, p2.clone())));
    });
}

fn fn204(c: &mut Check) {
    c.function("fn204", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn204(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn204::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn204(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn204::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn205(c: &mut Check) {
    c.function("fn205", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn205(p0, p1.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn205::pullback(p0, p1.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn205(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn205::jvp((p0, p1.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn205::value_and_gradient(p0, p1.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn205::gradient(p0, p1.clone())));
    });
}

fn fn206(c: &mut Check) {
    c.function("fn206", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let y = plain::fn206(p0, p1, p2, p3, p4.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn206::pullback(p0, p1, p2, p3, p4.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let d4 = s.arg(&p4); let y = dual::fn206(d0, d1, d2, d3, d4); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn206::jvp((p0, p1, p2, p3, p4.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn206::value_and_gradient(p0, p1, p2, p3, p4.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn206::gradient(p0, p1, p2, p3, p4.clone())));
    });
}

fn fn207(c: &mut Check) {
    c.function("fn207", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn207(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn207::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn207(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn207::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn207::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn207::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn207::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn207::gradient(p0)));
    });
}

fn fn208(c: &mut Check) {
    c.function("fn208", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn208(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn208::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn208(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn208::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn208::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn208::gradient(p0, p1, &p2)));
    });
}

fn fn209(c: &mut Check) {
    c.function("fn209", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn209(p0, p1.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn209::pullback(p0, p1.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn209(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn209::jvp((p0, p1.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn209::value_and_gradient(p0, p1.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn209::gradient(p0, p1.clone())));
    });
}

fn fn210(c: &mut Check) {
    c.function("fn210", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn210(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn210::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn210(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn210::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn210::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn210::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn210::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn210::gradient(p0, p1)));
    });
}

fn fn211(c: &mut Check) {
    c.function("fn211", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn211(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn211::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn211(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn211::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn211::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn211::gradient(p0)));
    });
}

fn fn212(c: &mut Check) {
    c.function("fn212", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn212(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn212::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn212(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn212::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn212::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn212::gradient(p0, p1, p2)));
    });
}

fn fn213(c: &mut Check) {
    c.function("fn213", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn213(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn213::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn213(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn213::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn213::hvp((p0, p1, &p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn213::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn213::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn213::gradient(p0, p1, &p2)));
    });
}

fn fn214(c: &mut Check) {
    c.function("fn214", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn214(p0, p1, &p2, p3.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn214::pullback(p0, p1, &p2, p3.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn214(d0, d1, &d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn214::jvp((p0, p1, &p2, p3.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn214::value_and_gradient(p0, p1, &p2, p3.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn214::gradient(p0, p1, &p2, p3.clone())));
    });
}

fn fn215(c: &mut Check) {
    c.function("fn215", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn215(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn215::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn215(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn215::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn215::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn215::gradient(p0, &p1)));
    });
}

fn fn216(c: &mut Check) {
    c.function("fn216", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn216(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn216::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn216(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn216::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn217(c: &mut Check) {
    c.function("fn217", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn217(p0, p1, p2, &p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn217::pullback(p0, p1, p2, &p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn217(d0, d1, d2, &d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn217::jvp((p0, p1, p2, &p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn217::value_and_gradient(p0, p1, p2, &p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn217::gradient(p0, p1, p2, &p3)));
    });
}

fn fn218(c: &mut Check) {
    c.function("fn218", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.bool(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let y = plain::fn218(p0, p1, p2, &p3, p4); values(y) };
        let (y, back) = { let (y, back) = plain::fn218::pullback(p0, p1, p2, &p3, p4); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let d4 = s.arg(&p4); let y = dual::fn218(d0, d1, d2, &d3, d4); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn218::jvp((p0, p1, p2, &p3, p4,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn218::value_and_gradient(p0, p1, p2, &p3, p4);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn218::gradient(p0, p1, p2, &p3, p4)));
    });
}

fn fn219(c: &mut Check) {
    c.function("fn219", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn219(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn219::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn219(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn219::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn219::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn219::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn219::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn219::gradient(p0, p1, p2)));
    });
}

fn fn220(c: &mut Check) {
    c.function("fn220", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn220(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn220::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn220(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn220::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn220::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn220::gradient(p0, p1)));
    });
}

fn fn221(c: &mut Check) {
    c.function("fn221", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let y = plain::fn221(p0, p1, p2, &p3, p4); values(y) };
        let (y, back) = { let (y, back) = plain::fn221::pullback(p0, p1, p2, &p3, p4); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let d4 = s.arg(&p4); let y = dual::fn221(d0, d1, d2, &d3, d4); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn221::jvp((p0, p1, p2, &p3, p4,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn221::value_and_gradient(p0, p1, p2, &p3, p4);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn221::gradient(p0, p1, p2, &p3, p4)));
    });
}

fn fn222(c: &mut Check) {
    c.function("fn222", |t| {
        let (p0, p1, p2,) = (t.float(), t.bool(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn222(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn222::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn222(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn222::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn222::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn222::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn222::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn222::gradient(p0, p1, p2)));
    });
}

fn fn223(c: &mut Check) {
    c.function("fn223", |t| {
        let (p0, p1,) = (t.float(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn223(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn223::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn223(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn223::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn223::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn223::gradient(p0, p1)));
    });
}

fn fn224(c: &mut Check) {
    c.function("fn224", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn224(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn224::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn224(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn224::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn224::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn224::gradient(p0)));
    });
}

fn fn225(c: &mut Check) {
    c.function("fn225", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn225(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn225::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn225(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn225::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn225::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn225::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn225::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn225::gradient(p0, p1)));
    });
}

fn fn227(c: &mut Check) {
    c.function("fn227", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn227(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn227::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn227(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn227::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn227::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn227::gradient(p0, p1, p2)));
    });
}

fn fn228(c: &mut Check) {
    c.function("fn228", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn228(p0, p1, p2, p3.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn228::pullback(p0, p1, p2, p3.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn228(d0, d1, d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn228::jvp((p0, p1, p2, p3.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn228::hvp((p0, p1, p2, p3.clone()), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn228::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn228::value_and_gradient(p0, p1, p2, p3.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn228::gradient(p0, p1, p2, p3.clone())));
    });
}

fn fn229(c: &mut Check) {
    c.function("fn229", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn229(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn229::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn229(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn229::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn229::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn229::gradient(p0, p1)));
    });
}

fn fn230(c: &mut Check) {
    c.function("fn230", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn230(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn230::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn230(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn230::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn230::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn230::gradient(p0, p1, p2)));
    });
}

fn fn232(c: &mut Check) {
    c.function("fn232", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn232(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn232::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn232(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn232::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn232::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn232::gradient(p0, p1)));
    });
}

fn fn233(c: &mut Check) {
    c.function("fn233", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn233(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn233::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn233(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn233::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn233::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn233::gradient(p0, &p1)));
    });
}

fn fn234(c: &mut Check) {
    c.function("fn234", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn234(p0, p1, p2, &p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn234::pullback(p0, p1, p2, &p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn234(d0, d1, d2, &d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn234::jvp((p0, p1, p2, &p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn235(c: &mut Check) {
    c.function("fn235", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn235(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn235::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn235(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn235::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn235::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn235::gradient(p0)));
    });
}

fn fn236(c: &mut Check) {
    c.function("fn236", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn236(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn236::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn236(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn236::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn236::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn236::gradient(p0)));
    });
}

fn fn237(c: &mut Check) {
    c.function("fn237", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn237(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn237::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn237(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn237::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn237::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn237::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn237::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn237::gradient(p0)));
    });
}

fn fn238(c: &mut Check) {
    c.function("fn238", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn238(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn238::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn238(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn238::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn238::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn238::gradient(p0)));
    });
}

fn fn239(c: &mut Check) {
    c.function("fn239", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn239(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn239::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn239(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn239::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn239::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn239::gradient(p0, &p1)));
    });
}

fn fn240(c: &mut Check) {
    c.function("fn240", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn240(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn240::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn240(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn240::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn240::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn240::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn240::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn240::gradient(p0)));
    });
}

fn fn241(c: &mut Check) {
    c.function("fn241", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn241(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn241::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn241(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn241::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn241::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn241::gradient(p0, p1, &p2)));
    });
}

fn fn242(c: &mut Check) {
    c.function("fn242", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn242(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn242::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn242(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn242::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn242::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn242::gradient(p0, p1, &p2)));
    });
}

fn fn243(c: &mut Check) {
    c.function("fn243", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn243(p0, p1, &p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn243::pullback(p0, p1, &p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn243(d0, d1, &d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn243::jvp((p0, p1, &p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn243::hvp((p0, p1, &p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn243::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn243::value_and_gradient(p0, p1, &p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn243::gradient(p0, p1, &p2, p3)));
    });
}

fn fn244(c: &mut Check) {
    c.function("fn244", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn244(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn244::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn244(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn244::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn244::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn244::gradient(p0, p1)));
    });
}

fn fn245(c: &mut Check) {
    c.function("fn245", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn245(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn245::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn245(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn245::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn245::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn245::gradient(p0, p1, &p2)));
    });
}

fn fn246(c: &mut Check) {
    c.function("fn246", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn246(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn246::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn246(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn246::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn247(c: &mut Check) {
    c.function("fn247", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn247(p0, p1, p2, &p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn247::pullback(p0, p1, p2, &p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn247(d0, d1, d2, &d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn247::jvp((p0, p1, p2, &p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn248(c: &mut Check) {
    c.function("fn248", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn248(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn248::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn248(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn248::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn248::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn248::gradient(p0, p1, &p2)));
    });
}

fn fn249(c: &mut Check) {
    c.function("fn249", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn249(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn249::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn249(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn249::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn249::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn249::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn249::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn249::gradient(p0, p1, p2)));
    });
}

fn fn250(c: &mut Check) {
    c.function("fn250", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn250(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn250::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn250(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn250::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn250::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn250::gradient(p0, p1, &p2)));
    });
}

fn fn251(c: &mut Check) {
    c.function("fn251", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn251(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn251::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn251(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn251::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn251::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn251::gradient(p0, p1, p2)));
    });
}

fn fn252(c: &mut Check) {
    c.function("fn252", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn252(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn252::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn252(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn252::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn252::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn252::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn252::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn252::gradient(p0)));
    });
}

fn fn253(c: &mut Check) {
    c.function("fn253", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn253(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn253::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn253(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn253::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn255(c: &mut Check) {
    c.function("fn255", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn255(p0, p1.clone(), p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn255::pullback(p0, p1.clone(), p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn255(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn255::jvp((p0, p1.clone(), p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn255::hvp((p0, p1.clone(), p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn255::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn255::value_and_gradient(p0, p1.clone(), p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn255::gradient(p0, p1.clone(), p2)));
    });
}

fn fn256(c: &mut Check) {
    c.function("fn256", |t| {
        let (p0, p1, p2,) = (t.float(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn256(p0, p1, p2.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn256::pullback(p0, p1, p2.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn256(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn256::jvp((p0, p1, p2.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn256::value_and_gradient(p0, p1, p2.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn256::gradient(p0, p1, p2.clone())));
    });
}

fn fn258(c: &mut Check) {
    c.function("fn258", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn258(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn258::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn258(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn258::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn259(c: &mut Check) {
    c.function("fn259", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn259(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn259::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn259(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn259::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn259::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn259::gradient(p0, p1)));
    });
}

fn fn260(c: &mut Check) {
    c.function("fn260", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn260(p0, p1.clone(), p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn260::pullback(p0, p1.clone(), p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn260(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn260::jvp((p0, p1.clone(), p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn262(c: &mut Check) {
    c.function("fn262", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn262(p0, p1.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn262::pullback(p0, p1.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn262(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn262::jvp((p0, p1.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn263(c: &mut Check) {
    c.function("fn263", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn263(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn263::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn263(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn263::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn264(c: &mut Check) {
    c.function("fn264", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn264(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn264::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn264(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn264::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn265(c: &mut Check) {
    c.function("fn265", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn265(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn265::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn265(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn265::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn265::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn265::gradient(p0)));
    });
}

fn fn266(c: &mut Check) {
    c.function("fn266", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn266(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn266::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn266(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn266::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn266::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn266::gradient(p0)));
    });
}

fn fn267(c: &mut Check) {
    c.function("fn267", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn267(p0, p1.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn267::pullback(p0, p1.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn267(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn267::jvp((p0, p1.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn267::hvp((p0, p1.clone()), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn267::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn267::value_and_gradient(p0, p1.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn267::gradient(p0, p1.clone())));
    });
}

fn fn268(c: &mut Check) {
    c.function("fn268", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn268(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn268::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn268(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn268::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn269(c: &mut Check) {
    c.function("fn269", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn269(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn269::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn269(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn269::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn269::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn269::gradient(p0)));
    });
}

fn fn270(c: &mut Check) {
    c.function("fn270", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn270(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn270::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn270(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn270::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn270::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn270::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn270::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn270::gradient(p0)));
    });
}

fn fn271(c: &mut Check) {
    c.function("fn271", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn271(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn271::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn271(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn271::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn271::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn271::gradient(p0, p1)));
    });
}

fn fn272(c: &mut Check) {
    c.function("fn272", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn272(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn272::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn272(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn272::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn272::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn272::gradient(p0)));
    });
}

fn fn273(c: &mut Check) {
    c.function("fn273", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn273(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn273::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn273(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn273::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn273::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn273::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn273::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn273::gradient(p0, p1, p2)));
    });
}

fn fn274(c: &mut Check) {
    c.function("fn274", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn274(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn274::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn274(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn274::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn274::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn274::gradient(p0, p1)));
    });
}

fn fn275(c: &mut Check) {
    c.function("fn275", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn275(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn275::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn275(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn275::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn275::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn275::gradient(p0, p1)));
    });
}

fn fn276(c: &mut Check) {
    c.function("fn276", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn276(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn276::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn276(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn276::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn276::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn276::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn276::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn276::gradient(p0, p1)));
    });
}

fn fn277(c: &mut Check) {
    c.function("fn277", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn277(p0, p1, p2, &p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn277::pullback(p0, p1, p2, &p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn277(d0, d1, d2, &d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn277::jvp((p0, p1, p2, &p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn278(c: &mut Check) {
    c.function("fn278", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn278(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn278::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn278(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn278::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn278::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn278::gradient(p0)));
    });
}

fn fn279(c: &mut Check) {
    c.function("fn279", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn279(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn279::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn279(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn279::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn279::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn279::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn279::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn279::gradient(p0)));
    });
}

fn fn280(c: &mut Check) {
    c.function("fn280", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn280(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn280::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn280(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn280::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn280::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn280::gradient(p0, p1)));
    });
}

fn fn281(c: &mut Check) {
    c.function("fn281", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn281(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn281::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn281(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn281::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn281::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn281::gradient(p0, p1)));
    });
}

fn fn282(c: &mut Check) {
    c.function("fn282", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn282(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn282::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn282(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn282::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn282::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn282::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn282::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn282::gradient(p0)));
    });
}

fn fn283(c: &mut Check) {
    c.function("fn283", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn283(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn283::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn283(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn283::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn283::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn283::gradient(p0, p1, &p2)));
    });
}

fn fn284(c: &mut Check) {
    c.function("fn284", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn284(p0, p1, &p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn284::pullback(p0, p1, &p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn284(d0, d1, &d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn284::jvp((p0, p1, &p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn284::value_and_gradient(p0, p1, &p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn284::gradient(p0, p1, &p2, p3)));
    });
}

fn fn285(c: &mut Check) {
    c.function("fn285", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn285(p0, p1, p2, &p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn285::pullback(p0, p1, p2, &p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn285(d0, d1, d2, &d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn285::jvp((p0, p1, p2, &p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn285::hvp((p0, p1, p2, &p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn285::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn285::value_and_gradient(p0, p1, p2, &p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn285::gradient(p0, p1, p2, &p3)));
    });
}

fn fn286(c: &mut Check) {
    c.function("fn286", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn286(p0, p1, &p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn286::pullback(p0, p1, &p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn286(d0, d1, &d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn286::jvp((p0, p1, &p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn286::value_and_gradient(p0, p1, &p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn286::gradient(p0, p1, &p2, p3)));
    });
}

fn fn287(c: &mut Check) {
    c.function("fn287", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn287(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn287::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn287(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn287::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn287::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn287::gradient(p0, p1, &p2)));
    });
}

fn fn289(c: &mut Check) {
    c.function("fn289", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn289(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn289::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn289(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn289::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn289::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn289::gradient(p0, &p1)));
    });
}

fn fn290(c: &mut Check) {
    c.function("fn290", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn290(p0, p1.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn290::pullback(p0, p1.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn290(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn290::jvp((p0, p1.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn290::value_and_gradient(p0, p1.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn290::gradient(p0, p1.clone())));
    });
}

fn fn291(c: &mut Check) {
    c.function("fn291", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn291(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn291::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn291(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn291::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn291::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn291::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn291::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn291::gradient(p0, p1)));
    });
}

fn fn292(c: &mut Check) {
    c.function("fn292", |t| {
        let (p0, p1, p2,) = (t.float(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn292(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn292::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn292(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn292::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn292::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn292::gradient(p0, p1, &p2)));
    });
}

fn fn293(c: &mut Check) {
    c.function("fn293", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn293(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn293::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn293(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn293::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn294(c: &mut Check) {
    c.function("fn294", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn294(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn294::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn294(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn294::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn294::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn294::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn294::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn294::gradient(p0)));
    });
}

fn fn295(c: &mut Check) {
    c.function("fn295", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn295(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn295::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn295(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn295::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn295::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn295::gradient(p0, &p1)));
    });
}

fn fn296(c: &mut Check) {
    c.function("fn296", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn296(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn296::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn296(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn296::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn296::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn296::gradient(p0)));
    });
}

fn fn297(c: &mut Check) {
    c.function("fn297", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn297(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn297::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn297(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn297::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn297::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn297::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn297::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn297::gradient(p0, p1)));
    });
}

fn fn298(c: &mut Check) {
    c.function("fn298", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn298(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn298::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn298(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn298::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn300(c: &mut Check) {
    c.function("fn300", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn300(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn300::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn300(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn300::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn301(c: &mut Check) {
    c.function("fn301", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn301(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn301::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn301(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn301::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn301::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn301::gradient(p0, p1, p2)));
    });
}

fn fn302(c: &mut Check) {
    c.function("fn302", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn302(p0, p1, &p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn302::pullback(p0, p1, &p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn302(d0, d1, &d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn302::jvp((p0, p1, &p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn302::value_and_gradient(p0, p1, &p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn302::gradient(p0, p1, &p2, p3)));
    });
}

fn fn304(c: &mut Check) {
    c.function("fn304", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn304(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn304::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn304(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn304::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn304::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn304::gradient(p0, p1)));
    });
}

fn fn305(c: &mut Check) {
    c.function("fn305", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn305(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn305::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn305(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn305::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn305::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn305::gradient(p0)));
    });
}

fn fn306(c: &mut Check) {
    c.function("fn306", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn306(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn306::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn306(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn306::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn306::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn306::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn306::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn306::gradient(p0, p1)));
    });
}

fn fn307(c: &mut Check) {
    c.function("fn307", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn307(p0, p1, p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn307::pullback(p0, p1, p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn307(d0, d1, d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn307::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn307::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn307::gradient(p0, p1, p2, p3)));
    });
}

fn fn308(c: &mut Check) {
    c.function("fn308", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn308(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn308::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn308(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn308::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn310(c: &mut Check) {
    c.function("fn310", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn310(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn310::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn310(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn310::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn310::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn310::gradient(p0)));
    });
}

fn fn311(c: &mut Check) {
    c.function("fn311", |t| {
        let (p0, p1,) = (t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn311(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn311::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn311(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn311::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn311::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn311::gradient(p0, p1)));
    });
}

fn fn314(c: &mut Check) {
    c.function("fn314", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn314(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn314::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn314(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn314::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn314::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn314::gradient(p0, p1)));
    });
}

fn fn316(c: &mut Check) {
    c.function("fn316", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn316(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn316::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn316(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn316::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn318(c: &mut Check) {
    c.function("fn318", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn318(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn318::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn318(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn318::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn319(c: &mut Check) {
    c.function("fn319", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn319(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn319::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn319(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn319::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn319::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn319::gradient(p0, p1, p2)));
    });
}

fn fn320(c: &mut Check) {
    c.function("fn320", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn320(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn320::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn320(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn320::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn320::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn320::gradient(p0)));
    });
}

fn fn322(c: &mut Check) {
    c.function("fn322", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn322(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn322::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn322(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn322::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn322::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn322::gradient(p0, p1)));
    });
}

fn fn324(c: &mut Check) {
    c.function("fn324", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn324(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn324::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn324(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn324::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn324::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn324::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn324::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn324::gradient(p0)));
    });
}

fn fn326(c: &mut Check) {
    c.function("fn326", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn326(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn326::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn326(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn326::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn326::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn326::gradient(p0, &p1)));
    });
}

fn fn328(c: &mut Check) {
    c.function("fn328", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn328(p0, p1, &p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn328::pullback(p0, p1, &p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn328(d0, d1, &d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn328::jvp((p0, p1, &p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn328::value_and_gradient(p0, p1, &p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn328::gradient(p0, p1, &p2, p3)));
    });
}

fn fn330(c: &mut Check) {
    c.function("fn330", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn330(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn330::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn330(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn330::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn330::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn330::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn330::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn330::gradient(p0)));
    });
}

fn fn331(c: &mut Check) {
    c.function("fn331", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn331(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn331::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn331(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn331::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn331::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn331::gradient(p0, p1)));
    });
}

fn fn332(c: &mut Check) {
    c.function("fn332", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn332(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn332::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn332(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn332::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn332::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn332::gradient(p0, p1, &p2)));
    });
}

fn fn333(c: &mut Check) {
    c.function("fn333", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn333(p0, p1, p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn333::pullback(p0, p1, p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn333(d0, d1, d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn333::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn334(c: &mut Check) {
    c.function("fn334", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn334(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn334::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn334(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn334::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn334::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn334::gradient(p0, p1)));
    });
}

fn fn335(c: &mut Check) {
    c.function("fn335", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn335(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn335::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn335(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn335::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn335::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn335::gradient(p0, p1, p2)));
    });
}

fn fn336(c: &mut Check) {
    c.function("fn336", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn336(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn336::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn336(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn336::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn336::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn336::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn336::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn336::gradient(p0, p1)));
    });
}

fn fn337(c: &mut Check) {
    c.function("fn337", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn337(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn337::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn337(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn337::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn337::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn337::gradient(p0, p1, p2)));
    });
}

fn fn338(c: &mut Check) {
    c.function("fn338", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn338(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn338::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn338(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn338::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn338::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn338::gradient(p0, p1)));
    });
}

fn fn339(c: &mut Check) {
    c.function("fn339", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn339(p0, p1, &p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn339::pullback(p0, p1, &p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn339(d0, d1, &d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn339::jvp((p0, p1, &p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn339::hvp((p0, p1, &p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn339::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn339::value_and_gradient(p0, p1, &p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn339::gradient(p0, p1, &p2, p3)));
    });
}

fn fn340(c: &mut Check) {
    c.function("fn340", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn340(p0, p1, p2, &p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn340::pullback(p0, p1, p2, &p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn340(d0, d1, d2, &d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn340::jvp((p0, p1, p2, &p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn340::value_and_gradient(p0, p1, p2, &p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn340::gradient(p0, p1, p2, &p3)));
    });
}

fn fn341(c: &mut Check) {
    c.function("fn341", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn341(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn341::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn341(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn341::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn341::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn341::gradient(p0, p1)));
    });
}

fn fn342(c: &mut Check) {
    c.function("fn342", |t| {
        let (p0, p1, p2,) = (t.float(), t.bool(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn342(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn342::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn342(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn342::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn342::hvp((p0, p1, &p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn342::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn342::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn342::gradient(p0, p1, &p2)));
    });
}

fn fn343(c: &mut Check) {
    c.function("fn343", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn343(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn343::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn343(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn343::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn343::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn343::gradient(p0, p1)));
    });
}

fn fn344(c: &mut Check) {
    c.function("fn344", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn344(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn344::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn344(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn344::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn344::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn344::gradient(p0, &p1)));
    });
}

fn fn345(c: &mut Check) {
    c.function("fn345", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn345(p0, p1, p2.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn345::pullback(p0, p1, p2.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn345(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn345::jvp((p0, p1, p2.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn345::hvp((p0, p1, p2.clone()), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn345::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn345::value_and_gradient(p0, p1, p2.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn345::gradient(p0, p1, p2.clone())));
    });
}

fn fn346(c: &mut Check) {
    c.function("fn346", |t| {
        let (p0, p1,) = (t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn346(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn346::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn346(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn346::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn346::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn346::gradient(p0, p1)));
    });
}

fn fn347(c: &mut Check) {
    c.function("fn347", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn347(p0, p1, &p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn347::pullback(p0, p1, &p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn347(d0, d1, &d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn347::jvp((p0, p1, &p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn347::value_and_gradient(p0, p1, &p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn347::gradient(p0, p1, &p2, p3)));
    });
}

fn fn348(c: &mut Check) {
    c.function("fn348", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn348(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn348::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn348(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn348::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn348::hvp((p0, &p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn348::value_and_gradient(moved(&p0, &mut d), &moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn348::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn348::gradient(p0, &p1)));
    });
}

fn fn349(c: &mut Check) {
    c.function("fn349", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn349(p0, &p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn349::pullback(p0, &p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn349(d0, &d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn349::jvp((p0, &p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn349::value_and_gradient(p0, &p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn349::gradient(p0, &p1, p2)));
    });
}

fn fn350(c: &mut Check) {
    c.function("fn350", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn350(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn350::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn350(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn350::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn350::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn350::gradient(p0, p1, &p2)));
    });
}

fn fn351(c: &mut Check) {
    c.function("fn351", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn351(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn351::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn351(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn351::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn352(c: &mut Check) {
    c.function("fn352", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.bool(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let y = plain::fn352(p0, p1, p2, &p3, p4); values(y) };
        let (y, back) = { let (y, back) = plain::fn352::pullback(p0, p1, p2, &p3, p4); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let d4 = s.arg(&p4); let y = dual::fn352(d0, d1, d2, &d3, d4); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn352::jvp((p0, p1, p2, &p3, p4,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn353(c: &mut Check) {
    c.function("fn353", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn353(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn353::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn353(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn353::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn354(c: &mut Check) {
    c.function("fn354", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn354(p0, p1, p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn354::pullback(p0, p1, p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn354(d0, d1, d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn354::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn354::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn354::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn354::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn354::gradient(p0, p1, p2, p3)));
    });
}

fn fn355(c: &mut Check) {
    c.function("fn355", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn355(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn355::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn355(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn355::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn355::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn355::gradient(p0, &p1)));
    });
}

fn fn356(c: &mut Check) {
    c.function("fn356", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn356(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn356::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn356(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn356::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn356::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn356::gradient(p0)));
    });
}

fn fn357(c: &mut Check) {
    c.function("fn357", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn357(p0, p1, p2, &p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn357::pullback(p0, p1, p2, &p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn357(d0, d1, d2, &d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn357::jvp((p0, p1, p2, &p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn357::hvp((p0, p1, p2, &p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn357::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn357::value_and_gradient(p0, p1, p2, &p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn357::gradient(p0, p1, p2, &p3)));
    });
}

fn fn358(c: &mut Check) {
    c.function("fn358", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn358(p0, p1, p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn358::pullback(p0, p1, p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn358(d0, d1, d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn358::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn359(c: &mut Check) {
    c.function("fn359", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn359(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn359::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn359(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn359::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn359::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn359::gradient(p0, p1, &p2)));
    });
}

fn fn361(c: &mut Check) {
    c.function("fn361", |t| {
        let (p0, p1,) = (t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn361(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn361::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn361(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn361::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn361::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn361::gradient(p0, p1)));
    });
}

fn fn362(c: &mut Check) {
    c.function("fn362", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn362(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn362::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn362(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn362::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn362::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn362::gradient(p0, p1)));
    });
}

fn fn363(c: &mut Check) {
    c.function("fn363", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn363(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn363::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn363(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn363::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn363::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn363::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn363::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn363::gradient(p0, p1)));
    });
}

fn fn364(c: &mut Check) {
    c.function("fn364", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn364(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn364::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn364(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn364::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn364::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn364::gradient(p0, p1, p2)));
    });
}

fn fn365(c: &mut Check) {
    c.function("fn365", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn365(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn365::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn365(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn365::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn365::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn365::gradient(p0, p1)));
    });
}

fn fn366(c: &mut Check) {
    c.function("fn366", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn366(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn366::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn366(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn366::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn366::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn366::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn366::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn366::gradient(p0, p1)));
    });
}

fn fn367(c: &mut Check) {
    c.function("fn367", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn367(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn367::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn367(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn367::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn367::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn367::gradient(p0, p1, &p2)));
    });
}

fn fn368(c: &mut Check) {
    c.function("fn368", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn368(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn368::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn368(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn368::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn369(c: &mut Check) {
    c.function("fn369", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn369(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn369::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn369(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn369::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn369::hvp((p0, &p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn369::value_and_gradient(moved(&p0, &mut d), &moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn369::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn369::gradient(p0, &p1)));
    });
}

fn fn371(c: &mut Check) {
    c.function("fn371", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn371(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn371::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn371(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn371::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn372(c: &mut Check) {
    c.function("fn372", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn372(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn372::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn372(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn372::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn372::hvp((p0, p1, &p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn372::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn372::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn372::gradient(p0, p1, &p2)));
    });
}

fn fn373(c: &mut Check) {
    c.function("fn373", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn373(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn373::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn373(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn373::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn373::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn373::gradient(p0, p1, &p2)));
    });
}

fn fn374(c: &mut Check) {
    c.function("fn374", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn374(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn374::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn374(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn374::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn374::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn374::gradient(p0, p1, &p2)));
    });
}

fn fn375(c: &mut Check) {
    c.function("fn375", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn375(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn375::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn375(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn375::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn375::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn375::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn375::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn375::gradient(p0, p1)));
    });
}

fn fn376(c: &mut Check) {
    c.function("fn376", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn376(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn376::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn376(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn376::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn376::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn376::gradient(p0, p1)));
    });
}

fn fn377(c: &mut Check) {
    c.function("fn377", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn377(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn377::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn377(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn377::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn377::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn377::gradient(p0, p1)));
    });
}

fn fn378(c: &mut Check) {
    c.function("fn378", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn378(p0, p1, p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn378::pullback(p0, p1, p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn378(d0, d1, d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn378::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn378::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn378::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn378::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn378::gradient(p0, p1, p2, p3)));
    });
}

fn fn379(c: &mut Check) {
    c.function("fn379", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn379(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn379::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn379(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn379::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn379::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn379::gradient(p0, p1, p2)));
    });
}

fn fn380(c: &mut Check) {
    c.function("fn380", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn380(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn380::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn380(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn380::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn380::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn380::gradient(p0, p1)));
    });
}

fn fn381(c: &mut Check) {
    c.function("fn381", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn381(p0, &p1, p2.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn381::pullback(p0, &p1, p2.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn381(d0, &d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn381::jvp((p0, &p1, p2.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn381::hvp((p0, &p1, p2.clone()), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn381::value_and_gradient(moved(&p0, &mut d), &moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn381::value_and_gradient(p0, &p1, p2.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn381::gradient(p0, &p1, p2.clone())));
    });
}

fn fn382(c: &mut Check) {
    c.function("fn382", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn382(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn382::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn382(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn382::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn382::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn382::gradient(p0, p1, p2)));
    });
}

fn fn383(c: &mut Check) {
    c.function("fn383", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn383(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn383::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn383(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn383::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn384(c: &mut Check) {
    c.function("fn384", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn384(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn384::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn384(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn384::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn385(c: &mut Check) {
    c.function("fn385", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn385(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn385::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn385(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn385::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn386(c: &mut Check) {
    c.function("fn386", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn386(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn386::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn386(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn386::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn386::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn386::gradient(p0, p1)));
    });
}

fn fn388(c: &mut Check) {
    c.function("fn388", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn388(p0, p1, &p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn388::pullback(p0, p1, &p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn388(d0, d1, &d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn388::jvp((p0, p1, &p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn388::value_and_gradient(p0, p1, &p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn388::gradient(p0, p1, &p2, p3)));
    });
}

fn fn389(c: &mut Check) {
    c.function("fn389", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn389(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn389::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn389(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn389::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn389::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn389::gradient(p0, p1)));
    });
}

fn fn390(c: &mut Check) {
    c.function("fn390", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn390(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn390::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn390(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn390::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn390::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn390::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn390::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn390::gradient(p0)));
    });
}

fn fn391(c: &mut Check) {
    c.function("fn391", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn391(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn391::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn391(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn391::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn391::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn391::gradient(p0, &p1)));
    });
}

fn fn392(c: &mut Check) {
    c.function("fn392", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn392(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn392::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn392(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn392::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn392::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn392::gradient(p0, p1)));
    });
}

fn fn393(c: &mut Check) {
    c.function("fn393", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn393(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn393::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn393(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn393::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn393::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn393::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn393::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn393::gradient(p0, p1)));
    });
}

fn fn394(c: &mut Check) {
    c.function("fn394", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn394(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn394::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn394(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn394::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn395(c: &mut Check) {
    c.function("fn395", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn395(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn395::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn395(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn395::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn395::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn395::gradient(p0, &p1)));
    });
}

fn fn396(c: &mut Check) {
    c.function("fn396", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn396(p0, p1, &p2, p3.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn396::pullback(p0, p1, &p2, p3.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn396(d0, d1, &d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn396::jvp((p0, p1, &p2, p3.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn396::hvp((p0, p1, &p2, p3.clone()), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn396::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn396::value_and_gradient(p0, p1, &p2, p3.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn396::gradient(p0, p1, &p2, p3.clone())));
    });
}

fn fn397(c: &mut Check) {
    c.function("fn397", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let y = plain::fn397(p0, p1, p2, &p3, p4); values(y) };
        let (y, back) = { let (y, back) = plain::fn397::pullback(p0, p1, p2, &p3, p4); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let d4 = s.arg(&p4); let y = dual::fn397(d0, d1, d2, &d3, d4); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn397::jvp((p0, p1, p2, &p3, p4,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn397::value_and_gradient(p0, p1, p2, &p3, p4);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn397::gradient(p0, p1, p2, &p3, p4)));
    });
}

fn fn400(c: &mut Check) {
    c.function("fn400", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn400(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn400::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn400(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn400::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn400::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn400::gradient(p0, p1)));
    });
}

fn fn401(c: &mut Check) {
    c.function("fn401", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn401(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn401::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn401(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn401::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn401::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn401::gradient(p0)));
    });
}

fn fn402(c: &mut Check) {
    c.function("fn402", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn402(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn402::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn402(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn402::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn402::hvp((p0, p1, &p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn402::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn402::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn402::gradient(p0, p1, &p2)));
    });
}

fn fn403(c: &mut Check) {
    c.function("fn403", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn403(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn403::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn403(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn403::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn403::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn403::gradient(p0)));
    });
}

fn fn404(c: &mut Check) {
    c.function("fn404", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn404(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn404::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn404(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn404::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn404::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn404::gradient(p0)));
    });
}

fn fn405(c: &mut Check) {
    c.function("fn405", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn405(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn405::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn405(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn405::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn405::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn405::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn405::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn405::gradient(p0, p1)));
    });
}

fn fn406(c: &mut Check) {
    c.function("fn406", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn406(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn406::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn406(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn406::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn406::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn406::gradient(p0, p1)));
    });
}

fn fn407(c: &mut Check) {
    c.function("fn407", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn407(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn407::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn407(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn407::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn407::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn407::gradient(p0, p1)));
    });
}

fn fn408(c: &mut Check) {
    c.function("fn408", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn408(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn408::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn408(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn408::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn408::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn408::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn408::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn408::gradient(p0)));
    });
}

fn fn409(c: &mut Check) {
    c.function("fn409", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn409(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn409::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn409(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn409::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn409::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn409::gradient(p0)));
    });
}

fn fn410(c: &mut Check) {
    c.function("fn410", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn410(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn410::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn410(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn410::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn410::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn410::gradient(p0)));
    });
}

fn fn411(c: &mut Check) {
    c.function("fn411", |t| {
        let (p0, p1, p2,) = (t.float(), t.bool(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn411(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn411::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn411(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn411::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn411::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn411::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn411::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn411::gradient(p0, p1, p2)));
    });
}

fn fn412(c: &mut Check) {
    c.function("fn412", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn412(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn412::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn412(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn412::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn412::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn412::gradient(p0, p1)));
    });
}

fn fn413(c: &mut Check) {
    c.function("fn413", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn413(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn413::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn413(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn413::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn413::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn413::gradient(p0, p1, &p2)));
    });
}

fn fn414(c: &mut Check) {
    c.function("fn414", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn414(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn414::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn414(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn414::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn414::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn414::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn414::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn414::gradient(p0, p1, p2)));
    });
}

fn fn415(c: &mut Check) {
    c.function("fn415", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn415(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn415::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn415(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn415::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn415::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn415::gradient(p0, p1, p2)));
    });
}

fn fn416(c: &mut Check) {
    c.function("fn416", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn416(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn416::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn416(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn416::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn416::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn416::gradient(p0, &p1)));
    });
}

fn fn417(c: &mut Check) {
    c.function("fn417", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn417(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn417::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn417(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn417::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn417::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn417::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn417::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn417::gradient(p0, p1)));
    });
}

fn fn418(c: &mut Check) {
    c.function("fn418", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn418(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn418::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn418(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn418::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn418::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn418::gradient(p0, p1, p2)));
    });
}

fn fn419(c: &mut Check) {
    c.function("fn419", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn419(p0, p1, &p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn419::pullback(p0, p1, &p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn419(d0, d1, &d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn419::jvp((p0, p1, &p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn420(c: &mut Check) {
    c.function("fn420", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn420(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn420::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn420(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn420::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn420::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn420::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn420::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn420::gradient(p0)));
    });
}

fn fn421(c: &mut Check) {
    c.function("fn421", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn421(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn421::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn421(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn421::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn421::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn421::gradient(p0, p1)));
    });
}

fn fn422(c: &mut Check) {
    c.function("fn422", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn422(p0, p1, &p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn422::pullback(p0, p1, &p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn422(d0, d1, &d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn422::jvp((p0, p1, &p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn422::value_and_gradient(p0, p1, &p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn422::gradient(p0, p1, &p2, p3)));
    });
}

fn fn423(c: &mut Check) {
    c.function("fn423", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn423(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn423::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn423(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn423::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn423::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn423::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn423::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn423::gradient(p0)));
    });
}

fn fn424(c: &mut Check) {
    c.function("fn424", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn424(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn424::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn424(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn424::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn424::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn424::gradient(p0, p1, p2)));
    });
}

fn fn425(c: &mut Check) {
    c.function("fn425", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn425(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn425::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn425(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn425::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn426(c: &mut Check) {
    c.function("fn426", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn426(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn426::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn426(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn426::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn426::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn426::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn426::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn426::gradient(p0, p1)));
    });
}

fn fn427(c: &mut Check) {
    c.function("fn427", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn427(p0, p1, p2.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn427::pullback(p0, p1, p2.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn427(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn427::jvp((p0, p1, p2.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn427::value_and_gradient(p0, p1, p2.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn427::gradient(p0, p1, p2.clone())));
    });
}

fn fn428(c: &mut Check) {
    c.function("fn428", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn428(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn428::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn428(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn428::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn428::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn428::gradient(p0)));
    });
}

fn fn429(c: &mut Check) {
    c.function("fn429", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn429(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn429::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn429(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn429::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn429::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn429::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn429::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn429::gradient(p0)));
    });
}

fn fn430(c: &mut Check) {
    c.function("fn430", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn430(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn430::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn430(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn430::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn430::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn430::gradient(p0, &p1)));
    });
}

fn fn431(c: &mut Check) {
    c.function("fn431", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn431(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn431::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn431(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn431::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn431::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn431::gradient(p0, p1)));
    });
}

fn fn432(c: &mut Check) {
    c.function("fn432", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn432(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn432::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn432(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn432::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn432::hvp((p0, &p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn432::value_and_gradient(moved(&p0, &mut d), &moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn432::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn432::gradient(p0, &p1)));
    });
}

fn fn433(c: &mut Check) {
    c.function("fn433", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn433(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn433::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn433(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn433::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn433::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn433::gradient(p0, p1, &p2)));
    });
}

fn fn434(c: &mut Check) {
    c.function("fn434", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn434(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn434::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn434(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn434::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn434::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn434::gradient(p0, p1)));
    });
}

fn fn435(c: &mut Check) {
    c.function("fn435", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn435(p0, p1, &p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn435::pullback(p0, p1, &p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn435(d0, d1, &d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn435::jvp((p0, p1, &p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn436(c: &mut Check) {
    c.function("fn436", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn436(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn436::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn436(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn436::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn436::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn436::gradient(p0, p1)));
    });
}

fn fn437(c: &mut Check) {
    c.function("fn437", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn437(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn437::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn437(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn437::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn437::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn437::gradient(p0, p1, p2)));
    });
}

fn fn438(c: &mut Check) {
    c.function("fn438", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn438(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn438::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn438(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn438::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn438::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn438::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn438::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn438::gradient(p0, p1)));
    });
}

fn fn439(c: &mut Check) {
    c.function("fn439", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn439(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn439::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn439(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn439::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn439::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn439::gradient(p0)));
    });
}

fn fn440(c: &mut Check) {
    c.function("fn440", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn440(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn440::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn440(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn440::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn440::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn440::gradient(p0, p1, p2)));
    });
}

fn fn441(c: &mut Check) {
    c.function("fn441", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn441(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn441::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn441(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn441::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn441::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn441::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn441::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn441::gradient(p0, p1)));
    });
}

fn fn442(c: &mut Check) {
    c.function("fn442", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn442(p0, p1, &p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn442::pullback(p0, p1, &p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn442(d0, d1, &d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn442::jvp((p0, p1, &p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn442::value_and_gradient(p0, p1, &p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn442::gradient(p0, p1, &p2, p3)));
    });
}

fn fn443(c: &mut Check) {
    c.function("fn443", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn443(p0, p1, p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn443::pullback(p0, p1, p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn443(d0, d1, d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn443::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn443::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn443::gradient(p0, p1, p2, p3)));
    });
}

fn fn444(c: &mut Check) {
    c.function("fn444", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn444(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn444::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn444(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn444::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn444::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn444::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn444::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn444::gradient(p0)));
    });
}

fn fn445(c: &mut Check) {
    c.function("fn445", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.bool(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn445(p0, p1, p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn445::pullback(p0, p1, p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn445(d0, d1, d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn445::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn445::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn445::gradient(p0, p1, p2, p3)));
    });
}

fn fn446(c: &mut Check) {
    c.function("fn446", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn446(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn446::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn446(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn446::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn447(c: &mut Check) {
    c.function("fn447", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn447(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn447::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn447(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn447::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn447::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn447::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn447::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn447::gradient(p0, p1)));
    });
}

fn fn448(c: &mut Check) {
    c.function("fn448", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.int(), t.array::<3>(), t.slice(), (t.float(), t.float()),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let y = plain::fn448(p0, p1, p2, p3.clone(), p4); values(y) };
        let (y, back) = { let (y, back) = plain::fn448::pullback(p0, p1, p2, p3.clone(), p4); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let d4 = s.arg(&p4); let y = dual::fn448(d0, d1, d2, d3, d4); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn448::jvp((p0, p1, p2, p3.clone(), p4,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn448::value_and_gradient(p0, p1, p2, p3.clone(), p4);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn448::gradient(p0, p1, p2, p3.clone(), p4)));
    });
}

fn fn449(c: &mut Check) {
    c.function("fn449", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn449(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn449::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn449(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn449::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn450(c: &mut Check) {
    c.function("fn450", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn450(p0, &p1, p2.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn450::pullback(p0, &p1, p2.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn450(d0, &d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn450::jvp((p0, &p1, p2.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn450::hvp((p0, &p1, p2.clone()), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn450::value_and_gradient(moved(&p0, &mut d), &moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn450::value_and_gradient(p0, &p1, p2.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn450::gradient(p0, &p1, p2.clone())));
    });
}

fn fn451(c: &mut Check) {
    c.function("fn451", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn451(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn451::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn451(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn451::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn451::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn451::gradient(p0, p1, &p2)));
    });
}

fn fn452(c: &mut Check) {
    c.function("fn452", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn452(p0, p1, &p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn452::pullback(p0, p1, &p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn452(d0, d1, &d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn452::jvp((p0, p1, &p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn452::value_and_gradient(p0, p1, &p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn452::gradient(p0, p1, &p2, p3)));
    });
}

fn fn453(c: &mut Check) {
    c.function("fn453", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn453(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn453::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn453(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn453::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn454(c: &mut Check) {
    c.function("fn454", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn454(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn454::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn454(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn454::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn454::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn454::gradient(p0)));
    });
}

fn fn455(c: &mut Check) {
    c.function("fn455", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn455(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn455::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn455(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn455::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn455::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn455::gradient(p0, p1)));
    });
}

fn fn456(c: &mut Check) {
    c.function("fn456", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn456(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn456::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn456(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn456::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn456::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn456::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn456::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn456::gradient(p0)));
    });
}

fn fn458(c: &mut Check) {
    c.function("fn458", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn458(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn458::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn458(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn458::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn458::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn458::gradient(p0, &p1)));
    });
}

fn fn459(c: &mut Check) {
    c.function("fn459", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn459(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn459::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn459(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn459::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn459::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn459::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn459::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn459::gradient(p0, p1)));
    });
}

fn fn460(c: &mut Check) {
    c.function("fn460", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn460(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn460::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn460(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn460::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn460::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn460::gradient(p0, p1, &p2)));
    });
}

fn fn463(c: &mut Check) {
    c.function("fn463", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn463(p0, p1, p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn463::pullback(p0, p1, p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn463(d0, d1, d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn463::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn463::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn463::gradient(p0, p1, p2, p3)));
    });
}

fn fn464(c: &mut Check) {
    c.function("fn464", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn464(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn464::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn464(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn464::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn464::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn464::gradient(p0)));
    });
}

fn fn465(c: &mut Check) {
    c.function("fn465", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn465(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn465::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn465(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn465::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn466(c: &mut Check) {
    c.function("fn466", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn466(p0, p1, &p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn466::pullback(p0, p1, &p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn466(d0, d1, &d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn466::jvp((p0, p1, &p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn466::value_and_gradient(p0, p1, &p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn466::gradient(p0, p1, &p2, p3)));
    });
}

fn fn467(c: &mut Check) {
    c.function("fn467", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn467(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn467::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn467(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn467::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn467::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn467::gradient(p0)));
    });
}

fn fn469(c: &mut Check) {
    c.function("fn469", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn469(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn469::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn469(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn469::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn469::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn469::gradient(p0, p1)));
    });
}

fn fn470(c: &mut Check) {
    c.function("fn470", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let y = plain::fn470(p0, p1, p2, &p3, p4.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn470::pullback(p0, p1, p2, &p3, p4.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let d4 = s.arg(&p4); let y = dual::fn470(d0, d1, d2, &d3, d4); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn470::jvp((p0, p1, p2, &p3, p4.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn473(c: &mut Check) {
    c.function("fn473", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn473(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn473::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn473(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn473::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn473::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn473::gradient(p0, p1, p2)));
    });
}

fn fn474(c: &mut Check) {
    c.function("fn474", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn474(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn474::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn474(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn474::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn474::hvp((p0, &p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn474::value_and_gradient(moved(&p0, &mut d), &moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn474::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn474::gradient(p0, &p1)));
    });
}

fn fn475(c: &mut Check) {
    c.function("fn475", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn475(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn475::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn475(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn475::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn475::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn475::gradient(p0, p1)));
    });
}

fn fn476(c: &mut Check) {
    c.function("fn476", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn476(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn476::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn476(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn476::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn476::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn476::gradient(p0)));
    });
}

fn fn478(c: &mut Check) {
    c.function("fn478", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn478(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn478::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn478(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn478::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn478::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn478::gradient(p0)));
    });
}

fn fn480(c: &mut Check) {
    c.function("fn480", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn480(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn480::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn480(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn480::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn482(c: &mut Check) {
    c.function("fn482", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn482(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn482::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn482(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn482::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn482::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn482::gradient(p0, p1, p2)));
    });
}

fn fn483(c: &mut Check) {
    c.function("fn483", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn483(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn483::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn483(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn483::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn483::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn483::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn483::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn483::gradient(p0, p1)));
    });
}

fn fn484(c: &mut Check) {
    c.function("fn484", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn484(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn484::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn484(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn484::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn485(c: &mut Check) {
    c.function("fn485", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn485(p0, p1, p2.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn485::pullback(p0, p1, p2.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn485(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn485::jvp((p0, p1, p2.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn485::value_and_gradient(p0, p1, p2.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn485::gradient(p0, p1, p2.clone())));
    });
}

fn fn486(c: &mut Check) {
    c.function("fn486", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn486(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn486::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn486(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn486::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn486::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn486::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn486::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn486::gradient(p0, p1)));
    });
}

fn fn487(c: &mut Check) {
    c.function("fn487", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn487(p0, p1, p2, p3.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn487::pullback(p0, p1, p2, p3.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn487(d0, d1, d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn487::jvp((p0, p1, p2, p3.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn487::value_and_gradient(p0, p1, p2, p3.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn487::gradient(p0, p1, p2, p3.clone())));
    });
}

fn fn488(c: &mut Check) {
    c.function("fn488", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn488(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn488::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn488(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn488::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn488::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn488::gradient(p0)));
    });
}

fn fn489(c: &mut Check) {
    c.function("fn489", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn489(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn489::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn489(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn489::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn489::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn489::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn489::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn489::gradient(p0, p1)));
    });
}

fn fn490(c: &mut Check) {
    c.function("fn490", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn490(p0, p1.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn490::pullback(p0, p1.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn490(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn490::jvp((p0, p1.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

fn fn491(c: &mut Check) {
    c.function("fn491", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn491(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn491::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn491(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn491::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn491::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn491::gradient(p0)));
    });
}

fn fn492(c: &mut Check) {
    c.function("fn492", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn492(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn492::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn492(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn492::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn492::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn492::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn492::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn492::gradient(p0)));
    });
}

fn fn493(c: &mut Check) {
    c.function("fn493", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn493(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn493::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn493(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn493::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn493::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn493::gradient(p0, p1)));
    });
}

fn fn494(c: &mut Check) {
    c.function("fn494", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn494(p0, &p1, p2.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn494::pullback(p0, &p1, p2.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn494(d0, &d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn494::jvp((p0, &p1, p2.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn494::value_and_gradient(p0, &p1, p2.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn494::gradient(p0, &p1, p2.clone())));
    });
}

fn fn495(c: &mut Check) {
    c.function("fn495", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn495(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn495::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn495(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn495::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn495::hvp((p0, p1, &p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn495::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn495::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn495::gradient(p0, p1, &p2)));
    });
}

fn fn496(c: &mut Check) {
    c.function("fn496", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn496(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn496::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn496(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn496::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn496::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn496::gradient(p0, p1, p2)));
    });
}

fn fn497(c: &mut Check) {
    c.function("fn497", |t| {
        let (p0, p1, p2,) = (t.float(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn497(p0, &p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn497::pullback(p0, &p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn497(d0, &d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn497::jvp((p0, &p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn497::value_and_gradient(p0, &p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn497::gradient(p0, &p1, p2)));
    });
}

fn fn498(c: &mut Check) {
    c.function("fn498", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn498(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn498::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn498(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn498::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn498::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn498::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn498::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn498::gradient(p0, p1)));
    });
}

fn fn499(c: &mut Check) {
    c.function("fn499", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn499(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn499::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn499(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn499::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
    });
}

pub fn run(c: &mut Check) {
    fn0(c);
    fn1(c);
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
    fn18(c);
    fn20(c);
    fn22(c);
    fn25(c);
    fn27(c);
    fn28(c);
    fn29(c);
    fn30(c);
    fn32(c);
    fn33(c);
    fn34(c);
    fn35(c);
    fn36(c);
    fn37(c);
    fn39(c);
    fn41(c);
    fn42(c);
    fn43(c);
    fn45(c);
    fn46(c);
    fn48(c);
    fn50(c);
    fn51(c);
    fn52(c);
    fn53(c);
    fn54(c);
    fn55(c);
    fn56(c);
    fn58(c);
    fn60(c);
    fn61(c);
    fn62(c);
    fn64(c);
    fn66(c);
    fn68(c);
    fn69(c);
    fn70(c);
    fn71(c);
    fn72(c);
    fn73(c);
    fn74(c);
    fn75(c);
    fn77(c);
    fn78(c);
    fn79(c);
    fn80(c);
    fn81(c);
    fn82(c);
    fn83(c);
    fn84(c);
    fn85(c);
    fn87(c);
    fn88(c);
    fn89(c);
    fn90(c);
    fn91(c);
    fn93(c);
    fn94(c);
    fn95(c);
    fn96(c);
    fn97(c);
    fn98(c);
    fn99(c);
    fn100(c);
    fn102(c);
    fn103(c);
    fn104(c);
    fn105(c);
    fn106(c);
    fn107(c);
    fn108(c);
    fn109(c);
    fn112(c);
    fn113(c);
    fn114(c);
    fn115(c);
    fn116(c);
    fn118(c);
    fn119(c);
    fn120(c);
    fn121(c);
    fn122(c);
    fn123(c);
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
    fn145(c);
    fn147(c);
    fn148(c);
    fn149(c);
    fn150(c);
    fn151(c);
    fn152(c);
    fn153(c);
    fn154(c);
    fn157(c);
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
    fn177(c);
    fn178(c);
    fn179(c);
    fn180(c);
    fn181(c);
    fn182(c);
    fn183(c);
    fn184(c);
    fn185(c);
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
    fn201(c);
    fn202(c);
    fn203(c);
    fn204(c);
    fn205(c);
    fn206(c);
    fn207(c);
    fn208(c);
    fn209(c);
    fn210(c);
    fn211(c);
    fn212(c);
    fn213(c);
    fn214(c);
    fn215(c);
    fn216(c);
    fn217(c);
    fn218(c);
    fn219(c);
    fn220(c);
    fn221(c);
    fn222(c);
    fn223(c);
    fn224(c);
    fn225(c);
    fn227(c);
    fn228(c);
    fn229(c);
    fn230(c);
    fn232(c);
    fn233(c);
    fn234(c);
    fn235(c);
    fn236(c);
    fn237(c);
    fn238(c);
    fn239(c);
    fn240(c);
    fn241(c);
    fn242(c);
    fn243(c);
    fn244(c);
    fn245(c);
    fn246(c);
    fn247(c);
    fn248(c);
    fn249(c);
    fn250(c);
    fn251(c);
    fn252(c);
    fn253(c);
    fn255(c);
    fn256(c);
    fn258(c);
    fn259(c);
    fn260(c);
    fn262(c);
    fn263(c);
    fn264(c);
    fn265(c);
    fn266(c);
    fn267(c);
    fn268(c);
    fn269(c);
    fn270(c);
    fn271(c);
    fn272(c);
    fn273(c);
    fn274(c);
    fn275(c);
    fn276(c);
    fn277(c);
    fn278(c);
    fn279(c);
    fn280(c);
    fn281(c);
    fn282(c);
    fn283(c);
    fn284(c);
    fn285(c);
    fn286(c);
    fn287(c);
    fn289(c);
    fn290(c);
    fn291(c);
    fn292(c);
    fn293(c);
    fn294(c);
    fn295(c);
    fn296(c);
    fn297(c);
    fn298(c);
    fn300(c);
    fn301(c);
    fn302(c);
    fn304(c);
    fn305(c);
    fn306(c);
    fn307(c);
    fn308(c);
    fn310(c);
    fn311(c);
    fn314(c);
    fn316(c);
    fn318(c);
    fn319(c);
    fn320(c);
    fn322(c);
    fn324(c);
    fn326(c);
    fn328(c);
    fn330(c);
    fn331(c);
    fn332(c);
    fn333(c);
    fn334(c);
    fn335(c);
    fn336(c);
    fn337(c);
    fn338(c);
    fn339(c);
    fn340(c);
    fn341(c);
    fn342(c);
    fn343(c);
    fn344(c);
    fn345(c);
    fn346(c);
    fn347(c);
    fn348(c);
    fn349(c);
    fn350(c);
    fn351(c);
    fn352(c);
    fn353(c);
    fn354(c);
    fn355(c);
    fn356(c);
    fn357(c);
    fn358(c);
    fn359(c);
    fn361(c);
    fn362(c);
    fn363(c);
    fn364(c);
    fn365(c);
    fn366(c);
    fn367(c);
    fn368(c);
    fn369(c);
    fn371(c);
    fn372(c);
    fn373(c);
    fn374(c);
    fn375(c);
    fn376(c);
    fn377(c);
    fn378(c);
    fn379(c);
    fn380(c);
    fn381(c);
    fn382(c);
    fn383(c);
    fn384(c);
    fn385(c);
    fn386(c);
    fn388(c);
    fn389(c);
    fn390(c);
    fn391(c);
    fn392(c);
    fn393(c);
    fn394(c);
    fn395(c);
    fn396(c);
    fn397(c);
    fn400(c);
    fn401(c);
    fn402(c);
    fn403(c);
    fn404(c);
    fn405(c);
    fn406(c);
    fn407(c);
    fn408(c);
    fn409(c);
    fn410(c);
    fn411(c);
    fn412(c);
    fn413(c);
    fn414(c);
    fn415(c);
    fn416(c);
    fn417(c);
    fn418(c);
    fn419(c);
    fn420(c);
    fn421(c);
    fn422(c);
    fn423(c);
    fn424(c);
    fn425(c);
    fn426(c);
    fn427(c);
    fn428(c);
    fn429(c);
    fn430(c);
    fn431(c);
    fn432(c);
    fn433(c);
    fn434(c);
    fn435(c);
    fn436(c);
    fn437(c);
    fn438(c);
    fn439(c);
    fn440(c);
    fn441(c);
    fn442(c);
    fn443(c);
    fn444(c);
    fn445(c);
    fn446(c);
    fn447(c);
    fn448(c);
    fn449(c);
    fn450(c);
    fn451(c);
    fn452(c);
    fn453(c);
    fn454(c);
    fn455(c);
    fn456(c);
    fn458(c);
    fn459(c);
    fn460(c);
    fn463(c);
    fn464(c);
    fn465(c);
    fn466(c);
    fn467(c);
    fn469(c);
    fn470(c);
    fn473(c);
    fn474(c);
    fn475(c);
    fn476(c);
    fn478(c);
    fn480(c);
    fn482(c);
    fn483(c);
    fn484(c);
    fn485(c);
    fn486(c);
    fn487(c);
    fn488(c);
    fn489(c);
    fn490(c);
    fn491(c);
    fn492(c);
    fn493(c);
    fn494(c);
    fn495(c);
    fn496(c);
    fn497(c);
    fn498(c);
    fn499(c);
}
