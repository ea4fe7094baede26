// Written by tests/mutation: 500 functions, seed 1.
// Left out, since they don't compile yet: .

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
            let y: f64 = fn0((if i3 != 3 { a } else { a }).sin(), [a, old[i3 % old.len()], a]);
            let back: Point = Point { x: a + 1.875_f64, y: a / (y * y + 1.0_f64) };
        }
        (((fn0(0.25_f64.sin(), [1.875_f64; 3]) + 2.0 * a) + 2.0 * old[0]) + 0.75 * old[1]) + 2.0 * old[old.len() - 1]
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
        let mut u = Body { pos: Point { x: b, y: a }, vel: [b + a, (-1.25_f64).min(a), fn0(a.sin(), [1.125_f64; 3])], mass: b, id: 2 };
        match 2 % 3 { 0 => {
            let mut w: f64 = if (a * b) > a { a } else { b };
        }, 1 => {}, _ => {
            let u = u.push(1.25 * b.sin());
        } }
        (((((u.vel[2] - u.mass) + 0.25 * a) + 1.75 * b) + 2.0 * u.pos.x) + 2.0 * u.pos.y) + 1.5 * u.vel[0]
    }

    #[differentiable]
    pub fn fn4(a: f64, b: f64, mut q: Vec<f64>, mut t: (f64, f64)) -> f64 {
        let mut t: [f64; 3] = [b, t.1, if a <= t.0 { a } else { a }];
        let mut dx: Body = Body { pos: Point { x: a, y: b }, vel: [t[2] + a; 3], mass: b * a, id: 2 };
        {
            q[1] *= fn3(1.25_f64 * t[1].sin(), t[1].sin(), 1 % 4).cos();
            let cell1 = [a + b, fn1(dx.pos.y.cos()), 1.0_f64];
        }
        ((((a + 1.0 * a) + 1.5 * b) + 1.5 * q[0]) + 0.75 * q[1]) + 1.5 * q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn5(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let mut i4 = 0_usize;
        'l5: while i4 < 3 {
            i4 += 1;
            let mut y8: [f64; 3] = if fn3(0.5 * a.sin(), 1.375_f64.sin(), i4 % 4) >= a {
                if i4 >= 1 {
                    let mut dx: [f64; 3] = [fn3(v[0].sin(), v[i4 % 2].sin(), i4 % 4), b - v[i4 % 2], v[i4 % 2]];
                } else if a < (-b) {
                    a = v[0].sin().cos();
                } else {
                    if a >= (if b <= v[1] { a } else { a }) {
                        a -= 0.25 * (0.5 * b.sin());
                        return ((a + 0.25 * v[0]) + 0.25 * v[1]) + 1.0 * v[v.len() - 1];
                    }
                }
                [-1.875_f64; 3]
            } else {
                [0.875_f64; 3]
            };
        }
        b.sin().tanh() + 0.75 * a
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
            if (b + b) <= b {
                let f5 = |z: f64| { let h7 = b; (z / (1.5_f64 + v[n % v.len()].sin())).sin() + h7 };
                let y9 = f5(f5(b * b));
                match n % 3 { 0 => {}, 1 => {
                    let mut y = (if 0.75_f64 <= y9 { a } else { y9 }).sin();
                    y *= 1.25 * b.sin();
                }, _ => {} }
            } else {
                let Some(z12) = positive(fn2(1.25 * a.sin())) else {
                    return (((a + 1.0 * a) + 2.0 * b) + 2.0 * v[0]) + 1.5 * v[v.len() - 1];
                };
            }
        } else if n != 3 {} else {}
        (((b + 1.75 * a) + 0.75 * b) + 2.0 * v[1]) + 1.75 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn9(mut a: f64) -> f64 {
        let mut y5: f64 = if a <= fn0(a.sin(), [a, a, a]) {
            a += 0.5 * (a.sin() + (a - a)).atan();
            a = (a * (-0.375_f64)).sin();
            a
        } else {
            a = (a.max(0.875_f64) / (1.5_f64 + (a * a).sin())).cos();
            for i2 in 1..=4 {
                let r4 = &mut a;
                *r4 *= 0.5 * 0.125_f64.sin();
                *r4 = *r4 * 0.5 * (-0.125_f64).sin() + (0.25 * (-0.375_f64).sin());
            }
            a * a
        };
        y5 = f64::sin(-a).cos();
        ((a + a) + 1.0 * a) + 1.0 * y5
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
            let f12 = |z: f64, k: f64| { let h15 = (z.abs() + 1.25_f64).sqrt(); a.cos() + h15 };
            let mut y17 = f12(a * next, x.0);
            let mut back = Net { w: vec![y17 + b, b], b: y17 };
        }
        (((a + 1.5 * a) + 0.25 * b) + 0.75 * y1.x) + 0.25 * y1.y
    }

    #[differentiable]
    pub fn fn11(a: f64, n: usize) -> Vec<f64> {
        let mut acc = vec![a / (a * a + 1.0_f64); 3];
        if (a + 1.375) > a {}
        let Some(z4) = positive((n as f64)) else {
            return acc.clone();
        };
        vec![(0.5_f64 + 0.75_f64 * a) + 0.25_f64 * acc[0], (a + 2.0_f64 * a) + 1.0_f64 * acc[0]]
    }

    #[differentiable]
    pub fn fn12(mut a: f64, b: f64) -> f64 {
        let mut y = [if 0.125_f64 >= a { b } else { b }, a, b];
        for i4 in 0..3 {
            {
                y = [y[0].sin().powi(1), b + y[0], b];
            }
        }
        y[2] = (0.75_f64 + y[1]).sin();
        ((a + 2.0 * y[0]) + 2.0 * y[1]) + 2.0 * y[2]
    }

    #[differentiable]
    pub fn fn13(mut a: f64, v: &[f64]) -> f64 {
        let y1: f64 = (a.atan().abs() + 1.25_f64).sqrt();
        let r4 = &mut a;
        *r4 = 1.25 * (y1 + v[0]).sin();
        if (3 as f64) <= y1.sin() {
            a = 1.875_f64.atan().atan();
        }
        let mut old5 = std::mem::replace(&mut a, 1.25 * y1.sin());
        a = 1.25 * (y1 - (if old5 < y1 { old5 } else { a })).sin();
        ((((v[1] * v[1] + 1.0_f64).sqrt() + 1.5 * a) + 1.0 * v[0]) + 2.0 * y1) + 0.75 * old5
    }

    #[differentiable]
    pub fn fn14(a: f64, v: &[f64], p: [f64; 3]) -> f64 {
        let mut old = vec![p[1].sin().tanh(), a];
        old.truncate(2);
        old[0] /= 1.75 + v[1].sin();
        old[0] = (a * (if v[0] >= p[1] { v[1] } else { a })).cos();
        ((((a.max(old[1]) + 0.75 * a) + 1.0 * v[0]) + 1.5 * v[1]) + 2.0 * v[v.len() - 1]) + 1.5 * old[1]
    }

    #[differentiable]
    pub fn fn15(a: f64) -> [f64; 3] {
        let mut w = [if 1.5_f64 <= a { 1.0_f64 } else { a }, fn9(1.25_f64 * a.sin()), a];
        for i3 in 0..4 {
            let mut u: f64 = a + a;
            let mut i6 = 0_usize;
            while i6 < 3 && (i3 >= 2) {
                i6 += 1;
                w[i3 % 3] += 0.125 * u.cos();
                w[2] -= 0.5 * (if (a * u) < a { f64::sin(u) } else { 0.75_f64 }).sin();
                let Some(z8) = positive(w[2] * a) else {
                    continue;
                };
            }
            let mut tape1 = vec![vec![a + u; 2]; 3];
        }
        return [w[0] + 1.5 * w[0], a + 0.75 * a, a + 1.75 * w[1]];
    }

    #[differentiable]
    pub fn fn16(a: f64, v: &[f64]) -> f64 {
        {
            'l3: for i4 in 0..3 {}
        }
        ((a + 1.5 * a) + 2.0 * v[0]) + 1.75 * v[1]
    }

    #[differentiable]
    pub fn fn17(a: f64, b: f64, n: usize) -> f64 {
        let mut list4 = Vec::new();
        list4.push(a);
        list4.push(b);
        let list4 = if a < b { fn14(b.atan(), &list4, [1.375_f64; 3]) } else { if a >= a { b } else { b } };
        if (a + a) <= a {
            let dy1 = fn3(1.25 * a.sin(), a.cos().sin(), n % 4);
        }
        {}
        ((if list4 >= list4 { 0.125_f64 } else { list4 }) + 0.75 * a) + 0.75 * list4
    }

    #[differentiable]
    pub fn fn18(a: f64, v: &[f64]) -> f64 {
        let mut v = [fn4(a.atan(), a.sin(), v.to_vec(), (1.125_f64, 1.25_f64)), a + v[v.len() - 1], if 0.875_f64 < v[1] { a } else { a }];
        let mut u = Body { pos: Point::new(v[0], v[1]), vel: [v[1], 1.0_f64, (a * a + 1.0_f64).ln()], mass: v[0].sin().powi(3), id: 2 };
        let f5 = |z: f64| { let h7 = 1.75_f64.sin().tanh(); z.sin() + h7 };
        let y9 = f5(fn14(u.pos.x.sin(), &v, v)) + f5(v[1].sin().exp());
        v[0] *= 1.25 * u.pos.y.min(a).sin();
        v.fill(1.25 * (2 as f64).sin());
        let mut next11 = v.clone();
        for _ in 0..1 {
            for i12 in 0..v.len() {
                next11[i12] = 0.5 * v[i12] + 0.25 * (if i12 == 0 { v[v.len() - 1] } else { v[i12 - 1] }) * 1.25 * y9.sin();
            }
            std::mem::swap(&mut v, &mut next11);
        }
        (((((((2 as f64) + 2.0 * a) + 0.5 * v[0]) + 1.0 * v[2]) + 0.75 * u.pos.y) + 2.0 * u.vel[0]) + 0.25 * u.vel[1]) + 1.25 * y9
    }

    #[differentiable]
    pub fn fn19(mut a: f64, b: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        let mut y1: [f64; 3] = [fn9(b.sin()); 3];
        'l6: for i7 in 0..v.len() {
            let mut i9 = 0_usize;
            loop {
                i9 += 1;
                if i9 > 1 { break; }
                y1.reverse();
                let mut y11: [f64; 3] = {
                    if q.len() < 9 { q.insert(0, (if i9 != 0 { a } else { y1[i9 % 3] }).sin()); }
                    [a, v[i9 % v.len()], 0.125_f64]
                };
                y1[i9 % 3] *= (a * b).sin();
            }
        }
        ((((b + 1.5 * v[0]) + 0.25 * v[1]) + 1.75 * v[v.len() - 1]) + 0.25 * q[1]) + 1.25 * y1[1]
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
                let Some(z14) = positive(if b <= a { 0.125_f64 } else { b }) else {
                    continue;
                };
                b = b.atan();
            }
            b = fn10(b.sin(), 0.5_f64 * b.abs().sin()).sin();
        }
        [b * a, b, (b + a) + 1.0 * a]
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
                let s = -(w + w * 1.25_f64);
            }
            w.y = (v[0] + (y14 + w.x)).atan();
        }
        return ((((if b < y9 { w.x } else { a }) + 0.5 * b) + 1.5 * y9) + 0.25 * w.x) + 0.75 * y14;
        let mut tape1 = fn19((y14 - 2.0_f64).cos(), 1.25 * y14.sin(), &v[..=1], vec![a, 1.625_f64]);
        w.x + (-1.375_f64)
    }

    #[differentiable]
    pub fn fn22(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut acc: Net = Net { w: vec![fn14(1.25_f64 * b.sin(), v, [a; 3]), a.sin().exp(), a], b: a + 1.25 };
        let mut cell1: [f64; 3] = [acc.b, b, if b > b { -1.375_f64 } else { b }];
        for i6 in 0..4 {
            let (l8, r9) = cell1.split_at_mut(1);
            l8[0] = r9[0].sin();
            r9[0] -= l8[0] * fn18(v[i6 % 2].sin(), &v[..2]).cos();
            cell1[i6 % 3] = 0.5 * (i6 as f64).sin();
        }
        acc.step(&cell1, a.cos());
        cell1[1] -= 0.5 * ((if a > a { b } else { cell1[1] }) * (3 as f64)).atan();
        for z10 in cell1.iter_mut() {
            *z10 += 0.375 * (if b > a { v[0] } else { b }).atan();
        }
        (((cell1[2] + 1.0 * a) + 1.25 * acc.w[0]) + 1.0 * acc.w[1]) + 1.0 * acc.b
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
        if (fn16(a.sin(), &q) <= (a - q[q.len() - 1])) || (q[1] <= (saved - b)) {
            let r10 = &mut q[1];
            *r10 = *r10 * (-1.25_f64).sin() + (0.125 * v[1].sin());
            *r10 += 0.125 * (b + saved).sin();
        } else {
            std::mem::swap(&mut dx, &mut q);
            q[1] = ((q[0] * q[0] + 1.0_f64).ln() * b).sin();
        }
        ((((q[q.len() - 1] + 0.5 * a) + 0.25 * q[0]) + 1.75 * q[1]) + 1.5 * q[q.len() - 1]) + 1.25 * saved
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
        let mut v: [[f64; 3]; 2] = [[a; 3], [2.0_f64, a, a / (a * a + 1.0_f64)]];
        v[0][2] = (a + a).sin();
        v[1][1] = (if a <= a { a } else { v[1][2] }).sin().tanh().sin();
        if a.sin().exp() >= v[1][0] {
            v[1][1] = a.atan();
            v[0][1] = 1.25 * (-a).sin();
            let mut v: f64 = if (a * a + 1.0_f64).sqrt() > (a + a) { fn13(1.25_f64 * v[1][0].sin(), &v[0]) } else { fn23(1.0_f64.sin()) };
        } else if (a - v[1][2]) < a {
            for row in &mut v {
                for z in row.iter_mut() {
                    *z += 0.25 * 1.25 * a.sin();
                }
            }
        } else {
            v = [[a / (a * a + 1.0_f64), a.sin(), if 1.0_f64 < a { 0.25_f64 } else { 1.125_f64 }], [0.25_f64; 3]];
        }
        a
    }

    #[differentiable]
    pub fn fn27(mut a: f64, n: usize) -> f64 {
        let mut cell1: [f64; 3] = [if a >= a { a } else { a }, a.cos(), a - a];
        cell1[n % 3] += 0.25 * cell1[n % 3].atan();
        for z4 in &mut cell1 {
            *z4 = *z4 * a.sin().powi(2).atan() - (0.375 * a.cos());
        }
        let f5 = |z: f64| { let h7 = (n as f64); (1.375_f64 + 1.625_f64).sin() + h7 };
        let mut y9 = f5(a);
        let mut x: Vec<f64> = vec![cell1[0] + cell1[2], a.cos()];
        let mut a: f64 = y9;
        let mut u: f64 = y9;
        (cell1[n % 3] + 1.0 * x[1]) + 0.75 * u
    }

    #[differentiable]
    pub fn fn28(a: f64, n: usize) -> f64 {
        let mut dx: Vec<f64> = vec![a, a, a + a];
        let Some(z4) = positive(0.375 - a) else {
            return (((-1.125) + 1.25 * a) + 1.25 * dx[1]) + 0.25 * dx[dx.len() - 1];
        };
        if 1.375 >= z4 {
            let f6 = |z: f64| { let h8 = (n as f64); dx[0].sin() + h8 };
            let mut y10 = f6(z4) + f6(a * z4);
        }
        ((if n != 3 { z4 } else { dx[n % 2] }) + 1.5 * dx[0]) + 1.0 * z4
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
        let mut cell1: [f64; 3] = [a * 0.625_f64, a, (1.5_f64 + a.sin()).ln()];
        cell1[2] = a.cos();
        cell1[1] = 1.25 * a.sin();
        {
            cell1[2] = a.atan();
        }
        cell1[0] = 1.25 * fn19(1.25_f64 * a.sin(), a.atan(), &cell1, vec![0.0_f64; 2]).mul_add(a, cell1[1]).sin();
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 1 { break; }
            let mut i5 = 0_usize;
            loop {
                i5 += 1;
                if i5 > 2 { break; }
                cell1[0] = (a * a).atan().cos();
                for z in cell1.chunks_exact_mut(2) {
                    z[0] = z[1] * a.sin();
                }
                if 0.875 < a { break; }
                cell1[i3 % 3] *= 0.5 * (a - cell1[i3 % 3]).sin();
            }
            if (a <= 2.0) || (cell1[1] > a) {
                cell1[2] += 0.25 * (cell1[2] - ((-1.0_f64) / (0.25_f64.abs() + 1.25_f64))).cos();
                return cell1[0] * (-0.75);
            }
            let mut next7 = cell1.clone();
            for _ in 0..1 {
                for i8 in 0..cell1.len() {
                    next7[i8] = 0.5 * cell1[i8] + 0.25 * (if i8 == 0 { cell1[cell1.len() - 1] } else { cell1[i8 - 1] }) * a.max(a).sin();
                }
                cell1 = next7.clone();
            }
        }
        (a + 1.5 * a) + 1.0 * cell1[1]
    }

    #[differentiable]
    pub fn fn31(mut a: f64, mut p: [f64; 3]) -> f64 {
        let mut p = [a, a, p[2]];
        let u = p[2];
        let mut acc: Option<f64> = None;
        p[2] += 0.5 * a.max(u.sin()).cos();
        p[0] = acc.map(|z| z * a).unwrap_or(a).atan();
        p.reverse();
        let saved = a.max((u * u + 1.0_f64).ln());
        ((((((if saved > a { u } else { saved }) + 0.75 * p[0]) + 2.0 * p[1]) + 1.5 * p[2]) + 0.25 * u) + 1.25 * acc.unwrap_or((0.75))) + 1.0 * saved
    }

    #[differentiable]
    pub fn fn32(a: f64) -> Vec<f64> {
        let u: f64 = fn27(1.25_f64 * (a * a).sin(), 2 % 4);
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 3 { break; }
        }
        vec![((a * a) + 1.5_f64 * a) + 1.25_f64 * u, (i3 as f64) + 0.25_f64 * a]
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
            let mut w = fn27(a.atan(), j % 4);
        }
        ((((((((((((q[q.len() - 1].sin().exp() + 1.0 * a) + 1.75 * v[0]) + 1.5 * v[1]) + 1.75 * q[0]) + 1.0 * q[1]) + 0.75 * q[q.len() - 1]) + 1.5 * dy1[0]) + 2.0 * dy1[1]) + 0.75 * dy1[dy1.len() - 1]) + 1.75 * y9) + 1.0 * y1[0]) + 2.0 * y1[1]) + 0.5 * y1[y1.len() - 1]
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
        let tape1: Point = Point { x: if b >= p[0] { p[2] } else { b }, y: p[1] };
        p.reverse();
        let part6 = &mut p[..2];
        part6[0] += 0.125 * fn12(a.sin(), 1.25_f64 * v[v.len() - 1].sin()).atan();
        part6[1] = part6[0] * tape1.norm2().sin();
        let mut dx = if tape1.y >= a { Shape::Disc(a) } else { Shape::Dot };
        let Some(z8) = positive(tape1.y) else {
            return ((((((((a + 1.25 * a) + 1.25 * b) + 0.5 * v[0]) + 0.5 * v[1]) + 1.0 * v[v.len() - 1]) + 0.75 * p[0]) + 1.5 * p[2]) + 2.0 * tape1.x) + 0.5 * tape1.y;
        };
        let tape1 = vec![vec![p[1] * b; 2]; 3];
        let Some(z11) = positive(v[0] * b) else {
            return (((((((a + 1.25 * a) + 0.75 * b) + 0.75 * v[0]) + 1.75 * v[1]) + 0.5 * v[v.len() - 1]) + 0.5 * p[1]) + 0.25 * z8) + 0.5 * tape1[1][1];
        };
        return (((((a.sin().tanh() + 1.25 * b) + 2.0 * v[0]) + 1.25 * v[1]) + 1.0 * z8) + 1.5 * tape1[1][1]) + 0.5 * z11;
    }

    #[differentiable]
    pub fn fn36(mut a: f64, n: usize, mut q: Vec<f64>) -> f64 {
        let mut w = [[a, a - a, -q[n % 2]], [q[n % 2], q[n % 2], fn19(a.sin(), q[1].sin(), &q, q.clone())]];
        if q.len() > 2 { a = q.pop().unwrap(); }
        for z in q.chunks_exact_mut(2) {
            let old = z[0];
            z[0] = z[1] * 0.5;
            z[1] = old * w[0][n % 3].sin();
        }
        (((fn27(a.sin(), 3 % 4) + 1.25 * a) + 2.0 * q[0]) + 1.5 * q[q.len() - 1]) + 0.25 * w[1][0]
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
        let acc: [[f64; 3]; 2] = [[0.125_f64 * b, b, a.sin().tanh()], [a, a, (2 as f64)]];
        let r4 = &mut b;
        *r4 += 0.375 * (a * acc[0][1]).sin();
        *r4 *= 1.25 * acc[1][1].sin();
        b = b.sin();
        b = -1.5;
        let mut old5 = std::mem::replace(&mut b, 1.25 * acc[0][1].sin());
        (((((b + 1.75 * a) + 1.0 * b) + 2.0 * acc[0][1]) + 1.5 * acc[1][0]) + 2.0 * acc[1][2]) + 1.0 * old5
    }

    #[differentiable]
    pub fn fn39(a: f64, p: [f64; 3]) -> f64 {
        {
            {
                let acc: f64 = (1 as f64);
            }
        }
        p[1]
    }

    #[differentiable]
    pub fn fn40(a: f64, n: usize, v: &[f64], net: &Net) -> f64 {
        let y: Vec<f64> = vec![fn33(net.b.sin(), n % 4, &v[..=1], vec![a, a]); 3];
        let y = fn20(1.25 * v[1].sin(), 1.375_f64.sin());
        (((((a - y[1]) + 1.5 * a) + 1.25 * v[v.len() - 1]) + 0.5 * net.b) + 2.0 * y[1]) + 1.5 * y[2]
    }

    #[differentiable]
    pub fn fn41(mut a: f64, mut b: f64) -> f64 {
        let b = [(a * a + 1.0_f64).sqrt(), a, b];
        a = a.min(b[2].sin().tanh()).sin();
        let mut y = Shape::Dot;
        ((a + 1.5 * b[0]) + 0.75 * b[1]) + 2.0 * b[2]
    }

    #[differentiable]
    pub fn fn42(a: f64) -> f64 {
        let cell1 = [a; 3];
        let mut i3 = 0_usize;
        'l4: loop {
            i3 += 1;
            if i3 > 1 { break; }
            for i6 in (0..4).rev() {
                let mut dx = fn32(a.sin());
                dx.clear();
                dx.push(cell1[2].cos());
                dx.push(a);
            }
            if 2.0 >= a { break; }
        }
        ((a + 1.25 * a) + 0.25 * cell1[1]) + 1.0 * cell1[2]
    }

    #[differentiable]
    pub fn fn43(mut a: f64, n: usize, v: &[f64]) -> f64 {
        let mut i4 = 0_usize;
        while i4 < 1 {
            i4 += 1;
            a = a.atan().sin();
        }
        (v[i4 % 2] + 1.0 * v[0]) + 0.75 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn44(mut a: f64, b: f64, v: &[f64]) -> Vec<f64> {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(0.5 * v[i5 % 2].abs().sin());
        }
        a += 0.5 * (1.5_f64 + v[0].min(a).sin()).ln().cos();
        for i8 in 0..v.len() {
            let x = f64::sin(b) - a;
            let f11 = |z: f64| 0.5 * x.sin();
            let y13 = f11(f11(0.25));
            if (i8 as f64) < v[i8] {
                return list4.clone();
            }
        }
        vec![a.asinh(), (((b + 1.75_f64 * b) + 1.5_f64 * v[0]) + 0.25_f64 * v[v.len() - 1]) + 0.5_f64 * list4[list4.len() - 1]]
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
        let mut n = [[v[n % 2]; 3]; 2];
        for i6 in (0..v.len()).step_by(2) {}
        let mut list8 = Vec::with_capacity(4);
        for i9 in 0..4 {
            list8.push(0.5 * (v[i9 % 2].sin().tanh().abs() + 1.25_f64).ln().sin());
        }
        let row12 = &mut n[1];
        row12[0] = b.cos();
        row12[1] += row12[0] * 0.125 * (a * a).atan();
        return list8.clone();
        let mut old13 = std::mem::replace(&mut list8, vec![0.125_f64, v[v.len() - 1]]);
        (0..list8.len()).map(|j| list8[j] + 1.25_f64 * (a - list8[1]).sin()).collect::<Vec<f64>>()
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
            'l4: while i3 < 1 && ((a.1 + a.1) < fn39(a.0.sin(), [a.1; 3])) {
                i3 += 1;
            }
        } else {
            'l6: for i7 in 0..4 {}
            a.0 = a.1.sin();
        }
        a.0
    }

    #[differentiable]
    pub fn fn49(a: f64, v: &[f64]) -> f64 {
        let mut back = [1.375_f64; 3];
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 2 { break; }
            if (back[0] < a.abs()) || ((a + a) >= (a - a)) {
                back = back;
            } else if v[1] > (0.75 / (0.125_f64 * 0.125_f64 + 1.0)) {
                'l6: for i7 in (0..back.len()).rev() {
                    back[i7] = a.sin();
                }
            } else {
                back[i4 % 3] = v[i4 % 2].sin();
            }
            (back[0], back[1]) = (back[1], back[0]);
            if i4 < 3 { break; }
            for z9 in &mut back {
                *z9 *= a.cos();
            }
        }
        f64::sin(v[i4 % 2]) + 1.25 * a
    }

    #[differentiable]
    pub fn fn50(mut a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let acc: Option<f64> = None;
        (a, b) = (b, a);
        let mut b: [f64; 3] = [0.25_f64; 3];
        {}
        b[2] = ((p[0] * b[0]) / (p[0].sin() * p[0].sin() + 1.0_f64)).cos();
        a
    }

    #[differentiable]
    pub fn fn51(a: f64, b: f64, n: usize, v: &[f64]) -> Vec<f64> {
        let mut b = [[((-1.375_f64) * (-1.375_f64) + 1.0_f64).ln(); 3], [0.875_f64.sin().exp(), b.max(0.375_f64), if b >= a { b } else { b }]];
        b[1][n % 3] = 1.25 * (a * b[1][0].sin().powi(2)).sin();
        'l6: for i7 in 0..v.len() {
            if i7 != 0 {
                b[i7 % 2][0] = fn43(v[i7].sin(), 3 % 4, v).sin().exp().sin();
            } else {
                b[1][2] += 0.375 * ((if (-0.875_f64) > v[1] { a } else { a }) + (a - a)).atan();
                let mut i7: f64 = (a + a) - (a * a);
            }
        }
        let row10 = &mut b[1];
        row10[0] = 1.25 * v[1].sin();
        row10[1] += row10[0] * 0.25 * a.cos();
        vec![((((a + 2.0_f64 * a) + 1.0_f64 * v[0]) + 1.75_f64 * b[0][1]) + 1.0_f64 * b[1][0]) + 2.0_f64 * b[1][2], ((((b[0][0] + 1.25_f64 * a) + 1.5_f64 * v[0]) + 1.5_f64 * v[1]) + 0.75_f64 * v[v.len() - 1]) + 0.75_f64 * b[1][2]]
    }

    #[differentiable]
    pub fn fn52(mut a: f64, n: usize, q: Vec<f64>) -> f64 {
        let mut w: [f64; 3] = [a; 3];
        for i5 in 0..w.len() {}
        w[..2].copy_from_slice(&[a.sin(), 0.125_f64]);
        if n == 2 {
            return ((((a.sin().tanh() + 1.0 * a) + 1.0 * q[1]) + 0.5 * w[0]) + 1.0 * w[1]) + 1.5 * w[2];
        }
        (fn39((-1.25_f64).sin(), [w[2], a, 1.875_f64]) + 0.75 * a) + 1.25 * w[2]
    }

    #[differentiable]
    pub fn fn53(a: f64, mut b: f64) -> f64 {
        let mut b = [0.875_f64; 3];
        let cell1 = a * 2.0_f64.sin().tanh();
        b[2] = (0.375_f64 + a.sin().powi(2)).cos();
        b[0] -= 0.5 * ((0.75_f64 * a) * b[0]).cos();
        let r5 = &mut b[1];
        *r5 *= (cell1 / (a.abs() + 1.25_f64)).sin();
        *r5 = 1.25 * a.sin();
        ((((a + cell1) + 0.25 * a) + 1.75 * b[0]) + 1.25 * b[2]) + 2.0 * cell1
    }

    #[differentiable]
    pub fn fn54(mut a: f64) -> [f64; 3] {
        let mut dx: [f64; 3] = [if a >= a { a } else { a }, a, a + 0.875_f64];
        let mut y7: f64 = {
            dx[0] *= a.sin();
            let mut y5: f64 = {
                let mut i3 = 0_usize;
                loop {
                    i3 += 1;
                    if i3 > 3 { break; }
                    dx[i3 % 3] = 0.5 * (if (dx[i3 % 3] * a) <= fn48(0.5_f64 * a.sin()) { if i3 != 1 { a } else { dx[1] } } else { dx[0].sin() }).sin();
                    dx = [a.atan(), a, a.max(dx[i3 % 3])];
                    a = 1.125_f64.atan();
                }
                fn48(dx[0].atan())
            };
            fn22(a.sin(), 1.25_f64 * y5.sin(), &dx[0..=1])
        };
        return [(y7 * 1.75) + 0.25 * y7, (a * dx[1]) + 2.0 * a, ((-a) + 0.25 * a) + 1.25 * y7];
        dx
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
        if a > y1[0][1] {
            let f6 = |z: f64, k: f64| (-0.75_f64).cos();
            let y9 = f6(cell1[1], x) * f6(a, cell1[0]);
            for i in 0..2 {
                for j in 0..2 {
                    y1[i][j] += y1[i][1 - j] * (0 as f64).sin();
                }
            }
            if (y9 + x) > a {
                let r11 = &mut cell1[0];
                *r11 = y9.sin().exp().sin();
                return vec![(((a + 0.25_f64 * cell1[1]) + 1.5_f64 * x) + 0.75_f64 * y1[0][0]) + 0.25_f64 * y9, fn3(a.sin(), a.sin(), 0 % 4) + 0.5_f64 * cell1[1]];
            }
        } else if y1[1][0] >= (3 as f64) {
            y1[0][1] = 1.25 * x.sin();
        } else {
            let mut old = [[0.5_f64 + x; 3], [a; 3]];
        }
        vec![(((cell1[0].abs() + 1.75_f64 * cell1[0]) + 0.25_f64 * cell1[1]) + 0.5_f64 * cell1[2]) + 0.25_f64 * x, ((x + 2.0_f64 * cell1[0]) + 0.75_f64 * cell1[2]) + 0.25_f64 * y1[1][1]]
    }

    #[differentiable]
    pub fn fn57(a: f64, v: &[f64]) -> Vec<f64> {
        let mut x = vec![v[0..=1].to_vec(), vec![1.25_f64 + v[0], a * v[1]]];
        let mut old: [f64; 3] = [a.mul_add(a, 1.875_f64), a.sin().tanh(), (a * a + 1.0_f64).ln()];
        for i5 in 0..1 {
            {
                for z in old.chunks_exact_mut(2) {
                    z[0] = z[1] * a.atan();
                }
            }
        }
        vec![(((a * 1.5_f64) + 0.25_f64 * v[1]) + 1.5_f64 * v[v.len() - 1]) + 1.5_f64 * x[0][0], (((((((old[0] * old[2]) + 2.0_f64 * a) + 1.5_f64 * v[1]) + 1.0_f64 * v[v.len() - 1]) + 1.25_f64 * x[0][0]) + 0.5_f64 * old[0]) + 1.75_f64 * old[1]) + 0.75_f64 * old[2]]
    }

    #[differentiable]
    pub fn fn58(mut a: f64, mut b: f64, n: usize, v: &[f64]) -> f64 {
        let Some(z5) = positive(b) else {
            return (((((if 0.625 < b { v[n % 2] } else { v[0] }) + 2.0 * a) + 0.5 * b) + 0.25 * v[0]) + 0.75 * v[1]) + 0.25 * v[v.len() - 1];
        };
        a = 1.25 * z5.sin();
        let mut tape1: [[f64; 3]; 2] = [[1.0_f64; 3]; 2];
        let mut i8 = 0_usize;
        while i8 < 3 {
            i8 += 1;
            if (n == 3) || (((-1.5) * v[n % 2]) < (b * tape1[i8 % 2][n % 3])) {
                tape1 = [[z5; 3]; 2];
            } else {
                tape1[n % 2][0] = (n as f64).sin();
            }
            b /= 1.75 + (0.25_f64 / (b * b + 1.0_f64)).sin();
        }
        (((((((tape1[0][2] + 1.0 * a) + 1.5 * b) + 1.0 * v[0]) + 1.0 * v[v.len() - 1]) + 2.0 * z5) + 1.0 * tape1[0][1]) + 2.0 * tape1[1][0]) + 1.25 * tape1[1][2]
    }

    #[differentiable]
    pub fn fn59(a: f64, mut b: f64, n: usize, flag: bool, p: [f64; 3]) -> [f64; 3] {
        let mut old: [[f64; 3]; 2] = [[b + 0.875_f64, b, a.mul_add(b, p[0])], [p[n % 3] * a, b, (-0.875_f64) + a]];
        if (a + p[0]) > b {
            old[1][n % 3] = 1.25 * p[n % 3].sin();
        }
        old[n % 2][0] += 0.25 * ((-p[0]) + a).atan();
        let mut i7 = 0_usize;
        loop {
            i7 += 1;
            if i7 > 3 { break; }
            let r9 = &mut old[0][n % 3];
            *r9 = p[n % 3].sin();
            *r9 = (a + a).atan();
            old[i7 % 2][i7 % 3] = p[0].sin();
            if flag { break; }
            b = ((if a >= p[n % 3] { 0.875_f64 } else { b }) - a.abs()).atan();
        }
        [(((-1.75) * b) + 1.5 * b) + 2.0 * old[1][0], (2.0 + 0.5 * a) + 1.5 * p[2], 0.125]
    }

    #[differentiable]
    pub fn fn60(mut a: f64) -> f64 {
        'l2: for i3 in 0..3 {
            match i3 % 4 { 0 => {
                for i5 in (0..4).rev() {
                    a = a.cos();
                }
            }, 1 | 2 if a < a => {
                let f7 = |z: f64, k: f64| { let h10 = z; 0.5 * 1.0_f64.sin() + h10 };
                let y12 = f7(0.125, a) * f7(a * a, a);
            }, _ => {} }
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
        let y: [f64; 3] = [a.max(a), a, a];
        let mut cell1: Vec<f64> = y.to_vec();
        let (l4, r5) = cell1.split_at_mut(1);
        r5[0] = l4[0] * (if 1.375_f64 < a { a } else { y[0] }).sin();
        (((cell1[0] + 1.75 * a) + 0.25 * cell1[0]) + 1.0 * cell1[1]) + 1.5 * cell1[cell1.len() - 1]
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
                let x: [[f64; 3]; 2] = [[u.b, a.sin().tanh(), (1.5_f64 + u.w[i8 % 2].sin()).ln()], [0.375_f64; 3]];
            }
        }
        vec![((v[0].max(a) + 0.25_f64 * net.w[1]) + 1.25_f64 * u.w[0]) + 1.75_f64 * cell1, ((((((cell1 + 1.25_f64 * a) + 0.5_f64 * v[0]) + 2.0_f64 * v[v.len() - 1]) + 2.0_f64 * net.w[0]) + 1.25_f64 * net.w[1]) + 0.75_f64 * u.w[1]) + 1.5_f64 * cell1]
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
            l9[0] += r10[0] * cell1.sin();
        }
        ((((q[0] + 2.0 * a) + 1.25 * p[0]) + 1.0 * p[1]) + 1.5 * q[0]) + 0.25 * q[1]
    }

    #[differentiable]
    pub fn fn68(a: f64) -> f64 {
        let old = [[1.875_f64.sin().exp(); 3], [a, a / (a * a + 1.0_f64), a + a]];
        let y1: f64 = a - 0.375_f64;
        let mut y1 = old[0][0];
        let r5 = &mut y1;
        *r5 = *r5 * old[1][1].sin() + (0.25 * (1.25 * old[1][1].sin()));
        *r5 = (a + old[0][2]).sin();
        y1 = 2.0;
        let y16: [f64; 3] = [a, y1.sin().powi(2), old[0][0]];
        (old[1][2] * old[1][2] + 1.0_f64).ln() + 1.5 * a
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
            old[i5] = ((i5 + 1) as f64).sin();
        }
        ((((a * a) + 1.0 * a) + 0.5 * b) + 1.0 * old[1]) + 1.25 * old[old.len() - 1]
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
        let acc: [f64; 3] = [v[1]; 3];
        let mut y11: f64 = if a >= (acc[1] / (a * a + 1.0)) {
            'l5: for (j, z7) in q.iter().enumerate() {}
            0.25_f64.sin().exp()
        } else {
            let mut dy1 = Net { w: q.to_vec(), b: acc[2] };
            1.125_f64 / (a * a + 1.0_f64)
        };
        ((((((v[v.len() - 1] + 0.5 * a) + 1.75 * v[0]) + 0.75 * v[1]) + 0.25 * acc[0]) + 1.75 * acc[1]) + 1.25 * acc[2]) + 0.25 * y11
    }

    #[differentiable]
    pub fn fn75(a: f64, n: usize) -> f64 {
        let mut n = [a.atan(), a, a + a];
        let x: f64 = (a * a).sin().powi(3);
        n[2] = 1.25 * (a - a).sin();
        let mut next5 = n.clone();
        for _ in 0..2 {
            for i6 in 0..n.len() {
                next5[i6] = 0.5 * n[i6] + 0.25 * (if i6 == 0 { n[n.len() - 1] } else { n[i6 - 1] }) * 1.125_f64.sin();
            }
            std::mem::swap(&mut n, &mut next5);
        }
        n.fill(x.mul_add(x, a).sin());
        (((3 as f64) + 0.25 * n[1]) + 1.25 * n[2]) + 1.0 * x
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
            if ((a < a) && (a < 2.0)) || ((list4[1] > list4[n % 2]) && (list4[n % 2] < a)) {
                list4[n % 2] += 0.25 * (a * list4[n % 2]).asinh().cos();
            } else if n >= 0 {
                list4[n % 2] *= 1.25_f64.sin();
            } else {
                let back: f64 = list4[1] * (-a);
            }
        } else if n >= 0 {
            list4 = vec![a.asinh(), a * list4[1]];
        } else {
            list4[n % 2] *= a.sin();
        }
        a
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
        ((1.375 + 0.25 * list2[0]) + 0.75 * list2[1]) + 1.25 * list2[list2.len() - 1]
    }

    #[differentiable]
    pub fn fn78(a: f64, flag: bool, q: Vec<f64>) -> f64 {
        let mut s = vec![a; 3];
        ((((1.375 + 2.0 * a) + 1.5 * q[1]) + 1.75 * q[q.len() - 1]) + 0.25 * s[0]) + 1.25 * s[1]
    }

    #[differentiable]
    pub fn fn79(a: f64) -> f64 {
        let mut tape1: Vec<f64> = vec![0.0_f64; 4];
        tape1[1] = (3 as f64).atan();
        tape1[0] -= 0.25 * (1 as f64).cos();
        let Some(z3) = positive(a.abs()) else {
            return a + 1.0 * a;
        };
        (tape1[0], tape1[1]) = (tape1[1], tape1[0]);
        {
            tape1[0] = 1.25 * 1.375_f64.sin();
        }
        return ((3 as f64) + 1.0 * a) + 1.75 * z3;
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
        let mut s: [f64; 3] = [0.5_f64.sin().exp(), if a > old.1 { old.1 } else { old.0 }, a];
        s[0] = old.1.cos();
        let next: f64 = a.sin().tanh();
        let cell1: f64 = next;
        [((s[0] + 1.75 * a) + 1.5 * s[2]) + 0.5 * next, (cell1 * 1.375) + 0.25 * old.0, ((cell1 + 1.75 * old.0) + 1.5 * old.1) + 1.5 * s[2]]
    }

    #[differentiable]
    pub fn fn82(mut a: f64, n: usize) -> f64 {
        let next: Vec<f64> = vec![0.0_f64; 4];
        let mut i4 = 0_usize;
        while i4 < 2 && (a.min(a) < a) {
            i4 += 1;
            a = fn75(0.5_f64 * (a + a).sin(), i4 % 4).sin();
        }
        {
            a = 1.25 * (a - a.atan()).sin();
        }
        (a + 1.25 * a) + 1.0 * next[next.len() - 1]
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
        let Some(z3) = positive(b.mul_add(a, b)) else {
            return (a + 1.25 * a) + 0.25 * b;
        };
        for i5 in 1..=2 {
            a /= 1.75 + z3.sin();
            a = a.cos();
        }
        let mut i7 = 0_usize;
        'l8: while i7 < 3 {
            i7 += 1;
            a = 0.5 * ((z3 * a).abs() + 1.25_f64).ln().sin();
        }
        ((b + 0.5 * a) + 0.5 * b) + 1.75 * z3
    }

    #[differentiable]
    pub fn fn85(a: f64, b: f64) -> f64 {
        let mut y1: [f64; 3] = [a.max(a), a + a, b.sin().exp()];
        y1[1] = ((b * b) / (1.5_f64 + (y1[0] + b).sin())).cos();
        let mut old = fn7(a.sin(), (a + b).atan(), 1 % 4);
        let mut y = y1[..2].to_vec();
        ((((((if y1[0] < b { 1.0_f64 } else { old.1 }) + 2.0 * b) + 0.75 * y1[1]) + 1.75 * y1[2]) + 1.5 * y[0]) + 1.75 * y[1]) + 1.5 * y[y.len() - 1]
    }

    #[differentiable]
    pub fn fn86(a: f64, n: usize, net: &Net) -> f64 {
        match n % 4 { 0 => {
            if (3 as f64) < a {
                if a > (a + a) {
                    return net.b + 1.0 * a;
                }
                let f4 = |z: f64| { let h6 = (z * z + 1.0_f64).sqrt(); (-(-1.625_f64)).sin() + h6 };
                let y8 = f4(net.b * a) + f4(if n % 2 == 0 { net.b } else { a });
            } else {
                let Some(z10) = positive(a) else {
                    return (((a + 1.0 * a) + 1.25 * net.w[0]) + 0.75 * net.w[1]) + 1.0 * net.b;
                };
            }
        }, 1 | 2 if net.b < a => {
            let mut dx: [f64; 3] = [1.375_f64; 3];
        }, _ => {} }
        (((a - net.w[n % 2]) + 2.0 * a) + 1.5 * net.w[1]) + 2.0 * net.b
    }

    #[differentiable]
    pub fn fn87(mut a: f64, v: &[f64]) -> f64 {
        let mut y1: [[f64; 3]; 2] = [[a, v[1] * a, (2 as f64)], [1.375_f64; 3]];
        if v[0] <= (y1[0][1] / (y1[1][0] * y1[1][0] + 1.0)) {
            {}
            y1[0][0] += 0.125 * a.cos();
        } else if y1[1][1] < v[0] {
            y1[0][2] = 1.0_f64.sin();
        } else {
            if a < a {
                y1 = [[v[0] - v[1]; 3]; 2];
                return (y1[1][0] + y1[1][0]) + 1.25 * y1[1][2];
            }
        }
        return a.sin().powi(2);
        let mut s = Point::new(0.5_f64.abs(), -y1[0][2]);
        v[0] * 0.75_f64
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
            }
            a += 0.25 * fn79(1.25 * b.sin());
        } else if a < b {} else {
            b = 1.25 * b.sin();
        }
        (1 as f64) + 2.0 * a
    }

    #[differentiable]
    pub fn fn92(mut a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut b = [[a.max(a), if 0.25_f64 < (-0.625_f64) { p[2] } else { b }, b + p[2]], [b - p[1], a.sin().tanh(), b + a]];
        if 1.625_f64.sin().exp() >= 1.25 {
            b[0][2] *= (2 as f64).sin();
            return (((a + a) + 1.25 * a) + 1.25 * p[1]) + 1.5 * p[2];
        }
        let mut cell1: [f64; 3] = p;
        if a >= fn78(1.25 * cell1[0].sin(), 1.625 < b[0][0], vec![a, cell1[2], cell1[2]]) {
            for z6 in &mut cell1 {
                *z6 += 0.125 * a.sin();
            }
            return (((((a + 0.75 * a) + 0.25 * p[0]) + 2.0 * b[0][1]) + 0.25 * b[1][2]) + 1.5 * cell1[1]) + 1.25 * cell1[2];
        }
        let part7 = &mut cell1[..=1];
        part7[0] += 0.5 * (b[0][2] * p[2]).sin();
        part7[1] = part7[0] * p[0].sin();
        for i in 0..2 {
            for j in 0..2 {
                b[i][j] = b[j][i].sin() + 1.25 * (0.625_f64 * p[2]).sin();
            }
        }
        for z in cell1.chunks_exact_mut(2) {
            z[0] = z[1] * 1.25 * a.sin();
        }
        (((a * b[0][2]) + 0.5 * b[1][0]) + 2.0 * cell1[0]) + 1.25 * cell1[2]
    }

    #[differentiable]
    pub fn fn93(a: f64) -> f64 {
        let mut x: Point = Point::new(a + a, fn82(a.sin(), 3 % 4));
        {
            let y1 = (1 as f64);
        }
        let mut y9: f64 = if (a + x.x) <= fn84(a.atan(), a.sin()) {
            let mut a = [a, x.y, (0 as f64)];
            a[0] = a[0].sin();
            a[2]
        } else {
            let mut i5 = 0_usize;
            'l6: while i5 < 1 && (x.x < (i5 as f64)) {
                i5 += 1;
                let mut dx: f64 = if (i5 < 1) || (i5 >= 3) { a + a } else { (3 as f64) };
            }
            fn88(a.sin())
        };
        x.y += 0.25 * (1.25 * (x.x - a).sin().exp().sin());
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
        let mut dy1 = Body { pos: Point { x: a, y: b }, vel: [fn94(b.sin(), b.sin(), a <= a), a, a.sin().powi(2)], mass: a, id: 2 };
        let acc = dy1.push(1.25 * b.sin());
        if a >= a {
            let mut y5: [f64; 3] = if dy1.pos.y >= (a + a) {
                dy1.vel[0] = (a - a).abs().sin();
                [1.375_f64; 3]
            } else {
                dy1.vel[1] += 0.375 * dy1.pos.x.sin().powi(2).sin();
                [acc, a, b]
            };
            for z in y5.chunks_exact_mut(2) {
                let old = z[0];
                z[0] = z[1] * 0.5;
                z[1] = old * 1.25 * a.sin();
            }
            let mut x = (1 as f64);
        } else {
            dy1.pos.x = fn0(1.25_f64 * a.sin(), [0.375_f64, b, b]).sin();
        }
        (((((b.atan() + 1.5 * b) + 0.5 * dy1.pos.x) + 0.75 * dy1.pos.y) + 1.75 * dy1.vel[1]) + 1.75 * dy1.mass) + 1.25 * acc
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
        let mut a: [[f64; 3]; 2] = [[0.125_f64; 3], [if a > a { a } else { a }, if a > a { a } else { a }, v[1]]];
        a[1][2] = a[0][1].sin();
        if v[0] > v[v.len() - 1].sin().tanh() {
            a[1][0] = 1.25 * a[1][1].cos().sin();
            a[1][2] = (3 as f64).atan();
        } else {
            let mut dx = v[1].abs();
            a[1][2] /= 1.75 + v[0].sin();
        }
        (((fn16(1.25 * a[0][2].sin(), &a[0]) + 1.5 * v[0]) + 1.0 * v[1]) + 1.5 * v[v.len() - 1]) + 0.25 * a[1][0]
    }

    #[differentiable]
    pub fn fn100(a: f64) -> f64 {
        let mut old = vec![a - a, a.sin(), fn97(a.sin(), 1.25_f64 * a.sin(), a <= a)];
        (old[0], old[1]) = (old[1], old[0]);
        let mut cell1: f64 = old[1];
        let mut w = vec![cell1.min(0.875_f64); 3];
        ((old[1] + 0.75 * w[0]) + 1.75 * w[1]) + 0.75 * w[w.len() - 1]
    }

    #[differentiable]
    pub fn fn101(a: f64, b: f64, net: &Net) -> f64 {
        let back: [[f64; 3]; 2] = [[1.5_f64, a, a], [net.w[1].atan(), b + b, a]];
        b + 1.5 * b
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
            let mut i5 = fn24(list2[i5 % 2].cos(), 0.5 * (list2.len() as f64).sin(), list2[i5 % 2].mul_add(dy1, a) >= a, &list2, list2.clone());
        }
        [(list2[1] * a) + 2.0 * dy1, dy1 + 0.5 * dy1, ((a - list2[1]) + 0.5 * list2[list2.len() - 1]) + 0.75 * dy1]
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
        [a + 1.75 * dx[dx.len() - 1], a + 1.25 * next[1][1], -a]
    }

    #[differentiable]
    pub fn fn106(a: f64, b: f64, v: &[f64]) -> [f64; 3] {
        let mut a: [f64; 3] = [b.sin(), b, v[0]];
        a[2] = 1.25 * b.sin();
        let dy1: f64 = 0.125_f64;
        let mut next6 = a.clone();
        for _ in 0..3 {
            for i7 in 0..a.len() {
                next6[i7] = 0.5 * a[i7] + 0.25 * (if i7 == 0 { a[a.len() - 1] } else { a[i7 - 1] }) * (dy1 * dy1).sin();
            }
            a.copy_from_slice(&next6);
        }
        [((b + 0.5 * b) + 1.75 * v[1]) + 1.75 * dy1, (((dy1 - dy1) + 0.25 * v[1]) + 0.25 * v[v.len() - 1]) + 1.0 * a[0], (((((a[0] + 1.75 * b) + 1.25 * v[0]) + 0.25 * v[v.len() - 1]) + 0.75 * a[0]) + 1.0 * a[1]) + 1.75 * a[2]]
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
        if (b[0] > a) && ((a <= b[1]) || (0.75 < a)) {} else {}
        a + 1.5 * b[b.len() - 1]
    }

    #[differentiable]
    pub fn fn108(a: f64, flag: bool) -> f64 {
        for i3 in (0..4).rev() {
            match (i3 + 1) % 3 { 0 => {
                let x = [a, a, a];
            }, 1 => {}, _ => {} }
        }
        a + 0.75 * a
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
            if let Shape::Disc(z) = &mut list3 {
                *z *= f64::sin(a).sin();
            }
            b = 1.25 * (-0.75_f64).sin();
            b = (f64::sin(a) * b).sin();
        }
        ((0 as f64) + 1.0 * a) + 0.5 * b
    }

    #[differentiable]
    pub fn fn110(mut a: f64) -> f64 {
        let mut list2 = Vec::with_capacity(4);
        for i3 in 0..2 {
            list2.push(0.5 * a.sin());
        }
        list2[1] = a.sin().tanh().sin();
        a = a.atan();
        list2.resize(3, a.atan());
        for z6 in list2.iter_mut().rev() {
            *z6 = a.sin();
        }
        let f7 = |z: f64| { let h9 = z.sin().exp(); z.atan() + h9 };
        let y11 = f7(0.5);
        let mut saved: f64 = (1.5_f64 + (a - list2[1]).sin()).ln();
        ((((saved.abs() + 1.25_f64).ln() + 1.25 * list2[1]) + 2.0 * list2[list2.len() - 1]) + 1.25 * y11) + 0.25 * saved
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
        let i3 = a;
        q.clone()
    }

    #[differentiable]
    pub fn fn112(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(0.5 * ((-0.25_f64) + a).atan().sin());
        }
        'l8: for i9 in (0..list4.len()).rev() {
            list4[i9] = 0.5 * b.sin();
            let mut tape1 = Point::new(fn100(1.0_f64.sin()), b.max(a));
        }
        ((((((b.sin() + 1.5 * a) + 2.0 * b) + 0.5 * p[0]) + 0.75 * p[1]) + 0.25 * p[2]) + 0.5 * list4[1]) + 1.5 * list4[list4.len() - 1]
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
            let mut y7: f64 = if (a + 0.375) > a.min(a) {
                let mut y3: f64 = if a >= 1.0 {
                    p[1] = a.cos();
                    a = a.atan();
                    fn99(1.25_f64 * a.sin(), &p)
                } else {
                    p[1] + (-0.25_f64)
                };
                y3
            } else {
                let (l5, r6) = p.split_at_mut(1);
                l5[0] = r6[0].sin();
                r6[0] -= l5[0] * (1 as f64).atan();
                p.fill(a.sin());
                a + a
            };
            let f9 = |z: f64, k: f64| { let h12 = 1.5_f64 * a; (k * h12).atan() + h12 };
            let y14 = f9(p[1], y7) + f9(a, y7);
        } else if (-1.875) <= a {
            let mut old = [1.5_f64; 3];
        } else {
            let Some(z17) = positive(a) else {
                return p[1].min(a) + 0.25 * a;
            };
        }
        (((if p[0] < p[2] { a } else { a }) + 2.0 * a) + 0.5 * p[0]) + 1.5 * p[1]
    }

    #[differentiable]
    pub fn fn115(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut saved = (0..p.len()).map(|j| p[j] + a.cos()).collect::<Vec<f64>>();
        saved[0] = p[1].cos();
        let r6 = &mut saved[0];
        *r6 = *r6 * b.sin() + (0.375 * 0.75_f64.cos());
        *r6 *= ((-1.375_f64) + a).sin();
        for i7 in 0..p.len() {}
        saved[1] /= 1.75 + p[0].sin();
        ((((((b.sin() + 1.5 * a) + 1.5 * b) + 0.25 * p[0]) + 0.75 * p[1]) + 1.5 * p[2]) + 0.25 * saved[1]) + 2.0 * saved[saved.len() - 1]
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
    pub fn fn117(mut a: f64, b: f64, n: usize) -> f64 {
        a = 1.25 * (b * 0.5_f64).asinh().sin();
        let mut i4 = 0_usize;
        'l5: loop {
            i4 += 1;
            if i4 > 2 { break; }
            a = ((-1.25_f64) * a).sin().sin();
            let f7 = |z: f64, k: f64| 0.5 * z.sin();
            let y10 = f7((-1.875_f64).abs(), b) * f7(a.atan(), a);
            if b <= b.mul_add(b, y10) { break; }
            let y = fn91(a.sin(), a.cos());
            a = y.cos();
        }
        (a + 0.5 * a) + 0.5 * b
    }

    #[differentiable]
    pub fn fn118(a: f64, v: &[f64]) -> f64 {
        if (a.abs() + 1.25_f64).ln() > v[v.len() - 1] {
            let mut i3 = 0_usize;
            loop {
                i3 += 1;
                if i3 > 3 { break; }
                let Some(z5) = positive(a) else {
                    continue;
                };
                if a.max(1.875) >= fn100(z5.cos()) { break; }
                if (a * v[i3 % 2]) >= (i3 as f64) {} else {
                    if z5 > fn102(z5.atan()) {
                        return (z5 + 0.25 * v[0]) + 0.25 * v[v.len() - 1];
                    }
                }
            }
            let mut v: Net = Net { w: vec![0.0_f64; 4], b: a };
        } else {}
        ((a - a) + 0.75 * a) + 1.25 * v[0]
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
            let mut cell1: Body = Body { pos: Point::new(a, a), vel: [1.125_f64 * p[i5 % 3], a, -0.75_f64], mass: p[i5 % 3].atan(), id: 2 };
            'l8: for i9 in 0..p.len() {
                cell1.mass = 0.5 * (i9 as f64).sin();
                cell1.pos.y /= 1.75 + fn108(1.625_f64.cos(), i9 < 1).sin();
                cell1.pos.y = (if i5 >= 2 { 0.375_f64 + cell1.pos.y } else { p[i9].sin().tanh() }).sin();
            }
            let r11 = &mut cell1.vel[0];
            *r11 += 0.25 * (0.5 * a.sin());
            *r11 = *r11 * 0.5 * a.sin() + (0.5 * (0.5 * a.sin()));
        }
        0.875 + 0.5 * a
    }

    #[differentiable]
    pub fn fn121(mut a: f64, v: &[f64]) -> f64 {
        let cell1 = [[a.sin(), a, a], [(0 as f64); 3]];
        let mut v = [[v[1].max(cell1[0][1]), -a, cell1[1][0]], [-v[0], if a > a { cell1[1][0] } else { cell1[1][1] }, a.min(cell1[0][1])]];
        let mut i5 = 0_usize;
        'l6: loop {
            i5 += 1;
            if i5 > 2 { break; }
            match i5 % 3 { 0 => {
                let f8 = |z: f64| 0.5 * cell1[i5 % 2][i5 % 3].sin();
                let y10 = f8(v[0][i5 % 3].atan()) + f8((i5 as f64));
            }, 1 => {
                a += 0.375 * (0.5 * (i5 as f64).cos().sin());
                v[i5 % 2][i5 % 3] = cell1[i5 % 2][2].sin();
            }, _ => {
                let mut next = (cell1[i5 % 2][i5 % 3] - (-1.625_f64)) * (v[i5 % 2][0] + cell1[0][1]);
            } }
            let mut product13 = [[0.0; 3]; 2];
            for i in 0..2 {
                for j in 0..2 {
                    let mut s = 0.0;
                    for k in 0..3 {
                        s += cell1[i][k] * cell1[j][k] * 0.5;
                    }
                    product13[i][j] = s;
                }
            }
            product13[0][1] = ((1.75_f64 * 1.75_f64 + 1.0_f64).ln() * (product13[i5 % 2][i5 % 3] * cell1[1][2])).sin();
        }
        ((((((cell1[1][i5 % 3] * cell1[1][i5 % 3] + 1.0_f64).ln() + 1.0 * a) + 2.0 * cell1[1][0]) + 0.25 * cell1[1][2]) + 0.5 * v[0][1]) + 0.75 * v[1][0]) + 0.75 * v[1][2]
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
        b = 1.25 * b.sin();
        let mut w = Point { x: b, y: b + a };
        (((((v[1] + 1.0 * a) + 1.0 * b) + 0.25 * v[0]) + 0.25 * v[1]) + 0.75 * v[v.len() - 1]) + 0.75 * w.x
    }

    #[differentiable]
    pub fn fn124(a: f64, mut b: f64, net: &Net) -> [f64; 3] {
        let mut b = vec![vec![(0 as f64), b - b, 0.625_f64], vec![net.b / (b.abs() + 1.25_f64), net.w[1]]];
        b = vec![vec![a; 3], vec![a.max(1.625_f64); 3]];
        for i5 in 1..=1 {
            b[0][0] = 0.5 * fn120((a / (a * a + 1.0_f64)).sin(), i5 != 0, [1.5_f64; 3]).sin();
        }
        [((((a.abs() + 1.25_f64).sqrt() + 0.25 * net.w[0]) + 0.75 * net.w[1]) + 0.5 * b[0][0]) + 0.75 * b[1][1], ((fn119(b[1][0].atan(), a < a, [b[1][0]; 3]) + 0.25 * net.w[0]) + 1.0 * net.w[1]) + 0.5 * net.b, a]
    }

    #[differentiable]
    pub fn fn125(a: f64, mut q: Vec<f64>) -> f64 {
        let mut u: [f64; 3] = [if a <= 0.125_f64 { a } else { a }; 3];
        let mut y = fn113(1.25 * u[2].sin());
        for z6 in u.windows(2) {
            let mut old8 = std::mem::replace(&mut q, vec![-2.0_f64; 3]);
        }
        let mut i10 = 0_usize;
        'l11: while i10 < 3 {
            i10 += 1;
            let mut y1 = [if a > q[1] { a } else { 0.625_f64 }; 3];
        }
        return y.cos() + 1.75 * y;
        q[i10 % q.len()] + a
    }

    #[differentiable]
    pub fn fn126(a: f64, mut b: f64, n: usize, p: [f64; 3]) -> f64 {
        if p[1] > (b + b) {
            b = ((n + 1) as f64).cos();
            for z6 in p.windows(2) {
                b = (n as f64).min(1.125_f64).sin();
            }
            let acc = (n as f64);
        } else if n >= 1 {
            b = (a * b).sin().exp().atan();
        } else {
            b = (b * 1.375_f64).sin().sin();
        }
        ((a.min(b) + 0.5 * b) + 1.75 * p[0]) + 1.5 * p[1]
    }

    #[differentiable]
    pub fn fn127(mut a: f64, b: f64) -> [f64; 3] {
        let mut acc = [-0.125_f64; 3];
        let (l4, r5) = acc.split_at_mut(1);
        l4[0] = r5[0].sin();
        r5[0] -= l4[0] * b.atan();
        let mut i6 = 0_usize;
        'l7: loop {
            i6 += 1;
            if i6 > 2 { break; }
            let mut y21: [f64; 3] = if i6 % 2 == 1 {
                let mut i9 = 0_usize;
                loop {
                    i9 += 1;
                    if i9 > 3 { break; }
                    if i9 != 2 {
                        continue 'l7;
                    }
                    let f11 = |z: f64, k: f64| acc[0].sin();
                    let y14 = f11(b, a) * f11(b, a);
                    let mut list16 = Vec::new();
                    list16.push(acc[i9 % 3]);
                    list16.push(a);
                }
                let mut list18 = Vec::with_capacity(4);
                list18.push(a.atan());
                list18.push(b);
                acc
            } else {
                let mut saved: f64 = (acc[i6 % 3] + b) - (a - acc[1]);
                [-0.875_f64, a, a]
            };
            if (i6 != 0) || (i6 < 2) { break; }
            y21[i6 % 3] *= (a * b).sin();
        }
        [((a + b) + 1.25 * a) + 1.5 * acc[0], (a + 1.0 * a) + 0.75 * b, ((acc[i6 % 3].sin().tanh() + 0.75 * a) + 1.25 * b) + 1.5 * acc[1]]
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
                    dy19[i5 % 2] = 0.5_f64.sin().cos();
                } else if i5 % 2 == 0 {} else {
                    if (b < a) || (i5 >= 0) {
                        let r11 = &mut dy1.w[0];
                        *r11 += 0.375 * (a * b).sin();
                        *r11 = *r11 * 0.875_f64.atan() + (0.125 * a.sin());
                        return ((((b + 0.5 * a) + 0.25 * b) + 1.25 * dy1.w[0]) + 0.75 * dy1.w[1]) + 0.5 * dy1.b;
                    }
                }
                dy19[i5 % 2] = 0.5 * a.sin();
            }
            dy1.b += 0.375 * (0.5 * (a * (a * a)).sin());
        }
        (((((-0.75) + 1.5 * a) + 1.5 * b) + 1.5 * p[0]) + 1.25 * p[2]) + 1.0 * dy1.b
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
    pub fn fn133(mut a: f64, b: f64, v: &[f64]) -> Vec<f64> {
        let mut next = if ((-1.0_f64) > a) && (a <= v[1]) { b } else { a };
        if 0.875 <= (0 as f64) {
            a = (a / (1.75_f64.sin() * 1.75_f64.sin() + 1.0_f64)).sin();
            let f5 = |z: f64, k: f64| 1.25 * k.sin();
            let mut y8 = f5(b + 1.0, b) * f5(b + next, a);
        } else {}
        vec![((b + 0.5_f64 * a) + 0.25_f64 * v[0]) + 1.25_f64 * next, (-next) + 2.0_f64 * a]
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
        let v = [(v[1].abs() + 1.25_f64).ln(), (v.len() as f64), a];
        let mut y4: f64 = {
            a = 1.625;
            a.cos()
        };
        return ((((-1.875) * v[1]) + 1.25 * a) + 0.5 * v[0]) + 2.0 * v[1];
        let mut old6 = std::mem::replace(&mut a, (y4 + y4).cos());
        -1.625_f64
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
        let mut s = [b; 3];
        if (0 as f64) > 1.5_f64.asinh() {
            let f5 = |z: f64, k: f64| s[2].sin();
            let mut y8 = f5(s[2], a);
            let mut old10 = std::mem::replace(&mut t.1, (y8 * s[0]).sin());
        } else {
            let mut old: f64 = s[0];
        }
        s[1] = 1.25 * a.sin();
        vec![((1 as f64) + 0.25_f64 * t.0) + 0.25_f64 * s[1], ((((((b + t.0) + 1.25_f64 * a) + 0.25_f64 * b) + 2.0_f64 * t.0) + 1.0_f64 * s[0]) + 1.0_f64 * s[1]) + 1.75_f64 * s[2]]
    }

    #[differentiable]
    pub fn fn138(a: f64, b: f64, n: usize, v: &[f64], t: (f64, f64)) -> f64 {
        let mut s: [f64; 3] = [a; 3];
        let mut y: f64 = (1 as f64).cos();
        s[2] = a.sin();
        {
            s[n % 3] = 1.25 * (1.5_f64 + (if y <= 1.125_f64 { a } else { y }).sin()).sqrt().sin();
            s[n % 3] = 1.25 * (y * fn125(b.sin(), vec![v[n % 2], t.0, a])).sin();
        }
        let mut y8: [f64; 3] = if (a + y) < v[n % 2] {
            s[2] = (y / (a * a + 1.0_f64)).sin();
            [v[0]; 3]
        } else {
            y = fn134(y.sin().powi(3).cos(), (b - 1.5_f64).sin(), n % 4, &v[..=1]).sin();
            s[n % 3] = a.sin();
            s
        };
        ((((((n as f64) + 1.25 * a) + 0.25 * t.0) + 1.5 * s[2]) + 1.25 * y) + 0.5 * y8[0]) + 0.75 * y8[1]
    }

    #[differentiable]
    pub fn fn139(a: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut y5: [f64; 3] = if a.cos() >= a {
            [a, p[2], a]
        } else {
            let v = fn55(v[1].sin());
            p
        };
        p[1] = (2 as f64).atan();
        ((((((y5[2] - a) + 2.0 * a) + 0.25 * v[0]) + 2.0 * p[1]) + 1.25 * p[2]) + 1.0 * y5[1]) + 1.25 * y5[2]
    }

    #[differentiable]
    pub fn fn140(mut a: f64, mut b: f64) -> f64 {
        let saved: [f64; 3] = [b; 3];
        a = saved[0].sin();
        let f4 = |z: f64, k: f64| { let h7 = k * 0.625_f64; 1.25 * (if a <= b { a } else { 1.0_f64 }).sin() + h7 };
        let mut y9 = f4(b / (1.5 + saved[0].sin()), b);
        let mut i11 = 0_usize;
        while i11 < 1 {
            i11 += 1;
            b = a.asinh().sin();
            a = 1.25 * ((saved[0] * b) - b.abs()).sin();
        }
        (((((3 as f64) + 1.25 * b) + 1.0 * saved[0]) + 1.25 * saved[1]) + 1.5 * saved[2]) + 0.25 * y9
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
                    [dy1, dy1, a]
                };
                y12[i4 % 3] += 0.125 * (-0.625_f64).sin();
                y12[i4 % 3] = 0.5 * (if fn30(a.sin()) <= (p[1].abs() + 1.25_f64).sqrt() { (2 as f64) } else { a + p[i6 % 3] }).sin();
            }
            if (if a < a { a } else { a }) >= a.min(a) {
                continue 'l3;
            }
        }
        a.cos() + 1.5 * a
    }

    #[differentiable]
    pub fn fn142(a: f64) -> f64 {
        let mut back: [f64; 3] = [a, a.min(-2.0_f64), a * a];
        back[1] *= 1.25 * a.sin();
        let (l3, r4) = back.split_at_mut(1);
        l3[0] += r4[0] * a.atan();
        back[2] /= 1.75 + 1.125_f64.sin();
        a + 1.0 * a
    }

    #[differentiable]
    pub fn fn143(a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let mut acc: [f64; 3] = [1.625_f64; 3];
        let Some(z5) = positive(acc[0]) else {
            return (((((if p[0] >= a { b } else { acc[1] }) + 1.75 * b) + 0.75 * p[0]) + 1.75 * p[2]) + 1.75 * acc[0]) + 1.5 * acc[1];
        };
        p[2] = p[1].sin();
        let mut x: [f64; 3] = p;
        (((((((acc[1].sin().tanh() + 1.0 * a) + 0.75 * b) + 1.0 * p[2]) + 0.5 * acc[0]) + 0.75 * acc[1]) + 0.75 * z5) + 1.5 * x[1]) + 2.0 * x[2]
    }

    #[differentiable]
    pub fn fn144(a: f64, b: f64, v: &[f64]) -> f64 {
        if (b * b + 1.0_f64).sqrt() <= b.sin().exp() {
            for z5 in v.windows(2) {}
        }
        (((((a / (v[0].abs() + 1.25)) + 2.0 * a) + 1.0 * b) + 1.75 * v[0]) + 0.25 * v[1]) + 1.75 * v[v.len() - 1]
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
        let mut a = [v[1], v[1] + v[v.len() - 1], next - next];
        if (v.len() as f64) >= next {
            let mut saved: f64 = (2 as f64);
        } else {}
        vec![((next.atan() + 0.25_f64 * v[1]) + 0.25_f64 * v[v.len() - 1]) + 0.75_f64 * a[2], ((((next + 0.5_f64 * v[0]) + 0.75_f64 * v[1]) + 0.5_f64 * v[v.len() - 1]) + 1.75_f64 * next) + 1.25_f64 * a[1]]
    }

    #[differentiable]
    pub fn fn147(mut a: f64, b: f64) -> f64 {
        let mut old: [f64; 3] = [a - b, b, a];
        if old[2] > (old[2] - b) {
            let mut old4 = std::mem::replace(&mut old[0], 1.25 * a.sin());
        }
        old.fill(a.atan());
        old[2] = a.sin();
        old[1] += 0.25 * (a - (if a < b { b } else { a })).sin();
        old[2] = (old[0].sin().tanh() + a).sin();
        (b + 2.0 * a) + 0.75 * b
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
        [(b + 0.25 * b) + 0.75 * y11, (b.sin().powi(0) + 0.25 * a) + 0.75 * list3[0], (list3[list3.len() - 1] * y11) + 1.0 * a]
    }

    #[differentiable]
    pub fn fn150(a: f64, b: f64, n: usize, q: Vec<f64>) -> f64 {
        let f5 = |z: f64, k: f64| 1.25 * b.sin();
        let mut y8 = f5(fn138(1.25 * a.sin(), b.sin(), n % 4, &q, (a, a)), a) * f5(1.0, a);
        y8 = (a / (y8 * y8 + 1.0_f64)).max((q[1].abs() + 1.25_f64).sqrt()).atan();
        y8 = y8.sin();
        'l10: for i11 in 1..q.len() {
            let f13 = |z: f64| { let h15 = if 1.375_f64 <= z { a } else { y8 }; 0.5 * (1.5_f64 + (-1.875_f64).sin()).ln().sin() + h15 };
            let mut y17 = f13(b) + f13(if b < y8 { b } else { q[i11] });
            let mut saved = y8;
        }
        (((b.sin() + 0.75 * a) + 2.0 * b) + 1.25 * q[1]) + 2.0 * y8
    }

    #[differentiable]
    pub fn fn151(mut a: f64, mut p: [f64; 3], mut q: Vec<f64>) -> f64 {
        p[0] /= 1.75 + p[2].sin();
        while q.len() > 2 {
            let z = q.pop().unwrap();
            a = a * 0.5 + z * 1.25 * a.sin();
        }
        for i4 in (0..q.len()).rev() {
            if a <= p[i4 % 3] {
                p[0] += 0.5 * a.sin();
                let mut next = p[0];
            } else if i4 != 0 {
                q[..2].copy_from_slice(&[(a * a + 1.0_f64).sqrt().sin(), a]);
            } else {}
            a = (i4 as f64).sin();
            let last7 = q.len() - 1;
            q.swap(1, last7);
        }
        a.abs() + 0.25 * a
    }

    #[differentiable]
    pub fn fn152(a: f64) -> f64 {
        let mut a: [[f64; 3]; 2] = [[fn120(a.sin(), a < a, [a; 3]); 3], [1.75_f64; 3]];
        let mut y1 = -0.125_f64;
        if y1 > a[1][2] {} else if y1.sin().exp() > y1 {
            y1 = a[0][2].cos();
        } else {}
        (((a[1][2] * y1) + 1.0 * a[1][0]) + 0.25 * a[1][2]) + 2.0 * y1
    }

    #[differentiable]
    pub fn fn153(a: f64, v: &[f64]) -> f64 {
        let acc = [a, a + a, v[v.len() - 1]];
        for i4 in 0..acc.len() {
            let mut y6: [f64; 3] = {
                [a, a, a]
            };
        }
        ((((acc[0] + 1.75 * a) + 0.25 * v[0]) + 1.25 * v[1]) + 0.5 * v[v.len() - 1]) + 0.5 * acc[0]
    }

    #[differentiable]
    pub fn fn154(mut a: f64, q: Vec<f64>) -> (f64, f64) {
        for i3 in 1..=1 {
            a = 0.5 * a.sin();
        }
        a = (-1.625_f64).atan();
        a = a.atan();
        (a + 0.25 * a, (a + 1.75 * q[0]) + 0.25 * q[q.len() - 1])
    }

    #[differentiable]
    pub fn fn155(mut a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut s: [f64; 3] = [a.sin().exp(); 3];
        let dx = fn146(s[0].sin(), &p);
        let next: f64 = a;
        for i7 in 1..s.len() {
            s[i7] -= s[i7 - 1];
            if i7 < 1 {
                for &z10 in dx.iter() {}
                a = b.cos();
            } else {}
        }
        ((((((((0 as f64) + 0.25 * a) + 1.75 * p[0]) + 0.5 * p[1]) + 2.0 * p[2]) + 1.5 * s[1]) + 1.75 * dx[0]) + 0.5 * dx[1]) + 1.5 * dx[dx.len() - 1]
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
        let mut w = [a - a, a, a];
        let mut i3 = 0_usize;
        'l4: loop {
            i3 += 1;
            if i3 > 2 { break; }
            let f6 = |z: f64, k: f64| { let h9 = k; (i3 as f64).cos() + h9 };
            let y11 = f6(a.sin(), w[1]) * f6(fn147(0.5_f64.atan(), 0.5 * w[i3 % 3].sin()), a);
            if i3 != 2 { break; }
            let mut y20: f64 = if w[i3 % 3] > (-a) {
                w[0] = 0.5 * (0 as f64).sin();
                let f13 = |z: f64| { let h15 = y11; (i3 as f64).sin() + h15 };
                let y17 = f13(f13(2.0_f64.sin().tanh()));
                a.atan()
            } else {
                let w = (-a).max(y11);
                y11 * w
            };
        }
        if fn145(1.25 * a.sin(), w[0].atan(), w[1] < a) <= (w[2] * a) {
            return (a * a) + 0.5 * a;
            w[i3 % 3] *= 1.75_f64.atan();
        }
        (((a + 1.25 * a) + 2.0 * w[0]) + 1.25 * w[1]) + 1.75 * w[2]
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
    pub fn fn160(a: f64) -> f64 {
        let mut old: Point = Point::new(a / (a.abs() + 1.25_f64), a);
        let mut cell1 = a;
        old.x = 1.25 * cell1.sin();
        'l4: for i5 in 0..3 {
            if i5 < 3 {}
            let f7 = |z: f64| { let h9 = (i5 as f64); h9.sin() + h9 };
            let mut y11 = f7((a * a + 1.0_f64).sqrt()) + f7(if old.x > old.y { old.x } else { a });
        }
        (((cell1 + 0.75 * a) + 1.0 * old.x) + 2.0 * old.y) + 0.25 * cell1
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
    pub fn fn163(mut a: f64, n: usize) -> f64 {
        let r3 = &mut a;
        *r3 = *r3 * (-0.5_f64).sin() + (0.25 * 1.125_f64.sin());
        *r3 = 1.25 * fn160(1.5_f64.cos()).sin();
        a.sin() + 0.75 * a
    }

    #[differentiable]
    pub fn fn164(a: f64, b: f64, flag: bool, v: &[f64]) -> f64 {
        let mut v = v.to_vec();
        {
            let mut y6: f64 = {
                if b < b { a } else { b }
            };
            v[1] = 1.25 * b.min(a + a).sin();
        }
        let mut tape1 = [0.125_f64; 3];
        (((v[v.len() - 1] + 0.5 * a) + 1.5 * b) + 1.25 * v[1]) + 1.75 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn165(mut a: f64, p: [f64; 3]) -> f64 {
        let saved: Point = Point { x: a, y: p[1] };
        for i4 in 0..1 {
            for i6 in (0..3).rev() {
                let mut old8 = std::mem::take(&mut a);
                a /= 1.75 + (p[i4 % 3] + saved.x).sin();
            }
            a /= 1.75 + (saved.x + a).sin();
            let mut i4: Point = saved + saved;
        }
        p[1] + 0.25 * saved.x
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
        let dy1 = [[0.25_f64; 3], [b, a + b, a]];
        let s: f64 = dy1[1][0].max(b) * a.asinh();
        let f5 = |z: f64| (3 as f64).cos();
        let y7 = f5(f5(a.sin().powi(3)));
        let mut next: Option<f64> = Some((s * s + 1.0_f64).sqrt());
        let a = vec![vec![y7.asinh(), y7], vec![0.0_f64; 4]];
        let mut cell1 = (2 as f64);
        let mut tape1 = cell1;
        let f13 = |z: f64| 1.25 * (b + z).sin();
        let mut y15 = f13(f13(s + y7));
        let mut s17: [f64; 3] = [s.sin(), cell1, s];
        (((((((b + 1.75 * y7) + 1.5 * a[1][1]) + 1.75 * cell1) + 0.75 * tape1) + 0.25 * y15) + 1.75 * s17[0]) + 0.5 * s17[1]) + 2.0 * s17[2]
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
        p[0] -= 0.375 * (1.25 * (a.max(b) - p[1]).sin());
        p[1] /= 1.75 + (a * b).sin();
        let part6 = &mut y[..=1];
        part6[0] += 0.5 * (if b > a { 0.875_f64 } else { p[2] }).atan();
        part6[1] = part6[0] * b.abs().atan();
        b + 0.5 * a
    }

    #[differentiable]
    pub fn fn170(a: f64) -> f64 {
        a + 1.5 * a
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
        let mut y1: [[f64; 3]; 2] = [[(-1.375_f64) - a; 3], [a + a, a, a.sin().powi(0)]];
        a += 0.25 * fn160((if n == 1 { 1.25_f64 } else { y1[1][n % 3] }).sin());
        let mut u: f64 = y1[n % 2][1] + a;
        let mut y7: f64 = {
            for i5 in 1..=1 {
                y1[1][2] -= 0.5 * (0.5 * y1[n % 2][1].sin());
            }
            u + a
        };
        (((-1.125) + 1.0 * y1[1][2]) + 2.0 * y7, (u.min(u) + 1.75 * y1[0][1]) + 0.75 * y1[1][2])
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
        let mut saved: [f64; 3] = [0.25_f64; 3];
        saved[0] = (saved[1] - a.mul_add(saved[0], a)).sin();
        let s = fn169(saved[1].cos(), a.cos(), [saved[1], saved[0], saved[1]]);
        saved[1] = (a + (2 as f64)).cos();
        ((s - a) + 1.25 * a) + 1.75 * s
    }

    #[differentiable]
    pub fn fn175(a: f64, mut b: f64) -> f64 {
        let mut y1: Vec<Vec<f64>> = vec![vec![b; 2]; 3];
        let mut acc: [[f64; 3]; 2] = [[b; 3], [b, fn174(a.atan()), b]];
        for i5 in (0..4).rev() {
            acc[i5 % 2][i5 % 3] += 0.125 * acc[i5 % 2][i5 % 3].min(a).atan();
            if (if b < acc[1][i5 % 3] { acc[1][2] } else { 1.5_f64 }) < fn157(0.5 * a.sin()) {
                let mut old7 = std::mem::replace(&mut b, (1.5_f64 + a.sin()).sqrt().sin());
                acc[i5 % 2][0] *= 0.5 * a.sin();
                let r9 = &mut old7;
                *r9 = 0.5 * b.sin().powi(3).sin();
            }
        }
        ((y1[0][0] * y1[0][0] + 1.0_f64).ln() + 0.5 * y1[1][1]) + 0.5 * acc[0][1]
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
        let mut dy1 = vec![0.875_f64; 3];
        let mut list10 = Vec::with_capacity(4);
        for i11 in 0..2 {
            list10.push(0.5 * ((i11 as f64) * b.sin().exp()).sin());
        }
        (((dy1[dy1.len() - 1] + 0.5 * a) + 0.75 * dy1[1]) + 2.0 * list10[1]) + 1.5 * list10[list10.len() - 1]
    }

    #[differentiable]
    pub fn fn177(a: f64, b: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        let s = vec![0.0_f64; 2];
        q.fill((if a <= s[0] { b } else { a }).cos());
        q[0] /= 1.75 + s[1].sin();
        let mut x = Net { w: vec![0.0_f64; 3], b: a };
        q.reverse();
        q.reverse();
        let mut back: [f64; 3] = [-1.5_f64; 3];
        (((((((((((-a) + 1.25 * a) + 2.0 * b) + 0.75 * q[0]) + 0.5 * q[1]) + 2.0 * q[q.len() - 1]) + 1.75 * s[1]) + 0.25 * s[s.len() - 1]) + 0.5 * x.w[0]) + 1.25 * x.w[1]) + 0.25 * back[0]) + 1.75 * back[2]
    }

    #[differentiable]
    pub fn fn178(mut a: f64) -> f64 {
        let mut old = Point { x: a, y: a };
        a = ((if old.x >= old.x { a } else { old.x }) - (a - 0.875_f64)).sin();
        old = old;
        let f3 = |z: f64| { let h5 = z * z; (0.875_f64 + a).sin() + h5 };
        let mut y7 = f3(a);
        let mut y7 = [if 1.0_f64 > y7 { a } else { y7 }; 3];
        let mut i10 = 0_usize;
        'l11: while i10 < 1 {
            i10 += 1;
            for z in y7.chunks_exact_mut(2) {
                z[0] = z[1] * a.sin();
            }
        }
        ((((y7[1] + 0.75 * old.x) + 1.25 * old.y) + 0.5 * y7[0]) + 1.0 * y7[1]) + 1.75 * y7[2]
    }

    #[differentiable]
    pub fn fn179(a: f64, mut b: f64, n: usize) -> f64 {
        b -= 0.5 * (b.max(b) + (b * b)).sin();
        b /= 1.75 + b.sin();
        let Some(z4) = positive(a) else {
            return ((if n >= 1 { b } else { a }) + 0.75 * a) + 0.75 * b;
        };
        {
            let f6 = |z: f64| (b - z).abs().cos();
            let y8 = f6(z4) + f6(0.875);
        }
        let mut dy1: [f64; 3] = [b * a, -1.0_f64, if n < 0 { 1.625_f64 } else { z4 }];
        let u = z4.atan();
        ((((((dy1[n % 3] + 1.5 * a) + 2.0 * b) + 1.25 * z4) + 0.25 * dy1[0]) + 1.5 * dy1[1]) + 1.75 * dy1[2]) + 1.5 * u
    }

    #[differentiable]
    pub fn fn180(mut a: f64) -> (f64, f64) {
        let mut old = vec![a.sin().exp(); 3];
        a += 0.25 * fn177(old[1].sin(), 1.25 * (old[0] * old[0] + 1.0_f64).ln().sin(), &old, old.to_vec());
        old[1] = ((if 1.5_f64 < a { a } else { old[0] }) + (a + a)).atan();
        if old[0].max(a) < (old[0] + a) {} else if a >= a {
            let r3 = &mut old[0];
            *r3 *= a.max(0.375_f64).sin();
        } else {
            (old[0], old[1]) = (old[1] * 0.5, a.cos());
        }
        ((((-0.75) + 0.5 * a) + 1.0 * old[1]) + 2.0 * old[old.len() - 1], old[1])
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
            b = b.cos();
        }
        (acc[1] + 1.25 * a) + 1.75 * b
    }

    #[differentiable]
    pub fn fn182(mut a: f64, b: f64) -> f64 {
        a = fn174(1.25_f64 * b.sin()).cos();
        if a <= (0 as f64) {
            a = ((1.375_f64 + b) + b.sin()).sin();
            return (b + 0.75 * a) + 1.25 * b;
        }
        let Some(z3) = positive(0.125) else {
            return a + 0.5 * a;
        };
        let s: f64 = (a * z3) * 2.0_f64;
        (((z3 * z3) + 1.0 * a) + 1.5 * b) + 1.25 * s
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
        let mut old = [a.sin().powi(3), a * a, (3 as f64)];
        'l4: for i5 in (0..old.len()).step_by(2) {
            if (a > a) || (i5 % 2 == 1) {
                old[i5] = old[2].cos();
                continue 'l4;
            }
            old[0] = 0.625;
        }
        ((a + 1.75 * a) + 1.0 * old[0]) + 1.5 * old[1]
    }

    #[differentiable]
    pub fn fn185(a: f64, b: f64, v: &[f64]) -> f64 {
        return (((v[0] + 0.25 * a) + 0.5 * b) + 2.0 * v[1]) + 1.5 * v[v.len() - 1];
    }

    #[differentiable]
    pub fn fn186(a: f64, v: &[f64]) -> (f64, f64) {
        let mut dy1 = [0.25_f64; 3];
        let mut acc: (f64, f64) = (a + v[0], -dy1[1]);
        acc.0 -= 0.25 * (1.25 * a.sin());
        dy1.swap(1, 0);
        dy1[0] = a.abs().sin();
        acc.0 += 0.125 * (a - a).sin().atan();
        (dy1[2].atan() + 1.5 * acc.0, (((((dy1[1] * dy1[1] + 1.0_f64).ln() + 0.75 * a) + 1.0 * v[0]) + 2.0 * v[1]) + 1.0 * v[v.len() - 1]) + 0.75 * dy1[1])
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
        let mut next = [a * a; 3];
        {
            let mut y5: f64 = if flag {
                a.mul_add(next[n % 3], next[n % 3])
            } else {
                next[0] = (a / (a * a + 1.0_f64)).cos().sin();
                a * next[2]
            };
        }
        (next[0], next[1]) = (next[1], next[0]);
        next = [a.sin().tanh(), a, a * a];
        let mut n: f64 = a;
        (1.625 + 2.0 * next[2]) + 1.5 * n
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
            let mut next: Body = Body { pos: Point::new(y8, list10[1]), vel: [0.625_f64, -1.0_f64, y8], mass: fn183(y8.sin(), (i14 + 1) % 4), id: 2 };
            if (i14 == 2) && (a > next.pos.x) {
                return (((((((next.pos.y + 2.0 * a) + 0.25 * y8) + 1.0 * list10[0]) + 0.5 * list10[1]) + 1.5 * list10[list10.len() - 1]) + 1.75 * next.pos.x) + 1.25 * next.vel[1]) + 0.5 * next.mass;
                let mut next17 = list10.clone();
                for _ in 0..1 {
                    for i18 in 0..list10.len() {
                        next17[i18] = 0.5 * list10[i18] + 0.25 * (if i18 == 0 { list10[list10.len() - 1] } else { list10[i18 - 1] }) * (next.pos.y + 1.125_f64).cos();
                    }
                    list10.copy_from_slice(&next17);
                }
            }
            q[i14 % 2] /= 1.75 + list10[i14 % 2].sin();
        }
        ((((i14 as f64) + 2.0 * a) + 1.0 * q[q.len() - 1]) + 1.75 * list10[0]) + 0.5 * list10[list10.len() - 1]
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
            p[0] = 1.25 * (v[i5 % 2] - a).sin();
        }
        (((a + 0.75 * a) + 1.5 * p[0]) + 1.25 * p[1]) + 1.25 * p[2]
    }

    #[differentiable]
    pub fn fn192(a: f64) -> f64 {
        let mut tape1 = vec![a, a * a, a];
        if tape1[0] > a {
            let (l3, r4) = tape1.split_at_mut(1);
            l3[0] += r4[0] * a.abs().sin();
            let mut y14: f64 = if tape1[0] >= tape1[0] {
                let f5 = |z: f64, k: f64| { let h8 = if tape1[1] < z { a } else { tape1[1] }; 1.25 * k.max(h8).sin() + h8 };
                let mut y10 = f5((1 as f64), a) * f5(tape1[0].sin().powi(1), tape1[1]);
                fn182(1.25_f64 * a.sin(), a.sin())
            } else {
                let mut old12 = std::mem::take(&mut tape1);
                tape1.push(old12[1].sin());
                tape1.push((old12[1] - a).cos());
                tape1[0].sin().tanh()
            };
            for z16 in &mut tape1 {
                *z16 = 0.5 * a.sin();
            }
        }
        ((1.625 - 0.875) + 0.5 * tape1[0]) + 2.0 * tape1[tape1.len() - 1]
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
        let mut back: Body = Body { pos: Point { x: b, y: a }, vel: [f64::sin(a), a, a], mass: b, id: 2 };
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 2 { break; }
            'l6: for i7 in 0..4 {
                back.pos.y = b.atan();
            }
            if i4 >= 2 { break; }
            let f9 = |z: f64| { let h11 = z; b.sin().powi(1).sin() + h11 };
            let y13 = f9(back.pos.x);
        }
        (((((if 0.5 < a { a } else { 0.5_f64 }) + 1.5 * b) + 0.75 * back.pos.x) + 0.75 * back.pos.y) + 2.0 * back.vel[0]) + 0.75 * back.vel[1]
    }

    #[differentiable]
    pub fn fn195(a: f64, v: &[f64]) -> f64 {
        let mut a = [(1.5_f64 + 0.625_f64.sin()).sqrt(), v[0], if v[0] < a { a } else { v[1] }];
        for i4 in 0..v.len() {
            let mut i6 = 0_usize;
            loop {
                i6 += 1;
                if i6 > 3 { break; }
                a[1] = v[i4].atan();
                if i6 < 1 {
                    break;
                }
                a.swap(0, 1);
            }
            let r8 = &mut a[i6 % 3];
            *r8 *= 0.5 * v[i4].sin();
            *r8 += 0.125 * v[i4].sin();
            let mut old9 = std::mem::replace(&mut a[i4 % 3], (v[i4] - v[i4]).sin());
        }
        (1.5_f64.sin().powi(0) + 1.5 * a[1]) + 1.0 * a[2]
    }

    #[differentiable]
    pub fn fn196(mut a: f64, mut b: f64) -> f64 {
        let mut a: Vec<f64> = vec![fn4(a.cos(), 1.25_f64 * a.sin(), vec![1.75_f64, b], (b, a)), a.sin().exp(), a];
        for i4 in 0..a.len() {
            let mut s: [[f64; 3]; 2] = [[fn183(b.sin(), i4 % 4); 3], [b, fn183(b.cos(), 1 % 4), (i4 as f64)]];
            for i7 in 0..i4 % 4 {
                for i9 in 0..4 {
                    let mut y1 = Net { w: vec![s[1][i4 % 3].max(b), b], b: if a[i4] >= b { a[i4] } else { b } };
                }
            }
            let mut s12: f64 = (b * s[0][2]) * (b / (s[i4 % 2][1] * s[i4 % 2][1] + 1.0_f64));
        }
        ((a[0].sin() + 1.0 * a[0]) + 2.0 * a[1]) + 1.75 * a[a.len() - 1]
    }

    #[differentiable]
    pub fn fn197(a: f64, n: usize) -> f64 {
        let mut saved = [((n + 1) as f64), -a, fn196(a.sin(), 1.25_f64 * a.sin())];
        for z in saved.chunks_exact_mut(2) {
            z[0] = z[1] * 1.25 * a.sin();
        }
        let mut y1: f64 = a;
        saved[n % 3] = y1.cos();
        y1.sin().tanh() + 0.25 * a
    }

    #[differentiable]
    pub fn fn198(mut a: f64, n: usize, mut p: [f64; 3]) -> (f64, f64) {
        let old: Vec<f64> = vec![a.sin().powi(0), p[0] + a, 1.5_f64 * 1.0_f64];
        let mut i5 = 0_usize;
        'l6: loop {
            i5 += 1;
            if i5 > 3 { break; }
            p[i5 % 3] /= 1.75 + (if a < a { p[1] } else { a }).sin();
            if old[1] <= (a / (old[i5 % 2] * old[i5 % 2] + 1.0)) { break; }
            {
                p[n % 3] -= 0.375 * (1.5_f64 + 0.875_f64.sin()).sqrt().sin();
                p[i5 % 3] -= 0.125 * ((if i5 < 1 { p[0] } else { p[2] }) / ((n as f64) * (n as f64) + 1.0_f64)).cos();
            }
        }
        for i8 in 1..=2 {
            p[i8 % 3] = a.sin();
        }
        (a.sin().powi(1) + 0.25 * a, 0.25)
    }

    #[differentiable]
    pub fn fn199(mut a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        let mut s: Vec<f64> = vec![0.0_f64; 2];
        let part5 = &mut s[..2];
        part5[0] += 0.5 * b.atan().sin();
        part5[1] = part5[0] * a.cos();
        s = vec![p[1] + p[1]; 3];
        let (l6, r7) = p.split_at_mut(1);
        r7[0] = l6[0] * 1.25 * 1.25_f64.sin();
        for (z, o) in p.iter_mut().zip(s.iter()) {
            *z += *o * 1.375_f64.sin();
        }
        (((a + 0.75 * a) + 0.25 * s[0]) + 0.75 * s[1]) + 0.25 * s[s.len() - 1]
    }

    #[differentiable]
    pub fn fn200(mut a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let mut s: Point = Point { x: b, y: if b <= b { a } else { b } };
        let f5 = |z: f64| (b - (a + b)).sin();
        let mut y7 = f5(b / (b.abs() + 1.25));
        for z9 in p.iter_mut() {
            *z9 = 0.5 * (-a).sin();
        }
        let mut next: Vec<f64> = vec![s.x, a];
        s.x = (if s.x >= (y7.abs() + 1.25_f64).ln() { y7 } else { a }).sin();
        let f11 = |z: f64| { let h13 = (0.5_f64.abs() + 1.25_f64).sqrt(); 1.25 * fn187(b.sin(), h13.sin()).sin() + h13 };
        let y15 = f11(f11(next[1].min(b)));
        let f17 = |z: f64| ((p[0] * y7) + fn199(a.sin(), b.sin(), p)).sin();
        let mut y19 = f17(p[0]);
        (((((((y19 + 1.75 * b) + 1.0 * s.x) + 1.25 * s.y) + 1.5 * y7) + 1.5 * next[1]) + 0.75 * next[next.len() - 1]) + 0.75 * y15) + 1.0 * y19
    }

    #[differentiable]
    pub fn fn201(a: f64, n: usize, flag: bool) -> f64 {
        let mut flag = vec![(a.abs() + 1.25_f64).ln(), -a, a];
        flag[0] = a.sin();
        flag[1] /= 1.75 + fn200(a.sin(), flag[1].cos(), [-1.875_f64; 3]).sin();
        let f5 = |z: f64, k: f64| { let h8 = z - flag[n % 2]; (flag[n % 2] * h8).cos() + h8 };
        let y10 = f5(a.sin().powi(2), flag[1]) + f5(flag[n % 2].abs(), a);
        a.sin().tanh() + 2.0 * a
    }

    #[differentiable]
    pub fn fn202(mut a: f64, b: f64, flag: bool) -> f64 {
        let mut s = [a + b, -a, a];
        let tape1: Vec<f64> = s.iter().map(|z| b.sin()).collect::<Vec<f64>>();
        'l7: for i8 in 0..3 {
            a = 1.0;
        }
        let f10 = |z: f64| { let h12 = z; (z * b).sin() + h12 };
        let mut y14 = f10(f10(a - b));
        s[0] += 0.25 * ((if y14 > b { y14 } else { s[1] }) * (-b)).atan();
        s[1] = 1.25 * (b.sin() + s[1].max(1.625_f64)).sin();
        let mut i16 = 0_usize;
        'l17: loop {
            i16 += 1;
            if i16 > 2 { break; }
            for (z, o) in s.iter_mut().zip(tape1.iter()) {
                *z *= o.cos() + y14.sin();
            }
            if flag { break; }
            if (1.5_f64 + y14.sin()).ln() <= (y14 + a) {
                s[..2].copy_from_slice(&[(1.0_f64 * b).cos(), 0.5_f64]);
                continue 'l17;
            }
        }
        ((((a + 1.25 * a) + 1.5 * s[0]) + 0.5 * s[1]) + 1.0 * tape1[1]) + 1.0 * y14
    }

    #[differentiable]
    pub fn fn203(mut a: f64, mut p: [f64; 3], mut q: Vec<f64>) -> f64 {
        let mut dy1 = vec![0.0_f64; 3];
        let mut i5 = 0_usize;
        'l6: while i5 < 1 {
            i5 += 1;
        }
        for (j, z8) in dy1.iter_mut().enumerate() {
            *z8 *= p[i5 % 3].mul_add(p[i5 % 3], a).atan();
        }
        p[..2].copy_from_slice(&[1.25 * dy1[i5 % 2].sin(), q[q.len() - 1]]);
        let mut next = vec![p.iter().enumerate().map(|(j, z)| (dy1[1] - a).sin()).collect::<Vec<f64>>(), vec![a; 3]];
        {}
        (((((((((a.sin() + 0.5 * a) + 0.5 * p[0]) + 0.75 * p[1]) + 1.5 * p[2]) + 0.5 * q[0]) + 0.25 * q[1]) + 0.5 * dy1[1]) + 1.25 * dy1[dy1.len() - 1]) + 0.5 * next[0][0]) + 1.5 * next[1][1]
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
    pub fn fn205(mut a: f64, mut q: Vec<f64>) -> f64 {
        let mut back = a;
        if back > (1.5_f64 + back.sin()).ln() {
            q.swap(1, 0);
        } else {
            q.reverse();
        }
        (((a.sin() + 0.25 * a) + 0.75 * q[0]) + 2.0 * q[1]) + 2.0 * back
    }

    #[differentiable]
    pub fn fn206(mut a: f64, b: f64, n: usize, flag: bool, q: Vec<f64>) -> f64 {
        let w = q[..2].to_vec();
        a = 1.25 * 0.125_f64.sin().tanh().sin();
        let dy1 = fn18(a.sin(), &w[..2]);
        if (b + w[0]) < (-0.125) {
            'l8: for i9 in 0..w.len() {
                a = (w[i9] + a).sin();
            }
        } else if 1.0 <= (w[0] * dy1) {
            a = fn201(1.25_f64 * w[w.len() - 1].sin(), n % 4, n != 0).sin();
        } else {}
        return ((((w[1] + b) + 0.75 * a) + 0.25 * q[0]) + 0.75 * w[w.len() - 1]) + 1.75 * dy1;
        a = 1.25 * (a - dy1).sin();
        0.25_f64 * dy1
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
        let f8 = |z: f64, k: f64| 1.25 * fn200(1.25_f64 * k.sin(), 1.25_f64.max(a).atan(), [b, a, b]).sin();
        let mut y11 = f8(b, b) + f8(b + y[i6 % 2][i6 % 2], y[1][1]);
        return y[1][i6 % 2].max(a) + 2.0 * v[v.len() - 1];
        y11 = 1.25 * ((1.625_f64 + y11) + (v[i6 % 2] / (1.5_f64 + b.sin()))).sin();
        y11
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
        return fn203(a.sin(), [1.5_f64; 3], vec![a, a]) + 1.0 * a;
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
                        b -= 0.25 * (*z11).sin();
                        return ((((a.abs() + 1.25_f64).ln() + 1.75 * b) + 1.5 * v[1]) + 1.5 * v[v.len() - 1]) + 1.0 * (*z11);
                        b += 0.375 * a.cos();
                    }
                }
                let mut tape1: Vec<f64> = vec![(i7 as f64), a, v[i7]];
            }
            b = 0.5 * (a * a).sin().sin();
        }
        ((((v[0] + 0.75 * a) + 1.75 * b) + 0.5 * v[0]) + 1.0 * v[1]) + 0.5 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn214(mut a: f64, mut b: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        q[0] += 0.375 * b.sin();
        let f5 = |z: f64| { let h7 = (0 as f64); b.cos() + h7 };
        let y9 = f5(q[q.len() - 1].abs()) + f5(a);
        let f11 = |z: f64, k: f64| q[1].atan().cos();
        let y14 = f11(y9, a) + f11(1.75, b);
        q[0] *= 1.75_f64.sin();
        let mut u: f64 = if (b * v[0]) < a { -b } else { 1.625_f64.cos() };
        (((((0.75 + 1.5 * a) + 1.0 * b) + 1.75 * q[0]) + 0.25 * q[1]) + 0.5 * q[q.len() - 1]) + 1.25 * u
    }

    #[differentiable]
    pub fn fn215(mut a: f64, v: &[f64]) -> f64 {
        let y1 = a;
        if (a < v[1]) || (v[v.len() - 1] < (v[0] * y1)) {
            a = a.sin();
        } else {
            a = (a.min(v[1]) + v[0]).sin();
        }
        (y1.max(y1) + 1.25 * a) + 1.0 * y1
    }

    #[differentiable]
    pub fn fn216(a: f64, b: f64) -> Vec<f64> {
        let mut old = [if b <= a { b } else { a }; 3];
        let dx: f64 = a;
        let f5 = |z: f64| { let h7 = a + dx; 1.25 * (if b >= a { h7 } else { h7 }).sin() + h7 };
        let mut y9 = f5(1.0);
        vec![((dx + b) + 0.5_f64 * b) + 0.5_f64 * dx, ((b + 2.0_f64 * old[0]) + 0.5_f64 * dx) + 0.75_f64 * y9]
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
        let mut flag: f64 = fn143(0.75_f64.atan(), b.atan(), [b, b, 1.125_f64]) + b;
        flag = (if (flag < b) && (a < flag) { flag } else { b }).atan();
        (a + 2.0 * a) + 0.75 * flag
    }

    #[differentiable]
    pub fn fn220(a: f64, b: f64) -> f64 {
        let f3 = |z: f64| { let h5 = b.mul_add(b, b); (b + b).sin() + h5 };
        let y7 = f3(b) + f3(b + a);
        let mut cell1 = [y7.sin(), a, y7];
        let mut y7 = vec![cell1.iter().map(|z| 1.25 * 0.125_f64.sin().tanh().sin()).collect::<Vec<f64>>(), vec![a; 3]];
        let mut back: f64 = b;
        let mut i13 = 0_usize;
        'l14: loop {
            i13 += 1;
            if i13 > 1 { break; }
            let mut back = back;
            back = fn215(y7[i13 % 2][0].sin(), &cell1).sin();
        }
        ((fn207(a.sin()) + 0.75 * a) + 1.0 * y7[0][0]) + 1.75 * back
    }

    #[differentiable]
    pub fn fn221(a: f64, b: f64, n: usize, v: &[f64], mut t: (f64, f64)) -> f64 {
        let mut t = [b + b; 3];
        if (a / (1.5 + v[n % 2].sin())) > (0.25 - t[n % 3]) {
            for i7 in (0..v.len()).step_by(2) {
                if (b - a) > t[i7 % 3] {
                    t[1] += 0.25 * (a - (b * v[i7])).atan();
                } else if (a + t[i7 % 3]) > (if v[1] > t[2] { a } else { 0.5_f64 }) {
                    let mut old9 = std::mem::replace(&mut t[2], 0.5 * (1.625_f64 / (1.5_f64 + 1.25_f64.sin())).sin());
                } else {
                    let f11 = |z: f64, k: f64| 1.375_f64.cos();
                    let y14 = f11(b + b, a);
                }
            }
            t[0] += 0.5 * (((-1.875_f64) / (1.5_f64 + v[0].sin())) * (b * b + 1.0_f64).ln()).cos();
        }
        return (((((b + 0.25 * a) + 0.75 * v[0]) + 0.75 * v[v.len() - 1]) + 1.25 * t[0]) + 0.25 * t[1]) + 1.25 * t[2];
    }

    #[differentiable]
    pub fn fn222(mut a: f64, flag: bool, p: [f64; 3]) -> f64 {
        let mut s: Net = Net { w: p[..2].to_vec(), b: a.min(a) };
        s.w[1] = a.sin();
        let mut i5 = 0_usize;
        'l6: loop {
            i5 += 1;
            if i5 > 2 { break; }
            if (a > p[2]) || (1.75 > (-1.875)) {
                let r8 = &mut s.w[i5 % 2];
                *r8 += 0.375 * (1.625_f64 + a).sin();
                *r8 = 0.5 * p[1].sin();
                return (((p[2] * a) + 2.0 * a) + 1.75 * p[1]) + 0.25 * p[2];
                let mut old: Vec<f64> = (0..p.len()).map(|j| p[j] + (s.b - 2.0_f64).sin()).collect::<Vec<f64>>();
            }
            s.b = -2.0;
            if (a * a) <= a { break; }
            let dy1 = (i5 as f64);
        }
        (((-0.5) + 1.5 * a) + 1.0 * p[0]) + 1.5 * p[2]
    }

    #[differentiable]
    pub fn fn223(a: f64, mut t: (f64, f64)) -> f64 {
        let t = [(0 as f64), a * a, a.sin()];
        let mut i4 = 0_usize;
        while i4 < 1 {
            i4 += 1;
            let mut i4 = vec![a; 3];
        }
        ((a + 0.75 * a) + 1.25 * t[0]) + 1.0 * t[2]
    }

    #[differentiable]
    pub fn fn224(mut a: f64) -> f64 {
        let Some(z2) = positive(a.asinh()) else {
            return a + 0.5 * a;
        };
        if a < (z2 / (1.5 + a.sin())) {
            a += 0.375 * (if z2 > (z2 / ((-1.25_f64) * (-1.25_f64) + 1.0_f64)) { a - a } else { a.min(a) }).atan();
            a = z2.sin();
        } else {
            a = fn222(1.25_f64 * (z2 * z2 + 1.0_f64).ln().sin(), z2 >= 0.75_f64, [z2, a, z2]).cos();
            if z2 < 0.375 {
                let mut i4 = 0_usize;
                'l5: while i4 < 1 {
                    i4 += 1;
                    if z2.sin().tanh() <= z2 {
                        a /= 1.75 + fn211(1.25_f64 * a.sin()).sin();
                        break 'l5;
                    }
                    a = (a * (2.0_f64 - a)).cos();
                    a = a.cos();
                }
            }
        }
        return a + a;
        a = ((a + a) * (1.5_f64 + z2.sin()).ln()).sin();
        z2
    }

    #[differentiable]
    pub fn fn225(a: f64, mut p: [f64; 3]) -> f64 {
        let y1: (f64, f64) = (p[2], a + p[2]);
        let a: Body = Body { pos: Point { x: a, y: -1.375_f64 }, vel: [0.625_f64, y1.0.mul_add(y1.1, y1.1), f64::sin(p[1])], mass: a, id: 2 };
        for &z6 in p.iter() {}
        (p[0], p[1]) = (p[1], p[0]);
        p[0] += 0.25 * (1.25 * y1.1.sin());
        (((((((a.pos.y * a.pos.x) + 0.5 * p[1]) + 0.5 * y1.0) + 2.0 * y1.1) + 0.25 * a.pos.y) + 1.0 * a.vel[0]) + 0.25 * a.vel[1]) + 0.5 * a.mass
    }

    #[differentiable]
    pub fn fn226(a: f64, b: f64, n: usize) -> [f64; 3] {
        let cell1 = [[-0.25_f64; 3], [a; 3]];
        let s = [0.625_f64; 3];
        let cell16: f64 = b;
        let f8 = |z: f64, k: f64| { let h11 = cell16; (cell1[0][0] / (h11 * h11 + 1.0_f64)).cos() + h11 };
        let mut y13 = f8(a - a, cell16) + f8(s[n % 3], cell1[0][2]);
        [((((cell16 + a) + 0.25 * cell1[0][1]) + 0.5 * cell1[1][2]) + 0.5 * s[0]) + 1.5 * s[1], (a.atan() + 1.75 * s[1]) + 1.25 * cell16, (b.atan() + 0.75 * s[1]) + 0.25 * y13]
    }

    #[differentiable]
    pub fn fn227(a: f64, mut b: f64, n: usize) -> f64 {
        let mut a: Vec<f64> = vec![b, a.sin(), 2.0_f64];
        let a: f64 = fn140((if n < 0 { a[0] } else { b }).sin(), a[1].cos());
        if a >= 1.125 {
            b = (1 as f64).abs().atan();
            b = b.cos();
        } else {
            b = b.sin().powi(1).cos();
        }
        a + 2.0 * a
    }

    #[differentiable]
    pub fn fn228(mut a: f64, mut b: f64, n: usize, mut q: Vec<f64>) -> f64 {
        let mut y = (((n + 1) as f64), b);
        q.reverse();
        let mut y6 = [0.875_f64; 3];
        (((b + 1.0 * a) + 1.25 * b) + 2.0 * y6[0]) + 0.5 * y6[2]
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
        let mut old: [f64; 3] = [a.sin(), b, a.cos()];
        let mut old: f64 = b;
        let mut old6: f64 = if b < a { a * b } else { b * b };
        let mut back = [a; 3];
        (((((a + 1.5 * a) + 0.25 * b) + 2.0 * old) + 1.25 * old6) + 1.0 * back[0]) + 1.5 * back[2]
    }

    #[differentiable]
    pub fn fn231(mut a: f64) -> f64 {
        let mut a = [[fn222(a.sin(), a <= a, [1.25_f64, 0.875_f64, a]), if a > a { a } else { a }, a * a], [1.375_f64; 3]];
        let y1: f64 = a[1][0];
        if y1.sin().powi(3) >= a[0][1] {
            return (1.125 + a[1][0]) + 0.75 * y1;
            a[1][0] *= y1.sin();
        }
        a[0][0] = 1.25 * fn142((y1 + y1).sin()).sin();
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push(0.5 * (y1 * y1).sin());
        }
        (((y1 + 2.0 * a[1][0]) + 0.75 * a[1][2]) + 2.0 * list4[0]) + 1.0 * list4[1]
    }

    #[differentiable]
    pub fn fn232(mut a: f64, n: usize) -> f64 {
        a = 1.25 * fn126(1.25_f64 * a.sin(), a.sin(), 0 % 4, [a, -1.375_f64, a]).sin();
        a = 1.25_f64.sin();
        let y1: f64 = a.asinh().mul_add(a, a);
        let mut s = [y1 * a, if a <= a { a } else { a }, a * 1.875_f64];
        if s[2] <= y1 {
            let mut old5 = std::mem::replace(&mut s[2], a.sin());
            s[n % 3] *= old5.sin();
            s[n % 3] = a.sin();
        } else {
            if (if n == 2 { a } else { a }) >= y1 {
                return ((a + 0.75 * a) + 1.5 * s[1]) + 0.5 * s[2];
            }
        }
        return (((1.5_f64 + a.sin()).ln() + 0.5 * a) + 1.25 * s[1]) + 0.75 * s[2];
        let mut list7 = Vec::new();
        for i8 in 0..4 {
            list7.push(a.sin());
        }
        s[2].abs()
    }

    #[differentiable]
    pub fn fn233(a: f64, v: &[f64]) -> f64 {
        let a = a * v[0].sin().powi(3);
        for i4 in (0..3).rev() {
            for z7 in v.iter() {
                let old = *z7;
            }
            let mut u = [a; 3];
        }
        (0.25_f64.cos() + 0.25 * v[0]) + 0.75 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn234(a: f64, mut b: f64, n: usize, v: &[f64]) -> (f64, f64) {
        b = (v[0] - b).sin();
        if n == 1 {
            if n == 1 {
                b += 0.5 * (a / (a * a + 1.0_f64)).sin();
                b = b.atan();
            } else if a < a {
                let r5 = &mut b;
                *r5 = 1.25 * a.sin();
            } else {
                b *= 1.25 * b.sin();
            }
            let Some(z6) = positive(v[v.len() - 1] + b) else {
                return (((((a + 1.0 * a) + 0.5 * b) + 0.25 * v[0]) + 2.0 * v[1]) + 2.0 * v[v.len() - 1], b + 0.25 * v[1]);
            };
        } else if b > (v[n % 2] + v[0]) {
            b /= 1.75 + (if 0.625_f64 < b { a } else { 1.125_f64 }).sin();
        } else {
            let mut old8 = std::mem::take(&mut b);
        }
        (((v[n % 2] + 0.75 * a) + 0.5 * b) + 1.0 * v[1], ((a + 1.75 * v[0]) + 1.0 * v[1]) + 0.5 * v[v.len() - 1])
    }

    #[differentiable]
    pub fn fn235(a: f64) -> f64 {
        let mut list2 = Vec::with_capacity(4);
        list2.push(1.875_f64.cos());
        list2.push(a + a);
        list2[0] = 0.25_f64.sin();
        list2[1] *= a.sin();
        let mut i4 = 0_usize;
        'l5: loop {
            i4 += 1;
            if i4 > 3 { break; }
            let last7 = list2.len() - 1;
            list2.swap(1, last7);
            let f8 = |z: f64| { let h10 = list2[list2.len() - 1] * z; a.sin().tanh().atan() + h10 };
            let y12 = f8(list2[i4 % 2]);
            if fn232(0.5 * 1.125_f64.sin(), i4 % 4) < (list2[list2.len() - 1] - y12) { break; }
            let mut tape1 = y12 * y12;
        }
        (list2[i4 % 2] / (a.abs() + 1.25)) + 1.5 * a
    }

    #[differentiable]
    pub fn fn236(a: f64) -> f64 {
        let tape1: [f64; 3] = [a + a; 3];
        let f3 = |z: f64| (if z >= (a.abs() + 1.25_f64).sqrt() { f64::sin(a) } else { tape1[1] }).sin();
        let mut y5 = f3(a.sin().powi(2)) + f3(a / (a.abs() + 1.25));
        if (y5 <= a) && ((-tape1[2]) >= a) {
            if a >= tape1[1] {
                y5 = 1.25 * fn233(1.25_f64 * tape1[2].sin(), &tape1).sin();
            } else {
                let r7 = &mut y5;
                *r7 += 0.5 * (a - a).cos();
            }
            y5 = a.cos();
            y5 = 1.25 * (if (if y5 <= tape1[1] { y5 } else { 0.375_f64 }) <= tape1[1].mul_add(-0.5_f64, 1.125_f64) { a.mul_add(y5, y5) } else { y5 + tape1[0] }).sin();
        } else if (a < y5) && (y5 < a) {
            y5 = y5.atan();
        } else {
            y5 = a.sin();
        }
        (((y5 * tape1[2]) + 0.75 * tape1[0]) + 0.25 * tape1[1]) + 1.0 * tape1[2]
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
        let Some(z4) = positive(next.1) else {
            return (v[v.len() - 1] + 0.25 * a) + 1.75 * v[1];
        };
        let mut y = [1.5_f64; 3];
        {
            for z7 in &mut y {
                *z7 = 0.5 * (a * 0.5_f64).sin();
            }
            let mut next8: f64 = (1 as f64);
        }
        ((((((a + 1.25 * a) + 1.75 * v[0]) + 1.25 * v[1]) + 1.75 * v[v.len() - 1]) + 1.75 * z4) + 2.0 * y[1]) + 1.0 * y[2]
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
        let mut y7: f64 = if (a <= y1) && (a > a) {
            a *= 1.25 * y1.sin();
            a = a.atan();
            y1.asinh()
        } else {
            if fn64(1.25 * a.sin()) > y1 {
                y1 = (a - (0 as f64)).sin();
            }
            b
        };
        (((f64::sin(b) + 2.0 * a) + 1.0 * b) + 1.0 * y1) + 0.75 * y7
    }

    #[differentiable]
    pub fn fn242(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let mut b = [-1.125_f64; 3];
        let Some(z5) = positive(a) else {
            return ((v[1] + 1.25 * v[0]) + 1.75 * v[1]) + 1.75 * v[v.len() - 1];
        };
        if b[0] > (if z5 < a { a } else { a }) {
            'l7: for i8 in (0..4).rev() {
                (b[0], b[1]) = (b[1], b[0]);
                let mut old10 = std::mem::replace(&mut b[2], a.sin());
            }
            b[1] = ((b[0] * a) - b[0].mul_add(z5, 2.0_f64)).sin();
        } else if 0.75 > f64::sin(a) {
            b[1] = ((b[2] * a) + v[0].atan()).sin();
        } else {}
        fn202(1.25 * a.sin(), a.atan(), z5 >= a) + 1.0 * z5
    }

    #[differentiable]
    pub fn fn243(a: f64, mut b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        let mut v: [[f64; 3]; 2] = [[p[0]; 3], [1.875_f64, a, (3 as f64)]];
        v[0][0] = 1.875;
        let mut b = [[a.asinh(), a, a], [p[0], v[1][1], if b < b { a } else { a }]];
        let b = fn233(f64::sin(p[2]).sin(), &b[1]);
        for i8 in 0..p.len() {
            'l10: for i11 in (0..3).rev() {
                if i8 != 2 {
                    v[1][2] = (p[0] + b).cos();
                    v = v;
                } else {}
            }
        }
        (((-1.875) + 0.5 * a) + 1.0 * v[0][1]) + 2.0 * v[1][0]
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
        let Some(z5) = positive((-1.75) * v[0]) else {
            return (((a + 0.75 * a) + 2.0 * b) + 1.25 * cell1[1][0]) + 0.5 * cell1[1][2];
        };
        if (b + v[0]) <= (b + a) {
            return ((((z5.sin() + 0.75 * a) + 2.0 * v[0]) + 2.0 * v[1]) + 1.0 * cell1[1][0]) + 0.25 * cell1[1][2];
        }
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
        cell1[0][2] = (v[v.len() - 1].cos().abs() + 1.25_f64).ln().cos();
        (((0.75_f64.sin().tanh() + 0.5 * a) + 0.25 * b) + 0.75 * z5) + 0.25 * product7[1][2]
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
        let f12 = |z: f64| { let h14 = z; h14.cos() + h14 };
        let mut y16 = f12(a) + f12(b / (b * b + 1.0));
        ((((1.5_f64 + b.sin()).sqrt() + 2.0 * a) + 0.75 * list4[0]) + 2.0 * list4[list4.len() - 1]) + 0.25 * y16
    }

    #[differentiable]
    pub fn fn250(a: f64, mut b: f64, v: &[f64]) -> f64 {
        b = 1.25 * (if v[0] < b { a } else { a }).min(a + v[1]).sin();
        b = 1.25 * ((v[0].abs() + 1.25_f64).sqrt() * a).sin();
        (a + 1.25 * a) + 1.5 * b
    }

    #[differentiable]
    pub fn fn251(mut a: f64, b: f64, flag: bool) -> f64 {
        let mut s: (f64, f64) = (fn249(b.sin(), 1.25_f64 * a.sin(), 0 % 4), -0.875_f64);
        s.1 = 1.25 * 0.125_f64.sin();
        let u: f64 = (0.5_f64 * 0.5_f64 + 1.0_f64).ln().min(b);
        s.0 = b.sin().exp().mul_add(-1.125_f64, a).sin();
        if flag {
            s.0 = u.atan();
            for i6 in 0..2 {
                let f8 = |z: f64| { let h10 = z + 1.375_f64; 0.5 * (u - a).sin() + h10 };
                let mut y12 = f8(fn238(b.cos())) + f8(f64::sin(u));
                a = 1.75_f64.cos();
                let mut dy1: f64 = y12;
            }
        }
        fn60(u.cos()) + 0.75 * a
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
        ((a + 2.0 * dx[1]) + 1.0 * dx[dx.len() - 1]) + 0.5 * y8
    }

    #[differentiable]
    pub fn fn253(mut a: f64, b: f64, v: &[f64]) -> [f64; 3] {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(v[0].sin());
        }
        let f8 = |z: f64| { let h10 = a; v[0].atan() + h10 };
        let y12 = f8(f8(b));
        for i14 in 0..3 {
            if (v[i14 % 2] * list4[0]) >= list4[i14 % 2] {
                let f16 = |z: f64| { let h18 = if y12 > b { a } else { v[v.len() - 1] }; a.atan() + h18 };
                let y20 = f16(a.cos());
                let last22 = list4.len() - 1;
                list4.swap(1, last22);
                if i14 >= 1 {
                    list4[i14 % 2] = y20.atan();
                }
            } else if b.sin().exp() < y12.min(y12) {
                let dy1 = list4[i14 % 2];
            } else {
                list4[i14 % 2] = (if (list4.len() as f64) < list4[i14 % 2] { -1.125_f64 } else { a }).sin();
            }
        }
        [((((y12 * b) + 1.5 * a) + 0.25 * b) + 1.25 * v[v.len() - 1]) + 0.25 * y12, (((((a + 0.25 * a) + 1.0 * v[0]) + 1.0 * v[v.len() - 1]) + 0.25 * list4[0]) + 0.25 * list4[1]) + 0.5 * list4[list4.len() - 1], (((((1.75 + 1.75 * b) + 1.25 * v[0]) + 0.25 * v[1]) + 0.5 * v[v.len() - 1]) + 1.0 * list4[0]) + 0.5 * list4[list4.len() - 1]]
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
            for z9 in list5.iter_mut().rev() {
                *z9 += 0.25 * 1.5_f64.sin().sin();
            }
        }
        list5.clone()
    }

    #[differentiable]
    pub fn fn255(a: f64, q: Vec<f64>, t: (f64, f64)) -> f64 {
        (((a + 2.0 * a) + 0.5 * q[1]) + 0.5 * t.0) + 1.75 * t.1
    }

    #[differentiable]
    pub fn fn256(a: f64, p: [f64; 3], mut q: Vec<f64>) -> f64 {
        let mut s: Point = Point { x: q[0], y: p[2] };
        q[1] = fn244(fn174(a.cos()).sin(), a.sin()).sin();
        s = Point { x: p[0] * q[0], y: q[0] };
        let f5 = |z: f64| 1.25 * z.sin();
        let mut y7 = f5(f5(p[2]));
        s.y -= 0.25 * (1.25 * (y7 * y7 + 1.0_f64).sqrt().sin());
        let mut rest9 = q.clone();
        while let Some(z) = rest9.pop() {
            y7 += 0.25 * z * p[2].atan();
        }
        let y1: f64 = fn250(1.25_f64 * fn75(a.sin(), 1 % 4).sin(), y7.cos(), &q);
        let y1: (f64, f64) = (fn248(a.sin(), a.sin(), &q), p[2]);
        ((((1.375 + 0.5 * q[0]) + 1.0 * q[1]) + 1.5 * q[q.len() - 1]) + 0.25 * s.x) + 0.25 * s.y
    }

    #[differentiable]
    pub fn fn257(a: f64, net: &Net) -> f64 {
        let mut net = [1.125_f64; 3];
        let mut u = net;
        let y = a;
        net[1] *= (a * y).sin();
        for i6 in 0..4 {
            match i6 % 3 { 0 => {
                u[1] += 0.5 * (0.5 * y.sin());
            }, 1 => {
                u[i6 % 3] /= 1.75 + u[1].sin();
            }, _ => {
                net.reverse();
            } }
            net.swap(1, 0);
        }
        (((((((net[1] + 1.25 * a) + 2.0 * net[0]) + 1.75 * net[1]) + 0.25 * net[2]) + 1.75 * u[0]) + 1.75 * u[1]) + 1.25 * u[2]) + 1.75 * y
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
        let Some(z4) = positive(a.asinh()) else {
            return (back.1 + 0.5 * a) + 2.0 * back.0;
        };
        if z4 < a.asinh() {
            back.0 = 1.25 * back.1.sin();
        }
        'l6: for i7 in (0..2).rev() {
            if 1.75 > z4 {
                continue 'l6;
            }
        }
        let mut next = a;
        (1.875_f64.abs() + 0.25 * a) + 1.0 * z4
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
                }
                p.swap(1, 0);
            }
        }
        [((((if v[n % 2] > s[n % 2][0] { b } else { b }) + 1.25 * a) + 0.75 * v[0]) + 0.5 * v[1]) + 1.0 * s[0][0], (((v[1] + s[n % 2][1]) + 1.75 * a) + 0.75 * b) + 0.5 * s[1][1], a + 1.25 * v[0]]
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
        let mut v = [-0.125_f64; 3];
        for i4 in (0..2).rev() {
            v[i4 % 3] /= 1.75 + (a / (1.5_f64 + v[i4 % 3].sin())).sin();
        }
        vec![(v[1] * a) + 0.25_f64 * a, a + 0.5_f64 * v[2]]
    }

    #[differentiable]
    pub fn fn264(mut a: f64, mut p: [f64; 3]) -> (f64, f64) {
        let mut dy1 = [if a >= p[1] { a } else { a }; 3];
        'l4: for i5 in (0..p.len()).step_by(2) {
            let mut i7 = 0_usize;
            loop {
                i7 += 1;
                if i7 > 1 { break; }
                for z9 in p.iter_mut() {
                    *z9 *= 0.5 * (i7 as f64).sin();
                }
                let r10 = &mut dy1[i7 % 3];
                *r10 = 0.5 * (i7 as f64).sin();
            }
            p[i5] = (0 as f64).sin();
            dy1 = [a, p[1] * dy1[i7 % 3], a];
        }
        (1.875 + 0.5 * p[0], ((((((fn252(p[1].atan()) + 0.25 * a) + 2.0 * p[0]) + 1.25 * p[1]) + 1.0 * p[2]) + 0.25 * dy1[0]) + 1.5 * dy1[1]) + 1.0 * dy1[2])
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
                    let y8 = f6(s[i4 % 2][1]) + f6(q[1] + a);
                }
                let mut a = Net { w: vec![s[1][0], a, a], b: fn250(s[1][1].sin(), 1.25 * 1.5_f64.sin(), &q) };
            } else {
                let mut old11 = std::mem::replace(&mut s[0][0], 1.25 * (1 as f64).sin());
            }
            s[0][0] += 0.5 * (1.25 * s[1][0].mul_add(a, q[q.len() - 1]).sin());
        } else {}
        ((s[1][1].max(s[0][0]) + 1.5 * q[0]) + 1.75 * q[q.len() - 1]) + 1.25 * s[1][1]
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
        let mut dy1 = Body { pos: Point { x: a, y: a }, vel: [fn255(1.25_f64 * a.sin(), p[..2].to_vec(), (p[0], a)), a.min(a), a.sin().exp()], mass: 0.5 * p[2], id: 2 };
        let mut old4 = std::mem::replace(&mut dy1.pos.y, a.sin());
        dy1.pos.y -= 0.125 * (1.25 * (-0.125_f64).sin());
        a
    }

    #[differentiable]
    pub fn fn272(a: f64) -> f64 {
        let f2 = |z: f64| a.sin();
        let y4 = f2(f2(fn251(a.sin(), a.cos(), a >= a)));
        let mut y1 = vec![vec![a.min(a); 2]; 3];
        let mut saved: [f64; 3] = [a * y4; 3];
        y1[1][0] = 1.75_f64.sin();
        let mut list8 = Vec::new();
        for i9 in 0..4 {
            list8.push(a.cos());
        }
        ((((list8[list8.len() - 1].mul_add(saved[2], y1[0][1]) + 1.75 * a) + 1.25 * y4) + 0.75 * saved[0]) + 1.75 * saved[1]) + 0.75 * saved[2]
    }

    #[differentiable]
    pub fn fn273(a: f64, b: f64, n: usize) -> f64 {
        let mut u: [[f64; 3]; 2] = [[b * b; 3]; 2];
        let mut old = vec![a; 3];
        u[0][n % 3] += 0.125 * u[1][0].sin();
        let mut back = vec![vec![if old[n % 2] < u[0][n % 3] { -1.875_f64 } else { b }, a * b, b], vec![1.75_f64; 3]];
        ((((b + 0.25 * b) + 1.5 * u[1][0]) + 2.0 * u[1][2]) + 1.75 * back[0][0]) + 0.75 * back[1][1]
    }

    #[differentiable]
    pub fn fn274(a: f64, mut b: f64) -> f64 {
        let back: [[f64; 3]; 2] = [[b, (1.5_f64 + a.sin()).ln(), if b > b { a } else { a }], [1.875_f64; 3]];
        let mut saved: [f64; 3] = [b, b, a];
        for i5 in 0..saved.len() {
            if back[i5 % 2][i5 % 3] > saved[0] {
                match i5 % 3 { 0 => {
                    let tape1 = back[i5 % 2][0];
                }, 1 => {
                    b += 0.25 * fn228(a.sin(), 1.625_f64.sin(), i5 % 4, (0..saved.len()).map(|j| saved[j] + back[1][j % 3].atan()).collect::<Vec<f64>>());
                }, _ => {
                    let Some(z9) = positive(back[i5 % 2][i5 % 3].sin()) else {
                        continue;
                    };
                } }
                saved[2] += 0.25 * (0.5 * a.cos().atan().sin());
                let mut i5 = fn263(b.sin(), &back[1]);
            } else if a <= b {
                let (l12, r13) = saved.split_at_mut(1);
                l12[0] += r13[0] * 0.625_f64.asinh().atan();
            } else {
                saved[i5] -= 0.125 * (0.5 * fn259((saved[0] - b).sin(), i5 % 4).sin());
            }
        }
        ((saved[1] + 1.0 * a) + 1.0 * saved[0]) + 0.5 * saved[2]
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
            dx = a.sin();
        }
        (((((if (-0.125) <= a { p[1] } else { p[1] }) + 1.5 * a) + 1.75 * p[0]) + 2.0 * p[1]) + 2.0 * p[2]) + 1.0 * dx
    }

    #[differentiable]
    pub fn fn276(mut a: f64, n: usize) -> f64 {
        let mut y1: [[f64; 3]; 2] = [[(n as f64), a, a + a], [a - a, a + a, 0.5_f64 * a]];
        let r4 = &mut y1[1][2];
        *r4 = *r4 * a.sin() + (0.5 * a.atan());
        for i5 in 0..4 {
            'l7: for i8 in 1..=1 {
                let mut y1 = Body { pos: Point { x: y1[n % 2][2], y: a }, vel: [a + a, y1[0][i8 % 3], a], mass: a.sin(), id: 2 };
                if y1.mass.sin().powi(0) >= fn259(a.sin(), 3 % 4) {
                    y1.vel[i5 % 3] = a.max(y1.pos.y * a).sin();
                    return ((((((0.25 - y1.vel[i5 % 3]) + 2.0 * a) + 1.25 * y1.pos.x) + 1.0 * y1.pos.y) + 2.0 * y1.vel[0]) + 0.75 * y1.vel[1]) + 1.25 * y1.mass;
                }
            }
            y1[0][1] *= (y1[i5 % 2][0] * a).sin();
        }
        ((if n == 2 { a } else { a }) + 1.75 * y1[0][1]) + 0.75 * y1[1][0]
    }

    #[differentiable]
    pub fn fn277(a: f64, b: f64, flag: bool, v: &[f64]) -> [f64; 3] {
        if (a + b) <= a {
            if b <= v[0].sin().powi(3) {
                return [a * v[1], (b + 2.0 * b) + 2.0 * v[0], (v[v.len() - 1] + 2.0 * v[0]) + 1.75 * v[v.len() - 1]];
            }
        }
        let Some(z5) = positive(v[0]) else {
            return [b - a, a.sin().tanh() + 1.25 * b, (a.abs() + 1.25_f64).ln() + 1.25 * b];
        };
        'l7: for i8 in 0..v.len() {}
        [z5 + 0.5 * a, z5.atan() + 1.0 * b, (z5 + 0.5 * v[0]) + 0.75 * v[1]]
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
            let mut y10: [f64; 3] = [y6 * a; 3];
            y10 = y10;
            let r12 = &mut y6;
            *r12 = *r12 * (-0.5_f64).sin() + (0.125 * a.atan());
        }
        (((n + 1) as f64) + 0.75 * y) + 0.75 * y6
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
        'l3: for i4 in 0..saved.len() {
            let Some(z6) = positive(saved[i4]) else {
                continue;
            };
        }
        ((f64::sin(saved[0]) + 0.75 * a) + 0.5 * saved[1]) + 1.5 * saved[saved.len() - 1]
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
            return ((a + 0.75 * a) + 1.75 * b) + 2.0 * v[1];
        }
        if (1.25 * b) <= (if v[v.len() - 1] <= b { b } else { p[2] }) {
            return ((((v[0] + 0.25 * a) + 0.25 * b) + 0.75 * v[0]) + 1.0 * v[1]) + 0.25 * v[v.len() - 1];
        }
        let f7 = |z: f64| (if z <= (a + z) { 1.0_f64.sin().tanh() } else { 1.625_f64.sin() }).atan();
        let mut y9 = f7(v[0] * p[0]) + f7(a);
        y9 = 1.25 * v[1].sin();
        y9 = 1.25 * a.sin();
        ((((-1.125) * a) + 2.0 * a) + 0.75 * v[v.len() - 1]) + 1.0 * y9
    }

    #[differentiable]
    pub fn fn285(mut a: f64, mut b: f64, n: usize, v: &[f64]) -> f64 {
        let mut x: Option<f64> = if a <= b { Some(a) } else { None };
        b = 1.25 * ((if a >= 1.125_f64 { a } else { v[0] }) * a).sin();
        if let Some(z) = &mut x {
            *z = *z * 0.5 + f64::sin(v[n % 2]).sin();
        }
        let r6 = &mut b;
        *r6 = 0.375_f64.sin();
        *r6 = *r6 * a.sin() + (0.375 * a.sin());
        if n < 0 {
            let mut i7 = 0_usize;
            'l8: while i7 < 1 {
                i7 += 1;
                let r10 = &mut b;
                *r10 = a.cos();
                if (b - v[1]) < a {
                    b -= 0.5 * (1.25 * fn215((if 2.0_f64 > a { b } else { a }).sin(), v).sin());
                    return ((((v[1] + 0.5 * a) + 0.5 * b) + 0.25 * v[0]) + 1.25 * v[v.len() - 1]) + 1.0 * x.unwrap_or((0.75));
                }
                b *= b.cos();
            }
        } else if v[0] <= (v[0].abs() + 1.25_f64).ln() {} else {
            b = a.sin();
        }
        ((n as f64) + 1.5 * a) + 1.5 * b
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
        let mut p: [f64; 3] = [a * a, a * a, a * a];
        if (n % 2 == 1) && ((a >= p[n % 3]) && (p[n % 3] < p[0])) {
            match 1 % 3 { 0 => {
                p[1] -= 0.375 * a.sin();
                let mut y6: [f64; 3] = if n % 2 == 0 {
                    let a: f64 = a - p[n % 3];
                    (p[0], p[1]) = (p[1], p[0]);
                    [1.375_f64; 3]
                } else {
                    p[2] = ((-1.0_f64) - fn283(a.atan(), n % 4, &p[0..=1])).cos();
                    [p[1]; 3]
                };
            }, 1 => {
                let mut y1 = vec![p[2] - p[1], fn284(1.25_f64 * p[0].sin(), 1.25_f64 * a.sin(), &p[..2], [1.5_f64; 3])];
            }, _ => {
                p[0] /= 1.75 + a.sin();
            } }
        } else {
            p[n % 3] += 0.25 * 0.125_f64.cos();
        }
        p[1].max(p[1]) + 1.0 * a
    }

    #[differentiable]
    pub fn fn289(mut a: f64, v: &[f64]) -> f64 {
        for i3 in 0..v.len() {
            for i5 in (0..v.len()).step_by(2) {
                a -= 0.375 * (0.5 * v[i5 % v.len()].sin());
                a = (a / (a.abs() + 1.25_f64)).min(v[i5]).sin();
                a -= 0.375 * (a.abs() * 0.75_f64.sin().powi(2)).cos();
            }
            a = (a * a).max((1.5_f64 + 0.625_f64.sin()).ln()).sin();
        }
        (v[v.len() - 1] * v[v.len() - 1]) + 2.0 * a
    }

    #[differentiable]
    pub fn fn290(a: f64, q: Vec<f64>) -> f64 {
        let mut back: Point = Point { x: a.min(q[q.len() - 1]), y: a };
        back.y = q[0].sin();
        back.x = a.sin();
        back = back;
        back.y = (if (a - 0.25_f64) > (a.abs() + 1.25_f64).ln() { q[1].asinh() } else { back.x }).cos();
        (((2 as f64) + 1.0 * q[0]) + 0.5 * back.x) + 0.25 * back.y
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
    pub fn fn292(mut a: f64, flag: bool, v: &[f64]) -> f64 {
        a = 1.25 * ((a + a) - a.sin().tanh()).sin();
        let mut y: f64 = a;
        y += 0.375 * fn163(1.25_f64 * a.sin(), 0 % 4).sin();
        a = a.sin();
        std::mem::swap(&mut a, &mut y);
        ((((1.625 + 2.0 * a) + 1.75 * v[0]) + 0.5 * v[1]) + 0.5 * v[v.len() - 1]) + 0.5 * y
    }

    #[differentiable]
    pub fn fn293(a: f64, v: &[f64]) -> (f64, f64) {
        let mut list3 = Vec::with_capacity(4);
        list3.push(a);
        list3.push(v[0]);
        for i5 in 0..4 {
            if list3.len() < 9 { list3.insert(1, 0.5 * (0.5_f64 + a).sin()); }
            if ((i5 as f64) < a) || ((i5 as f64) > a.abs()) {
                let mut y7: [f64; 3] = {
                    list3[1] = (1.5_f64 + a).sin().tanh().cos();
                    [v[1]; 3]
                };
                list3[i5 % 2] /= 1.75 + a.sin();
            } else if a < 0.375 {
                let r9 = &mut list3[i5 % 2];
                *r9 *= a.cos();
                *r9 *= a.sin();
            } else {
                let x = (0.125_f64 - v[i5 % 2]).abs();
            }
        }
        (((-0.625) * a) + 0.75 * list3[list3.len() - 1], ((((a + 0.25 * a) + 1.75 * v[1]) + 1.75 * v[v.len() - 1]) + 1.0 * list3[1]) + 2.0 * list3[list3.len() - 1])
    }

    #[differentiable]
    pub fn fn294(a: f64) -> f64 {
        if a < a {} else if (a < a) || (a > a) {} else {}
        a + 0.5 * a
    }

    #[differentiable]
    pub fn fn295(a: f64, v: &[f64]) -> f64 {
        let mut s = Shape::Dot;
        let mut s4 = [a, a, fn294(a.cos())];
        if (s4[1] + a) > 0.375_f64.max(-0.125) {
            let mut i6 = 0_usize;
            loop {
                i6 += 1;
                if i6 > 1 { break; }
                let mut i8 = 0_usize;
                loop {
                    i8 += 1;
                    if i8 > 3 { break; }
                    let f10 = |z: f64| z.cos();
                    let mut y12 = f10((i8 as f64));
                    if (1.5_f64 + v[1].sin()).ln() > fn292(a.sin(), y12 > y12, &s4) { break; }
                    s4[i6 % 3] = v[v.len() - 1].min(a).sin().sin();
                    let r14 = &mut s4[1];
                    *r14 = (1.5_f64 + y12.sin()).sqrt().cos();
                    *r14 = 0.5 * a.sin();
                }
                let mut s15 = fn219(1.25 * a.cos().sin(), a.atan().cos(), i6 != 1);
            }
            if let Shape::Disc(z) = &mut s {
                *z *= v[1].abs().atan();
            }
        }
        (f64::sin(a) + 1.5 * s4[0]) + 0.25 * s4[2]
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
        (a.1 + 1.0 * a.0) + 2.0 * a.1
    }

    #[differentiable]
    pub fn fn297(a: f64, b: f64) -> f64 {
        let mut a: Vec<f64> = vec![0.0_f64; 3];
        if (-1.75_f64).max(b) < (a[0] - 0.25) {
            a.reverse();
        } else if 1.625_f64.sin() <= a[0] {
            let mut y5: f64 = {
                let r4 = &mut a[0];
                *r4 = (b - b).atan();
                *r4 = *r4 * b.sin() + (0.5 * b.sin());
                b + a[0]
            };
        } else {
            for z in a.chunks_exact_mut(2) {
                z[0] = z[1] * 1.25 * 0.875_f64.sin();
            }
        }
        ((((1.5_f64 + a[a.len() - 1].sin()).ln() + 0.75 * b) + 2.0 * a[0]) + 0.75 * a[1]) + 0.25 * a[a.len() - 1]
    }

    #[differentiable]
    pub fn fn298(mut a: f64, mut b: f64, n: usize) -> (f64, f64) {
        let mut u: Body = Body { pos: Point { x: a, y: -1.125_f64 }, vel: [if n < 0 { a } else { a }; 3], mass: b, id: 2 };
        let s = u.push(1.25 * b.sin());
        if (if n != 1 { s } else { s }) > a.sin().powi(1) {
            a = s.atan();
            u.mass = (a + a).atan();
        } else if n % 2 == 0 {
            let mut i6 = 0_usize;
            'l7: loop {
                i6 += 1;
                if i6 > 2 { break; }
                'l9: for i10 in 1..=3 {
                    u.mass -= 0.25 * (0.5 * (if (s < s) || (a <= 0.625_f64) { if b < u.pos.x { b } else { 1.125_f64 } } else { a * a }).sin());
                    a = 0.5 * (-(u.pos.x * (-1.625_f64))).sin();
                }
                let mut a = a;
                if (s * a) < f64::sin(0.375_f64) { break; }
                u.mass = u.pos.y.cos();
                u.vel[n % 3] = b.sin();
            }
        } else {
            let back = a;
        }
        (((((a * s) + 1.25 * a) + 1.5 * b) + 1.25 * u.pos.x) + 0.25 * u.vel[1], (((u.mass.sin().powi(1) + 1.0 * a) + 2.0 * b) + 1.0 * u.vel[0]) + 0.25 * u.mass)
    }

    #[differentiable]
    pub fn fn299(a: f64, b: f64) -> f64 {
        let mut dx = [-0.625_f64; 3];
        for z4 in dx.iter_mut() {
            *z4 += 0.5 * (if b < a { a } else { -2.0_f64 }).sin();
        }
        let mut list5 = Vec::new();
        list5.push((dx[0] * dx[0] + 1.0_f64).sqrt());
        list5.push(-b);
        let mut i7 = 0_usize;
        loop {
            i7 += 1;
            if i7 > 2 { break; }
            if a <= b.abs() {
                dx[i7 % 3] = 1.625;
                if (if i7 < 0 { a } else { dx[i7 % 3] }) < a {
                    dx[i7 % 3] -= 0.5 * (if (list5[i7 % 2] <= list5[i7 % list5.len()]) || (i7 < 3) { b } else { a + b }).sin();
                    break;
                }
            } else if (i7 >= 3) && (i7 % 2 == 0) {
                let mut back = fn297(0.5 * f64::sin(dx[2]).sin(), 0.5 * 0.75_f64.sin());
            } else {
                list5 = dx.to_vec();
            }
            if a.sin().powi(1) > (list5[i7 % 2] + list5[i7 % 2]) { break; }
            if b < a.sin() {
                break;
            }
            let mut list5 = [dx[2] * dx[i7 % 3]; 3];
        }
        (((dx[i7 % 3].abs() + 1.25_f64).ln() + 0.75 * a) + 0.25 * list5[1]) + 1.0 * list5[list5.len() - 1]
    }

    #[differentiable]
    pub fn fn300(a: f64, mut b: f64, flag: bool) -> (f64, f64) {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push(0.5 * a.sin());
        }
        let mut y10: f64 = if (list4[0] + a) >= f64::sin(b) {
            list4[0] /= 1.75 + (b * a).sin();
            if list4[1] < b { b } else { b }
        } else {
            list4[1] *= b.sin();
            let Some(z8) = positive(b.sin()) else {
                return ((((list4[1] * b) + 1.5 * a) + 1.75 * b) + 1.5 * list4[1], ((a + 1.5 * a) + 1.25 * list4[0]) + 0.5 * list4[1]);
            };
            b
        };
        ((0.75 + 1.5 * a) + 1.75 * y10, (list4[list4.len() - 1] / (1.5 + b.sin())) + 0.75 * a)
    }

    #[differentiable]
    pub fn fn301(a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        let b: Option<f64> = Some(fn296(b.sin()));
        let mut i5 = 0_usize;
        'l6: loop {
            i5 += 1;
            if i5 > 3 { break; }
            for i8 in 0..i5 % 4 {
                if (p[i8 % 3] * a) > p[i8 % 3].sin() {
                    p[i8 % 3] = (fn296(a.sin()) * a).sin();
                    return ((((p[i8 % 3] + a) + 0.25 * a) + 1.75 * p[0]) + 0.5 * p[1]) + 1.25 * b.unwrap_or((0.75));
                }
                let (l10, r11) = p.split_at_mut(1);
                r11[0] = l10[0] * a.sin();
            }
            if i5 < 3 { break; }
            p[2] += 0.25 * (p[i5 % 3] / (a.abs() + 1.25_f64)).asinh().cos();
        }
        a.sin() + 2.0 * p[1]
    }

    #[differentiable]
    pub fn fn302(a: f64, b: f64, v: &[f64], mut t: (f64, f64)) -> f64 {
        let mut list5 = Vec::new();
        for i6 in 0..4 {
            list5.push(0.25_f64.sin());
        }
        t.0 *= b.cos();
        t.1 += 0.125 * (1.25 * (a / (b * b + 1.0_f64)).max(fn228(1.25_f64 * a.sin(), b.atan(), 3 % 4, list5[0..=1].to_vec())).sin());
        let mut y14: f64 = if (b < b) || (a < b) {
            let mut next = fn72(1.25 * a.sin(), a.sin());
            let f10 = |z: f64| (1.75_f64 * a.abs()).sin();
            let y12 = f10(next) + f10(next);
            -1.875_f64
        } else {
            t = (a + a, 2.0_f64 * a);
            if list5.len() > 2 { list5.pop(); }
            (2 as f64)
        };
        (((((a.sin().tanh() + 0.75 * a) + 2.0 * b) + 0.25 * t.0) + 1.5 * t.1) + 1.5 * list5[0]) + 0.75 * list5[list5.len() - 1]
    }

    #[differentiable]
    pub fn fn303(mut a: f64, b: f64, n: usize, mut p: [f64; 3], net: &Net) -> f64 {
        let x: Shape = Shape::Rect { w: (1.5_f64 + b.sin()).sqrt(), h: net.w[0] };
        let f7 = |z: f64, k: f64| { let h10 = ((n + 1) as f64); (if h10 >= 1.75_f64 { 0.25_f64 } else { p[n % 3] }).sin() + h10 };
        let mut y12 = f7(2.0 * b, net.w[0]) * f7(b, a);
        let dx = y12.sin().tanh();
        let y12: f64 = y12;
        for z17 in &p {
            a = 0.5 * (n as f64).sin();
        }
        for z20 in &p {
            for i22 in 0..p.len() {
                if (-1.25) <= (*z20).atan() {
                    let r24 = &mut a;
                    *r24 = *r24 * 0.5 * p[1].sin() + (0.5 * (*z20).atan());
                    let mut acc: Vec<Vec<f64>> = vec![vec![(0 as f64); 2]; 3];
                    acc = acc.clone();
                } else {
                    a = -1.625;
                    let r26 = &mut a;
                    *r26 += 0.25 * y12.sin().powi(3).sin();
                    *r26 = *r26 * (*z20).sin() + (0.5 * (*z20).sin());
                }
            }
            a += 0.25 * (0.5 * b.sin());
        }
        ((((dx - a) + 0.5 * net.w[0]) + 1.5 * net.w[1]) + 1.25 * net.b) + 1.0 * y12
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
        let mut back: [f64; 3] = [1.375_f64; 3];
        for z6 in &mut p {
            *z6 *= back[n % 3].atan();
        }
        if (n as f64) <= 0.75 {
            back[1] = (3 as f64).cos().sin();
            let mut old7 = std::mem::replace(&mut p[n % 3], 1.875_f64.sin().powi(1).sin());
            let last9 = p.len() - 1;
            p.swap(1, last9);
        } else {
            let r10 = &mut p[2];
            *r10 = 1.25 * b.sin().tanh().sin();
        }
        ((((((a + a) + 0.25 * b) + 1.75 * p[0]) + 0.75 * p[1]) + 1.75 * p[2]) + 1.75 * back[1]) + 1.25 * back[2]
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
        if fn304(dx9.sin(), n % 4) >= f64::sin(dx[n % 2]) {} else {
            dx[n % 2] = b.atan();
            dx[1] += 0.5 * (0.125_f64 * (a * b)).sin();
        }
        ((1.25 + 0.75 * a) + 0.25 * b) + 1.75 * dx9
    }

    #[differentiable]
    pub fn fn310(mut a: f64) -> f64 {
        for i2 in (0..4).rev() {
            if a < (if i2 != 3 { a } else { -1.75_f64 }) {
                let Some(z4) = positive(a) else {
                    continue;
                };
            } else {
                a *= (a * a).atan();
            }
        }
        a.sin().exp() + 0.5 * a
    }

    #[differentiable]
    pub fn fn311(a: f64, flag: bool) -> f64 {
        let mut cell1: Vec<f64> = vec![a; 3];
        let mut y5: f64 = if cell1[0] > a {
            (cell1[0], cell1[1]) = (cell1[1], cell1[0]);
            if flag { cell1[0] } else { 1.25_f64 }
        } else {
            if (-a) <= cell1[0].sin().exp() {
                return a.cos();
            }
            let mut acc: f64 = if a >= (0 as f64) { a + a } else { cell1[cell1.len() - 1] };
            a
        };
        ((((2 as f64) + 1.5 * cell1[0]) + 1.75 * cell1[1]) + 0.25 * cell1[cell1.len() - 1]) + 1.75 * y5
    }

    #[differentiable]
    pub fn fn312(a: f64, mut b: f64) -> f64 {
        let mut x = Body { pos: Point { x: b, y: b }, vel: [a, b, fn309(b.sin(), 0.5_f64.sin(), 0 % 4, [1.875_f64; 3])], mass: (0 as f64), id: 2 };
        let mut a: Option<f64> = if f64::sin(0.625_f64) > b { Some(-0.125_f64) } else { None };
        let mut i5 = 0_usize;
        'l6: while i5 < 2 {
            i5 += 1;
            x.vel[i5 % 3] = f64::sin(b).atan();
            let mut i8 = 0_usize;
            while i8 < 3 {
                i8 += 1;
                x.mass = 0.5 * ((1 as f64) / ((b - b).abs() + 1.25_f64)).sin();
                x.vel[2] = b.sin();
                x.pos.y = (if i5 % 2 == 0 { b.min(b) } else { x.energy() }).cos();
            }
        }
        (((((((b - x.pos.x) + 0.75 * b) + 1.5 * x.pos.x) + 1.25 * x.pos.y) + 0.5 * x.vel[0]) + 0.75 * x.vel[1]) + 0.5 * x.mass) + 1.75 * a.unwrap_or((0.75))
    }

    #[differentiable]
    pub fn fn313(a: f64, b: f64, mut q: Vec<f64>) -> f64 {
        let mut q: [f64; 3] = [b.sin().tanh(), a + a, a];
        q = [if q[1] < b { 1.25_f64 } else { a }, b.sin().powi(0), b];
        if a.sin().exp() > (-a) {
            'l5: for i6 in 0..q.len() {
                let f8 = |z: f64| z.min(z).max(q[i6] + b).sin();
                let y10 = f8(-1.5);
                q[i6] += 0.25 * (0.5 * fn292(((i6 + 1) as f64).sin(), (y10 - q[2]) < y10.cos(), &q).sin());
            }
            let mut dy1 = (if b >= a { 0.875_f64 } else { 0.25_f64 }).sin().powi(1);
            q[2] += 0.5 * (1.5_f64 + (1.5_f64 + dy1.sin()).sqrt().sin()).sqrt().atan();
        } else if (a >= 1.25) || (a <= a) {
            for (j, z13) in q.iter_mut().enumerate() {
                *z13 = f64::sin(a).sin();
            }
        } else {
            let mut s: Vec<f64> = vec![q[2]; 3];
        }
        b + 1.25 * a
    }

    #[differentiable]
    pub fn fn314(a: f64, n: usize) -> f64 {
        let mut cell1: Body = Body { pos: Point { x: a, y: a }, vel: [0.875_f64; 3], mass: a + (-1.5), id: 2 };
        cell1.mass += 0.125 * cell1.vel[0].sin();
        let mut y4: f64 = if (if a >= a { cell1.vel[0] } else { a }) <= a {
            cell1.mass
        } else {
            cell1.vel[n % 3] = 2.0;
            a * a
        };
        cell1.mass + 0.75 * a
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
        let mut y1 = Body { pos: Point { x: dx, y: -0.75_f64 }, vel: [a, dx - a, cell1[0][2]], mass: b, id: 2 };
        vec![((((1 as f64) + 1.25_f64 * dx) + 1.25_f64 * y1.pos.x) + 1.5_f64 * y1.pos.y) + 0.5_f64 * y1.vel[1], ((y1.mass + 0.5_f64 * y1.pos.x) + 0.25_f64 * y1.vel[0]) + 0.25_f64 * y1.mass]
    }

    #[differentiable]
    pub fn fn317(mut a: f64, n: usize) -> Vec<f64> {
        let mut saved = [a.min(a), a, fn305(a.sin())];
        saved[2] = (saved[n % 3] + a).abs().cos();
        let f4 = |z: f64| saved[2].atan();
        let y6 = f4((0.375_f64.abs() + 1.25_f64).sqrt()) + f4(if a < a { saved[n % 3] } else { -2.0_f64 });
        for i8 in (0..saved.len()).rev() {
            saved[0] = ((saved[i8] * y6) - saved[0]).sin();
            let mut old10 = std::mem::take(&mut saved[0]);
        }
        vec![(((((a * a) + 0.25_f64 * a) + 1.25_f64 * saved[0]) + 1.75_f64 * saved[1]) + 0.25_f64 * saved[2]) + 1.75_f64 * y6, (y6 + 0.25_f64 * saved[1]) + 1.5_f64 * saved[2]]
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
        let mut old: Body = Body { pos: Point { x: b, y: 1.5_f64 }, vel: [(0 as f64); 3], mass: a, id: 2 };
        let mut acc: f64 = b * b;
        let mut x: f64 = f64::sin(a);
        (((((((a * acc) + 0.5 * a) + 0.75 * b) + 0.5 * old.vel[0]) + 0.75 * old.vel[1]) + 0.75 * old.mass) + 1.5 * acc) + 1.25 * x
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
        (p[0], p[1]) = (p[1] * 0.5, 1.25 * a.sin());
        p[0] = b.sin();
        let mut s = fn311((-a).sin(), net.b > t.0.asinh());
        for i7 in 0..p.len() {
            (b, s) = (s, b);
        }
        (a + 0.5 * a) + 1.0 * s
    }

    #[differentiable]
    pub fn fn322(mut a: f64, n: usize) -> f64 {
        let mut acc = [if a >= a { a } else { a }, a, fn314(a.sin(), 2 % 4)];
        acc[n % 3] = 1.25 * acc[n % 3].sin();
        let mut s = [[-2.0_f64; 3], [1.75_f64; 3]];
        let Some(z5) = positive(s[1][n % 3].mul_add(s[0][n % 3], a)) else {
            return ((a + 1.25 * s[0][1]) + 1.75 * s[1][0]) + 0.5 * s[1][2];
        };
        match n % 3 { 0 => {
            for z7 in &mut acc {
                *z7 = 0.5 * (a.abs() + 1.25_f64).sqrt().sin();
            }
            acc[1] += 0.5 * fn314((-1.75_f64).atan().sin(), n % 4).atan();
        }, 1 => {
            let mut old8 = std::mem::replace(&mut s[n % 2][0], z5.sin());
        }, _ => {
            a = a.sin();
        } }
        (if n < 1 { z5 } else { z5 }) + 0.75 * a
    }

    #[differentiable]
    pub fn fn323(a: f64, q: Vec<f64>, net: &Net) -> [f64; 3] {
        let w: [f64; 3] = [-q[1]; 3];
        for i5 in 0..1 {
            let mut y9: [f64; 3] = {
                for i7 in (0..q.len()).step_by(2) {}
                w
            };
        }
        let f11 = |z: f64| { let h13 = z; (if h13 <= (-1.375_f64) { w[1] } else { net.w[1] }).cos() + h13 };
        let y15 = f11(f11(w[1] - w[0]));
        [(((q[1] + 1.5 * a) + 1.25 * q[1]) + 0.5 * q[q.len() - 1]) + 1.5 * w[0], (((-1.25_f64).sin() + 0.25 * a) + 1.25 * w[0]) + 0.25 * y15, ((((((a + 1.5 * a) + 1.75 * q[0]) + 1.0 * q[1]) + 1.75 * net.w[0]) + 1.0 * w[0]) + 0.75 * w[1]) + 1.75 * w[2]]
    }

    #[differentiable]
    pub fn fn324(a: f64) -> f64 {
        let mut i2 = 0_usize;
        loop {
            i2 += 1;
            if i2 > 1 { break; }
            if (1.375 - a) > a.sin().exp() {
                let Some(z4) = positive(a * a) else {
                    continue;
                };
            } else {}
            if a > (a * a) { break; }
        }
        a + 1.75 * a
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
            b = fn307(1.25_f64 * (net.b - (-1.5_f64)).sin(), 1.25_f64 * a.sin(), 0 % 4, [b, b, b]).cos();
        }
        a + 1.25 * a
    }

    #[differentiable]
    pub fn fn326(a: f64, v: &[f64]) -> f64 {
        let mut next = [-0.375_f64; 3];
        for i4 in 1..=1 {}
        next = [next[2].asinh(); 3];
        (((((((v[1] * a) + 1.5 * a) + 0.25 * v[0]) + 0.5 * v[1]) + 1.25 * v[v.len() - 1]) + 1.25 * next[0]) + 1.5 * next[1]) + 0.5 * next[2]
    }

    #[differentiable]
    pub fn fn327(mut a: f64, flag: bool, p: [f64; 3], q: Vec<f64>) -> f64 {
        let mut a = p;
        let mut y = [a[0], a[0] - 0.25_f64, q[0] * q[0]];
        let a = fn324(q[q.len() - 1].sin());
        'l8: for (j, z10) in q.iter().enumerate() {
            for z13 in y.iter_mut() {
                *z13 = *z13 * a.atan() - (0.25 * fn311((*z10).sin(), j == 1).cos());
            }
            for z in y.chunks_exact_mut(2) {
                z[0] = z[1] * p[j % 3].atan();
            }
        }
        let a = a;
        ((((q[0] + 1.5 * p[0]) + 2.0 * p[1]) + 0.75 * p[2]) + 1.5 * q[q.len() - 1]) + 1.0 * a
    }

    #[differentiable]
    pub fn fn328(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut u = [[0.5_f64.max(b); 3]; 2];
        p = [b.min(v[1]), (1 as f64), p[1].sin()];
        for z in p.chunks_exact_mut(2) {
            z[0] = z[1] * 1.25 * a.sin();
        }
        for i6 in 0..p.len() {
            p[2] = (1.5_f64 * v[i6 % 2].asinh()).sin();
            p[i6] = ((-1.0_f64).abs() * u[i6 % 2][i6 % 3]).atan();
        }
        (((((b.sin().exp() + 1.5 * a) + 0.5 * v[0]) + 0.25 * v[v.len() - 1]) + 0.75 * p[2]) + 1.75 * u[1][0]) + 0.25 * u[1][2]
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
        let mut back = [[0.125_f64; 3], [2.0_f64; 3]];
        back[0][0] = a.sin();
        back[0][1] += 0.5 * f64::sin(-a).sin();
        'l3: for i4 in 0..3 {
            let Some(z6) = positive(a) else {
                continue;
            };
            if fn324(a.cos()) < (a + a) {
                back[i4 % 2][i4 % 3] *= (1.5_f64 + (-2.0_f64).sin()).ln().sin();
            }
            let mut w = -z6.min(back[1][1]);
        }
        (((a * a) + 1.25 * a) + 0.5 * back[1][0]) + 1.0 * back[1][2]
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
            let mut dx: [f64; 3] = [s.w[0] * s.w[1]; 3];
            [dx[1]; 3]
        } else {
            [0.5_f64; 3]
        };
        y5[1] -= 0.25 * (1.25 * s.forward(&y5).sin());
        (2 as f64) + 1.25 * a
    }

    #[differentiable]
    pub fn fn339(a: f64, mut b: f64, v: &[f64], t: (f64, f64)) -> f64 {
        let mut tape1 = vec![vec![0.0_f64; 2], vec![v[1].cos(), v[0] * b, 0.875_f64]];
        let mut tape16 = fn327(1.25 * (-2.0_f64).cos().sin(), a.sin() <= (-0.125), [b, a, a], vec![a, t.1, a]);
        tape16 = b.sin();
        tape1[0][0] *= 1.25 * b.sin();
        tape1[0][0] = 1.375;
        (((((v[v.len() - 1] + a) + 1.75 * a) + 0.25 * b) + 2.0 * v[v.len() - 1]) + 0.75 * t.0) + 1.25 * t.1
    }

    #[differentiable]
    pub fn fn340(mut a: f64, n: usize, flag: bool, v: &[f64]) -> f64 {
        let mut s: Net = Net { w: vec![0.0_f64; 4], b: a.atan() };
        let mut cell1: Point = Point { x: a - s.w[n % 2], y: a + s.w[n % 2] };
        cell1.y = 0.25_f64.sin();
        for i7 in 0..4 {
            let mut i9 = 0_usize;
            'l10: while i9 < 2 {
                i9 += 1;
                if n % 2 == 1 {
                    let mut old12 = std::mem::replace(&mut cell1.y, 0.5 * (v[1] * a).sin());
                }
            }
        }
        (((((a + 1.75 * a) + 1.75 * v[0]) + 1.0 * v[1]) + 1.25 * v[v.len() - 1]) + 1.0 * cell1.x) + 0.25 * cell1.y
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
                acc[1] = 1.25 * a.sin();
            } else {}
        } else {
            acc[1] += 0.5 * ((v[1] + acc[0]) / ((if a < acc[0] { v[1] } else { a }).abs() + 1.25_f64)).sin();
        }
        ((v[v.len() - 1] + 0.5 * a) + 1.25 * v[0]) + 1.0 * v[1]
    }

    #[differentiable]
    pub fn fn343(a: f64, b: f64) -> f64 {
        let mut y = vec![b.sin().exp(); 3];
        let mut cell1 = [1.5_f64; 3];
        if cell1[1] >= cell1[2] {
            y = cell1.to_vec();
            return (((cell1[1] * b) + 0.25 * b) + 1.0 * cell1[0]) + 1.75 * cell1[2];
        }
        let mut next5 = cell1.clone();
        for _ in 0..3 {
            for i6 in 0..cell1.len() {
                next5[i6] = 0.5 * cell1[i6] + 0.25 * (if i6 == 0 { cell1[cell1.len() - 1] } else { cell1[i6 - 1] }) * a.sin();
            }
            cell1 = next5.clone();
        }
        cell1[2] /= 1.75 + (b * cell1[2]).sin();
        ((((((y[1].sin().tanh() + 1.5 * a) + 1.5 * b) + 1.0 * y[0]) + 0.25 * y[1]) + 1.0 * y[y.len() - 1]) + 1.0 * cell1[1]) + 0.5 * cell1[2]
    }

    #[differentiable]
    pub fn fn344(a: f64, v: &[f64]) -> f64 {
        let mut a = vec![0.0_f64; 3];
        let mut y12: f64 = if v[1] < v[0] {
            if v[1] < a[1] {
                a[1] = 0.5;
                let mut old4 = std::mem::replace(&mut a[0], (1 as f64).sin());
                let f6 = |z: f64| { let h8 = (3 as f64); 1.25 * (old4 * h8).sin() + h8 };
                let y10 = f6(if a[0] < a[0] { old4 } else { old4 }) + f6(v[0].sin());
            }
            a[0] *= a[0].cos();
            (-0.375_f64).max(a[0])
        } else {
            a[0]
        };
        (((((y12 * a[1]) + 0.75 * v[0]) + 1.25 * v[1]) + 0.5 * a[0]) + 0.75 * a[a.len() - 1]) + 0.25 * y12
    }

    #[differentiable]
    pub fn fn345(a: f64, b: f64, q: Vec<f64>) -> f64 {
        let mut a: f64 = f64::sin(a).sin().exp();
        for i5 in 0..q.len() {
            if a > q[i5] {
                let mut a = (2 as f64) - a;
            }
            let mut y10: f64 = if b <= a.abs() {
                let mut old8 = std::mem::replace(&mut a, b.sin().exp().sin());
                0.5_f64
            } else {
                a = a.sin();
                a.sin().tanh()
            };
        }
        ((a + 1.75 * b) + 0.75 * q[0]) + 1.5 * q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn346(mut a: f64, flag: bool) -> f64 {
        let mut y: f64 = a.max(a).atan();
        if a < (-0.625) {}
        return y + 1.75 * a;
    }

    #[differentiable]
    pub fn fn347(a: f64, b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut p: Option<f64> = if a >= (p[0] / (1.5 + a.sin())) { Some(b.abs()) } else { None };
        if (a * 0.375) > (if a > b { v[1] } else { v[0] }) {
            return ((b + 1.5 * b) + 1.5 * v[0]) + 2.0 * v[1];
        }
        v[v.len() - 1] + 1.25 * a
    }

    #[differentiable]
    pub fn fn348(mut a: f64, v: &[f64]) -> f64 {
        let mut acc: f64 = a;
        let mut y4: f64 = if (a + 0.875) <= (if 1.375 <= a { a } else { a }) {
            a = (0 as f64).sin();
            a
        } else {
            a
        };
        let saved: f64 = 0.25_f64;
        (((a.abs() + 1.25_f64).sqrt() + 1.5 * a) + 0.75 * v[1]) + 0.25 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn349(mut a: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut dy1 = Net { w: vec![0.0_f64; 2], b: a + a };
        let mut cell1 = fn29((dy1.w[1] - 0.625_f64).cos(), v.len() % 4);
        for i6 in (0..1).rev() {
            let mut old8 = std::mem::replace(&mut dy1.w[0], cell1[0].sin());
            cell1[i6 % 2] = (p[0] + a).atan();
            for (z, o) in p.iter_mut().zip(v.iter()) {
                *z += *o * 0.5 * a.sin();
            }
        }
        ((((((1.125 / (cell1[cell1.len() - 1] * cell1[cell1.len() - 1] + 1.0)) + 2.0 * a) + 2.0 * v[0]) + 0.5 * v[1]) + 1.5 * v[v.len() - 1]) + 0.25 * p[0]) + 1.0 * p[1]
    }

    #[differentiable]
    pub fn fn350(a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut v = [b, 0.5_f64, v[v.len() - 1]];
        v[1] = 1.25 * v[1].sin().sin();
        v[2] += 0.375 * (if 0.625_f64 > v[1] { v[0] } else { a }).max(b.sin().tanh()).sin();
        ((2 as f64) + 2.0 * a) + 1.75 * v[0]
    }

    #[differentiable]
    pub fn fn351(mut a: f64, b: f64, mut p: [f64; 3]) -> Vec<f64> {
        let mut tape1: [f64; 3] = [a; 3];
        let mut x = [[a, p[1].atan(), b], [1.875_f64 * a, a, tape1[1]]];
        let y = if a > b { Shape::Disc(tape1[0].sin().exp()) } else { Shape::Dot };
        let Some(z7) = positive(x[0][1]) else {
            return vec![((((x[1][1] + 0.75_f64 * a) + 1.25_f64 * p[0]) + 0.25_f64 * p[1]) + 1.25_f64 * x[0][1]) + 1.0_f64 * x[1][2], ((tape1[2] + 0.75_f64 * a) + 1.75_f64 * p[2]) + 1.5_f64 * x[0][1]];
        };
        for i9 in 0..1 {
            let mut y13: f64 = if i9 < 0 {
                let mut old11 = std::mem::replace(&mut x[i9 % 2][i9 % 3], (z7 + z7).sin());
                (a, old11) = (old11, a);
                0.75_f64 / (z7 * z7 + 1.0_f64)
            } else {
                (tape1[0], tape1[1]) = (tape1[1], tape1[0]);
                b.min(b)
            };
        }
        vec![((((a + 0.25_f64 * a) + 2.0_f64 * b) + 0.75_f64 * p[2]) + 0.5_f64 * x[0][1]) + 1.25_f64 * x[1][2], ((b + 0.5_f64 * a) + 0.5_f64 * tape1[0]) + 0.5_f64 * tape1[1]]
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
            let mut back: [f64; 3] = [b + 0.75_f64, dx[i5 % 2][i5 % 3].atan(), b.sin().powi(3)];
        }
        [(a * 0.375) + 1.5 * dx[1][2], a, fn348(a.sin(), &dx[0]) + 2.0 * b]
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
                let mut old = Point::new(a.sin().exp(), a);
            } }
        }
        (((b * b) + 1.0 * a) + 0.25 * t.0) + 0.25 * t.1
    }

    #[differentiable]
    pub fn fn355(a: f64, v: &[f64]) -> f64 {
        let mut acc = vec![v[0]; 3];
        let mut x = acc.clone();
        let Some(z5) = positive(if acc[1] < a { 0.125_f64 } else { 1.25_f64 }) else {
            return ((((((((if v[0] <= v[0] { acc[0] } else { v[0] }) + 0.5 * a) + 1.5 * v[0]) + 0.25 * v[v.len() - 1]) + 0.5 * acc[1]) + 0.25 * acc[acc.len() - 1]) + 2.0 * x[0]) + 0.75 * x[1]) + 0.5 * x[x.len() - 1];
        };
        ((((((a * a + 1.0_f64).sqrt() + 1.25 * a) + 1.75 * v[0]) + 0.25 * v[1]) + 0.75 * x[0]) + 0.5 * x[x.len() - 1]) + 1.25 * z5
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
                    (list2[0], list2[1]) = (list2[1], list2[0]);
                }
                list2 = list2.clone();
                list2[0] = (list2[i5 % 2] * list2[i5 % 2]).sin();
            }
            list2[i5 % 2] = 1.25 * u.max(a.sin()).sin();
        }
        (1.5 + 1.0 * a) + 0.25 * u
    }

    #[differentiable]
    pub fn fn357(a: f64, mut b: f64, n: usize, v: &[f64]) -> f64 {
        let f5 = |z: f64| { let h7 = z + v[n % 2]; h7.asinh().cos() + h7 };
        let mut y9 = f5((0.75_f64.abs() + 1.25_f64).ln()) + f5(b);
        let mut tape1: [f64; 3] = [(n as f64), 0.375_f64, v[1]];
        tape1[n % 3] = 1.25 * y9.sin();
        let f12 = |z: f64, k: f64| z.sin();
        let mut y15 = f12(tape1[0], 1.5);
        {}
        (((((tape1[0].sin() + 0.25 * a) + 1.0 * b) + 1.0 * v[0]) + 1.0 * v[1]) + 1.5 * v[v.len() - 1]) + 1.75 * y9
    }

    #[differentiable]
    pub fn fn358(a: f64, b: f64, n: usize, t: (f64, f64)) -> Vec<f64> {
        let mut b: [[f64; 3]; 2] = [[(0 as f64), (2 as f64), t.1 + a], [0.375_f64; 3]];
        let dy1 = fn355(b[0][2].abs().sin(), &b[1]);
        let y1 = dy1.sin().exp();
        let f8 = |z: f64, k: f64| k.sin();
        let y11 = f8((1.5_f64 + a.sin()).sqrt(), y1);
        vec![((y11 + 0.25_f64 * b[0][1]) + 0.5_f64 * b[1][2]) + 1.0_f64 * y11, (b[n % 2][n % 3] + 0.5_f64 * a) + 1.25_f64 * dy1]
    }

    #[differentiable]
    pub fn fn359(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut y = vec![b, fn354(a.cos(), a.sin(), 2 % 4, (b, a)), b.sin().exp()];
        (y[0], y[1]) = (y[1] * 0.5, b.atan());
        for i5 in 0..4 {
            let mut old = 0.375_f64;
        }
        ((((fn346(y[y.len() - 1].sin(), v[1] >= a) + 0.5 * b) + 1.25 * v[v.len() - 1]) + 1.5 * y[0]) + 1.25 * y[1]) + 1.5 * y[y.len() - 1]
    }

    #[differentiable]
    pub fn fn360(mut a: f64, b: f64, net: &Net) -> f64 {
        let mut y: Vec<f64> = vec![1.375_f64 * net.w[1]; 3];
        while y.len() > 2 {
            let z = y.pop().unwrap();
            a = a * 0.5 + z * b.sin();
        }
        y[0] -= 0.5 * 0.5_f64.sin();
        a -= 0.375 * (net.b - net.w[1]).sin();
        y[0] = ((a * y[0]) + a).sin();
        let s = vec![b, b - b];
        ((((((((s[1] + a) + 0.25 * a) + 1.0 * net.w[0]) + 0.25 * net.w[1]) + 1.75 * net.b) + 0.25 * y[0]) + 0.5 * y[y.len() - 1]) + 1.75 * s[0]) + 0.25 * s[1]
    }

    #[differentiable]
    pub fn fn361(a: f64, flag: bool) -> f64 {
        let mut flag = Body { pos: Point { x: a, y: 1.75_f64 }, vel: [a.sin().powi(0), a - a, a], mass: a, id: 2 };
        if (flag.mass - flag.pos.y) > a {
            let saved = flag.push(a.sin());
        } else {
            let f5 = |z: f64, k: f64| 1.25 * (z + a.asinh()).sin();
            let y8 = f5(fn356(a.sin()), 0.125);
        }
        let f10 = |z: f64, k: f64| { let h13 = a; (3 as f64).cos() + h13 };
        let y15 = f10(1.625_f64.atan(), a);
        (((((fn354(a.atan(), y15.sin(), 0 % 4, (y15, flag.vel[1])) + 1.5 * a) + 0.25 * flag.pos.x) + 1.0 * flag.pos.y) + 0.75 * flag.vel[0]) + 0.75 * flag.vel[1]) + 1.25 * flag.mass
    }

    #[differentiable]
    pub fn fn362(a: f64, b: f64) -> f64 {
        let mut next: Point = Point::new(a, a);
        next.y = 0.25_f64.cos();
        next.x = (if next.x >= next.norm2() { a } else { next.x.abs() }).atan();
        ((a.atan() + 2.0 * a) + 1.5 * next.x) + 1.0 * next.y
    }

    #[differentiable]
    pub fn fn363(a: f64, b: f64) -> f64 {
        let mut a = vec![vec![(1.5_f64 + a.sin()).ln(); 3], vec![0.0_f64; 3]];
        'l4: for i5 in 0..1 {
            for i7 in 1..=1 {
                a[i7 % 2][i7 % 2] = (a[i5 % 2][i5 % 2] + a[i7 % 2][0]).sin();
                let w = fn355(b.sin(), &a[1]);
            }
            let mut i10 = 0_usize;
            while i10 < 2 {
                i10 += 1;
                for row in &mut a {
                    for z in row.iter_mut() {
                        *z = z.sin() + (b + b).atan();
                    }
                }
                a[i10 % 2][0] /= 1.75 + a[1][i10 % 2].sin().tanh().sin();
            }
            let r12 = &mut a[1][0];
            *r12 += 0.5 * b.sin();
            *r12 *= b.sin();
        }
        return (((b * b) + 1.75 * b) + 1.5 * a[0][0]) + 1.75 * a[1][1];
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
        let mut y1: Body = Body { pos: Point { x: b, y: a }, vel: [b, b, b], mass: a, id: 2 };
        let f4 = |z: f64, k: f64| a.cos();
        let mut y7 = f4(b * b, a) + f4((y1.pos.x * y1.pos.x + 1.0_f64).sqrt(), b);
        let acc = y1.pos.y + y1.mass;
        let mut y16: f64 = if (-b) >= y1.vel[2] {
            for i10 in 0..4 {
                y1.pos.y = y1.energy().sin().atan();
                y1.mass -= 0.5 * acc.atan().atan();
            }
            y7 + b
        } else {
            let f12 = |z: f64| z.cos();
            let mut y14 = f12(f12(acc / (a * a + 1.0)));
            if acc < a { y1.pos.x } else { acc }
        };
        ((((y16 + 1.25 * a) + 1.25 * b) + 2.0 * y7) + 2.0 * acc) + 0.25 * y16
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
        let mut y11: f64 = if (a < b) && (a <= 1.5) {
            for i7 in 0..1 {
                let mut saved = [fn356(w.sin()); 3];
                let r10 = &mut dy1;
                *r10 *= 0.5 * (if i7 == 3 { a } else { w }).sin();
            }
            w
        } else {
            saved[0] /= 1.75 + saved[0].sin();
            -0.875_f64
        };
        ((((dy1 * dy1) + 1.0 * a) + 1.25 * v[1]) + 1.5 * dy1) + 0.75 * y11
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
        let x = Body { pos: Point { x: a, y: a }, vel: [a.atan(), 0.75_f64, (0 as f64)], mass: a, id: 2 };
        if (a >= x.mass) || (x.energy() > a) {
            {
                let mut i4 = 0_usize;
                while i4 < 2 {
                    i4 += 1;
                    a = (v[i4 % v.len()].max(v[v.len() - 1]) + (x.pos.x * v[i4 % 2])).sin();
                }
                for (j, z7) in v.iter().enumerate() {
                    a = 0.5 * (i4 as f64).sin();
                }
            }
        }
        (((((if a < x.vel[2] { v[v.len() - 1] } else { a }) + 0.5 * a) + 1.75 * x.pos.x) + 1.25 * x.vel[0]) + 0.5 * x.vel[1]) + 0.25 * x.mass
    }

    #[differentiable]
    pub fn fn371(mut a: f64) -> (f64, f64) {
        let mut a = vec![f64::sin(a), (1 as f64)];
        let mut a: [f64; 3] = [0.875_f64; 3];
        a[0] = 1.25 * a[2].sin();
        ((a[1] + 1.0 * a[1]) + 0.25 * a[2], f64::sin(a[0]))
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
            let mut tape1 = fn23((v[i6 % 2] - b).sin());
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
        b += 0.25 * fn139(p[n % 3].atan(), &cell1, [a; 3]);
        for z7 in p.windows(2) {
            {
                if (n != 3) || (b < b) {
                    let b = (z7[1], cell1[n % 3]);
                } else {
                    let mut old10 = std::mem::take(&mut cell1[0]);
                }
                let (l12, r13) = cell1.split_at_mut(1);
                r13[0] = l12[0] * 0.5 * (a.abs() + 1.25_f64).ln().sin();
            }
        }
        ((b.min(p[n % 3]) + 0.5 * a) + 1.25 * b) + 1.75 * p[2]
    }

    #[differentiable]
    pub fn fn379(mut a: f64, b: f64, n: usize) -> f64 {
        a -= 0.125 * (a / ((a + b).abs() + 1.25_f64)).sin();
        let mut tape1: [f64; 3] = [b * b, if a < b { b } else { a }, f64::sin(a)];
        a += 0.25 * fn369(b.asinh().sin(), &tape1);
        (if a <= a { b } else { a }) + 0.75 * b
    }

    #[differentiable]
    pub fn fn380(mut a: f64, b: f64) -> f64 {
        let mut x: [f64; 3] = [b * b; 3];
        x[0] = x[1].cos();
        for z4 in x.iter_mut() {
            *z4 += 0.5 * (0 as f64).sin();
        }
        let f5 = |z: f64| (0.875_f64 / (1.5_f64 + b.min(z).sin())).sin();
        let mut y7 = f5(f5((1 as f64)));
        ((((b * b) + 1.0 * a) + 0.75 * b) + 1.75 * x[1]) + 1.75 * y7
    }

    #[differentiable]
    pub fn fn381(a: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        let f4 = |z: f64| (a.asinh() + a).cos();
        let y6 = f4(v[0]) + f4(q[0]);
        if (1.75 + y6) <= a {
            if v[v.len() - 1] < (1 as f64) {
                q[0] += 0.125 * (fn373(a.sin(), a.sin(), &q) - y6).sin();
                for (j, z8) in q.iter_mut().enumerate() {
                    *z8 = *z8 * v[1].sin() - (0.375 * v[0].sin());
                }
                let mut old9 = std::mem::take(&mut q);
                q.push(1.25 * f64::sin(y6).sin());
                q.push(y6.sin());
            } else {
                q[1] *= q[q.len() - 1].asinh().sin();
                if q.len() > 2 { q.pop(); }
            }
            q[1] -= 0.125 * v[1].cos();
        }
        a
    }

    #[differentiable]
    pub fn fn382(mut a: f64, n: usize, flag: bool) -> f64 {
        for i4 in 0..4 {
            a = a.atan().max(a.sin()).sin();
        }
        a += 0.5 * a.cos();
        if (a * a) < a {
            a = 1.25 * ((a - a) + (a + a)).sin();
            let y1 = [a.mul_add(2.0_f64, a), a, a];
        } else {}
        a + 0.25 * a
    }

    #[differentiable]
    pub fn fn383(a: f64, mut p: [f64; 3]) -> Vec<f64> {
        let mut a: [[f64; 3]; 2] = [[(2 as f64), (2 as f64), p[1]], [a, (p[1] * p[1] + 1.0_f64).sqrt(), p[2]]];
        a[1][2] = p[1].sin();
        {
            a[1][2] = (-(p[0] + a[0][0])).sin();
        }
        'l4: for i5 in 1..=1 {
            let f7 = |z: f64| ((z + 0.5_f64) * (1.625_f64 + 0.375_f64)).sin();
            let y9 = f7(f7((i5 as f64)));
        }
        p[1] = a[0][1].sin();
        return vec![(a[0][1].mul_add(a[0][0], a[0][0]) + 1.5_f64 * a[1][0]) + 0.5_f64 * a[1][2], ((((-0.25_f64) - p[1]) + 0.75_f64 * p[2]) + 0.25_f64 * a[0][1]) + 1.25_f64 * a[1][2]];
        (p[0], p[1]) = (p[1] * 0.5, p[1].atan());
        p.iter().enumerate().map(|(j, z)| 1.25_f64 * (if j == 1 { *z } else { *z }).sin()).collect::<Vec<f64>>()
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
        (b.min(b) + 1.5 * a) + 1.25 * b
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
        list5.push(b);
        list5.push(-v[0]);
        list5 = vec![0.0_f64; 4];
        for z7 in list5.iter_mut().rev() {
            *z7 *= a.sin();
        }
        let acc: f64 = (p[1] + 1.25_f64).abs();
        ((((((if 0.25 <= a { a } else { acc }) + 0.75 * b) + 0.5 * v[1]) + 2.0 * p[0]) + 0.25 * list5[0]) + 1.5 * list5[1]) + 1.5 * acc
    }

    #[differentiable]
    pub fn fn389(a: f64, b: f64) -> f64 {
        let a = [[0.25_f64; 3], [b - a; 3]];
        let saved: f64 = a[1][1];
        let f5 = |z: f64, k: f64| b.cos();
        let mut y8 = f5(b + saved, a[0][1]) * f5(-a[1][0], saved);
        for i10 in 0..2 {}
        {
            y8 = saved.max(saved - y8).cos();
            y8 = (if (saved >= a[0][0]) && (y8 >= y8) { saved * y8 } else { saved }).cos();
        }
        ((y8 * b) + 1.0 * b) + 1.25 * y8
    }

    #[differentiable]
    pub fn fn390(a: f64) -> f64 {
        let mut dx: Option<f64> = if a.sin().powi(0) >= 1.375_f64.asinh() { Some(a) } else { None };
        let w = fn384(a.cos());
        let mut saved = [a - (-1.5_f64); 3];
        let mut y13: f64 = if (saved[2] > 0.875) && (a <= saved[0]) {
            if (if w.1 >= a { 0.125_f64 } else { saved[2] }) <= saved[2].sin().exp() {
                let (l5, r6) = saved.split_at_mut(1);
                r6[0] = l5[0] * 1.25 * (a + a).sin();
                return (fn388(saved[2].cos(), 1.25 * a.sin(), &saved, [-1.375_f64, a, w.1]) + 0.5 * a) + 1.25 * saved[1];
            }
            w.1
        } else {
            let mut old7 = std::mem::replace(&mut saved[0], (1 as f64).atan());
            let f9 = |z: f64| ((old7 * old7) + 1.375_f64).cos();
            let mut y11 = f9(fn376(1.25 * old7.sin(), a.sin()));
            a
        };
        return ((((((a - w.1) + 0.25 * w.0) + 1.75 * w.1) + 2.0 * saved[0]) + 0.75 * saved[1]) + 1.25 * saved[2]) + 1.0 * y13;
    }

    #[differentiable]
    pub fn fn391(a: f64, v: &[f64]) -> f64 {
        if 1.875 >= a.sin() {
            for i3 in 1..=1 {}
            let mut u = fn383((if a >= a { -0.875_f64 } else { a }).cos(), [v[0], a, a]);
        } else if (1.75 - v[1]) >= a.sin().tanh() {} else {}
        (((((-1.5) * a) + 1.5 * a) + 1.25 * v[0]) + 0.25 * v[1]) + 0.25 * v[v.len() - 1]
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
            if list3[i7 % 2] >= fn167(0.5 * list3[1].sin(), a.sin()) {
                'l9: for i10 in 0..list3.len() {
                    list3[i10] = (if 1.625_f64 <= list3[i10] { b } else { a }).sin().powi(3).cos();
                    if (a < list3[i10]) && (i10 >= 1) {
                        break 'l9;
                    }
                }
                list3[i7 % 2] -= 0.375 * b.atan().sin();
                list3.resize(5, 0.5 * (if list3[0] <= a { list3[0] } else { a }).sin());
            }
            list3[i7 % 2] *= 1.875_f64.cos();
        }
        (((a + list3[i7 % 2]) + 2.0 * a) + 2.0 * list3[1]) + 1.5 * list3[list3.len() - 1]
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
            if (2.0 + a) > a {
                return (((a + 0.875) + 1.75 * a) + 0.75 * v[0]) + 1.5 * v[1];
            }
        }
        ((v[1].mul_add(a, 1.25) + 1.25 * v[0]) + 0.5 * v[1]) + 1.75 * v[v.len() - 1]
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
            let mut cell1 = t.1;
            a = a.sin();
        }
        ((((a - (-1.75)) + 1.0 * a) + 1.25 * b) + 2.0 * t.0) + 1.75 * t.1
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
            let Some(z7) = positive(net.w[1] - (-0.625)) else {
                return ((((-b) + 0.75 * a) + 1.0 * b) + 0.25 * net.w[0]) + 2.0 * net.w[1];
            };
            b += 0.25 * fn386(a.sin(), 1.25 * f64::sin(0.375_f64).sin());
        } else {
            b = 1.875_f64.sin();
        }
        return (((b * b) + 1.75 * b) + 2.0 * net.w[0]) + 0.5 * net.w[1];
    }

    #[differentiable]
    pub fn fn399(mut a: f64, v: &[f64]) -> f64 {
        let mut s = [a, a * a, a];
        let x: f64 = s[1].sin().tanh() - 0.5_f64;
        let mut saved = v[1].sin().powi(0);
        for i6 in 0..2 {
            'l8: for i9 in (0..s.len()).step_by(2) {}
            if (x - x) > (v[i6 % 2] - (-0.25)) {
                continue;
            }
        }
        (((((1.25 + saved) + 0.75 * a) + 1.25 * s[0]) + 1.75 * s[1]) + 1.25 * s[2]) + 1.5 * saved
    }

    #[differentiable]
    pub fn fn400(mut a: f64, b: f64) -> f64 {
        let y1: Vec<f64> = vec![b.sin(), a];
        let mut dy1 = 0.5_f64;
        'l5: for i6 in (0..4).rev() {
            let f8 = |z: f64| { let h10 = ((i6 + 1) as f64); (a * dy1).atan() + h10 };
            let mut y12 = f8(a) + f8(b);
            let f14 = |z: f64| 0.5 * (y12 * b).atan().sin();
            let mut y16 = f14(f14(y12 * a));
        }
        (dy1, a) = (a, dy1);
        ((a + 1.5 * a) + 0.75 * b) + 1.75 * y1[1]
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
        let back: [f64; 3] = [-v[0], a, a];
        b = 1.25 * (a + a.sin().exp()).sin();
        let mut y8: f64 = if a < a {
            'l5: for i6 in 1..=4 {
                b = 0.5 * (a.max(b) * (1 as f64)).sin();
            }
            a
        } else {
            b = b.mul_add(a, a).cos();
            v[1].min(a)
        };
        ((((b + back[2]) + 0.5 * a) + 1.5 * b) + 2.0 * v[0]) + 1.75 * v[1]
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
    pub fn fn406(mut a: f64, b: f64) -> f64 {
        let mut old: Option<f64> = if b <= (0.125 * 1.75) { Some(1.875_f64.asinh()) } else { None };
        a += 0.25 * b.sin();
        a /= 1.75 + b.sin();
        a = b.sin();
        if let Some(z) = old.take() { a += z * 0.5; }
        old = Some(1.25 * a.sin());
        let mut b = fn268(a.sin().exp().sin());
        return (3 as f64) + 1.75 * old.unwrap_or((0.75));
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
        let x: [f64; 3] = [fn191(a.sin(), 3 % 4, &x[0], [1.0_f64, a, a]); 3];
        for i4 in 0..1 {
            let x = a;
            a = 0.5 * a.sin();
        }
        a += 0.5 * (1.25 * (-a).sin());
        a += 0.5 * (1.25 * 1.875_f64.mul_add(a, x[0]).sin());
        a -= 0.375 * ((a * a) - (x[2] * a)).atan();
        let tape1 = a;
        (((1.375 * tape1) + 1.25 * a) + 0.75 * x[0]) + 1.75 * x[2]
    }

    #[differentiable]
    pub fn fn410(a: f64) -> f64 {
        let mut y1: Vec<f64> = vec![a; 3];
        for i3 in 0..y1.len() {
            for z6 in &y1 {
                for i8 in 1..y1.len() {}
            }
        }
        y1[1] += 0.375 * a.sin();
        (((fn406(1.25 * (-0.125_f64).sin(), y1[0].atan()) + 1.75 * a) + 1.25 * y1[0]) + 1.0 * y1[1]) + 0.75 * y1[y1.len() - 1]
    }

    #[differentiable]
    pub fn fn411(a: f64, flag: bool, t: (f64, f64)) -> f64 {
        let mut s = vec![t.0; 3];
        let mut y11: f64 = if flag {
            {
                let (l5, r6) = s.split_at_mut(1);
                r6[0] = l5[0] * (t.1 * t.1).atan();
            }
            s[1] += 0.5 * (1.25 * t.0.atan().sin());
            (t.0 * t.0 + 1.0_f64).sqrt()
        } else {
            let f7 = |z: f64| fn400((0.875_f64 + s[1]).cos(), (t.0 + a).cos()).sin();
            let y9 = f7(f7(a));
            s[0] = 0.875;
            y9
        };
        let Some(z13) = positive(a + t.0) else {
            return a + 1.25 * y11;
        };
        (((a + 1.0 * a) + 1.5 * s[0]) + 1.25 * s[1]) + 1.25 * z13
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
            a += 0.25 * fn411(dx.atan(), old7[0] > (b * old7[1]), (b, b));
            old7[0] = 1.25 * 0.125_f64.sin();
        }
        if old7.len() > 2 { dx += old7.pop().unwrap_or((0.25)).sin(); }
        (((((b - dx) + 0.25 * a) + 1.0 * b) + 1.25 * old7[1]) + 1.75 * old7[old7.len() - 1]) + 0.5 * dx
    }

    #[differentiable]
    pub fn fn413(a: f64, b: f64, v: &[f64]) -> f64 {
        (((a.sin() + 0.5 * a) + 0.75 * b) + 0.75 * v[1]) + 0.25 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn414(a: f64, mut b: f64, flag: bool) -> f64 {
        b = b.sin();
        let mut a: f64 = if flag { b } else { b };
        let mut old5 = std::mem::take(&mut b);
        for i7 in 0..2 {
            for i9 in 0..3 {
                if i7 % 2 == 1 {
                    let mut cell1: [[f64; 3]; 2] = [[-b; 3], [-1.625_f64; 3]];
                    let row12 = &mut cell1[1];
                    row12[0] = fn329(a.cos(), (i9 + 1) % 4).sin();
                    row12[1] += row12[0] * 0.125 * b.sin();
                    b = 0.25_f64.sin();
                }
                if flag {
                    b -= 0.125 * (0.5 * fn210((2 as f64).atan(), i9 % 4).sin());
                    return ((1.25 + 1.75) + 2.0 * b) + 1.5 * old5;
                }
            }
        }
        b + 1.25 * a
    }

    #[differentiable]
    pub fn fn415(a: f64, b: f64, n: usize) -> f64 {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push((0.125_f64.sin() + fn410(0.5_f64 * b.sin())).atan());
        }
        list4[n % 2] = 1.25 * 1.875_f64.sin();
        let y1: [f64; 3] = [list4[n % list4.len()].sin().tanh(); 3];
        ((a + 2.0 * a) + 2.0 * y1[1]) + 0.25 * y1[2]
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
        old13
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
            a = 1.75;
        }
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 2 { break; }
            a = 0.5 * (b * (if a > b { a } else { b })).sin();
        }
        b + 0.25 * b
    }

    #[differentiable]
    pub fn fn419(a: f64, n: usize, v: &[f64], mut p: [f64; 3]) -> [f64; 3] {
        let mut i5 = 0_usize;
        while i5 < 2 && ((if v[1] > v[n % 2] { -0.625_f64 } else { p[2] }) > p[n % 3]) {
            i5 += 1;
            for (z, o) in p.iter_mut().zip(v.iter()) {
                *z += *o * v[i5 % 2].sin();
            }
            p[n % 3] = (i5 as f64).atan();
            p[i5 % 3] *= 0.5 * fn229(0.25_f64.cos(), 0.5_f64 * 1.125_f64.sin()).sin();
        }
        [v[n % 2] + 1.75 * p[1], ((a * a) + 2.0 * v[0]) + 0.5 * p[1], a + 1.25 * p[0]]
    }

    #[differentiable]
    pub fn fn420(a: f64) -> f64 {
        let mut acc: [f64; 3] = [(0 as f64), a.max(a), a.min(a)];
        let mut s = acc[1];
        let s4 = a / ((s / (a.abs() + 1.25_f64)).abs() + 1.25_f64);
        acc[0] += 0.5 * ((a * s) + s.sin()).atan();
        let mut old6 = std::mem::replace(&mut s, (0.125_f64 + s4).sin());
        acc[2] = 1.25 * fn417((s4 + s4).atan(), 1.25_f64 * (s4 - s4).sin()).sin();
        acc[0] = (1.5_f64 + s4.sin()).ln().cos();
        (a - s) + 1.25 * s4
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
            l7[0] += r8[0] * fn408(v[0].cos()).sin();
            p[i5] += 0.125 * ((a.abs() + 1.25_f64).sqrt() * b).sin();
        }
        for i9 in 0..p.len() {
            let (l11, r12) = p.split_at_mut(1);
            l11[0] += r12[0] * a.min(a).sin();
        }
        (((((b.sin() + 0.75 * a) + 0.5 * b) + 1.5 * v[v.len() - 1]) + 1.75 * p[0]) + 1.75 * p[1]) + 0.25 * p[2]
    }

    #[differentiable]
    pub fn fn423(mut a: f64) -> f64 {
        let a: Body = Body { pos: Point { x: a, y: a }, vel: [a, a, a * 2.0_f64], mass: a + a, id: 2 };
        for i3 in 0..3 {}
        ((((a.mass + 1.75) + 1.25 * a.pos.x) + 1.75 * a.pos.y) + 0.5 * a.vel[0]) + 0.5 * a.vel[1]
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
    pub fn fn430(mut a: f64, v: &[f64]) -> f64 {
        let mut dx = [[-1.375_f64; 3], [v[0], (v[0] * v[0] + 1.0_f64).ln(), 0.875_f64]];
        let mut y6: f64 = if (a >= a) && (v[0] > v[1]) {
            dx[0][2] = a.cos();
            dx[1][2] + dx[0][2]
        } else {
            let dx4 = fn421(dx[1][0].atan(), (0 as f64).sin());
            if dx4 > a { a } else { dx4 }
        };
        let mut w = Body { pos: Point { x: dx[0][1], y: y6 }, vel: [a, y6, dx[0][1] + 2.0_f64], mass: (1 as f64), id: 2 };
        (((((((((0.125_f64.abs() + 1.75 * a) + 1.5 * v[1]) + 0.5 * dx[1][0]) + 0.75 * dx[1][2]) + 1.0 * y6) + 1.0 * w.pos.x) + 1.75 * w.pos.y) + 0.75 * w.vel[0]) + 1.25 * w.vel[1]) + 1.5 * w.mass
    }

    #[differentiable]
    pub fn fn431(mut a: f64, mut b: f64) -> f64 {
        let mut tape1: Shape = Shape::Rect { w: a.mul_add(a, a), h: if a <= a { b } else { 1.25_f64 } };
        let s: f64 = b - fn418(b.sin(), 1.25_f64 * b.sin(), 2 % 4);
        let mut tape1 = [0.5_f64, b, a];
        let mut y1: f64 = if (a < b) && (b < s) { -1.25_f64 } else { b + tape1[2] };
        tape1[0] = 1.25 * y1.sin().atan().sin();
        ((((s + 0.25 * a) + 1.25 * b) + 2.0 * s) + 0.5 * tape1[2]) + 1.25 * y1
    }

    #[differentiable]
    pub fn fn432(a: f64, v: &[f64]) -> f64 {
        let mut s = [0.875_f64; 3];
        s[1] = 1.25 * s[0].sin();
        ((((((0.875 + a) + 0.75 * a) + 1.5 * v[0]) + 1.0 * v[1]) + 2.0 * s[0]) + 1.75 * s[1]) + 1.75 * s[2]
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
            let dy1: f64 = (a - a) * v[n % 2];
            a
        };
        (((v[n % 2] + 1.0 * a) + 2.0 * v[1]) + 1.75 * v[v.len() - 1]) + 0.5 * y10
    }

    #[differentiable]
    pub fn fn434(a: f64, b: f64) -> f64 {
        let mut b: Vec<f64> = vec![fn427(1.25_f64 * b.sin(), a.cos(), vec![b, a]); 3];
        let b: f64 = a + a;
        let w = Point { x: a * a, y: 1.5_f64 + b };
        let tape1 = a;
        (a + 1.0 * a) + 2.0 * w.y
    }

    #[differentiable]
    pub fn fn435(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3]) -> (f64, f64) {
        p = [-p[2], b.atan(), b.sin()];
        p[2] += 0.375 * a.sin();
        let mut i5 = 0_usize;
        'l6: loop {
            i5 += 1;
            if i5 > 1 { break; }
            let mut w = vec![v.to_vec(), vec![p[i5 % 3].cos(); 3]];
            if b <= p[i5 % 3] {}
        }
        (((p[i5 % 3].abs() + 1.25_f64).ln() + 0.5 * a) + 1.75 * b, (((a * p[i5 % 3]) + 1.25 * b) + 1.75 * v[0]) + 2.0 * v[v.len() - 1])
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
        let u: Body = Body { pos: Point { x: a, y: a }, vel: [a * a, if a <= a { a } else { a }, a / (a.abs() + 1.25_f64)], mass: a + a, id: 2 };
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
                    let f7 = |z: f64| { let h9 = b; (0 as f64).sin() + h9 };
                    let y11 = f7(b) + f7(b);
                    a = -0.5;
                }
                a *= 0.5_f64.sin();
            } else {
                a += 0.5 * (0.5 * (b * a).abs().sin());
            }
            if b <= (0 as f64) {
                let mut old13 = std::mem::replace(&mut a, 0.5 * b.sin());
                break;
            }
        }
        (b.atan() + 1.0 * a) + 2.0 * b
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
        let tape1 = [[1.0_f64, fn441(a.sin(), a.atan()), a.mul_add(0.125_f64, a)], [1.25_f64 + a; 3]];
        let y = [-1.875_f64; 3];
        let y = fn441(1.25_f64 * tape1[0][2].sin(), a.atan());
        a = tape1[1][2].sin().cos();
        a = a.sin();
        let mut i5 = 0_usize;
        'l6: while i5 < 3 {
            i5 += 1;
        }
        ((((-tape1[i5 % 2][2]) + 1.75 * a) + 1.75 * tape1[0][1]) + 0.5 * tape1[1][0]) + 0.25 * tape1[1][2]
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
        let mut b = [a; 3];
        let (l4, r5) = b.split_at_mut(1);
        l4[0] += r5[0] * 1.25 * a.sin();
        if b[2] >= (if b[2] < 0.875 { b[0] } else { 0.875_f64 }) {
            return ((b[0] + b[1]) + 0.75 * b[1]) + 2.0 * b[2];
        }
        (b[0], b[1]) = (b[1], b[0]);
        (((b[2] + a) + 1.25 * a) + 1.0 * b[0]) + 0.25 * b[2]
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
        } else {
            let Some(z12) = positive(1.625) else {
                return p[2].atan() + 2.0 * a;
            };
        }
        (((a + 1.5 * a) + 1.25 * q[0]) + 1.0 * q[1]) + 0.75 * q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn449(a: f64) -> Vec<f64> {
        let mut a = [-1.75_f64; 3];
        for i3 in 0..3 {
            if (if a[1] >= a[2] { a[i3 % 3] } else { 0.75_f64 }) > a[2].sin().powi(1) {
                continue;
            }
        }
        vec![(a[0] * a[2]) + 1.5_f64 * a[1], a[0] - a[1]]
    }

    #[differentiable]
    pub fn fn450(a: f64, v: &[f64], q: Vec<f64>) -> f64 {
        let mut back = [0.25_f64; 3];
        for i5 in 0..2 {
            match i5 % 3 { 0 => {
                if i5 < 0 {
                    return ((((((q[i5 % 2] + 1.25 * a) + 1.0 * v[1]) + 1.0 * v[v.len() - 1]) + 0.75 * q[0]) + 0.75 * q[1]) + 1.5 * back[0]) + 1.0 * back[1];
                }
                let (l7, r8) = back.split_at_mut(1);
                l7[0] = r8[0].sin();
                r8[0] -= l7[0] * (v[1] / (q[i5 % 2] * q[i5 % 2] + 1.0_f64)).atan();
            }, 1 => {
                let mut old9 = std::mem::replace(&mut back[i5 % 3], a.sin().exp().cos());
            }, _ => {} }
        }
        ((((a * back[2]) + 0.5 * a) + 2.0 * v[v.len() - 1]) + 2.0 * q[0]) + 1.75 * q[1]
    }

    #[differentiable]
    pub fn fn451(a: f64, b: f64, v: &[f64]) -> f64 {
        let f4 = |z: f64| { let h6 = a * b; h6.atan() + h6 };
        let y8 = f4(if a < v[v.len() - 1] { b } else { a });
        let mut tape1 = a;
        let mut w: f64 = fn440(1.25_f64 * a.sin(), 3 % 4, (0.125_f64 >= v[0]) || (y8 < y8));
        (w, tape1) = (tape1, w);
        let dy1: f64 = v[1].cos();
        ((((b.mul_add(dy1, dy1) + 0.5 * a) + 0.5 * b) + 1.5 * v[v.len() - 1]) + 0.5 * y8) + 2.0 * w
    }

    #[differentiable]
    pub fn fn452(a: f64, b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut v: Shape = Shape::Dot;
        let mut old6 = std::mem::replace(&mut p[1], 0.375_f64.cos());
        'l8: for z10 in p.iter() {
            old6 = ((*z10).cos() * (*z10)).sin();
            let r12 = &mut old6;
            *r12 = 0.5 * b.sin();
            *r12 *= fn438(b.sin(), (*z10).atan()).cos();
        }
        old6 += 0.25 * fn447(p[2].sin(), a.cos());
        (((0.875 * p[0]) + 0.5 * a) + 0.75 * b) + 1.0 * old6
    }

    #[differentiable]
    pub fn fn453(mut a: f64, b: f64, n: usize) -> Vec<f64> {
        let mut back: [f64; 3] = [a; 3];
        'l5: for i6 in 0..back.len() {
            a -= 0.125 * back[0].cos();
        }
        let f8 = |z: f64| { let h10 = z * a; 1.25 * (-0.875_f64).sin() + h10 };
        let y12 = f8((1.5_f64 + b.sin()).ln()) + f8(a);
        for i14 in 0..n % 4 {
            let mut i16 = 0_usize;
            loop {
                i16 += 1;
                if i16 > 2 { break; }
                back[i14 % 3] += 0.125 * (0.5 * a.sin());
                'l18: for i19 in 0..back.len() {}
                if (b >= back[n % 3]) && (1.375 > b) { break; }
                let u = b;
                back[0] = 0.5 * (3 as f64).sin();
            }
            back[..2].copy_from_slice(&[y12.cos(), y12]);
            back[i14 % 3] += 0.125 * y12.max(a + y12).cos();
        }
        vec![((-1.625_f64) + 1.25_f64 * a) + 0.75_f64 * back[2], (back[n % 3] + 0.75_f64 * b) + 0.25_f64 * back[2]]
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
        let mut cell1: [f64; 3] = [if a < a { a } else { a }, a.cos(), a];
        let f15 = |z: f64, k: f64| z.sin();
        let mut y18 = f15(a * cell1[1], a) + f15(cell1[0], a);
        (((0.875 + 1.75 * a) + 0.75 * cell1[0]) + 1.0 * cell1[2]) + 1.0 * y18
    }

    #[differentiable]
    pub fn fn455(a: f64, n: usize) -> f64 {
        let mut a = [1.875_f64; 3];
        let f4 = |z: f64| (1 as f64).cos();
        let y6 = f4(a[n % 3]);
        a[0] += 0.125 * y6.sin();
        (y6 + y6) + 1.25 * y6
    }

    #[differentiable]
    pub fn fn456(a: f64) -> f64 {
        let mut saved: [f64; 3] = [a, a * a, a];
        saved[0] = ((if saved[0] > a { 0.625_f64 } else { a }) - a).atan();
        let tape1: Vec<f64> = vec![a, saved[0] * a];
        saved = saved;
        let mut i4 = 0_usize;
        while i4 < 3 {
            i4 += 1;
            let f6 = |z: f64, k: f64| ((tape1[i4 % 2] / (1.5_f64 + a.sin())) * z.max(a)).cos();
            let y9 = f6(saved[i4 % 3], tape1[1]) + f6(tape1[0], tape1[i4 % 2]);
        }
        a + 1.25 * a
    }

    #[differentiable]
    pub fn fn457(a: f64, net: &Net) -> f64 {
        let mut list3 = Vec::new();
        for i4 in 0..3 {
            list3.push(a.sin());
        }
        let mut y1 = fn455(a.cos(), 1 % 4);
        let mut y8: f64 = if fn455(2.0_f64.sin(), 3 % 4) > ((-1.625) + a) {
            if list3.len() > 2 { y1 += list3.pop().unwrap_or((0.25)).sin(); }
            y1
        } else {
            a
        };
        list3[1] = y1.sin().sin();
        (((((-0.125) - y1) + 0.25 * a) + 2.0 * list3[0]) + 0.25 * list3[list3.len() - 1]) + 0.75 * y8
    }

    #[differentiable]
    pub fn fn458(mut a: f64, v: &[f64]) -> f64 {
        let mut u: Vec<f64> = vec![1.5_f64.max(a), a, v[1] - a];
        'l4: for i5 in 1..v.len() {
            u[i5 % 2] /= 1.75 + (if i5 % 2 == 0 { a } else { a }).sin();
            let mut old7 = std::mem::take(&mut u[i5 % 2]);
            let r9 = &mut u[i5 % 2];
            *r9 = a.sin();
            *r9 = 1.375_f64.sin();
        }
        ((((((u[1] * 1.0) + 1.5 * a) + 1.25 * v[0]) + 1.25 * v[1]) + 1.25 * u[0]) + 1.0 * u[1]) + 1.0 * u[u.len() - 1]
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
        let mut old = [[(i4 as f64); 3], [1.5_f64; 3]];
        ((((1.625 + 1.75 * a) + 0.25 * b) + 1.75 * v[0]) + 1.5 * old[1][0]) + 1.25 * old[1][2]
    }

    #[differentiable]
    pub fn fn461(a: f64, n: usize, v: &[f64]) -> f64 {
        for &z5 in v.iter() {}
        for z8 in v.windows(2) {}
        (((v[n % 2] + 2.0 * a) + 1.0 * v[0]) + 1.0 * v[1]) + 1.5 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn462(a: f64, mut p: [f64; 3]) -> [f64; 3] {
        let mut w: [[f64; 3]; 2] = [[p[0], 0.25_f64 * p[1], -1.5_f64], [a * a, a / (a.abs() + 1.25_f64), a]];
        (p[0], p[1]) = (p[1] * 0.5, w[0][0].sin());
        let row4 = &mut w[0];
        row4[0] = (a * 0.5_f64).sin();
        row4[1] += row4[0] * 0.375 * a.sin();
        if a > fn451(w[0][0].sin(), a.atan(), &p) {
            if (w[0][1] * a) >= p[0].sin().tanh() {
                if a < a {
                    let r5 = &mut p[2];
                    *r5 *= (-1.125_f64).sin();
                    *r5 = *r5 * 0.75_f64.atan() + (0.125 * (1.25 * w[1][0].sin()));
                } else {}
                for (j, z6) in p.iter_mut().enumerate() {
                    *z6 *= a.sin();
                }
                let dx = vec![a; 3];
            } else {
                w[0][1] *= 1.25 * p[0].sin();
            }
            p[1] = 0.75_f64.atan();
        } else {}
        [((f64::sin(p[2]) + 0.75 * p[1]) + 0.75 * p[2]) + 1.5 * w[1][2], ((((p[1] - a) + 1.0 * p[1]) + 1.75 * p[2]) + 2.0 * w[0][1]) + 2.0 * w[1][0], (a + 2.0 * p[2]) + 0.5 * w[1][2]]
    }

    #[differentiable]
    pub fn fn463(a: f64, b: f64, n: usize, p: [f64; 3]) -> f64 {
        let mut back = Body { pos: Point::new(a, p[n % 3]), vel: [1.625_f64; 3], mass: a.cos(), id: 2 };
        back.mass += 0.5 * ((1.375_f64 + a) * (1.875_f64 * back.pos.x)).sin();
        let r6 = &mut back.mass;
        *r6 = *r6 * b.sin() + (0.5 * (-1.375_f64).cos());
        *r6 += 0.375 * (b * b).atan();
        back.vel[n % 3] += 0.125 * ((-b) * (b + a)).sin();
        return (((((p[2] + 1.5 * a) + 1.75 * b) + 1.25 * back.pos.y) + 1.25 * back.vel[0]) + 2.0 * back.vel[1]) + 1.5 * back.mass;
        back.mass = 1.25 * ((n as f64) + a).sin();
        a / (a * a + 1.0_f64)
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
                    a[0][1] += 0.25 * (a[0][1] * fn327(1.25_f64 * a[0][0].sin(), a[0][1] >= a[0][0], [a[0][1], a[0][1], a[1][0]], vec![1.25_f64; 3])).atan();
                    return [a[0][1] + 0.5 * a[0][0], a[1][0] + a[0][0], (1.5_f64 + a[1][1].sin()).ln()];
                }
            }
        }
        [(a[1][1] * a[1][1] + 1.0_f64).ln() + 0.5 * a[1][1], if a[0][1] < a[1][0] { a[1][0] } else { a[1][1] }, a[0][1]]
    }

    #[differentiable]
    pub fn fn466(a: f64, b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        (((b + b) + 1.75 * b) + 1.5 * p[0]) + 1.75 * p[1]
    }

    #[differentiable]
    pub fn fn467(a: f64) -> f64 {
        if a > (a / (a.abs() + 1.25)) {
            if (a.sin().tanh() <= a) || ((a < a) && (a <= a)) {}
        }
        (a / (a * a + 1.0)) + 0.25 * a
    }

    #[differentiable]
    pub fn fn468(a: f64, mut q: Vec<f64>) -> (f64, f64) {
        let mut cell1 = Body { pos: Point::new(a, a), vel: [q[1].sin().tanh(), if a < a { q[1] } else { q[0] }, q[0]], mass: a, id: 2 };
        for i4 in 0..q.len() {}
        if a >= a {
            return ((cell1.pos.x + a) + 1.75 * a, (((((if a < (-0.25) { a } else { a }) + 0.75 * q[1]) + 1.5 * q[q.len() - 1]) + 1.75 * cell1.pos.x) + 1.0 * cell1.pos.y) + 1.75 * cell1.vel[0]);
        }
        q[0] = a.sin();
        let r6 = &mut cell1.pos.y;
        *r6 += 0.5 * a.sin();
        *r6 = *r6 * 1.25 * a.sin() + (0.5 * a.sin());
        let mut back = [cell1.energy(); 3];
        let a = back;
        let r9 = &mut q[0];
        *r9 *= 1.25 * (cell1.mass + a[0]).sin();
        *r9 += 0.125 * back[1].sin();
        ((((a[1] * a[0]) + 0.25 * q[1]) + 0.5 * q[q.len() - 1]) + 1.25 * a[2], ((q[q.len() - 1].sin().tanh() + 1.5 * cell1.pos.x) + 1.0 * cell1.vel[0]) + 1.25 * cell1.mass)
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
                let y10 = f7(fn463(a.atan(), a.sin(), (i5 + 1) % 4, [a; 3]), a) + f7(a, a);
                if y10.sin() < 1.375_f64.min(y10) { break; }
            }
        }
        return a + 0.75 * a;
    }

    #[differentiable]
    pub fn fn470(a: f64, mut b: f64, n: usize, v: &[f64], q: Vec<f64>) -> Vec<f64> {
        let next = q[n % 2];
        let mut x: Shape = Shape::Disc((-0.875) * v[v.len() - 1]);
        b = 1.5;
        return q.clone();
        b = (next.abs() + 1.25_f64).sqrt().sin();
        vec![b, next]
    }

    #[differentiable]
    pub fn fn471(mut a: f64, b: f64, net: &Net) -> [f64; 3] {
        let y1 = [if a <= 0.75_f64 { a } else { b }; 3];
        a += 0.5 * b.sin();
        let mut i5 = 0_usize;
        while i5 < 3 && (y1[0] < 1.25) {
            i5 += 1;
        }
        a = (net.w[1].sin().powi(1) + (a * a)).sin();
        [((((a + 1.25 * a) + 1.0 * b) + 1.25 * net.w[0]) + 0.75 * net.w[1]) + 1.0 * net.b, (((b + 0.25 * b) + 0.5 * net.w[1]) + 0.5 * net.b) + 0.25 * y1[1], ((if b < a { b } else { b }) + 0.25 * net.w[1]) + 0.25 * y1[0]]
    }

    #[differentiable]
    pub fn fn472(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let dy1: f64 = fn466(fn240(1.25_f64 * a.sin()).sin(), 1.25_f64 * (p[0] + a).sin(), &p[..2], p);
        let mut y1 = fn463(1.25 * (if dy1 > a { p[0] } else { p[0] }).sin(), 1.25 * (dy1 + p[0]).sin(), 0 % 4, [p[1]; 3]);
        (((if a >= y1 { p[0] } else { b }) + 1.5 * a) + 0.75 * b) + 0.75 * dy1
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
        y1[1] = (if a < a { if a < a { v[0] } else { 2.0_f64 } } else { if a >= a { v[0] } else { 0.625_f64 } }).sin();
        let f4 = |z: f64| 1.25 * z.sin();
        let mut y6 = f4(f4(1.875_f64.max(a)));
        'l8: for z10 in &y1 {
            y6 = 0.5 * (if (a * a) > (*z10) { *z10 } else { 1.625_f64 }).sin();
        }
        return (((((y6 - y1[0]) + 1.0 * a) + 1.25 * y1[0]) + 1.0 * y1[1]) + 0.75 * y1[y1.len() - 1]) + 0.5 * y6;
        v[v.len() - 1] + a
    }

    #[differentiable]
    pub fn fn475(mut a: f64, n: usize) -> f64 {
        let mut acc = [0.375_f64; 3];
        let mut i4 = 0_usize;
        while i4 < 2 {
            i4 += 1;
            let r6 = &mut acc[2];
            *r6 *= a.sin();
            acc[0] = (if n < 2 { acc[n % 3].cos() } else { a - acc[n % 3] }).sin();
        }
        ((((a + a) + 1.5 * a) + 1.25 * acc[0]) + 1.75 * acc[1]) + 1.0 * acc[2]
    }

    #[differentiable]
    pub fn fn476(a: f64) -> f64 {
        let f2 = |z: f64, k: f64| a.sin().tanh().cos();
        let y5 = f2(a, a);
        ((-1.125_f64) * (-1.125_f64) + 1.0_f64).ln() + 2.0 * a
    }

    #[differentiable]
    pub fn fn477(a: f64, b: f64) -> f64 {
        let mut y = vec![fn472(1.25_f64 * a.sin(), 1.25_f64 * b.sin(), [b, a, b]), fn467(b.sin())];
        let mut y4 = fn472(1.375_f64.sin(), (b.abs() + 1.25_f64).sqrt().sin(), [y[1]; 3]);
        let mut w = Point { x: y4, y: (1 as f64) };
        let mut dx: [f64; 3] = [a + y4, if 0.625_f64 >= 1.75_f64 { y4 } else { y4 }, b * (-0.875_f64)];
        let mut y19: f64 = if (0.375 < a) && (a < a) {
            let mut y15: f64 = if (w.x >= y[0]) && (y4 < a) {
                if a > a { 1.375_f64 } else { y[1] }
            } else {
                let f8 = |z: f64, k: f64| { let h11 = y4; dx[0].cos() + h11 };
                let y13 = f8(b, y[0]) + f8(b.sin(), b);
                (-1.375_f64) + dx[2]
            };
            y4
        } else {
            let mut y = Net { w: vec![a * y[y.len() - 1]; 3], b: if y4 < 1.75 { b } else { -1.125_f64 } };
            let u: f64 = 0.75_f64.abs();
            w.x.min(dx[2])
        };
        ((((((2.0 + 1.5 * a) + 1.25 * b) + 1.25 * y4) + 2.0 * dx[0]) + 1.75 * dx[1]) + 0.75 * dx[2]) + 2.0 * y19
    }

    #[differentiable]
    pub fn fn478(mut a: f64) -> f64 {
        a = a.sin();
        a = a.sin();
        for i2 in 0..1 {
            a = (if i2 >= 1 { a } else { a }).atan();
            a = (a.sin().tanh().abs() + 1.25_f64).sqrt().cos();
            a = 0.5 * a.sin();
        }
        a + 1.5 * a
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
                    let acc = fn422(0.5 * v[1].sin().sin(), (if v[i6 % v.len()] < b { v[i6 % 2] } else { b }).atan(), v, [a, b, a]);
                }, 1 => {
                    b = (b * (a + v[1])).atan();
                }, _ => {
                    let mut saved = fn479((i6 as f64).sin(), b >= (1.875 + v[i6 % 2]));
                } }
                a = b.max(v[i4 % 2]).asinh().cos();
            }
            a = 1.25 * a.sin();
        }
        (((((v[i4 % v.len()] + 1.0 * a) + 1.5 * b) + 0.75 * v[0]) + 0.25 * v[1]) + 0.5 * v[v.len() - 1], (a + 2.0 * a) + 0.25 * b)
    }

    #[differentiable]
    pub fn fn481(mut a: f64, mut b: f64, n: usize, p: [f64; 3], q: Vec<f64>) -> [f64; 3] {
        let mut p: [f64; 3] = p;
        {}
        if n != 1 {
            p[..2].copy_from_slice(&[(n as f64).sin(), b]);
            return [(((b + 1.75 * q[1]) + 1.75 * p[0]) + 1.25 * p[1]) + 1.25 * p[2], (((b - a) + 0.75 * a) + 0.25 * p[1]) + 1.75 * p[2], ((b + 1.0 * q[q.len() - 1]) + 1.25 * p[0]) + 1.25 * p[2]];
        }
        let Some(z7) = positive((p[n % 3].abs() + 1.25_f64).sqrt()) else {
            return [fn476(p[2].sin()), ((n + 1) as f64), (b.sin() + 0.75 * a) + 1.0 * q[1]];
        };
        if (b > b) && (n % 2 == 1) {
            return [((((0.75 - b) + 0.5 * a) + 1.75 * b) + 1.75 * p[0]) + 0.25 * z7, ((p[n % 3] + 1.75 * a) + 1.75 * p[2]) + 0.25 * z7, (n as f64)];
        }
        {}
        [(((a + 0.5 * a) + 1.75 * q[0]) + 0.5 * p[1]) + 2.0 * p[2], p[n % 3] + 1.25 * q[q.len() - 1], ((((((a + b) + 2.0 * a) + 0.75 * b) + 1.25 * q[0]) + 2.0 * q[1]) + 1.0 * q[q.len() - 1]) + 0.5 * p[0]]
    }

    #[differentiable]
    pub fn fn482(a: f64, n: usize, flag: bool) -> f64 {
        let mut tape1 = [f64::sin(a), f64::sin(a), a];
        let mut dy1: Option<f64> = Some(a);
        let f6 = |z: f64| { let h8 = a; a.sin() + h8 };
        let mut y10 = f6(a) + f6(a.abs());
        y10 *= tape1[1].sin();
        ((y10 * a) + 0.5 * dy1.unwrap_or((0.75))) + 2.0 * y10
    }

    #[differentiable]
    pub fn fn483(a: f64, n: usize) -> f64 {
        for i3 in 1..=3 {
            let f5 = |z: f64, k: f64| fn343((a + z).sin(), 0.5_f64 * a.sin()).sin();
            let y8 = f5(a * a, 1.0) + f5(a.sin(), a);
        }
        a.atan() + 0.25 * a
    }

    #[differentiable]
    pub fn fn484(a: f64, mut b: f64) -> Vec<f64> {
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 1 { break; }
            let mut old5 = std::mem::replace(&mut b, 1.25 * a.sin());
            match 2 % 4 { 0 => {
                if (old5 * old5 + 1.0_f64).ln() > (1.5_f64 + old5.sin()).ln() {
                    break;
                }
            }, 1 | 2 if i3 >= 2 => {}, _ => {
                let tape1 = fn472(b.sin(), old5.sin(), [1.5_f64; 3]);
            } }
        }
        vec![1.0_f64.min(a) + 0.75_f64 * b, b]
    }

    #[differentiable]
    pub fn fn485(a: f64, n: usize, q: Vec<f64>) -> f64 {
        let mut next: Vec<f64> = vec![0.0_f64; 3];
        'l5: for i6 in 0..2 {
            let mut back = Point { x: a, y: a * 0.75_f64 };
            match n % 3 { 0 => {
                let mut y15: f64 = if (n == 3) || (q[0] < a) {
                    back.y = 0.5 * a.sin().sin();
                    (1.5_f64 + a.sin()).ln()
                } else {
                    let Some(z9) = positive(a * a) else {
                        continue;
                    };
                    let f11 = |z: f64| 0.5 * ((if z9 < a { z } else { 1.5_f64 }) + a).sin();
                    let mut y13 = f11(q[n % 2]) + f11(a);
                    q[n % 2]
                };
            }, 1 => {}, _ => {
                back.scale((-1.25_f64).sin());
            } }
        }
        ((((fn475(a.sin(), n % 4) + 1.0 * a) + 1.75 * q[0]) + 2.0 * q[1]) + 0.75 * next[0]) + 1.75 * next[next.len() - 1]
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
        match 0 % 4 { 0 => {}, 1 | 2 if a >= q[0] => {
            let f7 = |z: f64, k: f64| a.sin();
            let y10 = f7(b, 1.625) + f7(fn282(1.25 * q[n % 2].sin()), 1.375);
        }, _ => {} }
        if n != 1 { 1.375_f64 } else { b }
    }

    #[differentiable]
    pub fn fn488(mut a: f64) -> f64 {
        let mut y = [if a < a { a } else { 1.875_f64 }, 0.75_f64, a];
        for i3 in 1..y.len() {
            for i5 in 1..=3 {}
        }
        for z7 in y.iter_mut() {
            *z7 = *z7 * a.atan() - (0.25 * (0.5 * 1.0_f64.sin().tanh().sin()));
        }
        ((a + 0.25 * a) + 0.75 * y[0]) + 1.5 * y[1]
    }

    #[differentiable]
    pub fn fn489(mut a: f64, n: usize) -> f64 {
        let mut y7: [f64; 3] = if n == 3 {
            for i3 in 1..=2 {
                if ((if n < 0 { a } else { a }) < a) || ((a * a) > (a * 0.875)) {
                    a = a.atan();
                } else {
                    let mut next = fn484((a * a).cos(), 0.5 * (-0.125_f64).sin());
                }
            }
            [a, a, a]
        } else {
            let mut back = ((a * a + 1.0_f64).ln(), a);
            [a, a, a]
        };
        return (0.125 + 0.75 * y7[0]) + 1.0 * y7[1];
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
        if a >= a {
            return ((next[0] + 1.5 * a) + 0.5 * next[1]) + 2.0 * next[next.len() - 1];
        }
        ((a + 0.5 * a) + 1.5 * next[0]) + 1.5 * next[next.len() - 1]
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
            if (a * tape1[i4 % 2][i4 % 2]) >= fn477(a.sin(), a.sin()) {
                for i6 in (0..2).rev() {
                    tape1[i4 % 2][i6 % 2] = 0.5 * fn488((1 as f64).cos()).sin();
                }
                if (a > a) && (i4 >= 2) {
                    tape1[1][i4 % 2] = (b.sin().powi(0) - tape1[i4 % 2][1].sin().exp()).sin();
                    continue;
                }
            } else if (1.375 < b) || (a <= a) {
                let mut old8 = std::mem::replace(&mut tape1[1][0], a.sin());
            } else {
                let r10 = &mut tape1[i4 % 2][i4 % 2];
                *r10 += 0.5 * a.sin().sin();
            }
        }
        ((fn488(1.25 * b.sin()) + 1.75 * a) + 2.0 * b) + 2.0 * tape1[0][0]
    }

    #[differentiable]
    pub fn fn494(a: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        let mut next = [a + a, 1.125_f64, q[q.len() - 1] - a];
        next[..2].copy_from_slice(&[(q[0] * a).sin(), v[1]]);
        let mut saved = if (v[v.len() - 1] * next[2]) >= a { a - v[0] } else { fn485(next[1].cos(), 2 % 4, q.clone()) };
        next[0] += 0.375 * fn489((saved * v[v.len() - 1]).atan(), 0 % 4).atan();
        q[0] = 0.375;
        ((((saved + 0.625) + 1.0 * a) + 1.5 * q[0]) + 1.0 * q[q.len() - 1]) + 1.25 * saved
    }

    #[differentiable]
    pub fn fn495(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut acc: Net = Net { w: vec![a, -a], b: a + a };
        let mut acc = vec![vec![b; 2]; 3];
        for z7 in v.iter().copied().rev() {
            acc = acc.clone();
        }
        let mut u = fn486(1.25 * v[v.len() - 1].sin(), 3 % 4);
        let mut i10 = 0_usize;
        loop {
            i10 += 1;
            if i10 > 1 { break; }
            let r12 = &mut acc[0][i10 % 2];
            *r12 += 0.125 * a.sin();
            acc[i10 % 2][0] += 0.125 * b.sin();
        }
        ((0.25_f64.abs() + 1.25_f64).ln() + 1.25 * a) + 1.5 * b
    }

    #[differentiable]
    pub fn fn496(mut a: f64, b: f64, n: usize) -> f64 {
        let mut u = Net { w: vec![a, a, (n as f64)], b: b };
        let mut u5 = [-1.375_f64; 3];
        let mut i7 = 0_usize;
        while i7 < 1 {
            i7 += 1;
            let f9 = |z: f64, k: f64| { let h12 = (n as f64); 1.25 * u5[1].sin() + h12 };
            let mut y14 = f9(a, b) + f9(1.125, a);
            for z17 in &u5 {
                let old = fn490(0.5 * (i7 as f64).sin(), vec![0.0_f64; 4]);
            }
            u.w[i7 % 2] = b.sin();
        }
        (((((((if a >= u5[i7 % 3] { a } else { a }) + 0.75 * a) + 0.25 * b) + 1.25 * u.w[1]) + 0.75 * u.b) + 0.75 * u5[0]) + 0.25 * u5[1]) + 1.0 * u5[2]
    }

    #[differentiable]
    pub fn fn497(a: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        p[0] = 1.25 * a.sin();
        if a >= p[0] {
            p[0] *= a.asinh().sin();
        } else {
            let mut next4 = p.clone();
            for _ in 0..3 {
                for i5 in 0..p.len() {
                    next4[i5] = 0.5 * p[i5] + 0.25 * (if i5 == 0 { p[p.len() - 1] } else { p[i5 - 1] }) * v[1].atan();
                }
                std::mem::swap(&mut p, &mut next4);
            }
            p[2] = 1.25 * a.sin();
        }
        ((((v[1].sin().tanh() + 1.5 * v[1]) + 0.75 * v[v.len() - 1]) + 1.75 * p[0]) + 2.0 * p[1]) + 0.25 * p[2]
    }

    #[differentiable]
    pub fn fn498(a: f64, b: f64) -> f64 {
        let mut u: Vec<f64> = vec![(0 as f64); 3];
        let f4 = |z: f64| (2 as f64).sin();
        let mut y6 = f4(u[1]);
        u.resize(2, (b.abs() + 1.25_f64).ln().atan());
        for i8 in 0..u.len() {
            let mut i10 = 0_usize;
            loop {
                i10 += 1;
                if i10 > 2 { break; }
                for z in u.chunks_exact_mut(2) {
                    z[0] = z[1] * a.sin();
                }
                if a < u[i10 % u.len()].sin().exp() {
                    u[i8] += 0.25 * (y6.abs() + 1.25_f64).sqrt().sin();
                    return ((((b + 1.0 * a) + 0.75 * b) + 1.5 * u[0]) + 1.5 * u[1]) + 0.75 * u[u.len() - 1];
                }
                if 0.75 < (1.5_f64 + a.sin()).ln() { break; }
                for z in u.chunks_exact_mut(2) {
                    let old = z[0];
                    z[0] = z[1] * 0.5;
                    z[1] = old * (-1.25_f64).sin();
                }
            }
            if 0.875_f64.sin() <= b {
                for (j, z12) in u.iter_mut().enumerate() {
                    *z12 = *z12 * a.sin() - (0.5 * (0.5 * (y6 * b).sin()));
                }
                break;
            }
        }
        ((((y6.sin().powi(3) + 1.0 * a) + 1.25 * u[0]) + 1.0 * u[1]) + 1.0 * u[u.len() - 1]) + 0.5 * y6
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
            let y: D = fn0((if i3 != 3 { a } else { a }).sin(), [a, old[i3 % old.len()], a]);
            let back: Point = Point { x: a + lit(1.875), y: a / (y * y + lit(1.0)) };
        }
        (((fn0(lit(0.25).sin(), [lit(1.875); 3]) + lit(2.0) * a) + lit(2.0) * old[0]) + lit(0.75) * old[1]) + lit(2.0) * old[old.len() - 1]
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
        let mut u = Body { pos: Point { x: b, y: a }, vel: [b + a, (-lit(1.25)).min(a), fn0(a.sin(), [lit(1.125); 3])], mass: b, id: 2 };
        match 2 % 3 { 0 => {
            let mut w: D = if (a * b) > a { a } else { b };
        }, 1 => {}, _ => {
            let u = u.push(lit(1.25) * b.sin());
        } }
        (((((u.vel[2] - u.mass) + lit(0.25) * a) + lit(1.75) * b) + lit(2.0) * u.pos.x) + lit(2.0) * u.pos.y) + lit(1.5) * u.vel[0]
    }

    pub fn fn4(a: D, b: D, mut q: Vec<D>, mut t: (D, D)) -> D {
        let mut t: [D; 3] = [b, t.1, if a <= t.0 { a } else { a }];
        let mut dx: Body = Body { pos: Point { x: a, y: b }, vel: [t[2] + a; 3], mass: b * a, id: 2 };
        {
            { let rhs = fn3(lit(1.25) * t[1].sin(), t[1].sin(), 1 % 4).cos(); q[1] *= rhs; }
            let cell1 = [a + b, fn1(dx.pos.y.cos()), lit(1.0)];
        }
        ((((a + lit(1.0) * a) + lit(1.5) * b) + lit(1.5) * q[0]) + lit(0.75) * q[1]) + lit(1.5) * q[q.len() - 1]
    }

    pub fn fn5(mut a: D, b: D, v: &[D]) -> D {
        let mut i4 = 0_usize;
        'l5: while i4 < 3 {
            { let rhs = 1; i4 += rhs; }
            let mut y8: [D; 3] = if fn3(lit(0.5) * a.sin(), lit(1.375).sin(), i4 % 4) >= a {
                if i4 >= 1 {
                    let mut dx: [D; 3] = [fn3(v[0].sin(), v[i4 % 2].sin(), i4 % 4), b - v[i4 % 2], v[i4 % 2]];
                } else if a < (-b) {
                    a = v[0].sin().cos();
                } else {
                    if a >= (if b <= v[1] { a } else { a }) {
                        { let rhs = lit(0.25) * (lit(0.5) * b.sin()); a -= rhs; }
                        return ((a + lit(0.25) * v[0]) + lit(0.25) * v[1]) + lit(1.0) * v[v.len() - 1];
                    }
                }
                [-lit(1.875); 3]
            } else {
                [lit(0.875); 3]
            };
        }
        b.sin().tanh() + lit(0.75) * a
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
            if (b + b) <= b {
                let f5 = |z: D| { let h7 = b; (z / (lit(1.5) + v[n % v.len()].sin())).sin() + h7 };
                let y9 = f5(f5(b * b));
                match n % 3 { 0 => {}, 1 => {
                    let mut y = (if lit(0.75) <= y9 { a } else { y9 }).sin();
                    { let rhs = lit(1.25) * b.sin(); y *= rhs; }
                }, _ => {} }
            } else {
                let Some(z12) = positive(fn2(lit(1.25) * a.sin())) else {
                    return (((a + lit(1.0) * a) + lit(2.0) * b) + lit(2.0) * v[0]) + lit(1.5) * v[v.len() - 1];
                };
            }
        } else if n != 3 {} else {}
        (((b + lit(1.75) * a) + lit(0.75) * b) + lit(2.0) * v[1]) + lit(1.75) * v[v.len() - 1]
    }

    pub fn fn9(mut a: D) -> D {
        let mut y5: D = if a <= fn0(a.sin(), [a, a, a]) {
            { let rhs = lit(0.5) * (a.sin() + (a - a)).atan(); a += rhs; }
            a = (a * (-lit(0.375))).sin();
            a
        } else {
            a = (a.max(lit(0.875)) / (lit(1.5) + (a * a).sin())).cos();
            for i2 in 1..=4 {
                let r4 = &mut a;
                { let rhs = lit(0.5) * lit(0.125).sin(); *r4 *= rhs; }
                *r4 = *r4 * lit(0.5) * (-lit(0.125)).sin() + (lit(0.25) * (-lit(0.375)).sin());
            }
            a * a
        };
        y5 = D::sin(-a).cos();
        ((a + a) + lit(1.0) * a) + lit(1.0) * y5
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
            let f12 = |z: D, k: D| { let h15 = (z.abs() + lit(1.25)).sqrt(); a.cos() + h15 };
            let mut y17 = f12(a * next, x.0);
            let mut back = Net { w: vec![y17 + b, b], b: y17 };
        }
        (((a + lit(1.5) * a) + lit(0.25) * b) + lit(0.75) * y1.x) + lit(0.25) * y1.y
    }

    pub fn fn11(a: D, n: usize) -> Vec<D> {
        let mut acc = vec![a / (a * a + lit(1.0)); 3];
        if (a + lit(1.375)) > a {}
        let Some(z4) = positive(lit(n as f64)) else {
            return acc.clone();
        };
        vec![(lit(0.5) + lit(0.75) * a) + lit(0.25) * acc[0], (a + lit(2.0) * a) + lit(1.0) * acc[0]]
    }

    pub fn fn12(mut a: D, b: D) -> D {
        let mut y = [if lit(0.125) >= a { b } else { b }, a, b];
        for i4 in 0..3 {
            {
                y = [y[0].sin().powi(1), b + y[0], b];
            }
        }
        y[2] = (lit(0.75) + y[1]).sin();
        ((a + lit(2.0) * y[0]) + lit(2.0) * y[1]) + lit(2.0) * y[2]
    }

    pub fn fn13(mut a: D, v: &[D]) -> D {
        let y1: D = (a.atan().abs() + lit(1.25)).sqrt();
        let r4 = &mut a;
        *r4 = lit(1.25) * (y1 + v[0]).sin();
        if lit(3 as f64) <= y1.sin() {
            a = lit(1.875).atan().atan();
        }
        let mut old5 = std::mem::replace(&mut a, lit(1.25) * y1.sin());
        a = lit(1.25) * (y1 - (if old5 < y1 { old5 } else { a })).sin();
        ((((v[1] * v[1] + lit(1.0)).sqrt() + lit(1.5) * a) + lit(1.0) * v[0]) + lit(2.0) * y1) + lit(0.75) * old5
    }

    pub fn fn14(a: D, v: &[D], p: [D; 3]) -> D {
        let mut old = vec![p[1].sin().tanh(), a];
        old.truncate(2);
        { let rhs = lit(1.75) + v[1].sin(); old[0] /= rhs; }
        old[0] = (a * (if v[0] >= p[1] { v[1] } else { a })).cos();
        ((((a.max(old[1]) + lit(0.75) * a) + lit(1.0) * v[0]) + lit(1.5) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(1.5) * old[1]
    }

    pub fn fn15(a: D) -> [D; 3] {
        let mut w = [if lit(1.5) <= a { lit(1.0) } else { a }, fn9(lit(1.25) * a.sin()), a];
        for i3 in 0..4 {
            let mut u: D = a + a;
            let mut i6 = 0_usize;
            while i6 < 3 && (i3 >= 2) {
                { let rhs = 1; i6 += rhs; }
                { let rhs = lit(0.125) * u.cos(); w[i3 % 3] += rhs; }
                { let rhs = lit(0.5) * (if (a * u) < a { D::sin(u) } else { lit(0.75) }).sin(); w[2] -= rhs; }
                let Some(z8) = positive(w[2] * a) else {
                    continue;
                };
            }
            let mut tape1 = vec![vec![a + u; 2]; 3];
        }
        return [w[0] + lit(1.5) * w[0], a + lit(0.75) * a, a + lit(1.75) * w[1]];
    }

    pub fn fn16(a: D, v: &[D]) -> D {
        {
            'l3: for i4 in 0..3 {}
        }
        ((a + lit(1.5) * a) + lit(2.0) * v[0]) + lit(1.75) * v[1]
    }

    pub fn fn17(a: D, b: D, n: usize) -> D {
        let mut list4 = Vec::new();
        list4.push(a);
        list4.push(b);
        let list4 = if a < b { fn14(b.atan(), &list4, [lit(1.375); 3]) } else { if a >= a { b } else { b } };
        if (a + a) <= a {
            let dy1 = fn3(lit(1.25) * a.sin(), a.cos().sin(), n % 4);
        }
        {}
        ((if list4 >= list4 { lit(0.125) } else { list4 }) + lit(0.75) * a) + lit(0.75) * list4
    }

    pub fn fn18(a: D, v: &[D]) -> D {
        let mut v = [fn4(a.atan(), a.sin(), v.to_vec(), (lit(1.125), lit(1.25))), a + v[v.len() - 1], if lit(0.875) < v[1] { a } else { a }];
        let mut u = Body { pos: Point::new(v[0], v[1]), vel: [v[1], lit(1.0), (a * a + lit(1.0)).ln()], mass: v[0].sin().powi(3), id: 2 };
        let f5 = |z: D| { let h7 = lit(1.75).sin().tanh(); z.sin() + h7 };
        let y9 = f5(fn14(u.pos.x.sin(), &v, v)) + f5(v[1].sin().exp());
        { let rhs = lit(1.25) * u.pos.y.min(a).sin(); v[0] *= rhs; }
        v.fill(lit(1.25) * lit(2 as f64).sin());
        let mut next11 = v.clone();
        for _ in 0..1 {
            for i12 in 0..v.len() {
                next11[i12] = 0.5 * v[i12] + 0.25 * (if i12 == 0 { v[v.len() - 1] } else { v[i12 - 1] }) * lit(1.25) * y9.sin();
            }
            std::mem::swap(&mut v, &mut next11);
        }
        ((((((lit(2 as f64) + lit(2.0) * a) + lit(0.5) * v[0]) + lit(1.0) * v[2]) + lit(0.75) * u.pos.y) + lit(2.0) * u.vel[0]) + lit(0.25) * u.vel[1]) + lit(1.25) * y9
    }

    pub fn fn19(mut a: D, b: D, v: &[D], mut q: Vec<D>) -> D {
        let mut y1: [D; 3] = [fn9(b.sin()); 3];
        'l6: for i7 in 0..v.len() {
            let mut i9 = 0_usize;
            loop {
                { let rhs = 1; i9 += rhs; }
                if i9 > 1 { break; }
                y1.reverse();
                let mut y11: [D; 3] = {
                    if q.len() < 9 { q.insert(0, (if i9 != 0 { a } else { y1[i9 % 3] }).sin()); }
                    [a, v[i9 % v.len()], lit(0.125)]
                };
                { let rhs = (a * b).sin(); y1[i9 % 3] *= rhs; }
            }
        }
        ((((b + lit(1.5) * v[0]) + lit(0.25) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(0.25) * q[1]) + lit(1.25) * y1[1]
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
                let Some(z14) = positive(if b <= a { lit(0.125) } else { b }) else {
                    continue;
                };
                b = b.atan();
            }
            b = fn10(b.sin(), lit(0.5) * b.abs().sin()).sin();
        }
        [b * a, b, (b + a) + lit(1.0) * a]
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
                let s = -(w + w * lit(1.25));
            }
            w.y = (v[0] + (y14 + w.x)).atan();
        }
        return ((((if b < y9 { w.x } else { a }) + lit(0.5) * b) + lit(1.5) * y9) + lit(0.25) * w.x) + lit(0.75) * y14;
        let mut tape1 = fn19((y14 - lit(2.0)).cos(), lit(1.25) * y14.sin(), &v[..=1], vec![a, lit(1.625)]);
        w.x + (-lit(1.375))
    }

    pub fn fn22(mut a: D, mut b: D, v: &[D]) -> D {
        let mut acc: Net = Net { w: vec![fn14(lit(1.25) * b.sin(), v, [a; 3]), a.sin().exp(), a], b: a + lit(1.25) };
        let mut cell1: [D; 3] = [acc.b, b, if b > b { -lit(1.375) } else { b }];
        for i6 in 0..4 {
            let (l8, r9) = cell1.split_at_mut(1);
            l8[0] = r9[0].sin();
            { let rhs = l8[0] * fn18(v[i6 % 2].sin(), &v[..2]).cos(); r9[0] -= rhs; }
            cell1[i6 % 3] = lit(0.5) * lit(i6 as f64).sin();
        }
        acc.step(&cell1, a.cos());
        { let rhs = lit(0.5) * ((if a > a { b } else { cell1[1] }) * lit(3 as f64)).atan(); cell1[1] -= rhs; }
        for z10 in cell1.iter_mut() {
            { let rhs = lit(0.375) * (if b > a { v[0] } else { b }).atan(); *z10 += rhs; }
        }
        (((cell1[2] + lit(1.0) * a) + lit(1.25) * acc.w[0]) + lit(1.0) * acc.w[1]) + lit(1.0) * acc.b
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
        if (fn16(a.sin(), &q) <= (a - q[q.len() - 1])) || (q[1] <= (saved - b)) {
            let r10 = &mut q[1];
            *r10 = *r10 * (-lit(1.25)).sin() + (lit(0.125) * v[1].sin());
            { let rhs = lit(0.125) * (b + saved).sin(); *r10 += rhs; }
        } else {
            std::mem::swap(&mut dx, &mut q);
            q[1] = ((q[0] * q[0] + lit(1.0)).ln() * b).sin();
        }
        ((((q[q.len() - 1] + lit(0.5) * a) + lit(0.25) * q[0]) + lit(1.75) * q[1]) + lit(1.5) * q[q.len() - 1]) + lit(1.25) * saved
    }

    pub fn fn25(a: D, b: D) -> D {
        for i3 in (0..1).rev() {
            let f5 = |z: D| { let h7 = z + lit(0.625); lit(0.5) * (b * h7).sin() + h7 };
            let y9 = f5(b + b);
        }
        a + lit(1.25) * b
    }

    pub fn fn26(a: D, v: &[D]) -> D {
        let mut v: [[D; 3]; 2] = [[a; 3], [lit(2.0), a, a / (a * a + lit(1.0))]];
        v[0][2] = (a + a).sin();
        v[1][1] = (if a <= a { a } else { v[1][2] }).sin().tanh().sin();
        if a.sin().exp() >= v[1][0] {
            v[1][1] = a.atan();
            v[0][1] = lit(1.25) * (-a).sin();
            let mut v: D = if (a * a + lit(1.0)).sqrt() > (a + a) { fn13(lit(1.25) * v[1][0].sin(), &v[0]) } else { fn23(lit(1.0).sin()) };
        } else if (a - v[1][2]) < a {
            for row in &mut v {
                for z in row.iter_mut() {
                    { let rhs = 0.25 * lit(1.25) * a.sin(); *z += rhs; }
                }
            }
        } else {
            v = [[a / (a * a + lit(1.0)), a.sin(), if lit(1.0) < a { lit(0.25) } else { lit(1.125) }], [lit(0.25); 3]];
        }
        a
    }

    pub fn fn27(mut a: D, n: usize) -> D {
        let mut cell1: [D; 3] = [if a >= a { a } else { a }, a.cos(), a - a];
        { let rhs = lit(0.25) * cell1[n % 3].atan(); cell1[n % 3] += rhs; }
        for z4 in &mut cell1 {
            *z4 = *z4 * a.sin().powi(2).atan() - (lit(0.375) * a.cos());
        }
        let f5 = |z: D| { let h7 = lit(n as f64); (lit(1.375) + lit(1.625)).sin() + h7 };
        let mut y9 = f5(a);
        let mut x: Vec<D> = vec![cell1[0] + cell1[2], a.cos()];
        let mut a: D = y9;
        let mut u: D = y9;
        (cell1[n % 3] + lit(1.0) * x[1]) + lit(0.75) * u
    }

    pub fn fn28(a: D, n: usize) -> D {
        let mut dx: Vec<D> = vec![a, a, a + a];
        let Some(z4) = positive(lit(0.375) - a) else {
            return (((-lit(1.125)) + lit(1.25) * a) + lit(1.25) * dx[1]) + lit(0.25) * dx[dx.len() - 1];
        };
        if lit(1.375) >= z4 {
            let f6 = |z: D| { let h8 = lit(n as f64); dx[0].sin() + h8 };
            let mut y10 = f6(z4) + f6(a * z4);
        }
        ((if n != 3 { z4 } else { dx[n % 2] }) + lit(1.5) * dx[0]) + lit(1.0) * z4
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
        let mut cell1: [D; 3] = [a * lit(0.625), a, (lit(1.5) + a.sin()).ln()];
        cell1[2] = a.cos();
        cell1[1] = lit(1.25) * a.sin();
        {
            cell1[2] = a.atan();
        }
        cell1[0] = lit(1.25) * fn19(lit(1.25) * a.sin(), a.atan(), &cell1, vec![lit(0.0); 2]).mul_add(a, cell1[1]).sin();
        let mut i3 = 0_usize;
        loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 1 { break; }
            let mut i5 = 0_usize;
            loop {
                { let rhs = 1; i5 += rhs; }
                if i5 > 2 { break; }
                cell1[0] = (a * a).atan().cos();
                for z in cell1.chunks_exact_mut(2) {
                    z[0] = z[1] * a.sin();
                }
                if lit(0.875) < a { break; }
                { let rhs = lit(0.5) * (a - cell1[i3 % 3]).sin(); cell1[i3 % 3] *= rhs; }
            }
            if (a <= lit(2.0)) || (cell1[1] > a) {
                { let rhs = lit(0.25) * (cell1[2] - ((-lit(1.0)) / (lit(0.25).abs() + lit(1.25)))).cos(); cell1[2] += rhs; }
                return cell1[0] * (-lit(0.75));
            }
            let mut next7 = cell1.clone();
            for _ in 0..1 {
                for i8 in 0..cell1.len() {
                    next7[i8] = 0.5 * cell1[i8] + 0.25 * (if i8 == 0 { cell1[cell1.len() - 1] } else { cell1[i8 - 1] }) * a.max(a).sin();
                }
                cell1 = next7.clone();
            }
        }
        (a + lit(1.5) * a) + lit(1.0) * cell1[1]
    }

    pub fn fn31(mut a: D, mut p: [D; 3]) -> D {
        let mut p = [a, a, p[2]];
        let u = p[2];
        let mut acc: Option<D> = None;
        { let rhs = lit(0.5) * a.max(u.sin()).cos(); p[2] += rhs; }
        p[0] = acc.map(|z| z * a).unwrap_or(a).atan();
        p.reverse();
        let saved = a.max((u * u + lit(1.0)).ln());
        ((((((if saved > a { u } else { saved }) + lit(0.75) * p[0]) + lit(2.0) * p[1]) + lit(1.5) * p[2]) + lit(0.25) * u) + lit(1.25) * acc.unwrap_or(lit(0.75))) + lit(1.0) * saved
    }

    pub fn fn32(a: D) -> Vec<D> {
        let u: D = fn27(lit(1.25) * (a * a).sin(), 2 % 4);
        let mut i3 = 0_usize;
        loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 3 { break; }
        }
        vec![((a * a) + lit(1.5) * a) + lit(1.25) * u, lit(i3 as f64) + lit(0.25) * a]
    }

    pub fn fn33(mut a: D, n: usize, v: &[D], q: Vec<D>) -> D {
        let mut dy1: Vec<D> = q.clone();
        let f6 = |z: D, k: D| lit(1.25) * (if (v[0] + k) < k.sin().exp() { k } else { dy1[n % 2] + k }).sin();
        let y9 = f6(dy1[n % 2].max(lit(2.0)), q[n % 2]);
        let mut y1 = fn29(lit(1.25) * (if dy1[dy1.len() - 1] <= dy1[n % 2] { v[0] } else { lit(0.25) }).sin(), n % 4);
        let mut acc = (if a < (-lit(1.375)) { v[n % 2] } else { y9 }) / (y1[n % 2] * y1[n % 2] + lit(1.0));
        for (j, z14) in q.iter().enumerate() {
            { let rhs = lit(0.25) * (lit(0.5) * lit(j as f64).sin()); dy1[0] -= rhs; }
            let mut w = fn27(a.atan(), j % 4);
        }
        ((((((((((((q[q.len() - 1].sin().exp() + lit(1.0) * a) + lit(1.75) * v[0]) + lit(1.5) * v[1]) + lit(1.75) * q[0]) + lit(1.0) * q[1]) + lit(0.75) * q[q.len() - 1]) + lit(1.5) * dy1[0]) + lit(2.0) * dy1[1]) + lit(0.75) * dy1[dy1.len() - 1]) + lit(1.75) * y9) + lit(1.0) * y1[0]) + lit(2.0) * y1[1]) + lit(0.5) * y1[y1.len() - 1]
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
        let tape1: Point = Point { x: if b >= p[0] { p[2] } else { b }, y: p[1] };
        p.reverse();
        let part6 = &mut p[..2];
        { let rhs = lit(0.125) * fn12(a.sin(), lit(1.25) * v[v.len() - 1].sin()).atan(); part6[0] += rhs; }
        part6[1] = part6[0] * tape1.norm2().sin();
        let mut dx = if tape1.y >= a { Shape::Disc(a) } else { Shape::Dot };
        let Some(z8) = positive(tape1.y) else {
            return ((((((((a + lit(1.25) * a) + lit(1.25) * b) + lit(0.5) * v[0]) + lit(0.5) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(0.75) * p[0]) + lit(1.5) * p[2]) + lit(2.0) * tape1.x) + lit(0.5) * tape1.y;
        };
        let tape1 = vec![vec![p[1] * b; 2]; 3];
        let Some(z11) = positive(v[0] * b) else {
            return (((((((a + lit(1.25) * a) + lit(0.75) * b) + lit(0.75) * v[0]) + lit(1.75) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(0.5) * p[1]) + lit(0.25) * z8) + lit(0.5) * tape1[1][1];
        };
        return (((((a.sin().tanh() + lit(1.25) * b) + lit(2.0) * v[0]) + lit(1.25) * v[1]) + lit(1.0) * z8) + lit(1.5) * tape1[1][1]) + lit(0.5) * z11;
    }

    pub fn fn36(mut a: D, n: usize, mut q: Vec<D>) -> D {
        let mut w = [[a, a - a, -q[n % 2]], [q[n % 2], q[n % 2], fn19(a.sin(), q[1].sin(), &q, q.clone())]];
        if q.len() > 2 { a = q.pop().unwrap(); }
        for z in q.chunks_exact_mut(2) {
            let old = z[0];
            z[0] = z[1] * 0.5;
            z[1] = old * w[0][n % 3].sin();
        }
        (((fn27(a.sin(), 3 % 4) + lit(1.25) * a) + lit(2.0) * q[0]) + lit(1.5) * q[q.len() - 1]) + lit(0.25) * w[1][0]
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
        let acc: [[D; 3]; 2] = [[lit(0.125) * b, b, a.sin().tanh()], [a, a, lit(2 as f64)]];
        let r4 = &mut b;
        { let rhs = lit(0.375) * (a * acc[0][1]).sin(); *r4 += rhs; }
        { let rhs = lit(1.25) * acc[1][1].sin(); *r4 *= rhs; }
        b = b.sin();
        b = -lit(1.5);
        let mut old5 = std::mem::replace(&mut b, lit(1.25) * acc[0][1].sin());
        (((((b + lit(1.75) * a) + lit(1.0) * b) + lit(2.0) * acc[0][1]) + lit(1.5) * acc[1][0]) + lit(2.0) * acc[1][2]) + lit(1.0) * old5
    }

    pub fn fn39(a: D, p: [D; 3]) -> D {
        {
            {
                let acc: D = lit(1 as f64);
            }
        }
        p[1]
    }

    pub fn fn40(a: D, n: usize, v: &[D], net: &Net) -> D {
        let y: Vec<D> = vec![fn33(net.b.sin(), n % 4, &v[..=1], vec![a, a]); 3];
        let y = fn20(lit(1.25) * v[1].sin(), lit(1.375).sin());
        (((((a - y[1]) + lit(1.5) * a) + lit(1.25) * v[v.len() - 1]) + lit(0.5) * net.b) + lit(2.0) * y[1]) + lit(1.5) * y[2]
    }

    pub fn fn41(mut a: D, mut b: D) -> D {
        let b = [(a * a + lit(1.0)).sqrt(), a, b];
        a = a.min(b[2].sin().tanh()).sin();
        let mut y = Shape::Dot;
        ((a + lit(1.5) * b[0]) + lit(0.75) * b[1]) + lit(2.0) * b[2]
    }

    pub fn fn42(a: D) -> D {
        let cell1 = [a; 3];
        let mut i3 = 0_usize;
        'l4: loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 1 { break; }
            for i6 in (0..4).rev() {
                let mut dx = fn32(a.sin());
                dx.clear();
                dx.push(cell1[2].cos());
                dx.push(a);
            }
            if lit(2.0) >= a { break; }
        }
        ((a + lit(1.25) * a) + lit(0.25) * cell1[1]) + lit(1.0) * cell1[2]
    }

    pub fn fn43(mut a: D, n: usize, v: &[D]) -> D {
        let mut i4 = 0_usize;
        while i4 < 1 {
            { let rhs = 1; i4 += rhs; }
            a = a.atan().sin();
        }
        (v[i4 % 2] + lit(1.0) * v[0]) + lit(0.75) * v[v.len() - 1]
    }

    pub fn fn44(mut a: D, b: D, v: &[D]) -> Vec<D> {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(lit(0.5) * v[i5 % 2].abs().sin());
        }
        { let rhs = lit(0.5) * (lit(1.5) + v[0].min(a).sin()).ln().cos(); a += rhs; }
        for i8 in 0..v.len() {
            let x = D::sin(b) - a;
            let f11 = |z: D| lit(0.5) * x.sin();
            let y13 = f11(f11(lit(0.25)));
            if lit(i8 as f64) < v[i8] {
                return list4.clone();
            }
        }
        vec![a.asinh(), (((b + lit(1.75) * b) + lit(1.5) * v[0]) + lit(0.25) * v[v.len() - 1]) + lit(0.5) * list4[list4.len() - 1]]
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
        let mut n = [[v[n % 2]; 3]; 2];
        for i6 in (0..v.len()).step_by(2) {}
        let mut list8 = Vec::with_capacity(4);
        for i9 in 0..4 {
            list8.push(lit(0.5) * (v[i9 % 2].sin().tanh().abs() + lit(1.25)).ln().sin());
        }
        let row12 = &mut n[1];
        row12[0] = b.cos();
        { let rhs = row12[0] * lit(0.125) * (a * a).atan(); row12[1] += rhs; }
        return list8.clone();
        let mut old13 = std::mem::replace(&mut list8, vec![lit(0.125), v[v.len() - 1]]);
        (0..list8.len()).map(|j| list8[j] + lit(1.25) * (a - list8[1]).sin()).collect::<Vec<D>>()
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
            'l4: while i3 < 1 && ((a.1 + a.1) < fn39(a.0.sin(), [a.1; 3])) {
                { let rhs = 1; i3 += rhs; }
            }
        } else {
            'l6: for i7 in 0..4 {}
            a.0 = a.1.sin();
        }
        a.0
    }

    pub fn fn49(a: D, v: &[D]) -> D {
        let mut back = [lit(1.375); 3];
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 2 { break; }
            if (back[0] < a.abs()) || ((a + a) >= (a - a)) {
                back = back;
            } else if v[1] > (lit(0.75) / (lit(0.125) * lit(0.125) + lit(1.0))) {
                'l6: for i7 in (0..back.len()).rev() {
                    back[i7] = a.sin();
                }
            } else {
                back[i4 % 3] = v[i4 % 2].sin();
            }
            (back[0], back[1]) = (back[1], back[0]);
            if i4 < 3 { break; }
            for z9 in &mut back {
                { let rhs = a.cos(); *z9 *= rhs; }
            }
        }
        D::sin(v[i4 % 2]) + lit(1.25) * a
    }

    pub fn fn50(mut a: D, mut b: D, mut p: [D; 3]) -> D {
        let acc: Option<D> = None;
        (a, b) = (b, a);
        let mut b: [D; 3] = [lit(0.25); 3];
        {}
        b[2] = ((p[0] * b[0]) / (p[0].sin() * p[0].sin() + lit(1.0))).cos();
        a
    }

    pub fn fn51(a: D, b: D, n: usize, v: &[D]) -> Vec<D> {
        let mut b = [[((-lit(1.375)) * (-lit(1.375)) + lit(1.0)).ln(); 3], [lit(0.875).sin().exp(), b.max(lit(0.375)), if b >= a { b } else { b }]];
        b[1][n % 3] = lit(1.25) * (a * b[1][0].sin().powi(2)).sin();
        'l6: for i7 in 0..v.len() {
            if i7 != 0 {
                b[i7 % 2][0] = fn43(v[i7].sin(), 3 % 4, v).sin().exp().sin();
            } else {
                { let rhs = lit(0.375) * ((if (-lit(0.875)) > v[1] { a } else { a }) + (a - a)).atan(); b[1][2] += rhs; }
                let mut i7: D = (a + a) - (a * a);
            }
        }
        let row10 = &mut b[1];
        row10[0] = lit(1.25) * v[1].sin();
        { let rhs = row10[0] * lit(0.25) * a.cos(); row10[1] += rhs; }
        vec![((((a + lit(2.0) * a) + lit(1.0) * v[0]) + lit(1.75) * b[0][1]) + lit(1.0) * b[1][0]) + lit(2.0) * b[1][2], ((((b[0][0] + lit(1.25) * a) + lit(1.5) * v[0]) + lit(1.5) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.75) * b[1][2]]
    }

    pub fn fn52(mut a: D, n: usize, q: Vec<D>) -> D {
        let mut w: [D; 3] = [a; 3];
        for i5 in 0..w.len() {}
        w[..2].copy_from_slice(&[a.sin(), lit(0.125)]);
        if n == 2 {
            return ((((a.sin().tanh() + lit(1.0) * a) + lit(1.0) * q[1]) + lit(0.5) * w[0]) + lit(1.0) * w[1]) + lit(1.5) * w[2];
        }
        (fn39((-lit(1.25)).sin(), [w[2], a, lit(1.875)]) + lit(0.75) * a) + lit(1.25) * w[2]
    }

    pub fn fn53(a: D, mut b: D) -> D {
        let mut b = [lit(0.875); 3];
        let cell1 = a * lit(2.0).sin().tanh();
        b[2] = (lit(0.375) + a.sin().powi(2)).cos();
        { let rhs = lit(0.5) * ((lit(0.75) * a) * b[0]).cos(); b[0] -= rhs; }
        let r5 = &mut b[1];
        { let rhs = (cell1 / (a.abs() + lit(1.25))).sin(); *r5 *= rhs; }
        *r5 = lit(1.25) * a.sin();
        ((((a + cell1) + lit(0.25) * a) + lit(1.75) * b[0]) + lit(1.25) * b[2]) + lit(2.0) * cell1
    }

    pub fn fn54(mut a: D) -> [D; 3] {
        let mut dx: [D; 3] = [if a >= a { a } else { a }, a, a + lit(0.875)];
        let mut y7: D = {
            { let rhs = a.sin(); dx[0] *= rhs; }
            let mut y5: D = {
                let mut i3 = 0_usize;
                loop {
                    { let rhs = 1; i3 += rhs; }
                    if i3 > 3 { break; }
                    dx[i3 % 3] = lit(0.5) * (if (dx[i3 % 3] * a) <= fn48(lit(0.5) * a.sin()) { if i3 != 1 { a } else { dx[1] } } else { dx[0].sin() }).sin();
                    dx = [a.atan(), a, a.max(dx[i3 % 3])];
                    a = lit(1.125).atan();
                }
                fn48(dx[0].atan())
            };
            fn22(a.sin(), lit(1.25) * y5.sin(), &dx[0..=1])
        };
        return [(y7 * lit(1.75)) + lit(0.25) * y7, (a * dx[1]) + lit(2.0) * a, ((-a) + lit(0.25) * a) + lit(1.25) * y7];
        dx
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
        if a > y1[0][1] {
            let f6 = |z: D, k: D| (-lit(0.75)).cos();
            let y9 = f6(cell1[1], x) * f6(a, cell1[0]);
            for i in 0..2 {
                for j in 0..2 {
                    { let rhs = y1[i][1 - j] * lit(0 as f64).sin(); y1[i][j] += rhs; }
                }
            }
            if (y9 + x) > a {
                let r11 = &mut cell1[0];
                *r11 = y9.sin().exp().sin();
                return vec![(((a + lit(0.25) * cell1[1]) + lit(1.5) * x) + lit(0.75) * y1[0][0]) + lit(0.25) * y9, fn3(a.sin(), a.sin(), 0 % 4) + lit(0.5) * cell1[1]];
            }
        } else if y1[1][0] >= lit(3 as f64) {
            y1[0][1] = lit(1.25) * x.sin();
        } else {
            let mut old = [[lit(0.5) + x; 3], [a; 3]];
        }
        vec![(((cell1[0].abs() + lit(1.75) * cell1[0]) + lit(0.25) * cell1[1]) + lit(0.5) * cell1[2]) + lit(0.25) * x, ((x + lit(2.0) * cell1[0]) + lit(0.75) * cell1[2]) + lit(0.25) * y1[1][1]]
    }

    pub fn fn57(a: D, v: &[D]) -> Vec<D> {
        let mut x = vec![v[0..=1].to_vec(), vec![lit(1.25) + v[0], a * v[1]]];
        let mut old: [D; 3] = [a.mul_add(a, lit(1.875)), a.sin().tanh(), (a * a + lit(1.0)).ln()];
        for i5 in 0..1 {
            {
                for z in old.chunks_exact_mut(2) {
                    z[0] = z[1] * a.atan();
                }
            }
        }
        vec![(((a * lit(1.5)) + lit(0.25) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(1.5) * x[0][0], (((((((old[0] * old[2]) + lit(2.0) * a) + lit(1.5) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(1.25) * x[0][0]) + lit(0.5) * old[0]) + lit(1.75) * old[1]) + lit(0.75) * old[2]]
    }

    pub fn fn58(mut a: D, mut b: D, n: usize, v: &[D]) -> D {
        let Some(z5) = positive(b) else {
            return (((((if lit(0.625) < b { v[n % 2] } else { v[0] }) + lit(2.0) * a) + lit(0.5) * b) + lit(0.25) * v[0]) + lit(0.75) * v[1]) + lit(0.25) * v[v.len() - 1];
        };
        a = lit(1.25) * z5.sin();
        let mut tape1: [[D; 3]; 2] = [[lit(1.0); 3]; 2];
        let mut i8 = 0_usize;
        while i8 < 3 {
            { let rhs = 1; i8 += rhs; }
            if (n == 3) || (((-lit(1.5)) * v[n % 2]) < (b * tape1[i8 % 2][n % 3])) {
                tape1 = [[z5; 3]; 2];
            } else {
                tape1[n % 2][0] = lit(n as f64).sin();
            }
            { let rhs = lit(1.75) + (lit(0.25) / (b * b + lit(1.0))).sin(); b /= rhs; }
        }
        (((((((tape1[0][2] + lit(1.0) * a) + lit(1.5) * b) + lit(1.0) * v[0]) + lit(1.0) * v[v.len() - 1]) + lit(2.0) * z5) + lit(1.0) * tape1[0][1]) + lit(2.0) * tape1[1][0]) + lit(1.25) * tape1[1][2]
    }

    pub fn fn59(a: D, mut b: D, n: usize, flag: bool, p: [D; 3]) -> [D; 3] {
        let mut old: [[D; 3]; 2] = [[b + lit(0.875), b, a.mul_add(b, p[0])], [p[n % 3] * a, b, (-lit(0.875)) + a]];
        if (a + p[0]) > b {
            old[1][n % 3] = lit(1.25) * p[n % 3].sin();
        }
        { let rhs = lit(0.25) * ((-p[0]) + a).atan(); old[n % 2][0] += rhs; }
        let mut i7 = 0_usize;
        loop {
            { let rhs = 1; i7 += rhs; }
            if i7 > 3 { break; }
            let r9 = &mut old[0][n % 3];
            *r9 = p[n % 3].sin();
            *r9 = (a + a).atan();
            old[i7 % 2][i7 % 3] = p[0].sin();
            if flag { break; }
            b = ((if a >= p[n % 3] { lit(0.875) } else { b }) - a.abs()).atan();
        }
        [(((-lit(1.75)) * b) + lit(1.5) * b) + lit(2.0) * old[1][0], (lit(2.0) + lit(0.5) * a) + lit(1.5) * p[2], lit(0.125)]
    }

    pub fn fn60(mut a: D) -> D {
        'l2: for i3 in 0..3 {
            match i3 % 4 { 0 => {
                for i5 in (0..4).rev() {
                    a = a.cos();
                }
            }, 1 | 2 if a < a => {
                let f7 = |z: D, k: D| { let h10 = z; lit(0.5) * lit(1.0).sin() + h10 };
                let y12 = f7(lit(0.125), a) * f7(a * a, a);
            }, _ => {} }
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
        let y: [D; 3] = [a.max(a), a, a];
        let mut cell1: Vec<D> = y.to_vec();
        let (l4, r5) = cell1.split_at_mut(1);
        r5[0] = l4[0] * (if lit(1.375) < a { a } else { y[0] }).sin();
        (((cell1[0] + lit(1.75) * a) + lit(0.25) * cell1[0]) + lit(1.0) * cell1[1]) + lit(1.5) * cell1[cell1.len() - 1]
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
                let x: [[D; 3]; 2] = [[u.b, a.sin().tanh(), (lit(1.5) + u.w[i8 % 2].sin()).ln()], [lit(0.375); 3]];
            }
        }
        vec![((v[0].max(a) + lit(0.25) * net.w[1]) + lit(1.25) * u.w[0]) + lit(1.75) * cell1, ((((((cell1 + lit(1.25) * a) + lit(0.5) * v[0]) + lit(2.0) * v[v.len() - 1]) + lit(2.0) * net.w[0]) + lit(1.25) * net.w[1]) + lit(0.75) * u.w[1]) + lit(1.5) * cell1]
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
            { let rhs = r10[0] * cell1.sin(); l9[0] += rhs; }
        }
        ((((q[0] + lit(2.0) * a) + lit(1.25) * p[0]) + lit(1.0) * p[1]) + lit(1.5) * q[0]) + lit(0.25) * q[1]
    }

    pub fn fn68(a: D) -> D {
        let old = [[lit(1.875).sin().exp(); 3], [a, a / (a * a + lit(1.0)), a + a]];
        let y1: D = a - lit(0.375);
        let mut y1 = old[0][0];
        let r5 = &mut y1;
        *r5 = *r5 * old[1][1].sin() + (lit(0.25) * (lit(1.25) * old[1][1].sin()));
        *r5 = (a + old[0][2]).sin();
        y1 = lit(2.0);
        let y16: [D; 3] = [a, y1.sin().powi(2), old[0][0]];
        (old[1][2] * old[1][2] + lit(1.0)).ln() + lit(1.5) * a
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
            old[i5] = lit((i5 + 1) as f64).sin();
        }
        ((((a * a) + lit(1.0) * a) + lit(0.5) * b) + lit(1.0) * old[1]) + lit(1.25) * old[old.len() - 1]
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
        let acc: [D; 3] = [v[1]; 3];
        let mut y11: D = if a >= (acc[1] / (a * a + lit(1.0))) {
            'l5: for (j, z7) in q.iter().enumerate() {}
            lit(0.25).sin().exp()
        } else {
            let mut dy1 = Net { w: q.to_vec(), b: acc[2] };
            lit(1.125) / (a * a + lit(1.0))
        };
        ((((((v[v.len() - 1] + lit(0.5) * a) + lit(1.75) * v[0]) + lit(0.75) * v[1]) + lit(0.25) * acc[0]) + lit(1.75) * acc[1]) + lit(1.25) * acc[2]) + lit(0.25) * y11
    }

    pub fn fn75(a: D, n: usize) -> D {
        let mut n = [a.atan(), a, a + a];
        let x: D = (a * a).sin().powi(3);
        n[2] = lit(1.25) * (a - a).sin();
        let mut next5 = n.clone();
        for _ in 0..2 {
            for i6 in 0..n.len() {
                next5[i6] = 0.5 * n[i6] + 0.25 * (if i6 == 0 { n[n.len() - 1] } else { n[i6 - 1] }) * lit(1.125).sin();
            }
            std::mem::swap(&mut n, &mut next5);
        }
        n.fill(x.mul_add(x, a).sin());
        ((lit(3 as f64) + lit(0.25) * n[1]) + lit(1.25) * n[2]) + lit(1.0) * x
    }

    pub fn fn76(mut a: D, n: usize, flag: bool) -> D {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..4 {
            list4.push(((a * a + lit(1.0)).sqrt() + a).sin());
        }
        list4[n % 2] = ((if a >= a { a } else { list4[n % 2] }) + (if a <= lit(1.625) { lit(0.625) } else { lit(1.0) })).cos();
        if flag {
            list4[1] = lit(1.25) * (lit(1.625) * (list4[n % 2] * a)).sin();
            if ((a < a) && (a < lit(2.0))) || ((list4[1] > list4[n % 2]) && (list4[n % 2] < a)) {
                { let rhs = lit(0.25) * (a * list4[n % 2]).asinh().cos(); list4[n % 2] += rhs; }
            } else if n >= 0 {
                { let rhs = lit(1.25).sin(); list4[n % 2] *= rhs; }
            } else {
                let back: D = list4[1] * (-a);
            }
        } else if n >= 0 {
            list4 = vec![a.asinh(), a * list4[1]];
        } else {
            { let rhs = a.sin(); list4[n % 2] *= rhs; }
        }
        a
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
        ((lit(1.375) + lit(0.25) * list2[0]) + lit(0.75) * list2[1]) + lit(1.25) * list2[list2.len() - 1]
    }

    pub fn fn78(a: D, flag: bool, q: Vec<D>) -> D {
        let mut s = vec![a; 3];
        ((((lit(1.375) + lit(2.0) * a) + lit(1.5) * q[1]) + lit(1.75) * q[q.len() - 1]) + lit(0.25) * s[0]) + lit(1.25) * s[1]
    }

    pub fn fn79(a: D) -> D {
        let mut tape1: Vec<D> = vec![lit(0.0); 4];
        tape1[1] = lit(3 as f64).atan();
        { let rhs = lit(0.25) * lit(1 as f64).cos(); tape1[0] -= rhs; }
        let Some(z3) = positive(a.abs()) else {
            return a + lit(1.0) * a;
        };
        (tape1[0], tape1[1]) = (tape1[1], tape1[0]);
        {
            tape1[0] = lit(1.25) * lit(1.375).sin();
        }
        return (lit(3 as f64) + lit(1.0) * a) + lit(1.75) * z3;
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
        let mut s: [D; 3] = [lit(0.5).sin().exp(), if a > old.1 { old.1 } else { old.0 }, a];
        s[0] = old.1.cos();
        let next: D = a.sin().tanh();
        let cell1: D = next;
        [((s[0] + lit(1.75) * a) + lit(1.5) * s[2]) + lit(0.5) * next, (cell1 * lit(1.375)) + lit(0.25) * old.0, ((cell1 + lit(1.75) * old.0) + lit(1.5) * old.1) + lit(1.5) * s[2]]
    }

    pub fn fn82(mut a: D, n: usize) -> D {
        let next: Vec<D> = vec![lit(0.0); 4];
        let mut i4 = 0_usize;
        while i4 < 2 && (a.min(a) < a) {
            { let rhs = 1; i4 += rhs; }
            a = fn75(lit(0.5) * (a + a).sin(), i4 % 4).sin();
        }
        {
            a = lit(1.25) * (a - a.atan()).sin();
        }
        (a + lit(1.25) * a) + lit(1.0) * next[next.len() - 1]
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
        let Some(z3) = positive(b.mul_add(a, b)) else {
            return (a + lit(1.25) * a) + lit(0.25) * b;
        };
        for i5 in 1..=2 {
            { let rhs = lit(1.75) + z3.sin(); a /= rhs; }
            a = a.cos();
        }
        let mut i7 = 0_usize;
        'l8: while i7 < 3 {
            { let rhs = 1; i7 += rhs; }
            a = lit(0.5) * ((z3 * a).abs() + lit(1.25)).ln().sin();
        }
        ((b + lit(0.5) * a) + lit(0.5) * b) + lit(1.75) * z3
    }

    pub fn fn85(a: D, b: D) -> D {
        let mut y1: [D; 3] = [a.max(a), a + a, b.sin().exp()];
        y1[1] = ((b * b) / (lit(1.5) + (y1[0] + b).sin())).cos();
        let mut old = fn7(a.sin(), (a + b).atan(), 1 % 4);
        let mut y = y1[..2].to_vec();
        ((((((if y1[0] < b { lit(1.0) } else { old.1 }) + lit(2.0) * b) + lit(0.75) * y1[1]) + lit(1.75) * y1[2]) + lit(1.5) * y[0]) + lit(1.75) * y[1]) + lit(1.5) * y[y.len() - 1]
    }

    pub fn fn86(a: D, n: usize, net: &Net) -> D {
        match n % 4 { 0 => {
            if lit(3 as f64) < a {
                if a > (a + a) {
                    return net.b + lit(1.0) * a;
                }
                let f4 = |z: D| { let h6 = (z * z + lit(1.0)).sqrt(); (-(-lit(1.625))).sin() + h6 };
                let y8 = f4(net.b * a) + f4(if n % 2 == 0 { net.b } else { a });
            } else {
                let Some(z10) = positive(a) else {
                    return (((a + lit(1.0) * a) + lit(1.25) * net.w[0]) + lit(0.75) * net.w[1]) + lit(1.0) * net.b;
                };
            }
        }, 1 | 2 if net.b < a => {
            let mut dx: [D; 3] = [lit(1.375); 3];
        }, _ => {} }
        (((a - net.w[n % 2]) + lit(2.0) * a) + lit(1.5) * net.w[1]) + lit(2.0) * net.b
    }

    pub fn fn87(mut a: D, v: &[D]) -> D {
        let mut y1: [[D; 3]; 2] = [[a, v[1] * a, lit(2 as f64)], [lit(1.375); 3]];
        if v[0] <= (y1[0][1] / (y1[1][0] * y1[1][0] + lit(1.0))) {
            {}
            { let rhs = lit(0.125) * a.cos(); y1[0][0] += rhs; }
        } else if y1[1][1] < v[0] {
            y1[0][2] = lit(1.0).sin();
        } else {
            if a < a {
                y1 = [[v[0] - v[1]; 3]; 2];
                return (y1[1][0] + y1[1][0]) + lit(1.25) * y1[1][2];
            }
        }
        return a.sin().powi(2);
        let mut s = Point::new(lit(0.5).abs(), -y1[0][2]);
        v[0] * lit(0.75)
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
            }
            { let rhs = lit(0.25) * fn79(lit(1.25) * b.sin()); a += rhs; }
        } else if a < b {} else {
            b = lit(1.25) * b.sin();
        }
        lit(1 as f64) + lit(2.0) * a
    }

    pub fn fn92(mut a: D, b: D, p: [D; 3]) -> D {
        let mut b = [[a.max(a), if lit(0.25) < (-lit(0.625)) { p[2] } else { b }, b + p[2]], [b - p[1], a.sin().tanh(), b + a]];
        if lit(1.625).sin().exp() >= lit(1.25) {
            { let rhs = lit(2 as f64).sin(); b[0][2] *= rhs; }
            return (((a + a) + lit(1.25) * a) + lit(1.25) * p[1]) + lit(1.5) * p[2];
        }
        let mut cell1: [D; 3] = p;
        if a >= fn78(lit(1.25) * cell1[0].sin(), lit(1.625) < b[0][0], vec![a, cell1[2], cell1[2]]) {
            for z6 in &mut cell1 {
                { let rhs = lit(0.125) * a.sin(); *z6 += rhs; }
            }
            return (((((a + lit(0.75) * a) + lit(0.25) * p[0]) + lit(2.0) * b[0][1]) + lit(0.25) * b[1][2]) + lit(1.5) * cell1[1]) + lit(1.25) * cell1[2];
        }
        let part7 = &mut cell1[..=1];
        { let rhs = lit(0.5) * (b[0][2] * p[2]).sin(); part7[0] += rhs; }
        part7[1] = part7[0] * p[0].sin();
        for i in 0..2 {
            for j in 0..2 {
                b[i][j] = b[j][i].sin() + lit(1.25) * (lit(0.625) * p[2]).sin();
            }
        }
        for z in cell1.chunks_exact_mut(2) {
            z[0] = z[1] * lit(1.25) * a.sin();
        }
        (((a * b[0][2]) + lit(0.5) * b[1][0]) + lit(2.0) * cell1[0]) + lit(1.25) * cell1[2]
    }

    pub fn fn93(a: D) -> D {
        let mut x: Point = Point::new(a + a, fn82(a.sin(), 3 % 4));
        {
            let y1 = lit(1 as f64);
        }
        let mut y9: D = if (a + x.x) <= fn84(a.atan(), a.sin()) {
            let mut a = [a, x.y, lit(0 as f64)];
            a[0] = a[0].sin();
            a[2]
        } else {
            let mut i5 = 0_usize;
            'l6: while i5 < 1 && (x.x < lit(i5 as f64)) {
                { let rhs = 1; i5 += rhs; }
                let mut dx: D = if (i5 < 1) || (i5 >= 3) { a + a } else { lit(3 as f64) };
            }
            fn88(a.sin())
        };
        { let rhs = lit(0.25) * (lit(1.25) * (x.x - a).sin().exp().sin()); x.y += rhs; }
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
        let mut dy1 = Body { pos: Point { x: a, y: b }, vel: [fn94(b.sin(), b.sin(), a <= a), a, a.sin().powi(2)], mass: a, id: 2 };
        let acc = dy1.push(lit(1.25) * b.sin());
        if a >= a {
            let mut y5: [D; 3] = if dy1.pos.y >= (a + a) {
                dy1.vel[0] = (a - a).abs().sin();
                [lit(1.375); 3]
            } else {
                { let rhs = lit(0.375) * dy1.pos.x.sin().powi(2).sin(); dy1.vel[1] += rhs; }
                [acc, a, b]
            };
            for z in y5.chunks_exact_mut(2) {
                let old = z[0];
                z[0] = z[1] * 0.5;
                z[1] = old * lit(1.25) * a.sin();
            }
            let mut x = lit(1 as f64);
        } else {
            dy1.pos.x = fn0(lit(1.25) * a.sin(), [lit(0.375), b, b]).sin();
        }
        (((((b.atan() + lit(1.5) * b) + lit(0.5) * dy1.pos.x) + lit(0.75) * dy1.pos.y) + lit(1.75) * dy1.vel[1]) + lit(1.75) * dy1.mass) + lit(1.25) * acc
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
        let mut a: [[D; 3]; 2] = [[lit(0.125); 3], [if a > a { a } else { a }, if a > a { a } else { a }, v[1]]];
        a[1][2] = a[0][1].sin();
        if v[0] > v[v.len() - 1].sin().tanh() {
            a[1][0] = lit(1.25) * a[1][1].cos().sin();
            a[1][2] = lit(3 as f64).atan();
        } else {
            let mut dx = v[1].abs();
            { let rhs = lit(1.75) + v[0].sin(); a[1][2] /= rhs; }
        }
        (((fn16(lit(1.25) * a[0][2].sin(), &a[0]) + lit(1.5) * v[0]) + lit(1.0) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(0.25) * a[1][0]
    }

    pub fn fn100(a: D) -> D {
        let mut old = vec![a - a, a.sin(), fn97(a.sin(), lit(1.25) * a.sin(), a <= a)];
        (old[0], old[1]) = (old[1], old[0]);
        let mut cell1: D = old[1];
        let mut w = vec![cell1.min(lit(0.875)); 3];
        ((old[1] + lit(0.75) * w[0]) + lit(1.75) * w[1]) + lit(0.75) * w[w.len() - 1]
    }

    pub fn fn101(a: D, b: D, net: &Net) -> D {
        let back: [[D; 3]; 2] = [[lit(1.5), a, a], [net.w[1].atan(), b + b, a]];
        b + lit(1.5) * b
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
            let mut i5 = fn24(list2[i5 % 2].cos(), lit(0.5) * lit(list2.len() as f64).sin(), list2[i5 % 2].mul_add(dy1, a) >= a, &list2, list2.clone());
        }
        [(list2[1] * a) + lit(2.0) * dy1, dy1 + lit(0.5) * dy1, ((a - list2[1]) + lit(0.5) * list2[list2.len() - 1]) + lit(0.75) * dy1]
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
        [a + lit(1.75) * dx[dx.len() - 1], a + lit(1.25) * next[1][1], -a]
    }

    pub fn fn106(a: D, b: D, v: &[D]) -> [D; 3] {
        let mut a: [D; 3] = [b.sin(), b, v[0]];
        a[2] = lit(1.25) * b.sin();
        let dy1: D = lit(0.125);
        let mut next6 = a.clone();
        for _ in 0..3 {
            for i7 in 0..a.len() {
                next6[i7] = 0.5 * a[i7] + 0.25 * (if i7 == 0 { a[a.len() - 1] } else { a[i7 - 1] }) * (dy1 * dy1).sin();
            }
            a.copy_from_slice(&next6);
        }
        [((b + lit(0.5) * b) + lit(1.75) * v[1]) + lit(1.75) * dy1, (((dy1 - dy1) + lit(0.25) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(1.0) * a[0], (((((a[0] + lit(1.75) * b) + lit(1.25) * v[0]) + lit(0.25) * v[v.len() - 1]) + lit(0.75) * a[0]) + lit(1.0) * a[1]) + lit(1.75) * a[2]]
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
        if (b[0] > a) && ((a <= b[1]) || (lit(0.75) < a)) {} else {}
        a + lit(1.5) * b[b.len() - 1]
    }

    pub fn fn108(a: D, flag: bool) -> D {
        for i3 in (0..4).rev() {
            match (i3 + 1) % 3 { 0 => {
                let x = [a, a, a];
            }, 1 => {}, _ => {} }
        }
        a + lit(0.75) * a
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
            if let Shape::Disc(z) = &mut list3 {
                { let rhs = D::sin(a).sin(); *z *= rhs; }
            }
            b = lit(1.25) * (-lit(0.75)).sin();
            b = (D::sin(a) * b).sin();
        }
        (lit(0 as f64) + lit(1.0) * a) + lit(0.5) * b
    }

    pub fn fn110(mut a: D) -> D {
        let mut list2 = Vec::with_capacity(4);
        for i3 in 0..2 {
            list2.push(lit(0.5) * a.sin());
        }
        list2[1] = a.sin().tanh().sin();
        a = a.atan();
        list2.resize(3, a.atan());
        for z6 in list2.iter_mut().rev() {
            *z6 = a.sin();
        }
        let f7 = |z: D| { let h9 = z.sin().exp(); z.atan() + h9 };
        let y11 = f7(lit(0.5));
        let mut saved: D = (lit(1.5) + (a - list2[1]).sin()).ln();
        ((((saved.abs() + lit(1.25)).ln() + lit(1.25) * list2[1]) + lit(2.0) * list2[list2.len() - 1]) + lit(1.25) * y11) + lit(0.25) * saved
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
        let i3 = a;
        q.clone()
    }

    pub fn fn112(a: D, b: D, p: [D; 3]) -> D {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(lit(0.5) * ((-lit(0.25)) + a).atan().sin());
        }
        'l8: for i9 in (0..list4.len()).rev() {
            list4[i9] = lit(0.5) * b.sin();
            let mut tape1 = Point::new(fn100(lit(1.0).sin()), b.max(a));
        }
        ((((((b.sin() + lit(1.5) * a) + lit(2.0) * b) + lit(0.5) * p[0]) + lit(0.75) * p[1]) + lit(0.25) * p[2]) + lit(0.5) * list4[1]) + lit(1.5) * list4[list4.len() - 1]
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
            let mut y7: D = if (a + lit(0.375)) > a.min(a) {
                let mut y3: D = if a >= lit(1.0) {
                    p[1] = a.cos();
                    a = a.atan();
                    fn99(lit(1.25) * a.sin(), &p)
                } else {
                    p[1] + (-lit(0.25))
                };
                y3
            } else {
                let (l5, r6) = p.split_at_mut(1);
                l5[0] = r6[0].sin();
                { let rhs = l5[0] * lit(1 as f64).atan(); r6[0] -= rhs; }
                p.fill(a.sin());
                a + a
            };
            let f9 = |z: D, k: D| { let h12 = lit(1.5) * a; (k * h12).atan() + h12 };
            let y14 = f9(p[1], y7) + f9(a, y7);
        } else if (-lit(1.875)) <= a {
            let mut old = [lit(1.5); 3];
        } else {
            let Some(z17) = positive(a) else {
                return p[1].min(a) + lit(0.25) * a;
            };
        }
        (((if p[0] < p[2] { a } else { a }) + lit(2.0) * a) + lit(0.5) * p[0]) + lit(1.5) * p[1]
    }

    pub fn fn115(a: D, b: D, p: [D; 3]) -> D {
        let mut saved = (0..p.len()).map(|j| p[j] + a.cos()).collect::<Vec<D>>();
        saved[0] = p[1].cos();
        let r6 = &mut saved[0];
        *r6 = *r6 * b.sin() + (lit(0.375) * lit(0.75).cos());
        { let rhs = ((-lit(1.375)) + a).sin(); *r6 *= rhs; }
        for i7 in 0..p.len() {}
        { let rhs = lit(1.75) + p[0].sin(); saved[1] /= rhs; }
        ((((((b.sin() + lit(1.5) * a) + lit(1.5) * b) + lit(0.25) * p[0]) + lit(0.75) * p[1]) + lit(1.5) * p[2]) + lit(0.25) * saved[1]) + lit(2.0) * saved[saved.len() - 1]
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

    pub fn fn117(mut a: D, b: D, n: usize) -> D {
        a = lit(1.25) * (b * lit(0.5)).asinh().sin();
        let mut i4 = 0_usize;
        'l5: loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 2 { break; }
            a = ((-lit(1.25)) * a).sin().sin();
            let f7 = |z: D, k: D| lit(0.5) * z.sin();
            let y10 = f7((-lit(1.875)).abs(), b) * f7(a.atan(), a);
            if b <= b.mul_add(b, y10) { break; }
            let y = fn91(a.sin(), a.cos());
            a = y.cos();
        }
        (a + lit(0.5) * a) + lit(0.5) * b
    }

    pub fn fn118(a: D, v: &[D]) -> D {
        if (a.abs() + lit(1.25)).ln() > v[v.len() - 1] {
            let mut i3 = 0_usize;
            loop {
                { let rhs = 1; i3 += rhs; }
                if i3 > 3 { break; }
                let Some(z5) = positive(a) else {
                    continue;
                };
                if a.max(lit(1.875)) >= fn100(z5.cos()) { break; }
                if (a * v[i3 % 2]) >= lit(i3 as f64) {} else {
                    if z5 > fn102(z5.atan()) {
                        return (z5 + lit(0.25) * v[0]) + lit(0.25) * v[v.len() - 1];
                    }
                }
            }
            let mut v: Net = Net { w: vec![lit(0.0); 4], b: a };
        } else {}
        ((a - a) + lit(0.75) * a) + lit(1.25) * v[0]
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
            let mut cell1: Body = Body { pos: Point::new(a, a), vel: [lit(1.125) * p[i5 % 3], a, -lit(0.75)], mass: p[i5 % 3].atan(), id: 2 };
            'l8: for i9 in 0..p.len() {
                cell1.mass = lit(0.5) * lit(i9 as f64).sin();
                { let rhs = lit(1.75) + fn108(lit(1.625).cos(), i9 < 1).sin(); cell1.pos.y /= rhs; }
                cell1.pos.y = (if i5 >= 2 { lit(0.375) + cell1.pos.y } else { p[i9].sin().tanh() }).sin();
            }
            let r11 = &mut cell1.vel[0];
            { let rhs = lit(0.25) * (lit(0.5) * a.sin()); *r11 += rhs; }
            *r11 = *r11 * lit(0.5) * a.sin() + (lit(0.5) * (lit(0.5) * a.sin()));
        }
        lit(0.875) + lit(0.5) * a
    }

    pub fn fn121(mut a: D, v: &[D]) -> D {
        let cell1 = [[a.sin(), a, a], [lit(0 as f64); 3]];
        let mut v = [[v[1].max(cell1[0][1]), -a, cell1[1][0]], [-v[0], if a > a { cell1[1][0] } else { cell1[1][1] }, a.min(cell1[0][1])]];
        let mut i5 = 0_usize;
        'l6: loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 2 { break; }
            match i5 % 3 { 0 => {
                let f8 = |z: D| lit(0.5) * cell1[i5 % 2][i5 % 3].sin();
                let y10 = f8(v[0][i5 % 3].atan()) + f8(lit(i5 as f64));
            }, 1 => {
                { let rhs = lit(0.375) * (lit(0.5) * lit(i5 as f64).cos().sin()); a += rhs; }
                v[i5 % 2][i5 % 3] = cell1[i5 % 2][2].sin();
            }, _ => {
                let mut next = (cell1[i5 % 2][i5 % 3] - (-lit(1.625))) * (v[i5 % 2][0] + cell1[0][1]);
            } }
            let mut product13 = [[lit(0.0); 3]; 2];
            for i in 0..2 {
                for j in 0..2 {
                    let mut s = lit(0.0);
                    for k in 0..3 {
                        { let rhs = cell1[i][k] * cell1[j][k] * 0.5; s += rhs; }
                    }
                    product13[i][j] = s;
                }
            }
            product13[0][1] = ((lit(1.75) * lit(1.75) + lit(1.0)).ln() * (product13[i5 % 2][i5 % 3] * cell1[1][2])).sin();
        }
        ((((((cell1[1][i5 % 3] * cell1[1][i5 % 3] + lit(1.0)).ln() + lit(1.0) * a) + lit(2.0) * cell1[1][0]) + lit(0.25) * cell1[1][2]) + lit(0.5) * v[0][1]) + lit(0.75) * v[1][0]) + lit(0.75) * v[1][2]
    }

    pub fn fn122(a: D) -> D {
        let f2 = |z: D| a.sin();
        let y4 = f2(a * a) + f2((a * a + lit(1.0)).sqrt());
        y4.atan()
    }

    pub fn fn123(mut a: D, mut b: D, v: &[D]) -> D {
        a = lit(1.25) * a.sin();
        b = lit(1.25) * b.sin();
        let mut w = Point { x: b, y: b + a };
        (((((v[1] + lit(1.0) * a) + lit(1.0) * b) + lit(0.25) * v[0]) + lit(0.25) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.75) * w.x
    }

    pub fn fn124(a: D, mut b: D, net: &Net) -> [D; 3] {
        let mut b = vec![vec![lit(0 as f64), b - b, lit(0.625)], vec![net.b / (b.abs() + lit(1.25)), net.w[1]]];
        b = vec![vec![a; 3], vec![a.max(lit(1.625)); 3]];
        for i5 in 1..=1 {
            b[0][0] = lit(0.5) * fn120((a / (a * a + lit(1.0))).sin(), i5 != 0, [lit(1.5); 3]).sin();
        }
        [((((a.abs() + lit(1.25)).sqrt() + lit(0.25) * net.w[0]) + lit(0.75) * net.w[1]) + lit(0.5) * b[0][0]) + lit(0.75) * b[1][1], ((fn119(b[1][0].atan(), a < a, [b[1][0]; 3]) + lit(0.25) * net.w[0]) + lit(1.0) * net.w[1]) + lit(0.5) * net.b, a]
    }

    pub fn fn125(a: D, mut q: Vec<D>) -> D {
        let mut u: [D; 3] = [if a <= lit(0.125) { a } else { a }; 3];
        let mut y = fn113(lit(1.25) * u[2].sin());
        for z6 in u.windows(2) {
            let mut old8 = std::mem::replace(&mut q, vec![-lit(2.0); 3]);
        }
        let mut i10 = 0_usize;
        'l11: while i10 < 3 {
            { let rhs = 1; i10 += rhs; }
            let mut y1 = [if a > q[1] { a } else { lit(0.625) }; 3];
        }
        return y.cos() + lit(1.75) * y;
        q[i10 % q.len()] + a
    }

    pub fn fn126(a: D, mut b: D, n: usize, p: [D; 3]) -> D {
        if p[1] > (b + b) {
            b = lit((n + 1) as f64).cos();
            for z6 in p.windows(2) {
                b = lit(n as f64).min(lit(1.125)).sin();
            }
            let acc = lit(n as f64);
        } else if n >= 1 {
            b = (a * b).sin().exp().atan();
        } else {
            b = (b * lit(1.375)).sin().sin();
        }
        ((a.min(b) + lit(0.5) * b) + lit(1.75) * p[0]) + lit(1.5) * p[1]
    }

    pub fn fn127(mut a: D, b: D) -> [D; 3] {
        let mut acc = [-lit(0.125); 3];
        let (l4, r5) = acc.split_at_mut(1);
        l4[0] = r5[0].sin();
        { let rhs = l4[0] * b.atan(); r5[0] -= rhs; }
        let mut i6 = 0_usize;
        'l7: loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 2 { break; }
            let mut y21: [D; 3] = if i6 % 2 == 1 {
                let mut i9 = 0_usize;
                loop {
                    { let rhs = 1; i9 += rhs; }
                    if i9 > 3 { break; }
                    if i9 != 2 {
                        continue 'l7;
                    }
                    let f11 = |z: D, k: D| acc[0].sin();
                    let y14 = f11(b, a) * f11(b, a);
                    let mut list16 = Vec::new();
                    list16.push(acc[i9 % 3]);
                    list16.push(a);
                }
                let mut list18 = Vec::with_capacity(4);
                list18.push(a.atan());
                list18.push(b);
                acc
            } else {
                let mut saved: D = (acc[i6 % 3] + b) - (a - acc[1]);
                [-lit(0.875), a, a]
            };
            if (i6 != 0) || (i6 < 2) { break; }
            { let rhs = (a * b).sin(); y21[i6 % 3] *= rhs; }
        }
        [((a + b) + lit(1.25) * a) + lit(1.5) * acc[0], (a + lit(1.0) * a) + lit(0.75) * b, ((acc[i6 % 3].sin().tanh() + lit(0.75) * a) + lit(1.25) * b) + lit(1.5) * acc[1]]
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
                    dy19[i5 % 2] = lit(0.5).sin().cos();
                } else if i5 % 2 == 0 {} else {
                    if (b < a) || (i5 >= 0) {
                        let r11 = &mut dy1.w[0];
                        { let rhs = lit(0.375) * (a * b).sin(); *r11 += rhs; }
                        *r11 = *r11 * lit(0.875).atan() + (lit(0.125) * a.sin());
                        return ((((b + lit(0.5) * a) + lit(0.25) * b) + lit(1.25) * dy1.w[0]) + lit(0.75) * dy1.w[1]) + lit(0.5) * dy1.b;
                    }
                }
                dy19[i5 % 2] = lit(0.5) * a.sin();
            }
            { let rhs = lit(0.375) * (lit(0.5) * (a * (a * a)).sin()); dy1.b += rhs; }
        }
        (((((-lit(0.75)) + lit(1.5) * a) + lit(1.5) * b) + lit(1.5) * p[0]) + lit(1.25) * p[2]) + lit(1.0) * dy1.b
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

    pub fn fn133(mut a: D, b: D, v: &[D]) -> Vec<D> {
        let mut next = if ((-lit(1.0)) > a) && (a <= v[1]) { b } else { a };
        if lit(0.875) <= lit(0 as f64) {
            a = (a / (lit(1.75).sin() * lit(1.75).sin() + lit(1.0))).sin();
            let f5 = |z: D, k: D| lit(1.25) * k.sin();
            let mut y8 = f5(b + lit(1.0), b) * f5(b + next, a);
        } else {}
        vec![((b + lit(0.5) * a) + lit(0.25) * v[0]) + lit(1.25) * next, (-next) + lit(2.0) * a]
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
        let v = [(v[1].abs() + lit(1.25)).ln(), lit(v.len() as f64), a];
        let mut y4: D = {
            a = lit(1.625);
            a.cos()
        };
        return ((((-lit(1.875)) * v[1]) + lit(1.25) * a) + lit(0.5) * v[0]) + lit(2.0) * v[1];
        let mut old6 = std::mem::replace(&mut a, (y4 + y4).cos());
        -lit(1.625)
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
        let mut s = [b; 3];
        if lit(0 as f64) > lit(1.5).asinh() {
            let f5 = |z: D, k: D| s[2].sin();
            let mut y8 = f5(s[2], a);
            let mut old10 = std::mem::replace(&mut t.1, (y8 * s[0]).sin());
        } else {
            let mut old: D = s[0];
        }
        s[1] = lit(1.25) * a.sin();
        vec![(lit(1 as f64) + lit(0.25) * t.0) + lit(0.25) * s[1], ((((((b + t.0) + lit(1.25) * a) + lit(0.25) * b) + lit(2.0) * t.0) + lit(1.0) * s[0]) + lit(1.0) * s[1]) + lit(1.75) * s[2]]
    }

    pub fn fn138(a: D, b: D, n: usize, v: &[D], t: (D, D)) -> D {
        let mut s: [D; 3] = [a; 3];
        let mut y: D = lit(1 as f64).cos();
        s[2] = a.sin();
        {
            s[n % 3] = lit(1.25) * (lit(1.5) + (if y <= lit(1.125) { a } else { y }).sin()).sqrt().sin();
            s[n % 3] = lit(1.25) * (y * fn125(b.sin(), vec![v[n % 2], t.0, a])).sin();
        }
        let mut y8: [D; 3] = if (a + y) < v[n % 2] {
            s[2] = (y / (a * a + lit(1.0))).sin();
            [v[0]; 3]
        } else {
            y = fn134(y.sin().powi(3).cos(), (b - lit(1.5)).sin(), n % 4, &v[..=1]).sin();
            s[n % 3] = a.sin();
            s
        };
        (((((lit(n as f64) + lit(1.25) * a) + lit(0.25) * t.0) + lit(1.5) * s[2]) + lit(1.25) * y) + lit(0.5) * y8[0]) + lit(0.75) * y8[1]
    }

    pub fn fn139(a: D, v: &[D], mut p: [D; 3]) -> D {
        let mut y5: [D; 3] = if a.cos() >= a {
            [a, p[2], a]
        } else {
            let v = fn55(v[1].sin());
            p
        };
        p[1] = lit(2 as f64).atan();
        ((((((y5[2] - a) + lit(2.0) * a) + lit(0.25) * v[0]) + lit(2.0) * p[1]) + lit(1.25) * p[2]) + lit(1.0) * y5[1]) + lit(1.25) * y5[2]
    }

    pub fn fn140(mut a: D, mut b: D) -> D {
        let saved: [D; 3] = [b; 3];
        a = saved[0].sin();
        let f4 = |z: D, k: D| { let h7 = k * lit(0.625); lit(1.25) * (if a <= b { a } else { lit(1.0) }).sin() + h7 };
        let mut y9 = f4(b / (lit(1.5) + saved[0].sin()), b);
        let mut i11 = 0_usize;
        while i11 < 1 {
            { let rhs = 1; i11 += rhs; }
            b = a.asinh().sin();
            a = lit(1.25) * ((saved[0] * b) - b.abs()).sin();
        }
        ((((lit(3 as f64) + lit(1.25) * b) + lit(1.0) * saved[0]) + lit(1.25) * saved[1]) + lit(1.5) * saved[2]) + lit(0.25) * y9
    }

    pub fn fn141(a: D, p: [D; 3]) -> D {
        'l3: for i4 in 0..4 {
            let mut i6 = 0_usize;
            'l7: loop {
                { let rhs = 1; i6 += rhs; }
                if i6 > 2 { break; }
                let mut y12: [D; 3] = {
                    let mut dy1 = fn130(p[0].sin().tanh().atan(), &p, p.iter().enumerate().map(|(j, z)| lit(0.5) * a.sin()).collect::<Vec<D>>());
                    [dy1, dy1, a]
                };
                { let rhs = lit(0.125) * (-lit(0.625)).sin(); y12[i4 % 3] += rhs; }
                y12[i4 % 3] = lit(0.5) * (if fn30(a.sin()) <= (p[1].abs() + lit(1.25)).sqrt() { lit(2 as f64) } else { a + p[i6 % 3] }).sin();
            }
            if (if a < a { a } else { a }) >= a.min(a) {
                continue 'l3;
            }
        }
        a.cos() + lit(1.5) * a
    }

    pub fn fn142(a: D) -> D {
        let mut back: [D; 3] = [a, a.min(-lit(2.0)), a * a];
        { let rhs = lit(1.25) * a.sin(); back[1] *= rhs; }
        let (l3, r4) = back.split_at_mut(1);
        { let rhs = r4[0] * a.atan(); l3[0] += rhs; }
        { let rhs = lit(1.75) + lit(1.125).sin(); back[2] /= rhs; }
        a + lit(1.0) * a
    }

    pub fn fn143(a: D, mut b: D, mut p: [D; 3]) -> D {
        let mut acc: [D; 3] = [lit(1.625); 3];
        let Some(z5) = positive(acc[0]) else {
            return (((((if p[0] >= a { b } else { acc[1] }) + lit(1.75) * b) + lit(0.75) * p[0]) + lit(1.75) * p[2]) + lit(1.75) * acc[0]) + lit(1.5) * acc[1];
        };
        p[2] = p[1].sin();
        let mut x: [D; 3] = p;
        (((((((acc[1].sin().tanh() + lit(1.0) * a) + lit(0.75) * b) + lit(1.0) * p[2]) + lit(0.5) * acc[0]) + lit(0.75) * acc[1]) + lit(0.75) * z5) + lit(1.5) * x[1]) + lit(2.0) * x[2]
    }

    pub fn fn144(a: D, b: D, v: &[D]) -> D {
        if (b * b + lit(1.0)).sqrt() <= b.sin().exp() {
            for z5 in v.windows(2) {}
        }
        (((((a / (v[0].abs() + lit(1.25))) + lit(2.0) * a) + lit(1.0) * b) + lit(1.75) * v[0]) + lit(0.25) * v[1]) + lit(1.75) * v[v.len() - 1]
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
        let mut a = [v[1], v[1] + v[v.len() - 1], next - next];
        if lit(v.len() as f64) >= next {
            let mut saved: D = lit(2 as f64);
        } else {}
        vec![((next.atan() + lit(0.25) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(0.75) * a[2], ((((next + lit(0.5) * v[0]) + lit(0.75) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(1.75) * next) + lit(1.25) * a[1]]
    }

    pub fn fn147(mut a: D, b: D) -> D {
        let mut old: [D; 3] = [a - b, b, a];
        if old[2] > (old[2] - b) {
            let mut old4 = std::mem::replace(&mut old[0], lit(1.25) * a.sin());
        }
        old.fill(a.atan());
        old[2] = a.sin();
        { let rhs = lit(0.25) * (a - (if a < b { b } else { a })).sin(); old[1] += rhs; }
        old[2] = (old[0].sin().tanh() + a).sin();
        (b + lit(2.0) * a) + lit(0.75) * b
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
        [(b + lit(0.25) * b) + lit(0.75) * y11, (b.sin().powi(0) + lit(0.25) * a) + lit(0.75) * list3[0], (list3[list3.len() - 1] * y11) + lit(1.0) * a]
    }

    pub fn fn150(a: D, b: D, n: usize, q: Vec<D>) -> D {
        let f5 = |z: D, k: D| lit(1.25) * b.sin();
        let mut y8 = f5(fn138(lit(1.25) * a.sin(), b.sin(), n % 4, &q, (a, a)), a) * f5(lit(1.0), a);
        y8 = (a / (y8 * y8 + lit(1.0))).max((q[1].abs() + lit(1.25)).sqrt()).atan();
        y8 = y8.sin();
        'l10: for i11 in 1..q.len() {
            let f13 = |z: D| { let h15 = if lit(1.375) <= z { a } else { y8 }; lit(0.5) * (lit(1.5) + (-lit(1.875)).sin()).ln().sin() + h15 };
            let mut y17 = f13(b) + f13(if b < y8 { b } else { q[i11] });
            let mut saved = y8;
        }
        (((b.sin() + lit(0.75) * a) + lit(2.0) * b) + lit(1.25) * q[1]) + lit(2.0) * y8
    }

    pub fn fn151(mut a: D, mut p: [D; 3], mut q: Vec<D>) -> D {
        { let rhs = lit(1.75) + p[2].sin(); p[0] /= rhs; }
        while q.len() > 2 {
            let z = q.pop().unwrap();
            a = a * 0.5 + z * lit(1.25) * a.sin();
        }
        for i4 in (0..q.len()).rev() {
            if a <= p[i4 % 3] {
                { let rhs = lit(0.5) * a.sin(); p[0] += rhs; }
                let mut next = p[0];
            } else if i4 != 0 {
                q[..2].copy_from_slice(&[(a * a + lit(1.0)).sqrt().sin(), a]);
            } else {}
            a = lit(i4 as f64).sin();
            let last7 = q.len() - 1;
            q.swap(1, last7);
        }
        a.abs() + lit(0.25) * a
    }

    pub fn fn152(a: D) -> D {
        let mut a: [[D; 3]; 2] = [[fn120(a.sin(), a < a, [a; 3]); 3], [lit(1.75); 3]];
        let mut y1 = -lit(0.125);
        if y1 > a[1][2] {} else if y1.sin().exp() > y1 {
            y1 = a[0][2].cos();
        } else {}
        (((a[1][2] * y1) + lit(1.0) * a[1][0]) + lit(0.25) * a[1][2]) + lit(2.0) * y1
    }

    pub fn fn153(a: D, v: &[D]) -> D {
        let acc = [a, a + a, v[v.len() - 1]];
        for i4 in 0..acc.len() {
            let mut y6: [D; 3] = {
                [a, a, a]
            };
        }
        ((((acc[0] + lit(1.75) * a) + lit(0.25) * v[0]) + lit(1.25) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(0.5) * acc[0]
    }

    pub fn fn154(mut a: D, q: Vec<D>) -> (D, D) {
        for i3 in 1..=1 {
            a = lit(0.5) * a.sin();
        }
        a = (-lit(1.625)).atan();
        a = a.atan();
        (a + lit(0.25) * a, (a + lit(1.75) * q[0]) + lit(0.25) * q[q.len() - 1])
    }

    pub fn fn155(mut a: D, b: D, p: [D; 3]) -> D {
        let mut s: [D; 3] = [a.sin().exp(); 3];
        let dx = fn146(s[0].sin(), &p);
        let next: D = a;
        for i7 in 1..s.len() {
            { let rhs = s[i7 - 1]; s[i7] -= rhs; }
            if i7 < 1 {
                for &z10 in dx.iter() {}
                a = b.cos();
            } else {}
        }
        (((((((lit(0 as f64) + lit(0.25) * a) + lit(1.75) * p[0]) + lit(0.5) * p[1]) + lit(2.0) * p[2]) + lit(1.5) * s[1]) + lit(1.75) * dx[0]) + lit(0.5) * dx[1]) + lit(1.5) * dx[dx.len() - 1]
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
        let mut w = [a - a, a, a];
        let mut i3 = 0_usize;
        'l4: loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 2 { break; }
            let f6 = |z: D, k: D| { let h9 = k; lit(i3 as f64).cos() + h9 };
            let y11 = f6(a.sin(), w[1]) * f6(fn147(lit(0.5).atan(), lit(0.5) * w[i3 % 3].sin()), a);
            if i3 != 2 { break; }
            let mut y20: D = if w[i3 % 3] > (-a) {
                w[0] = lit(0.5) * lit(0 as f64).sin();
                let f13 = |z: D| { let h15 = y11; lit(i3 as f64).sin() + h15 };
                let y17 = f13(f13(lit(2.0).sin().tanh()));
                a.atan()
            } else {
                let w = (-a).max(y11);
                y11 * w
            };
        }
        if fn145(lit(1.25) * a.sin(), w[0].atan(), w[1] < a) <= (w[2] * a) {
            return (a * a) + lit(0.5) * a;
            { let rhs = lit(1.75).atan(); w[i3 % 3] *= rhs; }
        }
        (((a + lit(1.25) * a) + lit(2.0) * w[0]) + lit(1.25) * w[1]) + lit(1.75) * w[2]
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

    pub fn fn160(a: D) -> D {
        let mut old: Point = Point::new(a / (a.abs() + lit(1.25)), a);
        let mut cell1 = a;
        old.x = lit(1.25) * cell1.sin();
        'l4: for i5 in 0..3 {
            if i5 < 3 {}
            let f7 = |z: D| { let h9 = lit(i5 as f64); h9.sin() + h9 };
            let mut y11 = f7((a * a + lit(1.0)).sqrt()) + f7(if old.x > old.y { old.x } else { a });
        }
        (((cell1 + lit(0.75) * a) + lit(1.0) * old.x) + lit(2.0) * old.y) + lit(0.25) * cell1
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

    pub fn fn163(mut a: D, n: usize) -> D {
        let r3 = &mut a;
        *r3 = *r3 * (-lit(0.5)).sin() + (lit(0.25) * lit(1.125).sin());
        *r3 = lit(1.25) * fn160(lit(1.5).cos()).sin();
        a.sin() + lit(0.75) * a
    }

    pub fn fn164(a: D, b: D, flag: bool, v: &[D]) -> D {
        let mut v = v.to_vec();
        {
            let mut y6: D = {
                if b < b { a } else { b }
            };
            v[1] = lit(1.25) * b.min(a + a).sin();
        }
        let mut tape1 = [lit(0.125); 3];
        (((v[v.len() - 1] + lit(0.5) * a) + lit(1.5) * b) + lit(1.25) * v[1]) + lit(1.75) * v[v.len() - 1]
    }

    pub fn fn165(mut a: D, p: [D; 3]) -> D {
        let saved: Point = Point { x: a, y: p[1] };
        for i4 in 0..1 {
            for i6 in (0..3).rev() {
                let mut old8 = std::mem::take(&mut a);
                { let rhs = lit(1.75) + (p[i4 % 3] + saved.x).sin(); a /= rhs; }
            }
            { let rhs = lit(1.75) + (saved.x + a).sin(); a /= rhs; }
            let mut i4: Point = saved + saved;
        }
        p[1] + lit(0.25) * saved.x
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
        let dy1 = [[lit(0.25); 3], [b, a + b, a]];
        let s: D = dy1[1][0].max(b) * a.asinh();
        let f5 = |z: D| lit(3 as f64).cos();
        let y7 = f5(f5(a.sin().powi(3)));
        let mut next: Option<D> = Some((s * s + lit(1.0)).sqrt());
        let a = vec![vec![y7.asinh(), y7], vec![lit(0.0); 4]];
        let mut cell1 = lit(2 as f64);
        let mut tape1 = cell1;
        let f13 = |z: D| lit(1.25) * (b + z).sin();
        let mut y15 = f13(f13(s + y7));
        let mut s17: [D; 3] = [s.sin(), cell1, s];
        (((((((b + lit(1.75) * y7) + lit(1.5) * a[1][1]) + lit(1.75) * cell1) + lit(0.75) * tape1) + lit(0.25) * y15) + lit(1.75) * s17[0]) + lit(0.5) * s17[1]) + lit(2.0) * s17[2]
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
        { let rhs = lit(0.375) * (lit(1.25) * (a.max(b) - p[1]).sin()); p[0] -= rhs; }
        { let rhs = lit(1.75) + (a * b).sin(); p[1] /= rhs; }
        let part6 = &mut y[..=1];
        { let rhs = lit(0.5) * (if b > a { lit(0.875) } else { p[2] }).atan(); part6[0] += rhs; }
        part6[1] = part6[0] * b.abs().atan();
        b + lit(0.5) * a
    }

    pub fn fn170(a: D) -> D {
        a + lit(1.5) * a
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
        let mut y1: [[D; 3]; 2] = [[(-lit(1.375)) - a; 3], [a + a, a, a.sin().powi(0)]];
        { let rhs = lit(0.25) * fn160((if n == 1 { lit(1.25) } else { y1[1][n % 3] }).sin()); a += rhs; }
        let mut u: D = y1[n % 2][1] + a;
        let mut y7: D = {
            for i5 in 1..=1 {
                { let rhs = lit(0.5) * (lit(0.5) * y1[n % 2][1].sin()); y1[1][2] -= rhs; }
            }
            u + a
        };
        (((-lit(1.125)) + lit(1.0) * y1[1][2]) + lit(2.0) * y7, (u.min(u) + lit(1.75) * y1[0][1]) + lit(0.75) * y1[1][2])
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
        let mut saved: [D; 3] = [lit(0.25); 3];
        saved[0] = (saved[1] - a.mul_add(saved[0], a)).sin();
        let s = fn169(saved[1].cos(), a.cos(), [saved[1], saved[0], saved[1]]);
        saved[1] = (a + lit(2 as f64)).cos();
        ((s - a) + lit(1.25) * a) + lit(1.75) * s
    }

    pub fn fn175(a: D, mut b: D) -> D {
        let mut y1: Vec<Vec<D>> = vec![vec![b; 2]; 3];
        let mut acc: [[D; 3]; 2] = [[b; 3], [b, fn174(a.atan()), b]];
        for i5 in (0..4).rev() {
            { let rhs = lit(0.125) * acc[i5 % 2][i5 % 3].min(a).atan(); acc[i5 % 2][i5 % 3] += rhs; }
            if (if b < acc[1][i5 % 3] { acc[1][2] } else { lit(1.5) }) < fn157(lit(0.5) * a.sin()) {
                let mut old7 = std::mem::replace(&mut b, (lit(1.5) + a.sin()).sqrt().sin());
                { let rhs = lit(0.5) * a.sin(); acc[i5 % 2][0] *= rhs; }
                let r9 = &mut old7;
                *r9 = lit(0.5) * b.sin().powi(3).sin();
            }
        }
        ((y1[0][0] * y1[0][0] + lit(1.0)).ln() + lit(0.5) * y1[1][1]) + lit(0.5) * acc[0][1]
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
        let mut dy1 = vec![lit(0.875); 3];
        let mut list10 = Vec::with_capacity(4);
        for i11 in 0..2 {
            list10.push(lit(0.5) * (lit(i11 as f64) * b.sin().exp()).sin());
        }
        (((dy1[dy1.len() - 1] + lit(0.5) * a) + lit(0.75) * dy1[1]) + lit(2.0) * list10[1]) + lit(1.5) * list10[list10.len() - 1]
    }

    pub fn fn177(a: D, b: D, v: &[D], mut q: Vec<D>) -> D {
        let s = vec![lit(0.0); 2];
        q.fill((if a <= s[0] { b } else { a }).cos());
        { let rhs = lit(1.75) + s[1].sin(); q[0] /= rhs; }
        let mut x = Net { w: vec![lit(0.0); 3], b: a };
        q.reverse();
        q.reverse();
        let mut back: [D; 3] = [-lit(1.5); 3];
        (((((((((((-a) + lit(1.25) * a) + lit(2.0) * b) + lit(0.75) * q[0]) + lit(0.5) * q[1]) + lit(2.0) * q[q.len() - 1]) + lit(1.75) * s[1]) + lit(0.25) * s[s.len() - 1]) + lit(0.5) * x.w[0]) + lit(1.25) * x.w[1]) + lit(0.25) * back[0]) + lit(1.75) * back[2]
    }

    pub fn fn178(mut a: D) -> D {
        let mut old = Point { x: a, y: a };
        a = ((if old.x >= old.x { a } else { old.x }) - (a - lit(0.875))).sin();
        old = old;
        let f3 = |z: D| { let h5 = z * z; (lit(0.875) + a).sin() + h5 };
        let mut y7 = f3(a);
        let mut y7 = [if lit(1.0) > y7 { a } else { y7 }; 3];
        let mut i10 = 0_usize;
        'l11: while i10 < 1 {
            { let rhs = 1; i10 += rhs; }
            for z in y7.chunks_exact_mut(2) {
                z[0] = z[1] * a.sin();
            }
        }
        ((((y7[1] + lit(0.75) * old.x) + lit(1.25) * old.y) + lit(0.5) * y7[0]) + lit(1.0) * y7[1]) + lit(1.75) * y7[2]
    }

    pub fn fn179(a: D, mut b: D, n: usize) -> D {
        { let rhs = lit(0.5) * (b.max(b) + (b * b)).sin(); b -= rhs; }
        { let rhs = lit(1.75) + b.sin(); b /= rhs; }
        let Some(z4) = positive(a) else {
            return ((if n >= 1 { b } else { a }) + lit(0.75) * a) + lit(0.75) * b;
        };
        {
            let f6 = |z: D| (b - z).abs().cos();
            let y8 = f6(z4) + f6(lit(0.875));
        }
        let mut dy1: [D; 3] = [b * a, -lit(1.0), if n < 0 { lit(1.625) } else { z4 }];
        let u = z4.atan();
        ((((((dy1[n % 3] + lit(1.5) * a) + lit(2.0) * b) + lit(1.25) * z4) + lit(0.25) * dy1[0]) + lit(1.5) * dy1[1]) + lit(1.75) * dy1[2]) + lit(1.5) * u
    }

    pub fn fn180(mut a: D) -> (D, D) {
        let mut old = vec![a.sin().exp(); 3];
        { let rhs = lit(0.25) * fn177(old[1].sin(), lit(1.25) * (old[0] * old[0] + lit(1.0)).ln().sin(), &old, old.to_vec()); a += rhs; }
        old[1] = ((if lit(1.5) < a { a } else { old[0] }) + (a + a)).atan();
        if old[0].max(a) < (old[0] + a) {} else if a >= a {
            let r3 = &mut old[0];
            { let rhs = a.max(lit(0.375)).sin(); *r3 *= rhs; }
        } else {
            (old[0], old[1]) = (old[1] * 0.5, a.cos());
        }
        ((((-lit(0.75)) + lit(0.5) * a) + lit(1.0) * old[1]) + lit(2.0) * old[old.len() - 1], old[1])
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
            b = b.cos();
        }
        (acc[1] + lit(1.25) * a) + lit(1.75) * b
    }

    pub fn fn182(mut a: D, b: D) -> D {
        a = fn174(lit(1.25) * b.sin()).cos();
        if a <= lit(0 as f64) {
            a = ((lit(1.375) + b) + b.sin()).sin();
            return (b + lit(0.75) * a) + lit(1.25) * b;
        }
        let Some(z3) = positive(lit(0.125)) else {
            return a + lit(0.5) * a;
        };
        let s: D = (a * z3) * lit(2.0);
        (((z3 * z3) + lit(1.0) * a) + lit(1.5) * b) + lit(1.25) * s
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
        let mut old = [a.sin().powi(3), a * a, lit(3 as f64)];
        'l4: for i5 in (0..old.len()).step_by(2) {
            if (a > a) || (i5 % 2 == 1) {
                old[i5] = old[2].cos();
                continue 'l4;
            }
            old[0] = lit(0.625);
        }
        ((a + lit(1.75) * a) + lit(1.0) * old[0]) + lit(1.5) * old[1]
    }

    pub fn fn185(a: D, b: D, v: &[D]) -> D {
        return (((v[0] + lit(0.25) * a) + lit(0.5) * b) + lit(2.0) * v[1]) + lit(1.5) * v[v.len() - 1];
    }

    pub fn fn186(a: D, v: &[D]) -> (D, D) {
        let mut dy1 = [lit(0.25); 3];
        let mut acc: (D, D) = (a + v[0], -dy1[1]);
        { let rhs = lit(0.25) * (lit(1.25) * a.sin()); acc.0 -= rhs; }
        dy1.swap(1, 0);
        dy1[0] = a.abs().sin();
        { let rhs = lit(0.125) * (a - a).sin().atan(); acc.0 += rhs; }
        (dy1[2].atan() + lit(1.5) * acc.0, (((((dy1[1] * dy1[1] + lit(1.0)).ln() + lit(0.75) * a) + lit(1.0) * v[0]) + lit(2.0) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(0.75) * dy1[1])
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
        let mut next = [a * a; 3];
        {
            let mut y5: D = if flag {
                a.mul_add(next[n % 3], next[n % 3])
            } else {
                next[0] = (a / (a * a + lit(1.0))).cos().sin();
                a * next[2]
            };
        }
        (next[0], next[1]) = (next[1], next[0]);
        next = [a.sin().tanh(), a, a * a];
        let mut n: D = a;
        (lit(1.625) + lit(2.0) * next[2]) + lit(1.5) * n
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
            let mut next: Body = Body { pos: Point::new(y8, list10[1]), vel: [lit(0.625), -lit(1.0), y8], mass: fn183(y8.sin(), (i14 + 1) % 4), id: 2 };
            if (i14 == 2) && (a > next.pos.x) {
                return (((((((next.pos.y + lit(2.0) * a) + lit(0.25) * y8) + lit(1.0) * list10[0]) + lit(0.5) * list10[1]) + lit(1.5) * list10[list10.len() - 1]) + lit(1.75) * next.pos.x) + lit(1.25) * next.vel[1]) + lit(0.5) * next.mass;
                let mut next17 = list10.clone();
                for _ in 0..1 {
                    for i18 in 0..list10.len() {
                        next17[i18] = 0.5 * list10[i18] + 0.25 * (if i18 == 0 { list10[list10.len() - 1] } else { list10[i18 - 1] }) * (next.pos.y + lit(1.125)).cos();
                    }
                    list10.copy_from_slice(&next17);
                }
            }
            { let rhs = lit(1.75) + list10[i14 % 2].sin(); q[i14 % 2] /= rhs; }
        }
        (((lit(i14 as f64) + lit(2.0) * a) + lit(1.0) * q[q.len() - 1]) + lit(1.75) * list10[0]) + lit(0.5) * list10[list10.len() - 1]
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
            p[0] = lit(1.25) * (v[i5 % 2] - a).sin();
        }
        (((a + lit(0.75) * a) + lit(1.5) * p[0]) + lit(1.25) * p[1]) + lit(1.25) * p[2]
    }

    pub fn fn192(a: D) -> D {
        let mut tape1 = vec![a, a * a, a];
        if tape1[0] > a {
            let (l3, r4) = tape1.split_at_mut(1);
            { let rhs = r4[0] * a.abs().sin(); l3[0] += rhs; }
            let mut y14: D = if tape1[0] >= tape1[0] {
                let f5 = |z: D, k: D| { let h8 = if tape1[1] < z { a } else { tape1[1] }; lit(1.25) * k.max(h8).sin() + h8 };
                let mut y10 = f5(lit(1 as f64), a) * f5(tape1[0].sin().powi(1), tape1[1]);
                fn182(lit(1.25) * a.sin(), a.sin())
            } else {
                let mut old12 = std::mem::take(&mut tape1);
                tape1.push(old12[1].sin());
                tape1.push((old12[1] - a).cos());
                tape1[0].sin().tanh()
            };
            for z16 in &mut tape1 {
                *z16 = lit(0.5) * a.sin();
            }
        }
        ((lit(1.625) - lit(0.875)) + lit(0.5) * tape1[0]) + lit(2.0) * tape1[tape1.len() - 1]
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
        let mut back: Body = Body { pos: Point { x: b, y: a }, vel: [D::sin(a), a, a], mass: b, id: 2 };
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 2 { break; }
            'l6: for i7 in 0..4 {
                back.pos.y = b.atan();
            }
            if i4 >= 2 { break; }
            let f9 = |z: D| { let h11 = z; b.sin().powi(1).sin() + h11 };
            let y13 = f9(back.pos.x);
        }
        (((((if lit(0.5) < a { a } else { lit(0.5) }) + lit(1.5) * b) + lit(0.75) * back.pos.x) + lit(0.75) * back.pos.y) + lit(2.0) * back.vel[0]) + lit(0.75) * back.vel[1]
    }

    pub fn fn195(a: D, v: &[D]) -> D {
        let mut a = [(lit(1.5) + lit(0.625).sin()).sqrt(), v[0], if v[0] < a { a } else { v[1] }];
        for i4 in 0..v.len() {
            let mut i6 = 0_usize;
            loop {
                { let rhs = 1; i6 += rhs; }
                if i6 > 3 { break; }
                a[1] = v[i4].atan();
                if i6 < 1 {
                    break;
                }
                a.swap(0, 1);
            }
            let r8 = &mut a[i6 % 3];
            { let rhs = lit(0.5) * v[i4].sin(); *r8 *= rhs; }
            { let rhs = lit(0.125) * v[i4].sin(); *r8 += rhs; }
            let mut old9 = std::mem::replace(&mut a[i4 % 3], (v[i4] - v[i4]).sin());
        }
        (lit(1.5).sin().powi(0) + lit(1.5) * a[1]) + lit(1.0) * a[2]
    }

    pub fn fn196(mut a: D, mut b: D) -> D {
        let mut a: Vec<D> = vec![fn4(a.cos(), lit(1.25) * a.sin(), vec![lit(1.75), b], (b, a)), a.sin().exp(), a];
        for i4 in 0..a.len() {
            let mut s: [[D; 3]; 2] = [[fn183(b.sin(), i4 % 4); 3], [b, fn183(b.cos(), 1 % 4), lit(i4 as f64)]];
            for i7 in 0..i4 % 4 {
                for i9 in 0..4 {
                    let mut y1 = Net { w: vec![s[1][i4 % 3].max(b), b], b: if a[i4] >= b { a[i4] } else { b } };
                }
            }
            let mut s12: D = (b * s[0][2]) * (b / (s[i4 % 2][1] * s[i4 % 2][1] + lit(1.0)));
        }
        ((a[0].sin() + lit(1.0) * a[0]) + lit(2.0) * a[1]) + lit(1.75) * a[a.len() - 1]
    }

    pub fn fn197(a: D, n: usize) -> D {
        let mut saved = [lit((n + 1) as f64), -a, fn196(a.sin(), lit(1.25) * a.sin())];
        for z in saved.chunks_exact_mut(2) {
            z[0] = z[1] * lit(1.25) * a.sin();
        }
        let mut y1: D = a;
        saved[n % 3] = y1.cos();
        y1.sin().tanh() + lit(0.25) * a
    }

    pub fn fn198(mut a: D, n: usize, mut p: [D; 3]) -> (D, D) {
        let old: Vec<D> = vec![a.sin().powi(0), p[0] + a, lit(1.5) * lit(1.0)];
        let mut i5 = 0_usize;
        'l6: loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 3 { break; }
            { let rhs = lit(1.75) + (if a < a { p[1] } else { a }).sin(); p[i5 % 3] /= rhs; }
            if old[1] <= (a / (old[i5 % 2] * old[i5 % 2] + lit(1.0))) { break; }
            {
                { let rhs = lit(0.375) * (lit(1.5) + lit(0.875).sin()).sqrt().sin(); p[n % 3] -= rhs; }
                { let rhs = lit(0.125) * ((if i5 < 1 { p[0] } else { p[2] }) / (lit(n as f64) * lit(n as f64) + lit(1.0))).cos(); p[i5 % 3] -= rhs; }
            }
        }
        for i8 in 1..=2 {
            p[i8 % 3] = a.sin();
        }
        (a.sin().powi(1) + lit(0.25) * a, lit(0.25))
    }

    pub fn fn199(mut a: D, b: D, mut p: [D; 3]) -> D {
        let mut s: Vec<D> = vec![lit(0.0); 2];
        let part5 = &mut s[..2];
        { let rhs = lit(0.5) * b.atan().sin(); part5[0] += rhs; }
        part5[1] = part5[0] * a.cos();
        s = vec![p[1] + p[1]; 3];
        let (l6, r7) = p.split_at_mut(1);
        r7[0] = l6[0] * lit(1.25) * lit(1.25).sin();
        for (z, o) in p.iter_mut().zip(s.iter()) {
            { let rhs = *o * lit(1.375).sin(); *z += rhs; }
        }
        (((a + lit(0.75) * a) + lit(0.25) * s[0]) + lit(0.75) * s[1]) + lit(0.25) * s[s.len() - 1]
    }

    pub fn fn200(mut a: D, mut b: D, mut p: [D; 3]) -> D {
        let mut s: Point = Point { x: b, y: if b <= b { a } else { b } };
        let f5 = |z: D| (b - (a + b)).sin();
        let mut y7 = f5(b / (b.abs() + lit(1.25)));
        for z9 in p.iter_mut() {
            *z9 = lit(0.5) * (-a).sin();
        }
        let mut next: Vec<D> = vec![s.x, a];
        s.x = (if s.x >= (y7.abs() + lit(1.25)).ln() { y7 } else { a }).sin();
        let f11 = |z: D| { let h13 = (lit(0.5).abs() + lit(1.25)).sqrt(); lit(1.25) * fn187(b.sin(), h13.sin()).sin() + h13 };
        let y15 = f11(f11(next[1].min(b)));
        let f17 = |z: D| ((p[0] * y7) + fn199(a.sin(), b.sin(), p)).sin();
        let mut y19 = f17(p[0]);
        (((((((y19 + lit(1.75) * b) + lit(1.0) * s.x) + lit(1.25) * s.y) + lit(1.5) * y7) + lit(1.5) * next[1]) + lit(0.75) * next[next.len() - 1]) + lit(0.75) * y15) + lit(1.0) * y19
    }

    pub fn fn201(a: D, n: usize, flag: bool) -> D {
        let mut flag = vec![(a.abs() + lit(1.25)).ln(), -a, a];
        flag[0] = a.sin();
        { let rhs = lit(1.75) + fn200(a.sin(), flag[1].cos(), [-lit(1.875); 3]).sin(); flag[1] /= rhs; }
        let f5 = |z: D, k: D| { let h8 = z - flag[n % 2]; (flag[n % 2] * h8).cos() + h8 };
        let y10 = f5(a.sin().powi(2), flag[1]) + f5(flag[n % 2].abs(), a);
        a.sin().tanh() + lit(2.0) * a
    }

    pub fn fn202(mut a: D, b: D, flag: bool) -> D {
        let mut s = [a + b, -a, a];
        let tape1: Vec<D> = s.iter().map(|z| b.sin()).collect::<Vec<D>>();
        'l7: for i8 in 0..3 {
            a = lit(1.0);
        }
        let f10 = |z: D| { let h12 = z; (z * b).sin() + h12 };
        let mut y14 = f10(f10(a - b));
        { let rhs = lit(0.25) * ((if y14 > b { y14 } else { s[1] }) * (-b)).atan(); s[0] += rhs; }
        s[1] = lit(1.25) * (b.sin() + s[1].max(lit(1.625))).sin();
        let mut i16 = 0_usize;
        'l17: loop {
            { let rhs = 1; i16 += rhs; }
            if i16 > 2 { break; }
            for (z, o) in s.iter_mut().zip(tape1.iter()) {
                { let rhs = o.cos() + y14.sin(); *z *= rhs; }
            }
            if flag { break; }
            if (lit(1.5) + y14.sin()).ln() <= (y14 + a) {
                s[..2].copy_from_slice(&[(lit(1.0) * b).cos(), lit(0.5)]);
                continue 'l17;
            }
        }
        ((((a + lit(1.25) * a) + lit(1.5) * s[0]) + lit(0.5) * s[1]) + lit(1.0) * tape1[1]) + lit(1.0) * y14
    }

    pub fn fn203(mut a: D, mut p: [D; 3], mut q: Vec<D>) -> D {
        let mut dy1 = vec![lit(0.0); 3];
        let mut i5 = 0_usize;
        'l6: while i5 < 1 {
            { let rhs = 1; i5 += rhs; }
        }
        for (j, z8) in dy1.iter_mut().enumerate() {
            { let rhs = p[i5 % 3].mul_add(p[i5 % 3], a).atan(); *z8 *= rhs; }
        }
        p[..2].copy_from_slice(&[lit(1.25) * dy1[i5 % 2].sin(), q[q.len() - 1]]);
        let mut next = vec![p.iter().enumerate().map(|(j, z)| (dy1[1] - a).sin()).collect::<Vec<D>>(), vec![a; 3]];
        {}
        (((((((((a.sin() + lit(0.5) * a) + lit(0.5) * p[0]) + lit(0.75) * p[1]) + lit(1.5) * p[2]) + lit(0.5) * q[0]) + lit(0.25) * q[1]) + lit(0.5) * dy1[1]) + lit(1.25) * dy1[dy1.len() - 1]) + lit(0.5) * next[0][0]) + lit(1.5) * next[1][1]
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

    pub fn fn205(mut a: D, mut q: Vec<D>) -> D {
        let mut back = a;
        if back > (lit(1.5) + back.sin()).ln() {
            q.swap(1, 0);
        } else {
            q.reverse();
        }
        (((a.sin() + lit(0.25) * a) + lit(0.75) * q[0]) + lit(2.0) * q[1]) + lit(2.0) * back
    }

    pub fn fn206(mut a: D, b: D, n: usize, flag: bool, q: Vec<D>) -> D {
        let w = q[..2].to_vec();
        a = lit(1.25) * lit(0.125).sin().tanh().sin();
        let dy1 = fn18(a.sin(), &w[..2]);
        if (b + w[0]) < (-lit(0.125)) {
            'l8: for i9 in 0..w.len() {
                a = (w[i9] + a).sin();
            }
        } else if lit(1.0) <= (w[0] * dy1) {
            a = fn201(lit(1.25) * w[w.len() - 1].sin(), n % 4, n != 0).sin();
        } else {}
        return ((((w[1] + b) + lit(0.75) * a) + lit(0.25) * q[0]) + lit(0.75) * w[w.len() - 1]) + lit(1.75) * dy1;
        a = lit(1.25) * (a - dy1).sin();
        lit(0.25) * dy1
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
        let f8 = |z: D, k: D| lit(1.25) * fn200(lit(1.25) * k.sin(), lit(1.25).max(a).atan(), [b, a, b]).sin();
        let mut y11 = f8(b, b) + f8(b + y[i6 % 2][i6 % 2], y[1][1]);
        return y[1][i6 % 2].max(a) + lit(2.0) * v[v.len() - 1];
        y11 = lit(1.25) * ((lit(1.625) + y11) + (v[i6 % 2] / (lit(1.5) + b.sin()))).sin();
        y11
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
        return fn203(a.sin(), [lit(1.5); 3], vec![a, a]) + lit(1.0) * a;
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
                        { let rhs = lit(0.25) * (*z11).sin(); b -= rhs; }
                        return ((((a.abs() + lit(1.25)).ln() + lit(1.75) * b) + lit(1.5) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(1.0) * (*z11);
                        { let rhs = lit(0.375) * a.cos(); b += rhs; }
                    }
                }
                let mut tape1: Vec<D> = vec![lit(i7 as f64), a, v[i7]];
            }
            b = lit(0.5) * (a * a).sin().sin();
        }
        ((((v[0] + lit(0.75) * a) + lit(1.75) * b) + lit(0.5) * v[0]) + lit(1.0) * v[1]) + lit(0.5) * v[v.len() - 1]
    }

    pub fn fn214(mut a: D, mut b: D, v: &[D], mut q: Vec<D>) -> D {
        { let rhs = lit(0.375) * b.sin(); q[0] += rhs; }
        let f5 = |z: D| { let h7 = lit(0 as f64); b.cos() + h7 };
        let y9 = f5(q[q.len() - 1].abs()) + f5(a);
        let f11 = |z: D, k: D| q[1].atan().cos();
        let y14 = f11(y9, a) + f11(lit(1.75), b);
        { let rhs = lit(1.75).sin(); q[0] *= rhs; }
        let mut u: D = if (b * v[0]) < a { -b } else { lit(1.625).cos() };
        (((((lit(0.75) + lit(1.5) * a) + lit(1.0) * b) + lit(1.75) * q[0]) + lit(0.25) * q[1]) + lit(0.5) * q[q.len() - 1]) + lit(1.25) * u
    }

    pub fn fn215(mut a: D, v: &[D]) -> D {
        let y1 = a;
        if (a < v[1]) || (v[v.len() - 1] < (v[0] * y1)) {
            a = a.sin();
        } else {
            a = (a.min(v[1]) + v[0]).sin();
        }
        (y1.max(y1) + lit(1.25) * a) + lit(1.0) * y1
    }

    pub fn fn216(a: D, b: D) -> Vec<D> {
        let mut old = [if b <= a { b } else { a }; 3];
        let dx: D = a;
        let f5 = |z: D| { let h7 = a + dx; lit(1.25) * (if b >= a { h7 } else { h7 }).sin() + h7 };
        let mut y9 = f5(lit(1.0));
        vec![((dx + b) + lit(0.5) * b) + lit(0.5) * dx, ((b + lit(2.0) * old[0]) + lit(0.5) * dx) + lit(0.75) * y9]
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
        let mut flag: D = fn143(lit(0.75).atan(), b.atan(), [b, b, lit(1.125)]) + b;
        flag = (if (flag < b) && (a < flag) { flag } else { b }).atan();
        (a + lit(2.0) * a) + lit(0.75) * flag
    }

    pub fn fn220(a: D, b: D) -> D {
        let f3 = |z: D| { let h5 = b.mul_add(b, b); (b + b).sin() + h5 };
        let y7 = f3(b) + f3(b + a);
        let mut cell1 = [y7.sin(), a, y7];
        let mut y7 = vec![cell1.iter().map(|z| lit(1.25) * lit(0.125).sin().tanh().sin()).collect::<Vec<D>>(), vec![a; 3]];
        let mut back: D = b;
        let mut i13 = 0_usize;
        'l14: loop {
            { let rhs = 1; i13 += rhs; }
            if i13 > 1 { break; }
            let mut back = back;
            back = fn215(y7[i13 % 2][0].sin(), &cell1).sin();
        }
        ((fn207(a.sin()) + lit(0.75) * a) + lit(1.0) * y7[0][0]) + lit(1.75) * back
    }

    pub fn fn221(a: D, b: D, n: usize, v: &[D], mut t: (D, D)) -> D {
        let mut t = [b + b; 3];
        if (a / (lit(1.5) + v[n % 2].sin())) > (lit(0.25) - t[n % 3]) {
            for i7 in (0..v.len()).step_by(2) {
                if (b - a) > t[i7 % 3] {
                    { let rhs = lit(0.25) * (a - (b * v[i7])).atan(); t[1] += rhs; }
                } else if (a + t[i7 % 3]) > (if v[1] > t[2] { a } else { lit(0.5) }) {
                    let mut old9 = std::mem::replace(&mut t[2], lit(0.5) * (lit(1.625) / (lit(1.5) + lit(1.25).sin())).sin());
                } else {
                    let f11 = |z: D, k: D| lit(1.375).cos();
                    let y14 = f11(b + b, a);
                }
            }
            { let rhs = lit(0.5) * (((-lit(1.875)) / (lit(1.5) + v[0].sin())) * (b * b + lit(1.0)).ln()).cos(); t[0] += rhs; }
        }
        return (((((b + lit(0.25) * a) + lit(0.75) * v[0]) + lit(0.75) * v[v.len() - 1]) + lit(1.25) * t[0]) + lit(0.25) * t[1]) + lit(1.25) * t[2];
    }

    pub fn fn222(mut a: D, flag: bool, p: [D; 3]) -> D {
        let mut s: Net = Net { w: p[..2].to_vec(), b: a.min(a) };
        s.w[1] = a.sin();
        let mut i5 = 0_usize;
        'l6: loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 2 { break; }
            if (a > p[2]) || (lit(1.75) > (-lit(1.875))) {
                let r8 = &mut s.w[i5 % 2];
                { let rhs = lit(0.375) * (lit(1.625) + a).sin(); *r8 += rhs; }
                *r8 = lit(0.5) * p[1].sin();
                return (((p[2] * a) + lit(2.0) * a) + lit(1.75) * p[1]) + lit(0.25) * p[2];
                let mut old: Vec<D> = (0..p.len()).map(|j| p[j] + (s.b - lit(2.0)).sin()).collect::<Vec<D>>();
            }
            s.b = -lit(2.0);
            if (a * a) <= a { break; }
            let dy1 = lit(i5 as f64);
        }
        (((-lit(0.5)) + lit(1.5) * a) + lit(1.0) * p[0]) + lit(1.5) * p[2]
    }

    pub fn fn223(a: D, mut t: (D, D)) -> D {
        let t = [lit(0 as f64), a * a, a.sin()];
        let mut i4 = 0_usize;
        while i4 < 1 {
            { let rhs = 1; i4 += rhs; }
            let mut i4 = vec![a; 3];
        }
        ((a + lit(0.75) * a) + lit(1.25) * t[0]) + lit(1.0) * t[2]
    }

    pub fn fn224(mut a: D) -> D {
        let Some(z2) = positive(a.asinh()) else {
            return a + lit(0.5) * a;
        };
        if a < (z2 / (lit(1.5) + a.sin())) {
            { let rhs = lit(0.375) * (if z2 > (z2 / ((-lit(1.25)) * (-lit(1.25)) + lit(1.0))) { a - a } else { a.min(a) }).atan(); a += rhs; }
            a = z2.sin();
        } else {
            a = fn222(lit(1.25) * (z2 * z2 + lit(1.0)).ln().sin(), z2 >= lit(0.75), [z2, a, z2]).cos();
            if z2 < lit(0.375) {
                let mut i4 = 0_usize;
                'l5: while i4 < 1 {
                    { let rhs = 1; i4 += rhs; }
                    if z2.sin().tanh() <= z2 {
                        { let rhs = lit(1.75) + fn211(lit(1.25) * a.sin()).sin(); a /= rhs; }
                        break 'l5;
                    }
                    a = (a * (lit(2.0) - a)).cos();
                    a = a.cos();
                }
            }
        }
        return a + a;
        a = ((a + a) * (lit(1.5) + z2.sin()).ln()).sin();
        z2
    }

    pub fn fn225(a: D, mut p: [D; 3]) -> D {
        let y1: (D, D) = (p[2], a + p[2]);
        let a: Body = Body { pos: Point { x: a, y: -lit(1.375) }, vel: [lit(0.625), y1.0.mul_add(y1.1, y1.1), D::sin(p[1])], mass: a, id: 2 };
        for &z6 in p.iter() {}
        (p[0], p[1]) = (p[1], p[0]);
        { let rhs = lit(0.25) * (lit(1.25) * y1.1.sin()); p[0] += rhs; }
        (((((((a.pos.y * a.pos.x) + lit(0.5) * p[1]) + lit(0.5) * y1.0) + lit(2.0) * y1.1) + lit(0.25) * a.pos.y) + lit(1.0) * a.vel[0]) + lit(0.25) * a.vel[1]) + lit(0.5) * a.mass
    }

    pub fn fn226(a: D, b: D, n: usize) -> [D; 3] {
        let cell1 = [[-lit(0.25); 3], [a; 3]];
        let s = [lit(0.625); 3];
        let cell16: D = b;
        let f8 = |z: D, k: D| { let h11 = cell16; (cell1[0][0] / (h11 * h11 + lit(1.0))).cos() + h11 };
        let mut y13 = f8(a - a, cell16) + f8(s[n % 3], cell1[0][2]);
        [((((cell16 + a) + lit(0.25) * cell1[0][1]) + lit(0.5) * cell1[1][2]) + lit(0.5) * s[0]) + lit(1.5) * s[1], (a.atan() + lit(1.75) * s[1]) + lit(1.25) * cell16, (b.atan() + lit(0.75) * s[1]) + lit(0.25) * y13]
    }

    pub fn fn227(a: D, mut b: D, n: usize) -> D {
        let mut a: Vec<D> = vec![b, a.sin(), lit(2.0)];
        let a: D = fn140((if n < 0 { a[0] } else { b }).sin(), a[1].cos());
        if a >= lit(1.125) {
            b = lit(1 as f64).abs().atan();
            b = b.cos();
        } else {
            b = b.sin().powi(1).cos();
        }
        a + lit(2.0) * a
    }

    pub fn fn228(mut a: D, mut b: D, n: usize, mut q: Vec<D>) -> D {
        let mut y = (lit((n + 1) as f64), b);
        q.reverse();
        let mut y6 = [lit(0.875); 3];
        (((b + lit(1.0) * a) + lit(1.25) * b) + lit(2.0) * y6[0]) + lit(0.5) * y6[2]
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
        let mut old: [D; 3] = [a.sin(), b, a.cos()];
        let mut old: D = b;
        let mut old6: D = if b < a { a * b } else { b * b };
        let mut back = [a; 3];
        (((((a + lit(1.5) * a) + lit(0.25) * b) + lit(2.0) * old) + lit(1.25) * old6) + lit(1.0) * back[0]) + lit(1.5) * back[2]
    }

    pub fn fn231(mut a: D) -> D {
        let mut a = [[fn222(a.sin(), a <= a, [lit(1.25), lit(0.875), a]), if a > a { a } else { a }, a * a], [lit(1.375); 3]];
        let y1: D = a[1][0];
        if y1.sin().powi(3) >= a[0][1] {
            return (lit(1.125) + a[1][0]) + lit(0.75) * y1;
            { let rhs = y1.sin(); a[1][0] *= rhs; }
        }
        a[0][0] = lit(1.25) * fn142((y1 + y1).sin()).sin();
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push(lit(0.5) * (y1 * y1).sin());
        }
        (((y1 + lit(2.0) * a[1][0]) + lit(0.75) * a[1][2]) + lit(2.0) * list4[0]) + lit(1.0) * list4[1]
    }

    pub fn fn232(mut a: D, n: usize) -> D {
        a = lit(1.25) * fn126(lit(1.25) * a.sin(), a.sin(), 0 % 4, [a, -lit(1.375), a]).sin();
        a = lit(1.25).sin();
        let y1: D = a.asinh().mul_add(a, a);
        let mut s = [y1 * a, if a <= a { a } else { a }, a * lit(1.875)];
        if s[2] <= y1 {
            let mut old5 = std::mem::replace(&mut s[2], a.sin());
            { let rhs = old5.sin(); s[n % 3] *= rhs; }
            s[n % 3] = a.sin();
        } else {
            if (if n == 2 { a } else { a }) >= y1 {
                return ((a + lit(0.75) * a) + lit(1.5) * s[1]) + lit(0.5) * s[2];
            }
        }
        return (((lit(1.5) + a.sin()).ln() + lit(0.5) * a) + lit(1.25) * s[1]) + lit(0.75) * s[2];
        let mut list7 = Vec::new();
        for i8 in 0..4 {
            list7.push(a.sin());
        }
        s[2].abs()
    }

    pub fn fn233(a: D, v: &[D]) -> D {
        let a = a * v[0].sin().powi(3);
        for i4 in (0..3).rev() {
            for z7 in v.iter() {
                let old = *z7;
            }
            let mut u = [a; 3];
        }
        (lit(0.25).cos() + lit(0.25) * v[0]) + lit(0.75) * v[v.len() - 1]
    }

    pub fn fn234(a: D, mut b: D, n: usize, v: &[D]) -> (D, D) {
        b = (v[0] - b).sin();
        if n == 1 {
            if n == 1 {
                { let rhs = lit(0.5) * (a / (a * a + lit(1.0))).sin(); b += rhs; }
                b = b.atan();
            } else if a < a {
                let r5 = &mut b;
                *r5 = lit(1.25) * a.sin();
            } else {
                { let rhs = lit(1.25) * b.sin(); b *= rhs; }
            }
            let Some(z6) = positive(v[v.len() - 1] + b) else {
                return (((((a + lit(1.0) * a) + lit(0.5) * b) + lit(0.25) * v[0]) + lit(2.0) * v[1]) + lit(2.0) * v[v.len() - 1], b + lit(0.25) * v[1]);
            };
        } else if b > (v[n % 2] + v[0]) {
            { let rhs = lit(1.75) + (if lit(0.625) < b { a } else { lit(1.125) }).sin(); b /= rhs; }
        } else {
            let mut old8 = std::mem::take(&mut b);
        }
        (((v[n % 2] + lit(0.75) * a) + lit(0.5) * b) + lit(1.0) * v[1], ((a + lit(1.75) * v[0]) + lit(1.0) * v[1]) + lit(0.5) * v[v.len() - 1])
    }

    pub fn fn235(a: D) -> D {
        let mut list2 = Vec::with_capacity(4);
        list2.push(lit(1.875).cos());
        list2.push(a + a);
        list2[0] = lit(0.25).sin();
        { let rhs = a.sin(); list2[1] *= rhs; }
        let mut i4 = 0_usize;
        'l5: loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 3 { break; }
            let last7 = list2.len() - 1;
            list2.swap(1, last7);
            let f8 = |z: D| { let h10 = list2[list2.len() - 1] * z; a.sin().tanh().atan() + h10 };
            let y12 = f8(list2[i4 % 2]);
            if fn232(lit(0.5) * lit(1.125).sin(), i4 % 4) < (list2[list2.len() - 1] - y12) { break; }
            let mut tape1 = y12 * y12;
        }
        (list2[i4 % 2] / (a.abs() + lit(1.25))) + lit(1.5) * a
    }

    pub fn fn236(a: D) -> D {
        let tape1: [D; 3] = [a + a; 3];
        let f3 = |z: D| (if z >= (a.abs() + lit(1.25)).sqrt() { D::sin(a) } else { tape1[1] }).sin();
        let mut y5 = f3(a.sin().powi(2)) + f3(a / (a.abs() + lit(1.25)));
        if (y5 <= a) && ((-tape1[2]) >= a) {
            if a >= tape1[1] {
                y5 = lit(1.25) * fn233(lit(1.25) * tape1[2].sin(), &tape1).sin();
            } else {
                let r7 = &mut y5;
                { let rhs = lit(0.5) * (a - a).cos(); *r7 += rhs; }
            }
            y5 = a.cos();
            y5 = lit(1.25) * (if (if y5 <= tape1[1] { y5 } else { lit(0.375) }) <= tape1[1].mul_add(-lit(0.5), lit(1.125)) { a.mul_add(y5, y5) } else { y5 + tape1[0] }).sin();
        } else if (a < y5) && (y5 < a) {
            y5 = y5.atan();
        } else {
            y5 = a.sin();
        }
        (((y5 * tape1[2]) + lit(0.75) * tape1[0]) + lit(0.25) * tape1[1]) + lit(1.0) * tape1[2]
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
        let Some(z4) = positive(next.1) else {
            return (v[v.len() - 1] + lit(0.25) * a) + lit(1.75) * v[1];
        };
        let mut y = [lit(1.5); 3];
        {
            for z7 in &mut y {
                *z7 = lit(0.5) * (a * lit(0.5)).sin();
            }
            let mut next8: D = lit(1 as f64);
        }
        ((((((a + lit(1.25) * a) + lit(1.75) * v[0]) + lit(1.25) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(1.75) * z4) + lit(2.0) * y[1]) + lit(1.0) * y[2]
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
        let mut y7: D = if (a <= y1) && (a > a) {
            { let rhs = lit(1.25) * y1.sin(); a *= rhs; }
            a = a.atan();
            y1.asinh()
        } else {
            if fn64(lit(1.25) * a.sin()) > y1 {
                y1 = (a - lit(0 as f64)).sin();
            }
            b
        };
        (((D::sin(b) + lit(2.0) * a) + lit(1.0) * b) + lit(1.0) * y1) + lit(0.75) * y7
    }

    pub fn fn242(mut a: D, b: D, v: &[D]) -> D {
        let mut b = [-lit(1.125); 3];
        let Some(z5) = positive(a) else {
            return ((v[1] + lit(1.25) * v[0]) + lit(1.75) * v[1]) + lit(1.75) * v[v.len() - 1];
        };
        if b[0] > (if z5 < a { a } else { a }) {
            'l7: for i8 in (0..4).rev() {
                (b[0], b[1]) = (b[1], b[0]);
                let mut old10 = std::mem::replace(&mut b[2], a.sin());
            }
            b[1] = ((b[0] * a) - b[0].mul_add(z5, lit(2.0))).sin();
        } else if lit(0.75) > D::sin(a) {
            b[1] = ((b[2] * a) + v[0].atan()).sin();
        } else {}
        fn202(lit(1.25) * a.sin(), a.atan(), z5 >= a) + lit(1.0) * z5
    }

    pub fn fn243(a: D, mut b: D, v: &[D], p: [D; 3]) -> D {
        let mut v: [[D; 3]; 2] = [[p[0]; 3], [lit(1.875), a, lit(3 as f64)]];
        v[0][0] = lit(1.875);
        let mut b = [[a.asinh(), a, a], [p[0], v[1][1], if b < b { a } else { a }]];
        let b = fn233(D::sin(p[2]).sin(), &b[1]);
        for i8 in 0..p.len() {
            'l10: for i11 in (0..3).rev() {
                if i8 != 2 {
                    v[1][2] = (p[0] + b).cos();
                    v = v;
                } else {}
            }
        }
        (((-lit(1.875)) + lit(0.5) * a) + lit(1.0) * v[0][1]) + lit(2.0) * v[1][0]
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
        let Some(z5) = positive((-lit(1.75)) * v[0]) else {
            return (((a + lit(0.75) * a) + lit(2.0) * b) + lit(1.25) * cell1[1][0]) + lit(0.5) * cell1[1][2];
        };
        if (b + v[0]) <= (b + a) {
            return ((((z5.sin() + lit(0.75) * a) + lit(2.0) * v[0]) + lit(2.0) * v[1]) + lit(1.0) * cell1[1][0]) + lit(0.25) * cell1[1][2];
        }
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
        cell1[0][2] = (v[v.len() - 1].cos().abs() + lit(1.25)).ln().cos();
        (((lit(0.75).sin().tanh() + lit(0.5) * a) + lit(0.25) * b) + lit(0.75) * z5) + lit(0.25) * product7[1][2]
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
        let f12 = |z: D| { let h14 = z; h14.cos() + h14 };
        let mut y16 = f12(a) + f12(b / (b * b + lit(1.0)));
        ((((lit(1.5) + b.sin()).sqrt() + lit(2.0) * a) + lit(0.75) * list4[0]) + lit(2.0) * list4[list4.len() - 1]) + lit(0.25) * y16
    }

    pub fn fn250(a: D, mut b: D, v: &[D]) -> D {
        b = lit(1.25) * (if v[0] < b { a } else { a }).min(a + v[1]).sin();
        b = lit(1.25) * ((v[0].abs() + lit(1.25)).sqrt() * a).sin();
        (a + lit(1.25) * a) + lit(1.5) * b
    }

    pub fn fn251(mut a: D, b: D, flag: bool) -> D {
        let mut s: (D, D) = (fn249(b.sin(), lit(1.25) * a.sin(), 0 % 4), -lit(0.875));
        s.1 = lit(1.25) * lit(0.125).sin();
        let u: D = (lit(0.5) * lit(0.5) + lit(1.0)).ln().min(b);
        s.0 = b.sin().exp().mul_add(-lit(1.125), a).sin();
        if flag {
            s.0 = u.atan();
            for i6 in 0..2 {
                let f8 = |z: D| { let h10 = z + lit(1.375); lit(0.5) * (u - a).sin() + h10 };
                let mut y12 = f8(fn238(b.cos())) + f8(D::sin(u));
                a = lit(1.75).cos();
                let mut dy1: D = y12;
            }
        }
        fn60(u.cos()) + lit(0.75) * a
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
        ((a + lit(2.0) * dx[1]) + lit(1.0) * dx[dx.len() - 1]) + lit(0.5) * y8
    }

    pub fn fn253(mut a: D, b: D, v: &[D]) -> [D; 3] {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(v[0].sin());
        }
        let f8 = |z: D| { let h10 = a; v[0].atan() + h10 };
        let y12 = f8(f8(b));
        for i14 in 0..3 {
            if (v[i14 % 2] * list4[0]) >= list4[i14 % 2] {
                let f16 = |z: D| { let h18 = if y12 > b { a } else { v[v.len() - 1] }; a.atan() + h18 };
                let y20 = f16(a.cos());
                let last22 = list4.len() - 1;
                list4.swap(1, last22);
                if i14 >= 1 {
                    list4[i14 % 2] = y20.atan();
                }
            } else if b.sin().exp() < y12.min(y12) {
                let dy1 = list4[i14 % 2];
            } else {
                list4[i14 % 2] = (if lit(list4.len() as f64) < list4[i14 % 2] { -lit(1.125) } else { a }).sin();
            }
        }
        [((((y12 * b) + lit(1.5) * a) + lit(0.25) * b) + lit(1.25) * v[v.len() - 1]) + lit(0.25) * y12, (((((a + lit(0.25) * a) + lit(1.0) * v[0]) + lit(1.0) * v[v.len() - 1]) + lit(0.25) * list4[0]) + lit(0.25) * list4[1]) + lit(0.5) * list4[list4.len() - 1], (((((lit(1.75) + lit(1.75) * b) + lit(1.25) * v[0]) + lit(0.25) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(1.0) * list4[0]) + lit(0.5) * list4[list4.len() - 1]]
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
            for z9 in list5.iter_mut().rev() {
                { let rhs = lit(0.25) * lit(1.5).sin().sin(); *z9 += rhs; }
            }
        }
        list5.clone()
    }

    pub fn fn255(a: D, q: Vec<D>, t: (D, D)) -> D {
        (((a + lit(2.0) * a) + lit(0.5) * q[1]) + lit(0.5) * t.0) + lit(1.75) * t.1
    }

    pub fn fn256(a: D, p: [D; 3], mut q: Vec<D>) -> D {
        let mut s: Point = Point { x: q[0], y: p[2] };
        q[1] = fn244(fn174(a.cos()).sin(), a.sin()).sin();
        s = Point { x: p[0] * q[0], y: q[0] };
        let f5 = |z: D| lit(1.25) * z.sin();
        let mut y7 = f5(f5(p[2]));
        { let rhs = lit(0.25) * (lit(1.25) * (y7 * y7 + lit(1.0)).sqrt().sin()); s.y -= rhs; }
        let mut rest9 = q.clone();
        while let Some(z) = rest9.pop() {
            { let rhs = 0.25 * z * p[2].atan(); y7 += rhs; }
        }
        let y1: D = fn250(lit(1.25) * fn75(a.sin(), 1 % 4).sin(), y7.cos(), &q);
        let y1: (D, D) = (fn248(a.sin(), a.sin(), &q), p[2]);
        ((((lit(1.375) + lit(0.5) * q[0]) + lit(1.0) * q[1]) + lit(1.5) * q[q.len() - 1]) + lit(0.25) * s.x) + lit(0.25) * s.y
    }

    pub fn fn257(a: D, net: &Net) -> D {
        let mut net = [lit(1.125); 3];
        let mut u = net;
        let y = a;
        { let rhs = (a * y).sin(); net[1] *= rhs; }
        for i6 in 0..4 {
            match i6 % 3 { 0 => {
                { let rhs = lit(0.5) * (lit(0.5) * y.sin()); u[1] += rhs; }
            }, 1 => {
                { let rhs = lit(1.75) + u[1].sin(); u[i6 % 3] /= rhs; }
            }, _ => {
                net.reverse();
            } }
            net.swap(1, 0);
        }
        (((((((net[1] + lit(1.25) * a) + lit(2.0) * net[0]) + lit(1.75) * net[1]) + lit(0.25) * net[2]) + lit(1.75) * u[0]) + lit(1.75) * u[1]) + lit(1.25) * u[2]) + lit(1.75) * y
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
        let Some(z4) = positive(a.asinh()) else {
            return (back.1 + lit(0.5) * a) + lit(2.0) * back.0;
        };
        if z4 < a.asinh() {
            back.0 = lit(1.25) * back.1.sin();
        }
        'l6: for i7 in (0..2).rev() {
            if lit(1.75) > z4 {
                continue 'l6;
            }
        }
        let mut next = a;
        (lit(1.875).abs() + lit(0.25) * a) + lit(1.0) * z4
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
                }
                p.swap(1, 0);
            }
        }
        [((((if v[n % 2] > s[n % 2][0] { b } else { b }) + lit(1.25) * a) + lit(0.75) * v[0]) + lit(0.5) * v[1]) + lit(1.0) * s[0][0], (((v[1] + s[n % 2][1]) + lit(1.75) * a) + lit(0.75) * b) + lit(0.5) * s[1][1], a + lit(1.25) * v[0]]
    }

    pub fn fn262(a: D, q: Vec<D>) -> Vec<D> {
        let mut dy1: Vec<D> = vec![lit(0.0); 3];
        {
            dy1[1] = lit(1.75);
        }
        vec![((lit(1.5) + lit(2.0) * a) + lit(1.5) * q[0]) + lit(0.75) * q[1], a.sin().powi(3) + lit(1.25) * a]
    }

    pub fn fn263(a: D, v: &[D]) -> Vec<D> {
        let mut v = [-lit(0.125); 3];
        for i4 in (0..2).rev() {
            { let rhs = lit(1.75) + (a / (lit(1.5) + v[i4 % 3].sin())).sin(); v[i4 % 3] /= rhs; }
        }
        vec![(v[1] * a) + lit(0.25) * a, a + lit(0.5) * v[2]]
    }

    pub fn fn264(mut a: D, mut p: [D; 3]) -> (D, D) {
        let mut dy1 = [if a >= p[1] { a } else { a }; 3];
        'l4: for i5 in (0..p.len()).step_by(2) {
            let mut i7 = 0_usize;
            loop {
                { let rhs = 1; i7 += rhs; }
                if i7 > 1 { break; }
                for z9 in p.iter_mut() {
                    { let rhs = lit(0.5) * lit(i7 as f64).sin(); *z9 *= rhs; }
                }
                let r10 = &mut dy1[i7 % 3];
                *r10 = lit(0.5) * lit(i7 as f64).sin();
            }
            p[i5] = lit(0 as f64).sin();
            dy1 = [a, p[1] * dy1[i7 % 3], a];
        }
        (lit(1.875) + lit(0.5) * p[0], ((((((fn252(p[1].atan()) + lit(0.25) * a) + lit(2.0) * p[0]) + lit(1.25) * p[1]) + lit(1.0) * p[2]) + lit(0.25) * dy1[0]) + lit(1.5) * dy1[1]) + lit(1.0) * dy1[2])
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
                    let y8 = f6(s[i4 % 2][1]) + f6(q[1] + a);
                }
                let mut a = Net { w: vec![s[1][0], a, a], b: fn250(s[1][1].sin(), lit(1.25) * lit(1.5).sin(), &q) };
            } else {
                let mut old11 = std::mem::replace(&mut s[0][0], lit(1.25) * lit(1 as f64).sin());
            }
            { let rhs = lit(0.5) * (lit(1.25) * s[1][0].mul_add(a, q[q.len() - 1]).sin()); s[0][0] += rhs; }
        } else {}
        ((s[1][1].max(s[0][0]) + lit(1.5) * q[0]) + lit(1.75) * q[q.len() - 1]) + lit(1.25) * s[1][1]
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
        let mut dy1 = Body { pos: Point { x: a, y: a }, vel: [fn255(lit(1.25) * a.sin(), p[..2].to_vec(), (p[0], a)), a.min(a), a.sin().exp()], mass: lit(0.5) * p[2], id: 2 };
        let mut old4 = std::mem::replace(&mut dy1.pos.y, a.sin());
        { let rhs = lit(0.125) * (lit(1.25) * (-lit(0.125)).sin()); dy1.pos.y -= rhs; }
        a
    }

    pub fn fn272(a: D) -> D {
        let f2 = |z: D| a.sin();
        let y4 = f2(f2(fn251(a.sin(), a.cos(), a >= a)));
        let mut y1 = vec![vec![a.min(a); 2]; 3];
        let mut saved: [D; 3] = [a * y4; 3];
        y1[1][0] = lit(1.75).sin();
        let mut list8 = Vec::new();
        for i9 in 0..4 {
            list8.push(a.cos());
        }
        ((((list8[list8.len() - 1].mul_add(saved[2], y1[0][1]) + lit(1.75) * a) + lit(1.25) * y4) + lit(0.75) * saved[0]) + lit(1.75) * saved[1]) + lit(0.75) * saved[2]
    }

    pub fn fn273(a: D, b: D, n: usize) -> D {
        let mut u: [[D; 3]; 2] = [[b * b; 3]; 2];
        let mut old = vec![a; 3];
        { let rhs = lit(0.125) * u[1][0].sin(); u[0][n % 3] += rhs; }
        let mut back = vec![vec![if old[n % 2] < u[0][n % 3] { -lit(1.875) } else { b }, a * b, b], vec![lit(1.75); 3]];
        ((((b + lit(0.25) * b) + lit(1.5) * u[1][0]) + lit(2.0) * u[1][2]) + lit(1.75) * back[0][0]) + lit(0.75) * back[1][1]
    }

    pub fn fn274(a: D, mut b: D) -> D {
        let back: [[D; 3]; 2] = [[b, (lit(1.5) + a.sin()).ln(), if b > b { a } else { a }], [lit(1.875); 3]];
        let mut saved: [D; 3] = [b, b, a];
        for i5 in 0..saved.len() {
            if back[i5 % 2][i5 % 3] > saved[0] {
                match i5 % 3 { 0 => {
                    let tape1 = back[i5 % 2][0];
                }, 1 => {
                    { let rhs = lit(0.25) * fn228(a.sin(), lit(1.625).sin(), i5 % 4, (0..saved.len()).map(|j| saved[j] + back[1][j % 3].atan()).collect::<Vec<D>>()); b += rhs; }
                }, _ => {
                    let Some(z9) = positive(back[i5 % 2][i5 % 3].sin()) else {
                        continue;
                    };
                } }
                { let rhs = lit(0.25) * (lit(0.5) * a.cos().atan().sin()); saved[2] += rhs; }
                let mut i5 = fn263(b.sin(), &back[1]);
            } else if a <= b {
                let (l12, r13) = saved.split_at_mut(1);
                { let rhs = r13[0] * lit(0.625).asinh().atan(); l12[0] += rhs; }
            } else {
                { let rhs = lit(0.125) * (lit(0.5) * fn259((saved[0] - b).sin(), i5 % 4).sin()); saved[i5] -= rhs; }
            }
        }
        ((saved[1] + lit(1.0) * a) + lit(1.0) * saved[0]) + lit(0.5) * saved[2]
    }

    pub fn fn275(a: D, p: [D; 3]) -> D {
        let mut dx = fn170(a.sin().exp().atan());
        dx = lit(2.0).sin();
        for i4 in 1..=2 {
            let mut i6 = 0_usize;
            while i6 < 3 {
                { let rhs = 1; i6 += rhs; }
            }
            dx = a.sin();
        }
        (((((if (-lit(0.125)) <= a { p[1] } else { p[1] }) + lit(1.5) * a) + lit(1.75) * p[0]) + lit(2.0) * p[1]) + lit(2.0) * p[2]) + lit(1.0) * dx
    }

    pub fn fn276(mut a: D, n: usize) -> D {
        let mut y1: [[D; 3]; 2] = [[lit(n as f64), a, a + a], [a - a, a + a, lit(0.5) * a]];
        let r4 = &mut y1[1][2];
        *r4 = *r4 * a.sin() + (lit(0.5) * a.atan());
        for i5 in 0..4 {
            'l7: for i8 in 1..=1 {
                let mut y1 = Body { pos: Point { x: y1[n % 2][2], y: a }, vel: [a + a, y1[0][i8 % 3], a], mass: a.sin(), id: 2 };
                if y1.mass.sin().powi(0) >= fn259(a.sin(), 3 % 4) {
                    y1.vel[i5 % 3] = a.max(y1.pos.y * a).sin();
                    return ((((((lit(0.25) - y1.vel[i5 % 3]) + lit(2.0) * a) + lit(1.25) * y1.pos.x) + lit(1.0) * y1.pos.y) + lit(2.0) * y1.vel[0]) + lit(0.75) * y1.vel[1]) + lit(1.25) * y1.mass;
                }
            }
            { let rhs = (y1[i5 % 2][0] * a).sin(); y1[0][1] *= rhs; }
        }
        ((if n == 2 { a } else { a }) + lit(1.75) * y1[0][1]) + lit(0.75) * y1[1][0]
    }

    pub fn fn277(a: D, b: D, flag: bool, v: &[D]) -> [D; 3] {
        if (a + b) <= a {
            if b <= v[0].sin().powi(3) {
                return [a * v[1], (b + lit(2.0) * b) + lit(2.0) * v[0], (v[v.len() - 1] + lit(2.0) * v[0]) + lit(1.75) * v[v.len() - 1]];
            }
        }
        let Some(z5) = positive(v[0]) else {
            return [b - a, a.sin().tanh() + lit(1.25) * b, (a.abs() + lit(1.25)).ln() + lit(1.25) * b];
        };
        'l7: for i8 in 0..v.len() {}
        [z5 + lit(0.5) * a, z5.atan() + lit(1.0) * b, (z5 + lit(0.5) * v[0]) + lit(0.75) * v[1]]
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
            let mut y10: [D; 3] = [y6 * a; 3];
            y10 = y10;
            let r12 = &mut y6;
            *r12 = *r12 * (-lit(0.5)).sin() + (lit(0.125) * a.atan());
        }
        (lit((n + 1) as f64) + lit(0.75) * y) + lit(0.75) * y6
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
        'l3: for i4 in 0..saved.len() {
            let Some(z6) = positive(saved[i4]) else {
                continue;
            };
        }
        ((D::sin(saved[0]) + lit(0.75) * a) + lit(0.5) * saved[1]) + lit(1.5) * saved[saved.len() - 1]
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
            return ((a + lit(0.75) * a) + lit(1.75) * b) + lit(2.0) * v[1];
        }
        if (lit(1.25) * b) <= (if v[v.len() - 1] <= b { b } else { p[2] }) {
            return ((((v[0] + lit(0.25) * a) + lit(0.25) * b) + lit(0.75) * v[0]) + lit(1.0) * v[1]) + lit(0.25) * v[v.len() - 1];
        }
        let f7 = |z: D| (if z <= (a + z) { lit(1.0).sin().tanh() } else { lit(1.625).sin() }).atan();
        let mut y9 = f7(v[0] * p[0]) + f7(a);
        y9 = lit(1.25) * v[1].sin();
        y9 = lit(1.25) * a.sin();
        ((((-lit(1.125)) * a) + lit(2.0) * a) + lit(0.75) * v[v.len() - 1]) + lit(1.0) * y9
    }

    pub fn fn285(mut a: D, mut b: D, n: usize, v: &[D]) -> D {
        let mut x: Option<D> = if a <= b { Some(a) } else { None };
        b = lit(1.25) * ((if a >= lit(1.125) { a } else { v[0] }) * a).sin();
        if let Some(z) = &mut x {
            *z = *z * 0.5 + D::sin(v[n % 2]).sin();
        }
        let r6 = &mut b;
        *r6 = lit(0.375).sin();
        *r6 = *r6 * a.sin() + (lit(0.375) * a.sin());
        if n < 0 {
            let mut i7 = 0_usize;
            'l8: while i7 < 1 {
                { let rhs = 1; i7 += rhs; }
                let r10 = &mut b;
                *r10 = a.cos();
                if (b - v[1]) < a {
                    { let rhs = lit(0.5) * (lit(1.25) * fn215((if lit(2.0) > a { b } else { a }).sin(), v).sin()); b -= rhs; }
                    return ((((v[1] + lit(0.5) * a) + lit(0.5) * b) + lit(0.25) * v[0]) + lit(1.25) * v[v.len() - 1]) + lit(1.0) * x.unwrap_or(lit(0.75));
                }
                { let rhs = b.cos(); b *= rhs; }
            }
        } else if v[0] <= (v[0].abs() + lit(1.25)).ln() {} else {
            b = a.sin();
        }
        (lit(n as f64) + lit(1.5) * a) + lit(1.5) * b
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
        let mut p: [D; 3] = [a * a, a * a, a * a];
        if (n % 2 == 1) && ((a >= p[n % 3]) && (p[n % 3] < p[0])) {
            match 1 % 3 { 0 => {
                { let rhs = lit(0.375) * a.sin(); p[1] -= rhs; }
                let mut y6: [D; 3] = if n % 2 == 0 {
                    let a: D = a - p[n % 3];
                    (p[0], p[1]) = (p[1], p[0]);
                    [lit(1.375); 3]
                } else {
                    p[2] = ((-lit(1.0)) - fn283(a.atan(), n % 4, &p[0..=1])).cos();
                    [p[1]; 3]
                };
            }, 1 => {
                let mut y1 = vec![p[2] - p[1], fn284(lit(1.25) * p[0].sin(), lit(1.25) * a.sin(), &p[..2], [lit(1.5); 3])];
            }, _ => {
                { let rhs = lit(1.75) + a.sin(); p[0] /= rhs; }
            } }
        } else {
            { let rhs = lit(0.25) * lit(0.125).cos(); p[n % 3] += rhs; }
        }
        p[1].max(p[1]) + lit(1.0) * a
    }

    pub fn fn289(mut a: D, v: &[D]) -> D {
        for i3 in 0..v.len() {
            for i5 in (0..v.len()).step_by(2) {
                { let rhs = lit(0.375) * (lit(0.5) * v[i5 % v.len()].sin()); a -= rhs; }
                a = (a / (a.abs() + lit(1.25))).min(v[i5]).sin();
                { let rhs = lit(0.375) * (a.abs() * lit(0.75).sin().powi(2)).cos(); a -= rhs; }
            }
            a = (a * a).max((lit(1.5) + lit(0.625).sin()).ln()).sin();
        }
        (v[v.len() - 1] * v[v.len() - 1]) + lit(2.0) * a
    }

    pub fn fn290(a: D, q: Vec<D>) -> D {
        let mut back: Point = Point { x: a.min(q[q.len() - 1]), y: a };
        back.y = q[0].sin();
        back.x = a.sin();
        back = back;
        back.y = (if (a - lit(0.25)) > (a.abs() + lit(1.25)).ln() { q[1].asinh() } else { back.x }).cos();
        ((lit(2 as f64) + lit(1.0) * q[0]) + lit(0.5) * back.x) + lit(0.25) * back.y
    }

    pub fn fn291(mut a: D, p: [D; 3]) -> D {
        'l3: for i4 in 0..p.len() {
            a = D::sin(a).sin().cos();
            a = (lit(1.5) + (-lit(1.0)).sin()).ln().atan().atan();
        }
        ((a + lit(1.0) * p[0]) + lit(0.75) * p[1]) + lit(1.25) * p[2]
    }

    pub fn fn292(mut a: D, flag: bool, v: &[D]) -> D {
        a = lit(1.25) * ((a + a) - a.sin().tanh()).sin();
        let mut y: D = a;
        { let rhs = lit(0.375) * fn163(lit(1.25) * a.sin(), 0 % 4).sin(); y += rhs; }
        a = a.sin();
        std::mem::swap(&mut a, &mut y);
        ((((lit(1.625) + lit(2.0) * a) + lit(1.75) * v[0]) + lit(0.5) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(0.5) * y
    }

    pub fn fn293(a: D, v: &[D]) -> (D, D) {
        let mut list3 = Vec::with_capacity(4);
        list3.push(a);
        list3.push(v[0]);
        for i5 in 0..4 {
            if list3.len() < 9 { list3.insert(1, lit(0.5) * (lit(0.5) + a).sin()); }
            if (lit(i5 as f64) < a) || (lit(i5 as f64) > a.abs()) {
                let mut y7: [D; 3] = {
                    list3[1] = (lit(1.5) + a).sin().tanh().cos();
                    [v[1]; 3]
                };
                { let rhs = lit(1.75) + a.sin(); list3[i5 % 2] /= rhs; }
            } else if a < lit(0.375) {
                let r9 = &mut list3[i5 % 2];
                { let rhs = a.cos(); *r9 *= rhs; }
                { let rhs = a.sin(); *r9 *= rhs; }
            } else {
                let x = (lit(0.125) - v[i5 % 2]).abs();
            }
        }
        (((-lit(0.625)) * a) + lit(0.75) * list3[list3.len() - 1], ((((a + lit(0.25) * a) + lit(1.75) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(1.0) * list3[1]) + lit(2.0) * list3[list3.len() - 1])
    }

    pub fn fn294(a: D) -> D {
        if a < a {} else if (a < a) || (a > a) {} else {}
        a + lit(0.5) * a
    }

    pub fn fn295(a: D, v: &[D]) -> D {
        let mut s = Shape::Dot;
        let mut s4 = [a, a, fn294(a.cos())];
        if (s4[1] + a) > lit(0.375).max(-lit(0.125)) {
            let mut i6 = 0_usize;
            loop {
                { let rhs = 1; i6 += rhs; }
                if i6 > 1 { break; }
                let mut i8 = 0_usize;
                loop {
                    { let rhs = 1; i8 += rhs; }
                    if i8 > 3 { break; }
                    let f10 = |z: D| z.cos();
                    let mut y12 = f10(lit(i8 as f64));
                    if (lit(1.5) + v[1].sin()).ln() > fn292(a.sin(), y12 > y12, &s4) { break; }
                    s4[i6 % 3] = v[v.len() - 1].min(a).sin().sin();
                    let r14 = &mut s4[1];
                    *r14 = (lit(1.5) + y12.sin()).sqrt().cos();
                    *r14 = lit(0.5) * a.sin();
                }
                let mut s15 = fn219(lit(1.25) * a.cos().sin(), a.atan().cos(), i6 != 1);
            }
            if let Shape::Disc(z) = &mut s {
                { let rhs = v[1].abs().atan(); *z *= rhs; }
            }
        }
        (D::sin(a) + lit(1.5) * s4[0]) + lit(0.25) * s4[2]
    }

    pub fn fn296(mut a: D) -> D {
        for i2 in 0..1 {
            'l4: for i5 in (0..2).rev() {
                { let rhs = lit(0.25) * a.cos(); a -= rhs; }
            }
        }
        a = a.abs().atan().sin();
        let mut a: (D, D) = (a, lit(2.0).cos());
        (a.1 + lit(1.0) * a.0) + lit(2.0) * a.1
    }

    pub fn fn297(a: D, b: D) -> D {
        let mut a: Vec<D> = vec![lit(0.0); 3];
        if (-lit(1.75)).max(b) < (a[0] - lit(0.25)) {
            a.reverse();
        } else if lit(1.625).sin() <= a[0] {
            let mut y5: D = {
                let r4 = &mut a[0];
                *r4 = (b - b).atan();
                *r4 = *r4 * b.sin() + (lit(0.5) * b.sin());
                b + a[0]
            };
        } else {
            for z in a.chunks_exact_mut(2) {
                z[0] = z[1] * lit(1.25) * lit(0.875).sin();
            }
        }
        ((((lit(1.5) + a[a.len() - 1].sin()).ln() + lit(0.75) * b) + lit(2.0) * a[0]) + lit(0.75) * a[1]) + lit(0.25) * a[a.len() - 1]
    }

    pub fn fn298(mut a: D, mut b: D, n: usize) -> (D, D) {
        let mut u: Body = Body { pos: Point { x: a, y: -lit(1.125) }, vel: [if n < 0 { a } else { a }; 3], mass: b, id: 2 };
        let s = u.push(lit(1.25) * b.sin());
        if (if n != 1 { s } else { s }) > a.sin().powi(1) {
            a = s.atan();
            u.mass = (a + a).atan();
        } else if n % 2 == 0 {
            let mut i6 = 0_usize;
            'l7: loop {
                { let rhs = 1; i6 += rhs; }
                if i6 > 2 { break; }
                'l9: for i10 in 1..=3 {
                    { let rhs = lit(0.25) * (lit(0.5) * (if (s < s) || (a <= lit(0.625)) { if b < u.pos.x { b } else { lit(1.125) } } else { a * a }).sin()); u.mass -= rhs; }
                    a = lit(0.5) * (-(u.pos.x * (-lit(1.625)))).sin();
                }
                let mut a = a;
                if (s * a) < D::sin(lit(0.375)) { break; }
                u.mass = u.pos.y.cos();
                u.vel[n % 3] = b.sin();
            }
        } else {
            let back = a;
        }
        (((((a * s) + lit(1.25) * a) + lit(1.5) * b) + lit(1.25) * u.pos.x) + lit(0.25) * u.vel[1], (((u.mass.sin().powi(1) + lit(1.0) * a) + lit(2.0) * b) + lit(1.0) * u.vel[0]) + lit(0.25) * u.mass)
    }

    pub fn fn299(a: D, b: D) -> D {
        let mut dx = [-lit(0.625); 3];
        for z4 in dx.iter_mut() {
            { let rhs = lit(0.5) * (if b < a { a } else { -lit(2.0) }).sin(); *z4 += rhs; }
        }
        let mut list5 = Vec::new();
        list5.push((dx[0] * dx[0] + lit(1.0)).sqrt());
        list5.push(-b);
        let mut i7 = 0_usize;
        loop {
            { let rhs = 1; i7 += rhs; }
            if i7 > 2 { break; }
            if a <= b.abs() {
                dx[i7 % 3] = lit(1.625);
                if (if i7 < 0 { a } else { dx[i7 % 3] }) < a {
                    { let rhs = lit(0.5) * (if (list5[i7 % 2] <= list5[i7 % list5.len()]) || (i7 < 3) { b } else { a + b }).sin(); dx[i7 % 3] -= rhs; }
                    break;
                }
            } else if (i7 >= 3) && (i7 % 2 == 0) {
                let mut back = fn297(lit(0.5) * D::sin(dx[2]).sin(), lit(0.5) * lit(0.75).sin());
            } else {
                list5 = dx.to_vec();
            }
            if a.sin().powi(1) > (list5[i7 % 2] + list5[i7 % 2]) { break; }
            if b < a.sin() {
                break;
            }
            let mut list5 = [dx[2] * dx[i7 % 3]; 3];
        }
        (((dx[i7 % 3].abs() + lit(1.25)).ln() + lit(0.75) * a) + lit(0.25) * list5[1]) + lit(1.0) * list5[list5.len() - 1]
    }

    pub fn fn300(a: D, mut b: D, flag: bool) -> (D, D) {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push(lit(0.5) * a.sin());
        }
        let mut y10: D = if (list4[0] + a) >= D::sin(b) {
            { let rhs = lit(1.75) + (b * a).sin(); list4[0] /= rhs; }
            if list4[1] < b { b } else { b }
        } else {
            { let rhs = b.sin(); list4[1] *= rhs; }
            let Some(z8) = positive(b.sin()) else {
                return ((((list4[1] * b) + lit(1.5) * a) + lit(1.75) * b) + lit(1.5) * list4[1], ((a + lit(1.5) * a) + lit(1.25) * list4[0]) + lit(0.5) * list4[1]);
            };
            b
        };
        ((lit(0.75) + lit(1.5) * a) + lit(1.75) * y10, (list4[list4.len() - 1] / (lit(1.5) + b.sin())) + lit(0.75) * a)
    }

    pub fn fn301(a: D, b: D, mut p: [D; 3]) -> D {
        let b: Option<D> = Some(fn296(b.sin()));
        let mut i5 = 0_usize;
        'l6: loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 3 { break; }
            for i8 in 0..i5 % 4 {
                if (p[i8 % 3] * a) > p[i8 % 3].sin() {
                    p[i8 % 3] = (fn296(a.sin()) * a).sin();
                    return ((((p[i8 % 3] + a) + lit(0.25) * a) + lit(1.75) * p[0]) + lit(0.5) * p[1]) + lit(1.25) * b.unwrap_or(lit(0.75));
                }
                let (l10, r11) = p.split_at_mut(1);
                r11[0] = l10[0] * a.sin();
            }
            if i5 < 3 { break; }
            { let rhs = lit(0.25) * (p[i5 % 3] / (a.abs() + lit(1.25))).asinh().cos(); p[2] += rhs; }
        }
        a.sin() + lit(2.0) * p[1]
    }

    pub fn fn302(a: D, b: D, v: &[D], mut t: (D, D)) -> D {
        let mut list5 = Vec::new();
        for i6 in 0..4 {
            list5.push(lit(0.25).sin());
        }
        { let rhs = b.cos(); t.0 *= rhs; }
        { let rhs = lit(0.125) * (lit(1.25) * (a / (b * b + lit(1.0))).max(fn228(lit(1.25) * a.sin(), b.atan(), 3 % 4, list5[0..=1].to_vec())).sin()); t.1 += rhs; }
        let mut y14: D = if (b < b) || (a < b) {
            let mut next = fn72(lit(1.25) * a.sin(), a.sin());
            let f10 = |z: D| (lit(1.75) * a.abs()).sin();
            let y12 = f10(next) + f10(next);
            -lit(1.875)
        } else {
            t = (a + a, lit(2.0) * a);
            if list5.len() > 2 { list5.pop(); }
            lit(2 as f64)
        };
        (((((a.sin().tanh() + lit(0.75) * a) + lit(2.0) * b) + lit(0.25) * t.0) + lit(1.5) * t.1) + lit(1.5) * list5[0]) + lit(0.75) * list5[list5.len() - 1]
    }

    pub fn fn303(mut a: D, b: D, n: usize, mut p: [D; 3], net: &Net) -> D {
        let x: Shape = Shape::Rect { w: (lit(1.5) + b.sin()).sqrt(), h: net.w[0] };
        let f7 = |z: D, k: D| { let h10 = lit((n + 1) as f64); (if h10 >= lit(1.75) { lit(0.25) } else { p[n % 3] }).sin() + h10 };
        let mut y12 = f7(lit(2.0) * b, net.w[0]) * f7(b, a);
        let dx = y12.sin().tanh();
        let y12: D = y12;
        for z17 in &p {
            a = lit(0.5) * lit(n as f64).sin();
        }
        for z20 in &p {
            for i22 in 0..p.len() {
                if (-lit(1.25)) <= (*z20).atan() {
                    let r24 = &mut a;
                    *r24 = *r24 * lit(0.5) * p[1].sin() + (lit(0.5) * (*z20).atan());
                    let mut acc: Vec<Vec<D>> = vec![vec![lit(0 as f64); 2]; 3];
                    acc = acc.clone();
                } else {
                    a = -lit(1.625);
                    let r26 = &mut a;
                    { let rhs = lit(0.25) * y12.sin().powi(3).sin(); *r26 += rhs; }
                    *r26 = *r26 * (*z20).sin() + (lit(0.5) * (*z20).sin());
                }
            }
            { let rhs = lit(0.25) * (lit(0.5) * b.sin()); a += rhs; }
        }
        ((((dx - a) + lit(0.5) * net.w[0]) + lit(1.5) * net.w[1]) + lit(1.25) * net.b) + lit(1.0) * y12
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
        let mut back: [D; 3] = [lit(1.375); 3];
        for z6 in &mut p {
            { let rhs = back[n % 3].atan(); *z6 *= rhs; }
        }
        if lit(n as f64) <= lit(0.75) {
            back[1] = lit(3 as f64).cos().sin();
            let mut old7 = std::mem::replace(&mut p[n % 3], lit(1.875).sin().powi(1).sin());
            let last9 = p.len() - 1;
            p.swap(1, last9);
        } else {
            let r10 = &mut p[2];
            *r10 = lit(1.25) * b.sin().tanh().sin();
        }
        ((((((a + a) + lit(0.25) * b) + lit(1.75) * p[0]) + lit(0.75) * p[1]) + lit(1.75) * p[2]) + lit(1.75) * back[1]) + lit(1.25) * back[2]
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
        if fn304(dx9.sin(), n % 4) >= D::sin(dx[n % 2]) {} else {
            dx[n % 2] = b.atan();
            { let rhs = lit(0.5) * (lit(0.125) * (a * b)).sin(); dx[1] += rhs; }
        }
        ((lit(1.25) + lit(0.75) * a) + lit(0.25) * b) + lit(1.75) * dx9
    }

    pub fn fn310(mut a: D) -> D {
        for i2 in (0..4).rev() {
            if a < (if i2 != 3 { a } else { -lit(1.75) }) {
                let Some(z4) = positive(a) else {
                    continue;
                };
            } else {
                { let rhs = (a * a).atan(); a *= rhs; }
            }
        }
        a.sin().exp() + lit(0.5) * a
    }

    pub fn fn311(a: D, flag: bool) -> D {
        let mut cell1: Vec<D> = vec![a; 3];
        let mut y5: D = if cell1[0] > a {
            (cell1[0], cell1[1]) = (cell1[1], cell1[0]);
            if flag { cell1[0] } else { lit(1.25) }
        } else {
            if (-a) <= cell1[0].sin().exp() {
                return a.cos();
            }
            let mut acc: D = if a >= lit(0 as f64) { a + a } else { cell1[cell1.len() - 1] };
            a
        };
        (((lit(2 as f64) + lit(1.5) * cell1[0]) + lit(1.75) * cell1[1]) + lit(0.25) * cell1[cell1.len() - 1]) + lit(1.75) * y5
    }

    pub fn fn312(a: D, mut b: D) -> D {
        let mut x = Body { pos: Point { x: b, y: b }, vel: [a, b, fn309(b.sin(), lit(0.5).sin(), 0 % 4, [lit(1.875); 3])], mass: lit(0 as f64), id: 2 };
        let mut a: Option<D> = if D::sin(lit(0.625)) > b { Some(-lit(0.125)) } else { None };
        let mut i5 = 0_usize;
        'l6: while i5 < 2 {
            { let rhs = 1; i5 += rhs; }
            x.vel[i5 % 3] = D::sin(b).atan();
            let mut i8 = 0_usize;
            while i8 < 3 {
                { let rhs = 1; i8 += rhs; }
                x.mass = lit(0.5) * (lit(1 as f64) / ((b - b).abs() + lit(1.25))).sin();
                x.vel[2] = b.sin();
                x.pos.y = (if i5 % 2 == 0 { b.min(b) } else { x.energy() }).cos();
            }
        }
        (((((((b - x.pos.x) + lit(0.75) * b) + lit(1.5) * x.pos.x) + lit(1.25) * x.pos.y) + lit(0.5) * x.vel[0]) + lit(0.75) * x.vel[1]) + lit(0.5) * x.mass) + lit(1.75) * a.unwrap_or(lit(0.75))
    }

    pub fn fn313(a: D, b: D, mut q: Vec<D>) -> D {
        let mut q: [D; 3] = [b.sin().tanh(), a + a, a];
        q = [if q[1] < b { lit(1.25) } else { a }, b.sin().powi(0), b];
        if a.sin().exp() > (-a) {
            'l5: for i6 in 0..q.len() {
                let f8 = |z: D| z.min(z).max(q[i6] + b).sin();
                let y10 = f8(-lit(1.5));
                { let rhs = lit(0.25) * (lit(0.5) * fn292(lit((i6 + 1) as f64).sin(), (y10 - q[2]) < y10.cos(), &q).sin()); q[i6] += rhs; }
            }
            let mut dy1 = (if b >= a { lit(0.875) } else { lit(0.25) }).sin().powi(1);
            { let rhs = lit(0.5) * (lit(1.5) + (lit(1.5) + dy1.sin()).sqrt().sin()).sqrt().atan(); q[2] += rhs; }
        } else if (a >= lit(1.25)) || (a <= a) {
            for (j, z13) in q.iter_mut().enumerate() {
                *z13 = D::sin(a).sin();
            }
        } else {
            let mut s: Vec<D> = vec![q[2]; 3];
        }
        b + lit(1.25) * a
    }

    pub fn fn314(a: D, n: usize) -> D {
        let mut cell1: Body = Body { pos: Point { x: a, y: a }, vel: [lit(0.875); 3], mass: a + (-lit(1.5)), id: 2 };
        { let rhs = lit(0.125) * cell1.vel[0].sin(); cell1.mass += rhs; }
        let mut y4: D = if (if a >= a { cell1.vel[0] } else { a }) <= a {
            cell1.mass
        } else {
            cell1.vel[n % 3] = lit(2.0);
            a * a
        };
        cell1.mass + lit(0.75) * a
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
        let mut y1 = Body { pos: Point { x: dx, y: -lit(0.75) }, vel: [a, dx - a, cell1[0][2]], mass: b, id: 2 };
        vec![(((lit(1 as f64) + lit(1.25) * dx) + lit(1.25) * y1.pos.x) + lit(1.5) * y1.pos.y) + lit(0.5) * y1.vel[1], ((y1.mass + lit(0.5) * y1.pos.x) + lit(0.25) * y1.vel[0]) + lit(0.25) * y1.mass]
    }

    pub fn fn317(mut a: D, n: usize) -> Vec<D> {
        let mut saved = [a.min(a), a, fn305(a.sin())];
        saved[2] = (saved[n % 3] + a).abs().cos();
        let f4 = |z: D| saved[2].atan();
        let y6 = f4((lit(0.375).abs() + lit(1.25)).sqrt()) + f4(if a < a { saved[n % 3] } else { -lit(2.0) });
        for i8 in (0..saved.len()).rev() {
            saved[0] = ((saved[i8] * y6) - saved[0]).sin();
            let mut old10 = std::mem::take(&mut saved[0]);
        }
        vec![(((((a * a) + lit(0.25) * a) + lit(1.25) * saved[0]) + lit(1.75) * saved[1]) + lit(0.25) * saved[2]) + lit(1.75) * y6, (y6 + lit(0.25) * saved[1]) + lit(1.5) * saved[2]]
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
        let mut old: Body = Body { pos: Point { x: b, y: lit(1.5) }, vel: [lit(0 as f64); 3], mass: a, id: 2 };
        let mut acc: D = b * b;
        let mut x: D = D::sin(a);
        (((((((a * acc) + lit(0.5) * a) + lit(0.75) * b) + lit(0.5) * old.vel[0]) + lit(0.75) * old.vel[1]) + lit(0.75) * old.mass) + lit(1.5) * acc) + lit(1.25) * x
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
        (p[0], p[1]) = (p[1] * 0.5, lit(1.25) * a.sin());
        p[0] = b.sin();
        let mut s = fn311((-a).sin(), net.b > t.0.asinh());
        for i7 in 0..p.len() {
            (b, s) = (s, b);
        }
        (a + lit(0.5) * a) + lit(1.0) * s
    }

    pub fn fn322(mut a: D, n: usize) -> D {
        let mut acc = [if a >= a { a } else { a }, a, fn314(a.sin(), 2 % 4)];
        acc[n % 3] = lit(1.25) * acc[n % 3].sin();
        let mut s = [[-lit(2.0); 3], [lit(1.75); 3]];
        let Some(z5) = positive(s[1][n % 3].mul_add(s[0][n % 3], a)) else {
            return ((a + lit(1.25) * s[0][1]) + lit(1.75) * s[1][0]) + lit(0.5) * s[1][2];
        };
        match n % 3 { 0 => {
            for z7 in &mut acc {
                *z7 = lit(0.5) * (a.abs() + lit(1.25)).sqrt().sin();
            }
            { let rhs = lit(0.5) * fn314((-lit(1.75)).atan().sin(), n % 4).atan(); acc[1] += rhs; }
        }, 1 => {
            let mut old8 = std::mem::replace(&mut s[n % 2][0], z5.sin());
        }, _ => {
            a = a.sin();
        } }
        (if n < 1 { z5 } else { z5 }) + lit(0.75) * a
    }

    pub fn fn323(a: D, q: Vec<D>, net: &Net) -> [D; 3] {
        let w: [D; 3] = [-q[1]; 3];
        for i5 in 0..1 {
            let mut y9: [D; 3] = {
                for i7 in (0..q.len()).step_by(2) {}
                w
            };
        }
        let f11 = |z: D| { let h13 = z; (if h13 <= (-lit(1.375)) { w[1] } else { net.w[1] }).cos() + h13 };
        let y15 = f11(f11(w[1] - w[0]));
        [(((q[1] + lit(1.5) * a) + lit(1.25) * q[1]) + lit(0.5) * q[q.len() - 1]) + lit(1.5) * w[0], (((-lit(1.25)).sin() + lit(0.25) * a) + lit(1.25) * w[0]) + lit(0.25) * y15, ((((((a + lit(1.5) * a) + lit(1.75) * q[0]) + lit(1.0) * q[1]) + lit(1.75) * net.w[0]) + lit(1.0) * w[0]) + lit(0.75) * w[1]) + lit(1.75) * w[2]]
    }

    pub fn fn324(a: D) -> D {
        let mut i2 = 0_usize;
        loop {
            { let rhs = 1; i2 += rhs; }
            if i2 > 1 { break; }
            if (lit(1.375) - a) > a.sin().exp() {
                let Some(z4) = positive(a * a) else {
                    continue;
                };
            } else {}
            if a > (a * a) { break; }
        }
        a + lit(1.75) * a
    }

    pub fn fn325(a: D, mut b: D, net: &Net) -> D {
        for i4 in 0..3 {
            b = lit(0.5) * (net.w[1] * (b * lit(0.5))).sin();
            if b >= (a * b) {
                continue;
            }
        }
        {
            b = fn307(lit(1.25) * (net.b - (-lit(1.5))).sin(), lit(1.25) * a.sin(), 0 % 4, [b, b, b]).cos();
        }
        a + lit(1.25) * a
    }

    pub fn fn326(a: D, v: &[D]) -> D {
        let mut next = [-lit(0.375); 3];
        for i4 in 1..=1 {}
        next = [next[2].asinh(); 3];
        (((((((v[1] * a) + lit(1.5) * a) + lit(0.25) * v[0]) + lit(0.5) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(1.25) * next[0]) + lit(1.5) * next[1]) + lit(0.5) * next[2]
    }

    pub fn fn327(mut a: D, flag: bool, p: [D; 3], q: Vec<D>) -> D {
        let mut a = p;
        let mut y = [a[0], a[0] - lit(0.25), q[0] * q[0]];
        let a = fn324(q[q.len() - 1].sin());
        'l8: for (j, z10) in q.iter().enumerate() {
            for z13 in y.iter_mut() {
                *z13 = *z13 * a.atan() - (lit(0.25) * fn311((*z10).sin(), j == 1).cos());
            }
            for z in y.chunks_exact_mut(2) {
                z[0] = z[1] * p[j % 3].atan();
            }
        }
        let a = a;
        ((((q[0] + lit(1.5) * p[0]) + lit(2.0) * p[1]) + lit(0.75) * p[2]) + lit(1.5) * q[q.len() - 1]) + lit(1.0) * a
    }

    pub fn fn328(a: D, mut b: D, v: &[D], mut p: [D; 3]) -> D {
        let mut u = [[lit(0.5).max(b); 3]; 2];
        p = [b.min(v[1]), lit(1 as f64), p[1].sin()];
        for z in p.chunks_exact_mut(2) {
            z[0] = z[1] * lit(1.25) * a.sin();
        }
        for i6 in 0..p.len() {
            p[2] = (lit(1.5) * v[i6 % 2].asinh()).sin();
            p[i6] = ((-lit(1.0)).abs() * u[i6 % 2][i6 % 3]).atan();
        }
        (((((b.sin().exp() + lit(1.5) * a) + lit(0.5) * v[0]) + lit(0.25) * v[v.len() - 1]) + lit(0.75) * p[2]) + lit(1.75) * u[1][0]) + lit(0.25) * u[1][2]
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
        let mut back = [[lit(0.125); 3], [lit(2.0); 3]];
        back[0][0] = a.sin();
        { let rhs = lit(0.5) * D::sin(-a).sin(); back[0][1] += rhs; }
        'l3: for i4 in 0..3 {
            let Some(z6) = positive(a) else {
                continue;
            };
            if fn324(a.cos()) < (a + a) {
                { let rhs = (lit(1.5) + (-lit(2.0)).sin()).ln().sin(); back[i4 % 2][i4 % 3] *= rhs; }
            }
            let mut w = -z6.min(back[1][1]);
        }
        (((a * a) + lit(1.25) * a) + lit(0.5) * back[1][0]) + lit(1.0) * back[1][2]
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
            let mut dx: [D; 3] = [s.w[0] * s.w[1]; 3];
            [dx[1]; 3]
        } else {
            [lit(0.5); 3]
        };
        { let rhs = lit(0.25) * (lit(1.25) * s.forward(&y5).sin()); y5[1] -= rhs; }
        lit(2 as f64) + lit(1.25) * a
    }

    pub fn fn339(a: D, mut b: D, v: &[D], t: (D, D)) -> D {
        let mut tape1 = vec![vec![lit(0.0); 2], vec![v[1].cos(), v[0] * b, lit(0.875)]];
        let mut tape16 = fn327(lit(1.25) * (-lit(2.0)).cos().sin(), a.sin() <= (-lit(0.125)), [b, a, a], vec![a, t.1, a]);
        tape16 = b.sin();
        { let rhs = lit(1.25) * b.sin(); tape1[0][0] *= rhs; }
        tape1[0][0] = lit(1.375);
        (((((v[v.len() - 1] + a) + lit(1.75) * a) + lit(0.25) * b) + lit(2.0) * v[v.len() - 1]) + lit(0.75) * t.0) + lit(1.25) * t.1
    }

    pub fn fn340(mut a: D, n: usize, flag: bool, v: &[D]) -> D {
        let mut s: Net = Net { w: vec![lit(0.0); 4], b: a.atan() };
        let mut cell1: Point = Point { x: a - s.w[n % 2], y: a + s.w[n % 2] };
        cell1.y = lit(0.25).sin();
        for i7 in 0..4 {
            let mut i9 = 0_usize;
            'l10: while i9 < 2 {
                { let rhs = 1; i9 += rhs; }
                if n % 2 == 1 {
                    let mut old12 = std::mem::replace(&mut cell1.y, lit(0.5) * (v[1] * a).sin());
                }
            }
        }
        (((((a + lit(1.75) * a) + lit(1.75) * v[0]) + lit(1.0) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(1.0) * cell1.x) + lit(0.25) * cell1.y
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
                acc[1] = lit(1.25) * a.sin();
            } else {}
        } else {
            { let rhs = lit(0.5) * ((v[1] + acc[0]) / ((if a < acc[0] { v[1] } else { a }).abs() + lit(1.25))).sin(); acc[1] += rhs; }
        }
        ((v[v.len() - 1] + lit(0.5) * a) + lit(1.25) * v[0]) + lit(1.0) * v[1]
    }

    pub fn fn343(a: D, b: D) -> D {
        let mut y = vec![b.sin().exp(); 3];
        let mut cell1 = [lit(1.5); 3];
        if cell1[1] >= cell1[2] {
            y = cell1.to_vec();
            return (((cell1[1] * b) + lit(0.25) * b) + lit(1.0) * cell1[0]) + lit(1.75) * cell1[2];
        }
        let mut next5 = cell1.clone();
        for _ in 0..3 {
            for i6 in 0..cell1.len() {
                next5[i6] = 0.5 * cell1[i6] + 0.25 * (if i6 == 0 { cell1[cell1.len() - 1] } else { cell1[i6 - 1] }) * a.sin();
            }
            cell1 = next5.clone();
        }
        { let rhs = lit(1.75) + (b * cell1[2]).sin(); cell1[2] /= rhs; }
        ((((((y[1].sin().tanh() + lit(1.5) * a) + lit(1.5) * b) + lit(1.0) * y[0]) + lit(0.25) * y[1]) + lit(1.0) * y[y.len() - 1]) + lit(1.0) * cell1[1]) + lit(0.5) * cell1[2]
    }

    pub fn fn344(a: D, v: &[D]) -> D {
        let mut a = vec![lit(0.0); 3];
        let mut y12: D = if v[1] < v[0] {
            if v[1] < a[1] {
                a[1] = lit(0.5);
                let mut old4 = std::mem::replace(&mut a[0], lit(1 as f64).sin());
                let f6 = |z: D| { let h8 = lit(3 as f64); lit(1.25) * (old4 * h8).sin() + h8 };
                let y10 = f6(if a[0] < a[0] { old4 } else { old4 }) + f6(v[0].sin());
            }
            { let rhs = a[0].cos(); a[0] *= rhs; }
            (-lit(0.375)).max(a[0])
        } else {
            a[0]
        };
        (((((y12 * a[1]) + lit(0.75) * v[0]) + lit(1.25) * v[1]) + lit(0.5) * a[0]) + lit(0.75) * a[a.len() - 1]) + lit(0.25) * y12
    }

    pub fn fn345(a: D, b: D, q: Vec<D>) -> D {
        let mut a: D = D::sin(a).sin().exp();
        for i5 in 0..q.len() {
            if a > q[i5] {
                let mut a = lit(2 as f64) - a;
            }
            let mut y10: D = if b <= a.abs() {
                let mut old8 = std::mem::replace(&mut a, b.sin().exp().sin());
                lit(0.5)
            } else {
                a = a.sin();
                a.sin().tanh()
            };
        }
        ((a + lit(1.75) * b) + lit(0.75) * q[0]) + lit(1.5) * q[q.len() - 1]
    }

    pub fn fn346(mut a: D, flag: bool) -> D {
        let mut y: D = a.max(a).atan();
        if a < (-lit(0.625)) {}
        return y + lit(1.75) * a;
    }

    pub fn fn347(a: D, b: D, v: &[D], mut p: [D; 3]) -> D {
        let mut p: Option<D> = if a >= (p[0] / (lit(1.5) + a.sin())) { Some(b.abs()) } else { None };
        if (a * lit(0.375)) > (if a > b { v[1] } else { v[0] }) {
            return ((b + lit(1.5) * b) + lit(1.5) * v[0]) + lit(2.0) * v[1];
        }
        v[v.len() - 1] + lit(1.25) * a
    }

    pub fn fn348(mut a: D, v: &[D]) -> D {
        let mut acc: D = a;
        let mut y4: D = if (a + lit(0.875)) <= (if lit(1.375) <= a { a } else { a }) {
            a = lit(0 as f64).sin();
            a
        } else {
            a
        };
        let saved: D = lit(0.25);
        (((a.abs() + lit(1.25)).sqrt() + lit(1.5) * a) + lit(0.75) * v[1]) + lit(0.25) * v[v.len() - 1]
    }

    pub fn fn349(mut a: D, v: &[D], mut p: [D; 3]) -> D {
        let mut dy1 = Net { w: vec![lit(0.0); 2], b: a + a };
        let mut cell1 = fn29((dy1.w[1] - lit(0.625)).cos(), v.len() % 4);
        for i6 in (0..1).rev() {
            let mut old8 = std::mem::replace(&mut dy1.w[0], cell1[0].sin());
            cell1[i6 % 2] = (p[0] + a).atan();
            for (z, o) in p.iter_mut().zip(v.iter()) {
                { let rhs = *o * lit(0.5) * a.sin(); *z += rhs; }
            }
        }
        ((((((lit(1.125) / (cell1[cell1.len() - 1] * cell1[cell1.len() - 1] + lit(1.0))) + lit(2.0) * a) + lit(2.0) * v[0]) + lit(0.5) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(0.25) * p[0]) + lit(1.0) * p[1]
    }

    pub fn fn350(a: D, mut b: D, v: &[D]) -> D {
        let mut v = [b, lit(0.5), v[v.len() - 1]];
        v[1] = lit(1.25) * v[1].sin().sin();
        { let rhs = lit(0.375) * (if lit(0.625) > v[1] { v[0] } else { a }).max(b.sin().tanh()).sin(); v[2] += rhs; }
        (lit(2 as f64) + lit(2.0) * a) + lit(1.75) * v[0]
    }

    pub fn fn351(mut a: D, b: D, mut p: [D; 3]) -> Vec<D> {
        let mut tape1: [D; 3] = [a; 3];
        let mut x = [[a, p[1].atan(), b], [lit(1.875) * a, a, tape1[1]]];
        let y = if a > b { Shape::Disc(tape1[0].sin().exp()) } else { Shape::Dot };
        let Some(z7) = positive(x[0][1]) else {
            return vec![((((x[1][1] + lit(0.75) * a) + lit(1.25) * p[0]) + lit(0.25) * p[1]) + lit(1.25) * x[0][1]) + lit(1.0) * x[1][2], ((tape1[2] + lit(0.75) * a) + lit(1.75) * p[2]) + lit(1.5) * x[0][1]];
        };
        for i9 in 0..1 {
            let mut y13: D = if i9 < 0 {
                let mut old11 = std::mem::replace(&mut x[i9 % 2][i9 % 3], (z7 + z7).sin());
                (a, old11) = (old11, a);
                lit(0.75) / (z7 * z7 + lit(1.0))
            } else {
                (tape1[0], tape1[1]) = (tape1[1], tape1[0]);
                b.min(b)
            };
        }
        vec![((((a + lit(0.25) * a) + lit(2.0) * b) + lit(0.75) * p[2]) + lit(0.5) * x[0][1]) + lit(1.25) * x[1][2], ((b + lit(0.5) * a) + lit(0.5) * tape1[0]) + lit(0.5) * tape1[1]]
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
            let mut back: [D; 3] = [b + lit(0.75), dx[i5 % 2][i5 % 3].atan(), b.sin().powi(3)];
        }
        [(a * lit(0.375)) + lit(1.5) * dx[1][2], a, fn348(a.sin(), &dx[0]) + lit(2.0) * b]
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
                let mut old = Point::new(a.sin().exp(), a);
            } }
        }
        (((b * b) + lit(1.0) * a) + lit(0.25) * t.0) + lit(0.25) * t.1
    }

    pub fn fn355(a: D, v: &[D]) -> D {
        let mut acc = vec![v[0]; 3];
        let mut x = acc.clone();
        let Some(z5) = positive(if acc[1] < a { lit(0.125) } else { lit(1.25) }) else {
            return ((((((((if v[0] <= v[0] { acc[0] } else { v[0] }) + lit(0.5) * a) + lit(1.5) * v[0]) + lit(0.25) * v[v.len() - 1]) + lit(0.5) * acc[1]) + lit(0.25) * acc[acc.len() - 1]) + lit(2.0) * x[0]) + lit(0.75) * x[1]) + lit(0.5) * x[x.len() - 1];
        };
        ((((((a * a + lit(1.0)).sqrt() + lit(1.25) * a) + lit(1.75) * v[0]) + lit(0.25) * v[1]) + lit(0.75) * x[0]) + lit(0.5) * x[x.len() - 1]) + lit(1.25) * z5
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
                    (list2[0], list2[1]) = (list2[1], list2[0]);
                }
                list2 = list2.clone();
                list2[0] = (list2[i5 % 2] * list2[i5 % 2]).sin();
            }
            list2[i5 % 2] = lit(1.25) * u.max(a.sin()).sin();
        }
        (lit(1.5) + lit(1.0) * a) + lit(0.25) * u
    }

    pub fn fn357(a: D, mut b: D, n: usize, v: &[D]) -> D {
        let f5 = |z: D| { let h7 = z + v[n % 2]; h7.asinh().cos() + h7 };
        let mut y9 = f5((lit(0.75).abs() + lit(1.25)).ln()) + f5(b);
        let mut tape1: [D; 3] = [lit(n as f64), lit(0.375), v[1]];
        tape1[n % 3] = lit(1.25) * y9.sin();
        let f12 = |z: D, k: D| z.sin();
        let mut y15 = f12(tape1[0], lit(1.5));
        {}
        (((((tape1[0].sin() + lit(0.25) * a) + lit(1.0) * b) + lit(1.0) * v[0]) + lit(1.0) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(1.75) * y9
    }

    pub fn fn358(a: D, b: D, n: usize, t: (D, D)) -> Vec<D> {
        let mut b: [[D; 3]; 2] = [[lit(0 as f64), lit(2 as f64), t.1 + a], [lit(0.375); 3]];
        let dy1 = fn355(b[0][2].abs().sin(), &b[1]);
        let y1 = dy1.sin().exp();
        let f8 = |z: D, k: D| k.sin();
        let y11 = f8((lit(1.5) + a.sin()).sqrt(), y1);
        vec![((y11 + lit(0.25) * b[0][1]) + lit(0.5) * b[1][2]) + lit(1.0) * y11, (b[n % 2][n % 3] + lit(0.5) * a) + lit(1.25) * dy1]
    }

    pub fn fn359(mut a: D, mut b: D, v: &[D]) -> D {
        let mut y = vec![b, fn354(a.cos(), a.sin(), 2 % 4, (b, a)), b.sin().exp()];
        (y[0], y[1]) = (y[1] * 0.5, b.atan());
        for i5 in 0..4 {
            let mut old = lit(0.375);
        }
        ((((fn346(y[y.len() - 1].sin(), v[1] >= a) + lit(0.5) * b) + lit(1.25) * v[v.len() - 1]) + lit(1.5) * y[0]) + lit(1.25) * y[1]) + lit(1.5) * y[y.len() - 1]
    }

    pub fn fn360(mut a: D, b: D, net: &Net) -> D {
        let mut y: Vec<D> = vec![lit(1.375) * net.w[1]; 3];
        while y.len() > 2 {
            let z = y.pop().unwrap();
            a = a * 0.5 + z * b.sin();
        }
        { let rhs = lit(0.5) * lit(0.5).sin(); y[0] -= rhs; }
        { let rhs = lit(0.375) * (net.b - net.w[1]).sin(); a -= rhs; }
        y[0] = ((a * y[0]) + a).sin();
        let s = vec![b, b - b];
        ((((((((s[1] + a) + lit(0.25) * a) + lit(1.0) * net.w[0]) + lit(0.25) * net.w[1]) + lit(1.75) * net.b) + lit(0.25) * y[0]) + lit(0.5) * y[y.len() - 1]) + lit(1.75) * s[0]) + lit(0.25) * s[1]
    }

    pub fn fn361(a: D, flag: bool) -> D {
        let mut flag = Body { pos: Point { x: a, y: lit(1.75) }, vel: [a.sin().powi(0), a - a, a], mass: a, id: 2 };
        if (flag.mass - flag.pos.y) > a {
            let saved = flag.push(a.sin());
        } else {
            let f5 = |z: D, k: D| lit(1.25) * (z + a.asinh()).sin();
            let y8 = f5(fn356(a.sin()), lit(0.125));
        }
        let f10 = |z: D, k: D| { let h13 = a; lit(3 as f64).cos() + h13 };
        let y15 = f10(lit(1.625).atan(), a);
        (((((fn354(a.atan(), y15.sin(), 0 % 4, (y15, flag.vel[1])) + lit(1.5) * a) + lit(0.25) * flag.pos.x) + lit(1.0) * flag.pos.y) + lit(0.75) * flag.vel[0]) + lit(0.75) * flag.vel[1]) + lit(1.25) * flag.mass
    }

    pub fn fn362(a: D, b: D) -> D {
        let mut next: Point = Point::new(a, a);
        next.y = lit(0.25).cos();
        next.x = (if next.x >= next.norm2() { a } else { next.x.abs() }).atan();
        ((a.atan() + lit(2.0) * a) + lit(1.5) * next.x) + lit(1.0) * next.y
    }

    pub fn fn363(a: D, b: D) -> D {
        let mut a = vec![vec![(lit(1.5) + a.sin()).ln(); 3], vec![lit(0.0); 3]];
        'l4: for i5 in 0..1 {
            for i7 in 1..=1 {
                a[i7 % 2][i7 % 2] = (a[i5 % 2][i5 % 2] + a[i7 % 2][0]).sin();
                let w = fn355(b.sin(), &a[1]);
            }
            let mut i10 = 0_usize;
            while i10 < 2 {
                { let rhs = 1; i10 += rhs; }
                for row in &mut a {
                    for z in row.iter_mut() {
                        *z = z.sin() + (b + b).atan();
                    }
                }
                { let rhs = lit(1.75) + a[1][i10 % 2].sin().tanh().sin(); a[i10 % 2][0] /= rhs; }
            }
            let r12 = &mut a[1][0];
            { let rhs = lit(0.5) * b.sin(); *r12 += rhs; }
            { let rhs = b.sin(); *r12 *= rhs; }
        }
        return (((b * b) + lit(1.75) * b) + lit(1.5) * a[0][0]) + lit(1.75) * a[1][1];
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
        let mut y1: Body = Body { pos: Point { x: b, y: a }, vel: [b, b, b], mass: a, id: 2 };
        let f4 = |z: D, k: D| a.cos();
        let mut y7 = f4(b * b, a) + f4((y1.pos.x * y1.pos.x + lit(1.0)).sqrt(), b);
        let acc = y1.pos.y + y1.mass;
        let mut y16: D = if (-b) >= y1.vel[2] {
            for i10 in 0..4 {
                y1.pos.y = y1.energy().sin().atan();
                { let rhs = lit(0.5) * acc.atan().atan(); y1.mass -= rhs; }
            }
            y7 + b
        } else {
            let f12 = |z: D| z.cos();
            let mut y14 = f12(f12(acc / (a * a + lit(1.0))));
            if acc < a { y1.pos.x } else { acc }
        };
        ((((y16 + lit(1.25) * a) + lit(1.25) * b) + lit(2.0) * y7) + lit(2.0) * acc) + lit(0.25) * y16
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
        let mut y11: D = if (a < b) && (a <= lit(1.5)) {
            for i7 in 0..1 {
                let mut saved = [fn356(w.sin()); 3];
                let r10 = &mut dy1;
                { let rhs = lit(0.5) * (if i7 == 3 { a } else { w }).sin(); *r10 *= rhs; }
            }
            w
        } else {
            { let rhs = lit(1.75) + saved[0].sin(); saved[0] /= rhs; }
            -lit(0.875)
        };
        ((((dy1 * dy1) + lit(1.0) * a) + lit(1.25) * v[1]) + lit(1.5) * dy1) + lit(0.75) * y11
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
        let x = Body { pos: Point { x: a, y: a }, vel: [a.atan(), lit(0.75), lit(0 as f64)], mass: a, id: 2 };
        if (a >= x.mass) || (x.energy() > a) {
            {
                let mut i4 = 0_usize;
                while i4 < 2 {
                    { let rhs = 1; i4 += rhs; }
                    a = (v[i4 % v.len()].max(v[v.len() - 1]) + (x.pos.x * v[i4 % 2])).sin();
                }
                for (j, z7) in v.iter().enumerate() {
                    a = lit(0.5) * lit(i4 as f64).sin();
                }
            }
        }
        (((((if a < x.vel[2] { v[v.len() - 1] } else { a }) + lit(0.5) * a) + lit(1.75) * x.pos.x) + lit(1.25) * x.vel[0]) + lit(0.5) * x.vel[1]) + lit(0.25) * x.mass
    }

    pub fn fn371(mut a: D) -> (D, D) {
        let mut a = vec![D::sin(a), lit(1 as f64)];
        let mut a: [D; 3] = [lit(0.875); 3];
        a[0] = lit(1.25) * a[2].sin();
        ((a[1] + lit(1.0) * a[1]) + lit(0.25) * a[2], D::sin(a[0]))
    }

    pub fn fn372(a: D, b: D, v: &[D]) -> D {
        for i4 in 0..2 {}
        (a + lit(0.75) * v[0]) + lit(0.5) * v[v.len() - 1]
    }

    pub fn fn373(a: D, mut b: D, v: &[D]) -> D {
        let mut dx: Vec<D> = v[..2].to_vec();
        'l5: for i6 in (0..1).rev() {
            let mut tape1 = fn23((v[i6 % 2] - b).sin());
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
        { let rhs = lit(0.25) * fn139(p[n % 3].atan(), &cell1, [a; 3]); b += rhs; }
        for z7 in p.windows(2) {
            {
                if (n != 3) || (b < b) {
                    let b = (z7[1], cell1[n % 3]);
                } else {
                    let mut old10 = std::mem::take(&mut cell1[0]);
                }
                let (l12, r13) = cell1.split_at_mut(1);
                r13[0] = l12[0] * lit(0.5) * (a.abs() + lit(1.25)).ln().sin();
            }
        }
        ((b.min(p[n % 3]) + lit(0.5) * a) + lit(1.25) * b) + lit(1.75) * p[2]
    }

    pub fn fn379(mut a: D, b: D, n: usize) -> D {
        { let rhs = lit(0.125) * (a / ((a + b).abs() + lit(1.25))).sin(); a -= rhs; }
        let mut tape1: [D; 3] = [b * b, if a < b { b } else { a }, D::sin(a)];
        { let rhs = lit(0.25) * fn369(b.asinh().sin(), &tape1); a += rhs; }
        (if a <= a { b } else { a }) + lit(0.75) * b
    }

    pub fn fn380(mut a: D, b: D) -> D {
        let mut x: [D; 3] = [b * b; 3];
        x[0] = x[1].cos();
        for z4 in x.iter_mut() {
            { let rhs = lit(0.5) * lit(0 as f64).sin(); *z4 += rhs; }
        }
        let f5 = |z: D| (lit(0.875) / (lit(1.5) + b.min(z).sin())).sin();
        let mut y7 = f5(f5(lit(1 as f64)));
        ((((b * b) + lit(1.0) * a) + lit(0.75) * b) + lit(1.75) * x[1]) + lit(1.75) * y7
    }

    pub fn fn381(a: D, v: &[D], mut q: Vec<D>) -> D {
        let f4 = |z: D| (a.asinh() + a).cos();
        let y6 = f4(v[0]) + f4(q[0]);
        if (lit(1.75) + y6) <= a {
            if v[v.len() - 1] < lit(1 as f64) {
                { let rhs = lit(0.125) * (fn373(a.sin(), a.sin(), &q) - y6).sin(); q[0] += rhs; }
                for (j, z8) in q.iter_mut().enumerate() {
                    *z8 = *z8 * v[1].sin() - (lit(0.375) * v[0].sin());
                }
                let mut old9 = std::mem::take(&mut q);
                q.push(lit(1.25) * D::sin(y6).sin());
                q.push(y6.sin());
            } else {
                { let rhs = q[q.len() - 1].asinh().sin(); q[1] *= rhs; }
                if q.len() > 2 { q.pop(); }
            }
            { let rhs = lit(0.125) * v[1].cos(); q[1] -= rhs; }
        }
        a
    }

    pub fn fn382(mut a: D, n: usize, flag: bool) -> D {
        for i4 in 0..4 {
            a = a.atan().max(a.sin()).sin();
        }
        { let rhs = lit(0.5) * a.cos(); a += rhs; }
        if (a * a) < a {
            a = lit(1.25) * ((a - a) + (a + a)).sin();
            let y1 = [a.mul_add(lit(2.0), a), a, a];
        } else {}
        a + lit(0.25) * a
    }

    pub fn fn383(a: D, mut p: [D; 3]) -> Vec<D> {
        let mut a: [[D; 3]; 2] = [[lit(2 as f64), lit(2 as f64), p[1]], [a, (p[1] * p[1] + lit(1.0)).sqrt(), p[2]]];
        a[1][2] = p[1].sin();
        {
            a[1][2] = (-(p[0] + a[0][0])).sin();
        }
        'l4: for i5 in 1..=1 {
            let f7 = |z: D| ((z + lit(0.5)) * (lit(1.625) + lit(0.375))).sin();
            let y9 = f7(f7(lit(i5 as f64)));
        }
        p[1] = a[0][1].sin();
        return vec![(a[0][1].mul_add(a[0][0], a[0][0]) + lit(1.5) * a[1][0]) + lit(0.5) * a[1][2], ((((-lit(0.25)) - p[1]) + lit(0.75) * p[2]) + lit(0.25) * a[0][1]) + lit(1.25) * a[1][2]];
        (p[0], p[1]) = (p[1] * 0.5, p[1].atan());
        p.iter().enumerate().map(|(j, z)| lit(1.25) * (if j == 1 { *z } else { *z }).sin()).collect::<Vec<D>>()
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
        (b.min(b) + lit(1.5) * a) + lit(1.25) * b
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
        list5.push(b);
        list5.push(-v[0]);
        list5 = vec![lit(0.0); 4];
        for z7 in list5.iter_mut().rev() {
            { let rhs = a.sin(); *z7 *= rhs; }
        }
        let acc: D = (p[1] + lit(1.25)).abs();
        ((((((if lit(0.25) <= a { a } else { acc }) + lit(0.75) * b) + lit(0.5) * v[1]) + lit(2.0) * p[0]) + lit(0.25) * list5[0]) + lit(1.5) * list5[1]) + lit(1.5) * acc
    }

    pub fn fn389(a: D, b: D) -> D {
        let a = [[lit(0.25); 3], [b - a; 3]];
        let saved: D = a[1][1];
        let f5 = |z: D, k: D| b.cos();
        let mut y8 = f5(b + saved, a[0][1]) * f5(-a[1][0], saved);
        for i10 in 0..2 {}
        {
            y8 = saved.max(saved - y8).cos();
            y8 = (if (saved >= a[0][0]) && (y8 >= y8) { saved * y8 } else { saved }).cos();
        }
        ((y8 * b) + lit(1.0) * b) + lit(1.25) * y8
    }

    pub fn fn390(a: D) -> D {
        let mut dx: Option<D> = if a.sin().powi(0) >= lit(1.375).asinh() { Some(a) } else { None };
        let w = fn384(a.cos());
        let mut saved = [a - (-lit(1.5)); 3];
        let mut y13: D = if (saved[2] > lit(0.875)) && (a <= saved[0]) {
            if (if w.1 >= a { lit(0.125) } else { saved[2] }) <= saved[2].sin().exp() {
                let (l5, r6) = saved.split_at_mut(1);
                r6[0] = l5[0] * lit(1.25) * (a + a).sin();
                return (fn388(saved[2].cos(), lit(1.25) * a.sin(), &saved, [-lit(1.375), a, w.1]) + lit(0.5) * a) + lit(1.25) * saved[1];
            }
            w.1
        } else {
            let mut old7 = std::mem::replace(&mut saved[0], lit(1 as f64).atan());
            let f9 = |z: D| ((old7 * old7) + lit(1.375)).cos();
            let mut y11 = f9(fn376(lit(1.25) * old7.sin(), a.sin()));
            a
        };
        return ((((((a - w.1) + lit(0.25) * w.0) + lit(1.75) * w.1) + lit(2.0) * saved[0]) + lit(0.75) * saved[1]) + lit(1.25) * saved[2]) + lit(1.0) * y13;
    }

    pub fn fn391(a: D, v: &[D]) -> D {
        if lit(1.875) >= a.sin() {
            for i3 in 1..=1 {}
            let mut u = fn383((if a >= a { -lit(0.875) } else { a }).cos(), [v[0], a, a]);
        } else if (lit(1.75) - v[1]) >= a.sin().tanh() {} else {}
        (((((-lit(1.5)) * a) + lit(1.5) * a) + lit(1.25) * v[0]) + lit(0.25) * v[1]) + lit(0.25) * v[v.len() - 1]
    }

    pub fn fn392(a: D, mut b: D) -> D {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..3 {
            list3.push(b.sin().tanh().sin().sin());
        }
        let mut i7 = 0_usize;
        while i7 < 3 {
            { let rhs = 1; i7 += rhs; }
            if list3[i7 % 2] >= fn167(lit(0.5) * list3[1].sin(), a.sin()) {
                'l9: for i10 in 0..list3.len() {
                    list3[i10] = (if lit(1.625) <= list3[i10] { b } else { a }).sin().powi(3).cos();
                    if (a < list3[i10]) && (i10 >= 1) {
                        break 'l9;
                    }
                }
                { let rhs = lit(0.375) * b.atan().sin(); list3[i7 % 2] -= rhs; }
                list3.resize(5, lit(0.5) * (if list3[0] <= a { list3[0] } else { a }).sin());
            }
            { let rhs = lit(1.875).cos(); list3[i7 % 2] *= rhs; }
        }
        (((a + list3[i7 % 2]) + lit(2.0) * a) + lit(2.0) * list3[1]) + lit(1.5) * list3[list3.len() - 1]
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
            if (lit(2.0) + a) > a {
                return (((a + lit(0.875)) + lit(1.75) * a) + lit(0.75) * v[0]) + lit(1.5) * v[1];
            }
        }
        ((v[1].mul_add(a, lit(1.25)) + lit(1.25) * v[0]) + lit(0.5) * v[1]) + lit(1.75) * v[v.len() - 1]
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
            let mut cell1 = t.1;
            a = a.sin();
        }
        ((((a - (-lit(1.75))) + lit(1.0) * a) + lit(1.25) * b) + lit(2.0) * t.0) + lit(1.75) * t.1
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
            let Some(z7) = positive(net.w[1] - (-lit(0.625))) else {
                return ((((-b) + lit(0.75) * a) + lit(1.0) * b) + lit(0.25) * net.w[0]) + lit(2.0) * net.w[1];
            };
            { let rhs = lit(0.25) * fn386(a.sin(), lit(1.25) * D::sin(lit(0.375)).sin()); b += rhs; }
        } else {
            b = lit(1.875).sin();
        }
        return (((b * b) + lit(1.75) * b) + lit(2.0) * net.w[0]) + lit(0.5) * net.w[1];
    }

    pub fn fn399(mut a: D, v: &[D]) -> D {
        let mut s = [a, a * a, a];
        let x: D = s[1].sin().tanh() - lit(0.5);
        let mut saved = v[1].sin().powi(0);
        for i6 in 0..2 {
            'l8: for i9 in (0..s.len()).step_by(2) {}
            if (x - x) > (v[i6 % 2] - (-lit(0.25))) {
                continue;
            }
        }
        (((((lit(1.25) + saved) + lit(0.75) * a) + lit(1.25) * s[0]) + lit(1.75) * s[1]) + lit(1.25) * s[2]) + lit(1.5) * saved
    }

    pub fn fn400(mut a: D, b: D) -> D {
        let y1: Vec<D> = vec![b.sin(), a];
        let mut dy1 = lit(0.5);
        'l5: for i6 in (0..4).rev() {
            let f8 = |z: D| { let h10 = lit((i6 + 1) as f64); (a * dy1).atan() + h10 };
            let mut y12 = f8(a) + f8(b);
            let f14 = |z: D| lit(0.5) * (y12 * b).atan().sin();
            let mut y16 = f14(f14(y12 * a));
        }
        (dy1, a) = (a, dy1);
        ((a + lit(1.5) * a) + lit(0.75) * b) + lit(1.75) * y1[1]
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
        let back: [D; 3] = [-v[0], a, a];
        b = lit(1.25) * (a + a.sin().exp()).sin();
        let mut y8: D = if a < a {
            'l5: for i6 in 1..=4 {
                b = lit(0.5) * (a.max(b) * lit(1 as f64)).sin();
            }
            a
        } else {
            b = b.mul_add(a, a).cos();
            v[1].min(a)
        };
        ((((b + back[2]) + lit(0.5) * a) + lit(1.5) * b) + lit(2.0) * v[0]) + lit(1.75) * v[1]
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

    pub fn fn406(mut a: D, b: D) -> D {
        let mut old: Option<D> = if b <= (lit(0.125) * lit(1.75)) { Some(lit(1.875).asinh()) } else { None };
        { let rhs = lit(0.25) * b.sin(); a += rhs; }
        { let rhs = lit(1.75) + b.sin(); a /= rhs; }
        a = b.sin();
        if let Some(z) = old.take() { a += z * 0.5; }
        old = Some(lit(1.25) * a.sin());
        let mut b = fn268(a.sin().exp().sin());
        return lit(3 as f64) + lit(1.75) * old.unwrap_or(lit(0.75));
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
        let x: [D; 3] = [fn191(a.sin(), 3 % 4, &x[0], [lit(1.0), a, a]); 3];
        for i4 in 0..1 {
            let x = a;
            a = lit(0.5) * a.sin();
        }
        { let rhs = lit(0.5) * (lit(1.25) * (-a).sin()); a += rhs; }
        { let rhs = lit(0.5) * (lit(1.25) * lit(1.875).mul_add(a, x[0]).sin()); a += rhs; }
        { let rhs = lit(0.375) * ((a * a) - (x[2] * a)).atan(); a -= rhs; }
        let tape1 = a;
        (((lit(1.375) * tape1) + lit(1.25) * a) + lit(0.75) * x[0]) + lit(1.75) * x[2]
    }

    pub fn fn410(a: D) -> D {
        let mut y1: Vec<D> = vec![a; 3];
        for i3 in 0..y1.len() {
            for z6 in &y1 {
                for i8 in 1..y1.len() {}
            }
        }
        { let rhs = lit(0.375) * a.sin(); y1[1] += rhs; }
        (((fn406(lit(1.25) * (-lit(0.125)).sin(), y1[0].atan()) + lit(1.75) * a) + lit(1.25) * y1[0]) + lit(1.0) * y1[1]) + lit(0.75) * y1[y1.len() - 1]
    }

    pub fn fn411(a: D, flag: bool, t: (D, D)) -> D {
        let mut s = vec![t.0; 3];
        let mut y11: D = if flag {
            {
                let (l5, r6) = s.split_at_mut(1);
                r6[0] = l5[0] * (t.1 * t.1).atan();
            }
            { let rhs = lit(0.5) * (lit(1.25) * t.0.atan().sin()); s[1] += rhs; }
            (t.0 * t.0 + lit(1.0)).sqrt()
        } else {
            let f7 = |z: D| fn400((lit(0.875) + s[1]).cos(), (t.0 + a).cos()).sin();
            let y9 = f7(f7(a));
            s[0] = lit(0.875);
            y9
        };
        let Some(z13) = positive(a + t.0) else {
            return a + lit(1.25) * y11;
        };
        (((a + lit(1.0) * a) + lit(1.5) * s[0]) + lit(1.25) * s[1]) + lit(1.25) * z13
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
            { let rhs = lit(0.25) * fn411(dx.atan(), old7[0] > (b * old7[1]), (b, b)); a += rhs; }
            old7[0] = lit(1.25) * lit(0.125).sin();
        }
        if old7.len() > 2 { dx += old7.pop().unwrap_or(lit(0.25)).sin(); }
        (((((b - dx) + lit(0.25) * a) + lit(1.0) * b) + lit(1.25) * old7[1]) + lit(1.75) * old7[old7.len() - 1]) + lit(0.5) * dx
    }

    pub fn fn413(a: D, b: D, v: &[D]) -> D {
        (((a.sin() + lit(0.5) * a) + lit(0.75) * b) + lit(0.75) * v[1]) + lit(0.25) * v[v.len() - 1]
    }

    pub fn fn414(a: D, mut b: D, flag: bool) -> D {
        b = b.sin();
        let mut a: D = if flag { b } else { b };
        let mut old5 = std::mem::take(&mut b);
        for i7 in 0..2 {
            for i9 in 0..3 {
                if i7 % 2 == 1 {
                    let mut cell1: [[D; 3]; 2] = [[-b; 3], [-lit(1.625); 3]];
                    let row12 = &mut cell1[1];
                    row12[0] = fn329(a.cos(), (i9 + 1) % 4).sin();
                    { let rhs = row12[0] * lit(0.125) * b.sin(); row12[1] += rhs; }
                    b = lit(0.25).sin();
                }
                if flag {
                    { let rhs = lit(0.125) * (lit(0.5) * fn210(lit(2 as f64).atan(), i9 % 4).sin()); b -= rhs; }
                    return ((lit(1.25) + lit(1.75)) + lit(2.0) * b) + lit(1.5) * old5;
                }
            }
        }
        b + lit(1.25) * a
    }

    pub fn fn415(a: D, b: D, n: usize) -> D {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push((lit(0.125).sin() + fn410(lit(0.5) * b.sin())).atan());
        }
        list4[n % 2] = lit(1.25) * lit(1.875).sin();
        let y1: [D; 3] = [list4[n % list4.len()].sin().tanh(); 3];
        ((a + lit(2.0) * a) + lit(2.0) * y1[1]) + lit(0.25) * y1[2]
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
        old13
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
            a = lit(1.75);
        }
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 2 { break; }
            a = lit(0.5) * (b * (if a > b { a } else { b })).sin();
        }
        b + lit(0.25) * b
    }

    pub fn fn419(a: D, n: usize, v: &[D], mut p: [D; 3]) -> [D; 3] {
        let mut i5 = 0_usize;
        while i5 < 2 && ((if v[1] > v[n % 2] { -lit(0.625) } else { p[2] }) > p[n % 3]) {
            { let rhs = 1; i5 += rhs; }
            for (z, o) in p.iter_mut().zip(v.iter()) {
                { let rhs = *o * v[i5 % 2].sin(); *z += rhs; }
            }
            p[n % 3] = lit(i5 as f64).atan();
            { let rhs = lit(0.5) * fn229(lit(0.25).cos(), lit(0.5) * lit(1.125).sin()).sin(); p[i5 % 3] *= rhs; }
        }
        [v[n % 2] + lit(1.75) * p[1], ((a * a) + lit(2.0) * v[0]) + lit(0.5) * p[1], a + lit(1.25) * p[0]]
    }

    pub fn fn420(a: D) -> D {
        let mut acc: [D; 3] = [lit(0 as f64), a.max(a), a.min(a)];
        let mut s = acc[1];
        let s4 = a / ((s / (a.abs() + lit(1.25))).abs() + lit(1.25));
        { let rhs = lit(0.5) * ((a * s) + s.sin()).atan(); acc[0] += rhs; }
        let mut old6 = std::mem::replace(&mut s, (lit(0.125) + s4).sin());
        acc[2] = lit(1.25) * fn417((s4 + s4).atan(), lit(1.25) * (s4 - s4).sin()).sin();
        acc[0] = (lit(1.5) + s4.sin()).ln().cos();
        (a - s) + lit(1.25) * s4
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
            { let rhs = r8[0] * fn408(v[0].cos()).sin(); l7[0] += rhs; }
            { let rhs = lit(0.125) * ((a.abs() + lit(1.25)).sqrt() * b).sin(); p[i5] += rhs; }
        }
        for i9 in 0..p.len() {
            let (l11, r12) = p.split_at_mut(1);
            { let rhs = r12[0] * a.min(a).sin(); l11[0] += rhs; }
        }
        (((((b.sin() + lit(0.75) * a) + lit(0.5) * b) + lit(1.5) * v[v.len() - 1]) + lit(1.75) * p[0]) + lit(1.75) * p[1]) + lit(0.25) * p[2]
    }

    pub fn fn423(mut a: D) -> D {
        let a: Body = Body { pos: Point { x: a, y: a }, vel: [a, a, a * lit(2.0)], mass: a + a, id: 2 };
        for i3 in 0..3 {}
        ((((a.mass + lit(1.75)) + lit(1.25) * a.pos.x) + lit(1.75) * a.pos.y) + lit(0.5) * a.vel[0]) + lit(0.5) * a.vel[1]
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

    pub fn fn430(mut a: D, v: &[D]) -> D {
        let mut dx = [[-lit(1.375); 3], [v[0], (v[0] * v[0] + lit(1.0)).ln(), lit(0.875)]];
        let mut y6: D = if (a >= a) && (v[0] > v[1]) {
            dx[0][2] = a.cos();
            dx[1][2] + dx[0][2]
        } else {
            let dx4 = fn421(dx[1][0].atan(), lit(0 as f64).sin());
            if dx4 > a { a } else { dx4 }
        };
        let mut w = Body { pos: Point { x: dx[0][1], y: y6 }, vel: [a, y6, dx[0][1] + lit(2.0)], mass: lit(1 as f64), id: 2 };
        (((((((((lit(0.125).abs() + lit(1.75) * a) + lit(1.5) * v[1]) + lit(0.5) * dx[1][0]) + lit(0.75) * dx[1][2]) + lit(1.0) * y6) + lit(1.0) * w.pos.x) + lit(1.75) * w.pos.y) + lit(0.75) * w.vel[0]) + lit(1.25) * w.vel[1]) + lit(1.5) * w.mass
    }

    pub fn fn431(mut a: D, mut b: D) -> D {
        let mut tape1: Shape = Shape::Rect { w: a.mul_add(a, a), h: if a <= a { b } else { lit(1.25) } };
        let s: D = b - fn418(b.sin(), lit(1.25) * b.sin(), 2 % 4);
        let mut tape1 = [lit(0.5), b, a];
        let mut y1: D = if (a < b) && (b < s) { -lit(1.25) } else { b + tape1[2] };
        tape1[0] = lit(1.25) * y1.sin().atan().sin();
        ((((s + lit(0.25) * a) + lit(1.25) * b) + lit(2.0) * s) + lit(0.5) * tape1[2]) + lit(1.25) * y1
    }

    pub fn fn432(a: D, v: &[D]) -> D {
        let mut s = [lit(0.875); 3];
        s[1] = lit(1.25) * s[0].sin();
        ((((((lit(0.875) + a) + lit(0.75) * a) + lit(1.5) * v[0]) + lit(1.0) * v[1]) + lit(2.0) * s[0]) + lit(1.75) * s[1]) + lit(1.75) * s[2]
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
            let dy1: D = (a - a) * v[n % 2];
            a
        };
        (((v[n % 2] + lit(1.0) * a) + lit(2.0) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(0.5) * y10
    }

    pub fn fn434(a: D, b: D) -> D {
        let mut b: Vec<D> = vec![fn427(lit(1.25) * b.sin(), a.cos(), vec![b, a]); 3];
        let b: D = a + a;
        let w = Point { x: a * a, y: lit(1.5) + b };
        let tape1 = a;
        (a + lit(1.0) * a) + lit(2.0) * w.y
    }

    pub fn fn435(a: D, mut b: D, v: &[D], mut p: [D; 3]) -> (D, D) {
        p = [-p[2], b.atan(), b.sin()];
        { let rhs = lit(0.375) * a.sin(); p[2] += rhs; }
        let mut i5 = 0_usize;
        'l6: loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 1 { break; }
            let mut w = vec![v.to_vec(), vec![p[i5 % 3].cos(); 3]];
            if b <= p[i5 % 3] {}
        }
        (((p[i5 % 3].abs() + lit(1.25)).ln() + lit(0.5) * a) + lit(1.75) * b, (((a * p[i5 % 3]) + lit(1.25) * b) + lit(1.75) * v[0]) + lit(2.0) * v[v.len() - 1])
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
        let u: Body = Body { pos: Point { x: a, y: a }, vel: [a * a, if a <= a { a } else { a }, a / (a.abs() + lit(1.25))], mass: a + a, id: 2 };
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
                    let f7 = |z: D| { let h9 = b; lit(0 as f64).sin() + h9 };
                    let y11 = f7(b) + f7(b);
                    a = -lit(0.5);
                }
                { let rhs = lit(0.5).sin(); a *= rhs; }
            } else {
                { let rhs = lit(0.5) * (lit(0.5) * (b * a).abs().sin()); a += rhs; }
            }
            if b <= lit(0 as f64) {
                let mut old13 = std::mem::replace(&mut a, lit(0.5) * b.sin());
                break;
            }
        }
        (b.atan() + lit(1.0) * a) + lit(2.0) * b
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
        let tape1 = [[lit(1.0), fn441(a.sin(), a.atan()), a.mul_add(lit(0.125), a)], [lit(1.25) + a; 3]];
        let y = [-lit(1.875); 3];
        let y = fn441(lit(1.25) * tape1[0][2].sin(), a.atan());
        a = tape1[1][2].sin().cos();
        a = a.sin();
        let mut i5 = 0_usize;
        'l6: while i5 < 3 {
            { let rhs = 1; i5 += rhs; }
        }
        ((((-tape1[i5 % 2][2]) + lit(1.75) * a) + lit(1.75) * tape1[0][1]) + lit(0.5) * tape1[1][0]) + lit(0.25) * tape1[1][2]
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
        let mut b = [a; 3];
        let (l4, r5) = b.split_at_mut(1);
        { let rhs = r5[0] * lit(1.25) * a.sin(); l4[0] += rhs; }
        if b[2] >= (if b[2] < lit(0.875) { b[0] } else { lit(0.875) }) {
            return ((b[0] + b[1]) + lit(0.75) * b[1]) + lit(2.0) * b[2];
        }
        (b[0], b[1]) = (b[1], b[0]);
        (((b[2] + a) + lit(1.25) * a) + lit(1.0) * b[0]) + lit(0.25) * b[2]
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
        } else {
            let Some(z12) = positive(lit(1.625)) else {
                return p[2].atan() + lit(2.0) * a;
            };
        }
        (((a + lit(1.5) * a) + lit(1.25) * q[0]) + lit(1.0) * q[1]) + lit(0.75) * q[q.len() - 1]
    }

    pub fn fn449(a: D) -> Vec<D> {
        let mut a = [-lit(1.75); 3];
        for i3 in 0..3 {
            if (if a[1] >= a[2] { a[i3 % 3] } else { lit(0.75) }) > a[2].sin().powi(1) {
                continue;
            }
        }
        vec![(a[0] * a[2]) + lit(1.5) * a[1], a[0] - a[1]]
    }

    pub fn fn450(a: D, v: &[D], q: Vec<D>) -> D {
        let mut back = [lit(0.25); 3];
        for i5 in 0..2 {
            match i5 % 3 { 0 => {
                if i5 < 0 {
                    return ((((((q[i5 % 2] + lit(1.25) * a) + lit(1.0) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(0.75) * q[0]) + lit(0.75) * q[1]) + lit(1.5) * back[0]) + lit(1.0) * back[1];
                }
                let (l7, r8) = back.split_at_mut(1);
                l7[0] = r8[0].sin();
                { let rhs = l7[0] * (v[1] / (q[i5 % 2] * q[i5 % 2] + lit(1.0))).atan(); r8[0] -= rhs; }
            }, 1 => {
                let mut old9 = std::mem::replace(&mut back[i5 % 3], a.sin().exp().cos());
            }, _ => {} }
        }
        ((((a * back[2]) + lit(0.5) * a) + lit(2.0) * v[v.len() - 1]) + lit(2.0) * q[0]) + lit(1.75) * q[1]
    }

    pub fn fn451(a: D, b: D, v: &[D]) -> D {
        let f4 = |z: D| { let h6 = a * b; h6.atan() + h6 };
        let y8 = f4(if a < v[v.len() - 1] { b } else { a });
        let mut tape1 = a;
        let mut w: D = fn440(lit(1.25) * a.sin(), 3 % 4, (lit(0.125) >= v[0]) || (y8 < y8));
        (w, tape1) = (tape1, w);
        let dy1: D = v[1].cos();
        ((((b.mul_add(dy1, dy1) + lit(0.5) * a) + lit(0.5) * b) + lit(1.5) * v[v.len() - 1]) + lit(0.5) * y8) + lit(2.0) * w
    }

    pub fn fn452(a: D, b: D, v: &[D], mut p: [D; 3]) -> D {
        let mut v: Shape = Shape::Dot;
        let mut old6 = std::mem::replace(&mut p[1], lit(0.375).cos());
        'l8: for z10 in p.iter() {
            old6 = ((*z10).cos() * (*z10)).sin();
            let r12 = &mut old6;
            *r12 = lit(0.5) * b.sin();
            { let rhs = fn438(b.sin(), (*z10).atan()).cos(); *r12 *= rhs; }
        }
        { let rhs = lit(0.25) * fn447(p[2].sin(), a.cos()); old6 += rhs; }
        (((lit(0.875) * p[0]) + lit(0.5) * a) + lit(0.75) * b) + lit(1.0) * old6
    }

    pub fn fn453(mut a: D, b: D, n: usize) -> Vec<D> {
        let mut back: [D; 3] = [a; 3];
        'l5: for i6 in 0..back.len() {
            { let rhs = lit(0.125) * back[0].cos(); a -= rhs; }
        }
        let f8 = |z: D| { let h10 = z * a; lit(1.25) * (-lit(0.875)).sin() + h10 };
        let y12 = f8((lit(1.5) + b.sin()).ln()) + f8(a);
        for i14 in 0..n % 4 {
            let mut i16 = 0_usize;
            loop {
                { let rhs = 1; i16 += rhs; }
                if i16 > 2 { break; }
                { let rhs = lit(0.125) * (lit(0.5) * a.sin()); back[i14 % 3] += rhs; }
                'l18: for i19 in 0..back.len() {}
                if (b >= back[n % 3]) && (lit(1.375) > b) { break; }
                let u = b;
                back[0] = lit(0.5) * lit(3 as f64).sin();
            }
            back[..2].copy_from_slice(&[y12.cos(), y12]);
            { let rhs = lit(0.125) * y12.max(a + y12).cos(); back[i14 % 3] += rhs; }
        }
        vec![((-lit(1.625)) + lit(1.25) * a) + lit(0.75) * back[2], (back[n % 3] + lit(0.75) * b) + lit(0.25) * back[2]]
    }

    pub fn fn454(mut a: D) -> D {
        'l2: for i3 in 1..=4 {
            { let rhs = fn440(a.cos(), 1 % 4, i3 == 1).sin(); a *= rhs; }
            let f5 = |z: D| (-z).sin();
            let y7 = f5(a.mul_add(a, a)) + f5(a.sin().tanh());
            let f9 = |z: D, k: D| (-(k * y7)).atan();
            let y12 = f9(a, y7) * f9(-a, y7);
        }
        let mut cell1: [D; 3] = [if a < a { a } else { a }, a.cos(), a];
        let f15 = |z: D, k: D| z.sin();
        let mut y18 = f15(a * cell1[1], a) + f15(cell1[0], a);
        (((lit(0.875) + lit(1.75) * a) + lit(0.75) * cell1[0]) + lit(1.0) * cell1[2]) + lit(1.0) * y18
    }

    pub fn fn455(a: D, n: usize) -> D {
        let mut a = [lit(1.875); 3];
        let f4 = |z: D| lit(1 as f64).cos();
        let y6 = f4(a[n % 3]);
        { let rhs = lit(0.125) * y6.sin(); a[0] += rhs; }
        (y6 + y6) + lit(1.25) * y6
    }

    pub fn fn456(a: D) -> D {
        let mut saved: [D; 3] = [a, a * a, a];
        saved[0] = ((if saved[0] > a { lit(0.625) } else { a }) - a).atan();
        let tape1: Vec<D> = vec![a, saved[0] * a];
        saved = saved;
        let mut i4 = 0_usize;
        while i4 < 3 {
            { let rhs = 1; i4 += rhs; }
            let f6 = |z: D, k: D| ((tape1[i4 % 2] / (lit(1.5) + a.sin())) * z.max(a)).cos();
            let y9 = f6(saved[i4 % 3], tape1[1]) + f6(tape1[0], tape1[i4 % 2]);
        }
        a + lit(1.25) * a
    }

    pub fn fn457(a: D, net: &Net) -> D {
        let mut list3 = Vec::new();
        for i4 in 0..3 {
            list3.push(a.sin());
        }
        let mut y1 = fn455(a.cos(), 1 % 4);
        let mut y8: D = if fn455(lit(2.0).sin(), 3 % 4) > ((-lit(1.625)) + a) {
            if list3.len() > 2 { y1 += list3.pop().unwrap_or(lit(0.25)).sin(); }
            y1
        } else {
            a
        };
        list3[1] = y1.sin().sin();
        (((((-lit(0.125)) - y1) + lit(0.25) * a) + lit(2.0) * list3[0]) + lit(0.25) * list3[list3.len() - 1]) + lit(0.75) * y8
    }

    pub fn fn458(mut a: D, v: &[D]) -> D {
        let mut u: Vec<D> = vec![lit(1.5).max(a), a, v[1] - a];
        'l4: for i5 in 1..v.len() {
            { let rhs = lit(1.75) + (if i5 % 2 == 0 { a } else { a }).sin(); u[i5 % 2] /= rhs; }
            let mut old7 = std::mem::take(&mut u[i5 % 2]);
            let r9 = &mut u[i5 % 2];
            *r9 = a.sin();
            *r9 = lit(1.375).sin();
        }
        ((((((u[1] * lit(1.0)) + lit(1.5) * a) + lit(1.25) * v[0]) + lit(1.25) * v[1]) + lit(1.25) * u[0]) + lit(1.0) * u[1]) + lit(1.0) * u[u.len() - 1]
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
        let mut old = [[lit(i4 as f64); 3], [lit(1.5); 3]];
        ((((lit(1.625) + lit(1.75) * a) + lit(0.25) * b) + lit(1.75) * v[0]) + lit(1.5) * old[1][0]) + lit(1.25) * old[1][2]
    }

    pub fn fn461(a: D, n: usize, v: &[D]) -> D {
        for &z5 in v.iter() {}
        for z8 in v.windows(2) {}
        (((v[n % 2] + lit(2.0) * a) + lit(1.0) * v[0]) + lit(1.0) * v[1]) + lit(1.5) * v[v.len() - 1]
    }

    pub fn fn462(a: D, mut p: [D; 3]) -> [D; 3] {
        let mut w: [[D; 3]; 2] = [[p[0], lit(0.25) * p[1], -lit(1.5)], [a * a, a / (a.abs() + lit(1.25)), a]];
        (p[0], p[1]) = (p[1] * 0.5, w[0][0].sin());
        let row4 = &mut w[0];
        row4[0] = (a * lit(0.5)).sin();
        { let rhs = row4[0] * lit(0.375) * a.sin(); row4[1] += rhs; }
        if a > fn451(w[0][0].sin(), a.atan(), &p) {
            if (w[0][1] * a) >= p[0].sin().tanh() {
                if a < a {
                    let r5 = &mut p[2];
                    { let rhs = (-lit(1.125)).sin(); *r5 *= rhs; }
                    *r5 = *r5 * lit(0.75).atan() + (lit(0.125) * (lit(1.25) * w[1][0].sin()));
                } else {}
                for (j, z6) in p.iter_mut().enumerate() {
                    { let rhs = a.sin(); *z6 *= rhs; }
                }
                let dx = vec![a; 3];
            } else {
                { let rhs = lit(1.25) * p[0].sin(); w[0][1] *= rhs; }
            }
            p[1] = lit(0.75).atan();
        } else {}
        [((D::sin(p[2]) + lit(0.75) * p[1]) + lit(0.75) * p[2]) + lit(1.5) * w[1][2], ((((p[1] - a) + lit(1.0) * p[1]) + lit(1.75) * p[2]) + lit(2.0) * w[0][1]) + lit(2.0) * w[1][0], (a + lit(2.0) * p[2]) + lit(0.5) * w[1][2]]
    }

    pub fn fn463(a: D, b: D, n: usize, p: [D; 3]) -> D {
        let mut back = Body { pos: Point::new(a, p[n % 3]), vel: [lit(1.625); 3], mass: a.cos(), id: 2 };
        { let rhs = lit(0.5) * ((lit(1.375) + a) * (lit(1.875) * back.pos.x)).sin(); back.mass += rhs; }
        let r6 = &mut back.mass;
        *r6 = *r6 * b.sin() + (lit(0.5) * (-lit(1.375)).cos());
        { let rhs = lit(0.375) * (b * b).atan(); *r6 += rhs; }
        { let rhs = lit(0.125) * ((-b) * (b + a)).sin(); back.vel[n % 3] += rhs; }
        return (((((p[2] + lit(1.5) * a) + lit(1.75) * b) + lit(1.25) * back.pos.y) + lit(1.25) * back.vel[0]) + lit(2.0) * back.vel[1]) + lit(1.5) * back.mass;
        back.mass = lit(1.25) * (lit(n as f64) + a).sin();
        a / (a * a + lit(1.0))
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
                    { let rhs = lit(0.25) * (a[0][1] * fn327(lit(1.25) * a[0][0].sin(), a[0][1] >= a[0][0], [a[0][1], a[0][1], a[1][0]], vec![lit(1.25); 3])).atan(); a[0][1] += rhs; }
                    return [a[0][1] + lit(0.5) * a[0][0], a[1][0] + a[0][0], (lit(1.5) + a[1][1].sin()).ln()];
                }
            }
        }
        [(a[1][1] * a[1][1] + lit(1.0)).ln() + lit(0.5) * a[1][1], if a[0][1] < a[1][0] { a[1][0] } else { a[1][1] }, a[0][1]]
    }

    pub fn fn466(a: D, b: D, v: &[D], p: [D; 3]) -> D {
        (((b + b) + lit(1.75) * b) + lit(1.5) * p[0]) + lit(1.75) * p[1]
    }

    pub fn fn467(a: D) -> D {
        if a > (a / (a.abs() + lit(1.25))) {
            if (a.sin().tanh() <= a) || ((a < a) && (a <= a)) {}
        }
        (a / (a * a + lit(1.0))) + lit(0.25) * a
    }

    pub fn fn468(a: D, mut q: Vec<D>) -> (D, D) {
        let mut cell1 = Body { pos: Point::new(a, a), vel: [q[1].sin().tanh(), if a < a { q[1] } else { q[0] }, q[0]], mass: a, id: 2 };
        for i4 in 0..q.len() {}
        if a >= a {
            return ((cell1.pos.x + a) + lit(1.75) * a, (((((if a < (-lit(0.25)) { a } else { a }) + lit(0.75) * q[1]) + lit(1.5) * q[q.len() - 1]) + lit(1.75) * cell1.pos.x) + lit(1.0) * cell1.pos.y) + lit(1.75) * cell1.vel[0]);
        }
        q[0] = a.sin();
        let r6 = &mut cell1.pos.y;
        { let rhs = lit(0.5) * a.sin(); *r6 += rhs; }
        *r6 = *r6 * lit(1.25) * a.sin() + (lit(0.5) * a.sin());
        let mut back = [cell1.energy(); 3];
        let a = back;
        let r9 = &mut q[0];
        { let rhs = lit(1.25) * (cell1.mass + a[0]).sin(); *r9 *= rhs; }
        { let rhs = lit(0.125) * back[1].sin(); *r9 += rhs; }
        ((((a[1] * a[0]) + lit(0.25) * q[1]) + lit(0.5) * q[q.len() - 1]) + lit(1.25) * a[2], ((q[q.len() - 1].sin().tanh() + lit(1.5) * cell1.pos.x) + lit(1.0) * cell1.vel[0]) + lit(1.25) * cell1.mass)
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
                let y10 = f7(fn463(a.atan(), a.sin(), (i5 + 1) % 4, [a; 3]), a) + f7(a, a);
                if y10.sin() < lit(1.375).min(y10) { break; }
            }
        }
        return a + lit(0.75) * a;
    }

    pub fn fn470(a: D, mut b: D, n: usize, v: &[D], q: Vec<D>) -> Vec<D> {
        let next = q[n % 2];
        let mut x: Shape = Shape::Disc((-lit(0.875)) * v[v.len() - 1]);
        b = lit(1.5);
        return q.clone();
        b = (next.abs() + lit(1.25)).sqrt().sin();
        vec![b, next]
    }

    pub fn fn471(mut a: D, b: D, net: &Net) -> [D; 3] {
        let y1 = [if a <= lit(0.75) { a } else { b }; 3];
        { let rhs = lit(0.5) * b.sin(); a += rhs; }
        let mut i5 = 0_usize;
        while i5 < 3 && (y1[0] < lit(1.25)) {
            { let rhs = 1; i5 += rhs; }
        }
        a = (net.w[1].sin().powi(1) + (a * a)).sin();
        [((((a + lit(1.25) * a) + lit(1.0) * b) + lit(1.25) * net.w[0]) + lit(0.75) * net.w[1]) + lit(1.0) * net.b, (((b + lit(0.25) * b) + lit(0.5) * net.w[1]) + lit(0.5) * net.b) + lit(0.25) * y1[1], ((if b < a { b } else { b }) + lit(0.25) * net.w[1]) + lit(0.25) * y1[0]]
    }

    pub fn fn472(a: D, b: D, p: [D; 3]) -> D {
        let dy1: D = fn466(fn240(lit(1.25) * a.sin()).sin(), lit(1.25) * (p[0] + a).sin(), &p[..2], p);
        let mut y1 = fn463(lit(1.25) * (if dy1 > a { p[0] } else { p[0] }).sin(), lit(1.25) * (dy1 + p[0]).sin(), 0 % 4, [p[1]; 3]);
        (((if a >= y1 { p[0] } else { b }) + lit(1.5) * a) + lit(0.75) * b) + lit(0.75) * dy1
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
        y1[1] = (if a < a { if a < a { v[0] } else { lit(2.0) } } else { if a >= a { v[0] } else { lit(0.625) } }).sin();
        let f4 = |z: D| lit(1.25) * z.sin();
        let mut y6 = f4(f4(lit(1.875).max(a)));
        'l8: for z10 in &y1 {
            y6 = lit(0.5) * (if (a * a) > (*z10) { *z10 } else { lit(1.625) }).sin();
        }
        return (((((y6 - y1[0]) + lit(1.0) * a) + lit(1.25) * y1[0]) + lit(1.0) * y1[1]) + lit(0.75) * y1[y1.len() - 1]) + lit(0.5) * y6;
        v[v.len() - 1] + a
    }

    pub fn fn475(mut a: D, n: usize) -> D {
        let mut acc = [lit(0.375); 3];
        let mut i4 = 0_usize;
        while i4 < 2 {
            { let rhs = 1; i4 += rhs; }
            let r6 = &mut acc[2];
            { let rhs = a.sin(); *r6 *= rhs; }
            acc[0] = (if n < 2 { acc[n % 3].cos() } else { a - acc[n % 3] }).sin();
        }
        ((((a + a) + lit(1.5) * a) + lit(1.25) * acc[0]) + lit(1.75) * acc[1]) + lit(1.0) * acc[2]
    }

    pub fn fn476(a: D) -> D {
        let f2 = |z: D, k: D| a.sin().tanh().cos();
        let y5 = f2(a, a);
        ((-lit(1.125)) * (-lit(1.125)) + lit(1.0)).ln() + lit(2.0) * a
    }

    pub fn fn477(a: D, b: D) -> D {
        let mut y = vec![fn472(lit(1.25) * a.sin(), lit(1.25) * b.sin(), [b, a, b]), fn467(b.sin())];
        let mut y4 = fn472(lit(1.375).sin(), (b.abs() + lit(1.25)).sqrt().sin(), [y[1]; 3]);
        let mut w = Point { x: y4, y: lit(1 as f64) };
        let mut dx: [D; 3] = [a + y4, if lit(0.625) >= lit(1.75) { y4 } else { y4 }, b * (-lit(0.875))];
        let mut y19: D = if (lit(0.375) < a) && (a < a) {
            let mut y15: D = if (w.x >= y[0]) && (y4 < a) {
                if a > a { lit(1.375) } else { y[1] }
            } else {
                let f8 = |z: D, k: D| { let h11 = y4; dx[0].cos() + h11 };
                let y13 = f8(b, y[0]) + f8(b.sin(), b);
                (-lit(1.375)) + dx[2]
            };
            y4
        } else {
            let mut y = Net { w: vec![a * y[y.len() - 1]; 3], b: if y4 < lit(1.75) { b } else { -lit(1.125) } };
            let u: D = lit(0.75).abs();
            w.x.min(dx[2])
        };
        ((((((lit(2.0) + lit(1.5) * a) + lit(1.25) * b) + lit(1.25) * y4) + lit(2.0) * dx[0]) + lit(1.75) * dx[1]) + lit(0.75) * dx[2]) + lit(2.0) * y19
    }

    pub fn fn478(mut a: D) -> D {
        a = a.sin();
        a = a.sin();
        for i2 in 0..1 {
            a = (if i2 >= 1 { a } else { a }).atan();
            a = (a.sin().tanh().abs() + lit(1.25)).sqrt().cos();
            a = lit(0.5) * a.sin();
        }
        a + lit(1.5) * a
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
                    let acc = fn422(lit(0.5) * v[1].sin().sin(), (if v[i6 % v.len()] < b { v[i6 % 2] } else { b }).atan(), v, [a, b, a]);
                }, 1 => {
                    b = (b * (a + v[1])).atan();
                }, _ => {
                    let mut saved = fn479(lit(i6 as f64).sin(), b >= (lit(1.875) + v[i6 % 2]));
                } }
                a = b.max(v[i4 % 2]).asinh().cos();
            }
            a = lit(1.25) * a.sin();
        }
        (((((v[i4 % v.len()] + lit(1.0) * a) + lit(1.5) * b) + lit(0.75) * v[0]) + lit(0.25) * v[1]) + lit(0.5) * v[v.len() - 1], (a + lit(2.0) * a) + lit(0.25) * b)
    }

    pub fn fn481(mut a: D, mut b: D, n: usize, p: [D; 3], q: Vec<D>) -> [D; 3] {
        let mut p: [D; 3] = p;
        {}
        if n != 1 {
            p[..2].copy_from_slice(&[lit(n as f64).sin(), b]);
            return [(((b + lit(1.75) * q[1]) + lit(1.75) * p[0]) + lit(1.25) * p[1]) + lit(1.25) * p[2], (((b - a) + lit(0.75) * a) + lit(0.25) * p[1]) + lit(1.75) * p[2], ((b + lit(1.0) * q[q.len() - 1]) + lit(1.25) * p[0]) + lit(1.25) * p[2]];
        }
        let Some(z7) = positive((p[n % 3].abs() + lit(1.25)).sqrt()) else {
            return [fn476(p[2].sin()), lit((n + 1) as f64), (b.sin() + lit(0.75) * a) + lit(1.0) * q[1]];
        };
        if (b > b) && (n % 2 == 1) {
            return [((((lit(0.75) - b) + lit(0.5) * a) + lit(1.75) * b) + lit(1.75) * p[0]) + lit(0.25) * z7, ((p[n % 3] + lit(1.75) * a) + lit(1.75) * p[2]) + lit(0.25) * z7, lit(n as f64)];
        }
        {}
        [(((a + lit(0.5) * a) + lit(1.75) * q[0]) + lit(0.5) * p[1]) + lit(2.0) * p[2], p[n % 3] + lit(1.25) * q[q.len() - 1], ((((((a + b) + lit(2.0) * a) + lit(0.75) * b) + lit(1.25) * q[0]) + lit(2.0) * q[1]) + lit(1.0) * q[q.len() - 1]) + lit(0.5) * p[0]]
    }

    pub fn fn482(a: D, n: usize, flag: bool) -> D {
        let mut tape1 = [D::sin(a), D::sin(a), a];
        let mut dy1: Option<D> = Some(a);
        let f6 = |z: D| { let h8 = a; a.sin() + h8 };
        let mut y10 = f6(a) + f6(a.abs());
        { let rhs = tape1[1].sin(); y10 *= rhs; }
        ((y10 * a) + lit(0.5) * dy1.unwrap_or(lit(0.75))) + lit(2.0) * y10
    }

    pub fn fn483(a: D, n: usize) -> D {
        for i3 in 1..=3 {
            let f5 = |z: D, k: D| fn343((a + z).sin(), lit(0.5) * a.sin()).sin();
            let y8 = f5(a * a, lit(1.0)) + f5(a.sin(), a);
        }
        a.atan() + lit(0.25) * a
    }

    pub fn fn484(a: D, mut b: D) -> Vec<D> {
        let mut i3 = 0_usize;
        loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 1 { break; }
            let mut old5 = std::mem::replace(&mut b, lit(1.25) * a.sin());
            match 2 % 4 { 0 => {
                if (old5 * old5 + lit(1.0)).ln() > (lit(1.5) + old5.sin()).ln() {
                    break;
                }
            }, 1 | 2 if i3 >= 2 => {}, _ => {
                let tape1 = fn472(b.sin(), old5.sin(), [lit(1.5); 3]);
            } }
        }
        vec![lit(1.0).min(a) + lit(0.75) * b, b]
    }

    pub fn fn485(a: D, n: usize, q: Vec<D>) -> D {
        let mut next: Vec<D> = vec![lit(0.0); 3];
        'l5: for i6 in 0..2 {
            let mut back = Point { x: a, y: a * lit(0.75) };
            match n % 3 { 0 => {
                let mut y15: D = if (n == 3) || (q[0] < a) {
                    back.y = lit(0.5) * a.sin().sin();
                    (lit(1.5) + a.sin()).ln()
                } else {
                    let Some(z9) = positive(a * a) else {
                        continue;
                    };
                    let f11 = |z: D| lit(0.5) * ((if z9 < a { z } else { lit(1.5) }) + a).sin();
                    let mut y13 = f11(q[n % 2]) + f11(a);
                    q[n % 2]
                };
            }, 1 => {}, _ => {
                back.scale((-lit(1.25)).sin());
            } }
        }
        ((((fn475(a.sin(), n % 4) + lit(1.0) * a) + lit(1.75) * q[0]) + lit(2.0) * q[1]) + lit(0.75) * next[0]) + lit(1.75) * next[next.len() - 1]
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
        match 0 % 4 { 0 => {}, 1 | 2 if a >= q[0] => {
            let f7 = |z: D, k: D| a.sin();
            let y10 = f7(b, lit(1.625)) + f7(fn282(lit(1.25) * q[n % 2].sin()), lit(1.375));
        }, _ => {} }
        if n != 1 { lit(1.375) } else { b }
    }

    pub fn fn488(mut a: D) -> D {
        let mut y = [if a < a { a } else { lit(1.875) }, lit(0.75), a];
        for i3 in 1..y.len() {
            for i5 in 1..=3 {}
        }
        for z7 in y.iter_mut() {
            *z7 = *z7 * a.atan() - (lit(0.25) * (lit(0.5) * lit(1.0).sin().tanh().sin()));
        }
        ((a + lit(0.25) * a) + lit(0.75) * y[0]) + lit(1.5) * y[1]
    }

    pub fn fn489(mut a: D, n: usize) -> D {
        let mut y7: [D; 3] = if n == 3 {
            for i3 in 1..=2 {
                if ((if n < 0 { a } else { a }) < a) || ((a * a) > (a * lit(0.875))) {
                    a = a.atan();
                } else {
                    let mut next = fn484((a * a).cos(), lit(0.5) * (-lit(0.125)).sin());
                }
            }
            [a, a, a]
        } else {
            let mut back = ((a * a + lit(1.0)).ln(), a);
            [a, a, a]
        };
        return (lit(0.125) + lit(0.75) * y7[0]) + lit(1.0) * y7[1];
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
        if a >= a {
            return ((next[0] + lit(1.5) * a) + lit(0.5) * next[1]) + lit(2.0) * next[next.len() - 1];
        }
        ((a + lit(0.5) * a) + lit(1.5) * next[0]) + lit(1.5) * next[next.len() - 1]
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
            if (a * tape1[i4 % 2][i4 % 2]) >= fn477(a.sin(), a.sin()) {
                for i6 in (0..2).rev() {
                    tape1[i4 % 2][i6 % 2] = lit(0.5) * fn488(lit(1 as f64).cos()).sin();
                }
                if (a > a) && (i4 >= 2) {
                    tape1[1][i4 % 2] = (b.sin().powi(0) - tape1[i4 % 2][1].sin().exp()).sin();
                    continue;
                }
            } else if (lit(1.375) < b) || (a <= a) {
                let mut old8 = std::mem::replace(&mut tape1[1][0], a.sin());
            } else {
                let r10 = &mut tape1[i4 % 2][i4 % 2];
                { let rhs = lit(0.5) * a.sin().sin(); *r10 += rhs; }
            }
        }
        ((fn488(lit(1.25) * b.sin()) + lit(1.75) * a) + lit(2.0) * b) + lit(2.0) * tape1[0][0]
    }

    pub fn fn494(a: D, v: &[D], mut q: Vec<D>) -> D {
        let mut next = [a + a, lit(1.125), q[q.len() - 1] - a];
        next[..2].copy_from_slice(&[(q[0] * a).sin(), v[1]]);
        let mut saved = if (v[v.len() - 1] * next[2]) >= a { a - v[0] } else { fn485(next[1].cos(), 2 % 4, q.clone()) };
        { let rhs = lit(0.375) * fn489((saved * v[v.len() - 1]).atan(), 0 % 4).atan(); next[0] += rhs; }
        q[0] = lit(0.375);
        ((((saved + lit(0.625)) + lit(1.0) * a) + lit(1.5) * q[0]) + lit(1.0) * q[q.len() - 1]) + lit(1.25) * saved
    }

    pub fn fn495(a: D, b: D, v: &[D]) -> D {
        let mut acc: Net = Net { w: vec![a, -a], b: a + a };
        let mut acc = vec![vec![b; 2]; 3];
        for z7 in v.iter().copied().rev() {
            acc = acc.clone();
        }
        let mut u = fn486(lit(1.25) * v[v.len() - 1].sin(), 3 % 4);
        let mut i10 = 0_usize;
        loop {
            { let rhs = 1; i10 += rhs; }
            if i10 > 1 { break; }
            let r12 = &mut acc[0][i10 % 2];
            { let rhs = lit(0.125) * a.sin(); *r12 += rhs; }
            { let rhs = lit(0.125) * b.sin(); acc[i10 % 2][0] += rhs; }
        }
        ((lit(0.25).abs() + lit(1.25)).ln() + lit(1.25) * a) + lit(1.5) * b
    }

    pub fn fn496(mut a: D, b: D, n: usize) -> D {
        let mut u = Net { w: vec![a, a, lit(n as f64)], b: b };
        let mut u5 = [-lit(1.375); 3];
        let mut i7 = 0_usize;
        while i7 < 1 {
            { let rhs = 1; i7 += rhs; }
            let f9 = |z: D, k: D| { let h12 = lit(n as f64); lit(1.25) * u5[1].sin() + h12 };
            let mut y14 = f9(a, b) + f9(lit(1.125), a);
            for z17 in &u5 {
                let old = fn490(lit(0.5) * lit(i7 as f64).sin(), vec![lit(0.0); 4]);
            }
            u.w[i7 % 2] = b.sin();
        }
        (((((((if a >= u5[i7 % 3] { a } else { a }) + lit(0.75) * a) + lit(0.25) * b) + lit(1.25) * u.w[1]) + lit(0.75) * u.b) + lit(0.75) * u5[0]) + lit(0.25) * u5[1]) + lit(1.0) * u5[2]
    }

    pub fn fn497(a: D, v: &[D], mut p: [D; 3]) -> D {
        p[0] = lit(1.25) * a.sin();
        if a >= p[0] {
            { let rhs = a.asinh().sin(); p[0] *= rhs; }
        } else {
            let mut next4 = p.clone();
            for _ in 0..3 {
                for i5 in 0..p.len() {
                    next4[i5] = 0.5 * p[i5] + 0.25 * (if i5 == 0 { p[p.len() - 1] } else { p[i5 - 1] }) * v[1].atan();
                }
                std::mem::swap(&mut p, &mut next4);
            }
            p[2] = lit(1.25) * a.sin();
        }
        ((((v[1].sin().tanh() + lit(1.5) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(1.75) * p[0]) + lit(2.0) * p[1]) + lit(0.25) * p[2]
    }

    pub fn fn498(a: D, b: D) -> D {
        let mut u: Vec<D> = vec![lit(0 as f64); 3];
        let f4 = |z: D| lit(2 as f64).sin();
        let mut y6 = f4(u[1]);
        u.resize(2, (b.abs() + lit(1.25)).ln().atan());
        for i8 in 0..u.len() {
            let mut i10 = 0_usize;
            loop {
                { let rhs = 1; i10 += rhs; }
                if i10 > 2 { break; }
                for z in u.chunks_exact_mut(2) {
                    z[0] = z[1] * a.sin();
                }
                if a < u[i10 % u.len()].sin().exp() {
                    { let rhs = lit(0.25) * (y6.abs() + lit(1.25)).sqrt().sin(); u[i8] += rhs; }
                    return ((((b + lit(1.0) * a) + lit(0.75) * b) + lit(1.5) * u[0]) + lit(1.5) * u[1]) + lit(0.75) * u[u.len() - 1];
                }
                if lit(0.75) < (lit(1.5) + a.sin()).ln() { break; }
                for z in u.chunks_exact_mut(2) {
                    let old = z[0];
                    z[0] = z[1] * 0.5;
                    z[1] = old * (-lit(1.25)).sin();
                }
            }
            if lit(0.875).sin() <= b {
                for (j, z12) in u.iter_mut().enumerate() {
                    *z12 = *z12 * a.sin() - (lit(0.5) * (lit(0.5) * (y6 * b).sin()));
                }
                break;
            }
        }
        ((((y6.sin().powi(3) + lit(1.0) * a) + lit(1.25) * u[0]) + lit(1.0) * u[1]) + lit(1.0) * u[u.len() - 1]) + lit(0.5) * y6
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

fn fn226(c: &mut Check) {
    c.function("fn226", |t| {
        let (p0, p1, p2,) = (t.float(), t.float(), t.int(),);
        let shown = format!("{:?}", (&p0, &p1, &p2,));
        let plain = { let y = plain::fn226(p0, p1, p2); values(y) };
        let (y, back) = { let (y, back) = plain::fn226::pullback(p0, p1, p2); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let d2 = s.arg(&p2); let y = dual::fn226(d0, d1, d2); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn226::jvp((p0, p1, p2,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
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

fn fn231(c: &mut Check) {
    c.function("fn231", |t| {
        let (p0,) = (t.float(),);
        let shown = format!("{:?}", (&p0,));
        let plain = { let y = plain::fn231(p0); values(y) };
        let (y, back) = { let (y, back) = plain::fn231::pullback(p0); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let y = dual::fn231(d0); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn231::jvp((p0,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
        t.second(&shown, &|d| leaves(&plain::fn231::hvp(p0, cotangent(&back(cotangent(&y, &[])), d).0)), &|d| {
            let mut d = d.iter().copied();
            let (z, g) = plain::fn231::value_and_gradient(moved(&p0, &mut d));
            (z, leaves(&g))
        });
        let (z, g) = plain::fn231::value_and_gradient(p0);
        t.same(&shown, z, &leaves(&g), &leaves(&plain::fn231::gradient(p0)));
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

fn fn462(c: &mut Check) {
    c.function("fn462", |t| {
        let (p0, p1,) = (t.float(), t.array::<3>(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn462(p0, p1); values(y) };
        let (y, back) = { let (y, back) = plain::fn462::pullback(p0, p1); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn462(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn462::jvp((p0, p1,), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
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

fn fn468(c: &mut Check) {
    c.function("fn468", |t| {
        let (p0, p1,) = (t.float(), t.slice(),);
        let shown = format!("{:?}", (&p0, &p1,));
        let plain = { let y = plain::fn468(p0, p1.clone()); values(y) };
        let (y, back) = { let (y, back) = plain::fn468::pullback(p0, p1.clone()); (y, back) };
        t.compare(&shown, &plain, &values(&y), &|w| leaves(&back(cotangent(&y, w))), &|s| { let d0 = s.arg(&p0); let d1 = s.arg(&p1); let y = dual::fn468(d0, d1); numbers(y) });
        t.forward(&shown, &|d| { let (y, dy) = plain::fn468::jvp((p0, p1.clone(),), cotangent(&back(cotangent(&y, &[])), d)); (values(y), leaves(&dy)) });
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
    fn200(c);
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
    fn226(c);
    fn227(c);
    fn228(c);
    fn229(c);
    fn230(c);
    fn231(c);
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
    fn288(c);
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
    fn314(c);
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
    fn462(c);
    fn463(c);
    fn464(c);
    fn465(c);
    fn466(c);
    fn467(c);
    fn468(c);
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
