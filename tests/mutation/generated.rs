// Written by tests/mutation: 500 functions, seed 1.
// Left out, since they don't compile yet: fn4 fn87 fn97 fn100 fn127 fn133 fn145 fn156 fn158 fn175 fn176 fn189 fn193 fn200 fn205 fn209 fn226 fn227 fn231 fn232 fn233 fn241 fn243 fn253 fn276 fn278 fn295 fn298 fn314 fn340 fn342 fn344 fn349 fn358 fn392 fn396 fn398 fn442 fn449 fn450 fn458 fn462 fn468.

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
        let mut back: Vec<Vec<f64>> = vec![vec![p[1].min(a), a.sin()], vec![a.sin().exp(), p[1], a]];
        if p[1] < back[1][0].min(1.875) {
            p[2] = 1.75;
        } else {
            let s = (1 as f64);
        }
        p[0] = -1.875;
        return (((p.iter().fold(a, |h, z| a.atan()) + 1.25 * a) + 1.25 * p[0]) + 0.75 * p[1]) + 1.75 * p[2];
        if (a * p[0]) >= p[0] {
            p[2] -= 0.25 * 1.0_f64.cos();
            return (a + 1.75 * a) + 1.5 * p[2];
            p[2] -= 0.125 * (1.25 * p.iter().rev().skip(1).copied().map(|z| (z + p[1]).sin()).sum::<f64>().sin());
        }
        a - a
    }

    #[differentiable]
    pub fn fn1(a: f64) -> f64 {
        let mut dy1 = vec![a, -a];
        dy1[1] = a.cos();
        for i3 in 0..2 {
            let Some(z5) = positive(dy1[0]) else {
                continue;
            };
            dy1.insert(0, 0.5 * (a * a).sin());
            let (l7, r8) = dy1.split_at_mut(1);
            l7[0] = r8[0].sin();
            r8[0] -= l7[0] * 0.5 * (z5 + z5).sin();
        }
        ((a * 1.0) + 1.25 * a) + 0.5 * dy1[1]
    }

    #[differentiable]
    pub fn fn2(a: f64) -> f64 {
        let mut y1: Vec<f64> = vec![0.0_f64; 4];
        for i3 in (0..y1.len()).step_by(2) {
            {
                y1[i3] *= (a + y1[i3]).sin();
                let f5 = |z: f64| 0.5 * (-0.625_f64).sin();
                let y7 = f5(f5(y1[i3]));
            }
        }
        (((if a < a { a } else { 1.625_f64 }) + 0.75 * a) + 2.0 * y1[1]) + 0.25 * y1[y1.len() - 1]
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
            let mut y1: Vec<f64> = vec![a + b, a];
            for i7 in 0..y1.len() {
                y1.fill(b.sin());
            }
        }
        'l9: for i10 in 0..1 {}
        (if a <= 0.75 { b } else { a }) + 1.75 * b
    }

    #[differentiable]
    pub fn fn7(a: f64, b: f64, n: usize) -> (f64, f64) {
        for i4 in 0..n % 4 {
            if fn6(a.sin(), 0.5 * a.sin()) > 1.5 {
                break;
            }
        }
        return (b.min(a) + 2.0 * b, (b + 0.25 * a) + 1.75 * b);
        (a, a)
    }

    #[differentiable]
    pub fn fn8(a: f64, b: f64, n: usize, v: &[f64]) -> f64 {
        if (b * b) > a {
            if (b + b) <= v.iter().filter(|z| **z > 0.25).map(|z| a.sin().powi(1).sin()).sum::<f64>() {} else {}
        }
        let mut w: f64 = 0.5_f64;
        ((((v.iter().rev().skip(1).copied().map(|z| fn1(1.75_f64.sin()).atan()).sum::<f64>() + 0.5 * a) + 0.5 * v[0]) + 0.5 * v[1]) + 1.5 * v[v.len() - 1]) + 1.25 * w
    }

    #[differentiable]
    pub fn fn9(mut a: f64) -> f64 {
        let mut y4: f64 = if a <= fn0(a.sin(), [a, a, a]) {
            a += 0.125 * (1.25 * (a + 0.125_f64).cos().sin());
            a = a.sin();
            a
        } else {
            a = 1.25 * positive(a).unwrap_or(a).sin();
            for i2 in 0..2 {}
            a
        };
        let u = a.atan() * 1.125_f64.min(1.0_f64);
        y4 /= 1.75 + chained(1.375_f64.cos()).unwrap_or(y4).sin();
        u + 1.0 * u
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
                y1.y = b.asinh().atan();
                let mut next = vec![0.0_f64; 3];
            }
            let r13 = &mut y1.x;
            *r13 = next.atan();
            *r13 = b.sin();
        }
        (((((b.abs() + 1.5 * b) + 2.0 * y1.x) + 1.0 * y1.y) + 0.75 * next) + 2.0 * x.0) + 2.0 * x.1
    }

    #[differentiable]
    pub fn fn11(a: f64, n: usize) -> Vec<f64> {
        let mut x: Vec<f64> = vec![0.0_f64; 2];
        let mut i4 = 0_usize;
        while i4 < 2 {
            i4 += 1;
            for z7 in x.iter().copied().rev() {}
            x[0] /= 1.75 + a.sin();
        }
        x
    }

    #[differentiable]
    pub fn fn12(mut a: f64, b: f64) -> f64 {
        let mut x = [b + a; 3];
        x.swap(0, 1);
        let mut tape1: Point = Point::new(b.sin().tanh(), a);
        let r5 = &mut x[2];
        *r5 *= 1.25 * b.sin();
        tape1.x += 0.375 * (b + 0.75_f64).abs().cos();
        let f6 = |z: f64, k: f64| x.iter().zip(x.iter()).map(|(z, q)| 1.25_f64 * (1 as f64).sin()).sum::<f64>().atan();
        let y11 = f6(fn8(1.25 * tape1.y.sin(), b.sin(), 1 % 4, &x), -1.75) * f6(b / (1.5 + 2.0_f64.sin()), b);
        return ((x[2] - a) + 2.0 * a) + 0.25 * b;
        let f13 = |z: f64| { let h15 = tape1.norm2(); (0.625_f64 + z).cos() + h15 };
        let y17 = f13(x.iter().sum::<f64>()) + f13(a + y11);
        y11
    }

    #[differentiable]
    pub fn fn13(mut a: f64, v: &[f64]) -> f64 {
        let y1: f64 = (a.atan().abs() + 1.25_f64).sqrt();
        let r4 = &mut a;
        *r4 = 1.25 * (y1 + v[0]).sin();
        if (3 as f64) <= y1.sin() {
            a = 1.25 * v.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin();
        } else if y1 >= v[v.len() - 1].cos() {
            a = y1.sin();
        } else {
            let v: [f64; 3] = [if y1 < y1 { a } else { a }; 3];
        }
        (a + 1.0 * a) + 1.0 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn14(a: f64, v: &[f64], p: [f64; 3]) -> f64 {
        let mut old: Vec<f64> = vec![p[1].sin().tanh(), a, p[0]];
        let mut tape1: f64 = v[0];
        tape1 = 1.25;
        (((a + old[1]) + 0.25 * p[0]) + 1.25 * old[old.len() - 1]) + 2.0 * tape1
    }

    #[differentiable]
    pub fn fn15(a: f64) -> [f64; 3] {
        let mut u: [f64; 3] = [a + a; 3];
        u[0] = 1.25 * u[1].sin();
        for i3 in 0..u.len() {
            let i3: f64 = (0..u.len()).map(|j| u[j] * 0.5_f64 * a.sin()).sum::<f64>().sin().exp();
        }
        let mut u7 = u[2];
        [(((u7 + 1.0 * a) + 1.0 * u[0]) + 0.75 * u[1]) + 1.25 * u[2], 1.125 + 0.25 * u7, if u7 < u[1] { 0.375_f64 } else { 1.75_f64 }]
    }

    #[differentiable]
    pub fn fn16(a: f64, v: &[f64]) -> f64 {
        {
            'l3: for i4 in 0..3 {}
        }
        (v[1] * v[1] + 1.0_f64).ln() + 0.75 * a
    }

    #[differentiable]
    pub fn fn17(a: f64, b: f64, n: usize) -> f64 {
        let mut list4 = Vec::new();
        list4.push(a);
        list4.push(b);
        let mut s = if a < b { fn14(b.atan(), &list4, [1.875_f64, list4[1], a]) } else { a.sin().exp() };
        if list4.len() > 2 { s = list4.remove(0) * 0.75; }
        s += 0.25 * fn14(b.cos(), &list4[..2], [a; 3]);
        {
            let f7 = |z: f64| { let h9 = z; (b + 1.5_f64).sin() + h9 };
            let y11 = f7(a) + f7(if list4[0] > 1.5 { a } else { a });
        }
        (((s / (b.abs() + 1.25)) + 1.25 * a) + 1.0 * list4[1]) + 1.25 * list4[list4.len() - 1]
    }

    #[differentiable]
    pub fn fn18(a: f64, v: &[f64]) -> f64 {
        let mut dx: [f64; 3] = [v[1].min(a); 3];
        let mut old = [v.iter().zip(v.iter()).map(|(z, q)| (if 0.25_f64 > dx[1] { v[1] } else { *z }).atan()).sum::<f64>(), dx[1], dx[1].asinh()];
        for z7 in old.iter_mut().rev() {
            *z7 = 0.625_f64.sin().atan();
        }
        let mut old = if (if v[1] <= old[2] { -0.375_f64 } else { old[1] }) >= (if (-0.75_f64) <= a { dx[0] } else { v[0] }) { a } else { fn14(1.125_f64.sin(), &old[0..=1], dx) };
        dx[2] = old.sin();
        (((old + dx[2]) + 1.5 * a) + 1.0 * dx[1]) + 2.0 * dx[2]
    }

    #[differentiable]
    pub fn fn19(mut a: f64, b: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        let mut dx = [(1.5_f64 + 0.5_f64.sin()).sqrt(); 3];
        q[1] += 0.25 * (1.25 * (v[0] / ((v[0] * v[0]).abs() + 1.25_f64)).sin());
        let v = vec![0.0_f64; 2];
        'l7: for i8 in 0..dx.len() {
            let back = dx[1];
        }
        let mut i11 = 0_usize;
        loop {
            i11 += 1;
            if i11 > 2 { break; }
            dx = [b.sin().powi(0); 3];
            let f13 = |z: f64| { let h15 = z; v[v.len() - 1].sin().powi(3).sin() + h15 };
            let y17 = f13(f13(q[1]));
        }
        ((((((b + 1.0 * a) + 0.75 * q[0]) + 0.25 * q[q.len() - 1]) + 2.0 * dx[0]) + 0.25 * dx[2]) + 1.25 * v[0]) + 1.25 * v[1]
    }

    #[differentiable]
    pub fn fn20(mut a: f64, mut b: f64) -> [f64; 3] {
        a = (-0.5_f64).sin().atan();
        for i3 in (0..1).rev() {
            b += 0.375 * ((3 as f64) - a).sin();
            'l5: for i6 in (0..3).rev() {
                let Some(z8) = positive(b) else {
                    continue;
                };
                if b < 1.0 {
                    b = 1.875;
                    a = 0.5 * (if fn17(z8.sin(), z8.atan(), i6 % 4) <= (2.0_f64 + b) { (1 as f64) } else { a.asinh() }).sin();
                }
            }
        }
        [b + 1.0 * b, a + 1.0 * a, (0 as f64)]
    }

    #[differentiable]
    pub fn fn21(a: f64, b: f64, v: &[f64]) -> f64 {
        for z5 in v.windows(2) {}
        if a > a {
            if (0 as f64) > (1.5_f64 + 0.125_f64.sin()).ln() {
                return a;
            }
        } else {
            for i7 in (0..4).rev() {
                let mut y9: f64 = {
                    if (b - a) < (a * a + 1.0_f64).sqrt() {
                        return ((((b * a) + 0.25 * a) + 0.25 * v[0]) + 0.5 * v[1]) + 0.75 * v[v.len() - 1];
                    }
                    (-1.75_f64) + a
                };
                y9 /= 1.75 + y9.max(-0.5_f64).sin();
            }
        }
        return (((a + 1.75 * a) + 1.0 * b) + 0.5 * v[1]) + 0.75 * v[v.len() - 1];
    }

    #[differentiable]
    pub fn fn22(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut acc: Net = Net { w: vec![fn14(1.25_f64 * b.sin(), v, [a; 3]), a.sin().exp(), a], b: a + 1.25 };
        let mut w = [f64::sin(v[v.len() - 1]); 3];
        w[0] = v.iter().copied().fold((-9.0), f64::max).sin().sin();
        w = [v.iter().sum::<f64>(), v[1], a.sin()];
        let mut a: Option<f64> = if a <= w[2].sin().powi(1) { Some(v.iter().enumerate().map(|(j, z)| v[v.len() - 1].sin()).sum::<f64>()) } else { None };
        let f9 = |z: f64| (b + (if b <= acc.b { z } else { z })).atan();
        let y11 = f9((-1.125_f64).min(v[1])) + f9(v[0]);
        acc.step(v, 1.25 * w[2].sin());
        (w[0], w[1]) = (w[1] * 0.5, w[2].cos());
        let f13 = |z: f64, k: f64| { let h16 = k; (if z <= (-1.875_f64) { h16 } else { y11 }).atan() + h16 };
        let y19 = f13(w.iter().filter(|z| **z > 0.25).map(|z| 1.25 * b.sin()).sum::<f64>(), acc.b) + f13(w.iter().sum::<f64>(), y11);
        ((((((((((y19.atan() + 1.75 * b) + 2.0 * v[0]) + 0.5 * v[1]) + 2.0 * v[v.len() - 1]) + 0.75 * acc.w[0]) + 0.25 * acc.b) + 0.5 * w[0]) + 0.75 * w[1]) + 0.25 * w[2]) + 1.5 * y11) + 2.0 * y19
    }

    #[differentiable]
    pub fn fn23(a: f64) -> f64 {
        if a > a {
            if 0.5 < (1 as f64) {
                return 1.5 + a;
                let mut back = [0.5_f64 * a, if a > a { a } else { a }, 2.0_f64];
            }
        } else if (a >= a) && (a < a) {} else {}
        a.mul_add(a, a) + 0.75 * a
    }

    #[differentiable]
    pub fn fn24(a: f64, b: f64, flag: bool, v: &[f64], mut q: Vec<f64>) -> f64 {
        q.reverse();
        let u = fn19(1.25 * (if a < b { v[1] } else { a }).sin(), a.sin(), &q, vec![q[0], b, b]);
        if (v.iter().scan((0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<f64>() < q[0]) && (q[0] >= (b * b)) {
            if (v[v.len() - 1] + b) <= b {
                let mut y1: Shape = if b <= u { Shape::Disc((1.5_f64 + a.sin()).ln()) } else { Shape::Dot };
                for i8 in 1..=1 {
                    let mut back = [if i8 == 3 { b } else { a }, a, 1.25_f64 + u];
                }
                q[0] *= a.cos();
            } else if (q[q.len() - 1] - u) > b.sin().powi(3) {} else {
                q.resize(2, 1.25 * q[1].sin());
            }
            let f11 = |z: f64, k: f64| ((a * 1.25_f64) - (b + a)).atan();
            let mut y14 = f11(u.abs(), a);
            let mut next16 = q.clone();
            for _ in 0..2 {
                for i17 in 0..q.len() {
                    next16[i17] = 0.5 * q[i17] + 0.25 * (if i17 == 0 { q[q.len() - 1] } else { q[i17 - 1] }) * b.sin();
                }
                q = next16.clone();
            }
        }
        (((1.0 + 0.5 * v[0]) + 0.25 * v[v.len() - 1]) + 1.75 * q[0]) + 2.0 * q[1]
    }

    #[differentiable]
    pub fn fn25(a: f64, b: f64) -> f64 {
        for i3 in (0..1).rev() {}
        return (a + 1.25 * a) + 0.25 * b;
    }

    #[differentiable]
    pub fn fn26(a: f64, v: &[f64]) -> f64 {
        let mut w: [[f64; 3]; 2] = [[a, v[0], a], [chained(a).unwrap_or(a), -0.5_f64, a * v[0]]];
        let mut old4 = std::mem::replace(&mut w[1][0], 1.25 * v.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin());
        let mut y12: f64 = if a <= v[1] {
            old4 += 0.25 * fn19(f64::sin(v[v.len() - 1]).sin(), a.sin(), v, v.iter().map(|z| (*z).sin()).collect::<Vec<f64>>());
            1.0_f64.sin().exp()
        } else {
            for i7 in (0..v.len()).step_by(2) {
                let mut u = (a + w[i7 % 2][i7 % 3]) * (v[i7] * old4);
                if i7 >= 2 {
                    old4 = w[i7 % 2][2].cos();
                    continue;
                }
            }
            old4 = 1.25 * (1.5_f64 + v.iter().enumerate().map(|(j, z)| (*z).sin()).sum::<f64>().sin()).ln().sin();
            old4.asinh()
        };
        (v.iter().sum::<f64>() + 0.5 * a) + 2.0 * y12
    }

    #[differentiable]
    pub fn fn27(mut a: f64, n: usize) -> f64 {
        let mut x = [a, a.sin(), 0.625_f64 + a];
        a = 1.25 * (n as f64).sin();
        a = fn17((x[n % 3] - a).cos(), 1.25_f64 * (0..x.len()).map(|j| x[j] * 1.25_f64 * (a * a).sin()).sum::<f64>().sin(), n % 4).sin();
        match n % 3 { 0 => {
            for i5 in 0..x.len() {
                let mut old7 = std::mem::replace(&mut x[i5], (n as f64).cos());
                for (j, z9) in x.iter_mut().enumerate() {
                    *z9 = old7.atan();
                }
                x[i5] = a.sin();
            }
        }, 1 => {
            let cell1 = fn25(a.cos(), 1.25 * x.iter().sum::<f64>().sin());
            let part11 = &mut x[..=1];
            part11[0] += 0.125 * (a * a).cos();
            part11[1] = part11[0] * 0.25_f64.cos();
        }, _ => {
            let r12 = &mut a;
            *r12 = x[n % 3].cos();
            *r12 = *r12 * x[n % 3].sin() + (0.375 * (1.25 * x[0].sin()));
        } }
        (((x.iter().rev().skip(1).copied().map(|z| (x[n % 3] * z).cos()).sum::<f64>() + 1.0 * a) + 1.25 * x[0]) + 1.75 * x[1]) + 0.5 * x[2]
    }

    #[differentiable]
    pub fn fn28(a: f64, n: usize) -> f64 {
        let mut old: Vec<f64> = vec![a, a];
        ((old[old.len() - 1].cos() + 0.75 * a) + 0.75 * old[0]) + 1.75 * old[old.len() - 1]
    }

    #[differentiable]
    pub fn fn29(a: f64, n: usize) -> Vec<f64> {
        let mut dy1 = Point { x: a, y: a + a };
        match 2 % 3 { 0 => {
            dy1.x = dy1.y.sin();
            dy1.x = dy1.x.sin();
        }, 1 => {
            let r4 = &mut dy1.y;
            *r4 = *r4 * a.sin() + (0.25 * a.sin());
        }, _ => {
            dy1.x -= 0.125 * (1.25 * (n as f64).sin());
        } }
        return vec![((if dy1.y < 1.25_f64 { a } else { dy1.x }) + 1.5_f64 * a) + 0.75_f64 * dy1.y, dy1.y + 0.75_f64 * dy1.y];
        vec![0.0_f64; 4]
    }

    #[differentiable]
    pub fn fn30(a: f64) -> f64 {
        let mut tape1: [f64; 3] = [a, a - a, a];
        tape1[2] = a.cos();
        tape1[1] = tape1.iter().map(|z| 1.25_f64 * a.sin()).sum::<f64>().cos();
        let dx = (a * 1.625_f64) * fn23(a.cos());
        let r5 = &mut tape1[2];
        *r5 = (a + a).atan();
        if tape1[2] < dx {
            let f6 = |z: f64| (1.25_f64 - dx).sin().atan();
            let y8 = f6(f6((0 as f64)));
            tape1[..2].copy_from_slice(&[1.25 * y8.sin().sin(), dx]);
            let mut old = fn21(1.25 * fn17(dx.cos(), 0.75_f64.sin(), 0 % 4).sin(), 1.25 * (dx * tape1[0]).sin(), &tape1);
        } else {
            tape1.swap(1, 1);
            let f11 = |z: f64, k: f64| { let h14 = (-1.5_f64).atan(); 1.25 * h14.sin() + h14 };
            let y18 = f11(tape1.iter().rev().skip(1).copied().map(|z| tape1.iter().rev().skip(1).copied().map(|z| 1.25_f64 * (dx * 0.875_f64).sin()).sum::<f64>().sin()).sum::<f64>(), dx) * f11(1.0, tape1[2]);
        }
        ((((dx - a) + 1.0 * a) + 2.0 * tape1[0]) + 0.25 * tape1[1]) + 1.75 * dx
    }

    #[differentiable]
    pub fn fn31(mut a: f64, mut p: [f64; 3]) -> f64 {
        let mut a = [a + a; 3];
        'l4: for i5 in (0..1).rev() {
            for i7 in 1..=1 {
                a[..2].copy_from_slice(&[p[1].sin().exp().sin(), p[2]]);
            }
            p = [p[i5 % 3], a.windows(2).map(|z| z[0] * z[1]).sum::<f64>(), a[i5 % 3].min(a[i5 % 3])];
            let mut y9: f64 = if (p[0] - a[i5 % 3]) < (a[1] + a[i5 % 3]) {
                p[i5 % 3]
            } else {
                if 0.25_f64.mul_add(a[i5 % 3], p[i5 % 3]) >= a[i5 % 3].abs() {
                    a[i5 % 3] = a[1].sin();
                    p[i5 % 3] += 0.5 * 0.25_f64.sin().powi(1).sin().exp().sin();
                }
                if (-0.25_f64) <= a[i5 % 3] { p[i5 % 3] } else { p[i5 % 3] }
            };
        }
        (((a[2] / (1.5 + p[1].sin())) + 0.5 * p[0]) + 0.25 * p[1]) + 0.75 * p[2]
    }

    #[differentiable]
    pub fn fn32(a: f64) -> Vec<f64> {
        let u: f64 = fn27(1.25_f64 * (a * a).sin(), 2 % 4);
        vec![u + a, 0.75_f64 + 2.0_f64 * u]
    }

    #[differentiable]
    pub fn fn33(mut a: f64, n: usize, v: &[f64], q: Vec<f64>) -> f64 {
        let mut dy1: Vec<f64> = q.clone();
        let f6 = |z: f64, k: f64| 1.25 * (if (v[0] + k) < k.sin().exp() { k } else { dy1[n % 2] + k }).sin();
        let y9 = f6(dy1[n % 2].max(2.0), q[n % 2]);
        let mut y1 = fn29(1.25 * (if dy1[dy1.len() - 1] <= dy1[n % 2] { v[0] } else { 0.25_f64 }).sin(), n % 4);
        let mut acc = (if a < (-1.375_f64) { v[n % 2] } else { y9 }) / (y1[n % 2] * y1[n % 2] + 1.0_f64);
        for (j, z14) in q.iter().enumerate() {
            y1.resize(4, 0.5 * v[n % 2].sin());
            if (*z14) <= y9 {
                let mut old17 = std::mem::replace(&mut y1, q.clone());
                break;
            }
        }
        (((((((((if acc > y9 { 1.75_f64 } else { acc }) + 1.25 * a) + 1.75 * v[0]) + 1.0 * v[v.len() - 1]) + 0.5 * dy1[0]) + 1.5 * dy1[dy1.len() - 1]) + 1.75 * y9) + 1.0 * y1[0]) + 1.25 * y1[1]) + 1.25 * y1[y1.len() - 1]
    }

    #[differentiable]
    pub fn fn34(mut a: f64, v: &[f64]) -> (f64, f64) {
        let mut w: f64 = a.cos();
        for i4 in 0..3 {
            w = 0.5 * ((v[v.len() - 1] + a) + a).sin();
            let r6 = &mut a;
            *r6 = (1.5_f64 + w.sin()).ln().sin();
            *r6 = *r6 * v[v.len() - 1].atan() + (0.125 * w.sin());
        }
        ((((a + a) + 1.5 * v[0]) + 0.25 * v[1]) + 1.25 * w, (a * a + 1.0_f64).ln() + 1.25 * v[0])
    }

    #[differentiable]
    pub fn fn35(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut p: Point = Point { x: if b >= p[0] { p[2] } else { b }, y: v.iter().filter(|z| **z > 0.25).map(|z| b.atan().atan()).sum::<f64>() };
        b += 0.25 * fn5(1.25 * (2.0_f64 + p.y).sin(), (if a < a { 0.875_f64 } else { p.x }).atan(), v);
        p.y = a.sin();
        p.y = (3 as f64).sin();
        let mut i7 = 0_usize;
        'l8: while i7 < 2 {
            i7 += 1;
            p.y = 1.625;
        }
        b = v.iter().fold(a, |h, z| b.sin().powi(3).sin()).sin();
        for i12 in 1..v.len() {
            p.y = f64::sin(p.norm2()).sin();
        }
        (((((v[i7 % 2] + p.y) + 0.75 * a) + 0.5 * v[0]) + 0.75 * v[1]) + 2.0 * v[v.len() - 1]) + 2.0 * p.x
    }

    #[differentiable]
    pub fn fn36(mut a: f64, n: usize, mut q: Vec<f64>) -> f64 {
        let mut u = [[1.375_f64; 3], [-1.5_f64, if q[n % 2] <= a { a } else { a }, q[n % 2] * a]];
        q[1] = 1.25 * (-a).sin();
        {
            q[..2].copy_from_slice(&[1.25 * a.atan().sin(), a]);
            u[n % 2][n % 3] += 0.125 * ((u[n % 2][2] * a) + fn10(u[0][n % 3].cos(), a.cos())).sin();
        }
        (((((if a <= q[n % 2] { q[n % 2] } else { a }) + 0.75 * a) + 1.25 * q[1]) + 0.5 * q[q.len() - 1]) + 1.0 * u[1][0]) + 0.5 * u[1][2]
    }

    #[differentiable]
    pub fn fn37(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        for i4 in 0..v.len() {
            {
                for i6 in 0..3 {
                    b = (v[i4] * a.sin().tanh()).atan();
                }
            }
        }
        for i8 in (0..3).rev() {
            if i8 < 1 {
                a = ((i8 as f64) + v.iter().copied().product::<f64>()).sin();
            } else if 0.25 >= (-(-0.75)) {
                a = a.sin();
            } else {}
            if i8 >= 3 {
                b = 0.5 * v[i8 % 2].sin();
                break;
            }
            b = (b + a).sin().atan();
        }
        return ((b + 2.0 * b) + 1.5 * v[0]) + 0.5 * v[v.len() - 1];
        a
    }

    #[differentiable]
    pub fn fn38(a: f64, mut b: f64) -> f64 {
        let mut cell1 = [[-0.875_f64; 3], [1.875_f64; 3]];
        cell1[1][0] = b.cos();
        for i4 in 0..2 {
            cell1[1][0] -= 0.375 * f64::sin(a).sin();
            let mut dy1 = vec![b * b, a, a * a];
        }
        (((a + 1.0 * a) + 2.0 * cell1[0][1]) + 1.75 * cell1[1][0]) + 1.0 * cell1[1][2]
    }

    #[differentiable]
    pub fn fn39(a: f64, p: [f64; 3]) -> f64 {
        for z4 in p.iter().copied().rev() {
            if (a + a) > (z4 - 0.875) {} else if (z4 + z4) >= p[0].sin() {} else {}
        }
        (p[2] * a) + 1.25 * a
    }

    #[differentiable]
    pub fn fn40(a: f64, n: usize, v: &[f64], net: &Net) -> f64 {
        let mut next: Vec<f64> = vec![fn33(net.b.sin(), n % 4, &v[..=1], vec![a, a, net.b]), net.forward(v)];
        next[n % 2] = 1.25 * a.sin();
        if (-1.75) > (v[n % v.len()] + next[0]) {
            if next.len() > 2 { next.remove(0); }
            return (((((((1.5_f64 + a.sin()).sqrt() + 1.0 * a) + 0.25 * v[0]) + 1.5 * v[1]) + 1.0 * v[v.len() - 1]) + 1.25 * net.w[0]) + 2.0 * net.b) + 1.5 * next[1];
        }
        'l6: for i7 in 0..v.len() {
            let mut i9 = 0_usize;
            'l10: while i9 < 2 {
                i9 += 1;
                let net = (net.w[0] - 1.75_f64).sin().tanh();
                next[i7 % 2] += 0.5 * (0.5 * next.iter().enumerate().map(|(j, z)| (-0.375_f64).max(a).sin()).sum::<f64>().sin());
            }
            let (l15, r16) = next.split_at_mut(1);
            r16[0] = l15[0] * (-0.375_f64).cos().cos();
            let mut old17 = std::mem::replace(&mut next[0], a.sin());
        }
        (((((((((-next[n % 2]) + 0.75 * a) + 0.75 * v[0]) + 1.25 * v[1]) + 1.75 * v[v.len() - 1]) + 0.25 * net.w[0]) + 0.75 * net.w[1]) + 2.0 * next[0]) + 1.25 * next[1]) + 1.75 * next[next.len() - 1]
    }

    #[differentiable]
    pub fn fn41(mut a: f64, mut b: f64) -> f64 {
        let mut dy1 = [if a < a { b } else { a }, b, 1.25_f64.asinh()];
        let r4 = &mut dy1[2];
        *r4 += 0.125 * (1.25 * (a + a).sin());
        let Some(z5) = positive(if a < b { a } else { a }) else {
            return ((b + 1.75 * b) + 2.0 * dy1[0]) + 1.75 * dy1[1];
        };
        (((((1 as f64) + 0.5 * b) + 0.75 * dy1[0]) + 1.75 * dy1[1]) + 1.0 * dy1[2]) + 1.0 * z5
    }

    #[differentiable]
    pub fn fn42(a: f64) -> f64 {
        let cell1 = [1.75_f64; 3];
        let mut cell1: [[f64; 3]; 2] = [[cell1.iter().rev().skip(1).copied().map(|z| (z.abs() + 1.25_f64).sqrt().sin()).sum::<f64>(), a.min(a), a + cell1[2]], [-1.0_f64; 3]];
        let mut cell1 = 2.0_f64;
        ((1.5_f64 + cell1.sin()).sqrt() + 1.0 * a) + 0.25 * cell1
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
        list4[1] = (1.5_f64 + v[0].min(a).sin()).ln().cos();
        let mut s = list4[1];
        list4
    }

    #[differentiable]
    pub fn fn45(a: f64) -> f64 {
        let mut w = vec![a * 2.0_f64, a, 0.25_f64];
        for i3 in 0..3 {
            if w.len() > 2 { w.pop(); }
        }
        w[0] += 0.25 * (1.25 * a.sin());
        let mut old5 = std::mem::take(&mut w);
        w.push(a.cos());
        w.push(old5[old5.len() - 1].sin());
        let old5: f64 = w[w.len() - 1] * w.iter().copied().fold((-9.0), f64::max);
        (((a + 1.75 * a) + 0.5 * w[0]) + 1.5 * w[1]) + 2.0 * w[w.len() - 1]
    }

    #[differentiable]
    pub fn fn46(mut a: f64, mut b: f64, n: usize, v: &[f64]) -> Vec<f64> {
        let mut saved: [[f64; 3]; 2] = [[v.iter().fold(v[n % 2], |h, z| 1.25_f64 * b.sin()); 3]; 2];
        saved[0][0] = saved[n % 2][2].cos();
        let f8 = |z: f64| { let h10 = b.sin().tanh(); (z * z + 1.0_f64).ln().sin() + h10 };
        let mut y12 = f8(1.375 * a);
        saved[0][n % 3] = 1.25;
        let dx: Vec<Vec<f64>> = vec![vec![y12.max(1.875_f64); 3], vec![(v.len() as f64), v.iter().sum::<f64>(), v.iter().zip(v.iter()).map(|(z, q)| y12.asinh().atan()).sum::<f64>()]];
        vec![y12 + 0.75_f64 * b, (-(-1.5_f64)) + 0.75_f64 * a]
    }

    #[differentiable]
    pub fn fn47(mut a: f64) -> [f64; 3] {
        let a: Net = Net { w: vec![a, a.max(a)], b: a.sin().exp() };
        if (1.5_f64 + a.w[0].sin()).ln() <= a.b {} else {}
        [-(-1.875), a.b * a.w[1], a.b]
    }

    #[differentiable]
    pub fn fn48(a: f64) -> f64 {
        let mut a = (a.sin(), a);
        if (1.25 * a.1) > (a.1 * a.0) {
            let mut i3 = 0_usize;
            'l4: while i3 < 1 && ((a.1 + a.1) < fn39(a.0.sin(), [a.0, 0.5_f64, a.1])) {
                i3 += 1;
                a.1 = ((a.0 + a.1) - (i3 as f64)).atan();
                if (a.0 <= a.1) || (i3 >= 1) {
                    continue 'l4;
                }
            }
        } else {
            a.1 = (positive(a.0 + a.1).unwrap_or(a.1) * a.0.max(a.0)).cos();
            a.1 = 1.25;
        }
        a.0.sin().tanh() + 1.25 * a.0
    }

    #[differentiable]
    pub fn fn49(a: f64, v: &[f64]) -> f64 {
        let mut y1 = [a, a.sin(), a];
        let mut cell1: Vec<Vec<f64>> = vec![vec![y1[1], fn39(a.sin(), [a; 3])], y1.iter().enumerate().map(|(j, z)| 1.25 * ((*z) - v[j % 2]).sin()).collect::<Vec<f64>>()];
        let mut dx: [f64; 3] = [0.25_f64; 3];
        (y1[0], y1[1]) = (y1[1] * 0.5, v[0].cos());
        dx[1] + 0.5 * a
    }

    #[differentiable]
    pub fn fn50(mut a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let acc: Option<f64> = None;
        p[1] = 1.25 * p.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin();
        let dy1 = f64::sin(a / (1.5_f64 + a.sin()));
        p.reverse();
        p[0] *= b.sin();
        if f64::sin(dy1) > p[2].cos() {
            for z6 in &mut p {
                *z6 += 0.375 * (b * dy1).sin();
            }
            return (((((dy1 + 1.25 * a) + 2.0 * b) + 1.75 * p[0]) + 1.25 * p[1]) + 0.75 * p[2]) + 1.75 * dy1;
        }
        ((((dy1 * dy1) + 1.5 * b) + 1.25 * p[1]) + 1.25 * p[2]) + 0.25 * acc.unwrap_or((0.75))
    }

    #[differentiable]
    pub fn fn51(a: f64, b: f64, n: usize, v: &[f64]) -> Vec<f64> {
        let dx = [[v[n % v.len()], b + a, b], [b - b, (a * a + 1.0_f64).sqrt(), b]];
        let mut dx: [f64; 3] = [-0.375_f64; 3];
        dx[1] -= 0.125 * a.cos();
        let r7 = &mut dx[n % 3];
        *r7 = *r7 * a.sin() + (0.25 * (1.25 * 2.0_f64.sin()));
        for i8 in 1..dx.len() {
            for i10 in 0..v.len() {
                for i12 in 0..i10 % 4 {
                    let f14 = |z: f64| { let h16 = a; (-0.25_f64).sin().powi(2).cos() + h16 };
                    let mut y18 = f14(v[i10]) + f14(a);
                }
            }
            let part20 = &mut dx[..=1];
            part20[0] += 0.5 * v[1].atan();
            part20[1] = part20[0] * (b + a).cos();
            dx[0] *= (a - 1.625_f64).cos();
        }
        vec![(((a + dx[0]) + 0.5_f64 * b) + 1.5_f64 * v[0]) + 1.0_f64 * dx[2], (((((a + 0.5_f64 * a) + 2.0_f64 * b) + 2.0_f64 * v[0]) + 0.25_f64 * v[1]) + 1.0_f64 * v[v.len() - 1]) + 1.75_f64 * dx[2]]
    }

    #[differentiable]
    pub fn fn52(mut a: f64, n: usize, q: Vec<f64>) -> f64 {
        let mut back: [f64; 3] = std::array::from_fn(|j| 1.25 * a.sin());
        if (-back[n % 3]) >= (if n >= 1 { q[n % 2] } else { a }) {
            back[n % 3] = a.sin();
            return (((a + 1.0 * a) + 0.75 * back[0]) + 2.0 * back[1]) + 1.5 * back[2];
        }
        let mut next6 = back.clone();
        for _ in 0..1 {
            for i7 in 0..back.len() {
                next6[i7] = 0.5 * back[i7] + 0.25 * (if i7 == 0 { back[back.len() - 1] } else { back[i7 - 1] }) * (q[q.len() - 1] + q[n % q.len()]).sin();
            }
            back = next6.clone();
        }
        let mut y8: f64 = {
            back[n % 3] = 1.625;
            fn42(1.25_f64 * a.sin())
        };
        (((((((-y8) + 1.5 * a) + 1.75 * q[0]) + 0.5 * q[1]) + 0.75 * back[0]) + 2.0 * back[1]) + 1.75 * back[2]) + 0.75 * y8
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
        let (l3, r4) = dy1.split_at_mut(1);
        l3[0] = r4[0].sin();
        r4[0] -= l3[0] * (a - (-0.875_f64)).atan();
        a = a.sin().sin();
        dy1[2] = fn49(dy1.iter().rev().skip(1).copied().map(|z| 0.875_f64.sin()).sum::<f64>().cos(), &dy1[..2]).sin();
        let mut y8: [f64; 3] = if dy1.iter().fold(0.625_f64, |h, z| h.cos().sin()) >= a {
            dy1[0] += 0.25 * (1.25 * a.sin());
            dy1
        } else {
            dy1[2] *= 1.25 * (if a >= a { a } else { dy1[2] }).sin();
            [1.875_f64; 3]
        };
        [(dy1[1] + dy1[2]) + 0.75 * dy1[2], a + 0.75 * a, a.max(dy1[1])]
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
        cell1[0] = (if cell1[1] <= (a * (-1.625_f64)) { a * 1.75_f64 } else { a }).atan();
        let mut x: Vec<f64> = vec![(0 as f64), cell1.iter().sum::<f64>(), cell1[2] * a];
        for i4 in 0..1 {
            let s = fn1(0.5 * cell1.iter().copied().fold((-9.0), f64::max).sin());
            x.insert(0, a.sin());
        }
        x.clone()
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
        a = 1.25 * b.min(-1.625_f64).sin();
        let mut i5 = 0_usize;
        'l6: while i5 < 1 && (i5 >= 0) {
            i5 += 1;
            a = (a * a.sin().tanh()).sin();
        }
        let mut tape1 = fn55(v[0].sin());
        let mut i9 = 0_usize;
        'l10: while i9 < 2 {
            i9 += 1;
            tape1 = ((v[n % v.len()] * (-1.5_f64)) * b.abs()).cos();
        }
        (((((v[i5 % v.len()] + tape1) + 1.5 * a) + 2.0 * b) + 0.75 * v[1]) + 1.5 * v[v.len() - 1]) + 1.0 * tape1
    }

    #[differentiable]
    pub fn fn59(a: f64, mut b: f64, n: usize, flag: bool, p: [f64; 3]) -> [f64; 3] {
        let s = [[b, b, b], [a, b.sin().exp(), a]];
        for i7 in 0..1 {
            if flag {
                b = (s[i7 % 2][n % 3] + b).max(s[1][i7 % 3].atan()).cos();
                let dy1 = fn32((a - 1.375_f64).sin());
            }
            b = 0.5 * a.sin();
        }
        let mut w: f64 = chained(s[0][2] - a).unwrap_or(a);
        [((fn23(1.375_f64.atan()) + 1.25 * b) + 1.25 * s[0][1]) + 0.75 * s[1][0], (((a.cos() + 1.75 * a) + 1.0 * b) + 1.5 * p[1]) + 2.0 * w, ((n as f64) + 0.5 * b) + 2.0 * s[1][0]]
    }

    #[differentiable]
    pub fn fn60(mut a: f64) -> f64 {
        'l2: for i3 in 0..3 {
            match i3 % 4 { 0 => {
                for i5 in (0..4).rev() {
                    a = a.cos();
                }
            }, 1 | 2 if a < a => {
                let f7 = |z: f64, k: f64| { let h10 = z; a.sin() + h10 };
                let y12 = f7(1.0, a) * f7(0.125, a);
            }, _ => {
                let r14 = &mut a;
                *r14 *= 0.5 * 1.5_f64.sin();
            } }
            let dy1 = a;
            a = 0.5 * dy1.sin();
        }
        a + 0.5 * a
    }

    #[differentiable]
    pub fn fn61(mut a: f64) -> f64 {
        let a: Option<f64> = Some(-a);
        let mut i3 = 0_usize;
        while i3 < 2 && ((1.125 < 0.75) && (1.75 < 1.625)) {
            i3 += 1;
            if let Some(z) = a {}
        }
        -0.375
    }

    #[differentiable]
    pub fn fn62(mut a: f64, b: f64) -> f64 {
        let acc = a.abs() - (a * b);
        for i4 in 0..1 {
            if (acc > acc) && ((b * b) <= fn55(acc.sin())) {
                'l6: for i7 in 0..3 {
                    a /= 1.75 + (b * 1.375_f64).sin();
                }
                let mut x: Vec<f64> = vec![acc + b, acc - a];
                let part10 = &mut x[0..2];
                part10[0] += 0.375 * b.atan();
                part10[1] = part10[0] * b.sin();
            }
        }
        ((acc + 1.75 * a) + 0.5 * b) + 0.75 * acc
    }

    #[differentiable]
    pub fn fn63(mut a: f64) -> f64 {
        let mut old: [f64; 3] = [2.0_f64; 3];
        old[..2].copy_from_slice(&[(a + a).sin(), a]);
        let mut old3 = (3 as f64);
        ((old3 + 1.375) + 0.25 * a) + 1.25 * old3
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
                std::mem::swap(&mut a, &mut cell1);
                let r11 = &mut b[i8 % 2];
                *r11 += 0.125 * u.w[i8 % 2].sin();
                *r11 += 0.5 * (1.25 * (cell1 - v[i8 % v.len()]).sin());
            }
        }
        b.clone()
    }

    #[differentiable]
    pub fn fn66(mut a: f64, n: usize, v: &[f64]) -> f64 {
        let f4 = |z: f64, k: f64| ((k.abs() + 1.25_f64).sqrt() + 0.625_f64).sin();
        let mut y7 = f4(f64::sin(a), 0.875) * f4(v[n % 2] + a, v[n % v.len()]);
        a = y7.mul_add(a, v[0]).sin().powi(0).sin();
        ((((v.len() as f64) + 2.0 * a) + 0.25 * v[0]) + 1.75 * v[v.len() - 1]) + 2.0 * y7
    }

    #[differentiable]
    pub fn fn67(a: f64, n: usize, mut p: [f64; 3], q: Vec<f64>) -> f64 {
        let mut dx = vec![vec![q[0].max(p[2]), q[n % 2]], p[..2].to_vec()];
        'l6: for z8 in q.iter().copied().rev() {
            for i10 in 0..q.len() {
                dx[1][1] -= 0.5 * (q.len() as f64).abs().sin();
            }
        }
        ((((dx[0][n % 2] + 1.25 * q[0]) + 1.5 * q[1]) + 2.0 * q[q.len() - 1]) + 2.0 * dx[0][0]) + 1.5 * dx[1][1]
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
                    let row12 = &mut acc[1];
                    row12[0] = a.sin();
                    row12[1] += row12[0] * 0.25 * (0.5 * a.sin());
                    acc[0][i3 % 3] = 0.5 * (product7[i3 % 2][0] - a).sin();
                }
            }
        }
        let mut i3: Vec<f64> = vec![a - acc[i3 % 2][i3 % 3], acc[i3 % 2][i3 % 3], acc[i3 % 2][i3 % 3]];
        ((((2 as f64) + 1.25 * a) + 0.25 * acc[0][1]) + 1.25 * acc[1][0]) + 1.0 * i3[0]
    }

    #[differentiable]
    pub fn fn69(a: f64, mut b: f64) -> f64 {
        let mut dy1: Shape = if b < 0.25 { Shape::Disc(a.sin().powi(3)) } else { Shape::Dot };
        if (b + a) >= (a * 1.625) {
            let mut old4 = std::mem::take(&mut b);
        } else if a.sin() < (-a) {
            let Some(z6) = positive(b) else {
                return (a.sin().powi(0) + 2.0 * a) + 1.5 * b;
            };
        } else {
            if a.mul_add(b, b) >= (a + a) {
                b = 1.25 * b.sin().sin();
                if (a * 0.25) <= b {
                    let r8 = &mut b;
                    *r8 = *r8 * a.sin() + (0.125 * (1.25 * 1.5_f64.sin()));
                    return (a + b) + 0.75 * b;
                }
            } else {
                b = (0 as f64).atan();
            }
        }
        b
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
            old[i5] = b.cos();
        }
        ((b + 0.5 * a) + 1.0 * old[0]) + 1.25 * old[1]
    }

    #[differentiable]
    pub fn fn71(a: f64, b: f64) -> Vec<f64> {
        let mut x = b;
        let Some(z4) = positive(x) else {
            return vec![((0.5_f64 + 0.75_f64 * a) + 2.0_f64 * b) + 1.25_f64 * x, (-0.75_f64) + 1.25_f64 * a];
        };
        x = (a + a).sin();
        vec![((z4 - a) + 1.0_f64 * x) + 1.75_f64 * z4, ((if x <= 0.5_f64 { x } else { a }) + 0.75_f64 * x) + 0.75_f64 * z4]
    }

    #[differentiable]
    pub fn fn72(a: f64, b: f64) -> f64 {
        let mut old = vec![b / (1.5_f64 + 1.625_f64.sin()); 3];
        let mut next = ((-0.625_f64) + a).abs();
        let mut i5 = 0_usize;
        'l6: while i5 < 1 {
            i5 += 1;
            if (a * b) < a {
                if next.atan() >= b.mul_add(b, old[i5 % 2]) {
                    old[i5 % 2] += 0.125 * (old[i5 % old.len()].abs() + (next + a)).atan();
                    break 'l6;
                }
            } else if old[old.len() - 1] <= (i5 as f64) {
                let f8 = |z: f64| 1.25 * (if (a * next) >= next { old.iter().sum::<f64>() } else { b.sin().tanh() }).sin();
                let y10 = f8(a) + f8(a.cos());
            } else {
                old.clear();
                old.push(1.25 * b.sin());
                old.push(next);
            }
        }
        (((a * next) + 1.25 * a) + 1.5 * old[0]) + 1.0 * old[1]
    }

    #[differentiable]
    pub fn fn73(a: f64, mut b: f64, v: &[f64]) -> f64 {
        b = ((a * (-1.375_f64)) / (v.iter().fold(b, |h, z| 1.25_f64 * (0.875_f64 - b).sin()).abs() + 1.25_f64)).atan();
        b = v[v.len() - 1].sin();
        (a * 2.0) + 0.25 * a
    }

    #[differentiable]
    pub fn fn74(a: f64, v: &[f64], q: Vec<f64>) -> f64 {
        let mut tape1 = [1.625_f64; 3];
        {
            tape1[2] = 0.875;
        }
        (((((v.windows(2).map(|z| z[0] * z[1]).sum::<f64>() + 1.5 * a) + 2.0 * v[0]) + 1.25 * v[1]) + 1.5 * v[v.len() - 1]) + 1.5 * q[1]) + 2.0 * q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn75(a: f64, n: usize) -> f64 {
        let mut a: [f64; 3] = [(n as f64), a, if a > a { 0.5_f64 } else { 1.125_f64 }];
        for i4 in (0..a.len()).rev() {
            let last6 = a.len() - 1;
            a.swap(1, last6);
        }
        a[1].sin().exp()
    }

    #[differentiable]
    pub fn fn76(mut a: f64, n: usize, flag: bool) -> f64 {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..4 {
            list4.push(((a * a + 1.0_f64).sqrt() + a).sin());
        }
        list4 = vec![if a >= a { a } else { list4[n % 2] }, list4.iter().map(|z| (*z).atan()).sum::<f64>(), list4[n % 2]];
        list4.push(a.sin());
        match n % 3 { 0 => {}, 1 => {
            list4.insert(1, list4.iter().copied().product::<f64>().atan());
        }, _ => {
            list4[0] = a.cos();
        } }
        (((a.sin().exp() + 0.5 * a) + 1.25 * list4[0]) + 1.25 * list4[1]) + 0.25 * list4[list4.len() - 1]
    }

    #[differentiable]
    pub fn fn77(mut a: f64) -> f64 {
        a = (3 as f64).atan();
        a = 1.25 * (a * a.sin()).sin();
        let mut s: f64 = -0.75_f64;
        let f3 = |z: f64| 2.0_f64.cos();
        let y5 = f3(if a >= a { s } else { s });
        a = 1.25 * y5.sin().powi(3).sin();
        let mut old: Vec<Vec<f64>> = vec![vec![if 0.5_f64 >= a { a } else { y5 }, y5 * a, a], vec![(1 as f64), y5, -a]];
        let mut old9 = Body { pos: Point { x: a, y: 0.875_f64 }, vel: std::array::from_fn(|j| y5.atan()), mass: old[0][0].abs(), id: 2 };
        let mut tape1: [[f64; 3]; 2] = [[a; 3]; 2];
        (((((((((a + 0.25 * s) + 0.75 * y5) + 0.5 * old[0][0]) + 0.25 * old[1][1]) + 1.5 * old9.pos.y) + 1.0 * old9.vel[0]) + 0.75 * old9.vel[1]) + 1.0 * old9.mass) + 0.25 * tape1[0][1]) + 1.0 * tape1[1][0]
    }

    #[differentiable]
    pub fn fn78(a: f64, flag: bool, q: Vec<f64>) -> f64 {
        let mut y6: f64 = if flag {
            for i4 in (0..q.len()).step_by(2) {}
            q.iter().step_by(2).sum::<f64>()
        } else {
            a.sin().exp()
        };
        y6.min(q[0]) + 2.0 * y6
    }

    #[differentiable]
    pub fn fn79(a: f64) -> f64 {
        let mut x: Vec<f64> = vec![fn31(a.sin(), [a, a, a]), a];
        {
            for i3 in (0..x.len()).rev() {
                'l5: for i6 in 0..x.len() {
                    for z8 in x.iter_mut().rev() {
                        *z8 *= (a - a).cos();
                    }
                }
                x[i3] = (if a.sin() > a { (0 as f64) } else { a + a }).cos();
                x[i3] += 0.375 * (a + a.min(a)).sin();
            }
        }
        x[0] = a.atan();
        (((a + 0.25 * a) + 0.25 * x[0]) + 0.25 * x[1]) + 1.0 * x[x.len() - 1]
    }

    #[differentiable]
    pub fn fn80(a: f64, b: f64, t: (f64, f64)) -> f64 {
        let mut dy1 = vec![vec![b + t.1; 2]; 3];
        let r5 = &mut dy1[1][1];
        *r5 = 1.25 * (if a > b { b } else { a }).sin();
        *r5 *= 1.25 * b.sin();
        let mut t: Vec<Vec<f64>> = dy1.clone();
        dy1[0][1] = (if (if a <= a { dy1[1][0] } else { a }) <= 0.5_f64 { -1.25_f64 } else { 0.375_f64 }).atan();
        (((((dy1[1][0] / (1.5 + 0.625_f64.sin())) + 1.25 * a) + 1.0 * b) + 0.5 * dy1[0][0]) + 1.0 * dy1[1][1]) + 0.25 * t[0][0]
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
            u[..2].copy_from_slice(&[1.25 * (a / (a.abs() + 1.25_f64)).sin(), dy1]);
        }
        [u[0] * 0.25, ((dy1.asinh() + 0.25 * old.1) + 1.5 * u[0]) + 1.75 * u[2], (u[0] + 1.25 * a) + 0.25 * old.1]
    }

    #[differentiable]
    pub fn fn82(mut a: f64, n: usize) -> f64 {
        let mut n: Vec<f64> = vec![a; 3];
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 1 { break; }
            n[0] = a.sin();
            n[i4 % 2] = a.sin();
            if i4 != 2 { break; }
            n.resize(5, fn70(a.sin(), n[i4 % n.len()].cos()).sin());
            'l6: for i7 in (0..3).rev() {
                n[0] = n.windows(2).map(|z| z[0] * z[1]).sum::<f64>().atan();
            }
        }
        ((a + 1.0 * a) + 1.5 * n[0]) + 1.75 * n[n.len() - 1]
    }

    #[differentiable]
    pub fn fn83(a: f64) -> f64 {
        let mut y = a;
        if y < (y * y + 1.0_f64).ln() {
            y = y.cos();
        } else {
            y += 0.25 * y.sin();
        }
        (a.sin() + 1.5 * a) + 2.0 * y
    }

    #[differentiable]
    pub fn fn84(mut a: f64, b: f64) -> f64 {
        a += 0.5 * a.cos();
        for i3 in 0..3 {
            a = b.sin();
        }
        (if a >= b { b } else { b }) + 1.75 * b
    }

    #[differentiable]
    pub fn fn85(a: f64, b: f64) -> f64 {
        let s: [f64; 3] = [a, b, a];
        if (-1.5) <= (b - b) {
            if fn75(b.atan(), 0 % 4) > a {} else {}
        } else {
            let f4 = |z: f64, k: f64| b.sin();
            let y7 = f4(fn82(1.25 * b.sin(), 0 % 4), a) + f4(s[2], a);
            let mut w: Point = Point::new(if b > b { y7 } else { s[0] }, a);
        }
        (((b + 1.5 * a) + 1.25 * b) + 1.0 * s[0]) + 1.0 * s[1]
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
        (((1.125 + 0.25 * a) + 1.75 * net.w[0]) + 0.25 * net.w[1]) + 0.75 * net.b
    }

    #[differentiable]
    pub fn fn88(a: f64) -> f64 {
        let u: Vec<f64> = vec![0.0_f64; 4];
        for i3 in 0..u.len() {}
        (positive(u[0]).unwrap_or(a) + 1.5 * a) + 0.75 * u[1]
    }

    #[differentiable]
    pub fn fn89(mut a: f64, b: f64, n: usize) -> f64 {
        let mut i4 = 0_usize;
        while i4 < 2 && (b <= b) {
            i4 += 1;
            a += 0.5 * a.sin();
        }
        let mut old: f64 = b;
        old = 1.25 * a.sin();
        old = 1.25 * a.sin();
        let mut s: f64 = (a * old) + 1.625_f64;
        return (((s + (-0.5)) + 1.5 * b) + 2.0 * old) + 0.75 * s;
    }

    #[differentiable]
    pub fn fn90(a: f64, mut b: f64, n: usize) -> Vec<f64> {
        b = a.cos();
        b += 0.375 * ((a + a) + b).cos();
        vec![(if a > a { a } else { a }) + 1.25_f64 * b, a + 0.25_f64 * a]
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
            b = b.sin();
        }
        (a + 1.25 * a) + 0.75 * b
    }

    #[differentiable]
    pub fn fn92(mut a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut y1: [[f64; 3]; 2] = [[1.125_f64; 3], [a.sin(); 3]];
        y1[0][0] = (1 as f64).cos();
        y1[1][2] -= 0.5 * (p[1] * p[1]).sin().tanh().sin();
        let p: f64 = b - a;
        y1[0][2] /= 1.75 + p.sin();
        let mut list6 = Vec::new();
        list6.push(1.875_f64);
        list6.push(fn88(1.25_f64 * (-1.25_f64).sin()));
        let mut y8: f64 = if a > a {
            b
        } else {
            list6.iter().flat_map(|z| [*z, z.sin()]).sum::<f64>()
        };
        ((((((1 as f64) + 2.0 * a) + 1.25 * b) + 1.5 * p) + 1.0 * list6[0]) + 0.75 * list6[1]) + 0.75 * list6[list6.len() - 1]
    }

    #[differentiable]
    pub fn fn93(a: f64) -> f64 {
        let mut x: Point = Point::new(a + a, fn82(a.sin(), 3 % 4));
        {
            let y1 = (1 as f64);
        }
        let mut y12: f64 = if (a + x.x) <= fn84(a.atan(), a.sin()) {
            let mut a: [f64; 3] = [fn84(x.y.cos(), x.x.sin()), (a.abs() + 1.25_f64).sqrt(), 1.5_f64];
            for i5 in (0..1).rev() {
                a[0] = a[0].atan();
            }
            (1.5_f64 + x.y.sin()).ln()
        } else {
            'l7: for i8 in 0..3 {
                for i10 in 0..i8 % 4 {
                    x.y += 0.25 * (0.5 * x.x.sin());
                    x.x = 0.5 * a.sin();
                    x.x = (x.x * x.y).atan();
                }
                x.y = 1.25;
                x = Point { x: 1.25_f64 + x.x, y: a };
            }
            x.y
        };
        (((x.y + a) + 1.75 * x.x) + 2.0 * x.y) + 1.5 * y12
    }

    #[differentiable]
    pub fn fn94(mut a: f64, mut b: f64, flag: bool) -> f64 {
        let a = vec![vec![a.atan(), -a], vec![1.0_f64 + b, b.sin().exp()]];
        let mut b: Body = Body { pos: Point { x: b, y: a[1][0] }, vel: [b.sin().powi(1), b, 1.5_f64], mass: b.sin().exp(), id: 2 };
        for i6 in 1..=2 {
            b.mass = b.energy().atan();
            for i8 in 0..i6 % 4 {
                b.mass = b.mass.sin();
            }
        }
        (a[0][1] + 2.0 * a[0][0]) + 0.75 * a[1][1]
    }

    #[differentiable]
    pub fn fn95(a: f64, flag: bool) -> f64 {
        if a < (if a <= a { a } else { -1.75_f64 }) {
            let acc = a;
        } else {}
        a + 1.5 * a
    }

    #[differentiable]
    pub fn fn96(a: f64, b: f64) -> f64 {
        let mut a: Body = Body { pos: Point { x: a, y: b }, vel: [1.0_f64; 3], mass: b, id: 2 };
        a.pos.y += 0.5 * b.atan();
        a.pos.y = (3 as f64).atan();
        for i4 in (0..1).rev() {
            a.vel[i4 % 3] = 0.5 * b.sin();
        }
        ((b + 0.5 * b) + 1.75 * a.vel[0]) + 1.0 * a.vel[1]
    }

    #[differentiable]
    pub fn fn98(a: f64, v: &[f64]) -> f64 {
        if (a * v[1]) >= (a + a) {
            return (((a * a) + 1.25 * a) + 0.25 * v[0]) + 0.75 * v[v.len() - 1];
        }
        return (((v[0] * a) + 1.5 * v[0]) + 1.25 * v[1]) + 0.5 * v[v.len() - 1];
    }

    #[differentiable]
    pub fn fn99(a: f64, v: &[f64]) -> f64 {
        let mut acc = [[a - (-1.0_f64); 3], [v[0], a, a * 1.0_f64]];
        if (if a > acc[1][2] { acc[0][1] } else { v[1] }) > (1.0 * v[1]) {
            return 1.625 + 0.25 * a;
        }
        {
            acc[0][0] = v.iter().fold(v[1], |h, z| v.iter().rev().skip(1).copied().map(|z| h.sin()).sum::<f64>().sin()).cos();
        }
        (v[0].asinh() + 1.75 * v[1]) + 0.25 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn101(a: f64, b: f64, net: &Net) -> f64 {
        let mut old = [[b.sin().exp(), a.sin(), b], [0.375_f64; 3]];
        old[1][0] = 1.25 * old[0][1].sin();
        ((((a * b) + 0.75 * a) + 0.75 * net.w[0]) + 0.5 * net.w[1]) + 0.75 * net.b
    }

    #[differentiable]
    pub fn fn102(a: f64) -> f64 {
        let mut a: Option<f64> = Some(a);
        if 1.125_f64.atan() <= 1.0 {
            if let Some(z) = a {}
        } else {}
        (-1.875_f64).sin().exp() + 0.75 * a.unwrap_or((0.75))
    }

    #[differentiable]
    pub fn fn103(a: f64, n: usize) -> f64 {
        let mut back = Body { pos: Point { x: 1.625_f64, y: a }, vel: [0.5_f64; 3], mass: a, id: 2 };
        let old = back.mass;
        a.cos()
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
                list2[i7] = 0.5 * dy1.sin();
            }
            let acc = fn96(0.5 * (i5 as f64).sin(), 0.5 * list2[i5 % 2].sin());
        }
        [((dy1 / (a * a + 1.0)) + 1.0 * list2[list2.len() - 1]) + 0.75 * dy1, ((3 as f64) + 1.0 * a) + 2.0 * dy1, (dy1 / (list2[1].abs() + 1.25)) + 2.0 * dy1]
    }

    #[differentiable]
    pub fn fn105(mut a: f64) -> [f64; 3] {
        let mut next = vec![vec![(1 as f64); 2]; 3];
        let dx = vec![-a, (3 as f64), next[0][1]];
        for i4 in 0..dx.len() {
            if (a * next[0][i4 % 2]) < (a * a + 1.0_f64).ln() {
                next[1][0] += 0.375 * (0.5 * dx[i4].sin().sin());
                break;
            }
        }
        [((a + 1.5 * a) + 1.5 * next[0][0]) + 0.75 * dx[1], dx.iter().copied().fold((-9.0), f64::max), (if next[1][1] < dx[1] { dx[1] } else { a }) + 1.25 * a]
    }

    #[differentiable]
    pub fn fn106(a: f64, b: f64, v: &[f64]) -> [f64; 3] {
        let mut old: [f64; 3] = [b, v.iter().sum::<f64>(), (a * a + 1.0_f64).sqrt()];
        old[0] = 1.25 * old[1].sin();
        let mut next: [f64; 3] = old;
        if (b * a) < f64::sin(old[2]) {
            next[2] += 0.25 * ((3 as f64) * (old[1] * b)).atan();
        }
        return [(((((next[1].sin().exp() + 1.75 * b) + 1.25 * old[0]) + 0.25 * old[2]) + 0.75 * next[0]) + 1.0 * next[1]) + 1.75 * next[2], (((((next[1] * b) + 0.5 * b) + 0.25 * v[1]) + 1.0 * old[0]) + 0.75 * next[0]) + 1.25 * next[2], (((a + 1.5 * a) + 1.75 * old[1]) + 0.75 * next[0]) + 1.0 * next[1]];
    }

    #[differentiable]
    pub fn fn107(a: f64, b: f64) -> f64 {
        let b: Vec<f64> = vec![fn93(b.atan()), b];
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 1 { break; }
            if i4 == 3 { break; }
        }
        let mut y8: f64 = {
            {}
            b.iter().fold(a, |h, z| 1.25_f64 * ((*z) - a).sin())
        };
        ((a - a) + 1.75 * a) + 1.25 * y8
    }

    #[differentiable]
    pub fn fn108(a: f64, flag: bool) -> f64 {
        for i3 in (0..4).rev() {
            match (i3 + 1) % 3 { 0 => {
                let mut y1 = [(1.5_f64 + a.sin()).sqrt(), if i3 >= 2 { a } else { a }, a - a];
            }, 1 => {}, _ => {
                if i3 != 3 {
                    let mut saved = a + (a + a);
                    saved = 1.25_f64.sin().sin();
                    saved = 0.5 * a.sin();
                } else {}
            } }
            let mut y1 = vec![0.0_f64; 2];
        }
        a + 0.25 * a
    }

    #[differentiable]
    pub fn fn109(a: f64, mut b: f64) -> f64 {
        let mut list3 = Vec::new();
        for i4 in 0..2 {
            list3.push(a.cos());
        }
        list3[0] = a.sin().sin();
        let r7 = &mut list3[1];
        *r7 *= b.sin();
        *r7 += 0.375 * (1.25 * (1.5_f64 + b.sin()).ln().sin());
        list3.extend([(list3[0] - (-0.125_f64)).cos(), list3[1]]);
        {
            list3[0] -= 0.25 * a.cos();
        }
        list3[0] += 0.25 * (list3[0].min(a) + b).sin();
        let mut list3: f64 = -2.0_f64;
        (a + 0.5 * a) + 1.75 * list3
    }

    #[differentiable]
    pub fn fn110(mut a: f64) -> f64 {
        let mut list2 = Vec::with_capacity(4);
        for i3 in 0..2 {
            list2.push(0.5 * a.sin());
        }
        list2[..2].copy_from_slice(&[a.sin(), a]);
        let mut i6 = 0_usize;
        'l7: loop {
            i6 += 1;
            if i6 > 1 { break; }
            let y: f64 = (-list2[i6 % 2]) * (i6 as f64);
        }
        list2.extend([1.25 * a.sin(), a]);
        list2[0] + 0.75 * a
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
            q[i3 % 2] -= 0.375 * (1.25 * y9.sin());
        }
        vec![a.sin().tanh() + 1.25_f64 * a, (q[i3 % 2] + 0.25_f64 * q[0]) + 1.25_f64 * q[1]]
    }

    #[differentiable]
    pub fn fn112(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(0.5 * ((-0.25_f64) + a).atan().sin());
        }
        'l8: for i9 in (0..list4.len()).rev() {
            let r11 = &mut list4[i9];
            *r11 += 0.125 * positive(a).unwrap_or(p[i9 % 3]).sin();
            *r11 += 0.5 * fn62(b.sin(), a.sin()).sin();
            list4[0] = list4[i9].atan();
        }
        ((((((b.sin() + 1.5 * a) + 2.0 * b) + 0.5 * p[0]) + 0.75 * p[1]) + 0.25 * p[2]) + 0.5 * list4[1]) + 1.5 * list4[list4.len() - 1]
    }

    #[differentiable]
    pub fn fn113(mut a: f64) -> f64 {
        let mut dy1: Point = Point { x: a, y: a * a };
        for i3 in 0..1 {
            dy1.x *= 0.5 * dy1.y.sin();
        }
        let mut y5: [f64; 3] = if (a < a) || (dy1.y <= 0.875) {
            a = a.atan();
            [-1.125_f64; 3]
        } else {
            dy1.y = ((a * dy1.x) + a).sin();
            [1.5_f64; 3]
        };
        let mut old7 = std::mem::replace(&mut y5[0], 0.75_f64.sin());
        ((((dy1.x + 1.75 * a) + 0.75 * y5[0]) + 1.25 * y5[1]) + 0.25 * y5[2]) + 1.0 * old7
    }

    #[differentiable]
    pub fn fn114(mut a: f64, mut p: [f64; 3]) -> f64 {
        if (a * p[0]) >= p[0] {
            p[2] = (1 as f64).atan();
            let mut y8: f64 = if (a + 0.375) > a.min(a) {
                let mut y4: f64 = if a >= positive(p[0].max(p[1])).unwrap_or(a) {
                    p[1] += 0.375 * (a.atan() * p.iter().map(|z| a.cos()).sum::<f64>()).atan();
                    if a >= p[0] { a } else { p[1] }
                } else {
                    p[2] += 0.125 * (1.25 * p[1].atan().sin());
                    if a > a { a } else { a }
                };
                a + a
            } else {
                for i6 in 0..1 {
                    p[0] *= 0.5 * (a + 1.5_f64).sin();
                    p[0] = 0.5 * a.sin();
                }
                if a > p[0] { a } else { a }
            };
            std::mem::swap(&mut y8, &mut a);
        }
        (((p[2] + a) + 1.0 * p[0]) + 1.5 * p[1]) + 0.75 * p[2]
    }

    #[differentiable]
    pub fn fn115(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut saved = (0..p.len()).map(|j| p[j] + a.cos()).collect::<Vec<f64>>();
        saved[0] -= 0.375 * p[1].cos();
        for i6 in (0..p.len()).rev() {
            let mut old8 = std::mem::replace(&mut saved, p.to_vec());
            for i10 in 1..=3 {
                let mut old12 = std::mem::replace(&mut saved[0], 0.5 * (if a >= a { a } else { p[0] }).sin());
                let mut old14 = std::mem::replace(&mut saved, vec![0.5_f64, a, old12]);
            }
        }
        (((((if a <= b { b } else { a }) + 0.25 * a) + 2.0 * p[0]) + 1.5 * p[1]) + 0.75 * p[2]) + 1.25 * saved[saved.len() - 1]
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
            b *= 1.25 * b.sin().sin();
        }
        return ((0.5 + a) + 0.5 * a) + 1.0 * b;
    }

    #[differentiable]
    pub fn fn117(mut a: f64, b: f64, n: usize) -> f64 {
        a = 1.25 * (b * 0.5_f64).asinh().sin();
        let mut i4 = 0_usize;
        'l5: loop {
            i4 += 1;
            if i4 > 2 { break; }
            a = -0.75;
            a += 0.25 * fn110((n as f64).cos());
            if a < (if b < b { a } else { b }) { break; }
        }
        (b.asinh() + 1.0 * a) + 0.25 * b
    }

    #[differentiable]
    pub fn fn118(a: f64, v: &[f64]) -> f64 {
        if (a.abs() + 1.25_f64).ln() > v[v.len() - 1] {
            let mut i3 = 0_usize;
            loop {
                i3 += 1;
                if i3 > 3 { break; }
            }
        }
        v.iter().map(|z| a.mul_add(*z, v[v.len() - 1]).sin()).sum::<f64>() + 1.0 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn119(a: f64, flag: bool, mut p: [f64; 3]) -> f64 {
        let mut flag: Point = Point { x: p[0] + p[1], y: p[0] + a };
        if flag.y.atan() > (flag.y + 0.75) {
            flag.x = 0.5;
            for z5 in p.iter_mut().rev() {
                *z5 = a.cos();
            }
        } else if (1.5_f64 + a.sin()).ln() >= (flag.x.abs() + 1.25_f64).sqrt() {} else {
            flag.x = p.iter().sum::<f64>().sin();
        }
        (p[0].sin().exp() + 2.0 * a) + 1.5 * flag.x
    }

    #[differentiable]
    pub fn fn120(a: f64, flag: bool, p: [f64; 3]) -> f64 {
        let a: f64 = (1 as f64);
        a.sin().powi(0) + 0.5 * a
    }

    #[differentiable]
    pub fn fn121(mut a: f64, v: &[f64]) -> f64 {
        let mut saved = [[a + a, a * v[0], v[0].sin()], [a.sin().powi(3), a.sin().powi(2), v.iter().sum::<f64>()]];
        let mut y4: f64 = if v[1] <= v[0] {
            for row in &mut saved {
                for z in row.iter_mut() {
                    *z = z.sin() + 1.25 * v[1].sin();
                }
            }
            0.125_f64.min(saved[1][1])
        } else {
            saved[1][0] = 1.25 * (if (saved[0][1] - a) < (0 as f64) { a } else { a - 0.375_f64 }).sin();
            if a < v[0] { a } else { v[1] }
        };
        saved[0][0] = ((v.len() as f64) + f64::sin(y4)).sin();
        let mut old: Vec<f64> = vec![a; 3];
        return (((3 as f64) + 1.25 * v[1]) + 1.25 * v[v.len() - 1]) + 2.0 * y4;
        for i in 0..2 {
            for j in 0..2 {
                saved[i][j] = saved[i][j] * saved[1 - i][j] * 1.25 * y4.abs().sin();
            }
        }
        saved[1][1].max(y4)
    }

    #[differentiable]
    pub fn fn122(a: f64) -> f64 {
        a + 2.0 * a
    }

    #[differentiable]
    pub fn fn123(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        a = 1.25 * v.iter().enumerate().map(|(j, z)| 1.25_f64 * a.sin()).sum::<f64>().sin();
        let f6 = |z: f64| 1.25 * ((3 as f64) * (if 0.375_f64 > z { v[0] } else { b })).sin();
        let mut y8 = f6(f6(1.875));
        a = 1.25 * v[1].atan().sin();
        b = (b * (y8 * y8 + 1.0_f64).ln()).cos();
        let mut old10 = std::mem::replace(&mut a, 1.0_f64.sin().exp().sin());
        ((((((-0.625_f64).sin().powi(1) + 0.25 * b) + 0.5 * v[0]) + 1.5 * v[1]) + 2.0 * v[v.len() - 1]) + 1.75 * y8) + 2.0 * old10
    }

    #[differentiable]
    pub fn fn124(a: f64, mut b: f64, net: &Net) -> [f64; 3] {
        let mut cell1: Vec<Vec<f64>> = vec![vec![(0 as f64), b - b, 0.625_f64], vec![net.b / (b.abs() + 1.25_f64); 3]];
        if cell1[1][0] > (if b > net.b { a } else { 1.25_f64 }) {
            for i5 in 1..=3 {
                let mut cell1: f64 = a;
            }
        } else {
            b += 0.25 * fn116(1.25 * (a - cell1[0][1]).sin(), 1.25 * (a.abs() + 1.25_f64).sqrt().sin(), 1 % 4);
            let mut tape1 = [a + cell1[1][1], net.w[0], b.sin().powi(0)];
        }
        [((((a + 0.5 * a) + 1.25 * b) + 1.75 * net.w[0]) + 1.5 * net.b) + 1.5 * cell1[0][0], (((a * b) + 0.25 * b) + 0.75 * net.w[0]) + 2.0 * net.w[1], ((1.5_f64 + a.sin()).sqrt() + 0.75 * a) + 1.25 * cell1[0][0]]
    }

    #[differentiable]
    pub fn fn125(a: f64, mut q: Vec<f64>) -> f64 {
        let mut tape1: [f64; 3] = std::array::from_fn(|j| 1.25 * (if a <= a { a } else { q[j % 2] }).sin());
        for i5 in (0..q.len()).rev() {
            tape1[i5 % 3] = a.sin();
            tape1[i5 % 3] /= 1.75 + q.iter().chain([(0.5)].iter()).map(|z| z.cos()).sum::<f64>().sin();
        }
        (((((a + a) + 0.75 * a) + 0.25 * q[0]) + 2.0 * q[1]) + 0.25 * tape1[0]) + 1.0 * tape1[1]
    }

    #[differentiable]
    pub fn fn126(a: f64, mut b: f64, n: usize, p: [f64; 3]) -> f64 {
        if p.iter().enumerate().map(|(j, z)| (b + 0.25_f64).sin()).sum::<f64>() > p[n % 3].max(1.0) {
            let r7 = &mut b;
            *r7 = *r7 * 1.25 * p[n % 3].sin() + (0.25 * a.sin());
            *r7 *= a.sin().tanh().sin();
            'l8: for i9 in (0..2).rev() {
                b = (if n % 2 == 0 { (i9 as f64) } else { a * b }).sin();
                b = b.asinh().atan();
            }
        } else if n != 3 {
            b = (if p[0] < p[n % 3].sin().powi(0) { a.mul_add(p[2], a) } else { a }).sin();
        } else {
            b -= 0.125 * (1.25 * f64::sin(if p[1] <= p[0] { b } else { b }).sin());
        }
        (p.iter().filter_map(|z| if *z > 0.0 { Some(z.sqrt()) } else { None }).sum::<f64>() + 2.0 * a) + 1.5 * b
    }

    #[differentiable]
    pub fn fn128(a: f64, b: f64) -> (f64, f64) {
        let mut cell1: Option<f64> = None;
        let mut x = if (b * a) < a { a * a } else { b + b };
        x = 1.25 * x.sin();
        let mut i5 = 0_usize;
        while i5 < 1 && ((x * x) <= (b + 0.25)) {
            i5 += 1;
            let mut cell17: Vec<Vec<f64>> = vec![vec![0.875_f64 * b, if i5 % 2 == 1 { b } else { x }, a], vec![1.375_f64 * x, x * b, 2.0_f64]];
            cell17[0][i5 % 2] = 1.25 * b.sin();
        }
        (if x > a { a } else { a }, (-b) + 1.75 * a)
    }

    #[differentiable]
    pub fn fn129(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut tape1 = Net { w: vec![a, (1.5_f64 + b.sin()).ln(), p.windows(2).map(|z| z[0] * z[1]).sum::<f64>()], b: b };
        tape1.w[1] = a.sin();
        let r5 = &mut tape1.w[1];
        *r5 *= (1 as f64).cos();
        tape1.w[1] -= 0.125 * (1.25 * b.sin());
        let r6 = &mut tape1.w[1];
        *r6 += 0.25 * p[1].atan();
        *r6 = (2 as f64).sin();
        if 0.625 >= (b.abs() + 1.25_f64).ln() {
            let mut i7 = 0_usize;
            loop {
                i7 += 1;
                if i7 > 2 { break; }
                tape1.w[i7 % 2] = ((p[i7 % 3] * b) + p[i7 % 3].min(1.125_f64)).sin();
                tape1.b += 0.125 * 1.0_f64.sin();
            }
        } else {
            tape1.w[0] = p.iter().filter(|z| **z > 0.25).map(|z| b.sin()).sum::<f64>().sin();
            let mut b: f64 = (1.5_f64 + b.sin()).ln().asinh();
        }
        ((((p[2].abs() + 1.25_f64).ln() + 0.75 * b) + 1.5 * p[0]) + 1.25 * p[1]) + 1.0 * p[2]
    }

    #[differentiable]
    pub fn fn130(mut a: f64, v: &[f64], q: Vec<f64>) -> f64 {
        let mut back = q.clone();
        ((((((back[1].abs() + 0.75 * v[1]) + 1.5 * v[v.len() - 1]) + 1.75 * q[0]) + 1.25 * q[q.len() - 1]) + 0.25 * back[0]) + 0.5 * back[1]) + 1.0 * back[back.len() - 1]
    }

    #[differentiable]
    pub fn fn131(a: f64, n: usize) -> f64 {
        let mut old = vec![vec![a, a, a.sin()], vec![a; 3]];
        match 1 % 3 { 0 => {
            for i4 in 1..=2 {
                old[0][n % 2] = (n as f64).sin();
                let f6 = |z: f64| { let h8 = if 0.125_f64 > old[i4 % 2][0] { old[n % 2][0] } else { z }; a.sin() + h8 };
                let y10 = f6(f6(a));
            }
        }, 1 => {
            match 1 % 3 { 0 => {
                for i12 in 0..n % 4 {
                    old[n % 2][n % 2] = 0.5;
                }
                old[1][n % 2] = (1.5_f64 + a.sin()).ln().sin();
            }, 1 => {}, _ => {
                old[n % 2][n % 2] = a.asinh().cos();
            } }
            old[0][n % 2] = 1.25 * a.sin();
        }, _ => {} }
        (a - old[0][0]) + 1.75 * a
    }

    #[differentiable]
    pub fn fn132(a: f64, mut b: f64) -> f64 {
        let mut i3 = 0_usize;
        while i3 < 3 && ((i3 as f64) < a) {
            i3 += 1;
            for i5 in (0..1).rev() {
                {
                    b = b.atan();
                }
            }
            b = a.cos();
            b = 0.625;
        }
        (b.cos() + 1.0 * a) + 1.25 * b
    }

    #[differentiable]
    pub fn fn134(mut a: f64, mut b: f64, n: usize, v: &[f64]) -> f64 {
        let mut x: Net = Net { w: vec![b * b, 1.0_f64, v[n % 2]], b: fn125(v[1].atan(), v.to_vec()) };
        let f6 = |z: f64| 1.25 * (if (x.w[n % 2] + a) > (z.abs() + 1.25_f64).sqrt() { a + x.w[n % 2] } else { b.max(z) }).sin();
        let mut y8 = f6(x.w[n % 2]);
        x.w[1] = 1.25 * (a.sin().exp() + v.iter().filter(|z| **z > 0.25).map(|z| y8.sin()).sum::<f64>()).sin();
        let v = Point::new(v[n % 2], y8);
        let mut i12 = 0_usize;
        'l13: while i12 < 2 && (1.625 >= (i12 as f64)) {
            i12 += 1;
            'l15: for i16 in 0..n % 4 {
                x.w[0] *= (if a < b { b } else { b }).cos();
            }
            let y = (a, (v.x * v.x + 1.0_f64).sqrt());
        }
        ((((a - b) + 1.5 * b) + 0.5 * x.w[1]) + 0.75 * v.x) + 1.0 * v.y
    }

    #[differentiable]
    pub fn fn135(mut a: f64, v: &[f64]) -> f64 {
        let mut acc: [f64; 3] = [0.625_f64; 3];
        let mut i4 = 0_usize;
        'l5: loop {
            i4 += 1;
            if i4 > 1 { break; }
            acc[1] = 1.25 * ((a + 1.625_f64) + acc[1]).sin();
            'l7: for i8 in (0..v.len()).rev() {
                let (l10, r11) = acc.split_at_mut(1);
                r11[0] = l10[0] * v[i8].atan().atan();
            }
        }
        ((((v[v.len() - 1] * a) + 0.75 * a) + 1.5 * v[1]) + 1.5 * v[v.len() - 1]) + 2.0 * acc[2]
    }

    #[differentiable]
    pub fn fn136(mut a: f64, b: f64) -> f64 {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..4 {
            list3.push(0.5 * b.sin());
        }
        if ((b + (-1.375)) < a) || ((list3[1] <= b) && (b >= b)) {
            list3 = list3.clone();
            for z in list3.chunks_exact_mut(2) {
                z[0] = z[1] * b.atan();
            }
            for i7 in 0..2 {
                list3.fill(a.sin().powi(0).sin());
            }
        } else {
            let f9 = |z: f64| (b.min(list3[1]) * b.asinh()).cos();
            let mut y11 = f9(f9(0.75 / (1.5 + b.sin())));
            list3[0] = list3[0].sin();
        }
        ((0.25 + 0.75 * b) + 1.0 * list3[1]) + 1.25 * list3[list3.len() - 1]
    }

    #[differentiable]
    pub fn fn137(a: f64, b: f64, mut t: (f64, f64)) -> Vec<f64> {
        let mut x = [b, (2 as f64), 0.25_f64];
        let f5 = |z: f64, k: f64| 1.25 * ((x[0] + (-1.875_f64)) * x.iter().filter(|z| **z > 0.25).map(|z| 1.25_f64 * (x[2] + t.0).sin()).sum::<f64>()).sin();
        let y9 = f5(a.atan(), t.0) + f5(t.0, x[0]);
        let mut u = 0.5_f64;
        x[1] /= 1.75 + 1.75_f64.sin();
        for i12 in 1..=3 {
            if x.iter().fold(x[i12 % 3], |h, z| h.atan()) < x.iter().copied().fold((-9.0), f64::max) {
                let part14 = &mut x[0..2];
                part14[0] += 0.25 * u.cos();
                part14[1] = part14[0] * (i12 as f64).cos();
                continue;
            }
            t.0 = (3 as f64).cos();
            let f17 = |z: f64, k: f64| (-z).cos();
            let mut y20 = f17(x[i12 % 3], 0.5) * f17(x.iter().copied().fold((-9.0), f64::max), a);
        }
        vec![((((0.125_f64 + 1.75_f64 * b) + 1.5_f64 * x[0]) + 1.25_f64 * x[2]) + 1.5_f64 * y9) + 1.0_f64 * u, (((((1.0_f64.sin().powi(1) + 1.75_f64 * t.1) + 1.5_f64 * x[0]) + 2.0_f64 * x[1]) + 1.0_f64 * x[2]) + 1.75_f64 * y9) + 2.0_f64 * u]
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
        for (j, z11) in v.iter().enumerate() {
            let f14 = |z: f64| (i7 as f64).atan();
            let y16 = f14(b);
        }
        (((((fn102(1.25 * b.sin()) + 1.5 * a) + 1.5 * b) + 0.5 * v[0]) + 0.25 * v[1]) + 0.25 * v[v.len() - 1]) + 0.25 * y1[2]
    }

    #[differentiable]
    pub fn fn139(a: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut y10: [f64; 3] = if a.cos() >= v.iter().fold(a, |h, z| 1.25 * (a / (h.abs() + 1.25_f64)).sin()) {
            let mut i6 = 0_usize;
            'l7: while i6 < 3 {
                i6 += 1;
                p[1] -= 0.5 * ((a + p[1]) + (a + a)).sin();
                p[i6 % 3] *= (1.5_f64 + a.sin()).ln().sin();
            }
            p = p;
            [a, v[i6 % 2], a]
        } else {
            let r9 = &mut p[1];
            *r9 *= (0.25_f64 * a).atan();
            p[0] = 1.25 * (if (0.75_f64 < v[1]) || (p[1] <= 0.5_f64) { a } else { p[0] / (p[0].abs() + 1.25_f64) }).sin();
            p
        };
        ((((-0.75) + 0.75 * a) + 0.75 * y10[0]) + 2.0 * y10[1]) + 0.75 * y10[2]
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
            std::mem::swap(&mut a, &mut b);
        }
        b + 0.75 * a
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
        ((p[0] / (p[1] * p[1] + 1.0)) + 0.5 * a) + 1.75 * p[0]
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
            if list5.len() > 2 { list5.remove(1); }
        }
        f64::sin(a) + 1.0 * a
    }

    #[differentiable]
    pub fn fn143(a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let mut acc = [p[0]; 3];
        if b.sin().exp() > a {
            acc[0] = p[1].sin();
            let mut old5 = std::mem::replace(&mut p[2], acc.iter().step_by(2).sum::<f64>().sin());
        }
        (((1.75 + 1.5 * b) + 1.5 * p[1]) + 0.25 * acc[0]) + 1.75 * acc[1]
    }

    #[differentiable]
    pub fn fn144(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut y4: f64 = if (3 as f64) > v[1] {
            2.0_f64 + b
        } else {
            a * a
        };
        (((((b + y4) + 1.75 * a) + 0.25 * b) + 0.5 * v[0]) + 1.5 * v[v.len() - 1]) + 1.5 * y4
    }

    #[differentiable]
    pub fn fn146(a: f64, v: &[f64]) -> Vec<f64> {
        let next: Vec<f64> = vec![0.0_f64; 3];
        let f4 = |z: f64, k: f64| { let h7 = k.sin().powi(1); v[0].sin() + h7 };
        let mut y9 = f4(a.min(0.125), next[next.len() - 1]);
        y9 = v[1].sin();
        let y: [f64; 3] = std::array::from_fn(|j| 1.25 * next[0].sin());
        let f13 = |z: f64| (if a <= (a - a) { a.sin().powi(0) } else { a - z }).sin();
        let y15 = f13(f13(f64::sin(y[1])));
        let mut y17: Shape = if y9 <= a { Shape::Disc(if a >= y9 { a } else { y[1] }) } else { Shape::Dot };
        next
    }

    #[differentiable]
    pub fn fn147(mut a: f64, b: f64) -> f64 {
        let acc = [a * b, b, b * a];
        let mut y12: f64 = {
            let mut i4 = 0_usize;
            while i4 < 3 {
                i4 += 1;
                let Some(z6) = positive(a + a) else {
                    continue;
                };
                let mut old8 = std::mem::replace(&mut a, 0.5 * (-z6).sin());
            }
            if i4 % 2 == 1 {
                let mut old10 = std::mem::take(&mut a);
            }
            a
        };
        (if b > y12 { b } else { y12 }) + 1.75 * a
    }

    #[differentiable]
    pub fn fn148(mut a: f64, b: f64, v: &[f64]) -> f64 {
        for i4 in 0..2 {
            a += 0.375 * (1.25_f64 + b).sin().tanh().atan();
            if i4 != 2 {
                a = 0.5 * (a + a).asinh().sin();
                break;
            }
        }
        (((a + 1.75 * b) + 0.25 * v[0]) + 1.75 * v[1]) + 2.0 * v[v.len() - 1]
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
                list3[i7] += 0.5 * a.sin();
                for i11 in 0..4 {
                    list3[i7] = ((a * (-1.625_f64)) * b.cos()).sin();
                    let mut w: Vec<f64> = list3.to_vec();
                    w.truncate(4);
                }
            }
        }
        let mut s = b;
        [s + 0.75 * s, ((list3.windows(2).map(|z| z[0] * z[1]).sum::<f64>() + 0.75 * b) + 2.0 * list3[1]) + 1.5 * s, ((b.min(b) + 0.5 * a) + 1.75 * b) + 0.5 * s]
    }

    #[differentiable]
    pub fn fn150(a: f64, b: f64, n: usize, q: Vec<f64>) -> f64 {
        let f5 = |z: f64, k: f64| 1.25 * b.sin();
        let mut y8 = f5(fn138(1.25 * a.sin(), b.sin(), n % 4, &q, (a, a)), a) * f5(1.0, a);
        y8 = (a / (y8 * y8 + 1.0_f64)).max((q[1].abs() + 1.25_f64).sqrt()).atan();
        y8 = 1.25 * q.iter().sum::<f64>().sin();
        y8 = ((a + y8) - (a * a)).sin();
        y8 = b.sin();
        (1.375 + 1.5 * b) + 0.5 * y8
    }

    #[differentiable]
    pub fn fn151(mut a: f64, mut p: [f64; 3], mut q: Vec<f64>) -> f64 {
        let r4 = &mut q[0];
        *r4 *= (p[0] * p[2]).atan();
        let q: f64 = f64::sin(if q[0] < q[1] { p[0] } else { p[2] });
        (((p[1] - a) + 1.0 * a) + 0.75 * p[0]) + 2.0 * q
    }

    #[differentiable]
    pub fn fn152(a: f64) -> f64 {
        let mut acc = [[if a >= 1.625_f64 { a } else { a }, a + 1.875_f64, a], [a + a, a, a]];
        let mut y9: f64 = if (acc[1][1] * acc[1][1]) >= (1 as f64) {
            let mut y5: f64 = {
                for i3 in 1..=4 {
                    acc[i3 % 2][i3 % 3] = (0.75_f64.atan() + a.asinh()).atan();
                    if i3 % 2 == 0 {
                        break;
                    }
                    acc[1][i3 % 3] = acc[0][i3 % 3].sin();
                }
                acc[0][1] * acc[0][1]
            };
            (0 as f64)
        } else {
            let mut y1: [f64; 3] = std::array::from_fn(|j| a.sin().cos());
            if acc[1][0] >= y1[0] { y1[0] } else { a }
        };
        ((y9.cos() + 0.75 * acc[0][1]) + 1.5 * acc[1][0]) + 0.25 * y9
    }

    #[differentiable]
    pub fn fn153(a: f64, v: &[f64]) -> f64 {
        let acc = [-1.75_f64, v[0], v[0]];
        for i4 in 0..acc.len() {
            let mut y6: [f64; 3] = {
                acc
            };
        }
        ((((((1.5_f64 + acc[1].sin()).ln() + 0.25 * a) + 1.0 * v[0]) + 1.75 * v[v.len() - 1]) + 1.75 * acc[0]) + 1.75 * acc[1]) + 1.0 * acc[2]
    }

    #[differentiable]
    pub fn fn154(mut a: f64, q: Vec<f64>) -> (f64, f64) {
        let Some(z3) = positive(a) else {
            return (((if q[q.len() - 1] < q[1] { a } else { q[1] }) + 0.5 * a) + 0.5 * q[1], (a * a) + 1.0 * a);
        };
        let r5 = &mut a;
        *r5 += 0.5 * (1.25 * (z3 + q[q.len() - 1]).sin());
        *r5 = *r5 * z3.sin() + (0.375 * (1.25 * z3.sin()));
        let mut i6 = 0_usize;
        while i6 < 2 {
            i6 += 1;
        }
        let next = [a - a; 3];
        ((((q[i6 % 2] + 0.5 * a) + 1.5 * q[0]) + 1.25 * q[1]) + 1.75 * z3, (((a + 0.25 * q[0]) + 0.75 * q[1]) + 1.5 * q[q.len() - 1]) + 1.0 * next[0])
    }

    #[differentiable]
    pub fn fn155(mut a: f64, b: f64, p: [f64; 3]) -> f64 {
        let saved = [b + a, 1.5_f64, a + a];
        for i5 in 1..=4 {
            let mut x = p;
        }
        let u = saved.iter().filter(|z| **z > 0.25).map(|z| (0.375_f64 + b).atan()).sum::<f64>();
        a = b.sin();
        (((((fn144(a.cos(), 1.25 * a.sin(), &p) + 0.5 * a) + 2.0 * b) + 1.5 * p[1]) + 1.75 * saved[0]) + 0.5 * saved[1]) + 1.5 * saved[2]
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
    pub fn fn159(mut a: f64, mut q: Vec<f64>) -> f64 {
        for i3 in 0..q.len() {
            a = 0.5 * (a - (0.125_f64 - a)).sin();
            for z5 in q.iter_mut() {
                *z5 *= a.sin();
            }
        }
        ((q.len() as f64) + 0.75 * q[1]) + 0.75 * q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn160(a: f64) -> f64 {
        let mut old: Point = Point::new(a / (a.abs() + 1.25_f64), a);
        let mut cell1 = a;
        old.y += 0.25 * (1.25 * fn155(old.y.atan(), cell1.atan(), [1.125_f64; 3]).sin().sin());
        'l4: for i5 in 0..4 {
            old.y = old.x.atan();
            let f7 = |z: f64| fn151((a * a + 1.0_f64).sqrt().sin(), [0.875_f64; 3], vec![cell1, old.x, z]).sin();
            let y9 = f7(a * old.y);
        }
        return ((a + 1.5 * a) + 1.0 * old.y) + 0.25 * cell1;
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
                let mut dx = fn160(0.5 * a.sin());
            }
        }
        -a
    }

    #[differentiable]
    pub fn fn163(mut a: f64, n: usize) -> f64 {
        a = 1.25 * a.mul_add(a, a).sin().sin();
        a = (a * (a - a)).sin();
        if n >= 0 {
            return (a + a) + 0.75 * a;
        }
        a.max(a)
    }

    #[differentiable]
    pub fn fn164(a: f64, b: f64, flag: bool, v: &[f64]) -> f64 {
        let mut v = v.to_vec();
        {
            let mut y6: f64 = {
                if b < b { a } else { b }
            };
            v.resize(4, a.sin());
        }
        if (v[0] * b) > a.asinh() {
            v[0] += 0.125 * (-v[1].sin().powi(1)).sin();
        } else {
            v[1] += 0.375 * (1 as f64).atan();
        }
        ((((a.sin() + 1.0 * a) + 1.5 * b) + 1.25 * v[0]) + 1.25 * v[1]) + 1.25 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn165(mut a: f64, p: [f64; 3]) -> f64 {
        let saved: Point = Point { x: a, y: p[1] };
        for i4 in 0..1 {
            for i6 in (0..3).rev() {
                a = 0.5 * fn153(a.atan().sin(), &p).sin();
                let mut i4 = a * (0.25_f64 * a);
                a -= 0.125 * fn43(a.sin(), i6 % 4, &p).cos();
            }
            let mut w = saved * p[i4 % 3];
        }
        return ((((saved.y * a) + 1.25 * a) + 0.75 * p[0]) + 0.5 * p[1]) + 0.5 * saved.x;
    }

    #[differentiable]
    pub fn fn166(mut a: f64, mut b: f64) -> [f64; 3] {
        let mut s: Point = Point { x: a, y: b };
        s = Point { x: b, y: a - a };
        [a + 1.5 * b, (b + 1.25 * s.x) + 1.0 * s.y, a]
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
            a = fn33(b[i7 % 2][1].atan(), i7 % 4, &b[0], vec![-0.5_f64, a, y11]).sin();
        }
        (((0.625 + 1.0 * a) + 1.75 * b[0][1]) + 1.5 * b[1][0]) + 1.5 * b[1][2]
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
        b
    }

    #[differentiable]
    pub fn fn169(mut a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        let mut y: [f64; 3] = p;
        p[0] -= 0.25 * p[1].sin();
        {
            y[1] = 1.25 * (a.max(p[1]) / (1.5_f64 + (2 as f64).sin())).sin();
        }
        'l5: for i6 in 1..=3 {
            let r8 = &mut y[i6 % 3];
            *r8 += 0.25 * b.sin();
            p[2] += 0.25 * ((i6 + 1) as f64).sin();
        }
        ((((a + 1.0 * a) + 1.0 * p[0]) + 2.0 * p[1]) + 0.25 * y[0]) + 0.25 * y[1]
    }

    #[differentiable]
    pub fn fn170(a: f64) -> f64 {
        let Some(z2) = positive((0 as f64)) else {
            return (a.abs() + 1.25_f64).ln() + 0.25 * a;
        };
        a.sin().powi(0) + 0.5 * a
    }

    #[differentiable]
    pub fn fn171(a: f64, mut b: f64, n: usize) -> f64 {
        match 0 % 3 { 0 => {
            let mut dy1 = a;
        }, 1 => {
            b = (n as f64).sin();
            let mut i5 = 0_usize;
            while i5 < 1 && ((a >= a) || (a >= b)) {
                i5 += 1;
                if n == 0 {
                    b = 1.25 * b.sin();
                    break;
                }
            }
        }, _ => {
            b = ((a + a) * a.sin().tanh()).cos();
        } }
        ((b + a) + 0.75 * a) + 0.5 * b
    }

    #[differentiable]
    pub fn fn172(mut a: f64, n: usize) -> (f64, f64) {
        let mut tape1: [[f64; 3]; 2] = [[a + a, 0.25_f64, a], [fn96(a.cos(), a.cos()), a.abs(), a]];
        if a.sin().powi(3) < a {
            {
                tape1[0][2] = 1.25 * (if n < 1 { a * a } else { a }).sin();
            }
        }
        let acc: [f64; 3] = [a, a, -0.375_f64];
        (tape1[n % 2][n % 3], ((((acc[2] + 1.75 * tape1[0][1]) + 1.25 * tape1[1][0]) + 1.25 * acc[0]) + 0.75 * acc[1]) + 1.5 * acc[2])
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
        list4[0] = (a / (1.5_f64 + y13.sin())).sin();
        let mut dx = list4[1] / ((a + list4[0]).abs() + 1.25_f64);
        (((((((fn161(y13.sin()) + 0.25 * b) + 1.25 * list4[0]) + 0.25 * list4[1]) + 0.25 * list4[list4.len() - 1]) + 2.0 * n.x) + 0.5 * a) + 0.5 * y13, ((((b * b) + 1.0 * list4[0]) + 0.5 * list4[1]) + 0.5 * list4[list4.len() - 1]) + 0.5 * dx)
    }

    #[differentiable]
    pub fn fn174(a: f64) -> f64 {
        if a < a.asinh() {
            return a + (-1.5);
        }
        let mut a: [f64; 3] = [1.25_f64; 3];
        if a[0] >= a[1] {
            for z3 in &mut a {
                *z3 += 0.25 * (1.0_f64 + (-1.5_f64)).sin();
            }
            return ((a[1] + 0.75 * a[0]) + 0.75 * a[1]) + 1.0 * a[2];
        }
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 2 { break; }
            a[1] = -1.0;
        }
        ((a[2] + a[i4 % 3]) + 1.0 * a[0]) + 0.5 * a[1]
    }

    #[differentiable]
    pub fn fn177(a: f64, b: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        let s = vec![if v[1] < b { v[v.len() - 1] } else { v[v.len() - 1] }, 1.375_f64 * (-0.625_f64)];
        let mut i6 = 0_usize;
        loop {
            i6 += 1;
            if i6 > 1 { break; }
            q.insert(1, b.sin());
            if ((b <= a) && (s[i6 % 2] >= b)) || (v[i6 % 2] >= v[i6 % v.len()].sin().tanh()) {
                let r8 = &mut q[1];
                *r8 = *r8 * s[i6 % 2].cos() + (0.375 * (1.25 * v[i6 % 2].sin()));
                *r8 *= 1.25 * chained(v[i6 % 2]).unwrap_or(b).sin();
                if (i6 % 2 == 0) || (i6 % 2 == 1) {
                    return (((a + 1.5 * b) + 1.25 * v[v.len() - 1]) + 2.0 * q[0]) + 1.0 * q[1];
                }
            } else if (if v[v.len() - 1] > s[1] { b } else { v[1] }) < b {} else {
                q[i6 % 2] = (q[i6 % 2].asinh() - (s[i6 % 2] + a)).cos();
            }
            if (a > v[i6 % 2]) && (a > b) { break; }
        }
        return ((((((((s[i6 % 2].min(s[i6 % 2]) + 0.75 * a) + 1.0 * v[0]) + 1.75 * v[1]) + 1.5 * v[v.len() - 1]) + 0.75 * q[0]) + 0.5 * q[1]) + 1.75 * q[q.len() - 1]) + 1.75 * s[1]) + 0.75 * s[s.len() - 1];
        let mut old9 = std::mem::replace(&mut q, vec![0.0_f64; 2]);
        a
    }

    #[differentiable]
    pub fn fn178(mut a: f64) -> f64 {
        let mut old = Point { x: a, y: a };
        old.x = (if fn161(1.25_f64 * a.sin()) >= a { a - 0.875_f64 } else { old.y }).cos();
        if (-0.75) <= a.sin().powi(2) {
            if (0.875 + old.y) > (if a < a { old.x } else { a }) {
                let r3 = &mut old.y;
                *r3 = a.atan();
                let f4 = |z: f64| a.atan();
                let mut y6 = f4(fn12(1.25 * old.y.sin(), a.atan()));
                old.y /= 1.75 + (-1.125_f64).sin();
            } else if old.norm2() >= a {
                old.y += 0.5 * (if (a - old.y) < (old.x.abs() + 1.25_f64).ln() { (3 as f64) } else { a + old.y }).sin();
            } else {}
        } else {
            old.y = 1.25 * (a * a + 1.0_f64).ln().sin();
            old = Point { x: old.y, y: old.x };
        }
        old.x / (old.y * old.y + 1.0)
    }

    #[differentiable]
    pub fn fn179(a: f64, mut b: f64, n: usize) -> f64 {
        b = (b - b).sin().sin();
        b += 0.5 * fn108(1.25_f64 * a.sin(), n >= 3).sin();
        let mut x: Net = Net { w: vec![b, fn125(b.sin(), vec![1.75_f64, b]), a.max(a)], b: a };
        x.b *= 1.25 * x.w[1].sin();
        x.w[1] = ((n as f64) + (if n == 1 { x.w[0] } else { b })).sin();
        x.w[n % 2] = ((b - 1.125_f64) * a).sin();
        (a + 0.75 * a) + 1.0 * b
    }

    #[differentiable]
    pub fn fn180(mut a: f64) -> (f64, f64) {
        let mut tape1: Vec<f64> = vec![a.sin().exp(), a.sin().exp(), fn168(1.25_f64 * a.sin(), 1.25_f64 * (-0.375_f64).sin(), 0.125_f64 <= a)];
        if (a >= tape1[1]) && ((1.5_f64.abs() + 1.25_f64).ln() < (a * tape1[0])) {
            let mut y13: f64 = if tape1.iter().rev().skip(1).copied().map(|z| (z / (1.5_f64 + a.sin())).sin()).sum::<f64>() < a {
                let f4 = |z: f64, k: f64| k.sin();
                let mut y7 = f4(0.125_f64.min(a), a);
                let (l9, r10) = tape1.split_at_mut(1);
                l9[0] = r10[0].sin();
                r10[0] -= l9[0] * 1.25 * a.sin();
                f64::sin(-1.0_f64)
            } else {
                for i11 in 0..3 {
                    tape1[0] = (i11 as f64).sin();
                }
                tape1[0].sin()
            };
            let mut old15 = std::mem::replace(&mut tape1[0], (y13 * a).sin());
        } else if (-1.625_f64).sin().powi(3) <= (-0.875_f64).sin().powi(3) {
            let (l17, r18) = tape1.split_at_mut(1);
            r18[0] = l17[0] * 1.25 * (a * a).sin();
        } else {
            tape1[0] = (a + a).sin();
        }
        (a + 0.75 * a, (if a >= tape1[0] { a } else { 1.0_f64 }) + 2.0 * tape1[0])
    }

    #[differentiable]
    pub fn fn181(a: f64, mut b: f64) -> f64 {
        let mut a: Vec<f64> = vec![a.asinh(), fn168(a.sin(), a.sin(), b >= b), b.atan()];
        let mut dx: f64 = a[1] * (1.875_f64 - (-1.75_f64));
        for i5 in 0..1 {
            a[i5 % 2] += 0.125 * (i5 as f64).sin();
            a[i5 % 2] = (1.5_f64 + b.sin()).ln().sin();
            if (b < a[i5 % a.len()]) || (i5 != 2) {
                break;
            }
        }
        ((b + 1.0 * a[0]) + 0.75 * a[1]) + 0.5 * a[a.len() - 1]
    }

    #[differentiable]
    pub fn fn182(mut a: f64, b: f64) -> f64 {
        a = fn174(1.25_f64 * b.sin()).cos();
        if a <= (0 as f64) {
            a = 1.25 * fn174((b + b).sin()).sin();
            return b + 1.75 * b;
            a -= 0.125 * (b * 0.125_f64).atan();
        }
        let acc: f64 = (0 as f64);
        let mut a = Point { x: (1.5_f64 + (-2.0_f64).sin()).sqrt(), y: b };
        for i5 in 0..1 {
            a.x = 0.5 * chained(fn171(a.y.sin(), (-2.0_f64).sin(), i5 % 4)).unwrap_or(a.x).sin().sin();
            let y1: Point = -(a + a * acc);
            a.y = b.sin();
        }
        (((acc + acc) + 1.0 * acc) + 0.75 * a.x) + 2.0 * a.y
    }

    #[differentiable]
    pub fn fn183(a: f64, n: usize) -> f64 {
        if a >= a.sin() {
            let mut i3 = 0_usize;
            while i3 < 2 {
                i3 += 1;
            }
            let mut dy1 = fn155(fn179(1.25_f64 * a.sin(), 1.25_f64 * a.sin(), (n + 1) % 4).sin(), a.sin(), [1.75_f64; 3]);
        } else if n == 3 {} else {}
        return (a - a) + 2.0 * a;
        a * a
    }

    #[differentiable]
    pub fn fn184(a: f64, mut b: f64) -> f64 {
        let b: [f64; 3] = [b, 0.25_f64, if a <= a { a } else { a }];
        for i4 in 1..=3 {
            for i6 in 0..i4 % 4 {
                let f8 = |z: f64| b[i6 % 3].cos();
                let y10 = f8(f8(b[i6 % 3]));
            }
        }
        ((b.iter().copied().fold((-9.0), f64::max) + 0.75 * a) + 1.25 * b[0]) + 1.75 * b[1]
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
        back[0] += 0.125 * 1.5_f64.sin();
        ((((((1.0 + 1.0 * a) + 1.5 * v[1]) + 0.75 * v[v.len() - 1]) + 1.5 * back[1]) + 1.0 * back[2]) + 1.0 * tape1, ((fn179(1.25 * v[v.len() - 1].sin(), 1.25 * a.sin(), 0 % 4) + 0.25 * v[v.len() - 1]) + 1.25 * back[1]) + 0.5 * back[2])
    }

    #[differentiable]
    pub fn fn187(mut a: f64, mut b: f64) -> f64 {
        let mut a = (if a > b { b } else { b }).asinh();
        (a * b) + 1.5 * a
    }

    #[differentiable]
    pub fn fn188(a: f64) -> f64 {
        let mut a: Net = Net { w: vec![(3 as f64), a.abs(), a - a], b: a * a };
        let a: Shape = Shape::Rect { w: a.w[0], h: a.b };
        let f4 = |z: f64| { let h6 = z * z; 1.25 * h6.asinh().sin() + h6 };
        let mut y8 = f4(f4(0.625 - (-1.25)));
        let mut i10 = 0_usize;
        'l11: while i10 < 2 {
            i10 += 1;
            y8 = 1.625;
        }
        let mut y13: f64 = if (i10 < 1) && (y8 >= y8) {
            y8 += 0.375 * (y8 * y8.sin().exp()).sin();
            y8.sin().exp()
        } else {
            y8 = (y8 + y8).mul_add(y8, y8).sin();
            y8
        };
        (y8 + 1.5 * y8) + 1.25 * y13
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
            let r17 = &mut q[0];
            *r17 = (1.75_f64 + list10[i14 % list10.len()]).cos();
            *r17 = *r17 * cell1.pos.y.atan() + (0.125 * y8.sin());
        }
        (((((y8.sin() + 0.5 * q[0]) + 1.25 * q[1]) + 2.0 * q[q.len() - 1]) + 0.75 * y8) + 1.5 * list10[0]) + 0.5 * list10[list10.len() - 1]
    }

    #[differentiable]
    pub fn fn191(mut a: f64, n: usize, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut i5 = 0_usize;
        'l6: loop {
            i5 += 1;
            if i5 > 1 { break; }
            for i8 in (0..p.len()).step_by(2) {
                p[i8] = p[i8].cos();
                let (l10, r11) = p.split_at_mut(1);
                l10[0] += r11[0] * 0.5 * v.iter().rev().skip(1).copied().map(|z| v[i5 % v.len()].abs().cos()).sum::<f64>().sin();
            }
            if i5 != 2 { break; }
        }
        (p.iter().filter(|z| **z > 0.25).map(|z| (p[0] * a).sin()).sum::<f64>() + 2.0 * a) + 0.5 * p[1]
    }

    #[differentiable]
    pub fn fn192(a: f64) -> f64 {
        let mut dx = vec![0.0_f64; 4];
        let mut y7: f64 = if a < dx.iter().sum::<f64>() {
            let f3 = |z: f64| 1.25 * dx[0].sin();
            let y5 = f3(dx[dx.len() - 1].sin()) + f3(a * a);
            if y5 >= (-0.125_f64) { a } else { y5 }
        } else {
            1.0_f64
        };
        let mut y11: f64 = {
            let mut old9 = std::mem::take(&mut y7);
            a
        };
        (a + 1.5 * a) + 1.0 * y7
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
        let (l4, r5) = x.split_at_mut(1);
        l4[0] = r5[0].sin();
        r5[0] -= l4[0] * a.sin();
        for z6 in x.iter_mut().rev() {
            *z6 = *z6 * v[1].cos() - (0.5 * (v[1] * 1.375_f64).cos());
        }
        a
    }

    #[differentiable]
    pub fn fn196(mut a: f64, mut b: f64) -> f64 {
        let mut s = vec![0.0_f64; 4];
        if s.len() > 2 { b += s.pop().unwrap_or((0.25)).sin(); }
        'l5: for i6 in (0..s.len()).rev() {
            s[i6] = ((-1.5_f64) + ((i6 + 1) as f64)).sin();
        }
        (3 as f64) + 0.75 * a
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
            p.fill(0.5 * old[old.len() - 1].sin());
            let r8 = &mut p[i5 % 3];
            *r8 += 0.125 * (if a <= a { 0.125_f64 } else { a }).atan();
            *r8 *= a.asinh().cos();
        }
        for i9 in (0..p.len()).rev() {
            p[0] = 0.5 * old[old.len() - 1].sin();
        }
        p[0] -= 0.5 * (old[0].sin() * (a - p[1])).sin();
        (((((a + 0.5 * p[0]) + 1.5 * p[1]) + 1.75 * p[2]) + 1.75 * old[0]) + 1.0 * old[1], ((((old[n % 2] + 0.75 * a) + 0.5 * p[0]) + 2.0 * p[1]) + 1.5 * p[2]) + 2.0 * old[1])
    }

    #[differentiable]
    pub fn fn199(mut a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        let mut back = vec![fn187(a.sin(), b.atan()); 3];
        p[0] /= 1.75 + fn187(b.atan(), p[1].atan()).sin();
        let p = if b.abs() >= 1.75_f64 { back.iter().copied().max_by(|z, q| z.total_cmp(q)).unwrap() } else { chained((2 as f64)).unwrap_or(-0.875_f64) };
        {
            for i6 in 0..back.len() {
                let mut p: Vec<f64> = vec![fn96(p.atan(), a.sin()), fn190(p.sin(), vec![0.0_f64; 2]), b];
                for z in p.chunks_exact_mut(2) {
                    let old = z[0];
                    z[0] = z[1] * 0.5;
                    z[1] = old * 0.5 * a.sin();
                }
                let r9 = &mut p[0];
                *r9 *= b.cos().cos();
            }
        }
        (((p + 1.0 * a) + 1.75 * back[0]) + 1.25 * back[1]) + 0.5 * p
    }

    #[differentiable]
    pub fn fn201(a: f64, n: usize, flag: bool) -> f64 {
        let mut y = vec![0.0_f64; 3];
        let mut i5 = 0_usize;
        loop {
            i5 += 1;
            if i5 > 3 { break; }
            y[n % 2] = a.sin();
            if y.len() > 2 { y.pop(); }
        }
        y.iter().enumerate().map(|(j, z)| y[1].cos()).sum::<f64>() + 1.75 * a
    }

    #[differentiable]
    pub fn fn202(mut a: f64, b: f64, flag: bool) -> f64 {
        let mut back = [b * b; 3];
        let b: f64 = back.iter().copied().fold((-9.0), f64::max) * (-2.0_f64).sin().powi(1);
        if (b * a) > (2 as f64) {
            (back[0], back[1]) = (back[1], back[0]);
            back = [f64::sin(b), b / (a * a + 1.0_f64), 0.5_f64 * b];
        } else if (a + b) < a {
            back[1] = (if (back[1] + 0.375_f64) > fn192(b.atan()) { a * a } else { back.iter().copied().fold((-9.0), f64::max) }).sin();
        } else {
            if a <= back.iter().fold(a, |h, z| (b - 1.0_f64).sin()) {
                back[1] = a.atan();
                let r8 = &mut back[1];
                *r8 += 0.125 * (a * b).sin();
                *r8 = (if a >= 1.0_f64 { 0.5_f64 } else { a }).cos();
            }
        }
        ((0.5_f64.atan() + 1.75 * back[0]) + 1.75 * back[1]) + 0.75 * back[2]
    }

    #[differentiable]
    pub fn fn203(mut a: f64, mut p: [f64; 3], mut q: Vec<f64>) -> f64 {
        let mut x: Vec<f64> = vec![(0 as f64), -p[2]];
        x[1] += 0.25 * x[1].cos();
        for i5 in 0..q.len() {
            let mut old7 = std::mem::replace(&mut p[i5 % 3], 0.5 * (x[1] * a).sin());
            let f9 = |z: f64| { let h11 = 0.75_f64.sin(); a.cos() + h11 };
            let mut y13 = f9(f9(fn74(0.5 * old7.sin(), &q, q.clone())));
        }
        q[..2].copy_from_slice(&[(p[1] - p[0]).sin(), x[1]]);
        let mut old15 = std::mem::take(&mut q);
        q.push((3 as f64).sin());
        q.push((p[0] + old15[1]).cos());
        ((((((((1.125 + 0.75 * a) + 2.0 * p[1]) + 2.0 * p[2]) + 0.5 * q[0]) + 1.25 * q[1]) + 1.25 * x[0]) + 1.5 * x[1]) + 1.0 * old15[0]) + 1.0 * old15[old15.len() - 1]
    }

    #[differentiable]
    pub fn fn204(a: f64, mut b: f64) -> [f64; 3] {
        let mut w: Net = Net { w: vec![a; 3], b: if a > b { -1.875_f64 } else { a } };
        w.w[0] = -1.0;
        for i4 in 0..4 {
            match i4 % 3 { 0 => {
                w.w[i4 % 2] *= ((-2.0_f64) * a).sin();
                let mut i6 = 0_usize;
                loop {
                    i6 += 1;
                    if i6 > 1 { break; }
                    w.w[0] += 0.125 * w.w[i4 % 2].sin();
                    w.w[1] = (b + (3 as f64)).cos();
                    if i4 != 0 { break; }
                    w.w[i4 % 2] = 0.5 * (i4 as f64).sin();
                }
            }, 1 => {
                b = w.w[i4 % 2].abs().sin().tanh().sin();
            }, _ => {
                let mut old8 = std::mem::replace(&mut b, w.w[1].cos());
            } }
        }
        [-a, (a + 0.25 * a) + 2.0 * b, a + 1.0 * b]
    }

    #[differentiable]
    pub fn fn206(mut a: f64, b: f64, n: usize, flag: bool, q: Vec<f64>) -> f64 {
        let w = q[..2].to_vec();
        a = 1.25 * 0.125_f64.sin().tanh().sin();
        let dy1 = fn18(a.sin(), &w[..2]);
        if (b + w[0]) < (-0.125) {
            'l8: for i9 in 0..w.len() {
                a *= (a * q[n % q.len()]).sin();
            }
            a = 1.25 * (fn203(a.sin(), [dy1, q[n % 2], b], vec![a; 3]) * (b + q[q.len() - 1])).sin();
            a /= 1.75 + dy1.sin();
        } else {
            let f11 = |z: f64| a.sin().powi(1).sin();
            let mut y13 = f11(a.sin()) + f11(dy1);
        }
        ((((if a >= a { w[n % 2] } else { a }) + 0.5 * a) + 0.5 * q[0]) + 0.75 * q[1]) + 1.75 * dy1
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
        let mut acc: Vec<Vec<f64>> = vec![(0..v.len()).map(|j| v[j] + 1.25 * (-1.875_f64).sin()).collect::<Vec<f64>>(), vec![v.iter().map(|z| 1.25_f64 * ((*z) + v[v.len() - 1]).sin()).sum::<f64>(), b.min(b), (0 as f64)]];
        let b = (b - v[0]).mul_add(-2.0_f64, 1.625_f64);
        let mut y1: Net = Net { w: (0..v.len()).map(|j| v[j] + (v[0] * a).sin()).collect::<Vec<f64>>(), b: a };
        y1.b = 1.25 * (v.iter().copied().fold((-9.0), f64::max) * v.iter().copied().fold((-9.0), f64::max) + 1.0_f64).ln().sin();
        ((((a.sin().powi(3) + 1.75 * v[0]) + 0.75 * v[1]) + 2.0 * v[v.len() - 1]) + 2.0 * y1.w[0]) + 1.25 * y1.w[1]
    }

    #[differentiable]
    pub fn fn210(a: f64, n: usize) -> f64 {
        let mut a = a;
        let mut y1 = a;
        for i5 in (0..1).rev() {
            if i5 != 0 {
                a = 0.5 * y1.asinh().sin();
                return a + 1.25 * y1;
                if (a + a) < 0.375_f64.sin() {
                    return ((1.5_f64 + a.sin()).ln() + 1.5 * a) + 0.5 * y1;
                    a = ((i5 as f64) * y1).sin();
                }
            }
            a = y1.sin().powi(0).sin();
            a -= 0.125 * (0.5 * a.sin());
        }
        ((n as f64) + 0.75 * a) + 0.75 * y1
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
            b = 1.25 * fn210((if a >= a { a } else { a }).atan(), 2 % 4).sin();
        }
        (a + 2.0 * a) + 1.25 * b
    }

    #[differentiable]
    pub fn fn213(a: f64, mut b: f64, v: &[f64]) -> f64 {
        for i4 in (0..v.len()).step_by(2) {
            'l6: for i7 in 0..v.len() {
                b = 0.5 * (if a.max(a) > b { 0.5_f64 + b } else { if i7 != 1 { b } else { b } }).sin();
                let mut i9 = 0_usize;
                loop {
                    i9 += 1;
                    if i9 > 2 { break; }
                    let mut dy1 = -(if b < a { b } else { v[i7] });
                    let f12 = |z: f64| b.sin();
                    let y14 = f12(f12(dy1 + 1.875));
                    if dy1 < 0.625_f64.asinh() {
                        return ((((((a * dy1) + 1.0 * a) + 1.75 * v[0]) + 1.5 * v[1]) + 0.75 * v[v.len() - 1]) + 0.5 * dy1) + 1.0 * y14;
                    }
                }
                b = 0.5 * 1.0_f64.sin().exp().sin();
            }
            let dx = (v[i4] + 2.0_f64) / (b * b + 1.0_f64);
        }
        ((v[v.len() - 1] + 2.0 * b) + 1.5 * v[0]) + 1.0 * v[1]
    }

    #[differentiable]
    pub fn fn214(mut a: f64, mut b: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        q[0] += 0.375 * b.sin();
        let f5 = |z: f64| { let h7 = (0 as f64); b.cos() + h7 };
        let y9 = f5(q[q.len() - 1].abs()) + f5(a);
        let f11 = |z: f64, k: f64| q[1].atan().cos();
        let y14 = f11(y9, a) + f11(1.75, b);
        q.reverse();
        let mut acc: Vec<f64> = vec![(2 as f64), v.iter().sum::<f64>()];
        ((((((((v.iter().fold(v[0], |h, z| ((*z) + acc[1]).cos()) + 1.0 * a) + 0.75 * b) + 1.0 * q[0]) + 1.5 * q[1]) + 1.75 * q[q.len() - 1]) + 0.25 * y9) + 0.5 * y14) + 1.25 * acc[1]) + 0.75 * acc[acc.len() - 1]
    }

    #[differentiable]
    pub fn fn215(mut a: f64, v: &[f64]) -> f64 {
        let y1 = a;
        if (a < v[1]) || (v[v.len() - 1] < (v[0] * y1)) {
            a = a.sin();
        } else {
            a = a.min(1.25_f64).atan();
            a = 1.25 * (y1 * (1 as f64)).sin();
        }
        (((0.5 - v[v.len() - 1]) + 1.0 * a) + 1.75 * v[v.len() - 1]) + 1.25 * y1
    }

    #[differentiable]
    pub fn fn216(a: f64, b: f64) -> Vec<f64> {
        let dx: [f64; 3] = [0.25_f64; 3];
        vec![a.min(a) + 0.75_f64 * dx[0], (((a + b) + 0.75_f64 * b) + 0.5_f64 * dx[0]) + 1.0_f64 * dx[1]]
    }

    #[differentiable]
    pub fn fn217(a: f64, b: f64, flag: bool, v: &[f64]) -> f64 {
        let mut y10: f64 = if a <= a {
            for i5 in (0..v.len()).rev() {
                let mut y = (a + a).mul_add(b, a);
                y -= 0.5 * ((if y < a { y } else { a }) - a).sin();
            }
            a / (b * b + 1.0_f64)
        } else {
            v.iter().zip(v.iter()).map(|(z, q)| (0 as f64).atan()).sum::<f64>()
        };
        (b + 0.5 * a) + 1.25 * y10
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
        saved[2] = 1.25 * (saved.iter().copied().fold((-9.0), f64::max) * b).sin();
        let mut y17: f64 = if (a + a) >= (b + a) {
            saved[1] = y7.mul_add(saved[0], saved[2]).sin();
            saved = [0.625_f64; 3];
            y7 + a
        } else {
            let f11 = |z: f64| { let h13 = 0.875_f64.abs(); saved.iter().sum::<f64>().sin() + h13 };
            let y15 = f11(0.5);
            a
        };
        (((((saved.iter().zip(saved.iter()).map(|(z, q)| b.sin().tanh().sin()).sum::<f64>() + 0.5 * a) + 0.5 * b) + 0.25 * y7) + 0.25 * saved[1]) + 0.75 * saved[2]) + 0.75 * y17
    }

    #[differentiable]
    pub fn fn221(a: f64, b: f64, n: usize, v: &[f64], mut t: (f64, f64)) -> f64 {
        let mut a: [f64; 3] = [v[n % 2] - b, b / (a * a + 1.0_f64), v[n % v.len()]];
        t.1 = 1.25 * (if (b < t.1) && (v[v.len() - 1] < a[n % 3]) { (n as f64) } else { 0.875_f64 + b }).sin();
        let mut x = vec![b - t.0, a.iter().fold(t.1, |h, z| 1.25_f64 * (if h < 0.625_f64 { b } else { 0.5_f64 }).sin()), a[n % 3]];
        x.push(b.cos());
        let w: f64 = (n as f64);
        ((((((((w * (-1.0)) + 1.75 * b) + 1.75 * t.0) + 1.75 * a[0]) + 1.25 * a[1]) + 1.75 * a[2]) + 1.5 * x[0]) + 1.0 * x[1]) + 1.75 * w
    }

    #[differentiable]
    pub fn fn222(mut a: f64, flag: bool, p: [f64; 3]) -> f64 {
        let mut s: Net = Net { w: p[..2].to_vec(), b: a.min(a) };
        let Some(z5) = positive(fn17(p[2].atan(), 1.25 * s.w[0].sin(), 2 % 4)) else {
            return ((((s.w[1] * 0.625) + 1.25 * a) + 0.75 * p[0]) + 0.75 * p[1]) + 0.25 * p[2];
        };
        'l7: for i8 in 0..2 {
            'l10: for i11 in 1..=1 {
                if i11 < 3 {
                    s.w[i8 % 2] = 0.5 * z5.sin();
                    break 'l7;
                }
            }
            let r13 = &mut s.w[0];
            *r13 = z5.sin().atan();
        }
        (((z5.mul_add(z5, a) + 1.75 * p[0]) + 0.25 * p[1]) + 2.0 * p[2]) + 2.0 * z5
    }

    #[differentiable]
    pub fn fn223(a: f64, mut t: (f64, f64)) -> f64 {
        let mut dy1: [f64; 3] = [a, a, t.1];
        (dy1[0], dy1[1]) = (dy1[1], dy1[0]);
        let mut dy1 = vec![t.1; 3];
        dy1[1] += 0.125 * (dy1[1] * t.1).sin().cos();
        ((1 as f64) + 1.0 * t.0) + 0.5 * t.1
    }

    #[differentiable]
    pub fn fn224(mut a: f64) -> f64 {
        let Some(z2) = positive(a.asinh()) else {
            return a + 0.5 * a;
        };
        if a < (z2 / (1.5 + a.sin())) {
            let mut old4 = std::mem::replace(&mut a, (if z2 > z2 { z2 } else { z2 }).atan());
            let r6 = &mut old4;
            *r6 *= (if a <= a { a } else { a }).atan();
        }
        let mut y9: f64 = if (z2 + z2) < (a / (1.5 + a.sin())) {
            a = 1.25 * z2.min(z2 + z2).sin();
            a * z2
        } else {
            for i7 in 1..=4 {
                if z2 < 0.375 {}
                a = 0.5 * (a.sin() * a).sin();
            }
            z2
        };
        ((fn219(a.sin(), 1.25 * y9.sin(), a <= y9) + 1.75 * a) + 2.0 * z2) + 1.25 * y9
    }

    #[differentiable]
    pub fn fn225(a: f64, mut p: [f64; 3]) -> f64 {
        let y1: (f64, f64) = (p[2], a + p[2]);
        let mut x: Body = Body { pos: Point { x: a, y: -1.375_f64 }, vel: [p.windows(2).map(|z| z[0] * z[1]).sum::<f64>(), y1.1, a.mul_add(y1.1, y1.1)], mass: if a < a { p[0] } else { a }, id: 2 };
        let a: f64 = y1.0 * y1.0.max(a);
        p[0] = 1.25 * x.energy().sin();
        let old = x.push(y1.1.cos());
        (((((1.0 + 0.25) + 1.5 * p[1]) + 2.0 * p[2]) + 0.25 * y1.1) + 0.5 * a) + 1.25 * old
    }

    #[differentiable]
    pub fn fn228(mut a: f64, mut b: f64, n: usize, mut q: Vec<f64>) -> f64 {
        let mut y = (((n + 1) as f64), b);
        let mut old6 = std::mem::replace(&mut q, vec![b; 3]);
        q[0] = b.sin().exp().atan();
        (((((old6.iter().sum::<f64>() + 0.25 * a) + 1.0 * b) + 0.5 * y.0) + 0.25 * y.1) + 1.5 * old6[0]) + 0.5 * old6[1]
    }

    #[differentiable]
    pub fn fn229(a: f64, b: f64) -> f64 {
        for i3 in 0..4 {
            {
                for i5 in 1..=1 {}
            }
            match 1 % 3 { 0 => {}, 1 => {}, _ => {} }
        }
        (a.asinh() + 1.0 * a) + 1.5 * b
    }

    #[differentiable]
    pub fn fn230(a: f64, b: f64, n: usize) -> f64 {
        let mut back: [f64; 3] = [a - 0.75_f64; 3];
        let mut y1 = Shape::Disc(b / (b * b + 1.0));
        let dy1: f64 = if back[n % 3] < b { back[1] } else { chained(b).unwrap_or(b) };
        back.swap(1, 0);
        back[n % 3] = (back.iter().zip(back.iter()).map(|(z, q)| (if dy1 <= (*z) { *q } else { a }).sin()).sum::<f64>() + (if n != 1 { dy1 } else { b })).sin();
        (((chained(b).unwrap_or(b) + 0.25 * a) + 1.25 * back[0]) + 1.0 * back[1]) + 1.25 * dy1
    }

    #[differentiable]
    pub fn fn234(a: f64, mut b: f64, n: usize, v: &[f64]) -> (f64, f64) {
        b = (v[0] - b).sin();
        if n == 1 {
            if n == 1 {
                b += 0.5 * (v.iter().copied().fold((-9.0), f64::max) - (a - a)).sin();
                let r5 = &mut b;
                *r5 = (if a < v[1] { a } else { a }).sin();
            } else if a.cos() <= b.abs() {
                b = v.iter().copied().fold((-9.0), f64::max).sin().powi(0).cos();
            } else {
                b = (a + (n as f64)).sin();
            }
            b = 1.25 * (b + a).sin().sin();
        } else if b > (v[n % 2] + v[0]) {
            b /= 1.75 + (if 0.625_f64 < b { a } else { 1.125_f64 }).sin();
        } else {
            b = (if n >= 0 { if v[n % 2] > v[1] { a } else { b } } else { a + b }).sin();
        }
        return (((1.25_f64 * 1.25_f64 + 1.0_f64).ln() + 1.5 * a) + 0.25 * v[1], ((1.5_f64 + b.sin()).sqrt() + 1.5 * b) + 0.75 * v[1]);
    }

    #[differentiable]
    pub fn fn235(a: f64) -> f64 {
        let mut list2 = Vec::with_capacity(4);
        list2.push(1.875_f64.cos());
        list2.push(a + a);
        list2[..2].copy_from_slice(&[1.25 * a.sin(), a]);
        if (list2[1] * a) > (0 as f64) {
            list2[0] = a.sin();
            let mut i4 = 0_usize;
            loop {
                i4 += 1;
                if i4 > 3 { break; }
                let mut next6 = list2.clone();
                for _ in 0..3 {
                    for i7 in 0..list2.len() {
                        next6[i7] = 0.5 * list2[i7] + 0.25 * (if i7 == 0 { list2[list2.len() - 1] } else { list2[i7 - 1] }) * f64::sin(1.125_f64).sin();
                    }
                    list2 = next6.clone();
                }
                list2[1] += 0.375 * (0.5 * a.sin());
                if i4 < 0 { break; }
                let Some(z8) = positive(list2[list2.len() - 1] * a) else {
                    continue;
                };
            }
            if (a <= a) && (i4 >= 0) {
                let r10 = &mut list2[0];
                *r10 += 0.25 * (1.25 * 1.125_f64.sin());
                *r10 = *r10 * 0.25_f64.cos() + (0.125 * a.atan());
                return ((a + a) + 0.5 * a) + 2.0 * list2[0];
            }
        } else if list2[1] > list2[0] {
            list2.resize(5, 1.25 * positive(list2[list2.len() - 1].sin().powi(2)).unwrap_or(list2[list2.len() - 1]).sin());
        } else {
            list2.fill(((-1.0_f64) - a).sin());
        }
        (((a + 1.375) + 1.25 * a) + 2.0 * list2[0]) + 0.25 * list2[1]
    }

    #[differentiable]
    pub fn fn236(a: f64) -> f64 {
        let mut back: [f64; 3] = [f64::sin(a); 3];
        if a.atan() > (3 as f64) {
            let f3 = |z: f64| ((z * z) * (1.75_f64 + back[1])).atan();
            let y5 = f3(f3(a.mul_add(a, 0.875)));
            for (j, z7) in back.iter_mut().enumerate() {
                *z7 *= 0.5 * a.sin();
            }
        } else if back[1] >= (a / (back[2] * back[2] + 1.0)) {} else {
            back[1] = 1.25 * a.sin();
        }
        (a + 0.875) + 1.25 * a
    }

    #[differentiable]
    pub fn fn237(a: f64) -> f64 {
        let mut a = a;
        let a = a;
        a
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
        next.1 = a.cos();
        next.1 = (v[v.len() - 1] * v[1]).sin();
        let mut back = [-v[0], v.iter().scan((0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<f64>(), next.1 + a];
        back[0] -= 0.375 * ((a + back[0]) + a).sin();
        let mut u: f64 = (0..v.len()).map(|j| v[j] * (a + back[2]).sin()).sum::<f64>();
        back[0] = ((u * 0.375_f64) * 1.125_f64).sin();
        (((((((v.iter().sum::<f64>() + 1.0 * a) + 1.0 * v[0]) + 1.75 * v[v.len() - 1]) + 1.25 * next.0) + 2.0 * next.1) + 0.75 * back[1]) + 1.75 * back[2]) + 1.5 * u
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
        let r9 = &mut list2[1];
        *r9 *= a[1][1].sin();
        list2.clear();
        list2.push((3 as f64).atan());
        list2.push(saved.y);
        let mut y12: f64 = if (saved.y * 0.75) < (2 as f64) {
            list2[0] *= (a[1][1] + a[0][2]).cos();
            list2[0]
        } else {
            list2[0] = 1.25 * (-1.125_f64).mul_add(a[1][1], a[1][1]).sin();
            list2.iter().enumerate().map(|(j, z)| 1.25_f64 * ((*z) * a[0][j % 3]).sin()).sum::<f64>()
        };
        ((((fn238(a[1][0].sin()) + 0.5 * list2[1]) + 1.0 * list2[list2.len() - 1]) + 1.75 * saved.x) + 2.0 * saved.y) + 1.75 * y12
    }

    #[differentiable]
    pub fn fn242(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let mut y1: [f64; 3] = [a + v[v.len() - 1], a, a - v[1]];
        if (a + b) <= (if y1[1] < a { a } else { a }) {
            'l5: for i6 in (0..4).rev() {
                for z in y1.to_vec().into_iter().rev() {
                    a += 0.25 * z * 0.5 * a.sin();
                }
                y1[i6 % 3] = 0.5 * (a + a).max(y1[i6 % 3]).sin();
            }
            let mut next = Point { x: a * b, y: a + b };
            next = Point { x: a * v[1], y: if a > a { b } else { b } };
        }
        ((((y1.iter().filter(|z| **z > 0.25).map(|z| (*z).atan()).sum::<f64>() + 2.0 * a) + 1.75 * v[0]) + 0.75 * v[1]) + 2.0 * v[v.len() - 1]) + 0.25 * y1[2]
    }

    #[differentiable]
    pub fn fn244(a: f64, b: f64) -> f64 {
        let mut next: Vec<Vec<f64>> = vec![vec![0.0_f64; 4], vec![0.0_f64; 4]];
        let mut i4 = 0_usize;
        while i4 < 3 && ((a >= next[0][0]) && (b <= a)) {
            i4 += 1;
            let r6 = &mut next[0][i4 % 2];
            *r6 *= (b * b).sin();
            *r6 += 0.375 * (if a <= b { b } else { b }).cos();
            match i4 % 4 { 0 => {
                for i7 in 1..=3 {
                    next[0][0] = 0.5 * ((b + (-1.75_f64)) - a).sin();
                    if next[1][i7 % 2] <= b {
                        let r9 = &mut next[0][i4 % 2];
                        *r9 *= 0.5 * a.sin();
                        return (1.875 / (1.5 + a.sin())) + 0.75 * a;
                    }
                }
            }, 1 | 2 if i4 % 2 == 0 => {}, _ => {
                let mut old10 = std::mem::replace(&mut next[1][i4 % 2], 1.0_f64.sin());
            } }
            next[i4 % 2][0] = 0.5 * ((i4 + 1) as f64).sin();
        }
        next[i4 % 2][0].max(0.5) + 1.5 * b
    }

    #[differentiable]
    pub fn fn245(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut cell1 = [[-b; 3]; 2];
        let mut saved: Option<f64> = Some(if b < b { cell1[1][2] } else { cell1[1][1] });
        {
            let f6 = |z: f64| (z + (1.125_f64 * b)).sin();
            let y8 = f6(a.sin());
            cell1[1][0] += 0.25 * b.sin().exp().sin();
        }
        let next = v[v.len() - 1];
        ((b + 1.0 * a) + 0.5 * saved.unwrap_or((0.75))) + 0.25 * next
    }

    #[differentiable]
    pub fn fn246(a: f64, b: f64) -> Vec<f64> {
        let mut b: Option<f64> = if a <= (a + b) { Some(b) } else { None };
        if a >= a.asinh() {
            return vec![(a + 1.75_f64 * a) + 1.0_f64 * b.unwrap_or((0.75)), (a * a) + 0.25_f64 * b.unwrap_or((0.75))];
        }
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 1 { break; }
        }
        vec![(a + a) + 0.25_f64 * a, ((-1.75_f64) + 1.75_f64 * a) + 1.75_f64 * b.unwrap_or((0.75))]
    }

    #[differentiable]
    pub fn fn247(a: f64, b: f64, n: usize, v: &[f64]) -> (f64, f64) {
        for &z6 in v.iter() {}
        (b.sin().tanh() + 2.0 * v[1], (((1.5_f64 + a.sin()).ln() + 1.75 * a) + 1.75 * v[0]) + 1.75 * v[1])
    }

    #[differentiable]
    pub fn fn248(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let mut acc = (0..v.len()).map(|j| v[j] + 1.25 * (b - a).sin()).collect::<Vec<f64>>();
        acc[1] -= 0.5 * (1.25 * a.sin());
        let r6 = &mut acc[0];
        *r6 += 0.125 * b.abs().sin();
        *r6 += 0.25 * b.sin();
        let mut saved: [f64; 3] = [-0.25_f64; 3];
        let mut saved8: f64 = b;
        (((((((((b * v[v.len() - 1]) + 0.5 * a) + 1.25 * b) + 0.5 * v[0]) + 1.75 * v[v.len() - 1]) + 0.5 * acc[1]) + 1.75 * acc[acc.len() - 1]) + 1.0 * saved[0]) + 1.0 * saved[1]) + 1.0 * saved[2]
    }

    #[differentiable]
    pub fn fn249(a: f64, b: f64, n: usize) -> f64 {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push((if fn244(b.sin(), 0.5_f64 * b.sin()) > a { b * a } else { b }).cos());
        }
        list4[n % 2] /= 1.75 + (if n == 1 { a } else { a }).sin();
        let (l8, r9) = list4.split_at_mut(1);
        l8[0] += r9[0] * (-b).sin();
        if list4[n % 2].mul_add(a, a) >= 0.875 {
            for z11 in list4.iter() {
                if (b - a) < 1.375_f64.mul_add(*z11, *z11) {
                    break;
                }
            }
            list4[0] = 2.0;
        } else if (1.125 * b) > (a * a + 1.0_f64).ln() {
            if 1.25 > (if (-1.875) > 1.0 { a } else { a }) {
                let (l13, r14) = list4.split_at_mut(1);
                l13[0] += r14[0] * fn240(b.atan()).cos();
                return (((list4.len() as f64) + 1.25 * list4[0]) + 0.75 * list4[1]) + 0.5 * list4[list4.len() - 1];
            }
        } else {
            let acc = (b.abs() + 1.25_f64).sqrt();
        }
        (((b * b + 1.0_f64).sqrt() + 2.0 * a) + 1.75 * b) + 1.0 * list4[1]
    }

    #[differentiable]
    pub fn fn250(a: f64, mut b: f64, v: &[f64]) -> f64 {
        b = (if (b - 0.75_f64) < v.iter().filter(|z| **z > 0.25).map(|z| 1.25_f64 * ((*z) + 2.0_f64).sin()).sum::<f64>() { b.asinh() } else { 1.75_f64.max(a) }).atan();
        for i5 in (0..1).rev() {
            let mut saved: f64 = a;
        }
        let mut back: Vec<Vec<f64>> = vec![v.to_vec(), vec![b.min(0.625_f64); 3]];
        (a + 1.25 * b) + 1.5 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn251(mut a: f64, b: f64, flag: bool) -> f64 {
        let mut back = (fn249(b.sin(), 1.25_f64 * a.sin(), 0 % 4), positive(b).unwrap_or(b));
        let mut i5 = 0_usize;
        'l6: while i5 < 2 {
            i5 += 1;
            back.0 = 0.5 * (if 0.125_f64.sin().powi(0) < a.asinh() { chained(b + b).unwrap_or(b) } else { back.1 }).sin();
        }
        for i8 in 0..4 {
            back.0 = chained(b).unwrap_or(0.75_f64).sin();
        }
        let mut old10 = std::mem::replace(&mut back.0, b.asinh().sin());
        let mut x = [std::array::from_fn(|j| 1.75_f64.sin()), [old10, (b * b + 1.0_f64).sqrt(), fn238(b.cos())]];
        (((((a.min(old10) + 0.5 * a) + 0.25 * b) + 1.25 * back.0) + 1.0 * old10) + 2.0 * x[1][0]) + 0.5 * x[1][2]
    }

    #[differentiable]
    pub fn fn252(mut a: f64) -> f64 {
        let mut y1: Vec<f64> = vec![(3 as f64); 3];
        if a <= y1[0] {
            return (a + 0.75 * a) + 1.5 * y1[0];
        }
        if (a > a) && (1.25 < a) {
            return (a - a) + 0.75 * y1[0];
        }
        let f3 = |z: f64| (-(a - a)).sin();
        let y5 = f3(a - y1[0]) + f3(a * y1[1]);
        if y1.len() > 2 { a += y1.pop().unwrap_or((0.25)).sin(); }
        for z7 in y1.iter_mut().rev() {
            *z7 = 0.5 * (0 as f64).sin();
        }
        let Some(z8) = positive(a.max(a)) else {
            return (((y5 + 1.375) + 1.5 * y1[0]) + 1.25 * y1[1]) + 2.0 * y5;
        };
        ((y1.iter().rev().skip(1).copied().map(|z| (z - a).sin()).sum::<f64>() + 0.75 * a) + 1.75 * y5) + 0.25 * z8
    }

    #[differentiable]
    pub fn fn254(mut a: f64, b: f64, flag: bool, net: &Net) -> Vec<f64> {
        let mut list5 = Vec::new();
        for i6 in 0..3 {
            list5.push(0.5 * net.w[1].sin());
        }
        let mut old9 = std::mem::replace(&mut list5[0], net.w[0].cos());
        let mut i11 = 0_usize;
        loop {
            i11 += 1;
            if i11 > 2 { break; }
            if i11 != 2 {
                list5[..2].copy_from_slice(&[(-1.375_f64).sin(), net.w[1]]);
                list5[i11 % 2] /= 1.75 + a.sin();
            } else {
                if i11 < 3 {
                    list5[0] = ((b - a) * net.forward(&list5)).cos();
                    break;
                }
            }
            list5[i11 % 2] = 0.5 * list5[i11 % 2].sin();
            if i11 < 0 { break; }
            old9 = a.atan();
        }
        list5
    }

    #[differentiable]
    pub fn fn255(a: f64, q: Vec<f64>, t: (f64, f64)) -> f64 {
        (((a - a) + 0.5 * a) + 1.75 * q[0]) + 0.25 * q[1]
    }

    #[differentiable]
    pub fn fn256(a: f64, p: [f64; 3], mut q: Vec<f64>) -> f64 {
        let mut cell1 = Point { x: q[0], y: p.chunks(2).map(|z| z[0].sin()).sum::<f64>() };
        let mut next5 = q.clone();
        for _ in 0..3 {
            for i6 in 0..q.len() {
                next5[i6] = 0.5 * q[i6] + 0.25 * (if i6 == 0 { q[q.len() - 1] } else { q[i6 - 1] }) * 1.25 * (1.5_f64 + (-1.5_f64).sin()).sqrt().sin();
            }
            std::mem::swap(&mut q, &mut next5);
        }
        for z8 in q.iter() {
            let mut i10 = 0_usize;
            'l11: loop {
                i10 += 1;
                if i10 > 1 { break; }
                for i13 in 0..2 {
                    cell1.x = ((if 0.125_f64 < (*z8) { cell1.x } else { a }) / ((q[i13 % q.len()] - cell1.y).abs() + 1.25_f64)).sin();
                }
                let w = p[i10 % 3] * q[i10 % q.len()].sin().tanh();
                if a.cos() < (if cell1.x <= (-2.0) { w } else { *z8 }) {
                    let r16 = &mut cell1.x;
                    *r16 += 0.25 * (0.5 * (i10 as f64).sin());
                    *r16 *= 0.5 * a.sin();
                    break 'l11;
                }
                cell1.y *= 0.5 * (a - w).sin();
            }
        }
        (((q[q.len() - 1] + q[0]) + 1.25 * p[0]) + 1.0 * p[1]) + 1.0 * p[2]
    }

    #[differentiable]
    pub fn fn257(a: f64, net: &Net) -> f64 {
        let y1: [f64; 3] = std::array::from_fn(|j| 1.25 * (1.25_f64 * 0.5_f64).sin());
        let s = a.min(net.b + a);
        for i6 in 0..4 {
            match i6 % 3 { 0 => {}, 1 => {}, _ => {} }
        }
        ((y1[2].sin().powi(3) + 1.0 * a) + 0.75 * y1[0]) + 1.75 * s
    }

    #[differentiable]
    pub fn fn258(mut a: f64) -> [f64; 3] {
        for i2 in (0..1).rev() {
            a = 0.5 * (0 as f64).sin();
        }
        let mut y: f64 = -0.125_f64;
        [y * y, fn252(a.sin()), fn249(0.25_f64.sin(), y.sin(), 1 % 4)]
    }

    #[differentiable]
    pub fn fn259(a: f64, n: usize) -> f64 {
        let mut back: (f64, f64) = (a, a.max(a));
        let mut back4 = vec![a * a; 3];
        for i6 in 0..back4.len() {}
        let mut back4: [f64; 3] = [1.75_f64; 3];
        let tape1 = a - back4[n % 3].sin().exp();
        (((((tape1 + 1.75 * back.0) + 2.0 * back.1) + 1.5 * back4[0]) + 1.75 * back4[1]) + 0.5 * back4[2]) + 1.0 * tape1
    }

    #[differentiable]
    pub fn fn260(a: f64, q: Vec<f64>, t: (f64, f64)) -> [f64; 3] {
        let f4 = |z: f64, k: f64| (-q[q.len() - 1]).sin();
        let y7 = f4((2 as f64), t.0);
        let mut dy1 = [[a * a, 0.75_f64 - t.1, a.max(y7)], [(3 as f64), if q[1] < a { a } else { t.0 }, -y7]];
        dy1[1][0] = (if (if 1.125_f64 <= a { t.1 } else { a }) <= fn251(y7.sin(), a.sin(), (-0.375_f64) < dy1[1][1]) { q[1] } else { q.iter().zip(q.iter()).map(|(z, q)| ((*q) * (*z)).sin()).sum::<f64>() }).atan();
        let r12 = &mut dy1[1][2];
        *r12 *= (1.5_f64 + 1.625_f64.sin()).ln().atan();
        [(((if dy1[1][0] <= 1.25 { 1.25_f64 } else { y7 }) + 1.5 * a) + 1.5 * q[0]) + 1.75 * dy1[0][1], ((-a) + 1.0 * a) + 1.75 * y7, (((0.75_f64.asinh() + 0.25 * a) + 1.25 * q[0]) + 1.0 * t.0) + 0.5 * dy1[0][1]]
    }

    #[differentiable]
    pub fn fn261(a: f64, mut b: f64, n: usize, v: &[f64], mut p: [f64; 3]) -> [f64; 3] {
        let mut old = vec![(0..p.len()).map(|j| p[j] + 1.25 * (p[j % 3] + b).sin()).collect::<Vec<f64>>(), vec![p[n % 3] * 0.125_f64, b, b.atan()]];
        p[2] *= 1.25 * (-b).sin();
        let mut tape1 = Body { pos: Point::new(p[2], a), vel: [v.windows(2).map(|z| z[0] * z[1]).sum::<f64>(); 3], mass: b, id: 2 };
        tape1.mass *= 0.25_f64.sin();
        let mut i9 = 0_usize;
        loop {
            i9 += 1;
            if i9 > 3 { break; }
            let last11 = p.len() - 1;
            p.swap(0, last11);
            tape1.vel[2] = 1.75;
        }
        [((((((old[n % 2][i9 % 2] - tape1.pos.x) + 1.75 * v[0]) + 1.25 * v[v.len() - 1]) + 0.75 * p[2]) + 0.75 * tape1.pos.y) + 1.0 * tape1.vel[0]) + 1.75 * tape1.mass, ((((if a >= a { tape1.pos.y } else { b }) + 1.25 * a) + 1.25 * tape1.pos.x) + 0.5 * tape1.vel[1]) + 1.0 * tape1.mass, (((((if old[i9 % 2][0] <= a { tape1.pos.x } else { b }) + 2.0 * p[0]) + 1.0 * p[1]) + 1.0 * old[0][0]) + 1.25 * tape1.vel[1]) + 1.25 * tape1.mass]
    }

    #[differentiable]
    pub fn fn262(a: f64, q: Vec<f64>) -> Vec<f64> {
        let mut dy1: Vec<f64> = vec![0.0_f64; 3];
        {
            dy1[1] -= 0.5 * (q[1] * dy1[0]).sin();
            let r4 = &mut dy1[0];
            *r4 = (a + q[q.len() - 1]).cos();
            *r4 += 0.25 * (a * a).cos();
        }
        dy1.clone()
    }

    #[differentiable]
    pub fn fn263(a: f64, v: &[f64]) -> Vec<f64> {
        let mut old = [positive(a).unwrap_or(v[0]); 3];
        for (j, z5) in v.iter().enumerate() {}
        let v: [f64; 3] = [a - 0.75_f64, old[1].min(a), a.max(old[2])];
        vec![(((v[0] + 1.0_f64 * a) + 1.75_f64 * old[2]) + 2.0_f64 * v[1]) + 1.25_f64 * v[2], (((v[1].sin() + 1.25_f64 * a) + 1.25_f64 * old[2]) + 1.5_f64 * v[0]) + 2.0_f64 * v[1]]
    }

    #[differentiable]
    pub fn fn264(mut a: f64, mut p: [f64; 3]) -> (f64, f64) {
        let mut cell1: [f64; 3] = [a - p[1]; 3];
        cell1[2] = (((-0.375_f64) * p[1]) + (p[2] - p[2])).atan();
        let mut i4 = 0_usize;
        while i4 < 3 && (p[i4 % 3] >= (a * p[1])) {
            i4 += 1;
        }
        ((cell1[i4 % 3] - cell1[i4 % 3]) + 0.75 * cell1[0], (cell1[2] + 1.875) + 0.5 * p[0])
    }

    #[differentiable]
    pub fn fn265(mut a: f64) -> f64 {
        let mut saved: (f64, f64) = (if a <= a { a } else { a }, f64::sin(0.625_f64));
        saved = saved;
        let f3 = |z: f64| { let h5 = a.mul_add(saved.0, a); a.sin().powi(2).sin() + h5 };
        let y7 = f3(a) + f3(saved.0);
        let mut acc = Body { pos: Point { x: saved.0, y: a }, vel: [(1.5_f64 + saved.1.sin()).ln(), a, y7], mass: fn252(1.25 * a.sin()), id: 2 };
        if 0.625 > a {
            acc.vel[0] = 1.25 * a.sin();
        }
        (((((y7 * 1.125) + 0.75 * a) + 1.25 * acc.pos.y) + 0.25 * acc.vel[0]) + 1.5 * acc.vel[1]) + 0.5 * acc.mass
    }

    #[differentiable]
    pub fn fn266(a: f64) -> f64 {
        let mut y2: f64 = if a <= fn252(a.atan()) {
            a.min(a)
        } else {
            -1.5_f64
        };
        (a.max(y2) + 1.5 * a) + 1.25 * y2
    }

    #[differentiable]
    pub fn fn267(a: f64, q: Vec<f64>) -> f64 {
        let mut s: Vec<Vec<f64>> = vec![vec![a; 2]; 3];
        if (if a <= a { -0.125_f64 } else { a }) > s[0][1] {
            s[0][0] = a.sin();
            if (if a <= a { q[1] } else { a }) <= f64::sin(s[0][0]) {
                for i4 in (0..q.len()).step_by(2) {
                    s[i4 % 2][i4 % 2] -= 0.125 * q[i4].atan();
                    s[0][i4 % 2] = (i4 as f64).sin();
                }
                if (s[1][1] * 1.75) < (-a) {
                    let r6 = &mut s[1][0];
                    *r6 *= a.sin().sin();
                    *r6 += 0.25 * a.sin();
                    return 0.25_f64.cos() + 2.0 * q[q.len() - 1];
                }
            }
        } else if (a >= q[0]) || (a <= s[1][0]) {
            let mut old7 = std::mem::replace(&mut s[0][0], q[1].sin());
        } else {}
        (q[q.len() - 1] + 0.75 * a) + 1.75 * q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn268(a: f64) -> (f64, f64) {
        let cell1 = fn258(1.25 * a.sin());
        (((((0 as f64) + 1.5 * a) + 1.5 * cell1[0]) + 2.0 * cell1[1]) + 0.75 * cell1[2], a / (a.abs() + 1.25))
    }

    #[differentiable]
    pub fn fn269(a: f64) -> f64 {
        'l2: for i3 in 1..=3 {
            let mut dy1 = vec![a + a; 3];
        }
        a + 1.5 * a
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
        let mut y11: f64 = if y1.pos.x.mul_add(y1.pos.x, p[2]) <= (-0.125) {
            for i4 in 1..p.len() {
                p[i4 - 1] = p[i4] - 0.5 * p[i4 - 1];
                a += 0.25 * fn256(y1.vel[2].sin(), [-1.25_f64, p[1], y1.vel[i4 % 3]], (0..p.len()).map(|j| p[j] + 0.5 * (y1.mass * (-1.25_f64)).sin()).collect::<Vec<f64>>());
            }
            let a = p.iter().enumerate().map(|(j, z)| (a + y1.mass).sin()).sum::<f64>().sin().tanh();
            p.iter().sum::<f64>()
        } else {
            let r10 = &mut p[1];
            *r10 += 0.25 * (1.25 * a.sin());
            p.iter().copied().fold((-9.0), f64::max)
        };
        (((((((y1.vel[0] + 0.25 * p[0]) + 1.0 * p[2]) + 0.25 * y1.pos.x) + 1.5 * y1.pos.y) + 1.5 * y1.vel[0]) + 0.75 * y1.vel[1]) + 1.5 * y1.mass) + 0.25 * y11
    }

    #[differentiable]
    pub fn fn272(a: f64) -> f64 {
        let mut i2 = 0_usize;
        loop {
            i2 += 1;
            if i2 > 2 { break; }
            if fn251(a.sin(), a.cos(), a >= a) <= a { break; }
            match 1 % 4 { 0 => {}, 1 | 2 if 1.0 > a => {
                let mut dy1 = (1.5_f64 + (a / (a.abs() + 1.25_f64)).sin()).sqrt();
            }, _ => {
                let Some(z5) = positive(a - a) else {
                    continue;
                };
            } }
        }
        (a - (-1.25)) + 1.5 * a
    }

    #[differentiable]
    pub fn fn273(a: f64, b: f64, n: usize) -> f64 {
        let mut u: [[f64; 3]; 2] = [[b * b; 3]; 2];
        let mut tape1: Vec<f64> = vec![a, (2 as f64), (1.5_f64 + 0.75_f64.sin()).sqrt()];
        let mut s: Option<f64> = Some(fn256(b.sin(), [u[0][n % 3], -1.875_f64, b], vec![u[n % 2][1], b, b]));
        (((b + b) + 2.0 * a) + 2.0 * b) + 0.25 * u[1][2]
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
            let mut old9 = std::mem::take(&mut dx);
        }
        ((((p[1] - dx) + 1.0 * a) + 2.0 * p[1]) + 2.0 * p[2]) + 1.0 * dx
    }

    #[differentiable]
    pub fn fn277(a: f64, b: f64, flag: bool, v: &[f64]) -> [f64; 3] {
        if (a + b) <= a {
            if v.iter().rev().skip(1).copied().map(|z| (if v[1] <= b { 1.625_f64 } else { z }).cos()).sum::<f64>() <= (b * b + 1.0_f64).ln() {
                return [(v.iter().copied().fold((-9.0), f64::max) + 2.0 * b) + 1.5 * v[v.len() - 1], (-1.75) + 1.0 * v[1], ((if v[0] >= b { a } else { b }) + 0.75 * v[0]) + 2.0 * v[v.len() - 1]];
            }
            for i6 in 0..v.len() {}
        } else if flag {} else {
            let mut old: Vec<f64> = v.to_vec();
        }
        [b + 0.5 * a, (b * a) + 1.25 * v[1], ((((b + 0.5 * a) + 0.75 * b) + 0.25 * v[0]) + 0.5 * v[1]) + 1.5 * v[v.len() - 1]]
    }

    #[differentiable]
    pub fn fn279(a: f64) -> f64 {
        let mut s = Net { w: vec![if a > a { a } else { a }, 0.875_f64 - a, if (-0.5_f64) < a { a } else { a }], b: a.min(a) };
        'l3: for i4 in 0..2 {
            {
                s.w[i4 % 2] += 0.25 * fn169(s.w[i4 % 2].sin().cos(), 0.25_f64.cos(), [1.0_f64; 3]).cos();
                'l6: for i7 in (0..4).rev() {
                    s.b = (i7 as f64).sin();
                    s.b = 0.5 * f64::sin(a).sin();
                }
            }
            s.w[1] = s.b.sin();
        }
        a.sin().powi(1) + 0.75 * s.w[1]
    }

    #[differentiable]
    pub fn fn280(a: f64, n: usize) -> f64 {
        let y = fn279(1.25 * a.sin());
        let f4 = |z: f64| 1.25 * y.sin();
        let mut y6 = f4(f4(y.sin()));
        for i8 in 0..3 {
            let mut tape1 = [a; 3];
            tape1[0] += 0.125 * positive(y).unwrap_or(tape1[n % 3]).sin();
        }
        a.abs() + 1.25 * a
    }

    #[differentiable]
    pub fn fn281(a: f64, mut p: [f64; 3]) -> f64 {
        let mut list3 = Vec::with_capacity(4);
        list3.push(p[0].max(p[0]));
        list3.push(p[2]);
        let mut p: Vec<Vec<f64>> = vec![vec![p[0].atan(), p[2] / (list3[0].abs() + 1.25_f64), a.sin().exp()], vec![0.0_f64; 2]];
        list3[..2].copy_from_slice(&[fn275(a.sin(), [a, a, a]).sin(), a]);
        list3[1] = 1.25 * list3.iter().sum::<f64>().sin();
        ((((a + 0.25 * list3[0]) + 0.5 * list3[1]) + 1.5 * list3[list3.len() - 1]) + 1.75 * p[0][0]) + 1.0 * p[1][1]
    }

    #[differentiable]
    pub fn fn282(a: f64) -> f64 {
        let y = vec![(a * a + 1.0_f64).sqrt(), a];
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 1 { break; }
            let f5 = |z: f64, k: f64| { let h9 = k; k.atan().atan() + h9 };
            let mut y11 = f5(if a >= (-1.75) { a } else { a }, y[i3 % y.len()]);
            let mut dx: Point = Point::new(-y11, (i3 as f64));
            if i3 != 0 { break; }
            dx.y += 0.125 * a.sin();
        }
        a.atan() + 0.75 * a
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
                y9 += 0.375 * (0.5 * v.iter().sum::<f64>().sin());
            }
        }
        ((a / (v[v.len() - 1].abs() + 1.25)) + 1.5 * v[1]) + 2.0 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn284(a: f64, b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        for i5 in 0..p.len() {}
        if (a + p[1]) > a {
            return (((((v.iter().sum::<f64>() + 1.0 * a) + 2.0 * b) + 0.75 * v[0]) + 1.75 * v[1]) + 2.0 * p[0]) + 1.25 * p[2];
            let tape1: f64 = b;
        }
        let f8 = |z: f64| p[2].sin();
        let y10 = f8(b) + f8(if v[v.len() - 1] <= b { b } else { v[0] });
        (((((((b + y10) + 0.75 * a) + 2.0 * b) + 1.75 * v[0]) + 1.75 * v[1]) + 0.25 * v[v.len() - 1]) + 1.5 * p[2]) + 1.25 * y10
    }

    #[differentiable]
    pub fn fn285(mut a: f64, mut b: f64, n: usize, v: &[f64]) -> f64 {
        let mut saved: Option<f64> = if a <= positive(v[1] * (-1.0)).unwrap_or(a) { Some(a) } else { None };
        'l6: for i7 in (0..v.len()).step_by(2) {
            let r9 = &mut a;
            *r9 = *r9 * 0.5 * v[i7].sin() + (0.5 * 0.125_f64.sin());
        }
        a = a.atan();
        b = (a + (b - v[n % 2])).sin();
        match n % 3 { 0 => {
            let mut i10 = 0_usize;
            loop {
                i10 += 1;
                if i10 > 2 { break; }
                let mut old: f64 = if i10 == 2 { b } else { a };
                let mut s = fn169(old.atan(), (v[n % 2] * b).sin(), [a, a, a]);
                s /= 1.75 + old.sin();
            }
        }, 1 => {}, _ => {
            let mut v: Shape = if a >= a { Shape::Disc(b.sin()) } else { Shape::Dot };
        } }
        ((((fn84(v[0].sin(), b.cos()) + 2.0 * a) + 0.75 * b) + 0.25 * v[0]) + 0.5 * v[v.len() - 1]) + 1.75 * saved.unwrap_or((0.75))
    }

    #[differentiable]
    pub fn fn286(a: f64, n: usize, v: &[f64], t: (f64, f64)) -> f64 {
        let mut a: Vec<f64> = v[..2].to_vec();
        let mut list6 = Vec::with_capacity(4);
        list6.push(if n != 1 { a[n % 2] } else { t.0 });
        list6.push(a[n % 2] + a[n % 2]);
        list6[1] = 1.25 * a[n % 2].sin();
        let mut tape1 = if (1.5_f64 + list6[1].sin()).sqrt() > (0..a.len()).map(|j| a[j] * 1.25_f64 * list6[j % 2].sin()).sum::<f64>() { if t.1 > t.0 { list6[n % 2] } else { t.0 } } else { list6[0].sin().powi(0) };
        let f10 = |z: f64, k: f64| (list6[n % 2].abs() + 1.25_f64).ln().atan();
        let y13 = f10(a[n % a.len()], list6[n % 2]) * f10(a[n % 2], v[n % 2]);
        return (((((((a[0] + 1.25 * v[1]) + 1.5 * v[v.len() - 1]) + 2.0 * t.0) + 2.0 * t.1) + 1.75 * a[1]) + 1.0 * a[a.len() - 1]) + 0.75 * tape1) + 1.25 * y13;
        let mut next = vec![list6.to_vec(), list6.to_vec()];
        1.625_f64
    }

    #[differentiable]
    pub fn fn287(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        let dy1: Option<f64> = None;
        for i5 in 1..=2 {
            'l7: for i8 in 0..i5 % 4 {
                a -= 0.25 * (b * v[i8 % 2].abs()).cos();
            }
        }
        (((a + 2.0 * a) + 0.75 * b) + 0.5 * v[0]) + 2.0 * dy1.unwrap_or((0.75))
    }

    #[differentiable]
    pub fn fn288(mut a: f64, n: usize, p: [f64; 3]) -> f64 {
        let mut y1 = [a - 1.0_f64, p.iter().enumerate().map(|(j, z)| 1.25_f64 * a.sin()).sum::<f64>(), p[n % 3] + a];
        let mut y: Shape = Shape::Rect { w: a.min(y1[n % 3]), h: a - a };
        for i8 in 0..p.len() {
            y1[n % 3] = p[2].sin();
        }
        let f10 = |z: f64| { let h12 = (n as f64); (-1.75_f64).max(y1[n % 3]).sin() + h12 };
        let y14 = f10(f10((1.5_f64 + a.sin()).ln()));
        let mut y116 = p[..2].to_vec();
        let n: Option<f64> = Some(y1.iter().filter(|z| **z > 0.25).map(|z| y14.max(a).sin()).sum::<f64>());
        let mut y120 = [1.5_f64; 3];
        ((((((((p[0] * y14) + 0.5 * a) + 1.5 * p[0]) + 1.0 * p[1]) + 1.75 * p[2]) + 2.0 * y1[0]) + 1.25 * y1[2]) + 0.75 * y14) + 0.5 * n.unwrap_or((0.75))
    }

    #[differentiable]
    pub fn fn289(mut a: f64, v: &[f64]) -> f64 {
        for i3 in 0..v.len() {
            for i5 in (0..v.len()).step_by(2) {
                a = ((if a > v[i3 % v.len()] { v[i5] } else { v[i5] }) * (-a)).sin();
                a = (a + a).sin().cos();
                if (i5 < 0) && ((a * a) > a.sin()) {
                    a = 0.625;
                    a = a.atan();
                }
            }
        }
        (((a + a) + 1.75 * a) + 0.5 * v[0]) + 1.75 * v[1]
    }

    #[differentiable]
    pub fn fn290(a: f64, q: Vec<f64>) -> f64 {
        let mut back: Point = Point { x: a.min(q[q.len() - 1]), y: a };
        back.y = q[0].sin();
        back.x = 1.25 * a.sin();
        if (back.y + back.x) < back.x.abs() {} else if (back.y - a) > a {
            let x: Point = -(back + back * a);
        } else {
            let y1 = fn284(back.x.sin(), q[0].sin().tanh().sin(), &q[..=1], [back.y, a, a]);
        }
        (a.asinh() + 1.75 * a) + 0.5 * q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn291(mut a: f64, p: [f64; 3]) -> f64 {
        'l3: for i4 in 0..p.len() {
            a = f64::sin(a).sin().cos();
            a = (p.iter().copied().max_by(|z, q| z.total_cmp(q)).unwrap() * p.iter().copied().max_by(|z, q| z.total_cmp(q)).unwrap() + 1.0_f64).ln().sin();
        }
        (a * p[0]) + 1.25 * a
    }

    #[differentiable]
    pub fn fn292(mut a: f64, flag: bool, v: &[f64]) -> f64 {
        a = (v.iter().filter(|z| **z > 0.25).map(|z| a.sin().cos()).sum::<f64>() + a).sin();
        a = 1.25 * ((if flag { a } else { a }) + a.max(a)).sin();
        'l5: for i6 in 1..=1 {
            for i8 in 0..v.len() {
                if (if i8 >= 2 { a } else { v[i8] }) < (a * v[i8]) {
                    a = (v[i8] + a).sin().tanh().sin();
                    return (v[i8] + 0.75 * v[0]) + 1.25 * v[v.len() - 1];
                }
                let r10 = &mut a;
                *r10 *= v[i8].sin();
                *r10 = v[i8].cos();
            }
            a = 1.125_f64.sin();
        }
        return ((((1 as f64) + 0.75 * a) + 0.75 * v[0]) + 2.0 * v[1]) + 1.5 * v[v.len() - 1];
    }

    #[differentiable]
    pub fn fn293(a: f64, v: &[f64]) -> (f64, f64) {
        let mut list3 = Vec::with_capacity(4);
        list3.push(a);
        list3.push(v.iter().fold(v[0], |h, z| 1.25_f64 * (a * a).sin()));
        for i7 in 1..=1 {}
        let (l9, r10) = list3.split_at_mut(1);
        l9[0] += r10[0] * 1.25 * 1.125_f64.sin();
        for i11 in 1..v.len() {
            list3[i11 % 2] = a.abs().sin();
            list3[0] *= a.atan();
        }
        (list3[0], (v[0] + 1.0 * list3[0]) + 2.0 * list3[list3.len() - 1])
    }

    #[differentiable]
    pub fn fn294(a: f64) -> f64 {
        if a < a {} else if (a < a) || (a > a) {} else {}
        let mut i2 = 0_usize;
        while i2 < 2 && (i2 % 2 == 0) {
            i2 += 1;
        }
        (i2 as f64) + 0.5 * a
    }

    #[differentiable]
    pub fn fn296(mut a: f64) -> f64 {
        for i2 in 0..1 {
            'l4: for i5 in (0..2).rev() {
                a = a.sin().exp().sin();
            }
        }
        for i7 in (0..2).rev() {
            let mut old: Point = Point { x: (-0.125_f64) + a, y: 2.0_f64.cos() };
        }
        f64::sin(a)
    }

    #[differentiable]
    pub fn fn297(a: f64, b: f64) -> f64 {
        let mut dx = vec![b, b.min(b), if 0.25_f64 < b { a } else { 2.0_f64 }];
        for i4 in (0..4).rev() {
            let mut old6 = std::mem::replace(&mut dx[i4 % 2], 0.5 * (-b).sin());
            if i4 == 1 {
                for z8 in dx.iter_mut().rev() {
                    *z8 = (b * a).cos();
                }
            }
        }
        (((0 as f64) + 1.0 * a) + 1.75 * b) + 1.5 * dx[dx.len() - 1]
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
            list4[1] = b.sin();
            (list4[0], list4[1]) = (list4[1], list4[0]);
            list4[1] * b
        };
        ((a + 0.75 * list4[1]) + 0.5 * list4[list4.len() - 1], (((b + 1.25 * a) + 0.5 * b) + 2.0 * list4[1]) + 0.25 * list4[list4.len() - 1])
    }

    #[differentiable]
    pub fn fn301(a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        let b: Option<f64> = Some(fn296(b.sin()));
        (p[0], p[1]) = (p[1], p[0]);
        p[2] = 1.75;
        {}
        ((((fn297(a.sin(), p[2].sin()) + 0.5 * a) + 0.75 * p[0]) + 0.5 * p[1]) + 1.5 * p[2]) + 2.0 * b.unwrap_or((0.75))
    }

    #[differentiable]
    pub fn fn302(a: f64, b: f64, v: &[f64], mut t: (f64, f64)) -> f64 {
        let mut list5 = Vec::new();
        for i6 in 0..4 {
            list5.push(0.25_f64.sin());
        }
        let mut next9 = list5.clone();
        for _ in 0..3 {
            for i10 in 0..list5.len() {
                next9[i10] = 0.5 * list5[i10] + 0.25 * (if i10 == 0 { list5[list5.len() - 1] } else { list5[i10 - 1] }) * (t.1 / (t.0 * t.0 + 1.0_f64)).atan();
            }
            list5 = next9.clone();
        }
        let mut next11 = list5.clone();
        for _ in 0..1 {
            for i12 in 0..list5.len() {
                next11[i12] = 0.5 * list5[i12] + 0.25 * (if i12 == 0 { list5[list5.len() - 1] } else { list5[i12 - 1] }) * b.cos();
            }
            list5 = next11.clone();
        }
        let v: f64 = (1.5_f64 + (b * b).sin()).sqrt();
        for z14 in list5.iter_mut().rev() {
            *z14 *= 0.5 * v.sin();
        }
        for z15 in list5.iter_mut().rev() {
            *z15 = a.sin();
        }
        (((((fn290(t.1.cos(), vec![0.0_f64; 3]) + 0.25 * a) + 1.75 * b) + 0.25 * t.0) + 1.0 * t.1) + 0.5 * list5[0]) + 1.0 * list5[list5.len() - 1]
    }

    #[differentiable]
    pub fn fn303(mut a: f64, b: f64, n: usize, mut p: [f64; 3], net: &Net) -> f64 {
        let x: Shape = Shape::Rect { w: (1.5_f64 + b.sin()).sqrt(), h: net.w[0] };
        let f7 = |z: f64, k: f64| { let h10 = ((n + 1) as f64); (if h10 >= 1.75_f64 { 0.25_f64 } else { p[n % 3] }).sin() + h10 };
        let y13 = f7(2.0 * b, net.w[0]) * f7(p.iter().rev().skip(1).copied().map(|z| net.w[n % 2].atan()).sum::<f64>(), a);
        for z15 in p.iter_mut().rev() {
            *z15 = *z15 * (b + b).atan() - (0.5 * b.atan());
        }
        p[1] = (n as f64).atan();
        p[n % 3] = y13.atan();
        let mut y20: [f64; 3] = if n < 0 {
            for i16 in (0..3).rev() {
                {
                    p[i16 % 3] /= 1.75 + chained((n as f64)).unwrap_or(-0.75_f64).sin();
                }
            }
            [b; 3]
        } else {
            let mut n: [f64; 3] = std::array::from_fn(|j| (b - net.b).atan());
            [a, b, a]
        };
        ((b + 1.0 * a) + 2.0 * p[0]) + 1.5 * p[1]
    }

    #[differentiable]
    pub fn fn304(mut a: f64, n: usize) -> f64 {
        let a = vec![a.mul_add(a, a), a, a - a];
        let mut i4 = 0_usize;
        while i4 < 1 {
            i4 += 1;
            if fn229(a[0].cos(), 1.25 * a[n % a.len()].sin()) >= (a[1] - a[i4 % 2]) {
                return ((a[i4 % 2] - a[1]) + 1.5 * a[0]) + 1.0 * a[1];
            }
        }
        return ((if a[n % a.len()] > 0.375 { a[0] } else { a[n % 2] }) + 0.25 * a[0]) + 1.25 * a[a.len() - 1];
        1.75_f64
    }

    #[differentiable]
    pub fn fn305(mut a: f64) -> f64 {
        let next: f64 = a;
        let mut u: Vec<f64> = vec![0.0_f64; 2];
        return (((1.625 + 1.0 * a) + 0.5 * next) + 0.75 * u[1]) + 1.5 * u[u.len() - 1];
        a /= 1.75 + fn294(a.atan()).sin();
        next
    }

    #[differentiable]
    pub fn fn306(mut a: f64, mut b: f64) -> f64 {
        b = a.atan();
        let mut a: f64 = (a + a).sin().powi(0);
        a = a.atan();
        let acc: f64 = (3 as f64);
        let r5 = &mut a;
        *r5 = *r5 * 0.875_f64.sin() + (0.5 * (1.25 * b.sin()));
        (a + 1.5 * b) + 2.0 * a
    }

    #[differentiable]
    pub fn fn307(a: f64, b: f64, n: usize, mut p: [f64; 3]) -> f64 {
        let mut y: [f64; 3] = [a.sin().tanh(), b * 1.25_f64, b.max(a)];
        let y1: f64 = b;
        let f7 = |z: f64| (3 as f64).cos().sin();
        let mut y9 = f7(f7(y1 / (1.5 + y1.sin())));
        for i11 in 1..y.len() {
            y[0] /= 1.75 + (p[2] * p[n % 3]).sin();
        }
        (((((y9.cos() + 0.25 * a) + 1.5 * b) + 1.5 * p[0]) + 0.25 * p[2]) + 0.5 * y1) + 2.0 * y9
    }

    #[differentiable]
    pub fn fn308(a: f64, b: f64) -> [f64; 3] {
        let cell1 = if (-0.625) < a { Shape::Disc(b) } else { Shape::Dot };
        {
            if a < (b + 1.875) {} else if (a - a) >= (a * a + 1.0_f64).sqrt() {} else {}
            let mut u = (2 as f64);
        }
        [1.5 - a, b.asinh() + 1.0 * a, (b * a) + 0.25 * b]
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
        let mut acc = vec![b + b, if a < 1.375_f64 { a } else { b }, b.mul_add(b, p[n % 3])];
        let mut i9 = 0_usize;
        loop {
            i9 += 1;
            if i9 > 2 { break; }
            acc = vec![a, p[1]];
            acc[0] = fn304(b.min(1.5_f64).sin(), acc.len() % 4).sin();
            b += 0.25 * fn302(a.sin(), 0.5 * a.sin(), &acc, (a, p[n % 3]));
            let (l11, r12) = acc.split_at_mut(1);
            l11[0] = r12[0].sin();
            r12[0] -= l11[0] * a.sin();
        }
        (((((p[i9 % 3] + 0.5 * a) + 1.25 * b) + 1.25 * p[0]) + 1.5 * p[1]) + 1.0 * p[2]) + 1.0 * acc[acc.len() - 1]
    }

    #[differentiable]
    pub fn fn310(mut a: f64) -> f64 {
        for i2 in (0..4).rev() {
            if a < (if i2 != 3 { a } else { -1.75_f64 }) {}
            a = a.sin();
        }
        'l4: for i5 in (0..2).rev() {
            a /= 1.75 + a.sin();
        }
        a = (-(if a <= a { 1.75_f64 } else { a })).sin();
        a + 1.75 * a
    }

    #[differentiable]
    pub fn fn311(a: f64, flag: bool) -> f64 {
        let acc: Vec<f64> = vec![a, if flag { 0.75_f64 } else { a }, a];
        let next = fn299(fn299(1.25_f64 * acc[0].sin(), acc[0].sin()).cos(), fn297(1.25_f64.sin(), acc[acc.len() - 1].sin()).sin());
        let mut old = acc.clone();
        let mut w: f64 = old[1].asinh();
        ((((0.75_f64 * 0.75_f64 + 1.0_f64).sqrt() + 1.5 * a) + 1.25 * acc[0]) + 2.0 * acc[acc.len() - 1]) + 2.0 * next
    }

    #[differentiable]
    pub fn fn312(a: f64, mut b: f64) -> f64 {
        let mut tape1 = Body { pos: Point { x: b, y: b }, vel: [fn91(b.sin(), 1.25_f64 * a.sin()), (-0.5_f64) * a, if 1.875_f64 < a { a } else { 0.375_f64 }], mass: a, id: 2 };
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 3 { break; }
            tape1.pos.x = 0.5 * (i4 as f64).sin();
            tape1.mass = (a * b).sin();
            if i4 < 0 { break; }
            let mut i6 = 0_usize;
            while i6 < 3 {
                i6 += 1;
                tape1.mass = 0.5 * ((1 as f64) / ((a - tape1.vel[i4 % 3]).abs() + 1.25_f64)).sin();
                tape1.vel[2] = tape1.pos.x.sin();
                tape1.pos.y *= 0.5 * (if i4 % 2 == 0 { a } else { b }).sin();
            }
        }
        ((((((tape1.pos.x + 1.0 * a) + 1.5 * b) + 1.25 * tape1.pos.x) + 0.75 * tape1.pos.y) + 0.5 * tape1.vel[0]) + 2.0 * tape1.vel[1]) + 1.75 * tape1.mass
    }

    #[differentiable]
    pub fn fn313(a: f64, b: f64, mut q: Vec<f64>) -> f64 {
        let mut old = [q[1] - a, a + a, 0.25_f64];
        let mut i5 = 0_usize;
        while i5 < 2 {
            i5 += 1;
            q[i5 % 2] = (old[i5 % 3].max(old[i5 % 3]) * (a / (1.5_f64 + q[i5 % 2].sin()))).cos();
            let f7 = |z: f64| { let h9 = ((i5 + 1) as f64); 0.5 * b.sin() + h9 };
            let y11 = f7(a) + f7((1.5_f64 + old[1].sin()).ln());
        }
        let mut i13 = 0_usize;
        'l14: loop {
            i13 += 1;
            if i13 > 3 { break; }
            let f16 = |z: f64| (a.atan() * b).atan();
            let y18 = f16(((i13 + 1) as f64));
            if b >= old[i13 % 3] { break; }
            let mut old20 = std::mem::take(&mut old[i13 % 3]);
            old[1] = 0.5 * (old[1].atan() + old.iter().sum::<f64>()).sin();
        }
        (((((((2 as f64) + 1.0 * a) + 0.25 * q[0]) + 1.25 * q[1]) + 2.0 * q[q.len() - 1]) + 1.0 * old[0]) + 1.0 * old[1]) + 1.75 * old[2]
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
        b = 1.25 * (cell1[0][2] * cell1[0][2] + 1.0_f64).sqrt().sin();
        let y = fn313(1.25 * (cell1[1][0] * a).sin(), 1.25 * (if b >= cell1[1][0] { b } else { 1.25_f64 }).sin(), vec![a, a, a]);
        let f6 = |z: f64| a.sin();
        let mut y8 = f6(y);
        vec![((cell1[1][2] + y) + 0.5_f64 * a) + 1.75_f64 * y8, ((cell1[0][2] - b) + 1.25_f64 * a) + 0.5_f64 * y8]
    }

    #[differentiable]
    pub fn fn317(mut a: f64, n: usize) -> Vec<f64> {
        let mut acc = [0.375_f64.abs(), -1.75_f64, a];
        match n % 4 { 0 => {
            for i4 in (0..4).rev() {
                acc[i4 % 3] = 0.5 * a.sin().sin();
            }
        }, 1 | 2 if a <= 1.875 => {
            acc[n % 3] = a.sin();
            acc[1] = acc[n % 3].sin();
        }, _ => {
            let mut i6 = 0_usize;
            while i6 < 3 && ((a - a) >= (n as f64)) {
                i6 += 1;
                acc[n % 3] = a.cos();
                acc[n % 3] = (if (a > acc[0]) && (a < a) { a.sin() } else { a.cos() }).sin();
            }
        } }
        vec![a.min(acc[n % 3]) + 1.5_f64 * acc[1], (a + 0.25_f64 * acc[0]) + 1.75_f64 * acc[1]]
    }

    #[differentiable]
    pub fn fn318(mut a: f64, p: [f64; 3]) -> [f64; 3] {
        a = (p[2] * a).mul_add(p[2], a).sin();
        a = p[2].sin();
        a = ((if a > p[2] { a } else { p[2] }) - 1.5_f64.sin().tanh()).sin();
        [(p.iter().rev().skip(1).copied().map(|z| a.atan()).sum::<f64>() + 1.75 * p[0]) + 1.75 * p[1], ((if p[2] > p[2] { p[2] } else { a }) + 1.0 * p[0]) + 1.25 * p[1], a.sin().powi(2)]
    }

    #[differentiable]
    pub fn fn319(a: f64, mut b: f64, n: usize) -> f64 {
        b = ((b - 0.875_f64) + (a / (b.abs() + 1.25_f64))).sin();
        let dx = Body { pos: Point { x: b, y: 1.5_f64 }, vel: [a, a, (a * a + 1.0_f64).sqrt()], mass: b.abs(), id: 2 };
        b += 0.25 * (1.5_f64 + b.sin()).sqrt().cos();
        b = 1.25 * (dx.pos.x * a).sin();
        ((((b + b) + 0.75 * a) + 0.5 * b) + 0.5 * dx.vel[1]) + 0.5 * dx.mass
    }

    #[differentiable]
    pub fn fn320(mut a: f64) -> f64 {
        for i2 in 1..=3 {
            a -= 0.125 * (1.75_f64 + a).atan();
        }
        a = ((a - a) / (a.sin().tanh() * a.sin().tanh() + 1.0_f64)).sin();
        let mut i4 = 0_usize;
        while i4 < 3 {
            i4 += 1;
            if (fn309(0.5 * a.sin(), a.atan(), i4 % 4, [a; 3]) >= a) || (i4 % 2 == 1) {} else if a > 0.375 {
                let r6 = &mut a;
                *r6 = 0.5 * (2.0_f64 - 1.75_f64).sin();
                *r6 *= 0.5 * (-2.0_f64).asinh().sin();
            } else {}
            a += 0.5 * (a * a + 1.0_f64).ln().sin();
        }
        a.max(1.125)
    }

    #[differentiable]
    pub fn fn321(a: f64, mut b: f64, mut p: [f64; 3], t: (f64, f64), net: &Net) -> f64 {
        let r6 = &mut p[2];
        *r6 *= (a * b).cos();
        p[0] = 1.25 * (b * net.w[0]).sin();
        p[0] += 0.25 * (1.25 * p.iter().chain([(0.5)].iter()).map(|z| z.cos()).sum::<f64>().sin());
        let mut x: [f64; 3] = [b; 3];
        x[1] -= 0.5 * 1.125_f64.min(if (-0.625_f64) >= p[1] { a } else { p[0] }).sin();
        ((((((a * a + 1.0_f64).sqrt() + 1.75 * b) + 0.25 * t.0) + 1.5 * t.1) + 2.0 * net.w[0]) + 1.0 * net.w[1]) + 1.5 * net.b
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
        let mut y16: f64 = if (if a >= q[0] { tape1[1] } else { net.w[0] }) >= (a + q[1]) {
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
                tape1[i5 % 3] += 0.375 * tape1.iter().filter(|z| **z > 0.25).map(|z| a.sin().sin()).sum::<f64>().atan();
            }
            tape1[..2].copy_from_slice(&[(net.w[i5 % 2] + a).sin(), net.w[0]]);
            q[i5 % 2] * net.w[i5 % 2]
        } else {
            let f12 = |z: f64| q[0].mul_add(q[0], z).sin();
            let y14 = f12(f12(a - net.b));
            a
        };
        [((((y16 - a) + 0.75 * q[0]) + 0.25 * q[1]) + 1.5 * net.w[1]) + 0.5 * tape1[1], tape1.windows(2).map(|z| z[0] * z[1]).sum::<f64>() + 0.25 * y16, y16 + 1.25 * a]
    }

    #[differentiable]
    pub fn fn324(a: f64) -> f64 {
        let mut i2 = 0_usize;
        loop {
            i2 += 1;
            if i2 > 1 { break; }
            if (1.375 - a) > a.sin().exp() {} else {}
            if a <= 1.25 {
                return (a * a) + 1.75 * a;
            }
            if (2 as f64) >= f64::sin(a) { break; }
            if (1.5_f64 + a.sin()).ln() >= a.abs() {
                break;
            }
        }
        fn309(1.25 * a.sin(), a.cos(), i2 % 4, [a, a, a]) + 0.25 * a
    }

    #[differentiable]
    pub fn fn325(a: f64, mut b: f64, net: &Net) -> f64 {
        for i4 in 0..3 {
            b += 0.5 * (0.5 * (b * 1.125_f64).cos().sin());
            let r6 = &mut b;
            *r6 = a.atan();
        }
        return ((((b - b) + 0.75 * b) + 1.75 * net.w[0]) + 1.25 * net.w[1]) + 1.75 * net.b;
    }

    #[differentiable]
    pub fn fn326(a: f64, v: &[f64]) -> f64 {
        let mut u = [a.abs(), a, a];
        let mut old4 = std::mem::replace(&mut u[2], (v[1] * a).cos());
        let Some(z6) = positive(old4 - a) else {
            return (a * a) + 0.25 * v[v.len() - 1];
        };
        u[1] = 1.25 * u.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin();
        ((((z6 + 1.5 * v[0]) + 2.0 * v[v.len() - 1]) + 1.5 * u[0]) + 2.0 * old4) + 1.0 * z6
    }

    #[differentiable]
    pub fn fn327(mut a: f64, flag: bool, p: [f64; 3], q: Vec<f64>) -> f64 {
        let mut a = p;
        let mut dx: [f64; 3] = [a[0].min(a[0]), f64::sin(0.25_f64), q[0]];
        a = [if flag { q[0] } else { -1.875_f64 }, if q[0] <= (-1.5_f64) { p[2] } else { q[q.len() - 1] }, p[1] * p[2]];
        let mut w = dx[2];
        {
            a[0] -= 0.375 * (1.25 * p.iter().enumerate().map(|(j, z)| (w + 0.75_f64).sin()).sum::<f64>().sin());
            let mut cell1 = vec![vec![q[1].sin(); 2]; 3];
        }
        ((((((a[0] * p[0]) + 1.25 * p[0]) + 1.0 * a[1]) + 1.75 * a[2]) + 0.5 * dx[0]) + 1.75 * dx[1]) + 0.5 * dx[2]
    }

    #[differentiable]
    pub fn fn328(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut u = [[0.5_f64.max(b); 3]; 2];
        p[..2].copy_from_slice(&[1.25 * u[1][1].sin(), v[v.len() - 1]]);
        p[..2].copy_from_slice(&[(if v[0] >= v[v.len() - 1] { b } else { b }).sin(), b]);
        p.reverse();
        p[1] = 2.0;
        let r6 = &mut b;
        *r6 = *r6 * a.sin() + (0.25 * a.atan());
        *r6 *= (1 as f64).sin();
        let mut acc = [[a, 0.25_f64.min(a), a * p[1]], [u[0][1], if a < a { v[1] } else { a }, v[v.len() - 1]]];
        p[0] = (0.25_f64.sin() / (1.5_f64 + acc[1][0].max(u[1][2]).sin())).sin();
        (((((((a * u[1][1]) + 1.75 * a) + 1.25 * p[0]) + 0.25 * p[1]) + 1.5 * u[0][1]) + 0.75 * u[1][2]) + 0.75 * acc[0][1]) + 0.25 * acc[1][0]
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
                a -= 0.25 * 1.125_f64.sin();
                if (a + a) > (a - y[i5]) {
                    return ((((a - a) + 0.25 * a) + 0.5 * y[0]) + 1.25 * y[1]) + 1.25 * y[y.len() - 1];
                }
                if (if i5 >= 3 { y[i5 % y.len()] } else { a }) <= a { break; }
                y[0] -= 0.5 * (0.5 * (i7 as f64).sin());
                y[i5] = 0.5 * (y[i5].mul_add(1.375_f64, y[i5]) * (if y[i5] < a { a } else { a })).sin();
            }
            let mut x = -1.5_f64;
            y.swap(1, 0);
        }
        a + 1.0 * a
    }

    #[differentiable]
    pub fn fn330(mut a: f64) -> f64 {
        let mut next: [[f64; 3]; 2] = [[a - a; 3], [a - a, a.sin().powi(2), a.cos()]];
        next[0][1] += 0.5 * f64::sin(-a).sin();
        'l3: for i4 in 0..3 {
            match 1 % 4 { 0 => {
                next[1][i4 % 3] = a.sin();
                a = (1.5_f64 + (1.5_f64 + (-2.0_f64).sin()).ln().sin()).ln().atan();
            }, 1 | 2 if a < a => {}, _ => {
                next[1][0] += 0.375 * (0.5 * f64::sin(a).sin());
            } }
            let r6 = &mut next[i4 % 2][i4 % 3];
            *r6 = *r6 * 0.375_f64.atan() + (0.25 * a.sin());
            *r6 = *r6 * a.sin() + (0.375 * a.atan());
        }
        (((1.5_f64 + next[0][2].sin()).ln() + 1.25 * next[0][1]) + 1.75 * next[1][0]) + 0.75 * next[1][2]
    }

    #[differentiable]
    pub fn fn331(a: f64, b: f64) -> f64 {
        if (b + a) > b.atan() {}
        let mut a = vec![a, b, (3 as f64)];
        a[0] = 1.25 * (1.5_f64 + (b * b + 1.0_f64).ln().sin()).ln().sin();
        a[0] /= 1.75 + (2 as f64).sin();
        a.windows(2).map(|z| z[0] * z[1]).sum::<f64>() + 1.75 * a[1]
    }

    #[differentiable]
    pub fn fn332(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        b *= 1.25 * f64::sin(a).sin();
        let mut i4 = 0_usize;
        while i4 < 3 {
            i4 += 1;
            (a, b) = (b, a);
            'l6: for i7 in 0..i4 % 4 {
                b = b.atan();
                let mut dy1 = vec![a + b; 3];
            }
        }
        f64::sin(a) + 1.75 * b
    }

    #[differentiable]
    pub fn fn333(a: f64, mut b: f64, n: usize, t: (f64, f64)) -> [f64; 3] {
        for i5 in 0..n % 4 {
            let mut dx = a;
            let mut i8 = 0_usize;
            'l9: while i8 < 3 {
                i8 += 1;
                dx = a.sin();
                b = 0.5 * ((if dx > a { b } else { 0.5_f64 }) - (if dx <= dx { a } else { dx })).sin();
            }
            std::mem::swap(&mut b, &mut dx);
        }
        [a + 0.75 * t.0, (t.1.asinh() + 1.25 * a) + 1.75 * b, (a.abs() + 1.25_f64).sqrt() + 1.5 * a]
    }

    #[differentiable]
    pub fn fn334(mut a: f64, b: f64) -> f64 {
        let mut cell1: Vec<Vec<f64>> = vec![vec![b + b; 2]; 3];
        if a.sin().powi(0) < 0.875 {
            if (1.5 / (a * a + 1.0)) > a {
                cell1[0][1] *= 1.25 * a.sin();
            } else if a.sin().tanh() >= b {
                for i4 in (0..2).rev() {
                    cell1[i4 % 2][i4 % 2] = 0.5 * fn331(0.5_f64 * (1.5_f64 + a.sin()).sqrt().sin(), 0.5_f64 * (a * cell1[1][0]).sin()).sin();
                    cell1[0][1] = 0.5 * (cell1[1][i4 % 2].sin().exp() * a.atan()).sin();
                    cell1 = vec![vec![cell1[i4 % 2][i4 % 2]; 2]; 3];
                }
            } else {
                a = (cell1[1][1].sin().exp() + cell1[1][0]).sin();
            }
            cell1[0][1] = (((-1.25_f64) * (-1.25_f64) + 1.0_f64).ln() + b).atan();
        } else if (cell1[1][1] - a) > b {
            cell1[1][0] -= 0.125 * (1.25 * a.sin());
        } else {
            let r6 = &mut cell1[1][0];
            *r6 = *r6 * b.atan() + (0.125 * (1.25 * a.sin()));
        }
        (((b + 0.75 * a) + 0.5 * b) + 1.0 * cell1[0][0]) + 1.5 * cell1[1][1]
    }

    #[differentiable]
    pub fn fn335(a: f64, n: usize, flag: bool) -> f64 {
        let mut i4 = 0_usize;
        while i4 < 1 && flag {
            i4 += 1;
            if (2 as f64) > a.max(a) {
                for i6 in 0..i4 % 4 {}
            } else if flag {} else {}
        }
        if flag { a } else { a }
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
                b += 0.5 * (0 as f64).sin();
                b = saved.1.atan();
                b += 0.25 * (0.5 * 0.625_f64.sin());
            }
            b = 1.25 * b.sin();
        } else if b > a {
            b = ((1 as f64) * saved.1).sin();
        } else {
            b /= 1.75 + a.sin();
        }
        (a + 0.25 * a) + 1.25 * b
    }

    #[differentiable]
    pub fn fn337(a: f64, b: f64, flag: bool) -> f64 {
        let mut acc: Vec<f64> = vec![1.125_f64 + a; 3];
        if acc.len() > 2 { acc.pop(); }
        let r5 = &mut acc[0];
        *r5 = *r5 * b.sin() + (0.125 * b.sin());
        let mut old = acc.clone();
        let mut dx = -old[1].sin();
        (((((a.min(a) + 0.25 * b) + 1.5 * acc[0]) + 0.5 * acc[1]) + 0.25 * acc[acc.len() - 1]) + 0.5 * old[0]) + 0.25 * dx
    }

    #[differentiable]
    pub fn fn338(a: f64, mut b: f64) -> f64 {
        let mut y1 = Net { w: vec![0.0_f64; 3], b: a };
        y1.w[0] = a.sin();
        let mut b = (y1.w[1], b);
        {
            if y1.w[0] >= (if y1.w[1] >= b.1 { a } else { b.0 }) {
                b.0 = 0.625;
                return (0.875_f64.max(b.0) + 1.0 * a) + 0.75 * b.0;
            }
            let mut y5: [f64; 3] = if (b.1 <= a) && (b.1 >= a) {
                b.0 = (b.0 - b.0.mul_add(b.0, a)).sin();
                [-2.0_f64; 3]
            } else {
                b.1 += 0.125 * (if (a - a) < b.0.sin() { a + y1.w[1] } else { 0.5_f64 }).sin();
                [0.875_f64; 3]
            };
        }
        (((y1.w[0] + 0.5 * a) + 0.5 * y1.w[0]) + 0.25 * y1.b) + 1.25 * b.1
    }

    #[differentiable]
    pub fn fn339(a: f64, mut b: f64, v: &[f64], t: (f64, f64)) -> f64 {
        let mut cell1 = vec![vec![if t.1 < b { t.0 } else { b }, -0.625_f64, a.min(b)], (0..v.len()).map(|j| v[j] + (a / (1.5_f64 + b.sin())).atan()).collect::<Vec<f64>>()];
        cell1[1][1] = -0.125;
        let mut x: Net = Net { w: vec![0.0_f64; 3], b: fn336(a.sin(), b.atan()) };
        let tape1: f64 = (2 as f64);
        (((((v[0] + 1.75 * a) + 1.25 * v[0]) + 0.5 * v[1]) + 0.25 * t.0) + 2.0 * cell1[1][1]) + 0.75 * x.w[1]
    }

    #[differentiable]
    pub fn fn341(mut a: f64, b: f64) -> f64 {
        let mut cell1 = vec![vec![-0.5_f64; 2]; 3];
        cell1[0][0] += 0.25 * (1.25 * cell1[1][1].sin());
        for i in 0..2 {
            for j in 0..2 {
                cell1[i][j] = cell1[i][j] * cell1[1 - i][j] * 1.25 * (-1.0_f64).sin();
            }
        }
        ((((1 as f64) + 0.25 * a) + 0.25 * b) + 2.0 * cell1[0][0]) + 0.25 * cell1[1][1]
    }

    #[differentiable]
    pub fn fn343(a: f64, b: f64) -> f64 {
        let mut back = vec![b.sin().exp(), b, b];
        back[1] *= 1.25 * b.sin();
        for i4 in 0..back.len() {
            back[i4] += 0.25 * (0.5 * (back.len() as f64).sin());
            back[0] = 0.5 * (b - (if b > b { 0.625_f64 } else { a })).sin();
        }
        ((fn330(a.sin()) + 2.0 * b) + 1.5 * back[1]) + 1.25 * back[back.len() - 1]
    }

    #[differentiable]
    pub fn fn345(a: f64, b: f64, q: Vec<f64>) -> f64 {
        let mut a: f64 = f64::sin(a).sin().exp();
        for i5 in 0..q.len() {
            if q.iter().zip(q.iter()).map(|(z, q)| (*q).sin()).sum::<f64>() > b {
                a = a.sin();
            }
            for i9 in 0..4 {
                a = a.atan();
            }
        }
        (((a - b) + 0.75 * b) + 1.5 * q[0]) + 2.0 * q[1]
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
            let (l9, r10) = list6.split_at_mut(1);
            l9[0] = r10[0].sin();
            r10[0] -= l9[0] * fn341(1.25_f64 * y.sin(), z4.sin()).atan();
        } else if (z4 - z4) <= (a * z4) {
            list6[1] = ((a * 1.625_f64) * (list6[1] + z4)).sin();
        } else {}
        (((y + 1.75 * y) + 0.5 * z4) + 0.5 * list6[1]) + 0.5 * list6[list6.len() - 1]
    }

    #[differentiable]
    pub fn fn347(a: f64, b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut saved: Option<f64> = if p.windows(2).map(|z| z[0] * z[1]).sum::<f64>() >= a { Some(b.abs()) } else { None };
        'l6: for z8 in p.iter().copied().rev() {
            let mut dy1 = Body { pos: Point { x: a, y: a }, vel: [-1.25_f64; 3], mass: (1.0_f64 * 1.0_f64 + 1.0_f64).ln(), id: 2 };
        }
        let mut tape1: f64 = a;
        let mut s = (1.5_f64 + a.sin()).sqrt();
        let r13 = &mut p[1];
        *r13 *= 1.25 * fn19(1.25_f64 * v[1].sin(), a.sin(), v, v.iter().enumerate().map(|(j, z)| b.sin()).collect::<Vec<f64>>()).sin();
        *r13 = *r13 * 1.25 * tape1.sin() + (0.375 * v[1].sin());
        ((if a < 0.625 { a } else { a }) + 0.5 * p[0]) + 2.0 * tape1
    }

    #[differentiable]
    pub fn fn348(mut a: f64, v: &[f64]) -> f64 {
        let mut acc: f64 = a;
        let mut y4: f64 = if (a + 0.875) <= (if 1.375 <= a { a } else { a }) {
            acc = (2 as f64).sin();
            a.sin()
        } else {
            acc.sin().exp()
        };
        a = a.atan();
        let mut old6 = std::mem::replace(&mut acc, v[1].atan());
        ((((acc + 0.75 * a) + 1.0 * v[0]) + 1.0 * acc) + 1.75 * y4) + 0.25 * old6
    }

    #[differentiable]
    pub fn fn350(a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut b = [a; 3];
        b[2] = (0..v.len()).map(|j| v[j] * b[j % 3].cos()).sum::<f64>().atan();
        let r6 = &mut b[1];
        *r6 = a.sin();
        *r6 += 0.125 * (if 0.625_f64 > a { a } else { a }).sin();
        (((((a + 0.25 * v[0]) + 2.0 * v[1]) + 0.25 * v[v.len() - 1]) + 0.25 * b[0]) + 0.5 * b[1]) + 0.75 * b[2]
    }

    #[differentiable]
    pub fn fn351(mut a: f64, b: f64, mut p: [f64; 3]) -> Vec<f64> {
        let mut dx = [b.max(a), 1.625_f64, b.cos()];
        let mut y11: f64 = if dx[1] <= (b + a) {
            let mut old5 = std::mem::replace(&mut p[0], 1.25 * dx[2].max(a).sin());
            a - p[1]
        } else {
            p.fill(1.25 * 0.875_f64.sin().exp().sin());
            for i7 in (0..1).rev() {
                dx[i7 % 3] = a.asinh().atan().atan();
                if i7 == 1 {
                    return vec![(fn190(b.sin(), vec![0.0_f64; 3]) + 1.75_f64 * b) + 1.5_f64 * dx[0], (((p.iter().sum::<f64>() + 1.75_f64 * b) + 0.25_f64 * p[1]) + 2.0_f64 * dx[1]) + 2.0_f64 * dx[2]];
                }
                let (l9, r10) = dx.split_at_mut(1);
                l9[0] += r10[0] * a.sin();
            }
            positive(b.atan()).unwrap_or(p[2])
        };
        vec![((((2 as f64) + 1.0_f64 * a) + 0.25_f64 * b) + 1.0_f64 * p[1]) + 2.0_f64 * p[2], ((1.5_f64.sin() + 1.0_f64 * p[1]) + 0.5_f64 * dx[0]) + 1.0_f64 * dx[2]]
    }

    #[differentiable]
    pub fn fn352(a: f64, b: f64, flag: bool, v: &[f64], mut t: (f64, f64)) -> [f64; 3] {
        let mut flag: Vec<f64> = vec![b, fn110(v[v.len() - 1].sin())];
        'l7: for i8 in (0..flag.len()).step_by(2) {
            flag[i8] = fn350(flag.iter().rev().skip(1).copied().map(|z| flag[i8].sin().sin()).sum::<f64>().cos(), 1.875_f64.cos(), &flag).sin();
            flag.reverse();
        }
        'l11: for i12 in 1..v.len() {
            'l14: for i15 in 1..v.len() {
                if ((1.5_f64 + b.sin()).sqrt() < v[i15 % v.len()]) && (i12 >= 0) {
                    flag.swap(0, 0);
                }
            }
        }
        [(((b + 2.0 * a) + 1.75 * b) + 2.0 * v[0]) + 2.0 * v[1], (v[0] + 0.75 * a) + 1.0 * t.1, (((a + 1.25 * b) + 1.0 * t.0) + 1.5 * t.1) + 0.75 * flag[flag.len() - 1]]
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
            if (a + b) < t.0 { break; }
            match n % 3 { 0 => {
                if (t.0 < t.0) || (t.0 >= a) {
                    break 'l6;
                }
                for i8 in (0..2).rev() {
                    let y1: f64 = a;
                }
            }, 1 => {}, _ => {} }
            let mut a: [f64; 3] = [a; 3];
        }
        (b + 1.75 * a) + 1.0 * b
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
        list2[1] = a.sin();
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
                let mut next10 = list2.clone();
                for _ in 0..1 {
                    for i11 in 0..list2.len() {
                        next10[i11] = 0.5 * list2[i11] + 0.25 * (if i11 == 0 { list2[list2.len() - 1] } else { list2[i11 - 1] }) * 1.25 * (a / (1.5_f64 + u.sin())).sin();
                    }
                    list2.copy_from_slice(&next10);
                }
            } else if fn341(a.sin(), a.sin()) >= list2.iter().copied().fold((-9.0), f64::max) {
                a -= 0.375 * 0.375_f64.sin();
            } else {
                list2[0] -= 0.375 * (1.25 * ((u - u) * (u - u)).sin());
            }
            if (u / (u * u + 1.0)) > (i5 as f64) { break; }
            list2.resize(2, (if list2[i5 % 2] > list2[i5 % 2] { u } else { a }).atan());
        }
        return (((list2.iter().sum::<f64>() + 0.5 * list2[0]) + 0.25 * list2[1]) + 0.5 * list2[list2.len() - 1]) + 0.5 * u;
        list2[1] = 1.75;
        a
    }

    #[differentiable]
    pub fn fn357(a: f64, mut b: f64, n: usize, v: &[f64]) -> f64 {
        let f5 = |z: f64| { let h7 = z + v[n % 2]; h7.asinh().cos() + h7 };
        let mut y9 = f5((0.75_f64.abs() + 1.25_f64).ln()) + f5(b);
        let mut s: [f64; 3] = [fn306(b.cos(), 1.25_f64 * y9.sin()), v.iter().flat_map(|z| [*z, z.sin()]).sum::<f64>(), b];
        let mut i12 = 0_usize;
        while i12 < 1 && (i12 >= 3) {
            i12 += 1;
            for z14 in s.iter_mut().rev() {
                *z14 *= (y9 * (-1.125_f64)).sin();
            }
        }
        (((((((1.5_f64 + b.sin()).sqrt() + 1.0 * a) + 1.0 * b) + 1.75 * v[0]) + 2.0 * v[1]) + 1.5 * v[v.len() - 1]) + 0.75 * y9) + 1.25 * s[1]
    }

    #[differentiable]
    pub fn fn359(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut y = vec![b, fn354(a.cos(), a.sin(), 2 % 4, (b, a)), b.sin().exp()];
        let mut old5 = std::mem::replace(&mut y[1], a.atan());
        ((((((old5.cos() + 2.0 * a) + 0.75 * v[0]) + 1.25 * v[1]) + 1.0 * y[0]) + 1.0 * y[1]) + 0.75 * y[y.len() - 1]) + 1.0 * old5
    }

    #[differentiable]
    pub fn fn360(mut a: f64, b: f64, net: &Net) -> f64 {
        let mut y: Vec<f64> = vec![0.0_f64; 2];
        a += 0.25 * fn354((1 as f64).atan(), b.cos(), 1 % 4, (y[1], net.w[1]));
        for i5 in (0..2).rev() {
            y.reverse();
            'l7: for i8 in 0..y.len() {
                let mut s: (f64, f64) = (y.iter().enumerate().map(|(j, z)| ((*z) + y[i8]).atan()).sum::<f64>(), b * a);
                y[i8] -= 0.25 * ((y[i8] / (a * a + 1.0_f64)) * fn347(0.5_f64 * net.w[0].sin(), 0.875_f64.atan(), &y[..=1], [net.w[i8 % 2]; 3])).sin();
            }
            if y.len() > 2 { a += y.pop().unwrap_or((0.25)).sin(); }
        }
        (((-1.25) + 0.5 * b) + 1.25 * y[0]) + 1.75 * y[y.len() - 1]
    }

    #[differentiable]
    pub fn fn361(a: f64, flag: bool) -> f64 {
        let mut old = Body { pos: Point { x: a, y: 1.75_f64 }, vel: [(a.abs() + 1.25_f64).ln(), f64::sin(a), a], mass: (a.abs() + 1.25_f64).sqrt(), id: 2 };
        old.vel[0] = 2.0;
        if (old.mass - old.pos.y) > a {
            let saved = old.push(a.sin());
        } else {
            if flag {
                return (((a + a) + 1.5 * a) + 0.75 * old.vel[0]) + 1.75 * old.vel[1];
            }
        }
        old.mass + a
    }

    #[differentiable]
    pub fn fn362(a: f64, b: f64) -> f64 {
        let mut next: Point = Point::new(a, a);
        next.y += 0.5 * (1.25 * (chained(f64::sin(b)).unwrap_or(next.x) + (2.0_f64 - b)).sin());
        let mut u = Shape::Dot;
        (((-1.375_f64).max(b) + 1.25 * a) + 0.75 * b) + 1.25 * next.y
    }

    #[differentiable]
    pub fn fn363(a: f64, b: f64) -> f64 {
        let mut dx = vec![vec![(1.5_f64 + a.sin()).ln(), b.max(b), b], vec![if a < b { b } else { b }, -b]];
        for i4 in 0..3 {
            let r6 = &mut dx[0][i4 % 2];
            *r6 = (b / (1.5_f64 + 1.375_f64.sin())).atan();
            let r7 = &mut dx[0][i4 % 2];
            *r7 += 0.5 * (0.5 * (b + a).sin());
        }
        dx[1][0] = a.cos();
        b + 1.75 * a
    }

    #[differentiable]
    pub fn fn364(mut a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let mut b: [f64; 3] = p;
        b[0] += 0.5 * (b[1].min(a) / (1.5_f64 + (p[2] * 1.875_f64).sin())).cos();
        let mut next = b[1];
        p[1] = 1.25 * p[2].sin();
        for i6 in 0..b.len() {
            let (l8, r9) = b.split_at_mut(1);
            l8[0] = r9[0].sin();
            r9[0] -= l8[0] * (a.abs() + 1.25_f64).sqrt().atan();
            (p[0], p[1]) = (p[1] * 0.5, (-0.125_f64).cos());
            if next.asinh() > next {
                return ((2.0_f64.atan() + 1.5 * p[1]) + 0.5 * p[2]) + 0.25 * next;
            }
        }
        (((next.sin() + 1.0 * a) + 2.0 * p[0]) + 0.5 * b[0]) + 1.5 * next
    }

    #[differentiable]
    pub fn fn365(mut a: f64, mut b: f64) -> f64 {
        let mut b: Body = Body { pos: Point { x: b, y: a }, vel: [b, b.cos(), a], mass: a, id: 2 };
        for i4 in (0..4).rev() {
            b.pos.y = 0.5 * a.sin();
            b.mass += 0.5 * chained(b.vel[1] * a).unwrap_or(a).sin();
        }
        let f6 = |z: f64| 2.0_f64.sin().atan();
        let y8 = f6(a.sin()) + f6(b.pos.x);
        a += 0.25 * fn354((2.0_f64 * 0.375_f64).atan(), 1.25 * (b.mass * y8).sin(), 3 % 4, (b.vel[2], y8));
        (y8.asinh() + 1.0 * a) + 2.0 * y8
    }

    #[differentiable]
    pub fn fn366(mut a: f64, n: usize) -> f64 {
        let mut s = ((1.5_f64 + a.sin()).sqrt(), if a >= a { a } else { a });
        s.0 = 1.25 * ((n as f64) - a.abs()).sin();
        s.1 = s.1.atan();
        'l4: for i5 in 1..=1 {
            if (n == 1) || ((2.0 + s.1) <= a) {
                s.0 = 0.5 * chained(if s.1 < a { a } else { s.1 }).unwrap_or(a).abs().sin();
                s.0 -= 0.25 * ((i5 as f64) / (1.5_f64 + s.0.sin())).sin();
                let mut old7 = std::mem::replace(&mut s.1, 0.5 * a.sin());
            }
            s.1 += 0.125 * (0.5 * s.1.sin());
        }
        ((a + a) + 0.25 * a) + 0.75 * s.1
    }

    #[differentiable]
    pub fn fn367(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut next = vec![v[1], b.atan()];
        let mut y10: f64 = if (next[0] * 1.0) > b.sin().tanh() {
            let f5 = |z: f64, k: f64| a.sin().powi(2).sin();
            let y8 = f5(a.sin(), a) + f5(b, next[next.len() - 1]);
            a / (1.5_f64 + next[1].sin())
        } else {
            next.fill(b.max(b).cos());
            a + a
        };
        next = vec![-0.875_f64, next[0] * a, v[0].cos()];
        ((((((a + 0.75 * a) + 0.75 * b) + 1.75 * v[0]) + 2.0 * v[1]) + 0.5 * v[v.len() - 1]) + 0.25 * next[1]) + 1.0 * next[next.len() - 1]
    }

    #[differentiable]
    pub fn fn368(a: f64, b: f64) -> Vec<f64> {
        let dx: f64 = a * b.sin().tanh();
        vec![(dx + b) + 1.75_f64 * b, (dx + 1.5_f64 * a) + 2.0_f64 * b]
    }

    #[differentiable]
    pub fn fn369(a: f64, v: &[f64]) -> f64 {
        if (v[0] > a) || (v[0] < a) {
            return v[1] + 0.5 * a;
        }
        ((((a.abs() + 1.25_f64).sqrt() + 1.25 * a) + 1.0 * v[0]) + 0.5 * v[1]) + 1.75 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn370(mut a: f64, v: &[f64]) -> f64 {
        let mut tape1: Body = Body { pos: Point { x: a, y: a }, vel: [(3 as f64); 3], mass: v.iter().map(|z| v.windows(2).map(|z| z[0] * z[1]).sum::<f64>().cos()).sum::<f64>(), id: 2 };
        'l5: for i6 in 0..v.len() {
            tape1.pos.y = (f64::sin(tape1.mass) * f64::sin(tape1.mass) + 1.0_f64).ln().sin();
            tape1.vel[i6 % 3] = 0.75;
        }
        let mut acc: f64 = if v[0].sin().exp() > (tape1.pos.x * v[1]) { if a < v[v.len() - 1] { a } else { a } } else { 0.625_f64 };
        (((((tape1.pos.x * a) + 1.0 * a) + 1.0 * tape1.pos.x) + 1.25 * tape1.vel[0]) + 1.75 * tape1.mass) + 2.0 * acc
    }

    #[differentiable]
    pub fn fn371(mut a: f64) -> (f64, f64) {
        let y = vec![f64::sin(a); 3];
        a = ((y[1] + a) * y[0]).sin();
        a = 1.25 * ((a + y[1]) + (y[y.len() - 1] * y[1])).sin();
        (((-1.375_f64).sin().exp() + 1.75 * a) + 0.75 * y[0], (y[0].sin().powi(3) + 1.5 * a) + 2.0 * y[0])
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
            let mut tape1 = fn64((v[i6 % 2] - b).sin());
            let w = tape1.sin().sin();
        }
        (((((b.min(b) + 1.5 * a) + 1.5 * b) + 2.0 * v[0]) + 1.25 * v[1]) + 0.25 * v[v.len() - 1]) + 1.5 * dx[0]
    }

    #[differentiable]
    pub fn fn374(mut a: f64, n: usize, v: &[f64]) -> f64 {
        let r4 = &mut a;
        *r4 = *r4 * v[v.len() - 1].cos() + (0.125 * (1.25 * v[n % 2].sin()));
        *r4 += 0.5 * (1.25 * (v[1].abs() + 1.25_f64).sqrt().sin());
        let mut v = a;
        if (n % 2 == 1) || (a <= v) {
            a = 1.25 * (if v >= (if n == 1 { a } else { v }) { a + v } else { if 0.875_f64 < v { v } else { a } }).sin();
            v -= 0.375 * (1.25 * v.sin());
        } else {}
        ((if n < 2 { a } else { a }) + 1.75 * a) + 0.75 * v
    }

    #[differentiable]
    pub fn fn375(a: f64, b: f64) -> f64 {
        let f3 = |z: f64, k: f64| { let h6 = z.asinh(); a.sin() + h6 };
        let y8 = f3(b.cos(), a) * f3(0.625, a);
        ((1 as f64) + 0.75 * b) + 1.5 * y8
    }

    #[differentiable]
    pub fn fn376(mut a: f64, b: f64) -> f64 {
        let mut x = vec![-a, a, b * b];
        let mut y6: f64 = if 0.125_f64.sin().exp() > a {
            x[0] -= 0.25 * (x[1] * b).min(b - a).atan();
            x.iter().sum::<f64>()
        } else {
            x[1] += 0.375 * (1.25 * b.sin());
            let (l4, r5) = x.split_at_mut(1);
            l4[0] = r5[0].sin();
            r5[0] -= l4[0] * 1.25 * (a + a).sin();
            b + a
        };
        ((((1.75_f64.sin().exp() + 0.25 * b) + 1.5 * x[0]) + 2.0 * x[1]) + 0.75 * x[x.len() - 1]) + 1.0 * y6
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
        cell1[0] = 1.25 * b.sin();
        match n % 3 { 0 => {
            cell1[n % 3] = p[n % 3].atan();
        }, 1 => {
            if b > 0.25_f64.cos() {
                cell1[n % 3] = 1.25 * (((-0.375_f64) / (p[1].abs() + 1.25_f64)) + (0.125_f64 - b)).sin();
                let mut saved = cell1;
                saved[2] = p[1].abs().atan();
            } else {
                cell1[n % 3] = (f64::sin(p[n % 3]) + (b * b)).sin();
            }
        }, _ => {
            let mut next7 = cell1.clone();
            for _ in 0..2 {
                for i8 in 0..cell1.len() {
                    next7[i8] = 0.5 * cell1[i8] + 0.25 * (if i8 == 0 { cell1[cell1.len() - 1] } else { cell1[i8 - 1] }) * (a * b).sin();
                }
                std::mem::swap(&mut cell1, &mut next7);
            }
        } }
        ((((b + 1.25 * a) + 0.75 * b) + 0.75 * p[2]) + 2.0 * cell1[1]) + 1.25 * cell1[2]
    }

    #[differentiable]
    pub fn fn379(mut a: f64, b: f64, n: usize) -> f64 {
        a = 1.25 * a.sin();
        let mut dx: f64 = b.cos();
        let mut y7: f64 = if (dx * 0.5) <= b.sin().exp() {
            for i5 in 0..1 {
                dx = b.cos();
                a = ((a + a) + b).atan();
            }
            dx = a.sin();
            b
        } else {
            dx = 1.25 * a.sin();
            a.max(dx)
        };
        (((y7.sin() + 1.75 * a) + 1.5 * b) + 1.0 * dx) + 1.25 * y7
    }

    #[differentiable]
    pub fn fn380(mut a: f64, b: f64) -> f64 {
        let mut s = [a.cos(), a, a + b];
        for i4 in 0..s.len() {
            'l6: for z8 in &s {
                a = 0.5 * (s.iter().enumerate().map(|(j, z)| 0.5_f64 * ((*z) - (*z)).sin()).sum::<f64>() / (a.sin() * a.sin() + 1.0_f64)).sin();
                a = s[1].sin();
            }
        }
        return (((0.5_f64.atan() + 1.75 * b) + 1.75 * s[0]) + 1.0 * s[1]) + 2.0 * s[2];
    }

    #[differentiable]
    pub fn fn381(a: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        let f4 = |z: f64| (a.asinh() + a).cos();
        let y6 = f4(v[0]) + f4(q[0]);
        if (1.75 + y6) <= a {
            if v[v.len() - 1] < (1 as f64) {
                let (l8, r9) = q.split_at_mut(1);
                r9[0] = l8[0] * 1.25 * (y6 / (a * a + 1.0_f64)).sin();
                if q.len() > 2 { q.pop(); }
                let last10 = q.len() - 1;
                q.swap(1, last10);
            } else {
                q[0] += 0.25 * f64::sin(a.sin().tanh()).atan();
            }
            let y = (a.abs() + 1.25_f64).ln();
            let mut dy1 = 1.125_f64.sin().tanh() * q[1].min(y);
        } else if q.iter().sum::<f64>() <= (v[1] * a) {
            let mut y = (v[v.len() - 1].abs() + 1.25_f64).ln();
        } else {
            let f14 = |z: f64| { let h16 = v[v.len() - 1] - y6; y6.sin() + h16 };
            let y18 = f14(a) + f14(y6 + y6);
        }
        ((((1.625 + 1.75 * v[0]) + 2.0 * v[1]) + 1.5 * q[0]) + 1.5 * q[1]) + 1.5 * q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn382(mut a: f64, n: usize, flag: bool) -> f64 {
        for i4 in 0..4 {
            a = a.atan().max(a.sin()).sin();
        }
        a = a.cos();
        let mut next = vec![vec![a; 2]; 3];
        let Some(z7) = positive(a) else {
            return (((if next[1][1] > next[n % 2][n % 2] { a } else { a }) + 1.5 * a) + 0.5 * next[0][0]) + 1.0 * next[1][1];
        };
        ((((a.abs() + 1.25_f64).sqrt() + 1.5 * a) + 1.25 * next[0][0]) + 0.75 * next[1][1]) + 0.5 * z7
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
            p[0][1] = a.atan();
        } else {}
        vec![((if 0.75_f64 < a { a } else { p[1][2] }) + 1.75_f64 * a) + 2.0_f64 * p[1][2], (((3 as f64) + 1.0_f64 * a) + 2.0_f64 * p[0][1]) + 1.75_f64 * p[1][0]]
    }

    #[differentiable]
    pub fn fn384(a: f64) -> (f64, f64) {
        let f2 = |z: f64| 1.25 * (1.5_f64 - 1.625_f64).sin();
        let mut y4 = f2(f2(-a));
        for i6 in 0..4 {
            y4 += 0.25 * fn53(0.5 * (if a >= a { a } else { 1.25_f64 }).sin(), (a + a).atan());
        }
        if 0.5 >= (a + a) {
            return ((a + 1.75 * a) + 0.75 * y4, a + 1.75 * y4);
        }
        y4 = 1.25 * ((y4 * a) - a).sin();
        (((a * a) + 1.5 * a) + 0.25 * y4, y4 + 2.0 * y4)
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
        let a: f64 = (1 as f64);
        (((f64::sin(b) + 0.25 * b) + 1.5 * y9) + 0.25 * a, ((y9 * (-0.5)) + 1.0 * y9) + 0.5 * a)
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
        a /= 1.75 + b.asinh().sin();
        ((if b >= 1.25 { a } else { a }) + 1.75 * a) + 0.25 * next
    }

    #[differentiable]
    pub fn fn388(a: f64, mut b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        let mut list5 = Vec::new();
        list5.push(chained(v[1].sin()).unwrap_or(a));
        list5.push(a);
        let f7 = |z: f64| 1.25 * (list5.iter().step_by(2).sum::<f64>() / ((z - p[0]) * (z - p[0]) + 1.0_f64)).sin();
        let mut y9 = f7(a.max(b));
        let mut acc: f64 = 1.75_f64;
        let r12 = &mut list5[1];
        *r12 = *r12 * v[1].cos() + (0.375 * acc.atan());
        *r12 = acc.cos();
        ((a.min(a) + 0.75 * p[0]) + 1.75 * p[1]) + 1.25 * acc
    }

    #[differentiable]
    pub fn fn389(a: f64, b: f64) -> f64 {
        let mut dx = [[1.75_f64; 3], [b, b + b, b]];
        for i4 in 0..2 {
            match 0 % 3 { 0 => {
                dx[0][2] = (-(a - dx[i4 % 2][i4 % 3])).sin();
            }, 1 => {
                if (i4 < 1) && ((if i4 < 2 { dx[1][0] } else { a }) < dx[i4 % 2][i4 % 3].cos()) {
                    dx[i4 % 2][1] = 0.5 * fn179(b.cos(), (b * b).cos(), i4 % 4).sin();
                    let row6 = &mut dx[1];
                    row6[0] = 0.5 * ((-0.5_f64) * b).sin();
                    row6[1] += row6[0] * 0.25 * (b + (-0.375_f64)).sin();
                }
            }, _ => {
                dx[i4 % 2][1] = 0.5 * (a / (dx[0][2].abs() + 1.25_f64)).sin();
            } }
            dx[i4 % 2][i4 % 3] /= 1.75 + b.sin();
            let mut saved: Vec<f64> = vec![if b >= b { b } else { 0.25_f64 }, 1.875_f64 / (1.5_f64 + b.sin())];
        }
        (((b - (-0.25)) + 1.5 * a) + 0.25 * b) + 1.0 * dx[1][2]
    }

    #[differentiable]
    pub fn fn390(a: f64) -> f64 {
        let mut dx: Option<f64> = if a.sin().powi(0) >= 1.375_f64.asinh() { Some(a) } else { None };
        dx = None;
        let f3 = |z: f64| a.sin();
        let mut y5 = f3(a.sin());
        if let Some(z) = dx {
            y5 += 0.375 * ((a + y5) * (a + a)).cos();
        }
        (y5 + 0.5 * dx.unwrap_or((0.75))) + 2.0 * y5
    }

    #[differentiable]
    pub fn fn391(a: f64, v: &[f64]) -> f64 {
        if 1.875 >= a.sin() {
            for i3 in 1..=1 {}
            if v.iter().rev().skip(1).copied().map(|z| z.cos()).sum::<f64>() <= a {
                return ((v.windows(2).map(|z| z[0] * z[1]).sum::<f64>() + 0.75 * a) + 1.0 * v[0]) + 0.25 * v[1];
            }
        }
        chained(a).unwrap_or(a) + 0.75 * a
    }

    #[differentiable]
    pub fn fn393(a: f64, n: usize) -> f64 {
        for i3 in 0..n % 4 {
            for i5 in 1..=1 {}
        }
        if n != 0 { 0.5_f64 } else { 0.75_f64 }
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
                if back > (if i3 >= 2 { 1.75_f64 } else { v[i3 % v.len()] }) {
                    a = -1.125;
                    break;
                }
                let f6 = |z: f64, k: f64| { let h9 = -v[i3 % 2]; 0.5 * k.mul_add(v[i3 % 2], k).sin() + h9 };
                let y11 = f6((i3 as f64), back);
            }
            a = v.iter().sum::<f64>().cos();
        } else {
            a -= 0.125 * a.sin();
            a = 0.875;
        }
        ((v.iter().filter(|z| **z > 0.25).map(|z| (0 as f64).sin()).sum::<f64>() + 0.5 * v[0]) + 0.75 * v[1]) + 2.0 * v[v.len() - 1]
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
    pub fn fn399(mut a: f64, v: &[f64]) -> f64 {
        let mut saved = [a * a, a + a, (-0.5_f64) * v[1]];
        let dx: f64 = a;
        let mut saved5 = v[1].sin().powi(0);
        for i7 in 0..2 {
            'l9: for i10 in (0..saved.len()).step_by(2) {
                saved[i10] -= 0.25 * (saved5 - (dx + v[i10 % 2])).sin();
                a += 0.125 * a.cos().asinh().cos();
            }
            let y = dx.sin() + (-dx);
            saved.reverse();
        }
        (((((a + 0.5 * a) + 0.25 * v[1]) + 2.0 * saved[0]) + 0.75 * saved[1]) + 1.5 * saved[2]) + 1.5 * saved5
    }

    #[differentiable]
    pub fn fn400(mut a: f64, b: f64) -> f64 {
        let mut x: Vec<f64> = vec![b.sin(), a, b - b];
        'l4: for i5 in (0..4).rev() {}
        if x.iter().sum::<f64>() <= (a + a) {
            let mut y: [[f64; 3]; 2] = [[b; 3], [-0.625_f64; 3]];
        } else {
            let dx: f64 = b + (b * b + 1.0_f64).ln();
        }
        ((((x.iter().copied().fold((-9.0), f64::max) + 1.25 * a) + 1.75 * b) + 1.25 * x[0]) + 0.75 * x[1]) + 0.5 * x[x.len() - 1]
    }

    #[differentiable]
    pub fn fn401(mut a: f64) -> f64 {
        a = 1.25 * (0.625_f64 + (2 as f64)).sin();
        let mut y9: f64 = if a < (a + a) {
            let mut old2 = std::mem::replace(&mut a, (-1.0_f64).cos());
            a + a
        } else {
            {
                a = 1.25 * a.sin();
                let f4 = |z: f64, k: f64| (a * fn393(0.25_f64.atan(), 3 % 4)).atan();
                let mut y7 = f4(a, a);
            }
            1.875_f64.asinh()
        };
        a + 1.0 * y9
    }

    #[differentiable]
    pub fn fn402(a: f64, mut b: f64, v: &[f64]) -> f64 {
        let w = [v[v.len() - 1]; 3];
        b = v[0].cos();
        b = 1.25 * (0 as f64).sin();
        b *= a.cos();
        {}
        (((((((a + w[1]) + 1.5 * a) + 0.75 * b) + 0.5 * v[0]) + 1.25 * v[1]) + 1.5 * w[0]) + 1.75 * w[1]) + 0.5 * w[2]
    }

    #[differentiable]
    pub fn fn403(mut a: f64) -> f64 {
        let mut old = Shape::Rect { w: a, h: 1.0 * a };
        let f3 = |z: f64| (z * (if z < z { a } else { z })).atan();
        let y5 = f3(f3(a * a));
        let mut y8: f64 = {
            let r7 = &mut a;
            *r7 += 0.125 * (y5 + y5).sin();
            a.abs()
        };
        (((y8 * y8) + 2.0 * a) + 2.0 * y5) + 1.0 * y8
    }

    #[differentiable]
    pub fn fn404(mut a: f64) -> f64 {
        let mut dy1 = Net { w: vec![a.cos(), a.abs(), a], b: if a < a { a } else { a } };
        let mut i3 = 0_usize;
        'l4: while i3 < 2 && ((a - a) > a.asinh()) {
            i3 += 1;
            {}
        }
        dy1.w[i3 % 2] *= 0.75_f64.atan();
        ((dy1.b + 0.75 * dy1.w[0]) + 1.25 * dy1.w[1]) + 1.25 * dy1.b
    }

    #[differentiable]
    pub fn fn405(a: f64, b: f64) -> f64 {
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 3 { break; }
            let mut a = vec![0.0_f64; 2];
            if b < a[i3 % 2].sin() {
                if ((a[0] + b) < (i3 as f64)) && ((if a[a.len() - 1] > b { a[i3 % 2] } else { 0.375_f64 }) <= (b.abs() + 1.25_f64).ln()) {
                    let b = b * b;
                } else if b > 0.25 {
                    for z in a.chunks_exact_mut(2) {
                        let old = z[0];
                        z[0] = z[1] * 0.5;
                        z[1] = old * 0.5 * b.sin();
                    }
                } else {
                    let r7 = &mut a[0];
                    *r7 = *r7 * b.sin() + (0.375 * b.sin());
                    *r7 = *r7 * b.atan() + (0.25 * b.sin());
                }
                for z in a.chunks_exact_mut(2) {
                    let old = z[0];
                    z[0] = z[1] * 0.5;
                    z[1] = old * 0.5 * b.sin();
                }
            } else {}
            let f8 = |z: f64| { let h10 = (i3 as f64); b.sin() + h10 };
            let y12 = f8(b / (1.5 + a[1].sin())) + f8(b * b);
            let mut dy1 = (b, b.sin());
        }
        ((if b <= a { a } else { b }) + 0.75 * a) + 1.0 * b
    }

    #[differentiable]
    pub fn fn406(mut a: f64, b: f64) -> f64 {
        let mut old: Option<f64> = if positive(a).unwrap_or(b) <= (b + a) { Some(1.875_f64.asinh()) } else { None };
        a = f64::sin(b).atan();
        if a.min(b) < a {
            return (1.625 + 0.25 * b) + 1.25 * old.unwrap_or((0.75));
        }
        let Some(z4) = positive(0.875) else {
            return (-b) + 2.0 * b;
        };
        a /= 1.75 + b.sin();
        (b + 1.25 * a) + 0.25 * b
    }

    #[differentiable]
    pub fn fn407(a: f64, b: f64) -> f64 {
        let mut dy1 = Point { x: b.sin().powi(2), y: a };
        let mut dy1 = (b * b + 1.0_f64).ln();
        dy1 = dy1.sin();
        dy1 = (dy1 - a).sin();
        {
            dy1 = 1.25 * (b + a).asinh().sin();
            let r5 = &mut dy1;
            *r5 *= (if a <= a { a } else { a }).cos();
        }
        (a + 0.5 * b) + 2.0 * dy1
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
        let s = vec![vec![0.0_f64; 4], vec![a.sin().tanh(), a * a, if a >= a { a } else { -2.0_f64 }]];
        a = a.atan();
        if (a + a) >= (a * a) {
            'l3: for i4 in 0..2 {
                for i6 in 0..1 {
                    let mut w: f64 = a * (if a < a { a } else { a });
                }
                a = 0.5 * fn399(s[i4 % 2][0].cos(), &s[1]).sin();
                a = (s[i4 % 2][i4 % 2] + (if s[0][i4 % 2] > a { 0.875_f64 } else { a })).sin();
            }
            let r9 = &mut a;
            *r9 = *r9 * s[0][0].sin() + (0.375 * s[0][1].atan());
            *r9 += 0.375 * (1.25 * s[0][1].sin());
        } else if a < a.mul_add(-1.875, a) {
            a = a.cos();
        } else {}
        (s[0][1] * s[0][0]) + 2.0 * s[0][0]
    }

    #[differentiable]
    pub fn fn410(a: f64) -> f64 {
        let mut next: Vec<f64> = vec![a, (1.5_f64 + a.sin()).sqrt(), a - a];
        if (1 as f64) <= (a - 0.75) {
            next[0] = (a + (if next[0] > a { a } else { a })).sin();
            next[1] = 1.25 * a.sin();
        } else if a >= next[1] {
            let f3 = |z: f64| 1.25 * next.iter().copied().fold((-9.0), f64::max).cos().sin();
            let mut y5 = f3(f3(a));
        } else {
            next[0] = next[next.len() - 1].sin();
        }
        return (next[1] + a) + 2.0 * a;
    }

    #[differentiable]
    pub fn fn411(a: f64, flag: bool, t: (f64, f64)) -> f64 {
        let mut t = vec![t.0, a];
        if t.len() > 2 { t.pop(); }
        let mut next: [f64; 3] = std::array::from_fn(|j| (if a >= a { a } else { a }).sin());
        for z8 in next.iter() {
            for z in t.chunks_exact_mut(2) {
                z[0] = z[1] * 0.5 * a.sin();
            }
            let mut i10 = 0_usize;
            while i10 < 2 && (i10 != 3) {
                i10 += 1;
                t[i10 % 2] = next.iter().fold(1.625_f64, |h, z| 0.5_f64 * (a.abs() + 1.25_f64).sqrt().sin()).cos();
                t.fill(0.5 * next.iter().zip(next.iter()).map(|(z, q)| 0.5_f64 * (next[i10 % 3] + (*z8)).sin()).sum::<f64>().sin());
                t[i10 % 2] /= 1.75 + next.iter().fold(*z8, |h, z| (a * h).cos()).sin();
            }
        }
        ((((((1.0 + next[2]) + 0.75 * t[0]) + 1.0 * t[1]) + 0.5 * t[t.len() - 1]) + 0.75 * next[0]) + 1.5 * next[1]) + 1.75 * next[2]
    }

    #[differentiable]
    pub fn fn412(mut a: f64, b: f64) -> f64 {
        let mut list3 = Vec::new();
        for i4 in 0..2 {
            list3.push((b.atan() * a).sin());
        }
        list3[1] += 0.5 * (b * b).sin().exp().sin();
        if list3[list3.len() - 1] >= (a - a) {
            list3.swap(0, 0);
            let mut old7 = std::mem::take(&mut list3[1]);
            if old7.asinh() < list3.iter().sum::<f64>() {
                if (b.sin().exp() < b) || ((b <= b) && (old7 >= list3[0])) {
                    list3.resize(5, a.sin());
                } else if (a - old7) >= b {
                    list3[0] += 0.125 * (1.25 * fn400(0.25_f64.sin(), list3.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin()).sin());
                } else {
                    list3.insert(1, 1.25 * (b + list3[0]).sin());
                }
                a = 1.5;
                let r9 = &mut list3[1];
                *r9 = 1.25 * (if old7 > a { old7 } else { b }).sin();
                *r9 = *r9 * b.sin() + (0.125 * b.sin());
            } else {}
        } else if b.asinh() <= f64::sin(a) {} else {}
        return ((list3[1] * a) + 2.0 * b) + 1.25 * list3[list3.len() - 1];
        if b > 0.75_f64 { b } else { list3[1] }
    }

    #[differentiable]
    pub fn fn413(a: f64, b: f64, v: &[f64]) -> f64 {
        'l4: for i5 in (0..4).rev() {
            let mut dy1: [[f64; 3]; 2] = [[b, a, a], [(-0.25_f64).sin().exp(); 3]];
            dy1[1][0] = (1.25_f64.sin() * b).sin();
            dy1[1][i5 % 3] = (v.iter().copied().product::<f64>() + (if a < b { dy1[0][0] } else { a })).sin();
        }
        (v[1].min(v[1]) + 1.75 * b) + 1.75 * v[0]
    }

    #[differentiable]
    pub fn fn414(a: f64, mut b: f64, flag: bool) -> f64 {
        b = b.sin();
        let mut a: f64 = if flag { b } else { b };
        a /= 1.75 + b.sin();
        let y1: f64 = (a.max(a).abs() + 1.25_f64).ln();
        b = (1 as f64).cos();
        let mut saved = [y1; 3];
        let mut x: Vec<f64> = vec![0.25_f64 + a, if flag { saved[0] } else { 1.75_f64 }];
        ((b + 1.75 * a) + 1.75 * saved[1]) + 0.25 * saved[2]
    }

    #[differentiable]
    pub fn fn415(a: f64, b: f64, n: usize) -> f64 {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push((0.125_f64.sin() + fn410(0.5_f64 * b.sin())).atan());
        }
        if list4.len() > 2 { list4.pop(); }
        if list4.len() > 2 { list4.pop(); }
        ((((0.125 + a) + 1.5 * b) + 0.5 * list4[0]) + 0.75 * list4[1]) + 1.75 * list4[list4.len() - 1]
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
        if list3.len() > 2 { a = list3.remove(2) * 0.75; }
        a
    }

    #[differentiable]
    pub fn fn417(mut a: f64, b: f64) -> f64 {
        let f3 = |z: f64| ((-a) - (0.375_f64 - a)).sin();
        let y5 = f3(f3(b * b));
        let f7 = |z: f64| 1.25 * (if a > a { 1.875_f64 } else { z }).atan().sin();
        let y9 = f7(f7(fn345(b.cos(), a.sin(), vec![b, a, b])));
        a = (if (1.0_f64 + y5) >= (b * y5) { a } else { a * 1.0_f64 }).sin();
        let mut b: f64 = fn412(1.25_f64 * y9.sin().tanh().sin(), b.mul_add(a, y9).sin());
        ((f64::sin(y5) + 0.5 * y5) + 0.5 * y9) + 1.5 * b
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
        let mut y12: [f64; 3] = if n % 2 == 1 {
            a = b.cos();
            a += 0.5 * b.cos();
            [a; 3]
        } else {
            a += 0.375 * (b * a).sin();
            [b, a, b]
        };
        y12.iter().enumerate().map(|(j, z)| 1.25 * ((*z) * (*z)).sin()).sum::<f64>() + 1.0 * a
    }

    #[differentiable]
    pub fn fn419(a: f64, n: usize, v: &[f64], mut p: [f64; 3]) -> [f64; 3] {
        let mut i5 = 0_usize;
        while i5 < 2 && ((if v[1] > v[n % 2] { -0.625_f64 } else { p[2] }) > p[n % 3]) {
            i5 += 1;
            for z in p.chunks_exact_mut(2) {
                z[0] = z[1] * a.sin();
            }
            p[n % 3] = 0.5 * v.iter().copied().fold((-9.0), f64::max).asinh().sin();
        }
        [(p[i5 % 3].cos() + 0.5 * v[0]) + 1.5 * p[0], (v[n % 2] + 2.0 * a) + 1.75 * v[v.len() - 1], a]
    }

    #[differentiable]
    pub fn fn420(a: f64) -> f64 {
        let cell1: [f64; 3] = std::array::from_fn(|j| 1.25 * (j as f64).sin());
        let mut dx: f64 = a;
        if (dx - a) >= (if a <= cell1[1] { a } else { cell1[2] }) {
            let r5 = &mut dx;
            *r5 *= cell1[0].sin();
        } else if cell1.iter().zip(cell1.iter()).map(|(z, q)| cell1.iter().filter(|z| **z > 0.25).map(|z| (if 1.25_f64 >= a { a } else { 1.875_f64 }).sin()).sum::<f64>().sin()).sum::<f64>() >= dx {} else {
            dx = a.cos().atan();
        }
        ((a.atan() + 1.5 * cell1[1]) + 1.5 * cell1[2]) + 1.0 * dx
    }

    #[differentiable]
    pub fn fn421(a: f64, b: f64) -> f64 {
        for i3 in (0..1).rev() {
            'l5: for i6 in 0..2 {}
        }
        let mut back: [f64; 3] = [0.5_f64; 3];
        (((((a / (a.abs() + 1.25)) + 2.0 * a) + 1.0 * b) + 1.25 * back[0]) + 1.5 * back[1]) + 0.5 * back[2]
    }

    #[differentiable]
    pub fn fn422(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        for i5 in (0..p.len()).step_by(2) {
            p[i5] = 0.5 * a.sin();
            for i7 in 0..3 {
                p[2] = 0.5 * 0.25_f64.sin();
                b = (-p[i5]).cos();
                p[..2].copy_from_slice(&[0.5 * (i5 as f64).sin(), 0.25_f64]);
            }
        }
        (((v[v.len() - 1] + 0.5 * b) + 0.75 * v[0]) + 0.5 * v[1]) + 1.5 * p[1]
    }

    #[differentiable]
    pub fn fn423(mut a: f64) -> f64 {
        let mut acc = Body { pos: Point { x: a, y: a }, vel: [0.125_f64; 3], mass: a, id: 2 };
        acc.pos.x = a.sin();
        acc = Body { pos: Point { x: a, y: a }, vel: [-a, a, 1.625_f64 * acc.pos.y], mass: if a < a { a } else { acc.pos.x }, id: 2 };
        (((((acc.pos.x * acc.vel[1]) + 0.25 * a) + 0.5 * acc.pos.y) + 1.5 * acc.vel[0]) + 1.0 * acc.vel[1]) + 1.5 * acc.mass
    }

    #[differentiable]
    pub fn fn424(mut a: f64, b: f64, flag: bool) -> f64 {
        a = a.sin();
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
            let u: Vec<Vec<f64>> = vec![vec![a, a.sin().powi(1), x.x * a], vec![a, 0.5_f64.sin()]];
            let f8 = |z: f64| 0.5 * b.sin();
            let y10 = f8(-b) + f8(x.y);
        }
        x.scale(f64::sin(a).cos());
        x.x = 1.25 * a.sin();
        vec![((if a < x.y { 1.875_f64 } else { -0.25_f64 }) + 0.75_f64 * a) + 0.5_f64 * b, (if x.x <= b { b } else { a }) + 0.25_f64 * b]
    }

    #[differentiable]
    pub fn fn426(mut a: f64, n: usize) -> f64 {
        if (a > a) && (n >= 0) {
            a = a.atan();
            return a;
        }
        1.75
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
            return a + 1.875;
        }
        if fn427(a.sin(), a.sin(), vec![a; 3]) >= (0.875 * a) {} else {}
        (a * a) + 1.0 * a
    }

    #[differentiable]
    pub fn fn429(mut a: f64) -> f64 {
        a = a.mul_add(a, a).sin();
        fn354(a.atan(), 1.625_f64.sin(), 3 % 4, (a, a))
    }

    #[differentiable]
    pub fn fn430(mut a: f64, v: &[f64]) -> f64 {
        let mut next: [[f64; 3]; 2] = [[a.sin(), (v[0] * v[0] + 1.0_f64).ln(), v.iter().sum::<f64>()], [a - 0.75_f64, a, v.iter().zip(v.iter()).map(|(z, q)| (-v[1]).sin()).sum::<f64>()]];
        next[1][0] = (fn418(next[0][1].sin(), a.atan(), 3 % 4).abs() + 1.25_f64).ln().atan();
        a = (if a.cos() > v[0] { a * v[0] } else { 1.375_f64 }).sin();
        for i in 0..2 {
            for j in 0..2 {
                next[i][j] += next[i][1 - j] * 1.25 * a.sin();
            }
        }
        next[1][2] = (if a.min(v[v.len() - 1]) >= (v[1] - a) { if a <= a { next[0][0] } else { v[v.len() - 1] } } else { a }).atan();
        ((((a + 1.75 * v[0]) + 1.75 * v[1]) + 1.75 * next[0][1]) + 1.0 * next[1][0]) + 0.5 * next[1][2]
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
            let last8 = y.len() - 1;
            y.swap(1, last8);
            y[1] += 0.25 * (1.25 * z6.sin());
        } else if (a * s) < (a - s) {
            y[0] = 1.25 * (-y.iter().zip(y.iter()).map(|(z, q)| a.sin().cos()).sum::<f64>()).sin();
        } else {
            let tape1: [f64; 3] = [0.25_f64; 3];
        }
        ((((fn92(1.25 * y[1].sin(), b.sin(), [a, s, a]) + 1.75 * a) + 1.75 * b) + 1.75 * s) + 0.25 * y[0]) + 0.75 * y[1]
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
            a = 0.5 * v[1].sin();
        }
        a = 1.25 * 1.125_f64.sin();
        a = ((if a <= a { a } else { v[0] }) * (if a <= a { a } else { v[0] }) + 1.0_f64).ln().cos();
        if n % 2 == 1 {
            match n % 3 { 0 => {
                a -= 0.375 * ((a + v[n % 2]) - (v[v.len() - 1] * v[0])).cos();
            }, 1 => {
                a = 1.25 * a.sin();
            }, _ => {} }
            let f7 = |z: f64| 1.25 * v.iter().fold(1.375_f64, |h, z| (a - a).cos()).sin();
            let y11 = f7(f7(v[1] * a));
        }
        (((if a >= a { v[n % 2] } else { v[n % 2] }) + 1.25 * v[0]) + 0.25 * v[1]) + 1.0 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn434(a: f64, b: f64) -> f64 {
        let mut x: Vec<f64> = vec![fn427(1.25_f64 * b.sin(), a.cos(), vec![0.0_f64; 2]); 3];
        let mut i4 = 0_usize;
        'l5: loop {
            i4 += 1;
            if i4 > 3 { break; }
            if i4 % 2 == 1 {
                x.clear();
                x.push(0.5 * a.sin().exp().sin());
                x.push(a);
            } else if 1.5 < b {
                match (i4 + 1) % 3 { 0 => {
                    x[i4 % 2] = a.atan();
                    x[i4 % 2] = b.atan();
                }, 1 => {
                    if i4 % 2 == 1 {
                        let r7 = &mut x[0];
                        *r7 = *r7 * 0.5 * a.sin() + (0.5 * b.sin());
                        *r7 = *r7 * 0.5 * a.sin() + (0.25 * (0.5 * b.sin()));
                        break 'l5;
                    }
                }, _ => {
                    let mut old8 = std::mem::take(&mut x);
                    x.push(0.5 * a.sin());
                    x.push(0.5 * old8[i4 % old8.len()].sin());
                } }
            } else {
                let f10 = |z: f64| { let h12 = z - z; f64::sin(z).sin() + h12 };
                let mut y14 = f10(b);
            }
            if (i4 as f64) > b.min(b) { break; }
        }
        ((x.iter().copied().fold((-9.0), f64::max) + 1.5 * x[0]) + 0.25 * x[1]) + 1.75 * x[x.len() - 1]
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
                b /= 1.75 + (if p[0] <= z5 { p[2] } else { p[2] }).sin();
                p[0]
            } else {
                let acc = f64::sin(acc[0][1]).cos();
                b
            };
        }
        ((((z5 + 1.0 * a) + 0.75 * v[0]) + 1.0 * v[1]) + 0.75 * z5, (((((z5 * z5 + 1.0_f64).ln() + 2.0 * a) + 1.5 * b) + 1.25 * p[1]) + 1.25 * p[2]) + 0.5 * acc[1][0])
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
            a += 0.5 * a.sin();
        } else {
            a = 1.25 * b.sin();
        }
        a
    }

    #[differentiable]
    pub fn fn437(a: f64, n: usize, flag: bool) -> f64 {
        let u: Body = Body { pos: Point { x: a, y: a }, vel: [(a * a + 1.0_f64).sqrt(), (1.5_f64 + 2.0_f64.sin()).ln(), a / (a.abs() + 1.25_f64)], mass: a + a, id: 2 };
        if a.sin().powi(0) < fn436(u.vel[1].sin(), a.sin()) {
            for i5 in 0..2 {
                let mut flag: f64 = a.mul_add(1.375_f64, a).asinh();
            }
        }
        (((a + 1.75 * a) + 1.0 * u.pos.x) + 2.0 * u.vel[0]) + 1.25 * u.vel[1]
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
                a /= 1.75 + (if b >= b { a } else { b }).sin();
            } else {
                a += 0.375 * b.sin();
            }
            a = 0.5 * a.abs().sin();
        }
        ((-a) + 0.5 * a) + 1.25 * b
    }

    #[differentiable]
    pub fn fn439(a: f64) -> f64 {
        let mut u = vec![a, a];
        if u.len() > 2 { u.pop(); }
        for i3 in 1..=1 {
            let f5 = |z: f64| 0.5 * (if a >= 1.0_f64 { 0.375_f64 } else { z }).sin().sin();
            let mut y7 = f5((i3 as f64));
        }
        (((u[1].sin().tanh() + 2.0 * a) + 0.5 * u[0]) + 0.5 * u[1]) + 2.0 * u[u.len() - 1]
    }

    #[differentiable]
    pub fn fn440(a: f64, n: usize, flag: bool) -> f64 {
        for i4 in 0..n % 4 {
            if a.sin() >= fn437(0.5 * 1.5_f64.sin(), n % 4, a < a) {
                for i6 in (0..2).rev() {}
            } else {}
            let mut i4: f64 = a;
        }
        return 1.25 + 1.5 * a;
        a + a
    }

    #[differentiable]
    pub fn fn441(a: f64, b: f64) -> f64 {
        'l3: for i4 in 1..=4 {
            {
                let mut acc: [[f64; 3]; 2] = [[b + a; 3]; 2];
                for i7 in 1..=2 {
                    let mut saved = fn436(0.5 * a.sin(), (i7 as f64).atan());
                    let mut old10 = std::mem::replace(&mut acc[1][i7 % 3], b.atan());
                }
            }
        }
        (a + 1.25 * a) + 2.0 * b
    }

    #[differentiable]
    pub fn fn443(a: f64, mut b: f64, n: usize, mut t: (f64, f64)) -> f64 {
        let mut t = Net { w: vec![0.375_f64, a.mul_add(t.1, b)], b: chained(b).unwrap_or(a) };
        let r6 = &mut b;
        *r6 *= a.sin();
        *r6 = a.sin().exp().sin();
        let mut dx = a.sin();
        let mut i8 = 0_usize;
        'l9: loop {
            i8 += 1;
            if i8 > 2 { break; }
            t.w[1] = 0.5 * (0 as f64).sin();
        }
        let r11 = &mut t.w[1];
        *r11 = (b * b).sin();
        *r11 *= dx.sin();
        (dx, b) = (b, dx);
        'l12: for i13 in 1..=2 {
            if b > dx.min(dx) {
                break 'l12;
            }
            t.w[1] = a.sin();
            t.b = ((if i13 < 2 { dx } else { b }) * (dx - 1.25_f64)).atan();
        }
        (b.max(dx) + 0.5 * a) + 0.75 * b
    }

    #[differentiable]
    pub fn fn444(mut a: f64) -> f64 {
        let mut y1 = [[-0.5_f64; 3], [fn441(a.sin(), a.atan()); 3]];
        let y13: Shape = Shape::Dot;
        y1[0][0] = a.sin();
        if fn433(1.25 * a.sin(), 2 % 4, &y1[0]) >= y1[1][1] {
            y1[1][1] += 0.125 * (1.25 * a.sin());
            y1[0][2] = a.sin();
        }
        (a + 1.25 * a) + 2.0 * y1[1][2]
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
            t.0 -= 0.5 * a.atan();
            let r22 = &mut a;
            *r22 = 0.5 * (t.1 * t.0).sin();
            *r22 += 0.125 * (t.0 + t.0).sin();
        }
        (((t.0 * a) + 1.25 * a) + 0.75 * t.0) + 1.25 * t.1
    }

    #[differentiable]
    pub fn fn446(mut a: f64, b: f64, flag: bool) -> Vec<f64> {
        let mut y1: Vec<Vec<f64>> = vec![vec![b, a, b], vec![b + a, b * b, a * 0.5_f64]];
        if flag {
            let r5 = &mut y1[0][1];
            *r5 = (a - b).sin();
            return vec![((b + 1.5_f64 * a) + 0.75_f64 * b) + 1.0_f64 * y1[0][0], ((a + 1.25_f64 * a) + 1.0_f64 * b) + 1.5_f64 * y1[1][1]];
        }
        let row6 = &mut y1[0];
        row6[0] = b.min(b).sin();
        row6[1] += row6[0] * 0.25 * (if b <= b { b } else { b }).cos();
        let mut y8: [f64; 3] = if y1[1][0] > y1[0][0].max(-1.5) {
            [b, y1[0][1], b]
        } else {
            y1[0][0] = 1.25 * a.sin();
            std::array::from_fn(|j| 1.25_f64 * (j as f64).sin())
        };
        let f10 = |z: f64| 1.25 * z.cos().sin().tanh().sin();
        let y12 = f10(f10(y1[0][0].min(y1[1][0])));
        vec![((b + 1.0_f64 * b) + 1.5_f64 * y1[0][0]) + 0.75_f64 * y1[1][1], ((fn436(1.25_f64 * y12.sin(), y8[0].atan()) + 1.0_f64 * b) + 0.75_f64 * y1[1][1]) + 0.25_f64 * y12]
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
                    q = q.clone();
                    return ((((((p[2] + a) + 1.75 * a) + 0.75 * p[0]) + 1.75 * p[1]) + 1.75 * p[2]) + 1.0 * q[0]) + 1.75 * q[1];
                }
            }
        } else if n == 2 {
            let r12 = &mut t.1;
            *r12 = 1.25 * p.iter().sum::<f64>().sin();
        } else {
            q[..2].copy_from_slice(&[t.1.max(t.1).sin(), a]);
        }
        ((1.5 + 0.25 * p[0]) + 0.75 * p[2]) + 0.5 * t.0
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
        p[0] = p.iter().map(|z| 1.25_f64 * (*z).sin()).sum::<f64>().atan();
        'l7: for z9 in p.iter() {
            let mut old: Net = Net { w: p[..2].to_vec(), b: (*z9) * a };
        }
        p[0] -= 0.25 * (if (if a < b { b } else { b }) >= (p[0] + p[1]) { if b > b { a } else { p[2] } } else { p[0] - a }).sin();
        p[2] -= 0.25 * (1.25 * b.sin());
        (b + 0.75 * p[1]) + 1.0 * p[2]
    }

    #[differentiable]
    pub fn fn453(mut a: f64, b: f64, n: usize) -> Vec<f64> {
        let mut n: [f64; 3] = [-a; 3];
        n[0] += 0.25 * (1.25 * (if (if 1.0_f64 <= n[2] { 0.375_f64 } else { b }) > n[1] { n.windows(2).map(|z| z[0] * z[1]).sum::<f64>() } else { 0.625_f64 }).sin());
        if (b < 1.75) && (b < 1.75) {
            return vec![n.iter().sum::<f64>() + 1.0_f64 * b, (b + 0.25_f64 * n[1]) + 0.25_f64 * n[2]];
        }
        let mut i5 = 0_usize;
        'l6: while i5 < 2 {
            i5 += 1;
            let mut y9: f64 = {
                let mut old = b.cos() * n[i5 % 3];
                b
            };
            for i11 in (0..n.len()).rev() {
                let mut i13 = 0_usize;
                'l14: while i13 < 1 && ((if (-0.625) > a { b } else { b }) <= (a * a + 1.0_f64).sqrt()) {
                    i13 += 1;
                }
            }
            n[i5 % 3] += 0.125 * y9.max(a + y9).cos();
        }
        vec![(n.iter().scan((0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<f64>() + 0.75_f64 * a) + 1.5_f64 * b, (a + 0.75_f64 * a) + 0.25_f64 * n[2]]
    }

    #[differentiable]
    pub fn fn454(mut a: f64) -> f64 {
        'l2: for i3 in 1..=4 {
            a = a.max(fn444(0.5_f64 * a.sin())).sin();
            let f5 = |z: f64| (-z).sin();
            let y7 = f5(a.mul_add(a, a)) + f5(a.sin().tanh());
            let f9 = |z: f64, k: f64| (-(k * y7)).atan();
            let y12 = f9(a, y7) * f9(-a, y7);
        }
        let mut a: [f64; 3] = [a; 3];
        let part15 = &mut a[..2];
        part15[0] += 0.125 * (if 2.0_f64 > 1.0_f64 { 1.125_f64 } else { -1.875_f64 }).atan();
        part15[1] = part15[0] * chained((-0.125_f64).mul_add(0.125_f64, -0.625_f64)).unwrap_or(1.625_f64).sin();
        let a = fn443(1.25 * a[2].sin(), 1.25 * 0.375_f64.sin(), 2 % 4, (a[2], a[1]));
        a + 0.25 * a
    }

    #[differentiable]
    pub fn fn455(a: f64, n: usize) -> f64 {
        let mut back = [0.125_f64 - 1.375_f64, a.sin().exp(), a / (1.5_f64 + a.sin())];
        back.fill(1.25 * (a + a).sin());
        let f4 = |z: f64, k: f64| { let h7 = if z >= (-0.125_f64) { a } else { 0.875_f64 }; 1.25 * a.sin().exp().sin() + h7 };
        let mut y9 = f4(0.25, a) + f4((1.5_f64 + a.sin()).ln(), a);
        (((n + 1) as f64) + 1.25 * a) + 0.75 * y9
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
            u[i8 % 3] = u.iter().filter(|z| **z > 0.25).map(|z| a.cos()).sum::<f64>().sin();
            let mut old11 = std::mem::replace(&mut u[1], a.cos());
            let f13 = |z: f64, k: f64| u[0].asinh().asinh().sin();
            let y17 = f13((0..u.len()).map(|j| u[j] * old.asinh().sin()).sum::<f64>(), old);
        }
        return (fn443(u[2].sin(), a.sin(), (i8 + 1) % 4, (old, old)) + 1.75 * u[1]) + 2.0 * u[2];
        a
    }

    #[differentiable]
    pub fn fn457(a: f64, net: &Net) -> f64 {
        let mut list3 = Vec::new();
        for i4 in 0..3 {
            list3.push(a.sin());
        }
        let mut net = fn455(list3.iter().copied().fold((-9.0), f64::max).atan(), list3.len() % 4);
        let mut y8: f64 = {
            list3.swap(1, 0);
            fn456(net.atan())
        };
        if y8 > a {
            std::mem::swap(&mut y8, &mut net);
            if (if list3[list3.len() - 1] > a { net } else { -1.75_f64 }) >= a.max(1.375) {
                let f10 = |z: f64| ((list3[1] + net) * fn454(1.25_f64 * list3[0].sin())).sin();
                let y12 = f10(y8);
                list3 = list3.iter().enumerate().map(|(j, z)| 1.25 * (y12 - y8).sin()).collect::<Vec<f64>>();
                let part16 = &mut list3[..=1];
                part16[0] += 0.125 * a.sin();
                part16[1] = part16[0] * (if a > net { net } else { a }).sin();
            } else {
                list3.swap(1, 1);
            }
        }
        (((list3.iter().copied().fold((-9.0), f64::max) + 1.75 * a) + 1.25 * list3[list3.len() - 1]) + 2.0 * net) + 2.0 * y8
    }

    #[differentiable]
    pub fn fn459(a: f64, mut b: f64) -> f64 {
        let mut old = vec![vec![-1.125_f64, a, (a * a + 1.0_f64).ln()], vec![a, a + b, a.sin().exp()]];
        let mut w: f64 = old[0][0];
        (((a - w) + 1.75 * b) + 1.25 * old[0][0]) + 2.0 * w
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
        let mut y = fn459(1.875_f64.sin(), 1.25_f64 * a.sin());
        let i4: f64 = 1.25_f64;
        (i4 + 0.5 * a) + 1.75 * b
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
        let r6 = &mut y.pos.x;
        *r6 *= a.cos();
        *r6 = p[n % 3].sin();
        let mut a = Body { mass: fn459(1.25 * (-0.5_f64).sin(), (-1.375_f64).cos()), ..y.clone() };
        let mut y8: f64 = if fn455(a.pos.x.cos(), n % 4) <= (-y.pos.x) {
            y.mass = b.cos();
            if n == 0 { b } else { a.vel[n % 3] }
        } else {
            0.375_f64
        };
        ((((((((((((0.5 + b) + 1.25 * b) + 1.25 * p[1]) + 2.0 * p[2]) + 2.0 * y.pos.x) + 1.75 * y.pos.y) + 1.5 * y.vel[0]) + 0.75 * y.vel[1]) + 0.5 * a.pos.x) + 1.5 * a.pos.y) + 0.25 * a.vel[0]) + 0.25 * a.vel[1]) + 0.75 * y8
    }

    #[differentiable]
    pub fn fn464(mut a: f64) -> f64 {
        a = 1.25 * 0.125_f64.sin();
        let Some(z2) = positive(if 1.375 >= a { a } else { a }) else {
            return (-a) + 2.0 * a;
        };
        (z2 + 0.25 * a) + 0.5 * z2
    }

    #[differentiable]
    pub fn fn465(a: f64) -> [f64; 3] {
        let mut dy1 = vec![vec![a; 3], vec![0.0_f64; 3]];
        dy1[1][1] = a.cos();
        dy1[1][0] *= (a * a).atan();
        dy1 = vec![vec![-a; 3], vec![0.0_f64; 2]];
        dy1[0][0] -= 0.5 * (1.25 * a.sin().max(0.75_f64).sin());
        [((a.sin().powi(3) + 0.25 * a) + 0.5 * dy1[0][0]) + 1.0 * dy1[1][1], ((0.125 * a) + 1.5 * a) + 1.75 * dy1[1][1], (a + 0.5 * a) + 1.25 * dy1[1][1]]
    }

    #[differentiable]
    pub fn fn466(a: f64, b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        let Some(z5) = positive(if b >= p[0] { b } else { a }) else {
            return ((((if v[1] >= a { p[0] } else { p[1] }) + 1.75 * a) + 1.5 * b) + 0.25 * v[0]) + 2.0 * v[v.len() - 1];
        };
        let f7 = |z: f64| 1.25 * (z5 - b).asinh().sin();
        let y9 = f7(a - z5) + f7(b);
        if (1.375 * b) <= (b + a) {
            return ((((((y9.cos() + 0.75 * a) + 1.25 * v[0]) + 1.0 * v[v.len() - 1]) + 1.25 * p[0]) + 1.75 * p[1]) + 0.5 * z5) + 1.0 * y9;
        }
        (((((z5.mul_add(z5, a) + 0.75 * a) + 1.5 * b) + 1.75 * v[0]) + 1.0 * v[1]) + 1.75 * v[v.len() - 1]) + 0.75 * y9
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
        while i3 < 3 && (a < 1.75) {
            i3 += 1;
            let f5 = |z: f64| 0.5 * a.sin();
            let mut y7 = f5(a.sin()) + f5(a.sin());
        }
        a
    }

    #[differentiable]
    pub fn fn470(a: f64, mut b: f64, n: usize, v: &[f64], q: Vec<f64>) -> Vec<f64> {
        let next = q[n % 2];
        let mut x: Shape = Shape::Disc((-0.875) * v[v.len() - 1]);
        b += 0.375 * (1.25 * (if a.sin().tanh() >= 1.875_f64.abs() { b } else { 1.0_f64 }).sin());
        return q.clone();
    }

    #[differentiable]
    pub fn fn471(mut a: f64, b: f64, net: &Net) -> [f64; 3] {
        let mut cell1 = [0.25_f64; 3];
        cell1.fill(1.25 * (b * a).sin());
        cell1[0] = b.sin();
        let mut u: f64 = b;
        let mut next: Shape = Shape::Disc(a + b);
        u = cell1[1].sin();
        [((1 as f64) + 2.0 * a) + 0.75 * net.b, ((((net.forward(&cell1) + 2.0 * b) + 0.75 * net.w[1]) + 1.25 * net.b) + 1.25 * cell1[2]) + 0.75 * u, (a + b) + 2.0 * a]
    }

    #[differentiable]
    pub fn fn472(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let dy1: f64 = fn466(fn240(1.25_f64 * a.sin()).sin(), 1.25_f64 * (p[0] + a).sin(), &p[..2], p);
        ((p.iter().map(|z| 1.25 * (if dy1 > (*z) { p[0] } else { p[0] }).sin()).sum::<f64>() + 1.5 * a) + 0.25 * p[0]) + 2.0 * p[1]
    }

    #[differentiable]
    pub fn fn473(a: f64, mut b: f64, n: usize) -> f64 {
        let mut saved: Vec<f64> = vec![0.0_f64; 3];
        {
            saved[n % 2] = (if (b >= b) || (a > a) { saved[1] } else { a - b }).sin();
        }
        for i5 in (0..4).rev() {
            saved[1] /= 1.75 + (1.5_f64 * b).sin();
        }
        ((((a + 0.375) + 1.75 * a) + 1.0 * b) + 0.25 * saved[0]) + 1.5 * saved[1]
    }

    #[differentiable]
    pub fn fn474(mut a: f64, v: &[f64]) -> f64 {
        let mut y1 = vec![0.0_f64; 4];
        (y1[0], y1[1]) = (y1[1] * 0.5, a.atan());
        y1.truncate(2);
        let mut cell1: f64 = a;
        'l5: for (j, z7) in y1.iter().enumerate() {
            let r10 = &mut cell1;
            *r10 += 0.375 * (*z7).sin();
            let mut y111: f64 = *z7;
        }
        ((fn473(1.25 * cell1.sin(), 1.25 * v[1].sin(), 0 % 4) + 1.25 * a) + 0.75 * v[0]) + 1.25 * v[1]
    }

    #[differentiable]
    pub fn fn475(mut a: f64, n: usize) -> f64 {
        let saved = [a, a * a, (1.5_f64 + a.sin()).ln()];
        a = a.cos();
        if n == 3 {
            return (a + a) + 1.5 * a;
        }
        ((((1.5_f64 + a.sin()).sqrt() + 1.25 * a) + 1.0 * saved[0]) + 1.75 * saved[1]) + 2.0 * saved[2]
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
        b[0] = 1.25 * ((z4 * a) - b[1]).sin();
        if b.len() > 2 { b.pop(); }
        let mut dx: Point = Point::new(z4 - z4, z4 + a);
        let mut y9: f64 = if (a < b[b.len() - 1]) && (z4 >= b[0]) {
            b[..2].copy_from_slice(&[(a * z4).sin(), a]);
            z4 * z4
        } else {
            let mut old7 = std::mem::take(&mut b);
            b.push(1.875_f64.sin());
            b.push(1.25 * (3 as f64).sin());
            old7.push((-old7[0]).cos());
            dx.x
        };
        (((((y9 + 0.5 * a) + 1.0 * b[0]) + 0.25 * b[b.len() - 1]) + 0.5 * z4) + 1.5 * dx.x) + 0.75 * dx.y
    }

    #[differentiable]
    pub fn fn478(mut a: f64) -> f64 {
        a = -1.375;
        if (0 as f64) < a {
            if (a + a) < (if a <= a { a } else { a }) {
                a = (a.sin().tanh().abs() + 1.25_f64).sqrt().cos();
            } else if a <= a {} else {
                for i2 in 0..4 {
                    let mut tape1 = fn469((a * a).sin(), (i2 + 1) % 4);
                    let mut s: f64 = tape1;
                }
            }
        } else {
            a = 1.25 * (a * (if 1.0_f64 > a { a } else { a })).sin();
        }
        a + 1.75 * a
    }

    #[differentiable]
    pub fn fn479(mut a: f64, flag: bool) -> Vec<f64> {
        let tape1 = vec![vec![if a <= 1.75_f64 { a } else { 1.75_f64 }, a], vec![0.0_f64; 4]];
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
            a = -1.75;
            let r6 = &mut b;
            *r6 *= 1.25 * a.sin();
            *r6 = *r6 * 1.25 * 1.75_f64.sin() + (0.125 * v[i4 % 2].atan());
            for i7 in 1..=2 {
                b -= 0.375 * a.atan().sin().atan();
                std::mem::swap(&mut a, &mut b);
            }
        }
        ((((-a) + 0.25 * b) + 1.25 * v[1]) + 1.75 * v[v.len() - 1], b + 0.5 * b)
    }

    #[differentiable]
    pub fn fn481(mut a: f64, mut b: f64, n: usize, p: [f64; 3], q: Vec<f64>) -> [f64; 3] {
        let mut p: [f64; 3] = p;
        {}
        if n != 1 {
            p[n % 3] -= 0.25 * (a * a).abs().sin();
            return [0.875 + 0.75 * p[1], ((a * p[n % 3]) + 0.25 * b) + 1.0 * q[1], a + 1.25 * q[1]];
        }
        for z7 in p.iter_mut() {
            *z7 = *z7 * b.sin().exp().sin() - (0.5 * (b * q[0]).sin());
        }
        b -= 0.5 * (q[n % 2] * 0.125_f64.max(p[n % 3])).sin();
        p = [q.windows(2).map(|z| z[0] * z[1]).sum::<f64>(); 3];
        [a + 0.25 * b, ((((p[1] * b) + 1.5 * a) + 0.75 * q[1]) + 0.5 * q[q.len() - 1]) + 1.75 * p[2], b]
    }

    #[differentiable]
    pub fn fn482(a: f64, n: usize, flag: bool) -> f64 {
        let mut w: [f64; 3] = [f64::sin(a), a.atan(), a];
        let mut acc: [[f64; 3]; 2] = [[-0.5_f64; 3], [w[n % 3], a, w.iter().copied().fold((-9.0), f64::max)]];
        match 3 % 4 { 0 => {
            match n % 4 { 0 => {
                w = [acc[1][1]; 3];
            }, 1 | 2 if a < a => {
                let mut saved = fn480(a.atan(), fn418(1.25_f64.cos(), w[0].sin(), (n + 1) % 4).cos(), &acc[1]);
                saved.0 /= 1.75 + w[n % 3].sin();
            }, _ => {
                let dy1: f64 = (acc[n % 2][n % 3] - a) + (acc[n % 2][0] / (a * a + 1.0_f64));
            } }
        }, 1 | 2 if a >= a => {
            let n = a;
        }, _ => {
            let s = a.abs();
        } }
        return ((((acc[n % 2][n % 3] + 0.75 * a) + 1.5 * w[0]) + 2.0 * acc[0][1]) + 0.75 * acc[1][0]) + 1.5 * acc[1][2];
        let r10 = &mut w[1];
        *r10 = fn475(0.625_f64.sin(), n % 4).sin();
        acc[0][1]
    }

    #[differentiable]
    pub fn fn483(a: f64, n: usize) -> f64 {
        for i3 in 1..=3 {
            let f5 = |z: f64, k: f64| fn407((a + z).sin(), 0.5_f64 * a.sin()).sin();
            let y8 = f5(a * a, 1.0) + f5(a.sin(), a);
        }
        (a * a) + 0.25 * a
    }

    #[differentiable]
    pub fn fn484(a: f64, mut b: f64) -> Vec<f64> {
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 1 { break; }
            b = (((-1.875_f64) * a).abs() + 1.25_f64).ln().sin();
            b = fn467((1.5_f64 + b.sin()).ln().atan()).sin();
        }
        b = b.atan();
        vec![(2 as f64) + 0.75_f64 * a, (a + 1.5_f64 * a) + 0.25_f64 * b]
    }

    #[differentiable]
    pub fn fn485(a: f64, n: usize, q: Vec<f64>) -> f64 {
        let mut y = vec![a + a, q[n % 2] + a, a * a];
        for i5 in (0..q.len()).rev() {
            y[1] = a.sin().powi(2).abs().cos();
            if n < 1 {
                let r7 = &mut y[1];
                *r7 = a.sin();
                match i5 % 4 { 0 => {
                    y[n % 2] = 0.5 * ((a / (1.5_f64 + 2.0_f64.sin())) + a).sin();
                }, 1 | 2 if a > 1.5 => {
                    let u: f64 = fn121((i5 as f64).cos(), &q);
                }, _ => {
                    y[0] = 0.5 * a.sin();
                } }
            } else if (n as f64) > (q[i5] - 0.75) {
                y.swap(1, 0);
            } else {}
        }
        (((((a + 1.0 * a) + 0.25 * q[1]) + 1.5 * q[q.len() - 1]) + 0.75 * y[0]) + 0.5 * y[1]) + 1.25 * y[y.len() - 1]
    }

    #[differentiable]
    pub fn fn486(mut a: f64, n: usize) -> f64 {
        match (n + 1) % 3 { 0 => {
            let dy1: f64 = a;
        }, 1 => {
            let mut y4: f64 = if a < (1 as f64) {
                a = 1.25 * a.asinh().sin();
                a
            } else {
                a = a.cos().sin();
                a
            };
            y4 = ((y4 * y4 + 1.0_f64).ln().abs() + 1.25_f64).ln().atan();
        }, _ => {
            a -= 0.125 * (1.25 * a.sin());
        } }
        a
    }

    #[differentiable]
    pub fn fn487(a: f64, b: f64, n: usize, q: Vec<f64>) -> f64 {
        for i5 in (0..q.len()).rev() {}
        let Some(z8) = positive((0..q.len()).map(|j| q[j] * 1.25 * 0.25_f64.sin()).sum::<f64>()) else {
            return (a + 1.5 * a) + 1.5 * b;
        };
        q[1] + 0.75 * z8
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
            a[i5 % 2][1] = 1.25 * a[i5 % 2][i5 % 2].sin();
        }
        a[1][0] *= a[1][i5 % 2].atan().atan();
        a[i5 % 2][i5 % 2] = 1.25 * a[i5 % 2][i5 % 2].sin();
        a[i5 % 2][i5 % 2].cos()
    }

    #[differentiable]
    pub fn fn489(mut a: f64, n: usize) -> f64 {
        let mut y7: [f64; 3] = if n == 3 {
            for i3 in 1..=2 {
                if ((if n < 0 { a } else { a }) < a) || ((a * a) > (a * 0.875)) {
                    a = 0.5 * a.max(fn478(a.cos())).sin();
                } else if (a - (-0.125)) < f64::sin(a) {
                    a = 0.5 * ((0.5_f64 - a) * (0.5_f64 - a) + 1.0_f64).ln().sin();
                } else {}
            }
            [a, a, a]
        } else {
            let mut old5 = std::mem::replace(&mut a, 1.25 * 1.25_f64.sin());
            old5 = 1.25 * a.sin();
            [-0.25_f64; 3]
        };
        (fn475(1.25 * a.sin(), 0 % 4) + 0.5 * a) + 1.25 * y7[0]
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
        next[0] = 1.25 * next.iter().filter(|z| **z > 0.25).map(|z| 1.25_f64 * (if next[1] <= (-1.0_f64) { *z } else { a }).sin()).sum::<f64>().sin();
        next[1] = next.chunks(2).map(|z| z[0].sin()).sum::<f64>().cos();
        ((next[1] + a) + 0.25 * a) + 1.5 * next[0]
    }

    #[differentiable]
    pub fn fn492(mut a: f64) -> f64 {
        a = 1.25 * a.sin();
        let Some(z2) = positive(a + a) else {
            return a.max(0.25) + 2.0 * a;
        };
        z2 + 1.25 * a
    }

    #[differentiable]
    pub fn fn493(a: f64, b: f64) -> f64 {
        let mut tape1: Vec<Vec<f64>> = vec![vec![b.sin(); 2]; 3];
        if (b * b) <= b.asinh() {
            tape1[0][1] = 1.25 * (tape1[1][0] * b).max(if tape1[1][1] <= tape1[0][1] { b } else { b }).sin();
        }
        for i4 in (0..1).rev() {
            if (a * tape1[i4 % 2][i4 % 2]) >= fn477(a.sin(), a.sin()) {
                for i6 in (0..2).rev() {
                    tape1[1][i6 % 2] = 0.5 * a.atan().sin();
                }
                if (a > a) && (i4 >= 2) {
                    tape1[1][i4 % 2] = (b.sin().powi(0) - tape1[i4 % 2][1].sin().exp()).sin();
                    continue;
                }
            }
            tape1[i4 % 2][0] /= 1.75 + (b + a).sin();
        }
        (b + 1.0 * a) + 1.25 * b
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
        let mut back = Net { w: vec![0.0_f64; 4], b: a / (a.abs() + 1.25) };
        back.w[1] = 1.25 * (fn486(a.sin(), 0 % 4) * v[v.len() - 1].max(v[1])).sin();
        let x = fn491(1.25 * v.iter().map(|z| back.forward(&v[0..2]).atan()).sum::<f64>().sin());
        if a > x {
            for i7 in 0..v.len() {
                if 0.5 <= x.sin() {
                    return ((((i7 as f64) + 1.0 * a) + 1.5 * v[0]) + 0.75 * v[1]) + 0.5 * x;
                }
                back.b = v[i7].sin();
                back.w[0] = v[i7].atan();
            }
            let f9 = |z: f64| { let h11 = -b; (z + z).sin() + h11 };
            let y14 = f9(v.iter().filter(|z| **z > 0.25).map(|z| ((*z) * (*z) + 1.0_f64).sqrt().sin()).sum::<f64>()) + f9(back.w[0] + 1.75);
        }
        (((((b + 1.0 * a) + 1.0 * b) + 0.75 * v[0]) + 0.25 * v[1]) + 1.75 * v[v.len() - 1]) + 1.75 * x
    }

    #[differentiable]
    pub fn fn496(mut a: f64, b: f64, n: usize) -> f64 {
        let mut u = Net { w: vec![a, a, (n as f64)], b: b };
        let tape1 = [1.5_f64.cos(); 3];
        let n = fn486(b.sin(), 3 % 4);
        u.w[0] = b.cos();
        let f7 = |z: f64| n.sin();
        let y9 = f7((2 as f64));
        u.b = ((if a >= 1.875_f64 { y9 } else { a }) * u.w[1]).sin();
        ((((((((tape1.iter().fold(b, |h, z| f64::sin(h).sin()) + 0.5 * a) + 1.5 * b) + 1.75 * u.w[0]) + 1.75 * u.w[1]) + 0.5 * u.b) + 1.0 * tape1[0]) + 1.0 * tape1[1]) + 1.5 * tape1[2]) + 0.25 * y9
    }

    #[differentiable]
    pub fn fn497(a: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        p = p.map(|z| v[0].cos().sin());
        let mut a: Vec<Vec<f64>> = vec![vec![a, (0 as f64)], (0..p.len()).map(|j| p[j] + a.sin()).collect::<Vec<f64>>()];
        let f7 = |z: f64| { let h9 = a[1][0] - z; (h9 * h9 + 1.0_f64).sqrt().sin() + h9 };
        let mut y11 = f7(1.0);
        ((((p[0] + 0.5 * v[0]) + 2.0 * v[1]) + 0.75 * v[v.len() - 1]) + 1.75 * a[1][1]) + 0.5 * y11
    }

    #[differentiable]
    pub fn fn498(a: f64, b: f64) -> f64 {
        let mut b = vec![(0 as f64), a.asinh(), a];
        let mut next = b[1];
        'l5: for i6 in (0..3).rev() {
            let Some(z8) = positive(next) else {
                continue;
            };
        }
        (((a + 1.75 * a) + 0.25 * b[0]) + 0.25 * b[1]) + 1.25 * next
    }

    #[differentiable]
    pub fn fn499(mut a: f64, b: f64, n: usize) -> Vec<f64> {
        a += 0.125 * (1.25 * f64::sin(b).sin());
        'l4: for i5 in 0..4 {
            for i7 in (0..3).rev() {
                a *= 0.5 * a.min(b).sin();
            }
            a = b.max(0.75_f64).sin();
            a = a.atan();
        }
        vec![(0.5_f64 + 0.5_f64 * a) + 0.75_f64 * b, (b - a) + 1.25_f64 * a]
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
        let mut back: Vec<Vec<D>> = vec![vec![p[1].min(a), a.sin()], vec![a.sin().exp(), p[1], a]];
        if p[1] < back[1][0].min(lit(1.875)) {
            p[2] = lit(1.75);
        } else {
            let s = lit(1 as f64);
        }
        p[0] = -lit(1.875);
        return (((p.iter().fold(a, |h, z| a.atan()) + lit(1.25) * a) + lit(1.25) * p[0]) + lit(0.75) * p[1]) + lit(1.75) * p[2];
        if (a * p[0]) >= p[0] {
            { let rhs = lit(0.25) * lit(1.0).cos(); p[2] -= rhs; }
            return (a + lit(1.75) * a) + lit(1.5) * p[2];
            { let rhs = lit(0.125) * (lit(1.25) * p.iter().rev().skip(1).copied().map(|z| (z + p[1]).sin()).sum::<D>().sin()); p[2] -= rhs; }
        }
        a - a
    }

    pub fn fn1(a: D) -> D {
        let mut dy1 = vec![a, -a];
        dy1[1] = a.cos();
        for i3 in 0..2 {
            let Some(z5) = positive(dy1[0]) else {
                continue;
            };
            dy1.insert(0, lit(0.5) * (a * a).sin());
            let (l7, r8) = dy1.split_at_mut(1);
            l7[0] = r8[0].sin();
            { let rhs = l7[0] * lit(0.5) * (z5 + z5).sin(); r8[0] -= rhs; }
        }
        ((a * lit(1.0)) + lit(1.25) * a) + lit(0.5) * dy1[1]
    }

    pub fn fn2(a: D) -> D {
        let mut y1: Vec<D> = vec![lit(0.0); 4];
        for i3 in (0..y1.len()).step_by(2) {
            {
                { let rhs = (a + y1[i3]).sin(); y1[i3] *= rhs; }
                let f5 = |z: D| lit(0.5) * (-lit(0.625)).sin();
                let y7 = f5(f5(y1[i3]));
            }
        }
        (((if a < a { a } else { lit(1.625) }) + lit(0.75) * a) + lit(2.0) * y1[1]) + lit(0.25) * y1[y1.len() - 1]
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
            let mut y1: Vec<D> = vec![a + b, a];
            for i7 in 0..y1.len() {
                y1.fill(b.sin());
            }
        }
        'l9: for i10 in 0..1 {}
        (if a <= lit(0.75) { b } else { a }) + lit(1.75) * b
    }

    pub fn fn7(a: D, b: D, n: usize) -> (D, D) {
        for i4 in 0..n % 4 {
            if fn6(a.sin(), lit(0.5) * a.sin()) > lit(1.5) {
                break;
            }
        }
        return (b.min(a) + lit(2.0) * b, (b + lit(0.25) * a) + lit(1.75) * b);
        (a, a)
    }

    pub fn fn8(a: D, b: D, n: usize, v: &[D]) -> D {
        if (b * b) > a {
            if (b + b) <= v.iter().filter(|z| **z > 0.25).map(|z| a.sin().powi(1).sin()).sum::<D>() {} else {}
        }
        let mut w: D = lit(0.5);
        ((((v.iter().rev().skip(1).copied().map(|z| fn1(lit(1.75).sin()).atan()).sum::<D>() + lit(0.5) * a) + lit(0.5) * v[0]) + lit(0.5) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(1.25) * w
    }

    pub fn fn9(mut a: D) -> D {
        let mut y4: D = if a <= fn0(a.sin(), [a, a, a]) {
            { let rhs = lit(0.125) * (lit(1.25) * (a + lit(0.125)).cos().sin()); a += rhs; }
            a = a.sin();
            a
        } else {
            a = lit(1.25) * positive(a).unwrap_or(a).sin();
            for i2 in 0..2 {}
            a
        };
        let u = a.atan() * lit(1.125).min(lit(1.0));
        { let rhs = lit(1.75) + chained(lit(1.375).cos()).unwrap_or(y4).sin(); y4 /= rhs; }
        u + lit(1.0) * u
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
                y1.y = b.asinh().atan();
                let mut next = vec![lit(0.0); 3];
            }
            let r13 = &mut y1.x;
            *r13 = next.atan();
            *r13 = b.sin();
        }
        (((((b.abs() + lit(1.5) * b) + lit(2.0) * y1.x) + lit(1.0) * y1.y) + lit(0.75) * next) + lit(2.0) * x.0) + lit(2.0) * x.1
    }

    pub fn fn11(a: D, n: usize) -> Vec<D> {
        let mut x: Vec<D> = vec![lit(0.0); 2];
        let mut i4 = 0_usize;
        while i4 < 2 {
            { let rhs = 1; i4 += rhs; }
            for z7 in x.iter().copied().rev() {}
            { let rhs = lit(1.75) + a.sin(); x[0] /= rhs; }
        }
        x
    }

    pub fn fn12(mut a: D, b: D) -> D {
        let mut x = [b + a; 3];
        x.swap(0, 1);
        let mut tape1: Point = Point::new(b.sin().tanh(), a);
        let r5 = &mut x[2];
        { let rhs = lit(1.25) * b.sin(); *r5 *= rhs; }
        { let rhs = lit(0.375) * (b + lit(0.75)).abs().cos(); tape1.x += rhs; }
        let f6 = |z: D, k: D| x.iter().zip(x.iter()).map(|(z, q)| lit(1.25) * lit(1 as f64).sin()).sum::<D>().atan();
        let y11 = f6(fn8(lit(1.25) * tape1.y.sin(), b.sin(), 1 % 4, &x), -lit(1.75)) * f6(b / (lit(1.5) + lit(2.0).sin()), b);
        return ((x[2] - a) + lit(2.0) * a) + lit(0.25) * b;
        let f13 = |z: D| { let h15 = tape1.norm2(); (lit(0.625) + z).cos() + h15 };
        let y17 = f13(x.iter().sum::<D>()) + f13(a + y11);
        y11
    }

    pub fn fn13(mut a: D, v: &[D]) -> D {
        let y1: D = (a.atan().abs() + lit(1.25)).sqrt();
        let r4 = &mut a;
        *r4 = lit(1.25) * (y1 + v[0]).sin();
        if lit(3 as f64) <= y1.sin() {
            a = lit(1.25) * v.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin();
        } else if y1 >= v[v.len() - 1].cos() {
            a = y1.sin();
        } else {
            let v: [D; 3] = [if y1 < y1 { a } else { a }; 3];
        }
        (a + lit(1.0) * a) + lit(1.0) * v[v.len() - 1]
    }

    pub fn fn14(a: D, v: &[D], p: [D; 3]) -> D {
        let mut old: Vec<D> = vec![p[1].sin().tanh(), a, p[0]];
        let mut tape1: D = v[0];
        tape1 = lit(1.25);
        (((a + old[1]) + lit(0.25) * p[0]) + lit(1.25) * old[old.len() - 1]) + lit(2.0) * tape1
    }

    pub fn fn15(a: D) -> [D; 3] {
        let mut u: [D; 3] = [a + a; 3];
        u[0] = lit(1.25) * u[1].sin();
        for i3 in 0..u.len() {
            let i3: D = (0..u.len()).map(|j| u[j] * lit(0.5) * a.sin()).sum::<D>().sin().exp();
        }
        let mut u7 = u[2];
        [(((u7 + lit(1.0) * a) + lit(1.0) * u[0]) + lit(0.75) * u[1]) + lit(1.25) * u[2], lit(1.125) + lit(0.25) * u7, if u7 < u[1] { lit(0.375) } else { lit(1.75) }]
    }

    pub fn fn16(a: D, v: &[D]) -> D {
        {
            'l3: for i4 in 0..3 {}
        }
        (v[1] * v[1] + lit(1.0)).ln() + lit(0.75) * a
    }

    pub fn fn17(a: D, b: D, n: usize) -> D {
        let mut list4 = Vec::new();
        list4.push(a);
        list4.push(b);
        let mut s = if a < b { fn14(b.atan(), &list4, [lit(1.875), list4[1], a]) } else { a.sin().exp() };
        if list4.len() > 2 { s = list4.remove(0) * 0.75; }
        { let rhs = lit(0.25) * fn14(b.cos(), &list4[..2], [a; 3]); s += rhs; }
        {
            let f7 = |z: D| { let h9 = z; (b + lit(1.5)).sin() + h9 };
            let y11 = f7(a) + f7(if list4[0] > lit(1.5) { a } else { a });
        }
        (((s / (b.abs() + lit(1.25))) + lit(1.25) * a) + lit(1.0) * list4[1]) + lit(1.25) * list4[list4.len() - 1]
    }

    pub fn fn18(a: D, v: &[D]) -> D {
        let mut dx: [D; 3] = [v[1].min(a); 3];
        let mut old = [v.iter().zip(v.iter()).map(|(z, q)| (if lit(0.25) > dx[1] { v[1] } else { *z }).atan()).sum::<D>(), dx[1], dx[1].asinh()];
        for z7 in old.iter_mut().rev() {
            *z7 = lit(0.625).sin().atan();
        }
        let mut old = if (if v[1] <= old[2] { -lit(0.375) } else { old[1] }) >= (if (-lit(0.75)) <= a { dx[0] } else { v[0] }) { a } else { fn14(lit(1.125).sin(), &old[0..=1], dx) };
        dx[2] = old.sin();
        (((old + dx[2]) + lit(1.5) * a) + lit(1.0) * dx[1]) + lit(2.0) * dx[2]
    }

    pub fn fn19(mut a: D, b: D, v: &[D], mut q: Vec<D>) -> D {
        let mut dx = [(lit(1.5) + lit(0.5).sin()).sqrt(); 3];
        { let rhs = lit(0.25) * (lit(1.25) * (v[0] / ((v[0] * v[0]).abs() + lit(1.25))).sin()); q[1] += rhs; }
        let v = vec![lit(0.0); 2];
        'l7: for i8 in 0..dx.len() {
            let back = dx[1];
        }
        let mut i11 = 0_usize;
        loop {
            { let rhs = 1; i11 += rhs; }
            if i11 > 2 { break; }
            dx = [b.sin().powi(0); 3];
            let f13 = |z: D| { let h15 = z; v[v.len() - 1].sin().powi(3).sin() + h15 };
            let y17 = f13(f13(q[1]));
        }
        ((((((b + lit(1.0) * a) + lit(0.75) * q[0]) + lit(0.25) * q[q.len() - 1]) + lit(2.0) * dx[0]) + lit(0.25) * dx[2]) + lit(1.25) * v[0]) + lit(1.25) * v[1]
    }

    pub fn fn20(mut a: D, mut b: D) -> [D; 3] {
        a = (-lit(0.5)).sin().atan();
        for i3 in (0..1).rev() {
            { let rhs = lit(0.375) * (lit(3 as f64) - a).sin(); b += rhs; }
            'l5: for i6 in (0..3).rev() {
                let Some(z8) = positive(b) else {
                    continue;
                };
                if b < lit(1.0) {
                    b = lit(1.875);
                    a = lit(0.5) * (if fn17(z8.sin(), z8.atan(), i6 % 4) <= (lit(2.0) + b) { lit(1 as f64) } else { a.asinh() }).sin();
                }
            }
        }
        [b + lit(1.0) * b, a + lit(1.0) * a, lit(0 as f64)]
    }

    pub fn fn21(a: D, b: D, v: &[D]) -> D {
        for z5 in v.windows(2) {}
        if a > a {
            if lit(0 as f64) > (lit(1.5) + lit(0.125).sin()).ln() {
                return a;
            }
        } else {
            for i7 in (0..4).rev() {
                let mut y9: D = {
                    if (b - a) < (a * a + lit(1.0)).sqrt() {
                        return ((((b * a) + lit(0.25) * a) + lit(0.25) * v[0]) + lit(0.5) * v[1]) + lit(0.75) * v[v.len() - 1];
                    }
                    (-lit(1.75)) + a
                };
                { let rhs = lit(1.75) + y9.max(-lit(0.5)).sin(); y9 /= rhs; }
            }
        }
        return (((a + lit(1.75) * a) + lit(1.0) * b) + lit(0.5) * v[1]) + lit(0.75) * v[v.len() - 1];
    }

    pub fn fn22(mut a: D, mut b: D, v: &[D]) -> D {
        let mut acc: Net = Net { w: vec![fn14(lit(1.25) * b.sin(), v, [a; 3]), a.sin().exp(), a], b: a + lit(1.25) };
        let mut w = [D::sin(v[v.len() - 1]); 3];
        w[0] = v.iter().copied().fold(lit(-9.0), D::max).sin().sin();
        w = [v.iter().sum::<D>(), v[1], a.sin()];
        let mut a: Option<D> = if a <= w[2].sin().powi(1) { Some(v.iter().enumerate().map(|(j, z)| v[v.len() - 1].sin()).sum::<D>()) } else { None };
        let f9 = |z: D| (b + (if b <= acc.b { z } else { z })).atan();
        let y11 = f9((-lit(1.125)).min(v[1])) + f9(v[0]);
        acc.step(v, lit(1.25) * w[2].sin());
        (w[0], w[1]) = (w[1] * 0.5, w[2].cos());
        let f13 = |z: D, k: D| { let h16 = k; (if z <= (-lit(1.875)) { h16 } else { y11 }).atan() + h16 };
        let y19 = f13(w.iter().filter(|z| **z > 0.25).map(|z| lit(1.25) * b.sin()).sum::<D>(), acc.b) + f13(w.iter().sum::<D>(), y11);
        ((((((((((y19.atan() + lit(1.75) * b) + lit(2.0) * v[0]) + lit(0.5) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(0.75) * acc.w[0]) + lit(0.25) * acc.b) + lit(0.5) * w[0]) + lit(0.75) * w[1]) + lit(0.25) * w[2]) + lit(1.5) * y11) + lit(2.0) * y19
    }

    pub fn fn23(a: D) -> D {
        if a > a {
            if lit(0.5) < lit(1 as f64) {
                return lit(1.5) + a;
                let mut back = [lit(0.5) * a, if a > a { a } else { a }, lit(2.0)];
            }
        } else if (a >= a) && (a < a) {} else {}
        a.mul_add(a, a) + lit(0.75) * a
    }

    pub fn fn24(a: D, b: D, flag: bool, v: &[D], mut q: Vec<D>) -> D {
        q.reverse();
        let u = fn19(lit(1.25) * (if a < b { v[1] } else { a }).sin(), a.sin(), &q, vec![q[0], b, b]);
        if (v.iter().scan(lit(0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<D>() < q[0]) && (q[0] >= (b * b)) {
            if (v[v.len() - 1] + b) <= b {
                let mut y1: Shape = if b <= u { Shape::Disc((lit(1.5) + a.sin()).ln()) } else { Shape::Dot };
                for i8 in 1..=1 {
                    let mut back = [if i8 == 3 { b } else { a }, a, lit(1.25) + u];
                }
                { let rhs = a.cos(); q[0] *= rhs; }
            } else if (q[q.len() - 1] - u) > b.sin().powi(3) {} else {
                q.resize(2, lit(1.25) * q[1].sin());
            }
            let f11 = |z: D, k: D| ((a * lit(1.25)) - (b + a)).atan();
            let mut y14 = f11(u.abs(), a);
            let mut next16 = q.clone();
            for _ in 0..2 {
                for i17 in 0..q.len() {
                    next16[i17] = 0.5 * q[i17] + 0.25 * (if i17 == 0 { q[q.len() - 1] } else { q[i17 - 1] }) * b.sin();
                }
                q = next16.clone();
            }
        }
        (((lit(1.0) + lit(0.5) * v[0]) + lit(0.25) * v[v.len() - 1]) + lit(1.75) * q[0]) + lit(2.0) * q[1]
    }

    pub fn fn25(a: D, b: D) -> D {
        for i3 in (0..1).rev() {}
        return (a + lit(1.25) * a) + lit(0.25) * b;
    }

    pub fn fn26(a: D, v: &[D]) -> D {
        let mut w: [[D; 3]; 2] = [[a, v[0], a], [chained(a).unwrap_or(a), -lit(0.5), a * v[0]]];
        let mut old4 = std::mem::replace(&mut w[1][0], lit(1.25) * v.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin());
        let mut y12: D = if a <= v[1] {
            { let rhs = lit(0.25) * fn19(D::sin(v[v.len() - 1]).sin(), a.sin(), v, v.iter().map(|z| (*z).sin()).collect::<Vec<D>>()); old4 += rhs; }
            lit(1.0).sin().exp()
        } else {
            for i7 in (0..v.len()).step_by(2) {
                let mut u = (a + w[i7 % 2][i7 % 3]) * (v[i7] * old4);
                if i7 >= 2 {
                    old4 = w[i7 % 2][2].cos();
                    continue;
                }
            }
            old4 = lit(1.25) * (lit(1.5) + v.iter().enumerate().map(|(j, z)| (*z).sin()).sum::<D>().sin()).ln().sin();
            old4.asinh()
        };
        (v.iter().sum::<D>() + lit(0.5) * a) + lit(2.0) * y12
    }

    pub fn fn27(mut a: D, n: usize) -> D {
        let mut x = [a, a.sin(), lit(0.625) + a];
        a = lit(1.25) * lit(n as f64).sin();
        a = fn17((x[n % 3] - a).cos(), lit(1.25) * (0..x.len()).map(|j| x[j] * lit(1.25) * (a * a).sin()).sum::<D>().sin(), n % 4).sin();
        match n % 3 { 0 => {
            for i5 in 0..x.len() {
                let mut old7 = std::mem::replace(&mut x[i5], lit(n as f64).cos());
                for (j, z9) in x.iter_mut().enumerate() {
                    *z9 = old7.atan();
                }
                x[i5] = a.sin();
            }
        }, 1 => {
            let cell1 = fn25(a.cos(), lit(1.25) * x.iter().sum::<D>().sin());
            let part11 = &mut x[..=1];
            { let rhs = lit(0.125) * (a * a).cos(); part11[0] += rhs; }
            part11[1] = part11[0] * lit(0.25).cos();
        }, _ => {
            let r12 = &mut a;
            *r12 = x[n % 3].cos();
            *r12 = *r12 * x[n % 3].sin() + (lit(0.375) * (lit(1.25) * x[0].sin()));
        } }
        (((x.iter().rev().skip(1).copied().map(|z| (x[n % 3] * z).cos()).sum::<D>() + lit(1.0) * a) + lit(1.25) * x[0]) + lit(1.75) * x[1]) + lit(0.5) * x[2]
    }

    pub fn fn28(a: D, n: usize) -> D {
        let mut old: Vec<D> = vec![a, a];
        ((old[old.len() - 1].cos() + lit(0.75) * a) + lit(0.75) * old[0]) + lit(1.75) * old[old.len() - 1]
    }

    pub fn fn29(a: D, n: usize) -> Vec<D> {
        let mut dy1 = Point { x: a, y: a + a };
        match 2 % 3 { 0 => {
            dy1.x = dy1.y.sin();
            dy1.x = dy1.x.sin();
        }, 1 => {
            let r4 = &mut dy1.y;
            *r4 = *r4 * a.sin() + (lit(0.25) * a.sin());
        }, _ => {
            { let rhs = lit(0.125) * (lit(1.25) * lit(n as f64).sin()); dy1.x -= rhs; }
        } }
        return vec![((if dy1.y < lit(1.25) { a } else { dy1.x }) + lit(1.5) * a) + lit(0.75) * dy1.y, dy1.y + lit(0.75) * dy1.y];
        vec![lit(0.0); 4]
    }

    pub fn fn30(a: D) -> D {
        let mut tape1: [D; 3] = [a, a - a, a];
        tape1[2] = a.cos();
        tape1[1] = tape1.iter().map(|z| lit(1.25) * a.sin()).sum::<D>().cos();
        let dx = (a * lit(1.625)) * fn23(a.cos());
        let r5 = &mut tape1[2];
        *r5 = (a + a).atan();
        if tape1[2] < dx {
            let f6 = |z: D| (lit(1.25) - dx).sin().atan();
            let y8 = f6(f6(lit(0 as f64)));
            tape1[..2].copy_from_slice(&[lit(1.25) * y8.sin().sin(), dx]);
            let mut old = fn21(lit(1.25) * fn17(dx.cos(), lit(0.75).sin(), 0 % 4).sin(), lit(1.25) * (dx * tape1[0]).sin(), &tape1);
        } else {
            tape1.swap(1, 1);
            let f11 = |z: D, k: D| { let h14 = (-lit(1.5)).atan(); lit(1.25) * h14.sin() + h14 };
            let y18 = f11(tape1.iter().rev().skip(1).copied().map(|z| tape1.iter().rev().skip(1).copied().map(|z| lit(1.25) * (dx * lit(0.875)).sin()).sum::<D>().sin()).sum::<D>(), dx) * f11(lit(1.0), tape1[2]);
        }
        ((((dx - a) + lit(1.0) * a) + lit(2.0) * tape1[0]) + lit(0.25) * tape1[1]) + lit(1.75) * dx
    }

    pub fn fn31(mut a: D, mut p: [D; 3]) -> D {
        let mut a = [a + a; 3];
        'l4: for i5 in (0..1).rev() {
            for i7 in 1..=1 {
                a[..2].copy_from_slice(&[p[1].sin().exp().sin(), p[2]]);
            }
            p = [p[i5 % 3], a.windows(2).map(|z| z[0] * z[1]).sum::<D>(), a[i5 % 3].min(a[i5 % 3])];
            let mut y9: D = if (p[0] - a[i5 % 3]) < (a[1] + a[i5 % 3]) {
                p[i5 % 3]
            } else {
                if lit(0.25).mul_add(a[i5 % 3], p[i5 % 3]) >= a[i5 % 3].abs() {
                    a[i5 % 3] = a[1].sin();
                    { let rhs = lit(0.5) * lit(0.25).sin().powi(1).sin().exp().sin(); p[i5 % 3] += rhs; }
                }
                if (-lit(0.25)) <= a[i5 % 3] { p[i5 % 3] } else { p[i5 % 3] }
            };
        }
        (((a[2] / (lit(1.5) + p[1].sin())) + lit(0.5) * p[0]) + lit(0.25) * p[1]) + lit(0.75) * p[2]
    }

    pub fn fn32(a: D) -> Vec<D> {
        let u: D = fn27(lit(1.25) * (a * a).sin(), 2 % 4);
        vec![u + a, lit(0.75) + lit(2.0) * u]
    }

    pub fn fn33(mut a: D, n: usize, v: &[D], q: Vec<D>) -> D {
        let mut dy1: Vec<D> = q.clone();
        let f6 = |z: D, k: D| lit(1.25) * (if (v[0] + k) < k.sin().exp() { k } else { dy1[n % 2] + k }).sin();
        let y9 = f6(dy1[n % 2].max(lit(2.0)), q[n % 2]);
        let mut y1 = fn29(lit(1.25) * (if dy1[dy1.len() - 1] <= dy1[n % 2] { v[0] } else { lit(0.25) }).sin(), n % 4);
        let mut acc = (if a < (-lit(1.375)) { v[n % 2] } else { y9 }) / (y1[n % 2] * y1[n % 2] + lit(1.0));
        for (j, z14) in q.iter().enumerate() {
            y1.resize(4, lit(0.5) * v[n % 2].sin());
            if (*z14) <= y9 {
                let mut old17 = std::mem::replace(&mut y1, q.clone());
                break;
            }
        }
        (((((((((if acc > y9 { lit(1.75) } else { acc }) + lit(1.25) * a) + lit(1.75) * v[0]) + lit(1.0) * v[v.len() - 1]) + lit(0.5) * dy1[0]) + lit(1.5) * dy1[dy1.len() - 1]) + lit(1.75) * y9) + lit(1.0) * y1[0]) + lit(1.25) * y1[1]) + lit(1.25) * y1[y1.len() - 1]
    }

    pub fn fn34(mut a: D, v: &[D]) -> (D, D) {
        let mut w: D = a.cos();
        for i4 in 0..3 {
            w = lit(0.5) * ((v[v.len() - 1] + a) + a).sin();
            let r6 = &mut a;
            *r6 = (lit(1.5) + w.sin()).ln().sin();
            *r6 = *r6 * v[v.len() - 1].atan() + (lit(0.125) * w.sin());
        }
        ((((a + a) + lit(1.5) * v[0]) + lit(0.25) * v[1]) + lit(1.25) * w, (a * a + lit(1.0)).ln() + lit(1.25) * v[0])
    }

    pub fn fn35(a: D, mut b: D, v: &[D], mut p: [D; 3]) -> D {
        let mut p: Point = Point { x: if b >= p[0] { p[2] } else { b }, y: v.iter().filter(|z| **z > 0.25).map(|z| b.atan().atan()).sum::<D>() };
        { let rhs = lit(0.25) * fn5(lit(1.25) * (lit(2.0) + p.y).sin(), (if a < a { lit(0.875) } else { p.x }).atan(), v); b += rhs; }
        p.y = a.sin();
        p.y = lit(3 as f64).sin();
        let mut i7 = 0_usize;
        'l8: while i7 < 2 {
            { let rhs = 1; i7 += rhs; }
            p.y = lit(1.625);
        }
        b = v.iter().fold(a, |h, z| b.sin().powi(3).sin()).sin();
        for i12 in 1..v.len() {
            p.y = D::sin(p.norm2()).sin();
        }
        (((((v[i7 % 2] + p.y) + lit(0.75) * a) + lit(0.5) * v[0]) + lit(0.75) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(2.0) * p.x
    }

    pub fn fn36(mut a: D, n: usize, mut q: Vec<D>) -> D {
        let mut u = [[lit(1.375); 3], [-lit(1.5), if q[n % 2] <= a { a } else { a }, q[n % 2] * a]];
        q[1] = lit(1.25) * (-a).sin();
        {
            q[..2].copy_from_slice(&[lit(1.25) * a.atan().sin(), a]);
            { let rhs = lit(0.125) * ((u[n % 2][2] * a) + fn10(u[0][n % 3].cos(), a.cos())).sin(); u[n % 2][n % 3] += rhs; }
        }
        (((((if a <= q[n % 2] { q[n % 2] } else { a }) + lit(0.75) * a) + lit(1.25) * q[1]) + lit(0.5) * q[q.len() - 1]) + lit(1.0) * u[1][0]) + lit(0.5) * u[1][2]
    }

    pub fn fn37(mut a: D, mut b: D, v: &[D]) -> D {
        for i4 in 0..v.len() {
            {
                for i6 in 0..3 {
                    b = (v[i4] * a.sin().tanh()).atan();
                }
            }
        }
        for i8 in (0..3).rev() {
            if i8 < 1 {
                a = (lit(i8 as f64) + v.iter().copied().product::<D>()).sin();
            } else if lit(0.25) >= (-(-lit(0.75))) {
                a = a.sin();
            } else {}
            if i8 >= 3 {
                b = lit(0.5) * v[i8 % 2].sin();
                break;
            }
            b = (b + a).sin().atan();
        }
        return ((b + lit(2.0) * b) + lit(1.5) * v[0]) + lit(0.5) * v[v.len() - 1];
        a
    }

    pub fn fn38(a: D, mut b: D) -> D {
        let mut cell1 = [[-lit(0.875); 3], [lit(1.875); 3]];
        cell1[1][0] = b.cos();
        for i4 in 0..2 {
            { let rhs = lit(0.375) * D::sin(a).sin(); cell1[1][0] -= rhs; }
            let mut dy1 = vec![b * b, a, a * a];
        }
        (((a + lit(1.0) * a) + lit(2.0) * cell1[0][1]) + lit(1.75) * cell1[1][0]) + lit(1.0) * cell1[1][2]
    }

    pub fn fn39(a: D, p: [D; 3]) -> D {
        for z4 in p.iter().copied().rev() {
            if (a + a) > (z4 - lit(0.875)) {} else if (z4 + z4) >= p[0].sin() {} else {}
        }
        (p[2] * a) + lit(1.25) * a
    }

    pub fn fn40(a: D, n: usize, v: &[D], net: &Net) -> D {
        let mut next: Vec<D> = vec![fn33(net.b.sin(), n % 4, &v[..=1], vec![a, a, net.b]), net.forward(v)];
        next[n % 2] = lit(1.25) * a.sin();
        if (-lit(1.75)) > (v[n % v.len()] + next[0]) {
            if next.len() > 2 { next.remove(0); }
            return (((((((lit(1.5) + a.sin()).sqrt() + lit(1.0) * a) + lit(0.25) * v[0]) + lit(1.5) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(1.25) * net.w[0]) + lit(2.0) * net.b) + lit(1.5) * next[1];
        }
        'l6: for i7 in 0..v.len() {
            let mut i9 = 0_usize;
            'l10: while i9 < 2 {
                { let rhs = 1; i9 += rhs; }
                let net = (net.w[0] - lit(1.75)).sin().tanh();
                { let rhs = lit(0.5) * (lit(0.5) * next.iter().enumerate().map(|(j, z)| (-lit(0.375)).max(a).sin()).sum::<D>().sin()); next[i7 % 2] += rhs; }
            }
            let (l15, r16) = next.split_at_mut(1);
            r16[0] = l15[0] * (-lit(0.375)).cos().cos();
            let mut old17 = std::mem::replace(&mut next[0], a.sin());
        }
        (((((((((-next[n % 2]) + lit(0.75) * a) + lit(0.75) * v[0]) + lit(1.25) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(0.25) * net.w[0]) + lit(0.75) * net.w[1]) + lit(2.0) * next[0]) + lit(1.25) * next[1]) + lit(1.75) * next[next.len() - 1]
    }

    pub fn fn41(mut a: D, mut b: D) -> D {
        let mut dy1 = [if a < a { b } else { a }, b, lit(1.25).asinh()];
        let r4 = &mut dy1[2];
        { let rhs = lit(0.125) * (lit(1.25) * (a + a).sin()); *r4 += rhs; }
        let Some(z5) = positive(if a < b { a } else { a }) else {
            return ((b + lit(1.75) * b) + lit(2.0) * dy1[0]) + lit(1.75) * dy1[1];
        };
        ((((lit(1 as f64) + lit(0.5) * b) + lit(0.75) * dy1[0]) + lit(1.75) * dy1[1]) + lit(1.0) * dy1[2]) + lit(1.0) * z5
    }

    pub fn fn42(a: D) -> D {
        let cell1 = [lit(1.75); 3];
        let mut cell1: [[D; 3]; 2] = [[cell1.iter().rev().skip(1).copied().map(|z| (z.abs() + lit(1.25)).sqrt().sin()).sum::<D>(), a.min(a), a + cell1[2]], [-lit(1.0); 3]];
        let mut cell1 = lit(2.0);
        ((lit(1.5) + cell1.sin()).sqrt() + lit(1.0) * a) + lit(0.25) * cell1
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
        list4[1] = (lit(1.5) + v[0].min(a).sin()).ln().cos();
        let mut s = list4[1];
        list4
    }

    pub fn fn45(a: D) -> D {
        let mut w = vec![a * lit(2.0), a, lit(0.25)];
        for i3 in 0..3 {
            if w.len() > 2 { w.pop(); }
        }
        { let rhs = lit(0.25) * (lit(1.25) * a.sin()); w[0] += rhs; }
        let mut old5 = std::mem::take(&mut w);
        w.push(a.cos());
        w.push(old5[old5.len() - 1].sin());
        let old5: D = w[w.len() - 1] * w.iter().copied().fold(lit(-9.0), D::max);
        (((a + lit(1.75) * a) + lit(0.5) * w[0]) + lit(1.5) * w[1]) + lit(2.0) * w[w.len() - 1]
    }

    pub fn fn46(mut a: D, mut b: D, n: usize, v: &[D]) -> Vec<D> {
        let mut saved: [[D; 3]; 2] = [[v.iter().fold(v[n % 2], |h, z| lit(1.25) * b.sin()); 3]; 2];
        saved[0][0] = saved[n % 2][2].cos();
        let f8 = |z: D| { let h10 = b.sin().tanh(); (z * z + lit(1.0)).ln().sin() + h10 };
        let mut y12 = f8(lit(1.375) * a);
        saved[0][n % 3] = lit(1.25);
        let dx: Vec<Vec<D>> = vec![vec![y12.max(lit(1.875)); 3], vec![lit(v.len() as f64), v.iter().sum::<D>(), v.iter().zip(v.iter()).map(|(z, q)| y12.asinh().atan()).sum::<D>()]];
        vec![y12 + lit(0.75) * b, (-(-lit(1.5))) + lit(0.75) * a]
    }

    pub fn fn47(mut a: D) -> [D; 3] {
        let a: Net = Net { w: vec![a, a.max(a)], b: a.sin().exp() };
        if (lit(1.5) + a.w[0].sin()).ln() <= a.b {} else {}
        [-(-lit(1.875)), a.b * a.w[1], a.b]
    }

    pub fn fn48(a: D) -> D {
        let mut a = (a.sin(), a);
        if (lit(1.25) * a.1) > (a.1 * a.0) {
            let mut i3 = 0_usize;
            'l4: while i3 < 1 && ((a.1 + a.1) < fn39(a.0.sin(), [a.0, lit(0.5), a.1])) {
                { let rhs = 1; i3 += rhs; }
                a.1 = ((a.0 + a.1) - lit(i3 as f64)).atan();
                if (a.0 <= a.1) || (i3 >= 1) {
                    continue 'l4;
                }
            }
        } else {
            a.1 = (positive(a.0 + a.1).unwrap_or(a.1) * a.0.max(a.0)).cos();
            a.1 = lit(1.25);
        }
        a.0.sin().tanh() + lit(1.25) * a.0
    }

    pub fn fn49(a: D, v: &[D]) -> D {
        let mut y1 = [a, a.sin(), a];
        let mut cell1: Vec<Vec<D>> = vec![vec![y1[1], fn39(a.sin(), [a; 3])], y1.iter().enumerate().map(|(j, z)| lit(1.25) * ((*z) - v[j % 2]).sin()).collect::<Vec<D>>()];
        let mut dx: [D; 3] = [lit(0.25); 3];
        (y1[0], y1[1]) = (y1[1] * 0.5, v[0].cos());
        dx[1] + lit(0.5) * a
    }

    pub fn fn50(mut a: D, mut b: D, mut p: [D; 3]) -> D {
        let acc: Option<D> = None;
        p[1] = lit(1.25) * p.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin();
        let dy1 = D::sin(a / (lit(1.5) + a.sin()));
        p.reverse();
        { let rhs = b.sin(); p[0] *= rhs; }
        if D::sin(dy1) > p[2].cos() {
            for z6 in &mut p {
                { let rhs = lit(0.375) * (b * dy1).sin(); *z6 += rhs; }
            }
            return (((((dy1 + lit(1.25) * a) + lit(2.0) * b) + lit(1.75) * p[0]) + lit(1.25) * p[1]) + lit(0.75) * p[2]) + lit(1.75) * dy1;
        }
        ((((dy1 * dy1) + lit(1.5) * b) + lit(1.25) * p[1]) + lit(1.25) * p[2]) + lit(0.25) * acc.unwrap_or(lit(0.75))
    }

    pub fn fn51(a: D, b: D, n: usize, v: &[D]) -> Vec<D> {
        let dx = [[v[n % v.len()], b + a, b], [b - b, (a * a + lit(1.0)).sqrt(), b]];
        let mut dx: [D; 3] = [-lit(0.375); 3];
        { let rhs = lit(0.125) * a.cos(); dx[1] -= rhs; }
        let r7 = &mut dx[n % 3];
        *r7 = *r7 * a.sin() + (lit(0.25) * (lit(1.25) * lit(2.0).sin()));
        for i8 in 1..dx.len() {
            for i10 in 0..v.len() {
                for i12 in 0..i10 % 4 {
                    let f14 = |z: D| { let h16 = a; (-lit(0.25)).sin().powi(2).cos() + h16 };
                    let mut y18 = f14(v[i10]) + f14(a);
                }
            }
            let part20 = &mut dx[..=1];
            { let rhs = lit(0.5) * v[1].atan(); part20[0] += rhs; }
            part20[1] = part20[0] * (b + a).cos();
            { let rhs = (a - lit(1.625)).cos(); dx[0] *= rhs; }
        }
        vec![(((a + dx[0]) + lit(0.5) * b) + lit(1.5) * v[0]) + lit(1.0) * dx[2], (((((a + lit(0.5) * a) + lit(2.0) * b) + lit(2.0) * v[0]) + lit(0.25) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(1.75) * dx[2]]
    }

    pub fn fn52(mut a: D, n: usize, q: Vec<D>) -> D {
        let mut back: [D; 3] = std::array::from_fn(|j| lit(1.25) * a.sin());
        if (-back[n % 3]) >= (if n >= 1 { q[n % 2] } else { a }) {
            back[n % 3] = a.sin();
            return (((a + lit(1.0) * a) + lit(0.75) * back[0]) + lit(2.0) * back[1]) + lit(1.5) * back[2];
        }
        let mut next6 = back.clone();
        for _ in 0..1 {
            for i7 in 0..back.len() {
                next6[i7] = 0.5 * back[i7] + 0.25 * (if i7 == 0 { back[back.len() - 1] } else { back[i7 - 1] }) * (q[q.len() - 1] + q[n % q.len()]).sin();
            }
            back = next6.clone();
        }
        let mut y8: D = {
            back[n % 3] = lit(1.625);
            fn42(lit(1.25) * a.sin())
        };
        (((((((-y8) + lit(1.5) * a) + lit(1.75) * q[0]) + lit(0.5) * q[1]) + lit(0.75) * back[0]) + lit(2.0) * back[1]) + lit(1.75) * back[2]) + lit(0.75) * y8
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
        let (l3, r4) = dy1.split_at_mut(1);
        l3[0] = r4[0].sin();
        { let rhs = l3[0] * (a - (-lit(0.875))).atan(); r4[0] -= rhs; }
        a = a.sin().sin();
        dy1[2] = fn49(dy1.iter().rev().skip(1).copied().map(|z| lit(0.875).sin()).sum::<D>().cos(), &dy1[..2]).sin();
        let mut y8: [D; 3] = if dy1.iter().fold(lit(0.625), |h, z| h.cos().sin()) >= a {
            { let rhs = lit(0.25) * (lit(1.25) * a.sin()); dy1[0] += rhs; }
            dy1
        } else {
            { let rhs = lit(1.25) * (if a >= a { a } else { dy1[2] }).sin(); dy1[2] *= rhs; }
            [lit(1.875); 3]
        };
        [(dy1[1] + dy1[2]) + lit(0.75) * dy1[2], a + lit(0.75) * a, a.max(dy1[1])]
    }

    pub fn fn55(mut a: D) -> D {
        {
            let s = a.max(a);
        }
        (a * a) + lit(1.75) * a
    }

    pub fn fn56(a: D) -> Vec<D> {
        let mut cell1 = fn54((if a <= a { lit(0.625) } else { a }).atan());
        cell1[0] = (if cell1[1] <= (a * (-lit(1.625))) { a * lit(1.75) } else { a }).atan();
        let mut x: Vec<D> = vec![lit(0 as f64), cell1.iter().sum::<D>(), cell1[2] * a];
        for i4 in 0..1 {
            let s = fn1(lit(0.5) * cell1.iter().copied().fold(lit(-9.0), D::max).sin());
            x.insert(0, a.sin());
        }
        x.clone()
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
        a = lit(1.25) * b.min(-lit(1.625)).sin();
        let mut i5 = 0_usize;
        'l6: while i5 < 1 && (i5 >= 0) {
            { let rhs = 1; i5 += rhs; }
            a = (a * a.sin().tanh()).sin();
        }
        let mut tape1 = fn55(v[0].sin());
        let mut i9 = 0_usize;
        'l10: while i9 < 2 {
            { let rhs = 1; i9 += rhs; }
            tape1 = ((v[n % v.len()] * (-lit(1.5))) * b.abs()).cos();
        }
        (((((v[i5 % v.len()] + tape1) + lit(1.5) * a) + lit(2.0) * b) + lit(0.75) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(1.0) * tape1
    }

    pub fn fn59(a: D, mut b: D, n: usize, flag: bool, p: [D; 3]) -> [D; 3] {
        let s = [[b, b, b], [a, b.sin().exp(), a]];
        for i7 in 0..1 {
            if flag {
                b = (s[i7 % 2][n % 3] + b).max(s[1][i7 % 3].atan()).cos();
                let dy1 = fn32((a - lit(1.375)).sin());
            }
            b = lit(0.5) * a.sin();
        }
        let mut w: D = chained(s[0][2] - a).unwrap_or(a);
        [((fn23(lit(1.375).atan()) + lit(1.25) * b) + lit(1.25) * s[0][1]) + lit(0.75) * s[1][0], (((a.cos() + lit(1.75) * a) + lit(1.0) * b) + lit(1.5) * p[1]) + lit(2.0) * w, (lit(n as f64) + lit(0.5) * b) + lit(2.0) * s[1][0]]
    }

    pub fn fn60(mut a: D) -> D {
        'l2: for i3 in 0..3 {
            match i3 % 4 { 0 => {
                for i5 in (0..4).rev() {
                    a = a.cos();
                }
            }, 1 | 2 if a < a => {
                let f7 = |z: D, k: D| { let h10 = z; a.sin() + h10 };
                let y12 = f7(lit(1.0), a) * f7(lit(0.125), a);
            }, _ => {
                let r14 = &mut a;
                { let rhs = lit(0.5) * lit(1.5).sin(); *r14 *= rhs; }
            } }
            let dy1 = a;
            a = lit(0.5) * dy1.sin();
        }
        a + lit(0.5) * a
    }

    pub fn fn61(mut a: D) -> D {
        let a: Option<D> = Some(-a);
        let mut i3 = 0_usize;
        while i3 < 2 && ((lit(1.125) < lit(0.75)) && (lit(1.75) < lit(1.625))) {
            { let rhs = 1; i3 += rhs; }
            if let Some(z) = a {}
        }
        -lit(0.375)
    }

    pub fn fn62(mut a: D, b: D) -> D {
        let acc = a.abs() - (a * b);
        for i4 in 0..1 {
            if (acc > acc) && ((b * b) <= fn55(acc.sin())) {
                'l6: for i7 in 0..3 {
                    { let rhs = lit(1.75) + (b * lit(1.375)).sin(); a /= rhs; }
                }
                let mut x: Vec<D> = vec![acc + b, acc - a];
                let part10 = &mut x[0..2];
                { let rhs = lit(0.375) * b.atan(); part10[0] += rhs; }
                part10[1] = part10[0] * b.sin();
            }
        }
        ((acc + lit(1.75) * a) + lit(0.5) * b) + lit(0.75) * acc
    }

    pub fn fn63(mut a: D) -> D {
        let mut old: [D; 3] = [lit(2.0); 3];
        old[..2].copy_from_slice(&[(a + a).sin(), a]);
        let mut old3 = lit(3 as f64);
        ((old3 + lit(1.375)) + lit(0.25) * a) + lit(1.25) * old3
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
                std::mem::swap(&mut a, &mut cell1);
                let r11 = &mut b[i8 % 2];
                { let rhs = lit(0.125) * u.w[i8 % 2].sin(); *r11 += rhs; }
                { let rhs = lit(0.5) * (lit(1.25) * (cell1 - v[i8 % v.len()]).sin()); *r11 += rhs; }
            }
        }
        b.clone()
    }

    pub fn fn66(mut a: D, n: usize, v: &[D]) -> D {
        let f4 = |z: D, k: D| ((k.abs() + lit(1.25)).sqrt() + lit(0.625)).sin();
        let mut y7 = f4(D::sin(a), lit(0.875)) * f4(v[n % 2] + a, v[n % v.len()]);
        a = y7.mul_add(a, v[0]).sin().powi(0).sin();
        (((lit(v.len() as f64) + lit(2.0) * a) + lit(0.25) * v[0]) + lit(1.75) * v[v.len() - 1]) + lit(2.0) * y7
    }

    pub fn fn67(a: D, n: usize, mut p: [D; 3], q: Vec<D>) -> D {
        let mut dx = vec![vec![q[0].max(p[2]), q[n % 2]], p[..2].to_vec()];
        'l6: for z8 in q.iter().copied().rev() {
            for i10 in 0..q.len() {
                { let rhs = lit(0.5) * lit(q.len() as f64).abs().sin(); dx[1][1] -= rhs; }
            }
        }
        ((((dx[0][n % 2] + lit(1.25) * q[0]) + lit(1.5) * q[1]) + lit(2.0) * q[q.len() - 1]) + lit(2.0) * dx[0][0]) + lit(1.5) * dx[1][1]
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
                    let row12 = &mut acc[1];
                    row12[0] = a.sin();
                    { let rhs = row12[0] * lit(0.25) * (lit(0.5) * a.sin()); row12[1] += rhs; }
                    acc[0][i3 % 3] = lit(0.5) * (product7[i3 % 2][0] - a).sin();
                }
            }
        }
        let mut i3: Vec<D> = vec![a - acc[i3 % 2][i3 % 3], acc[i3 % 2][i3 % 3], acc[i3 % 2][i3 % 3]];
        (((lit(2 as f64) + lit(1.25) * a) + lit(0.25) * acc[0][1]) + lit(1.25) * acc[1][0]) + lit(1.0) * i3[0]
    }

    pub fn fn69(a: D, mut b: D) -> D {
        let mut dy1: Shape = if b < lit(0.25) { Shape::Disc(a.sin().powi(3)) } else { Shape::Dot };
        if (b + a) >= (a * lit(1.625)) {
            let mut old4 = std::mem::take(&mut b);
        } else if a.sin() < (-a) {
            let Some(z6) = positive(b) else {
                return (a.sin().powi(0) + lit(2.0) * a) + lit(1.5) * b;
            };
        } else {
            if a.mul_add(b, b) >= (a + a) {
                b = lit(1.25) * b.sin().sin();
                if (a * lit(0.25)) <= b {
                    let r8 = &mut b;
                    *r8 = *r8 * a.sin() + (lit(0.125) * (lit(1.25) * lit(1.5).sin()));
                    return (a + b) + lit(0.75) * b;
                }
            } else {
                b = lit(0 as f64).atan();
            }
        }
        b
    }

    pub fn fn70(mut a: D, b: D) -> D {
        let mut old = vec![a; 3];
        'l4: for i5 in 0..old.len() {
            let f7 = |z: D| old[i5].cos();
            let mut y9 = f7(f7(b));
            let Some(z11) = positive(b) else {
                continue;
            };
            old[i5] = b.cos();
        }
        ((b + lit(0.5) * a) + lit(1.0) * old[0]) + lit(1.25) * old[1]
    }

    pub fn fn71(a: D, b: D) -> Vec<D> {
        let mut x = b;
        let Some(z4) = positive(x) else {
            return vec![((lit(0.5) + lit(0.75) * a) + lit(2.0) * b) + lit(1.25) * x, (-lit(0.75)) + lit(1.25) * a];
        };
        x = (a + a).sin();
        vec![((z4 - a) + lit(1.0) * x) + lit(1.75) * z4, ((if x <= lit(0.5) { x } else { a }) + lit(0.75) * x) + lit(0.75) * z4]
    }

    pub fn fn72(a: D, b: D) -> D {
        let mut old = vec![b / (lit(1.5) + lit(1.625).sin()); 3];
        let mut next = ((-lit(0.625)) + a).abs();
        let mut i5 = 0_usize;
        'l6: while i5 < 1 {
            { let rhs = 1; i5 += rhs; }
            if (a * b) < a {
                if next.atan() >= b.mul_add(b, old[i5 % 2]) {
                    { let rhs = lit(0.125) * (old[i5 % old.len()].abs() + (next + a)).atan(); old[i5 % 2] += rhs; }
                    break 'l6;
                }
            } else if old[old.len() - 1] <= lit(i5 as f64) {
                let f8 = |z: D| lit(1.25) * (if (a * next) >= next { old.iter().sum::<D>() } else { b.sin().tanh() }).sin();
                let y10 = f8(a) + f8(a.cos());
            } else {
                old.clear();
                old.push(lit(1.25) * b.sin());
                old.push(next);
            }
        }
        (((a * next) + lit(1.25) * a) + lit(1.5) * old[0]) + lit(1.0) * old[1]
    }

    pub fn fn73(a: D, mut b: D, v: &[D]) -> D {
        b = ((a * (-lit(1.375))) / (v.iter().fold(b, |h, z| lit(1.25) * (lit(0.875) - b).sin()).abs() + lit(1.25))).atan();
        b = v[v.len() - 1].sin();
        (a * lit(2.0)) + lit(0.25) * a
    }

    pub fn fn74(a: D, v: &[D], q: Vec<D>) -> D {
        let mut tape1 = [lit(1.625); 3];
        {
            tape1[2] = lit(0.875);
        }
        (((((v.windows(2).map(|z| z[0] * z[1]).sum::<D>() + lit(1.5) * a) + lit(2.0) * v[0]) + lit(1.25) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(1.5) * q[1]) + lit(2.0) * q[q.len() - 1]
    }

    pub fn fn75(a: D, n: usize) -> D {
        let mut a: [D; 3] = [lit(n as f64), a, if a > a { lit(0.5) } else { lit(1.125) }];
        for i4 in (0..a.len()).rev() {
            let last6 = a.len() - 1;
            a.swap(1, last6);
        }
        a[1].sin().exp()
    }

    pub fn fn76(mut a: D, n: usize, flag: bool) -> D {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..4 {
            list4.push(((a * a + lit(1.0)).sqrt() + a).sin());
        }
        list4 = vec![if a >= a { a } else { list4[n % 2] }, list4.iter().map(|z| (*z).atan()).sum::<D>(), list4[n % 2]];
        list4.push(a.sin());
        match n % 3 { 0 => {}, 1 => {
            list4.insert(1, list4.iter().copied().product::<D>().atan());
        }, _ => {
            list4[0] = a.cos();
        } }
        (((a.sin().exp() + lit(0.5) * a) + lit(1.25) * list4[0]) + lit(1.25) * list4[1]) + lit(0.25) * list4[list4.len() - 1]
    }

    pub fn fn77(mut a: D) -> D {
        a = lit(3 as f64).atan();
        a = lit(1.25) * (a * a.sin()).sin();
        let mut s: D = -lit(0.75);
        let f3 = |z: D| lit(2.0).cos();
        let y5 = f3(if a >= a { s } else { s });
        a = lit(1.25) * y5.sin().powi(3).sin();
        let mut old: Vec<Vec<D>> = vec![vec![if lit(0.5) >= a { a } else { y5 }, y5 * a, a], vec![lit(1 as f64), y5, -a]];
        let mut old9 = Body { pos: Point { x: a, y: lit(0.875) }, vel: std::array::from_fn(|j| y5.atan()), mass: old[0][0].abs(), id: 2 };
        let mut tape1: [[D; 3]; 2] = [[a; 3]; 2];
        (((((((((a + lit(0.25) * s) + lit(0.75) * y5) + lit(0.5) * old[0][0]) + lit(0.25) * old[1][1]) + lit(1.5) * old9.pos.y) + lit(1.0) * old9.vel[0]) + lit(0.75) * old9.vel[1]) + lit(1.0) * old9.mass) + lit(0.25) * tape1[0][1]) + lit(1.0) * tape1[1][0]
    }

    pub fn fn78(a: D, flag: bool, q: Vec<D>) -> D {
        let mut y6: D = if flag {
            for i4 in (0..q.len()).step_by(2) {}
            q.iter().step_by(2).sum::<D>()
        } else {
            a.sin().exp()
        };
        y6.min(q[0]) + lit(2.0) * y6
    }

    pub fn fn79(a: D) -> D {
        let mut x: Vec<D> = vec![fn31(a.sin(), [a, a, a]), a];
        {
            for i3 in (0..x.len()).rev() {
                'l5: for i6 in 0..x.len() {
                    for z8 in x.iter_mut().rev() {
                        { let rhs = (a - a).cos(); *z8 *= rhs; }
                    }
                }
                x[i3] = (if a.sin() > a { lit(0 as f64) } else { a + a }).cos();
                { let rhs = lit(0.375) * (a + a.min(a)).sin(); x[i3] += rhs; }
            }
        }
        x[0] = a.atan();
        (((a + lit(0.25) * a) + lit(0.25) * x[0]) + lit(0.25) * x[1]) + lit(1.0) * x[x.len() - 1]
    }

    pub fn fn80(a: D, b: D, t: (D, D)) -> D {
        let mut dy1 = vec![vec![b + t.1; 2]; 3];
        let r5 = &mut dy1[1][1];
        *r5 = lit(1.25) * (if a > b { b } else { a }).sin();
        { let rhs = lit(1.25) * b.sin(); *r5 *= rhs; }
        let mut t: Vec<Vec<D>> = dy1.clone();
        dy1[0][1] = (if (if a <= a { dy1[1][0] } else { a }) <= lit(0.5) { -lit(1.25) } else { lit(0.375) }).atan();
        (((((dy1[1][0] / (lit(1.5) + lit(0.625).sin())) + lit(1.25) * a) + lit(1.0) * b) + lit(0.5) * dy1[0][0]) + lit(1.0) * dy1[1][1]) + lit(0.25) * t[0][0]
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
            u[..2].copy_from_slice(&[lit(1.25) * (a / (a.abs() + lit(1.25))).sin(), dy1]);
        }
        [u[0] * lit(0.25), ((dy1.asinh() + lit(0.25) * old.1) + lit(1.5) * u[0]) + lit(1.75) * u[2], (u[0] + lit(1.25) * a) + lit(0.25) * old.1]
    }

    pub fn fn82(mut a: D, n: usize) -> D {
        let mut n: Vec<D> = vec![a; 3];
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            n[0] = a.sin();
            n[i4 % 2] = a.sin();
            if i4 != 2 { break; }
            n.resize(5, fn70(a.sin(), n[i4 % n.len()].cos()).sin());
            'l6: for i7 in (0..3).rev() {
                n[0] = n.windows(2).map(|z| z[0] * z[1]).sum::<D>().atan();
            }
        }
        ((a + lit(1.0) * a) + lit(1.5) * n[0]) + lit(1.75) * n[n.len() - 1]
    }

    pub fn fn83(a: D) -> D {
        let mut y = a;
        if y < (y * y + lit(1.0)).ln() {
            y = y.cos();
        } else {
            { let rhs = lit(0.25) * y.sin(); y += rhs; }
        }
        (a.sin() + lit(1.5) * a) + lit(2.0) * y
    }

    pub fn fn84(mut a: D, b: D) -> D {
        { let rhs = lit(0.5) * a.cos(); a += rhs; }
        for i3 in 0..3 {
            a = b.sin();
        }
        (if a >= b { b } else { b }) + lit(1.75) * b
    }

    pub fn fn85(a: D, b: D) -> D {
        let s: [D; 3] = [a, b, a];
        if (-lit(1.5)) <= (b - b) {
            if fn75(b.atan(), 0 % 4) > a {} else {}
        } else {
            let f4 = |z: D, k: D| b.sin();
            let y7 = f4(fn82(lit(1.25) * b.sin(), 0 % 4), a) + f4(s[2], a);
            let mut w: Point = Point::new(if b > b { y7 } else { s[0] }, a);
        }
        (((b + lit(1.5) * a) + lit(1.25) * b) + lit(1.0) * s[0]) + lit(1.0) * s[1]
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
        (((lit(1.125) + lit(0.25) * a) + lit(1.75) * net.w[0]) + lit(0.25) * net.w[1]) + lit(0.75) * net.b
    }

    pub fn fn88(a: D) -> D {
        let u: Vec<D> = vec![lit(0.0); 4];
        for i3 in 0..u.len() {}
        (positive(u[0]).unwrap_or(a) + lit(1.5) * a) + lit(0.75) * u[1]
    }

    pub fn fn89(mut a: D, b: D, n: usize) -> D {
        let mut i4 = 0_usize;
        while i4 < 2 && (b <= b) {
            { let rhs = 1; i4 += rhs; }
            { let rhs = lit(0.5) * a.sin(); a += rhs; }
        }
        let mut old: D = b;
        old = lit(1.25) * a.sin();
        old = lit(1.25) * a.sin();
        let mut s: D = (a * old) + lit(1.625);
        return (((s + (-lit(0.5))) + lit(1.5) * b) + lit(2.0) * old) + lit(0.75) * s;
    }

    pub fn fn90(a: D, mut b: D, n: usize) -> Vec<D> {
        b = a.cos();
        { let rhs = lit(0.375) * ((a + a) + b).cos(); b += rhs; }
        vec![(if a > a { a } else { a }) + lit(1.25) * b, a + lit(0.25) * a]
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
            b = b.sin();
        }
        (a + lit(1.25) * a) + lit(0.75) * b
    }

    pub fn fn92(mut a: D, b: D, p: [D; 3]) -> D {
        let mut y1: [[D; 3]; 2] = [[lit(1.125); 3], [a.sin(); 3]];
        y1[0][0] = lit(1 as f64).cos();
        { let rhs = lit(0.5) * (p[1] * p[1]).sin().tanh().sin(); y1[1][2] -= rhs; }
        let p: D = b - a;
        { let rhs = lit(1.75) + p.sin(); y1[0][2] /= rhs; }
        let mut list6 = Vec::new();
        list6.push(lit(1.875));
        list6.push(fn88(lit(1.25) * (-lit(1.25)).sin()));
        let mut y8: D = if a > a {
            b
        } else {
            list6.iter().flat_map(|z| [*z, z.sin()]).sum::<D>()
        };
        (((((lit(1 as f64) + lit(2.0) * a) + lit(1.25) * b) + lit(1.5) * p) + lit(1.0) * list6[0]) + lit(0.75) * list6[1]) + lit(0.75) * list6[list6.len() - 1]
    }

    pub fn fn93(a: D) -> D {
        let mut x: Point = Point::new(a + a, fn82(a.sin(), 3 % 4));
        {
            let y1 = lit(1 as f64);
        }
        let mut y12: D = if (a + x.x) <= fn84(a.atan(), a.sin()) {
            let mut a: [D; 3] = [fn84(x.y.cos(), x.x.sin()), (a.abs() + lit(1.25)).sqrt(), lit(1.5)];
            for i5 in (0..1).rev() {
                a[0] = a[0].atan();
            }
            (lit(1.5) + x.y.sin()).ln()
        } else {
            'l7: for i8 in 0..3 {
                for i10 in 0..i8 % 4 {
                    { let rhs = lit(0.25) * (lit(0.5) * x.x.sin()); x.y += rhs; }
                    x.x = lit(0.5) * a.sin();
                    x.x = (x.x * x.y).atan();
                }
                x.y = lit(1.25);
                x = Point { x: lit(1.25) + x.x, y: a };
            }
            x.y
        };
        (((x.y + a) + lit(1.75) * x.x) + lit(2.0) * x.y) + lit(1.5) * y12
    }

    pub fn fn94(mut a: D, mut b: D, flag: bool) -> D {
        let a = vec![vec![a.atan(), -a], vec![lit(1.0) + b, b.sin().exp()]];
        let mut b: Body = Body { pos: Point { x: b, y: a[1][0] }, vel: [b.sin().powi(1), b, lit(1.5)], mass: b.sin().exp(), id: 2 };
        for i6 in 1..=2 {
            b.mass = b.energy().atan();
            for i8 in 0..i6 % 4 {
                b.mass = b.mass.sin();
            }
        }
        (a[0][1] + lit(2.0) * a[0][0]) + lit(0.75) * a[1][1]
    }

    pub fn fn95(a: D, flag: bool) -> D {
        if a < (if a <= a { a } else { -lit(1.75) }) {
            let acc = a;
        } else {}
        a + lit(1.5) * a
    }

    pub fn fn96(a: D, b: D) -> D {
        let mut a: Body = Body { pos: Point { x: a, y: b }, vel: [lit(1.0); 3], mass: b, id: 2 };
        { let rhs = lit(0.5) * b.atan(); a.pos.y += rhs; }
        a.pos.y = lit(3 as f64).atan();
        for i4 in (0..1).rev() {
            a.vel[i4 % 3] = lit(0.5) * b.sin();
        }
        ((b + lit(0.5) * b) + lit(1.75) * a.vel[0]) + lit(1.0) * a.vel[1]
    }

    pub fn fn98(a: D, v: &[D]) -> D {
        if (a * v[1]) >= (a + a) {
            return (((a * a) + lit(1.25) * a) + lit(0.25) * v[0]) + lit(0.75) * v[v.len() - 1];
        }
        return (((v[0] * a) + lit(1.5) * v[0]) + lit(1.25) * v[1]) + lit(0.5) * v[v.len() - 1];
    }

    pub fn fn99(a: D, v: &[D]) -> D {
        let mut acc = [[a - (-lit(1.0)); 3], [v[0], a, a * lit(1.0)]];
        if (if a > acc[1][2] { acc[0][1] } else { v[1] }) > (lit(1.0) * v[1]) {
            return lit(1.625) + lit(0.25) * a;
        }
        {
            acc[0][0] = v.iter().fold(v[1], |h, z| v.iter().rev().skip(1).copied().map(|z| h.sin()).sum::<D>().sin()).cos();
        }
        (v[0].asinh() + lit(1.75) * v[1]) + lit(0.25) * v[v.len() - 1]
    }

    pub fn fn101(a: D, b: D, net: &Net) -> D {
        let mut old = [[b.sin().exp(), a.sin(), b], [lit(0.375); 3]];
        old[1][0] = lit(1.25) * old[0][1].sin();
        ((((a * b) + lit(0.75) * a) + lit(0.75) * net.w[0]) + lit(0.5) * net.w[1]) + lit(0.75) * net.b
    }

    pub fn fn102(a: D) -> D {
        let mut a: Option<D> = Some(a);
        if lit(1.125).atan() <= lit(1.0) {
            if let Some(z) = a {}
        } else {}
        (-lit(1.875)).sin().exp() + lit(0.75) * a.unwrap_or(lit(0.75))
    }

    pub fn fn103(a: D, n: usize) -> D {
        let mut back = Body { pos: Point { x: lit(1.625), y: a }, vel: [lit(0.5); 3], mass: a, id: 2 };
        let old = back.mass;
        a.cos()
    }

    pub fn fn104(mut a: D) -> [D; 3] {
        let mut list2 = Vec::with_capacity(4);
        list2.push(a);
        list2.push(a);
        let mut dy1: D = a.mul_add(a, a);
        for i5 in 0..2 {
            for i7 in 1..list2.len() {
                list2[i7 - 1] = list2[i7] - lit(0.5) * list2[i7 - 1];
                list2[i7] = lit(0.5) * dy1.sin();
            }
            let acc = fn96(lit(0.5) * lit(i5 as f64).sin(), lit(0.5) * list2[i5 % 2].sin());
        }
        [((dy1 / (a * a + lit(1.0))) + lit(1.0) * list2[list2.len() - 1]) + lit(0.75) * dy1, (lit(3 as f64) + lit(1.0) * a) + lit(2.0) * dy1, (dy1 / (list2[1].abs() + lit(1.25))) + lit(2.0) * dy1]
    }

    pub fn fn105(mut a: D) -> [D; 3] {
        let mut next = vec![vec![lit(1 as f64); 2]; 3];
        let dx = vec![-a, lit(3 as f64), next[0][1]];
        for i4 in 0..dx.len() {
            if (a * next[0][i4 % 2]) < (a * a + lit(1.0)).ln() {
                { let rhs = lit(0.375) * (lit(0.5) * dx[i4].sin().sin()); next[1][0] += rhs; }
                break;
            }
        }
        [((a + lit(1.5) * a) + lit(1.5) * next[0][0]) + lit(0.75) * dx[1], dx.iter().copied().fold(lit(-9.0), D::max), (if next[1][1] < dx[1] { dx[1] } else { a }) + lit(1.25) * a]
    }

    pub fn fn106(a: D, b: D, v: &[D]) -> [D; 3] {
        let mut old: [D; 3] = [b, v.iter().sum::<D>(), (a * a + lit(1.0)).sqrt()];
        old[0] = lit(1.25) * old[1].sin();
        let mut next: [D; 3] = old;
        if (b * a) < D::sin(old[2]) {
            { let rhs = lit(0.25) * (lit(3 as f64) * (old[1] * b)).atan(); next[2] += rhs; }
        }
        return [(((((next[1].sin().exp() + lit(1.75) * b) + lit(1.25) * old[0]) + lit(0.25) * old[2]) + lit(0.75) * next[0]) + lit(1.0) * next[1]) + lit(1.75) * next[2], (((((next[1] * b) + lit(0.5) * b) + lit(0.25) * v[1]) + lit(1.0) * old[0]) + lit(0.75) * next[0]) + lit(1.25) * next[2], (((a + lit(1.5) * a) + lit(1.75) * old[1]) + lit(0.75) * next[0]) + lit(1.0) * next[1]];
    }

    pub fn fn107(a: D, b: D) -> D {
        let b: Vec<D> = vec![fn93(b.atan()), b];
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            if i4 == 3 { break; }
        }
        let mut y8: D = {
            {}
            b.iter().fold(a, |h, z| lit(1.25) * ((*z) - a).sin())
        };
        ((a - a) + lit(1.75) * a) + lit(1.25) * y8
    }

    pub fn fn108(a: D, flag: bool) -> D {
        for i3 in (0..4).rev() {
            match (i3 + 1) % 3 { 0 => {
                let mut y1 = [(lit(1.5) + a.sin()).sqrt(), if i3 >= 2 { a } else { a }, a - a];
            }, 1 => {}, _ => {
                if i3 != 3 {
                    let mut saved = a + (a + a);
                    saved = lit(1.25).sin().sin();
                    saved = lit(0.5) * a.sin();
                } else {}
            } }
            let mut y1 = vec![lit(0.0); 2];
        }
        a + lit(0.25) * a
    }

    pub fn fn109(a: D, mut b: D) -> D {
        let mut list3 = Vec::new();
        for i4 in 0..2 {
            list3.push(a.cos());
        }
        list3[0] = a.sin().sin();
        let r7 = &mut list3[1];
        { let rhs = b.sin(); *r7 *= rhs; }
        { let rhs = lit(0.375) * (lit(1.25) * (lit(1.5) + b.sin()).ln().sin()); *r7 += rhs; }
        list3.extend([(list3[0] - (-lit(0.125))).cos(), list3[1]]);
        {
            { let rhs = lit(0.25) * a.cos(); list3[0] -= rhs; }
        }
        { let rhs = lit(0.25) * (list3[0].min(a) + b).sin(); list3[0] += rhs; }
        let mut list3: D = -lit(2.0);
        (a + lit(0.5) * a) + lit(1.75) * list3
    }

    pub fn fn110(mut a: D) -> D {
        let mut list2 = Vec::with_capacity(4);
        for i3 in 0..2 {
            list2.push(lit(0.5) * a.sin());
        }
        list2[..2].copy_from_slice(&[a.sin(), a]);
        let mut i6 = 0_usize;
        'l7: loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 1 { break; }
            let y: D = (-list2[i6 % 2]) * lit(i6 as f64);
        }
        list2.extend([lit(1.25) * a.sin(), a]);
        list2[0] + lit(0.75) * a
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
            { let rhs = lit(0.375) * (lit(1.25) * y9.sin()); q[i3 % 2] -= rhs; }
        }
        vec![a.sin().tanh() + lit(1.25) * a, (q[i3 % 2] + lit(0.25) * q[0]) + lit(1.25) * q[1]]
    }

    pub fn fn112(a: D, b: D, p: [D; 3]) -> D {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(lit(0.5) * ((-lit(0.25)) + a).atan().sin());
        }
        'l8: for i9 in (0..list4.len()).rev() {
            let r11 = &mut list4[i9];
            { let rhs = lit(0.125) * positive(a).unwrap_or(p[i9 % 3]).sin(); *r11 += rhs; }
            { let rhs = lit(0.5) * fn62(b.sin(), a.sin()).sin(); *r11 += rhs; }
            list4[0] = list4[i9].atan();
        }
        ((((((b.sin() + lit(1.5) * a) + lit(2.0) * b) + lit(0.5) * p[0]) + lit(0.75) * p[1]) + lit(0.25) * p[2]) + lit(0.5) * list4[1]) + lit(1.5) * list4[list4.len() - 1]
    }

    pub fn fn113(mut a: D) -> D {
        let mut dy1: Point = Point { x: a, y: a * a };
        for i3 in 0..1 {
            { let rhs = lit(0.5) * dy1.y.sin(); dy1.x *= rhs; }
        }
        let mut y5: [D; 3] = if (a < a) || (dy1.y <= lit(0.875)) {
            a = a.atan();
            [-lit(1.125); 3]
        } else {
            dy1.y = ((a * dy1.x) + a).sin();
            [lit(1.5); 3]
        };
        let mut old7 = std::mem::replace(&mut y5[0], lit(0.75).sin());
        ((((dy1.x + lit(1.75) * a) + lit(0.75) * y5[0]) + lit(1.25) * y5[1]) + lit(0.25) * y5[2]) + lit(1.0) * old7
    }

    pub fn fn114(mut a: D, mut p: [D; 3]) -> D {
        if (a * p[0]) >= p[0] {
            p[2] = lit(1 as f64).atan();
            let mut y8: D = if (a + lit(0.375)) > a.min(a) {
                let mut y4: D = if a >= positive(p[0].max(p[1])).unwrap_or(a) {
                    { let rhs = lit(0.375) * (a.atan() * p.iter().map(|z| a.cos()).sum::<D>()).atan(); p[1] += rhs; }
                    if a >= p[0] { a } else { p[1] }
                } else {
                    { let rhs = lit(0.125) * (lit(1.25) * p[1].atan().sin()); p[2] += rhs; }
                    if a > a { a } else { a }
                };
                a + a
            } else {
                for i6 in 0..1 {
                    { let rhs = lit(0.5) * (a + lit(1.5)).sin(); p[0] *= rhs; }
                    p[0] = lit(0.5) * a.sin();
                }
                if a > p[0] { a } else { a }
            };
            std::mem::swap(&mut y8, &mut a);
        }
        (((p[2] + a) + lit(1.0) * p[0]) + lit(1.5) * p[1]) + lit(0.75) * p[2]
    }

    pub fn fn115(a: D, b: D, p: [D; 3]) -> D {
        let mut saved = (0..p.len()).map(|j| p[j] + a.cos()).collect::<Vec<D>>();
        { let rhs = lit(0.375) * p[1].cos(); saved[0] -= rhs; }
        for i6 in (0..p.len()).rev() {
            let mut old8 = std::mem::replace(&mut saved, p.to_vec());
            for i10 in 1..=3 {
                let mut old12 = std::mem::replace(&mut saved[0], lit(0.5) * (if a >= a { a } else { p[0] }).sin());
                let mut old14 = std::mem::replace(&mut saved, vec![lit(0.5), a, old12]);
            }
        }
        (((((if a <= b { b } else { a }) + lit(0.25) * a) + lit(2.0) * p[0]) + lit(1.5) * p[1]) + lit(0.75) * p[2]) + lit(1.25) * saved[saved.len() - 1]
    }

    pub fn fn116(a: D, mut b: D, n: usize) -> D {
        let back: Option<D> = None;
        let mut x: Shape = Shape::Rect { w: -lit(0.25), h: a + a };
        if let Some(z) = back {
            for i7 in 0..1 {
                let mut next = [[b; 3]; 2];
            }
        } else {
            { let rhs = lit(1.25) * b.sin().sin(); b *= rhs; }
        }
        return ((lit(0.5) + a) + lit(0.5) * a) + lit(1.0) * b;
    }

    pub fn fn117(mut a: D, b: D, n: usize) -> D {
        a = lit(1.25) * (b * lit(0.5)).asinh().sin();
        let mut i4 = 0_usize;
        'l5: loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 2 { break; }
            a = -lit(0.75);
            { let rhs = lit(0.25) * fn110(lit(n as f64).cos()); a += rhs; }
            if a < (if b < b { a } else { b }) { break; }
        }
        (b.asinh() + lit(1.0) * a) + lit(0.25) * b
    }

    pub fn fn118(a: D, v: &[D]) -> D {
        if (a.abs() + lit(1.25)).ln() > v[v.len() - 1] {
            let mut i3 = 0_usize;
            loop {
                { let rhs = 1; i3 += rhs; }
                if i3 > 3 { break; }
            }
        }
        v.iter().map(|z| a.mul_add(*z, v[v.len() - 1]).sin()).sum::<D>() + lit(1.0) * v[v.len() - 1]
    }

    pub fn fn119(a: D, flag: bool, mut p: [D; 3]) -> D {
        let mut flag: Point = Point { x: p[0] + p[1], y: p[0] + a };
        if flag.y.atan() > (flag.y + lit(0.75)) {
            flag.x = lit(0.5);
            for z5 in p.iter_mut().rev() {
                *z5 = a.cos();
            }
        } else if (lit(1.5) + a.sin()).ln() >= (flag.x.abs() + lit(1.25)).sqrt() {} else {
            flag.x = p.iter().sum::<D>().sin();
        }
        (p[0].sin().exp() + lit(2.0) * a) + lit(1.5) * flag.x
    }

    pub fn fn120(a: D, flag: bool, p: [D; 3]) -> D {
        let a: D = lit(1 as f64);
        a.sin().powi(0) + lit(0.5) * a
    }

    pub fn fn121(mut a: D, v: &[D]) -> D {
        let mut saved = [[a + a, a * v[0], v[0].sin()], [a.sin().powi(3), a.sin().powi(2), v.iter().sum::<D>()]];
        let mut y4: D = if v[1] <= v[0] {
            for row in &mut saved {
                for z in row.iter_mut() {
                    *z = z.sin() + lit(1.25) * v[1].sin();
                }
            }
            lit(0.125).min(saved[1][1])
        } else {
            saved[1][0] = lit(1.25) * (if (saved[0][1] - a) < lit(0 as f64) { a } else { a - lit(0.375) }).sin();
            if a < v[0] { a } else { v[1] }
        };
        saved[0][0] = (lit(v.len() as f64) + D::sin(y4)).sin();
        let mut old: Vec<D> = vec![a; 3];
        return ((lit(3 as f64) + lit(1.25) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(2.0) * y4;
        for i in 0..2 {
            for j in 0..2 {
                saved[i][j] = saved[i][j] * saved[1 - i][j] * lit(1.25) * y4.abs().sin();
            }
        }
        saved[1][1].max(y4)
    }

    pub fn fn122(a: D) -> D {
        a + lit(2.0) * a
    }

    pub fn fn123(mut a: D, mut b: D, v: &[D]) -> D {
        a = lit(1.25) * v.iter().enumerate().map(|(j, z)| lit(1.25) * a.sin()).sum::<D>().sin();
        let f6 = |z: D| lit(1.25) * (lit(3 as f64) * (if lit(0.375) > z { v[0] } else { b })).sin();
        let mut y8 = f6(f6(lit(1.875)));
        a = lit(1.25) * v[1].atan().sin();
        b = (b * (y8 * y8 + lit(1.0)).ln()).cos();
        let mut old10 = std::mem::replace(&mut a, lit(1.0).sin().exp().sin());
        ((((((-lit(0.625)).sin().powi(1) + lit(0.25) * b) + lit(0.5) * v[0]) + lit(1.5) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(1.75) * y8) + lit(2.0) * old10
    }

    pub fn fn124(a: D, mut b: D, net: &Net) -> [D; 3] {
        let mut cell1: Vec<Vec<D>> = vec![vec![lit(0 as f64), b - b, lit(0.625)], vec![net.b / (b.abs() + lit(1.25)); 3]];
        if cell1[1][0] > (if b > net.b { a } else { lit(1.25) }) {
            for i5 in 1..=3 {
                let mut cell1: D = a;
            }
        } else {
            { let rhs = lit(0.25) * fn116(lit(1.25) * (a - cell1[0][1]).sin(), lit(1.25) * (a.abs() + lit(1.25)).sqrt().sin(), 1 % 4); b += rhs; }
            let mut tape1 = [a + cell1[1][1], net.w[0], b.sin().powi(0)];
        }
        [((((a + lit(0.5) * a) + lit(1.25) * b) + lit(1.75) * net.w[0]) + lit(1.5) * net.b) + lit(1.5) * cell1[0][0], (((a * b) + lit(0.25) * b) + lit(0.75) * net.w[0]) + lit(2.0) * net.w[1], ((lit(1.5) + a.sin()).sqrt() + lit(0.75) * a) + lit(1.25) * cell1[0][0]]
    }

    pub fn fn125(a: D, mut q: Vec<D>) -> D {
        let mut tape1: [D; 3] = std::array::from_fn(|j| lit(1.25) * (if a <= a { a } else { q[j % 2] }).sin());
        for i5 in (0..q.len()).rev() {
            tape1[i5 % 3] = a.sin();
            { let rhs = lit(1.75) + q.iter().chain([lit(0.5)].iter()).map(|z| z.cos()).sum::<D>().sin(); tape1[i5 % 3] /= rhs; }
        }
        (((((a + a) + lit(0.75) * a) + lit(0.25) * q[0]) + lit(2.0) * q[1]) + lit(0.25) * tape1[0]) + lit(1.0) * tape1[1]
    }

    pub fn fn126(a: D, mut b: D, n: usize, p: [D; 3]) -> D {
        if p.iter().enumerate().map(|(j, z)| (b + lit(0.25)).sin()).sum::<D>() > p[n % 3].max(lit(1.0)) {
            let r7 = &mut b;
            *r7 = *r7 * lit(1.25) * p[n % 3].sin() + (lit(0.25) * a.sin());
            { let rhs = a.sin().tanh().sin(); *r7 *= rhs; }
            'l8: for i9 in (0..2).rev() {
                b = (if n % 2 == 0 { lit(i9 as f64) } else { a * b }).sin();
                b = b.asinh().atan();
            }
        } else if n != 3 {
            b = (if p[0] < p[n % 3].sin().powi(0) { a.mul_add(p[2], a) } else { a }).sin();
        } else {
            { let rhs = lit(0.125) * (lit(1.25) * D::sin(if p[1] <= p[0] { b } else { b }).sin()); b -= rhs; }
        }
        (p.iter().filter_map(|z| if *z > 0.0 { Some(z.sqrt()) } else { None }).sum::<D>() + lit(2.0) * a) + lit(1.5) * b
    }

    pub fn fn128(a: D, b: D) -> (D, D) {
        let mut cell1: Option<D> = None;
        let mut x = if (b * a) < a { a * a } else { b + b };
        x = lit(1.25) * x.sin();
        let mut i5 = 0_usize;
        while i5 < 1 && ((x * x) <= (b + lit(0.25))) {
            { let rhs = 1; i5 += rhs; }
            let mut cell17: Vec<Vec<D>> = vec![vec![lit(0.875) * b, if i5 % 2 == 1 { b } else { x }, a], vec![lit(1.375) * x, x * b, lit(2.0)]];
            cell17[0][i5 % 2] = lit(1.25) * b.sin();
        }
        (if x > a { a } else { a }, (-b) + lit(1.75) * a)
    }

    pub fn fn129(a: D, b: D, p: [D; 3]) -> D {
        let mut tape1 = Net { w: vec![a, (lit(1.5) + b.sin()).ln(), p.windows(2).map(|z| z[0] * z[1]).sum::<D>()], b: b };
        tape1.w[1] = a.sin();
        let r5 = &mut tape1.w[1];
        { let rhs = lit(1 as f64).cos(); *r5 *= rhs; }
        { let rhs = lit(0.125) * (lit(1.25) * b.sin()); tape1.w[1] -= rhs; }
        let r6 = &mut tape1.w[1];
        { let rhs = lit(0.25) * p[1].atan(); *r6 += rhs; }
        *r6 = lit(2 as f64).sin();
        if lit(0.625) >= (b.abs() + lit(1.25)).ln() {
            let mut i7 = 0_usize;
            loop {
                { let rhs = 1; i7 += rhs; }
                if i7 > 2 { break; }
                tape1.w[i7 % 2] = ((p[i7 % 3] * b) + p[i7 % 3].min(lit(1.125))).sin();
                { let rhs = lit(0.125) * lit(1.0).sin(); tape1.b += rhs; }
            }
        } else {
            tape1.w[0] = p.iter().filter(|z| **z > 0.25).map(|z| b.sin()).sum::<D>().sin();
            let mut b: D = (lit(1.5) + b.sin()).ln().asinh();
        }
        ((((p[2].abs() + lit(1.25)).ln() + lit(0.75) * b) + lit(1.5) * p[0]) + lit(1.25) * p[1]) + lit(1.0) * p[2]
    }

    pub fn fn130(mut a: D, v: &[D], q: Vec<D>) -> D {
        let mut back = q.clone();
        ((((((back[1].abs() + lit(0.75) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(1.75) * q[0]) + lit(1.25) * q[q.len() - 1]) + lit(0.25) * back[0]) + lit(0.5) * back[1]) + lit(1.0) * back[back.len() - 1]
    }

    pub fn fn131(a: D, n: usize) -> D {
        let mut old = vec![vec![a, a, a.sin()], vec![a; 3]];
        match 1 % 3 { 0 => {
            for i4 in 1..=2 {
                old[0][n % 2] = lit(n as f64).sin();
                let f6 = |z: D| { let h8 = if lit(0.125) > old[i4 % 2][0] { old[n % 2][0] } else { z }; a.sin() + h8 };
                let y10 = f6(f6(a));
            }
        }, 1 => {
            match 1 % 3 { 0 => {
                for i12 in 0..n % 4 {
                    old[n % 2][n % 2] = lit(0.5);
                }
                old[1][n % 2] = (lit(1.5) + a.sin()).ln().sin();
            }, 1 => {}, _ => {
                old[n % 2][n % 2] = a.asinh().cos();
            } }
            old[0][n % 2] = lit(1.25) * a.sin();
        }, _ => {} }
        (a - old[0][0]) + lit(1.75) * a
    }

    pub fn fn132(a: D, mut b: D) -> D {
        let mut i3 = 0_usize;
        while i3 < 3 && (lit(i3 as f64) < a) {
            { let rhs = 1; i3 += rhs; }
            for i5 in (0..1).rev() {
                {
                    b = b.atan();
                }
            }
            b = a.cos();
            b = lit(0.625);
        }
        (b.cos() + lit(1.0) * a) + lit(1.25) * b
    }

    pub fn fn134(mut a: D, mut b: D, n: usize, v: &[D]) -> D {
        let mut x: Net = Net { w: vec![b * b, lit(1.0), v[n % 2]], b: fn125(v[1].atan(), v.to_vec()) };
        let f6 = |z: D| lit(1.25) * (if (x.w[n % 2] + a) > (z.abs() + lit(1.25)).sqrt() { a + x.w[n % 2] } else { b.max(z) }).sin();
        let mut y8 = f6(x.w[n % 2]);
        x.w[1] = lit(1.25) * (a.sin().exp() + v.iter().filter(|z| **z > 0.25).map(|z| y8.sin()).sum::<D>()).sin();
        let v = Point::new(v[n % 2], y8);
        let mut i12 = 0_usize;
        'l13: while i12 < 2 && (lit(1.625) >= lit(i12 as f64)) {
            { let rhs = 1; i12 += rhs; }
            'l15: for i16 in 0..n % 4 {
                { let rhs = (if a < b { b } else { b }).cos(); x.w[0] *= rhs; }
            }
            let y = (a, (v.x * v.x + lit(1.0)).sqrt());
        }
        ((((a - b) + lit(1.5) * b) + lit(0.5) * x.w[1]) + lit(0.75) * v.x) + lit(1.0) * v.y
    }

    pub fn fn135(mut a: D, v: &[D]) -> D {
        let mut acc: [D; 3] = [lit(0.625); 3];
        let mut i4 = 0_usize;
        'l5: loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            acc[1] = lit(1.25) * ((a + lit(1.625)) + acc[1]).sin();
            'l7: for i8 in (0..v.len()).rev() {
                let (l10, r11) = acc.split_at_mut(1);
                r11[0] = l10[0] * v[i8].atan().atan();
            }
        }
        ((((v[v.len() - 1] * a) + lit(0.75) * a) + lit(1.5) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(2.0) * acc[2]
    }

    pub fn fn136(mut a: D, b: D) -> D {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..4 {
            list3.push(lit(0.5) * b.sin());
        }
        if ((b + (-lit(1.375))) < a) || ((list3[1] <= b) && (b >= b)) {
            list3 = list3.clone();
            for z in list3.chunks_exact_mut(2) {
                z[0] = z[1] * b.atan();
            }
            for i7 in 0..2 {
                list3.fill(a.sin().powi(0).sin());
            }
        } else {
            let f9 = |z: D| (b.min(list3[1]) * b.asinh()).cos();
            let mut y11 = f9(f9(lit(0.75) / (lit(1.5) + b.sin())));
            list3[0] = list3[0].sin();
        }
        ((lit(0.25) + lit(0.75) * b) + lit(1.0) * list3[1]) + lit(1.25) * list3[list3.len() - 1]
    }

    pub fn fn137(a: D, b: D, mut t: (D, D)) -> Vec<D> {
        let mut x = [b, lit(2 as f64), lit(0.25)];
        let f5 = |z: D, k: D| lit(1.25) * ((x[0] + (-lit(1.875))) * x.iter().filter(|z| **z > 0.25).map(|z| lit(1.25) * (x[2] + t.0).sin()).sum::<D>()).sin();
        let y9 = f5(a.atan(), t.0) + f5(t.0, x[0]);
        let mut u = lit(0.5);
        { let rhs = lit(1.75) + lit(1.75).sin(); x[1] /= rhs; }
        for i12 in 1..=3 {
            if x.iter().fold(x[i12 % 3], |h, z| h.atan()) < x.iter().copied().fold(lit(-9.0), D::max) {
                let part14 = &mut x[0..2];
                { let rhs = lit(0.25) * u.cos(); part14[0] += rhs; }
                part14[1] = part14[0] * lit(i12 as f64).cos();
                continue;
            }
            t.0 = lit(3 as f64).cos();
            let f17 = |z: D, k: D| (-z).cos();
            let mut y20 = f17(x[i12 % 3], lit(0.5)) * f17(x.iter().copied().fold(lit(-9.0), D::max), a);
        }
        vec![((((lit(0.125) + lit(1.75) * b) + lit(1.5) * x[0]) + lit(1.25) * x[2]) + lit(1.5) * y9) + lit(1.0) * u, (((((lit(1.0).sin().powi(1) + lit(1.75) * t.1) + lit(1.5) * x[0]) + lit(2.0) * x[1]) + lit(1.0) * x[2]) + lit(1.75) * y9) + lit(2.0) * u]
    }

    pub fn fn138(a: D, b: D, n: usize, v: &[D], t: (D, D)) -> D {
        let y1 = [t.0; 3];
        let mut i7 = 0_usize;
        while i7 < 1 && ((t.0 * t.0 + lit(1.0)).ln() >= a) {
            { let rhs = 1; i7 += rhs; }
            let cell1: Body = Body { pos: Point { x: a, y: v[n % 2] }, vel: [lit(1.625); 3], mass: a * a, id: 2 };
        }
        match n % 3 { 0 => {}, 1 => {}, _ => {} }
        for (j, z11) in v.iter().enumerate() {
            let f14 = |z: D| lit(i7 as f64).atan();
            let y16 = f14(b);
        }
        (((((fn102(lit(1.25) * b.sin()) + lit(1.5) * a) + lit(1.5) * b) + lit(0.5) * v[0]) + lit(0.25) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(0.25) * y1[2]
    }

    pub fn fn139(a: D, v: &[D], mut p: [D; 3]) -> D {
        let mut y10: [D; 3] = if a.cos() >= v.iter().fold(a, |h, z| lit(1.25) * (a / (h.abs() + lit(1.25))).sin()) {
            let mut i6 = 0_usize;
            'l7: while i6 < 3 {
                { let rhs = 1; i6 += rhs; }
                { let rhs = lit(0.5) * ((a + p[1]) + (a + a)).sin(); p[1] -= rhs; }
                { let rhs = (lit(1.5) + a.sin()).ln().sin(); p[i6 % 3] *= rhs; }
            }
            p = p;
            [a, v[i6 % 2], a]
        } else {
            let r9 = &mut p[1];
            { let rhs = (lit(0.25) * a).atan(); *r9 *= rhs; }
            p[0] = lit(1.25) * (if (lit(0.75) < v[1]) || (p[1] <= lit(0.5)) { a } else { p[0] / (p[0].abs() + lit(1.25)) }).sin();
            p
        };
        ((((-lit(0.75)) + lit(0.75) * a) + lit(0.75) * y10[0]) + lit(2.0) * y10[1]) + lit(0.75) * y10[2]
    }

    pub fn fn140(mut a: D, mut b: D) -> D {
        let mut s: [D; 3] = [a - a, a / (lit(2.0).abs() + lit(1.25)), (a * a + lit(1.0)).sqrt()];
        let f4 = |z: D, k: D| { let h7 = k * lit(0.625); lit(1.25) * (if a <= b { a } else { lit(1.0) }).sin() + h7 };
        let mut y9 = f4(b / (lit(1.5) + s[0].sin()), b);
        let mut i11 = 0_usize;
        while i11 < 1 {
            { let rhs = 1; i11 += rhs; }
            s[2] = lit(1.25) * (if i11 >= 0 { s.iter().copied().fold(lit(-9.0), D::max) } else { s[i11 % 3] + y9 }).sin();
            std::mem::swap(&mut a, &mut b);
        }
        b + lit(0.75) * a
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
        ((p[0] / (p[1] * p[1] + lit(1.0))) + lit(0.5) * a) + lit(1.75) * p[0]
    }

    pub fn fn142(a: D) -> D {
        let mut cell1: [D; 3] = [a; 3];
        let mut i3 = 0_usize;
        while i3 < 2 {
            { let rhs = 1; i3 += rhs; }
            let mut list5 = Vec::with_capacity(4);
            list5.push(lit(1.75).max(a));
            list5.push(a / (a * a + lit(1.0)));
            if list5.len() > 2 { list5.remove(1); }
        }
        D::sin(a) + lit(1.0) * a
    }

    pub fn fn143(a: D, mut b: D, mut p: [D; 3]) -> D {
        let mut acc = [p[0]; 3];
        if b.sin().exp() > a {
            acc[0] = p[1].sin();
            let mut old5 = std::mem::replace(&mut p[2], acc.iter().step_by(2).sum::<D>().sin());
        }
        (((lit(1.75) + lit(1.5) * b) + lit(1.5) * p[1]) + lit(0.25) * acc[0]) + lit(1.75) * acc[1]
    }

    pub fn fn144(a: D, b: D, v: &[D]) -> D {
        let mut y4: D = if lit(3 as f64) > v[1] {
            lit(2.0) + b
        } else {
            a * a
        };
        (((((b + y4) + lit(1.75) * a) + lit(0.25) * b) + lit(0.5) * v[0]) + lit(1.5) * v[v.len() - 1]) + lit(1.5) * y4
    }

    pub fn fn146(a: D, v: &[D]) -> Vec<D> {
        let next: Vec<D> = vec![lit(0.0); 3];
        let f4 = |z: D, k: D| { let h7 = k.sin().powi(1); v[0].sin() + h7 };
        let mut y9 = f4(a.min(lit(0.125)), next[next.len() - 1]);
        y9 = v[1].sin();
        let y: [D; 3] = std::array::from_fn(|j| lit(1.25) * next[0].sin());
        let f13 = |z: D| (if a <= (a - a) { a.sin().powi(0) } else { a - z }).sin();
        let y15 = f13(f13(D::sin(y[1])));
        let mut y17: Shape = if y9 <= a { Shape::Disc(if a >= y9 { a } else { y[1] }) } else { Shape::Dot };
        next
    }

    pub fn fn147(mut a: D, b: D) -> D {
        let acc = [a * b, b, b * a];
        let mut y12: D = {
            let mut i4 = 0_usize;
            while i4 < 3 {
                { let rhs = 1; i4 += rhs; }
                let Some(z6) = positive(a + a) else {
                    continue;
                };
                let mut old8 = std::mem::replace(&mut a, lit(0.5) * (-z6).sin());
            }
            if i4 % 2 == 1 {
                let mut old10 = std::mem::take(&mut a);
            }
            a
        };
        (if b > y12 { b } else { y12 }) + lit(1.75) * a
    }

    pub fn fn148(mut a: D, b: D, v: &[D]) -> D {
        for i4 in 0..2 {
            { let rhs = lit(0.375) * (lit(1.25) + b).sin().tanh().atan(); a += rhs; }
            if i4 != 2 {
                a = lit(0.5) * (a + a).asinh().sin();
                break;
            }
        }
        (((a + lit(1.75) * b) + lit(0.25) * v[0]) + lit(1.75) * v[1]) + lit(2.0) * v[v.len() - 1]
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
                { let rhs = lit(0.5) * a.sin(); list3[i7] += rhs; }
                for i11 in 0..4 {
                    list3[i7] = ((a * (-lit(1.625))) * b.cos()).sin();
                    let mut w: Vec<D> = list3.to_vec();
                    w.truncate(4);
                }
            }
        }
        let mut s = b;
        [s + lit(0.75) * s, ((list3.windows(2).map(|z| z[0] * z[1]).sum::<D>() + lit(0.75) * b) + lit(2.0) * list3[1]) + lit(1.5) * s, ((b.min(b) + lit(0.5) * a) + lit(1.75) * b) + lit(0.5) * s]
    }

    pub fn fn150(a: D, b: D, n: usize, q: Vec<D>) -> D {
        let f5 = |z: D, k: D| lit(1.25) * b.sin();
        let mut y8 = f5(fn138(lit(1.25) * a.sin(), b.sin(), n % 4, &q, (a, a)), a) * f5(lit(1.0), a);
        y8 = (a / (y8 * y8 + lit(1.0))).max((q[1].abs() + lit(1.25)).sqrt()).atan();
        y8 = lit(1.25) * q.iter().sum::<D>().sin();
        y8 = ((a + y8) - (a * a)).sin();
        y8 = b.sin();
        (lit(1.375) + lit(1.5) * b) + lit(0.5) * y8
    }

    pub fn fn151(mut a: D, mut p: [D; 3], mut q: Vec<D>) -> D {
        let r4 = &mut q[0];
        { let rhs = (p[0] * p[2]).atan(); *r4 *= rhs; }
        let q: D = D::sin(if q[0] < q[1] { p[0] } else { p[2] });
        (((p[1] - a) + lit(1.0) * a) + lit(0.75) * p[0]) + lit(2.0) * q
    }

    pub fn fn152(a: D) -> D {
        let mut acc = [[if a >= lit(1.625) { a } else { a }, a + lit(1.875), a], [a + a, a, a]];
        let mut y9: D = if (acc[1][1] * acc[1][1]) >= lit(1 as f64) {
            let mut y5: D = {
                for i3 in 1..=4 {
                    acc[i3 % 2][i3 % 3] = (lit(0.75).atan() + a.asinh()).atan();
                    if i3 % 2 == 0 {
                        break;
                    }
                    acc[1][i3 % 3] = acc[0][i3 % 3].sin();
                }
                acc[0][1] * acc[0][1]
            };
            lit(0 as f64)
        } else {
            let mut y1: [D; 3] = std::array::from_fn(|j| a.sin().cos());
            if acc[1][0] >= y1[0] { y1[0] } else { a }
        };
        ((y9.cos() + lit(0.75) * acc[0][1]) + lit(1.5) * acc[1][0]) + lit(0.25) * y9
    }

    pub fn fn153(a: D, v: &[D]) -> D {
        let acc = [-lit(1.75), v[0], v[0]];
        for i4 in 0..acc.len() {
            let mut y6: [D; 3] = {
                acc
            };
        }
        ((((((lit(1.5) + acc[1].sin()).ln() + lit(0.25) * a) + lit(1.0) * v[0]) + lit(1.75) * v[v.len() - 1]) + lit(1.75) * acc[0]) + lit(1.75) * acc[1]) + lit(1.0) * acc[2]
    }

    pub fn fn154(mut a: D, q: Vec<D>) -> (D, D) {
        let Some(z3) = positive(a) else {
            return (((if q[q.len() - 1] < q[1] { a } else { q[1] }) + lit(0.5) * a) + lit(0.5) * q[1], (a * a) + lit(1.0) * a);
        };
        let r5 = &mut a;
        { let rhs = lit(0.5) * (lit(1.25) * (z3 + q[q.len() - 1]).sin()); *r5 += rhs; }
        *r5 = *r5 * z3.sin() + (lit(0.375) * (lit(1.25) * z3.sin()));
        let mut i6 = 0_usize;
        while i6 < 2 {
            { let rhs = 1; i6 += rhs; }
        }
        let next = [a - a; 3];
        ((((q[i6 % 2] + lit(0.5) * a) + lit(1.5) * q[0]) + lit(1.25) * q[1]) + lit(1.75) * z3, (((a + lit(0.25) * q[0]) + lit(0.75) * q[1]) + lit(1.5) * q[q.len() - 1]) + lit(1.0) * next[0])
    }

    pub fn fn155(mut a: D, b: D, p: [D; 3]) -> D {
        let saved = [b + a, lit(1.5), a + a];
        for i5 in 1..=4 {
            let mut x = p;
        }
        let u = saved.iter().filter(|z| **z > 0.25).map(|z| (lit(0.375) + b).atan()).sum::<D>();
        a = b.sin();
        (((((fn144(a.cos(), lit(1.25) * a.sin(), &p) + lit(0.5) * a) + lit(2.0) * b) + lit(1.5) * p[1]) + lit(1.75) * saved[0]) + lit(0.5) * saved[1]) + lit(1.5) * saved[2]
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

    pub fn fn159(mut a: D, mut q: Vec<D>) -> D {
        for i3 in 0..q.len() {
            a = lit(0.5) * (a - (lit(0.125) - a)).sin();
            for z5 in q.iter_mut() {
                { let rhs = a.sin(); *z5 *= rhs; }
            }
        }
        (lit(q.len() as f64) + lit(0.75) * q[1]) + lit(0.75) * q[q.len() - 1]
    }

    pub fn fn160(a: D) -> D {
        let mut old: Point = Point::new(a / (a.abs() + lit(1.25)), a);
        let mut cell1 = a;
        { let rhs = lit(0.25) * (lit(1.25) * fn155(old.y.atan(), cell1.atan(), [lit(1.125); 3]).sin().sin()); old.y += rhs; }
        'l4: for i5 in 0..4 {
            old.y = old.x.atan();
            let f7 = |z: D| fn151((a * a + lit(1.0)).sqrt().sin(), [lit(0.875); 3], vec![cell1, old.x, z]).sin();
            let y9 = f7(a * old.y);
        }
        return ((a + lit(1.5) * a) + lit(1.0) * old.y) + lit(0.25) * cell1;
    }

    pub fn fn161(a: D) -> D {
        {}
        let mut cell1 = Point::new(a.sin(), a);
        lit(1.875).asinh() + lit(1.25) * cell1.y
    }

    pub fn fn162(a: D) -> D {
        'l2: for i3 in 0..4 {
            if (-lit(0.75)) <= (if a >= a { a } else { a }) {
                let mut dx = fn160(lit(0.5) * a.sin());
            }
        }
        -a
    }

    pub fn fn163(mut a: D, n: usize) -> D {
        a = lit(1.25) * a.mul_add(a, a).sin().sin();
        a = (a * (a - a)).sin();
        if n >= 0 {
            return (a + a) + lit(0.75) * a;
        }
        a.max(a)
    }

    pub fn fn164(a: D, b: D, flag: bool, v: &[D]) -> D {
        let mut v = v.to_vec();
        {
            let mut y6: D = {
                if b < b { a } else { b }
            };
            v.resize(4, a.sin());
        }
        if (v[0] * b) > a.asinh() {
            { let rhs = lit(0.125) * (-v[1].sin().powi(1)).sin(); v[0] += rhs; }
        } else {
            { let rhs = lit(0.375) * lit(1 as f64).atan(); v[1] += rhs; }
        }
        ((((a.sin() + lit(1.0) * a) + lit(1.5) * b) + lit(1.25) * v[0]) + lit(1.25) * v[1]) + lit(1.25) * v[v.len() - 1]
    }

    pub fn fn165(mut a: D, p: [D; 3]) -> D {
        let saved: Point = Point { x: a, y: p[1] };
        for i4 in 0..1 {
            for i6 in (0..3).rev() {
                a = lit(0.5) * fn153(a.atan().sin(), &p).sin();
                let mut i4 = a * (lit(0.25) * a);
                { let rhs = lit(0.125) * fn43(a.sin(), i6 % 4, &p).cos(); a -= rhs; }
            }
            let mut w = saved * p[i4 % 3];
        }
        return ((((saved.y * a) + lit(1.25) * a) + lit(0.75) * p[0]) + lit(0.5) * p[1]) + lit(0.5) * saved.x;
    }

    pub fn fn166(mut a: D, mut b: D) -> [D; 3] {
        let mut s: Point = Point { x: a, y: b };
        s = Point { x: b, y: a - a };
        [a + lit(1.5) * b, (b + lit(1.25) * s.x) + lit(1.0) * s.y, a]
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
            a = fn33(b[i7 % 2][1].atan(), i7 % 4, &b[0], vec![-lit(0.5), a, y11]).sin();
        }
        (((lit(0.625) + lit(1.0) * a) + lit(1.75) * b[0][1]) + lit(1.5) * b[1][0]) + lit(1.5) * b[1][2]
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
        b
    }

    pub fn fn169(mut a: D, b: D, mut p: [D; 3]) -> D {
        let mut y: [D; 3] = p;
        { let rhs = lit(0.25) * p[1].sin(); p[0] -= rhs; }
        {
            y[1] = lit(1.25) * (a.max(p[1]) / (lit(1.5) + lit(2 as f64).sin())).sin();
        }
        'l5: for i6 in 1..=3 {
            let r8 = &mut y[i6 % 3];
            { let rhs = lit(0.25) * b.sin(); *r8 += rhs; }
            { let rhs = lit(0.25) * lit((i6 + 1) as f64).sin(); p[2] += rhs; }
        }
        ((((a + lit(1.0) * a) + lit(1.0) * p[0]) + lit(2.0) * p[1]) + lit(0.25) * y[0]) + lit(0.25) * y[1]
    }

    pub fn fn170(a: D) -> D {
        let Some(z2) = positive(lit(0 as f64)) else {
            return (a.abs() + lit(1.25)).ln() + lit(0.25) * a;
        };
        a.sin().powi(0) + lit(0.5) * a
    }

    pub fn fn171(a: D, mut b: D, n: usize) -> D {
        match 0 % 3 { 0 => {
            let mut dy1 = a;
        }, 1 => {
            b = lit(n as f64).sin();
            let mut i5 = 0_usize;
            while i5 < 1 && ((a >= a) || (a >= b)) {
                { let rhs = 1; i5 += rhs; }
                if n == 0 {
                    b = lit(1.25) * b.sin();
                    break;
                }
            }
        }, _ => {
            b = ((a + a) * a.sin().tanh()).cos();
        } }
        ((b + a) + lit(0.75) * a) + lit(0.5) * b
    }

    pub fn fn172(mut a: D, n: usize) -> (D, D) {
        let mut tape1: [[D; 3]; 2] = [[a + a, lit(0.25), a], [fn96(a.cos(), a.cos()), a.abs(), a]];
        if a.sin().powi(3) < a {
            {
                tape1[0][2] = lit(1.25) * (if n < 1 { a * a } else { a }).sin();
            }
        }
        let acc: [D; 3] = [a, a, -lit(0.375)];
        (tape1[n % 2][n % 3], ((((acc[2] + lit(1.75) * tape1[0][1]) + lit(1.25) * tape1[1][0]) + lit(1.25) * acc[0]) + lit(0.75) * acc[1]) + lit(1.5) * acc[2])
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
        list4[0] = (a / (lit(1.5) + y13.sin())).sin();
        let mut dx = list4[1] / ((a + list4[0]).abs() + lit(1.25));
        (((((((fn161(y13.sin()) + lit(0.25) * b) + lit(1.25) * list4[0]) + lit(0.25) * list4[1]) + lit(0.25) * list4[list4.len() - 1]) + lit(2.0) * n.x) + lit(0.5) * a) + lit(0.5) * y13, ((((b * b) + lit(1.0) * list4[0]) + lit(0.5) * list4[1]) + lit(0.5) * list4[list4.len() - 1]) + lit(0.5) * dx)
    }

    pub fn fn174(a: D) -> D {
        if a < a.asinh() {
            return a + (-lit(1.5));
        }
        let mut a: [D; 3] = [lit(1.25); 3];
        if a[0] >= a[1] {
            for z3 in &mut a {
                { let rhs = lit(0.25) * (lit(1.0) + (-lit(1.5))).sin(); *z3 += rhs; }
            }
            return ((a[1] + lit(0.75) * a[0]) + lit(0.75) * a[1]) + lit(1.0) * a[2];
        }
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 2 { break; }
            a[1] = -lit(1.0);
        }
        ((a[2] + a[i4 % 3]) + lit(1.0) * a[0]) + lit(0.5) * a[1]
    }

    pub fn fn177(a: D, b: D, v: &[D], mut q: Vec<D>) -> D {
        let s = vec![if v[1] < b { v[v.len() - 1] } else { v[v.len() - 1] }, lit(1.375) * (-lit(0.625))];
        let mut i6 = 0_usize;
        loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 1 { break; }
            q.insert(1, b.sin());
            if ((b <= a) && (s[i6 % 2] >= b)) || (v[i6 % 2] >= v[i6 % v.len()].sin().tanh()) {
                let r8 = &mut q[1];
                *r8 = *r8 * s[i6 % 2].cos() + (lit(0.375) * (lit(1.25) * v[i6 % 2].sin()));
                { let rhs = lit(1.25) * chained(v[i6 % 2]).unwrap_or(b).sin(); *r8 *= rhs; }
                if (i6 % 2 == 0) || (i6 % 2 == 1) {
                    return (((a + lit(1.5) * b) + lit(1.25) * v[v.len() - 1]) + lit(2.0) * q[0]) + lit(1.0) * q[1];
                }
            } else if (if v[v.len() - 1] > s[1] { b } else { v[1] }) < b {} else {
                q[i6 % 2] = (q[i6 % 2].asinh() - (s[i6 % 2] + a)).cos();
            }
            if (a > v[i6 % 2]) && (a > b) { break; }
        }
        return ((((((((s[i6 % 2].min(s[i6 % 2]) + lit(0.75) * a) + lit(1.0) * v[0]) + lit(1.75) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(0.75) * q[0]) + lit(0.5) * q[1]) + lit(1.75) * q[q.len() - 1]) + lit(1.75) * s[1]) + lit(0.75) * s[s.len() - 1];
        let mut old9 = std::mem::replace(&mut q, vec![lit(0.0); 2]);
        a
    }

    pub fn fn178(mut a: D) -> D {
        let mut old = Point { x: a, y: a };
        old.x = (if fn161(lit(1.25) * a.sin()) >= a { a - lit(0.875) } else { old.y }).cos();
        if (-lit(0.75)) <= a.sin().powi(2) {
            if (lit(0.875) + old.y) > (if a < a { old.x } else { a }) {
                let r3 = &mut old.y;
                *r3 = a.atan();
                let f4 = |z: D| a.atan();
                let mut y6 = f4(fn12(lit(1.25) * old.y.sin(), a.atan()));
                { let rhs = lit(1.75) + (-lit(1.125)).sin(); old.y /= rhs; }
            } else if old.norm2() >= a {
                { let rhs = lit(0.5) * (if (a - old.y) < (old.x.abs() + lit(1.25)).ln() { lit(3 as f64) } else { a + old.y }).sin(); old.y += rhs; }
            } else {}
        } else {
            old.y = lit(1.25) * (a * a + lit(1.0)).ln().sin();
            old = Point { x: old.y, y: old.x };
        }
        old.x / (old.y * old.y + lit(1.0))
    }

    pub fn fn179(a: D, mut b: D, n: usize) -> D {
        b = (b - b).sin().sin();
        { let rhs = lit(0.5) * fn108(lit(1.25) * a.sin(), n >= 3).sin(); b += rhs; }
        let mut x: Net = Net { w: vec![b, fn125(b.sin(), vec![lit(1.75), b]), a.max(a)], b: a };
        { let rhs = lit(1.25) * x.w[1].sin(); x.b *= rhs; }
        x.w[1] = (lit(n as f64) + (if n == 1 { x.w[0] } else { b })).sin();
        x.w[n % 2] = ((b - lit(1.125)) * a).sin();
        (a + lit(0.75) * a) + lit(1.0) * b
    }

    pub fn fn180(mut a: D) -> (D, D) {
        let mut tape1: Vec<D> = vec![a.sin().exp(), a.sin().exp(), fn168(lit(1.25) * a.sin(), lit(1.25) * (-lit(0.375)).sin(), lit(0.125) <= a)];
        if (a >= tape1[1]) && ((lit(1.5).abs() + lit(1.25)).ln() < (a * tape1[0])) {
            let mut y13: D = if tape1.iter().rev().skip(1).copied().map(|z| (z / (lit(1.5) + a.sin())).sin()).sum::<D>() < a {
                let f4 = |z: D, k: D| k.sin();
                let mut y7 = f4(lit(0.125).min(a), a);
                let (l9, r10) = tape1.split_at_mut(1);
                l9[0] = r10[0].sin();
                { let rhs = l9[0] * lit(1.25) * a.sin(); r10[0] -= rhs; }
                D::sin(-lit(1.0))
            } else {
                for i11 in 0..3 {
                    tape1[0] = lit(i11 as f64).sin();
                }
                tape1[0].sin()
            };
            let mut old15 = std::mem::replace(&mut tape1[0], (y13 * a).sin());
        } else if (-lit(1.625)).sin().powi(3) <= (-lit(0.875)).sin().powi(3) {
            let (l17, r18) = tape1.split_at_mut(1);
            r18[0] = l17[0] * lit(1.25) * (a * a).sin();
        } else {
            tape1[0] = (a + a).sin();
        }
        (a + lit(0.75) * a, (if a >= tape1[0] { a } else { lit(1.0) }) + lit(2.0) * tape1[0])
    }

    pub fn fn181(a: D, mut b: D) -> D {
        let mut a: Vec<D> = vec![a.asinh(), fn168(a.sin(), a.sin(), b >= b), b.atan()];
        let mut dx: D = a[1] * (lit(1.875) - (-lit(1.75)));
        for i5 in 0..1 {
            { let rhs = lit(0.125) * lit(i5 as f64).sin(); a[i5 % 2] += rhs; }
            a[i5 % 2] = (lit(1.5) + b.sin()).ln().sin();
            if (b < a[i5 % a.len()]) || (i5 != 2) {
                break;
            }
        }
        ((b + lit(1.0) * a[0]) + lit(0.75) * a[1]) + lit(0.5) * a[a.len() - 1]
    }

    pub fn fn182(mut a: D, b: D) -> D {
        a = fn174(lit(1.25) * b.sin()).cos();
        if a <= lit(0 as f64) {
            a = lit(1.25) * fn174((b + b).sin()).sin();
            return b + lit(1.75) * b;
            { let rhs = lit(0.125) * (b * lit(0.125)).atan(); a -= rhs; }
        }
        let acc: D = lit(0 as f64);
        let mut a = Point { x: (lit(1.5) + (-lit(2.0)).sin()).sqrt(), y: b };
        for i5 in 0..1 {
            a.x = lit(0.5) * chained(fn171(a.y.sin(), (-lit(2.0)).sin(), i5 % 4)).unwrap_or(a.x).sin().sin();
            let y1: Point = -(a + a * acc);
            a.y = b.sin();
        }
        (((acc + acc) + lit(1.0) * acc) + lit(0.75) * a.x) + lit(2.0) * a.y
    }

    pub fn fn183(a: D, n: usize) -> D {
        if a >= a.sin() {
            let mut i3 = 0_usize;
            while i3 < 2 {
                { let rhs = 1; i3 += rhs; }
            }
            let mut dy1 = fn155(fn179(lit(1.25) * a.sin(), lit(1.25) * a.sin(), (n + 1) % 4).sin(), a.sin(), [lit(1.75); 3]);
        } else if n == 3 {} else {}
        return (a - a) + lit(2.0) * a;
        a * a
    }

    pub fn fn184(a: D, mut b: D) -> D {
        let b: [D; 3] = [b, lit(0.25), if a <= a { a } else { a }];
        for i4 in 1..=3 {
            for i6 in 0..i4 % 4 {
                let f8 = |z: D| b[i6 % 3].cos();
                let y10 = f8(f8(b[i6 % 3]));
            }
        }
        ((b.iter().copied().fold(lit(-9.0), D::max) + lit(0.75) * a) + lit(1.25) * b[0]) + lit(1.75) * b[1]
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
        { let rhs = lit(0.125) * lit(1.5).sin(); back[0] += rhs; }
        ((((((lit(1.0) + lit(1.0) * a) + lit(1.5) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(1.5) * back[1]) + lit(1.0) * back[2]) + lit(1.0) * tape1, ((fn179(lit(1.25) * v[v.len() - 1].sin(), lit(1.25) * a.sin(), 0 % 4) + lit(0.25) * v[v.len() - 1]) + lit(1.25) * back[1]) + lit(0.5) * back[2])
    }

    pub fn fn187(mut a: D, mut b: D) -> D {
        let mut a = (if a > b { b } else { b }).asinh();
        (a * b) + lit(1.5) * a
    }

    pub fn fn188(a: D) -> D {
        let mut a: Net = Net { w: vec![lit(3 as f64), a.abs(), a - a], b: a * a };
        let a: Shape = Shape::Rect { w: a.w[0], h: a.b };
        let f4 = |z: D| { let h6 = z * z; lit(1.25) * h6.asinh().sin() + h6 };
        let mut y8 = f4(f4(lit(0.625) - (-lit(1.25))));
        let mut i10 = 0_usize;
        'l11: while i10 < 2 {
            { let rhs = 1; i10 += rhs; }
            y8 = lit(1.625);
        }
        let mut y13: D = if (i10 < 1) && (y8 >= y8) {
            { let rhs = lit(0.375) * (y8 * y8.sin().exp()).sin(); y8 += rhs; }
            y8.sin().exp()
        } else {
            y8 = (y8 + y8).mul_add(y8, y8).sin();
            y8
        };
        (y8 + lit(1.5) * y8) + lit(1.25) * y13
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
            let r17 = &mut q[0];
            *r17 = (lit(1.75) + list10[i14 % list10.len()]).cos();
            *r17 = *r17 * cell1.pos.y.atan() + (lit(0.125) * y8.sin());
        }
        (((((y8.sin() + lit(0.5) * q[0]) + lit(1.25) * q[1]) + lit(2.0) * q[q.len() - 1]) + lit(0.75) * y8) + lit(1.5) * list10[0]) + lit(0.5) * list10[list10.len() - 1]
    }

    pub fn fn191(mut a: D, n: usize, v: &[D], mut p: [D; 3]) -> D {
        let mut i5 = 0_usize;
        'l6: loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 1 { break; }
            for i8 in (0..p.len()).step_by(2) {
                p[i8] = p[i8].cos();
                let (l10, r11) = p.split_at_mut(1);
                { let rhs = r11[0] * lit(0.5) * v.iter().rev().skip(1).copied().map(|z| v[i5 % v.len()].abs().cos()).sum::<D>().sin(); l10[0] += rhs; }
            }
            if i5 != 2 { break; }
        }
        (p.iter().filter(|z| **z > 0.25).map(|z| (p[0] * a).sin()).sum::<D>() + lit(2.0) * a) + lit(0.5) * p[1]
    }

    pub fn fn192(a: D) -> D {
        let mut dx = vec![lit(0.0); 4];
        let mut y7: D = if a < dx.iter().sum::<D>() {
            let f3 = |z: D| lit(1.25) * dx[0].sin();
            let y5 = f3(dx[dx.len() - 1].sin()) + f3(a * a);
            if y5 >= (-lit(0.125)) { a } else { y5 }
        } else {
            lit(1.0)
        };
        let mut y11: D = {
            let mut old9 = std::mem::take(&mut y7);
            a
        };
        (a + lit(1.5) * a) + lit(1.0) * y7
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
        let (l4, r5) = x.split_at_mut(1);
        l4[0] = r5[0].sin();
        { let rhs = l4[0] * a.sin(); r5[0] -= rhs; }
        for z6 in x.iter_mut().rev() {
            *z6 = *z6 * v[1].cos() - (lit(0.5) * (v[1] * lit(1.375)).cos());
        }
        a
    }

    pub fn fn196(mut a: D, mut b: D) -> D {
        let mut s = vec![lit(0.0); 4];
        if s.len() > 2 { b += s.pop().unwrap_or(lit(0.25)).sin(); }
        'l5: for i6 in (0..s.len()).rev() {
            s[i6] = ((-lit(1.5)) + lit((i6 + 1) as f64)).sin();
        }
        lit(3 as f64) + lit(0.75) * a
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
            p.fill(lit(0.5) * old[old.len() - 1].sin());
            let r8 = &mut p[i5 % 3];
            { let rhs = lit(0.125) * (if a <= a { lit(0.125) } else { a }).atan(); *r8 += rhs; }
            { let rhs = a.asinh().cos(); *r8 *= rhs; }
        }
        for i9 in (0..p.len()).rev() {
            p[0] = lit(0.5) * old[old.len() - 1].sin();
        }
        { let rhs = lit(0.5) * (old[0].sin() * (a - p[1])).sin(); p[0] -= rhs; }
        (((((a + lit(0.5) * p[0]) + lit(1.5) * p[1]) + lit(1.75) * p[2]) + lit(1.75) * old[0]) + lit(1.0) * old[1], ((((old[n % 2] + lit(0.75) * a) + lit(0.5) * p[0]) + lit(2.0) * p[1]) + lit(1.5) * p[2]) + lit(2.0) * old[1])
    }

    pub fn fn199(mut a: D, b: D, mut p: [D; 3]) -> D {
        let mut back = vec![fn187(a.sin(), b.atan()); 3];
        { let rhs = lit(1.75) + fn187(b.atan(), p[1].atan()).sin(); p[0] /= rhs; }
        let p = if b.abs() >= lit(1.75) { back.iter().copied().max_by(|z, q| z.total_cmp(q)).unwrap() } else { chained(lit(2 as f64)).unwrap_or(-lit(0.875)) };
        {
            for i6 in 0..back.len() {
                let mut p: Vec<D> = vec![fn96(p.atan(), a.sin()), fn190(p.sin(), vec![lit(0.0); 2]), b];
                for z in p.chunks_exact_mut(2) {
                    let old = z[0];
                    z[0] = z[1] * 0.5;
                    z[1] = old * lit(0.5) * a.sin();
                }
                let r9 = &mut p[0];
                { let rhs = b.cos().cos(); *r9 *= rhs; }
            }
        }
        (((p + lit(1.0) * a) + lit(1.75) * back[0]) + lit(1.25) * back[1]) + lit(0.5) * p
    }

    pub fn fn201(a: D, n: usize, flag: bool) -> D {
        let mut y = vec![lit(0.0); 3];
        let mut i5 = 0_usize;
        loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 3 { break; }
            y[n % 2] = a.sin();
            if y.len() > 2 { y.pop(); }
        }
        y.iter().enumerate().map(|(j, z)| y[1].cos()).sum::<D>() + lit(1.75) * a
    }

    pub fn fn202(mut a: D, b: D, flag: bool) -> D {
        let mut back = [b * b; 3];
        let b: D = back.iter().copied().fold(lit(-9.0), D::max) * (-lit(2.0)).sin().powi(1);
        if (b * a) > lit(2 as f64) {
            (back[0], back[1]) = (back[1], back[0]);
            back = [D::sin(b), b / (a * a + lit(1.0)), lit(0.5) * b];
        } else if (a + b) < a {
            back[1] = (if (back[1] + lit(0.375)) > fn192(b.atan()) { a * a } else { back.iter().copied().fold(lit(-9.0), D::max) }).sin();
        } else {
            if a <= back.iter().fold(a, |h, z| (b - lit(1.0)).sin()) {
                back[1] = a.atan();
                let r8 = &mut back[1];
                { let rhs = lit(0.125) * (a * b).sin(); *r8 += rhs; }
                *r8 = (if a >= lit(1.0) { lit(0.5) } else { a }).cos();
            }
        }
        ((lit(0.5).atan() + lit(1.75) * back[0]) + lit(1.75) * back[1]) + lit(0.75) * back[2]
    }

    pub fn fn203(mut a: D, mut p: [D; 3], mut q: Vec<D>) -> D {
        let mut x: Vec<D> = vec![lit(0 as f64), -p[2]];
        { let rhs = lit(0.25) * x[1].cos(); x[1] += rhs; }
        for i5 in 0..q.len() {
            let mut old7 = std::mem::replace(&mut p[i5 % 3], lit(0.5) * (x[1] * a).sin());
            let f9 = |z: D| { let h11 = lit(0.75).sin(); a.cos() + h11 };
            let mut y13 = f9(f9(fn74(lit(0.5) * old7.sin(), &q, q.clone())));
        }
        q[..2].copy_from_slice(&[(p[1] - p[0]).sin(), x[1]]);
        let mut old15 = std::mem::take(&mut q);
        q.push(lit(3 as f64).sin());
        q.push((p[0] + old15[1]).cos());
        ((((((((lit(1.125) + lit(0.75) * a) + lit(2.0) * p[1]) + lit(2.0) * p[2]) + lit(0.5) * q[0]) + lit(1.25) * q[1]) + lit(1.25) * x[0]) + lit(1.5) * x[1]) + lit(1.0) * old15[0]) + lit(1.0) * old15[old15.len() - 1]
    }

    pub fn fn204(a: D, mut b: D) -> [D; 3] {
        let mut w: Net = Net { w: vec![a; 3], b: if a > b { -lit(1.875) } else { a } };
        w.w[0] = -lit(1.0);
        for i4 in 0..4 {
            match i4 % 3 { 0 => {
                { let rhs = ((-lit(2.0)) * a).sin(); w.w[i4 % 2] *= rhs; }
                let mut i6 = 0_usize;
                loop {
                    { let rhs = 1; i6 += rhs; }
                    if i6 > 1 { break; }
                    { let rhs = lit(0.125) * w.w[i4 % 2].sin(); w.w[0] += rhs; }
                    w.w[1] = (b + lit(3 as f64)).cos();
                    if i4 != 0 { break; }
                    w.w[i4 % 2] = lit(0.5) * lit(i4 as f64).sin();
                }
            }, 1 => {
                b = w.w[i4 % 2].abs().sin().tanh().sin();
            }, _ => {
                let mut old8 = std::mem::replace(&mut b, w.w[1].cos());
            } }
        }
        [-a, (a + lit(0.25) * a) + lit(2.0) * b, a + lit(1.0) * b]
    }

    pub fn fn206(mut a: D, b: D, n: usize, flag: bool, q: Vec<D>) -> D {
        let w = q[..2].to_vec();
        a = lit(1.25) * lit(0.125).sin().tanh().sin();
        let dy1 = fn18(a.sin(), &w[..2]);
        if (b + w[0]) < (-lit(0.125)) {
            'l8: for i9 in 0..w.len() {
                { let rhs = (a * q[n % q.len()]).sin(); a *= rhs; }
            }
            a = lit(1.25) * (fn203(a.sin(), [dy1, q[n % 2], b], vec![a; 3]) * (b + q[q.len() - 1])).sin();
            { let rhs = lit(1.75) + dy1.sin(); a /= rhs; }
        } else {
            let f11 = |z: D| a.sin().powi(1).sin();
            let mut y13 = f11(a.sin()) + f11(dy1);
        }
        ((((if a >= a { w[n % 2] } else { a }) + lit(0.5) * a) + lit(0.5) * q[0]) + lit(0.75) * q[1]) + lit(1.75) * dy1
    }

    pub fn fn207(mut a: D) -> D {
        if (a <= (a + a)) && ((lit(1.5) + a.sin()).ln() >= a) {
            let mut a: Vec<Vec<D>> = vec![vec![a - a; 2]; 3];
        }
        a.sin().tanh()
    }

    pub fn fn208(a: D, b: D, v: &[D]) -> D {
        let mut acc: Vec<Vec<D>> = vec![(0..v.len()).map(|j| v[j] + lit(1.25) * (-lit(1.875)).sin()).collect::<Vec<D>>(), vec![v.iter().map(|z| lit(1.25) * ((*z) + v[v.len() - 1]).sin()).sum::<D>(), b.min(b), lit(0 as f64)]];
        let b = (b - v[0]).mul_add(-lit(2.0), lit(1.625));
        let mut y1: Net = Net { w: (0..v.len()).map(|j| v[j] + (v[0] * a).sin()).collect::<Vec<D>>(), b: a };
        y1.b = lit(1.25) * (v.iter().copied().fold(lit(-9.0), D::max) * v.iter().copied().fold(lit(-9.0), D::max) + lit(1.0)).ln().sin();
        ((((a.sin().powi(3) + lit(1.75) * v[0]) + lit(0.75) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(2.0) * y1.w[0]) + lit(1.25) * y1.w[1]
    }

    pub fn fn210(a: D, n: usize) -> D {
        let mut a = a;
        let mut y1 = a;
        for i5 in (0..1).rev() {
            if i5 != 0 {
                a = lit(0.5) * y1.asinh().sin();
                return a + lit(1.25) * y1;
                if (a + a) < lit(0.375).sin() {
                    return ((lit(1.5) + a.sin()).ln() + lit(1.5) * a) + lit(0.5) * y1;
                    a = (lit(i5 as f64) * y1).sin();
                }
            }
            a = y1.sin().powi(0).sin();
            { let rhs = lit(0.125) * (lit(0.5) * a.sin()); a -= rhs; }
        }
        (lit(n as f64) + lit(0.75) * a) + lit(0.75) * y1
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
            b = lit(1.25) * fn210((if a >= a { a } else { a }).atan(), 2 % 4).sin();
        }
        (a + lit(2.0) * a) + lit(1.25) * b
    }

    pub fn fn213(a: D, mut b: D, v: &[D]) -> D {
        for i4 in (0..v.len()).step_by(2) {
            'l6: for i7 in 0..v.len() {
                b = lit(0.5) * (if a.max(a) > b { lit(0.5) + b } else { if i7 != 1 { b } else { b } }).sin();
                let mut i9 = 0_usize;
                loop {
                    { let rhs = 1; i9 += rhs; }
                    if i9 > 2 { break; }
                    let mut dy1 = -(if b < a { b } else { v[i7] });
                    let f12 = |z: D| b.sin();
                    let y14 = f12(f12(dy1 + lit(1.875)));
                    if dy1 < lit(0.625).asinh() {
                        return ((((((a * dy1) + lit(1.0) * a) + lit(1.75) * v[0]) + lit(1.5) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.5) * dy1) + lit(1.0) * y14;
                    }
                }
                b = lit(0.5) * lit(1.0).sin().exp().sin();
            }
            let dx = (v[i4] + lit(2.0)) / (b * b + lit(1.0));
        }
        ((v[v.len() - 1] + lit(2.0) * b) + lit(1.5) * v[0]) + lit(1.0) * v[1]
    }

    pub fn fn214(mut a: D, mut b: D, v: &[D], mut q: Vec<D>) -> D {
        { let rhs = lit(0.375) * b.sin(); q[0] += rhs; }
        let f5 = |z: D| { let h7 = lit(0 as f64); b.cos() + h7 };
        let y9 = f5(q[q.len() - 1].abs()) + f5(a);
        let f11 = |z: D, k: D| q[1].atan().cos();
        let y14 = f11(y9, a) + f11(lit(1.75), b);
        q.reverse();
        let mut acc: Vec<D> = vec![lit(2 as f64), v.iter().sum::<D>()];
        ((((((((v.iter().fold(v[0], |h, z| ((*z) + acc[1]).cos()) + lit(1.0) * a) + lit(0.75) * b) + lit(1.0) * q[0]) + lit(1.5) * q[1]) + lit(1.75) * q[q.len() - 1]) + lit(0.25) * y9) + lit(0.5) * y14) + lit(1.25) * acc[1]) + lit(0.75) * acc[acc.len() - 1]
    }

    pub fn fn215(mut a: D, v: &[D]) -> D {
        let y1 = a;
        if (a < v[1]) || (v[v.len() - 1] < (v[0] * y1)) {
            a = a.sin();
        } else {
            a = a.min(lit(1.25)).atan();
            a = lit(1.25) * (y1 * lit(1 as f64)).sin();
        }
        (((lit(0.5) - v[v.len() - 1]) + lit(1.0) * a) + lit(1.75) * v[v.len() - 1]) + lit(1.25) * y1
    }

    pub fn fn216(a: D, b: D) -> Vec<D> {
        let dx: [D; 3] = [lit(0.25); 3];
        vec![a.min(a) + lit(0.75) * dx[0], (((a + b) + lit(0.75) * b) + lit(0.5) * dx[0]) + lit(1.0) * dx[1]]
    }

    pub fn fn217(a: D, b: D, flag: bool, v: &[D]) -> D {
        let mut y10: D = if a <= a {
            for i5 in (0..v.len()).rev() {
                let mut y = (a + a).mul_add(b, a);
                { let rhs = lit(0.5) * ((if y < a { y } else { a }) - a).sin(); y -= rhs; }
            }
            a / (b * b + lit(1.0))
        } else {
            v.iter().zip(v.iter()).map(|(z, q)| lit(0 as f64).atan()).sum::<D>()
        };
        (b + lit(0.5) * a) + lit(1.25) * y10
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
        saved[2] = lit(1.25) * (saved.iter().copied().fold(lit(-9.0), D::max) * b).sin();
        let mut y17: D = if (a + a) >= (b + a) {
            saved[1] = y7.mul_add(saved[0], saved[2]).sin();
            saved = [lit(0.625); 3];
            y7 + a
        } else {
            let f11 = |z: D| { let h13 = lit(0.875).abs(); saved.iter().sum::<D>().sin() + h13 };
            let y15 = f11(lit(0.5));
            a
        };
        (((((saved.iter().zip(saved.iter()).map(|(z, q)| b.sin().tanh().sin()).sum::<D>() + lit(0.5) * a) + lit(0.5) * b) + lit(0.25) * y7) + lit(0.25) * saved[1]) + lit(0.75) * saved[2]) + lit(0.75) * y17
    }

    pub fn fn221(a: D, b: D, n: usize, v: &[D], mut t: (D, D)) -> D {
        let mut a: [D; 3] = [v[n % 2] - b, b / (a * a + lit(1.0)), v[n % v.len()]];
        t.1 = lit(1.25) * (if (b < t.1) && (v[v.len() - 1] < a[n % 3]) { lit(n as f64) } else { lit(0.875) + b }).sin();
        let mut x = vec![b - t.0, a.iter().fold(t.1, |h, z| lit(1.25) * (if h < lit(0.625) { b } else { lit(0.5) }).sin()), a[n % 3]];
        x.push(b.cos());
        let w: D = lit(n as f64);
        ((((((((w * (-lit(1.0))) + lit(1.75) * b) + lit(1.75) * t.0) + lit(1.75) * a[0]) + lit(1.25) * a[1]) + lit(1.75) * a[2]) + lit(1.5) * x[0]) + lit(1.0) * x[1]) + lit(1.75) * w
    }

    pub fn fn222(mut a: D, flag: bool, p: [D; 3]) -> D {
        let mut s: Net = Net { w: p[..2].to_vec(), b: a.min(a) };
        let Some(z5) = positive(fn17(p[2].atan(), lit(1.25) * s.w[0].sin(), 2 % 4)) else {
            return ((((s.w[1] * lit(0.625)) + lit(1.25) * a) + lit(0.75) * p[0]) + lit(0.75) * p[1]) + lit(0.25) * p[2];
        };
        'l7: for i8 in 0..2 {
            'l10: for i11 in 1..=1 {
                if i11 < 3 {
                    s.w[i8 % 2] = lit(0.5) * z5.sin();
                    break 'l7;
                }
            }
            let r13 = &mut s.w[0];
            *r13 = z5.sin().atan();
        }
        (((z5.mul_add(z5, a) + lit(1.75) * p[0]) + lit(0.25) * p[1]) + lit(2.0) * p[2]) + lit(2.0) * z5
    }

    pub fn fn223(a: D, mut t: (D, D)) -> D {
        let mut dy1: [D; 3] = [a, a, t.1];
        (dy1[0], dy1[1]) = (dy1[1], dy1[0]);
        let mut dy1 = vec![t.1; 3];
        { let rhs = lit(0.125) * (dy1[1] * t.1).sin().cos(); dy1[1] += rhs; }
        (lit(1 as f64) + lit(1.0) * t.0) + lit(0.5) * t.1
    }

    pub fn fn224(mut a: D) -> D {
        let Some(z2) = positive(a.asinh()) else {
            return a + lit(0.5) * a;
        };
        if a < (z2 / (lit(1.5) + a.sin())) {
            let mut old4 = std::mem::replace(&mut a, (if z2 > z2 { z2 } else { z2 }).atan());
            let r6 = &mut old4;
            { let rhs = (if a <= a { a } else { a }).atan(); *r6 *= rhs; }
        }
        let mut y9: D = if (z2 + z2) < (a / (lit(1.5) + a.sin())) {
            a = lit(1.25) * z2.min(z2 + z2).sin();
            a * z2
        } else {
            for i7 in 1..=4 {
                if z2 < lit(0.375) {}
                a = lit(0.5) * (a.sin() * a).sin();
            }
            z2
        };
        ((fn219(a.sin(), lit(1.25) * y9.sin(), a <= y9) + lit(1.75) * a) + lit(2.0) * z2) + lit(1.25) * y9
    }

    pub fn fn225(a: D, mut p: [D; 3]) -> D {
        let y1: (D, D) = (p[2], a + p[2]);
        let mut x: Body = Body { pos: Point { x: a, y: -lit(1.375) }, vel: [p.windows(2).map(|z| z[0] * z[1]).sum::<D>(), y1.1, a.mul_add(y1.1, y1.1)], mass: if a < a { p[0] } else { a }, id: 2 };
        let a: D = y1.0 * y1.0.max(a);
        p[0] = lit(1.25) * x.energy().sin();
        let old = x.push(y1.1.cos());
        (((((lit(1.0) + lit(0.25)) + lit(1.5) * p[1]) + lit(2.0) * p[2]) + lit(0.25) * y1.1) + lit(0.5) * a) + lit(1.25) * old
    }

    pub fn fn228(mut a: D, mut b: D, n: usize, mut q: Vec<D>) -> D {
        let mut y = (lit((n + 1) as f64), b);
        let mut old6 = std::mem::replace(&mut q, vec![b; 3]);
        q[0] = b.sin().exp().atan();
        (((((old6.iter().sum::<D>() + lit(0.25) * a) + lit(1.0) * b) + lit(0.5) * y.0) + lit(0.25) * y.1) + lit(1.5) * old6[0]) + lit(0.5) * old6[1]
    }

    pub fn fn229(a: D, b: D) -> D {
        for i3 in 0..4 {
            {
                for i5 in 1..=1 {}
            }
            match 1 % 3 { 0 => {}, 1 => {}, _ => {} }
        }
        (a.asinh() + lit(1.0) * a) + lit(1.5) * b
    }

    pub fn fn230(a: D, b: D, n: usize) -> D {
        let mut back: [D; 3] = [a - lit(0.75); 3];
        let mut y1 = Shape::Disc(b / (b * b + lit(1.0)));
        let dy1: D = if back[n % 3] < b { back[1] } else { chained(b).unwrap_or(b) };
        back.swap(1, 0);
        back[n % 3] = (back.iter().zip(back.iter()).map(|(z, q)| (if dy1 <= (*z) { *q } else { a }).sin()).sum::<D>() + (if n != 1 { dy1 } else { b })).sin();
        (((chained(b).unwrap_or(b) + lit(0.25) * a) + lit(1.25) * back[0]) + lit(1.0) * back[1]) + lit(1.25) * dy1
    }

    pub fn fn234(a: D, mut b: D, n: usize, v: &[D]) -> (D, D) {
        b = (v[0] - b).sin();
        if n == 1 {
            if n == 1 {
                { let rhs = lit(0.5) * (v.iter().copied().fold(lit(-9.0), D::max) - (a - a)).sin(); b += rhs; }
                let r5 = &mut b;
                *r5 = (if a < v[1] { a } else { a }).sin();
            } else if a.cos() <= b.abs() {
                b = v.iter().copied().fold(lit(-9.0), D::max).sin().powi(0).cos();
            } else {
                b = (a + lit(n as f64)).sin();
            }
            b = lit(1.25) * (b + a).sin().sin();
        } else if b > (v[n % 2] + v[0]) {
            { let rhs = lit(1.75) + (if lit(0.625) < b { a } else { lit(1.125) }).sin(); b /= rhs; }
        } else {
            b = (if n >= 0 { if v[n % 2] > v[1] { a } else { b } } else { a + b }).sin();
        }
        return (((lit(1.25) * lit(1.25) + lit(1.0)).ln() + lit(1.5) * a) + lit(0.25) * v[1], ((lit(1.5) + b.sin()).sqrt() + lit(1.5) * b) + lit(0.75) * v[1]);
    }

    pub fn fn235(a: D) -> D {
        let mut list2 = Vec::with_capacity(4);
        list2.push(lit(1.875).cos());
        list2.push(a + a);
        list2[..2].copy_from_slice(&[lit(1.25) * a.sin(), a]);
        if (list2[1] * a) > lit(0 as f64) {
            list2[0] = a.sin();
            let mut i4 = 0_usize;
            loop {
                { let rhs = 1; i4 += rhs; }
                if i4 > 3 { break; }
                let mut next6 = list2.clone();
                for _ in 0..3 {
                    for i7 in 0..list2.len() {
                        next6[i7] = 0.5 * list2[i7] + 0.25 * (if i7 == 0 { list2[list2.len() - 1] } else { list2[i7 - 1] }) * D::sin(lit(1.125)).sin();
                    }
                    list2 = next6.clone();
                }
                { let rhs = lit(0.375) * (lit(0.5) * a.sin()); list2[1] += rhs; }
                if i4 < 0 { break; }
                let Some(z8) = positive(list2[list2.len() - 1] * a) else {
                    continue;
                };
            }
            if (a <= a) && (i4 >= 0) {
                let r10 = &mut list2[0];
                { let rhs = lit(0.25) * (lit(1.25) * lit(1.125).sin()); *r10 += rhs; }
                *r10 = *r10 * lit(0.25).cos() + (lit(0.125) * a.atan());
                return ((a + a) + lit(0.5) * a) + lit(2.0) * list2[0];
            }
        } else if list2[1] > list2[0] {
            list2.resize(5, lit(1.25) * positive(list2[list2.len() - 1].sin().powi(2)).unwrap_or(list2[list2.len() - 1]).sin());
        } else {
            list2.fill(((-lit(1.0)) - a).sin());
        }
        (((a + lit(1.375)) + lit(1.25) * a) + lit(2.0) * list2[0]) + lit(0.25) * list2[1]
    }

    pub fn fn236(a: D) -> D {
        let mut back: [D; 3] = [D::sin(a); 3];
        if a.atan() > lit(3 as f64) {
            let f3 = |z: D| ((z * z) * (lit(1.75) + back[1])).atan();
            let y5 = f3(f3(a.mul_add(a, lit(0.875))));
            for (j, z7) in back.iter_mut().enumerate() {
                { let rhs = lit(0.5) * a.sin(); *z7 *= rhs; }
            }
        } else if back[1] >= (a / (back[2] * back[2] + lit(1.0))) {} else {
            back[1] = lit(1.25) * a.sin();
        }
        (a + lit(0.875)) + lit(1.25) * a
    }

    pub fn fn237(a: D) -> D {
        let mut a = a;
        let a = a;
        a
    }

    pub fn fn238(mut a: D) -> D {
        let mut acc = (lit(1.125) + a, a);
        let f3 = |z: D| lit(1.25) * lit(2 as f64).sin();
        let mut y5 = f3(acc.0 - a);
        a + lit(0.5) * y5
    }

    pub fn fn239(a: D, v: &[D]) -> D {
        let mut next = (a.sin(), v[1].sin().powi(2));
        next.1 = a.cos();
        next.1 = (v[v.len() - 1] * v[1]).sin();
        let mut back = [-v[0], v.iter().scan(lit(0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<D>(), next.1 + a];
        { let rhs = lit(0.375) * ((a + back[0]) + a).sin(); back[0] -= rhs; }
        let mut u: D = (0..v.len()).map(|j| v[j] * (a + back[2]).sin()).sum::<D>();
        back[0] = ((u * lit(0.375)) * lit(1.125)).sin();
        (((((((v.iter().sum::<D>() + lit(1.0) * a) + lit(1.0) * v[0]) + lit(1.75) * v[v.len() - 1]) + lit(1.25) * next.0) + lit(2.0) * next.1) + lit(0.75) * back[1]) + lit(1.75) * back[2]) + lit(1.5) * u
    }

    pub fn fn240(a: D) -> D {
        let mut list2 = Vec::with_capacity(4);
        for i3 in 0..3 {
            list2.push(a.atan());
        }
        let mut a: [[D; 3]; 2] = [[list2[1].sin().powi(0); 3]; 2];
        let mut saved: Point = Point { x: a[1][0].sin(), y: list2[0] - a[0][2] };
        let a: [[D; 3]; 2] = a;
        let r9 = &mut list2[1];
        { let rhs = a[1][1].sin(); *r9 *= rhs; }
        list2.clear();
        list2.push(lit(3 as f64).atan());
        list2.push(saved.y);
        let mut y12: D = if (saved.y * lit(0.75)) < lit(2 as f64) {
            { let rhs = (a[1][1] + a[0][2]).cos(); list2[0] *= rhs; }
            list2[0]
        } else {
            list2[0] = lit(1.25) * (-lit(1.125)).mul_add(a[1][1], a[1][1]).sin();
            list2.iter().enumerate().map(|(j, z)| lit(1.25) * ((*z) * a[0][j % 3]).sin()).sum::<D>()
        };
        ((((fn238(a[1][0].sin()) + lit(0.5) * list2[1]) + lit(1.0) * list2[list2.len() - 1]) + lit(1.75) * saved.x) + lit(2.0) * saved.y) + lit(1.75) * y12
    }

    pub fn fn242(mut a: D, b: D, v: &[D]) -> D {
        let mut y1: [D; 3] = [a + v[v.len() - 1], a, a - v[1]];
        if (a + b) <= (if y1[1] < a { a } else { a }) {
            'l5: for i6 in (0..4).rev() {
                for z in y1.to_vec().into_iter().rev() {
                    { let rhs = 0.25 * z * lit(0.5) * a.sin(); a += rhs; }
                }
                y1[i6 % 3] = lit(0.5) * (a + a).max(y1[i6 % 3]).sin();
            }
            let mut next = Point { x: a * b, y: a + b };
            next = Point { x: a * v[1], y: if a > a { b } else { b } };
        }
        ((((y1.iter().filter(|z| **z > 0.25).map(|z| (*z).atan()).sum::<D>() + lit(2.0) * a) + lit(1.75) * v[0]) + lit(0.75) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(0.25) * y1[2]
    }

    pub fn fn244(a: D, b: D) -> D {
        let mut next: Vec<Vec<D>> = vec![vec![lit(0.0); 4], vec![lit(0.0); 4]];
        let mut i4 = 0_usize;
        while i4 < 3 && ((a >= next[0][0]) && (b <= a)) {
            { let rhs = 1; i4 += rhs; }
            let r6 = &mut next[0][i4 % 2];
            { let rhs = (b * b).sin(); *r6 *= rhs; }
            { let rhs = lit(0.375) * (if a <= b { b } else { b }).cos(); *r6 += rhs; }
            match i4 % 4 { 0 => {
                for i7 in 1..=3 {
                    next[0][0] = lit(0.5) * ((b + (-lit(1.75))) - a).sin();
                    if next[1][i7 % 2] <= b {
                        let r9 = &mut next[0][i4 % 2];
                        { let rhs = lit(0.5) * a.sin(); *r9 *= rhs; }
                        return (lit(1.875) / (lit(1.5) + a.sin())) + lit(0.75) * a;
                    }
                }
            }, 1 | 2 if i4 % 2 == 0 => {}, _ => {
                let mut old10 = std::mem::replace(&mut next[1][i4 % 2], lit(1.0).sin());
            } }
            next[i4 % 2][0] = lit(0.5) * lit((i4 + 1) as f64).sin();
        }
        next[i4 % 2][0].max(lit(0.5)) + lit(1.5) * b
    }

    pub fn fn245(a: D, b: D, v: &[D]) -> D {
        let mut cell1 = [[-b; 3]; 2];
        let mut saved: Option<D> = Some(if b < b { cell1[1][2] } else { cell1[1][1] });
        {
            let f6 = |z: D| (z + (lit(1.125) * b)).sin();
            let y8 = f6(a.sin());
            { let rhs = lit(0.25) * b.sin().exp().sin(); cell1[1][0] += rhs; }
        }
        let next = v[v.len() - 1];
        ((b + lit(1.0) * a) + lit(0.5) * saved.unwrap_or(lit(0.75))) + lit(0.25) * next
    }

    pub fn fn246(a: D, b: D) -> Vec<D> {
        let mut b: Option<D> = if a <= (a + b) { Some(b) } else { None };
        if a >= a.asinh() {
            return vec![(a + lit(1.75) * a) + lit(1.0) * b.unwrap_or(lit(0.75)), (a * a) + lit(0.25) * b.unwrap_or(lit(0.75))];
        }
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
        }
        vec![(a + a) + lit(0.25) * a, ((-lit(1.75)) + lit(1.75) * a) + lit(1.75) * b.unwrap_or(lit(0.75))]
    }

    pub fn fn247(a: D, b: D, n: usize, v: &[D]) -> (D, D) {
        for &z6 in v.iter() {}
        (b.sin().tanh() + lit(2.0) * v[1], (((lit(1.5) + a.sin()).ln() + lit(1.75) * a) + lit(1.75) * v[0]) + lit(1.75) * v[1])
    }

    pub fn fn248(mut a: D, b: D, v: &[D]) -> D {
        let mut acc = (0..v.len()).map(|j| v[j] + lit(1.25) * (b - a).sin()).collect::<Vec<D>>();
        { let rhs = lit(0.5) * (lit(1.25) * a.sin()); acc[1] -= rhs; }
        let r6 = &mut acc[0];
        { let rhs = lit(0.125) * b.abs().sin(); *r6 += rhs; }
        { let rhs = lit(0.25) * b.sin(); *r6 += rhs; }
        let mut saved: [D; 3] = [-lit(0.25); 3];
        let mut saved8: D = b;
        (((((((((b * v[v.len() - 1]) + lit(0.5) * a) + lit(1.25) * b) + lit(0.5) * v[0]) + lit(1.75) * v[v.len() - 1]) + lit(0.5) * acc[1]) + lit(1.75) * acc[acc.len() - 1]) + lit(1.0) * saved[0]) + lit(1.0) * saved[1]) + lit(1.0) * saved[2]
    }

    pub fn fn249(a: D, b: D, n: usize) -> D {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push((if fn244(b.sin(), lit(0.5) * b.sin()) > a { b * a } else { b }).cos());
        }
        { let rhs = lit(1.75) + (if n == 1 { a } else { a }).sin(); list4[n % 2] /= rhs; }
        let (l8, r9) = list4.split_at_mut(1);
        { let rhs = r9[0] * (-b).sin(); l8[0] += rhs; }
        if list4[n % 2].mul_add(a, a) >= lit(0.875) {
            for z11 in list4.iter() {
                if (b - a) < lit(1.375).mul_add(*z11, *z11) {
                    break;
                }
            }
            list4[0] = lit(2.0);
        } else if (lit(1.125) * b) > (a * a + lit(1.0)).ln() {
            if lit(1.25) > (if (-lit(1.875)) > lit(1.0) { a } else { a }) {
                let (l13, r14) = list4.split_at_mut(1);
                { let rhs = r14[0] * fn240(b.atan()).cos(); l13[0] += rhs; }
                return ((lit(list4.len() as f64) + lit(1.25) * list4[0]) + lit(0.75) * list4[1]) + lit(0.5) * list4[list4.len() - 1];
            }
        } else {
            let acc = (b.abs() + lit(1.25)).sqrt();
        }
        (((b * b + lit(1.0)).sqrt() + lit(2.0) * a) + lit(1.75) * b) + lit(1.0) * list4[1]
    }

    pub fn fn250(a: D, mut b: D, v: &[D]) -> D {
        b = (if (b - lit(0.75)) < v.iter().filter(|z| **z > 0.25).map(|z| lit(1.25) * ((*z) + lit(2.0)).sin()).sum::<D>() { b.asinh() } else { lit(1.75).max(a) }).atan();
        for i5 in (0..1).rev() {
            let mut saved: D = a;
        }
        let mut back: Vec<Vec<D>> = vec![v.to_vec(), vec![b.min(lit(0.625)); 3]];
        (a + lit(1.25) * b) + lit(1.5) * v[v.len() - 1]
    }

    pub fn fn251(mut a: D, b: D, flag: bool) -> D {
        let mut back = (fn249(b.sin(), lit(1.25) * a.sin(), 0 % 4), positive(b).unwrap_or(b));
        let mut i5 = 0_usize;
        'l6: while i5 < 2 {
            { let rhs = 1; i5 += rhs; }
            back.0 = lit(0.5) * (if lit(0.125).sin().powi(0) < a.asinh() { chained(b + b).unwrap_or(b) } else { back.1 }).sin();
        }
        for i8 in 0..4 {
            back.0 = chained(b).unwrap_or(lit(0.75)).sin();
        }
        let mut old10 = std::mem::replace(&mut back.0, b.asinh().sin());
        let mut x = [std::array::from_fn(|j| lit(1.75).sin()), [old10, (b * b + lit(1.0)).sqrt(), fn238(b.cos())]];
        (((((a.min(old10) + lit(0.5) * a) + lit(0.25) * b) + lit(1.25) * back.0) + lit(1.0) * old10) + lit(2.0) * x[1][0]) + lit(0.5) * x[1][2]
    }

    pub fn fn252(mut a: D) -> D {
        let mut y1: Vec<D> = vec![lit(3 as f64); 3];
        if a <= y1[0] {
            return (a + lit(0.75) * a) + lit(1.5) * y1[0];
        }
        if (a > a) && (lit(1.25) < a) {
            return (a - a) + lit(0.75) * y1[0];
        }
        let f3 = |z: D| (-(a - a)).sin();
        let y5 = f3(a - y1[0]) + f3(a * y1[1]);
        if y1.len() > 2 { a += y1.pop().unwrap_or(lit(0.25)).sin(); }
        for z7 in y1.iter_mut().rev() {
            *z7 = lit(0.5) * lit(0 as f64).sin();
        }
        let Some(z8) = positive(a.max(a)) else {
            return (((y5 + lit(1.375)) + lit(1.5) * y1[0]) + lit(1.25) * y1[1]) + lit(2.0) * y5;
        };
        ((y1.iter().rev().skip(1).copied().map(|z| (z - a).sin()).sum::<D>() + lit(0.75) * a) + lit(1.75) * y5) + lit(0.25) * z8
    }

    pub fn fn254(mut a: D, b: D, flag: bool, net: &Net) -> Vec<D> {
        let mut list5 = Vec::new();
        for i6 in 0..3 {
            list5.push(lit(0.5) * net.w[1].sin());
        }
        let mut old9 = std::mem::replace(&mut list5[0], net.w[0].cos());
        let mut i11 = 0_usize;
        loop {
            { let rhs = 1; i11 += rhs; }
            if i11 > 2 { break; }
            if i11 != 2 {
                list5[..2].copy_from_slice(&[(-lit(1.375)).sin(), net.w[1]]);
                { let rhs = lit(1.75) + a.sin(); list5[i11 % 2] /= rhs; }
            } else {
                if i11 < 3 {
                    list5[0] = ((b - a) * net.forward(&list5)).cos();
                    break;
                }
            }
            list5[i11 % 2] = lit(0.5) * list5[i11 % 2].sin();
            if i11 < 0 { break; }
            old9 = a.atan();
        }
        list5
    }

    pub fn fn255(a: D, q: Vec<D>, t: (D, D)) -> D {
        (((a - a) + lit(0.5) * a) + lit(1.75) * q[0]) + lit(0.25) * q[1]
    }

    pub fn fn256(a: D, p: [D; 3], mut q: Vec<D>) -> D {
        let mut cell1 = Point { x: q[0], y: p.chunks(2).map(|z| z[0].sin()).sum::<D>() };
        let mut next5 = q.clone();
        for _ in 0..3 {
            for i6 in 0..q.len() {
                next5[i6] = 0.5 * q[i6] + 0.25 * (if i6 == 0 { q[q.len() - 1] } else { q[i6 - 1] }) * lit(1.25) * (lit(1.5) + (-lit(1.5)).sin()).sqrt().sin();
            }
            std::mem::swap(&mut q, &mut next5);
        }
        for z8 in q.iter() {
            let mut i10 = 0_usize;
            'l11: loop {
                { let rhs = 1; i10 += rhs; }
                if i10 > 1 { break; }
                for i13 in 0..2 {
                    cell1.x = ((if lit(0.125) < (*z8) { cell1.x } else { a }) / ((q[i13 % q.len()] - cell1.y).abs() + lit(1.25))).sin();
                }
                let w = p[i10 % 3] * q[i10 % q.len()].sin().tanh();
                if a.cos() < (if cell1.x <= (-lit(2.0)) { w } else { *z8 }) {
                    let r16 = &mut cell1.x;
                    { let rhs = lit(0.25) * (lit(0.5) * lit(i10 as f64).sin()); *r16 += rhs; }
                    { let rhs = lit(0.5) * a.sin(); *r16 *= rhs; }
                    break 'l11;
                }
                { let rhs = lit(0.5) * (a - w).sin(); cell1.y *= rhs; }
            }
        }
        (((q[q.len() - 1] + q[0]) + lit(1.25) * p[0]) + lit(1.0) * p[1]) + lit(1.0) * p[2]
    }

    pub fn fn257(a: D, net: &Net) -> D {
        let y1: [D; 3] = std::array::from_fn(|j| lit(1.25) * (lit(1.25) * lit(0.5)).sin());
        let s = a.min(net.b + a);
        for i6 in 0..4 {
            match i6 % 3 { 0 => {}, 1 => {}, _ => {} }
        }
        ((y1[2].sin().powi(3) + lit(1.0) * a) + lit(0.75) * y1[0]) + lit(1.75) * s
    }

    pub fn fn258(mut a: D) -> [D; 3] {
        for i2 in (0..1).rev() {
            a = lit(0.5) * lit(0 as f64).sin();
        }
        let mut y: D = -lit(0.125);
        [y * y, fn252(a.sin()), fn249(lit(0.25).sin(), y.sin(), 1 % 4)]
    }

    pub fn fn259(a: D, n: usize) -> D {
        let mut back: (D, D) = (a, a.max(a));
        let mut back4 = vec![a * a; 3];
        for i6 in 0..back4.len() {}
        let mut back4: [D; 3] = [lit(1.75); 3];
        let tape1 = a - back4[n % 3].sin().exp();
        (((((tape1 + lit(1.75) * back.0) + lit(2.0) * back.1) + lit(1.5) * back4[0]) + lit(1.75) * back4[1]) + lit(0.5) * back4[2]) + lit(1.0) * tape1
    }

    pub fn fn260(a: D, q: Vec<D>, t: (D, D)) -> [D; 3] {
        let f4 = |z: D, k: D| (-q[q.len() - 1]).sin();
        let y7 = f4(lit(2 as f64), t.0);
        let mut dy1 = [[a * a, lit(0.75) - t.1, a.max(y7)], [lit(3 as f64), if q[1] < a { a } else { t.0 }, -y7]];
        dy1[1][0] = (if (if lit(1.125) <= a { t.1 } else { a }) <= fn251(y7.sin(), a.sin(), (-lit(0.375)) < dy1[1][1]) { q[1] } else { q.iter().zip(q.iter()).map(|(z, q)| ((*q) * (*z)).sin()).sum::<D>() }).atan();
        let r12 = &mut dy1[1][2];
        { let rhs = (lit(1.5) + lit(1.625).sin()).ln().atan(); *r12 *= rhs; }
        [(((if dy1[1][0] <= lit(1.25) { lit(1.25) } else { y7 }) + lit(1.5) * a) + lit(1.5) * q[0]) + lit(1.75) * dy1[0][1], ((-a) + lit(1.0) * a) + lit(1.75) * y7, (((lit(0.75).asinh() + lit(0.25) * a) + lit(1.25) * q[0]) + lit(1.0) * t.0) + lit(0.5) * dy1[0][1]]
    }

    pub fn fn261(a: D, mut b: D, n: usize, v: &[D], mut p: [D; 3]) -> [D; 3] {
        let mut old = vec![(0..p.len()).map(|j| p[j] + lit(1.25) * (p[j % 3] + b).sin()).collect::<Vec<D>>(), vec![p[n % 3] * lit(0.125), b, b.atan()]];
        { let rhs = lit(1.25) * (-b).sin(); p[2] *= rhs; }
        let mut tape1 = Body { pos: Point::new(p[2], a), vel: [v.windows(2).map(|z| z[0] * z[1]).sum::<D>(); 3], mass: b, id: 2 };
        { let rhs = lit(0.25).sin(); tape1.mass *= rhs; }
        let mut i9 = 0_usize;
        loop {
            { let rhs = 1; i9 += rhs; }
            if i9 > 3 { break; }
            let last11 = p.len() - 1;
            p.swap(0, last11);
            tape1.vel[2] = lit(1.75);
        }
        [((((((old[n % 2][i9 % 2] - tape1.pos.x) + lit(1.75) * v[0]) + lit(1.25) * v[v.len() - 1]) + lit(0.75) * p[2]) + lit(0.75) * tape1.pos.y) + lit(1.0) * tape1.vel[0]) + lit(1.75) * tape1.mass, ((((if a >= a { tape1.pos.y } else { b }) + lit(1.25) * a) + lit(1.25) * tape1.pos.x) + lit(0.5) * tape1.vel[1]) + lit(1.0) * tape1.mass, (((((if old[i9 % 2][0] <= a { tape1.pos.x } else { b }) + lit(2.0) * p[0]) + lit(1.0) * p[1]) + lit(1.0) * old[0][0]) + lit(1.25) * tape1.vel[1]) + lit(1.25) * tape1.mass]
    }

    pub fn fn262(a: D, q: Vec<D>) -> Vec<D> {
        let mut dy1: Vec<D> = vec![lit(0.0); 3];
        {
            { let rhs = lit(0.5) * (q[1] * dy1[0]).sin(); dy1[1] -= rhs; }
            let r4 = &mut dy1[0];
            *r4 = (a + q[q.len() - 1]).cos();
            { let rhs = lit(0.25) * (a * a).cos(); *r4 += rhs; }
        }
        dy1.clone()
    }

    pub fn fn263(a: D, v: &[D]) -> Vec<D> {
        let mut old = [positive(a).unwrap_or(v[0]); 3];
        for (j, z5) in v.iter().enumerate() {}
        let v: [D; 3] = [a - lit(0.75), old[1].min(a), a.max(old[2])];
        vec![(((v[0] + lit(1.0) * a) + lit(1.75) * old[2]) + lit(2.0) * v[1]) + lit(1.25) * v[2], (((v[1].sin() + lit(1.25) * a) + lit(1.25) * old[2]) + lit(1.5) * v[0]) + lit(2.0) * v[1]]
    }

    pub fn fn264(mut a: D, mut p: [D; 3]) -> (D, D) {
        let mut cell1: [D; 3] = [a - p[1]; 3];
        cell1[2] = (((-lit(0.375)) * p[1]) + (p[2] - p[2])).atan();
        let mut i4 = 0_usize;
        while i4 < 3 && (p[i4 % 3] >= (a * p[1])) {
            { let rhs = 1; i4 += rhs; }
        }
        ((cell1[i4 % 3] - cell1[i4 % 3]) + lit(0.75) * cell1[0], (cell1[2] + lit(1.875)) + lit(0.5) * p[0])
    }

    pub fn fn265(mut a: D) -> D {
        let mut saved: (D, D) = (if a <= a { a } else { a }, D::sin(lit(0.625)));
        saved = saved;
        let f3 = |z: D| { let h5 = a.mul_add(saved.0, a); a.sin().powi(2).sin() + h5 };
        let y7 = f3(a) + f3(saved.0);
        let mut acc = Body { pos: Point { x: saved.0, y: a }, vel: [(lit(1.5) + saved.1.sin()).ln(), a, y7], mass: fn252(lit(1.25) * a.sin()), id: 2 };
        if lit(0.625) > a {
            acc.vel[0] = lit(1.25) * a.sin();
        }
        (((((y7 * lit(1.125)) + lit(0.75) * a) + lit(1.25) * acc.pos.y) + lit(0.25) * acc.vel[0]) + lit(1.5) * acc.vel[1]) + lit(0.5) * acc.mass
    }

    pub fn fn266(a: D) -> D {
        let mut y2: D = if a <= fn252(a.atan()) {
            a.min(a)
        } else {
            -lit(1.5)
        };
        (a.max(y2) + lit(1.5) * a) + lit(1.25) * y2
    }

    pub fn fn267(a: D, q: Vec<D>) -> D {
        let mut s: Vec<Vec<D>> = vec![vec![a; 2]; 3];
        if (if a <= a { -lit(0.125) } else { a }) > s[0][1] {
            s[0][0] = a.sin();
            if (if a <= a { q[1] } else { a }) <= D::sin(s[0][0]) {
                for i4 in (0..q.len()).step_by(2) {
                    { let rhs = lit(0.125) * q[i4].atan(); s[i4 % 2][i4 % 2] -= rhs; }
                    s[0][i4 % 2] = lit(i4 as f64).sin();
                }
                if (s[1][1] * lit(1.75)) < (-a) {
                    let r6 = &mut s[1][0];
                    { let rhs = a.sin().sin(); *r6 *= rhs; }
                    { let rhs = lit(0.25) * a.sin(); *r6 += rhs; }
                    return lit(0.25).cos() + lit(2.0) * q[q.len() - 1];
                }
            }
        } else if (a >= q[0]) || (a <= s[1][0]) {
            let mut old7 = std::mem::replace(&mut s[0][0], q[1].sin());
        } else {}
        (q[q.len() - 1] + lit(0.75) * a) + lit(1.75) * q[q.len() - 1]
    }

    pub fn fn268(a: D) -> (D, D) {
        let cell1 = fn258(lit(1.25) * a.sin());
        ((((lit(0 as f64) + lit(1.5) * a) + lit(1.5) * cell1[0]) + lit(2.0) * cell1[1]) + lit(0.75) * cell1[2], a / (a.abs() + lit(1.25)))
    }

    pub fn fn269(a: D) -> D {
        'l2: for i3 in 1..=3 {
            let mut dy1 = vec![a + a; 3];
        }
        a + lit(1.5) * a
    }

    pub fn fn270(a: D) -> D {
        let w = Shape::Dot;
        let mut old: Option<D> = Some(if a >= a { a } else { a });
        fn265(a.sin()) + lit(1.5) * a
    }

    pub fn fn271(mut a: D, mut p: [D; 3]) -> D {
        let mut y1 = Body { pos: Point { x: a, y: a }, vel: [if a >= a { a } else { p[2] }, if a <= p[2] { p[0] } else { p[1] }, p[0].sin()], mass: (-lit(0.375)) - p[0], id: 2 };
        let mut y11: D = if y1.pos.x.mul_add(y1.pos.x, p[2]) <= (-lit(0.125)) {
            for i4 in 1..p.len() {
                p[i4 - 1] = p[i4] - lit(0.5) * p[i4 - 1];
                { let rhs = lit(0.25) * fn256(y1.vel[2].sin(), [-lit(1.25), p[1], y1.vel[i4 % 3]], (0..p.len()).map(|j| p[j] + lit(0.5) * (y1.mass * (-lit(1.25))).sin()).collect::<Vec<D>>()); a += rhs; }
            }
            let a = p.iter().enumerate().map(|(j, z)| (a + y1.mass).sin()).sum::<D>().sin().tanh();
            p.iter().sum::<D>()
        } else {
            let r10 = &mut p[1];
            { let rhs = lit(0.25) * (lit(1.25) * a.sin()); *r10 += rhs; }
            p.iter().copied().fold(lit(-9.0), D::max)
        };
        (((((((y1.vel[0] + lit(0.25) * p[0]) + lit(1.0) * p[2]) + lit(0.25) * y1.pos.x) + lit(1.5) * y1.pos.y) + lit(1.5) * y1.vel[0]) + lit(0.75) * y1.vel[1]) + lit(1.5) * y1.mass) + lit(0.25) * y11
    }

    pub fn fn272(a: D) -> D {
        let mut i2 = 0_usize;
        loop {
            { let rhs = 1; i2 += rhs; }
            if i2 > 2 { break; }
            if fn251(a.sin(), a.cos(), a >= a) <= a { break; }
            match 1 % 4 { 0 => {}, 1 | 2 if lit(1.0) > a => {
                let mut dy1 = (lit(1.5) + (a / (a.abs() + lit(1.25))).sin()).sqrt();
            }, _ => {
                let Some(z5) = positive(a - a) else {
                    continue;
                };
            } }
        }
        (a - (-lit(1.25))) + lit(1.5) * a
    }

    pub fn fn273(a: D, b: D, n: usize) -> D {
        let mut u: [[D; 3]; 2] = [[b * b; 3]; 2];
        let mut tape1: Vec<D> = vec![a, lit(2 as f64), (lit(1.5) + lit(0.75).sin()).sqrt()];
        let mut s: Option<D> = Some(fn256(b.sin(), [u[0][n % 3], -lit(1.875), b], vec![u[n % 2][1], b, b]));
        (((b + b) + lit(2.0) * a) + lit(2.0) * b) + lit(0.25) * u[1][2]
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
            let mut old9 = std::mem::take(&mut dx);
        }
        ((((p[1] - dx) + lit(1.0) * a) + lit(2.0) * p[1]) + lit(2.0) * p[2]) + lit(1.0) * dx
    }

    pub fn fn277(a: D, b: D, flag: bool, v: &[D]) -> [D; 3] {
        if (a + b) <= a {
            if v.iter().rev().skip(1).copied().map(|z| (if v[1] <= b { lit(1.625) } else { z }).cos()).sum::<D>() <= (b * b + lit(1.0)).ln() {
                return [(v.iter().copied().fold(lit(-9.0), D::max) + lit(2.0) * b) + lit(1.5) * v[v.len() - 1], (-lit(1.75)) + lit(1.0) * v[1], ((if v[0] >= b { a } else { b }) + lit(0.75) * v[0]) + lit(2.0) * v[v.len() - 1]];
            }
            for i6 in 0..v.len() {}
        } else if flag {} else {
            let mut old: Vec<D> = v.to_vec();
        }
        [b + lit(0.5) * a, (b * a) + lit(1.25) * v[1], ((((b + lit(0.5) * a) + lit(0.75) * b) + lit(0.25) * v[0]) + lit(0.5) * v[1]) + lit(1.5) * v[v.len() - 1]]
    }

    pub fn fn279(a: D) -> D {
        let mut s = Net { w: vec![if a > a { a } else { a }, lit(0.875) - a, if (-lit(0.5)) < a { a } else { a }], b: a.min(a) };
        'l3: for i4 in 0..2 {
            {
                { let rhs = lit(0.25) * fn169(s.w[i4 % 2].sin().cos(), lit(0.25).cos(), [lit(1.0); 3]).cos(); s.w[i4 % 2] += rhs; }
                'l6: for i7 in (0..4).rev() {
                    s.b = lit(i7 as f64).sin();
                    s.b = lit(0.5) * D::sin(a).sin();
                }
            }
            s.w[1] = s.b.sin();
        }
        a.sin().powi(1) + lit(0.75) * s.w[1]
    }

    pub fn fn280(a: D, n: usize) -> D {
        let y = fn279(lit(1.25) * a.sin());
        let f4 = |z: D| lit(1.25) * y.sin();
        let mut y6 = f4(f4(y.sin()));
        for i8 in 0..3 {
            let mut tape1 = [a; 3];
            { let rhs = lit(0.125) * positive(y).unwrap_or(tape1[n % 3]).sin(); tape1[0] += rhs; }
        }
        a.abs() + lit(1.25) * a
    }

    pub fn fn281(a: D, mut p: [D; 3]) -> D {
        let mut list3 = Vec::with_capacity(4);
        list3.push(p[0].max(p[0]));
        list3.push(p[2]);
        let mut p: Vec<Vec<D>> = vec![vec![p[0].atan(), p[2] / (list3[0].abs() + lit(1.25)), a.sin().exp()], vec![lit(0.0); 2]];
        list3[..2].copy_from_slice(&[fn275(a.sin(), [a, a, a]).sin(), a]);
        list3[1] = lit(1.25) * list3.iter().sum::<D>().sin();
        ((((a + lit(0.25) * list3[0]) + lit(0.5) * list3[1]) + lit(1.5) * list3[list3.len() - 1]) + lit(1.75) * p[0][0]) + lit(1.0) * p[1][1]
    }

    pub fn fn282(a: D) -> D {
        let y = vec![(a * a + lit(1.0)).sqrt(), a];
        let mut i3 = 0_usize;
        loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 1 { break; }
            let f5 = |z: D, k: D| { let h9 = k; k.atan().atan() + h9 };
            let mut y11 = f5(if a >= (-lit(1.75)) { a } else { a }, y[i3 % y.len()]);
            let mut dx: Point = Point::new(-y11, lit(i3 as f64));
            if i3 != 0 { break; }
            { let rhs = lit(0.125) * a.sin(); dx.y += rhs; }
        }
        a.atan() + lit(0.75) * a
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
                { let rhs = lit(0.375) * (lit(0.5) * v.iter().sum::<D>().sin()); y9 += rhs; }
            }
        }
        ((a / (v[v.len() - 1].abs() + lit(1.25))) + lit(1.5) * v[1]) + lit(2.0) * v[v.len() - 1]
    }

    pub fn fn284(a: D, b: D, v: &[D], p: [D; 3]) -> D {
        for i5 in 0..p.len() {}
        if (a + p[1]) > a {
            return (((((v.iter().sum::<D>() + lit(1.0) * a) + lit(2.0) * b) + lit(0.75) * v[0]) + lit(1.75) * v[1]) + lit(2.0) * p[0]) + lit(1.25) * p[2];
            let tape1: D = b;
        }
        let f8 = |z: D| p[2].sin();
        let y10 = f8(b) + f8(if v[v.len() - 1] <= b { b } else { v[0] });
        (((((((b + y10) + lit(0.75) * a) + lit(2.0) * b) + lit(1.75) * v[0]) + lit(1.75) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(1.5) * p[2]) + lit(1.25) * y10
    }

    pub fn fn285(mut a: D, mut b: D, n: usize, v: &[D]) -> D {
        let mut saved: Option<D> = if a <= positive(v[1] * (-lit(1.0))).unwrap_or(a) { Some(a) } else { None };
        'l6: for i7 in (0..v.len()).step_by(2) {
            let r9 = &mut a;
            *r9 = *r9 * lit(0.5) * v[i7].sin() + (lit(0.5) * lit(0.125).sin());
        }
        a = a.atan();
        b = (a + (b - v[n % 2])).sin();
        match n % 3 { 0 => {
            let mut i10 = 0_usize;
            loop {
                { let rhs = 1; i10 += rhs; }
                if i10 > 2 { break; }
                let mut old: D = if i10 == 2 { b } else { a };
                let mut s = fn169(old.atan(), (v[n % 2] * b).sin(), [a, a, a]);
                { let rhs = lit(1.75) + old.sin(); s /= rhs; }
            }
        }, 1 => {}, _ => {
            let mut v: Shape = if a >= a { Shape::Disc(b.sin()) } else { Shape::Dot };
        } }
        ((((fn84(v[0].sin(), b.cos()) + lit(2.0) * a) + lit(0.75) * b) + lit(0.25) * v[0]) + lit(0.5) * v[v.len() - 1]) + lit(1.75) * saved.unwrap_or(lit(0.75))
    }

    pub fn fn286(a: D, n: usize, v: &[D], t: (D, D)) -> D {
        let mut a: Vec<D> = v[..2].to_vec();
        let mut list6 = Vec::with_capacity(4);
        list6.push(if n != 1 { a[n % 2] } else { t.0 });
        list6.push(a[n % 2] + a[n % 2]);
        list6[1] = lit(1.25) * a[n % 2].sin();
        let mut tape1 = if (lit(1.5) + list6[1].sin()).sqrt() > (0..a.len()).map(|j| a[j] * lit(1.25) * list6[j % 2].sin()).sum::<D>() { if t.1 > t.0 { list6[n % 2] } else { t.0 } } else { list6[0].sin().powi(0) };
        let f10 = |z: D, k: D| (list6[n % 2].abs() + lit(1.25)).ln().atan();
        let y13 = f10(a[n % a.len()], list6[n % 2]) * f10(a[n % 2], v[n % 2]);
        return (((((((a[0] + lit(1.25) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(2.0) * t.0) + lit(2.0) * t.1) + lit(1.75) * a[1]) + lit(1.0) * a[a.len() - 1]) + lit(0.75) * tape1) + lit(1.25) * y13;
        let mut next = vec![list6.to_vec(), list6.to_vec()];
        lit(1.625)
    }

    pub fn fn287(mut a: D, mut b: D, v: &[D]) -> D {
        let dy1: Option<D> = None;
        for i5 in 1..=2 {
            'l7: for i8 in 0..i5 % 4 {
                { let rhs = lit(0.25) * (b * v[i8 % 2].abs()).cos(); a -= rhs; }
            }
        }
        (((a + lit(2.0) * a) + lit(0.75) * b) + lit(0.5) * v[0]) + lit(2.0) * dy1.unwrap_or(lit(0.75))
    }

    pub fn fn288(mut a: D, n: usize, p: [D; 3]) -> D {
        let mut y1 = [a - lit(1.0), p.iter().enumerate().map(|(j, z)| lit(1.25) * a.sin()).sum::<D>(), p[n % 3] + a];
        let mut y: Shape = Shape::Rect { w: a.min(y1[n % 3]), h: a - a };
        for i8 in 0..p.len() {
            y1[n % 3] = p[2].sin();
        }
        let f10 = |z: D| { let h12 = lit(n as f64); (-lit(1.75)).max(y1[n % 3]).sin() + h12 };
        let y14 = f10(f10((lit(1.5) + a.sin()).ln()));
        let mut y116 = p[..2].to_vec();
        let n: Option<D> = Some(y1.iter().filter(|z| **z > 0.25).map(|z| y14.max(a).sin()).sum::<D>());
        let mut y120 = [lit(1.5); 3];
        ((((((((p[0] * y14) + lit(0.5) * a) + lit(1.5) * p[0]) + lit(1.0) * p[1]) + lit(1.75) * p[2]) + lit(2.0) * y1[0]) + lit(1.25) * y1[2]) + lit(0.75) * y14) + lit(0.5) * n.unwrap_or(lit(0.75))
    }

    pub fn fn289(mut a: D, v: &[D]) -> D {
        for i3 in 0..v.len() {
            for i5 in (0..v.len()).step_by(2) {
                a = ((if a > v[i3 % v.len()] { v[i5] } else { v[i5] }) * (-a)).sin();
                a = (a + a).sin().cos();
                if (i5 < 0) && ((a * a) > a.sin()) {
                    a = lit(0.625);
                    a = a.atan();
                }
            }
        }
        (((a + a) + lit(1.75) * a) + lit(0.5) * v[0]) + lit(1.75) * v[1]
    }

    pub fn fn290(a: D, q: Vec<D>) -> D {
        let mut back: Point = Point { x: a.min(q[q.len() - 1]), y: a };
        back.y = q[0].sin();
        back.x = lit(1.25) * a.sin();
        if (back.y + back.x) < back.x.abs() {} else if (back.y - a) > a {
            let x: Point = -(back + back * a);
        } else {
            let y1 = fn284(back.x.sin(), q[0].sin().tanh().sin(), &q[..=1], [back.y, a, a]);
        }
        (a.asinh() + lit(1.75) * a) + lit(0.5) * q[q.len() - 1]
    }

    pub fn fn291(mut a: D, p: [D; 3]) -> D {
        'l3: for i4 in 0..p.len() {
            a = D::sin(a).sin().cos();
            a = (p.iter().copied().max_by(|z, q| z.total_cmp(q)).unwrap() * p.iter().copied().max_by(|z, q| z.total_cmp(q)).unwrap() + lit(1.0)).ln().sin();
        }
        (a * p[0]) + lit(1.25) * a
    }

    pub fn fn292(mut a: D, flag: bool, v: &[D]) -> D {
        a = (v.iter().filter(|z| **z > 0.25).map(|z| a.sin().cos()).sum::<D>() + a).sin();
        a = lit(1.25) * ((if flag { a } else { a }) + a.max(a)).sin();
        'l5: for i6 in 1..=1 {
            for i8 in 0..v.len() {
                if (if i8 >= 2 { a } else { v[i8] }) < (a * v[i8]) {
                    a = (v[i8] + a).sin().tanh().sin();
                    return (v[i8] + lit(0.75) * v[0]) + lit(1.25) * v[v.len() - 1];
                }
                let r10 = &mut a;
                { let rhs = v[i8].sin(); *r10 *= rhs; }
                *r10 = v[i8].cos();
            }
            a = lit(1.125).sin();
        }
        return (((lit(1 as f64) + lit(0.75) * a) + lit(0.75) * v[0]) + lit(2.0) * v[1]) + lit(1.5) * v[v.len() - 1];
    }

    pub fn fn293(a: D, v: &[D]) -> (D, D) {
        let mut list3 = Vec::with_capacity(4);
        list3.push(a);
        list3.push(v.iter().fold(v[0], |h, z| lit(1.25) * (a * a).sin()));
        for i7 in 1..=1 {}
        let (l9, r10) = list3.split_at_mut(1);
        { let rhs = r10[0] * lit(1.25) * lit(1.125).sin(); l9[0] += rhs; }
        for i11 in 1..v.len() {
            list3[i11 % 2] = a.abs().sin();
            { let rhs = a.atan(); list3[0] *= rhs; }
        }
        (list3[0], (v[0] + lit(1.0) * list3[0]) + lit(2.0) * list3[list3.len() - 1])
    }

    pub fn fn294(a: D) -> D {
        if a < a {} else if (a < a) || (a > a) {} else {}
        let mut i2 = 0_usize;
        while i2 < 2 && (i2 % 2 == 0) {
            { let rhs = 1; i2 += rhs; }
        }
        lit(i2 as f64) + lit(0.5) * a
    }

    pub fn fn296(mut a: D) -> D {
        for i2 in 0..1 {
            'l4: for i5 in (0..2).rev() {
                a = a.sin().exp().sin();
            }
        }
        for i7 in (0..2).rev() {
            let mut old: Point = Point { x: (-lit(0.125)) + a, y: lit(2.0).cos() };
        }
        D::sin(a)
    }

    pub fn fn297(a: D, b: D) -> D {
        let mut dx = vec![b, b.min(b), if lit(0.25) < b { a } else { lit(2.0) }];
        for i4 in (0..4).rev() {
            let mut old6 = std::mem::replace(&mut dx[i4 % 2], lit(0.5) * (-b).sin());
            if i4 == 1 {
                for z8 in dx.iter_mut().rev() {
                    *z8 = (b * a).cos();
                }
            }
        }
        ((lit(0 as f64) + lit(1.0) * a) + lit(1.75) * b) + lit(1.5) * dx[dx.len() - 1]
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
            list4[1] = b.sin();
            (list4[0], list4[1]) = (list4[1], list4[0]);
            list4[1] * b
        };
        ((a + lit(0.75) * list4[1]) + lit(0.5) * list4[list4.len() - 1], (((b + lit(1.25) * a) + lit(0.5) * b) + lit(2.0) * list4[1]) + lit(0.25) * list4[list4.len() - 1])
    }

    pub fn fn301(a: D, b: D, mut p: [D; 3]) -> D {
        let b: Option<D> = Some(fn296(b.sin()));
        (p[0], p[1]) = (p[1], p[0]);
        p[2] = lit(1.75);
        {}
        ((((fn297(a.sin(), p[2].sin()) + lit(0.5) * a) + lit(0.75) * p[0]) + lit(0.5) * p[1]) + lit(1.5) * p[2]) + lit(2.0) * b.unwrap_or(lit(0.75))
    }

    pub fn fn302(a: D, b: D, v: &[D], mut t: (D, D)) -> D {
        let mut list5 = Vec::new();
        for i6 in 0..4 {
            list5.push(lit(0.25).sin());
        }
        let mut next9 = list5.clone();
        for _ in 0..3 {
            for i10 in 0..list5.len() {
                next9[i10] = 0.5 * list5[i10] + 0.25 * (if i10 == 0 { list5[list5.len() - 1] } else { list5[i10 - 1] }) * (t.1 / (t.0 * t.0 + lit(1.0))).atan();
            }
            list5 = next9.clone();
        }
        let mut next11 = list5.clone();
        for _ in 0..1 {
            for i12 in 0..list5.len() {
                next11[i12] = 0.5 * list5[i12] + 0.25 * (if i12 == 0 { list5[list5.len() - 1] } else { list5[i12 - 1] }) * b.cos();
            }
            list5 = next11.clone();
        }
        let v: D = (lit(1.5) + (b * b).sin()).sqrt();
        for z14 in list5.iter_mut().rev() {
            { let rhs = lit(0.5) * v.sin(); *z14 *= rhs; }
        }
        for z15 in list5.iter_mut().rev() {
            *z15 = a.sin();
        }
        (((((fn290(t.1.cos(), vec![lit(0.0); 3]) + lit(0.25) * a) + lit(1.75) * b) + lit(0.25) * t.0) + lit(1.0) * t.1) + lit(0.5) * list5[0]) + lit(1.0) * list5[list5.len() - 1]
    }

    pub fn fn303(mut a: D, b: D, n: usize, mut p: [D; 3], net: &Net) -> D {
        let x: Shape = Shape::Rect { w: (lit(1.5) + b.sin()).sqrt(), h: net.w[0] };
        let f7 = |z: D, k: D| { let h10 = lit((n + 1) as f64); (if h10 >= lit(1.75) { lit(0.25) } else { p[n % 3] }).sin() + h10 };
        let y13 = f7(lit(2.0) * b, net.w[0]) * f7(p.iter().rev().skip(1).copied().map(|z| net.w[n % 2].atan()).sum::<D>(), a);
        for z15 in p.iter_mut().rev() {
            *z15 = *z15 * (b + b).atan() - (lit(0.5) * b.atan());
        }
        p[1] = lit(n as f64).atan();
        p[n % 3] = y13.atan();
        let mut y20: [D; 3] = if n < 0 {
            for i16 in (0..3).rev() {
                {
                    { let rhs = lit(1.75) + chained(lit(n as f64)).unwrap_or(-lit(0.75)).sin(); p[i16 % 3] /= rhs; }
                }
            }
            [b; 3]
        } else {
            let mut n: [D; 3] = std::array::from_fn(|j| (b - net.b).atan());
            [a, b, a]
        };
        ((b + lit(1.0) * a) + lit(2.0) * p[0]) + lit(1.5) * p[1]
    }

    pub fn fn304(mut a: D, n: usize) -> D {
        let a = vec![a.mul_add(a, a), a, a - a];
        let mut i4 = 0_usize;
        while i4 < 1 {
            { let rhs = 1; i4 += rhs; }
            if fn229(a[0].cos(), lit(1.25) * a[n % a.len()].sin()) >= (a[1] - a[i4 % 2]) {
                return ((a[i4 % 2] - a[1]) + lit(1.5) * a[0]) + lit(1.0) * a[1];
            }
        }
        return ((if a[n % a.len()] > lit(0.375) { a[0] } else { a[n % 2] }) + lit(0.25) * a[0]) + lit(1.25) * a[a.len() - 1];
        lit(1.75)
    }

    pub fn fn305(mut a: D) -> D {
        let next: D = a;
        let mut u: Vec<D> = vec![lit(0.0); 2];
        return (((lit(1.625) + lit(1.0) * a) + lit(0.5) * next) + lit(0.75) * u[1]) + lit(1.5) * u[u.len() - 1];
        { let rhs = lit(1.75) + fn294(a.atan()).sin(); a /= rhs; }
        next
    }

    pub fn fn306(mut a: D, mut b: D) -> D {
        b = a.atan();
        let mut a: D = (a + a).sin().powi(0);
        a = a.atan();
        let acc: D = lit(3 as f64);
        let r5 = &mut a;
        *r5 = *r5 * lit(0.875).sin() + (lit(0.5) * (lit(1.25) * b.sin()));
        (a + lit(1.5) * b) + lit(2.0) * a
    }

    pub fn fn307(a: D, b: D, n: usize, mut p: [D; 3]) -> D {
        let mut y: [D; 3] = [a.sin().tanh(), b * lit(1.25), b.max(a)];
        let y1: D = b;
        let f7 = |z: D| lit(3 as f64).cos().sin();
        let mut y9 = f7(f7(y1 / (lit(1.5) + y1.sin())));
        for i11 in 1..y.len() {
            { let rhs = lit(1.75) + (p[2] * p[n % 3]).sin(); y[0] /= rhs; }
        }
        (((((y9.cos() + lit(0.25) * a) + lit(1.5) * b) + lit(1.5) * p[0]) + lit(0.25) * p[2]) + lit(0.5) * y1) + lit(2.0) * y9
    }

    pub fn fn308(a: D, b: D) -> [D; 3] {
        let cell1 = if (-lit(0.625)) < a { Shape::Disc(b) } else { Shape::Dot };
        {
            if a < (b + lit(1.875)) {} else if (a - a) >= (a * a + lit(1.0)).sqrt() {} else {}
            let mut u = lit(2 as f64);
        }
        [lit(1.5) - a, b.asinh() + lit(1.0) * a, (b * a) + lit(0.25) * b]
    }

    pub fn fn309(a: D, mut b: D, n: usize, p: [D; 3]) -> D {
        if (a >= (-p[n % 3])) && ((n == 2) || (b > a)) {
            let mut i5 = 0_usize;
            'l6: while i5 < 1 {
                { let rhs = 1; i5 += rhs; }
            }
        }
        b = lit(1.25) * p[1].sin();
        let mut acc = vec![b + b, if a < lit(1.375) { a } else { b }, b.mul_add(b, p[n % 3])];
        let mut i9 = 0_usize;
        loop {
            { let rhs = 1; i9 += rhs; }
            if i9 > 2 { break; }
            acc = vec![a, p[1]];
            acc[0] = fn304(b.min(lit(1.5)).sin(), acc.len() % 4).sin();
            { let rhs = lit(0.25) * fn302(a.sin(), lit(0.5) * a.sin(), &acc, (a, p[n % 3])); b += rhs; }
            let (l11, r12) = acc.split_at_mut(1);
            l11[0] = r12[0].sin();
            { let rhs = l11[0] * a.sin(); r12[0] -= rhs; }
        }
        (((((p[i9 % 3] + lit(0.5) * a) + lit(1.25) * b) + lit(1.25) * p[0]) + lit(1.5) * p[1]) + lit(1.0) * p[2]) + lit(1.0) * acc[acc.len() - 1]
    }

    pub fn fn310(mut a: D) -> D {
        for i2 in (0..4).rev() {
            if a < (if i2 != 3 { a } else { -lit(1.75) }) {}
            a = a.sin();
        }
        'l4: for i5 in (0..2).rev() {
            { let rhs = lit(1.75) + a.sin(); a /= rhs; }
        }
        a = (-(if a <= a { lit(1.75) } else { a })).sin();
        a + lit(1.75) * a
    }

    pub fn fn311(a: D, flag: bool) -> D {
        let acc: Vec<D> = vec![a, if flag { lit(0.75) } else { a }, a];
        let next = fn299(fn299(lit(1.25) * acc[0].sin(), acc[0].sin()).cos(), fn297(lit(1.25).sin(), acc[acc.len() - 1].sin()).sin());
        let mut old = acc.clone();
        let mut w: D = old[1].asinh();
        ((((lit(0.75) * lit(0.75) + lit(1.0)).sqrt() + lit(1.5) * a) + lit(1.25) * acc[0]) + lit(2.0) * acc[acc.len() - 1]) + lit(2.0) * next
    }

    pub fn fn312(a: D, mut b: D) -> D {
        let mut tape1 = Body { pos: Point { x: b, y: b }, vel: [fn91(b.sin(), lit(1.25) * a.sin()), (-lit(0.5)) * a, if lit(1.875) < a { a } else { lit(0.375) }], mass: a, id: 2 };
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 3 { break; }
            tape1.pos.x = lit(0.5) * lit(i4 as f64).sin();
            tape1.mass = (a * b).sin();
            if i4 < 0 { break; }
            let mut i6 = 0_usize;
            while i6 < 3 {
                { let rhs = 1; i6 += rhs; }
                tape1.mass = lit(0.5) * (lit(1 as f64) / ((a - tape1.vel[i4 % 3]).abs() + lit(1.25))).sin();
                tape1.vel[2] = tape1.pos.x.sin();
                { let rhs = lit(0.5) * (if i4 % 2 == 0 { a } else { b }).sin(); tape1.pos.y *= rhs; }
            }
        }
        ((((((tape1.pos.x + lit(1.0) * a) + lit(1.5) * b) + lit(1.25) * tape1.pos.x) + lit(0.75) * tape1.pos.y) + lit(0.5) * tape1.vel[0]) + lit(2.0) * tape1.vel[1]) + lit(1.75) * tape1.mass
    }

    pub fn fn313(a: D, b: D, mut q: Vec<D>) -> D {
        let mut old = [q[1] - a, a + a, lit(0.25)];
        let mut i5 = 0_usize;
        while i5 < 2 {
            { let rhs = 1; i5 += rhs; }
            q[i5 % 2] = (old[i5 % 3].max(old[i5 % 3]) * (a / (lit(1.5) + q[i5 % 2].sin()))).cos();
            let f7 = |z: D| { let h9 = lit((i5 + 1) as f64); lit(0.5) * b.sin() + h9 };
            let y11 = f7(a) + f7((lit(1.5) + old[1].sin()).ln());
        }
        let mut i13 = 0_usize;
        'l14: loop {
            { let rhs = 1; i13 += rhs; }
            if i13 > 3 { break; }
            let f16 = |z: D| (a.atan() * b).atan();
            let y18 = f16(lit((i13 + 1) as f64));
            if b >= old[i13 % 3] { break; }
            let mut old20 = std::mem::take(&mut old[i13 % 3]);
            old[1] = lit(0.5) * (old[1].atan() + old.iter().sum::<D>()).sin();
        }
        ((((((lit(2 as f64) + lit(1.0) * a) + lit(0.25) * q[0]) + lit(1.25) * q[1]) + lit(2.0) * q[q.len() - 1]) + lit(1.0) * old[0]) + lit(1.0) * old[1]) + lit(1.75) * old[2]
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
        b = lit(1.25) * (cell1[0][2] * cell1[0][2] + lit(1.0)).sqrt().sin();
        let y = fn313(lit(1.25) * (cell1[1][0] * a).sin(), lit(1.25) * (if b >= cell1[1][0] { b } else { lit(1.25) }).sin(), vec![a, a, a]);
        let f6 = |z: D| a.sin();
        let mut y8 = f6(y);
        vec![((cell1[1][2] + y) + lit(0.5) * a) + lit(1.75) * y8, ((cell1[0][2] - b) + lit(1.25) * a) + lit(0.5) * y8]
    }

    pub fn fn317(mut a: D, n: usize) -> Vec<D> {
        let mut acc = [lit(0.375).abs(), -lit(1.75), a];
        match n % 4 { 0 => {
            for i4 in (0..4).rev() {
                acc[i4 % 3] = lit(0.5) * a.sin().sin();
            }
        }, 1 | 2 if a <= lit(1.875) => {
            acc[n % 3] = a.sin();
            acc[1] = acc[n % 3].sin();
        }, _ => {
            let mut i6 = 0_usize;
            while i6 < 3 && ((a - a) >= lit(n as f64)) {
                { let rhs = 1; i6 += rhs; }
                acc[n % 3] = a.cos();
                acc[n % 3] = (if (a > acc[0]) && (a < a) { a.sin() } else { a.cos() }).sin();
            }
        } }
        vec![a.min(acc[n % 3]) + lit(1.5) * acc[1], (a + lit(0.25) * acc[0]) + lit(1.75) * acc[1]]
    }

    pub fn fn318(mut a: D, p: [D; 3]) -> [D; 3] {
        a = (p[2] * a).mul_add(p[2], a).sin();
        a = p[2].sin();
        a = ((if a > p[2] { a } else { p[2] }) - lit(1.5).sin().tanh()).sin();
        [(p.iter().rev().skip(1).copied().map(|z| a.atan()).sum::<D>() + lit(1.75) * p[0]) + lit(1.75) * p[1], ((if p[2] > p[2] { p[2] } else { a }) + lit(1.0) * p[0]) + lit(1.25) * p[1], a.sin().powi(2)]
    }

    pub fn fn319(a: D, mut b: D, n: usize) -> D {
        b = ((b - lit(0.875)) + (a / (b.abs() + lit(1.25)))).sin();
        let dx = Body { pos: Point { x: b, y: lit(1.5) }, vel: [a, a, (a * a + lit(1.0)).sqrt()], mass: b.abs(), id: 2 };
        { let rhs = lit(0.25) * (lit(1.5) + b.sin()).sqrt().cos(); b += rhs; }
        b = lit(1.25) * (dx.pos.x * a).sin();
        ((((b + b) + lit(0.75) * a) + lit(0.5) * b) + lit(0.5) * dx.vel[1]) + lit(0.5) * dx.mass
    }

    pub fn fn320(mut a: D) -> D {
        for i2 in 1..=3 {
            { let rhs = lit(0.125) * (lit(1.75) + a).atan(); a -= rhs; }
        }
        a = ((a - a) / (a.sin().tanh() * a.sin().tanh() + lit(1.0))).sin();
        let mut i4 = 0_usize;
        while i4 < 3 {
            { let rhs = 1; i4 += rhs; }
            if (fn309(lit(0.5) * a.sin(), a.atan(), i4 % 4, [a; 3]) >= a) || (i4 % 2 == 1) {} else if a > lit(0.375) {
                let r6 = &mut a;
                *r6 = lit(0.5) * (lit(2.0) - lit(1.75)).sin();
                { let rhs = lit(0.5) * (-lit(2.0)).asinh().sin(); *r6 *= rhs; }
            } else {}
            { let rhs = lit(0.5) * (a * a + lit(1.0)).ln().sin(); a += rhs; }
        }
        a.max(lit(1.125))
    }

    pub fn fn321(a: D, mut b: D, mut p: [D; 3], t: (D, D), net: &Net) -> D {
        let r6 = &mut p[2];
        { let rhs = (a * b).cos(); *r6 *= rhs; }
        p[0] = lit(1.25) * (b * net.w[0]).sin();
        { let rhs = lit(0.25) * (lit(1.25) * p.iter().chain([lit(0.5)].iter()).map(|z| z.cos()).sum::<D>().sin()); p[0] += rhs; }
        let mut x: [D; 3] = [b; 3];
        { let rhs = lit(0.5) * lit(1.125).min(if (-lit(0.625)) >= p[1] { a } else { p[0] }).sin(); x[1] -= rhs; }
        ((((((a * a + lit(1.0)).sqrt() + lit(1.75) * b) + lit(0.25) * t.0) + lit(1.5) * t.1) + lit(2.0) * net.w[0]) + lit(1.0) * net.w[1]) + lit(1.5) * net.b
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
        let mut y16: D = if (if a >= q[0] { tape1[1] } else { net.w[0] }) >= (a + q[1]) {
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
                { let rhs = lit(0.375) * tape1.iter().filter(|z| **z > 0.25).map(|z| a.sin().sin()).sum::<D>().atan(); tape1[i5 % 3] += rhs; }
            }
            tape1[..2].copy_from_slice(&[(net.w[i5 % 2] + a).sin(), net.w[0]]);
            q[i5 % 2] * net.w[i5 % 2]
        } else {
            let f12 = |z: D| q[0].mul_add(q[0], z).sin();
            let y14 = f12(f12(a - net.b));
            a
        };
        [((((y16 - a) + lit(0.75) * q[0]) + lit(0.25) * q[1]) + lit(1.5) * net.w[1]) + lit(0.5) * tape1[1], tape1.windows(2).map(|z| z[0] * z[1]).sum::<D>() + lit(0.25) * y16, y16 + lit(1.25) * a]
    }

    pub fn fn324(a: D) -> D {
        let mut i2 = 0_usize;
        loop {
            { let rhs = 1; i2 += rhs; }
            if i2 > 1 { break; }
            if (lit(1.375) - a) > a.sin().exp() {} else {}
            if a <= lit(1.25) {
                return (a * a) + lit(1.75) * a;
            }
            if lit(2 as f64) >= D::sin(a) { break; }
            if (lit(1.5) + a.sin()).ln() >= a.abs() {
                break;
            }
        }
        fn309(lit(1.25) * a.sin(), a.cos(), i2 % 4, [a, a, a]) + lit(0.25) * a
    }

    pub fn fn325(a: D, mut b: D, net: &Net) -> D {
        for i4 in 0..3 {
            { let rhs = lit(0.5) * (lit(0.5) * (b * lit(1.125)).cos().sin()); b += rhs; }
            let r6 = &mut b;
            *r6 = a.atan();
        }
        return ((((b - b) + lit(0.75) * b) + lit(1.75) * net.w[0]) + lit(1.25) * net.w[1]) + lit(1.75) * net.b;
    }

    pub fn fn326(a: D, v: &[D]) -> D {
        let mut u = [a.abs(), a, a];
        let mut old4 = std::mem::replace(&mut u[2], (v[1] * a).cos());
        let Some(z6) = positive(old4 - a) else {
            return (a * a) + lit(0.25) * v[v.len() - 1];
        };
        u[1] = lit(1.25) * u.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin();
        ((((z6 + lit(1.5) * v[0]) + lit(2.0) * v[v.len() - 1]) + lit(1.5) * u[0]) + lit(2.0) * old4) + lit(1.0) * z6
    }

    pub fn fn327(mut a: D, flag: bool, p: [D; 3], q: Vec<D>) -> D {
        let mut a = p;
        let mut dx: [D; 3] = [a[0].min(a[0]), D::sin(lit(0.25)), q[0]];
        a = [if flag { q[0] } else { -lit(1.875) }, if q[0] <= (-lit(1.5)) { p[2] } else { q[q.len() - 1] }, p[1] * p[2]];
        let mut w = dx[2];
        {
            { let rhs = lit(0.375) * (lit(1.25) * p.iter().enumerate().map(|(j, z)| (w + lit(0.75)).sin()).sum::<D>().sin()); a[0] -= rhs; }
            let mut cell1 = vec![vec![q[1].sin(); 2]; 3];
        }
        ((((((a[0] * p[0]) + lit(1.25) * p[0]) + lit(1.0) * a[1]) + lit(1.75) * a[2]) + lit(0.5) * dx[0]) + lit(1.75) * dx[1]) + lit(0.5) * dx[2]
    }

    pub fn fn328(a: D, mut b: D, v: &[D], mut p: [D; 3]) -> D {
        let mut u = [[lit(0.5).max(b); 3]; 2];
        p[..2].copy_from_slice(&[lit(1.25) * u[1][1].sin(), v[v.len() - 1]]);
        p[..2].copy_from_slice(&[(if v[0] >= v[v.len() - 1] { b } else { b }).sin(), b]);
        p.reverse();
        p[1] = lit(2.0);
        let r6 = &mut b;
        *r6 = *r6 * a.sin() + (lit(0.25) * a.atan());
        { let rhs = lit(1 as f64).sin(); *r6 *= rhs; }
        let mut acc = [[a, lit(0.25).min(a), a * p[1]], [u[0][1], if a < a { v[1] } else { a }, v[v.len() - 1]]];
        p[0] = (lit(0.25).sin() / (lit(1.5) + acc[1][0].max(u[1][2]).sin())).sin();
        (((((((a * u[1][1]) + lit(1.75) * a) + lit(1.25) * p[0]) + lit(0.25) * p[1]) + lit(1.5) * u[0][1]) + lit(0.75) * u[1][2]) + lit(0.75) * acc[0][1]) + lit(0.25) * acc[1][0]
    }

    pub fn fn329(mut a: D, n: usize) -> D {
        let mut y: Vec<D> = vec![lit(0.0); 2];
        'l4: for i5 in 1..y.len() {
            y[i5] = y[i5] * y[i5 - 1];
            let mut i7 = 0_usize;
            loop {
                { let rhs = 1; i7 += rhs; }
                if i7 > 1 { break; }
                { let rhs = lit(0.25) * lit(1.125).sin(); a -= rhs; }
                if (a + a) > (a - y[i5]) {
                    return ((((a - a) + lit(0.25) * a) + lit(0.5) * y[0]) + lit(1.25) * y[1]) + lit(1.25) * y[y.len() - 1];
                }
                if (if i5 >= 3 { y[i5 % y.len()] } else { a }) <= a { break; }
                { let rhs = lit(0.5) * (lit(0.5) * lit(i7 as f64).sin()); y[0] -= rhs; }
                y[i5] = lit(0.5) * (y[i5].mul_add(lit(1.375), y[i5]) * (if y[i5] < a { a } else { a })).sin();
            }
            let mut x = -lit(1.5);
            y.swap(1, 0);
        }
        a + lit(1.0) * a
    }

    pub fn fn330(mut a: D) -> D {
        let mut next: [[D; 3]; 2] = [[a - a; 3], [a - a, a.sin().powi(2), a.cos()]];
        { let rhs = lit(0.5) * D::sin(-a).sin(); next[0][1] += rhs; }
        'l3: for i4 in 0..3 {
            match 1 % 4 { 0 => {
                next[1][i4 % 3] = a.sin();
                a = (lit(1.5) + (lit(1.5) + (-lit(2.0)).sin()).ln().sin()).ln().atan();
            }, 1 | 2 if a < a => {}, _ => {
                { let rhs = lit(0.375) * (lit(0.5) * D::sin(a).sin()); next[1][0] += rhs; }
            } }
            let r6 = &mut next[i4 % 2][i4 % 3];
            *r6 = *r6 * lit(0.375).atan() + (lit(0.25) * a.sin());
            *r6 = *r6 * a.sin() + (lit(0.375) * a.atan());
        }
        (((lit(1.5) + next[0][2].sin()).ln() + lit(1.25) * next[0][1]) + lit(1.75) * next[1][0]) + lit(0.75) * next[1][2]
    }

    pub fn fn331(a: D, b: D) -> D {
        if (b + a) > b.atan() {}
        let mut a = vec![a, b, lit(3 as f64)];
        a[0] = lit(1.25) * (lit(1.5) + (b * b + lit(1.0)).ln().sin()).ln().sin();
        { let rhs = lit(1.75) + lit(2 as f64).sin(); a[0] /= rhs; }
        a.windows(2).map(|z| z[0] * z[1]).sum::<D>() + lit(1.75) * a[1]
    }

    pub fn fn332(mut a: D, mut b: D, v: &[D]) -> D {
        { let rhs = lit(1.25) * D::sin(a).sin(); b *= rhs; }
        let mut i4 = 0_usize;
        while i4 < 3 {
            { let rhs = 1; i4 += rhs; }
            (a, b) = (b, a);
            'l6: for i7 in 0..i4 % 4 {
                b = b.atan();
                let mut dy1 = vec![a + b; 3];
            }
        }
        D::sin(a) + lit(1.75) * b
    }

    pub fn fn333(a: D, mut b: D, n: usize, t: (D, D)) -> [D; 3] {
        for i5 in 0..n % 4 {
            let mut dx = a;
            let mut i8 = 0_usize;
            'l9: while i8 < 3 {
                { let rhs = 1; i8 += rhs; }
                dx = a.sin();
                b = lit(0.5) * ((if dx > a { b } else { lit(0.5) }) - (if dx <= dx { a } else { dx })).sin();
            }
            std::mem::swap(&mut b, &mut dx);
        }
        [a + lit(0.75) * t.0, (t.1.asinh() + lit(1.25) * a) + lit(1.75) * b, (a.abs() + lit(1.25)).sqrt() + lit(1.5) * a]
    }

    pub fn fn334(mut a: D, b: D) -> D {
        let mut cell1: Vec<Vec<D>> = vec![vec![b + b; 2]; 3];
        if a.sin().powi(0) < lit(0.875) {
            if (lit(1.5) / (a * a + lit(1.0))) > a {
                { let rhs = lit(1.25) * a.sin(); cell1[0][1] *= rhs; }
            } else if a.sin().tanh() >= b {
                for i4 in (0..2).rev() {
                    cell1[i4 % 2][i4 % 2] = lit(0.5) * fn331(lit(0.5) * (lit(1.5) + a.sin()).sqrt().sin(), lit(0.5) * (a * cell1[1][0]).sin()).sin();
                    cell1[0][1] = lit(0.5) * (cell1[1][i4 % 2].sin().exp() * a.atan()).sin();
                    cell1 = vec![vec![cell1[i4 % 2][i4 % 2]; 2]; 3];
                }
            } else {
                a = (cell1[1][1].sin().exp() + cell1[1][0]).sin();
            }
            cell1[0][1] = (((-lit(1.25)) * (-lit(1.25)) + lit(1.0)).ln() + b).atan();
        } else if (cell1[1][1] - a) > b {
            { let rhs = lit(0.125) * (lit(1.25) * a.sin()); cell1[1][0] -= rhs; }
        } else {
            let r6 = &mut cell1[1][0];
            *r6 = *r6 * b.atan() + (lit(0.125) * (lit(1.25) * a.sin()));
        }
        (((b + lit(0.75) * a) + lit(0.5) * b) + lit(1.0) * cell1[0][0]) + lit(1.5) * cell1[1][1]
    }

    pub fn fn335(a: D, n: usize, flag: bool) -> D {
        let mut i4 = 0_usize;
        while i4 < 1 && flag {
            { let rhs = 1; i4 += rhs; }
            if lit(2 as f64) > a.max(a) {
                for i6 in 0..i4 % 4 {}
            } else if flag {} else {}
        }
        if flag { a } else { a }
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
                { let rhs = lit(0.5) * lit(0 as f64).sin(); b += rhs; }
                b = saved.1.atan();
                { let rhs = lit(0.25) * (lit(0.5) * lit(0.625).sin()); b += rhs; }
            }
            b = lit(1.25) * b.sin();
        } else if b > a {
            b = (lit(1 as f64) * saved.1).sin();
        } else {
            { let rhs = lit(1.75) + a.sin(); b /= rhs; }
        }
        (a + lit(0.25) * a) + lit(1.25) * b
    }

    pub fn fn337(a: D, b: D, flag: bool) -> D {
        let mut acc: Vec<D> = vec![lit(1.125) + a; 3];
        if acc.len() > 2 { acc.pop(); }
        let r5 = &mut acc[0];
        *r5 = *r5 * b.sin() + (lit(0.125) * b.sin());
        let mut old = acc.clone();
        let mut dx = -old[1].sin();
        (((((a.min(a) + lit(0.25) * b) + lit(1.5) * acc[0]) + lit(0.5) * acc[1]) + lit(0.25) * acc[acc.len() - 1]) + lit(0.5) * old[0]) + lit(0.25) * dx
    }

    pub fn fn338(a: D, mut b: D) -> D {
        let mut y1 = Net { w: vec![lit(0.0); 3], b: a };
        y1.w[0] = a.sin();
        let mut b = (y1.w[1], b);
        {
            if y1.w[0] >= (if y1.w[1] >= b.1 { a } else { b.0 }) {
                b.0 = lit(0.625);
                return (lit(0.875).max(b.0) + lit(1.0) * a) + lit(0.75) * b.0;
            }
            let mut y5: [D; 3] = if (b.1 <= a) && (b.1 >= a) {
                b.0 = (b.0 - b.0.mul_add(b.0, a)).sin();
                [-lit(2.0); 3]
            } else {
                { let rhs = lit(0.125) * (if (a - a) < b.0.sin() { a + y1.w[1] } else { lit(0.5) }).sin(); b.1 += rhs; }
                [lit(0.875); 3]
            };
        }
        (((y1.w[0] + lit(0.5) * a) + lit(0.5) * y1.w[0]) + lit(0.25) * y1.b) + lit(1.25) * b.1
    }

    pub fn fn339(a: D, mut b: D, v: &[D], t: (D, D)) -> D {
        let mut cell1 = vec![vec![if t.1 < b { t.0 } else { b }, -lit(0.625), a.min(b)], (0..v.len()).map(|j| v[j] + (a / (lit(1.5) + b.sin())).atan()).collect::<Vec<D>>()];
        cell1[1][1] = -lit(0.125);
        let mut x: Net = Net { w: vec![lit(0.0); 3], b: fn336(a.sin(), b.atan()) };
        let tape1: D = lit(2 as f64);
        (((((v[0] + lit(1.75) * a) + lit(1.25) * v[0]) + lit(0.5) * v[1]) + lit(0.25) * t.0) + lit(2.0) * cell1[1][1]) + lit(0.75) * x.w[1]
    }

    pub fn fn341(mut a: D, b: D) -> D {
        let mut cell1 = vec![vec![-lit(0.5); 2]; 3];
        { let rhs = lit(0.25) * (lit(1.25) * cell1[1][1].sin()); cell1[0][0] += rhs; }
        for i in 0..2 {
            for j in 0..2 {
                cell1[i][j] = cell1[i][j] * cell1[1 - i][j] * lit(1.25) * (-lit(1.0)).sin();
            }
        }
        (((lit(1 as f64) + lit(0.25) * a) + lit(0.25) * b) + lit(2.0) * cell1[0][0]) + lit(0.25) * cell1[1][1]
    }

    pub fn fn343(a: D, b: D) -> D {
        let mut back = vec![b.sin().exp(), b, b];
        { let rhs = lit(1.25) * b.sin(); back[1] *= rhs; }
        for i4 in 0..back.len() {
            { let rhs = lit(0.25) * (lit(0.5) * lit(back.len() as f64).sin()); back[i4] += rhs; }
            back[0] = lit(0.5) * (b - (if b > b { lit(0.625) } else { a })).sin();
        }
        ((fn330(a.sin()) + lit(2.0) * b) + lit(1.5) * back[1]) + lit(1.25) * back[back.len() - 1]
    }

    pub fn fn345(a: D, b: D, q: Vec<D>) -> D {
        let mut a: D = D::sin(a).sin().exp();
        for i5 in 0..q.len() {
            if q.iter().zip(q.iter()).map(|(z, q)| (*q).sin()).sum::<D>() > b {
                a = a.sin();
            }
            for i9 in 0..4 {
                a = a.atan();
            }
        }
        (((a - b) + lit(0.75) * b) + lit(1.5) * q[0]) + lit(2.0) * q[1]
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
            let (l9, r10) = list6.split_at_mut(1);
            l9[0] = r10[0].sin();
            { let rhs = l9[0] * fn341(lit(1.25) * y.sin(), z4.sin()).atan(); r10[0] -= rhs; }
        } else if (z4 - z4) <= (a * z4) {
            list6[1] = ((a * lit(1.625)) * (list6[1] + z4)).sin();
        } else {}
        (((y + lit(1.75) * y) + lit(0.5) * z4) + lit(0.5) * list6[1]) + lit(0.5) * list6[list6.len() - 1]
    }

    pub fn fn347(a: D, b: D, v: &[D], mut p: [D; 3]) -> D {
        let mut saved: Option<D> = if p.windows(2).map(|z| z[0] * z[1]).sum::<D>() >= a { Some(b.abs()) } else { None };
        'l6: for z8 in p.iter().copied().rev() {
            let mut dy1 = Body { pos: Point { x: a, y: a }, vel: [-lit(1.25); 3], mass: (lit(1.0) * lit(1.0) + lit(1.0)).ln(), id: 2 };
        }
        let mut tape1: D = a;
        let mut s = (lit(1.5) + a.sin()).sqrt();
        let r13 = &mut p[1];
        { let rhs = lit(1.25) * fn19(lit(1.25) * v[1].sin(), a.sin(), v, v.iter().enumerate().map(|(j, z)| b.sin()).collect::<Vec<D>>()).sin(); *r13 *= rhs; }
        *r13 = *r13 * lit(1.25) * tape1.sin() + (lit(0.375) * v[1].sin());
        ((if a < lit(0.625) { a } else { a }) + lit(0.5) * p[0]) + lit(2.0) * tape1
    }

    pub fn fn348(mut a: D, v: &[D]) -> D {
        let mut acc: D = a;
        let mut y4: D = if (a + lit(0.875)) <= (if lit(1.375) <= a { a } else { a }) {
            acc = lit(2 as f64).sin();
            a.sin()
        } else {
            acc.sin().exp()
        };
        a = a.atan();
        let mut old6 = std::mem::replace(&mut acc, v[1].atan());
        ((((acc + lit(0.75) * a) + lit(1.0) * v[0]) + lit(1.0) * acc) + lit(1.75) * y4) + lit(0.25) * old6
    }

    pub fn fn350(a: D, mut b: D, v: &[D]) -> D {
        let mut b = [a; 3];
        b[2] = (0..v.len()).map(|j| v[j] * b[j % 3].cos()).sum::<D>().atan();
        let r6 = &mut b[1];
        *r6 = a.sin();
        { let rhs = lit(0.125) * (if lit(0.625) > a { a } else { a }).sin(); *r6 += rhs; }
        (((((a + lit(0.25) * v[0]) + lit(2.0) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(0.25) * b[0]) + lit(0.5) * b[1]) + lit(0.75) * b[2]
    }

    pub fn fn351(mut a: D, b: D, mut p: [D; 3]) -> Vec<D> {
        let mut dx = [b.max(a), lit(1.625), b.cos()];
        let mut y11: D = if dx[1] <= (b + a) {
            let mut old5 = std::mem::replace(&mut p[0], lit(1.25) * dx[2].max(a).sin());
            a - p[1]
        } else {
            p.fill(lit(1.25) * lit(0.875).sin().exp().sin());
            for i7 in (0..1).rev() {
                dx[i7 % 3] = a.asinh().atan().atan();
                if i7 == 1 {
                    return vec![(fn190(b.sin(), vec![lit(0.0); 3]) + lit(1.75) * b) + lit(1.5) * dx[0], (((p.iter().sum::<D>() + lit(1.75) * b) + lit(0.25) * p[1]) + lit(2.0) * dx[1]) + lit(2.0) * dx[2]];
                }
                let (l9, r10) = dx.split_at_mut(1);
                { let rhs = r10[0] * a.sin(); l9[0] += rhs; }
            }
            positive(b.atan()).unwrap_or(p[2])
        };
        vec![(((lit(2 as f64) + lit(1.0) * a) + lit(0.25) * b) + lit(1.0) * p[1]) + lit(2.0) * p[2], ((lit(1.5).sin() + lit(1.0) * p[1]) + lit(0.5) * dx[0]) + lit(1.0) * dx[2]]
    }

    pub fn fn352(a: D, b: D, flag: bool, v: &[D], mut t: (D, D)) -> [D; 3] {
        let mut flag: Vec<D> = vec![b, fn110(v[v.len() - 1].sin())];
        'l7: for i8 in (0..flag.len()).step_by(2) {
            flag[i8] = fn350(flag.iter().rev().skip(1).copied().map(|z| flag[i8].sin().sin()).sum::<D>().cos(), lit(1.875).cos(), &flag).sin();
            flag.reverse();
        }
        'l11: for i12 in 1..v.len() {
            'l14: for i15 in 1..v.len() {
                if ((lit(1.5) + b.sin()).sqrt() < v[i15 % v.len()]) && (i12 >= 0) {
                    flag.swap(0, 0);
                }
            }
        }
        [(((b + lit(2.0) * a) + lit(1.75) * b) + lit(2.0) * v[0]) + lit(2.0) * v[1], (v[0] + lit(0.75) * a) + lit(1.0) * t.1, (((a + lit(1.25) * b) + lit(1.0) * t.0) + lit(1.5) * t.1) + lit(0.75) * flag[flag.len() - 1]]
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
            if (a + b) < t.0 { break; }
            match n % 3 { 0 => {
                if (t.0 < t.0) || (t.0 >= a) {
                    break 'l6;
                }
                for i8 in (0..2).rev() {
                    let y1: D = a;
                }
            }, 1 => {}, _ => {} }
            let mut a: [D; 3] = [a; 3];
        }
        (b + lit(1.75) * a) + lit(1.0) * b
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
        list2[1] = a.sin();
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
                let mut next10 = list2.clone();
                for _ in 0..1 {
                    for i11 in 0..list2.len() {
                        next10[i11] = 0.5 * list2[i11] + 0.25 * (if i11 == 0 { list2[list2.len() - 1] } else { list2[i11 - 1] }) * lit(1.25) * (a / (lit(1.5) + u.sin())).sin();
                    }
                    list2.copy_from_slice(&next10);
                }
            } else if fn341(a.sin(), a.sin()) >= list2.iter().copied().fold(lit(-9.0), D::max) {
                { let rhs = lit(0.375) * lit(0.375).sin(); a -= rhs; }
            } else {
                { let rhs = lit(0.375) * (lit(1.25) * ((u - u) * (u - u)).sin()); list2[0] -= rhs; }
            }
            if (u / (u * u + lit(1.0))) > lit(i5 as f64) { break; }
            list2.resize(2, (if list2[i5 % 2] > list2[i5 % 2] { u } else { a }).atan());
        }
        return (((list2.iter().sum::<D>() + lit(0.5) * list2[0]) + lit(0.25) * list2[1]) + lit(0.5) * list2[list2.len() - 1]) + lit(0.5) * u;
        list2[1] = lit(1.75);
        a
    }

    pub fn fn357(a: D, mut b: D, n: usize, v: &[D]) -> D {
        let f5 = |z: D| { let h7 = z + v[n % 2]; h7.asinh().cos() + h7 };
        let mut y9 = f5((lit(0.75).abs() + lit(1.25)).ln()) + f5(b);
        let mut s: [D; 3] = [fn306(b.cos(), lit(1.25) * y9.sin()), v.iter().flat_map(|z| [*z, z.sin()]).sum::<D>(), b];
        let mut i12 = 0_usize;
        while i12 < 1 && (i12 >= 3) {
            { let rhs = 1; i12 += rhs; }
            for z14 in s.iter_mut().rev() {
                { let rhs = (y9 * (-lit(1.125))).sin(); *z14 *= rhs; }
            }
        }
        (((((((lit(1.5) + b.sin()).sqrt() + lit(1.0) * a) + lit(1.0) * b) + lit(1.75) * v[0]) + lit(2.0) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(0.75) * y9) + lit(1.25) * s[1]
    }

    pub fn fn359(mut a: D, mut b: D, v: &[D]) -> D {
        let mut y = vec![b, fn354(a.cos(), a.sin(), 2 % 4, (b, a)), b.sin().exp()];
        let mut old5 = std::mem::replace(&mut y[1], a.atan());
        ((((((old5.cos() + lit(2.0) * a) + lit(0.75) * v[0]) + lit(1.25) * v[1]) + lit(1.0) * y[0]) + lit(1.0) * y[1]) + lit(0.75) * y[y.len() - 1]) + lit(1.0) * old5
    }

    pub fn fn360(mut a: D, b: D, net: &Net) -> D {
        let mut y: Vec<D> = vec![lit(0.0); 2];
        { let rhs = lit(0.25) * fn354(lit(1 as f64).atan(), b.cos(), 1 % 4, (y[1], net.w[1])); a += rhs; }
        for i5 in (0..2).rev() {
            y.reverse();
            'l7: for i8 in 0..y.len() {
                let mut s: (D, D) = (y.iter().enumerate().map(|(j, z)| ((*z) + y[i8]).atan()).sum::<D>(), b * a);
                { let rhs = lit(0.25) * ((y[i8] / (a * a + lit(1.0))) * fn347(lit(0.5) * net.w[0].sin(), lit(0.875).atan(), &y[..=1], [net.w[i8 % 2]; 3])).sin(); y[i8] -= rhs; }
            }
            if y.len() > 2 { a += y.pop().unwrap_or(lit(0.25)).sin(); }
        }
        (((-lit(1.25)) + lit(0.5) * b) + lit(1.25) * y[0]) + lit(1.75) * y[y.len() - 1]
    }

    pub fn fn361(a: D, flag: bool) -> D {
        let mut old = Body { pos: Point { x: a, y: lit(1.75) }, vel: [(a.abs() + lit(1.25)).ln(), D::sin(a), a], mass: (a.abs() + lit(1.25)).sqrt(), id: 2 };
        old.vel[0] = lit(2.0);
        if (old.mass - old.pos.y) > a {
            let saved = old.push(a.sin());
        } else {
            if flag {
                return (((a + a) + lit(1.5) * a) + lit(0.75) * old.vel[0]) + lit(1.75) * old.vel[1];
            }
        }
        old.mass + a
    }

    pub fn fn362(a: D, b: D) -> D {
        let mut next: Point = Point::new(a, a);
        { let rhs = lit(0.5) * (lit(1.25) * (chained(D::sin(b)).unwrap_or(next.x) + (lit(2.0) - b)).sin()); next.y += rhs; }
        let mut u = Shape::Dot;
        (((-lit(1.375)).max(b) + lit(1.25) * a) + lit(0.75) * b) + lit(1.25) * next.y
    }

    pub fn fn363(a: D, b: D) -> D {
        let mut dx = vec![vec![(lit(1.5) + a.sin()).ln(), b.max(b), b], vec![if a < b { b } else { b }, -b]];
        for i4 in 0..3 {
            let r6 = &mut dx[0][i4 % 2];
            *r6 = (b / (lit(1.5) + lit(1.375).sin())).atan();
            let r7 = &mut dx[0][i4 % 2];
            { let rhs = lit(0.5) * (lit(0.5) * (b + a).sin()); *r7 += rhs; }
        }
        dx[1][0] = a.cos();
        b + lit(1.75) * a
    }

    pub fn fn364(mut a: D, mut b: D, mut p: [D; 3]) -> D {
        let mut b: [D; 3] = p;
        { let rhs = lit(0.5) * (b[1].min(a) / (lit(1.5) + (p[2] * lit(1.875)).sin())).cos(); b[0] += rhs; }
        let mut next = b[1];
        p[1] = lit(1.25) * p[2].sin();
        for i6 in 0..b.len() {
            let (l8, r9) = b.split_at_mut(1);
            l8[0] = r9[0].sin();
            { let rhs = l8[0] * (a.abs() + lit(1.25)).sqrt().atan(); r9[0] -= rhs; }
            (p[0], p[1]) = (p[1] * 0.5, (-lit(0.125)).cos());
            if next.asinh() > next {
                return ((lit(2.0).atan() + lit(1.5) * p[1]) + lit(0.5) * p[2]) + lit(0.25) * next;
            }
        }
        (((next.sin() + lit(1.0) * a) + lit(2.0) * p[0]) + lit(0.5) * b[0]) + lit(1.5) * next
    }

    pub fn fn365(mut a: D, mut b: D) -> D {
        let mut b: Body = Body { pos: Point { x: b, y: a }, vel: [b, b.cos(), a], mass: a, id: 2 };
        for i4 in (0..4).rev() {
            b.pos.y = lit(0.5) * a.sin();
            { let rhs = lit(0.5) * chained(b.vel[1] * a).unwrap_or(a).sin(); b.mass += rhs; }
        }
        let f6 = |z: D| lit(2.0).sin().atan();
        let y8 = f6(a.sin()) + f6(b.pos.x);
        { let rhs = lit(0.25) * fn354((lit(2.0) * lit(0.375)).atan(), lit(1.25) * (b.mass * y8).sin(), 3 % 4, (b.vel[2], y8)); a += rhs; }
        (y8.asinh() + lit(1.0) * a) + lit(2.0) * y8
    }

    pub fn fn366(mut a: D, n: usize) -> D {
        let mut s = ((lit(1.5) + a.sin()).sqrt(), if a >= a { a } else { a });
        s.0 = lit(1.25) * (lit(n as f64) - a.abs()).sin();
        s.1 = s.1.atan();
        'l4: for i5 in 1..=1 {
            if (n == 1) || ((lit(2.0) + s.1) <= a) {
                s.0 = lit(0.5) * chained(if s.1 < a { a } else { s.1 }).unwrap_or(a).abs().sin();
                { let rhs = lit(0.25) * (lit(i5 as f64) / (lit(1.5) + s.0.sin())).sin(); s.0 -= rhs; }
                let mut old7 = std::mem::replace(&mut s.1, lit(0.5) * a.sin());
            }
            { let rhs = lit(0.125) * (lit(0.5) * s.1.sin()); s.1 += rhs; }
        }
        ((a + a) + lit(0.25) * a) + lit(0.75) * s.1
    }

    pub fn fn367(a: D, b: D, v: &[D]) -> D {
        let mut next = vec![v[1], b.atan()];
        let mut y10: D = if (next[0] * lit(1.0)) > b.sin().tanh() {
            let f5 = |z: D, k: D| a.sin().powi(2).sin();
            let y8 = f5(a.sin(), a) + f5(b, next[next.len() - 1]);
            a / (lit(1.5) + next[1].sin())
        } else {
            next.fill(b.max(b).cos());
            a + a
        };
        next = vec![-lit(0.875), next[0] * a, v[0].cos()];
        ((((((a + lit(0.75) * a) + lit(0.75) * b) + lit(1.75) * v[0]) + lit(2.0) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(0.25) * next[1]) + lit(1.0) * next[next.len() - 1]
    }

    pub fn fn368(a: D, b: D) -> Vec<D> {
        let dx: D = a * b.sin().tanh();
        vec![(dx + b) + lit(1.75) * b, (dx + lit(1.5) * a) + lit(2.0) * b]
    }

    pub fn fn369(a: D, v: &[D]) -> D {
        if (v[0] > a) || (v[0] < a) {
            return v[1] + lit(0.5) * a;
        }
        ((((a.abs() + lit(1.25)).sqrt() + lit(1.25) * a) + lit(1.0) * v[0]) + lit(0.5) * v[1]) + lit(1.75) * v[v.len() - 1]
    }

    pub fn fn370(mut a: D, v: &[D]) -> D {
        let mut tape1: Body = Body { pos: Point { x: a, y: a }, vel: [lit(3 as f64); 3], mass: v.iter().map(|z| v.windows(2).map(|z| z[0] * z[1]).sum::<D>().cos()).sum::<D>(), id: 2 };
        'l5: for i6 in 0..v.len() {
            tape1.pos.y = (D::sin(tape1.mass) * D::sin(tape1.mass) + lit(1.0)).ln().sin();
            tape1.vel[i6 % 3] = lit(0.75);
        }
        let mut acc: D = if v[0].sin().exp() > (tape1.pos.x * v[1]) { if a < v[v.len() - 1] { a } else { a } } else { lit(0.625) };
        (((((tape1.pos.x * a) + lit(1.0) * a) + lit(1.0) * tape1.pos.x) + lit(1.25) * tape1.vel[0]) + lit(1.75) * tape1.mass) + lit(2.0) * acc
    }

    pub fn fn371(mut a: D) -> (D, D) {
        let y = vec![D::sin(a); 3];
        a = ((y[1] + a) * y[0]).sin();
        a = lit(1.25) * ((a + y[1]) + (y[y.len() - 1] * y[1])).sin();
        (((-lit(1.375)).sin().exp() + lit(1.75) * a) + lit(0.75) * y[0], (y[0].sin().powi(3) + lit(1.5) * a) + lit(2.0) * y[0])
    }

    pub fn fn372(a: D, b: D, v: &[D]) -> D {
        for i4 in 0..2 {}
        (a + lit(0.75) * v[0]) + lit(0.5) * v[v.len() - 1]
    }

    pub fn fn373(a: D, mut b: D, v: &[D]) -> D {
        let mut dx: Vec<D> = v[..2].to_vec();
        'l5: for i6 in (0..1).rev() {
            let mut tape1 = fn64((v[i6 % 2] - b).sin());
            let w = tape1.sin().sin();
        }
        (((((b.min(b) + lit(1.5) * a) + lit(1.5) * b) + lit(2.0) * v[0]) + lit(1.25) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(1.5) * dx[0]
    }

    pub fn fn374(mut a: D, n: usize, v: &[D]) -> D {
        let r4 = &mut a;
        *r4 = *r4 * v[v.len() - 1].cos() + (lit(0.125) * (lit(1.25) * v[n % 2].sin()));
        { let rhs = lit(0.5) * (lit(1.25) * (v[1].abs() + lit(1.25)).sqrt().sin()); *r4 += rhs; }
        let mut v = a;
        if (n % 2 == 1) || (a <= v) {
            a = lit(1.25) * (if v >= (if n == 1 { a } else { v }) { a + v } else { if lit(0.875) < v { v } else { a } }).sin();
            { let rhs = lit(0.375) * (lit(1.25) * v.sin()); v -= rhs; }
        } else {}
        ((if n < 2 { a } else { a }) + lit(1.75) * a) + lit(0.75) * v
    }

    pub fn fn375(a: D, b: D) -> D {
        let f3 = |z: D, k: D| { let h6 = z.asinh(); a.sin() + h6 };
        let y8 = f3(b.cos(), a) * f3(lit(0.625), a);
        (lit(1 as f64) + lit(0.75) * b) + lit(1.5) * y8
    }

    pub fn fn376(mut a: D, b: D) -> D {
        let mut x = vec![-a, a, b * b];
        let mut y6: D = if lit(0.125).sin().exp() > a {
            { let rhs = lit(0.25) * (x[1] * b).min(b - a).atan(); x[0] -= rhs; }
            x.iter().sum::<D>()
        } else {
            { let rhs = lit(0.375) * (lit(1.25) * b.sin()); x[1] += rhs; }
            let (l4, r5) = x.split_at_mut(1);
            l4[0] = r5[0].sin();
            { let rhs = l4[0] * lit(1.25) * (a + a).sin(); r5[0] -= rhs; }
            b + a
        };
        ((((lit(1.75).sin().exp() + lit(0.25) * b) + lit(1.5) * x[0]) + lit(2.0) * x[1]) + lit(0.75) * x[x.len() - 1]) + lit(1.0) * y6
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
        cell1[0] = lit(1.25) * b.sin();
        match n % 3 { 0 => {
            cell1[n % 3] = p[n % 3].atan();
        }, 1 => {
            if b > lit(0.25).cos() {
                cell1[n % 3] = lit(1.25) * (((-lit(0.375)) / (p[1].abs() + lit(1.25))) + (lit(0.125) - b)).sin();
                let mut saved = cell1;
                saved[2] = p[1].abs().atan();
            } else {
                cell1[n % 3] = (D::sin(p[n % 3]) + (b * b)).sin();
            }
        }, _ => {
            let mut next7 = cell1.clone();
            for _ in 0..2 {
                for i8 in 0..cell1.len() {
                    next7[i8] = 0.5 * cell1[i8] + 0.25 * (if i8 == 0 { cell1[cell1.len() - 1] } else { cell1[i8 - 1] }) * (a * b).sin();
                }
                std::mem::swap(&mut cell1, &mut next7);
            }
        } }
        ((((b + lit(1.25) * a) + lit(0.75) * b) + lit(0.75) * p[2]) + lit(2.0) * cell1[1]) + lit(1.25) * cell1[2]
    }

    pub fn fn379(mut a: D, b: D, n: usize) -> D {
        a = lit(1.25) * a.sin();
        let mut dx: D = b.cos();
        let mut y7: D = if (dx * lit(0.5)) <= b.sin().exp() {
            for i5 in 0..1 {
                dx = b.cos();
                a = ((a + a) + b).atan();
            }
            dx = a.sin();
            b
        } else {
            dx = lit(1.25) * a.sin();
            a.max(dx)
        };
        (((y7.sin() + lit(1.75) * a) + lit(1.5) * b) + lit(1.0) * dx) + lit(1.25) * y7
    }

    pub fn fn380(mut a: D, b: D) -> D {
        let mut s = [a.cos(), a, a + b];
        for i4 in 0..s.len() {
            'l6: for z8 in &s {
                a = lit(0.5) * (s.iter().enumerate().map(|(j, z)| lit(0.5) * ((*z) - (*z)).sin()).sum::<D>() / (a.sin() * a.sin() + lit(1.0))).sin();
                a = s[1].sin();
            }
        }
        return (((lit(0.5).atan() + lit(1.75) * b) + lit(1.75) * s[0]) + lit(1.0) * s[1]) + lit(2.0) * s[2];
    }

    pub fn fn381(a: D, v: &[D], mut q: Vec<D>) -> D {
        let f4 = |z: D| (a.asinh() + a).cos();
        let y6 = f4(v[0]) + f4(q[0]);
        if (lit(1.75) + y6) <= a {
            if v[v.len() - 1] < lit(1 as f64) {
                let (l8, r9) = q.split_at_mut(1);
                r9[0] = l8[0] * lit(1.25) * (y6 / (a * a + lit(1.0))).sin();
                if q.len() > 2 { q.pop(); }
                let last10 = q.len() - 1;
                q.swap(1, last10);
            } else {
                { let rhs = lit(0.25) * D::sin(a.sin().tanh()).atan(); q[0] += rhs; }
            }
            let y = (a.abs() + lit(1.25)).ln();
            let mut dy1 = lit(1.125).sin().tanh() * q[1].min(y);
        } else if q.iter().sum::<D>() <= (v[1] * a) {
            let mut y = (v[v.len() - 1].abs() + lit(1.25)).ln();
        } else {
            let f14 = |z: D| { let h16 = v[v.len() - 1] - y6; y6.sin() + h16 };
            let y18 = f14(a) + f14(y6 + y6);
        }
        ((((lit(1.625) + lit(1.75) * v[0]) + lit(2.0) * v[1]) + lit(1.5) * q[0]) + lit(1.5) * q[1]) + lit(1.5) * q[q.len() - 1]
    }

    pub fn fn382(mut a: D, n: usize, flag: bool) -> D {
        for i4 in 0..4 {
            a = a.atan().max(a.sin()).sin();
        }
        a = a.cos();
        let mut next = vec![vec![a; 2]; 3];
        let Some(z7) = positive(a) else {
            return (((if next[1][1] > next[n % 2][n % 2] { a } else { a }) + lit(1.5) * a) + lit(0.5) * next[0][0]) + lit(1.0) * next[1][1];
        };
        ((((a.abs() + lit(1.25)).sqrt() + lit(1.5) * a) + lit(1.25) * next[0][0]) + lit(0.75) * next[1][1]) + lit(0.5) * z7
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
            p[0][1] = a.atan();
        } else {}
        vec![((if lit(0.75) < a { a } else { p[1][2] }) + lit(1.75) * a) + lit(2.0) * p[1][2], ((lit(3 as f64) + lit(1.0) * a) + lit(2.0) * p[0][1]) + lit(1.75) * p[1][0]]
    }

    pub fn fn384(a: D) -> (D, D) {
        let f2 = |z: D| lit(1.25) * (lit(1.5) - lit(1.625)).sin();
        let mut y4 = f2(f2(-a));
        for i6 in 0..4 {
            { let rhs = lit(0.25) * fn53(lit(0.5) * (if a >= a { a } else { lit(1.25) }).sin(), (a + a).atan()); y4 += rhs; }
        }
        if lit(0.5) >= (a + a) {
            return ((a + lit(1.75) * a) + lit(0.75) * y4, a + lit(1.75) * y4);
        }
        y4 = lit(1.25) * ((y4 * a) - a).sin();
        (((a * a) + lit(1.5) * a) + lit(0.25) * y4, y4 + lit(2.0) * y4)
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
        let a: D = lit(1 as f64);
        (((D::sin(b) + lit(0.25) * b) + lit(1.5) * y9) + lit(0.25) * a, ((y9 * (-lit(0.5))) + lit(1.0) * y9) + lit(0.5) * a)
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
        { let rhs = lit(1.75) + b.asinh().sin(); a /= rhs; }
        ((if b >= lit(1.25) { a } else { a }) + lit(1.75) * a) + lit(0.25) * next
    }

    pub fn fn388(a: D, mut b: D, v: &[D], p: [D; 3]) -> D {
        let mut list5 = Vec::new();
        list5.push(chained(v[1].sin()).unwrap_or(a));
        list5.push(a);
        let f7 = |z: D| lit(1.25) * (list5.iter().step_by(2).sum::<D>() / ((z - p[0]) * (z - p[0]) + lit(1.0))).sin();
        let mut y9 = f7(a.max(b));
        let mut acc: D = lit(1.75);
        let r12 = &mut list5[1];
        *r12 = *r12 * v[1].cos() + (lit(0.375) * acc.atan());
        *r12 = acc.cos();
        ((a.min(a) + lit(0.75) * p[0]) + lit(1.75) * p[1]) + lit(1.25) * acc
    }

    pub fn fn389(a: D, b: D) -> D {
        let mut dx = [[lit(1.75); 3], [b, b + b, b]];
        for i4 in 0..2 {
            match 0 % 3 { 0 => {
                dx[0][2] = (-(a - dx[i4 % 2][i4 % 3])).sin();
            }, 1 => {
                if (i4 < 1) && ((if i4 < 2 { dx[1][0] } else { a }) < dx[i4 % 2][i4 % 3].cos()) {
                    dx[i4 % 2][1] = lit(0.5) * fn179(b.cos(), (b * b).cos(), i4 % 4).sin();
                    let row6 = &mut dx[1];
                    row6[0] = lit(0.5) * ((-lit(0.5)) * b).sin();
                    { let rhs = row6[0] * lit(0.25) * (b + (-lit(0.375))).sin(); row6[1] += rhs; }
                }
            }, _ => {
                dx[i4 % 2][1] = lit(0.5) * (a / (dx[0][2].abs() + lit(1.25))).sin();
            } }
            { let rhs = lit(1.75) + b.sin(); dx[i4 % 2][i4 % 3] /= rhs; }
            let mut saved: Vec<D> = vec![if b >= b { b } else { lit(0.25) }, lit(1.875) / (lit(1.5) + b.sin())];
        }
        (((b - (-lit(0.25))) + lit(1.5) * a) + lit(0.25) * b) + lit(1.0) * dx[1][2]
    }

    pub fn fn390(a: D) -> D {
        let mut dx: Option<D> = if a.sin().powi(0) >= lit(1.375).asinh() { Some(a) } else { None };
        dx = None;
        let f3 = |z: D| a.sin();
        let mut y5 = f3(a.sin());
        if let Some(z) = dx {
            { let rhs = lit(0.375) * ((a + y5) * (a + a)).cos(); y5 += rhs; }
        }
        (y5 + lit(0.5) * dx.unwrap_or(lit(0.75))) + lit(2.0) * y5
    }

    pub fn fn391(a: D, v: &[D]) -> D {
        if lit(1.875) >= a.sin() {
            for i3 in 1..=1 {}
            if v.iter().rev().skip(1).copied().map(|z| z.cos()).sum::<D>() <= a {
                return ((v.windows(2).map(|z| z[0] * z[1]).sum::<D>() + lit(0.75) * a) + lit(1.0) * v[0]) + lit(0.25) * v[1];
            }
        }
        chained(a).unwrap_or(a) + lit(0.75) * a
    }

    pub fn fn393(a: D, n: usize) -> D {
        for i3 in 0..n % 4 {
            for i5 in 1..=1 {}
        }
        if n != 0 { lit(0.5) } else { lit(0.75) }
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
                if back > (if i3 >= 2 { lit(1.75) } else { v[i3 % v.len()] }) {
                    a = -lit(1.125);
                    break;
                }
                let f6 = |z: D, k: D| { let h9 = -v[i3 % 2]; lit(0.5) * k.mul_add(v[i3 % 2], k).sin() + h9 };
                let y11 = f6(lit(i3 as f64), back);
            }
            a = v.iter().sum::<D>().cos();
        } else {
            { let rhs = lit(0.125) * a.sin(); a -= rhs; }
            a = lit(0.875);
        }
        ((v.iter().filter(|z| **z > 0.25).map(|z| lit(0 as f64).sin()).sum::<D>() + lit(0.5) * v[0]) + lit(0.75) * v[1]) + lit(2.0) * v[v.len() - 1]
    }

    pub fn fn397(mut a: D, mut b: D, n: usize, v: &[D], t: (D, D)) -> D {
        'l6: for i7 in (0..v.len()).step_by(2) {
            let mut cell1: D = v.iter().map(|z| lit(0.5) * (t.1 * (*z)).sin()).sum::<D>();
            a = lit(0.5) * (lit(i7 as f64) - v.iter().step_by(2).sum::<D>()).sin();
        }
        (((((a * v[n % 2]) + lit(0.75) * b) + lit(1.0) * v[0]) + lit(2.0) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(1.5) * t.0
    }

    pub fn fn399(mut a: D, v: &[D]) -> D {
        let mut saved = [a * a, a + a, (-lit(0.5)) * v[1]];
        let dx: D = a;
        let mut saved5 = v[1].sin().powi(0);
        for i7 in 0..2 {
            'l9: for i10 in (0..saved.len()).step_by(2) {
                { let rhs = lit(0.25) * (saved5 - (dx + v[i10 % 2])).sin(); saved[i10] -= rhs; }
                { let rhs = lit(0.125) * a.cos().asinh().cos(); a += rhs; }
            }
            let y = dx.sin() + (-dx);
            saved.reverse();
        }
        (((((a + lit(0.5) * a) + lit(0.25) * v[1]) + lit(2.0) * saved[0]) + lit(0.75) * saved[1]) + lit(1.5) * saved[2]) + lit(1.5) * saved5
    }

    pub fn fn400(mut a: D, b: D) -> D {
        let mut x: Vec<D> = vec![b.sin(), a, b - b];
        'l4: for i5 in (0..4).rev() {}
        if x.iter().sum::<D>() <= (a + a) {
            let mut y: [[D; 3]; 2] = [[b; 3], [-lit(0.625); 3]];
        } else {
            let dx: D = b + (b * b + lit(1.0)).ln();
        }
        ((((x.iter().copied().fold(lit(-9.0), D::max) + lit(1.25) * a) + lit(1.75) * b) + lit(1.25) * x[0]) + lit(0.75) * x[1]) + lit(0.5) * x[x.len() - 1]
    }

    pub fn fn401(mut a: D) -> D {
        a = lit(1.25) * (lit(0.625) + lit(2 as f64)).sin();
        let mut y9: D = if a < (a + a) {
            let mut old2 = std::mem::replace(&mut a, (-lit(1.0)).cos());
            a + a
        } else {
            {
                a = lit(1.25) * a.sin();
                let f4 = |z: D, k: D| (a * fn393(lit(0.25).atan(), 3 % 4)).atan();
                let mut y7 = f4(a, a);
            }
            lit(1.875).asinh()
        };
        a + lit(1.0) * y9
    }

    pub fn fn402(a: D, mut b: D, v: &[D]) -> D {
        let w = [v[v.len() - 1]; 3];
        b = v[0].cos();
        b = lit(1.25) * lit(0 as f64).sin();
        { let rhs = a.cos(); b *= rhs; }
        {}
        (((((((a + w[1]) + lit(1.5) * a) + lit(0.75) * b) + lit(0.5) * v[0]) + lit(1.25) * v[1]) + lit(1.5) * w[0]) + lit(1.75) * w[1]) + lit(0.5) * w[2]
    }

    pub fn fn403(mut a: D) -> D {
        let mut old = Shape::Rect { w: a, h: lit(1.0) * a };
        let f3 = |z: D| (z * (if z < z { a } else { z })).atan();
        let y5 = f3(f3(a * a));
        let mut y8: D = {
            let r7 = &mut a;
            { let rhs = lit(0.125) * (y5 + y5).sin(); *r7 += rhs; }
            a.abs()
        };
        (((y8 * y8) + lit(2.0) * a) + lit(2.0) * y5) + lit(1.0) * y8
    }

    pub fn fn404(mut a: D) -> D {
        let mut dy1 = Net { w: vec![a.cos(), a.abs(), a], b: if a < a { a } else { a } };
        let mut i3 = 0_usize;
        'l4: while i3 < 2 && ((a - a) > a.asinh()) {
            { let rhs = 1; i3 += rhs; }
            {}
        }
        { let rhs = lit(0.75).atan(); dy1.w[i3 % 2] *= rhs; }
        ((dy1.b + lit(0.75) * dy1.w[0]) + lit(1.25) * dy1.w[1]) + lit(1.25) * dy1.b
    }

    pub fn fn405(a: D, b: D) -> D {
        let mut i3 = 0_usize;
        loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 3 { break; }
            let mut a = vec![lit(0.0); 2];
            if b < a[i3 % 2].sin() {
                if ((a[0] + b) < lit(i3 as f64)) && ((if a[a.len() - 1] > b { a[i3 % 2] } else { lit(0.375) }) <= (b.abs() + lit(1.25)).ln()) {
                    let b = b * b;
                } else if b > lit(0.25) {
                    for z in a.chunks_exact_mut(2) {
                        let old = z[0];
                        z[0] = z[1] * 0.5;
                        z[1] = old * lit(0.5) * b.sin();
                    }
                } else {
                    let r7 = &mut a[0];
                    *r7 = *r7 * b.sin() + (lit(0.375) * b.sin());
                    *r7 = *r7 * b.atan() + (lit(0.25) * b.sin());
                }
                for z in a.chunks_exact_mut(2) {
                    let old = z[0];
                    z[0] = z[1] * 0.5;
                    z[1] = old * lit(0.5) * b.sin();
                }
            } else {}
            let f8 = |z: D| { let h10 = lit(i3 as f64); b.sin() + h10 };
            let y12 = f8(b / (lit(1.5) + a[1].sin())) + f8(b * b);
            let mut dy1 = (b, b.sin());
        }
        ((if b <= a { a } else { b }) + lit(0.75) * a) + lit(1.0) * b
    }

    pub fn fn406(mut a: D, b: D) -> D {
        let mut old: Option<D> = if positive(a).unwrap_or(b) <= (b + a) { Some(lit(1.875).asinh()) } else { None };
        a = D::sin(b).atan();
        if a.min(b) < a {
            return (lit(1.625) + lit(0.25) * b) + lit(1.25) * old.unwrap_or(lit(0.75));
        }
        let Some(z4) = positive(lit(0.875)) else {
            return (-b) + lit(2.0) * b;
        };
        { let rhs = lit(1.75) + b.sin(); a /= rhs; }
        (b + lit(1.25) * a) + lit(0.25) * b
    }

    pub fn fn407(a: D, b: D) -> D {
        let mut dy1 = Point { x: b.sin().powi(2), y: a };
        let mut dy1 = (b * b + lit(1.0)).ln();
        dy1 = dy1.sin();
        dy1 = (dy1 - a).sin();
        {
            dy1 = lit(1.25) * (b + a).asinh().sin();
            let r5 = &mut dy1;
            { let rhs = (if a <= a { a } else { a }).cos(); *r5 *= rhs; }
        }
        (a + lit(0.5) * b) + lit(2.0) * dy1
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
        let s = vec![vec![lit(0.0); 4], vec![a.sin().tanh(), a * a, if a >= a { a } else { -lit(2.0) }]];
        a = a.atan();
        if (a + a) >= (a * a) {
            'l3: for i4 in 0..2 {
                for i6 in 0..1 {
                    let mut w: D = a * (if a < a { a } else { a });
                }
                a = lit(0.5) * fn399(s[i4 % 2][0].cos(), &s[1]).sin();
                a = (s[i4 % 2][i4 % 2] + (if s[0][i4 % 2] > a { lit(0.875) } else { a })).sin();
            }
            let r9 = &mut a;
            *r9 = *r9 * s[0][0].sin() + (lit(0.375) * s[0][1].atan());
            { let rhs = lit(0.375) * (lit(1.25) * s[0][1].sin()); *r9 += rhs; }
        } else if a < a.mul_add(-lit(1.875), a) {
            a = a.cos();
        } else {}
        (s[0][1] * s[0][0]) + lit(2.0) * s[0][0]
    }

    pub fn fn410(a: D) -> D {
        let mut next: Vec<D> = vec![a, (lit(1.5) + a.sin()).sqrt(), a - a];
        if lit(1 as f64) <= (a - lit(0.75)) {
            next[0] = (a + (if next[0] > a { a } else { a })).sin();
            next[1] = lit(1.25) * a.sin();
        } else if a >= next[1] {
            let f3 = |z: D| lit(1.25) * next.iter().copied().fold(lit(-9.0), D::max).cos().sin();
            let mut y5 = f3(f3(a));
        } else {
            next[0] = next[next.len() - 1].sin();
        }
        return (next[1] + a) + lit(2.0) * a;
    }

    pub fn fn411(a: D, flag: bool, t: (D, D)) -> D {
        let mut t = vec![t.0, a];
        if t.len() > 2 { t.pop(); }
        let mut next: [D; 3] = std::array::from_fn(|j| (if a >= a { a } else { a }).sin());
        for z8 in next.iter() {
            for z in t.chunks_exact_mut(2) {
                z[0] = z[1] * lit(0.5) * a.sin();
            }
            let mut i10 = 0_usize;
            while i10 < 2 && (i10 != 3) {
                { let rhs = 1; i10 += rhs; }
                t[i10 % 2] = next.iter().fold(lit(1.625), |h, z| lit(0.5) * (a.abs() + lit(1.25)).sqrt().sin()).cos();
                t.fill(lit(0.5) * next.iter().zip(next.iter()).map(|(z, q)| lit(0.5) * (next[i10 % 3] + (*z8)).sin()).sum::<D>().sin());
                { let rhs = lit(1.75) + next.iter().fold(*z8, |h, z| (a * h).cos()).sin(); t[i10 % 2] /= rhs; }
            }
        }
        ((((((lit(1.0) + next[2]) + lit(0.75) * t[0]) + lit(1.0) * t[1]) + lit(0.5) * t[t.len() - 1]) + lit(0.75) * next[0]) + lit(1.5) * next[1]) + lit(1.75) * next[2]
    }

    pub fn fn412(mut a: D, b: D) -> D {
        let mut list3 = Vec::new();
        for i4 in 0..2 {
            list3.push((b.atan() * a).sin());
        }
        { let rhs = lit(0.5) * (b * b).sin().exp().sin(); list3[1] += rhs; }
        if list3[list3.len() - 1] >= (a - a) {
            list3.swap(0, 0);
            let mut old7 = std::mem::take(&mut list3[1]);
            if old7.asinh() < list3.iter().sum::<D>() {
                if (b.sin().exp() < b) || ((b <= b) && (old7 >= list3[0])) {
                    list3.resize(5, a.sin());
                } else if (a - old7) >= b {
                    { let rhs = lit(0.125) * (lit(1.25) * fn400(lit(0.25).sin(), list3.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin()).sin()); list3[0] += rhs; }
                } else {
                    list3.insert(1, lit(1.25) * (b + list3[0]).sin());
                }
                a = lit(1.5);
                let r9 = &mut list3[1];
                *r9 = lit(1.25) * (if old7 > a { old7 } else { b }).sin();
                *r9 = *r9 * b.sin() + (lit(0.125) * b.sin());
            } else {}
        } else if b.asinh() <= D::sin(a) {} else {}
        return ((list3[1] * a) + lit(2.0) * b) + lit(1.25) * list3[list3.len() - 1];
        if b > lit(0.75) { b } else { list3[1] }
    }

    pub fn fn413(a: D, b: D, v: &[D]) -> D {
        'l4: for i5 in (0..4).rev() {
            let mut dy1: [[D; 3]; 2] = [[b, a, a], [(-lit(0.25)).sin().exp(); 3]];
            dy1[1][0] = (lit(1.25).sin() * b).sin();
            dy1[1][i5 % 3] = (v.iter().copied().product::<D>() + (if a < b { dy1[0][0] } else { a })).sin();
        }
        (v[1].min(v[1]) + lit(1.75) * b) + lit(1.75) * v[0]
    }

    pub fn fn414(a: D, mut b: D, flag: bool) -> D {
        b = b.sin();
        let mut a: D = if flag { b } else { b };
        { let rhs = lit(1.75) + b.sin(); a /= rhs; }
        let y1: D = (a.max(a).abs() + lit(1.25)).ln();
        b = lit(1 as f64).cos();
        let mut saved = [y1; 3];
        let mut x: Vec<D> = vec![lit(0.25) + a, if flag { saved[0] } else { lit(1.75) }];
        ((b + lit(1.75) * a) + lit(1.75) * saved[1]) + lit(0.25) * saved[2]
    }

    pub fn fn415(a: D, b: D, n: usize) -> D {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push((lit(0.125).sin() + fn410(lit(0.5) * b.sin())).atan());
        }
        if list4.len() > 2 { list4.pop(); }
        if list4.len() > 2 { list4.pop(); }
        ((((lit(0.125) + a) + lit(1.5) * b) + lit(0.5) * list4[0]) + lit(0.75) * list4[1]) + lit(1.75) * list4[list4.len() - 1]
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
        if list3.len() > 2 { a = list3.remove(2) * 0.75; }
        a
    }

    pub fn fn417(mut a: D, b: D) -> D {
        let f3 = |z: D| ((-a) - (lit(0.375) - a)).sin();
        let y5 = f3(f3(b * b));
        let f7 = |z: D| lit(1.25) * (if a > a { lit(1.875) } else { z }).atan().sin();
        let y9 = f7(f7(fn345(b.cos(), a.sin(), vec![b, a, b])));
        a = (if (lit(1.0) + y5) >= (b * y5) { a } else { a * lit(1.0) }).sin();
        let mut b: D = fn412(lit(1.25) * y9.sin().tanh().sin(), b.mul_add(a, y9).sin());
        ((D::sin(y5) + lit(0.5) * y5) + lit(0.5) * y9) + lit(1.5) * b
    }

    pub fn fn418(mut a: D, b: D, n: usize) -> D {
        {
            let Some(z4) = positive(a) else {
                return ((-a) + lit(0.75) * a) + lit(1.0) * b;
            };
            let f6 = |z: D| { let h8 = b.sin(); lit(1.25) * (if n >= 0 { z4 } else { b }).sin() + h8 };
            let y10 = f6(f6(z4));
        }
        let mut y12: [D; 3] = if n % 2 == 1 {
            a = b.cos();
            { let rhs = lit(0.5) * b.cos(); a += rhs; }
            [a; 3]
        } else {
            { let rhs = lit(0.375) * (b * a).sin(); a += rhs; }
            [b, a, b]
        };
        y12.iter().enumerate().map(|(j, z)| lit(1.25) * ((*z) * (*z)).sin()).sum::<D>() + lit(1.0) * a
    }

    pub fn fn419(a: D, n: usize, v: &[D], mut p: [D; 3]) -> [D; 3] {
        let mut i5 = 0_usize;
        while i5 < 2 && ((if v[1] > v[n % 2] { -lit(0.625) } else { p[2] }) > p[n % 3]) {
            { let rhs = 1; i5 += rhs; }
            for z in p.chunks_exact_mut(2) {
                z[0] = z[1] * a.sin();
            }
            p[n % 3] = lit(0.5) * v.iter().copied().fold(lit(-9.0), D::max).asinh().sin();
        }
        [(p[i5 % 3].cos() + lit(0.5) * v[0]) + lit(1.5) * p[0], (v[n % 2] + lit(2.0) * a) + lit(1.75) * v[v.len() - 1], a]
    }

    pub fn fn420(a: D) -> D {
        let cell1: [D; 3] = std::array::from_fn(|j| lit(1.25) * lit(j as f64).sin());
        let mut dx: D = a;
        if (dx - a) >= (if a <= cell1[1] { a } else { cell1[2] }) {
            let r5 = &mut dx;
            { let rhs = cell1[0].sin(); *r5 *= rhs; }
        } else if cell1.iter().zip(cell1.iter()).map(|(z, q)| cell1.iter().filter(|z| **z > 0.25).map(|z| (if lit(1.25) >= a { a } else { lit(1.875) }).sin()).sum::<D>().sin()).sum::<D>() >= dx {} else {
            dx = a.cos().atan();
        }
        ((a.atan() + lit(1.5) * cell1[1]) + lit(1.5) * cell1[2]) + lit(1.0) * dx
    }

    pub fn fn421(a: D, b: D) -> D {
        for i3 in (0..1).rev() {
            'l5: for i6 in 0..2 {}
        }
        let mut back: [D; 3] = [lit(0.5); 3];
        (((((a / (a.abs() + lit(1.25))) + lit(2.0) * a) + lit(1.0) * b) + lit(1.25) * back[0]) + lit(1.5) * back[1]) + lit(0.5) * back[2]
    }

    pub fn fn422(a: D, mut b: D, v: &[D], mut p: [D; 3]) -> D {
        for i5 in (0..p.len()).step_by(2) {
            p[i5] = lit(0.5) * a.sin();
            for i7 in 0..3 {
                p[2] = lit(0.5) * lit(0.25).sin();
                b = (-p[i5]).cos();
                p[..2].copy_from_slice(&[lit(0.5) * lit(i5 as f64).sin(), lit(0.25)]);
            }
        }
        (((v[v.len() - 1] + lit(0.5) * b) + lit(0.75) * v[0]) + lit(0.5) * v[1]) + lit(1.5) * p[1]
    }

    pub fn fn423(mut a: D) -> D {
        let mut acc = Body { pos: Point { x: a, y: a }, vel: [lit(0.125); 3], mass: a, id: 2 };
        acc.pos.x = a.sin();
        acc = Body { pos: Point { x: a, y: a }, vel: [-a, a, lit(1.625) * acc.pos.y], mass: if a < a { a } else { acc.pos.x }, id: 2 };
        (((((acc.pos.x * acc.vel[1]) + lit(0.25) * a) + lit(0.5) * acc.pos.y) + lit(1.5) * acc.vel[0]) + lit(1.0) * acc.vel[1]) + lit(1.5) * acc.mass
    }

    pub fn fn424(mut a: D, b: D, flag: bool) -> D {
        a = a.sin();
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
            let u: Vec<Vec<D>> = vec![vec![a, a.sin().powi(1), x.x * a], vec![a, lit(0.5).sin()]];
            let f8 = |z: D| lit(0.5) * b.sin();
            let y10 = f8(-b) + f8(x.y);
        }
        x.scale(D::sin(a).cos());
        x.x = lit(1.25) * a.sin();
        vec![((if a < x.y { lit(1.875) } else { -lit(0.25) }) + lit(0.75) * a) + lit(0.5) * b, (if x.x <= b { b } else { a }) + lit(0.25) * b]
    }

    pub fn fn426(mut a: D, n: usize) -> D {
        if (a > a) && (n >= 0) {
            a = a.atan();
            return a;
        }
        lit(1.75)
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
            return a + lit(1.875);
        }
        if fn427(a.sin(), a.sin(), vec![a; 3]) >= (lit(0.875) * a) {} else {}
        (a * a) + lit(1.0) * a
    }

    pub fn fn429(mut a: D) -> D {
        a = a.mul_add(a, a).sin();
        fn354(a.atan(), lit(1.625).sin(), 3 % 4, (a, a))
    }

    pub fn fn430(mut a: D, v: &[D]) -> D {
        let mut next: [[D; 3]; 2] = [[a.sin(), (v[0] * v[0] + lit(1.0)).ln(), v.iter().sum::<D>()], [a - lit(0.75), a, v.iter().zip(v.iter()).map(|(z, q)| (-v[1]).sin()).sum::<D>()]];
        next[1][0] = (fn418(next[0][1].sin(), a.atan(), 3 % 4).abs() + lit(1.25)).ln().atan();
        a = (if a.cos() > v[0] { a * v[0] } else { lit(1.375) }).sin();
        for i in 0..2 {
            for j in 0..2 {
                { let rhs = next[i][1 - j] * lit(1.25) * a.sin(); next[i][j] += rhs; }
            }
        }
        next[1][2] = (if a.min(v[v.len() - 1]) >= (v[1] - a) { if a <= a { next[0][0] } else { v[v.len() - 1] } } else { a }).atan();
        ((((a + lit(1.75) * v[0]) + lit(1.75) * v[1]) + lit(1.75) * next[0][1]) + lit(1.0) * next[1][0]) + lit(0.5) * next[1][2]
    }

    pub fn fn431(mut a: D, mut b: D) -> D {
        let mut tape1: Shape = Shape::Rect { w: a.mul_add(a, a), h: if a <= a { b } else { lit(1.25) } };
        let s: D = b - fn418(b.sin(), lit(1.25) * b.sin(), 2 % 4);
        let mut y = [chained(s).unwrap_or(a), b, b / (lit(1.5) + s.sin())];
        if (b / ((-lit(0.125)) * (-lit(0.125)) + lit(1.0))) < b {
            let Some(z6) = positive(b * a) else {
                return ((y.iter().sum::<D>() + lit(1.25) * a) + lit(1.0) * b) + lit(2.0) * s;
            };
            let last8 = y.len() - 1;
            y.swap(1, last8);
            { let rhs = lit(0.25) * (lit(1.25) * z6.sin()); y[1] += rhs; }
        } else if (a * s) < (a - s) {
            y[0] = lit(1.25) * (-y.iter().zip(y.iter()).map(|(z, q)| a.sin().cos()).sum::<D>()).sin();
        } else {
            let tape1: [D; 3] = [lit(0.25); 3];
        }
        ((((fn92(lit(1.25) * y[1].sin(), b.sin(), [a, s, a]) + lit(1.75) * a) + lit(1.75) * b) + lit(1.75) * s) + lit(0.25) * y[0]) + lit(0.75) * y[1]
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
            a = lit(0.5) * v[1].sin();
        }
        a = lit(1.25) * lit(1.125).sin();
        a = ((if a <= a { a } else { v[0] }) * (if a <= a { a } else { v[0] }) + lit(1.0)).ln().cos();
        if n % 2 == 1 {
            match n % 3 { 0 => {
                { let rhs = lit(0.375) * ((a + v[n % 2]) - (v[v.len() - 1] * v[0])).cos(); a -= rhs; }
            }, 1 => {
                a = lit(1.25) * a.sin();
            }, _ => {} }
            let f7 = |z: D| lit(1.25) * v.iter().fold(lit(1.375), |h, z| (a - a).cos()).sin();
            let y11 = f7(f7(v[1] * a));
        }
        (((if a >= a { v[n % 2] } else { v[n % 2] }) + lit(1.25) * v[0]) + lit(0.25) * v[1]) + lit(1.0) * v[v.len() - 1]
    }

    pub fn fn434(a: D, b: D) -> D {
        let mut x: Vec<D> = vec![fn427(lit(1.25) * b.sin(), a.cos(), vec![lit(0.0); 2]); 3];
        let mut i4 = 0_usize;
        'l5: loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 3 { break; }
            if i4 % 2 == 1 {
                x.clear();
                x.push(lit(0.5) * a.sin().exp().sin());
                x.push(a);
            } else if lit(1.5) < b {
                match (i4 + 1) % 3 { 0 => {
                    x[i4 % 2] = a.atan();
                    x[i4 % 2] = b.atan();
                }, 1 => {
                    if i4 % 2 == 1 {
                        let r7 = &mut x[0];
                        *r7 = *r7 * lit(0.5) * a.sin() + (lit(0.5) * b.sin());
                        *r7 = *r7 * lit(0.5) * a.sin() + (lit(0.25) * (lit(0.5) * b.sin()));
                        break 'l5;
                    }
                }, _ => {
                    let mut old8 = std::mem::take(&mut x);
                    x.push(lit(0.5) * a.sin());
                    x.push(lit(0.5) * old8[i4 % old8.len()].sin());
                } }
            } else {
                let f10 = |z: D| { let h12 = z - z; D::sin(z).sin() + h12 };
                let mut y14 = f10(b);
            }
            if lit(i4 as f64) > b.min(b) { break; }
        }
        ((x.iter().copied().fold(lit(-9.0), D::max) + lit(1.5) * x[0]) + lit(0.25) * x[1]) + lit(1.75) * x[x.len() - 1]
    }

    pub fn fn435(a: D, mut b: D, v: &[D], mut p: [D; 3]) -> (D, D) {
        let Some(z5) = positive(b) else {
            return ((((((((-p[2]) + lit(1.75) * a) + lit(1.0) * b) + lit(0.75) * v[0]) + lit(0.25) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.5) * p[1]) + lit(0.75) * p[2], ((((b.asinh() + lit(2.0) * b) + lit(1.25) * v[0]) + lit(1.5) * v[1]) + lit(0.25) * p[0]) + lit(0.25) * p[1]);
        };
        let acc = [[lit(1.75); 3], [-lit(0.75); 3]];
        {
            p[1] = lit(1.375);
            let mut y9: D = if (z5 * v[1]) < b {
                { let rhs = lit(1.75) + (if p[0] <= z5 { p[2] } else { p[2] }).sin(); b /= rhs; }
                p[0]
            } else {
                let acc = D::sin(acc[0][1]).cos();
                b
            };
        }
        ((((z5 + lit(1.0) * a) + lit(0.75) * v[0]) + lit(1.0) * v[1]) + lit(0.75) * z5, (((((z5 * z5 + lit(1.0)).ln() + lit(2.0) * a) + lit(1.5) * b) + lit(1.25) * p[1]) + lit(1.25) * p[2]) + lit(0.5) * acc[1][0])
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
            { let rhs = lit(0.5) * a.sin(); a += rhs; }
        } else {
            a = lit(1.25) * b.sin();
        }
        a
    }

    pub fn fn437(a: D, n: usize, flag: bool) -> D {
        let u: Body = Body { pos: Point { x: a, y: a }, vel: [(a * a + lit(1.0)).sqrt(), (lit(1.5) + lit(2.0).sin()).ln(), a / (a.abs() + lit(1.25))], mass: a + a, id: 2 };
        if a.sin().powi(0) < fn436(u.vel[1].sin(), a.sin()) {
            for i5 in 0..2 {
                let mut flag: D = a.mul_add(lit(1.375), a).asinh();
            }
        }
        (((a + lit(1.75) * a) + lit(1.0) * u.pos.x) + lit(2.0) * u.vel[0]) + lit(1.25) * u.vel[1]
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
                { let rhs = lit(1.75) + (if b >= b { a } else { b }).sin(); a /= rhs; }
            } else {
                { let rhs = lit(0.375) * b.sin(); a += rhs; }
            }
            a = lit(0.5) * a.abs().sin();
        }
        ((-a) + lit(0.5) * a) + lit(1.25) * b
    }

    pub fn fn439(a: D) -> D {
        let mut u = vec![a, a];
        if u.len() > 2 { u.pop(); }
        for i3 in 1..=1 {
            let f5 = |z: D| lit(0.5) * (if a >= lit(1.0) { lit(0.375) } else { z }).sin().sin();
            let mut y7 = f5(lit(i3 as f64));
        }
        (((u[1].sin().tanh() + lit(2.0) * a) + lit(0.5) * u[0]) + lit(0.5) * u[1]) + lit(2.0) * u[u.len() - 1]
    }

    pub fn fn440(a: D, n: usize, flag: bool) -> D {
        for i4 in 0..n % 4 {
            if a.sin() >= fn437(lit(0.5) * lit(1.5).sin(), n % 4, a < a) {
                for i6 in (0..2).rev() {}
            } else {}
            let mut i4: D = a;
        }
        return lit(1.25) + lit(1.5) * a;
        a + a
    }

    pub fn fn441(a: D, b: D) -> D {
        'l3: for i4 in 1..=4 {
            {
                let mut acc: [[D; 3]; 2] = [[b + a; 3]; 2];
                for i7 in 1..=2 {
                    let mut saved = fn436(lit(0.5) * a.sin(), lit(i7 as f64).atan());
                    let mut old10 = std::mem::replace(&mut acc[1][i7 % 3], b.atan());
                }
            }
        }
        (a + lit(1.25) * a) + lit(2.0) * b
    }

    pub fn fn443(a: D, mut b: D, n: usize, mut t: (D, D)) -> D {
        let mut t = Net { w: vec![lit(0.375), a.mul_add(t.1, b)], b: chained(b).unwrap_or(a) };
        let r6 = &mut b;
        { let rhs = a.sin(); *r6 *= rhs; }
        *r6 = a.sin().exp().sin();
        let mut dx = a.sin();
        let mut i8 = 0_usize;
        'l9: loop {
            { let rhs = 1; i8 += rhs; }
            if i8 > 2 { break; }
            t.w[1] = lit(0.5) * lit(0 as f64).sin();
        }
        let r11 = &mut t.w[1];
        *r11 = (b * b).sin();
        { let rhs = dx.sin(); *r11 *= rhs; }
        (dx, b) = (b, dx);
        'l12: for i13 in 1..=2 {
            if b > dx.min(dx) {
                break 'l12;
            }
            t.w[1] = a.sin();
            t.b = ((if i13 < 2 { dx } else { b }) * (dx - lit(1.25))).atan();
        }
        (b.max(dx) + lit(0.5) * a) + lit(0.75) * b
    }

    pub fn fn444(mut a: D) -> D {
        let mut y1 = [[-lit(0.5); 3], [fn441(a.sin(), a.atan()); 3]];
        let y13: Shape = Shape::Dot;
        y1[0][0] = a.sin();
        if fn433(lit(1.25) * a.sin(), 2 % 4, &y1[0]) >= y1[1][1] {
            { let rhs = lit(0.125) * (lit(1.25) * a.sin()); y1[1][1] += rhs; }
            y1[0][2] = a.sin();
        }
        (a + lit(1.25) * a) + lit(2.0) * y1[1][2]
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
            { let rhs = lit(0.5) * a.atan(); t.0 -= rhs; }
            let r22 = &mut a;
            *r22 = lit(0.5) * (t.1 * t.0).sin();
            { let rhs = lit(0.125) * (t.0 + t.0).sin(); *r22 += rhs; }
        }
        (((t.0 * a) + lit(1.25) * a) + lit(0.75) * t.0) + lit(1.25) * t.1
    }

    pub fn fn446(mut a: D, b: D, flag: bool) -> Vec<D> {
        let mut y1: Vec<Vec<D>> = vec![vec![b, a, b], vec![b + a, b * b, a * lit(0.5)]];
        if flag {
            let r5 = &mut y1[0][1];
            *r5 = (a - b).sin();
            return vec![((b + lit(1.5) * a) + lit(0.75) * b) + lit(1.0) * y1[0][0], ((a + lit(1.25) * a) + lit(1.0) * b) + lit(1.5) * y1[1][1]];
        }
        let row6 = &mut y1[0];
        row6[0] = b.min(b).sin();
        { let rhs = row6[0] * lit(0.25) * (if b <= b { b } else { b }).cos(); row6[1] += rhs; }
        let mut y8: [D; 3] = if y1[1][0] > y1[0][0].max(-lit(1.5)) {
            [b, y1[0][1], b]
        } else {
            y1[0][0] = lit(1.25) * a.sin();
            std::array::from_fn(|j| lit(1.25) * lit(j as f64).sin())
        };
        let f10 = |z: D| lit(1.25) * z.cos().sin().tanh().sin();
        let y12 = f10(f10(y1[0][0].min(y1[1][0])));
        vec![((b + lit(1.0) * b) + lit(1.5) * y1[0][0]) + lit(0.75) * y1[1][1], ((fn436(lit(1.25) * y12.sin(), y8[0].atan()) + lit(1.0) * b) + lit(0.75) * y1[1][1]) + lit(0.25) * y12]
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
                    q = q.clone();
                    return ((((((p[2] + a) + lit(1.75) * a) + lit(0.75) * p[0]) + lit(1.75) * p[1]) + lit(1.75) * p[2]) + lit(1.0) * q[0]) + lit(1.75) * q[1];
                }
            }
        } else if n == 2 {
            let r12 = &mut t.1;
            *r12 = lit(1.25) * p.iter().sum::<D>().sin();
        } else {
            q[..2].copy_from_slice(&[t.1.max(t.1).sin(), a]);
        }
        ((lit(1.5) + lit(0.25) * p[0]) + lit(0.75) * p[2]) + lit(0.5) * t.0
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
        p[0] = p.iter().map(|z| lit(1.25) * (*z).sin()).sum::<D>().atan();
        'l7: for z9 in p.iter() {
            let mut old: Net = Net { w: p[..2].to_vec(), b: (*z9) * a };
        }
        { let rhs = lit(0.25) * (if (if a < b { b } else { b }) >= (p[0] + p[1]) { if b > b { a } else { p[2] } } else { p[0] - a }).sin(); p[0] -= rhs; }
        { let rhs = lit(0.25) * (lit(1.25) * b.sin()); p[2] -= rhs; }
        (b + lit(0.75) * p[1]) + lit(1.0) * p[2]
    }

    pub fn fn453(mut a: D, b: D, n: usize) -> Vec<D> {
        let mut n: [D; 3] = [-a; 3];
        { let rhs = lit(0.25) * (lit(1.25) * (if (if lit(1.0) <= n[2] { lit(0.375) } else { b }) > n[1] { n.windows(2).map(|z| z[0] * z[1]).sum::<D>() } else { lit(0.625) }).sin()); n[0] += rhs; }
        if (b < lit(1.75)) && (b < lit(1.75)) {
            return vec![n.iter().sum::<D>() + lit(1.0) * b, (b + lit(0.25) * n[1]) + lit(0.25) * n[2]];
        }
        let mut i5 = 0_usize;
        'l6: while i5 < 2 {
            { let rhs = 1; i5 += rhs; }
            let mut y9: D = {
                let mut old = b.cos() * n[i5 % 3];
                b
            };
            for i11 in (0..n.len()).rev() {
                let mut i13 = 0_usize;
                'l14: while i13 < 1 && ((if (-lit(0.625)) > a { b } else { b }) <= (a * a + lit(1.0)).sqrt()) {
                    { let rhs = 1; i13 += rhs; }
                }
            }
            { let rhs = lit(0.125) * y9.max(a + y9).cos(); n[i5 % 3] += rhs; }
        }
        vec![(n.iter().scan(lit(0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<D>() + lit(0.75) * a) + lit(1.5) * b, (a + lit(0.75) * a) + lit(0.25) * n[2]]
    }

    pub fn fn454(mut a: D) -> D {
        'l2: for i3 in 1..=4 {
            a = a.max(fn444(lit(0.5) * a.sin())).sin();
            let f5 = |z: D| (-z).sin();
            let y7 = f5(a.mul_add(a, a)) + f5(a.sin().tanh());
            let f9 = |z: D, k: D| (-(k * y7)).atan();
            let y12 = f9(a, y7) * f9(-a, y7);
        }
        let mut a: [D; 3] = [a; 3];
        let part15 = &mut a[..2];
        { let rhs = lit(0.125) * (if lit(2.0) > lit(1.0) { lit(1.125) } else { -lit(1.875) }).atan(); part15[0] += rhs; }
        part15[1] = part15[0] * chained((-lit(0.125)).mul_add(lit(0.125), -lit(0.625))).unwrap_or(lit(1.625)).sin();
        let a = fn443(lit(1.25) * a[2].sin(), lit(1.25) * lit(0.375).sin(), 2 % 4, (a[2], a[1]));
        a + lit(0.25) * a
    }

    pub fn fn455(a: D, n: usize) -> D {
        let mut back = [lit(0.125) - lit(1.375), a.sin().exp(), a / (lit(1.5) + a.sin())];
        back.fill(lit(1.25) * (a + a).sin());
        let f4 = |z: D, k: D| { let h7 = if z >= (-lit(0.125)) { a } else { lit(0.875) }; lit(1.25) * a.sin().exp().sin() + h7 };
        let mut y9 = f4(lit(0.25), a) + f4((lit(1.5) + a.sin()).ln(), a);
        (lit((n + 1) as f64) + lit(1.25) * a) + lit(0.75) * y9
    }

    pub fn fn456(a: D) -> D {
        let mut u: [D; 3] = std::array::from_fn(|j| a.sin());
        let mut old: D = u.iter().rev().skip(1).copied().map(|z| u.iter().enumerate().map(|(j, z)| u[j % 3].sin().tanh().sin()).sum::<D>().cos()).sum::<D>();
        let mut i8 = 0_usize;
        while i8 < 2 {
            { let rhs = 1; i8 += rhs; }
        }
        if i8 == 3 {
            u[i8 % 3] = u.iter().filter(|z| **z > 0.25).map(|z| a.cos()).sum::<D>().sin();
            let mut old11 = std::mem::replace(&mut u[1], a.cos());
            let f13 = |z: D, k: D| u[0].asinh().asinh().sin();
            let y17 = f13((0..u.len()).map(|j| u[j] * old.asinh().sin()).sum::<D>(), old);
        }
        return (fn443(u[2].sin(), a.sin(), (i8 + 1) % 4, (old, old)) + lit(1.75) * u[1]) + lit(2.0) * u[2];
        a
    }

    pub fn fn457(a: D, net: &Net) -> D {
        let mut list3 = Vec::new();
        for i4 in 0..3 {
            list3.push(a.sin());
        }
        let mut net = fn455(list3.iter().copied().fold(lit(-9.0), D::max).atan(), list3.len() % 4);
        let mut y8: D = {
            list3.swap(1, 0);
            fn456(net.atan())
        };
        if y8 > a {
            std::mem::swap(&mut y8, &mut net);
            if (if list3[list3.len() - 1] > a { net } else { -lit(1.75) }) >= a.max(lit(1.375)) {
                let f10 = |z: D| ((list3[1] + net) * fn454(lit(1.25) * list3[0].sin())).sin();
                let y12 = f10(y8);
                list3 = list3.iter().enumerate().map(|(j, z)| lit(1.25) * (y12 - y8).sin()).collect::<Vec<D>>();
                let part16 = &mut list3[..=1];
                { let rhs = lit(0.125) * a.sin(); part16[0] += rhs; }
                part16[1] = part16[0] * (if a > net { net } else { a }).sin();
            } else {
                list3.swap(1, 1);
            }
        }
        (((list3.iter().copied().fold(lit(-9.0), D::max) + lit(1.75) * a) + lit(1.25) * list3[list3.len() - 1]) + lit(2.0) * net) + lit(2.0) * y8
    }

    pub fn fn459(a: D, mut b: D) -> D {
        let mut old = vec![vec![-lit(1.125), a, (a * a + lit(1.0)).ln()], vec![a, a + b, a.sin().exp()]];
        let mut w: D = old[0][0];
        (((a - w) + lit(1.75) * b) + lit(1.25) * old[0][0]) + lit(2.0) * w
    }

    pub fn fn460(a: D, b: D, v: &[D]) -> D {
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            let f6 = |z: D| { let h8 = b.abs(); lit(i4 as f64).atan() + h8 };
            let y10 = f6(f6((a.abs() + lit(1.25)).ln()));
        }
        let mut y = fn459(lit(1.875).sin(), lit(1.25) * a.sin());
        let i4: D = lit(1.25);
        (i4 + lit(0.5) * a) + lit(1.75) * b
    }

    pub fn fn461(a: D, n: usize, v: &[D]) -> D {
        for &z5 in v.iter() {}
        for z8 in v.windows(2) {}
        (((v[n % 2] + lit(2.0) * a) + lit(1.0) * v[0]) + lit(1.0) * v[1]) + lit(1.5) * v[v.len() - 1]
    }

    pub fn fn463(a: D, b: D, n: usize, p: [D; 3]) -> D {
        let mut y = Body { pos: Point::new(a, p[n % 3]), vel: [b * p[0]; 3], mass: fn195(a.sin(), &p), id: 2 };
        let r6 = &mut y.pos.x;
        { let rhs = a.cos(); *r6 *= rhs; }
        *r6 = p[n % 3].sin();
        let mut a = Body { mass: fn459(lit(1.25) * (-lit(0.5)).sin(), (-lit(1.375)).cos()), ..y.clone() };
        let mut y8: D = if fn455(a.pos.x.cos(), n % 4) <= (-y.pos.x) {
            y.mass = b.cos();
            if n == 0 { b } else { a.vel[n % 3] }
        } else {
            lit(0.375)
        };
        ((((((((((((lit(0.5) + b) + lit(1.25) * b) + lit(1.25) * p[1]) + lit(2.0) * p[2]) + lit(2.0) * y.pos.x) + lit(1.75) * y.pos.y) + lit(1.5) * y.vel[0]) + lit(0.75) * y.vel[1]) + lit(0.5) * a.pos.x) + lit(1.5) * a.pos.y) + lit(0.25) * a.vel[0]) + lit(0.25) * a.vel[1]) + lit(0.75) * y8
    }

    pub fn fn464(mut a: D) -> D {
        a = lit(1.25) * lit(0.125).sin();
        let Some(z2) = positive(if lit(1.375) >= a { a } else { a }) else {
            return (-a) + lit(2.0) * a;
        };
        (z2 + lit(0.25) * a) + lit(0.5) * z2
    }

    pub fn fn465(a: D) -> [D; 3] {
        let mut dy1 = vec![vec![a; 3], vec![lit(0.0); 3]];
        dy1[1][1] = a.cos();
        { let rhs = (a * a).atan(); dy1[1][0] *= rhs; }
        dy1 = vec![vec![-a; 3], vec![lit(0.0); 2]];
        { let rhs = lit(0.5) * (lit(1.25) * a.sin().max(lit(0.75)).sin()); dy1[0][0] -= rhs; }
        [((a.sin().powi(3) + lit(0.25) * a) + lit(0.5) * dy1[0][0]) + lit(1.0) * dy1[1][1], ((lit(0.125) * a) + lit(1.5) * a) + lit(1.75) * dy1[1][1], (a + lit(0.5) * a) + lit(1.25) * dy1[1][1]]
    }

    pub fn fn466(a: D, b: D, v: &[D], p: [D; 3]) -> D {
        let Some(z5) = positive(if b >= p[0] { b } else { a }) else {
            return ((((if v[1] >= a { p[0] } else { p[1] }) + lit(1.75) * a) + lit(1.5) * b) + lit(0.25) * v[0]) + lit(2.0) * v[v.len() - 1];
        };
        let f7 = |z: D| lit(1.25) * (z5 - b).asinh().sin();
        let y9 = f7(a - z5) + f7(b);
        if (lit(1.375) * b) <= (b + a) {
            return ((((((y9.cos() + lit(0.75) * a) + lit(1.25) * v[0]) + lit(1.0) * v[v.len() - 1]) + lit(1.25) * p[0]) + lit(1.75) * p[1]) + lit(0.5) * z5) + lit(1.0) * y9;
        }
        (((((z5.mul_add(z5, a) + lit(0.75) * a) + lit(1.5) * b) + lit(1.75) * v[0]) + lit(1.0) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(0.75) * y9
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
        while i3 < 3 && (a < lit(1.75)) {
            { let rhs = 1; i3 += rhs; }
            let f5 = |z: D| lit(0.5) * a.sin();
            let mut y7 = f5(a.sin()) + f5(a.sin());
        }
        a
    }

    pub fn fn470(a: D, mut b: D, n: usize, v: &[D], q: Vec<D>) -> Vec<D> {
        let next = q[n % 2];
        let mut x: Shape = Shape::Disc((-lit(0.875)) * v[v.len() - 1]);
        { let rhs = lit(0.375) * (lit(1.25) * (if a.sin().tanh() >= lit(1.875).abs() { b } else { lit(1.0) }).sin()); b += rhs; }
        return q.clone();
    }

    pub fn fn471(mut a: D, b: D, net: &Net) -> [D; 3] {
        let mut cell1 = [lit(0.25); 3];
        cell1.fill(lit(1.25) * (b * a).sin());
        cell1[0] = b.sin();
        let mut u: D = b;
        let mut next: Shape = Shape::Disc(a + b);
        u = cell1[1].sin();
        [(lit(1 as f64) + lit(2.0) * a) + lit(0.75) * net.b, ((((net.forward(&cell1) + lit(2.0) * b) + lit(0.75) * net.w[1]) + lit(1.25) * net.b) + lit(1.25) * cell1[2]) + lit(0.75) * u, (a + b) + lit(2.0) * a]
    }

    pub fn fn472(a: D, b: D, p: [D; 3]) -> D {
        let dy1: D = fn466(fn240(lit(1.25) * a.sin()).sin(), lit(1.25) * (p[0] + a).sin(), &p[..2], p);
        ((p.iter().map(|z| lit(1.25) * (if dy1 > (*z) { p[0] } else { p[0] }).sin()).sum::<D>() + lit(1.5) * a) + lit(0.25) * p[0]) + lit(2.0) * p[1]
    }

    pub fn fn473(a: D, mut b: D, n: usize) -> D {
        let mut saved: Vec<D> = vec![lit(0.0); 3];
        {
            saved[n % 2] = (if (b >= b) || (a > a) { saved[1] } else { a - b }).sin();
        }
        for i5 in (0..4).rev() {
            { let rhs = lit(1.75) + (lit(1.5) * b).sin(); saved[1] /= rhs; }
        }
        ((((a + lit(0.375)) + lit(1.75) * a) + lit(1.0) * b) + lit(0.25) * saved[0]) + lit(1.5) * saved[1]
    }

    pub fn fn474(mut a: D, v: &[D]) -> D {
        let mut y1 = vec![lit(0.0); 4];
        (y1[0], y1[1]) = (y1[1] * 0.5, a.atan());
        y1.truncate(2);
        let mut cell1: D = a;
        'l5: for (j, z7) in y1.iter().enumerate() {
            let r10 = &mut cell1;
            { let rhs = lit(0.375) * (*z7).sin(); *r10 += rhs; }
            let mut y111: D = *z7;
        }
        ((fn473(lit(1.25) * cell1.sin(), lit(1.25) * v[1].sin(), 0 % 4) + lit(1.25) * a) + lit(0.75) * v[0]) + lit(1.25) * v[1]
    }

    pub fn fn475(mut a: D, n: usize) -> D {
        let saved = [a, a * a, (lit(1.5) + a.sin()).ln()];
        a = a.cos();
        if n == 3 {
            return (a + a) + lit(1.5) * a;
        }
        ((((lit(1.5) + a.sin()).sqrt() + lit(1.25) * a) + lit(1.0) * saved[0]) + lit(1.75) * saved[1]) + lit(2.0) * saved[2]
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
        b[0] = lit(1.25) * ((z4 * a) - b[1]).sin();
        if b.len() > 2 { b.pop(); }
        let mut dx: Point = Point::new(z4 - z4, z4 + a);
        let mut y9: D = if (a < b[b.len() - 1]) && (z4 >= b[0]) {
            b[..2].copy_from_slice(&[(a * z4).sin(), a]);
            z4 * z4
        } else {
            let mut old7 = std::mem::take(&mut b);
            b.push(lit(1.875).sin());
            b.push(lit(1.25) * lit(3 as f64).sin());
            old7.push((-old7[0]).cos());
            dx.x
        };
        (((((y9 + lit(0.5) * a) + lit(1.0) * b[0]) + lit(0.25) * b[b.len() - 1]) + lit(0.5) * z4) + lit(1.5) * dx.x) + lit(0.75) * dx.y
    }

    pub fn fn478(mut a: D) -> D {
        a = -lit(1.375);
        if lit(0 as f64) < a {
            if (a + a) < (if a <= a { a } else { a }) {
                a = (a.sin().tanh().abs() + lit(1.25)).sqrt().cos();
            } else if a <= a {} else {
                for i2 in 0..4 {
                    let mut tape1 = fn469((a * a).sin(), (i2 + 1) % 4);
                    let mut s: D = tape1;
                }
            }
        } else {
            a = lit(1.25) * (a * (if lit(1.0) > a { a } else { a })).sin();
        }
        a + lit(1.75) * a
    }

    pub fn fn479(mut a: D, flag: bool) -> Vec<D> {
        let tape1 = vec![vec![if a <= lit(1.75) { a } else { lit(1.75) }, a], vec![lit(0.0); 4]];
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
            a = -lit(1.75);
            let r6 = &mut b;
            { let rhs = lit(1.25) * a.sin(); *r6 *= rhs; }
            *r6 = *r6 * lit(1.25) * lit(1.75).sin() + (lit(0.125) * v[i4 % 2].atan());
            for i7 in 1..=2 {
                { let rhs = lit(0.375) * a.atan().sin().atan(); b -= rhs; }
                std::mem::swap(&mut a, &mut b);
            }
        }
        ((((-a) + lit(0.25) * b) + lit(1.25) * v[1]) + lit(1.75) * v[v.len() - 1], b + lit(0.5) * b)
    }

    pub fn fn481(mut a: D, mut b: D, n: usize, p: [D; 3], q: Vec<D>) -> [D; 3] {
        let mut p: [D; 3] = p;
        {}
        if n != 1 {
            { let rhs = lit(0.25) * (a * a).abs().sin(); p[n % 3] -= rhs; }
            return [lit(0.875) + lit(0.75) * p[1], ((a * p[n % 3]) + lit(0.25) * b) + lit(1.0) * q[1], a + lit(1.25) * q[1]];
        }
        for z7 in p.iter_mut() {
            *z7 = *z7 * b.sin().exp().sin() - (lit(0.5) * (b * q[0]).sin());
        }
        { let rhs = lit(0.5) * (q[n % 2] * lit(0.125).max(p[n % 3])).sin(); b -= rhs; }
        p = [q.windows(2).map(|z| z[0] * z[1]).sum::<D>(); 3];
        [a + lit(0.25) * b, ((((p[1] * b) + lit(1.5) * a) + lit(0.75) * q[1]) + lit(0.5) * q[q.len() - 1]) + lit(1.75) * p[2], b]
    }

    pub fn fn482(a: D, n: usize, flag: bool) -> D {
        let mut w: [D; 3] = [D::sin(a), a.atan(), a];
        let mut acc: [[D; 3]; 2] = [[-lit(0.5); 3], [w[n % 3], a, w.iter().copied().fold(lit(-9.0), D::max)]];
        match 3 % 4 { 0 => {
            match n % 4 { 0 => {
                w = [acc[1][1]; 3];
            }, 1 | 2 if a < a => {
                let mut saved = fn480(a.atan(), fn418(lit(1.25).cos(), w[0].sin(), (n + 1) % 4).cos(), &acc[1]);
                { let rhs = lit(1.75) + w[n % 3].sin(); saved.0 /= rhs; }
            }, _ => {
                let dy1: D = (acc[n % 2][n % 3] - a) + (acc[n % 2][0] / (a * a + lit(1.0)));
            } }
        }, 1 | 2 if a >= a => {
            let n = a;
        }, _ => {
            let s = a.abs();
        } }
        return ((((acc[n % 2][n % 3] + lit(0.75) * a) + lit(1.5) * w[0]) + lit(2.0) * acc[0][1]) + lit(0.75) * acc[1][0]) + lit(1.5) * acc[1][2];
        let r10 = &mut w[1];
        *r10 = fn475(lit(0.625).sin(), n % 4).sin();
        acc[0][1]
    }

    pub fn fn483(a: D, n: usize) -> D {
        for i3 in 1..=3 {
            let f5 = |z: D, k: D| fn407((a + z).sin(), lit(0.5) * a.sin()).sin();
            let y8 = f5(a * a, lit(1.0)) + f5(a.sin(), a);
        }
        (a * a) + lit(0.25) * a
    }

    pub fn fn484(a: D, mut b: D) -> Vec<D> {
        let mut i3 = 0_usize;
        loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 1 { break; }
            b = (((-lit(1.875)) * a).abs() + lit(1.25)).ln().sin();
            b = fn467((lit(1.5) + b.sin()).ln().atan()).sin();
        }
        b = b.atan();
        vec![lit(2 as f64) + lit(0.75) * a, (a + lit(1.5) * a) + lit(0.25) * b]
    }

    pub fn fn485(a: D, n: usize, q: Vec<D>) -> D {
        let mut y = vec![a + a, q[n % 2] + a, a * a];
        for i5 in (0..q.len()).rev() {
            y[1] = a.sin().powi(2).abs().cos();
            if n < 1 {
                let r7 = &mut y[1];
                *r7 = a.sin();
                match i5 % 4 { 0 => {
                    y[n % 2] = lit(0.5) * ((a / (lit(1.5) + lit(2.0).sin())) + a).sin();
                }, 1 | 2 if a > lit(1.5) => {
                    let u: D = fn121(lit(i5 as f64).cos(), &q);
                }, _ => {
                    y[0] = lit(0.5) * a.sin();
                } }
            } else if lit(n as f64) > (q[i5] - lit(0.75)) {
                y.swap(1, 0);
            } else {}
        }
        (((((a + lit(1.0) * a) + lit(0.25) * q[1]) + lit(1.5) * q[q.len() - 1]) + lit(0.75) * y[0]) + lit(0.5) * y[1]) + lit(1.25) * y[y.len() - 1]
    }

    pub fn fn486(mut a: D, n: usize) -> D {
        match (n + 1) % 3 { 0 => {
            let dy1: D = a;
        }, 1 => {
            let mut y4: D = if a < lit(1 as f64) {
                a = lit(1.25) * a.asinh().sin();
                a
            } else {
                a = a.cos().sin();
                a
            };
            y4 = ((y4 * y4 + lit(1.0)).ln().abs() + lit(1.25)).ln().atan();
        }, _ => {
            { let rhs = lit(0.125) * (lit(1.25) * a.sin()); a -= rhs; }
        } }
        a
    }

    pub fn fn487(a: D, b: D, n: usize, q: Vec<D>) -> D {
        for i5 in (0..q.len()).rev() {}
        let Some(z8) = positive((0..q.len()).map(|j| q[j] * lit(1.25) * lit(0.25).sin()).sum::<D>()) else {
            return (a + lit(1.5) * a) + lit(1.5) * b;
        };
        q[1] + lit(0.75) * z8
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
            a[i5 % 2][1] = lit(1.25) * a[i5 % 2][i5 % 2].sin();
        }
        { let rhs = a[1][i5 % 2].atan().atan(); a[1][0] *= rhs; }
        a[i5 % 2][i5 % 2] = lit(1.25) * a[i5 % 2][i5 % 2].sin();
        a[i5 % 2][i5 % 2].cos()
    }

    pub fn fn489(mut a: D, n: usize) -> D {
        let mut y7: [D; 3] = if n == 3 {
            for i3 in 1..=2 {
                if ((if n < 0 { a } else { a }) < a) || ((a * a) > (a * lit(0.875))) {
                    a = lit(0.5) * a.max(fn478(a.cos())).sin();
                } else if (a - (-lit(0.125))) < D::sin(a) {
                    a = lit(0.5) * ((lit(0.5) - a) * (lit(0.5) - a) + lit(1.0)).ln().sin();
                } else {}
            }
            [a, a, a]
        } else {
            let mut old5 = std::mem::replace(&mut a, lit(1.25) * lit(1.25).sin());
            old5 = lit(1.25) * a.sin();
            [-lit(0.25); 3]
        };
        (fn475(lit(1.25) * a.sin(), 0 % 4) + lit(0.5) * a) + lit(1.25) * y7[0]
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
        next[0] = lit(1.25) * next.iter().filter(|z| **z > 0.25).map(|z| lit(1.25) * (if next[1] <= (-lit(1.0)) { *z } else { a }).sin()).sum::<D>().sin();
        next[1] = next.chunks(2).map(|z| z[0].sin()).sum::<D>().cos();
        ((next[1] + a) + lit(0.25) * a) + lit(1.5) * next[0]
    }

    pub fn fn492(mut a: D) -> D {
        a = lit(1.25) * a.sin();
        let Some(z2) = positive(a + a) else {
            return a.max(lit(0.25)) + lit(2.0) * a;
        };
        z2 + lit(1.25) * a
    }

    pub fn fn493(a: D, b: D) -> D {
        let mut tape1: Vec<Vec<D>> = vec![vec![b.sin(); 2]; 3];
        if (b * b) <= b.asinh() {
            tape1[0][1] = lit(1.25) * (tape1[1][0] * b).max(if tape1[1][1] <= tape1[0][1] { b } else { b }).sin();
        }
        for i4 in (0..1).rev() {
            if (a * tape1[i4 % 2][i4 % 2]) >= fn477(a.sin(), a.sin()) {
                for i6 in (0..2).rev() {
                    tape1[1][i6 % 2] = lit(0.5) * a.atan().sin();
                }
                if (a > a) && (i4 >= 2) {
                    tape1[1][i4 % 2] = (b.sin().powi(0) - tape1[i4 % 2][1].sin().exp()).sin();
                    continue;
                }
            }
            { let rhs = lit(1.75) + (b + a).sin(); tape1[i4 % 2][0] /= rhs; }
        }
        (b + lit(1.0) * a) + lit(1.25) * b
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
        let mut back = Net { w: vec![lit(0.0); 4], b: a / (a.abs() + lit(1.25)) };
        back.w[1] = lit(1.25) * (fn486(a.sin(), 0 % 4) * v[v.len() - 1].max(v[1])).sin();
        let x = fn491(lit(1.25) * v.iter().map(|z| back.forward(&v[0..2]).atan()).sum::<D>().sin());
        if a > x {
            for i7 in 0..v.len() {
                if lit(0.5) <= x.sin() {
                    return (((lit(i7 as f64) + lit(1.0) * a) + lit(1.5) * v[0]) + lit(0.75) * v[1]) + lit(0.5) * x;
                }
                back.b = v[i7].sin();
                back.w[0] = v[i7].atan();
            }
            let f9 = |z: D| { let h11 = -b; (z + z).sin() + h11 };
            let y14 = f9(v.iter().filter(|z| **z > 0.25).map(|z| ((*z) * (*z) + lit(1.0)).sqrt().sin()).sum::<D>()) + f9(back.w[0] + lit(1.75));
        }
        (((((b + lit(1.0) * a) + lit(1.0) * b) + lit(0.75) * v[0]) + lit(0.25) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(1.75) * x
    }

    pub fn fn496(mut a: D, b: D, n: usize) -> D {
        let mut u = Net { w: vec![a, a, lit(n as f64)], b: b };
        let tape1 = [lit(1.5).cos(); 3];
        let n = fn486(b.sin(), 3 % 4);
        u.w[0] = b.cos();
        let f7 = |z: D| n.sin();
        let y9 = f7(lit(2 as f64));
        u.b = ((if a >= lit(1.875) { y9 } else { a }) * u.w[1]).sin();
        ((((((((tape1.iter().fold(b, |h, z| D::sin(h).sin()) + lit(0.5) * a) + lit(1.5) * b) + lit(1.75) * u.w[0]) + lit(1.75) * u.w[1]) + lit(0.5) * u.b) + lit(1.0) * tape1[0]) + lit(1.0) * tape1[1]) + lit(1.5) * tape1[2]) + lit(0.25) * y9
    }

    pub fn fn497(a: D, v: &[D], mut p: [D; 3]) -> D {
        p = p.map(|z| v[0].cos().sin());
        let mut a: Vec<Vec<D>> = vec![vec![a, lit(0 as f64)], (0..p.len()).map(|j| p[j] + a.sin()).collect::<Vec<D>>()];
        let f7 = |z: D| { let h9 = a[1][0] - z; (h9 * h9 + lit(1.0)).sqrt().sin() + h9 };
        let mut y11 = f7(lit(1.0));
        ((((p[0] + lit(0.5) * v[0]) + lit(2.0) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(1.75) * a[1][1]) + lit(0.5) * y11
    }

    pub fn fn498(a: D, b: D) -> D {
        let mut b = vec![lit(0 as f64), a.asinh(), a];
        let mut next = b[1];
        'l5: for i6 in (0..3).rev() {
            let Some(z8) = positive(next) else {
                continue;
            };
        }
        (((a + lit(1.75) * a) + lit(0.25) * b[0]) + lit(0.25) * b[1]) + lit(1.25) * next
    }

    pub fn fn499(mut a: D, b: D, n: usize) -> Vec<D> {
        { let rhs = lit(0.125) * (lit(1.25) * D::sin(b).sin()); a += rhs; }
        'l4: for i5 in 0..4 {
            for i7 in (0..3).rev() {
                { let rhs = lit(0.5) * a.min(b).sin(); a *= rhs; }
            }
            a = b.max(lit(0.75)).sin();
            a = a.atan();
        }
        vec![(lit(0.5) + lit(0.5) * a) + lit(0.75) * b, (b - a) + lit(1.25) * a]
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

fn fn15(c: &mut Check) {
    c.function("fn15", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn15(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn15::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn15(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn15::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
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

fn fn17(c: &mut Check) {
    c.function("fn17", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn17(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn17::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn17(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn17::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        let (z, g) = plain::fn17::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn17::gradient(p0, p1, p2)));
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

fn fn117(c: &mut Check) {
    c.function("fn117", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn117(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn117::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn117(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn117::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn117::hvp((p0, p1, p2), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn117::value_and_gradient(moved(&p0, &mut d), moved(&p1, &mut d), moved(&p2, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn117::value_and_gradient(p0, p1, p2);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn117::gradient(p0, p1, p2)));
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

fn fn399(c: &mut Check) {
    c.function("fn399", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn399(p0, &p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn399::pullback(p0, &p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn399(d0, &d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn399::jvp((p0, &p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn399::hvp((p0, &p1), cotangent(&back(cotangent(&y, &[])), d))), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn399::value_and_gradient(moved(&p0, &mut d), &moved(&p1, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn399::value_and_gradient(p0, &p1);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn399::gradient(p0, &p1)));
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
    fn98(c);
    fn99(c);
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
    fn190(c);
    fn191(c);
    fn192(c);
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
    fn206(c);
    fn207(c);
    fn208(c);
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
    fn228(c);
    fn229(c);
    fn230(c);
    fn234(c);
    fn235(c);
    fn236(c);
    fn237(c);
    fn238(c);
    fn239(c);
    fn240(c);
    fn242(c);
    fn244(c);
    fn245(c);
    fn246(c);
    fn247(c);
    fn248(c);
    fn249(c);
    fn250(c);
    fn251(c);
    fn252(c);
    fn255(c);
    fn256(c);
    fn258(c);
    fn259(c);
    fn260(c);
    fn261(c);
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
    fn277(c);
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
    fn292(c);
    fn293(c);
    fn294(c);
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
    fn324(c);
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
    fn341(c);
    fn343(c);
    fn345(c);
    fn346(c);
    fn347(c);
    fn348(c);
    fn350(c);
    fn351(c);
    fn352(c);
    fn353(c);
    fn354(c);
    fn355(c);
    fn356(c);
    fn357(c);
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
    fn393(c);
    fn394(c);
    fn395(c);
    fn397(c);
    fn399(c);
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
    fn443(c);
    fn444(c);
    fn445(c);
    fn446(c);
    fn447(c);
    fn448(c);
    fn451(c);
    fn452(c);
    fn453(c);
    fn454(c);
    fn455(c);
    fn456(c);
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
