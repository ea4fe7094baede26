// Written by tests/mutation: 500 functions, seed 1.
// Left out, since they don't compile yet: fn4 fn14 fn15 fn17 fn22 fn27 fn32 fn87 fn117 fn127 fn133 fn160 fn163 fn182 fn192 fn196 fn205 fn222 fn224 fn226 fn231 fn264 fn292 fn298 fn314 fn324 fn399 fn406 fn410 fn430 fn462 fn468 fn484 fn489.

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
    impl Point {
        pub fn new(x: f64, y: f64) -> Point {
            Point { x, y }
        }
        pub fn norm2(&self) -> f64 {
            self.x * self.x + self.y * self.y
        }
        pub fn scale(&mut self, k: f64) {
            self.x *= k;
            self.y = self.y * k - self.x * 0.25;
        }
        pub fn plus(self, other: &Point) -> Point {
            Point { x: self.x + other.x, ..self }
        }
    }
    #[differentiable]
    impl Body {
        pub fn energy(&self) -> f64 {
            let mut e = self.mass * self.pos.norm2();
            for i in 0..3 {
                e += self.vel[i] * self.vel[i] * 0.5;
            }
            e
        }
        pub fn push(&mut self, f: f64) -> f64 {
            self.vel[0] += f * 0.5;
            self.pos.x += self.vel[0].sin() * self.mass.cos();
            self.pos.scale((0.5));
            self.vel[1]
        }
    }
    #[differentiable]
    impl Net {
        pub fn forward(&self, x: &[f64]) -> f64 {
            let mut s = self.b;
            for i in 0..2 {
                s += self.w[i] * x[i];
            }
            s.sin()
        }
        pub fn step(&mut self, g: &[f64], rate: f64) {
            for i in 0..2 {
                self.w[i] -= rate * g[i];
            }
            self.b *= rate.cos();
        }
    }
    #[differentiable]
    impl std::ops::Add for Point {
        type Output = Point;
        fn add(self, other: Point) -> Point {
            Point { x: self.x + other.x, y: self.y + other.y }
        }
    }
    #[differentiable]
    impl std::ops::Mul<f64> for Point {
        type Output = Point;
        fn mul(self, k: f64) -> Point {
            Point { x: self.x * k, y: self.y * k }
        }
    }
    #[differentiable]
    impl std::ops::Neg for Point {
        type Output = Point;
        fn neg(self) -> Point {
            Point { x: -self.x, y: -self.y }
        }
    }
    #[differentiable]
    pub fn positive(x: f64) -> Option<f64> {
        if x > 0.0 { Some(x * x + 0.25) } else { None }
    }
    #[differentiable]
    pub fn chained(x: f64) -> Option<f64> {
        let y = positive(x + 0.5)?;
        let z = positive(y.sin())?;
        Some(y * z)
    }

    #[differentiable]
    pub fn fn0(a: f64, mut p: [f64; 3]) -> f64 {
        let mut tape1: Vec<Vec<f64>> = vec![vec![p[1].min(a); 3], vec![a.min(p[2]); 3]];
        'l4: for i5 in (0..3).rev() {
            let mut y7: [f64; 3] = {
                p
            };
        }
        let r9 = &mut tape1[0][1];
        *r9 *= 1.25 * p[0].min(a).sin();
        let r10 = &mut p[1];
        *r10 = a.sin().sin();
        ((((a * p[2]) + 1.75 * a) + 1.75 * p[0]) + 1.75 * p[1]) + 0.5 * p[2]
    }

    #[differentiable]
    pub fn fn1(a: f64) -> f64 {
        let old = vec![a; 3];
        for i3 in 1..old.len() {
            let saved: f64 = fn0((if i3 != 3 { a } else { a }).sin(), [0.75_f64; 3]);
            let i3: f64 = saved;
        }
        (1.625 + a) + 0.25 * old[old.len() - 1]
    }

    #[differentiable]
    pub fn fn2(a: f64) -> f64 {
        let mut next: Vec<f64> = vec![fn1(a.cos()); 3];
        let mut next: f64 = a;
        {
            if (next > 2.0) || (1.25 > a) {
                next = (a + a).sin().exp().cos();
                return next + 1.25 * next;
            }
        }
        ((a / ((-0.375_f64) * (-0.375_f64) + 1.0)) + 1.0 * a) + 1.0 * next
    }

    #[differentiable]
    pub fn fn3(mut a: f64, b: f64, n: usize) -> f64 {
        let back: Body = Body { pos: Point { x: b, y: a }, vel: [a * a, f64::sin(b), a.atan()], mass: a.mul_add(b, a), id: 2 };
        let cell1 = back.mass;
        let back6: f64 = a;
        (((a + 1.25 * a) + 1.25 * b) + 1.75 * cell1) + 1.5 * back6
    }

    #[differentiable]
    pub fn fn5(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let mut i4 = 0_usize;
        'l5: while i4 < 3 {
            i4 += 1;
            let mut y17: [f64; 3] = if fn3(0.5 * a.sin(), 1.375_f64.sin(), i4 % 4) >= v.iter().scan((0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<f64>() {
                let f7 = |z: f64, k: f64| { let h11 = v[i4 % 2] - k; 0.5 * (b * b).sin() + h11 };
                let y13 = f7(0.125 + a, -0.75);
                let mut old: Vec<f64> = v.to_vec();
                [0.625_f64; 3]
            } else {
                let mut a = if i4 == 0 { Shape::Disc(a - b) } else { Shape::Dot };
                [v[0], b, b]
            };
        }
        ((b + 2.0 * a) + 0.75 * b) + 1.5 * v[0]
    }

    #[differentiable]
    pub fn fn6(a: f64, b: f64) -> f64 {
        'l3: for i4 in 0..2 {
            let mut i6 = 0_usize;
            'l7: loop {
                i6 += 1;
                if i6 > 2 { break; }
                let mut i9 = 0_usize;
                while i9 < 1 && (a.min(a) <= (b * a)) {
                    i9 += 1;
                }
                if (b >= a) || (b >= a) { break; }
            }
        }
        (a * b) + 1.0 * a
    }

    #[differentiable]
    pub fn fn7(a: f64, b: f64, n: usize) -> (f64, f64) {
        for i4 in 0..n % 4 {
            if fn6(a.sin(), 0.5 * a.sin()) > 1.5 {
                continue;
            }
        }
        return (b.min(a) + 2.0 * b, (b + 0.25 * a) + 1.75 * b);
        (a, a)
    }

    #[differentiable]
    pub fn fn8(a: f64, b: f64, n: usize, v: &[f64]) -> f64 {
        if (b * b) > a {
            if (b + b) <= v.iter().filter(|z| **z > 0.25).map(|z| a.sin().powi(1).sin()).sum::<f64>() {} else {
                let mut v: [[f64; 3]; 2] = [[b; 3]; 2];
            }
        }
        let mut i7 = 0_usize;
        'l8: while i7 < 1 && (n != 3) {
            i7 += 1;
            let mut old: Shape = Shape::Rect { w: (0..v.len()).map(|j| v[j] * (if v[j % v.len()] >= a { b } else { 0.625_f64 }).sin()).sum::<f64>(), h: 0.625 };
        }
        return (fn6(a.atan(), 1.25 * b.sin()) + 0.25 * a) + 0.25 * v[1];
        a.mul_add(b, b)
    }

    #[differentiable]
    pub fn fn9(mut a: f64) -> f64 {
        let mut y7: f64 = if a <= fn0(a.sin(), [a, a, a]) {
            a = 1.25 * (a + 0.125_f64).cos().sin();
            let f2 = |z: f64, k: f64| (-1.625_f64).cos();
            let y5 = f2(a, a) * f2((-1.5) * a, a);
            a + a
        } else {
            a = 1.25 * (a.atan() * 1.125_f64.min(1.0_f64)).sin();
            a *= (a + (-0.5_f64)).sin();
            a
        };
        {
            y7 *= y7.sin();
            y7 = 0.125_f64.sin();
        }
        (y7 + 2.0 * a) + 0.5 * y7
    }

    #[differentiable]
    pub fn fn10(a: f64, mut b: f64) -> f64 {
        b = 1.25 * ((-a) + b).sin();
        let mut y1: Point = Point { x: 1.75_f64.cos(), y: a - b };
        let next: f64 = (y1.x * y1.y) / (a * a + 1.0_f64);
        let mut x: (f64, f64) = (1.75_f64, b - next);
        'l6: for i7 in (0..3).rev() {
            let mut i9 = 0_usize;
            'l10: while i9 < 3 {
                i9 += 1;
                y1.y -= 0.125 * b.asinh().atan();
                y1.scale(0.5 * next.mul_add(b, next).sin());
            }
            let f12 = |z: f64, k: f64| { let h15 = next.abs(); a.abs().atan() + h15 };
            let mut y17 = f12((1.5_f64 + b.sin()).ln(), b) * f12(a.cos(), y1.y);
            x.0 = (y1.x - next).sin().cos();
        }
        ((((b * b + 1.0_f64).sqrt() + 0.5 * b) + 2.0 * y1.y) + 1.0 * next) + 1.25 * x.0
    }

    #[differentiable]
    pub fn fn11(a: f64, n: usize) -> Vec<f64> {
        let mut acc = vec![a / (a * a + 1.0_f64); 3];
        if (a + 1.375) > a {}
        acc.clone()
    }

    #[differentiable]
    pub fn fn12(mut a: f64, b: f64) -> f64 {
        let mut x = [b + a; 3];
        x.swap(0, 1);
        let mut tape1: Point = Point::new(b.sin().tanh(), a);
        tape1.y += 0.25 * b.min(a - x[1]).atan();
        let a: f64 = b;
        let acc = fn10((if tape1.x <= 2.0_f64 { b } else { tape1.y }).cos(), 1.25 * tape1.norm2().sin());
        ((2.0 + 1.0 * b) + 1.5 * x[1]) + 1.0 * acc
    }

    #[differentiable]
    pub fn fn13(mut a: f64, v: &[f64]) -> f64 {
        let y1: f64 = (a.atan().abs() + 1.25_f64).sqrt();
        let r4 = &mut a;
        *r4 = 1.25 * (y1 + v[0]).sin();
        if (3 as f64) <= y1.sin() {
            a = v.windows(2).map(|z| z[0] * z[1]).sum::<f64>().max(y1.atan()).atan();
        }
        let mut old5 = std::mem::replace(&mut a, 1.25 * y1.sin());
        a = 1.25 * (y1 - (if old5 < y1 { old5 } else { a })).sin();
        ((((v[1] * v[1] + 1.0_f64).sqrt() + 1.5 * a) + 1.0 * v[0]) + 2.0 * y1) + 0.75 * old5
    }

    #[differentiable]
    pub fn fn16(a: f64, v: &[f64]) -> f64 {
        {
            'l3: for i4 in 0..3 {}
        }
        ((a + 1.5 * a) + 2.0 * v[0]) + 1.75 * v[1]
    }

    #[differentiable]
    pub fn fn18(a: f64, v: &[f64]) -> f64 {
        let mut dx: [f64; 3] = [v[1].min(a); 3];
        let mut old = [v.iter().zip(v.iter()).map(|(z, q)| (if 0.25_f64 > dx[1] { v[1] } else { *z }).atan()).sum::<f64>(), dx[1], dx[1].asinh()];
        old[2] *= 1.25 * fn8(1.25_f64 * 1.0_f64.sin(), a.sin(), 0 % 4, &old).sin();
        let (l7, r8) = old.split_at_mut(1);
        l7[0] = r8[0].sin();
        r8[0] -= l7[0] * dx[0].sin().powi(1).sin();
        if fn16(1.25 * a.sin(), &dx) < (2 as f64) {
            dx[1] = 1.0;
        } else if (dx[0] <= v[v.len() - 1]) && (dx[2] <= dx[0]) {} else {
            let (l9, r10) = old.split_at_mut(1);
            r10[0] = l9[0] * 1.25 * v[1].sin();
        }
        (((((positive(dx.iter().sum::<f64>()).unwrap_or(dx[2]) + 0.75 * a) + 1.75 * dx[0]) + 1.5 * dx[1]) + 2.0 * dx[2]) + 2.0 * old[1]) + 1.75 * old[2]
    }

    #[differentiable]
    pub fn fn19(mut a: f64, b: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        let mut dx = [(1.5_f64 + 0.5_f64.sin()).sqrt(); 3];
        q[1] = 1.25 * (v[0] / ((v[0] * v[0]).abs() + 1.25_f64)).sin();
        let mut old6 = std::mem::replace(&mut q, vec![b, dx[1], a]);
        q.insert(1, 1.25 * (b * v[1]).sin());
        std::mem::swap(&mut q, &mut old6);
        q.resize(2, dx.iter().copied().fold((-9.0), f64::max).sin());
        let mut tape1 = dx;
        let f9 = |z: f64, k: f64| 1.25 * old6[1].sin();
        let y12 = f9(old6[1], dx[2]);
        (((((((b.sin().tanh() + 0.75 * a) + 1.0 * b) + 1.5 * q[0]) + 0.25 * q[1]) + 1.75 * q[q.len() - 1]) + 0.25 * dx[1]) + 1.25 * old6[1]) + 1.25 * y12
    }

    #[differentiable]
    pub fn fn20(mut a: f64, mut b: f64) -> [f64; 3] {
        a = a.atan();
        for i3 in 1..=4 {
            for i5 in 1..=4 {
                if i3 >= 2 {
                    b = 1.0_f64.sin();
                    a = 1.75;
                } else if i5 == 2 {
                    let r7 = &mut b;
                    *r7 = *r7 * a.sin() + (0.5 * (0.5 * a.sin()));
                    *r7 += 0.125 * (a - a).cos();
                } else {
                    let f8 = |z: f64| { let h10 = z - a; z.min(z).sin() + h10 };
                    let mut y12 = f8(f8(a));
                }
            }
            if (0.625 < b) || (b >= 1.0) {
                return [a.min(a) + 0.25 * b, (a * b) + 1.25 * a, b * a];
            }
        }
        [(b / (b * b + 1.0)) + 0.25 * b, (b * a) + 1.5 * b, a + 1.75 * b]
    }

    #[differentiable]
    pub fn fn21(a: f64, b: f64, v: &[f64]) -> f64 {
        for z5 in v.windows(2) {}
        let f7 = |z: f64| ((if a < z { v[0] } else { z }) + z.sin().tanh()).sin();
        let y9 = f7(if a <= b { a } else { 0.875_f64 });
        let mut w: Point = Point::new(a, y9.sin().powi(1));
        let f12 = |z: f64| a.sin();
        let y14 = f12(y9 * b) + f12(b);
        let mut i16 = 0_usize;
        while i16 < 1 && (((-0.375) * y9) <= a.min(-0.625)) {
            i16 += 1;
            'l18: for z20 in v.iter() {
                w.scale((i16 as f64).sin());
            }
            let s = -(w + w * b);
        }
        ((((((fn12(a.sin(), b.sin()) + 1.75 * a) + 0.75 * b) + 0.25 * v[0]) + 1.0 * v[1]) + 2.0 * v[v.len() - 1]) + 1.25 * w.y) + 1.25 * y14
    }

    #[differentiable]
    pub fn fn23(a: f64) -> f64 {
        if a > a {
            if 0.5 < (1 as f64) {
                return f64::sin(a) + 0.5 * a;
            }
        }
        let back = if (a <= a) || (a < 0.375_f64) { a.sin() } else { 2.0_f64 };
        ((back + a) + 2.0 * a) + 0.25 * back
    }

    #[differentiable]
    pub fn fn24(a: f64, b: f64, flag: bool, v: &[f64], mut q: Vec<f64>) -> f64 {
        let (l6, r7) = q.split_at_mut(1);
        l6[0] = r7[0].sin();
        r7[0] -= l6[0] * (if flag { b } else { v[0] }).cos();
        let mut dx = q.clone();
        let saved = fn19((if a < a { v[0] } else { q[0] }).sin(), fn13(0.75_f64.atan(), &dx).sin(), &dx, dx.clone());
        dx[0] -= 0.125 * (dx[0] - a).sin();
        if (fn16(a.sin(), &q) <= (a - q[q.len() - 1])) || (dx.iter().zip(dx.iter()).map(|(z, q)| b.sin()).sum::<f64>() <= q.iter().rev().skip(1).copied().map(|z| 1.25 * fn18(saved.sin(), &q[..=1]).sin()).sum::<f64>()) {
            let (l13, r14) = dx.split_at_mut(1);
            l13[0] += r14[0] * v.iter().filter(|z| **z > 0.25).map(|z| (saved + v[1]).sin()).sum::<f64>().atan();
        } else if flag {} else {}
        ((((saved + b) + 1.0 * a) + 0.25 * v[0]) + 0.5 * v[1]) + 0.5 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn25(a: f64, b: f64) -> f64 {
        for i3 in (0..1).rev() {
            let f5 = |z: f64| { let h7 = z + 0.625_f64; 0.5 * (b * h7).sin() + h7 };
            let y9 = f5(b + b);
        }
        a + 1.25 * b
    }

    #[differentiable]
    pub fn fn26(a: f64, v: &[f64]) -> f64 {
        let mut w: [[f64; 3]; 2] = [[a, v[0], a], [chained(a).unwrap_or(a), -0.5_f64, a * v[0]]];
        w[0][2] = 1.25 * v.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin();
        let mut u: [f64; 3] = std::array::from_fn(|j| (if j < 1 { v[j % 2] } else { v[j % 2] }).cos());
        if v[1] <= v.iter().copied().fold((-9.0), f64::max) {
            u[0] = a.atan();
            let mut y1 = v[0];
        } else {}
        (((((a + 0.5 * a) + 1.5 * v[1]) + 1.5 * w[1][0]) + 0.5 * w[1][2]) + 1.75 * u[0]) + 1.75 * u[1]
    }

    #[differentiable]
    pub fn fn28(a: f64, n: usize) -> f64 {
        let mut dx: Vec<f64> = vec![a, a, a + a];
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 1 { break; }
            dx.insert(1, a.atan());
            let r6 = &mut dx[n % 2];
            *r6 *= 2.0_f64.sin().cos();
            if (0..dx.len()).map(|j| dx[j] * dx[0].cos()).sum::<f64>() <= a { break; }
            dx[0] *= 1.25 * fn21(a.sin(), dx[i4 % 2].atan(), &dx).sin();
        }
        (fn3(dx[i4 % 2].cos(), a.atan(), n % 4) + 1.0 * dx[1]) + 1.25 * dx[dx.len() - 1]
    }

    #[differentiable]
    pub fn fn29(a: f64, n: usize) -> Vec<f64> {
        let mut dy1 = Point { x: a, y: a + a };
        match 2 % 3 { 0 => {
            dy1.x = dy1.y.sin();
            let mut old4 = std::mem::replace(&mut dy1.x, fn28(0.125_f64.sin(), n % 4).sin());
        }, 1 => {
            dy1.y = 1.25 * (if n != 0 { a * a } else { a }).sin();
        }, _ => {
            dy1.x += 0.5 * dy1.x.sin();
        } }
        vec![a, (1.75_f64 * dy1.y) + 0.5_f64 * a]
    }

    #[differentiable]
    pub fn fn30(a: f64) -> f64 {
        let mut tape1: [f64; 3] = [a, a - a, a];
        tape1[2] = a.cos();
        tape1[1] = tape1.iter().map(|z| 1.25_f64 * a.sin()).sum::<f64>().cos();
        let dx = (a * 1.625_f64) * fn23(a.cos());
        tape1[2] = tape1.iter().zip(tape1.iter()).map(|(z, q)| tape1.iter().sum::<f64>().atan()).sum::<f64>().sin();
        for i7 in 0..3 {
            tape1[i7 % 3] += 0.375 * (tape1[0] - (dx * tape1[i7 % 3])).cos();
        }
        let mut i9 = 0_usize;
        loop {
            i9 += 1;
            if i9 > 3 { break; }
            let mut back = vec![a; 3];
            back[0] = 0.5 * a.sin();
            if i9 >= 3 { break; }
            let r12 = &mut back[i9 % 2];
            *r12 += 0.25 * tape1.iter().fold(a, |h, z| (*z).cos()).atan();
        }
        return (tape1[i9 % 3] + 1.5 * a) + 1.0 * dx;
        let (l15, r16) = tape1.split_at_mut(1);
        r16[0] = l15[0] * (dx * dx).sin();
        a * 0.875_f64
    }

    #[differentiable]
    pub fn fn31(mut a: f64, mut p: [f64; 3]) -> f64 {
        let mut a = [a + a; 3];
        'l4: for i5 in (0..1).rev() {
            for i7 in 1..=1 {
                p[0] = fn28(a[i7 % 3].atan(), i5 % 4).cos();
                match 2 % 3 { 0 => {
                    for z9 in p.iter_mut().rev() {
                        *z9 *= 0.5 * 1.5_f64.sin();
                    }
                }, 1 => {
                    if (-p[1]) > (a[i5 % 3] / (1.5 + a[1].sin())) {
                        continue 'l4;
                    }
                    (a[0], a[1]) = (a[1], a[0]);
                }, _ => {
                    p[i7 % 3] = (0.25_f64.mul_add(a[i7 % 3], p[i7 % 3]) - a.iter().sum::<f64>()).cos();
                } }
            }
            let f10 = |z: f64| (p[1] - 0.25_f64.sin().powi(1)).sin();
            let y12 = f10(f10(a[i5 % 3] + (-0.25)));
            a[0] += 0.5 * (0.5 * (p.iter().map(|z| y12.sin().atan()).sum::<f64>() - (y12 * 1.875_f64)).sin());
        }
        ((a[2] + 1.75 * a[0]) + 0.75 * a[1]) + 1.0 * a[2]
    }

    #[differentiable]
    pub fn fn33(mut a: f64, n: usize, v: &[f64], q: Vec<f64>) -> f64 {
        let mut dy1: Vec<f64> = q.clone();
        let f6 = |z: f64, k: f64| 1.25 * (if (v[0] + k) < k.sin().exp() { k } else { dy1[n % 2] + k }).sin();
        let y9 = f6(dy1[n % 2].max(2.0), q[n % 2]);
        let mut y1 = fn29(1.25 * (if dy1[dy1.len() - 1] <= dy1[n % 2] { v[0] } else { 0.25_f64 }).sin(), n % 4);
        let mut acc = (if a < (-1.375_f64) { v[n % 2] } else { y9 }) / (y1[n % 2] * y1[n % 2] + 1.0_f64);
        for (j, z14) in q.iter().enumerate() {
            dy1[0] -= 0.25 * (0.5 * (j as f64).sin());
            let s = fn26(y1.iter().zip(dy1.iter()).map(|(z, q)| (*z14).cos()).sum::<f64>().atan(), &q[..2]);
        }
        ((((((q.iter().chain([(0.5)].iter()).map(|z| z.cos()).sum::<f64>() + 1.5 * v[0]) + 0.5 * v[1]) + 2.0 * v[v.len() - 1]) + 1.75 * y1[0]) + 0.25 * y1[1]) + 1.5 * y1[y1.len() - 1]) + 0.5 * acc
    }

    #[differentiable]
    pub fn fn34(mut a: f64, v: &[f64]) -> (f64, f64) {
        let mut w: f64 = a.cos();
        for i4 in 0..3 {
            w = 0.5 * ((v[v.len() - 1] + a) + a).sin();
            w += 0.5 * (0.5 * 1.0_f64.sin());
        }
        (a.sin().exp() + 1.25 * a, (-0.125) + a)
    }

    #[differentiable]
    pub fn fn35(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut p: Point = Point { x: if b >= p[0] { p[2] } else { b }, y: v.iter().filter(|z| **z > 0.25).map(|z| b.atan().atan()).sum::<f64>() };
        b += 0.25 * fn5(1.25 * (2.0_f64 + p.y).sin(), (if a < a { 0.875_f64 } else { p.x }).atan(), v);
        p.y = a.sin();
        p.y = (3 as f64).sin().exp().atan();
        if (a * 0.25) >= (1.25 - b) {
            p.x = 1.625;
        } else {}
        p.y = f64::sin(p.norm2()).sin();
        ((v[v.len() - 1].sin().tanh() + 1.25 * a) + 1.0 * b) + 0.5 * p.x
    }

    #[differentiable]
    pub fn fn36(mut a: f64, n: usize, mut q: Vec<f64>) -> f64 {
        let mut u = [[1.375_f64; 3], [-1.5_f64, if q[n % 2] <= a { a } else { a }, q[n % 2] * a]];
        q[n % 2] = 1.0;
        for z in q.chunks_exact_mut(2) {
            let old = z[0];
            z[0] = z[1] * 0.5;
            z[1] = old * a.sin();
        }
        q.extend(vec![a.sin(), 0.75_f64]);
        ((((((n as f64) + 1.25 * a) + 2.0 * q[0]) + 1.75 * q[1]) + 0.75 * q[q.len() - 1]) + 1.0 * u[1][0]) + 0.5 * u[1][2]
    }

    #[differentiable]
    pub fn fn37(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        for i4 in 0..v.len() {
            {
                for i6 in 0..3 {
                    (b, a) = (a, b);
                    a = 0.5 * b.sin();
                }
            }
        }
        let mut i8 = 0_usize;
        'l9: while i8 < 3 {
            i8 += 1;
            let r11 = &mut b;
            *r11 = *r11 * a.sin() + (0.125 * a.sin());
            *r11 += 0.5 * (i8 as f64).sin();
            b = v[i8 % 2].atan();
        }
        ((((b + 1.0 * a) + 0.5 * b) + 0.75 * v[0]) + 0.25 * v[1]) + 0.75 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn38(a: f64, mut b: f64) -> f64 {
        let mut cell1 = [[-0.875_f64; 3], [1.875_f64; 3]];
        cell1[1][0] -= 0.125 * b.cos();
        let a = [a, a + a, b];
        cell1[0][0] -= 0.125 * b.sin();
        cell1[1][1] = 1.25 * (-1.5_f64).sin();
        (((((-a[1]) + 1.75 * b) + 1.0 * cell1[1][0]) + 2.0 * a[0]) + 1.75 * a[1]) + 1.0 * a[2]
    }

    #[differentiable]
    pub fn fn39(a: f64, p: [f64; 3]) -> f64 {
        {
            {
                let acc: f64 = (1 as f64);
            }
        }
        return (positive(0.875_f64.sin().exp()).unwrap_or(a) + 2.0 * a) + 2.0 * p[0];
    }

    #[differentiable]
    pub fn fn40(a: f64, n: usize, v: &[f64], net: &Net) -> f64 {
        let y: Vec<f64> = vec![fn33(net.b.sin(), n % 4, &v[..=1], vec![a, a]); 3];
        let Some(z6) = positive(net.forward(v)) else {
            return (((((y[1] + 1.5 * a) + 1.25 * net.w[0]) + 1.0 * net.w[1]) + 1.25 * y[0]) + 0.5 * y[1]) + 1.75 * y[y.len() - 1];
        };
        'l8: for &z10 in v.iter() {
            for i12 in 0..1 {}
        }
        let mut y14: f64 = if (-z6) > y[0].min(z6) {
            y[1]
        } else {
            v[n % 2] * a
        };
        (((net.b * y14) + 2.0 * v[v.len() - 1]) + 0.75 * z6) + 1.75 * y14
    }

    #[differentiable]
    pub fn fn41(mut a: f64, mut b: f64) -> f64 {
        let mut dy1 = [if a < a { b } else { a }, b, 1.25_f64.asinh()];
        dy1[2] = a.sin();
        let mut s = (b + dy1[1]) * b.mul_add(a, b);
        (((s.sin().powi(0) + 1.75 * a) + 1.75 * b) + 0.5 * dy1[1]) + 1.5 * dy1[2]
    }

    #[differentiable]
    pub fn fn42(a: f64) -> f64 {
        let cell1 = [1.75_f64; 3];
        let mut i3 = 0_usize;
        'l4: loop {
            i3 += 1;
            if i3 > 1 { break; }
            for i6 in (0..4).rev() {
                let mut next = fn33(a.sin(), i3 % 4, &cell1, vec![2.0_f64, cell1[0]]);
                if 2.0 >= a {
                    next = a.sin();
                    return ((((-cell1[i6 % 3]) + 1.0 * a) + 0.5 * cell1[1]) + 2.0 * cell1[2]) + 0.25 * next;
                }
            }
        }
        ((-a) + 2.0 * cell1[1]) + 0.75 * cell1[2]
    }

    #[differentiable]
    pub fn fn43(mut a: f64, n: usize, v: &[f64]) -> f64 {
        let mut i4 = 0_usize;
        while i4 < 1 {
            i4 += 1;
            a = v.iter().sum::<f64>().sin().exp().cos();
        }
        (fn41(1.25 * 0.75_f64.sin(), v[n % 2].sin()) + 0.5 * a) + 0.25 * v[0]
    }

    #[differentiable]
    pub fn fn44(mut a: f64, b: f64, v: &[f64]) -> Vec<f64> {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(0.5 * v[i5 % 2].abs().sin());
        }
        a += 0.5 * (1.5_f64 + v[0].min(a).sin()).ln().cos();
        for i8 in 0..v.len() {
            let mut v: f64 = f64::sin(b) - v.iter().filter_map(|z| if *z > 0.0 { Some(z.sqrt()) } else { None }).sum::<f64>();
            if (a < b) || (i8 < 0) {
                continue;
            }
            for z in list4.to_vec().into_iter().rev() {
                a += 0.25 * z * a.cos();
            }
        }
        list4.clone()
    }

    #[differentiable]
    pub fn fn45(a: f64) -> f64 {
        let mut w = vec![a * 2.0_f64, a, 0.25_f64];
        for i3 in 0..3 {
            let (l5, r6) = w.split_at_mut(1);
            l5[0] += r6[0] * 1.25_f64.sin();
            for i7 in 0..4 {
                let (l9, r10) = w.split_at_mut(1);
                r10[0] = l9[0] * 0.5 * a.cos().sin();
            }
        }
        if fn41(1.25 * 1.125_f64.sin(), a.sin()) <= (w[1] - (-1.25)) {
            let (l11, r12) = w.split_at_mut(1);
            l11[0] = r12[0].sin();
            r12[0] -= l11[0] * a.cos();
        }
        (((a + 1.75 * a) + 1.5 * w[0]) + 0.5 * w[1]) + 1.5 * w[w.len() - 1]
    }

    #[differentiable]
    pub fn fn46(mut a: f64, mut b: f64, n: usize, v: &[f64]) -> Vec<f64> {
        let mut saved: [[f64; 3]; 2] = [[v.iter().fold(v[n % 2], |h, z| 1.25_f64 * b.sin()); 3]; 2];
        saved[0][0] = saved[n % 2][2].cos();
        let f8 = |z: f64| { let h10 = b.sin().tanh(); (z * z + 1.0_f64).ln().sin() + h10 };
        let mut y12 = f8(1.375 * a);
        saved[n % 2][0] = y12.sin().tanh().sin();
        let mut u = v.windows(2).map(|z| z[0] * z[1]).sum::<f64>();
        vec![(((((((if a > a { u } else { y12 }) + 0.75_f64 * a) + 0.75_f64 * b) + 0.75_f64 * saved[0][1]) + 2.0_f64 * saved[1][0]) + 0.5_f64 * saved[1][2]) + 1.25_f64 * y12) + 0.75_f64 * u, (((y12.sin().powi(0) + 0.75_f64 * v[0]) + 0.25_f64 * v[1]) + 0.75_f64 * saved[1][2]) + 1.0_f64 * y12]
    }

    #[differentiable]
    pub fn fn47(mut a: f64) -> [f64; 3] {
        let mut s: Net = Net { w: vec![a; 3], b: a.max(a) };
        let f3 = |z: f64| { let h5 = 0.125_f64.sin(); z.sin() + h5 };
        let y7 = f3(0.75 * a) + f3(a.sin().powi(3));
        s.b = y7.mul_add(a, a).min(a.sin().tanh()).cos();
        if (a * a) > s.b {
            let mut old9 = std::mem::take(&mut a);
            a += 0.375 * (1.25 * old9.sin());
        }
        s.b = y7.sin().min(s.w[0].min(y7)).sin();
        let mut next = s.clone();
        [(a.cos() + 1.75 * a) + 2.0 * s.b, (y7 + a) + 0.25 * next.w[0], y7 + 1.75 * a]
    }

    #[differentiable]
    pub fn fn48(a: f64) -> f64 {
        let mut a = (a.sin(), a);
        if (1.25 * a.1) > (a.1 * a.0) {
            let mut i3 = 0_usize;
            'l4: while i3 < 1 && ((a.1 + a.1) < fn39(a.0.sin(), [a.0, 0.5_f64, a.1])) {
                i3 += 1;
                a.0 = a.0.cos().sin();
            }
        } else if (a.1 - a.1) <= a.0 {
            for i6 in 0..3 {
                a.0 += 0.5 * (a.1 * (a.1 * a.1 + 1.0_f64).ln()).sin();
                a.1 = a.0.cos();
            }
        } else {}
        a.1 + a.1
    }

    #[differentiable]
    pub fn fn49(a: f64, v: &[f64]) -> f64 {
        let mut y1 = [a, a.sin(), a];
        let dy1: Vec<Vec<f64>> = vec![vec![y1[1]; 3], (0..y1.len()).map(|j| y1[j] + y1[1].sin()).collect::<Vec<f64>>()];
        let mut back = y1;
        let mut a = fn12((back[2] - v[v.len() - 1]).atan(), a.max(v[0]).cos());
        (((((if a > dy1[1][1] { y1[2] } else { a }) + 0.25 * v[0]) + 1.75 * v[1]) + 0.25 * v[v.len() - 1]) + 0.5 * back[2]) + 1.0 * a
    }

    #[differentiable]
    pub fn fn50(mut a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let acc: Option<f64> = None;
        (a, b) = (b, a);
        let mut next = [1.0_f64; 3];
        let tape1: Point = Point { x: fn1(b.cos()), y: b - a };
        next[1] = ((p[2] + b) * b.atan()).sin();
        let r7 = &mut next[2];
        *r7 = *r7 * 1.25 * b.sin() + (0.125 * b.cos());
        (((((fn43(a.sin(), 0 % 4, &p) + 1.75 * b) + 0.75 * p[0]) + 0.5 * p[2]) + 1.5 * next[1]) + 1.25 * tape1.x) + 1.25 * tape1.y
    }

    #[differentiable]
    pub fn fn51(a: f64, b: f64, n: usize, v: &[f64]) -> Vec<f64> {
        let dx = [[v[n % v.len()], b + a, b], [b - b, (a * a + 1.0_f64).sqrt(), b]];
        let mut dx: [f64; 3] = [-0.375_f64; 3];
        dx[1] = a.cos();
        let mut y13: f64 = {
            let mut i7 = 0_usize;
            'l8: while i7 < 1 && (b >= a) {
                i7 += 1;
                let y = b;
            }
            v.iter().enumerate().map(|(j, z)| 1.25_f64 * dx.iter().skip_while(|z| **z < 0.0).map(|z| z * z).sum::<f64>().sin()).sum::<f64>()
        };
        for i15 in 0..v.len() {
            if b <= f64::sin(a) {
                for z17 in dx.iter_mut() {
                    *z17 = a.sin();
                }
                continue;
            }
            if (dx[n % 3] + a) < y13.asinh() {
                return vec![(((dx.iter().fold(b, |h, z| b.sin()) + 1.5_f64 * a) + 0.75_f64 * v[1]) + 0.5_f64 * v[v.len() - 1]) + 1.75_f64 * y13, ((((((y13.mul_add(y13, a) + 0.5_f64 * a) + 2.0_f64 * b) + 2.0_f64 * v[0]) + 0.25_f64 * v[1]) + 1.0_f64 * v[v.len() - 1]) + 1.75_f64 * dx[2]) + 1.0_f64 * y13];
            }
        }
        vec![(((a + 0.75_f64 * v[0]) + 1.5_f64 * v[1]) + 1.5_f64 * v[v.len() - 1]) + 2.0_f64 * y13, (dx[1] + 2.0_f64 * v[v.len() - 1]) + 0.25_f64 * dx[0]]
    }

    #[differentiable]
    pub fn fn52(mut a: f64, n: usize, q: Vec<f64>) -> f64 {
        let mut back: [f64; 3] = std::array::from_fn(|j| 1.25 * a.sin());
        if (-back[n % 3]) >= (if n >= 1 { q[n % 2] } else { a }) {
            let (l6, r7) = back.split_at_mut(1);
            l6[0] = r7[0].sin();
            r7[0] -= l6[0] * (a * a).sin();
            return (((a + 1.0 * a) + 0.75 * back[0]) + 2.0 * back[1]) + 1.5 * back[2];
        }
        back[1] += 0.125 * a.sin();
        back[..2].copy_from_slice(&[(-1.625_f64).min(q[n % q.len()]).sin(), a]);
        (((a + 1.25 * a) + 0.5 * q[0]) + 0.5 * q[1]) + 0.25 * q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn53(a: f64, mut b: f64) -> f64 {
        let mut tape1: [f64; 3] = [2.0_f64, a, b];
        'l4: for i5 in 0..tape1.len() {
            let mut s = [[0.625_f64; 3], [-1.5_f64; 3]];
        }
        'l8: for i9 in 0..tape1.len() {
            (tape1[0], tape1[1]) = (tape1[1] * 0.5, b.sin());
        }
        ((((b + 1.25 * a) + 1.75 * b) + 0.5 * tape1[0]) + 0.5 * tape1[1]) + 1.5 * tape1[2]
    }

    #[differentiable]
    pub fn fn54(mut a: f64) -> [f64; 3] {
        let mut dy1 = [1.75_f64; 3];
        dy1[0] += 0.125 * (1.25 * (a - dy1[2]).sin());
        let r3 = &mut dy1[0];
        *r3 = 1.25 * a.sin();
        dy1[1] *= dy1[2].cos();
        'l4: for z6 in dy1.windows(2) {
            a = (if z6[1] <= fn48(a.sin()) { z6[0] } else { a.cos() }).sin();
        }
        [a + 1.75 * dy1[2], (((if a >= a { a } else { dy1[2] }) + 2.0 * dy1[0]) + 1.5 * dy1[1]) + 1.0 * dy1[2], a - dy1[2]]
    }

    #[differentiable]
    pub fn fn55(mut a: f64) -> f64 {
        {
            let s = a.max(a);
        }
        (a * a) + 1.75 * a
    }

    #[differentiable]
    pub fn fn56(a: f64) -> Vec<f64> {
        let mut cell1 = fn54((if a <= a { 0.625_f64 } else { a }).atan());
        let r3 = &mut cell1[0];
        *r3 += 0.25 * a.sin().sin();
        let mut x = (cell1[1] + cell1[0]).abs();
        let mut y1: Vec<Vec<f64>> = vec![vec![x * a, (x.abs() + 1.25_f64).sqrt(), x], vec![a, a]];
        if cell1.iter().copied().fold((-9.0), f64::max) > x {
            if x < (-0.75) {
                cell1[1] = 1.25 * ((0..cell1.len()).map(|j| cell1[j] * a.cos()).sum::<f64>() / (x * x + 1.0_f64)).sin();
                return vec![2.0_f64.sin() + 1.0_f64 * cell1[2], ((y1[0][1] + 0.25_f64 * a) + 0.25_f64 * cell1[1]) + 1.25_f64 * x];
            }
        }
        vec![(((1.75_f64 + cell1[0]) + 0.25_f64 * cell1[1]) + 1.5_f64 * x) + 0.75_f64 * y1[0][0], (((((cell1.iter().sum::<f64>() + 2.0_f64 * a) + 1.75_f64 * cell1[0]) + 0.25_f64 * cell1[1]) + 1.75_f64 * cell1[2]) + 0.5_f64 * y1[0][0]) + 1.75_f64 * y1[1][1]]
    }

    #[differentiable]
    pub fn fn57(a: f64, v: &[f64]) -> Vec<f64> {
        let mut x = vec![v[0..=1].to_vec(), vec![1.25_f64 + v[0], a * v[1]]];
        let dx = [v.iter().map(|z| x[1][1].abs().sin()).sum::<f64>(), f64::sin(v[0]), x[1][0]];
        let f6 = |z: f64| a.atan();
        let mut y8 = f6(1.0);
        'l10: for i11 in (0..3).rev() {
            let mut dy1 = fn50(v.iter().cloned().reduce(|z, q| z * 0.5 + q).unwrap().sin(), a.max(v[1]).cos(), [-1.25_f64; 3]);
        }
        vec![(((((((x[1][0] + 2.0_f64 * a) + 1.5_f64 * v[1]) + 1.0_f64 * v[v.len() - 1]) + 1.25_f64 * x[0][0]) + 0.5_f64 * dx[0]) + 1.75_f64 * dx[1]) + 0.75_f64 * dx[2]) + 1.25_f64 * y8, (((1 as f64) + 0.75_f64 * a) + 1.25_f64 * v[0]) + 1.75_f64 * dx[0]]
    }

    #[differentiable]
    pub fn fn58(mut a: f64, mut b: f64, n: usize, v: &[f64]) -> f64 {
        a = 1.25 * (b.sin().exp() * (-1.625_f64)).sin();
        let mut i5 = 0_usize;
        'l6: while i5 < 1 && (i5 >= 0) {
            i5 += 1;
            b = a.atan();
        }
        a = 1.25 * a.sin();
        let mut tape1: [[f64; 3]; 2] = [[1.0_f64; 3]; 2];
        tape1[1][n % 3] = ((a * v[i5 % v.len()]) * (a * a)).sin();
        ((((b + 1.0 * a) + 1.5 * b) + 1.0 * tape1[0][1]) + 0.25 * tape1[1][0]) + 1.25 * tape1[1][2]
    }

    #[differentiable]
    pub fn fn59(a: f64, mut b: f64, n: usize, flag: bool, p: [f64; 3]) -> [f64; 3] {
        let s = [[b, b, b], [a, b.sin().exp(), a]];
        for i7 in 0..1 {
            if flag {
                b = (p.iter().enumerate().map(|(j, z)| (-0.625_f64).sin()).sum::<f64>() * b).cos();
                let mut back = (p[i7 % 3] * a).min(if p[i7 % 3] < b { a } else { b });
                std::mem::swap(&mut b, &mut back);
            }
            match n % 3 { 0 => {
                for i12 in 1..p.len() {
                    let mut saved = vec![0.0_f64; 4];
                }
            }, 1 => {
                b = 1.375;
                b = (a * p[1]).cos();
            }, _ => {
                let f15 = |z: f64, k: f64| { let h18 = k.sin(); z.abs().atan() + h18 };
                let y21 = f15((a.abs() + 1.25_f64).ln(), b) + f15(p.iter().map(|z| 0.5 * ((*z) * a).sin()).sum::<f64>(), a);
            } }
        }
        [p.iter().take(2).map(|z| z.sin()).sum::<f64>() + 0.25 * p[2], ((((-2.0) * s[n % 2][2]) + 0.5 * b) + 1.0 * p[2]) + 1.0 * s[1][2], a.sin().exp() + 1.75 * p[0]]
    }

    #[differentiable]
    pub fn fn60(mut a: f64) -> f64 {
        'l2: for i3 in 0..3 {
            match i3 % 4 { 0 => {
                for i5 in (0..4).rev() {
                    a = a.cos();
                }
            }, 1 | 2 if i3 < 0 => {
                let f7 = |z: f64, k: f64| { let h10 = z; a.sin() + h10 };
                let y12 = f7(1.0, a) * f7(0.125, a);
            }, _ => {
                a = 0.5 * fn50(a.abs().cos(), 0.5_f64 * a.sin(), [0.5_f64; 3]).sin();
            } }
        }
        a.sin() + 0.75 * a
    }

    #[differentiable]
    pub fn fn61(mut a: f64) -> f64 {
        let a: Option<f64> = Some(-a);
        let mut i3 = 0_usize;
        while i3 < 2 && ((1.125 < 0.75) && (1.75 < 1.625)) {
            i3 += 1;
            if let Some(z) = a {}
        }
        0.25 + 1.0 * a.unwrap_or((0.75))
    }

    #[differentiable]
    pub fn fn62(mut a: f64, b: f64) -> f64 {
        let acc = a.abs() - (a * b);
        for i4 in 0..1 {
            if (acc > acc) && ((b * b) <= fn55(acc.sin())) {
                'l6: for i7 in 0..3 {
                    a = 0.5 * (a - (acc + acc)).sin();
                }
                a = fn45(acc.cos()).sin().cos();
                a = (acc / (acc.abs() + 1.25_f64)).cos();
            }
        }
        ((0 as f64) + 1.75 * b) + 0.5 * acc
    }

    #[differentiable]
    pub fn fn63(mut a: f64) -> f64 {
        let mut old: [f64; 3] = [2.0_f64; 3];
        a /= 1.75 + a.sin();
        let dy1 = a.sin().tanh().sin().tanh();
        (((old.iter().take(2).map(|z| z.sin()).sum::<f64>() + 0.75 * a) + 0.25 * old[0]) + 0.25 * old[1]) + 0.75 * old[2]
    }

    #[differentiable]
    pub fn fn64(a: f64) -> f64 {
        let f2 = |z: f64| 1.25 * z.sin();
        let y4 = f2(a.sin()) + f2(a.atan());
        (a + 1.75 * a) + 0.75 * y4
    }

    #[differentiable]
    pub fn fn65(mut a: f64, b: f64, v: &[f64], net: &Net) -> Vec<f64> {
        let mut b = v[..2].to_vec();
        if (a.sin().tanh() <= fn5(2.0_f64.atan(), b[1].atan(), v)) || ((a.abs() + 1.25_f64).ln() >= (0.75 * b[1])) {}
        let u: Net = Net { w: vec![if a > v[1] { -0.375_f64 } else { 1.125_f64 }, a * a, b[b.len() - 1].atan()], b: a.sin().powi(2) };
        let mut cell1 = v[1];
        {
            let mut i8 = 0_usize;
            'l9: loop {
                i8 += 1;
                if i8 > 1 { break; }
                b[0] = 1.25 * a.sin();
                if b.len() > 2 { cell1 = b.remove(0) * 0.75; }
                if fn55(1.125_f64.cos()) < (cell1 - u.w[0]) { break; }
                let mut old = [[v.iter().sum::<f64>(), net.w[i8 % 2], (3 as f64)], [1.25_f64; 3]];
            }
        }
        vec![(((((u.forward(&b[..2]) + 0.25_f64 * a) + 1.75_f64 * net.w[1]) + 1.25_f64 * b[1]) + 0.5_f64 * b[b.len() - 1]) + 0.5_f64 * u.w[0]) + 0.5_f64 * cell1, (((((((1.5_f64 + cell1.sin()).sqrt() + 2.0_f64 * a) + 0.75_f64 * v[v.len() - 1]) + 1.25_f64 * net.w[0]) + 0.25_f64 * net.b) + 1.5_f64 * b[0]) + 1.25_f64 * b[1]) + 1.75_f64 * u.w[0]]
    }

    #[differentiable]
    pub fn fn66(mut a: f64, n: usize, v: &[f64]) -> f64 {
        let f4 = |z: f64, k: f64| ((k.abs() + 1.25_f64).sqrt() + 0.625_f64).sin();
        let mut y7 = f4(f64::sin(a), 0.875) * f4(v[n % 2] + a, v[n % v.len()]);
        let r9 = &mut a;
        *r9 = *r9 * 1.25 * v[n % 2].sin() + (0.5 * v[1].cos());
        *r9 += 0.375 * fn52(y7.atan(), n % 4, vec![0.0_f64; 2]).cos();
        (v[n % v.len()].max(1.375) + 2.0 * a) + 2.0 * y7
    }

    #[differentiable]
    pub fn fn67(a: f64, n: usize, mut p: [f64; 3], q: Vec<f64>) -> f64 {
        let y = vec![vec![q[0].max(p[2]), q[n % 2], p[1]], p.to_vec()];
        if q[n % 2] >= (if 1.875 < y[1][n % 2] { y[n % 2][n % 2] } else { q[n % 2] }) {
            let (l6, r7) = p.split_at_mut(1);
            r7[0] = l6[0] * q[n % 2].max(q[n % q.len()]).sin();
            p[1] = 0.875_f64.sin();
        } else {
            let cell1 = a.sin().sin().tanh();
            let (l9, r10) = p.split_at_mut(1);
            l9[0] += r10[0] * 1.25 * q.iter().map(|z| (-0.5_f64).cos()).sum::<f64>().sin();
        }
        (((((((a.abs() + 1.25_f64).ln() + 1.25 * a) + 0.5 * p[1]) + 0.75 * p[2]) + 1.25 * q[0]) + 1.25 * q[1]) + 1.0 * q[q.len() - 1]) + 0.25 * y[1][1]
    }

    #[differentiable]
    pub fn fn68(a: f64) -> f64 {
        let mut acc = [[a; 3], [-1.875_f64; 3]];
        let mut i3 = 0_usize;
        while i3 < 1 && (i3 >= 2) {
            i3 += 1;
            let mut i5 = 0_usize;
            loop {
                i5 += 1;
                if i5 > 1 { break; }
                let mut product7 = [[0.0; 3]; 2];
                for i in 0..2 {
                    for j in 0..2 {
                        let mut s = 0.0;
                        for k in 0..3 {
                            s += acc[i][k] * acc[j][k] * 0.5;
                        }
                        product7[i][j] = s;
                    }
                }
                if 0.375 > fn67(a.sin(), i5 % 4, [product7[1][2], a, acc[i3 % 2][0]], vec![a; 3]) { break; }
                let y1: f64 = a;
                for i10 in 1..=1 {
                    product7[i3 % 2][2] /= 1.75 + y1.abs().sin();
                    acc[0][i3 % 3] = 0.5 * (product7[i3 % 2][0] - a).sin();
                }
            }
        }
        let mut dx = vec![a - acc[i3 % 2][i3 % 3], acc[i3 % 2][i3 % 3]];
        ((acc[0][i3 % 3] + 1.25 * a) + 0.25 * acc[0][1]) + 1.25 * acc[1][0]
    }

    #[differentiable]
    pub fn fn69(a: f64, mut b: f64) -> f64 {
        let mut dy1: Shape = if b < 0.25 { Shape::Disc(a.sin().powi(3)) } else { Shape::Dot };
        if (b + a) >= (a * 1.625) {
            b = 1.0_f64.cos();
        } else {
            'l4: for i5 in 0..3 {
                let mut old7 = std::mem::replace(&mut b, a.cos());
            }
        }
        let mut i9 = 0_usize;
        while i9 < 3 {
            i9 += 1;
            b -= 0.25 * (-a).cos().atan();
        }
        a.sin().powi(3)
    }

    #[differentiable]
    pub fn fn70(mut a: f64, b: f64) -> f64 {
        let mut old = vec![a; 3];
        'l4: for i5 in 0..old.len() {
            let f7 = |z: f64| old[i5].cos();
            let mut y9 = f7(f7(b));
            let Some(z11) = positive(b) else {
                continue;
            };
            old.fill(0.5 * b.sin());
        }
        (((a + 1.0 * a) + 0.5 * b) + 1.0 * old[1]) + 1.25 * old[old.len() - 1]
    }

    #[differentiable]
    pub fn fn71(a: f64, b: f64) -> Vec<f64> {
        let mut x = b;
        let Some(z4) = positive(x) else {
            return vec![((0.5_f64 + 0.75_f64 * a) + 2.0_f64 * b) + 1.25_f64 * x, (-0.75_f64) + 1.25_f64 * a];
        };
        x /= 1.75 + a.sin().powi(1).sin();
        vec![(((if z4 < 1.875_f64 { a } else { x }) + 1.0_f64 * a) + 1.75_f64 * b) + 0.75_f64 * z4, (((z4 + 1.0_f64 * a) + 1.25_f64 * b) + 0.5_f64 * x) + 1.0_f64 * z4]
    }

    #[differentiable]
    pub fn fn72(a: f64, b: f64) -> f64 {
        let mut old = vec![b / (1.5_f64 + 1.625_f64.sin()); 3];
        let mut next = ((-0.625_f64) + a).abs();
        let mut i5 = 0_usize;
        'l6: while i5 < 1 {
            i5 += 1;
            if (a * b) < a {
                if (old[i5 % 2] * a) < b.sin().tanh() {
                    old[i5 % 2] = (old[i5 % old.len()].abs() + (next + a)).atan();
                    break 'l6;
                }
            } else {
                let f8 = |z: f64| z.sin();
                let mut y10 = f8(old[i5 % 2]);
            }
        }
        ((((a + 1.0 * a) + 0.75 * b) + 1.5 * old[0]) + 2.0 * old[1]) + 0.5 * next
    }

    #[differentiable]
    pub fn fn73(a: f64, mut b: f64, v: &[f64]) -> f64 {
        b = 1.25 * b.sin();
        let r4 = &mut b;
        *r4 = *r4 * 1.25 * v[0].sin() + (0.25 * (1.25 * a.sin()));
        *r4 *= fn66(a.atan(), 2 % 4, v).sin();
        ((((-a) + 0.25 * b) + 0.5 * v[0]) + 1.75 * v[1]) + 2.0 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn74(a: f64, v: &[f64], q: Vec<f64>) -> f64 {
        let mut tape1 = [1.625_f64; 3];
        {
            tape1 = tape1;
        }
        return (((if v[0] <= a { -1.75_f64 } else { tape1[2] }) + 1.5 * a) + 1.0 * q[0]) + 1.5 * q[q.len() - 1];
    }

    #[differentiable]
    pub fn fn75(a: f64, n: usize) -> f64 {
        let mut a: [f64; 3] = [(n as f64), a, if a > a { 0.5_f64 } else { 1.125_f64 }];
        for i4 in (0..a.len()).rev() {
            a[1] -= 0.375 * a.iter().sum::<f64>().sin();
        }
        a[n % 3] = (n as f64).sin();
        let (l6, r7) = a.split_at_mut(1);
        l6[0] += r7[0] * ((n + 1) as f64).sin();
        ((a[0].abs() + 0.75 * a[0]) + 0.5 * a[1]) + 1.5 * a[2]
    }

    #[differentiable]
    pub fn fn76(mut a: f64, n: usize, flag: bool) -> f64 {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..4 {
            list4.push(((a * a + 1.0_f64).sqrt() + a).sin());
        }
        list4[n % 2] = ((if a >= a { a } else { list4[n % 2] }) + (if a <= 1.625_f64 { 0.625_f64 } else { 1.0_f64 })).cos();
        if flag {
            list4[1] = 1.25 * (1.625_f64 * (list4[n % 2] * a)).sin();
            a += 0.25 * fn66((list4[n % list4.len()] - list4[n % 2]).cos(), n % 4, &list4);
        }
        while list4.len() > 2 {
            let z = list4.pop().unwrap();
            a = a * 0.5 + z * a.atan();
        }
        (list4[1] + 1.25 * a) + 2.0 * list4[list4.len() - 1]
    }

    #[differentiable]
    pub fn fn77(mut a: f64) -> f64 {
        a = (3 as f64).atan();
        a = a.atan();
        let mut list2 = Vec::with_capacity(4);
        list2.push(a.mul_add(0.75_f64, 2.0_f64));
        list2.push(a);
        if (a / (a * a + 1.0)) > (list2[0] * a) {
            if a <= (list2[0] * a) {
                return (((list2[0] - a) + 2.0 * a) + 0.75 * list2[0]) + 0.5 * list2[list2.len() - 1];
            }
            list2[0] /= 1.75 + a.asinh().sin();
        } else {}
        (((positive(list2.iter().rev().skip(1).copied().map(|z| a.atan()).sum::<f64>()).unwrap_or(a) + 0.25 * a) + 1.75 * list2[0]) + 1.75 * list2[1]) + 2.0 * list2[list2.len() - 1]
    }

    #[differentiable]
    pub fn fn78(a: f64, flag: bool, q: Vec<f64>) -> f64 {
        let f4 = |z: f64| 1.25 * fn73((a + a).cos(), a.atan().cos(), &q[..=1]).sin();
        let y6 = f4(q[0].min(a));
        (((a + 1.5 * a) + 1.25 * q[0]) + 0.5 * q[1]) + 2.0 * y6
    }

    #[differentiable]
    pub fn fn79(a: f64) -> f64 {
        let mut tape1: Vec<f64> = vec![0.0_f64; 4];
        tape1[1] = (3 as f64).atan();
        tape1[0] -= 0.25 * (1 as f64).cos();
        'l3: for i4 in 0..1 {
            'l6: for i7 in (0..tape1.len()).rev() {
                let mut i9 = 0_usize;
                while i9 < 2 {
                    i9 += 1;
                    let part11 = &mut tape1[0..2];
                    part11[0] += 0.375 * (a * a).cos();
                    part11[1] = part11[0] * 0.5 * (if a >= a { 1.375_f64 } else { a }).sin();
                    let saved = (1.5_f64 * 0.875_f64) + (-tape1[i7]);
                }
            }
            let r13 = &mut tape1[i4 % 2];
            *r13 += 0.375 * (0.5 * (a * a).sin());
            *r13 *= 0.375_f64.atan();
        }
        (0 as f64) + 2.0 * a
    }

    #[differentiable]
    pub fn fn80(a: f64, b: f64, t: (f64, f64)) -> f64 {
        let mut dy1 = vec![vec![b + t.1; 2]; 3];
        dy1[1][1] = ((if b > dy1[1][0] { b } else { a }) * t.0.atan()).cos();
        let mut u: f64 = a * (if b <= 0.625_f64 { b } else { a });
        dy1[1][1] = t.1.sin();
        u -= 0.5 * b.sin();
        (((b + 1.0 * a) + 0.5 * b) + 1.25 * t.0) + 1.25 * u
    }

    #[differentiable]
    pub fn fn81(a: f64) -> [f64; 3] {
        let mut old: (f64, f64) = (-a, a + a);
        let mut u: [f64; 3] = [a, a, a];
        let dy1 = (1 as f64) - old.0;
        if (dy1 * old.0) >= a.mul_add(dy1, a) {
            let f5 = |z: f64| a.sin();
            let mut y7 = f5(f5(u[0]));
            u.fill((a + dy1).atan());
        } else {
            old.1 = old.0.atan();
        }
        return [((u[0] + 1.75 * old.0) + 1.5 * old.1) + 1.5 * u[2], u[2] + 0.75 * old.0, dy1];
        for z9 in u.iter_mut().rev() {
            *z9 *= (a + a).sin();
        }
        u
    }

    #[differentiable]
    pub fn fn82(mut a: f64, n: usize) -> f64 {
        let next: Vec<f64> = vec![0.0_f64; 4];
        let mut i4 = 0_usize;
        while i4 < 2 && (a.min(a) < a) {
            i4 += 1;
            a = fn75(0.5_f64 * (a + a).sin(), i4 % 4).sin();
        }
        let Some(z6) = positive(a) else {
            return (a * a) + 2.0 * a;
        };
        let mut old: [f64; 3] = std::array::from_fn(|j| 1.75_f64.cos());
        ((a * a + 1.0_f64).ln() + 1.75 * a) + 0.5 * next[1]
    }

    #[differentiable]
    pub fn fn83(a: f64) -> f64 {
        let mut y = a;
        if y < (y * y + 1.0_f64).ln() {
            y += 0.125 * (a + (y - a)).cos();
        } else if y <= y {} else {
            y = (a * (1 as f64)).sin();
        }
        ((y - y) + 0.25 * a) + 0.75 * y
    }

    #[differentiable]
    pub fn fn84(mut a: f64, b: f64) -> f64 {
        a = 1.0;
        let f3 = |z: f64| 1.25 * fn75(1.25_f64 * a.mul_add(a, b).sin(), 0 % 4).sin();
        let mut y5 = f3(b * a) + f3(if a >= b { a } else { a });
        let mut saved: Vec<f64> = vec![f64::sin(b), y5 - 1.625_f64];
        saved[1] = (b + a).cos();
        return (((0.125_f64.max(y5) + 1.0 * a) + 1.25 * y5) + 0.75 * saved[0]) + 1.5 * saved[1];
        saved[1] /= 1.75 + saved.iter().fold(a, |h, z| (*z).sin()).sin();
        b + y5
    }

    #[differentiable]
    pub fn fn85(a: f64, b: f64) -> f64 {
        let s: [f64; 3] = [a, b, a];
        if (-1.5) <= (b - b) {
            if fn75(b.atan(), 0 % 4) > a {} else {}
            if (s[1] + a) >= a {
                return (((s.iter().sum::<f64>() + 2.0 * a) + 0.25 * b) + 1.25 * s[0]) + 1.25 * s[1];
            }
        } else if (a * 1.0) < a {} else {}
        ((a + 1.5 * b) + 1.5 * s[1]) + 1.25 * s[2]
    }

    #[differentiable]
    pub fn fn86(a: f64, n: usize, net: &Net) -> f64 {
        match n % 3 { 0 => {
            if (3 as f64) < a {
                if a > (a + a) {
                    return net.b + 1.0 * a;
                }
                let f4 = |z: f64| { let h6 = (z * z + 1.0_f64).sqrt(); (-(-1.625_f64)).sin() + h6 };
                let y8 = f4(net.b * a) + f4(if n % 2 == 0 { net.b } else { a });
            } else {}
        }, 1 => {
            let f10 = |z: f64| a.atan();
            let mut y12 = f10(f10(a.sin()));
        }, _ => {} }
        (((net.w[n % 2].sin().exp() + 1.25 * a) + 1.5 * net.w[0]) + 1.5 * net.w[1]) + 0.25 * net.b
    }

    #[differentiable]
    pub fn fn88(a: f64) -> f64 {
        let mut a: Vec<f64> = vec![a; 3];
        for i3 in 0..a.len() {
            a[i3] = fn82((2 as f64).atan(), 2 % 4).sin();
            a[i3] = 0.5 * (-a[i3]).sin();
        }
        (a[1] + 2.0 * a[0]) + 0.75 * a[a.len() - 1]
    }

    #[differentiable]
    pub fn fn89(mut a: f64, b: f64, n: usize) -> f64 {
        let mut i4 = 0_usize;
        while i4 < 2 && (b <= b) {
            i4 += 1;
            a = a.sin();
        }
        let mut i6 = 0_usize;
        while i6 < 2 && (a.sin().powi(1) >= 1.125) {
            i6 += 1;
            {
                if i6 != 2 {
                    return a.atan();
                }
                let mut i8 = 0_usize;
                while i8 < 2 && (b >= (b + b)) {
                    i8 += 1;
                    a *= 0.5 * b.sin();
                    a = b.sin();
                }
            }
        }
        (0.5 + 2.0 * a) + 0.75 * b
    }

    #[differentiable]
    pub fn fn90(a: f64, mut b: f64, n: usize) -> Vec<f64> {
        let mut old4 = std::mem::take(&mut b);
        let mut a: Vec<Vec<f64>> = vec![vec![if b < b { 0.375_f64 } else { a }; 2]; 3];
        let mut acc: Net = Net { w: vec![b.asinh(); 3], b: b };
        vec![((((((-0.625_f64) * a[n % 2][0]) + 1.25_f64 * b) + 0.5_f64 * old4) + 2.0_f64 * a[0][0]) + 0.25_f64 * acc.w[0]) + 1.25_f64 * acc.b, ((((a[1][n % 2] + a[0][n % 2]) + 0.75_f64 * b) + 1.5_f64 * a[1][1]) + 0.5_f64 * acc.w[0]) + 0.25_f64 * acc.w[1]]
    }

    #[differentiable]
    pub fn fn91(mut a: f64, b: f64) -> f64 {
        let mut b: f64 = b.sin();
        a = (if a < b { b } else { b }).sin().exp().sin();
        if b < a {
            for i4 in 0..4 {
                let back = b;
                let Some(z7) = positive(fn77(a.atan())) else {
                    continue;
                };
            }
            a = a.atan();
        } else if (if a < b { a } else { a }) >= b {} else {
            b = 1.25 * b.sin();
        }
        b + 1.25 * a
    }

    #[differentiable]
    pub fn fn92(mut a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut y1: [[f64; 3]; 2] = [[1.125_f64; 3], [a.sin(); 3]];
        y1[0][0] = a.cos().sin();
        let mut p: (f64, f64) = (b, p.iter().map(|z| (if (*z) < b { b } else { *z }).sin()).sum::<f64>());
        let r7 = &mut y1[0][1];
        *r7 = *r7 * a.atan() + (0.5 * (1.25 * 1.875_f64.sin()));
        *r7 = (if b <= a { -1.25_f64 } else { b }).atan();
        y1[1][1] *= (if b < a { b } else { a }).sin();
        p.1 = 1.25 * ((1.5_f64 + a.sin()).ln() * b).sin();
        for i8 in (0..2).rev() {
            y1[0][i8 % 3] *= a.sin().cos();
        }
        (((((b * p.0) + 1.75 * a) + 0.25 * b) + 1.0 * y1[1][2]) + 1.25 * p.0) + 0.75 * p.1
    }

    #[differentiable]
    pub fn fn93(a: f64) -> f64 {
        let mut x: Point = Point::new(a + a, fn82(a.sin(), 3 % 4));
        {
            let y1 = (1 as f64);
        }
        let mut y9: f64 = if (a + x.x) <= fn84(a.atan(), a.sin()) {
            let mut a: [f64; 3] = [fn84(x.y.cos(), x.x.sin()), (a.abs() + 1.25_f64).sqrt(), 1.5_f64];
            for i5 in (0..1).rev() {
                x.y = 0.5 * a[0].abs().sin();
            }
            1.5_f64.mul_add(a[1], x.x)
        } else {
            for i7 in 0..3 {
                x.y *= a.sin();
            }
            x.x = x.x.cos();
            x.norm2()
        };
        (if 1.875 >= y9 { x.x } else { a }) + 0.25 * a
    }

    #[differentiable]
    pub fn fn94(mut a: f64, mut b: f64, flag: bool) -> f64 {
        let mut tape1: Vec<Vec<f64>> = vec![vec![a.atan(); 3], vec![0.0_f64; 3]];
        tape1[0][0] = (a.sin().powi(1) * a.sin().powi(1) + 1.0_f64).ln().cos();
        tape1[0][1] = (1.25_f64 * 1.25_f64 + 1.0_f64).ln().sin();
        if (b + a) <= ((-2.0) - b) {
            a = (b + a).cos();
        }
        (if b > b { b } else { b }) + 0.5 * tape1[0][0]
    }

    #[differentiable]
    pub fn fn95(a: f64, flag: bool) -> f64 {
        {}
        let mut flag = Net { w: vec![1.75_f64.min(a), a], b: a };
        (((flag.w[1].abs() + 1.25_f64).ln() + 1.5 * a) + 0.5 * flag.w[0]) + 1.25 * flag.w[1]
    }

    #[differentiable]
    pub fn fn96(a: f64, b: f64) -> f64 {
        let mut a: Body = Body { pos: Point { x: a, y: b }, vel: [1.0_f64; 3], mass: b, id: 2 };
        a.pos.y += 0.5 * b.atan();
        a.pos.y = b.sin().tanh().sin();
        if ((0.125 <= b) && (b >= b)) || ((a.pos.x * a.pos.x) >= (1.5_f64 + b.sin()).sqrt()) {
            a.vel[2] = 1.25;
            a.mass *= 1.25 * fn94(a.vel[0].atan(), b.sin(), b <= b).sin();
            a.pos.x -= 0.25 * b.sin();
        }
        (((b + 1.25 * b) + 0.25 * a.pos.y) + 0.25 * a.vel[1]) + 0.25 * a.mass
    }

    #[differentiable]
    pub fn fn97(a: f64, b: f64, flag: bool) -> f64 {
        let mut saved: Net = Net { w: vec![if b < 0.875_f64 { b } else { a }, f64::sin(0.375_f64), a - b], b: b + a };
        for i5 in 1..=2 {
            let r7 = &mut saved.w[i5 % 2];
            *r7 += 0.375 * a.min(b).sin();
            saved.w[0] = (a.atan() / (1.5_f64 + a.atan().sin())).cos();
        }
        if (0 as f64) >= a {} else if a > b.atan() {
            let r8 = &mut saved.w[1];
            *r8 = (a - 1.625_f64).sin();
            *r8 = *r8 * a.sin() + (0.5 * 0.5_f64.sin());
        } else {
            let f9 = |z: f64| { let h11 = a; (h11 - z).sin() + h11 };
            let y13 = f9((a.abs() + 1.25_f64).sqrt());
        }
        ((((b.mul_add(b, saved.w[1]) + 1.75 * a) + 1.75 * b) + 0.5 * saved.w[0]) + 1.25 * saved.w[1]) + 2.0 * saved.b
    }

    #[differentiable]
    pub fn fn98(a: f64, v: &[f64]) -> f64 {
        return (((a + 0.25 * a) + 1.0 * v[0]) + 1.75 * v[1]) + 1.0 * v[v.len() - 1];
        v[1]
    }

    #[differentiable]
    pub fn fn99(a: f64, v: &[f64]) -> f64 {
        let mut acc = [[a - (-1.0_f64); 3], [v[0], a, a * 1.0_f64]];
        if (if a > acc[1][2] { acc[0][1] } else { v[1] }) > (1.0 * v[1]) {
            return 1.625 + 0.25 * a;
        }
        {
            acc[1][2] = (3 as f64).atan();
        }
        (((a + 0.5 * a) + 1.25 * acc[0][1]) + 0.5 * acc[1][0]) + 0.5 * acc[1][2]
    }

    #[differentiable]
    pub fn fn100(a: f64) -> f64 {
        let mut old = vec![a - a, a.sin(), fn97(a.sin(), 1.25_f64 * a.sin(), a <= a)];
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 2 { break; }
            let mut old5 = std::mem::take(&mut old);
            old.push(a.sin());
            old.push(a.atan().atan());
            let (l7, r8) = old5.split_at_mut(1);
            r8[0] = l7[0] * 0.5 * old[0].mul_add(a, a).sin();
            if i3 >= 3 { break; }
            let mut w = Point { x: old5.iter().sum::<f64>(), y: -1.375_f64 };
        }
        a.min(1.0) + 0.5 * old[1]
    }

    #[differentiable]
    pub fn fn101(a: f64, b: f64, net: &Net) -> f64 {
        let mut old = [[b.sin().exp(), a.sin(), b], [0.375_f64; 3]];
        old[1][0] *= 1.25 * old[0][1].sin();
        ((((a * b) + 0.75 * a) + 0.75 * net.w[0]) + 0.5 * net.w[1]) + 0.75 * net.b
    }

    #[differentiable]
    pub fn fn102(a: f64) -> f64 {
        let mut a: Option<f64> = Some(a);
        if (2.0 + 1.0) > 1.0 {
            if let Some(z) = a {} else {}
        }
        (0.625_f64 * 0.625_f64 + 1.0_f64).ln()
    }

    #[differentiable]
    pub fn fn103(a: f64, n: usize) -> f64 {
        fn10(a.sin(), a.sin()) + 0.75 * a
    }

    #[differentiable]
    pub fn fn104(mut a: f64) -> [f64; 3] {
        let mut list2 = Vec::with_capacity(4);
        list2.push(a);
        list2.push(a);
        let mut dy1: f64 = a.mul_add(a, a);
        for i5 in 0..2 {
            for i7 in 1..list2.len() {
                list2[i7 - 1] = list2[i7] - 0.5 * list2[i7 - 1];
                list2[i7] /= 1.75 + dy1.sin();
            }
            let mut u = fn66(list2.iter().map(|z| 0.5_f64 * fn74(0.5_f64 * (*z).sin(), &list2, (0..list2.len()).map(|j| list2[j] + dy1.max(a).sin()).collect::<Vec<f64>>()).sin()).sum::<f64>().sin(), i5 % 4, &list2);
        }
        return [list2.iter().sum::<f64>(), (((2.0_f64 * 2.0_f64 + 1.0_f64).sqrt() + 1.5 * a) + 0.75 * list2[1]) + 0.25 * list2[list2.len() - 1], (a + 1.5 * a) + 0.5 * dy1];
    }

    #[differentiable]
    pub fn fn105(mut a: f64) -> [f64; 3] {
        let mut next = vec![vec![(1 as f64); 2]; 3];
        let dx = vec![-a, (3 as f64), next[0][1]];
        for i4 in 0..dx.len() {
            if (a < next[0][0]) && (i4 != 2) {
                next[1][0] = 0.5 * dx[i4].sin().sin();
                break;
            }
        }
        [((((0..dx.len()).map(|j| dx[j] * next[j % 2][j % 2].atan()).sum::<f64>() + 1.75 * next[0][0]) + 0.5 * dx[0]) + 0.25 * dx[1]) + 1.25 * dx[dx.len() - 1], a + 1.5 * next[0][0], (-next[1][0]) + 0.5 * dx[1]]
    }

    #[differentiable]
    pub fn fn106(a: f64, b: f64, v: &[f64]) -> [f64; 3] {
        let mut old: [f64; 3] = [b, v.iter().sum::<f64>(), (a * a + 1.0_f64).sqrt()];
        old[0] /= 1.75 + v[0].sin();
        let mut y = vec![0.0_f64; 3];
        let w = (y[0] + b, (3 as f64));
        [(((y[1] + 1.625) + 0.25 * v[0]) + 0.25 * v[1]) + 1.75 * w.1, ((((1.125 + 0.75 * a) + 1.0 * b) + 1.25 * old[1]) + 1.75 * y[0]) + 0.25 * w.1, (((f64::sin(a) + 1.0 * a) + 0.75 * v[1]) + 1.75 * y[0]) + 2.0 * y[1]]
    }

    #[differentiable]
    pub fn fn107(a: f64, b: f64) -> f64 {
        let b: Vec<f64> = vec![fn93(b.atan()), b];
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 1 { break; }
            if a < (1.5_f64 + a.sin()).sqrt() { break; }
            let w: f64 = b[0];
        }
        if (b[0] > b.iter().copied().fold((-9.0), f64::max)) && ((b[i4 % 2] < a) && (i4 != 3)) {}
        'l7: for z9 in b.iter().copied().rev() {}
        (0.875 * a) + 1.5 * a
    }

    #[differentiable]
    pub fn fn108(a: f64, flag: bool) -> f64 {
        for i3 in (0..4).rev() {
            match (i3 + 1) % 3 { 0 => {
                let mut y1 = [(1.5_f64 + a.sin()).sqrt(), if i3 >= 2 { a } else { a }, a - a];
            }, 1 => {}, _ => {
                if i3 != 3 {
                    let mut saved = a + (a + a);
                    saved /= 1.75 + saved.cos().sin();
                    saved = saved.atan();
                } else if i3 >= 3 {} else {
                    let mut y = a;
                }
            } }
            let s = a;
        }
        a.sin() + 1.25 * a
    }

    #[differentiable]
    pub fn fn109(a: f64, mut b: f64) -> f64 {
        let mut list3 = Vec::new();
        for i4 in 0..2 {
            list3.push(a.cos());
        }
        list3[0] /= 1.75 + list3[0].sin().sin();
        let mut list3: Shape = if a <= a { Shape::Disc(b.sin().exp()) } else { Shape::Dot };
        match &list3 { Shape::Disc(r0) => {
            let mut list3: Vec<Vec<f64>> = vec![vec![*r0, (*r0) * a], vec![a - b; 3]];
        }, _ => {
            {
                b = (a - b).abs().atan();
            }
        } }
        if (b + a) < (b - 1.375) {
            b = (b + b).sin();
        } else if a >= (a + b) {
            b = a.atan();
        } else {
            let mut w: f64 = b.asinh();
        }
        a.atan()
    }

    #[differentiable]
    pub fn fn110(mut a: f64) -> f64 {
        let mut list2 = Vec::with_capacity(4);
        for i3 in 0..2 {
            list2.push(0.5 * a.sin());
        }
        list2[1] = list2.windows(2).map(|z| z[0] * z[1]).sum::<f64>().asinh().sin();
        for z6 in &mut list2 {
            *z6 *= 0.5 * (a + a).sin();
        }
        if (a > a) && ((a < 1.875) && (a > a)) {
            for i7 in 1..list2.len() {
                list2[i7] = 0.5 * a.sin();
                for z in list2.chunks_exact_mut(2) {
                    z[0] = z[1] * 0.5 * a.sin();
                }
            }
        } else if (a - list2[1]) >= (if a >= list2[0] { list2[1] } else { a }) {
            a = 1.25 * (a.abs() + 1.25_f64).sqrt().sin();
        } else {
            list2[1] *= (-a).cos();
        }
        (list2[0] / (1.5 + a.sin())) + 2.0 * a
    }

    #[differentiable]
    pub fn fn111(a: f64, mut q: Vec<f64>) -> Vec<f64> {
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 1 { break; }
            let f5 = |z: f64| z.sin();
            let y7 = f5(q[1]);
            if (1.5_f64 + a.sin()).sqrt() < a { break; }
            let mut y9: f64 = {
                q.extend([fn64(a.sin()).sin(), a]);
                if a > a { a } else { a }
            };
            let mut next11 = q.clone();
            for _ in 0..1 {
                for i12 in 0..q.len() {
                    next11[i12] = 0.5 * q[i12] + 0.25 * (if i12 == 0 { q[q.len() - 1] } else { q[i12 - 1] }) * y9.cos();
                }
                q.copy_from_slice(&next11);
            }
        }
        let x: f64 = q.windows(2).map(|z| z[0] * z[1]).sum::<f64>();
        vec![(a.sin().tanh() + 1.25_f64 * a) + 0.25_f64 * x, a + x]
    }

    #[differentiable]
    pub fn fn112(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(0.5 * ((-0.25_f64) + a).atan().sin());
        }
        'l8: for i9 in (0..list4.len()).rev() {
            list4[i9] = positive(a).unwrap_or(list4[i9]).sin();
            if (if a >= 1.875 { a } else { p[i9 % 3] }) > (a * a + 1.0_f64).ln() {
                return (((((b + 1.0 * a) + 0.75 * p[0]) + 0.5 * p[1]) + 1.25 * p[2]) + 1.75 * list4[0]) + 1.75 * list4[list4.len() - 1];
                let mut old12 = std::mem::replace(&mut list4[i9], p.iter().map(|z| ((*z) + p[1]).sin()).sum::<f64>().sin());
            }
        }
        ((((b + 0.5 * b) + 0.25 * p[0]) + 1.0 * p[1]) + 0.5 * p[2]) + 2.0 * list4[list4.len() - 1]
    }

    #[differentiable]
    pub fn fn113(mut a: f64) -> f64 {
        let mut dy1: Point = Point { x: a, y: a * a };
        for i3 in 0..1 {
            dy1.x = a.sin();
            dy1.scale(a.sin());
        }
        let mut y1 = dy1.y.asinh() + (0.875_f64 * a);
        let acc: f64 = y1;
        dy1.y = (a - dy1.norm2()).sin();
        return (y1 + 1.0 * a) + 0.75 * acc;
        if (0.25 > dy1.x) && (y1 < y1) {
            dy1.y = (if a <= 0.75_f64 { a } else { acc }).sin().exp().sin();
            return ((y1 + 1.5 * a) + 2.0 * dy1.x) + 2.0 * acc;
        }
        dy1.x - acc
    }

    #[differentiable]
    pub fn fn114(mut a: f64, mut p: [f64; 3]) -> f64 {
        if (a * p[0]) >= p[0] {
            p[2] = (1 as f64).atan();
            let mut y13: f64 = if (a + 0.375) > a.min(a) {
                let mut y7: f64 = if a >= positive(p[0].max(p[1])).unwrap_or(a) {
                    p[0] = (a * p[1]).sin().cos();
                    a
                } else {
                    let f3 = |z: f64| 1.25 * a.sin();
                    let mut y5 = f3(f3(((-2.0_f64) * (-2.0_f64) + 1.0_f64).ln()));
                    y5
                };
                y7
            } else {
                let f9 = |z: f64| (1 as f64).sin();
                let mut y11 = f9(a + a) + f9(-p[1]);
                p[2]
            };
            p[2] += 0.5 * p.iter().rev().skip(1).copied().map(|z| fn103(a.sin(), 3 % 4).sin()).sum::<f64>().sin();
        } else {
            p = [p[1]; 3];
        }
        return (((if p[1] < a { a } else { a }) + 0.75 * a) + 1.25 * p[1]) + 1.75 * p[2];
    }

    #[differentiable]
    pub fn fn115(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut saved = (0..p.len()).map(|j| p[j] + a.cos()).collect::<Vec<f64>>();
        saved[0] = p[1].cos();
        let r6 = &mut saved[0];
        *r6 = *r6 * b.sin() + (0.375 * 0.75_f64.cos());
        *r6 *= ((-1.375_f64) + a).sin();
        for i7 in 0..p.len() {}
        for (j, z9) in saved.iter_mut().enumerate() {
            *z9 += 0.375 * (0.5 * p.iter().enumerate().map(|(j, z)| (a + (*z)).atan()).sum::<f64>().sin());
        }
        fn35(saved[0].sin(), saved[0].cos(), &p, [p[1], a, b]) + 0.75 * a
    }

    #[differentiable]
    pub fn fn116(a: f64, mut b: f64, n: usize) -> f64 {
        let back: Option<f64> = None;
        let mut x: Shape = Shape::Rect { w: -0.25, h: a + a };
        if let Some(z) = back {
            for i7 in 0..1 {
                let mut next = [[b; 3]; 2];
            }
        } else {
            b = b.sin();
        }
        b = b.sin();
        (b * b) + 1.0 * a
    }

    #[differentiable]
    pub fn fn118(a: f64, v: &[f64]) -> f64 {
        if (a.abs() + 1.25_f64).ln() > v[v.len() - 1] {
            let mut i3 = 0_usize;
            loop {
                i3 += 1;
                if i3 > 3 { break; }
            }
        } else if (0 as f64) < (a + a) {} else {}
        (((2.0_f64.min(a) + 1.75 * a) + 0.75 * v[0]) + 0.75 * v[1]) + 1.5 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn119(a: f64, flag: bool, mut p: [f64; 3]) -> f64 {
        let mut flag: Point = Point { x: p[0] + p[1], y: p[0] + a };
        if flag.y.atan() > (flag.y + 0.75) {
            flag = Point { x: p[1].min(a), y: p[2] * p[0] };
        }
        let f5 = |z: f64, k: f64| (if (a > k) && (z < flag.y) { (0 as f64) } else { a - a }).atan();
        let y8 = f5(p[1].sin(), flag.y) * f5(flag.x, a);
        let mut y8: Vec<f64> = p.iter().map(|z| 1.25 * (*z).sin()).collect::<Vec<f64>>();
        (p[0] + 1.75 * flag.x) + 0.25 * flag.y
    }

    #[differentiable]
    pub fn fn120(a: f64, flag: bool, p: [f64; 3]) -> f64 {
        let a: f64 = (1 as f64);
        let mut i5 = 0_usize;
        while i5 < 3 {
            i5 += 1;
            let mut flag: Body = Body { pos: Point::new(a, a), vel: [0.375_f64; 3], mass: a, id: 2 };
            flag.vel[1] = 0.5 * ((a - flag.vel[i5 % 3]) * (p[i5 % 3].abs() + 1.25_f64).sqrt()).sin();
            let r8 = &mut flag.pos.y;
            *r8 *= 0.5 * p[2].sin();
        }
        (((1.625 + 1.5 * p[0]) + 2.0 * p[1]) + 2.0 * p[2]) + 0.5 * a
    }

    #[differentiable]
    pub fn fn121(mut a: f64, v: &[f64]) -> f64 {
        let mut saved = [[a + a, a * v[0], v[0].sin()], [a.sin().powi(3), a.sin().powi(2), v.iter().sum::<f64>()]];
        let mut y10: f64 = if v[1] <= v[0] {
            for row in &mut saved {
                for z in row.iter_mut() {
                    *z = z.sin() + 1.25 * v[1].sin();
                }
            }
            0.125_f64.min(saved[1][1])
        } else {
            saved[0][2] = a.sin();
            if (v[v.len() - 1] > fn115(1.25 * saved[0][1].sin(), a.sin(), [saved[0][1], a, a])) || ((3 as f64) <= (a - saved[1][1])) {
                'l4: for i5 in 1..=4 {
                    saved[0][i5 % 3] += 0.5 * (0.5 * a.sin());
                    saved[i5 % 2][0] = (saved[i5 % 2][0] + v[i5 % v.len()]).sin();
                }
            } else if v[0].sin().exp() > saved[1][0].min(v[0]) {
                let r7 = &mut saved[0][1];
                *r7 *= 0.125_f64.max(v[0]).sin();
                *r7 += 0.375 * v[0].asinh().cos();
            } else {
                let mut cell1: Vec<f64> = vec![saved[0][1] + saved[1][2], saved[1][0] - a];
            }
            v.iter().map(|z| (1 as f64).sin()).sum::<f64>()
        };
        y10
    }

    #[differentiable]
    pub fn fn122(a: f64) -> f64 {
        let f2 = |z: f64| a.sin();
        let y4 = f2(a * a) + f2((a * a + 1.0_f64).sqrt());
        y4.atan()
    }

    #[differentiable]
    pub fn fn123(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        a = 1.25 * a.sin();
        b = positive(b).unwrap_or(b).atan();
        if v.iter().map(|z| 1.25 * (*z).cos().sin()).sum::<f64>() <= a {
            {
                a -= 0.375 * (v[1] + b).atan().sin();
            }
            let dy1 = b;
            let mut y1 = dy1;
        } else {
            a = v.iter().enumerate().map(|(j, z)| (if v[j % v.len()] > a { b } else { v[v.len() - 1] }).sin()).sum::<f64>().cos();
            let v = fn120(1.25 * a.sin(), (if a > a { a } else { a }) > 0.625, [b; 3]);
        }
        ((0.375 + 0.75 * a) + 1.75 * b) + 1.5 * v[1]
    }

    #[differentiable]
    pub fn fn124(a: f64, mut b: f64, net: &Net) -> [f64; 3] {
        let mut b = vec![vec![(0 as f64), b - b, 0.625_f64], vec![net.b / (b.abs() + 1.25_f64), net.w[1]]];
        let Some(z5) = positive(net.w[0]) else {
            return [a + 2.0 * a, ((a + a) + 1.5 * a) + 0.25 * net.w[0], (a + 1.5 * a) + 0.25 * net.w[1]];
        };
        b[1][0] = z5.atan();
        let mut u: Vec<Vec<f64>> = vec![vec![0.5_f64 * net.b, if z5 < a { a } else { z5 }, z5.sin().exp()], vec![fn116(1.25_f64 * z5.sin(), 1.25_f64 * a.sin(), 0 % 4); 3]];
        if net.w[0] < fn120(a.sin(), a < a, [1.625_f64, b[0][0], a]) {
            let r8 = &mut b[1][1];
            *r8 = *r8 * z5.sin() + (0.125 * (1.25 * z5.sin()));
            *r8 = (-1.5_f64).sin();
            return [((z5.min(0.375) + 1.0 * net.w[0]) + 0.75 * b[0][0]) + 1.0 * z5, a, (1.125_f64.abs() + 1.25_f64).ln() + 2.0 * u[1][1]];
        }
        [((((u[0][0] + 0.25 * a) + 0.75 * net.w[0]) + 0.25 * z5) + 0.25 * u[0][0]) + 2.0 * u[1][1], a + 1.25 * b[1][1], (a + a) + 1.75 * u[1][1]]
    }

    #[differentiable]
    pub fn fn125(a: f64, mut q: Vec<f64>) -> f64 {
        let mut tape1: [f64; 3] = std::array::from_fn(|j| 1.25 * (if a <= a { a } else { q[j % 2] }).sin());
        for i5 in (0..q.len()).rev() {
            let (l7, r8) = tape1.split_at_mut(1);
            l7[0] += r8[0] * (a * q[i5]).atan();
            let Some(z9) = positive(tape1.iter().sum::<f64>()) else {
                continue;
            };
        }
        (((fn113(tape1[2].cos()) + 1.25 * a) + 2.0 * tape1[0]) + 0.75 * tape1[1]) + 0.25 * tape1[2]
    }

    #[differentiable]
    pub fn fn126(a: f64, mut b: f64, n: usize, p: [f64; 3]) -> f64 {
        if p.iter().enumerate().map(|(j, z)| (b + 0.25_f64).sin()).sum::<f64>() > p[n % 3].max(1.0) {
            b = 1.25 * a.abs().sin();
            let mut i7 = 0_usize;
            'l8: while i7 < 2 {
                i7 += 1;
                b = 0.5 * a.sin().sin();
                b += 0.25 * fn115(0.5 * a.sin(), (a * p[1]).sin(), [a, p[i7 % 3], p[2]]);
            }
        } else {
            let mut s: Point = Point::new(if n >= 3 { b } else { b }, b - b);
            s.x = 1.125_f64.sin();
        }
        ((p[n % 3] + 0.75 * b) + 2.0 * p[0]) + 0.25 * p[1]
    }

    #[differentiable]
    pub fn fn128(a: f64, b: f64) -> (f64, f64) {
        let mut cell1: Option<f64> = None;
        let mut x = if (b * a) < a { a * a } else { b + b };
        x = 1.25 * x.sin();
        let mut i5 = 0_usize;
        while i5 < 1 && ((x * x) <= (b + 0.25)) {
            i5 += 1;
            let mut y: Vec<Vec<f64>> = vec![vec![0.875_f64 * b, if i5 % 2 == 1 { b } else { x }, a], vec![1.375_f64 * x, x * b]];
            y[0][i5 % 2] = 1.25 * (-y[0][0]).max((b * b + 1.0_f64).sqrt()).sin();
        }
        (b + 1.25 * a, (1.5_f64 + x.sin()).ln() + 1.0 * a)
    }

    #[differentiable]
    pub fn fn129(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut dy1: Net = Net { w: vec![0.0_f64; 3], b: b };
        let mut i5 = 0_usize;
        while i5 < 3 {
            i5 += 1;
            let mut i7 = 0_usize;
            loop {
                i7 += 1;
                if i7 > 2 { break; }
                let mut dy19 = vec![0.0_f64; 2];
                if (dy1.w[0] <= a) || (b > b) { break; }
                if (i7 as f64) >= (a.abs() + 1.25_f64).ln() {
                    dy19[i5 % 2] = positive(if i7 == 2 { b } else { b }).unwrap_or(dy1.w[i7 % 2]).atan().cos();
                }
                {
                    dy1.w[0] = b.sin();
                    let acc: f64 = f64::sin(a) * p[1];
                }
            }
            let i5: f64 = 1.125_f64.atan().min(a);
            dy1.b = 0.375;
        }
        (((((dy1.forward(&p[0..=1]) + 1.0 * a) + 1.0 * b) + 0.75 * p[0]) + 1.25 * p[2]) + 0.75 * dy1.w[0]) + 1.0 * dy1.w[1]
    }

    #[differentiable]
    pub fn fn130(mut a: f64, v: &[f64], q: Vec<f64>) -> f64 {
        let mut back = q.clone();
        ((((((back[1].abs() + 0.75 * v[1]) + 1.5 * v[v.len() - 1]) + 1.75 * q[0]) + 1.25 * q[q.len() - 1]) + 0.25 * back[0]) + 0.5 * back[1]) + 1.0 * back[back.len() - 1]
    }

    #[differentiable]
    pub fn fn131(a: f64, n: usize) -> f64 {
        let mut w = vec![vec![a; 3], vec![a / (a.abs() + 1.25_f64); 3]];
        for i4 in 0..1 {}
        'l6: for i7 in 0..n % 4 {
            let r9 = &mut w[n % 2][0];
            *r9 = *r9 * a.sin() + (0.5 * a.sin());
            *r9 += 0.5 * f64::sin(a).sin();
            w[i7 % 2][n % 2] = a.cos();
        }
        ((if a > a { a } else { w[0][0] }) + 0.25 * w[0][0]) + 2.0 * w[1][1]
    }

    #[differentiable]
    pub fn fn132(a: f64, mut b: f64) -> f64 {
        let mut i3 = 0_usize;
        while i3 < 3 && ((i3 as f64) < a) {
            i3 += 1;
            for i5 in (0..1).rev() {
                {
                    b = b.sin().tanh().cos();
                }
            }
            let mut acc = vec![vec![b; 2]; 3];
        }
        (fn125(b.atan(), vec![0.125_f64, b]) + 0.5 * a) + 0.5 * b
    }

    #[differentiable]
    pub fn fn134(mut a: f64, mut b: f64, n: usize, v: &[f64]) -> f64 {
        let mut old: Net = Net { w: vec![b * b, 1.0_f64], b: v[n % 2] };
        'l6: for i7 in 1..v.len() {
            let mut i7: f64 = b;
        }
        match v.len() % 4 { 0 => {
            (b, a) = (a, b);
        }, 1 | 2 if old.b > a => {
            old.w[n % 2] += 0.25 * a.sin();
            let r10 = &mut old.w[n % 2];
            *r10 = *r10 * 1.0_f64.atan() + (0.5 * a.sin());
            *r10 = (b * a).cos();
        }, _ => {} }
        let mut old11 = std::mem::take(&mut old.w[1]);
        ((((((fn73(b.sin(), 1.25 * a.sin(), &v[..2]) + 1.5 * a) + 1.5 * b) + 1.25 * v[0]) + 2.0 * v[1]) + 1.0 * old.w[0]) + 1.0 * old.w[1]) + 0.5 * old.b
    }

    #[differentiable]
    pub fn fn135(mut a: f64, v: &[f64]) -> f64 {
        let mut acc: [f64; 3] = [0.625_f64; 3];
        let mut i4 = 0_usize;
        'l5: loop {
            i4 += 1;
            if i4 > 1 { break; }
            acc[1] /= 1.75 + (v[1] * a).sin();
            if acc[1].atan() <= fn132(a.cos(), 1.25 * 1.375_f64.sin()) { break; }
            if (a <= a) || (v[1] <= v[i4 % 2]) {
                acc[i4 % 3] = 1.25 * positive(a).unwrap_or(v[i4 % v.len()]).sin();
                return (2.0 + 0.25 * a) + 0.75 * v[0];
            }
            let f7 = |z: f64| ((1.5_f64 + z.sin()).sqrt() + a.cos()).sin();
            let mut y9 = f7(if i4 < 0 { a } else { acc[1] });
        }
        return a + 0.5 * a;
        if v[0] >= 0.125_f64 { -1.375_f64 } else { acc[2] }
    }

    #[differentiable]
    pub fn fn136(mut a: f64, b: f64) -> f64 {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..4 {
            list3.push(0.5 * b.sin());
        }
        if ((b + (-1.375)) < a) || ((list3[1] <= b) && (b >= b)) {
            list3[1] += 0.25 * (1.25 * b.asinh().sin());
            list3[0] *= a.sin().exp().sin();
            let next = f64::sin(list3[1]);
        } else {
            list3[0] /= 1.75 + (list3[1] - list3[1]).sin();
        }
        for i8 in 0..1 {
            list3[i8 % 2] -= 0.5 * (0.5 * 1.625_f64.max(b).sin());
        }
        (((b.sin().exp() + 0.25 * b) + 1.75 * list3[0]) + 1.5 * list3[1]) + 1.5 * list3[list3.len() - 1]
    }

    #[differentiable]
    pub fn fn137(a: f64, b: f64, mut t: (f64, f64)) -> Vec<f64> {
        let mut x = [b, (2 as f64), 0.25_f64];
        let f5 = |z: f64, k: f64| 1.25 * ((x[0] + (-1.875_f64)) * x.iter().filter(|z| **z > 0.25).map(|z| 1.25_f64 * (x[2] + t.0).sin()).sum::<f64>()).sin();
        let y9 = f5(a.atan(), t.0) + f5(t.0, x[0]);
        let mut u = 0.5_f64;
        x[1] /= 1.75 + 1.75_f64.sin();
        for i12 in 1..=3 {
            if u.max(a) > x.iter().enumerate().map(|(j, z)| (u - b).cos()).sum::<f64>() {
                t.1 = 0.5 * ((y9 / (a.abs() + 1.25_f64)) - fn55(0.5_f64 * y9.sin())).sin();
                continue;
            }
            x[i12 % 3] = x.iter().zip(x.iter()).map(|(z, q)| 0.5_f64 * (*q).sin().sin()).sum::<f64>().cos();
            t.0 = x.iter().map(|z| 0.5_f64 * x[2].min(1.625_f64).sin()).sum::<f64>().sin();
        }
        vec![((1.5_f64 + u.sin()).sqrt() + 1.75_f64 * t.0) + 2.0_f64 * y9, ((if y9 >= a { y9 } else { a }) + 0.5_f64 * t.0) + 2.0_f64 * y9]
    }

    #[differentiable]
    pub fn fn138(a: f64, b: f64, n: usize, v: &[f64], t: (f64, f64)) -> f64 {
        let y1 = [t.0; 3];
        let mut i7 = 0_usize;
        while i7 < 1 && ((t.0 * t.0 + 1.0_f64).ln() >= a) {
            i7 += 1;
            let cell1: Body = Body { pos: Point { x: a, y: v[n % 2] }, vel: [1.625_f64; 3], mass: a * a, id: 2 };
        }
        match n % 3 { 0 => {}, 1 => {}, _ => {} }
        for (j, z11) in v.iter().enumerate() {}
        (((((((if v[i7 % 2] <= b { a } else { t.0 }) + 0.5 * b) + 0.25 * v[0]) + 2.0 * v[1]) + 0.25 * t.0) + 1.75 * t.1) + 1.5 * y1[0]) + 0.25 * y1[2]
    }

    #[differentiable]
    pub fn fn139(a: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut y16: [f64; 3] = if a.cos() >= v.iter().fold(a, |h, z| 1.25 * (a / (h.abs() + 1.25_f64)).sin()) {
            let mut i6 = 0_usize;
            'l7: while i6 < 3 {
                i6 += 1;
                for z9 in p.iter_mut().rev() {
                    *z9 = *z9 * 0.5 * a.sin() - (0.25 * (0.5 * a.sin()));
                }
                if v[v.len() - 1] > a.sin().exp() {
                    p[i6 % 3] -= 0.125 * (p.iter().fold(a, |h, z| h.sin().tanh().sin()) - (p[i6 % 3] / (a * a + 1.0_f64))).cos();
                    return ((a + 1.25 * v[0]) + 1.0 * v[1]) + 2.0 * v[v.len() - 1];
                }
            }
            p
        } else {
            let Some(z12) = positive(if a >= a { a } else { a }) else {
                return (((1.5_f64 + p[1].sin()).ln() + 1.5 * a) + 2.0 * p[0]) + 1.25 * p[2];
            };
            let mut old14 = std::mem::replace(&mut p[0], 1.75_f64.min(-0.375_f64).cos());
            p
        };
        ((((chained((3 as f64)).unwrap_or(y16[1]) + 0.25 * v[0]) + 1.25 * v[1]) + 1.25 * v[v.len() - 1]) + 0.5 * p[0]) + 1.5 * p[2]
    }

    #[differentiable]
    pub fn fn140(mut a: f64, mut b: f64) -> f64 {
        let mut s: [f64; 3] = [a - a, a / (2.0_f64.abs() + 1.25_f64), (a * a + 1.0_f64).sqrt()];
        let f4 = |z: f64, k: f64| { let h7 = k * 0.625_f64; 1.25 * (if a <= b { a } else { 1.0_f64 }).sin() + h7 };
        let mut y9 = f4(b / (1.5 + s[0].sin()), b);
        let mut i11 = 0_usize;
        while i11 < 1 {
            i11 += 1;
            s[2] = 1.25 * (if i11 >= 0 { s.iter().copied().fold((-9.0), f64::max) } else { s[i11 % 3] + y9 }).sin();
            s[2] = a.sin();
        }
        (((((s.iter().map(|z| (a * a + 1.0_f64).sqrt().sin()).sum::<f64>() + 1.5 * a) + 2.0 * b) + 1.0 * s[0]) + 0.25 * s[1]) + 1.0 * s[2]) + 2.0 * y9
    }

    #[differentiable]
    pub fn fn141(a: f64, p: [f64; 3]) -> f64 {
        'l3: for i4 in 0..4 {
            let mut i6 = 0_usize;
            'l7: loop {
                i6 += 1;
                if i6 > 2 { break; }
                let mut y12: [f64; 3] = {
                    let mut dy1 = fn130(p[0].sin().tanh().atan(), &p, p.iter().enumerate().map(|(j, z)| 0.5 * a.sin()).collect::<Vec<f64>>());
                    [dy1, p[i4 % 3], dy1]
                };
                if i6 != 2 { break; }
                let f14 = |z: f64| (-0.625_f64).sin();
                let y16 = f14(y12[2]);
                y12[i4 % 3] = 0.5 * (y16.abs() + 1.25_f64).ln().sin();
            }
        }
        ((a + 0.25) + 0.5 * a) + 1.75 * p[0]
    }

    #[differentiable]
    pub fn fn142(a: f64) -> f64 {
        let mut cell1: [f64; 3] = [a; 3];
        let mut i3 = 0_usize;
        while i3 < 2 {
            i3 += 1;
            let mut list5 = Vec::with_capacity(4);
            list5.push(1.75_f64.max(a));
            list5.push(a / (a * a + 1.0_f64));
            let (l7, r8) = list5.split_at_mut(1);
            l7[0] = r8[0].sin();
            r8[0] -= l7[0] * 0.5 * a.sin();
        }
        (((if i3 % 2 == 1 { a } else { 1.625_f64 }) + 2.0 * cell1[0]) + 1.0 * cell1[1]) + 1.0 * cell1[2]
    }

    #[differentiable]
    pub fn fn143(a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let mut acc = [p[0]; 3];
        if b.sin().exp() > a {
            acc[1] += 0.375 * b.sin();
            p[2] = p[0].sin();
            let f5 = |z: f64| (0..p.len()).map(|j| p[j] * z.cos()).sum::<f64>().atan();
            let mut y8 = f5(f5(f64::sin(p[0])));
        } else if b >= (if a > b { 1.0_f64 } else { b }) {
            let r10 = &mut acc[1];
            *r10 += 0.125 * (1.25 * (b + 0.125_f64).sin());
            *r10 *= (b * p[1]).atan();
        } else {}
        (acc[2] + 2.0 * a) + 1.0 * b
    }

    #[differentiable]
    pub fn fn144(a: f64, b: f64, v: &[f64]) -> f64 {
        let Some(z4) = positive(b) else {
            return ((v[1] + 1.0 * b) + 2.0 * v[0]) + 1.5 * v[v.len() - 1];
        };
        let mut list6 = Vec::with_capacity(4);
        for i7 in 0..3 {
            list6.push(0.5 * z4.sin().sin());
        }
        for i10 in (0..v.len()).step_by(2) {
            for (z, o) in list6.iter_mut().zip(v.iter()) {
                *z *= o.cos() + z4.sin();
            }
            let mut w: f64 = b;
            list6[i10 % 2] = w.sin();
        }
        (((v.iter().map(|z| (b + b).atan()).sum::<f64>() + 0.75 * a) + 1.75 * b) + 1.25 * v[0]) + 1.5 * v[1]
    }

    #[differentiable]
    pub fn fn145(mut a: f64, b: f64, flag: bool) -> f64 {
        let mut u = vec![a.sin(), a.abs(), b];
        if (b.min(a) < (a + a)) && (fn132(0.75_f64.cos(), a.sin()) <= a) {
            u[0] -= 0.25 * (1.25 * (-0.875_f64).sin());
        } else {
            let mut back: Vec<f64> = vec![if flag { a } else { 1.125_f64 }; 3];
        }
        'l6: for i7 in (0..u.len()).step_by(2) {
            let f9 = |z: f64, k: f64| k.sin();
            let y12 = f9(b, 1.125);
            u[i7] -= 0.375 * ((i7 + 1) as f64).sin();
        }
        for i14 in 0..u.len() {
            if i14 < 2 {
                u[i14] = (1.5_f64 + (if flag { b } else { 1.375_f64 }).sin()).ln().atan();
                u[1] = b.abs().cos();
            }
        }
        (a + 0.75 * a) + 0.5 * b
    }

    #[differentiable]
    pub fn fn146(a: f64, v: &[f64]) -> Vec<f64> {
        let next: Vec<f64> = vec![0.0_f64; 3];
        let next: f64 = a;
        let x: [f64; 3] = [v[v.len() - 1].abs(), v[0], next];
        'l6: for i7 in 0..3 {}
        vec![(next + 0.25_f64 * a) + 1.75_f64 * v[0], (0 as f64) + 0.25_f64 * x[2]]
    }

    #[differentiable]
    pub fn fn147(mut a: f64, b: f64) -> f64 {
        let acc = [a * b, b, b * a];
        let mut y8: f64 = {
            let mut i4 = 0_usize;
            while i4 < 3 {
                i4 += 1;
                let Some(z6) = positive(a + a) else {
                    continue;
                };
                a = 0.5 * ((z6 * z6) + (-acc[i4 % 3])).sin();
            }
            a += 0.5 * acc.iter().copied().max_by(|z, q| z.total_cmp(q)).unwrap().sin();
            acc[i4 % 3]
        };
        ((b.sin() + 1.5 * acc[0]) + 1.75 * acc[1]) + 0.5 * y8
    }

    #[differentiable]
    pub fn fn148(mut a: f64, b: f64, v: &[f64]) -> f64 {
        for i4 in 0..2 {
            let r6 = &mut a;
            *r6 = *r6 * 1.25_f64.sin() + (0.5 * v[i4 % 2].sin());
        }
        ((v[1] + 1.75 * b) + 1.25 * v[0]) + 1.75 * v[1]
    }

    #[differentiable]
    pub fn fn149(a: f64, b: f64) -> [f64; 3] {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..2 {
            list3.push(b.sin());
        }
        for i7 in 0..list3.len() {
            let mut i9 = 0_usize;
            while i9 < 3 {
                i9 += 1;
                list3[i7] = 1.25;
            }
        }
        if list3.len() > 2 { list3.pop(); }
        let mut y11: f64 = {
            list3.reverse();
            b.sin()
        };
        [(list3.iter().zip(list3.iter()).map(|(z, q)| list3.iter().rev().skip(1).copied().map(|z| b.sin()).sum::<f64>().sin()).sum::<f64>() + 0.75 * a) + 1.5 * y11, ((0.625_f64.abs() + 1.25_f64).sqrt() + 0.75 * a) + 0.5 * list3[0], a + 0.75 * list3[1]]
    }

    #[differentiable]
    pub fn fn150(a: f64, b: f64, n: usize, q: Vec<f64>) -> f64 {
        let f5 = |z: f64, k: f64| 1.25 * b.sin();
        let mut y8 = f5(fn138(1.25 * a.sin(), b.sin(), n % 4, &q, (a, a)), a) * f5(1.0, a);
        y8 = (a / (y8 * y8 + 1.0_f64)).max((q[1].abs() + 1.25_f64).sqrt()).atan();
        y8 = 1.25 * q.iter().sum::<f64>().sin();
        y8 = ((a + y8) - (a * a)).sin();
        y8 = (n as f64).cos();
        (fn141(1.25 * 1.375_f64.sin(), [-1.0_f64; 3]) + 0.5 * a) + 1.25 * b
    }

    #[differentiable]
    pub fn fn151(mut a: f64, mut p: [f64; 3], mut q: Vec<f64>) -> f64 {
        p[0] /= 1.75 + (0..q.len()).map(|j| q[j] * 1.25_f64 * a.min(a).sin()).sum::<f64>().sin();
        let (l5, r6) = q.split_at_mut(1);
        l5[0] = r6[0].sin();
        r6[0] -= l5[0] * (1.375_f64 * a).sin();
        let mut back: f64 = q.iter().fold(p[2], |h, z| ((*z) + p[0]).cos()).sin();
        for i10 in (0..4).rev() {
            p[1] += 0.375 * (0.5 * p.iter().sum::<f64>().sin());
        }
        (((((0..q.len()).map(|j| q[j] * a.sin()).sum::<f64>() + 0.5 * a) + 0.25 * p[1]) + 2.0 * p[2]) + 0.25 * q[q.len() - 1]) + 0.25 * back
    }

    #[differentiable]
    pub fn fn152(a: f64) -> f64 {
        let mut acc = [[if a >= 1.625_f64 { a } else { a }, a + 1.875_f64, a], [a + a, a, a]];
        let mut y10: f64 = if (acc[1][1] * acc[1][1]) >= (1 as f64) {
            let mut y8: f64 = {
                for i3 in 1..=4 {
                    let mut old5 = std::mem::replace(&mut acc[0][i3 % 3], (a + a).sin());
                    acc[0][2] += 0.125 * (0.5 * acc[i3 % 2][i3 % 3].max(a * old5).sin());
                    let a: f64 = a;
                }
                if a > a { -2.0_f64 } else { a }
            };
            (0 as f64)
        } else {
            acc[0][1] += 0.375 * acc[0][2].sin();
            a
        };
        ((1.625_f64.sin().powi(1) + 0.25 * a) + 0.75 * acc[1][0]) + 0.75 * y10
    }

    #[differentiable]
    pub fn fn153(a: f64, v: &[f64]) -> f64 {
        let acc = [-1.75_f64, v[0], v[0]];
        for i4 in 0..acc.len() {
            let mut y6: [f64; 3] = {
                [1.0_f64; 3]
            };
        }
        return (((0.5 + 1.75 * a) + 1.75 * v[0]) + 1.75 * v[1]) + 1.0 * v[v.len() - 1];
        acc[1]
    }

    #[differentiable]
    pub fn fn154(mut a: f64, q: Vec<f64>) -> (f64, f64) {
        let Some(z3) = positive(a) else {
            return (((if q[q.len() - 1] < q[1] { a } else { q[1] }) + 0.5 * a) + 0.5 * q[1], (a * a) + 1.0 * a);
        };
        a = z3.cos();
        a = 1.25 * z3.sin();
        let mut q = (0..q.len()).map(|j| q[j] * q.iter().sum::<f64>().cos()).sum::<f64>().asinh();
        let mut dy1: [f64; 3] = [q - q; 3];
        ((z3.cos() + 0.25 * z3) + 0.25 * q, (z3 + 1.5 * a) + 1.25 * z3)
    }

    #[differentiable]
    pub fn fn155(mut a: f64, b: f64, p: [f64; 3]) -> f64 {
        let saved = [b + a, 1.5_f64, a + a];
        for i5 in 1..=4 {
            let mut x = p;
        }
        let u = saved.iter().filter(|z| **z > 0.25).map(|z| (0.375_f64 + b).atan()).sum::<f64>();
        a += 0.25 * (b + fn144(a.cos(), 1.25_f64 * a.sin(), &p)).sin();
        (((((fn152(p[1].sin()) + 0.5 * a) + 1.25 * b) + 1.0 * saved[0]) + 0.5 * saved[1]) + 1.25 * saved[2]) + 0.75 * u
    }

    #[differentiable]
    pub fn fn156(a: f64, b: f64, n: usize, net: &Net) -> f64 {
        let mut dx = Shape::Rect { w: (-2.0_f64).abs(), h: a * b };
        let f6 = |z: f64| a.max(fn63(a.atan())).cos();
        let mut y8 = f6(f6(a + b));
        let mut acc = net.w[0];
        acc += 0.25 * fn145((a * a).cos(), (1.5_f64 + b.sin()).ln().atan(), n == 0);
        ((((((b - a) + 1.25 * a) + 1.0 * b) + 0.25 * net.w[1]) + 0.75 * net.b) + 0.5 * y8) + 2.0 * acc
    }

    #[differentiable]
    pub fn fn157(a: f64) -> f64 {
        let a: [f64; 3] = [1.75_f64, a - a, a];
        'l3: for z5 in &a {
            let Some(z7) = positive((*z5).max(*z5)) else {
                continue;
            };
        }
        let mut i9 = 0_usize;
        loop {
            i9 += 1;
            if i9 > 1 { break; }
            let f11 = |z: f64| (fn147(0.5_f64.atan(), 1.25_f64 * z.sin()) - z.asinh()).sin();
            let mut y13 = f11(f11(a[1]));
        }
        a[i9 % 3].mul_add(a[i9 % 3], a[0])
    }

    #[differentiable]
    pub fn fn158(a: f64, v: &[f64]) -> f64 {
        let mut a = vec![vec![a; 2]; 3];
        if (if a[0][0] >= v[0] { a[0][0] } else { v[1] }) >= a[1][1] {
            a[1][1] = 1.25 * a[0][0].cos().sin();
        }
        ((fn145(a[0][0].sin(), v[0].atan(), v[0] < a[0][1]) + 0.75 * v[1]) + 2.0 * v[v.len() - 1]) + 1.0 * a[0][0]
    }

    #[differentiable]
    pub fn fn159(mut a: f64, mut q: Vec<f64>) -> f64 {
        for i3 in 0..q.len() {
            a = 0.5 * (a - q[i3]).sin().powi(1).sin();
            if i3 == 0 {
                let mut old5 = std::mem::take(&mut q[i3]);
                return q[i3] + 2.0 * old5;
            }
            let part7 = &mut q[..=1];
            part7[0] += 0.25 * (a * 1.5_f64).sin();
            part7[1] = part7[0] * 0.5 * a.sin();
        }
        (((a.sin() + 2.0 * a) + 1.5 * q[0]) + 0.75 * q[1]) + 0.25 * q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn161(a: f64) -> f64 {
        {}
        let mut cell1 = Point::new(a.sin(), a);
        1.875_f64.asinh() + 1.25 * cell1.y
    }

    #[differentiable]
    pub fn fn162(a: f64) -> f64 {
        'l2: for i3 in 0..4 {
            if (-0.75) <= (if a >= a { a } else { a }) {
                if (i3 as f64) > a {
                    return a * a;
                }
            } else if (a - a) > (a + a) {
                if i3 % 2 == 0 {
                    continue 'l2;
                }
            } else {}
        }
        a + 0.25 * a
    }

    #[differentiable]
    pub fn fn164(a: f64, b: f64, flag: bool, v: &[f64]) -> f64 {
        let mut v = v.to_vec();
        {
            let mut y6: f64 = {
                if b < b { a } else { b }
            };
            v[1] = (1.5_f64 + fn161(1.25_f64 * 1.75_f64.sin()).sin()).sqrt().atan();
        }
        let y1: f64 = (v.iter().map(|z| ((*z) * b).atan()).sum::<f64>() * v.iter().map(|z| ((*z) * b).atan()).sum::<f64>() + 1.0_f64).sqrt();
        v.fill(y1.sin());
        ((a * (-1.5)) + 0.75 * b) + 1.25 * y1
    }

    #[differentiable]
    pub fn fn165(mut a: f64, p: [f64; 3]) -> f64 {
        let saved: Point = Point { x: a, y: p[1] };
        for i4 in 0..1 {
            for i6 in (0..3).rev() {
                let mut old8 = std::mem::take(&mut a);
                a /= 1.75 + (p[i4 % 3] + saved.x).sin();
                let Some(z10) = positive(p.iter().copied().fold((-9.0), f64::max)) else {
                    continue;
                };
            }
            a = 0.5 * a.sin();
            a = ((0.875_f64 * 0.875_f64 + 1.0_f64).ln() / (1.5_f64 + p[i4 % 3].sin())).sin();
        }
        return (((a * saved.x) + 0.75 * p[0]) + 0.5 * p[1]) + 0.5 * saved.x;
    }

    #[differentiable]
    pub fn fn166(mut a: f64, mut b: f64) -> [f64; 3] {
        let mut s: Point = Point { x: a, y: b };
        s.x += 0.125 * (1.25 * b.abs().sin());
        let r4 = &mut s.y;
        *r4 = 1.25 * (if b < a { b } else { b }).sin();
        *r4 = *r4 * 1.25 * a.sin() + (0.5 * b.sin());
        [a, 0.875, (b + 2.0 * a) + 0.5 * b]
    }

    #[differentiable]
    pub fn fn167(mut a: f64, b: f64) -> f64 {
        let b: [[f64; 3]; 2] = [[0.625_f64; 3], [a.sin(), 1.125_f64, 0.875_f64]];
        for i4 in 0..1 {
            let x = a.mul_add(a, b[1][i4 % 3]) + a;
        }
        let mut i7 = 0_usize;
        'l8: while i7 < 3 {
            i7 += 1;
            let mut y11: f64 = if 1.75_f64.sin() < b[1][0] {
                let dy1 = 0.875_f64.sin();
                a
            } else {
                a = b[i7 % 2][1].sin();
                a
            };
            y11 = b[i7 % 2][i7 % 3].cos().mul_add(b[i7 % 2][i7 % 3], b[i7 % 2][2]).sin();
        }
        (((a + 1.5 * a) + 1.5 * b[0][1]) + 0.5 * b[1][0]) + 2.0 * b[1][2]
    }

    #[differentiable]
    pub fn fn168(a: f64, b: f64, flag: bool) -> f64 {
        if (b - b) >= a {
            return (a * a + 1.0_f64).sqrt() + 2.0 * a;
        }
        if (a - a) <= b {
            if b > f64::sin(b) {
                return (1.0 + 1.0 * a) + 1.75 * b;
            }
        } else if b >= b {} else {}
        a
    }

    #[differentiable]
    pub fn fn169(mut a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        let mut y: [f64; 3] = p;
        for z5 in p.iter_mut() {
            *z5 += 0.25 * b.sin();
        }
        p[0] -= 0.5 * (a.max(b) - y.iter().filter(|z| **z > 0.25).map(|z| ((*z) - 1.375_f64).cos()).sum::<f64>()).sin();
        if p.iter().sum::<f64>() >= p[0] {
            a += 0.125 * (if a > b { a.atan() } else { if a < b { a } else { a } }).cos();
            let mut y9: f64 = if a <= a {
                p[2] = (a.sin() - (b + a)).sin();
                for z in p.to_vec().into_iter().rev() {
                    a += 0.25 * z * p[1].sin();
                }
                a
            } else {
                let mut old7 = std::mem::replace(&mut p[0], b.sin());
                a
            };
        } else {
            y[1] = (fn165(y[1].sin(), y) + (y[2] * a)).sin();
            let f11 = |z: f64| z.cos();
            let y13 = f11(a + y[0]) + f11(b - b);
        }
        (((((y[2] + 1.0 * b) + 1.25 * p[0]) + 0.25 * p[1]) + 1.5 * p[2]) + 1.5 * y[0]) + 1.75 * y[2]
    }

    #[differentiable]
    pub fn fn170(a: f64) -> f64 {
        let Some(z2) = positive((0 as f64)) else {
            return (a.abs() + 1.25_f64).ln() + 0.25 * a;
        };
        let mut z2: [f64; 3] = std::array::from_fn(|j| a.sin());
        ((a + 1.75 * a) + 1.25 * z2[1]) + 0.25 * z2[2]
    }

    #[differentiable]
    pub fn fn171(a: f64, mut b: f64, n: usize) -> f64 {
        match 0 % 3 { 0 => {
            let mut dy1 = a;
        }, 1 => {
            b = 1.25 * a.sin();
            if a >= a {
                b = 1.25 * (b.sin() + (1.5_f64 + a.sin()).ln()).sin();
                return (a + 2.0 * a) + 2.0 * b;
            }
        }, _ => {} }
        b + 1.5 * a
    }

    #[differentiable]
    pub fn fn172(mut a: f64, n: usize) -> (f64, f64) {
        let mut tape1: [[f64; 3]; 2] = [[a + a, 0.25_f64, a], [fn96(a.cos(), a.cos()), a.abs(), a]];
        if a.sin().powi(3) < a {
            {
                tape1[0][2] *= (if n < 1 { a } else { a }).cos();
            }
            if fn159(1.25 * a.sin(), vec![tape1[n % 2][n % 3], a]) <= a {
                let mut list4 = Vec::new();
                for i5 in 0..4 {
                    list4.push((1 as f64).atan());
                }
                list4.push(list4[0].atan());
            }
        }
        (a, a)
    }

    #[differentiable]
    pub fn fn173(mut a: f64, mut b: f64, n: usize) -> (f64, f64) {
        let mut list4 = Vec::new();
        list4.push(b.sin().tanh());
        list4.push(a);
        list4.insert(1, 1.25 * a.sin());
        let n = Point::new(b + b, a);
        let mut a: f64 = b;
        let f8 = |z: f64, k: f64| { let h11 = (3 as f64); (3 as f64).sin() + h11 };
        let mut y13 = f8(list4[1], a) * f8(b, list4[1]);
        let r15 = &mut list4[0];
        *r15 += 0.125 * b.cos().cos();
        list4[0] = (list4[0] / (1.75_f64.abs() + 1.25_f64)).mul_add(list4[list4.len() - 1], y13).cos();
        ((n.x + 1.25 * a) + 0.25 * y13, (((y13 + 0.5 * b) + 1.25 * n.x) + 2.0 * a) + 1.75 * y13)
    }

    #[differentiable]
    pub fn fn174(a: f64) -> f64 {
        if a < a.asinh() {
            return a + (-1.5);
        }
        let mut a: [f64; 3] = [1.25_f64; 3];
        if a[0] >= a[1] {
            a[1] += 0.125 * (a[2] + a[0]).sin();
            return a[1];
        }
        a[1] *= 1.25 * (a[0] * a[2]).sin();
        let mut tape1 = a[0];
        let f4 = |z: f64| a[0].sin();
        let y6 = f4(a[0]) + f4(tape1);
        ((((a[1].sin() + 0.75 * a[0]) + 0.5 * a[1]) + 0.5 * a[2]) + 0.75 * tape1) + 0.75 * y6
    }

    #[differentiable]
    pub fn fn175(a: f64, mut b: f64) -> f64 {
        let mut y1: Vec<Vec<f64>> = vec![vec![b; 2]; 3];
        let mut y1 = [[b.min(b), fn174(a.atan()), b], [a / (1.5_f64 + b.sin()), a, 0.75_f64]];
        y1[1][1] += 0.5 * a.atan();
        y1[1][1] *= 0.625_f64.cos().atan();
        let mut i5 = 0_usize;
        while i5 < 2 {
            i5 += 1;
            match i5 % 3 { 0 => {
                y1[0][2] = 0.5 * y1[i5 % 2][1].sin();
            }, 1 => {
                let row7 = &mut y1[1];
                row7[0] = b.sin().powi(3).sin();
                row7[1] += row7[0] * 0.125 * (-b).atan();
            }, _ => {
                let mut old8 = std::mem::replace(&mut y1[i5 % 2][i5 % 3], (0.125_f64 + a).sin());
            } }
        }
        (((chained(y1[1][i5 % 3].max(a)).unwrap_or(y1[i5 % 2][i5 % 3]) + 1.75 * a) + 1.5 * b) + 1.5 * y1[0][1]) + 2.0 * y1[1][0]
    }

    #[differentiable]
    pub fn fn176(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let mut dy1 = (a - 0.625_f64, v[1]);
        for i5 in (0..v.len()).rev() {
            let mut i7 = 0_usize;
            while i7 < 2 && ((i7 >= 2) || (b <= (-1.5))) {
                i7 += 1;
                dy1.0 = a.cos().sin();
            }
        }
        let mut s: Vec<f64> = vec![v.iter().sum::<f64>(); 3];
        dy1.1 = 1.25 * fn167((a + s[1]).sin(), (if v[0] >= dy1.1 { s[0] } else { v[1] }).sin()).sin();
        (((((1 as f64) + 2.0 * a) + 0.5 * v[v.len() - 1]) + 1.0 * dy1.1) + 1.25 * s[0]) + 0.5 * s[s.len() - 1]
    }

    #[differentiable]
    pub fn fn177(a: f64, b: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        let s = vec![0.0_f64; 2];
        q.fill((if a <= s[0] { b } else { a }).cos());
        q[0] /= 1.75 + s[1].sin();
        let mut x = Net { w: vec![0.0_f64; 3], b: a };
        q.reverse();
        q.reverse();
        let mut y1 = [s[1], v[1], s[s.len() - 1]];
        ((((((((0 as f64) + 0.5 * a) + 1.25 * b) + 0.25 * v[1]) + 1.5 * s[0]) + 1.5 * s[1]) + 2.0 * s[s.len() - 1]) + 0.75 * x.w[1]) + 0.75 * x.b
    }

    #[differentiable]
    pub fn fn178(mut a: f64) -> f64 {
        let mut old = Point { x: a, y: a };
        a = ((if old.x >= old.x { a } else { old.x }) - (a - 0.875_f64)).sin();
        old = old;
        let f3 = |z: f64| { let h5 = z * z; (0.875_f64 + a).sin() + h5 };
        let mut y7 = f3(a);
        let mut y7 = [a; 3];
        old.y += 0.5 * (1.25 * (3 as f64).sin());
        let mut i10 = 0_usize;
        'l11: while i10 < 1 {
            i10 += 1;
            if (if i10 != 0 { a } else { y7[i10 % 3] }) > 1.25 {
                continue 'l11;
            }
            if (old.x * a) <= (if a < y7[2] { a } else { old.x }) {
                return fn164(1.375_f64.cos(), a.sin(), a > a, &y7);
            }
            a += 0.5 * (1.25 * 1.375_f64.sin());
        }
        ((y7[i10 % 3] + 2.0 * a) + 1.25 * y7[0]) + 0.25 * y7[1]
    }

    #[differentiable]
    pub fn fn179(a: f64, mut b: f64, n: usize) -> f64 {
        b -= 0.5 * (b.max(b) + (b * b)).sin();
        b /= 1.75 + b.sin();
        let mut i4 = 0_usize;
        while i4 < 2 && (b > (if b <= (-0.125) { a } else { b })) {
            i4 += 1;
            b -= 0.125 * 0.625_f64.atan();
            b = 1.125_f64.cos();
            if (if n < 0 { 1.625_f64 } else { a }) >= (a + b) {
                b = a.sin();
                break;
            }
        }
        let saved = b.sin();
        return (if saved > saved { a } else { saved }) + 2.0 * a;
        b = b.atan();
        a
    }

    #[differentiable]
    pub fn fn180(mut a: f64) -> (f64, f64) {
        let mut old = vec![a.sin().exp(); 3];
        let mut rest3 = old.clone();
        while let Some(z) = rest3.pop() {
            a += 0.25 * z * 0.25_f64.sin();
        }
        if old.len() > 2 { a = old.remove(2) * 0.75; }
        old[1] = ((if 1.5_f64 < a { a } else { old[0] }) + (a + a)).atan();
        if old[0].max(a) < (old[0] + a) {
            let Some(z4) = positive(a.min(a)) else {
                return (((a + 0.75 * a) + 1.25 * old[0]) + 0.75 * old[1], ((a.abs() + 1.25_f64).ln() + 2.0 * old[0]) + 0.75 * old[old.len() - 1]);
            };
        }
        while old.len() > 2 {
            let z = old.pop().unwrap();
            a = a * 0.5 + z * (-0.75_f64).sin();
        }
        old = vec![0.0_f64; 2];
        ((fn176(old[1].sin(), a.atan(), &old) + 1.25 * old[1]) + 1.75 * old[old.len() - 1], (((old.iter().chain([(0.5)].iter()).map(|z| z.cos()).sum::<f64>() + 1.75 * a) + 1.5 * old[0]) + 1.5 * old[1]) + 1.5 * old[old.len() - 1])
    }

    #[differentiable]
    pub fn fn181(a: f64, mut b: f64) -> f64 {
        let mut acc = vec![a.asinh(), fn168(a.sin(), a.sin(), b >= b)];
        {
            let mut i4 = 0_usize;
            'l5: while i4 < 2 {
                i4 += 1;
                if acc.len() > 2 { b = acc.remove(2) * 0.75; }
                b -= 0.25 * b.atan();
            }
            b = acc.iter().copied().product::<f64>().cos();
        }
        ((((a.max(a) + 1.75 * a) + 2.0 * b) + 0.5 * acc[0]) + 0.25 * acc[1]) + 0.5 * acc[acc.len() - 1]
    }

    #[differentiable]
    pub fn fn183(a: f64, n: usize) -> f64 {
        if a >= a.sin() {
            let mut i3 = 0_usize;
            while i3 < 2 {
                i3 += 1;
            }
        } else if a >= fn174(a.sin()) {} else {}
        a + 1.5 * a
    }

    #[differentiable]
    pub fn fn184(a: f64, mut b: f64) -> f64 {
        let b: [f64; 3] = [b, 0.25_f64, if a <= a { a } else { a }];
        for i4 in 1..=3 {
            for i6 in 0..i4 % 4 {}
        }
        (((b[1].abs() + 1.25_f64).ln() + 1.0 * b[0]) + 1.25 * b[1]) + 1.75 * b[2]
    }

    #[differentiable]
    pub fn fn185(a: f64, b: f64, v: &[f64]) -> f64 {
        return (((v[0] + 0.25 * a) + 0.5 * b) + 2.0 * v[1]) + 1.5 * v[v.len() - 1];
    }

    #[differentiable]
    pub fn fn186(a: f64, v: &[f64]) -> (f64, f64) {
        let mut back: [f64; 3] = [1.75_f64; 3];
        let mut tape1 = a * a.cos();
        for z in back.chunks_exact_mut(2) {
            z[0] = z[1] * a.sin();
        }
        let cell1: f64 = 1.25_f64;
        let r6 = &mut back[0];
        *r6 += 0.125 * 1.5_f64.sin();
        *r6 *= (if 1.0_f64 <= a { tape1 } else { v[0] }).sin();
        let back = -0.875_f64;
        ((((1 as f64) + 1.5 * a) + 0.25 * tape1) + 0.25 * back, (((a + 1.5 * v[0]) + 1.75 * v[1]) + 1.25 * v[v.len() - 1]) + 1.0 * cell1)
    }

    #[differentiable]
    pub fn fn187(mut a: f64, mut b: f64) -> f64 {
        let mut a = (if a > b { b } else { b }).asinh();
        (a * b) + 1.5 * a
    }

    #[differentiable]
    pub fn fn188(a: f64) -> f64 {
        let dx: Net = Net { w: vec![0.0_f64; 2], b: a * a };
        let mut i3 = 0_usize;
        while i3 < 2 {
            i3 += 1;
            if dx.w[1].sin().exp() <= dx.w[i3 % 2] {
                return a;
            }
        }
        for i5 in 1..=3 {}
        ((1.5 + 1.0 * a) + 1.25 * dx.w[1]) + 0.75 * dx.b
    }

    #[differentiable]
    pub fn fn189(a: f64, n: usize, flag: bool) -> f64 {
        let mut back = [a, a, a];
        let y = (-1.125_f64).sin().abs();
        (back[0], back[1]) = (back[1] * 0.5, 1.25 * a.sin());
        for i6 in 0..back.len() {
            back[i6] += 0.375 * (0.5 * back.iter().filter(|z| **z > 0.25).map(|z| a.sin()).sum::<f64>().sin());
            {
                let (l9, r10) = back.split_at_mut(1);
                r10[0] = l9[0] * (-y).cos();
            }
        }
        back[n % 3] = 1.25 * fn181(a.atan(), 1.25_f64 * (y * y).sin()).sin();
        (y + back[n % 3]) + 2.0 * y
    }

    #[differentiable]
    pub fn fn190(mut a: f64, q: Vec<f64>) -> f64 {
        let mut q: Vec<f64> = vec![(-1.875_f64) - q[0], 1.75_f64];
        let f4 = |z: f64| { let h6 = if (-1.125_f64) >= a { z } else { z }; z.sin() + h6 };
        let y8 = f4(q[1]);
        let mut list10 = Vec::with_capacity(4);
        for i11 in 0..3 {
            list10.push(y8.max(q[i11 % 2] + y8).sin());
        }
        let mut i14 = 0_usize;
        while i14 < 2 {
            i14 += 1;
            let mut cell1 = Body { pos: Point::new(y8, list10[1]), vel: [2.0_f64; 3], mass: 1.625, id: 2 };
            list10 = q.to_vec();
            for z17 in q.iter_mut() {
                *z17 = *z17 * (a + a).sin() - (0.5 * (if a <= y8 { list10[i14 % 2] } else { cell1.pos.y }).atan());
            }
        }
        ((((((a.abs() + 1.25_f64).sqrt() + 1.75 * a) + 1.25 * q[1]) + 0.5 * q[q.len() - 1]) + 1.0 * y8) + 0.75 * list10[1]) + 1.0 * list10[list10.len() - 1]
    }

    #[differentiable]
    pub fn fn191(mut a: f64, n: usize, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut i5 = 0_usize;
        'l6: loop {
            i5 += 1;
            if i5 > 1 { break; }
            for i8 in (0..p.len()).step_by(2) {
                p[i8] = p[i8].cos();
                p[0] = -0.75;
            }
            if p[2] < a.sin().exp() { break; }
            p[0] = (v[i5 % 2] - positive((0..p.len()).map(|j| p[j] * 1.25_f64 * v.iter().fold(p[n % 3], |h, z| (v.len() as f64).atan()).sin()).sum::<f64>()).unwrap_or(a)).sin();
        }
        ((p[1] + 0.5 * v[0]) + 0.25 * v[1]) + 1.5 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn193(mut a: f64, b: f64, n: usize) -> f64 {
        let mut y: Point = Point { x: f64::sin(a), y: fn189(a.sin(), n % 4, a >= a) };
        y.x = a.cos();
        for i5 in 1..=2 {
            y.x = (0 as f64).sin();
        }
        ((b * b) + 1.25 * a) + 1.5 * b
    }

    #[differentiable]
    pub fn fn194(a: f64, b: f64) -> f64 {
        let mut dy1: Body = Body { pos: Point { x: b, y: a }, vel: [a; 3], mass: a, id: 2 };
        let mut i4 = 0_usize;
        while i4 < 1 {
            i4 += 1;
        }
        ((((a + 1.75 * b) + 0.25 * dy1.pos.x) + 0.75 * dy1.vel[0]) + 1.5 * dy1.vel[1]) + 2.0 * dy1.mass
    }

    #[differentiable]
    pub fn fn195(a: f64, v: &[f64]) -> f64 {
        let mut x = [v[0].max(a); 3];
        x[0] = ((x[1] * a) * x.iter().zip(x.iter()).map(|(z, q)| v[0].cos()).sum::<f64>()).atan();
        for i6 in 0..4 {
            x[0] -= 0.375 * v[0].max(a / (1.5_f64 + a.sin())).sin();
        }
        (((-1.5) * a) + 0.75 * a) + 1.5 * x[0]
    }

    #[differentiable]
    pub fn fn197(a: f64, n: usize) -> f64 {
        let mut s = [(n as f64), a.min(a), fn70(1.25_f64 * a.sin(), a.cos())];
        s[n % 3] = (-1.5_f64).sin();
        s[n % 3] = a.cos();
        for i4 in (0..s.len()).rev() {
            for i6 in 0..s.len() {
                let mut w = fn194(a.sin(), a.atan());
            }
        }
        positive(a).unwrap_or(a) + 1.25 * a
    }

    #[differentiable]
    pub fn fn198(mut a: f64, n: usize, mut p: [f64; 3]) -> (f64, f64) {
        let old: Vec<f64> = vec![a.sin().powi(0), p[0] + a, 1.5_f64 * 1.0_f64];
        let mut i5 = 0_usize;
        'l6: loop {
            i5 += 1;
            if i5 > 3 { break; }
            p[i5 % 3] /= 1.75 + (if a < a { p[1] } else { a }).sin();
            if p.chunks(2).map(|z| z[0].sin()).sum::<f64>() <= a { break; }
            if old[i5 % 2].abs() < (p[i5 % 3] + 1.375) {
                p[0] += 0.375 * (0.5 * p[0].sin());
            } else {
                match 3 % 3 { 0 => {
                    p.reverse();
                    p[0] = p[0].sin();
                }, 1 => {
                    p[0] = (0..p.len()).map(|j| p[j] * a.sin().powi(1).sin()).sum::<f64>().sin();
                }, _ => {
                    p[1] += 0.25 * 0.625_f64.sin().powi(2).sin();
                } }
                if (p[0] <= a) && (i5 >= 1) {
                    p[0] = p[2].atan();
                    continue 'l6;
                }
            }
        }
        (((((a / (old[i5 % 2] * old[i5 % 2] + 1.0)) + 0.5 * p[0]) + 0.75 * p[1]) + 1.75 * old[0]) + 1.75 * old[1], ((p[i5 % 3] + 2.0 * p[2]) + 0.75 * old[0]) + 2.0 * old[old.len() - 1])
    }

    #[differentiable]
    pub fn fn199(mut a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        let mut s: Vec<f64> = vec![0.0_f64; 2];
        let part5 = &mut s[..2];
        part5[0] += 0.5 * b.atan().sin();
        part5[1] = part5[0] * p.iter().enumerate().map(|(j, z)| 1.25_f64 * (0.25_f64 + 2.0_f64).sin()).sum::<f64>().atan();
        let p = if b.abs() >= 1.75_f64 { s.iter().copied().max_by(|z, q| z.total_cmp(q)).unwrap() } else { chained((2 as f64)).unwrap_or(-0.875_f64) };
        {
            for i9 in 0..s.len() {
                let mut dx: Vec<f64> = vec![0.0_f64; 3];
                (dx[0], dx[1]) = (dx[1] * 0.5, 0.5 * a.sin());
                s[i9] *= dx[i9 % 2].max(p).sin();
            }
        }
        (((a - p) + 1.75 * a) + 0.5 * b) + 1.25 * s[0]
    }

    #[differentiable]
    pub fn fn200(mut a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let mut cell1 = Point { x: p.iter().copied().fold((-9.0), f64::max), y: p[1] * a };
        let mut s: f64 = b;
        let f6 = |z: f64| (p.iter().fold(cell1.x, |h, z| (*z).cos().sin()) + b.atan()).sin();
        let y10 = f6(cell1.x);
        for i12 in 0..p.len() {
            if i12 >= 3 {
                for z14 in p.iter_mut() {
                    *z14 *= 0.5 * a.sin().sin();
                }
            } else {
                p.reverse();
            }
        }
        (((-cell1.y) + 1.75 * a) + 2.0 * cell1.x) + 1.25 * cell1.y
    }

    #[differentiable]
    pub fn fn201(a: f64, n: usize, flag: bool) -> f64 {
        let mut flag = vec![(a.abs() + 1.25_f64).ln(), -a, a];
        flag[0] = flag.iter().flat_map(|z| [*z, z.sin()]).sum::<f64>().atan();
        flag[n % 2] = 1.0_f64.sin();
        let mut next5 = flag.clone();
        for _ in 0..3 {
            for i6 in 0..flag.len() {
                next5[i6] = 0.5 * flag[i6] + 0.25 * (if i6 == 0 { flag[flag.len() - 1] } else { flag[i6 - 1] }) * a.cos();
            }
            flag = next5.clone();
        }
        (((flag[n % flag.len()] + 1.5 * a) + 1.25 * flag[0]) + 1.75 * flag[1]) + 1.25 * flag[flag.len() - 1]
    }

    #[differentiable]
    pub fn fn202(mut a: f64, b: f64, flag: bool) -> f64 {
        let mut back = [b * b; 3];
        let b: f64 = back.iter().copied().fold((-9.0), f64::max) * (-2.0_f64).sin().powi(1);
        if (b * a) > (2 as f64) {
            (back[0], back[1]) = (back[1], back[0]);
            a /= 1.75 + a.asinh().sin();
        } else if 2.0_f64.atan() < back[2].sin() {
            'l6: for i7 in 0..2 {
                back[i7 % 3] = ((-0.625_f64) - (if flag { b } else { a })).atan();
                let f9 = |z: f64| (if (b >= a) || (i7 != 3) { a.mul_add(b, back[i7 % 3]) } else { 1.75_f64 }).cos();
                let mut y11 = f9((1.5_f64 + a.sin()).ln()) + f9(b);
                let mut saved: Point = Point { x: a, y: b - b };
            }
        } else {
            let part14 = &mut back[0..2];
            part14[0] += 0.125 * b.sin();
            part14[1] = part14[0] * 0.5_f64.sin().sin();
        }
        ((((if a <= b { a } else { a }) + 1.0 * a) + 2.0 * back[1]) + 0.25 * back[2]) + 0.75 * b
    }

    #[differentiable]
    pub fn fn203(mut a: f64, mut p: [f64; 3], mut q: Vec<f64>) -> f64 {
        let mut dy1 = vec![0.0_f64; 3];
        for z in q.chunks_exact_mut(2) {
            let old = z[0];
            z[0] = z[1] * 0.5;
            z[1] = old * dy1[dy1.len() - 1].cos();
        }
        let mut next5 = dy1.clone();
        for _ in 0..2 {
            for i6 in 0..dy1.len() {
                next5[i6] = 0.5 * dy1[i6] + 0.25 * (if i6 == 0 { dy1[dy1.len() - 1] } else { dy1[i6 - 1] }) * 1.25 * a.sin();
            }
            dy1.copy_from_slice(&next5);
        }
        std::mem::swap(&mut q, &mut dy1);
        'l7: for z9 in q.iter().copied().rev() {
            dy1[0] = q[1].atan();
            let u = a + (3 as f64);
        }
        let back: [[f64; 3]; 2] = [[if a <= a { a } else { a }, p[2], a], [1.875_f64; 3]];
        ((0.75_f64.sin().powi(0) + 0.75 * p[0]) + 0.75 * dy1[0]) + 1.5 * dy1[1]
    }

    #[differentiable]
    pub fn fn204(a: f64, mut b: f64) -> [f64; 3] {
        let mut b: Net = Net { w: vec![a, if a > b { -1.875_f64 } else { a }, a.atan()], b: b };
        for i4 in 0..4 {
            match i4 % 4 { 0 => {
                b.w[i4 % 2] = 0.5 * (1.375_f64 - a).sin();
                b.b += 0.25 * a.atan();
            }, 1 | 2 if i4 != 2 => {
                b.w[i4 % 2] = (a * a).sin();
            }, _ => {
                b = b.clone();
            } }
        }
        [(1 as f64) + 0.5 * b.w[1], b.w[0], (b.w[0].abs() + 2.0 * b.w[0]) + 1.0 * b.b]
    }

    #[differentiable]
    pub fn fn206(mut a: f64, b: f64, n: usize, flag: bool, q: Vec<f64>) -> f64 {
        let w = q[..2].to_vec();
        a = 1.25 * 0.125_f64.sin().tanh().sin();
        let dy1 = fn18(a.sin(), &w[..2]);
        if (b + w[0]) < (-0.125) {
            'l8: for i9 in 0..w.len() {
                a = (w[i9] + (0..w.len()).map(|j| w[j] * b.cos()).sum::<f64>()).sin();
            }
            a -= 0.25 * (1.25 * (-dy1).sin());
        }
        ((((dy1 + 0.25 * a) + 1.5 * b) + 1.5 * q[0]) + 1.0 * w[0]) + 0.25 * w[w.len() - 1]
    }

    #[differentiable]
    pub fn fn207(mut a: f64) -> f64 {
        if (a <= (a + a)) && ((1.5_f64 + a.sin()).ln() >= a) {
            let mut a: Vec<Vec<f64>> = vec![vec![a - a; 2]; 3];
        }
        a.sin().tanh()
    }

    #[differentiable]
    pub fn fn208(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut y = vec![(0..v.len()).map(|j| v[j] + 1.25 * (-1.875_f64).sin()).collect::<Vec<f64>>(), vec![0.0_f64; 4]];
        let mut i6 = 0_usize;
        while i6 < 2 && (a < 0.75) {
            i6 += 1;
            y[i6 % 2][i6 % 2] *= 0.5 * (0.125_f64 - a).sin();
        }
        let f8 = |z: f64, k: f64| fn200(1.25_f64 * k.sin(), 1.25_f64.max(a).atan(), [y[1][1], a, v[i6 % 2]]).cos();
        let y11 = f8(b, 1.0) + f8((1 as f64), v[i6 % 2]);
        (((-0.75) + 1.25 * a) + 1.75 * b) + 1.5 * y11
    }

    #[differentiable]
    pub fn fn209(a: f64, q: Vec<f64>) -> f64 {
        let next: Option<f64> = if (if a < q[0] { q[1] } else { q[q.len() - 1] }) > q[1] { Some(a) } else { None };
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 2 { break; }
            if i4 >= 1 { break; }
            let mut list6 = Vec::with_capacity(4);
            list6.push(a * a);
            list6.push(q[i4 % 2]);
            if (a > list6[i4 % 2]) && (q[1] >= a) {
                continue;
            }
        }
        (((a + 0.25 * a) + 0.75 * q[1]) + 0.75 * q[q.len() - 1]) + 1.5 * next.unwrap_or((0.75))
    }

    #[differentiable]
    pub fn fn210(a: f64, n: usize) -> f64 {
        let mut a = a;
        let mut y1 = a;
        for i5 in (0..1).rev() {
            if i5 != 0 {
                let mut old7 = std::mem::take(&mut a);
                return (y1 + 1.25 * y1) + 1.25 * old7;
            }
            a *= (a * 0.375_f64).sin();
            a = a.sin();
        }
        (a + 0.5 * a) + 1.0 * y1
    }

    #[differentiable]
    pub fn fn211(a: f64) -> f64 {
        let mut i2 = 0_usize;
        while i2 < 1 {
            i2 += 1;
            if (i2 as f64) >= 0.875 {}
        }
        let mut i4 = 0_usize;
        while i4 < 2 {
            i4 += 1;
        }
        fn203(a.sin(), [a, a, a], vec![0.0_f64; 2]) + 1.0 * a
    }

    #[differentiable]
    pub fn fn212(mut a: f64, mut b: f64, flag: bool) -> f64 {
        if (if b > a { a } else { b }) <= b {
            std::mem::swap(&mut a, &mut b);
        } else {}
        ((if a >= a { a } else { a }) + 0.5 * a) + 1.75 * b
    }

    #[differentiable]
    pub fn fn213(a: f64, mut b: f64, v: &[f64]) -> f64 {
        for i4 in (0..v.len()).step_by(2) {
            'l6: for i7 in 0..v.len() {
                b = 0.5 * a.sin();
                'l9: for (j, z11) in v.iter().enumerate() {
                    if (0 as f64) <= (a * a + 1.0_f64).sqrt() {
                        b -= 0.25 * v.iter().rev().skip(1).copied().map(|z| v.iter().sum::<f64>().sin()).sum::<f64>().sin();
                        return ((((a.abs() + 1.25_f64).ln() + 1.75 * b) + 1.5 * v[1]) + 1.5 * v[v.len() - 1]) + 1.0 * (*z11);
                        b += 0.375 * a.cos();
                    }
                }
                let mut b = vec![(i7 as f64), v.iter().sum::<f64>(), v[i7] * 1.0_f64];
            }
            let r16 = &mut b;
            *r16 *= 0.5 * a.sin();
            *r16 += 0.5 * v.iter().copied().fold((-9.0), f64::max).sin();
        }
        ((((v[1] * 1.875) + 0.5 * a) + 1.0 * b) + 0.75 * v[0]) + 1.5 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn214(mut a: f64, mut b: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        q[0] += 0.375 * b.sin();
        let f5 = |z: f64| { let h7 = (0 as f64); b.cos() + h7 };
        let y9 = f5(q[q.len() - 1].abs()) + f5(a);
        let f11 = |z: f64, k: f64| q[1].atan().cos();
        let y14 = f11(y9, a) + f11(1.75, b);
        q[0] *= 1.75_f64.sin();
        let mut dy1: f64 = if (b * v[0]) < chained(v[1].cos()).unwrap_or(y14) { v[1].sin() } else { y9 - a };
        ((((y9 + 1.25 * a) + 1.25 * b) + 1.25 * v[0]) + 0.75 * v[1]) + 1.0 * dy1
    }

    #[differentiable]
    pub fn fn215(mut a: f64, v: &[f64]) -> f64 {
        let y1 = a;
        if (a < v[1]) || (v[v.len() - 1] < (v[0] * y1)) {
            a = a.sin();
        } else {
            a = (a.min(v[1]) + v.iter().map(|z| 1.25_f64 * a.sin()).sum::<f64>()).atan();
        }
        (1 as f64) + 1.25 * y1
    }

    #[differentiable]
    pub fn fn216(a: f64, b: f64) -> Vec<f64> {
        let dx: [f64; 3] = [0.25_f64; 3];
        'l4: for i5 in (0..dx.len()).step_by(2) {
            match 3 % 3 { 0 => {
                if i5 != 3 {
                    let cell1 = fn207(a.atan());
                } else if a <= a {} else {}
            }, 1 => {}, _ => {} }
        }
        vec![((b.abs() + 1.25_f64).ln() + 1.25_f64 * a) + 2.0_f64 * dx[0], ((chained(-1.875_f64).unwrap_or(dx[1]) + 0.25_f64 * a) + 0.75_f64 * b) + 0.75_f64 * dx[2]]
    }

    #[differentiable]
    pub fn fn217(a: f64, b: f64, flag: bool, v: &[f64]) -> f64 {
        let mut y8: f64 = if a <= a {
            for i5 in (0..v.len()).rev() {
                let mut y = (a + a).mul_add(b, a);
                y -= 0.5 * ((if y < a { y } else { a }) - a).sin();
            }
            a / (b * b + 1.0_f64)
        } else {
            a.asinh()
        };
        (((3 as f64) + 2.0 * a) + 1.0 * b) + 1.25 * y8
    }

    #[differentiable]
    pub fn fn218(mut a: f64, b: f64, flag: bool, v: &[f64], p: [f64; 3]) -> f64 {
        let mut dx: f64 = p[0];
        (((2 as f64) + 1.5 * v[0]) + 1.5 * v[1]) + 0.25 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn219(a: f64, mut b: f64, flag: bool) -> f64 {
        let a = fn143(0.75_f64.atan(), b.atan(), [a, a, a]) - a;
        let saved: f64 = a;
        saved + 2.0 * b
    }

    #[differentiable]
    pub fn fn220(a: f64, b: f64) -> f64 {
        let f3 = |z: f64| { let h5 = b.mul_add(b, b); (b + b).sin() + h5 };
        let y7 = f3(b) + f3(b + a);
        let mut saved: [f64; 3] = std::array::from_fn(|j| y7.sin().sin());
        saved[2] *= (b * a).sin();
        let mut y11: f64 = {
            saved[2] = 1.25 * (y7 * y7 + 1.0_f64).ln().sin().powi(2).sin();
            y7
        };
        (((((b + 0.5 * b) + 0.25 * y7) + 1.0 * saved[0]) + 2.0 * saved[1]) + 1.75 * saved[2]) + 0.25 * y11
    }

    #[differentiable]
    pub fn fn221(a: f64, b: f64, n: usize, v: &[f64], mut t: (f64, f64)) -> f64 {
        let mut a: [f64; 3] = [v[n % 2] - b, b / (a * a + 1.0_f64), v[n % v.len()]];
        t.1 += 0.375 * (1.25 * (if (b < t.1) && (v[v.len() - 1] < a[n % 3]) { (n as f64) } else { 0.875_f64 + b }).sin());
        if b.abs() >= (t.0 * v[n % 2]) {
            t.0 = 1.875;
            return (((((1.5_f64 + t.0.sin()).ln() + 1.25 * v[0]) + 2.0 * v[1]) + 1.75 * v[v.len() - 1]) + 1.0 * t.1) + 1.0 * a[2];
        }
        t.1 = (((-1.625_f64) * a[n % 3]) + (if t.0 < a[n % 3] { b } else { b })).sin();
        {
            if t.0 > b {
                return (((((((b / (t.1.abs() + 1.25)) + 0.5 * b) + 1.0 * v[1]) + 0.75 * v[v.len() - 1]) + 0.5 * t.0) + 0.5 * a[0]) + 1.75 * a[1]) + 0.75 * a[2];
            }
        }
        ((((((((t.1 - v[n % v.len()]) + 0.25 * b) + 2.0 * v[0]) + 1.25 * v[1]) + 0.75 * v[v.len() - 1]) + 1.0 * t.0) + 1.5 * a[0]) + 0.75 * a[1]) + 0.25 * a[2]
    }

    #[differentiable]
    pub fn fn223(a: f64, mut t: (f64, f64)) -> f64 {
        let mut dy1: [f64; 3] = [a, a, t.1];
        (dy1[0], dy1[1]) = (dy1[1], dy1[0]);
        let mut dy1 = vec![t.1; 3];
        let r5 = &mut t.0;
        *r5 = *r5 * 1.25 * a.sin() + (0.5 * a.cos());
        (((((a - a) + 0.25 * a) + 1.0 * t.0) + 1.75 * t.1) + 0.5 * dy1[0]) + 1.0 * dy1[1]
    }

    #[differentiable]
    pub fn fn225(a: f64, mut p: [f64; 3]) -> f64 {
        let y1: (f64, f64) = (p[2], a + p[2]);
        let mut x: Body = Body { pos: Point { x: a, y: -1.375_f64 }, vel: [p.windows(2).map(|z| z[0] * z[1]).sum::<f64>(), y1.1, a.mul_add(y1.1, y1.1)], mass: if a < a { p[0] } else { a }, id: 2 };
        let a: f64 = y1.0 * y1.0.max(a);
        p[0] = x.mass.sin();
        ((((a + 1.0 * y1.0) + 0.25 * y1.1) + 2.0 * x.pos.x) + 2.0 * x.pos.y) + 1.0 * x.mass
    }

    #[differentiable]
    pub fn fn227(a: f64, mut b: f64, n: usize) -> f64 {
        let mut a: Vec<f64> = vec![b, a.sin(), 2.0_f64];
        b = 1.25 * b.sin();
        let mut i5 = 0_usize;
        while i5 < 1 {
            i5 += 1;
            'l7: for i8 in (0..a.len()).rev() {
                let mut y10: f64 = {
                    a[i8] = b.cos();
                    -0.125_f64
                };
                let r12 = &mut a[i8];
                *r12 = 0.5 * y10.min(y10).sin();
                *r12 = y10.atan().sin();
            }
            a[n % 2] = 1.25 * b.sin();
        }
        (a[n % 2] + 2.0 * b) + 0.5 * a[a.len() - 1]
    }

    #[differentiable]
    pub fn fn228(mut a: f64, mut b: f64, n: usize, mut q: Vec<f64>) -> f64 {
        let mut y = (((n + 1) as f64), b);
        q.reverse();
        let mut acc: [f64; 3] = [q[q.len() - 1] * b, 0.125_f64, y.0];
        (((((a + 0.75 * a) + 1.5 * b) + 0.5 * q[0]) + 0.25 * q[q.len() - 1]) + 1.75 * y.0) + 0.5 * y.1
    }

    #[differentiable]
    pub fn fn229(a: f64, b: f64) -> f64 {
        for i3 in 0..4 {
            {
                for i5 in 1..=1 {}
            }
            match 1 % 3 { 0 => {}, 1 => {}, _ => {} }
        }
        b + 1.5 * b
    }

    #[differentiable]
    pub fn fn230(a: f64, b: f64, n: usize) -> f64 {
        let mut back: [f64; 3] = [a - 0.75_f64; 3];
        let mut y1 = Shape::Disc(b / (b * b + 1.0));
        let dy1: f64 = if back[n % 3] < b { back[1] } else { chained(b).unwrap_or(b) };
        back[n % 3] = 0.75;
        let f7 = |z: f64| z.sin();
        let mut y10 = f7(back.iter().map(|z| a.sin()).sum::<f64>()) + f7(dy1);
        (((((y10.abs() + 1.75 * a) + 1.25 * b) + 0.5 * back[0]) + 1.5 * back[1]) + 0.75 * dy1) + 0.75 * y10
    }

    #[differentiable]
    pub fn fn232(mut a: f64, n: usize) -> f64 {
        a = 1.25 * fn126(chained(0.875_f64 + 1.0_f64).unwrap_or(a).sin(), 1.25_f64 * (a * a).sin(), 2 % 4, [1.25_f64, a, a]).sin();
        let mut n = vec![a; 3];
        let mut i4 = 0_usize;
        'l5: while i4 < 2 {
            i4 += 1;
            for i7 in 0..1 {
                if a.sin().tanh() <= (1.875 + n[i7 % 2]) {
                    if n.len() > 2 { a = n.remove(0) * 0.75; }
                    return (((n.windows(2).map(|z| z[0] * z[1]).sum::<f64>() + 0.75 * a) + 0.75 * n[0]) + 0.5 * n[1]) + 0.5 * n[n.len() - 1];
                }
            }
        }
        (i4 as f64)
    }

    #[differentiable]
    pub fn fn233(a: f64, v: &[f64]) -> f64 {
        let a = a * v[0].sin().powi(3);
        for i4 in (0..3).rev() {
            for z7 in v.iter() {
                let old = *z7;
            }
            let mut i4 = [a * a, v[v.len() - 1], a * v[1]];
        }
        fn145(a.sin(), 1.25 * v[0].sin(), a < a) + 2.0 * a
    }

    #[differentiable]
    pub fn fn234(a: f64, mut b: f64, n: usize, v: &[f64]) -> (f64, f64) {
        b = (v[0] - b).sin();
        if n == 1 {
            if n == 1 {
                b += 0.5 * (v.iter().copied().fold((-9.0), f64::max) - (a - a)).sin();
                b = b.atan();
            } else if a < a {
                let r5 = &mut b;
                *r5 = 1.25 * a.sin();
            } else {
                b *= 1.25 * b.sin();
            }
        }
        return ((b.cos() + 1.25 * a) + 0.25 * b, (v[n % v.len()] + 1.0 * a) + 0.25 * b);
        b -= 0.375 * a.atan();
        (a, a)
    }

    #[differentiable]
    pub fn fn235(a: f64) -> f64 {
        let mut list2 = Vec::with_capacity(4);
        list2.push(1.875_f64.cos());
        list2.push(a + a);
        list2[0] = list2.iter().rev().skip(1).copied().map(|z| z.sin().powi(3).sin()).sum::<f64>().atan();
        for i5 in 0..list2.len() {
            for (j, z8) in list2.iter().enumerate() {}
        }
        let mut list2 = (a.abs() + 1.25_f64).sqrt();
        let mut u = vec![fn227(1.25_f64 * list2.sin(), a.sin(), 2 % 4); 3];
        for i14 in 0..3 {
            let mut y: f64 = a;
            for z17 in &mut u {
                *z17 += 0.25 * (y + list2).cos();
            }
        }
        ((0.25 - a) + 2.0 * u[1]) + 0.5 * u[u.len() - 1]
    }

    #[differentiable]
    pub fn fn236(a: f64) -> f64 {
        let mut back: [f64; 3] = [f64::sin(a); 3];
        if a.atan() > (3 as f64) {
            let f3 = |z: f64| ((z * z) * (1.75_f64 + back[1])).atan();
            let y5 = f3(f3(a.mul_add(a, 0.875)));
            back[2] = 1.875_f64.atan();
        } else if (a - a) >= back[2] {
            for z8 in back.iter().copied().rev() {
                let f10 = |z: f64, k: f64| 0.5 * fn233(0.5_f64 * k.sin(), &back).sin();
                let y13 = f10((3 as f64), z8);
            }
        } else {
            let f15 = |z: f64| { let h17 = if a > back[2] { z } else { z }; (a * h17).cos() + h17 };
            let y19 = f15(f15(back[0] + a));
        }
        a.mul_add(-0.5, 1.125) + 2.0 * a
    }

    #[differentiable]
    pub fn fn237(a: f64) -> f64 {
        let mut a = a;
        let a = a;
        a.max(a)
    }

    #[differentiable]
    pub fn fn238(mut a: f64) -> f64 {
        let mut acc = (1.125_f64 + a, a);
        let f3 = |z: f64| 1.25 * (2 as f64).sin();
        let mut y5 = f3(acc.0 - a);
        a + 0.5 * y5
    }

    #[differentiable]
    pub fn fn239(a: f64, v: &[f64]) -> f64 {
        let mut next = (a.sin(), v[1].sin().powi(2));
        next.1 /= 1.75 + a.sin();
        let mut s: f64 = f64::sin(1.375_f64.sin().exp());
        s -= 0.125 * a.max(a + v[1]).atan();
        (((fn228(s.atan(), (-0.75_f64).atan(), 2 % 4, vec![0.0_f64; 4]) + 0.25 * a) + 0.75 * next.0) + 1.5 * next.1) + 0.75 * s
    }

    #[differentiable]
    pub fn fn240(a: f64) -> f64 {
        let mut list2 = Vec::with_capacity(4);
        for i3 in 0..3 {
            list2.push(a.atan());
        }
        let mut a: [[f64; 3]; 2] = [[list2[1].sin().powi(0); 3]; 2];
        let mut saved: Point = Point { x: a[1][0].sin(), y: list2[0] - a[0][2] };
        let a: [[f64; 3]; 2] = a;
        let mut old9 = std::mem::replace(&mut list2[1], 1.25 * (1.75_f64 + a[1][1]).sin());
        'l11: for i12 in 0..list2.len() {
            let r14 = &mut list2[1];
            *r14 = *r14 * 0.5 * saved.y.sin() + (0.5 * (0.5 * old9.sin()));
            let mut acc: Vec<Vec<f64>> = vec![vec![saved.x - list2[i12], list2[i12], saved.y.mul_add(list2[i12], old9)], vec![list2[i12].sin(); 3]];
        }
        (((((-saved.x) + 1.75 * saved.y) + 0.5 * a[0][1]) + 1.0 * a[1][0]) + 1.75 * a[1][2]) + 0.75 * old9
    }

    #[differentiable]
    pub fn fn241(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let mut dy1: Shape = Shape::Rect { w: v[v.len() - 1].sin().powi(2), h: a };
        let r5 = &mut a;
        *r5 *= (if b > b { b } else { b }).sin();
        *r5 = 1.25 * v[0].sin();
        let mut y1: f64 = b;
        let mut y9: f64 = if (a <= y1) && (a > a) {
            a *= 1.25 * y1.sin();
            a = v.iter().take(2).map(|z| z.sin()).sum::<f64>().sin();
            y1.sin()
        } else {
            if fn64(1.25 * a.sin()) > y1 {
                y1 = (a - (0 as f64)).sin();
            }
            v.iter().fold(b, |h, z| f64::sin(v[1]).atan())
        };
        (b.sin() + 0.75 * a) + 0.5 * y1
    }

    #[differentiable]
    pub fn fn242(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let mut y1: [f64; 3] = [a + v[v.len() - 1], a, a - v[1]];
        if (a + b) <= (if y1[1] < a { a } else { a }) {
            'l5: for i6 in (0..4).rev() {
                for z in y1.to_vec().into_iter().rev() {
                    a += 0.25 * z * 0.5 * a.sin();
                }
                let r8 = &mut y1[i6 % 3];
                *r8 *= (a - a).sin();
            }
            if v.iter().rev().skip(1).copied().map(|z| (y1[0] / (a.abs() + 1.25_f64)).atan()).sum::<f64>() >= 0.125 {} else if 0.75 > f64::sin(a) {
                y1[1] = ((b * a) + b.atan()).sin();
            } else {}
            let mut s: [[f64; 3]; 2] = [[1.875_f64; 3], [2.0_f64; 3]];
        } else {
            let f11 = |z: f64| (a * a).asinh().cos();
            let y13 = f11(f11(b + b));
        }
        (1.5_f64 + a.sin()).ln() + 1.0 * y1[0]
    }

    #[differentiable]
    pub fn fn243(a: f64, mut b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        let mut w: [[f64; 3]; 2] = [[(0..p.len()).map(|j| p[j] * b.sin()).sum::<f64>(), p[2], p[1]], [a, v[0].sin().powi(2), v[1].sin().exp()]];
        let mut cell1 = fn232(1.25 * v.iter().take(2).map(|z| z.sin()).sum::<f64>().sin(), 0 % 4);
        'l8: for i9 in (0..4).rev() {
            let Some(z11) = positive(b.min(a)) else {
                continue;
            };
        }
        b += 0.25 * fn233(a.sin().powi(1).cos(), v);
        let x: f64 = b;
        ((((1.875 + 0.25 * a) + 0.25 * p[0]) + 0.75 * p[2]) + 1.25 * cell1) + 1.25 * x
    }

    #[differentiable]
    pub fn fn244(a: f64, b: f64) -> f64 {
        let mut u: Vec<Vec<f64>> = vec![vec![b; 3], vec![b; 3]];
        u[0][1] = 1.25 * fn233((if b >= b { b } else { b }).cos(), &u[1]).sin();
        u[1][1] -= 0.375 * (1 as f64).atan();
        let r4 = &mut u[0][1];
        *r4 = *r4 * 1.25 * b.sin() + (0.25 * a.sin());
        *r4 += 0.125 * a.cos();
        let mut y10: f64 = if fn241(b.cos(), 0.75_f64.cos(), &u[1]) <= b {
            let f5 = |z: f64, k: f64| (a * a + 1.0_f64).ln().sin();
            let y8 = f5(if u[1][1] <= b { a } else { b }, b) + f5(fn232(a.sin(), 0 % 4), a);
            (b * b + 1.0_f64).ln()
        } else {
            u[1][1] += 0.375 * (1.25 * 0.625_f64.sin().sin());
            a + u[0][1]
        };
        ((((b.mul_add(b, a) + 0.75 * a) + 1.75 * b) + 1.5 * u[0][0]) + 1.5 * u[1][1]) + 1.0 * y10
    }

    #[differentiable]
    pub fn fn245(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut cell1 = [[-b; 3]; 2];
        let mut saved: Option<f64> = Some(if b < b { cell1[1][2] } else { cell1[1][1] });
        {
            let f6 = |z: f64| (z + (1.125_f64 * b)).sin();
            let y8 = f6(a.sin());
            cell1[1][2] = b.atan();
        }
        cell1[0][0] += 0.375 * (1.25 * b.sin());
        (b + 1.0 * a) + 0.5 * saved.unwrap_or((0.75))
    }

    #[differentiable]
    pub fn fn246(a: f64, b: f64) -> Vec<f64> {
        let mut b: Option<f64> = if a <= (a + b) { Some(b) } else { None };
        if a >= a.asinh() {
            return vec![a.sin().powi(2) + 1.75_f64 * a, (2 as f64) + 2.0_f64 * b.unwrap_or((0.75))];
        }
        let mut back = vec![(a.abs() + 1.25_f64).sqrt(), (3 as f64)];
        let mut y1: f64 = back[1];
        let f6 = |z: f64| { let h8 = z * back[1]; h8.sin() + h8 };
        let y10 = f6(f6(a));
        vec![((back[1] + y10) + 1.5_f64 * b.unwrap_or((0.75))) + 0.75_f64 * y1, ((((y10 * y10) + 1.5_f64 * a) + 2.0_f64 * back[1]) + 1.0_f64 * back[back.len() - 1]) + 1.75_f64 * y1]
    }

    #[differentiable]
    pub fn fn247(a: f64, b: f64, n: usize, v: &[f64]) -> (f64, f64) {
        let mut back = b;
        let mut i6 = 0_usize;
        while i6 < 3 {
            i6 += 1;
        }
        (((1.25 + a) + 2.0 * b) + 0.75 * back, (b * back) + 1.25 * b)
    }

    #[differentiable]
    pub fn fn248(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let mut acc = (0..v.len()).map(|j| v[j] + 1.25 * (b - a).sin()).collect::<Vec<f64>>();
        acc[1] = 1.25 * a.sin();
        acc.truncate(2);
        acc.insert(1, (2 as f64).cos());
        let mut i6 = 0_usize;
        loop {
            i6 += 1;
            if i6 > 2 { break; }
            let mut old8 = std::mem::replace(&mut acc[1], (v[i6 % 2] * 0.625_f64).atan());
            acc[i6 % 2] += 0.5 * a.cos();
            if (old8 - old8) >= (old8 * v[i6 % 2]) {
                continue;
            }
            acc.swap(0, 1);
        }
        ((((((a + 0.75 * a) + 0.75 * b) + 2.0 * v[0]) + 2.0 * v[1]) + 0.75 * v[v.len() - 1]) + 1.75 * acc[1]) + 1.75 * acc[acc.len() - 1]
    }

    #[differentiable]
    pub fn fn249(a: f64, b: f64, n: usize) -> f64 {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push((if fn244(b.sin(), 0.5_f64 * b.sin()) > a { b * a } else { b }).cos());
        }
        list4[n % 2] /= 1.75 + (if n == 1 { a } else { a }).sin();
        list4.truncate(4);
        for (j, z9) in list4.iter().enumerate() {}
        let f12 = |z: f64| (b.sin() + list4.iter().copied().fold((-9.0), f64::max)).atan();
        let y14 = f12(list4[1]);
        (((((y14.cos() + 1.25 * a) + 1.5 * b) + 0.75 * list4[0]) + 1.75 * list4[1]) + 1.0 * list4[list4.len() - 1]) + 1.0 * y14
    }

    #[differentiable]
    pub fn fn250(a: f64, mut b: f64, v: &[f64]) -> f64 {
        b = 1.25 * (if v[0] < b { a } else { a }).min(a + v[1]).sin();
        b = 1.25 * ((v[0].abs() + 1.25_f64).sqrt() * a).sin();
        (a + 1.25 * a) + 1.5 * b
    }

    #[differentiable]
    pub fn fn251(mut a: f64, b: f64, flag: bool) -> f64 {
        let mut back = (fn249(b.sin(), 1.25_f64 * a.sin(), 0 % 4), positive(b).unwrap_or(b));
        let mut i5 = 0_usize;
        'l6: while i5 < 2 {
            i5 += 1;
            back.0 = (-1.25_f64).sin();
        }
        back.1 = f64::sin(b).max(back.1.sin().tanh()).sin();
        let saved: f64 = fn244(b.sin(), 1.25_f64 * 0.875_f64.sin()).mul_add(a, -1.125_f64);
        if flag {
            back.0 = saved.atan();
            back = (saved, (a * a + 1.0_f64).sqrt());
        } else if (i5 >= 1) && (saved < saved) {} else {}
        (((back.1 + 1.5 * a) + 0.25 * b) + 0.25 * back.0) + 0.75 * saved
    }

    #[differentiable]
    pub fn fn252(mut a: f64) -> f64 {
        let mut dx: Vec<f64> = vec![0.0_f64; 3];
        let mut y8: f64 = {
            if ((1 as f64) <= dx[0].sin().powi(3)) && ((if a <= dx[0] { dx[0] } else { a }) <= a) {
                'l3: for i4 in 1..=2 {
                    dx[i4 % 2] -= 0.5 * (0.5 * (0.375_f64 * (if a >= dx[1] { a } else { a })).sin());
                }
                let mut old6 = std::mem::take(&mut dx[0]);
            }
            dx = dx.clone();
            a.min(a)
        };
        ((dx.iter().enumerate().map(|(j, z)| 1.25 * fn177(a.atan(), 1.25_f64 * dx[j % 2].sin(), &dx, vec![a, *z, 1.875_f64]).sin()).sum::<f64>() + 0.25 * a) + 0.75 * dx[1]) + 2.0 * dx[dx.len() - 1]
    }

    #[differentiable]
    pub fn fn253(mut a: f64, b: f64, v: &[f64]) -> [f64; 3] {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(v[0].sin());
        }
        let f8 = |z: f64| { let h10 = positive(z).unwrap_or(z); 1.25 * h10.sin() + h10 };
        let y12 = f8((-1.125_f64).min(a));
        let mut v = [1.875_f64; 3];
        let r15 = &mut list4[0];
        *r15 = y12.mul_add(y12, a).cos();
        *r15 = 1.25 * ((-1.375_f64) + y12).sin();
        v[2] -= 0.375 * (if (y12 + b) > list4[list4.len() - 1] { (0 as f64) } else { a }).cos();
        let f16 = |z: f64, k: f64| 1.25 * (if z.cos() >= v[0].max(y12) { fn175(k.sin(), 1.25_f64 * z.sin()) } else { 0.25_f64 + (-0.875_f64) }).sin();
        let y19 = f16(v[0] * a, b) + f16(y12.sin().tanh(), y12);
        let mut y22: f64 = {
            let w: f64 = a;
            y19 * v[1]
        };
        [(((b + a) + 2.0 * v[0]) + 1.25 * v[2]) + 0.25 * y22, (list4.iter().filter(|z| **z > 0.25).map(|z| (3 as f64).atan()).sum::<f64>() + 0.25 * y12) + 1.75 * y19, (((((y19 + 0.25 * a) + 0.25 * b) + 0.25 * list4[0]) + 0.5 * list4[list4.len() - 1]) + 1.0 * y12) + 1.5 * v[2]]
    }

    #[differentiable]
    pub fn fn254(mut a: f64, b: f64, flag: bool, net: &Net) -> Vec<f64> {
        let mut list5 = Vec::new();
        for i6 in 0..3 {
            list5.push(0.5 * net.w[1].sin());
        }
        list5.fill(1.25 * a.sin());
        if fn197(2.0_f64.sin(), 1 % 4) >= (-b) {
            list5[0] = 1.25 * list5[0].asinh().sin();
            list5 = list5.clone();
        } else {
            for z9 in list5.iter_mut() {
                *z9 = net.w[1].cos();
            }
        }
        vec![((((net.forward(&list5) + 0.25_f64 * b) + 0.75_f64 * net.w[1]) + 0.75_f64 * net.b) + 0.75_f64 * list5[0]) + 1.75_f64 * list5[list5.len() - 1], (((b + 2.0_f64 * a) + 1.25_f64 * net.w[0]) + 0.75_f64 * net.w[1]) + 0.75_f64 * net.b]
    }

    #[differentiable]
    pub fn fn255(a: f64, q: Vec<f64>, t: (f64, f64)) -> f64 {
        (((a + 2.0 * a) + 0.5 * q[1]) + 0.5 * t.0) + 1.75 * t.1
    }

    #[differentiable]
    pub fn fn256(a: f64, p: [f64; 3], mut q: Vec<f64>) -> f64 {
        let mut cell1 = Point { x: q[0], y: p.chunks(2).map(|z| z[0].sin()).sum::<f64>() };
        let r5 = &mut cell1.y;
        *r5 *= fn244(q[q.len() - 1].sin(), a.cos()).sin();
        *r5 *= 1.25 * (0..p.len()).map(|j| p[j] * (if a <= 0.375_f64 { q[0] } else { a }).cos()).sum::<f64>().sin();
        cell1.x = 1.25 * (2.0_f64.abs() + a.asinh()).sin();
        if cell1.x <= q.iter().enumerate().map(|(j, z)| f64::sin(a).atan()).sum::<f64>() {
            for i9 in (0..p.len()).rev() {
                q[i9 % 2] = (i9 as f64).sin();
                let mut i11 = 0_usize;
                loop {
                    i11 += 1;
                    if i11 > 1 { break; }
                    cell1.scale(0.5 * q.iter().copied().fold((-9.0), f64::max).sin());
                    let y = fn78((1.125_f64 / (1.25_f64 * 1.25_f64 + 1.0_f64)).sin(), (-1.5) >= (1.5_f64 + 1.125_f64.sin()).ln(), vec![0.0_f64; 3]);
                    q.truncate(4);
                }
            }
            cell1.y = a.sin();
        } else {
            cell1.x = (1 as f64).sin();
            cell1.scale(1.25 * p[2].sin());
        }
        ((cell1.y + 0.5 * a) + 0.5 * p[0]) + 0.5 * p[1]
    }

    #[differentiable]
    pub fn fn257(a: f64, net: &Net) -> f64 {
        let y1: [f64; 3] = std::array::from_fn(|j| 1.25 * (1.25_f64 * 0.5_f64).sin());
        let s = a.min(net.b + a);
        let mut y14: f64 = {
            let mut i6 = 0_usize;
            while i6 < 3 {
                i6 += 1;
                let f8 = |z: f64| f64::sin(-z).sin();
                let mut y11 = f8(y1.iter().rev().skip(1).copied().map(|z| (3 as f64).sin()).sum::<f64>()) + f8(-s);
            }
            let mut old: f64 = a;
            old.max(y1[1])
        };
        ((((a * a) + 1.0 * a) + 1.75 * net.w[1]) + 1.0 * net.b) + 1.5 * s
    }

    #[differentiable]
    pub fn fn258(mut a: f64) -> [f64; 3] {
        for i2 in (0..1).rev() {
            a /= 1.75 + (a + a).sin();
        }
        a += 0.375 * (1.25 * a.sin());
        [a * a, (a + a) + 0.5 * a, (1 as f64)]
    }

    #[differentiable]
    pub fn fn259(a: f64, n: usize) -> f64 {
        let mut back: (f64, f64) = (a, a.max(a));
        let mut dx = vec![0.0_f64; 3];
        let mut i5 = 0_usize;
        while i5 < 2 {
            i5 += 1;
            let mut i7 = 0_usize;
            loop {
                i7 += 1;
                if i7 > 3 { break; }
                let (l9, r10) = dx.split_at_mut(1);
                l9[0] = r10[0].sin();
                r10[0] -= l9[0] * 0.5 * a.sin();
                for (j, z11) in dx.iter_mut().enumerate() {
                    *z11 += 0.5 * (a * a).cos();
                }
                let mut i7: f64 = a;
                dx = dx.clone();
            }
        }
        ((((dx.iter().rev().skip(1).copied().map(|z| back.0.atan()).sum::<f64>() + 1.75 * a) + 0.5 * back.0) + 1.75 * dx[0]) + 1.25 * dx[1]) + 1.75 * dx[dx.len() - 1]
    }

    #[differentiable]
    pub fn fn260(a: f64, q: Vec<f64>, t: (f64, f64)) -> [f64; 3] {
        let f4 = |z: f64, k: f64| (-q[q.len() - 1]).sin();
        let y7 = f4((2 as f64), t.0);
        for i9 in 0..4 {
            {}
        }
        [y7 + 0.75 * y7, (((a.max(y7) + 0.5 * q[0]) + 0.75 * q[1]) + 0.25 * q[q.len() - 1]) + 1.0 * y7, a.cos() + 1.25 * q[1]]
    }

    #[differentiable]
    pub fn fn261(a: f64, mut b: f64, n: usize, v: &[f64], mut p: [f64; 3]) -> [f64; 3] {
        let mut s: Vec<Vec<f64>> = vec![(0..p.len()).map(|j| p[j] + 1.25 * (p[j % 3] + b).sin()).collect::<Vec<f64>>(), vec![p[n % 3] * 0.125_f64, b]];
        for z9 in v {
            'l11: for i12 in 1..=4 {
                s[0][i12 % 2] = p[i12 % 3].abs().atan();
                if (p[n % 3] + b) >= v[1] {} else {
                    for i in 0..2 {
                        for j in 0..2 {
                            s[i][j] += s[i][1 - j] * (*z9).mul_add(b, a).cos();
                        }
                    }
                    for i in 0..2 {
                        for j in 0..2 {
                            s[i][j] += s[i][1 - j] * 0.5 * a.sin();
                        }
                    }
                }
                let dx: f64 = s[1][n % 2] * p.iter().enumerate().map(|(j, z)| ((*z9) + (*z)).cos()).sum::<f64>();
            }
        }
        [(a + 1.25 * p[1]) + 0.75 * s[1][1], (((((a + 1.75 * b) + 2.0 * v[0]) + 1.75 * v[v.len() - 1]) + 0.75 * p[1]) + 1.5 * s[0][0]) + 0.25 * s[1][1], (b + 1.375) + 1.25 * p[0]]
    }

    #[differentiable]
    pub fn fn262(a: f64, q: Vec<f64>) -> Vec<f64> {
        let mut dy1: Vec<f64> = vec![0.0_f64; 3];
        {
            dy1[1] = 1.75;
        }
        vec![((1.5_f64 + 2.0_f64 * a) + 1.5_f64 * q[0]) + 0.75_f64 * q[1], a.sin().powi(3) + 1.25_f64 * a]
    }

    #[differentiable]
    pub fn fn263(a: f64, v: &[f64]) -> Vec<f64> {
        let mut old = [positive(a).unwrap_or(v[0]); 3];
        for (j, z5) in v.iter().enumerate() {}
        let v: [f64; 3] = [a - 0.75_f64, old[1].min(a), a.max(old[2])];
        vec![(((v[0] + 1.0_f64 * a) + 1.75_f64 * old[2]) + 2.0_f64 * v[1]) + 1.25_f64 * v[2], (((v[1].sin() + 1.25_f64 * a) + 1.25_f64 * old[2]) + 1.5_f64 * v[0]) + 2.0_f64 * v[1]]
    }

    #[differentiable]
    pub fn fn265(mut a: f64) -> f64 {
        let mut saved: (f64, f64) = (if a <= a { a } else { a }, f64::sin(0.625_f64));
        let r3 = &mut saved.1;
        *r3 = 1.25 * a.sin();
        *r3 = a.sin().powi(0).sin();
        let mut y1 = saved.0;
        let mut old5 = std::mem::replace(&mut saved.0, (-0.125_f64).cos().sin());
        let r7 = &mut saved.1;
        *r7 = fn12(y1.atan(), a.sin()).sin();
        *r7 = 1.25 * (y1 + y1).sin();
        let r8 = &mut saved.1;
        *r8 = 1.25 * (if a <= old5 { y1 } else { a }).sin();
        ((((y1 + 0.75 * a) + 0.75 * saved.0) + 0.25 * saved.1) + 1.75 * y1) + 1.75 * old5
    }

    #[differentiable]
    pub fn fn266(a: f64) -> f64 {
        for i2 in 0..3 {
            if a >= a {
                if i2 >= 3 {
                    break;
                }
            } else {}
        }
        (-1.5) + 1.25 * a
    }

    #[differentiable]
    pub fn fn267(a: f64, q: Vec<f64>) -> f64 {
        let mut s: Vec<Vec<f64>> = vec![vec![a; 2]; 3];
        if (if a <= a { -0.125_f64 } else { a }) > s[0][1] {
            s[0][0] = a.sin();
            if (if a <= a { q[1] } else { a }) <= f64::sin(s[0][0]) {
                for i4 in (0..q.len()).step_by(2) {
                    s[i4 % 2][i4 % 2] = q[i4].atan();
                    let f6 = |z: f64| z.sin();
                    let y8 = f6(q.iter().scan((0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<f64>()) + f6(chained(a.atan()).unwrap_or(a));
                }
            } else {
                let mut next: Net = Net { w: vec![s[1][0], q.iter().zip(q.iter()).map(|(z, q)| 1.25_f64 * (*q).sin()).sum::<f64>(), a], b: (3 as f64) };
                let f13 = |z: f64| { let h15 = next.b.sin().exp(); 1.25 * s[1][1].sin() + h15 };
                let mut y17 = f13(next.w[0] + a);
            }
            s[0][1] = 1.25 * (positive(s[1][1].max(s[0][0])).unwrap_or(a) * s[0][0].abs()).sin();
        } else {
            let r19 = &mut s[0][0];
            *r19 = f64::sin(a).sin();
            *r19 *= a.atan();
        }
        (((a + 1.75 * a) + 1.75 * q[1]) + 1.5 * q[q.len() - 1]) + 2.0 * s[1][1]
    }

    #[differentiable]
    pub fn fn268(a: f64) -> (f64, f64) {
        let cell1 = fn258(1.25 * a.sin());
        (((((0 as f64) + 1.5 * a) + 1.5 * cell1[0]) + 2.0 * cell1[1]) + 0.75 * cell1[2], a / (a.abs() + 1.25))
    }

    #[differentiable]
    pub fn fn269(a: f64) -> f64 {
        let mut saved: f64 = a - 0.625_f64;
        let mut back = Point { x: a, y: 0.125_f64.sin() };
        back.x = ((if a <= 0.625_f64 { a } else { a }) + (1 as f64)).atan();
        ((saved + 2.0 * a) + 0.5 * saved) + 1.5 * back.y
    }

    #[differentiable]
    pub fn fn270(a: f64) -> f64 {
        let w = Shape::Dot;
        let mut old: Option<f64> = Some(if a >= a { a } else { a });
        fn265(a.sin()) + 1.5 * a
    }

    #[differentiable]
    pub fn fn271(mut a: f64, mut p: [f64; 3]) -> f64 {
        let mut y1 = Body { pos: Point { x: a, y: a }, vel: [if a >= a { a } else { p[2] }, if a <= p[2] { p[0] } else { p[1] }, p[0].sin()], mass: (-0.375) - p[0], id: 2 };
        let mut y8: f64 = if y1.pos.x.mul_add(y1.pos.x, p[2]) <= (-0.125) {
            for i4 in 1..p.len() {
                p[i4 - 1] = p[i4] - 0.5 * p[i4 - 1];
                let mut w = fn261(a.sin(), a.cos().sin(), i4 % 4, &p[..2], [1.375_f64; 3]);
            }
            let mut dy1 = p;
            if 1.375_f64 >= a { dy1[2] } else { dy1[2] }
        } else {
            0.875_f64.sin().powi(0)
        };
        (p.iter().map(|z| (1.5_f64 + (*z).sin()).sqrt().sin()).sum::<f64>() + 0.75 * a) + 0.75 * p[0]
    }

    #[differentiable]
    pub fn fn272(a: f64) -> f64 {
        let f2 = |z: f64| a.sin();
        let y4 = f2(f2(fn251(a.sin(), a.cos(), a >= a)));
        let mut y1 = vec![vec![a.min(a); 2]; 3];
        let mut y4 = [a, -y1[1][1], a];
        for i8 in 0..y4.len() {
            y4[2] = (a * y4[2].sin()).sin();
            let saved = fn266(y4[1].sin());
        }
        ((y4[0] * a) + 0.5 * a) + 1.25 * y4[2]
    }

    #[differentiable]
    pub fn fn273(a: f64, b: f64, n: usize) -> f64 {
        let mut u: [[f64; 3]; 2] = [[b * b; 3]; 2];
        let mut old = vec![a; 3];
        u[0][n % 3] += 0.25 * old.iter().fold(u[1][0], |h, z| fn272((-1.0_f64).cos()).atan()).sin();
        let (l8, r9) = old.split_at_mut(1);
        l8[0] = r9[0].sin();
        r9[0] -= l8[0] * b.mul_add(u[n % 2][n % 3], 0.25_f64).sin();
        (((((a + 0.5 * a) + 1.5 * b) + 2.0 * u[0][1]) + 1.75 * u[1][0]) + 1.5 * old[0]) + 2.0 * old[old.len() - 1]
    }

    #[differentiable]
    pub fn fn274(a: f64, mut b: f64) -> f64 {
        let mut y = [[a, a, 0.375_f64 + b], [a.asinh(), a, a]];
        b = b.cos();
        let x = b.cos();
        let mut b: Body = Body { pos: Point { x: a, y: -1.125_f64 }, vel: [b * y[1][0], 1.0_f64.mul_add(b, b), a], mass: 0.375 + a, id: 2 };
        let mut u: [[f64; 3]; 2] = [[x.cos(), a + y[0][0], (b.pos.x.abs() + 1.25_f64).sqrt()], [x; 3]];
        let mut y7 = a.cos();
        (((((positive(x / (1.0_f64 * 1.0_f64 + 1.0)).unwrap_or(b.mass) + 1.5 * y[1][0]) + 2.0 * x) + 2.0 * u[0][1]) + 0.25 * u[1][0]) + 1.75 * u[1][2]) + 1.0 * y7
    }

    #[differentiable]
    pub fn fn275(a: f64, p: [f64; 3]) -> f64 {
        let mut dx = fn170(a.sin().exp().atan());
        dx = 2.0_f64.sin();
        for i4 in 1..=2 {
            let mut i6 = 0_usize;
            while i6 < 3 {
                i6 += 1;
            }
            dx = p.iter().rev().skip(1).copied().map(|z| (2.0_f64 - dx).sin()).sum::<f64>().atan();
        }
        ((((fn269(a.sin()) + 1.5 * a) + 1.75 * p[0]) + 2.0 * p[1]) + 2.0 * p[2]) + 1.0 * dx
    }

    #[differentiable]
    pub fn fn276(mut a: f64, n: usize) -> f64 {
        let mut old: [[f64; 3]; 2] = [[a; 3], [0.25_f64; 3]];
        if 0.5 > (a - a) {
            old[n % 2][2] = 0.375;
            return (a.sin().tanh() + 0.5 * a) + 0.75 * old[1][2];
        }
        for i4 in (0..3).rev() {
            let mut y: Vec<f64> = vec![old[0][i4 % 3].abs(); 3];
        }
        a
    }

    #[differentiable]
    pub fn fn277(a: f64, b: f64, flag: bool, v: &[f64]) -> [f64; 3] {
        if (a + b) <= a {
            if v.iter().rev().skip(1).copied().map(|z| (if v[1] <= b { 1.625_f64 } else { z }).cos()).sum::<f64>() <= (b * b + 1.0_f64).ln() {
                return [(v.iter().copied().fold((-9.0), f64::max) + 2.0 * b) + 1.5 * v[v.len() - 1], (-1.75) + 1.0 * v[1], ((if v[0] >= b { a } else { b }) + 0.75 * v[0]) + 2.0 * v[v.len() - 1]];
            }
            for i6 in 0..v.len() {}
        } else {}
        return [((a * b) + 0.25 * a) + 1.0 * b, b + 1.0 * b, a + 1.25 * b];
    }

    #[differentiable]
    pub fn fn278(mut a: f64) -> f64 {
        let mut next: Point = Point { x: if a <= a { a } else { a }, y: if a < a { -1.0_f64 } else { a } };
        next = next;
        'l3: for i4 in 0..1 {
            let i4: f64 = next.norm2();
            next.y = a.atan();
            let mut cell1 = next.x;
        }
        ((fn276(a.sin(), 1 % 4) + 0.5 * a) + 1.25 * next.x) + 2.0 * next.y
    }

    #[differentiable]
    pub fn fn279(a: f64) -> f64 {
        let mut y = Net { w: vec![0.0_f64; 4], b: (0 as f64) };
        y.b = 0.625_f64.atan();
        let mut y6: f64 = {
            for i3 in 1..=2 {
                y = y.clone();
                let i3 = vec![0.0_f64; 4];
                y.b -= 0.5 * (a - a).mul_add(a, a).sin();
            }
            a.mul_add(a, a)
        };
        ((((3 as f64) + 1.0 * a) + 1.5 * y.w[0]) + 1.0 * y.b) + 0.5 * y6
    }

    #[differentiable]
    pub fn fn280(a: f64, n: usize) -> f64 {
        let y = fn279(1.25 * a.sin());
        let f4 = |z: f64| 1.25 * y.sin();
        let mut y6 = f4(f4(y.sin()));
        for i8 in 0..3 {
            let mut tape1 = [a; 3];
            tape1 = tape1;
        }
        (y + 0.75 * a) + 0.25 * y6
    }

    #[differentiable]
    pub fn fn281(a: f64, mut p: [f64; 3]) -> f64 {
        let mut list3 = Vec::with_capacity(4);
        list3.push(p[0].max(p[0]));
        list3.push(p[2]);
        let mut y: Vec<Vec<f64>> = vec![vec![0.0_f64; 2], p[0..=1].to_vec()];
        let mut next: f64 = (y[1][1] + a) / ((if 1.625_f64 >= list3[0] { a } else { y[0][0] }) * (if 1.625_f64 >= list3[0] { a } else { y[0][0] }) + 1.0_f64);
        next = 1.25 * (0.5_f64 / (a.abs() + 1.25_f64)).abs().sin();
        let a = (if p[0] > a { 0.25_f64 } else { a }).cos();
        y[1][0] += 0.5 * (1.25 * list3[0].sin());
        (((((0.75 + 0.25 * p[1]) + 1.5 * p[2]) + 2.0 * y[0][0]) + 2.0 * y[1][1]) + 0.5 * next) + 2.0 * a
    }

    #[differentiable]
    pub fn fn282(a: f64) -> f64 {
        let mut saved = vec![0.0_f64; 3];
        saved[1] = (-a).sin().atan();
        'l3: for i4 in 0..saved.len() {}
        saved[0] /= 1.75 + f64::sin(saved[0]).sin();
        a.atan() + 2.0 * a
    }

    #[differentiable]
    pub fn fn283(a: f64, n: usize, v: &[f64]) -> f64 {
        let mut i4 = 0_usize;
        'l5: loop {
            i4 += 1;
            if i4 > 1 { break; }
            if (a * a) <= 2.0_f64.cos() {
                break 'l5;
            }
            let f7 = |z: f64| (v[1] - z).mul_add(a, a).sin();
            let mut y9 = f7(a * a);
            if (y9 >= y9) || (y9 <= a) { break; }
            for z12 in v.iter().copied().rev() {
                let r14 = &mut y9;
                *r14 = *r14 * a.cos() + (0.5 * (0.5 * z12.sin()));
                y9 -= 0.125 * z12.sin();
            }
        }
        ((((1.5_f64 + v[1].sin()).ln() + 0.25 * a) + 1.25 * v[0]) + 0.25 * v[1]) + 2.0 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn284(a: f64, b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        for i5 in 0..p.len() {
            if i5 % 2 == 0 {
                break;
            }
        }
        if (a + p[1]) > a {
            return (((((v.iter().sum::<f64>() + 1.0 * a) + 2.0 * b) + 0.75 * v[0]) + 1.75 * v[1]) + 2.0 * p[0]) + 1.25 * p[2];
            let tape1: f64 = b;
        }
        if (if v[v.len() - 1] <= b { b } else { p[2] }) <= b {} else if fn275(a.atan(), p) <= (v[1] - (-1.75)) {} else {}
        (((b + 0.25 * a) + 0.25 * b) + 1.75 * v[0]) + 0.25 * v[1]
    }

    #[differentiable]
    pub fn fn285(mut a: f64, mut b: f64, n: usize, v: &[f64]) -> f64 {
        let mut saved: Option<f64> = if a <= positive(v[1] * (-1.0)).unwrap_or(a) { Some(a) } else { None };
        'l6: for i7 in (0..v.len()).step_by(2) {
            a = 0.5 * a.sin().sin();
        }
        b = a.atan();
        let r9 = &mut b;
        *r9 *= a.sin();
        *r9 = *r9 * a.sin() + (0.375 * a.sin());
        ((((v.iter().fold(b, |h, z| 1.25 * (*z).sin()) + 1.25 * a) + 0.25 * b) + 1.25 * v[0]) + 1.75 * v[1]) + 1.25 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn286(a: f64, n: usize, v: &[f64], t: (f64, f64)) -> f64 {
        let mut a: Vec<f64> = v[..2].to_vec();
        let mut list6 = Vec::with_capacity(4);
        list6.push(if n != 1 { a[n % 2] } else { t.0 });
        list6.push(a[n % 2] + a[n % 2]);
        list6.insert(1, (v[0] * a[n % 2]).sin());
        a[1] = 1.25 * t.0.sin();
        list6.swap(1, 1);
        ((((((((list6[n % 2] + 0.5 * v[v.len() - 1]) + 1.5 * t.0) + 1.0 * t.1) + 1.75 * a[0]) + 1.25 * a[1]) + 2.0 * a[a.len() - 1]) + 0.5 * list6[0]) + 2.0 * list6[1]) + 1.25 * list6[list6.len() - 1]
    }

    #[differentiable]
    pub fn fn287(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        let dy1: Option<f64> = None;
        for i5 in 1..=2 {
            'l7: for i8 in 0..i5 % 4 {
                b = b.atan();
            }
            b = b.cos();
        }
        (((a + 1.5 * a) + 0.5 * b) + 0.5 * v[0]) + 1.25 * dy1.unwrap_or((0.75))
    }

    #[differentiable]
    pub fn fn288(mut a: f64, n: usize, p: [f64; 3]) -> f64 {
        let mut y1 = [a - 1.0_f64, p.iter().enumerate().map(|(j, z)| 1.25_f64 * a.sin()).sum::<f64>(), p[n % 3] + a];
        let mut y: Shape = Shape::Rect { w: a.min(y1[n % 3]), h: a - a };
        for i8 in 0..p.len() {
            let mut old11 = std::mem::replace(&mut y1[n % 3], p.iter().rev().skip(1).copied().map(|z| p[1].sin()).sum::<f64>().sin());
        }
        let f13 = |z: f64| a.sin();
        let y15 = f13(f13(fn287(a.cos(), a.cos(), &p)));
        y1[n % 3] = 1.25 * (-a).abs().sin();
        ((((((y15 + y15) + 0.5 * a) + 2.0 * p[0]) + 1.75 * p[1]) + 1.0 * p[2]) + 1.25 * y1[0]) + 2.0 * y1[1]
    }

    #[differentiable]
    pub fn fn289(mut a: f64, v: &[f64]) -> f64 {
        for i3 in 0..v.len() {
            for i5 in (0..v.len()).step_by(2) {
                a -= 0.375 * (0.5 * v[i5 % v.len()].sin());
                a = (a / (a.abs() + 1.25_f64)).min(v.iter().filter(|z| **z > 0.25).map(|z| (1.625_f64 / ((*z) * (*z) + 1.0_f64)).cos()).sum::<f64>()).cos();
                a *= a.cos();
            }
            let mut u: Vec<f64> = v.to_vec();
        }
        v[0]
    }

    #[differentiable]
    pub fn fn290(a: f64, q: Vec<f64>) -> f64 {
        let mut back: Point = Point { x: a.min(q[q.len() - 1]), y: a };
        back.y = q[0].sin();
        back.x = a.sin();
        back = back;
        back.y = (if (a - 0.25_f64) > (a.abs() + 1.25_f64).ln() { q[1].asinh() } else { q.iter().map(|z| (-back.y).cos()).sum::<f64>() }).sin();
        ((((back.x + 0.5 * a) + 0.75 * q[1]) + 0.25 * q[q.len() - 1]) + 1.75 * back.x) + 1.25 * back.y
    }

    #[differentiable]
    pub fn fn291(mut a: f64, p: [f64; 3]) -> f64 {
        'l3: for i4 in 0..p.len() {
            a = f64::sin(a).sin().cos();
            a = (1.5_f64 + (-1.0_f64).sin()).ln().atan().atan();
        }
        ((a + 1.0 * p[0]) + 0.75 * p[1]) + 1.25 * p[2]
    }

    #[differentiable]
    pub fn fn293(a: f64, v: &[f64]) -> (f64, f64) {
        let mut list3 = Vec::with_capacity(4);
        list3.push(a);
        list3.push(v.iter().fold(v[0], |h, z| 1.25_f64 * (a * a).sin()));
        for i7 in 1..=1 {}
        list3[1] = -1.25;
        let mut y16: [f64; 3] = if list3[0] <= list3[1] {
            let mut old9 = std::mem::take(&mut list3[0]);
            list3[0] *= 1.25 * 1.5_f64.sin();
            std::array::from_fn(|j| (1.5_f64.abs() + 1.25_f64).sqrt().cos())
        } else {
            let mut next12 = list3.clone();
            for _ in 0..3 {
                for i13 in 0..list3.len() {
                    next12[i13] = 0.5 * list3[i13] + 0.25 * (if i13 == 0 { list3[list3.len() - 1] } else { list3[i13 - 1] }) * v.iter().zip(v.iter()).map(|(z, q)| fn92(1.25_f64 * a.sin(), a.cos(), [1.125_f64; 3]).sin()).sum::<f64>().atan();
                }
                list3 = next12.clone();
            }
            [a, a, a]
        };
        (((a * a) + 1.5 * a) + 1.5 * y16[2], (a + 0.75 * a) + 0.5 * y16[2])
    }

    #[differentiable]
    pub fn fn294(a: f64) -> f64 {
        if a < a {} else if (a < a) || (a > a) {} else {}
        a + 0.5 * a
    }

    #[differentiable]
    pub fn fn295(a: f64, v: &[f64]) -> f64 {
        let mut s = Shape::Dot;
        let next = [0.375_f64, a, a + a];
        if a <= (v[1] * (-1.25)) {
            if a < ((-1.25) - v[0]) {
                return ((next[2] + 0.5 * a) + 0.25 * next[1]) + 0.25 * next[2];
            }
        }
        a.max(next[1]) + 0.5 * next[0]
    }

    #[differentiable]
    pub fn fn296(mut a: f64) -> f64 {
        for i2 in 0..1 {
            'l4: for i5 in (0..2).rev() {
                a -= 0.25 * a.cos();
            }
        }
        a = a.abs().atan().sin();
        let mut a: (f64, f64) = (a, 2.0_f64.cos());
        chained(a.0.sin().exp()).unwrap_or(a.1) + 1.25 * a.1
    }

    #[differentiable]
    pub fn fn297(a: f64, b: f64) -> f64 {
        let mut a: Vec<f64> = vec![0.0_f64; 3];
        if (-1.75_f64).max(b) < (a[0] - 0.25) {
            a.reverse();
        } else if 1.625_f64.sin() <= chained((0 as f64)).unwrap_or(a[1]) {
            let r4 = &mut a[0];
            *r4 = (b - b).atan();
            *r4 = *r4 * b.sin() + (0.5 * b.sin());
        } else {}
        let mut cell1: f64 = b;
        (((((b * b) + 1.0 * b) + 1.0 * a[0]) + 0.75 * a[1]) + 1.0 * a[a.len() - 1]) + 1.25 * cell1
    }

    #[differentiable]
    pub fn fn299(a: f64, b: f64) -> f64 {
        let mut tape1: [f64; 3] = std::array::from_fn(|j| b.atan());
        let a: Option<f64> = None;
        let f6 = |z: f64| ((-1.5_f64) * b).cos();
        let y8 = f6(b.sin()) + f6(-b);
        (((b + y8) + 0.75 * tape1[0]) + 0.25 * tape1[1]) + 0.75 * y8
    }

    #[differentiable]
    pub fn fn300(a: f64, mut b: f64, flag: bool) -> (f64, f64) {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push(0.5 * a.sin());
        }
        let mut y8: f64 = if (list4[0] + a) >= f64::sin(b) {
            list4[0] /= 1.75 + (b * a).sin();
            if list4[1] < b { b } else { b }
        } else {
            list4[1] *= b.sin();
            (list4[0], list4[1]) = (list4[1], list4[0]);
            list4[1] * b
        };
        ((a + 0.75 * list4[1]) + 0.5 * list4[list4.len() - 1], (((b + 1.25 * a) + 0.5 * b) + 2.0 * list4[1]) + 0.25 * list4[list4.len() - 1])
    }

    #[differentiable]
    pub fn fn301(a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        let b: Option<f64> = Some(fn296(b.sin()));
        (p[0], p[1]) = (p[1], p[0]);
        let mut next5 = p.clone();
        for _ in 0..1 {
            for i6 in 0..p.len() {
                next5[i6] = 0.5 * p[i6] + 0.25 * (if i6 == 0 { p[p.len() - 1] } else { p[i6 - 1] }) * (1.75_f64 * a).cos();
            }
            std::mem::swap(&mut p, &mut next5);
        }
        p[2] = p.windows(2).map(|z| z[0] * z[1]).sum::<f64>().cos();
        ((a + 0.75 * a) + 2.0 * p[1]) + 1.0 * p[2]
    }

    #[differentiable]
    pub fn fn302(a: f64, b: f64, v: &[f64], mut t: (f64, f64)) -> f64 {
        let mut list5 = Vec::new();
        for i6 in 0..4 {
            list5.push(0.25_f64.sin());
        }
        t.0 *= b.cos();
        t.1 += 0.125 * (1.25 * (a / (b * b + 1.0_f64)).max(fn228(1.25_f64 * a.sin(), b.atan(), 3 % 4, list5[0..=1].to_vec())).sin());
        let mut y11: f64 = if (b < b) || (a < b) {
            let dy1 = fn72(list5.iter().map(|z| (b - v[0]).sin()).sum::<f64>().sin(), 1.25 * list5.iter().sum::<f64>().sin());
            t.1 = (if dy1.abs() > t.0 { t.0 + a } else { a.sin() }).sin();
            a.max(list5[0])
        } else {
            list5.resize(2, (0 as f64).sin());
            (0 as f64)
        };
        (((((((if list5[1] > b { a } else { a }) + 0.25 * a) + 0.5 * b) + 0.75 * v[0]) + 0.25 * v[1]) + 1.5 * v[v.len() - 1]) + 1.5 * t.0) + 0.75 * y11
    }

    #[differentiable]
    pub fn fn303(mut a: f64, b: f64, n: usize, mut p: [f64; 3], net: &Net) -> f64 {
        let x: Shape = Shape::Rect { w: (1.5_f64 + b.sin()).sqrt(), h: net.w[0] };
        let f7 = |z: f64, k: f64| { let h10 = ((n + 1) as f64); (if h10 >= 1.75_f64 { 0.25_f64 } else { p[n % 3] }).sin() + h10 };
        let y13 = f7(2.0 * b, net.w[0]) * f7(p.iter().rev().skip(1).copied().map(|z| net.w[n % 2].atan()).sum::<f64>(), a);
        p[2] = 1.25 * (p.iter().rev().skip(1).copied().map(|z| (if (-0.875_f64) < a { p[2] } else { 0.5_f64 }).sin()).sum::<f64>() * p.iter().filter(|z| **z > 0.25).map(|z| p.iter().fold(p[n % 3], |h, z| y13.sin().powi(0).sin()).sin()).sum::<f64>()).sin();
        for z in p.chunks_exact_mut(2) {
            z[0] = z[1] * y13.sin();
        }
        let mut old: [[f64; 3]; 2] = [p.map(|z| (if z <= p[n % 3] { 1.875_f64 } else { net.b }).atan()), [if a > b { b } else { y13 }, b.max(a), y13 * a]];
        let r21 = &mut p[1];
        *r21 = *r21 * 1.25 * y13.sin() + (0.125 * old[n % 2][n % 3].sin());
        p[n % 3] = y13.sin().sin();
        old[0][n % 3] = 1.25 * y13.sin();
        ((((net.w[n % 2] * a) + 0.75 * a) + 0.75 * b) + 0.25 * p[1]) + 1.25 * y13
    }

    #[differentiable]
    pub fn fn304(mut a: f64, n: usize) -> f64 {
        let mut y1: Vec<f64> = vec![a.mul_add(a, a), a];
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 3 { break; }
            let tape1: Vec<f64> = vec![0.0_f64; 2];
            let f7 = |z: f64, k: f64| 1.625_f64.cos();
            let y10 = f7(a - a, a) * f7((n as f64), a);
            y1[n % 2] = ((y10 * y1[0]) + y10).sin();
            if y1.len() > 2 { a = y1.pop().unwrap(); }
        }
        1.125
    }

    #[differentiable]
    pub fn fn305(mut a: f64) -> f64 {
        let next: f64 = a;
        let mut s = vec![a * a, a + a];
        ((0 as f64) + 1.75 * a) + 1.75 * next
    }

    #[differentiable]
    pub fn fn306(mut a: f64, mut b: f64) -> f64 {
        b += 0.5 * a.atan();
        'l3: for i4 in 1..=2 {
            a = 0.5 * (i4 as f64).sin();
            b /= 1.75 + fn296(b.sin()).sin();
        }
        ((0.875 * b) + 0.5 * a) + 1.75 * b
    }

    #[differentiable]
    pub fn fn307(a: f64, b: f64, n: usize, mut p: [f64; 3]) -> f64 {
        let mut y: [f64; 3] = [a.sin().tanh(), b * 1.25_f64, b.max(a)];
        let y1: f64 = b;
        let f7 = |z: f64| (3 as f64).cos().sin();
        let mut y9 = f7(f7(y1 / (1.5 + y1.sin())));
        for i11 in 1..y.len() {
            y[0] = ((-p[1]) + (if y9 <= b { b } else { a })).sin();
            let (l13, r14) = p.split_at_mut(1);
            r14[0] = l13[0] * 0.5 * (y1 - 0.625_f64).sin();
        }
        ((((y1.cos() + 0.75 * y[0]) + 2.0 * y[1]) + 2.0 * y[2]) + 1.0 * y1) + 0.25 * y9
    }

    #[differentiable]
    pub fn fn308(a: f64, b: f64) -> [f64; 3] {
        let cell1 = if (-0.625) < a { Shape::Disc(b) } else { Shape::Dot };
        {
            if a < (b + 1.875) {} else if (a - a) >= (a * a + 1.0_f64).sqrt() {} else {}
            let mut x: Vec<f64> = vec![0.0_f64; 4];
        }
        [(-1.75) + 0.25 * b, (b + 2.0 * a) + 1.5 * b, ((if 1.0 <= a { 0.125_f64 } else { a }) + 2.0 * a) + 0.5 * b]
    }

    #[differentiable]
    pub fn fn309(a: f64, mut b: f64, n: usize, p: [f64; 3]) -> f64 {
        if (a >= (-p[n % 3])) && ((n == 2) || (b > a)) {
            let mut i5 = 0_usize;
            'l6: while i5 < 1 {
                i5 += 1;
            }
        }
        b = 1.25 * p[1].sin();
        let mut dx: Vec<f64> = vec![b + b; 3];
        let dx9: f64 = (n as f64);
        if fn304(dx9.sin(), n % 4) >= f64::sin(dx[n % 2]) {
            (dx[0], dx[1]) = (dx[1] * 0.5, 1.25 * 0.75_f64.sin());
        } else if n < 2 {
            dx.reverse();
        } else {
            let mut y1 = (p[1] * b) - 1.25_f64;
        }
        ((((if n != 0 { b } else { p[n % 3] }) + 0.75 * a) + 1.0 * p[1]) + 1.75 * p[2]) + 0.5 * dx9
    }

    #[differentiable]
    pub fn fn310(mut a: f64) -> f64 {
        for i2 in (0..4).rev() {
            if a < (if i2 != 3 { a } else { -1.75_f64 }) {}
            a = a.sin();
        }
        'l4: for i5 in (0..2).rev() {
            a = a.atan();
        }
        a = (-(if a <= a { 1.75_f64 } else { a })).sin();
        a + 1.75 * a
    }

    #[differentiable]
    pub fn fn311(a: f64, flag: bool) -> f64 {
        let mut cell1: Vec<f64> = vec![a; 3];
        (cell1[0], cell1[1]) = (cell1[1] * 0.5, 1.25 * a.sin());
        let saved: Net = Net { w: vec![0.0_f64; 4], b: a * cell1[0] };
        ((((1.25 + 0.5 * a) + 1.0 * cell1[0]) + 1.75 * cell1[1]) + 0.75 * cell1[cell1.len() - 1]) + 0.25 * saved.b
    }

    #[differentiable]
    pub fn fn312(a: f64, mut b: f64) -> f64 {
        let mut tape1 = Body { pos: Point { x: b, y: b }, vel: [fn91(b.sin(), 1.25_f64 * a.sin()), (-0.5_f64) * a, if 1.875_f64 < a { a } else { 0.375_f64 }], mass: a, id: 2 };
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 3 { break; }
            tape1.pos.x = 0.5 * (i4 as f64).sin();
            let mut old6 = std::mem::replace(&mut tape1.mass, b.atan());
            tape1.pos.x = a.sin();
        }
        let mut tape18 = [if 1.125_f64 <= b { b } else { a }, b, if a > (-1.5_f64) { b } else { 1.625_f64 }];
        return ((if i4 % 2 == 0 { b } else { a }) + 1.0 * a) + 1.25 * b;
        tape18[2] -= 0.25 * (1.25 * (a.abs() + 1.25_f64).sqrt().sin());
        1.25_f64.abs()
    }

    #[differentiable]
    pub fn fn313(a: f64, b: f64, mut q: Vec<f64>) -> f64 {
        let mut old = [q[1] - a, a + a, 0.25_f64];
        let mut i5 = 0_usize;
        while i5 < 2 {
            i5 += 1;
            let mut old7 = std::mem::replace(&mut q[i5 % 2], a.sin().sin());
            for z9 in q.iter_mut().rev() {
                *z9 *= a.cos();
            }
            {
                for z in old.chunks_exact_mut(2) {
                    let old = z[0];
                    z[0] = z[1] * 0.5;
                    z[1] = old * old7.cos();
                }
            }
        }
        let r10 = &mut q[0];
        *r10 = *r10 * 2.0_f64.sin() + (0.25 * b.atan());
        for z11 in old.iter_mut().rev() {
            *z11 = *z11 * 0.5 * (-1.375_f64).sin() - (0.25 * a.atan());
        }
        (((a + 2.0 * a) + 1.75 * b) + 0.75 * q[0]) + 2.0 * q[1]
    }

    #[differentiable]
    pub fn fn315(a: f64, b: f64, n: usize) -> [f64; 3] {
        let f4 = |z: f64| a.sin();
        let y6 = f4(f4(b));
        let mut x: [[f64; 3]; 2] = [[if b >= b { y6 } else { b }; 3]; 2];
        x[n % 2][1] = a.sin();
        [((x[0][0] + 2.0 * b) + 0.75 * y6) + 1.75 * x[0][1], y6, ((b.mul_add(b, 0.875) + 0.5 * y6) + 0.25 * x[0][1]) + 2.0 * x[1][0]]
    }

    #[differentiable]
    pub fn fn316(a: f64, mut b: f64, flag: bool) -> Vec<f64> {
        let cell1 = [[a; 3]; 2];
        b = (1 as f64).sin();
        let mut dx: f64 = b;
        let mut b: Body = Body { pos: Point { x: dx, y: -0.75_f64 }, vel: [a + dx; 3], mass: a + cell1[0][2], id: 2 };
        vec![(((((dx + dx) + 1.25_f64 * a) + 1.5_f64 * cell1[1][0]) + 0.5_f64 * dx) + 0.75_f64 * b.pos.x) + 1.0_f64 * b.pos.y, (cell1[1][0] / (1.5_f64 + dx.sin())) + 1.0_f64 * a]
    }

    #[differentiable]
    pub fn fn317(mut a: f64, n: usize) -> Vec<f64> {
        let mut acc = [0.375_f64.abs(), -1.75_f64, a];
        match n % 3 { 0 => {
            for i4 in (0..4).rev() {
                let part6 = &mut acc[..2];
                part6[0] += 0.25 * a.mul_add(-1.625_f64, a).atan();
                part6[1] = part6[0] * 0.5 * a.sin();
            }
        }, 1 => {}, _ => {
            let r7 = &mut acc[n % 3];
            *r7 = *r7 * 1.25 * a.sin() + (0.25 * (-1.375_f64).cos());
            *r7 += 0.5 * (1.25 * a.sin());
        } }
        if (0.25 * a) >= fn33(1.25 * a.sin(), n % 4, &acc, vec![a, a, a]) {
            return vec![a.sin() + 0.5_f64 * acc[2], (acc[n % 3] + 0.25_f64 * acc[0]) + 1.75_f64 * acc[1]];
        }
        vec![a.min(acc[n % 3]) + 1.5_f64 * acc[1], (a + 0.25_f64 * acc[0]) + 1.75_f64 * acc[1]]
    }

    #[differentiable]
    pub fn fn318(mut a: f64, p: [f64; 3]) -> [f64; 3] {
        a = (p[2] * a).mul_add(p[2], a).sin();
        a = p[2].sin();
        a = (if a > a { p[2] } else { a }).sin();
        [(p[2] + a) + 2.0 * p[1], (fn307(a.sin(), p[2].cos(), 0 % 4, p) + 1.25 * a) + 0.75 * p[0], a]
    }

    #[differentiable]
    pub fn fn319(a: f64, mut b: f64, n: usize) -> f64 {
        let r4 = &mut b;
        *r4 *= (a - 0.875_f64).sin();
        *r4 = (a + a).sin();
        let dx = Body { pos: Point { x: b, y: 1.5_f64 }, vel: [a, a, (a * a + 1.0_f64).sqrt()], mass: b.abs(), id: 2 };
        b = (1.5_f64 + b.sin()).sqrt().cos();
        let mut dy1 = b + (a.abs() + 1.25_f64).ln();
        let dx7: [f64; 3] = [a - a; 3];
        ((((dy1 + 0.75 * a) + 1.5 * b) + 1.5 * dy1) + 1.0 * dx7[1]) + 0.5 * dx7[2]
    }

    #[differentiable]
    pub fn fn320(mut a: f64) -> f64 {
        for i2 in 1..=3 {
            let r4 = &mut a;
            *r4 = *r4 * (-0.75_f64).cos() + (0.5 * 1.125_f64.sin());
            *r4 = *r4 * 0.5 * 2.0_f64.sin() + (0.375 * (-0.875_f64).atan());
        }
        let mut i5 = 0_usize;
        while i5 < 3 && ((-a) >= 1.0) {
            i5 += 1;
            'l7: for i8 in 0..i5 % 4 {
                'l10: for i11 in (0..4).rev() {
                    if (-a) < a {
                        return a + 1.75 * a;
                        let mut cell1: f64 = a;
                    }
                }
            }
        }
        0.375 + 0.75 * a
    }

    #[differentiable]
    pub fn fn321(a: f64, mut b: f64, mut p: [f64; 3], t: (f64, f64), net: &Net) -> f64 {
        p[0] = f64::sin(a * b).atan();
        p[1] *= 1.25 * b.sin();
        p[1] = p[2].sin().sin();
        (((a * p[0]) + 1.5 * b) + 0.5 * t.0) + 1.25 * t.1
    }

    #[differentiable]
    pub fn fn322(mut a: f64, n: usize) -> f64 {
        let mut a: [f64; 3] = [(3 as f64), a, a.max(1.125_f64)];
        let cell1 = a.iter().enumerate().map(|(j, z)| (*z).sin().exp().cos()).sum::<f64>() + a[0];
        let back = cell1;
        for i8 in 0..1 {
            let mut i10 = 0_usize;
            while i10 < 1 {
                i10 += 1;
                let r12 = &mut a[0];
                *r12 = chained((i8 as f64)).unwrap_or(cell1).sin();
                *r12 = 0.25_f64.sin();
                a[2] = 0.5 * (cell1.mul_add(cell1, back) * back.sin().exp()).sin();
            }
        }
        (((1.75_f64.mul_add(-0.875, cell1) + 2.0 * a[1]) + 1.5 * a[2]) + 1.75 * cell1) + 1.25 * back
    }

    #[differentiable]
    pub fn fn323(a: f64, q: Vec<f64>, net: &Net) -> [f64; 3] {
        let mut tape1: [f64; 3] = [fn309(a.atan(), 1.25_f64 * 0.125_f64.sin(), 1 % 4, [q[0], -1.75_f64, net.w[0]]), q[0] + q[0], 0.875_f64];
        let mut y11: f64 = if (if a >= q[0] { tape1[1] } else { net.w[0] }) >= (a + q[1]) {
            let mut i5 = 0_usize;
            while i5 < 2 {
                i5 += 1;
                for i7 in 0..i5 % 4 {}
                match i5 % 4 { 0 => {
                    if (net.w[1] + a) >= (tape1[2] + a) {
                        tape1[1] += 0.375 * q[1].sin();
                        continue;
                    }
                }, 1 | 2 if a >= 1.375 => {
                    let w: f64 = q.iter().filter(|z| **z > 0.25).map(|z| 0.5_f64 * (*z).sin()).sum::<f64>();
                }, _ => {} }
                tape1[0] = ((net.w[1] * a) + (net.w[1] * net.w[1] + 1.0_f64).ln()).sin();
            }
            tape1[i5 % 3] *= q[1].sin();
            net.w[i5 % 2]
        } else {
            net.b.atan()
        };
        [(((y11 + 1.0 * a) + 1.25 * net.w[1]) + 1.5 * tape1[0]) + 0.5 * tape1[1], (((fn313(a.sin(), y11.sin(), vec![0.0_f64; 2]) + 0.75 * q[1]) + 0.25 * q[q.len() - 1]) + 1.5 * net.b) + 0.5 * tape1[2], tape1[1]]
    }

    #[differentiable]
    pub fn fn325(a: f64, mut b: f64, net: &Net) -> f64 {
        for i4 in 0..3 {
            b = 0.5 * (net.w[1] * (b * 0.5_f64)).sin();
            if b >= (a * b) {
                continue;
            }
        }
        {
            b = fn307(1.25_f64 * (net.b - (-1.5_f64)).sin(), 1.25_f64 * a.sin(), 0 % 4, [net.w[1], a, net.w[0]]).atan();
        }
        ((((fn311(0.25_f64.sin(), net.w[0] > b) + 1.0 * a) + 0.25 * b) + 1.25 * net.w[0]) + 1.0 * net.w[1]) + 2.0 * net.b
    }

    #[differentiable]
    pub fn fn326(a: f64, v: &[f64]) -> f64 {
        let mut u = [a.abs(), a, a];
        u[0] = (v[0] * fn310(a.sin())).cos();
        u[1] = -0.625;
        u[..2].copy_from_slice(&[1.25 * fn312(v[0].cos(), v[0].sin()).sin(), a]);
        (((((a.min(a) + 0.25 * a) + 1.0 * v[0]) + 2.0 * v[1]) + 1.0 * v[v.len() - 1]) + 1.5 * u[0]) + 1.5 * u[1]
    }

    #[differentiable]
    pub fn fn327(mut a: f64, flag: bool, p: [f64; 3], q: Vec<f64>) -> f64 {
        let mut a = p;
        let mut dx: [f64; 3] = [a[0].min(a[0]), f64::sin(0.25_f64), q[0]];
        a[2] = (if flag { q[q.len() - 1] } else { q[q.len() - 1] }).sin();
        if (if flag { dx[2] } else { p[0] }) <= 0.75 {
            let mut i7 = 0_usize;
            loop {
                i7 += 1;
                if i7 > 1 { break; }
                a[i7 % 3] = (-p[i7 % 3]).sin();
                if i7 < 1 { break; }
                if p.iter().sum::<f64>() >= (q[i7 % 2] / (p[1] * p[1] + 1.0)) {
                    let mut old9 = std::mem::replace(&mut a[i7 % 3], 1.25 * fn320(1.25_f64 * p[i7 % 3].sin()).sin());
                    break;
                }
            }
        } else {
            let (l11, r12) = dx.split_at_mut(1);
            l11[0] = r12[0].sin();
            r12[0] -= l11[0] * (p[0] + q[0]).cos();
        }
        return (((1.25 + 1.75 * p[1]) + 0.75 * p[2]) + 1.75 * a[0]) + 1.75 * a[2];
        let a = a[1];
        1.0_f64.max(p[0])
    }

    #[differentiable]
    pub fn fn328(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut u = [[0.5_f64.max(b); 3]; 2];
        p = [b / (v[1] * v[1] + 1.0_f64); 3];
        let mut u = [[b, (0 as f64), u[0][1] / (a.abs() + 1.25_f64)], [-0.875_f64; 3]];
        for i7 in 0..1 {
            u[i7 % 2][1] += 0.25 * (i7 as f64).sin();
            'l9: for i10 in (0..v.len()).step_by(2) {
                p[i7 % 3] = 0.5 * a.sin();
                let f12 = |z: f64| { let h16 = v.iter().fold(a, |h, z| 0.5_f64 * (*z).sin()); (u[0][2] + b).cos() + h16 };
                let mut y18 = f12(positive(b * u[1][i10 % 3]).unwrap_or(v[i10]));
            }
            for (z, o) in p.iter_mut().zip(v.iter()) {
                *z = *z * 0.5 + o.sin() * v[0].sin();
            }
        }
        (((((((a + 0.5 * a) + 0.75 * b) + 0.5 * v[1]) + 1.25 * p[0]) + 2.0 * p[1]) + 0.5 * u[0][1]) + 2.0 * u[1][0]) + 1.25 * u[1][2]
    }

    #[differentiable]
    pub fn fn329(mut a: f64, n: usize) -> f64 {
        let mut y: Vec<f64> = vec![0.0_f64; 2];
        'l4: for i5 in 1..y.len() {
            y[i5] = y[i5] * y[i5 - 1];
            let mut i7 = 0_usize;
            loop {
                i7 += 1;
                if i7 > 1 { break; }
                y.fill(0.5 * a.sin());
                let mut y9: f64 = {
                    y[i5] *= (a + a).sin();
                    y[0]
                };
                std::mem::swap(&mut y9, &mut a);
            }
            let f11 = |z: f64| z.cos().sin().powi(2).cos();
            let y13 = f11(f11(a.sin().powi(1)));
            y[i5] = a.sin();
        }
        ((a + 0.5 * a) + 0.25 * y[0]) + 1.5 * y[1]
    }

    #[differentiable]
    pub fn fn330(mut a: f64) -> f64 {
        let mut next: [[f64; 3]; 2] = [[a - a; 3], [a - a, a.sin().powi(2), a.cos()]];
        next[0][1] += 0.5 * f64::sin(-a).sin();
        'l3: for i4 in 0..3 {
            match 1 % 3 { 0 => {
                next[1][i4 % 3] = a.sin();
                a -= 0.125 * (1.5_f64 + (1.5_f64 + (-2.0_f64).sin()).ln().sin()).ln().atan();
            }, 1 => {
                next[0][1] = (next[0][i4 % 3].mul_add(a, a) * next[1][i4 % 3]).atan();
            }, _ => {
                next[i4 % 2][i4 % 3] = 0.5;
            } }
            next[i4 % 2][2] = 0.5 * next[i4 % 2][i4 % 3].sin();
        }
        (a + 2.0 * a) + 0.5 * next[1][0]
    }

    #[differentiable]
    pub fn fn331(a: f64, b: f64) -> f64 {
        if (b + a) > b.atan() {}
        let cell1 = fn322(1.25_f64.max(-0.75_f64).atan(), 0 % 4);
        (cell1 + a) + 2.0 * cell1
    }

    #[differentiable]
    pub fn fn332(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        let r4 = &mut b;
        *r4 = 1.25 * v[0].max(v[0]).sin();
        let x: f64 = b;
        let mut s: f64 = v[v.len() - 1];
        let x: Point = Point { x: (v.len() as f64), y: s };
        let mut dy1 = s;
        ((f64::sin(s) + 1.75 * b) + 1.0 * s) + 1.5 * dy1
    }

    #[differentiable]
    pub fn fn333(a: f64, mut b: f64, n: usize, t: (f64, f64)) -> [f64; 3] {
        for i5 in 0..n % 4 {
            let mut dx = a;
            let mut i8 = 0_usize;
            'l9: while i8 < 3 {
                i8 += 1;
                dx = 1.125_f64.sin();
                dx = (if b > t.1.abs() { b } else { 0.75_f64 }).sin();
            }
            dx = 0.5 * f64::sin(b * dx).sin();
        }
        [b + 2.0 * t.1, (1.375 + 0.5 * a) + 1.5 * b, a - t.0]
    }

    #[differentiable]
    pub fn fn334(mut a: f64, b: f64) -> f64 {
        let mut cell1: Vec<Vec<f64>> = vec![vec![b + b; 2]; 3];
        if a.sin().powi(0) < 0.875 {
            if (1.5 / (a * a + 1.0)) > a {
                cell1[0][1] *= 1.25 * a.sin();
            } else if a.sin().tanh() >= b {
                for i4 in (0..2).rev() {
                    a = ((b + b) * 1.875_f64.max(b)).sin();
                    let mut old6 = std::mem::replace(&mut a, 0.5 * (1.75_f64 / (b.abs() + 1.25_f64)).sin());
                    old6 *= old6.atan();
                }
            } else {
                let mut tape1 = vec![b.max(b), f64::sin(cell1[0][0])];
            }
            cell1[0][1] = (b / (a * a + 1.0_f64)).cos();
        }
        ((((-1.25) + 1.0 * a) + 0.75 * b) + 0.5 * cell1[0][0]) + 0.25 * cell1[1][1]
    }

    #[differentiable]
    pub fn fn335(a: f64, n: usize, flag: bool) -> f64 {
        let mut i4 = 0_usize;
        while i4 < 1 && flag {
            i4 += 1;
            if (2 as f64) > a.max(a) {}
        }
        a
    }

    #[differentiable]
    pub fn fn336(a: f64, mut b: f64) -> f64 {
        let saved = (a, -b);
        for i4 in (0..1).rev() {
            let mut tape1: Shape = Shape::Disc(saved.1 * a);
        }
        if fn322(1.25 * a.sin(), 1 % 4) > (a - a) {
            let mut i7 = 0_usize;
            while i7 < 2 {
                i7 += 1;
                b = (0 as f64).sin();
                if b >= saved.1 {
                    let mut back: f64 = 0.625_f64.asinh();
                } else if (a + a) < a {
                    b *= 0.5 * (if a > b { a } else { 1.0_f64 }).sin();
                } else {
                    let f10 = |z: f64| { let h12 = z - a; (b + h12).atan() + h12 };
                    let y14 = f10((1.5_f64 + saved.1.sin()).ln());
                }
            }
            if i7 < 3 {
                return (((if i7 != 0 { b } else { a }) + 1.75 * a) + 0.75 * b) + 1.5 * saved.1;
            }
        } else {
            b = a.cos();
        }
        (b + 0.75 * a) + 1.5 * b
    }

    #[differentiable]
    pub fn fn337(a: f64, b: f64, flag: bool) -> f64 {
        let mut acc: Vec<f64> = vec![1.125_f64 + a; 3];
        let r5 = &mut acc[1];
        *r5 *= (0 as f64).cos();
        let mut old6 = std::mem::replace(&mut acc[0], a.sin());
        {
            acc[0] = b.sin();
        }
        acc.fill(a.cos().atan());
        (((old6 + 2.0 * a) + 0.75 * b) + 1.0 * acc[0]) + 2.0 * acc[1]
    }

    #[differentiable]
    pub fn fn338(a: f64, mut b: f64) -> f64 {
        let mut s = Net { w: vec![a, f64::sin(a)], b: b + b };
        let mut y5: [f64; 3] = if 0.5 < s.w[0] {
            let mut next: [f64; 3] = [b, 1.5_f64.sin().exp(), b - 1.375_f64];
            [0.25_f64; 3]
        } else {
            s = Net { w: vec![1.5_f64, s.w[0], a], b: a - a };
            s.w[1] = 0.5;
            [b, a, a]
        };
        ((s.w[1].sin() + 1.75 * a) + 0.5 * s.w[0]) + 1.0 * y5[2]
    }

    #[differentiable]
    pub fn fn339(a: f64, mut b: f64, v: &[f64], t: (f64, f64)) -> f64 {
        let mut tape1 = vec![vec![0.0_f64; 2], vec![v[1].cos(), v[0] * b, 0.875_f64]];
        let saved = fn327(1.25 * (-2.0_f64).cos().sin(), a.sin() <= (-0.125), [a, tape1[0][1], 1.625_f64], v.iter().enumerate().map(|(j, z)| (a - v[0]).sin()).collect::<Vec<f64>>());
        if (-2.0) > (-b) {
            return ((((((((v[1] + 1.375) + 1.5 * a) + 2.0 * b) + 1.5 * v[0]) + 0.5 * v[1]) + 0.75 * v[v.len() - 1]) + 0.25 * tape1[0][0]) + 1.75 * tape1[1][1]) + 0.25 * saved;
        }
        let y1: f64 = v.iter().filter(|z| **z > 0.25).map(|z| (a * saved).atan()).sum::<f64>();
        b /= 1.75 + b.sin();
        (((((v.iter().sum::<f64>() + 0.5 * a) + 1.0 * b) + 0.5 * v[v.len() - 1]) + 1.25 * t.0) + 1.25 * saved) + 1.0 * y1
    }

    #[differentiable]
    pub fn fn340(mut a: f64, n: usize, flag: bool, v: &[f64]) -> f64 {
        let mut s: Net = Net { w: vec![0.0_f64; 4], b: a.atan() };
        let mut cell1: Point = Point { x: a - s.w[n % 2], y: a + s.w[n % 2] };
        cell1.y = v.iter().enumerate().map(|(j, z)| (cell1.y * (-1.0_f64)).sin()).sum::<f64>().atan();
        s.w[n % 2] = 1.25 * (-cell1.norm2()).sin();
        s.w[1] -= 0.25 * v[n % 2].sin();
        cell1.x = v[0].sin().sin();
        ((((a.abs() + 1.25_f64).sqrt() + 2.0 * a) + 1.25 * s.w[0]) + 0.5 * s.w[1]) + 0.25 * cell1.y
    }

    #[differentiable]
    pub fn fn341(mut a: f64, b: f64) -> f64 {
        let mut cell1 = vec![vec![-0.5_f64; 2]; 3];
        a = (cell1[1][1] * b.abs()).sin();
        (((a + b) + 0.5 * a) + 2.0 * b) + 1.75 * cell1[0][0]
    }

    #[differentiable]
    pub fn fn342(mut a: f64, flag: bool, v: &[f64]) -> f64 {
        let mut acc = vec![0.0_f64; 4];
        if (if flag { a } else { a }) < v[1].abs() {
            if (a.atan() > a) || (a >= v[1]) {
                let mut i5 = 0_usize;
                while i5 < 1 {
                    i5 += 1;
                    let f7 = |z: f64, k: f64| f64::sin(acc[i5 % 2]).sin().tanh().atan();
                    let y10 = f7(v[i5 % 2], a) + f7(v[i5 % v.len()], v[1]);
                    let mut list12 = Vec::with_capacity(4);
                    for i13 in 0..3 {
                        list12.push(0.5 * 0.5_f64.sin());
                    }
                    acc.swap(0, 1);
                }
            } else if flag {
                acc[1] = acc.windows(2).map(|z| z[0] * z[1]).sum::<f64>().atan();
            } else {
                let mut y = a;
            }
        }
        ((v[0] * acc[0]) + 1.5 * v[0]) + 1.25 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn343(a: f64, b: f64) -> f64 {
        let mut y = vec![b.sin().exp(); 3];
        let mut u = [a, if a >= a { a } else { 1.5_f64 }, a];
        for &z6 in u.iter() {
            if (a * z6) > (if a > a { a } else { b }) {
                y[0] *= 0.5 * fn331(y[1].sin(), u[2].sin()).sin();
                y[0] += 0.375 * (if (a >= a) && (a <= 1.5_f64) { a } else { y[1].mul_add(u[0], 0.5_f64) }).atan();
            } else {}
        }
        (((u[0].sin() + 1.5 * a) + 2.0 * b) + 0.75 * u[0]) + 2.0 * u[1]
    }

    #[differentiable]
    pub fn fn344(a: f64, v: &[f64]) -> f64 {
        let mut a = vec![0.0_f64; 3];
        let mut y9: f64 = if v[1] < v.iter().sum::<f64>() {
            a[1] = (0..v.len()).map(|j| v[j] * 1.25_f64 * 1.375_f64.sin()).sum::<f64>().cos();
            a[0] *= a[a.len() - 1].cos();
            v[1]
        } else {
            a[0] = v[v.len() - 1].sin();
            let mut i5 = 0_usize;
            'l6: loop {
                i5 += 1;
                if i5 > 2 { break; }
                a[i5 % 2] = v[v.len() - 1].sin();
                let u: f64 = (i5 as f64) + f64::sin(v[v.len() - 1]);
                if (a[1] < v[v.len() - 1]) && (u > u) {
                    a.swap(1, 0);
                    break 'l6;
                }
            }
            (i5 as f64)
        };
        (((((-2.0) + 0.75 * v[1]) + 0.25 * v[v.len() - 1]) + 0.75 * a[0]) + 1.25 * a[a.len() - 1]) + 0.75 * y9
    }

    #[differentiable]
    pub fn fn345(a: f64, b: f64, q: Vec<f64>) -> f64 {
        let mut a: f64 = f64::sin(a).sin().exp();
        for i5 in 0..q.len() {
            if q.iter().zip(q.iter()).map(|(z, q)| (*q).sin()).sum::<f64>() > b {
                a = 0.5 * chained(0.875_f64).unwrap_or(a).sin();
            } else if (a + a) < b {} else {
                if (1.625 > a) || (a >= b) {
                    break;
                }
            }
        }
        ((b.sin() + 1.75 * b) + 0.75 * q[1]) + 1.5 * a
    }

    #[differentiable]
    pub fn fn346(mut a: f64, flag: bool) -> f64 {
        let mut y: f64 = a.max(a).atan();
        let Some(z4) = positive(if a >= y { a } else { y }) else {
            return (3 as f64);
        };
        let mut list6 = Vec::new();
        list6.push(a);
        list6.push(z4 + y);
        if 1.125 < list6.iter().map(|z| 1.25 * y.atan().sin()).sum::<f64>() {
            list6[1] = y.atan();
        }
        list6[0] += 0.375 * (y + z4).atan();
        ((((z4 + 2.0 * a) + 0.5 * z4) + 0.75 * list6[0]) + 1.5 * list6[1]) + 1.0 * list6[list6.len() - 1]
    }

    #[differentiable]
    pub fn fn347(a: f64, b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut saved: Option<f64> = if p.windows(2).map(|z| z[0] * z[1]).sum::<f64>() >= a { Some(b.abs()) } else { None };
        'l6: for z8 in p.iter().copied().rev() {
            let mut dy1 = Body { pos: Point { x: a, y: a }, vel: [-1.25_f64; 3], mass: (1.0_f64 * 1.0_f64 + 1.0_f64).ln(), id: 2 };
        }
        let mut tape1: f64 = a;
        let mut s = (1.5_f64 + a.sin()).sqrt();
        tape1 = s.atan();
        let mut saved13 = vec![vec![0.0_f64; 2], vec![s, p[0], a.max(v[v.len() - 1])]];
        (((((if a < tape1 { a } else { s }) + 1.75 * b) + 0.75 * v[v.len() - 1]) + 1.25 * s) + 1.75 * saved13[0][0]) + 1.5 * saved13[1][1]
    }

    #[differentiable]
    pub fn fn348(mut a: f64, v: &[f64]) -> f64 {
        let mut acc: f64 = a;
        let mut y5: f64 = if (a + 0.875) <= (if 1.375 <= a { a } else { a }) {
            a = (0 as f64).sin();
            chained(acc).unwrap_or(1.125_f64)
        } else {
            let r4 = &mut a;
            *r4 *= acc.max(acc).sin();
            *r4 = *r4 * acc.sin() + (0.5 * v[0].sin());
            acc
        };
        (y5.asinh() + 1.75 * v[1]) + 0.25 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn349(mut a: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut dy1 = Net { w: vec![0.0_f64; 2], b: a + a };
        let mut cell1 = fn29((dy1.w[1] - 0.625_f64).cos(), v.len() % 4);
        for z in cell1.chunks_exact_mut(2) {
            let old = z[0];
            z[0] = z[1] * 0.5;
            z[1] = old * a.sin();
        }
        let mut dx = [a, 0.875_f64, fn344(v[0].sin(), &cell1[0..2])];
        ((((dy1.w[0] * cell1[0]) + 1.75 * a) + 2.0 * p[1]) + 0.25 * dy1.w[1]) + 1.75 * cell1[0]
    }

    #[differentiable]
    pub fn fn350(a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut b = [a; 3];
        b[0] = 1.25 * b[2].sin();
        for (z, o) in b.iter_mut().zip(v.iter()) {
            *z += *o * a.sin();
        }
        return a.sin() + 2.0 * b[0];
        let mut cell1: f64 = a;
        1.625_f64.max(cell1)
    }

    #[differentiable]
    pub fn fn351(mut a: f64, b: f64, mut p: [f64; 3]) -> Vec<f64> {
        let mut dx = [b.max(a), 1.625_f64, b.cos()];
        let mut y5: f64 = if dx[1] <= (b + a) {
            p[0] += 0.25 * (b * a).sin();
            p[1].abs()
        } else {
            if a < p[2] { p[0] } else { b }
        };
        let dx = dx.iter().rev().skip(1).copied().map(|z| dx.iter().rev().skip(1).copied().map(|z| 1.25_f64 * p[1].sin()).sum::<f64>().sin()).sum::<f64>() - p.iter().enumerate().map(|(j, z)| y5.sin()).sum::<f64>();
        let mut back: [f64; 3] = [if a < a { 1.75_f64 } else { y5 }, if b <= b { p[1] } else { dx }, if dx >= b { dx } else { dx }];
        vec![((((((0 as f64) + 1.5_f64 * a) + 0.25_f64 * p[1]) + 1.0_f64 * y5) + 0.25_f64 * dx) + 1.0_f64 * back[1]) + 2.0_f64 * back[2], (((a * 1.5_f64) + 1.5_f64 * b) + 1.0_f64 * p[2]) + 1.0_f64 * back[2]]
    }

    #[differentiable]
    pub fn fn352(a: f64, b: f64, flag: bool, v: &[f64], mut t: (f64, f64)) -> [f64; 3] {
        let mut old = vec![b; 3];
        t.1 = ((if b < b { b } else { 1.375_f64 }) + v[0].abs()).sin();
        for i7 in (0..v.len()).rev() {
            let mut old9 = std::mem::replace(&mut t.1, (a * a).atan());
            'l11: for i12 in 1..v.len() {
                if ((1.5_f64 + t.1.sin()).sqrt() < old9) && (i7 >= 0) {
                    t.1 = ((-old9) * (-b)).sin();
                } else {
                    t.0 = v[i12].cos();
                }
            }
        }
        [((((if flag { old[0] } else { a }) + 0.75 * a) + 0.25 * v[0]) + 1.25 * t.0) + 2.0 * t.1, ((((a + a) + 1.75 * a) + 1.25 * b) + 1.5 * t.1) + 1.0 * old[old.len() - 1], (old[1] + 1.25 * b) + 1.5 * old[1]]
    }

    #[differentiable]
    pub fn fn353(a: f64, b: f64) -> [f64; 3] {
        let mut dx = [[b; 3]; 2];
        'l4: for i5 in 0..2 {
            let b = [1.875_f64.sin().tanh(); 3];
        }
        [(-1.625) + 0.5 * dx[1][0], ((a + 1.5 * a) + 0.25 * dx[0][1]) + 0.75 * dx[1][0], (if dx[0][2] >= b { dx[0][0] } else { dx[1][0] }) + 0.75 * a]
    }

    #[differentiable]
    pub fn fn354(a: f64, b: f64, n: usize, t: (f64, f64)) -> f64 {
        let mut i5 = 0_usize;
        'l6: loop {
            i5 += 1;
            if i5 > 1 { break; }
            if t.0 >= b { break; }
            let mut tape1 = vec![a, b * 1.625_f64, b - b];
            match n % 3 { 0 => {
                let Some(z9) = positive(b / (1.5 + a.sin())) else {
                    continue;
                };
            }, 1 => {
                tape1[n % 2] -= 0.125 * (-t.0).max(a.max(1.5_f64)).sin();
            }, _ => {
                let mut x = Point { x: a.sin().exp(), y: tape1.iter().zip(tape1.iter()).map(|(z, q)| 1.25_f64 * tape1[n % 2].sin().sin()).sum::<f64>() };
            } }
        }
        return (b + 1.75 * t.0) + 1.0 * t.1;
    }

    #[differentiable]
    pub fn fn355(a: f64, v: &[f64]) -> f64 {
        let mut acc = vec![v[0]; 3];
        let mut x = acc.clone();
        for (z, o) in acc.iter_mut().zip(x.iter().rev()) {
            *z = *z * 0.5 + o.sin() * a.atan();
        }
        (((((1.0 + 1.25 * a) + 0.25 * v[0]) + 1.25 * v[1]) + 0.75 * v[v.len() - 1]) + 1.5 * acc[1]) + 0.5 * acc[acc.len() - 1]
    }

    #[differentiable]
    pub fn fn356(mut a: f64) -> f64 {
        let mut list2 = Vec::with_capacity(4);
        list2.push(a);
        list2.push(a);
        list2[0] += 0.5 * list2[1].cos();
        let u: f64 = (a * 1.375_f64) * (1 as f64);
        let mut i5 = 0_usize;
        loop {
            i5 += 1;
            if i5 > 1 { break; }
            if (i5 != 3) && (u.min(a) >= u.sin()) {
                'l7: for i8 in 0..1 {
                    for z in list2.chunks_exact_mut(2) {
                        let old = z[0];
                        z[0] = z[1] * 0.5;
                        z[1] = old * 0.5 * u.sin();
                    }
                }
                for z in list2.to_vec().into_iter().rev() {
                    a += 0.25 * z * 1.25 * (-1.25_f64).sin();
                }
                let r10 = &mut list2[i5 % 2];
                *r10 += 0.5 * a.sin().tanh().atan();
                *r10 += 0.125 * (1.25 * a.sin());
            } else {
                list2[1] += 0.125 * (if (a >= 0.375_f64) || (u <= u) { u } else { list2[1] }).cos();
            }
            if u >= (list2[i5 % 2] - u) { break; }
            let next = ((-1.75_f64) * u) - (if list2[i5 % 2] > list2[i5 % 2] { u } else { a });
        }
        ((a / (u * u + 1.0)) + 2.0 * a) + 1.5 * u
    }

    #[differentiable]
    pub fn fn357(a: f64, mut b: f64, n: usize, v: &[f64]) -> f64 {
        let f5 = |z: f64| { let h7 = z + v[n % 2]; h7.asinh().cos() + h7 };
        let mut y9 = f5((0.75_f64.abs() + 1.25_f64).ln()) + f5(b);
        let mut s: [f64; 3] = [fn306(b.cos(), 1.25_f64 * y9.sin()), v.iter().flat_map(|z| [*z, z.sin()]).sum::<f64>(), b];
        let mut i12 = 0_usize;
        while i12 < 1 && (i12 >= 3) {
            i12 += 1;
            s[0] = (2.0_f64 * v.iter().rev().skip(1).copied().map(|z| y9.min(z).sin()).sum::<f64>()).cos();
        }
        let acc = s[2] * y9;
        let Some(z16) = positive(acc.sin().powi(3)) else {
            return (((y9 + 1.0 * b) + 0.75 * y9) + 0.75 * s[2]) + 1.0 * acc;
        };
        ((((y9.sin().powi(0) + 0.25 * a) + 1.0 * b) + 1.75 * y9) + 0.5 * acc) + 1.5 * z16
    }

    #[differentiable]
    pub fn fn358(a: f64, b: f64, n: usize, t: (f64, f64)) -> Vec<f64> {
        let mut dy1: [[f64; 3]; 2] = [[b; 3], [0.125_f64; 3]];
        dy1[n % 2][n % 3] = dy1[n % 2][n % 3].sin();
        for i6 in 0..4 {
            let f8 = |z: f64| { let h10 = t.0 - z; 0.5 * (a * b).sin() + h10 };
            let mut y12 = f8(0.75);
            if i6 < 1 {
                continue;
            }
        }
        return vec![((0.375_f64.abs() + 2.0_f64 * a) + 0.25_f64 * dy1[0][1]) + 1.5_f64 * dy1[1][2], ((a + 0.25_f64 * a) + 1.0_f64 * b) + 1.5_f64 * t.1];
    }

    #[differentiable]
    pub fn fn359(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut y = vec![b, fn354(a.cos(), a.sin(), 2 % 4, (b, a)), b.sin().exp()];
        y = vec![v[1]; 3];
        y[1] += 0.125 * v[1].sin();
        (((y[1] + 1.0 * a) + 1.0 * b) + 1.0 * v[0]) + 1.25 * v[1]
    }

    #[differentiable]
    pub fn fn360(mut a: f64, b: f64, net: &Net) -> f64 {
        let mut y: Vec<f64> = vec![1.375_f64 * net.w[1]; 3];
        let mut u = y[0];
        let dx: Vec<f64> = vec![0.5_f64; 3];
        let r7 = &mut y[0];
        *r7 = (u + b).cos();
        *r7 = (u * a).cos();
        a += 0.25 * fn359(1.625_f64.asinh().sin(), 1.25 * fn350(u.sin(), b.atan(), &dx[..2]).sin(), &y);
        (((((((net.forward(&dx) + 2.0 * net.w[0]) + 0.25 * net.b) + 0.75 * y[0]) + 0.25 * y[1]) + 2.0 * y[y.len() - 1]) + 1.75 * u) + 1.0 * dx[0]) + 0.5 * dx[1]
    }

    #[differentiable]
    pub fn fn361(a: f64, flag: bool) -> f64 {
        let mut old = Body { pos: Point { x: a, y: 1.75_f64 }, vel: [(a.abs() + 1.25_f64).ln(), f64::sin(a), a], mass: (a.abs() + 1.25_f64).sqrt(), id: 2 };
        old.vel[0] = a.sin();
        let y1 = old.push((a * a).sin());
        let mut y15: f64 = (1 as f64);
        y15 -= 0.375 * (y15 / (y1 * y1 + 1.0_f64)).cos();
        let acc: f64 = y15;
        (((a.sin().tanh() + 1.5 * a) + 1.75 * old.vel[0]) + 0.75 * old.vel[1]) + 1.0 * y1
    }

    #[differentiable]
    pub fn fn362(a: f64, b: f64) -> f64 {
        let mut next: Point = Point::new(a, a);
        next.y = chained(f64::sin(b)).unwrap_or(next.x).sin();
        next.y = (next.norm2() * next.norm2() + 1.0_f64).ln().sin();
        next.x = 1.25 * next.x.sin();
        (((a * b) + 0.75 * b) + 0.25 * next.x) + 1.75 * next.y
    }

    #[differentiable]
    pub fn fn363(a: f64, b: f64) -> f64 {
        let mut a = vec![vec![(1.5_f64 + a.sin()).ln(); 3], vec![0.0_f64; 3]];
        'l4: for i5 in 0..1 {
            for i7 in 1..=1 {
                a[i7 % 2][i7 % 2] = (a[i5 % 2][i5 % 2] + a[i7 % 2][0]).sin();
                let mut acc = fn354(b.sin(), b.atan(), i5 % 4, (b, b));
            }
            let r10 = &mut a[0][i5 % 2];
            *r10 *= b.atan();
            *r10 += 0.5 * b.sin();
            let mut old = fn352(b.sin().exp().sin(), (3 as f64).sin(), i5 != 2, &a[1], (1.75_f64, b));
        }
        fn361(a[0][0].cos(), b >= b) + 0.75 * b
    }

    #[differentiable]
    pub fn fn364(mut a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let mut b: [f64; 3] = p;
        b[0] += 0.5 * (b[1].min(a) / (1.5_f64 + (p[2] * 1.875_f64).sin())).cos();
        let mut next = b[1];
        p[2] += 0.25 * (1.25 * 1.875_f64.sin());
        let mut cell1 = [[next + a; 3]; 2];
        cell1[0][2] += 0.125 * (-0.875_f64).atan();
        (((((((1 as f64) + 1.25 * a) + 0.25 * p[0]) + 1.5 * p[1]) + 1.75 * b[2]) + 1.25 * cell1[0][1]) + 1.5 * cell1[1][0]) + 2.0 * cell1[1][2]
    }

    #[differentiable]
    pub fn fn365(mut a: f64, mut b: f64) -> f64 {
        let mut b: Body = Body { pos: Point { x: b, y: a }, vel: [b, b.cos(), a], mass: a, id: 2 };
        for i4 in (0..4).rev() {
            b.vel[0] = 0.5 * a.sin();
            b.mass = chained(b.vel[1] * a).unwrap_or(a).sin();
        }
        b.pos.y = 1.25 * (a * a).sin();
        b.pos.y = -1.5;
        1.25_f64.asinh() + 1.0 * a
    }

    #[differentiable]
    pub fn fn366(mut a: f64, n: usize) -> f64 {
        let mut s = ((1.5_f64 + a.sin()).sqrt(), if a >= a { a } else { a });
        let r4 = &mut s.0;
        *r4 = *r4 * a.sin() + (0.375 * a.cos());
        s.1 = a.sin();
        for i5 in 0..2 {
            let f7 = |z: f64| 0.5 * s.0.sin();
            let y9 = f7(a - s.0) + f7(a);
            let mut s11 = y9 + fn363(y9.cos(), a.atan());
        }
        s.0 = 1.25 * (if n != 3 { s.0 + a } else { f64::sin(a) }).sin();
        (a + 1.75 * a) + 2.0 * s.1
    }

    #[differentiable]
    pub fn fn367(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut saved = vec![0.0_f64; 3];
        let w = v[0].sin().exp();
        let mut dy1 = a;
        let mut y10: f64 = if (a < b) && (a <= 1.5) {
            for i7 in 0..1 {
                let mut y1 = [v[1]; 3];
                if v.windows(2).map(|z| z[0] * z[1]).sum::<f64>() > v[i7 % 2] {
                    continue;
                }
                y1[1] = a.sin().tanh().atan();
            }
            saved[0] -= 0.125 * f64::sin(saved.windows(2).map(|z| z[0] * z[1]).sum::<f64>()).atan();
            if (-0.875_f64) >= 0.75_f64 { dy1 } else { w }
        } else {
            dy1 * w
        };
        ((((((((v[0] - y10) + 1.5 * a) + 0.75 * b) + 1.0 * v[0]) + 0.25 * v[1]) + 1.0 * v[v.len() - 1]) + 2.0 * saved[1]) + 1.75 * saved[saved.len() - 1]) + 0.5 * w
    }

    #[differentiable]
    pub fn fn368(a: f64, b: f64) -> Vec<f64> {
        let dx: f64 = a * b.sin().tanh();
        vec![(dx + b) + 1.75_f64 * b, (dx + 1.5_f64 * a) + 2.0_f64 * b]
    }

    #[differentiable]
    pub fn fn369(a: f64, v: &[f64]) -> f64 {
        if (a + a) > (v[0] * a) {
            return v[1] + 0.5 * a;
        }
        (a * a) + 1.75 * v[1]
    }

    #[differentiable]
    pub fn fn370(mut a: f64, v: &[f64]) -> f64 {
        let mut tape1: Body = Body { pos: Point { x: a, y: a }, vel: [(3 as f64); 3], mass: v.iter().map(|z| v.windows(2).map(|z| z[0] * z[1]).sum::<f64>().cos()).sum::<f64>(), id: 2 };
        'l5: for i6 in 0..v.len() {
            tape1.pos.x += 0.25 * (0.5 * ((i6 + 1) as f64).sin());
        }
        let s = (3 as f64);
        if ((a + s) < s) || (v[1].sin().powi(2) < 1.875) {
            tape1.pos.x -= 0.375 * (1.25 * v[v.len() - 1].sin());
            tape1.pos.x = s.sin();
        } else {
            tape1.pos.y *= 1.25 * a.sin().exp().sin();
        }
        ((((((a * s) + 1.25 * a) + 0.75 * tape1.pos.x) + 0.5 * tape1.pos.y) + 1.75 * tape1.vel[0]) + 1.75 * tape1.vel[1]) + 1.25 * s
    }

    #[differentiable]
    pub fn fn371(mut a: f64) -> (f64, f64) {
        let mut a = vec![f64::sin(a), (1 as f64)];
        let mut a: [f64; 3] = [0.125_f64.sin().powi(3), (3 as f64), a[1]];
        a[2] = (if (a[0] > a[1]) && (a[1] >= (-1.375_f64)) { a[0] - a[2] } else { fn158(1.25_f64 * 1.5_f64.sin(), &a) }).sin();
        (fn369(a[0].sin(), &a), (a[0] + 2.0 * a[0]) + 1.5 * a[1])
    }

    #[differentiable]
    pub fn fn372(a: f64, b: f64, v: &[f64]) -> f64 {
        for i4 in 0..2 {}
        (a + 0.75 * v[0]) + 0.5 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn373(a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut dx: Vec<f64> = v[..2].to_vec();
        'l5: for i6 in (0..1).rev() {
            let mut tape1 = fn30((v[i6 % 2] - b).sin());
            let w = tape1.sin().sin();
        }
        (((((b.min(b) + 1.5 * a) + 1.5 * b) + 2.0 * v[0]) + 1.25 * v[1]) + 0.25 * v[v.len() - 1]) + 1.5 * dx[0]
    }

    #[differentiable]
    pub fn fn374(mut a: f64, n: usize, v: &[f64]) -> f64 {
        a = -1.375;
        let f4 = |z: f64| v[n % 2].sin();
        let mut y6 = f4(f4(0.875 * a));
        y6 = 1.875;
        a = y6.sin();
        (((((if y6 > v[n % v.len()] { y6 } else { y6 }) + 1.5 * a) + 0.5 * v[0]) + 0.5 * v[1]) + 0.25 * v[v.len() - 1]) + 0.75 * y6
    }

    #[differentiable]
    pub fn fn375(a: f64, b: f64) -> f64 {
        let f3 = |z: f64, k: f64| { let h6 = z.asinh(); a.sin() + h6 };
        let y8 = f3(b.cos(), a) * f3(0.625, a);
        ((1 as f64) + 0.75 * b) + 1.5 * y8
    }

    #[differentiable]
    pub fn fn376(mut a: f64, b: f64) -> f64 {
        let mut dx: Vec<f64> = vec![0.0_f64; 4];
        for z4 in dx.iter_mut().rev() {
            *z4 = *z4 * (if b <= b { b } else { 0.625_f64 }).cos() - (0.25 * (0.5 * a.sin().sin()));
        }
        for &z6 in dx.iter() {
            if 1.375_f64.min(b) > z6.sin().tanh() {
                continue;
            }
        }
        (a.abs() + 1.0 * b) + 0.5 * dx[dx.len() - 1]
    }

    #[differentiable]
    pub fn fn377(a: f64, n: usize) -> f64 {
        let mut a: Option<f64> = None;
        let mut y8: f64 = if (1.625 < 1.5) && (0.25 < 1.5) {
            for i4 in 0..2 {}
            0.25_f64
        } else {
            let mut w: [[f64; 3]; 2] = [[1.5_f64.asinh(); 3]; 2];
            let a: f64 = w[0][0] * fn370((-1.875_f64).cos(), &w[1]);
            2.0_f64 + a
        };
        ((y8 + y8) + 1.5 * a.unwrap_or((0.75))) + 1.5 * y8
    }

    #[differentiable]
    pub fn fn378(a: f64, mut b: f64, n: usize, p: [f64; 3]) -> f64 {
        let mut cell1: [f64; 3] = p;
        b += 0.25 * fn139(p[n % 3].atan(), &cell1, [cell1[n % 3], cell1[0], a]);
        cell1[0] += 0.125 * b.sin().tanh().cos();
        let mut u: [[f64; 3]; 2] = [[p[n % 3], b.asinh(), b], [a.cos(), p[0] * 0.875_f64, b]];
        cell1[1] = 0.125;
        (((b + 1.0 * a) + 1.75 * b) + 1.25 * p[1]) + 1.75 * cell1[2]
    }

    #[differentiable]
    pub fn fn379(mut a: f64, b: f64, n: usize) -> f64 {
        a -= 0.125 * (a / ((a + b).abs() + 1.25_f64)).sin();
        let mut s: [f64; 3] = [b * 0.5_f64, b.sin().exp(), a];
        let dy1 = vec![s.to_vec(), vec![a.asinh(), -b, if a <= a { b } else { a }]];
        s = s;
        (((((s[n % 3] - b) + 1.5 * b) + 2.0 * s[0]) + 2.0 * s[2]) + 0.75 * dy1[0][0]) + 1.75 * dy1[1][1]
    }

    #[differentiable]
    pub fn fn380(mut a: f64, b: f64) -> f64 {
        let mut s = [a.cos(), a, a + b];
        for i4 in 0..s.len() {
            'l6: for z8 in &s {
                a += 0.25 * (0.5 * (s.iter().enumerate().map(|(j, z)| 0.5_f64 * ((*z) - (*z)).sin()).sum::<f64>() / (a.sin() * a.sin() + 1.0_f64)).sin());
                for i12 in 1..s.len() {}
            }
        }
        ((s.iter().skip_while(|z| **z < 0.0).map(|z| z * z).sum::<f64>() + 1.0 * a) + 0.75 * b) + 1.75 * s[1]
    }

    #[differentiable]
    pub fn fn381(a: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        let f4 = |z: f64| (a.asinh() + a).cos();
        let y6 = f4(v[0]) + f4(q[0]);
        if (1.75 + y6) <= a {
            if v[v.len() - 1] < (1 as f64) {
                q[0] += 0.125 * (fn373(a.sin(), a.sin(), &q) - y6).sin();
                for z8 in &mut q {
                    *z8 = *z8 * v[1].sin() - (0.375 * v.iter().copied().fold((-9.0), f64::max).sin());
                }
            }
            let mut old9 = std::mem::replace(&mut q[0], (0.75_f64 * a).atan());
        } else {
            let f11 = |z: f64| (y6 + (v[0] + z)).atan();
            let mut y13 = f11(a.sin()) + f11(y6);
            let y6 = fn371((0 as f64).sin());
        }
        ((v[1] + 1.25 * a) + 1.5 * q[1]) + 1.25 * q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn382(mut a: f64, n: usize, flag: bool) -> f64 {
        for i4 in 0..4 {
            a = a.atan().max(a.sin()).sin();
        }
        a += 0.5 * a.cos();
        if (a * a) < a {
            a = 1.25 * ((a - a) + (a + a)).sin();
            let mut tape1 = [0.875_f64; 3];
        } else if n >= 1 {} else {
            a = ((n + 1) as f64).sin();
        }
        a.max(a) + 0.25 * a
    }

    #[differentiable]
    pub fn fn383(a: f64, mut p: [f64; 3]) -> Vec<f64> {
        let mut p: [[f64; 3]; 2] = [[fn359(1.25_f64 * a.sin(), 1.25_f64 * a.sin(), &p), (p[1] * p[1] + 1.0_f64).sqrt(), p.iter().copied().fold((-9.0), f64::max)], [a, a, 1.625_f64]];
        if ((a <= a) && (a >= a)) || ((p[0][0] * 0.375) >= (a / (1.625_f64.abs() + 1.25))) {
            for i4 in 0..4 {
                p[i4 % 2][i4 % 3] = (-a).sin();
            }
            let f6 = |z: f64, k: f64| (k - 0.5_f64).cos();
            let y9 = f6(a, a);
        } else if (a + a) < (-a) {
            p[1][1] = 1.25 * fn379(1.25_f64 * a.sin(), (if 0.75_f64 < a { a } else { p[1][2] }).sin(), 1 % 4).sin();
        } else {}
        vec![a + 2.0_f64 * a, f64::sin(a)]
    }

    #[differentiable]
    pub fn fn384(a: f64) -> (f64, f64) {
        for i2 in (0..1).rev() {}
        (a, (-a) + 1.5 * a)
    }

    #[differentiable]
    pub fn fn385(a: f64, b: f64) -> (f64, f64) {
        let mut y9: f64 = if b < b.sin().powi(1) {
            let mut list3 = Vec::new();
            list3.push(b);
            list3.push(a);
            (-1.25_f64) + a
        } else {
            let mut i5 = 0_usize;
            while i5 < 3 {
                i5 += 1;
                for i7 in 0..3 {}
            }
            b
        };
        (((1 as f64) + 0.5 * b) + 1.0 * y9, (y9.sin() + 1.5 * a) + 0.25 * b)
    }

    #[differentiable]
    pub fn fn386(mut a: f64, b: f64) -> f64 {
        let Some(z3) = positive(b.min(b)) else {
            return (1.625_f64.atan() + 1.75 * a) + 2.0 * b;
        };
        (b + 0.25 * a) + 1.25 * b
    }

    #[differentiable]
    pub fn fn387(mut a: f64, b: f64) -> f64 {
        let mut y: Shape = Shape::Rect { w: b, h: a };
        let mut next: f64 = b;
        let f5 = |z: f64| { let h7 = a; h7.sin() + h7 };
        let y9 = f5(next.sin());
        let mut old11 = std::mem::take(&mut next);
        ((old11.max(0.25) + 0.5 * a) + 1.75 * b) + 0.5 * y9
    }

    #[differentiable]
    pub fn fn388(a: f64, mut b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        let mut list5 = Vec::new();
        list5.push(chained(v[1].sin()).unwrap_or(a));
        list5.push(a);
        let f7 = |z: f64| 1.25 * (list5.iter().step_by(2).sum::<f64>() / ((z - p[0]) * (z - p[0]) + 1.0_f64)).sin();
        let mut y9 = f7(a.max(b));
        let mut acc: f64 = 1.75_f64;
        list5.truncate(2);
        ((((((0..p.len()).map(|j| p[j] * (if 0.25_f64 <= y9 { y9 } else { 0.5_f64 }).cos()).sum::<f64>() + 2.0 * v[0]) + 1.0 * v[1]) + 2.0 * list5[0]) + 0.75 * list5[1]) + 1.5 * list5[list5.len() - 1]) + 2.0 * y9
    }

    #[differentiable]
    pub fn fn389(a: f64, b: f64) -> f64 {
        let mut dx = [[1.75_f64; 3], [b, b + b, b]];
        for i4 in 0..2 {
            match 0 % 3 { 0 => {
                let mut old6 = std::mem::take(&mut dx[0][2]);
            }, 1 => {
                dx[i4 % 2][1] = (a * ((i4 + 1) as f64)).atan();
            }, _ => {
                dx[1][0] = 0.875_f64.atan();
            } }
            dx[i4 % 2][i4 % 3] = ((a - b) + (b * 0.25_f64)).sin();
            dx[0][1] = 0.5 * 1.75_f64.sin();
        }
        b * b
    }

    #[differentiable]
    pub fn fn390(a: f64) -> f64 {
        let mut dx: Option<f64> = if a.sin().powi(0) >= 1.375_f64.asinh() { Some(a) } else { None };
        let w = fn384(a.cos());
        let u: [f64; 3] = [w.0 * a, a / (a.abs() + 1.25_f64), a];
        (((f64::sin(a) + 0.75 * w.0) + 1.0 * u[0]) + 1.75 * u[1]) + 0.5 * u[2]
    }

    #[differentiable]
    pub fn fn391(a: f64, v: &[f64]) -> f64 {
        if 1.875 >= a.sin() {
            for i3 in 1..=1 {}
            let x = fn383((if a >= a { -0.875_f64 } else { a }).cos(), [0.125_f64; 3]);
        }
        ((((a - v[0]) + 0.25 * a) + 0.5 * v[0]) + 1.5 * v[1]) + 1.0 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn392(a: f64, mut b: f64) -> f64 {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..3 {
            list3.push(b.sin().tanh().sin().sin());
        }
        let mut i7 = 0_usize;
        while i7 < 3 {
            i7 += 1;
            if list3[i7 % 2] >= fn243(0.5 * list3[1].sin(), a.sin(), &list3, [list3[list3.len() - 1], b, a]) {
                let mut b: [f64; 3] = std::array::from_fn(|j| list3[0].sin().exp().sin());
                let (l11, r12) = b.split_at_mut(1);
                l11[0] = r12[0].sin();
                r12[0] -= l11[0] * 0.5 * list3.iter().flat_map(|z| [*z, z.sin()]).sum::<f64>().sin();
            }
        }
        (a.min(list3[i7 % 2]) + 1.75 * b) + 2.0 * list3[1]
    }

    #[differentiable]
    pub fn fn393(a: f64, n: usize) -> f64 {
        for i3 in 0..n % 4 {
            for i5 in 1..=1 {}
        }
        (a + 0.5) + 2.0 * a
    }

    #[differentiable]
    pub fn fn394(mut a: f64, b: f64) -> Vec<f64> {
        a = 0.25;
        for i3 in 0..2 {
            a = 0.5 * fn393(a.sin(), (i3 + 1) % 4).sin();
        }
        let f5 = |z: f64| { let h7 = a.sin(); (a * z).sin() + h7 };
        let mut y9 = f5(a + b);
        vec![(b.sin() + 2.0_f64 * b) + 2.0_f64 * y9, ((a - b) + 1.25_f64 * a) + 1.5_f64 * b]
    }

    #[differentiable]
    pub fn fn395(mut a: f64, v: &[f64]) -> f64 {
        if a.sin() > fn393(1.875_f64.cos(), 2 % 4) {
            for i3 in 0..4 {
                let back = fn393(0.5 * (1.5_f64 + 1.375_f64.sin()).ln().sin(), v.len() % 4);
                if a > a {
                    a = 0.75;
                    break;
                }
                let r6 = &mut a;
                *r6 *= back.sin().tanh().cos();
            }
            let r7 = &mut a;
            *r7 = *r7 * 1.25 * v[v.len() - 1].sin() + (0.5 * v[0].atan());
        } else if a >= (v[v.len() - 1] + v[0]) {} else {
            if (2.0 + a) > positive(v[0].asinh()).unwrap_or(v[0]) {
                a = 1.25 * f64::sin(v.iter().filter(|z| **z > 0.25).map(|z| (0 as f64).sin()).sum::<f64>()).sin();
                return ((v[1].mul_add(a, 1.25) + 1.25 * v[0]) + 0.5 * v[1]) + 1.75 * v[v.len() - 1];
            }
        }
        (v.iter().enumerate().map(|(j, z)| ((*z) + a).atan()).sum::<f64>() + 1.5 * a) + 0.75 * v[0]
    }

    #[differentiable]
    pub fn fn396(a: f64, mut b: f64, v: &[f64], q: Vec<f64>) -> f64 {
        let x: Vec<f64> = vec![b + b; 3];
        b = 1.25 * v[1].sin();
        b = q[1].cos();
        let mut next = (a * x[0]) + b;
        next = 1.25 * q[1].sin();
        ((((((next * q[0]) + 1.5 * b) + 1.75 * q[1]) + 1.5 * q[q.len() - 1]) + 1.25 * x[0]) + 1.25 * x[1]) + 1.0 * x[x.len() - 1]
    }

    #[differentiable]
    pub fn fn397(mut a: f64, mut b: f64, n: usize, v: &[f64], t: (f64, f64)) -> f64 {
        'l6: for i7 in (0..v.len()).step_by(2) {
            let mut cell1: f64 = v.iter().map(|z| 0.5_f64 * (t.1 * (*z)).sin()).sum::<f64>();
            a = 0.5 * ((i7 as f64) - v.iter().step_by(2).sum::<f64>()).sin();
        }
        (((((a * v[n % 2]) + 0.75 * b) + 1.0 * v[0]) + 2.0 * v[1]) + 1.75 * v[v.len() - 1]) + 1.5 * t.0
    }

    #[differentiable]
    pub fn fn398(a: f64, mut b: f64, net: &Net) -> f64 {
        if (a > net.w[0]) && ((a / (1.5 + b.sin())) <= a) {
            if a.atan() <= (2 as f64) {
                for i4 in 0..1 {
                    let b: f64 = a;
                }
            } else if (-net.w[1]) > fn36(net.w[0].sin(), 0 % 4, vec![b; 3]) {
                b = a.sin().powi(1).cos();
            } else {
                b -= 0.125 * (1.25 * (-a).sin());
            }
        } else if ((-0.625) + b) < positive(a - a).unwrap_or(a) {
            b -= 0.5 * (1.25 * (if f64::sin(0.375_f64) >= (net.b / (1.5_f64 + 0.5_f64.sin())) { b.sin().exp() } else { a }).sin());
        } else {}
        ((((a * b) + 0.25 * b) + 0.5 * net.w[0]) + 2.0 * net.w[1]) + 1.0 * net.b
    }

    #[differentiable]
    pub fn fn400(mut a: f64, b: f64) -> f64 {
        let y1: Vec<f64> = vec![b.sin(), a];
        let mut dy1 = 0.5_f64;
        'l5: for i6 in (0..4).rev() {
            let f8 = |z: f64| 0.5 * (dy1 * fn135(z.sin(), &y1[..=1])).sin();
            let mut y10 = f8(f8(fn396(0.5 * dy1.sin(), b.sin(), &y1, vec![a, b, dy1])));
            y10 += 0.25 * (0.5 * y10.atan().sin());
        }
        dy1 = a.sin();
        (1.625 + 0.75 * b) + 0.5 * dy1
    }

    #[differentiable]
    pub fn fn401(mut a: f64) -> f64 {
        a = 1.25 * (0.625_f64 + (2 as f64)).sin();
        let mut y4: f64 = if a < (a + a) {
            let mut old2 = std::mem::replace(&mut a, (-1.0_f64).cos());
            a + a
        } else {
            {
                a /= 1.75 + (1 as f64).sin();
                a = 1.25 * a.sin();
            }
            a
        };
        ((a / (y4 * y4 + 1.0)) + 0.25 * a) + 1.75 * y4
    }

    #[differentiable]
    pub fn fn402(a: f64, mut b: f64, v: &[f64]) -> f64 {
        let w = [v[v.len() - 1]; 3];
        b = v[0].cos();
        b = 1.25 * (-(0 as f64)).sin();
        let mut old: f64 = (b * v[0]).cos();
        let tape1: f64 = w.iter().rev().skip(1).copied().map(|z| 1.25_f64 * old.abs().sin()).sum::<f64>();
        ((((((1.125 + 1.875) + 0.75 * b) + 0.75 * v[0]) + 1.5 * v[1]) + 1.75 * v[v.len() - 1]) + 1.75 * old) + 0.25 * tape1
    }

    #[differentiable]
    pub fn fn403(mut a: f64) -> f64 {
        let mut old = Shape::Rect { w: a, h: 1.0 * a };
        let f3 = |z: f64| (z * (if z < z { a } else { z })).atan();
        let y5 = f3(f3(a * a));
        let mut y7: f64 = {
            a = (0 as f64).sin();
            y5 * y5
        };
        y5.abs() + 0.5 * a
    }

    #[differentiable]
    pub fn fn404(mut a: f64) -> f64 {
        let mut cell1: Net = Net { w: vec![a.cos(), a.abs()], b: a };
        {
            cell1.w[0] = 0.25_f64.sin().asinh().atan();
        }
        cell1.w[1] = ((if 2.0_f64 > a { cell1.w[0] } else { 0.75_f64 }) - (if cell1.w[0] >= a { cell1.w[1] } else { a })).atan();
        (a + 0.5 * a) + 0.75 * cell1.w[0]
    }

    #[differentiable]
    pub fn fn405(a: f64, b: f64) -> f64 {
        {}
        let mut tape1 = Net { w: vec![0.0_f64; 2], b: a * b };
        (a.sin() + 1.75 * a) + 1.75 * b
    }

    #[differentiable]
    pub fn fn407(a: f64, b: f64) -> f64 {
        let mut dy1 = Point { x: b.sin().powi(2), y: a };
        let mut dy1 = (b * b + 1.0_f64).ln();
        dy1 = 1.25 * a.sin();
        let mut x = fn403(a.atan());
        'l6: for i7 in (0..1).rev() {
            std::mem::swap(&mut dy1, &mut x);
            let f9 = |z: f64| { let h11 = x + x; 0.5 * z.sin() + h11 };
            let y13 = f9(f9(a - 0.5));
        }
        dy1.cos() + 2.0 * a
    }

    #[differentiable]
    pub fn fn408(a: f64) -> f64 {
        let a: f64 = if a >= a { a } else { a + a };
        {
            'l3: for i4 in 0..4 {}
        }
        let mut a: f64 = a;
        a / (1.5 + a.sin())
    }

    #[differentiable]
    pub fn fn409(mut a: f64) -> f64 {
        let mut x: Vec<Vec<f64>> = vec![vec![1.75_f64, a, a], vec![0.0_f64; 2]];
        let mut back = [1.0_f64; 3];
        for i4 in 0..1 {
            if a > (1.5_f64 + x[i4 % 2][i4 % 2].sin()).ln() {
                x[0][i4 % 2] = 0.5 * (-x[i4 % 2][1]).sin();
                return x[1][i4 % 2].mul_add(a, a) + 2.0 * a;
            }
            if (x[i4 % 2][i4 % 2] * back[1]) >= back[2] {
                let f6 = |z: f64, k: f64| 0.5 * back.iter().copied().fold((-9.0), f64::max).sin();
                let mut y9 = f6(back[i4 % 3], x[i4 % 2][i4 % 2]) + f6(back.iter().copied().fold((-9.0), f64::max), a);
            } else if (x[i4 % 2][i4 % 2] >= a) && (back[0] >= x[1][0]) {
                let acc = fn110(x[i4 % 2][0].sin());
            } else {
                for i12 in 0..back.len() {}
            }
        }
        (a * a) + 1.5 * x[1][1]
    }

    #[differentiable]
    pub fn fn411(a: f64, flag: bool, t: (f64, f64)) -> f64 {
        let mut s = vec![t.0; 3];
        let mut y11: f64 = if flag {
            {
                let (l5, r6) = s.split_at_mut(1);
                r6[0] = l5[0] * (t.1 * t.1).atan();
            }
            s[1] += 0.125 * (1.25 * s.iter().zip(s.iter()).map(|(z, q)| (if (*q) <= (*z) { a } else { *q }).sin()).sum::<f64>().asinh().sin());
            s.iter().zip(s.iter()).map(|(z, q)| ((*q) + (*z)).cos()).sum::<f64>()
        } else {
            s[1] += 0.5 * a.atan();
            if a < t.1 { a } else { a }
        };
        let f13 = |z: f64| y11.sin();
        let mut y15 = f13((y11.abs() + 1.25_f64).sqrt()) + f13(y11);
        (((((if y11 >= y11 { y11 } else { a }) + 1.0 * t.0) + 2.0 * s[0]) + 1.0 * s[1]) + 0.25 * y11) + 2.0 * y15
    }

    #[differentiable]
    pub fn fn412(mut a: f64, b: f64) -> f64 {
        let mut list3 = Vec::new();
        for i4 in 0..2 {
            list3.push((b.atan() * a).sin());
        }
        let mut old7 = std::mem::replace(&mut list3, vec![-0.625_f64; 3]);
        let mut dx = (if 1.75_f64 >= list3[0] { a } else { old7[1] }).asinh();
        std::mem::swap(&mut old7, &mut list3);
        {
            a += 0.25 * fn411(1.25 * list3.iter().map(|z| (1 as f64).cos()).sum::<f64>().sin(), fn404(b.sin()) <= (b * old7[1]), (b, b));
            old7[0] = 1.25 * 0.125_f64.sin();
        }
        if old7.len() > 2 { dx += old7.pop().unwrap_or((0.25)).sin(); }
        (((((b - dx) + 0.25 * a) + 1.0 * b) + 1.25 * old7[1]) + 1.75 * old7[old7.len() - 1]) + 0.5 * dx
    }

    #[differentiable]
    pub fn fn413(a: f64, b: f64, v: &[f64]) -> f64 {
        let Some(z4) = positive(a.sin()) else {
            return (a.sin() + 0.75 * v[0]) + 0.25 * v[1];
        };
        let mut u: Option<f64> = None;
        (a + 1.5 * a) + 1.75 * z4
    }

    #[differentiable]
    pub fn fn414(a: f64, mut b: f64, flag: bool) -> f64 {
        b = b.sin();
        let mut a: f64 = if flag { b } else { b };
        let mut old5 = std::mem::take(&mut b);
        for i7 in 0..2 {
            for i9 in 0..3 {
                if i7 % 2 == 1 {
                    let mut cell1: [[f64; 3]; 2] = [[1.25_f64; 3], [-1.625_f64; 3]];
                    let row12 = &mut cell1[1];
                    row12[0] = 0.5 * fn0(a.cos(), [0.375_f64; 3]).sin();
                    row12[1] += row12[0] * 0.25 * (1.875_f64 * old5).sin();
                    let mut list13 = Vec::with_capacity(4);
                    list13.push(cell1[i9 % 2][0].max(old5));
                    list13.push((old5 * old5 + 1.0_f64).ln());
                }
                let mut back = fn409((old5 + old5).cos());
            }
        }
        (old5 + 0.5 * b) + 1.0 * old5
    }

    #[differentiable]
    pub fn fn415(a: f64, b: f64, n: usize) -> f64 {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push((0.125_f64.sin() + fn409(0.5_f64 * b.sin())).atan());
        }
        list4[n % 2] = list4.iter().filter(|z| **z > 0.25).map(|z| (b + a).sin()).sum::<f64>().sin();
        list4 = list4.clone();
        (b / (b * b + 1.0)) + 2.0 * a
    }

    #[differentiable]
    pub fn fn416(mut a: f64, v: &[f64]) -> f64 {
        let mut list3 = Vec::with_capacity(4);
        list3.push(v[0]);
        list3.push(0.375_f64);
        if ((a * a) <= fn414(v[1].sin(), a.sin(), v[0] <= v[1])) || ((a <= v[0]) || (a > a)) {
            let f5 = |z: f64| { let h7 = v[v.len() - 1]; (if v[v.len() - 1] <= z { h7 } else { h7 }).sin() + h7 };
            let mut y9 = f5(list3[0] * 0.25) + f5(list3[1] * list3[1]);
        } else {
            let mut i11 = 0_usize;
            while i11 < 3 {
                i11 += 1;
            }
        }
        return (v[v.len() - 1].sin() + 1.0 * list3[0]) + 1.5 * list3[list3.len() - 1];
        let mut old13 = std::mem::replace(&mut list3[0], 1.25 * a.sin());
        v.iter().copied().fold((-9.0), f64::max)
    }

    #[differentiable]
    pub fn fn417(mut a: f64, b: f64) -> f64 {
        let f3 = |z: f64| ((-a) - (0.375_f64 - a)).sin();
        let y5 = f3(f3(b * b));
        let f7 = |z: f64| 1.25 * (if a > a { 1.875_f64 } else { z }).atan().sin();
        let y9 = f7(f7(fn345(b.cos(), a.sin(), vec![0.0_f64; 2])));
        a = (-(y9 * b)).atan();
        a = (b * a).cos().cos();
        ((1.125_f64.sin() + 2.0 * a) + 1.0 * y5) + 1.5 * y9
    }

    #[differentiable]
    pub fn fn418(mut a: f64, b: f64, n: usize) -> f64 {
        {
            let Some(z4) = positive(a) else {
                return ((-a) + 0.75 * a) + 1.0 * b;
            };
            let f6 = |z: f64| { let h8 = b.sin(); 1.25 * (if n >= 0 { z4 } else { b }).sin() + h8 };
            let y10 = f6(f6(z4));
        }
        let mut y13: [f64; 3] = if n % 2 == 1 {
            a = 1.25 * ((b + b) * (n as f64)).sin();
            [b, 0.5_f64, b]
        } else {
            let r12 = &mut a;
            *r12 = *r12 * b.sin() + (0.5 * 0.375_f64.sin());
            *r12 = *r12 * b.sin() + (0.25 * b.sin());
            [1.875_f64; 3]
        };
        ((a.abs() + 1.25_f64).sqrt() + 1.0 * y13[1]) + 0.5 * y13[2]
    }

    #[differentiable]
    pub fn fn419(a: f64, n: usize, v: &[f64], mut p: [f64; 3]) -> [f64; 3] {
        let mut i5 = 0_usize;
        while i5 < 2 && ((if v[1] > v[n % 2] { -0.625_f64 } else { p[2] }) > p[n % 3]) {
            i5 += 1;
            for z in p.chunks_exact_mut(2) {
                z[0] = z[1] * a.sin();
            }
            p = p;
            let f7 = |z: f64, k: f64| k.sin();
            let mut y12 = f7(v.iter().zip(p.iter()).map(|(z, q)| (*q).sin()).sum::<f64>(), a) + f7(p.iter().sum::<f64>(), v[n % 2]);
        }
        [v[n % 2] + 1.75 * v[1], p[i5 % 3] + 1.0 * p[2], (((1.25 + a) + 1.25 * v[0]) + 1.25 * v[v.len() - 1]) + 0.25 * p[2]]
    }

    #[differentiable]
    pub fn fn420(a: f64) -> f64 {
        let cell1: [f64; 3] = std::array::from_fn(|j| 1.25 * (j as f64).sin());
        let mut dx: f64 = a;
        if (dx - a) >= (if a <= cell1[1] { a } else { cell1[2] }) {
            dx = dx.atan();
            'l5: for &z7 in cell1.iter() {
                dx = 0.5 * a.max(dx).mul_add(z7, dx).sin();
                dx = (cell1.iter().step_by(2).sum::<f64>() * cell1.iter().step_by(2).sum::<f64>() + 1.0_f64).ln().sin();
            }
        } else {
            let r9 = &mut dx;
            *r9 = f64::sin(0.25_f64).atan();
        }
        ((((if 0.5 <= cell1[1] { cell1[0] } else { dx }) + 1.25 * a) + 0.5 * cell1[0]) + 0.25 * cell1[1]) + 1.75 * dx
    }

    #[differentiable]
    pub fn fn421(a: f64, b: f64) -> f64 {
        for i3 in (0..1).rev() {
            'l5: for i6 in 0..2 {}
        }
        let f8 = |z: f64, k: f64| ((z * z) * k).atan();
        let y11 = f8(f64::sin(b), b) * f8(b, b);
        (1.25 * b) + 1.0 * b
    }

    #[differentiable]
    pub fn fn422(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        for i5 in (0..p.len()).step_by(2) {
            let (l7, r8) = p.split_at_mut(1);
            r8[0] = l7[0] * 0.5 * fn136(v[0].cos(), b.cos()).sin();
            p[2] = a.sin();
        }
        let mut u: f64 = a;
        for z10 in p.iter_mut() {
            *z10 *= (if u > 1.875_f64 { a } else { a }).sin();
        }
        (((((((p[0] - a) + 0.75 * a) + 2.0 * b) + 1.25 * v[0]) + 0.75 * v[1]) + 1.5 * p[1]) + 1.5 * p[2]) + 1.25 * u
    }

    #[differentiable]
    pub fn fn423(mut a: f64) -> f64 {
        let mut acc = Body { pos: Point { x: a, y: a }, vel: [0.125_f64; 3], mass: a, id: 2 };
        acc.vel[2] *= a.sin();
        let mut old3 = std::mem::take(&mut acc.pos.x);
        a += 0.375 * (1.25 * ((acc.pos.y - old3) + old3).sin());
        (((old3 + 1.0 * acc.pos.y) + 0.25 * acc.vel[0]) + 0.25 * acc.vel[1]) + 0.25 * old3
    }

    #[differentiable]
    pub fn fn424(mut a: f64, b: f64, flag: bool) -> f64 {
        a *= a.sin();
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..3 {
            list4.push(a.sin());
        }
        let mut y1: Shape = if list4[list4.len() - 1] < b { Shape::Disc(a) } else { Shape::Dot };
        ((((list4[0] - 1.125) + 2.0 * a) + 0.75 * b) + 1.0 * list4[0]) + 1.75 * list4[1]
    }

    #[differentiable]
    pub fn fn425(a: f64, b: f64) -> Vec<f64> {
        let mut x = Point::new(b, (2 as f64));
        'l4: for i5 in (0..2).rev() {
            let mut dx: Vec<Vec<f64>> = vec![vec![0.0_f64; 2], vec![1.875_f64, a * b, x.x - a]];
            {
                for i8 in 1..=1 {
                    x.x = a.sin();
                    x = Point { x: a, y: dx[i8 % 2][i5 % 2] };
                    x.y += 0.5 * a.atan();
                }
                dx[i5 % 2][i5 % 2] = -1.0;
            }
        }
        vec![(if x.y > 1.75_f64 { a } else { x.x }) + 1.25_f64 * b, (a + 1.0_f64 * a) + 0.75_f64 * b]
    }

    #[differentiable]
    pub fn fn426(mut a: f64, n: usize) -> f64 {
        if (a > a) && (n >= 0) {
            a *= 1.375_f64.sin().cos();
            return a + 0.5 * a;
        }
        (if a <= a { a } else { a }) + 0.75 * a
    }

    #[differentiable]
    pub fn fn427(a: f64, mut b: f64, mut q: Vec<f64>) -> f64 {
        let mut list4 = Vec::with_capacity(4);
        list4.push(q[q.len() - 1] * q[1]);
        list4.push(fn414(1.25_f64.sin(), b.sin(), a <= b));
        q.truncate(3);
        let mut back = Net { w: q[..2].to_vec(), b: list4[1] };
        let mut a = q.clone();
        ((((((((1.25 + 1.25 * q[0]) + 1.5 * q[1]) + 1.75 * q[q.len() - 1]) + 1.25 * list4[0]) + 1.25 * list4[list4.len() - 1]) + 1.5 * back.w[0]) + 1.0 * back.b) + 2.0 * a[1]) + 1.5 * a[a.len() - 1]
    }

    #[differentiable]
    pub fn fn428(a: f64) -> f64 {
        if (1.625 > a) && (a >= a) {
            return (2 as f64) + 1.25 * a;
        }
        let mut old = fn424(1.25 * a.sin(), (-a).atan(), 0.875 > a);
        let mut list3 = Vec::new();
        list3.push(old);
        list3.push(old);
        let r5 = &mut list3[1];
        *r5 = 1.25 * old.sin();
        (fn424(1.25 * old.sin(), old.sin(), a > a) + 1.5 * a) + 1.5 * old
    }

    #[differentiable]
    pub fn fn429(mut a: f64) -> f64 {
        let r2 = &mut a;
        *r2 += 0.5 * (1.25 * 1.625_f64.sin());
        a = (-0.375_f64).sin();
        1.625 + 1.25 * a
    }

    #[differentiable]
    pub fn fn431(mut a: f64, mut b: f64) -> f64 {
        let mut tape1: Shape = Shape::Rect { w: a.mul_add(a, a), h: if a <= a { b } else { 1.25_f64 } };
        let s: f64 = b - fn418(b.sin(), 1.25_f64 * b.sin(), 2 % 4);
        let mut y = [chained(s).unwrap_or(a), b, b / (1.5_f64 + s.sin())];
        if (b / ((-0.125_f64) * (-0.125_f64) + 1.0)) < b {
            let Some(z6) = positive(b * a) else {
                return ((y.iter().sum::<f64>() + 1.25 * a) + 1.0 * b) + 2.0 * s;
            };
            y[0] = 1.25 * (0..y.len()).map(|j| y[j] * 1.25_f64 * (y[j % 3] * a).sin()).sum::<f64>().sin();
        }
        (s + 1.5 * b) + 2.0 * s
    }

    #[differentiable]
    pub fn fn432(a: f64, v: &[f64]) -> f64 {
        let mut acc: [f64; 3] = [positive(v[0]).unwrap_or(a), a, v[0]];
        let f4 = |z: f64| z.atan();
        let mut y6 = f4(a + acc[0]);
        let mut y: f64 = a * y6.sin().powi(0);
        let next = if (-y) < v.iter().fold(y, |h, z| 1.25_f64 * (1.5_f64 + v[1].sin()).ln().sin()) { v.iter().sum::<f64>() } else { (acc[0] * acc[0] + 1.0_f64).sqrt() };
        ((((((a.sin() + 1.75 * a) + 2.0 * v[v.len() - 1]) + 0.25 * acc[0]) + 0.75 * acc[1]) + 0.25 * y6) + 2.0 * y) + 0.5 * next
    }

    #[differentiable]
    pub fn fn433(mut a: f64, n: usize, v: &[f64]) -> f64 {
        'l4: for i5 in 0..3 {
            a = 0.5 * (if v[n % 2] <= a { a } else { a }).sin().tanh().sin();
        }
        let mut y10: f64 = if n >= 2 {
            if n >= 1 {
                a = v[n % 2].sin().exp().sin().sin();
                for i7 in (0..v.len()).rev() {}
            } else if a <= a {
                a = 1.25 * (a * v[n % 2].abs()).sin();
            } else {
                a -= 0.125 * (1.25 * a.sin());
            }
            v[n % 2] - v[n % v.len()]
        } else {
            let mut tape1: f64 = (a - a) * chained(a).unwrap_or(a);
            fn217(v[0].sin(), tape1.sin(), tape1 >= a, &v[..2])
        };
        (((((a * a) + 0.5 * a) + 0.75 * v[0]) + 1.5 * v[1]) + 0.25 * v[v.len() - 1]) + 2.0 * y10
    }

    #[differentiable]
    pub fn fn434(a: f64, b: f64) -> f64 {
        let mut b: Vec<f64> = vec![fn427(1.25_f64 * b.sin(), a.cos(), vec![b, a]); 3];
        let mut s: f64 = a + b.iter().flat_map(|z| [*z, z.sin()]).sum::<f64>();
        'l5: for i6 in (0..b.len()).rev() {
            b[i6] /= 1.75 + b[i6].sin().sin();
            'l8: for i9 in 0..b.len() {
                for i11 in 1..=1 {
                    let mut old13 = std::mem::replace(&mut s, 0.5 * (if 0.5_f64 > 1.75_f64 { a } else { b[i6] }).sin());
                    b[1] = chained((-0.375_f64).sin().powi(1)).unwrap_or(s).sin();
                }
                b[i9] = 0.5 * (if i9 != 3 { s } else { a }).cos().sin();
                let f15 = |z: f64| (-a).sin().exp().atan();
                let mut y17 = f15(f15(-b[i9]));
            }
            b[i6] = (-1.0_f64).sin();
        }
        return ((((if a > b[0] { s } else { s }) + 1.5 * a) + 0.25 * b[0]) + 1.75 * b[1]) + 1.0 * s;
    }

    #[differentiable]
    pub fn fn435(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3]) -> (f64, f64) {
        let Some(z5) = positive(b) else {
            return ((((((((-p[2]) + 1.75 * a) + 1.0 * b) + 0.75 * v[0]) + 0.25 * v[1]) + 0.75 * v[v.len() - 1]) + 0.5 * p[1]) + 0.75 * p[2], ((((b.asinh() + 2.0 * b) + 1.25 * v[0]) + 1.5 * v[1]) + 0.25 * p[0]) + 0.25 * p[1]);
        };
        let acc = [[1.75_f64; 3], [-0.75_f64; 3]];
        {
            p[1] = 1.375;
            let mut y9: f64 = if (z5 * v[1]) < b {
                let part8 = &mut p[0..2];
                part8[0] += 0.125 * (b * a).atan();
                part8[1] = part8[0] * (if v[1] >= a { a } else { acc[0][1] }).atan();
                f64::sin(acc[0][1])
            } else {
                p.swap(0, 0);
                p[2] = p[2].sin();
                v[0] + z5
            };
        }
        return ((fn427(v[0].cos(), a.atan(), vec![0.0_f64; 3]) + 0.5 * a) + 1.25 * b, ((p[0] + 1.0 * a) + 1.75 * b) + 1.5 * acc[1][2]);
        b = -0.75;
        (a, z5)
    }

    #[differentiable]
    pub fn fn436(mut a: f64, b: f64) -> f64 {
        {
            let acc = b;
        }
        let b: f64 = (if a > b { 1.0_f64 } else { -0.625_f64 }) - (b + b);
        if (0 as f64) < (a * b) {
            return b + 2.0 * a;
        }
        if a < b {
            a = a.sin();
        } else if (b * b) < b {
            a *= b.cos();
        } else {
            let mut old5 = std::mem::take(&mut a);
        }
        a
    }

    #[differentiable]
    pub fn fn437(a: f64, n: usize, flag: bool) -> f64 {
        let u: Body = Body { pos: Point { x: a, y: a }, vel: [(a * a + 1.0_f64).sqrt(), (1.5_f64 + 2.0_f64.sin()).ln(), a / (a.abs() + 1.25_f64)], mass: a + a, id: 2 };
        if a.sin().powi(0) < fn436(u.vel[1].sin(), a.sin()) {
            for i5 in 0..2 {
                let mut list7 = Vec::new();
                for i8 in 0..2 {
                    list7.push((1.375_f64 + u.vel[n % 3]).sin().powi(3).sin());
                }
            }
        } else if a < (2 as f64) {} else {}
        (a + a) + 1.0 * a
    }

    #[differentiable]
    pub fn fn438(mut a: f64, b: f64) -> f64 {
        for i3 in 0..3 {
            if (b * b) < (b * a) {
                let mut i5 = 0_usize;
                while i5 < 3 && (i5 == 1) {
                    i5 += 1;
                    let f7 = |z: f64| positive(a).unwrap_or(z).sin().sin();
                    let y9 = f7(b.sin());
                }
                let r11 = &mut a;
                *r11 = *r11 * 0.5 * (-0.5_f64).sin() + (0.25 * (0.5 * b.sin()));
            } else {
                a = b.sin();
            }
            a = 0.5 * (i3 as f64).sin();
            a = b.sin();
        }
        (a + 0.75 * a) + 1.5 * b
    }

    #[differentiable]
    pub fn fn439(a: f64) -> f64 {
        let mut u = vec![a, a];
        let r3 = &mut u[1];
        *r3 = a.sin().exp().sin();
        u[1] -= 0.125 * (1.25 * (0 as f64).sin());
        u[..2].copy_from_slice(&[a.sin().powi(0).cos(), a]);
        (1.75 + u[1]) + 1.75 * a
    }

    #[differentiable]
    pub fn fn440(a: f64, n: usize, flag: bool) -> f64 {
        for i4 in 0..n % 4 {
            if a.sin() >= fn437(0.5 * 1.5_f64.sin(), n % 4, a < a) {
                for i6 in (0..2).rev() {}
            } else if a < (a + a) {} else {
                let f8 = |z: f64| ((-a) + (z + z)).cos();
                let y10 = f8(f8((a.abs() + 1.25_f64).sqrt()));
            }
        }
        (if a >= a { a } else { a }) + 0.25 * a
    }

    #[differentiable]
    pub fn fn441(a: f64, b: f64) -> f64 {
        'l3: for i4 in 1..=4 {
            {
                let mut acc: [[f64; 3]; 2] = [[b + a; 3]; 2];
                for i7 in 1..=2 {
                    let mut saved = fn436(0.5 * a.sin(), (i7 as f64).atan());
                    acc[1][i7 % 3] += 0.5 * f64::sin(a).sin();
                }
            }
        }
        (a * b) + 0.75 * b
    }

    #[differentiable]
    pub fn fn442(a: f64, mut b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        b /= 1.75 + (v[v.len() - 1] * p[1]).sin();
        let v: f64 = if p[2] < 1.75_f64 { a } else { a * b };
        b = 1.375_f64.min(b).min(fn438((-1.375_f64).cos(), 1.25_f64 * a.sin())).atan();
        b = fn438(v.sin(), 1.25_f64 * p[2].sin()).min((1 as f64)).sin();
        let y: f64 = -b;
        b = p[1].sin();
        (((v + 1.25 * a) + 1.5 * b) + 1.75 * p[2]) + 2.0 * v
    }

    #[differentiable]
    pub fn fn443(a: f64, mut b: f64, n: usize, mut t: (f64, f64)) -> f64 {
        let back: Net = Net { w: vec![0.375_f64; 3], b: a.mul_add(t.1, b) };
        let f6 = |z: f64| 1.25 * b.min(z + t.1).sin();
        let y8 = f6(if t.0 >= t.0 { back.b } else { b });
        let mut saved = y8 * (if n != 2 { y8 } else { back.w[1] });
        t.1 = saved.atan();
        if back.w[1] <= 0.875 {
            t.1 = back.w[n % 2].sin();
            for i11 in 0..n % 4 {
                let mut back = -(saved + t.1);
                t.0 = a.sin();
                let mut old14 = std::mem::replace(&mut t.0, (b - y8).cos());
            }
        } else {}
        (((t.1 + 1.5 * back.w[1]) + 2.0 * back.b) + 2.0 * y8) + 1.0 * saved
    }

    #[differentiable]
    pub fn fn444(mut a: f64) -> f64 {
        let mut y1 = [[-0.5_f64; 3], [fn441(a.sin(), a.atan()); 3]];
        let y13: Shape = Shape::Dot;
        y1[0][0] -= 0.5 * a.sin();
        y1[1][0] = 1.25 * a.cos().sin();
        let mut y15 = fn106(fn439(a.sin()).sin(), 1.25 * a.sin(), &y1[0]);
        let mut next7 = y15.clone();
        for _ in 0..3 {
            for i8 in 0..y15.len() {
                next7[i8] = 0.5 * y15[i8] + 0.25 * (if i8 == 0 { y15[y15.len() - 1] } else { y15[i8 - 1] }) * a.cos();
            }
            std::mem::swap(&mut y15, &mut next7);
        }
        y15 = y15;
        let r9 = &mut a;
        *r9 = *r9 * y15[1].cos() + (0.25 * (-0.875_f64).sin());
        *r9 = y1[1][2].sin();
        (((((y15[2] * y1[0][1]) + 0.5 * a) + 1.5 * y1[0][1]) + 0.25 * y1[1][2]) + 1.0 * y15[0]) + 0.75 * y15[2]
    }

    #[differentiable]
    pub fn fn445(mut a: f64, n: usize, flag: bool, mut t: (f64, f64)) -> f64 {
        let mut cell1: Option<f64> = Some(a);
        for i6 in 1..=4 {
            'l8: for i9 in 0..n % 4 {
                let f11 = |z: f64| { let h13 = a + z; 0.5 * a.sin() + h13 };
                let mut y15 = f11(f11(if a >= a { t.1 } else { a }));
            }
        }
        t.1 = 1.25 * t.0.sin();
        let mut i17 = 0_usize;
        'l18: while i17 < 2 {
            i17 += 1;
            let mut i20 = 0_usize;
            loop {
                i20 += 1;
                if i20 > 3 { break; }
                if t.1 >= a {
                    t.1 = (1 as f64).min(t.0).sin();
                    return ((if 0.25 < t.1 { a } else { a }) + 0.25 * a) + 1.75 * t.1;
                }
            }
            t.1 = ((t.1.abs() + 1.25_f64).sqrt() * (-a)).sin();
            a = 0.5 * (2 as f64).sin();
        }
        return (((a + 1.5 * a) + 0.25 * t.0) + 0.75 * t.1) + 0.25 * cell1.unwrap_or((0.75));
    }

    #[differentiable]
    pub fn fn446(mut a: f64, b: f64, flag: bool) -> Vec<f64> {
        let mut cell1: Vec<Vec<f64>> = vec![vec![b, a], vec![0.0_f64; 2]];
        'l5: for i6 in 0..3 {
            let mut i8 = 0_usize;
            loop {
                i8 += 1;
                if i8 > 3 { break; }
                cell1[i8 % 2][i8 % 2] = 0.625;
                let mut i10 = 0_usize;
                loop {
                    i10 += 1;
                    if i10 > 1 { break; }
                    cell1[1][1] = a.sin();
                    if (a < b) && (i8 >= 0) { break; }
                    cell1[i10 % 2][i8 % 2] += 0.5 * cell1[i10 % 2][i6 % 2].sin();
                    cell1[0][1] /= 1.75 + (if a > b { a } else { b }).sin();
                }
            }
            cell1[1][0] = 1.25;
        }
        vec![-0.5_f64, (2 as f64)]
    }

    #[differentiable]
    pub fn fn447(a: f64, mut b: f64) -> f64 {
        let mut b = [a + b, a, a];
        let mut b: Vec<Vec<f64>> = vec![vec![b[2] * 0.75_f64; 2]; 3];
        for i5 in 0..4 {
            let acc = fn436(a.cos(), 0.5 * a.atan().sin());
        }
        (1 as f64) + 1.0 * a
    }

    #[differentiable]
    pub fn fn448(a: f64, n: usize, p: [f64; 3], mut q: Vec<f64>, mut t: (f64, f64)) -> f64 {
        if n != 2 {
            if n >= 3 {
                let mut old6 = std::mem::replace(&mut t.0, 1.25 * p[n % 3].sin());
                let f8 = |z: f64| ((p[2] - a).abs() + 1.25_f64).ln().atan();
                let y10 = f8(a);
            } else {
                if a > (t.0 * t.0 + 1.0_f64).sqrt() {
                    q[0] += 0.375 * a.sin();
                    return ((a + 1.5 * a) + 1.0 * t.0) + 1.75 * t.1;
                }
            }
        } else {}
        ((((p.iter().filter(|z| **z > 0.25).map(|z| p[0].atan()).sum::<f64>() + 2.0 * a) + 0.5 * q[1]) + 0.75 * q[q.len() - 1]) + 1.75 * t.0) + 0.5 * t.1
    }

    #[differentiable]
    pub fn fn449(a: f64) -> Vec<f64> {
        let mut saved: [f64; 3] = [0.75_f64; 3];
        let y: f64 = (a * a) * saved[2].sin().powi(3);
        saved[0] = y.sin().tanh().sin();
        if fn440(a.sin(), 3 % 4, y < y) < (1 as f64) {} else if y <= saved[1] {
            let mut acc: Vec<f64> = vec![y / (0.25_f64.abs() + 1.25_f64), f64::sin(y)];
        } else {
            let Some(z8) = positive(saved.iter().filter(|z| **z > 0.25).map(|z| saved.iter().zip(saved.iter()).map(|(z, q)| saved.iter().copied().fold((-9.0), f64::max).sin()).sum::<f64>().sin()).sum::<f64>()) else {
                return vec![(if a <= a { saved[0] } else { saved[2] }) + 2.0_f64 * saved[0], (saved[0] + saved[0]) + 1.5_f64 * y];
            };
        }
        vec![((y * a) + 1.5_f64 * a) + 1.5_f64 * saved[2], (0 as f64) + 1.0_f64 * a]
    }

    #[differentiable]
    pub fn fn450(a: f64, v: &[f64], q: Vec<f64>) -> f64 {
        let mut tape1 = [-1.875_f64; 3];
        for i5 in 0..2 {
            match i5 % 3 { 0 => {
                tape1[i5 % 3] *= 0.5 * f64::sin(q[0]).sin();
            }, 1 => {
                let mut dx = fn440(0.5 * (tape1[i5 % 3] * tape1[i5 % 3] + 1.0_f64).sqrt().sin(), 3 % 4, (v[1] * 1.625) <= q.iter().map(|z| a.sin()).sum::<f64>());
            }, _ => {
                tape1[0] = 0.5 * (a * q[i5 % 2]).sin();
            } }
        }
        (((((((q[1] + 1.5 * a) + 0.25 * v[0]) + 1.0 * v[1]) + 1.25 * v[v.len() - 1]) + 1.75 * q[0]) + 1.25 * q[q.len() - 1]) + 0.5 * tape1[0]) + 1.75 * tape1[1]
    }

    #[differentiable]
    pub fn fn451(a: f64, b: f64, v: &[f64]) -> f64 {
        let f4 = |z: f64| { let h6 = a * b; h6.atan() + h6 };
        let y8 = f4(if a < v[v.len() - 1] { b } else { a });
        let mut tape1 = a;
        let mut w: f64 = fn440(1.25_f64 * a.sin(), 3 % 4, (0.125_f64 >= v[0]) || (y8 < y8));
        let Some(z12) = positive(0.25 + v[1]) else {
            return ((((((w + w) + 0.75 * b) + 1.0 * v[0]) + 2.0 * v[1]) + 1.0 * y8) + 0.75 * tape1) + 1.0 * w;
        };
        (((((w * w + 1.0_f64).ln() + 0.75 * a) + 1.25 * v[0]) + 1.0 * y8) + 1.0 * w) + 0.25 * z12
    }

    #[differentiable]
    pub fn fn452(a: f64, b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut v: Shape = Shape::Dot;
        let mut old6 = std::mem::replace(&mut p[1], 0.375_f64.cos());
        let mut p = p.iter().rev().skip(1).copied().map(|z| (p[0] + (-1.875_f64)).atan()).sum::<f64>();
        v = Shape::Dot;
        if (if a >= b { old6 } else { a }) < b {
            p -= 0.5 * (1.25 * b.sin());
            p = (a - b.max(p)).sin();
        } else {
            old6 = ((-0.25_f64) + a).mul_add(b, a).cos();
        }
        return ((old6 * old6 + 1.0_f64).ln() + 1.0 * b) + 1.0 * p;
    }

    #[differentiable]
    pub fn fn453(mut a: f64, b: f64, n: usize) -> Vec<f64> {
        let mut n: [f64; 3] = [-a; 3];
        let mut old5 = std::mem::replace(&mut n[0], (if b > b { 1.0_f64 } else { a }).atan());
        'l7: for i8 in (0..n.len()).step_by(2) {
            n[2] -= 0.5 * (0.5 * b.mul_add(a, n[i8]).sin());
            n[2] = (if i8 % 2 == 0 { old5 } else { -old5 }).sin();
            let Some(z10) = positive(0.125_f64.asinh()) else {
                continue;
            };
        }
        let f12 = |z: f64| ((b * a) + ((-1.375_f64) * z)).cos();
        let mut y14 = f12(a / (1.5 + a.sin())) + f12(n[2]);
        let mut a: Vec<f64> = vec![0.0_f64; 4];
        let r17 = &mut a[0];
        *r17 *= 2.0_f64.sin();
        a.clone()
    }

    #[differentiable]
    pub fn fn454(mut a: f64) -> f64 {
        'l2: for i3 in 1..=4 {
            a *= fn440(a.cos(), 1 % 4, i3 == 1).sin();
            let f5 = |z: f64| (-z).sin();
            let y7 = f5(a.mul_add(a, a)) + f5(a.sin().tanh());
            let f9 = |z: f64, k: f64| (-(k * y7)).atan();
            let y12 = f9(a, y7) * f9(-a, y7);
        }
        let mut a: [f64; 3] = [a; 3];
        a = [fn447(a[1].sin(), 1.25_f64.atan()), f64::sin(a[1]), a[1] * a[1]];
        let back: f64 = 0.125_f64;
        ((0.875 + 0.75 * a[0]) + 0.75 * a[1]) + 1.0 * back
    }

    #[differentiable]
    pub fn fn455(a: f64, n: usize) -> f64 {
        let mut back = [0.125_f64 - 1.375_f64, a.sin().exp(), a / (1.5_f64 + a.sin())];
        back[2] *= 1.25 * (a / (back[n % 3] * back[n % 3] + 1.0_f64)).sin();
        back[n % 3] = back[0].sin();
        0.125_f64.sin().tanh() + 1.75 * a
    }

    #[differentiable]
    pub fn fn456(a: f64) -> f64 {
        let mut u: [f64; 3] = std::array::from_fn(|j| a.sin());
        let mut old: f64 = u.iter().rev().skip(1).copied().map(|z| u.iter().enumerate().map(|(j, z)| u[j % 3].sin().tanh().sin()).sum::<f64>().cos()).sum::<f64>();
        let mut i8 = 0_usize;
        while i8 < 2 {
            i8 += 1;
        }
        if i8 == 3 {
            u[i8 % 3] = fn444(a.sin()).sin();
            let last10 = u.len() - 1;
            u.swap(0, last10);
        } else if old <= (a + a) {
            u[1] = 1.25 * u.iter().zip(u.iter()).map(|(z, q)| (*q).cos()).sum::<f64>().sin();
        } else {
            let mut back = (old - a) + u[2];
        }
        ((((old + 2.0 * a) + 0.75 * u[0]) + 1.75 * u[1]) + 0.75 * u[2]) + 1.25 * old
    }

    #[differentiable]
    pub fn fn457(a: f64, net: &Net) -> f64 {
        let mut list3 = Vec::new();
        for i4 in 0..3 {
            list3.push(a.sin());
        }
        let mut net = fn455(list3.iter().copied().fold((-9.0), f64::max).atan(), list3.len() % 4);
        let mut y8: f64 = {
            list3 = list3.clone();
            list3[list3.len() - 1] + a
        };
        let mut old10 = std::mem::take(&mut list3[1]);
        for i12 in 1..list3.len() {
            list3[i12] = list3[i12] * list3[i12 - 1];
            std::mem::swap(&mut y8, &mut net);
        }
        ((((fn448(1.25 * net.sin(), 2 % 4, [1.625_f64; 3], list3.clone(), (list3[list3.len() - 1], list3[0])) + 1.75 * a) + 0.75 * list3[0]) + 1.5 * list3[list3.len() - 1]) + 1.75 * y8) + 0.5 * old10
    }

    #[differentiable]
    pub fn fn458(mut a: f64, v: &[f64]) -> f64 {
        let mut next: Vec<f64> = vec![1.5_f64.max(a), v.iter().fold(a, |h, z| ((*z) - (*z)).sin()), (0 as f64)];
        next[1] = 1.25 * v[1].atan().sin();
        let f6 = |z: f64| { let h8 = next[0] - z; (v[v.len() - 1] * h8).atan() + h8 };
        let y10 = f6(if 0.5 >= v[0] { v[1] } else { a }) + f6(v[1]);
        let mut back = v.iter().filter(|z| **z > 0.25).map(|z| 1.25_f64 * (1.5_f64 + y10.sin()).sqrt().sin()).sum::<f64>();
        ((((((y10 + 0.125) + 0.5 * a) + 0.75 * v[0]) + 1.25 * v[v.len() - 1]) + 1.5 * next[1]) + 1.75 * next[next.len() - 1]) + 0.5 * back
    }

    #[differentiable]
    pub fn fn459(a: f64, mut b: f64) -> f64 {
        let mut old: Vec<Vec<f64>> = vec![vec![-1.125_f64; 3], vec![0.0_f64; 4]];
        let r4 = &mut old[0][0];
        *r4 = 1.25 * (b + b).sin();
        *r4 = *r4 * a.cos() + (0.25 * (-0.125_f64).sin());
        let dy1 = (-old[0][1]) - a;
        ((a + 0.5 * a) + 2.0 * old[1][1]) + 0.5 * dy1
    }

    #[differentiable]
    pub fn fn460(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 1 { break; }
            let f6 = |z: f64| { let h8 = b.abs(); (i4 as f64).atan() + h8 };
            let y10 = f6(f6((a.abs() + 1.25_f64).ln()));
        }
        let mut y12: f64 = {
            0.5_f64.sin()
        };
        let mut w: [[f64; 3]; 2] = [[y12; 3], [-1.125_f64; 3]];
        (((((((y12 + w[i4 % 2][i4 % 3]) + 1.5 * a) + 1.25 * b) + 1.25 * v[0]) + 1.0 * v[1]) + 1.5 * v[v.len() - 1]) + 1.5 * w[1][0]) + 1.0 * w[1][2]
    }

    #[differentiable]
    pub fn fn461(a: f64, n: usize, v: &[f64]) -> f64 {
        for &z5 in v.iter() {}
        for z8 in v.windows(2) {}
        (((v[n % 2] + 2.0 * a) + 1.0 * v[0]) + 1.0 * v[1]) + 1.5 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn463(a: f64, b: f64, n: usize, p: [f64; 3]) -> f64 {
        let mut y = Body { pos: Point::new(a, p[n % 3]), vel: [b * p[0]; 3], mass: fn195(a.sin(), &p), id: 2 };
        y.pos.y += 0.375 * b.sin();
        for z7 in p.iter() {
            if (1 as f64) > (*z7) {
                break;
            }
        }
        y.pos.x = y.vel[0].sin();
        (b.cos() + 0.25 * a) + 1.75 * b
    }

    #[differentiable]
    pub fn fn464(mut a: f64) -> f64 {
        a = (if (a < a) || (a <= 1.375_f64) { a } else { a }).atan();
        for i2 in 1..=2 {
            a /= 1.75 + (0 as f64).sin();
            let mut old4 = std::mem::replace(&mut a, (i2 as f64).sin());
        }
        (if a >= a { a } else { a }) + 0.5 * a
    }

    #[differentiable]
    pub fn fn465(a: f64) -> [f64; 3] {
        let mut a: Vec<Vec<f64>> = vec![vec![0.0_f64; 4], vec![0.0_f64; 3]];
        if a[0][0] <= (2.0_f64.abs() + 1.25_f64).ln() {} else {
            a[0][1] = ((a[0][0] * a[0][1]) * a[1][0]).atan();
            {
                if (a[1][1] * a[0][0]) > fn193(1.25 * (-1.5_f64).sin(), 1.25 * 0.75_f64.sin(), 1 % 4) {
                    a[0][1] += 0.125 * (a[0][1] * fn327(1.25_f64 * a[0][0].sin(), a[0][1] >= a[0][0], [a[1][1]; 3], vec![a[1][0], a[1][1]])).sin();
                    return [(a[1][0] + a[1][0]) + 0.5 * a[1][1], a[1][1].sin(), a[1][0].atan()];
                }
            }
        }
        [a[1][0].min(1.125), 1.25 * a[0][0], a[0][1].min(0.625)]
    }

    #[differentiable]
    pub fn fn466(a: f64, b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        let Some(z5) = positive(if b >= p[0] { b } else { a }) else {
            return ((((if v[1] >= a { p[0] } else { p[1] }) + 1.75 * a) + 1.5 * b) + 0.25 * v[0]) + 2.0 * v[v.len() - 1];
        };
        let f7 = |z: f64| 1.25 * (z5 - b).asinh().sin();
        let y9 = f7(a - z5) + f7(b);
        let mut y9 = vec![0.0_f64; 3];
        ((((a + 1.0 * a) + 1.5 * b) + 0.25 * y9[0]) + 1.0 * y9[1]) + 0.25 * y9[y9.len() - 1]
    }

    #[differentiable]
    pub fn fn467(a: f64) -> f64 {
        if a > (a / (a.abs() + 1.25)) {
            if (a.sin().tanh() <= a) || ((a < a) && (a <= a)) {
                let Some(z2) = positive(if a >= a { a } else { a }) else {
                    return a + 0.25 * a;
                };
            } else {}
        } else {}
        a + 0.5 * a
    }

    #[differentiable]
    pub fn fn469(a: f64, n: usize) -> f64 {
        let mut i3 = 0_usize;
        while i3 < 2 && (n < 0) {
            i3 += 1;
            let mut i5 = 0_usize;
            loop {
                i5 += 1;
                if i5 > 2 { break; }
                let f7 = |z: f64, k: f64| f64::sin(a).sin().sin();
                let mut y10 = f7(fn463(a.atan(), a.sin(), (i5 + 1) % 4, [1.75_f64; 3]), a) + f7(a, a);
                y10 = y10.cos();
                if (y10 >= y10) && (i3 != 2) { break; }
                y10 -= 0.375 * (0.5 * y10.sin().sin());
            }
        }
        a.abs()
    }

    #[differentiable]
    pub fn fn470(a: f64, mut b: f64, n: usize, v: &[f64], q: Vec<f64>) -> Vec<f64> {
        let next = q[n % 2];
        let mut x: Shape = Shape::Disc((-0.875) * v[v.len() - 1]);
        b = 1.5;
        return q.clone();
        b = 1.25 * (0..v.len()).map(|j| v[j] * 1.25_f64 * (next + next).sin()).sum::<f64>().sin().powi(2).sin();
        q[0..=1].to_vec()
    }

    #[differentiable]
    pub fn fn471(mut a: f64, b: f64, net: &Net) -> [f64; 3] {
        let mut cell1 = [0.25_f64; 3];
        let mut next5 = cell1.clone();
        for _ in 0..2 {
            for i6 in 0..cell1.len() {
                next5[i6] = 0.5 * cell1[i6] + 0.25 * (if i6 == 0 { cell1[cell1.len() - 1] } else { cell1[i6 - 1] }) * 1.25 * (b * a).sin();
            }
            cell1.copy_from_slice(&next5);
        }
        for i7 in 0..2 {
            match i7 % 3 { 0 => {
                for z10 in cell1.iter().copied().rev() {
                    a = (cell1[i7 % 3] + (0 as f64)).sin();
                    a -= 0.5 * (z10.max(z10) - b).sin();
                }
            }, 1 => {}, _ => {
                a = 0.5 * 1.0_f64.sin();
            } }
            cell1[i7 % 3] = 0.5 * (a.mul_add(net.w[1], a) + (1 as f64)).sin();
        }
        [((b + cell1[2]) + 0.25 * b) + 1.25 * cell1[0], a.min(a) + 0.25 * b, (a + 1.25 * cell1[0]) + 1.0 * cell1[2]]
    }

    #[differentiable]
    pub fn fn472(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let dy1: f64 = fn466(fn240(1.25_f64 * a.sin()).sin(), 1.25_f64 * (p[0] + a).sin(), &p[..2], p);
        let mut old = fn463(1.25 * (if dy1 > a { p[0] } else { p[0] }).sin(), 1.25 * (dy1 + p[0]).sin(), 0 % 4, [b, dy1, a]);
        (((((b + 0.75 * a) + 0.75 * b) + 0.75 * p[1]) + 1.25 * p[2]) + 0.5 * dy1) + 1.75 * old
    }

    #[differentiable]
    pub fn fn473(a: f64, mut b: f64, n: usize) -> f64 {
        let mut old: Vec<f64> = vec![a; 3];
        {
            let mut y5: f64 = if (if old[n % old.len()] < b { b } else { b }) <= (if a > old[n % 2] { 0.5_f64 } else { a }) {
                old[1] -= 0.5 * (if n % 2 == 0 { b - old[n % 2] } else { b }).cos();
                a.atan()
            } else {
                old[n % 2] = b.sin();
                if b > (a * b) {
                    old[n % 2] = 1.25 * ((-1.375_f64).cos() - b).sin();
                    return a + 1.5 * a;
                }
                b.sin()
            };
            let r7 = &mut old[n % 2];
            *r7 *= y5.asinh().cos();
        }
        (a + 1.25 * old[1]) + 1.5 * old[old.len() - 1]
    }

    #[differentiable]
    pub fn fn474(mut a: f64, v: &[f64]) -> f64 {
        let mut y1 = vec![0.0_f64; 4];
        (y1[0], y1[1]) = (y1[1] * 0.5, a.atan());
        y1.truncate(2);
        let mut cell1: f64 = a;
        'l5: for (j, z7) in y1.iter().enumerate() {
            a = (v[j % v.len()] - cell1).sin();
            a = y1[j % 2].cos();
        }
        ((v[0] + 1.25 * y1[0]) + 0.75 * y1[y1.len() - 1]) + 1.25 * cell1
    }

    #[differentiable]
    pub fn fn475(mut a: f64, n: usize) -> f64 {
        let saved = [a, a * a, (1.5_f64 + a.sin()).ln()];
        a = 1.25 * (1.5_f64 + a.asinh().sin()).ln().sin();
        a = 0.375;
        ((saved[0].sin() + 1.75 * a) + 0.5 * saved[0]) + 0.75 * saved[2]
    }

    #[differentiable]
    pub fn fn476(a: f64) -> f64 {
        let f2 = |z: f64, k: f64| a.sin().tanh().cos();
        let y5 = f2(a, a);
        ((-1.125_f64) * (-1.125_f64) + 1.0_f64).ln() + 2.0 * a
    }

    #[differentiable]
    pub fn fn477(a: f64, b: f64) -> f64 {
        let mut b: Vec<f64> = vec![fn472(1.25_f64 * a.sin(), 1.25_f64 * b.sin(), [b, b, 1.25_f64]), b];
        let Some(z4) = positive(if a >= a { b[0] } else { a }) else {
            return ((a.abs() + 1.0 * a) + 0.75 * b[0]) + 2.0 * b[b.len() - 1];
        };
        let mut old6 = std::mem::take(&mut b);
        b.push(1.25 * (1 as f64).sin());
        b.push((old6[0] * a).cos());
        let mut i8 = 0_usize;
        'l9: loop {
            i8 += 1;
            if i8 > 2 { break; }
            let mut y13: [f64; 3] = if i8 == 3 {
                let mut u = fn465(0.5 * (a + a).sin());
                u
            } else {
                let r12 = &mut b[0];
                *r12 *= (if z4 < z4 { a } else { a }).sin();
                old6[i8 % 2] = z4.sin();
                [a, a, 1.875_f64]
            };
            if a < z4 { break; }
            for (z, o) in old6.iter_mut().zip(y13.iter().skip(1)) {
                *z += *o * 0.5 * b[i8 % 2].sin();
            }
        }
        return ((((old6[0] * z4) + 1.5 * a) + 2.0 * b[0]) + 1.0 * b[1]) + 0.75 * b[b.len() - 1];
        (b[0] * b[0] + 1.0_f64).sqrt()
    }

    #[differentiable]
    pub fn fn478(mut a: f64) -> f64 {
        a = positive(if a < a { a } else { a }).unwrap_or(a).sin();
        a = (if 1.125_f64 <= a { a.asinh() } else { (3 as f64) }).sin();
        if (a - a) <= a {
            a = 1.25 * a.min(a.sin()).sin();
        } else if (a < a) || (a >= a) {
            if a.atan() <= a {
                a += 0.25 * (1.25 * (a * (if 1.0_f64 > a { a } else { a })).sin());
                let mut x: Net = Net { w: vec![a * a, 0.75_f64, a], b: f64::sin(a) };
            } else {}
        } else {}
        a + 0.5 * a
    }

    #[differentiable]
    pub fn fn479(mut a: f64, flag: bool) -> Vec<f64> {
        let tape1 = vec![vec![0.0_f64; 3], vec![a * a, a.sin(), 1.375_f64.sin()]];
        let mut y5: f64 = if a <= (tape1[0][1] + a) {
            a = a.sin();
            a = ((tape1[0][0] / (a.abs() + 1.25_f64)) - a.sin().tanh()).cos();
            1.375_f64
        } else {
            let mut dx = Shape::Dot;
            a
        };
        vec![(a + 1.75_f64 * tape1[1][1]) + 0.5_f64 * y5, (a + 1.75_f64 * a) + 1.75_f64 * tape1[0][0]]
    }

    #[differentiable]
    pub fn fn480(mut a: f64, mut b: f64, v: &[f64]) -> (f64, f64) {
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 1 { break; }
            std::mem::swap(&mut a, &mut b);
            for i6 in 0..2 {
                match i4 % 3 { 0 => {
                    let mut back = fn262(v.iter().sum::<f64>().atan(), vec![a, v[i4 % 2]]);
                }, 1 => {
                    let r9 = &mut b;
                    *r9 += 0.5 * a.mul_add(v[i4 % 2], a).atan();
                    *r9 = (-v[0]).cos();
                }, _ => {} }
                if (b >= b) || (a <= b) {
                    b -= 0.25 * v.iter().fold(b, |h, z| (h * (*z)).atan()).atan();
                    break;
                }
                a = (-b).atan();
            }
            if (2 as f64) < (i4 as f64) { break; }
            let mut old: f64 = fn478(b.sin()).asinh();
        }
        ((((a + b) + 2.0 * a) + 1.75 * v[0]) + 0.5 * v[1], ((v[0].max(a) + 1.0 * b) + 0.5 * v[1]) + 0.75 * v[v.len() - 1])
    }

    #[differentiable]
    pub fn fn481(mut a: f64, mut b: f64, n: usize, p: [f64; 3], q: Vec<f64>) -> [f64; 3] {
        let mut p: [f64; 3] = p;
        {}
        if n != 1 {
            p[..2].copy_from_slice(&[(n as f64).sin(), b]);
            return [((p.iter().filter(|z| **z > 0.25).map(|z| (a * a).sin()).sum::<f64>() + 1.25 * b) + 1.5 * q[q.len() - 1]) + 0.75 * p[1], ((a * p[n % 3]) + 0.25 * b) + 1.0 * q[1], a + 1.25 * q[1]];
        }
        p[n % 3] = (n as f64).sin();
        let dx = p.iter().fold(q[0], |h, z| (0..p.len()).map(|j| p[j] * 1.25_f64 * (q[1] * (*z)).sin()).sum::<f64>().atan());
        let mut tape1 = fn473(1.25 * (if n == 3 { b } else { dx }).sin(), 1.25 * b.sin(), n % 4);
        [((((a * b) + 1.5 * a) + 0.75 * q[1]) + 0.5 * q[q.len() - 1]) + 1.75 * p[2], ((a + 0.5 * a) + 1.75 * p[0]) + 0.5 * p[2], (b * dx) + 0.75 * q[q.len() - 1]]
    }

    #[differentiable]
    pub fn fn482(a: f64, n: usize, flag: bool) -> f64 {
        let mut w: [f64; 3] = [f64::sin(a), a.atan(), a];
        let mut acc: [[f64; 3]; 2] = [[-0.5_f64; 3], [w[n % 3], a, w.iter().copied().fold((-9.0), f64::max)]];
        match 3 % 4 { 0 => {
            match n % 4 { 0 => {
                w[0] = (w.iter().copied().fold((-9.0), f64::max) - (a * a + 1.0_f64).sqrt()).cos();
            }, 1 | 2 if acc[n % 2][0] <= w[n % 3] => {
                let mut acc6 = vec![acc[1][1], w[2] + a];
            }, _ => {
                let r8 = &mut acc[0][1];
                *r8 = *r8 * a.sin() + (0.25 * a.sin());
                *r8 *= w[2].sin();
            } }
        }, 1 | 2 if flag => {}, _ => {
            let f9 = |z: f64, k: f64| { let h12 = k; h12.abs().sin() + h12 };
            let y14 = f9((3 as f64), 1.625);
        } }
        ((w[n % 3] + 0.75 * w[1]) + 1.5 * w[2]) + 1.5 * acc[0][1]
    }

    #[differentiable]
    pub fn fn483(a: f64, n: usize) -> f64 {
        for i3 in 1..=3 {
            let f5 = |z: f64, k: f64| fn75((a + z).sin(), n % 4).cos();
            let y8 = f5(a * a, a);
            if a.sin() < y8 {}
        }
        a.atan() + 0.25 * a
    }

    #[differentiable]
    pub fn fn485(a: f64, n: usize, q: Vec<f64>) -> f64 {
        let mut next: Vec<f64> = vec![0.0_f64; 3];
        'l5: for i6 in 0..2 {
            let mut back = Point { x: a, y: a * 0.75_f64 };
            match n % 4 { 0 => {
                let mut y9: f64 = if (n == 3) || (q[0] < a) {
                    back.y = 0.5 * (a.sin() * a.sin() + 1.0_f64).ln().sin();
                    a.sin().tanh()
                } else {
                    next[i6 % 2] = 0.5 * a.sin();
                    a
                };
            }, 1 | 2 if a >= q[i6 % 2] => {
                back.y = fn175(0.5_f64 * a.sin(), 1.125_f64.sin()).mul_add(q[i6 % 2], a).sin();
            }, _ => {
                back.y = back.y.sin().powi(2).sin();
            } }
        }
        q[n % 2].sin().exp() + 0.25 * next[1]
    }

    #[differentiable]
    pub fn fn486(mut a: f64, n: usize) -> f64 {
        match (n + 1) % 4 { 0 => {
            let dy1: f64 = a;
        }, 1 | 2 if n < 3 => {
            let mut y4: f64 = if a < (1 as f64) {
                a = a.atan();
                0.25_f64 * a
            } else {
                a = a.sin();
                a
            };
            a = f64::sin(a.sin().exp()).sin();
        }, _ => {
            a = a.atan();
        } }
        a + 0.75 * a
    }

    #[differentiable]
    pub fn fn487(a: f64, b: f64, n: usize, q: Vec<f64>) -> f64 {
        for i5 in (0..q.len()).rev() {}
        match 0 % 3 { 0 => {}, 1 => {}, _ => {} }
        (n as f64) + 0.5 * b
    }

    #[differentiable]
    pub fn fn488(mut a: f64) -> f64 {
        let a: [f64; 3] = std::array::from_fn(|j| (if a < a { a } else { 1.875_f64 }).sin());
        let mut a: Vec<Vec<f64>> = vec![vec![0.0_f64; 3], a.to_vec()];
        let mut i5 = 0_usize;
        while i5 < 1 {
            i5 += 1;
            if a[1][0].sin().powi(3) > (a[i5 % 2][1] / (2.0_f64 * 2.0_f64 + 1.0)) {
                continue;
            }
            a[0][1] /= 1.75 + a[0][i5 % 2].sin();
        }
        let mut w = fn480(a[i5 % 2][1].sin().sin(), a[i5 % 2][i5 % 2].atan(), &a[1]);
        a[1][i5 % 2] = (if i5 == 2 { a[i5 % 2][i5 % 2].atan() } else { w.1 }).atan();
        ((i5 as f64) + 1.75 * a[0][0]) + 1.5 * a[1][1]
    }

    #[differentiable]
    pub fn fn490(a: f64, q: Vec<f64>) -> [f64; 3] {
        let mut i3 = 0_usize;
        while i3 < 3 && ((if a <= a { q[i3 % q.len()] } else { -0.25_f64 }) < (a * a)) {
            i3 += 1;
        }
        [((a + q[i3 % 2]) + 0.25 * a) + 0.75 * q[q.len() - 1], ((2 as f64) + 1.5 * q[0]) + 0.75 * q[1], q[1]]
    }

    #[differentiable]
    pub fn fn491(a: f64) -> f64 {
        let mut next = vec![a.mul_add(a, a); 3];
        for z3 in &mut next {
            *z3 = *z3 * a.cos() - (0.5 * (a + a).sin());
        }
        if next.iter().copied().fold((-9.0), f64::max) >= (1.875_f64.abs() + 1.25_f64).sqrt() {
            let mut old4 = std::mem::take(&mut next);
            next.push((old4[1] + 1.625_f64).sin());
            next.push(old4[1].sin());
            return (((next[0].abs() + 0.5 * next[1]) + 1.75 * next[next.len() - 1]) + 0.5 * old4[0]) + 1.5 * old4[old4.len() - 1];
        }
        ((1.5_f64 + next[next.len() - 1].sin()).sqrt() + 1.25 * next[0]) + 0.75 * next[next.len() - 1]
    }

    #[differentiable]
    pub fn fn492(mut a: f64) -> f64 {
        a = a.sin();
        a *= 1.25 * a.sin();
        (a * a) + 0.5 * a
    }

    #[differentiable]
    pub fn fn493(a: f64, b: f64) -> f64 {
        let mut tape1: Vec<Vec<f64>> = vec![vec![b.sin(); 2]; 3];
        if (b * b) <= b.asinh() {
            tape1[0][1] = 1.25 * (tape1[1][0] * b).max(if tape1[1][1] <= tape1[0][1] { b } else { b }).sin();
        }
        for i4 in (0..1).rev() {
            if (a * tape1[i4 % 2][i4 % 2]) >= fn476(a.sin()) {
                tape1[i4 % 2][0] = 0.5 * a.cos().sin();
                tape1[i4 % 2][i4 % 2] -= 0.125 * a.cos();
            } else {}
            let row6 = &mut tape1[0];
            row6[0] = 0.5 * (1.5_f64 + a.sin()).sqrt().sin();
            row6[1] += row6[0] * 0.375 * (0.5 * a.sin());
        }
        let mut old7 = std::mem::replace(&mut tape1[0][0], a.sin().tanh().atan());
        (((((3 as f64) + 1.5 * a) + 1.25 * b) + 0.25 * tape1[0][0]) + 1.25 * tape1[1][1]) + 2.0 * old7
    }

    #[differentiable]
    pub fn fn494(a: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        let mut q: [f64; 3] = std::array::from_fn(|j| (a - a).sin());
        q[0] = (q[1].min(q[0]) + (a - q[0])).sin();
        let mut list6 = Vec::new();
        list6.push(0.75_f64 / (a * a + 1.0_f64));
        list6.push(v[0]);
        if a.sin().tanh() > (a - a) {} else {}
        ((((if q[0] <= q[0] { a } else { v[0] }) + 1.25 * v[0]) + 1.25 * v[v.len() - 1]) + 1.25 * q[0]) + 0.75 * q[1]
    }

    #[differentiable]
    pub fn fn495(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut acc: Net = Net { w: vec![a, -a], b: a + a };
        let mut u = vec![vec![v.iter().filter(|z| **z > 0.25).map(|z| 1.25_f64 * v[1].sin()).sum::<f64>(); 2]; 3];
        let mut back = b.abs();
        u[0][0] *= (1 as f64).cos();
        let mut i8 = 0_usize;
        loop {
            i8 += 1;
            if i8 > 1 { break; }
            let r10 = &mut u[0][i8 % 2];
            *r10 += 0.375 * v[i8 % 2].sin();
            let mut saved = (acc.b * acc.w[0]) + 1.625_f64;
        }
        (((((((if back < u[0][1] { 0.5_f64 } else { b }) + 1.25 * a) + 0.25 * b) + 0.75 * v[1]) + 0.25 * v[v.len() - 1]) + 0.5 * acc.w[0]) + 1.75 * acc.b) + 1.75 * back
    }

    #[differentiable]
    pub fn fn496(mut a: f64, b: f64, n: usize) -> f64 {
        let mut u = Net { w: vec![a, a, (n as f64)], b: b };
        let tape1 = [1.5_f64.cos(); 3];
        let n = fn486(b.sin(), 3 % 4);
        u.b = tape1.iter().chain([(0.5)].iter()).map(|z| z.cos()).sum::<f64>().sin();
        let mut y7: f64 = if n < u.b.asinh() {
            u.w[1] = (-(n * (-1.625_f64))).sin();
            a
        } else {
            u.w[1] = (-tape1[2]).sin().tanh().sin();
            a
        };
        (((((((u.forward(&tape1) + 0.5 * b) + 1.0 * u.w[0]) + 1.0 * u.w[1]) + 1.5 * u.b) + 0.25 * tape1[0]) + 2.0 * tape1[1]) + 0.75 * tape1[2]) + 1.5 * n
    }

    #[differentiable]
    pub fn fn497(a: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        p[0] = p.iter().copied().fold((-9.0), f64::max).sin();
        if p[1] >= a.min(1.625) {
            let part4 = &mut p[..2];
            part4[0] += 0.125 * a.abs().sin();
            part4[1] = part4[0] * 1.25 * (a * a).sin();
            p[2] += 0.125 * ((v[0] * p[0]) + (1 as f64)).sin();
        }
        ((a * v[0]) + 1.75 * a) + 0.25 * p[2]
    }

    #[differentiable]
    pub fn fn498(a: f64, b: f64) -> f64 {
        let mut u: Vec<f64> = vec![(0 as f64); 3];
        let f4 = |z: f64| (2 as f64).sin();
        let y7 = f4(u.iter().rev().skip(1).copied().map(|z| 1.25 * (a + b).sin()).sum::<f64>());
        let (l9, r10) = u.split_at_mut(1);
        l9[0] = r10[0].sin();
        r10[0] -= l9[0] * a.max(y7).atan();
        if b.sin().exp() < fn497(b.atan(), &u, [u[1], y7, 0.75_f64]) {
            let r11 = &mut u[0];
            *r11 = (1.5_f64 + a.sin()).sqrt().sin();
            *r11 *= b.sin();
            let y = fn486((a + 1.375_f64).sin(), 2 % 4);
        } else {
            let mut y7 = if (if u[0] > 0.75_f64 { b } else { y7 }) >= u.windows(2).map(|z| z[0] * z[1]).sum::<f64>() { 1.5_f64 } else { b.mul_add(b, a) };
        }
        (u.iter().flat_map(|z| [*z, z.sin()]).sum::<f64>() + 1.5 * u[0]) + 2.0 * y7
    }

    #[differentiable]
    pub fn fn499(mut a: f64, b: f64, n: usize) -> Vec<f64> {
        a += 0.125 * (1.25 * f64::sin(b).sin());
        'l4: for i5 in 0..4 {
            for i7 in (0..3).rev() {
                a = b.sin();
            }
            a = b.max(0.75_f64).sin();
        }
        vec![(f64::sin(a) + 0.75_f64 * a) + 1.25_f64 * b, ((a + b) + 0.5_f64 * a) + 0.75_f64 * b]
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

    
    impl Point {
        pub fn new(x: D, y: D) -> Point {
            Point { x, y }
        }
        pub fn norm2(&self) -> D {
            self.x * self.x + self.y * self.y
        }
        pub fn scale(&mut self, k: D) {
            self.x *= k;
            self.y = self.y * k - self.x * 0.25;
        }
        pub fn plus(self, other: &Point) -> Point {
            Point { x: self.x + other.x, ..self }
        }
    }
    
    impl Body {
        pub fn energy(&self) -> D {
            let mut e = self.mass * self.pos.norm2();
            for i in 0..3 {
                e += self.vel[i] * self.vel[i] * 0.5;
            }
            e
        }
        pub fn push(&mut self, f: D) -> D {
            self.vel[0] += f * 0.5;
            self.pos.x += self.vel[0].sin() * self.mass.cos();
            self.pos.scale(lit(0.5));
            self.vel[1]
        }
    }
    
    impl Net {
        pub fn forward(&self, x: &[D]) -> D {
            let mut s = self.b;
            for i in 0..2 {
                s += self.w[i] * x[i];
            }
            s.sin()
        }
        pub fn step(&mut self, g: &[D], rate: D) {
            for i in 0..2 {
                self.w[i] -= rate * g[i];
            }
            self.b *= rate.cos();
        }
    }
    
    impl std::ops::Add for Point {
        type Output = Point;
        fn add(self, other: Point) -> Point {
            Point { x: self.x + other.x, y: self.y + other.y }
        }
    }
    
    impl std::ops::Mul<D> for Point {
        type Output = Point;
        fn mul(self, k: D) -> Point {
            Point { x: self.x * k, y: self.y * k }
        }
    }
    
    impl std::ops::Neg for Point {
        type Output = Point;
        fn neg(self) -> Point {
            Point { x: -self.x, y: -self.y }
        }
    }
    
    pub fn positive(x: D) -> Option<D> {
        if x > 0.0 { Some(x * x + 0.25) } else { None }
    }
    
    pub fn chained(x: D) -> Option<D> {
        let y = positive(x + 0.5)?;
        let z = positive(y.sin())?;
        Some(y * z)
    }

    pub fn fn0(a: D, mut p: [D; 3]) -> D {
        let mut tape1: Vec<Vec<D>> = vec![vec![p[1].min(a); 3], vec![a.min(p[2]); 3]];
        'l4: for i5 in (0..3).rev() {
            let mut y7: [D; 3] = {
                p
            };
        }
        let r9 = &mut tape1[0][1];
        { let rhs = lit(1.25) * p[0].min(a).sin(); *r9 *= rhs; }
        let r10 = &mut p[1];
        *r10 = a.sin().sin();
        ((((a * p[2]) + lit(1.75) * a) + lit(1.75) * p[0]) + lit(1.75) * p[1]) + lit(0.5) * p[2]
    }

    pub fn fn1(a: D) -> D {
        let old = vec![a; 3];
        for i3 in 1..old.len() {
            let saved: D = fn0((if i3 != 3 { a } else { a }).sin(), [lit(0.75); 3]);
            let i3: D = saved;
        }
        (lit(1.625) + a) + lit(0.25) * old[old.len() - 1]
    }

    pub fn fn2(a: D) -> D {
        let mut next: Vec<D> = vec![fn1(a.cos()); 3];
        let mut next: D = a;
        {
            if (next > lit(2.0)) || (lit(1.25) > a) {
                next = (a + a).sin().exp().cos();
                return next + lit(1.25) * next;
            }
        }
        ((a / ((-lit(0.375)) * (-lit(0.375)) + lit(1.0))) + lit(1.0) * a) + lit(1.0) * next
    }

    pub fn fn3(mut a: D, b: D, n: usize) -> D {
        let back: Body = Body { pos: Point { x: b, y: a }, vel: [a * a, D::sin(b), a.atan()], mass: a.mul_add(b, a), id: 2 };
        let cell1 = back.mass;
        let back6: D = a;
        (((a + lit(1.25) * a) + lit(1.25) * b) + lit(1.75) * cell1) + lit(1.5) * back6
    }

    pub fn fn5(mut a: D, b: D, v: &[D]) -> D {
        let mut i4 = 0_usize;
        'l5: while i4 < 3 {
            { let rhs = 1; i4 += rhs; }
            let mut y17: [D; 3] = if fn3(lit(0.5) * a.sin(), lit(1.375).sin(), i4 % 4) >= v.iter().scan(lit(0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<D>() {
                let f7 = |z: D, k: D| { let h11 = v[i4 % 2] - k; lit(0.5) * (b * b).sin() + h11 };
                let y13 = f7(lit(0.125) + a, -lit(0.75));
                let mut old: Vec<D> = v.to_vec();
                [lit(0.625); 3]
            } else {
                let mut a = if i4 == 0 { Shape::Disc(a - b) } else { Shape::Dot };
                [v[0], b, b]
            };
        }
        ((b + lit(2.0) * a) + lit(0.75) * b) + lit(1.5) * v[0]
    }

    pub fn fn6(a: D, b: D) -> D {
        'l3: for i4 in 0..2 {
            let mut i6 = 0_usize;
            'l7: loop {
                { let rhs = 1; i6 += rhs; }
                if i6 > 2 { break; }
                let mut i9 = 0_usize;
                while i9 < 1 && (a.min(a) <= (b * a)) {
                    { let rhs = 1; i9 += rhs; }
                }
                if (b >= a) || (b >= a) { break; }
            }
        }
        (a * b) + lit(1.0) * a
    }

    pub fn fn7(a: D, b: D, n: usize) -> (D, D) {
        for i4 in 0..n % 4 {
            if fn6(a.sin(), lit(0.5) * a.sin()) > lit(1.5) {
                continue;
            }
        }
        return (b.min(a) + lit(2.0) * b, (b + lit(0.25) * a) + lit(1.75) * b);
        (a, a)
    }

    pub fn fn8(a: D, b: D, n: usize, v: &[D]) -> D {
        if (b * b) > a {
            if (b + b) <= v.iter().filter(|z| **z > 0.25).map(|z| a.sin().powi(1).sin()).sum::<D>() {} else {
                let mut v: [[D; 3]; 2] = [[b; 3]; 2];
            }
        }
        let mut i7 = 0_usize;
        'l8: while i7 < 1 && (n != 3) {
            { let rhs = 1; i7 += rhs; }
            let mut old: Shape = Shape::Rect { w: (0..v.len()).map(|j| v[j] * (if v[j % v.len()] >= a { b } else { lit(0.625) }).sin()).sum::<D>(), h: lit(0.625) };
        }
        return (fn6(a.atan(), lit(1.25) * b.sin()) + lit(0.25) * a) + lit(0.25) * v[1];
        a.mul_add(b, b)
    }

    pub fn fn9(mut a: D) -> D {
        let mut y7: D = if a <= fn0(a.sin(), [a, a, a]) {
            a = lit(1.25) * (a + lit(0.125)).cos().sin();
            let f2 = |z: D, k: D| (-lit(1.625)).cos();
            let y5 = f2(a, a) * f2((-lit(1.5)) * a, a);
            a + a
        } else {
            a = lit(1.25) * (a.atan() * lit(1.125).min(lit(1.0))).sin();
            { let rhs = (a + (-lit(0.5))).sin(); a *= rhs; }
            a
        };
        {
            { let rhs = y7.sin(); y7 *= rhs; }
            y7 = lit(0.125).sin();
        }
        (y7 + lit(2.0) * a) + lit(0.5) * y7
    }

    pub fn fn10(a: D, mut b: D) -> D {
        b = lit(1.25) * ((-a) + b).sin();
        let mut y1: Point = Point { x: lit(1.75).cos(), y: a - b };
        let next: D = (y1.x * y1.y) / (a * a + lit(1.0));
        let mut x: (D, D) = (lit(1.75), b - next);
        'l6: for i7 in (0..3).rev() {
            let mut i9 = 0_usize;
            'l10: while i9 < 3 {
                { let rhs = 1; i9 += rhs; }
                { let rhs = lit(0.125) * b.asinh().atan(); y1.y -= rhs; }
                y1.scale(lit(0.5) * next.mul_add(b, next).sin());
            }
            let f12 = |z: D, k: D| { let h15 = next.abs(); a.abs().atan() + h15 };
            let mut y17 = f12((lit(1.5) + b.sin()).ln(), b) * f12(a.cos(), y1.y);
            x.0 = (y1.x - next).sin().cos();
        }
        ((((b * b + lit(1.0)).sqrt() + lit(0.5) * b) + lit(2.0) * y1.y) + lit(1.0) * next) + lit(1.25) * x.0
    }

    pub fn fn11(a: D, n: usize) -> Vec<D> {
        let mut acc = vec![a / (a * a + lit(1.0)); 3];
        if (a + lit(1.375)) > a {}
        acc.clone()
    }

    pub fn fn12(mut a: D, b: D) -> D {
        let mut x = [b + a; 3];
        x.swap(0, 1);
        let mut tape1: Point = Point::new(b.sin().tanh(), a);
        { let rhs = lit(0.25) * b.min(a - x[1]).atan(); tape1.y += rhs; }
        let a: D = b;
        let acc = fn10((if tape1.x <= lit(2.0) { b } else { tape1.y }).cos(), lit(1.25) * tape1.norm2().sin());
        ((lit(2.0) + lit(1.0) * b) + lit(1.5) * x[1]) + lit(1.0) * acc
    }

    pub fn fn13(mut a: D, v: &[D]) -> D {
        let y1: D = (a.atan().abs() + lit(1.25)).sqrt();
        let r4 = &mut a;
        *r4 = lit(1.25) * (y1 + v[0]).sin();
        if lit(3 as f64) <= y1.sin() {
            a = v.windows(2).map(|z| z[0] * z[1]).sum::<D>().max(y1.atan()).atan();
        }
        let mut old5 = std::mem::replace(&mut a, lit(1.25) * y1.sin());
        a = lit(1.25) * (y1 - (if old5 < y1 { old5 } else { a })).sin();
        ((((v[1] * v[1] + lit(1.0)).sqrt() + lit(1.5) * a) + lit(1.0) * v[0]) + lit(2.0) * y1) + lit(0.75) * old5
    }

    pub fn fn16(a: D, v: &[D]) -> D {
        {
            'l3: for i4 in 0..3 {}
        }
        ((a + lit(1.5) * a) + lit(2.0) * v[0]) + lit(1.75) * v[1]
    }

    pub fn fn18(a: D, v: &[D]) -> D {
        let mut dx: [D; 3] = [v[1].min(a); 3];
        let mut old = [v.iter().zip(v.iter()).map(|(z, q)| (if lit(0.25) > dx[1] { v[1] } else { *z }).atan()).sum::<D>(), dx[1], dx[1].asinh()];
        { let rhs = lit(1.25) * fn8(lit(1.25) * lit(1.0).sin(), a.sin(), 0 % 4, &old).sin(); old[2] *= rhs; }
        let (l7, r8) = old.split_at_mut(1);
        l7[0] = r8[0].sin();
        { let rhs = l7[0] * dx[0].sin().powi(1).sin(); r8[0] -= rhs; }
        if fn16(lit(1.25) * a.sin(), &dx) < lit(2 as f64) {
            dx[1] = lit(1.0);
        } else if (dx[0] <= v[v.len() - 1]) && (dx[2] <= dx[0]) {} else {
            let (l9, r10) = old.split_at_mut(1);
            r10[0] = l9[0] * lit(1.25) * v[1].sin();
        }
        (((((positive(dx.iter().sum::<D>()).unwrap_or(dx[2]) + lit(0.75) * a) + lit(1.75) * dx[0]) + lit(1.5) * dx[1]) + lit(2.0) * dx[2]) + lit(2.0) * old[1]) + lit(1.75) * old[2]
    }

    pub fn fn19(mut a: D, b: D, v: &[D], mut q: Vec<D>) -> D {
        let mut dx = [(lit(1.5) + lit(0.5).sin()).sqrt(); 3];
        q[1] = lit(1.25) * (v[0] / ((v[0] * v[0]).abs() + lit(1.25))).sin();
        let mut old6 = std::mem::replace(&mut q, vec![b, dx[1], a]);
        q.insert(1, lit(1.25) * (b * v[1]).sin());
        std::mem::swap(&mut q, &mut old6);
        q.resize(2, dx.iter().copied().fold(lit(-9.0), D::max).sin());
        let mut tape1 = dx;
        let f9 = |z: D, k: D| lit(1.25) * old6[1].sin();
        let y12 = f9(old6[1], dx[2]);
        (((((((b.sin().tanh() + lit(0.75) * a) + lit(1.0) * b) + lit(1.5) * q[0]) + lit(0.25) * q[1]) + lit(1.75) * q[q.len() - 1]) + lit(0.25) * dx[1]) + lit(1.25) * old6[1]) + lit(1.25) * y12
    }

    pub fn fn20(mut a: D, mut b: D) -> [D; 3] {
        a = a.atan();
        for i3 in 1..=4 {
            for i5 in 1..=4 {
                if i3 >= 2 {
                    b = lit(1.0).sin();
                    a = lit(1.75);
                } else if i5 == 2 {
                    let r7 = &mut b;
                    *r7 = *r7 * a.sin() + (lit(0.5) * (lit(0.5) * a.sin()));
                    { let rhs = lit(0.125) * (a - a).cos(); *r7 += rhs; }
                } else {
                    let f8 = |z: D| { let h10 = z - a; z.min(z).sin() + h10 };
                    let mut y12 = f8(f8(a));
                }
            }
            if (lit(0.625) < b) || (b >= lit(1.0)) {
                return [a.min(a) + lit(0.25) * b, (a * b) + lit(1.25) * a, b * a];
            }
        }
        [(b / (b * b + lit(1.0))) + lit(0.25) * b, (b * a) + lit(1.5) * b, a + lit(1.75) * b]
    }

    pub fn fn21(a: D, b: D, v: &[D]) -> D {
        for z5 in v.windows(2) {}
        let f7 = |z: D| ((if a < z { v[0] } else { z }) + z.sin().tanh()).sin();
        let y9 = f7(if a <= b { a } else { lit(0.875) });
        let mut w: Point = Point::new(a, y9.sin().powi(1));
        let f12 = |z: D| a.sin();
        let y14 = f12(y9 * b) + f12(b);
        let mut i16 = 0_usize;
        while i16 < 1 && (((-lit(0.375)) * y9) <= a.min(-lit(0.625))) {
            { let rhs = 1; i16 += rhs; }
            'l18: for z20 in v.iter() {
                w.scale(lit(i16 as f64).sin());
            }
            let s = -(w + w * b);
        }
        ((((((fn12(a.sin(), b.sin()) + lit(1.75) * a) + lit(0.75) * b) + lit(0.25) * v[0]) + lit(1.0) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(1.25) * w.y) + lit(1.25) * y14
    }

    pub fn fn23(a: D) -> D {
        if a > a {
            if lit(0.5) < lit(1 as f64) {
                return D::sin(a) + lit(0.5) * a;
            }
        }
        let back = if (a <= a) || (a < lit(0.375)) { a.sin() } else { lit(2.0) };
        ((back + a) + lit(2.0) * a) + lit(0.25) * back
    }

    pub fn fn24(a: D, b: D, flag: bool, v: &[D], mut q: Vec<D>) -> D {
        let (l6, r7) = q.split_at_mut(1);
        l6[0] = r7[0].sin();
        { let rhs = l6[0] * (if flag { b } else { v[0] }).cos(); r7[0] -= rhs; }
        let mut dx = q.clone();
        let saved = fn19((if a < a { v[0] } else { q[0] }).sin(), fn13(lit(0.75).atan(), &dx).sin(), &dx, dx.clone());
        { let rhs = lit(0.125) * (dx[0] - a).sin(); dx[0] -= rhs; }
        if (fn16(a.sin(), &q) <= (a - q[q.len() - 1])) || (dx.iter().zip(dx.iter()).map(|(z, q)| b.sin()).sum::<D>() <= q.iter().rev().skip(1).copied().map(|z| lit(1.25) * fn18(saved.sin(), &q[..=1]).sin()).sum::<D>()) {
            let (l13, r14) = dx.split_at_mut(1);
            { let rhs = r14[0] * v.iter().filter(|z| **z > 0.25).map(|z| (saved + v[1]).sin()).sum::<D>().atan(); l13[0] += rhs; }
        } else if flag {} else {}
        ((((saved + b) + lit(1.0) * a) + lit(0.25) * v[0]) + lit(0.5) * v[1]) + lit(0.5) * v[v.len() - 1]
    }

    pub fn fn25(a: D, b: D) -> D {
        for i3 in (0..1).rev() {
            let f5 = |z: D| { let h7 = z + lit(0.625); lit(0.5) * (b * h7).sin() + h7 };
            let y9 = f5(b + b);
        }
        a + lit(1.25) * b
    }

    pub fn fn26(a: D, v: &[D]) -> D {
        let mut w: [[D; 3]; 2] = [[a, v[0], a], [chained(a).unwrap_or(a), -lit(0.5), a * v[0]]];
        w[0][2] = lit(1.25) * v.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin();
        let mut u: [D; 3] = std::array::from_fn(|j| (if j < 1 { v[j % 2] } else { v[j % 2] }).cos());
        if v[1] <= v.iter().copied().fold(lit(-9.0), D::max) {
            u[0] = a.atan();
            let mut y1 = v[0];
        } else {}
        (((((a + lit(0.5) * a) + lit(1.5) * v[1]) + lit(1.5) * w[1][0]) + lit(0.5) * w[1][2]) + lit(1.75) * u[0]) + lit(1.75) * u[1]
    }

    pub fn fn28(a: D, n: usize) -> D {
        let mut dx: Vec<D> = vec![a, a, a + a];
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            dx.insert(1, a.atan());
            let r6 = &mut dx[n % 2];
            { let rhs = lit(2.0).sin().cos(); *r6 *= rhs; }
            if (0..dx.len()).map(|j| dx[j] * dx[0].cos()).sum::<D>() <= a { break; }
            { let rhs = lit(1.25) * fn21(a.sin(), dx[i4 % 2].atan(), &dx).sin(); dx[0] *= rhs; }
        }
        (fn3(dx[i4 % 2].cos(), a.atan(), n % 4) + lit(1.0) * dx[1]) + lit(1.25) * dx[dx.len() - 1]
    }

    pub fn fn29(a: D, n: usize) -> Vec<D> {
        let mut dy1 = Point { x: a, y: a + a };
        match 2 % 3 { 0 => {
            dy1.x = dy1.y.sin();
            let mut old4 = std::mem::replace(&mut dy1.x, fn28(lit(0.125).sin(), n % 4).sin());
        }, 1 => {
            dy1.y = lit(1.25) * (if n != 0 { a * a } else { a }).sin();
        }, _ => {
            { let rhs = lit(0.5) * dy1.x.sin(); dy1.x += rhs; }
        } }
        vec![a, (lit(1.75) * dy1.y) + lit(0.5) * a]
    }

    pub fn fn30(a: D) -> D {
        let mut tape1: [D; 3] = [a, a - a, a];
        tape1[2] = a.cos();
        tape1[1] = tape1.iter().map(|z| lit(1.25) * a.sin()).sum::<D>().cos();
        let dx = (a * lit(1.625)) * fn23(a.cos());
        tape1[2] = tape1.iter().zip(tape1.iter()).map(|(z, q)| tape1.iter().sum::<D>().atan()).sum::<D>().sin();
        for i7 in 0..3 {
            { let rhs = lit(0.375) * (tape1[0] - (dx * tape1[i7 % 3])).cos(); tape1[i7 % 3] += rhs; }
        }
        let mut i9 = 0_usize;
        loop {
            { let rhs = 1; i9 += rhs; }
            if i9 > 3 { break; }
            let mut back = vec![a; 3];
            back[0] = lit(0.5) * a.sin();
            if i9 >= 3 { break; }
            let r12 = &mut back[i9 % 2];
            { let rhs = lit(0.25) * tape1.iter().fold(a, |h, z| (*z).cos()).atan(); *r12 += rhs; }
        }
        return (tape1[i9 % 3] + lit(1.5) * a) + lit(1.0) * dx;
        let (l15, r16) = tape1.split_at_mut(1);
        r16[0] = l15[0] * (dx * dx).sin();
        a * lit(0.875)
    }

    pub fn fn31(mut a: D, mut p: [D; 3]) -> D {
        let mut a = [a + a; 3];
        'l4: for i5 in (0..1).rev() {
            for i7 in 1..=1 {
                p[0] = fn28(a[i7 % 3].atan(), i5 % 4).cos();
                match 2 % 3 { 0 => {
                    for z9 in p.iter_mut().rev() {
                        { let rhs = lit(0.5) * lit(1.5).sin(); *z9 *= rhs; }
                    }
                }, 1 => {
                    if (-p[1]) > (a[i5 % 3] / (lit(1.5) + a[1].sin())) {
                        continue 'l4;
                    }
                    (a[0], a[1]) = (a[1], a[0]);
                }, _ => {
                    p[i7 % 3] = (lit(0.25).mul_add(a[i7 % 3], p[i7 % 3]) - a.iter().sum::<D>()).cos();
                } }
            }
            let f10 = |z: D| (p[1] - lit(0.25).sin().powi(1)).sin();
            let y12 = f10(f10(a[i5 % 3] + (-lit(0.25))));
            { let rhs = lit(0.5) * (lit(0.5) * (p.iter().map(|z| y12.sin().atan()).sum::<D>() - (y12 * lit(1.875))).sin()); a[0] += rhs; }
        }
        ((a[2] + lit(1.75) * a[0]) + lit(0.75) * a[1]) + lit(1.0) * a[2]
    }

    pub fn fn33(mut a: D, n: usize, v: &[D], q: Vec<D>) -> D {
        let mut dy1: Vec<D> = q.clone();
        let f6 = |z: D, k: D| lit(1.25) * (if (v[0] + k) < k.sin().exp() { k } else { dy1[n % 2] + k }).sin();
        let y9 = f6(dy1[n % 2].max(lit(2.0)), q[n % 2]);
        let mut y1 = fn29(lit(1.25) * (if dy1[dy1.len() - 1] <= dy1[n % 2] { v[0] } else { lit(0.25) }).sin(), n % 4);
        let mut acc = (if a < (-lit(1.375)) { v[n % 2] } else { y9 }) / (y1[n % 2] * y1[n % 2] + lit(1.0));
        for (j, z14) in q.iter().enumerate() {
            { let rhs = lit(0.25) * (lit(0.5) * lit(j as f64).sin()); dy1[0] -= rhs; }
            let s = fn26(y1.iter().zip(dy1.iter()).map(|(z, q)| (*z14).cos()).sum::<D>().atan(), &q[..2]);
        }
        ((((((q.iter().chain([lit(0.5)].iter()).map(|z| z.cos()).sum::<D>() + lit(1.5) * v[0]) + lit(0.5) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(1.75) * y1[0]) + lit(0.25) * y1[1]) + lit(1.5) * y1[y1.len() - 1]) + lit(0.5) * acc
    }

    pub fn fn34(mut a: D, v: &[D]) -> (D, D) {
        let mut w: D = a.cos();
        for i4 in 0..3 {
            w = lit(0.5) * ((v[v.len() - 1] + a) + a).sin();
            { let rhs = lit(0.5) * (lit(0.5) * lit(1.0).sin()); w += rhs; }
        }
        (a.sin().exp() + lit(1.25) * a, (-lit(0.125)) + a)
    }

    pub fn fn35(a: D, mut b: D, v: &[D], mut p: [D; 3]) -> D {
        let mut p: Point = Point { x: if b >= p[0] { p[2] } else { b }, y: v.iter().filter(|z| **z > 0.25).map(|z| b.atan().atan()).sum::<D>() };
        { let rhs = lit(0.25) * fn5(lit(1.25) * (lit(2.0) + p.y).sin(), (if a < a { lit(0.875) } else { p.x }).atan(), v); b += rhs; }
        p.y = a.sin();
        p.y = lit(3 as f64).sin().exp().atan();
        if (a * lit(0.25)) >= (lit(1.25) - b) {
            p.x = lit(1.625);
        } else {}
        p.y = D::sin(p.norm2()).sin();
        ((v[v.len() - 1].sin().tanh() + lit(1.25) * a) + lit(1.0) * b) + lit(0.5) * p.x
    }

    pub fn fn36(mut a: D, n: usize, mut q: Vec<D>) -> D {
        let mut u = [[lit(1.375); 3], [-lit(1.5), if q[n % 2] <= a { a } else { a }, q[n % 2] * a]];
        q[n % 2] = lit(1.0);
        for z in q.chunks_exact_mut(2) {
            let old = z[0];
            z[0] = z[1] * 0.5;
            z[1] = old * a.sin();
        }
        q.extend(vec![a.sin(), lit(0.75)]);
        (((((lit(n as f64) + lit(1.25) * a) + lit(2.0) * q[0]) + lit(1.75) * q[1]) + lit(0.75) * q[q.len() - 1]) + lit(1.0) * u[1][0]) + lit(0.5) * u[1][2]
    }

    pub fn fn37(mut a: D, mut b: D, v: &[D]) -> D {
        for i4 in 0..v.len() {
            {
                for i6 in 0..3 {
                    (b, a) = (a, b);
                    a = lit(0.5) * b.sin();
                }
            }
        }
        let mut i8 = 0_usize;
        'l9: while i8 < 3 {
            { let rhs = 1; i8 += rhs; }
            let r11 = &mut b;
            *r11 = *r11 * a.sin() + (lit(0.125) * a.sin());
            { let rhs = lit(0.5) * lit(i8 as f64).sin(); *r11 += rhs; }
            b = v[i8 % 2].atan();
        }
        ((((b + lit(1.0) * a) + lit(0.5) * b) + lit(0.75) * v[0]) + lit(0.25) * v[1]) + lit(0.75) * v[v.len() - 1]
    }

    pub fn fn38(a: D, mut b: D) -> D {
        let mut cell1 = [[-lit(0.875); 3], [lit(1.875); 3]];
        { let rhs = lit(0.125) * b.cos(); cell1[1][0] -= rhs; }
        let a = [a, a + a, b];
        { let rhs = lit(0.125) * b.sin(); cell1[0][0] -= rhs; }
        cell1[1][1] = lit(1.25) * (-lit(1.5)).sin();
        (((((-a[1]) + lit(1.75) * b) + lit(1.0) * cell1[1][0]) + lit(2.0) * a[0]) + lit(1.75) * a[1]) + lit(1.0) * a[2]
    }

    pub fn fn39(a: D, p: [D; 3]) -> D {
        {
            {
                let acc: D = lit(1 as f64);
            }
        }
        return (positive(lit(0.875).sin().exp()).unwrap_or(a) + lit(2.0) * a) + lit(2.0) * p[0];
    }

    pub fn fn40(a: D, n: usize, v: &[D], net: &Net) -> D {
        let y: Vec<D> = vec![fn33(net.b.sin(), n % 4, &v[..=1], vec![a, a]); 3];
        let Some(z6) = positive(net.forward(v)) else {
            return (((((y[1] + lit(1.5) * a) + lit(1.25) * net.w[0]) + lit(1.0) * net.w[1]) + lit(1.25) * y[0]) + lit(0.5) * y[1]) + lit(1.75) * y[y.len() - 1];
        };
        'l8: for &z10 in v.iter() {
            for i12 in 0..1 {}
        }
        let mut y14: D = if (-z6) > y[0].min(z6) {
            y[1]
        } else {
            v[n % 2] * a
        };
        (((net.b * y14) + lit(2.0) * v[v.len() - 1]) + lit(0.75) * z6) + lit(1.75) * y14
    }

    pub fn fn41(mut a: D, mut b: D) -> D {
        let mut dy1 = [if a < a { b } else { a }, b, lit(1.25).asinh()];
        dy1[2] = a.sin();
        let mut s = (b + dy1[1]) * b.mul_add(a, b);
        (((s.sin().powi(0) + lit(1.75) * a) + lit(1.75) * b) + lit(0.5) * dy1[1]) + lit(1.5) * dy1[2]
    }

    pub fn fn42(a: D) -> D {
        let cell1 = [lit(1.75); 3];
        let mut i3 = 0_usize;
        'l4: loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 1 { break; }
            for i6 in (0..4).rev() {
                let mut next = fn33(a.sin(), i3 % 4, &cell1, vec![lit(2.0), cell1[0]]);
                if lit(2.0) >= a {
                    next = a.sin();
                    return ((((-cell1[i6 % 3]) + lit(1.0) * a) + lit(0.5) * cell1[1]) + lit(2.0) * cell1[2]) + lit(0.25) * next;
                }
            }
        }
        ((-a) + lit(2.0) * cell1[1]) + lit(0.75) * cell1[2]
    }

    pub fn fn43(mut a: D, n: usize, v: &[D]) -> D {
        let mut i4 = 0_usize;
        while i4 < 1 {
            { let rhs = 1; i4 += rhs; }
            a = v.iter().sum::<D>().sin().exp().cos();
        }
        (fn41(lit(1.25) * lit(0.75).sin(), v[n % 2].sin()) + lit(0.5) * a) + lit(0.25) * v[0]
    }

    pub fn fn44(mut a: D, b: D, v: &[D]) -> Vec<D> {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(lit(0.5) * v[i5 % 2].abs().sin());
        }
        { let rhs = lit(0.5) * (lit(1.5) + v[0].min(a).sin()).ln().cos(); a += rhs; }
        for i8 in 0..v.len() {
            let mut v: D = D::sin(b) - v.iter().filter_map(|z| if *z > 0.0 { Some(z.sqrt()) } else { None }).sum::<D>();
            if (a < b) || (i8 < 0) {
                continue;
            }
            for z in list4.to_vec().into_iter().rev() {
                { let rhs = 0.25 * z * a.cos(); a += rhs; }
            }
        }
        list4.clone()
    }

    pub fn fn45(a: D) -> D {
        let mut w = vec![a * lit(2.0), a, lit(0.25)];
        for i3 in 0..3 {
            let (l5, r6) = w.split_at_mut(1);
            { let rhs = r6[0] * lit(1.25).sin(); l5[0] += rhs; }
            for i7 in 0..4 {
                let (l9, r10) = w.split_at_mut(1);
                r10[0] = l9[0] * lit(0.5) * a.cos().sin();
            }
        }
        if fn41(lit(1.25) * lit(1.125).sin(), a.sin()) <= (w[1] - (-lit(1.25))) {
            let (l11, r12) = w.split_at_mut(1);
            l11[0] = r12[0].sin();
            { let rhs = l11[0] * a.cos(); r12[0] -= rhs; }
        }
        (((a + lit(1.75) * a) + lit(1.5) * w[0]) + lit(0.5) * w[1]) + lit(1.5) * w[w.len() - 1]
    }

    pub fn fn46(mut a: D, mut b: D, n: usize, v: &[D]) -> Vec<D> {
        let mut saved: [[D; 3]; 2] = [[v.iter().fold(v[n % 2], |h, z| lit(1.25) * b.sin()); 3]; 2];
        saved[0][0] = saved[n % 2][2].cos();
        let f8 = |z: D| { let h10 = b.sin().tanh(); (z * z + lit(1.0)).ln().sin() + h10 };
        let mut y12 = f8(lit(1.375) * a);
        saved[n % 2][0] = y12.sin().tanh().sin();
        let mut u = v.windows(2).map(|z| z[0] * z[1]).sum::<D>();
        vec![(((((((if a > a { u } else { y12 }) + lit(0.75) * a) + lit(0.75) * b) + lit(0.75) * saved[0][1]) + lit(2.0) * saved[1][0]) + lit(0.5) * saved[1][2]) + lit(1.25) * y12) + lit(0.75) * u, (((y12.sin().powi(0) + lit(0.75) * v[0]) + lit(0.25) * v[1]) + lit(0.75) * saved[1][2]) + lit(1.0) * y12]
    }

    pub fn fn47(mut a: D) -> [D; 3] {
        let mut s: Net = Net { w: vec![a; 3], b: a.max(a) };
        let f3 = |z: D| { let h5 = lit(0.125).sin(); z.sin() + h5 };
        let y7 = f3(lit(0.75) * a) + f3(a.sin().powi(3));
        s.b = y7.mul_add(a, a).min(a.sin().tanh()).cos();
        if (a * a) > s.b {
            let mut old9 = std::mem::take(&mut a);
            { let rhs = lit(0.375) * (lit(1.25) * old9.sin()); a += rhs; }
        }
        s.b = y7.sin().min(s.w[0].min(y7)).sin();
        let mut next = s.clone();
        [(a.cos() + lit(1.75) * a) + lit(2.0) * s.b, (y7 + a) + lit(0.25) * next.w[0], y7 + lit(1.75) * a]
    }

    pub fn fn48(a: D) -> D {
        let mut a = (a.sin(), a);
        if (lit(1.25) * a.1) > (a.1 * a.0) {
            let mut i3 = 0_usize;
            'l4: while i3 < 1 && ((a.1 + a.1) < fn39(a.0.sin(), [a.0, lit(0.5), a.1])) {
                { let rhs = 1; i3 += rhs; }
                a.0 = a.0.cos().sin();
            }
        } else if (a.1 - a.1) <= a.0 {
            for i6 in 0..3 {
                { let rhs = lit(0.5) * (a.1 * (a.1 * a.1 + lit(1.0)).ln()).sin(); a.0 += rhs; }
                a.1 = a.0.cos();
            }
        } else {}
        a.1 + a.1
    }

    pub fn fn49(a: D, v: &[D]) -> D {
        let mut y1 = [a, a.sin(), a];
        let dy1: Vec<Vec<D>> = vec![vec![y1[1]; 3], (0..y1.len()).map(|j| y1[j] + y1[1].sin()).collect::<Vec<D>>()];
        let mut back = y1;
        let mut a = fn12((back[2] - v[v.len() - 1]).atan(), a.max(v[0]).cos());
        (((((if a > dy1[1][1] { y1[2] } else { a }) + lit(0.25) * v[0]) + lit(1.75) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(0.5) * back[2]) + lit(1.0) * a
    }

    pub fn fn50(mut a: D, mut b: D, mut p: [D; 3]) -> D {
        let acc: Option<D> = None;
        (a, b) = (b, a);
        let mut next = [lit(1.0); 3];
        let tape1: Point = Point { x: fn1(b.cos()), y: b - a };
        next[1] = ((p[2] + b) * b.atan()).sin();
        let r7 = &mut next[2];
        *r7 = *r7 * lit(1.25) * b.sin() + (lit(0.125) * b.cos());
        (((((fn43(a.sin(), 0 % 4, &p) + lit(1.75) * b) + lit(0.75) * p[0]) + lit(0.5) * p[2]) + lit(1.5) * next[1]) + lit(1.25) * tape1.x) + lit(1.25) * tape1.y
    }

    pub fn fn51(a: D, b: D, n: usize, v: &[D]) -> Vec<D> {
        let dx = [[v[n % v.len()], b + a, b], [b - b, (a * a + lit(1.0)).sqrt(), b]];
        let mut dx: [D; 3] = [-lit(0.375); 3];
        dx[1] = a.cos();
        let mut y13: D = {
            let mut i7 = 0_usize;
            'l8: while i7 < 1 && (b >= a) {
                { let rhs = 1; i7 += rhs; }
                let y = b;
            }
            v.iter().enumerate().map(|(j, z)| lit(1.25) * dx.iter().skip_while(|z| **z < 0.0).map(|z| z * z).sum::<D>().sin()).sum::<D>()
        };
        for i15 in 0..v.len() {
            if b <= D::sin(a) {
                for z17 in dx.iter_mut() {
                    *z17 = a.sin();
                }
                continue;
            }
            if (dx[n % 3] + a) < y13.asinh() {
                return vec![(((dx.iter().fold(b, |h, z| b.sin()) + lit(1.5) * a) + lit(0.75) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(1.75) * y13, ((((((y13.mul_add(y13, a) + lit(0.5) * a) + lit(2.0) * b) + lit(2.0) * v[0]) + lit(0.25) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(1.75) * dx[2]) + lit(1.0) * y13];
            }
        }
        vec![(((a + lit(0.75) * v[0]) + lit(1.5) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(2.0) * y13, (dx[1] + lit(2.0) * v[v.len() - 1]) + lit(0.25) * dx[0]]
    }

    pub fn fn52(mut a: D, n: usize, q: Vec<D>) -> D {
        let mut back: [D; 3] = std::array::from_fn(|j| lit(1.25) * a.sin());
        if (-back[n % 3]) >= (if n >= 1 { q[n % 2] } else { a }) {
            let (l6, r7) = back.split_at_mut(1);
            l6[0] = r7[0].sin();
            { let rhs = l6[0] * (a * a).sin(); r7[0] -= rhs; }
            return (((a + lit(1.0) * a) + lit(0.75) * back[0]) + lit(2.0) * back[1]) + lit(1.5) * back[2];
        }
        { let rhs = lit(0.125) * a.sin(); back[1] += rhs; }
        back[..2].copy_from_slice(&[(-lit(1.625)).min(q[n % q.len()]).sin(), a]);
        (((a + lit(1.25) * a) + lit(0.5) * q[0]) + lit(0.5) * q[1]) + lit(0.25) * q[q.len() - 1]
    }

    pub fn fn53(a: D, mut b: D) -> D {
        let mut tape1: [D; 3] = [lit(2.0), a, b];
        'l4: for i5 in 0..tape1.len() {
            let mut s = [[lit(0.625); 3], [-lit(1.5); 3]];
        }
        'l8: for i9 in 0..tape1.len() {
            (tape1[0], tape1[1]) = (tape1[1] * 0.5, b.sin());
        }
        ((((b + lit(1.25) * a) + lit(1.75) * b) + lit(0.5) * tape1[0]) + lit(0.5) * tape1[1]) + lit(1.5) * tape1[2]
    }

    pub fn fn54(mut a: D) -> [D; 3] {
        let mut dy1 = [lit(1.75); 3];
        { let rhs = lit(0.125) * (lit(1.25) * (a - dy1[2]).sin()); dy1[0] += rhs; }
        let r3 = &mut dy1[0];
        *r3 = lit(1.25) * a.sin();
        { let rhs = dy1[2].cos(); dy1[1] *= rhs; }
        'l4: for z6 in dy1.windows(2) {
            a = (if z6[1] <= fn48(a.sin()) { z6[0] } else { a.cos() }).sin();
        }
        [a + lit(1.75) * dy1[2], (((if a >= a { a } else { dy1[2] }) + lit(2.0) * dy1[0]) + lit(1.5) * dy1[1]) + lit(1.0) * dy1[2], a - dy1[2]]
    }

    pub fn fn55(mut a: D) -> D {
        {
            let s = a.max(a);
        }
        (a * a) + lit(1.75) * a
    }

    pub fn fn56(a: D) -> Vec<D> {
        let mut cell1 = fn54((if a <= a { lit(0.625) } else { a }).atan());
        let r3 = &mut cell1[0];
        { let rhs = lit(0.25) * a.sin().sin(); *r3 += rhs; }
        let mut x = (cell1[1] + cell1[0]).abs();
        let mut y1: Vec<Vec<D>> = vec![vec![x * a, (x.abs() + lit(1.25)).sqrt(), x], vec![a, a]];
        if cell1.iter().copied().fold(lit(-9.0), D::max) > x {
            if x < (-lit(0.75)) {
                cell1[1] = lit(1.25) * ((0..cell1.len()).map(|j| cell1[j] * a.cos()).sum::<D>() / (x * x + lit(1.0))).sin();
                return vec![lit(2.0).sin() + lit(1.0) * cell1[2], ((y1[0][1] + lit(0.25) * a) + lit(0.25) * cell1[1]) + lit(1.25) * x];
            }
        }
        vec![(((lit(1.75) + cell1[0]) + lit(0.25) * cell1[1]) + lit(1.5) * x) + lit(0.75) * y1[0][0], (((((cell1.iter().sum::<D>() + lit(2.0) * a) + lit(1.75) * cell1[0]) + lit(0.25) * cell1[1]) + lit(1.75) * cell1[2]) + lit(0.5) * y1[0][0]) + lit(1.75) * y1[1][1]]
    }

    pub fn fn57(a: D, v: &[D]) -> Vec<D> {
        let mut x = vec![v[0..=1].to_vec(), vec![lit(1.25) + v[0], a * v[1]]];
        let dx = [v.iter().map(|z| x[1][1].abs().sin()).sum::<D>(), D::sin(v[0]), x[1][0]];
        let f6 = |z: D| a.atan();
        let mut y8 = f6(lit(1.0));
        'l10: for i11 in (0..3).rev() {
            let mut dy1 = fn50(v.iter().cloned().reduce(|z, q| z * 0.5 + q).unwrap().sin(), a.max(v[1]).cos(), [-lit(1.25); 3]);
        }
        vec![(((((((x[1][0] + lit(2.0) * a) + lit(1.5) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(1.25) * x[0][0]) + lit(0.5) * dx[0]) + lit(1.75) * dx[1]) + lit(0.75) * dx[2]) + lit(1.25) * y8, ((lit(1 as f64) + lit(0.75) * a) + lit(1.25) * v[0]) + lit(1.75) * dx[0]]
    }

    pub fn fn58(mut a: D, mut b: D, n: usize, v: &[D]) -> D {
        a = lit(1.25) * (b.sin().exp() * (-lit(1.625))).sin();
        let mut i5 = 0_usize;
        'l6: while i5 < 1 && (i5 >= 0) {
            { let rhs = 1; i5 += rhs; }
            b = a.atan();
        }
        a = lit(1.25) * a.sin();
        let mut tape1: [[D; 3]; 2] = [[lit(1.0); 3]; 2];
        tape1[1][n % 3] = ((a * v[i5 % v.len()]) * (a * a)).sin();
        ((((b + lit(1.0) * a) + lit(1.5) * b) + lit(1.0) * tape1[0][1]) + lit(0.25) * tape1[1][0]) + lit(1.25) * tape1[1][2]
    }

    pub fn fn59(a: D, mut b: D, n: usize, flag: bool, p: [D; 3]) -> [D; 3] {
        let s = [[b, b, b], [a, b.sin().exp(), a]];
        for i7 in 0..1 {
            if flag {
                b = (p.iter().enumerate().map(|(j, z)| (-lit(0.625)).sin()).sum::<D>() * b).cos();
                let mut back = (p[i7 % 3] * a).min(if p[i7 % 3] < b { a } else { b });
                std::mem::swap(&mut b, &mut back);
            }
            match n % 3 { 0 => {
                for i12 in 1..p.len() {
                    let mut saved = vec![lit(0.0); 4];
                }
            }, 1 => {
                b = lit(1.375);
                b = (a * p[1]).cos();
            }, _ => {
                let f15 = |z: D, k: D| { let h18 = k.sin(); z.abs().atan() + h18 };
                let y21 = f15((a.abs() + lit(1.25)).ln(), b) + f15(p.iter().map(|z| lit(0.5) * ((*z) * a).sin()).sum::<D>(), a);
            } }
        }
        [p.iter().take(2).map(|z| z.sin()).sum::<D>() + lit(0.25) * p[2], ((((-lit(2.0)) * s[n % 2][2]) + lit(0.5) * b) + lit(1.0) * p[2]) + lit(1.0) * s[1][2], a.sin().exp() + lit(1.75) * p[0]]
    }

    pub fn fn60(mut a: D) -> D {
        'l2: for i3 in 0..3 {
            match i3 % 4 { 0 => {
                for i5 in (0..4).rev() {
                    a = a.cos();
                }
            }, 1 | 2 if i3 < 0 => {
                let f7 = |z: D, k: D| { let h10 = z; a.sin() + h10 };
                let y12 = f7(lit(1.0), a) * f7(lit(0.125), a);
            }, _ => {
                a = lit(0.5) * fn50(a.abs().cos(), lit(0.5) * a.sin(), [lit(0.5); 3]).sin();
            } }
        }
        a.sin() + lit(0.75) * a
    }

    pub fn fn61(mut a: D) -> D {
        let a: Option<D> = Some(-a);
        let mut i3 = 0_usize;
        while i3 < 2 && ((lit(1.125) < lit(0.75)) && (lit(1.75) < lit(1.625))) {
            { let rhs = 1; i3 += rhs; }
            if let Some(z) = a {}
        }
        lit(0.25) + lit(1.0) * a.unwrap_or(lit(0.75))
    }

    pub fn fn62(mut a: D, b: D) -> D {
        let acc = a.abs() - (a * b);
        for i4 in 0..1 {
            if (acc > acc) && ((b * b) <= fn55(acc.sin())) {
                'l6: for i7 in 0..3 {
                    a = lit(0.5) * (a - (acc + acc)).sin();
                }
                a = fn45(acc.cos()).sin().cos();
                a = (acc / (acc.abs() + lit(1.25))).cos();
            }
        }
        (lit(0 as f64) + lit(1.75) * b) + lit(0.5) * acc
    }

    pub fn fn63(mut a: D) -> D {
        let mut old: [D; 3] = [lit(2.0); 3];
        { let rhs = lit(1.75) + a.sin(); a /= rhs; }
        let dy1 = a.sin().tanh().sin().tanh();
        (((old.iter().take(2).map(|z| z.sin()).sum::<D>() + lit(0.75) * a) + lit(0.25) * old[0]) + lit(0.25) * old[1]) + lit(0.75) * old[2]
    }

    pub fn fn64(a: D) -> D {
        let f2 = |z: D| lit(1.25) * z.sin();
        let y4 = f2(a.sin()) + f2(a.atan());
        (a + lit(1.75) * a) + lit(0.75) * y4
    }

    pub fn fn65(mut a: D, b: D, v: &[D], net: &Net) -> Vec<D> {
        let mut b = v[..2].to_vec();
        if (a.sin().tanh() <= fn5(lit(2.0).atan(), b[1].atan(), v)) || ((a.abs() + lit(1.25)).ln() >= (lit(0.75) * b[1])) {}
        let u: Net = Net { w: vec![if a > v[1] { -lit(0.375) } else { lit(1.125) }, a * a, b[b.len() - 1].atan()], b: a.sin().powi(2) };
        let mut cell1 = v[1];
        {
            let mut i8 = 0_usize;
            'l9: loop {
                { let rhs = 1; i8 += rhs; }
                if i8 > 1 { break; }
                b[0] = lit(1.25) * a.sin();
                if b.len() > 2 { cell1 = b.remove(0) * 0.75; }
                if fn55(lit(1.125).cos()) < (cell1 - u.w[0]) { break; }
                let mut old = [[v.iter().sum::<D>(), net.w[i8 % 2], lit(3 as f64)], [lit(1.25); 3]];
            }
        }
        vec![(((((u.forward(&b[..2]) + lit(0.25) * a) + lit(1.75) * net.w[1]) + lit(1.25) * b[1]) + lit(0.5) * b[b.len() - 1]) + lit(0.5) * u.w[0]) + lit(0.5) * cell1, (((((((lit(1.5) + cell1.sin()).sqrt() + lit(2.0) * a) + lit(0.75) * v[v.len() - 1]) + lit(1.25) * net.w[0]) + lit(0.25) * net.b) + lit(1.5) * b[0]) + lit(1.25) * b[1]) + lit(1.75) * u.w[0]]
    }

    pub fn fn66(mut a: D, n: usize, v: &[D]) -> D {
        let f4 = |z: D, k: D| ((k.abs() + lit(1.25)).sqrt() + lit(0.625)).sin();
        let mut y7 = f4(D::sin(a), lit(0.875)) * f4(v[n % 2] + a, v[n % v.len()]);
        let r9 = &mut a;
        *r9 = *r9 * lit(1.25) * v[n % 2].sin() + (lit(0.5) * v[1].cos());
        { let rhs = lit(0.375) * fn52(y7.atan(), n % 4, vec![lit(0.0); 2]).cos(); *r9 += rhs; }
        (v[n % v.len()].max(lit(1.375)) + lit(2.0) * a) + lit(2.0) * y7
    }

    pub fn fn67(a: D, n: usize, mut p: [D; 3], q: Vec<D>) -> D {
        let y = vec![vec![q[0].max(p[2]), q[n % 2], p[1]], p.to_vec()];
        if q[n % 2] >= (if lit(1.875) < y[1][n % 2] { y[n % 2][n % 2] } else { q[n % 2] }) {
            let (l6, r7) = p.split_at_mut(1);
            r7[0] = l6[0] * q[n % 2].max(q[n % q.len()]).sin();
            p[1] = lit(0.875).sin();
        } else {
            let cell1 = a.sin().sin().tanh();
            let (l9, r10) = p.split_at_mut(1);
            { let rhs = r10[0] * lit(1.25) * q.iter().map(|z| (-lit(0.5)).cos()).sum::<D>().sin(); l9[0] += rhs; }
        }
        (((((((a.abs() + lit(1.25)).ln() + lit(1.25) * a) + lit(0.5) * p[1]) + lit(0.75) * p[2]) + lit(1.25) * q[0]) + lit(1.25) * q[1]) + lit(1.0) * q[q.len() - 1]) + lit(0.25) * y[1][1]
    }

    pub fn fn68(a: D) -> D {
        let mut acc = [[a; 3], [-lit(1.875); 3]];
        let mut i3 = 0_usize;
        while i3 < 1 && (i3 >= 2) {
            { let rhs = 1; i3 += rhs; }
            let mut i5 = 0_usize;
            loop {
                { let rhs = 1; i5 += rhs; }
                if i5 > 1 { break; }
                let mut product7 = [[lit(0.0); 3]; 2];
                for i in 0..2 {
                    for j in 0..2 {
                        let mut s = lit(0.0);
                        for k in 0..3 {
                            { let rhs = acc[i][k] * acc[j][k] * 0.5; s += rhs; }
                        }
                        product7[i][j] = s;
                    }
                }
                if lit(0.375) > fn67(a.sin(), i5 % 4, [product7[1][2], a, acc[i3 % 2][0]], vec![a; 3]) { break; }
                let y1: D = a;
                for i10 in 1..=1 {
                    { let rhs = lit(1.75) + y1.abs().sin(); product7[i3 % 2][2] /= rhs; }
                    acc[0][i3 % 3] = lit(0.5) * (product7[i3 % 2][0] - a).sin();
                }
            }
        }
        let mut dx = vec![a - acc[i3 % 2][i3 % 3], acc[i3 % 2][i3 % 3]];
        ((acc[0][i3 % 3] + lit(1.25) * a) + lit(0.25) * acc[0][1]) + lit(1.25) * acc[1][0]
    }

    pub fn fn69(a: D, mut b: D) -> D {
        let mut dy1: Shape = if b < lit(0.25) { Shape::Disc(a.sin().powi(3)) } else { Shape::Dot };
        if (b + a) >= (a * lit(1.625)) {
            b = lit(1.0).cos();
        } else {
            'l4: for i5 in 0..3 {
                let mut old7 = std::mem::replace(&mut b, a.cos());
            }
        }
        let mut i9 = 0_usize;
        while i9 < 3 {
            { let rhs = 1; i9 += rhs; }
            { let rhs = lit(0.25) * (-a).cos().atan(); b -= rhs; }
        }
        a.sin().powi(3)
    }

    pub fn fn70(mut a: D, b: D) -> D {
        let mut old = vec![a; 3];
        'l4: for i5 in 0..old.len() {
            let f7 = |z: D| old[i5].cos();
            let mut y9 = f7(f7(b));
            let Some(z11) = positive(b) else {
                continue;
            };
            old.fill(lit(0.5) * b.sin());
        }
        (((a + lit(1.0) * a) + lit(0.5) * b) + lit(1.0) * old[1]) + lit(1.25) * old[old.len() - 1]
    }

    pub fn fn71(a: D, b: D) -> Vec<D> {
        let mut x = b;
        let Some(z4) = positive(x) else {
            return vec![((lit(0.5) + lit(0.75) * a) + lit(2.0) * b) + lit(1.25) * x, (-lit(0.75)) + lit(1.25) * a];
        };
        { let rhs = lit(1.75) + a.sin().powi(1).sin(); x /= rhs; }
        vec![(((if z4 < lit(1.875) { a } else { x }) + lit(1.0) * a) + lit(1.75) * b) + lit(0.75) * z4, (((z4 + lit(1.0) * a) + lit(1.25) * b) + lit(0.5) * x) + lit(1.0) * z4]
    }

    pub fn fn72(a: D, b: D) -> D {
        let mut old = vec![b / (lit(1.5) + lit(1.625).sin()); 3];
        let mut next = ((-lit(0.625)) + a).abs();
        let mut i5 = 0_usize;
        'l6: while i5 < 1 {
            { let rhs = 1; i5 += rhs; }
            if (a * b) < a {
                if (old[i5 % 2] * a) < b.sin().tanh() {
                    old[i5 % 2] = (old[i5 % old.len()].abs() + (next + a)).atan();
                    break 'l6;
                }
            } else {
                let f8 = |z: D| z.sin();
                let mut y10 = f8(old[i5 % 2]);
            }
        }
        ((((a + lit(1.0) * a) + lit(0.75) * b) + lit(1.5) * old[0]) + lit(2.0) * old[1]) + lit(0.5) * next
    }

    pub fn fn73(a: D, mut b: D, v: &[D]) -> D {
        b = lit(1.25) * b.sin();
        let r4 = &mut b;
        *r4 = *r4 * lit(1.25) * v[0].sin() + (lit(0.25) * (lit(1.25) * a.sin()));
        { let rhs = fn66(a.atan(), 2 % 4, v).sin(); *r4 *= rhs; }
        ((((-a) + lit(0.25) * b) + lit(0.5) * v[0]) + lit(1.75) * v[1]) + lit(2.0) * v[v.len() - 1]
    }

    pub fn fn74(a: D, v: &[D], q: Vec<D>) -> D {
        let mut tape1 = [lit(1.625); 3];
        {
            tape1 = tape1;
        }
        return (((if v[0] <= a { -lit(1.75) } else { tape1[2] }) + lit(1.5) * a) + lit(1.0) * q[0]) + lit(1.5) * q[q.len() - 1];
    }

    pub fn fn75(a: D, n: usize) -> D {
        let mut a: [D; 3] = [lit(n as f64), a, if a > a { lit(0.5) } else { lit(1.125) }];
        for i4 in (0..a.len()).rev() {
            { let rhs = lit(0.375) * a.iter().sum::<D>().sin(); a[1] -= rhs; }
        }
        a[n % 3] = lit(n as f64).sin();
        let (l6, r7) = a.split_at_mut(1);
        { let rhs = r7[0] * lit((n + 1) as f64).sin(); l6[0] += rhs; }
        ((a[0].abs() + lit(0.75) * a[0]) + lit(0.5) * a[1]) + lit(1.5) * a[2]
    }

    pub fn fn76(mut a: D, n: usize, flag: bool) -> D {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..4 {
            list4.push(((a * a + lit(1.0)).sqrt() + a).sin());
        }
        list4[n % 2] = ((if a >= a { a } else { list4[n % 2] }) + (if a <= lit(1.625) { lit(0.625) } else { lit(1.0) })).cos();
        if flag {
            list4[1] = lit(1.25) * (lit(1.625) * (list4[n % 2] * a)).sin();
            { let rhs = lit(0.25) * fn66((list4[n % list4.len()] - list4[n % 2]).cos(), n % 4, &list4); a += rhs; }
        }
        while list4.len() > 2 {
            let z = list4.pop().unwrap();
            a = a * 0.5 + z * a.atan();
        }
        (list4[1] + lit(1.25) * a) + lit(2.0) * list4[list4.len() - 1]
    }

    pub fn fn77(mut a: D) -> D {
        a = lit(3 as f64).atan();
        a = a.atan();
        let mut list2 = Vec::with_capacity(4);
        list2.push(a.mul_add(lit(0.75), lit(2.0)));
        list2.push(a);
        if (a / (a * a + lit(1.0))) > (list2[0] * a) {
            if a <= (list2[0] * a) {
                return (((list2[0] - a) + lit(2.0) * a) + lit(0.75) * list2[0]) + lit(0.5) * list2[list2.len() - 1];
            }
            { let rhs = lit(1.75) + a.asinh().sin(); list2[0] /= rhs; }
        } else {}
        (((positive(list2.iter().rev().skip(1).copied().map(|z| a.atan()).sum::<D>()).unwrap_or(a) + lit(0.25) * a) + lit(1.75) * list2[0]) + lit(1.75) * list2[1]) + lit(2.0) * list2[list2.len() - 1]
    }

    pub fn fn78(a: D, flag: bool, q: Vec<D>) -> D {
        let f4 = |z: D| lit(1.25) * fn73((a + a).cos(), a.atan().cos(), &q[..=1]).sin();
        let y6 = f4(q[0].min(a));
        (((a + lit(1.5) * a) + lit(1.25) * q[0]) + lit(0.5) * q[1]) + lit(2.0) * y6
    }

    pub fn fn79(a: D) -> D {
        let mut tape1: Vec<D> = vec![lit(0.0); 4];
        tape1[1] = lit(3 as f64).atan();
        { let rhs = lit(0.25) * lit(1 as f64).cos(); tape1[0] -= rhs; }
        'l3: for i4 in 0..1 {
            'l6: for i7 in (0..tape1.len()).rev() {
                let mut i9 = 0_usize;
                while i9 < 2 {
                    { let rhs = 1; i9 += rhs; }
                    let part11 = &mut tape1[0..2];
                    { let rhs = lit(0.375) * (a * a).cos(); part11[0] += rhs; }
                    part11[1] = part11[0] * lit(0.5) * (if a >= a { lit(1.375) } else { a }).sin();
                    let saved = (lit(1.5) * lit(0.875)) + (-tape1[i7]);
                }
            }
            let r13 = &mut tape1[i4 % 2];
            { let rhs = lit(0.375) * (lit(0.5) * (a * a).sin()); *r13 += rhs; }
            { let rhs = lit(0.375).atan(); *r13 *= rhs; }
        }
        lit(0 as f64) + lit(2.0) * a
    }

    pub fn fn80(a: D, b: D, t: (D, D)) -> D {
        let mut dy1 = vec![vec![b + t.1; 2]; 3];
        dy1[1][1] = ((if b > dy1[1][0] { b } else { a }) * t.0.atan()).cos();
        let mut u: D = a * (if b <= lit(0.625) { b } else { a });
        dy1[1][1] = t.1.sin();
        { let rhs = lit(0.5) * b.sin(); u -= rhs; }
        (((b + lit(1.0) * a) + lit(0.5) * b) + lit(1.25) * t.0) + lit(1.25) * u
    }

    pub fn fn81(a: D) -> [D; 3] {
        let mut old: (D, D) = (-a, a + a);
        let mut u: [D; 3] = [a, a, a];
        let dy1 = lit(1 as f64) - old.0;
        if (dy1 * old.0) >= a.mul_add(dy1, a) {
            let f5 = |z: D| a.sin();
            let mut y7 = f5(f5(u[0]));
            u.fill((a + dy1).atan());
        } else {
            old.1 = old.0.atan();
        }
        return [((u[0] + lit(1.75) * old.0) + lit(1.5) * old.1) + lit(1.5) * u[2], u[2] + lit(0.75) * old.0, dy1];
        for z9 in u.iter_mut().rev() {
            { let rhs = (a + a).sin(); *z9 *= rhs; }
        }
        u
    }

    pub fn fn82(mut a: D, n: usize) -> D {
        let next: Vec<D> = vec![lit(0.0); 4];
        let mut i4 = 0_usize;
        while i4 < 2 && (a.min(a) < a) {
            { let rhs = 1; i4 += rhs; }
            a = fn75(lit(0.5) * (a + a).sin(), i4 % 4).sin();
        }
        let Some(z6) = positive(a) else {
            return (a * a) + lit(2.0) * a;
        };
        let mut old: [D; 3] = std::array::from_fn(|j| lit(1.75).cos());
        ((a * a + lit(1.0)).ln() + lit(1.75) * a) + lit(0.5) * next[1]
    }

    pub fn fn83(a: D) -> D {
        let mut y = a;
        if y < (y * y + lit(1.0)).ln() {
            { let rhs = lit(0.125) * (a + (y - a)).cos(); y += rhs; }
        } else if y <= y {} else {
            y = (a * lit(1 as f64)).sin();
        }
        ((y - y) + lit(0.25) * a) + lit(0.75) * y
    }

    pub fn fn84(mut a: D, b: D) -> D {
        a = lit(1.0);
        let f3 = |z: D| lit(1.25) * fn75(lit(1.25) * a.mul_add(a, b).sin(), 0 % 4).sin();
        let mut y5 = f3(b * a) + f3(if a >= b { a } else { a });
        let mut saved: Vec<D> = vec![D::sin(b), y5 - lit(1.625)];
        saved[1] = (b + a).cos();
        return (((lit(0.125).max(y5) + lit(1.0) * a) + lit(1.25) * y5) + lit(0.75) * saved[0]) + lit(1.5) * saved[1];
        { let rhs = lit(1.75) + saved.iter().fold(a, |h, z| (*z).sin()).sin(); saved[1] /= rhs; }
        b + y5
    }

    pub fn fn85(a: D, b: D) -> D {
        let s: [D; 3] = [a, b, a];
        if (-lit(1.5)) <= (b - b) {
            if fn75(b.atan(), 0 % 4) > a {} else {}
            if (s[1] + a) >= a {
                return (((s.iter().sum::<D>() + lit(2.0) * a) + lit(0.25) * b) + lit(1.25) * s[0]) + lit(1.25) * s[1];
            }
        } else if (a * lit(1.0)) < a {} else {}
        ((a + lit(1.5) * b) + lit(1.5) * s[1]) + lit(1.25) * s[2]
    }

    pub fn fn86(a: D, n: usize, net: &Net) -> D {
        match n % 3 { 0 => {
            if lit(3 as f64) < a {
                if a > (a + a) {
                    return net.b + lit(1.0) * a;
                }
                let f4 = |z: D| { let h6 = (z * z + lit(1.0)).sqrt(); (-(-lit(1.625))).sin() + h6 };
                let y8 = f4(net.b * a) + f4(if n % 2 == 0 { net.b } else { a });
            } else {}
        }, 1 => {
            let f10 = |z: D| a.atan();
            let mut y12 = f10(f10(a.sin()));
        }, _ => {} }
        (((net.w[n % 2].sin().exp() + lit(1.25) * a) + lit(1.5) * net.w[0]) + lit(1.5) * net.w[1]) + lit(0.25) * net.b
    }

    pub fn fn88(a: D) -> D {
        let mut a: Vec<D> = vec![a; 3];
        for i3 in 0..a.len() {
            a[i3] = fn82(lit(2 as f64).atan(), 2 % 4).sin();
            a[i3] = lit(0.5) * (-a[i3]).sin();
        }
        (a[1] + lit(2.0) * a[0]) + lit(0.75) * a[a.len() - 1]
    }

    pub fn fn89(mut a: D, b: D, n: usize) -> D {
        let mut i4 = 0_usize;
        while i4 < 2 && (b <= b) {
            { let rhs = 1; i4 += rhs; }
            a = a.sin();
        }
        let mut i6 = 0_usize;
        while i6 < 2 && (a.sin().powi(1) >= lit(1.125)) {
            { let rhs = 1; i6 += rhs; }
            {
                if i6 != 2 {
                    return a.atan();
                }
                let mut i8 = 0_usize;
                while i8 < 2 && (b >= (b + b)) {
                    { let rhs = 1; i8 += rhs; }
                    { let rhs = lit(0.5) * b.sin(); a *= rhs; }
                    a = b.sin();
                }
            }
        }
        (lit(0.5) + lit(2.0) * a) + lit(0.75) * b
    }

    pub fn fn90(a: D, mut b: D, n: usize) -> Vec<D> {
        let mut old4 = std::mem::take(&mut b);
        let mut a: Vec<Vec<D>> = vec![vec![if b < b { lit(0.375) } else { a }; 2]; 3];
        let mut acc: Net = Net { w: vec![b.asinh(); 3], b: b };
        vec![((((((-lit(0.625)) * a[n % 2][0]) + lit(1.25) * b) + lit(0.5) * old4) + lit(2.0) * a[0][0]) + lit(0.25) * acc.w[0]) + lit(1.25) * acc.b, ((((a[1][n % 2] + a[0][n % 2]) + lit(0.75) * b) + lit(1.5) * a[1][1]) + lit(0.5) * acc.w[0]) + lit(0.25) * acc.w[1]]
    }

    pub fn fn91(mut a: D, b: D) -> D {
        let mut b: D = b.sin();
        a = (if a < b { b } else { b }).sin().exp().sin();
        if b < a {
            for i4 in 0..4 {
                let back = b;
                let Some(z7) = positive(fn77(a.atan())) else {
                    continue;
                };
            }
            a = a.atan();
        } else if (if a < b { a } else { a }) >= b {} else {
            b = lit(1.25) * b.sin();
        }
        b + lit(1.25) * a
    }

    pub fn fn92(mut a: D, b: D, p: [D; 3]) -> D {
        let mut y1: [[D; 3]; 2] = [[lit(1.125); 3], [a.sin(); 3]];
        y1[0][0] = a.cos().sin();
        let mut p: (D, D) = (b, p.iter().map(|z| (if (*z) < b { b } else { *z }).sin()).sum::<D>());
        let r7 = &mut y1[0][1];
        *r7 = *r7 * a.atan() + (lit(0.5) * (lit(1.25) * lit(1.875).sin()));
        *r7 = (if b <= a { -lit(1.25) } else { b }).atan();
        { let rhs = (if b < a { b } else { a }).sin(); y1[1][1] *= rhs; }
        p.1 = lit(1.25) * ((lit(1.5) + a.sin()).ln() * b).sin();
        for i8 in (0..2).rev() {
            { let rhs = a.sin().cos(); y1[0][i8 % 3] *= rhs; }
        }
        (((((b * p.0) + lit(1.75) * a) + lit(0.25) * b) + lit(1.0) * y1[1][2]) + lit(1.25) * p.0) + lit(0.75) * p.1
    }

    pub fn fn93(a: D) -> D {
        let mut x: Point = Point::new(a + a, fn82(a.sin(), 3 % 4));
        {
            let y1 = lit(1 as f64);
        }
        let mut y9: D = if (a + x.x) <= fn84(a.atan(), a.sin()) {
            let mut a: [D; 3] = [fn84(x.y.cos(), x.x.sin()), (a.abs() + lit(1.25)).sqrt(), lit(1.5)];
            for i5 in (0..1).rev() {
                x.y = lit(0.5) * a[0].abs().sin();
            }
            lit(1.5).mul_add(a[1], x.x)
        } else {
            for i7 in 0..3 {
                { let rhs = a.sin(); x.y *= rhs; }
            }
            x.x = x.x.cos();
            x.norm2()
        };
        (if lit(1.875) >= y9 { x.x } else { a }) + lit(0.25) * a
    }

    pub fn fn94(mut a: D, mut b: D, flag: bool) -> D {
        let mut tape1: Vec<Vec<D>> = vec![vec![a.atan(); 3], vec![lit(0.0); 3]];
        tape1[0][0] = (a.sin().powi(1) * a.sin().powi(1) + lit(1.0)).ln().cos();
        tape1[0][1] = (lit(1.25) * lit(1.25) + lit(1.0)).ln().sin();
        if (b + a) <= ((-lit(2.0)) - b) {
            a = (b + a).cos();
        }
        (if b > b { b } else { b }) + lit(0.5) * tape1[0][0]
    }

    pub fn fn95(a: D, flag: bool) -> D {
        {}
        let mut flag = Net { w: vec![lit(1.75).min(a), a], b: a };
        (((flag.w[1].abs() + lit(1.25)).ln() + lit(1.5) * a) + lit(0.5) * flag.w[0]) + lit(1.25) * flag.w[1]
    }

    pub fn fn96(a: D, b: D) -> D {
        let mut a: Body = Body { pos: Point { x: a, y: b }, vel: [lit(1.0); 3], mass: b, id: 2 };
        { let rhs = lit(0.5) * b.atan(); a.pos.y += rhs; }
        a.pos.y = b.sin().tanh().sin();
        if ((lit(0.125) <= b) && (b >= b)) || ((a.pos.x * a.pos.x) >= (lit(1.5) + b.sin()).sqrt()) {
            a.vel[2] = lit(1.25);
            { let rhs = lit(1.25) * fn94(a.vel[0].atan(), b.sin(), b <= b).sin(); a.mass *= rhs; }
            { let rhs = lit(0.25) * b.sin(); a.pos.x -= rhs; }
        }
        (((b + lit(1.25) * b) + lit(0.25) * a.pos.y) + lit(0.25) * a.vel[1]) + lit(0.25) * a.mass
    }

    pub fn fn97(a: D, b: D, flag: bool) -> D {
        let mut saved: Net = Net { w: vec![if b < lit(0.875) { b } else { a }, D::sin(lit(0.375)), a - b], b: b + a };
        for i5 in 1..=2 {
            let r7 = &mut saved.w[i5 % 2];
            { let rhs = lit(0.375) * a.min(b).sin(); *r7 += rhs; }
            saved.w[0] = (a.atan() / (lit(1.5) + a.atan().sin())).cos();
        }
        if lit(0 as f64) >= a {} else if a > b.atan() {
            let r8 = &mut saved.w[1];
            *r8 = (a - lit(1.625)).sin();
            *r8 = *r8 * a.sin() + (lit(0.5) * lit(0.5).sin());
        } else {
            let f9 = |z: D| { let h11 = a; (h11 - z).sin() + h11 };
            let y13 = f9((a.abs() + lit(1.25)).sqrt());
        }
        ((((b.mul_add(b, saved.w[1]) + lit(1.75) * a) + lit(1.75) * b) + lit(0.5) * saved.w[0]) + lit(1.25) * saved.w[1]) + lit(2.0) * saved.b
    }

    pub fn fn98(a: D, v: &[D]) -> D {
        return (((a + lit(0.25) * a) + lit(1.0) * v[0]) + lit(1.75) * v[1]) + lit(1.0) * v[v.len() - 1];
        v[1]
    }

    pub fn fn99(a: D, v: &[D]) -> D {
        let mut acc = [[a - (-lit(1.0)); 3], [v[0], a, a * lit(1.0)]];
        if (if a > acc[1][2] { acc[0][1] } else { v[1] }) > (lit(1.0) * v[1]) {
            return lit(1.625) + lit(0.25) * a;
        }
        {
            acc[1][2] = lit(3 as f64).atan();
        }
        (((a + lit(0.5) * a) + lit(1.25) * acc[0][1]) + lit(0.5) * acc[1][0]) + lit(0.5) * acc[1][2]
    }

    pub fn fn100(a: D) -> D {
        let mut old = vec![a - a, a.sin(), fn97(a.sin(), lit(1.25) * a.sin(), a <= a)];
        let mut i3 = 0_usize;
        loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 2 { break; }
            let mut old5 = std::mem::take(&mut old);
            old.push(a.sin());
            old.push(a.atan().atan());
            let (l7, r8) = old5.split_at_mut(1);
            r8[0] = l7[0] * lit(0.5) * old[0].mul_add(a, a).sin();
            if i3 >= 3 { break; }
            let mut w = Point { x: old5.iter().sum::<D>(), y: -lit(1.375) };
        }
        a.min(lit(1.0)) + lit(0.5) * old[1]
    }

    pub fn fn101(a: D, b: D, net: &Net) -> D {
        let mut old = [[b.sin().exp(), a.sin(), b], [lit(0.375); 3]];
        { let rhs = lit(1.25) * old[0][1].sin(); old[1][0] *= rhs; }
        ((((a * b) + lit(0.75) * a) + lit(0.75) * net.w[0]) + lit(0.5) * net.w[1]) + lit(0.75) * net.b
    }

    pub fn fn102(a: D) -> D {
        let mut a: Option<D> = Some(a);
        if (lit(2.0) + lit(1.0)) > lit(1.0) {
            if let Some(z) = a {} else {}
        }
        (lit(0.625) * lit(0.625) + lit(1.0)).ln()
    }

    pub fn fn103(a: D, n: usize) -> D {
        fn10(a.sin(), a.sin()) + lit(0.75) * a
    }

    pub fn fn104(mut a: D) -> [D; 3] {
        let mut list2 = Vec::with_capacity(4);
        list2.push(a);
        list2.push(a);
        let mut dy1: D = a.mul_add(a, a);
        for i5 in 0..2 {
            for i7 in 1..list2.len() {
                list2[i7 - 1] = list2[i7] - lit(0.5) * list2[i7 - 1];
                { let rhs = lit(1.75) + dy1.sin(); list2[i7] /= rhs; }
            }
            let mut u = fn66(list2.iter().map(|z| lit(0.5) * fn74(lit(0.5) * (*z).sin(), &list2, (0..list2.len()).map(|j| list2[j] + dy1.max(a).sin()).collect::<Vec<D>>()).sin()).sum::<D>().sin(), i5 % 4, &list2);
        }
        return [list2.iter().sum::<D>(), (((lit(2.0) * lit(2.0) + lit(1.0)).sqrt() + lit(1.5) * a) + lit(0.75) * list2[1]) + lit(0.25) * list2[list2.len() - 1], (a + lit(1.5) * a) + lit(0.5) * dy1];
    }

    pub fn fn105(mut a: D) -> [D; 3] {
        let mut next = vec![vec![lit(1 as f64); 2]; 3];
        let dx = vec![-a, lit(3 as f64), next[0][1]];
        for i4 in 0..dx.len() {
            if (a < next[0][0]) && (i4 != 2) {
                next[1][0] = lit(0.5) * dx[i4].sin().sin();
                break;
            }
        }
        [((((0..dx.len()).map(|j| dx[j] * next[j % 2][j % 2].atan()).sum::<D>() + lit(1.75) * next[0][0]) + lit(0.5) * dx[0]) + lit(0.25) * dx[1]) + lit(1.25) * dx[dx.len() - 1], a + lit(1.5) * next[0][0], (-next[1][0]) + lit(0.5) * dx[1]]
    }

    pub fn fn106(a: D, b: D, v: &[D]) -> [D; 3] {
        let mut old: [D; 3] = [b, v.iter().sum::<D>(), (a * a + lit(1.0)).sqrt()];
        { let rhs = lit(1.75) + v[0].sin(); old[0] /= rhs; }
        let mut y = vec![lit(0.0); 3];
        let w = (y[0] + b, lit(3 as f64));
        [(((y[1] + lit(1.625)) + lit(0.25) * v[0]) + lit(0.25) * v[1]) + lit(1.75) * w.1, ((((lit(1.125) + lit(0.75) * a) + lit(1.0) * b) + lit(1.25) * old[1]) + lit(1.75) * y[0]) + lit(0.25) * w.1, (((D::sin(a) + lit(1.0) * a) + lit(0.75) * v[1]) + lit(1.75) * y[0]) + lit(2.0) * y[1]]
    }

    pub fn fn107(a: D, b: D) -> D {
        let b: Vec<D> = vec![fn93(b.atan()), b];
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            if a < (lit(1.5) + a.sin()).sqrt() { break; }
            let w: D = b[0];
        }
        if (b[0] > b.iter().copied().fold(lit(-9.0), D::max)) && ((b[i4 % 2] < a) && (i4 != 3)) {}
        'l7: for z9 in b.iter().copied().rev() {}
        (lit(0.875) * a) + lit(1.5) * a
    }

    pub fn fn108(a: D, flag: bool) -> D {
        for i3 in (0..4).rev() {
            match (i3 + 1) % 3 { 0 => {
                let mut y1 = [(lit(1.5) + a.sin()).sqrt(), if i3 >= 2 { a } else { a }, a - a];
            }, 1 => {}, _ => {
                if i3 != 3 {
                    let mut saved = a + (a + a);
                    { let rhs = lit(1.75) + saved.cos().sin(); saved /= rhs; }
                    saved = saved.atan();
                } else if i3 >= 3 {} else {
                    let mut y = a;
                }
            } }
            let s = a;
        }
        a.sin() + lit(1.25) * a
    }

    pub fn fn109(a: D, mut b: D) -> D {
        let mut list3 = Vec::new();
        for i4 in 0..2 {
            list3.push(a.cos());
        }
        { let rhs = lit(1.75) + list3[0].sin().sin(); list3[0] /= rhs; }
        let mut list3: Shape = if a <= a { Shape::Disc(b.sin().exp()) } else { Shape::Dot };
        match &list3 { Shape::Disc(r0) => {
            let mut list3: Vec<Vec<D>> = vec![vec![*r0, (*r0) * a], vec![a - b; 3]];
        }, _ => {
            {
                b = (a - b).abs().atan();
            }
        } }
        if (b + a) < (b - lit(1.375)) {
            b = (b + b).sin();
        } else if a >= (a + b) {
            b = a.atan();
        } else {
            let mut w: D = b.asinh();
        }
        a.atan()
    }

    pub fn fn110(mut a: D) -> D {
        let mut list2 = Vec::with_capacity(4);
        for i3 in 0..2 {
            list2.push(lit(0.5) * a.sin());
        }
        list2[1] = list2.windows(2).map(|z| z[0] * z[1]).sum::<D>().asinh().sin();
        for z6 in &mut list2 {
            { let rhs = lit(0.5) * (a + a).sin(); *z6 *= rhs; }
        }
        if (a > a) && ((a < lit(1.875)) && (a > a)) {
            for i7 in 1..list2.len() {
                list2[i7] = lit(0.5) * a.sin();
                for z in list2.chunks_exact_mut(2) {
                    z[0] = z[1] * lit(0.5) * a.sin();
                }
            }
        } else if (a - list2[1]) >= (if a >= list2[0] { list2[1] } else { a }) {
            a = lit(1.25) * (a.abs() + lit(1.25)).sqrt().sin();
        } else {
            { let rhs = (-a).cos(); list2[1] *= rhs; }
        }
        (list2[0] / (lit(1.5) + a.sin())) + lit(2.0) * a
    }

    pub fn fn111(a: D, mut q: Vec<D>) -> Vec<D> {
        let mut i3 = 0_usize;
        loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 1 { break; }
            let f5 = |z: D| z.sin();
            let y7 = f5(q[1]);
            if (lit(1.5) + a.sin()).sqrt() < a { break; }
            let mut y9: D = {
                q.extend([fn64(a.sin()).sin(), a]);
                if a > a { a } else { a }
            };
            let mut next11 = q.clone();
            for _ in 0..1 {
                for i12 in 0..q.len() {
                    next11[i12] = 0.5 * q[i12] + 0.25 * (if i12 == 0 { q[q.len() - 1] } else { q[i12 - 1] }) * y9.cos();
                }
                q.copy_from_slice(&next11);
            }
        }
        let x: D = q.windows(2).map(|z| z[0] * z[1]).sum::<D>();
        vec![(a.sin().tanh() + lit(1.25) * a) + lit(0.25) * x, a + x]
    }

    pub fn fn112(a: D, b: D, p: [D; 3]) -> D {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(lit(0.5) * ((-lit(0.25)) + a).atan().sin());
        }
        'l8: for i9 in (0..list4.len()).rev() {
            list4[i9] = positive(a).unwrap_or(list4[i9]).sin();
            if (if a >= lit(1.875) { a } else { p[i9 % 3] }) > (a * a + lit(1.0)).ln() {
                return (((((b + lit(1.0) * a) + lit(0.75) * p[0]) + lit(0.5) * p[1]) + lit(1.25) * p[2]) + lit(1.75) * list4[0]) + lit(1.75) * list4[list4.len() - 1];
                let mut old12 = std::mem::replace(&mut list4[i9], p.iter().map(|z| ((*z) + p[1]).sin()).sum::<D>().sin());
            }
        }
        ((((b + lit(0.5) * b) + lit(0.25) * p[0]) + lit(1.0) * p[1]) + lit(0.5) * p[2]) + lit(2.0) * list4[list4.len() - 1]
    }

    pub fn fn113(mut a: D) -> D {
        let mut dy1: Point = Point { x: a, y: a * a };
        for i3 in 0..1 {
            dy1.x = a.sin();
            dy1.scale(a.sin());
        }
        let mut y1 = dy1.y.asinh() + (lit(0.875) * a);
        let acc: D = y1;
        dy1.y = (a - dy1.norm2()).sin();
        return (y1 + lit(1.0) * a) + lit(0.75) * acc;
        if (lit(0.25) > dy1.x) && (y1 < y1) {
            dy1.y = (if a <= lit(0.75) { a } else { acc }).sin().exp().sin();
            return ((y1 + lit(1.5) * a) + lit(2.0) * dy1.x) + lit(2.0) * acc;
        }
        dy1.x - acc
    }

    pub fn fn114(mut a: D, mut p: [D; 3]) -> D {
        if (a * p[0]) >= p[0] {
            p[2] = lit(1 as f64).atan();
            let mut y13: D = if (a + lit(0.375)) > a.min(a) {
                let mut y7: D = if a >= positive(p[0].max(p[1])).unwrap_or(a) {
                    p[0] = (a * p[1]).sin().cos();
                    a
                } else {
                    let f3 = |z: D| lit(1.25) * a.sin();
                    let mut y5 = f3(f3(((-lit(2.0)) * (-lit(2.0)) + lit(1.0)).ln()));
                    y5
                };
                y7
            } else {
                let f9 = |z: D| lit(1 as f64).sin();
                let mut y11 = f9(a + a) + f9(-p[1]);
                p[2]
            };
            { let rhs = lit(0.5) * p.iter().rev().skip(1).copied().map(|z| fn103(a.sin(), 3 % 4).sin()).sum::<D>().sin(); p[2] += rhs; }
        } else {
            p = [p[1]; 3];
        }
        return (((if p[1] < a { a } else { a }) + lit(0.75) * a) + lit(1.25) * p[1]) + lit(1.75) * p[2];
    }

    pub fn fn115(a: D, b: D, p: [D; 3]) -> D {
        let mut saved = (0..p.len()).map(|j| p[j] + a.cos()).collect::<Vec<D>>();
        saved[0] = p[1].cos();
        let r6 = &mut saved[0];
        *r6 = *r6 * b.sin() + (lit(0.375) * lit(0.75).cos());
        { let rhs = ((-lit(1.375)) + a).sin(); *r6 *= rhs; }
        for i7 in 0..p.len() {}
        for (j, z9) in saved.iter_mut().enumerate() {
            { let rhs = lit(0.375) * (lit(0.5) * p.iter().enumerate().map(|(j, z)| (a + (*z)).atan()).sum::<D>().sin()); *z9 += rhs; }
        }
        fn35(saved[0].sin(), saved[0].cos(), &p, [p[1], a, b]) + lit(0.75) * a
    }

    pub fn fn116(a: D, mut b: D, n: usize) -> D {
        let back: Option<D> = None;
        let mut x: Shape = Shape::Rect { w: -lit(0.25), h: a + a };
        if let Some(z) = back {
            for i7 in 0..1 {
                let mut next = [[b; 3]; 2];
            }
        } else {
            b = b.sin();
        }
        b = b.sin();
        (b * b) + lit(1.0) * a
    }

    pub fn fn118(a: D, v: &[D]) -> D {
        if (a.abs() + lit(1.25)).ln() > v[v.len() - 1] {
            let mut i3 = 0_usize;
            loop {
                { let rhs = 1; i3 += rhs; }
                if i3 > 3 { break; }
            }
        } else if lit(0 as f64) < (a + a) {} else {}
        (((lit(2.0).min(a) + lit(1.75) * a) + lit(0.75) * v[0]) + lit(0.75) * v[1]) + lit(1.5) * v[v.len() - 1]
    }

    pub fn fn119(a: D, flag: bool, mut p: [D; 3]) -> D {
        let mut flag: Point = Point { x: p[0] + p[1], y: p[0] + a };
        if flag.y.atan() > (flag.y + lit(0.75)) {
            flag = Point { x: p[1].min(a), y: p[2] * p[0] };
        }
        let f5 = |z: D, k: D| (if (a > k) && (z < flag.y) { lit(0 as f64) } else { a - a }).atan();
        let y8 = f5(p[1].sin(), flag.y) * f5(flag.x, a);
        let mut y8: Vec<D> = p.iter().map(|z| lit(1.25) * (*z).sin()).collect::<Vec<D>>();
        (p[0] + lit(1.75) * flag.x) + lit(0.25) * flag.y
    }

    pub fn fn120(a: D, flag: bool, p: [D; 3]) -> D {
        let a: D = lit(1 as f64);
        let mut i5 = 0_usize;
        while i5 < 3 {
            { let rhs = 1; i5 += rhs; }
            let mut flag: Body = Body { pos: Point::new(a, a), vel: [lit(0.375); 3], mass: a, id: 2 };
            flag.vel[1] = lit(0.5) * ((a - flag.vel[i5 % 3]) * (p[i5 % 3].abs() + lit(1.25)).sqrt()).sin();
            let r8 = &mut flag.pos.y;
            { let rhs = lit(0.5) * p[2].sin(); *r8 *= rhs; }
        }
        (((lit(1.625) + lit(1.5) * p[0]) + lit(2.0) * p[1]) + lit(2.0) * p[2]) + lit(0.5) * a
    }

    pub fn fn121(mut a: D, v: &[D]) -> D {
        let mut saved = [[a + a, a * v[0], v[0].sin()], [a.sin().powi(3), a.sin().powi(2), v.iter().sum::<D>()]];
        let mut y10: D = if v[1] <= v[0] {
            for row in &mut saved {
                for z in row.iter_mut() {
                    *z = z.sin() + lit(1.25) * v[1].sin();
                }
            }
            lit(0.125).min(saved[1][1])
        } else {
            saved[0][2] = a.sin();
            if (v[v.len() - 1] > fn115(lit(1.25) * saved[0][1].sin(), a.sin(), [saved[0][1], a, a])) || (lit(3 as f64) <= (a - saved[1][1])) {
                'l4: for i5 in 1..=4 {
                    { let rhs = lit(0.5) * (lit(0.5) * a.sin()); saved[0][i5 % 3] += rhs; }
                    saved[i5 % 2][0] = (saved[i5 % 2][0] + v[i5 % v.len()]).sin();
                }
            } else if v[0].sin().exp() > saved[1][0].min(v[0]) {
                let r7 = &mut saved[0][1];
                { let rhs = lit(0.125).max(v[0]).sin(); *r7 *= rhs; }
                { let rhs = lit(0.375) * v[0].asinh().cos(); *r7 += rhs; }
            } else {
                let mut cell1: Vec<D> = vec![saved[0][1] + saved[1][2], saved[1][0] - a];
            }
            v.iter().map(|z| lit(1 as f64).sin()).sum::<D>()
        };
        y10
    }

    pub fn fn122(a: D) -> D {
        let f2 = |z: D| a.sin();
        let y4 = f2(a * a) + f2((a * a + lit(1.0)).sqrt());
        y4.atan()
    }

    pub fn fn123(mut a: D, mut b: D, v: &[D]) -> D {
        a = lit(1.25) * a.sin();
        b = positive(b).unwrap_or(b).atan();
        if v.iter().map(|z| lit(1.25) * (*z).cos().sin()).sum::<D>() <= a {
            {
                { let rhs = lit(0.375) * (v[1] + b).atan().sin(); a -= rhs; }
            }
            let dy1 = b;
            let mut y1 = dy1;
        } else {
            a = v.iter().enumerate().map(|(j, z)| (if v[j % v.len()] > a { b } else { v[v.len() - 1] }).sin()).sum::<D>().cos();
            let v = fn120(lit(1.25) * a.sin(), (if a > a { a } else { a }) > lit(0.625), [b; 3]);
        }
        ((lit(0.375) + lit(0.75) * a) + lit(1.75) * b) + lit(1.5) * v[1]
    }

    pub fn fn124(a: D, mut b: D, net: &Net) -> [D; 3] {
        let mut b = vec![vec![lit(0 as f64), b - b, lit(0.625)], vec![net.b / (b.abs() + lit(1.25)), net.w[1]]];
        let Some(z5) = positive(net.w[0]) else {
            return [a + lit(2.0) * a, ((a + a) + lit(1.5) * a) + lit(0.25) * net.w[0], (a + lit(1.5) * a) + lit(0.25) * net.w[1]];
        };
        b[1][0] = z5.atan();
        let mut u: Vec<Vec<D>> = vec![vec![lit(0.5) * net.b, if z5 < a { a } else { z5 }, z5.sin().exp()], vec![fn116(lit(1.25) * z5.sin(), lit(1.25) * a.sin(), 0 % 4); 3]];
        if net.w[0] < fn120(a.sin(), a < a, [lit(1.625), b[0][0], a]) {
            let r8 = &mut b[1][1];
            *r8 = *r8 * z5.sin() + (lit(0.125) * (lit(1.25) * z5.sin()));
            *r8 = (-lit(1.5)).sin();
            return [((z5.min(lit(0.375)) + lit(1.0) * net.w[0]) + lit(0.75) * b[0][0]) + lit(1.0) * z5, a, (lit(1.125).abs() + lit(1.25)).ln() + lit(2.0) * u[1][1]];
        }
        [((((u[0][0] + lit(0.25) * a) + lit(0.75) * net.w[0]) + lit(0.25) * z5) + lit(0.25) * u[0][0]) + lit(2.0) * u[1][1], a + lit(1.25) * b[1][1], (a + a) + lit(1.75) * u[1][1]]
    }

    pub fn fn125(a: D, mut q: Vec<D>) -> D {
        let mut tape1: [D; 3] = std::array::from_fn(|j| lit(1.25) * (if a <= a { a } else { q[j % 2] }).sin());
        for i5 in (0..q.len()).rev() {
            let (l7, r8) = tape1.split_at_mut(1);
            { let rhs = r8[0] * (a * q[i5]).atan(); l7[0] += rhs; }
            let Some(z9) = positive(tape1.iter().sum::<D>()) else {
                continue;
            };
        }
        (((fn113(tape1[2].cos()) + lit(1.25) * a) + lit(2.0) * tape1[0]) + lit(0.75) * tape1[1]) + lit(0.25) * tape1[2]
    }

    pub fn fn126(a: D, mut b: D, n: usize, p: [D; 3]) -> D {
        if p.iter().enumerate().map(|(j, z)| (b + lit(0.25)).sin()).sum::<D>() > p[n % 3].max(lit(1.0)) {
            b = lit(1.25) * a.abs().sin();
            let mut i7 = 0_usize;
            'l8: while i7 < 2 {
                { let rhs = 1; i7 += rhs; }
                b = lit(0.5) * a.sin().sin();
                { let rhs = lit(0.25) * fn115(lit(0.5) * a.sin(), (a * p[1]).sin(), [a, p[i7 % 3], p[2]]); b += rhs; }
            }
        } else {
            let mut s: Point = Point::new(if n >= 3 { b } else { b }, b - b);
            s.x = lit(1.125).sin();
        }
        ((p[n % 3] + lit(0.75) * b) + lit(2.0) * p[0]) + lit(0.25) * p[1]
    }

    pub fn fn128(a: D, b: D) -> (D, D) {
        let mut cell1: Option<D> = None;
        let mut x = if (b * a) < a { a * a } else { b + b };
        x = lit(1.25) * x.sin();
        let mut i5 = 0_usize;
        while i5 < 1 && ((x * x) <= (b + lit(0.25))) {
            { let rhs = 1; i5 += rhs; }
            let mut y: Vec<Vec<D>> = vec![vec![lit(0.875) * b, if i5 % 2 == 1 { b } else { x }, a], vec![lit(1.375) * x, x * b]];
            y[0][i5 % 2] = lit(1.25) * (-y[0][0]).max((b * b + lit(1.0)).sqrt()).sin();
        }
        (b + lit(1.25) * a, (lit(1.5) + x.sin()).ln() + lit(1.0) * a)
    }

    pub fn fn129(a: D, b: D, p: [D; 3]) -> D {
        let mut dy1: Net = Net { w: vec![lit(0.0); 3], b: b };
        let mut i5 = 0_usize;
        while i5 < 3 {
            { let rhs = 1; i5 += rhs; }
            let mut i7 = 0_usize;
            loop {
                { let rhs = 1; i7 += rhs; }
                if i7 > 2 { break; }
                let mut dy19 = vec![lit(0.0); 2];
                if (dy1.w[0] <= a) || (b > b) { break; }
                if lit(i7 as f64) >= (a.abs() + lit(1.25)).ln() {
                    dy19[i5 % 2] = positive(if i7 == 2 { b } else { b }).unwrap_or(dy1.w[i7 % 2]).atan().cos();
                }
                {
                    dy1.w[0] = b.sin();
                    let acc: D = D::sin(a) * p[1];
                }
            }
            let i5: D = lit(1.125).atan().min(a);
            dy1.b = lit(0.375);
        }
        (((((dy1.forward(&p[0..=1]) + lit(1.0) * a) + lit(1.0) * b) + lit(0.75) * p[0]) + lit(1.25) * p[2]) + lit(0.75) * dy1.w[0]) + lit(1.0) * dy1.w[1]
    }

    pub fn fn130(mut a: D, v: &[D], q: Vec<D>) -> D {
        let mut back = q.clone();
        ((((((back[1].abs() + lit(0.75) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(1.75) * q[0]) + lit(1.25) * q[q.len() - 1]) + lit(0.25) * back[0]) + lit(0.5) * back[1]) + lit(1.0) * back[back.len() - 1]
    }

    pub fn fn131(a: D, n: usize) -> D {
        let mut w = vec![vec![a; 3], vec![a / (a.abs() + lit(1.25)); 3]];
        for i4 in 0..1 {}
        'l6: for i7 in 0..n % 4 {
            let r9 = &mut w[n % 2][0];
            *r9 = *r9 * a.sin() + (lit(0.5) * a.sin());
            { let rhs = lit(0.5) * D::sin(a).sin(); *r9 += rhs; }
            w[i7 % 2][n % 2] = a.cos();
        }
        ((if a > a { a } else { w[0][0] }) + lit(0.25) * w[0][0]) + lit(2.0) * w[1][1]
    }

    pub fn fn132(a: D, mut b: D) -> D {
        let mut i3 = 0_usize;
        while i3 < 3 && (lit(i3 as f64) < a) {
            { let rhs = 1; i3 += rhs; }
            for i5 in (0..1).rev() {
                {
                    b = b.sin().tanh().cos();
                }
            }
            let mut acc = vec![vec![b; 2]; 3];
        }
        (fn125(b.atan(), vec![lit(0.125), b]) + lit(0.5) * a) + lit(0.5) * b
    }

    pub fn fn134(mut a: D, mut b: D, n: usize, v: &[D]) -> D {
        let mut old: Net = Net { w: vec![b * b, lit(1.0)], b: v[n % 2] };
        'l6: for i7 in 1..v.len() {
            let mut i7: D = b;
        }
        match v.len() % 4 { 0 => {
            (b, a) = (a, b);
        }, 1 | 2 if old.b > a => {
            { let rhs = lit(0.25) * a.sin(); old.w[n % 2] += rhs; }
            let r10 = &mut old.w[n % 2];
            *r10 = *r10 * lit(1.0).atan() + (lit(0.5) * a.sin());
            *r10 = (b * a).cos();
        }, _ => {} }
        let mut old11 = std::mem::take(&mut old.w[1]);
        ((((((fn73(b.sin(), lit(1.25) * a.sin(), &v[..2]) + lit(1.5) * a) + lit(1.5) * b) + lit(1.25) * v[0]) + lit(2.0) * v[1]) + lit(1.0) * old.w[0]) + lit(1.0) * old.w[1]) + lit(0.5) * old.b
    }

    pub fn fn135(mut a: D, v: &[D]) -> D {
        let mut acc: [D; 3] = [lit(0.625); 3];
        let mut i4 = 0_usize;
        'l5: loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            { let rhs = lit(1.75) + (v[1] * a).sin(); acc[1] /= rhs; }
            if acc[1].atan() <= fn132(a.cos(), lit(1.25) * lit(1.375).sin()) { break; }
            if (a <= a) || (v[1] <= v[i4 % 2]) {
                acc[i4 % 3] = lit(1.25) * positive(a).unwrap_or(v[i4 % v.len()]).sin();
                return (lit(2.0) + lit(0.25) * a) + lit(0.75) * v[0];
            }
            let f7 = |z: D| ((lit(1.5) + z.sin()).sqrt() + a.cos()).sin();
            let mut y9 = f7(if i4 < 0 { a } else { acc[1] });
        }
        return a + lit(0.5) * a;
        if v[0] >= lit(0.125) { -lit(1.375) } else { acc[2] }
    }

    pub fn fn136(mut a: D, b: D) -> D {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..4 {
            list3.push(lit(0.5) * b.sin());
        }
        if ((b + (-lit(1.375))) < a) || ((list3[1] <= b) && (b >= b)) {
            { let rhs = lit(0.25) * (lit(1.25) * b.asinh().sin()); list3[1] += rhs; }
            { let rhs = a.sin().exp().sin(); list3[0] *= rhs; }
            let next = D::sin(list3[1]);
        } else {
            { let rhs = lit(1.75) + (list3[1] - list3[1]).sin(); list3[0] /= rhs; }
        }
        for i8 in 0..1 {
            { let rhs = lit(0.5) * (lit(0.5) * lit(1.625).max(b).sin()); list3[i8 % 2] -= rhs; }
        }
        (((b.sin().exp() + lit(0.25) * b) + lit(1.75) * list3[0]) + lit(1.5) * list3[1]) + lit(1.5) * list3[list3.len() - 1]
    }

    pub fn fn137(a: D, b: D, mut t: (D, D)) -> Vec<D> {
        let mut x = [b, lit(2 as f64), lit(0.25)];
        let f5 = |z: D, k: D| lit(1.25) * ((x[0] + (-lit(1.875))) * x.iter().filter(|z| **z > 0.25).map(|z| lit(1.25) * (x[2] + t.0).sin()).sum::<D>()).sin();
        let y9 = f5(a.atan(), t.0) + f5(t.0, x[0]);
        let mut u = lit(0.5);
        { let rhs = lit(1.75) + lit(1.75).sin(); x[1] /= rhs; }
        for i12 in 1..=3 {
            if u.max(a) > x.iter().enumerate().map(|(j, z)| (u - b).cos()).sum::<D>() {
                t.1 = lit(0.5) * ((y9 / (a.abs() + lit(1.25))) - fn55(lit(0.5) * y9.sin())).sin();
                continue;
            }
            x[i12 % 3] = x.iter().zip(x.iter()).map(|(z, q)| lit(0.5) * (*q).sin().sin()).sum::<D>().cos();
            t.0 = x.iter().map(|z| lit(0.5) * x[2].min(lit(1.625)).sin()).sum::<D>().sin();
        }
        vec![((lit(1.5) + u.sin()).sqrt() + lit(1.75) * t.0) + lit(2.0) * y9, ((if y9 >= a { y9 } else { a }) + lit(0.5) * t.0) + lit(2.0) * y9]
    }

    pub fn fn138(a: D, b: D, n: usize, v: &[D], t: (D, D)) -> D {
        let y1 = [t.0; 3];
        let mut i7 = 0_usize;
        while i7 < 1 && ((t.0 * t.0 + lit(1.0)).ln() >= a) {
            { let rhs = 1; i7 += rhs; }
            let cell1: Body = Body { pos: Point { x: a, y: v[n % 2] }, vel: [lit(1.625); 3], mass: a * a, id: 2 };
        }
        match n % 3 { 0 => {}, 1 => {}, _ => {} }
        for (j, z11) in v.iter().enumerate() {}
        (((((((if v[i7 % 2] <= b { a } else { t.0 }) + lit(0.5) * b) + lit(0.25) * v[0]) + lit(2.0) * v[1]) + lit(0.25) * t.0) + lit(1.75) * t.1) + lit(1.5) * y1[0]) + lit(0.25) * y1[2]
    }

    pub fn fn139(a: D, v: &[D], mut p: [D; 3]) -> D {
        let mut y16: [D; 3] = if a.cos() >= v.iter().fold(a, |h, z| lit(1.25) * (a / (h.abs() + lit(1.25))).sin()) {
            let mut i6 = 0_usize;
            'l7: while i6 < 3 {
                { let rhs = 1; i6 += rhs; }
                for z9 in p.iter_mut().rev() {
                    *z9 = *z9 * lit(0.5) * a.sin() - (lit(0.25) * (lit(0.5) * a.sin()));
                }
                if v[v.len() - 1] > a.sin().exp() {
                    { let rhs = lit(0.125) * (p.iter().fold(a, |h, z| h.sin().tanh().sin()) - (p[i6 % 3] / (a * a + lit(1.0)))).cos(); p[i6 % 3] -= rhs; }
                    return ((a + lit(1.25) * v[0]) + lit(1.0) * v[1]) + lit(2.0) * v[v.len() - 1];
                }
            }
            p
        } else {
            let Some(z12) = positive(if a >= a { a } else { a }) else {
                return (((lit(1.5) + p[1].sin()).ln() + lit(1.5) * a) + lit(2.0) * p[0]) + lit(1.25) * p[2];
            };
            let mut old14 = std::mem::replace(&mut p[0], lit(1.75).min(-lit(0.375)).cos());
            p
        };
        ((((chained(lit(3 as f64)).unwrap_or(y16[1]) + lit(0.25) * v[0]) + lit(1.25) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(0.5) * p[0]) + lit(1.5) * p[2]
    }

    pub fn fn140(mut a: D, mut b: D) -> D {
        let mut s: [D; 3] = [a - a, a / (lit(2.0).abs() + lit(1.25)), (a * a + lit(1.0)).sqrt()];
        let f4 = |z: D, k: D| { let h7 = k * lit(0.625); lit(1.25) * (if a <= b { a } else { lit(1.0) }).sin() + h7 };
        let mut y9 = f4(b / (lit(1.5) + s[0].sin()), b);
        let mut i11 = 0_usize;
        while i11 < 1 {
            { let rhs = 1; i11 += rhs; }
            s[2] = lit(1.25) * (if i11 >= 0 { s.iter().copied().fold(lit(-9.0), D::max) } else { s[i11 % 3] + y9 }).sin();
            s[2] = a.sin();
        }
        (((((s.iter().map(|z| (a * a + lit(1.0)).sqrt().sin()).sum::<D>() + lit(1.5) * a) + lit(2.0) * b) + lit(1.0) * s[0]) + lit(0.25) * s[1]) + lit(1.0) * s[2]) + lit(2.0) * y9
    }

    pub fn fn141(a: D, p: [D; 3]) -> D {
        'l3: for i4 in 0..4 {
            let mut i6 = 0_usize;
            'l7: loop {
                { let rhs = 1; i6 += rhs; }
                if i6 > 2 { break; }
                let mut y12: [D; 3] = {
                    let mut dy1 = fn130(p[0].sin().tanh().atan(), &p, p.iter().enumerate().map(|(j, z)| lit(0.5) * a.sin()).collect::<Vec<D>>());
                    [dy1, p[i4 % 3], dy1]
                };
                if i6 != 2 { break; }
                let f14 = |z: D| (-lit(0.625)).sin();
                let y16 = f14(y12[2]);
                y12[i4 % 3] = lit(0.5) * (y16.abs() + lit(1.25)).ln().sin();
            }
        }
        ((a + lit(0.25)) + lit(0.5) * a) + lit(1.75) * p[0]
    }

    pub fn fn142(a: D) -> D {
        let mut cell1: [D; 3] = [a; 3];
        let mut i3 = 0_usize;
        while i3 < 2 {
            { let rhs = 1; i3 += rhs; }
            let mut list5 = Vec::with_capacity(4);
            list5.push(lit(1.75).max(a));
            list5.push(a / (a * a + lit(1.0)));
            let (l7, r8) = list5.split_at_mut(1);
            l7[0] = r8[0].sin();
            { let rhs = l7[0] * lit(0.5) * a.sin(); r8[0] -= rhs; }
        }
        (((if i3 % 2 == 1 { a } else { lit(1.625) }) + lit(2.0) * cell1[0]) + lit(1.0) * cell1[1]) + lit(1.0) * cell1[2]
    }

    pub fn fn143(a: D, mut b: D, mut p: [D; 3]) -> D {
        let mut acc = [p[0]; 3];
        if b.sin().exp() > a {
            { let rhs = lit(0.375) * b.sin(); acc[1] += rhs; }
            p[2] = p[0].sin();
            let f5 = |z: D| (0..p.len()).map(|j| p[j] * z.cos()).sum::<D>().atan();
            let mut y8 = f5(f5(D::sin(p[0])));
        } else if b >= (if a > b { lit(1.0) } else { b }) {
            let r10 = &mut acc[1];
            { let rhs = lit(0.125) * (lit(1.25) * (b + lit(0.125)).sin()); *r10 += rhs; }
            { let rhs = (b * p[1]).atan(); *r10 *= rhs; }
        } else {}
        (acc[2] + lit(2.0) * a) + lit(1.0) * b
    }

    pub fn fn144(a: D, b: D, v: &[D]) -> D {
        let Some(z4) = positive(b) else {
            return ((v[1] + lit(1.0) * b) + lit(2.0) * v[0]) + lit(1.5) * v[v.len() - 1];
        };
        let mut list6 = Vec::with_capacity(4);
        for i7 in 0..3 {
            list6.push(lit(0.5) * z4.sin().sin());
        }
        for i10 in (0..v.len()).step_by(2) {
            for (z, o) in list6.iter_mut().zip(v.iter()) {
                { let rhs = o.cos() + z4.sin(); *z *= rhs; }
            }
            let mut w: D = b;
            list6[i10 % 2] = w.sin();
        }
        (((v.iter().map(|z| (b + b).atan()).sum::<D>() + lit(0.75) * a) + lit(1.75) * b) + lit(1.25) * v[0]) + lit(1.5) * v[1]
    }

    pub fn fn145(mut a: D, b: D, flag: bool) -> D {
        let mut u = vec![a.sin(), a.abs(), b];
        if (b.min(a) < (a + a)) && (fn132(lit(0.75).cos(), a.sin()) <= a) {
            { let rhs = lit(0.25) * (lit(1.25) * (-lit(0.875)).sin()); u[0] -= rhs; }
        } else {
            let mut back: Vec<D> = vec![if flag { a } else { lit(1.125) }; 3];
        }
        'l6: for i7 in (0..u.len()).step_by(2) {
            let f9 = |z: D, k: D| k.sin();
            let y12 = f9(b, lit(1.125));
            { let rhs = lit(0.375) * lit((i7 + 1) as f64).sin(); u[i7] -= rhs; }
        }
        for i14 in 0..u.len() {
            if i14 < 2 {
                u[i14] = (lit(1.5) + (if flag { b } else { lit(1.375) }).sin()).ln().atan();
                u[1] = b.abs().cos();
            }
        }
        (a + lit(0.75) * a) + lit(0.5) * b
    }

    pub fn fn146(a: D, v: &[D]) -> Vec<D> {
        let next: Vec<D> = vec![lit(0.0); 3];
        let next: D = a;
        let x: [D; 3] = [v[v.len() - 1].abs(), v[0], next];
        'l6: for i7 in 0..3 {}
        vec![(next + lit(0.25) * a) + lit(1.75) * v[0], lit(0 as f64) + lit(0.25) * x[2]]
    }

    pub fn fn147(mut a: D, b: D) -> D {
        let acc = [a * b, b, b * a];
        let mut y8: D = {
            let mut i4 = 0_usize;
            while i4 < 3 {
                { let rhs = 1; i4 += rhs; }
                let Some(z6) = positive(a + a) else {
                    continue;
                };
                a = lit(0.5) * ((z6 * z6) + (-acc[i4 % 3])).sin();
            }
            { let rhs = lit(0.5) * acc.iter().copied().max_by(|z, q| z.total_cmp(q)).unwrap().sin(); a += rhs; }
            acc[i4 % 3]
        };
        ((b.sin() + lit(1.5) * acc[0]) + lit(1.75) * acc[1]) + lit(0.5) * y8
    }

    pub fn fn148(mut a: D, b: D, v: &[D]) -> D {
        for i4 in 0..2 {
            let r6 = &mut a;
            *r6 = *r6 * lit(1.25).sin() + (lit(0.5) * v[i4 % 2].sin());
        }
        ((v[1] + lit(1.75) * b) + lit(1.25) * v[0]) + lit(1.75) * v[1]
    }

    pub fn fn149(a: D, b: D) -> [D; 3] {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..2 {
            list3.push(b.sin());
        }
        for i7 in 0..list3.len() {
            let mut i9 = 0_usize;
            while i9 < 3 {
                { let rhs = 1; i9 += rhs; }
                list3[i7] = lit(1.25);
            }
        }
        if list3.len() > 2 { list3.pop(); }
        let mut y11: D = {
            list3.reverse();
            b.sin()
        };
        [(list3.iter().zip(list3.iter()).map(|(z, q)| list3.iter().rev().skip(1).copied().map(|z| b.sin()).sum::<D>().sin()).sum::<D>() + lit(0.75) * a) + lit(1.5) * y11, ((lit(0.625).abs() + lit(1.25)).sqrt() + lit(0.75) * a) + lit(0.5) * list3[0], a + lit(0.75) * list3[1]]
    }

    pub fn fn150(a: D, b: D, n: usize, q: Vec<D>) -> D {
        let f5 = |z: D, k: D| lit(1.25) * b.sin();
        let mut y8 = f5(fn138(lit(1.25) * a.sin(), b.sin(), n % 4, &q, (a, a)), a) * f5(lit(1.0), a);
        y8 = (a / (y8 * y8 + lit(1.0))).max((q[1].abs() + lit(1.25)).sqrt()).atan();
        y8 = lit(1.25) * q.iter().sum::<D>().sin();
        y8 = ((a + y8) - (a * a)).sin();
        y8 = lit(n as f64).cos();
        (fn141(lit(1.25) * lit(1.375).sin(), [-lit(1.0); 3]) + lit(0.5) * a) + lit(1.25) * b
    }

    pub fn fn151(mut a: D, mut p: [D; 3], mut q: Vec<D>) -> D {
        { let rhs = lit(1.75) + (0..q.len()).map(|j| q[j] * lit(1.25) * a.min(a).sin()).sum::<D>().sin(); p[0] /= rhs; }
        let (l5, r6) = q.split_at_mut(1);
        l5[0] = r6[0].sin();
        { let rhs = l5[0] * (lit(1.375) * a).sin(); r6[0] -= rhs; }
        let mut back: D = q.iter().fold(p[2], |h, z| ((*z) + p[0]).cos()).sin();
        for i10 in (0..4).rev() {
            { let rhs = lit(0.375) * (lit(0.5) * p.iter().sum::<D>().sin()); p[1] += rhs; }
        }
        (((((0..q.len()).map(|j| q[j] * a.sin()).sum::<D>() + lit(0.5) * a) + lit(0.25) * p[1]) + lit(2.0) * p[2]) + lit(0.25) * q[q.len() - 1]) + lit(0.25) * back
    }

    pub fn fn152(a: D) -> D {
        let mut acc = [[if a >= lit(1.625) { a } else { a }, a + lit(1.875), a], [a + a, a, a]];
        let mut y10: D = if (acc[1][1] * acc[1][1]) >= lit(1 as f64) {
            let mut y8: D = {
                for i3 in 1..=4 {
                    let mut old5 = std::mem::replace(&mut acc[0][i3 % 3], (a + a).sin());
                    { let rhs = lit(0.125) * (lit(0.5) * acc[i3 % 2][i3 % 3].max(a * old5).sin()); acc[0][2] += rhs; }
                    let a: D = a;
                }
                if a > a { -lit(2.0) } else { a }
            };
            lit(0 as f64)
        } else {
            { let rhs = lit(0.375) * acc[0][2].sin(); acc[0][1] += rhs; }
            a
        };
        ((lit(1.625).sin().powi(1) + lit(0.25) * a) + lit(0.75) * acc[1][0]) + lit(0.75) * y10
    }

    pub fn fn153(a: D, v: &[D]) -> D {
        let acc = [-lit(1.75), v[0], v[0]];
        for i4 in 0..acc.len() {
            let mut y6: [D; 3] = {
                [lit(1.0); 3]
            };
        }
        return (((lit(0.5) + lit(1.75) * a) + lit(1.75) * v[0]) + lit(1.75) * v[1]) + lit(1.0) * v[v.len() - 1];
        acc[1]
    }

    pub fn fn154(mut a: D, q: Vec<D>) -> (D, D) {
        let Some(z3) = positive(a) else {
            return (((if q[q.len() - 1] < q[1] { a } else { q[1] }) + lit(0.5) * a) + lit(0.5) * q[1], (a * a) + lit(1.0) * a);
        };
        a = z3.cos();
        a = lit(1.25) * z3.sin();
        let mut q = (0..q.len()).map(|j| q[j] * q.iter().sum::<D>().cos()).sum::<D>().asinh();
        let mut dy1: [D; 3] = [q - q; 3];
        ((z3.cos() + lit(0.25) * z3) + lit(0.25) * q, (z3 + lit(1.5) * a) + lit(1.25) * z3)
    }

    pub fn fn155(mut a: D, b: D, p: [D; 3]) -> D {
        let saved = [b + a, lit(1.5), a + a];
        for i5 in 1..=4 {
            let mut x = p;
        }
        let u = saved.iter().filter(|z| **z > 0.25).map(|z| (lit(0.375) + b).atan()).sum::<D>();
        { let rhs = lit(0.25) * (b + fn144(a.cos(), lit(1.25) * a.sin(), &p)).sin(); a += rhs; }
        (((((fn152(p[1].sin()) + lit(0.5) * a) + lit(1.25) * b) + lit(1.0) * saved[0]) + lit(0.5) * saved[1]) + lit(1.25) * saved[2]) + lit(0.75) * u
    }

    pub fn fn156(a: D, b: D, n: usize, net: &Net) -> D {
        let mut dx = Shape::Rect { w: (-lit(2.0)).abs(), h: a * b };
        let f6 = |z: D| a.max(fn63(a.atan())).cos();
        let mut y8 = f6(f6(a + b));
        let mut acc = net.w[0];
        { let rhs = lit(0.25) * fn145((a * a).cos(), (lit(1.5) + b.sin()).ln().atan(), n == 0); acc += rhs; }
        ((((((b - a) + lit(1.25) * a) + lit(1.0) * b) + lit(0.25) * net.w[1]) + lit(0.75) * net.b) + lit(0.5) * y8) + lit(2.0) * acc
    }

    pub fn fn157(a: D) -> D {
        let a: [D; 3] = [lit(1.75), a - a, a];
        'l3: for z5 in &a {
            let Some(z7) = positive((*z5).max(*z5)) else {
                continue;
            };
        }
        let mut i9 = 0_usize;
        loop {
            { let rhs = 1; i9 += rhs; }
            if i9 > 1 { break; }
            let f11 = |z: D| (fn147(lit(0.5).atan(), lit(1.25) * z.sin()) - z.asinh()).sin();
            let mut y13 = f11(f11(a[1]));
        }
        a[i9 % 3].mul_add(a[i9 % 3], a[0])
    }

    pub fn fn158(a: D, v: &[D]) -> D {
        let mut a = vec![vec![a; 2]; 3];
        if (if a[0][0] >= v[0] { a[0][0] } else { v[1] }) >= a[1][1] {
            a[1][1] = lit(1.25) * a[0][0].cos().sin();
        }
        ((fn145(a[0][0].sin(), v[0].atan(), v[0] < a[0][1]) + lit(0.75) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(1.0) * a[0][0]
    }

    pub fn fn159(mut a: D, mut q: Vec<D>) -> D {
        for i3 in 0..q.len() {
            a = lit(0.5) * (a - q[i3]).sin().powi(1).sin();
            if i3 == 0 {
                let mut old5 = std::mem::take(&mut q[i3]);
                return q[i3] + lit(2.0) * old5;
            }
            let part7 = &mut q[..=1];
            { let rhs = lit(0.25) * (a * lit(1.5)).sin(); part7[0] += rhs; }
            part7[1] = part7[0] * lit(0.5) * a.sin();
        }
        (((a.sin() + lit(2.0) * a) + lit(1.5) * q[0]) + lit(0.75) * q[1]) + lit(0.25) * q[q.len() - 1]
    }

    pub fn fn161(a: D) -> D {
        {}
        let mut cell1 = Point::new(a.sin(), a);
        lit(1.875).asinh() + lit(1.25) * cell1.y
    }

    pub fn fn162(a: D) -> D {
        'l2: for i3 in 0..4 {
            if (-lit(0.75)) <= (if a >= a { a } else { a }) {
                if lit(i3 as f64) > a {
                    return a * a;
                }
            } else if (a - a) > (a + a) {
                if i3 % 2 == 0 {
                    continue 'l2;
                }
            } else {}
        }
        a + lit(0.25) * a
    }

    pub fn fn164(a: D, b: D, flag: bool, v: &[D]) -> D {
        let mut v = v.to_vec();
        {
            let mut y6: D = {
                if b < b { a } else { b }
            };
            v[1] = (lit(1.5) + fn161(lit(1.25) * lit(1.75).sin()).sin()).sqrt().atan();
        }
        let y1: D = (v.iter().map(|z| ((*z) * b).atan()).sum::<D>() * v.iter().map(|z| ((*z) * b).atan()).sum::<D>() + lit(1.0)).sqrt();
        v.fill(y1.sin());
        ((a * (-lit(1.5))) + lit(0.75) * b) + lit(1.25) * y1
    }

    pub fn fn165(mut a: D, p: [D; 3]) -> D {
        let saved: Point = Point { x: a, y: p[1] };
        for i4 in 0..1 {
            for i6 in (0..3).rev() {
                let mut old8 = std::mem::take(&mut a);
                { let rhs = lit(1.75) + (p[i4 % 3] + saved.x).sin(); a /= rhs; }
                let Some(z10) = positive(p.iter().copied().fold(lit(-9.0), D::max)) else {
                    continue;
                };
            }
            a = lit(0.5) * a.sin();
            a = ((lit(0.875) * lit(0.875) + lit(1.0)).ln() / (lit(1.5) + p[i4 % 3].sin())).sin();
        }
        return (((a * saved.x) + lit(0.75) * p[0]) + lit(0.5) * p[1]) + lit(0.5) * saved.x;
    }

    pub fn fn166(mut a: D, mut b: D) -> [D; 3] {
        let mut s: Point = Point { x: a, y: b };
        { let rhs = lit(0.125) * (lit(1.25) * b.abs().sin()); s.x += rhs; }
        let r4 = &mut s.y;
        *r4 = lit(1.25) * (if b < a { b } else { b }).sin();
        *r4 = *r4 * lit(1.25) * a.sin() + (lit(0.5) * b.sin());
        [a, lit(0.875), (b + lit(2.0) * a) + lit(0.5) * b]
    }

    pub fn fn167(mut a: D, b: D) -> D {
        let b: [[D; 3]; 2] = [[lit(0.625); 3], [a.sin(), lit(1.125), lit(0.875)]];
        for i4 in 0..1 {
            let x = a.mul_add(a, b[1][i4 % 3]) + a;
        }
        let mut i7 = 0_usize;
        'l8: while i7 < 3 {
            { let rhs = 1; i7 += rhs; }
            let mut y11: D = if lit(1.75).sin() < b[1][0] {
                let dy1 = lit(0.875).sin();
                a
            } else {
                a = b[i7 % 2][1].sin();
                a
            };
            y11 = b[i7 % 2][i7 % 3].cos().mul_add(b[i7 % 2][i7 % 3], b[i7 % 2][2]).sin();
        }
        (((a + lit(1.5) * a) + lit(1.5) * b[0][1]) + lit(0.5) * b[1][0]) + lit(2.0) * b[1][2]
    }

    pub fn fn168(a: D, b: D, flag: bool) -> D {
        if (b - b) >= a {
            return (a * a + lit(1.0)).sqrt() + lit(2.0) * a;
        }
        if (a - a) <= b {
            if b > D::sin(b) {
                return (lit(1.0) + lit(1.0) * a) + lit(1.75) * b;
            }
        } else if b >= b {} else {}
        a
    }

    pub fn fn169(mut a: D, b: D, mut p: [D; 3]) -> D {
        let mut y: [D; 3] = p;
        for z5 in p.iter_mut() {
            { let rhs = lit(0.25) * b.sin(); *z5 += rhs; }
        }
        { let rhs = lit(0.5) * (a.max(b) - y.iter().filter(|z| **z > 0.25).map(|z| ((*z) - lit(1.375)).cos()).sum::<D>()).sin(); p[0] -= rhs; }
        if p.iter().sum::<D>() >= p[0] {
            { let rhs = lit(0.125) * (if a > b { a.atan() } else { if a < b { a } else { a } }).cos(); a += rhs; }
            let mut y9: D = if a <= a {
                p[2] = (a.sin() - (b + a)).sin();
                for z in p.to_vec().into_iter().rev() {
                    { let rhs = 0.25 * z * p[1].sin(); a += rhs; }
                }
                a
            } else {
                let mut old7 = std::mem::replace(&mut p[0], b.sin());
                a
            };
        } else {
            y[1] = (fn165(y[1].sin(), y) + (y[2] * a)).sin();
            let f11 = |z: D| z.cos();
            let y13 = f11(a + y[0]) + f11(b - b);
        }
        (((((y[2] + lit(1.0) * b) + lit(1.25) * p[0]) + lit(0.25) * p[1]) + lit(1.5) * p[2]) + lit(1.5) * y[0]) + lit(1.75) * y[2]
    }

    pub fn fn170(a: D) -> D {
        let Some(z2) = positive(lit(0 as f64)) else {
            return (a.abs() + lit(1.25)).ln() + lit(0.25) * a;
        };
        let mut z2: [D; 3] = std::array::from_fn(|j| a.sin());
        ((a + lit(1.75) * a) + lit(1.25) * z2[1]) + lit(0.25) * z2[2]
    }

    pub fn fn171(a: D, mut b: D, n: usize) -> D {
        match 0 % 3 { 0 => {
            let mut dy1 = a;
        }, 1 => {
            b = lit(1.25) * a.sin();
            if a >= a {
                b = lit(1.25) * (b.sin() + (lit(1.5) + a.sin()).ln()).sin();
                return (a + lit(2.0) * a) + lit(2.0) * b;
            }
        }, _ => {} }
        b + lit(1.5) * a
    }

    pub fn fn172(mut a: D, n: usize) -> (D, D) {
        let mut tape1: [[D; 3]; 2] = [[a + a, lit(0.25), a], [fn96(a.cos(), a.cos()), a.abs(), a]];
        if a.sin().powi(3) < a {
            {
                { let rhs = (if n < 1 { a } else { a }).cos(); tape1[0][2] *= rhs; }
            }
            if fn159(lit(1.25) * a.sin(), vec![tape1[n % 2][n % 3], a]) <= a {
                let mut list4 = Vec::new();
                for i5 in 0..4 {
                    list4.push(lit(1 as f64).atan());
                }
                list4.push(list4[0].atan());
            }
        }
        (a, a)
    }

    pub fn fn173(mut a: D, mut b: D, n: usize) -> (D, D) {
        let mut list4 = Vec::new();
        list4.push(b.sin().tanh());
        list4.push(a);
        list4.insert(1, lit(1.25) * a.sin());
        let n = Point::new(b + b, a);
        let mut a: D = b;
        let f8 = |z: D, k: D| { let h11 = lit(3 as f64); lit(3 as f64).sin() + h11 };
        let mut y13 = f8(list4[1], a) * f8(b, list4[1]);
        let r15 = &mut list4[0];
        { let rhs = lit(0.125) * b.cos().cos(); *r15 += rhs; }
        list4[0] = (list4[0] / (lit(1.75).abs() + lit(1.25))).mul_add(list4[list4.len() - 1], y13).cos();
        ((n.x + lit(1.25) * a) + lit(0.25) * y13, (((y13 + lit(0.5) * b) + lit(1.25) * n.x) + lit(2.0) * a) + lit(1.75) * y13)
    }

    pub fn fn174(a: D) -> D {
        if a < a.asinh() {
            return a + (-lit(1.5));
        }
        let mut a: [D; 3] = [lit(1.25); 3];
        if a[0] >= a[1] {
            { let rhs = lit(0.125) * (a[2] + a[0]).sin(); a[1] += rhs; }
            return a[1];
        }
        { let rhs = lit(1.25) * (a[0] * a[2]).sin(); a[1] *= rhs; }
        let mut tape1 = a[0];
        let f4 = |z: D| a[0].sin();
        let y6 = f4(a[0]) + f4(tape1);
        ((((a[1].sin() + lit(0.75) * a[0]) + lit(0.5) * a[1]) + lit(0.5) * a[2]) + lit(0.75) * tape1) + lit(0.75) * y6
    }

    pub fn fn175(a: D, mut b: D) -> D {
        let mut y1: Vec<Vec<D>> = vec![vec![b; 2]; 3];
        let mut y1 = [[b.min(b), fn174(a.atan()), b], [a / (lit(1.5) + b.sin()), a, lit(0.75)]];
        { let rhs = lit(0.5) * a.atan(); y1[1][1] += rhs; }
        { let rhs = lit(0.625).cos().atan(); y1[1][1] *= rhs; }
        let mut i5 = 0_usize;
        while i5 < 2 {
            { let rhs = 1; i5 += rhs; }
            match i5 % 3 { 0 => {
                y1[0][2] = lit(0.5) * y1[i5 % 2][1].sin();
            }, 1 => {
                let row7 = &mut y1[1];
                row7[0] = b.sin().powi(3).sin();
                { let rhs = row7[0] * lit(0.125) * (-b).atan(); row7[1] += rhs; }
            }, _ => {
                let mut old8 = std::mem::replace(&mut y1[i5 % 2][i5 % 3], (lit(0.125) + a).sin());
            } }
        }
        (((chained(y1[1][i5 % 3].max(a)).unwrap_or(y1[i5 % 2][i5 % 3]) + lit(1.75) * a) + lit(1.5) * b) + lit(1.5) * y1[0][1]) + lit(2.0) * y1[1][0]
    }

    pub fn fn176(mut a: D, b: D, v: &[D]) -> D {
        let mut dy1 = (a - lit(0.625), v[1]);
        for i5 in (0..v.len()).rev() {
            let mut i7 = 0_usize;
            while i7 < 2 && ((i7 >= 2) || (b <= (-lit(1.5)))) {
                { let rhs = 1; i7 += rhs; }
                dy1.0 = a.cos().sin();
            }
        }
        let mut s: Vec<D> = vec![v.iter().sum::<D>(); 3];
        dy1.1 = lit(1.25) * fn167((a + s[1]).sin(), (if v[0] >= dy1.1 { s[0] } else { v[1] }).sin()).sin();
        ((((lit(1 as f64) + lit(2.0) * a) + lit(0.5) * v[v.len() - 1]) + lit(1.0) * dy1.1) + lit(1.25) * s[0]) + lit(0.5) * s[s.len() - 1]
    }

    pub fn fn177(a: D, b: D, v: &[D], mut q: Vec<D>) -> D {
        let s = vec![lit(0.0); 2];
        q.fill((if a <= s[0] { b } else { a }).cos());
        { let rhs = lit(1.75) + s[1].sin(); q[0] /= rhs; }
        let mut x = Net { w: vec![lit(0.0); 3], b: a };
        q.reverse();
        q.reverse();
        let mut y1 = [s[1], v[1], s[s.len() - 1]];
        (((((((lit(0 as f64) + lit(0.5) * a) + lit(1.25) * b) + lit(0.25) * v[1]) + lit(1.5) * s[0]) + lit(1.5) * s[1]) + lit(2.0) * s[s.len() - 1]) + lit(0.75) * x.w[1]) + lit(0.75) * x.b
    }

    pub fn fn178(mut a: D) -> D {
        let mut old = Point { x: a, y: a };
        a = ((if old.x >= old.x { a } else { old.x }) - (a - lit(0.875))).sin();
        old = old;
        let f3 = |z: D| { let h5 = z * z; (lit(0.875) + a).sin() + h5 };
        let mut y7 = f3(a);
        let mut y7 = [a; 3];
        { let rhs = lit(0.5) * (lit(1.25) * lit(3 as f64).sin()); old.y += rhs; }
        let mut i10 = 0_usize;
        'l11: while i10 < 1 {
            { let rhs = 1; i10 += rhs; }
            if (if i10 != 0 { a } else { y7[i10 % 3] }) > lit(1.25) {
                continue 'l11;
            }
            if (old.x * a) <= (if a < y7[2] { a } else { old.x }) {
                return fn164(lit(1.375).cos(), a.sin(), a > a, &y7);
            }
            { let rhs = lit(0.5) * (lit(1.25) * lit(1.375).sin()); a += rhs; }
        }
        ((y7[i10 % 3] + lit(2.0) * a) + lit(1.25) * y7[0]) + lit(0.25) * y7[1]
    }

    pub fn fn179(a: D, mut b: D, n: usize) -> D {
        { let rhs = lit(0.5) * (b.max(b) + (b * b)).sin(); b -= rhs; }
        { let rhs = lit(1.75) + b.sin(); b /= rhs; }
        let mut i4 = 0_usize;
        while i4 < 2 && (b > (if b <= (-lit(0.125)) { a } else { b })) {
            { let rhs = 1; i4 += rhs; }
            { let rhs = lit(0.125) * lit(0.625).atan(); b -= rhs; }
            b = lit(1.125).cos();
            if (if n < 0 { lit(1.625) } else { a }) >= (a + b) {
                b = a.sin();
                break;
            }
        }
        let saved = b.sin();
        return (if saved > saved { a } else { saved }) + lit(2.0) * a;
        b = b.atan();
        a
    }

    pub fn fn180(mut a: D) -> (D, D) {
        let mut old = vec![a.sin().exp(); 3];
        let mut rest3 = old.clone();
        while let Some(z) = rest3.pop() {
            { let rhs = 0.25 * z * lit(0.25).sin(); a += rhs; }
        }
        if old.len() > 2 { a = old.remove(2) * 0.75; }
        old[1] = ((if lit(1.5) < a { a } else { old[0] }) + (a + a)).atan();
        if old[0].max(a) < (old[0] + a) {
            let Some(z4) = positive(a.min(a)) else {
                return (((a + lit(0.75) * a) + lit(1.25) * old[0]) + lit(0.75) * old[1], ((a.abs() + lit(1.25)).ln() + lit(2.0) * old[0]) + lit(0.75) * old[old.len() - 1]);
            };
        }
        while old.len() > 2 {
            let z = old.pop().unwrap();
            a = a * 0.5 + z * (-lit(0.75)).sin();
        }
        old = vec![lit(0.0); 2];
        ((fn176(old[1].sin(), a.atan(), &old) + lit(1.25) * old[1]) + lit(1.75) * old[old.len() - 1], (((old.iter().chain([lit(0.5)].iter()).map(|z| z.cos()).sum::<D>() + lit(1.75) * a) + lit(1.5) * old[0]) + lit(1.5) * old[1]) + lit(1.5) * old[old.len() - 1])
    }

    pub fn fn181(a: D, mut b: D) -> D {
        let mut acc = vec![a.asinh(), fn168(a.sin(), a.sin(), b >= b)];
        {
            let mut i4 = 0_usize;
            'l5: while i4 < 2 {
                { let rhs = 1; i4 += rhs; }
                if acc.len() > 2 { b = acc.remove(2) * 0.75; }
                { let rhs = lit(0.25) * b.atan(); b -= rhs; }
            }
            b = acc.iter().copied().product::<D>().cos();
        }
        ((((a.max(a) + lit(1.75) * a) + lit(2.0) * b) + lit(0.5) * acc[0]) + lit(0.25) * acc[1]) + lit(0.5) * acc[acc.len() - 1]
    }

    pub fn fn183(a: D, n: usize) -> D {
        if a >= a.sin() {
            let mut i3 = 0_usize;
            while i3 < 2 {
                { let rhs = 1; i3 += rhs; }
            }
        } else if a >= fn174(a.sin()) {} else {}
        a + lit(1.5) * a
    }

    pub fn fn184(a: D, mut b: D) -> D {
        let b: [D; 3] = [b, lit(0.25), if a <= a { a } else { a }];
        for i4 in 1..=3 {
            for i6 in 0..i4 % 4 {}
        }
        (((b[1].abs() + lit(1.25)).ln() + lit(1.0) * b[0]) + lit(1.25) * b[1]) + lit(1.75) * b[2]
    }

    pub fn fn185(a: D, b: D, v: &[D]) -> D {
        return (((v[0] + lit(0.25) * a) + lit(0.5) * b) + lit(2.0) * v[1]) + lit(1.5) * v[v.len() - 1];
    }

    pub fn fn186(a: D, v: &[D]) -> (D, D) {
        let mut back: [D; 3] = [lit(1.75); 3];
        let mut tape1 = a * a.cos();
        for z in back.chunks_exact_mut(2) {
            z[0] = z[1] * a.sin();
        }
        let cell1: D = lit(1.25);
        let r6 = &mut back[0];
        { let rhs = lit(0.125) * lit(1.5).sin(); *r6 += rhs; }
        { let rhs = (if lit(1.0) <= a { tape1 } else { v[0] }).sin(); *r6 *= rhs; }
        let back = -lit(0.875);
        (((lit(1 as f64) + lit(1.5) * a) + lit(0.25) * tape1) + lit(0.25) * back, (((a + lit(1.5) * v[0]) + lit(1.75) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(1.0) * cell1)
    }

    pub fn fn187(mut a: D, mut b: D) -> D {
        let mut a = (if a > b { b } else { b }).asinh();
        (a * b) + lit(1.5) * a
    }

    pub fn fn188(a: D) -> D {
        let dx: Net = Net { w: vec![lit(0.0); 2], b: a * a };
        let mut i3 = 0_usize;
        while i3 < 2 {
            { let rhs = 1; i3 += rhs; }
            if dx.w[1].sin().exp() <= dx.w[i3 % 2] {
                return a;
            }
        }
        for i5 in 1..=3 {}
        ((lit(1.5) + lit(1.0) * a) + lit(1.25) * dx.w[1]) + lit(0.75) * dx.b
    }

    pub fn fn189(a: D, n: usize, flag: bool) -> D {
        let mut back = [a, a, a];
        let y = (-lit(1.125)).sin().abs();
        (back[0], back[1]) = (back[1] * 0.5, lit(1.25) * a.sin());
        for i6 in 0..back.len() {
            { let rhs = lit(0.375) * (lit(0.5) * back.iter().filter(|z| **z > 0.25).map(|z| a.sin()).sum::<D>().sin()); back[i6] += rhs; }
            {
                let (l9, r10) = back.split_at_mut(1);
                r10[0] = l9[0] * (-y).cos();
            }
        }
        back[n % 3] = lit(1.25) * fn181(a.atan(), lit(1.25) * (y * y).sin()).sin();
        (y + back[n % 3]) + lit(2.0) * y
    }

    pub fn fn190(mut a: D, q: Vec<D>) -> D {
        let mut q: Vec<D> = vec![(-lit(1.875)) - q[0], lit(1.75)];
        let f4 = |z: D| { let h6 = if (-lit(1.125)) >= a { z } else { z }; z.sin() + h6 };
        let y8 = f4(q[1]);
        let mut list10 = Vec::with_capacity(4);
        for i11 in 0..3 {
            list10.push(y8.max(q[i11 % 2] + y8).sin());
        }
        let mut i14 = 0_usize;
        while i14 < 2 {
            { let rhs = 1; i14 += rhs; }
            let mut cell1 = Body { pos: Point::new(y8, list10[1]), vel: [lit(2.0); 3], mass: lit(1.625), id: 2 };
            list10 = q.to_vec();
            for z17 in q.iter_mut() {
                *z17 = *z17 * (a + a).sin() - (lit(0.5) * (if a <= y8 { list10[i14 % 2] } else { cell1.pos.y }).atan());
            }
        }
        ((((((a.abs() + lit(1.25)).sqrt() + lit(1.75) * a) + lit(1.25) * q[1]) + lit(0.5) * q[q.len() - 1]) + lit(1.0) * y8) + lit(0.75) * list10[1]) + lit(1.0) * list10[list10.len() - 1]
    }

    pub fn fn191(mut a: D, n: usize, v: &[D], mut p: [D; 3]) -> D {
        let mut i5 = 0_usize;
        'l6: loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 1 { break; }
            for i8 in (0..p.len()).step_by(2) {
                p[i8] = p[i8].cos();
                p[0] = -lit(0.75);
            }
            if p[2] < a.sin().exp() { break; }
            p[0] = (v[i5 % 2] - positive((0..p.len()).map(|j| p[j] * lit(1.25) * v.iter().fold(p[n % 3], |h, z| lit(v.len() as f64).atan()).sin()).sum::<D>()).unwrap_or(a)).sin();
        }
        ((p[1] + lit(0.5) * v[0]) + lit(0.25) * v[1]) + lit(1.5) * v[v.len() - 1]
    }

    pub fn fn193(mut a: D, b: D, n: usize) -> D {
        let mut y: Point = Point { x: D::sin(a), y: fn189(a.sin(), n % 4, a >= a) };
        y.x = a.cos();
        for i5 in 1..=2 {
            y.x = lit(0 as f64).sin();
        }
        ((b * b) + lit(1.25) * a) + lit(1.5) * b
    }

    pub fn fn194(a: D, b: D) -> D {
        let mut dy1: Body = Body { pos: Point { x: b, y: a }, vel: [a; 3], mass: a, id: 2 };
        let mut i4 = 0_usize;
        while i4 < 1 {
            { let rhs = 1; i4 += rhs; }
        }
        ((((a + lit(1.75) * b) + lit(0.25) * dy1.pos.x) + lit(0.75) * dy1.vel[0]) + lit(1.5) * dy1.vel[1]) + lit(2.0) * dy1.mass
    }

    pub fn fn195(a: D, v: &[D]) -> D {
        let mut x = [v[0].max(a); 3];
        x[0] = ((x[1] * a) * x.iter().zip(x.iter()).map(|(z, q)| v[0].cos()).sum::<D>()).atan();
        for i6 in 0..4 {
            { let rhs = lit(0.375) * v[0].max(a / (lit(1.5) + a.sin())).sin(); x[0] -= rhs; }
        }
        (((-lit(1.5)) * a) + lit(0.75) * a) + lit(1.5) * x[0]
    }

    pub fn fn197(a: D, n: usize) -> D {
        let mut s = [lit(n as f64), a.min(a), fn70(lit(1.25) * a.sin(), a.cos())];
        s[n % 3] = (-lit(1.5)).sin();
        s[n % 3] = a.cos();
        for i4 in (0..s.len()).rev() {
            for i6 in 0..s.len() {
                let mut w = fn194(a.sin(), a.atan());
            }
        }
        positive(a).unwrap_or(a) + lit(1.25) * a
    }

    pub fn fn198(mut a: D, n: usize, mut p: [D; 3]) -> (D, D) {
        let old: Vec<D> = vec![a.sin().powi(0), p[0] + a, lit(1.5) * lit(1.0)];
        let mut i5 = 0_usize;
        'l6: loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 3 { break; }
            { let rhs = lit(1.75) + (if a < a { p[1] } else { a }).sin(); p[i5 % 3] /= rhs; }
            if p.chunks(2).map(|z| z[0].sin()).sum::<D>() <= a { break; }
            if old[i5 % 2].abs() < (p[i5 % 3] + lit(1.375)) {
                { let rhs = lit(0.375) * (lit(0.5) * p[0].sin()); p[0] += rhs; }
            } else {
                match 3 % 3 { 0 => {
                    p.reverse();
                    p[0] = p[0].sin();
                }, 1 => {
                    p[0] = (0..p.len()).map(|j| p[j] * a.sin().powi(1).sin()).sum::<D>().sin();
                }, _ => {
                    { let rhs = lit(0.25) * lit(0.625).sin().powi(2).sin(); p[1] += rhs; }
                } }
                if (p[0] <= a) && (i5 >= 1) {
                    p[0] = p[2].atan();
                    continue 'l6;
                }
            }
        }
        (((((a / (old[i5 % 2] * old[i5 % 2] + lit(1.0))) + lit(0.5) * p[0]) + lit(0.75) * p[1]) + lit(1.75) * old[0]) + lit(1.75) * old[1], ((p[i5 % 3] + lit(2.0) * p[2]) + lit(0.75) * old[0]) + lit(2.0) * old[old.len() - 1])
    }

    pub fn fn199(mut a: D, b: D, mut p: [D; 3]) -> D {
        let mut s: Vec<D> = vec![lit(0.0); 2];
        let part5 = &mut s[..2];
        { let rhs = lit(0.5) * b.atan().sin(); part5[0] += rhs; }
        part5[1] = part5[0] * p.iter().enumerate().map(|(j, z)| lit(1.25) * (lit(0.25) + lit(2.0)).sin()).sum::<D>().atan();
        let p = if b.abs() >= lit(1.75) { s.iter().copied().max_by(|z, q| z.total_cmp(q)).unwrap() } else { chained(lit(2 as f64)).unwrap_or(-lit(0.875)) };
        {
            for i9 in 0..s.len() {
                let mut dx: Vec<D> = vec![lit(0.0); 3];
                (dx[0], dx[1]) = (dx[1] * 0.5, lit(0.5) * a.sin());
                { let rhs = dx[i9 % 2].max(p).sin(); s[i9] *= rhs; }
            }
        }
        (((a - p) + lit(1.75) * a) + lit(0.5) * b) + lit(1.25) * s[0]
    }

    pub fn fn200(mut a: D, mut b: D, mut p: [D; 3]) -> D {
        let mut cell1 = Point { x: p.iter().copied().fold(lit(-9.0), D::max), y: p[1] * a };
        let mut s: D = b;
        let f6 = |z: D| (p.iter().fold(cell1.x, |h, z| (*z).cos().sin()) + b.atan()).sin();
        let y10 = f6(cell1.x);
        for i12 in 0..p.len() {
            if i12 >= 3 {
                for z14 in p.iter_mut() {
                    { let rhs = lit(0.5) * a.sin().sin(); *z14 *= rhs; }
                }
            } else {
                p.reverse();
            }
        }
        (((-cell1.y) + lit(1.75) * a) + lit(2.0) * cell1.x) + lit(1.25) * cell1.y
    }

    pub fn fn201(a: D, n: usize, flag: bool) -> D {
        let mut flag = vec![(a.abs() + lit(1.25)).ln(), -a, a];
        flag[0] = flag.iter().flat_map(|z| [*z, z.sin()]).sum::<D>().atan();
        flag[n % 2] = lit(1.0).sin();
        let mut next5 = flag.clone();
        for _ in 0..3 {
            for i6 in 0..flag.len() {
                next5[i6] = 0.5 * flag[i6] + 0.25 * (if i6 == 0 { flag[flag.len() - 1] } else { flag[i6 - 1] }) * a.cos();
            }
            flag = next5.clone();
        }
        (((flag[n % flag.len()] + lit(1.5) * a) + lit(1.25) * flag[0]) + lit(1.75) * flag[1]) + lit(1.25) * flag[flag.len() - 1]
    }

    pub fn fn202(mut a: D, b: D, flag: bool) -> D {
        let mut back = [b * b; 3];
        let b: D = back.iter().copied().fold(lit(-9.0), D::max) * (-lit(2.0)).sin().powi(1);
        if (b * a) > lit(2 as f64) {
            (back[0], back[1]) = (back[1], back[0]);
            { let rhs = lit(1.75) + a.asinh().sin(); a /= rhs; }
        } else if lit(2.0).atan() < back[2].sin() {
            'l6: for i7 in 0..2 {
                back[i7 % 3] = ((-lit(0.625)) - (if flag { b } else { a })).atan();
                let f9 = |z: D| (if (b >= a) || (i7 != 3) { a.mul_add(b, back[i7 % 3]) } else { lit(1.75) }).cos();
                let mut y11 = f9((lit(1.5) + a.sin()).ln()) + f9(b);
                let mut saved: Point = Point { x: a, y: b - b };
            }
        } else {
            let part14 = &mut back[0..2];
            { let rhs = lit(0.125) * b.sin(); part14[0] += rhs; }
            part14[1] = part14[0] * lit(0.5).sin().sin();
        }
        ((((if a <= b { a } else { a }) + lit(1.0) * a) + lit(2.0) * back[1]) + lit(0.25) * back[2]) + lit(0.75) * b
    }

    pub fn fn203(mut a: D, mut p: [D; 3], mut q: Vec<D>) -> D {
        let mut dy1 = vec![lit(0.0); 3];
        for z in q.chunks_exact_mut(2) {
            let old = z[0];
            z[0] = z[1] * 0.5;
            z[1] = old * dy1[dy1.len() - 1].cos();
        }
        let mut next5 = dy1.clone();
        for _ in 0..2 {
            for i6 in 0..dy1.len() {
                next5[i6] = 0.5 * dy1[i6] + 0.25 * (if i6 == 0 { dy1[dy1.len() - 1] } else { dy1[i6 - 1] }) * lit(1.25) * a.sin();
            }
            dy1.copy_from_slice(&next5);
        }
        std::mem::swap(&mut q, &mut dy1);
        'l7: for z9 in q.iter().copied().rev() {
            dy1[0] = q[1].atan();
            let u = a + lit(3 as f64);
        }
        let back: [[D; 3]; 2] = [[if a <= a { a } else { a }, p[2], a], [lit(1.875); 3]];
        ((lit(0.75).sin().powi(0) + lit(0.75) * p[0]) + lit(0.75) * dy1[0]) + lit(1.5) * dy1[1]
    }

    pub fn fn204(a: D, mut b: D) -> [D; 3] {
        let mut b: Net = Net { w: vec![a, if a > b { -lit(1.875) } else { a }, a.atan()], b: b };
        for i4 in 0..4 {
            match i4 % 4 { 0 => {
                b.w[i4 % 2] = lit(0.5) * (lit(1.375) - a).sin();
                { let rhs = lit(0.25) * a.atan(); b.b += rhs; }
            }, 1 | 2 if i4 != 2 => {
                b.w[i4 % 2] = (a * a).sin();
            }, _ => {
                b = b.clone();
            } }
        }
        [lit(1 as f64) + lit(0.5) * b.w[1], b.w[0], (b.w[0].abs() + lit(2.0) * b.w[0]) + lit(1.0) * b.b]
    }

    pub fn fn206(mut a: D, b: D, n: usize, flag: bool, q: Vec<D>) -> D {
        let w = q[..2].to_vec();
        a = lit(1.25) * lit(0.125).sin().tanh().sin();
        let dy1 = fn18(a.sin(), &w[..2]);
        if (b + w[0]) < (-lit(0.125)) {
            'l8: for i9 in 0..w.len() {
                a = (w[i9] + (0..w.len()).map(|j| w[j] * b.cos()).sum::<D>()).sin();
            }
            { let rhs = lit(0.25) * (lit(1.25) * (-dy1).sin()); a -= rhs; }
        }
        ((((dy1 + lit(0.25) * a) + lit(1.5) * b) + lit(1.5) * q[0]) + lit(1.0) * w[0]) + lit(0.25) * w[w.len() - 1]
    }

    pub fn fn207(mut a: D) -> D {
        if (a <= (a + a)) && ((lit(1.5) + a.sin()).ln() >= a) {
            let mut a: Vec<Vec<D>> = vec![vec![a - a; 2]; 3];
        }
        a.sin().tanh()
    }

    pub fn fn208(a: D, b: D, v: &[D]) -> D {
        let mut y = vec![(0..v.len()).map(|j| v[j] + lit(1.25) * (-lit(1.875)).sin()).collect::<Vec<D>>(), vec![lit(0.0); 4]];
        let mut i6 = 0_usize;
        while i6 < 2 && (a < lit(0.75)) {
            { let rhs = 1; i6 += rhs; }
            { let rhs = lit(0.5) * (lit(0.125) - a).sin(); y[i6 % 2][i6 % 2] *= rhs; }
        }
        let f8 = |z: D, k: D| fn200(lit(1.25) * k.sin(), lit(1.25).max(a).atan(), [y[1][1], a, v[i6 % 2]]).cos();
        let y11 = f8(b, lit(1.0)) + f8(lit(1 as f64), v[i6 % 2]);
        (((-lit(0.75)) + lit(1.25) * a) + lit(1.75) * b) + lit(1.5) * y11
    }

    pub fn fn209(a: D, q: Vec<D>) -> D {
        let next: Option<D> = if (if a < q[0] { q[1] } else { q[q.len() - 1] }) > q[1] { Some(a) } else { None };
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 2 { break; }
            if i4 >= 1 { break; }
            let mut list6 = Vec::with_capacity(4);
            list6.push(a * a);
            list6.push(q[i4 % 2]);
            if (a > list6[i4 % 2]) && (q[1] >= a) {
                continue;
            }
        }
        (((a + lit(0.25) * a) + lit(0.75) * q[1]) + lit(0.75) * q[q.len() - 1]) + lit(1.5) * next.unwrap_or(lit(0.75))
    }

    pub fn fn210(a: D, n: usize) -> D {
        let mut a = a;
        let mut y1 = a;
        for i5 in (0..1).rev() {
            if i5 != 0 {
                let mut old7 = std::mem::take(&mut a);
                return (y1 + lit(1.25) * y1) + lit(1.25) * old7;
            }
            { let rhs = (a * lit(0.375)).sin(); a *= rhs; }
            a = a.sin();
        }
        (a + lit(0.5) * a) + lit(1.0) * y1
    }

    pub fn fn211(a: D) -> D {
        let mut i2 = 0_usize;
        while i2 < 1 {
            { let rhs = 1; i2 += rhs; }
            if lit(i2 as f64) >= lit(0.875) {}
        }
        let mut i4 = 0_usize;
        while i4 < 2 {
            { let rhs = 1; i4 += rhs; }
        }
        fn203(a.sin(), [a, a, a], vec![lit(0.0); 2]) + lit(1.0) * a
    }

    pub fn fn212(mut a: D, mut b: D, flag: bool) -> D {
        if (if b > a { a } else { b }) <= b {
            std::mem::swap(&mut a, &mut b);
        } else {}
        ((if a >= a { a } else { a }) + lit(0.5) * a) + lit(1.75) * b
    }

    pub fn fn213(a: D, mut b: D, v: &[D]) -> D {
        for i4 in (0..v.len()).step_by(2) {
            'l6: for i7 in 0..v.len() {
                b = lit(0.5) * a.sin();
                'l9: for (j, z11) in v.iter().enumerate() {
                    if lit(0 as f64) <= (a * a + lit(1.0)).sqrt() {
                        { let rhs = lit(0.25) * v.iter().rev().skip(1).copied().map(|z| v.iter().sum::<D>().sin()).sum::<D>().sin(); b -= rhs; }
                        return ((((a.abs() + lit(1.25)).ln() + lit(1.75) * b) + lit(1.5) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(1.0) * (*z11);
                        { let rhs = lit(0.375) * a.cos(); b += rhs; }
                    }
                }
                let mut b = vec![lit(i7 as f64), v.iter().sum::<D>(), v[i7] * lit(1.0)];
            }
            let r16 = &mut b;
            { let rhs = lit(0.5) * a.sin(); *r16 *= rhs; }
            { let rhs = lit(0.5) * v.iter().copied().fold(lit(-9.0), D::max).sin(); *r16 += rhs; }
        }
        ((((v[1] * lit(1.875)) + lit(0.5) * a) + lit(1.0) * b) + lit(0.75) * v[0]) + lit(1.5) * v[v.len() - 1]
    }

    pub fn fn214(mut a: D, mut b: D, v: &[D], mut q: Vec<D>) -> D {
        { let rhs = lit(0.375) * b.sin(); q[0] += rhs; }
        let f5 = |z: D| { let h7 = lit(0 as f64); b.cos() + h7 };
        let y9 = f5(q[q.len() - 1].abs()) + f5(a);
        let f11 = |z: D, k: D| q[1].atan().cos();
        let y14 = f11(y9, a) + f11(lit(1.75), b);
        { let rhs = lit(1.75).sin(); q[0] *= rhs; }
        let mut dy1: D = if (b * v[0]) < chained(v[1].cos()).unwrap_or(y14) { v[1].sin() } else { y9 - a };
        ((((y9 + lit(1.25) * a) + lit(1.25) * b) + lit(1.25) * v[0]) + lit(0.75) * v[1]) + lit(1.0) * dy1
    }

    pub fn fn215(mut a: D, v: &[D]) -> D {
        let y1 = a;
        if (a < v[1]) || (v[v.len() - 1] < (v[0] * y1)) {
            a = a.sin();
        } else {
            a = (a.min(v[1]) + v.iter().map(|z| lit(1.25) * a.sin()).sum::<D>()).atan();
        }
        lit(1 as f64) + lit(1.25) * y1
    }

    pub fn fn216(a: D, b: D) -> Vec<D> {
        let dx: [D; 3] = [lit(0.25); 3];
        'l4: for i5 in (0..dx.len()).step_by(2) {
            match 3 % 3 { 0 => {
                if i5 != 3 {
                    let cell1 = fn207(a.atan());
                } else if a <= a {} else {}
            }, 1 => {}, _ => {} }
        }
        vec![((b.abs() + lit(1.25)).ln() + lit(1.25) * a) + lit(2.0) * dx[0], ((chained(-lit(1.875)).unwrap_or(dx[1]) + lit(0.25) * a) + lit(0.75) * b) + lit(0.75) * dx[2]]
    }

    pub fn fn217(a: D, b: D, flag: bool, v: &[D]) -> D {
        let mut y8: D = if a <= a {
            for i5 in (0..v.len()).rev() {
                let mut y = (a + a).mul_add(b, a);
                { let rhs = lit(0.5) * ((if y < a { y } else { a }) - a).sin(); y -= rhs; }
            }
            a / (b * b + lit(1.0))
        } else {
            a.asinh()
        };
        ((lit(3 as f64) + lit(2.0) * a) + lit(1.0) * b) + lit(1.25) * y8
    }

    pub fn fn218(mut a: D, b: D, flag: bool, v: &[D], p: [D; 3]) -> D {
        let mut dx: D = p[0];
        ((lit(2 as f64) + lit(1.5) * v[0]) + lit(1.5) * v[1]) + lit(0.25) * v[v.len() - 1]
    }

    pub fn fn219(a: D, mut b: D, flag: bool) -> D {
        let a = fn143(lit(0.75).atan(), b.atan(), [a, a, a]) - a;
        let saved: D = a;
        saved + lit(2.0) * b
    }

    pub fn fn220(a: D, b: D) -> D {
        let f3 = |z: D| { let h5 = b.mul_add(b, b); (b + b).sin() + h5 };
        let y7 = f3(b) + f3(b + a);
        let mut saved: [D; 3] = std::array::from_fn(|j| y7.sin().sin());
        { let rhs = (b * a).sin(); saved[2] *= rhs; }
        let mut y11: D = {
            saved[2] = lit(1.25) * (y7 * y7 + lit(1.0)).ln().sin().powi(2).sin();
            y7
        };
        (((((b + lit(0.5) * b) + lit(0.25) * y7) + lit(1.0) * saved[0]) + lit(2.0) * saved[1]) + lit(1.75) * saved[2]) + lit(0.25) * y11
    }

    pub fn fn221(a: D, b: D, n: usize, v: &[D], mut t: (D, D)) -> D {
        let mut a: [D; 3] = [v[n % 2] - b, b / (a * a + lit(1.0)), v[n % v.len()]];
        { let rhs = lit(0.375) * (lit(1.25) * (if (b < t.1) && (v[v.len() - 1] < a[n % 3]) { lit(n as f64) } else { lit(0.875) + b }).sin()); t.1 += rhs; }
        if b.abs() >= (t.0 * v[n % 2]) {
            t.0 = lit(1.875);
            return (((((lit(1.5) + t.0.sin()).ln() + lit(1.25) * v[0]) + lit(2.0) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(1.0) * t.1) + lit(1.0) * a[2];
        }
        t.1 = (((-lit(1.625)) * a[n % 3]) + (if t.0 < a[n % 3] { b } else { b })).sin();
        {
            if t.0 > b {
                return (((((((b / (t.1.abs() + lit(1.25))) + lit(0.5) * b) + lit(1.0) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.5) * t.0) + lit(0.5) * a[0]) + lit(1.75) * a[1]) + lit(0.75) * a[2];
            }
        }
        ((((((((t.1 - v[n % v.len()]) + lit(0.25) * b) + lit(2.0) * v[0]) + lit(1.25) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(1.0) * t.0) + lit(1.5) * a[0]) + lit(0.75) * a[1]) + lit(0.25) * a[2]
    }

    pub fn fn223(a: D, mut t: (D, D)) -> D {
        let mut dy1: [D; 3] = [a, a, t.1];
        (dy1[0], dy1[1]) = (dy1[1], dy1[0]);
        let mut dy1 = vec![t.1; 3];
        let r5 = &mut t.0;
        *r5 = *r5 * lit(1.25) * a.sin() + (lit(0.5) * a.cos());
        (((((a - a) + lit(0.25) * a) + lit(1.0) * t.0) + lit(1.75) * t.1) + lit(0.5) * dy1[0]) + lit(1.0) * dy1[1]
    }

    pub fn fn225(a: D, mut p: [D; 3]) -> D {
        let y1: (D, D) = (p[2], a + p[2]);
        let mut x: Body = Body { pos: Point { x: a, y: -lit(1.375) }, vel: [p.windows(2).map(|z| z[0] * z[1]).sum::<D>(), y1.1, a.mul_add(y1.1, y1.1)], mass: if a < a { p[0] } else { a }, id: 2 };
        let a: D = y1.0 * y1.0.max(a);
        p[0] = x.mass.sin();
        ((((a + lit(1.0) * y1.0) + lit(0.25) * y1.1) + lit(2.0) * x.pos.x) + lit(2.0) * x.pos.y) + lit(1.0) * x.mass
    }

    pub fn fn227(a: D, mut b: D, n: usize) -> D {
        let mut a: Vec<D> = vec![b, a.sin(), lit(2.0)];
        b = lit(1.25) * b.sin();
        let mut i5 = 0_usize;
        while i5 < 1 {
            { let rhs = 1; i5 += rhs; }
            'l7: for i8 in (0..a.len()).rev() {
                let mut y10: D = {
                    a[i8] = b.cos();
                    -lit(0.125)
                };
                let r12 = &mut a[i8];
                *r12 = lit(0.5) * y10.min(y10).sin();
                *r12 = y10.atan().sin();
            }
            a[n % 2] = lit(1.25) * b.sin();
        }
        (a[n % 2] + lit(2.0) * b) + lit(0.5) * a[a.len() - 1]
    }

    pub fn fn228(mut a: D, mut b: D, n: usize, mut q: Vec<D>) -> D {
        let mut y = (lit((n + 1) as f64), b);
        q.reverse();
        let mut acc: [D; 3] = [q[q.len() - 1] * b, lit(0.125), y.0];
        (((((a + lit(0.75) * a) + lit(1.5) * b) + lit(0.5) * q[0]) + lit(0.25) * q[q.len() - 1]) + lit(1.75) * y.0) + lit(0.5) * y.1
    }

    pub fn fn229(a: D, b: D) -> D {
        for i3 in 0..4 {
            {
                for i5 in 1..=1 {}
            }
            match 1 % 3 { 0 => {}, 1 => {}, _ => {} }
        }
        b + lit(1.5) * b
    }

    pub fn fn230(a: D, b: D, n: usize) -> D {
        let mut back: [D; 3] = [a - lit(0.75); 3];
        let mut y1 = Shape::Disc(b / (b * b + lit(1.0)));
        let dy1: D = if back[n % 3] < b { back[1] } else { chained(b).unwrap_or(b) };
        back[n % 3] = lit(0.75);
        let f7 = |z: D| z.sin();
        let mut y10 = f7(back.iter().map(|z| a.sin()).sum::<D>()) + f7(dy1);
        (((((y10.abs() + lit(1.75) * a) + lit(1.25) * b) + lit(0.5) * back[0]) + lit(1.5) * back[1]) + lit(0.75) * dy1) + lit(0.75) * y10
    }

    pub fn fn232(mut a: D, n: usize) -> D {
        a = lit(1.25) * fn126(chained(lit(0.875) + lit(1.0)).unwrap_or(a).sin(), lit(1.25) * (a * a).sin(), 2 % 4, [lit(1.25), a, a]).sin();
        let mut n = vec![a; 3];
        let mut i4 = 0_usize;
        'l5: while i4 < 2 {
            { let rhs = 1; i4 += rhs; }
            for i7 in 0..1 {
                if a.sin().tanh() <= (lit(1.875) + n[i7 % 2]) {
                    if n.len() > 2 { a = n.remove(0) * 0.75; }
                    return (((n.windows(2).map(|z| z[0] * z[1]).sum::<D>() + lit(0.75) * a) + lit(0.75) * n[0]) + lit(0.5) * n[1]) + lit(0.5) * n[n.len() - 1];
                }
            }
        }
        lit(i4 as f64)
    }

    pub fn fn233(a: D, v: &[D]) -> D {
        let a = a * v[0].sin().powi(3);
        for i4 in (0..3).rev() {
            for z7 in v.iter() {
                let old = *z7;
            }
            let mut i4 = [a * a, v[v.len() - 1], a * v[1]];
        }
        fn145(a.sin(), lit(1.25) * v[0].sin(), a < a) + lit(2.0) * a
    }

    pub fn fn234(a: D, mut b: D, n: usize, v: &[D]) -> (D, D) {
        b = (v[0] - b).sin();
        if n == 1 {
            if n == 1 {
                { let rhs = lit(0.5) * (v.iter().copied().fold(lit(-9.0), D::max) - (a - a)).sin(); b += rhs; }
                b = b.atan();
            } else if a < a {
                let r5 = &mut b;
                *r5 = lit(1.25) * a.sin();
            } else {
                { let rhs = lit(1.25) * b.sin(); b *= rhs; }
            }
        }
        return ((b.cos() + lit(1.25) * a) + lit(0.25) * b, (v[n % v.len()] + lit(1.0) * a) + lit(0.25) * b);
        { let rhs = lit(0.375) * a.atan(); b -= rhs; }
        (a, a)
    }

    pub fn fn235(a: D) -> D {
        let mut list2 = Vec::with_capacity(4);
        list2.push(lit(1.875).cos());
        list2.push(a + a);
        list2[0] = list2.iter().rev().skip(1).copied().map(|z| z.sin().powi(3).sin()).sum::<D>().atan();
        for i5 in 0..list2.len() {
            for (j, z8) in list2.iter().enumerate() {}
        }
        let mut list2 = (a.abs() + lit(1.25)).sqrt();
        let mut u = vec![fn227(lit(1.25) * list2.sin(), a.sin(), 2 % 4); 3];
        for i14 in 0..3 {
            let mut y: D = a;
            for z17 in &mut u {
                { let rhs = lit(0.25) * (y + list2).cos(); *z17 += rhs; }
            }
        }
        ((lit(0.25) - a) + lit(2.0) * u[1]) + lit(0.5) * u[u.len() - 1]
    }

    pub fn fn236(a: D) -> D {
        let mut back: [D; 3] = [D::sin(a); 3];
        if a.atan() > lit(3 as f64) {
            let f3 = |z: D| ((z * z) * (lit(1.75) + back[1])).atan();
            let y5 = f3(f3(a.mul_add(a, lit(0.875))));
            back[2] = lit(1.875).atan();
        } else if (a - a) >= back[2] {
            for z8 in back.iter().copied().rev() {
                let f10 = |z: D, k: D| lit(0.5) * fn233(lit(0.5) * k.sin(), &back).sin();
                let y13 = f10(lit(3 as f64), z8);
            }
        } else {
            let f15 = |z: D| { let h17 = if a > back[2] { z } else { z }; (a * h17).cos() + h17 };
            let y19 = f15(f15(back[0] + a));
        }
        a.mul_add(-lit(0.5), lit(1.125)) + lit(2.0) * a
    }

    pub fn fn237(a: D) -> D {
        let mut a = a;
        let a = a;
        a.max(a)
    }

    pub fn fn238(mut a: D) -> D {
        let mut acc = (lit(1.125) + a, a);
        let f3 = |z: D| lit(1.25) * lit(2 as f64).sin();
        let mut y5 = f3(acc.0 - a);
        a + lit(0.5) * y5
    }

    pub fn fn239(a: D, v: &[D]) -> D {
        let mut next = (a.sin(), v[1].sin().powi(2));
        { let rhs = lit(1.75) + a.sin(); next.1 /= rhs; }
        let mut s: D = D::sin(lit(1.375).sin().exp());
        { let rhs = lit(0.125) * a.max(a + v[1]).atan(); s -= rhs; }
        (((fn228(s.atan(), (-lit(0.75)).atan(), 2 % 4, vec![lit(0.0); 4]) + lit(0.25) * a) + lit(0.75) * next.0) + lit(1.5) * next.1) + lit(0.75) * s
    }

    pub fn fn240(a: D) -> D {
        let mut list2 = Vec::with_capacity(4);
        for i3 in 0..3 {
            list2.push(a.atan());
        }
        let mut a: [[D; 3]; 2] = [[list2[1].sin().powi(0); 3]; 2];
        let mut saved: Point = Point { x: a[1][0].sin(), y: list2[0] - a[0][2] };
        let a: [[D; 3]; 2] = a;
        let mut old9 = std::mem::replace(&mut list2[1], lit(1.25) * (lit(1.75) + a[1][1]).sin());
        'l11: for i12 in 0..list2.len() {
            let r14 = &mut list2[1];
            *r14 = *r14 * lit(0.5) * saved.y.sin() + (lit(0.5) * (lit(0.5) * old9.sin()));
            let mut acc: Vec<Vec<D>> = vec![vec![saved.x - list2[i12], list2[i12], saved.y.mul_add(list2[i12], old9)], vec![list2[i12].sin(); 3]];
        }
        (((((-saved.x) + lit(1.75) * saved.y) + lit(0.5) * a[0][1]) + lit(1.0) * a[1][0]) + lit(1.75) * a[1][2]) + lit(0.75) * old9
    }

    pub fn fn241(mut a: D, b: D, v: &[D]) -> D {
        let mut dy1: Shape = Shape::Rect { w: v[v.len() - 1].sin().powi(2), h: a };
        let r5 = &mut a;
        { let rhs = (if b > b { b } else { b }).sin(); *r5 *= rhs; }
        *r5 = lit(1.25) * v[0].sin();
        let mut y1: D = b;
        let mut y9: D = if (a <= y1) && (a > a) {
            { let rhs = lit(1.25) * y1.sin(); a *= rhs; }
            a = v.iter().take(2).map(|z| z.sin()).sum::<D>().sin();
            y1.sin()
        } else {
            if fn64(lit(1.25) * a.sin()) > y1 {
                y1 = (a - lit(0 as f64)).sin();
            }
            v.iter().fold(b, |h, z| D::sin(v[1]).atan())
        };
        (b.sin() + lit(0.75) * a) + lit(0.5) * y1
    }

    pub fn fn242(mut a: D, b: D, v: &[D]) -> D {
        let mut y1: [D; 3] = [a + v[v.len() - 1], a, a - v[1]];
        if (a + b) <= (if y1[1] < a { a } else { a }) {
            'l5: for i6 in (0..4).rev() {
                for z in y1.to_vec().into_iter().rev() {
                    { let rhs = 0.25 * z * lit(0.5) * a.sin(); a += rhs; }
                }
                let r8 = &mut y1[i6 % 3];
                { let rhs = (a - a).sin(); *r8 *= rhs; }
            }
            if v.iter().rev().skip(1).copied().map(|z| (y1[0] / (a.abs() + lit(1.25))).atan()).sum::<D>() >= lit(0.125) {} else if lit(0.75) > D::sin(a) {
                y1[1] = ((b * a) + b.atan()).sin();
            } else {}
            let mut s: [[D; 3]; 2] = [[lit(1.875); 3], [lit(2.0); 3]];
        } else {
            let f11 = |z: D| (a * a).asinh().cos();
            let y13 = f11(f11(b + b));
        }
        (lit(1.5) + a.sin()).ln() + lit(1.0) * y1[0]
    }

    pub fn fn243(a: D, mut b: D, v: &[D], p: [D; 3]) -> D {
        let mut w: [[D; 3]; 2] = [[(0..p.len()).map(|j| p[j] * b.sin()).sum::<D>(), p[2], p[1]], [a, v[0].sin().powi(2), v[1].sin().exp()]];
        let mut cell1 = fn232(lit(1.25) * v.iter().take(2).map(|z| z.sin()).sum::<D>().sin(), 0 % 4);
        'l8: for i9 in (0..4).rev() {
            let Some(z11) = positive(b.min(a)) else {
                continue;
            };
        }
        { let rhs = lit(0.25) * fn233(a.sin().powi(1).cos(), v); b += rhs; }
        let x: D = b;
        ((((lit(1.875) + lit(0.25) * a) + lit(0.25) * p[0]) + lit(0.75) * p[2]) + lit(1.25) * cell1) + lit(1.25) * x
    }

    pub fn fn244(a: D, b: D) -> D {
        let mut u: Vec<Vec<D>> = vec![vec![b; 3], vec![b; 3]];
        u[0][1] = lit(1.25) * fn233((if b >= b { b } else { b }).cos(), &u[1]).sin();
        { let rhs = lit(0.375) * lit(1 as f64).atan(); u[1][1] -= rhs; }
        let r4 = &mut u[0][1];
        *r4 = *r4 * lit(1.25) * b.sin() + (lit(0.25) * a.sin());
        { let rhs = lit(0.125) * a.cos(); *r4 += rhs; }
        let mut y10: D = if fn241(b.cos(), lit(0.75).cos(), &u[1]) <= b {
            let f5 = |z: D, k: D| (a * a + lit(1.0)).ln().sin();
            let y8 = f5(if u[1][1] <= b { a } else { b }, b) + f5(fn232(a.sin(), 0 % 4), a);
            (b * b + lit(1.0)).ln()
        } else {
            { let rhs = lit(0.375) * (lit(1.25) * lit(0.625).sin().sin()); u[1][1] += rhs; }
            a + u[0][1]
        };
        ((((b.mul_add(b, a) + lit(0.75) * a) + lit(1.75) * b) + lit(1.5) * u[0][0]) + lit(1.5) * u[1][1]) + lit(1.0) * y10
    }

    pub fn fn245(a: D, b: D, v: &[D]) -> D {
        let mut cell1 = [[-b; 3]; 2];
        let mut saved: Option<D> = Some(if b < b { cell1[1][2] } else { cell1[1][1] });
        {
            let f6 = |z: D| (z + (lit(1.125) * b)).sin();
            let y8 = f6(a.sin());
            cell1[1][2] = b.atan();
        }
        { let rhs = lit(0.375) * (lit(1.25) * b.sin()); cell1[0][0] += rhs; }
        (b + lit(1.0) * a) + lit(0.5) * saved.unwrap_or(lit(0.75))
    }

    pub fn fn246(a: D, b: D) -> Vec<D> {
        let mut b: Option<D> = if a <= (a + b) { Some(b) } else { None };
        if a >= a.asinh() {
            return vec![a.sin().powi(2) + lit(1.75) * a, lit(2 as f64) + lit(2.0) * b.unwrap_or(lit(0.75))];
        }
        let mut back = vec![(a.abs() + lit(1.25)).sqrt(), lit(3 as f64)];
        let mut y1: D = back[1];
        let f6 = |z: D| { let h8 = z * back[1]; h8.sin() + h8 };
        let y10 = f6(f6(a));
        vec![((back[1] + y10) + lit(1.5) * b.unwrap_or(lit(0.75))) + lit(0.75) * y1, ((((y10 * y10) + lit(1.5) * a) + lit(2.0) * back[1]) + lit(1.0) * back[back.len() - 1]) + lit(1.75) * y1]
    }

    pub fn fn247(a: D, b: D, n: usize, v: &[D]) -> (D, D) {
        let mut back = b;
        let mut i6 = 0_usize;
        while i6 < 3 {
            { let rhs = 1; i6 += rhs; }
        }
        (((lit(1.25) + a) + lit(2.0) * b) + lit(0.75) * back, (b * back) + lit(1.25) * b)
    }

    pub fn fn248(mut a: D, b: D, v: &[D]) -> D {
        let mut acc = (0..v.len()).map(|j| v[j] + lit(1.25) * (b - a).sin()).collect::<Vec<D>>();
        acc[1] = lit(1.25) * a.sin();
        acc.truncate(2);
        acc.insert(1, lit(2 as f64).cos());
        let mut i6 = 0_usize;
        loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 2 { break; }
            let mut old8 = std::mem::replace(&mut acc[1], (v[i6 % 2] * lit(0.625)).atan());
            { let rhs = lit(0.5) * a.cos(); acc[i6 % 2] += rhs; }
            if (old8 - old8) >= (old8 * v[i6 % 2]) {
                continue;
            }
            acc.swap(0, 1);
        }
        ((((((a + lit(0.75) * a) + lit(0.75) * b) + lit(2.0) * v[0]) + lit(2.0) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(1.75) * acc[1]) + lit(1.75) * acc[acc.len() - 1]
    }

    pub fn fn249(a: D, b: D, n: usize) -> D {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push((if fn244(b.sin(), lit(0.5) * b.sin()) > a { b * a } else { b }).cos());
        }
        { let rhs = lit(1.75) + (if n == 1 { a } else { a }).sin(); list4[n % 2] /= rhs; }
        list4.truncate(4);
        for (j, z9) in list4.iter().enumerate() {}
        let f12 = |z: D| (b.sin() + list4.iter().copied().fold(lit(-9.0), D::max)).atan();
        let y14 = f12(list4[1]);
        (((((y14.cos() + lit(1.25) * a) + lit(1.5) * b) + lit(0.75) * list4[0]) + lit(1.75) * list4[1]) + lit(1.0) * list4[list4.len() - 1]) + lit(1.0) * y14
    }

    pub fn fn250(a: D, mut b: D, v: &[D]) -> D {
        b = lit(1.25) * (if v[0] < b { a } else { a }).min(a + v[1]).sin();
        b = lit(1.25) * ((v[0].abs() + lit(1.25)).sqrt() * a).sin();
        (a + lit(1.25) * a) + lit(1.5) * b
    }

    pub fn fn251(mut a: D, b: D, flag: bool) -> D {
        let mut back = (fn249(b.sin(), lit(1.25) * a.sin(), 0 % 4), positive(b).unwrap_or(b));
        let mut i5 = 0_usize;
        'l6: while i5 < 2 {
            { let rhs = 1; i5 += rhs; }
            back.0 = (-lit(1.25)).sin();
        }
        back.1 = D::sin(b).max(back.1.sin().tanh()).sin();
        let saved: D = fn244(b.sin(), lit(1.25) * lit(0.875).sin()).mul_add(a, -lit(1.125));
        if flag {
            back.0 = saved.atan();
            back = (saved, (a * a + lit(1.0)).sqrt());
        } else if (i5 >= 1) && (saved < saved) {} else {}
        (((back.1 + lit(1.5) * a) + lit(0.25) * b) + lit(0.25) * back.0) + lit(0.75) * saved
    }

    pub fn fn252(mut a: D) -> D {
        let mut dx: Vec<D> = vec![lit(0.0); 3];
        let mut y8: D = {
            if (lit(1 as f64) <= dx[0].sin().powi(3)) && ((if a <= dx[0] { dx[0] } else { a }) <= a) {
                'l3: for i4 in 1..=2 {
                    { let rhs = lit(0.5) * (lit(0.5) * (lit(0.375) * (if a >= dx[1] { a } else { a })).sin()); dx[i4 % 2] -= rhs; }
                }
                let mut old6 = std::mem::take(&mut dx[0]);
            }
            dx = dx.clone();
            a.min(a)
        };
        ((dx.iter().enumerate().map(|(j, z)| lit(1.25) * fn177(a.atan(), lit(1.25) * dx[j % 2].sin(), &dx, vec![a, *z, lit(1.875)]).sin()).sum::<D>() + lit(0.25) * a) + lit(0.75) * dx[1]) + lit(2.0) * dx[dx.len() - 1]
    }

    pub fn fn253(mut a: D, b: D, v: &[D]) -> [D; 3] {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(v[0].sin());
        }
        let f8 = |z: D| { let h10 = positive(z).unwrap_or(z); lit(1.25) * h10.sin() + h10 };
        let y12 = f8((-lit(1.125)).min(a));
        let mut v = [lit(1.875); 3];
        let r15 = &mut list4[0];
        *r15 = y12.mul_add(y12, a).cos();
        *r15 = lit(1.25) * ((-lit(1.375)) + y12).sin();
        { let rhs = lit(0.375) * (if (y12 + b) > list4[list4.len() - 1] { lit(0 as f64) } else { a }).cos(); v[2] -= rhs; }
        let f16 = |z: D, k: D| lit(1.25) * (if z.cos() >= v[0].max(y12) { fn175(k.sin(), lit(1.25) * z.sin()) } else { lit(0.25) + (-lit(0.875)) }).sin();
        let y19 = f16(v[0] * a, b) + f16(y12.sin().tanh(), y12);
        let mut y22: D = {
            let w: D = a;
            y19 * v[1]
        };
        [(((b + a) + lit(2.0) * v[0]) + lit(1.25) * v[2]) + lit(0.25) * y22, (list4.iter().filter(|z| **z > 0.25).map(|z| lit(3 as f64).atan()).sum::<D>() + lit(0.25) * y12) + lit(1.75) * y19, (((((y19 + lit(0.25) * a) + lit(0.25) * b) + lit(0.25) * list4[0]) + lit(0.5) * list4[list4.len() - 1]) + lit(1.0) * y12) + lit(1.5) * v[2]]
    }

    pub fn fn254(mut a: D, b: D, flag: bool, net: &Net) -> Vec<D> {
        let mut list5 = Vec::new();
        for i6 in 0..3 {
            list5.push(lit(0.5) * net.w[1].sin());
        }
        list5.fill(lit(1.25) * a.sin());
        if fn197(lit(2.0).sin(), 1 % 4) >= (-b) {
            list5[0] = lit(1.25) * list5[0].asinh().sin();
            list5 = list5.clone();
        } else {
            for z9 in list5.iter_mut() {
                *z9 = net.w[1].cos();
            }
        }
        vec![((((net.forward(&list5) + lit(0.25) * b) + lit(0.75) * net.w[1]) + lit(0.75) * net.b) + lit(0.75) * list5[0]) + lit(1.75) * list5[list5.len() - 1], (((b + lit(2.0) * a) + lit(1.25) * net.w[0]) + lit(0.75) * net.w[1]) + lit(0.75) * net.b]
    }

    pub fn fn255(a: D, q: Vec<D>, t: (D, D)) -> D {
        (((a + lit(2.0) * a) + lit(0.5) * q[1]) + lit(0.5) * t.0) + lit(1.75) * t.1
    }

    pub fn fn256(a: D, p: [D; 3], mut q: Vec<D>) -> D {
        let mut cell1 = Point { x: q[0], y: p.chunks(2).map(|z| z[0].sin()).sum::<D>() };
        let r5 = &mut cell1.y;
        { let rhs = fn244(q[q.len() - 1].sin(), a.cos()).sin(); *r5 *= rhs; }
        { let rhs = lit(1.25) * (0..p.len()).map(|j| p[j] * (if a <= lit(0.375) { q[0] } else { a }).cos()).sum::<D>().sin(); *r5 *= rhs; }
        cell1.x = lit(1.25) * (lit(2.0).abs() + a.asinh()).sin();
        if cell1.x <= q.iter().enumerate().map(|(j, z)| D::sin(a).atan()).sum::<D>() {
            for i9 in (0..p.len()).rev() {
                q[i9 % 2] = lit(i9 as f64).sin();
                let mut i11 = 0_usize;
                loop {
                    { let rhs = 1; i11 += rhs; }
                    if i11 > 1 { break; }
                    cell1.scale(lit(0.5) * q.iter().copied().fold(lit(-9.0), D::max).sin());
                    let y = fn78((lit(1.125) / (lit(1.25) * lit(1.25) + lit(1.0))).sin(), (-lit(1.5)) >= (lit(1.5) + lit(1.125).sin()).ln(), vec![lit(0.0); 3]);
                    q.truncate(4);
                }
            }
            cell1.y = a.sin();
        } else {
            cell1.x = lit(1 as f64).sin();
            cell1.scale(lit(1.25) * p[2].sin());
        }
        ((cell1.y + lit(0.5) * a) + lit(0.5) * p[0]) + lit(0.5) * p[1]
    }

    pub fn fn257(a: D, net: &Net) -> D {
        let y1: [D; 3] = std::array::from_fn(|j| lit(1.25) * (lit(1.25) * lit(0.5)).sin());
        let s = a.min(net.b + a);
        let mut y14: D = {
            let mut i6 = 0_usize;
            while i6 < 3 {
                { let rhs = 1; i6 += rhs; }
                let f8 = |z: D| D::sin(-z).sin();
                let mut y11 = f8(y1.iter().rev().skip(1).copied().map(|z| lit(3 as f64).sin()).sum::<D>()) + f8(-s);
            }
            let mut old: D = a;
            old.max(y1[1])
        };
        ((((a * a) + lit(1.0) * a) + lit(1.75) * net.w[1]) + lit(1.0) * net.b) + lit(1.5) * s
    }

    pub fn fn258(mut a: D) -> [D; 3] {
        for i2 in (0..1).rev() {
            { let rhs = lit(1.75) + (a + a).sin(); a /= rhs; }
        }
        { let rhs = lit(0.375) * (lit(1.25) * a.sin()); a += rhs; }
        [a * a, (a + a) + lit(0.5) * a, lit(1 as f64)]
    }

    pub fn fn259(a: D, n: usize) -> D {
        let mut back: (D, D) = (a, a.max(a));
        let mut dx = vec![lit(0.0); 3];
        let mut i5 = 0_usize;
        while i5 < 2 {
            { let rhs = 1; i5 += rhs; }
            let mut i7 = 0_usize;
            loop {
                { let rhs = 1; i7 += rhs; }
                if i7 > 3 { break; }
                let (l9, r10) = dx.split_at_mut(1);
                l9[0] = r10[0].sin();
                { let rhs = l9[0] * lit(0.5) * a.sin(); r10[0] -= rhs; }
                for (j, z11) in dx.iter_mut().enumerate() {
                    { let rhs = lit(0.5) * (a * a).cos(); *z11 += rhs; }
                }
                let mut i7: D = a;
                dx = dx.clone();
            }
        }
        ((((dx.iter().rev().skip(1).copied().map(|z| back.0.atan()).sum::<D>() + lit(1.75) * a) + lit(0.5) * back.0) + lit(1.75) * dx[0]) + lit(1.25) * dx[1]) + lit(1.75) * dx[dx.len() - 1]
    }

    pub fn fn260(a: D, q: Vec<D>, t: (D, D)) -> [D; 3] {
        let f4 = |z: D, k: D| (-q[q.len() - 1]).sin();
        let y7 = f4(lit(2 as f64), t.0);
        for i9 in 0..4 {
            {}
        }
        [y7 + lit(0.75) * y7, (((a.max(y7) + lit(0.5) * q[0]) + lit(0.75) * q[1]) + lit(0.25) * q[q.len() - 1]) + lit(1.0) * y7, a.cos() + lit(1.25) * q[1]]
    }

    pub fn fn261(a: D, mut b: D, n: usize, v: &[D], mut p: [D; 3]) -> [D; 3] {
        let mut s: Vec<Vec<D>> = vec![(0..p.len()).map(|j| p[j] + lit(1.25) * (p[j % 3] + b).sin()).collect::<Vec<D>>(), vec![p[n % 3] * lit(0.125), b]];
        for z9 in v {
            'l11: for i12 in 1..=4 {
                s[0][i12 % 2] = p[i12 % 3].abs().atan();
                if (p[n % 3] + b) >= v[1] {} else {
                    for i in 0..2 {
                        for j in 0..2 {
                            { let rhs = s[i][1 - j] * (*z9).mul_add(b, a).cos(); s[i][j] += rhs; }
                        }
                    }
                    for i in 0..2 {
                        for j in 0..2 {
                            { let rhs = s[i][1 - j] * lit(0.5) * a.sin(); s[i][j] += rhs; }
                        }
                    }
                }
                let dx: D = s[1][n % 2] * p.iter().enumerate().map(|(j, z)| ((*z9) + (*z)).cos()).sum::<D>();
            }
        }
        [(a + lit(1.25) * p[1]) + lit(0.75) * s[1][1], (((((a + lit(1.75) * b) + lit(2.0) * v[0]) + lit(1.75) * v[v.len() - 1]) + lit(0.75) * p[1]) + lit(1.5) * s[0][0]) + lit(0.25) * s[1][1], (b + lit(1.375)) + lit(1.25) * p[0]]
    }

    pub fn fn262(a: D, q: Vec<D>) -> Vec<D> {
        let mut dy1: Vec<D> = vec![lit(0.0); 3];
        {
            dy1[1] = lit(1.75);
        }
        vec![((lit(1.5) + lit(2.0) * a) + lit(1.5) * q[0]) + lit(0.75) * q[1], a.sin().powi(3) + lit(1.25) * a]
    }

    pub fn fn263(a: D, v: &[D]) -> Vec<D> {
        let mut old = [positive(a).unwrap_or(v[0]); 3];
        for (j, z5) in v.iter().enumerate() {}
        let v: [D; 3] = [a - lit(0.75), old[1].min(a), a.max(old[2])];
        vec![(((v[0] + lit(1.0) * a) + lit(1.75) * old[2]) + lit(2.0) * v[1]) + lit(1.25) * v[2], (((v[1].sin() + lit(1.25) * a) + lit(1.25) * old[2]) + lit(1.5) * v[0]) + lit(2.0) * v[1]]
    }

    pub fn fn265(mut a: D) -> D {
        let mut saved: (D, D) = (if a <= a { a } else { a }, D::sin(lit(0.625)));
        let r3 = &mut saved.1;
        *r3 = lit(1.25) * a.sin();
        *r3 = a.sin().powi(0).sin();
        let mut y1 = saved.0;
        let mut old5 = std::mem::replace(&mut saved.0, (-lit(0.125)).cos().sin());
        let r7 = &mut saved.1;
        *r7 = fn12(y1.atan(), a.sin()).sin();
        *r7 = lit(1.25) * (y1 + y1).sin();
        let r8 = &mut saved.1;
        *r8 = lit(1.25) * (if a <= old5 { y1 } else { a }).sin();
        ((((y1 + lit(0.75) * a) + lit(0.75) * saved.0) + lit(0.25) * saved.1) + lit(1.75) * y1) + lit(1.75) * old5
    }

    pub fn fn266(a: D) -> D {
        for i2 in 0..3 {
            if a >= a {
                if i2 >= 3 {
                    break;
                }
            } else {}
        }
        (-lit(1.5)) + lit(1.25) * a
    }

    pub fn fn267(a: D, q: Vec<D>) -> D {
        let mut s: Vec<Vec<D>> = vec![vec![a; 2]; 3];
        if (if a <= a { -lit(0.125) } else { a }) > s[0][1] {
            s[0][0] = a.sin();
            if (if a <= a { q[1] } else { a }) <= D::sin(s[0][0]) {
                for i4 in (0..q.len()).step_by(2) {
                    s[i4 % 2][i4 % 2] = q[i4].atan();
                    let f6 = |z: D| z.sin();
                    let y8 = f6(q.iter().scan(lit(0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<D>()) + f6(chained(a.atan()).unwrap_or(a));
                }
            } else {
                let mut next: Net = Net { w: vec![s[1][0], q.iter().zip(q.iter()).map(|(z, q)| lit(1.25) * (*q).sin()).sum::<D>(), a], b: lit(3 as f64) };
                let f13 = |z: D| { let h15 = next.b.sin().exp(); lit(1.25) * s[1][1].sin() + h15 };
                let mut y17 = f13(next.w[0] + a);
            }
            s[0][1] = lit(1.25) * (positive(s[1][1].max(s[0][0])).unwrap_or(a) * s[0][0].abs()).sin();
        } else {
            let r19 = &mut s[0][0];
            *r19 = D::sin(a).sin();
            { let rhs = a.atan(); *r19 *= rhs; }
        }
        (((a + lit(1.75) * a) + lit(1.75) * q[1]) + lit(1.5) * q[q.len() - 1]) + lit(2.0) * s[1][1]
    }

    pub fn fn268(a: D) -> (D, D) {
        let cell1 = fn258(lit(1.25) * a.sin());
        ((((lit(0 as f64) + lit(1.5) * a) + lit(1.5) * cell1[0]) + lit(2.0) * cell1[1]) + lit(0.75) * cell1[2], a / (a.abs() + lit(1.25)))
    }

    pub fn fn269(a: D) -> D {
        let mut saved: D = a - lit(0.625);
        let mut back = Point { x: a, y: lit(0.125).sin() };
        back.x = ((if a <= lit(0.625) { a } else { a }) + lit(1 as f64)).atan();
        ((saved + lit(2.0) * a) + lit(0.5) * saved) + lit(1.5) * back.y
    }

    pub fn fn270(a: D) -> D {
        let w = Shape::Dot;
        let mut old: Option<D> = Some(if a >= a { a } else { a });
        fn265(a.sin()) + lit(1.5) * a
    }

    pub fn fn271(mut a: D, mut p: [D; 3]) -> D {
        let mut y1 = Body { pos: Point { x: a, y: a }, vel: [if a >= a { a } else { p[2] }, if a <= p[2] { p[0] } else { p[1] }, p[0].sin()], mass: (-lit(0.375)) - p[0], id: 2 };
        let mut y8: D = if y1.pos.x.mul_add(y1.pos.x, p[2]) <= (-lit(0.125)) {
            for i4 in 1..p.len() {
                p[i4 - 1] = p[i4] - lit(0.5) * p[i4 - 1];
                let mut w = fn261(a.sin(), a.cos().sin(), i4 % 4, &p[..2], [lit(1.375); 3]);
            }
            let mut dy1 = p;
            if lit(1.375) >= a { dy1[2] } else { dy1[2] }
        } else {
            lit(0.875).sin().powi(0)
        };
        (p.iter().map(|z| (lit(1.5) + (*z).sin()).sqrt().sin()).sum::<D>() + lit(0.75) * a) + lit(0.75) * p[0]
    }

    pub fn fn272(a: D) -> D {
        let f2 = |z: D| a.sin();
        let y4 = f2(f2(fn251(a.sin(), a.cos(), a >= a)));
        let mut y1 = vec![vec![a.min(a); 2]; 3];
        let mut y4 = [a, -y1[1][1], a];
        for i8 in 0..y4.len() {
            y4[2] = (a * y4[2].sin()).sin();
            let saved = fn266(y4[1].sin());
        }
        ((y4[0] * a) + lit(0.5) * a) + lit(1.25) * y4[2]
    }

    pub fn fn273(a: D, b: D, n: usize) -> D {
        let mut u: [[D; 3]; 2] = [[b * b; 3]; 2];
        let mut old = vec![a; 3];
        { let rhs = lit(0.25) * old.iter().fold(u[1][0], |h, z| fn272((-lit(1.0)).cos()).atan()).sin(); u[0][n % 3] += rhs; }
        let (l8, r9) = old.split_at_mut(1);
        l8[0] = r9[0].sin();
        { let rhs = l8[0] * b.mul_add(u[n % 2][n % 3], lit(0.25)).sin(); r9[0] -= rhs; }
        (((((a + lit(0.5) * a) + lit(1.5) * b) + lit(2.0) * u[0][1]) + lit(1.75) * u[1][0]) + lit(1.5) * old[0]) + lit(2.0) * old[old.len() - 1]
    }

    pub fn fn274(a: D, mut b: D) -> D {
        let mut y = [[a, a, lit(0.375) + b], [a.asinh(), a, a]];
        b = b.cos();
        let x = b.cos();
        let mut b: Body = Body { pos: Point { x: a, y: -lit(1.125) }, vel: [b * y[1][0], lit(1.0).mul_add(b, b), a], mass: lit(0.375) + a, id: 2 };
        let mut u: [[D; 3]; 2] = [[x.cos(), a + y[0][0], (b.pos.x.abs() + lit(1.25)).sqrt()], [x; 3]];
        let mut y7 = a.cos();
        (((((positive(x / (lit(1.0) * lit(1.0) + lit(1.0))).unwrap_or(b.mass) + lit(1.5) * y[1][0]) + lit(2.0) * x) + lit(2.0) * u[0][1]) + lit(0.25) * u[1][0]) + lit(1.75) * u[1][2]) + lit(1.0) * y7
    }

    pub fn fn275(a: D, p: [D; 3]) -> D {
        let mut dx = fn170(a.sin().exp().atan());
        dx = lit(2.0).sin();
        for i4 in 1..=2 {
            let mut i6 = 0_usize;
            while i6 < 3 {
                { let rhs = 1; i6 += rhs; }
            }
            dx = p.iter().rev().skip(1).copied().map(|z| (lit(2.0) - dx).sin()).sum::<D>().atan();
        }
        ((((fn269(a.sin()) + lit(1.5) * a) + lit(1.75) * p[0]) + lit(2.0) * p[1]) + lit(2.0) * p[2]) + lit(1.0) * dx
    }

    pub fn fn276(mut a: D, n: usize) -> D {
        let mut old: [[D; 3]; 2] = [[a; 3], [lit(0.25); 3]];
        if lit(0.5) > (a - a) {
            old[n % 2][2] = lit(0.375);
            return (a.sin().tanh() + lit(0.5) * a) + lit(0.75) * old[1][2];
        }
        for i4 in (0..3).rev() {
            let mut y: Vec<D> = vec![old[0][i4 % 3].abs(); 3];
        }
        a
    }

    pub fn fn277(a: D, b: D, flag: bool, v: &[D]) -> [D; 3] {
        if (a + b) <= a {
            if v.iter().rev().skip(1).copied().map(|z| (if v[1] <= b { lit(1.625) } else { z }).cos()).sum::<D>() <= (b * b + lit(1.0)).ln() {
                return [(v.iter().copied().fold(lit(-9.0), D::max) + lit(2.0) * b) + lit(1.5) * v[v.len() - 1], (-lit(1.75)) + lit(1.0) * v[1], ((if v[0] >= b { a } else { b }) + lit(0.75) * v[0]) + lit(2.0) * v[v.len() - 1]];
            }
            for i6 in 0..v.len() {}
        } else {}
        return [((a * b) + lit(0.25) * a) + lit(1.0) * b, b + lit(1.0) * b, a + lit(1.25) * b];
    }

    pub fn fn278(mut a: D) -> D {
        let mut next: Point = Point { x: if a <= a { a } else { a }, y: if a < a { -lit(1.0) } else { a } };
        next = next;
        'l3: for i4 in 0..1 {
            let i4: D = next.norm2();
            next.y = a.atan();
            let mut cell1 = next.x;
        }
        ((fn276(a.sin(), 1 % 4) + lit(0.5) * a) + lit(1.25) * next.x) + lit(2.0) * next.y
    }

    pub fn fn279(a: D) -> D {
        let mut y = Net { w: vec![lit(0.0); 4], b: lit(0 as f64) };
        y.b = lit(0.625).atan();
        let mut y6: D = {
            for i3 in 1..=2 {
                y = y.clone();
                let i3 = vec![lit(0.0); 4];
                { let rhs = lit(0.5) * (a - a).mul_add(a, a).sin(); y.b -= rhs; }
            }
            a.mul_add(a, a)
        };
        (((lit(3 as f64) + lit(1.0) * a) + lit(1.5) * y.w[0]) + lit(1.0) * y.b) + lit(0.5) * y6
    }

    pub fn fn280(a: D, n: usize) -> D {
        let y = fn279(lit(1.25) * a.sin());
        let f4 = |z: D| lit(1.25) * y.sin();
        let mut y6 = f4(f4(y.sin()));
        for i8 in 0..3 {
            let mut tape1 = [a; 3];
            tape1 = tape1;
        }
        (y + lit(0.75) * a) + lit(0.25) * y6
    }

    pub fn fn281(a: D, mut p: [D; 3]) -> D {
        let mut list3 = Vec::with_capacity(4);
        list3.push(p[0].max(p[0]));
        list3.push(p[2]);
        let mut y: Vec<Vec<D>> = vec![vec![lit(0.0); 2], p[0..=1].to_vec()];
        let mut next: D = (y[1][1] + a) / ((if lit(1.625) >= list3[0] { a } else { y[0][0] }) * (if lit(1.625) >= list3[0] { a } else { y[0][0] }) + lit(1.0));
        next = lit(1.25) * (lit(0.5) / (a.abs() + lit(1.25))).abs().sin();
        let a = (if p[0] > a { lit(0.25) } else { a }).cos();
        { let rhs = lit(0.5) * (lit(1.25) * list3[0].sin()); y[1][0] += rhs; }
        (((((lit(0.75) + lit(0.25) * p[1]) + lit(1.5) * p[2]) + lit(2.0) * y[0][0]) + lit(2.0) * y[1][1]) + lit(0.5) * next) + lit(2.0) * a
    }

    pub fn fn282(a: D) -> D {
        let mut saved = vec![lit(0.0); 3];
        saved[1] = (-a).sin().atan();
        'l3: for i4 in 0..saved.len() {}
        { let rhs = lit(1.75) + D::sin(saved[0]).sin(); saved[0] /= rhs; }
        a.atan() + lit(2.0) * a
    }

    pub fn fn283(a: D, n: usize, v: &[D]) -> D {
        let mut i4 = 0_usize;
        'l5: loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            if (a * a) <= lit(2.0).cos() {
                break 'l5;
            }
            let f7 = |z: D| (v[1] - z).mul_add(a, a).sin();
            let mut y9 = f7(a * a);
            if (y9 >= y9) || (y9 <= a) { break; }
            for z12 in v.iter().copied().rev() {
                let r14 = &mut y9;
                *r14 = *r14 * a.cos() + (lit(0.5) * (lit(0.5) * z12.sin()));
                { let rhs = lit(0.125) * z12.sin(); y9 -= rhs; }
            }
        }
        ((((lit(1.5) + v[1].sin()).ln() + lit(0.25) * a) + lit(1.25) * v[0]) + lit(0.25) * v[1]) + lit(2.0) * v[v.len() - 1]
    }

    pub fn fn284(a: D, b: D, v: &[D], p: [D; 3]) -> D {
        for i5 in 0..p.len() {
            if i5 % 2 == 0 {
                break;
            }
        }
        if (a + p[1]) > a {
            return (((((v.iter().sum::<D>() + lit(1.0) * a) + lit(2.0) * b) + lit(0.75) * v[0]) + lit(1.75) * v[1]) + lit(2.0) * p[0]) + lit(1.25) * p[2];
            let tape1: D = b;
        }
        if (if v[v.len() - 1] <= b { b } else { p[2] }) <= b {} else if fn275(a.atan(), p) <= (v[1] - (-lit(1.75))) {} else {}
        (((b + lit(0.25) * a) + lit(0.25) * b) + lit(1.75) * v[0]) + lit(0.25) * v[1]
    }

    pub fn fn285(mut a: D, mut b: D, n: usize, v: &[D]) -> D {
        let mut saved: Option<D> = if a <= positive(v[1] * (-lit(1.0))).unwrap_or(a) { Some(a) } else { None };
        'l6: for i7 in (0..v.len()).step_by(2) {
            a = lit(0.5) * a.sin().sin();
        }
        b = a.atan();
        let r9 = &mut b;
        { let rhs = a.sin(); *r9 *= rhs; }
        *r9 = *r9 * a.sin() + (lit(0.375) * a.sin());
        ((((v.iter().fold(b, |h, z| lit(1.25) * (*z).sin()) + lit(1.25) * a) + lit(0.25) * b) + lit(1.25) * v[0]) + lit(1.75) * v[1]) + lit(1.25) * v[v.len() - 1]
    }

    pub fn fn286(a: D, n: usize, v: &[D], t: (D, D)) -> D {
        let mut a: Vec<D> = v[..2].to_vec();
        let mut list6 = Vec::with_capacity(4);
        list6.push(if n != 1 { a[n % 2] } else { t.0 });
        list6.push(a[n % 2] + a[n % 2]);
        list6.insert(1, (v[0] * a[n % 2]).sin());
        a[1] = lit(1.25) * t.0.sin();
        list6.swap(1, 1);
        ((((((((list6[n % 2] + lit(0.5) * v[v.len() - 1]) + lit(1.5) * t.0) + lit(1.0) * t.1) + lit(1.75) * a[0]) + lit(1.25) * a[1]) + lit(2.0) * a[a.len() - 1]) + lit(0.5) * list6[0]) + lit(2.0) * list6[1]) + lit(1.25) * list6[list6.len() - 1]
    }

    pub fn fn287(mut a: D, mut b: D, v: &[D]) -> D {
        let dy1: Option<D> = None;
        for i5 in 1..=2 {
            'l7: for i8 in 0..i5 % 4 {
                b = b.atan();
            }
            b = b.cos();
        }
        (((a + lit(1.5) * a) + lit(0.5) * b) + lit(0.5) * v[0]) + lit(1.25) * dy1.unwrap_or(lit(0.75))
    }

    pub fn fn288(mut a: D, n: usize, p: [D; 3]) -> D {
        let mut y1 = [a - lit(1.0), p.iter().enumerate().map(|(j, z)| lit(1.25) * a.sin()).sum::<D>(), p[n % 3] + a];
        let mut y: Shape = Shape::Rect { w: a.min(y1[n % 3]), h: a - a };
        for i8 in 0..p.len() {
            let mut old11 = std::mem::replace(&mut y1[n % 3], p.iter().rev().skip(1).copied().map(|z| p[1].sin()).sum::<D>().sin());
        }
        let f13 = |z: D| a.sin();
        let y15 = f13(f13(fn287(a.cos(), a.cos(), &p)));
        y1[n % 3] = lit(1.25) * (-a).abs().sin();
        ((((((y15 + y15) + lit(0.5) * a) + lit(2.0) * p[0]) + lit(1.75) * p[1]) + lit(1.0) * p[2]) + lit(1.25) * y1[0]) + lit(2.0) * y1[1]
    }

    pub fn fn289(mut a: D, v: &[D]) -> D {
        for i3 in 0..v.len() {
            for i5 in (0..v.len()).step_by(2) {
                { let rhs = lit(0.375) * (lit(0.5) * v[i5 % v.len()].sin()); a -= rhs; }
                a = (a / (a.abs() + lit(1.25))).min(v.iter().filter(|z| **z > 0.25).map(|z| (lit(1.625) / ((*z) * (*z) + lit(1.0))).cos()).sum::<D>()).cos();
                { let rhs = a.cos(); a *= rhs; }
            }
            let mut u: Vec<D> = v.to_vec();
        }
        v[0]
    }

    pub fn fn290(a: D, q: Vec<D>) -> D {
        let mut back: Point = Point { x: a.min(q[q.len() - 1]), y: a };
        back.y = q[0].sin();
        back.x = a.sin();
        back = back;
        back.y = (if (a - lit(0.25)) > (a.abs() + lit(1.25)).ln() { q[1].asinh() } else { q.iter().map(|z| (-back.y).cos()).sum::<D>() }).sin();
        ((((back.x + lit(0.5) * a) + lit(0.75) * q[1]) + lit(0.25) * q[q.len() - 1]) + lit(1.75) * back.x) + lit(1.25) * back.y
    }

    pub fn fn291(mut a: D, p: [D; 3]) -> D {
        'l3: for i4 in 0..p.len() {
            a = D::sin(a).sin().cos();
            a = (lit(1.5) + (-lit(1.0)).sin()).ln().atan().atan();
        }
        ((a + lit(1.0) * p[0]) + lit(0.75) * p[1]) + lit(1.25) * p[2]
    }

    pub fn fn293(a: D, v: &[D]) -> (D, D) {
        let mut list3 = Vec::with_capacity(4);
        list3.push(a);
        list3.push(v.iter().fold(v[0], |h, z| lit(1.25) * (a * a).sin()));
        for i7 in 1..=1 {}
        list3[1] = -lit(1.25);
        let mut y16: [D; 3] = if list3[0] <= list3[1] {
            let mut old9 = std::mem::take(&mut list3[0]);
            { let rhs = lit(1.25) * lit(1.5).sin(); list3[0] *= rhs; }
            std::array::from_fn(|j| (lit(1.5).abs() + lit(1.25)).sqrt().cos())
        } else {
            let mut next12 = list3.clone();
            for _ in 0..3 {
                for i13 in 0..list3.len() {
                    next12[i13] = 0.5 * list3[i13] + 0.25 * (if i13 == 0 { list3[list3.len() - 1] } else { list3[i13 - 1] }) * v.iter().zip(v.iter()).map(|(z, q)| fn92(lit(1.25) * a.sin(), a.cos(), [lit(1.125); 3]).sin()).sum::<D>().atan();
                }
                list3 = next12.clone();
            }
            [a, a, a]
        };
        (((a * a) + lit(1.5) * a) + lit(1.5) * y16[2], (a + lit(0.75) * a) + lit(0.5) * y16[2])
    }

    pub fn fn294(a: D) -> D {
        if a < a {} else if (a < a) || (a > a) {} else {}
        a + lit(0.5) * a
    }

    pub fn fn295(a: D, v: &[D]) -> D {
        let mut s = Shape::Dot;
        let next = [lit(0.375), a, a + a];
        if a <= (v[1] * (-lit(1.25))) {
            if a < ((-lit(1.25)) - v[0]) {
                return ((next[2] + lit(0.5) * a) + lit(0.25) * next[1]) + lit(0.25) * next[2];
            }
        }
        a.max(next[1]) + lit(0.5) * next[0]
    }

    pub fn fn296(mut a: D) -> D {
        for i2 in 0..1 {
            'l4: for i5 in (0..2).rev() {
                { let rhs = lit(0.25) * a.cos(); a -= rhs; }
            }
        }
        a = a.abs().atan().sin();
        let mut a: (D, D) = (a, lit(2.0).cos());
        chained(a.0.sin().exp()).unwrap_or(a.1) + lit(1.25) * a.1
    }

    pub fn fn297(a: D, b: D) -> D {
        let mut a: Vec<D> = vec![lit(0.0); 3];
        if (-lit(1.75)).max(b) < (a[0] - lit(0.25)) {
            a.reverse();
        } else if lit(1.625).sin() <= chained(lit(0 as f64)).unwrap_or(a[1]) {
            let r4 = &mut a[0];
            *r4 = (b - b).atan();
            *r4 = *r4 * b.sin() + (lit(0.5) * b.sin());
        } else {}
        let mut cell1: D = b;
        (((((b * b) + lit(1.0) * b) + lit(1.0) * a[0]) + lit(0.75) * a[1]) + lit(1.0) * a[a.len() - 1]) + lit(1.25) * cell1
    }

    pub fn fn299(a: D, b: D) -> D {
        let mut tape1: [D; 3] = std::array::from_fn(|j| b.atan());
        let a: Option<D> = None;
        let f6 = |z: D| ((-lit(1.5)) * b).cos();
        let y8 = f6(b.sin()) + f6(-b);
        (((b + y8) + lit(0.75) * tape1[0]) + lit(0.25) * tape1[1]) + lit(0.75) * y8
    }

    pub fn fn300(a: D, mut b: D, flag: bool) -> (D, D) {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push(lit(0.5) * a.sin());
        }
        let mut y8: D = if (list4[0] + a) >= D::sin(b) {
            { let rhs = lit(1.75) + (b * a).sin(); list4[0] /= rhs; }
            if list4[1] < b { b } else { b }
        } else {
            { let rhs = b.sin(); list4[1] *= rhs; }
            (list4[0], list4[1]) = (list4[1], list4[0]);
            list4[1] * b
        };
        ((a + lit(0.75) * list4[1]) + lit(0.5) * list4[list4.len() - 1], (((b + lit(1.25) * a) + lit(0.5) * b) + lit(2.0) * list4[1]) + lit(0.25) * list4[list4.len() - 1])
    }

    pub fn fn301(a: D, b: D, mut p: [D; 3]) -> D {
        let b: Option<D> = Some(fn296(b.sin()));
        (p[0], p[1]) = (p[1], p[0]);
        let mut next5 = p.clone();
        for _ in 0..1 {
            for i6 in 0..p.len() {
                next5[i6] = 0.5 * p[i6] + 0.25 * (if i6 == 0 { p[p.len() - 1] } else { p[i6 - 1] }) * (lit(1.75) * a).cos();
            }
            std::mem::swap(&mut p, &mut next5);
        }
        p[2] = p.windows(2).map(|z| z[0] * z[1]).sum::<D>().cos();
        ((a + lit(0.75) * a) + lit(2.0) * p[1]) + lit(1.0) * p[2]
    }

    pub fn fn302(a: D, b: D, v: &[D], mut t: (D, D)) -> D {
        let mut list5 = Vec::new();
        for i6 in 0..4 {
            list5.push(lit(0.25).sin());
        }
        { let rhs = b.cos(); t.0 *= rhs; }
        { let rhs = lit(0.125) * (lit(1.25) * (a / (b * b + lit(1.0))).max(fn228(lit(1.25) * a.sin(), b.atan(), 3 % 4, list5[0..=1].to_vec())).sin()); t.1 += rhs; }
        let mut y11: D = if (b < b) || (a < b) {
            let dy1 = fn72(list5.iter().map(|z| (b - v[0]).sin()).sum::<D>().sin(), lit(1.25) * list5.iter().sum::<D>().sin());
            t.1 = (if dy1.abs() > t.0 { t.0 + a } else { a.sin() }).sin();
            a.max(list5[0])
        } else {
            list5.resize(2, lit(0 as f64).sin());
            lit(0 as f64)
        };
        (((((((if list5[1] > b { a } else { a }) + lit(0.25) * a) + lit(0.5) * b) + lit(0.75) * v[0]) + lit(0.25) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(1.5) * t.0) + lit(0.75) * y11
    }

    pub fn fn303(mut a: D, b: D, n: usize, mut p: [D; 3], net: &Net) -> D {
        let x: Shape = Shape::Rect { w: (lit(1.5) + b.sin()).sqrt(), h: net.w[0] };
        let f7 = |z: D, k: D| { let h10 = lit((n + 1) as f64); (if h10 >= lit(1.75) { lit(0.25) } else { p[n % 3] }).sin() + h10 };
        let y13 = f7(lit(2.0) * b, net.w[0]) * f7(p.iter().rev().skip(1).copied().map(|z| net.w[n % 2].atan()).sum::<D>(), a);
        p[2] = lit(1.25) * (p.iter().rev().skip(1).copied().map(|z| (if (-lit(0.875)) < a { p[2] } else { lit(0.5) }).sin()).sum::<D>() * p.iter().filter(|z| **z > 0.25).map(|z| p.iter().fold(p[n % 3], |h, z| y13.sin().powi(0).sin()).sin()).sum::<D>()).sin();
        for z in p.chunks_exact_mut(2) {
            z[0] = z[1] * y13.sin();
        }
        let mut old: [[D; 3]; 2] = [p.map(|z| (if z <= p[n % 3] { lit(1.875) } else { net.b }).atan()), [if a > b { b } else { y13 }, b.max(a), y13 * a]];
        let r21 = &mut p[1];
        *r21 = *r21 * lit(1.25) * y13.sin() + (lit(0.125) * old[n % 2][n % 3].sin());
        p[n % 3] = y13.sin().sin();
        old[0][n % 3] = lit(1.25) * y13.sin();
        ((((net.w[n % 2] * a) + lit(0.75) * a) + lit(0.75) * b) + lit(0.25) * p[1]) + lit(1.25) * y13
    }

    pub fn fn304(mut a: D, n: usize) -> D {
        let mut y1: Vec<D> = vec![a.mul_add(a, a), a];
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 3 { break; }
            let tape1: Vec<D> = vec![lit(0.0); 2];
            let f7 = |z: D, k: D| lit(1.625).cos();
            let y10 = f7(a - a, a) * f7(lit(n as f64), a);
            y1[n % 2] = ((y10 * y1[0]) + y10).sin();
            if y1.len() > 2 { a = y1.pop().unwrap(); }
        }
        lit(1.125)
    }

    pub fn fn305(mut a: D) -> D {
        let next: D = a;
        let mut s = vec![a * a, a + a];
        (lit(0 as f64) + lit(1.75) * a) + lit(1.75) * next
    }

    pub fn fn306(mut a: D, mut b: D) -> D {
        { let rhs = lit(0.5) * a.atan(); b += rhs; }
        'l3: for i4 in 1..=2 {
            a = lit(0.5) * lit(i4 as f64).sin();
            { let rhs = lit(1.75) + fn296(b.sin()).sin(); b /= rhs; }
        }
        ((lit(0.875) * b) + lit(0.5) * a) + lit(1.75) * b
    }

    pub fn fn307(a: D, b: D, n: usize, mut p: [D; 3]) -> D {
        let mut y: [D; 3] = [a.sin().tanh(), b * lit(1.25), b.max(a)];
        let y1: D = b;
        let f7 = |z: D| lit(3 as f64).cos().sin();
        let mut y9 = f7(f7(y1 / (lit(1.5) + y1.sin())));
        for i11 in 1..y.len() {
            y[0] = ((-p[1]) + (if y9 <= b { b } else { a })).sin();
            let (l13, r14) = p.split_at_mut(1);
            r14[0] = l13[0] * lit(0.5) * (y1 - lit(0.625)).sin();
        }
        ((((y1.cos() + lit(0.75) * y[0]) + lit(2.0) * y[1]) + lit(2.0) * y[2]) + lit(1.0) * y1) + lit(0.25) * y9
    }

    pub fn fn308(a: D, b: D) -> [D; 3] {
        let cell1 = if (-lit(0.625)) < a { Shape::Disc(b) } else { Shape::Dot };
        {
            if a < (b + lit(1.875)) {} else if (a - a) >= (a * a + lit(1.0)).sqrt() {} else {}
            let mut x: Vec<D> = vec![lit(0.0); 4];
        }
        [(-lit(1.75)) + lit(0.25) * b, (b + lit(2.0) * a) + lit(1.5) * b, ((if lit(1.0) <= a { lit(0.125) } else { a }) + lit(2.0) * a) + lit(0.5) * b]
    }

    pub fn fn309(a: D, mut b: D, n: usize, p: [D; 3]) -> D {
        if (a >= (-p[n % 3])) && ((n == 2) || (b > a)) {
            let mut i5 = 0_usize;
            'l6: while i5 < 1 {
                { let rhs = 1; i5 += rhs; }
            }
        }
        b = lit(1.25) * p[1].sin();
        let mut dx: Vec<D> = vec![b + b; 3];
        let dx9: D = lit(n as f64);
        if fn304(dx9.sin(), n % 4) >= D::sin(dx[n % 2]) {
            (dx[0], dx[1]) = (dx[1] * 0.5, lit(1.25) * lit(0.75).sin());
        } else if n < 2 {
            dx.reverse();
        } else {
            let mut y1 = (p[1] * b) - lit(1.25);
        }
        ((((if n != 0 { b } else { p[n % 3] }) + lit(0.75) * a) + lit(1.0) * p[1]) + lit(1.75) * p[2]) + lit(0.5) * dx9
    }

    pub fn fn310(mut a: D) -> D {
        for i2 in (0..4).rev() {
            if a < (if i2 != 3 { a } else { -lit(1.75) }) {}
            a = a.sin();
        }
        'l4: for i5 in (0..2).rev() {
            a = a.atan();
        }
        a = (-(if a <= a { lit(1.75) } else { a })).sin();
        a + lit(1.75) * a
    }

    pub fn fn311(a: D, flag: bool) -> D {
        let mut cell1: Vec<D> = vec![a; 3];
        (cell1[0], cell1[1]) = (cell1[1] * 0.5, lit(1.25) * a.sin());
        let saved: Net = Net { w: vec![lit(0.0); 4], b: a * cell1[0] };
        ((((lit(1.25) + lit(0.5) * a) + lit(1.0) * cell1[0]) + lit(1.75) * cell1[1]) + lit(0.75) * cell1[cell1.len() - 1]) + lit(0.25) * saved.b
    }

    pub fn fn312(a: D, mut b: D) -> D {
        let mut tape1 = Body { pos: Point { x: b, y: b }, vel: [fn91(b.sin(), lit(1.25) * a.sin()), (-lit(0.5)) * a, if lit(1.875) < a { a } else { lit(0.375) }], mass: a, id: 2 };
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 3 { break; }
            tape1.pos.x = lit(0.5) * lit(i4 as f64).sin();
            let mut old6 = std::mem::replace(&mut tape1.mass, b.atan());
            tape1.pos.x = a.sin();
        }
        let mut tape18 = [if lit(1.125) <= b { b } else { a }, b, if a > (-lit(1.5)) { b } else { lit(1.625) }];
        return ((if i4 % 2 == 0 { b } else { a }) + lit(1.0) * a) + lit(1.25) * b;
        { let rhs = lit(0.25) * (lit(1.25) * (a.abs() + lit(1.25)).sqrt().sin()); tape18[2] -= rhs; }
        lit(1.25).abs()
    }

    pub fn fn313(a: D, b: D, mut q: Vec<D>) -> D {
        let mut old = [q[1] - a, a + a, lit(0.25)];
        let mut i5 = 0_usize;
        while i5 < 2 {
            { let rhs = 1; i5 += rhs; }
            let mut old7 = std::mem::replace(&mut q[i5 % 2], a.sin().sin());
            for z9 in q.iter_mut().rev() {
                { let rhs = a.cos(); *z9 *= rhs; }
            }
            {
                for z in old.chunks_exact_mut(2) {
                    let old = z[0];
                    z[0] = z[1] * 0.5;
                    z[1] = old * old7.cos();
                }
            }
        }
        let r10 = &mut q[0];
        *r10 = *r10 * lit(2.0).sin() + (lit(0.25) * b.atan());
        for z11 in old.iter_mut().rev() {
            *z11 = *z11 * lit(0.5) * (-lit(1.375)).sin() - (lit(0.25) * a.atan());
        }
        (((a + lit(2.0) * a) + lit(1.75) * b) + lit(0.75) * q[0]) + lit(2.0) * q[1]
    }

    pub fn fn315(a: D, b: D, n: usize) -> [D; 3] {
        let f4 = |z: D| a.sin();
        let y6 = f4(f4(b));
        let mut x: [[D; 3]; 2] = [[if b >= b { y6 } else { b }; 3]; 2];
        x[n % 2][1] = a.sin();
        [((x[0][0] + lit(2.0) * b) + lit(0.75) * y6) + lit(1.75) * x[0][1], y6, ((b.mul_add(b, lit(0.875)) + lit(0.5) * y6) + lit(0.25) * x[0][1]) + lit(2.0) * x[1][0]]
    }

    pub fn fn316(a: D, mut b: D, flag: bool) -> Vec<D> {
        let cell1 = [[a; 3]; 2];
        b = lit(1 as f64).sin();
        let mut dx: D = b;
        let mut b: Body = Body { pos: Point { x: dx, y: -lit(0.75) }, vel: [a + dx; 3], mass: a + cell1[0][2], id: 2 };
        vec![(((((dx + dx) + lit(1.25) * a) + lit(1.5) * cell1[1][0]) + lit(0.5) * dx) + lit(0.75) * b.pos.x) + lit(1.0) * b.pos.y, (cell1[1][0] / (lit(1.5) + dx.sin())) + lit(1.0) * a]
    }

    pub fn fn317(mut a: D, n: usize) -> Vec<D> {
        let mut acc = [lit(0.375).abs(), -lit(1.75), a];
        match n % 3 { 0 => {
            for i4 in (0..4).rev() {
                let part6 = &mut acc[..2];
                { let rhs = lit(0.25) * a.mul_add(-lit(1.625), a).atan(); part6[0] += rhs; }
                part6[1] = part6[0] * lit(0.5) * a.sin();
            }
        }, 1 => {}, _ => {
            let r7 = &mut acc[n % 3];
            *r7 = *r7 * lit(1.25) * a.sin() + (lit(0.25) * (-lit(1.375)).cos());
            { let rhs = lit(0.5) * (lit(1.25) * a.sin()); *r7 += rhs; }
        } }
        if (lit(0.25) * a) >= fn33(lit(1.25) * a.sin(), n % 4, &acc, vec![a, a, a]) {
            return vec![a.sin() + lit(0.5) * acc[2], (acc[n % 3] + lit(0.25) * acc[0]) + lit(1.75) * acc[1]];
        }
        vec![a.min(acc[n % 3]) + lit(1.5) * acc[1], (a + lit(0.25) * acc[0]) + lit(1.75) * acc[1]]
    }

    pub fn fn318(mut a: D, p: [D; 3]) -> [D; 3] {
        a = (p[2] * a).mul_add(p[2], a).sin();
        a = p[2].sin();
        a = (if a > a { p[2] } else { a }).sin();
        [(p[2] + a) + lit(2.0) * p[1], (fn307(a.sin(), p[2].cos(), 0 % 4, p) + lit(1.25) * a) + lit(0.75) * p[0], a]
    }

    pub fn fn319(a: D, mut b: D, n: usize) -> D {
        let r4 = &mut b;
        { let rhs = (a - lit(0.875)).sin(); *r4 *= rhs; }
        *r4 = (a + a).sin();
        let dx = Body { pos: Point { x: b, y: lit(1.5) }, vel: [a, a, (a * a + lit(1.0)).sqrt()], mass: b.abs(), id: 2 };
        b = (lit(1.5) + b.sin()).sqrt().cos();
        let mut dy1 = b + (a.abs() + lit(1.25)).ln();
        let dx7: [D; 3] = [a - a; 3];
        ((((dy1 + lit(0.75) * a) + lit(1.5) * b) + lit(1.5) * dy1) + lit(1.0) * dx7[1]) + lit(0.5) * dx7[2]
    }

    pub fn fn320(mut a: D) -> D {
        for i2 in 1..=3 {
            let r4 = &mut a;
            *r4 = *r4 * (-lit(0.75)).cos() + (lit(0.5) * lit(1.125).sin());
            *r4 = *r4 * lit(0.5) * lit(2.0).sin() + (lit(0.375) * (-lit(0.875)).atan());
        }
        let mut i5 = 0_usize;
        while i5 < 3 && ((-a) >= lit(1.0)) {
            { let rhs = 1; i5 += rhs; }
            'l7: for i8 in 0..i5 % 4 {
                'l10: for i11 in (0..4).rev() {
                    if (-a) < a {
                        return a + lit(1.75) * a;
                        let mut cell1: D = a;
                    }
                }
            }
        }
        lit(0.375) + lit(0.75) * a
    }

    pub fn fn321(a: D, mut b: D, mut p: [D; 3], t: (D, D), net: &Net) -> D {
        p[0] = D::sin(a * b).atan();
        { let rhs = lit(1.25) * b.sin(); p[1] *= rhs; }
        p[1] = p[2].sin().sin();
        (((a * p[0]) + lit(1.5) * b) + lit(0.5) * t.0) + lit(1.25) * t.1
    }

    pub fn fn322(mut a: D, n: usize) -> D {
        let mut a: [D; 3] = [lit(3 as f64), a, a.max(lit(1.125))];
        let cell1 = a.iter().enumerate().map(|(j, z)| (*z).sin().exp().cos()).sum::<D>() + a[0];
        let back = cell1;
        for i8 in 0..1 {
            let mut i10 = 0_usize;
            while i10 < 1 {
                { let rhs = 1; i10 += rhs; }
                let r12 = &mut a[0];
                *r12 = chained(lit(i8 as f64)).unwrap_or(cell1).sin();
                *r12 = lit(0.25).sin();
                a[2] = lit(0.5) * (cell1.mul_add(cell1, back) * back.sin().exp()).sin();
            }
        }
        (((lit(1.75).mul_add(-lit(0.875), cell1) + lit(2.0) * a[1]) + lit(1.5) * a[2]) + lit(1.75) * cell1) + lit(1.25) * back
    }

    pub fn fn323(a: D, q: Vec<D>, net: &Net) -> [D; 3] {
        let mut tape1: [D; 3] = [fn309(a.atan(), lit(1.25) * lit(0.125).sin(), 1 % 4, [q[0], -lit(1.75), net.w[0]]), q[0] + q[0], lit(0.875)];
        let mut y11: D = if (if a >= q[0] { tape1[1] } else { net.w[0] }) >= (a + q[1]) {
            let mut i5 = 0_usize;
            while i5 < 2 {
                { let rhs = 1; i5 += rhs; }
                for i7 in 0..i5 % 4 {}
                match i5 % 4 { 0 => {
                    if (net.w[1] + a) >= (tape1[2] + a) {
                        { let rhs = lit(0.375) * q[1].sin(); tape1[1] += rhs; }
                        continue;
                    }
                }, 1 | 2 if a >= lit(1.375) => {
                    let w: D = q.iter().filter(|z| **z > 0.25).map(|z| lit(0.5) * (*z).sin()).sum::<D>();
                }, _ => {} }
                tape1[0] = ((net.w[1] * a) + (net.w[1] * net.w[1] + lit(1.0)).ln()).sin();
            }
            { let rhs = q[1].sin(); tape1[i5 % 3] *= rhs; }
            net.w[i5 % 2]
        } else {
            net.b.atan()
        };
        [(((y11 + lit(1.0) * a) + lit(1.25) * net.w[1]) + lit(1.5) * tape1[0]) + lit(0.5) * tape1[1], (((fn313(a.sin(), y11.sin(), vec![lit(0.0); 2]) + lit(0.75) * q[1]) + lit(0.25) * q[q.len() - 1]) + lit(1.5) * net.b) + lit(0.5) * tape1[2], tape1[1]]
    }

    pub fn fn325(a: D, mut b: D, net: &Net) -> D {
        for i4 in 0..3 {
            b = lit(0.5) * (net.w[1] * (b * lit(0.5))).sin();
            if b >= (a * b) {
                continue;
            }
        }
        {
            b = fn307(lit(1.25) * (net.b - (-lit(1.5))).sin(), lit(1.25) * a.sin(), 0 % 4, [net.w[1], a, net.w[0]]).atan();
        }
        ((((fn311(lit(0.25).sin(), net.w[0] > b) + lit(1.0) * a) + lit(0.25) * b) + lit(1.25) * net.w[0]) + lit(1.0) * net.w[1]) + lit(2.0) * net.b
    }

    pub fn fn326(a: D, v: &[D]) -> D {
        let mut u = [a.abs(), a, a];
        u[0] = (v[0] * fn310(a.sin())).cos();
        u[1] = -lit(0.625);
        u[..2].copy_from_slice(&[lit(1.25) * fn312(v[0].cos(), v[0].sin()).sin(), a]);
        (((((a.min(a) + lit(0.25) * a) + lit(1.0) * v[0]) + lit(2.0) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(1.5) * u[0]) + lit(1.5) * u[1]
    }

    pub fn fn327(mut a: D, flag: bool, p: [D; 3], q: Vec<D>) -> D {
        let mut a = p;
        let mut dx: [D; 3] = [a[0].min(a[0]), D::sin(lit(0.25)), q[0]];
        a[2] = (if flag { q[q.len() - 1] } else { q[q.len() - 1] }).sin();
        if (if flag { dx[2] } else { p[0] }) <= lit(0.75) {
            let mut i7 = 0_usize;
            loop {
                { let rhs = 1; i7 += rhs; }
                if i7 > 1 { break; }
                a[i7 % 3] = (-p[i7 % 3]).sin();
                if i7 < 1 { break; }
                if p.iter().sum::<D>() >= (q[i7 % 2] / (p[1] * p[1] + lit(1.0))) {
                    let mut old9 = std::mem::replace(&mut a[i7 % 3], lit(1.25) * fn320(lit(1.25) * p[i7 % 3].sin()).sin());
                    break;
                }
            }
        } else {
            let (l11, r12) = dx.split_at_mut(1);
            l11[0] = r12[0].sin();
            { let rhs = l11[0] * (p[0] + q[0]).cos(); r12[0] -= rhs; }
        }
        return (((lit(1.25) + lit(1.75) * p[1]) + lit(0.75) * p[2]) + lit(1.75) * a[0]) + lit(1.75) * a[2];
        let a = a[1];
        lit(1.0).max(p[0])
    }

    pub fn fn328(a: D, mut b: D, v: &[D], mut p: [D; 3]) -> D {
        let mut u = [[lit(0.5).max(b); 3]; 2];
        p = [b / (v[1] * v[1] + lit(1.0)); 3];
        let mut u = [[b, lit(0 as f64), u[0][1] / (a.abs() + lit(1.25))], [-lit(0.875); 3]];
        for i7 in 0..1 {
            { let rhs = lit(0.25) * lit(i7 as f64).sin(); u[i7 % 2][1] += rhs; }
            'l9: for i10 in (0..v.len()).step_by(2) {
                p[i7 % 3] = lit(0.5) * a.sin();
                let f12 = |z: D| { let h16 = v.iter().fold(a, |h, z| lit(0.5) * (*z).sin()); (u[0][2] + b).cos() + h16 };
                let mut y18 = f12(positive(b * u[1][i10 % 3]).unwrap_or(v[i10]));
            }
            for (z, o) in p.iter_mut().zip(v.iter()) {
                *z = *z * 0.5 + o.sin() * v[0].sin();
            }
        }
        (((((((a + lit(0.5) * a) + lit(0.75) * b) + lit(0.5) * v[1]) + lit(1.25) * p[0]) + lit(2.0) * p[1]) + lit(0.5) * u[0][1]) + lit(2.0) * u[1][0]) + lit(1.25) * u[1][2]
    }

    pub fn fn329(mut a: D, n: usize) -> D {
        let mut y: Vec<D> = vec![lit(0.0); 2];
        'l4: for i5 in 1..y.len() {
            y[i5] = y[i5] * y[i5 - 1];
            let mut i7 = 0_usize;
            loop {
                { let rhs = 1; i7 += rhs; }
                if i7 > 1 { break; }
                y.fill(lit(0.5) * a.sin());
                let mut y9: D = {
                    { let rhs = (a + a).sin(); y[i5] *= rhs; }
                    y[0]
                };
                std::mem::swap(&mut y9, &mut a);
            }
            let f11 = |z: D| z.cos().sin().powi(2).cos();
            let y13 = f11(f11(a.sin().powi(1)));
            y[i5] = a.sin();
        }
        ((a + lit(0.5) * a) + lit(0.25) * y[0]) + lit(1.5) * y[1]
    }

    pub fn fn330(mut a: D) -> D {
        let mut next: [[D; 3]; 2] = [[a - a; 3], [a - a, a.sin().powi(2), a.cos()]];
        { let rhs = lit(0.5) * D::sin(-a).sin(); next[0][1] += rhs; }
        'l3: for i4 in 0..3 {
            match 1 % 3 { 0 => {
                next[1][i4 % 3] = a.sin();
                { let rhs = lit(0.125) * (lit(1.5) + (lit(1.5) + (-lit(2.0)).sin()).ln().sin()).ln().atan(); a -= rhs; }
            }, 1 => {
                next[0][1] = (next[0][i4 % 3].mul_add(a, a) * next[1][i4 % 3]).atan();
            }, _ => {
                next[i4 % 2][i4 % 3] = lit(0.5);
            } }
            next[i4 % 2][2] = lit(0.5) * next[i4 % 2][i4 % 3].sin();
        }
        (a + lit(2.0) * a) + lit(0.5) * next[1][0]
    }

    pub fn fn331(a: D, b: D) -> D {
        if (b + a) > b.atan() {}
        let cell1 = fn322(lit(1.25).max(-lit(0.75)).atan(), 0 % 4);
        (cell1 + a) + lit(2.0) * cell1
    }

    pub fn fn332(mut a: D, mut b: D, v: &[D]) -> D {
        let r4 = &mut b;
        *r4 = lit(1.25) * v[0].max(v[0]).sin();
        let x: D = b;
        let mut s: D = v[v.len() - 1];
        let x: Point = Point { x: lit(v.len() as f64), y: s };
        let mut dy1 = s;
        ((D::sin(s) + lit(1.75) * b) + lit(1.0) * s) + lit(1.5) * dy1
    }

    pub fn fn333(a: D, mut b: D, n: usize, t: (D, D)) -> [D; 3] {
        for i5 in 0..n % 4 {
            let mut dx = a;
            let mut i8 = 0_usize;
            'l9: while i8 < 3 {
                { let rhs = 1; i8 += rhs; }
                dx = lit(1.125).sin();
                dx = (if b > t.1.abs() { b } else { lit(0.75) }).sin();
            }
            dx = lit(0.5) * D::sin(b * dx).sin();
        }
        [b + lit(2.0) * t.1, (lit(1.375) + lit(0.5) * a) + lit(1.5) * b, a - t.0]
    }

    pub fn fn334(mut a: D, b: D) -> D {
        let mut cell1: Vec<Vec<D>> = vec![vec![b + b; 2]; 3];
        if a.sin().powi(0) < lit(0.875) {
            if (lit(1.5) / (a * a + lit(1.0))) > a {
                { let rhs = lit(1.25) * a.sin(); cell1[0][1] *= rhs; }
            } else if a.sin().tanh() >= b {
                for i4 in (0..2).rev() {
                    a = ((b + b) * lit(1.875).max(b)).sin();
                    let mut old6 = std::mem::replace(&mut a, lit(0.5) * (lit(1.75) / (b.abs() + lit(1.25))).sin());
                    { let rhs = old6.atan(); old6 *= rhs; }
                }
            } else {
                let mut tape1 = vec![b.max(b), D::sin(cell1[0][0])];
            }
            cell1[0][1] = (b / (a * a + lit(1.0))).cos();
        }
        ((((-lit(1.25)) + lit(1.0) * a) + lit(0.75) * b) + lit(0.5) * cell1[0][0]) + lit(0.25) * cell1[1][1]
    }

    pub fn fn335(a: D, n: usize, flag: bool) -> D {
        let mut i4 = 0_usize;
        while i4 < 1 && flag {
            { let rhs = 1; i4 += rhs; }
            if lit(2 as f64) > a.max(a) {}
        }
        a
    }

    pub fn fn336(a: D, mut b: D) -> D {
        let saved = (a, -b);
        for i4 in (0..1).rev() {
            let mut tape1: Shape = Shape::Disc(saved.1 * a);
        }
        if fn322(lit(1.25) * a.sin(), 1 % 4) > (a - a) {
            let mut i7 = 0_usize;
            while i7 < 2 {
                { let rhs = 1; i7 += rhs; }
                b = lit(0 as f64).sin();
                if b >= saved.1 {
                    let mut back: D = lit(0.625).asinh();
                } else if (a + a) < a {
                    { let rhs = lit(0.5) * (if a > b { a } else { lit(1.0) }).sin(); b *= rhs; }
                } else {
                    let f10 = |z: D| { let h12 = z - a; (b + h12).atan() + h12 };
                    let y14 = f10((lit(1.5) + saved.1.sin()).ln());
                }
            }
            if i7 < 3 {
                return (((if i7 != 0 { b } else { a }) + lit(1.75) * a) + lit(0.75) * b) + lit(1.5) * saved.1;
            }
        } else {
            b = a.cos();
        }
        (b + lit(0.75) * a) + lit(1.5) * b
    }

    pub fn fn337(a: D, b: D, flag: bool) -> D {
        let mut acc: Vec<D> = vec![lit(1.125) + a; 3];
        let r5 = &mut acc[1];
        { let rhs = lit(0 as f64).cos(); *r5 *= rhs; }
        let mut old6 = std::mem::replace(&mut acc[0], a.sin());
        {
            acc[0] = b.sin();
        }
        acc.fill(a.cos().atan());
        (((old6 + lit(2.0) * a) + lit(0.75) * b) + lit(1.0) * acc[0]) + lit(2.0) * acc[1]
    }

    pub fn fn338(a: D, mut b: D) -> D {
        let mut s = Net { w: vec![a, D::sin(a)], b: b + b };
        let mut y5: [D; 3] = if lit(0.5) < s.w[0] {
            let mut next: [D; 3] = [b, lit(1.5).sin().exp(), b - lit(1.375)];
            [lit(0.25); 3]
        } else {
            s = Net { w: vec![lit(1.5), s.w[0], a], b: a - a };
            s.w[1] = lit(0.5);
            [b, a, a]
        };
        ((s.w[1].sin() + lit(1.75) * a) + lit(0.5) * s.w[0]) + lit(1.0) * y5[2]
    }

    pub fn fn339(a: D, mut b: D, v: &[D], t: (D, D)) -> D {
        let mut tape1 = vec![vec![lit(0.0); 2], vec![v[1].cos(), v[0] * b, lit(0.875)]];
        let saved = fn327(lit(1.25) * (-lit(2.0)).cos().sin(), a.sin() <= (-lit(0.125)), [a, tape1[0][1], lit(1.625)], v.iter().enumerate().map(|(j, z)| (a - v[0]).sin()).collect::<Vec<D>>());
        if (-lit(2.0)) > (-b) {
            return ((((((((v[1] + lit(1.375)) + lit(1.5) * a) + lit(2.0) * b) + lit(1.5) * v[0]) + lit(0.5) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.25) * tape1[0][0]) + lit(1.75) * tape1[1][1]) + lit(0.25) * saved;
        }
        let y1: D = v.iter().filter(|z| **z > 0.25).map(|z| (a * saved).atan()).sum::<D>();
        { let rhs = lit(1.75) + b.sin(); b /= rhs; }
        (((((v.iter().sum::<D>() + lit(0.5) * a) + lit(1.0) * b) + lit(0.5) * v[v.len() - 1]) + lit(1.25) * t.0) + lit(1.25) * saved) + lit(1.0) * y1
    }

    pub fn fn340(mut a: D, n: usize, flag: bool, v: &[D]) -> D {
        let mut s: Net = Net { w: vec![lit(0.0); 4], b: a.atan() };
        let mut cell1: Point = Point { x: a - s.w[n % 2], y: a + s.w[n % 2] };
        cell1.y = v.iter().enumerate().map(|(j, z)| (cell1.y * (-lit(1.0))).sin()).sum::<D>().atan();
        s.w[n % 2] = lit(1.25) * (-cell1.norm2()).sin();
        { let rhs = lit(0.25) * v[n % 2].sin(); s.w[1] -= rhs; }
        cell1.x = v[0].sin().sin();
        ((((a.abs() + lit(1.25)).sqrt() + lit(2.0) * a) + lit(1.25) * s.w[0]) + lit(0.5) * s.w[1]) + lit(0.25) * cell1.y
    }

    pub fn fn341(mut a: D, b: D) -> D {
        let mut cell1 = vec![vec![-lit(0.5); 2]; 3];
        a = (cell1[1][1] * b.abs()).sin();
        (((a + b) + lit(0.5) * a) + lit(2.0) * b) + lit(1.75) * cell1[0][0]
    }

    pub fn fn342(mut a: D, flag: bool, v: &[D]) -> D {
        let mut acc = vec![lit(0.0); 4];
        if (if flag { a } else { a }) < v[1].abs() {
            if (a.atan() > a) || (a >= v[1]) {
                let mut i5 = 0_usize;
                while i5 < 1 {
                    { let rhs = 1; i5 += rhs; }
                    let f7 = |z: D, k: D| D::sin(acc[i5 % 2]).sin().tanh().atan();
                    let y10 = f7(v[i5 % 2], a) + f7(v[i5 % v.len()], v[1]);
                    let mut list12 = Vec::with_capacity(4);
                    for i13 in 0..3 {
                        list12.push(lit(0.5) * lit(0.5).sin());
                    }
                    acc.swap(0, 1);
                }
            } else if flag {
                acc[1] = acc.windows(2).map(|z| z[0] * z[1]).sum::<D>().atan();
            } else {
                let mut y = a;
            }
        }
        ((v[0] * acc[0]) + lit(1.5) * v[0]) + lit(1.25) * v[v.len() - 1]
    }

    pub fn fn343(a: D, b: D) -> D {
        let mut y = vec![b.sin().exp(); 3];
        let mut u = [a, if a >= a { a } else { lit(1.5) }, a];
        for &z6 in u.iter() {
            if (a * z6) > (if a > a { a } else { b }) {
                { let rhs = lit(0.5) * fn331(y[1].sin(), u[2].sin()).sin(); y[0] *= rhs; }
                { let rhs = lit(0.375) * (if (a >= a) && (a <= lit(1.5)) { a } else { y[1].mul_add(u[0], lit(0.5)) }).atan(); y[0] += rhs; }
            } else {}
        }
        (((u[0].sin() + lit(1.5) * a) + lit(2.0) * b) + lit(0.75) * u[0]) + lit(2.0) * u[1]
    }

    pub fn fn344(a: D, v: &[D]) -> D {
        let mut a = vec![lit(0.0); 3];
        let mut y9: D = if v[1] < v.iter().sum::<D>() {
            a[1] = (0..v.len()).map(|j| v[j] * lit(1.25) * lit(1.375).sin()).sum::<D>().cos();
            { let rhs = a[a.len() - 1].cos(); a[0] *= rhs; }
            v[1]
        } else {
            a[0] = v[v.len() - 1].sin();
            let mut i5 = 0_usize;
            'l6: loop {
                { let rhs = 1; i5 += rhs; }
                if i5 > 2 { break; }
                a[i5 % 2] = v[v.len() - 1].sin();
                let u: D = lit(i5 as f64) + D::sin(v[v.len() - 1]);
                if (a[1] < v[v.len() - 1]) && (u > u) {
                    a.swap(1, 0);
                    break 'l6;
                }
            }
            lit(i5 as f64)
        };
        (((((-lit(2.0)) + lit(0.75) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(0.75) * a[0]) + lit(1.25) * a[a.len() - 1]) + lit(0.75) * y9
    }

    pub fn fn345(a: D, b: D, q: Vec<D>) -> D {
        let mut a: D = D::sin(a).sin().exp();
        for i5 in 0..q.len() {
            if q.iter().zip(q.iter()).map(|(z, q)| (*q).sin()).sum::<D>() > b {
                a = lit(0.5) * chained(lit(0.875)).unwrap_or(a).sin();
            } else if (a + a) < b {} else {
                if (lit(1.625) > a) || (a >= b) {
                    break;
                }
            }
        }
        ((b.sin() + lit(1.75) * b) + lit(0.75) * q[1]) + lit(1.5) * a
    }

    pub fn fn346(mut a: D, flag: bool) -> D {
        let mut y: D = a.max(a).atan();
        let Some(z4) = positive(if a >= y { a } else { y }) else {
            return lit(3 as f64);
        };
        let mut list6 = Vec::new();
        list6.push(a);
        list6.push(z4 + y);
        if lit(1.125) < list6.iter().map(|z| lit(1.25) * y.atan().sin()).sum::<D>() {
            list6[1] = y.atan();
        }
        { let rhs = lit(0.375) * (y + z4).atan(); list6[0] += rhs; }
        ((((z4 + lit(2.0) * a) + lit(0.5) * z4) + lit(0.75) * list6[0]) + lit(1.5) * list6[1]) + lit(1.0) * list6[list6.len() - 1]
    }

    pub fn fn347(a: D, b: D, v: &[D], mut p: [D; 3]) -> D {
        let mut saved: Option<D> = if p.windows(2).map(|z| z[0] * z[1]).sum::<D>() >= a { Some(b.abs()) } else { None };
        'l6: for z8 in p.iter().copied().rev() {
            let mut dy1 = Body { pos: Point { x: a, y: a }, vel: [-lit(1.25); 3], mass: (lit(1.0) * lit(1.0) + lit(1.0)).ln(), id: 2 };
        }
        let mut tape1: D = a;
        let mut s = (lit(1.5) + a.sin()).sqrt();
        tape1 = s.atan();
        let mut saved13 = vec![vec![lit(0.0); 2], vec![s, p[0], a.max(v[v.len() - 1])]];
        (((((if a < tape1 { a } else { s }) + lit(1.75) * b) + lit(0.75) * v[v.len() - 1]) + lit(1.25) * s) + lit(1.75) * saved13[0][0]) + lit(1.5) * saved13[1][1]
    }

    pub fn fn348(mut a: D, v: &[D]) -> D {
        let mut acc: D = a;
        let mut y5: D = if (a + lit(0.875)) <= (if lit(1.375) <= a { a } else { a }) {
            a = lit(0 as f64).sin();
            chained(acc).unwrap_or(lit(1.125))
        } else {
            let r4 = &mut a;
            { let rhs = acc.max(acc).sin(); *r4 *= rhs; }
            *r4 = *r4 * acc.sin() + (lit(0.5) * v[0].sin());
            acc
        };
        (y5.asinh() + lit(1.75) * v[1]) + lit(0.25) * v[v.len() - 1]
    }

    pub fn fn349(mut a: D, v: &[D], mut p: [D; 3]) -> D {
        let mut dy1 = Net { w: vec![lit(0.0); 2], b: a + a };
        let mut cell1 = fn29((dy1.w[1] - lit(0.625)).cos(), v.len() % 4);
        for z in cell1.chunks_exact_mut(2) {
            let old = z[0];
            z[0] = z[1] * 0.5;
            z[1] = old * a.sin();
        }
        let mut dx = [a, lit(0.875), fn344(v[0].sin(), &cell1[0..2])];
        ((((dy1.w[0] * cell1[0]) + lit(1.75) * a) + lit(2.0) * p[1]) + lit(0.25) * dy1.w[1]) + lit(1.75) * cell1[0]
    }

    pub fn fn350(a: D, mut b: D, v: &[D]) -> D {
        let mut b = [a; 3];
        b[0] = lit(1.25) * b[2].sin();
        for (z, o) in b.iter_mut().zip(v.iter()) {
            { let rhs = *o * a.sin(); *z += rhs; }
        }
        return a.sin() + lit(2.0) * b[0];
        let mut cell1: D = a;
        lit(1.625).max(cell1)
    }

    pub fn fn351(mut a: D, b: D, mut p: [D; 3]) -> Vec<D> {
        let mut dx = [b.max(a), lit(1.625), b.cos()];
        let mut y5: D = if dx[1] <= (b + a) {
            { let rhs = lit(0.25) * (b * a).sin(); p[0] += rhs; }
            p[1].abs()
        } else {
            if a < p[2] { p[0] } else { b }
        };
        let dx = dx.iter().rev().skip(1).copied().map(|z| dx.iter().rev().skip(1).copied().map(|z| lit(1.25) * p[1].sin()).sum::<D>().sin()).sum::<D>() - p.iter().enumerate().map(|(j, z)| y5.sin()).sum::<D>();
        let mut back: [D; 3] = [if a < a { lit(1.75) } else { y5 }, if b <= b { p[1] } else { dx }, if dx >= b { dx } else { dx }];
        vec![(((((lit(0 as f64) + lit(1.5) * a) + lit(0.25) * p[1]) + lit(1.0) * y5) + lit(0.25) * dx) + lit(1.0) * back[1]) + lit(2.0) * back[2], (((a * lit(1.5)) + lit(1.5) * b) + lit(1.0) * p[2]) + lit(1.0) * back[2]]
    }

    pub fn fn352(a: D, b: D, flag: bool, v: &[D], mut t: (D, D)) -> [D; 3] {
        let mut old = vec![b; 3];
        t.1 = ((if b < b { b } else { lit(1.375) }) + v[0].abs()).sin();
        for i7 in (0..v.len()).rev() {
            let mut old9 = std::mem::replace(&mut t.1, (a * a).atan());
            'l11: for i12 in 1..v.len() {
                if ((lit(1.5) + t.1.sin()).sqrt() < old9) && (i7 >= 0) {
                    t.1 = ((-old9) * (-b)).sin();
                } else {
                    t.0 = v[i12].cos();
                }
            }
        }
        [((((if flag { old[0] } else { a }) + lit(0.75) * a) + lit(0.25) * v[0]) + lit(1.25) * t.0) + lit(2.0) * t.1, ((((a + a) + lit(1.75) * a) + lit(1.25) * b) + lit(1.5) * t.1) + lit(1.0) * old[old.len() - 1], (old[1] + lit(1.25) * b) + lit(1.5) * old[1]]
    }

    pub fn fn353(a: D, b: D) -> [D; 3] {
        let mut dx = [[b; 3]; 2];
        'l4: for i5 in 0..2 {
            let b = [lit(1.875).sin().tanh(); 3];
        }
        [(-lit(1.625)) + lit(0.5) * dx[1][0], ((a + lit(1.5) * a) + lit(0.25) * dx[0][1]) + lit(0.75) * dx[1][0], (if dx[0][2] >= b { dx[0][0] } else { dx[1][0] }) + lit(0.75) * a]
    }

    pub fn fn354(a: D, b: D, n: usize, t: (D, D)) -> D {
        let mut i5 = 0_usize;
        'l6: loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 1 { break; }
            if t.0 >= b { break; }
            let mut tape1 = vec![a, b * lit(1.625), b - b];
            match n % 3 { 0 => {
                let Some(z9) = positive(b / (lit(1.5) + a.sin())) else {
                    continue;
                };
            }, 1 => {
                { let rhs = lit(0.125) * (-t.0).max(a.max(lit(1.5))).sin(); tape1[n % 2] -= rhs; }
            }, _ => {
                let mut x = Point { x: a.sin().exp(), y: tape1.iter().zip(tape1.iter()).map(|(z, q)| lit(1.25) * tape1[n % 2].sin().sin()).sum::<D>() };
            } }
        }
        return (b + lit(1.75) * t.0) + lit(1.0) * t.1;
    }

    pub fn fn355(a: D, v: &[D]) -> D {
        let mut acc = vec![v[0]; 3];
        let mut x = acc.clone();
        for (z, o) in acc.iter_mut().zip(x.iter().rev()) {
            *z = *z * 0.5 + o.sin() * a.atan();
        }
        (((((lit(1.0) + lit(1.25) * a) + lit(0.25) * v[0]) + lit(1.25) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(1.5) * acc[1]) + lit(0.5) * acc[acc.len() - 1]
    }

    pub fn fn356(mut a: D) -> D {
        let mut list2 = Vec::with_capacity(4);
        list2.push(a);
        list2.push(a);
        { let rhs = lit(0.5) * list2[1].cos(); list2[0] += rhs; }
        let u: D = (a * lit(1.375)) * lit(1 as f64);
        let mut i5 = 0_usize;
        loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 1 { break; }
            if (i5 != 3) && (u.min(a) >= u.sin()) {
                'l7: for i8 in 0..1 {
                    for z in list2.chunks_exact_mut(2) {
                        let old = z[0];
                        z[0] = z[1] * 0.5;
                        z[1] = old * lit(0.5) * u.sin();
                    }
                }
                for z in list2.to_vec().into_iter().rev() {
                    { let rhs = 0.25 * z * lit(1.25) * (-lit(1.25)).sin(); a += rhs; }
                }
                let r10 = &mut list2[i5 % 2];
                { let rhs = lit(0.5) * a.sin().tanh().atan(); *r10 += rhs; }
                { let rhs = lit(0.125) * (lit(1.25) * a.sin()); *r10 += rhs; }
            } else {
                { let rhs = lit(0.125) * (if (a >= lit(0.375)) || (u <= u) { u } else { list2[1] }).cos(); list2[1] += rhs; }
            }
            if u >= (list2[i5 % 2] - u) { break; }
            let next = ((-lit(1.75)) * u) - (if list2[i5 % 2] > list2[i5 % 2] { u } else { a });
        }
        ((a / (u * u + lit(1.0))) + lit(2.0) * a) + lit(1.5) * u
    }

    pub fn fn357(a: D, mut b: D, n: usize, v: &[D]) -> D {
        let f5 = |z: D| { let h7 = z + v[n % 2]; h7.asinh().cos() + h7 };
        let mut y9 = f5((lit(0.75).abs() + lit(1.25)).ln()) + f5(b);
        let mut s: [D; 3] = [fn306(b.cos(), lit(1.25) * y9.sin()), v.iter().flat_map(|z| [*z, z.sin()]).sum::<D>(), b];
        let mut i12 = 0_usize;
        while i12 < 1 && (i12 >= 3) {
            { let rhs = 1; i12 += rhs; }
            s[0] = (lit(2.0) * v.iter().rev().skip(1).copied().map(|z| y9.min(z).sin()).sum::<D>()).cos();
        }
        let acc = s[2] * y9;
        let Some(z16) = positive(acc.sin().powi(3)) else {
            return (((y9 + lit(1.0) * b) + lit(0.75) * y9) + lit(0.75) * s[2]) + lit(1.0) * acc;
        };
        ((((y9.sin().powi(0) + lit(0.25) * a) + lit(1.0) * b) + lit(1.75) * y9) + lit(0.5) * acc) + lit(1.5) * z16
    }

    pub fn fn358(a: D, b: D, n: usize, t: (D, D)) -> Vec<D> {
        let mut dy1: [[D; 3]; 2] = [[b; 3], [lit(0.125); 3]];
        dy1[n % 2][n % 3] = dy1[n % 2][n % 3].sin();
        for i6 in 0..4 {
            let f8 = |z: D| { let h10 = t.0 - z; lit(0.5) * (a * b).sin() + h10 };
            let mut y12 = f8(lit(0.75));
            if i6 < 1 {
                continue;
            }
        }
        return vec![((lit(0.375).abs() + lit(2.0) * a) + lit(0.25) * dy1[0][1]) + lit(1.5) * dy1[1][2], ((a + lit(0.25) * a) + lit(1.0) * b) + lit(1.5) * t.1];
    }

    pub fn fn359(mut a: D, mut b: D, v: &[D]) -> D {
        let mut y = vec![b, fn354(a.cos(), a.sin(), 2 % 4, (b, a)), b.sin().exp()];
        y = vec![v[1]; 3];
        { let rhs = lit(0.125) * v[1].sin(); y[1] += rhs; }
        (((y[1] + lit(1.0) * a) + lit(1.0) * b) + lit(1.0) * v[0]) + lit(1.25) * v[1]
    }

    pub fn fn360(mut a: D, b: D, net: &Net) -> D {
        let mut y: Vec<D> = vec![lit(1.375) * net.w[1]; 3];
        let mut u = y[0];
        let dx: Vec<D> = vec![lit(0.5); 3];
        let r7 = &mut y[0];
        *r7 = (u + b).cos();
        *r7 = (u * a).cos();
        { let rhs = lit(0.25) * fn359(lit(1.625).asinh().sin(), lit(1.25) * fn350(u.sin(), b.atan(), &dx[..2]).sin(), &y); a += rhs; }
        (((((((net.forward(&dx) + lit(2.0) * net.w[0]) + lit(0.25) * net.b) + lit(0.75) * y[0]) + lit(0.25) * y[1]) + lit(2.0) * y[y.len() - 1]) + lit(1.75) * u) + lit(1.0) * dx[0]) + lit(0.5) * dx[1]
    }

    pub fn fn361(a: D, flag: bool) -> D {
        let mut old = Body { pos: Point { x: a, y: lit(1.75) }, vel: [(a.abs() + lit(1.25)).ln(), D::sin(a), a], mass: (a.abs() + lit(1.25)).sqrt(), id: 2 };
        old.vel[0] = a.sin();
        let y1 = old.push((a * a).sin());
        let mut y15: D = lit(1 as f64);
        { let rhs = lit(0.375) * (y15 / (y1 * y1 + lit(1.0))).cos(); y15 -= rhs; }
        let acc: D = y15;
        (((a.sin().tanh() + lit(1.5) * a) + lit(1.75) * old.vel[0]) + lit(0.75) * old.vel[1]) + lit(1.0) * y1
    }

    pub fn fn362(a: D, b: D) -> D {
        let mut next: Point = Point::new(a, a);
        next.y = chained(D::sin(b)).unwrap_or(next.x).sin();
        next.y = (next.norm2() * next.norm2() + lit(1.0)).ln().sin();
        next.x = lit(1.25) * next.x.sin();
        (((a * b) + lit(0.75) * b) + lit(0.25) * next.x) + lit(1.75) * next.y
    }

    pub fn fn363(a: D, b: D) -> D {
        let mut a = vec![vec![(lit(1.5) + a.sin()).ln(); 3], vec![lit(0.0); 3]];
        'l4: for i5 in 0..1 {
            for i7 in 1..=1 {
                a[i7 % 2][i7 % 2] = (a[i5 % 2][i5 % 2] + a[i7 % 2][0]).sin();
                let mut acc = fn354(b.sin(), b.atan(), i5 % 4, (b, b));
            }
            let r10 = &mut a[0][i5 % 2];
            { let rhs = b.atan(); *r10 *= rhs; }
            { let rhs = lit(0.5) * b.sin(); *r10 += rhs; }
            let mut old = fn352(b.sin().exp().sin(), lit(3 as f64).sin(), i5 != 2, &a[1], (lit(1.75), b));
        }
        fn361(a[0][0].cos(), b >= b) + lit(0.75) * b
    }

    pub fn fn364(mut a: D, mut b: D, mut p: [D; 3]) -> D {
        let mut b: [D; 3] = p;
        { let rhs = lit(0.5) * (b[1].min(a) / (lit(1.5) + (p[2] * lit(1.875)).sin())).cos(); b[0] += rhs; }
        let mut next = b[1];
        { let rhs = lit(0.25) * (lit(1.25) * lit(1.875).sin()); p[2] += rhs; }
        let mut cell1 = [[next + a; 3]; 2];
        { let rhs = lit(0.125) * (-lit(0.875)).atan(); cell1[0][2] += rhs; }
        ((((((lit(1 as f64) + lit(1.25) * a) + lit(0.25) * p[0]) + lit(1.5) * p[1]) + lit(1.75) * b[2]) + lit(1.25) * cell1[0][1]) + lit(1.5) * cell1[1][0]) + lit(2.0) * cell1[1][2]
    }

    pub fn fn365(mut a: D, mut b: D) -> D {
        let mut b: Body = Body { pos: Point { x: b, y: a }, vel: [b, b.cos(), a], mass: a, id: 2 };
        for i4 in (0..4).rev() {
            b.vel[0] = lit(0.5) * a.sin();
            b.mass = chained(b.vel[1] * a).unwrap_or(a).sin();
        }
        b.pos.y = lit(1.25) * (a * a).sin();
        b.pos.y = -lit(1.5);
        lit(1.25).asinh() + lit(1.0) * a
    }

    pub fn fn366(mut a: D, n: usize) -> D {
        let mut s = ((lit(1.5) + a.sin()).sqrt(), if a >= a { a } else { a });
        let r4 = &mut s.0;
        *r4 = *r4 * a.sin() + (lit(0.375) * a.cos());
        s.1 = a.sin();
        for i5 in 0..2 {
            let f7 = |z: D| lit(0.5) * s.0.sin();
            let y9 = f7(a - s.0) + f7(a);
            let mut s11 = y9 + fn363(y9.cos(), a.atan());
        }
        s.0 = lit(1.25) * (if n != 3 { s.0 + a } else { D::sin(a) }).sin();
        (a + lit(1.75) * a) + lit(2.0) * s.1
    }

    pub fn fn367(a: D, b: D, v: &[D]) -> D {
        let mut saved = vec![lit(0.0); 3];
        let w = v[0].sin().exp();
        let mut dy1 = a;
        let mut y10: D = if (a < b) && (a <= lit(1.5)) {
            for i7 in 0..1 {
                let mut y1 = [v[1]; 3];
                if v.windows(2).map(|z| z[0] * z[1]).sum::<D>() > v[i7 % 2] {
                    continue;
                }
                y1[1] = a.sin().tanh().atan();
            }
            { let rhs = lit(0.125) * D::sin(saved.windows(2).map(|z| z[0] * z[1]).sum::<D>()).atan(); saved[0] -= rhs; }
            if (-lit(0.875)) >= lit(0.75) { dy1 } else { w }
        } else {
            dy1 * w
        };
        ((((((((v[0] - y10) + lit(1.5) * a) + lit(0.75) * b) + lit(1.0) * v[0]) + lit(0.25) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(2.0) * saved[1]) + lit(1.75) * saved[saved.len() - 1]) + lit(0.5) * w
    }

    pub fn fn368(a: D, b: D) -> Vec<D> {
        let dx: D = a * b.sin().tanh();
        vec![(dx + b) + lit(1.75) * b, (dx + lit(1.5) * a) + lit(2.0) * b]
    }

    pub fn fn369(a: D, v: &[D]) -> D {
        if (a + a) > (v[0] * a) {
            return v[1] + lit(0.5) * a;
        }
        (a * a) + lit(1.75) * v[1]
    }

    pub fn fn370(mut a: D, v: &[D]) -> D {
        let mut tape1: Body = Body { pos: Point { x: a, y: a }, vel: [lit(3 as f64); 3], mass: v.iter().map(|z| v.windows(2).map(|z| z[0] * z[1]).sum::<D>().cos()).sum::<D>(), id: 2 };
        'l5: for i6 in 0..v.len() {
            { let rhs = lit(0.25) * (lit(0.5) * lit((i6 + 1) as f64).sin()); tape1.pos.x += rhs; }
        }
        let s = lit(3 as f64);
        if ((a + s) < s) || (v[1].sin().powi(2) < lit(1.875)) {
            { let rhs = lit(0.375) * (lit(1.25) * v[v.len() - 1].sin()); tape1.pos.x -= rhs; }
            tape1.pos.x = s.sin();
        } else {
            { let rhs = lit(1.25) * a.sin().exp().sin(); tape1.pos.y *= rhs; }
        }
        ((((((a * s) + lit(1.25) * a) + lit(0.75) * tape1.pos.x) + lit(0.5) * tape1.pos.y) + lit(1.75) * tape1.vel[0]) + lit(1.75) * tape1.vel[1]) + lit(1.25) * s
    }

    pub fn fn371(mut a: D) -> (D, D) {
        let mut a = vec![D::sin(a), lit(1 as f64)];
        let mut a: [D; 3] = [lit(0.125).sin().powi(3), lit(3 as f64), a[1]];
        a[2] = (if (a[0] > a[1]) && (a[1] >= (-lit(1.375))) { a[0] - a[2] } else { fn158(lit(1.25) * lit(1.5).sin(), &a) }).sin();
        (fn369(a[0].sin(), &a), (a[0] + lit(2.0) * a[0]) + lit(1.5) * a[1])
    }

    pub fn fn372(a: D, b: D, v: &[D]) -> D {
        for i4 in 0..2 {}
        (a + lit(0.75) * v[0]) + lit(0.5) * v[v.len() - 1]
    }

    pub fn fn373(a: D, mut b: D, v: &[D]) -> D {
        let mut dx: Vec<D> = v[..2].to_vec();
        'l5: for i6 in (0..1).rev() {
            let mut tape1 = fn30((v[i6 % 2] - b).sin());
            let w = tape1.sin().sin();
        }
        (((((b.min(b) + lit(1.5) * a) + lit(1.5) * b) + lit(2.0) * v[0]) + lit(1.25) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(1.5) * dx[0]
    }

    pub fn fn374(mut a: D, n: usize, v: &[D]) -> D {
        a = -lit(1.375);
        let f4 = |z: D| v[n % 2].sin();
        let mut y6 = f4(f4(lit(0.875) * a));
        y6 = lit(1.875);
        a = y6.sin();
        (((((if y6 > v[n % v.len()] { y6 } else { y6 }) + lit(1.5) * a) + lit(0.5) * v[0]) + lit(0.5) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(0.75) * y6
    }

    pub fn fn375(a: D, b: D) -> D {
        let f3 = |z: D, k: D| { let h6 = z.asinh(); a.sin() + h6 };
        let y8 = f3(b.cos(), a) * f3(lit(0.625), a);
        (lit(1 as f64) + lit(0.75) * b) + lit(1.5) * y8
    }

    pub fn fn376(mut a: D, b: D) -> D {
        let mut dx: Vec<D> = vec![lit(0.0); 4];
        for z4 in dx.iter_mut().rev() {
            *z4 = *z4 * (if b <= b { b } else { lit(0.625) }).cos() - (lit(0.25) * (lit(0.5) * a.sin().sin()));
        }
        for &z6 in dx.iter() {
            if lit(1.375).min(b) > z6.sin().tanh() {
                continue;
            }
        }
        (a.abs() + lit(1.0) * b) + lit(0.5) * dx[dx.len() - 1]
    }

    pub fn fn377(a: D, n: usize) -> D {
        let mut a: Option<D> = None;
        let mut y8: D = if (lit(1.625) < lit(1.5)) && (lit(0.25) < lit(1.5)) {
            for i4 in 0..2 {}
            lit(0.25)
        } else {
            let mut w: [[D; 3]; 2] = [[lit(1.5).asinh(); 3]; 2];
            let a: D = w[0][0] * fn370((-lit(1.875)).cos(), &w[1]);
            lit(2.0) + a
        };
        ((y8 + y8) + lit(1.5) * a.unwrap_or(lit(0.75))) + lit(1.5) * y8
    }

    pub fn fn378(a: D, mut b: D, n: usize, p: [D; 3]) -> D {
        let mut cell1: [D; 3] = p;
        { let rhs = lit(0.25) * fn139(p[n % 3].atan(), &cell1, [cell1[n % 3], cell1[0], a]); b += rhs; }
        { let rhs = lit(0.125) * b.sin().tanh().cos(); cell1[0] += rhs; }
        let mut u: [[D; 3]; 2] = [[p[n % 3], b.asinh(), b], [a.cos(), p[0] * lit(0.875), b]];
        cell1[1] = lit(0.125);
        (((b + lit(1.0) * a) + lit(1.75) * b) + lit(1.25) * p[1]) + lit(1.75) * cell1[2]
    }

    pub fn fn379(mut a: D, b: D, n: usize) -> D {
        { let rhs = lit(0.125) * (a / ((a + b).abs() + lit(1.25))).sin(); a -= rhs; }
        let mut s: [D; 3] = [b * lit(0.5), b.sin().exp(), a];
        let dy1 = vec![s.to_vec(), vec![a.asinh(), -b, if a <= a { b } else { a }]];
        s = s;
        (((((s[n % 3] - b) + lit(1.5) * b) + lit(2.0) * s[0]) + lit(2.0) * s[2]) + lit(0.75) * dy1[0][0]) + lit(1.75) * dy1[1][1]
    }

    pub fn fn380(mut a: D, b: D) -> D {
        let mut s = [a.cos(), a, a + b];
        for i4 in 0..s.len() {
            'l6: for z8 in &s {
                { let rhs = lit(0.25) * (lit(0.5) * (s.iter().enumerate().map(|(j, z)| lit(0.5) * ((*z) - (*z)).sin()).sum::<D>() / (a.sin() * a.sin() + lit(1.0))).sin()); a += rhs; }
                for i12 in 1..s.len() {}
            }
        }
        ((s.iter().skip_while(|z| **z < 0.0).map(|z| z * z).sum::<D>() + lit(1.0) * a) + lit(0.75) * b) + lit(1.75) * s[1]
    }

    pub fn fn381(a: D, v: &[D], mut q: Vec<D>) -> D {
        let f4 = |z: D| (a.asinh() + a).cos();
        let y6 = f4(v[0]) + f4(q[0]);
        if (lit(1.75) + y6) <= a {
            if v[v.len() - 1] < lit(1 as f64) {
                { let rhs = lit(0.125) * (fn373(a.sin(), a.sin(), &q) - y6).sin(); q[0] += rhs; }
                for z8 in &mut q {
                    *z8 = *z8 * v[1].sin() - (lit(0.375) * v.iter().copied().fold(lit(-9.0), D::max).sin());
                }
            }
            let mut old9 = std::mem::replace(&mut q[0], (lit(0.75) * a).atan());
        } else {
            let f11 = |z: D| (y6 + (v[0] + z)).atan();
            let mut y13 = f11(a.sin()) + f11(y6);
            let y6 = fn371(lit(0 as f64).sin());
        }
        ((v[1] + lit(1.25) * a) + lit(1.5) * q[1]) + lit(1.25) * q[q.len() - 1]
    }

    pub fn fn382(mut a: D, n: usize, flag: bool) -> D {
        for i4 in 0..4 {
            a = a.atan().max(a.sin()).sin();
        }
        { let rhs = lit(0.5) * a.cos(); a += rhs; }
        if (a * a) < a {
            a = lit(1.25) * ((a - a) + (a + a)).sin();
            let mut tape1 = [lit(0.875); 3];
        } else if n >= 1 {} else {
            a = lit((n + 1) as f64).sin();
        }
        a.max(a) + lit(0.25) * a
    }

    pub fn fn383(a: D, mut p: [D; 3]) -> Vec<D> {
        let mut p: [[D; 3]; 2] = [[fn359(lit(1.25) * a.sin(), lit(1.25) * a.sin(), &p), (p[1] * p[1] + lit(1.0)).sqrt(), p.iter().copied().fold(lit(-9.0), D::max)], [a, a, lit(1.625)]];
        if ((a <= a) && (a >= a)) || ((p[0][0] * lit(0.375)) >= (a / (lit(1.625).abs() + lit(1.25)))) {
            for i4 in 0..4 {
                p[i4 % 2][i4 % 3] = (-a).sin();
            }
            let f6 = |z: D, k: D| (k - lit(0.5)).cos();
            let y9 = f6(a, a);
        } else if (a + a) < (-a) {
            p[1][1] = lit(1.25) * fn379(lit(1.25) * a.sin(), (if lit(0.75) < a { a } else { p[1][2] }).sin(), 1 % 4).sin();
        } else {}
        vec![a + lit(2.0) * a, D::sin(a)]
    }

    pub fn fn384(a: D) -> (D, D) {
        for i2 in (0..1).rev() {}
        (a, (-a) + lit(1.5) * a)
    }

    pub fn fn385(a: D, b: D) -> (D, D) {
        let mut y9: D = if b < b.sin().powi(1) {
            let mut list3 = Vec::new();
            list3.push(b);
            list3.push(a);
            (-lit(1.25)) + a
        } else {
            let mut i5 = 0_usize;
            while i5 < 3 {
                { let rhs = 1; i5 += rhs; }
                for i7 in 0..3 {}
            }
            b
        };
        ((lit(1 as f64) + lit(0.5) * b) + lit(1.0) * y9, (y9.sin() + lit(1.5) * a) + lit(0.25) * b)
    }

    pub fn fn386(mut a: D, b: D) -> D {
        let Some(z3) = positive(b.min(b)) else {
            return (lit(1.625).atan() + lit(1.75) * a) + lit(2.0) * b;
        };
        (b + lit(0.25) * a) + lit(1.25) * b
    }

    pub fn fn387(mut a: D, b: D) -> D {
        let mut y: Shape = Shape::Rect { w: b, h: a };
        let mut next: D = b;
        let f5 = |z: D| { let h7 = a; h7.sin() + h7 };
        let y9 = f5(next.sin());
        let mut old11 = std::mem::take(&mut next);
        ((old11.max(lit(0.25)) + lit(0.5) * a) + lit(1.75) * b) + lit(0.5) * y9
    }

    pub fn fn388(a: D, mut b: D, v: &[D], p: [D; 3]) -> D {
        let mut list5 = Vec::new();
        list5.push(chained(v[1].sin()).unwrap_or(a));
        list5.push(a);
        let f7 = |z: D| lit(1.25) * (list5.iter().step_by(2).sum::<D>() / ((z - p[0]) * (z - p[0]) + lit(1.0))).sin();
        let mut y9 = f7(a.max(b));
        let mut acc: D = lit(1.75);
        list5.truncate(2);
        ((((((0..p.len()).map(|j| p[j] * (if lit(0.25) <= y9 { y9 } else { lit(0.5) }).cos()).sum::<D>() + lit(2.0) * v[0]) + lit(1.0) * v[1]) + lit(2.0) * list5[0]) + lit(0.75) * list5[1]) + lit(1.5) * list5[list5.len() - 1]) + lit(2.0) * y9
    }

    pub fn fn389(a: D, b: D) -> D {
        let mut dx = [[lit(1.75); 3], [b, b + b, b]];
        for i4 in 0..2 {
            match 0 % 3 { 0 => {
                let mut old6 = std::mem::take(&mut dx[0][2]);
            }, 1 => {
                dx[i4 % 2][1] = (a * lit((i4 + 1) as f64)).atan();
            }, _ => {
                dx[1][0] = lit(0.875).atan();
            } }
            dx[i4 % 2][i4 % 3] = ((a - b) + (b * lit(0.25))).sin();
            dx[0][1] = lit(0.5) * lit(1.75).sin();
        }
        b * b
    }

    pub fn fn390(a: D) -> D {
        let mut dx: Option<D> = if a.sin().powi(0) >= lit(1.375).asinh() { Some(a) } else { None };
        let w = fn384(a.cos());
        let u: [D; 3] = [w.0 * a, a / (a.abs() + lit(1.25)), a];
        (((D::sin(a) + lit(0.75) * w.0) + lit(1.0) * u[0]) + lit(1.75) * u[1]) + lit(0.5) * u[2]
    }

    pub fn fn391(a: D, v: &[D]) -> D {
        if lit(1.875) >= a.sin() {
            for i3 in 1..=1 {}
            let x = fn383((if a >= a { -lit(0.875) } else { a }).cos(), [lit(0.125); 3]);
        }
        ((((a - v[0]) + lit(0.25) * a) + lit(0.5) * v[0]) + lit(1.5) * v[1]) + lit(1.0) * v[v.len() - 1]
    }

    pub fn fn392(a: D, mut b: D) -> D {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..3 {
            list3.push(b.sin().tanh().sin().sin());
        }
        let mut i7 = 0_usize;
        while i7 < 3 {
            { let rhs = 1; i7 += rhs; }
            if list3[i7 % 2] >= fn243(lit(0.5) * list3[1].sin(), a.sin(), &list3, [list3[list3.len() - 1], b, a]) {
                let mut b: [D; 3] = std::array::from_fn(|j| list3[0].sin().exp().sin());
                let (l11, r12) = b.split_at_mut(1);
                l11[0] = r12[0].sin();
                { let rhs = l11[0] * lit(0.5) * list3.iter().flat_map(|z| [*z, z.sin()]).sum::<D>().sin(); r12[0] -= rhs; }
            }
        }
        (a.min(list3[i7 % 2]) + lit(1.75) * b) + lit(2.0) * list3[1]
    }

    pub fn fn393(a: D, n: usize) -> D {
        for i3 in 0..n % 4 {
            for i5 in 1..=1 {}
        }
        (a + lit(0.5)) + lit(2.0) * a
    }

    pub fn fn394(mut a: D, b: D) -> Vec<D> {
        a = lit(0.25);
        for i3 in 0..2 {
            a = lit(0.5) * fn393(a.sin(), (i3 + 1) % 4).sin();
        }
        let f5 = |z: D| { let h7 = a.sin(); (a * z).sin() + h7 };
        let mut y9 = f5(a + b);
        vec![(b.sin() + lit(2.0) * b) + lit(2.0) * y9, ((a - b) + lit(1.25) * a) + lit(1.5) * b]
    }

    pub fn fn395(mut a: D, v: &[D]) -> D {
        if a.sin() > fn393(lit(1.875).cos(), 2 % 4) {
            for i3 in 0..4 {
                let back = fn393(lit(0.5) * (lit(1.5) + lit(1.375).sin()).ln().sin(), v.len() % 4);
                if a > a {
                    a = lit(0.75);
                    break;
                }
                let r6 = &mut a;
                { let rhs = back.sin().tanh().cos(); *r6 *= rhs; }
            }
            let r7 = &mut a;
            *r7 = *r7 * lit(1.25) * v[v.len() - 1].sin() + (lit(0.5) * v[0].atan());
        } else if a >= (v[v.len() - 1] + v[0]) {} else {
            if (lit(2.0) + a) > positive(v[0].asinh()).unwrap_or(v[0]) {
                a = lit(1.25) * D::sin(v.iter().filter(|z| **z > 0.25).map(|z| lit(0 as f64).sin()).sum::<D>()).sin();
                return ((v[1].mul_add(a, lit(1.25)) + lit(1.25) * v[0]) + lit(0.5) * v[1]) + lit(1.75) * v[v.len() - 1];
            }
        }
        (v.iter().enumerate().map(|(j, z)| ((*z) + a).atan()).sum::<D>() + lit(1.5) * a) + lit(0.75) * v[0]
    }

    pub fn fn396(a: D, mut b: D, v: &[D], q: Vec<D>) -> D {
        let x: Vec<D> = vec![b + b; 3];
        b = lit(1.25) * v[1].sin();
        b = q[1].cos();
        let mut next = (a * x[0]) + b;
        next = lit(1.25) * q[1].sin();
        ((((((next * q[0]) + lit(1.5) * b) + lit(1.75) * q[1]) + lit(1.5) * q[q.len() - 1]) + lit(1.25) * x[0]) + lit(1.25) * x[1]) + lit(1.0) * x[x.len() - 1]
    }

    pub fn fn397(mut a: D, mut b: D, n: usize, v: &[D], t: (D, D)) -> D {
        'l6: for i7 in (0..v.len()).step_by(2) {
            let mut cell1: D = v.iter().map(|z| lit(0.5) * (t.1 * (*z)).sin()).sum::<D>();
            a = lit(0.5) * (lit(i7 as f64) - v.iter().step_by(2).sum::<D>()).sin();
        }
        (((((a * v[n % 2]) + lit(0.75) * b) + lit(1.0) * v[0]) + lit(2.0) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(1.5) * t.0
    }

    pub fn fn398(a: D, mut b: D, net: &Net) -> D {
        if (a > net.w[0]) && ((a / (lit(1.5) + b.sin())) <= a) {
            if a.atan() <= lit(2 as f64) {
                for i4 in 0..1 {
                    let b: D = a;
                }
            } else if (-net.w[1]) > fn36(net.w[0].sin(), 0 % 4, vec![b; 3]) {
                b = a.sin().powi(1).cos();
            } else {
                { let rhs = lit(0.125) * (lit(1.25) * (-a).sin()); b -= rhs; }
            }
        } else if ((-lit(0.625)) + b) < positive(a - a).unwrap_or(a) {
            { let rhs = lit(0.5) * (lit(1.25) * (if D::sin(lit(0.375)) >= (net.b / (lit(1.5) + lit(0.5).sin())) { b.sin().exp() } else { a }).sin()); b -= rhs; }
        } else {}
        ((((a * b) + lit(0.25) * b) + lit(0.5) * net.w[0]) + lit(2.0) * net.w[1]) + lit(1.0) * net.b
    }

    pub fn fn400(mut a: D, b: D) -> D {
        let y1: Vec<D> = vec![b.sin(), a];
        let mut dy1 = lit(0.5);
        'l5: for i6 in (0..4).rev() {
            let f8 = |z: D| lit(0.5) * (dy1 * fn135(z.sin(), &y1[..=1])).sin();
            let mut y10 = f8(f8(fn396(lit(0.5) * dy1.sin(), b.sin(), &y1, vec![a, b, dy1])));
            { let rhs = lit(0.25) * (lit(0.5) * y10.atan().sin()); y10 += rhs; }
        }
        dy1 = a.sin();
        (lit(1.625) + lit(0.75) * b) + lit(0.5) * dy1
    }

    pub fn fn401(mut a: D) -> D {
        a = lit(1.25) * (lit(0.625) + lit(2 as f64)).sin();
        let mut y4: D = if a < (a + a) {
            let mut old2 = std::mem::replace(&mut a, (-lit(1.0)).cos());
            a + a
        } else {
            {
                { let rhs = lit(1.75) + lit(1 as f64).sin(); a /= rhs; }
                a = lit(1.25) * a.sin();
            }
            a
        };
        ((a / (y4 * y4 + lit(1.0))) + lit(0.25) * a) + lit(1.75) * y4
    }

    pub fn fn402(a: D, mut b: D, v: &[D]) -> D {
        let w = [v[v.len() - 1]; 3];
        b = v[0].cos();
        b = lit(1.25) * (-lit(0 as f64)).sin();
        let mut old: D = (b * v[0]).cos();
        let tape1: D = w.iter().rev().skip(1).copied().map(|z| lit(1.25) * old.abs().sin()).sum::<D>();
        ((((((lit(1.125) + lit(1.875)) + lit(0.75) * b) + lit(0.75) * v[0]) + lit(1.5) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(1.75) * old) + lit(0.25) * tape1
    }

    pub fn fn403(mut a: D) -> D {
        let mut old = Shape::Rect { w: a, h: lit(1.0) * a };
        let f3 = |z: D| (z * (if z < z { a } else { z })).atan();
        let y5 = f3(f3(a * a));
        let mut y7: D = {
            a = lit(0 as f64).sin();
            y5 * y5
        };
        y5.abs() + lit(0.5) * a
    }

    pub fn fn404(mut a: D) -> D {
        let mut cell1: Net = Net { w: vec![a.cos(), a.abs()], b: a };
        {
            cell1.w[0] = lit(0.25).sin().asinh().atan();
        }
        cell1.w[1] = ((if lit(2.0) > a { cell1.w[0] } else { lit(0.75) }) - (if cell1.w[0] >= a { cell1.w[1] } else { a })).atan();
        (a + lit(0.5) * a) + lit(0.75) * cell1.w[0]
    }

    pub fn fn405(a: D, b: D) -> D {
        {}
        let mut tape1 = Net { w: vec![lit(0.0); 2], b: a * b };
        (a.sin() + lit(1.75) * a) + lit(1.75) * b
    }

    pub fn fn407(a: D, b: D) -> D {
        let mut dy1 = Point { x: b.sin().powi(2), y: a };
        let mut dy1 = (b * b + lit(1.0)).ln();
        dy1 = lit(1.25) * a.sin();
        let mut x = fn403(a.atan());
        'l6: for i7 in (0..1).rev() {
            std::mem::swap(&mut dy1, &mut x);
            let f9 = |z: D| { let h11 = x + x; lit(0.5) * z.sin() + h11 };
            let y13 = f9(f9(a - lit(0.5)));
        }
        dy1.cos() + lit(2.0) * a
    }

    pub fn fn408(a: D) -> D {
        let a: D = if a >= a { a } else { a + a };
        {
            'l3: for i4 in 0..4 {}
        }
        let mut a: D = a;
        a / (lit(1.5) + a.sin())
    }

    pub fn fn409(mut a: D) -> D {
        let mut x: Vec<Vec<D>> = vec![vec![lit(1.75), a, a], vec![lit(0.0); 2]];
        let mut back = [lit(1.0); 3];
        for i4 in 0..1 {
            if a > (lit(1.5) + x[i4 % 2][i4 % 2].sin()).ln() {
                x[0][i4 % 2] = lit(0.5) * (-x[i4 % 2][1]).sin();
                return x[1][i4 % 2].mul_add(a, a) + lit(2.0) * a;
            }
            if (x[i4 % 2][i4 % 2] * back[1]) >= back[2] {
                let f6 = |z: D, k: D| lit(0.5) * back.iter().copied().fold(lit(-9.0), D::max).sin();
                let mut y9 = f6(back[i4 % 3], x[i4 % 2][i4 % 2]) + f6(back.iter().copied().fold(lit(-9.0), D::max), a);
            } else if (x[i4 % 2][i4 % 2] >= a) && (back[0] >= x[1][0]) {
                let acc = fn110(x[i4 % 2][0].sin());
            } else {
                for i12 in 0..back.len() {}
            }
        }
        (a * a) + lit(1.5) * x[1][1]
    }

    pub fn fn411(a: D, flag: bool, t: (D, D)) -> D {
        let mut s = vec![t.0; 3];
        let mut y11: D = if flag {
            {
                let (l5, r6) = s.split_at_mut(1);
                r6[0] = l5[0] * (t.1 * t.1).atan();
            }
            { let rhs = lit(0.125) * (lit(1.25) * s.iter().zip(s.iter()).map(|(z, q)| (if (*q) <= (*z) { a } else { *q }).sin()).sum::<D>().asinh().sin()); s[1] += rhs; }
            s.iter().zip(s.iter()).map(|(z, q)| ((*q) + (*z)).cos()).sum::<D>()
        } else {
            { let rhs = lit(0.5) * a.atan(); s[1] += rhs; }
            if a < t.1 { a } else { a }
        };
        let f13 = |z: D| y11.sin();
        let mut y15 = f13((y11.abs() + lit(1.25)).sqrt()) + f13(y11);
        (((((if y11 >= y11 { y11 } else { a }) + lit(1.0) * t.0) + lit(2.0) * s[0]) + lit(1.0) * s[1]) + lit(0.25) * y11) + lit(2.0) * y15
    }

    pub fn fn412(mut a: D, b: D) -> D {
        let mut list3 = Vec::new();
        for i4 in 0..2 {
            list3.push((b.atan() * a).sin());
        }
        let mut old7 = std::mem::replace(&mut list3, vec![-lit(0.625); 3]);
        let mut dx = (if lit(1.75) >= list3[0] { a } else { old7[1] }).asinh();
        std::mem::swap(&mut old7, &mut list3);
        {
            { let rhs = lit(0.25) * fn411(lit(1.25) * list3.iter().map(|z| lit(1 as f64).cos()).sum::<D>().sin(), fn404(b.sin()) <= (b * old7[1]), (b, b)); a += rhs; }
            old7[0] = lit(1.25) * lit(0.125).sin();
        }
        if old7.len() > 2 { dx += old7.pop().unwrap_or(lit(0.25)).sin(); }
        (((((b - dx) + lit(0.25) * a) + lit(1.0) * b) + lit(1.25) * old7[1]) + lit(1.75) * old7[old7.len() - 1]) + lit(0.5) * dx
    }

    pub fn fn413(a: D, b: D, v: &[D]) -> D {
        let Some(z4) = positive(a.sin()) else {
            return (a.sin() + lit(0.75) * v[0]) + lit(0.25) * v[1];
        };
        let mut u: Option<D> = None;
        (a + lit(1.5) * a) + lit(1.75) * z4
    }

    pub fn fn414(a: D, mut b: D, flag: bool) -> D {
        b = b.sin();
        let mut a: D = if flag { b } else { b };
        let mut old5 = std::mem::take(&mut b);
        for i7 in 0..2 {
            for i9 in 0..3 {
                if i7 % 2 == 1 {
                    let mut cell1: [[D; 3]; 2] = [[lit(1.25); 3], [-lit(1.625); 3]];
                    let row12 = &mut cell1[1];
                    row12[0] = lit(0.5) * fn0(a.cos(), [lit(0.375); 3]).sin();
                    { let rhs = row12[0] * lit(0.25) * (lit(1.875) * old5).sin(); row12[1] += rhs; }
                    let mut list13 = Vec::with_capacity(4);
                    list13.push(cell1[i9 % 2][0].max(old5));
                    list13.push((old5 * old5 + lit(1.0)).ln());
                }
                let mut back = fn409((old5 + old5).cos());
            }
        }
        (old5 + lit(0.5) * b) + lit(1.0) * old5
    }

    pub fn fn415(a: D, b: D, n: usize) -> D {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push((lit(0.125).sin() + fn409(lit(0.5) * b.sin())).atan());
        }
        list4[n % 2] = list4.iter().filter(|z| **z > 0.25).map(|z| (b + a).sin()).sum::<D>().sin();
        list4 = list4.clone();
        (b / (b * b + lit(1.0))) + lit(2.0) * a
    }

    pub fn fn416(mut a: D, v: &[D]) -> D {
        let mut list3 = Vec::with_capacity(4);
        list3.push(v[0]);
        list3.push(lit(0.375));
        if ((a * a) <= fn414(v[1].sin(), a.sin(), v[0] <= v[1])) || ((a <= v[0]) || (a > a)) {
            let f5 = |z: D| { let h7 = v[v.len() - 1]; (if v[v.len() - 1] <= z { h7 } else { h7 }).sin() + h7 };
            let mut y9 = f5(list3[0] * lit(0.25)) + f5(list3[1] * list3[1]);
        } else {
            let mut i11 = 0_usize;
            while i11 < 3 {
                { let rhs = 1; i11 += rhs; }
            }
        }
        return (v[v.len() - 1].sin() + lit(1.0) * list3[0]) + lit(1.5) * list3[list3.len() - 1];
        let mut old13 = std::mem::replace(&mut list3[0], lit(1.25) * a.sin());
        v.iter().copied().fold(lit(-9.0), D::max)
    }

    pub fn fn417(mut a: D, b: D) -> D {
        let f3 = |z: D| ((-a) - (lit(0.375) - a)).sin();
        let y5 = f3(f3(b * b));
        let f7 = |z: D| lit(1.25) * (if a > a { lit(1.875) } else { z }).atan().sin();
        let y9 = f7(f7(fn345(b.cos(), a.sin(), vec![lit(0.0); 2])));
        a = (-(y9 * b)).atan();
        a = (b * a).cos().cos();
        ((lit(1.125).sin() + lit(2.0) * a) + lit(1.0) * y5) + lit(1.5) * y9
    }

    pub fn fn418(mut a: D, b: D, n: usize) -> D {
        {
            let Some(z4) = positive(a) else {
                return ((-a) + lit(0.75) * a) + lit(1.0) * b;
            };
            let f6 = |z: D| { let h8 = b.sin(); lit(1.25) * (if n >= 0 { z4 } else { b }).sin() + h8 };
            let y10 = f6(f6(z4));
        }
        let mut y13: [D; 3] = if n % 2 == 1 {
            a = lit(1.25) * ((b + b) * lit(n as f64)).sin();
            [b, lit(0.5), b]
        } else {
            let r12 = &mut a;
            *r12 = *r12 * b.sin() + (lit(0.5) * lit(0.375).sin());
            *r12 = *r12 * b.sin() + (lit(0.25) * b.sin());
            [lit(1.875); 3]
        };
        ((a.abs() + lit(1.25)).sqrt() + lit(1.0) * y13[1]) + lit(0.5) * y13[2]
    }

    pub fn fn419(a: D, n: usize, v: &[D], mut p: [D; 3]) -> [D; 3] {
        let mut i5 = 0_usize;
        while i5 < 2 && ((if v[1] > v[n % 2] { -lit(0.625) } else { p[2] }) > p[n % 3]) {
            { let rhs = 1; i5 += rhs; }
            for z in p.chunks_exact_mut(2) {
                z[0] = z[1] * a.sin();
            }
            p = p;
            let f7 = |z: D, k: D| k.sin();
            let mut y12 = f7(v.iter().zip(p.iter()).map(|(z, q)| (*q).sin()).sum::<D>(), a) + f7(p.iter().sum::<D>(), v[n % 2]);
        }
        [v[n % 2] + lit(1.75) * v[1], p[i5 % 3] + lit(1.0) * p[2], (((lit(1.25) + a) + lit(1.25) * v[0]) + lit(1.25) * v[v.len() - 1]) + lit(0.25) * p[2]]
    }

    pub fn fn420(a: D) -> D {
        let cell1: [D; 3] = std::array::from_fn(|j| lit(1.25) * lit(j as f64).sin());
        let mut dx: D = a;
        if (dx - a) >= (if a <= cell1[1] { a } else { cell1[2] }) {
            dx = dx.atan();
            'l5: for &z7 in cell1.iter() {
                dx = lit(0.5) * a.max(dx).mul_add(z7, dx).sin();
                dx = (cell1.iter().step_by(2).sum::<D>() * cell1.iter().step_by(2).sum::<D>() + lit(1.0)).ln().sin();
            }
        } else {
            let r9 = &mut dx;
            *r9 = D::sin(lit(0.25)).atan();
        }
        ((((if lit(0.5) <= cell1[1] { cell1[0] } else { dx }) + lit(1.25) * a) + lit(0.5) * cell1[0]) + lit(0.25) * cell1[1]) + lit(1.75) * dx
    }

    pub fn fn421(a: D, b: D) -> D {
        for i3 in (0..1).rev() {
            'l5: for i6 in 0..2 {}
        }
        let f8 = |z: D, k: D| ((z * z) * k).atan();
        let y11 = f8(D::sin(b), b) * f8(b, b);
        (lit(1.25) * b) + lit(1.0) * b
    }

    pub fn fn422(a: D, mut b: D, v: &[D], mut p: [D; 3]) -> D {
        for i5 in (0..p.len()).step_by(2) {
            let (l7, r8) = p.split_at_mut(1);
            r8[0] = l7[0] * lit(0.5) * fn136(v[0].cos(), b.cos()).sin();
            p[2] = a.sin();
        }
        let mut u: D = a;
        for z10 in p.iter_mut() {
            { let rhs = (if u > lit(1.875) { a } else { a }).sin(); *z10 *= rhs; }
        }
        (((((((p[0] - a) + lit(0.75) * a) + lit(2.0) * b) + lit(1.25) * v[0]) + lit(0.75) * v[1]) + lit(1.5) * p[1]) + lit(1.5) * p[2]) + lit(1.25) * u
    }

    pub fn fn423(mut a: D) -> D {
        let mut acc = Body { pos: Point { x: a, y: a }, vel: [lit(0.125); 3], mass: a, id: 2 };
        { let rhs = a.sin(); acc.vel[2] *= rhs; }
        let mut old3 = std::mem::take(&mut acc.pos.x);
        { let rhs = lit(0.375) * (lit(1.25) * ((acc.pos.y - old3) + old3).sin()); a += rhs; }
        (((old3 + lit(1.0) * acc.pos.y) + lit(0.25) * acc.vel[0]) + lit(0.25) * acc.vel[1]) + lit(0.25) * old3
    }

    pub fn fn424(mut a: D, b: D, flag: bool) -> D {
        { let rhs = a.sin(); a *= rhs; }
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..3 {
            list4.push(a.sin());
        }
        let mut y1: Shape = if list4[list4.len() - 1] < b { Shape::Disc(a) } else { Shape::Dot };
        ((((list4[0] - lit(1.125)) + lit(2.0) * a) + lit(0.75) * b) + lit(1.0) * list4[0]) + lit(1.75) * list4[1]
    }

    pub fn fn425(a: D, b: D) -> Vec<D> {
        let mut x = Point::new(b, lit(2 as f64));
        'l4: for i5 in (0..2).rev() {
            let mut dx: Vec<Vec<D>> = vec![vec![lit(0.0); 2], vec![lit(1.875), a * b, x.x - a]];
            {
                for i8 in 1..=1 {
                    x.x = a.sin();
                    x = Point { x: a, y: dx[i8 % 2][i5 % 2] };
                    { let rhs = lit(0.5) * a.atan(); x.y += rhs; }
                }
                dx[i5 % 2][i5 % 2] = -lit(1.0);
            }
        }
        vec![(if x.y > lit(1.75) { a } else { x.x }) + lit(1.25) * b, (a + lit(1.0) * a) + lit(0.75) * b]
    }

    pub fn fn426(mut a: D, n: usize) -> D {
        if (a > a) && (n >= 0) {
            { let rhs = lit(1.375).sin().cos(); a *= rhs; }
            return a + lit(0.5) * a;
        }
        (if a <= a { a } else { a }) + lit(0.75) * a
    }

    pub fn fn427(a: D, mut b: D, mut q: Vec<D>) -> D {
        let mut list4 = Vec::with_capacity(4);
        list4.push(q[q.len() - 1] * q[1]);
        list4.push(fn414(lit(1.25).sin(), b.sin(), a <= b));
        q.truncate(3);
        let mut back = Net { w: q[..2].to_vec(), b: list4[1] };
        let mut a = q.clone();
        ((((((((lit(1.25) + lit(1.25) * q[0]) + lit(1.5) * q[1]) + lit(1.75) * q[q.len() - 1]) + lit(1.25) * list4[0]) + lit(1.25) * list4[list4.len() - 1]) + lit(1.5) * back.w[0]) + lit(1.0) * back.b) + lit(2.0) * a[1]) + lit(1.5) * a[a.len() - 1]
    }

    pub fn fn428(a: D) -> D {
        if (lit(1.625) > a) && (a >= a) {
            return lit(2 as f64) + lit(1.25) * a;
        }
        let mut old = fn424(lit(1.25) * a.sin(), (-a).atan(), lit(0.875) > a);
        let mut list3 = Vec::new();
        list3.push(old);
        list3.push(old);
        let r5 = &mut list3[1];
        *r5 = lit(1.25) * old.sin();
        (fn424(lit(1.25) * old.sin(), old.sin(), a > a) + lit(1.5) * a) + lit(1.5) * old
    }

    pub fn fn429(mut a: D) -> D {
        let r2 = &mut a;
        { let rhs = lit(0.5) * (lit(1.25) * lit(1.625).sin()); *r2 += rhs; }
        a = (-lit(0.375)).sin();
        lit(1.625) + lit(1.25) * a
    }

    pub fn fn431(mut a: D, mut b: D) -> D {
        let mut tape1: Shape = Shape::Rect { w: a.mul_add(a, a), h: if a <= a { b } else { lit(1.25) } };
        let s: D = b - fn418(b.sin(), lit(1.25) * b.sin(), 2 % 4);
        let mut y = [chained(s).unwrap_or(a), b, b / (lit(1.5) + s.sin())];
        if (b / ((-lit(0.125)) * (-lit(0.125)) + lit(1.0))) < b {
            let Some(z6) = positive(b * a) else {
                return ((y.iter().sum::<D>() + lit(1.25) * a) + lit(1.0) * b) + lit(2.0) * s;
            };
            y[0] = lit(1.25) * (0..y.len()).map(|j| y[j] * lit(1.25) * (y[j % 3] * a).sin()).sum::<D>().sin();
        }
        (s + lit(1.5) * b) + lit(2.0) * s
    }

    pub fn fn432(a: D, v: &[D]) -> D {
        let mut acc: [D; 3] = [positive(v[0]).unwrap_or(a), a, v[0]];
        let f4 = |z: D| z.atan();
        let mut y6 = f4(a + acc[0]);
        let mut y: D = a * y6.sin().powi(0);
        let next = if (-y) < v.iter().fold(y, |h, z| lit(1.25) * (lit(1.5) + v[1].sin()).ln().sin()) { v.iter().sum::<D>() } else { (acc[0] * acc[0] + lit(1.0)).sqrt() };
        ((((((a.sin() + lit(1.75) * a) + lit(2.0) * v[v.len() - 1]) + lit(0.25) * acc[0]) + lit(0.75) * acc[1]) + lit(0.25) * y6) + lit(2.0) * y) + lit(0.5) * next
    }

    pub fn fn433(mut a: D, n: usize, v: &[D]) -> D {
        'l4: for i5 in 0..3 {
            a = lit(0.5) * (if v[n % 2] <= a { a } else { a }).sin().tanh().sin();
        }
        let mut y10: D = if n >= 2 {
            if n >= 1 {
                a = v[n % 2].sin().exp().sin().sin();
                for i7 in (0..v.len()).rev() {}
            } else if a <= a {
                a = lit(1.25) * (a * v[n % 2].abs()).sin();
            } else {
                { let rhs = lit(0.125) * (lit(1.25) * a.sin()); a -= rhs; }
            }
            v[n % 2] - v[n % v.len()]
        } else {
            let mut tape1: D = (a - a) * chained(a).unwrap_or(a);
            fn217(v[0].sin(), tape1.sin(), tape1 >= a, &v[..2])
        };
        (((((a * a) + lit(0.5) * a) + lit(0.75) * v[0]) + lit(1.5) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(2.0) * y10
    }

    pub fn fn434(a: D, b: D) -> D {
        let mut b: Vec<D> = vec![fn427(lit(1.25) * b.sin(), a.cos(), vec![b, a]); 3];
        let mut s: D = a + b.iter().flat_map(|z| [*z, z.sin()]).sum::<D>();
        'l5: for i6 in (0..b.len()).rev() {
            { let rhs = lit(1.75) + b[i6].sin().sin(); b[i6] /= rhs; }
            'l8: for i9 in 0..b.len() {
                for i11 in 1..=1 {
                    let mut old13 = std::mem::replace(&mut s, lit(0.5) * (if lit(0.5) > lit(1.75) { a } else { b[i6] }).sin());
                    b[1] = chained((-lit(0.375)).sin().powi(1)).unwrap_or(s).sin();
                }
                b[i9] = lit(0.5) * (if i9 != 3 { s } else { a }).cos().sin();
                let f15 = |z: D| (-a).sin().exp().atan();
                let mut y17 = f15(f15(-b[i9]));
            }
            b[i6] = (-lit(1.0)).sin();
        }
        return ((((if a > b[0] { s } else { s }) + lit(1.5) * a) + lit(0.25) * b[0]) + lit(1.75) * b[1]) + lit(1.0) * s;
    }

    pub fn fn435(a: D, mut b: D, v: &[D], mut p: [D; 3]) -> (D, D) {
        let Some(z5) = positive(b) else {
            return ((((((((-p[2]) + lit(1.75) * a) + lit(1.0) * b) + lit(0.75) * v[0]) + lit(0.25) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.5) * p[1]) + lit(0.75) * p[2], ((((b.asinh() + lit(2.0) * b) + lit(1.25) * v[0]) + lit(1.5) * v[1]) + lit(0.25) * p[0]) + lit(0.25) * p[1]);
        };
        let acc = [[lit(1.75); 3], [-lit(0.75); 3]];
        {
            p[1] = lit(1.375);
            let mut y9: D = if (z5 * v[1]) < b {
                let part8 = &mut p[0..2];
                { let rhs = lit(0.125) * (b * a).atan(); part8[0] += rhs; }
                part8[1] = part8[0] * (if v[1] >= a { a } else { acc[0][1] }).atan();
                D::sin(acc[0][1])
            } else {
                p.swap(0, 0);
                p[2] = p[2].sin();
                v[0] + z5
            };
        }
        return ((fn427(v[0].cos(), a.atan(), vec![lit(0.0); 3]) + lit(0.5) * a) + lit(1.25) * b, ((p[0] + lit(1.0) * a) + lit(1.75) * b) + lit(1.5) * acc[1][2]);
        b = -lit(0.75);
        (a, z5)
    }

    pub fn fn436(mut a: D, b: D) -> D {
        {
            let acc = b;
        }
        let b: D = (if a > b { lit(1.0) } else { -lit(0.625) }) - (b + b);
        if lit(0 as f64) < (a * b) {
            return b + lit(2.0) * a;
        }
        if a < b {
            a = a.sin();
        } else if (b * b) < b {
            { let rhs = b.cos(); a *= rhs; }
        } else {
            let mut old5 = std::mem::take(&mut a);
        }
        a
    }

    pub fn fn437(a: D, n: usize, flag: bool) -> D {
        let u: Body = Body { pos: Point { x: a, y: a }, vel: [(a * a + lit(1.0)).sqrt(), (lit(1.5) + lit(2.0).sin()).ln(), a / (a.abs() + lit(1.25))], mass: a + a, id: 2 };
        if a.sin().powi(0) < fn436(u.vel[1].sin(), a.sin()) {
            for i5 in 0..2 {
                let mut list7 = Vec::new();
                for i8 in 0..2 {
                    list7.push((lit(1.375) + u.vel[n % 3]).sin().powi(3).sin());
                }
            }
        } else if a < lit(2 as f64) {} else {}
        (a + a) + lit(1.0) * a
    }

    pub fn fn438(mut a: D, b: D) -> D {
        for i3 in 0..3 {
            if (b * b) < (b * a) {
                let mut i5 = 0_usize;
                while i5 < 3 && (i5 == 1) {
                    { let rhs = 1; i5 += rhs; }
                    let f7 = |z: D| positive(a).unwrap_or(z).sin().sin();
                    let y9 = f7(b.sin());
                }
                let r11 = &mut a;
                *r11 = *r11 * lit(0.5) * (-lit(0.5)).sin() + (lit(0.25) * (lit(0.5) * b.sin()));
            } else {
                a = b.sin();
            }
            a = lit(0.5) * lit(i3 as f64).sin();
            a = b.sin();
        }
        (a + lit(0.75) * a) + lit(1.5) * b
    }

    pub fn fn439(a: D) -> D {
        let mut u = vec![a, a];
        let r3 = &mut u[1];
        *r3 = a.sin().exp().sin();
        { let rhs = lit(0.125) * (lit(1.25) * lit(0 as f64).sin()); u[1] -= rhs; }
        u[..2].copy_from_slice(&[a.sin().powi(0).cos(), a]);
        (lit(1.75) + u[1]) + lit(1.75) * a
    }

    pub fn fn440(a: D, n: usize, flag: bool) -> D {
        for i4 in 0..n % 4 {
            if a.sin() >= fn437(lit(0.5) * lit(1.5).sin(), n % 4, a < a) {
                for i6 in (0..2).rev() {}
            } else if a < (a + a) {} else {
                let f8 = |z: D| ((-a) + (z + z)).cos();
                let y10 = f8(f8((a.abs() + lit(1.25)).sqrt()));
            }
        }
        (if a >= a { a } else { a }) + lit(0.25) * a
    }

    pub fn fn441(a: D, b: D) -> D {
        'l3: for i4 in 1..=4 {
            {
                let mut acc: [[D; 3]; 2] = [[b + a; 3]; 2];
                for i7 in 1..=2 {
                    let mut saved = fn436(lit(0.5) * a.sin(), lit(i7 as f64).atan());
                    { let rhs = lit(0.5) * D::sin(a).sin(); acc[1][i7 % 3] += rhs; }
                }
            }
        }
        (a * b) + lit(0.75) * b
    }

    pub fn fn442(a: D, mut b: D, v: &[D], p: [D; 3]) -> D {
        { let rhs = lit(1.75) + (v[v.len() - 1] * p[1]).sin(); b /= rhs; }
        let v: D = if p[2] < lit(1.75) { a } else { a * b };
        b = lit(1.375).min(b).min(fn438((-lit(1.375)).cos(), lit(1.25) * a.sin())).atan();
        b = fn438(v.sin(), lit(1.25) * p[2].sin()).min(lit(1 as f64)).sin();
        let y: D = -b;
        b = p[1].sin();
        (((v + lit(1.25) * a) + lit(1.5) * b) + lit(1.75) * p[2]) + lit(2.0) * v
    }

    pub fn fn443(a: D, mut b: D, n: usize, mut t: (D, D)) -> D {
        let back: Net = Net { w: vec![lit(0.375); 3], b: a.mul_add(t.1, b) };
        let f6 = |z: D| lit(1.25) * b.min(z + t.1).sin();
        let y8 = f6(if t.0 >= t.0 { back.b } else { b });
        let mut saved = y8 * (if n != 2 { y8 } else { back.w[1] });
        t.1 = saved.atan();
        if back.w[1] <= lit(0.875) {
            t.1 = back.w[n % 2].sin();
            for i11 in 0..n % 4 {
                let mut back = -(saved + t.1);
                t.0 = a.sin();
                let mut old14 = std::mem::replace(&mut t.0, (b - y8).cos());
            }
        } else {}
        (((t.1 + lit(1.5) * back.w[1]) + lit(2.0) * back.b) + lit(2.0) * y8) + lit(1.0) * saved
    }

    pub fn fn444(mut a: D) -> D {
        let mut y1 = [[-lit(0.5); 3], [fn441(a.sin(), a.atan()); 3]];
        let y13: Shape = Shape::Dot;
        { let rhs = lit(0.5) * a.sin(); y1[0][0] -= rhs; }
        y1[1][0] = lit(1.25) * a.cos().sin();
        let mut y15 = fn106(fn439(a.sin()).sin(), lit(1.25) * a.sin(), &y1[0]);
        let mut next7 = y15.clone();
        for _ in 0..3 {
            for i8 in 0..y15.len() {
                next7[i8] = 0.5 * y15[i8] + 0.25 * (if i8 == 0 { y15[y15.len() - 1] } else { y15[i8 - 1] }) * a.cos();
            }
            std::mem::swap(&mut y15, &mut next7);
        }
        y15 = y15;
        let r9 = &mut a;
        *r9 = *r9 * y15[1].cos() + (lit(0.25) * (-lit(0.875)).sin());
        *r9 = y1[1][2].sin();
        (((((y15[2] * y1[0][1]) + lit(0.5) * a) + lit(1.5) * y1[0][1]) + lit(0.25) * y1[1][2]) + lit(1.0) * y15[0]) + lit(0.75) * y15[2]
    }

    pub fn fn445(mut a: D, n: usize, flag: bool, mut t: (D, D)) -> D {
        let mut cell1: Option<D> = Some(a);
        for i6 in 1..=4 {
            'l8: for i9 in 0..n % 4 {
                let f11 = |z: D| { let h13 = a + z; lit(0.5) * a.sin() + h13 };
                let mut y15 = f11(f11(if a >= a { t.1 } else { a }));
            }
        }
        t.1 = lit(1.25) * t.0.sin();
        let mut i17 = 0_usize;
        'l18: while i17 < 2 {
            { let rhs = 1; i17 += rhs; }
            let mut i20 = 0_usize;
            loop {
                { let rhs = 1; i20 += rhs; }
                if i20 > 3 { break; }
                if t.1 >= a {
                    t.1 = lit(1 as f64).min(t.0).sin();
                    return ((if lit(0.25) < t.1 { a } else { a }) + lit(0.25) * a) + lit(1.75) * t.1;
                }
            }
            t.1 = ((t.1.abs() + lit(1.25)).sqrt() * (-a)).sin();
            a = lit(0.5) * lit(2 as f64).sin();
        }
        return (((a + lit(1.5) * a) + lit(0.25) * t.0) + lit(0.75) * t.1) + lit(0.25) * cell1.unwrap_or(lit(0.75));
    }

    pub fn fn446(mut a: D, b: D, flag: bool) -> Vec<D> {
        let mut cell1: Vec<Vec<D>> = vec![vec![b, a], vec![lit(0.0); 2]];
        'l5: for i6 in 0..3 {
            let mut i8 = 0_usize;
            loop {
                { let rhs = 1; i8 += rhs; }
                if i8 > 3 { break; }
                cell1[i8 % 2][i8 % 2] = lit(0.625);
                let mut i10 = 0_usize;
                loop {
                    { let rhs = 1; i10 += rhs; }
                    if i10 > 1 { break; }
                    cell1[1][1] = a.sin();
                    if (a < b) && (i8 >= 0) { break; }
                    { let rhs = lit(0.5) * cell1[i10 % 2][i6 % 2].sin(); cell1[i10 % 2][i8 % 2] += rhs; }
                    { let rhs = lit(1.75) + (if a > b { a } else { b }).sin(); cell1[0][1] /= rhs; }
                }
            }
            cell1[1][0] = lit(1.25);
        }
        vec![-lit(0.5), lit(2 as f64)]
    }

    pub fn fn447(a: D, mut b: D) -> D {
        let mut b = [a + b, a, a];
        let mut b: Vec<Vec<D>> = vec![vec![b[2] * lit(0.75); 2]; 3];
        for i5 in 0..4 {
            let acc = fn436(a.cos(), lit(0.5) * a.atan().sin());
        }
        lit(1 as f64) + lit(1.0) * a
    }

    pub fn fn448(a: D, n: usize, p: [D; 3], mut q: Vec<D>, mut t: (D, D)) -> D {
        if n != 2 {
            if n >= 3 {
                let mut old6 = std::mem::replace(&mut t.0, lit(1.25) * p[n % 3].sin());
                let f8 = |z: D| ((p[2] - a).abs() + lit(1.25)).ln().atan();
                let y10 = f8(a);
            } else {
                if a > (t.0 * t.0 + lit(1.0)).sqrt() {
                    { let rhs = lit(0.375) * a.sin(); q[0] += rhs; }
                    return ((a + lit(1.5) * a) + lit(1.0) * t.0) + lit(1.75) * t.1;
                }
            }
        } else {}
        ((((p.iter().filter(|z| **z > 0.25).map(|z| p[0].atan()).sum::<D>() + lit(2.0) * a) + lit(0.5) * q[1]) + lit(0.75) * q[q.len() - 1]) + lit(1.75) * t.0) + lit(0.5) * t.1
    }

    pub fn fn449(a: D) -> Vec<D> {
        let mut saved: [D; 3] = [lit(0.75); 3];
        let y: D = (a * a) * saved[2].sin().powi(3);
        saved[0] = y.sin().tanh().sin();
        if fn440(a.sin(), 3 % 4, y < y) < lit(1 as f64) {} else if y <= saved[1] {
            let mut acc: Vec<D> = vec![y / (lit(0.25).abs() + lit(1.25)), D::sin(y)];
        } else {
            let Some(z8) = positive(saved.iter().filter(|z| **z > 0.25).map(|z| saved.iter().zip(saved.iter()).map(|(z, q)| saved.iter().copied().fold(lit(-9.0), D::max).sin()).sum::<D>().sin()).sum::<D>()) else {
                return vec![(if a <= a { saved[0] } else { saved[2] }) + lit(2.0) * saved[0], (saved[0] + saved[0]) + lit(1.5) * y];
            };
        }
        vec![((y * a) + lit(1.5) * a) + lit(1.5) * saved[2], lit(0 as f64) + lit(1.0) * a]
    }

    pub fn fn450(a: D, v: &[D], q: Vec<D>) -> D {
        let mut tape1 = [-lit(1.875); 3];
        for i5 in 0..2 {
            match i5 % 3 { 0 => {
                { let rhs = lit(0.5) * D::sin(q[0]).sin(); tape1[i5 % 3] *= rhs; }
            }, 1 => {
                let mut dx = fn440(lit(0.5) * (tape1[i5 % 3] * tape1[i5 % 3] + lit(1.0)).sqrt().sin(), 3 % 4, (v[1] * lit(1.625)) <= q.iter().map(|z| a.sin()).sum::<D>());
            }, _ => {
                tape1[0] = lit(0.5) * (a * q[i5 % 2]).sin();
            } }
        }
        (((((((q[1] + lit(1.5) * a) + lit(0.25) * v[0]) + lit(1.0) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(1.75) * q[0]) + lit(1.25) * q[q.len() - 1]) + lit(0.5) * tape1[0]) + lit(1.75) * tape1[1]
    }

    pub fn fn451(a: D, b: D, v: &[D]) -> D {
        let f4 = |z: D| { let h6 = a * b; h6.atan() + h6 };
        let y8 = f4(if a < v[v.len() - 1] { b } else { a });
        let mut tape1 = a;
        let mut w: D = fn440(lit(1.25) * a.sin(), 3 % 4, (lit(0.125) >= v[0]) || (y8 < y8));
        let Some(z12) = positive(lit(0.25) + v[1]) else {
            return ((((((w + w) + lit(0.75) * b) + lit(1.0) * v[0]) + lit(2.0) * v[1]) + lit(1.0) * y8) + lit(0.75) * tape1) + lit(1.0) * w;
        };
        (((((w * w + lit(1.0)).ln() + lit(0.75) * a) + lit(1.25) * v[0]) + lit(1.0) * y8) + lit(1.0) * w) + lit(0.25) * z12
    }

    pub fn fn452(a: D, b: D, v: &[D], mut p: [D; 3]) -> D {
        let mut v: Shape = Shape::Dot;
        let mut old6 = std::mem::replace(&mut p[1], lit(0.375).cos());
        let mut p = p.iter().rev().skip(1).copied().map(|z| (p[0] + (-lit(1.875))).atan()).sum::<D>();
        v = Shape::Dot;
        if (if a >= b { old6 } else { a }) < b {
            { let rhs = lit(0.5) * (lit(1.25) * b.sin()); p -= rhs; }
            p = (a - b.max(p)).sin();
        } else {
            old6 = ((-lit(0.25)) + a).mul_add(b, a).cos();
        }
        return ((old6 * old6 + lit(1.0)).ln() + lit(1.0) * b) + lit(1.0) * p;
    }

    pub fn fn453(mut a: D, b: D, n: usize) -> Vec<D> {
        let mut n: [D; 3] = [-a; 3];
        let mut old5 = std::mem::replace(&mut n[0], (if b > b { lit(1.0) } else { a }).atan());
        'l7: for i8 in (0..n.len()).step_by(2) {
            { let rhs = lit(0.5) * (lit(0.5) * b.mul_add(a, n[i8]).sin()); n[2] -= rhs; }
            n[2] = (if i8 % 2 == 0 { old5 } else { -old5 }).sin();
            let Some(z10) = positive(lit(0.125).asinh()) else {
                continue;
            };
        }
        let f12 = |z: D| ((b * a) + ((-lit(1.375)) * z)).cos();
        let mut y14 = f12(a / (lit(1.5) + a.sin())) + f12(n[2]);
        let mut a: Vec<D> = vec![lit(0.0); 4];
        let r17 = &mut a[0];
        { let rhs = lit(2.0).sin(); *r17 *= rhs; }
        a.clone()
    }

    pub fn fn454(mut a: D) -> D {
        'l2: for i3 in 1..=4 {
            { let rhs = fn440(a.cos(), 1 % 4, i3 == 1).sin(); a *= rhs; }
            let f5 = |z: D| (-z).sin();
            let y7 = f5(a.mul_add(a, a)) + f5(a.sin().tanh());
            let f9 = |z: D, k: D| (-(k * y7)).atan();
            let y12 = f9(a, y7) * f9(-a, y7);
        }
        let mut a: [D; 3] = [a; 3];
        a = [fn447(a[1].sin(), lit(1.25).atan()), D::sin(a[1]), a[1] * a[1]];
        let back: D = lit(0.125);
        ((lit(0.875) + lit(0.75) * a[0]) + lit(0.75) * a[1]) + lit(1.0) * back
    }

    pub fn fn455(a: D, n: usize) -> D {
        let mut back = [lit(0.125) - lit(1.375), a.sin().exp(), a / (lit(1.5) + a.sin())];
        { let rhs = lit(1.25) * (a / (back[n % 3] * back[n % 3] + lit(1.0))).sin(); back[2] *= rhs; }
        back[n % 3] = back[0].sin();
        lit(0.125).sin().tanh() + lit(1.75) * a
    }

    pub fn fn456(a: D) -> D {
        let mut u: [D; 3] = std::array::from_fn(|j| a.sin());
        let mut old: D = u.iter().rev().skip(1).copied().map(|z| u.iter().enumerate().map(|(j, z)| u[j % 3].sin().tanh().sin()).sum::<D>().cos()).sum::<D>();
        let mut i8 = 0_usize;
        while i8 < 2 {
            { let rhs = 1; i8 += rhs; }
        }
        if i8 == 3 {
            u[i8 % 3] = fn444(a.sin()).sin();
            let last10 = u.len() - 1;
            u.swap(0, last10);
        } else if old <= (a + a) {
            u[1] = lit(1.25) * u.iter().zip(u.iter()).map(|(z, q)| (*q).cos()).sum::<D>().sin();
        } else {
            let mut back = (old - a) + u[2];
        }
        ((((old + lit(2.0) * a) + lit(0.75) * u[0]) + lit(1.75) * u[1]) + lit(0.75) * u[2]) + lit(1.25) * old
    }

    pub fn fn457(a: D, net: &Net) -> D {
        let mut list3 = Vec::new();
        for i4 in 0..3 {
            list3.push(a.sin());
        }
        let mut net = fn455(list3.iter().copied().fold(lit(-9.0), D::max).atan(), list3.len() % 4);
        let mut y8: D = {
            list3 = list3.clone();
            list3[list3.len() - 1] + a
        };
        let mut old10 = std::mem::take(&mut list3[1]);
        for i12 in 1..list3.len() {
            list3[i12] = list3[i12] * list3[i12 - 1];
            std::mem::swap(&mut y8, &mut net);
        }
        ((((fn448(lit(1.25) * net.sin(), 2 % 4, [lit(1.625); 3], list3.clone(), (list3[list3.len() - 1], list3[0])) + lit(1.75) * a) + lit(0.75) * list3[0]) + lit(1.5) * list3[list3.len() - 1]) + lit(1.75) * y8) + lit(0.5) * old10
    }

    pub fn fn458(mut a: D, v: &[D]) -> D {
        let mut next: Vec<D> = vec![lit(1.5).max(a), v.iter().fold(a, |h, z| ((*z) - (*z)).sin()), lit(0 as f64)];
        next[1] = lit(1.25) * v[1].atan().sin();
        let f6 = |z: D| { let h8 = next[0] - z; (v[v.len() - 1] * h8).atan() + h8 };
        let y10 = f6(if lit(0.5) >= v[0] { v[1] } else { a }) + f6(v[1]);
        let mut back = v.iter().filter(|z| **z > 0.25).map(|z| lit(1.25) * (lit(1.5) + y10.sin()).sqrt().sin()).sum::<D>();
        ((((((y10 + lit(0.125)) + lit(0.5) * a) + lit(0.75) * v[0]) + lit(1.25) * v[v.len() - 1]) + lit(1.5) * next[1]) + lit(1.75) * next[next.len() - 1]) + lit(0.5) * back
    }

    pub fn fn459(a: D, mut b: D) -> D {
        let mut old: Vec<Vec<D>> = vec![vec![-lit(1.125); 3], vec![lit(0.0); 4]];
        let r4 = &mut old[0][0];
        *r4 = lit(1.25) * (b + b).sin();
        *r4 = *r4 * a.cos() + (lit(0.25) * (-lit(0.125)).sin());
        let dy1 = (-old[0][1]) - a;
        ((a + lit(0.5) * a) + lit(2.0) * old[1][1]) + lit(0.5) * dy1
    }

    pub fn fn460(a: D, b: D, v: &[D]) -> D {
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            let f6 = |z: D| { let h8 = b.abs(); lit(i4 as f64).atan() + h8 };
            let y10 = f6(f6((a.abs() + lit(1.25)).ln()));
        }
        let mut y12: D = {
            lit(0.5).sin()
        };
        let mut w: [[D; 3]; 2] = [[y12; 3], [-lit(1.125); 3]];
        (((((((y12 + w[i4 % 2][i4 % 3]) + lit(1.5) * a) + lit(1.25) * b) + lit(1.25) * v[0]) + lit(1.0) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(1.5) * w[1][0]) + lit(1.0) * w[1][2]
    }

    pub fn fn461(a: D, n: usize, v: &[D]) -> D {
        for &z5 in v.iter() {}
        for z8 in v.windows(2) {}
        (((v[n % 2] + lit(2.0) * a) + lit(1.0) * v[0]) + lit(1.0) * v[1]) + lit(1.5) * v[v.len() - 1]
    }

    pub fn fn463(a: D, b: D, n: usize, p: [D; 3]) -> D {
        let mut y = Body { pos: Point::new(a, p[n % 3]), vel: [b * p[0]; 3], mass: fn195(a.sin(), &p), id: 2 };
        { let rhs = lit(0.375) * b.sin(); y.pos.y += rhs; }
        for z7 in p.iter() {
            if lit(1 as f64) > (*z7) {
                break;
            }
        }
        y.pos.x = y.vel[0].sin();
        (b.cos() + lit(0.25) * a) + lit(1.75) * b
    }

    pub fn fn464(mut a: D) -> D {
        a = (if (a < a) || (a <= lit(1.375)) { a } else { a }).atan();
        for i2 in 1..=2 {
            { let rhs = lit(1.75) + lit(0 as f64).sin(); a /= rhs; }
            let mut old4 = std::mem::replace(&mut a, lit(i2 as f64).sin());
        }
        (if a >= a { a } else { a }) + lit(0.5) * a
    }

    pub fn fn465(a: D) -> [D; 3] {
        let mut a: Vec<Vec<D>> = vec![vec![lit(0.0); 4], vec![lit(0.0); 3]];
        if a[0][0] <= (lit(2.0).abs() + lit(1.25)).ln() {} else {
            a[0][1] = ((a[0][0] * a[0][1]) * a[1][0]).atan();
            {
                if (a[1][1] * a[0][0]) > fn193(lit(1.25) * (-lit(1.5)).sin(), lit(1.25) * lit(0.75).sin(), 1 % 4) {
                    { let rhs = lit(0.125) * (a[0][1] * fn327(lit(1.25) * a[0][0].sin(), a[0][1] >= a[0][0], [a[1][1]; 3], vec![a[1][0], a[1][1]])).sin(); a[0][1] += rhs; }
                    return [(a[1][0] + a[1][0]) + lit(0.5) * a[1][1], a[1][1].sin(), a[1][0].atan()];
                }
            }
        }
        [a[1][0].min(lit(1.125)), lit(1.25) * a[0][0], a[0][1].min(lit(0.625))]
    }

    pub fn fn466(a: D, b: D, v: &[D], p: [D; 3]) -> D {
        let Some(z5) = positive(if b >= p[0] { b } else { a }) else {
            return ((((if v[1] >= a { p[0] } else { p[1] }) + lit(1.75) * a) + lit(1.5) * b) + lit(0.25) * v[0]) + lit(2.0) * v[v.len() - 1];
        };
        let f7 = |z: D| lit(1.25) * (z5 - b).asinh().sin();
        let y9 = f7(a - z5) + f7(b);
        let mut y9 = vec![lit(0.0); 3];
        ((((a + lit(1.0) * a) + lit(1.5) * b) + lit(0.25) * y9[0]) + lit(1.0) * y9[1]) + lit(0.25) * y9[y9.len() - 1]
    }

    pub fn fn467(a: D) -> D {
        if a > (a / (a.abs() + lit(1.25))) {
            if (a.sin().tanh() <= a) || ((a < a) && (a <= a)) {
                let Some(z2) = positive(if a >= a { a } else { a }) else {
                    return a + lit(0.25) * a;
                };
            } else {}
        } else {}
        a + lit(0.5) * a
    }

    pub fn fn469(a: D, n: usize) -> D {
        let mut i3 = 0_usize;
        while i3 < 2 && (n < 0) {
            { let rhs = 1; i3 += rhs; }
            let mut i5 = 0_usize;
            loop {
                { let rhs = 1; i5 += rhs; }
                if i5 > 2 { break; }
                let f7 = |z: D, k: D| D::sin(a).sin().sin();
                let mut y10 = f7(fn463(a.atan(), a.sin(), (i5 + 1) % 4, [lit(1.75); 3]), a) + f7(a, a);
                y10 = y10.cos();
                if (y10 >= y10) && (i3 != 2) { break; }
                { let rhs = lit(0.375) * (lit(0.5) * y10.sin().sin()); y10 -= rhs; }
            }
        }
        a.abs()
    }

    pub fn fn470(a: D, mut b: D, n: usize, v: &[D], q: Vec<D>) -> Vec<D> {
        let next = q[n % 2];
        let mut x: Shape = Shape::Disc((-lit(0.875)) * v[v.len() - 1]);
        b = lit(1.5);
        return q.clone();
        b = lit(1.25) * (0..v.len()).map(|j| v[j] * lit(1.25) * (next + next).sin()).sum::<D>().sin().powi(2).sin();
        q[0..=1].to_vec()
    }

    pub fn fn471(mut a: D, b: D, net: &Net) -> [D; 3] {
        let mut cell1 = [lit(0.25); 3];
        let mut next5 = cell1.clone();
        for _ in 0..2 {
            for i6 in 0..cell1.len() {
                next5[i6] = 0.5 * cell1[i6] + 0.25 * (if i6 == 0 { cell1[cell1.len() - 1] } else { cell1[i6 - 1] }) * lit(1.25) * (b * a).sin();
            }
            cell1.copy_from_slice(&next5);
        }
        for i7 in 0..2 {
            match i7 % 3 { 0 => {
                for z10 in cell1.iter().copied().rev() {
                    a = (cell1[i7 % 3] + lit(0 as f64)).sin();
                    { let rhs = lit(0.5) * (z10.max(z10) - b).sin(); a -= rhs; }
                }
            }, 1 => {}, _ => {
                a = lit(0.5) * lit(1.0).sin();
            } }
            cell1[i7 % 3] = lit(0.5) * (a.mul_add(net.w[1], a) + lit(1 as f64)).sin();
        }
        [((b + cell1[2]) + lit(0.25) * b) + lit(1.25) * cell1[0], a.min(a) + lit(0.25) * b, (a + lit(1.25) * cell1[0]) + lit(1.0) * cell1[2]]
    }

    pub fn fn472(a: D, b: D, p: [D; 3]) -> D {
        let dy1: D = fn466(fn240(lit(1.25) * a.sin()).sin(), lit(1.25) * (p[0] + a).sin(), &p[..2], p);
        let mut old = fn463(lit(1.25) * (if dy1 > a { p[0] } else { p[0] }).sin(), lit(1.25) * (dy1 + p[0]).sin(), 0 % 4, [b, dy1, a]);
        (((((b + lit(0.75) * a) + lit(0.75) * b) + lit(0.75) * p[1]) + lit(1.25) * p[2]) + lit(0.5) * dy1) + lit(1.75) * old
    }

    pub fn fn473(a: D, mut b: D, n: usize) -> D {
        let mut old: Vec<D> = vec![a; 3];
        {
            let mut y5: D = if (if old[n % old.len()] < b { b } else { b }) <= (if a > old[n % 2] { lit(0.5) } else { a }) {
                { let rhs = lit(0.5) * (if n % 2 == 0 { b - old[n % 2] } else { b }).cos(); old[1] -= rhs; }
                a.atan()
            } else {
                old[n % 2] = b.sin();
                if b > (a * b) {
                    old[n % 2] = lit(1.25) * ((-lit(1.375)).cos() - b).sin();
                    return a + lit(1.5) * a;
                }
                b.sin()
            };
            let r7 = &mut old[n % 2];
            { let rhs = y5.asinh().cos(); *r7 *= rhs; }
        }
        (a + lit(1.25) * old[1]) + lit(1.5) * old[old.len() - 1]
    }

    pub fn fn474(mut a: D, v: &[D]) -> D {
        let mut y1 = vec![lit(0.0); 4];
        (y1[0], y1[1]) = (y1[1] * 0.5, a.atan());
        y1.truncate(2);
        let mut cell1: D = a;
        'l5: for (j, z7) in y1.iter().enumerate() {
            a = (v[j % v.len()] - cell1).sin();
            a = y1[j % 2].cos();
        }
        ((v[0] + lit(1.25) * y1[0]) + lit(0.75) * y1[y1.len() - 1]) + lit(1.25) * cell1
    }

    pub fn fn475(mut a: D, n: usize) -> D {
        let saved = [a, a * a, (lit(1.5) + a.sin()).ln()];
        a = lit(1.25) * (lit(1.5) + a.asinh().sin()).ln().sin();
        a = lit(0.375);
        ((saved[0].sin() + lit(1.75) * a) + lit(0.5) * saved[0]) + lit(0.75) * saved[2]
    }

    pub fn fn476(a: D) -> D {
        let f2 = |z: D, k: D| a.sin().tanh().cos();
        let y5 = f2(a, a);
        ((-lit(1.125)) * (-lit(1.125)) + lit(1.0)).ln() + lit(2.0) * a
    }

    pub fn fn477(a: D, b: D) -> D {
        let mut b: Vec<D> = vec![fn472(lit(1.25) * a.sin(), lit(1.25) * b.sin(), [b, b, lit(1.25)]), b];
        let Some(z4) = positive(if a >= a { b[0] } else { a }) else {
            return ((a.abs() + lit(1.0) * a) + lit(0.75) * b[0]) + lit(2.0) * b[b.len() - 1];
        };
        let mut old6 = std::mem::take(&mut b);
        b.push(lit(1.25) * lit(1 as f64).sin());
        b.push((old6[0] * a).cos());
        let mut i8 = 0_usize;
        'l9: loop {
            { let rhs = 1; i8 += rhs; }
            if i8 > 2 { break; }
            let mut y13: [D; 3] = if i8 == 3 {
                let mut u = fn465(lit(0.5) * (a + a).sin());
                u
            } else {
                let r12 = &mut b[0];
                { let rhs = (if z4 < z4 { a } else { a }).sin(); *r12 *= rhs; }
                old6[i8 % 2] = z4.sin();
                [a, a, lit(1.875)]
            };
            if a < z4 { break; }
            for (z, o) in old6.iter_mut().zip(y13.iter().skip(1)) {
                { let rhs = *o * lit(0.5) * b[i8 % 2].sin(); *z += rhs; }
            }
        }
        return ((((old6[0] * z4) + lit(1.5) * a) + lit(2.0) * b[0]) + lit(1.0) * b[1]) + lit(0.75) * b[b.len() - 1];
        (b[0] * b[0] + lit(1.0)).sqrt()
    }

    pub fn fn478(mut a: D) -> D {
        a = positive(if a < a { a } else { a }).unwrap_or(a).sin();
        a = (if lit(1.125) <= a { a.asinh() } else { lit(3 as f64) }).sin();
        if (a - a) <= a {
            a = lit(1.25) * a.min(a.sin()).sin();
        } else if (a < a) || (a >= a) {
            if a.atan() <= a {
                { let rhs = lit(0.25) * (lit(1.25) * (a * (if lit(1.0) > a { a } else { a })).sin()); a += rhs; }
                let mut x: Net = Net { w: vec![a * a, lit(0.75), a], b: D::sin(a) };
            } else {}
        } else {}
        a + lit(0.5) * a
    }

    pub fn fn479(mut a: D, flag: bool) -> Vec<D> {
        let tape1 = vec![vec![lit(0.0); 3], vec![a * a, a.sin(), lit(1.375).sin()]];
        let mut y5: D = if a <= (tape1[0][1] + a) {
            a = a.sin();
            a = ((tape1[0][0] / (a.abs() + lit(1.25))) - a.sin().tanh()).cos();
            lit(1.375)
        } else {
            let mut dx = Shape::Dot;
            a
        };
        vec![(a + lit(1.75) * tape1[1][1]) + lit(0.5) * y5, (a + lit(1.75) * a) + lit(1.75) * tape1[0][0]]
    }

    pub fn fn480(mut a: D, mut b: D, v: &[D]) -> (D, D) {
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            std::mem::swap(&mut a, &mut b);
            for i6 in 0..2 {
                match i4 % 3 { 0 => {
                    let mut back = fn262(v.iter().sum::<D>().atan(), vec![a, v[i4 % 2]]);
                }, 1 => {
                    let r9 = &mut b;
                    { let rhs = lit(0.5) * a.mul_add(v[i4 % 2], a).atan(); *r9 += rhs; }
                    *r9 = (-v[0]).cos();
                }, _ => {} }
                if (b >= b) || (a <= b) {
                    { let rhs = lit(0.25) * v.iter().fold(b, |h, z| (h * (*z)).atan()).atan(); b -= rhs; }
                    break;
                }
                a = (-b).atan();
            }
            if lit(2 as f64) < lit(i4 as f64) { break; }
            let mut old: D = fn478(b.sin()).asinh();
        }
        ((((a + b) + lit(2.0) * a) + lit(1.75) * v[0]) + lit(0.5) * v[1], ((v[0].max(a) + lit(1.0) * b) + lit(0.5) * v[1]) + lit(0.75) * v[v.len() - 1])
    }

    pub fn fn481(mut a: D, mut b: D, n: usize, p: [D; 3], q: Vec<D>) -> [D; 3] {
        let mut p: [D; 3] = p;
        {}
        if n != 1 {
            p[..2].copy_from_slice(&[lit(n as f64).sin(), b]);
            return [((p.iter().filter(|z| **z > 0.25).map(|z| (a * a).sin()).sum::<D>() + lit(1.25) * b) + lit(1.5) * q[q.len() - 1]) + lit(0.75) * p[1], ((a * p[n % 3]) + lit(0.25) * b) + lit(1.0) * q[1], a + lit(1.25) * q[1]];
        }
        p[n % 3] = lit(n as f64).sin();
        let dx = p.iter().fold(q[0], |h, z| (0..p.len()).map(|j| p[j] * lit(1.25) * (q[1] * (*z)).sin()).sum::<D>().atan());
        let mut tape1 = fn473(lit(1.25) * (if n == 3 { b } else { dx }).sin(), lit(1.25) * b.sin(), n % 4);
        [((((a * b) + lit(1.5) * a) + lit(0.75) * q[1]) + lit(0.5) * q[q.len() - 1]) + lit(1.75) * p[2], ((a + lit(0.5) * a) + lit(1.75) * p[0]) + lit(0.5) * p[2], (b * dx) + lit(0.75) * q[q.len() - 1]]
    }

    pub fn fn482(a: D, n: usize, flag: bool) -> D {
        let mut w: [D; 3] = [D::sin(a), a.atan(), a];
        let mut acc: [[D; 3]; 2] = [[-lit(0.5); 3], [w[n % 3], a, w.iter().copied().fold(lit(-9.0), D::max)]];
        match 3 % 4 { 0 => {
            match n % 4 { 0 => {
                w[0] = (w.iter().copied().fold(lit(-9.0), D::max) - (a * a + lit(1.0)).sqrt()).cos();
            }, 1 | 2 if acc[n % 2][0] <= w[n % 3] => {
                let mut acc6 = vec![acc[1][1], w[2] + a];
            }, _ => {
                let r8 = &mut acc[0][1];
                *r8 = *r8 * a.sin() + (lit(0.25) * a.sin());
                { let rhs = w[2].sin(); *r8 *= rhs; }
            } }
        }, 1 | 2 if flag => {}, _ => {
            let f9 = |z: D, k: D| { let h12 = k; h12.abs().sin() + h12 };
            let y14 = f9(lit(3 as f64), lit(1.625));
        } }
        ((w[n % 3] + lit(0.75) * w[1]) + lit(1.5) * w[2]) + lit(1.5) * acc[0][1]
    }

    pub fn fn483(a: D, n: usize) -> D {
        for i3 in 1..=3 {
            let f5 = |z: D, k: D| fn75((a + z).sin(), n % 4).cos();
            let y8 = f5(a * a, a);
            if a.sin() < y8 {}
        }
        a.atan() + lit(0.25) * a
    }

    pub fn fn485(a: D, n: usize, q: Vec<D>) -> D {
        let mut next: Vec<D> = vec![lit(0.0); 3];
        'l5: for i6 in 0..2 {
            let mut back = Point { x: a, y: a * lit(0.75) };
            match n % 4 { 0 => {
                let mut y9: D = if (n == 3) || (q[0] < a) {
                    back.y = lit(0.5) * (a.sin() * a.sin() + lit(1.0)).ln().sin();
                    a.sin().tanh()
                } else {
                    next[i6 % 2] = lit(0.5) * a.sin();
                    a
                };
            }, 1 | 2 if a >= q[i6 % 2] => {
                back.y = fn175(lit(0.5) * a.sin(), lit(1.125).sin()).mul_add(q[i6 % 2], a).sin();
            }, _ => {
                back.y = back.y.sin().powi(2).sin();
            } }
        }
        q[n % 2].sin().exp() + lit(0.25) * next[1]
    }

    pub fn fn486(mut a: D, n: usize) -> D {
        match (n + 1) % 4 { 0 => {
            let dy1: D = a;
        }, 1 | 2 if n < 3 => {
            let mut y4: D = if a < lit(1 as f64) {
                a = a.atan();
                lit(0.25) * a
            } else {
                a = a.sin();
                a
            };
            a = D::sin(a.sin().exp()).sin();
        }, _ => {
            a = a.atan();
        } }
        a + lit(0.75) * a
    }

    pub fn fn487(a: D, b: D, n: usize, q: Vec<D>) -> D {
        for i5 in (0..q.len()).rev() {}
        match 0 % 3 { 0 => {}, 1 => {}, _ => {} }
        lit(n as f64) + lit(0.5) * b
    }

    pub fn fn488(mut a: D) -> D {
        let a: [D; 3] = std::array::from_fn(|j| (if a < a { a } else { lit(1.875) }).sin());
        let mut a: Vec<Vec<D>> = vec![vec![lit(0.0); 3], a.to_vec()];
        let mut i5 = 0_usize;
        while i5 < 1 {
            { let rhs = 1; i5 += rhs; }
            if a[1][0].sin().powi(3) > (a[i5 % 2][1] / (lit(2.0) * lit(2.0) + lit(1.0))) {
                continue;
            }
            { let rhs = lit(1.75) + a[0][i5 % 2].sin(); a[0][1] /= rhs; }
        }
        let mut w = fn480(a[i5 % 2][1].sin().sin(), a[i5 % 2][i5 % 2].atan(), &a[1]);
        a[1][i5 % 2] = (if i5 == 2 { a[i5 % 2][i5 % 2].atan() } else { w.1 }).atan();
        (lit(i5 as f64) + lit(1.75) * a[0][0]) + lit(1.5) * a[1][1]
    }

    pub fn fn490(a: D, q: Vec<D>) -> [D; 3] {
        let mut i3 = 0_usize;
        while i3 < 3 && ((if a <= a { q[i3 % q.len()] } else { -lit(0.25) }) < (a * a)) {
            { let rhs = 1; i3 += rhs; }
        }
        [((a + q[i3 % 2]) + lit(0.25) * a) + lit(0.75) * q[q.len() - 1], (lit(2 as f64) + lit(1.5) * q[0]) + lit(0.75) * q[1], q[1]]
    }

    pub fn fn491(a: D) -> D {
        let mut next = vec![a.mul_add(a, a); 3];
        for z3 in &mut next {
            *z3 = *z3 * a.cos() - (lit(0.5) * (a + a).sin());
        }
        if next.iter().copied().fold(lit(-9.0), D::max) >= (lit(1.875).abs() + lit(1.25)).sqrt() {
            let mut old4 = std::mem::take(&mut next);
            next.push((old4[1] + lit(1.625)).sin());
            next.push(old4[1].sin());
            return (((next[0].abs() + lit(0.5) * next[1]) + lit(1.75) * next[next.len() - 1]) + lit(0.5) * old4[0]) + lit(1.5) * old4[old4.len() - 1];
        }
        ((lit(1.5) + next[next.len() - 1].sin()).sqrt() + lit(1.25) * next[0]) + lit(0.75) * next[next.len() - 1]
    }

    pub fn fn492(mut a: D) -> D {
        a = a.sin();
        { let rhs = lit(1.25) * a.sin(); a *= rhs; }
        (a * a) + lit(0.5) * a
    }

    pub fn fn493(a: D, b: D) -> D {
        let mut tape1: Vec<Vec<D>> = vec![vec![b.sin(); 2]; 3];
        if (b * b) <= b.asinh() {
            tape1[0][1] = lit(1.25) * (tape1[1][0] * b).max(if tape1[1][1] <= tape1[0][1] { b } else { b }).sin();
        }
        for i4 in (0..1).rev() {
            if (a * tape1[i4 % 2][i4 % 2]) >= fn476(a.sin()) {
                tape1[i4 % 2][0] = lit(0.5) * a.cos().sin();
                { let rhs = lit(0.125) * a.cos(); tape1[i4 % 2][i4 % 2] -= rhs; }
            } else {}
            let row6 = &mut tape1[0];
            row6[0] = lit(0.5) * (lit(1.5) + a.sin()).sqrt().sin();
            { let rhs = row6[0] * lit(0.375) * (lit(0.5) * a.sin()); row6[1] += rhs; }
        }
        let mut old7 = std::mem::replace(&mut tape1[0][0], a.sin().tanh().atan());
        ((((lit(3 as f64) + lit(1.5) * a) + lit(1.25) * b) + lit(0.25) * tape1[0][0]) + lit(1.25) * tape1[1][1]) + lit(2.0) * old7
    }

    pub fn fn494(a: D, v: &[D], mut q: Vec<D>) -> D {
        let mut q: [D; 3] = std::array::from_fn(|j| (a - a).sin());
        q[0] = (q[1].min(q[0]) + (a - q[0])).sin();
        let mut list6 = Vec::new();
        list6.push(lit(0.75) / (a * a + lit(1.0)));
        list6.push(v[0]);
        if a.sin().tanh() > (a - a) {} else {}
        ((((if q[0] <= q[0] { a } else { v[0] }) + lit(1.25) * v[0]) + lit(1.25) * v[v.len() - 1]) + lit(1.25) * q[0]) + lit(0.75) * q[1]
    }

    pub fn fn495(a: D, b: D, v: &[D]) -> D {
        let mut acc: Net = Net { w: vec![a, -a], b: a + a };
        let mut u = vec![vec![v.iter().filter(|z| **z > 0.25).map(|z| lit(1.25) * v[1].sin()).sum::<D>(); 2]; 3];
        let mut back = b.abs();
        { let rhs = lit(1 as f64).cos(); u[0][0] *= rhs; }
        let mut i8 = 0_usize;
        loop {
            { let rhs = 1; i8 += rhs; }
            if i8 > 1 { break; }
            let r10 = &mut u[0][i8 % 2];
            { let rhs = lit(0.375) * v[i8 % 2].sin(); *r10 += rhs; }
            let mut saved = (acc.b * acc.w[0]) + lit(1.625);
        }
        (((((((if back < u[0][1] { lit(0.5) } else { b }) + lit(1.25) * a) + lit(0.25) * b) + lit(0.75) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(0.5) * acc.w[0]) + lit(1.75) * acc.b) + lit(1.75) * back
    }

    pub fn fn496(mut a: D, b: D, n: usize) -> D {
        let mut u = Net { w: vec![a, a, lit(n as f64)], b: b };
        let tape1 = [lit(1.5).cos(); 3];
        let n = fn486(b.sin(), 3 % 4);
        u.b = tape1.iter().chain([lit(0.5)].iter()).map(|z| z.cos()).sum::<D>().sin();
        let mut y7: D = if n < u.b.asinh() {
            u.w[1] = (-(n * (-lit(1.625)))).sin();
            a
        } else {
            u.w[1] = (-tape1[2]).sin().tanh().sin();
            a
        };
        (((((((u.forward(&tape1) + lit(0.5) * b) + lit(1.0) * u.w[0]) + lit(1.0) * u.w[1]) + lit(1.5) * u.b) + lit(0.25) * tape1[0]) + lit(2.0) * tape1[1]) + lit(0.75) * tape1[2]) + lit(1.5) * n
    }

    pub fn fn497(a: D, v: &[D], mut p: [D; 3]) -> D {
        p[0] = p.iter().copied().fold(lit(-9.0), D::max).sin();
        if p[1] >= a.min(lit(1.625)) {
            let part4 = &mut p[..2];
            { let rhs = lit(0.125) * a.abs().sin(); part4[0] += rhs; }
            part4[1] = part4[0] * lit(1.25) * (a * a).sin();
            { let rhs = lit(0.125) * ((v[0] * p[0]) + lit(1 as f64)).sin(); p[2] += rhs; }
        }
        ((a * v[0]) + lit(1.75) * a) + lit(0.25) * p[2]
    }

    pub fn fn498(a: D, b: D) -> D {
        let mut u: Vec<D> = vec![lit(0 as f64); 3];
        let f4 = |z: D| lit(2 as f64).sin();
        let y7 = f4(u.iter().rev().skip(1).copied().map(|z| lit(1.25) * (a + b).sin()).sum::<D>());
        let (l9, r10) = u.split_at_mut(1);
        l9[0] = r10[0].sin();
        { let rhs = l9[0] * a.max(y7).atan(); r10[0] -= rhs; }
        if b.sin().exp() < fn497(b.atan(), &u, [u[1], y7, lit(0.75)]) {
            let r11 = &mut u[0];
            *r11 = (lit(1.5) + a.sin()).sqrt().sin();
            { let rhs = b.sin(); *r11 *= rhs; }
            let y = fn486((a + lit(1.375)).sin(), 2 % 4);
        } else {
            let mut y7 = if (if u[0] > lit(0.75) { b } else { y7 }) >= u.windows(2).map(|z| z[0] * z[1]).sum::<D>() { lit(1.5) } else { b.mul_add(b, a) };
        }
        (u.iter().flat_map(|z| [*z, z.sin()]).sum::<D>() + lit(1.5) * u[0]) + lit(2.0) * y7
    }

    pub fn fn499(mut a: D, b: D, n: usize) -> Vec<D> {
        { let rhs = lit(0.125) * (lit(1.25) * D::sin(b).sin()); a += rhs; }
        'l4: for i5 in 0..4 {
            for i7 in (0..3).rev() {
                a = b.sin();
            }
            a = b.max(lit(0.75)).sin();
        }
        vec![(D::sin(a) + lit(0.75) * a) + lit(1.25) * b, ((a + b) + lit(0.5) * a) + lit(0.75) * b]
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

fn fn2(c: &mut Check) {
    c.function("fn2", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn2(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn2::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn2(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn2::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn2::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn2::gradient(p0)));
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

fn fn16(c: &mut Check) {
    c.function("fn16", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn16(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn16::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn16(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn16::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn16::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn16::gradient(p0, &p1)));
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

fn fn19(c: &mut Check) {
    c.function("fn19", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn19(p0, p1, &p2, p3.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn19::pullback(p0, p1, &p2, p3.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn19(d0, d1, &d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn19::jvp((p0, p1, &p2, p3.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn19::value_and_gradient(p0, p1, &p2, p3.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn19::gradient(p0, p1, &p2, p3.clone())));
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

fn fn21(c: &mut Check) {
    c.function("fn21", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn21(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn21::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn21(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn21::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn21::hvp((p0, p1, &p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn21::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn21::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn21::gradient(p0, p1, &p2)));
    });
}

fn fn23(c: &mut Check) {
    c.function("fn23", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn23(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn23::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn23(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn23::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn23::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn23::gradient(p0)));
    });
}

fn fn24(c: &mut Check) {
    c.function("fn24", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.bool(), t.slice(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let y = plain::fn24(p0, p1, p2, &p3, p4.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn24::pullback(p0, p1, p2, &p3, p4.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let d4 = s.arg(&p4); let y = dual::fn24(d0, d1, d2, &d3, d4); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn24::jvp((p0, p1, p2, &p3, p4.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn24::hvp((p0, p1, p2, &p3, p4.clone()), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn24::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), &moved(&p3, &mut d), moved(&p4, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn24::value_and_gradient(p0, p1, p2, &p3, p4.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn24::gradient(p0, p1, p2, &p3, p4.clone())));
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

fn fn26(c: &mut Check) {
    c.function("fn26", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn26(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn26::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn26(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn26::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn26::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn26::gradient(p0, &p1)));
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

fn fn31(c: &mut Check) {
    c.function("fn31", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn31(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn31::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn31(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn31::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn31::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn31::gradient(p0, p1)));
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

fn fn38(c: &mut Check) {
    c.function("fn38", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn38(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn38::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn38(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn38::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn38::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn38::gradient(p0, p1)));
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

fn fn44(c: &mut Check) {
    c.function("fn44", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn44(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn44::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn44(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn44::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
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

fn fn47(c: &mut Check) {
    c.function("fn47", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn47(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn47::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn47(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn47::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
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

fn fn49(c: &mut Check) {
    c.function("fn49", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn49(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn49::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn49(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn49::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn49::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn49::gradient(p0, &p1)));
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

fn fn57(c: &mut Check) {
    c.function("fn57", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn57(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn57::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn57(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn57::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
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

fn fn59(c: &mut Check) {
    c.function("fn59", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.bool(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let y = plain::fn59(p0, p1, p2, p3, p4); values(y) };
        let (y, back) = { let (y, back) = plain::fn59::pullback(p0, p1, p2, p3, p4); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let d4 = s.arg(&p4); let y = dual::fn59(d0, d1, d2, d3, d4); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn59::jvp((p0, p1, p2, p3, p4,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
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

fn fn63(c: &mut Check) {
    c.function("fn63", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn63(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn63::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn63(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn63::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn63::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn63::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn63::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn63::gradient(p0)));
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

fn fn67(c: &mut Check) {
    c.function("fn67", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.int(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn67(p0, p1, p2, p3.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn67::pullback(p0, p1, p2, p3.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn67(d0, d1, d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn67::jvp((p0, p1, p2, p3.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn67::value_and_gradient(p0, p1, p2, p3.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn67::gradient(p0, p1, p2, p3.clone())));
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

fn fn76(c: &mut Check) {
    c.function("fn76", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn76(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn76::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn76(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn76::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn76::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn76::gradient(p0, p1, p2)));
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

fn fn92(c: &mut Check) {
    c.function("fn92", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn92(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn92::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn92(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn92::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn92::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn92::gradient(p0, p1, p2)));
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

fn fn110(c: &mut Check) {
    c.function("fn110", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn110(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn110::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn110(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn110::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn110::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn110::gradient(p0)));
    });
}

fn fn111(c: &mut Check) {
    c.function("fn111", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn111(p0, p1.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn111::pullback(p0, p1.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn111(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn111::jvp((p0, p1.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
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

fn fn125(c: &mut Check) {
    c.function("fn125", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn125(p0, p1.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn125::pullback(p0, p1.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn125(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn125::jvp((p0, p1.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn125::value_and_gradient(p0, p1.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn125::gradient(p0, p1.clone())));
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

fn fn144(c: &mut Check) {
    c.function("fn144", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn144(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn144::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn144(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn144::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn144::hvp((p0, p1, &p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn144::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), &moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn144::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn144::gradient(p0, p1, &p2)));
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

fn fn146(c: &mut Check) {
    c.function("fn146", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn146(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn146::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn146(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn146::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
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

fn fn155(c: &mut Check) {
    c.function("fn155", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn155(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn155::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn155(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn155::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn155::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn155::gradient(p0, p1, p2)));
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

fn fn158(c: &mut Check) {
    c.function("fn158", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn158(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn158::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn158(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn158::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn158::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn158::gradient(p0, &p1)));
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

fn fn176(c: &mut Check) {
    c.function("fn176", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn176(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn176::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn176(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn176::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn176::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn176::gradient(p0, p1, &p2)));
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

fn fn186(c: &mut Check) {
    c.function("fn186", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn186(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn186::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn186(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn186::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
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

fn fn200(c: &mut Check) {
    c.function("fn200", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn200(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn200::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn200(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn200::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn200::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn200::gradient(p0, p1, p2)));
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

fn fn261(c: &mut Check) {
    c.function("fn261", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.slice(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let y = plain::fn261(p0, p1, p2, &p3, p4); values(y) };
        let (y, back) = { let (y, back) = plain::fn261::pullback(p0, p1, p2, &p3, p4); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let d4 = s.arg(&p4); let y = dual::fn261(d0, d1, d2, &d3, d4); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn261::jvp((p0, p1, p2, &p3, p4,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
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

fn fn288(c: &mut Check) {
    c.function("fn288", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn288(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn288::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn288(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn288::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn288::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn288::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn288::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn288::gradient(p0, p1, p2)));
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

fn fn299(c: &mut Check) {
    c.function("fn299", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn299(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn299::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn299(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn299::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn299::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn299::gradient(p0, p1)));
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

fn fn309(c: &mut Check) {
    c.function("fn309", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.float(), t.int(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn309(p0, p1, p2, p3); values(y) };
        let (y, back) = { let (y, back) = plain::fn309::pullback(p0, p1, p2, p3); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn309(d0, d1, d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn309::jvp((p0, p1, p2, p3,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn309::hvp((p0, p1, p2, p3), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn309::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn309::value_and_gradient(p0, p1, p2, p3);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn309::gradient(p0, p1, p2, p3)));
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

fn fn312(c: &mut Check) {
    c.function("fn312", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn312(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn312::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn312(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn312::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn312::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn312::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn312::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn312::gradient(p0, p1)));
    });
}

fn fn313(c: &mut Check) {
    c.function("fn313", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn313(p0, p1, p2.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn313::pullback(p0, p1, p2.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn313(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn313::jvp((p0, p1, p2.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn313::value_and_gradient(p0, p1, p2.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn313::gradient(p0, p1, p2.clone())));
    });
}

fn fn315(c: &mut Check) {
    c.function("fn315", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn315(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn315::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn315(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn315::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
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

fn fn317(c: &mut Check) {
    c.function("fn317", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn317(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn317::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn317(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn317::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
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

fn fn327(c: &mut Check) {
    c.function("fn327", |t| {
        let (p0, p1, p2, p3,) = (t.float(), t.bool(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3,));
        let plain = { let y = plain::fn327(p0, p1, p2, p3.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn327::pullback(p0, p1, p2, p3.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let y = dual::fn327(d0, d1, d2, d3); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn327::jvp((p0, p1, p2, p3.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn327::hvp((p0, p1, p2, p3.clone()), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn327::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d), moved(&p3, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn327::value_and_gradient(p0, p1, p2, p3.clone());
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn327::gradient(p0, p1, p2, p3.clone())));
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

fn fn329(c: &mut Check) {
    c.function("fn329", |t| {
        let (p0, p1,) = (t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn329(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn329::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn329(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn329::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn329::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn329::gradient(p0, p1)));
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

fn fn370(c: &mut Check) {
    c.function("fn370", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn370(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn370::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn370(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn370::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn370::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn370::gradient(p0, &p1)));
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

fn fn387(c: &mut Check) {
    c.function("fn387", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn387(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn387::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn387(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn387::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn387::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn387::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn387::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn387::gradient(p0, p1)));
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

fn fn461(c: &mut Check) {
    c.function("fn461", |t| {
        let (p0, p1, p2,) = (t.float(), t.int(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn461(p0, p1, &p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn461::pullback(p0, p1, &p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn461(d0, d1, &d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn461::jvp((p0, p1, &p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn461::value_and_gradient(p0, p1, &p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn461::gradient(p0, p1, &p2)));
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

fn fn472(c: &mut Check) {
    c.function("fn472", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn472(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn472::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn472(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn472::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn472::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn472::gradient(p0, p1, p2)));
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

fn fn477(c: &mut Check) {
    c.function("fn477", |t| {
        let (p0, p1,) = (t.float(), t.float(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn477(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn477::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn477(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn477::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn477::hvp((p0, p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn477::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn477::value_and_gradient(p0, p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn477::gradient(p0, p1)));
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

fn fn479(c: &mut Check) {
    c.function("fn479", |t| {
        let (p0, p1,) = (t.float(), t.bool(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn479(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn479::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn479(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn479::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
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

fn fn481(c: &mut Check) {
    c.function("fn481", |t| {
        let (p0, p1, p2, p3, p4,) = (t.float(), t.float(), t.int(), t.array::<3>(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1, &p2, &p3, &p4,));
        let plain = { let y = plain::fn481(p0, p1, p2, p3, p4.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn481::pullback(p0, p1, p2, p3, p4.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let d3 = s.arg(&p3); let d4 = s.arg(&p4); let y = dual::fn481(d0, d1, d2, d3, d4); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn481::jvp((p0, p1, p2, p3, p4.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
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
    fn2(c);
    fn3(c);
    fn5(c);
    fn6(c);
    fn7(c);
    fn8(c);
    fn9(c);
    fn10(c);
    fn11(c);
    fn12(c);
    fn13(c);
    fn16(c);
    fn18(c);
    fn19(c);
    fn20(c);
    fn21(c);
    fn23(c);
    fn24(c);
    fn25(c);
    fn26(c);
    fn28(c);
    fn29(c);
    fn30(c);
    fn31(c);
    fn33(c);
    fn34(c);
    fn35(c);
    fn36(c);
    fn37(c);
    fn38(c);
    fn39(c);
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
    fn118(c);
    fn119(c);
    fn120(c);
    fn121(c);
    fn122(c);
    fn123(c);
    fn125(c);
    fn126(c);
    fn128(c);
    fn129(c);
    fn130(c);
    fn131(c);
    fn132(c);
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
    fn157(c);
    fn158(c);
    fn159(c);
    fn161(c);
    fn162(c);
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
    fn183(c);
    fn184(c);
    fn185(c);
    fn186(c);
    fn187(c);
    fn188(c);
    fn189(c);
    fn190(c);
    fn191(c);
    fn193(c);
    fn194(c);
    fn195(c);
    fn197(c);
    fn198(c);
    fn199(c);
    fn200(c);
    fn201(c);
    fn202(c);
    fn203(c);
    fn204(c);
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
    fn223(c);
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
    fn261(c);
    fn262(c);
    fn263(c);
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
    fn288(c);
    fn289(c);
    fn290(c);
    fn291(c);
    fn293(c);
    fn294(c);
    fn295(c);
    fn296(c);
    fn297(c);
    fn299(c);
    fn300(c);
    fn301(c);
    fn302(c);
    fn304(c);
    fn305(c);
    fn306(c);
    fn307(c);
    fn308(c);
    fn309(c);
    fn310(c);
    fn311(c);
    fn312(c);
    fn313(c);
    fn315(c);
    fn316(c);
    fn317(c);
    fn318(c);
    fn319(c);
    fn320(c);
    fn322(c);
    fn326(c);
    fn327(c);
    fn328(c);
    fn329(c);
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
    fn370(c);
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
    fn387(c);
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
    fn407(c);
    fn408(c);
    fn409(c);
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
    fn461(c);
    fn463(c);
    fn464(c);
    fn465(c);
    fn466(c);
    fn467(c);
    fn469(c);
    fn470(c);
    fn472(c);
    fn473(c);
    fn474(c);
    fn475(c);
    fn476(c);
    fn477(c);
    fn478(c);
    fn479(c);
    fn480(c);
    fn481(c);
    fn482(c);
    fn483(c);
    fn485(c);
    fn486(c);
    fn487(c);
    fn488(c);
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
