// Written by tests/mutation: 500 functions, seed 1.
// Left out, since they don't compile yet: fn3 fn4 fn5 fn14 fn23 fn27 fn32 fn37 fn38 fn50 fn53 fn70 fn108 fn133 fn136 fn197 fn205 fn208 fn227 fn232 fn235 fn241 fn245 fn253 fn255 fn271 fn303 fn309 fn317 fn324 fn328 fn370 fn407 fn409 fn411 fn458 fn465 fn471 fn498.

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
        let mut tape1: Option<f64> = Some(f64::sin(a));
        let mut dy1: (f64, f64) = (p.iter().sum::<f64>(), a.sin());
        (p[0], p[1]) = (p[1] * 0.5, p[1].sin());
        let mut list5 = Vec::with_capacity(4);
        for i6 in 0..4 {
            list5.push(dy1.1.asinh().cos().sin());
        }
        if list5.len() > 2 { list5.remove(1); }
        ((((((dy1.1 + 0.75 * a) + 1.0 * p[0]) + 1.25 * p[1]) + 0.75 * p[2]) + 1.5 * tape1.unwrap_or((0.75))) + 1.25 * list5[0]) + 1.25 * list5[1]
    }

    #[differentiable]
    pub fn fn1(a: f64) -> f64 {
        let mut next = vec![vec![a, -a], vec![0.0_f64; 3]];
        let dx: f64 = fn0(1.25_f64 * next[0][0].sin(), [a; 3]) + a;
        let r4 = &mut next[0][0];
        *r4 = f64::sin(a).sin();
        *r4 = *r4 * 1.25 * a.sin() + (0.125 * dx.atan());
        let w = dx;
        let mut next6: Point = Point::new((0 as f64), next[0][1]);
        (((dx.sin().powi(2) + 2.0 * a) + 2.0 * next[0][0]) + 0.25 * dx) + 1.75 * w
    }

    #[differentiable]
    pub fn fn2(a: f64) -> f64 {
        let mut a: Vec<Vec<f64>> = vec![vec![0.0_f64; 4], vec![1.75_f64, a, a + a]];
        {
            for row in &mut a {
                for z in row.iter_mut() {
                    *z += 0.25 * 0.875_f64.sin();
                }
            }
            a[0][1] += 0.5 * (1.25 * (a[1][0] * (a[1][1] - a[1][0])).sin());
        }
        (a[0][0] + 0.5 * a[0][0]) + 0.5 * a[1][1]
    }

    #[differentiable]
    pub fn fn6(a: f64, b: f64) -> f64 {
        'l3: for i4 in 0..2 {
            let mut y1: Vec<f64> = vec![a + b, a];
            for i7 in 0..y1.len() {
                y1[i7] = (i4 as f64).sin();
            }
        }
        let mut cell1 = Point::new(b.sin(), (1 as f64));
        cell1 = Point { y: a, ..cell1 };
        if (cell1.x >= cell1.x) || (a > a) {
            return (0 as f64) + 0.75 * a;
        }
        ((a.min(cell1.x) + 0.75 * b) + 0.75 * cell1.x) + 0.25 * cell1.y
    }

    #[differentiable]
    pub fn fn7(a: f64, b: f64, n: usize) -> (f64, f64) {
        for i4 in 0..n % 4 {
            if fn6(a.sin(), 0.5 * a.sin()) > 1.5 {
                continue;
            }
        }
        return (b.min(a) + 2.0 * b, (b + 0.25 * a) + 1.75 * b);
        (a, b)
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
        let mut y5: f64 = if a <= fn0(a.sin(), [a, a, a]) {
            let r2 = &mut a;
            *r2 = (-0.5_f64).sin();
            a = ((-1.875_f64) * (a + a)).sin();
            -(-0.5_f64)
        } else {
            for i3 in 0..2 {}
            a.sin().tanh()
        };
        let mut i7 = 0_usize;
        loop {
            i7 += 1;
            if i7 > 2 { break; }
            a = ((y5 + a) * a).cos();
            y5 = 0.5 * a.sin();
            if 1.375_f64.cos() >= 1.5 { break; }
            y5 = y5.cos();
        }
        ((a + a) + 1.0 * a) + 1.0 * y5
    }

    #[differentiable]
    pub fn fn10(a: f64, mut b: f64) -> f64 {
        b = 1.25 * ((-a) + b).sin();
        let mut list3 = Vec::new();
        for i4 in 0..4 {
            list3.push((1 as f64).cos());
        }
        let mut y1: f64 = list3[list3.len() - 1];
        let mut next = (-y1) * (a + b);
        list3 = vec![0.0_f64; 4];
        list3.truncate(4);
        ((f64::sin(a) + 1.0 * a) + 0.75 * b) + 1.5 * next
    }

    #[differentiable]
    pub fn fn11(a: f64, n: usize) -> Vec<f64> {
        let back = vec![vec![a; 2]; 3];
        {}
        vec![back[1][0] - 1.375_f64, ((back[1][n % 2] + a) + 0.25_f64 * a) + 1.75_f64 * back[1][1]]
    }

    #[differentiable]
    pub fn fn12(mut a: f64, b: f64) -> f64 {
        let mut list3 = Vec::new();
        list3.push(0.125_f64 + a);
        list3.push(b.sin());
        let tape1 = list3.clone();
        let mut y11: [f64; 3] = if (a <= a) && (b < a) {
            let f6 = |z: f64| (z + (-1.375_f64)).abs().sin();
            let mut y8 = f6(f6(list3[0]));
            std::array::from_fn(|j| 1.25_f64 * (j as f64).sin())
        } else {
            [tape1[1], b, list3[1]]
        };
        (y11[0], y11[1]) = (y11[1] * 0.5, b.sin());
        (((((list3[0] * list3[1]) + 1.25 * a) + 1.75 * b) + 1.25 * list3[0]) + 0.5 * list3[1]) + 1.75 * list3[list3.len() - 1]
    }

    #[differentiable]
    pub fn fn13(mut a: f64, v: &[f64]) -> f64 {
        let y1: f64 = (a.atan().abs() + 1.25_f64).sqrt();
        a = (-(v[1] + y1)).atan();
        a = fn0(y1.sin(), [1.25_f64, y1, y1]).sin().tanh().sin();
        let a = a;
        let mut y6: [f64; 3] = if v.iter().map(|z| (y1 * y1 + 1.0_f64).sqrt().sin()).sum::<f64>() >= (a * (-0.125)) {
            [0.5_f64, y1, y1]
        } else {
            [y1, a, -1.0_f64]
        };
        (v[0].min(v[v.len() - 1]) + 1.0 * v[1]) + 1.0 * a
    }

    #[differentiable]
    pub fn fn15(a: f64) -> [f64; 3] {
        let s: (f64, f64) = (if a > a { a } else { a }, a.sin().tanh());
        for i3 in 0..4 {
            let mut s5 = ((a * a + 1.0_f64).ln().abs() + 1.25_f64).ln();
            s5 = a.cos();
        }
        [positive(a.sin()).unwrap_or(a) + 1.25 * a, s.0, (a * a + 1.0_f64).ln()]
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
        let mut n: [f64; 3] = std::array::from_fn(|j| (j as f64).atan());
        let mut old: f64 = if n[1] < a { (3 as f64) } else { (1.5_f64 + b.sin()).ln() };
        n.reverse();
        let mut u = (0..n.len()).map(|j| n[j] * b.min(old).atan()).sum::<f64>();
        n[0] += 0.25 * (1.25 * a.sin().exp().sin());
        let mut w = fn11(1.25 * (b / (1.5_f64 + a.sin())).sin(), 2 % 4);
        {
            w.fill((if b >= 0.125_f64 { old } else { n[0] }).atan());
        }
        let f10 = |z: f64| { let h12 = old; 1.25 * (z + n[1]).sin() + h12 };
        let y14 = f10(a / (1.5 + b.sin()));
        ((((((a * n[0]) + 2.0 * a) + 0.25 * b) + 1.25 * n[0]) + 1.5 * n[2]) + 1.0 * u) + 0.25 * y14
    }

    #[differentiable]
    pub fn fn18(a: f64, v: &[f64]) -> f64 {
        let mut dx: [f64; 3] = [v[1].min(a); 3];
        let mut x: Shape = if a >= a { Shape::Disc((1.5_f64 + dx[1].sin()).ln()) } else { Shape::Dot };
        for i5 in 1..=2 {
            dx[..2].copy_from_slice(&[0.5 * 1.75_f64.sin().sin(), a]);
            dx[i5 % 3] = 1.0;
        }
        (dx[1].sin() + 0.75 * dx[0]) + 1.75 * dx[1]
    }

    #[differentiable]
    pub fn fn19(mut a: f64, b: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        let mut dx = [(1.5_f64 + 0.5_f64.sin()).sqrt(); 3];
        q[1] = 1.25 * (v[0] / ((v[0] * v[0]).abs() + 1.25_f64)).sin();
        q.resize(4, 1.25 * (if a <= dx[0] { dx[1] } else { b }).sin());
        let mut i6 = 0_usize;
        loop {
            i6 += 1;
            if i6 > 1 { break; }
            'l8: for i9 in 0..i6 % 4 {
                let mut dx11 = [[q[q.len() - 1], a, a], [2.0_f64 - q[i9 % q.len()], b, b.atan()]];
            }
            dx.swap(0, 1);
            for z in q.chunks_exact_mut(2) {
                z[0] = z[1] * b.sin();
            }
        }
        ((((((i6 as f64) + 1.5 * a) + 0.75 * b) + 0.75 * q[0]) + 0.25 * dx[0]) + 1.5 * dx[1]) + 1.0 * dx[2]
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
                    b = 0.5 * b.sin();
                    let r10 = &mut a;
                    *r10 = b.sin().atan();
                    *r10 += 0.5 * b.cos();
                } else if z8 >= b {
                    b = z8.cos();
                } else {
                    b = z8.sin();
                }
            }
        }
        [f64::sin(a), a.abs() + 2.0 * b, b + 1.75 * a]
    }

    #[differentiable]
    pub fn fn21(a: f64, b: f64, v: &[f64]) -> f64 {
        for z5 in v.windows(2) {}
        if a > a {
            if (0 as f64) > (1.5_f64 + 0.125_f64.sin()).ln() {
                return ((a.max(a) + 1.0 * a) + 1.75 * b) + 2.0 * v[1];
            }
            let mut y8: f64 = {
                let mut back = v[0..=1].to_vec();
                a
            };
        } else if b.sin().powi(1) > (1.5_f64 + a.sin()).ln() {} else {}
        (a + 1.0 * a) + 1.0 * b
    }

    #[differentiable]
    pub fn fn22(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut dy1: [f64; 3] = [0.375_f64; 3];
        if ((v[0] * b) >= (-1.0)) && ((1.25 * a) < dy1[2]) {
            let mut y8: [f64; 3] = if fn17(1.25 * a.sin(), 1.25 * b.sin(), 3 % 4) > v.iter().sum::<f64>() {
                let mut i5 = 0_usize;
                while i5 < 1 && (i5 < 1) {
                    i5 += 1;
                    let mut x: f64 = (1.5_f64 + fn18((-0.875_f64).sin(), &dy1).sin()).sqrt();
                    dy1[2] /= 1.75 + (a - v[i5 % v.len()]).sin();
                    dy1.reverse();
                }
                [1.625_f64; 3]
            } else {
                dy1[0] = (fn9(v[0].sin()) + a).sin();
                dy1[1] = 1.25 * dy1.iter().sum::<f64>().sin();
                dy1
            };
        } else if v[0] > (3 as f64) {
            let mut back = [[v[1].sin(); 3]; 2];
        } else {
            dy1.reverse();
        }
        ((((0.625_f64.sin().powi(0) + 1.25 * a) + 0.25 * b) + 1.75 * v[v.len() - 1]) + 2.0 * dy1[0]) + 1.5 * dy1[1]
    }

    #[differentiable]
    pub fn fn24(a: f64, b: f64, flag: bool, v: &[f64], mut q: Vec<f64>) -> f64 {
        for z6 in &mut q {
            *z6 += 0.5 * (1.5_f64 + b.sin()).sqrt().sin();
        }
        for i7 in 1..=2 {
            let f9 = |z: f64| 0.5 * z.sin();
            let y11 = f9(fn16(a.sin(), &q));
            q[1] += 0.5 * (0.5 * q.iter().rev().skip(1).copied().map(|z| z.sin()).sum::<f64>().sin());
        }
        q[1] += 0.5 * (a * (if b <= a { a } else { v[v.len() - 1] })).cos();
        q.fill(v.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin());
        let mut w = q[0];
        (((b + a) + 2.0 * a) + 1.75 * b) + 0.25 * v[1]
    }

    #[differentiable]
    pub fn fn25(a: f64, b: f64) -> f64 {
        for i3 in (0..1).rev() {
            let f5 = |z: f64| 0.5 * (i3 as f64).sin();
            let y7 = f5(f5(a + 0.625));
        }
        b + 2.0 * b
    }

    #[differentiable]
    pub fn fn26(a: f64, v: &[f64]) -> f64 {
        let mut dx: Vec<Vec<f64>> = vec![v.iter().map(|z| a.abs().atan()).collect::<Vec<f64>>(), vec![a, a / (a * a + 1.0_f64), -0.5_f64]];
        let tape1: f64 = -a;
        dx[1][0] = ((1.5_f64 + tape1.sin()).sqrt() * (1.5_f64 + tape1.sin()).sqrt() + 1.0_f64).ln().sin();
        for i6 in 0..v.len() {}
        dx[1][1] = v.chunks(2).map(|z| z[0].sin()).sum::<f64>().cos();
        (((if 1.25 > dx[0][0] { a } else { tape1 }) + 1.5 * a) + 1.75 * dx[1][1]) + 1.75 * tape1
    }

    #[differentiable]
    pub fn fn28(a: f64, n: usize) -> f64 {
        let mut old = [[0.125_f64 + a; 3]; 2];
        let f4 = |z: f64| { let h6 = a.mul_add(1.125_f64, z); 1.25 * old[n % 2][0].sin() + h6 };
        let y8 = f4(f4(if 0.625 >= a { a } else { a }));
        old[n % 2][n % 3] = (y8 + (if a >= a { y8 } else { a })).atan();
        ((1.875_f64.atan() + 0.25 * a) + 1.5 * old[0][1]) + 2.0 * y8
    }

    #[differentiable]
    pub fn fn29(a: f64, n: usize) -> Vec<f64> {
        let mut dy1 = Point { x: a, y: a + a };
        match 2 % 3 { 0 => {
            dy1.x = dy1.y.sin();
            dy1.x = (fn28(dy1.x.cos(), n % 4) + a).atan();
        }, 1 => {
            dy1.x = 1.25 * (n as f64).sin();
        }, _ => {
            dy1.y = 1.25 * (if dy1.x.sin().powi(2) < (a - dy1.x) { dy1.y.sin().tanh() } else { if a > a { 1.75_f64 } else { a } }).sin();
        } }
        vec![dy1.y + 1.5_f64 * dy1.y, 0.125_f64.sin().powi(3) + 0.5_f64 * a]
    }

    #[differentiable]
    pub fn fn30(a: f64) -> f64 {
        let mut tape1: [f64; 3] = [a, a - a, a];
        tape1[2] /= 1.75 + a.sin();
        let f3 = |z: f64| 1.25 * tape1[1].sin();
        let y5 = f3(tape1[1] - a) + f3(a);
        for i7 in 0..4 {
            let part9 = &mut tape1[..2];
            part9[0] += 0.375 * (a - a).atan();
            part9[1] = part9[0] * 0.5_f64.atan();
        }
        let next: [[f64; 3]; 2] = [[tape1.iter().sum::<f64>(); 3], [1.875_f64; 3]];
        {
            let mut i11 = 0_usize;
            loop {
                i11 += 1;
                if i11 > 2 { break; }
                tape1.reverse();
                if y5 < (next[0][2] - y5) { break; }
                if (i11 as f64) > (-0.75) {
                    break;
                }
            }
            let mut list13 = Vec::with_capacity(4);
            for i14 in 0..4 {
                list13.push(1.125_f64.sin());
            }
        }
        (((tape1[0] - next[0][0]) + 1.75 * a) + 1.5 * tape1[1]) + 2.0 * tape1[2]
    }

    #[differentiable]
    pub fn fn31(mut a: f64, mut p: [f64; 3]) -> f64 {
        let mut a = Point { x: p[0] + a, y: a.cos() };
        for i4 in 0..3 {
            let f6 = |z: f64| { let h8 = z * z; h8.cos() + h8 };
            let y10 = f6(a.y);
        }
        let mut tape1 = vec![a.x - a.x, p.iter().fold(1.625_f64, |h, z| a.norm2().sin())];
        let Some(z15) = positive(tape1[0].sin().powi(0)) else {
            return (((if tape1[tape1.len() - 1] >= p[2] { tape1[0] } else { tape1[1] }) + 0.75 * p[0]) + 2.0 * p[1]) + 1.5 * p[2];
        };
        let w = [1.375_f64; 3];
        tape1.reverse();
        if tape1.len() > 2 { tape1.remove(1); }
        (((((((z15 + z15) + 1.75 * p[0]) + 1.25 * p[1]) + 1.75 * p[2]) + 1.0 * z15) + 1.25 * w[0]) + 1.75 * w[1]) + 1.0 * w[2]
    }

    #[differentiable]
    pub fn fn33(mut a: f64, n: usize, v: &[f64], q: Vec<f64>) -> f64 {
        let mut dy1 = [[a, v[0] / (0.875_f64.abs() + 1.25_f64), fn22(a.sin(), q[n % 2].cos(), &v[..2])], [if a < a { v[n % 2] } else { q[1] }, v[n % 2] * 2.0_f64, if q[n % 2] < q[n % q.len()] { q[1] } else { v[v.len() - 1] }]];
        a = (a + dy1[n % 2][n % 3]).sin().powi(2).cos();
        match n % 4 { 0 => {
            'l6: for i7 in 0..v.len() {
                for i9 in 0..v.len() {
                    a = 2.0;
                }
                dy1[i7 % 2][i7 % 3] /= 1.75 + fn18(0.5_f64 * dy1[i7 % 2][n % 3].sin(), &v[..=1]).sin();
            }
        }, 1 | 2 if q[n % q.len()] > dy1[n % 2][n % 3] => {
            let mut product11 = [[0.0; 3]; 2];
            for i in 0..2 {
                for j in 0..2 {
                    let mut s = 0.0;
                    for k in 0..3 {
                        s += dy1[i][k] * dy1[j][k] * 0.5;
                    }
                    product11[i][j] = s;
                }
            }
            let mut y1 = (product11[n % 2][1] + a, dy1[n % 2][1].sin());
        }, _ => {} }
        ((a + dy1[n % 2][n % 3]) + 0.5 * v[1]) + 0.5 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn34(mut a: f64, v: &[f64]) -> (f64, f64) {
        let mut w: f64 = a.cos();
        for i4 in 0..3 {
            a = 0.5 * ((i4 as f64) - a).sin();
            let back = a;
        }
        ((a.asinh() + 1.5 * v[1]) + 0.75 * w, ((w.asinh() + 1.25 * v[1]) + 1.75 * v[v.len() - 1]) + 0.25 * w)
    }

    #[differentiable]
    pub fn fn35(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut dy1: Vec<f64> = vec![a, p[2] * b];
        let f6 = |z: f64| (-p[0].max(b)).sin();
        let y8 = f6(if a >= p[2] { a } else { v[1] });
        for i10 in 0..dy1.len() {
            'l12: for i13 in (0..dy1.len()).rev() {
                let mut i15 = 0_usize;
                loop {
                    i15 += 1;
                    if i15 > 2 { break; }
                    let mut p = (dy1[i13], y8);
                    p.1 = 0.5 * (v.iter().fold(dy1[i13], |h, z| (1.625_f64 + h).cos()) * b.max(dy1[i13])).sin();
                    if (if y8 < y8 { b } else { y8 }) <= a { break; }
                    dy1.swap(0, 1);
                }
                for i20 in 1..p.len() {
                    p[i20] *= p[i20 - 1] * 0.25;
                    dy1[i13] = 1.625;
                }
            }
            if (b - v[i10 % 2]) >= (dy1[i10] - 1.75) {
                continue;
            }
        }
        ((((-0.125) + 1.25 * a) + 1.0 * b) + 0.75 * dy1[1]) + 1.0 * y8
    }

    #[differentiable]
    pub fn fn36(mut a: f64, n: usize, mut q: Vec<f64>) -> f64 {
        let mut w = [a, a - a, -q[n % 2]];
        let w5 = Body { pos: Point::new(a, w[n % 3]), vel: [(n as f64), fn33(1.25_f64 * w[0].sin(), n % 4, &w, vec![0.125_f64, q[n % 2], a]), w[n % 3]], mass: if a < a { 1.125_f64 } else { a }, id: 2 };
        let mut i7 = 0_usize;
        loop {
            i7 += 1;
            if i7 > 3 { break; }
            for z9 in q.iter_mut().rev() {
                *z9 = w[0].cos();
            }
            let r10 = &mut q[i7 % 2];
            *r10 *= 0.5 * w[n % 3].sin();
        }
        ((((((a.mul_add(w5.pos.y, a) + 0.5 * a) + 1.25 * q[0]) + 2.0 * w5.pos.x) + 0.5 * w5.pos.y) + 0.5 * w5.vel[0]) + 1.75 * w5.vel[1]) + 0.75 * w5.mass
    }

    #[differentiable]
    pub fn fn39(a: f64, p: [f64; 3]) -> f64 {
        for z4 in p.iter().copied().rev() {
            if (a + a) > (z4 - 0.875) {} else if (z4 + z4) >= p[0].sin() {} else {
                let Some(z6) = positive(z4 * z4) else {
                    continue;
                };
            }
        }
        a + 0.5 * a
    }

    #[differentiable]
    pub fn fn40(a: f64, n: usize, v: &[f64], net: &Net) -> f64 {
        let mut dx = Net { w: vec![a, a - a, v[0].sin().powi(1)], b: v[1].sin().tanh() };
        dx.step(v, 1.25 * net.w[n % 2].sin());
        let mut old: f64 = a;
        if fn36(1.25 * dx.w[0].sin(), 3 % 4, vec![net.b, a, old]) > a {
            dx.b = ((net.w[0] * net.w[n % 2]) + dx.w[n % 2].cos()).cos();
            let mut i7 = 0_usize;
            while i7 < 3 {
                i7 += 1;
                dx.w[n % 2] = (a * old).max(net.b).cos();
                dx.b = 0.5 * (dx.w[1] + dx.b).sin();
            }
        } else {
            dx.b = 1.75_f64.cos();
        }
        ((a.sin() + 1.5 * net.w[0]) + 2.0 * net.w[1]) + 0.75 * net.b
    }

    #[differentiable]
    pub fn fn41(mut a: f64, mut b: f64) -> f64 {
        let u: Point = Point { x: b.sin().powi(0), y: b - b };
        b = a.sin();
        let mut saved = [[a; 3]; 2];
        (((a + 1.5 * a) + 0.75 * b) + 0.25 * saved[0][1]) + 1.75 * saved[1][2]
    }

    #[differentiable]
    pub fn fn42(a: f64) -> f64 {
        let y = Shape::Dot;
        let back: f64 = a - (1.5_f64 + a.sin()).ln();
        if chained(a + back).unwrap_or(back) >= a {} else if (if a >= a { 0.625_f64 } else { a }) > (if 1.625 < back { a } else { back }) {} else {}
        (back + 0.5 * a) + 1.75 * back
    }

    #[differentiable]
    pub fn fn43(mut a: f64, n: usize, v: &[f64]) -> f64 {
        let mut i4 = 0_usize;
        while i4 < 1 {
            i4 += 1;
            a = v.iter().sum::<f64>().atan();
        }
        (n as f64) + 1.5 * a
    }

    #[differentiable]
    pub fn fn44(mut a: f64, b: f64, v: &[f64]) -> Vec<f64> {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(0.5 * v[i5 % 2].abs().sin());
        }
        a = -0.875;
        if b < v[0].min(a) {
            (list4[0], list4[1]) = (list4[1] * 0.5, 1.25 * b.sin());
        } else {
            list4[1] = a.sin();
        }
        list4.clone()
    }

    #[differentiable]
    pub fn fn45(a: f64) -> f64 {
        let mut w = [a * 2.0_f64, a, 0.25_f64];
        for i3 in 0..3 {
            w[..2].copy_from_slice(&[1.25_f64.sin().powi(1).sin(), a]);
            w[i3 % 3] -= 0.25 * (0.5 * a.max(a).min((0 as f64)).sin());
        }
        let last5 = w.len() - 1;
        w.swap(0, last5);
        'l6: for i7 in 0..3 {
            let mut next9 = w.clone();
            for _ in 0..3 {
                for i10 in 0..w.len() {
                    next9[i10] = 0.5 * w[i10] + 0.25 * (if i10 == 0 { w[w.len() - 1] } else { w[i10 - 1] }) * a.cos();
                }
                std::mem::swap(&mut w, &mut next9);
            }
            w.fill((a * a).cos());
        }
        (if a >= a { w[1] } else { 1.875_f64 }) + 0.25 * a
    }

    #[differentiable]
    pub fn fn46(mut a: f64, mut b: f64, n: usize, v: &[f64]) -> Vec<f64> {
        let mut list5 = Vec::new();
        for i6 in 0..2 {
            list5.push(a.sin());
        }
        let r9 = &mut a;
        *r9 = 1.625_f64.sin();
        list5[..2].copy_from_slice(&[b.cos().sin(), a]);
        list5[n % 2] -= 0.25 * (n as f64).sin();
        list5[1] = a.atan();
        list5
    }

    #[differentiable]
    pub fn fn47(mut a: f64) -> [f64; 3] {
        let mut list2 = Vec::new();
        list2.push(a);
        list2.push(a);
        let f4 = |z: f64, k: f64| 0.25_f64.atan();
        let y7 = f4(list2[0], list2[list2.len() - 1]) + f4(a, a);
        let mut i9 = 0_usize;
        'l10: while i9 < 3 {
            i9 += 1;
            for i12 in 0..list2.len() {
                list2.swap(1, 0);
                let (l14, r15) = list2.split_at_mut(1);
                r15[0] = l14[0] * 1.0_f64.sin().exp().cos();
                list2[..2].copy_from_slice(&[y7.atan(), y7]);
            }
            list2[i9 % 2] -= 0.5 * (0.5 * (if i9 >= 0 { -y7 } else { y7 }).sin());
            a -= 0.375 * list2[1].asinh().sin();
        }
        [y7.asinh() + 1.75 * list2[0], (y7 + 0.25 * a) + 1.75 * y7, ((a * a + 1.0_f64).sqrt() + 0.25 * a) + 1.25 * y7]
    }

    #[differentiable]
    pub fn fn48(a: f64) -> f64 {
        let mut u: Vec<f64> = vec![(0 as f64); 3];
        let saved: f64 = a;
        if a.atan() > f64::sin(u[1]) {
            let mut old4 = std::mem::replace(&mut u, vec![saved; 3]);
        } else {
            let mut u: Vec<f64> = u[0..=1].to_vec();
        }
        let s = 0.5_f64.min(a);
        u[0] = (u[0] * (a / (s * s + 1.0_f64))).cos();
        u.swap(1, 0);
        (((positive(saved + a).unwrap_or(s) + 0.25 * u[0]) + 0.25 * u[u.len() - 1]) + 1.25 * saved) + 1.25 * s
    }

    #[differentiable]
    pub fn fn49(a: f64, v: &[f64]) -> f64 {
        let mut dy1 = Point { x: v[1] - a, y: v[1].sin().powi(3) };
        dy1.y = dy1.y.cos();
        dy1.y += 0.25 * v.iter().rev().skip(1).copied().map(|z| 1.25_f64 * a.asinh().sin()).sum::<f64>().atan();
        dy1.y /= 1.75 + a.sin().exp().sin();
        dy1.y = (a * a).atan().cos();
        ((v[0] + 1.0 * v[0]) + 1.5 * v[1]) + 0.5 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn51(a: f64, b: f64, n: usize, v: &[f64]) -> Vec<f64> {
        let dx = [[v[n % v.len()], b + a, b], [b - b, (a * a + 1.0_f64).sqrt(), b]];
        let mut w: (f64, f64) = (b + 0.375_f64, 1.0_f64 - v[n % 2]);
        for z8 in v.iter().copied().rev() {
            let mut i10 = 0_usize;
            loop {
                i10 += 1;
                if i10 > 3 { break; }
                let mut y12: f64 = {
                    (v[0].abs() + 1.25_f64).ln()
                };
                if n >= 0 { break; }
                if w.0 >= (n as f64) {
                    w.1 = dx[1][1].sin();
                } else {
                    w.1 = 0.5 * v.iter().map(|z| 0.5_f64 * ((*z) + a).sin()).sum::<f64>().sin();
                }
            }
        }
        vec![((b.cos() + 1.5_f64 * a) + 0.75_f64 * v[1]) + 0.5_f64 * v[v.len() - 1], ((a.asinh() + 0.5_f64 * v[v.len() - 1]) + 0.25_f64 * dx[0][1]) + 0.5_f64 * dx[1][2]]
    }

    #[differentiable]
    pub fn fn52(mut a: f64, n: usize, q: Vec<f64>) -> f64 {
        let mut list4 = Vec::new();
        list4.push(q[1] * a);
        list4.push(fn22(1.25_f64 * q[n % 2].sin(), 1.25_f64 * a.sin(), &q));
        list4[n % 2] += 0.5 * fn41((if n >= 3 { a } else { 1.875_f64 }).sin(), 1.25_f64 * 2.0_f64.sin()).cos();
        for z in q.to_vec().into_iter().rev() {
            a += 0.25 * z * 1.125_f64.sin();
        }
        let r6 = &mut a;
        *r6 = (-1.375_f64).sin();
        let mut old7 = std::mem::replace(&mut list4, vec![1.625_f64; 3]);
        list4.insert(1, q[n % q.len()].sin());
        (((((old7[0].abs() + 2.0 * a) + 1.25 * q[0]) + 1.0 * q[1]) + 0.75 * old7[0]) + 2.0 * old7[1]) + 1.75 * old7[old7.len() - 1]
    }

    #[differentiable]
    pub fn fn54(mut a: f64) -> [f64; 3] {
        let mut saved: Vec<f64> = vec![0.0_f64; 4];
        saved[0] += 0.5 * (a - a).sin();
        let u = a;
        saved[1] = fn49(1.25_f64 * saved.iter().rev().skip(1).copied().map(|z| 0.25_f64.cos()).sum::<f64>().sin(), &saved).sin();
        let mut y7: [f64; 3] = if saved.iter().fold(saved[1], |h, z| (saved.len() as f64).sin()) >= saved.iter().copied().fold((-9.0), f64::max) {
            saved.truncate(4);
            [-0.125_f64; 3]
        } else {
            saved.extend(vec![1.25 * a.sin(), a]);
            [a, u, u]
        };
        return [(((a + 0.5 * saved[0]) + 1.75 * saved[saved.len() - 1]) + 0.5 * u) + 1.25 * y7[2], (saved[1] + 1.5 * saved[1]) + 0.5 * u, (0.75 + 0.75 * u) + 1.25 * y7[2]];
        let tape1: f64 = f64::sin(y7[2]).abs();
        y7
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
        cell1[..2].copy_from_slice(&[(a + a).atan(), a]);
        let mut saved = vec![(0 as f64), a, 1.75_f64 * a];
        let mut a = vec![0.25_f64 * cell1[1]; 3];
        let mut w = vec![0.0_f64; 4];
        vec![((w.iter().sum::<f64>() + 1.75_f64 * cell1[2]) + 0.75_f64 * saved[1]) + 1.75_f64 * saved[saved.len() - 1], (((if a[1] <= saved[1] { a[a.len() - 1] } else { saved[0] }) + 0.5_f64 * saved[0]) + 1.5_f64 * saved[1]) + 1.75_f64 * a[1]]
    }

    #[differentiable]
    pub fn fn57(a: f64, v: &[f64]) -> Vec<f64> {
        let mut dy1: Net = Net { w: vec![v[v.len() - 1]; 3], b: 1.25 + v[0] };
        dy1.step(v, v[1].sin());
        dy1.b = a.sin();
        dy1.b = 1.25 * v.iter().filter(|z| **z > 0.25).map(|z| (if a < dy1.w[1] { *z } else { v[0] }).sin()).sum::<f64>().sin().powi(1).sin();
        let mut s = vec![0.0_f64; 4];
        return s.clone();
        s.reverse();
        vec![0.0_f64; 2]
    }

    #[differentiable]
    pub fn fn58(mut a: f64, mut b: f64, n: usize, v: &[f64]) -> f64 {
        let r5 = &mut a;
        *r5 *= v[1].cos();
        let mut x = [a, (n as f64), a * a];
        for (j, z7) in x.iter_mut().enumerate() {
            *z7 += 0.25 * 1.0_f64.sin();
        }
        let mut i8 = 0_usize;
        while i8 < 3 {
            i8 += 1;
            if (n == 3) || ((a * x[n % 3]) < (x[n % 3] + b)) {
                x.swap(0, 1);
                let mut old10 = std::mem::replace(&mut x[i8 % 3], b.sin());
            } else {
                let Some(z12) = positive(b * a) else {
                    continue;
                };
                x.swap(0, 1);
            }
            if 1.625 >= b {
                continue;
            }
        }
        b + 1.75 * x[0]
    }

    #[differentiable]
    pub fn fn59(a: f64, mut b: f64, n: usize, flag: bool, p: [f64; 3]) -> [f64; 3] {
        let mut x = [if b > p[0] { b } else { b }, (p[0] * p[0] + 1.0_f64).ln(), p[n % 3] * a];
        let mut next7 = x.clone();
        for _ in 0..3 {
            for i8 in 0..x.len() {
                next7[i8] = 0.5 * x[i8] + 0.25 * (if i8 == 0 { x[x.len() - 1] } else { x[i8 - 1] }) * (if flag { b } else { p[n % 3] }).sin();
            }
            x = next7.clone();
        }
        if (a + b) > b {
            x.fill((b * a).cos());
        }
        if (n as f64) < p[0] {}
        let mut next: f64 = chained(-p[0]).unwrap_or(b);
        [x[n % 3] + 0.25 * b, ((((fn55(1.25 * p[n % 3].sin()) + 1.25 * p[0]) + 0.75 * p[1]) + 0.5 * x[1]) + 0.25 * x[2]) + 0.25 * next, (((next.abs() + 1.25_f64).ln() + 1.0 * a) + 0.5 * p[1]) + 1.25 * next]
    }

    #[differentiable]
    pub fn fn60(mut a: f64) -> f64 {
        'l2: for i3 in 0..3 {
            match i3 % 4 { 0 => {
                for i5 in (0..4).rev() {
                    a = 0.5 * a.sin();
                }
            }, 1 | 2 if i3 != 3 => {
                a = 0.5 * (a - a).sin();
                a = 0.5 * 0.875_f64.sin().tanh().sin();
            }, _ => {
                a = 0.125;
            } }
            let r7 = &mut a;
            *r7 = *r7 * 0.5 * 1.5_f64.sin() + (0.25 * 0.75_f64.sin());
            *r7 = 1.25_f64.atan();
            a = a.sin();
        }
        a
    }

    #[differentiable]
    pub fn fn61(mut a: f64) -> f64 {
        let mut u: (f64, f64) = (a * a, if a <= a { a } else { a });
        u = (u.1.min(a), positive(0.625_f64).unwrap_or(a));
        if (if a > a { u.0 } else { u.0 }) <= u.1.sin() {
            if ((u.1 / (a.abs() + 1.25)) > a) && ((a <= a) && (a > u.0)) {}
            u.0 = (-a).atan();
        } else {
            u.1 -= 0.5 * (1.25 * u.0.sin());
            let mut old3 = std::mem::replace(&mut u.1, a.sin().cos());
        }
        ((fn45(u.0.cos()) + 0.25 * a) + 0.75 * u.0) + 1.0 * u.1
    }

    #[differentiable]
    pub fn fn62(mut a: f64, b: f64) -> f64 {
        let acc = a.abs() - (a * b);
        for i4 in 0..1 {
            if (acc > acc) && ((b * b) <= fn55(acc.sin())) {
                'l6: for i7 in 0..3 {
                    a = a.sin();
                }
                a = ((acc + b) + b).cos();
            } else if 1.875 < acc {
                a = b.atan();
            } else {
                let f9 = |z: f64, k: f64| 0.5 * z.sin();
                let y12 = f9(if (-1.5) <= 1.125 { acc } else { a }, a) * f9(acc.atan(), acc);
            }
        }
        ((-(-0.625)) + 0.25 * a) + 2.0 * acc
    }

    #[differentiable]
    pub fn fn63(mut a: f64) -> f64 {
        let mut old = [[a.min(a), a, a + a], [a.sin().tanh(); 3]];
        old[1][1] = a.sin();
        old[0][1] -= 0.375 * a.sin();
        ((old[0][2] + 1.0 * a) + 1.5 * old[0][1]) + 0.25 * old[1][0]
    }

    #[differentiable]
    pub fn fn64(a: f64) -> f64 {
        let f2 = |z: f64| 1.25 * z.sin();
        let y4 = f2(a.sin()) + f2(a.atan());
        (a + 1.75 * a) + 0.75 * y4
    }

    #[differentiable]
    pub fn fn65(mut a: f64, b: f64, v: &[f64], net: &Net) -> Vec<f64> {
        let mut w: Shape = Shape::Rect { w: 1.25 + b, h: net.forward(v) };
        a = net.w[0].atan();
        let mut tape1: [f64; 3] = [a * (-2.0_f64); 3];
        let r7 = &mut tape1[1];
        *r7 = v.iter().fold(v[1], |h, z| v[1].asinh().atan()).atan();
        tape1[0] = 1.25 * (if v[v.len() - 1] > net.b { net.forward(v) } else { if tape1[2] <= b { b } else { a } }).sin();
        let last10 = tape1.len() - 1;
        tape1.swap(1, last10);
        tape1[1] = 0.25;
        let f11 = |z: f64| (1.75_f64 - net.w[1].max(a)).cos();
        let mut y13 = f11(net.b) + f11(a - b);
        vec![(((((((v.len() as f64) + 0.75_f64 * a) + 0.5_f64 * v[v.len() - 1]) + 0.5_f64 * net.w[0]) + 1.75_f64 * net.w[1]) + 1.25_f64 * tape1[0]) + 1.25_f64 * tape1[2]) + 1.5_f64 * y13, ((v.iter().map(|z| (2 as f64).cos()).sum::<f64>() + 0.5_f64 * b) + 0.75_f64 * v[0]) + 0.5_f64 * v[v.len() - 1]]
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
        let mut q: [f64; 3] = [q[0].max(p[2]), q[n % 2], p[1]];
        let mut i6 = 0_usize;
        loop {
            i6 += 1;
            if i6 > 3 { break; }
            if 1.75 >= (if 0.5 < q[1] { p[0] } else { p[i6 % 3] }) {
                p[..2].copy_from_slice(&[q.iter().sum::<f64>().atan(), a]);
            }
            if i6 % 2 == 0 {
                std::mem::swap(&mut p, &mut q);
                return (1.5_f64 + 0.125_f64.sin()).sqrt() + 1.75 * a;
            }
            if (p[n % 3] > a) || (n >= 2) { break; }
            if p[i6 % 3].sin().powi(1) > fn61(p[n % 3].sin()) {
                break;
            }
        }
        (((((((a * 1.875) + 0.5 * a) + 1.0 * p[0]) + 0.25 * p[1]) + 1.75 * p[2]) + 0.75 * q[0]) + 1.25 * q[1]) + 1.0 * q[2]
    }

    #[differentiable]
    pub fn fn68(a: f64) -> f64 {
        let mut y1 = vec![1.875_f64.sin().exp(), a, a.cos()];
        let r3 = &mut y1[1];
        *r3 += 0.375 * (1.25 * a.sin());
        if (y1[1] + a) >= a {
            if a < a.min(a) {
                y1[0] -= 0.5 * (if (a + y1[0]) < 2.0_f64 { chained(y1[0]).unwrap_or(a) } else { y1[y1.len() - 1] }).sin();
                return (y1.iter().map(|z| (y1[0] * (*z)).atan()).sum::<f64>() + 1.25 * y1[0]) + 1.75 * y1[1];
                let r5 = &mut y1[1];
                *r5 = 1.25 * (a - a).sin();
            }
        } else if y1[0] <= (1 as f64) {} else {
            if y1[1] <= y1[0] {
                return (a.sin().tanh() + 0.25 * y1[0]) + 2.0 * y1[y1.len() - 1];
            }
        }
        y1.insert(1, a.max(y1[0]).sin());
        y1.fill((if a <= a { a } else { a }).sin());
        (((y1[y1.len() - 1] + y1[1]) + 2.0 * y1[0]) + 1.25 * y1[1]) + 2.0 * y1[y1.len() - 1]
    }

    #[differentiable]
    pub fn fn69(a: f64, mut b: f64) -> f64 {
        let mut dy1 = Point { x: a, y: 0.25_f64 };
        let f4 = |z: f64| 1.25 * z.sin();
        let y6 = f4(dy1.x) + f4(b + a);
        for i8 in 0..4 {
            dy1.x = a.atan();
        }
        let acc: [f64; 3] = [0.25_f64; 3];
        dy1.x = 1.25 * (1.25_f64 + y6).sin().sin();
        (((((((y6 * y6) + 0.75 * a) + 2.0 * b) + 0.25 * dy1.x) + 0.5 * y6) + 0.25 * acc[0]) + 2.0 * acc[1]) + 0.25 * acc[2]
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
                if next >= old[i5 % 2].asinh() {
                    let (l8, r9) = old.split_at_mut(1);
                    r9[0] = l8[0] * next.asinh().sin();
                    break 'l6;
                }
            }
        }
        (next.asinh() + 1.5 * a) + 0.25 * next
    }

    #[differentiable]
    pub fn fn73(a: f64, mut b: f64, v: &[f64]) -> f64 {
        let r4 = &mut b;
        *r4 += 0.25 * (1.25 * (a * (-1.375_f64)).sin());
        (b * 0.875) + 1.75 * a
    }

    #[differentiable]
    pub fn fn74(a: f64, v: &[f64], q: Vec<f64>) -> f64 {
        let dx: Vec<f64> = vec![q[0].sin(); 3];
        'l5: for i6 in 0..v.len() {}
        return q[1] + 1.5 * a;
        q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn75(a: f64, n: usize) -> f64 {
        let mut list3 = Vec::new();
        for i4 in 0..3 {
            list3.push((a * (a + a)).sin());
        }
        if (n % 2 == 0) || (n < 1) {
            list3[..2].copy_from_slice(&[(a + a).sin(), a]);
            return ((((1.875 - 2.0) + 0.75 * a) + 2.0 * list3[0]) + 1.0 * list3[1]) + 0.5 * list3[list3.len() - 1];
        }
        list3 = vec![-0.125_f64, a, a - list3[1]];
        ((list3.iter().map(|z| list3.iter().sum::<f64>().cos()).sum::<f64>() + 2.0 * a) + 0.25 * list3[0]) + 2.0 * list3[list3.len() - 1]
    }

    #[differentiable]
    pub fn fn76(mut a: f64, n: usize, flag: bool) -> f64 {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..4 {
            list4.push(((a * a + 1.0_f64).sqrt() + a).sin());
        }
        for z8 in list4.iter_mut() {
            *z8 += 0.375 * (0.5 * (0.5_f64 + a).sin());
        }
        list4[n % 2] = (list4.iter().filter_map(|z| if *z > 0.0 { Some(z.sqrt()) } else { None }).sum::<f64>() + (if a <= 1.625_f64 { 0.625_f64 } else { 1.0_f64 })).cos();
        if flag {
            let r9 = &mut list4[0];
            *r9 *= (a * a).cos();
            *r9 *= (a - a).atan();
            list4[0] *= list4[n % 2].sin();
            list4[1] -= 0.25 * (1.25 * fn73((-0.375_f64).atan(), 1.25_f64 * ((-0.125_f64) - a).sin(), &list4).sin());
        }
        list4[n % list4.len()] + 1.5 * a
    }

    #[differentiable]
    pub fn fn77(mut a: f64) -> f64 {
        a = (3 as f64).atan();
        a = 1.25 * (a * a.sin()).sin();
        let mut s: f64 = -0.75_f64;
        let f3 = |z: f64| 2.0_f64.cos();
        let y5 = f3(if a >= a { s } else { s });
        a -= 0.5 * ((y5 * s).abs() + 1.25_f64).sqrt().sin();
        for i7 in 0..2 {
            let mut i9 = 0_usize;
            loop {
                i9 += 1;
                if i9 > 3 { break; }
                s = fn64(s.cos()).sin();
                a = 1.625;
                s = 0.5 * y5.sin();
            }
        }
        (0.875 + 0.75 * s) + 0.75 * y5
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
        let w = (a + a, a);
        let mut w3 = 0.125_f64;
        if (a * w3) <= (if a >= w3 { a } else { a }) {
            for i5 in 1..=3 {
                w3 -= 0.5 * w3.cos();
                w3 = (w3 + w.0).atan().sin();
            }
        }
        (((w3.abs() + 0.75 * a) + 1.5 * w.0) + 1.25 * w.1) + 2.0 * w3
    }

    #[differentiable]
    pub fn fn80(a: f64, b: f64, t: (f64, f64)) -> f64 {
        let mut back = [0.75_f64.max(b), b, b + a];
        let mut dx: Vec<Vec<f64>> = vec![back.iter().enumerate().map(|(j, z)| 1.25 * (*z).sin()).collect::<Vec<f64>>(), vec![0.0_f64; 3]];
        {
            dx[1][0] = (t.0 * a).sin().exp().sin();
            back.reverse();
        }
        ((((((dx[0][1] / (1.5 + 0.625_f64.sin())) + 1.25 * a) + 1.0 * b) + 0.5 * t.0) + 1.0 * t.1) + 0.25 * back[0]) + 0.5 * back[2]
    }

    #[differentiable]
    pub fn fn81(a: f64) -> [f64; 3] {
        let mut saved = vec![a, 0.125_f64.asinh(), a + (-1.875_f64)];
        saved[0] = 1.25 * a.sin();
        if saved.len() > 2 { saved.pop(); }
        [(3 as f64), a.mul_add(a, saved[0]) + 1.5 * a, a + 0.5 * a]
    }

    #[differentiable]
    pub fn fn82(mut a: f64, n: usize) -> f64 {
        let mut n: [f64; 3] = [a; 3];
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 1 { break; }
            n[1] *= 1.25 * n[i4 % 3].sin();
            n.fill(1.25 * a.sin());
            if (0.375 / (1.5 + a.sin())) <= n[2] { break; }
            let mut i6 = 0_usize;
            'l7: while i6 < 2 && (a >= (a * a)) {
                i6 += 1;
                n.fill(a.sin());
            }
        }
        (1.75 + 1.75 * a) + 1.5 * n[1]
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
        a = a.atan();
        for i3 in 0..3 {
            a *= b.sin();
        }
        (if a >= b { b } else { b }) + 1.75 * b
    }

    #[differentiable]
    pub fn fn85(a: f64, b: f64) -> f64 {
        let mut dy1: Option<f64> = if b > a { Some(a.max(a)) } else { None };
        let mut next = if (b < b) || (a <= a) { a } else { b };
        let mut y1 = fn7(a.sin(), a.sin(), 1 % 4);
        y1.1 = (b.sin().powi(0).abs() + 1.25_f64).ln().cos();
        (a + 1.25 * a) + 1.25 * dy1.unwrap_or((0.75))
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
    pub fn fn87(mut a: f64, v: &[f64]) -> f64 {
        let mut acc = vec![(0..v.len()).map(|j| v[j] * 1.25_f64 * (a * a).sin()).sum::<f64>(), a, v[v.len() - 1]];
        acc.push((acc[acc.len() - 1].abs() + 1.25_f64).sqrt().sin());
        acc.swap(1, 0);
        let u: (f64, f64) = (2.0_f64, v[1]);
        ((((((u.1 + 0.25 * a) + 1.75 * v[0]) + 1.75 * v[1]) + 2.0 * v[v.len() - 1]) + 0.25 * acc[1]) + 0.25 * u.0) + 0.5 * u.1
    }

    #[differentiable]
    pub fn fn88(a: f64) -> f64 {
        let u: Vec<f64> = vec![0.0_f64; 4];
        let mut i3 = 0_usize;
        while i3 < 2 && (i3 % 2 == 0) {
            i3 += 1;
        }
        (((u[1] * a) + 2.0 * a) + 0.5 * u[0]) + 0.25 * u[u.len() - 1]
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
                    a = -0.5;
                }
            }
        }
        return ((b * 1.75) + 0.75 * a) + 1.75 * b;
        (i6 as f64)
    }

    #[differentiable]
    pub fn fn90(a: f64, mut b: f64, n: usize) -> Vec<f64> {
        b = a.cos();
        b = ((a * 0.375_f64) + (-1.125_f64)).atan();
        return vec![f64::sin(b) + 1.0_f64 * a, (1.125_f64 + a) + 0.5_f64 * b];
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
            a = a.sin().sin();
        }
        ((if a < b { a } else { a }) + 2.0 * a) + 1.5 * b
    }

    #[differentiable]
    pub fn fn92(mut a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut a = vec![(0 as f64), a.sin(), b * (-0.625_f64)];
        if fn84(a[0].cos(), p[1].sin()) < a[1] {
            if a.len() > 2 { a.remove(0); }
            a[0] += 0.5 * (1.25 * 1.875_f64.sin());
        }
        let mut x = a[0];
        let mut y1 = p.iter().chain([(0.5)].iter()).map(|z| z.cos()).sum::<f64>() * 0.125_f64.sin();
        (((a[1].abs() + 0.25 * b) + 0.75 * p[0]) + 1.25 * p[2]) + 1.0 * y1
    }

    #[differentiable]
    pub fn fn93(a: f64) -> f64 {
        let mut back = Body { pos: Point { x: a, y: a }, vel: [a * a; 3], mass: a.min(a), id: 2 };
        if (back.pos.x.max(back.vel[0]) <= (back.vel[1] * a)) || (a < (back.vel[2] - a)) {
            back = Body { pos: Point::new(a, back.pos.x), vel: [0.625_f64; 3], mass: 1.5, id: 2 };
            let mut back3: Vec<f64> = vec![a; 3];
            let mut i5 = 0_usize;
            loop {
                i5 += 1;
                if i5 > 1 { break; }
                'l7: for i8 in 0..4 {
                    if i8 >= 1 {
                        break 'l7;
                    }
                }
                let mut cell1 = back3.iter().enumerate().map(|(j, z)| (3 as f64).atan()).sum::<f64>();
                back3.fill(a.sin());
                back3.push(1.5_f64.atan());
            }
        } else {
            back.mass = (if a > a { back.vel[0] + a } else { back.pos.x.cos() }).atan();
        }
        a + 0.25 * a
    }

    #[differentiable]
    pub fn fn94(mut a: f64, mut b: f64, flag: bool) -> f64 {
        let mut cell1: Shape = if a < a { Shape::Disc(-a) } else { Shape::Dot };
        b = a.sin().cos();
        let mut saved: Vec<f64> = vec![-0.25_f64; 3];
        let mut i6 = 0_usize;
        while i6 < 2 {
            i6 += 1;
            let x = fn87(0.625_f64.sin(), &saved);
            let dy1: f64 = (b - x) + (-saved[saved.len() - 1]);
        }
        ((((a + 0.75 * a) + 0.5 * b) + 2.0 * saved[0]) + 1.25 * saved[1]) + 2.0 * saved[saved.len() - 1]
    }

    #[differentiable]
    pub fn fn95(a: f64, flag: bool) -> f64 {
        if a < (if a <= a { a } else { -1.75_f64 }) {
            let acc = a;
        } else if (1 as f64) > a {} else {}
        a + 1.25 * a
    }

    #[differentiable]
    pub fn fn96(a: f64, b: f64) -> f64 {
        let mut list3 = Vec::new();
        list3.push(a);
        list3.push(fn94(b.sin(), b.sin(), a <= a));
        'l5: for i6 in 0..2 {
            let i6 = list3[i6 % 2];
            list3 = vec![f64::sin(i6); 3];
        }
        if list3.len() > 2 { list3.pop(); }
        if (list3[1] <= a) && (list3[1] >= b) {
            list3.fill((b + b).sin());
            return (((fn95(a.sin(), b > b) + 0.25 * a) + 0.5 * b) + 1.0 * list3[0]) + 0.5 * list3[list3.len() - 1];
        }
        (list3[0] + 1.25 * a) + 0.25 * list3[list3.len() - 1]
    }

    #[differentiable]
    pub fn fn97(a: f64, b: f64, flag: bool) -> f64 {
        let mut y1 = [fn95(1.25_f64 * 0.875_f64.sin(), b > 0.375_f64), b + a, a.sin().exp()];
        let next: f64 = b;
        y1.fill(a.sin());
        let mut dx: Option<f64> = None;
        let Some(z7) = dx else {
            return ((b + 0.5 * b) + 2.0 * next) + 1.75 * dx.unwrap_or((0.75));
        };
        ((if b < a { b } else { next }) + 1.75 * dx.unwrap_or((0.75))) + 1.25 * z7
    }

    #[differentiable]
    pub fn fn98(a: f64, v: &[f64]) -> f64 {
        v[0]
    }

    #[differentiable]
    pub fn fn99(a: f64, v: &[f64]) -> f64 {
        let mut s: [f64; 3] = [0.125_f64; 3];
        let f4 = |z: f64| 1.25 * fn89((2 as f64).atan(), v[0].sin(), 3 % 4).sin();
        let y6 = f4(1.0);
        for z in s.chunks_exact_mut(2) {
            let old = z[0];
            z[0] = z[1] * 0.5;
            z[1] = old * y6.sin();
        }
        (((a * v[1]) + 1.75 * a) + 1.0 * s[0]) + 0.5 * s[2]
    }

    #[differentiable]
    pub fn fn100(a: f64) -> f64 {
        let mut old = vec![a - a, a.sin(), fn97(a.sin(), 1.25_f64 * a.sin(), a <= a)];
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 2 { break; }
            old = vec![old[1]; 3];
            let f5 = |z: f64| 0.5 * (z - (if a < z { a } else { z })).sin();
            let mut y7 = f5(old.iter().sum::<f64>());
            if (i3 % 2 == 0) && (y7 <= old[i3 % 2]) { break; }
            let f9 = |z: f64| a.atan();
            let y11 = f9(f9(f64::sin(y7)));
        }
        (((0 as f64) + 1.75 * a) + 0.75 * old[1]) + 0.5 * old[old.len() - 1]
    }

    #[differentiable]
    pub fn fn101(a: f64, b: f64, net: &Net) -> f64 {
        let f4 = |z: f64| 1.25 * z.sin().exp().abs().sin();
        let mut y6 = f4(0.625) + f4((1.5_f64 + b.sin()).ln());
        (((y6 + 1.25 * b) + 1.5 * net.w[1]) + 0.25 * net.b) + 0.75 * y6
    }

    #[differentiable]
    pub fn fn102(a: f64) -> f64 {
        let mut next = Shape::Disc(a);
        if ((a + a) > a) || ((if a > 1.75 { a } else { a }) >= (a + a)) {
            let f3 = |z: f64, k: f64| (if z.sin() > (z * k) { z * k } else { (0 as f64) }).sin();
            let y6 = f3(a, a) * f3(a + a, a);
        }
        let mut u: f64 = (3 as f64);
        u = a.sin();
        'l9: for i10 in 0..2 {
            let r12 = &mut u;
            *r12 *= a.sin();
            *r12 += 0.375 * positive((-0.875_f64) + a).unwrap_or(a).atan();
        }
        (-1.25) + 0.25 * u
    }

    #[differentiable]
    pub fn fn103(a: f64, n: usize) -> f64 {
        let mut old = vec![if n % 2 == 0 { a } else { a }, a + a, a + a];
        old[1] += 0.375 * old.iter().map(|z| 1.25_f64 * a.sin().powi(1).sin()).sum::<f64>().sin();
        let r5 = &mut old[1];
        *r5 = *r5 * a.sin() + (0.125 * a.sin());
        (((if a < a { a } else { old[n % 2] }) + 1.75 * a) + 0.25 * old[0]) + 0.5 * old[1]
    }

    #[differentiable]
    pub fn fn104(mut a: f64) -> [f64; 3] {
        let mut a: Net = Net { w: vec![a + a, (3 as f64), a.sin().tanh()], b: a };
        'l3: for i4 in 0..1 {}
        a.w[1] -= 0.25 * (1.25 * ((a.w[1] * a.w[1]) * fn55(1.25_f64 * a.w[1].sin())).sin());
        let f6 = |z: f64, k: f64| 1.25 * k.sin();
        let y9 = f6(a.w[0], a.w[0]) + f6((0 as f64), a.b);
        for i11 in 1..=2 {
            a.b = (-2.0_f64).sin();
        }
        [y9, (a.b + 1.5 * a.w[0]) + 0.75 * y9, 1.625_f64.sin()]
    }

    #[differentiable]
    pub fn fn105(mut a: f64) -> [f64; 3] {
        let mut list2 = Vec::new();
        for i3 in 0..2 {
            list2.push(a.max(if i3 >= 2 { a } else { a }).sin());
        }
        let tape1: f64 = list2[list2.len() - 1];
        for z in list2.to_vec().into_iter().rev() {
            a += 0.25 * z * 1.25_f64.sin();
        }
        list2.insert(0, 1.25 * tape1.abs().sin());
        let w = fn96(1.25 * (1.5_f64 + a.sin()).ln().sin(), 1.25 * fn97(tape1.cos(), 1.875_f64.cos(), a <= tape1).sin());
        [((list2.iter().sum::<f64>() + 0.5 * list2[0]) + 0.25 * list2[1]) + 1.25 * list2[list2.len() - 1], if list2[0] < list2[list2.len() - 1] { tape1 } else { a }, ((((list2[list2.len() - 1] * tape1) + 1.5 * a) + 0.5 * list2[0]) + 1.75 * list2[list2.len() - 1]) + 0.75 * w]
    }

    #[differentiable]
    pub fn fn106(a: f64, b: f64, v: &[f64]) -> [f64; 3] {
        let mut x = Body { pos: Point::new(b, v[1]), vel: [(a * a + 1.0_f64).ln(); 3], mass: v[1], id: 2 };
        let mut i5 = 0_usize;
        while i5 < 1 && (i5 < 2) {
            i5 += 1;
            x.vel[i5 % 3] += 0.5 * (x.energy() * v.iter().sum::<f64>()).sin();
            x.mass = 1.25 * 1.25_f64.sin();
        }
        [((v[v.len() - 1] + 1.25 * v[1]) + 0.25 * x.vel[0]) + 0.25 * x.vel[1], ((((0.875 + 1.75 * a) + 1.25 * b) + 0.25 * x.pos.y) + 0.75 * x.vel[1]) + 1.0 * x.mass, ((0.875 / (a * a + 1.0)) + 2.0 * b) + 1.0 * x.vel[0]]
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
        if (b[0] > b.iter().copied().fold((-9.0), f64::max)) && ((b[i4 % 2] < a) && (i4 != 3)) {} else if (b[i4 % b.len()] <= b[i4 % 2]) || (b[0] >= a) {} else {
            for i7 in 0..4 {}
        }
        ((b.windows(2).map(|z| z[0] * z[1]).sum::<f64>() + 0.25 * a) + 1.0 * b[1]) + 1.75 * b[b.len() - 1]
    }

    #[differentiable]
    pub fn fn109(a: f64, mut b: f64) -> f64 {
        let mut u: [f64; 3] = std::array::from_fn(|j| 1.25 * a.sin());
        b = (-a.sin().tanh()).atan();
        let mut cell1: Option<f64> = Some(a.sin().exp());
        let old: [f64; 3] = std::array::from_fn(|j| (if b > b { b } else { b }).sin());
        let mut list8 = Vec::new();
        for i9 in 0..4 {
            list8.push(b.sin());
        }
        for i12 in (0..u.len()).step_by(2) {
            let mut next14 = list8.clone();
            for _ in 0..3 {
                for i15 in 0..list8.len() {
                    next14[i15] = 0.5 * list8[i15] + 0.25 * (if i15 == 0 { list8[list8.len() - 1] } else { list8[i15 - 1] }) * (a / (a.abs() + 1.25_f64)).sin();
                }
                list8.copy_from_slice(&next14);
            }
        }
        u[..2].copy_from_slice(&[a.sin(), old[1]]);
        return ((((u[2].sin().exp() + 1.75 * a) + 1.5 * b) + 1.0 * u[0]) + 0.5 * u[1]) + 1.75 * old[2];
    }

    #[differentiable]
    pub fn fn110(mut a: f64) -> f64 {
        let mut list2 = Vec::with_capacity(4);
        for i3 in 0..2 {
            list2.push(0.5 * a.sin());
        }
        let part6 = &mut list2[0..2];
        part6[0] += 0.5 * (1.25 * a.sin());
        part6[1] = part6[0] * 1.25 * (a + a).sin();
        let last7 = list2.len() - 1;
        list2.swap(1, last7);
        list2[0] = 1.25 * (a * a.sin()).sin();
        list2[0] = a.sin().exp().sin();
        (((a.sin().tanh() + 1.0 * a) + 2.0 * list2[0]) + 1.0 * list2[1]) + 1.0 * list2[list2.len() - 1]
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
            let mut y10: f64 = {
                let part9 = &mut q[..=1];
                part9[0] += 0.25 * (1.25 * y7.sin());
                part9[1] = part9[0] * a.sin();
                a.sin()
            };
            if (a <= a) || (y10 > y10) {
                if q.len() > 2 { y10 += q.pop().unwrap_or((0.25)).sin(); }
                continue;
            }
        }
        for (j, z12) in q.iter_mut().enumerate() {
            *z12 = a.sin();
        }
        q.clone()
    }

    #[differentiable]
    pub fn fn112(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(0.5 * ((-0.25_f64) + a).atan().sin());
        }
        'l8: for i9 in (0..list4.len()).rev() {
            list4[i9] *= positive(a).unwrap_or(list4[i9]).sin();
            if (if a >= 1.875 { a } else { p[i9 % 3] }) > (a * a + 1.0_f64).ln() {
                return (((((b + 1.0 * a) + 0.75 * p[0]) + 0.5 * p[1]) + 1.25 * p[2]) + 1.75 * list4[0]) + 1.75 * list4[list4.len() - 1];
                list4[i9] = p.iter().sum::<f64>().sin();
            }
        }
        (((if p[0] > a { b } else { b }) + 1.0 * b) + 1.0 * list4[0]) + 2.0 * list4[list4.len() - 1]
    }

    #[differentiable]
    pub fn fn113(mut a: f64) -> f64 {
        let mut saved = Body { pos: Point { x: a, y: 1.875_f64 }, vel: [a; 3], mass: a, id: 2 };
        for i3 in 1..=2 {
            saved.vel[1] = 0.5 * saved.energy().sin();
            saved.pos.y += 0.25 * (0.5 * saved.vel[i3 % 3].sin());
        }
        let saved5: f64 = saved.mass;
        let mut u: f64 = f64::sin(saved5).atan();
        let y: Vec<f64> = vec![saved.mass * saved5, saved.vel[1], a];
        (((((((0.75 + 1.5 * a) + 0.25 * saved.pos.x) + 1.25 * saved.vel[1]) + 1.0 * saved5) + 0.75 * u) + 2.0 * y[0]) + 1.5 * y[1]) + 1.75 * y[y.len() - 1]
    }

    #[differentiable]
    pub fn fn114(mut a: f64, mut p: [f64; 3]) -> f64 {
        if (a * p[0]) >= p[0] {
            for z3 in p.iter_mut().rev() {
                *z3 = a.sin().exp().sin();
            }
            p[1] = (a.sin() - a).sin();
            let f4 = |z: f64| 1.25 * (((-2.0_f64) + a) * z).sin();
            let mut y6 = f4(a + a) + f4(a);
        } else {
            let mut old = vec![0.0_f64; 3];
        }
        p[1] = ((-0.25_f64) + a.asinh()).atan();
        let mut i9 = 0_usize;
        'l10: while i9 < 3 {
            i9 += 1;
            p[0] = 0.5 * (a * p[0].sin().powi(2)).sin();
            let (l12, r13) = p.split_at_mut(1);
            l12[0] += r13[0] * a.sin();
        }
        (((p.iter().sum::<f64>() + 1.0 * a) + 1.25 * p[0]) + 1.25 * p[1]) + 1.0 * p[2]
    }

    #[differentiable]
    pub fn fn115(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut y1 = [[p[2]; 3], [1.5_f64, p[0] * b, 0.625_f64]];
        y1[1][1] = fn100(b.min(p[2]).sin()).atan();
        let mut i5 = 0_usize;
        'l6: loop {
            i5 += 1;
            if i5 > 3 { break; }
            y1[i5 % 2][i5 % 3] = (-(b - a)).cos();
        }
        let f8 = |z: f64| { let h10 = a.sin(); 1.25 * p[1].sin().powi(0).sin() + h10 };
        let y12 = f8(f8(p.iter().sum::<f64>()));
        ((((0..p.len()).map(|j| p[j] * (i5 as f64).sin()).sum::<f64>() + 1.5 * b) + 2.0 * y1[0][1]) + 1.0 * y1[1][2]) + 1.25 * y12
    }

    #[differentiable]
    pub fn fn116(a: f64, mut b: f64, n: usize) -> f64 {
        let mut back: (f64, f64) = (b.atan(), b);
        back.1 = b.sin();
        back.0 = 1.25 * 1.5_f64.sin();
        back.1 = a.atan();
        b = -0.875;
        for i5 in 0..4 {
            back.0 *= (if back.1 <= b { b } else { a }).sin();
            let mut back = (1.5_f64 + 1.0_f64.sin()).sqrt();
            back = 0.5 * (if a >= b { a } else { positive(back).unwrap_or(back) }).sin();
        }
        (((back.0 + 2.0 * a) + 0.25 * b) + 1.5 * back.0) + 0.75 * back.1
    }

    #[differentiable]
    pub fn fn117(mut a: f64, b: f64, n: usize) -> f64 {
        a = 1.25 * (b * 0.5_f64).asinh().sin();
        let mut i4 = 0_usize;
        'l5: loop {
            i4 += 1;
            if i4 > 2 { break; }
            a -= 0.5 * ((-1.25_f64) * a).sin().sin();
            let f7 = |z: f64| z.sin().atan();
            let y9 = f7(f7(a.atan()));
        }
        (a + 0.75 * a) + 1.5 * b
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
        let mut a = vec![p[1] / (p[0] * p[0] + 1.0_f64), p[1], (2 as f64)];
        if a[0].sin().tanh() >= 0.75_f64.mul_add(a[1], a[0]) {
            if a.iter().rev().skip(1).copied().map(|z| (a[0] * a[1]).cos()).sum::<f64>() > a[0].sin().powi(3) {
                a[..2].copy_from_slice(&[1.25 * (1.375_f64 - p[0]).sin(), p[2]]);
            }
        } else {
            p[0] -= 0.25 * 1.25_f64.atan();
        }
        ((chained(if a[1] >= a[1] { a[0] } else { 1.375_f64 }).unwrap_or(a[a.len() - 1]) + 1.75 * p[0]) + 0.25 * p[1]) + 1.25 * p[2]
    }

    #[differentiable]
    pub fn fn120(a: f64, flag: bool, p: [f64; 3]) -> f64 {
        let a: f64 = (1 as f64);
        a.sin().powi(0) + 0.5 * a
    }

    #[differentiable]
    pub fn fn121(mut a: f64, v: &[f64]) -> f64 {
        let cell1 = vec![1.75_f64.min(a), v.iter().copied().fold((-9.0), f64::max), a];
        let mut saved = vec![0.875_f64, a, (v[0].abs() + 1.25_f64).ln()];
        let mut list5 = Vec::new();
        list5.push(0.5_f64.cos());
        list5.push(v[1] + v[0]);
        for z in saved.chunks_exact_mut(2) {
            let old = z[0];
            z[0] = z[1] * 0.5;
            z[1] = old * a.cos();
        }
        if (0.125 * a) <= a {
            for (j, z8) in v.iter().enumerate() {
                std::mem::swap(&mut saved, &mut list5);
            }
        } else {
            list5 = vec![0.0_f64; 3];
        }
        ((((a + 1.0 * a) + 1.5 * cell1[1]) + 1.25 * saved[0]) + 1.25 * saved[1]) + 1.5 * saved[saved.len() - 1]
    }

    #[differentiable]
    pub fn fn122(a: f64) -> f64 {
        let f2 = |z: f64| a.sin();
        let y4 = f2(a * a) + f2((a * a + 1.0_f64).sqrt());
        y4.atan()
    }

    #[differentiable]
    pub fn fn123(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        let r4 = &mut a;
        *r4 = (2 as f64).sin();
        *r4 *= 1.25 * v[v.len() - 1].sin();
        let f5 = |z: f64| 1.25 * ((3 as f64) * (if 0.375_f64 > z { v[0] } else { b })).sin();
        let mut y7 = f5(f5(1.875));
        y7 = 1.875;
        let mut i9 = 0_usize;
        loop {
            i9 += 1;
            if i9 > 3 { break; }
            let cell1: f64 = v.iter().rev().skip(1).copied().map(|z| 0.5_f64 * y7.sin()).sum::<f64>();
            b += 0.25 * fn114(y7.sin(), [1.75_f64; 3]);
        }
        (1.75_f64.atan() + 1.25 * b) + 1.5 * y7
    }

    #[differentiable]
    pub fn fn124(a: f64, mut b: f64, net: &Net) -> [f64; 3] {
        let back = vec![(0 as f64), b - b, 0.625_f64];
        b = 1.25 * (1.375_f64 * (back[0] * net.w[1])).sin();
        if (if a > a { 0.5_f64 } else { a }) >= net.b {
            if (a.sin().powi(1) >= a.min(a)) || (fn13(0.5_f64.atan(), &back) < a) {
                let r5 = &mut b;
                *r5 = *r5 * net.b.sin() + (0.375 * back[1].atan());
                *r5 = *r5 * back[0].cos() + (0.125 * a.atan());
            }
            b *= 1.25 * fn119(net.b.sin(), b < a, [back[back.len() - 1], a, a]).sin();
            b = (3 as f64).sin();
        } else {
            b = b.max(b).sin().powi(1).sin();
        }
        [((((if a < back[1] { back[back.len() - 1] } else { a }) + 0.75 * b) + 0.25 * back[0]) + 1.0 * back[1]) + 0.25 * back[back.len() - 1], ((net.b + b) + 0.25 * back[0]) + 1.5 * back[1], (b * back[0]) + 0.75 * a]
    }

    #[differentiable]
    pub fn fn125(a: f64, mut q: Vec<f64>) -> f64 {
        let mut u: Shape = Shape::Dot;
        for (j, z4) in q.iter_mut().enumerate() {
            *z4 *= a.atan();
        }
        if q.iter().skip_while(|z| **z < 0.0).map(|z| z * z).sum::<f64>() > q[0] {
            return (((q[0] + q[1]) + 0.75 * q[0]) + 0.75 * q[1]) + 1.75 * q[q.len() - 1];
        }
        match &u { Shape::Disc(r0) => {
            if fn113(1.625_f64.cos()) > a {}
        }, _ => {
            q[0] += 0.5 * (0.5_f64.sin().exp() - (1.5_f64 + a.sin()).ln()).sin();
        } }
        return (((0 as f64) + 1.75 * a) + 1.25 * q[1]) + 1.75 * q[q.len() - 1];
        a - a
    }

    #[differentiable]
    pub fn fn126(a: f64, mut b: f64, n: usize, p: [f64; 3]) -> f64 {
        if p.iter().enumerate().map(|(j, z)| (b + 0.25_f64).sin()).sum::<f64>() > p[n % 3].max(1.0) {
            b = 1.25 * a.sin();
            let mut i7 = 0_usize;
            'l8: loop {
                i7 += 1;
                if i7 > 2 { break; }
                if n != 3 { break; }
                let r10 = &mut b;
                *r10 += 0.25 * p[1].sin();
                b += 0.125 * ((i7 as f64) - b).sin();
            }
        } else if p[n % 3] >= p[n % 3].asinh() {
            b = 1.375;
        } else {
            b = ((1.875_f64 + p[n % 3]) + 1.125_f64).cos();
        }
        ((b * b) + 1.5 * a) + 0.25 * b
    }

    #[differentiable]
    pub fn fn127(mut a: f64, b: f64) -> [f64; 3] {
        let mut tape1: Vec<f64> = vec![b.sin().powi(2), b, b];
        tape1.push(1.25 * tape1[tape1.len() - 1].sin());
        let mut list4 = Vec::new();
        list4.push(b.abs());
        list4.push(b);
        if a >= tape1[1] {} else if b <= tape1.iter().step_by(2).sum::<f64>() {} else {
            list4.clear();
            list4.push(1.25 * b.sin());
            list4.push(b);
        }
        [((((tape1.windows(2).map(|z| z[0] * z[1]).sum::<f64>() + 1.25 * b) + 2.0 * tape1[0]) + 0.75 * tape1[tape1.len() - 1]) + 1.25 * list4[1]) + 0.5 * list4[list4.len() - 1], (list4.iter().sum::<f64>() + 1.0 * a) + 1.25 * b, ((a + 0.5 * list4[0]) + 1.75 * list4[1]) + 1.0 * list4[list4.len() - 1]]
    }

    #[differentiable]
    pub fn fn128(a: f64, b: f64) -> (f64, f64) {
        let mut y: Point = Point { x: b - 1.25_f64, y: 0.875_f64 * b };
        y.x = b.cos();
        let mut next = a;
        let mut i5 = 0_usize;
        while i5 < 1 && ((a / (next * next + 1.0)) <= b) {
            i5 += 1;
        }
        ((next.min(b) + 0.25 * a) + 0.75 * next, (a + 1.5 * a) + 2.0 * b)
    }

    #[differentiable]
    pub fn fn129(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let saved: (f64, f64) = (b * b, 2.0_f64);
        for i5 in 1..p.len() {
            match i5 % 4 { 0 => {
                let mut i7 = 0_usize;
                loop {
                    i7 += 1;
                    if i7 > 1 { break; }
                    if (a < a) && (b < a) {
                        continue;
                    }
                    if a.atan() <= p.iter().map(|z| p[i5].asinh().cos()).sum::<f64>() { break; }
                }
            }, 1 | 2 if saved.0 >= saved.0 => {
                let saved10: f64 = (-1.0_f64) + p.iter().sum::<f64>();
            }, _ => {
                let mut x: Option<f64> = None;
            } }
        }
        (a + 2.0 * a) + 0.75 * p[0]
    }

    #[differentiable]
    pub fn fn130(mut a: f64, v: &[f64], q: Vec<f64>) -> f64 {
        let mut old = [positive((q[0] * q[0] + 1.0_f64).ln()).unwrap_or(v[0]), (2 as f64), q[1]];
        let old5 = fn128(q[0].sin().atan(), (if a < q[q.len() - 1] { v[v.len() - 1] } else { q[1] }).sin());
        (((((((old5.0.atan() + 1.0 * a) + 2.0 * v[1]) + 1.0 * v[v.len() - 1]) + 1.0 * q[0]) + 1.5 * q[1]) + 0.75 * q[q.len() - 1]) + 2.0 * old[1]) + 1.75 * old[2]
    }

    #[differentiable]
    pub fn fn131(a: f64, n: usize) -> f64 {
        let mut w = (a.min(a), a / (a.abs() + 1.25_f64));
        for i4 in 0..1 {}
        'l6: for i7 in 0..n % 4 {
            w.1 = a.sin();
            for i9 in 0..i7 % 4 {
                if (n < 2) && (a >= w.0) {
                    break;
                }
            }
            if (i7 % 2 == 1) || (w.1 <= w.0) {
                w.1 += 0.125 * (if a.max(a) > (a - w.0) { if w.0 > w.0 { a } else { 1.875_f64 } } else { a }).sin();
                break 'l6;
            }
        }
        (((a * a) + 1.0 * a) + 0.25 * w.0) + 2.0 * w.1
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
            b = fn125(0.5_f64 * (a / (0.125_f64 * 0.125_f64 + 1.0_f64)).sin(), vec![a, a, b]).sin();
        }
        a + 1.75 * a
    }

    #[differentiable]
    pub fn fn134(mut a: f64, mut b: f64, n: usize, v: &[f64]) -> f64 {
        let mut s = vec![v[n % 2] - b, a, fn122(v[n % 2].sin())];
        s.swap(0, 0);
        let mut i6 = 0_usize;
        loop {
            i6 += 1;
            if i6 > 2 { break; }
            s[n % 2] += 0.5 * a.sin();
            if (i6 as f64) >= (if b < b { b } else { s[i6 % 2] }) {
                if i6 == 1 {
                    s.reverse();
                    s.resize(2, 0.5 * v[n % 2].sin());
                } else {
                    let r8 = &mut s[n % 2];
                    *r8 = *r8 * b.cos() + (0.5 * b.atan());
                }
            } else {
                let mut y1: f64 = v.iter().filter(|z| **z > 0.25).map(|z| s.iter().enumerate().map(|(j, z)| (*z).abs().cos()).sum::<f64>().atan()).sum::<f64>();
            }
            let mut x = s.clone();
        }
        (((((((a.asinh() + 1.25 * a) + 2.0 * b) + 0.75 * v[0]) + 1.75 * v[1]) + 0.75 * v[v.len() - 1]) + 1.75 * s[0]) + 0.75 * s[1]) + 0.25 * s[s.len() - 1]
    }

    #[differentiable]
    pub fn fn135(mut a: f64, v: &[f64]) -> f64 {
        let mut acc: [f64; 3] = [0.625_f64; 3];
        let mut i4 = 0_usize;
        'l5: loop {
            i4 += 1;
            if i4 > 1 { break; }
            acc.reverse();
            if i4 >= 0 { break; }
            for z8 in acc.windows(2) {}
        }
        ((fn132(a.cos(), 1.25 * 1.375_f64.sin()) + 0.25 * a) + 0.75 * v[0]) + 1.75 * v[1]
    }

    #[differentiable]
    pub fn fn137(a: f64, b: f64, mut t: (f64, f64)) -> Vec<f64> {
        let mut x: Vec<Vec<f64>> = vec![vec![b, (2 as f64), 0.25_f64], vec![t.0.sin(); 3]];
        x[1][0] = 1.25 * a.max(a).sin();
        let mut saved = Point { x: a - t.0, y: t.0 };
        let next = (1.5_f64 + a.sin()).sqrt() * a.cos();
        let mut y1 = next;
        if saved.norm2() < next.sin() {
            for i8 in 1..=3 {
                t.0 = y1.max((3 as f64)).cos();
                let f10 = |z: f64, k: f64| { let h13 = y1; (if i8 % 2 == 0 { y1 } else { a }).sin() + h13 };
                let y15 = f10(t.1.sin().powi(1), 0.75);
            }
        }
        vec![(((saved.x + a) + 0.75_f64 * a) + 0.5_f64 * t.0) + 0.5_f64 * y1, ((((b - x[1][0]) + 1.25_f64 * a) + 0.75_f64 * t.0) + 0.75_f64 * next) + 0.25_f64 * y1]
    }

    #[differentiable]
    pub fn fn138(a: f64, b: f64, n: usize, v: &[f64], t: (f64, f64)) -> f64 {
        let mut cell1 = Net { w: vec![0.0_f64; 2], b: a - b };
        cell1.b = 1.875_f64.sin().exp().sin();
        cell1.w[n % 2] = t.0.sin();
        let mut i7 = 0_usize;
        loop {
            i7 += 1;
            if i7 > 1 { break; }
            let mut i9 = 0_usize;
            'l10: loop {
                i9 += 1;
                if i9 > 2 { break; }
                cell1.step(&v[..=1], a.cos());
                if (-0.75) < b { break; }
                cell1.w[i9 % 2] -= 0.375 * 0.25_f64.cos();
            }
            if b.sin().powi(2) <= (b * a) { break; }
            for &z13 in v.iter() {
                cell1.w[i9 % 2] = 0.5 * v[i7 % 2].mul_add(1.75_f64, a).sin();
                let a: Net = Net { w: vec![a.max(t.0), z13.sin().exp(), fn125(cell1.b.cos(), vec![t.1, z13, b])], b: -0.375 };
            }
        }
        (((n as f64) + 1.25 * a) + 0.25 * t.0) + 1.5 * cell1.b
    }

    #[differentiable]
    pub fn fn139(a: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut y11: [f64; 3] = if a.cos() >= v.iter().fold(a, |h, z| 1.25 * (a / (h.abs() + 1.25_f64)).sin()) {
            let mut i6 = 0_usize;
            'l7: while i6 < 3 {
                i6 += 1;
                p[1] -= 0.5 * ((a + p[1]) + (a + a)).sin();
                let (l9, r10) = p.split_at_mut(1);
                r10[0] = l9[0] * 0.5 * a.sin().sin();
            }
            p[2] -= 0.5 * p[1].sin().exp().sin().exp().atan();
            [a; 3]
        } else {
            p.reverse();
            p
        };
        ((positive(if a >= p[2] { 0.75_f64 } else { v[1] }).unwrap_or(v[0]) + 0.25 * a) + 1.0 * v[0]) + 2.0 * v[1]
    }

    #[differentiable]
    pub fn fn140(mut a: f64, mut b: f64) -> f64 {
        let mut s: Vec<f64> = vec![a - a, a / (2.0_f64.abs() + 1.25_f64), (a * a + 1.0_f64).sqrt()];
        let f4 = |z: f64, k: f64| { let h7 = 1.75_f64 - k; (h7 * a).sin() + h7 };
        let y9 = f4(s[s.len() - 1], a) * f4(s[0], a);
        let f11 = |z: f64| { let h13 = z * z; 1.25 * a.sin() + h13 };
        let mut y15 = f11(y9) + f11(a);
        std::mem::swap(&mut a, &mut b);
        ((((1.5_f64 + 0.25_f64.sin()).sqrt() + 1.0 * a) + 0.25 * b) + 1.75 * y9) + 1.25 * y15
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
                y12[i4 % 3] *= 0.5 * a.max(2.0_f64).sin();
            }
            let back = (2 as f64).sin().powi(1);
        }
        return ((a * a) + 1.0 * p[1]) + 1.0 * p[2];
    }

    #[differentiable]
    pub fn fn142(a: f64) -> f64 {
        let mut cell1: [f64; 3] = [a; 3];
        let mut i3 = 0_usize;
        while i3 < 2 {
            i3 += 1;
            let mut cell15: [[f64; 3]; 2] = [[cell1.iter().sum::<f64>(); 3]; 2];
            if i3 >= 3 {
                let last7 = cell1.len() - 1;
                cell1.swap(0, last7);
                break;
            }
        }
        (cell1[0] + 0.5 * a) + 1.0 * cell1[0]
    }

    #[differentiable]
    pub fn fn143(a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let mut w: Vec<f64> = vec![p[0], a, b.sin()];
        for z5 in p.iter_mut() {
            *z5 = *z5 * 0.5 * w[1].sin() - (0.375 * (0..w.len()).map(|j| w[j] * 1.375_f64.sin()).sum::<f64>().sin());
        }
        let f7 = |z: f64| p.iter().step_by(2).sum::<f64>().sin();
        let y10 = f7(f7((0..p.len()).map(|j| p[j] * p[j % 3].atan()).sum::<f64>()));
        (w[0], w[1]) = (w[1] * 0.5, 1.25 * w[0].sin());
        (((((((a + a) + 0.75 * a) + 0.75 * b) + 1.5 * p[1]) + 2.0 * p[2]) + 1.25 * w[1]) + 0.75 * w[w.len() - 1]) + 0.25 * y10
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
        let dx = Net { w: vec![a, 1.625_f64, a.min(b)], b: a };
        for i5 in 0..4 {
            let mut i7 = 0_usize;
            while i7 < 1 {
                i7 += 1;
                a = (1.5_f64 + b.sin().tanh().sin()).sqrt().atan();
                a = f64::sin(b + a).sin();
            }
            let r9 = &mut a;
            *r9 *= (b * b).sin();
        }
        let mut s: Vec<f64> = vec![0.0_f64; 3];
        let Some(z11) = positive(a.min(1.125)) else {
            return (((a - s[1]) + 0.25 * s[0]) + 0.5 * s[1]) + 0.25 * s[s.len() - 1];
        };
        (((((0.5_f64.min(z11) + 1.5 * a) + 1.5 * dx.w[0]) + 0.75 * dx.w[1]) + 2.0 * dx.b) + 1.75 * s[0]) + 0.75 * z11
    }

    #[differentiable]
    pub fn fn146(a: f64, v: &[f64]) -> Vec<f64> {
        let next: Vec<f64> = vec![0.0_f64; 3];
        let next: f64 = a;
        let mut next: Option<f64> = Some(v[1]);
        let mut list6 = Vec::with_capacity(4);
        for i7 in 0..3 {
            list6.push(0.5 * (v.iter().fold(a, |h, z| v.iter().enumerate().map(|(j, z)| (-1.125_f64).sin()).sum::<f64>().atan()) * (v[0] + a)).sin());
        }
        let tape1 = fn142(v[0].cos());
        let f15 = |z: f64| 1.25 * (list6[list6.len() - 1] / (v[1].abs() + 1.25_f64)).sin().exp().sin();
        let y17 = f15(1.375 - tape1);
        list6
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
                a = (-(a * b)).sin();
            }
            a = a.sin();
            acc.iter().copied().max_by(|z, q| z.total_cmp(q)).unwrap()
        };
        let r10 = &mut a;
        *r10 += 0.125 * (1.25 * b.sin().sin());
        *r10 *= (acc[1] + 1.25_f64).cos();
        (((a + 1.0 * a) + 1.5 * acc[0]) + 0.75 * acc[2]) + 0.25 * y8
    }

    #[differentiable]
    pub fn fn148(mut a: f64, b: f64, v: &[f64]) -> f64 {
        for i4 in 0..2 {
            a = ((a + a) * (b * b + 1.0_f64).ln()).sin();
            let f6 = |z: f64| (v.iter().zip(v.iter()).map(|(z, q)| b.sin()).sum::<f64>() / ((if v[i4 % 2] <= v[0] { z } else { v[1] }).abs() + 1.25_f64)).sin();
            let mut y10 = f6(f6((-0.375_f64).cos()));
        }
        ((((b + 1.5 * a) + 2.0 * b) + 0.5 * v[0]) + 1.0 * v[1]) + 1.25 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn149(a: f64, b: f64) -> [f64; 3] {
        let mut y1: [f64; 3] = std::array::from_fn(|j| (if a <= b { b } else { b }).sin());
        y1[2] /= 1.75 + 1.25_f64.sin();
        let mut back = a.sin();
        if (y1[1] <= b) || (y1[1].sin().tanh() > (a - a)) {
            if (if 0.375 >= a { y1[0] } else { b }) < 0.125 {
                y1[1] *= back.atan().atan();
            } else if y1[1] > (1.375_f64.abs() + 1.25_f64).sqrt() {
                let f6 = |z: f64, k: f64| { let h9 = z + back; back.sin() + h9 };
                let y11 = f6(a - b, y1[1]) * f6(b * y1[2], y1[0]);
            } else {
                y1[0] /= 1.75 + 0.625_f64.sin();
            }
            for z in y1.chunks_exact_mut(2) {
                z[0] = z[1] * a.sin();
            }
        } else {
            y1[2] = -1.625;
        }
        return [((b + 1.75 * a) + 1.75 * b) + 1.5 * y1[2], (((back.cos() + 0.5 * b) + 0.75 * y1[1]) + 1.25 * y1[2]) + 1.25 * back, (((b.max(b) + 1.25 * a) + 2.0 * y1[0]) + 1.25 * y1[1]) + 2.0 * back];
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
        q.fill(1.25 * a.sin().sin());
        let f5 = |z: f64| q.iter().fold(z, |h, z| ((*z) + p[0]).cos()).sin().cos();
        let y9 = f5(q[0] - p[0]) + f5(a.sin().exp());
        if y9 < (0..q.len()).map(|j| q[j] * 1.25 * a.sin()).sum::<f64>() {
            let mut old15 = std::mem::replace(&mut a, positive(p.iter().map(|z| 1.25_f64 * p.iter().zip(q.iter()).map(|(z, q)| (*z).abs().cos()).sum::<f64>().sin()).sum::<f64>()).unwrap_or(p[0]).sin());
            if (a <= a) || (y9 < y9) {
                let mut old17 = std::mem::replace(&mut q[0], fn139(old15.cos(), &p, [p[2], 1.375_f64, y9]).sin());
                return (((((y9 + 2.0 * a) + 1.25 * p[2]) + 0.5 * q[0]) + 0.75 * q[q.len() - 1]) + 0.25 * y9) + 0.25 * old15;
            }
        }
        (((((((p[2] + 0.5 * a) + 2.0 * p[0]) + 1.25 * p[1]) + 1.5 * p[2]) + 1.25 * q[0]) + 1.25 * q[1]) + 1.75 * q[q.len() - 1]) + 0.25 * y9
    }

    #[differentiable]
    pub fn fn152(a: f64) -> f64 {
        let mut acc = [[if a >= 1.625_f64 { a } else { a }, a + 1.875_f64, a], [a + a, a, a]];
        let mut y7: f64 = if (acc[1][1] * acc[1][1]) >= (1 as f64) {
            let mut y5: f64 = {
                for i3 in 1..=4 {
                    acc[i3 % 2][i3 % 3] *= 0.5 * (1.625_f64 * a).sin();
                    acc[i3 % 2][i3 % 3] = (-(a + a)).sin();
                    acc[1][i3 % 3] = 0.5 * 1.375_f64.sin();
                }
                acc[0][0]
            };
            a
        } else {
            a - a
        };
        ((f64::sin(-1.875_f64) + 1.0 * acc[0][1]) + 0.25 * acc[1][2]) + 1.25 * y7
    }

    #[differentiable]
    pub fn fn153(a: f64, v: &[f64]) -> f64 {
        let acc = Body { pos: Point::new(a, 0.375_f64), vel: [0.875_f64; 3], mass: v[v.len() - 1], id: 2 };
        for i4 in 0..v.len() {
            let mut y6: [f64; 3] = {
                [v[i4], 1.0_f64, 0.5_f64]
            };
        }
        ((((((((v[1] * 0.875) + 0.25 * a) + 0.25 * v[0]) + 2.0 * v[1]) + 0.5 * v[v.len() - 1]) + 0.5 * acc.pos.y) + 0.75 * acc.vel[0]) + 2.0 * acc.vel[1]) + 1.75 * acc.mass
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
        let mut a: Vec<Vec<f64>> = vec![vec![(1.5_f64 + a.sin()).sqrt(), a, q[1]], vec![a, q[i6 % 2].cos()]];
        ((i6 as f64) + 1.0 * q[q.len() - 1], (a[i6 % 2][1] + 1.25 * q[0]) + 0.75 * q[q.len() - 1])
    }

    #[differentiable]
    pub fn fn155(mut a: f64, b: f64, p: [f64; 3]) -> f64 {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(((a * b) + a).sin());
        }
        list4.extend([(b - list4[1]).sin(), a]);
        if 1.375 <= ((-1.75) + b) {
            list4[..2].copy_from_slice(&[(a + b).sin(), 0.5_f64]);
        }
        let tape1 = (p[1] - p[0]).asinh();
        (((((((a + 0.25 * a) + 1.5 * b) + 0.75 * p[0]) + 1.0 * p[1]) + 1.5 * p[2]) + 2.0 * list4[1]) + 1.25 * list4[list4.len() - 1]) + 0.5 * tape1
    }

    #[differentiable]
    pub fn fn156(a: f64, b: f64, n: usize, net: &Net) -> f64 {
        let mut list5 = Vec::new();
        for i6 in 0..3 {
            list5.push(net.w[0].sin());
        }
        for i9 in (0..4).rev() {
            let f11 = |z: f64, k: f64| { let h14 = k; (list5[n % 2] + a).sin() + h14 };
            let y16 = f11(net.w[i9 % 2], b);
        }
        let mut cell1 = [a - b; 3];
        ((((((((b + 1.0 * a) + 1.0 * net.w[0]) + 1.0 * net.w[1]) + 1.5 * list5[0]) + 1.25 * list5[1]) + 2.0 * list5[list5.len() - 1]) + 1.25 * cell1[0]) + 1.5 * cell1[1]) + 0.5 * cell1[2]
    }

    #[differentiable]
    pub fn fn157(a: f64) -> f64 {
        let a: Vec<f64> = vec![1.75_f64, a - a, a];
        'l3: for z5 in &a {
            let Some(z7) = positive((*z5).sin().powi(2)) else {
                continue;
            };
        }
        let f9 = |z: f64| fn12((a.len() as f64).atan(), 1.25_f64 * z.sin()).sin();
        let mut y11 = f9(f9((a[1] * a[1] + 1.0_f64).sqrt()));
        y11 += 0.375 * y11.sin();
        if y11.min(0.375) < a[1] {} else {
            y11 = (y11 + a.iter().fold(y11, |h, z| (3 as f64).sin())).sin();
        }
        ((2.0_f64.sin().tanh() + 0.25 * a[0]) + 1.0 * a[1]) + 0.75 * y11
    }

    #[differentiable]
    pub fn fn158(a: f64, v: &[f64]) -> f64 {
        let y1 = Point::new(v.iter().map(|z| (*z).sin()).sum::<f64>(), a.mul_add(a, a));
        let mut y1 = a;
        let mut y1 = [0.75_f64; 3];
        ((if y1[1] >= y1[2] { y1[1] } else { y1[1] }) + 1.5 * a) + 0.25 * v[0]
    }

    #[differentiable]
    pub fn fn159(mut a: f64, mut q: Vec<f64>) -> f64 {
        for i3 in 0..q.len() {
            q.reverse();
            let last5 = q.len() - 1;
            q.swap(1, last5);
            q[..2].copy_from_slice(&[(a * a).atan(), 1.5_f64]);
        }
        ((q[q.len() - 1] + 1.5 * q[0]) + 1.5 * q[1]) + 1.0 * q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn160(a: f64) -> f64 {
        let mut s: Body = Body { pos: Point { x: a, y: a }, vel: [-1.75_f64, a.sin(), a], mass: a * a, id: 2 };
        if (3 as f64) > a {
            let r3 = &mut s.mass;
            *r3 *= a.sin();
            *r3 = *r3 * a.cos() + (0.125 * (1.25 * a.sin()));
            s.vel[1] = 1.25 * ((a * a + 1.0_f64).sqrt() + a.sin()).sin();
        } else if s.mass >= s.vel[0] {} else {
            s.mass = a.sin();
        }
        (((0.5 + 1.75 * a) + 1.75 * s.pos.y) + 1.25 * s.vel[0]) + 0.75 * s.vel[1]
    }

    #[differentiable]
    pub fn fn161(a: f64) -> f64 {
        {}
        let mut a = Body { pos: Point { x: a, y: a }, vel: [0.25_f64; 3], mass: a * 1.875, id: 2 };
        (a.pos.x.atan() + 0.25 * a.pos.y) + 1.0 * a.vel[1]
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
        a = 1.25 * (fn159(a.atan(), vec![a; 3]).abs() + 1.25_f64).ln().sin();
        a.sin() + 0.75 * a
    }

    #[differentiable]
    pub fn fn164(a: f64, b: f64, flag: bool, v: &[f64]) -> f64 {
        let mut v = v.to_vec();
        {
            let mut y6: f64 = {
                if b < b { a } else { b }
            };
            for (j, z8) in v.iter_mut().enumerate() {
                *z8 *= y6.max(b).sin();
            }
        }
        v.insert(1, (if flag { b } else { v[1] }).sin());
        ((b + 1.25 * a) + 1.25 * v[1]) + 1.75 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn165(mut a: f64, p: [f64; 3]) -> f64 {
        let saved: [f64; 3] = [a.sin().powi(2); 3];
        for i4 in 0..1 {
            for i6 in (0..3).rev() {
                let r8 = &mut a;
                *r8 += 0.375 * (1.5_f64 + p[0].sin()).sqrt().sin();
                *r8 += 0.125 * (0.5 * p.iter().cloned().reduce(|z, q| z * 0.5 + q).unwrap().sin());
                let mut back = a;
                a = (back - saved[i6 % 3]).sin().powi(3).atan();
            }
            a += 0.5 * fn163(p[1].atan(), 1 % 4).sin();
            a = 1.375_f64.sin().asinh().sin();
        }
        ((((saved[0].sin().powi(3) + 1.0 * a) + 0.25 * p[1]) + 0.5 * p[2]) + 1.75 * saved[0]) + 1.25 * saved[1]
    }

    #[differentiable]
    pub fn fn166(mut a: f64, mut b: f64) -> [f64; 3] {
        let mut s: Point = Point { x: a, y: b };
        a = b.atan();
        let mut y = b;
        [((if b >= a { y } else { y }) + 1.25 * s.x) + 1.0 * s.y, (y * a) + 1.75 * b, ((if a <= y { b } else { y }) + 0.5 * a) + 1.0 * y]
    }

    #[differentiable]
    pub fn fn167(mut a: f64, b: f64) -> f64 {
        let mut cell1: Shape = Shape::Dot;
        a = 1.25 * 1.125_f64.sin();
        'l4: for i5 in 1..=3 {
            if (a + a) >= b {
                if a <= a {
                    let mut list7 = Vec::with_capacity(4);
                    list7.push(a.abs());
                    list7.push(a.mul_add(b, a));
                    let dx = if (i5 != 2) && (b <= b) { list7[0] } else { list7[0].sin() };
                } else if b >= b.abs() {
                    a = a.cos();
                } else {
                    a = (b * b + 1.0_f64).sqrt().sin();
                }
                a = 0.5 * b.sin();
            }
        }
        (1.25_f64.mul_add(a, a) + 0.5 * a) + 1.25 * b
    }

    #[differentiable]
    pub fn fn168(a: f64, b: f64, flag: bool) -> f64 {
        if (b - b) >= a {
            return (a * a + 1.0_f64).sqrt() + 2.0 * a;
        }
        if (a - a) <= b {
            if b > f64::sin(b) {
                return (b + 1.0 * a) + 1.75 * b;
            }
        } else if b >= b {} else {}
        b
    }

    #[differentiable]
    pub fn fn169(mut a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        let mut y: [f64; 3] = p;
        y.fill((b * p[0]).sin());
        let p = fn164(1.25 * a.max(p[1]).sin(), (2 as f64).sin(), p[1] > fn159(p[0].cos(), vec![a; 3]), &y);
        for z7 in y.iter() {
            let acc: f64 = a;
        }
        (((b.min(b) + 1.25 * b) + 1.5 * y[1]) + 2.0 * y[2]) + 0.75 * p
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
                b += 0.25 * (1.25 * (b.sin() + (1.5_f64 + a.sin()).ln()).sin());
                return ((if a < a { a } else { a }) + 1.75 * a) + 1.5 * b;
            }
        }, _ => {} }
        ((if b >= 1.75 { b } else { a }) + 2.0 * a) + 1.75 * b
    }

    #[differentiable]
    pub fn fn172(mut a: f64, n: usize) -> (f64, f64) {
        let mut tape1: [[f64; 3]; 2] = [[a + a, 0.25_f64, a], [fn96(a.cos(), a.cos()), a.abs(), a]];
        if a.sin().powi(3) < a {
            {
                tape1[n % 2][n % 3] = 1.25 * fn164((a * a).sin(), a.sin().sin(), tape1[n % 2][n % 3].mul_add(a, a) <= (a + tape1[n % 2][n % 3]), &tape1[1]).sin();
            }
            tape1[n % 2][n % 3] = -0.5;
        }
        let y = a;
        a = 1.25 * y.max(a).sin().tanh().sin();
        ((y + a) + 1.75 * tape1[0][1], ((y + 0.25 * tape1[0][1]) + 0.25 * tape1[1][0]) + 0.5 * y)
    }

    #[differentiable]
    pub fn fn173(mut a: f64, mut b: f64, n: usize) -> (f64, f64) {
        let mut next: [[f64; 3]; 2] = [[b; 3]; 2];
        next[0][2] = b.sin();
        for i5 in 0..n % 4 {
            let mut y16: [f64; 3] = if a > next[i5 % 2][i5 % 3] {
                next[1][0] = 0.5 * a.sin();
                let mut i7 = 0_usize;
                loop {
                    i7 += 1;
                    if i7 > 2 { break; }
                    let f9 = |z: f64| { let h11 = z; 0.5 * (z - z).sin() + h11 };
                    let y13 = f9(f9(a - 0.625));
                    if (1 as f64) >= (b - a) { break; }
                    b += 0.125 * (0.5 * b.sin());
                }
                [a, b, a]
            } else {
                b = (-b).sin();
                let row15 = &mut next[1];
                row15[0] = 0.5 * b.atan().sin();
                row15[1] += row15[0] * 0.5 * (0.5 * a.sin());
                [a, a, b]
            };
            y16.reverse();
        }
        ((next[1][n % 3] + 1.25 * a) + 1.75 * b, (b + 1.0 * a) + 1.5 * b)
    }

    #[differentiable]
    pub fn fn174(a: f64) -> f64 {
        if a < a.asinh() {
            return a + (-1.5);
        }
        let mut s: Shape = Shape::Disc(a - a);
        if ((a + a) <= fn161(a.sin())) || ((a >= a) || (a < a)) {} else {}
        a + 1.5 * a
    }

    #[differentiable]
    pub fn fn175(a: f64, mut b: f64) -> f64 {
        let mut old = Point { x: b, y: a };
        old.y *= a.cos();
        old.y = b.sin();
        let mut back = vec![0.25_f64, a.cos(), b];
        let f5 = |z: f64| { let h9 = z - old.y; fn171(b.atan(), 1.25_f64 * b.sin(), 1 % 4).sin() + h9 };
        let y11 = f5(-a);
        b += 0.25 * fn42((old.x * 1.0_f64).atan());
        for i13 in 1..=3 {}
        old.scale(1.25 * back.iter().rev().skip(1).copied().map(|z| (a * a + 1.0_f64).ln().sin()).sum::<f64>().sin());
        ((y11.cos() + 0.75 * b) + 0.75 * old.y) + 0.25 * y11
    }

    #[differentiable]
    pub fn fn176(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let mut list4 = Vec::with_capacity(4);
        list4.push(v.iter().sum::<f64>());
        list4.push(b * b);
        let mut y = a;
        let mut i7 = 0_usize;
        while i7 < 1 {
            i7 += 1;
            list4.swap(1, 1);
        }
        y.sin() + 0.75 * a
    }

    #[differentiable]
    pub fn fn177(a: f64, b: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        let mut v = [-0.25_f64; 3];
        for i6 in 1..=1 {
            let f8 = |z: f64| b.sin();
            let y10 = f8(1.375);
            let f12 = |z: f64, k: f64| { let h15 = z - k; y10.atan().sin() + h15 };
            let mut y17 = f12(v[i6 % 3], -1.375) + f12(if a <= a { b } else { y10 }, v[2]);
            let mut i19 = 0_usize;
            while i19 < 2 && (i19 != 0) {
                i19 += 1;
                let (l21, r22) = v.split_at_mut(1);
                r22[0] = l21[0] * y17.sin();
                if q.len() < 9 { q.insert(0, (y17 - q[1]).sin()); }
            }
        }
        (((v[1] + 0.25 * a) + 1.5 * v[0]) + 1.5 * v[1]) + 2.0 * v[2]
    }

    #[differentiable]
    pub fn fn178(mut a: f64) -> f64 {
        let mut u = vec![a.sin().exp(), 0.5_f64, a / (1.5_f64 + a.sin())];
        let f3 = |z: f64| (1.5_f64 + a.sin()).sqrt().sin();
        let y5 = f3(f3(a.asinh()));
        u[1] = 1.25 * (-(2 as f64)).sin();
        'l7: for i8 in 0..u.len() {
            if (i8 % 2 == 0) || ((0.875 > a) && (i8 == 0)) {
                let r10 = &mut u[i8];
                *r10 += 0.125 * (0.5 * (if a <= a { 1.125_f64 } else { y5 }).sin());
                *r10 = *r10 * y5.cos() + (0.125 * a.atan());
                u.reverse();
            } else if i8 != 3 {
                u[i8] = 0.5 * a.sin();
            } else {
                let mut old11 = std::mem::replace(&mut u[i8], 0.5 * (y5 * a).sin());
            }
        }
        (((a * a) + 2.0 * a) + 2.0 * u[0]) + 0.75 * u[u.len() - 1]
    }

    #[differentiable]
    pub fn fn179(a: f64, mut b: f64, n: usize) -> f64 {
        b = (b - b).sin().sin();
        b = (b.asinh() * a.abs()).sin();
        let mut dx: [f64; 3] = [0.375_f64; 3];
        for i5 in 1..dx.len() {
            dx[i5] = dx[i5 - 1].sin() + dx[i5] * 0.75;
            for z7 in &mut dx {
                *z7 = (-a).sin();
            }
        }
        let mut y9: [f64; 3] = if fn167(1.25 * b.sin(), b.atan()) <= (1.625 / (1.5 + a.sin())) {
            dx[2] += 0.125 * ((dx[n % 3] * b) - (b - dx[n % 3])).sin();
            dx[2] = 1.25 * dx.iter().rev().skip(1).copied().map(|z| 1.25_f64 * (a.abs() + 1.25_f64).sqrt().sin()).sum::<f64>().sin();
            [b, b, -0.25_f64]
        } else {
            dx[n % 3] *= (a + dx[1]).sin();
            [1.125_f64, b, b]
        };
        (((y9[2].sin().exp() + 2.0 * a) + 0.25 * dx[0]) + 0.5 * dx[1]) + 1.25 * dx[2]
    }

    #[differentiable]
    pub fn fn180(mut a: f64) -> (f64, f64) {
        let mut dy1: [f64; 3] = [0.25_f64; 3];
        for i3 in 1..=4 {
            'l5: for i6 in (0..4).rev() {
                for i8 in (0..1).rev() {
                    let last10 = dy1.len() - 1;
                    dy1.swap(0, last10);
                    dy1[..2].copy_from_slice(&[a.atan(), a]);
                    dy1 = dy1;
                }
                let r11 = &mut dy1[0];
                *r11 *= (a + a).atan();
                *r11 = *r11 * a.sin() + (0.5 * (0.5 * a.sin()));
                dy1[i3 % 3] += 0.25 * (0.5 * (if (a + a) > a { a.min(a) } else { dy1[0] * a }).sin());
            }
            let mut old12 = std::mem::replace(&mut dy1[2], 0.5 * a.sin());
        }
        (a.cos(), (((0 as f64) + 2.0 * a) + 1.0 * dy1[0]) + 2.0 * dy1[1])
    }

    #[differentiable]
    pub fn fn181(a: f64, mut b: f64) -> f64 {
        let mut w = vec![vec![a.asinh(), fn168(a.sin(), a.sin(), b >= b), b.atan()], vec![if b < b { a } else { a }, a - b]];
        w[1][0] = w[1][1].atan().cos();
        let mut list4 = Vec::new();
        list4.push(fn170(b.cos()));
        list4.push(a.max(a));
        ((0.25 + 0.75 * a) + 0.25 * w[0][0]) + 0.75 * w[1][1]
    }

    #[differentiable]
    pub fn fn182(mut a: f64, b: f64) -> f64 {
        a = fn174(1.25_f64 * b.sin()).cos();
        if a <= (0 as f64) {
            a = 1.25 * fn174((b + b).sin()).sin();
            return b + 1.75 * b;
            a = (b * 0.125_f64).atan();
        }
        let r3 = &mut a;
        *r3 *= (b * b).atan();
        let r4 = &mut a;
        *r4 *= b.sin();
        a /= 1.75 + (a + a).sin();
        a
    }

    #[differentiable]
    pub fn fn183(a: f64, n: usize) -> f64 {
        if a >= a.sin() {
            let mut i3 = 0_usize;
            while i3 < 2 {
                i3 += 1;
            }
            let x = a;
        } else if (if a <= a { a } else { a }) < a {} else {}
        fn171(1.25 * a.sin(), a.cos(), n % 4) + 0.5 * a
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
        let mut saved = v.iter().map(|z| v.iter().copied().fold((-9.0), f64::max).cos()).collect::<Vec<f64>>();
        for i5 in (0..3).rev() {
            'l7: for i8 in (0..v.len()).rev() {}
            if i5 % 2 == 1 {
                saved.insert(0, 0.5 * a.sin().powi(3).sin());
                continue;
            }
        }
        (((v[1] + 2.0 * a) + 1.0 * v[0]) + 0.25 * saved[0], ((saved[1] + 1.75 * saved[0]) + 0.75 * saved[1]) + 2.0 * saved[saved.len() - 1])
    }

    #[differentiable]
    pub fn fn187(mut a: f64, mut b: f64) -> f64 {
        let mut a = (if a > b { b } else { b }).asinh();
        (a * b) + 1.5 * a
    }

    #[differentiable]
    pub fn fn188(a: f64) -> f64 {
        let mut w = vec![vec![a * a; 3], vec![a - a, a * a, 0.75_f64.sin().exp()]];
        let w: [[f64; 3]; 2] = [[w[0][0].sin().powi(2); 3]; 2];
        for i4 in 1..=3 {}
        let w = a;
        (a + 1.25 * a) + 0.75 * w
    }

    #[differentiable]
    pub fn fn189(a: f64, n: usize, flag: bool) -> f64 {
        let mut y1: Vec<f64> = vec![a; 3];
        y1[n % 2] /= 1.75 + a.sin();
        y1[n % 2] = 1.25 * (if (n >= 2) || (a > a) { y1[n % 2] } else { if a <= a { a } else { a } }).sin();
        y1 = vec![0.0_f64; 2];
        if y1.len() > 2 { y1.remove(1); }
        y1.insert(0, (n as f64).atan());
        for z5 in y1.iter_mut() {
            *z5 *= (-1.625_f64).atan();
        }
        if n == 1 {
            let r6 = &mut y1[n % 2];
            *r6 = 1.25 * (0.75_f64 + a).sin();
        } else {
            (y1[0], y1[1]) = (y1[1], y1[0]);
            y1[1] -= 0.25 * (1.25 * ((-1.25_f64) / (1.625_f64 * 1.625_f64 + 1.0_f64)).sin());
        }
        ((y1[1].sin() + 1.25 * a) + 0.75 * y1[0]) + 1.25 * y1[1]
    }

    #[differentiable]
    pub fn fn190(mut a: f64, q: Vec<f64>) -> f64 {
        let mut next = vec![vec![a * 1.375_f64, a + q[0]], (0..q.len()).map(|j| q[j] + (0.25_f64 + 0.75_f64).sin()).collect::<Vec<f64>>()];
        for i5 in 0..3 {
            if (next[i5 % 2][i5 % 2] >= q[1]) || ((0..q.len()).map(|j| q[j] * a.sin()).sum::<f64>() >= (a - next[i5 % 2][1])) {
                next[0][i5 % 2] = 0.5 * a.sin();
            } else if fn181(next[1][1].cos(), (-1.125_f64).atan()) >= q[i5 % q.len()].sin().powi(2) {
                next[i5 % 2][1] = next[i5 % 2][0].sin().tanh().atan();
            } else {}
            next[0][i5 % 2] = 0.375;
        }
        return ((((-0.75) * q[0]) + 0.5 * a) + 1.0 * next[0][0]) + 0.75 * next[1][1];
    }

    #[differentiable]
    pub fn fn191(mut a: f64, n: usize, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut i5 = 0_usize;
        'l6: loop {
            i5 += 1;
            if i5 > 1 { break; }
            for i8 in (0..p.len()).step_by(2) {
                p[i8] = p[i8].cos();
                p[..2].copy_from_slice(&[0.5 * (a - a).sin(), a]);
            }
            p[0] += 0.25 * ((if n >= 1 { p[i5 % 3] } else { p[1] }) + (if a >= a { v[n % 2] } else { a })).sin();
        }
        (((((0.75 + 0.75 * a) + 2.0 * v[0]) + 2.0 * v[v.len() - 1]) + 0.75 * p[0]) + 1.5 * p[1]) + 1.5 * p[2]
    }

    #[differentiable]
    pub fn fn192(a: f64) -> f64 {
        let mut tape1 = [a, a * a, a];
        if a > f64::sin(tape1[0]) {
            tape1.reverse();
            if a >= (a + a) {
                let mut i3 = 0_usize;
                loop {
                    i3 += 1;
                    if i3 > 3 { break; }
                    tape1[2] = 0.5_f64.sin();
                    for (j, z5) in tape1.iter_mut().enumerate() {
                        *z5 += 0.125 * a.atan();
                    }
                    tape1.reverse();
                }
                tape1[i3 % 3] += 0.25 * (1.25 * (i3 as f64).sin());
            } else if (a - a) >= 0.125 {} else {}
        } else if 1.0 >= 0.125_f64.cos() {
            let mut old6 = std::mem::replace(&mut tape1[2], 0.875_f64.sin().tanh().sin());
        } else {
            tape1.reverse();
        }
        tape1[0].abs()
    }

    #[differentiable]
    pub fn fn193(mut a: f64, b: f64, n: usize) -> f64 {
        let mut saved = [b; 3];
        saved[2] = fn191(b.sin(), n % 4, &saved[1..], [saved[0]; 3]).asinh().cos();
        let u = -saved[1].sin();
        if u > u {
            saved.swap(1, 0);
        } else if n == 0 {
            saved[1] += 0.375 * b.cos();
        } else {
            let (l6, r7) = saved.split_at_mut(1);
            r7[0] = l6[0] * a.sin();
        }
        ((a.min(u) + 1.5 * a) + 1.0 * b) + 1.25 * u
    }

    #[differentiable]
    pub fn fn194(a: f64, b: f64) -> f64 {
        let mut list3 = Vec::new();
        list3.push(b);
        list3.push(a);
        'l5: for i6 in (0..list3.len()).rev() {
            let f8 = |z: f64| list3.iter().sum::<f64>().cos();
            let y11 = f8(b) + f8(list3.iter().filter(|z| **z > 0.25).map(|z| (a * a + 1.0_f64).sqrt().cos()).sum::<f64>());
            for z in list3.chunks_exact_mut(2) {
                z[0] = z[1] * 0.5 * a.sin();
            }
        }
        list3[1] += 0.25 * f64::sin(if a <= b { list3[1] } else { b }).sin();
        ((((a.sin() + 0.25 * a) + 0.5 * b) + 1.5 * list3[0]) + 0.75 * list3[1]) + 0.25 * list3[list3.len() - 1]
    }

    #[differentiable]
    pub fn fn195(a: f64, v: &[f64]) -> f64 {
        let mut cell1: Vec<f64> = vec![a.abs(), a, v[0]];
        if a.asinh() <= cell1.iter().zip(cell1.iter()).map(|(z, q)| v[0].cos()).sum::<f64>() {
            cell1.resize(3, 1.25 * (if a > a { a } else { cell1[1] }).sin());
        }
        ((((cell1[1] * cell1[1] + 1.0_f64).ln() + 1.0 * a) + 0.75 * cell1[0]) + 1.25 * cell1[1]) + 1.5 * cell1[cell1.len() - 1]
    }

    #[differentiable]
    pub fn fn196(mut a: f64, mut b: f64) -> f64 {
        let mut old = vec![vec![0.0_f64; 4], vec![a, a, -0.75_f64]];
        for i4 in 0..1 {
            for i6 in 0..2 {
                old[i6 % 2][1] = ((a + a) + a).sin();
                old[0][1] = 0.5 * (i6 as f64).sin();
                old[i6 % 2][i6 % 2] = 0.5 * (b * b + 1.0_f64).ln().sin();
            }
            old[0][1] = b.sin();
        }
        a.max(old[1][1]) + 2.0 * a
    }

    #[differentiable]
    pub fn fn198(mut a: f64, n: usize, mut p: [f64; 3]) -> (f64, f64) {
        let old: Vec<f64> = vec![a.sin().powi(0), p[0] + a, 1.5_f64 * 1.0_f64];
        let mut i5 = 0_usize;
        'l6: loop {
            i5 += 1;
            if i5 > 3 { break; }
            p[..2].copy_from_slice(&[0.5 * old[old.len() - 1].sin(), old[i5 % 2]]);
            p.fill(0.5 * a.sin());
        }
        let mut y10: f64 = if p.chunks(2).map(|z| z[0].sin()).sum::<f64>() <= a {
            if old[i5 % 2].abs() < (p[i5 % 3] + 1.375) {
                p[0] = 1.25 * p[0].sin();
            } else {}
            a
        } else {
            p.swap(1, 1);
            old.iter().rev().skip(1).copied().map(|z| 1.25_f64 * (n as f64).sin()).sum::<f64>()
        };
        return ((((p.iter().zip(old.iter()).map(|(z, q)| p[i5 % 3].sin()).sum::<f64>() + 1.75 * a) + 0.5 * old[0]) + 2.0 * old[1]) + 1.5 * old[old.len() - 1], p[1] + 0.5 * a);
        p.fill(a.min(a).sin());
        (a, p[0])
    }

    #[differentiable]
    pub fn fn199(mut a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        let mut back = vec![fn187(a.sin(), b.atan()); 3];
        p[2] = 1.25 * (fn116(a.cos(), a.atan(), back.len() % 4) + (a + 1.75_f64)).sin();
        p[1] = p.iter().copied().fold((-9.0), f64::max).sin();
        for &z6 in back.iter() {
            if (1 as f64) >= a.sin().tanh() {
                p.swap(1, 0);
                continue;
            }
            let last8 = p.len() - 1;
            p.swap(0, last8);
        }
        for (z, o) in back.iter_mut().zip(&p) {
            *z = *z * 0.5 + o.sin() * p[2].cos();
        }
        ((back[0] + 2.0 * back[0]) + 0.75 * back[1]) + 0.75 * back[back.len() - 1]
    }

    #[differentiable]
    pub fn fn200(mut a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let mut old = p;
        let Some(z5) = positive((1 as f64)) else {
            return (((((b * a) + 0.25 * a) + 0.25 * b) + 0.5 * p[0]) + 1.0 * p[2]) + 1.75 * old[2];
        };
        let next: f64 = a + p[1];
        let Some(z8) = positive(next.min(0.25)) else {
            return (((((((-(-1.375)) + 1.25 * b) + 1.5 * p[0]) + 2.0 * p[1]) + 1.5 * old[1]) + 0.25 * old[2]) + 1.5 * z5) + 1.75 * next;
        };
        let mut i10 = 0_usize;
        while i10 < 1 {
            i10 += 1;
            b = fn194(b.sin(), (0.625_f64 * a).sin()).atan();
        }
        ((((((((((z5 + 0.75 * a) + 1.5 * b) + 1.75 * p[0]) + 0.75 * p[1]) + 1.75 * p[2]) + 0.25 * old[0]) + 1.25 * old[1]) + 1.0 * old[2]) + 0.25 * z5) + 0.75 * next) + 1.75 * z8
    }

    #[differentiable]
    pub fn fn201(a: f64, n: usize, flag: bool) -> f64 {
        let mut acc: Option<f64> = Some((-0.375_f64) * a);
        {}
        return a;
    }

    #[differentiable]
    pub fn fn202(mut a: f64, b: f64, flag: bool) -> f64 {
        let mut s = Net { w: vec![a + b, -a], b: a };
        let mut next: Shape = if (-0.875) >= s.w[0] { Shape::Disc(-b) } else { Shape::Dot };
        let mut dy1 = Net { w: vec![s.b, b, b * a], b: s.w[1] * a };
        a += 0.25 * fn192(b.atan());
        'l7: for i8 in 1..=3 {}
        if (s.w[0] - b) > (a + b) {}
        ((((((b * s.b) + 1.0 * a) + 1.0 * b) + 0.25 * s.w[1]) + 1.5 * s.b) + 1.25 * dy1.w[0]) + 2.0 * dy1.b
    }

    #[differentiable]
    pub fn fn203(mut a: f64, mut p: [f64; 3], mut q: Vec<f64>) -> f64 {
        let mut x: Vec<f64> = vec![(0 as f64), -p[2]];
        x[..2].copy_from_slice(&[1.25 * (q[1] + a).sin(), a]);
        let r5 = &mut q[1];
        *r5 += 0.125 * a.asinh().sin();
        *r5 = *r5 * p[1].sin() + (0.375 * p[2].atan());
        p[2] = 1.25 * x[1].max(q[0]).sin().tanh().sin();
        let mut w = p;
        let Some(z7) = positive(x[x.len() - 1] - a) else {
            return ((((x.windows(2).map(|z| z[0] * z[1]).sum::<f64>() + 1.25 * q[0]) + 0.5 * q[1]) + 1.75 * x[1]) + 1.5 * x[x.len() - 1]) + 0.75 * w[2];
        };
        {
            'l9: for i10 in (0..4).rev() {
                let f12 = |z: f64| z.sin();
                let mut y14 = f12(q[0].atan());
                a = p[1].sin();
            }
        }
        (((((((((q[0].asinh() + 0.25 * p[1]) + 1.5 * q[0]) + 2.0 * q[q.len() - 1]) + 2.0 * x[0]) + 0.5 * x[1]) + 1.25 * x[x.len() - 1]) + 1.0 * w[0]) + 1.25 * w[1]) + 0.75 * w[2]) + 0.75 * z7
    }

    #[differentiable]
    pub fn fn204(a: f64, mut b: f64) -> [f64; 3] {
        let mut w: Shape = Shape::Rect { w: a, h: if a > b { -1.875_f64 } else { a } };
        b = (b + a).cos();
        let mut y6: [f64; 3] = {
            match &w { Shape::Disc(r0) => {
                if (1 as f64) <= a.sin().powi(0) {
                    b = b.asinh().sin();
                } else if (a < (*r0)) || (a > a) {
                    let r5 = &mut b;
                    *r5 *= 1.25 * (*r0).sin();
                } else {
                    b = ((a * a) + a).cos();
                }
            }, _ => {
                b = 1.25 * b.sin();
            } }
            [b; 3]
        };
        [f64::sin(a) + 1.25 * a, (((y6[1] - a) + 1.0 * a) + 1.0 * y6[1]) + 0.25 * y6[2], (((b + 2.0 * a) + 0.5 * b) + 2.0 * y6[0]) + 1.25 * y6[1]]
    }

    #[differentiable]
    pub fn fn206(mut a: f64, b: f64, n: usize, flag: bool, q: Vec<f64>) -> f64 {
        let dy1 = Body { pos: Point { x: a, y: b }, vel: [q[q.len() - 1], 1.25_f64 * b, f64::sin(a)], mass: a + a, id: 2 };
        let mut i7 = 0_usize;
        loop {
            i7 += 1;
            if i7 > 1 { break; }
            a = 1.25 * (a + 0.125_f64).sin();
            if n == 1 { break; }
            let mut y14: [f64; 3] = {
                a = b.cos().sin().cos();
                'l9: for (j, z11) in q.iter().enumerate() {
                    a = (-0.5_f64).sin();
                }
                [2.0_f64; 3]
            };
            let mut dy1 = dy1.mass;
        }
        a = 1.25 * q[i7 % 2].sin();
        (((((((b + 1.5 * b) + 1.5 * q[0]) + 1.5 * q[1]) + 1.25 * q[q.len() - 1]) + 1.5 * dy1.pos.x) + 1.5 * dy1.pos.y) + 1.5 * dy1.vel[0]) + 1.25 * dy1.mass
    }

    #[differentiable]
    pub fn fn207(mut a: f64) -> f64 {
        if (a <= (a + a)) && ((1.5_f64 + a.sin()).ln() >= a) {
            let mut x = Body { pos: Point { x: a, y: a }, vel: [0.875_f64; 3], mass: a, id: 2 };
        } else {}
        fn199(a.cos(), a.cos(), [a, a, a]) + 0.5 * a
    }

    #[differentiable]
    pub fn fn209(a: f64, q: Vec<f64>) -> f64 {
        let mut dx: [f64; 3] = [q[1] - a, a * a, if q[q.len() - 1] < a { a } else { a }];
        'l4: for z6 in q.windows(2) {
            let mut cell1 = (0..z6.len()).map(|j| z6[j] * (q[0] * q[j % 2]).sin()).sum::<f64>().asinh();
            dx[0] += 0.375 * q.iter().filter_map(|z| if *z > 0.0 { Some(z.sqrt()) } else { None }).sum::<f64>().atan();
        }
        (((((0.375 + a) + 1.25 * a) + 1.5 * q[0]) + 2.0 * q[1]) + 2.0 * q[q.len() - 1]) + 0.25 * dx[0]
    }

    #[differentiable]
    pub fn fn210(a: f64, n: usize) -> f64 {
        let mut a = a;
        let mut y1 = a;
        for i5 in (0..1).rev() {
            if i5 != 0 {
                a = (a.min(y1) * a).sin();
                return (a + 0.25 * a) + 2.0 * y1;
            }
            y1 = fn202((if y1 <= y1 { 1.5_f64 } else { a }).cos(), (if y1 >= a { a } else { a }).atan(), (y1 * y1) >= y1.atan()).atan();
            let f7 = |z: f64, k: f64| z.cos();
            let y10 = f7(a, y1) * f7(y1, y1);
        }
        (1.75_f64.sin().powi(2) + 0.5 * a) + 2.0 * y1
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
        a
    }

    #[differentiable]
    pub fn fn212(mut a: f64, mut b: f64, flag: bool) -> f64 {
        if (if b > a { a } else { b }) <= b {
            let r4 = &mut b;
            *r4 *= 1.25 * a.sin();
            *r4 += 0.25 * a.cos();
        }
        (a * a) + 0.5 * b
    }

    #[differentiable]
    pub fn fn213(a: f64, mut b: f64, v: &[f64]) -> f64 {
        for i4 in (0..v.len()).step_by(2) {
            'l6: for i7 in 0..v.len() {
                b = 0.5 * a.sin();
                'l9: for (j, z11) in v.iter().enumerate() {
                    if (0 as f64) <= (a * a + 1.0_f64).sqrt() {
                        b = 1.25;
                        return ((v.iter().sum::<f64>() + 1.25 * a) + 0.75 * b) + 1.5 * (*z11);
                    }
                    b *= (*z11).sin();
                }
            }
            let mut i4: f64 = fn210(0.5_f64 * v.iter().map(|z| v[i4].sin()).sum::<f64>().sin(), 0 % 4);
        }
        (3 as f64) + 1.75 * b
    }

    #[differentiable]
    pub fn fn214(mut a: f64, mut b: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        q[0] = 1.875;
        q.fill(v.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin());
        q.push(v[1].atan());
        (b + q[0]) + 1.5 * q[0]
    }

    #[differentiable]
    pub fn fn215(mut a: f64, v: &[f64]) -> f64 {
        let y1 = a;
        if (a < v[1]) || (v[v.len() - 1] < (v[0] * y1)) {
            a = y1.sin();
        } else if (y1 <= a) && (1.25 >= v[1]) {} else {}
        (1 as f64) + 1.25 * y1
    }

    #[differentiable]
    pub fn fn216(a: f64, b: f64) -> Vec<f64> {
        let mut y1 = vec![b, a.sin().exp(), b];
        {
            if fn185(1.25 * a.sin(), a.sin(), &y1[..2]) >= fn203(1.25 * a.sin(), std::array::from_fn(|j| 1.25 * 1.0_f64.sin().powi(2).sin()), y1.iter().map(|z| a.sin()).collect::<Vec<f64>>()) {
                y1[1] += 0.5 * (1.25 * b.sin());
                let f6 = |z: f64| { let h8 = z.sin().powi(1); (-1.625_f64).atan() + h8 };
                let mut y10 = f6(f6(y1[1]));
            } else if (if a >= b { b } else { a }) > b {} else {
                let mut old12 = std::mem::replace(&mut y1[0], b.sin());
            }
            let r14 = &mut y1[1];
            *r14 += 0.375 * a.sin();
        }
        y1.clone()
    }

    #[differentiable]
    pub fn fn217(a: f64, b: f64, flag: bool, v: &[f64]) -> f64 {
        let mut y13: f64 = if a <= a {
            for i5 in (0..v.len()).rev() {
                let mut y = (a + a).mul_add(b, a);
                let r8 = &mut y;
                *r8 += 0.125 * (0.5 * (v[i5] * a).sin());
                *r8 = *r8 * b.sin() + (0.375 * b.sin());
            }
            let mut dy1: [[f64; 3]; 2] = [[v.iter().enumerate().map(|(j, z)| (if b > v[j % 2] { *z } else { a }).cos()).sum::<f64>(), v[v.len() - 1], a], [1.25_f64; 3]];
            2.0_f64
        } else {
            let mut v = fn209(a.sin().powi(3).sin(), v.to_vec());
            v *= 1.25 * (a - b).sin();
            a
        };
        ((((v[0] - v[0]) + 0.5 * b) + 2.0 * v[1]) + 1.75 * v[v.len() - 1]) + 0.5 * y13
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
        let mut list9 = Vec::with_capacity(4);
        list9.push(b);
        list9.push(a);
        let mut old11 = std::mem::replace(&mut list9[0], y7.sin());
        let mut saved = list9.clone();
        let mut y20: f64 = if (b * y7) >= (-1.5) {
            let mut i14 = 0_usize;
            'l15: loop {
                i14 += 1;
                if i14 > 2 { break; }
                saved[0] = 0.5 * ((if list9[i14 % list9.len()] <= a { b } else { a }) * fn210(0.5_f64.atan(), 2 % 4)).sin();
                saved[i14 % 2] += 0.25 * list9.windows(2).map(|z| z[0] * z[1]).sum::<f64>().min(fn212(y7.sin(), list9[0].sin(), i14 < 0)).atan();
                let last17 = list9.len() - 1;
                list9.swap(1, last17);
            }
            saved[i14 % 2] = 1.25 * a.sin();
            fn207(b.sin())
        } else {
            let mut old18 = std::mem::take(&mut list9);
            list9.push(b.sin().exp().cos());
            list9.push(a.sin());
            list9[0]
        };
        ((((((((1 as f64) + 2.0 * a) + 0.75 * b) + 1.25 * y7) + 2.0 * list9[0]) + 0.5 * list9[1]) + 1.25 * list9[list9.len() - 1]) + 1.5 * old11) + 1.25 * y20
    }

    #[differentiable]
    pub fn fn221(a: f64, b: f64, n: usize, v: &[f64], mut t: (f64, f64)) -> f64 {
        let mut a: [f64; 3] = [v[n % 2] - b, b / (a * a + 1.0_f64), v[n % v.len()]];
        a.fill((b * t.0).sin());
        a.swap(1, 0);
        let mut i7 = 0_usize;
        'l8: loop {
            i7 += 1;
            if i7 > 3 { break; }
            let mut y10: f64 = {
                a[..2].copy_from_slice(&[b.sin(), v[i7 % 2]]);
                if t.0 < a[n % 3] { b } else { b }
            };
            a[..2].copy_from_slice(&[(if y10 <= v[0] { y10 } else { 0.125_f64 }).cos(), 1.625_f64]);
        }
        ((((a.iter().sum::<f64>() + 0.5 * b) + 1.0 * t.1) + 1.25 * a[0]) + 0.25 * a[1]) + 0.25 * a[2]
    }

    #[differentiable]
    pub fn fn222(mut a: f64, flag: bool, p: [f64; 3]) -> f64 {
        let mut dy1 = (a - a, (0 as f64));
        dy1.1 = (if flag { a.max(a) } else { a }).sin();
        let f5 = |z: f64| 1.25 * (z + p[2]).sin();
        let mut y7 = f5((1 as f64)) + f5(if a < a { 1.625_f64 } else { dy1.0 });
        dy1.0 = 1.625;
        for i9 in 0..p.len() {
            if i9 >= 0 {
                y7 = 0.5 * p[i9].mul_add(0.875_f64, 1.375_f64).sin();
                return ((((0.625 + 0.25 * a) + 2.0 * p[1]) + 1.0 * p[2]) + 0.75 * dy1.0) + 0.75 * y7;
            }
            dy1.0 += 0.375 * (0.5 * (a.atan() + (dy1.0 + y7)).sin());
        }
        (((((p[0].max(a) + 0.25 * a) + 2.0 * p[0]) + 0.5 * p[1]) + 1.75 * p[2]) + 1.5 * dy1.0) + 1.75 * dy1.1
    }

    #[differentiable]
    pub fn fn223(a: f64, mut t: (f64, f64)) -> f64 {
        let mut u: Vec<f64> = vec![a, a];
        'l4: for i5 in 0..u.len() {}
        t.1 = 1.25 * (t.0 - t.0).sin().tanh().sin();
        ((t.0 * u[1]) + 0.5 * t.0) + 1.5 * t.1
    }

    #[differentiable]
    pub fn fn224(mut a: f64) -> f64 {
        let Some(z2) = positive(a.asinh()) else {
            return a + 0.5 * a;
        };
        if a < (z2 / (1.5 + a.sin())) {
            a = (if z2 > (z2 / ((-1.25_f64) * (-1.25_f64) + 1.0_f64)) { a - a } else { a.min(a) }).atan();
            for i4 in 0..1 {
                let mut old6 = std::mem::take(&mut a);
                for i8 in 0..1 {
                    old6 /= 1.75 + 1.625_f64.sin().sin();
                }
            }
        } else {
            let f10 = |z: f64| { let h12 = if a <= 0.375_f64 { z2 } else { z2 }; z2.sin() + h12 };
            let mut y14 = f10(-a) + f10(fn211(1.25 * a.sin()));
        }
        (a + 0.5 * a) + 1.75 * z2
    }

    #[differentiable]
    pub fn fn225(a: f64, mut p: [f64; 3]) -> f64 {
        let mut next: Vec<Vec<f64>> = vec![vec![a + p[2], a + p[2]], vec![(2 as f64), a * p[1], (0..p.len()).map(|j| p[j] * a.cos().atan()).sum::<f64>()]];
        let mut s: f64 = p[0] * a;
        'l6: for i7 in (0..p.len()).step_by(2) {
            p[i7] = ((a + a) + (a * s)).atan();
        }
        next[1][1] -= 0.375 * 1.0_f64.sin();
        p[..2].copy_from_slice(&[1.25 * (s * next[1][1]).sin(), a]);
        (((p[1] - p[0]) + 0.75 * a) + 0.75 * p[0]) + 2.0 * p[2]
    }

    #[differentiable]
    pub fn fn226(a: f64, b: f64, n: usize) -> [f64; 3] {
        let mut a = [-0.25_f64; 3];
        let f5 = |z: f64| 1.25 * 0.75_f64.sin();
        let y7 = f5(f5(if a[1] >= b { a[n % 3] } else { b }));
        for i9 in 1..=2 {
            for z11 in &mut a {
                *z11 += 0.5 * 0.625_f64.sin();
            }
            let f12 = |z: f64, k: f64| (z + b).sin().tanh().sin();
            let y15 = f12(a[0], b) + f12(a[n % 3] + y7, 1.375);
        }
        let mut old17 = std::mem::replace(&mut a[1], 1.25 * (y7 / (1.5_f64 + y7.sin())).sin());
        [((y7 * old17) + 2.0 * a[0]) + 0.25 * a[2], chained(a.iter().flat_map(|z| [*z, z.sin()]).sum::<f64>()).unwrap_or(old17) + 1.5 * b, (b.mul_add(a[1], old17) + 0.25 * a[2]) + 0.5 * old17]
    }

    #[differentiable]
    pub fn fn228(mut a: f64, mut b: f64, n: usize, mut q: Vec<f64>) -> f64 {
        let mut y: [f64; 3] = [b; 3];
        let mut b: Point = Point { x: q[0], y: a };
        let mut back = q.to_vec();
        ((((y[n % 3] + y[n % 3]) + 0.5 * a) + 1.25 * b.x) + 1.0 * back[0]) + 0.5 * back[back.len() - 1]
    }

    #[differentiable]
    pub fn fn229(a: f64, b: f64) -> f64 {
        for i3 in 0..4 {
            {
                for i5 in 1..=1 {}
            }
            match 1 % 3 { 0 => {}, 1 => {
                let mut saved: Vec<f64> = vec![b, 0.5_f64];
            }, _ => {
                let f8 = |z: f64| ((z * 1.625_f64) * b).sin();
                let y10 = f8(f8(b));
            } }
        }
        b + 2.0 * a
    }

    #[differentiable]
    pub fn fn230(a: f64, b: f64, n: usize) -> f64 {
        let mut back: [f64; 3] = [a - 0.75_f64; 3];
        let old = vec![fn94(a.sin(), b.sin(), a > b); 3];
        if b > back[n % 3] {
            {
                back[2] = (-b).atan();
            }
            let f6 = |z: f64| { let h9 = b; 1.25 * a.sin() + h9 };
            let y11 = f6(a) + f6(old.iter().step_by(2).sum::<f64>());
        } else {
            back[n % 3] *= (if b > b { back[n % 3] } else { b }).sin();
        }
        ((((b.asinh() + 0.75 * b) + 0.75 * back[0]) + 1.5 * back[1]) + 0.75 * back[2]) + 0.75 * old[0]
    }

    #[differentiable]
    pub fn fn231(mut a: f64) -> f64 {
        let old: Vec<f64> = vec![0.0_f64; 2];
        a = fn229(a.mul_add(old[old.len() - 1], a).sin(), 1.25_f64 * (old[1] + 1.625_f64).sin()).cos();
        let f3 = |z: f64| (a / (old[1].abs() + 1.25_f64)).sin().tanh().atan();
        let y5 = f3((old.len() as f64));
        if old[1].atan() > (a.abs() + 1.25_f64).sqrt() {
            a = (old.iter().zip(old.iter()).map(|(z, q)| (*z).cos()).sum::<f64>() + a).atan();
            a = 1.25 * old[old.len() - 1].sin();
        } else {
            let mut old = [[old[1].min(old[0]); 3], [0.25_f64; 3]];
        }
        ((1.25 + 1.0 * a) + 0.75 * old[0]) + 1.25 * old[old.len() - 1]
    }

    #[differentiable]
    pub fn fn233(a: f64, v: &[f64]) -> f64 {
        let a = a * v[0].sin().powi(3);
        let mut next: Point = Point { x: a - v[0], y: v[1].sin().tanh() };
        (((a * a) + 1.0 * v[0]) + 0.5 * v[1]) + 0.5 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn234(a: f64, mut b: f64, n: usize, v: &[f64]) -> (f64, f64) {
        b = (v[0] - b).sin();
        if n == 1 {
            if n == 1 {
                b += 0.5 * (v.iter().copied().fold((-9.0), f64::max) - (a - a)).sin();
                b = b.atan();
            } else if a < a {
                b = 0.625;
            } else {
                let f5 = |z: f64| b.sin();
                let mut y7 = f5(b);
            }
            b = b.sin();
        } else if a <= (-1.5) {} else {
            let f9 = |z: f64| { let h11 = z; (0..v.len()).map(|j| v[j] * b.asinh().sin()).sum::<f64>().cos() + h11 };
            let y14 = f9(f9(b));
        }
        ((if 0.5 > b { a } else { a }) + 0.25 * a, a + 1.0 * b)
    }

    #[differentiable]
    pub fn fn236(a: f64) -> f64 {
        let mut next = [[-0.625_f64; 3], [a + a; 3]];
        next[1][0] = 1.25 * ((a * a + 1.0_f64).ln() * (a * a + 1.0_f64).ln() + 1.0_f64).sqrt().sin();
        let mut i3 = 0_usize;
        while i3 < 2 {
            i3 += 1;
            if (1.5 < next[i3 % 2][0]) || (a < 1.625) {
                next[i3 % 2][i3 % 3] = a.sin();
                return fn233(0.5 * a.sin(), &next[0]);
            }
        }
        next[i3 % 2][i3 % 3] = 0.25_f64.sin();
        let mut back: f64 = a * (a - next[0][0]);
        let mut old6 = std::mem::replace(&mut next[i3 % 2][i3 % 3], 1.25 * (back + back).sin());
        old6.atan()
    }

    #[differentiable]
    pub fn fn237(a: f64) -> f64 {
        let mut a = a;
        let a = a;
        a.max(a)
    }

    #[differentiable]
    pub fn fn238(mut a: f64) -> f64 {
        let y = Point::new(1.125_f64 + a, a);
        a = 1.375;
        if ((if a <= a { a } else { a }) >= (1.25 - a)) && (a > a) {}
        if a >= a { y.y } else { y.y }
    }

    #[differentiable]
    pub fn fn239(a: f64, v: &[f64]) -> f64 {
        let mut tape1: Option<f64> = if (v[1] - a) >= a { Some(if a < v[1] { a } else { v[0] }) } else { None };
        if a > a {
            if v.iter().scan((0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<f64>() > (a * v[0]) {
                return (((((if v[0] > v[0] { v[1] } else { 0.75_f64 }) + 1.5 * a) + 0.25 * v[0]) + 0.25 * v[1]) + 0.25 * v[v.len() - 1]) + 1.25 * tape1.unwrap_or((0.75));
                if (v[1] + a) > a {
                    return ((((f64::sin(v[0]) + 0.25 * a) + 2.0 * v[0]) + 1.0 * v[1]) + 0.5 * v[v.len() - 1]) + 2.0 * tape1.unwrap_or((0.75));
                }
            }
        }
        let v: f64 = if (a * a) <= a { positive(v[1] - v[0]).unwrap_or(v[0]) } else { (v.len() as f64) };
        if (0.625 + (-2.0)) >= (if 0.75 >= v { v } else { a }) {
            return (((a * a) + 1.5 * a) + 1.75 * tape1.unwrap_or((0.75))) + 0.75 * v;
        }
        (a + 2.0 * a) + 0.25 * v
    }

    #[differentiable]
    pub fn fn240(a: f64) -> f64 {
        let mut w = [[a.abs(); 3]; 2];
        if ((-1.75) * (-1.75)) > a {
            w[1][1] = 1.25 * (-2.0_f64).sin();
            return -1.5;
        }
        let mut i3 = 0_usize;
        'l4: while i3 < 1 {
            i3 += 1;
            w[i3 % 2][2] = w[i3 % 2][0].sin();
            w[0][1] = 1.25 * w[1][i3 % 3].sin();
            for i6 in (0..3).rev() {
                w[i3 % 2][1] = (i3 as f64).cos();
                w[i3 % 2][i6 % 3] = a.atan().asinh().atan();
            }
        }
        a.cos() + 1.25 * a
    }

    #[differentiable]
    pub fn fn242(mut a: f64, b: f64, v: &[f64]) -> f64 {
        let mut dy1 = Net { w: vec![-1.125_f64; 3], b: a - a };
        for i5 in 0..v.len() {
            dy1.w[0] = ((b + dy1.w[0]) + a.atan()).sin();
        }
        for i7 in 0..3 {
            dy1.b = 0.5 * dy1.w[0].sin();
        }
        (((1.25 - dy1.w[0]) + 1.25 * a) + 2.0 * dy1.w[0]) + 1.75 * dy1.w[1]
    }

    #[differentiable]
    pub fn fn243(a: f64, mut b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        let dx: Net = Net { w: v.to_vec(), b: v[1].max(v[1]) };
        let mut dx: Vec<Vec<f64>> = vec![vec![(3 as f64); 2]; 3];
        let r7 = &mut dx[0][1];
        *r7 = *r7 * p[2].atan() + (0.375 * (1.25 * a.sin()));
        let mut i8 = 0_usize;
        while i8 < 1 && (p[0] >= a) {
            i8 += 1;
            let mut i10 = 0_usize;
            loop {
                i10 += 1;
                if i10 > 1 { break; }
                dx[0][i10 % 2] = 1.25 * ((a * b) + b).sin();
                b = 1.25 * a.sin();
            }
        }
        dx[0][0] = b.sin();
        (((dx[0][i8 % 2] * p[i8 % 3]) + 1.0 * a) + 2.0 * b) + 1.75 * dx[0][0]
    }

    #[differentiable]
    pub fn fn244(a: f64, b: f64) -> f64 {
        let mut saved = [[b; 3], [chained(b).unwrap_or(a), b - 0.125_f64, a]];
        let next: f64 = b;
        saved[0][2] = f64::sin(a).sin();
        let mut dx: Net = Net { w: vec![0.0_f64; 4], b: a };
        saved[1][1] = 1.25 * dx.forward(&saved[1]).sin();
        let r6 = &mut saved[0][1];
        *r6 = *r6 * dx.w[1].cos() + (0.375 * next.cos());
        (((((((next + 1.5 * a) + 0.5 * b) + 1.25 * saved[0][1]) + 0.5 * saved[1][0]) + 0.75 * saved[1][2]) + 0.75 * dx.w[0]) + 0.75 * dx.w[1]) + 1.25 * dx.b
    }

    #[differentiable]
    pub fn fn246(a: f64, b: f64) -> Vec<f64> {
        let mut w = [b, fn238(a.sin()), a - a];
        if b >= 1.625 {
            return vec![((0.875_f64 + 1.0_f64 * a) + 0.75_f64 * b) + 2.0_f64 * w[1], (-b) + 2.0_f64 * w[0]];
        }
        if (a < w.iter().enumerate().map(|(j, z)| (j as f64).sin()).sum::<f64>()) || ((if b > w[0] { a } else { a }) <= (-b)) {
            w.fill(1.25 * b.sin());
            w[1] = 1.25 * b.sin();
        } else {
            let last6 = w.len() - 1;
            w.swap(0, last6);
        }
        let saved = 0.375_f64 * (if a < 1.375_f64 { b } else { w[0] });
        return vec![((b + 0.5_f64 * w[0]) + 0.25_f64 * w[1]) + 1.5_f64 * saved, ((-a) + 1.75_f64 * w[0]) + 0.5_f64 * w[1]];
        w[1] = (if (if 2.0_f64 <= w[0] { b } else { a }) < b { if a <= saved { a } else { saved } } else { fn239(0.25_f64.sin(), &w) }).sin();
        vec![w[2], b, w[2]]
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
        acc[..2].copy_from_slice(&[1.25 * a.asinh().sin(), a]);
        let x = a.cos();
        acc[1] += 0.125 * (1.25 * (acc.len() as f64).sin());
        let mut list7 = Vec::new();
        list7.push(v.iter().rev().skip(1).copied().map(|z| acc[0].sin()).sum::<f64>());
        list7.push(b);
        let f10 = |z: f64| ((0 as f64) * 0.25_f64.max(z)).sin();
        let y12 = f10(f10(v[1] * x));
        (((((a.sin().tanh() + 1.25 * a) + 1.25 * acc[1]) + 0.75 * acc[acc.len() - 1]) + 1.25 * x) + 1.5 * list7[0]) + 0.5 * y12
    }

    #[differentiable]
    pub fn fn249(a: f64, b: f64, n: usize) -> f64 {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push((if fn244(b.sin(), 0.5_f64 * b.sin()) > a { b * a } else { b }).cos());
        }
        list4.resize(4, (1.25_f64 * b).cos());
        let mut u: f64 = a;
        for i9 in 0..1 {
            let last11 = list4.len() - 1;
            list4.swap(1, last11);
            list4 = list4.clone();
        }
        ((a + 1.0 * a) + 1.75 * b) + 2.0 * u
    }

    #[differentiable]
    pub fn fn250(a: f64, mut b: f64, v: &[f64]) -> f64 {
        b = 1.25 * (if v[0] < b { a } else { a }).min(a + v[1]).sin();
        b -= 0.25 * ((a + a) * v[0]).sin();
        (((b.abs() + 1.25 * a) + 0.75 * b) + 0.75 * v[0]) + 1.25 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn251(mut a: f64, b: f64, flag: bool) -> f64 {
        let mut a = vec![b, (1 as f64), a];
        let mut back = b;
        let mut i6 = 0_usize;
        'l7: while i6 < 2 {
            i6 += 1;
            a.insert(1, back.sin());
        }
        let b: f64 = (b * b + 1.0_f64).ln().min(back);
        if (3 as f64) >= a[i6 % 2].mul_add(0.75, a[i6 % a.len()]) {
            a[i6 % 2] = fn243((if i6 == 3 { 1.5_f64 } else { b }).sin(), (a[i6 % a.len()] * b).sin(), &a, [b, back, a[i6 % 2]]).sin();
        } else {
            a.truncate(3);
        }
        back * b
    }

    #[differentiable]
    pub fn fn252(mut a: f64) -> f64 {
        let mut dx = Body { pos: Point { x: a, y: a }, vel: [a, if a > 1.75_f64 { a } else { a }, a.atan()], mass: -a, id: 2 };
        dx.pos.y = ((a * 1.25_f64) * a).sin();
        if (if dx.vel[0] >= a { a } else { a }) >= (a - dx.vel[2]) {
            dx.vel[1] = 1.125_f64.cos();
        }
        let f3 = |z: f64| ((dx.pos.x * a) + z).cos();
        let mut y5 = f3(dx.pos.x);
        let a = dx.push(1.25 * y5.sin().powi(3).sin());
        ((((a + 0.75 * dx.pos.y) + 2.0 * dx.vel[0]) + 1.75 * dx.mass) + 1.75 * y5) + 2.0 * a
    }

    #[differentiable]
    pub fn fn254(mut a: f64, b: f64, flag: bool, net: &Net) -> Vec<f64> {
        let mut back: [f64; 3] = [b + b, 1.25_f64, net.b];
        back.reverse();
        if (2.0 + back[1]) < a {} else {
            back.reverse();
        }
        vec![(f64::sin(b) + 0.75_f64 * a) + 0.75_f64 * b, back[1] + 2.0_f64 * net.w[1]]
    }

    #[differentiable]
    pub fn fn256(a: f64, p: [f64; 3], mut q: Vec<f64>) -> f64 {
        let mut old: [f64; 3] = [0.375_f64 - q[0], a + a, a];
        q.insert(1, q.iter().enumerate().map(|(j, z)| a.sin()).sum::<f64>().atan());
        let f7 = |z: f64| { let h11 = q.iter().zip(old.iter()).map(|(z, q)| ((*q) + (*z)).sin()).sum::<f64>(); 1.25 * old.iter().sum::<f64>().sin() + h11 };
        let mut y13 = f7(if p[2] > q[0] { old[1] } else { p[2] });
        let mut old15 = [q[1] + old[0], y13 * q[1], a];
        for z18 in p.iter().copied().rev() {
            for z21 in &q {
                if ((*z21) * z18) < old.iter().copied().fold((-9.0), f64::max) {
                    old.swap(1, 0);
                    continue;
                }
                let s = if y13 <= (0..q.len()).map(|j| q[j] * a.sin().sin()).sum::<f64>() { 0.75_f64 } else { positive(old15[1] / (old[1] * old[1] + 1.0_f64)).unwrap_or(old15[0]) };
            }
        }
        ((((((((y13 * old[2]) + 1.25 * a) + 1.5 * p[1]) + 0.5 * p[2]) + 2.0 * q[0]) + 1.25 * q[1]) + 1.5 * old[1]) + 1.25 * old[2]) + 1.75 * y13
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
        a = ((a * a + 1.0_f64).ln() + a.sin()).sin();
        [a + 0.75 * a, a, 0.25 + 1.75 * a]
    }

    #[differentiable]
    pub fn fn259(a: f64, n: usize) -> f64 {
        let mut s: Vec<f64> = vec![0.0_f64; 2];
        let f4 = |z: f64| (0..s.len()).map(|j| s[j] * 1.25_f64 * chained(a.asinh()).unwrap_or(z).sin()).sum::<f64>().atan();
        let y7 = f4(f4(a));
        s.insert(0, y7.cos());
        s[n % 2] /= 1.75 + a.sin();
        let last9 = s.len() - 1;
        s.swap(1, last9);
        {
            s.resize(5, 1.25 * y7.sin());
        }
        ((a * y7) + 0.75 * a) + 1.75 * y7
    }

    #[differentiable]
    pub fn fn260(a: f64, q: Vec<f64>, t: (f64, f64)) -> [f64; 3] {
        let f4 = |z: f64, k: f64| (-q[q.len() - 1]).sin();
        let y7 = f4((2 as f64), t.0);
        let mut y1: Vec<f64> = vec![1.875_f64.abs(), if t.1 > t.1 { y7 } else { t.1 }, t.1];
        y1[0] += 0.25 * (2 as f64).cos();
        let mut old: Vec<Vec<f64>> = vec![vec![-q[1]; 2]; 3];
        [((y1[1] * 1.125) + 1.5 * t.0) + 0.75 * t.1, ((a + 0.5 * y7) + 1.25 * y1[0]) + 0.25 * y1[y1.len() - 1], ((((t.0.abs() + 1.25_f64).sqrt() + 1.25 * y1[0]) + 1.5 * y1[y1.len() - 1]) + 0.5 * old[0][0]) + 1.5 * old[1][1]]
    }

    #[differentiable]
    pub fn fn261(a: f64, mut b: f64, n: usize, v: &[f64], mut p: [f64; 3]) -> [f64; 3] {
        let mut dx: Vec<f64> = (0..p.len()).map(|j| p[j] + 1.25 * (p[j % 3] + b).sin()).collect::<Vec<f64>>();
        dx.insert(0, 1.25 * 0.125_f64.sin());
        let (l8, r9) = dx.split_at_mut(1);
        r9[0] = l8[0] * (v[n % v.len()] / (1.5_f64 + p[2].sin())).sin();
        for i10 in 1..v.len() {
            {
                let mut next12 = p.clone();
                for _ in 0..3 {
                    for i13 in 0..p.len() {
                        next12[i13] = 0.5 * p[i13] + 0.25 * (if i13 == 0 { p[p.len() - 1] } else { p[i13 - 1] }) * (dx[i10 % 2] - b).sin();
                    }
                    p.copy_from_slice(&next12);
                }
            }
            let mut old14 = std::mem::replace(&mut dx, vec![a, p[1], v[i10]]);
        }
        [(dx.len() as f64) + 1.5 * v[1], ((a + 1.5 * b) + 0.75 * v[v.len() - 1]) + 2.0 * p[2], (0.25 + 0.5 * b) + 2.0 * p[0]]
    }

    #[differentiable]
    pub fn fn262(a: f64, q: Vec<f64>) -> Vec<f64> {
        let mut dy1: Vec<f64> = vec![0.0_f64; 3];
        {
            for z4 in &mut dy1 {
                *z4 *= 0.5 * 1.75_f64.sin();
            }
            let last5 = dy1.len() - 1;
            dy1.swap(0, last5);
        }
        vec![((((1.625_f64 - q[0]) + 1.5_f64 * q[0]) + 1.5_f64 * q[1]) + 0.75_f64 * q[q.len() - 1]) + 2.0_f64 * dy1[0], q[q.len() - 1] + 2.0_f64 * a]
    }

    #[differentiable]
    pub fn fn263(a: f64, v: &[f64]) -> Vec<f64> {
        let mut cell1: (f64, f64) = (v[1], a);
        cell1.1 = 1.25 * cell1.0.sin();
        let mut s: [f64; 3] = [a, fn259(a.sin(), 3 % 4), v.iter().enumerate().map(|(j, z)| (*z).cos().sin()).sum::<f64>()];
        s[..2].copy_from_slice(&[a.sin(), cell1.1]);
        vec![(((a + s[0]) + 1.75_f64 * v[0]) + 1.25_f64 * v[1]) + 1.25_f64 * cell1.0, (0..v.len()).map(|j| v[j] * a.cos()).sum::<f64>() + 0.25_f64 * v[v.len() - 1]]
    }

    #[differentiable]
    pub fn fn264(mut a: f64, mut p: [f64; 3]) -> (f64, f64) {
        let mut p = Point { x: p[2] + a, y: p[1].min(p[1]) };
        p.y = 1.25 * f64::sin(a - 2.0_f64).sin();
        for i4 in 0..3 {
            let mut y1 = [[a; 3], [1.625_f64; 3]];
        }
        (a + 1.75 * a, (a.abs() + 1.25_f64).sqrt())
    }

    #[differentiable]
    pub fn fn265(mut a: f64) -> f64 {
        let mut s: [f64; 3] = std::array::from_fn(|j| a.sin().powi(1).cos());
        s[1] *= s[0].atan();
        if a > a {
            for z5 in s.iter().copied().rev() {
                for i7 in 0..2 {
                    a = z5.sin();
                    let r9 = &mut a;
                    *r9 += 0.125 * (0.5 * z5.sin());
                    *r9 = *r9 * z5.sin() + (0.5 * z5.atan());
                }
            }
            s.swap(0, 0);
        } else if s[1] <= a {
            let f10 = |z: f64| z.atan();
            let y12 = f10(s[2]);
        } else {
            if (s[1] > a) && (a > a) {
                let last14 = s.len() - 1;
                s.swap(1, last14);
                return ((a + 1.25 * a) + 1.25 * s[0]) + 0.25 * s[1];
            }
        }
        ((0.5_f64.atan() + 0.75 * a) + 2.0 * s[0]) + 1.25 * s[1]
    }

    #[differentiable]
    pub fn fn266(a: f64) -> f64 {
        let mut y2: f64 = if a <= fn252(a.atan()) {
            a * a
        } else {
            -1.5_f64
        };
        (a.max(y2) + 1.5 * a) + 1.25 * y2
    }

    #[differentiable]
    pub fn fn267(a: f64, q: Vec<f64>) -> f64 {
        let mut u = [1.625_f64, if (-0.875_f64) >= q[0] { a } else { q[q.len() - 1] }, if a > 1.625_f64 { a } else { a }];
        u = [if a > a { a } else { a }; 3];
        u[0] = 1.25 * positive(q[0] * q[1]).unwrap_or(1.0_f64).sin();
        let mut x: f64 = q[0];
        for i5 in 1..=2 {
            u.swap(1, 0);
            u.fill(0.5 * (3 as f64).sin());
        }
        ((x - q[0]) + 1.0 * a) + 0.5 * u[1]
    }

    #[differentiable]
    pub fn fn268(a: f64) -> (f64, f64) {
        let mut i2 = 0_usize;
        loop {
            i2 += 1;
            if i2 > 2 { break; }
        }
        return (a.sin() + 1.5 * a, a + a);
    }

    #[differentiable]
    pub fn fn269(a: f64) -> f64 {
        'l2: for i3 in 1..=3 {
            let mut s = [a + a, a, 0.125_f64.sin()];
        }
        let mut back = (a * a, if a <= a { 0.625_f64 } else { a });
        (((back.1 * a) + 0.75 * a) + 0.25 * back.0) + 0.25 * back.1
    }

    #[differentiable]
    pub fn fn270(a: f64) -> f64 {
        let a: [f64; 3] = std::array::from_fn(|j| 0.375_f64.atan());
        if (a[2].cos() <= (0.125_f64 * 0.125_f64 + 1.0_f64).sqrt()) || ((a[1] - a[1]) <= (a[1] * a[0])) {} else if a[0] > a[0].sin().tanh() {} else {}
        (a[2] + 2.0 * a[0]) + 0.75 * a[1]
    }

    #[differentiable]
    pub fn fn272(a: f64) -> f64 {
        let mut i2 = 0_usize;
        loop {
            i2 += 1;
            if i2 > 2 { break; }
            if fn251(a.sin(), a.cos(), a >= a) <= a { break; }
            match 1 % 4 { 0 => {}, 1 | 2 if a > a => {}, _ => {} }
        }
        (if a <= a { 0.375_f64 } else { a }) + 1.5 * a
    }

    #[differentiable]
    pub fn fn273(a: f64, b: f64, n: usize) -> f64 {
        let tape1 = vec![if b > b { b } else { a }; 3];
        for i5 in 0..tape1.len() {}
        (((b + 1.5 * a) + 1.25 * b) + 0.25 * tape1[1]) + 1.25 * tape1[tape1.len() - 1]
    }

    #[differentiable]
    pub fn fn274(a: f64, mut b: f64) -> f64 {
        let mut dy1 = vec![b, (1.5_f64 + a.sin()).ln()];
        let dy14 = vec![dy1[0] + b; 3];
        let mut u = (1.5_f64 + (if dy1[1] < 0.875_f64 { b } else { b }).sin()).ln();
        dy1.clear();
        dy1.push(1.25 * a.sin());
        dy1.push(0.375_f64);
        (((((if dy14[dy14.len() - 1] <= u { 0.5_f64 } else { b }) + 1.5 * a) + 0.75 * b) + 0.75 * dy14[0]) + 0.25 * dy14[1]) + 1.75 * dy14[dy14.len() - 1]
    }

    #[differentiable]
    pub fn fn275(a: f64, p: [f64; 3]) -> f64 {
        let mut dx = fn170(a.sin().exp().atan());
        dx *= 2.0_f64.sin();
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
    pub fn fn276(mut a: f64, n: usize) -> f64 {
        let mut n: Net = Net { w: vec![a * a; 3], b: a };
        if n.w[1] > (3 as f64) {
            return a * n.w[0];
            n.b = 0.375_f64.sin();
        }
        for i4 in 0..2 {
            for i6 in (0..4).rev() {
                let mut i8 = 0_usize;
                while i8 < 2 {
                    i8 += 1;
                    n.b = a.cos();
                }
                let dy1 = [if a <= a { a } else { n.w[i8 % 2] }, a, (2 as f64)];
            }
        }
        (0.5 + 1.25 * a) + 1.0 * n.b
    }

    #[differentiable]
    pub fn fn277(a: f64, b: f64, flag: bool, v: &[f64]) -> [f64; 3] {
        if (a + b) <= a {
            if v.iter().rev().skip(1).copied().map(|z| (if v[1] <= b { 1.625_f64 } else { z }).cos()).sum::<f64>() <= (b * b + 1.0_f64).ln() {
                return [(v.iter().copied().fold((-9.0), f64::max) + 2.0 * b) + 1.5 * v[v.len() - 1], (-1.75) + 1.0 * v[1], ((if v[0] >= b { a } else { b }) + 0.75 * v[0]) + 2.0 * v[v.len() - 1]];
            }
            for i6 in 0..v.len() {}
        }
        [((a.sin() + 2.0 * v[0]) + 0.25 * v[1]) + 1.0 * v[v.len() - 1], ((b * v[v.len() - 1]) + 1.0 * a) + 1.0 * v[v.len() - 1], (b + 1.25 * a) + 2.0 * v[v.len() - 1]]
    }

    #[differentiable]
    pub fn fn278(mut a: f64) -> f64 {
        let mut y1 = vec![a.sin(), a];
        let mut old3 = std::mem::replace(&mut y1[0], 1.25 * (a - a).sin());
        for i5 in 0..y1.len() {
            let mut i7 = 0_usize;
            'l8: loop {
                i7 += 1;
                if i7 > 3 { break; }
                a = 0.5 * (fn272(a.atan()) * old3.sin().exp()).sin();
            }
        }
        (((y1[0] + 1.5 * a) + 0.5 * y1[0]) + 1.25 * y1[y1.len() - 1]) + 2.0 * old3
    }

    #[differentiable]
    pub fn fn279(a: f64) -> f64 {
        let mut dy1: Shape = Shape::Dot;
        'l3: for i4 in 0..4 {
            let mut i6 = 0_usize;
            'l7: loop {
                i6 += 1;
                if i6 > 2 { break; }
                if (-0.5_f64).min(a) < (if i6 >= 2 { a } else { a }) { break; }
                let mut y9: f64 = if fn30(a.atan()) < a {
                    a * a
                } else {
                    a
                };
            }
        }
        a
    }

    #[differentiable]
    pub fn fn280(a: f64, n: usize) -> f64 {
        let y = fn279(1.25 * a.sin());
        let f4 = |z: f64| 1.25 * y.sin();
        let mut y6 = f4(f4(y.sin()));
        for i8 in 0..3 {
            let mut tape1 = [a; 3];
            tape1[..2].copy_from_slice(&[y.sin(), y6]);
        }
        ((a + (-0.5)) + 0.25 * a) + 1.0 * y6
    }

    #[differentiable]
    pub fn fn281(a: f64, mut p: [f64; 3]) -> f64 {
        let mut u: [[f64; 3]; 2] = [[p[0]; 3]; 2];
        u[0][0] *= (0.625_f64 * p[0]).sin();
        p[1] = 0.125_f64.sin();
        let mut acc: f64 = (2 as f64);
        let mut y6: f64 = if 1.0_f64.mul_add(a, a) < p.iter().filter(|z| **z > 0.25).map(|z| a.sin()).sum::<f64>() {
            0.5_f64
        } else {
            f64::sin(a)
        };
        ((((u[1][0] + 0.5 * a) + 1.75 * u[1][0]) + 1.0 * u[1][2]) + 1.25 * acc) + 2.0 * y6
    }

    #[differentiable]
    pub fn fn282(a: f64) -> f64 {
        let mut old = [(a * a + 1.0_f64).sqrt(); 3];
        old.reverse();
        let mut y11: f64 = if a < a.max(old[2]) {
            for z in old.chunks_exact_mut(2) {
                z[0] = z[1] * a.sin();
            }
            let mut old = fn276((3 as f64).sin(), 1 % 4);
            1.25_f64
        } else {
            let f4 = |z: f64| 1.25 * fn280(z.sin(), 2 % 4).sin().sin();
            let mut y6 = f4(a) + f4(old[0]);
            let last8 = old.len() - 1;
            old.swap(0, last8);
            old.iter().zip(old.iter()).map(|(z, q)| a.sin().atan()).sum::<f64>()
        };
        (f64::sin(0.25_f64) + 0.75 * a) + 0.25 * y11
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
                y9 = 0.5 * (a * (v[i4 % 2] + y9)).sin();
                let f14 = |z: f64| (z * a.sin().powi(0)).sin();
                let y16 = f14(z12.sin().tanh()) + f14(y9.atan());
            }
        }
        (v.iter().zip(v.iter()).map(|(z, q)| a.sin().powi(0).sin()).sum::<f64>() + 0.75 * a) + 0.75 * v[0]
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
        let mut old: (f64, f64) = (v[n % 2], (v[v.len() - 1].abs() + 1.25_f64).ln());
        old.1 = 1.25 * ((if old.0 >= v[n % v.len()] { v[v.len() - 1] } else { a }) - b).sin();
        old.1 = 1.25 * (a * 0.375_f64).max(a - 0.5_f64).sin();
        let x = (a * b).sin();
        old.1 = b.sin();
        old.1 = (if n != 1 { fn215(1.25_f64 * v[1].sin(), v) } else { positive(v.windows(2).map(|z| z[0] * z[1]).sum::<f64>()).unwrap_or(x) }).atan();
        (((((b + 0.75 * a) + 0.5 * v[0]) + 0.5 * v[1]) + 1.0 * v[v.len() - 1]) + 1.5 * old.0) + 1.25 * old.1
    }

    #[differentiable]
    pub fn fn286(a: f64, n: usize, v: &[f64], t: (f64, f64)) -> f64 {
        let saved = vec![v[..2].to_vec(), v.iter().enumerate().map(|(j, z)| 1.25 * v.iter().enumerate().map(|(j, z)| (if v[j % 2] >= (*z) { v[0] } else { *z }).sin()).sum::<f64>().sin()).collect::<Vec<f64>>()];
        let mut next = fn279(a.sin()) - saved[n % 2][n % 2].atan();
        next = (if next <= t.0 { a } else { next }).sin().sin();
        let r11 = &mut next;
        *r11 = *r11 * a.sin() + (0.5 * v[1].sin());
        ((next + 0.25 * a) + 0.25 * saved[0][0]) + 1.25 * next
    }

    #[differentiable]
    pub fn fn287(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut u = if a <= a { Shape::Disc(a) } else { Shape::Dot };
        let r5 = &mut a;
        *r5 = *r5 * 0.25_f64.atan() + (0.25 * (1.25 * v[1].sin()));
        *r5 += 0.25 * f64::sin(b).cos();
        let f6 = |z: f64, k: f64| 1.25 * z.sin();
        let mut y9 = f6((1.5_f64 + a.sin()).ln(), v[0]) + f6(0.25, a);
        if y9.cos() <= b {
            a = 0.125;
            b = 1.25_f64.cos();
        } else {
            y9 = 1.25 * b.sin();
        }
        return (((0.875 + 0.75 * a) + 1.25 * b) + 1.0 * v[0]) + 1.25 * v[v.len() - 1];
    }

    #[differentiable]
    pub fn fn288(mut a: f64, n: usize, p: [f64; 3]) -> f64 {
        let mut y1 = [a - 1.0_f64, p.iter().enumerate().map(|(j, z)| 1.25_f64 * a.sin()).sum::<f64>(), p[n % 3] + a];
        let mut u: Option<f64> = if (a - y1[1]) >= a { Some(a.min(y1[n % 3])) } else { None };
        y1[n % 3] = a.sin();
        let f8 = |z: f64| { let h10 = z.sin().exp(); (1.375_f64 * (-1.75_f64)).sin() + h10 };
        let mut y12 = f8(y1[0] + y1[1]) + f8(a);
        let y114 = y12;
        let mut w = [[p[2], y12, y12 + y12], [y114 * y12; 3]];
        let mut x: f64 = (1 as f64);
        a += 0.375 * fn279(x.sin()).asinh().atan();
        (((((((((((((0.875 + 1.75 * a) + 0.25 * p[0]) + 1.25 * p[1]) + 2.0 * p[2]) + 0.75 * y1[0]) + 1.0 * y1[1]) + 1.75 * y1[2]) + 0.5 * u.unwrap_or((0.75))) + 0.5 * y12) + 0.5 * y114) + 0.25 * w[0][1]) + 0.25 * w[1][0]) + 0.75 * w[1][2]) + 0.5 * x
    }

    #[differentiable]
    pub fn fn289(mut a: f64, v: &[f64]) -> f64 {
        for i3 in 0..v.len() {
            for i5 in (0..v.len()).step_by(2) {
                a = ((if a > v[i3 % v.len()] { v[i5] } else { v[i5] }) * (-a)).sin();
                a -= 0.375 * (a.abs() * 0.75_f64.sin().powi(2)).cos();
                for z8 in v.iter() {
                    a = a.sin();
                }
            }
        }
        v[1] * 0.625
    }

    #[differentiable]
    pub fn fn290(a: f64, q: Vec<f64>) -> f64 {
        let q: Vec<f64> = q.clone();
        let mut s: f64 = a.mul_add(a, a);
        if q[0] < 1.125_f64.asinh() {
            s = -0.5;
            return ((((if s > s { -1.125_f64 } else { s }) + 1.5 * a) + 0.5 * q[0]) + 1.25 * q[1]) + 0.25 * q[q.len() - 1];
        }
        s = 1.25 * s.sin();
        if fn278(a.atan()) < a {
            let cell1: f64 = a;
            s = (0 as f64).cos();
        } else if q.iter().copied().product::<f64>() > a {
            s = (-(if s < s { s } else { 1.375_f64 })).cos();
        } else {
            s = (if a.cos() <= (-(-1.25_f64)) { a } else { a + a }).atan();
        }
        (((s + 0.25 * a) + 0.25 * q[0]) + 1.75 * q[1]) + 1.25 * s
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
        a = (v.iter().filter(|z| **z > 0.25).map(|z| a.sin().cos()).sum::<f64>() + a).sin();
        a = 1.25 * ((if flag { a } else { a }) + a.max(a)).sin();
        'l5: for i6 in 1..=1 {
            for i8 in 0..v.len() {
                if (if i8 >= 2 { a } else { v[i8] }) < (a * v[i8]) {
                    a = (v[i8] + a).sin().tanh().sin();
                    return (v[i8] + 0.75 * v[0]) + 1.25 * v[v.len() - 1];
                }
                a = v[i8].sin();
            }
            a += 0.5 * (v[i6 % 2].atan() * v[i6 % 2]).sin();
        }
        (a * 2.0) + 1.25 * a
    }

    #[differentiable]
    pub fn fn293(a: f64, v: &[f64]) -> (f64, f64) {
        let mut u = [v[1] * a, a * a, a];
        for z in u.chunks_exact_mut(2) {
            let old = z[0];
            z[0] = z[1] * 0.5;
            z[1] = old * (-1.25_f64).atan();
        }
        u.fill(a.sin().cos());
        u.reverse();
        let old = if v.iter().sum::<f64>() <= (a + a) { a + u[2] } else { v.iter().zip(u.iter()).map(|(z, q)| (*q).cos()).sum::<f64>() };
        (u[2] + 0.25 * a, ((((-0.625) + 1.75 * v[v.len() - 1]) + 2.0 * u[0]) + 1.0 * u[2]) + 1.25 * old)
    }

    #[differentiable]
    pub fn fn294(a: f64) -> f64 {
        if a < a {} else if (a < a) || (a > a) {} else {}
        a + 0.5 * a
    }

    #[differentiable]
    pub fn fn295(a: f64, v: &[f64]) -> f64 {
        let mut a: [f64; 3] = [a - a; 3];
        let mut i4 = 0_usize;
        while i4 < 3 {
            i4 += 1;
            {
                let mut i6 = 0_usize;
                'l7: while i6 < 2 && ((a[i4 % 3] - a[1]) >= v[i4 % 2].atan()) {
                    i6 += 1;
                    if v[i4 % 2].sin().powi(2) >= a.windows(2).map(|z| z[0] * z[1]).sum::<f64>() {
                        return ((((v[1] + 0.5 * v[0]) + 1.0 * v[1]) + 1.5 * v[v.len() - 1]) + 1.25 * a[1]) + 0.25 * a[2];
                    }
                    a.fill(1.875_f64.atan());
                }
                let mut next9 = a.clone();
                for _ in 0..2 {
                    for i10 in 0..a.len() {
                        next9[i10] = 0.5 * a[i10] + 0.25 * (if i10 == 0 { a[a.len() - 1] } else { a[i10 - 1] }) * v[v.len() - 1].sin().atan();
                    }
                    a.copy_from_slice(&next9);
                }
            }
            a[..2].copy_from_slice(&[v[i4 % 2].cos(), v[i4 % 2]]);
        }
        (((a[i4 % 3].sin() + 1.25 * v[1]) + 0.5 * v[v.len() - 1]) + 0.75 * a[0]) + 1.25 * a[1]
    }

    #[differentiable]
    pub fn fn296(mut a: f64) -> f64 {
        for i2 in 0..1 {
            'l4: for i5 in (0..2).rev() {
                a = a.sin().exp().sin();
            }
        }
        for i7 in (0..2).rev() {
            let mut a: (f64, f64) = ((-0.125_f64) + a, 2.0_f64.cos());
            a.0 *= (a.1 * a.1).cos();
        }
        a.sin().exp() + 0.25 * a
    }

    #[differentiable]
    pub fn fn297(a: f64, b: f64) -> f64 {
        let mut x = [b; 3];
        let b: Shape = Shape::Disc(0.25);
        x[..2].copy_from_slice(&[(if 0.25_f64 <= a { a } else { a }).atan(), a]);
        let mut y1 = [[a; 3]; 2];
        match &b { Shape::Disc(r0) => {}, _ => {
            x.reverse();
        } }
        ((((0 as f64) + 1.0 * a) + 0.25 * x[0]) + 1.25 * y1[0][1]) + 1.25 * y1[1][0]
    }

    #[differentiable]
    pub fn fn298(mut a: f64, mut b: f64, n: usize) -> (f64, f64) {
        let mut saved = [[a, if n >= 1 { a } else { a }, (b * b + 1.0_f64).ln()], [a.sin(), a - a, b]];
        for i5 in (0..3).rev() {
            a = saved[i5 % 2][0].sin();
            match i5 % 3 { 0 => {
                'l7: for i8 in 0..i5 % 4 {
                    let f10 = |z: f64, k: f64| 1.75_f64.atan();
                    let y13 = f10(b.cos(), b) * f10(saved[1][n % 3], -1.875);
                    saved[i5 % 2][i5 % 3] = b.atan();
                }
            }, 1 => {
                saved[0][i5 % 3] = 0.5 * ((-a) * (a * a + 1.0_f64).ln()).sin();
                let s: f64 = if b <= (a + a) { saved[1][i5 % 3] + 0.375_f64 } else { a + saved[i5 % 2][i5 % 3] };
            }, _ => {
                saved[n % 2][2] = 0.5 * b.sin();
            } }
        }
        ((((3 as f64) + 1.25 * a) + 1.5 * b) + 1.25 * saved[0][1], ((fn157(b.sin()) + 1.25 * a) + 1.0 * b) + 1.0 * saved[1][0])
    }

    #[differentiable]
    pub fn fn299(a: f64, b: f64) -> f64 {
        let mut list3 = Vec::new();
        for i4 in 0..3 {
            list3.push(b.sin());
        }
        list3.swap(1, 1);
        let f7 = |z: f64| (b + 1.625_f64).cos();
        let y9 = f7(list3[0].mul_add(b, a)) + f7((-0.875) * a);
        for z in list3.chunks_exact_mut(2) {
            let old = z[0];
            z[0] = z[1] * 0.5;
            z[1] = old * 1.875_f64.sin();
        }
        let mut i11 = 0_usize;
        while i11 < 2 {
            i11 += 1;
            let mut y9: [[f64; 3]; 2] = [[b * b; 3], [y9, 0.625_f64, (1.5_f64 + list3[i11 % list3.len()].sin()).sqrt()]];
            list3.push(list3.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin());
            let mut y1 = Shape::Disc(b);
        }
        y9 + 0.25 * y9
    }

    #[differentiable]
    pub fn fn300(a: f64, mut b: f64, flag: bool) -> (f64, f64) {
        let mut cell1: [f64; 3] = std::array::from_fn(|j| 1.25 * (b * a).sin());
        let mut y6: f64 = if cell1[0] > a {
            cell1.swap(1, 0);
            cell1.windows(2).map(|z| z[0] * z[1]).sum::<f64>()
        } else {
            a
        };
        return (((b * b) + 0.75 * b) + 0.25 * y6, (y6 + 1.75 * b) + 1.0 * cell1[2]);
    }

    #[differentiable]
    pub fn fn301(a: f64, b: f64, mut p: [f64; 3]) -> f64 {
        let mut w: Vec<f64> = p.iter().map(|z| p.iter().copied().fold((-9.0), f64::max).sin()).collect::<Vec<f64>>();
        w[0] += 0.25 * b.sin().tanh().atan();
        {
            w[0] = b.atan();
        }
        let Some(z6) = positive(b) else {
            return ((w[1] / (w[1].abs() + 1.25)) + 1.75 * a) + 1.5 * b;
        };
        ((((((b + 1.75 * a) + 1.25 * b) + 1.75 * p[1]) + 0.5 * p[2]) + 1.25 * w[0]) + 2.0 * w[1]) + 0.75 * w[w.len() - 1]
    }

    #[differentiable]
    pub fn fn302(a: f64, b: f64, v: &[f64], mut t: (f64, f64)) -> f64 {
        let mut u: Point = Point { x: (a * a + 1.0_f64).sqrt(), y: v.iter().sum::<f64>() };
        u.x = (if a < 1.75_f64 { a } else { b }).max(a * a).cos();
        u.y = v.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin();
        let mut y6: f64 = if (u.x < v[0]) || ((-1.75) <= b) {
            a / (u.x * u.x + 1.0_f64)
        } else {
            u.x = 0.125;
            u.y /= 1.75 + (0.375_f64 + b).sin();
            v[0]
        };
        ((((y6 - u.x) + 1.5 * b) + 0.75 * t.0) + 0.75 * t.1) + 2.0 * y6
    }

    #[differentiable]
    pub fn fn304(mut a: f64, n: usize) -> f64 {
        let mut back: Point = Point { x: a.sin(), y: a };
        back.x = a.atan();
        let mut i4 = 0_usize;
        while i4 < 1 {
            i4 += 1;
            if fn229(1.25 * back.x.sin(), 1.625_f64.cos()) >= back.x {
                back = Point::new(a, a.asinh());
                return (back.x + a) + 0.75 * a;
            }
        }
        (((if a > a { a } else { a }) + 1.0 * a) + 1.5 * back.x) + 0.75 * back.y
    }

    #[differentiable]
    pub fn fn305(mut a: f64) -> f64 {
        let next: f64 = a;
        let mut s = (next.max(next), a + 1.625_f64);
        ((0 as f64) + 1.75 * a) + 1.75 * next
    }

    #[differentiable]
    pub fn fn306(mut a: f64, mut b: f64) -> f64 {
        b = a.atan();
        let mut a: f64 = (a + a).sin().powi(0);
        a += 0.125 * a.atan();
        for i4 in 0..4 {
            let tape1 = ((i4 + 1) as f64);
            b = 0.5 * tape1.sin();
        }
        ((-1.0) + 1.5 * b) + 0.5 * a
    }

    #[differentiable]
    pub fn fn307(a: f64, b: f64, n: usize, mut p: [f64; 3]) -> f64 {
        let mut p: Vec<f64> = vec![a.sin().tanh(); 3];
        let mut next: Vec<f64> = vec![a.max(a); 3];
        let acc = a;
        let part8 = &mut p[..=1];
        part8[0] += 0.375 * (1.25 * (a * a).sin());
        part8[1] = part8[0] * a.cos();
        p[n % 2] -= 0.375 * (acc * acc + 1.0_f64).sqrt().sin().tanh().sin();
        (((next[n % 2] / (a.abs() + 1.25)) + 1.75 * a) + 0.75 * b) + 1.75 * p[p.len() - 1]
    }

    #[differentiable]
    pub fn fn308(a: f64, b: f64) -> [f64; 3] {
        let mut u = [[a.asinh(); 3], [a; 3]];
        {
            for i4 in 0..1 {
                for i6 in 0..4 {
                    u[i4 % 2][0] += 0.375 * ((a / (b.abs() + 1.25_f64)) / (1.5_f64 + u[1][i6 % 3].atan().sin())).sin();
                    u[0][1] = u[i4 % 2][2].sin();
                }
            }
        }
        [u[1][0] * b, ((if b > a { u[0][2] } else { a }) + 1.5 * u[1][0]) + 1.0 * u[1][2], (b + 0.25 * a) + 1.25 * u[1][0]]
    }

    #[differentiable]
    pub fn fn310(mut a: f64) -> f64 {
        for i2 in (0..4).rev() {
            if a < (if i2 != 3 { a } else { -1.75_f64 }) {}
            a = 0.5 * a.cos().cos().sin();
        }
        let mut a = vec![vec![-a; 3], vec![a, a + a]];
        a = vec![vec![0.0_f64; 3], vec![a[1][0].atan(), a[1][0], a[1][0]]];
        let r5 = &mut a[0][0];
        *r5 += 0.5 * f64::sin(0.375_f64).sin();
        *r5 += 0.125 * fn304(1.25_f64 * 0.5_f64.sin(), 1 % 4).cos();
        a[0][0] + 0.5 * a[0][0]
    }

    #[differentiable]
    pub fn fn311(a: f64, flag: bool) -> f64 {
        let mut cell1: Option<f64> = Some((0 as f64));
        let mut y4: f64 = if a > (a + a) {
            a * a
        } else {
            a + a
        };
        ((1.25 - a) + 2.0 * a) + 0.75 * y4
    }

    #[differentiable]
    pub fn fn312(a: f64, mut b: f64) -> f64 {
        let mut dy1: [f64; 3] = [b, 0.25_f64, b.asinh()];
        let mut y4: f64 = if b >= fn305(1.25 * a.sin()) {
            if (b > dy1[0]) && (b > 0.625) {
                return ((b + 1.0 * a) + 1.0 * b) + 0.25 * dy1[0];
            }
            b / (b * b + 1.0_f64)
        } else {
            dy1.swap(0, 1);
            dy1.windows(2).map(|z| z[0] * z[1]).sum::<f64>()
        };
        (((((a - a) + 0.75 * b) + 2.0 * dy1[0]) + 2.0 * dy1[1]) + 0.75 * dy1[2]) + 0.75 * y4
    }

    #[differentiable]
    pub fn fn313(a: f64, b: f64, mut q: Vec<f64>) -> f64 {
        let mut old = [q[1] - a, a + a, 0.25_f64];
        let mut i5 = 0_usize;
        while i5 < 2 {
            i5 += 1;
            q[i5 % 2] += 0.125 * (a - old[0]).sin().powi(1).sin();
            if (a + b) <= b.min(b) {
                q.push(((i5 + 1) as f64).sin());
                'l7: for i8 in (0..q.len()).step_by(2) {
                    old.fill(((-1.75_f64) + b).cos());
                }
            }
            q.truncate(2);
        }
        (((0.25 + 1.5 * a) + 0.25 * b) + 0.5 * q[1]) + 0.5 * q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn314(a: f64, n: usize) -> f64 {
        let mut a = Net { w: vec![a - 0.875_f64, a + (-1.5_f64), a], b: a.sin() };
        'l4: for i5 in 0..1 {
            a.w[n % 2] *= a.w[i5 % 2].sin().exp().cos();
            if i5 < 3 {} else if a.w[1] >= (-1.25) {
                let dy1 = fn308((a.w[0] - a.b).cos(), a.b.cos());
            } else {}
        }
        1.0 + 0.75 * a.w[1]
    }

    #[differentiable]
    pub fn fn315(a: f64, b: f64, n: usize) -> [f64; 3] {
        let f4 = |z: f64| a.sin();
        let y6 = f4(f4(b));
        let mut tape1: (f64, f64) = (y6.atan(), b + 0.375_f64);
        let mut y16: [f64; 3] = if (y6 <= y6) || (a < y6) {
            let f9 = |z: f64| { let h11 = b - tape1.1; 1.25 * h11.max(a).sin() + h11 };
            let mut y13 = f9(y6 * a) + f9(if a < b { b } else { tape1.1 });
            [1.75_f64; 3]
        } else {
            let mut b = y6 * a;
            [a, y6, y6]
        };
        [(((0.375 + 1.5 * a) + 0.75 * b) + 0.5 * y16[0]) + 1.75 * y16[2], ((b / (1.5 + b.sin())) + 0.25 * a) + 0.25 * tape1.1, a.asinh() + 2.0 * y6]
    }

    #[differentiable]
    pub fn fn316(a: f64, mut b: f64, flag: bool) -> Vec<f64> {
        let cell1 = [1.125_f64; 3];
        b = 1.25 * (1.5_f64 + b.sin()).ln().mul_add(cell1[2], a).sin();
        b = ((1 as f64) + (cell1[1] * b)).sin();
        if cell1[0] <= cell1[2] {
            b = (if (1.5_f64 + a.sin()).ln() < b { a.abs() } else { -a }).sin();
        }
        return vec![((a / (1.5_f64 + b.sin())) + 1.5_f64 * a) + 1.0_f64 * b, ((b + a) + 1.25_f64 * a) + 1.25_f64 * cell1[0]];
    }

    #[differentiable]
    pub fn fn318(mut a: f64, p: [f64; 3]) -> [f64; 3] {
        a = 1.375;
        a = p[1].cos();
        let mut p = p[1];
        [(a + 1.25 * a) + 1.75 * p, p + 0.5 * a, 0.125_f64.sin().exp() + 0.25 * a]
    }

    #[differentiable]
    pub fn fn319(a: f64, mut b: f64, n: usize) -> f64 {
        b = a.sin();
        for i4 in (0..1).rev() {
            b = 0.5 * a.sin();
            b = 1.5;
        }
        (-0.375) + 1.25 * a
    }

    #[differentiable]
    pub fn fn320(mut a: f64) -> f64 {
        for i2 in 1..=3 {
            a = (1.75_f64 + a).atan();
        }
        a = 1.25 * fn313(1.25_f64 * a.sin().tanh().sin(), 1.0_f64.sin(), vec![a, a]).sin();
        for i4 in 0..4 {
            let f6 = |z: f64, k: f64| { let h9 = (z.abs() + 1.25_f64).sqrt(); 0.5 * (if i4 != 2 { 0.375_f64 } else { a }).sin() + h9 };
            let y11 = f6(a, a) + f6(a.mul_add(a, a), a);
            let cell1: Vec<f64> = vec![(y11.abs() + 1.25_f64).sqrt(), a, a - y11];
            a = ((-a) + (1.5_f64 + y11.sin()).sqrt()).sin();
        }
        a.cos() + 2.0 * a
    }

    #[differentiable]
    pub fn fn321(a: f64, mut b: f64, mut p: [f64; 3], t: (f64, f64), net: &Net) -> f64 {
        p[..2].copy_from_slice(&[a.sin(), a]);
        p[2] -= 0.5 * (1.25 * b.sin());
        let mut dx: [[f64; 3]; 2] = [[0.5_f64; 3], [(p[1] * p[1] + 1.0_f64).ln(); 3]];
        let f7 = |z: f64| b.sin().tanh().sin();
        let mut y9 = f7(dx[1][1] * b) + f7((-0.625_f64).sin());
        std::mem::swap(&mut y9, &mut b);
        return (((((((((((net.b * a) + 0.5 * b) + 1.0 * p[0]) + 1.5 * p[2]) + 2.0 * t.1) + 1.75 * net.w[0]) + 0.75 * net.w[1]) + 0.25 * net.b) + 2.0 * dx[0][1]) + 2.0 * dx[1][0]) + 1.0 * dx[1][2]) + 1.5 * y9;
        p.reverse();
        a.abs()
    }

    #[differentiable]
    pub fn fn322(mut a: f64, n: usize) -> f64 {
        let y: Point = Point::new(a - a, (n as f64));
        for i4 in 1..=3 {
            {}
            for i6 in (0..4).rev() {
                a = (y.x * a.mul_add(a, a)).sin();
                a += 0.5 * y.norm2().sin();
            }
        }
        ((n as f64) + 0.25 * a) + 1.25 * y.x
    }

    #[differentiable]
    pub fn fn323(a: f64, q: Vec<f64>, net: &Net) -> [f64; 3] {
        let mut cell1: (f64, f64) = (if net.b >= a { 0.125_f64 } else { q[0] }, (1.5_f64 + (-1.5_f64).sin()).ln());
        cell1.0 = (net.b - cell1.0).sin();
        if net.w[0] >= (if a < a { net.w[0] } else { cell1.1 }) {
            for i5 in 1..q.len() {
                cell1.1 = 1.75;
            }
            cell1.1 = ((net.w[1] * a) * (-1.0_f64)).cos();
        } else if a > fn312(q[1].atan(), 1.25 * net.w[1].sin()) {
            let mut i7 = 0_usize;
            loop {
                i7 += 1;
                if i7 > 3 { break; }
                let r9 = &mut cell1.0;
                *r9 *= a.sin();
                if (0.5_f64 * 0.5_f64 + 1.0_f64).ln() < (cell1.1 - 1.375) { break; }
            }
        } else {
            if a.sin() <= (a + q[0]) {
                cell1.1 = 1.25 * a.sin();
                return [((net.w[0] * cell1.1) + 1.25 * net.w[0]) + 0.5 * net.w[1], (((2 as f64) + 0.75 * a) + 1.0 * q[0]) + 1.25 * net.b, ((((q[0] + 1.125) + 1.0 * a) + 1.25 * net.w[1]) + 1.5 * cell1.0) + 0.5 * cell1.1];
            }
        }
        [((1.875 + 1.25 * net.w[0]) + 1.25 * net.w[1]) + 0.25 * cell1.0, (((2 as f64) + 0.75 * q[1]) + 0.25 * q[q.len() - 1]) + 1.5 * net.b, (((q[q.len() - 1] * 1.125) + 0.5 * a) + 1.5 * net.w[0]) + 1.25 * net.w[1]]
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
            b = (1.5_f64 + b.sin()).sqrt().atan();
        }
        (((net.w[1].cos() + 2.0 * b) + 1.25 * net.w[0]) + 0.5 * net.w[1]) + 2.0 * net.b
    }

    #[differentiable]
    pub fn fn326(a: f64, v: &[f64]) -> f64 {
        let mut back: Vec<Vec<f64>> = vec![v.iter().enumerate().map(|(j, z)| ((*z) - v[j % v.len()]).sin()).collect::<Vec<f64>>(), vec![v[0], v[1] + a, v[0] + a]];
        let mut a: Net = Net { w: v.iter().enumerate().map(|(j, z)| (-back[j % 2][j % 2]).atan()).collect::<Vec<f64>>(), b: a.asinh() };
        ((if v[v.len() - 1] < a.w[1] { back[0][1] } else { v[1] }) + 1.5 * back[0][0]) + 1.0 * a.w[1]
    }

    #[differentiable]
    pub fn fn327(mut a: f64, flag: bool, p: [f64; 3], q: Vec<f64>) -> f64 {
        let mut tape1 = [[fn322(1.25_f64 * p[2].sin(), 3 % 4); 3]; 2];
        tape1[0][2] = 1.25 * p.iter().enumerate().map(|(j, z)| (*z).sin()).sum::<f64>().max(tape1[0][1] * (-1.75_f64)).sin();
        let mut old = q.to_vec();
        if (q[1] > old[0].sin()) && (tape1[0][0].cos() > fn322(1.25 * a.sin(), 0 % 4)) {
            {}
            {
                tape1[0][2] += 0.375 * q[q.len() - 1].sin();
            }
            if old.len() > 2 { a += old.pop().unwrap_or((0.25)).sin(); }
        } else {
            let r9 = &mut tape1[1][1];
            *r9 += 0.25 * (1.25 * p.iter().fold(old[0], |h, z| ((*z) * 1.25_f64).cos()).sin());
            let f12 = |z: f64| { let h14 = 0.875_f64; 1.25 * q[1].max(tape1[1][1]).sin() + h14 };
            let y16 = f12(fn183(p[2].sin(), 2 % 4)) + f12(old[1]);
        }
        (((((a + q[1]) + 1.75 * a) + 1.5 * p[1]) + 0.25 * p[2]) + 1.0 * tape1[1][0]) + 0.75 * tape1[1][2]
    }

    #[differentiable]
    pub fn fn329(mut a: f64, n: usize) -> f64 {
        let mut dy1 = [a; 3];
        dy1.fill(a.cos());
        let f4 = |z: f64| 1.25 * z.sin();
        let y6 = f4(f4(1.125_f64.asinh()));
        for i8 in 0..n % 4 {
            for i10 in (0..dy1.len()).rev() {
                for i12 in 0..i8 % 4 {}
                dy1[0] = 0.5 * dy1.iter().sum::<f64>().sin();
                let a = vec![1.875_f64.asinh(), (y6.abs() + 1.25_f64).ln(), fn73(dy1[1].cos(), y6.sin(), &dy1[1..])];
            }
        }
        (((n as f64) + 1.0 * dy1[1]) + 1.25 * dy1[2]) + 0.75 * y6
    }

    #[differentiable]
    pub fn fn330(mut a: f64) -> f64 {
        let mut next: [[f64; 3]; 2] = [[a - a; 3], [a - a, a.sin().powi(2), a.cos()]];
        next = next;
        let mut i3 = 0_usize;
        'l4: while i3 < 2 {
            i3 += 1;
            if (1 as f64) > f64::sin(next[0][1]) {
                return ((a + 1.5 * next[0][1]) + 1.5 * next[1][0]) + 1.5 * next[1][2];
                let row6 = &mut next[1];
                row6[0] = a.atan().cos();
                row6[1] += row6[0] * 0.125 * (0.5 * a.sin().sin());
            }
            for i7 in (0..3).rev() {}
            next[1][2] = ((next[i3 % 2][1] + a) / (1.5_f64 + a.sin())).sin();
        }
        a
    }

    #[differentiable]
    pub fn fn331(a: f64, b: f64) -> f64 {
        if (b + a) > b.atan() {}
        (((-1.5) * b) + 0.75 * a) + 0.25 * b
    }

    #[differentiable]
    pub fn fn332(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        b = 1.25 * a.sin();
        let mut i4 = 0_usize;
        while i4 < 3 {
            i4 += 1;
            a /= 1.75 + (b * b).sin();
            let f6 = |z: f64| (positive((v.len() as f64)).unwrap_or(b) * (z - a)).cos();
            let mut y8 = f6((1.5_f64 + (-0.25_f64).sin()).ln());
        }
        (b + b) + 0.25 * b
    }

    #[differentiable]
    pub fn fn333(a: f64, mut b: f64, n: usize, t: (f64, f64)) -> [f64; 3] {
        for i5 in 0..n % 4 {
            let mut dx = a;
            let mut i8 = 0_usize;
            'l9: while i8 < 3 {
                i8 += 1;
                dx += 0.375 * 1.125_f64.sin();
                match 2 % 4 { 0 => {
                    b = b.sin().sin();
                }, 1 | 2 if b <= b => {
                    if b < (if dx <= dx { a } else { dx }) {
                        return [dx, (t.1.min(t.1) + 0.75 * b) + 1.5 * dx, ((0.875 + b) + 0.25 * b) + 1.5 * t.1];
                    }
                }, _ => {
                    let mut acc = vec![0.5_f64, b - t.0, dx / (0.625_f64 * 0.625_f64 + 1.0_f64)];
                } }
                let mut old12 = std::mem::replace(&mut b, (a * dx).sin());
            }
            let r14 = &mut b;
            *r14 += 0.125 * a.cos();
        }
        return [a + 1.5 * a, t.0, a];
        b *= (a - t.1).atan();
        [a, a, b]
    }

    #[differentiable]
    pub fn fn334(mut a: f64, b: f64) -> f64 {
        let mut cell1: [[f64; 3]; 2] = [[b + b; 3]; 2];
        if a.sin().powi(0) < 0.875 {
            if (1.5 / (a * a + 1.0)) > a {
                cell1[1][0] = 0.625_f64.sin().sin().cos();
                if a.mul_add(a, a) < (b * a) {
                    let dx: f64 = a.min(b);
                } else if a >= cell1[0][0] {
                    cell1[0][1] = b.atan();
                } else {
                    cell1 = cell1;
                }
            } else if b.sin() <= b {
                a = 1.5_f64.cos();
            } else {
                cell1[1][2] *= 1.25 * cell1[0][2].sin();
            }
            cell1[0][2] = a.sin();
        } else {
            cell1[1][1] = 1.25 * a.max(a).sin();
            let mut old5 = std::mem::replace(&mut cell1[0][1], (b + (-1.875_f64)).atan());
        }
        (b + 1.75 * a) + 0.75 * b
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
        let mut y = [1.125_f64; 3];
        for z in y.chunks_exact_mut(2) {
            z[0] = z[1] * 1.25 * a.sin();
        }
        let dy1 = y.iter().map(|z| 1.25_f64 * b.sin()).sum::<f64>();
        let b = Net { w: y.iter().map(|z| ((-0.625_f64) * b).atan()).collect::<Vec<f64>>(), b: y[0] - y[1] };
        y[0] += 0.5 * (0 as f64).sin();
        y.fill(1.25 * a.sin());
        if (if dy1 < dy1 { dy1 } else { b.w[0] }) <= (dy1 + a) {} else {
            y[0] = a.sin();
        }
        ((((((y[0] + 0.25 * a) + 1.75 * y[0]) + 1.75 * y[1]) + 1.5 * y[2]) + 1.5 * dy1) + 1.25 * b.w[0]) + 1.5 * b.w[1]
    }

    #[differentiable]
    pub fn fn337(a: f64, b: f64, flag: bool) -> f64 {
        let mut acc: Vec<f64> = vec![1.125_f64 + a; 3];
        acc[0] -= 0.375 * ((acc[acc.len() - 1] - 2.0_f64) * 1.5_f64.sin().exp()).atan();
        let f5 = |z: f64, k: f64| (if b > (3 as f64) { b } else { acc.iter().copied().fold((-9.0), f64::max) }).sin();
        let mut y8 = f5(a, acc[0]) * f5(a.sin().powi(0), acc[1]);
        for i10 in 0..acc.len() {
            acc.reverse();
        }
        return (((((0..acc.len()).map(|j| acc[j] * 1.25 * (0..acc.len()).map(|j| acc[j] * 1.25_f64 * (acc[1] * a).sin()).sum::<f64>().sin()).sum::<f64>() + 0.5 * a) + 1.25 * b) + 1.5 * acc[0]) + 1.5 * acc[1]) + 1.5 * y8;
        acc.reverse();
        b - acc[0]
    }

    #[differentiable]
    pub fn fn338(a: f64, mut b: f64) -> f64 {
        let old = [[-1.375_f64; 3], [a - a, -b, a.sin().powi(1)]];
        b = b.sin();
        let mut y5: f64 = if (a.abs() + 1.25_f64).sqrt() > b.sin() {
            b
        } else {
            if b > old[1][1] {
                let r4 = &mut b;
                *r4 *= 1.25 * 0.875_f64.max(old[1][0]).sin();
            }
            b += 0.375 * (1.25 * a.sin());
            1.0_f64
        };
        (fn335(y5.cos(), 3 % 4, y5 >= old[0][1]) + 1.5 * a) + 1.75 * b
    }

    #[differentiable]
    pub fn fn339(a: f64, mut b: f64, v: &[f64], t: (f64, f64)) -> f64 {
        let mut v: Vec<f64> = vec![if t.1 < b { t.0 } else { b }, -0.625_f64, a.min(b)];
        let mut acc: (f64, f64) = (0.375_f64, 0.75_f64);
        'l7: for i8 in (0..v.len()).step_by(2) {
            let f10 = |z: f64| (v.iter().filter(|z| **z > 0.25).map(|z| (0..v.len()).map(|j| v[j] * 0.5_f64 * t.0.sin()).sum::<f64>().sin()).sum::<f64>() * v.iter().filter(|z| **z > 0.25).map(|z| (0..v.len()).map(|j| v[j] * 0.5_f64 * t.0.sin()).sum::<f64>().sin()).sum::<f64>() + 1.0_f64).sqrt().atan();
            let y14 = f10(v.windows(2).map(|z| z[0] * z[1]).sum::<f64>()) + f10(a - 1.0);
        }
        b /= 1.75 + f64::sin(a).sin();
        (((((((v[0] + 0.5 * a) + 1.0 * b) + 1.5 * t.0) + 1.0 * t.1) + 0.25 * v[1]) + 0.5 * v[v.len() - 1]) + 1.5 * acc.0) + 0.5 * acc.1
    }

    #[differentiable]
    pub fn fn340(mut a: f64, n: usize, flag: bool, v: &[f64]) -> f64 {
        let mut y1 = [0.125_f64; 3];
        if ((n >= 3) || (n == 0)) || (f64::sin(y1[n % 3]) >= fn338(v[n % 2].atan(), a.cos())) {
            y1.swap(0, 1);
            for z in y1.chunks_exact_mut(2) {
                z[0] = z[1] * 1.25 * v[n % 2].sin();
            }
        }
        let mut y16: Vec<Vec<f64>> = vec![vec![(1.5_f64 + a.sin()).ln(), 0.125_f64 * v[n % 2]], vec![v[n % 2].sin(); 3]];
        (((y1[n % 3].abs() + 0.5 * a) + 2.0 * v[0]) + 1.25 * y16[0][0]) + 0.5 * y16[1][1]
    }

    #[differentiable]
    pub fn fn341(mut a: f64, b: f64) -> f64 {
        let mut list3 = Vec::new();
        list3.push(f64::sin(0.875_f64));
        list3.push(b);
        list3.truncate(4);
        if (a + a) > (a + b) {
            'l5: for i6 in (0..list3.len()).rev() {
                list3[i6] = -0.5;
                list3[i6] += 0.25 * (0.75_f64.atan() / (b.abs() + 1.25_f64)).atan();
            }
            if list3.len() > 2 { a = list3.pop().unwrap(); }
        } else if (1.75 >= a) || (a <= list3[1]) {
            let r8 = &mut list3[1];
            *r8 += 0.25 * b.cos().cos();
        } else {
            if list3.len() > 2 { a = list3.remove(0) * 0.75; }
        }
        list3[0]
    }

    #[differentiable]
    pub fn fn342(mut a: f64, flag: bool, v: &[f64]) -> f64 {
        let mut w = (1.5_f64.min(1.75_f64), v[v.len() - 1]);
        if v[0] > (-v[1]) {
            let mut i5 = 0_usize;
            'l6: while i5 < 2 {
                i5 += 1;
                for i8 in 1..v.len() {
                    let f10 = |z: f64| a.cos();
                    let y12 = f10(f10(a));
                }
            }
        } else if (w.1 <= w.1) && (v[0] >= a) {
            let f14 = |z: f64| 1.25 * z.sin();
            let mut y16 = f14(f14((v.len() as f64)));
        } else {
            w.1 = (2 as f64).cos();
        }
        (1.875 - a) + 2.0 * w.1
    }

    #[differentiable]
    pub fn fn343(a: f64, b: f64) -> f64 {
        let mut back = vec![b.sin().exp(), b, b];
        back[1] = 1.25 * b.sin();
        for i4 in 0..back.len() {
            back[..2].copy_from_slice(&[a.atan(), b]);
            back[i4] += 0.375 * ((a * b) * back.iter().map(|z| 1.25_f64.sin().sin()).sum::<f64>()).sin();
        }
        (b + b) + 0.75 * a
    }

    #[differentiable]
    pub fn fn344(a: f64, v: &[f64]) -> f64 {
        let mut s = [[-0.625_f64, (3 as f64), (v.len() as f64)], [fn176(a.atan(), 1.25_f64 * v[0].sin(), v), a, (2 as f64)]];
        s[0][1] = 1.25 * ((v[v.len() - 1] + v[v.len() - 1]) * a.atan()).sin();
        let mut back: Point = Point { x: a, y: s[1][2] * s[1][1] };
        'l5: for i6 in 0..3 {
            back.x -= 0.125 * v[i6 % 2].atan();
            back.y = a.sin();
        }
        'l8: for (j, z10) in v.iter().enumerate() {
            s[j % 2][2] = (j as f64).sin();
            back.y = 0.5 * (*z10).max(1.75_f64).abs().sin();
        }
        (((((((1.125 + a) + 0.75 * a) + 1.25 * v[0]) + 0.75 * v[1]) + 0.25 * s[0][1]) + 1.5 * s[1][0]) + 1.5 * s[1][2]) + 0.75 * back.x
    }

    #[differentiable]
    pub fn fn345(a: f64, b: f64, q: Vec<f64>) -> f64 {
        let mut a: f64 = f64::sin(a).sin().exp();
        for i5 in 0..q.len() {
            if q.iter().zip(q.iter()).map(|(z, q)| (*q).sin()).sum::<f64>() > b {
                let r9 = &mut a;
                *r9 *= 0.5 * (b * b).sin();
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
        let mut saved: Net = Net { w: vec![z4, y], b: y };
        if 1.625 <= z4.atan() {
            saved.w[1] += 0.25 * (1.25 * (y * (1.0_f64 * 1.625_f64)).sin());
            a = z4.sin();
        }
        (((((y + a) + 1.25 * a) + 2.0 * y) + 1.0 * z4) + 1.0 * saved.w[0]) + 1.75 * saved.w[1]
    }

    #[differentiable]
    pub fn fn347(a: f64, b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let back: [f64; 3] = p;
        let mut i6 = 0_usize;
        'l7: while i6 < 2 && (p.windows(2).map(|z| z[0] * z[1]).sum::<f64>() >= v[1]) {
            i6 += 1;
            if (a <= back[1]) || (back[0] <= a) {
                p[1] *= fn344(1.125_f64.sin(), &p).sin();
                return (((((((0 as f64) + 0.25 * b) + 1.25 * v[0]) + 2.0 * v[1]) + 1.0 * v[v.len() - 1]) + 1.75 * p[0]) + 2.0 * back[0]) + 1.5 * back[2];
            }
            let x = fn344(0.5 * p.windows(2).map(|z| z[0] * z[1]).sum::<f64>().sin(), &p);
            if i6 != 2 {
                return (((((back[2] + 0.25 * b) + 1.0 * v[1]) + 1.25 * v[v.len() - 1]) + 1.75 * back[1]) + 0.25 * back[2]) + 0.5 * x;
            }
        }
        p[0] -= 0.375 * (1.25 * back[i6 % 3].sin());
        let (l10, r11) = p.split_at_mut(1);
        l10[0] += r11[0] * 1.25 * v[0].sin();
        p[i6 % 3] = b.sin();
        ((((((a + 1.25 * a) + 1.75 * b) + 2.0 * v[0]) + 1.75 * v[1]) + 0.5 * v[v.len() - 1]) + 0.5 * back[0]) + 0.5 * back[1]
    }

    #[differentiable]
    pub fn fn348(mut a: f64, v: &[f64]) -> f64 {
        let mut acc: f64 = a;
        let mut y4: f64 = if (a + 0.875) <= (if 1.375 <= a { a } else { a }) {
            a *= (0 as f64).sin();
            chained(acc).unwrap_or(1.125_f64)
        } else {
            a = 0.75;
            a
        };
        let saved: f64 = y4;
        (((0.5 + 1.0 * v[1]) + 1.75 * v[v.len() - 1]) + 0.25 * acc) + 1.5 * y4
    }

    #[differentiable]
    pub fn fn349(mut a: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        let mut tape1 = Body { pos: Point { x: v[0], y: 1.625_f64 }, vel: [0.5_f64; 3], mass: if a < 1.375 { v[0] } else { p[0] }, id: 2 };
        tape1.mass = ((tape1.mass + p[2]) * a).sin();
        let back = tape1.push(chained(f64::sin(p[1])).unwrap_or(p[2]).sin());
        p[1] /= 1.75 + (a * tape1.pos.x).sin();
        ((((((back / (a.abs() + 1.25)) + 0.25 * p[0]) + 0.75 * p[1]) + 0.25 * p[2]) + 1.75 * tape1.pos.y) + 0.5 * tape1.mass) + 1.75 * back
    }

    #[differentiable]
    pub fn fn350(a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut acc: [[f64; 3]; 2] = [[0.375_f64; 3], [-1.5_f64; 3]];
        if (b <= v[0]) || (v[1] >= 0.125) {
            b = -0.5;
            return ((((((b + 1.0 * a) + 0.5 * b) + 0.75 * v[0]) + 0.75 * v[1]) + 0.5 * v[v.len() - 1]) + 1.75 * acc[0][1]) + 0.75 * acc[1][0];
        }
        let tape1 = vec![if 0.375_f64 < a { a } else { b }, acc[1][0] * v[0], acc[1][2]];
        acc[1][1] = tape1[1].atan();
        acc[1][0] += 0.375 * (2 as f64).atan();
        ((((((v[0] + 1.0 * a) + 1.0 * b) + 1.0 * v[0]) + 1.5 * v[1]) + 0.5 * v[v.len() - 1]) + 0.75 * tape1[0]) + 0.75 * tape1[tape1.len() - 1]
    }

    #[differentiable]
    pub fn fn351(mut a: f64, b: f64, mut p: [f64; 3]) -> Vec<f64> {
        let mut dx = [b.max(a), 1.625_f64, b.cos()];
        let mut y6: f64 = if dx[1] <= (b + a) {
            p[0] = (b * a).sin();
            f64::sin(a)
        } else {
            let last5 = p.len() - 1;
            p.swap(1, last5);
            p[1]
        };
        {
            p.fill(a.cos());
            (y6, a) = (a, y6);
        }
        vec![((y6 + 0.25_f64 * b) + 1.75_f64 * p[0]) + 1.0_f64 * dx[1], ((((y6 + 1.75_f64 * b) + 0.25_f64 * p[1]) + 2.0_f64 * dx[1]) + 2.0_f64 * dx[2]) + 2.0_f64 * y6]
    }

    #[differentiable]
    pub fn fn352(a: f64, b: f64, flag: bool, v: &[f64], mut t: (f64, f64)) -> [f64; 3] {
        let mut tape1 = Net { w: vec![b, fn110(v[v.len() - 1].sin())], b: a + b };
        let mut back = Net { w: vec![v.iter().rev().skip(1).copied().map(|z| 1.375_f64.sin().sin()).sum::<f64>(); 3], b: v[0].asinh() };
        let mut y12: f64 = if (a < b) || flag {
            let mut tape19 = fn350(1.25 * b.max(0.625_f64).sin(), (b / (back.b.abs() + 1.25_f64)).sin(), v);
            let r11 = &mut t.0;
            *r11 = *r11 * 1.25 * back.b.sin() + (0.125 * tape19.atan());
            *r11 *= (b * b).sin();
            (1.5_f64 + t.1.sin()).sqrt()
        } else {
            b
        };
        tape1.b *= (tape1.w[0] - b).sin();
        let mut w: f64 = t.0;
        t.1 = (v.iter().enumerate().map(|(j, z)| b.sin().sin()).sum::<f64>() + back.w[1]).sin();
        [((((((1.625 * w) + 2.0 * b) + 0.25 * t.0) + 0.5 * back.w[0]) + 0.5 * back.w[1]) + 1.5 * back.b) + 0.5 * y12, (((((a.abs() + 1.25_f64).sqrt() + 0.75 * t.1) + 0.25 * tape1.w[1]) + 2.0 * tape1.b) + 1.25 * back.w[1]) + 1.0 * y12, (((((w + a) + 2.0 * a) + 2.0 * b) + 1.75 * v[1]) + 1.75 * v[v.len() - 1]) + 1.25 * back.w[0]]
    }

    #[differentiable]
    pub fn fn353(a: f64, b: f64) -> [f64; 3] {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..2 {
            list3.push((if 0.25_f64.min(a) > a.sin() { if a > b { b } else { a } } else { b }).sin());
        }
        for i7 in 0..4 {
            let mut i9 = 0_usize;
            'l10: while i9 < 1 && (0.375 < (i9 as f64)) {
                i9 += 1;
                list3[0] = list3[i9 % 2].sin();
            }
            list3[i9 % 2] = list3[0].sin();
            let f12 = |z: f64| (z.atan() * z).cos();
            let y14 = f12(f12((1.5_f64 + list3[i7 % 2].sin()).ln()));
        }
        [((list3.iter().sum::<f64>() + 2.0 * a) + 1.25 * b) + 1.5 * list3[list3.len() - 1], ((((if 1.375 <= list3[list3.len() - 1] { 2.0_f64 } else { list3[0] }) + 1.0 * a) + 0.25 * b) + 1.75 * list3[0]) + 1.0 * list3[1], b + 2.0 * b]
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
            let mut dy1: Vec<f64> = vec![0.0_f64; 3];
        }
        (1.375 + 1.75 * b) + 1.75 * t.0
    }

    #[differentiable]
    pub fn fn355(a: f64, v: &[f64]) -> f64 {
        let mut next: [f64; 3] = [1.0_f64 - v[1]; 3];
        let mut u: f64 = v[1];
        next[..2].copy_from_slice(&[(u + 1.0_f64).cos(), v[0]]);
        (a + 1.5 * a) + 0.25 * u
    }

    #[differentiable]
    pub fn fn356(mut a: f64) -> f64 {
        let mut old: [f64; 3] = [0.625_f64; 3];
        let mut y1: [f64; 3] = [1.125_f64 * a; 3];
        let mut dy1 = [[1.75_f64; 3], [(1 as f64), (2 as f64), (0..old.len()).map(|j| old[j] * y1[j % 3].sin()).sum::<f64>()]];
        let mut dy16 = Body { pos: Point { x: a, y: y1[2] }, vel: [1.75_f64; 3], mass: y1[0], id: 2 };
        let (l8, r9) = y1.split_at_mut(1);
        l8[0] += r9[0] * 1.25 * ((-1.25_f64) * dy16.pos.x).sin();
        let dy110 = dy16.push(1.25 * (if 1.125_f64 <= dy1[1][0] { old[1] } else { a }).sin());
        let mut i12 = 0_usize;
        'l13: loop {
            i12 += 1;
            if i12 > 3 { break; }
            y1.fill((old[i12 % 3] + a).sin());
            if a < (i12 as f64) { break; }
            old.fill(y1.iter().sum::<f64>().atan());
        }
        return ((((((dy16.mass + 0.25 * a) + 0.5 * old[0]) + 0.5 * old[1]) + 1.5 * old[2]) + 1.5 * dy1[0][1]) + 1.25 * dy1[1][0]) + 1.0 * dy1[1][2];
        y1 = fn353(1.25 * a.max(dy110).sin(), 1.25 * (i12 as f64).sin());
        1.5_f64
    }

    #[differentiable]
    pub fn fn357(a: f64, mut b: f64, n: usize, v: &[f64]) -> f64 {
        let f5 = |z: f64| { let h7 = z + v[n % 2]; h7.asinh().cos() + h7 };
        let mut y9 = f5((0.75_f64.abs() + 1.25_f64).ln()) + f5(b);
        let mut tape1: (f64, f64) = (y9, a.min(v[1]));
        tape1.1 = 0.625;
        let mut dy1 = vec![vec![v[0].sin().tanh(); 2]; 3];
        let y1 = 2.0_f64.sin().sin().powi(0);
        (((y9 + 1.5 * a) + 2.0 * y9) + 1.5 * dy1[0][0]) + 0.75 * dy1[1][1]
    }

    #[differentiable]
    pub fn fn358(a: f64, b: f64, n: usize, t: (f64, f64)) -> Vec<f64> {
        let mut dy1: [[f64; 3]; 2] = [[b; 3], [0.125_f64; 3]];
        dy1[n % 2][n % 3] = dy1[n % 2][n % 3].sin();
        for i6 in 0..4 {
            let f8 = |z: f64| fn349(0.5_f64 * fn345(z.cos(), 0.5_f64 * z.sin(), vec![0.5_f64, t.1, a]).sin(), &dy1[0], [dy1[n % 2][1]; 3]).cos();
            let mut y10 = f8(a - a) + f8((i6 as f64));
            y10 *= (-t.1).sin();
        }
        vec![((((if dy1[1][n % 3] < t.1 { b } else { b }) + 0.5_f64 * a) + 2.0_f64 * dy1[0][1]) + 0.25_f64 * dy1[1][0]) + 1.0_f64 * dy1[1][2], ((((a * b) + 1.75_f64 * a) + 1.5_f64 * b) + 0.5_f64 * t.1) + 0.25_f64 * dy1[1][2]]
    }

    #[differentiable]
    pub fn fn359(mut a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut back: [f64; 3] = [-1.0_f64; 3];
        let mut y: Option<f64> = Some(if 1.375_f64 <= b { 1.375_f64 } else { v[1] });
        let dy1: f64 = b;
        ((((((((dy1 * b) + 2.0 * a) + 1.0 * b) + 0.75 * v[0]) + 1.25 * v[1]) + 1.0 * back[0]) + 1.0 * back[1]) + 0.75 * back[2]) + 1.0 * y.unwrap_or((0.75))
    }

    #[differentiable]
    pub fn fn360(mut a: f64, b: f64, net: &Net) -> f64 {
        let mut saved = vec![vec![0.0_f64; 2], vec![b, net.w[1], 0.125_f64]];
        saved[0][1] = (0.5_f64 + fn347(b.sin(), 0.125_f64.atan(), &saved[0], [b; 3])).cos();
        if a >= (1.5 + b) {} else if fn350(a.cos(), 1.25 * b.sin(), &saved[1]) > (0 as f64) {} else {
            let mut y: [f64; 3] = [fn73(b.atan(), net.b.cos(), &saved[1]); 3];
        }
        ((a.abs() + 1.25_f64).ln() + 1.75 * a) + 1.0 * saved[1][1]
    }

    #[differentiable]
    pub fn fn361(a: f64, flag: bool) -> f64 {
        let mut next = [[a; 3]; 2];
        let mut list4 = Vec::new();
        for i5 in 0..4 {
            list4.push(((if next[0][i5 % 3] <= next[i5 % 2][i5 % 3] { next[0][i5 % 3] } else { a }) + a).sin());
        }
        let f8 = |z: f64| ((1.5_f64 + 0.625_f64.sin()).ln() * (list4[list4.len() - 1] / (1.5_f64 + z.sin()))).sin();
        let mut y10 = f8(f8(next[1][0]));
        let dy1: f64 = y10;
        {
            list4.extend_from_slice(&[1.25 * (0..list4.len()).map(|j| list4[j] * (j as f64).cos()).sum::<f64>().sin(), list4[1]]);
        }
        (((y10 + 0.5 * a) + 0.25 * next[0][1]) + 2.0 * next[1][2]) + 1.0 * y10
    }

    #[differentiable]
    pub fn fn362(a: f64, b: f64) -> f64 {
        let mut tape1: Vec<f64> = vec![0.0_f64; 2];
        let acc = a;
        let r5 = &mut tape1[0];
        *r5 *= a.cos();
        let f6 = |z: f64| 1.25 * ((0..tape1.len()).map(|j| tape1[j] * 1.25_f64 * (acc * acc + 1.0_f64).ln().sin()).sum::<f64>() + acc.asinh()).sin();
        let y9 = f6(f6(b));
        (a + 1.25 * acc) + 1.5 * y9
    }

    #[differentiable]
    pub fn fn363(a: f64, b: f64) -> f64 {
        let mut s = [0.25_f64; 3];
        'l4: for i5 in 0..2 {
            let mut i7 = 0_usize;
            loop {
                i7 += 1;
                if i7 > 3 { break; }
                if (a - b) < (b * b) {
                    s.fill((b * a).sin());
                    let mut old9 = std::mem::replace(&mut s[0], 0.5 * b.asinh().sin());
                } else {}
                s[1] += 0.5 * (b + a).cos();
                s.reverse();
            }
            s[i7 % 3] /= 1.75 + (b * b).sin();
            for z11 in &mut s {
                *z11 = *z11 * 0.5 * a.sin().exp().sin() - (0.25 * (0.5 * (a * 0.125_f64).sin()));
            }
        }
        ((0.875_f64.sin() + 0.25 * b) + 1.75 * s[1]) + 1.0 * s[2]
    }

    #[differentiable]
    pub fn fn364(mut a: f64, mut b: f64, mut p: [f64; 3]) -> f64 {
        let mut y1 = if b <= a { Shape::Disc(0.25_f64.asinh()) } else { Shape::Dot };
        let mut p: f64 = a.max(a).sin().exp();
        'l6: for i7 in 0..1 {
            p = 0.5 * (if p <= (p + 0.625_f64) { f64::sin(b) } else { b }).sin();
        }
        b = 1.25 * (p.asinh() * (1.5_f64 + b.sin()).sqrt()).sin();
        let mut i9 = 0_usize;
        loop {
            i9 += 1;
            if i9 > 3 { break; }
            if i9 < 1 {
                let f11 = |z: f64| ((i9 as f64) - (p.abs() + 1.25_f64).ln()).cos();
                let mut y13 = f11(b) + f11(p.sin().powi(1));
            } else {
                p = (p + a).sin().powi(1).atan();
            }
            let mut y1 = p;
        }
        ((b + 1.0 * a) + 0.75 * b) + 0.25 * p
    }

    #[differentiable]
    pub fn fn365(mut a: f64, mut b: f64) -> f64 {
        let mut x = Point { x: (b * b + 1.0_f64).ln(), y: b };
        for i4 in 0..1 {}
        let f6 = |z: f64, k: f64| a.cos();
        let y9 = f6(b + x.y, a) + f6(fn361(x.y.atan(), b > a), b);
        let old = y9 - x.y.sin().exp();
        ((a.min(old) + 1.25 * a) + 1.5 * y9) + 1.5 * old
    }

    #[differentiable]
    pub fn fn366(mut a: f64, n: usize) -> f64 {
        let s = vec![vec![a, a + a], vec![fn356(a.sin()), a]];
        match n % 3 { 0 => {
            a *= 1.25 * a.abs().sin();
        }, 1 => {
            let r4 = &mut a;
            *r4 = s[1][n % 2].atan();
            *r4 *= s[n % 2][n % 2].cos();
        }, _ => {} }
        let mut back: Vec<f64> = vec![a; 3];
        let mut i6 = 0_usize;
        while i6 < 1 && (a > (a + back[i6 % 2])) {
            i6 += 1;
            back.push(back.chunks(2).map(|z| z[0].sin()).sum::<f64>().atan());
        }
        (((((a.abs() + 1.25_f64).sqrt() + 1.0 * a) + 0.25 * s[0][0]) + 1.0 * s[1][1]) + 1.0 * back[1]) + 1.75 * back[back.len() - 1]
    }

    #[differentiable]
    pub fn fn367(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut next = vec![v[1], b.atan()];
        let mut y11: f64 = if (next[0] * 1.0) > b.sin().tanh() {
            let f5 = |z: f64, k: f64| a.sin().powi(2).sin();
            let y8 = f5(a.sin(), a) + f5(b, next[next.len() - 1]);
            a / (1.5_f64 + next[1].sin())
        } else {
            let r10 = &mut next[1];
            *r10 *= (b - b).sin();
            v[1].sin()
        };
        let mut s = y11 + (if (-0.875_f64) >= 0.75_f64 { next[next.len() - 1] } else { b });
        (((((((s + 0.25 * a) + 0.5 * v[0]) + 2.0 * v[v.len() - 1]) + 2.0 * next[0]) + 0.5 * next[1]) + 1.25 * next[next.len() - 1]) + 0.25 * y11) + 1.0 * s
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
        ((if a < v[0] { a } else { a }) + 1.75 * a) + 2.0 * v[1]
    }

    #[differentiable]
    pub fn fn371(mut a: f64) -> (f64, f64) {
        let y = vec![f64::sin(a); 3];
        a = ((y[1] + a) * y[0]).sin();
        a += 0.25 * (1.25 * ((a + y[1]) + (y[y.len() - 1] * y[1])).sin());
        ((y[1].sin().exp() + 1.75 * a) + 0.75 * y[0], (y[0].sin().powi(3) + 1.5 * a) + 2.0 * y[0])
    }

    #[differentiable]
    pub fn fn372(a: f64, b: f64, v: &[f64]) -> f64 {
        for i4 in 0..2 {}
        ((a.asinh() + 0.75 * a) + 0.25 * v[1]) + 0.75 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn373(a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut dx: Vec<f64> = v[..2].to_vec();
        'l5: for i6 in (0..1).rev() {
            let mut back = fn89((v[i6 % 2] - b).sin(), 0.5 * a.sin(), dx.len() % 4);
            dx[..2].copy_from_slice(&[0.5 * positive(a).unwrap_or(b).sin(), a]);
            if i6 % 2 == 0 {
                break 'l5;
            }
        }
        (((((1 as f64) + 1.5 * a) + 1.5 * v[0]) + 0.75 * v[v.len() - 1]) + 1.0 * dx[0]) + 1.75 * dx[dx.len() - 1]
    }

    #[differentiable]
    pub fn fn374(mut a: f64, n: usize, v: &[f64]) -> f64 {
        a = -1.375;
        let f4 = |z: f64| v[n % 2].sin();
        let mut y6 = f4(f4(0.875 * a));
        a = 1.25 * (a.sin().tanh() * y6).sin();
        a = v.iter().fold(y6, |h, z| (h + 0.25_f64).cos()).sin();
        (n as f64) + 1.75 * a
    }

    #[differentiable]
    pub fn fn375(a: f64, b: f64) -> f64 {
        let f3 = |z: f64, k: f64| { let h6 = z.asinh(); a.sin() + h6 };
        let y8 = f3(b.cos(), a) * f3(0.625, a);
        ((1 as f64) + 0.75 * b) + 1.5 * y8
    }

    #[differentiable]
    pub fn fn376(mut a: f64, b: f64) -> f64 {
        let mut u: [[f64; 3]; 2] = [[fn36(a.sin(), 3 % 4, vec![b, b, b]), a, (-0.5_f64).max(a)], [b + a, (a * a + 1.0_f64).sqrt(), b.sin()]];
        u[1][1] = b.sin();
        (((-(-0.25)) + 1.0 * a) + 1.75 * u[1][0]) + 1.25 * u[1][2]
    }

    #[differentiable]
    pub fn fn377(a: f64, n: usize) -> f64 {
        let mut tape1 = vec![vec![a.min(a); 2]; 3];
        tape1[n % 2][n % 2] = 0.75_f64.cos();
        tape1[n % 2][n % 2] = 1.25 * (2 as f64).sin();
        for i4 in 1..=1 {
            tape1[n % 2][0] = (if a >= a { 0.625_f64 } else { tape1[n % 2][i4 % 2].sin().exp() }).atan();
        }
        let x = a.abs() + tape1[n % 2][n % 2];
        ((x + 1.75 * a) + 0.5 * tape1[0][0]) + 2.0 * x
    }

    #[differentiable]
    pub fn fn378(a: f64, mut b: f64, n: usize, p: [f64; 3]) -> f64 {
        let mut cell1: [f64; 3] = p;
        b += 0.25 * fn139(p[n % 3].atan(), &cell1, [cell1[n % 3], cell1[0], a]);
        cell1[0] += 0.125 * b.sin().tanh().cos();
        let mut y1: Vec<f64> = vec![a, cell1[n % 3].sin().powi(2), p[n % 3].atan()];
        if n < 1 {
            cell1[..2].copy_from_slice(&[p[1].cos(), p[1]]);
            cell1[2] = y1[n % 2].atan();
            y1[n % 2] += 0.5 * (1.25 * a.sin().sin());
        } else if cell1[n % 3].sin().powi(2) <= (b - b) {
            y1.extend([1.25 * fn367(1.25_f64 * a.sin(), y1[n % 2].sin(), &p).sin(), a]);
        } else {
            cell1.reverse();
        }
        (((((p[n % 3] + 1.75 * a) + 1.75 * b) + 2.0 * p[0]) + 1.5 * p[1]) + 1.5 * p[2]) + 0.5 * cell1[2]
    }

    #[differentiable]
    pub fn fn379(mut a: f64, b: f64, n: usize) -> f64 {
        a -= 0.125 * (a / ((a + b).abs() + 1.25_f64)).sin();
        let mut tape1: Net = Net { w: vec![b * b, if a < b { b } else { a }], b: f64::sin(a) };
        (b.sin().exp() + 0.25 * a) + 1.75 * b
    }

    #[differentiable]
    pub fn fn380(mut a: f64, b: f64) -> f64 {
        let mut s = vec![a.cos(), a, a + b];
        for i4 in 0..s.len() {
            'l6: for z8 in &s {
                a = 0.5 * (s.iter().enumerate().map(|(j, z)| 0.5_f64 * ((*z) - (*z)).sin()).sum::<f64>() / (a.sin() * a.sin() + 1.0_f64)).sin();
                a = s[i4].sin();
            }
        }
        return ((((a.atan() + 1.25 * a) + 1.75 * b) + 1.75 * s[0]) + 1.0 * s[1]) + 2.0 * s[s.len() - 1];
    }

    #[differentiable]
    pub fn fn381(a: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        let f4 = |z: f64| (a.asinh() + a).cos();
        let y6 = f4(v[0]) + f4(q[0]);
        if (1.75 + y6) <= a {
            if v[v.len() - 1] < (1 as f64) {
                q[0] = 1.25 * fn373(q[1].atan(), (y6 * y6).atan(), &v[..2]).sin();
                let f8 = |z: f64, k: f64| v[1].atan();
                let mut y11 = f8(a, q[q.len() - 1]) + f8(0.75, y6);
                q.resize(2, (-v[0]).sin());
            } else if q[1] < y6.sin().tanh() {} else {}
            let y = fn378(v[v.len() - 1].cos(), (0 as f64).sin(), 2 % 4, [2.0_f64; 3]);
            q.push(1.25 * y6.sin());
        } else if (0 as f64) > (v[0] - q[1]) {
            q[1] = (fn375(y6.sin(), v[1].sin()) * a).sin();
        } else {
            q[0] = 1.0_f64.sin().powi(1).sin();
        }
        return ((((1.5 + 1.5 * v[0]) + 1.5 * v[1]) + 1.5 * v[v.len() - 1]) + 0.75 * q[0]) + 0.75 * q[1];
    }

    #[differentiable]
    pub fn fn382(mut a: f64, n: usize, flag: bool) -> f64 {
        for i4 in 0..4 {
            a = (a / (1.5_f64 + a.sin())).sin().powi(3).cos();
        }
        a = 1.125_f64.cos();
        let mut next = [a * a; 3];
        (((next[n % 3] - a) + 0.75 * a) + 1.5 * next[0]) + 1.25 * next[1]
    }

    #[differentiable]
    pub fn fn383(a: f64, mut p: [f64; 3]) -> Vec<f64> {
        let mut next: Vec<f64> = p[0..=1].to_vec();
        let mut saved: Vec<f64> = p[..2].to_vec();
        next.push(p.iter().copied().fold((-9.0), f64::max).sin());
        saved[1] = 1.25 * a.atan().sin().tanh().sin();
        saved[..2].copy_from_slice(&[1.25 * next.iter().copied().fold((-9.0), f64::max).sin(), a]);
        let mut back = Point { x: a + next[0], y: 1.625_f64 + saved[1] };
        saved.clone()
    }

    #[differentiable]
    pub fn fn384(a: f64) -> (f64, f64) {
        let f2 = |z: f64| 1.25 * (1.5_f64 - 1.625_f64).sin();
        let mut y4 = f2(f2(-a));
        for i6 in 0..4 {
            y4 += 0.25 * fn150(0.5 * (if a >= a { a } else { 1.25_f64 }).sin(), (a + a).atan(), i6 % 4, vec![0.0_f64; 4]);
        }
        y4 = (a + a).sin().powi(1).sin();
        if (y4 * a) <= (-1.375) {
            y4 -= 0.5 * (1.25 * ((y4 * a) - a).sin());
            return ((y4.sin().powi(1) + 1.5 * a) + 0.25 * y4, y4 + 2.0 * y4);
            y4 = -0.375;
        }
        ((a - 0.875) + 2.0 * y4, ((if y4 < y4 { a } else { a }) + 0.5 * a) + 0.75 * y4)
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
        let mut b = vec![0.0_f64; 4];
        let mut old = [[b[b.len() - 1].sin(), if a < b[1] { b[0] } else { b[b.len() - 1] }, b[0] + a], [a, b.iter().sum::<f64>(), 0.375_f64.asinh()]];
        if a.max(old[1][2]) >= a {
            let x: f64 = (0..b.len()).map(|j| b[j] * 1.25_f64 * (a.abs() + 1.25_f64).sqrt().sin()).sum::<f64>();
            b.reverse();
        }
        ((((a.min(a) + 0.25 * a) + 1.0 * b[0]) + 1.25 * b[1]) + 1.0 * b[b.len() - 1]) + 1.5 * old[0][1]
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
        let mut back = Net { w: vec![if a > b { b } else { a }, b], b: -a };
        let r4 = &mut back.b;
        *r4 += 0.375 * b.cos();
        back.b = 0.75;
        {
            let mut y9: f64 = if b <= back.w[1].sin().exp() {
                'l5: for i6 in 0..3 {
                    back = Net { w: vec![0.0_f64; 2], b: a };
                    back.w[i6 % 2] = 1.375_f64.sin();
                }
                (1 as f64)
            } else {
                let mut y1 = fn379(1.25 * b.sin(), (1.5_f64 + back.w[0].sin()).sqrt().sin(), 0 % 4);
                a * back.w[0]
            };
        }
        (((-0.5) * b) + 1.5 * a) + 1.75 * b
    }

    #[differentiable]
    pub fn fn390(a: f64) -> f64 {
        let mut s = vec![a, (1.5_f64 + a.sin()).ln(), a + a];
        let a = 1.125_f64 - (if a <= a { -1.5_f64 } else { a });
        'l4: for i5 in 1..=4 {
            let mut y8: f64 = if i5 % 2 == 0 {
                if s.len() > 2 { s.pop(); }
                -1.75_f64
            } else {
                for z7 in &mut s {
                    *z7 *= 0.5 * (a + a).sin();
                }
                -s[0]
            };
        }
        return (a + 1.0 * s[0]) + 1.5 * s[s.len() - 1];
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
        let mut next: [[f64; 3]; 2] = [[f64::sin(b); 3]; 2];
        let mut old4 = std::mem::replace(&mut next[0][0], 1.25 * (b * b).sin());
        let mut y6: f64 = {
            next[1][1] = (a.abs() + (3 as f64)).sin();
            old4 += 0.25 * fn381(a.abs().atan(), &next[0], vec![1.625_f64, b, b]);
            next[1][1]
        };
        (((2.0 * old4) + 1.75 * b) + 1.25 * next[0][1]) + 1.75 * next[1][2]
    }

    #[differentiable]
    pub fn fn393(a: f64, n: usize) -> f64 {
        for i3 in 0..n % 4 {}
        let mut next = (1.5_f64 / (a * a + 1.0_f64)) + (if 0.75_f64 < a { 1.625_f64 } else { a });
        0.875_f64.cos() + 1.5 * a
    }

    #[differentiable]
    pub fn fn394(mut a: f64, b: f64) -> Vec<f64> {
        a = (a.cos() * a.sin().tanh()).sin();
        for i3 in 1..=1 {
            a = ((1.5_f64 + (-1.125_f64).sin()).ln() + (a * a)).atan();
            let x = -b.sin();
        }
        vec![a + 2.0_f64 * b, (b + 1.25_f64 * a) + 2.0_f64 * b]
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
                a = 1.75;
            }
            a *= a.sin();
        }
        (((1.0 - a) + 1.75 * a) + 1.25 * v[0]) + 1.25 * v[1]
    }

    #[differentiable]
    pub fn fn396(a: f64, mut b: f64, v: &[f64], q: Vec<f64>) -> f64 {
        let mut old: Vec<f64> = vec![b + b, 1.625_f64 + v[1], (3 as f64)];
        if (0.375 < (b * a)) && (v[1] < a) {
            if old.len() > 2 { b = old.remove(1) * 0.75; }
            old[1] -= 0.25 * (1.25 * (-a).sin());
        }
        (((((a + 1.625) + 1.75 * a) + 0.75 * b) + 0.5 * q[0]) + 1.0 * q[1]) + 1.75 * q[q.len() - 1]
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
            } else if (-net.w[1]) > fn36(net.w[0].sin(), 0 % 4, vec![b, 0.875_f64, b]) {} else {}
            b = 1.25 * a.sin();
            let r7 = &mut b;
            *r7 = (-0.875_f64).sin();
            *r7 += 0.375 * (-net.b).sin();
        } else {
            b = 1.25 * ((b / (net.b.abs() + 1.25_f64)) * (if 0.375_f64 >= net.b { a } else { 0.5_f64 })).sin();
            b = 1.25 * (b * b).abs().sin();
        }
        ((b * a) + 0.5 * a) + 2.0 * b
    }

    #[differentiable]
    pub fn fn399(mut a: f64, v: &[f64]) -> f64 {
        let mut saved = [a * a, a + a, (-0.5_f64) * v[1]];
        let dx: f64 = a;
        let mut saved5 = v[1].sin().powi(0);
        for i7 in 0..2 {
            'l9: for i10 in (0..saved.len()).step_by(2) {
                saved[i10] -= 0.25 * (saved5 - (dx + v[i10 % 2])).sin();
                let r12 = &mut saved[1];
                *r12 += 0.25 * (0.5 * saved5.cos().sin());
                *r12 = *r12 * saved5.sin() + (0.5 * dx.atan());
            }
            if (if saved5 > saved5 { v[i7 % 2] } else { a }) >= (v[i7 % 2] + saved[1]) {
                return ((((-1.75_f64).mul_add(dx, a) + 2.0 * v[0]) + 1.75 * v[1]) + 0.5 * dx) + 0.75 * saved5;
            }
            saved[i7 % 3] += 0.125 * 2.0_f64.sin();
        }
        (((((a + 0.25 * a) + 1.5 * v[0]) + 0.5 * v[1]) + 0.75 * v[v.len() - 1]) + 1.75 * saved[1]) + 1.25 * saved[2]
    }

    #[differentiable]
    pub fn fn400(mut a: f64, b: f64) -> f64 {
        let mut x: Vec<f64> = vec![b.sin(), a, b - b];
        'l4: for i5 in (0..4).rev() {}
        if x.iter().sum::<f64>() <= (a + a) {
            let mut back: Vec<Vec<f64>> = vec![vec![b; 3], vec![fn379(1.25_f64 * a.sin(), 1.25_f64 * b.sin(), 0 % 4), (b * b + 1.0_f64).ln(), a.sin().exp()]];
        } else if (1.5_f64 + b.sin()).sqrt() < 2.0 {
            x.insert(1, (0.375_f64.abs() + 1.25_f64).ln().sin());
        } else {
            let acc = b;
        }
        (((a + 1.25 * a) + 0.25 * x[0]) + 1.0 * x[1]) + 1.5 * x[x.len() - 1]
    }

    #[differentiable]
    pub fn fn401(mut a: f64) -> f64 {
        let r2 = &mut a;
        *r2 *= (-0.625_f64).cos();
        a = 1.25 * a.sin();
        let mut y5: f64 = if (a + a) > a {
            for i3 in (0..4).rev() {}
            a = a.sin();
            a * a
        } else {
            if (a - a) <= a {
                a = fn393((a * a).sin(), 1 % 4).sin();
                return a + 2.0 * a;
            }
            a - a
        };
        -1.75
    }

    #[differentiable]
    pub fn fn402(a: f64, mut b: f64, v: &[f64]) -> f64 {
        let mut dy1 = [[-v[0]; 3]; 2];
        let mut a = vec![v[1]; 3];
        if a.len() > 2 { b = a.remove(0) * 0.75; }
        let mut i6 = 0_usize;
        while i6 < 2 {
            i6 += 1;
            if (1.125 + b) > (1 as f64) {
                return (((((v[i6 % 2] + 0.25 * v[0]) + 0.25 * v[v.len() - 1]) + 1.5 * dy1[0][1]) + 1.25 * dy1[1][2]) + 1.5 * a[0]) + 2.0 * a[1];
            }
            a[1] -= 0.25 * (0.5 * ((dy1[1][i6 % 3] * b) * b).sin());
        }
        (((((((b + 1.25 * b) + 1.75 * v[0]) + 1.75 * v[1]) + 0.75 * v[v.len() - 1]) + 0.75 * dy1[1][0]) + 2.0 * a[0]) + 1.75 * a[1]) + 0.25 * a[a.len() - 1]
    }

    #[differentiable]
    pub fn fn403(mut a: f64) -> f64 {
        let mut saved: [[f64; 3]; 2] = [[1.5_f64; 3], [(a * a + 1.0_f64).sqrt(); 3]];
        let f3 = |z: f64| (saved[1][2] + fn330(1.25_f64 * z.sin())).atan();
        let mut y5 = f3(f3(saved[1][2] - 1.125));
        let next = y5;
        let mut tape1 = y5;
        saved[1][0] = (tape1 - tape1).mul_add(saved[0][0], 0.5_f64).sin();
        return (((1.25 + 0.75 * saved[0][1]) + 1.0 * y5) + 0.75 * next) + 0.5 * tape1;
    }

    #[differentiable]
    pub fn fn404(mut a: f64) -> f64 {
        let mut cell1: Vec<f64> = vec![a, a, a - a];
        {
            cell1.extend([(0.125_f64 * a).cos(), a]);
        }
        (((if a > cell1[1] { a } else { a }) + 0.25 * a) + 0.75 * cell1[0]) + 1.0 * cell1[1]
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
                    a[0] = fn242(((i3 + 1) as f64).sin(), b.sin(), &a).sin();
                }
                a.insert(0, 0.5 * a.iter().take(2).map(|z| z.sin()).sum::<f64>().sin());
            } else {
                a.insert(1, 0.5 * (a[i3 % 2] + a[1]).sin());
            }
            if b <= 0.5 { break; }
            a[i3 % 2] -= 0.5 * (0.5 * fn292(a[i3 % 2].atan(), i3 % 2 == 0, &a).sin().sin());
        }
        ((-1.375) + 1.75 * a) + 0.5 * b
    }

    #[differentiable]
    pub fn fn406(mut a: f64, b: f64) -> f64 {
        let mut b = vec![b.sin().exp(), b];
        b.push(1.75_f64.min(a).sin());
        if b[1] > a.atan() {
            for i4 in 0..2 {
                b.reverse();
                b.extend_from_slice(&[0.5 * (3 as f64).sin(), 2.0_f64]);
            }
            b.extend(vec![a.sin(), -1.375_f64]);
        }
        ((if a <= a { a } else { a }) + 1.5 * b[0]) + 0.5 * b[1]
    }

    #[differentiable]
    pub fn fn408(a: f64) -> f64 {
        let Some(z2) = positive(a) else {
            return a.sin() + 1.25 * a;
        };
        'l4: for i5 in 1..=1 {}
        let old: f64 = positive(z2).unwrap_or(z2);
        (-1.375) + 1.25 * z2
    }

    #[differentiable]
    pub fn fn410(a: f64) -> f64 {
        let cell1 = [[0.125_f64; 3]; 2];
        let mut i3 = 0_usize;
        while i3 < 3 && ((i3 % 2 == 1) || (a > a)) {
            i3 += 1;
            for i5 in 1..=2 {
                let f7 = |z: f64| 0.5 * fn406((cell1[1][2] - a).sin(), cell1[i3 % 2][i3 % 3].sin().cos()).sin();
                let y9 = f7(a) + f7(a);
            }
        }
        ((cell1[i3 % 2][i3 % 3].min(a) + 0.5 * a) + 0.5 * cell1[1][0]) + 1.25 * cell1[1][2]
    }

    #[differentiable]
    pub fn fn412(mut a: f64, b: f64) -> f64 {
        let u: Net = Net { w: vec![0.0_f64; 2], b: (b.abs() + 1.25_f64).ln() };
        if b <= (a + b) {
            a = ((1.5_f64 + a.sin()).ln() * b).atan();
            return b.mul_add(b, u.w[1]) + 1.0 * a;
        }
        let mut i4 = 0_usize;
        while i4 < 2 && (i4 == 0) {
            i4 += 1;
            if i4 % 2 == 1 {
                a /= 1.75 + u.w[1].sin();
                break;
            }
            if (u.b < u.w[i4 % 2]) || (b >= b) {
                a = ((if i4 < 0 { a } else { a }) + u.b.atan()).sin();
                continue;
            }
        }
        let mut acc: Shape = Shape::Dot;
        let f7 = |z: f64, k: f64| z.atan();
        let mut y10 = f7(b, a) * f7(1.0, 1.125);
        (((if y10 <= b { y10 } else { b }) + 0.5 * a) + 1.25 * u.w[1]) + 0.5 * y10
    }

    #[differentiable]
    pub fn fn413(a: f64, b: f64, v: &[f64]) -> f64 {
        'l4: for i5 in (0..4).rev() {
            let mut a: [f64; 3] = [b * 1.5_f64; 3];
            let last8 = a.len() - 1;
            a.swap(0, last8);
            a.reverse();
        }
        ((((b + 0.5 * a) + 2.0 * b) + 1.25 * v[0]) + 1.0 * v[1]) + 2.0 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn414(a: f64, mut b: f64, flag: bool) -> f64 {
        b = b.sin();
        let mut a: f64 = if flag { b } else { b };
        b = 1.25 * 0.875_f64.sin();
        let w = (1.25_f64 * 1.625_f64).min(b);
        b = (if flag { -a } else { b }).sin();
        a = (if w >= fn408(1.25_f64 * b.sin()) { a.sin() } else { b + w }).atan();
        return ((fn96(0.875_f64.sin(), a.sin()) + 0.25 * b) + 1.25 * a) + 1.25 * w;
        a /= 1.75 + (w * b).sin();
        b
    }

    #[differentiable]
    pub fn fn415(a: f64, b: f64, n: usize) -> f64 {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push((0.125_f64.sin() + fn410(0.5_f64 * b.sin())).atan());
        }
        list4 = vec![list4[n % 2] * list4[0], b, a.mul_add(a, b)];
        let mut x = [list4.iter().sum::<f64>(); 3];
        ((((list4[n % 2] * b) + 1.25 * a) + 1.5 * b) + 1.25 * x[0]) + 1.5 * x[2]
    }

    #[differentiable]
    pub fn fn416(mut a: f64, v: &[f64]) -> f64 {
        let mut a = (a - a, if a <= v[1] { a } else { a });
        if v[0] <= (v[1] - v[v.len() - 1]) {} else {
            a.0 = ((v[v.len() - 1] + v[0]) + a.0.max(v[v.len() - 1])).atan();
        }
        ((a.0 + 0.5 * v[0]) + 1.5 * v[1]) + 0.75 * v[v.len() - 1]
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
            a = 1.25 * ((b + b) * (n as f64)).sin();
            [b, 0.5_f64, b]
        } else {
            a = (if (a < b) && ((-1.75_f64) > b) { b + a } else { a + a }).atan();
            [0.875_f64; 3]
        };
        (b.min(a) + 1.5 * a) + 1.25 * b
    }

    #[differentiable]
    pub fn fn419(a: f64, n: usize, v: &[f64], mut p: [f64; 3]) -> [f64; 3] {
        let mut i5 = 0_usize;
        while i5 < 2 && ((if v[1] > v[n % 2] { -0.625_f64 } else { p[2] }) > p[n % 3]) {
            i5 += 1;
            for z in p.chunks_exact_mut(2) {
                z[0] = z[1] * a.sin();
            }
            let mut next7 = p.clone();
            for _ in 0..1 {
                for i8 in 0..p.len() {
                    next7[i8] = 0.5 * p[i8] + 0.25 * (if i8 == 0 { p[p.len() - 1] } else { p[i8 - 1] }) * a.atan();
                }
                std::mem::swap(&mut p, &mut next7);
            }
            if v.iter().copied().fold((-9.0), f64::max) <= p[i5 % 3].cos() {
                return [(a.abs() + 1.25_f64).ln() + 1.75 * a, v[n % 2] - a, (0.75 / (1.5 + v[1].sin())) + 1.5 * v[0]];
            }
        }
        [a.sin() + 2.0 * a, (a + 1.25 * v[0]) + 2.0 * v[1], v.iter().copied().fold((-9.0), f64::max) + 1.5 * v[0]]
    }

    #[differentiable]
    pub fn fn420(a: f64) -> f64 {
        let mut y1 = Body { pos: Point { x: a, y: a }, vel: [a * a, a, fn415(a.atan(), 1.25_f64 * a.sin(), 2 % 4)], mass: a.mul_add(a, a), id: 2 };
        y1.pos.x = ((y1.pos.y - a) + (a * a)).sin();
        y1.vel[2] = a.sin();
        let f3 = |z: f64| z.sin();
        let y5 = f3((1.75_f64 * 1.75_f64 + 1.0_f64).ln()) + f3(a + y1.vel[2]);
        y1.pos.x = (y1.pos.y.sin() * y5).sin();
        let f7 = |z: f64| ((0.75_f64 * y5) - (y1.pos.x * y5)).sin();
        let y9 = f7(y5);
        (((((y5 * y5 + 1.0_f64).ln() + 1.75 * a) + 1.25 * y1.pos.y) + 1.25 * y1.vel[1]) + 0.5 * y1.mass) + 1.5 * y9
    }

    #[differentiable]
    pub fn fn421(a: f64, b: f64) -> f64 {
        for i3 in (0..1).rev() {
            'l5: for i6 in 0..2 {}
        }
        let mut a = vec![a / (a * a + 1.0_f64), a.sin().powi(2), (1 as f64)];
        ((-a[a.len() - 1]) + 0.5 * b) + 1.75 * a[a.len() - 1]
    }

    #[differentiable]
    pub fn fn422(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        for i5 in (0..p.len()).step_by(2) {
            p.fill((v[i5 % 2] + b).sin());
            p[2] = a.sin();
        }
        let mut u: f64 = a;
        p.reverse();
        ((b + 0.75 * b) + 1.0 * p[1]) + 0.5 * p[2]
    }

    #[differentiable]
    pub fn fn423(mut a: f64) -> f64 {
        let mut acc = [a * a, a, a];
        acc = [acc.iter().enumerate().map(|(j, z)| (0.75_f64.abs() + 1.25_f64).sqrt().sin()).sum::<f64>(); 3];
        let mut i5 = 0_usize;
        loop {
            i5 += 1;
            if i5 > 1 { break; }
            if (acc[i5 % 3] > a) || (i5 < 2) {
                break;
            }
            acc.swap(0, 0);
            if (acc[0] + a) < (a * a) { break; }
            acc.fill(fn210(a.atan(), i5 % 4).sin());
        }
        (0.5_f64.mul_add(a, a) + 0.25 * a) + 1.0 * acc[0]
    }

    #[differentiable]
    pub fn fn424(mut a: f64, b: f64, flag: bool) -> f64 {
        a = ((-a) + 1.5_f64).sin();
        let f4 = |z: f64| { let h6 = 0.5_f64.sin().exp(); positive(a).unwrap_or(a).atan() + h6 };
        let mut y8 = f4(b) + f4(b.asinh());
        let mut i10 = 0_usize;
        'l11: loop {
            i10 += 1;
            if i10 > 1 { break; }
            y8 = 1.25 * a.sin().exp().sin();
            a -= 0.25 * fn412((1.25_f64 * (-0.875_f64)).sin(), (if flag { b } else { a }).atan()).sin();
            let f13 = |z: f64, k: f64| ((-0.375_f64) * a.abs()).sin();
            let y16 = f13(b, 0.875) * f13((-0.875_f64).min(a), b);
        }
        return b + 0.25 * a;
    }

    #[differentiable]
    pub fn fn425(a: f64, b: f64) -> Vec<f64> {
        let mut acc = vec![vec![b, b, b.min(a)], vec![0.0_f64; 4]];
        acc[0][0] = 1.25 * fn55((b / (acc[0][0].abs() + 1.25_f64)).atan()).sin();
        for i4 in 0..4 {
            {
                for i6 in 1..=1 {
                    acc[i6 % 2][1] = a.sin();
                }
            }
            acc = vec![vec![-a, if a <= acc[1][i4 % 2] { acc[i4 % 2][i4 % 2] } else { a }, if 1.75_f64 > acc[i4 % 2][i4 % 2] { b } else { b }], vec![0.25_f64.sin(), -a, if i4 >= 3 { a } else { b }]];
            let f8 = |z: f64| b.sin().exp().sin().powi(1).sin();
            let mut y10 = f8(if b <= (-1.0) { a } else { a });
        }
        vec![b + 0.75_f64 * b, ((if b <= b { b } else { acc[1][1] }) + 1.0_f64 * a) + 1.25_f64 * b]
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
        let mut s: [f64; 3] = std::array::from_fn(|j| a.atan());
        s[0] = (1 as f64).sin();
        let mut i6 = 0_usize;
        while i6 < 2 && ((3 as f64) <= a) {
            i6 += 1;
            let mut back: Vec<Vec<f64>> = vec![q[0..=1].to_vec(), s.to_vec()];
            let mut old: f64 = q[1];
        }
        ((((b + 2.0 * b) + 1.25 * q[0]) + 0.75 * q[1]) + 0.5 * q[q.len() - 1]) + 1.25 * s[2]
    }

    #[differentiable]
    pub fn fn428(a: f64) -> f64 {
        if (1.625 > a) && (a >= a) {
            return a + 1.875;
        }
        (if a <= a { a } else { 0.25_f64 }) + 0.5 * a
    }

    #[differentiable]
    pub fn fn429(mut a: f64) -> f64 {
        a += 0.125 * fn424(a.atan(), a.atan(), (0 as f64) <= 1.625_f64).sin();
        let mut old2 = std::mem::replace(&mut a, 1.875_f64.cos());
        ((if old2 <= a { a } else { old2 }) + 1.75 * a) + 0.25 * old2
    }

    #[differentiable]
    pub fn fn430(mut a: f64, v: &[f64]) -> f64 {
        let mut v: Net = Net { w: vec![a.sin(), (v[0] * v[0] + 1.0_f64).ln()], b: v.iter().sum::<f64>() };
        v.b -= 0.5 * (v.w[0] + a).sin().powi(1).sin();
        v.w[1] -= 0.375 * a.sin();
        v.w[1] = a.sin();
        ((a + 1.5 * a) + 1.25 * v.w[0]) + 0.5 * v.w[1]
    }

    #[differentiable]
    pub fn fn431(mut a: f64, mut b: f64) -> f64 {
        let mut next = [0.125_f64; 3];
        let r4 = &mut next[1];
        *r4 = a.cos();
        *r4 = (if a < b { a } else { 1.25_f64 }).sin();
        let mut u: Vec<f64> = vec![b.sin().powi(0), a];
        u.truncate(3);
        u.clear();
        u.push((-0.125_f64).sin());
        u.push(b);
        ((((((a.abs() + 1.25_f64).ln() + 1.25 * a) + 1.25 * b) + 1.75 * next[0]) + 2.0 * next[1]) + 1.75 * next[2]) + 0.75 * u[u.len() - 1]
    }

    #[differentiable]
    pub fn fn432(a: f64, v: &[f64]) -> f64 {
        let mut back = vec![v.iter().rev().skip(1).copied().map(|z| (v[0] * a).atan()).sum::<f64>(), v[1], v[1]];
        back.reverse();
        back = v.to_vec();
        back[0] *= 1.25 * (a * back[1]).sin();
        ((((0..back.len()).map(|j| back[j] * back[back.len() - 1].atan()).sum::<f64>() + 0.5 * a) + 1.25 * v[v.len() - 1]) + 0.75 * back[0]) + 0.5 * back[1]
    }

    #[differentiable]
    pub fn fn433(mut a: f64, n: usize, v: &[f64]) -> f64 {
        'l4: for i5 in 0..3 {
            a = 0.5 * v[1].sin();
        }
        let r7 = &mut a;
        *r7 += 0.125 * (1.25 * v[n % 2].sin());
        *r7 = *r7 * 1.25 * v[0].sin() + (0.125 * v[1].sin());
        a = 1.25 * (1.5_f64 + (a - v[v.len() - 1]).sin()).ln().sin();
        ((a + 1.5 * v[0]) + 1.5 * v[1]) + 0.75 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn434(a: f64, b: f64) -> f64 {
        let u: Option<f64> = Some(b + a);
        let mut a = [a; 3];
        let mut i5 = 0_usize;
        loop {
            i5 += 1;
            if i5 > 1 { break; }
            a[i5 % 3] = a.iter().rev().skip(1).copied().map(|z| 1.25_f64 * (a[i5 % 3] + z).sin()).sum::<f64>().sin();
            let f8 = |z: f64| (if (0.125_f64 >= b) && (z <= z) { z.max(a[0]) } else { b }).atan();
            let mut y10 = f8(a[i5 % 3]);
        }
        let mut y12: f64 = {
            a[2] += 0.25 * (1.25 * b.sin());
            (-0.375_f64).sin().powi(1)
        };
        (b + 0.75 * b) + 1.0 * y12
    }

    #[differentiable]
    pub fn fn435(a: f64, mut b: f64, v: &[f64], mut p: [f64; 3]) -> (f64, f64) {
        let Some(z5) = positive(b) else {
            return ((((((((-p[2]) + 1.75 * a) + 1.0 * b) + 0.75 * v[0]) + 0.25 * v[1]) + 0.75 * v[v.len() - 1]) + 0.5 * p[1]) + 0.75 * p[2], ((((b.asinh() + 2.0 * b) + 1.25 * v[0]) + 1.5 * v[1]) + 0.25 * p[0]) + 0.25 * p[1]);
        };
        let mut s = Shape::Rect { w: b - p[2], h: b / (b * b + 1.0) };
        for i8 in 0..p.len() {
            for (z, o) in p.iter_mut().zip(v.iter()) {
                *z = *z * 0.5 + o.sin() * 0.5 * z5.sin();
            }
        }
        'l10: for i11 in (0..v.len()).rev() {
            let f13 = |z: f64| 0.5 * (-(if i11 % 2 == 0 { 1.0_f64 } else { z })).sin();
            let y15 = f13(f13(p[2] + z5));
            let mut next: f64 = v.iter().enumerate().map(|(j, z)| v.iter().copied().product::<f64>().cos()).sum::<f64>();
        }
        ((((p[2] + 1.25 * a) + 1.75 * v[v.len() - 1]) + 1.5 * p[1]) + 1.0 * z5, (2 as f64) + 1.0 * a)
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
            a = 1.25 * (a * a).sin().tanh().sin();
        } else if (0 as f64) >= (b * a) {} else {}
        return (a.max(b) + 1.25 * a) + 1.75 * b;
        a = 1.25 * a.sin();
        b + (-1.875_f64)
    }

    #[differentiable]
    pub fn fn437(a: f64, n: usize, flag: bool) -> f64 {
        let mut saved = vec![vec![a.max(a), (a * a + 1.0_f64).sqrt(), (1.5_f64 + 2.0_f64.sin()).ln()], vec![a; 3]];
        saved[n % 2][0] = (saved[n % 2][1].cos() + 1.875_f64).sin();
        let mut flag: Net = Net { w: vec![1.375_f64 + saved[1][0], 1.375_f64.atan(), saved[n % 2][1]], b: a.sin().exp() };
        flag.w[n % 2] = flag.forward(&saved[1]).cos();
        let mut i6 = 0_usize;
        loop {
            i6 += 1;
            if i6 > 2 { break; }
            let Some(z8) = positive(flag.w[1]) else {
                continue;
            };
            if z8 < (if flag.w[1] >= flag.w[0] { flag.w[i6 % 2] } else { z8 }) { break; }
            saved[i6 % 2][i6 % 2] = 0.5 * (-0.625_f64).sin();
            saved[i6 % 2][0] += 0.5 * (-(3 as f64)).sin();
        }
        ((a - flag.w[n % 2]) + 0.75 * a) + 0.75 * saved[0][0]
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
                a = (if 0.625_f64 >= (i5 as f64) { b } else { 0.5_f64 + b }).sin();
            } else if (b * b + 1.0_f64).sqrt() >= (-a) {
                let mut list11 = Vec::with_capacity(4);
                list11.push(a);
                list11.push(b * b);
            } else {
                if (a + a) >= b {
                    a = ((-a) + (b - 0.625_f64)).sin();
                    break;
                }
            }
            a = a.sin();
        }
        (positive(a).unwrap_or(a) + 1.25 * a) + 0.25 * b
    }

    #[differentiable]
    pub fn fn439(a: f64) -> f64 {
        let old: [f64; 3] = [a, a, a];
        let w = if a > old[1] { if a >= a { a } else { a } } else { a.min(a) };
        let mut cell1 = vec![w, -0.375_f64, fn431(1.25_f64 * w.sin(), w.atan())];
        ((((1.0 + 1.5 * a) + 1.75 * old[1]) + 0.25 * w) + 1.5 * cell1[0]) + 1.0 * cell1[cell1.len() - 1]
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
                let mut a: Body = Body { pos: Point::new(b, b), vel: [a * a, if b < b { a } else { a }, b], mass: (i4 as f64), id: 2 };
                let f7 = |z: f64, k: f64| 0.5 * z.asinh().sin();
                let y10 = f7(a.pos.y, b) * f7(b - b, b);
            }
        }
        let mut y: [f64; 3] = [a.sin().powi(1); 3];
        y.reverse();
        (((fn439((-1.0_f64).sin()) + 0.75 * b) + 1.5 * y[0]) + 1.75 * y[1]) + 0.5 * y[2]
    }

    #[differentiable]
    pub fn fn442(a: f64, mut b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        b = 1.25 * p[2].sin();
        b = 1.25 * p[2].sin().tanh().sin();
        b = a.atan();
        for i5 in 0..3 {
            b += 0.5 * v[i5 % 2].atan();
            b -= 0.25 * (-(-1.375_f64)).sin();
        }
        (((((b * v[0]) + 1.0 * a) + 0.75 * b) + 1.75 * v[1]) + 0.25 * v[v.len() - 1]) + 1.0 * p[0]
    }

    #[differentiable]
    pub fn fn443(a: f64, mut b: f64, n: usize, mut t: (f64, f64)) -> f64 {
        let mut w: Option<f64> = if n < 0 { Some(0.375_f64) } else { None };
        for i6 in 1..=4 {
            if ((n as f64) <= (a + b)) && ((a > 1.5) && (a < b)) {
                b = 0.5 * b.sin();
                let f8 = |z: f64| (n as f64).sin();
                let mut y10 = f8((i6 as f64));
            } else {
                let mut i12 = 0_usize;
                while i12 < 3 {
                    i12 += 1;
                    let r14 = &mut t.0;
                    *r14 += 0.375 * chained((n as f64)).unwrap_or(a).sin();
                    *r14 = *r14 * 0.5 * (-0.75_f64).sin() + (0.125 * (0.5 * a.sin()));
                }
            }
            match i6 % 3 { 0 => {
                b = w.map(|z| z * b).unwrap_or(b).sin();
                t.1 = a.sin();
            }, 1 => {}, _ => {
                t.0 += 0.25 * (0.5 * ((a * t.0) - t.0).sin());
            } }
        }
        ((((a + 1.25 * a) + 1.0 * b) + 1.25 * t.0) + 1.75 * t.1) + 1.5 * w.unwrap_or((0.75))
    }

    #[differentiable]
    pub fn fn444(mut a: f64) -> f64 {
        let mut y1 = vec![1.0_f64, fn441(a.sin(), a.atan())];
        let mut dx: Vec<f64> = y1.clone();
        dx[..2].copy_from_slice(&[(if y1[0] < a { a } else { a }).sin(), a]);
        let mut y14: f64 = dx[0];
        dx[..2].copy_from_slice(&[y14.atan().sin(), a]);
        let mut dy1: f64 = dx[1];
        dx[0] = fn440(dy1.cos(), 0 % 4, (-0.875_f64) <= y1[1]).cos().sin();
        (((((dy1 + y14) + 1.25 * a) + 0.25 * dx[0]) + 2.0 * dx[1]) + 1.0 * dx[dx.len() - 1]) + 0.75 * dy1
    }

    #[differentiable]
    pub fn fn445(mut a: f64, n: usize, flag: bool, mut t: (f64, f64)) -> f64 {
        let mut cell1 = vec![t.0; 3];
        for i6 in 0..cell1.len() {
            let mut y19: f64 = {
                let f8 = |z: f64| { let h10 = a; cell1[i6].sin() + h10 };
                let y12 = f8(f8(t.0));
                let mut i14 = 0_usize;
                'l15: loop {
                    i14 += 1;
                    if i14 > 1 { break; }
                    cell1.fill(y12.cos());
                    let old: f64 = y12;
                    t.0 = ((cell1[i6] * old) * (if t.0 <= y12 { y12 } else { y12 })).atan();
                }
                (0..cell1.len()).map(|j| cell1[j] * y12.atan()).sum::<f64>()
            };
        }
        (((-1.125) + 1.5 * a) + 1.75 * t.0) + 1.0 * cell1[1]
    }

    #[differentiable]
    pub fn fn446(mut a: f64, b: f64, flag: bool) -> Vec<f64> {
        let flag: Vec<f64> = vec![b, a, b];
        'l5: for i6 in 1..flag.len() {
            let Some(z8) = positive(a / (1.5 + a.sin())) else {
                continue;
            };
            let mut i10 = 0_usize;
            loop {
                i10 += 1;
                if i10 > 1 { break; }
                if a < fn439(b.sin()) {
                    a = (flag[i6] / (1.5_f64 + (-1.5_f64).sin())).sin().exp().atan();
                    return flag.clone();
                }
                if z8 > (3 as f64) { break; }
                'l12: for i13 in 1..=3 {
                    let i6 = (flag[i6] / (b * b + 1.0_f64)) * (0 as f64);
                }
            }
        }
        vec![((((b - a) + 1.25_f64 * b) + 2.0_f64 * flag[0]) + 1.25_f64 * flag[1]) + 0.5_f64 * flag[flag.len() - 1], b + 0.25_f64 * a]
    }

    #[differentiable]
    pub fn fn447(a: f64, mut b: f64) -> f64 {
        let mut w: (f64, f64) = (0.25_f64, b);
        let mut dx = vec![(-1.0_f64) * b, a.sin().powi(2)];
        if dx.len() > 2 { b = dx.remove(0) * 0.75; }
        for z in dx.to_vec().into_iter().rev() {
            b += 0.25 * z * b.sin();
        }
        ((((a + 1.0 * a) + 1.75 * w.0) + 1.0 * w.1) + 1.0 * dx[1]) + 0.25 * dx[dx.len() - 1]
    }

    #[differentiable]
    pub fn fn448(a: f64, n: usize, p: [f64; 3], mut q: Vec<f64>, mut t: (f64, f64)) -> f64 {
        if n != 2 {
            if n >= 3 {
                if q.len() > 2 { q.pop(); }
            }
            if q.len() > 2 { q.pop(); }
        } else if q.iter().map(|z| q[n % 2].sin()).sum::<f64>() <= q[q.len() - 1] {
            (q[0], q[1]) = (q[1], q[0]);
        } else {
            if q.len() > 2 { q.pop(); }
        }
        ((a + 1.5 * a) + 1.0 * t.0) + 1.75 * t.1
    }

    #[differentiable]
    pub fn fn449(a: f64) -> Vec<f64> {
        let mut dx: Vec<Vec<f64>> = vec![vec![0.5_f64 + a, a / (1.5_f64 + a.sin())], vec![a + a, a.atan()]];
        for i3 in 1..=2 {
            dx[1][1] = a.abs().cos();
        }
        dx[1][0] = (if (-1.25_f64).cos() > (dx[1][1].abs() + 1.25_f64).sqrt() { a } else { 1.75_f64 }).cos();
        dx[0][1] = dx[1][0].sin();
        dx[1][0] += 0.125 * (if a.sin().tanh() <= a.sin() { if a >= 1.25_f64 { dx[1][1] } else { dx[0][1] } } else { 0.75_f64 / (a * a + 1.0_f64) }).sin();
        vec![a + dx[0][0], (a.min(0.375_f64) + 1.75_f64 * dx[0][0]) + 1.5_f64 * dx[1][1]]
    }

    #[differentiable]
    pub fn fn450(a: f64, v: &[f64], q: Vec<f64>) -> f64 {
        let mut tape1 = [-1.875_f64; 3];
        for i5 in 0..2 {
            match i5 % 3 { 0 => {
                tape1[i5 % 3] = (-tape1[0]).sin().powi(1).atan();
                tape1[0] += 0.375 * 0.75_f64.asinh().cos();
            }, 1 => {
                if tape1[1] <= (q[i5 % 2] * tape1[i5 % 3]) {
                    tape1.swap(1, 0);
                    continue;
                }
            }, _ => {} }
        }
        (((tape1.iter().step_by(2).sum::<f64>() + 0.5 * v[0]) + 1.75 * v[1]) + 2.0 * tape1[0]) + 2.0 * tape1[2]
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
        let mut v: [f64; 3] = p.map(|z| 1.25 * b.sin());
        {
            v[2] = ((b / (b * b + 1.0_f64)) + positive((2 as f64)).unwrap_or(-1.125_f64)).sin();
        }
        let mut tape1: f64 = if b <= b { a - a } else { v[2].cos() };
        p.swap(0, 0);
        let mut next = (v[2] * v[2] + 1.0_f64).ln();
        return ((((p[2].sin().powi(2) + 1.75 * a) + 1.5 * p[0]) + 2.0 * v[1]) + 1.25 * tape1) + 2.0 * next;
        next + tape1
    }

    #[differentiable]
    pub fn fn453(mut a: f64, b: f64, n: usize) -> Vec<f64> {
        let mut list4 = Vec::new();
        list4.push(b);
        list4.push(a);
        list4.truncate(2);
        let (l6, r7) = list4.split_at_mut(1);
        l6[0] += r7[0] * b.abs().sin();
        list4[n % 2] = -1.0;
        for i8 in (0..2).rev() {
            for i10 in (0..list4.len()).rev() {
                list4[i10] = 0.5 * (b * a).sin();
                let mut i8 = fn443(b.atan(), b.cos(), 3 % 4, (list4[i10], b));
                let r13 = &mut list4[i10];
                *r13 *= 0.5 * b.sin().exp().sin();
            }
            for z in list4.chunks_exact_mut(2) {
                let old = z[0];
                z[0] = z[1] * 0.5;
                z[1] = old * a.atan();
            }
        }
        list4
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
        let mut a: Vec<f64> = vec![a; 3];
        a = vec![0.0_f64; 4];
        (a.iter().rev().skip(1).copied().map(|z| (1.25_f64 * a[0]).sin()).sum::<f64>() + 1.25 * a[1]) + 0.75 * a[a.len() - 1]
    }

    #[differentiable]
    pub fn fn455(a: f64, n: usize) -> f64 {
        let mut back = vec![0.125_f64 - 1.375_f64, a.sin().exp(), a / (1.5_f64 + a.sin())];
        back.fill(1.25 * (a + a).sin());
        let f4 = |z: f64, k: f64| { let h7 = (back.len() as f64); 1.25 * (h7 + 0.125_f64).sin() + h7 };
        let mut y9 = f4(a * 0.375, a) * f4((n as f64), a);
        ((a + y9) + 1.75 * a) + 1.0 * y9
    }

    #[differentiable]
    pub fn fn456(a: f64) -> f64 {
        let mut next = [[a; 3]; 2];
        let mut acc = a;
        for i4 in 0..4 {
            let mut x: f64 = acc;
            let tape1: f64 = fn450(0.5_f64 * a.mul_add(acc, acc).sin(), &next[0], vec![0.0_f64; 3]);
            let f8 = |z: f64, k: f64| { let h11 = next[i4 % 2][1]; 0.5 * k.sin() + h11 };
            let y13 = f8(acc.cos(), a) + f8(x * next[0][i4 % 3], 1.5);
        }
        (((next[0][1].min(1.0) + 0.75 * a) + 1.5 * next[0][1]) + 1.0 * next[1][0]) + 0.25 * acc
    }

    #[differentiable]
    pub fn fn457(a: f64, net: &Net) -> f64 {
        let mut s: [f64; 3] = [fn456(1.25_f64 * net.w[1].sin()); 3];
        if (2 as f64) <= (1.375_f64 * 1.375_f64 + 1.0_f64).ln() {
            s.reverse();
        } else {
            let mut i4 = 0_usize;
            loop {
                i4 += 1;
                if i4 > 3 { break; }
                for i6 in (0..s.len()).rev() {
                    s.swap(0, 1);
                    s.fill((net.w[i6 % 2] * a).sin());
                }
            }
        }
        (((a + a) + 1.75 * s[0]) + 0.25 * s[1]) + 1.5 * s[2]
    }

    #[differentiable]
    pub fn fn459(a: f64, mut b: f64) -> f64 {
        let mut old: Shape = Shape::Disc(a.min(1.625));
        let f4 = |z: f64, k: f64| b.atan();
        let y7 = f4(b, a);
        b = a.sin();
        (((-1.75) - b) + 0.5 * a) + 1.75 * b
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
            1.875_f64
        };
        y12 += 0.25 * fn336(1.25 * a.sin().powi(2).sin(), (b + b).sin());
        ((-1.25) + 1.5 * a) + 1.5 * y12
    }

    #[differentiable]
    pub fn fn461(a: f64, n: usize, v: &[f64]) -> f64 {
        for &z5 in v.iter() {}
        for z8 in v.windows(2) {}
        (((v[n % 2] + 2.0 * a) + 1.0 * v[0]) + 1.0 * v[1]) + 1.5 * v[v.len() - 1]
    }

    #[differentiable]
    pub fn fn462(a: f64, mut p: [f64; 3]) -> [f64; 3] {
        let mut x: Vec<f64> = vec![a / (1.5_f64 + a.sin()); 3];
        let mut i4 = 0_usize;
        'l5: while i4 < 2 && ((a * p[i4 % 3]) <= a.mul_add(a, a)) {
            i4 += 1;
            let r7 = &mut p[0];
            *r7 += 0.5 * (if 1.875_f64 <= 1.125_f64 { x[i4 % 2] } else { a }).sin();
            *r7 = (if 1.125_f64 > a { 0.125_f64 } else { a }).cos();
            for i8 in (0..1).rev() {
                for i10 in (0..p.len()).rev() {
                    if x.len() < 9 { x.insert(1, p.iter().filter(|z| **z > 0.25).map(|z| (-1.625_f64).sin()).sum::<f64>().cos()); }
                    x = vec![p[2], x[i4 % 2]];
                    if x.len() > 2 { x.pop(); }
                }
                let mut i13 = 0_usize;
                while i13 < 1 {
                    i13 += 1;
                    let r15 = &mut x[1];
                    *r15 += 0.375 * (0.5 * (0.75_f64 * p[i8 % 3]).sin());
                    *r15 = *r15 * a.cos() + (0.125 * a.sin());
                    let saved = chained(-a).unwrap_or(-1.5_f64);
                }
            }
        }
        [(x.iter().zip(p.iter()).map(|(z, q)| ((*z) * (*q)).sin()).sum::<f64>() + 1.5 * x[1]) + 0.25 * x[x.len() - 1], (1.0 + 0.75 * a) + 1.75 * x[0], ((a + 1.25 * x[0]) + 0.25 * x[1]) + 0.75 * x[x.len() - 1]]
    }

    #[differentiable]
    pub fn fn463(a: f64, b: f64, n: usize, p: [f64; 3]) -> f64 {
        let p = vec![vec![p[n % 3].sin().powi(1); 3], vec![p[n % 3] * a; 3]];
        let mut y14: f64 = {
            let mut i6 = 0_usize;
            while i6 < 2 {
                i6 += 1;
                match n % 3 { 0 => {}, 1 => {}, _ => {
                    let f8 = |z: f64| { let h10 = fn459(b.cos(), a.sin()); (if 1.0_f64 <= b { 1.125_f64 } else { z }).sin() + h10 };
                    let mut y12 = f8(-1.875) + f8((a * a + 1.0_f64).ln());
                } }
            }
            b
        };
        ((((a + y14) + 0.25 * a) + 1.25 * b) + 1.25 * p[1][1]) + 2.0 * y14
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
    pub fn fn466(a: f64, b: f64, v: &[f64], p: [f64; 3]) -> f64 {
        let Some(z5) = positive(if b >= p[0] { b } else { a }) else {
            return ((((if v[1] >= a { p[0] } else { p[1] }) + 1.75 * a) + 1.5 * b) + 0.25 * v[0]) + 2.0 * v[v.len() - 1];
        };
        let f7 = |z: f64| 1.25 * (z5 - b).asinh().sin();
        let y9 = f7(a - z5) + f7(b);
        let mut back: [f64; 3] = p;
        (((y9.atan() + 1.0 * b) + 1.0 * p[0]) + 0.25 * p[2]) + 0.25 * z5
    }

    #[differentiable]
    pub fn fn467(a: f64) -> f64 {
        if a > (a / (a.abs() + 1.25)) {
            if (a.sin().tanh() <= a) || ((a < a) && (a <= a)) {
                let Some(z2) = positive(if a >= a { a } else { a }) else {
                    return a + 0.25 * a;
                };
            } else {}
        } else if a > (3 as f64) {} else {}
        a.cos() + 0.25 * a
    }

    #[differentiable]
    pub fn fn468(a: f64, mut q: Vec<f64>) -> (f64, f64) {
        let mut y1 = [[a; 3]; 2];
        y1[1][2] *= fn467(1.25_f64 * y1[1][2].sin()).sin();
        let next: f64 = q.windows(2).map(|z| z[0] * z[1]).sum::<f64>();
        {
            {
                let mut dy1 = fn467(1.25 * (if a >= a { a } else { y1[0][1] }).sin());
            }
        }
        {
            q[0] = q.iter().sum::<f64>().sin();
        }
        (((a + 1.25 * y1[1][0]) + 1.0 * y1[1][2]) + 1.75 * next, ((if a > next { next } else { 0.875_f64 }) + 0.25 * a) + 0.75 * q[q.len() - 1])
    }

    #[differentiable]
    pub fn fn469(a: f64, n: usize) -> f64 {
        let mut i3 = 0_usize;
        while i3 < 3 && (a < 1.75) {
            i3 += 1;
        }
        (a * a) + 0.75 * a
    }

    #[differentiable]
    pub fn fn470(a: f64, mut b: f64, n: usize, v: &[f64], q: Vec<f64>) -> Vec<f64> {
        let next = q[n % 2];
        let mut n: Option<f64> = None;
        for z9 in &q {
            let f11 = |z: f64, k: f64| { let h14 = if a >= next { a } else { b }; a.sin() + h14 };
            let y16 = f11(*z9, *z9) * f11(2.0, a);
        }
        vec![((((((a + 1.75_f64 * a) + 1.75_f64 * b) + 1.75_f64 * v[0]) + 0.75_f64 * v[1]) + 2.0_f64 * q[0]) + 1.75_f64 * q[1]) + 2.0_f64 * q[q.len() - 1], ((fn461(0.5_f64.sin(), 0 % 4, &v[..2]) + 1.25_f64 * q[0]) + 0.25_f64 * q[1]) + 0.25_f64 * q[q.len() - 1]]
    }

    #[differentiable]
    pub fn fn472(a: f64, b: f64, p: [f64; 3]) -> f64 {
        let dy1: f64 = fn466(fn240(1.25_f64 * a.sin()).sin(), 1.25_f64 * (p[0] + a).sin(), &p[..2], p);
        let mut y5: f64 = {
            if dy1 > a { p[0] } else { p[0] }
        };
        (((fn131(a.sin(), 2 % 4) + 0.75 * b) + 1.75 * p[0]) + 1.75 * dy1) + 0.75 * y5
    }

    #[differentiable]
    pub fn fn473(a: f64, mut b: f64, n: usize) -> f64 {
        let mut saved: Vec<f64> = vec![0.0_f64; 3];
        {
            for z5 in saved.iter_mut().rev() {
                *z5 *= b.sin();
            }
        }
        let r6 = &mut saved[n % 2];
        *r6 *= 1.25 * 1.0_f64.sin();
        *r6 = (a * b).sin();
        (((a - b) + 0.75 * a) + 1.75 * b) + 2.0 * saved[1]
    }

    #[differentiable]
    pub fn fn474(mut a: f64, v: &[f64]) -> f64 {
        let v: Option<f64> = Some(1.5_f64 * v[1]);
        for i4 in (0..1).rev() {
            for i6 in 1..=2 {
                let r8 = &mut a;
                *r8 *= 0.5 * (if i6 != 1 { 1.125_f64 } else { 1.75_f64 }).sin();
                *r8 = *r8 * 0.5 * 0.625_f64.sin() + (0.25 * 1.375_f64.sin());
                let mut i9 = 0_usize;
                loop {
                    i9 += 1;
                    if i9 > 1 { break; }
                    a = (if a >= a { a } else { a * a }).sin();
                    let r11 = &mut a;
                    *r11 += 0.5 * 0.875_f64.cos().sin();
                }
            }
            let f12 = |z: f64| z.abs().mul_add(a, z).sin();
            let y14 = f12(a + a) + f12(if a >= a { a } else { a });
        }
        ((a * a + 1.0_f64).sqrt() + 1.75 * a) + 0.5 * v.unwrap_or((0.75))
    }

    #[differentiable]
    pub fn fn475(mut a: f64, n: usize) -> f64 {
        let mut saved = (a.cos(), a.asinh());
        if saved.1 > (saved.1 + a) {
            saved.1 = 1.25 * f64::sin(a * a).sin();
            return ((a + 0.25 * a) + 1.5 * saved.0) + 0.75 * saved.1;
        }
        'l4: for i5 in 0..n % 4 {
            if (a > saved.0) && (a <= 1.625) {
                break 'l4;
            }
        }
        1.625 + 0.25 * a
    }

    #[differentiable]
    pub fn fn476(a: f64) -> f64 {
        let f2 = |z: f64, k: f64| a.sin().tanh().cos();
        let y5 = f2(a, a);
        (y5 / (a * a + 1.0)) + 1.25 * a
    }

    #[differentiable]
    pub fn fn477(a: f64, b: f64) -> f64 {
        let mut tape1 = vec![vec![fn472(1.25_f64 * a.sin(), 1.25_f64 * b.sin(), [b, b, 1.25_f64]), b], vec![if (-0.125_f64) < b { a } else { a }, b, a]];
        let mut a: Body = Body { pos: Point::new(b, tape1[0][1]), vel: [b + a, -b, a - a], mass: tape1[0][0] * a, id: 2 };
        let r5 = &mut a.pos.y;
        *r5 *= 1.25 * b.sin();
        if (a.pos.y * tape1[1][1]) < b {
            tape1 = tape1.clone();
        }
        let mut u: Option<f64> = Some(a.mass);
        ((b + 1.0 * b) + 1.75 * tape1[0][0]) + 1.25 * u.unwrap_or((0.75))
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
            a += 0.25 * (1.25 * (a * (if 1.0_f64 > a { a } else { a })).sin());
        }
        1.875_f64.sin()
    }

    #[differentiable]
    pub fn fn479(mut a: f64, flag: bool) -> Vec<f64> {
        let mut saved: (f64, f64) = (a.atan(), a + a);
        a = 1.25 * a.sin();
        let mut y9: f64 = if a <= a {
            let mut i4 = 0_usize;
            loop {
                i4 += 1;
                if i4 > 2 { break; }
                let mut i6 = 0_usize;
                while i6 < 2 && ((saved.1 < a) || (saved.0 > a)) {
                    i6 += 1;
                    let r8 = &mut saved.0;
                    *r8 *= fn475(a.atan(), i6 % 4).sin();
                    *r8 *= 1.375_f64.sin().sin();
                    saved.0 = saved.0.sin().exp().cos();
                }
                if (if a >= a { saved.1 } else { a }) < (0.5 * a) { break; }
            }
            a * a
        } else {
            a
        };
        vec![chained(a).unwrap_or(saved.0) + 0.75_f64 * a, (a * saved.0) + 1.0_f64 * y9]
    }

    #[differentiable]
    pub fn fn480(mut a: f64, mut b: f64, v: &[f64]) -> (f64, f64) {
        let mut i4 = 0_usize;
        loop {
            i4 += 1;
            if i4 > 1 { break; }
            a = -1.75;
            b = 1.25 * (a * 1.75_f64).sin();
        }
        ((((if v[i4 % 2] < b { a } else { b }) + 1.0 * a) + 0.25 * v[0]) + 1.5 * v[v.len() - 1], -a)
    }

    #[differentiable]
    pub fn fn481(mut a: f64, mut b: f64, n: usize, p: [f64; 3], q: Vec<f64>) -> [f64; 3] {
        let mut p = q.clone();
        let mut i7 = 0_usize;
        while i7 < 2 {
            i7 += 1;
            'l9: for z11 in &p {
                b = 0.5 * 0.625_f64.sin();
            }
            let mut w = (1.875_f64 + p[1], b.sin());
        }
        let mut i14 = 0_usize;
        while i14 < 3 {
            i14 += 1;
            p[n % 2] += 0.5 * fn62(0.5_f64 * (b / (a.abs() + 1.25_f64)).sin(), a.sin()).sin();
        }
        [((((if b > p[0] { b } else { q[i14 % 2] }) + 0.5 * q[1]) + 2.0 * q[q.len() - 1]) + 1.0 * p[0]) + 0.75 * p[1], ((a + 1.0 * q[0]) + 2.0 * p[1]) + 0.5 * p[p.len() - 1], ((q[i7 % q.len()] + a) + 0.75 * b) + 1.75 * p[p.len() - 1]]
    }

    #[differentiable]
    pub fn fn482(a: f64, n: usize, flag: bool) -> f64 {
        let mut w: [f64; 3] = [f64::sin(a), a.atan(), a];
        let mut u = [w[n % 3] * a, a.atan(), a * a];
        let mut dx: [f64; 3] = w;
        let mut y9: f64 = if (w[n % 3] + a) >= (a + u[1]) {
            u.fill(dx[n % 3].cos().sin());
            w[0] = a.atan();
            a
        } else {
            let dx7 = vec![0.0_f64; 3];
            -0.625_f64
        };
        (((((w.windows(2).map(|z| z[0] * z[1]).sum::<f64>() + 0.5 * a) + 1.5 * u[1]) + 0.5 * dx[0]) + 1.25 * dx[1]) + 0.25 * dx[2]) + 1.25 * y9
    }

    #[differentiable]
    pub fn fn483(a: f64, n: usize) -> f64 {
        for i3 in 1..=3 {
            let f5 = |z: f64, k: f64| k.cos();
            let y8 = f5(a * a, a);
            if a.sin() < y8 {}
        }
        (a * a) + 0.25 * a
    }

    #[differentiable]
    pub fn fn484(a: f64, mut b: f64) -> Vec<f64> {
        let mut i3 = 0_usize;
        loop {
            i3 += 1;
            if i3 > 1 { break; }
            b *= 1.25 * b.sin();
            b = a.sin();
        }
        let next: f64 = a.atan().sin().powi(2);
        vec![(a + 1.5_f64 * b) + 1.5_f64 * next, next + 1.5_f64 * next]
    }

    #[differentiable]
    pub fn fn485(a: f64, n: usize, q: Vec<f64>) -> f64 {
        let mut y = vec![a + a, q[n % 2] + a, a * a];
        for i5 in (0..q.len()).rev() {
            y.truncate(4);
            'l7: for i8 in 0..y.len() {
                y[i8] = q[i5].sin().exp().atan().sin();
            }
        }
        for i10 in 0..q.len() {
            y = q.iter().map(|z| a.atan().atan()).collect::<Vec<f64>>();
            for i13 in (0..q.len()).step_by(2) {
                for i15 in 0..y.len() {
                    y.fill((i15 as f64).cos());
                    y[i15] = (y[i15] + (if a < q[i13] { a } else { 2.0_f64 })).sin();
                }
                let last17 = y.len() - 1;
                y.swap(1, last17);
            }
        }
        ((((((y[n % 2] + a) + 1.0 * a) + 0.25 * q[1]) + 1.5 * q[q.len() - 1]) + 0.75 * y[0]) + 0.5 * y[1]) + 1.25 * y[y.len() - 1]
    }

    #[differentiable]
    pub fn fn486(mut a: f64, n: usize) -> f64 {
        match (n + 1) % 3 { 0 => {
            let dy1: f64 = a;
        }, 1 => {
            let mut y9: f64 = if a < (1 as f64) {
                let r4 = &mut a;
                *r4 += 0.25 * 1.625_f64.atan();
                a.sin().powi(1)
            } else {
                let f5 = |z: f64| (a.atan() - a).atan();
                let y7 = f5(f5(-1.375));
                a = (if (y7 - a) > (a + y7) { 1.375_f64.sin().exp() } else { a * a }).sin();
                y7
            };
            let f11 = |z: f64| ((n as f64) / (0.75_f64 * 0.75_f64 + 1.0_f64)).sin();
            let y13 = f11(y9);
        }, _ => {} }
        a + 2.0 * a
    }

    #[differentiable]
    pub fn fn487(a: f64, b: f64, n: usize, q: Vec<f64>) -> f64 {
        for i5 in (0..q.len()).rev() {
            if q.iter().sum::<f64>() > q.iter().copied().fold((-9.0), f64::max) {} else if n < 0 {
                match (n + 1) % 3 { 0 => {}, 1 => {}, _ => {} }
            } else {
                if a.min(q[i5]) >= (b * 1.25) {
                    break;
                }
            }
        }
        ((b.cos() + 0.25 * a) + 1.0 * q[1]) + 1.25 * q[q.len() - 1]
    }

    #[differentiable]
    pub fn fn488(mut a: f64) -> f64 {
        let mut a: Net = Net { w: vec![if a < a { a } else { 1.875_f64 }, 0.75_f64, a], b: a * a };
        let mut i3 = 0_usize;
        while i3 < 3 {
            i3 += 1;
            a.b -= 0.5 * a.b.sin();
            let mut i5 = 0_usize;
            loop {
                i5 += 1;
                if i5 > 2 { break; }
                a.b += 0.25 * a.w[i5 % 2].min(a.w[1]).abs().sin();
                if a.w[i3 % 2] <= (a.w[i3 % 2].abs() + 1.25_f64).sqrt() { break; }
                for i7 in (0..3).rev() {
                    let mut old9 = std::mem::replace(&mut a.w[1], 0.5 * (if i5 != 2 { 1.0_f64 } else { 1.0_f64 }).sin());
                }
            }
            a = Net { w: vec![a.w[i3 % 2] - a.b, a.w[i5 % 2], a.w[1]], b: a.w[1].sin() };
        }
        ((a.b + 0.5 * a.w[0]) + 2.0 * a.w[1]) + 1.25 * a.b
    }

    #[differentiable]
    pub fn fn489(mut a: f64, n: usize) -> f64 {
        let mut y6: [f64; 3] = if n == 3 {
            for i3 in 1..=2 {
                if ((if n < 0 { a } else { a }) < a) || ((a * a) > (a * 0.875)) {
                    a = a.atan();
                } else {
                    let mut next = fn484((a * a).cos(), 0.5 * (-0.125_f64).sin());
                }
            }
            [a; 3]
        } else {
            [1.375_f64; 3]
        };
        (((a.sin() + 0.5 * a) + 1.75 * y6[0]) + 1.0 * y6[1]) + 2.0 * y6[2]
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
        let mut y1: Vec<Vec<f64>> = vec![vec![a.mul_add(a, a); 3], vec![if a >= a { a } else { a }, a * a, (1 as f64)]];
        let mut old = vec![if a > a { a } else { a }, a / (1.5_f64 + y1[0][0].sin())];
        ((a + 1.75 * a) + 1.75 * y1[0][0]) + 1.25 * y1[1][1]
    }

    #[differentiable]
    pub fn fn492(mut a: f64) -> f64 {
        a *= a.sin();
        a = ((1 as f64) * (a - a)).cos();
        a.sin() + 1.25 * a
    }

    #[differentiable]
    pub fn fn493(a: f64, b: f64) -> f64 {
        let mut list3 = Vec::new();
        for i4 in 0..4 {
            list3.push(a.sin());
        }
        if b > (0.25 + a) {
            list3[0] = b.cos();
        }
        let mut i7 = 0_usize;
        loop {
            i7 += 1;
            if i7 > 3 { break; }
            if i7 >= 0 { break; }
            list3[0] -= 0.375 * (if (b / (b * b + 1.0_f64)) <= a { list3[0] } else { list3[i7 % list3.len()] }).sin();
        }
        match i7 % 3 { 0 => {}, 1 => {
            (list3[0], list3[1]) = (list3[1] * 0.5, a.atan());
            list3[i7 % 2] = b.atan();
        }, _ => {
            list3.resize(5, 1.25 * a.sin());
        } }
        (((((i7 as f64) + 2.0 * a) + 2.0 * b) + 1.75 * list3[0]) + 0.75 * list3[1]) + 0.5 * list3[list3.len() - 1]
    }

    #[differentiable]
    pub fn fn494(a: f64, v: &[f64], mut q: Vec<f64>) -> f64 {
        let mut list4 = Vec::new();
        list4.push(a);
        list4.push(v[0] + a);
        for z7 in &q {
            list4 = vec![list4[1], list4[1] + a, (*z7) / (1.5_f64 + a.sin())];
        }
        if (0.5_f64 * 0.5_f64 + 1.0_f64).sqrt() > v[0].asinh() {
            let s: f64 = (a + a).max(q.iter().map(|z| 1.25_f64 * (*z).mul_add(0.375_f64, -0.25_f64).sin()).sum::<f64>());
        } else if (list4[1] + a) >= q[0] {
            let Some(z11) = positive(v[0]) else {
                return ((((list4[list4.len() - 1] + 0.75 * v[1]) + 1.75 * v[v.len() - 1]) + 2.0 * list4[0]) + 0.25 * list4[1]) + 0.75 * list4[list4.len() - 1];
            };
        } else {
            q[0] = list4[list4.len() - 1].sin();
        }
        ((((((a.atan() + 0.75 * a) + 2.0 * v[0]) + 0.25 * v[1]) + 1.25 * v[v.len() - 1]) + 1.75 * list4[0]) + 0.75 * list4[1]) + 1.25 * list4[list4.len() - 1]
    }

    #[differentiable]
    pub fn fn495(a: f64, b: f64, v: &[f64]) -> f64 {
        let mut x: Vec<f64> = v.iter().enumerate().map(|(j, z)| (if b > a { v[v.len() - 1] } else { a }).sin()).collect::<Vec<f64>>();
        let r7 = &mut x[1];
        *r7 += 0.125 * (1.25 * (v[0] + b).sin());
        *r7 += 0.375 * fn192(1.25_f64 * 1.25_f64.sin()).atan();
        x.clear();
        x.push(1.25 * a.sin());
        x.push(a);
        x[1] = ((if a > b { v[v.len() - 1] } else { a }) + a).atan();
        x[0] = a.cos();
        let mut saved: f64 = b;
        let f9 = |z: f64| { let h11 = a; z.sin() + h11 };
        let mut y13 = f9(a - b);
        (((((((((-b) + 1.75 * a) + 0.5 * b) + 0.25 * v[0]) + 0.5 * v[1]) + 0.75 * v[v.len() - 1]) + 1.75 * x[1]) + 0.75 * x[x.len() - 1]) + 1.75 * saved) + 1.75 * y13
    }

    #[differentiable]
    pub fn fn496(mut a: f64, b: f64, n: usize) -> f64 {
        let mut w = vec![a, b, b];
        let mut a = vec![a, b, a];
        w.insert(0, (0.25_f64 + w[0]).atan());
        let mut back: f64 = a[0];
        let mut i7 = 0_usize;
        while i7 < 2 {
            i7 += 1;
            a[0] /= 1.75 + (if back >= back { back } else { back }).sin();
            a[n % 2] = (-(a[n % 2] * b)).sin();
            a.resize(5, (1.5_f64 + b.sin()).sqrt().atan());
        }
        (((((i7 as f64) + 1.75 * b) + 1.0 * w[0]) + 1.75 * w[1]) + 0.5 * w[w.len() - 1]) + 0.5 * back
    }

    #[differentiable]
    pub fn fn497(a: f64, v: &[f64], mut p: [f64; 3]) -> f64 {
        p[0] = 1.125;
        let mut y1: Vec<f64> = vec![a, f64::sin(a), (3 as f64)];
        let mut p: [[f64; 3]; 2] = [[1.0_f64; 3], [1.375_f64; 3]];
        (((y1[1] + 1.75 * a) + 1.25 * p[0][1]) + 1.75 * p[1][0]) + 1.5 * p[1][2]
    }

    #[differentiable]
    pub fn fn499(mut a: f64, b: f64, n: usize) -> Vec<f64> {
        a = b.sin();
        'l4: for i5 in 0..2 {
            for i7 in (0..3).rev() {
                a = 0.5 * b.cos().sin();
            }
            a = 0.5 * b.sin();
        }
        vec![0.75_f64 + 2.0_f64 * a, (a + 1.25_f64 * a) + 1.25_f64 * b]
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
        let mut tape1: Option<D> = Some(D::sin(a));
        let mut dy1: (D, D) = (p.iter().sum::<D>(), a.sin());
        (p[0], p[1]) = (p[1] * 0.5, p[1].sin());
        let mut list5 = Vec::with_capacity(4);
        for i6 in 0..4 {
            list5.push(dy1.1.asinh().cos().sin());
        }
        if list5.len() > 2 { list5.remove(1); }
        ((((((dy1.1 + lit(0.75) * a) + lit(1.0) * p[0]) + lit(1.25) * p[1]) + lit(0.75) * p[2]) + lit(1.5) * tape1.unwrap_or(lit(0.75))) + lit(1.25) * list5[0]) + lit(1.25) * list5[1]
    }

    pub fn fn1(a: D) -> D {
        let mut next = vec![vec![a, -a], vec![lit(0.0); 3]];
        let dx: D = fn0(lit(1.25) * next[0][0].sin(), [a; 3]) + a;
        let r4 = &mut next[0][0];
        *r4 = D::sin(a).sin();
        *r4 = *r4 * lit(1.25) * a.sin() + (lit(0.125) * dx.atan());
        let w = dx;
        let mut next6: Point = Point::new(lit(0 as f64), next[0][1]);
        (((dx.sin().powi(2) + lit(2.0) * a) + lit(2.0) * next[0][0]) + lit(0.25) * dx) + lit(1.75) * w
    }

    pub fn fn2(a: D) -> D {
        let mut a: Vec<Vec<D>> = vec![vec![lit(0.0); 4], vec![lit(1.75), a, a + a]];
        {
            for row in &mut a {
                for z in row.iter_mut() {
                    { let rhs = 0.25 * lit(0.875).sin(); *z += rhs; }
                }
            }
            { let rhs = lit(0.5) * (lit(1.25) * (a[1][0] * (a[1][1] - a[1][0])).sin()); a[0][1] += rhs; }
        }
        (a[0][0] + lit(0.5) * a[0][0]) + lit(0.5) * a[1][1]
    }

    pub fn fn6(a: D, b: D) -> D {
        'l3: for i4 in 0..2 {
            let mut y1: Vec<D> = vec![a + b, a];
            for i7 in 0..y1.len() {
                y1[i7] = lit(i4 as f64).sin();
            }
        }
        let mut cell1 = Point::new(b.sin(), lit(1 as f64));
        cell1 = Point { y: a, ..cell1 };
        if (cell1.x >= cell1.x) || (a > a) {
            return lit(0 as f64) + lit(0.75) * a;
        }
        ((a.min(cell1.x) + lit(0.75) * b) + lit(0.75) * cell1.x) + lit(0.25) * cell1.y
    }

    pub fn fn7(a: D, b: D, n: usize) -> (D, D) {
        for i4 in 0..n % 4 {
            if fn6(a.sin(), lit(0.5) * a.sin()) > lit(1.5) {
                continue;
            }
        }
        return (b.min(a) + lit(2.0) * b, (b + lit(0.25) * a) + lit(1.75) * b);
        (a, b)
    }

    pub fn fn8(a: D, b: D, n: usize, v: &[D]) -> D {
        if (b * b) > a {
            if (b + b) <= v.iter().filter(|z| **z > 0.25).map(|z| a.sin().powi(1).sin()).sum::<D>() {} else {}
        }
        let mut w: D = lit(0.5);
        ((((v.iter().rev().skip(1).copied().map(|z| fn1(lit(1.75).sin()).atan()).sum::<D>() + lit(0.5) * a) + lit(0.5) * v[0]) + lit(0.5) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(1.25) * w
    }

    pub fn fn9(mut a: D) -> D {
        let mut y5: D = if a <= fn0(a.sin(), [a, a, a]) {
            let r2 = &mut a;
            *r2 = (-lit(0.5)).sin();
            a = ((-lit(1.875)) * (a + a)).sin();
            -(-lit(0.5))
        } else {
            for i3 in 0..2 {}
            a.sin().tanh()
        };
        let mut i7 = 0_usize;
        loop {
            { let rhs = 1; i7 += rhs; }
            if i7 > 2 { break; }
            a = ((y5 + a) * a).cos();
            y5 = lit(0.5) * a.sin();
            if lit(1.375).cos() >= lit(1.5) { break; }
            y5 = y5.cos();
        }
        ((a + a) + lit(1.0) * a) + lit(1.0) * y5
    }

    pub fn fn10(a: D, mut b: D) -> D {
        b = lit(1.25) * ((-a) + b).sin();
        let mut list3 = Vec::new();
        for i4 in 0..4 {
            list3.push(lit(1 as f64).cos());
        }
        let mut y1: D = list3[list3.len() - 1];
        let mut next = (-y1) * (a + b);
        list3 = vec![lit(0.0); 4];
        list3.truncate(4);
        ((D::sin(a) + lit(1.0) * a) + lit(0.75) * b) + lit(1.5) * next
    }

    pub fn fn11(a: D, n: usize) -> Vec<D> {
        let back = vec![vec![a; 2]; 3];
        {}
        vec![back[1][0] - lit(1.375), ((back[1][n % 2] + a) + lit(0.25) * a) + lit(1.75) * back[1][1]]
    }

    pub fn fn12(mut a: D, b: D) -> D {
        let mut list3 = Vec::new();
        list3.push(lit(0.125) + a);
        list3.push(b.sin());
        let tape1 = list3.clone();
        let mut y11: [D; 3] = if (a <= a) && (b < a) {
            let f6 = |z: D| (z + (-lit(1.375))).abs().sin();
            let mut y8 = f6(f6(list3[0]));
            std::array::from_fn(|j| lit(1.25) * lit(j as f64).sin())
        } else {
            [tape1[1], b, list3[1]]
        };
        (y11[0], y11[1]) = (y11[1] * 0.5, b.sin());
        (((((list3[0] * list3[1]) + lit(1.25) * a) + lit(1.75) * b) + lit(1.25) * list3[0]) + lit(0.5) * list3[1]) + lit(1.75) * list3[list3.len() - 1]
    }

    pub fn fn13(mut a: D, v: &[D]) -> D {
        let y1: D = (a.atan().abs() + lit(1.25)).sqrt();
        a = (-(v[1] + y1)).atan();
        a = fn0(y1.sin(), [lit(1.25), y1, y1]).sin().tanh().sin();
        let a = a;
        let mut y6: [D; 3] = if v.iter().map(|z| (y1 * y1 + lit(1.0)).sqrt().sin()).sum::<D>() >= (a * (-lit(0.125))) {
            [lit(0.5), y1, y1]
        } else {
            [y1, a, -lit(1.0)]
        };
        (v[0].min(v[v.len() - 1]) + lit(1.0) * v[1]) + lit(1.0) * a
    }

    pub fn fn15(a: D) -> [D; 3] {
        let s: (D, D) = (if a > a { a } else { a }, a.sin().tanh());
        for i3 in 0..4 {
            let mut s5 = ((a * a + lit(1.0)).ln().abs() + lit(1.25)).ln();
            s5 = a.cos();
        }
        [positive(a.sin()).unwrap_or(a) + lit(1.25) * a, s.0, (a * a + lit(1.0)).ln()]
    }

    pub fn fn16(a: D, v: &[D]) -> D {
        {
            'l3: for i4 in 0..3 {}
        }
        (v[1] * v[1] + lit(1.0)).ln() + lit(0.75) * a
    }

    pub fn fn17(a: D, b: D, n: usize) -> D {
        let mut n: [D; 3] = std::array::from_fn(|j| lit(j as f64).atan());
        let mut old: D = if n[1] < a { lit(3 as f64) } else { (lit(1.5) + b.sin()).ln() };
        n.reverse();
        let mut u = (0..n.len()).map(|j| n[j] * b.min(old).atan()).sum::<D>();
        { let rhs = lit(0.25) * (lit(1.25) * a.sin().exp().sin()); n[0] += rhs; }
        let mut w = fn11(lit(1.25) * (b / (lit(1.5) + a.sin())).sin(), 2 % 4);
        {
            w.fill((if b >= lit(0.125) { old } else { n[0] }).atan());
        }
        let f10 = |z: D| { let h12 = old; lit(1.25) * (z + n[1]).sin() + h12 };
        let y14 = f10(a / (lit(1.5) + b.sin()));
        ((((((a * n[0]) + lit(2.0) * a) + lit(0.25) * b) + lit(1.25) * n[0]) + lit(1.5) * n[2]) + lit(1.0) * u) + lit(0.25) * y14
    }

    pub fn fn18(a: D, v: &[D]) -> D {
        let mut dx: [D; 3] = [v[1].min(a); 3];
        let mut x: Shape = if a >= a { Shape::Disc((lit(1.5) + dx[1].sin()).ln()) } else { Shape::Dot };
        for i5 in 1..=2 {
            dx[..2].copy_from_slice(&[lit(0.5) * lit(1.75).sin().sin(), a]);
            dx[i5 % 3] = lit(1.0);
        }
        (dx[1].sin() + lit(0.75) * dx[0]) + lit(1.75) * dx[1]
    }

    pub fn fn19(mut a: D, b: D, v: &[D], mut q: Vec<D>) -> D {
        let mut dx = [(lit(1.5) + lit(0.5).sin()).sqrt(); 3];
        q[1] = lit(1.25) * (v[0] / ((v[0] * v[0]).abs() + lit(1.25))).sin();
        q.resize(4, lit(1.25) * (if a <= dx[0] { dx[1] } else { b }).sin());
        let mut i6 = 0_usize;
        loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 1 { break; }
            'l8: for i9 in 0..i6 % 4 {
                let mut dx11 = [[q[q.len() - 1], a, a], [lit(2.0) - q[i9 % q.len()], b, b.atan()]];
            }
            dx.swap(0, 1);
            for z in q.chunks_exact_mut(2) {
                z[0] = z[1] * b.sin();
            }
        }
        (((((lit(i6 as f64) + lit(1.5) * a) + lit(0.75) * b) + lit(0.75) * q[0]) + lit(0.25) * dx[0]) + lit(1.5) * dx[1]) + lit(1.0) * dx[2]
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
                    b = lit(0.5) * b.sin();
                    let r10 = &mut a;
                    *r10 = b.sin().atan();
                    { let rhs = lit(0.5) * b.cos(); *r10 += rhs; }
                } else if z8 >= b {
                    b = z8.cos();
                } else {
                    b = z8.sin();
                }
            }
        }
        [D::sin(a), a.abs() + lit(2.0) * b, b + lit(1.75) * a]
    }

    pub fn fn21(a: D, b: D, v: &[D]) -> D {
        for z5 in v.windows(2) {}
        if a > a {
            if lit(0 as f64) > (lit(1.5) + lit(0.125).sin()).ln() {
                return ((a.max(a) + lit(1.0) * a) + lit(1.75) * b) + lit(2.0) * v[1];
            }
            let mut y8: D = {
                let mut back = v[0..=1].to_vec();
                a
            };
        } else if b.sin().powi(1) > (lit(1.5) + a.sin()).ln() {} else {}
        (a + lit(1.0) * a) + lit(1.0) * b
    }

    pub fn fn22(mut a: D, mut b: D, v: &[D]) -> D {
        let mut dy1: [D; 3] = [lit(0.375); 3];
        if ((v[0] * b) >= (-lit(1.0))) && ((lit(1.25) * a) < dy1[2]) {
            let mut y8: [D; 3] = if fn17(lit(1.25) * a.sin(), lit(1.25) * b.sin(), 3 % 4) > v.iter().sum::<D>() {
                let mut i5 = 0_usize;
                while i5 < 1 && (i5 < 1) {
                    { let rhs = 1; i5 += rhs; }
                    let mut x: D = (lit(1.5) + fn18((-lit(0.875)).sin(), &dy1).sin()).sqrt();
                    { let rhs = lit(1.75) + (a - v[i5 % v.len()]).sin(); dy1[2] /= rhs; }
                    dy1.reverse();
                }
                [lit(1.625); 3]
            } else {
                dy1[0] = (fn9(v[0].sin()) + a).sin();
                dy1[1] = lit(1.25) * dy1.iter().sum::<D>().sin();
                dy1
            };
        } else if v[0] > lit(3 as f64) {
            let mut back = [[v[1].sin(); 3]; 2];
        } else {
            dy1.reverse();
        }
        ((((lit(0.625).sin().powi(0) + lit(1.25) * a) + lit(0.25) * b) + lit(1.75) * v[v.len() - 1]) + lit(2.0) * dy1[0]) + lit(1.5) * dy1[1]
    }

    pub fn fn24(a: D, b: D, flag: bool, v: &[D], mut q: Vec<D>) -> D {
        for z6 in &mut q {
            { let rhs = lit(0.5) * (lit(1.5) + b.sin()).sqrt().sin(); *z6 += rhs; }
        }
        for i7 in 1..=2 {
            let f9 = |z: D| lit(0.5) * z.sin();
            let y11 = f9(fn16(a.sin(), &q));
            { let rhs = lit(0.5) * (lit(0.5) * q.iter().rev().skip(1).copied().map(|z| z.sin()).sum::<D>().sin()); q[1] += rhs; }
        }
        { let rhs = lit(0.5) * (a * (if b <= a { a } else { v[v.len() - 1] })).cos(); q[1] += rhs; }
        q.fill(v.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin());
        let mut w = q[0];
        (((b + a) + lit(2.0) * a) + lit(1.75) * b) + lit(0.25) * v[1]
    }

    pub fn fn25(a: D, b: D) -> D {
        for i3 in (0..1).rev() {
            let f5 = |z: D| lit(0.5) * lit(i3 as f64).sin();
            let y7 = f5(f5(a + lit(0.625)));
        }
        b + lit(2.0) * b
    }

    pub fn fn26(a: D, v: &[D]) -> D {
        let mut dx: Vec<Vec<D>> = vec![v.iter().map(|z| a.abs().atan()).collect::<Vec<D>>(), vec![a, a / (a * a + lit(1.0)), -lit(0.5)]];
        let tape1: D = -a;
        dx[1][0] = ((lit(1.5) + tape1.sin()).sqrt() * (lit(1.5) + tape1.sin()).sqrt() + lit(1.0)).ln().sin();
        for i6 in 0..v.len() {}
        dx[1][1] = v.chunks(2).map(|z| z[0].sin()).sum::<D>().cos();
        (((if lit(1.25) > dx[0][0] { a } else { tape1 }) + lit(1.5) * a) + lit(1.75) * dx[1][1]) + lit(1.75) * tape1
    }

    pub fn fn28(a: D, n: usize) -> D {
        let mut old = [[lit(0.125) + a; 3]; 2];
        let f4 = |z: D| { let h6 = a.mul_add(lit(1.125), z); lit(1.25) * old[n % 2][0].sin() + h6 };
        let y8 = f4(f4(if lit(0.625) >= a { a } else { a }));
        old[n % 2][n % 3] = (y8 + (if a >= a { y8 } else { a })).atan();
        ((lit(1.875).atan() + lit(0.25) * a) + lit(1.5) * old[0][1]) + lit(2.0) * y8
    }

    pub fn fn29(a: D, n: usize) -> Vec<D> {
        let mut dy1 = Point { x: a, y: a + a };
        match 2 % 3 { 0 => {
            dy1.x = dy1.y.sin();
            dy1.x = (fn28(dy1.x.cos(), n % 4) + a).atan();
        }, 1 => {
            dy1.x = lit(1.25) * lit(n as f64).sin();
        }, _ => {
            dy1.y = lit(1.25) * (if dy1.x.sin().powi(2) < (a - dy1.x) { dy1.y.sin().tanh() } else { if a > a { lit(1.75) } else { a } }).sin();
        } }
        vec![dy1.y + lit(1.5) * dy1.y, lit(0.125).sin().powi(3) + lit(0.5) * a]
    }

    pub fn fn30(a: D) -> D {
        let mut tape1: [D; 3] = [a, a - a, a];
        { let rhs = lit(1.75) + a.sin(); tape1[2] /= rhs; }
        let f3 = |z: D| lit(1.25) * tape1[1].sin();
        let y5 = f3(tape1[1] - a) + f3(a);
        for i7 in 0..4 {
            let part9 = &mut tape1[..2];
            { let rhs = lit(0.375) * (a - a).atan(); part9[0] += rhs; }
            part9[1] = part9[0] * lit(0.5).atan();
        }
        let next: [[D; 3]; 2] = [[tape1.iter().sum::<D>(); 3], [lit(1.875); 3]];
        {
            let mut i11 = 0_usize;
            loop {
                { let rhs = 1; i11 += rhs; }
                if i11 > 2 { break; }
                tape1.reverse();
                if y5 < (next[0][2] - y5) { break; }
                if lit(i11 as f64) > (-lit(0.75)) {
                    break;
                }
            }
            let mut list13 = Vec::with_capacity(4);
            for i14 in 0..4 {
                list13.push(lit(1.125).sin());
            }
        }
        (((tape1[0] - next[0][0]) + lit(1.75) * a) + lit(1.5) * tape1[1]) + lit(2.0) * tape1[2]
    }

    pub fn fn31(mut a: D, mut p: [D; 3]) -> D {
        let mut a = Point { x: p[0] + a, y: a.cos() };
        for i4 in 0..3 {
            let f6 = |z: D| { let h8 = z * z; h8.cos() + h8 };
            let y10 = f6(a.y);
        }
        let mut tape1 = vec![a.x - a.x, p.iter().fold(lit(1.625), |h, z| a.norm2().sin())];
        let Some(z15) = positive(tape1[0].sin().powi(0)) else {
            return (((if tape1[tape1.len() - 1] >= p[2] { tape1[0] } else { tape1[1] }) + lit(0.75) * p[0]) + lit(2.0) * p[1]) + lit(1.5) * p[2];
        };
        let w = [lit(1.375); 3];
        tape1.reverse();
        if tape1.len() > 2 { tape1.remove(1); }
        (((((((z15 + z15) + lit(1.75) * p[0]) + lit(1.25) * p[1]) + lit(1.75) * p[2]) + lit(1.0) * z15) + lit(1.25) * w[0]) + lit(1.75) * w[1]) + lit(1.0) * w[2]
    }

    pub fn fn33(mut a: D, n: usize, v: &[D], q: Vec<D>) -> D {
        let mut dy1 = [[a, v[0] / (lit(0.875).abs() + lit(1.25)), fn22(a.sin(), q[n % 2].cos(), &v[..2])], [if a < a { v[n % 2] } else { q[1] }, v[n % 2] * lit(2.0), if q[n % 2] < q[n % q.len()] { q[1] } else { v[v.len() - 1] }]];
        a = (a + dy1[n % 2][n % 3]).sin().powi(2).cos();
        match n % 4 { 0 => {
            'l6: for i7 in 0..v.len() {
                for i9 in 0..v.len() {
                    a = lit(2.0);
                }
                { let rhs = lit(1.75) + fn18(lit(0.5) * dy1[i7 % 2][n % 3].sin(), &v[..=1]).sin(); dy1[i7 % 2][i7 % 3] /= rhs; }
            }
        }, 1 | 2 if q[n % q.len()] > dy1[n % 2][n % 3] => {
            let mut product11 = [[lit(0.0); 3]; 2];
            for i in 0..2 {
                for j in 0..2 {
                    let mut s = lit(0.0);
                    for k in 0..3 {
                        { let rhs = dy1[i][k] * dy1[j][k] * 0.5; s += rhs; }
                    }
                    product11[i][j] = s;
                }
            }
            let mut y1 = (product11[n % 2][1] + a, dy1[n % 2][1].sin());
        }, _ => {} }
        ((a + dy1[n % 2][n % 3]) + lit(0.5) * v[1]) + lit(0.5) * v[v.len() - 1]
    }

    pub fn fn34(mut a: D, v: &[D]) -> (D, D) {
        let mut w: D = a.cos();
        for i4 in 0..3 {
            a = lit(0.5) * (lit(i4 as f64) - a).sin();
            let back = a;
        }
        ((a.asinh() + lit(1.5) * v[1]) + lit(0.75) * w, ((w.asinh() + lit(1.25) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(0.25) * w)
    }

    pub fn fn35(a: D, mut b: D, v: &[D], mut p: [D; 3]) -> D {
        let mut dy1: Vec<D> = vec![a, p[2] * b];
        let f6 = |z: D| (-p[0].max(b)).sin();
        let y8 = f6(if a >= p[2] { a } else { v[1] });
        for i10 in 0..dy1.len() {
            'l12: for i13 in (0..dy1.len()).rev() {
                let mut i15 = 0_usize;
                loop {
                    { let rhs = 1; i15 += rhs; }
                    if i15 > 2 { break; }
                    let mut p = (dy1[i13], y8);
                    p.1 = lit(0.5) * (v.iter().fold(dy1[i13], |h, z| (lit(1.625) + h).cos()) * b.max(dy1[i13])).sin();
                    if (if y8 < y8 { b } else { y8 }) <= a { break; }
                    dy1.swap(0, 1);
                }
                for i20 in 1..p.len() {
                    { let rhs = p[i20 - 1] * lit(0.25); p[i20] *= rhs; }
                    dy1[i13] = lit(1.625);
                }
            }
            if (b - v[i10 % 2]) >= (dy1[i10] - lit(1.75)) {
                continue;
            }
        }
        ((((-lit(0.125)) + lit(1.25) * a) + lit(1.0) * b) + lit(0.75) * dy1[1]) + lit(1.0) * y8
    }

    pub fn fn36(mut a: D, n: usize, mut q: Vec<D>) -> D {
        let mut w = [a, a - a, -q[n % 2]];
        let w5 = Body { pos: Point::new(a, w[n % 3]), vel: [lit(n as f64), fn33(lit(1.25) * w[0].sin(), n % 4, &w, vec![lit(0.125), q[n % 2], a]), w[n % 3]], mass: if a < a { lit(1.125) } else { a }, id: 2 };
        let mut i7 = 0_usize;
        loop {
            { let rhs = 1; i7 += rhs; }
            if i7 > 3 { break; }
            for z9 in q.iter_mut().rev() {
                *z9 = w[0].cos();
            }
            let r10 = &mut q[i7 % 2];
            { let rhs = lit(0.5) * w[n % 3].sin(); *r10 *= rhs; }
        }
        ((((((a.mul_add(w5.pos.y, a) + lit(0.5) * a) + lit(1.25) * q[0]) + lit(2.0) * w5.pos.x) + lit(0.5) * w5.pos.y) + lit(0.5) * w5.vel[0]) + lit(1.75) * w5.vel[1]) + lit(0.75) * w5.mass
    }

    pub fn fn39(a: D, p: [D; 3]) -> D {
        for z4 in p.iter().copied().rev() {
            if (a + a) > (z4 - lit(0.875)) {} else if (z4 + z4) >= p[0].sin() {} else {
                let Some(z6) = positive(z4 * z4) else {
                    continue;
                };
            }
        }
        a + lit(0.5) * a
    }

    pub fn fn40(a: D, n: usize, v: &[D], net: &Net) -> D {
        let mut dx = Net { w: vec![a, a - a, v[0].sin().powi(1)], b: v[1].sin().tanh() };
        dx.step(v, lit(1.25) * net.w[n % 2].sin());
        let mut old: D = a;
        if fn36(lit(1.25) * dx.w[0].sin(), 3 % 4, vec![net.b, a, old]) > a {
            dx.b = ((net.w[0] * net.w[n % 2]) + dx.w[n % 2].cos()).cos();
            let mut i7 = 0_usize;
            while i7 < 3 {
                { let rhs = 1; i7 += rhs; }
                dx.w[n % 2] = (a * old).max(net.b).cos();
                dx.b = lit(0.5) * (dx.w[1] + dx.b).sin();
            }
        } else {
            dx.b = lit(1.75).cos();
        }
        ((a.sin() + lit(1.5) * net.w[0]) + lit(2.0) * net.w[1]) + lit(0.75) * net.b
    }

    pub fn fn41(mut a: D, mut b: D) -> D {
        let u: Point = Point { x: b.sin().powi(0), y: b - b };
        b = a.sin();
        let mut saved = [[a; 3]; 2];
        (((a + lit(1.5) * a) + lit(0.75) * b) + lit(0.25) * saved[0][1]) + lit(1.75) * saved[1][2]
    }

    pub fn fn42(a: D) -> D {
        let y = Shape::Dot;
        let back: D = a - (lit(1.5) + a.sin()).ln();
        if chained(a + back).unwrap_or(back) >= a {} else if (if a >= a { lit(0.625) } else { a }) > (if lit(1.625) < back { a } else { back }) {} else {}
        (back + lit(0.5) * a) + lit(1.75) * back
    }

    pub fn fn43(mut a: D, n: usize, v: &[D]) -> D {
        let mut i4 = 0_usize;
        while i4 < 1 {
            { let rhs = 1; i4 += rhs; }
            a = v.iter().sum::<D>().atan();
        }
        lit(n as f64) + lit(1.5) * a
    }

    pub fn fn44(mut a: D, b: D, v: &[D]) -> Vec<D> {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(lit(0.5) * v[i5 % 2].abs().sin());
        }
        a = -lit(0.875);
        if b < v[0].min(a) {
            (list4[0], list4[1]) = (list4[1] * 0.5, lit(1.25) * b.sin());
        } else {
            list4[1] = a.sin();
        }
        list4.clone()
    }

    pub fn fn45(a: D) -> D {
        let mut w = [a * lit(2.0), a, lit(0.25)];
        for i3 in 0..3 {
            w[..2].copy_from_slice(&[lit(1.25).sin().powi(1).sin(), a]);
            { let rhs = lit(0.25) * (lit(0.5) * a.max(a).min(lit(0 as f64)).sin()); w[i3 % 3] -= rhs; }
        }
        let last5 = w.len() - 1;
        w.swap(0, last5);
        'l6: for i7 in 0..3 {
            let mut next9 = w.clone();
            for _ in 0..3 {
                for i10 in 0..w.len() {
                    next9[i10] = 0.5 * w[i10] + 0.25 * (if i10 == 0 { w[w.len() - 1] } else { w[i10 - 1] }) * a.cos();
                }
                std::mem::swap(&mut w, &mut next9);
            }
            w.fill((a * a).cos());
        }
        (if a >= a { w[1] } else { lit(1.875) }) + lit(0.25) * a
    }

    pub fn fn46(mut a: D, mut b: D, n: usize, v: &[D]) -> Vec<D> {
        let mut list5 = Vec::new();
        for i6 in 0..2 {
            list5.push(a.sin());
        }
        let r9 = &mut a;
        *r9 = lit(1.625).sin();
        list5[..2].copy_from_slice(&[b.cos().sin(), a]);
        { let rhs = lit(0.25) * lit(n as f64).sin(); list5[n % 2] -= rhs; }
        list5[1] = a.atan();
        list5
    }

    pub fn fn47(mut a: D) -> [D; 3] {
        let mut list2 = Vec::new();
        list2.push(a);
        list2.push(a);
        let f4 = |z: D, k: D| lit(0.25).atan();
        let y7 = f4(list2[0], list2[list2.len() - 1]) + f4(a, a);
        let mut i9 = 0_usize;
        'l10: while i9 < 3 {
            { let rhs = 1; i9 += rhs; }
            for i12 in 0..list2.len() {
                list2.swap(1, 0);
                let (l14, r15) = list2.split_at_mut(1);
                r15[0] = l14[0] * lit(1.0).sin().exp().cos();
                list2[..2].copy_from_slice(&[y7.atan(), y7]);
            }
            { let rhs = lit(0.5) * (lit(0.5) * (if i9 >= 0 { -y7 } else { y7 }).sin()); list2[i9 % 2] -= rhs; }
            { let rhs = lit(0.375) * list2[1].asinh().sin(); a -= rhs; }
        }
        [y7.asinh() + lit(1.75) * list2[0], (y7 + lit(0.25) * a) + lit(1.75) * y7, ((a * a + lit(1.0)).sqrt() + lit(0.25) * a) + lit(1.25) * y7]
    }

    pub fn fn48(a: D) -> D {
        let mut u: Vec<D> = vec![lit(0 as f64); 3];
        let saved: D = a;
        if a.atan() > D::sin(u[1]) {
            let mut old4 = std::mem::replace(&mut u, vec![saved; 3]);
        } else {
            let mut u: Vec<D> = u[0..=1].to_vec();
        }
        let s = lit(0.5).min(a);
        u[0] = (u[0] * (a / (s * s + lit(1.0)))).cos();
        u.swap(1, 0);
        (((positive(saved + a).unwrap_or(s) + lit(0.25) * u[0]) + lit(0.25) * u[u.len() - 1]) + lit(1.25) * saved) + lit(1.25) * s
    }

    pub fn fn49(a: D, v: &[D]) -> D {
        let mut dy1 = Point { x: v[1] - a, y: v[1].sin().powi(3) };
        dy1.y = dy1.y.cos();
        { let rhs = lit(0.25) * v.iter().rev().skip(1).copied().map(|z| lit(1.25) * a.asinh().sin()).sum::<D>().atan(); dy1.y += rhs; }
        { let rhs = lit(1.75) + a.sin().exp().sin(); dy1.y /= rhs; }
        dy1.y = (a * a).atan().cos();
        ((v[0] + lit(1.0) * v[0]) + lit(1.5) * v[1]) + lit(0.5) * v[v.len() - 1]
    }

    pub fn fn51(a: D, b: D, n: usize, v: &[D]) -> Vec<D> {
        let dx = [[v[n % v.len()], b + a, b], [b - b, (a * a + lit(1.0)).sqrt(), b]];
        let mut w: (D, D) = (b + lit(0.375), lit(1.0) - v[n % 2]);
        for z8 in v.iter().copied().rev() {
            let mut i10 = 0_usize;
            loop {
                { let rhs = 1; i10 += rhs; }
                if i10 > 3 { break; }
                let mut y12: D = {
                    (v[0].abs() + lit(1.25)).ln()
                };
                if n >= 0 { break; }
                if w.0 >= lit(n as f64) {
                    w.1 = dx[1][1].sin();
                } else {
                    w.1 = lit(0.5) * v.iter().map(|z| lit(0.5) * ((*z) + a).sin()).sum::<D>().sin();
                }
            }
        }
        vec![((b.cos() + lit(1.5) * a) + lit(0.75) * v[1]) + lit(0.5) * v[v.len() - 1], ((a.asinh() + lit(0.5) * v[v.len() - 1]) + lit(0.25) * dx[0][1]) + lit(0.5) * dx[1][2]]
    }

    pub fn fn52(mut a: D, n: usize, q: Vec<D>) -> D {
        let mut list4 = Vec::new();
        list4.push(q[1] * a);
        list4.push(fn22(lit(1.25) * q[n % 2].sin(), lit(1.25) * a.sin(), &q));
        { let rhs = lit(0.5) * fn41((if n >= 3 { a } else { lit(1.875) }).sin(), lit(1.25) * lit(2.0).sin()).cos(); list4[n % 2] += rhs; }
        for z in q.to_vec().into_iter().rev() {
            { let rhs = 0.25 * z * lit(1.125).sin(); a += rhs; }
        }
        let r6 = &mut a;
        *r6 = (-lit(1.375)).sin();
        let mut old7 = std::mem::replace(&mut list4, vec![lit(1.625); 3]);
        list4.insert(1, q[n % q.len()].sin());
        (((((old7[0].abs() + lit(2.0) * a) + lit(1.25) * q[0]) + lit(1.0) * q[1]) + lit(0.75) * old7[0]) + lit(2.0) * old7[1]) + lit(1.75) * old7[old7.len() - 1]
    }

    pub fn fn54(mut a: D) -> [D; 3] {
        let mut saved: Vec<D> = vec![lit(0.0); 4];
        { let rhs = lit(0.5) * (a - a).sin(); saved[0] += rhs; }
        let u = a;
        saved[1] = fn49(lit(1.25) * saved.iter().rev().skip(1).copied().map(|z| lit(0.25).cos()).sum::<D>().sin(), &saved).sin();
        let mut y7: [D; 3] = if saved.iter().fold(saved[1], |h, z| lit(saved.len() as f64).sin()) >= saved.iter().copied().fold(lit(-9.0), D::max) {
            saved.truncate(4);
            [-lit(0.125); 3]
        } else {
            saved.extend(vec![lit(1.25) * a.sin(), a]);
            [a, u, u]
        };
        return [(((a + lit(0.5) * saved[0]) + lit(1.75) * saved[saved.len() - 1]) + lit(0.5) * u) + lit(1.25) * y7[2], (saved[1] + lit(1.5) * saved[1]) + lit(0.5) * u, (lit(0.75) + lit(0.75) * u) + lit(1.25) * y7[2]];
        let tape1: D = D::sin(y7[2]).abs();
        y7
    }

    pub fn fn55(mut a: D) -> D {
        {
            let s = a.max(a);
        }
        (a * a) + lit(1.75) * a
    }

    pub fn fn56(a: D) -> Vec<D> {
        let mut cell1 = fn54((if a <= a { lit(0.625) } else { a }).atan());
        cell1[..2].copy_from_slice(&[(a + a).atan(), a]);
        let mut saved = vec![lit(0 as f64), a, lit(1.75) * a];
        let mut a = vec![lit(0.25) * cell1[1]; 3];
        let mut w = vec![lit(0.0); 4];
        vec![((w.iter().sum::<D>() + lit(1.75) * cell1[2]) + lit(0.75) * saved[1]) + lit(1.75) * saved[saved.len() - 1], (((if a[1] <= saved[1] { a[a.len() - 1] } else { saved[0] }) + lit(0.5) * saved[0]) + lit(1.5) * saved[1]) + lit(1.75) * a[1]]
    }

    pub fn fn57(a: D, v: &[D]) -> Vec<D> {
        let mut dy1: Net = Net { w: vec![v[v.len() - 1]; 3], b: lit(1.25) + v[0] };
        dy1.step(v, v[1].sin());
        dy1.b = a.sin();
        dy1.b = lit(1.25) * v.iter().filter(|z| **z > 0.25).map(|z| (if a < dy1.w[1] { *z } else { v[0] }).sin()).sum::<D>().sin().powi(1).sin();
        let mut s = vec![lit(0.0); 4];
        return s.clone();
        s.reverse();
        vec![lit(0.0); 2]
    }

    pub fn fn58(mut a: D, mut b: D, n: usize, v: &[D]) -> D {
        let r5 = &mut a;
        { let rhs = v[1].cos(); *r5 *= rhs; }
        let mut x = [a, lit(n as f64), a * a];
        for (j, z7) in x.iter_mut().enumerate() {
            { let rhs = lit(0.25) * lit(1.0).sin(); *z7 += rhs; }
        }
        let mut i8 = 0_usize;
        while i8 < 3 {
            { let rhs = 1; i8 += rhs; }
            if (n == 3) || ((a * x[n % 3]) < (x[n % 3] + b)) {
                x.swap(0, 1);
                let mut old10 = std::mem::replace(&mut x[i8 % 3], b.sin());
            } else {
                let Some(z12) = positive(b * a) else {
                    continue;
                };
                x.swap(0, 1);
            }
            if lit(1.625) >= b {
                continue;
            }
        }
        b + lit(1.75) * x[0]
    }

    pub fn fn59(a: D, mut b: D, n: usize, flag: bool, p: [D; 3]) -> [D; 3] {
        let mut x = [if b > p[0] { b } else { b }, (p[0] * p[0] + lit(1.0)).ln(), p[n % 3] * a];
        let mut next7 = x.clone();
        for _ in 0..3 {
            for i8 in 0..x.len() {
                next7[i8] = 0.5 * x[i8] + 0.25 * (if i8 == 0 { x[x.len() - 1] } else { x[i8 - 1] }) * (if flag { b } else { p[n % 3] }).sin();
            }
            x = next7.clone();
        }
        if (a + b) > b {
            x.fill((b * a).cos());
        }
        if lit(n as f64) < p[0] {}
        let mut next: D = chained(-p[0]).unwrap_or(b);
        [x[n % 3] + lit(0.25) * b, ((((fn55(lit(1.25) * p[n % 3].sin()) + lit(1.25) * p[0]) + lit(0.75) * p[1]) + lit(0.5) * x[1]) + lit(0.25) * x[2]) + lit(0.25) * next, (((next.abs() + lit(1.25)).ln() + lit(1.0) * a) + lit(0.5) * p[1]) + lit(1.25) * next]
    }

    pub fn fn60(mut a: D) -> D {
        'l2: for i3 in 0..3 {
            match i3 % 4 { 0 => {
                for i5 in (0..4).rev() {
                    a = lit(0.5) * a.sin();
                }
            }, 1 | 2 if i3 != 3 => {
                a = lit(0.5) * (a - a).sin();
                a = lit(0.5) * lit(0.875).sin().tanh().sin();
            }, _ => {
                a = lit(0.125);
            } }
            let r7 = &mut a;
            *r7 = *r7 * lit(0.5) * lit(1.5).sin() + (lit(0.25) * lit(0.75).sin());
            *r7 = lit(1.25).atan();
            a = a.sin();
        }
        a
    }

    pub fn fn61(mut a: D) -> D {
        let mut u: (D, D) = (a * a, if a <= a { a } else { a });
        u = (u.1.min(a), positive(lit(0.625)).unwrap_or(a));
        if (if a > a { u.0 } else { u.0 }) <= u.1.sin() {
            if ((u.1 / (a.abs() + lit(1.25))) > a) && ((a <= a) && (a > u.0)) {}
            u.0 = (-a).atan();
        } else {
            { let rhs = lit(0.5) * (lit(1.25) * u.0.sin()); u.1 -= rhs; }
            let mut old3 = std::mem::replace(&mut u.1, a.sin().cos());
        }
        ((fn45(u.0.cos()) + lit(0.25) * a) + lit(0.75) * u.0) + lit(1.0) * u.1
    }

    pub fn fn62(mut a: D, b: D) -> D {
        let acc = a.abs() - (a * b);
        for i4 in 0..1 {
            if (acc > acc) && ((b * b) <= fn55(acc.sin())) {
                'l6: for i7 in 0..3 {
                    a = a.sin();
                }
                a = ((acc + b) + b).cos();
            } else if lit(1.875) < acc {
                a = b.atan();
            } else {
                let f9 = |z: D, k: D| lit(0.5) * z.sin();
                let y12 = f9(if (-lit(1.5)) <= lit(1.125) { acc } else { a }, a) * f9(acc.atan(), acc);
            }
        }
        ((-(-lit(0.625))) + lit(0.25) * a) + lit(2.0) * acc
    }

    pub fn fn63(mut a: D) -> D {
        let mut old = [[a.min(a), a, a + a], [a.sin().tanh(); 3]];
        old[1][1] = a.sin();
        { let rhs = lit(0.375) * a.sin(); old[0][1] -= rhs; }
        ((old[0][2] + lit(1.0) * a) + lit(1.5) * old[0][1]) + lit(0.25) * old[1][0]
    }

    pub fn fn64(a: D) -> D {
        let f2 = |z: D| lit(1.25) * z.sin();
        let y4 = f2(a.sin()) + f2(a.atan());
        (a + lit(1.75) * a) + lit(0.75) * y4
    }

    pub fn fn65(mut a: D, b: D, v: &[D], net: &Net) -> Vec<D> {
        let mut w: Shape = Shape::Rect { w: lit(1.25) + b, h: net.forward(v) };
        a = net.w[0].atan();
        let mut tape1: [D; 3] = [a * (-lit(2.0)); 3];
        let r7 = &mut tape1[1];
        *r7 = v.iter().fold(v[1], |h, z| v[1].asinh().atan()).atan();
        tape1[0] = lit(1.25) * (if v[v.len() - 1] > net.b { net.forward(v) } else { if tape1[2] <= b { b } else { a } }).sin();
        let last10 = tape1.len() - 1;
        tape1.swap(1, last10);
        tape1[1] = lit(0.25);
        let f11 = |z: D| (lit(1.75) - net.w[1].max(a)).cos();
        let mut y13 = f11(net.b) + f11(a - b);
        vec![((((((lit(v.len() as f64) + lit(0.75) * a) + lit(0.5) * v[v.len() - 1]) + lit(0.5) * net.w[0]) + lit(1.75) * net.w[1]) + lit(1.25) * tape1[0]) + lit(1.25) * tape1[2]) + lit(1.5) * y13, ((v.iter().map(|z| lit(2 as f64).cos()).sum::<D>() + lit(0.5) * b) + lit(0.75) * v[0]) + lit(0.5) * v[v.len() - 1]]
    }

    pub fn fn66(mut a: D, n: usize, v: &[D]) -> D {
        let f4 = |z: D, k: D| ((k.abs() + lit(1.25)).sqrt() + lit(0.625)).sin();
        let mut y7 = f4(D::sin(a), lit(0.875)) * f4(v[n % 2] + a, v[n % v.len()]);
        a = y7.mul_add(a, v[0]).sin().powi(0).sin();
        (((lit(v.len() as f64) + lit(2.0) * a) + lit(0.25) * v[0]) + lit(1.75) * v[v.len() - 1]) + lit(2.0) * y7
    }

    pub fn fn67(a: D, n: usize, mut p: [D; 3], q: Vec<D>) -> D {
        let mut q: [D; 3] = [q[0].max(p[2]), q[n % 2], p[1]];
        let mut i6 = 0_usize;
        loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 3 { break; }
            if lit(1.75) >= (if lit(0.5) < q[1] { p[0] } else { p[i6 % 3] }) {
                p[..2].copy_from_slice(&[q.iter().sum::<D>().atan(), a]);
            }
            if i6 % 2 == 0 {
                std::mem::swap(&mut p, &mut q);
                return (lit(1.5) + lit(0.125).sin()).sqrt() + lit(1.75) * a;
            }
            if (p[n % 3] > a) || (n >= 2) { break; }
            if p[i6 % 3].sin().powi(1) > fn61(p[n % 3].sin()) {
                break;
            }
        }
        (((((((a * lit(1.875)) + lit(0.5) * a) + lit(1.0) * p[0]) + lit(0.25) * p[1]) + lit(1.75) * p[2]) + lit(0.75) * q[0]) + lit(1.25) * q[1]) + lit(1.0) * q[2]
    }

    pub fn fn68(a: D) -> D {
        let mut y1 = vec![lit(1.875).sin().exp(), a, a.cos()];
        let r3 = &mut y1[1];
        { let rhs = lit(0.375) * (lit(1.25) * a.sin()); *r3 += rhs; }
        if (y1[1] + a) >= a {
            if a < a.min(a) {
                { let rhs = lit(0.5) * (if (a + y1[0]) < lit(2.0) { chained(y1[0]).unwrap_or(a) } else { y1[y1.len() - 1] }).sin(); y1[0] -= rhs; }
                return (y1.iter().map(|z| (y1[0] * (*z)).atan()).sum::<D>() + lit(1.25) * y1[0]) + lit(1.75) * y1[1];
                let r5 = &mut y1[1];
                *r5 = lit(1.25) * (a - a).sin();
            }
        } else if y1[0] <= lit(1 as f64) {} else {
            if y1[1] <= y1[0] {
                return (a.sin().tanh() + lit(0.25) * y1[0]) + lit(2.0) * y1[y1.len() - 1];
            }
        }
        y1.insert(1, a.max(y1[0]).sin());
        y1.fill((if a <= a { a } else { a }).sin());
        (((y1[y1.len() - 1] + y1[1]) + lit(2.0) * y1[0]) + lit(1.25) * y1[1]) + lit(2.0) * y1[y1.len() - 1]
    }

    pub fn fn69(a: D, mut b: D) -> D {
        let mut dy1 = Point { x: a, y: lit(0.25) };
        let f4 = |z: D| lit(1.25) * z.sin();
        let y6 = f4(dy1.x) + f4(b + a);
        for i8 in 0..4 {
            dy1.x = a.atan();
        }
        let acc: [D; 3] = [lit(0.25); 3];
        dy1.x = lit(1.25) * (lit(1.25) + y6).sin().sin();
        (((((((y6 * y6) + lit(0.75) * a) + lit(2.0) * b) + lit(0.25) * dy1.x) + lit(0.5) * y6) + lit(0.25) * acc[0]) + lit(2.0) * acc[1]) + lit(0.25) * acc[2]
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
                if next >= old[i5 % 2].asinh() {
                    let (l8, r9) = old.split_at_mut(1);
                    r9[0] = l8[0] * next.asinh().sin();
                    break 'l6;
                }
            }
        }
        (next.asinh() + lit(1.5) * a) + lit(0.25) * next
    }

    pub fn fn73(a: D, mut b: D, v: &[D]) -> D {
        let r4 = &mut b;
        { let rhs = lit(0.25) * (lit(1.25) * (a * (-lit(1.375))).sin()); *r4 += rhs; }
        (b * lit(0.875)) + lit(1.75) * a
    }

    pub fn fn74(a: D, v: &[D], q: Vec<D>) -> D {
        let dx: Vec<D> = vec![q[0].sin(); 3];
        'l5: for i6 in 0..v.len() {}
        return q[1] + lit(1.5) * a;
        q[q.len() - 1]
    }

    pub fn fn75(a: D, n: usize) -> D {
        let mut list3 = Vec::new();
        for i4 in 0..3 {
            list3.push((a * (a + a)).sin());
        }
        if (n % 2 == 0) || (n < 1) {
            list3[..2].copy_from_slice(&[(a + a).sin(), a]);
            return ((((lit(1.875) - lit(2.0)) + lit(0.75) * a) + lit(2.0) * list3[0]) + lit(1.0) * list3[1]) + lit(0.5) * list3[list3.len() - 1];
        }
        list3 = vec![-lit(0.125), a, a - list3[1]];
        ((list3.iter().map(|z| list3.iter().sum::<D>().cos()).sum::<D>() + lit(2.0) * a) + lit(0.25) * list3[0]) + lit(2.0) * list3[list3.len() - 1]
    }

    pub fn fn76(mut a: D, n: usize, flag: bool) -> D {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..4 {
            list4.push(((a * a + lit(1.0)).sqrt() + a).sin());
        }
        for z8 in list4.iter_mut() {
            { let rhs = lit(0.375) * (lit(0.5) * (lit(0.5) + a).sin()); *z8 += rhs; }
        }
        list4[n % 2] = (list4.iter().filter_map(|z| if *z > 0.0 { Some(z.sqrt()) } else { None }).sum::<D>() + (if a <= lit(1.625) { lit(0.625) } else { lit(1.0) })).cos();
        if flag {
            let r9 = &mut list4[0];
            { let rhs = (a * a).cos(); *r9 *= rhs; }
            { let rhs = (a - a).atan(); *r9 *= rhs; }
            { let rhs = list4[n % 2].sin(); list4[0] *= rhs; }
            { let rhs = lit(0.25) * (lit(1.25) * fn73((-lit(0.375)).atan(), lit(1.25) * ((-lit(0.125)) - a).sin(), &list4).sin()); list4[1] -= rhs; }
        }
        list4[n % list4.len()] + lit(1.5) * a
    }

    pub fn fn77(mut a: D) -> D {
        a = lit(3 as f64).atan();
        a = lit(1.25) * (a * a.sin()).sin();
        let mut s: D = -lit(0.75);
        let f3 = |z: D| lit(2.0).cos();
        let y5 = f3(if a >= a { s } else { s });
        { let rhs = lit(0.5) * ((y5 * s).abs() + lit(1.25)).sqrt().sin(); a -= rhs; }
        for i7 in 0..2 {
            let mut i9 = 0_usize;
            loop {
                { let rhs = 1; i9 += rhs; }
                if i9 > 3 { break; }
                s = fn64(s.cos()).sin();
                a = lit(1.625);
                s = lit(0.5) * y5.sin();
            }
        }
        (lit(0.875) + lit(0.75) * s) + lit(0.75) * y5
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
        let w = (a + a, a);
        let mut w3 = lit(0.125);
        if (a * w3) <= (if a >= w3 { a } else { a }) {
            for i5 in 1..=3 {
                { let rhs = lit(0.5) * w3.cos(); w3 -= rhs; }
                w3 = (w3 + w.0).atan().sin();
            }
        }
        (((w3.abs() + lit(0.75) * a) + lit(1.5) * w.0) + lit(1.25) * w.1) + lit(2.0) * w3
    }

    pub fn fn80(a: D, b: D, t: (D, D)) -> D {
        let mut back = [lit(0.75).max(b), b, b + a];
        let mut dx: Vec<Vec<D>> = vec![back.iter().enumerate().map(|(j, z)| lit(1.25) * (*z).sin()).collect::<Vec<D>>(), vec![lit(0.0); 3]];
        {
            dx[1][0] = (t.0 * a).sin().exp().sin();
            back.reverse();
        }
        ((((((dx[0][1] / (lit(1.5) + lit(0.625).sin())) + lit(1.25) * a) + lit(1.0) * b) + lit(0.5) * t.0) + lit(1.0) * t.1) + lit(0.25) * back[0]) + lit(0.5) * back[2]
    }

    pub fn fn81(a: D) -> [D; 3] {
        let mut saved = vec![a, lit(0.125).asinh(), a + (-lit(1.875))];
        saved[0] = lit(1.25) * a.sin();
        if saved.len() > 2 { saved.pop(); }
        [lit(3 as f64), a.mul_add(a, saved[0]) + lit(1.5) * a, a + lit(0.5) * a]
    }

    pub fn fn82(mut a: D, n: usize) -> D {
        let mut n: [D; 3] = [a; 3];
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            { let rhs = lit(1.25) * n[i4 % 3].sin(); n[1] *= rhs; }
            n.fill(lit(1.25) * a.sin());
            if (lit(0.375) / (lit(1.5) + a.sin())) <= n[2] { break; }
            let mut i6 = 0_usize;
            'l7: while i6 < 2 && (a >= (a * a)) {
                { let rhs = 1; i6 += rhs; }
                n.fill(a.sin());
            }
        }
        (lit(1.75) + lit(1.75) * a) + lit(1.5) * n[1]
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
        a = a.atan();
        for i3 in 0..3 {
            { let rhs = b.sin(); a *= rhs; }
        }
        (if a >= b { b } else { b }) + lit(1.75) * b
    }

    pub fn fn85(a: D, b: D) -> D {
        let mut dy1: Option<D> = if b > a { Some(a.max(a)) } else { None };
        let mut next = if (b < b) || (a <= a) { a } else { b };
        let mut y1 = fn7(a.sin(), a.sin(), 1 % 4);
        y1.1 = (b.sin().powi(0).abs() + lit(1.25)).ln().cos();
        (a + lit(1.25) * a) + lit(1.25) * dy1.unwrap_or(lit(0.75))
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

    pub fn fn87(mut a: D, v: &[D]) -> D {
        let mut acc = vec![(0..v.len()).map(|j| v[j] * lit(1.25) * (a * a).sin()).sum::<D>(), a, v[v.len() - 1]];
        acc.push((acc[acc.len() - 1].abs() + lit(1.25)).sqrt().sin());
        acc.swap(1, 0);
        let u: (D, D) = (lit(2.0), v[1]);
        ((((((u.1 + lit(0.25) * a) + lit(1.75) * v[0]) + lit(1.75) * v[1]) + lit(2.0) * v[v.len() - 1]) + lit(0.25) * acc[1]) + lit(0.25) * u.0) + lit(0.5) * u.1
    }

    pub fn fn88(a: D) -> D {
        let u: Vec<D> = vec![lit(0.0); 4];
        let mut i3 = 0_usize;
        while i3 < 2 && (i3 % 2 == 0) {
            { let rhs = 1; i3 += rhs; }
        }
        (((u[1] * a) + lit(2.0) * a) + lit(0.5) * u[0]) + lit(0.25) * u[u.len() - 1]
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
                    a = -lit(0.5);
                }
            }
        }
        return ((b * lit(1.75)) + lit(0.75) * a) + lit(1.75) * b;
        lit(i6 as f64)
    }

    pub fn fn90(a: D, mut b: D, n: usize) -> Vec<D> {
        b = a.cos();
        b = ((a * lit(0.375)) + (-lit(1.125))).atan();
        return vec![D::sin(b) + lit(1.0) * a, (lit(1.125) + a) + lit(0.5) * b];
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
            a = a.sin().sin();
        }
        ((if a < b { a } else { a }) + lit(2.0) * a) + lit(1.5) * b
    }

    pub fn fn92(mut a: D, b: D, p: [D; 3]) -> D {
        let mut a = vec![lit(0 as f64), a.sin(), b * (-lit(0.625))];
        if fn84(a[0].cos(), p[1].sin()) < a[1] {
            if a.len() > 2 { a.remove(0); }
            { let rhs = lit(0.5) * (lit(1.25) * lit(1.875).sin()); a[0] += rhs; }
        }
        let mut x = a[0];
        let mut y1 = p.iter().chain([lit(0.5)].iter()).map(|z| z.cos()).sum::<D>() * lit(0.125).sin();
        (((a[1].abs() + lit(0.25) * b) + lit(0.75) * p[0]) + lit(1.25) * p[2]) + lit(1.0) * y1
    }

    pub fn fn93(a: D) -> D {
        let mut back = Body { pos: Point { x: a, y: a }, vel: [a * a; 3], mass: a.min(a), id: 2 };
        if (back.pos.x.max(back.vel[0]) <= (back.vel[1] * a)) || (a < (back.vel[2] - a)) {
            back = Body { pos: Point::new(a, back.pos.x), vel: [lit(0.625); 3], mass: lit(1.5), id: 2 };
            let mut back3: Vec<D> = vec![a; 3];
            let mut i5 = 0_usize;
            loop {
                { let rhs = 1; i5 += rhs; }
                if i5 > 1 { break; }
                'l7: for i8 in 0..4 {
                    if i8 >= 1 {
                        break 'l7;
                    }
                }
                let mut cell1 = back3.iter().enumerate().map(|(j, z)| lit(3 as f64).atan()).sum::<D>();
                back3.fill(a.sin());
                back3.push(lit(1.5).atan());
            }
        } else {
            back.mass = (if a > a { back.vel[0] + a } else { back.pos.x.cos() }).atan();
        }
        a + lit(0.25) * a
    }

    pub fn fn94(mut a: D, mut b: D, flag: bool) -> D {
        let mut cell1: Shape = if a < a { Shape::Disc(-a) } else { Shape::Dot };
        b = a.sin().cos();
        let mut saved: Vec<D> = vec![-lit(0.25); 3];
        let mut i6 = 0_usize;
        while i6 < 2 {
            { let rhs = 1; i6 += rhs; }
            let x = fn87(lit(0.625).sin(), &saved);
            let dy1: D = (b - x) + (-saved[saved.len() - 1]);
        }
        ((((a + lit(0.75) * a) + lit(0.5) * b) + lit(2.0) * saved[0]) + lit(1.25) * saved[1]) + lit(2.0) * saved[saved.len() - 1]
    }

    pub fn fn95(a: D, flag: bool) -> D {
        if a < (if a <= a { a } else { -lit(1.75) }) {
            let acc = a;
        } else if lit(1 as f64) > a {} else {}
        a + lit(1.25) * a
    }

    pub fn fn96(a: D, b: D) -> D {
        let mut list3 = Vec::new();
        list3.push(a);
        list3.push(fn94(b.sin(), b.sin(), a <= a));
        'l5: for i6 in 0..2 {
            let i6 = list3[i6 % 2];
            list3 = vec![D::sin(i6); 3];
        }
        if list3.len() > 2 { list3.pop(); }
        if (list3[1] <= a) && (list3[1] >= b) {
            list3.fill((b + b).sin());
            return (((fn95(a.sin(), b > b) + lit(0.25) * a) + lit(0.5) * b) + lit(1.0) * list3[0]) + lit(0.5) * list3[list3.len() - 1];
        }
        (list3[0] + lit(1.25) * a) + lit(0.25) * list3[list3.len() - 1]
    }

    pub fn fn97(a: D, b: D, flag: bool) -> D {
        let mut y1 = [fn95(lit(1.25) * lit(0.875).sin(), b > lit(0.375)), b + a, a.sin().exp()];
        let next: D = b;
        y1.fill(a.sin());
        let mut dx: Option<D> = None;
        let Some(z7) = dx else {
            return ((b + lit(0.5) * b) + lit(2.0) * next) + lit(1.75) * dx.unwrap_or(lit(0.75));
        };
        ((if b < a { b } else { next }) + lit(1.75) * dx.unwrap_or(lit(0.75))) + lit(1.25) * z7
    }

    pub fn fn98(a: D, v: &[D]) -> D {
        v[0]
    }

    pub fn fn99(a: D, v: &[D]) -> D {
        let mut s: [D; 3] = [lit(0.125); 3];
        let f4 = |z: D| lit(1.25) * fn89(lit(2 as f64).atan(), v[0].sin(), 3 % 4).sin();
        let y6 = f4(lit(1.0));
        for z in s.chunks_exact_mut(2) {
            let old = z[0];
            z[0] = z[1] * 0.5;
            z[1] = old * y6.sin();
        }
        (((a * v[1]) + lit(1.75) * a) + lit(1.0) * s[0]) + lit(0.5) * s[2]
    }

    pub fn fn100(a: D) -> D {
        let mut old = vec![a - a, a.sin(), fn97(a.sin(), lit(1.25) * a.sin(), a <= a)];
        let mut i3 = 0_usize;
        loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 2 { break; }
            old = vec![old[1]; 3];
            let f5 = |z: D| lit(0.5) * (z - (if a < z { a } else { z })).sin();
            let mut y7 = f5(old.iter().sum::<D>());
            if (i3 % 2 == 0) && (y7 <= old[i3 % 2]) { break; }
            let f9 = |z: D| a.atan();
            let y11 = f9(f9(D::sin(y7)));
        }
        ((lit(0 as f64) + lit(1.75) * a) + lit(0.75) * old[1]) + lit(0.5) * old[old.len() - 1]
    }

    pub fn fn101(a: D, b: D, net: &Net) -> D {
        let f4 = |z: D| lit(1.25) * z.sin().exp().abs().sin();
        let mut y6 = f4(lit(0.625)) + f4((lit(1.5) + b.sin()).ln());
        (((y6 + lit(1.25) * b) + lit(1.5) * net.w[1]) + lit(0.25) * net.b) + lit(0.75) * y6
    }

    pub fn fn102(a: D) -> D {
        let mut next = Shape::Disc(a);
        if ((a + a) > a) || ((if a > lit(1.75) { a } else { a }) >= (a + a)) {
            let f3 = |z: D, k: D| (if z.sin() > (z * k) { z * k } else { lit(0 as f64) }).sin();
            let y6 = f3(a, a) * f3(a + a, a);
        }
        let mut u: D = lit(3 as f64);
        u = a.sin();
        'l9: for i10 in 0..2 {
            let r12 = &mut u;
            { let rhs = a.sin(); *r12 *= rhs; }
            { let rhs = lit(0.375) * positive((-lit(0.875)) + a).unwrap_or(a).atan(); *r12 += rhs; }
        }
        (-lit(1.25)) + lit(0.25) * u
    }

    pub fn fn103(a: D, n: usize) -> D {
        let mut old = vec![if n % 2 == 0 { a } else { a }, a + a, a + a];
        { let rhs = lit(0.375) * old.iter().map(|z| lit(1.25) * a.sin().powi(1).sin()).sum::<D>().sin(); old[1] += rhs; }
        let r5 = &mut old[1];
        *r5 = *r5 * a.sin() + (lit(0.125) * a.sin());
        (((if a < a { a } else { old[n % 2] }) + lit(1.75) * a) + lit(0.25) * old[0]) + lit(0.5) * old[1]
    }

    pub fn fn104(mut a: D) -> [D; 3] {
        let mut a: Net = Net { w: vec![a + a, lit(3 as f64), a.sin().tanh()], b: a };
        'l3: for i4 in 0..1 {}
        { let rhs = lit(0.25) * (lit(1.25) * ((a.w[1] * a.w[1]) * fn55(lit(1.25) * a.w[1].sin())).sin()); a.w[1] -= rhs; }
        let f6 = |z: D, k: D| lit(1.25) * k.sin();
        let y9 = f6(a.w[0], a.w[0]) + f6(lit(0 as f64), a.b);
        for i11 in 1..=2 {
            a.b = (-lit(2.0)).sin();
        }
        [y9, (a.b + lit(1.5) * a.w[0]) + lit(0.75) * y9, lit(1.625).sin()]
    }

    pub fn fn105(mut a: D) -> [D; 3] {
        let mut list2 = Vec::new();
        for i3 in 0..2 {
            list2.push(a.max(if i3 >= 2 { a } else { a }).sin());
        }
        let tape1: D = list2[list2.len() - 1];
        for z in list2.to_vec().into_iter().rev() {
            { let rhs = 0.25 * z * lit(1.25).sin(); a += rhs; }
        }
        list2.insert(0, lit(1.25) * tape1.abs().sin());
        let w = fn96(lit(1.25) * (lit(1.5) + a.sin()).ln().sin(), lit(1.25) * fn97(tape1.cos(), lit(1.875).cos(), a <= tape1).sin());
        [((list2.iter().sum::<D>() + lit(0.5) * list2[0]) + lit(0.25) * list2[1]) + lit(1.25) * list2[list2.len() - 1], if list2[0] < list2[list2.len() - 1] { tape1 } else { a }, ((((list2[list2.len() - 1] * tape1) + lit(1.5) * a) + lit(0.5) * list2[0]) + lit(1.75) * list2[list2.len() - 1]) + lit(0.75) * w]
    }

    pub fn fn106(a: D, b: D, v: &[D]) -> [D; 3] {
        let mut x = Body { pos: Point::new(b, v[1]), vel: [(a * a + lit(1.0)).ln(); 3], mass: v[1], id: 2 };
        let mut i5 = 0_usize;
        while i5 < 1 && (i5 < 2) {
            { let rhs = 1; i5 += rhs; }
            { let rhs = lit(0.5) * (x.energy() * v.iter().sum::<D>()).sin(); x.vel[i5 % 3] += rhs; }
            x.mass = lit(1.25) * lit(1.25).sin();
        }
        [((v[v.len() - 1] + lit(1.25) * v[1]) + lit(0.25) * x.vel[0]) + lit(0.25) * x.vel[1], ((((lit(0.875) + lit(1.75) * a) + lit(1.25) * b) + lit(0.25) * x.pos.y) + lit(0.75) * x.vel[1]) + lit(1.0) * x.mass, ((lit(0.875) / (a * a + lit(1.0))) + lit(2.0) * b) + lit(1.0) * x.vel[0]]
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
        if (b[0] > b.iter().copied().fold(lit(-9.0), D::max)) && ((b[i4 % 2] < a) && (i4 != 3)) {} else if (b[i4 % b.len()] <= b[i4 % 2]) || (b[0] >= a) {} else {
            for i7 in 0..4 {}
        }
        ((b.windows(2).map(|z| z[0] * z[1]).sum::<D>() + lit(0.25) * a) + lit(1.0) * b[1]) + lit(1.75) * b[b.len() - 1]
    }

    pub fn fn109(a: D, mut b: D) -> D {
        let mut u: [D; 3] = std::array::from_fn(|j| lit(1.25) * a.sin());
        b = (-a.sin().tanh()).atan();
        let mut cell1: Option<D> = Some(a.sin().exp());
        let old: [D; 3] = std::array::from_fn(|j| (if b > b { b } else { b }).sin());
        let mut list8 = Vec::new();
        for i9 in 0..4 {
            list8.push(b.sin());
        }
        for i12 in (0..u.len()).step_by(2) {
            let mut next14 = list8.clone();
            for _ in 0..3 {
                for i15 in 0..list8.len() {
                    next14[i15] = 0.5 * list8[i15] + 0.25 * (if i15 == 0 { list8[list8.len() - 1] } else { list8[i15 - 1] }) * (a / (a.abs() + lit(1.25))).sin();
                }
                list8.copy_from_slice(&next14);
            }
        }
        u[..2].copy_from_slice(&[a.sin(), old[1]]);
        return ((((u[2].sin().exp() + lit(1.75) * a) + lit(1.5) * b) + lit(1.0) * u[0]) + lit(0.5) * u[1]) + lit(1.75) * old[2];
    }

    pub fn fn110(mut a: D) -> D {
        let mut list2 = Vec::with_capacity(4);
        for i3 in 0..2 {
            list2.push(lit(0.5) * a.sin());
        }
        let part6 = &mut list2[0..2];
        { let rhs = lit(0.5) * (lit(1.25) * a.sin()); part6[0] += rhs; }
        part6[1] = part6[0] * lit(1.25) * (a + a).sin();
        let last7 = list2.len() - 1;
        list2.swap(1, last7);
        list2[0] = lit(1.25) * (a * a.sin()).sin();
        list2[0] = a.sin().exp().sin();
        (((a.sin().tanh() + lit(1.0) * a) + lit(2.0) * list2[0]) + lit(1.0) * list2[1]) + lit(1.0) * list2[list2.len() - 1]
    }

    pub fn fn111(a: D, mut q: Vec<D>) -> Vec<D> {
        let mut i3 = 0_usize;
        loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 1 { break; }
            let f5 = |z: D| z.sin();
            let y7 = f5(q[1]);
            if (lit(1.5) + a.sin()).sqrt() < a { break; }
            let mut y10: D = {
                let part9 = &mut q[..=1];
                { let rhs = lit(0.25) * (lit(1.25) * y7.sin()); part9[0] += rhs; }
                part9[1] = part9[0] * a.sin();
                a.sin()
            };
            if (a <= a) || (y10 > y10) {
                if q.len() > 2 { y10 += q.pop().unwrap_or(lit(0.25)).sin(); }
                continue;
            }
        }
        for (j, z12) in q.iter_mut().enumerate() {
            *z12 = a.sin();
        }
        q.clone()
    }

    pub fn fn112(a: D, b: D, p: [D; 3]) -> D {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(lit(0.5) * ((-lit(0.25)) + a).atan().sin());
        }
        'l8: for i9 in (0..list4.len()).rev() {
            { let rhs = positive(a).unwrap_or(list4[i9]).sin(); list4[i9] *= rhs; }
            if (if a >= lit(1.875) { a } else { p[i9 % 3] }) > (a * a + lit(1.0)).ln() {
                return (((((b + lit(1.0) * a) + lit(0.75) * p[0]) + lit(0.5) * p[1]) + lit(1.25) * p[2]) + lit(1.75) * list4[0]) + lit(1.75) * list4[list4.len() - 1];
                list4[i9] = p.iter().sum::<D>().sin();
            }
        }
        (((if p[0] > a { b } else { b }) + lit(1.0) * b) + lit(1.0) * list4[0]) + lit(2.0) * list4[list4.len() - 1]
    }

    pub fn fn113(mut a: D) -> D {
        let mut saved = Body { pos: Point { x: a, y: lit(1.875) }, vel: [a; 3], mass: a, id: 2 };
        for i3 in 1..=2 {
            saved.vel[1] = lit(0.5) * saved.energy().sin();
            { let rhs = lit(0.25) * (lit(0.5) * saved.vel[i3 % 3].sin()); saved.pos.y += rhs; }
        }
        let saved5: D = saved.mass;
        let mut u: D = D::sin(saved5).atan();
        let y: Vec<D> = vec![saved.mass * saved5, saved.vel[1], a];
        (((((((lit(0.75) + lit(1.5) * a) + lit(0.25) * saved.pos.x) + lit(1.25) * saved.vel[1]) + lit(1.0) * saved5) + lit(0.75) * u) + lit(2.0) * y[0]) + lit(1.5) * y[1]) + lit(1.75) * y[y.len() - 1]
    }

    pub fn fn114(mut a: D, mut p: [D; 3]) -> D {
        if (a * p[0]) >= p[0] {
            for z3 in p.iter_mut().rev() {
                *z3 = a.sin().exp().sin();
            }
            p[1] = (a.sin() - a).sin();
            let f4 = |z: D| lit(1.25) * (((-lit(2.0)) + a) * z).sin();
            let mut y6 = f4(a + a) + f4(a);
        } else {
            let mut old = vec![lit(0.0); 3];
        }
        p[1] = ((-lit(0.25)) + a.asinh()).atan();
        let mut i9 = 0_usize;
        'l10: while i9 < 3 {
            { let rhs = 1; i9 += rhs; }
            p[0] = lit(0.5) * (a * p[0].sin().powi(2)).sin();
            let (l12, r13) = p.split_at_mut(1);
            { let rhs = r13[0] * a.sin(); l12[0] += rhs; }
        }
        (((p.iter().sum::<D>() + lit(1.0) * a) + lit(1.25) * p[0]) + lit(1.25) * p[1]) + lit(1.0) * p[2]
    }

    pub fn fn115(a: D, b: D, p: [D; 3]) -> D {
        let mut y1 = [[p[2]; 3], [lit(1.5), p[0] * b, lit(0.625)]];
        y1[1][1] = fn100(b.min(p[2]).sin()).atan();
        let mut i5 = 0_usize;
        'l6: loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 3 { break; }
            y1[i5 % 2][i5 % 3] = (-(b - a)).cos();
        }
        let f8 = |z: D| { let h10 = a.sin(); lit(1.25) * p[1].sin().powi(0).sin() + h10 };
        let y12 = f8(f8(p.iter().sum::<D>()));
        ((((0..p.len()).map(|j| p[j] * lit(i5 as f64).sin()).sum::<D>() + lit(1.5) * b) + lit(2.0) * y1[0][1]) + lit(1.0) * y1[1][2]) + lit(1.25) * y12
    }

    pub fn fn116(a: D, mut b: D, n: usize) -> D {
        let mut back: (D, D) = (b.atan(), b);
        back.1 = b.sin();
        back.0 = lit(1.25) * lit(1.5).sin();
        back.1 = a.atan();
        b = -lit(0.875);
        for i5 in 0..4 {
            { let rhs = (if back.1 <= b { b } else { a }).sin(); back.0 *= rhs; }
            let mut back = (lit(1.5) + lit(1.0).sin()).sqrt();
            back = lit(0.5) * (if a >= b { a } else { positive(back).unwrap_or(back) }).sin();
        }
        (((back.0 + lit(2.0) * a) + lit(0.25) * b) + lit(1.5) * back.0) + lit(0.75) * back.1
    }

    pub fn fn117(mut a: D, b: D, n: usize) -> D {
        a = lit(1.25) * (b * lit(0.5)).asinh().sin();
        let mut i4 = 0_usize;
        'l5: loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 2 { break; }
            { let rhs = lit(0.5) * ((-lit(1.25)) * a).sin().sin(); a -= rhs; }
            let f7 = |z: D| z.sin().atan();
            let y9 = f7(f7(a.atan()));
        }
        (a + lit(0.75) * a) + lit(1.5) * b
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
        let mut a = vec![p[1] / (p[0] * p[0] + lit(1.0)), p[1], lit(2 as f64)];
        if a[0].sin().tanh() >= lit(0.75).mul_add(a[1], a[0]) {
            if a.iter().rev().skip(1).copied().map(|z| (a[0] * a[1]).cos()).sum::<D>() > a[0].sin().powi(3) {
                a[..2].copy_from_slice(&[lit(1.25) * (lit(1.375) - p[0]).sin(), p[2]]);
            }
        } else {
            { let rhs = lit(0.25) * lit(1.25).atan(); p[0] -= rhs; }
        }
        ((chained(if a[1] >= a[1] { a[0] } else { lit(1.375) }).unwrap_or(a[a.len() - 1]) + lit(1.75) * p[0]) + lit(0.25) * p[1]) + lit(1.25) * p[2]
    }

    pub fn fn120(a: D, flag: bool, p: [D; 3]) -> D {
        let a: D = lit(1 as f64);
        a.sin().powi(0) + lit(0.5) * a
    }

    pub fn fn121(mut a: D, v: &[D]) -> D {
        let cell1 = vec![lit(1.75).min(a), v.iter().copied().fold(lit(-9.0), D::max), a];
        let mut saved = vec![lit(0.875), a, (v[0].abs() + lit(1.25)).ln()];
        let mut list5 = Vec::new();
        list5.push(lit(0.5).cos());
        list5.push(v[1] + v[0]);
        for z in saved.chunks_exact_mut(2) {
            let old = z[0];
            z[0] = z[1] * 0.5;
            z[1] = old * a.cos();
        }
        if (lit(0.125) * a) <= a {
            for (j, z8) in v.iter().enumerate() {
                std::mem::swap(&mut saved, &mut list5);
            }
        } else {
            list5 = vec![lit(0.0); 3];
        }
        ((((a + lit(1.0) * a) + lit(1.5) * cell1[1]) + lit(1.25) * saved[0]) + lit(1.25) * saved[1]) + lit(1.5) * saved[saved.len() - 1]
    }

    pub fn fn122(a: D) -> D {
        let f2 = |z: D| a.sin();
        let y4 = f2(a * a) + f2((a * a + lit(1.0)).sqrt());
        y4.atan()
    }

    pub fn fn123(mut a: D, mut b: D, v: &[D]) -> D {
        let r4 = &mut a;
        *r4 = lit(2 as f64).sin();
        { let rhs = lit(1.25) * v[v.len() - 1].sin(); *r4 *= rhs; }
        let f5 = |z: D| lit(1.25) * (lit(3 as f64) * (if lit(0.375) > z { v[0] } else { b })).sin();
        let mut y7 = f5(f5(lit(1.875)));
        y7 = lit(1.875);
        let mut i9 = 0_usize;
        loop {
            { let rhs = 1; i9 += rhs; }
            if i9 > 3 { break; }
            let cell1: D = v.iter().rev().skip(1).copied().map(|z| lit(0.5) * y7.sin()).sum::<D>();
            { let rhs = lit(0.25) * fn114(y7.sin(), [lit(1.75); 3]); b += rhs; }
        }
        (lit(1.75).atan() + lit(1.25) * b) + lit(1.5) * y7
    }

    pub fn fn124(a: D, mut b: D, net: &Net) -> [D; 3] {
        let back = vec![lit(0 as f64), b - b, lit(0.625)];
        b = lit(1.25) * (lit(1.375) * (back[0] * net.w[1])).sin();
        if (if a > a { lit(0.5) } else { a }) >= net.b {
            if (a.sin().powi(1) >= a.min(a)) || (fn13(lit(0.5).atan(), &back) < a) {
                let r5 = &mut b;
                *r5 = *r5 * net.b.sin() + (lit(0.375) * back[1].atan());
                *r5 = *r5 * back[0].cos() + (lit(0.125) * a.atan());
            }
            { let rhs = lit(1.25) * fn119(net.b.sin(), b < a, [back[back.len() - 1], a, a]).sin(); b *= rhs; }
            b = lit(3 as f64).sin();
        } else {
            b = b.max(b).sin().powi(1).sin();
        }
        [((((if a < back[1] { back[back.len() - 1] } else { a }) + lit(0.75) * b) + lit(0.25) * back[0]) + lit(1.0) * back[1]) + lit(0.25) * back[back.len() - 1], ((net.b + b) + lit(0.25) * back[0]) + lit(1.5) * back[1], (b * back[0]) + lit(0.75) * a]
    }

    pub fn fn125(a: D, mut q: Vec<D>) -> D {
        let mut u: Shape = Shape::Dot;
        for (j, z4) in q.iter_mut().enumerate() {
            { let rhs = a.atan(); *z4 *= rhs; }
        }
        if q.iter().skip_while(|z| **z < 0.0).map(|z| z * z).sum::<D>() > q[0] {
            return (((q[0] + q[1]) + lit(0.75) * q[0]) + lit(0.75) * q[1]) + lit(1.75) * q[q.len() - 1];
        }
        match &u { Shape::Disc(r0) => {
            if fn113(lit(1.625).cos()) > a {}
        }, _ => {
            { let rhs = lit(0.5) * (lit(0.5).sin().exp() - (lit(1.5) + a.sin()).ln()).sin(); q[0] += rhs; }
        } }
        return ((lit(0 as f64) + lit(1.75) * a) + lit(1.25) * q[1]) + lit(1.75) * q[q.len() - 1];
        a - a
    }

    pub fn fn126(a: D, mut b: D, n: usize, p: [D; 3]) -> D {
        if p.iter().enumerate().map(|(j, z)| (b + lit(0.25)).sin()).sum::<D>() > p[n % 3].max(lit(1.0)) {
            b = lit(1.25) * a.sin();
            let mut i7 = 0_usize;
            'l8: loop {
                { let rhs = 1; i7 += rhs; }
                if i7 > 2 { break; }
                if n != 3 { break; }
                let r10 = &mut b;
                { let rhs = lit(0.25) * p[1].sin(); *r10 += rhs; }
                { let rhs = lit(0.125) * (lit(i7 as f64) - b).sin(); b += rhs; }
            }
        } else if p[n % 3] >= p[n % 3].asinh() {
            b = lit(1.375);
        } else {
            b = ((lit(1.875) + p[n % 3]) + lit(1.125)).cos();
        }
        ((b * b) + lit(1.5) * a) + lit(0.25) * b
    }

    pub fn fn127(mut a: D, b: D) -> [D; 3] {
        let mut tape1: Vec<D> = vec![b.sin().powi(2), b, b];
        tape1.push(lit(1.25) * tape1[tape1.len() - 1].sin());
        let mut list4 = Vec::new();
        list4.push(b.abs());
        list4.push(b);
        if a >= tape1[1] {} else if b <= tape1.iter().step_by(2).sum::<D>() {} else {
            list4.clear();
            list4.push(lit(1.25) * b.sin());
            list4.push(b);
        }
        [((((tape1.windows(2).map(|z| z[0] * z[1]).sum::<D>() + lit(1.25) * b) + lit(2.0) * tape1[0]) + lit(0.75) * tape1[tape1.len() - 1]) + lit(1.25) * list4[1]) + lit(0.5) * list4[list4.len() - 1], (list4.iter().sum::<D>() + lit(1.0) * a) + lit(1.25) * b, ((a + lit(0.5) * list4[0]) + lit(1.75) * list4[1]) + lit(1.0) * list4[list4.len() - 1]]
    }

    pub fn fn128(a: D, b: D) -> (D, D) {
        let mut y: Point = Point { x: b - lit(1.25), y: lit(0.875) * b };
        y.x = b.cos();
        let mut next = a;
        let mut i5 = 0_usize;
        while i5 < 1 && ((a / (next * next + lit(1.0))) <= b) {
            { let rhs = 1; i5 += rhs; }
        }
        ((next.min(b) + lit(0.25) * a) + lit(0.75) * next, (a + lit(1.5) * a) + lit(2.0) * b)
    }

    pub fn fn129(a: D, b: D, p: [D; 3]) -> D {
        let saved: (D, D) = (b * b, lit(2.0));
        for i5 in 1..p.len() {
            match i5 % 4 { 0 => {
                let mut i7 = 0_usize;
                loop {
                    { let rhs = 1; i7 += rhs; }
                    if i7 > 1 { break; }
                    if (a < a) && (b < a) {
                        continue;
                    }
                    if a.atan() <= p.iter().map(|z| p[i5].asinh().cos()).sum::<D>() { break; }
                }
            }, 1 | 2 if saved.0 >= saved.0 => {
                let saved10: D = (-lit(1.0)) + p.iter().sum::<D>();
            }, _ => {
                let mut x: Option<D> = None;
            } }
        }
        (a + lit(2.0) * a) + lit(0.75) * p[0]
    }

    pub fn fn130(mut a: D, v: &[D], q: Vec<D>) -> D {
        let mut old = [positive((q[0] * q[0] + lit(1.0)).ln()).unwrap_or(v[0]), lit(2 as f64), q[1]];
        let old5 = fn128(q[0].sin().atan(), (if a < q[q.len() - 1] { v[v.len() - 1] } else { q[1] }).sin());
        (((((((old5.0.atan() + lit(1.0) * a) + lit(2.0) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(1.0) * q[0]) + lit(1.5) * q[1]) + lit(0.75) * q[q.len() - 1]) + lit(2.0) * old[1]) + lit(1.75) * old[2]
    }

    pub fn fn131(a: D, n: usize) -> D {
        let mut w = (a.min(a), a / (a.abs() + lit(1.25)));
        for i4 in 0..1 {}
        'l6: for i7 in 0..n % 4 {
            w.1 = a.sin();
            for i9 in 0..i7 % 4 {
                if (n < 2) && (a >= w.0) {
                    break;
                }
            }
            if (i7 % 2 == 1) || (w.1 <= w.0) {
                { let rhs = lit(0.125) * (if a.max(a) > (a - w.0) { if w.0 > w.0 { a } else { lit(1.875) } } else { a }).sin(); w.1 += rhs; }
                break 'l6;
            }
        }
        (((a * a) + lit(1.0) * a) + lit(0.25) * w.0) + lit(2.0) * w.1
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
            b = fn125(lit(0.5) * (a / (lit(0.125) * lit(0.125) + lit(1.0))).sin(), vec![a, a, b]).sin();
        }
        a + lit(1.75) * a
    }

    pub fn fn134(mut a: D, mut b: D, n: usize, v: &[D]) -> D {
        let mut s = vec![v[n % 2] - b, a, fn122(v[n % 2].sin())];
        s.swap(0, 0);
        let mut i6 = 0_usize;
        loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 2 { break; }
            { let rhs = lit(0.5) * a.sin(); s[n % 2] += rhs; }
            if lit(i6 as f64) >= (if b < b { b } else { s[i6 % 2] }) {
                if i6 == 1 {
                    s.reverse();
                    s.resize(2, lit(0.5) * v[n % 2].sin());
                } else {
                    let r8 = &mut s[n % 2];
                    *r8 = *r8 * b.cos() + (lit(0.5) * b.atan());
                }
            } else {
                let mut y1: D = v.iter().filter(|z| **z > 0.25).map(|z| s.iter().enumerate().map(|(j, z)| (*z).abs().cos()).sum::<D>().atan()).sum::<D>();
            }
            let mut x = s.clone();
        }
        (((((((a.asinh() + lit(1.25) * a) + lit(2.0) * b) + lit(0.75) * v[0]) + lit(1.75) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(1.75) * s[0]) + lit(0.75) * s[1]) + lit(0.25) * s[s.len() - 1]
    }

    pub fn fn135(mut a: D, v: &[D]) -> D {
        let mut acc: [D; 3] = [lit(0.625); 3];
        let mut i4 = 0_usize;
        'l5: loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            acc.reverse();
            if i4 >= 0 { break; }
            for z8 in acc.windows(2) {}
        }
        ((fn132(a.cos(), lit(1.25) * lit(1.375).sin()) + lit(0.25) * a) + lit(0.75) * v[0]) + lit(1.75) * v[1]
    }

    pub fn fn137(a: D, b: D, mut t: (D, D)) -> Vec<D> {
        let mut x: Vec<Vec<D>> = vec![vec![b, lit(2 as f64), lit(0.25)], vec![t.0.sin(); 3]];
        x[1][0] = lit(1.25) * a.max(a).sin();
        let mut saved = Point { x: a - t.0, y: t.0 };
        let next = (lit(1.5) + a.sin()).sqrt() * a.cos();
        let mut y1 = next;
        if saved.norm2() < next.sin() {
            for i8 in 1..=3 {
                t.0 = y1.max(lit(3 as f64)).cos();
                let f10 = |z: D, k: D| { let h13 = y1; (if i8 % 2 == 0 { y1 } else { a }).sin() + h13 };
                let y15 = f10(t.1.sin().powi(1), lit(0.75));
            }
        }
        vec![(((saved.x + a) + lit(0.75) * a) + lit(0.5) * t.0) + lit(0.5) * y1, ((((b - x[1][0]) + lit(1.25) * a) + lit(0.75) * t.0) + lit(0.75) * next) + lit(0.25) * y1]
    }

    pub fn fn138(a: D, b: D, n: usize, v: &[D], t: (D, D)) -> D {
        let mut cell1 = Net { w: vec![lit(0.0); 2], b: a - b };
        cell1.b = lit(1.875).sin().exp().sin();
        cell1.w[n % 2] = t.0.sin();
        let mut i7 = 0_usize;
        loop {
            { let rhs = 1; i7 += rhs; }
            if i7 > 1 { break; }
            let mut i9 = 0_usize;
            'l10: loop {
                { let rhs = 1; i9 += rhs; }
                if i9 > 2 { break; }
                cell1.step(&v[..=1], a.cos());
                if (-lit(0.75)) < b { break; }
                { let rhs = lit(0.375) * lit(0.25).cos(); cell1.w[i9 % 2] -= rhs; }
            }
            if b.sin().powi(2) <= (b * a) { break; }
            for &z13 in v.iter() {
                cell1.w[i9 % 2] = lit(0.5) * v[i7 % 2].mul_add(lit(1.75), a).sin();
                let a: Net = Net { w: vec![a.max(t.0), z13.sin().exp(), fn125(cell1.b.cos(), vec![t.1, z13, b])], b: -lit(0.375) };
            }
        }
        ((lit(n as f64) + lit(1.25) * a) + lit(0.25) * t.0) + lit(1.5) * cell1.b
    }

    pub fn fn139(a: D, v: &[D], mut p: [D; 3]) -> D {
        let mut y11: [D; 3] = if a.cos() >= v.iter().fold(a, |h, z| lit(1.25) * (a / (h.abs() + lit(1.25))).sin()) {
            let mut i6 = 0_usize;
            'l7: while i6 < 3 {
                { let rhs = 1; i6 += rhs; }
                { let rhs = lit(0.5) * ((a + p[1]) + (a + a)).sin(); p[1] -= rhs; }
                let (l9, r10) = p.split_at_mut(1);
                r10[0] = l9[0] * lit(0.5) * a.sin().sin();
            }
            { let rhs = lit(0.5) * p[1].sin().exp().sin().exp().atan(); p[2] -= rhs; }
            [a; 3]
        } else {
            p.reverse();
            p
        };
        ((positive(if a >= p[2] { lit(0.75) } else { v[1] }).unwrap_or(v[0]) + lit(0.25) * a) + lit(1.0) * v[0]) + lit(2.0) * v[1]
    }

    pub fn fn140(mut a: D, mut b: D) -> D {
        let mut s: Vec<D> = vec![a - a, a / (lit(2.0).abs() + lit(1.25)), (a * a + lit(1.0)).sqrt()];
        let f4 = |z: D, k: D| { let h7 = lit(1.75) - k; (h7 * a).sin() + h7 };
        let y9 = f4(s[s.len() - 1], a) * f4(s[0], a);
        let f11 = |z: D| { let h13 = z * z; lit(1.25) * a.sin() + h13 };
        let mut y15 = f11(y9) + f11(a);
        std::mem::swap(&mut a, &mut b);
        ((((lit(1.5) + lit(0.25).sin()).sqrt() + lit(1.0) * a) + lit(0.25) * b) + lit(1.75) * y9) + lit(1.25) * y15
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
                { let rhs = lit(0.5) * a.max(lit(2.0)).sin(); y12[i4 % 3] *= rhs; }
            }
            let back = lit(2 as f64).sin().powi(1);
        }
        return ((a * a) + lit(1.0) * p[1]) + lit(1.0) * p[2];
    }

    pub fn fn142(a: D) -> D {
        let mut cell1: [D; 3] = [a; 3];
        let mut i3 = 0_usize;
        while i3 < 2 {
            { let rhs = 1; i3 += rhs; }
            let mut cell15: [[D; 3]; 2] = [[cell1.iter().sum::<D>(); 3]; 2];
            if i3 >= 3 {
                let last7 = cell1.len() - 1;
                cell1.swap(0, last7);
                break;
            }
        }
        (cell1[0] + lit(0.5) * a) + lit(1.0) * cell1[0]
    }

    pub fn fn143(a: D, mut b: D, mut p: [D; 3]) -> D {
        let mut w: Vec<D> = vec![p[0], a, b.sin()];
        for z5 in p.iter_mut() {
            *z5 = *z5 * lit(0.5) * w[1].sin() - (lit(0.375) * (0..w.len()).map(|j| w[j] * lit(1.375).sin()).sum::<D>().sin());
        }
        let f7 = |z: D| p.iter().step_by(2).sum::<D>().sin();
        let y10 = f7(f7((0..p.len()).map(|j| p[j] * p[j % 3].atan()).sum::<D>()));
        (w[0], w[1]) = (w[1] * 0.5, lit(1.25) * w[0].sin());
        (((((((a + a) + lit(0.75) * a) + lit(0.75) * b) + lit(1.5) * p[1]) + lit(2.0) * p[2]) + lit(1.25) * w[1]) + lit(0.75) * w[w.len() - 1]) + lit(0.25) * y10
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
        let dx = Net { w: vec![a, lit(1.625), a.min(b)], b: a };
        for i5 in 0..4 {
            let mut i7 = 0_usize;
            while i7 < 1 {
                { let rhs = 1; i7 += rhs; }
                a = (lit(1.5) + b.sin().tanh().sin()).sqrt().atan();
                a = D::sin(b + a).sin();
            }
            let r9 = &mut a;
            { let rhs = (b * b).sin(); *r9 *= rhs; }
        }
        let mut s: Vec<D> = vec![lit(0.0); 3];
        let Some(z11) = positive(a.min(lit(1.125))) else {
            return (((a - s[1]) + lit(0.25) * s[0]) + lit(0.5) * s[1]) + lit(0.25) * s[s.len() - 1];
        };
        (((((lit(0.5).min(z11) + lit(1.5) * a) + lit(1.5) * dx.w[0]) + lit(0.75) * dx.w[1]) + lit(2.0) * dx.b) + lit(1.75) * s[0]) + lit(0.75) * z11
    }

    pub fn fn146(a: D, v: &[D]) -> Vec<D> {
        let next: Vec<D> = vec![lit(0.0); 3];
        let next: D = a;
        let mut next: Option<D> = Some(v[1]);
        let mut list6 = Vec::with_capacity(4);
        for i7 in 0..3 {
            list6.push(lit(0.5) * (v.iter().fold(a, |h, z| v.iter().enumerate().map(|(j, z)| (-lit(1.125)).sin()).sum::<D>().atan()) * (v[0] + a)).sin());
        }
        let tape1 = fn142(v[0].cos());
        let f15 = |z: D| lit(1.25) * (list6[list6.len() - 1] / (v[1].abs() + lit(1.25))).sin().exp().sin();
        let y17 = f15(lit(1.375) - tape1);
        list6
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
                a = (-(a * b)).sin();
            }
            a = a.sin();
            acc.iter().copied().max_by(|z, q| z.total_cmp(q)).unwrap()
        };
        let r10 = &mut a;
        { let rhs = lit(0.125) * (lit(1.25) * b.sin().sin()); *r10 += rhs; }
        { let rhs = (acc[1] + lit(1.25)).cos(); *r10 *= rhs; }
        (((a + lit(1.0) * a) + lit(1.5) * acc[0]) + lit(0.75) * acc[2]) + lit(0.25) * y8
    }

    pub fn fn148(mut a: D, b: D, v: &[D]) -> D {
        for i4 in 0..2 {
            a = ((a + a) * (b * b + lit(1.0)).ln()).sin();
            let f6 = |z: D| (v.iter().zip(v.iter()).map(|(z, q)| b.sin()).sum::<D>() / ((if v[i4 % 2] <= v[0] { z } else { v[1] }).abs() + lit(1.25))).sin();
            let mut y10 = f6(f6((-lit(0.375)).cos()));
        }
        ((((b + lit(1.5) * a) + lit(2.0) * b) + lit(0.5) * v[0]) + lit(1.0) * v[1]) + lit(1.25) * v[v.len() - 1]
    }

    pub fn fn149(a: D, b: D) -> [D; 3] {
        let mut y1: [D; 3] = std::array::from_fn(|j| (if a <= b { b } else { b }).sin());
        { let rhs = lit(1.75) + lit(1.25).sin(); y1[2] /= rhs; }
        let mut back = a.sin();
        if (y1[1] <= b) || (y1[1].sin().tanh() > (a - a)) {
            if (if lit(0.375) >= a { y1[0] } else { b }) < lit(0.125) {
                { let rhs = back.atan().atan(); y1[1] *= rhs; }
            } else if y1[1] > (lit(1.375).abs() + lit(1.25)).sqrt() {
                let f6 = |z: D, k: D| { let h9 = z + back; back.sin() + h9 };
                let y11 = f6(a - b, y1[1]) * f6(b * y1[2], y1[0]);
            } else {
                { let rhs = lit(1.75) + lit(0.625).sin(); y1[0] /= rhs; }
            }
            for z in y1.chunks_exact_mut(2) {
                z[0] = z[1] * a.sin();
            }
        } else {
            y1[2] = -lit(1.625);
        }
        return [((b + lit(1.75) * a) + lit(1.75) * b) + lit(1.5) * y1[2], (((back.cos() + lit(0.5) * b) + lit(0.75) * y1[1]) + lit(1.25) * y1[2]) + lit(1.25) * back, (((b.max(b) + lit(1.25) * a) + lit(2.0) * y1[0]) + lit(1.25) * y1[1]) + lit(2.0) * back];
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
        q.fill(lit(1.25) * a.sin().sin());
        let f5 = |z: D| q.iter().fold(z, |h, z| ((*z) + p[0]).cos()).sin().cos();
        let y9 = f5(q[0] - p[0]) + f5(a.sin().exp());
        if y9 < (0..q.len()).map(|j| q[j] * lit(1.25) * a.sin()).sum::<D>() {
            let mut old15 = std::mem::replace(&mut a, positive(p.iter().map(|z| lit(1.25) * p.iter().zip(q.iter()).map(|(z, q)| (*z).abs().cos()).sum::<D>().sin()).sum::<D>()).unwrap_or(p[0]).sin());
            if (a <= a) || (y9 < y9) {
                let mut old17 = std::mem::replace(&mut q[0], fn139(old15.cos(), &p, [p[2], lit(1.375), y9]).sin());
                return (((((y9 + lit(2.0) * a) + lit(1.25) * p[2]) + lit(0.5) * q[0]) + lit(0.75) * q[q.len() - 1]) + lit(0.25) * y9) + lit(0.25) * old15;
            }
        }
        (((((((p[2] + lit(0.5) * a) + lit(2.0) * p[0]) + lit(1.25) * p[1]) + lit(1.5) * p[2]) + lit(1.25) * q[0]) + lit(1.25) * q[1]) + lit(1.75) * q[q.len() - 1]) + lit(0.25) * y9
    }

    pub fn fn152(a: D) -> D {
        let mut acc = [[if a >= lit(1.625) { a } else { a }, a + lit(1.875), a], [a + a, a, a]];
        let mut y7: D = if (acc[1][1] * acc[1][1]) >= lit(1 as f64) {
            let mut y5: D = {
                for i3 in 1..=4 {
                    { let rhs = lit(0.5) * (lit(1.625) * a).sin(); acc[i3 % 2][i3 % 3] *= rhs; }
                    acc[i3 % 2][i3 % 3] = (-(a + a)).sin();
                    acc[1][i3 % 3] = lit(0.5) * lit(1.375).sin();
                }
                acc[0][0]
            };
            a
        } else {
            a - a
        };
        ((D::sin(-lit(1.875)) + lit(1.0) * acc[0][1]) + lit(0.25) * acc[1][2]) + lit(1.25) * y7
    }

    pub fn fn153(a: D, v: &[D]) -> D {
        let acc = Body { pos: Point::new(a, lit(0.375)), vel: [lit(0.875); 3], mass: v[v.len() - 1], id: 2 };
        for i4 in 0..v.len() {
            let mut y6: [D; 3] = {
                [v[i4], lit(1.0), lit(0.5)]
            };
        }
        ((((((((v[1] * lit(0.875)) + lit(0.25) * a) + lit(0.25) * v[0]) + lit(2.0) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(0.5) * acc.pos.y) + lit(0.75) * acc.vel[0]) + lit(2.0) * acc.vel[1]) + lit(1.75) * acc.mass
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
        let mut a: Vec<Vec<D>> = vec![vec![(lit(1.5) + a.sin()).sqrt(), a, q[1]], vec![a, q[i6 % 2].cos()]];
        (lit(i6 as f64) + lit(1.0) * q[q.len() - 1], (a[i6 % 2][1] + lit(1.25) * q[0]) + lit(0.75) * q[q.len() - 1])
    }

    pub fn fn155(mut a: D, b: D, p: [D; 3]) -> D {
        let mut list4 = Vec::new();
        for i5 in 0..2 {
            list4.push(((a * b) + a).sin());
        }
        list4.extend([(b - list4[1]).sin(), a]);
        if lit(1.375) <= ((-lit(1.75)) + b) {
            list4[..2].copy_from_slice(&[(a + b).sin(), lit(0.5)]);
        }
        let tape1 = (p[1] - p[0]).asinh();
        (((((((a + lit(0.25) * a) + lit(1.5) * b) + lit(0.75) * p[0]) + lit(1.0) * p[1]) + lit(1.5) * p[2]) + lit(2.0) * list4[1]) + lit(1.25) * list4[list4.len() - 1]) + lit(0.5) * tape1
    }

    pub fn fn156(a: D, b: D, n: usize, net: &Net) -> D {
        let mut list5 = Vec::new();
        for i6 in 0..3 {
            list5.push(net.w[0].sin());
        }
        for i9 in (0..4).rev() {
            let f11 = |z: D, k: D| { let h14 = k; (list5[n % 2] + a).sin() + h14 };
            let y16 = f11(net.w[i9 % 2], b);
        }
        let mut cell1 = [a - b; 3];
        ((((((((b + lit(1.0) * a) + lit(1.0) * net.w[0]) + lit(1.0) * net.w[1]) + lit(1.5) * list5[0]) + lit(1.25) * list5[1]) + lit(2.0) * list5[list5.len() - 1]) + lit(1.25) * cell1[0]) + lit(1.5) * cell1[1]) + lit(0.5) * cell1[2]
    }

    pub fn fn157(a: D) -> D {
        let a: Vec<D> = vec![lit(1.75), a - a, a];
        'l3: for z5 in &a {
            let Some(z7) = positive((*z5).sin().powi(2)) else {
                continue;
            };
        }
        let f9 = |z: D| fn12(lit(a.len() as f64).atan(), lit(1.25) * z.sin()).sin();
        let mut y11 = f9(f9((a[1] * a[1] + lit(1.0)).sqrt()));
        { let rhs = lit(0.375) * y11.sin(); y11 += rhs; }
        if y11.min(lit(0.375)) < a[1] {} else {
            y11 = (y11 + a.iter().fold(y11, |h, z| lit(3 as f64).sin())).sin();
        }
        ((lit(2.0).sin().tanh() + lit(0.25) * a[0]) + lit(1.0) * a[1]) + lit(0.75) * y11
    }

    pub fn fn158(a: D, v: &[D]) -> D {
        let y1 = Point::new(v.iter().map(|z| (*z).sin()).sum::<D>(), a.mul_add(a, a));
        let mut y1 = a;
        let mut y1 = [lit(0.75); 3];
        ((if y1[1] >= y1[2] { y1[1] } else { y1[1] }) + lit(1.5) * a) + lit(0.25) * v[0]
    }

    pub fn fn159(mut a: D, mut q: Vec<D>) -> D {
        for i3 in 0..q.len() {
            q.reverse();
            let last5 = q.len() - 1;
            q.swap(1, last5);
            q[..2].copy_from_slice(&[(a * a).atan(), lit(1.5)]);
        }
        ((q[q.len() - 1] + lit(1.5) * q[0]) + lit(1.5) * q[1]) + lit(1.0) * q[q.len() - 1]
    }

    pub fn fn160(a: D) -> D {
        let mut s: Body = Body { pos: Point { x: a, y: a }, vel: [-lit(1.75), a.sin(), a], mass: a * a, id: 2 };
        if lit(3 as f64) > a {
            let r3 = &mut s.mass;
            { let rhs = a.sin(); *r3 *= rhs; }
            *r3 = *r3 * a.cos() + (lit(0.125) * (lit(1.25) * a.sin()));
            s.vel[1] = lit(1.25) * ((a * a + lit(1.0)).sqrt() + a.sin()).sin();
        } else if s.mass >= s.vel[0] {} else {
            s.mass = a.sin();
        }
        (((lit(0.5) + lit(1.75) * a) + lit(1.75) * s.pos.y) + lit(1.25) * s.vel[0]) + lit(0.75) * s.vel[1]
    }

    pub fn fn161(a: D) -> D {
        {}
        let mut a = Body { pos: Point { x: a, y: a }, vel: [lit(0.25); 3], mass: a * lit(1.875), id: 2 };
        (a.pos.x.atan() + lit(0.25) * a.pos.y) + lit(1.0) * a.vel[1]
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
        a = lit(1.25) * (fn159(a.atan(), vec![a; 3]).abs() + lit(1.25)).ln().sin();
        a.sin() + lit(0.75) * a
    }

    pub fn fn164(a: D, b: D, flag: bool, v: &[D]) -> D {
        let mut v = v.to_vec();
        {
            let mut y6: D = {
                if b < b { a } else { b }
            };
            for (j, z8) in v.iter_mut().enumerate() {
                { let rhs = y6.max(b).sin(); *z8 *= rhs; }
            }
        }
        v.insert(1, (if flag { b } else { v[1] }).sin());
        ((b + lit(1.25) * a) + lit(1.25) * v[1]) + lit(1.75) * v[v.len() - 1]
    }

    pub fn fn165(mut a: D, p: [D; 3]) -> D {
        let saved: [D; 3] = [a.sin().powi(2); 3];
        for i4 in 0..1 {
            for i6 in (0..3).rev() {
                let r8 = &mut a;
                { let rhs = lit(0.375) * (lit(1.5) + p[0].sin()).sqrt().sin(); *r8 += rhs; }
                { let rhs = lit(0.125) * (lit(0.5) * p.iter().cloned().reduce(|z, q| z * 0.5 + q).unwrap().sin()); *r8 += rhs; }
                let mut back = a;
                a = (back - saved[i6 % 3]).sin().powi(3).atan();
            }
            { let rhs = lit(0.5) * fn163(p[1].atan(), 1 % 4).sin(); a += rhs; }
            a = lit(1.375).sin().asinh().sin();
        }
        ((((saved[0].sin().powi(3) + lit(1.0) * a) + lit(0.25) * p[1]) + lit(0.5) * p[2]) + lit(1.75) * saved[0]) + lit(1.25) * saved[1]
    }

    pub fn fn166(mut a: D, mut b: D) -> [D; 3] {
        let mut s: Point = Point { x: a, y: b };
        a = b.atan();
        let mut y = b;
        [((if b >= a { y } else { y }) + lit(1.25) * s.x) + lit(1.0) * s.y, (y * a) + lit(1.75) * b, ((if a <= y { b } else { y }) + lit(0.5) * a) + lit(1.0) * y]
    }

    pub fn fn167(mut a: D, b: D) -> D {
        let mut cell1: Shape = Shape::Dot;
        a = lit(1.25) * lit(1.125).sin();
        'l4: for i5 in 1..=3 {
            if (a + a) >= b {
                if a <= a {
                    let mut list7 = Vec::with_capacity(4);
                    list7.push(a.abs());
                    list7.push(a.mul_add(b, a));
                    let dx = if (i5 != 2) && (b <= b) { list7[0] } else { list7[0].sin() };
                } else if b >= b.abs() {
                    a = a.cos();
                } else {
                    a = (b * b + lit(1.0)).sqrt().sin();
                }
                a = lit(0.5) * b.sin();
            }
        }
        (lit(1.25).mul_add(a, a) + lit(0.5) * a) + lit(1.25) * b
    }

    pub fn fn168(a: D, b: D, flag: bool) -> D {
        if (b - b) >= a {
            return (a * a + lit(1.0)).sqrt() + lit(2.0) * a;
        }
        if (a - a) <= b {
            if b > D::sin(b) {
                return (b + lit(1.0) * a) + lit(1.75) * b;
            }
        } else if b >= b {} else {}
        b
    }

    pub fn fn169(mut a: D, b: D, mut p: [D; 3]) -> D {
        let mut y: [D; 3] = p;
        y.fill((b * p[0]).sin());
        let p = fn164(lit(1.25) * a.max(p[1]).sin(), lit(2 as f64).sin(), p[1] > fn159(p[0].cos(), vec![a; 3]), &y);
        for z7 in y.iter() {
            let acc: D = a;
        }
        (((b.min(b) + lit(1.25) * b) + lit(1.5) * y[1]) + lit(2.0) * y[2]) + lit(0.75) * p
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
                { let rhs = lit(0.25) * (lit(1.25) * (b.sin() + (lit(1.5) + a.sin()).ln()).sin()); b += rhs; }
                return ((if a < a { a } else { a }) + lit(1.75) * a) + lit(1.5) * b;
            }
        }, _ => {} }
        ((if b >= lit(1.75) { b } else { a }) + lit(2.0) * a) + lit(1.75) * b
    }

    pub fn fn172(mut a: D, n: usize) -> (D, D) {
        let mut tape1: [[D; 3]; 2] = [[a + a, lit(0.25), a], [fn96(a.cos(), a.cos()), a.abs(), a]];
        if a.sin().powi(3) < a {
            {
                tape1[n % 2][n % 3] = lit(1.25) * fn164((a * a).sin(), a.sin().sin(), tape1[n % 2][n % 3].mul_add(a, a) <= (a + tape1[n % 2][n % 3]), &tape1[1]).sin();
            }
            tape1[n % 2][n % 3] = -lit(0.5);
        }
        let y = a;
        a = lit(1.25) * y.max(a).sin().tanh().sin();
        ((y + a) + lit(1.75) * tape1[0][1], ((y + lit(0.25) * tape1[0][1]) + lit(0.25) * tape1[1][0]) + lit(0.5) * y)
    }

    pub fn fn173(mut a: D, mut b: D, n: usize) -> (D, D) {
        let mut next: [[D; 3]; 2] = [[b; 3]; 2];
        next[0][2] = b.sin();
        for i5 in 0..n % 4 {
            let mut y16: [D; 3] = if a > next[i5 % 2][i5 % 3] {
                next[1][0] = lit(0.5) * a.sin();
                let mut i7 = 0_usize;
                loop {
                    { let rhs = 1; i7 += rhs; }
                    if i7 > 2 { break; }
                    let f9 = |z: D| { let h11 = z; lit(0.5) * (z - z).sin() + h11 };
                    let y13 = f9(f9(a - lit(0.625)));
                    if lit(1 as f64) >= (b - a) { break; }
                    { let rhs = lit(0.125) * (lit(0.5) * b.sin()); b += rhs; }
                }
                [a, b, a]
            } else {
                b = (-b).sin();
                let row15 = &mut next[1];
                row15[0] = lit(0.5) * b.atan().sin();
                { let rhs = row15[0] * lit(0.5) * (lit(0.5) * a.sin()); row15[1] += rhs; }
                [a, a, b]
            };
            y16.reverse();
        }
        ((next[1][n % 3] + lit(1.25) * a) + lit(1.75) * b, (b + lit(1.0) * a) + lit(1.5) * b)
    }

    pub fn fn174(a: D) -> D {
        if a < a.asinh() {
            return a + (-lit(1.5));
        }
        let mut s: Shape = Shape::Disc(a - a);
        if ((a + a) <= fn161(a.sin())) || ((a >= a) || (a < a)) {} else {}
        a + lit(1.5) * a
    }

    pub fn fn175(a: D, mut b: D) -> D {
        let mut old = Point { x: b, y: a };
        { let rhs = a.cos(); old.y *= rhs; }
        old.y = b.sin();
        let mut back = vec![lit(0.25), a.cos(), b];
        let f5 = |z: D| { let h9 = z - old.y; fn171(b.atan(), lit(1.25) * b.sin(), 1 % 4).sin() + h9 };
        let y11 = f5(-a);
        { let rhs = lit(0.25) * fn42((old.x * lit(1.0)).atan()); b += rhs; }
        for i13 in 1..=3 {}
        old.scale(lit(1.25) * back.iter().rev().skip(1).copied().map(|z| (a * a + lit(1.0)).ln().sin()).sum::<D>().sin());
        ((y11.cos() + lit(0.75) * b) + lit(0.75) * old.y) + lit(0.25) * y11
    }

    pub fn fn176(mut a: D, b: D, v: &[D]) -> D {
        let mut list4 = Vec::with_capacity(4);
        list4.push(v.iter().sum::<D>());
        list4.push(b * b);
        let mut y = a;
        let mut i7 = 0_usize;
        while i7 < 1 {
            { let rhs = 1; i7 += rhs; }
            list4.swap(1, 1);
        }
        y.sin() + lit(0.75) * a
    }

    pub fn fn177(a: D, b: D, v: &[D], mut q: Vec<D>) -> D {
        let mut v = [-lit(0.25); 3];
        for i6 in 1..=1 {
            let f8 = |z: D| b.sin();
            let y10 = f8(lit(1.375));
            let f12 = |z: D, k: D| { let h15 = z - k; y10.atan().sin() + h15 };
            let mut y17 = f12(v[i6 % 3], -lit(1.375)) + f12(if a <= a { b } else { y10 }, v[2]);
            let mut i19 = 0_usize;
            while i19 < 2 && (i19 != 0) {
                { let rhs = 1; i19 += rhs; }
                let (l21, r22) = v.split_at_mut(1);
                r22[0] = l21[0] * y17.sin();
                if q.len() < 9 { q.insert(0, (y17 - q[1]).sin()); }
            }
        }
        (((v[1] + lit(0.25) * a) + lit(1.5) * v[0]) + lit(1.5) * v[1]) + lit(2.0) * v[2]
    }

    pub fn fn178(mut a: D) -> D {
        let mut u = vec![a.sin().exp(), lit(0.5), a / (lit(1.5) + a.sin())];
        let f3 = |z: D| (lit(1.5) + a.sin()).sqrt().sin();
        let y5 = f3(f3(a.asinh()));
        u[1] = lit(1.25) * (-lit(2 as f64)).sin();
        'l7: for i8 in 0..u.len() {
            if (i8 % 2 == 0) || ((lit(0.875) > a) && (i8 == 0)) {
                let r10 = &mut u[i8];
                { let rhs = lit(0.125) * (lit(0.5) * (if a <= a { lit(1.125) } else { y5 }).sin()); *r10 += rhs; }
                *r10 = *r10 * y5.cos() + (lit(0.125) * a.atan());
                u.reverse();
            } else if i8 != 3 {
                u[i8] = lit(0.5) * a.sin();
            } else {
                let mut old11 = std::mem::replace(&mut u[i8], lit(0.5) * (y5 * a).sin());
            }
        }
        (((a * a) + lit(2.0) * a) + lit(2.0) * u[0]) + lit(0.75) * u[u.len() - 1]
    }

    pub fn fn179(a: D, mut b: D, n: usize) -> D {
        b = (b - b).sin().sin();
        b = (b.asinh() * a.abs()).sin();
        let mut dx: [D; 3] = [lit(0.375); 3];
        for i5 in 1..dx.len() {
            dx[i5] = dx[i5 - 1].sin() + dx[i5] * lit(0.75);
            for z7 in &mut dx {
                *z7 = (-a).sin();
            }
        }
        let mut y9: [D; 3] = if fn167(lit(1.25) * b.sin(), b.atan()) <= (lit(1.625) / (lit(1.5) + a.sin())) {
            { let rhs = lit(0.125) * ((dx[n % 3] * b) - (b - dx[n % 3])).sin(); dx[2] += rhs; }
            dx[2] = lit(1.25) * dx.iter().rev().skip(1).copied().map(|z| lit(1.25) * (a.abs() + lit(1.25)).sqrt().sin()).sum::<D>().sin();
            [b, b, -lit(0.25)]
        } else {
            { let rhs = (a + dx[1]).sin(); dx[n % 3] *= rhs; }
            [lit(1.125), b, b]
        };
        (((y9[2].sin().exp() + lit(2.0) * a) + lit(0.25) * dx[0]) + lit(0.5) * dx[1]) + lit(1.25) * dx[2]
    }

    pub fn fn180(mut a: D) -> (D, D) {
        let mut dy1: [D; 3] = [lit(0.25); 3];
        for i3 in 1..=4 {
            'l5: for i6 in (0..4).rev() {
                for i8 in (0..1).rev() {
                    let last10 = dy1.len() - 1;
                    dy1.swap(0, last10);
                    dy1[..2].copy_from_slice(&[a.atan(), a]);
                    dy1 = dy1;
                }
                let r11 = &mut dy1[0];
                { let rhs = (a + a).atan(); *r11 *= rhs; }
                *r11 = *r11 * a.sin() + (lit(0.5) * (lit(0.5) * a.sin()));
                { let rhs = lit(0.25) * (lit(0.5) * (if (a + a) > a { a.min(a) } else { dy1[0] * a }).sin()); dy1[i3 % 3] += rhs; }
            }
            let mut old12 = std::mem::replace(&mut dy1[2], lit(0.5) * a.sin());
        }
        (a.cos(), ((lit(0 as f64) + lit(2.0) * a) + lit(1.0) * dy1[0]) + lit(2.0) * dy1[1])
    }

    pub fn fn181(a: D, mut b: D) -> D {
        let mut w = vec![vec![a.asinh(), fn168(a.sin(), a.sin(), b >= b), b.atan()], vec![if b < b { a } else { a }, a - b]];
        w[1][0] = w[1][1].atan().cos();
        let mut list4 = Vec::new();
        list4.push(fn170(b.cos()));
        list4.push(a.max(a));
        ((lit(0.25) + lit(0.75) * a) + lit(0.25) * w[0][0]) + lit(0.75) * w[1][1]
    }

    pub fn fn182(mut a: D, b: D) -> D {
        a = fn174(lit(1.25) * b.sin()).cos();
        if a <= lit(0 as f64) {
            a = lit(1.25) * fn174((b + b).sin()).sin();
            return b + lit(1.75) * b;
            a = (b * lit(0.125)).atan();
        }
        let r3 = &mut a;
        { let rhs = (b * b).atan(); *r3 *= rhs; }
        let r4 = &mut a;
        { let rhs = b.sin(); *r4 *= rhs; }
        { let rhs = lit(1.75) + (a + a).sin(); a /= rhs; }
        a
    }

    pub fn fn183(a: D, n: usize) -> D {
        if a >= a.sin() {
            let mut i3 = 0_usize;
            while i3 < 2 {
                { let rhs = 1; i3 += rhs; }
            }
            let x = a;
        } else if (if a <= a { a } else { a }) < a {} else {}
        fn171(lit(1.25) * a.sin(), a.cos(), n % 4) + lit(0.5) * a
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
        let mut saved = v.iter().map(|z| v.iter().copied().fold(lit(-9.0), D::max).cos()).collect::<Vec<D>>();
        for i5 in (0..3).rev() {
            'l7: for i8 in (0..v.len()).rev() {}
            if i5 % 2 == 1 {
                saved.insert(0, lit(0.5) * a.sin().powi(3).sin());
                continue;
            }
        }
        (((v[1] + lit(2.0) * a) + lit(1.0) * v[0]) + lit(0.25) * saved[0], ((saved[1] + lit(1.75) * saved[0]) + lit(0.75) * saved[1]) + lit(2.0) * saved[saved.len() - 1])
    }

    pub fn fn187(mut a: D, mut b: D) -> D {
        let mut a = (if a > b { b } else { b }).asinh();
        (a * b) + lit(1.5) * a
    }

    pub fn fn188(a: D) -> D {
        let mut w = vec![vec![a * a; 3], vec![a - a, a * a, lit(0.75).sin().exp()]];
        let w: [[D; 3]; 2] = [[w[0][0].sin().powi(2); 3]; 2];
        for i4 in 1..=3 {}
        let w = a;
        (a + lit(1.25) * a) + lit(0.75) * w
    }

    pub fn fn189(a: D, n: usize, flag: bool) -> D {
        let mut y1: Vec<D> = vec![a; 3];
        { let rhs = lit(1.75) + a.sin(); y1[n % 2] /= rhs; }
        y1[n % 2] = lit(1.25) * (if (n >= 2) || (a > a) { y1[n % 2] } else { if a <= a { a } else { a } }).sin();
        y1 = vec![lit(0.0); 2];
        if y1.len() > 2 { y1.remove(1); }
        y1.insert(0, lit(n as f64).atan());
        for z5 in y1.iter_mut() {
            { let rhs = (-lit(1.625)).atan(); *z5 *= rhs; }
        }
        if n == 1 {
            let r6 = &mut y1[n % 2];
            *r6 = lit(1.25) * (lit(0.75) + a).sin();
        } else {
            (y1[0], y1[1]) = (y1[1], y1[0]);
            { let rhs = lit(0.25) * (lit(1.25) * ((-lit(1.25)) / (lit(1.625) * lit(1.625) + lit(1.0))).sin()); y1[1] -= rhs; }
        }
        ((y1[1].sin() + lit(1.25) * a) + lit(0.75) * y1[0]) + lit(1.25) * y1[1]
    }

    pub fn fn190(mut a: D, q: Vec<D>) -> D {
        let mut next = vec![vec![a * lit(1.375), a + q[0]], (0..q.len()).map(|j| q[j] + (lit(0.25) + lit(0.75)).sin()).collect::<Vec<D>>()];
        for i5 in 0..3 {
            if (next[i5 % 2][i5 % 2] >= q[1]) || ((0..q.len()).map(|j| q[j] * a.sin()).sum::<D>() >= (a - next[i5 % 2][1])) {
                next[0][i5 % 2] = lit(0.5) * a.sin();
            } else if fn181(next[1][1].cos(), (-lit(1.125)).atan()) >= q[i5 % q.len()].sin().powi(2) {
                next[i5 % 2][1] = next[i5 % 2][0].sin().tanh().atan();
            } else {}
            next[0][i5 % 2] = lit(0.375);
        }
        return ((((-lit(0.75)) * q[0]) + lit(0.5) * a) + lit(1.0) * next[0][0]) + lit(0.75) * next[1][1];
    }

    pub fn fn191(mut a: D, n: usize, v: &[D], mut p: [D; 3]) -> D {
        let mut i5 = 0_usize;
        'l6: loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 1 { break; }
            for i8 in (0..p.len()).step_by(2) {
                p[i8] = p[i8].cos();
                p[..2].copy_from_slice(&[lit(0.5) * (a - a).sin(), a]);
            }
            { let rhs = lit(0.25) * ((if n >= 1 { p[i5 % 3] } else { p[1] }) + (if a >= a { v[n % 2] } else { a })).sin(); p[0] += rhs; }
        }
        (((((lit(0.75) + lit(0.75) * a) + lit(2.0) * v[0]) + lit(2.0) * v[v.len() - 1]) + lit(0.75) * p[0]) + lit(1.5) * p[1]) + lit(1.5) * p[2]
    }

    pub fn fn192(a: D) -> D {
        let mut tape1 = [a, a * a, a];
        if a > D::sin(tape1[0]) {
            tape1.reverse();
            if a >= (a + a) {
                let mut i3 = 0_usize;
                loop {
                    { let rhs = 1; i3 += rhs; }
                    if i3 > 3 { break; }
                    tape1[2] = lit(0.5).sin();
                    for (j, z5) in tape1.iter_mut().enumerate() {
                        { let rhs = lit(0.125) * a.atan(); *z5 += rhs; }
                    }
                    tape1.reverse();
                }
                { let rhs = lit(0.25) * (lit(1.25) * lit(i3 as f64).sin()); tape1[i3 % 3] += rhs; }
            } else if (a - a) >= lit(0.125) {} else {}
        } else if lit(1.0) >= lit(0.125).cos() {
            let mut old6 = std::mem::replace(&mut tape1[2], lit(0.875).sin().tanh().sin());
        } else {
            tape1.reverse();
        }
        tape1[0].abs()
    }

    pub fn fn193(mut a: D, b: D, n: usize) -> D {
        let mut saved = [b; 3];
        saved[2] = fn191(b.sin(), n % 4, &saved[1..], [saved[0]; 3]).asinh().cos();
        let u = -saved[1].sin();
        if u > u {
            saved.swap(1, 0);
        } else if n == 0 {
            { let rhs = lit(0.375) * b.cos(); saved[1] += rhs; }
        } else {
            let (l6, r7) = saved.split_at_mut(1);
            r7[0] = l6[0] * a.sin();
        }
        ((a.min(u) + lit(1.5) * a) + lit(1.0) * b) + lit(1.25) * u
    }

    pub fn fn194(a: D, b: D) -> D {
        let mut list3 = Vec::new();
        list3.push(b);
        list3.push(a);
        'l5: for i6 in (0..list3.len()).rev() {
            let f8 = |z: D| list3.iter().sum::<D>().cos();
            let y11 = f8(b) + f8(list3.iter().filter(|z| **z > 0.25).map(|z| (a * a + lit(1.0)).sqrt().cos()).sum::<D>());
            for z in list3.chunks_exact_mut(2) {
                z[0] = z[1] * lit(0.5) * a.sin();
            }
        }
        { let rhs = lit(0.25) * D::sin(if a <= b { list3[1] } else { b }).sin(); list3[1] += rhs; }
        ((((a.sin() + lit(0.25) * a) + lit(0.5) * b) + lit(1.5) * list3[0]) + lit(0.75) * list3[1]) + lit(0.25) * list3[list3.len() - 1]
    }

    pub fn fn195(a: D, v: &[D]) -> D {
        let mut cell1: Vec<D> = vec![a.abs(), a, v[0]];
        if a.asinh() <= cell1.iter().zip(cell1.iter()).map(|(z, q)| v[0].cos()).sum::<D>() {
            cell1.resize(3, lit(1.25) * (if a > a { a } else { cell1[1] }).sin());
        }
        ((((cell1[1] * cell1[1] + lit(1.0)).ln() + lit(1.0) * a) + lit(0.75) * cell1[0]) + lit(1.25) * cell1[1]) + lit(1.5) * cell1[cell1.len() - 1]
    }

    pub fn fn196(mut a: D, mut b: D) -> D {
        let mut old = vec![vec![lit(0.0); 4], vec![a, a, -lit(0.75)]];
        for i4 in 0..1 {
            for i6 in 0..2 {
                old[i6 % 2][1] = ((a + a) + a).sin();
                old[0][1] = lit(0.5) * lit(i6 as f64).sin();
                old[i6 % 2][i6 % 2] = lit(0.5) * (b * b + lit(1.0)).ln().sin();
            }
            old[0][1] = b.sin();
        }
        a.max(old[1][1]) + lit(2.0) * a
    }

    pub fn fn198(mut a: D, n: usize, mut p: [D; 3]) -> (D, D) {
        let old: Vec<D> = vec![a.sin().powi(0), p[0] + a, lit(1.5) * lit(1.0)];
        let mut i5 = 0_usize;
        'l6: loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 3 { break; }
            p[..2].copy_from_slice(&[lit(0.5) * old[old.len() - 1].sin(), old[i5 % 2]]);
            p.fill(lit(0.5) * a.sin());
        }
        let mut y10: D = if p.chunks(2).map(|z| z[0].sin()).sum::<D>() <= a {
            if old[i5 % 2].abs() < (p[i5 % 3] + lit(1.375)) {
                p[0] = lit(1.25) * p[0].sin();
            } else {}
            a
        } else {
            p.swap(1, 1);
            old.iter().rev().skip(1).copied().map(|z| lit(1.25) * lit(n as f64).sin()).sum::<D>()
        };
        return ((((p.iter().zip(old.iter()).map(|(z, q)| p[i5 % 3].sin()).sum::<D>() + lit(1.75) * a) + lit(0.5) * old[0]) + lit(2.0) * old[1]) + lit(1.5) * old[old.len() - 1], p[1] + lit(0.5) * a);
        p.fill(a.min(a).sin());
        (a, p[0])
    }

    pub fn fn199(mut a: D, b: D, mut p: [D; 3]) -> D {
        let mut back = vec![fn187(a.sin(), b.atan()); 3];
        p[2] = lit(1.25) * (fn116(a.cos(), a.atan(), back.len() % 4) + (a + lit(1.75))).sin();
        p[1] = p.iter().copied().fold(lit(-9.0), D::max).sin();
        for &z6 in back.iter() {
            if lit(1 as f64) >= a.sin().tanh() {
                p.swap(1, 0);
                continue;
            }
            let last8 = p.len() - 1;
            p.swap(0, last8);
        }
        for (z, o) in back.iter_mut().zip(&p) {
            *z = *z * 0.5 + o.sin() * p[2].cos();
        }
        ((back[0] + lit(2.0) * back[0]) + lit(0.75) * back[1]) + lit(0.75) * back[back.len() - 1]
    }

    pub fn fn200(mut a: D, mut b: D, mut p: [D; 3]) -> D {
        let mut old = p;
        let Some(z5) = positive(lit(1 as f64)) else {
            return (((((b * a) + lit(0.25) * a) + lit(0.25) * b) + lit(0.5) * p[0]) + lit(1.0) * p[2]) + lit(1.75) * old[2];
        };
        let next: D = a + p[1];
        let Some(z8) = positive(next.min(lit(0.25))) else {
            return (((((((-(-lit(1.375))) + lit(1.25) * b) + lit(1.5) * p[0]) + lit(2.0) * p[1]) + lit(1.5) * old[1]) + lit(0.25) * old[2]) + lit(1.5) * z5) + lit(1.75) * next;
        };
        let mut i10 = 0_usize;
        while i10 < 1 {
            { let rhs = 1; i10 += rhs; }
            b = fn194(b.sin(), (lit(0.625) * a).sin()).atan();
        }
        ((((((((((z5 + lit(0.75) * a) + lit(1.5) * b) + lit(1.75) * p[0]) + lit(0.75) * p[1]) + lit(1.75) * p[2]) + lit(0.25) * old[0]) + lit(1.25) * old[1]) + lit(1.0) * old[2]) + lit(0.25) * z5) + lit(0.75) * next) + lit(1.75) * z8
    }

    pub fn fn201(a: D, n: usize, flag: bool) -> D {
        let mut acc: Option<D> = Some((-lit(0.375)) * a);
        {}
        return a;
    }

    pub fn fn202(mut a: D, b: D, flag: bool) -> D {
        let mut s = Net { w: vec![a + b, -a], b: a };
        let mut next: Shape = if (-lit(0.875)) >= s.w[0] { Shape::Disc(-b) } else { Shape::Dot };
        let mut dy1 = Net { w: vec![s.b, b, b * a], b: s.w[1] * a };
        { let rhs = lit(0.25) * fn192(b.atan()); a += rhs; }
        'l7: for i8 in 1..=3 {}
        if (s.w[0] - b) > (a + b) {}
        ((((((b * s.b) + lit(1.0) * a) + lit(1.0) * b) + lit(0.25) * s.w[1]) + lit(1.5) * s.b) + lit(1.25) * dy1.w[0]) + lit(2.0) * dy1.b
    }

    pub fn fn203(mut a: D, mut p: [D; 3], mut q: Vec<D>) -> D {
        let mut x: Vec<D> = vec![lit(0 as f64), -p[2]];
        x[..2].copy_from_slice(&[lit(1.25) * (q[1] + a).sin(), a]);
        let r5 = &mut q[1];
        { let rhs = lit(0.125) * a.asinh().sin(); *r5 += rhs; }
        *r5 = *r5 * p[1].sin() + (lit(0.375) * p[2].atan());
        p[2] = lit(1.25) * x[1].max(q[0]).sin().tanh().sin();
        let mut w = p;
        let Some(z7) = positive(x[x.len() - 1] - a) else {
            return ((((x.windows(2).map(|z| z[0] * z[1]).sum::<D>() + lit(1.25) * q[0]) + lit(0.5) * q[1]) + lit(1.75) * x[1]) + lit(1.5) * x[x.len() - 1]) + lit(0.75) * w[2];
        };
        {
            'l9: for i10 in (0..4).rev() {
                let f12 = |z: D| z.sin();
                let mut y14 = f12(q[0].atan());
                a = p[1].sin();
            }
        }
        (((((((((q[0].asinh() + lit(0.25) * p[1]) + lit(1.5) * q[0]) + lit(2.0) * q[q.len() - 1]) + lit(2.0) * x[0]) + lit(0.5) * x[1]) + lit(1.25) * x[x.len() - 1]) + lit(1.0) * w[0]) + lit(1.25) * w[1]) + lit(0.75) * w[2]) + lit(0.75) * z7
    }

    pub fn fn204(a: D, mut b: D) -> [D; 3] {
        let mut w: Shape = Shape::Rect { w: a, h: if a > b { -lit(1.875) } else { a } };
        b = (b + a).cos();
        let mut y6: [D; 3] = {
            match &w { Shape::Disc(r0) => {
                if lit(1 as f64) <= a.sin().powi(0) {
                    b = b.asinh().sin();
                } else if (a < (*r0)) || (a > a) {
                    let r5 = &mut b;
                    { let rhs = lit(1.25) * (*r0).sin(); *r5 *= rhs; }
                } else {
                    b = ((a * a) + a).cos();
                }
            }, _ => {
                b = lit(1.25) * b.sin();
            } }
            [b; 3]
        };
        [D::sin(a) + lit(1.25) * a, (((y6[1] - a) + lit(1.0) * a) + lit(1.0) * y6[1]) + lit(0.25) * y6[2], (((b + lit(2.0) * a) + lit(0.5) * b) + lit(2.0) * y6[0]) + lit(1.25) * y6[1]]
    }

    pub fn fn206(mut a: D, b: D, n: usize, flag: bool, q: Vec<D>) -> D {
        let dy1 = Body { pos: Point { x: a, y: b }, vel: [q[q.len() - 1], lit(1.25) * b, D::sin(a)], mass: a + a, id: 2 };
        let mut i7 = 0_usize;
        loop {
            { let rhs = 1; i7 += rhs; }
            if i7 > 1 { break; }
            a = lit(1.25) * (a + lit(0.125)).sin();
            if n == 1 { break; }
            let mut y14: [D; 3] = {
                a = b.cos().sin().cos();
                'l9: for (j, z11) in q.iter().enumerate() {
                    a = (-lit(0.5)).sin();
                }
                [lit(2.0); 3]
            };
            let mut dy1 = dy1.mass;
        }
        a = lit(1.25) * q[i7 % 2].sin();
        (((((((b + lit(1.5) * b) + lit(1.5) * q[0]) + lit(1.5) * q[1]) + lit(1.25) * q[q.len() - 1]) + lit(1.5) * dy1.pos.x) + lit(1.5) * dy1.pos.y) + lit(1.5) * dy1.vel[0]) + lit(1.25) * dy1.mass
    }

    pub fn fn207(mut a: D) -> D {
        if (a <= (a + a)) && ((lit(1.5) + a.sin()).ln() >= a) {
            let mut x = Body { pos: Point { x: a, y: a }, vel: [lit(0.875); 3], mass: a, id: 2 };
        } else {}
        fn199(a.cos(), a.cos(), [a, a, a]) + lit(0.5) * a
    }

    pub fn fn209(a: D, q: Vec<D>) -> D {
        let mut dx: [D; 3] = [q[1] - a, a * a, if q[q.len() - 1] < a { a } else { a }];
        'l4: for z6 in q.windows(2) {
            let mut cell1 = (0..z6.len()).map(|j| z6[j] * (q[0] * q[j % 2]).sin()).sum::<D>().asinh();
            { let rhs = lit(0.375) * q.iter().filter_map(|z| if *z > 0.0 { Some(z.sqrt()) } else { None }).sum::<D>().atan(); dx[0] += rhs; }
        }
        (((((lit(0.375) + a) + lit(1.25) * a) + lit(1.5) * q[0]) + lit(2.0) * q[1]) + lit(2.0) * q[q.len() - 1]) + lit(0.25) * dx[0]
    }

    pub fn fn210(a: D, n: usize) -> D {
        let mut a = a;
        let mut y1 = a;
        for i5 in (0..1).rev() {
            if i5 != 0 {
                a = (a.min(y1) * a).sin();
                return (a + lit(0.25) * a) + lit(2.0) * y1;
            }
            y1 = fn202((if y1 <= y1 { lit(1.5) } else { a }).cos(), (if y1 >= a { a } else { a }).atan(), (y1 * y1) >= y1.atan()).atan();
            let f7 = |z: D, k: D| z.cos();
            let y10 = f7(a, y1) * f7(y1, y1);
        }
        (lit(1.75).sin().powi(2) + lit(0.5) * a) + lit(2.0) * y1
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
        a
    }

    pub fn fn212(mut a: D, mut b: D, flag: bool) -> D {
        if (if b > a { a } else { b }) <= b {
            let r4 = &mut b;
            { let rhs = lit(1.25) * a.sin(); *r4 *= rhs; }
            { let rhs = lit(0.25) * a.cos(); *r4 += rhs; }
        }
        (a * a) + lit(0.5) * b
    }

    pub fn fn213(a: D, mut b: D, v: &[D]) -> D {
        for i4 in (0..v.len()).step_by(2) {
            'l6: for i7 in 0..v.len() {
                b = lit(0.5) * a.sin();
                'l9: for (j, z11) in v.iter().enumerate() {
                    if lit(0 as f64) <= (a * a + lit(1.0)).sqrt() {
                        b = lit(1.25);
                        return ((v.iter().sum::<D>() + lit(1.25) * a) + lit(0.75) * b) + lit(1.5) * (*z11);
                    }
                    { let rhs = (*z11).sin(); b *= rhs; }
                }
            }
            let mut i4: D = fn210(lit(0.5) * v.iter().map(|z| v[i4].sin()).sum::<D>().sin(), 0 % 4);
        }
        lit(3 as f64) + lit(1.75) * b
    }

    pub fn fn214(mut a: D, mut b: D, v: &[D], mut q: Vec<D>) -> D {
        q[0] = lit(1.875);
        q.fill(v.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin());
        q.push(v[1].atan());
        (b + q[0]) + lit(1.5) * q[0]
    }

    pub fn fn215(mut a: D, v: &[D]) -> D {
        let y1 = a;
        if (a < v[1]) || (v[v.len() - 1] < (v[0] * y1)) {
            a = y1.sin();
        } else if (y1 <= a) && (lit(1.25) >= v[1]) {} else {}
        lit(1 as f64) + lit(1.25) * y1
    }

    pub fn fn216(a: D, b: D) -> Vec<D> {
        let mut y1 = vec![b, a.sin().exp(), b];
        {
            if fn185(lit(1.25) * a.sin(), a.sin(), &y1[..2]) >= fn203(lit(1.25) * a.sin(), std::array::from_fn(|j| lit(1.25) * lit(1.0).sin().powi(2).sin()), y1.iter().map(|z| a.sin()).collect::<Vec<D>>()) {
                { let rhs = lit(0.5) * (lit(1.25) * b.sin()); y1[1] += rhs; }
                let f6 = |z: D| { let h8 = z.sin().powi(1); (-lit(1.625)).atan() + h8 };
                let mut y10 = f6(f6(y1[1]));
            } else if (if a >= b { b } else { a }) > b {} else {
                let mut old12 = std::mem::replace(&mut y1[0], b.sin());
            }
            let r14 = &mut y1[1];
            { let rhs = lit(0.375) * a.sin(); *r14 += rhs; }
        }
        y1.clone()
    }

    pub fn fn217(a: D, b: D, flag: bool, v: &[D]) -> D {
        let mut y13: D = if a <= a {
            for i5 in (0..v.len()).rev() {
                let mut y = (a + a).mul_add(b, a);
                let r8 = &mut y;
                { let rhs = lit(0.125) * (lit(0.5) * (v[i5] * a).sin()); *r8 += rhs; }
                *r8 = *r8 * b.sin() + (lit(0.375) * b.sin());
            }
            let mut dy1: [[D; 3]; 2] = [[v.iter().enumerate().map(|(j, z)| (if b > v[j % 2] { *z } else { a }).cos()).sum::<D>(), v[v.len() - 1], a], [lit(1.25); 3]];
            lit(2.0)
        } else {
            let mut v = fn209(a.sin().powi(3).sin(), v.to_vec());
            { let rhs = lit(1.25) * (a - b).sin(); v *= rhs; }
            a
        };
        ((((v[0] - v[0]) + lit(0.5) * b) + lit(2.0) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(0.5) * y13
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
        let mut list9 = Vec::with_capacity(4);
        list9.push(b);
        list9.push(a);
        let mut old11 = std::mem::replace(&mut list9[0], y7.sin());
        let mut saved = list9.clone();
        let mut y20: D = if (b * y7) >= (-lit(1.5)) {
            let mut i14 = 0_usize;
            'l15: loop {
                { let rhs = 1; i14 += rhs; }
                if i14 > 2 { break; }
                saved[0] = lit(0.5) * ((if list9[i14 % list9.len()] <= a { b } else { a }) * fn210(lit(0.5).atan(), 2 % 4)).sin();
                { let rhs = lit(0.25) * list9.windows(2).map(|z| z[0] * z[1]).sum::<D>().min(fn212(y7.sin(), list9[0].sin(), i14 < 0)).atan(); saved[i14 % 2] += rhs; }
                let last17 = list9.len() - 1;
                list9.swap(1, last17);
            }
            saved[i14 % 2] = lit(1.25) * a.sin();
            fn207(b.sin())
        } else {
            let mut old18 = std::mem::take(&mut list9);
            list9.push(b.sin().exp().cos());
            list9.push(a.sin());
            list9[0]
        };
        (((((((lit(1 as f64) + lit(2.0) * a) + lit(0.75) * b) + lit(1.25) * y7) + lit(2.0) * list9[0]) + lit(0.5) * list9[1]) + lit(1.25) * list9[list9.len() - 1]) + lit(1.5) * old11) + lit(1.25) * y20
    }

    pub fn fn221(a: D, b: D, n: usize, v: &[D], mut t: (D, D)) -> D {
        let mut a: [D; 3] = [v[n % 2] - b, b / (a * a + lit(1.0)), v[n % v.len()]];
        a.fill((b * t.0).sin());
        a.swap(1, 0);
        let mut i7 = 0_usize;
        'l8: loop {
            { let rhs = 1; i7 += rhs; }
            if i7 > 3 { break; }
            let mut y10: D = {
                a[..2].copy_from_slice(&[b.sin(), v[i7 % 2]]);
                if t.0 < a[n % 3] { b } else { b }
            };
            a[..2].copy_from_slice(&[(if y10 <= v[0] { y10 } else { lit(0.125) }).cos(), lit(1.625)]);
        }
        ((((a.iter().sum::<D>() + lit(0.5) * b) + lit(1.0) * t.1) + lit(1.25) * a[0]) + lit(0.25) * a[1]) + lit(0.25) * a[2]
    }

    pub fn fn222(mut a: D, flag: bool, p: [D; 3]) -> D {
        let mut dy1 = (a - a, lit(0 as f64));
        dy1.1 = (if flag { a.max(a) } else { a }).sin();
        let f5 = |z: D| lit(1.25) * (z + p[2]).sin();
        let mut y7 = f5(lit(1 as f64)) + f5(if a < a { lit(1.625) } else { dy1.0 });
        dy1.0 = lit(1.625);
        for i9 in 0..p.len() {
            if i9 >= 0 {
                y7 = lit(0.5) * p[i9].mul_add(lit(0.875), lit(1.375)).sin();
                return ((((lit(0.625) + lit(0.25) * a) + lit(2.0) * p[1]) + lit(1.0) * p[2]) + lit(0.75) * dy1.0) + lit(0.75) * y7;
            }
            { let rhs = lit(0.375) * (lit(0.5) * (a.atan() + (dy1.0 + y7)).sin()); dy1.0 += rhs; }
        }
        (((((p[0].max(a) + lit(0.25) * a) + lit(2.0) * p[0]) + lit(0.5) * p[1]) + lit(1.75) * p[2]) + lit(1.5) * dy1.0) + lit(1.75) * dy1.1
    }

    pub fn fn223(a: D, mut t: (D, D)) -> D {
        let mut u: Vec<D> = vec![a, a];
        'l4: for i5 in 0..u.len() {}
        t.1 = lit(1.25) * (t.0 - t.0).sin().tanh().sin();
        ((t.0 * u[1]) + lit(0.5) * t.0) + lit(1.5) * t.1
    }

    pub fn fn224(mut a: D) -> D {
        let Some(z2) = positive(a.asinh()) else {
            return a + lit(0.5) * a;
        };
        if a < (z2 / (lit(1.5) + a.sin())) {
            a = (if z2 > (z2 / ((-lit(1.25)) * (-lit(1.25)) + lit(1.0))) { a - a } else { a.min(a) }).atan();
            for i4 in 0..1 {
                let mut old6 = std::mem::take(&mut a);
                for i8 in 0..1 {
                    { let rhs = lit(1.75) + lit(1.625).sin().sin(); old6 /= rhs; }
                }
            }
        } else {
            let f10 = |z: D| { let h12 = if a <= lit(0.375) { z2 } else { z2 }; z2.sin() + h12 };
            let mut y14 = f10(-a) + f10(fn211(lit(1.25) * a.sin()));
        }
        (a + lit(0.5) * a) + lit(1.75) * z2
    }

    pub fn fn225(a: D, mut p: [D; 3]) -> D {
        let mut next: Vec<Vec<D>> = vec![vec![a + p[2], a + p[2]], vec![lit(2 as f64), a * p[1], (0..p.len()).map(|j| p[j] * a.cos().atan()).sum::<D>()]];
        let mut s: D = p[0] * a;
        'l6: for i7 in (0..p.len()).step_by(2) {
            p[i7] = ((a + a) + (a * s)).atan();
        }
        { let rhs = lit(0.375) * lit(1.0).sin(); next[1][1] -= rhs; }
        p[..2].copy_from_slice(&[lit(1.25) * (s * next[1][1]).sin(), a]);
        (((p[1] - p[0]) + lit(0.75) * a) + lit(0.75) * p[0]) + lit(2.0) * p[2]
    }

    pub fn fn226(a: D, b: D, n: usize) -> [D; 3] {
        let mut a = [-lit(0.25); 3];
        let f5 = |z: D| lit(1.25) * lit(0.75).sin();
        let y7 = f5(f5(if a[1] >= b { a[n % 3] } else { b }));
        for i9 in 1..=2 {
            for z11 in &mut a {
                { let rhs = lit(0.5) * lit(0.625).sin(); *z11 += rhs; }
            }
            let f12 = |z: D, k: D| (z + b).sin().tanh().sin();
            let y15 = f12(a[0], b) + f12(a[n % 3] + y7, lit(1.375));
        }
        let mut old17 = std::mem::replace(&mut a[1], lit(1.25) * (y7 / (lit(1.5) + y7.sin())).sin());
        [((y7 * old17) + lit(2.0) * a[0]) + lit(0.25) * a[2], chained(a.iter().flat_map(|z| [*z, z.sin()]).sum::<D>()).unwrap_or(old17) + lit(1.5) * b, (b.mul_add(a[1], old17) + lit(0.25) * a[2]) + lit(0.5) * old17]
    }

    pub fn fn228(mut a: D, mut b: D, n: usize, mut q: Vec<D>) -> D {
        let mut y: [D; 3] = [b; 3];
        let mut b: Point = Point { x: q[0], y: a };
        let mut back = q.to_vec();
        ((((y[n % 3] + y[n % 3]) + lit(0.5) * a) + lit(1.25) * b.x) + lit(1.0) * back[0]) + lit(0.5) * back[back.len() - 1]
    }

    pub fn fn229(a: D, b: D) -> D {
        for i3 in 0..4 {
            {
                for i5 in 1..=1 {}
            }
            match 1 % 3 { 0 => {}, 1 => {
                let mut saved: Vec<D> = vec![b, lit(0.5)];
            }, _ => {
                let f8 = |z: D| ((z * lit(1.625)) * b).sin();
                let y10 = f8(f8(b));
            } }
        }
        b + lit(2.0) * a
    }

    pub fn fn230(a: D, b: D, n: usize) -> D {
        let mut back: [D; 3] = [a - lit(0.75); 3];
        let old = vec![fn94(a.sin(), b.sin(), a > b); 3];
        if b > back[n % 3] {
            {
                back[2] = (-b).atan();
            }
            let f6 = |z: D| { let h9 = b; lit(1.25) * a.sin() + h9 };
            let y11 = f6(a) + f6(old.iter().step_by(2).sum::<D>());
        } else {
            { let rhs = (if b > b { back[n % 3] } else { b }).sin(); back[n % 3] *= rhs; }
        }
        ((((b.asinh() + lit(0.75) * b) + lit(0.75) * back[0]) + lit(1.5) * back[1]) + lit(0.75) * back[2]) + lit(0.75) * old[0]
    }

    pub fn fn231(mut a: D) -> D {
        let old: Vec<D> = vec![lit(0.0); 2];
        a = fn229(a.mul_add(old[old.len() - 1], a).sin(), lit(1.25) * (old[1] + lit(1.625)).sin()).cos();
        let f3 = |z: D| (a / (old[1].abs() + lit(1.25))).sin().tanh().atan();
        let y5 = f3(lit(old.len() as f64));
        if old[1].atan() > (a.abs() + lit(1.25)).sqrt() {
            a = (old.iter().zip(old.iter()).map(|(z, q)| (*z).cos()).sum::<D>() + a).atan();
            a = lit(1.25) * old[old.len() - 1].sin();
        } else {
            let mut old = [[old[1].min(old[0]); 3], [lit(0.25); 3]];
        }
        ((lit(1.25) + lit(1.0) * a) + lit(0.75) * old[0]) + lit(1.25) * old[old.len() - 1]
    }

    pub fn fn233(a: D, v: &[D]) -> D {
        let a = a * v[0].sin().powi(3);
        let mut next: Point = Point { x: a - v[0], y: v[1].sin().tanh() };
        (((a * a) + lit(1.0) * v[0]) + lit(0.5) * v[1]) + lit(0.5) * v[v.len() - 1]
    }

    pub fn fn234(a: D, mut b: D, n: usize, v: &[D]) -> (D, D) {
        b = (v[0] - b).sin();
        if n == 1 {
            if n == 1 {
                { let rhs = lit(0.5) * (v.iter().copied().fold(lit(-9.0), D::max) - (a - a)).sin(); b += rhs; }
                b = b.atan();
            } else if a < a {
                b = lit(0.625);
            } else {
                let f5 = |z: D| b.sin();
                let mut y7 = f5(b);
            }
            b = b.sin();
        } else if a <= (-lit(1.5)) {} else {
            let f9 = |z: D| { let h11 = z; (0..v.len()).map(|j| v[j] * b.asinh().sin()).sum::<D>().cos() + h11 };
            let y14 = f9(f9(b));
        }
        ((if lit(0.5) > b { a } else { a }) + lit(0.25) * a, a + lit(1.0) * b)
    }

    pub fn fn236(a: D) -> D {
        let mut next = [[-lit(0.625); 3], [a + a; 3]];
        next[1][0] = lit(1.25) * ((a * a + lit(1.0)).ln() * (a * a + lit(1.0)).ln() + lit(1.0)).sqrt().sin();
        let mut i3 = 0_usize;
        while i3 < 2 {
            { let rhs = 1; i3 += rhs; }
            if (lit(1.5) < next[i3 % 2][0]) || (a < lit(1.625)) {
                next[i3 % 2][i3 % 3] = a.sin();
                return fn233(lit(0.5) * a.sin(), &next[0]);
            }
        }
        next[i3 % 2][i3 % 3] = lit(0.25).sin();
        let mut back: D = a * (a - next[0][0]);
        let mut old6 = std::mem::replace(&mut next[i3 % 2][i3 % 3], lit(1.25) * (back + back).sin());
        old6.atan()
    }

    pub fn fn237(a: D) -> D {
        let mut a = a;
        let a = a;
        a.max(a)
    }

    pub fn fn238(mut a: D) -> D {
        let y = Point::new(lit(1.125) + a, a);
        a = lit(1.375);
        if ((if a <= a { a } else { a }) >= (lit(1.25) - a)) && (a > a) {}
        if a >= a { y.y } else { y.y }
    }

    pub fn fn239(a: D, v: &[D]) -> D {
        let mut tape1: Option<D> = if (v[1] - a) >= a { Some(if a < v[1] { a } else { v[0] }) } else { None };
        if a > a {
            if v.iter().scan(lit(0.0), |z, q| { *z += *q; Some(*z * 0.5) }).sum::<D>() > (a * v[0]) {
                return (((((if v[0] > v[0] { v[1] } else { lit(0.75) }) + lit(1.5) * a) + lit(0.25) * v[0]) + lit(0.25) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(1.25) * tape1.unwrap_or(lit(0.75));
                if (v[1] + a) > a {
                    return ((((D::sin(v[0]) + lit(0.25) * a) + lit(2.0) * v[0]) + lit(1.0) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(2.0) * tape1.unwrap_or(lit(0.75));
                }
            }
        }
        let v: D = if (a * a) <= a { positive(v[1] - v[0]).unwrap_or(v[0]) } else { lit(v.len() as f64) };
        if (lit(0.625) + (-lit(2.0))) >= (if lit(0.75) >= v { v } else { a }) {
            return (((a * a) + lit(1.5) * a) + lit(1.75) * tape1.unwrap_or(lit(0.75))) + lit(0.75) * v;
        }
        (a + lit(2.0) * a) + lit(0.25) * v
    }

    pub fn fn240(a: D) -> D {
        let mut w = [[a.abs(); 3]; 2];
        if ((-lit(1.75)) * (-lit(1.75))) > a {
            w[1][1] = lit(1.25) * (-lit(2.0)).sin();
            return -lit(1.5);
        }
        let mut i3 = 0_usize;
        'l4: while i3 < 1 {
            { let rhs = 1; i3 += rhs; }
            w[i3 % 2][2] = w[i3 % 2][0].sin();
            w[0][1] = lit(1.25) * w[1][i3 % 3].sin();
            for i6 in (0..3).rev() {
                w[i3 % 2][1] = lit(i3 as f64).cos();
                w[i3 % 2][i6 % 3] = a.atan().asinh().atan();
            }
        }
        a.cos() + lit(1.25) * a
    }

    pub fn fn242(mut a: D, b: D, v: &[D]) -> D {
        let mut dy1 = Net { w: vec![-lit(1.125); 3], b: a - a };
        for i5 in 0..v.len() {
            dy1.w[0] = ((b + dy1.w[0]) + a.atan()).sin();
        }
        for i7 in 0..3 {
            dy1.b = lit(0.5) * dy1.w[0].sin();
        }
        (((lit(1.25) - dy1.w[0]) + lit(1.25) * a) + lit(2.0) * dy1.w[0]) + lit(1.75) * dy1.w[1]
    }

    pub fn fn243(a: D, mut b: D, v: &[D], p: [D; 3]) -> D {
        let dx: Net = Net { w: v.to_vec(), b: v[1].max(v[1]) };
        let mut dx: Vec<Vec<D>> = vec![vec![lit(3 as f64); 2]; 3];
        let r7 = &mut dx[0][1];
        *r7 = *r7 * p[2].atan() + (lit(0.375) * (lit(1.25) * a.sin()));
        let mut i8 = 0_usize;
        while i8 < 1 && (p[0] >= a) {
            { let rhs = 1; i8 += rhs; }
            let mut i10 = 0_usize;
            loop {
                { let rhs = 1; i10 += rhs; }
                if i10 > 1 { break; }
                dx[0][i10 % 2] = lit(1.25) * ((a * b) + b).sin();
                b = lit(1.25) * a.sin();
            }
        }
        dx[0][0] = b.sin();
        (((dx[0][i8 % 2] * p[i8 % 3]) + lit(1.0) * a) + lit(2.0) * b) + lit(1.75) * dx[0][0]
    }

    pub fn fn244(a: D, b: D) -> D {
        let mut saved = [[b; 3], [chained(b).unwrap_or(a), b - lit(0.125), a]];
        let next: D = b;
        saved[0][2] = D::sin(a).sin();
        let mut dx: Net = Net { w: vec![lit(0.0); 4], b: a };
        saved[1][1] = lit(1.25) * dx.forward(&saved[1]).sin();
        let r6 = &mut saved[0][1];
        *r6 = *r6 * dx.w[1].cos() + (lit(0.375) * next.cos());
        (((((((next + lit(1.5) * a) + lit(0.5) * b) + lit(1.25) * saved[0][1]) + lit(0.5) * saved[1][0]) + lit(0.75) * saved[1][2]) + lit(0.75) * dx.w[0]) + lit(0.75) * dx.w[1]) + lit(1.25) * dx.b
    }

    pub fn fn246(a: D, b: D) -> Vec<D> {
        let mut w = [b, fn238(a.sin()), a - a];
        if b >= lit(1.625) {
            return vec![((lit(0.875) + lit(1.0) * a) + lit(0.75) * b) + lit(2.0) * w[1], (-b) + lit(2.0) * w[0]];
        }
        if (a < w.iter().enumerate().map(|(j, z)| lit(j as f64).sin()).sum::<D>()) || ((if b > w[0] { a } else { a }) <= (-b)) {
            w.fill(lit(1.25) * b.sin());
            w[1] = lit(1.25) * b.sin();
        } else {
            let last6 = w.len() - 1;
            w.swap(0, last6);
        }
        let saved = lit(0.375) * (if a < lit(1.375) { b } else { w[0] });
        return vec![((b + lit(0.5) * w[0]) + lit(0.25) * w[1]) + lit(1.5) * saved, ((-a) + lit(1.75) * w[0]) + lit(0.5) * w[1]];
        w[1] = (if (if lit(2.0) <= w[0] { b } else { a }) < b { if a <= saved { a } else { saved } } else { fn239(lit(0.25).sin(), &w) }).sin();
        vec![w[2], b, w[2]]
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
        acc[..2].copy_from_slice(&[lit(1.25) * a.asinh().sin(), a]);
        let x = a.cos();
        { let rhs = lit(0.125) * (lit(1.25) * lit(acc.len() as f64).sin()); acc[1] += rhs; }
        let mut list7 = Vec::new();
        list7.push(v.iter().rev().skip(1).copied().map(|z| acc[0].sin()).sum::<D>());
        list7.push(b);
        let f10 = |z: D| (lit(0 as f64) * lit(0.25).max(z)).sin();
        let y12 = f10(f10(v[1] * x));
        (((((a.sin().tanh() + lit(1.25) * a) + lit(1.25) * acc[1]) + lit(0.75) * acc[acc.len() - 1]) + lit(1.25) * x) + lit(1.5) * list7[0]) + lit(0.5) * y12
    }

    pub fn fn249(a: D, b: D, n: usize) -> D {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push((if fn244(b.sin(), lit(0.5) * b.sin()) > a { b * a } else { b }).cos());
        }
        list4.resize(4, (lit(1.25) * b).cos());
        let mut u: D = a;
        for i9 in 0..1 {
            let last11 = list4.len() - 1;
            list4.swap(1, last11);
            list4 = list4.clone();
        }
        ((a + lit(1.0) * a) + lit(1.75) * b) + lit(2.0) * u
    }

    pub fn fn250(a: D, mut b: D, v: &[D]) -> D {
        b = lit(1.25) * (if v[0] < b { a } else { a }).min(a + v[1]).sin();
        { let rhs = lit(0.25) * ((a + a) * v[0]).sin(); b -= rhs; }
        (((b.abs() + lit(1.25) * a) + lit(0.75) * b) + lit(0.75) * v[0]) + lit(1.25) * v[v.len() - 1]
    }

    pub fn fn251(mut a: D, b: D, flag: bool) -> D {
        let mut a = vec![b, lit(1 as f64), a];
        let mut back = b;
        let mut i6 = 0_usize;
        'l7: while i6 < 2 {
            { let rhs = 1; i6 += rhs; }
            a.insert(1, back.sin());
        }
        let b: D = (b * b + lit(1.0)).ln().min(back);
        if lit(3 as f64) >= a[i6 % 2].mul_add(lit(0.75), a[i6 % a.len()]) {
            a[i6 % 2] = fn243((if i6 == 3 { lit(1.5) } else { b }).sin(), (a[i6 % a.len()] * b).sin(), &a, [b, back, a[i6 % 2]]).sin();
        } else {
            a.truncate(3);
        }
        back * b
    }

    pub fn fn252(mut a: D) -> D {
        let mut dx = Body { pos: Point { x: a, y: a }, vel: [a, if a > lit(1.75) { a } else { a }, a.atan()], mass: -a, id: 2 };
        dx.pos.y = ((a * lit(1.25)) * a).sin();
        if (if dx.vel[0] >= a { a } else { a }) >= (a - dx.vel[2]) {
            dx.vel[1] = lit(1.125).cos();
        }
        let f3 = |z: D| ((dx.pos.x * a) + z).cos();
        let mut y5 = f3(dx.pos.x);
        let a = dx.push(lit(1.25) * y5.sin().powi(3).sin());
        ((((a + lit(0.75) * dx.pos.y) + lit(2.0) * dx.vel[0]) + lit(1.75) * dx.mass) + lit(1.75) * y5) + lit(2.0) * a
    }

    pub fn fn254(mut a: D, b: D, flag: bool, net: &Net) -> Vec<D> {
        let mut back: [D; 3] = [b + b, lit(1.25), net.b];
        back.reverse();
        if (lit(2.0) + back[1]) < a {} else {
            back.reverse();
        }
        vec![(D::sin(b) + lit(0.75) * a) + lit(0.75) * b, back[1] + lit(2.0) * net.w[1]]
    }

    pub fn fn256(a: D, p: [D; 3], mut q: Vec<D>) -> D {
        let mut old: [D; 3] = [lit(0.375) - q[0], a + a, a];
        q.insert(1, q.iter().enumerate().map(|(j, z)| a.sin()).sum::<D>().atan());
        let f7 = |z: D| { let h11 = q.iter().zip(old.iter()).map(|(z, q)| ((*q) + (*z)).sin()).sum::<D>(); lit(1.25) * old.iter().sum::<D>().sin() + h11 };
        let mut y13 = f7(if p[2] > q[0] { old[1] } else { p[2] });
        let mut old15 = [q[1] + old[0], y13 * q[1], a];
        for z18 in p.iter().copied().rev() {
            for z21 in &q {
                if ((*z21) * z18) < old.iter().copied().fold(lit(-9.0), D::max) {
                    old.swap(1, 0);
                    continue;
                }
                let s = if y13 <= (0..q.len()).map(|j| q[j] * a.sin().sin()).sum::<D>() { lit(0.75) } else { positive(old15[1] / (old[1] * old[1] + lit(1.0))).unwrap_or(old15[0]) };
            }
        }
        ((((((((y13 * old[2]) + lit(1.25) * a) + lit(1.5) * p[1]) + lit(0.5) * p[2]) + lit(2.0) * q[0]) + lit(1.25) * q[1]) + lit(1.5) * old[1]) + lit(1.25) * old[2]) + lit(1.75) * y13
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
        a = ((a * a + lit(1.0)).ln() + a.sin()).sin();
        [a + lit(0.75) * a, a, lit(0.25) + lit(1.75) * a]
    }

    pub fn fn259(a: D, n: usize) -> D {
        let mut s: Vec<D> = vec![lit(0.0); 2];
        let f4 = |z: D| (0..s.len()).map(|j| s[j] * lit(1.25) * chained(a.asinh()).unwrap_or(z).sin()).sum::<D>().atan();
        let y7 = f4(f4(a));
        s.insert(0, y7.cos());
        { let rhs = lit(1.75) + a.sin(); s[n % 2] /= rhs; }
        let last9 = s.len() - 1;
        s.swap(1, last9);
        {
            s.resize(5, lit(1.25) * y7.sin());
        }
        ((a * y7) + lit(0.75) * a) + lit(1.75) * y7
    }

    pub fn fn260(a: D, q: Vec<D>, t: (D, D)) -> [D; 3] {
        let f4 = |z: D, k: D| (-q[q.len() - 1]).sin();
        let y7 = f4(lit(2 as f64), t.0);
        let mut y1: Vec<D> = vec![lit(1.875).abs(), if t.1 > t.1 { y7 } else { t.1 }, t.1];
        { let rhs = lit(0.25) * lit(2 as f64).cos(); y1[0] += rhs; }
        let mut old: Vec<Vec<D>> = vec![vec![-q[1]; 2]; 3];
        [((y1[1] * lit(1.125)) + lit(1.5) * t.0) + lit(0.75) * t.1, ((a + lit(0.5) * y7) + lit(1.25) * y1[0]) + lit(0.25) * y1[y1.len() - 1], ((((t.0.abs() + lit(1.25)).sqrt() + lit(1.25) * y1[0]) + lit(1.5) * y1[y1.len() - 1]) + lit(0.5) * old[0][0]) + lit(1.5) * old[1][1]]
    }

    pub fn fn261(a: D, mut b: D, n: usize, v: &[D], mut p: [D; 3]) -> [D; 3] {
        let mut dx: Vec<D> = (0..p.len()).map(|j| p[j] + lit(1.25) * (p[j % 3] + b).sin()).collect::<Vec<D>>();
        dx.insert(0, lit(1.25) * lit(0.125).sin());
        let (l8, r9) = dx.split_at_mut(1);
        r9[0] = l8[0] * (v[n % v.len()] / (lit(1.5) + p[2].sin())).sin();
        for i10 in 1..v.len() {
            {
                let mut next12 = p.clone();
                for _ in 0..3 {
                    for i13 in 0..p.len() {
                        next12[i13] = 0.5 * p[i13] + 0.25 * (if i13 == 0 { p[p.len() - 1] } else { p[i13 - 1] }) * (dx[i10 % 2] - b).sin();
                    }
                    p.copy_from_slice(&next12);
                }
            }
            let mut old14 = std::mem::replace(&mut dx, vec![a, p[1], v[i10]]);
        }
        [lit(dx.len() as f64) + lit(1.5) * v[1], ((a + lit(1.5) * b) + lit(0.75) * v[v.len() - 1]) + lit(2.0) * p[2], (lit(0.25) + lit(0.5) * b) + lit(2.0) * p[0]]
    }

    pub fn fn262(a: D, q: Vec<D>) -> Vec<D> {
        let mut dy1: Vec<D> = vec![lit(0.0); 3];
        {
            for z4 in &mut dy1 {
                { let rhs = lit(0.5) * lit(1.75).sin(); *z4 *= rhs; }
            }
            let last5 = dy1.len() - 1;
            dy1.swap(0, last5);
        }
        vec![((((lit(1.625) - q[0]) + lit(1.5) * q[0]) + lit(1.5) * q[1]) + lit(0.75) * q[q.len() - 1]) + lit(2.0) * dy1[0], q[q.len() - 1] + lit(2.0) * a]
    }

    pub fn fn263(a: D, v: &[D]) -> Vec<D> {
        let mut cell1: (D, D) = (v[1], a);
        cell1.1 = lit(1.25) * cell1.0.sin();
        let mut s: [D; 3] = [a, fn259(a.sin(), 3 % 4), v.iter().enumerate().map(|(j, z)| (*z).cos().sin()).sum::<D>()];
        s[..2].copy_from_slice(&[a.sin(), cell1.1]);
        vec![(((a + s[0]) + lit(1.75) * v[0]) + lit(1.25) * v[1]) + lit(1.25) * cell1.0, (0..v.len()).map(|j| v[j] * a.cos()).sum::<D>() + lit(0.25) * v[v.len() - 1]]
    }

    pub fn fn264(mut a: D, mut p: [D; 3]) -> (D, D) {
        let mut p = Point { x: p[2] + a, y: p[1].min(p[1]) };
        p.y = lit(1.25) * D::sin(a - lit(2.0)).sin();
        for i4 in 0..3 {
            let mut y1 = [[a; 3], [lit(1.625); 3]];
        }
        (a + lit(1.75) * a, (a.abs() + lit(1.25)).sqrt())
    }

    pub fn fn265(mut a: D) -> D {
        let mut s: [D; 3] = std::array::from_fn(|j| a.sin().powi(1).cos());
        { let rhs = s[0].atan(); s[1] *= rhs; }
        if a > a {
            for z5 in s.iter().copied().rev() {
                for i7 in 0..2 {
                    a = z5.sin();
                    let r9 = &mut a;
                    { let rhs = lit(0.125) * (lit(0.5) * z5.sin()); *r9 += rhs; }
                    *r9 = *r9 * z5.sin() + (lit(0.5) * z5.atan());
                }
            }
            s.swap(0, 0);
        } else if s[1] <= a {
            let f10 = |z: D| z.atan();
            let y12 = f10(s[2]);
        } else {
            if (s[1] > a) && (a > a) {
                let last14 = s.len() - 1;
                s.swap(1, last14);
                return ((a + lit(1.25) * a) + lit(1.25) * s[0]) + lit(0.25) * s[1];
            }
        }
        ((lit(0.5).atan() + lit(0.75) * a) + lit(2.0) * s[0]) + lit(1.25) * s[1]
    }

    pub fn fn266(a: D) -> D {
        let mut y2: D = if a <= fn252(a.atan()) {
            a * a
        } else {
            -lit(1.5)
        };
        (a.max(y2) + lit(1.5) * a) + lit(1.25) * y2
    }

    pub fn fn267(a: D, q: Vec<D>) -> D {
        let mut u = [lit(1.625), if (-lit(0.875)) >= q[0] { a } else { q[q.len() - 1] }, if a > lit(1.625) { a } else { a }];
        u = [if a > a { a } else { a }; 3];
        u[0] = lit(1.25) * positive(q[0] * q[1]).unwrap_or(lit(1.0)).sin();
        let mut x: D = q[0];
        for i5 in 1..=2 {
            u.swap(1, 0);
            u.fill(lit(0.5) * lit(3 as f64).sin());
        }
        ((x - q[0]) + lit(1.0) * a) + lit(0.5) * u[1]
    }

    pub fn fn268(a: D) -> (D, D) {
        let mut i2 = 0_usize;
        loop {
            { let rhs = 1; i2 += rhs; }
            if i2 > 2 { break; }
        }
        return (a.sin() + lit(1.5) * a, a + a);
    }

    pub fn fn269(a: D) -> D {
        'l2: for i3 in 1..=3 {
            let mut s = [a + a, a, lit(0.125).sin()];
        }
        let mut back = (a * a, if a <= a { lit(0.625) } else { a });
        (((back.1 * a) + lit(0.75) * a) + lit(0.25) * back.0) + lit(0.25) * back.1
    }

    pub fn fn270(a: D) -> D {
        let a: [D; 3] = std::array::from_fn(|j| lit(0.375).atan());
        if (a[2].cos() <= (lit(0.125) * lit(0.125) + lit(1.0)).sqrt()) || ((a[1] - a[1]) <= (a[1] * a[0])) {} else if a[0] > a[0].sin().tanh() {} else {}
        (a[2] + lit(2.0) * a[0]) + lit(0.75) * a[1]
    }

    pub fn fn272(a: D) -> D {
        let mut i2 = 0_usize;
        loop {
            { let rhs = 1; i2 += rhs; }
            if i2 > 2 { break; }
            if fn251(a.sin(), a.cos(), a >= a) <= a { break; }
            match 1 % 4 { 0 => {}, 1 | 2 if a > a => {}, _ => {} }
        }
        (if a <= a { lit(0.375) } else { a }) + lit(1.5) * a
    }

    pub fn fn273(a: D, b: D, n: usize) -> D {
        let tape1 = vec![if b > b { b } else { a }; 3];
        for i5 in 0..tape1.len() {}
        (((b + lit(1.5) * a) + lit(1.25) * b) + lit(0.25) * tape1[1]) + lit(1.25) * tape1[tape1.len() - 1]
    }

    pub fn fn274(a: D, mut b: D) -> D {
        let mut dy1 = vec![b, (lit(1.5) + a.sin()).ln()];
        let dy14 = vec![dy1[0] + b; 3];
        let mut u = (lit(1.5) + (if dy1[1] < lit(0.875) { b } else { b }).sin()).ln();
        dy1.clear();
        dy1.push(lit(1.25) * a.sin());
        dy1.push(lit(0.375));
        (((((if dy14[dy14.len() - 1] <= u { lit(0.5) } else { b }) + lit(1.5) * a) + lit(0.75) * b) + lit(0.75) * dy14[0]) + lit(0.25) * dy14[1]) + lit(1.75) * dy14[dy14.len() - 1]
    }

    pub fn fn275(a: D, p: [D; 3]) -> D {
        let mut dx = fn170(a.sin().exp().atan());
        { let rhs = lit(2.0).sin(); dx *= rhs; }
        for i4 in 1..=2 {
            let mut i6 = 0_usize;
            while i6 < 3 {
                { let rhs = 1; i6 += rhs; }
            }
            let mut old9 = std::mem::take(&mut dx);
        }
        ((((p[1] - dx) + lit(1.0) * a) + lit(2.0) * p[1]) + lit(2.0) * p[2]) + lit(1.0) * dx
    }

    pub fn fn276(mut a: D, n: usize) -> D {
        let mut n: Net = Net { w: vec![a * a; 3], b: a };
        if n.w[1] > lit(3 as f64) {
            return a * n.w[0];
            n.b = lit(0.375).sin();
        }
        for i4 in 0..2 {
            for i6 in (0..4).rev() {
                let mut i8 = 0_usize;
                while i8 < 2 {
                    { let rhs = 1; i8 += rhs; }
                    n.b = a.cos();
                }
                let dy1 = [if a <= a { a } else { n.w[i8 % 2] }, a, lit(2 as f64)];
            }
        }
        (lit(0.5) + lit(1.25) * a) + lit(1.0) * n.b
    }

    pub fn fn277(a: D, b: D, flag: bool, v: &[D]) -> [D; 3] {
        if (a + b) <= a {
            if v.iter().rev().skip(1).copied().map(|z| (if v[1] <= b { lit(1.625) } else { z }).cos()).sum::<D>() <= (b * b + lit(1.0)).ln() {
                return [(v.iter().copied().fold(lit(-9.0), D::max) + lit(2.0) * b) + lit(1.5) * v[v.len() - 1], (-lit(1.75)) + lit(1.0) * v[1], ((if v[0] >= b { a } else { b }) + lit(0.75) * v[0]) + lit(2.0) * v[v.len() - 1]];
            }
            for i6 in 0..v.len() {}
        }
        [((a.sin() + lit(2.0) * v[0]) + lit(0.25) * v[1]) + lit(1.0) * v[v.len() - 1], ((b * v[v.len() - 1]) + lit(1.0) * a) + lit(1.0) * v[v.len() - 1], (b + lit(1.25) * a) + lit(2.0) * v[v.len() - 1]]
    }

    pub fn fn278(mut a: D) -> D {
        let mut y1 = vec![a.sin(), a];
        let mut old3 = std::mem::replace(&mut y1[0], lit(1.25) * (a - a).sin());
        for i5 in 0..y1.len() {
            let mut i7 = 0_usize;
            'l8: loop {
                { let rhs = 1; i7 += rhs; }
                if i7 > 3 { break; }
                a = lit(0.5) * (fn272(a.atan()) * old3.sin().exp()).sin();
            }
        }
        (((y1[0] + lit(1.5) * a) + lit(0.5) * y1[0]) + lit(1.25) * y1[y1.len() - 1]) + lit(2.0) * old3
    }

    pub fn fn279(a: D) -> D {
        let mut dy1: Shape = Shape::Dot;
        'l3: for i4 in 0..4 {
            let mut i6 = 0_usize;
            'l7: loop {
                { let rhs = 1; i6 += rhs; }
                if i6 > 2 { break; }
                if (-lit(0.5)).min(a) < (if i6 >= 2 { a } else { a }) { break; }
                let mut y9: D = if fn30(a.atan()) < a {
                    a * a
                } else {
                    a
                };
            }
        }
        a
    }

    pub fn fn280(a: D, n: usize) -> D {
        let y = fn279(lit(1.25) * a.sin());
        let f4 = |z: D| lit(1.25) * y.sin();
        let mut y6 = f4(f4(y.sin()));
        for i8 in 0..3 {
            let mut tape1 = [a; 3];
            tape1[..2].copy_from_slice(&[y.sin(), y6]);
        }
        ((a + (-lit(0.5))) + lit(0.25) * a) + lit(1.0) * y6
    }

    pub fn fn281(a: D, mut p: [D; 3]) -> D {
        let mut u: [[D; 3]; 2] = [[p[0]; 3]; 2];
        { let rhs = (lit(0.625) * p[0]).sin(); u[0][0] *= rhs; }
        p[1] = lit(0.125).sin();
        let mut acc: D = lit(2 as f64);
        let mut y6: D = if lit(1.0).mul_add(a, a) < p.iter().filter(|z| **z > 0.25).map(|z| a.sin()).sum::<D>() {
            lit(0.5)
        } else {
            D::sin(a)
        };
        ((((u[1][0] + lit(0.5) * a) + lit(1.75) * u[1][0]) + lit(1.0) * u[1][2]) + lit(1.25) * acc) + lit(2.0) * y6
    }

    pub fn fn282(a: D) -> D {
        let mut old = [(a * a + lit(1.0)).sqrt(); 3];
        old.reverse();
        let mut y11: D = if a < a.max(old[2]) {
            for z in old.chunks_exact_mut(2) {
                z[0] = z[1] * a.sin();
            }
            let mut old = fn276(lit(3 as f64).sin(), 1 % 4);
            lit(1.25)
        } else {
            let f4 = |z: D| lit(1.25) * fn280(z.sin(), 2 % 4).sin().sin();
            let mut y6 = f4(a) + f4(old[0]);
            let last8 = old.len() - 1;
            old.swap(0, last8);
            old.iter().zip(old.iter()).map(|(z, q)| a.sin().atan()).sum::<D>()
        };
        (D::sin(lit(0.25)) + lit(0.75) * a) + lit(0.25) * y11
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
                y9 = lit(0.5) * (a * (v[i4 % 2] + y9)).sin();
                let f14 = |z: D| (z * a.sin().powi(0)).sin();
                let y16 = f14(z12.sin().tanh()) + f14(y9.atan());
            }
        }
        (v.iter().zip(v.iter()).map(|(z, q)| a.sin().powi(0).sin()).sum::<D>() + lit(0.75) * a) + lit(0.75) * v[0]
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
        let mut old: (D, D) = (v[n % 2], (v[v.len() - 1].abs() + lit(1.25)).ln());
        old.1 = lit(1.25) * ((if old.0 >= v[n % v.len()] { v[v.len() - 1] } else { a }) - b).sin();
        old.1 = lit(1.25) * (a * lit(0.375)).max(a - lit(0.5)).sin();
        let x = (a * b).sin();
        old.1 = b.sin();
        old.1 = (if n != 1 { fn215(lit(1.25) * v[1].sin(), v) } else { positive(v.windows(2).map(|z| z[0] * z[1]).sum::<D>()).unwrap_or(x) }).atan();
        (((((b + lit(0.75) * a) + lit(0.5) * v[0]) + lit(0.5) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(1.5) * old.0) + lit(1.25) * old.1
    }

    pub fn fn286(a: D, n: usize, v: &[D], t: (D, D)) -> D {
        let saved = vec![v[..2].to_vec(), v.iter().enumerate().map(|(j, z)| lit(1.25) * v.iter().enumerate().map(|(j, z)| (if v[j % 2] >= (*z) { v[0] } else { *z }).sin()).sum::<D>().sin()).collect::<Vec<D>>()];
        let mut next = fn279(a.sin()) - saved[n % 2][n % 2].atan();
        next = (if next <= t.0 { a } else { next }).sin().sin();
        let r11 = &mut next;
        *r11 = *r11 * a.sin() + (lit(0.5) * v[1].sin());
        ((next + lit(0.25) * a) + lit(0.25) * saved[0][0]) + lit(1.25) * next
    }

    pub fn fn287(mut a: D, mut b: D, v: &[D]) -> D {
        let mut u = if a <= a { Shape::Disc(a) } else { Shape::Dot };
        let r5 = &mut a;
        *r5 = *r5 * lit(0.25).atan() + (lit(0.25) * (lit(1.25) * v[1].sin()));
        { let rhs = lit(0.25) * D::sin(b).cos(); *r5 += rhs; }
        let f6 = |z: D, k: D| lit(1.25) * z.sin();
        let mut y9 = f6((lit(1.5) + a.sin()).ln(), v[0]) + f6(lit(0.25), a);
        if y9.cos() <= b {
            a = lit(0.125);
            b = lit(1.25).cos();
        } else {
            y9 = lit(1.25) * b.sin();
        }
        return (((lit(0.875) + lit(0.75) * a) + lit(1.25) * b) + lit(1.0) * v[0]) + lit(1.25) * v[v.len() - 1];
    }

    pub fn fn288(mut a: D, n: usize, p: [D; 3]) -> D {
        let mut y1 = [a - lit(1.0), p.iter().enumerate().map(|(j, z)| lit(1.25) * a.sin()).sum::<D>(), p[n % 3] + a];
        let mut u: Option<D> = if (a - y1[1]) >= a { Some(a.min(y1[n % 3])) } else { None };
        y1[n % 3] = a.sin();
        let f8 = |z: D| { let h10 = z.sin().exp(); (lit(1.375) * (-lit(1.75))).sin() + h10 };
        let mut y12 = f8(y1[0] + y1[1]) + f8(a);
        let y114 = y12;
        let mut w = [[p[2], y12, y12 + y12], [y114 * y12; 3]];
        let mut x: D = lit(1 as f64);
        { let rhs = lit(0.375) * fn279(x.sin()).asinh().atan(); a += rhs; }
        (((((((((((((lit(0.875) + lit(1.75) * a) + lit(0.25) * p[0]) + lit(1.25) * p[1]) + lit(2.0) * p[2]) + lit(0.75) * y1[0]) + lit(1.0) * y1[1]) + lit(1.75) * y1[2]) + lit(0.5) * u.unwrap_or(lit(0.75))) + lit(0.5) * y12) + lit(0.5) * y114) + lit(0.25) * w[0][1]) + lit(0.25) * w[1][0]) + lit(0.75) * w[1][2]) + lit(0.5) * x
    }

    pub fn fn289(mut a: D, v: &[D]) -> D {
        for i3 in 0..v.len() {
            for i5 in (0..v.len()).step_by(2) {
                a = ((if a > v[i3 % v.len()] { v[i5] } else { v[i5] }) * (-a)).sin();
                { let rhs = lit(0.375) * (a.abs() * lit(0.75).sin().powi(2)).cos(); a -= rhs; }
                for z8 in v.iter() {
                    a = a.sin();
                }
            }
        }
        v[1] * lit(0.625)
    }

    pub fn fn290(a: D, q: Vec<D>) -> D {
        let q: Vec<D> = q.clone();
        let mut s: D = a.mul_add(a, a);
        if q[0] < lit(1.125).asinh() {
            s = -lit(0.5);
            return ((((if s > s { -lit(1.125) } else { s }) + lit(1.5) * a) + lit(0.5) * q[0]) + lit(1.25) * q[1]) + lit(0.25) * q[q.len() - 1];
        }
        s = lit(1.25) * s.sin();
        if fn278(a.atan()) < a {
            let cell1: D = a;
            s = lit(0 as f64).cos();
        } else if q.iter().copied().product::<D>() > a {
            s = (-(if s < s { s } else { lit(1.375) })).cos();
        } else {
            s = (if a.cos() <= (-(-lit(1.25))) { a } else { a + a }).atan();
        }
        (((s + lit(0.25) * a) + lit(0.25) * q[0]) + lit(1.75) * q[1]) + lit(1.25) * s
    }

    pub fn fn291(mut a: D, p: [D; 3]) -> D {
        'l3: for i4 in 0..p.len() {
            a = D::sin(a).sin().cos();
            a = (lit(1.5) + (-lit(1.0)).sin()).ln().atan().atan();
        }
        ((a + lit(1.0) * p[0]) + lit(0.75) * p[1]) + lit(1.25) * p[2]
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
                a = v[i8].sin();
            }
            { let rhs = lit(0.5) * (v[i6 % 2].atan() * v[i6 % 2]).sin(); a += rhs; }
        }
        (a * lit(2.0)) + lit(1.25) * a
    }

    pub fn fn293(a: D, v: &[D]) -> (D, D) {
        let mut u = [v[1] * a, a * a, a];
        for z in u.chunks_exact_mut(2) {
            let old = z[0];
            z[0] = z[1] * 0.5;
            z[1] = old * (-lit(1.25)).atan();
        }
        u.fill(a.sin().cos());
        u.reverse();
        let old = if v.iter().sum::<D>() <= (a + a) { a + u[2] } else { v.iter().zip(u.iter()).map(|(z, q)| (*q).cos()).sum::<D>() };
        (u[2] + lit(0.25) * a, ((((-lit(0.625)) + lit(1.75) * v[v.len() - 1]) + lit(2.0) * u[0]) + lit(1.0) * u[2]) + lit(1.25) * old)
    }

    pub fn fn294(a: D) -> D {
        if a < a {} else if (a < a) || (a > a) {} else {}
        a + lit(0.5) * a
    }

    pub fn fn295(a: D, v: &[D]) -> D {
        let mut a: [D; 3] = [a - a; 3];
        let mut i4 = 0_usize;
        while i4 < 3 {
            { let rhs = 1; i4 += rhs; }
            {
                let mut i6 = 0_usize;
                'l7: while i6 < 2 && ((a[i4 % 3] - a[1]) >= v[i4 % 2].atan()) {
                    { let rhs = 1; i6 += rhs; }
                    if v[i4 % 2].sin().powi(2) >= a.windows(2).map(|z| z[0] * z[1]).sum::<D>() {
                        return ((((v[1] + lit(0.5) * v[0]) + lit(1.0) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(1.25) * a[1]) + lit(0.25) * a[2];
                    }
                    a.fill(lit(1.875).atan());
                }
                let mut next9 = a.clone();
                for _ in 0..2 {
                    for i10 in 0..a.len() {
                        next9[i10] = 0.5 * a[i10] + 0.25 * (if i10 == 0 { a[a.len() - 1] } else { a[i10 - 1] }) * v[v.len() - 1].sin().atan();
                    }
                    a.copy_from_slice(&next9);
                }
            }
            a[..2].copy_from_slice(&[v[i4 % 2].cos(), v[i4 % 2]]);
        }
        (((a[i4 % 3].sin() + lit(1.25) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(0.75) * a[0]) + lit(1.25) * a[1]
    }

    pub fn fn296(mut a: D) -> D {
        for i2 in 0..1 {
            'l4: for i5 in (0..2).rev() {
                a = a.sin().exp().sin();
            }
        }
        for i7 in (0..2).rev() {
            let mut a: (D, D) = ((-lit(0.125)) + a, lit(2.0).cos());
            { let rhs = (a.1 * a.1).cos(); a.0 *= rhs; }
        }
        a.sin().exp() + lit(0.25) * a
    }

    pub fn fn297(a: D, b: D) -> D {
        let mut x = [b; 3];
        let b: Shape = Shape::Disc(lit(0.25));
        x[..2].copy_from_slice(&[(if lit(0.25) <= a { a } else { a }).atan(), a]);
        let mut y1 = [[a; 3]; 2];
        match &b { Shape::Disc(r0) => {}, _ => {
            x.reverse();
        } }
        (((lit(0 as f64) + lit(1.0) * a) + lit(0.25) * x[0]) + lit(1.25) * y1[0][1]) + lit(1.25) * y1[1][0]
    }

    pub fn fn298(mut a: D, mut b: D, n: usize) -> (D, D) {
        let mut saved = [[a, if n >= 1 { a } else { a }, (b * b + lit(1.0)).ln()], [a.sin(), a - a, b]];
        for i5 in (0..3).rev() {
            a = saved[i5 % 2][0].sin();
            match i5 % 3 { 0 => {
                'l7: for i8 in 0..i5 % 4 {
                    let f10 = |z: D, k: D| lit(1.75).atan();
                    let y13 = f10(b.cos(), b) * f10(saved[1][n % 3], -lit(1.875));
                    saved[i5 % 2][i5 % 3] = b.atan();
                }
            }, 1 => {
                saved[0][i5 % 3] = lit(0.5) * ((-a) * (a * a + lit(1.0)).ln()).sin();
                let s: D = if b <= (a + a) { saved[1][i5 % 3] + lit(0.375) } else { a + saved[i5 % 2][i5 % 3] };
            }, _ => {
                saved[n % 2][2] = lit(0.5) * b.sin();
            } }
        }
        (((lit(3 as f64) + lit(1.25) * a) + lit(1.5) * b) + lit(1.25) * saved[0][1], ((fn157(b.sin()) + lit(1.25) * a) + lit(1.0) * b) + lit(1.0) * saved[1][0])
    }

    pub fn fn299(a: D, b: D) -> D {
        let mut list3 = Vec::new();
        for i4 in 0..3 {
            list3.push(b.sin());
        }
        list3.swap(1, 1);
        let f7 = |z: D| (b + lit(1.625)).cos();
        let y9 = f7(list3[0].mul_add(b, a)) + f7((-lit(0.875)) * a);
        for z in list3.chunks_exact_mut(2) {
            let old = z[0];
            z[0] = z[1] * 0.5;
            z[1] = old * lit(1.875).sin();
        }
        let mut i11 = 0_usize;
        while i11 < 2 {
            { let rhs = 1; i11 += rhs; }
            let mut y9: [[D; 3]; 2] = [[b * b; 3], [y9, lit(0.625), (lit(1.5) + list3[i11 % list3.len()].sin()).sqrt()]];
            list3.push(list3.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin());
            let mut y1 = Shape::Disc(b);
        }
        y9 + lit(0.25) * y9
    }

    pub fn fn300(a: D, mut b: D, flag: bool) -> (D, D) {
        let mut cell1: [D; 3] = std::array::from_fn(|j| lit(1.25) * (b * a).sin());
        let mut y6: D = if cell1[0] > a {
            cell1.swap(1, 0);
            cell1.windows(2).map(|z| z[0] * z[1]).sum::<D>()
        } else {
            a
        };
        return (((b * b) + lit(0.75) * b) + lit(0.25) * y6, (y6 + lit(1.75) * b) + lit(1.0) * cell1[2]);
    }

    pub fn fn301(a: D, b: D, mut p: [D; 3]) -> D {
        let mut w: Vec<D> = p.iter().map(|z| p.iter().copied().fold(lit(-9.0), D::max).sin()).collect::<Vec<D>>();
        { let rhs = lit(0.25) * b.sin().tanh().atan(); w[0] += rhs; }
        {
            w[0] = b.atan();
        }
        let Some(z6) = positive(b) else {
            return ((w[1] / (w[1].abs() + lit(1.25))) + lit(1.75) * a) + lit(1.5) * b;
        };
        ((((((b + lit(1.75) * a) + lit(1.25) * b) + lit(1.75) * p[1]) + lit(0.5) * p[2]) + lit(1.25) * w[0]) + lit(2.0) * w[1]) + lit(0.75) * w[w.len() - 1]
    }

    pub fn fn302(a: D, b: D, v: &[D], mut t: (D, D)) -> D {
        let mut u: Point = Point { x: (a * a + lit(1.0)).sqrt(), y: v.iter().sum::<D>() };
        u.x = (if a < lit(1.75) { a } else { b }).max(a * a).cos();
        u.y = v.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin();
        let mut y6: D = if (u.x < v[0]) || ((-lit(1.75)) <= b) {
            a / (u.x * u.x + lit(1.0))
        } else {
            u.x = lit(0.125);
            { let rhs = lit(1.75) + (lit(0.375) + b).sin(); u.y /= rhs; }
            v[0]
        };
        ((((y6 - u.x) + lit(1.5) * b) + lit(0.75) * t.0) + lit(0.75) * t.1) + lit(2.0) * y6
    }

    pub fn fn304(mut a: D, n: usize) -> D {
        let mut back: Point = Point { x: a.sin(), y: a };
        back.x = a.atan();
        let mut i4 = 0_usize;
        while i4 < 1 {
            { let rhs = 1; i4 += rhs; }
            if fn229(lit(1.25) * back.x.sin(), lit(1.625).cos()) >= back.x {
                back = Point::new(a, a.asinh());
                return (back.x + a) + lit(0.75) * a;
            }
        }
        (((if a > a { a } else { a }) + lit(1.0) * a) + lit(1.5) * back.x) + lit(0.75) * back.y
    }

    pub fn fn305(mut a: D) -> D {
        let next: D = a;
        let mut s = (next.max(next), a + lit(1.625));
        (lit(0 as f64) + lit(1.75) * a) + lit(1.75) * next
    }

    pub fn fn306(mut a: D, mut b: D) -> D {
        b = a.atan();
        let mut a: D = (a + a).sin().powi(0);
        { let rhs = lit(0.125) * a.atan(); a += rhs; }
        for i4 in 0..4 {
            let tape1 = lit((i4 + 1) as f64);
            b = lit(0.5) * tape1.sin();
        }
        ((-lit(1.0)) + lit(1.5) * b) + lit(0.5) * a
    }

    pub fn fn307(a: D, b: D, n: usize, mut p: [D; 3]) -> D {
        let mut p: Vec<D> = vec![a.sin().tanh(); 3];
        let mut next: Vec<D> = vec![a.max(a); 3];
        let acc = a;
        let part8 = &mut p[..=1];
        { let rhs = lit(0.375) * (lit(1.25) * (a * a).sin()); part8[0] += rhs; }
        part8[1] = part8[0] * a.cos();
        { let rhs = lit(0.375) * (acc * acc + lit(1.0)).sqrt().sin().tanh().sin(); p[n % 2] -= rhs; }
        (((next[n % 2] / (a.abs() + lit(1.25))) + lit(1.75) * a) + lit(0.75) * b) + lit(1.75) * p[p.len() - 1]
    }

    pub fn fn308(a: D, b: D) -> [D; 3] {
        let mut u = [[a.asinh(); 3], [a; 3]];
        {
            for i4 in 0..1 {
                for i6 in 0..4 {
                    { let rhs = lit(0.375) * ((a / (b.abs() + lit(1.25))) / (lit(1.5) + u[1][i6 % 3].atan().sin())).sin(); u[i4 % 2][0] += rhs; }
                    u[0][1] = u[i4 % 2][2].sin();
                }
            }
        }
        [u[1][0] * b, ((if b > a { u[0][2] } else { a }) + lit(1.5) * u[1][0]) + lit(1.0) * u[1][2], (b + lit(0.25) * a) + lit(1.25) * u[1][0]]
    }

    pub fn fn310(mut a: D) -> D {
        for i2 in (0..4).rev() {
            if a < (if i2 != 3 { a } else { -lit(1.75) }) {}
            a = lit(0.5) * a.cos().cos().sin();
        }
        let mut a = vec![vec![-a; 3], vec![a, a + a]];
        a = vec![vec![lit(0.0); 3], vec![a[1][0].atan(), a[1][0], a[1][0]]];
        let r5 = &mut a[0][0];
        { let rhs = lit(0.5) * D::sin(lit(0.375)).sin(); *r5 += rhs; }
        { let rhs = lit(0.125) * fn304(lit(1.25) * lit(0.5).sin(), 1 % 4).cos(); *r5 += rhs; }
        a[0][0] + lit(0.5) * a[0][0]
    }

    pub fn fn311(a: D, flag: bool) -> D {
        let mut cell1: Option<D> = Some(lit(0 as f64));
        let mut y4: D = if a > (a + a) {
            a * a
        } else {
            a + a
        };
        ((lit(1.25) - a) + lit(2.0) * a) + lit(0.75) * y4
    }

    pub fn fn312(a: D, mut b: D) -> D {
        let mut dy1: [D; 3] = [b, lit(0.25), b.asinh()];
        let mut y4: D = if b >= fn305(lit(1.25) * a.sin()) {
            if (b > dy1[0]) && (b > lit(0.625)) {
                return ((b + lit(1.0) * a) + lit(1.0) * b) + lit(0.25) * dy1[0];
            }
            b / (b * b + lit(1.0))
        } else {
            dy1.swap(0, 1);
            dy1.windows(2).map(|z| z[0] * z[1]).sum::<D>()
        };
        (((((a - a) + lit(0.75) * b) + lit(2.0) * dy1[0]) + lit(2.0) * dy1[1]) + lit(0.75) * dy1[2]) + lit(0.75) * y4
    }

    pub fn fn313(a: D, b: D, mut q: Vec<D>) -> D {
        let mut old = [q[1] - a, a + a, lit(0.25)];
        let mut i5 = 0_usize;
        while i5 < 2 {
            { let rhs = 1; i5 += rhs; }
            { let rhs = lit(0.125) * (a - old[0]).sin().powi(1).sin(); q[i5 % 2] += rhs; }
            if (a + b) <= b.min(b) {
                q.push(lit((i5 + 1) as f64).sin());
                'l7: for i8 in (0..q.len()).step_by(2) {
                    old.fill(((-lit(1.75)) + b).cos());
                }
            }
            q.truncate(2);
        }
        (((lit(0.25) + lit(1.5) * a) + lit(0.25) * b) + lit(0.5) * q[1]) + lit(0.5) * q[q.len() - 1]
    }

    pub fn fn314(a: D, n: usize) -> D {
        let mut a = Net { w: vec![a - lit(0.875), a + (-lit(1.5)), a], b: a.sin() };
        'l4: for i5 in 0..1 {
            { let rhs = a.w[i5 % 2].sin().exp().cos(); a.w[n % 2] *= rhs; }
            if i5 < 3 {} else if a.w[1] >= (-lit(1.25)) {
                let dy1 = fn308((a.w[0] - a.b).cos(), a.b.cos());
            } else {}
        }
        lit(1.0) + lit(0.75) * a.w[1]
    }

    pub fn fn315(a: D, b: D, n: usize) -> [D; 3] {
        let f4 = |z: D| a.sin();
        let y6 = f4(f4(b));
        let mut tape1: (D, D) = (y6.atan(), b + lit(0.375));
        let mut y16: [D; 3] = if (y6 <= y6) || (a < y6) {
            let f9 = |z: D| { let h11 = b - tape1.1; lit(1.25) * h11.max(a).sin() + h11 };
            let mut y13 = f9(y6 * a) + f9(if a < b { b } else { tape1.1 });
            [lit(1.75); 3]
        } else {
            let mut b = y6 * a;
            [a, y6, y6]
        };
        [(((lit(0.375) + lit(1.5) * a) + lit(0.75) * b) + lit(0.5) * y16[0]) + lit(1.75) * y16[2], ((b / (lit(1.5) + b.sin())) + lit(0.25) * a) + lit(0.25) * tape1.1, a.asinh() + lit(2.0) * y6]
    }

    pub fn fn316(a: D, mut b: D, flag: bool) -> Vec<D> {
        let cell1 = [lit(1.125); 3];
        b = lit(1.25) * (lit(1.5) + b.sin()).ln().mul_add(cell1[2], a).sin();
        b = (lit(1 as f64) + (cell1[1] * b)).sin();
        if cell1[0] <= cell1[2] {
            b = (if (lit(1.5) + a.sin()).ln() < b { a.abs() } else { -a }).sin();
        }
        return vec![((a / (lit(1.5) + b.sin())) + lit(1.5) * a) + lit(1.0) * b, ((b + a) + lit(1.25) * a) + lit(1.25) * cell1[0]];
    }

    pub fn fn318(mut a: D, p: [D; 3]) -> [D; 3] {
        a = lit(1.375);
        a = p[1].cos();
        let mut p = p[1];
        [(a + lit(1.25) * a) + lit(1.75) * p, p + lit(0.5) * a, lit(0.125).sin().exp() + lit(0.25) * a]
    }

    pub fn fn319(a: D, mut b: D, n: usize) -> D {
        b = a.sin();
        for i4 in (0..1).rev() {
            b = lit(0.5) * a.sin();
            b = lit(1.5);
        }
        (-lit(0.375)) + lit(1.25) * a
    }

    pub fn fn320(mut a: D) -> D {
        for i2 in 1..=3 {
            a = (lit(1.75) + a).atan();
        }
        a = lit(1.25) * fn313(lit(1.25) * a.sin().tanh().sin(), lit(1.0).sin(), vec![a, a]).sin();
        for i4 in 0..4 {
            let f6 = |z: D, k: D| { let h9 = (z.abs() + lit(1.25)).sqrt(); lit(0.5) * (if i4 != 2 { lit(0.375) } else { a }).sin() + h9 };
            let y11 = f6(a, a) + f6(a.mul_add(a, a), a);
            let cell1: Vec<D> = vec![(y11.abs() + lit(1.25)).sqrt(), a, a - y11];
            a = ((-a) + (lit(1.5) + y11.sin()).sqrt()).sin();
        }
        a.cos() + lit(2.0) * a
    }

    pub fn fn321(a: D, mut b: D, mut p: [D; 3], t: (D, D), net: &Net) -> D {
        p[..2].copy_from_slice(&[a.sin(), a]);
        { let rhs = lit(0.5) * (lit(1.25) * b.sin()); p[2] -= rhs; }
        let mut dx: [[D; 3]; 2] = [[lit(0.5); 3], [(p[1] * p[1] + lit(1.0)).ln(); 3]];
        let f7 = |z: D| b.sin().tanh().sin();
        let mut y9 = f7(dx[1][1] * b) + f7((-lit(0.625)).sin());
        std::mem::swap(&mut y9, &mut b);
        return (((((((((((net.b * a) + lit(0.5) * b) + lit(1.0) * p[0]) + lit(1.5) * p[2]) + lit(2.0) * t.1) + lit(1.75) * net.w[0]) + lit(0.75) * net.w[1]) + lit(0.25) * net.b) + lit(2.0) * dx[0][1]) + lit(2.0) * dx[1][0]) + lit(1.0) * dx[1][2]) + lit(1.5) * y9;
        p.reverse();
        a.abs()
    }

    pub fn fn322(mut a: D, n: usize) -> D {
        let y: Point = Point::new(a - a, lit(n as f64));
        for i4 in 1..=3 {
            {}
            for i6 in (0..4).rev() {
                a = (y.x * a.mul_add(a, a)).sin();
                { let rhs = lit(0.5) * y.norm2().sin(); a += rhs; }
            }
        }
        (lit(n as f64) + lit(0.25) * a) + lit(1.25) * y.x
    }

    pub fn fn323(a: D, q: Vec<D>, net: &Net) -> [D; 3] {
        let mut cell1: (D, D) = (if net.b >= a { lit(0.125) } else { q[0] }, (lit(1.5) + (-lit(1.5)).sin()).ln());
        cell1.0 = (net.b - cell1.0).sin();
        if net.w[0] >= (if a < a { net.w[0] } else { cell1.1 }) {
            for i5 in 1..q.len() {
                cell1.1 = lit(1.75);
            }
            cell1.1 = ((net.w[1] * a) * (-lit(1.0))).cos();
        } else if a > fn312(q[1].atan(), lit(1.25) * net.w[1].sin()) {
            let mut i7 = 0_usize;
            loop {
                { let rhs = 1; i7 += rhs; }
                if i7 > 3 { break; }
                let r9 = &mut cell1.0;
                { let rhs = a.sin(); *r9 *= rhs; }
                if (lit(0.5) * lit(0.5) + lit(1.0)).ln() < (cell1.1 - lit(1.375)) { break; }
            }
        } else {
            if a.sin() <= (a + q[0]) {
                cell1.1 = lit(1.25) * a.sin();
                return [((net.w[0] * cell1.1) + lit(1.25) * net.w[0]) + lit(0.5) * net.w[1], ((lit(2 as f64) + lit(0.75) * a) + lit(1.0) * q[0]) + lit(1.25) * net.b, ((((q[0] + lit(1.125)) + lit(1.0) * a) + lit(1.25) * net.w[1]) + lit(1.5) * cell1.0) + lit(0.5) * cell1.1];
            }
        }
        [((lit(1.875) + lit(1.25) * net.w[0]) + lit(1.25) * net.w[1]) + lit(0.25) * cell1.0, ((lit(2 as f64) + lit(0.75) * q[1]) + lit(0.25) * q[q.len() - 1]) + lit(1.5) * net.b, (((q[q.len() - 1] * lit(1.125)) + lit(0.5) * a) + lit(1.5) * net.w[0]) + lit(1.25) * net.w[1]]
    }

    pub fn fn325(a: D, mut b: D, net: &Net) -> D {
        for i4 in 0..3 {
            b = lit(0.5) * (net.w[1] * (b * lit(0.5))).sin();
            if b >= (a * b) {
                continue;
            }
        }
        {
            b = (lit(1.5) + b.sin()).sqrt().atan();
        }
        (((net.w[1].cos() + lit(2.0) * b) + lit(1.25) * net.w[0]) + lit(0.5) * net.w[1]) + lit(2.0) * net.b
    }

    pub fn fn326(a: D, v: &[D]) -> D {
        let mut back: Vec<Vec<D>> = vec![v.iter().enumerate().map(|(j, z)| ((*z) - v[j % v.len()]).sin()).collect::<Vec<D>>(), vec![v[0], v[1] + a, v[0] + a]];
        let mut a: Net = Net { w: v.iter().enumerate().map(|(j, z)| (-back[j % 2][j % 2]).atan()).collect::<Vec<D>>(), b: a.asinh() };
        ((if v[v.len() - 1] < a.w[1] { back[0][1] } else { v[1] }) + lit(1.5) * back[0][0]) + lit(1.0) * a.w[1]
    }

    pub fn fn327(mut a: D, flag: bool, p: [D; 3], q: Vec<D>) -> D {
        let mut tape1 = [[fn322(lit(1.25) * p[2].sin(), 3 % 4); 3]; 2];
        tape1[0][2] = lit(1.25) * p.iter().enumerate().map(|(j, z)| (*z).sin()).sum::<D>().max(tape1[0][1] * (-lit(1.75))).sin();
        let mut old = q.to_vec();
        if (q[1] > old[0].sin()) && (tape1[0][0].cos() > fn322(lit(1.25) * a.sin(), 0 % 4)) {
            {}
            {
                { let rhs = lit(0.375) * q[q.len() - 1].sin(); tape1[0][2] += rhs; }
            }
            if old.len() > 2 { a += old.pop().unwrap_or(lit(0.25)).sin(); }
        } else {
            let r9 = &mut tape1[1][1];
            { let rhs = lit(0.25) * (lit(1.25) * p.iter().fold(old[0], |h, z| ((*z) * lit(1.25)).cos()).sin()); *r9 += rhs; }
            let f12 = |z: D| { let h14 = lit(0.875); lit(1.25) * q[1].max(tape1[1][1]).sin() + h14 };
            let y16 = f12(fn183(p[2].sin(), 2 % 4)) + f12(old[1]);
        }
        (((((a + q[1]) + lit(1.75) * a) + lit(1.5) * p[1]) + lit(0.25) * p[2]) + lit(1.0) * tape1[1][0]) + lit(0.75) * tape1[1][2]
    }

    pub fn fn329(mut a: D, n: usize) -> D {
        let mut dy1 = [a; 3];
        dy1.fill(a.cos());
        let f4 = |z: D| lit(1.25) * z.sin();
        let y6 = f4(f4(lit(1.125).asinh()));
        for i8 in 0..n % 4 {
            for i10 in (0..dy1.len()).rev() {
                for i12 in 0..i8 % 4 {}
                dy1[0] = lit(0.5) * dy1.iter().sum::<D>().sin();
                let a = vec![lit(1.875).asinh(), (y6.abs() + lit(1.25)).ln(), fn73(dy1[1].cos(), y6.sin(), &dy1[1..])];
            }
        }
        ((lit(n as f64) + lit(1.0) * dy1[1]) + lit(1.25) * dy1[2]) + lit(0.75) * y6
    }

    pub fn fn330(mut a: D) -> D {
        let mut next: [[D; 3]; 2] = [[a - a; 3], [a - a, a.sin().powi(2), a.cos()]];
        next = next;
        let mut i3 = 0_usize;
        'l4: while i3 < 2 {
            { let rhs = 1; i3 += rhs; }
            if lit(1 as f64) > D::sin(next[0][1]) {
                return ((a + lit(1.5) * next[0][1]) + lit(1.5) * next[1][0]) + lit(1.5) * next[1][2];
                let row6 = &mut next[1];
                row6[0] = a.atan().cos();
                { let rhs = row6[0] * lit(0.125) * (lit(0.5) * a.sin().sin()); row6[1] += rhs; }
            }
            for i7 in (0..3).rev() {}
            next[1][2] = ((next[i3 % 2][1] + a) / (lit(1.5) + a.sin())).sin();
        }
        a
    }

    pub fn fn331(a: D, b: D) -> D {
        if (b + a) > b.atan() {}
        (((-lit(1.5)) * b) + lit(0.75) * a) + lit(0.25) * b
    }

    pub fn fn332(mut a: D, mut b: D, v: &[D]) -> D {
        b = lit(1.25) * a.sin();
        let mut i4 = 0_usize;
        while i4 < 3 {
            { let rhs = 1; i4 += rhs; }
            { let rhs = lit(1.75) + (b * b).sin(); a /= rhs; }
            let f6 = |z: D| (positive(lit(v.len() as f64)).unwrap_or(b) * (z - a)).cos();
            let mut y8 = f6((lit(1.5) + (-lit(0.25)).sin()).ln());
        }
        (b + b) + lit(0.25) * b
    }

    pub fn fn333(a: D, mut b: D, n: usize, t: (D, D)) -> [D; 3] {
        for i5 in 0..n % 4 {
            let mut dx = a;
            let mut i8 = 0_usize;
            'l9: while i8 < 3 {
                { let rhs = 1; i8 += rhs; }
                { let rhs = lit(0.375) * lit(1.125).sin(); dx += rhs; }
                match 2 % 4 { 0 => {
                    b = b.sin().sin();
                }, 1 | 2 if b <= b => {
                    if b < (if dx <= dx { a } else { dx }) {
                        return [dx, (t.1.min(t.1) + lit(0.75) * b) + lit(1.5) * dx, ((lit(0.875) + b) + lit(0.25) * b) + lit(1.5) * t.1];
                    }
                }, _ => {
                    let mut acc = vec![lit(0.5), b - t.0, dx / (lit(0.625) * lit(0.625) + lit(1.0))];
                } }
                let mut old12 = std::mem::replace(&mut b, (a * dx).sin());
            }
            let r14 = &mut b;
            { let rhs = lit(0.125) * a.cos(); *r14 += rhs; }
        }
        return [a + lit(1.5) * a, t.0, a];
        { let rhs = (a - t.1).atan(); b *= rhs; }
        [a, a, b]
    }

    pub fn fn334(mut a: D, b: D) -> D {
        let mut cell1: [[D; 3]; 2] = [[b + b; 3]; 2];
        if a.sin().powi(0) < lit(0.875) {
            if (lit(1.5) / (a * a + lit(1.0))) > a {
                cell1[1][0] = lit(0.625).sin().sin().cos();
                if a.mul_add(a, a) < (b * a) {
                    let dx: D = a.min(b);
                } else if a >= cell1[0][0] {
                    cell1[0][1] = b.atan();
                } else {
                    cell1 = cell1;
                }
            } else if b.sin() <= b {
                a = lit(1.5).cos();
            } else {
                { let rhs = lit(1.25) * cell1[0][2].sin(); cell1[1][2] *= rhs; }
            }
            cell1[0][2] = a.sin();
        } else {
            cell1[1][1] = lit(1.25) * a.max(a).sin();
            let mut old5 = std::mem::replace(&mut cell1[0][1], (b + (-lit(1.875))).atan());
        }
        (b + lit(1.75) * a) + lit(0.75) * b
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
        let mut y = [lit(1.125); 3];
        for z in y.chunks_exact_mut(2) {
            z[0] = z[1] * lit(1.25) * a.sin();
        }
        let dy1 = y.iter().map(|z| lit(1.25) * b.sin()).sum::<D>();
        let b = Net { w: y.iter().map(|z| ((-lit(0.625)) * b).atan()).collect::<Vec<D>>(), b: y[0] - y[1] };
        { let rhs = lit(0.5) * lit(0 as f64).sin(); y[0] += rhs; }
        y.fill(lit(1.25) * a.sin());
        if (if dy1 < dy1 { dy1 } else { b.w[0] }) <= (dy1 + a) {} else {
            y[0] = a.sin();
        }
        ((((((y[0] + lit(0.25) * a) + lit(1.75) * y[0]) + lit(1.75) * y[1]) + lit(1.5) * y[2]) + lit(1.5) * dy1) + lit(1.25) * b.w[0]) + lit(1.5) * b.w[1]
    }

    pub fn fn337(a: D, b: D, flag: bool) -> D {
        let mut acc: Vec<D> = vec![lit(1.125) + a; 3];
        { let rhs = lit(0.375) * ((acc[acc.len() - 1] - lit(2.0)) * lit(1.5).sin().exp()).atan(); acc[0] -= rhs; }
        let f5 = |z: D, k: D| (if b > lit(3 as f64) { b } else { acc.iter().copied().fold(lit(-9.0), D::max) }).sin();
        let mut y8 = f5(a, acc[0]) * f5(a.sin().powi(0), acc[1]);
        for i10 in 0..acc.len() {
            acc.reverse();
        }
        return (((((0..acc.len()).map(|j| acc[j] * lit(1.25) * (0..acc.len()).map(|j| acc[j] * lit(1.25) * (acc[1] * a).sin()).sum::<D>().sin()).sum::<D>() + lit(0.5) * a) + lit(1.25) * b) + lit(1.5) * acc[0]) + lit(1.5) * acc[1]) + lit(1.5) * y8;
        acc.reverse();
        b - acc[0]
    }

    pub fn fn338(a: D, mut b: D) -> D {
        let old = [[-lit(1.375); 3], [a - a, -b, a.sin().powi(1)]];
        b = b.sin();
        let mut y5: D = if (a.abs() + lit(1.25)).sqrt() > b.sin() {
            b
        } else {
            if b > old[1][1] {
                let r4 = &mut b;
                { let rhs = lit(1.25) * lit(0.875).max(old[1][0]).sin(); *r4 *= rhs; }
            }
            { let rhs = lit(0.375) * (lit(1.25) * a.sin()); b += rhs; }
            lit(1.0)
        };
        (fn335(y5.cos(), 3 % 4, y5 >= old[0][1]) + lit(1.5) * a) + lit(1.75) * b
    }

    pub fn fn339(a: D, mut b: D, v: &[D], t: (D, D)) -> D {
        let mut v: Vec<D> = vec![if t.1 < b { t.0 } else { b }, -lit(0.625), a.min(b)];
        let mut acc: (D, D) = (lit(0.375), lit(0.75));
        'l7: for i8 in (0..v.len()).step_by(2) {
            let f10 = |z: D| (v.iter().filter(|z| **z > 0.25).map(|z| (0..v.len()).map(|j| v[j] * lit(0.5) * t.0.sin()).sum::<D>().sin()).sum::<D>() * v.iter().filter(|z| **z > 0.25).map(|z| (0..v.len()).map(|j| v[j] * lit(0.5) * t.0.sin()).sum::<D>().sin()).sum::<D>() + lit(1.0)).sqrt().atan();
            let y14 = f10(v.windows(2).map(|z| z[0] * z[1]).sum::<D>()) + f10(a - lit(1.0));
        }
        { let rhs = lit(1.75) + D::sin(a).sin(); b /= rhs; }
        (((((((v[0] + lit(0.5) * a) + lit(1.0) * b) + lit(1.5) * t.0) + lit(1.0) * t.1) + lit(0.25) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(1.5) * acc.0) + lit(0.5) * acc.1
    }

    pub fn fn340(mut a: D, n: usize, flag: bool, v: &[D]) -> D {
        let mut y1 = [lit(0.125); 3];
        if ((n >= 3) || (n == 0)) || (D::sin(y1[n % 3]) >= fn338(v[n % 2].atan(), a.cos())) {
            y1.swap(0, 1);
            for z in y1.chunks_exact_mut(2) {
                z[0] = z[1] * lit(1.25) * v[n % 2].sin();
            }
        }
        let mut y16: Vec<Vec<D>> = vec![vec![(lit(1.5) + a.sin()).ln(), lit(0.125) * v[n % 2]], vec![v[n % 2].sin(); 3]];
        (((y1[n % 3].abs() + lit(0.5) * a) + lit(2.0) * v[0]) + lit(1.25) * y16[0][0]) + lit(0.5) * y16[1][1]
    }

    pub fn fn341(mut a: D, b: D) -> D {
        let mut list3 = Vec::new();
        list3.push(D::sin(lit(0.875)));
        list3.push(b);
        list3.truncate(4);
        if (a + a) > (a + b) {
            'l5: for i6 in (0..list3.len()).rev() {
                list3[i6] = -lit(0.5);
                { let rhs = lit(0.25) * (lit(0.75).atan() / (b.abs() + lit(1.25))).atan(); list3[i6] += rhs; }
            }
            if list3.len() > 2 { a = list3.pop().unwrap(); }
        } else if (lit(1.75) >= a) || (a <= list3[1]) {
            let r8 = &mut list3[1];
            { let rhs = lit(0.25) * b.cos().cos(); *r8 += rhs; }
        } else {
            if list3.len() > 2 { a = list3.remove(0) * 0.75; }
        }
        list3[0]
    }

    pub fn fn342(mut a: D, flag: bool, v: &[D]) -> D {
        let mut w = (lit(1.5).min(lit(1.75)), v[v.len() - 1]);
        if v[0] > (-v[1]) {
            let mut i5 = 0_usize;
            'l6: while i5 < 2 {
                { let rhs = 1; i5 += rhs; }
                for i8 in 1..v.len() {
                    let f10 = |z: D| a.cos();
                    let y12 = f10(f10(a));
                }
            }
        } else if (w.1 <= w.1) && (v[0] >= a) {
            let f14 = |z: D| lit(1.25) * z.sin();
            let mut y16 = f14(f14(lit(v.len() as f64)));
        } else {
            w.1 = lit(2 as f64).cos();
        }
        (lit(1.875) - a) + lit(2.0) * w.1
    }

    pub fn fn343(a: D, b: D) -> D {
        let mut back = vec![b.sin().exp(), b, b];
        back[1] = lit(1.25) * b.sin();
        for i4 in 0..back.len() {
            back[..2].copy_from_slice(&[a.atan(), b]);
            { let rhs = lit(0.375) * ((a * b) * back.iter().map(|z| lit(1.25).sin().sin()).sum::<D>()).sin(); back[i4] += rhs; }
        }
        (b + b) + lit(0.75) * a
    }

    pub fn fn344(a: D, v: &[D]) -> D {
        let mut s = [[-lit(0.625), lit(3 as f64), lit(v.len() as f64)], [fn176(a.atan(), lit(1.25) * v[0].sin(), v), a, lit(2 as f64)]];
        s[0][1] = lit(1.25) * ((v[v.len() - 1] + v[v.len() - 1]) * a.atan()).sin();
        let mut back: Point = Point { x: a, y: s[1][2] * s[1][1] };
        'l5: for i6 in 0..3 {
            { let rhs = lit(0.125) * v[i6 % 2].atan(); back.x -= rhs; }
            back.y = a.sin();
        }
        'l8: for (j, z10) in v.iter().enumerate() {
            s[j % 2][2] = lit(j as f64).sin();
            back.y = lit(0.5) * (*z10).max(lit(1.75)).abs().sin();
        }
        (((((((lit(1.125) + a) + lit(0.75) * a) + lit(1.25) * v[0]) + lit(0.75) * v[1]) + lit(0.25) * s[0][1]) + lit(1.5) * s[1][0]) + lit(1.5) * s[1][2]) + lit(0.75) * back.x
    }

    pub fn fn345(a: D, b: D, q: Vec<D>) -> D {
        let mut a: D = D::sin(a).sin().exp();
        for i5 in 0..q.len() {
            if q.iter().zip(q.iter()).map(|(z, q)| (*q).sin()).sum::<D>() > b {
                let r9 = &mut a;
                { let rhs = lit(0.5) * (b * b).sin(); *r9 *= rhs; }
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
        let mut saved: Net = Net { w: vec![z4, y], b: y };
        if lit(1.625) <= z4.atan() {
            { let rhs = lit(0.25) * (lit(1.25) * (y * (lit(1.0) * lit(1.625))).sin()); saved.w[1] += rhs; }
            a = z4.sin();
        }
        (((((y + a) + lit(1.25) * a) + lit(2.0) * y) + lit(1.0) * z4) + lit(1.0) * saved.w[0]) + lit(1.75) * saved.w[1]
    }

    pub fn fn347(a: D, b: D, v: &[D], mut p: [D; 3]) -> D {
        let back: [D; 3] = p;
        let mut i6 = 0_usize;
        'l7: while i6 < 2 && (p.windows(2).map(|z| z[0] * z[1]).sum::<D>() >= v[1]) {
            { let rhs = 1; i6 += rhs; }
            if (a <= back[1]) || (back[0] <= a) {
                { let rhs = fn344(lit(1.125).sin(), &p).sin(); p[1] *= rhs; }
                return ((((((lit(0 as f64) + lit(0.25) * b) + lit(1.25) * v[0]) + lit(2.0) * v[1]) + lit(1.0) * v[v.len() - 1]) + lit(1.75) * p[0]) + lit(2.0) * back[0]) + lit(1.5) * back[2];
            }
            let x = fn344(lit(0.5) * p.windows(2).map(|z| z[0] * z[1]).sum::<D>().sin(), &p);
            if i6 != 2 {
                return (((((back[2] + lit(0.25) * b) + lit(1.0) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(1.75) * back[1]) + lit(0.25) * back[2]) + lit(0.5) * x;
            }
        }
        { let rhs = lit(0.375) * (lit(1.25) * back[i6 % 3].sin()); p[0] -= rhs; }
        let (l10, r11) = p.split_at_mut(1);
        { let rhs = r11[0] * lit(1.25) * v[0].sin(); l10[0] += rhs; }
        p[i6 % 3] = b.sin();
        ((((((a + lit(1.25) * a) + lit(1.75) * b) + lit(2.0) * v[0]) + lit(1.75) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(0.5) * back[0]) + lit(0.5) * back[1]
    }

    pub fn fn348(mut a: D, v: &[D]) -> D {
        let mut acc: D = a;
        let mut y4: D = if (a + lit(0.875)) <= (if lit(1.375) <= a { a } else { a }) {
            { let rhs = lit(0 as f64).sin(); a *= rhs; }
            chained(acc).unwrap_or(lit(1.125))
        } else {
            a = lit(0.75);
            a
        };
        let saved: D = y4;
        (((lit(0.5) + lit(1.0) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(0.25) * acc) + lit(1.5) * y4
    }

    pub fn fn349(mut a: D, v: &[D], mut p: [D; 3]) -> D {
        let mut tape1 = Body { pos: Point { x: v[0], y: lit(1.625) }, vel: [lit(0.5); 3], mass: if a < lit(1.375) { v[0] } else { p[0] }, id: 2 };
        tape1.mass = ((tape1.mass + p[2]) * a).sin();
        let back = tape1.push(chained(D::sin(p[1])).unwrap_or(p[2]).sin());
        { let rhs = lit(1.75) + (a * tape1.pos.x).sin(); p[1] /= rhs; }
        ((((((back / (a.abs() + lit(1.25))) + lit(0.25) * p[0]) + lit(0.75) * p[1]) + lit(0.25) * p[2]) + lit(1.75) * tape1.pos.y) + lit(0.5) * tape1.mass) + lit(1.75) * back
    }

    pub fn fn350(a: D, mut b: D, v: &[D]) -> D {
        let mut acc: [[D; 3]; 2] = [[lit(0.375); 3], [-lit(1.5); 3]];
        if (b <= v[0]) || (v[1] >= lit(0.125)) {
            b = -lit(0.5);
            return ((((((b + lit(1.0) * a) + lit(0.5) * b) + lit(0.75) * v[0]) + lit(0.75) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(1.75) * acc[0][1]) + lit(0.75) * acc[1][0];
        }
        let tape1 = vec![if lit(0.375) < a { a } else { b }, acc[1][0] * v[0], acc[1][2]];
        acc[1][1] = tape1[1].atan();
        { let rhs = lit(0.375) * lit(2 as f64).atan(); acc[1][0] += rhs; }
        ((((((v[0] + lit(1.0) * a) + lit(1.0) * b) + lit(1.0) * v[0]) + lit(1.5) * v[1]) + lit(0.5) * v[v.len() - 1]) + lit(0.75) * tape1[0]) + lit(0.75) * tape1[tape1.len() - 1]
    }

    pub fn fn351(mut a: D, b: D, mut p: [D; 3]) -> Vec<D> {
        let mut dx = [b.max(a), lit(1.625), b.cos()];
        let mut y6: D = if dx[1] <= (b + a) {
            p[0] = (b * a).sin();
            D::sin(a)
        } else {
            let last5 = p.len() - 1;
            p.swap(1, last5);
            p[1]
        };
        {
            p.fill(a.cos());
            (y6, a) = (a, y6);
        }
        vec![((y6 + lit(0.25) * b) + lit(1.75) * p[0]) + lit(1.0) * dx[1], ((((y6 + lit(1.75) * b) + lit(0.25) * p[1]) + lit(2.0) * dx[1]) + lit(2.0) * dx[2]) + lit(2.0) * y6]
    }

    pub fn fn352(a: D, b: D, flag: bool, v: &[D], mut t: (D, D)) -> [D; 3] {
        let mut tape1 = Net { w: vec![b, fn110(v[v.len() - 1].sin())], b: a + b };
        let mut back = Net { w: vec![v.iter().rev().skip(1).copied().map(|z| lit(1.375).sin().sin()).sum::<D>(); 3], b: v[0].asinh() };
        let mut y12: D = if (a < b) || flag {
            let mut tape19 = fn350(lit(1.25) * b.max(lit(0.625)).sin(), (b / (back.b.abs() + lit(1.25))).sin(), v);
            let r11 = &mut t.0;
            *r11 = *r11 * lit(1.25) * back.b.sin() + (lit(0.125) * tape19.atan());
            { let rhs = (b * b).sin(); *r11 *= rhs; }
            (lit(1.5) + t.1.sin()).sqrt()
        } else {
            b
        };
        { let rhs = (tape1.w[0] - b).sin(); tape1.b *= rhs; }
        let mut w: D = t.0;
        t.1 = (v.iter().enumerate().map(|(j, z)| b.sin().sin()).sum::<D>() + back.w[1]).sin();
        [((((((lit(1.625) * w) + lit(2.0) * b) + lit(0.25) * t.0) + lit(0.5) * back.w[0]) + lit(0.5) * back.w[1]) + lit(1.5) * back.b) + lit(0.5) * y12, (((((a.abs() + lit(1.25)).sqrt() + lit(0.75) * t.1) + lit(0.25) * tape1.w[1]) + lit(2.0) * tape1.b) + lit(1.25) * back.w[1]) + lit(1.0) * y12, (((((w + a) + lit(2.0) * a) + lit(2.0) * b) + lit(1.75) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(1.25) * back.w[0]]
    }

    pub fn fn353(a: D, b: D) -> [D; 3] {
        let mut list3 = Vec::with_capacity(4);
        for i4 in 0..2 {
            list3.push((if lit(0.25).min(a) > a.sin() { if a > b { b } else { a } } else { b }).sin());
        }
        for i7 in 0..4 {
            let mut i9 = 0_usize;
            'l10: while i9 < 1 && (lit(0.375) < lit(i9 as f64)) {
                { let rhs = 1; i9 += rhs; }
                list3[0] = list3[i9 % 2].sin();
            }
            list3[i9 % 2] = list3[0].sin();
            let f12 = |z: D| (z.atan() * z).cos();
            let y14 = f12(f12((lit(1.5) + list3[i7 % 2].sin()).ln()));
        }
        [((list3.iter().sum::<D>() + lit(2.0) * a) + lit(1.25) * b) + lit(1.5) * list3[list3.len() - 1], ((((if lit(1.375) <= list3[list3.len() - 1] { lit(2.0) } else { list3[0] }) + lit(1.0) * a) + lit(0.25) * b) + lit(1.75) * list3[0]) + lit(1.0) * list3[1], b + lit(2.0) * b]
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
            let mut dy1: Vec<D> = vec![lit(0.0); 3];
        }
        (lit(1.375) + lit(1.75) * b) + lit(1.75) * t.0
    }

    pub fn fn355(a: D, v: &[D]) -> D {
        let mut next: [D; 3] = [lit(1.0) - v[1]; 3];
        let mut u: D = v[1];
        next[..2].copy_from_slice(&[(u + lit(1.0)).cos(), v[0]]);
        (a + lit(1.5) * a) + lit(0.25) * u
    }

    pub fn fn356(mut a: D) -> D {
        let mut old: [D; 3] = [lit(0.625); 3];
        let mut y1: [D; 3] = [lit(1.125) * a; 3];
        let mut dy1 = [[lit(1.75); 3], [lit(1 as f64), lit(2 as f64), (0..old.len()).map(|j| old[j] * y1[j % 3].sin()).sum::<D>()]];
        let mut dy16 = Body { pos: Point { x: a, y: y1[2] }, vel: [lit(1.75); 3], mass: y1[0], id: 2 };
        let (l8, r9) = y1.split_at_mut(1);
        { let rhs = r9[0] * lit(1.25) * ((-lit(1.25)) * dy16.pos.x).sin(); l8[0] += rhs; }
        let dy110 = dy16.push(lit(1.25) * (if lit(1.125) <= dy1[1][0] { old[1] } else { a }).sin());
        let mut i12 = 0_usize;
        'l13: loop {
            { let rhs = 1; i12 += rhs; }
            if i12 > 3 { break; }
            y1.fill((old[i12 % 3] + a).sin());
            if a < lit(i12 as f64) { break; }
            old.fill(y1.iter().sum::<D>().atan());
        }
        return ((((((dy16.mass + lit(0.25) * a) + lit(0.5) * old[0]) + lit(0.5) * old[1]) + lit(1.5) * old[2]) + lit(1.5) * dy1[0][1]) + lit(1.25) * dy1[1][0]) + lit(1.0) * dy1[1][2];
        y1 = fn353(lit(1.25) * a.max(dy110).sin(), lit(1.25) * lit(i12 as f64).sin());
        lit(1.5)
    }

    pub fn fn357(a: D, mut b: D, n: usize, v: &[D]) -> D {
        let f5 = |z: D| { let h7 = z + v[n % 2]; h7.asinh().cos() + h7 };
        let mut y9 = f5((lit(0.75).abs() + lit(1.25)).ln()) + f5(b);
        let mut tape1: (D, D) = (y9, a.min(v[1]));
        tape1.1 = lit(0.625);
        let mut dy1 = vec![vec![v[0].sin().tanh(); 2]; 3];
        let y1 = lit(2.0).sin().sin().powi(0);
        (((y9 + lit(1.5) * a) + lit(2.0) * y9) + lit(1.5) * dy1[0][0]) + lit(0.75) * dy1[1][1]
    }

    pub fn fn358(a: D, b: D, n: usize, t: (D, D)) -> Vec<D> {
        let mut dy1: [[D; 3]; 2] = [[b; 3], [lit(0.125); 3]];
        dy1[n % 2][n % 3] = dy1[n % 2][n % 3].sin();
        for i6 in 0..4 {
            let f8 = |z: D| fn349(lit(0.5) * fn345(z.cos(), lit(0.5) * z.sin(), vec![lit(0.5), t.1, a]).sin(), &dy1[0], [dy1[n % 2][1]; 3]).cos();
            let mut y10 = f8(a - a) + f8(lit(i6 as f64));
            { let rhs = (-t.1).sin(); y10 *= rhs; }
        }
        vec![((((if dy1[1][n % 3] < t.1 { b } else { b }) + lit(0.5) * a) + lit(2.0) * dy1[0][1]) + lit(0.25) * dy1[1][0]) + lit(1.0) * dy1[1][2], ((((a * b) + lit(1.75) * a) + lit(1.5) * b) + lit(0.5) * t.1) + lit(0.25) * dy1[1][2]]
    }

    pub fn fn359(mut a: D, mut b: D, v: &[D]) -> D {
        let mut back: [D; 3] = [-lit(1.0); 3];
        let mut y: Option<D> = Some(if lit(1.375) <= b { lit(1.375) } else { v[1] });
        let dy1: D = b;
        ((((((((dy1 * b) + lit(2.0) * a) + lit(1.0) * b) + lit(0.75) * v[0]) + lit(1.25) * v[1]) + lit(1.0) * back[0]) + lit(1.0) * back[1]) + lit(0.75) * back[2]) + lit(1.0) * y.unwrap_or(lit(0.75))
    }

    pub fn fn360(mut a: D, b: D, net: &Net) -> D {
        let mut saved = vec![vec![lit(0.0); 2], vec![b, net.w[1], lit(0.125)]];
        saved[0][1] = (lit(0.5) + fn347(b.sin(), lit(0.125).atan(), &saved[0], [b; 3])).cos();
        if a >= (lit(1.5) + b) {} else if fn350(a.cos(), lit(1.25) * b.sin(), &saved[1]) > lit(0 as f64) {} else {
            let mut y: [D; 3] = [fn73(b.atan(), net.b.cos(), &saved[1]); 3];
        }
        ((a.abs() + lit(1.25)).ln() + lit(1.75) * a) + lit(1.0) * saved[1][1]
    }

    pub fn fn361(a: D, flag: bool) -> D {
        let mut next = [[a; 3]; 2];
        let mut list4 = Vec::new();
        for i5 in 0..4 {
            list4.push(((if next[0][i5 % 3] <= next[i5 % 2][i5 % 3] { next[0][i5 % 3] } else { a }) + a).sin());
        }
        let f8 = |z: D| ((lit(1.5) + lit(0.625).sin()).ln() * (list4[list4.len() - 1] / (lit(1.5) + z.sin()))).sin();
        let mut y10 = f8(f8(next[1][0]));
        let dy1: D = y10;
        {
            list4.extend_from_slice(&[lit(1.25) * (0..list4.len()).map(|j| list4[j] * lit(j as f64).cos()).sum::<D>().sin(), list4[1]]);
        }
        (((y10 + lit(0.5) * a) + lit(0.25) * next[0][1]) + lit(2.0) * next[1][2]) + lit(1.0) * y10
    }

    pub fn fn362(a: D, b: D) -> D {
        let mut tape1: Vec<D> = vec![lit(0.0); 2];
        let acc = a;
        let r5 = &mut tape1[0];
        { let rhs = a.cos(); *r5 *= rhs; }
        let f6 = |z: D| lit(1.25) * ((0..tape1.len()).map(|j| tape1[j] * lit(1.25) * (acc * acc + lit(1.0)).ln().sin()).sum::<D>() + acc.asinh()).sin();
        let y9 = f6(f6(b));
        (a + lit(1.25) * acc) + lit(1.5) * y9
    }

    pub fn fn363(a: D, b: D) -> D {
        let mut s = [lit(0.25); 3];
        'l4: for i5 in 0..2 {
            let mut i7 = 0_usize;
            loop {
                { let rhs = 1; i7 += rhs; }
                if i7 > 3 { break; }
                if (a - b) < (b * b) {
                    s.fill((b * a).sin());
                    let mut old9 = std::mem::replace(&mut s[0], lit(0.5) * b.asinh().sin());
                } else {}
                { let rhs = lit(0.5) * (b + a).cos(); s[1] += rhs; }
                s.reverse();
            }
            { let rhs = lit(1.75) + (b * b).sin(); s[i7 % 3] /= rhs; }
            for z11 in &mut s {
                *z11 = *z11 * lit(0.5) * a.sin().exp().sin() - (lit(0.25) * (lit(0.5) * (a * lit(0.125)).sin()));
            }
        }
        ((lit(0.875).sin() + lit(0.25) * b) + lit(1.75) * s[1]) + lit(1.0) * s[2]
    }

    pub fn fn364(mut a: D, mut b: D, mut p: [D; 3]) -> D {
        let mut y1 = if b <= a { Shape::Disc(lit(0.25).asinh()) } else { Shape::Dot };
        let mut p: D = a.max(a).sin().exp();
        'l6: for i7 in 0..1 {
            p = lit(0.5) * (if p <= (p + lit(0.625)) { D::sin(b) } else { b }).sin();
        }
        b = lit(1.25) * (p.asinh() * (lit(1.5) + b.sin()).sqrt()).sin();
        let mut i9 = 0_usize;
        loop {
            { let rhs = 1; i9 += rhs; }
            if i9 > 3 { break; }
            if i9 < 1 {
                let f11 = |z: D| (lit(i9 as f64) - (p.abs() + lit(1.25)).ln()).cos();
                let mut y13 = f11(b) + f11(p.sin().powi(1));
            } else {
                p = (p + a).sin().powi(1).atan();
            }
            let mut y1 = p;
        }
        ((b + lit(1.0) * a) + lit(0.75) * b) + lit(0.25) * p
    }

    pub fn fn365(mut a: D, mut b: D) -> D {
        let mut x = Point { x: (b * b + lit(1.0)).ln(), y: b };
        for i4 in 0..1 {}
        let f6 = |z: D, k: D| a.cos();
        let y9 = f6(b + x.y, a) + f6(fn361(x.y.atan(), b > a), b);
        let old = y9 - x.y.sin().exp();
        ((a.min(old) + lit(1.25) * a) + lit(1.5) * y9) + lit(1.5) * old
    }

    pub fn fn366(mut a: D, n: usize) -> D {
        let s = vec![vec![a, a + a], vec![fn356(a.sin()), a]];
        match n % 3 { 0 => {
            { let rhs = lit(1.25) * a.abs().sin(); a *= rhs; }
        }, 1 => {
            let r4 = &mut a;
            *r4 = s[1][n % 2].atan();
            { let rhs = s[n % 2][n % 2].cos(); *r4 *= rhs; }
        }, _ => {} }
        let mut back: Vec<D> = vec![a; 3];
        let mut i6 = 0_usize;
        while i6 < 1 && (a > (a + back[i6 % 2])) {
            { let rhs = 1; i6 += rhs; }
            back.push(back.chunks(2).map(|z| z[0].sin()).sum::<D>().atan());
        }
        (((((a.abs() + lit(1.25)).sqrt() + lit(1.0) * a) + lit(0.25) * s[0][0]) + lit(1.0) * s[1][1]) + lit(1.0) * back[1]) + lit(1.75) * back[back.len() - 1]
    }

    pub fn fn367(a: D, b: D, v: &[D]) -> D {
        let mut next = vec![v[1], b.atan()];
        let mut y11: D = if (next[0] * lit(1.0)) > b.sin().tanh() {
            let f5 = |z: D, k: D| a.sin().powi(2).sin();
            let y8 = f5(a.sin(), a) + f5(b, next[next.len() - 1]);
            a / (lit(1.5) + next[1].sin())
        } else {
            let r10 = &mut next[1];
            { let rhs = (b - b).sin(); *r10 *= rhs; }
            v[1].sin()
        };
        let mut s = y11 + (if (-lit(0.875)) >= lit(0.75) { next[next.len() - 1] } else { b });
        (((((((s + lit(0.25) * a) + lit(0.5) * v[0]) + lit(2.0) * v[v.len() - 1]) + lit(2.0) * next[0]) + lit(0.5) * next[1]) + lit(1.25) * next[next.len() - 1]) + lit(0.25) * y11) + lit(1.0) * s
    }

    pub fn fn368(a: D, b: D) -> Vec<D> {
        let dx: D = a * b.sin().tanh();
        vec![(dx + b) + lit(1.75) * b, (dx + lit(1.5) * a) + lit(2.0) * b]
    }

    pub fn fn369(a: D, v: &[D]) -> D {
        if (v[0] > a) || (v[0] < a) {
            return v[1] + lit(0.5) * a;
        }
        ((if a < v[0] { a } else { a }) + lit(1.75) * a) + lit(2.0) * v[1]
    }

    pub fn fn371(mut a: D) -> (D, D) {
        let y = vec![D::sin(a); 3];
        a = ((y[1] + a) * y[0]).sin();
        { let rhs = lit(0.25) * (lit(1.25) * ((a + y[1]) + (y[y.len() - 1] * y[1])).sin()); a += rhs; }
        ((y[1].sin().exp() + lit(1.75) * a) + lit(0.75) * y[0], (y[0].sin().powi(3) + lit(1.5) * a) + lit(2.0) * y[0])
    }

    pub fn fn372(a: D, b: D, v: &[D]) -> D {
        for i4 in 0..2 {}
        ((a.asinh() + lit(0.75) * a) + lit(0.25) * v[1]) + lit(0.75) * v[v.len() - 1]
    }

    pub fn fn373(a: D, mut b: D, v: &[D]) -> D {
        let mut dx: Vec<D> = v[..2].to_vec();
        'l5: for i6 in (0..1).rev() {
            let mut back = fn89((v[i6 % 2] - b).sin(), lit(0.5) * a.sin(), dx.len() % 4);
            dx[..2].copy_from_slice(&[lit(0.5) * positive(a).unwrap_or(b).sin(), a]);
            if i6 % 2 == 0 {
                break 'l5;
            }
        }
        ((((lit(1 as f64) + lit(1.5) * a) + lit(1.5) * v[0]) + lit(0.75) * v[v.len() - 1]) + lit(1.0) * dx[0]) + lit(1.75) * dx[dx.len() - 1]
    }

    pub fn fn374(mut a: D, n: usize, v: &[D]) -> D {
        a = -lit(1.375);
        let f4 = |z: D| v[n % 2].sin();
        let mut y6 = f4(f4(lit(0.875) * a));
        a = lit(1.25) * (a.sin().tanh() * y6).sin();
        a = v.iter().fold(y6, |h, z| (h + lit(0.25)).cos()).sin();
        lit(n as f64) + lit(1.75) * a
    }

    pub fn fn375(a: D, b: D) -> D {
        let f3 = |z: D, k: D| { let h6 = z.asinh(); a.sin() + h6 };
        let y8 = f3(b.cos(), a) * f3(lit(0.625), a);
        (lit(1 as f64) + lit(0.75) * b) + lit(1.5) * y8
    }

    pub fn fn376(mut a: D, b: D) -> D {
        let mut u: [[D; 3]; 2] = [[fn36(a.sin(), 3 % 4, vec![b, b, b]), a, (-lit(0.5)).max(a)], [b + a, (a * a + lit(1.0)).sqrt(), b.sin()]];
        u[1][1] = b.sin();
        (((-(-lit(0.25))) + lit(1.0) * a) + lit(1.75) * u[1][0]) + lit(1.25) * u[1][2]
    }

    pub fn fn377(a: D, n: usize) -> D {
        let mut tape1 = vec![vec![a.min(a); 2]; 3];
        tape1[n % 2][n % 2] = lit(0.75).cos();
        tape1[n % 2][n % 2] = lit(1.25) * lit(2 as f64).sin();
        for i4 in 1..=1 {
            tape1[n % 2][0] = (if a >= a { lit(0.625) } else { tape1[n % 2][i4 % 2].sin().exp() }).atan();
        }
        let x = a.abs() + tape1[n % 2][n % 2];
        ((x + lit(1.75) * a) + lit(0.5) * tape1[0][0]) + lit(2.0) * x
    }

    pub fn fn378(a: D, mut b: D, n: usize, p: [D; 3]) -> D {
        let mut cell1: [D; 3] = p;
        { let rhs = lit(0.25) * fn139(p[n % 3].atan(), &cell1, [cell1[n % 3], cell1[0], a]); b += rhs; }
        { let rhs = lit(0.125) * b.sin().tanh().cos(); cell1[0] += rhs; }
        let mut y1: Vec<D> = vec![a, cell1[n % 3].sin().powi(2), p[n % 3].atan()];
        if n < 1 {
            cell1[..2].copy_from_slice(&[p[1].cos(), p[1]]);
            cell1[2] = y1[n % 2].atan();
            { let rhs = lit(0.5) * (lit(1.25) * a.sin().sin()); y1[n % 2] += rhs; }
        } else if cell1[n % 3].sin().powi(2) <= (b - b) {
            y1.extend([lit(1.25) * fn367(lit(1.25) * a.sin(), y1[n % 2].sin(), &p).sin(), a]);
        } else {
            cell1.reverse();
        }
        (((((p[n % 3] + lit(1.75) * a) + lit(1.75) * b) + lit(2.0) * p[0]) + lit(1.5) * p[1]) + lit(1.5) * p[2]) + lit(0.5) * cell1[2]
    }

    pub fn fn379(mut a: D, b: D, n: usize) -> D {
        { let rhs = lit(0.125) * (a / ((a + b).abs() + lit(1.25))).sin(); a -= rhs; }
        let mut tape1: Net = Net { w: vec![b * b, if a < b { b } else { a }], b: D::sin(a) };
        (b.sin().exp() + lit(0.25) * a) + lit(1.75) * b
    }

    pub fn fn380(mut a: D, b: D) -> D {
        let mut s = vec![a.cos(), a, a + b];
        for i4 in 0..s.len() {
            'l6: for z8 in &s {
                a = lit(0.5) * (s.iter().enumerate().map(|(j, z)| lit(0.5) * ((*z) - (*z)).sin()).sum::<D>() / (a.sin() * a.sin() + lit(1.0))).sin();
                a = s[i4].sin();
            }
        }
        return ((((a.atan() + lit(1.25) * a) + lit(1.75) * b) + lit(1.75) * s[0]) + lit(1.0) * s[1]) + lit(2.0) * s[s.len() - 1];
    }

    pub fn fn381(a: D, v: &[D], mut q: Vec<D>) -> D {
        let f4 = |z: D| (a.asinh() + a).cos();
        let y6 = f4(v[0]) + f4(q[0]);
        if (lit(1.75) + y6) <= a {
            if v[v.len() - 1] < lit(1 as f64) {
                q[0] = lit(1.25) * fn373(q[1].atan(), (y6 * y6).atan(), &v[..2]).sin();
                let f8 = |z: D, k: D| v[1].atan();
                let mut y11 = f8(a, q[q.len() - 1]) + f8(lit(0.75), y6);
                q.resize(2, (-v[0]).sin());
            } else if q[1] < y6.sin().tanh() {} else {}
            let y = fn378(v[v.len() - 1].cos(), lit(0 as f64).sin(), 2 % 4, [lit(2.0); 3]);
            q.push(lit(1.25) * y6.sin());
        } else if lit(0 as f64) > (v[0] - q[1]) {
            q[1] = (fn375(y6.sin(), v[1].sin()) * a).sin();
        } else {
            q[0] = lit(1.0).sin().powi(1).sin();
        }
        return ((((lit(1.5) + lit(1.5) * v[0]) + lit(1.5) * v[1]) + lit(1.5) * v[v.len() - 1]) + lit(0.75) * q[0]) + lit(0.75) * q[1];
    }

    pub fn fn382(mut a: D, n: usize, flag: bool) -> D {
        for i4 in 0..4 {
            a = (a / (lit(1.5) + a.sin())).sin().powi(3).cos();
        }
        a = lit(1.125).cos();
        let mut next = [a * a; 3];
        (((next[n % 3] - a) + lit(0.75) * a) + lit(1.5) * next[0]) + lit(1.25) * next[1]
    }

    pub fn fn383(a: D, mut p: [D; 3]) -> Vec<D> {
        let mut next: Vec<D> = p[0..=1].to_vec();
        let mut saved: Vec<D> = p[..2].to_vec();
        next.push(p.iter().copied().fold(lit(-9.0), D::max).sin());
        saved[1] = lit(1.25) * a.atan().sin().tanh().sin();
        saved[..2].copy_from_slice(&[lit(1.25) * next.iter().copied().fold(lit(-9.0), D::max).sin(), a]);
        let mut back = Point { x: a + next[0], y: lit(1.625) + saved[1] };
        saved.clone()
    }

    pub fn fn384(a: D) -> (D, D) {
        let f2 = |z: D| lit(1.25) * (lit(1.5) - lit(1.625)).sin();
        let mut y4 = f2(f2(-a));
        for i6 in 0..4 {
            { let rhs = lit(0.25) * fn150(lit(0.5) * (if a >= a { a } else { lit(1.25) }).sin(), (a + a).atan(), i6 % 4, vec![lit(0.0); 4]); y4 += rhs; }
        }
        y4 = (a + a).sin().powi(1).sin();
        if (y4 * a) <= (-lit(1.375)) {
            { let rhs = lit(0.5) * (lit(1.25) * ((y4 * a) - a).sin()); y4 -= rhs; }
            return ((y4.sin().powi(1) + lit(1.5) * a) + lit(0.25) * y4, y4 + lit(2.0) * y4);
            y4 = -lit(0.375);
        }
        ((a - lit(0.875)) + lit(2.0) * y4, ((if y4 < y4 { a } else { a }) + lit(0.5) * a) + lit(0.75) * y4)
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
        let mut b = vec![lit(0.0); 4];
        let mut old = [[b[b.len() - 1].sin(), if a < b[1] { b[0] } else { b[b.len() - 1] }, b[0] + a], [a, b.iter().sum::<D>(), lit(0.375).asinh()]];
        if a.max(old[1][2]) >= a {
            let x: D = (0..b.len()).map(|j| b[j] * lit(1.25) * (a.abs() + lit(1.25)).sqrt().sin()).sum::<D>();
            b.reverse();
        }
        ((((a.min(a) + lit(0.25) * a) + lit(1.0) * b[0]) + lit(1.25) * b[1]) + lit(1.0) * b[b.len() - 1]) + lit(1.5) * old[0][1]
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
        let mut back = Net { w: vec![if a > b { b } else { a }, b], b: -a };
        let r4 = &mut back.b;
        { let rhs = lit(0.375) * b.cos(); *r4 += rhs; }
        back.b = lit(0.75);
        {
            let mut y9: D = if b <= back.w[1].sin().exp() {
                'l5: for i6 in 0..3 {
                    back = Net { w: vec![lit(0.0); 2], b: a };
                    back.w[i6 % 2] = lit(1.375).sin();
                }
                lit(1 as f64)
            } else {
                let mut y1 = fn379(lit(1.25) * b.sin(), (lit(1.5) + back.w[0].sin()).sqrt().sin(), 0 % 4);
                a * back.w[0]
            };
        }
        (((-lit(0.5)) * b) + lit(1.5) * a) + lit(1.75) * b
    }

    pub fn fn390(a: D) -> D {
        let mut s = vec![a, (lit(1.5) + a.sin()).ln(), a + a];
        let a = lit(1.125) - (if a <= a { -lit(1.5) } else { a });
        'l4: for i5 in 1..=4 {
            let mut y8: D = if i5 % 2 == 0 {
                if s.len() > 2 { s.pop(); }
                -lit(1.75)
            } else {
                for z7 in &mut s {
                    { let rhs = lit(0.5) * (a + a).sin(); *z7 *= rhs; }
                }
                -s[0]
            };
        }
        return (a + lit(1.0) * s[0]) + lit(1.5) * s[s.len() - 1];
    }

    pub fn fn391(a: D, v: &[D]) -> D {
        if lit(1.875) >= a.sin() {
            for i3 in 1..=1 {}
            let x = fn383((if a >= a { -lit(0.875) } else { a }).cos(), [lit(0.125); 3]);
        }
        ((((a - v[0]) + lit(0.25) * a) + lit(0.5) * v[0]) + lit(1.5) * v[1]) + lit(1.0) * v[v.len() - 1]
    }

    pub fn fn392(a: D, mut b: D) -> D {
        let mut next: [[D; 3]; 2] = [[D::sin(b); 3]; 2];
        let mut old4 = std::mem::replace(&mut next[0][0], lit(1.25) * (b * b).sin());
        let mut y6: D = {
            next[1][1] = (a.abs() + lit(3 as f64)).sin();
            { let rhs = lit(0.25) * fn381(a.abs().atan(), &next[0], vec![lit(1.625), b, b]); old4 += rhs; }
            next[1][1]
        };
        (((lit(2.0) * old4) + lit(1.75) * b) + lit(1.25) * next[0][1]) + lit(1.75) * next[1][2]
    }

    pub fn fn393(a: D, n: usize) -> D {
        for i3 in 0..n % 4 {}
        let mut next = (lit(1.5) / (a * a + lit(1.0))) + (if lit(0.75) < a { lit(1.625) } else { a });
        lit(0.875).cos() + lit(1.5) * a
    }

    pub fn fn394(mut a: D, b: D) -> Vec<D> {
        a = (a.cos() * a.sin().tanh()).sin();
        for i3 in 1..=1 {
            a = ((lit(1.5) + (-lit(1.125)).sin()).ln() + (a * a)).atan();
            let x = -b.sin();
        }
        vec![a + lit(2.0) * b, (b + lit(1.25) * a) + lit(2.0) * b]
    }

    pub fn fn395(mut a: D, v: &[D]) -> D {
        if a.sin() > fn393(lit(1.875).cos(), 2 % 4) {
            for i3 in 0..4 {
                let back = fn393(lit(0.5) * (lit(1.5) + lit(1.375).sin()).ln().sin(), v.len() % 4);
                if a > a {
                    a = lit(0.75);
                    break;
                }
                a = lit(1.75);
            }
            { let rhs = a.sin(); a *= rhs; }
        }
        (((lit(1.0) - a) + lit(1.75) * a) + lit(1.25) * v[0]) + lit(1.25) * v[1]
    }

    pub fn fn396(a: D, mut b: D, v: &[D], q: Vec<D>) -> D {
        let mut old: Vec<D> = vec![b + b, lit(1.625) + v[1], lit(3 as f64)];
        if (lit(0.375) < (b * a)) && (v[1] < a) {
            if old.len() > 2 { b = old.remove(1) * 0.75; }
            { let rhs = lit(0.25) * (lit(1.25) * (-a).sin()); old[1] -= rhs; }
        }
        (((((a + lit(1.625)) + lit(1.75) * a) + lit(0.75) * b) + lit(0.5) * q[0]) + lit(1.0) * q[1]) + lit(1.75) * q[q.len() - 1]
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
            } else if (-net.w[1]) > fn36(net.w[0].sin(), 0 % 4, vec![b, lit(0.875), b]) {} else {}
            b = lit(1.25) * a.sin();
            let r7 = &mut b;
            *r7 = (-lit(0.875)).sin();
            { let rhs = lit(0.375) * (-net.b).sin(); *r7 += rhs; }
        } else {
            b = lit(1.25) * ((b / (net.b.abs() + lit(1.25))) * (if lit(0.375) >= net.b { a } else { lit(0.5) })).sin();
            b = lit(1.25) * (b * b).abs().sin();
        }
        ((b * a) + lit(0.5) * a) + lit(2.0) * b
    }

    pub fn fn399(mut a: D, v: &[D]) -> D {
        let mut saved = [a * a, a + a, (-lit(0.5)) * v[1]];
        let dx: D = a;
        let mut saved5 = v[1].sin().powi(0);
        for i7 in 0..2 {
            'l9: for i10 in (0..saved.len()).step_by(2) {
                { let rhs = lit(0.25) * (saved5 - (dx + v[i10 % 2])).sin(); saved[i10] -= rhs; }
                let r12 = &mut saved[1];
                { let rhs = lit(0.25) * (lit(0.5) * saved5.cos().sin()); *r12 += rhs; }
                *r12 = *r12 * saved5.sin() + (lit(0.5) * dx.atan());
            }
            if (if saved5 > saved5 { v[i7 % 2] } else { a }) >= (v[i7 % 2] + saved[1]) {
                return ((((-lit(1.75)).mul_add(dx, a) + lit(2.0) * v[0]) + lit(1.75) * v[1]) + lit(0.5) * dx) + lit(0.75) * saved5;
            }
            { let rhs = lit(0.125) * lit(2.0).sin(); saved[i7 % 3] += rhs; }
        }
        (((((a + lit(0.25) * a) + lit(1.5) * v[0]) + lit(0.5) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(1.75) * saved[1]) + lit(1.25) * saved[2]
    }

    pub fn fn400(mut a: D, b: D) -> D {
        let mut x: Vec<D> = vec![b.sin(), a, b - b];
        'l4: for i5 in (0..4).rev() {}
        if x.iter().sum::<D>() <= (a + a) {
            let mut back: Vec<Vec<D>> = vec![vec![b; 3], vec![fn379(lit(1.25) * a.sin(), lit(1.25) * b.sin(), 0 % 4), (b * b + lit(1.0)).ln(), a.sin().exp()]];
        } else if (lit(1.5) + b.sin()).sqrt() < lit(2.0) {
            x.insert(1, (lit(0.375).abs() + lit(1.25)).ln().sin());
        } else {
            let acc = b;
        }
        (((a + lit(1.25) * a) + lit(0.25) * x[0]) + lit(1.0) * x[1]) + lit(1.5) * x[x.len() - 1]
    }

    pub fn fn401(mut a: D) -> D {
        let r2 = &mut a;
        { let rhs = (-lit(0.625)).cos(); *r2 *= rhs; }
        a = lit(1.25) * a.sin();
        let mut y5: D = if (a + a) > a {
            for i3 in (0..4).rev() {}
            a = a.sin();
            a * a
        } else {
            if (a - a) <= a {
                a = fn393((a * a).sin(), 1 % 4).sin();
                return a + lit(2.0) * a;
            }
            a - a
        };
        -lit(1.75)
    }

    pub fn fn402(a: D, mut b: D, v: &[D]) -> D {
        let mut dy1 = [[-v[0]; 3]; 2];
        let mut a = vec![v[1]; 3];
        if a.len() > 2 { b = a.remove(0) * 0.75; }
        let mut i6 = 0_usize;
        while i6 < 2 {
            { let rhs = 1; i6 += rhs; }
            if (lit(1.125) + b) > lit(1 as f64) {
                return (((((v[i6 % 2] + lit(0.25) * v[0]) + lit(0.25) * v[v.len() - 1]) + lit(1.5) * dy1[0][1]) + lit(1.25) * dy1[1][2]) + lit(1.5) * a[0]) + lit(2.0) * a[1];
            }
            { let rhs = lit(0.25) * (lit(0.5) * ((dy1[1][i6 % 3] * b) * b).sin()); a[1] -= rhs; }
        }
        (((((((b + lit(1.25) * b) + lit(1.75) * v[0]) + lit(1.75) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.75) * dy1[1][0]) + lit(2.0) * a[0]) + lit(1.75) * a[1]) + lit(0.25) * a[a.len() - 1]
    }

    pub fn fn403(mut a: D) -> D {
        let mut saved: [[D; 3]; 2] = [[lit(1.5); 3], [(a * a + lit(1.0)).sqrt(); 3]];
        let f3 = |z: D| (saved[1][2] + fn330(lit(1.25) * z.sin())).atan();
        let mut y5 = f3(f3(saved[1][2] - lit(1.125)));
        let next = y5;
        let mut tape1 = y5;
        saved[1][0] = (tape1 - tape1).mul_add(saved[0][0], lit(0.5)).sin();
        return (((lit(1.25) + lit(0.75) * saved[0][1]) + lit(1.0) * y5) + lit(0.75) * next) + lit(0.5) * tape1;
    }

    pub fn fn404(mut a: D) -> D {
        let mut cell1: Vec<D> = vec![a, a, a - a];
        {
            cell1.extend([(lit(0.125) * a).cos(), a]);
        }
        (((if a > cell1[1] { a } else { a }) + lit(0.25) * a) + lit(0.75) * cell1[0]) + lit(1.0) * cell1[1]
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
                    a[0] = fn242(lit((i3 + 1) as f64).sin(), b.sin(), &a).sin();
                }
                a.insert(0, lit(0.5) * a.iter().take(2).map(|z| z.sin()).sum::<D>().sin());
            } else {
                a.insert(1, lit(0.5) * (a[i3 % 2] + a[1]).sin());
            }
            if b <= lit(0.5) { break; }
            { let rhs = lit(0.5) * (lit(0.5) * fn292(a[i3 % 2].atan(), i3 % 2 == 0, &a).sin().sin()); a[i3 % 2] -= rhs; }
        }
        ((-lit(1.375)) + lit(1.75) * a) + lit(0.5) * b
    }

    pub fn fn406(mut a: D, b: D) -> D {
        let mut b = vec![b.sin().exp(), b];
        b.push(lit(1.75).min(a).sin());
        if b[1] > a.atan() {
            for i4 in 0..2 {
                b.reverse();
                b.extend_from_slice(&[lit(0.5) * lit(3 as f64).sin(), lit(2.0)]);
            }
            b.extend(vec![a.sin(), -lit(1.375)]);
        }
        ((if a <= a { a } else { a }) + lit(1.5) * b[0]) + lit(0.5) * b[1]
    }

    pub fn fn408(a: D) -> D {
        let Some(z2) = positive(a) else {
            return a.sin() + lit(1.25) * a;
        };
        'l4: for i5 in 1..=1 {}
        let old: D = positive(z2).unwrap_or(z2);
        (-lit(1.375)) + lit(1.25) * z2
    }

    pub fn fn410(a: D) -> D {
        let cell1 = [[lit(0.125); 3]; 2];
        let mut i3 = 0_usize;
        while i3 < 3 && ((i3 % 2 == 1) || (a > a)) {
            { let rhs = 1; i3 += rhs; }
            for i5 in 1..=2 {
                let f7 = |z: D| lit(0.5) * fn406((cell1[1][2] - a).sin(), cell1[i3 % 2][i3 % 3].sin().cos()).sin();
                let y9 = f7(a) + f7(a);
            }
        }
        ((cell1[i3 % 2][i3 % 3].min(a) + lit(0.5) * a) + lit(0.5) * cell1[1][0]) + lit(1.25) * cell1[1][2]
    }

    pub fn fn412(mut a: D, b: D) -> D {
        let u: Net = Net { w: vec![lit(0.0); 2], b: (b.abs() + lit(1.25)).ln() };
        if b <= (a + b) {
            a = ((lit(1.5) + a.sin()).ln() * b).atan();
            return b.mul_add(b, u.w[1]) + lit(1.0) * a;
        }
        let mut i4 = 0_usize;
        while i4 < 2 && (i4 == 0) {
            { let rhs = 1; i4 += rhs; }
            if i4 % 2 == 1 {
                { let rhs = lit(1.75) + u.w[1].sin(); a /= rhs; }
                break;
            }
            if (u.b < u.w[i4 % 2]) || (b >= b) {
                a = ((if i4 < 0 { a } else { a }) + u.b.atan()).sin();
                continue;
            }
        }
        let mut acc: Shape = Shape::Dot;
        let f7 = |z: D, k: D| z.atan();
        let mut y10 = f7(b, a) * f7(lit(1.0), lit(1.125));
        (((if y10 <= b { y10 } else { b }) + lit(0.5) * a) + lit(1.25) * u.w[1]) + lit(0.5) * y10
    }

    pub fn fn413(a: D, b: D, v: &[D]) -> D {
        'l4: for i5 in (0..4).rev() {
            let mut a: [D; 3] = [b * lit(1.5); 3];
            let last8 = a.len() - 1;
            a.swap(0, last8);
            a.reverse();
        }
        ((((b + lit(0.5) * a) + lit(2.0) * b) + lit(1.25) * v[0]) + lit(1.0) * v[1]) + lit(2.0) * v[v.len() - 1]
    }

    pub fn fn414(a: D, mut b: D, flag: bool) -> D {
        b = b.sin();
        let mut a: D = if flag { b } else { b };
        b = lit(1.25) * lit(0.875).sin();
        let w = (lit(1.25) * lit(1.625)).min(b);
        b = (if flag { -a } else { b }).sin();
        a = (if w >= fn408(lit(1.25) * b.sin()) { a.sin() } else { b + w }).atan();
        return ((fn96(lit(0.875).sin(), a.sin()) + lit(0.25) * b) + lit(1.25) * a) + lit(1.25) * w;
        { let rhs = lit(1.75) + (w * b).sin(); a /= rhs; }
        b
    }

    pub fn fn415(a: D, b: D, n: usize) -> D {
        let mut list4 = Vec::with_capacity(4);
        for i5 in 0..2 {
            list4.push((lit(0.125).sin() + fn410(lit(0.5) * b.sin())).atan());
        }
        list4 = vec![list4[n % 2] * list4[0], b, a.mul_add(a, b)];
        let mut x = [list4.iter().sum::<D>(); 3];
        ((((list4[n % 2] * b) + lit(1.25) * a) + lit(1.5) * b) + lit(1.25) * x[0]) + lit(1.5) * x[2]
    }

    pub fn fn416(mut a: D, v: &[D]) -> D {
        let mut a = (a - a, if a <= v[1] { a } else { a });
        if v[0] <= (v[1] - v[v.len() - 1]) {} else {
            a.0 = ((v[v.len() - 1] + v[0]) + a.0.max(v[v.len() - 1])).atan();
        }
        ((a.0 + lit(0.5) * v[0]) + lit(1.5) * v[1]) + lit(0.75) * v[v.len() - 1]
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
            a = lit(1.25) * ((b + b) * lit(n as f64)).sin();
            [b, lit(0.5), b]
        } else {
            a = (if (a < b) && ((-lit(1.75)) > b) { b + a } else { a + a }).atan();
            [lit(0.875); 3]
        };
        (b.min(a) + lit(1.5) * a) + lit(1.25) * b
    }

    pub fn fn419(a: D, n: usize, v: &[D], mut p: [D; 3]) -> [D; 3] {
        let mut i5 = 0_usize;
        while i5 < 2 && ((if v[1] > v[n % 2] { -lit(0.625) } else { p[2] }) > p[n % 3]) {
            { let rhs = 1; i5 += rhs; }
            for z in p.chunks_exact_mut(2) {
                z[0] = z[1] * a.sin();
            }
            let mut next7 = p.clone();
            for _ in 0..1 {
                for i8 in 0..p.len() {
                    next7[i8] = 0.5 * p[i8] + 0.25 * (if i8 == 0 { p[p.len() - 1] } else { p[i8 - 1] }) * a.atan();
                }
                std::mem::swap(&mut p, &mut next7);
            }
            if v.iter().copied().fold(lit(-9.0), D::max) <= p[i5 % 3].cos() {
                return [(a.abs() + lit(1.25)).ln() + lit(1.75) * a, v[n % 2] - a, (lit(0.75) / (lit(1.5) + v[1].sin())) + lit(1.5) * v[0]];
            }
        }
        [a.sin() + lit(2.0) * a, (a + lit(1.25) * v[0]) + lit(2.0) * v[1], v.iter().copied().fold(lit(-9.0), D::max) + lit(1.5) * v[0]]
    }

    pub fn fn420(a: D) -> D {
        let mut y1 = Body { pos: Point { x: a, y: a }, vel: [a * a, a, fn415(a.atan(), lit(1.25) * a.sin(), 2 % 4)], mass: a.mul_add(a, a), id: 2 };
        y1.pos.x = ((y1.pos.y - a) + (a * a)).sin();
        y1.vel[2] = a.sin();
        let f3 = |z: D| z.sin();
        let y5 = f3((lit(1.75) * lit(1.75) + lit(1.0)).ln()) + f3(a + y1.vel[2]);
        y1.pos.x = (y1.pos.y.sin() * y5).sin();
        let f7 = |z: D| ((lit(0.75) * y5) - (y1.pos.x * y5)).sin();
        let y9 = f7(y5);
        (((((y5 * y5 + lit(1.0)).ln() + lit(1.75) * a) + lit(1.25) * y1.pos.y) + lit(1.25) * y1.vel[1]) + lit(0.5) * y1.mass) + lit(1.5) * y9
    }

    pub fn fn421(a: D, b: D) -> D {
        for i3 in (0..1).rev() {
            'l5: for i6 in 0..2 {}
        }
        let mut a = vec![a / (a * a + lit(1.0)), a.sin().powi(2), lit(1 as f64)];
        ((-a[a.len() - 1]) + lit(0.5) * b) + lit(1.75) * a[a.len() - 1]
    }

    pub fn fn422(a: D, mut b: D, v: &[D], mut p: [D; 3]) -> D {
        for i5 in (0..p.len()).step_by(2) {
            p.fill((v[i5 % 2] + b).sin());
            p[2] = a.sin();
        }
        let mut u: D = a;
        p.reverse();
        ((b + lit(0.75) * b) + lit(1.0) * p[1]) + lit(0.5) * p[2]
    }

    pub fn fn423(mut a: D) -> D {
        let mut acc = [a * a, a, a];
        acc = [acc.iter().enumerate().map(|(j, z)| (lit(0.75).abs() + lit(1.25)).sqrt().sin()).sum::<D>(); 3];
        let mut i5 = 0_usize;
        loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 1 { break; }
            if (acc[i5 % 3] > a) || (i5 < 2) {
                break;
            }
            acc.swap(0, 0);
            if (acc[0] + a) < (a * a) { break; }
            acc.fill(fn210(a.atan(), i5 % 4).sin());
        }
        (lit(0.5).mul_add(a, a) + lit(0.25) * a) + lit(1.0) * acc[0]
    }

    pub fn fn424(mut a: D, b: D, flag: bool) -> D {
        a = ((-a) + lit(1.5)).sin();
        let f4 = |z: D| { let h6 = lit(0.5).sin().exp(); positive(a).unwrap_or(a).atan() + h6 };
        let mut y8 = f4(b) + f4(b.asinh());
        let mut i10 = 0_usize;
        'l11: loop {
            { let rhs = 1; i10 += rhs; }
            if i10 > 1 { break; }
            y8 = lit(1.25) * a.sin().exp().sin();
            { let rhs = lit(0.25) * fn412((lit(1.25) * (-lit(0.875))).sin(), (if flag { b } else { a }).atan()).sin(); a -= rhs; }
            let f13 = |z: D, k: D| ((-lit(0.375)) * a.abs()).sin();
            let y16 = f13(b, lit(0.875)) * f13((-lit(0.875)).min(a), b);
        }
        return b + lit(0.25) * a;
    }

    pub fn fn425(a: D, b: D) -> Vec<D> {
        let mut acc = vec![vec![b, b, b.min(a)], vec![lit(0.0); 4]];
        acc[0][0] = lit(1.25) * fn55((b / (acc[0][0].abs() + lit(1.25))).atan()).sin();
        for i4 in 0..4 {
            {
                for i6 in 1..=1 {
                    acc[i6 % 2][1] = a.sin();
                }
            }
            acc = vec![vec![-a, if a <= acc[1][i4 % 2] { acc[i4 % 2][i4 % 2] } else { a }, if lit(1.75) > acc[i4 % 2][i4 % 2] { b } else { b }], vec![lit(0.25).sin(), -a, if i4 >= 3 { a } else { b }]];
            let f8 = |z: D| b.sin().exp().sin().powi(1).sin();
            let mut y10 = f8(if b <= (-lit(1.0)) { a } else { a });
        }
        vec![b + lit(0.75) * b, ((if b <= b { b } else { acc[1][1] }) + lit(1.0) * a) + lit(1.25) * b]
    }

    pub fn fn426(mut a: D, n: usize) -> D {
        if (a > a) && (n >= 0) {
            { let rhs = lit(1.375).sin().cos(); a *= rhs; }
            return a + lit(0.5) * a;
        }
        (if a <= a { a } else { a }) + lit(0.75) * a
    }

    pub fn fn427(a: D, mut b: D, mut q: Vec<D>) -> D {
        let mut s: [D; 3] = std::array::from_fn(|j| a.atan());
        s[0] = lit(1 as f64).sin();
        let mut i6 = 0_usize;
        while i6 < 2 && (lit(3 as f64) <= a) {
            { let rhs = 1; i6 += rhs; }
            let mut back: Vec<Vec<D>> = vec![q[0..=1].to_vec(), s.to_vec()];
            let mut old: D = q[1];
        }
        ((((b + lit(2.0) * b) + lit(1.25) * q[0]) + lit(0.75) * q[1]) + lit(0.5) * q[q.len() - 1]) + lit(1.25) * s[2]
    }

    pub fn fn428(a: D) -> D {
        if (lit(1.625) > a) && (a >= a) {
            return a + lit(1.875);
        }
        (if a <= a { a } else { lit(0.25) }) + lit(0.5) * a
    }

    pub fn fn429(mut a: D) -> D {
        { let rhs = lit(0.125) * fn424(a.atan(), a.atan(), lit(0 as f64) <= lit(1.625)).sin(); a += rhs; }
        let mut old2 = std::mem::replace(&mut a, lit(1.875).cos());
        ((if old2 <= a { a } else { old2 }) + lit(1.75) * a) + lit(0.25) * old2
    }

    pub fn fn430(mut a: D, v: &[D]) -> D {
        let mut v: Net = Net { w: vec![a.sin(), (v[0] * v[0] + lit(1.0)).ln()], b: v.iter().sum::<D>() };
        { let rhs = lit(0.5) * (v.w[0] + a).sin().powi(1).sin(); v.b -= rhs; }
        { let rhs = lit(0.375) * a.sin(); v.w[1] -= rhs; }
        v.w[1] = a.sin();
        ((a + lit(1.5) * a) + lit(1.25) * v.w[0]) + lit(0.5) * v.w[1]
    }

    pub fn fn431(mut a: D, mut b: D) -> D {
        let mut next = [lit(0.125); 3];
        let r4 = &mut next[1];
        *r4 = a.cos();
        *r4 = (if a < b { a } else { lit(1.25) }).sin();
        let mut u: Vec<D> = vec![b.sin().powi(0), a];
        u.truncate(3);
        u.clear();
        u.push((-lit(0.125)).sin());
        u.push(b);
        ((((((a.abs() + lit(1.25)).ln() + lit(1.25) * a) + lit(1.25) * b) + lit(1.75) * next[0]) + lit(2.0) * next[1]) + lit(1.75) * next[2]) + lit(0.75) * u[u.len() - 1]
    }

    pub fn fn432(a: D, v: &[D]) -> D {
        let mut back = vec![v.iter().rev().skip(1).copied().map(|z| (v[0] * a).atan()).sum::<D>(), v[1], v[1]];
        back.reverse();
        back = v.to_vec();
        { let rhs = lit(1.25) * (a * back[1]).sin(); back[0] *= rhs; }
        ((((0..back.len()).map(|j| back[j] * back[back.len() - 1].atan()).sum::<D>() + lit(0.5) * a) + lit(1.25) * v[v.len() - 1]) + lit(0.75) * back[0]) + lit(0.5) * back[1]
    }

    pub fn fn433(mut a: D, n: usize, v: &[D]) -> D {
        'l4: for i5 in 0..3 {
            a = lit(0.5) * v[1].sin();
        }
        let r7 = &mut a;
        { let rhs = lit(0.125) * (lit(1.25) * v[n % 2].sin()); *r7 += rhs; }
        *r7 = *r7 * lit(1.25) * v[0].sin() + (lit(0.125) * v[1].sin());
        a = lit(1.25) * (lit(1.5) + (a - v[v.len() - 1]).sin()).ln().sin();
        ((a + lit(1.5) * v[0]) + lit(1.5) * v[1]) + lit(0.75) * v[v.len() - 1]
    }

    pub fn fn434(a: D, b: D) -> D {
        let u: Option<D> = Some(b + a);
        let mut a = [a; 3];
        let mut i5 = 0_usize;
        loop {
            { let rhs = 1; i5 += rhs; }
            if i5 > 1 { break; }
            a[i5 % 3] = a.iter().rev().skip(1).copied().map(|z| lit(1.25) * (a[i5 % 3] + z).sin()).sum::<D>().sin();
            let f8 = |z: D| (if (lit(0.125) >= b) && (z <= z) { z.max(a[0]) } else { b }).atan();
            let mut y10 = f8(a[i5 % 3]);
        }
        let mut y12: D = {
            { let rhs = lit(0.25) * (lit(1.25) * b.sin()); a[2] += rhs; }
            (-lit(0.375)).sin().powi(1)
        };
        (b + lit(0.75) * b) + lit(1.0) * y12
    }

    pub fn fn435(a: D, mut b: D, v: &[D], mut p: [D; 3]) -> (D, D) {
        let Some(z5) = positive(b) else {
            return ((((((((-p[2]) + lit(1.75) * a) + lit(1.0) * b) + lit(0.75) * v[0]) + lit(0.25) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(0.5) * p[1]) + lit(0.75) * p[2], ((((b.asinh() + lit(2.0) * b) + lit(1.25) * v[0]) + lit(1.5) * v[1]) + lit(0.25) * p[0]) + lit(0.25) * p[1]);
        };
        let mut s = Shape::Rect { w: b - p[2], h: b / (b * b + lit(1.0)) };
        for i8 in 0..p.len() {
            for (z, o) in p.iter_mut().zip(v.iter()) {
                *z = *z * 0.5 + o.sin() * lit(0.5) * z5.sin();
            }
        }
        'l10: for i11 in (0..v.len()).rev() {
            let f13 = |z: D| lit(0.5) * (-(if i11 % 2 == 0 { lit(1.0) } else { z })).sin();
            let y15 = f13(f13(p[2] + z5));
            let mut next: D = v.iter().enumerate().map(|(j, z)| v.iter().copied().product::<D>().cos()).sum::<D>();
        }
        ((((p[2] + lit(1.25) * a) + lit(1.75) * v[v.len() - 1]) + lit(1.5) * p[1]) + lit(1.0) * z5, lit(2 as f64) + lit(1.0) * a)
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
            a = lit(1.25) * (a * a).sin().tanh().sin();
        } else if lit(0 as f64) >= (b * a) {} else {}
        return (a.max(b) + lit(1.25) * a) + lit(1.75) * b;
        a = lit(1.25) * a.sin();
        b + (-lit(1.875))
    }

    pub fn fn437(a: D, n: usize, flag: bool) -> D {
        let mut saved = vec![vec![a.max(a), (a * a + lit(1.0)).sqrt(), (lit(1.5) + lit(2.0).sin()).ln()], vec![a; 3]];
        saved[n % 2][0] = (saved[n % 2][1].cos() + lit(1.875)).sin();
        let mut flag: Net = Net { w: vec![lit(1.375) + saved[1][0], lit(1.375).atan(), saved[n % 2][1]], b: a.sin().exp() };
        flag.w[n % 2] = flag.forward(&saved[1]).cos();
        let mut i6 = 0_usize;
        loop {
            { let rhs = 1; i6 += rhs; }
            if i6 > 2 { break; }
            let Some(z8) = positive(flag.w[1]) else {
                continue;
            };
            if z8 < (if flag.w[1] >= flag.w[0] { flag.w[i6 % 2] } else { z8 }) { break; }
            saved[i6 % 2][i6 % 2] = lit(0.5) * (-lit(0.625)).sin();
            { let rhs = lit(0.5) * (-lit(3 as f64)).sin(); saved[i6 % 2][0] += rhs; }
        }
        ((a - flag.w[n % 2]) + lit(0.75) * a) + lit(0.75) * saved[0][0]
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
                a = (if lit(0.625) >= lit(i5 as f64) { b } else { lit(0.5) + b }).sin();
            } else if (b * b + lit(1.0)).sqrt() >= (-a) {
                let mut list11 = Vec::with_capacity(4);
                list11.push(a);
                list11.push(b * b);
            } else {
                if (a + a) >= b {
                    a = ((-a) + (b - lit(0.625))).sin();
                    break;
                }
            }
            a = a.sin();
        }
        (positive(a).unwrap_or(a) + lit(1.25) * a) + lit(0.25) * b
    }

    pub fn fn439(a: D) -> D {
        let old: [D; 3] = [a, a, a];
        let w = if a > old[1] { if a >= a { a } else { a } } else { a.min(a) };
        let mut cell1 = vec![w, -lit(0.375), fn431(lit(1.25) * w.sin(), w.atan())];
        ((((lit(1.0) + lit(1.5) * a) + lit(1.75) * old[1]) + lit(0.25) * w) + lit(1.5) * cell1[0]) + lit(1.0) * cell1[cell1.len() - 1]
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
                let mut a: Body = Body { pos: Point::new(b, b), vel: [a * a, if b < b { a } else { a }, b], mass: lit(i4 as f64), id: 2 };
                let f7 = |z: D, k: D| lit(0.5) * z.asinh().sin();
                let y10 = f7(a.pos.y, b) * f7(b - b, b);
            }
        }
        let mut y: [D; 3] = [a.sin().powi(1); 3];
        y.reverse();
        (((fn439((-lit(1.0)).sin()) + lit(0.75) * b) + lit(1.5) * y[0]) + lit(1.75) * y[1]) + lit(0.5) * y[2]
    }

    pub fn fn442(a: D, mut b: D, v: &[D], p: [D; 3]) -> D {
        b = lit(1.25) * p[2].sin();
        b = lit(1.25) * p[2].sin().tanh().sin();
        b = a.atan();
        for i5 in 0..3 {
            { let rhs = lit(0.5) * v[i5 % 2].atan(); b += rhs; }
            { let rhs = lit(0.25) * (-(-lit(1.375))).sin(); b -= rhs; }
        }
        (((((b * v[0]) + lit(1.0) * a) + lit(0.75) * b) + lit(1.75) * v[1]) + lit(0.25) * v[v.len() - 1]) + lit(1.0) * p[0]
    }

    pub fn fn443(a: D, mut b: D, n: usize, mut t: (D, D)) -> D {
        let mut w: Option<D> = if n < 0 { Some(lit(0.375)) } else { None };
        for i6 in 1..=4 {
            if (lit(n as f64) <= (a + b)) && ((a > lit(1.5)) && (a < b)) {
                b = lit(0.5) * b.sin();
                let f8 = |z: D| lit(n as f64).sin();
                let mut y10 = f8(lit(i6 as f64));
            } else {
                let mut i12 = 0_usize;
                while i12 < 3 {
                    { let rhs = 1; i12 += rhs; }
                    let r14 = &mut t.0;
                    { let rhs = lit(0.375) * chained(lit(n as f64)).unwrap_or(a).sin(); *r14 += rhs; }
                    *r14 = *r14 * lit(0.5) * (-lit(0.75)).sin() + (lit(0.125) * (lit(0.5) * a.sin()));
                }
            }
            match i6 % 3 { 0 => {
                b = w.map(|z| z * b).unwrap_or(b).sin();
                t.1 = a.sin();
            }, 1 => {}, _ => {
                { let rhs = lit(0.25) * (lit(0.5) * ((a * t.0) - t.0).sin()); t.0 += rhs; }
            } }
        }
        ((((a + lit(1.25) * a) + lit(1.0) * b) + lit(1.25) * t.0) + lit(1.75) * t.1) + lit(1.5) * w.unwrap_or(lit(0.75))
    }

    pub fn fn444(mut a: D) -> D {
        let mut y1 = vec![lit(1.0), fn441(a.sin(), a.atan())];
        let mut dx: Vec<D> = y1.clone();
        dx[..2].copy_from_slice(&[(if y1[0] < a { a } else { a }).sin(), a]);
        let mut y14: D = dx[0];
        dx[..2].copy_from_slice(&[y14.atan().sin(), a]);
        let mut dy1: D = dx[1];
        dx[0] = fn440(dy1.cos(), 0 % 4, (-lit(0.875)) <= y1[1]).cos().sin();
        (((((dy1 + y14) + lit(1.25) * a) + lit(0.25) * dx[0]) + lit(2.0) * dx[1]) + lit(1.0) * dx[dx.len() - 1]) + lit(0.75) * dy1
    }

    pub fn fn445(mut a: D, n: usize, flag: bool, mut t: (D, D)) -> D {
        let mut cell1 = vec![t.0; 3];
        for i6 in 0..cell1.len() {
            let mut y19: D = {
                let f8 = |z: D| { let h10 = a; cell1[i6].sin() + h10 };
                let y12 = f8(f8(t.0));
                let mut i14 = 0_usize;
                'l15: loop {
                    { let rhs = 1; i14 += rhs; }
                    if i14 > 1 { break; }
                    cell1.fill(y12.cos());
                    let old: D = y12;
                    t.0 = ((cell1[i6] * old) * (if t.0 <= y12 { y12 } else { y12 })).atan();
                }
                (0..cell1.len()).map(|j| cell1[j] * y12.atan()).sum::<D>()
            };
        }
        (((-lit(1.125)) + lit(1.5) * a) + lit(1.75) * t.0) + lit(1.0) * cell1[1]
    }

    pub fn fn446(mut a: D, b: D, flag: bool) -> Vec<D> {
        let flag: Vec<D> = vec![b, a, b];
        'l5: for i6 in 1..flag.len() {
            let Some(z8) = positive(a / (lit(1.5) + a.sin())) else {
                continue;
            };
            let mut i10 = 0_usize;
            loop {
                { let rhs = 1; i10 += rhs; }
                if i10 > 1 { break; }
                if a < fn439(b.sin()) {
                    a = (flag[i6] / (lit(1.5) + (-lit(1.5)).sin())).sin().exp().atan();
                    return flag.clone();
                }
                if z8 > lit(3 as f64) { break; }
                'l12: for i13 in 1..=3 {
                    let i6 = (flag[i6] / (b * b + lit(1.0))) * lit(0 as f64);
                }
            }
        }
        vec![((((b - a) + lit(1.25) * b) + lit(2.0) * flag[0]) + lit(1.25) * flag[1]) + lit(0.5) * flag[flag.len() - 1], b + lit(0.25) * a]
    }

    pub fn fn447(a: D, mut b: D) -> D {
        let mut w: (D, D) = (lit(0.25), b);
        let mut dx = vec![(-lit(1.0)) * b, a.sin().powi(2)];
        if dx.len() > 2 { b = dx.remove(0) * 0.75; }
        for z in dx.to_vec().into_iter().rev() {
            { let rhs = 0.25 * z * b.sin(); b += rhs; }
        }
        ((((a + lit(1.0) * a) + lit(1.75) * w.0) + lit(1.0) * w.1) + lit(1.0) * dx[1]) + lit(0.25) * dx[dx.len() - 1]
    }

    pub fn fn448(a: D, n: usize, p: [D; 3], mut q: Vec<D>, mut t: (D, D)) -> D {
        if n != 2 {
            if n >= 3 {
                if q.len() > 2 { q.pop(); }
            }
            if q.len() > 2 { q.pop(); }
        } else if q.iter().map(|z| q[n % 2].sin()).sum::<D>() <= q[q.len() - 1] {
            (q[0], q[1]) = (q[1], q[0]);
        } else {
            if q.len() > 2 { q.pop(); }
        }
        ((a + lit(1.5) * a) + lit(1.0) * t.0) + lit(1.75) * t.1
    }

    pub fn fn449(a: D) -> Vec<D> {
        let mut dx: Vec<Vec<D>> = vec![vec![lit(0.5) + a, a / (lit(1.5) + a.sin())], vec![a + a, a.atan()]];
        for i3 in 1..=2 {
            dx[1][1] = a.abs().cos();
        }
        dx[1][0] = (if (-lit(1.25)).cos() > (dx[1][1].abs() + lit(1.25)).sqrt() { a } else { lit(1.75) }).cos();
        dx[0][1] = dx[1][0].sin();
        { let rhs = lit(0.125) * (if a.sin().tanh() <= a.sin() { if a >= lit(1.25) { dx[1][1] } else { dx[0][1] } } else { lit(0.75) / (a * a + lit(1.0)) }).sin(); dx[1][0] += rhs; }
        vec![a + dx[0][0], (a.min(lit(0.375)) + lit(1.75) * dx[0][0]) + lit(1.5) * dx[1][1]]
    }

    pub fn fn450(a: D, v: &[D], q: Vec<D>) -> D {
        let mut tape1 = [-lit(1.875); 3];
        for i5 in 0..2 {
            match i5 % 3 { 0 => {
                tape1[i5 % 3] = (-tape1[0]).sin().powi(1).atan();
                { let rhs = lit(0.375) * lit(0.75).asinh().cos(); tape1[0] += rhs; }
            }, 1 => {
                if tape1[1] <= (q[i5 % 2] * tape1[i5 % 3]) {
                    tape1.swap(1, 0);
                    continue;
                }
            }, _ => {} }
        }
        (((tape1.iter().step_by(2).sum::<D>() + lit(0.5) * v[0]) + lit(1.75) * v[1]) + lit(2.0) * tape1[0]) + lit(2.0) * tape1[2]
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
        let mut v: [D; 3] = p.map(|z| lit(1.25) * b.sin());
        {
            v[2] = ((b / (b * b + lit(1.0))) + positive(lit(2 as f64)).unwrap_or(-lit(1.125))).sin();
        }
        let mut tape1: D = if b <= b { a - a } else { v[2].cos() };
        p.swap(0, 0);
        let mut next = (v[2] * v[2] + lit(1.0)).ln();
        return ((((p[2].sin().powi(2) + lit(1.75) * a) + lit(1.5) * p[0]) + lit(2.0) * v[1]) + lit(1.25) * tape1) + lit(2.0) * next;
        next + tape1
    }

    pub fn fn453(mut a: D, b: D, n: usize) -> Vec<D> {
        let mut list4 = Vec::new();
        list4.push(b);
        list4.push(a);
        list4.truncate(2);
        let (l6, r7) = list4.split_at_mut(1);
        { let rhs = r7[0] * b.abs().sin(); l6[0] += rhs; }
        list4[n % 2] = -lit(1.0);
        for i8 in (0..2).rev() {
            for i10 in (0..list4.len()).rev() {
                list4[i10] = lit(0.5) * (b * a).sin();
                let mut i8 = fn443(b.atan(), b.cos(), 3 % 4, (list4[i10], b));
                let r13 = &mut list4[i10];
                { let rhs = lit(0.5) * b.sin().exp().sin(); *r13 *= rhs; }
            }
            for z in list4.chunks_exact_mut(2) {
                let old = z[0];
                z[0] = z[1] * 0.5;
                z[1] = old * a.atan();
            }
        }
        list4
    }

    pub fn fn454(mut a: D) -> D {
        'l2: for i3 in 1..=4 {
            a = a.max(fn444(lit(0.5) * a.sin())).sin();
            let f5 = |z: D| (-z).sin();
            let y7 = f5(a.mul_add(a, a)) + f5(a.sin().tanh());
            let f9 = |z: D, k: D| (-(k * y7)).atan();
            let y12 = f9(a, y7) * f9(-a, y7);
        }
        let mut a: Vec<D> = vec![a; 3];
        a = vec![lit(0.0); 4];
        (a.iter().rev().skip(1).copied().map(|z| (lit(1.25) * a[0]).sin()).sum::<D>() + lit(1.25) * a[1]) + lit(0.75) * a[a.len() - 1]
    }

    pub fn fn455(a: D, n: usize) -> D {
        let mut back = vec![lit(0.125) - lit(1.375), a.sin().exp(), a / (lit(1.5) + a.sin())];
        back.fill(lit(1.25) * (a + a).sin());
        let f4 = |z: D, k: D| { let h7 = lit(back.len() as f64); lit(1.25) * (h7 + lit(0.125)).sin() + h7 };
        let mut y9 = f4(a * lit(0.375), a) * f4(lit(n as f64), a);
        ((a + y9) + lit(1.75) * a) + lit(1.0) * y9
    }

    pub fn fn456(a: D) -> D {
        let mut next = [[a; 3]; 2];
        let mut acc = a;
        for i4 in 0..4 {
            let mut x: D = acc;
            let tape1: D = fn450(lit(0.5) * a.mul_add(acc, acc).sin(), &next[0], vec![lit(0.0); 3]);
            let f8 = |z: D, k: D| { let h11 = next[i4 % 2][1]; lit(0.5) * k.sin() + h11 };
            let y13 = f8(acc.cos(), a) + f8(x * next[0][i4 % 3], lit(1.5));
        }
        (((next[0][1].min(lit(1.0)) + lit(0.75) * a) + lit(1.5) * next[0][1]) + lit(1.0) * next[1][0]) + lit(0.25) * acc
    }

    pub fn fn457(a: D, net: &Net) -> D {
        let mut s: [D; 3] = [fn456(lit(1.25) * net.w[1].sin()); 3];
        if lit(2 as f64) <= (lit(1.375) * lit(1.375) + lit(1.0)).ln() {
            s.reverse();
        } else {
            let mut i4 = 0_usize;
            loop {
                { let rhs = 1; i4 += rhs; }
                if i4 > 3 { break; }
                for i6 in (0..s.len()).rev() {
                    s.swap(0, 1);
                    s.fill((net.w[i6 % 2] * a).sin());
                }
            }
        }
        (((a + a) + lit(1.75) * s[0]) + lit(0.25) * s[1]) + lit(1.5) * s[2]
    }

    pub fn fn459(a: D, mut b: D) -> D {
        let mut old: Shape = Shape::Disc(a.min(lit(1.625)));
        let f4 = |z: D, k: D| b.atan();
        let y7 = f4(b, a);
        b = a.sin();
        (((-lit(1.75)) - b) + lit(0.5) * a) + lit(1.75) * b
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
            lit(1.875)
        };
        { let rhs = lit(0.25) * fn336(lit(1.25) * a.sin().powi(2).sin(), (b + b).sin()); y12 += rhs; }
        ((-lit(1.25)) + lit(1.5) * a) + lit(1.5) * y12
    }

    pub fn fn461(a: D, n: usize, v: &[D]) -> D {
        for &z5 in v.iter() {}
        for z8 in v.windows(2) {}
        (((v[n % 2] + lit(2.0) * a) + lit(1.0) * v[0]) + lit(1.0) * v[1]) + lit(1.5) * v[v.len() - 1]
    }

    pub fn fn462(a: D, mut p: [D; 3]) -> [D; 3] {
        let mut x: Vec<D> = vec![a / (lit(1.5) + a.sin()); 3];
        let mut i4 = 0_usize;
        'l5: while i4 < 2 && ((a * p[i4 % 3]) <= a.mul_add(a, a)) {
            { let rhs = 1; i4 += rhs; }
            let r7 = &mut p[0];
            { let rhs = lit(0.5) * (if lit(1.875) <= lit(1.125) { x[i4 % 2] } else { a }).sin(); *r7 += rhs; }
            *r7 = (if lit(1.125) > a { lit(0.125) } else { a }).cos();
            for i8 in (0..1).rev() {
                for i10 in (0..p.len()).rev() {
                    if x.len() < 9 { x.insert(1, p.iter().filter(|z| **z > 0.25).map(|z| (-lit(1.625)).sin()).sum::<D>().cos()); }
                    x = vec![p[2], x[i4 % 2]];
                    if x.len() > 2 { x.pop(); }
                }
                let mut i13 = 0_usize;
                while i13 < 1 {
                    { let rhs = 1; i13 += rhs; }
                    let r15 = &mut x[1];
                    { let rhs = lit(0.375) * (lit(0.5) * (lit(0.75) * p[i8 % 3]).sin()); *r15 += rhs; }
                    *r15 = *r15 * a.cos() + (lit(0.125) * a.sin());
                    let saved = chained(-a).unwrap_or(-lit(1.5));
                }
            }
        }
        [(x.iter().zip(p.iter()).map(|(z, q)| ((*z) * (*q)).sin()).sum::<D>() + lit(1.5) * x[1]) + lit(0.25) * x[x.len() - 1], (lit(1.0) + lit(0.75) * a) + lit(1.75) * x[0], ((a + lit(1.25) * x[0]) + lit(0.25) * x[1]) + lit(0.75) * x[x.len() - 1]]
    }

    pub fn fn463(a: D, b: D, n: usize, p: [D; 3]) -> D {
        let p = vec![vec![p[n % 3].sin().powi(1); 3], vec![p[n % 3] * a; 3]];
        let mut y14: D = {
            let mut i6 = 0_usize;
            while i6 < 2 {
                { let rhs = 1; i6 += rhs; }
                match n % 3 { 0 => {}, 1 => {}, _ => {
                    let f8 = |z: D| { let h10 = fn459(b.cos(), a.sin()); (if lit(1.0) <= b { lit(1.125) } else { z }).sin() + h10 };
                    let mut y12 = f8(-lit(1.875)) + f8((a * a + lit(1.0)).ln());
                } }
            }
            b
        };
        ((((a + y14) + lit(0.25) * a) + lit(1.25) * b) + lit(1.25) * p[1][1]) + lit(2.0) * y14
    }

    pub fn fn464(mut a: D) -> D {
        a = lit(1.25) * lit(0.125).sin();
        let Some(z2) = positive(if lit(1.375) >= a { a } else { a }) else {
            return (-a) + lit(2.0) * a;
        };
        (z2 + lit(0.25) * a) + lit(0.5) * z2
    }

    pub fn fn466(a: D, b: D, v: &[D], p: [D; 3]) -> D {
        let Some(z5) = positive(if b >= p[0] { b } else { a }) else {
            return ((((if v[1] >= a { p[0] } else { p[1] }) + lit(1.75) * a) + lit(1.5) * b) + lit(0.25) * v[0]) + lit(2.0) * v[v.len() - 1];
        };
        let f7 = |z: D| lit(1.25) * (z5 - b).asinh().sin();
        let y9 = f7(a - z5) + f7(b);
        let mut back: [D; 3] = p;
        (((y9.atan() + lit(1.0) * b) + lit(1.0) * p[0]) + lit(0.25) * p[2]) + lit(0.25) * z5
    }

    pub fn fn467(a: D) -> D {
        if a > (a / (a.abs() + lit(1.25))) {
            if (a.sin().tanh() <= a) || ((a < a) && (a <= a)) {
                let Some(z2) = positive(if a >= a { a } else { a }) else {
                    return a + lit(0.25) * a;
                };
            } else {}
        } else if a > lit(3 as f64) {} else {}
        a.cos() + lit(0.25) * a
    }

    pub fn fn468(a: D, mut q: Vec<D>) -> (D, D) {
        let mut y1 = [[a; 3]; 2];
        { let rhs = fn467(lit(1.25) * y1[1][2].sin()).sin(); y1[1][2] *= rhs; }
        let next: D = q.windows(2).map(|z| z[0] * z[1]).sum::<D>();
        {
            {
                let mut dy1 = fn467(lit(1.25) * (if a >= a { a } else { y1[0][1] }).sin());
            }
        }
        {
            q[0] = q.iter().sum::<D>().sin();
        }
        (((a + lit(1.25) * y1[1][0]) + lit(1.0) * y1[1][2]) + lit(1.75) * next, ((if a > next { next } else { lit(0.875) }) + lit(0.25) * a) + lit(0.75) * q[q.len() - 1])
    }

    pub fn fn469(a: D, n: usize) -> D {
        let mut i3 = 0_usize;
        while i3 < 3 && (a < lit(1.75)) {
            { let rhs = 1; i3 += rhs; }
        }
        (a * a) + lit(0.75) * a
    }

    pub fn fn470(a: D, mut b: D, n: usize, v: &[D], q: Vec<D>) -> Vec<D> {
        let next = q[n % 2];
        let mut n: Option<D> = None;
        for z9 in &q {
            let f11 = |z: D, k: D| { let h14 = if a >= next { a } else { b }; a.sin() + h14 };
            let y16 = f11(*z9, *z9) * f11(lit(2.0), a);
        }
        vec![((((((a + lit(1.75) * a) + lit(1.75) * b) + lit(1.75) * v[0]) + lit(0.75) * v[1]) + lit(2.0) * q[0]) + lit(1.75) * q[1]) + lit(2.0) * q[q.len() - 1], ((fn461(lit(0.5).sin(), 0 % 4, &v[..2]) + lit(1.25) * q[0]) + lit(0.25) * q[1]) + lit(0.25) * q[q.len() - 1]]
    }

    pub fn fn472(a: D, b: D, p: [D; 3]) -> D {
        let dy1: D = fn466(fn240(lit(1.25) * a.sin()).sin(), lit(1.25) * (p[0] + a).sin(), &p[..2], p);
        let mut y5: D = {
            if dy1 > a { p[0] } else { p[0] }
        };
        (((fn131(a.sin(), 2 % 4) + lit(0.75) * b) + lit(1.75) * p[0]) + lit(1.75) * dy1) + lit(0.75) * y5
    }

    pub fn fn473(a: D, mut b: D, n: usize) -> D {
        let mut saved: Vec<D> = vec![lit(0.0); 3];
        {
            for z5 in saved.iter_mut().rev() {
                { let rhs = b.sin(); *z5 *= rhs; }
            }
        }
        let r6 = &mut saved[n % 2];
        { let rhs = lit(1.25) * lit(1.0).sin(); *r6 *= rhs; }
        *r6 = (a * b).sin();
        (((a - b) + lit(0.75) * a) + lit(1.75) * b) + lit(2.0) * saved[1]
    }

    pub fn fn474(mut a: D, v: &[D]) -> D {
        let v: Option<D> = Some(lit(1.5) * v[1]);
        for i4 in (0..1).rev() {
            for i6 in 1..=2 {
                let r8 = &mut a;
                { let rhs = lit(0.5) * (if i6 != 1 { lit(1.125) } else { lit(1.75) }).sin(); *r8 *= rhs; }
                *r8 = *r8 * lit(0.5) * lit(0.625).sin() + (lit(0.25) * lit(1.375).sin());
                let mut i9 = 0_usize;
                loop {
                    { let rhs = 1; i9 += rhs; }
                    if i9 > 1 { break; }
                    a = (if a >= a { a } else { a * a }).sin();
                    let r11 = &mut a;
                    { let rhs = lit(0.5) * lit(0.875).cos().sin(); *r11 += rhs; }
                }
            }
            let f12 = |z: D| z.abs().mul_add(a, z).sin();
            let y14 = f12(a + a) + f12(if a >= a { a } else { a });
        }
        ((a * a + lit(1.0)).sqrt() + lit(1.75) * a) + lit(0.5) * v.unwrap_or(lit(0.75))
    }

    pub fn fn475(mut a: D, n: usize) -> D {
        let mut saved = (a.cos(), a.asinh());
        if saved.1 > (saved.1 + a) {
            saved.1 = lit(1.25) * D::sin(a * a).sin();
            return ((a + lit(0.25) * a) + lit(1.5) * saved.0) + lit(0.75) * saved.1;
        }
        'l4: for i5 in 0..n % 4 {
            if (a > saved.0) && (a <= lit(1.625)) {
                break 'l4;
            }
        }
        lit(1.625) + lit(0.25) * a
    }

    pub fn fn476(a: D) -> D {
        let f2 = |z: D, k: D| a.sin().tanh().cos();
        let y5 = f2(a, a);
        (y5 / (a * a + lit(1.0))) + lit(1.25) * a
    }

    pub fn fn477(a: D, b: D) -> D {
        let mut tape1 = vec![vec![fn472(lit(1.25) * a.sin(), lit(1.25) * b.sin(), [b, b, lit(1.25)]), b], vec![if (-lit(0.125)) < b { a } else { a }, b, a]];
        let mut a: Body = Body { pos: Point::new(b, tape1[0][1]), vel: [b + a, -b, a - a], mass: tape1[0][0] * a, id: 2 };
        let r5 = &mut a.pos.y;
        { let rhs = lit(1.25) * b.sin(); *r5 *= rhs; }
        if (a.pos.y * tape1[1][1]) < b {
            tape1 = tape1.clone();
        }
        let mut u: Option<D> = Some(a.mass);
        ((b + lit(1.0) * b) + lit(1.75) * tape1[0][0]) + lit(1.25) * u.unwrap_or(lit(0.75))
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
            { let rhs = lit(0.25) * (lit(1.25) * (a * (if lit(1.0) > a { a } else { a })).sin()); a += rhs; }
        }
        lit(1.875).sin()
    }

    pub fn fn479(mut a: D, flag: bool) -> Vec<D> {
        let mut saved: (D, D) = (a.atan(), a + a);
        a = lit(1.25) * a.sin();
        let mut y9: D = if a <= a {
            let mut i4 = 0_usize;
            loop {
                { let rhs = 1; i4 += rhs; }
                if i4 > 2 { break; }
                let mut i6 = 0_usize;
                while i6 < 2 && ((saved.1 < a) || (saved.0 > a)) {
                    { let rhs = 1; i6 += rhs; }
                    let r8 = &mut saved.0;
                    { let rhs = fn475(a.atan(), i6 % 4).sin(); *r8 *= rhs; }
                    { let rhs = lit(1.375).sin().sin(); *r8 *= rhs; }
                    saved.0 = saved.0.sin().exp().cos();
                }
                if (if a >= a { saved.1 } else { a }) < (lit(0.5) * a) { break; }
            }
            a * a
        } else {
            a
        };
        vec![chained(a).unwrap_or(saved.0) + lit(0.75) * a, (a * saved.0) + lit(1.0) * y9]
    }

    pub fn fn480(mut a: D, mut b: D, v: &[D]) -> (D, D) {
        let mut i4 = 0_usize;
        loop {
            { let rhs = 1; i4 += rhs; }
            if i4 > 1 { break; }
            a = -lit(1.75);
            b = lit(1.25) * (a * lit(1.75)).sin();
        }
        ((((if v[i4 % 2] < b { a } else { b }) + lit(1.0) * a) + lit(0.25) * v[0]) + lit(1.5) * v[v.len() - 1], -a)
    }

    pub fn fn481(mut a: D, mut b: D, n: usize, p: [D; 3], q: Vec<D>) -> [D; 3] {
        let mut p = q.clone();
        let mut i7 = 0_usize;
        while i7 < 2 {
            { let rhs = 1; i7 += rhs; }
            'l9: for z11 in &p {
                b = lit(0.5) * lit(0.625).sin();
            }
            let mut w = (lit(1.875) + p[1], b.sin());
        }
        let mut i14 = 0_usize;
        while i14 < 3 {
            { let rhs = 1; i14 += rhs; }
            { let rhs = lit(0.5) * fn62(lit(0.5) * (b / (a.abs() + lit(1.25))).sin(), a.sin()).sin(); p[n % 2] += rhs; }
        }
        [((((if b > p[0] { b } else { q[i14 % 2] }) + lit(0.5) * q[1]) + lit(2.0) * q[q.len() - 1]) + lit(1.0) * p[0]) + lit(0.75) * p[1], ((a + lit(1.0) * q[0]) + lit(2.0) * p[1]) + lit(0.5) * p[p.len() - 1], ((q[i7 % q.len()] + a) + lit(0.75) * b) + lit(1.75) * p[p.len() - 1]]
    }

    pub fn fn482(a: D, n: usize, flag: bool) -> D {
        let mut w: [D; 3] = [D::sin(a), a.atan(), a];
        let mut u = [w[n % 3] * a, a.atan(), a * a];
        let mut dx: [D; 3] = w;
        let mut y9: D = if (w[n % 3] + a) >= (a + u[1]) {
            u.fill(dx[n % 3].cos().sin());
            w[0] = a.atan();
            a
        } else {
            let dx7 = vec![lit(0.0); 3];
            -lit(0.625)
        };
        (((((w.windows(2).map(|z| z[0] * z[1]).sum::<D>() + lit(0.5) * a) + lit(1.5) * u[1]) + lit(0.5) * dx[0]) + lit(1.25) * dx[1]) + lit(0.25) * dx[2]) + lit(1.25) * y9
    }

    pub fn fn483(a: D, n: usize) -> D {
        for i3 in 1..=3 {
            let f5 = |z: D, k: D| k.cos();
            let y8 = f5(a * a, a);
            if a.sin() < y8 {}
        }
        (a * a) + lit(0.25) * a
    }

    pub fn fn484(a: D, mut b: D) -> Vec<D> {
        let mut i3 = 0_usize;
        loop {
            { let rhs = 1; i3 += rhs; }
            if i3 > 1 { break; }
            { let rhs = lit(1.25) * b.sin(); b *= rhs; }
            b = a.sin();
        }
        let next: D = a.atan().sin().powi(2);
        vec![(a + lit(1.5) * b) + lit(1.5) * next, next + lit(1.5) * next]
    }

    pub fn fn485(a: D, n: usize, q: Vec<D>) -> D {
        let mut y = vec![a + a, q[n % 2] + a, a * a];
        for i5 in (0..q.len()).rev() {
            y.truncate(4);
            'l7: for i8 in 0..y.len() {
                y[i8] = q[i5].sin().exp().atan().sin();
            }
        }
        for i10 in 0..q.len() {
            y = q.iter().map(|z| a.atan().atan()).collect::<Vec<D>>();
            for i13 in (0..q.len()).step_by(2) {
                for i15 in 0..y.len() {
                    y.fill(lit(i15 as f64).cos());
                    y[i15] = (y[i15] + (if a < q[i13] { a } else { lit(2.0) })).sin();
                }
                let last17 = y.len() - 1;
                y.swap(1, last17);
            }
        }
        ((((((y[n % 2] + a) + lit(1.0) * a) + lit(0.25) * q[1]) + lit(1.5) * q[q.len() - 1]) + lit(0.75) * y[0]) + lit(0.5) * y[1]) + lit(1.25) * y[y.len() - 1]
    }

    pub fn fn486(mut a: D, n: usize) -> D {
        match (n + 1) % 3 { 0 => {
            let dy1: D = a;
        }, 1 => {
            let mut y9: D = if a < lit(1 as f64) {
                let r4 = &mut a;
                { let rhs = lit(0.25) * lit(1.625).atan(); *r4 += rhs; }
                a.sin().powi(1)
            } else {
                let f5 = |z: D| (a.atan() - a).atan();
                let y7 = f5(f5(-lit(1.375)));
                a = (if (y7 - a) > (a + y7) { lit(1.375).sin().exp() } else { a * a }).sin();
                y7
            };
            let f11 = |z: D| (lit(n as f64) / (lit(0.75) * lit(0.75) + lit(1.0))).sin();
            let y13 = f11(y9);
        }, _ => {} }
        a + lit(2.0) * a
    }

    pub fn fn487(a: D, b: D, n: usize, q: Vec<D>) -> D {
        for i5 in (0..q.len()).rev() {
            if q.iter().sum::<D>() > q.iter().copied().fold(lit(-9.0), D::max) {} else if n < 0 {
                match (n + 1) % 3 { 0 => {}, 1 => {}, _ => {} }
            } else {
                if a.min(q[i5]) >= (b * lit(1.25)) {
                    break;
                }
            }
        }
        ((b.cos() + lit(0.25) * a) + lit(1.0) * q[1]) + lit(1.25) * q[q.len() - 1]
    }

    pub fn fn488(mut a: D) -> D {
        let mut a: Net = Net { w: vec![if a < a { a } else { lit(1.875) }, lit(0.75), a], b: a * a };
        let mut i3 = 0_usize;
        while i3 < 3 {
            { let rhs = 1; i3 += rhs; }
            { let rhs = lit(0.5) * a.b.sin(); a.b -= rhs; }
            let mut i5 = 0_usize;
            loop {
                { let rhs = 1; i5 += rhs; }
                if i5 > 2 { break; }
                { let rhs = lit(0.25) * a.w[i5 % 2].min(a.w[1]).abs().sin(); a.b += rhs; }
                if a.w[i3 % 2] <= (a.w[i3 % 2].abs() + lit(1.25)).sqrt() { break; }
                for i7 in (0..3).rev() {
                    let mut old9 = std::mem::replace(&mut a.w[1], lit(0.5) * (if i5 != 2 { lit(1.0) } else { lit(1.0) }).sin());
                }
            }
            a = Net { w: vec![a.w[i3 % 2] - a.b, a.w[i5 % 2], a.w[1]], b: a.w[1].sin() };
        }
        ((a.b + lit(0.5) * a.w[0]) + lit(2.0) * a.w[1]) + lit(1.25) * a.b
    }

    pub fn fn489(mut a: D, n: usize) -> D {
        let mut y6: [D; 3] = if n == 3 {
            for i3 in 1..=2 {
                if ((if n < 0 { a } else { a }) < a) || ((a * a) > (a * lit(0.875))) {
                    a = a.atan();
                } else {
                    let mut next = fn484((a * a).cos(), lit(0.5) * (-lit(0.125)).sin());
                }
            }
            [a; 3]
        } else {
            [lit(1.375); 3]
        };
        (((a.sin() + lit(0.5) * a) + lit(1.75) * y6[0]) + lit(1.0) * y6[1]) + lit(2.0) * y6[2]
    }

    pub fn fn490(a: D, q: Vec<D>) -> [D; 3] {
        let mut i3 = 0_usize;
        while i3 < 3 && ((if a <= a { q[i3 % q.len()] } else { -lit(0.25) }) < (a * a)) {
            { let rhs = 1; i3 += rhs; }
        }
        [((a + q[i3 % 2]) + lit(0.25) * a) + lit(0.75) * q[q.len() - 1], (lit(2 as f64) + lit(1.5) * q[0]) + lit(0.75) * q[1], q[1]]
    }

    pub fn fn491(a: D) -> D {
        let mut y1: Vec<Vec<D>> = vec![vec![a.mul_add(a, a); 3], vec![if a >= a { a } else { a }, a * a, lit(1 as f64)]];
        let mut old = vec![if a > a { a } else { a }, a / (lit(1.5) + y1[0][0].sin())];
        ((a + lit(1.75) * a) + lit(1.75) * y1[0][0]) + lit(1.25) * y1[1][1]
    }

    pub fn fn492(mut a: D) -> D {
        { let rhs = a.sin(); a *= rhs; }
        a = (lit(1 as f64) * (a - a)).cos();
        a.sin() + lit(1.25) * a
    }

    pub fn fn493(a: D, b: D) -> D {
        let mut list3 = Vec::new();
        for i4 in 0..4 {
            list3.push(a.sin());
        }
        if b > (lit(0.25) + a) {
            list3[0] = b.cos();
        }
        let mut i7 = 0_usize;
        loop {
            { let rhs = 1; i7 += rhs; }
            if i7 > 3 { break; }
            if i7 >= 0 { break; }
            { let rhs = lit(0.375) * (if (b / (b * b + lit(1.0))) <= a { list3[0] } else { list3[i7 % list3.len()] }).sin(); list3[0] -= rhs; }
        }
        match i7 % 3 { 0 => {}, 1 => {
            (list3[0], list3[1]) = (list3[1] * 0.5, a.atan());
            list3[i7 % 2] = b.atan();
        }, _ => {
            list3.resize(5, lit(1.25) * a.sin());
        } }
        ((((lit(i7 as f64) + lit(2.0) * a) + lit(2.0) * b) + lit(1.75) * list3[0]) + lit(0.75) * list3[1]) + lit(0.5) * list3[list3.len() - 1]
    }

    pub fn fn494(a: D, v: &[D], mut q: Vec<D>) -> D {
        let mut list4 = Vec::new();
        list4.push(a);
        list4.push(v[0] + a);
        for z7 in &q {
            list4 = vec![list4[1], list4[1] + a, (*z7) / (lit(1.5) + a.sin())];
        }
        if (lit(0.5) * lit(0.5) + lit(1.0)).sqrt() > v[0].asinh() {
            let s: D = (a + a).max(q.iter().map(|z| lit(1.25) * (*z).mul_add(lit(0.375), -lit(0.25)).sin()).sum::<D>());
        } else if (list4[1] + a) >= q[0] {
            let Some(z11) = positive(v[0]) else {
                return ((((list4[list4.len() - 1] + lit(0.75) * v[1]) + lit(1.75) * v[v.len() - 1]) + lit(2.0) * list4[0]) + lit(0.25) * list4[1]) + lit(0.75) * list4[list4.len() - 1];
            };
        } else {
            q[0] = list4[list4.len() - 1].sin();
        }
        ((((((a.atan() + lit(0.75) * a) + lit(2.0) * v[0]) + lit(0.25) * v[1]) + lit(1.25) * v[v.len() - 1]) + lit(1.75) * list4[0]) + lit(0.75) * list4[1]) + lit(1.25) * list4[list4.len() - 1]
    }

    pub fn fn495(a: D, b: D, v: &[D]) -> D {
        let mut x: Vec<D> = v.iter().enumerate().map(|(j, z)| (if b > a { v[v.len() - 1] } else { a }).sin()).collect::<Vec<D>>();
        let r7 = &mut x[1];
        { let rhs = lit(0.125) * (lit(1.25) * (v[0] + b).sin()); *r7 += rhs; }
        { let rhs = lit(0.375) * fn192(lit(1.25) * lit(1.25).sin()).atan(); *r7 += rhs; }
        x.clear();
        x.push(lit(1.25) * a.sin());
        x.push(a);
        x[1] = ((if a > b { v[v.len() - 1] } else { a }) + a).atan();
        x[0] = a.cos();
        let mut saved: D = b;
        let f9 = |z: D| { let h11 = a; z.sin() + h11 };
        let mut y13 = f9(a - b);
        (((((((((-b) + lit(1.75) * a) + lit(0.5) * b) + lit(0.25) * v[0]) + lit(0.5) * v[1]) + lit(0.75) * v[v.len() - 1]) + lit(1.75) * x[1]) + lit(0.75) * x[x.len() - 1]) + lit(1.75) * saved) + lit(1.75) * y13
    }

    pub fn fn496(mut a: D, b: D, n: usize) -> D {
        let mut w = vec![a, b, b];
        let mut a = vec![a, b, a];
        w.insert(0, (lit(0.25) + w[0]).atan());
        let mut back: D = a[0];
        let mut i7 = 0_usize;
        while i7 < 2 {
            { let rhs = 1; i7 += rhs; }
            { let rhs = lit(1.75) + (if back >= back { back } else { back }).sin(); a[0] /= rhs; }
            a[n % 2] = (-(a[n % 2] * b)).sin();
            a.resize(5, (lit(1.5) + b.sin()).sqrt().atan());
        }
        ((((lit(i7 as f64) + lit(1.75) * b) + lit(1.0) * w[0]) + lit(1.75) * w[1]) + lit(0.5) * w[w.len() - 1]) + lit(0.5) * back
    }

    pub fn fn497(a: D, v: &[D], mut p: [D; 3]) -> D {
        p[0] = lit(1.125);
        let mut y1: Vec<D> = vec![a, D::sin(a), lit(3 as f64)];
        let mut p: [[D; 3]; 2] = [[lit(1.0); 3], [lit(1.375); 3]];
        (((y1[1] + lit(1.75) * a) + lit(1.25) * p[0][1]) + lit(1.75) * p[1][0]) + lit(1.5) * p[1][2]
    }

    pub fn fn499(mut a: D, b: D, n: usize) -> Vec<D> {
        a = b.sin();
        'l4: for i5 in 0..2 {
            for i7 in (0..3).rev() {
                a = lit(0.5) * b.cos().sin();
            }
            a = lit(0.5) * b.sin();
        }
        vec![lit(0.75) + lit(2.0) * a, (a + lit(1.25) * a) + lit(1.25) * b]
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
    fn6(c);
    fn7(c);
    fn8(c);
    fn9(c);
    fn10(c);
    fn11(c);
    fn12(c);
    fn13(c);
    fn15(c);
    fn16(c);
    fn17(c);
    fn18(c);
    fn19(c);
    fn20(c);
    fn21(c);
    fn22(c);
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
    fn51(c);
    fn52(c);
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
    fn134(c);
    fn135(c);
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
    fn198(c);
    fn199(c);
    fn200(c);
    fn201(c);
    fn202(c);
    fn203(c);
    fn204(c);
    fn206(c);
    fn207(c);
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
    fn228(c);
    fn229(c);
    fn230(c);
    fn231(c);
    fn233(c);
    fn234(c);
    fn236(c);
    fn237(c);
    fn238(c);
    fn239(c);
    fn240(c);
    fn242(c);
    fn243(c);
    fn244(c);
    fn246(c);
    fn247(c);
    fn248(c);
    fn249(c);
    fn250(c);
    fn251(c);
    fn252(c);
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
    fn310(c);
    fn311(c);
    fn312(c);
    fn313(c);
    fn314(c);
    fn315(c);
    fn316(c);
    fn318(c);
    fn319(c);
    fn320(c);
    fn322(c);
    fn326(c);
    fn327(c);
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
    fn408(c);
    fn410(c);
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
    fn459(c);
    fn460(c);
    fn461(c);
    fn462(c);
    fn463(c);
    fn464(c);
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
    fn499(c);
}
